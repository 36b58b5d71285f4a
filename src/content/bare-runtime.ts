/**
 * The two things that the gate needs of the browser's extension API, taken as they are.
 *
 * The gate runs on every page, and the polyfill that the other parts go through is several times the gate's
 * size. Both browsers give promises here, so nothing else of it would be used. Only for the gate.
 */

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

interface WithRuntime {
  readonly browser?: { readonly runtime?: Runtime };
  readonly chrome?: { readonly runtime?: Runtime };
}

function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as unknown as WithRuntime;
  return (browser ?? chrome)?.runtime;
}

/** Whether the extension that this script belongs to is still there. */
export function isExtensionThere(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends a message to the background, and does not wait for an answer. Never throws. */
export function tellBackground(message: { readonly type: 'subject-seen' }): void {
  try {
    runtime()
      ?.sendMessage(message)
      .catch(() => {
        // Nobody answers this message.
      });
  } catch {
    // The extension was updated or removed; the page goes on without it.
  }
}
