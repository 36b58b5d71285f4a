/**
 * The note card: what it shows and how its parts open. Placing it, opening and closing it are not its business.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf, isDueForReview } from '../core/freshness';
import { languageOf, NOTES_LANGUAGE } from '../core/language';
import type { Note, NotesData } from '../core/notes';
import { type FirstView, firstView } from './first-view';
import { CloseIcon, StatusIcon } from './icon';
import type { NoteItem, Words } from './item';
import { markedRuns, ROLES } from './marked';
import { Menu } from './menu';
import {
  accuracyText,
  certaintyText,
  copyOf,
  datesText,
  designTexts,
  elsewhereText,
  markdownOf,
  mistakeReportOf,
  ROLE_KEYS,
  saysText,
  sourcesOf,
  sourceText,
  statusWord,
} from './texts';
import { trusted } from './trusted';

/** What a reader can do with a note; `byKeyboard` says how it was asked for, so that the focus can follow. */
export interface CardActions {
  /** Hides this note, here and wherever the same sentence stands. */
  hide(item: NoteItem, byKeyboard: boolean): void;
  /** Turns the claim's rule off everywhere. */
  turnRuleOff(item: NoteItem, byKeyboard: boolean): void;
  /** Turns everything off on this site; `null` where the site is not known. */
  turnSiteOff: ((byKeyboard: boolean) => void) | null;
  /** Address that leads to the sentence; `null` where nobody else could open it. */
  link(item: NoteItem): string | null;
  /** Copies text, and tells the reader whether that worked. */
  copy(text: string): void;
  close(): void;
}

/** Closes the innermost open part by Escape; gives false when there is none but the card itself. */
export type EscapeHandle = { current: (() => boolean) | null };

export interface CardProps {
  /** What the card is about: one claim, or all of one sentence or line. Never empty. */
  readonly items: readonly NoteItem[];
  /** `undefined` while they are being fetched, `null` when they cannot be had. */
  readonly notes: NotesData | null | undefined;
  readonly site: string | null;
  readonly actions: CardActions;
  readonly innermost: EscapeHandle;
  readonly t: Words;
  /** BCP 47. */
  readonly language: string;
}

/** As much of an opened part, in CSS px, comes into sight by itself; the rest by scrolling. */
const PANEL_GLIMPSE_PX = 120;

type Panel = 'more' | 'clinicians' | 'sources' | 'why' | 'report';

