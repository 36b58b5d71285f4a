/**
 * Plurals and conjugations of lexicon words, by compromise's English model with corrections.
 *
 * Runs at build time only; the engine never inflects.
 */
import nlp from 'compromise';
import type { InflectionSource } from './source';

/** A form of a wording: the letters of `TermData`. */
export type Form = 'n' | 'p' | 'b' | 's' | 'd' | 'g' | 'x';

/** A word in one grammatical form. */
export interface Inflected {
  readonly word: string;
  readonly form: Form;
}

interface Conjugation {
  readonly PresentTense?: string;
  readonly PastTense?: string;
  readonly Participle?: string;
  readonly Gerund?: string;
}

/** The part of compromise's exposed methods that is used here; its own types call them `object`. */
interface Transformations {
  readonly two: {
    readonly transform: {
      readonly verb: { conjugate(verb: string, model: object): Conjugation };
      readonly noun: { toPlural(noun: string, model: object): string };
    };
  };
}

const { transform } = (nlp.methods() as Transformations).two;
const model = nlp.model();

/** Verbs whose past is their base form; the model gives the base form also for verbs that it does not know. */
const UNCHANGED_PAST = new Set(
  `beat bet bid broadcast burst bust cast cost cut fit forecast hit hurt input knit let offset output put quit read
  rid set shed shut slit split spread thrust typecast undercut upset wed wet`.split(/\s+/),
);

/** Nouns whose plural is the singular; the model gives the singular also for nouns that it does not know. */
const UNCHANGED_PLURAL = new Set('aircraft deer fish offspring sheep'.split(' '));

/** Latin and Greek names of conditions that are not counted in running text. */
const UNCOUNTED = /(?:itis|algia|penia|uria|emia|lysis)$/;

/**
 * All forms of a verb.
 *
 * @param base base form, one lower-case word.
 * @param corrections forms that replace the model's.
 * @returns base (`b`), third person (`s`), past and participle (`d`) and -ing form (`g`), without repeats.
 */
export function verbForms(base: string, corrections: InflectionSource): Inflected[] {
  const given = own(corrections.verbs, base);
  const table = transform.verb.conjugate(base, model);
  const present = given?.present ?? [known(table.PresentTense, base) ?? regularS(base)];
  const gerund = given?.gerund ?? [
    doubled(base) === base
      ? (known(table.Gerund, base) ?? regularGerund(base))
      : regularGerund(base),
  ];
  const past = given?.past ?? [
    UNCHANGED_PAST.has(base) ? base : (known(table.PastTense, base) ?? regularPast(base)),
    ...(table.Participle ? [table.Participle] : []),
  ];
  return unique([
    ...(given?.base ?? [base]).map((word) => ({ word, form: 'b' as const })),
    ...present.map((word) => ({ word, form: 's' as const })),
    ...past.map((word) => ({ word, form: 'd' as const })),
    ...gerund.map((word) => ({ word, form: 'g' as const })),
  ]);
}

/**
 * Singular (`n`) and plural (`p`) of a noun; only the singular where the plural is not used.
 *
 * @param singular one lower-case word.
 * @param corrections plurals that replace the model's; an empty list means that there is none.
 */
export function nounForms(singular: string, corrections: InflectionSource): Inflected[] {
  const plurals =
    own(corrections.nouns, singular) ?? (UNCOUNTED.test(singular) ? [] : [plural(singular)]);
  return unique([
    { word: singular, form: 'n' },
    ...plurals.filter((word) => word !== singular).map((word) => ({ word, form: 'p' as const })),
  ]);
}

function plural(singular: string): string {
  const given = transform.noun.toPlural(singular, model);
  if (given !== singular || singular.endsWith('s') || UNCHANGED_PLURAL.has(singular)) return given;
  return regularS(singular);
}

function known(form: string | undefined, base: string): string | undefined {
  return form && form !== base && !form.includes(' ') ? form : undefined;
}

function regularS(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${doubled(base)}ed`;
}

function regularGerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

/** One syllable that ends in one vowel and one consonant doubles it: zap, zapped. */
function doubled(base: string): string {
  if (base.endsWith('ic')) return `${base}k`;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) ? base + base.slice(-1) : base;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function unique(forms: readonly Inflected[]): Inflected[] {
  const seen = new Set<string>();
  return forms.filter(({ word, form }) => {
    const key = `${form} ${word}`;
    return !seen.has(key) && seen.add(key);
  });
}
