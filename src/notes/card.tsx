/**
 * The note card: what it shows and how its parts open. Placing it, opening and closing it are not its business.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf, isDueForReview } from '../core/freshness';
import type { Note, NotesData } from '../core/notes';
import { StatusIcon } from './icon';
import type { NoteItem, Words } from './item';
import {
  certaintyText,
  copyOf,
  evidenceText,
  formText,
  mistakeReportOf,
  reviewText,
  shortQuote,
  sourcesOf,
  sourceText,
  stanceText,
  statusWord,
} from './texts';

/** What a reader can do with a note. */
export interface CardActions {
  /** Hides this note, here and wherever the same sentence stands. */
  hide(item: NoteItem): void;
  /** Turns the claim's rule off everywhere. */
  turnRuleOff(item: NoteItem): void;
  /** Turns everything off on this site; `null` where the site is not known. */
  turnSiteOff: (() => void) | null;
  /** Copies text; resolves to whether it was copied. */
  copy(text: string): Promise<boolean>;
  close(): void;
}

export interface CardProps {
  /** What the card is about: one claim, or all of one sentence or line. Never empty. */
  readonly items: readonly NoteItem[];
  /** `undefined` while they are being fetched, `null` when they cannot be had. */
  readonly notes: NotesData | null | undefined;
  readonly site: string | null;
  readonly actions: CardActions;
  readonly t: Words;
  /** BCP 47. */
  readonly language: string;
}

/** As much of an opened text, in CSS px, comes into sight by itself; the rest by scrolling. A menu comes whole. */
const PANEL_GLIMPSE_PX = 120;

type Panel = 'more' | 'sources' | 'why' | 'menu';

/** Reacts to trusted events only: a page must not work the card by script. */
function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}

/** The card's content. Give it a `key` per opening, so that it starts anew. */
export function Card(props: CardProps) {
  const { items, notes, actions, t, language } = props;
  const [chosen, choose] = useState(0);
  const [panel, setPanel] = useState<Panel | null>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const item = items[Math.min(chosen, items.length - 1)] as NoteItem;
  const note = notes?.notes[item.claim];
  const today = dayOf(Date.now());
  const formNote = note && formText(item, note);

  const select = (index: number, focus: boolean) => {
    choose(index);
    setPanel(null);
    if (focus) {
      const tab = tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[index];
      tab?.focus();
    }
  };

  const byKey = trusted((event: KeyboardEvent) => {
    const last = items.length - 1;
    const to =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? chosen === last
          ? 0
          : chosen + 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? chosen === 0
            ? last
            : chosen - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? last
              : null;
    if (to === null) return;
    event.preventDefault();
    select(to, true);
  });

  return (
    <>
      {items.length > 1 && (
        <div class="tabs" role="tablist" aria-label={t('noteTabs')} ref={tabs} onKeyDown={byKey}>
          {items.map((one, index) => (
            <button
              key={one.id}
              type="button"
              role="tab"
              id={`tab-${index}`}
              aria-controls="claim"
              aria-selected={index === chosen}
              tabIndex={index === chosen ? 0 : -1}
              class={`tab ${one.status}`}
              onClick={trusted(() => select(index, false))}
            >
              <StatusIcon status={one.status} size={12} />
              {one.title}
            </button>
          ))}
        </div>
      )}
      <div
        class="claim"
        id="claim"
        {...(items.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `tab-${chosen}` } : {})}
      >
        <div class="head">
          <h2 class="title" id="title">
            <span class={`chip ${item.status}`}>
              <StatusIcon status={item.status} size={14} />
              {statusWord(item, t)}
            </span>
            <span class="dot"> · </span>
            <span class="name">{item.title}</span>
          </h2>
          <button
            type="button"
            class="close"
            aria-label={t('noteClose')}
            onClick={trusted(() => actions.close())}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path
                d="M4 4l8 8M12 4l-8 8"
                stroke="currentColor"
                stroke-width="1.5"
                stroke-linecap="round"
              />
            </svg>
          </button>
        </div>
        {notes === undefined && <Waiting t={t} />}
        {notes !== undefined && !note && <p class="summary">{t('noteUnavailable')}</p>}
        {note && <p class="summary">{note.summary}</p>}
        {formNote && <p class="form">{formNote}</p>}
        <p class={`says ${item.status}`}>
          <span class="label">{t('noteSays')} </span>
          <q>{shortQuote(item.quote)}</q> <span class="stance">{stanceText(item, t)}</span>
        </p>
        {note && notes && (
          <Details
            key={item.id}
            {...props}
            item={item}
            note={note}
            data={notes}
            today={today}
            panel={panel}
            onPanel={setPanel}
          />
        )}
        {note && (
          <p class={isDueForReview(note, today) ? 'reviewed due' : 'reviewed'}>
            {reviewText(note, today, t, language)}
          </p>
        )}
      </div>
    </>
  );
}

