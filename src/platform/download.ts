/**
 * Saving text as a file, by a link with a `download` attribute: needs no permission.
 */

/**
 * The longest address, in characters, that Chromium takes; what is longer is saved by an object URL.
 */
const ADDRESS_MAX = 2 * 1024 * 1024;

/**
 * Hands text to the browser's downloads. Must be called while handling a click or key.
 *
 * The text is in the link itself: in Firefox a popup closes when the user is asked where to save, and an object URL
 * dies with the popup.
 *
 * @param name of the file, without a folder.
 * @param type MIME type.
 */
export function saveText(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  const address = `data:${type};charset=utf-8,${encodeURIComponent(wellFormed(text))}`;
  link.href =
    address.length < ADDRESS_MAX
      ? address
      : URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.click();
}

/** A quote may have been cut out of broken text; half a surrogate pair cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
