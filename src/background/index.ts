/**
 * Entry point of the background: hands the compiled notes and the built scanner to it.
 */
import notes from 'virtual:factleaf/notes';
import ownFile from '../content/own.iife.ts?iife';
import scannerFile from '../content/scanner.iife.ts?iife';
import { startBackground } from './background';

startBackground({ notes, scannerFile, ownFile }, new AbortController().signal);
