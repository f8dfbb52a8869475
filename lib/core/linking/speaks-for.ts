/**
 * Capitals and seats that speak for a government: "Moscow said" is Russia's government. The link stays with the place,
 * and the mention says whom it stands for.
 */
import type { NameSpan } from '../mentions/name-span.ts';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { foldToken } from '../text/fold-token.ts';
import type { TokenizedText } from '../text/token.ts';
import { belongingIn } from './belonging.ts';

/** What only governments do, as far as a city goes. */
const GOVERNMENT_VERBS = new Set(
  (
    'said says say told announced announces denied denies accused accuses warned warns rejected rejects insisted ' +
    'insists demanded demands urged urges vowed vows wants wanted condemned condemns claims claimed agreed agrees ' +
    'refused refuses ordered proposed proposes sanctioned recognised recognized recognises recognizes signed ' +
    'retaliated threatened threatens pledged promised confirmed confirms considers regards sees believes hopes ' +
    'expelled summoned responded replied imposed lifted withdrew backs backed supports opposes opposed views fears'
  ).split(' '),
);

type Place = { readonly text: TokenizedText; readonly span: NameSpan; readonly knowledge: KnowledgeBase };

const AUXILIARIES = new Set('has had have will would also still again later repeatedly never not'.split(' '));

/** Where something is done by nobody but at a place. */
const WHERE = new Set('in at near from to of around outside into across'.split(' '));

const wordAt = (text: TokenizedText, index: number): string => foldToken(text.tokens[index]?.text ?? '');

const actsHere = (text: TokenizedText, span: NameSpan): boolean => {
  if (WHERE.has(wordAt(text, span.firstToken - 1))) return false;
  let next = span.endToken;
  while (next < span.endToken + 3 && AUXILIARIES.has(wordAt(text, next))) next++;
  return GOVERNMENT_VERBS.has(wordAt(text, next));
};

/** "Capital of Russia", "Fortress in Moscow, seat of Russia's president", "Seat and office of the President …". */
const isSeat = ({ description }: Entity): boolean =>
  /^(?:[\w-]+ )?capital\b|^seat\b|\bseat of\b|\bresidence\b|\boffice of\b/i.test(description);

const isState = ({ kind, description, prominence }: Entity): boolean =>
  kind === 'place' && prominence >= 0.6 && /^(?:[\w-]+ ){0,3}country\b/i.test(description);

/** "Seat of most institutions of the European Union": a union that is not of a place. */
const isUnion = ({ kind, prominence, label }: Entity): boolean =>
  kind === 'organization' && prominence >= 0.9 && /\bUnion$/.test(label);

/** The state (or union) whose government a seat stands for where it stands; undefined where the place is meant. */
export const findGovernment = (
  { text, span, knowledge }: Place,
  { entityIndex, entity }: { readonly entityIndex: number; readonly entity: Entity },
): Entity | undefined => {
  if (!isSeat(entity) || !actsHere(text, span)) return undefined;
  const around = [...belongingIn(knowledge)(entityIndex)].flatMap(title => knowledge.findEntity(title) ?? []);
  const [state] = around.filter(isState).toSorted((a, b) => b.prominence - a.prominence);
  return around.find(isUnion) ?? state;
};
