/** True for a word that begins with an upper-case letter. */
export const isCapitalized = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^[\p{Lu}\p{Lt}]/u.test(text);
};

/** True for two or more letters without a lower-case one ("EU", "U.S.", "G7"). */
export const isAllCaps = (text: string): boolean =>
  text.length > 1 && isCapitalized(text) && text === text.toUpperCase() && text !== text.toLowerCase();

/**
 * Whether a word of a text can be the word `known` of a name: a name in capitals ("US", "WHO") asks for capitals,
 * a capitalised one for a capital; small words ("of") may be written either way. Text in capitals fits all.
 */
export const isCaseCompatible = (surface: string, known: string): boolean => {
  if (surface === known) return true;
  if (isAllCaps(known) && !/\d/.test(known)) return isAllCaps(surface);
  if (isCapitalized(known)) return isCapitalized(surface);
  return true;
};
