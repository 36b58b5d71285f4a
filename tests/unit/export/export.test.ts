import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Heading, Link, Node, Parent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { type ExportedPage, FORMATS, fileName } from '../../../src/export';
import { webAnnotations } from '../../../src/export/annotations';
import { brief, inline } from '../../../src/export/brief';
import { claimReviews, RATINGS } from '../../../src/export/claim-review';
import { CSV_COLUMNS, csv } from '../../../src/export/csv';
import { questionsFor } from '../../../src/export/questions';
import { STATUSES } from '../../../src/settings';
import { ADDICTION, finding, NOTES, page, SOURCE, t } from './page';
import { annotationProblems, claimReviewProblems } from './schemas';

/** Text as a page may have it: anything, and what Markdown, HTML, CSV and JSON take for their own. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...'\\`*_[]()<>#|~&$!+-.:=\'"@,;\n\r\t {}^1'.split(''),
        ...['<img src=x>', '](javascript:1)', '![', '```', '~~~', '---', '***', '1. ', '- [ ] '],
        ...[
          '&lt;',
          '&#x41;',
          '\n\n',
          '\n# ',
          '\n> ',
          '    ',
          '[^1]:',
          '[a]: b',
          'https://x.example',
        ],
        ...['=1+1', '@SUM(A1)', '\u202e', '\u2028', '\ufeff', '|---|', '<!--', '$$', 'word'],
      ),
    )
    .map((parts) => parts.join('')),
);

/** A text as a page shows it, which is what reports bring: one line, no white space at its ends. */
const shownText = anyText.map((text) => text.replace(/\s+/g, ' ').trim() || 'x');

