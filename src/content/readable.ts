/**
 * Which documents are read at all. Must stay tiny: the gate asks on every page.
 */

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Whether a document is a page in HTML or XHTML. What a browser shows for other XML, such as its tree of elements, is
 * none, although it is made of HTML: new elements are not there.
 */
export const isReadable = (document: Document): boolean =>
  document.documentElement?.namespaceURI === XHTML &&
  document.createElement('p').namespaceURI === XHTML;
