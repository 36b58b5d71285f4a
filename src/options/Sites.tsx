/** Settings: where Factleaf works, and the lists of sites that are turned off or on. */
import { useId, useRef, useState } from 'preact/hooks';
import { t, tCount, tList } from '../platform/i18n';
import { SCOPES, type SiteChoice, withChoices } from '../settings';
import { Choice, Part, type SectionProps } from './controls';
import { sitesWith, typedSites } from './model';
import { SCOPE_KEYS, SITES_KEYS } from './texts';

/** The section. */
export function Sites({ settings, change }: SectionProps) {
  const lists: readonly SiteChoice[] = settings.scope === 'listed' ? ['on', 'off'] : ['off', 'on'];
  return (
    <>
      <Choice
        legend={t('optionsScope')}
        name="scope"
        value={settings.scope}
        options={SCOPES.map((value) => ({
          value,
          label: t(SCOPE_KEYS[value].label),
          hint: t(SCOPE_KEYS[value].hint),
        }))}
        onChange={(scope) => change(() => ({ scope }))}
      />
      {lists.map((choice, index) => (
        <SiteList
          key={choice}
          choice={choice}
          idle={index > 0}
          settings={settings}
          change={change}
        />
      ))}
    </>
  );
}

/** Most lines that the field grows to when several sites are pasted. */
const FIELD_LINES_MAX = 8;

interface SiteListProps extends SectionProps {
  readonly choice: SiteChoice;
  /** Whether the present scope does not ask for this list. */
  readonly idle: boolean;
}

function SiteList({ choice, idle, settings, change }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState<readonly string[] | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const sites = sitesWith(settings, choice);
  const keys = SITES_KEYS[choice];

  const add = () => {
    const found = typedSites(typed);
    const isEmpty = found.sites.length + found.invalid.length === 0;
    setInvalid(isEmpty || found.invalid.length > 0 ? found.invalid : null);
    // What could not be taken stays, to be mended.
    setTyped(found.invalid.join('\n'));
    field.current?.focus();
    if (found.sites.length === 0) return;
    change((current) => withChoices(current, found.sites, choice), {
      done: tCount('optionsSitesAdded', found.sites.length),
      undo: true,
    });
  };
  const remove = (removed: readonly string[]) => {
    change((current) => withChoices(current, removed, null), {
      done: tCount('optionsSitesRemoved', removed.length),
      undo: true,
    });
    field.current?.focus();
  };

  return (
    <Part title={t(keys.label)} hint={t(idle ? keys.idle : keys.hint)}>
      {sites.length === 0 ? (
        <p class="nothing">{t('optionsSitesNone')}</p>
      ) : (
        <ul class="sites" data-choice={choice}>
          {sites.map((site) => (
            <li key={site}>
              <span>{site === 'file:' ? t('popupLocalFile') : site}</span>
              <button
                type="button"
                class="quiet"
                aria-label={t('optionsSiteRemove', site)}
                onClick={() => remove([site])}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add"
        data-choice={choice}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={id}>{t(keys.add)}</label>
        <div class="row">
          <textarea
            ref={field}
            id={id}
            rows={Math.min(FIELD_LINES_MAX, typed.split('\n').length)}
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            placeholder={t('optionsSitePlaceholder')}
            value={typed}
            aria-invalid={invalid !== null}
            aria-describedby={invalid === null ? `${id}-hint` : `${id}-error`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setInvalid(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              add();
            }}
          />
          <button type="submit">{t('optionsSiteAdd')}</button>
          {sites.length > 1 && (
            <button type="button" onClick={() => remove(sites)}>
              {t('optionsSitesRemoveAll')}
            </button>
          )}
        </div>
        {invalid === null ? (
          <p class="hint" id={`${id}-hint`}>
            {t('optionsSiteAddHint')}
          </p>
        ) : (
          <p class="error" id={`${id}-error`} role="alert">
            {invalid.length === 0
              ? t('optionsSiteMissing')
              : tCount('optionsSiteInvalid', invalid.length, tList(invalid))}
          </p>
        )}
      </form>
    </Part>
  );
}
