/**
 * A made stream in the form of the dump, to measure with: `tsx scripts/pack/dump/make-stream.ts LINES > FILE`. Names
 * and statements are invented by a formula, some 1.5 KB an item; the same number of lines gives the same bytes.
 */
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const SYLLABLES = [
  'ka',
  'lo',
  'mir',
  'ven',
  'tas',
  'or',
  'bel',
  'dun',
  'sha',
  'rin',
  'pol',
  'ge',
  'nu',
  'fir',
  'ost',
  'wa',
];

const mix = (value: number): number => {
  const first = Math.imul(value ^ (value >>> 16), 0x45d9_f3b);
  return (first ^ (first >>> 15)) >>> 0;
};

const madeWord = (seed: number): string => {
  const number = mix(seed);
  const count = 2 + (number % 3);
  const parts = Array.from(
    { length: count },
    (_, index) => SYLLABLES[(number >>> (4 * index + 2)) & 15] ?? '',
  );
  const word = parts.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const pad = (value: number): string => String(value).padStart(2, '0');

const time = (seed: number) => {
  const precision = 9 + (mix(seed) % 3);
  const year = 1850 + (mix(seed + 1) % 170);
  const month = precision > 9 ? 1 + (mix(seed + 2) % 12) : 0;
  const day = precision > 10 ? 1 + (mix(seed + 3) % 28) : 0;
  return {
    time: `+${year}-${pad(month)}-${pad(day)}T00:00:00Z`,
    timezone: 0,
    before: 0,
    after: 0,
    precision,
    calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
  };
};

const snak = (property: string, value: unknown, type: string) => ({
  snaktype: 'value',
  property,
  datavalue: { value, type },
});

const timeSnak = (property: string, seed: number) => snak(property, time(seed), 'time');

const itemSnak = (property: string, number: number) =>
  snak(property, { 'entity-type': 'item', 'numeric-id': number, id: `Q${number}` }, 'wikibase-entityid');

const statement = (mainsnak: unknown, more: object = {}) => ({
  mainsnak,
  type: 'statement',
  rank: 'normal',
  ...more,
});

/** Low numbers are linked to far more often than high ones, as in the real one. */
const linkedItem = (seed: number, lines: number): number =>
  1000 + Math.floor(lines * (mix(seed) / 2 ** 32) ** 3);

const claimsOf = (number: number, lines: number) => {
  const link = (salt: number): number => linkedItem(number * 31 + salt, lines);
  const dated = (property: string, salt: number) => ({
    [property]: [
      statement(itemSnak(property, link(salt)), {
        qualifiers: { P580: [timeSnak('P580', number + salt)], P582: [timeSnak('P582', number + salt + 40)] },
      }),
    ],
  });
  if (number % 2 === 0) {
    const born = { P31: [statement(itemSnak('P31', 5))], P569: [statement(timeSnak('P569', number))] };
    return {
      ...born,
      ...(number % 6 === 0 ? dated('P39', 7) : {}),
      P27: [statement(itemSnak('P27', link(1)))],
    };
  }
  return {
    P31: [statement(itemSnak('P31', number % 3 === 0 ? 4830453 : 515))],
    P571: [statement(timeSnak('P571', number))],
    P17: [statement(itemSnak('P17', link(1)))],
    ...(number % 5 === 0 ? dated('P463', 9) : {}),
    P159: [statement(itemSnak('P159', link(2)))],
  };
};

/** The names of a made item. */
export type MadeItem = {
  readonly number: number;
  readonly name: string;
  readonly title: string;
  readonly alias: string;
};

export const madeItem = (index: number): MadeItem => {
  const number = 1000 + index;
  const name = `${madeWord(number)} ${madeWord(number * 7 + 3)}`;
  const alias = `${madeWord(number * 13)} ${madeWord(number * 17)}`;
  return { number, name, title: `${name} (${number})`, alias };
};

/** The line of an item, without its end. */
const madeLine = (index: number, lines: number): string => {
  const { number, name, title, alias } = madeItem(index);
  const term = (language: string, value: string) => ({ language, value });
  return JSON.stringify({
    type: 'item',
    id: `Q${number}`,
    labels: { en: term('en', name), de: term('de', name), fr: term('fr', name) },
    descriptions: { en: term('en', `made entity number ${number} of a stream`) },
    aliases: { en: [term('en', alias)] },
    claims: claimsOf(number, lines),
    sitelinks: {
      dewiki: { site: 'dewiki', title, badges: [] },
      enwiki: { site: 'enwiki', title, badges: [] },
    },
    modified: '2026-01-05T00:00:00Z',
  });
};

/** The whole stream, in pieces. */
export function* madeStream(lines: number): Iterable<string> {
  yield '[\n';
  for (let index = 0; index < lines; index++) {
    yield `${madeLine(index, lines)}${index + 1 < lines ? ',' : ''}\n`;
  }
  yield ']\n';
}

const write = async (lines: number): Promise<void> => {
  let piece = '';
  const flush = async (): Promise<void> => {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    piece = '';
  };
  for (const part of madeStream(lines)) {
    piece += part;
    if (piece.length > 1 << 20) await flush();
  }
  await flush();
};

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) await write(Number(process.argv[2] ?? 10_000));
