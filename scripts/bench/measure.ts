/** Milliseconds of repeated runs of one piece of work. */
export type Timing = { readonly median: number; readonly least: number; readonly most: number };

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Runs `work` a few times unmeasured and then `runs` times measured. */
export const measure = async (work: () => unknown, runs = 15, warmUps = 5): Promise<Timing> => {
  for (let index = 0; index < warmUps; index++) await work();
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { median: median(times), least: Math.min(...times), most: Math.max(...times) };
};
