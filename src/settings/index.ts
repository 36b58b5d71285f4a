/**
 * The settings, and the core's types that settings and messages are made of, passed on so that the
 * platform depends on this folder alone.
 */
export type { NotesData } from '../core/notes';
export type { ProductForm, Stance, Status } from '../core/types';
export { STATUS_ORDER as STATUSES } from '../core/statuses';
export * from './settings';
export { PRODUCT_FORMS, STANCES } from './values';
