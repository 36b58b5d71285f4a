/**
 * Reading a tree: blocks of text with their way back to text nodes, and watching for change.
 */
export {
  type PageBlock,
  type PageText,
  type Piece,
  parentOf,
  plainBlock,
  type RangeData,
  type ReadOptions,
  rangeIn,
  readBlocks,
  type Tree,
  walkBlocks,
} from './blocks';
export {
  type Box,
  type BoxOf,
  boxByLayout,
  boxByMarkup,
  boxByName,
  HOST_NAME,
  isFolded,
  linesByLayout,
  nameOf,
  openRootOf,
  type RootOf,
} from './boxes';
export {
  type Gap,
  outermostRegions,
  regionOf,
  regionOfAdded,
  regionOfGap,
  runsOf,
  spanOfRegions,
} from './regions';
export { BULK_CHANGES, type Changes, type Watch, watchTree } from './watch';
