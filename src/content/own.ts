/**
 * What the scanner knows of a user's own rules. Types only: what is behind it is in a script apart.
 */
import type { WithOwnRules } from '../core/own-rules';
import type { RuleSetData } from '../core/types';
import type { Settings } from '../settings';

/** The user's own rules in a frame. */
export interface OwnPart {
  /** What the engine is made of; the same object as long as nothing changes for it. */
  with(rules: RuleSetData, settings: Settings): WithOwnRules;
}
