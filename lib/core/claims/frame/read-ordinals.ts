const ORDINALS = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, index) => [word, index + 1] as const),
);

/** What an ordinal may number without telling which event is meant. */
const NOT_TELLING = new Set(
  'time day week month year anniversary birthday world party half quarter century country round-trip'.split(
    ' ',
  ),
);

/** What bears a number as its name: "Resolution 1244", "Article 50". */
const NUMBERED = new Set([
  'resolution',
  'article',
  'protocol',
  'flight',
  'directive',
  'amendment',
  'proposition',
]);

/** "tenth package" is 10, "19th package" 19; "first" tells little and is left out. `words` are in lower case. */
export const readOrdinals = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, index) => {
    if (NUMBERED.has(words[index - 1] ?? '') && /^\d{2,4}$/.test(word)) return [Number(word)];
    const value = ORDINALS.get(word) ?? Number(/^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0);
    return value > 1 && !NOT_TELLING.has(words[index + 1] ?? '') ? [value] : [];
  });
