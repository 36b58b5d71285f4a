/**
 * Files in and out of the settings page. Nothing leaves the device: they are read here, and saved by the browser.
 */
import { OWN_FILE_MAX_BYTES, OWN_RULES_MAX } from '../../ruleset/own-limits';

/** A chosen file that cannot be read as text. */
export interface Unreadable {
  readonly name: string;
  readonly why: 'too-large' | 'no-text' | 'gone';
}

/** What became of chosen files. */
export interface Chosen {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly unreadable: readonly Unreadable[];
  /** How many were left out because there were too many. */
  readonly leftOut: number;
}

/** Reads chosen files as UTF-8. Never rejects. */
export async function textsOf(chosen: readonly File[]): Promise<Chosen> {
  const taken = chosen.slice(0, OWN_RULES_MAX);
  const read = await Promise.all(taken.map(textOf));
  return {
    files: read.flatMap((one) => ('text' in one ? one : [])),
    unreadable: read.flatMap((one) => ('why' in one ? one : [])),
    leftOut: chosen.length - taken.length,
  };
}

async function textOf(file: File): Promise<{ name: string; text: string } | Unreadable> {
  const { name, size } = file;
  if (size > OWN_FILE_MAX_BYTES) return { name, why: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { name, why: 'gone' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { name, why: 'no-text' } : { name, text };
  } catch {
    return { name, why: 'no-text' };
  }
}

/** A file that is being saved is kept for so many ms; browsers may ask where to save it first. */
const REVOKE_AFTER_MS = 60_000;

/** Saves a text as a file. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
