/**
 * The small text on the toolbar button.
 */
import browser from 'webextension-polyfill';

/** Background and text colour of the badge, as CSS hex colours. */
const BADGE_BACKGROUND = '#0f8a7e';
const BADGE_TEXT = '#ffffff';

/** Sets the badge's colours for all tabs. */
export async function setBadgeColours(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_BACKGROUND });
  await browser.action.setBadgeTextColor?.({ color: BADGE_TEXT });
}

/**
 * Sets the badge of a tab and the words that belong to the button.
 * @param text at most four characters; empty for none.
 * @param title tooltip and accessible name of the button.
 */
export async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
