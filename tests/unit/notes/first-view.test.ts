import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/core/notes';
import { FIRST_VIEW_LENGTH, firstView } from '../../../src/notes/first-view';
import type { NoteItem } from '../../../src/notes/item';

const t = (key: string) => key;
const item = { title: 'Pain relief', status: 'preliminary', form: 'leaf' } as NoteItem;
const FIRST = 'A verdict of one sentence, with 26 people in it.';
const view = (summary: string, safety: string, leaf: string) =>
  firstView(item, { summary, safety, forms: { leaf } } as unknown as Note, t);

describe('the first view', () => {
  it('has all that there is room for', () => {
    const all = view(`${FIRST} And more.`, 'Take care.', 'Of leaf.');
    expect(all).toEqual({
      summary: `${FIRST} And more.`,
      product: 'noteProduct',
      form: 'Of leaf.',
      safety: 'Take care.',
      moreSummary: '',
      moreForm: '',
    });
  });

  it('has the verdict and the safety line before all else, and cuts no sentence', () => {
    const rest = 'And on it goes. '.repeat(12).trim();
    const form = 'Of leaf it is known only from one study in animals.';
    const { summary, safety, moreSummary, moreForm } = view(
      `${FIRST} ${rest}`,
      'S'.repeat(140),
      form,
    );
    expect(summary).toMatch(/^A verdict of .* it\.( And on it goes\.)*$/);
    expect(safety).toHaveLength(140);
    expect(`${summary} ${moreSummary}`).toBe(`${FIRST} ${rest}`);
    expect(moreForm).toBe(form);
  });

  it('says where it stands what differs for the product, when that has no room', () => {
    const { product, form, moreForm } = view(FIRST, '', `${'word '.repeat(50)}end.`);
    expect([product, form]).toEqual(['noteProductMore', '']);
    expect(moreForm).toMatch(/end\.$/);
  });

  it('says no more than can be taken in at a glance, wherever the summary begins so', () => {
    const words = fc
      .array(fc.constantFrom('kratom', 'may', 'ease', '26', 'people', 'U.S.', 'e.g.', 'no.'))
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (more, form) => {
        const shown = view(`${FIRST} ${more}`.trim(), 'Take care.', form);
        const { summary, product, safety } = shown;
        const said = [item.title, 'statusPreliminary', summary, product, shown.form, safety];
        expect(said.join('').length).toBeLessThanOrEqual(FIRST_VIEW_LENGTH);
        expect(`${summary} ${shown.moreSummary}`.trim()).toBe(`${FIRST} ${more}`.trim());
        expect(`${shown.form} ${shown.moreForm}`.trim()).toBe(form);
      }),
    );
  });
});
