/**
 * What the popup shows while the user exports: the formats, each to save or to copy.
 */
import { useEffect, useRef } from 'preact/hooks';
import { type ExportFormat, FORMATS } from '../export';
import { t, tCount } from '../platform/i18n';
import type { PopupActions } from './Popup';

const LABELS: Readonly<Record<ExportFormat, readonly [name: string, hint: string]>> = {
  brief: ['popupFormatBrief', 'popupFormatBriefHint'],
  csv: ['popupFormatCsv', 'popupFormatCsvHint'],
  annotations: ['popupFormatAnnotations', 'popupFormatAnnotationsHint'],
  'claim-review': ['popupFormatReview', 'popupFormatReviewHint'],
};

/** The formats; `back` returns to the list. */
export function ExportView({
  claims,
  actions,
  back,
}: {
  claims: number;
  actions: Pick<PopupActions, 'save' | 'copy'>;
  back(): void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      class="export"
      aria-labelledby="export-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        back();
      }}
    >
      <div class="export-head">
        <h2 id="export-title" ref={heading} tabIndex={-1}>
          {tCount('popupExportTitle', claims)}
        </h2>
        <button type="button" class="quiet" onClick={back}>
          {t('popupBack')}
        </button>
      </div>
      <ul>
        {FORMATS.map((format) => {
          const [name, hint] = LABELS[format.format].map((key) => t(key)) as [string, string];
          return (
            <li key={format.format} class="format">
              <div class="format-words">
                <span class="format-name">{name}</span>
                <span class="format-hint">{hint}</span>
              </div>
              <div class="format-actions">
                <button
                  type="button"
                  class="tool"
                  aria-label={t('popupSaveAs', name)}
                  onClick={() => actions.save(format)}
                >
                  {t('popupSave')}
                </button>
                <button
                  type="button"
                  class="tool"
                  aria-label={t('popupCopyAs', name)}
                  onClick={() => actions.copy(format)}
                >
                  {t('popupCopy')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
