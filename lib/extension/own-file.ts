import { browser } from 'wxt/browser';

/** The address of a file of the extension, such as `pack/backgrounder.pack`. */
export const ownFile = (path: string): string => new URL(path, browser.runtime.getURL('/')).href;
