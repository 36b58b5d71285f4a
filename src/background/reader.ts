/**
 * Reads what pages send, with one engine for all of them.
 *
 * Keeps nothing of what it reads, nor where it came from: the state goes back to the page, and comes again with what
 * is to be read next.
 */
import { createEngine, type Engine, mentionsInTitle } from '../core';
import { isStart, type PageStart, readBatch } from '../core/batch';
import { type OwnRule, withOwnRules } from '../core/own-rules';
import type { Block, RuleSetData } from '../core/types';
import type { ReadBlocks, ReadBlocksMessage } from '../platform/messages';
import { sentencesAbout } from '../text/sentences';

/** A reader. */
export interface PageReader {
  /** Reads blocks; rejects when what is said to stand before them is no state. */
  read(message: Pick<ReadBlocksMessage, 'before' | 'blocks'>): Promise<ReadBlocks>;
  /** Name of the rules that are read with now. */
  ruleSet(): Promise<string>;
  /** Other own rules may be in use. */
  rulesChanged(): void;
  /** Has an engine ready for what will be read soon. Never rejects. */
  prepare(): Promise<void>;
}

/** What an engine reads to be ready: a sentence that rules and classifier have to look at. */
const REHEARSAL_START: PageStart = { title: 'Kratom' };
const REHEARSAL: readonly Block[] = [{ tag: 'p', text: 'Kratom eases pain.' }];

/** An engine and what it was made of. */
interface Made {
  readonly ruleSet: string;
  readonly rules: RuleSetData;
  readonly engine: Engine;
}

/**
 * Makes a reader; no engine is made before something is to be read.
 * @param ownRules gives the user's own rules that are in use.
 */
export function createPageReader(
  rules: RuleSetData,
  ownRules: () => Promise<readonly OwnRule[]>,
): PageReader {
  let made: Made | null = null;
  let used: Promise<{ name: string; own: readonly OwnRule[] }> | null = null;

  const inUse = () => {
    used ??= ownRules()
      .then(async (own) => ({ name: await nameOf(own), own }))
      .catch((error) => {
        // The store may answer the next time.
        used = null;
        throw error;
      });
    return used;
  };

  const current = async (): Promise<Made> => {
    const { name, own } = await inUse();
    if (made?.ruleSet !== name) {
      const all = withOwnRules(rules, own);
      made = { ruleSet: name, rules: all.rules, engine: createEngine(all.rules, all.graft) };
    }
    return made;
  };

  return {
    async read({ before, blocks }) {
      const { ruleSet, rules: all, engine } = await current();
      const claims: Record<string, ReadBlocks['claims'][string]> = {};
      const readings = readBatch(engine, blocks, before).map((reading, place) => {
        for (const { claim } of reading.findings) {
          const known = all.claims[claim];
          if (known) claims[claim] = known;
        }
        const text = blocks[place]?.text ?? '';
        return { ...reading, sentences: sentencesAbout(text, reading.findings) };
      });
      const page = isStart(before)
        ? {
            risks: all.risks.map(({ id, name }) => ({ id, name })),
            mentions: mentionsInTitle(engine, before),
          }
        : null;
      return { ruleSet, readings, claims, page };
    },
    ruleSet: async () => (await inUse()).name,
    rulesChanged() {
      used = null;
    },
    async prepare() {
      if (made && used) return;
      try {
        const { engine } = await current();
        // What is unpacked when the first sentence comes is unpacked for all that come.
        readBatch(engine, REHEARSAL, REHEARSAL_START);
      } catch {
        // What is wrong is told to whoever reads.
      }
    },
  };
}

/** Differs for other rules: their digest, in hexadecimal; nothing for none. */
async function nameOf(own: readonly OwnRule[]): Promise<string> {
  if (own.length === 0) return '';
  const bytes = new TextEncoder().encode(JSON.stringify(own));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
