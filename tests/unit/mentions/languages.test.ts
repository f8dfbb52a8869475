import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/core/analyze-article.ts';
import type { Analysis } from '../../../lib/core/model/analysis.ts';
import type { Pack } from '../../../lib/knowledge/pack/open-pack.ts';
import { openEmbeddedPack } from '../../../scripts/open-embedded-pack.ts';
import { sketchArticle } from '../../support/sketch-article.ts';

type Expected = { readonly titles: readonly string[]; readonly dates: readonly string[] };

/** Names and dates that a reader finds in each of our articles; all of them stand in the pack. */
const ARTICLES: Readonly<Record<string, Expected>> = {
  de: {
    titles: [
      'European Union',
      'Serbia',
      'Kosovo',
      'European Commission',
      'Aleksandar Vučić',
      'Albin Kurti',
      'Vladimir Putin',
      'Volodymyr Zelenskyy',
      'NATO',
      'Ursula von der Leyen',
      'Germany',
      'Belgrade',
    ],
    dates: ['2025-11-12', '2023-09', '2025-11-24'],
  },
  fr: {
    titles: [
      'Emmanuel Macron',
      'Volodymyr Zelenskyy',
      'European Union',
      'NATO',
      'Vladimir Putin',
      'Recep Tayyip Erdoğan',
      'United Nations Security Council',
      'International Criminal Court',
      'World Health Organization',
      'Gaza Strip',
    ],
    dates: ['2025-11-12', '2025-11-20', '2023-03'],
  },
  es: {
    titles: [
      'Pedro Sánchez',
      'Volodymyr Zelenskyy',
      'European Union',
      'Nicolás Maduro',
      'White House',
      'Donald Trump',
      'International Criminal Court',
      'Venezuela',
      'United Nations',
      'Gaza Strip',
      'Benjamin Netanyahu',
      'International Monetary Fund',
    ],
    dates: ['2025-11-12', '2021-11', '2025-10-08', '2026-01'],
  },
  uk: {
    titles: [
      'Volodymyr Zelenskyy',
      'European Union',
      'Ursula von der Leyen',
      'Vladimir Putin',
      'Recep Tayyip Erdoğan',
      'United Nations Security Council',
      'International Criminal Court',
      'NATO',
      'International Atomic Energy Agency',
    ],
    dates: ['2025-11-12', '2025-11-20', '2023-03'],
  },
  ru: {
    titles: [
      'Vladimir Putin',
      'Dmitry Peskov',
      'Kremlin',
      'Donald Trump',
      'European Union',
      'Ursula von der Leyen',
      'United Nations Security Council',
      'International Criminal Court',
      'Recep Tayyip Erdoğan',
      'Alexander Lukashenko',
    ],
    dates: ['2025-11-12', '2025-11-20', '2023-03'],
  },
  sr: {
    titles: [
      'Aleksandar Vučić',
      'European Union',
      'Albin Kurti',
      'European Commission',
      'Vladimir Putin',
      'Viktor Orbán',
      'United Nations Security Council',
      'Milorad Dodik',
      'NATO',
      'Slobodan Milošević',
    ],
    dates: ['2025-11-12', '2025-11-20', '2001-06'],
  },
  'sr-Latn': {
    titles: [
      'Aleksandar Vučić',
      'European Union',
      'Albin Kurti',
      'Kosovo',
      'European Commission',
      'Vladimir Putin',
      'Viktor Orbán',
      'United Nations Security Council',
      'Milorad Dodik',
      'NATO',
      'Slobodan Milošević',
    ],
    dates: ['2025-11-12', '2025-11-20', '2001-06'],
  },
  pl: {
    titles: [
      'Donald Tusk',
      'European Union',
      'Karol Nawrocki',
      'Jarosław Kaczyński',
      'Vladimir Putin',
      'Alexander Lukashenko',
      'European Commission',
      'International Criminal Court',
      'World Health Organization',
      'Gaza Strip',
    ],
    dates: ['2025-11-12', '2025-11-20', '2023-03'],
  },
  ar: {
    titles: [
      'Abdel Fattah el-Sisi',
      'António Guterres',
      'Gaza Strip',
      'Benjamin Netanyahu',
      'Hamas',
      'Mahmoud Abbas',
      'United Nations Security Council',
      'White House',
      'Donald Trump',
      'Recep Tayyip Erdoğan',
      'International Criminal Court',
      'World Health Organization',
    ],
    dates: ['2025-11-12', '2025-11-20', '2024-11'],
  },
};

/** Of ten names nine are found. */
const FOUND_SHARE = 0.9;

describe.skipIf(!existsSync('public/pack/backgrounder.pack'))('an article in another language', () => {
  let pack: Pack;
  beforeAll(async () => {
    const opened = await openEmbeddedPack();
    if (!opened.ok) throw new Error(opened.error.message);
    pack = opened.value;
  });

  const read = async (language: string): Promise<Analysis> => {
    const text = await readFile(`tests/fixtures/languages/${language}.txt`, 'utf8');
    return analyzeArticle(sketchArticle(text, { language, published: '2025-11-12' }), pack);
  };

  it.each(Object.entries(ARTICLES))(
    'has its names and dates, and no claims: %s',
    async (language, expected) => {
      const { mentions, dates, claims } = await read(language);
      const found = new Set(mentions.map(({ entity }) => entity?.title));
      const missing = expected.titles.filter(title => !found.has(title));
      expect(missing.length, `missing ${missing}`).toBeLessThanOrEqual(
        expected.titles.length * (1 - FOUND_SHARE),
      );
      expect(dates.map(({ value }) => value)).toEqual(expected.dates);
      expect(claims).toEqual([]);
    },
  );

  it('is told from an English one by its words where the page says nothing', async () => {
    const text = await readFile('tests/fixtures/languages/de.txt', 'utf8');
    expect(analyzeArticle(sketchArticle(text, { language: null }), pack).language).toBe('und');
    expect(analyzeArticle(sketchArticle(text, { language: 'en-US' }), pack).language).toBe('und');
  });
});
