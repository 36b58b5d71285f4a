/**
 * The settings page's look: draws the settings and passes on what the user does.
 */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Note, NotesData } from '../core/notes';
import { STATUS_LOOKS, STATUS_ORDER } from '../core/statuses';
import type { Status } from '../core/types';
import { t, tCount } from '../platform/i18n';
import {
  DEFAULT_SETTINGS,
  isPaused,
  type Settings,
  type SettingsPatch,
  type Theme,
  withRule,
  withSite,
  withStatus,
} from '../settings';
import { StatusIcon } from '../ui/StatusIcon';
import { lastReviewed, ruleGroups, typedSite } from './model';
import { OwnRules } from './own-rules/OwnRules';

/** Changes settings on the ground of what is stored. */
export type Change = (patch: (settings: Settings) => SettingsPatch, done?: string) => void;

/** What the page is drawn from. */
export interface OptionsProps {
  readonly settings: Settings;
  readonly notes: NotesData;
  readonly version: string;
  /** What came of the last change, `null` for nothing to tell. */
  readonly notice: string | null;
  readonly change: Change;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The whole page. */
export function Options({ settings, notes, version, notice, change, now }: OptionsProps) {
  return (
    <>
      <header class="head">
        <h1>{t('optionsTitle')}</h1>
        <p class="hint">{t('optionsLead')}</p>
      </header>
      <main>
        <General settings={settings} change={change} now={now} />
        <Statuses settings={settings} change={change} />
        <Sites settings={settings} change={change} />
        <Rules settings={settings} notes={notes} change={change} />
        <Section title={t('optionsOwn')} hint={t('optionsOwnHint')}>
          <OwnRules settings={settings} version={version} change={change} />
        </Section>
        <Hidden settings={settings} change={change} />
        <Reset change={change} />
        <About notes={notes} version={version} />
      </main>
      <p class="notice" role="status">
        {notice}
      </p>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  onChange(checked: boolean): void;
}

function Check({ checked, label, hint, data, onChange }: CheckProps) {
  const id = useId();
  return (
    <div class="check" {...data}>
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

const THEMES: readonly (readonly [Theme, string])[] = [
  ['auto', 'optionsThemeAuto'],
  ['light', 'optionsThemeLight'],
  ['dark', 'optionsThemeDark'],
];

function General({ settings, change, now }: { settings: Settings; change: Change; now: number }) {
  const { pausedUntil } = settings;
  return (
    <Section title={t('optionsGeneral')}>
      <Check
        checked={settings.enabled}
        label={t('optionsEnabled')}
        hint={t('optionsEnabledHint')}
        onChange={(enabled) => change(() => ({ enabled }))}
      />
      {pausedUntil !== null && isPaused(settings, now) && (
        <p class="row">
          {t('optionsPausedUntil', shortTime(pausedUntil))}
          <button type="button" onClick={() => change(() => ({ pausedUntil: null }))}>
            {t('optionsResume')}
          </button>
        </p>
      )}
      <Check
        checked={settings.showReported}
        label={t('optionsShowReported')}
        hint={t('optionsShowReportedHint')}
        onChange={(showReported) => change(() => ({ showReported }))}
      />
      <Check
        checked={settings.print}
        label={t('optionsPrint')}
        hint={t('optionsPrintHint')}
        onChange={(print) => change(() => ({ print }))}
      />
      <fieldset class="choice">
        <legend>{t('optionsTheme')}</legend>
        {THEMES.map(([theme, label]) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={settings.theme === theme}
              onChange={() => change(() => ({ theme }))}
            />
            {t(label)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}

const ABOUT_STATUS: Readonly<Record<Status, string>> = {
  supported: 'optionsAboutSupported',
  preliminary: 'optionsAboutPreliminary',
  mixed: 'optionsAboutMixed',
  unsupported: 'optionsAboutUnsupported',
  contradicted: 'optionsAboutContradicted',
};

function Statuses({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section title={t('optionsStatuses')} hint={t('optionsStatusesHint')}>
      {STATUS_ORDER.map((status) => (
        <Check
          key={status}
          checked={settings.statuses[status]}
          label={
            <>
              <StatusIcon status={status} />
              {t(STATUS_LOOKS[status].word)}
            </>
          }
          hint={t(ABOUT_STATUS[status])}
          onChange={(shown) => change((current) => withStatus(current, status, shown))}
        />
      ))}
    </Section>
  );
}

function Sites({ settings, change }: { settings: Settings; change: Change }) {
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const off = Object.keys(settings.sites)
    .filter((site) => settings.sites[site] === 'off')
    .sort();

  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = typedSite(typed);
    setInvalid(site === null);
    if (site === null) {
      input.current?.focus();
      return;
    }
    setTyped('');
    change((current) => withSite(current, site, false));
  };

  return (
    <Section title={t('optionsSites')} hint={t('optionsSitesHint')}>
      {off.length === 0 ? (
        <p class="nothing">{t('optionsSitesNone')}</p>
      ) : (
        <ul class="sites">
          {off.map((site) => (
            <li key={site}>
              <span>{site === 'file:' ? t('popupLocalFile') : site}</span>
              <button
                type="button"
                aria-label={t('optionsSiteRemove', site)}
                onClick={() => {
                  change((current) => withSite(current, site, true));
                  input.current?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={add} noValidate>
        <label for={id}>{t('optionsSiteAddLabel')}</label>
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={t('optionsSitePlaceholder')}
          value={typed}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}-error` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setInvalid(false);
          }}
        />
        <button type="submit">{t('optionsSiteAdd')}</button>
      </form>
      {invalid && (
        <p class="error" id={`${id}-error`} role="alert">
          {t('optionsSiteInvalid')}
        </p>
      )}
    </Section>
  );
}

const KIND_TITLE: Readonly<Record<Note['kind'], string>> = {
  benefit: 'optionsKindBenefit',
  reassurance: 'optionsKindReassurance',
  risk: 'optionsKindRisk',
  mechanism: 'optionsKindMechanism',
  regulatory: 'optionsKindRegulatory',
  'safety-advice': 'optionsKindSafetyAdvice',
};

function Rules({
  settings,
  notes,
  change,
}: {
  settings: Settings;
  notes: NotesData;
  change: Change;
}) {
  const [query, setQuery] = useState('');
  const id = useId();
  const groups = ruleGroups(notes, query);
  const found = groups.reduce((sum, group) => sum + group.notes.length, 0);
  const off = settings.disabledRules.filter((claim) => Object.hasOwn(notes.notes, claim)).length;
  return (
    <Section title={t('optionsRules')} hint={t('optionsRulesHint')}>
      <div class="row search">
        <label class="visually-hidden" for={id}>
          {t('optionsRulesSearch')}
        </label>
        <input
          id={id}
          type="search"
          placeholder={t('optionsRulesSearch')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span role="status">{tCount('optionsRulesCount', found)}</span>
        {off > 0 && (
          <>
            <span>{tCount('optionsRulesOff', off)}</span>
            <button type="button" onClick={() => change(() => ({ disabledRules: [] }))}>
              {t('optionsRulesAllOn')}
            </button>
          </>
        )}
      </div>
      {found === 0 && <p class="nothing">{t('optionsRulesNone')}</p>}
      {groups.map(({ kind, notes: listed }) => (
        <details key={kind} class="group" open={query.trim() !== ''}>
          <summary>
            <h3>{t(KIND_TITLE[kind])}</h3>
            <span class="count">{listed.length}</span>
          </summary>
          {listed.map(({ claim, title, status, summary }) => (
            <Check
              key={claim}
              data={{ 'data-claim': claim }}
              checked={!settings.disabledRules.includes(claim)}
              label={
                <>
                  <StatusIcon status={status} />
                  <span class="title">{title}</span>
                  <span class="status">{t(STATUS_LOOKS[status].word)}</span>
                </>
              }
              hint={summary}
              onChange={(on) => change((current) => withRule(current, claim, on))}
            />
          ))}
        </details>
      ))}
    </Section>
  );
}

function Hidden({ settings, change }: { settings: Settings; change: Change }) {
  const count = settings.hiddenNotes.length;
  if (count === 0) return null;
  return (
    <Section title={t('optionsHidden')}>
      <p class="row">
        {tCount('optionsHiddenCount', count)}
        <button type="button" onClick={() => change(() => ({ hiddenNotes: [] }))}>
          {t('optionsHiddenShow')}
        </button>
      </p>
    </Section>
  );
}

function Reset({ change }: { change: Change }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const reset = () => {
    dialog.current?.close();
    const { version: _, ...defaults } = DEFAULT_SETTINGS;
    change(() => defaults, t('optionsResetDone'));
  };
  return (
    <Section title={t('optionsReset')} hint={t('optionsResetHint')}>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {t('optionsReset')}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <p id={id}>{t('optionsResetAsk')}</p>
        <div class="row">
          <button type="button" class="primary" onClick={reset}>
            {t('optionsResetYes')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('optionsResetNo')}
          </button>
        </div>
      </dialog>
    </Section>
  );
}

function About({ notes, version }: { notes: NotesData; version: string }) {
  const reviewed = lastReviewed(notes);
  return (
    <Section title={t('optionsAbout')}>
      <h3>{t('optionsMethodTitle')}</h3>
      <p>{t('optionsMethod')}</p>
      <h3>{t('optionsPrivacyTitle')}</h3>
      <p>{t('optionsPrivacy')}</p>
      <h3>{t('optionsMedicalTitle')}</h3>
      <p>{t('optionsMedical')}</p>
      <p class="hint">
        {t('optionsVersion', version)}
        {reviewed && ` · ${t('optionsNotesReviewed', longDate(reviewed))}`}
      </p>
    </Section>
  );
}

function shortTime(time: number): string {
  return new Date(time).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

function longDate(isoDate: string): string {
  return new Date(`${isoDate}T00:00:00Z`).toLocaleDateString(t('languageTag'), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
