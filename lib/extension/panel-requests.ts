/**
 * Telling the panel where to go. The panel may be open, opening or closed for now, and the background may stop in
 * between; so a request is put down in the browser's session storage, and the panel picks it up when it is there.
 */

import type { PanelTarget } from '../core/model/panel-target.ts';
import { failure, type Result, success } from '../core/model/result.ts';

/** A request as it lies in storage; a new `id` is a new request. */
export type StoredPanelRequest = { readonly id: number; readonly target: PanelTarget };

type Changes = Record<string, { newValue?: unknown }>;

/** What is used of `browser.storage.session`. */
export type SessionArea = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: Changes) => void): void;
    removeListener(listener: (changes: Changes) => void): void;
  };
};

const keyFor = (tabId: number): string => `panel-request-${tabId}`;

const isRequest = (value: unknown): value is StoredPanelRequest =>
  typeof value === 'object' && value !== null && 'id' in value && 'target' in value;

/** Asks the panel of `tabId` to go to `request.target`. */
export const requestPanel = async (
  area: SessionArea,
  tabId: number,
  request: StoredPanelRequest,
): Promise<Result<null>> => {
  try {
    await area.set({ [keyFor(tabId)]: request });
    return success(null);
  } catch (error) {
    return failure('not-requested', error instanceof Error ? error.message : String(error));
  }
};

/** Takes the request that waits for `tabId`, so that it is followed once; null where there is none. */
export const takePanelRequest = async (
  area: SessionArea,
  tabId: number,
): Promise<StoredPanelRequest | null> => {
  const key = keyFor(tabId);
  try {
    const { [key]: value } = await area.get(key);
    if (!isRequest(value)) return null;
    await area.remove(key);
    return value;
  } catch {
    // Without the request the panel still opens, on its first tab.
    return null;
  }
};

/** Calls back when a request for any tab is put down, until `signal` is aborted. */
export const hearPanelRequests = (
  area: SessionArea,
  onRequest: (tabId: number) => void,
  signal: AbortSignal,
): void => {
  const listener = (changes: Changes): void => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith('panel-request-') && isRequest(newValue))
        onRequest(Number(key.slice('panel-request-'.length)));
  };
  area.onChanged.addListener(listener);
  signal.addEventListener('abort', () => area.onChanged.removeListener(listener));
};
