import { ownRows } from '../../lib/core/timeline/own-rows.ts';
import type { Pack } from '../../lib/knowledge/pack/open-pack.ts';

function* listEntities(pack: Pack): Generator<unknown> {
  for (let index = 0; index < pack.entityCount; index++) {
    const { title, qid, kind, label, description, aliases, tier, asOf } = pack.entityAt(index);
    const events = ownRows(pack.eventsOf(title), title).length;
    yield { title, qid, kind, label, description, aliases, tier, asOf, events };
  }
}

function* listEvents(pack: Pack): Generator<unknown> {
  for (let index = 0; index < pack.eventCount; index++) {
    const { id, date, text, relation, entities, roles, source, asOf, checked, origin } = pack.eventAt(index);
    yield { id, date, text, relation, entities, roles, source, asOf, checked, origin };
  }
}

/** What is in a pack, row by row. */
export const listPack = (pack: Pack, what: 'entities' | 'events'): Generator<unknown> =>
  what === 'entities' ? listEntities(pack) : listEvents(pack);
