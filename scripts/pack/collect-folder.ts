/**
 * A pack of one's own, from a folder: `pack.yaml` says what it is, every other `.yaml` file is a subject as in
 * `knowledge/`. Its rows may name any entity of the embedded knowledge; such an entity goes into the pack by name
 * only, and the reader sees the embedded description.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkSubjects } from '../../lib/knowledge/authored/check-subjects.ts';
import { type AuthoringError, readYaml } from '../../lib/knowledge/authored/read-yaml.ts';
import { type PackContents, type PackEntity, REFERENCE_TIER } from '../../lib/knowledge/pack/pack-format.ts';
import { collectKnowledge } from './collect-knowledge.ts';
import { eventRows } from './event-rows.ts';
import { mergeEntities } from './merge-entity.ts';
import { readAuthored } from './read-authored.ts';
import { inTimeOrder, withTiers } from './with-tiers.ts';

const DESCRIPTION_FILE = 'pack.yaml';

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

const descriptionSchema = v.strictObject({
  /** Shown beside every row of the pack. */
  name: line,
  licence: line,
  /** Who wrote it. */
  author: line,
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
});

type Collected = { readonly contents: PackContents } | { readonly errors: readonly AuthoringError[] };

const readDescription = async (folder: string) => {
  const file = join(folder, DESCRIPTION_FILE);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined
    ? {
        errors: [{ file, line: 1, message: 'is missing: it gives the name, author and licence of the pack' }],
      }
    : readYaml(descriptionSchema, file, text);
};

const readSubjects = async (folder: string) => {
  const { files, errors } = await readAuthored(folder);
  const isSubject = ({ file }: { readonly file: string }): boolean => file !== join(folder, DESCRIPTION_FILE);
  return { files: files.filter(isSubject), errors: errors.filter(isSubject) };
};

/** Collects the pack of `folder`; faults come with file and line. */
export const collectFolder = async (folder: string): Promise<Collected> => {
  const description = await readDescription(folder);
  const embedded = await collectKnowledge();
  const { files, errors } = await readSubjects(folder);
  const all = [
    ...('errors' in description ? description.errors : []),
    ...errors,
    ...checkSubjects(files, embedded.entities),
  ];
  if ('errors' in description || all.length > 0) return { errors: all };
  const events = inTimeOrder(eventRows(files));
  const described = withTiers(
    mergeEntities(
      files.flatMap(({ subject }) => subject.entities),
      [],
    ),
    events,
  );
  const written = new Set(described.map(entity => entity.title));
  const named = new Set(events.flatMap(event => event.entities).filter(title => !written.has(title)));
  const references = embedded.entities
    .filter(entity => named.has(entity.title))
    .map((entity): PackEntity => ({ ...entity, aliases: [], tier: REFERENCE_TIER }));
  const { name, licence, author, url } = description.read.value;
  return {
    contents: {
      name,
      entities: [...described, ...references].toSorted((a, b) => (a.title < b.title ? -1 : 1)),
      events,
      words: [],
      sources: [{ name: author, what: 'wrote this pack', licence, url: url ?? null }],
    },
  };
};
