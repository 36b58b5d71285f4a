/** What tests do on the settings page: show a section, save the settings to a file, and hand one in. */
import type { Page } from 'puppeteer-core';
import type { SectionName } from '../../src/options/sections';
import { until } from './harness';

/** Shows a section, as its link in the navigation does. */
export async function show(page: Page, section: SectionName): Promise<void> {
  await page.evaluate((name) => {
    location.hash = name;
  }, section);
  await until(
    () =>
      page.evaluate(
        (name) => document.querySelector(`main[data-section="${name}"]`) !== null || null,
        section,
      ),
    `the section ${section}`,
  );
}

/** Presses the button of the section "backup" that saves the settings: the text of the file. */
export const savedSettings = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // The browser would ask where to save it: what it would save is looked at instead.
    const file = new Promise<Blob>((done) => {
      URL.createObjectURL = (blob) => {
        done(blob as Blob);
        return '';
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.includes('Save settings'),
    );
    button?.click();
    return (await file).text();
  });

/** Hands a file to the page's file field. */
export const choose = (page: Page, content: string): Promise<void> =>
  page.evaluate((written) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error('There is no field for a file.');
    const files = new DataTransfer();
    files.items.add(new File([written], 'mine.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);
