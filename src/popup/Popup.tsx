/**
 * The popup's look: draws a model and passes on what the user does. Knows no browser beyond its words.
 */
import { useRef, useState } from 'preact/hooks';
import { STATUS_LOOKS } from '../core/statuses';
import type { Status } from '../core/types';
import type { FormatParts } from '../export';
import { languageName, t, tCount, timeText, tList } from '../platform/i18n';
import { chipColours } from '../ui/StatusChip';
import { StatusIcon } from '../ui/StatusIcon';
import { ExportView } from './ExportView';
import { Findings } from './Findings';
import type {
  ListedFinding,
  PageState,
  PopupModel,
  StatusChip,
  Unreadable,
  UnreadFrames,
} from './model';
import { Summary } from './Summary';

/** What the user can do in the popup. */
export interface PopupActions {
  setSite(on: boolean): void;
  setEnabled(on: boolean): void;
  setStatus(status: Status, shown: boolean): void;
  setPaused(paused: boolean): void;
  show(finding: ListedFinding): void;
  /** Asks to be allowed to read these addresses, the page's own when there are none. */
  allow(urls: readonly string[]): void;
  save(format: FormatParts): void;
  copy(format: FormatParts): void;
  checkText(): void;
  openSettings(): void;
}

/** What the popup is drawn from. */
export interface PopupProps {
  /** `null` until it is known; the frame is drawn at once. */
  readonly model: PopupModel | null;
  /** Something to tell the user, `null` for nothing. */
  readonly notice: string | null;
  readonly actions: PopupActions;
}

/** The whole popup. */
export function Popup({ model, notice, actions }: PopupProps) {
  const [exporting, setExporting] = useState(false);
  const exportButton = useRef<HTMLButtonElement>(null);
  const page = model?.page;
  const claims = page?.kind === 'read' ? page.findings.length : 0;
  const back = () => {
    setExporting(false);
    exportButton.current?.focus();
  };
  return (
    <>
      <header class="head">
        <h1 class="brand">{t('popupTitle')}</h1>
        {model && <SiteSwitch model={model} actions={actions} />}
      </header>
      <main class="body" aria-busy={page === undefined || page.kind === 'reading'}>
        {!model ? (
          <Skeleton />
        ) : exporting && claims > 0 ? (
          <ExportView claims={claims} actions={actions} back={back} />
        ) : (
          <Page page={model.page} model={model} actions={actions} />
        )}
      </main>
      <p class="notice" role="status">
        {notice}
      </p>
      <footer class="foot">
        <div class="tools">
          <button type="button" class="tool" onClick={() => actions.checkText()}>
            {t('popupCheck')}
          </button>
          <button
            type="button"
            class="tool"
            ref={exportButton}
            disabled={claims === 0}
            aria-expanded={exporting && claims > 0}
            onClick={() => (exporting ? back() : setExporting(true))}
          >
            {t('popupExport')}
          </button>
        </div>
        <div class="foot-row">
          <div class="foot-actions">
            <button
              type="button"
              class="quiet"
              disabled={!model?.enabled}
              onClick={() => actions.setPaused(model?.pausedUntil === null)}
            >
              {model?.pausedUntil ? t('popupResume') : t('popupPause')}
            </button>
            <button type="button" class="quiet" onClick={() => actions.openSettings()}>
              {t('popupSettings')}
            </button>
          </div>
          {model && (
            <Switch
              label={t('popupAllSites')}
              on={model.enabled}
              onChange={(on) => actions.setEnabled(on)}
            />
          )}
        </div>
      </footer>
    </>
  );
}

