import { stemWord } from './stem-word.ts';

const FUNCTION_WORDS = new Set(
  `a an the this that these those and or but nor so yet if than then there here of in on at to for from by with without
  about into onto over under between among against during through across along around off out up down near as is are
  was were be been being am has have had do does did will would could can may might must should shall not no it its he
  his him she her hers they their them we our us i my you your who whom whose which what when where why how all any
  both each few more most other some such only own same very just also too even still again once ever never now later
  early earlier after before since until while because although though however s t one two new old first last next
  ago year month week day time today yesterday monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december mr mrs ms dr say said says told
  according many much several another former then late former so-called be become make take get go come put give`
    .split(/\s+/)
    .flatMap(word => [word, stemWord(word)]),
);

/** True for a word that tells nothing of what a clause is about. `stem` is the word's. */
export const isFunctionWord = (stem: string): boolean => FUNCTION_WORDS.has(stem);
