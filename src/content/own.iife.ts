/**
 * Put into a frame before the scanner where the user has rules of their own, and again when those change: hands them
 * to the scanner. Apart from it, so that it costs nobody else anything.
 */
import { type OwnRule, type WithOwnRules, withOwnRules } from '../core/own-rules';
import type { RuleSetData } from '../core/types';
import { loadOwnRules } from '../platform/own-rules-store';
import type { Settings } from '../settings';
import { ownRulesInUse } from '../settings/own-rules';
import type { OwnPart } from './own';

interface Shared {
  factleafOwn?: OwnPart;
  readonly factleafScanner?: { renew?(): void };
}

/** Gives the same as long as the same rules are in use. */
function partOf(own: readonly OwnRule[]): OwnPart {
  let last: { readonly names: string; readonly made: WithOwnRules } | null = null;
  return {
    with(rules: RuleSetData, settings: Settings) {
      const used = ownRulesInUse(own, settings);
      const names = used.map(({ note }) => note.claim).join();
      if (last?.names !== names) last = { names, made: withOwnRules(rules, used) };
      return last.made;
    },
  };
}

const shared = globalThis as Shared;

function hand(): void {
  void loadOwnRules().then((own) => {
    shared.factleafOwn = partOf(own);
    shared.factleafScanner?.renew?.();
  });
}

if (!shared.factleafOwn) {
  // In the back/forward cache nobody was told of other rules.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) hand();
  });
}
hand();
