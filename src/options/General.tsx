/** Settings: on or off, a pause, the keys, and what the reader has hidden. */
import type { Command } from '../platform/commands';
import { t, tCount, timeText } from '../platform/i18n';
import { isPaused } from '../settings';
import { KeyList } from '../ui/KeyList';
import { Check, Part, type SectionProps } from './controls';

export interface GeneralProps extends SectionProps {
  /** Now, in epoch milliseconds. */
  readonly now: number;
  /** None where the browser has no keys for extensions. */
  readonly commands: readonly Command[];
  openShortcuts(): void;
}

/** The section. */
export function General({ settings, change, now, commands, openShortcuts }: GeneralProps) {
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
      {commands.length > 0 && (
        <Part title={t('optionsKeys')} hint={t('optionsKeysHint')}>
          <KeyList
            lines={commands.map(({ words, key }) => ({
              key: key || t('optionsKeysNone'),
              does: t(words),
            }))}
          />
          <div class="row">
            <button type="button" onClick={openShortcuts}>
              {t('welcomeKeys')}
            </button>
          </div>
        </Part>
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
