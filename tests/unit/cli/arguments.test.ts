import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../../src/cli/arguments';

describe('readArguments', () => {
  it('takes files, with a table by default', () => {
    expect(readArguments(['a.html', '-', 'https://example.org'])).toEqual({
      kind: 'scan',
      format: 'table',
      pages: false,
      failOn: [],
      inputs: ['a.html', '-', 'https://example.org'],
    });
  });

  it('takes options in any place', () => {
    expect(
      readArguments([
        'a',
        '--format=ndjson',
        'b',
        '--pages',
        '--fail-on',
        'mixed,contradicted',
        '--fail-on',
        'unsupported',
      ]),
    ).toMatchObject({
      format: 'ndjson',
      pages: true,
      failOn: ['mixed', 'contradicted', 'unsupported'],
      inputs: ['a', 'b'],
    });
    expect(readArguments(['--', '--odd-name'])).toMatchObject({ inputs: ['--odd-name'] });
    expect(readArguments(['a', '--help'])).toEqual({ kind: 'help' });
    expect(readArguments(['--version'])).toEqual({ kind: 'version' });
  });

  it.each([
    [[], 'nothing to scan'],
    [['--format', 'xml', 'a'], 'unknown format "xml": use table, ndjson, markdown'],
    [['--fail-on', 'false', 'a'], 'unknown status "false": use supported, preliminary'],
    [['--fail-on', '', 'a'], 'unknown status ""'],
    [['--format'], "option '--format <value>' argument missing"],
    [['--colour', 'a'], "unknown option '--colour'"],
    [['-', '-'], 'standard input (-) can be read once only'],
  ])('refuses %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });
});