/** Pages with such texts everywhere. */
const anyPage = fc
  .record({
    title: anyText,
    texts: fc.array(
      fc.record({
        quote: shownText,
        sentence: shownText,
        prefix: fc.string(),
        suffix: fc.string(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ title, texts }) =>
    page({
      title,
      findings: texts.map(({ prefix, suffix, ...rest }) =>
        finding({ ...rest, prefix: prefix.slice(0, 32), suffix: suffix.slice(0, 32) }),
      ),
    }),
  );

describe('the brief', () => {
  function all<T extends Node>(node: Node, type: T['type']): T[] {
    const here = node.type === type ? [node as T] : [];
    const children = 'children' in node ? (node as Parent).children : [];
    return [...here, ...children.flatMap((child) => all<T>(child, type))];
  }

  const headings = (given: ExportedPage) =>
    all<Heading>(markdown(brief(given, t, 'UTC')), 'heading').map(
      (one) => `${one.depth} ${textOf(one)}`,
    );

  it('has everything, in the order in which a reader wants it', () => {
    expect(brief(page({ hidden: 2 }), t, 'UTC')).toBe(
      `# Kratom claims on a web page

- Page: All about kratom
- Address: <https://shop.example/kratom>
- Read on November 26, 2026 with Factleaf 1.2.3

Factleaf compares sentences with a fixed set of rules and shows how strong the evidence is. It judges sentences, not sites or people; it can miss claims and can be mistaken. This is not medical advice.

## What the page says

### Not accurate

#### Not addictive

> The leaf is not really addictive.

(hedged) · kratom leaf

What is known of not-addictive.

Certainty of the evidence: low, mostly official records. Reviewed Nov 2026.

- [What an office says](<https://office.example/kratom>). An office · official source

### Early evidence

#### Pain relief

> Kratom relieves pain.

(stated as fact) · product form not stated

What is known of pain. Take care.

Certainty of the evidence: low. Reviewed Nov 2026.

- [Kratom \\& pain: a \\[small\\] trial](<https://journal.example/a_(b)?c=d&e>). A journal, 2020 · trial
- [What an office says](<https://office.example/kratom>). An office · official source

Left out, because their status is hidden in the settings: 2

## Main risks

Not mentioned on the page: liver injury, dependence.

Mentioned on the page: interactions.

## Questions to ask a doctor or pharmacist

1. Which of these claims matter for my own health?
2. Could kratom affect a medicine, a supplement or anything else that I take?
3. For what I hope kratom would help with: which treatments have been tested in people, and could one of them suit me?
4. Is there something about me that makes kratom riskier, for example my liver, my heart, my breathing, pregnancy or breastfeeding?
5. Could I come to depend on it, and how would I notice?
6. Which signs should make me stop and ask for help, and whom do I call?
7. Is there an amount that has been shown to be safe for someone like me?
8. Who checks what is in these products, and are they lawful where I live?
9. If I take kratom already: what do you need to know, and how could I cut down or stop safely?
`,
    );
  });

  it('has each claim once, with every sentence that makes it and what its product form asks for', () => {
    const text = brief(
      page({
        findings: [
          finding({ sentence: 'One.' }),
          finding({ sentence: 'Two.', form: 'seven-oh', stance: 'reported' }),
          finding({ sentence: 'One.' }),
        ],
      }),
      t,
    );
    expect(text.match(/^#### /gm)).toHaveLength(1);
    expect(text.match(/^> .*/gm)).toEqual(['> One.', '> Two.']);
    expect(text).toContain('(only reported) · 7-OH');
    expect(text).toContain('What is known of 7-OH.');
  });

  it('has a sentence that stands several times once for each stance and product form', () => {
    const text = brief(
      page({
        findings: [
          finding({ form: 'seven-oh' }),
          finding({ form: 'leaf' }),
          finding({ form: 'seven-oh', stance: 'reported' }),
          finding({ form: 'seven-oh' }),
        ],
      }),
      t,
    );
    expect(text.match(/^\(.*/gm)).toEqual([
      '(stated as fact) · 7-OH',
      '(stated as fact) · kratom leaf',
      '(only reported) · 7-OH',
    ]);
    expect(text.match(/^> .*/gm)).toEqual(Array(3).fill('> Kratom relieves pain.'));
  });

  it('says when a review is out of date', () => {
    expect(brief(page({ read: '2028-01-01T00:00:00.000Z' }), t)).toContain(
      'Reviewed Nov 2026; due for review since Nov 2027. Newer evidence may not be in it.',
    );
  });

  it('leaves out what is not known', () => {
    const text = brief(
      page({ title: '', risks: null, notes: { notes: {}, sources: {} }, findings: [finding()] }),
      t,
    );
    expect(text).not.toContain('Page:');
    expect(text).not.toContain('Main risks');
    expect(text).not.toContain('Certainty');
    expect(text).toContain('> Kratom relieves pain.');
  });

  /** What page text must not become. */
  const MARKUP = [
    ...['html', 'image', 'imageReference', 'linkReference', 'definition', 'code', 'inlineCode'],
    ...['table', 'emphasis', 'strong', 'delete', 'break', 'thematicBreak'],
    ...['footnoteReference', 'footnoteDefinition'],
  ];

  /** Links that lead elsewhere than they say. A viewer may make an address clickable by itself. */
  const misleading = (root: Root) =>
    all<Link>(root, 'link')
      .filter((link) => {
        const says = textOf(link);
        return ![says, `http://${says}`, `mailto:${says}`].includes(link.url);
      })
      .map(({ url }) => url);

  const markdown = (text: string) =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

  it('shows any text as it is, wherever it stands', () => {
    fc.assert(
      fc.property(shownText, (text) => {
        const root = markdown(`- ${inline(text)}\n\n#### ${inline(text)}\n\n> ${inline(text)}\n`);
        expect(root.children.map(({ type }) => type)).toEqual(['list', 'heading', 'blockquote']);
        for (const type of MARKUP) expect(all(root, type), type).toEqual([]);
        expect(misleading(root)).toEqual([]);
        for (const part of root.children) expect(textOf(part)).toBe(asMarkdownShows(text));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its own shape whatever a page says', () => {
    const expected = headings(page());
    const cited = Object.values(NOTES.sources).map(({ url }) => url);
    fc.assert(
      fc.property(anyPage, (given) => {
        const root = markdown(
          brief({ ...given, findings: [...given.findings, ADDICTION] }, t, 'UTC'),
        );
        const found = all<Heading>(root, 'heading').map((one) => `${one.depth} ${textOf(one)}`);
        expect(found).toEqual(expected);
        for (const type of MARKUP) expect(all(root, type), type).toEqual([]);
        expect(misleading(root).filter((url) => !cited.includes(url))).toEqual([]);
        const quotes = all<Parent>(root, 'blockquote').map((quote) => textOf(quote));
        const sentences = new Set(given.findings.map(({ sentence }) => sentence));
        expect(quotes).toEqual([ADDICTION.sentence, ...sentences].map(asMarkdownShows));
      }),
      { numRuns: 20 },
    );
  });

  it('escapes nothing that needs no escape', () => {
    expect(inline('Kratom (the leaf) helps: 9 of 10 say so!')).toBe(
      'Kratom (the leaf) helps: 9 of 10 say so!',
    );
    expect(inline('  two\n lines ')).toBe('two lines');
    expect(inline('1. It helps')).toBe('1\\. It helps');
    expect(inline('- It helps')).toBe('\\- It helps');
  });

  /** What is left of a text: no control characters, no marks that reorder it; half characters are replaced. */
  function asMarkdownShows(text: string): string {
    return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim();
  }
});

describe('the questions', () => {
  const KINDS = ['benefit', 'reassurance', 'risk', 'mechanism', 'regulatory', 'safety-advice'];

  it.each(KINDS)('are at least five for a page with claims of the kind %s', (kind) => {
    expect(questionsFor(new Set([kind])).length).toBeGreaterThanOrEqual(5);
  });

  it('are at most ten, each in the catalogue and each a question', () => {
    const keys = questionsFor(new Set(KINDS));
    expect(keys).toHaveLength(10);
    for (const key of keys) expect(t(key)).toMatch(/\?$/);
  });

  it('follow what is claimed', () => {
    expect(questionsFor(new Set(['regulatory']))).not.toContain('exportAskTested');
    expect(questionsFor(new Set(['benefit']))).toContain('exportAskTested');
  });
});

describe('the table', () => {
  const read = (text: string): Record<string, string>[] => parse(text, { columns: true });

  it('has a line for each finding, with its note', () => {
    const [pain, addiction, ...rest] = read(csv(page(), t));
    expect(rest).toEqual([]);
    expect(Object.keys(pain ?? {})).toEqual([...CSV_COLUMNS]);
    expect(pain).toMatchObject({
      status: 'preliminary',
      status_word: 'Early evidence',
      claim: 'pain',
      title: 'Pain relief',
      stance: 'asserted',
      quote: 'relieves pain',
      sentence: 'Kratom relieves pain.',
      summary: 'What is known of pain.',
      certainty: 'low',
      reviewed: '2026-11-01',
      sources: 'https://journal.example/a_(b)?c=d&e https://office.example/kratom',
      page_title: 'All about kratom',
      page_url: 'https://shop.example/kratom',
      read: '2026-11-26T09:30:00.000Z',
      version: '1.2.3',
    });
    expect(addiction?.status).toBe('contradicted');
  });

  it('ends every line in CR LF and has as many cells in each', () => {
    const text = csv(page(), t);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').length).toBe(4);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\uff1d1', '\r=1', '=HYPERLINK("x")'])(
    'takes %j for text, not for a formula',
    (quote) => {
      expect(read(csv(page({ findings: [finding({ quote })] }), t))[0]?.quote).toBe(`'${quote}`);
    },
  );

  it('gives back whatever a page says, and begins no cell like a formula', () => {
    fc.assert(
      fc.property(anyPage, (given) => {
        const lines = read(csv(given, t));
        expect(lines).toHaveLength(given.findings.length);
        for (const [index, line] of lines.entries()) {
          const { quote } = given.findings[index] ?? finding();
          expect([quote, `'${quote}`]).toContain(line.quote);
          for (const cell of Object.values(line)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
    );
  });
});

describe('the web annotations', () => {
  const read = (given: ExportedPage) => JSON.parse(webAnnotations(given, t));

  it('are what the model asks for', () => {
    expect(annotationProblems(read(page()))).toEqual([]);
    const bare = page({ title: '', notes: { notes: {}, sources: {} } });
    expect(annotationProblems(read(bare))).toEqual([]);
  });

  it('point at the quote and carry the status, the verdict and the sources', () => {
    const { total, first } = read(page());
    expect(total).toBe(2);
    const [{ body, target, motivation }] = first.items;
    expect(motivation).toBe('assessing');
    expect(target).toEqual({
      type: 'SpecificResource',
      source: 'https://shop.example/kratom',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'relieves pain',
        prefix: 'Kratom ',
        suffix: '.',
      },
      state: { type: 'TimeState', sourceDate: '2026-11-26T09:30:00.000Z' },
    });
    expect(body.slice(0, 3).map(({ value }: { value: string }) => value)).toEqual([
      'Early evidence',
      'Pain relief',
      'What is known of pain.',
    ]);
    expect(body[3].source).toMatchObject({ id: SOURCE.url, 'dcterms:title': SOURCE.title });
    const ids = first.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leave out what does not surround the quote', () => {
    const { first } = read(page({ findings: [finding({ prefix: '', suffix: '' })] }));
    expect(first.items[0].target.selector).toEqual({
      type: 'TextQuoteSelector',
      exact: 'relieves pain',
    });
  });

  it('point at a frame where the quote stands in one, and at the page where the frame has no address', () => {
    const urls = ['https://frame.example/', 'about:srcdoc', 'blob:https://x.example/1'];
    const { first } = read(page({ findings: urls.map((url) => finding({ url })) }));
    expect(first.items.map((item: { target: { source: string } }) => item.target.source)).toEqual([
      'https://frame.example/',
      'https://shop.example/kratom',
      'https://shop.example/kratom',
    ]);
  });

  it('are what the model asks for, whatever a page says', () => {
    fc.assert(
      fc.property(anyPage, (given) => {
        const data = read(given);
        expect(annotationProblems(data)).toEqual([]);
        expect(data.first.items[0].target.selector.exact).toBe(given.findings[0]?.quote);
      }),
    );
  });

  it('would be found wanting', () => {
    const data = read(page());
    const [first] = data.first.items;
    for (const wrong of [
      { ...data, '@context': 'http://www.w3.org/ns/oa.jsonld' },
      { ...data, id: undefined },
      { ...data, first: { ...data.first, items: [{ ...first, target: undefined }] } },
      { ...data, first: { ...data.first, items: [{ ...first, motivation: 'judging' }] } },
      { ...data, first: { ...data.first, items: [{ ...first, bodyValue: 'x' }] } },
    ])
      expect(annotationProblems(JSON.parse(JSON.stringify(wrong)))).not.toEqual([]);
  });
});

describe('the claim reviews', () => {
  const read = (given: ExportedPage) => JSON.parse(claimReviews(given, t));

  it('are what schema.org and search engines ask for', () => {
    expect(claimReviewProblems(read(page()))).toEqual([]);
    const bare = page({ title: '', notes: { notes: {}, sources: {} } });
    expect(claimReviewProblems(read(bare))).toEqual([]);
  });

  it('are one for each claim, with all its places', () => {
    const graph = read(
      page({ findings: [finding(), ADDICTION, finding({ quote: 'eases pain' })] }),
    )['@graph'];
    expect(graph.map(({ claimReviewed }: { claimReviewed: string }) => claimReviewed)).toEqual([
      'Kratom: Pain relief',
      'Kratom: Not addictive',
    ]);
    const { itemReviewed, reviewRating, citation, author } = graph[0];
    expect(itemReviewed.appearance.map(({ text }: { text: string }) => text)).toEqual([
      'relieves pain',
      'eases pain',
    ]);
    expect(reviewRating).toEqual({
      '@type': 'Rating',
      ratingValue: 4,
      worstRating: 1,
      bestRating: 5,
      alternateName: 'Early evidence',
      ratingExplanation:
        '1: Not accurate. 2: Not shown. 3: Mixed evidence. 4: Early evidence. 5: Supported.',
    });
    expect(citation).toHaveLength(2);
    expect(author.name).toBe('Factleaf');
  });

  it('rate each status in its own way', () => {
    expect(STATUSES.map((status) => RATINGS[status])).toEqual([5, 4, 3, 2, 1]);
  });

  it('are what is asked for, whatever a page says', () => {
    fc.assert(
      fc.property(anyPage, (given) => {
        expect(claimReviewProblems(read(given))).toEqual([]);
      }),
    );
  });

  it('would be found wanting', () => {
    const data = read(page());
    const [first] = data['@graph'];
    for (const wrong of [
      { ...first, url: 'not an address' },
      { ...first, reviewRating: { ...first.reviewRating, alternateName: undefined } },
      { ...first, claimReviewed: undefined },
      { ...first, itemReviewed: { ...first.itemReviewed, appearance: [] } },
    ])
      expect(
        claimReviewProblems(JSON.parse(JSON.stringify({ ...data, '@graph': [wrong] }))),
      ).not.toEqual([]);
  });
});

describe('the name of the file', () => {
  it.each([
    ['https://www.Shop.example/kratom?x', 'factleaf-shop.example-2026-11-26.md'],
    ['https://bücher.example/', 'factleaf-xn--bcher-kva.example-2026-11-26.md'],
    ['https://[::1]:8080/', 'factleaf-1-2026-11-26.md'],
    ['file:///home/a.html', 'factleaf-file-2026-11-26.md'],
    ['', 'factleaf-2026-11-26.md'],
  ])('for %s is %s', (url, name) => {
    const [first] = FORMATS;
    if (!first) throw new Error('No format');
    expect(fileName(page({ url }), first)).toBe(name);
  });

  it('differs between formats', () => {
    const names = FORMATS.map((format) => fileName(page(), format));
    expect(new Set(names).size).toBe(names.length);
  });
});
