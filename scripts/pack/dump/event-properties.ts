/** Which dated statements become rows, each by one template; one line here is one more property. */
import type { EntityKind } from '../../../lib/core/model/entity.ts';
import type { EventRole } from '../../../lib/core/model/event.ts';
import type { RelationName } from '../../../lib/core/model/relation.ts';

/** A property whose value is a date of the item itself. */
export type DateProperty = {
  readonly relation: RelationName | null;
  readonly role: EventRole;
  readonly predicate: string;
  readonly kinds: readonly EntityKind[] | 'all';
};

/** What begins or ends with a date of a statement that names another item. */
type LinkRow = {
  readonly relation: RelationName | null;
  readonly text: (subject: string, target: string) => string;
};

/** A property whose value is another item, with a start (or a point in time) and an end as qualifiers. */
export type LinkProperty = {
  readonly subjectRole: EventRole;
  readonly targetRole: EventRole;
  readonly kinds: readonly EntityKind[] | 'all';
  readonly start: LinkRow | undefined;
  readonly end: LinkRow | undefined;
};

export const DATE_PROPERTIES: ReadonlyMap<number, DateProperty> = new Map([
  [569, { relation: 'born', role: 'actor', predicate: 'was born', kinds: ['person'] }],
  [570, { relation: 'died', role: 'actor', predicate: 'died', kinds: ['person'] }],
  [
    571,
    { relation: 'founded', role: 'object', predicate: 'was established', kinds: ['organization', 'place'] },
  ],
  [576, { relation: 'dissolved', role: 'object', predicate: 'was dissolved', kinds: 'all' }],
  [577, { relation: 'launched', role: 'object', predicate: 'came out', kinds: ['work'] }],
  [580, { relation: null, role: 'object', predicate: 'began', kinds: ['event'] }],
  [582, { relation: null, role: 'object', predicate: 'ended', kinds: ['event'] }],
  [585, { relation: 'held-event', role: 'object', predicate: 'took place', kinds: ['event'] }],
  [1619, { relation: 'launched', role: 'object', predicate: 'was opened', kinds: 'all' }],
  [
    3999,
    { relation: 'dissolved', role: 'object', predicate: 'was closed', kinds: ['organization', 'place'] },
  ],
] satisfies readonly (readonly [number, DateProperty])[]);

const membership: LinkProperty = {
  subjectRole: 'actor',
  targetRole: 'object',
  kinds: 'all',
  start: { relation: 'joined', text: (subject, target) => `${subject} joined ${target}.` },
  end: { relation: 'left', text: (subject, target) => `${subject} left ${target}.` },
};

const head = (office: string): LinkProperty => ({
  subjectRole: 'context',
  targetRole: 'actor',
  kinds: ['organization'],
  start: { relation: 'appointed', text: (body, person) => `${person} became ${office} of ${body}.` },
  end: { relation: null, text: (body, person) => `${person} left office as ${office} of ${body}.` },
});

export const LINK_PROPERTIES: ReadonlyMap<number, LinkProperty> = new Map([
  [
    39,
    {
      subjectRole: 'actor',
      targetRole: 'context',
      kinds: ['person'],
      start: { relation: 'appointed', text: (person, office) => `${person} became ${office}.` },
      end: { relation: null, text: (person, office) => `${person} left office as ${office}.` },
    },
  ],
  [463, membership],
  [102, { ...membership, kinds: ['person'] }],
  [54, { ...membership, kinds: ['person'] }],
  [169, head('chief executive')],
  [488, head('chair')],
  [
    127,
    {
      subjectRole: 'object',
      targetRole: 'actor',
      kinds: ['organization'],
      start: { relation: 'acquired', text: (body, owner) => `${owner} acquired ${body}.` },
      end: undefined,
    },
  ],
  [
    166,
    {
      subjectRole: 'actor',
      targetRole: 'object',
      kinds: ['person', 'organization'],
      start: { relation: null, text: (winner, award) => `${winner} received ${award}.` },
      end: undefined,
    },
  ],
] satisfies readonly (readonly [number, LinkProperty])[]);

/** True where a property says something of entities of a kind. */
export const fitsKind = (kinds: readonly EntityKind[] | 'all', kind: EntityKind): boolean =>
  kinds === 'all' || kinds.includes(kind);
