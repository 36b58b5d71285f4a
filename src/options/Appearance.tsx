/** Settings: how findings are shown, and how notes look. */
import { t } from '../platform/i18n';
import { DISPLAYS, THEMES } from '../settings';
import { Check, Choice, type SectionProps } from './controls';
import { DisplayPicture, ThemePicture } from './pictures';
import { DISPLAY_KEYS, THEME_KEYS } from './texts';

/** The section. */
export function Appearance({ settings, change }: SectionProps) {
  return (
    <>
      <Choice
        legend={t('optionsDisplay')}
        name="display"
        value={settings.display}
        options={DISPLAYS.map((value) => ({
          value,
          label: t(DISPLAY_KEYS[value].label),
          hint: t(DISPLAY_KEYS[value].hint),
          picture: <DisplayPicture display={value} />,
        }))}
        onChange={(display) => change(() => ({ display }))}
      />
      <Choice
        legend={t('optionsTheme')}
        name="theme"
        value={settings.theme}
        options={THEMES.map((value) => ({
          value,
          label: t(THEME_KEYS[value]),
          picture: <ThemePicture theme={value} />,
        }))}
        onChange={(theme) => change(() => ({ theme }))}
      />
      <Check
        checked={settings.print}
        label={t('optionsPrint')}
        hint={t('optionsPrintHint')}
        onChange={(print) => change(() => ({ print }))}
      />
    </>
  );
}
