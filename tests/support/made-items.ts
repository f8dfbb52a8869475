import type { ItemJson, Statement } from '../../scripts/pack/dump/item-json.ts';

/** A made date as Wikidata has it: `1950`, `1950-03` or `1950-03-02`. */
export const madeTime = (date: string) => {
  const [year = '', month = '00', day = '00'] = date.split('-');
  return {
    snaktype: 'value',
    datavalue: {
      type: 'time',
      value: {
        time: `+${year}-${month}-${day}T00:00:00Z`,
        precision: date.length === 4 ? 9 : date.length === 7 ? 10 : 11,
        before: 0,
        after: 0,
        calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
      },
    },
  };
};

/** A made snak that names an item. */
export const madeLink = (item: number) => ({
  snaktype: 'value',
  datavalue: {
    type: 'wikibase-entityid',
    value: { 'entity-type': 'item', 'numeric-id': item, id: `Q${item}` },
  },
});

/** A made statement, in force from `start` to `end`. */
export const madeTerm = (item: number, start: string, end?: string, rank = 'normal'): Statement => ({
  mainsnak: madeLink(item),
  rank,
  qualifiers: { P580: [madeTime(start)], ...(end === undefined ? {} : { P582: [madeTime(end)] }) },
});

export const PERSON = 5;
export const COMPANY = 4830453;

type Sketch = {
  readonly id: number;
  readonly name: string;
  readonly of?: number;
  readonly claims?: ItemJson['claims'];
  readonly aliases?: readonly string[];
};

/** A made item with an English article; say only what the test is about. */
export const madeItemJson = ({ id, name, of = PERSON, claims = {}, aliases = [] }: Sketch): ItemJson => ({
  type: 'item',
  id: `Q${id}`,
  labels: { en: { value: name } },
  descriptions: { en: { value: `made ${name}` } },
  aliases: { en: aliases.map(value => ({ value })) },
  claims: { P31: [{ mainsnak: madeLink(of), rank: 'normal' }], ...claims },
  sitelinks: { enwiki: { title: name }, dewiki: { title: name } },
  modified: '2026-01-05T00:00:00Z',
});

/** Items as the lines of a dump. */
export const dumpLines = (items: readonly (ItemJson | string)[]): string =>
  `[\n${items.map(item => (typeof item === 'string' ? item : JSON.stringify(item))).join(',\n')}\n]\n`;
