/** Runs programs whose words are shown once they are done, so that several can run side by side. */
import { spawn } from 'node:child_process';

/**
 * What a step came to.
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} output all that it said, on standard output and standard error.
 */

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<Outcome>} ok when it ended with code 0; one that cannot be started is not.
 */
export function runProgram(program, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output: Buffer.concat(said).toString() }));
  });
}
