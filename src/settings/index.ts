/**
 * The settings, and the core's types and lists that settings and messages are made of, passed on so that
 * the platform depends on this folder alone.
 */
export type { NotesData } from '../core/notes';
export { STATUS_ORDER as STATUSES } from '../core/statuses';
export type { ProductForm, Stance, Status } from '../core/types';
export * from './settings';
export * from './stored';
export { PRODUCT_FORMS, STANCES } from './values';
