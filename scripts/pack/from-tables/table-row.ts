import type { EntityKind } from '../../../lib/core/model/entity.ts';
import { labelOfTitle, namesOfRow, type PackageEntity, wikipediaSource } from '../package-entity.ts';

/** What a table says of an entity. */
export type TableEntity = {
  readonly title: string;
  readonly qid: string;
  readonly kind: EntityKind;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly asOf: string;
};

/** Prominence of whatever is only known from a table: below all that somebody wrote about. */
const TABLE_PROMINENCE = 0.2;

const PLAIN = /^[^\p{Cc}\u202a-\u202e\u2066-\u2069]{1,200}$/u;

const isQid = (qid: string): boolean => /^Q[1-9]\d*$/.test(qid);

/** The row as an entity; undefined where its title is no plain text. A name of fewer than three letters is left out. */
export const tableEntity = (row: TableEntity): PackageEntity | undefined => {
  const { title, qid, kind, description, asOf } = row;
  if (!PLAIN.test(title)) return undefined;
  const label = labelOfTitle(title);
  const aliases = row.aliases.filter(name => name.length > 2 && PLAIN.test(name));
  return {
    title,
    qid: isQid(qid) ? qid : null,
    kind,
    label,
    description: description.slice(0, 250),
    aliases: namesOfRow({
      title,
      label,
      aliases,
      short: aliases.filter(name => !name.includes(' ')),
      demonyms: [],
    }),
    prominence: TABLE_PROMINENCE,
    asOf,
    source: wikipediaSource(title),
  };
};
