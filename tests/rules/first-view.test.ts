/** What the first view of each note holds, with the words that readers see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import notes from 'virtual:factleaf/notes';
import { expect, it } from 'vitest';
import { FIRST_VIEW_LENGTH, firstView } from '../../src/notes/first-view';
import type { NoteItem } from '../../src/notes/item';
import { formText, statusWord } from '../../src/notes/texts';
import { PRODUCT_FORMS } from '../../src/settings';

const catalogue = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/locales/en/messages.json'), 'utf8'),
) as Record<string, { message: string }>;
const t = (key: string, ...rest: (string | number)[]) =>
  (catalogue[key]?.message ?? key).replace(/\$(\d)/g, (_, place) => `${rest[place - 1]}`);

it('the first view of every note fits, for every product, and nothing of the note is lost', () => {
  const all = Object.values(notes.notes);
  expect(all.length).toBeGreaterThan(50);
  for (const note of all) {
    for (const form of PRODUCT_FORMS) {
      const item = { title: note.title, status: note.status, form } as NoteItem;
      const view = firstView(item, note, t, 'en');
      const { summary, product, safety } = view;
      const said = [statusWord(item, t), item.title, summary, product, view.form, safety].join('');
      expect(said.length, `${note.claim}, ${form}`).toBeLessThanOrEqual(FIRST_VIEW_LENGTH);
      const whole = (a: string, b: string) => [a, b].filter((part) => part !== '').join(' ');
      expect(whole(summary, view.moreSummary)).toBe(note.summary);
      expect(whole(view.form, view.moreForm)).toBe(formText(item, note) ?? '');
    }
  }
});
