/** The callers and listeners of each part, over the real browser. */
import { browser } from 'wxt/browser';
import { failure, success } from '../core/model/result.ts';
import { type Caller, createCaller, createListener, type Handlers } from './message-channel.ts';
import { checkBackgroundCall, type MessageSender, type OwnIdentity, senderKind } from './message-checks.ts';
import type { BackgroundMethods, PageEvents, ReaderMethods } from './messages.ts';

const ownIdentity = (): OwnIdentity => ({ id: browser.runtime.id, origin: browser.runtime.getURL('') });

const sendEverywhere = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Calls the background, from a reader or a page. */
export const callBackground: Caller<BackgroundMethods> = createCaller<BackgroundMethods>({
  to: 'background',
  send: sendEverywhere,
});

/** Tells the extension's open pages; nobody being there is an ordinary answer, `no-receiver`. */
export const tellPages: Caller<PageEvents> = createCaller<PageEvents>({ to: 'pages', send: sendEverywhere });

/** Calls the reader in the page of one tab. */
export const callReader = (tabId: number): Caller<ReaderMethods> =>
  createCaller<ReaderMethods>({
    to: 'reader',
    send: message => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
  });

/** Answers calls to the background; call it at the top level of the background script. */
export const answerAsBackground = (handlers: Handlers<BackgroundMethods, MessageSender>): void => {
  browser.runtime.onMessage.addListener(
    createListener<BackgroundMethods, MessageSender>({
      to: 'background',
      handlers,
      check: call => checkBackgroundCall(call, ownIdentity()),
    }),
  );
};

/** Answers calls to the reader of this page until `signal` is aborted. */
export const answerAsReader = (
  handlers: Handlers<ReaderMethods, MessageSender>,
  signal: AbortSignal,
): void => {
  const listener = createListener<ReaderMethods, MessageSender>({
    to: 'reader',
    handlers,
    check: ({ sender }) =>
      sender.id === browser.runtime.id ? success(null) : failure('not-allowed', 'Not from this extension.'),
  });
  browser.runtime.onMessage.addListener(listener);
  // After an update of the extension the API of an orphaned script throws on every use.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
};

/** Hears the events for pages until `signal` is aborted; the sender of a page's state is its tab. */
export const hearAsPage = (handlers: Handlers<PageEvents, MessageSender>, signal: AbortSignal): void => {
  const listener = createListener<PageEvents, MessageSender>({
    to: 'pages',
    handlers,
    check: ({ sender }) =>
      senderKind(sender, ownIdentity()) === undefined
        ? failure('not-allowed', 'Not from this extension.')
        : success(null),
  });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
};
