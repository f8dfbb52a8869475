import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../lib/core/model/result.ts';
import { BROWSER_NAMES, type BrowserName } from '../../tests/support/browsers/browser-session.ts';

export const USAGE = `npm run demo -- [FILE.html | http(s) address] [--browser chromium|firefox]

Opens a browser with Backgrounder on an article, switches highlights on and opens the panel. Without a display it
prints what was found and leaves pictures in .cache/demo/.`;

export type DemoOptions = {
  readonly browser: BrowserName;
  /** A file or an address; undefined for the article that comes with the demo. */
  readonly article: string | undefined;
  readonly isHelpWanted: boolean;
};

const readBrowser = (name: string): BrowserName | undefined => BROWSER_NAMES.find(each => each === name);

/** Reads the command line; an error says what is wrong with it. */
export const readDemoOptions = (args: readonly string[]): Result<DemoOptions> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const browser = readBrowser(values.browser);
    if (browser === undefined)
      return failure('wrong-usage', `There is no browser “${values.browser}” here: chromium or firefox.`);
    if (positionals.length > 1) return failure('wrong-usage', 'One article at a time, please.');
    return success({ browser, article: positionals[0], isHelpWanted: values.help });
  } catch (error) {
    return failure('wrong-usage', error instanceof Error ? error.message : String(error));
  }
};
