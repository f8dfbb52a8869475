import { readWorthinessFeatures } from '../../lib/core/claims/worthiness-features.ts';
import { findDates } from '../../lib/core/dates/find-dates.ts';
import { tokenizeText } from '../../lib/core/text/tokenize-text.ts';
import { readJsonLines } from '../eval/eval-folder.ts';

type DebateSentence = { readonly id: number; readonly text: string; readonly label: 0 | 1 };

/** A sentence as the trainer sees it. */
export type Example = { readonly buckets: Int32Array; readonly label: 0 | 1 };

const toExample = ({ text: sentence, label }: DebateSentence): Example => {
  const text = tokenizeText(sentence);
  const { buckets } = readWorthinessFeatures({
    text,
    firstToken: 0,
    endToken: text.tokens.length,
    dates: findDates({ text, published: null }),
    isQuestion: text.tokens.at(-1)?.text === '?',
  });
  return { buckets: Int32Array.from(buckets), label };
};

/** The debate sentences in the order in which they were spoken, so that neighbours can be held out together. */
export const readDebates = async (): Promise<readonly Example[]> => {
  const sentences = await readJsonLines<DebateSentence>('claims', 'claimbuster-train.jsonl');
  return sentences.toSorted((a, b) => a.id - b.id).map(toExample);
};
