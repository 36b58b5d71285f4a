/**
 * The popup's look: draws a model and passes on what the user does. Knows no browser beyond its words.
 */
import { useRef, useState } from 'preact/hooks';
import { STATUS_LOOKS } from '../core/statuses';
import type { Status } from '../core/types';
import { t, tCount } from '../platform/i18n';
import { StatusIcon } from '../ui/StatusIcon';
import type { ListedFinding, PageState, PopupModel, StatusChip, Unreadable } from './model';
import { rovingTarget } from './roving';

/** What the user can do in the popup. */
export interface PopupActions {
  setSite(on: boolean): void;
  setEnabled(on: boolean): void;
  setStatus(status: Status, shown: boolean): void;
  setPaused(paused: boolean): void;
  show(finding: ListedFinding): void;
  allow(): void;
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
  return (
    <>
      <header class="head">
        <h1 class="brand">{t('popupTitle')}</h1>
        {model && <SiteSwitch model={model} actions={actions} />}
      </header>
      <main class="body" aria-busy={model === null || model.page.kind === 'reading'}>
        {model ? <Page page={model.page} model={model} actions={actions} /> : <Skeleton />}
        <p class="notice" role="status">
          {notice}
        </p>
      </main>
      <footer class="foot">
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

const WHY: Readonly<Record<Unreadable, string>> = {
  browser: 'popupWhyBrowser',
  store: 'popupWhyStore',
  pdf: 'popupWhyPdf',
  file: 'popupWhyFile',
  access: 'popupWhyAccess',
  scheme: 'popupWhyScheme',
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
    case 'unreadable':
      return (
        <Plain lead={t('popupUnreadable')} text={t(WHY[page.why])}>
          {page.why === 'access' && (
            <button type="button" class="primary" onClick={() => actions.allow()}>
              {t('popupAllow')}
            </button>
          )}
        </Plain>
      );
    case 'off':
      return <Plain lead={offText(page.why, model.pausedUntil)} />;
    case 'no-subject':
      return <Plain lead={t('popupNoSubject')} text={t('popupEmpty')} />;
    case 'reading':
      return <Plain lead={t('popupReading')} />;
    case 'read':
      return (
        <>
          <p class="coverage">{tCount('popupSentences', page.sentences)}</p>
          {page.findings.length + page.hidden === 0 ? (
            <p class="empty">{t('popupEmpty')}</p>
          ) : (
            <>
              <Chips chips={page.chips} actions={actions} />
              {page.findings.length === 0 ? (
                <p class="empty">{t('popupAllHidden')}</p>
              ) : (
                <Findings findings={page.findings} actions={actions} />
              )}
            </>
          )}
        </>
      );
  }
}

function offText(
  why: 'everywhere' | 'paused' | 'site' | 'unlisted',
  pausedUntil: number | null,
): string {
  if (why === 'everywhere') return t('popupOffEverywhere');
  if (why === 'site') return t('popupOffHere');
  if (why === 'unlisted') return t('popupOffUnlisted');
  const time = new Date(pausedUntil ?? 0).toLocaleTimeString([], {
    hour: 'numeric',
    minute: '2-digit',
  });
  return t('popupPausedUntil', time);
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

function Chips({ chips, actions }: { chips: readonly StatusChip[]; actions: PopupActions }) {
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{t('popupChipsLabel')}</legend>
      {chips.map(({ status, count, shown }) => {
        const { word, light, dark } = STATUS_LOOKS[status];
        return (
          <button
            key={status}
            type="button"
            class="chip"
            data-status={status}
            data-count={count}
            aria-pressed={shown}
            title={t(shown ? 'popupChipHide' : 'popupChipShow')}
            style={{
              '--text-light': light.text,
              '--tint-light': light.tint,
              '--text-dark': dark.text,
              '--tint-dark': dark.tint,
            }}
            onClick={() => actions.setStatus(status, !shown)}
          >
            <StatusIcon status={status} />
            <span class="count">{count}</span> <span class="word">{t(word)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** How many findings are listed at first, and how many more at a time: a long list must not delay the popup. */
const LIST_STEP = 100;

function Findings({
  findings,
  actions,
}: {
  findings: readonly ListedFinding[];
  actions: PopupActions;
}) {
  const [limit, setLimit] = useState(LIST_STEP);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const listed = findings.slice(0, limit);
  const more = Math.min(findings.length - listed.length, LIST_STEP);
  // One button of the list takes the Tab key; the arrows go on from there (a roving tabindex).
  const tabStop = listed.some(({ key }) => key === current) ? current : listed[0]?.key;

  const move = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('.finding') ?? [])];
    const at = buttons.indexOf(event.currentTarget as HTMLButtonElement);
    const to = rovingTarget(event.key, at, buttons.length);
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
  };

  return (
    <div class="findings">
      <ul ref={list} aria-label={t('popupListLabel')}>
        {listed.map((finding) => {
          const { key, status, title, quote, stance } = finding;
          return (
            <li key={key}>
              <button
                type="button"
                class="finding"
                data-status={status}
                tabIndex={key === tabStop ? 0 : -1}
                onFocus={() => setCurrent(key)}
                onKeyDown={move}
                onClick={() => actions.show(finding)}
              >
                <StatusIcon status={status} />
                <span class="visually-hidden">{t(STATUS_LOOKS[status].word)}: </span>
                <span class="title">{title}</span>
                {stance !== 'asserted' && (
                  <span class="stance">
                    {t(stance === 'hedged' ? 'noteStanceHedged' : 'noteStanceReported')}
                  </span>
                )}
                <q class="quote">{quote}</q>
              </button>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet more" onClick={() => setLimit(limit + LIST_STEP)}>
          {tCount('popupMore', more)}
        </button>
      )}
    </div>
  );
}
