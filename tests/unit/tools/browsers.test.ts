import { describe, expect, it } from 'vitest';
import { BrowserMissingError, findBrowser, type Probes } from '../../../src/tools/browsers.mjs';

/** A machine on which nothing is there, unless a test says so; `log` holds what was tried, in order. */
function machineWith(changes: Partial<Probes> & { starts?: readonly string[] }) {
  const log: string[] = [];
  const probes: Probes = {
    env: {},
    installed: () => [],
    fetched: async () => [],
    version: async (path) => {
      log.push(`start ${path}`);
      return changes.starts?.includes(path) ? `Browser 1 (${path})` : null;
    },
    download: async () => {
      log.push('download');
      throw new Error('no network');
    },
    canUseApt: () => false,
    aptInstall: async () => {
      log.push('apt');
      return { ok: true, output: '' };
    },
    say: () => {},
    ...changes,
  };
  return { probes, log };
}

describe('finding a browser', () => {
  it('takes the one that the environment names, before any installed one', async () => {
    const { probes, log } = machineWith({
      env: { CHROME_PATH: '/mine' },
      installed: () => ['/installed'],
      starts: ['/mine', '/installed'],
    });
    expect((await findBrowser('chrome', probes)).path).toBe('/mine');
    expect(log).toEqual(['start /mine']);
  });

  it('reads a variable of its own for each browser', async () => {
    const { probes } = machineWith({
      env: { CHROME_PATH: '/chrome', FIREFOX_PATH: '/firefox' },
      starts: ['/chrome', '/firefox'],
    });
    expect((await findBrowser('firefox', probes)).path).toBe('/firefox');
  });

  it('says so when the one that the environment names does not start, and takes no other', async () => {
    const { probes, log } = machineWith({
      env: { FIREFOX_PATH: '/gone' },
      installed: () => ['/installed'],
      starts: ['/installed'],
    });
    await expect(findBrowser('firefox', probes)).rejects.toThrow(
      'FIREFOX_PATH=/gone does not start',
    );
    expect(log).toEqual(['start /gone']);
  });

  it('passes over an installed one that does not start', async () => {
    const { probes } = machineWith({
      installed: () => ['/stub', '/real'],
      starts: ['/real'],
    });
    expect(await findBrowser('chrome', probes)).toEqual({
      name: 'chrome',
      path: '/real',
      version: 'Browser 1 (/real)',
    });
  });

  it('takes one that was fetched earlier before it fetches another', async () => {
    const { probes, log } = machineWith({ fetched: async () => ['/cache'], starts: ['/cache'] });
    expect((await findBrowser('chrome', probes)).path).toBe('/cache');
    expect(log).not.toContain('download');
  });

  it('fetches one when none is installed', async () => {
    const { probes, log } = machineWith({
      download: async () => '/fetched',
      canUseApt: () => true,
      starts: ['/fetched'],
    });
    expect((await findBrowser('firefox', probes)).path).toBe('/fetched');
    expect(log).not.toContain('apt');
  });

  it('lets the package manager install one when none can be fetched', async () => {
    let installed: string[] = [];
    const { probes, log } = machineWith({
      installed: () => installed,
      canUseApt: () => true,
      aptInstall: async () => {
        installed = ['/usr/bin/chromium'];
        return { ok: true, output: '' };
      },
      starts: ['/usr/bin/chromium'],
    });
    expect((await findBrowser('chrome', probes)).path).toBe('/usr/bin/chromium');
    expect(log).toContain('download');
  });

  it('lets the package manager install one when the fetched one does not start', async () => {
    let installed: string[] = [];
    const { probes } = machineWith({
      installed: () => installed,
      download: async () => '/needs-libraries',
      canUseApt: () => true,
      aptInstall: async () => {
        installed = ['/usr/bin/chromium'];
        return { ok: true, output: '' };
      },
      starts: ['/usr/bin/chromium'],
    });
    expect((await findBrowser('chrome', probes)).path).toBe('/usr/bin/chromium');
  });

  it('never asks the package manager elsewhere than on Debian as root', async () => {
    const { probes, log } = machineWith({});
    await expect(findBrowser('chrome', probes)).rejects.toThrow(BrowserMissingError);
    expect(log).not.toContain('apt');
  });

  it('says what was tried and what to do when none can be had', async () => {
    const { probes } = machineWith({
      canUseApt: () => true,
      aptInstall: async () => ({ ok: false, output: 'E: no space left' }),
    });
    const error = await findBrowser('firefox', probes).catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(BrowserMissingError);
    expect((error as Error).message).toBe(
      [
        'No Firefox was found.',
        '  - None is installed.',
        '  - None could be fetched: no network',
        '  - "apt-get install chromium firefox-esr" failed: E: no space left',
        'Install one, or set FIREFOX_PATH to the path of its program.',
        'On Debian or Ubuntu: sudo apt-get install chromium firefox-esr',
      ].join('\n'),
    );
  });
});
