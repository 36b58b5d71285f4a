/**
 * Waking the background at a time, even when it sleeps.
 */
import browser from 'webextension-polyfill';

/**
 * Sets an alarm, replacing an earlier one of this name.
 * @param when epoch milliseconds; `null` clears the alarm.
 */
export async function setAlarm(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when });
}

/** Calls back when an alarm of this name goes off. */
export function onAlarm(name: string, callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
}
