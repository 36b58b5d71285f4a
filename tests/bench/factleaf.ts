/** The whole engine: all rules, page by page, with titles and tags. */
import rules from 'virtual:factleaf/rules';
import { createEngine, scan } from '../../src/core';
import { contender } from './contender';

export default contender(() => {
  const engine = createEngine(rules);
  return (pages) => {
    let found = 0;
    for (const { title, blocks } of pages) found += scan(blocks, engine, { title }).length;
    return found;
  };
});
