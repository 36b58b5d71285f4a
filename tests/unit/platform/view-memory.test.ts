import { afterEach, describe, expect, it, vi } from 'vitest';
import { remember, remembered } from '../../../src/platform/view-memory';

function stub(storage: Partial<Storage>) {
  vi.stubGlobal('localStorage', storage);
}

afterEach(() => vi.unstubAllGlobals());

describe('how a page was last looked at', () => {
  it('comes back, and is the first choice before', () => {
    const kept = new Map<string, string>();
    stub({ getItem: (name) => kept.get(name) ?? null, setItem: (...entry) => kept.set(...entry) });
    expect(remembered('order', ['page', 'status'])).toBe('page');
    remember('order', 'status');
    expect(remembered('order', ['page', 'status'])).toBe('status');
  });

  it('is the first choice where another version kept something else', () => {
    stub({ getItem: () => 'by colour' });
    expect(remembered('order', ['page', 'status'])).toBe('page');
  });

  it('is the first choice where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    stub({ getItem: refuse, setItem: refuse });
    remember('order', 'status');
    expect(remembered('order', ['page', 'status'])).toBe('page');
  });
});
