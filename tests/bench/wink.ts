/** wink-nlp with its small model: sentences, and the patterns as custom entities; nothing else of its pipe. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { contender } from './contender';
import { PATTERNS } from './patterns';

export default contender(() => {
  const nlp = winkNLP(model, ['sbd', 'cer']);
  nlp.learnCustomEntities(
    PATTERNS.map(({ verbs, things }, index) => ({
      name: `claim-${index}`,
      patterns: [`[${verbs.join('|')}] [${things.join('|')}]`],
    })),
  );
  return (pages) => {
    let found = 0;
    for (const { blocks } of pages) {
      for (const { text } of blocks) {
        const document = nlp.readDoc(text);
        found += document.sentences().length() + document.customEntities().length();
      }
    }
    return found;
  };
});
