import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../src/tools/serve.mjs';

describe('the web server on loopback', () => {
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const outside = mkdtempSync(join(tmpdir(), 'factleaf-'));
    const folder = join(outside, 'pages');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.html'), '<p>a');
    writeFileSync(join(outside, 'secret.txt'), 'no');
    server = await serve(folder);
  });
  afterAll(() => server.close());

  it('serves a file with its type', async () => {
    const response = await fetch(`${server.url}a.html?x=1`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>a');
  });

  it.each(['missing.html', '..%2fsecret.txt', '%2e%2e%2fsecret.txt', '..%5csecret.txt', '%ff', ''])(
    'has nothing at /%s',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(404);
    },
  );
});
