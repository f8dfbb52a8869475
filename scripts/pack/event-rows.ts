import { edtfAgree } from '../../lib/core/dates/edtf.ts';
import { EVENT_ROLES, type EventRole, type TimelineEvent } from '../../lib/core/model/event.ts';
import type { SubjectFile } from '../../lib/knowledge/authored/read-subject.ts';
import type { AuthoredEntity, AuthoredEvent, AuthoredTerm } from '../../lib/knowledge/authored/schema.ts';
import { termEventId } from '../../lib/knowledge/authored/term-event-id.ts';
import { labelOfTitle } from './package-entity.ts';

type Roles = Readonly<Partial<Record<EventRole, readonly string[]>>>;

const entitiesOf = (roles: Roles): readonly string[] => [
  ...new Set(EVENT_ROLES.flatMap(role => roles[role] ?? [])),
];

const rolesOf = (event: AuthoredEvent): Roles =>
  Object.fromEntries(
    EVENT_ROLES.flatMap(role => (event[role].length > 0 ? [[role, event[role]] as const] : [])),
  );

/** A written event as a row of a timeline. */
const writtenRow = (event: AuthoredEvent, subjectAsOf: string): TimelineEvent => {
  const roles = rolesOf(event);
  return {
    id: event.id,
    date: event.date,
    text: event.text,
    relation: event.relation ?? null,
    roles,
    entities: entitiesOf(roles),
    quantities: event.quantities,
    source: event.source,
    asOf: event.asOf ?? subjectAsOf,
    checked: event.checked,
    origin: 'written',
  };
};

/** Who stands at the head of a state or body; only such terms stand in its own timeline. */
const HEAD_OF =
  /^(acting |interim |transitional )?(president|prime minister|chancellor|taoiseach|king|queen|emperor|sultan|emir|pope|supreme leader|premier|secretary[- ]general|director[- ]general) of /i;

const isHeadOf = (office: string, title: string): boolean => {
  const rest = office.replace(HEAD_OF, '').replace(/^the /i, '');
  return rest !== office && labelOfTitle(title).replace(/^the /i, '') === rest;
};

/** The body of an office is the object of its head's term, and the context of everyone else's. */
const bodyRole = ({ office, of }: AuthoredTerm): Roles =>
  of === undefined ? {} : isHeadOf(office, of) ? { object: [of] } : { context: [of] };

const termRow = (person: AuthoredEntity, term: AuthoredTerm): Omit<TimelineEvent, 'id' | 'date' | 'text'> => {
  const roles: Roles = { actor: [person.title], ...bodyRole(term) };
  return {
    relation: 'appointed',
    roles,
    entities: entitiesOf(roles),
    quantities: [],
    source: term.source,
    asOf: person.asOf,
    checked: term.checked,
    origin: 'term',
  };
};

/** The rows of an office term: who became what, and, where it has an end, who left office. */
const termRows = (person: AuthoredEntity, term: AuthoredTerm): readonly TimelineEvent[] => {
  const name = person.label ?? labelOfTitle(person.title);
  const row = termRow(person, term);
  const start: TimelineEvent = {
    ...row,
    id: termEventId(term.id, 'start'),
    date: term.start,
    text: `${name} became ${term.office}.`,
  };
  if (term.end === undefined) return [start];
  const end: TimelineEvent = {
    ...row,
    id: termEventId(term.id, 'end'),
    date: term.end,
    text: `${name} left office as ${term.office}.`,
    relation: null,
  };
  return [start, end];
};

const STARTS = new Set(['appointed', 'elected']);
const ENDS = new Set(['resigned', 'removed']);

/** Who dies leaves every office. */
const DEATHS = new Set(['died', 'killed']);

const isDeathOf = ({ relation, actor, object }: AuthoredEvent, person: string): boolean =>
  relation !== undefined && DEATHS.has(relation) && [...actor, ...object].includes(person);

/** True when `event` tells what the term's row tells: a written sentence says more than a template. */
const tellsSame = (event: AuthoredEvent, row: TimelineEvent): boolean => {
  const relations = row.relation === 'appointed' ? STARTS : ENDS;
  const [person = ''] = row.roles.actor ?? [];
  const [body] = row.roles.object ?? row.roles.context ?? [];
  const titles = EVENT_ROLES.flatMap(role => event[role]);
  const isSameChange =
    event.relation !== undefined &&
    relations.has(event.relation) &&
    titles.includes(person) &&
    (body === undefined || titles.includes(body));
  const tells = isSameChange || (row.relation === null && isDeathOf(event, person));
  return tells && event.date.length === row.date.length && edtfAgree(event.date, row.date);
};

/** Rows of all files; a term's row is left out where a written event tells the same. */
export const eventRows = (files: readonly SubjectFile[]): readonly TimelineEvent[] => {
  const written = files.flatMap(({ subject }) => subject.events);
  const terms = files.flatMap(({ subject }) =>
    subject.entities.flatMap(person => person.terms.flatMap(term => termRows(person, term))),
  );
  return [
    ...files.flatMap(({ subject }) => subject.events.map(event => writtenRow(event, subject.asOf))),
    ...terms.filter(row => !written.some(event => tellsSame(event, row))),
  ];
};
