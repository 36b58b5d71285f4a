/**
 * Hot reload in Chrome: keeps dist/chrome-dev up to date while sources change.
 * Load that folder once by chrome://extensions, "Load unpacked".
 */
import { ROOT, setup } from './setup.mjs';

setup();
process.env.FACTLEAF_TARGET = 'chrome';
const { createServer } = await import('vite');
const server = await createServer({ root: ROOT });
await server.listen();
server.printUrls();
console.log('Load dist/chrome-dev once by chrome://extensions, "Load unpacked". Ctrl+C ends this.');
