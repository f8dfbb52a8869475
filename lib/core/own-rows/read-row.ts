/**
 * What a reader's sentence says, read as the sentence of an article would be, so that claims are held against the row
 * as against any other. Where nothing is understood the row still stands in the timelines of its entities.
 */
import { analyzeArticle } from '../analyze-article.ts';
import type { ClaimFrame } from '../model/analysis.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { OwnRowText, RowReading } from '../model/own-row.ts';

type RowRoles = { readonly entities: readonly string[]; readonly roles: RowReading['roles'] };

const rolesOf = (frame: ClaimFrame | null, chosen: readonly string[]): RowRoles => {
  const actor = frame?.actors ?? [];
  const object = (frame?.objects ?? []).filter(title => !actor.includes(title));
  const named = [...actor, ...object];
  const context = chosen.filter(title => !named.includes(title));
  const roles = Object.entries({ actor, object, context }).filter(([, titles]) => titles.length > 0);
  return { entities: [...named, ...context], roles: Object.fromEntries(roles) };
};

/** The relation and the roles in a row's sentence; whom it names is added to whom the reader chose. */
export const readRow = (row: OwnRowText, knowledge: KnowledgeBase): OwnRowText & RowReading => {
  const { claims } = analyzeArticle(
    {
      id: row.id,
      title: '',
      byline: null,
      site: null,
      language: null,
      published: null,
      text: row.text,
      blocks: [{ start: 0, end: row.text.length, kind: 'paragraph' }],
    },
    knowledge,
  );
  const frame = claims.find(each => each.frame !== null && !each.frame.negated)?.frame ?? null;
  return { ...row, relation: frame?.relation ?? null, ...rolesOf(frame, row.entities) };
};
