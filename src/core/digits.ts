/**
 * Whole numbers as text: the coding of the compiled lexicon.
 *
 * Pure. A number takes one, two or four digits in base 91; how many values take one is told by who writes it.
 */

/** Digits of the coded numbers: printable ASCII that neither JSON has to escape nor JavaScript between single quotes. */
export const DIGITS = [...Array(94).keys()]
  .map((index) => String.fromCharCode(index + 0x21))
  .filter((char) => !'"\'\\'.includes(char))
  .join('');

/** What each digit stands for. */
export const VALUES = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit++) VALUES[DIGITS.charCodeAt(digit)] = digit;
const BASE = DIGITS.length;

/** What a digit stands for. */
export const valueOfDigit = (digit: number): number => VALUES[digit] as number;

/** Writes what `DigitReader` reads. */
export function digitsOf(value: number, oneDigit: number): string {
  if (value < oneDigit) return DIGITS[value] as string;
  let rest = value - oneDigit;
  const two = (BASE - 1 - oneDigit) * BASE;
  if (rest < two) return `${DIGITS[oneDigit + Math.floor(rest / BASE)]}${DIGITS[rest % BASE]}`;
  rest -= two;
  const digits = [0, 1, 2].map((place) => DIGITS[Math.floor(rest / BASE ** place) % BASE]);
  return `${DIGITS[BASE - 1]}${digits.join('')}`;
}

/**
 * Reads numbers off a text, one after the other; what stands behind the text's end is 0.
 *
 * Off the text itself: to make bytes of it first (`TextEncoder`) takes a browser longer than all that a page reads.
 */
export class DigitReader {
  /** Where the next number begins. */
  at = 0;

  constructor(readonly text: string) {}

  /** @param oneDigit How many values take one digit, as they were written. */
  number(oneDigit: number): number {
    const first = VALUES[this.text.charCodeAt(this.at++)] as number;
    return first < oneDigit ? first : this.longer(first, oneDigit);
  }

  /** The rest of a number whose first digit was read and says that there are more. */
  longer(first: number, oneDigit: number): number {
    const { text } = this;
    const second = VALUES[text.charCodeAt(this.at++)] as number;
    if (first < BASE - 1) return oneDigit + (first - oneDigit) * BASE + second;
    const third = VALUES[text.charCodeAt(this.at++)] as number;
    const fourth = VALUES[text.charCodeAt(this.at++)] as number;
    const rest = second + third * BASE + fourth * BASE * BASE;
    return oneDigit + (BASE - 1 - oneDigit) * BASE + rest;
  }
}
