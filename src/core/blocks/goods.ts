/**
 * Headings and titles of a shop that name a thing nobody takes: "Memory foam pillow", "Herb grinder", "T-shirt".
 *
 * Pure. What is said under them is of that thing, and not of kratom.
 */

/** Things in a house, by the last word of their name. */
const GOODS = new RegExp(
  String.raw`\b(${[
    // for the bed and the body
    'pillow|pillowcase|cushion|mattress|topper|blanket|duvet|sheets|quilt|throw|robe|bathrobe|slippers|socks|insoles?|gloves|mask|eye mask|earplugs|mat|roller|massager|massage gun|heating pad|ice pack|brace|belt|chair|stool|sofa|hammock|towel|bath bombs?|soap|shampoo|lip balm',
    // to wear
    't-?shirt|tee|shirt|hoodie|sweater|sweatshirt|hat|cap|beanie|jacket|scarf|bracelet|necklace|ring|earrings|watch|sunglasses|backpack|tote bag|wallet|keychain|key ring|lanyard',
    // for the kitchen
    'mug|cup|teacup|teapot|kettle|tumbler|thermos|flask|water bottle|shaker( bottle)?|spoon|whisk|frother|blender|strainer|infuser|tea ball|bowl|plate|tray|coaster|pill box|pill organi[sz]er|stash box',
    // to make or weigh something with
    'grinder|scales?|pocket scale|machine|filler|press|tamper|funnel|mortar|mortar and pestle|sifter|sieve|empty capsules|gel caps|lighter|ashtray|rolling papers?|pipe|bong|vaporizer|charger',
    // for the room
    'candle|incense|incense burner|diffuser|lamp|lantern|humidifier|clock|poster|print|sticker|decal|magnet|flag|banner|rug|curtains?|vase|plant pot|planter',
    // to read and to play
    'book|notebook|journal|planner|calendar|gift card|playing cards|puzzle|toy|game|phone case|mouse ?pad|umbrella',
  ].join('|')})s?$`,
  'i',
);
/** Where the name of a thing ends: "Yoga mat by Lotus", "Mug (white)". */
const NAME_END = /\s*([|,:;(\u2013\u2014]|\s-\s|\b(by|with|for|from|in)\b)/i;
const MOST_NAME_WORDS = 5;
/** Titles of a shop. */
const SHOP = /\b(shop|store|market|marketplace|buy|sale|vendor|botanicals|herbals|merch)\b/i;

/** Whether a text names a thing that nobody takes. */
export function namesGoods(text: string): boolean {
  const [name = ''] = text.trim().split(NAME_END);
  return name.split(/\s+/).length <= MOST_NAME_WORDS && GOODS.test(name.trim());
}

/** Whether a page's title is that of a shop. */
export const isShop = (title: string): boolean => SHOP.test(title);

/** "Memory foam pillow | Kratom shop": the part of a title in front of the shop's name. */
export const frontOf = (title: string): string => title.split(/\s[|\u2013\u2014-]\s/)[0] ?? '';
