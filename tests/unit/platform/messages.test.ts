import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Message,
  onMessages,
  readFrameReport,
  readMessage,
  sendToBackground,
  sendToFrame,
} from '../../../src/platform/messages';
import { browser, events, reset, world } from './fake-browser';
import { finding, report } from './reports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser')).browser,
}));
vi.mock('../../../src/platform/api', async () => ({
  api: (await import('./fake-browser')).browser,
}));

beforeEach(reset);

const EVERY_MESSAGE: readonly Message[] = [
  { type: 'subject-seen' },
  { type: 'report', report: report([finding('pain'), finding('sleep', { stance: 'hedged' })]) },
  {
    type: 'report',
    report: { ...report([]), revision: 'b' },
    kept: { revision: 'a', first: 3, last: 0 },
  },
  {
    type: 'report',
    report: {
      ...report([]),
      risks: [{ id: 'liver', name: 'liver injury', mentioned: true }],
    },
  },
  { type: 'get-notes', claims: ['pain'] },
  {
    type: 'read-blocks',
    before: { title: 'Kratom' },
    blocks: [
      { tag: 'p', text: 'Kratom may ease pain.' },
      { tag: 'td', text: 'pain', depth: 1, under: ['Benefits'] },
    ],
  },
  { type: 'rules-changed', ruleSet: '' },
  { type: 'show-finding', id: 'f1' },
  { type: 'scan-now' },
  { type: 'read-page', tabId: 5 },
];

describe('readMessage', () => {
  it.each(EVERY_MESSAGE.map((message) => [message.type, message] as const))(
    'reads %s',
    (_, message) => {
      expect(readMessage(structuredClone(message))).toEqual(message);
    },
  );

  it.each([
    undefined,
    null,
    'scan-now',
    [],
    {},
    { type: 'unknown' },
    { type: 'report' },
    { type: 'report', report: { ...report([]), revision: 1 } },
    { type: 'report', report: report([]), kept: { revision: 'a', first: -1, last: 0 } },
    { type: 'report', report: report([]), kept: { first: 1, last: 0 } },
    { type: 'report', report: { ...report([]), sentences: -1 } },
    { type: 'report', report: { ...report([]), sentences: 1.5 } },
    { type: 'report', report: { ...report([]), sentences: 1, unmatched: 2 } },
    { type: 'report', report: { ...report([]), unmatched: undefined } },
    { type: 'report', report: { ...report([]), findings: {} } },
    { type: 'report', report: report([{ ...finding('pain'), status: 'true' as never }]) },
    { type: 'report', report: report([{ ...finding('pain'), stance: 'sure' as never }]) },
    { type: 'report', report: report([{ ...finding('pain'), quote: 5 as never }]) },
    { type: 'report', report: report([{ ...finding('pain'), kind: undefined as never }]) },
    { type: 'report', report: report([{ ...finding('pain'), prefix: null as never }]) },
    { type: 'report', report: report([{ ...finding('pain'), sentenceId: 1 as never }]) },
    { type: 'report', report: { ...report([]), risks: undefined } },
    { type: 'report', report: { ...report([]), risks: [{ id: 'liver', name: 'liver injury' }] } },
    { type: 'get-notes', claims: 'pain' },
    { type: 'get-notes', claims: [1] },
    { type: 'read-blocks', before: { title: '' } },
    { type: 'read-blocks', before: { title: '' }, blocks: [] },
    { type: 'read-blocks', before: { title: '' }, blocks: [{ tag: 'p', text: 5 }] },
    { type: 'read-blocks', before: { title: '' }, blocks: [{ tag: 'p', text: '', depth: -1 }] },
    { type: 'read-blocks', before: { title: '' }, blocks: [{ tag: 'p', text: '', under: [1] }] },
    { type: 'read-blocks', before: null, blocks: [{ tag: 'p', text: '' }] },
    { type: 'rules-changed', ruleSet: 1 },
    { type: 'show-finding', id: 7 },
    { type: 'read-page' },
    { type: 'read-page', tabId: '5' },
  ])('ignores %j', (raw) => {
    expect(readMessage(raw)).toBeNull();
  });

  it('takes anything without an error, and lets nothing through but what it knows', () => {
    const types = EVERY_MESSAGE.map(({ type }) => type);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ type: fc.constantFrom(...types), claims: fc.anything(), id: fc.anything() }),
        ),
        (raw) => {
          const message = readMessage(raw);
          if (message !== null) expect(types).toContain(message.type);
        },
      ),
    );
  });

  it('leaves out fields that a message does not have', () => {
    expect(readMessage({ type: 'scan-now', extra: 1 })).toEqual({ type: 'scan-now' });
    const raw = { ...report([]), extra: 1 };
    expect(readFrameReport(raw)).toEqual(report([]));
  });
});

