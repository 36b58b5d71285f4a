// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note, NotesData } from '../../../src/core/notes';
import { Card, type CardActions, type EscapeHandle } from '../../../src/notes/card';
import type { NoteItem } from '../../../src/notes/item';

/** Words as keys with their substitutions, so that a test sees which text was asked for. */
const t = (key: string, ...rest: (string | number)[]) => [key, ...rest].join(' ');

const item = (over: Partial<NoteItem> = {}): NoteItem => {
  const node = document.createTextNode('Kratom may boost immunity.');
  return {
    id: 'f1',
    claim: 'immune',
    title: 'Immune system',
    status: 'unsupported',
    stance: 'hedged',
    form: 'not-stated',
    quote: 'may boost immunity',
    sentence: 'Kratom may boost immunity.',
    group: 'g',
    at: 0,
    why: {
      subject: { text: 'kratom', span: null },
      relation: { text: 'boost', span: { start: 11, end: 16 } },
      object: { text: 'immunity', span: { start: 17, end: 25 } },
    },
    owner: document.body,
    range: { startContainer: node, startOffset: 7, endContainer: node, endOffset: 25 },
    end: { node, offset: 26 },
    ...over,
  };
};

const note = (over: Partial<Note> = {}): Note => ({
  claim: 'immune',
  title: 'Immune system',
  kind: 'benefit',
  status: 'unsupported',
  certainty: 'very-low',
  summary: 'No human study was found.',
  detail: 'The whole story.',
  clinicians: 'One survey of 300 people.',
  sources: ['one', 'two'],
  reviewed: '2026-11-22',
  validUntil: '2027-11-30',
  ...over,
});

const data = (...notes: Note[]): NotesData => ({
  notes: Object.fromEntries(notes.map((one) => [one.claim, one])),
  sources: {
    one: {
      id: 'one',
      title: 'A survey',
      publisher: 'Journal',
      year: 2020,
      kind: 'survey',
      url: 'https://one.test/',
    },
    two: {
      id: 'two',
      title: 'Another',
      publisher: 'Agency',
      year: 2024,
      kind: 'survey',
      url: 'https://two.test/',
    },
  },
});

function actions(over: Partial<CardActions> = {}): CardActions {
  return {
    hide: vi.fn(),
    turnRuleOff: vi.fn(),
    turnSiteOff: vi.fn(),
    link: () => 'https://site.test/#:~:text=x',
    copy: vi.fn(),
    close: vi.fn(),
    ...over,
  };
}

let root: HTMLElement | null = null;
const innermost: EscapeHandle = { current: null };

function show(
  items: NoteItem[],
  notes: NotesData | null | undefined,
  acts = actions(),
): HTMLElement {
  root = document.createElement('div');
  document.body.append(root);
  const element = root;
  act(() => {
    render(
      <Card
        items={items}
        notes={notes}
        site="site.test"
        actions={acts}
        innermost={innermost}
        t={t}
        language="en"
      />,
      element,
    );
  });
  return element;
}

beforeEach(() => {
  // happy-dom has no popovers.
  HTMLElement.prototype.showPopover ??= () => {};
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
  if (root) render(null, root);
  root?.remove();
});

/** An event as the reader's own hand makes it. */
async function send(target: Element | null, event: Event, isTrusted = true): Promise<void> {
  if (!target) throw new Error('Nothing to act on.');
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  await act(async () => {
    target.dispatchEvent(event);
  });
}

const click = (target: Element | null) => send(target, new MouseEvent('click', { bubbles: true }));
const button = (within: Element, text: string) =>
  [...within.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === text || one.textContent === text,
  ) ?? null;
const texts = (within: Element, part: string) =>
  [...within.querySelectorAll(part)].map((one) => one.textContent);

/** Chooses an entry of the card's menu. */
async function choose(card: Element, entry: string): Promise<void> {
  await click(button(card, 'noteMenu'));
  await click(button(card, entry));
}

