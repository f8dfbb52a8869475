import { openPackOnce } from './load-pack.ts';
import { createRecognizerListener } from './recognizer.ts';

const listener = createRecognizerListener(
  openPackOnce(new URL('/pack/backgrounder.pack', location.origin).href),
);

addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
  listener(data, null, answer => ports[0]?.postMessage(answer));
});
