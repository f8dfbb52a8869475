/** The form of the files in `knowledge/packages/`; each file's first comment says what its rows decide. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const qid = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must be Q and a number'));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be YYYY-MM'));

/** What every row may say of the names of a place. */
const names = {
  label: v.optional(text),
  aliases: v.optional(v.array(text), []),
  short: v.optional(v.array(text), []),
  demonyms: v.optional(v.array(text), []),
  prominence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
};

const country = v.strictObject({
  /** The id in country-coder: an ISO code, or a Wikidata id for what has none. */
  iso: text,
  title: v.optional(text),
  qid: v.optional(qid),
  region: v.optional(text),
  capital: v.optional(text),
  description: v.optional(text),
  ...names,
});

const city = v.strictObject({
  title: text,
  qid: v.optional(qid),
  country: text,
  capitalOf: v.optional(text),
  description: v.optional(text),
  ...names,
});

const region = v.strictObject({
  title: text,
  qid: v.optional(qid),
  description: v.optional(text),
  ...names,
});

export const countriesSchema = v.strictObject({ asOf: month, countries: v.array(country) });
export const citiesSchema = v.strictObject({ asOf: month, cities: v.array(city) });
export const regionsSchema = v.strictObject({ asOf: month, regions: v.array(region) });

export type CountryRow = v.InferOutput<typeof country>;
export type CityRow = v.InferOutput<typeof city>;
export type RegionRow = v.InferOutput<typeof region>;
