import type { AuthoringError } from '../../../lib/knowledge/authored/read-yaml.ts';

/** What a table says of one authored fact. */
export type Comparison = {
  readonly what:
    | 'office term'
    | 'birth'
    | 'death'
    | 'independence'
    | 'founding'
    | 'treaty'
    | 'veto'
    | 'coup'
    | 'start of a war'
    | 'membership'
    | 'Wikidata id';
  /** `explained`: it differs, and the `note` in the file says why. */
  readonly outcome: 'confirmed' | 'different' | 'explained' | 'unknown';
  /** Where the fact stands and, unless it is confirmed, what the tables have instead. */
  readonly note: AuthoringError;
};
