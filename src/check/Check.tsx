/**
 * The check page's look: a field for a text, then the text with its notes and what they come to. Knows no browser
 * beyond its words.
 */
import type { RefObject } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { languageOf, NOTES_LANGUAGE } from '../core/language';
import type { Note, NotesData } from '../core/notes';
import { STATUS_LOOKS } from '../core/statuses';
import type { Loss } from '../platform/handover';
import { countText, t, tCount, tList } from '../platform/i18n';
import { StatusChip } from '../ui/StatusChip';
import { type ClaimGroup, countsOf, groupsOf, type Piece, TEXT_MAX } from './model';
import type { ReadText } from './reader';

/** What the reader can do on the page. */
export interface CheckActions {
  setText(text: string): void;
  check(): void;
  edit(): void;
  clear(): void;
  show(id: string): void;
  openSettings(): void;
}

export interface CheckProps {
  readonly text: string;
  /** `null` while the text is being written. */
  readonly reading: {
    readonly pieces: readonly Piece[];
    /** What the text had lost when it was handed over. */
    readonly lost: readonly Loss[];
    /** Whether more was given than is read. */
    readonly tooLong: boolean;
    readonly read: ReadText | null;
  } | null;
  readonly notes: NotesData;
  /** Gets the element that the text is drawn in. */
  readonly paper: RefObject<HTMLDivElement | null>;
  readonly actions: CheckActions;
}

/** The whole page. */
export function Check(props: CheckProps) {
  const { reading } = props;
  return (
    <>
      <header class="top">
        <span class="brand">{t('extensionName')}</span>
        <h1>{t('checkTitle')}</h1>
      </header>
      {reading ? <Read {...props} reading={reading} /> : <Write {...props} />}
    </>
  );
}

function Write({ text, actions }: CheckProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isEmpty = text.trim() === '';
  return (
    <main class="write">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isEmpty) field.current?.focus();
          else actions.check();
        }}
      >
        <label for={id}>{t('checkLabel')}</label>
        <textarea
          ref={field}
          id={id}
          aria-describedby={`${id}-hint`}
          rows={14}
          value={text}
          placeholder={t('checkPlaceholder')}
          onInput={(event) => actions.setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty) {
              event.preventDefault();
              actions.check();
            }
          }}
        />
        <p class="hint" id={`${id}-hint`}>
          {t('checkPrivate')}
        </p>
        <div class="row">
          <button type="submit" class="primary">
            {t('checkButton')}
          </button>
          {text !== '' && (
            <button type="button" onClick={() => actions.clear()}>
              {t('checkClear')}
            </button>
          )}
        </div>
      </form>
    </main>
  );
}

const LOST: Readonly<Record<Loss, string>> = {
  'line-breaks': 'checkLostBreaks',
  end: 'checkLostEnd',
};

function Read({
  reading: { pieces, lost, tooLong, read },
  notes,
  paper,
  actions,
}: CheckProps & { reading: NonNullable<CheckProps['reading']> }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const said = read === null ? t('checkReading') : tCount('checkSentences', read.sentences);
  const groups = useMemo(() => groupsOf(read?.findings ?? []), [read]);
  return (
    <main class="read" aria-busy={read === null}>
      <section class="sum">
        <h2 ref={heading} tabIndex={-1}>
          {said}
        </h2>
        <p class="visually-hidden" role="status">
          {read && said}
        </p>
        {read && <Sum read={read} openSettings={actions.openSettings} />}
        {lost.map((loss) => (
          <p key={loss} class="lost">
            {t(LOST[loss])}
          </p>
        ))}
        {tooLong && <p class="lost">{t('checkTooLong', countText(TEXT_MAX))}</p>}
        <div class="row">
          <button type="button" onClick={() => actions.edit()}>
            {t('checkEdit')}
          </button>
          <button type="button" onClick={() => actions.clear()}>
            {t('checkAnother')}
          </button>
        </div>
      </section>
      <Paper pieces={pieces} paper={paper} />
      {groups.length > 0 && <Notes groups={groups} notes={notes} show={actions.show} />}
    </main>
  );
}

