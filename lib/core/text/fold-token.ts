/** Letters that Unicode does not decompose, with what an English keyboard has for them. */
const FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/**
 * The form under which names are compared: lower case, without diacritics, apostrophes, full stops and invisible
 * characters ("Vučić" and "Vucic", "U.S." and "US" are one). Case is compared apart, by `isCaseCompatible`.
 */
export const foldToken = (text: string): string => {
  if (/^[a-z0-9]+$/.test(text)) return text;
  const lower = text.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ.]/gu, '')
    .replace(/[ßæœøđðþłıħŋ]/g, letter => FOLDS[letter] ?? letter);
};
