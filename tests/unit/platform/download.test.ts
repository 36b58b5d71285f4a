import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveText } from '../../../src/platform/download';

/** A link as far as saving needs one, and how often it was pressed. */
function stubLink() {
  const link = { download: '', href: '', pressed: 0, click: () => (link.pressed += 1) };
  vi.stubGlobal('document', { createElement: () => link });
  return link;
}

const textOf = async (address: string) => (await fetch(address)).text();

afterEach(() => vi.unstubAllGlobals());

describe('saving text', () => {
  it('presses a link that holds the text itself', async () => {
    const link = stubLink();
    saveText('a.csv', 'text/csv', '\ufeff"50 % of #1"\r\nä😀');
    expect(link).toMatchObject({ download: 'a.csv', pressed: 1 });
    expect(link.href).toMatch(/^data:text\/csv;charset=utf-8,/);
    const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      '\ufeff"50 % of #1"\r\nä😀',
    );
  });

  it('replaces half characters, which no file can hold', async () => {
    const link = stubLink();
    saveText('a.md', 'text/markdown', 'a\ud83d b');
    expect(await textOf(link.href)).toBe('a\ufffd b');
  });

  it('uses an object URL for text that is too long for an address', async () => {
    const link = stubLink();
    const text = 'kratom '.repeat(300_000);
    saveText('a.json', 'application/ld+json', text);
    expect(link.href).toMatch(/^blob:/);
    expect(link.pressed).toBe(1);
    expect(await textOf(link.href)).toBe(text);
    URL.revokeObjectURL(link.href);
  });
});
