/**
 * For reading data that came from outside: the values of the core's closed types as lists, and what kind of value something is.
 */
import type { ProductForm, Stance } from '../core/types';

/** Every stance. */
export const STANCES: readonly Stance[] = ['asserted', 'hedged', 'reported'];

/** Every form of product. */
export const PRODUCT_FORMS: readonly ProductForm[] = [
  'leaf',
  'extract',
  'seven-oh',
  'mitragynine',
  'not-stated',
];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isString);
}
