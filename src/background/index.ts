/**
 * Entry point of the background: hands the compiled notes and the built scanner to it.
 */
import notes from 'virtual:factleaf/notes';
import scannerFile from '../content/scanner.iife.ts?iife';
import { startBackground } from './background';

startBackground({ notes, scannerFile }, new AbortController().signal);
