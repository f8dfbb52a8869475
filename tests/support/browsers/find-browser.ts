import { existsSync } from 'node:fs';
import type { BrowserName } from './browser-session.ts';

type Place = { readonly variable: string; readonly paths: readonly string[]; readonly package: string };

const PLACES: Readonly<Record<BrowserName, Place>> = {
  chromium: {
    variable: 'CHROMIUM',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
    package: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    package: 'firefox-esr',
  },
};

/** The browser's program: the one that its variable names, else the system's; undefined where there is none. */
export const findBrowser = (name: BrowserName): string | undefined => {
  const { variable, paths } = PLACES[name];
  return [process.env[variable], ...paths].find(path => path !== undefined && existsSync(path));
};

/** What to do about a missing browser, in a sentence. */
export const missingBrowser = (name: BrowserName): string => {
  const place = PLACES[name];
  return `${name} was not found: install it (on Debian: apt-get install ${place.package}) or set ${place.variable} to the path of the program.`;
};

/** The browser's program; throws where there is none. */
export const getBrowser = (name: BrowserName): string => {
  const path = findBrowser(name);
  if (path === undefined) throw new Error(missingBrowser(name));
  return path;
};
