/**
 * `npm run train`: trains the tagger of names and writes `models/names.tagger` with its manifest.
 *
 * Twice: first without the held-out sentences, to measure; then on all of them, to ship. The same data, pack and
 * settings give the same bytes.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTagger, type Tagger } from '../lib/core/mentions/tagger/open-tagger.ts';
import { writeTaggerFile } from '../lib/core/mentions/tagger/tagger-file.ts';
import type { KnowledgeBase } from '../lib/core/model/knowledge-base.ts';
import { EVAL_FOLDER } from './eval/eval-folder.ts';
import { openEmbeddedPack } from './open-embedded-pack.ts';
import { EMBEDDED_PACK } from './pack/embedded-pack.ts';
import { adjustGold } from './train/adjust-gold.ts';
import { compileSet, quantize, WORD_SLOTS } from './train/compile-set.ts';
import { describeTagger } from './train/describe-tagger.ts';
import { groupDocuments } from './train/group-documents.ts';
import { holdOut, keepAll } from './train/hold-out.ts';
import { buildNameLists, readNamePools } from './train/name-lists.ts';
import { createRandom } from './train/random.ts';
import { type MarkedText, readTrainingFile } from './train/read-training.ts';
import { type Score, scoreTexts, scoreToday } from './train/score-tagger.ts';
import { TRAINING } from './train/settings.ts';
import { trainChain } from './train/train-chain.ts';

const DATA_FILE = join(EVAL_FOLDER, 'names', 'train-permissive.jsonl');
const FACTS_FOLDER = join(EVAL_FOLDER, '..', 'facts');
const MODELS_FOLDER = fileURLToPath(new URL('../models/', import.meta.url));

const report = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

type Lists = ReturnType<typeof buildNameLists>;

const train = (texts: readonly MarkedText[], knowledge: KnowledgeBase, lists: Lists): Uint8Array => {
  const random = createRandom(TRAINING.seed);
  const swap = { pools: readNamePools(FACTS_FOLDER), share: TRAINING.swapShare };
  const documents = groupDocuments(texts, random, swap);
  const set = compileSet(documents, { lists: lists.filters, knowledge }, adjustGold);
  report(`${set.allowed.length} tokens, ${set.rowCount} features`);
  const trained = trainChain(set, { ...TRAINING, wordSlots: WORD_SLOTS, random, report });
  return writeTaggerFile(
    quantize(set, trained, { lists: lists.filters, most: TRAINING.features, leaning: TRAINING.leaning }),
  );
};

const open = (bytes: Uint8Array): Tagger => {
  const tagger = openTagger(bytes.slice().buffer);
  if (!tagger.ok) throw new Error(tagger.error.message);
  return tagger.value;
};

const run = async (): Promise<void> => {
  if (!existsSync(DATA_FILE)) {
    report(`No training data at ${DATA_FILE}: the weights in models/ stay as they are.`);
    return;
  }
  const pack = await openEmbeddedPack();
  if (!pack.ok) throw new Error(pack.error.message);
  const knowledge = pack.value;
  const lists = buildNameLists(FACTS_FOLDER);
  const sentences = readTrainingFile(DATA_FILE);
  const { training, heldOut } = holdOut(sentences, createRandom(TRAINING.seed));
  report('Without the held-out sentences:');
  const measured = open(train(training, knowledge, lists));
  const scores: Record<string, Score> = {};
  for (const [src, texts] of heldOut) scores[src] = scoreTexts(texts, measured, knowledge);
  report('On all sentences:');
  const bytes = train(keepAll(sentences, createRandom(TRAINING.seed)), knowledge, lists);
  scores['today (never trained on)'] = await scoreToday(open(bytes), knowledge);
  await mkdir(MODELS_FOLDER, { recursive: true });
  await writeFile(join(MODELS_FOLDER, 'names.tagger'), bytes);
  const packBytes = await readFile(EMBEDDED_PACK);
  const manifest = describeTagger({ bytes, pack: packBytes, sentences, listCounts: lists.counts, scores });
  await writeFile(join(MODELS_FOLDER, 'names.tagger.json'), manifest);
  process.stdout.write(manifest);
};

await run();
