/** Two-digit years up to this one are of the 21st century (POSIX has 68, news looks less far ahead). */
const LAST_SHORT_YEAR = 39;

/** The year that two or four digits mean. */
export const fullYear = (year: number, digits: number): number =>
  digits === 2 ? year + (year <= LAST_SHORT_YEAR ? 2000 : 1900) : year;
