/**
 * The values of the core's closed types as lists, for reading data that came from outside.
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
