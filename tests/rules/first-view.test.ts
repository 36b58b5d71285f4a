/** What the first view of each note holds, with the words that readers see. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import notes from 'virtual:factleaf/notes';
import { expect, it } from 'vitest';
import { FIRST_VIEW_LENGTH, firstView } from '../../src/notes/first-view';
import type { NoteItem, Words } from '../../src/notes/item';
import { formText, statusWord } from '../../src/notes/texts';
import { PRODUCT_FORMS } from '../../src/settings';

const LOCALES = join(import.meta.dirname, '../../src/locales');

function wordsOf(language: string): Words {
  const catalogue = JSON.parse(
    readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;
  return (key, ...rest) =>
    (catalogue[key]?.message ?? key).replace(/\$(\d)/g, (_, place) => `${rest[place - 1]}`);
}

it.each(readdirSync(LOCALES))(
  'the first view of every note fits, for every product, and nothing of the note is lost: %s',
  (language) => {
    const t = wordsOf(language);
    const all = Object.values(notes.notes);
    expect(all.length).toBeGreaterThan(50);
    for (const note of all) {
      for (const form of PRODUCT_FORMS) {
        const item = { title: note.title, status: note.status, form } as NoteItem;
        const view = firstView(item, note, t);
        const { summary, product, safety } = view;
        const said = [statusWord(item, t), item.title, summary, product, view.form, safety].join(
          '',
        );
        expect(said.length, `${note.claim}, ${form}`).toBeLessThanOrEqual(FIRST_VIEW_LENGTH);
        const whole = (a: string, b: string) => [a, b].filter((part) => part !== '').join(' ');
        expect(whole(summary, view.moreSummary)).toBe(note.summary);
        expect(whole(view.form, view.moreForm)).toBe(formText(item, note) ?? '');
      }
    }
  },
);
