import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run pack                      the embedded pack, from knowledge/ and the packages
       npm run pack -- --if-needed       the same, unless it is newer than all it is made of
       npm run pack -- --from FOLDER [--out FILE.pack]
                                         a pack of your own; docs/packs.md describes the folder`;

/** What the command line of `pack` asks for. */
export type PackOptions =
  | { readonly kind: 'embedded'; readonly ifNeeded: boolean }
  | { readonly kind: 'folder'; readonly folder: string; readonly out: string };

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      'if-needed': { type: 'boolean', default: false },
      from: { type: 'string' },
      out: { type: 'string' },
    },
  });

/** Reads the command line; a string says what is wrong with it. */
export const readPackOptions = (args: readonly string[]): PackOptions | string => {
  try {
    const { values } = parse(args);
    if (values.from === undefined) return { kind: 'embedded', ifNeeded: values['if-needed'] };
    const out = values.out ?? `${basename(resolve(values.from))}.pack`;
    return { kind: 'folder', folder: values.from, out };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
