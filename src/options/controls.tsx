/**
 * The settings page's building blocks: sections, switches, choices, and a field with its error.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings, SettingsPatch } from '../settings';

/** What is told when a change is stored. */
export interface Told {
  /** Instead of "Saved." */
  readonly done?: string;
  /** Whether the notice offers to undo the change. */
  readonly undo?: boolean;
  /** Takes back what was changed with the settings and beside them; offered as `undo` is. */
  readonly also?: (() => void) | undefined;
}

/** Changes settings on the ground of what is stored. */
export type Change = (patch: (settings: Settings) => SettingsPatch, told?: Told) => void;

/** What every section is drawn from. */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: Change;
}

/** A part of a section, under a heading of its own. */
export function Part({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  onChange(checked: boolean): void;
}

/** A checkbox with its label, what it means, and what belongs to it. */
export function Check({ checked, label, hint, children, data, onChange }: CheckProps) {
  const id = useId();
  return (
    <div class="check" {...data}>
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

/** One of the things to choose from. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  readonly picture?: ComponentChildren;
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  /** Of the radio buttons; unique on the page. */
  readonly name: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** Radio buttons, as cards: the whole card is the target. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, name, options, value, onChange } = props;
  const id = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="cards">
        {options.map((option) => (
          <label key={option.value} class="card">
            {option.picture}
            <span class="card-head">
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                aria-describedby={option.hint ? `${id}-${option.value}` : undefined}
                onChange={() => onChange(option.value)}
              />
              <span>{option.label}</span>
            </span>
            {option.hint && (
              <span class="hint" id={`${id}-${option.value}`} aria-hidden="true">
                {option.hint}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