/** Where a key leads in a row of tabs (APG tabs pattern); `null` for other keys. */
function tabFor(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The card's content. Give it a `key` per opening, so that it starts anew. */
export function Card(props: CardProps) {
  const { items, notes, site, actions, innermost, t, language } = props;
  const [chosen, choose] = useState(0);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [isMenuOpen, openMenu] = useState(false);
  const tabs = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const item = items[Math.min(chosen, items.length - 1)] as NoteItem;
  const note = notes?.notes[item.claim];

  innermost.current = () => {
    if (!isMenuOpen) return false;
    tools.current?.querySelector('button')?.focus({ preventScroll: true });
    openMenu(false);
    return true;
  };

  const select = (index: number, focus: boolean) => {
    choose(index);
    setPanel(null);
    openMenu(false);
    if (focus) tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };

  const byKey = trusted((event: KeyboardEvent) => {
    const to = tabFor(event.key, chosen, items.length);
    if (to === null) return;
    event.preventDefault();
    select(to, true);
  });

  const { turnSiteOff } = actions;
  const link = isMenuOpen ? actions.link(item) : null;
  const review = note ? datesText(note, dayOf(Date.now()), t, language) : '';
  const copies =
    note && notes
      ? [
          {
            label: t('noteCopyText'),
            act: () => actions.copy(copyOf(item, note, notes, review, t)),
          },
          {
            label: t('noteCopyMarkdown'),
            act: () => actions.copy(markdownOf(item, note, notes, review, actions.link(item), t)),
          },
        ]
      : [];

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
              <span lang={languageOf(notes?.notes[one.claim])}>{one.title}</span>
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
            {/* Where there are tabs, the chosen one says it already. */}
            <span class={items.length > 1 ? 'dot' : 'name'} lang={languageOf(note)}>
              {item.title}
            </span>
          </h2>
          <div class="tools" ref={tools}>
            <Menu
              label={t('noteMenu')}
              open={isMenuOpen}
              onToggle={openMenu}
              entries={[
                { label: t('noteHide'), act: (byKeyboard) => actions.hide(item, byKeyboard) },
                {
                  label: t('noteRuleOff', item.title),
                  act: (byKeyboard) => actions.turnRuleOff(item, byKeyboard),
                },
                ...(turnSiteOff && site
                  ? [{ label: t('noteSiteOff', site), act: turnSiteOff }]
                  : []),
                null,
                ...copies,
                ...(link ? [{ label: t('noteCopyLink'), act: () => actions.copy(link) }] : []),
                null,
                { label: t('noteReport'), act: () => setPanel('report') },
              ]}
            />
            <button
              type="button"
              class="tool"
              aria-label={t('noteClose')}
              onClick={trusted(() => actions.close())}
            >
              <CloseIcon />
            </button>
          </div>
        </div>
        {notes === undefined && (
          // Keeps the room of a summary, so that nothing jumps.
          <p class="summary waiting" role="status">
            {t('noteLoading')}
          </p>
        )}
        {notes !== undefined && !note && panel !== 'report' && (
          <p class="summary">{t('noteUnavailable')}</p>
        )}
        {panel === 'report' && (
          <Report item={item} note={note} actions={actions} onBack={() => setPanel(null)} t={t} />
        )}
        {note && notes && panel !== 'report' && (
          <NoteBody
            key={item.id}
            {...props}
            item={item}
            note={note}
            data={notes}
            review={review}
            panel={panel}
            onPanel={setPanel}
          />
        )}
      </div>
    </>
  );
}

interface NoteBodyProps extends CardProps {
  readonly item: NoteItem;
  readonly note: Note;
  readonly data: NotesData;
  /** When it was reviewed, in words. */
  readonly review: string;
  readonly panel: Panel | null;
  readonly onPanel: (panel: Panel | null) => void;
}

