/**
 * The message catalogues: each language says everything that English says, with what is put into it, within the
 * room that there is; what the code asks for is there, and nothing stands in the code that belongs here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { namedRisk } from '../../../src/notes/texts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const SRC = join(ROOT, 'src');
const LOCALES = join(SRC, 'locales');

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const LANGUAGES = readdirSync(LOCALES);
const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));
const english = catalogue('en');

const PLURAL = /(Zero|One|Two|Few|Many|Other)$/;
/** Keys of one text in its plural forms have the same stem; a key that only happens to end like one has itself. */
const stemOf = (key: string) => {
  const stem = key.replace(PLURAL, '');
  return `${stem}Other` in english ? stem : key;
};
const stems = (of: Catalogue) => [...new Set(Object.keys(of).map(stemOf))];

const sources = readdirSync(SRC, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path: relative(SRC, path), code: readFileSync(path, 'utf8') };
  });
const allCode = sources.map(({ code }) => code).join('\n');
const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');

/** Chrome's limits for what stands in the manifest, in characters (developer.chrome.com, "Manifest"). */
const NAME_MAX = 75;
const DESCRIPTION_MAX = 132;
/** What a menu of a browser and its page for keys show on one line, in characters. */
const ENTRY_MAX = 50;
/** The word of a status stands in chips and beside the page: as wide as the widest in English and a little more. */
const STATUS_MAX = 17;
/** Buttons and tabs of which several stand in a row of 328 px. */
const BUTTON_MAX = 18;

/** The same in several languages: names, formats, and what is put together of parts alone. */
const SAME: ReadonlySet<string> = new Set([
  'extensionName',
  'popupTitle',
  'popupFormatAnnotations',
  'popupFormatReview',
  'exportClaimReviewed',
  'exportRatingScale',
  'optionsSitePlaceholder',
  'noteMarker',
  'noteMarkerClaim',
  'noteMarkerMore',
  'noteStanceAndForm',
  'noteFormSevenOh',
  'noteDesign',
  'noteSourceAbout',
  'noteSourceUndated',
  'noteCopyHeading',
]);

/** Words that a language happens to share with English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['optionsRulesStatus', 'optionsVersion'],
  es: ['optionsGeneral'],
};

/** Marks that open and close a quotation, and one that would be another language's; JSON in a text has straight ones. */
const QUOTES: Readonly<Record<string, readonly [open: string, close: string, foreign: string]>> = {
  de: ['„', '“', '”'],
  es: ['“', '”', '„'],
};

/** Every `$1` and what must be written as it stands: code, names of products, names of files. */
const fixed = (message: string) =>
  [
    ...new Set(
      message.match(/\$\d|"[a-z]+"(?=:)|\b(?:Factleaf|JSON|Markdown|CSV|UTF-8|MIT|7-OH)\b|\.yaml/g),
    ),
  ].sort();

