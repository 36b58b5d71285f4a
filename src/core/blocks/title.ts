/**
 * What is known of a page before its first block: what its title names and announces.
 *
 * Pure. A page without a title is about nothing yet; its text will tell.
 */
import type { Lexicon } from '../lexicon';
import { NO_FOCUS, NO_MENU, type ReadingState } from '../state';
import type { PageInfo } from '../types';
import { idsOf } from '../view';
import { announcedBy } from './announced';
import { frontOf, isShop, namesGoods } from './goods';
import { isHomonym } from './homonym';
import { NO_CONCEPTS, NOTHING_ASKED, type SideReader } from './run';
import { topicOf } from './topics';

/**
 * The state before the first block of a page: what its title tells.
 *
 * @param texts Reads the title.
 */
export function beginPage(lexicon: Lexicon, texts: SideReader, page: PageInfo = {}): ReadingState {
  const words = texts.read(page.title ?? '');
  const marks = lexicon.find(words, 0, words.count);
  const named = topicOf(lexicon, words, marks);
  const goods = ofGoods(page.title ?? '');
  const form = goods ? 'not-stated' : named.form;
  const mixed = named.mixed && !goods;
  const about = goods ? 'other' : mixed ? 'none' : named.topic;
  return {
    page: about,
    topic: about,
    form,
    pageForm: form,
    shared: mixed,
    body: 'none',
    pageTitle: (page.title ?? '').trim(),
    pageConcepts: announcedBy(idsOf(marks), marks, words.text),
    thing: '',
    homonym: isHomonym(words, marks),
    focus: NO_FOCUS,
    headings: [],
    lead: null,
    row: null,
    asked: NOTHING_ASKED,
    askedConcepts: NO_CONCEPTS,
    recent: NO_CONCEPTS,
    near: false,
    illness: false,
    animals: false,
    taker: '',
    menu: NO_MENU,
    onDrug: false,
  };
}

/** "Memory foam pillow | Kratom shop", and not "Kratom mug | Leaf store". */
function ofGoods(title: string): boolean {
  const front = frontOf(title);
  return front !== title && isShop(title) && !/kratom/i.test(front) && namesGoods(front);
}
