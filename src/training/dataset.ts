/**
 * Labelled passages and the rules' own examples as the classifier's trainer sees them: what the engine saw of each
 * sentence, and which claims a careful reader finds in it.
 */
import { createEngine, scan } from '../core';
import type { Sight } from '../core/classifier/features';
import type { RuleSetData } from '../core/types';
import { examplePage } from '../ruleset/examples';
import type { RuleSetSource } from '../ruleset/source';
import { blocksOf, type LabelledSentence, type Passage, placesOf } from './passages';

/** One sentence to learn from. */
export interface Example {
  /** Page that it stands on: what is learned from one sentence of a page is never tried on another one of it. */
  readonly page: number;
  /** Name of the file that it comes from. */
  readonly from: string;
  readonly sight: Sight;
  /** Claims that it makes. */
  readonly wanted: ReadonlySet<string>;
  /** Claims on which careful readers may differ, or that it only reports. */
  readonly open: ReadonlySet<string>;
  /** Whether nothing is known of any claim but those above. */
  readonly partial: boolean;
  readonly hedged: boolean;
  readonly reported: boolean;
  /** Sentences right before and behind it in its block, as places in the list of examples; -1 for none. */
  readonly previous: number;
  readonly next: number;
}

/** What of a sight is still there once the engine reads on: it uses its lists of words again. */
function kept(sight: Sight): Sight {
  const { marks, clauses, attempts, concepts, named, near, said, ofTaker, taker, otherNamed } =
    sight.reading;
  const has = sight.reading.has.bind(sight.reading);
  const parts = sight.parts();
  return {
    ...sight,
    parts: () => parts,
    reading: {
      marks,
      clauses,
      attempts,
      concepts,
      named,
      near,
      said,
      ofTaker,
      taker,
      otherNamed,
      has,
    },
  };
}

/** Reads passages and examples into what is learned from. */
export class Dataset {
  readonly examples: Example[] = [];
  readonly #engine;
  #sights: (readonly Sight[])[] = [];
  #pages = 0;

  constructor(rules: RuleSetData) {
    const { classifier: _, ...bare } = rules;
    this.#engine = createEngine(bare, undefined, (block, sights) => {
      this.#sights[block] = sights.map(kept);
    });
  }

  addPassages(from: string, passages: readonly Passage[]): void {
    for (const passage of passages) {
      const page = this.#pages++;
      this.#sights = [];
      const blocks = blocksOf(passage);
      scan(blocks, this.#engine, { title: passage.title });
      passage.blocks.forEach(({ sentences }, block) => {
        const sights = this.#sights[block] ?? [];
        const places = placesOf(sentences);
        const owners = sights.map(({ sentence }) =>
          places.findIndex(({ end }) => sentence.start < end),
        );
        this.#add(page, from, sights, (at) => {
          const owner = owners[at] as number;
          const sentence = sentences[owner] as LabelledSentence;
          const open = new Set([
            ...(sentence.optional ?? []),
            ...sentence.labels
              .filter(({ stance }) => stance === 'reported')
              .map(({ claim }) => claim),
          ]);
          const wanted = new Set(
            sentence.labels.map(({ claim }) => claim).filter((claim) => !open.has(claim)),
          );
          const alone = owners.filter((one) => one === owner).length === 1;
          return {
            wanted: alone ? wanted : new Set<string>(),
            // Which part of a sentence that was cut makes a claim is not known.
            open: alone ? open : new Set([...open, ...wanted]),
            partial: false,
            hedged: sentence.labels.some(({ stance }) => stance === 'hedged'),
            reported: sentence.labels.some(({ stance }) => stance === 'reported'),
          };
        });
      });
    }
  }

  /** The rules' own examples: of each it is known only whether it makes the one claim. */
  addExamples(source: RuleSetSource): void {
    for (const claim of source.claims) {
      for (const list of ['flags', 'ignores'] as const) {
        for (const example of claim[list]) {
          const { title, blocks, start } = examplePage(example);
          this.#sights = [];
          scan(blocks, this.#engine, { title });
          const sights = this.#sights[blocks.length - 1] ?? [];
          const own = sights.filter(({ sentence }) => sentence.end > start);
          const id = claim.id.value;
          this.#add(this.#pages++, `rules-${id}`, sights, (at) => {
            const sight = sights[at] as Sight;
            const counts = sight.sentence.end > start && (list === 'ignores' || own.length === 1);
            const flagged = list === 'flags' && counts && example.stance !== 'reported';
            return {
              wanted: new Set(flagged ? [id] : []),
              open: new Set(counts && (flagged || list === 'ignores') ? [] : [id]),
              partial: true,
              hedged: list === 'flags' && example.stance === 'hedged',
              reported: list === 'flags' && example.stance === 'reported',
            };
          });
        }
      }
    }
  }

  #add(
    page: number,
    from: string,
    sights: readonly Sight[],
    labels: (at: number) => Pick<Example, 'wanted' | 'open' | 'partial' | 'hedged' | 'reported'>,
  ): void {
    const first = this.examples.length;
    sights.forEach((sight, at) => {
      this.examples.push({
        page,
        from,
        sight,
        ...labels(at),
        previous: at > 0 ? first + at - 1 : -1,
        next: at + 1 < sights.length ? first + at + 1 : -1,
      });
    });
  }
}
