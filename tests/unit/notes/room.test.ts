import { describe, expect, it } from 'vitest';
import { boxAt } from '../../../src/notes/geometry';
import { isInView } from '../../../src/notes/room';

describe('the view', () => {
  const documentOf = (clientHeight: number) =>
    ({
      documentElement: { clientWidth: 1000, clientHeight },
      defaultView: { innerHeight: 800 },
    }) as unknown as Document;

  it.each([
    ['with a doctype', 785],
    ['without one, where the root element tells the height of the whole page', 5000],
  ])('is as high as the window in a page %s', (_, clientHeight) => {
    const document = documentOf(clientHeight);
    expect(isInView(document, boxAt(10, 770, 20, 20))).toBe(true);
    expect(isInView(document, boxAt(10, 790, 20, 20))).toBe(false);
  });

  it('is as wide as the page without its scroll bar', () => {
    expect(isInView(documentOf(785), boxAt(980, 10, 20, 20))).toBe(true);
    expect(isInView(documentOf(785), boxAt(981, 10, 20, 20))).toBe(false);
  });
});
