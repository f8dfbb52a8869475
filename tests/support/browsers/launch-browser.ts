import type { BrowserName, BrowserSession, LaunchOptions } from './browser-session.ts';
import { launchChromium } from './chromium/launch-chromium.ts';
import { launchFirefox } from './firefox/launch-firefox.ts';

const LAUNCHERS: Readonly<Record<BrowserName, (options: LaunchOptions) => Promise<BrowserSession>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Starts a browser by its name; close it in `finally`. */
export const launchBrowser = (name: BrowserName, options: LaunchOptions): Promise<BrowserSession> =>
  LAUNCHERS[name](options);
