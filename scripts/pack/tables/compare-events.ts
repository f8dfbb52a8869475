/**
 * Written events beside the tables that state such events: foundings, treaties, vetoes, coups, the start of wars,
 * memberships. A table that has nothing of the same name, place or members says nothing; a table that has it on
 * another date disagrees.
 */
import { daysApart, edtfAgree } from '../../../lib/core/dates/edtf.ts';
import { EVENT_ROLES } from '../../../lib/core/model/event.ts';
import type { SubjectFile } from '../../../lib/knowledge/authored/read-subject.ts';
import type { AuthoredEvent } from '../../../lib/knowledge/authored/schema.ts';
import { faultAt, locatedEvents } from '../../../lib/knowledge/authored/subject-parts.ts';
import type { Comparison } from './comparison.ts';
import { type EventFacts, nameKey } from './event-facts.ts';

/** What the tables have instead; undefined where they say nothing, and '' where they agree. */
type Verdict = string | undefined;

type Rule = {
  readonly what: Comparison['what'];
  readonly judge: (event: AuthoredEvent, facts: EventFacts) => Verdict;
};

const titlesOf = (event: AuthoredEvent): readonly string[] => EVENT_ROLES.flatMap(role => event[role]);

const judgeDates = (dates: readonly string[] | undefined, date: string): Verdict => {
  if (dates === undefined || dates.length === 0) return undefined;
  return dates.some(each => edtfAgree(each, date)) ? '' : dates.join(', ');
};

const judgeFounding: Rule['judge'] = ({ relation, actor, object, date }, { founded }) =>
  relation === 'founded' && object.length + actor.length > 0
    ? judgeDates(founded.get(nameKey(object[0] ?? actor[0] ?? '')), date)
    : undefined;

const judgeTreaty: Rule['judge'] = (event, { signed }) => {
  const titles = event.relation === 'signed' ? event.object : [];
  return judgeDates(
    titles.flatMap(title => signed.get(nameKey(title)) ?? []),
    event.date,
  );
};

const judgeVeto: Rule['judge'] = (event, { vetoes, vetoesUntil }) => {
  const { relation, actor, date } = event;
  const isOfCouncil = titlesOf(event).includes('United Nations Security Council');
  if (relation !== 'vetoed' || !isOfCouncil || date.length !== 10 || date > vetoesUntil) return undefined;
  const says = vetoes.some(veto => veto.date === date && actor.some(title => veto.by.includes(title)));
  return says ? '' : 'no veto on that day';
};

/** A table may count from the evening before, or tell of a coup that we leave out: it can only confirm. */
const DAYS_APART = 1;

const judgeOutbreak =
  (which: 'coups' | 'wars'): Rule['judge'] =>
  (event, facts) => {
    const relations =
      which === 'coups' ? ['removed', 'resigned', 'attacked', 'captured'] : ['invaded', 'attacked'];
    if (!relations.includes(event.relation ?? '') || event.date.length !== 10) return undefined;
    const titles = titlesOf(event).map(nameKey);
    return facts[which].some(
      ({ date, places }) =>
        date.length === 10 &&
        daysApart(date, event.date) <= DAYS_APART &&
        places.some(place => titles.includes(place)),
    )
      ? ''
      : undefined;
  };

/** The table lists today's members without dates: it confirms that somebody joined, not when. */
const judgeMembership: Rule['judge'] = ({ relation, actor, object }, { members }) => {
  const lists = relation === 'joined' ? object.flatMap(title => members.get(nameKey(title)) ?? []) : [];
  return lists.length > 0 && actor.every(title => lists.includes(nameKey(title))) ? '' : undefined;
};

const RULES: readonly Rule[] = [
  { what: 'founding', judge: judgeFounding },
  { what: 'treaty', judge: judgeTreaty },
  { what: 'veto', judge: judgeVeto },
  { what: 'coup', judge: judgeOutbreak('coups') },
  { what: 'start of a war', judge: judgeOutbreak('wars') },
  { what: 'membership', judge: judgeMembership },
];

/** What a difference from the tables is: explained by the file, or a fault. */
export const differenceOf = ({ note }: AuthoredEvent): 'explained' | 'different' =>
  note === undefined ? 'different' : 'explained';

/** Every written event that a table also states, beside it; events that no table can state are left out. */
export const compareEvents = (files: readonly SubjectFile[], facts: EventFacts): readonly Comparison[] =>
  locatedEvents(files).flatMap(event =>
    RULES.flatMap(({ what, judge }): readonly Comparison[] => {
      const instead = judge(event.part, facts);
      if (instead === undefined) return [];
      const said = `${event.part.id}, ${what} ${event.part.date}: the tables have ${instead || 'the same'}`;
      const outcome = instead === '' ? 'confirmed' : differenceOf(event.part);
      return [{ what, outcome, note: faultAt(event, ['date'], said) }];
    }),
  );
