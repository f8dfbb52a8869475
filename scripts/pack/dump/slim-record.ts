/**
 * What a pack needs of an item, a line each: some 400 bytes of 10,000. Everything after this step reads such lines.
 */
import { ENTITY_KINDS, type EntityKind } from '../../../lib/core/model/entity.ts';
import { DATE_PROPERTIES, fitsKind, LINK_PROPERTIES } from './event-properties.ts';
import { englishOf, type ItemJson, itemOf, statementsOf } from './item-json.ts';
import { kindOfItem } from './kind-of-item.ts';
import { agreedDate, qualifierDate } from './statement-date.ts';

/** A dated statement; `target` is the number of the item that it names, or 0. */
type SlimStatement = readonly [property: number, target: number, start: string, end: string];

export type SlimRecord = {
  readonly id: number;
  readonly sitelinks: number;
  /** The title of the English Wikipedia article. */
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly kind: EntityKind;
  readonly statements: readonly SlimStatement[];
};

const MOST_ALIASES = 12;
const MOST_STATEMENTS_A_PROPERTY = 24;
const LONGEST_NAME = 80;
const LONGEST_DESCRIPTION = 250;

/** Pages of the encyclopedia that are about the encyclopedia. */
const NO_ARTICLE =
  /^(Category|Template|Wikipedia|Portal|Module|Help|Draft|File|MediaWiki):|^(Lists?|Index|Outline) of /;

const NOT_PLAIN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** A name that an English text may hold: Latin letters, no notes in parentheses. */
const isName = (name: string): boolean =>
  name.length > 2 &&
  name.length <= LONGEST_NAME &&
  /\p{Script=Latin}/u.test(name) &&
  !/[()\p{Cc}]/u.test(name);

const withoutParentheses = (title: string): string => title.replace(/ \([^()]*\)$/, '');

const aliasesOf = (item: ItemJson, label: string): readonly string[] => {
  const names = (item.aliases?.['en'] ?? []).flatMap(({ value }) => value ?? []);
  return [...new Set(names)].filter(name => isName(name) && name !== label).slice(0, MOST_ALIASES);
};

const ownDates = (item: ItemJson, kind: EntityKind): readonly SlimStatement[] =>
  [...DATE_PROPERTIES].flatMap(([property, { kinds }]) => {
    if (!fitsKind(kinds, kind)) return [];
    const date = agreedDate(statementsOf(item, `P${property}`));
    return date === undefined ? [] : [[property, 0, date, ''] as const];
  });

const datedLinks = (item: ItemJson, kind: EntityKind): readonly SlimStatement[] =>
  [...LINK_PROPERTIES].flatMap(([property, { kinds }]) =>
    (fitsKind(kinds, kind) ? statementsOf(item, `P${property}`) : [])
      .flatMap(statement => {
        const target = itemOf(statement.mainsnak);
        const start = qualifierDate(statement, 'P580') ?? qualifierDate(statement, 'P585') ?? '';
        const end = qualifierDate(statement, 'P582') ?? '';
        return target === undefined || start + end === '' ? [] : [[property, target, start, end] as const];
      })
      .slice(0, MOST_STATEMENTS_A_PROPERTY),
  );

/** The record of an item; undefined for a property, an item without an English article, and pages that are no entity. */
export const toSlimRecord = (item: ItemJson): SlimRecord | undefined => {
  const title = item.sitelinks?.['enwiki']?.title;
  if (!item.id?.startsWith('Q') || title === undefined || NO_ARTICLE.test(title)) return undefined;
  const kind = kindOfItem(item);
  if (kind === undefined || title.length > LONGEST_NAME * 2 || NOT_PLAIN.test(title)) return undefined;
  const english = englishOf(item.labels) ?? '';
  const label = isName(english) ? english : withoutParentheses(title);
  const description = englishOf(item.descriptions) ?? '';
  return {
    id: Number(item.id.slice(1)),
    sitelinks: Object.keys(item.sitelinks ?? {}).length,
    title,
    label,
    description: NOT_PLAIN.test(description) ? '' : description.slice(0, LONGEST_DESCRIPTION),
    aliases: aliasesOf(item, label),
    kind,
    statements: [...ownDates(item, kind), ...datedLinks(item, kind)],
  };
};

/** A record as a line without its end. Number and links come first, so that choosing need not parse the rest. */
export const formatSlim = (record: SlimRecord): string =>
  JSON.stringify([
    record.id,
    record.sitelinks,
    record.title,
    record.label === withoutParentheses(record.title) ? '' : record.label,
    record.description,
    record.aliases,
    ENTITY_KINDS.indexOf(record.kind),
    record.statements,
  ]);

type SlimLine = readonly [
  number,
  number,
  string,
  string,
  string,
  readonly string[],
  number,
  readonly SlimStatement[],
];

/** Reads a line that `formatSlim` wrote. */
export const parseSlim = (line: string): SlimRecord => {
  const [id, sitelinks, title, label, description, aliases, kind, statements] = JSON.parse(line) as SlimLine;
  return {
    id,
    sitelinks,
    title,
    label: label || withoutParentheses(title),
    description,
    aliases,
    kind: ENTITY_KINDS[kind] ?? 'other',
    statements,
  };
};
