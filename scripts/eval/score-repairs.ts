/**
 * How well damaged copies are read: clean paragraphs are damaged in each way by itself, and what the program reads is
 * compared with what stood there. Words that the damage turned into other English words are left out: nobody could
 * know. On clean pages and our own texts every repair is one too many.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Repair } from '../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { repairWords } from '../../lib/core/text/repair-words.ts';
import type { Token } from '../../lib/core/text/token.ts';
import { findTokens, tokenizeText } from '../../lib/core/text/tokenize-text.ts';
import { type Damage, damageText, KINDS_OF_DAMAGE } from './damage-text.ts';
import { readJsonLines } from './eval-folder.ts';
import { type Figure, share } from './figures.ts';
import type { Scores, ScoringError } from './scoring-error.ts';

type Page = { readonly id: string; readonly paragraphs: readonly string[] };

const FIXTURES = fileURLToPath(new URL('../../tests/fixtures/texts', import.meta.url));

const readings = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

const within = (tokens: readonly Token[], { start, end }: Damage): string =>
  readings(tokens.filter(token => token.start >= start && token.end <= end));

/** True where the damage made nothing but English words: there is nothing to see. */
const isUnseen = (damaged: string, { isWord }: KnowledgeBase): boolean =>
  /^[\p{P}]*[A-Za-z]+[\p{P}]*$/u.test(damaged) && isWord(damaged.replace(/\P{L}/gu, '').toLowerCase());

type Tally = { damaged: number; right: number; repairs: number; wrong: number; unseen: number };

const isInside = (repair: Repair, damage: readonly Damage[]): boolean =>
  damage.some(({ start, end }) => repair.start < end && repair.end > start);

const scoreText = (
  text: string,
  kind: string,
  knowledge: KnowledgeBase,
  onError: (what: string) => void,
): Tally => {
  const damaged = damageText(text, kind);
  const { text: read, repairs } = repairWords(tokenizeText(damaged.text), knowledge);
  const right: Damage[] = [];
  let unseen = 0;
  for (const damage of damaged.damage) {
    const surface = damaged.text.slice(damage.start, damage.end);
    if (within(read.tokens, damage) === readings(findTokens(damage.original))) right.push(damage);
    else if (isUnseen(surface, knowledge)) unseen++;
    else onError(`${kind}: ${surface} for ${damage.original}, read ${within(read.tokens, damage)}`);
  }
  const wrong = repairs.filter(repair => !isInside(repair, right));
  for (const { surface, restored } of wrong) onError(`${kind}, wrong: ${surface} read as ${restored}`);
  return {
    damaged: damaged.damage.length - unseen,
    right: right.length,
    repairs: repairs.length,
    wrong: wrong.length,
    unseen,
  };
};

const add = (a: Tally, b: Tally): Tally => ({
  damaged: a.damaged + b.damaged,
  right: a.right + b.right,
  repairs: a.repairs + b.repairs,
  wrong: a.wrong + b.wrong,
  unseen: a.unseen + b.unseen,
});

const NOTHING: Tally = { damaged: 0, right: 0, repairs: 0, wrong: 0, unseen: 0 };

/** The pages that the program reads as English: only those are repaired. */
const isEnglish = (text: string): boolean =>
  (text.match(/\b(?:the|of|and)\b/g)?.length ?? 0) > text.length / 400;

const countOnClean = (texts: readonly string[], knowledge: KnowledgeBase): number =>
  texts.reduce((sum, text) => sum + repairWords(tokenizeText(text), knowledge).repairs.length, 0);

const fixtureTexts = (): readonly string[] =>
  readdirSync(FIXTURES)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(join(FIXTURES, name), 'utf8'));

/** Repairs: share restored and share wrong for each kind of damage, and repairs on clean text. */
export const scoreRepairs = async (knowledge: KnowledgeBase): Promise<Scores<Figure>> => {
  const errors: ScoringError[] = [];
  const pages = await readJsonLines<Page>('pages', 'gold.jsonl');
  const texts = pages.map(({ paragraphs }) => paragraphs.join('\n\n'));
  const figures = KINDS_OF_DAMAGE.flatMap((kind): Figure[] => {
    const onError = (what: string): void => {
      errors.push({ area: 'repairs', kind, what });
    };
    const tally = texts
      .filter(isEnglish)
      .reduce((sum, text) => add(sum, scoreText(text, kind, knowledge, onError)), NOTHING);
    return [
      {
        area: 'repairs',
        set: kind,
        name: 'damaged words restored',
        value: share(tally.right, tally.damaged),
      },
      { area: 'repairs', set: kind, name: 'repairs wrong', value: share(tally.wrong, tally.repairs) },
      { area: 'repairs', set: kind, name: 'damaged words', value: tally.damaged, isCount: true },
    ];
  });
  const clean = [...texts, ...fixtureTexts()];
  const onClean = countOnClean(clean, knowledge);
  figures.push({ area: 'repairs', set: 'clean pages', name: 'repairs', value: onClean, isCount: true });
  return { figures, errors };
};
