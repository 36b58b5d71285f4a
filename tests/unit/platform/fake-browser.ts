/**
 * A stand-in for the browser's extension API, as far as the platform uses it: stores that hold what is set, with
 * quotas that can be made to refuse; events that can be fired; calls that are recorded.
 *
 * Use: `vi.mock('webextension-polyfill', async () => ({ default: (await import('…/fake-browser')).browser }))`, so
 * `vi.mock('…/src/platform/api', async () => ({ api: (await import('…/fake-browser')).browser }))` where scripts on pages
 * use the module too, and `reset()` before each test.
 */
import catalogue from '../../../src/locales/en/messages.json';

type Listener = (...args: never[]) => unknown;

/** An event with its listeners. */
export class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener(listener: Listener) {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener) {
    this.listeners.delete(listener);
  }
  /** Calls all listeners and gives the first answer that is not undefined. */
  async fire(...args: unknown[]): Promise<unknown> {
    const answers = [...this.listeners].map((listener) => listener(...(args as never[])));
    return answers.find((answer) => answer !== undefined);
  }
}

/** What stands for an answer in what goes back to the sender of a message. */
interface Reply {
  readonly answer?: unknown;
}

/** Messages coming in: of the listeners, those answer that give `true`, through their third argument. */
class FakeMessageEvent extends FakeEvent {
  override fire(message: unknown, sender: unknown): Promise<unknown> {
    return new Promise((done) => {
      const respond = (reply: Reply) => done(reply.answer);
      const answers = [...this.listeners].map((listener) =>
        (listener as (...args: unknown[]) => unknown)(message, sender, respond),
      );
      if (!answers.includes(true)) done(undefined);
    });
  }
}

/** What the stores hold, and how they behave. */
export const store = {
  sync: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  /** Messages with which the areas refuse to write (or, for sync, to read as well). */
  refuse: {} as { sync?: string; local?: string; syncRead?: string; localRead?: string },
};

/** Recorded calls and prepared answers. */
export const world = {
  tabs: [] as {
    id?: number;
    url?: string;
    active?: boolean;
    index?: number;
    windowId?: number;
  }[],
  frames: {} as Record<number, number[]>,
  /** Addresses of frames by `tabId:frameId`, where a test cares. */
  frameUrls: {} as Record<string, string>,
  /** What scripts that are run in a page give; an error stands for a page that no extension may enter. */
  documentType: 'text/html' as string | Error,
  /** The language that pages declare. */
  documentLanguage: 'en',
  /** Addresses of frames by `tabId:frameId` that are there and that the browser does not list. */
  unlisted: {} as Record<string, string>,
  pagesOpened: [] as string[],
  sent: [] as { tabId: number; frameId: number; message: unknown }[],
  /** Answers by `tabId:frameId`; a missing one rejects, as when nobody listens. */
  answers: {} as Record<string, unknown>,
  toBackground: [] as unknown[],
  backgroundAnswer: undefined as unknown,
  injected: [] as string[],
  badge: {} as Record<number, { text?: string; title?: string }>,
  alarms: {} as Record<string, number>,
  /** The keyboard commands, as the browser gives them. */
  commands: [
    { name: 'next-note', shortcut: 'Alt+Shift+Period' },
    { name: 'toggle-site', shortcut: '' },
  ],
  origins: new Set<string>(['*']),
  asked: [] as string[],
  granting: true,
  fileAccess: false,
  settingsPageOpened: 0,
  opened: [] as { url?: string; index?: number; openerTabId?: number }[],
  menu: [] as { id: string; title: string }[],
  /** Selected text by `tabId:frameId`; asking another frame for it fails. */
  selected: {} as Record<string, string>,
  /** Tabs with a frame that never loads: what waits for all frames of theirs to do so is not done. */
  lazy: [] as number[],
  installType: 'normal',
  scheme: 'chrome-extension:',
  uiLanguage: 'en',
};

const initialWorld = structuredClone(world);

/** Events by name, for firing. */
export const events = {
  message: new FakeMessageEvent(),
  installed: new FakeEvent(),
  startup: new FakeEvent(),
  changed: new FakeEvent(),
  tabRemoved: new FakeEvent(),
  tabReplaced: new FakeEvent(),
  committed: new FakeEvent(),
  alarm: new FakeEvent(),
  menuClicked: new FakeEvent(),
  command: new FakeEvent(),
};

/** Forgets everything. */
export function reset() {
  Object.assign(store, { sync: {}, local: {}, session: {}, refuse: {} });
  Object.assign(world, structuredClone(initialWorld));
  for (const event of Object.values(events)) event.listeners.clear();
  browser.runtime.id = 'factleaf';
  messages = catalogue;
}

function area(name: 'sync' | 'local' | 'session') {
  const announce = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).length > 0) void events.changed.fire(changes, name);
  };
  return {
    async get(keys: string | readonly string[] | null) {
      const refusal = { sync: store.refuse.syncRead, local: store.refuse.localRead, session: '' }[
        name
      ];
      if (refusal) throw new Error(refusal);
      const all = structuredClone(store[name]);
      const asked = keys === null ? Object.keys(all) : [keys].flat();
      return Object.fromEntries(asked.filter((key) => key in all).map((key) => [key, all[key]]));
    },
    async set(items: Record<string, unknown>) {
      const refusal = name === 'session' ? undefined : store.refuse[name];
      if (refusal) throw new Error(refusal);
      const written = structuredClone(items);
      const changes = Object.fromEntries(
        Object.entries(written).map(([key, newValue]) => [
          key,
          { oldValue: store[name][key], newValue },
        ]),
      );
      Object.assign(store[name], written);
      announce(changes);
    },
    async remove(key: string) {
      if (!Object.hasOwn(store[name], key)) return;
      const oldValue = store[name][key];
      delete store[name][key];
      announce({ [key]: { oldValue } });
    },
  };
}

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

