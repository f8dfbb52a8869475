import type { RelationName } from '../../lib/core/model/relation.ts';

/** Relations whose names alone would be no English. */
const WORDS: Readonly<Partial<Record<RelationName, string>>> = {
  joined: 'joined, became a member',
  left: 'left, ended the membership',
  applied: 'applied to join',
  'granted-status': 'gave a formal status to',
  'opened-talks': 'opened talks',
  ceasefire: 'agreed a ceasefire',
  elected: 'won an office by vote',
  appointed: 'took up an office',
  resigned: 'gave up an office',
  removed: 'was taken out of office',
  born: 'was born',
  founded: 'was founded',
  dissolved: 'ceased to exist',
  renamed: 'got another name',
  'vote-adopted': 'adopted by vote',
  'vote-failed': 'failed in a vote',
  acquired: 'took over or bought',
  met: 'met or visited',
  'held-event': 'took place',
  'changed-law': 'changed the law',
  disaster: 'was an accident or disaster',
};

/** What a relation says, in a few words. */
export const relationWords = (relation: RelationName): string =>
  WORDS[relation] ?? relation.replaceAll('-', ' ');
