/** Settings: on or off, a pause, and what the reader has hidden. */
import { t, tCount } from '../platform/i18n';
import { isPaused } from '../settings';
import { Check, Part, type SectionProps } from './controls';
import { timeText } from './texts';

/** The section; `now` in epoch milliseconds. */
export function General({ settings, change, now }: SectionProps & { now: number }) {
  const { pausedUntil, hiddenNotes } = settings;
  return (
    <>
      <Check
        checked={settings.enabled}
        label={t('optionsEnabled')}
        hint={t('optionsEnabledHint')}
        onChange={(enabled) => change(() => ({ enabled }))}
      />
      {pausedUntil !== null && isPaused(settings, now) && (
        <p class="row told">
          {t('optionsPausedUntil', timeText(pausedUntil))}
          <button type="button" onClick={() => change(() => ({ pausedUntil: null }))}>
            {t('optionsResume')}
          </button>
        </p>
      )}
      <Part title={t('optionsHidden')} hint={t('optionsHiddenHint')}>
        <p class="row">
          {hiddenNotes.length === 0
            ? t('optionsHiddenNone')
            : tCount('optionsHiddenCount', hiddenNotes.length)}
          {hiddenNotes.length > 0 && (
            <button
              type="button"
              onClick={() =>
                change(() => ({ hiddenNotes: [] }), {
                  done: t('optionsHiddenShown'),
                  undo: true,
                })
              }
            >
              {t('optionsHiddenShow')}
            </button>
          )}
        </p>
      </Part>
    </>
  );
}