describe('onMessages', () => {
  const tab = { id: 'factleaf', tab: { id: 3, url: 'https://top.example/' }, frameId: 2, url: 'u' };

  it('hands a message to its receiver, with its sender, and its answer back', async () => {
    const received: unknown[] = [];
    onMessages(
      {
        'show-finding': async (message, sender) => {
          received.push(message, sender);
          return { shown: true };
        },
      },
      new AbortController().signal,
    );
    expect(await events.message.fire({ type: 'show-finding', id: 'f1' }, tab)).toEqual({
      shown: true,
    });
    expect(received).toEqual([
      { type: 'show-finding', id: 'f1' },
      { tabId: 3, frameId: 2, url: 'u', tabUrl: 'https://top.example/' },
    ]);
  });

  it('gives no answer to strangers, to what it does not know, and to what is not for it', async () => {
    const received: unknown[] = [];
    onMessages(
      {
        'scan-now': (message) => {
          received.push(message);
          return { scanning: true };
        },
      },
      new AbortController().signal,
    );
    const stranger = { ...tab, id: 'another-extension' };
    expect(await events.message.fire({ type: 'scan-now' }, stranger)).toBeUndefined();
    expect(await events.message.fire({ type: 'nonsense' }, tab)).toBeUndefined();
    expect(await events.message.fire({ type: 'subject-seen' }, tab)).toBeUndefined();
    expect(received).toEqual([]);
    expect(await events.message.fire({ type: 'scan-now' }, tab)).toEqual({ scanning: true });
  });

  it('lets only pages of the extension have a page read', async () => {
    const read = vi.fn(async () => ({ looked: true }));
    const session = new AbortController();
    onMessages({ 'read-page': read }, session.signal);
    const message = { type: 'read-page', tabId: 5 };
    const inPage = { id: 'factleaf', url: 'https://shop.example/', tab: { id: 1 } };
    expect(await events.message.fire(message, inPage)).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
    await events.message.fire(message, {
      id: 'factleaf',
      url: 'chrome-extension://factleaf/src/popup/index.html',
    });
    expect(read).toHaveBeenCalledOnce();
    session.abort();
  });

  it('gives no answer where the receiver fails', async () => {
    onMessages(
      {
        'scan-now': () => {
          throw new Error('broken');
        },
      },
      new AbortController().signal,
    );
    expect(await events.message.fire({ type: 'scan-now' }, tab)).toBeUndefined();
  });

  it('stops with its signal', () => {
    const session = new AbortController();
    onMessages({}, session.signal);
    expect(events.message.listeners.size).toBe(1);
    session.abort();
    expect(events.message.listeners.size).toBe(0);
    onMessages({}, session.signal);
    expect(events.message.listeners.size).toBe(0);
  });
});

describe('sending', () => {
  it('gives the answer of a frame, and nothing when nobody listens', async () => {
    world.answers['3:2'] = { shown: true };
    expect(await sendToFrame(3, 2, { type: 'show-finding', id: 'x' })).toEqual({ shown: true });
    expect(world.sent).toEqual([
      { tabId: 3, frameId: 2, message: { type: 'show-finding', id: 'x' } },
    ]);
    expect(await sendToFrame(3, 0, { type: 'scan-now' })).toBeUndefined();
  });

  it('gives the answer of the background, and nothing when it is gone', async () => {
    world.backgroundAnswer = { notes: {}, sources: {} };
    const ask = { type: 'get-notes', claims: [] } as const;
    expect(await sendToBackground(ask)).toEqual({ notes: {}, sources: {} });
    world.backgroundAnswer = new Error('Extension context invalidated.');
    expect(await sendToBackground(ask)).toBeUndefined();
  });

  it('asks again where the background was stopped before it answered, and stopped again', async () => {
    const stopped = new Error('The message channel closed before a response was received.');
    const sending = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockRejectedValueOnce(stopped)
      .mockRejectedValueOnce(stopped)
      .mockResolvedValueOnce({ answer: { notes: {}, sources: {} } });
    const ask = { type: 'get-notes', claims: [] } as const;
    expect(await sendToBackground(ask)).toEqual({ notes: {}, sources: {} });
    expect(sending).toHaveBeenCalledTimes(3);
    sending.mockRestore();
  });

  it('gives up on a background that never answers', async () => {
    const sending = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockRejectedValue(new Error('The message channel closed before a response was received.'));
    expect(await sendToBackground({ type: 'subject-seen' })).toBeUndefined();
    expect(sending.mock.calls.length).toBeGreaterThan(2);
    sending.mockRestore();
  });

  it('does not ask again for an extension that is gone', async () => {
    const sending = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => {
      browser.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    });
    expect(await sendToBackground({ type: 'subject-seen' })).toBeUndefined();
    expect(sending).toHaveBeenCalledTimes(1);
    sending.mockRestore();
  });

  it('gives nothing when sending itself throws', async () => {
    const sending = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await sendToBackground({ type: 'subject-seen' })).toBeUndefined();
    sending.mockRestore();
  });
});
