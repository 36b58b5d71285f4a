/**
 * What the engine remembers between blocks: the topic, what "it" stands for, and what owns
 * the next list or answers the last question.
 *
 * Plain immutable data, so that a page can keep the state before every block and read on from
 * any of them.
 */
import type { Effect, ProductForm } from './types';

export type TopicKind = 'kratom' | 'other' | 'none';

/** Who was just said to take kratom, by the pronoun that goes on about them; `one` may be a man or a woman. */
export type Somebody = 'i' | 'he' | 'she' | 'one';

/**
 * Why what the next sentences tell of people is not put down to kratom: nobody there took any, something else is credited,
 * it was left off (so that what is good since is owed to that), or it was taken at one time and now is another.
 */
export type Untaken = 'nobody' | 'treated' | 'left' | 'once';

export type Taker = '' | Somebody | Untaken;

/** What a pronoun at the start of the next sentence stands for. */
export interface Focus {
  readonly kind: 'kratom' | 'other' | 'concept' | 'none';
  /** Concept id, for a concept. */
  readonly id: string;
  readonly form: ProductForm;
  readonly text: string;
}

/** What a heading or a lead-in makes of the fragments under it. */
export interface Lead {
  /** Relation id that a fragment without one takes; empty when the fragments belong to something else. */
  readonly relation: string;
  readonly hedged: boolean;
  readonly reported: boolean;
  readonly text: string;
  /** Whether the lead-in itself is about kratom, about something else, or does not say. */
  readonly topic: TopicKind;
  /** Concept that owns the items ("withdrawal" in "Withdrawal symptoms:"). */
  readonly concept: string;
  /** Concepts that stand in the lead-in. */
  readonly concepts: readonly string[];
  /** Only a name, such as a strain in a chart. */
  readonly bare: boolean;
  /** What hangs under it is denied, or belongs to something else altogether. */
  readonly denied: boolean;
  /** Said outright ("Benefits"), not only implied ("Effects"); headings under it are read only then. */
  readonly strong: boolean;
  /** A denial that is a sentence by itself: what hangs under it is denied only where it is none. */
  readonly whole: boolean;
  /** It denies what hangs under it of kratom: "Kratom is not:". */
  readonly negates: boolean;
}

/** All leads but the first of each reading are made here, so that all have one shape; see `markOf`. */
export const leadWith = (lead: Lead, changes: Partial<Lead>): Lead =>
  Object.assign(
    {
      relation: lead.relation,
      hedged: lead.hedged,
      reported: lead.reported,
      text: lead.text,
      topic: lead.topic,
      concept: lead.concept,
      concepts: lead.concepts,
      bare: lead.bare,
      denied: lead.denied,
      strong: lead.strong,
      whole: lead.whole,
      negates: lead.negates,
    },
    changes,
  );

export interface Heading {
  readonly level: number;
  readonly topic: TopicKind;
  readonly form: ProductForm;
  readonly lead: Lead | null;
  readonly concepts: readonly string[];
  readonly text: string;
  readonly denied: boolean;
  /** What it asks, for the answers under it. */
  readonly asked: readonly Asked[];
  readonly askedConcepts: readonly string[];
}

/** A claim that a question asks about, kept for the answer. */
export interface Asked {
  readonly effect: Effect;
  readonly concept: string;
  readonly form: ProductForm;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** Which of several it is: only one that names kratom, or all, answers. */
  readonly choice: boolean;
  /** By a table row's label: only the row's own cells answer. */
  readonly row: boolean;
  /** The row has one other cell, and no column says whose it is: it answers for what the page is about. */
  readonly alone: boolean;
  /** By a cell such as "For sore joints": only the next one answers. */
  readonly cell: boolean;
  /** By a heading such as "Kratom for sleep": only that it works answers. */
  readonly use: boolean;
}

export interface ReadingState {
  /** What the page as a whole is about. */
  readonly page: TopicKind;
  readonly pageForm: ProductForm;
  readonly pageTitle: string;
  /** The title names kratom beside other things, so that only what names kratom is about it. */
  readonly shared: boolean;
  /** What the text turned out to be about under a title that names nothing. */
  readonly body: TopicKind;
  /** Concepts that the title names. */
  readonly pageConcepts: readonly string[];
  /** The page turned out to speak of something else of that name. */
  readonly homonym: boolean;
  /** The condition that was named last; "this condition" stands for it. */
  readonly thing: string;
  readonly topic: TopicKind;
  readonly form: ProductForm;
  readonly focus: Focus;
  readonly headings: readonly Heading[];
  /** Owner of the list items that follow. */
  readonly lead: Lead | null;
  /** What the label of a table's row makes of the cells beside it; `null` outside such rows. */
  readonly row: Lead | null;
  readonly asked: readonly Asked[];
  readonly askedConcepts: readonly string[];
  /** Concepts of the sentence before, in the same block. */
  readonly recent: readonly string[];
  /** Whether the sentence before spoke of kratom or of taking it, in whatever words. */
  readonly near: boolean;
  /** An illness is being described, and kratom has not been spoken of since. */
  readonly illness: boolean;
  /** The block has told of an experiment on animals, and has not turned to people since. */
  readonly animals: boolean;
  /** Somebody was said to take kratom, and the text has not left them since. */
  readonly taker: Taker;
  /** Depth of the list at hand where one of its items is no more than a name, as in a menu; `NO_MENU` elsewhere. */
  readonly menu: number;
  /** The sentence before, in the same block, has somebody on another drug. */
  readonly onDrug: boolean;
}