/** First view, the row of what can be opened, and what is open. */
function NoteBody(props: NoteBodyProps) {
  const { item, note, data, review, panel, onPanel, t } = props;
  const view = firstView(item, note, t);
  const sources = sourcesOf(note, data);
  const lang = languageOf(note);
  const opened = useRef<HTMLDivElement>(null);
  // Where the card has no room to grow, what was asked for must not open out of sight.
  useEffect(() => {
    const part = opened.current;
    const card = part?.closest('.card');
    if (!panel || !part || !card) return;
    const { top, height } = part.getBoundingClientRect();
    const beyond = top + Math.min(height, PANEL_GLIMPSE_PX) - card.getBoundingClientRect().bottom;
    if (beyond > 0) card.scrollBy({ top: beyond, behavior: 'instant' });
  }, [panel]);
  const toggle = (name: Panel, label: string) => (
    <button
      type="button"
      class="action"
      aria-expanded={panel === name}
      aria-controls="panel"
      onClick={trusted(() => onPanel(panel === name ? null : name))}
    >
      {label}
    </button>
  );
  return (
    <>
      <p class="summary" lang={lang}>
        {view.summary}
      </p>
      {view.product && <p class="product">{view.product}</p>}
      {view.form && (
        <p class="form" lang={lang}>
          {view.form}
        </p>
      )}
      {view.safety && (
        <p class="safety">
          <strong>{t('noteSafety')}</strong> <span lang={lang}>{view.safety}</span>
        </p>
      )}
      <div class="actions">
        {toggle('more', t('noteMore'))}
        {toggle('clinicians', t('noteClinicians'))}
        {toggle('sources', t('noteSources', sources.length))}
        {toggle('why', t('noteWhy'))}
      </div>
      {panel && (
        <div class="panel" id="panel" ref={opened}>
          {panel === 'more' && <More view={view} note={note} t={t} />}
          {panel === 'clinicians' && (
            <>
              <p class="certainty">{certaintyText(note, sources, t)}</p>
              {note.clinicians && <p lang={lang}>{note.clinicians}</p>}
              <h3>{t('noteDesigns')}</h3>
              <ul class="designs">
                {designTexts(sources, t).map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
          {panel === 'sources' && (
            <>
              <ol class="sources">
                {sources.map((source) => (
                  <li key={source.id}>
                    <a
                      href={source.url}
                      target="_blank"
                      rel="noopener noreferrer"
                      referrerpolicy="no-referrer"
                      lang={lang}
                    >
                      {source.title}
                    </a>
                    <span class="about">{sourceText(source, t)}</span>
                  </li>
                ))}
              </ol>
              <p class="fine">{t('noteSourcesOpen')}</p>
            </>
          )}
          {panel === 'why' && <WhyMatched item={item} note={note} review={review} t={t} />}
        </div>
      )}
      {panel !== 'why' && isDueForReview(note, dayOf(Date.now())) && <p class="due">{review}</p>}
    </>
  );
}

function More({ view, note, t }: { view: FirstView; note: Note; t: Words }) {
  const lang = languageOf(note);
  return (
    <>
      {view.moreSummary && <p lang={lang}>{view.moreSummary}</p>}
      <p lang={lang}>{note.detail}</p>
      {view.moreForm && (
        <p class="form" lang={lang}>
          {view.moreForm}
        </p>
      )}
      {lang !== undefined && lang !== t('languageTag') && <p class="fine">{t('noteLanguage')}</p>}
    </>
  );
}

interface WhyMatchedProps extends Pick<CardProps, 't'> {
  readonly item: NoteItem;
  readonly note: Note;
  readonly review: string;
}

function WhyMatched({ item, note, review, t }: WhyMatchedProps) {
  const { sentence, why } = item;
  let at = 0;
  return (
    <>
      <blockquote class={`sentence ${item.status}`} lang={NOTES_LANGUAGE}>
        {markedRuns(sentence, why).map(({ text, roles }) => {
          const key = at;
          at += text.length;
          return roles.length === 0 ? text : <mark key={key}>{text}</mark>;
        })}
      </blockquote>
      <dl class="why">
        {ROLES.map((role) => {
          const { span } = why[role];
          return (
            <div key={role}>
              <dt>{t(ROLE_KEYS[role])}</dt>
              {span ? (
                <dd lang={NOTES_LANGUAGE}>{sentence.slice(span.start, span.end)}</dd>
              ) : (
                <dd>{elsewhereText(why[role], t)}</dd>
              )}
            </div>
          );
        })}
      </dl>
      <p>{saysText(item, t)}</p>
      {why.weighed && <p class="fine">{t('noteWhyWeighed')}</p>}
      <p class="fine">{accuracyText(note, t)}</p>
      <p class={isDueForReview(note, dayOf(Date.now())) ? 'due' : 'fine'}>{review}</p>
    </>
  );
}

interface ReportProps extends Pick<CardProps, 'actions' | 't'> {
  readonly item: NoteItem;
  readonly note: Note | undefined;
  onBack(): void;
}

/** The report to look at and to add to, before it is copied. */
function Report({ item, note, actions, onBack, t }: ReportProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
    area.scrollTop = area.scrollHeight;
  }, []);
  return (
    <div class="report">
      <h3>{t('noteReport')}</h3>
      <p class="fine" id="report-hint">
        {t('noteReportHint')}
      </p>
      <textarea
        ref={field}
        rows={11}
        spellcheck={false}
        aria-label={t('noteReportLabel')}
        aria-describedby="report-hint"
        defaultValue={`${mistakeReportOf(item, note, t)} `}
      />
      <div class="answers">
        <button
          type="button"
          class="main"
          onClick={trusted(() => actions.copy(field.current?.value ?? ''))}
        >
          {t('noteReportCopy')}
        </button>
        <button type="button" class="action" onClick={trusted(onBack)}>
          {t('noteReportBack')}
        </button>
      </div>
    </div>
  );
}
