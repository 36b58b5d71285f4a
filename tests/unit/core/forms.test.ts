/**
 * The form of kratom that a finding speaks of.
 */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/core';
import { formOfName, formOfStandin, isName } from '../../../src/core/names';
import { block, engine } from './engine';

const formIn = (text: string, title = 'Kratom') =>
  scan([block(text)], engine, { title }).map(({ form }) => form);

describe('the form of a product', () => {
  it.each<[text: string, form: string]>([
    ['Kratom eases pain.', 'not-stated'],
    ['Maeng da eases pain.', 'not-stated'],
    ['Kratom gummies ease pain.', 'not-stated'],
    ['Kratom leaf eases pain.', 'leaf'],
    ['Kratom powder eases pain.', 'leaf'],
    ['Kratom capsules ease pain.', 'leaf'],
    ['Kratom tea eases pain.', 'leaf'],
    ['Kratom extract eases pain.', 'extract'],
    ['Kratom shots ease pain.', 'extract'],
    ['Kratom tincture eases pain.', 'extract'],
    ['Enhanced kratom eases pain.', 'extract'],
    ['7-OH eases pain.', 'seven-oh'],
    ['7-OH tablets ease pain.', 'seven-oh'],
    ['7-hydroxymitragynine eases pain.', 'seven-oh'],
    ['Mitragynine eases pain.', 'mitragynine'],
    ['Mitragynine isolate eases pain.', 'mitragynine'],
    ['The tea eases pain.', 'leaf'],
    ['The powder eases pain.', 'leaf'],
    ['The extract eases pain.', 'extract'],
    ['It eases pain.', 'not-stated'],
  ])('%s %s', (text, form) => {
    expect(formIn(text)).toEqual([form]);
  });

  it('comes from what the page is about where the sentence does not say', () => {
    expect(formIn('It eases pain.', '7-OH tablets')).toEqual(['seven-oh']);
    expect(formIn('Kratom tea eases pain.', 'Kratom extract')).toEqual(['leaf']);
  });

  it('is told by names and stand-ins alone', () => {
    expect(['kratom', 'strain', 'leaf', 'mitragynine'].every(isName)).toBe(true);
    expect(['standin', 'other', 'toString'].some(isName)).toBe(false);
    expect(formOfName('other')).toBeNull();
    expect(formOfStandin('two Capsules')).toBe('leaf');
    expect(formOfStandin('this shot')).toBe('extract');
    expect(formOfStandin('the constructor')).toBe('not-stated');
    expect(formOfStandin('')).toBe('not-stated');
  });
});
