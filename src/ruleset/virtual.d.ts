/** The modules that `vite-plugin.ts` compiles from the rule folder. */

/** What the engine runs on. */
declare module 'virtual:factleaf/rules' {
  const rules: import('../core/types').RuleSetData;
  export default rules;
}

/** What notes say, with their sources. */
declare module 'virtual:factleaf/notes' {
  const notes: import('../core/notes').NotesData;
  export default notes;
}

/** What was measured on the labelled passages. */
declare module 'virtual:factleaf/measured' {
  const measured: import('../core/notes').MeasuredData;
  export default measured;
}

/** What wordings are inflected and spelt with. */
declare module 'virtual:factleaf/tables' {
  const tables: import('./terms').TermTables;
  export default tables;
}
