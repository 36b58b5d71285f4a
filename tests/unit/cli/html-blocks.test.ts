import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/html-blocks';

const read = (html: string) =>
  readHtml(html).blocks.map(
    ({ tag, text, depth, under }) =>
      `${tag}${depth ?? ''} ${text.trim()}${under ? ` < ${under.join(' < ')}` : ''}`,
  );

describe('readHtml', () => {
  it.each([
    [
      'a whole page',
      '<!doctype html><html><head><title>T</title></head><body><p>One<p>Two</body></html>',
      ['p One', 'p Two'],
    ],
    ['a fragment', '<p>One</p><p>Two</p>', ['p One', 'p Two']],
    ['text without an element', 'One', ['p One']],
    ['nothing', '', []],
    ['a page without a body', '<html><head><title>T</title></head></html>', []],
    [
      'text after the end of the page',
      '<html><body><p>One</p></body></html><p>Two</p>',
      ['p One', 'p Two'],
    ],
    ['nested lists', '<ul><li>a<ul><li>b</ul><li>c</ul>', ['li1 a', 'li2 b', 'li1 c']],
    ['a table', '<table><tr><th>Effect<tr><td>pain</table>', ['th Effect', 'td pain < Effect']],
    [
      'scripts and styles',
      '<p>a</p><script>"<p>b</p>"</script><style>p{}</style><p>c',
      ['p a', 'p c'],
    ],
    ['entities', '<p>Parkinson&rsquo;s &amp; caf&eacute;', ['p Parkinson’s & café']],
    [
      'XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>x<br/>y</p></body></html>',
      ['p x\ny'],
    ],
    ['what is hidden', '<p hidden>a</p><p style="display:none">b</p><p>c</p>', ['p c']],
  ])('%s', (_name, html, wanted) => {
    expect(read(html)).toEqual(wanted);
  });

  it('gives the title wherever it stands', () => {
    expect(readHtml('<title>Kratom \n tea</title><p>x').page).toEqual({ title: 'Kratom tea' });
    expect(readHtml('<html><head><title>A</title></head></html>').page).toEqual({ title: 'A' });
    expect(readHtml('<p>x').page).toEqual({});
  });

  it('reads elements nested 20,000 deep', () => {
    const depth = 20_000;
    expect(read(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`)).toEqual(['p deep']);
  });
});
