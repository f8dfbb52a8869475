import type { Entity } from '../../lib/core/model/entity.ts';
import type { TimelineEvent } from '../../lib/core/model/event.ts';
import { openPack, type Pack } from '../../lib/knowledge/pack/open-pack.ts';
import type { PackContents, PackEntity } from '../../lib/knowledge/pack/pack-format.ts';
import { writePack } from '../../lib/knowledge/pack/write-pack.ts';

type EntitySketch = Partial<PackEntity> &
  Pick<PackEntity, 'title' | 'kind'> & {
    readonly names?: readonly string[];
    readonly demonyms?: readonly string[];
    readonly shortNames?: readonly string[];
  };

/** An entity of a made-up pack: say only what the test is about. */
export const sketchEntity = ({
  names = [],
  demonyms = [],
  shortNames = [],
  ...entity
}: EntitySketch): PackEntity => ({
  qid: null,
  label: entity.title,
  description: `About ${entity.title}`,
  aliases: [
    ...[entity.label ?? entity.title, ...names].map(name => ({ name, form: 'name' as const })),
    ...demonyms.map(name => ({ name, form: 'demonym' as const })),
    ...shortNames.map(name => ({ name, form: 'short' as const })),
  ],
  prominence: 0.9,
  tier: 2,
  asOf: '2025-11',
  ...entity,
});

/** An event of a made-up pack. */
export const sketchEvent = (
  event: Partial<TimelineEvent> & Pick<TimelineEvent, 'id' | 'date'>,
): TimelineEvent => ({
  text: `What happened: ${event.id}.`,
  relation: null,
  roles: {},
  entities: Object.values(event.roles ?? {}).flat(),
  quantities: [],
  source: { title: 'A source', url: 'https://example.org/source' },
  asOf: '2025-11',
  checked: 'another text',
  origin: 'written',
  ...event,
});

const WORDS =
  'the a president minister country declared independence vote war talks team was were and in of to from on it will mark reading nice said attend agenda buyers intelligence refuse end try council summit visit parade leaders notably'.split(
    ' ',
  );

/** A small pack with the countries and people that the tests speak of; more can be added. */
export const sampleContents = (more: Partial<PackContents> = {}): PackContents => ({
  name: 'sample',
  words: WORDS,
  sources: [],
  entities: [
    sketchEntity({ title: 'Serbia', qid: 'Q403', kind: 'place', demonyms: ['Serbian', 'Serbs'] }),
    sketchEntity({ title: 'Kosovo', qid: 'Q1246', kind: 'place', demonyms: ['Kosovar'] }),
    sketchEntity({ title: 'United States', kind: 'place', names: ['US', 'U.S.', 'USA'] }),
    sketchEntity({
      title: 'European Union',
      kind: 'organization',
      names: ['EU', 'E.U.'],
      shortNames: ['Union'],
    }),
    sketchEntity({ title: 'European Commission', kind: 'organization', shortNames: ['Commission'] }),
    sketchEntity({ title: 'Aleksandar Vučić', kind: 'person' }),
    sketchEntity({ title: 'Ursula von der Leyen', kind: 'person' }),
    sketchEntity({ title: 'Novak, Serbia', label: 'Novak', kind: 'place', prominence: 0.2 }),
    sketchEntity({ title: 'Twitter', kind: 'organization', shortNames: ['X'] }),
    ...(more.entities ?? []),
  ],
  events: [
    sketchEvent({
      id: 'kosovo-declares-independence',
      date: '2008-02-17',
      text: "Kosovo's assembly declared independence from Serbia.",
      relation: 'declared-independence',
      roles: { actor: ['Kosovo'], object: ['Serbia'] },
    }),
    sketchEvent({
      id: 'serbia-applies',
      date: '2009-12-22',
      relation: 'applied',
      roles: { actor: ['Serbia'], object: ['European Union'] },
    }),
    ...(more.events ?? []),
  ],
});

/** Writes and opens a pack in memory. */
export const openContents = (contents: PackContents): Pack => {
  const { bytes } = writePack(contents);
  const opened = openPack(bytes.slice().buffer);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};

/** The sample pack, opened. */
export const samplePack = (): Pack => openContents(sampleContents());

/** An entity as the pack gives it; throws where the pack has none. */
export const getEntity = (pack: Pack, title: string): Entity => {
  const entity = pack.findEntity(title);
  if (!entity) throw new Error(`The pack has no ${title}.`);
  return entity;
};
