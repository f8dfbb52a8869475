/**
 * Whether a sentence tells of what happened: not of plans, conditions and possibilities, nor of what somebody denies,
 * believes wrongly or merely says of the future.
 */
import type { Token } from '../../text/token.ts';
import { wordAt } from '../words/word-at.ts';
import type { TokenRange } from './split-segments.ts';

const MODAL = new Set('will would could can might should must shall ought wo ca cannot'.split(' '));

/** Words that take what has not happened (yet) as their object. */
const INTENDING = new Set(
  `want wants wanted likely unlikely due set offer offered offers promise promised promises vow vowed pledge pledged
  threaten threatened threatens urge urged urges consider considers seek seeks seeking ready willing prepare preparing
  prepares wish wishes try trying tries attempt attempts attempted fear fears feared warn warned warns unable able
  refuses eager determined wait waiting asked begged demanded calls called`.split(/\s+/),
);

/** Words that make a thing a plan wherever they stand. */
const PLANNED = new Set(
  `plan plans planned planning hope hopes hoped hoping intend intends intended aim aims aimed expect expects expected
  scheduled slated poised considering mulls eyeing forecast forecasts predicts predicted hypothetical upcoming looming
  prospective tomorrow verge`.split(/\s+/),
);

const UNBELIEVED = new Set(
  `deny denies denied denying denial denials false falsely fake faked hoax rumour rumours rumor rumors myth myths untrue
  alleged allegedly purported purportedly insisted insists insist maintain maintains pretend pretended pretends
  supposedly conspiracy wrongly mistakenly erroneously believe believes believed novel fiction satire satirical parody
  spoof prank quiz imagined imagine disinformation misinformation doctored fabricated chatbots hallucinated accusation
  accusations allegation allegations theory theories doubts disputes disputed fictional dreamed dream accepted lie lies
  propaganda swears swore convinced contend contends contended asserted asserts screenshot viral meme mistook
  typo misdated misquoted refute refutes refuted contests contested disavowed disowned innocence innocent suggestion
  suggestions notion insinuations legend trolls bots deepfake deepfakes textbook mix-up mistake folly blunder disgrace
  unwise foolish deserves deserved best worst overrated unfair masterstroke betrayal opinion opinions feel feels`.split(
    /\s+/,
  ),
);

const COMING = /^(?:days?|weeks?|months?|years?|decades?|spring|summer|autumn|winter|election)$/;

const isToInfinitive = (tokens: readonly Token[], index: number): boolean =>
  wordAt(tokens, index + 1) === 'to' && /^(is|are|was|were|be)$/.test(wordAt(tokens, index));

const isMay = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.text === 'may' && tokens[index + 1]?.kind === 'word';

const isUnrealAt = (tokens: readonly Token[], index: number): boolean => {
  const word = wordAt(tokens, index);
  if (PLANNED.has(word)) return true;
  if (word === 'next' || word === 'coming') return COMING.test(wordAt(tokens, index + 1));
  if (MODAL.has(word) || isMay(tokens, index) || isToInfinitive(tokens, index)) return true;
  return INTENDING.has(word) && /^(to|that|him|her|them|for|by)$/.test(wordAt(tokens, index + 1));
};

/** "Had he not signed, …", "Were it to leave, …" */
const isInverted = (tokens: readonly Token[], first: number): boolean =>
  /^(?:Had|Were|Should)$/.test(tokens[first]?.text ?? '') && tokens[first + 1]?.kind === 'word';

/** What makes the words behind it unreal, and how many of them. */
export type Unreal = { readonly token: number; readonly reach: number };

const REACH_OF_MODAL = 7;

/** The first word in a range that makes what follows unreal; undefined where there is none. */
export const findUnreal = (tokens: readonly Token[], range: TokenRange): Unreal | undefined => {
  const all = range.endToken - range.firstToken;
  if (isInverted(tokens, range.firstToken)) return { token: range.firstToken, reach: all };
  for (let index = range.firstToken; index < range.endToken; index++) {
    const word = wordAt(tokens, index);
    if (word === 'if' || word === 'unless') return { token: index, reach: all };
    if (isUnrealAt(tokens, index)) return { token: index, reach: REACH_OF_MODAL };
  }
  return undefined;
};

/** "Claiming victory" is no assertion. */
const CLAIMABLE = /^(?:victory|responsibility|credit|the|a|lives?|seats?|control|its|his|their)$/;

const isUnbelievedAt = (tokens: readonly Token[], index: number): boolean => {
  const word = wordAt(tokens, index);
  if (/^claim(?:s|ed|ing)?$/.test(word)) return !CLAIMABLE.test(wordAt(tokens, index + 1));
  if (/^(?:argued|argues|suggested|suggests|thinks|thought|speculated|boasted)$/.test(word)) {
    return /^(?:that|he|she|it|they)$/.test(wordAt(tokens, index + 1));
  }
  if (/^refuses?d?$|^refusing$/.test(word))
    return (
      wordAt(tokens, index + 1) === 'to' &&
      /^(call|accept|acknowledge|admit|believe|recognise|say)$/.test(wordAt(tokens, index + 2))
    );
  return UNBELIEVED.has(word);
};

/** True where a sentence ascribes, before `endToken`, what it tells to a denial, a rumour or a belief. */
export const isUnbelieved = (tokens: readonly Token[], sentence: TokenRange, endToken: number): boolean => {
  for (let index = sentence.firstToken; index < endToken; index++) {
    if (isUnbelievedAt(tokens, index)) return true;
  }
  for (let index = endToken; index < sentence.endToken; index++) {
    if (/^(untrue|false|hoax|fake|falsely|wrong)$/.test(wordAt(tokens, index))) return true;
  }
  return false;
};

const NEGATIVE = new Set(
  `not never n't neither nor didn't hasn't hadn't wasn't weren't haven't isn't aren't doesn't don't
  won't`.split(/\s+/),
);

const ADJACENT_NEGATIVE = new Set(['no', 'without']);

const DECLINING = /^(?:declin|fail|refus)(?:e|ed|es|ing|s)?$/;

const REACH = { negative: 7, adjacent: 2, declining: 8 } as const;

const isDeclinedAt = (tokens: readonly Token[], index: number, token: number): boolean => {
  if (!DECLINING.test(wordAt(tokens, index))) return false;
  for (let between = index + 1; between < token; between++) {
    if (wordAt(tokens, between) === 'to') return true;
  }
  return false;
};

/** True where the words before `token` turn it into its opposite ("never joined", "declined to recommend"). */
export const isNegatedAt = (tokens: readonly Token[], range: TokenRange, token: number): boolean => {
  for (let back = 1; back <= REACH.declining && token - back >= range.firstToken; back++) {
    const index = token - back;
    const word = wordAt(tokens, index);
    if (word === ',' || word === ';') return false;
    if (back <= REACH.negative && NEGATIVE.has(word) && wordAt(tokens, index + 1) !== 'only') return true;
    if (back <= REACH.adjacent && ADJACENT_NEGATIVE.has(word)) return true;
    if (isDeclinedAt(tokens, index, token)) return true;
  }
  return false;
};
