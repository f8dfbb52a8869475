/** The manifest beside the weights: what they were trained on, under which licences, how well they do, how large. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { LIST_NAMES } from '../../lib/core/mentions/tagger/list-filter.ts';
import { LIST_SOURCES, WRITTEN_LISTS } from './name-lists.ts';
import type { TaggedSentence } from './read-training.ts';
import type { Score } from './score-tagger.ts';
import { AS_OF, SOURCES, TRAINING } from './settings.ts';

const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Trained = {
  readonly bytes: Uint8Array;
  readonly pack: Uint8Array;
  readonly sentences: readonly TaggedSentence[];
  readonly listCounts: readonly number[];
  readonly scores: Readonly<Record<string, Score>>;
};

const CHANGES = 'Only the weights were derived; no sentence of it is part of this repository.';

const describeData = (sentences: readonly TaggedSentence[]) =>
  SOURCES.map(({ src, name, url, licence, heldOut }) => {
    const own = sentences.filter(sentence => sentence.src === src);
    const tokens = own.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    return { name, url, licence, changes: CHANGES, sentences: own.length, tokens, heldOutForScores: heldOut };
  });

const describeLists = (counts: readonly number[]) =>
  LIST_NAMES.map((list, index) => ({
    list,
    names: counts[index] ?? 0,
    tables: LIST_SOURCES.filter(source => source.list === list).map(({ file, licence }) => ({
      file,
      licence,
    })),
    written: Object.entries(WRITTEN_LISTS).flatMap(([name, file]) => (name === list ? [file] : [])),
  }));

/** The manifest as JSON text; the same for the same data and settings. */
export const describeTagger = ({ bytes, pack, sentences, listCounts, scores }: Trained): string =>
  `${JSON.stringify(
    {
      name: 'Tagger of names',
      file: 'models/names.tagger',
      method: 'linear-chain conditional random field over hashed features, trained by this repository',
      asOf: AS_OF,
      settings: TRAINING,
      data: describeData(sentences),
      lists: describeLists(listCounts),
      pack: { sha256: fingerprint(pack), use: 'kinds of known names as features' },
      scores: {
        measure:
          'typed exact-span precision, recall and F1 of the tagger alone, on text it was not trained on; settings were chosen with these sets in sight',
        sets: scores,
      },
      bytes: bytes.length,
      gzipBytes: gzipSync(bytes, { level: 9 }).length,
      sha256: fingerprint(bytes),
    },
    null,
    2,
  )}\n`;
