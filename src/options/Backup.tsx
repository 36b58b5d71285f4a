/** Settings: saving them to a file, taking them from one, and restoring the defaults. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NotesData } from '../core/notes';
import { STATUS_LOOKS } from '../core/statuses';
import type { Status } from '../core/types';
import { t, tCount, tList } from '../platform/i18n';
import { loadAllOwnRules, ownRulesAreUnread, updateOwnRules } from '../platform/own-rules-store';
import { DEFAULT_SETTINGS, DISPLAYS, SCOPES, type Settings, type SettingsPatch } from '../settings';
import { Part, type SectionProps } from './controls';
import { type Added, type Taken, takenBack, takenFrom, withAdded } from './own-rules/model';
import {
  changesOf,
  FILE_MAX_BYTES,
  FILE_NAME,
  type FieldChange,
  type FileContent,
  type FileProblem,
  type FileProblemKind,
  type LeftOutKind,
  readSettingsFile,
  wholePatch,
  writeSettingsFile,
} from './settings-file';
import { DISPLAY_KEYS, FILE_KEYS, problemText, SCOPE_KEYS, SITES_KEYS, THEME_KEYS } from './texts';

/** Bytes in a MiB. */
const MIB = 1024 * 1024;

/** Most problems of a file that are listed; the others are counted. */
const LISTED_PROBLEMS_MAX = 50;

/** Most entries of a list that a change names; the others are counted. */
const NAMED_MAX = 8;

interface BackupProps extends SectionProps {
  readonly notes: NotesData;
}

/** The section. */
export function Backup({
  settings,
  notes,
  change,
  version,
}: BackupProps & { readonly version: string }) {
  return (
    <>
      <Part title={t('optionsExport')} hint={t('optionsExportHint')}>
        <Export settings={settings} />
      </Part>
      <Part title={t('optionsImport')} hint={t('optionsImportHint')}>
        <Import settings={settings} notes={notes} change={change} version={version} />
      </Part>
      <Part title={t('optionsReset')} hint={t('optionsResetHint')}>
        <Reset settings={settings} notes={notes} change={change} />
      </Part>
    </>
  );
}

function Export({ settings }: { settings: Settings }) {
  const [isWhole, setWhole] = useState(true);
  const save = async () => {
    const { files } = await loadAllOwnRules();
    setWhole(!ownRulesAreUnread());
    const file = new Blob([writeSettingsFile(settings, files)], { type: 'application/json' });
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = FILE_NAME;
    link.click();
    // The browser has taken the file when the click's own task is over.
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
  };
  return (
    <>
      <button type="button" class="start" onClick={() => void save()}>
        {t('optionsExportSave')}
      </button>
      <div role="status">{!isWhole && <p class="error">{t('optionsExportPart')}</p>}</div>
    </>
  );
}

/** A file that is being saved is kept for so many ms; browsers may ask where to save it first. */
const REVOKE_AFTER_MS = 60_000;

/** What became of a chosen file. */
type Chosen =
  | { readonly is: 'too-large' | 'unreadable'; readonly name: string }
  | {
      readonly is: 'read';
      readonly name: string;
      readonly content: FileContent;
      readonly own: OwnPart;
    };

/** What taking a file would do to the own rules. */
interface OwnPart extends Taken {
  /** Titles of those that there are by other texts. */
  readonly replaced: readonly string[];
}

async function ownPart({ ownRules }: FileContent): Promise<OwnPart> {
  if (ownRules.length === 0) return { added: [], leftOut: [], replaced: [] };
  const [stored, { readAgain }] = await Promise.all([
    loadAllOwnRules(),
    import('./own-rules/reader'),
  ]);
  const taken = takenFrom(ownRules, stored, readAgain);
  const isThere = ({ rule }: Added) => stored.files.some(({ id }) => id === rule.note.claim);
  return { ...taken, replaced: taken.added.filter(isThere).map(titleOf) };
}

const titleOf = ({ rule }: Added): string => rule.note.title;

async function read(file: File): Promise<Chosen> {
  const { name, size } = file;
  if (size > FILE_MAX_BYTES) return { is: 'too-large', name };
  try {
    const content = readSettingsFile(await file.text());
    return { is: 'read', name, content, own: await ownPart(content) };
  } catch {
    return { is: 'unreadable', name };
  }
}

