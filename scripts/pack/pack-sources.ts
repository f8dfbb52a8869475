import type { PackSource } from '../../lib/knowledge/pack/pack-format.ts';

/** Where ids, names and dates of the embedded pack come from or were checked, for its credits. */
export const PACK_SOURCES: readonly PackSource[] = [
  { name: 'Backgrounder, authored facts', licence: 'MIT' },
  { name: '@rapideditor/country-coder 5.6.1 (2026-02)', licence: 'ISC' },
  { name: 'Unicode CLDR 48 (names of territories)', licence: 'Unicode-3.0' },
  { name: 'Natural Earth 5.1 (Wikidata ids of cities)', licence: 'public domain' },
  { name: 'Wikidata (ids)', licence: 'CC0-1.0' },
  { name: 'CIA World Factbook 2026 (dates checked)', licence: 'public domain' },
];
