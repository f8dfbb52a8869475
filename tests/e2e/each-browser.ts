import { beforeEach, describe, onTestFailed } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../support/browsers/browser-session.ts';
import { findBrowser, missingBrowser } from '../support/browsers/find-browser.ts';
import {
  type ReadingOptions,
  type ReadingSession,
  startReading,
} from '../support/reading/reading-session.ts';
import { findFixture } from './pages.ts';

/** In CI a missing browser is a failure; elsewhere its tests are skipped, and said to be. */
const isSkipped = (name: BrowserName): boolean => {
  if (findBrowser(name) !== undefined || process.env['CI'] !== undefined) return false;
  process.stderr.write(`Skipped: ${missingBrowser(name)}\n`);
  return true;
};

/** Declares the same tests for one browser. */
export const describeIn = (name: BrowserName, what: string, tests: () => void): void => {
  describe.skipIf(isSkipped(name))(`${what} (${name})`, tests);
};

/** Declares the same tests for every browser. */
export const describeInEach = (what: string, tests: (name: BrowserName) => void): void => {
  for (const name of BROWSER_NAMES) describeIn(name, what, () => tests(name));
};

/** For tests that are the steps of one journey: after one failed the others are skipped, since they build on it. */
export const stopAtFirstFailure = (): void => {
  let hasFailed = false;
  beforeEach(({ skip }) => {
    skip(hasFailed, 'An earlier step failed.');
    onTestFailed(() => {
      hasFailed = true;
    });
  });
};

/** Starts a reader on the fixtures. */
export const startReader = (
  browser: BrowserName,
  options: Partial<ReadingOptions> = {},
): Promise<ReadingSession> => startReading({ browser, findPage: findFixture, ...options });
