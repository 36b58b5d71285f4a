/**
 * Settings: rules of the user's own. Adds them from files, lists them, turns them off, saves and removes them.
 *
 * What a file holds is shown as text and never as markup, and nothing of it is run.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OwnRule } from '../../core/own-rules';
import { STATUS_LOOKS } from '../../core/statuses';
import { t, tCount } from '../../platform/i18n';
import { loadAllOwnRules, updateOwnRules, watchOwnRules } from '../../platform/own-rules-store';
import { OWN_FILE_MAX_BYTES, OWN_RULES_MAX } from '../../ruleset/own-limits';
import type { Problem } from '../../ruleset/problems';
import { type Settings, type SettingsPatch, withRule } from '../../settings';
import { NO_OWN_RULES, type OwnRuleFile, type OwnRules as Stored } from '../../settings/own-rules';
import { StatusIcon } from '../../ui/StatusIcon';
import { problemText } from '../texts';
import { saveText, textsOf, type Unreadable } from './files';
import { joined, type Step, takenBack, withAdded, without, withReadAgain } from './model';
import './own-rules.css';

/** Most problems that are listed at once; the others are counted. */
const LISTED_PROBLEMS_MAX = 20;

/** Bytes in a kB. */
const KB = 1024;

/** Name of the file that holds all own rules. */
const ALL_FILE = 'factleaf-rules.yaml';

/** What the section is drawn from. */
export interface OwnRulesProps {
  readonly settings: Settings;
  readonly version: string;
  change(patch: (settings: Settings) => SettingsPatch): void;
}

interface Told {
  readonly text: string;
  /** What can be taken back. */
  readonly step?: Step;
}

/** What was wrong with the last files. */
interface Refused {
  readonly files: number;
  /** What cannot be read as a rule. */
  readonly problems: readonly Problem[];
  /** What cannot be read at all, in the interface's words. */
  readonly unread: readonly string[];
}

const readers = () => import('./reader');

