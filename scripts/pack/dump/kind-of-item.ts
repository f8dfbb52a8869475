import type { EntityKind } from '../../../lib/core/model/entity.ts';
import { type ItemJson, itemOf, statementsOf } from './item-json.ts';

/** Classes (P31) that say what an item is, reviewed one by one; the most used ones of each kind. */
const CLASSES: Readonly<Record<Exclude<EntityKind, 'other'>, readonly number[]>> = {
  person: [5, 20643955],
  place: [
    6256, 3624078, 515, 1549591, 1637706, 5119, 486972, 532, 3957, 7930989, 484170, 15284, 262166, 747074,
    35657, 10864048, 34876, 82794, 28575, 13220204, 23442, 8502, 4022, 23397, 165, 9430, 39816, 5107, 46831,
    33837, 1248784, 644371, 483110, 12280, 55488, 41176, 811979, 16970, 33506, 16917, 22698, 123705, 188509,
    1907114, 3336843, 6465, 107390, 149621, 1093829, 62049, 185113, 40080, 8072, 23413, 12518, 24398318,
    54050, 39614, 1529096, 856076, 755707, 498162, 2074737,
  ],
  organization: [
    43229, 4830453, 783794, 891723, 6881511, 7278, 163740, 484652, 3918, 38723, 875538, 902104, 327333,
    192350, 35798, 476028, 847017, 12973014, 13393265, 215380, 5741069, 1194951, 15265344, 1616075, 14350,
    1110794, 11032, 41298, 7210356, 31855, 157031, 79913, 245065, 4120211, 210167, 17149090, 176799, 47913,
    732717, 35535, 11204, 41487, 1331793, 18127, 22687, 46970, 161726, 155271, 294163, 16334295, 2085381,
    1320047, 2659904, 708676, 1752939, 178790, 49773,
  ],
  event: [
    198, 178561, 188055, 180684, 124757, 40231, 43109, 18608583, 27020041, 3199915, 2223653, 891854, 7944,
    8065, 8068, 168983, 744913, 750215, 45382, 10931, 124734, 49776, 273120, 645883, 831663, 1190554, 1656682,
    13418847, 467011, 175331, 2334719, 16510064, 15275719, 46190676,
  ],
  work: [
    11424, 5398426, 7725634, 571, 482994, 134556, 7889, 7397, 166142, 131569, 820655, 49848, 7755, 93288,
    105543609, 2188189, 3305213, 860861, 24862, 202866, 506240, 21191270, 3464665, 47461344, 8261, 5185279,
    7366, 1261214, 15416, 58483083, 9143, 9135, 2431196,
  ],
};

const kindOfClass = new Map(
  Object.entries(CLASSES).flatMap(([kind, classes]) =>
    classes.map(each => [each, kind as EntityKind] as const),
  ),
);

/** Where the class says nothing: properties that only one kind of thing has. */
const TELLING_PROPERTIES: readonly (readonly [property: string, kind: EntityKind])[] = [
  ['P569', 'person'],
  ['P21', 'person'],
  ['P50', 'work'],
  ['P57', 'work'],
  ['P175', 'work'],
  ['P577', 'work'],
  ['P452', 'organization'],
  ['P159', 'organization'],
  ['P112', 'organization'],
  ['P585', 'event'],
  ['P710', 'event'],
  ['P625', 'place'],
];

/** The classes of pages that are no entities: disambiguation, category, template, list, module, project page. */
const NO_ENTITIES = new Set([4167410, 4167836, 11266439, 13406463, 15184295, 14204246, 22808320]);

const classesOf = (item: ItemJson): readonly number[] =>
  statementsOf(item, 'P31').flatMap(({ mainsnak }) => itemOf(mainsnak) ?? []);

/** What an item is, by its class, else by its properties; undefined where it is a page and no entity. */
export const kindOfItem = (item: ItemJson): EntityKind | undefined => {
  const classes = classesOf(item);
  if (classes.some(each => NO_ENTITIES.has(each))) return undefined;
  for (const each of classes) {
    const kind = kindOfClass.get(each);
    if (kind) return kind;
  }
  return TELLING_PROPERTIES.find(([property]) => item.claims?.[property] !== undefined)?.[1] ?? 'other';
};
