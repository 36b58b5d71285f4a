/**
 * Questions to ask a doctor or pharmacist, picked by what a page claims. Pure.
 */

/** A question, and the kinds of claims that give reason to ask it; without kinds it is always asked. */
interface Question {
  readonly key: string;
  readonly kinds?: readonly string[];
}

const QUESTIONS: readonly Question[] = [
  { key: 'exportAskMatter' },
  { key: 'exportAskMedicines' },
  { key: 'exportAskTested', kinds: ['benefit'] },
  { key: 'exportAskBody', kinds: ['benefit', 'reassurance', 'risk', 'safety-advice'] },
  { key: 'exportAskDependence', kinds: ['benefit', 'reassurance', 'risk', 'safety-advice'] },
  { key: 'exportAskSigns', kinds: ['reassurance', 'risk', 'safety-advice'] },
  { key: 'exportAskAmount', kinds: ['benefit', 'safety-advice'] },
  { key: 'exportAskForms', kinds: ['mechanism', 'regulatory', 'risk'] },
  { key: 'exportAskContents', kinds: ['reassurance', 'mechanism', 'regulatory'] },
  { key: 'exportAskUse' },
];

/** Keys of the questions for a page with claims of these kinds, in the order in which to ask them. */
export function questionsFor(kinds: ReadonlySet<string>): string[] {
  return QUESTIONS.filter(
    (question) => question.kinds?.some((kind) => kinds.has(kind)) ?? true,
  ).map(({ key }) => key);
}
