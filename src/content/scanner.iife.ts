/**
 * Put into a frame where kratom is mentioned: starts a session there while Factleaf is on for the site, and
 * ends it, without a trace, when it is turned off or goes away.
 *
 * Must not load the engine or the rules: they are many times as large as all that a page needs, and the background,
 * which has them once for all pages, reads what it is sent.
 */
import { clearRemains, createToasts } from '../notes';
import { copyText } from '../platform/clipboard';
import { locale, t } from '../platform/i18n';
import { endWithContext, isContextAlive } from '../platform/lifecycle';
import { onMessages, sendToBackground } from '../platform/messages';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings-store';
import { isOn, type Settings, siteOf, withRule, withSite } from '../settings';
import { topAddress } from './identity';
import { isReadable } from './readable';
import { type Session, startSession } from './session';
import { shadowRootOf } from './shadow-roots';

interface Shared {
  factleafScanner?: { isAlive(): boolean; end(): void };
  /** Set by the background when the reader has asked for this very page. */
  readonly factleafAsked?: boolean;
  /** Brought by the gate, where it saw kratom before the page was styled. */
  readonly factleafLines?: CSSStyleSheet;
  /** Called by the gate, which hears keys before the page does. */
  factleafKey?: ((event: KeyboardEvent) => void) | undefined;
}

/** Changes settings; gives whether that is stored. */
async function store(change: Parameters<typeof updateSettings>[0]): Promise<boolean> {
  return (await updateSettings(change)).savedIn !== 'nowhere';
}

function run(life: AbortController): void {
  const { signal } = life;
  let session: Session | null = null;
  let current: AbortController | null = null;
  const toasts = createToasts({ window, signal, t });

  const apply = (settings: Settings): void => {
    if (signal.aborted) return;
    const wanted =
      settings.display !== 'on-demand' || (globalThis as Shared).factleafAsked === true;
    if (!wanted || !isOn(settings, siteOf(topAddress(window)), Date.now())) {
      end();
      return;
    }
    if (session) {
      session.applySettings(settings);
      return;
    }
    current = new AbortController();
    const { signal: ends } = current;
    session = startSession({
      window,
      signal: ends,
      hearKeys(hear) {
        shared.factleafKey = hear;
        ends.addEventListener('abort', () => (shared.factleafKey = undefined), { once: true });
      },
      settings,
      t,
      // The first word of the catalogue has the page wait for the browser: not before claims are painted.
      get locale() {
        return locale();
      },
      readBlocks: (before, blocks) => sendToBackground({ type: 'read-blocks', before, blocks }),
      async report(report) {
        const answer = await sendToBackground({ type: 'report', ...report });
        if (answer) session?.rulesChanged(answer.ruleSet);
        return answer?.taken ?? false;
      },
      getNotes: (claims) => sendToBackground({ type: 'get-notes', claims }),
      hideNote: (name, hidden) =>
        store(({ hiddenNotes }) => {
          const others = hiddenNotes.filter((known) => known !== name);
          return { hiddenNotes: hidden ? [...others, name] : others };
        }),
      turnRule: (claim, on) => store((now) => withRule(now, claim, on)),
      turnSite: (site, on) => store((now) => withSite(now, site, on)),
      copy: copyText,
      tell: toasts.show,
      lines: (globalThis as Shared).factleafLines,
      rootOf: shadowRootOf,
      restart() {
        end();
        renew();
      },
    });
  };

  const renew = () => void loadSettings().then(apply);

  const end = (): void => {
    current?.abort();
    current = null;
    session = null;
  };

  signal.addEventListener('abort', () => current?.abort(), { once: true });
  endWithContext(life);
  watchSettings(apply, signal);
  onMessages(
    {
      'step-note': ({ direction, from }) => ({
        result: session?.step(direction, from) ?? 'none',
      }),
      'show-finding': ({ id }) => ({ shown: session?.show(id) ?? false }),
      'scan-now': async () => {
        apply(await loadSettings());
        return { scanning: true };
      },
      'rules-changed': ({ ruleSet }) => {
        session?.rulesChanged(ruleSet);
        return undefined;
      },
    },
    signal,
  );
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // In the back/forward cache nobody was told of other settings.
      if (persisted) renew();
    },
    { signal },
  );
  renew();
}

const shared = globalThis as Shared;
// Put in twice, the first stays; one whose extension is gone makes way.
if (isReadable(document) && !shared.factleafScanner?.isAlive()) {
  shared.factleafScanner?.end();
  clearRemains(window);
  const life = new AbortController();
  shared.factleafScanner = {
    isAlive: () => !life.signal.aborted && isContextAlive(),
    end: () => life.abort(),
  };
  run(life);
}
