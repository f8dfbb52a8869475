/**
 * What the words beside a name say about what it can be. Each cue is one entry of the table below; a positive
 * weight is evidence for a candidate (and is told to the reader), a negative one against it.
 */

import type { NameSpan } from '../mentions/name-span.ts';
import { TITLES } from '../mentions/name-words.ts';
import type { NameCandidate } from '../model/knowledge-base.ts';
import { foldToken } from '../text/fold-token.ts';
import type { TokenizedText } from '../text/token.ts';

export type CueQuestion = {
  readonly text: TokenizedText;
  readonly span: NameSpan;
  readonly candidate: NameCandidate;
};

export type Cue = { readonly reason: string; readonly weight: number };

type CueRule = Cue & { applies(question: CueQuestion): boolean };

const WRITING = new Set(
  'wrote writing posted post posting tweeted tweet shared announced statement message messages platform account video users app formerly join follow channel subscribers'.split(
    ' ',
  ),
);

/** What the press puts beside the name of an outlet or agency. */
const PRESS = new Set(
  'magazine newspaper daily weekly agency broadcaster channel outlet tabloid journal network news portal publication'.split(
    ' ',
  ),
);

const REPORTING = new Set(
  'reported reports reporter journalists correspondent told citing via photo'.split(' '),
);

const wordAt = (text: TokenizedText, index: number): string => foldToken(text.tokens[index]?.text ?? '');

const FORCES = new Set(
  'troops fighters soldiers brigade regiment battalion commander militants unit'.split(' '),
);

/** "As per AP", "according to Reuters", "told AFP". */
const isAttributed = ({ text, span }: CueQuestion): boolean => {
  const before = [wordAt(text, span.firstToken - 2), wordAt(text, span.firstToken - 1)].join(' ');
  return /^(as per|according to|reported by|interview with|\w+ (told|citing|via))$/.test(before);
};

/** True when one of `list` stands within `reach` tokens of the name. */
const isNear = (question: CueQuestion, list: ReadonlySet<string>, reach: number): boolean => {
  const { text, span } = question;
  for (let index = span.firstToken - reach; index < span.endToken + reach; index++) {
    if (list.has(wordAt(text, index))) return true;
  }
  return false;
};

const RULES: readonly CueRule[] = [
  {
    reason: 'It stands after “on”, near words of posting and writing.',
    weight: 0.4,
    applies: question =>
      ['organization', 'work'].includes(question.candidate.kind) &&
      ['on', 'via', 'to'].includes(wordAt(question.text, question.span.firstToken - 1)) &&
      isNear(question, WRITING, 8),
  },
  {
    reason: 'It is named as the source of a report.',
    weight: 0.3,
    applies: question =>
      question.candidate.kind === 'organization' &&
      (isAttributed(question) || REPORTING.has(wordAt(question.text, question.span.endToken))),
  },
  {
    reason: 'The article calls it a newspaper, agency or broadcaster.',
    weight: 0.3,
    applies: question => question.candidate.kind === 'organization' && isNear(question, PRESS, 2),
  },
  {
    reason: 'Soldiers or fighting stand beside it.',
    weight: 0.3,
    applies: question => question.candidate.kind === 'organization' && isNear(question, FORCES, 2),
  },
  {
    reason: 'An office or title stands before it.',
    weight: 0.2,
    applies: question =>
      question.candidate.kind === 'person' && TITLES.has(wordAt(question.text, question.span.firstToken - 1)),
  },
  {
    reason: 'A title stands before it, so it is not a place.',
    weight: -0.4,
    applies: question =>
      question.candidate.kind === 'place' &&
      ['mr', 'mrs', 'ms', 'dr', 'sir'].includes(wordAt(question.text, question.span.firstToken - 1)),
  },
];

/** The cues that apply to a candidate where it stands. */
export const findCues = (question: CueQuestion): readonly Cue[] =>
  RULES.filter(rule => rule.applies(question));
