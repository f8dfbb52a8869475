/** Offices by the words that name them; a claim about one is not answered with an event about another. */
const OFFICES: readonly (readonly [string, RegExp])[] = [
  ['prime minister', /\bprime minister|\bpremier(?:ship)?\b/],
  ['foreign minister', /\bforeign (?:minister|secretary)/],
  ['defence minister', /\bdefen[cs]e (?:minister|secretary)/],
  ['finance minister', /\bfinance minister|\bchancellor of the exchequer/],
  ['economy minister', /\beconomy minister/],
  ['interior minister', /\binterior minister|\bhome secretary/],
  ['chancellor', /\bchancellor(?:y|ship)?\b(?! of the exchequer)/],
  ['secretary general', /\bsecretary (?:- )?general/],
  ['president', /(?<!vice )(?<!vice - )\bpresiden(?:t|cy|tial)\b/],
  ['vice president', /\bvice (?:- )?presiden(?:t|cy)/],
  ['monarch', /\b(?:king|queen|emperor|throne)\b/],
  ['pope', /\bpope\b/],
  ['speaker', /\bspeaker\b/],
  ['mayor', /\bmayor\b/],
];

/** The offices that words in lower case, joined by spaces, name. */
export const readOffices = (words: string): readonly string[] =>
  OFFICES.filter(([, pattern]) => pattern.test(words)).map(([office]) => office);
