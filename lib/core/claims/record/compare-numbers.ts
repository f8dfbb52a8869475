import type { StatedNumber } from '../frame/read-numbers.ts';

/** How many numbers agree, and whether one of a kind that the event states too is another. */
export type NumberFit = {
  readonly same: number;
  readonly isDifferent: boolean;
  /** True where a large number of the one and one of the other are about things that cannot be compared. */
  readonly isUnmatched: boolean;
};

const ROUGH_SHARE = 0.12;
const EXACT_SHARE = 0.015;

/** "More than 40,000" leaves room. */
const isFarOff = (a: StatedNumber, b: StatedNumber): boolean =>
  Math.max(a.value, b.value) > 1.5 * Math.min(a.value, b.value);

const agree = (a: StatedNumber, b: StatedNumber): boolean => {
  const share = a.isRough || b.isRough ? ROUGH_SHARE : EXACT_SHARE;
  return Math.abs(a.value - b.value) <= share * Math.max(a.value, b.value);
};

const LEAST_TELLING = 2;
const LEAST_LARGE = 13;

type Fit = 'same' | 'other' | 'unknown';

/** How a number stands to those on record. */
export const fitNumber = (number: StatedNumber, onRecord: readonly StatedNumber[]): Fit => {
  if (onRecord.some(each => each.value === number.value)) return 'same';
  const ofKind = onRecord.filter(each => each.kinds.some(kind => number.kinds.includes(kind)));
  if (ofKind.some(each => agree(number, each))) return 'same';
  const isOther = ofKind.some(each => !(number.isRough || each.isRough) || isFarOff(number, each));
  return isOther ? 'other' : 'unknown';
};

const isDuration = ({ kinds }: StatedNumber): boolean =>
  kinds.some(kind => kind === 'years' || kind === 'months' || kind === 'days');

const shareKind = (a: StatedNumber, b: StatedNumber): boolean => a.kinds.some(kind => b.kinds.includes(kind));

/**
 * Compares numbers that count the same kind of thing. Small ones tell little and are left out; where one length of
 * time agrees, another may be that of something else.
 */
export const compareNumbers = (
  stated: readonly StatedNumber[],
  onRecord: readonly StatedNumber[],
): NumberFit => {
  const fits = stated
    .filter(({ value }) => value >= LEAST_TELLING)
    .map(number => ({ number, fit: fitNumber(number, onRecord) }));
  const same = fits.filter(({ fit }) => fit === 'same');
  const isDifferent = fits.some(
    ({ number, fit }) =>
      fit === 'other' && !(isDuration(number) && same.some(each => shareKind(each.number, number))),
  );
  const isOpen = (number: StatedNumber): boolean => number.value >= LEAST_LARGE && !isDuration(number);
  const isUnmatched =
    fits.some(({ number, fit }) => fit === 'unknown' && isOpen(number)) &&
    onRecord.some(number => isOpen(number) && !stated.some(each => agree(each, number)));
  return { same: same.length, isDifferent, isUnmatched };
};
