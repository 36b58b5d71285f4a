/** Errors of a build as people who edit rules want to see them: what is wrong and where, not how the build tool got there. */

/** Lines that the bundler puts around a plugin's own message. */
const WRAPPING = [
  /^\s+at .*[:)]\d*\)?$/,
  /^Build failed with \d+ errors?:$/,
  /^\[plugin factleaf:[^\]]+\]$/,
  /^(Rolldown)?Error:\s*$/,
];

/**
 * The message of an error without stack lines and without what the bundler wrote around it.
 * @param {unknown} error
 * @returns {string} one or more lines, with no empty one at either end.
 */
export function plainMessage(error) {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .split('\n')
    .filter((line) => !WRAPPING.some((pattern) => pattern.test(line)))
    .join('\n')
    .trim();
}
