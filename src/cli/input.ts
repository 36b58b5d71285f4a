/**
 * Gets the text of a file, an address or standard input.
 *
 * The only part of Factleaf that can fetch, and only what the user names. It does not know
 * what a claim is.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What a text is written in. */
export type Markup = 'html' | 'text';

/** An opened input; its text comes in pieces, each read when it is asked for. */
export interface Input {
  readonly markup: Markup;
  readonly text: AsyncIterable<string>;
}

/** What the inputs come from, so that tests need no network. */
export interface InputSources {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly fetch: typeof fetch;
}

/** An input that cannot be read; the message says why, without the input's name. */
export class InputError extends Error {}

/** A server that has not answered in full after so long (ms) will not. */
export const FETCH_TIMEOUT_MS = 30_000;

/** How much of an input (bytes) is looked at for its encoding and markup; the HTML standard looks at as much for `<meta charset>`. */
const SNIFF_BYTES = 1024;

const HTML_NAME = /\.(?:html?|xhtml|xht|shtml|mhtml|xml|php|aspx?)$/i;
const TEXT_NAME = /\.(?:txt|text|md|markdown|log|rst|csv)$/i;
const HTML_START =
  /<!doctype\s+html|<(?:html|head|body|title|meta|article|main|section|div|p|h[1-6]|ul|ol|li|table|span|br|blockquote|a)(?:\s[^<>]*)?\/?>/i;
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml|application\/xml|text\/xml)\b/i;
const TEXT_TYPE = /^text\//i;

/**
 * Opens an input.
 *
 * @param name a path, an `http:`, `https:` or `file:` address, or `-`.
 * @throws InputError when it is not there, is no text, or the server does not give it; reading `text`
 *   can throw it as well.
 */
export async function openInput(name: string, sources: InputSources): Promise<Input> {
  if (name === '-') return decoded(sources.stdin, {});
  if (/^https?:\/\//i.test(name)) return openAddress(name, sources.fetch);
  const path = /^file:\/\//i.test(name) ? pathOf(name) : name;
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(reason(error));
  });
  if (info.isDirectory()) throw new InputError('is a folder');
  const markup = HTML_NAME.test(path) ? 'html' : TEXT_NAME.test(path) ? 'text' : undefined;
  return decoded(createReadStream(path), { markup });
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw new InputError('is not the address of a file here');
  }
}

async function openAddress(address: string, get: typeof fetch): Promise<Input> {
  if (!URL.canParse(address)) throw new InputError('is not an address');
  const response = await get(address, {
    headers: { accept: 'text/html, application/xhtml+xml, text/plain;q=0.9' },
    signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
  }).catch((error: Error) => {
    throw new InputError(fetchReason(error));
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new InputError(`the server answered ${response.status} ${response.statusText}`.trim());
  }
  const type = response.headers.get('content-type') ?? '';
  if (type && !HTML_TYPE.test(type) && !TEXT_TYPE.test(type)) {
    await response.body?.cancel();
    throw new InputError(`is ${type.split(';', 1)[0]}, not a page or a text`);
  }
  return decoded(response.body ?? empty(), {
    markup: HTML_TYPE.test(type) ? 'html' : type.startsWith('text/plain') ? 'text' : undefined,
    charset: /charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1],
  });
}

async function* empty(): AsyncGenerator<Uint8Array> {}

interface Known {
  readonly markup?: Markup | undefined;
  readonly charset?: string | undefined;
}

async function decoded(bytes: AsyncIterable<Uint8Array>, known: Known): Promise<Input> {
  const chunks = bytes[Symbol.asyncIterator]();
  const next = () =>
    chunks.next().catch((error: Error) => {
      throw new InputError(reason(error));
    });
  // A first piece may be short; what tells the encoding may come in the second.
  const parts: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (!done && size < SNIFF_BYTES) {
    const step = await next();
    done = step.done === true;
    if (step.done) break;
    parts.push(step.value);
    size += step.value.length;
  }
  const start = Buffer.concat(parts);
  const decoder = decoderFor(start, known.charset);
  if (
    decoder.encoding.startsWith('utf-16') === false &&
    start.subarray(0, SNIFF_BYTES).includes(0)
  ) {
    await chunks.return?.();
    throw new InputError('is not a text');
  }
  const first = decoder.decode(start, { stream: true });

  async function* text(): AsyncGenerator<string> {
    try {
      if (first) yield first;
      while (!done) {
        const step = await next();
        if (step.done) break;
        yield decoder.decode(step.value, { stream: true });
      }
      const last = decoder.decode();
      if (last) yield last;
    } finally {
      await chunks.return?.();
    }
  }
  const markup = known.markup ?? (HTML_START.test(first.slice(0, SNIFF_BYTES)) ? 'html' : 'text');
  return { markup, text: text() };
}

/** Byte order mark, then what the server said, then `<meta charset>`, then UTF-8 (the order of the HTML standard). */
function decoderFor(start: Uint8Array, charset: string | undefined): TextDecoder {
  const mark =
    start[0] === 0xff && start[1] === 0xfe
      ? 'utf-16le'
      : start[0] === 0xfe && start[1] === 0xff
        ? 'utf-16be'
        : start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf
          ? 'utf-8'
          : undefined;
  const head = Buffer.from(start.subarray(0, SNIFF_BYTES)).toString('latin1');
  const meta = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  for (const label of [mark, charset, meta]) {
    if (!label) continue;
    try {
      return new TextDecoder(label);
    } catch {
      // A label that nobody knows says nothing.
    }
  }
  return new TextDecoder('utf-8');
}

function reason(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read';
    case 'EISDIR':
      return 'is a folder';
    default:
      return error instanceof InputError ? error.message : fetchReason(error);
  }
}

function fetchReason(error: Error): string {
  if (error.name === 'TimeoutError') return `no answer within ${FETCH_TIMEOUT_MS / 1000} seconds`;
  const cause = error.cause instanceof Error ? error.cause : error;
  return `cannot be read: ${cause.message || (cause as NodeJS.ErrnoException).code || cause.name}`;
}