function Sum({ read, openSettings }: { read: ReadText; openSettings(): void }) {
  const { findings, hidden, unmatched, summary } = read;
  const named = (mentioned: boolean) =>
    (summary?.risks ?? []).filter((risk) => risk.mentioned === mentioned).map(({ name }) => name);
  const [omitted, mentioned] = [named(false), named(true)];
  return (
    <>
      {findings.length + hidden === 0 ? (
        <p>{t('checkNothing')}</p>
      ) : (
        <ul class="counts row" aria-label={t('checkCounts')}>
          {countsOf(findings).map(({ status, count }) => (
            <li key={status}>
              <StatusChip
                status={status}
                word={`${countText(count)} ${t(STATUS_LOOKS[status].word)}`}
              />
            </li>
          ))}
          {unmatched > 0 && <li class="hint">{tCount('checkUnmatched', unmatched)}</li>}
        </ul>
      )}
      {hidden > 0 && (
        <p class="hint row">
          {tCount('checkHidden', hidden)}
          <button type="button" onClick={openSettings}>
            {t('popupSettings')}
          </button>
        </p>
      )}
      {omitted.length > 0 && (
        <p class="ledger">
          <strong>{t('checkOmitted')}</strong> {tList(omitted)}
        </p>
      )}
      {summary && mentioned.length > 0 && (
        <p class="ledger">
          <strong>{t('checkMentioned')}</strong> {tList(mentioned)}
        </p>
      )}
    </>
  );
}

const CLASS: Readonly<Record<string, string>> = { h2: 'heading', li: 'item' };

/** A text of more pieces than this is drawn where it is looked at; a screen shows about ten. */
const LONG = 100;

/** The text. It never changes while it is read, or the notes would stand on what is gone. */
function Paper({ pieces, paper }: Pick<CheckProps, 'paper'> & { pieces: readonly Piece[] }) {
  return useMemo(
    () => (
      <section class="paper" aria-label={t('checkText')}>
        <div ref={paper} class={pieces.length > LONG ? 'long' : ''}>
          {pieces.map(({ tag, text, mark, depth, goesOn }, index) => (
            <p
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
              key={index}
              class={goesOn ? 'goes-on' : (CLASS[tag] ?? '')}
              style={depth ? { '--depth': depth } : undefined}
            >
              {mark !== undefined && <span class="mark">{mark}</span>}
              <span class="words">{text}</span>
            </p>
          ))}
        </div>
      </section>
    ),
    [pieces, paper],
  );
}

function Notes({
  groups,
  notes,
  show,
}: {
  groups: readonly ClaimGroup[];
  notes: NotesData;
  show(id: string): void;
}) {
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('checkNotes')}</h2>
      <ol>
        {groups.map((group) => (
          <Group key={group.claim} group={group} note={notes.notes[group.claim]} show={show} />
        ))}
      </ol>
    </section>
  );
}

/** How many places of a claim are listed at first, and how many more at a time: a long list takes long to draw. */
const FIRST_PLACES = 3;
const MORE_PLACES = 50;

function Group({
  group: { claim, title, status, findings },
  note,
  show,
}: {
  group: ClaimGroup;
  note: Note | undefined;
  show(id: string): void;
}) {
  const [limit, setLimit] = useState(FIRST_PLACES);
  const more = Math.min(findings.length - limit, MORE_PLACES);
  return (
    <li class="group" data-claim={claim}>
      <h3>
        <StatusChip status={status} word={t(STATUS_LOOKS[status].word)} />{' '}
        <span lang={languageOf(note)}>{title}</span>
      </h3>
      <p lang={languageOf(note)}>{note?.summary}</p>
      <ul>
        {findings.slice(0, limit).map(({ id, quote, stance }) => (
          <li key={id}>
            <button type="button" class="quote" onClick={() => show(id)}>
              <q lang={NOTES_LANGUAGE}>{quote}</q>
              {stance !== 'asserted' && (
                <span class="hint">
                  {' '}
                  {t(stance === 'hedged' ? 'noteStanceHedged' : 'noteStanceReported')}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="more" onClick={() => setLimit(limit + MORE_PLACES)}>
          {tCount('popupMore', more)}
        </button>
      )}
    </li>
  );
}