function Import({ settings, notes, change, version }: BackupProps & { readonly version: string }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const latest = useRef<File | null>(null);
  const id = useId();

  useEffect(() => {
    if (chosen) result.current?.focus();
  }, [chosen]);

  const done = () => {
    setChosen(null);
    input.current?.focus();
  };
  const [isRefused, refuse] = useState(false);
  const take = async (patch: SettingsPatch, { added }: OwnPart) => {
    // The rules come first, all at once: where there is no room for them, nothing has changed.
    const step =
      added.length > 0 ? await updateOwnRules((now) => withAdded(now, added, version)) : null;
    if (typeof step === 'string') {
      console.warn('Factleaf:', step);
      refuse(true);
      return;
    }
    change((current) => wholePatch(current, patch), {
      done: t('optionsImportDone'),
      undo: true,
      also: step ? () => void updateOwnRules((now) => takenBack(step, now)) : undefined,
    });
    done();
  };

  return (
    <>
      <div class="row file">
        <input
          ref={input}
          id={id}
          type="file"
          accept="application/json,.json"
          class="visually-hidden"
          onChange={(event) => {
            const field = event.currentTarget;
            const [file] = field.files ?? [];
            if (!file) return;
            latest.current = file;
            void read(file).then((now) => {
              // Another file may have been chosen while this one was read.
              if (latest.current !== file) return;
              setChosen(now);
              refuse(false);
              // The same file can be chosen again once it was mended.
              field.value = '';
            });
          }}
        />
        <label for={id} class="button">
          {t('optionsImportChoose')}
        </label>
      </div>
      {chosen && (
        <div ref={result} class="result" tabIndex={-1}>
          <p class="title">{chosen.name}</p>
          {chosen.is === 'too-large' && (
            <p class="error">{t('optionsImportTooLarge', FILE_MAX_BYTES / MIB)}</p>
          )}
          {chosen.is === 'unreadable' && <p class="error">{t('optionsImportUnreadable')}</p>}
          {chosen.is === 'read' && chosen.content.problems.length > 0 && (
            <>
              <p class="error">{tCount('optionsImportRefused', chosen.content.problems.length)}</p>
              <Problems problems={chosen.content.problems} />
            </>
          )}
          {chosen.is === 'read' && chosen.content.problems.length === 0 && (
            <Preview
              content={chosen.content}
              own={chosen.own}
              settings={settings}
              notes={notes}
              take={(patch) => void take(patch, chosen.own)}
              leave={done}
            />
          )}
          {isRefused && (
            <p class="error" role="alert">
              {t('optionsOwnNotSaved')}
            </p>
          )}
          {!(chosen.is === 'read' && chosen.content.problems.length === 0) && (
            <div class="row">
              <button type="button" onClick={done}>
                {t('optionsImportClose')}
              </button>
            </div>
          )}
        </div>
      )}
    </>
  );
}

function Problems({
  problems,
}: {
  problems: readonly FileProblem<FileProblemKind | LeftOutKind>[];
}) {
  const listed = problems.slice(0, LISTED_PROBLEMS_MAX);
  return (
    <>
      <ul class="problems">
        {listed.map(({ kind, line, name, found, allowed, problem }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line can have the same problem twice
          <li key={index}>
            <span class="line">{t('optionsFileLine', line)}</span>
            {kind === 'rule' ? (
              <span>
                <code>{name}</code> {problem && problemText(problem)}
              </span>
            ) : (
              <span>{t(FILE_KEYS[kind], name, found, allowed.join(', '))}</span>
            )}
          </li>
        ))}
      </ul>
      {problems.length > listed.length && (
        <p class="hint">{tCount('optionsOwnMore', problems.length - listed.length)}</p>
      )}
    </>
  );
}

interface PreviewProps {
  readonly content: FileContent;
  readonly own: OwnPart;
  readonly settings: Settings;
  readonly notes: NotesData;
  take(patch: SettingsPatch): void;
  leave(): void;
}

function Preview({ content, own, settings, notes, take, leave }: PreviewProps) {
  const { patch } = content;
  const { replaced } = own;
  const added = own.added.map(titleOf).filter((title) => !replaced.includes(title));
  const changes = changesOf(settings, patch);
  if (own.added.length > 0) {
    changes.push({ field: 'ownRules', is: 'ids', added, removed: [], replaced });
  }
  const leftOut = [...content.leftOut, ...own.leftOut];
  return (
    <>
      {changes.length === 0 ? (
        <p>{t('optionsImportNothing')}</p>
      ) : (
        <>
          <p>{t('optionsImportChanges')}</p>
          <Changes changes={changes} notes={notes} />
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <p>{t('optionsImportLeftOut')}</p>
          <Problems problems={leftOut} />
        </>
      )}
      <div class="row">
        {changes.length > 0 && (
          <button type="button" class="primary" onClick={() => take(patch)}>
            {t('optionsImportTake')}
          </button>
        )}
        <button type="button" onClick={leave}>
          {t(changes.length > 0 ? 'optionsImportCancel' : 'optionsImportClose')}
        </button>
      </div>
    </>
  );
}

