/**
 * What a journey may do, the same in every browser: open pages and the extension's own pages, find what a reader
 * finds (by role and accessible name, also in a closed shadow root), click, type, look. Each browser's driver stands
 * in a folder of its own and speaks its browser's protocol.
 */

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export type Scheme = 'light' | 'dark';

export type LaunchOptions = {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder of the profile; launching again on it is a restart. */
  readonly profile: string;
  /** Port on 127.0.0.1 of the proxy that every request of the browser goes through; without one there is none. */
  readonly proxyPort?: number;
  /** A window on the screen. */
  readonly isVisible?: boolean;
  readonly window?: { readonly width: number; readonly height: number };
  /** Pixels of the screen for one of CSS; 2 makes pictures that stay sharp. */
  readonly pixelRatio?: number;
};

/** A node of the accessibility tree, with the element behind it. */
export type Found = {
  /** Calls `declaration`, the source of a function whose `this` is the element, and gives what it returns. */
  call(declaration: string): Promise<unknown>;
  /** Scrolls to it and presses its middle. */
  click(): Promise<void>;
  /** Nodes inside it. */
  findAll(role: string, name?: string): Promise<readonly Found[]>;
};

export type Tab = {
  goTo(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Evaluates an expression in the page's own world; the value passes as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Nodes with this role, and this accessible name if one is given, in the document's order. */
  findAll(role: string, name?: string): Promise<readonly Found[]>;
  /** Presses a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key by its name: `Escape`, `Tab`, `Shift+Tab`, `Enter`, `ArrowRight`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Gives a file to the page's file input of this accessible name. */
  giveFile(inputName: string, path: string): Promise<void>;
  /** Waits for the download that `start` begins, and gives its path on the disk. */
  downloadFile(start: () => Promise<void>): Promise<string>;
  /** The same, and gives its text. */
  download(start: () => Promise<void>): Promise<string>;
  setScheme(scheme: Scheme): Promise<void>;
  /** A picture of the viewport, as PNG. */
  screenshot(): Promise<Buffer>;
  /** The window's inner size. */
  resize(width: number, height: number): Promise<void>;
  toFront(): Promise<void>;
  address(): Promise<string>;
  close(): Promise<void>;
};

export type BrowserSession = {
  readonly name: BrowserName;
  readonly version: string;
  openTab(address: string): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html?tab=3`. */
  openExtensionPage(path: string): Promise<Tab>;
  /** All open tabs; those that the extension opened too. */
  listTabs(): Promise<readonly Tab[]>;
  /** The panel that the extension has open, beside the page or in a tab; undefined where there is none. */
  findPanel(): Promise<Tab | undefined>;
  /** The words of the panel beside the page, as it is shown; undefined where none is open. */
  readPanelBeside(): Promise<string | undefined>;
  /** Stops the extension's background, as browsers do with one that has been idle. */
  stopBackground(): Promise<void>;
  /** Addresses that pages, the extension's own and its background asked for so far, its own files left out. */
  listRequests(): readonly string[];
  /** Errors and exceptions so far that the extension's scripts caused anywhere, in web pages above all. */
  listErrors(): Promise<readonly string[]>;
  /** Settles when the reader closed the browser, or it was closed here. */
  whenClosed(): Promise<void>;
  close(): Promise<void>;
};
