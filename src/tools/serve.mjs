/** A small web server on loopback for files of one folder: the demo article, and nothing else of the machine. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/**
 * Reads the file that a path of a URL names.
 * @param {string} folder absolute path.
 * @param {string} pathname as in `URL.pathname`.
 * @returns {Promise<{type: string, body: Buffer} | null>} `null` when there is no such file in the folder.
 */
export async function fileFor(folder, pathname) {
  let name;
  try {
    name = normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, '');
  } catch {
    return null;
  }
  if (name.split(sep).includes('..')) return null;
  const body = await readFile(join(folder, name)).catch(() => null);
  return body && { type: TYPES[extname(name)] ?? 'application/octet-stream', body };
}

/**
 * Serves a folder on loopback, at a free port.
 * @param {string} folder absolute path.
 * @returns {Promise<{url: string, close: () => void}>} `url` ends in a slash.
 */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const file = await fileFor(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file) response.writeHead(200, { 'content-type': file.type }).end(file.body);
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
