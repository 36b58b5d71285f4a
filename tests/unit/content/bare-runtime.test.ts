import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellBackground } from '../../../src/content/bare-runtime';

const MESSAGE = { type: 'subject-seen' } as const;

/** A browser whose background is stopped so often before it has heard a message. */
function stoppedTimes(times: number) {
  const sendMessage = vi.fn(async (_message: unknown) => {
    if (sendMessage.mock.calls.length <= times) throw new Error('The message port closed.');
  });
  vi.stubGlobal('chrome', { runtime: { id: 'factleaf', sendMessage } });
  return sendMessage;
}

afterEach(() => vi.unstubAllGlobals());

describe('the word that a page has its subject', () => {
  it('is sent once where it is heard', async () => {
    const sent = stoppedTimes(0);
    tellBackground(MESSAGE);
    await vi.waitFor(() => expect(sent.mock.results.at(-1)?.type).toBe('return'));
    expect(sent.mock.calls).toEqual([[MESSAGE]]);
  });

  it('is sent again where the background was stopped, several times in a row', async () => {
    const sent = stoppedTimes(3);
    tellBackground(MESSAGE);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(4));
    await expect(sent.mock.results.at(-1)?.value).resolves.toBeUndefined();
  });

  it('is given up at some point', async () => {
    const sent = stoppedTimes(Number.POSITIVE_INFINITY);
    tellBackground(MESSAGE);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(4));
    await new Promise((done) => setImmediate(done));
    expect(sent).toHaveBeenCalledTimes(4);
  });

  it('is kept to itself where the extension is gone', () => {
    vi.stubGlobal('chrome', {
      runtime: {
        sendMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    });
    expect(() => tellBackground(MESSAGE)).not.toThrow();
    vi.stubGlobal('chrome', undefined);
    expect(() => tellBackground(MESSAGE)).not.toThrow();
  });
});
