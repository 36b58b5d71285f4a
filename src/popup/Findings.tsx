/**
 * The list of findings: as on the page or by status, with a search where it is long, all of it by keys.
 */
import { useRef, useState } from 'preact/hooks';
import { NOTES_LANGUAGE } from '../core/language';
import { STATUS_LOOKS } from '../core/statuses';
import type { Status } from '../core/types';
import { countText, t, tCount } from '../platform/i18n';
import { remember, remembered } from '../platform/view-memory';
import { StatusIcon } from '../ui/StatusIcon';
import { byStatus, LIST_ORDERS, type ListedFinding, type ListOrder, matching } from './model';
import { rovingTarget } from './roving';

/** How many findings are listed at first, and how many more at a time: a long list must not delay the popup. */
const LIST_STEP = 100;

/** A list with more findings than this can be searched; fewer are seen at a glance. */
const SEARCH_FROM = 8;

const ORDER_KEYS: Readonly<Record<ListOrder, string>> = {
  page: 'popupOrderPage',
  status: 'popupOrderStatus',
};

/** Name that the order is remembered under. */
const ORDER_MEMORY = 'popup-order';

const statusWord = (status: Status) => t(STATUS_LOOKS[status].word);

/** The list with its head. */
export function Findings({
  findings,
  show,
}: {
  findings: readonly ListedFinding[];
  show(finding: ListedFinding): void;
}) {
  const [order, setOrder] = useState<ListOrder>(() => remembered(ORDER_MEMORY, LIST_ORDERS));
  const [wanted, setWanted] = useState('');
  const [limit, setLimit] = useState(LIST_STEP);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const searchable = findings.length > SEARCH_FROM;
  const found = searchable ? matching(findings, wanted, statusWord) : findings;
  const groups = order === 'status' ? byStatus(found) : [{ status: null, findings: found }];
  const shown = cut(groups, limit);
  const listed = shown.flatMap((group) => group.findings);
  const more = Math.min(found.length - listed.length, LIST_STEP);
  // One button of the list takes the Tab key; the arrows go on from there (a roving tabindex).
  const tabStop = listed.some(({ key }) => key === current) ? current : listed[0]?.key;

  const buttons = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('.finding') ?? [])];

  const move = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.indexOf(event.currentTarget as HTMLButtonElement);
    const to = rovingTarget(event.key, at, all.length);
    if (to !== null) {
      event.preventDefault();
      all[to]?.focus();
    } else if (startsSearch(event)) {
      // The letter itself goes where the focus is when the key's default comes.
      search.current?.focus();
    }
  };

  const inSearch = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      buttons()[0]?.focus();
    } else if (event.key === 'Escape' && wanted !== '') {
      // The first press clears the search, the next one closes the popup.
      event.preventDefault();
      setWanted('');
    }
  };

  return (
    <div class="findings">
      <div class="list-head">
        <h2 class="claims">
          <span aria-live="polite">
            {wanted === '' || !searchable
              ? tCount('popupClaims', findings.length)
              : t(
                  'popupClaimsFound',
                  countText(found.length),
                  tCount('popupClaims', findings.length),
                )}
          </span>
        </h2>
        {findings.length > 1 && (
          <fieldset class="order">
            <legend class="visually-hidden">{t('popupOrder')}</legend>
            {LIST_ORDERS.map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name="order"
                  value={name}
                  checked={order === name}
                  onChange={() => {
                    setOrder(name);
                    remember(ORDER_MEMORY, name);
                  }}
                />
                <span class="order-word">{t(ORDER_KEYS[name])}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {searchable && (
        <input
          ref={search}
          type="search"
          class="search"
          placeholder={t('popupSearch')}
          aria-label={t('popupSearch')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
          onKeyDown={inSearch}
        />
      )}
      {found.length === 0 && <p class="empty">{t('popupSearchNone')}</p>}
      <div ref={list} class="groups">
        {shown.map(({ status, findings: ofGroup }) => (
          <section key={status ?? 'page'}>
            {status && (
              <h3 class="group" id={`group-${status}`}>
                {statusWord(status)}
              </h3>
            )}
            <ul
              aria-label={status ? undefined : t('popupListLabel')}
              aria-labelledby={status ? `group-${status}` : undefined}
            >
              {ofGroup.map((finding) => {
                const { key, status, title, quote, stance } = finding;
                return (
                  <li key={key}>
                    <button
                      type="button"
                      class="finding"
                      data-status={status}
                      tabIndex={key === tabStop ? 0 : -1}
                      onFocus={() => setCurrent(key)}
                      onKeyDown={move}
                      onClick={() => show(finding)}
                    >
                      <StatusIcon status={status} />
                      <span class="visually-hidden">{statusWord(status)}: </span>
                      <span class="title" lang={NOTES_LANGUAGE}>
                        {title}
                      </span>
                      {stance !== 'asserted' && (
                        <span class="stance">
                          {t(stance === 'hedged' ? 'noteStanceHedged' : 'noteStanceReported')}
                        </span>
                      )}
                      <q class="quote" lang={NOTES_LANGUAGE}>
                        {quote}
                      </q>
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {more > 0 && (
        <button type="button" class="quiet more" onClick={() => setLimit(limit + LIST_STEP)}>
          {tCount('popupMore', more)}
        </button>
      )}
    </div>
  );
}

interface Group {
  readonly status: Status | null;
  readonly findings: readonly ListedFinding[];
}

/** The first so many findings of all groups, without groups that are then empty. */
function cut(groups: readonly Group[], limit: number): Group[] {
  let left = limit;
  return groups.flatMap(({ status, findings }) => {
    const first = findings.slice(0, left);
    left -= first.length;
    return first.length > 0 ? [{ status, findings: first }] : [];
  });
}

/** Whether a key begins a search: it writes something, other than the space that presses a button. */
function startsSearch({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
