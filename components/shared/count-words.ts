const PLURALS = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

/** A count with its noun: "1 claim", "21 claims", "4,120 names". */
export const countWords = (count: number, one: string, other = `${one}s`): string =>
  `${NUMBERS.format(count)} ${PLURALS.select(count) === 'one' ? one : other}`;
