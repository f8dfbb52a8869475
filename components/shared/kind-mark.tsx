import type { ReactElement } from 'react';
import type { EntityKind } from '../../lib/core/model/entity.ts';

const SHAPES: Readonly<Record<EntityKind, ReactElement>> = {
  person: <circle cx="6" cy="6" r="4.5" />,
  place: <path d="M6 1 11 6 6 11 1 6Z" strokeLinejoin="round" />,
  organization: <rect x="1.5" y="1.5" width="9" height="9" rx="1" />,
  event: <path d="M6 .5v11" strokeWidth="4" />,
  work: <path d="M2 1.2h5l3 3v6.6H2ZM6.6 1.4v3.2h3.2" strokeWidth="1.5" strokeLinejoin="round" />,
  other: <circle cx="6" cy="6" r="2.5" fill="currentColor" stroke="none" />,
};

const WORDS: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  place: 'Place',
  organization: 'Organisation',
  event: 'Event',
  work: 'Work',
  other: 'Other',
};

export const kindWord = (kind: EntityKind): string => WORDS[kind];

/** The shape of a kind: ring, diamond, square, bar, dog-eared page, dot. Say `kindWord` in text beside it. */
export const KindMark = ({ kind }: { readonly kind: EntityKind }) => (
  <svg className={`kind-mark kind-${kind}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    {SHAPES[kind]}
  </svg>
);
