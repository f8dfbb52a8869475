/** An article of our own writing, on facts that anyone can look up; the gallery and the component tests read it. */
export const PARAGRAPHS = [
  'The presidents of Ukraine and Serbia spoke on the telephone on Wednesday about their countries’ road into the European Union. Volodymyr Zelensky called the talk with Aleksandar Vučić “substantive” in a post on X.',
  'Vučić had told the magazine Cicero a week before that Belgrade was ready to sell ammunition to the EU, wherever it might end up. The counattempt would stay militarily neutral all the same, he said.',
  'Kosovo declared independence from Serbia in 2008, and Belgrade has never accepted it. Kyiv has not recognised Kosovo either, and it abstained from a 2023 vote on Kosovo joining the Council of Europe.',
  'Serbia’s EU accession process, which launched in 2009, moves slowly. According to AP, Ursula von der Leyen urged Vučić in October to get concrete.',
  'On May 9 Vučić and the Slovak prime minister, Robert Fico, were the only European leaders to attend the Victory Day parade in Moscow. Milan Novak, who studies the region, calls it a balancing act. Novak expects no decision this year.',
] as const;

export const TEXT = PARAGRAPHS.join('\n\n');

/** The `nth` place (from 0) where `words` stand in the text. */
export const findSpan = (words: string, nth = 0): { readonly start: number; readonly end: number } => {
  let start = TEXT.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The sample text has no "${words}" (${nth}).`);
  return { start, end: start + words.length };
};

export const countOf = (words: string): number => TEXT.split(words).length - 1;
