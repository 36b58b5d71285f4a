/** Settings: every rule with what it says, what that rests on, how accurate it is, and its switch. */
import { useId, useState } from 'preact/hooks';
import { languageOf } from '../core/language';
import type { Note, NotesData } from '../core/notes';
import { STATUS_LOOKS } from '../core/statuses';
import { countText, t, tCount } from '../platform/i18n';
import { STATUSES, withRule } from '../settings';
import { StatusChip } from '../ui/StatusChip';
import { Check, type SectionProps } from './controls';
import { EVERY_RULE, KINDS, type RuleQuery, ruleGroups, sourcesOf } from './model';
import { dayText, KIND_KEYS, keyFor, shareText } from './texts';

/** The section. */
export function Rules({ settings, notes, change }: SectionProps & { notes: NotesData }) {
  const [query, setQuery] = useState<RuleQuery>(EVERY_RULE);
  const id = useId();
  const { disabledRules } = settings;
  const groups = ruleGroups(notes, query, disabledRules, (status) => t(STATUS_LOOKS[status].word));
  const found = groups.reduce((sum, group) => sum + group.notes.length, 0);
  const off = disabledRules.filter((claim) => Object.hasOwn(notes.notes, claim)).length;
  const ask = (changed: Partial<RuleQuery>) => setQuery((before) => ({ ...before, ...changed }));
  return (
    <>
      <search class="filters">
        <label class="visually-hidden" for={id}>
          {t('optionsRulesSearch')}
        </label>
        <input
          id={id}
          type="search"
          placeholder={t('optionsRulesSearch')}
          value={query.words}
          onInput={(event) => ask({ words: event.currentTarget.value })}
        />
        <Select
          label={t('optionsRulesStatus')}
          every={t('optionsRulesStatusEvery')}
          options={STATUSES.map((status) => [status, t(STATUS_LOOKS[status].word)] as const)}
          value={query.status}
          onChange={(status) => ask({ status })}
        />
        <Select
          label={t('optionsRulesKind')}
          every={t('optionsRulesKindEvery')}
          options={KINDS.map((kind) => [kind, t(KIND_KEYS[kind])] as const)}
          value={query.kind}
          onChange={(kind) => ask({ kind })}
        />
      </search>
      <div class="row">
        <span role="status">{tCount('optionsRulesCount', found)}</span>
        {(off > 0 || query.off) && (
          <>
            <label class="inline">
              <input
                type="checkbox"
                checked={query.off}
                onChange={(event) => ask({ off: event.currentTarget.checked })}
              />
              {tCount('optionsRulesOff', off)}
            </label>
            <button
              type="button"
              disabled={off === 0}
              onClick={() =>
                change(
                  ({ disabledRules: now }) => ({
                    // Rules of a newer version, which this one does not know, keep their choice.
                    disabledRules: now.filter((claim) => !Object.hasOwn(notes.notes, claim)),
                  }),
                  { done: t('optionsRulesAreOn'), undo: true },
                )
              }
            >
              {t('optionsRulesAllOn')}
            </button>
          </>
        )}
      </div>
      {found === 0 && <p class="nothing">{t('optionsRulesNone')}</p>}
      {groups.map(({ kind, notes: listed }) => (
        <div key={kind} class="group">
          <h3>
            {t(KIND_KEYS[kind])} <span class="count">{countText(listed.length)}</span>
          </h3>
          <div class="list">
            {listed.map((note) => (
              <Rule
                key={note.claim}
                note={note}
                notes={notes}
                on={!disabledRules.includes(note.claim)}
                turn={(on) => change((current) => withRule(current, note.claim, on))}
              />
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  /** What it is called that nothing is chosen. */
  readonly every: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value | null;
  onChange(value: Value | null): void;
}

function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, every, options, value, onChange } = props;
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(options.find(([known]) => known === chosen)?.[0] ?? null);
      }}
    >
      <option value="">{every}</option>
      {options.map(([known, words]) => (
        <option key={known} value={known}>
          {words}
        </option>
      ))}
    </select>
  );
}

interface RuleProps {
  readonly note: Note;
  readonly notes: NotesData;
  readonly on: boolean;
  turn(on: boolean): void;
}

function Rule({ note, notes, on, turn }: RuleProps) {
  const [open, setOpen] = useState(false);
  const { claim, title, status, certainty, summary } = note;
  return (
    <Check
      data={{ 'data-claim': claim }}
      checked={on}
      label={
        <span class="title" lang={languageOf(note)}>
          {title}
        </span>
      }
      hint={<span lang={languageOf(note)}>{summary}</span>}
      onChange={turn}
    >
      <p class="facts">
        <StatusChip status={status} word={t(STATUS_LOOKS[status].word)} />
        <span class="hint">{t('optionsCertainty', t(keyFor('noteCertainty', certainty)))}</span>
      </p>
      <details class="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {tCount('optionsSources', note.sources.length)}
          <span class="visually-hidden" lang={languageOf(note)}>
            : {title}
          </span>
        </summary>
        {open && <Evidence note={note} notes={notes} />}
      </details>
    </Check>
  );
}

function Evidence({ note, notes }: { note: Note; notes: NotesData }) {
  const { accuracy } = note;
  const precision = accuracy && shareText(accuracy.right, accuracy.right + accuracy.wrong);
  const recall = accuracy && shareText(accuracy.right, accuracy.right + accuracy.missed);
  return (
    <div class="evidence">
      <p lang={languageOf(note)}>{note.detail}</p>
      <ol>
        {sourcesOf(note, notes).map(({ id, title, publisher, year, kind, url }) => (
          <li key={id}>
            <a
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              referrerpolicy="no-referrer"
              lang={languageOf(note)}
            >
              {title}
            </a>
            <span class="hint below">
              {year
                ? t('noteSourceAbout', publisher, year, t(keyFor('noteKind', kind)))
                : t('noteSourceUndated', publisher, t(keyFor('noteKind', kind)))}
            </span>
          </li>
        ))}
      </ol>
      <p class="hint">
        {accuracy && precision
          ? tCount(
              'optionsRulePrecision',
              accuracy.right + accuracy.wrong,
              countText(accuracy.right),
              precision,
            )
          : t('optionsRuleNotMeasured')}{' '}
        {accuracy &&
          recall &&
          tCount(
            'optionsRuleRecall',
            accuracy.right + accuracy.missed,
            countText(accuracy.right),
            recall,
          )}
      </p>
      <p class="hint">
        {t('optionsRuleReviewed', dayText(note.reviewed), dayText(note.validUntil))}
      </p>
    </div>
  );
}
