/**
 * Entry point of the background: hands the compiled notes and rules and the built scanner to it.
 */
import notes from 'virtual:factleaf/notes';
import rules from 'virtual:factleaf/rules';
import scannerFile from '../content/scanner.iife.ts?iife';
import { startBackground } from './background';

startBackground({ notes, rules, scannerFile }, new AbortController().signal);
