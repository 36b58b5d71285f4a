/**
 * The check page's life: takes a text that was handed over, reads what the reader asks for, follows the settings.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createEngine } from '../core';
import type { NotesData } from '../core/notes';
import { type OwnRule, withOwnRules } from '../core/own-rules';
import type { RuleSetData } from '../core/types';
import { copyText } from '../platform/clipboard';
import { type Loss, takeHandover } from '../platform/handover';
import { locale, t } from '../platform/i18n';
import { loadOwnRules, watchOwnRules } from '../platform/own-rules-store';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings-store';
import { openSettingsPage } from '../platform/tabs';
import { type Settings, withRule } from '../settings';
import { ownRulesInUse, withOwnNotes } from '../settings/own-rules';
import { Check } from './Check';
import { type Piece, piecesOf, TEXT_MAX } from './model';
import { type ReadText, startReader, type TextReader } from './reader';

/** A text that is being read, or was. */
interface Reading {
  readonly pieces: readonly Piece[];
  readonly lost: readonly Loss[];
  readonly tooLong: boolean;
  /** `null` until it is read to its end. */
  readonly read: ReadText | null;
}

/** What the page is made of: all that was compiled. */
export interface AppProps {
  readonly rules: RuleSetData;
  readonly notes: NotesData;
}

/** The page with everything it needs. */
export function App({ rules: bundledRules, notes: bundledNotes }: AppProps) {
  const [own, setOwn] = useState<readonly OwnRule[] | null>(null);
  const [text, setText] = useState('');
  const [reading, setReading] = useState<Reading | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [waiting, setWaiting] = useState(true);
  const reader = useRef<TextReader | null>(null);
  const paper = useRef<HTMLDivElement>(null);

  const used = own && settings ? ownRulesInUse(own, settings) : null;
  const names = used?.map(({ note }) => note.claim).join() ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names stand for the rules that are in use
  const made = useMemo(() => {
    if (!used) return null;
    const { rules, graft } = withOwnRules(bundledRules, used);
    return { rules, engine: createEngine(rules, graft), notes: withOwnNotes(bundledNotes, used) };
  }, [bundledRules, bundledNotes, own, names]);

  useEffect(() => {
    const session = new AbortController();
    watchSettings(setSettings, session.signal);
    void loadSettings().then((loaded) => setSettings((newer) => newer ?? loaded));
    const loadOwn = () => void loadOwnRules().then(setOwn);
    watchOwnRules(loadOwn, session.signal);
    loadOwn();
    void takeHandedOver().then((handed) => {
      if (session.signal.aborted) return;
      setWaiting(false);
      if (handed === null) return;
      setText(handed.text);
      setReading(readingOf(handed.text, handed.lost));
    });
    return () => session.abort();
  }, []);

  // The text as it is drawn is what is read, so reading begins once it stands there.
  const pieces = reading?.pieces;
  const latest = useRef(settings);
  latest.current = settings;
  useEffect(() => {
    if (!pieces || !made || !latest.current || !paper.current) return;
    const session = new AbortController();
    const drawn = [...paper.current.querySelectorAll('.words')];
    reader.current = startReader({
      window,
      signal: session.signal,
      ...made,
      settings: latest.current,
      t,
      locale: locale(),
      blocks: drawn.flatMap((words, index) => {
        const [block, node, owner] = [pieces[index], words.firstChild, words.parentElement];
        return block && node && owner ? [{ block, owner, node: node as Text }] : [];
      }),
      onRead: (read) => setReading((now) => (now?.pieces === pieces ? { ...now, read } : now)),
      hideNote: (name) =>
        void updateSettings(({ hiddenNotes }) => ({
          hiddenNotes: [...hiddenNotes.filter((known) => known !== name), name],
        })),
      turnRuleOff: (claim) => void updateSettings((now) => withRule(now, claim, false)),
      copy: copyText,
    });
    return () => {
      reader.current = null;
      session.abort();
    };
  }, [pieces, made]);

  useEffect(() => {
    if (settings) reader.current?.applySettings(settings);
  }, [settings]);

  if (waiting) return null;
  return (
    <Check
      text={text}
      reading={reading}
      notes={made?.notes ?? bundledNotes}
      paper={paper}
      actions={{
        setText,
        check: () => setReading(readingOf(text, [])),
        edit: () => setReading(null),
        clear: () => {
          setText('');
          setReading(null);
        },
        show: (id) => void reader.current?.show(id),
        openSettings: () => void openSettingsPage(),
      }}
    />
  );
}

/** The reading of a text at its beginning. */
function readingOf(text: string, lost: readonly Loss[]): Reading {
  return { pieces: piecesOf(text), lost, tooLong: text.length > TEXT_MAX, read: null };
}

/** The text that this page was opened for. Its token goes out of the address, where it would be good for nothing. */
async function takeHandedOver() {
  const token = window.location.hash.slice(1);
  if (token === '') return null;
  window.history.replaceState(null, '', window.location.pathname);
  return takeHandover(token, Date.now()).catch(() => null);
}
