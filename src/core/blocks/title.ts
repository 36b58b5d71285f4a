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
  const { topic, form, mixed } = topicOf(lexicon, words, marks);
  const about = mixed ? 'none' : topic;
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
