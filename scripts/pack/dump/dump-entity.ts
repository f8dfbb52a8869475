import type { EntityTier } from '../../../lib/core/model/entity.ts';
import { foldName } from '../../../lib/core/text/fold-name.ts';
import type { PackEntity } from '../../../lib/knowledge/pack/pack-format.ts';
import { type EntityName, namesOfRow } from '../package-entity.ts';
import type { Precedence } from './our-knowledge.ts';
import type { SlimRecord } from './slim-record.ts';

/** A million links make an entity as prominent as a listed one can be; those of ours are above or beside that. */
const MOST_PROMINENT = 0.6;
const LEAST_PROMINENT = 0.05;
const LINKS_OF_MOST_PROMINENT = 1e6;

const prominenceOf = (links: number): number => {
  const share = Math.log10(1 + links) / Math.log10(LINKS_OF_MOST_PROMINENT);
  return LEAST_PROMINENT + (MOST_PROMINENT - LEAST_PROMINENT) * Math.min(1, share);
};

/**
 * A name needs evidence where a text often means something else by it: one of common words ("Her", "The Times"), and
 * an alias of one word, which is a first name as often as not.
 */
const needsEvidence = (name: string, label: string, words: ReadonlySet<string>): boolean => {
  const tokens = foldName(name);
  return (tokens.length === 1 && name !== label) || tokens.every(token => words.has(token));
};

export type DumpEntityOptions = {
  readonly links: number;
  readonly tier: EntityTier;
  readonly asOf: string;
  /** Common words in lower case. */
  readonly words: ReadonlySet<string>;
  readonly ours: Pick<Precedence, 'ownsName'>;
};

/** The entity of a record, without the names that are ours. */
export const dumpEntity = (record: SlimRecord, options: DumpEntityOptions): PackEntity => {
  const { title, label, aliases } = record;
  const names = namesOfRow({ title, label, aliases, short: [], demonyms: [] });
  const withForm = ({ name }: EntityName): EntityName => ({
    name,
    form: needsEvidence(name, label, options.words) ? 'short' : 'name',
  });
  return {
    title,
    qid: `Q${record.id}`,
    kind: record.kind,
    label,
    description: record.description,
    aliases: names.filter(({ name }) => !options.ours.ownsName(name)).map(withForm),
    prominence: prominenceOf(options.links),
    tier: options.tier,
    asOf: options.asOf,
  };
};
