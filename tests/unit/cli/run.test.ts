import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run, type Surroundings } from '../../../src/cli/run';
import { readRuleSet } from '../../../src/ruleset';
import { SOUND } from '../ruleset/rule-folder';

const { rules, notes } = await readRuleSet(SOUND);
const folder = await mkdtemp(join(tmpdir(), 'scan-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function* bytes(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

async function noFetch(): Promise<Response> {
  throw new Error('nothing may be fetched here');
}

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function scan(args: readonly string[], around: Partial<Surroundings> = {}): Promise<Result> {
  let out = '';
  let err = '';
  const code = await run(args, {
    rules,
    notes,
    version: '1.2.3',
    today: '2026-12-01',
    columns: 100,
    stdin: bytes(),
    fetch: noFetch,
    async print(text) {
      out += text;
    },
    complain(line) {
      err += `${line}\n`;
    },
    ...around,
  });
  return { code, out, err };
}

const records = ({ out }: Result) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const PAGE = '<title>Kratom</title><h1>Tea</h1><p>Kratom relieves back pain. It is a leaf.</p>';

describe('ndjson', () => {
  it('prints one finding a line with all that is known about it', async () => {
    const page = await file('page.html', PAGE);
    const result = await scan(['--format', 'ndjson', page]);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(records(result)).toEqual([
      {
        file: page,
        claim: 'pain',
        title: 'Pain relief',
        status: 'preliminary',
        stance: 'asserted',
        form: 'not-stated',
        sentence: 'Kratom relieves back pain.',
        quote: 'relieves back pain',
        why: { subject: 'Kratom', relation: 'relieves', object: 'back pain' },
        block: 1,
        start: 7,
        end: 25,
        sources: ['pain-survey-2020', 'agency-page'],
        reviewed: '2026-11-22',
        validUntil: '2027-11-30',
        dueForReview: false,
      },
    ]);
  });

  it('prints nothing for a page without a claim', async () => {
    expect(await scan(['--format', 'ndjson', await file('none.html', '<p>Tea.')])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  it('prints findings of a text while the rest is still to come', async () => {
    const order: string[] = [];
    async function* slow() {
      yield Buffer.from(`Kratom relieves pain.\n\n${'Tea. '.repeat(300)}\n\n`);
      order.push('second piece');
      yield Buffer.from('Kratom is a leaf.\n');
    }
    await scan(['--format', 'ndjson', '-'], {
      stdin: slow(),
      async print() {
        order.push('printed');
      },
    });
    expect(order).toEqual(['printed', 'second piece']);
  });
});

describe('table', () => {
  it('prints status, title, stance and quote under the file’s name', async () => {
    const { out } = await scan([await file('page.html', PAGE)]);
    expect(out).toBe(
      [
        join(folder, 'page.html'),
        '  Early evidence  Pain relief                       asserted  relieves back pain',
        '',
        '  This page makes 1 claim of benefit (pain relief).',
        '',
        '1 finding',
        '',
      ].join('\n'),
    );
  });

  it('says so when there is nothing', async () => {
    expect((await scan([await file('none.html', '<p>Tea.')])).out).toBe('0 findings\n');
  });

  it('prints no control characters of a page', async () => {
    const { out } = await scan(['-'], {
      stdin: bytes('Kratom relieves \u001b]0;x\u0007 back\u202e pain.'),
    });
    expect(out).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});

describe('markdown', () => {
  it('prints the sentence, the note and its sources', async () => {
    const { out } = await scan(['--format', 'markdown', '-'], {
      stdin: bytes('Kratom *relieves* back pain, says [this](x).'),
    });
    expect(out).toContain('### Early evidence: Pain relief');
    expect(out).toMatch(/^> Kratom .*\*\*.+\*\*/m);
    expect(out).toContain('People who use kratom often say that it eases pain.');
    expect(out).toContain(
      '[A survey of people who use kratom](<https://example.org/survey>), Journal of Surveys, 2020',
    );
    expect(out).toContain('[Kratom](<https://example.org/kratom>), An agency\n');
    expect(out).toContain('\\[this\\](x)');
  });

  it('says so when there is nothing', async () => {
    expect((await scan(['--format', 'markdown', '-'], { stdin: bytes('Tea.') })).out).toBe(
      'No findings.\n',
    );
  });
});

describe('a note that differs by form', () => {
  const pain = notes.notes.pain!;
  const differing = {
    ...notes,
    notes: { ...notes.notes, pain: { ...pain, forms: { leaf: 'Of the leaf, *less*.' } } },
  };
  const scanForm = (format: string, text: string) =>
    scan(['--format', format, '-'], {
      notes: differing,
      rules: {
        ...rules,
        roles: rules.roles.map(
          ([kind, id, mode]) => [kind, id === 'kratom' ? 'leaf' : id, mode] as const,
        ),
      },
      stdin: bytes(text),
    });

  it('says so in ndjson and Markdown where that form is spoken of', async () => {
    const text = 'Kratom relieves back pain.';
    expect(records(await scanForm('ndjson', text))).toMatchObject([
      { form: 'leaf', formNote: 'Of the leaf, *less*.' },
    ]);
    expect((await scanForm('markdown', text)).out).toContain('\nOf the leaf, \\*less\\*.\n');
    const other = await scan(['--format', 'ndjson', '-'], { notes: differing, stdin: bytes(text) });
    expect(records(other)[0]).not.toHaveProperty('formNote');
  });
});

describe('the page as a whole', () => {
  const risky = {
    ...rules,
    risks: [
      { id: 'pains', name: 'aches', claims: [], denials: [], mentions: [{ concepts: ['pain'] }] },
      {
        id: 'wakefulness',
        name: 'lost sleep',
        claims: [],
        denials: [],
        mentions: [{ concepts: ['sleep'] }],
      },
    ],
  };
  const scanPage = (args: string[], html: string) =>
    scan([...args, '-'], { rules: risky, stdin: bytes(`<!doctype html>${html}`) });

  it('ends a table with what the page claims and leaves out', async () => {
    const { out } = await scanPage([], '<title>Kratom</title><p>Kratom relieves back pain.');
    expect(out).toContain(
      [
        '  This page makes 1 claim of benefit (pain relief).',
        "  It doesn't mention: aches, lost sleep.",
        '',
      ].join('\n'),
    );
  });

  it('ends each page’s findings in Markdown with it', async () => {
    const { out } = await scanPage(
      ['--format', 'markdown'],
      '<title>Kratom and sleep</title><p>Kratom relieves back pain. Kratom is painful.',
    );
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      'This page makes 1 claim of benefit (pain relief).',
    );
  });

  it('has a record of its own among lines of JSON when it is asked for', async () => {
    const html = '<title>Kratom</title><p>Kratom relieves back pain. Is sleep lost?';
    const asked = records(await scanPage(['--format', 'ndjson', '--pages'], html));
    expect(asked.at(-1)).toEqual({
      type: 'page',
      file: '-',
      benefits: ['pain'],
      reassurances: [],
      mentioned: ['wakefulness'],
      omitted: ['pains'],
    });
    const plain = records(await scanPage(['--format', 'ndjson'], html));
    expect(plain).toEqual(asked.slice(0, -1));
    expect(plain.every((record) => 'claim' in record && !('type' in record))).toBe(true);
  });

  it('is not spoken of where it claims nothing', async () => {
    const html = '<title>Kratom</title><p>Does kratom relieve back pain?';
    for (const args of [[], ['--format', 'markdown'], ['--format', 'ndjson', '--pages']]) {
      expect((await scanPage(args, html)).out).not.toMatch(/This page|"page"/);
    }
  });
});

describe('a note past its last day', () => {
  const scanOn = async (today: string, format: string) =>
    scan(['--format', format, '-'], {
      today,
      stdin: bytes('Kratom relieves back pain.\n\nKratom relieves pain.'),
    });

  it('is due for review, which every format says', async () => {
    expect(records(await scanOn('2027-12-01', 'ndjson'))).toMatchObject([
      { dueForReview: true },
      { dueForReview: true },
    ]);
    expect((await scanOn('2027-12-01', 'markdown')).out).toContain(
      'reviewed 2026-11-22; due for review since 2027-11-30.',
    );
    expect((await scanOn('2027-12-01', 'table')).out).toMatch(
      /2 findings\n\nNotes that are due for review:\n {2}Pain relief, since 2027-11-30\n$/,
    );
  });

  it('is not yet due on that day', async () => {
    expect(records(await scanOn('2027-11-30', 'ndjson'))).toMatchObject([
      { dueForReview: false },
      { dueForReview: false },
    ]);
    for (const format of ['markdown', 'table']) {
      expect((await scanOn('2027-11-30', format)).out).not.toContain('due');
    }
  });
});

describe('inputs', () => {
  it.each([
    ['a name that says HTML', 'a.htm', PAGE],
    ['content that says HTML', 'page', `\n<!-- x -->${PAGE}`],
    ['plain text', 'a.txt', 'Kratom relieves back pain.'],
    ['plain text in a file without an ending', 'text', 'Kratom relieves back pain.'],
    ['UTF-8 with a mark', 'mark.txt', '\ufeffKratom relieves back pain.'],
    ['UTF-16', 'utf16.txt', Buffer.from('\ufeffKratom relieves back pain.', 'utf16le')],
    [
      'another encoding that the page names',
      'latin.html',
      Buffer.from('<meta charset="iso-8859-1"><p>Caf\u00e9. Kratom relieves back pain.', 'latin1'),
    ],
  ])('reads %s', async (_name, name, content) => {
    const result = await scan(['--format', 'ndjson', await file(name, content)]);
    expect(records(result)).toMatchObject([{ claim: 'pain', quote: 'relieves back pain' }]);
    expect(result).toMatchObject({ code: 0, err: '' });
  });

  it('reads a file by its address', async () => {
    const address = pathToFileURL(await file('page.html', PAGE)).href;
    expect(records(await scan(['--format', 'ndjson', address]))).toMatchObject([{ file: address }]);
  });

  it('reads standard input, cut anywhere', async () => {
    const text = Buffer.from('Caf\u00e9 kratom relieves back pain.');
    const stdin = bytes(text.subarray(0, 4), text.subarray(4, 9), text.subarray(9));
    expect(records(await scan(['--format', 'ndjson', '-'], { stdin }))).toMatchObject([
      { file: '-', sentence: 'Caf\u00e9 kratom relieves back pain.' },
    ]);
  });

  it('names what cannot be read, scans the others, and exits with 2', async () => {
    const page = await file('page.html', PAGE);
    const binary = await file('image.png', new Uint8Array([0x89, 0x50, 0, 0, 1, 2]));
    await mkdir(join(folder, 'sub'), { recursive: true });
    const missing = join(folder, 'missing.html');
    const sub = join(folder, 'sub');
    const result = await scan([
      '--format',
      'ndjson',
      missing,
      binary,
      sub,
      'file://elsewhere/x',
      page,
    ]);
    expect(result.code).toBe(2);
    expect(result.err.trimEnd().split('\n')).toEqual([
      `scan: ${missing}: there is no such file`,
      `scan: ${binary}: is not a text`,
      `scan: ${sub}: is a folder`,
      'scan: file://elsewhere/x: is not the address of a file here',
    ]);
    expect(records(result)).toMatchObject([{ file: page }]);
  });

  it('names standard input that breaks off', async () => {
    async function* broken() {
      yield Buffer.from('Kratom relieves back pain.\n\n'.repeat(100));
      throw Object.assign(new Error('read EIO'), { code: 'EIO' });
    }
    const result = await scan(['--format', 'ndjson', '-'], { stdin: broken() });
    expect(result.code).toBe(2);
    expect(result.err).toBe('scan: -: cannot be read: read EIO\n');
    expect(records(result).length).toBeGreaterThan(0);
  });
});

describe('addresses', () => {
  const answer = (body: string, init?: ResponseInit) => async () => new Response(body, init);
  const scanAddress = (get: typeof fetch) =>
    scan(['--format', 'ndjson', 'https://example.org/a'], { fetch: get });

  it('reads a page', async () => {
    const result = await scanAddress(
      answer(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    );
    expect(records(result)).toMatchObject([{ file: 'https://example.org/a', claim: 'pain' }]);
  });

  it('believes the server about the encoding', async () => {
    const body = Buffer.from('Caf\u00e9 kratom relieves pain.', 'latin1');
    const result = await scan(['--format', 'ndjson', 'https://example.org/a'], {
      fetch: async () =>
        new Response(body, { headers: { 'content-type': 'text/plain; charset=ISO-8859-1' } }),
    });
    expect(records(result)).toMatchObject([{ sentence: 'Caf\u00e9 kratom relieves pain.' }]);
  });

  it.each([
    [
      'an error of the server',
      answer('', { status: 404, statusText: 'Not Found' }),
      'the server answered 404 Not Found',
    ],
    [
      'something that is no page',
      answer('%PDF', { headers: { 'content-type': 'application/pdf' } }),
      'is application/pdf, not a page or a text',
    ],
    [
      'no connection',
      async () => {
        throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
      },
      'cannot be read: connect ECONNREFUSED',
    ],
    [
      'no answer in time',
      async () => {
        throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
      },
      'no answer within 30 seconds',
    ],
  ])('names %s', async (_name, get, message) => {
    expect(await scanAddress(get)).toEqual({
      code: 2,
      out: '',
      err: `scan: https://example.org/a: ${message}\n`,
    });
  });
});

describe('exit code', () => {
  const stdin = () => bytes('Kratom relieves pain.');

  it('is 1 when a finding has a status of --fail-on', async () => {
    const args = ['--fail-on', 'contradicted,preliminary', '-'];
    expect((await scan(args, { stdin: stdin() })).code).toBe(1);
  });

  it('is 0 when none has', async () => {
    expect((await scan(['--fail-on', 'contradicted', '-'], { stdin: stdin() })).code).toBe(0);
    expect((await scan(['-'], { stdin: stdin() })).code).toBe(0);
  });

  it('is 2 when something could not be read, whatever was found', async () => {
    const args = ['--fail-on', 'preliminary', '-', join(folder, 'missing.txt')];
    expect((await scan(args, { stdin: stdin() })).code).toBe(2);
  });

  it('is 2 for bad usage, with a line that says what is wrong', async () => {
    expect(await scan(['--format', 'xml', 'a'])).toEqual({
      code: 2,
      out: '',
      err: 'scan: unknown format "xml": use table, ndjson, markdown (--help tells more)\n',
    });
  });

  it('is 0 for help and version', async () => {
    expect(await scan(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
    const help = await scan(['--help']);
    expect(help.code).toBe(0);
    for (const word of ['--format', '--fail-on', 'ndjson', 'contradicted', 'FILE|URL|-']) {
      expect(help.out).toContain(word);
    }
  });
});
