/** A seeded source of numbers from 0 to below 1 (mulberry32), so that training gives the same bytes every time. */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A shuffled copy (Fisher–Yates). */
export const shuffle = <T>(items: readonly T[], random: () => number): readonly T[] => {
  const shuffled = [...items];
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const item = shuffled[index];
    const swapped = shuffled[other];
    if (item === undefined || swapped === undefined) continue;
    shuffled[index] = swapped;
    shuffled[other] = item;
  }
  return shuffled;
};
