import { parseEdtf } from '../../../lib/core/dates/edtf.ts';
import type { EventRole, TimelineEvent } from '../../../lib/core/model/event.ts';
import type { RelationName } from '../../../lib/core/model/relation.ts';
import { labelOfTitle, wikipediaSource } from '../package-entity.ts';
import type { TableRow } from '../tables/read-table.ts';
import type { Tables } from './read-tables.ts';

/** The title of an entity that is in the pack, by its id; undefined where there is none. */
type FindTitle = (qid: string) => string | undefined;

type Told = {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly relation: RelationName | null;
  readonly roles: Readonly<Partial<Record<EventRole, readonly string[]>>>;
  readonly about: string;
  readonly table: string;
  readonly asOf: string;
};

const ROLES: readonly EventRole[] = ['actor', 'object', 'place', 'context'];

const toEvent = ({ about, table, ...told }: Told): readonly TimelineEvent[] =>
  parseEdtf(told.date) === undefined
    ? []
    : [
        {
          ...told,
          entities: [...new Set(ROLES.flatMap(role => told.roles[role] ?? []))],
          quantities: [],
          source: wikipediaSource(about),
          checked: `the table “${table}” as of ${told.asOf}, not compared with another text`,
          origin: 'package',
        },
      ];

const lifeEvents = (row: TableRow, find: FindTitle): readonly TimelineEvent[] => {
  const qid = row.column('qid');
  const title = find(qid);
  if (title === undefined) return [];
  const told = {
    about: title,
    roles: { actor: [title] },
    table: 'people',
    asOf: row.column('snapshot') || '2023-03',
  };
  const name = labelOfTitle(title);
  return [
    ...toEvent({
      ...told,
      id: `tb-${qid}-born`,
      date: row.column('born'),
      text: `${name} was born.`,
      relation: 'born',
    }),
    ...toEvent({
      ...told,
      id: `tb-${qid}-died`,
      date: row.column('died'),
      text: `${name} died.`,
      relation: 'died',
    }),
  ];
};

const officeOf = (row: TableRow, positionTitle: string | undefined): string => {
  if (positionTitle !== undefined) return labelOfTitle(positionTitle);
  const position = row.column('position');
  const country = row.column('country');
  return country === '' || / (of|for) /.test(position) ? position : `${position} of ${country}`;
};

const termEvents = (row: TableRow, find: FindTitle): readonly TimelineEvent[] => {
  const qid = row.column('qid');
  const person = find(qid);
  if (person === undefined) return [];
  const position = find(row.column('position_qid'));
  const office = officeOf(row, position);
  const told = {
    about: person,
    roles: { actor: [person], ...(position === undefined ? {} : { context: [position] }) },
    table: 'office-holders',
    asOf: row.column('snapshot'),
  };
  const name = labelOfTitle(person);
  const id = `tb-${qid}-${row.column('position_qid')}`;
  const [start, end] = [row.column('start'), row.column('end')];
  return [
    ...toEvent({
      ...told,
      id: `${id}-${start}-start`,
      date: start,
      text: `${name} became ${office}.`,
      relation: 'appointed',
    }),
    ...toEvent({
      ...told,
      id: `${id}-${end}-end`,
      date: end,
      text: `${name} left office as ${office}.`,
      relation: null,
    }),
  ];
};

const bodyEvents =
  (table: string, asOf: string) =>
  (row: TableRow, find: FindTitle): readonly TimelineEvent[] => {
    const qid = row.column('qid');
    const title = qid === '' ? undefined : find(qid);
    if (title === undefined) return [];
    const told = { about: title, roles: { object: [title] }, table, asOf };
    const name = labelOfTitle(title);
    return [
      ...toEvent({
        ...told,
        id: `tb-${qid}-founded`,
        date: row.column('founded'),
        text: `${name} was founded.`,
        relation: 'founded',
      }),
      ...toEvent({
        ...told,
        id: `tb-${qid}-dissolved`,
        date: row.column('dissolved'),
        text: `${name} was dissolved.`,
        relation: 'dissolved',
      }),
    ];
  };

const firstOfEachId = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => [
  ...new Map(events.toReversed().map(event => [event.id, event])).values(),
];

/** The rows of all tables about entities that `find` knows. */
export const tableEvents = (tables: Tables, find: FindTitle): readonly TimelineEvent[] => {
  const parties = bodyEvents('parties', '2026-03');
  const organisations = bodyEvents('organisations', '2026-06');
  const companies = bodyEvents('companies', '2026-06');
  return firstOfEachId([
    ...tables.people.flatMap(row => lifeEvents(row, find)),
    ...tables['us-officials'].flatMap(row => lifeEvents(row, find)),
    ...tables['office-holders'].flatMap(row => termEvents(row, find)),
    ...tables.parties.flatMap(row => parties(row, find)),
    ...tables.organisations.flatMap(row => organisations(row, find)),
    ...tables.companies.flatMap(row => companies(row, find)),
  ]);
};