describe.each(LANGUAGES)('the catalogue of %s', (language) => {
  const own = catalogue(language);
  const forms = new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.map((form) => form.charAt(0).toUpperCase() + form.slice(1));

  it('is of that language', () => {
    expect(own.languageTag?.message).toBe(language.replace('_', '-'));
  });

  it('has every text, in the order of the English one, and no other', () => {
    expect(stems(own)).toEqual(stems(english));
  });

  it('has the plural forms that its rules ask for', () => {
    const wrong: string[] = [];
    for (const key of Object.keys(own)) {
      const form = PLURAL.exec(key)?.[1];
      if (stemOf(key) !== key && form && !forms.includes(form)) wrong.push(`${key} is never used`);
    }
    for (const stem of stems(own)) {
      if (!(`${stem}Other` in english)) continue;
      if (!(`${stem}Other` in own)) wrong.push(`${stem}Other is missing`);
      // A browser would take the English text for a form that is missing here alone.
      for (const form of forms) {
        if (`${stem}${form}` in english && !(`${stem}${form}` in own)) {
          wrong.push(`${stem}${form} is missing`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('keeps what is put into a text, and what must stand as it is', () => {
    for (const [key, { message }] of Object.entries(own)) {
      const model = english[key] ?? english[`${stemOf(key)}Other`];
      const count = PLURAL.test(key) && stemOf(key) !== key ? ['$1'] : [];
      // The count itself may be written out in a form for one.
      const without = (parts: readonly string[]) => parts.filter((part) => !count.includes(part));
      expect(without(fixed(message)), key).toEqual(without(fixed(model?.message ?? '')));
      if (key.endsWith('Other')) expect(fixed(message), key).toEqual(fixed(model?.message ?? ''));
    }
  });

  it('has no text that is empty, untidy or cries', () => {
    for (const [key, { message }] of Object.entries(own)) {
      expect(message, key).toMatch(/^\S(.*\S)?$/u);
      expect(message, key).not.toMatch(/ {2}|[!¡]/u);
      expect(message, key).not.toMatch(/\b(debunked|fake|dangerous|myth)\b/i);
    }
  });

  it('ends each text as the English one ends', () => {
    for (const [key, { message }] of Object.entries(own)) {
      const model = english[key]?.message;
      if (!model) continue;
      const end = (text: string) => /[.:?…]$/u.exec(text)?.[0] ?? '';
      expect(end(message), key).toBe(end(model));
    }
  });

  it('fits where the browser and the interface have little room', () => {
    const length = (key: string) => own[key]?.message.length ?? 0;
    expect(length('extensionName')).toBeLessThanOrEqual(NAME_MAX);
    expect(length('extensionDescription')).toBeLessThanOrEqual(DESCRIPTION_MAX);
    for (const key of Object.keys(own)) {
      const most = /^(menu|command)[A-Z]/.test(key)
        ? ENTRY_MAX
        : /^status[A-Z]/.test(key)
          ? STATUS_MAX
          : /^(popup(Check|Export|Back|Save|Copy|Settings|Pause|Resume|Order(Page|Status))|note(More|Clinicians|Why))$/.test(
                key,
              )
            ? BUTTON_MAX
            : Number.POSITIVE_INFINITY;
      expect(length(key), key).toBeLessThanOrEqual(most);
    }
  });

  if (language === 'en') return;

  it('has no text left in English', () => {
    const left = Object.keys(own).filter(
      (key) => own[key]?.message === english[key]?.message && !SAME.has(key),
    );
    expect(left).toEqual(SHARED[language] ?? []);
  });

  it('closes every quotation mark that it opens, its own way', () => {
    const [open, close, foreign] = QUOTES[language] ?? ['«', '»', '„'];
    for (const [key, { message }] of Object.entries(own)) {
      const count = (mark: string) => message.split(mark).length - 1;
      expect(count(open), key).toBe(count(close));
      expect(message, key).not.toContain(foreign);
    }
  });
});

describe.each(LANGUAGES)('what the settings say in %s', (language) => {
  const { message: own } = catalogue(language).optionsOwn as { message: string };

  it('leads to the own rules, which the defaults leave', () => {
    expect(catalogue(language).optionsResetHint?.message).toContain(own);
  });

  it('gives early evidence the meaning that the store’s page gives it', () => {
    // There are controlled studies for some such claims, too small to settle anything.
    const adequate = /no adequate|keine angemessene|ningún estudio controlado adecuado/;
    expect(catalogue(language).optionsAboutPreliminary?.message).toMatch(adequate);
    expect(readFileSync(join(ROOT, 'store', `${language}.md`), 'utf8')).toMatch(adequate);
  });
});

describe('the words of the interface', () => {
  /** What a key of the catalogue looks like in the code. */
  const KEY =
    /'((?:background|check|command|export|menu|note|notes|options|popup|problem|risk|status|welcome)[A-Z]\w*)'/g;
  /** Beginnings of keys, which the code completes. */
  const BEGINNINGS = ['noteKind'];
  /** What looks like a key and is none. */
  const OTHERS = ['checkVisibility'];

  it('are in the catalogue wherever the code names one, also in its tables', () => {
    const missing = [...allCode.matchAll(KEY)]
      .map(([, key]) => key as string)
      .filter((key) => !(key in english || `${key}Other` in english))
      .filter((key) => ![...BEGINNINGS, ...OTHERS].includes(key));
    expect(missing).toEqual([]);
    for (const start of BEGINNINGS) {
      expect(Object.keys(english).some((key) => key.startsWith(start))).toBe(true);
    }
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });

  it('are all asked for by someone', () => {
    const unused = stems(english).filter(
      (key) => !allCode.includes(`'${key}'`) && !manifest.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('name the main risks as the rules do', () => {
    const text = readFileSync(join(ROOT, 'rules', 'risks.yaml'), 'utf8');
    const { risks } = parse(text) as { risks: { id: string; name: string }[] };
    expect(risks.length).toBeGreaterThan(3);
    for (const { id, name } of risks) {
      const asked: string[] = [];
      const risk = namedRisk({ id, name }, (key) => {
        asked.push(key);
        return english[key]?.message ?? '';
      });
      expect(asked, id).toHaveLength(1);
      expect(risk.name).toBe(name);
    }
    expect(namedRisk({ id: 'new', name: 'a new risk' }, () => 'x').name).toBe('a new risk');
  });

  it('stand nowhere in what is drawn', () => {
    const found: string[] = [];
    for (const { path, code } of sources) {
      if (!path.endsWith('.tsx')) continue;
      for (const text of drawnTexts(parseAst(code, { lang: 'tsx' })))
        found.push(`${path}: ${text}`);
    }
    expect(found).toEqual([]);
  });

  it('would be found there', () => {
    const texts = (code: string) => drawnTexts(parseAst(code, { lang: 'tsx' }));
    expect(texts('const a = <p>Some words</p>;')).toEqual(['Some words']);
    expect(texts('const a = <p>{on ? "On" : t("off")}</p>;')).toEqual(['On']);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code that is read has one.
    expect(texts('const a = <p>{`${n} notes`}</p>;')).toEqual(['notes']);
    expect(texts('const a = <img alt="A leaf" class="big" title={"Leaf"} />;')).toEqual([
      'A leaf',
      'Leaf',
    ]);
    expect(texts('const a = <p class="big" title={t("x")}>{t("y")} · ×</p>;')).toEqual([]);
  });

  it('are in no page before its script has run', () => {
    for (const page of ['popup', 'options', 'check', 'welcome']) {
      const html = readFileSync(join(SRC, page, 'index.html'), 'utf8');
      const text = html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ').trim();
      expect(text.replace(/\s+/g, ' '), page).toMatch(/^(Factleaf ?)+$/);
    }
  });
});

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Attributes whose values readers see or hear. */
const READ =
  /^(alt|title|placeholder|label|legend|hint|aria-(label|description|placeholder|valuetext|roledescription))$/;

/** Literal texts with a letter in them that JSX shows: between tags, in braces there, and in attributes that are read. */
function drawnTexts(root: unknown): string[] {
  const texts: string[] = [];
  const take = (text: unknown) => {
    if (typeof text === 'string' && /\p{L}/u.test(text)) texts.push(text.trim());
  };
  /** Literals that an expression can come to; what it calls or compares is not shown. */
  const shown = (node: Node | null | undefined): void => {
    switch (node?.type) {
      case 'Literal':
        take(node.value);
        break;
      case 'TemplateLiteral':
        for (const part of node.quasis as { value: { cooked: string } }[]) take(part.value.cooked);
        break;
      case 'ConditionalExpression':
        shown(node.consequent as Node);
        shown(node.alternate as Node);
        break;
      case 'LogicalExpression':
      case 'BinaryExpression':
        if (node.operator === '&&') shown(node.right as Node);
        else if (['||', '??', '+'].includes(node.operator as string)) {
          shown(node.left as Node);
          shown(node.right as Node);
        }
        break;
      default:
    }
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'JSXText') take(node.value);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as Node[]) {
        if (child.type === 'JSXExpressionContainer') shown(child.expression as Node);
      }
    }
    if (node.type === 'JSXAttribute' && READ.test(String((node.name as Node).name))) {
      const set = node.value as Node | null;
      shown(set?.type === 'JSXExpressionContainer' ? (set.expression as Node) : set);
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(root);
  return texts;
}
