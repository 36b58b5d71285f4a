// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note, NotesData } from '../../../src/core/notes';
import { Card, type CardActions } from '../../../src/notes/card';
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
  clinicians: '',
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
    copy: async () => true,
    close: vi.fn(),
    ...over,
  };
}

let root: HTMLElement | null = null;

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
      <Card items={items} notes={notes} site="site.test" actions={acts} t={t} language="en" />,
      element,
    );
  });
  return element;
}

beforeEach(() => {
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
  [...within.querySelectorAll('button')].find((one) =>
    `${one.textContent} ${one.getAttribute('aria-label')}`.includes(text),
  ) ?? null;

describe('the card', () => {
  it('shows status, title, summary, what the page says, actions and review date', () => {
    const card = show([item()], data(note()));
    expect(card.querySelector('#title')?.textContent).toBe('statusUnsupported · Immune system');
    expect(card.querySelector('.summary')?.textContent).toBe('No human study was found.');
    expect(card.querySelector('.says')?.textContent).toContain('may boost immunity');
    expect(card.querySelector('.says')?.textContent).toContain(
      'noteStanceAndForm noteStanceHedged noteFormNotStated',
    );
    expect([...card.querySelectorAll('.action')].map((one) => one.textContent)).toEqual([
      'noteMore',
      'noteSources 2',
      'noteWhy',
      '',
    ]);
    expect(card.querySelector('.reviewed')?.textContent).toBe('noteReviewed Nov 2026');
    expect(card.querySelector('[role=tablist]')).toBeNull();
    expect(card.querySelector('.panel')).toBeNull();
  });

  it.each([
    ['2027-11-30T23:59:59Z', false],
    ['2027-12-01T00:00:00Z', true],
    ['2031-01-01T00:00:00Z', true],
  ])('at %s it is due for review: %s', async (now, due) => {
    vi.setSystemTime(new Date(now));
    const copied: string[] = [];
    const copy = async (text: string) => copied.push(text) > 0;
    const card = show([item()], data(note()), actions({ copy }));
    const text = due ? 'noteReviewDue Nov 2026 Nov 2027' : 'noteReviewed Nov 2026';
    expect(card.querySelector('.reviewed')?.textContent).toBe(text);
    expect(card.querySelector('.due') !== null).toBe(due);
    await click(button(card, 'noteMenu'));
    await click(button(card, 'noteCopy'));
    expect(copied[0]?.split('\n')).toContain(text);
  });

  it('says what is different for the form that the page speaks of, and for no other', async () => {
    const differing = note({ forms: { 'seven-oh': 'Of 7-OH it is not known.' } });
    const copied: string[] = [];
    const copy = async (text: string) => copied.push(text) > 0;
    const card = show([item({ form: 'seven-oh' })], data(differing), actions({ copy }));
    expect(card.querySelector('.form')?.textContent).toBe('Of 7-OH it is not known.');
    await click(button(card, 'noteMenu'));
    await click(button(card, 'noteCopy'));
    expect(copied[0]).toContain('Of 7-OH it is not known.');
    render(null, card);
    for (const form of ['leaf', 'not-stated'] as const) {
      expect(show([item({ form })], data(differing)).querySelector('.form')).toBeNull();
    }
    expect(show([item({ form: 'seven-oh' })], data(note())).querySelector('.form')).toBeNull();
  });

  it('opens one part at a time and closes it again', async () => {
    const card = show([item()], data(note()));
    await click(button(card, 'noteMore'));
    expect(card.querySelector('.panel')?.textContent).toContain('The whole story.');
    expect(card.querySelector('.certainty')?.textContent).toBe(
      'noteCertaintyMostly noteCertaintyVeryLow noteMostlySurveys',
    );
    expect(button(card, 'noteMore')?.getAttribute('aria-expanded')).toBe('true');
    await click(button(card, 'noteWhy'));
    expect(card.querySelector('.panel')?.textContent).toContain('noteWhyFromContext kratom');
    expect(card.querySelector('.panel')?.textContent).toContain('noteWhyQuoted boost');
    expect(card.querySelectorAll('.panel')).toHaveLength(1);
    await click(button(card, 'noteWhy'));
    expect(card.querySelector('.panel')).toBeNull();
  });

  it('lists sources as links that tell the other side nothing', async () => {
    const card = show([item()], data(note()));
    await click(button(card, 'noteSources'));
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

  it('acts from its menu', async () => {
    const acts = actions();
    const shown = item();
    const card = show([shown], data(note()), acts);
    await click(button(card, 'noteMenu'));
    await click(button(card, 'noteHide'));
    expect(acts.hide).toHaveBeenCalledWith(shown);
    await click(button(card, 'noteRuleOff'));
    expect(acts.turnRuleOff).toHaveBeenCalledWith(shown);
    await click(button(card, 'noteSiteOff site.test'));
    expect(acts.turnSiteOff).toHaveBeenCalledTimes(1);
    await click(button(card, 'noteClose'));
    expect(acts.close).toHaveBeenCalledTimes(1);
  });

  it('copies the note and a report of a mistake, and says whether that worked', async () => {
    const copied: string[] = [];
    const copy = async (text: string) => {
      copied.push(text);
      return copied.length === 1;
    };
    const card = show([item()], data(note()), actions({ copy }));
    await click(button(card, 'noteMenu'));
    await click(button(card, 'noteCopy'));
    expect(copied[0]).toContain('No human study was found.');
    expect(copied[0]).toContain('https://two.test/');
    expect(card.querySelector('.said')?.textContent).toBe('noteCopied');
    await click(button(card, 'noteReport'));
    expect(copied[1]).toContain('claim: immune');
    expect(copied[1]).toContain('sentence: Kratom may boost immunity.');
    expect(copied[1]).not.toContain('http');
    expect(card.querySelector('.said')?.textContent).toBe('noteNotCopied');
  });

  it('does not offer to turn off a site that has no name', async () => {
    const card = show([item()], data(note()), actions({ turnSiteOff: null }));
    await click(button(card, 'noteMenu'));
    expect(button(card, 'noteSiteOff')).toBeNull();
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
