import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The shape of a `Quote` that comes from a file or another part. */
export const QuoteSchema = v.object({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  start: Offset,
  end: Offset,
});