let messages: Catalogue = catalogue;

/** Makes the browser speak another language than English, until `reset()`. */
export function speak(other: Catalogue) {
  messages = other;
}

/** The stand-in itself. */
export const browser = {
  runtime: {
    id: 'factleaf' as string | undefined,
    onMessage: events.message,
    onInstalled: events.installed,
    onStartup: events.startup,
    getURL: (path: string) => `${world.scheme}//factleaf/${path}`,
    getManifest: () => ({ version: '1.2.3', content_scripts: [{ js: ['gate.js'] }] }),
    async sendMessage(message: unknown) {
      world.toBackground.push(message);
      if (world.backgroundAnswer instanceof Error) throw world.backgroundAnswer;
      return { answer: world.backgroundAnswer };
    },
    async openOptionsPage() {
      world.settingsPageOpened += 1;
    },
  },
  storage: {
    sync: area('sync'),
    local: area('local'),
    session: area('session'),
    onChanged: events.changed,
  },
  tabs: {
    onRemoved: events.tabRemoved,
    onReplaced: events.tabReplaced,
    async query({ active }: { active?: boolean }) {
      return world.tabs.filter((tab) => active === undefined || tab.active === active);
    },
    async create(tab: { url: string; index?: number; openerTabId?: number }) {
      world.opened.push(tab);
      world.pagesOpened.push(tab.url);
      return { id: 1000 + world.opened.length, ...tab };
    },
    async get(tabId: number) {
      const tab = world.tabs.find(({ id }) => id === tabId);
      if (!tab) throw new Error(`No tab with id: ${tabId}`);
      return tab;
    },
    async sendMessage(tabId: number, message: unknown, { frameId }: { frameId: number }) {
      world.sent.push({ tabId, frameId, message });
      const key = `${tabId}:${frameId}`;
      if (!(key in world.answers)) throw new Error('Receiving end does not exist.');
      return { answer: world.answers[key] };
    },
  },
  webNavigation: {
    onCommitted: events.committed,
    async getAllFrames({ tabId }: { tabId: number }) {
      return (
        world.frames[tabId]?.map((frameId) => ({
          frameId,
          url: world.frameUrls[`${tabId}:${frameId}`] ?? 'https://www.example.com/kratom',
          errorOccurred: false,
        })) ?? null
      );
    },
    async getFrame({ tabId, frameId }: { tabId: number; frameId: number }) {
      const url = world.frameUrls[`${tabId}:${frameId}`];
      return url === undefined ? null : { url };
    },
  },
  scripting: {
    async executeScript(details: {
      target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
      files?: string[];
      func?: () => unknown;
      injectImmediately?: boolean;
    }) {
      if (details.func?.name === 'readSelection') {
        const { tabId, frameIds = [] } = details.target;
        const selected = world.selected[`${tabId}:${frameIds}`];
        if (selected === undefined) throw new Error('Cannot access contents of the page');
        return [{ frameId: frameIds[0] ?? 0, result: selected }];
      }
      if (details.func?.name === 'readAddress') {
        const { tabId, frameIds = [] } = details.target;
        const result = world.unlisted[`${tabId}:${frameIds}`];
        if (result === undefined) throw new Error('No frame with id');
        return [{ result }];
      }
      if (details.func && details.func.name !== 'markAsked') {
        if (world.documentType instanceof Error) throw world.documentType;
        return [{ result: { type: world.documentType, language: world.documentLanguage } }];
      }
      const { tabId, frameIds, allFrames } = details.target;
      if (allFrames && world.lazy.includes(tabId) && !details.injectImmediately) {
        return new Promise<never>(() => {});
      }
      const tab = world.tabs.find(({ id }) => id === tabId);
      if (tab?.url?.startsWith('chrome:')) throw new Error('Cannot access a chrome:// URL');
      const what = details.files?.join() ?? details.func?.name;
      world.injected.push(`${what} in ${tabId}:${allFrames ? 'all' : frameIds}`);
      return [];
    },
  },
  contextMenus: {
    onClicked: events.menuClicked,
    async removeAll() {
      world.menu = [];
    },
    create(entry: { id: string; title: string }) {
      world.menu.push(entry);
    },
  },
  commands: {
    onCommand: events.command,
    getAll: async () => world.commands,
  },
  management: { getSelf: async () => ({ installType: world.installType }) },
  action: {
    async setBadgeText({ tabId, text }: { tabId: number; text: string }) {
      if (!world.tabs.some(({ id }) => id === tabId)) throw new Error('No tab');
      world.badge[tabId] = { ...world.badge[tabId], text };
    },
    async setTitle({ tabId, title }: { tabId: number; title: string }) {
      world.badge[tabId] = { ...world.badge[tabId], title };
    },
    async setBadgeBackgroundColor() {},
    async setBadgeTextColor() {},
  },
  alarms: {
    onAlarm: events.alarm,
    create(name: string, { when }: { when: number }) {
      world.alarms[name] = when;
    },
    async clear(name: string) {
      delete world.alarms[name];
    },
  },
  permissions: {
    async contains({ origins }: { origins: string[] }) {
      return origins.every((origin) => world.origins.has('*') || world.origins.has(origin));
    },
    async request({ origins }: { origins: string[] }) {
      world.asked.push(...origins);
      return world.granting;
    },
  },
  extension: { isAllowedFileSchemeAccess: async () => world.fileAccess },
  i18n: {
    getUILanguage: () => world.uiLanguage,
    getMessage(key: string, substitutions: string[] = []) {
      return (messages[key]?.message ?? '').replace(
        /\$(\d)/g,
        (_, index) => substitutions[Number(index) - 1] ?? '',
      );
    },
  },
};
