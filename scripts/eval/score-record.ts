/**
 * The record on sentences of our own: true ones, ones with one thing changed, traps and non-claims. Patterns and
 * evidence were chosen on the sentences with an odd number and on the development set; those with an even number are
 * held out.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ClaimRecord, DifferingPart } from '../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { type Figure, share } from './figures.ts';
import { readText } from './read-article.ts';

const FOLDER = fileURLToPath(new URL('../../tests/fixtures/record/', import.meta.url));

type Status = ClaimRecord['status'];

type Sentence = {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly claim: string;
  readonly events: readonly string[];
  readonly expected: Status;
  readonly differs: DifferingPart | null;
  /** Statuses, or `differs:` with a part. */
  readonly accept?: readonly string[];
  readonly class: 'true' | 'changed' | 'trap' | 'non-claim';
  readonly why: string;
};

/** What was said of one sentence. */
export type RecordAnswer = { readonly sentence: Sentence; readonly said: Status; readonly isRight: boolean };

const SILENT: ClaimRecord = { status: 'silent', differs: null, events: [] };

const findSaid = (sentence: Sentence, knowledge: KnowledgeBase): ClaimRecord => {
  const start = sentence.text.indexOf(sentence.claim);
  const end = start + sentence.claim.length;
  const records = readText(sentence.text, sentence.published, knowledge)
    .claims.filter(claim => claim.start < end && start < claim.end)
    .map(claim => claim.record);
  const find = (status: Status) => records.find(record => record.status === status);
  return find('differs') ?? find('agrees') ?? SILENT;
};

const isAccepted = ({ expected, differs, accept = [] }: Sentence, said: ClaimRecord): boolean => {
  const wanted = [expected === 'differs' ? `differs:${differs}` : expected, ...accept];
  return wanted.includes(said.status) || wanted.includes(`${said.status}:${said.differs}`);
};

const answer = (sentence: Sentence, knowledge: KnowledgeBase): RecordAnswer => {
  const said = findSaid(sentence, knowledge);
  const isShown =
    sentence.expected === 'silent' ||
    said.status === 'silent' ||
    said.events.some(id => sentence.events.includes(id));
  return { sentence, said: said.status, isRight: isShown && isAccepted(sentence, said) };
};

const isInPack = ({ sentence }: RecordAnswer): boolean =>
  sentence.class === 'true' || sentence.class === 'changed';

const shareOf = (among: readonly RecordAnswer[], test: (each: RecordAnswer) => boolean): number =>
  share(among.filter(test).length, among.length);

const figuresOf = (set: string, answers: readonly RecordAnswer[]): readonly Figure[] => {
  const figure = (name: string, value: number): Figure => ({ area: 'record', set, name, value });
  const saying = (status: Status) => answers.filter(each => each.said === status);
  const inPack = answers.filter(isInPack);
  const others = answers.filter(each => !isInPack(each));
  return [
    figure(
      '"agrees" right',
      shareOf(saying('agrees'), each => each.isRight),
    ),
    figure(
      '"differs" right, with its part',
      shareOf(saying('differs'), each => each.isRight),
    ),
    figure(
      'sentences in the pack answered',
      shareOf(inPack, each => each.said !== 'silent'),
    ),
    figure(
      'traps and non-claims answered wrongly',
      shareOf(others, each => !each.isRight),
    ),
  ];
};

const isOdd = ({ sentence }: RecordAnswer): boolean => Number(sentence.id.slice(1)) % 2 === 1;

const answerFile = async (file: string, knowledge: KnowledgeBase): Promise<readonly RecordAnswer[]> => {
  const lines = (await readFile(`${FOLDER}${file}`, 'utf8')).split('\n').filter(line => line !== '');
  return lines.map(line => answer(JSON.parse(line) as Sentence, knowledge));
};

/** Scores the record; `answers` are for a look at what is wrong. */
export const scoreRecord = async (
  knowledge: KnowledgeBase,
): Promise<{ readonly figures: readonly Figure[]; readonly answers: readonly RecordAnswer[] }> => {
  const answers = await answerFile('sentences.jsonl', knowledge);
  const development = await answerFile('development.jsonl', knowledge);
  const figures = [
    ...figuresOf('odd (tuned on)', answers.filter(isOdd)),
    ...figuresOf(
      'even (held out)',
      answers.filter(each => !isOdd(each)),
    ),
    ...figuresOf('development', development),
  ];
  return { figures, answers: [...answers, ...development] };
};
