import { describe, expect, it } from 'vitest';
import { around, hostOf, isPlainAround } from '../../../src/dom/unclobbered';

/** Nodes without a browser: their properties are all there is. */
const node = (properties: object) => properties as unknown as Node;

describe('what stands around a node', () => {
  it('is its slot before its parent, and the host of a shadow root', () => {
    const host = node({ nodeType: 1, parentNode: null, assignedSlot: null });
    const root = node({ nodeType: 11, parentNode: null, host });
    const slot = node({ nodeType: 1, parentNode: root, assignedSlot: null });
    const text = node({ nodeType: 3, parentNode: host, assignedSlot: slot });
    expect(around(text)).toBe(slot);
    expect(around(slot)).toBe(root);
    expect(around(root)).toBe(host);
    expect(around(host)).toBeNull();
  });

  it('is nothing for an element that is in no page, whatever field it has by the name of a host', () => {
    const field = node({});
    const form = node({ nodeType: 1, parentNode: null, assignedSlot: null, host: field });
    Object.assign(field, { nodeType: 1, parentNode: form, assignedSlot: null });
    expect(hostOf(form)).toBeNull();
    expect(around(form)).toBeNull();
    // A ring would not end here.
    expect(isPlainAround(field)).toBe(false);
  });
});

describe('whether others go right outwards', () => {
  const getBoundingClientRect = () => ({});
  const page = {};
  const plain = { nodeType: 1, assignedSlot: null, nodeName: 'P', ownerDocument: page };

  it('is so where nothing but elements of plain properties is around', () => {
    const outer = node({ ...plain, parentNode: null, getBoundingClientRect });
    expect(isPlainAround(node({ nodeType: 3, parentNode: outer }))).toBe(true);
  });

  it('is not so in a form whose field has the name of a method', () => {
    const outer = node({ ...plain, parentNode: null, getBoundingClientRect: node({}) });
    expect(isPlainAround(node({ nodeType: 3, parentNode: outer }))).toBe(false);
  });
});
