/** Reads the gold dates of the evaluation folder into one form. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { edtfOfDay, parseEdtf } from '../../lib/core/dates/edtf.ts';
import type { Span } from '../../lib/core/model/span.ts';
import { edtfOfTimex, withCoarserGrain } from './timex-value.ts';

/** A gold date; any of `values` is right, none means that it is left out. */
export type GoldDate = Span & {
  readonly values: readonly string[];
  /**
   * A stretch of which the text names a part that the gold value does not tell ("early 1950": TIMEX3 keeps "early"
   * in an attribute of its own): any date within it is right.
   */
  readonly partOf?: string | undefined;
};

export type GoldText = {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly dates: readonly GoldDate[];
  /** True where the set marks durations and repetitions too. */
  readonly countsDurations: boolean;
  /** True where the set marks the two ends of a range as dates of their own, as TIMEX3 does. */
  readonly marksEnds: boolean;
};

export type DateSet = { readonly set: string; readonly texts: readonly GoldText[] };

/** One meaning of a Recognizers expression. */
const resolutionSchema = v.object({
  timex: v.optional(v.string(), ''),
  Mod: v.optional(v.string(), ''),
  value: v.optional(v.string(), ''),
  start: v.optional(v.string(), ''),
  end: v.optional(v.string(), ''),
});

type Resolution = v.InferOutput<typeof resolutionSchema>;

const timexSchema = v.object({
  start: v.number(),
  end: v.number(),
  type: v.nullish(v.string()),
  value: v.nullish(v.string()),
  values: v.optional(v.array(resolutionSchema), []),
});

const textSchema = v.object({
  id: v.string(),
  dct: v.nullish(v.string()),
  text: v.string(),
  timex: v.array(timexSchema),
});

const markSchema = v.object({
  id: v.string(),
  published: v.nullable(v.string()),
  paragraphs: v.optional(v.number()),
  dates: v.array(
    v.object({
      surface: v.string(),
      nth: v.number(),
      value: v.string(),
      fromPublished: v.optional(v.string()),
    }),
  ),
});

const goldPageSchema = v.object({ id: v.string(), paragraphs: v.array(v.string()) });

const readLines = <T>(path: string, schema: v.GenericSchema<unknown, T>): readonly T[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => v.parse(schema, JSON.parse(line)))
    : [];

const defined = (value: string | undefined | null): readonly string[] => (value ? [value] : []);

const PART_WORD = /\b(?:early|earlier|mid|middle|late|later|beginning|start|end|close|half)\b/i;

const readTimexSet = (path: string, countsDurations: boolean): readonly GoldText[] =>
  readLines(path, textSchema).map(({ id, text, dct, timex }) => ({
    id,
    text,
    published: dct ?? null,
    countsDurations,
    marksEnds: true,
    dates: timex.map(({ start, end, value }) => {
      const edtf = edtfOfTimex(value ?? '');
      const partOf = PART_WORD.test(text.slice(start, end)) ? edtf : undefined;
      return { start, end, values: defined(edtf), partOf };
    }),
  }));

/**
 * A Recognizers range in days. Its `end` is exclusive, also for "from 2014 to 2018", where a reader takes 2018 in:
 * both are right.
 */
const intervalsOf = (start: string, end: string): readonly string[] => {
  const last = parseEdtf(end);
  if (!parseEdtf(start) || !last) return [];
  const included = [end, end.replace(/-01$/, ''), end.replace(/-01-01$/, '')];
  return [`${start}/${edtfOfDay(last.firstDay - 1)}`, ...included.map(each => `${start}/${each}`)];
};

const valuesOf = (surface: string, { timex, Mod, value, start, end }: Resolution): readonly string[] => {
  const stated = defined(edtfOfTimex(timex));
  if (['before', 'after', 'since'].includes(Mod)) return stated;
  const all = [...stated, ...(parseEdtf(value) ? [value] : []), ...intervalsOf(start, end)];
  return all.flatMap(each => withCoarserGrain(each, surface));
};

const PARTS: readonly string[] = ['start', 'mid', 'end'];

const partOfResolutions = (resolutions: readonly Resolution[]): string | undefined =>
  resolutions.flatMap(({ timex, Mod }) => (PARTS.includes(Mod) ? defined(edtfOfTimex(timex)) : []))[0];

type RecognizersLine = v.InferOutput<typeof textSchema>;

/** A line that stands in the set more than once, read under other options: any of its readings is right. */
const mergeReadings = (lines: readonly RecognizersLine[]): readonly RecognizersLine[] => {
  const byText = new Map<string, RecognizersLine>();
  for (const line of lines) {
    const key = `${line.dct}\t${line.text}`;
    const known = byText.get(key);
    const timex = known?.timex.map(each => ({
      ...each,
      values: [
        ...each.values,
        ...line.timex
          .filter(({ start, end }) => start === each.start && end === each.end)
          .flatMap(({ values }) => values),
      ],
    }));
    byText.set(key, known && timex ? { ...known, timex } : line);
  }
  return [...byText.values()];
};

/** The one-liners in which every expression is a date or a range of dates. */
const readRecognizers = (path: string): readonly GoldText[] =>
  mergeReadings(
    readLines(path, textSchema).filter(
      ({ timex }) => timex.length > 0 && timex.every(({ type }) => type === 'date' || type === 'daterange'),
    ),
  ).map(({ id, text: line, dct, timex }) => ({
    id,
    text: line,
    published: dct ?? null,
    countsDurations: false,
    marksEnds: false,
    dates: timex.map(({ start, end, values }) => ({
      start,
      end,
      values: values.flatMap(each => valuesOf(line.slice(start, end), each)),
      partOf: partOfResolutions(values),
    })),
  }));

const nthIndexOf = (haystack: string, needle: string, nth: number): number => {
  let index = haystack.indexOf(needle);
  for (let seen = 0; seen < nth && index >= 0; seen++) index = haystack.indexOf(needle, index + 1);
  return index;
};

const readMarks = (evalFolder: string): readonly GoldText[] => {
  const pages = new Map(
    readLines(join(evalFolder, 'pages/gold.jsonl'), goldPageSchema).map(page => [page.id, page.paragraphs]),
  );
  const seedPath = join(evalFolder, '../articles/seed.txt');
  return readLines(join(evalFolder, 'today/marks.jsonl'), markSchema).map(mark => {
    const paragraphs = pages.get(mark.id)?.slice(0, mark.paragraphs);
    const article = paragraphs ? paragraphs.join('\n\n') : readFileSync(seedPath, 'utf8');
    const dates = mark.dates.map(({ surface, nth, value, fromPublished }) => {
      const start = nthIndexOf(article, surface, nth);
      return { start, end: start + surface.length, values: [value, ...defined(fromPublished)] };
    });
    return {
      id: mark.id,
      text: article,
      published: mark.published,
      dates,
      countsDurations: false,
      marksEnds: false,
    };
  });
};

/** All sets present in the folder: today's news first. */
export const readDateSets = (evalFolder: string): readonly DateSet[] =>
  [
    { set: 'today', texts: readMarks(evalFolder) },
    { set: 'gum', texts: readTimexSet(join(evalFolder, 'dates/gum-wikinews-train.jsonl'), false) },
    { set: 'wikiwars', texts: readTimexSet(join(evalFolder, 'dates/wikiwars.jsonl'), true) },
    { set: 'recognizers', texts: readRecognizers(join(evalFolder, 'dates/recognizers-text-en.jsonl')) },
  ].filter(({ texts }) => texts.length > 0);
