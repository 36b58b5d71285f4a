/**
 * The settings page's look: a navigation, the section that is open, and what came of the last change.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { MeasuredData, NotesData } from '../core/notes';
import type { Command } from '../platform/commands';
import { t } from '../platform/i18n';
import type { Settings } from '../settings';
import { About, type BundledPackage } from './About';
import { Appearance } from './Appearance';
import { Backup } from './Backup';
import type { Change } from './controls';
import { General } from './General';
import { OwnRules } from './own-rules/OwnRules';
import { Rules } from './Rules';
import { Sites } from './Sites';
import { Statuses } from './Statuses';
import { SECTIONS, type SectionName } from './sections';
import { SECTION_KEYS } from './texts';

/** What came of the last change. */
export interface Notice {
  /** Tells notices apart that say the same. */
  readonly id: number;
  readonly text: string;
  /** Takes the change back; `null` where that is not offered. */
  readonly undo: (() => void) | null;
}

/** What the page is drawn from. */
export interface OptionsProps {
  readonly section: SectionName;
  readonly settings: Settings;
  readonly notes: NotesData;
  readonly measured: MeasuredData;
  readonly packages: readonly BundledPackage[];
  readonly version: string;
  /** `null` for nothing to tell. */
  readonly notice: Notice | null;
  readonly change: Change;
  dismiss(): void;
  /** Epoch milliseconds. */
  readonly now: number;
  /** None where the browser has no keys for extensions. */
  readonly commands: readonly Command[];
  openShortcuts(): void;
}

/** The whole page. */
export function Options(props: OptionsProps) {
  const { section, notice, dismiss } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(section);

  useEffect(() => {
    if (opened.current === section) return;
    opened.current = section;
    // Who followed a link of the navigation reads on where it led.
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, [section]);

  return (
    <>
      <header class="head">
        <h1>{t('optionsTitle')}</h1>
        <nav aria-label={t('optionsSections')}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                  {t(SECTION_KEYS[name].label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main data-section={section}>
        <h2 ref={heading} tabIndex={-1}>
          {t(SECTION_KEYS[section].label)}
        </h2>
        <p class="hint lead">{t(SECTION_KEYS[section].hint)}</p>
        <Section {...props} />
      </main>
      <div class="notice" role="status">
        {notice && (
          <p key={notice.id}>
            <span>{notice.text}</span>
            {notice.undo && (
              <>
                <button type="button" onClick={notice.undo}>
                  {t('optionsUndo')}
                </button>
                <button type="button" aria-label={t('optionsDismiss')} onClick={dismiss}>
                  ×
                </button>
              </>
            )}
          </p>
        )}
      </div>
    </>
  );
}

function Section(props: OptionsProps) {
  const { settings, change, notes } = props;
  switch (props.section) {
    case 'general':
      return (
        <General
          settings={settings}
          change={change}
          now={props.now}
          commands={props.commands}
          openShortcuts={props.openShortcuts}
        />
      );
    case 'appearance':
      return <Appearance settings={settings} change={change} />;
    case 'sites':
      return <Sites settings={settings} change={change} />;
    case 'statuses':
      return <Statuses settings={settings} change={change} />;
    case 'rules':
      return <Rules settings={settings} change={change} notes={notes} />;
    case 'own':
      return <OwnRules settings={settings} version={props.version} change={change} />;
    case 'backup':
      return <Backup settings={settings} change={change} notes={notes} version={props.version} />;
    case 'about':
      return (
        <About
          notes={notes}
          measured={props.measured}
          packages={props.packages}
          version={props.version}
        />
      );
  }
}
