const CONTRARY =
  /\b(?:not|never|n't|didn't|hasn't|hadn't|wasn't|weren't|haven't|refus\w+|reject\w+|declin(?:e|es|ed)|fail(?:s|ed|ure)?|turned down|turn down|voted down|vote down|threw out|throw out|thrown out|snub\w*|shun\w*|stopped short|short of|held back|ruled out|walked away|acquit\w*|cleared|unable|impose no|let \w+ pass)\b/;

/** True where words in lower case tell of a refusal, a failure or something not done. */
export const isContraryText = (words: string): boolean => CONTRARY.test(words);
