/**
 * `npx tsx scripts/train-worthiness.ts`: trains the check-worthiness scorer on debate sentences and writes
 * lib/core/claims/worthiness-weights.ts and models/worthiness.json. The same data gives the same bytes.
 */
import { EVAL_FOLDER, hasEvalData } from './eval/eval-folder.ts';
import { crossValidate } from './train-worthiness/cross-validate.ts';
import { fitLogistic } from './train-worthiness/fit-logistic.ts';
import { quantise } from './train-worthiness/quantise.ts';
import { readDebates } from './train-worthiness/read-debates.ts';
import { TRAINING } from './train-worthiness/training-options.ts';
import { writeModel } from './train-worthiness/write-model.ts';

const run = async (): Promise<void> => {
  if (!hasEvalData()) {
    process.stderr.write(`No training data at ${EVAL_FOLDER}: nothing was written.\n`);
    process.exitCode = 1;
    return;
  }
  const examples = await readDebates();
  const scores = crossValidate(examples, TRAINING);
  const model = quantise(fitLogistic(examples, TRAINING));
  await writeModel({ model, examples, scores, options: TRAINING });
  process.stdout.write(`${JSON.stringify(scores, null, 2)}\n`);
};

await run();
