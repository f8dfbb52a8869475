/** The form of a correction in files and messages; older ones without a scope are understood. */
import * as v from 'valibot';
import type { Correction, CorrectionScope } from '../model/correction.ts';

const Words = v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(2000));

const ScopeSchema = v.variant('within', [
  v.object({ within: v.literal('article'), articleId: Words }),
  v.object({ within: v.literal('site'), host: Words }),
  v.object({ within: v.literal('everywhere') }),
]);

/** A correction as it is now. */
export const CorrectionSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['not-this', 'is-that']), scope: ScopeSchema, surface: Words, title: Words }),
  v.object({ kind: v.literal('never'), scope: ScopeSchema, title: Words }),
  v.object({ kind: v.literal('not-claim'), scope: ScopeSchema, surface: Words }),
]);

/** Of version 1: "not this" was said of an article, "never" of everything. */
const OldCorrectionSchema = v.union([
  v.pipe(
    v.object({ kind: v.literal('not-this'), articleId: Words, surface: Words, title: Words }),
    v.transform(
      ({ articleId, ...rest }): Correction => ({ ...rest, scope: { within: 'article', articleId } }),
    ),
  ),
  v.pipe(
    v.object({ kind: v.literal('never'), title: Words }),
    v.transform((rest): Correction => ({ ...rest, scope: { within: 'everywhere' } })),
  ),
]);

/** A correction from a file or an older database. */
export const AnyCorrectionSchema: v.GenericSchema<unknown, Correction> = v.union([
  CorrectionSchema,
  OldCorrectionSchema,
]);

/** The correction in `value`; undefined where there is none. */
export const readCorrection = (value: unknown): Correction | undefined => {
  const parsed = v.safeParse(AnyCorrectionSchema, value);
  return parsed.success ? parsed.output : undefined;
};

const scopeKey = (scope: CorrectionScope): readonly string[] => {
  if (scope.within === 'article') return ['article', scope.articleId];
  return scope.within === 'site' ? ['site', scope.host] : ['everywhere'];
};

/** What a correction is about: a later one of the same key takes the place of the earlier. */
export const correctionKey = (correction: Correction): string => {
  const { kind, scope } = correction;
  const place = [kind, ...scopeKey(scope)];
  if (kind === 'never') return JSON.stringify([...place, correction.title]);
  return JSON.stringify([...place, correction.surface, ...(kind === 'not-this' ? [correction.title] : [])]);
};