/** Keeps the room of a summary while it is fetched, so that nothing jumps. */
function Waiting({ t }: { t: Words }) {
  return (
    <p class="summary waiting" role="status">
      {t('noteLoading')}
    </p>
  );
}

interface DetailsProps extends CardProps {
  readonly item: NoteItem;
  readonly note: Note;
  readonly data: NotesData;
  readonly today: string;
  readonly panel: Panel | null;
  readonly onPanel: (panel: Panel | null) => void;
}

function Details(props: DetailsProps) {
  const { item, note, data, today, panel, onPanel, t, actions, site, language } = props;
  const sources = sourcesOf(note, data);
  const opened = useRef<HTMLDivElement>(null);
  // Where the card has no room to grow, what was asked for must not open out of sight.
  useEffect(() => {
    const part = opened.current;
    const card = part?.closest('.card');
    if (!part || !card) return;
    const { top, height } = part.getBoundingClientRect();
    const wanted = panel === 'menu' ? height : Math.min(height, PANEL_GLIMPSE_PX);
    const beyond = top + wanted - card.getBoundingClientRect().bottom;
    if (beyond > 0) card.scrollBy({ top: beyond, behavior: 'instant' });
  }, [panel]);
  const toggle = (name: Panel, label: string, className = '') => (
    <button
      type="button"
      class={`action ${className}`}
      aria-expanded={panel === name}
      aria-controls="panel"
      onClick={trusted(() => onPanel(panel === name ? null : name))}
    >
      {label}
    </button>
  );
  return (
    <>
      <div class="actions">
        {toggle('more', t('noteMore'))}
        {toggle('sources', t('noteSources', sources.length))}
        {toggle('why', t('noteWhy'))}
        <button
          type="button"
          class="action dots"
          aria-label={t('noteMenu')}
          aria-expanded={panel === 'menu'}
          aria-controls="panel"
          onClick={trusted(() => onPanel(panel === 'menu' ? null : 'menu'))}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
            <circle cx="3" cy="8" r="1.4" />
            <circle cx="8" cy="8" r="1.4" />
            <circle cx="13" cy="8" r="1.4" />
          </svg>
        </button>
      </div>
      {panel && (
        <div class="panel" id="panel" ref={opened}>
          {panel === 'more' && (
            <>
              <p>{note.detail}</p>
              <p class="certainty">{certaintyText(note, sources, t)}</p>
            </>
          )}
          {panel === 'sources' && (
            <ol class="sources">
              {sources.map((source) => (
                <li key={source.id}>
                  <a
                    href={source.url}
                    target="_blank"
                    rel="noopener noreferrer"
                    referrerpolicy="no-referrer"
                  >
                    {source.title}
                  </a>
                  <span class="about">{sourceText(source, t)}</span>
                </li>
              ))}
            </ol>
          )}
          {panel === 'why' && (
            <dl class="why">
              <dt>{t('noteWhySubject')}</dt>
              <dd>{evidenceText(item.why.subject, t)}</dd>
              <dt>{t('noteWhyRelation')}</dt>
              <dd>{evidenceText(item.why.relation, t)}</dd>
              {item.why.object.text !== item.why.relation.text && (
                <>
                  <dt>{t('noteWhyObject')}</dt>
                  <dd>{evidenceText(item.why.object, t)}</dd>
                </>
              )}
            </dl>
          )}
          {panel === 'menu' && (
            <Menu
              item={item}
              copyText={() => copyOf(item, note, data, reviewText(note, today, t, language), t)}
              actions={actions}
              site={site}
              t={t}
            />
          )}
        </div>
      )}
    </>
  );
}

interface MenuProps extends Pick<CardProps, 'actions' | 'site' | 't'> {
  readonly item: NoteItem;
  /** The note as text for the clipboard. */
  copyText(): string;
}

function Menu({ item, copyText, actions, site, t }: MenuProps) {
  const [said, say] = useState('');
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const copy = async (text: string) => {
    const done = await actions.copy(text);
    if (alive.current) say(t(done ? 'noteCopied' : 'noteNotCopied'));
  };
  const entry = (label: string, act: () => void) => (
    <li>
      <button type="button" class="entry" onClick={trusted(act)}>
        {label}
      </button>
    </li>
  );
  const { turnSiteOff } = actions;
  return (
    <>
      <ul class="menu">
        {entry(t('noteHide'), () => actions.hide(item))}
        {entry(t('noteRuleOff', item.title), () => actions.turnRuleOff(item))}
        {turnSiteOff && site && entry(t('noteSiteOff', site), turnSiteOff)}
        {entry(t('noteCopy'), () => void copy(copyText()))}
        {entry(t('noteReport'), () => void copy(mistakeReportOf(item, t)))}
      </ul>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
