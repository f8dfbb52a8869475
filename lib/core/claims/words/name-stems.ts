import { foldName } from '../../text/fold-name.ts';
import { stemWord } from './stem-word.ts';

const TELLING_LETTERS = 3;

/** An article and its candidates hold some thousand names; past this many the memory starts anew. */
const MOST_KNOWN = 20_000;

const known = new Map<string, readonly string[]>();

const read = (name: string): readonly string[] =>
  foldName(name)
    .filter(word => word.length >= TELLING_LETTERS)
    .map(stemWord);

/** The stems of the telling words of a name, folded; kept, since the same names come again and again. */
export const nameStems = (name: string): readonly string[] => {
  const remembered = known.get(name);
  if (remembered) return remembered;
  if (known.size >= MOST_KNOWN) known.clear();
  const stems = read(name);
  known.set(name, stems);
  return stems;
};
