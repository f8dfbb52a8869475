import type { PageState } from '../../../lib/core/model/page-state.ts';
import { type Caller, createCaller } from '../../../lib/extension/message-channel.ts';
import type { BackgroundMethods } from '../../../lib/extension/messages.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import type { OpenPage, ReadingSession } from './reading-session.ts';

/** Calls the extension's background as its own pages do. */
export const askBackground = (reader: ReadingSession): Caller<BackgroundMethods> =>
  createCaller<BackgroundMethods>({
    to: 'background',
    send: message =>
      reader
        .control()
        .evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`),
  });

/** What the extension found on a page, once it has read it. */
export const waitForState = (reader: ReadingSession, { tabId }: OpenPage): Promise<PageState> =>
  waitUntil(
    async () => {
      const answer = await askBackground(reader)('getPageState', { tabId });
      return answer.ok && answer.value.kind !== 'reading' && answer.value;
    },
    { what: 'the page to be read', timeoutMs: 30_000 },
  );
