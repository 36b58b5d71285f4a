/** Factleaf asks the network for nothing: every request of the browser is seen, and only the page's own are there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyMarks, openNote, pointOf, type Session, startSession, until } from './harness';

const BODY = `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">
  </head><body><img src="http://images.test/leaf.svg" alt=""><p>Kratom is not addictive.</p></body></html>`;

let session: Session;

beforeAll(async () => {
  session = await startSession();
  session.put('/claims.html', { body: BODY });
  session.put('/leaf.svg', {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
});
afterAll(() => session?.close());

describe('the network', () => {
  it('is asked for what the page asks, and for nothing else', async () => {
    const { page } = await session.open('/claims.html');
    await anyMarks(page);
    const point = await pointOf(page, 'addictive');
    await page.mouse.click(point.x, point.y);
    await until(() => openNote(page), 'the note');
    const popup = await session.openPopup(page);
    const options = await session.openExtensionPage('src/options/index.html');
    await until(
      async () =>
        (await options.evaluate(() => document.body.childElementCount)) > 0 ? true : null,
      'the options page',
    );
    await options.close();
    await popup.close();
    await page.close();
    expect(session.requests().filter((line) => !line.endsWith('/favicon.ico'))).toEqual([
      'GET http://factleaf.test/claims.html',
      'GET http://images.test/leaf.svg',
    ]);
  });

  it('would be seen if it were asked', async () => {
    const { page } = await session.open('/claims.html');
    await page.evaluate(() =>
      Promise.allSettled([
        fetch('http://elsewhere.test/plain', { mode: 'no-cors' }),
        fetch('https://elsewhere.test/secret', { mode: 'no-cors' }),
      ]),
    );
    await until(async () => {
      const seen = session.requests();
      return seen.includes('GET http://elsewhere.test/plain') &&
        seen.includes('CONNECT elsewhere.test:443')
        ? true
        : null;
    }, 'both requests');
    await page.close();
  });

  it('is closed to the extension’s own pages', async () => {
    const options = await session.openExtensionPage('src/options/index.html');
    const outcome = await options.evaluate(async () => {
      const violation = new Promise<string>((done) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          done(event.effectiveDirective),
        );
      });
      const result = await fetch('http://extension.test/').then(
        () => 'answered',
        () => 'refused',
      );
      return [result, await violation];
    });
    expect(outcome).toEqual(['refused', 'connect-src']);
    expect(session.requests().filter((line) => line.includes('extension.test'))).toEqual([]);
    await options.close();
  });

  it('gives those pages no script, style, picture, frame or form target from elsewhere, and no script of their own making', async () => {
    const options = await session.openExtensionPage('src/options/index.html');
    const refused = await options.evaluate(async () => {
      const seen = new Set<string>();
      document.addEventListener('securitypolicyviolation', (event) =>
        seen.add(event.effectiveDirective.replace(/-(?:elem|attr)$/, '')),
      );
      const add = (name: string, attributes: Record<string, string>, text = '') => {
        const element = document.body.appendChild(document.createElement(name));
        element.textContent = text;
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        // A script runs once it is in the page with its source.
        document.body.append(element);
        return element;
      };
      const address = 'http://extension.test/file';
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      const remote = document.createElement('script');
      remote.src = address;
      document.body.append(remote);
      add('style', {}, 'body { color: red }');
      add('link', { rel: 'stylesheet', href: address });
      add('img', { src: address });
      add('iframe', { src: address });
      add('base', { href: address });
      const form = add('form', { action: address }) as HTMLFormElement;
      try {
        form.submit();
      } catch {
        // Firefox throws what it refuses; it tells of it all the same.
      }
      const wanted = 'base-uri form-action frame-src img-src script-src style-src'.split(' ');
      const end = performance.now() + 5_000;
      while (!wanted.every((one) => seen.has(one)) && performance.now() < end) {
        await new Promise((done) => setTimeout(done, 20));
      }
      return [[...seen].sort(), 'ran' in globalThis];
    });
    expect(refused).toEqual([
      ['base-uri', 'form-action', 'frame-src', 'img-src', 'script-src', 'style-src'],
      false,
    ]);
    expect(session.requests().filter((line) => line.includes('extension.test'))).toEqual([]);
    await options.close();
  });
});
