import { openKnowledgeOnce } from './load-knowledge.ts';
import { createRecognizerListener } from './recognizer.ts';

const addressOf = (path: string): string => new URL(path, location.origin).href;

const listener = createRecognizerListener(
  openKnowledgeOnce({
    pack: addressOf('/pack/backgrounder.pack'),
    tagger: addressOf('/pack/names.tagger'),
  }),
);

addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
  listener(data, null, answer => ports[0]?.postMessage(answer));
});
