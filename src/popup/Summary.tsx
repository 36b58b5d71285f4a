/**
 * One glance at the page: what became of its sentences about kratom, and which main risks it leaves out.
 */
import { useId, useState } from 'preact/hooks';
import { STATUS_ORDER } from '../core/statuses';
import type { Status } from '../core/types';
import { t, tCount, tList } from '../platform/i18n';
import type { Coverage, RiskLedger } from './model';

const PARTS: Readonly<Record<Status, string>> = {
  supported: 'popupPartSupported',
  preliminary: 'popupPartPreliminary',
  mixed: 'popupPartMixed',
  unsupported: 'popupPartUnsupported',
  contradicted: 'popupPartContradicted',
};

/** "14 sentences about kratom: 3 supported, 9 not shown, 2 with no rule", and the risks below. */
export function Summary({ coverage, ledger }: { coverage: Coverage; ledger: RiskLedger | null }) {
  const [explained, setExplained] = useState(false);
  const explanation = useId();
  if (coverage.sentences === 0) return <p class="summary">{t('popupCoverageNone')}</p>;
  return (
    <div class="summary">
      <p class="coverage">
        <span class="sentences">{tCount('popupSentences', coverage.sentences)}</span>{' '}
        {tList(partsOf(coverage))}{' '}
        <button
          type="button"
          class="how"
          aria-expanded={explained}
          aria-controls={explanation}
          aria-label={t('popupHow')}
          title={t('popupHow')}
          onClick={() => setExplained(!explained)}
        >
          <span class="how-mark" aria-hidden="true">
            ?
          </span>
        </button>
      </p>
      <p class="explanation" id={explanation} hidden={!explained}>
        {t('popupHowText')}
      </p>
      {ledger &&
        (ledger.omitted.length > 0 ? (
          <p class="omitted">{t('popupOmitted', tList(ledger.omitted))}</p>
        ) : (
          <p class="mentioned">{t('popupAllMentioned')}</p>
        ))}
    </div>
  );
}

/** What the sentences come to, without the parts that have none. */
function partsOf({ byStatus, turnedOff, unmatched }: Coverage): string[] {
  const counts: readonly (readonly [key: string, count: number])[] = [
    ...STATUS_ORDER.map((status) => [PARTS[status], byStatus[status]] as const),
    ['popupPartTurnedOff', turnedOff],
    ['popupPartUnmatched', unmatched],
  ];
  return counts.flatMap(([key, count]) => (count > 0 ? [tCount(key, count)] : []));
}
