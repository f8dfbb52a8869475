import { expect, it } from 'vitest';
import type { RowDraft } from '../../../lib/core/model/own-row.ts';
import { checkRow } from '../../../lib/core/own-rows/check-row.ts';

const DRAFT: RowDraft = {
  id: 'own:1',
  date: '17 February 2008',
  text: ' Kosovo’s assembly\ndeclared  independence. ',
  sourceTitle: 'Chronicle',
  sourceUrl: 'https://chronicle.example/2008',
  entities: ['Kosovo'],
};

it('a sound draft is a row, with its white space tidied', () => {
  expect(checkRow(DRAFT)).toEqual({
    ok: true,
    row: {
      id: 'own:1',
      date: '2008-02-17',
      text: 'Kosovo’s assembly declared independence.',
      source: { title: 'Chronicle', url: 'https://chronicle.example/2008' },
      entities: ['Kosovo'],
    },
  });
});

it.each([
  ['date', { date: 'soon' }],
  ['text', { text: ' \n' }],
  ['text', { text: 'x'.repeat(221) }],
  ['sourceTitle', { sourceTitle: ' ' }],
  ['sourceUrl', { sourceUrl: 'http://chronicle.example' }],
  ['sourceUrl', { sourceUrl: 'https://' }],
  ['sourceUrl', { sourceUrl: 'javascript:alert(1)' }],
  ['entities', { entities: [] }],
])('says what is wrong with its %s', (field, changes) => {
  const checked = checkRow({ ...DRAFT, ...changes });
  expect(checked.ok).toBe(false);
  if (!checked.ok) expect(Object.keys(checked.faults)).toEqual([field]);
});
