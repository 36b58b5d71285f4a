/**
 * The welcome page's look. Knows no browser beyond its words.
 */
import type { RefObject } from 'preact';
import { NOTES_LANGUAGE } from '../core/language';
import { STATUS_LOOKS, STATUS_ORDER } from '../core/statuses';
import type { Status } from '../core/types';
import type { Command } from '../platform/commands';
import { language, t } from '../platform/i18n';
import { KeyList } from '../ui/KeyList';
import { StatusChip } from '../ui/StatusChip';
import { PLACES, type Place } from './model';

/** What the reader can do on the page. */
export interface WelcomeActions {
  choose(place: Place): void;
  checkText(): void;
  openSettings(): void;
  openShortcuts(): void;
}

export interface WelcomeProps {
  /** Gets the element that the example stands in, a paragraph a sentence. */
  readonly example: RefObject<HTMLDivElement | null>;
  /** `null` until it is known. */
  readonly place: Place | null;
  /** Something to tell the reader, `null` for nothing. */
  readonly notice: string | null;
  readonly commands: readonly Command[];
  readonly isFirefox: boolean;
  readonly actions: WelcomeActions;
}

/** Words of a page, which are in the language that claims are recognised in, whatever the interface's is. */
const EXAMPLE: readonly string[] = [
  'Our kratom relieves pain and boosts the immune system.',
  'It is not an opioid, and it is not addictive.',
  'Like any strong tea, it can cause nausea.',
];

const MEANING: Readonly<Record<Status, string>> = {
  supported: 'optionsAboutSupported',
  preliminary: 'optionsAboutPreliminary',
  mixed: 'optionsAboutMixed',
  unsupported: 'optionsAboutUnsupported',
  contradicted: 'optionsAboutContradicted',
};

const PLACE_WORDS: Readonly<Record<Place, readonly [label: string, hint: string]>> = {
  everywhere: ['welcomeEverywhere', 'welcomeEverywhereHint'],
  listed: ['welcomeListed', 'welcomeListedHint'],
  asked: ['welcomeAsked', 'welcomeAskedHint'],
};

/** The whole page. */
export function Welcome(props: WelcomeProps) {
  const { example, isFirefox, commands, actions } = props;
  const keys = commands.filter(({ key }) => key !== '');
  return (
    <>
      <header>
        <img src="../icons/48.png" width="40" height="40" alt="" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <main>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcomeTry')}</h2>
          <p class="hint">{t('welcomeTryHint')}</p>
          <div class="example" ref={example} lang={NOTES_LANGUAGE}>
            {EXAMPLE.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </section>
        <section aria-labelledby="statuses">
          <h2 id="statuses">{t('welcomeStatuses')}</h2>
          <dl class="statuses">
            {STATUS_ORDER.map((status) => (
              <div key={status}>
                <dt>
                  <StatusChip status={status} word={t(STATUS_LOOKS[status].word)} />
                </dt>
                <dd>{t(MEANING[status])}</dd>
              </div>
            ))}
          </dl>
          <p class="hint">{t('welcomeNoNote')}</p>
          {language() !== NOTES_LANGUAGE && <p class="hint">{t('notesInEnglish')}</p>}
        </section>
        <Where {...props} />
        <section aria-labelledby="private">
          <h2 id="private">{t('optionsPrivacyTitle')}</h2>
          <p>{t('optionsPrivacy')}</p>
          <p>{t('optionsMedical')}</p>
        </section>
        <section aria-labelledby="find">
          <h2 id="find">{t('welcomeFind')}</h2>
          <p>{t(isFirefox ? 'welcomeFindFirefox' : 'welcomeFindChrome')}</p>
          {keys.length > 0 && (
            <>
              <KeyList lines={keys.map(({ words, key }) => ({ key, does: t(words) }))} />
              <div class="row">
                <button type="button" onClick={() => actions.openShortcuts()}>
                  {t('welcomeKeys')}
                </button>
              </div>
            </>
          )}
        </section>
      </main>
      <footer>
        <div class="row">
          <button type="button" onClick={() => actions.checkText()}>
            {t('checkTitle')}
          </button>
          <button type="button" onClick={() => actions.openSettings()}>
            {t('popupSettings')}
          </button>
        </div>
        <p class="hint">{t('welcomeOnce')}</p>
      </footer>
    </>
  );
}

function Where({ place, notice, actions }: WelcomeProps) {
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t('welcomeWhere')}</h2>
      <fieldset aria-labelledby="where" disabled={place === null}>
        {PLACES.map((one) => {
          const [label, hint] = PLACE_WORDS[one];
          return (
            <label key={one} class="place">
              <input
                type="radio"
                name="place"
                value={one}
                checked={place === one}
                onChange={() => actions.choose(one)}
              />
              <span>
                <span class="name">{t(label)}</span>
                <span class="hint">{t(hint)}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <p class="hint notice" role="status">
        {notice}
      </p>
    </section>
  );
}
