/**
 * The settings: what they are, how they are stored, and the lists of values that reading stored data needs.
 */
export { STATUS_ORDER as STATUSES } from '../core/statuses';
export * from './settings';
export { siteOf } from './site';
export * from './stored';
export { isRecord, isString, isTextList, PRODUCT_FORMS, STANCES } from './values';