function Changes({ changes, notes }: { changes: readonly FieldChange[]; notes: NotesData }) {
  return (
    <dl class="changes">
      {changes.map((change) => (
        <div key={`${change.field}:${change.is}`}>
          <dt>{fieldName(change)}</dt>
          {change.is === 'value' ? (
            <dd>
              <del>{valueName(change.from)}</del> <ins>{valueName(change.to)}</ins>
            </dd>
          ) : (
            <>
              {change.added.length > 0 && (
                <dd>
                  <ins>{t('optionsChangeAdded', entries(change, change.added, notes))}</ins>
                </dd>
              )}
              {change.replaced && change.replaced.length > 0 && (
                <dd>
                  <ins>{t('optionsChangeReplaced', entries(change, change.replaced, notes))}</ins>
                </dd>
              )}
              {change.removed.length > 0 && (
                <dd>
                  <del>{t('optionsChangeRemoved', entries(change, change.removed, notes))}</del>
                </dd>
              )}
            </>
          )}
        </div>
      ))}
    </dl>
  );
}

const FIELD_NAMES: Readonly<Record<FieldChange['field'], string>> = {
  enabled: 'optionsEnabled',
  display: 'optionsDisplay',
  theme: 'optionsTheme',
  print: 'optionsPrint',
  scope: 'optionsScope',
  sites: 'optionsSites',
  statuses: 'optionsStatuses',
  showReported: 'optionsShowReported',
  disabledRules: 'optionsRulesDisabled',
  hiddenNotes: 'optionsHidden',
  ownRules: 'optionsOwn',
};

function fieldName({ field, is }: FieldChange): string {
  return t(
    field === 'sites' && (is === 'off' || is === 'on') ? SITES_KEYS[is].label : FIELD_NAMES[field],
  );
}

/** A value as the page's own choices call it. */
function valueName(value: string): string {
  if (value === 'true') return t('popupOn');
  if (value === 'false') return t('popupOff');
  const names: Readonly<Record<string, string>> = {
    ...THEME_KEYS,
    ...Object.fromEntries(DISPLAYS.map((display) => [display, DISPLAY_KEYS[display].label])),
    ...Object.fromEntries(SCOPES.map((scope) => [scope, SCOPE_KEYS[scope].label])),
  };
  return t(names[value] ?? value);
}

/** The entries of a list by name, as far as there is room and they have one. */
function entries({ field }: FieldChange, list: readonly string[], { notes }: NotesData): string {
  if (field === 'hiddenNotes') return tCount('optionsChangeNotes', list.length);
  const names = list.slice(0, NAMED_MAX).map((entry) => {
    if (field === 'statuses') return t(STATUS_LOOKS[entry as Status].word);
    if (field === 'disabledRules')
      return (Object.hasOwn(notes, entry) && notes[entry]?.title) || entry;
    return entry === 'file:' ? t('popupLocalFile') : entry;
  });
  const more = list.length - names.length;
  return more === 0 ? tList(names) : tCount('optionsChangeMore', more, names.join(', '));
}

function Reset({ settings, notes, change }: BackupProps) {
  const [asking, setAsking] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { version: _, ...defaults } = DEFAULT_SETTINGS;
  const changes = changesOf(settings, defaults);

  useEffect(() => {
    if (asking) dialog.current?.showModal();
  }, [asking]);

  const reset = () => {
    dialog.current?.close();
    change(() => defaults, { done: t('optionsResetDone'), undo: true });
  };
  if (changes.length === 0) return <p class="nothing">{t('optionsResetNothing')}</p>;
  return (
    <>
      <button type="button" class="start" onClick={() => setAsking(true)}>
        {t('optionsResetOpen')}
      </button>
      {asking && (
        <dialog ref={dialog} aria-labelledby={id} onClose={() => setAsking(false)}>
          <h3 id={id}>{t('optionsResetAsk')}</h3>
          <Changes changes={changes} notes={notes} />
          <div class="row">
            <button type="button" class="primary" onClick={reset}>
              {t('optionsResetYes')}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('optionsResetNo')}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
