import { foldName } from '../../../lib/core/text/fold-name.ts';
import type { AuthoredEntity } from '../../../lib/knowledge/authored/schema.ts';
import { labelOfTitle } from '../package-entity.ts';

/** A name without case, marks and punctuation, for comparing spellings of two sources. */
export const comparableName = (name: string): string => foldName(name).join(' ');

/** The spellings of an authored entity, comparable. */
export const comparableNames = (entity: AuthoredEntity): ReadonlySet<string> =>
  new Set(
    [
      entity.title,
      labelOfTitle(entity.title),
      entity.title.replace(/, .*$/, ''),
      entity.label ?? '',
      ...entity.aliases.map(alias => alias.name),
    ]
      .map(comparableName)
      .filter(name => name !== ''),
  );

/** The last word of each spelling: what a table by surname can be compared with. */
export const comparableSurnames = (entity: AuthoredEntity): ReadonlySet<string> =>
  new Set([...comparableNames(entity)].map(name => name.split(' ').at(-1) ?? name));
