import type { EventRole, TimelineEvent } from '../../../lib/core/model/event.ts';
import type { RelationName } from '../../../lib/core/model/relation.ts';
import { wikipediaSource } from '../package-entity.ts';
import type { ChosenItems } from './chosen-items.ts';
import { DATE_PROPERTIES, LINK_PROPERTIES } from './event-properties.ts';
import type { StatementRow } from './statement-rows.ts';

/** What every row of a dump says of its check. */
const CHECKED = 'Wikidata statement, not compared with another text';

type Told = {
  readonly text: string;
  readonly relation: RelationName | null;
  readonly roles: Readonly<Partial<Record<EventRole, readonly string[]>>>;
};

const tellDate = ({ property, subject }: StatementRow, chosen: ChosenItems): Told | undefined => {
  const told = DATE_PROPERTIES.get(property);
  return (
    told && {
      text: `${chosen.labelAt(subject)} ${told.predicate}.`,
      relation: told.relation,
      roles: { [told.role]: [chosen.titleAt(subject)] },
    }
  );
};

const tellLink = (row: StatementRow, target: number, chosen: ChosenItems): Told | undefined => {
  const property = LINK_PROPERTIES.get(row.property);
  const told = row.isEnd ? property?.end : property?.start;
  if (!property || !told) return undefined;
  return {
    text: told.text(chosen.labelAt(row.subject), chosen.labelAt(target)),
    relation: told.relation,
    roles: {
      [property.subjectRole]: [chosen.titleAt(row.subject)],
      [property.targetRole]: [chosen.titleAt(target)],
    },
  };
};

const idOf = (row: StatementRow, chosen: ChosenItems): string => {
  const of = `wd-Q${chosen.itemAt(row.subject)}-P${row.property}`;
  if (row.target === undefined) return of;
  return `${of}-Q${chosen.itemAt(row.target)}-${row.date}-${row.isEnd ? 'end' : 'start'}`;
};

const ROLE_ORDER: readonly EventRole[] = ['actor', 'object', 'place', 'context'];

/** The event that a row states; undefined where no template fits. `asOf` is the month of the dump. */
export const statementEvent = (
  row: StatementRow,
  chosen: ChosenItems,
  asOf: string,
): TimelineEvent | undefined => {
  const told = row.target === undefined ? tellDate(row, chosen) : tellLink(row, row.target, chosen);
  if (!told) return undefined;
  return {
    id: idOf(row, chosen),
    date: row.date,
    ...told,
    entities: [...new Set(ROLE_ORDER.flatMap(role => told.roles[role] ?? []))],
    quantities: [],
    source: wikipediaSource(chosen.titleAt(row.subject)),
    asOf,
    checked: CHECKED,
    origin: 'package',
  };
};
