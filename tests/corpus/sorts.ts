/**
 * The labelled passages by sort, as accuracy is told to readers: what the rules learned from, and what is held out.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/core';
import type { MeasuredData } from '../../src/core/notes';
import { type ClaimCounts, type Passage, readPassages, score } from './score';

/** Stands behind the name of a file of which only the passages with even numbers are meant. */
const EVEN = ':even';

/** Every sort that is told, by its files, in the order of telling; README.md says what the files hold. */
const SORTS: Readonly<Record<string, readonly string[]>> = {
  'pages-held-out': ['held-out-pages'],
  'ordinary-held-out': ['held-out-ordinary', 'held-out-web'],
  'whole-held-out': ['held-out-whole'],
  pages: ['pages'],
  ordinary: ['ordinary'],
  subjects: ['body', 'dependence', 'harms', 'mind', 'products'],
  press: ['market', 'official', 'press'],
  tempting: ['claimless', 'denials'],
  idiom: ['hard', 'idiom', 'mixed'],
  'idiom-held-out': [`held-out-hard${EVEN}`, `held-out-idiom${EVEN}`, 'held-out-scenes'],
};

const isEven = ({ id }: Passage): boolean => Number(/\d+$/.exec(id)?.[0]) % 2 === 0;

/** All sentences of some passages. */
export function sentencesIn(passages: readonly Passage[]): number {
  const inBlocks = passages.flatMap(({ blocks }) =>
    blocks.map(({ sentences }) => sentences.length),
  );
  return inBlocks.reduce((sum, count) => sum + count, 0);
}

/** Scores an engine on every passage, once: by sort, and of all of them by claim. */
export function scoreBySort(engine: Engine): {
  readonly measured: MeasuredData;
  readonly byClaim: ReadonlyMap<string, ClaimCounts>;
} {
  const byClaim = new Map<string, { right: number; wrong: number; missed: number }>();
  const scored = (passages: readonly Passage[]) => {
    const result = score(passages, engine);
    for (const [claim, counts] of result.byClaim) {
      const sum = byClaim.get(claim) ?? { right: 0, wrong: 0, missed: 0 };
      byClaim.set(claim, sum);
      sum.right += counts.right;
      sum.wrong += counts.wrong;
      sum.missed += counts.missed;
    }
    return result;
  };

  const rest = new Map<string, Passage[]>();
  for (const name of readdirSync(import.meta.dirname)) {
    if (!name.endsWith('.jsonl')) continue;
    rest.set(name.replace('.jsonl', ''), readPassages(join(import.meta.dirname, name)));
  }
  const taken = (files: readonly string[]): Passage[] =>
    files.flatMap((name) => {
      const file = name.replace(EVEN, '');
      const isMeant = (passage: Passage) => file === name || isEven(passage);
      const all = rest.get(file) ?? [];
      rest.set(
        file,
        all.filter((passage) => !isMeant(passage)),
      );
      return all.filter(isMeant);
    });

  const measured = Object.fromEntries(
    Object.entries(SORTS).map(([name, files]) => {
      const passages = taken(files);
      const { counts, cleanFlagged } = scored(passages);
      const flagged = Math.round(cleanFlagged * counts.clean);
      const size = { passages: passages.length, sentences: sentencesIn(passages) };
      return [name, { ...size, ...counts, flagged }];
    }),
  );
  scored([...rest.values()].flat());
  return { measured, byClaim };
}
