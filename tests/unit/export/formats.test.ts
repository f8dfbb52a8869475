import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/core/analyze-article.ts';
import { type ArticleExport, toArticleExport } from '../../../lib/core/export/article-export.ts';
import { rowAsText } from '../../../lib/core/export/copy-row.ts';
import { EXPORT_FORMATS } from '../../../lib/core/export/export-formats.ts';
import type { TimelineEvent } from '../../../lib/core/model/event.ts';
import { samplePack, sketchEvent } from '../../support/sample-knowledge.ts';
import { sketchArticle } from '../../support/sketch-article.ts';

const TEXT =
  'Kosovo declared independence from Serbia in 2008. Serbia applied to join the European Union in 2009.';

const ARTICLE = sketchArticle(TEXT, { title: 'Kosovo, Serbia; and "the rest"', site: 'News' });

const READ: ArticleExport = toArticleExport(
  { article: ARTICLE, analysis: analyzeArticle(ARTICLE, samplePack()) },
  '2026-01-02T03:04:05.678Z',
);

const withRows = (...timeline: readonly TimelineEvent[]): ArticleExport => ({ ...READ, timeline });

/** Words with what breaks formats: quotes, commas, line ends, marks of direction, emoji, lone surrogates. */
const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '=1+1',
    '-2',
    '@SUM(A1)',
    '"a,b"',
    'a\r\nb;c\\',
    'שלום 👩‍👩‍👧 é',
    'BEGIN:VEVENT\r\nEND:VCALENDAR',
  ),
);

const anyRow = fc
  .record({
    text: words,
    title: words,
    date: fc.constantFrom('2008', '2008-02', '2008-02-17', '199X', '2014/2022'),
  })
  .map(({ text, title, date }) =>
    sketchEvent({ id: 'row', date, text, source: { title, url: 'https://example.org/a_(b)' } }),
  );

it('has claims and rows to speak of', () => {
  expect(READ.timeline.map(({ id }) => id)).toEqual(['kosovo-declares-independence', 'serbia-applies']);
  expect(READ.claims.some(({ record }) => record.status === 'agrees')).toBe(true);
});

describe('JSON', () => {
  let validate: (value: unknown) => boolean;
  let errors: () => unknown;
  beforeAll(async () => {
    const schema = JSON.parse(await readFile('docs/export.schema.json', 'utf8')) as object;
    const compiled = new Ajv2020({ allowUnionTypes: true, strictTypes: false }).compile(schema);
    validate = value => compiled(value);
    errors = () => compiled.errors;
  });

  it('is what its schema says, and comes back as it was', () => {
    const back: unknown = JSON.parse(EXPORT_FORMATS.json.format(READ));
    expect(validate(back), JSON.stringify(errors())).toBe(true);
    expect(back).toEqual(JSON.parse(JSON.stringify(READ)));
  });

  it('is refused by its schema without its parts', () => {
    expect(validate({ ...READ, timeline: [{ id: 'x' }] })).toBe(false);
    expect(validate({ ...READ, format: 'other' })).toBe(false);
  });
});

describe('CSV', () => {
  it('gives every cell back, formulas disarmed', () => {
    fc.assert(
      fc.property(anyRow, row => {
        const { data } = Papa.parse<string[]>(EXPORT_FORMATS.csv.format(withRows(row)), {
          skipEmptyLines: true,
        });
        const [, cells = []] = data;
        const disarm = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
        expect(data).toHaveLength(2);
        expect([cells[0], cells[1], cells[3]]).toEqual([
          row.date,
          disarm(row.text),
          disarm(row.source.title),
        ]);
      }),
    );
  });
});

describe('iCalendar', () => {
  const parse = (data: ArticleExport) =>
    new ICAL.Component(ICAL.parse(EXPORT_FORMATS.ics.format(data)) as unknown[]).getAllSubcomponents(
      'vevent',
    );

  it('is read by another program, with days and stretches', () => {
    const rows = [
      sketchEvent({ id: 'day', date: '2008-02-17', text: 'A day; a comma, and \\ more.' }),
      sketchEvent({ id: 'month', date: '2008-02', text: 'A month.' }),
      sketchEvent({ id: 'open', date: '2022/..', text: 'Without an end.' }),
    ];
    const events = parse(withRows(...rows)).map(each => new ICAL.Event(each));
    expect(events.map(({ summary }) => summary)).toEqual([
      'A day; a comma, and \\ more.',
      'Feb 2008: A month.',
    ]);
    expect(events.map(({ startDate, endDate }) => `${startDate} ${endDate}`)).toEqual([
      '2008-02-17 2008-02-18',
      '2008-02-01 2008-03-01',
    ]);
  });

  it('has one event a row whatever the words, in lines of 75 octets at most', () => {
    fc.assert(
      fc.property(anyRow, row => {
        const text = EXPORT_FORMATS.ics.format(withRows(row));
        expect(parse(withRows(row))).toHaveLength(1);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

it('TimelineJS gets as much of a date as is known, and words that are no markup', () => {
  const rows = [
    sketchEvent({ id: 'day', date: '2008-02-17', text: 'A <b>day</b>.' }),
    sketchEvent({ id: 'month', date: '2008-02' }),
    sketchEvent({ id: 'year', date: '2008' }),
    sketchEvent({ id: 'decade', date: '199X' }),
  ];
  const file = JSON.parse(EXPORT_FORMATS.timelinejs.format(withRows(...rows))) as {
    events: { start_date: object; end_date?: object; text: { headline: string } }[];
  };
  expect(file.events.map(({ start_date }) => start_date)).toEqual([
    { year: 2008, month: 2, day: 17, display_date: '17 February 2008' },
    { year: 2008, month: 2, display_date: 'February 2008' },
    { year: 2008, display_date: '2008' },
    expect.objectContaining({ year: 1990 }),
  ]);
  expect(file.events[3]?.end_date).toMatchObject({ year: 1999 });
  expect(file.events[0]?.text.headline).toBe('A &lt;b&gt;day&lt;/b&gt;.');
});

it('JSON-LD lists events that cite their sources, and judges no claim', () => {
  const file = EXPORT_FORMATS['json-ld'].format(READ);
  expect(JSON.parse(file)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { '@type': 'ListItem', position: 1, item: { '@type': 'Event', startDate: '2008-02-17' } },
      { '@type': 'ListItem', position: 2 },
    ],
  });
  expect(file).not.toContain('ClaimReview');
});

describe('Markdown', () => {
  it('shows dates at their precision, each row with its source', () => {
    const text = EXPORT_FORMATS.markdown.format(READ);
    expect(text).toContain('# Background: Kosovo, Serbia; and "the rest"');
    expect(text).toContain(
      "- **17 Feb 2008** Kosovo's assembly declared independence from Serbia. ([A source](<https://example.org/source>), as of Nov 2025)",
    );
    expect(text).toContain('*the record agrees*');
  });

  it('lets no words become markup', () => {
    const row = sketchEvent({ id: 'x', date: '2008', text: '[a](https://evil.example) <img src=x>' });
    expect(EXPORT_FORMATS.markdown.format(withRows(row))).toContain(
      String.raw`\[a\](https://evil.example) \<img src=x\>`,
    );
  });
});

it('a copied row has its date, its words and its source', () => {
  expect(rowAsText(sketchEvent({ id: 'x', date: '2008-02', text: 'It happened.' }))).toBe(
    'February 2008: It happened. (A source, https://example.org/source, as of Nov 2025)',
  );
});
