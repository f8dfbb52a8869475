import type { EntityKind } from '../model/entity.ts';
import type { LinkReason } from './link-reason.ts';

const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  person: 'a person’s name',
  place: 'the name of a place',
  organization: 'the name of an organisation',
  event: 'the name of an event',
  work: 'the title of a work',
  other: 'a name',
};

const plural = (count: number, one: string): string => (count === 1 ? one : `${one}s`);

/** A reason in one short English sentence. */
const explainReason = (reason: LinkReason): string => {
  switch (reason.kind) {
    case 'spelling':
      return `“${reason.alias}” is a known name of ${reason.label}.`;
    case 'named-in-full':
      return 'The article names it in full elsewhere.';
    case 'shares-background':
      return `It shares background with ${reason.count} other ${plural(reason.count, 'name')} of the article.`;
    case 'belongs-to':
      return reason.isNear
        ? `${reason.label}, to which it belongs, stands beside it.`
        : `The article also names ${reason.label}, to which it belongs.`;
    case 'stands-like':
      return `It stands in the sentence like ${KIND_WORDS[reason.entityKind]}.`;
    case 'cue':
      return reason.sentence;
    case 'earlier-name':
      return `“${reason.surface}” stands for “${reason.name}” earlier in the article.`;
    case 'later-name':
      return `“${reason.surface}” stands for “${reason.name}” later in the article.`;
    case 'part-of-name':
      return `“${reason.surface}” is part of the name of ${reason.label}, the best known of that name.`;
    case 'team-in-sport':
      return `The article is about ${reason.sport}, where a country’s name means its team.`;
    case 'language':
      return 'It stands where a language is meant.';
    case 'speaks-for':
      return `It speaks or decides here: ${reason.label}’s government is meant.`;
    case 'not-in-pack':
      return 'It is written like a name, but the pack does not know it.';
  }
};

/** Why a name was linked so, in words for the reader. */
export const explainLink = (reasons: readonly LinkReason[]): readonly string[] => reasons.map(explainReason);
