import type { Mention } from '../../model/analysis.ts';
import type { Token } from '../../text/token.ts';
import { wordAt } from '../words/word-at.ts';
import type { TokenRange } from './split-segments.ts';
import type { Participant } from './statement.ts';
import type { StatementPlace } from './statement-place.ts';

const tokenOf = (tokens: readonly Token[], range: TokenRange, offset: number): number => {
  let index = range.firstToken;
  while (index < range.endToken && (tokens[index]?.end ?? 0) <= offset) index++;
  return index;
};

const ASIDE = new Set('in at near from outside over via under despite within inside like'.split(' '));

const isAside = (tokens: readonly Token[], at: number, range: TokenRange): boolean => {
  const before = wordAt(tokens, at - 1);
  const behind = wordAt(tokens, at - 2);
  if (at - 1 < range.firstToken) return false;
  return ASIDE.has(before) || (/^(the|a|an|its|their)$/.test(before) && ASIDE.has(behind));
};

/** Who acts or is acted on by their nationality: "Russian forces". */
const COLLECTIVE =
  /^(?:forces?|troops|army|armies|soldiers|jets?|planes?|warplanes|bombers?|missiles?|drones?|rockets?|tanks?|navy|government|parliament|lawmakers|deputies|senate|court|courts|judges?|police|authorities|officials|negotiators|envoys|diplomats|leaders|voters|rebels|fighters|gunmen|militants|militia|separatists|protesters|demonstrators|students|strikes?|shelling|artillery|units?|commandos|hackers|regulators?|prosecutors?|intelligence|special|government's|parliament's|army's)$/;

const TITLE_NOUN =
  /^(?:former|late|then|president|prime|minister|chancellor|leader|general|premier|king|queen|foreign|defence|interior|writer|journalist|director|billionaire|businessman|politician|diplomat|commander|tycoon|opposition)$/;

/** "The Yugoslav president", "Soviet habit", "Portugal's António Costa": the nationality is by the way. */
const isNationality = (place: StatementPlace, mention: Mention, after: number): boolean => {
  const { tokens } = place.text;
  if (mention.entity === null) return false;
  const isPossessive = wordAt(tokens, after) === "'s";
  if (mention.kind === 'other' && !isPossessive) return !COLLECTIVE.test(wordAt(tokens, after));
  if (mention.kind !== 'place' && mention.kind !== 'other') return false;
  if (!isPossessive && mention.surface === mention.entity.label) return false;
  const next = isPossessive ? after + 1 : after;
  const start = tokens[next]?.start;
  return (
    [0, 1].some(step => TITLE_NOUN.test(wordAt(tokens, next + step))) ||
    place.mentions.some(other => other.start === start && other.kind === 'person')
  );
};

/** "Dutch", "Serbs": who is told of stands behind it. */
export const isDemonym = ({ kind, entity, surface }: Mention): boolean =>
  kind === 'other' && entity !== null && !entity.title.split(' ').includes(surface.split(' ')[0] ?? '');

/** "Tedros Adhanom Ghebreyesus of Ethiopia" */
const isOrigin = (place: StatementPlace, mention: Mention): boolean => {
  if (mention.kind !== 'place') return false;
  const person = place.mentions.find(
    ({ kind, end }) => kind === 'person' && end < mention.start && mention.start - end <= OF.length,
  );
  return person !== undefined && place.text.text.slice(person.end, mention.start) === OF;
};

const OF = ' of ';

const isAgent = (tokens: readonly Token[], token: number): boolean =>
  [1, 2, 3].some(back => wordAt(tokens, token - back) === 'by');

/** A mention as somebody who takes part, with where it stands. */
export const readParticipant = (place: StatementPlace, mention: Mention): Participant => {
  const { tokens } = place.text;
  const token = tokenOf(tokens, place.range, mention.start);
  const after = tokenOf(tokens, place.range, mention.end);
  return {
    title: mention.entity?.title ?? null,
    surface: mention.surface,
    isRejected: mention.confidence === 0,
    kind: mention.kind,
    isAgent: isAgent(tokens, token),
    isAside:
      isAside(tokens, token, place.range) || isNationality(place, mention, after) || isOrigin(place, mention),
    token,
  };
};
