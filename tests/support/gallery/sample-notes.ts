import type { Note } from '../../../lib/core/model/note.ts';
import { ARTICLE } from './sample-analysis.ts';
import { findSpan, TEXT } from './sample-text.ts';

const QUOTED = 'Kyiv has not recognised Kosovo either';

const makeNote = (id: string, text: string, rest: Partial<Note> = {}): Note => ({
  id,
  articleId: ARTICLE.id,
  articleTitle: ARTICLE.title,
  site: ARTICLE.site,
  text,
  quote: null,
  createdAt: '2025-11-05T18:00:00.000Z',
  updatedAt: '2025-11-05T18:00:00.000Z',
  deletedAt: null,
  ...rest,
});

export const NOTES: readonly Note[] = [
  makeNote('note-1', 'Compare with the vote in the assembly a year later.\nWho else abstained?', {
    quote: {
      exact: QUOTED,
      prefix: TEXT.slice(findSpan(QUOTED).start - 20, findSpan(QUOTED).start),
      suffix: ', and it abstained',
      ...findSpan(QUOTED),
    },
  }),
  makeNote('note-2', 'Ask what “neutral” means when the buyer may pass the shells on.'),
];

const OTHER = {
  articleId: 'https://daily.example/canopy',
  articleTitle: 'A year after the canopy fell',
  site: 'daily.example',
};

export const LIBRARY_NOTES: readonly Note[] = [
  ...NOTES,
  makeNote('note-3', 'The names of the sixteen are read aloud each day at 11:52.', OTHER),
  makeNote('note-4', 'A first thought that I no longer hold.', {
    ...OTHER,
    deletedAt: '2025-11-06T09:00:00.000Z',
  }),
];
