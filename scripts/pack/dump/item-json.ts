/**
 * An item of Wikidata as the dump has it, a line each (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON).
 * Everything may be missing: empty maps come as `[]`, values as `somevalue` or `novalue`.
 */

type Term = { readonly value?: string };

/** A value of a time property. `time` has zeros for what its precision leaves out, so it is no date for `Date`. */
export type TimeValue = {
  readonly time?: string;
  readonly precision?: number;
  readonly calendarmodel?: string;
  readonly before?: number;
  readonly after?: number;
};

type ItemValue = { readonly 'numeric-id'?: number; readonly id?: string };

export type Snak = {
  readonly snaktype?: string;
  readonly datavalue?: { readonly value?: unknown; readonly type?: string };
};

export type Statement = {
  readonly mainsnak?: Snak;
  readonly rank?: string;
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>;
};

export type ItemJson = {
  readonly id?: string;
  readonly type?: string;
  readonly labels?: Readonly<Record<string, Term>>;
  readonly descriptions?: Readonly<Record<string, Term>>;
  readonly aliases?: Readonly<Record<string, readonly Term[]>>;
  readonly claims?: Readonly<Record<string, readonly Statement[]>>;
  readonly sitelinks?: Readonly<Record<string, { readonly title?: string }>>;
  readonly modified?: string;
};

/** The English text of a map of languages, or the one for all languages. */
export const englishOf = (terms: ItemJson['labels']): string | undefined =>
  terms?.['en']?.value ?? terms?.['mul']?.value;

/** The time of a snak; undefined where it is unknown or something else. */
export const timeOf = (snak: Snak | undefined): TimeValue | undefined =>
  snak?.snaktype === 'value' && snak.datavalue?.type === 'time'
    ? (snak.datavalue.value as TimeValue)
    : undefined;

/** The number of the item that a snak names; undefined where it is unknown or something else. */
export const itemOf = (snak: Snak | undefined): number | undefined => {
  if (snak?.snaktype !== 'value' || snak.datavalue?.type !== 'wikibase-entityid') return undefined;
  const { 'numeric-id': number, id } = snak.datavalue.value as ItemValue;
  if (id?.startsWith('Q') === false) return undefined;
  return number ?? (id === undefined ? undefined : Number(id.slice(1)));
};

/** The statements of a property that are not deprecated. */
export const statementsOf = (item: ItemJson, property: string): readonly Statement[] =>
  (item.claims?.[property] ?? []).filter(({ rank }) => rank !== 'deprecated');
