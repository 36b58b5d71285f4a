/**
 * Property tests draw the same examples in every run, so that a red run can be repeated. Another draw:
 * FACTLEAF_SEED=1 npx vitest run --project unit
 */
import fc from 'fast-check';

const DEFAULT_SEED = 20261125;

fc.configureGlobal({ seed: Number(process.env.FACTLEAF_SEED ?? DEFAULT_SEED) });
