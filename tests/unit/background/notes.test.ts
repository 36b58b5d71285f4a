import { describe, expect, it } from 'vitest';
import { notesOf } from '../../../src/background/notes';
import type { NotesData } from '../../../src/core/notes';
import type { OwnRule } from '../../../src/core/own-rules';
import { withOwnNotes } from '../../../src/settings/own-rules';

const note = (claim: string, title: string, sources: readonly string[] = []) =>
  ({ claim, title, sources }) as unknown as NotesData['notes'][string];
const source = (id: string, title: string) =>
  ({ id, title }) as unknown as NotesData['sources'][string];

const DATA: NotesData = {
  notes: { pain: note('pain', 'Pain relief', ['survey']) },
  sources: { survey: source('survey', 'A survey') },
};
const own = [
  {
    note: note('hiccups', 'Hiccups', ['hiccups-source-1', 'survey']),
    sources: {
      'hiccups-source-1': source('hiccups-source-1', 'Another survey'),
      survey: source('survey', 'As it was'),
    },
  },
  { note: note('pain', 'My pain'), sources: {} },
] as unknown as OwnRule[];

describe('notes of own rules', () => {
  it('stand beside the compiled ones, whose texts and sources stay', () => {
    expect(notesOf(withOwnNotes(DATA, own), ['hiccups', 'pain'])).toEqual({
      notes: { hiccups: own[0]?.note, pain: DATA.notes.pain },
      sources: {
        survey: DATA.sources.survey,
        'hiccups-source-1': own[0]?.sources['hiccups-source-1'],
      },
    });
  });

  it('change nothing where there are none', () => {
    expect(withOwnNotes(DATA, [])).toBe(DATA);
  });
});
