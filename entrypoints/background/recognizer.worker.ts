import { openStores } from '../../lib/storage/open-stores.ts';
import { createKnowledgeOpener } from './load-knowledge.ts';
import { createRecognizerListener } from './recognizer.ts';

const addressOf = (path: string): string => new URL(path, location.origin).href;

const stores = openStores(Date.now);

const listener = createRecognizerListener(
  createKnowledgeOpener({
    pack: addressOf('/pack/backgrounder.pack'),
    tagger: addressOf('/pack/names.tagger'),
    readActivePacks: stores.packs.readActivePacks,
    listOwnRows: stores.ownRows.listRows,
  }),
);

addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
  listener(data, null, answer => ports[0]?.postMessage(answer));
});