describe('the card', () => {
  it('shows status, title, summary, product, safety and what can be opened', () => {
    const card = show([item()], data(note({ safety: 'Tell your doctor.' })));
    expect(card.querySelector('#title')?.textContent).toBe('statusUnsupported · Immune system');
    expect(card.querySelector('.summary')?.textContent).toBe('No human study was found.');
    expect(card.querySelector('.product')?.textContent).toBe('noteProductUnknown');
    expect(card.querySelector('.safety')?.textContent).toBe('noteSafety Tell your doctor.');
    expect(texts(card, '.action')).toEqual([
      'noteMore',
      'noteClinicians',
      'noteSources 2',
      'noteWhy',
    ]);
    expect(card.querySelector('[role=tablist]')).toBeNull();
    expect(card.querySelector('.panel, .menu, .due')).toBeNull();
    expect(show([item()], data(note())).querySelector('.safety')).toBeNull();
  });

  it.each([
    ['2027-11-30T23:59:59Z', false],
    ['2027-12-01T00:00:00Z', true],
    ['2031-01-01T00:00:00Z', true],
  ])('at %s it is due for review: %s', async (now, due) => {
    vi.setSystemTime(new Date(now));
    const acts = actions();
    const card = show([item()], data(note()), acts);
    const text = due ? 'noteReviewDue Nov 2026 Nov 2027' : 'noteReviewedUntil Nov 2026 Nov 2027';
    expect(texts(card, '.due')).toEqual(due ? [text] : []);
    await click(button(card, 'noteWhy'));
    expect(card.querySelector('.panel')?.textContent).toContain(text);
    expect(texts(card, '.due')).toEqual(due ? [text] : []);
    await choose(card, 'noteCopyText');
    expect(vi.mocked(acts.copy).mock.calls[0]?.[0].split('\n')).toContain(text);
  });

  it('says what is different for the form that the page speaks of, and for no other', async () => {
    const differing = note({ forms: { 'seven-oh': 'Of 7-OH it is not known.' } });
    const acts = actions();
    const card = show([item({ form: 'seven-oh' })], data(differing), acts);
    expect(card.querySelector('.form')?.textContent).toBe('Of 7-OH it is not known.');
    await choose(card, 'noteCopyText');
    expect(vi.mocked(acts.copy).mock.calls[0]?.[0]).toContain('Of 7-OH it is not known.');
    render(null, card);
    for (const form of ['leaf', 'not-stated'] as const) {
      expect(show([item({ form })], data(differing)).querySelector('.form')).toBeNull();
    }
    expect(show([item({ form: 'seven-oh' })], data(note())).querySelector('.form')).toBeNull();
  });

  it('tells in which language the notes are, where the interface is in another', async () => {
    const card = show([item()], data(note()));
    expect(card.querySelector('.summary')?.getAttribute('lang')).toBe('en');
    expect(card.querySelector('.name')?.getAttribute('lang')).toBe('en');
    await click(button(card, 'noteMore'));
    expect(texts(card, '.panel .fine')).toEqual(['noteLanguage']);
    expect(card.querySelector('.panel p')?.getAttribute('lang')).toBe('en');
    const own = show([item()], data(note({ own: true })));
    expect(own.querySelector('.summary')?.hasAttribute('lang')).toBe(false);
  });

  it('opens one part at a time and closes it again', async () => {
    const card = show([item()], data(note()));
    await click(button(card, 'noteMore'));
    expect(texts(card, '.panel p:first-child')).toEqual(['The whole story.']);
    expect(button(card, 'noteMore')?.getAttribute('aria-expanded')).toBe('true');
    await click(button(card, 'noteClinicians'));
    expect(texts(card, '.panel')).toHaveLength(1);
    expect(button(card, 'noteMore')?.getAttribute('aria-expanded')).toBe('false');
    await click(button(card, 'noteClinicians'));
    expect(card.querySelector('.panel')).toBeNull();
  });

  it('tells clinicians how certain the evidence is, what it rests on, and what kinds of sources there are', async () => {
    const card = show([item()], data(note()));
    await click(button(card, 'noteClinicians'));
    expect(card.querySelector('.certainty')?.textContent).toBe(
      'noteCertaintyMostly noteCertaintyVeryLow noteMostlySurveys',
    );
    expect(card.querySelector('.panel')?.textContent).toContain('One survey of 300 people.');
    expect(texts(card, '.designs li')).toEqual(['noteDesign 2 noteKindSurvey']);
  });

  it('shows what waited under "More" for want of room', async () => {
    const long = `${'word '.repeat(40).trim()}. And a second sentence of some length for this note.`;
    const card = show([item()], data(note({ summary: long, safety: 'Take care. '.repeat(5) })));
    expect(card.querySelector('.summary')?.textContent).toMatch(/word\.$/);
    await click(button(card, 'noteMore'));
    expect(texts(card, '.panel p')[0]).toBe('And a second sentence of some length for this note.');
  });

  it('marks the words in the sentence, whose text stays whole, and lists what each is for', async () => {
    const card = show([item()], data(note({ accuracy: { right: 3, wrong: 1, missed: 2 } })));
    await click(button(card, 'noteWhy'));
    expect(texts(card, 'mark')).toEqual(['boost', 'immunity']);
    expect(texts(card, '.sentence')).toEqual(['Kratom may boost immunity.']);
    expect(texts(card, '.why dt')).toEqual(['noteWhySubject', 'noteWhyRelation', 'noteWhyObject']);
    expect(texts(card, '.why dd')).toEqual(['noteWhyFromContext kratom', 'boost', 'immunity']);
    const said = card.querySelector('.panel')?.textContent;
    expect(said).toContain('noteSaysHedged');
    expect(said).toContain('noteAccuracy 3 4 75 2 5');
  });

  it('lists sources as links that tell the other side nothing', async () => {
    const card = show([item()], data(note()));
    await click(button(card, 'noteSources 2'));
    const links = [...card.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://one.test/',
      'https://two.test/',
    ]);
    for (const link of links) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
      expect(link.getAttribute('target')).toBe('_blank');
    }
    expect(card.querySelector('.about')?.textContent).toBe(
      'noteSourceAbout Journal 2020 noteKindSurvey',
    );
  });

  it('has one tab per claim and goes through them by arrow keys', async () => {
    const other = item({ id: 'f2', claim: 'pain', title: 'Pain relief', status: 'preliminary' });
    const pain = note({ claim: 'pain', title: 'Pain relief', summary: 'One trial.' });
    const card = show([item(), other], data(note(), pain));
    const tabs = [...card.querySelectorAll('[role=tab]')];
    expect(tabs.map((tab) => tab.textContent)).toEqual(['Immune system', 'Pain relief']);
    expect(tabs.map((tab) => tab.getAttribute('tabindex'))).toEqual(['0', '-1']);
    const key = (name: string) =>
      send(
        card.querySelector('[aria-selected=true]'),
        new KeyboardEvent('keydown', { key: name, bubbles: true }),
      );
    await key('ArrowRight');
    expect(card.querySelector('.summary')?.textContent).toBe('One trial.');
    expect(document.activeElement).toBe(tabs[1]);
    await key('ArrowRight');
    expect(card.querySelector('.summary')?.textContent).toBe('No human study was found.');
    await key('End');
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true']);
    expect(card.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-1');
  });

  it('acts from its menu, and says whether a key did it', async () => {
    const acts = actions();
    const shown = item();
    const card = show([shown], data(note()), acts);
    await choose(card, 'noteHide');
    // A click that no pointer made, as the Enter key gives it.
    expect(acts.hide).toHaveBeenCalledWith(shown, true);
    await click(button(card, 'noteMenu'));
    const pressed = new MouseEvent('click', { bubbles: true, detail: 1 });
    await send(button(card, 'noteRuleOff Immune system'), pressed);
    expect(acts.turnRuleOff).toHaveBeenCalledWith(shown, false);
    await choose(card, 'noteSiteOff site.test');
    expect(acts.turnSiteOff).toHaveBeenCalledTimes(1);
    expect(card.querySelector('.menu')).toBeNull();
    await click(button(card, 'noteClose'));
    expect(acts.close).toHaveBeenCalledTimes(1);
  });

  it('has a menu that is gone through by keys', async () => {
    const card = show([item()], data(note()));
    const menu = button(card, 'noteMenu') as HTMLElement;
    expect(innermost.current?.()).toBe(false);
    await click(menu);
    expect(menu.getAttribute('aria-expanded')).toBe('true');
    const entries = [...card.querySelectorAll('[role=menuitem]')];
    const key = (name: string) =>
      send(document.activeElement, new KeyboardEvent('keydown', { key: name, bubbles: true }));
    expect(document.activeElement).toBe(entries[0]);
    await key('ArrowUp');
    expect(document.activeElement).toBe(entries.at(-1));
    await key('ArrowDown');
    await key('ArrowDown');
    expect(document.activeElement).toBe(entries[1]);
    await key('End');
    await key('Home');
    expect(document.activeElement).toBe(entries[0]);
    await act(async () => expect(innermost.current?.()).toBe(true));
    expect(card.querySelector('.menu')).toBeNull();
    expect(document.activeElement).toBe(menu);
  });

  it('copies the note as text, as Markdown or as a link', async () => {
    const acts = actions();
    const card = show([item()], data(note()), acts);
    for (const entry of ['noteCopyText', 'noteCopyMarkdown', 'noteCopyLink']) {
      await choose(card, entry);
    }
    const [[text], [markdown], [link]] = vi.mocked(acts.copy).mock.calls as [string][] as [
      [string],
      [string],
      [string],
    ];
    expect(text).toContain('No human study was found.');
    expect(text).toContain('https://two.test/');
    expect(markdown).toContain(
      '> Kratom may boost immunity. ([noteCopyLinkWord](<https://site.test/#:~:text=x>))',
    );
    expect(markdown).toContain('- [A survey](<https://one.test/>)');
    expect(link).toBe('https://site.test/#:~:text=x');
  });

  it('does not offer a link that nobody else could open', async () => {
    const card = show([item()], data(note()), actions({ link: () => null }));
    await click(button(card, 'noteMenu'));
    expect(button(card, 'noteCopyMarkdown')).not.toBeNull();
    expect(button(card, 'noteCopyLink')).toBeNull();
  });

  it('shows a report of a mistake, to be added to before it is copied', async () => {
    const acts = actions();
    const card = show([item()], data(note()), acts);
    await choose(card, 'noteReport');
    const field = card.querySelector('textarea') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    expect(acts.copy).not.toHaveBeenCalled();
    expect(field.value).toContain('claim: immune');
    expect(field.value).toContain('sentence: Kratom may boost immunity.');
    expect(field.value).not.toContain('http');
    field.value += 'It is a question.';
    await click(button(card, 'noteReportCopy'));
    expect(vi.mocked(acts.copy).mock.calls[0]?.[0]).toMatch(/noteReportWrong It is a question\.$/);
    await click(button(card, 'noteReportBack'));
    expect(card.querySelector('.summary')?.textContent).toBe('No human study was found.');
    expect(card.querySelector('textarea')).toBeNull();
  });

  it('does not offer to turn off a site that has no name', async () => {
    const card = show([item()], data(note()), actions({ turnSiteOff: null }));
    await click(button(card, 'noteMenu'));
    expect(button(card, 'noteHide')).not.toBeNull();
    expect(button(card, 'noteSiteOff site.test')).toBeNull();
  });

  it("does nothing for a page's own events", async () => {
    const acts = actions();
    const card = show([item()], data(note()), acts);
    await send(button(card, 'noteClose'), new MouseEvent('click', { bubbles: true }), false);
    await send(button(card, 'noteMore'), new MouseEvent('click', { bubbles: true }), false);
    expect(acts.close).not.toHaveBeenCalled();
    expect(card.querySelector('.panel')).toBeNull();
  });

  it('says what is known while the note is fetched, and when it cannot be had', () => {
    const waiting = show([item()], undefined);
    expect(waiting.querySelector('#title')?.textContent).toContain('Immune system');
    expect(waiting.querySelector('.summary')?.textContent).toBe('noteLoading');
    expect(waiting.querySelector('.actions')).toBeNull();
    render(null, waiting);
    waiting.remove();
    const failed = show([item()], null);
    expect(failed.querySelector('.summary')?.textContent).toBe('noteUnavailable');
  });
});
