/** The record on sentences of our own: true ones, ones with one thing changed, traps and non-claims. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ClaimRecord } from '../../lib/core/model/analysis.ts';
import type { KnowledgeBase } from '../../lib/core/model/knowledge-base.ts';
import { type Figure, share } from './figures.ts';
import { readText } from './read-article.ts';

const SENTENCES = fileURLToPath(new URL('../../tests/fixtures/record/sentences.jsonl', import.meta.url));

type Status = ClaimRecord['status'];

type Sentence = {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly claim: string;
  readonly events: readonly string[];
  readonly expected: Status;
  readonly accept?: readonly Status[];
  readonly class: 'true' | 'changed' | 'trap' | 'non-claim';
  readonly why: string;
};

/** What was said of one sentence. */
export type RecordAnswer = { readonly sentence: Sentence; readonly said: Status; readonly isRight: boolean };

const answer = (sentence: Sentence, knowledge: KnowledgeBase): RecordAnswer => {
  const start = sentence.text.indexOf(sentence.claim);
  const end = start + sentence.claim.length;
  const records = readText(sentence.text, sentence.published, knowledge)
    .claims.filter(claim => claim.start < end && start < claim.end)
    .map(claim => claim.record);
  const said =
    records.find(record => record.status === 'differs') ?? records.find(record => record.status === 'agrees');
  const status = said?.status ?? 'silent';
  const hasEvent =
    sentence.events.length === 0 || said?.events.some(id => sentence.events.includes(id)) === true;
  const isExpected = [sentence.expected, ...(sentence.accept ?? [])].includes(status);
  return {
    sentence,
    said: status,
    isRight: isExpected && (status === 'silent' || hasEvent || sentence.expected === 'silent'),
  };
};

/** Scores the record; `answers` are for a look at what is wrong. */
export const scoreRecord = async (
  knowledge: KnowledgeBase,
): Promise<{ readonly figures: readonly Figure[]; readonly answers: readonly RecordAnswer[] }> => {
  const lines = (await readFile(SENTENCES, 'utf8')).split('\n').filter(line => line !== '');
  const answers = lines.map(line => answer(JSON.parse(line) as Sentence, knowledge));
  const shareOf = (among: readonly RecordAnswer[], test: (each: RecordAnswer) => boolean): number =>
    share(among.filter(test).length, among.length);
  const inPack = answers.filter(({ sentence }) => sentence.class === 'true' || sentence.class === 'changed');
  const others = answers.filter(each => !inPack.includes(each));
  const figure = (name: string, value: number): Figure => ({
    area: 'record',
    set: 'own sentences',
    name,
    value,
  });
  return {
    figures: [
      figure(
        '"agrees" right',
        shareOf(
          answers.filter(each => each.said === 'agrees'),
          each => each.isRight,
        ),
      ),
      figure(
        '"differs" right',
        shareOf(
          answers.filter(each => each.said === 'differs'),
          each => each.isRight,
        ),
      ),
      figure(
        'sentences in the pack answered',
        shareOf(inPack, each => each.said !== 'silent'),
      ),
      figure(
        'traps and non-claims answered wrongly',
        shareOf(others, each => !each.isRight),
      ),
    ],
    answers,
  };
};
