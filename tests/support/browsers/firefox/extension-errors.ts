import type { BidiConnection } from './bidi-connection.ts';
import { EXTENSION_ORIGIN } from './firefox-preferences.ts';
import { evaluateInBrowser } from './realm.ts';

// Flag 1 is a warning; the console of the browser holds every page's and the extension's own errors.
const OUR_ERRORS = `Services.console.getMessageArray()
  .filter(message => message instanceof Ci.nsIScriptError && (message.flags & 1) === 0)
  .filter(message => (message.sourceName + message.errorMessage + (message.stack ?? '')).includes('${EXTENSION_ORIGIN}'))
  .map(message => message.sourceName + ':' + message.lineNumber + ' ' + message.errorMessage)`;

/** What Firefox says when a page of the extension is closed before it has its answer: nobody is left to miss it. */
const PAGE_CLOSED = /after context unloaded/u;

/** Errors that the extension's scripts caused, in web pages and its own. */
export const listExtensionErrors = async (connection: BidiConnection): Promise<readonly string[]> => {
  const errors = await evaluateInBrowser(connection, OUR_ERRORS);
  return Array.isArray(errors) ? errors.map(String).filter(error => !PAGE_CLOSED.test(error)) : [];
};