/** The section's content. */
export function OwnRules({ settings, version, change }: OwnRulesProps) {
  const [all, setAll] = useState<Stored | null>(null);
  const [told, tell] = useState<Told | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const section = useRef<HTMLDivElement>(null);

  const loads = useRef(0);
  const load = async () => {
    loads.current += 1;
    const turn = loads.current;
    const loaded = await loadAllOwnRules();
    // A later change has started its own loading: its answer is the one to show.
    if (turn === loads.current) setAll(loaded);
    return loaded;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: loading is the same in every drawing
  useEffect(() => {
    const session = new AbortController();
    watchOwnRules(() => void load(), session.signal);
    void load().then(async (loaded) => {
      if (loaded.files.every(({ readBy }) => readBy === version)) return;
      const { readAgain } = await readers();
      // What was added or removed meanwhile counts.
      await updateOwnRules((now) =>
        withReadAgain(now, version, (file, others) =>
          readAgain({ name: file.file, text: file.text }, others),
        ),
      );
      await load();
    });
    return () => session.abort();
  }, [version]);

  /** Stores, and says how that went. */
  const update = async (change: (now: Stored) => Stored, text: string, undo = true) => {
    const done = await updateOwnRules(change);
    if (typeof done === 'string') {
      console.warn('Factleaf:', done);
      tell({ text: t('optionsOwnNotSaved') });
      return false;
    }
    await load();
    tell(undo ? { text, step: done } : { text });
    return true;
  };

  const add = async (list: readonly File[]) => {
    if (list.length === 0 || busy) return;
    setBusy(true);
    tell(null);
    setRefused(null);
    try {
      const [chosen, { readFiles }] = await Promise.all([textsOf(list), readers()]);
      const { rules: present } = await loadAllOwnRules();
      const { rules, problems } = readFiles(chosen.files, present);
      const unread = [
        ...chosen.unreadable.map(unreadableLine),
        ...(chosen.leftOut > 0 ? [tCount('optionsOwnTooMany', chosen.leftOut, OWN_RULES_MAX)] : []),
      ];
      const bad = new Set([
        ...chosen.unreadable.map(({ name }) => name),
        ...problems.map(({ at }) => at.file),
      ]);
      if (unread.length + problems.length > 0) {
        setRefused({ files: bad.size + chosen.leftOut, unread, problems });
      }
      if (rules.length === 0) return;
      const ids = rules.map(({ rule }) => rule.note.claim);
      const saved = await update(
        (now) => withAdded(now, rules, version),
        tCount('optionsOwnAdded', rules.length, rules[0]?.rule.note.title ?? ''),
      );
      if (saved && ids.some((id) => settings.disabledRules.includes(id))) {
        change((now) => ({
          disabledRules: now.disabledRules.filter((claim) => !ids.includes(claim)),
        }));
      }
    } finally {
      setBusy(false);
    }
  };

  const remove = (file: OwnRuleFile) => {
    void update((now) => without(now, file.id), t('optionsOwnRemoved', file.title));
    // The button that had the focus goes.
    section.current?.querySelector<HTMLElement>('input[type="file"]')?.focus();
  };

  const stored = all ?? NO_OWN_RULES;
  const { files, rules } = stored;
  const step = told?.step;
  return (
    <div class="own-rules" ref={section}>
      <Drop busy={busy} onFiles={(list) => void add(list)} />
      <div role="status" class="own-told">
        {busy && t('optionsOwnReading')}
        {told && (
          <>
            <span>{told.text}</span>
            {step && takenBack(step, stored) !== stored && (
              <button
                type="button"
                onClick={() =>
                  void update((now) => takenBack(step, now), t('optionsOwnUndone'), false)
                }
              >
                {t('optionsOwnUndo')}
              </button>
            )}
          </>
        )}
      </div>
      {refused && <Problems {...refused} close={() => setRefused(null)} />}
      {all && files.length === 0 && <p class="nothing">{t('optionsOwnNone')}</p>}
      {files.length > 0 && (
        <ul class="own-list">
          {files.map((file) => (
            <Row
              key={file.id}
              file={file}
              // The texts of another version may be gone; this one is about to read the file again.
              problems={file.readBy === version ? file.problems : []}
              rule={rules.find(({ note }) => note.claim === file.id)}
              on={!settings.disabledRules.includes(file.id)}
              turn={(on) => change((now) => withRule(now, file.id, on))}
              remove={() => remove(file)}
            />
          ))}
        </ul>
      )}
      {files.length > 1 && (
        <p class="row">
          <button type="button" onClick={() => saveText(ALL_FILE, joined(files))}>
            {t('optionsOwnSaveAll')}
          </button>
        </p>
      )}
    </div>
  );
}

function unreadableLine({ name, why }: Unreadable): string {
  if (why === 'too-large') return t('optionsOwnTooLarge', name, OWN_FILE_MAX_BYTES / KB);
  return t(why === 'no-text' ? 'optionsOwnNoText' : 'optionsOwnGone', name);
}

function Drop({ busy, onFiles }: { busy: boolean; onFiles(files: readonly File[]): void }) {
  const [over, setOver] = useState(false);
  const id = useId();
  return (
    // Dropping is a second way only: the field does the same by click and by key.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above.
    <div
      class={over ? 'own-drop over' : 'own-drop'}
      aria-busy={busy}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <input
        id={id}
        type="file"
        multiple
        accept=".yaml,.yml"
        class="visually-hidden"
        aria-describedby={`${id}-hint`}
        disabled={busy}
        onChange={(event) => {
          const field = event.currentTarget;
          onFiles([...(field.files ?? [])]);
          // The same file can be chosen again once it was mended.
          field.value = '';
        }}
      />
      <label for={id} class="button">
        {t('optionsOwnChoose')}
      </label>
      <span class="hint" id={`${id}-hint`}>
        {t('optionsOwnDrop')}
      </span>
    </div>
  );
}

function Problems({ files, unread, problems, close }: Refused & { close: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; these are lines to read.
    <div class="own-problems" role="group" aria-labelledby={id} tabIndex={-1} ref={box}>
      <p class="error" id={id}>
        {tCount('optionsOwnRefused', files)}
      </p>
      {unread.length > 0 && (
        <ul class="own-lines">
          {unread.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {problems.length > 0 && <Lines problems={problems} />}
      <p class="row">
        <button type="button" onClick={close}>
          {t('optionsOwnClose')}
        </button>
      </p>
    </div>
  );
}

function Lines({ problems }: { problems: readonly Problem[] }) {
  const listed = problems.slice(0, LISTED_PROBLEMS_MAX);
  return (
    <>
      <ol class="own-lines">
        {listed.map((problem) => {
          const { file, line, column } = problem.at;
          const place = `${file}:${line}:${column}`;
          const text = problemText(problem);
          return (
            <li key={`${place} ${text}`}>
              <code>{place}</code>
              <span>{text}</span>
            </li>
          );
        })}
      </ol>
      {problems.length > listed.length && (
        <p class="hint">{tCount('optionsOwnMore', problems.length - listed.length)}</p>
      )}
    </>
  );
}

interface RowProps {
  readonly file: OwnRuleFile;
  readonly problems: readonly Problem[];
  /** Absent where this version cannot use it. */
  readonly rule: OwnRule | undefined;
  readonly on: boolean;
  turn(on: boolean): void;
  remove(): void;
}

function Row({ file, problems, rule, on, turn, remove }: RowProps) {
  const id = useId();
  const { title } = file;
  return (
    <li data-claim={file.id}>
      <div class="check">
        <input
          type="checkbox"
          id={id}
          checked={on && rule !== undefined}
          disabled={rule === undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        <label for={id}>
          {rule && <StatusIcon status={rule.note.status} />}
          <span class="title">{title}</span>
          {rule && <span class="hint">{t(STATUS_LOOKS[rule.note.status].word)}</span>}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {rule ? rule.note.summary : t('optionsOwnUnusable', file.readBy)}
        </p>
        {problems.length > 0 && (
          <div class="own-problems">
            {rule && <p>{t('optionsOwnChanged', file.readBy)}</p>}
            <Lines problems={problems} />
          </div>
        )}
        <p class="row">
          <button
            type="button"
            aria-label={t('optionsOwnSaveOf', title)}
            onClick={() => saveText(`${file.id}.yaml`, file.text)}
          >
            {t('optionsOwnSave')}
          </button>
          <button type="button" aria-label={t('optionsOwnRemoveOf', title)} onClick={remove}>
            {t('optionsOwnRemove')}
          </button>
          <span class="hint own-file">{file.file}</span>
        </p>
      </div>
    </li>
  );
}