/** Whether the text has turned to kratom, or the page as a whole is about it. */
export const isAboutKratom = ({ page, topic, body }: ReadingState): boolean =>
  page === 'kratom' || topic === 'kratom' || body === 'kratom';

/** Whether what comes of something has just been announced, by the heading above or by "Kratom has side effects." */
export const listsEffects = ({ topic, recent, headings }: ReadingState): boolean =>
  headings.at(-1)?.lead?.relation === 'cause' ||
  (topic === 'kratom' && recent.includes('side-effect'));

/** What the heading right above says, without space around it; empty where there is none. */
export const headingAbove = ({ headings }: ReadingState): string => headings.at(-1)?.text ?? '';

/** A depth that no list has. */
export const NO_MENU = -1;

export const NO_FOCUS: Focus = { kind: 'none', id: '', form: 'not-stated', text: '' };

/** Id of the focus on something else that was just asked about: "What about kava?" */
export const ASKED_OTHER = 'asked';

export const sameFocus = (a: Focus, b: Focus): boolean =>
  a === b || (a.kind === b.kind && a.id === b.id && a.form === b.form && a.text === b.text);

/** All states are made here, so that all have one shape; see `markOf`. */
export const stateOf = (state: ReadingState): ReadingState => ({
  page: state.page,
  topic: state.topic,
  form: state.form,
  pageForm: state.pageForm,
  shared: state.shared,
  body: state.body,
  pageTitle: state.pageTitle,
  pageConcepts: state.pageConcepts,
  thing: state.thing,
  homonym: state.homonym,
  focus: state.focus,
  headings: state.headings,
  lead: state.lead,
  row: state.row,
  asked: state.asked,
  askedConcepts: state.askedConcepts,
  recent: state.recent,
  near: state.near,
  illness: state.illness,
  animals: state.animals,
  taker: state.taker,
  menu: state.menu,
  onDrug: state.onDrug,
});

/** The state with other values; the same object where they are what it has. */
export function withChanges(state: ReadingState, changes: Partial<ReadingState>): ReadingState {
  for (const key in changes) {
    const name = key as keyof ReadingState;
    if (changes[name] !== state[name]) return Object.assign(stateOf(state), changes);
  }
  return state;
}

type Changeable = { -readonly [Key in keyof ReadingState]: ReadingState[Key] };

/** `withChanges` for what changes with many blocks. */
export function withForm(state: ReadingState, form: ProductForm): ReadingState {
  if (form === state.form) return state;
  const next: Changeable = stateOf(state);
  next.form = form;
  return next;
}

export function withLead(state: ReadingState, lead: Lead | null): ReadingState {
  if (lead === state.lead) return state;
  const next: Changeable = stateOf(state);
  next.lead = lead;
  return next;
}

export function withAsked(
  state: ReadingState,
  asked: readonly Asked[],
  askedConcepts: readonly string[],
): ReadingState {
  if (asked === state.asked && askedConcepts === state.askedConcepts) return state;
  const next: Changeable = stateOf(state);
  next.asked = asked;
  next.askedConcepts = askedConcepts;
  return next;
}

/** The state behind a sentence. */
export function behindSentence(
  state: ReadingState,
  body: TopicKind,
  topic: TopicKind,
  {
    form,
    focus,
    thing,
    near,
    illness,
    taker,
  }: Pick<ReadingState, 'form' | 'focus' | 'thing' | 'near' | 'illness' | 'taker'>,
  recent: readonly string[],
  animals: boolean,
  onDrug: boolean,
): ReadingState {
  const sameSubject = topic === state.topic && form === state.form && body === state.body;
  const known = sameFocus(focus, state.focus);
  if (
    sameSubject &&
    known &&
    thing === state.thing &&
    recent === state.recent &&
    near === state.near &&
    illness === state.illness &&
    animals === state.animals &&
    taker === state.taker &&
    onDrug === state.onDrug
  )
    return state;
  const next: Changeable = stateOf(state);
  next.body = body;
  next.topic = topic;
  next.form = form;
  if (!known) next.focus = focus;
  next.thing = thing;
  next.recent = recent;
  next.near = near;
  next.illness = illness;
  next.animals = animals;
  next.taker = taker;
  next.onDrug = onDrug;
  return next;
}

/** Whether the page's title or a heading above names a concept. */
export const isAnnounced = (state: ReadingState, concept: string): boolean =>
  state.pageConcepts.includes(concept) ||
  state.headings.some(({ concepts }) => concepts.includes(concept));
