/**
 * Entries of glossaries: "Analgesic: a drug that relieves pain" tells what a word means, and nothing of kratom.
 *
 * Pure. An entry that names kratom, or is one for it, says what it says.
 */
import type { Mark } from '../lexicon';
import { headingAbove, type Lead, type ReadingState } from '../state';
import { is, Trait } from '../traits';
import type { Block } from '../types';

/** Titles and headings of lists of terms. */
const GLOSSARY =
  /\b(glossary|terminology|vocabulary|definitions|terms (explained|defined|used|to know)|(key|common|important|useful|medical) terms|list of terms|jargon|lingo|dictionary)\b|^terms$|[:\u2013\u2014-] terms$/i;
/** A term of at most four words and what is said of it behind a mark, */
const ENTRY =
  /^\s*(?<term>[\p{L}\p{N}'\u2019/-]+( [\p{L}\p{N}'\u2019/-]+){0,3}?)( \([^)]*\))?\s*(?<mark>:|\u2013|\u2014| - )\s*(?<said>.+)/su;
/** or behind a verb. */
const MEANS =
  /^\s*[\p{L}'\u2019-]+( [\p{L}'\u2019-]+)? (means|refers to|describes|denotes|is when|is the term|is a term|is the word|is a word|is the name)\b/u;
/** Words for kinds of drugs, which need no list of terms to be explained in. */
const KIND =
  /^(an )?(analgesic|sedative|stimulant|anxiolytic|antidepressant|depressant|hypnotic|narcotic|euphoriant|opioid|opiate|painkiller|tranquilli[sz]er|muscle relaxant|nootropic|adaptogen|psychoactive|agonist|partial agonist|antagonist|anti[- ]?inflammatory|aphrodisiac|antioxidant)s?$/i;
/** What labels a text, and is no term. */
const LABEL =
  /^(description|summary|verdict|conclusion|overview|benefits?|effects?|uses?|what (it is|is it)|type|category|class|the bottom line|bottom line|tl ?;?dr|name|product|note|tip|answer|a|q|fact|best for|ideal for|good for)$/i;
/** How the meaning of a word for a drug begins wherever it stands, */
const KIND_OF_DRUG =
  /^(an?|any) ([\p{L}-]+ ){0,2}(drug|substance|medicine|medication|chemical|agent)s?,? (that|which|used|taken|given)\b|^(drugs|substances|medicines|medications|chemicals) (that|which|used|taken|given)\b/iu;
/** and what begins no meaning. */
const POINTS_BACK = /^(it|its|it['\u2019]s|this|these|they)\b/i;

/** Whether a block stands in a list of terms. */
const inGlossary = (state: ReadingState): boolean =>
  GLOSSARY.test(headingAbove(state)) || GLOSSARY.test(state.pageTitle);

/**
 * Whether a block tells what a word means that is not kratom's.
 *
 * @param found The lexicon's marks of its sentences.
 * @param lead What leads it in, where anything does.
 */
export function isTermOfOther(
  { tag, text }: Block,
  found: readonly (readonly Mark[])[],
  lead: Lead | null,
  state: ReadingState,
): boolean {
  if (found.some((marks) => marks.some((mark) => is(mark, Trait.named)))) return false;
  const known = inGlossary(state);
  if (tag === 'dt') return known;
  if (tag === 'dd') return known && lead?.topic !== 'kratom';
  if (tag !== 'p' && tag !== 'li') return false;
  const { term = '', said = '' } = ENTRY.exec(text)?.groups ?? {};
  if (said === '') return known && MEANS.test(text);
  if (LABEL.test(term) || POINTS_BACK.test(said)) return false;
  return known || (KIND.test(term) && KIND_OF_DRUG.test(said));
}
