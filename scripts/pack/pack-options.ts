import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run pack                      the embedded pack, from knowledge/ and the packages
       npm run pack -- --if-needed       the same, unless it is newer than all it is made of
       npm run pack -- --from FOLDER [--out FILE.pack]
                                         a pack of your own; docs/packs.md describes the folder
       npm run pack -- --wikidata DUMP.json.gz [--top N] [--out FILE.pack] [--alone]
                       [--as-of YYYY-MM] [--threads N] [--work FOLDER]
                                         the N most linked-to items of the public dump (100000 without --top),
                                         merged with ours unless --alone; goes on where it was stopped;
                                         - reads standard input; see docs/packs-from-wikidata.md
       npm run pack -- --tables FOLDER [--out FILE.pack] [--alone]
                                         a pack from tables of facts, merged with ours unless --alone`;

/** What the command line of `pack` asks for. */
export type PackOptions =
  | { readonly kind: 'embedded'; readonly ifNeeded: boolean }
  | { readonly kind: 'folder'; readonly folder: string; readonly out: string }
  | { readonly kind: 'tables'; readonly folder: string; readonly out: string; readonly alone: boolean }
  | {
      readonly kind: 'wikidata';
      readonly dump: string;
      readonly top: number;
      readonly out: string;
      readonly alone: boolean;
      readonly asOf: string | undefined;
      readonly threads: number;
      readonly folder: string;
    };

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      'if-needed': { type: 'boolean', default: false },
      from: { type: 'string' },
      wikidata: { type: 'string' },
      tables: { type: 'string' },
      top: { type: 'string', default: '100000' },
      out: { type: 'string' },
      alone: { type: 'boolean', default: false },
      'as-of': { type: 'string' },
      threads: { type: 'string' },
      work: { type: 'string' },
    },
  }).values;

type Values = ReturnType<typeof parse>;

/** One thread is left for decompressing. */
const usualThreads = (): number => Math.max(1, availableParallelism() - 1);

const wholeNumber = (text: string, name: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} ${text} is no whole number.`);
  return Number(text);
};

const wikidataOptions = (dump: string, values: Values): PackOptions => {
  const asOf = values['as-of'];
  if (asOf !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(asOf)) {
    throw new Error(`--as-of ${asOf} is no month such as 2026-01.`);
  }
  const top = wholeNumber(values.top, 'top');
  if (top === 0) throw new Error('--top 0 would leave nothing.');
  const out = values.out ?? 'wikidata.pack';
  const threads = values.threads === undefined ? usualThreads() : wholeNumber(values.threads, 'threads');
  return {
    kind: 'wikidata',
    dump,
    top,
    out,
    asOf,
    threads,
    alone: values.alone,
    folder: values.work ?? `${out}.work`,
  };
};

const choose = (values: Values): PackOptions => {
  const asked = [values.from, values.wikidata, values.tables].filter(value => value !== undefined);
  if (asked.length > 1) throw new Error('Give one of --from, --wikidata and --tables.');
  if (values.wikidata !== undefined) return wikidataOptions(values.wikidata, values);
  if (values.tables !== undefined) {
    const out = values.out ?? 'tables.pack';
    return { kind: 'tables', folder: values.tables, out, alone: values.alone };
  }
  if (values.from === undefined) return { kind: 'embedded', ifNeeded: values['if-needed'] };
  const out = values.out ?? `${basename(resolve(values.from))}.pack`;
  return { kind: 'folder', folder: values.from, out };
};

/** Reads the command line; a string says what is wrong with it. */
export const readPackOptions = (args: readonly string[]): PackOptions | string => {
  try {
    return choose(parse(args));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
