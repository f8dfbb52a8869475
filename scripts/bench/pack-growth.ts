/**
 * How opening a pack and looking up names grow with the number of entities, on made packs: opening should cost the
 * same, a look-up only what the processor's caches cost.
 */
import { foldName } from '../../lib/core/text/fold-name.ts';
import { createPackWriter } from '../../lib/knowledge/pack/create-pack-writer.ts';
import { openPack, type Pack } from '../../lib/knowledge/pack/open-pack.ts';
import { type MadeItem, madeItem } from '../pack/dump/make-stream.ts';
import { measure } from './measure.ts';

type Row = { readonly what: string; readonly value: number; readonly unit: string };

const NANOSECONDS = 1e6;
const NAMES_LOOKED_UP = 20_000;

const addItem = (
  writer: ReturnType<typeof createPackWriter>,
  { number, name, title, alias }: MadeItem,
): void =>
  writer.addEntity({
    title,
    qid: `Q${number}`,
    kind: 'person',
    label: name,
    description: `made entity number ${number}`,
    aliases: [name, alias].map(each => ({ name: each, form: 'name' })),
    prominence: 0.3,
    tier: 2,
    asOf: '2026-01',
  });

const addBirth = (writer: ReturnType<typeof createPackWriter>, { number, name, title }: MadeItem): void =>
  writer.addEvent({
    id: `made-${number}`,
    date: '1950',
    text: `${name} was born.`,
    relation: 'born',
    roles: { actor: [title] },
    entities: [title],
    quantities: [],
    source: { title, url: 'https://example.org/made' },
    asOf: '2026-01',
    checked: 'made for measuring',
    origin: 'package',
  });

/** The bytes of a pack of `count` made entities with an event each. */
const makePack = (count: number): ArrayBuffer => {
  const writer = createPackWriter();
  for (let index = 0; index < count; index++) addItem(writer, madeItem(index));
  for (let index = 0; index < count; index++) addBirth(writer, madeItem(index));
  const { blocks } = writer.finish({ name: 'made', words: ['word'], sources: [] });
  const parts = [...blocks()];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
};

/** Tokens of names spread over the whole pack: what a text of nothing but known names would ask for. */
const spreadTokens = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: NAMES_LOOKED_UP }, (_, index) =>
    foldName(madeItem(Math.floor((index * count) / NAMES_LOOKED_UP)).name),
  );

const walk = ({ names }: Pack, tokens: readonly (readonly string[])[]): number => {
  let found = 0;
  for (const name of tokens) {
    let node: number | undefined = names.root;
    for (const token of name) node = node === undefined ? undefined : names.next(node, token);
    if (node !== undefined) found++;
  }
  return found;
};

const measurePack = async (count: number) => {
  const bytes = makePack(count);
  const open = await measure(() => openPack(bytes, { checkWhole: false }));
  const whole = await measure(() => openPack(bytes, { checkWhole: true }), 5, 1);
  const pack = openPack(bytes, { checkWhole: false });
  if (!pack.ok) throw new Error(pack.error.message);
  const names = spreadTokens(count);
  const tokens = names.reduce((sum, name) => sum + name.length, 0);
  const walked = await measure(() => walk(pack.value, names));
  return { count, open: open.median, whole: whole.median, lookUp: (walked.median * NANOSECONDS) / tokens };
};

/** Rows for packs of the given numbers of entities, the smallest first. */
export const benchPackGrowth = async (counts: readonly number[]): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let smallest: number | undefined;
  for (const count of counts) {
    const { open, whole, lookUp } = await measurePack(count);
    smallest ??= open;
    rows.push(
      { what: `opening a made pack of ${count} entities`, value: open * 1000, unit: 'µs' },
      { what: `the same / opening one of ${counts[0]}`, value: open / smallest, unit: '×' },
      { what: `checking every byte of it as well`, value: whole, unit: 'ms' },
      { what: `looking up a token of a name in it`, value: lookUp, unit: 'ns' },
    );
  }
  return rows;
};
