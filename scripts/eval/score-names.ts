import type { Mention } from '../../lib/core/model/analysis.ts';
import type { EntityKind } from '../../lib/core/model/entity.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { readJsonLines } from './eval-folder.ts';
import { type Figure, f1, share } from './figures.ts';
import { readText } from './read-article.ts';
import { findNth, readToday } from './read-today.ts';
import type { Scores, ScoringError } from './scoring-error.ts';

type TaggedSentence = {
  readonly src: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
};

type TypedSpan = { readonly start: number; readonly end: number; readonly kind: EntityKind };

const KIND_OF_TAG: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
  EVENT: 'event',
};

/** The gold has one class for what we keep apart: works and other names are both MISC there. */
const comparable = (kind: EntityKind): EntityKind => (kind === 'work' ? 'other' : kind);

/** Joins tokens by spaces and turns BIO tags into spans of that text. */
const readTaggedSentence = ({
  tokens,
  tags,
}: TaggedSentence): { text: string; spans: readonly TypedSpan[] } => {
  const spans: { start: number; end: number; kind: EntityKind }[] = [];
  let text = '';
  tokens.forEach((token, index) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? token : `${text} ${token}`;
    const [mark, label = ''] = (tags[index] ?? 'O').split('-');
    const last = spans.at(-1);
    if (mark === 'B') spans.push({ start, end: text.length, kind: KIND_OF_TAG[label] ?? 'other' });
    else if (mark === 'I' && last) last.end = text.length;
  });
  return { text, spans };
};

const countRight = (said: readonly TypedSpan[], gold: readonly TypedSpan[]): number =>
  said.filter(each =>
    gold.some(
      other =>
        other.start === each.start &&
        other.end === each.end &&
        comparable(other.kind) === comparable(each.kind),
    ),
  ).length;

const figure = (set: string, name: string, value: number): Figure => ({ area: 'names', set, name, value });

const scoreTraining = async (knowledge: KnowledgeBase): Promise<readonly Figure[]> => {
  const bySource = new Map<string, { right: number; said: number; gold: number }>();
  for (const sentence of await readJsonLines<TaggedSentence>('names', 'train-permissive.jsonl')) {
    const { text, spans } = readTaggedSentence(sentence);
    const { mentions } = readText(text, null, knowledge);
    const tally = bySource.get(sentence.src) ?? { right: 0, said: 0, gold: 0 };
    tally.right += countRight(mentions, spans);
    tally.said += mentions.length;
    tally.gold += spans.length;
    bySource.set(sentence.src, tally);
  }
  return [...bySource].map(([source, { right, said, gold }]) =>
    figure(`${source} (trained on)`, 'typed exact-span F1', f1(right, said, gold)),
  );
};

const overlaps = (a: TypedSpan, b: TypedSpan): boolean => a.start < b.end && b.start < a.end;

const sameSpan = (a: TypedSpan, b: TypedSpan): boolean => a.start === b.start && a.end === b.end;

type Compared = {
  readonly text: string;
  readonly said: readonly TypedSpan[];
  readonly gold: readonly TypedSpan[];
};

/** Each gold name that was not found as it is, and each name said that is none. */
const toErrors = ({ text, said, gold }: Compared): ScoringError[] => {
  const words = ({ start, end, kind }: TypedSpan): string => `“${text.slice(start, end)}” (${kind})`;
  const error = (kind: string, what: string): ScoringError => ({ area: 'names', kind, what });
  const missed = gold.flatMap(each => {
    const found = said.filter(other => overlaps(each, other));
    const exact = found.find(other => sameSpan(each, other));
    if (exact) {
      return comparable(exact.kind) === comparable(each.kind)
        ? []
        : [error('wrong kind', `${words(each)} was ${exact.kind}`)];
    }
    const [other] = found;
    return [other ? error('wrong span', `${words(each)} was ${words(other)}`) : error('missed', words(each))];
  });
  const extra = said.filter(each => !gold.some(other => overlaps(each, other)));
  return [...missed, ...extra.map(each => error('no name', words(each)))];
};

const scoreToday = async (knowledge: KnowledgeBase): Promise<Scores<Figure>> => {
  const errors: ScoringError[] = [];
  const tally = { right: 0, said: 0, gold: 0, painted: 0, paintedRight: 0 };
  for (const page of await readToday()) {
    const { mentions } = readText(page.text, page.published, knowledge);
    const gold = page.mentions.flatMap(({ surface, nth, type }) => {
      const start = findNth(page.text, surface, nth);
      return start < 0 ? [] : [{ start, end: start + surface.length, kind: type as EntityKind }];
    });
    const few = mentions.filter((mention: Mention) => mention.level === 'few');
    errors.push(...toErrors({ text: page.text, said: mentions, gold }));
    tally.right += countRight(mentions, gold);
    tally.said += mentions.length;
    tally.gold += gold.length;
    tally.painted += few.length;
    tally.paintedRight += countRight(few, gold);
  }
  const figures = [
    figure('today', 'typed exact-span F1', f1(tally.right, tally.said, tally.gold)),
    figure('today', 'names painted at "few" right', share(tally.paintedRight, tally.painted)),
  ];
  return { figures, errors };
};

/** Names: typed, exact spans. */
export const scoreNames = async (knowledge: KnowledgeBase): Promise<Scores<Figure>> => {
  const today = await scoreToday(knowledge);
  return { ...today, figures: [...today.figures, ...(await scoreTraining(knowledge))] };
};
