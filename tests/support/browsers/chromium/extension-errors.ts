import type { CDPSession } from 'playwright';

/** Collects what goes wrong in the extension's scripts on the page behind `cdp`, its isolated worlds included. */
export const collectErrors = async (cdp: CDPSession, errors: string[]): Promise<void> => {
  const isOurs = (text: string): boolean => text.includes('chrome-extension://');
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = `${exceptionDetails.url ?? ''} ${exceptionDetails.exception?.description ?? exceptionDetails.text}`;
    if (isOurs(text + JSON.stringify(exceptionDetails.stackTrace ?? ''))) errors.push(text.trim());
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type === 'error' && isOurs(JSON.stringify(stackTrace ?? '')))
      errors.push(args.map(arg => String(arg.value ?? arg.description)).join(' '));
  });
  cdp.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && isOurs(`${entry.url ?? ''} ${entry.text}`)) errors.push(entry.text);
  });
  await Promise.all([cdp.send('Runtime.enable'), cdp.send('Log.enable')]);
};
