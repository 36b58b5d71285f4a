/**
 * Names for things that have to be known again. Pure.
 */

/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll, Vo), in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/**
 * The name under which a hidden note is remembered: of its claim and its sentence, wherever that stands. Says
 * nothing about the page.
 */
export function hiddenNoteId(claim: string, sentence: string): string {
  const plain = sentence.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return `${claim}:${hash(plain)}`;
}

/** The page's title without the count of unread things that many pages put before it. */
export function plainTitle(title: string): string {
  return title.replace(/^\s*[([]\d+\+?[)\]]\s*/, '').trim();
}

/**
 * Address of the page that the reader sees, as far as a frame may know it.
 * @returns the top document's address, or at least its origin; the empty string when neither can be had.
 */
export function topAddress(win: Window): string {
  if (win.top === win) return win.location.href;
  try {
    // Throws in a frame of another origin.
    const href = win.top?.location.href;
    if (href) return href;
  } catch {
    // Falls through to what a frame is told about its ancestors.
  }
  const ancestors = win.location.ancestorOrigins as DOMStringList | undefined;
  const top = ancestors?.item(ancestors.length - 1);
  return top ?? win.document.referrer;
}
