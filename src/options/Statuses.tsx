/** Settings: which claims get a note, by how strong the evidence is and by how the page puts it. */
import { STATUS_LOOKS } from '../core/statuses';
import { t } from '../platform/i18n';
import { STATUSES, withStatus } from '../settings';
import { StatusIcon } from '../ui/StatusIcon';
import { Check, Part, type SectionProps } from './controls';
import { STATUS_ABOUT_KEYS } from './texts';

/** The section. */
export function Statuses({ settings, change }: SectionProps) {
  return (
    <>
      <div class="list">
        {STATUSES.map((status) => (
          <Check
            key={status}
            data={{ 'data-status': status }}
            checked={settings.statuses[status]}
            label={
              <>
                <StatusIcon status={status} />
                <span class="title">{t(STATUS_LOOKS[status].word)}</span>
              </>
            }
            hint={t(STATUS_ABOUT_KEYS[status])}
            onChange={(shown) => change((current) => withStatus(current, status, shown))}
          >
            <span
              class={`sample line-${STATUS_LOOKS[status].line}`}
              style={{ '--line': STATUS_LOOKS[status].lineColour }}
              aria-hidden="true"
            >
              {t('optionsSample')}
            </span>
          </Check>
        ))}
      </div>
      <Part title={t('optionsStances')}>
        <Check
          checked={settings.showReported}
          label={t('optionsShowReported')}
          hint={t('optionsShowReportedHint')}
          onChange={(showReported) => change(() => ({ showReported }))}
        />
      </Part>
    </>
  );
}