function SiteSwitch({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const name =
    model.site === null
      ? t('popupThisPage')
      : model.site === 'file:'
        ? t('popupLocalFile')
        : model.site;
  return (
    <div class="site">
      <span class="host" title={name}>
        {name}
      </span>
      <Switch
        label={t('popupSiteSwitch', name)}
        hideLabel
        on={model.siteSwitch && model.siteOn}
        disabled={!model.siteSwitch}
        onChange={(on) => actions.setSite(on)}
      />
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly on: boolean;
  readonly disabled?: boolean;
  onChange(on: boolean): void;
}

function Switch({ label, hideLabel = false, on, disabled = false, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={hideLabel ? label : undefined}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      {!hideLabel && <span class="switch-label">{label}</span>}
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
      <span class="switch-word" aria-hidden="true">
        {on ? t('popupOn') : t('popupOff')}
      </span>
    </button>
  );
}

function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}

/** Why a page cannot be read, and what the user can do about it. */
const WHY: Readonly<Record<Unreadable, readonly [reason: string, advice: string]>> = {
  browser: ['popupWhyBrowser', 'popupDoCheck'],
  store: ['popupWhyStore', 'popupDoCheck'],
  pdf: ['popupWhyPdf', 'popupDoCheck'],
  format: ['popupWhyFormat', 'popupDoCheck'],
  file: ['popupWhyFile', 'popupDoFile'],
  access: ['popupWhyAccess', 'popupDoAccess'],
  scheme: ['popupWhyScheme', 'popupDoCheck'],
  closed: ['popupWhyClosed', 'popupDoClosed'],
};

function Page({
  page,
  model,
  actions,
}: {
  page: PageState;
  model: PopupModel;
  actions: PopupActions;
}) {
  switch (page.kind) {
    case 'unreadable': {
      const [reason, advice] = WHY[page.why];
      return (
        <Plain lead={t('popupUnreadable')} text={`${t(reason)} ${t(advice)}`}>
          {page.why === 'access' && (
            <button type="button" class="primary" onClick={() => actions.allow([])}>
              {t('popupAllow')}
            </button>
          )}
        </Plain>
      );
    }
    case 'off':
      return <Plain lead={offText(page.why, model.pausedUntil)} />;
    case 'no-subject':
      return (
        <>
          <Plain lead={t('popupNoSubject')} text={t('popupEmpty')} />
          <Foreign language={model.foreign} />
          <Unread frames={model.unread} actions={actions} />
        </>
      );
    case 'reading':
      return <Plain lead={t('popupReading')} />;
    case 'read':
      return (
        <>
          <Summary coverage={page.coverage} ledger={page.ledger} />
          <Foreign language={model.foreign} />
          <Unread frames={model.unread} actions={actions} />
          {page.findings.length + page.hidden === 0 ? (
            <p class="empty">{t('popupEmpty')}</p>
          ) : (
            <>
              <Chips chips={page.chips} actions={actions} />
              {page.findings.length === 0 ? (
                <p class="empty">{t('popupAllHidden')}</p>
              ) : (
                <Findings findings={page.findings} show={(finding) => actions.show(finding)} />
              )}
            </>
          )}
        </>
      );
  }
}

const UNREAD: Readonly<Record<UnreadFrames['why'], string>> = {
  access: 'popupFramesAccess',
  pdf: 'popupFramesPdf',
  closed: 'popupFramesClosed',
};

/** That claims are not recognised in the language that the page says it is in. */
function Foreign({ language }: { language: string | null }) {
  if (language === null) return null;
  return (
    <div class="unread">
      <p class="foreign">{t('popupForeign', languageName(language))}</p>
    </div>
  );
}

/** Parts of a page that are not read, which a reader could not tell from parts without a claim. */
function Unread({ frames, actions }: { frames: readonly UnreadFrames[]; actions: PopupActions }) {
  if (frames.length === 0) return null;
  return (
    <div class="unread">
      {frames.map(({ why, count, hosts, urls }) => (
        <p key={why}>
          {tCount(UNREAD[why], count, tList(hosts))}{' '}
          {why === 'access' && (
            <button type="button" class="unread-allow" onClick={() => actions.allow(urls)}>
              {t('popupFramesAllow')}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}

function offText(
  why: 'everywhere' | 'paused' | 'site' | 'unlisted',
  pausedUntil: number | null,
): string {
  if (why === 'everywhere') return t('popupOffEverywhere');
  if (why === 'site') return t('popupOffHere');
  if (why === 'unlisted') return t('popupOffUnlisted');
  return t('popupPausedUntil', timeText(pausedUntil ?? 0));
}

function Plain({
  lead,
  text,
  children,
}: {
  lead: string;
  text?: string;
  children?: preact.ComponentChildren;
}) {
  return (
    <div class="plain">
      <p class="lead">{lead}</p>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

/**
 * The statuses that the page has, to show or hide everywhere. Without counts: the summary counts sentences and the list
 * claims, and a third kind of number beside them would seem to contradict both.
 */
function Chips({ chips, actions }: { chips: readonly StatusChip[]; actions: PopupActions }) {
  return (
    <fieldset class="chips">
      <legend>{t('popupChipsLabel')}</legend>
      {chips.map(({ status, count, shown }) => {
        if (count === 0) return null;
        const { word } = STATUS_LOOKS[status];
        return (
          <button
            key={status}
            type="button"
            class="chip"
            data-status={status}
            data-count={count}
            aria-pressed={shown}
            title={t(shown ? 'popupChipHide' : 'popupChipShow')}
            style={chipColours(status)}
            onClick={() => actions.setStatus(status, !shown)}
          >
            <StatusIcon status={status} />
            <span class="word">{t(word)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
