import { foldToken } from '../text/fold-token.ts';
import type { TokenizedText } from '../text/token.ts';
import { isCapitalized } from '../text/token-case.ts';
import type { CapitalRun } from './capital-runs.ts';
import type { KnownName } from './known-names.ts';
import {
  CONNECTORS,
  DEPARTMENTS,
  DIRECTIONS,
  ORGANIZATION_WORDS,
  PARTICLES,
  SOFT_TITLES,
  TITLES,
} from './name-words.ts';

/** A part of a run: a name of the pack, or a name by shape (`known` undefined). */
export type RunPart = { readonly firstToken: number; readonly endToken: number; readonly known?: KnownName };

type Role = 'known' | 'demonym' | 'title' | 'joint' | 'unknown';

type Piece = {
  readonly role: Role;
  readonly firstToken: number;
  readonly endToken: number;
  readonly known?: KnownName;
};

const isDemonym = (known: KnownName): boolean =>
  known.candidates.every(candidate => candidate.form === 'demonym');

/** Cuts a run into the names of the pack inside it and single words, each with its role. */
const cutPieces = (text: TokenizedText, run: CapitalRun, known: readonly KnownName[]): Piece[] => {
  const pieces: Piece[] = [];
  let index = run.firstToken;
  while (index < run.endToken) {
    const name = known.find(each => each.firstToken === index && each.endToken <= run.endToken);
    if (name) {
      pieces.push({
        role: isDemonym(name) ? 'demonym' : 'known',
        firstToken: index,
        endToken: name.endToken,
        known: name,
      });
      index = name.endToken;
      continue;
    }
    const token = text.tokens[index]?.text ?? '';
    const folded = foldToken(token);
    const isParticle = index === run.firstToken && PARTICLES.has(token);
    const isJoint =
      !isParticle && !isCapitalized(token) && (CONNECTORS.has(token) || !/\p{L}|\p{N}/u.test(token));
    const role = isJoint ? 'joint' : TITLES.has(folded) ? 'title' : 'unknown';
    pieces.push({ role, firstToken: index, endToken: index + 1 });
    index++;
  }
  return softenTitles(text, dropDirections(text, joinStateOffices(text, pieces)));
};

/** "Secretary of State", "Minister of Defence": what follows the office is part of it. */
const joinStateOffices = (text: TokenizedText, pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => {
    const isAfterOffice =
      pieces[index - 2]?.role === 'title' && text.tokens[piece.firstToken - 1]?.text === 'of';
    const word = foldToken(text.tokens[piece.firstToken]?.text ?? '');
    return piece.role === 'unknown' && isAfterOffice && DEPARTMENTS.has(word)
      ? { ...piece, role: 'title' as const }
      : piece;
  });

/** "Eastern Ukraine": a direction before a place of the pack is set aside like a title. */
const dropDirections = (text: TokenizedText, pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => {
    const next = pieces[index + 1]?.known?.candidates[0];
    const isDirection = DIRECTIONS.has(foldToken(text.tokens[piece.firstToken]?.text ?? ''));
    return piece.role === 'unknown' && isDirection && next?.kind === 'place'
      ? { ...piece, role: 'title' as const }
      : piece;
  });

/** "Foreign Ministry": a title word before an organisation's word belongs to the name. */
const softenTitles = (text: TokenizedText, pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const isSoft =
      piece.role === 'title' && SOFT_TITLES.has(foldToken(text.tokens[piece.firstToken]?.text ?? ''));
    if (!isSoft || next?.role !== 'unknown') return piece;
    const nextWord = foldToken(text.tokens[next.firstToken]?.text ?? '');
    return ORGANIZATION_WORDS.has(nextWord) ? { ...piece, role: 'unknown' as const } : piece;
  });

const trimJoints = (pieces: readonly Piece[]): readonly Piece[] => {
  const first = pieces.findIndex(piece => piece.role !== 'joint');
  const last = pieces.findLastIndex(piece => piece.role !== 'joint');
  return first < 0 ? [] : pieces.slice(first, last + 1);
};

const splitAtTitles = (pieces: readonly Piece[]): (readonly Piece[])[] => {
  const groups: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.role === 'title') groups.push([]);
    else groups.at(-1)?.push(piece);
  }
  return groups.map(trimJoints).filter(group => group.length > 0);
};

const wholeGroup = (group: readonly Piece[]): RunPart[] => {
  const first = group[0];
  const last = group.at(-1);
  return first && last ? [{ firstToken: first.firstToken, endToken: last.endToken }] : [];
};

const knownParts = (group: readonly Piece[]): RunPart[] =>
  group.flatMap(({ firstToken, endToken, known }) => (known ? [{ firstToken, endToken, known }] : []));

const lastWord = (text: TokenizedText, group: readonly Piece[]): string =>
  foldToken(text.tokens[(group.at(-1)?.endToken ?? 1) - 1]?.text ?? '');

/**
 * Names in one group between titles. Only names of the pack: each stands for itself. Only unknown words: one name.
 * Mixed: one unknown name ("Belgrade Waterfront", "Marko Vučić"), for a wrong link is worse than none; but a
 * demonym before a person's name, and names joined by small words, come apart.
 */
const nameGroup = (text: TokenizedText, group: readonly Piece[]): RunPart[] => {
  const content = group.filter(piece => piece.role !== 'joint');
  if (content.every(piece => piece.known)) return knownParts(group);
  const joint = group.findIndex(piece => piece.role === 'joint' && isClauseJoint(text, piece));
  if (joint > 0) {
    return [trimJoints(group.slice(0, joint)), trimJoints(group.slice(joint))].flatMap(part =>
      nameGroup(text, part),
    );
  }
  const [first, ...rest] = group;
  const isAdjective =
    first?.role === 'demonym' && rest.length > 0 && !ORGANIZATION_WORDS.has(lastWord(text, group));
  if (first && isAdjective) return [...knownParts([first]), ...nameGroup(text, trimJoints(rest))];
  return wholeGroup(group);
};

/** Small words that join two names more often than they stand inside one. */
const isClauseJoint = (text: TokenizedText, piece: Piece): boolean =>
  ['and', 'in', 'on', 'for'].includes(text.tokens[piece.firstToken]?.text ?? '');

/** Takes a run of capitalised words apart into names: offices and titles off, known names by themselves. */
export const segmentRun = (
  text: TokenizedText,
  run: CapitalRun,
  known: readonly KnownName[],
): readonly RunPart[] => splitAtTitles(cutPieces(text, run, known)).flatMap(group => nameGroup(text, group));
