/**
 * Reading a tree: blocks of text with their way back to text nodes, and watching for change.
 */
export {
  type PageBlock,
  type PageText,
  type Piece,
  parentOf,
  type RangeData,
  type ReadOptions,
  rangeIn,
  readBlocks,
  walkBlocks,
} from './blocks';
export {
  type Box,
  type BoxOf,
  boxByLayout,
  boxByMarkup,
  boxByName,
  HOST_NAME,
  linesByLayout,
} from './boxes';
export { outermostRegions, regionOf, regionOfAdded, spanOfRegion } from './regions';
export { BULK_CHANGES, type Changes, type Watch, watchTree } from './watch';
