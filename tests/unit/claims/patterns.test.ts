import { describe, expect, it } from 'vitest';
import { findTriggers } from '../../../lib/core/claims/frame/find-triggers.ts';
import { readStems } from '../../../lib/core/claims/frame/read-stems.ts';
import { CLAIM_PATTERNS } from '../../../lib/core/claims/patterns/registry.ts';
import { RELATION_NAMES } from '../../../lib/core/model/relation.ts';
import { tokenizeText } from '../../../lib/core/text/tokenize-text.ts';

const statedBy = (text: string): readonly string[] => {
  const { tokens } = tokenizeText(text);
  return findTriggers(readStems(tokens, 0, tokens.length).stems)
    .filter(trigger => trigger.isStrong)
    .map(trigger => trigger.relation);
};

it('there is a pattern for every relation, once', () => {
  expect(CLAIM_PATTERNS.map(pattern => pattern.relation).toSorted()).toEqual(RELATION_NAMES.toSorted());
});

describe.each(CLAIM_PATTERNS.map(pattern => [pattern.relation, pattern] as const))(
  'the pattern of %s',
  (relation, { examples, counterExamples }) => {
    it.each(examples)('finds it in %j', text => expect(statedBy(text)).toContain(relation));
    it.each(counterExamples)('does not in %j', text => expect(statedBy(text)).not.toContain(relation));
    it('has both', () => expect(Math.min(examples.length, counterExamples.length)).toBeGreaterThan(0));
  },
);
