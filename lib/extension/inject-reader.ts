/** Puts the reader script into a tab's page, where the reader's click or a granted site allows it. */
import { failure, type Result, success } from '../core/model/result.ts';

/** The built reader script. */
export const READER_FILE = '/content-scripts/reader.js';

/** What is used of `browser.scripting`. */
export type InjectApi = {
  executeScript(injection: { target: { tabId: number }; files: (typeof READER_FILE)[] }): Promise<unknown>;
};

/** What the browsers say of their own pages, their shops and error pages, where no extension ever runs. */
const NEVER_READABLE =
  /(chrome|edge|brave|about|moz-extension|chrome-extension|view-source|devtools):|extensions gallery|error page|cannot be scripted|restricted/iu;

const NOT_ALLOWED = /permission|cannot access|not allowed/iu;

/** The error behind a refused injection: `unsupported`, `no-permission`, or `not-injected` for all else. */
export const describeInjectError = (error: unknown): Result<never> => {
  const message = error instanceof Error ? error.message : String(error);
  if (NEVER_READABLE.test(message)) return failure('unsupported', 'Backgrounder cannot read this page.');
  if (NOT_ALLOWED.test(message))
    return failure('no-permission', 'Backgrounder may not look at this page until you click its icon there.');
  return failure('not-injected', `This page could not be read: ${message}`);
};

/** Injects the reader into the top frame of `tabId`. A reader that is there already gives way to the new one. */
export const injectReader = async (api: InjectApi, tabId: number): Promise<Result<null>> => {
  try {
    await api.executeScript({ target: { tabId }, files: [READER_FILE] });
    return success(null);
  } catch (error) {
    return describeInjectError(error);
  }
};
