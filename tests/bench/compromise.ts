/** compromise without its grammar ("one"): sentences, and the patterns as a compiled net. */
import nlp from 'compromise/one';
import { contender } from './contender';
import { PATTERNS } from './patterns';

export default contender(() => {
  const net = nlp.buildNet(
    PATTERNS.map(({ verbs, things }) => ({
      match: `(${verbs.join('|')}) (${things.join('|')})`,
    })),
  );
  return (pages) => {
    let found = 0;
    for (const { blocks } of pages) {
      for (const { text } of blocks) {
        const document = nlp(text);
        found += document.length + document.match(net).length;
      }
    }
    return found;
  };
});
