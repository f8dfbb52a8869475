import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './start-reader.ts';

export default defineContentScript({
  registration: 'runtime',
  // The page would see the message; scripts of this extension find each other without it.
  noScriptStartedPostMessage: true,
  main(context) {
    startReader({ document, window, signal: context.signal, isAlive: () => context.isValid });
  },
});
