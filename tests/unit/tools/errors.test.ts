import { describe, expect, it } from 'vitest';
import { plainMessage } from '../../../src/tools/errors.mjs';

describe('the message of a failed build', () => {
  it('is the lines about the rules alone', () => {
    const error = new Error(
      [
        'Build failed with 1 error:',
        '',
        '[plugin factleaf:rules]',
        'RolldownError: ',
        'rules/claims/benefit/pain.yaml:12:3: unknown key "sumary"',
        'rules/claims/benefit/pain.yaml:20:5: must carry "pain", but does not: "It works at once."',
        '    at error (file:///x/rolldown/dist/logs.mjs:164:24)',
        '    at async plugin.<computed> (file:///x/rolldown/dist/options.mjs:2343:12)',
        '    at file:///x/vite.config.ts.mjs:1689:55',
      ].join('\n'),
    );
    expect(plainMessage(error)).toBe(
      [
        'rules/claims/benefit/pain.yaml:12:3: unknown key "sumary"',
        'rules/claims/benefit/pain.yaml:20:5: must carry "pain", but does not: "It works at once."',
      ].join('\n'),
    );
  });

  it('keeps what another plugin says, and who says it', () => {
    const error = new Error('[plugin vite:css]\nError: style.css:3: unclosed block');
    expect(plainMessage(error)).toBe('[plugin vite:css]\nError: style.css:3: unclosed block');
  });

  it('takes anything that can be thrown', () => {
    expect(plainMessage('broken')).toBe('broken');
  });
});
