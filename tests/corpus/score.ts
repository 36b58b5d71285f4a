/**
 * Scores the engine on labelled passages; the format is described in `README.md`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, type Finding, type Span, type Stance, scan } from '../../src/core';
import {
  blocksOf,
  type LabelledSentence,
  type Passage as Page,
  placesOf,
} from '../../src/training/passages';

/** A passage of this folder. */
export interface Passage extends Page {
  readonly genre: string;
}

/** A claim that was found where none is labelled, or the other way round. */
export interface Mistake {
  readonly kind: 'wrong' | 'missed' | 'stance';
  readonly passage: string;
  readonly claim: string;
  readonly text: string;
}

/** How often a claim was rightly found, wrongly found and not found. */
export interface ClaimCounts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Shares lie between 0 and 1; a share of nothing is 1, or 0 for `cleanFlagged`. */
export interface Score {
  /** Of the claims that were found and count, the share that is labelled. */
  readonly precision: number;
  /** Of the labelled claims that count, the share that was found. */
  readonly recall: number;
  /** Of the sentences without any label, the share in which a claim was found. */
  readonly cleanFlagged: number;
  /** Of the labelled claims that were found, the share with the labelled stance. */
  readonly stanceAccuracy: number;
  readonly counts: {
    readonly right: number;
    readonly wrong: number;
    readonly missed: number;
    readonly clean: number;
  };
  /** By id, of every claim that was found or is labelled. */
  readonly byClaim: ReadonlyMap<string, ClaimCounts>;
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads a file of passages, one JSON object a line.
 *
 * @throws when the file cannot be read or a line is not JSON.
 */
export function readPassages(file: string): Passage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Passage);
}

/** All passages of this folder, by the names of their files. */
export function readAllPassages(): Passage[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readPassages(join(import.meta.dirname, name)));
}

/** The findings of each labelled sentence. The engine may cut sentences elsewhere, so the quoted words decide. */
function bySentence(
  passage: Passage,
  findings: readonly Finding[],
): { readonly sentence: LabelledSentence; readonly found: ReadonlyMap<string, Stance> }[] {
  return passage.blocks.flatMap(({ sentences }, block) => {
    const here = findings.filter((finding) => finding.block === block);
    const places = placesOf(sentences);
    return sentences.map((sentence, index) => {
      const { start, end } = places[index] as Span;
      const inside = here.filter(({ quote }) => start <= quote.start && quote.start < end);
      return { sentence, found: new Map(inside.map(({ claim, stance }) => [claim, stance])) };
    });
  });
}

/**
 * Scores an engine on passages.
 *
 * A claim labelled as `reported` may be found or not, and so may an optional one.
 */
export function score(passages: readonly Passage[], engine: Engine): Score {
  const counts = { right: 0, wrong: 0, missed: 0, clean: 0 };
  const mistakes: Mistake[] = [];
  const byClaim = new Map<string, { right: number; wrong: number; missed: number }>();
  const count = (claim: string, what: keyof ClaimCounts) => {
    counts[what]++;
    const own = byClaim.get(claim) ?? { right: 0, wrong: 0, missed: 0 };
    byClaim.set(claim, own);
    own[what]++;
  };
  let cleanFlagged = 0;
  let stanceRight = 0;
  for (const passage of passages) {
    const findings = scan(blocksOf(passage), engine, { title: passage.title });
    for (const { sentence, found } of bySentence(passage, findings)) {
      const { text, labels, optional = [] } = sentence;
      const mistake = (kind: Mistake['kind'], claim: string) =>
        mistakes.push({ kind, passage: passage.id, claim, text });
      const open = new Set([
        ...optional,
        ...labels.filter(({ stance }) => stance === 'reported').map(({ claim }) => claim),
      ]);
      const wanted = new Map(
        labels.filter(({ claim }) => !open.has(claim)).map(({ claim, stance }) => [claim, stance]),
      );
      for (const [claim, stance] of wanted) {
        if (!found.has(claim)) {
          count(claim, 'missed');
          mistake('missed', claim);
          continue;
        }
        count(claim, 'right');
        if (found.get(claim) === stance) stanceRight++;
        else mistake('stance', claim);
      }
      const wrong = [...found.keys()].filter((claim) => !wanted.has(claim) && !open.has(claim));
      for (const claim of wrong) {
        count(claim, 'wrong');
        mistake('wrong', claim);
      }
      if (wanted.size === 0 && open.size === 0) {
        counts.clean++;
        if (wrong.length > 0) cleanFlagged++;
      }
    }
  }
  const share = (part: number, whole: number, ofNothing: number) =>
    whole === 0 ? ofNothing : part / whole;
  return {
    precision: share(counts.right, counts.right + counts.wrong, 1),
    recall: share(counts.right, counts.right + counts.missed, 1),
    cleanFlagged: share(cleanFlagged, counts.clean, 0),
    stanceAccuracy: share(stanceRight, counts.right, 1),
    counts,
    byClaim,
    mistakes,
  };
}
