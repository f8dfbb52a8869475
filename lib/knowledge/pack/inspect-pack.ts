/**
 * A pack of somebody else's, looked through before it is kept: its numbers stay inside the file, its texts are short
 * and plain, its dates are dates, its sources are web pages. What passes is safe to open from then on.
 */
import * as v from 'valibot';
import { parseEdtf } from '../../core/dates/edtf.ts';
import type { Entity } from '../../core/model/entity.ts';
import type { TimelineEvent } from '../../core/model/event.ts';
import { failure, type Result } from '../../core/model/result.ts';
import { findUnsoundPart } from './check-layout.ts';
import { openPack, type Pack } from './open-pack.ts';
import { checkContents, findSections } from './sections.ts';

/** Larger files are refused: all of a pack is held in memory while it is in use. */
export const MAX_IMPORTED_BYTES = 512 * 1024 * 1024;

/** No control characters, no marks that turn the direction of what follows. */
const PLAIN = /^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u;
const plain = (maxLength: number) =>
  v.pipe(v.string(), v.maxLength(maxLength), v.regex(PLAIN, 'holds control characters'));
const line = (maxLength: number) => v.pipe(plain(maxLength), v.minLength(1));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'is no month'));
const webPage = v.pipe(line(2000), v.url(), v.regex(/^https:\/\//, 'is no https address'));

const manifestSchema = v.object({
  name: line(100),
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/, 'is no version')),
  asOf: month,
  counts: v.object({ entities: v.number(), events: v.number(), names: v.number() }),
  sources: v.array(
    v.object({ name: line(200), what: plain(300), licence: line(100), url: v.nullable(webPage) }),
  ),
});

const entitySchema = v.object({
  title: line(300),
  label: line(300),
  description: plain(300),
  aliases: v.array(line(300)),
  asOf: month,
  prominence: v.pipe(v.number(), v.maxValue(1)),
});

const eventSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9:._-]{1,200}$/, 'is no id')),
  date: v.pipe(
    v.string(),
    v.check(date => parseEdtf(date) !== undefined, 'is no date'),
  ),
  text: line(500),
  source: v.object({ title: line(300), url: webPage }),
  checked: line(500),
  asOf: month,
  quantities: v.array(v.object({ of: line(100), value: v.number(), unit: v.optional(line(50)) })),
});

const unsound = (what: string): Result<never> =>
  failure('pack-unsound', `This pack cannot be used: ${what}.`);

const faultOf = (schema: v.GenericSchema, value: unknown): string | undefined => {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return undefined;
  const [issue] = parsed.issues;
  return `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`;
};

/** Rows whose quantities are no JSON throw when they are read. */
const readEvent = (pack: Pack, index: number): TimelineEvent | undefined => {
  try {
    return pack.eventAt(index);
  } catch {
    return undefined;
  }
};

const faultOfEntity = (pack: Pack, entity: Entity): string | undefined => {
  const fault = faultOf(entitySchema, entity);
  if (fault !== undefined) return `“${entity.title}”, ${fault}`;
  return pack.findEntity(entity.title)?.title === entity.title
    ? undefined
    : `“${entity.title}” is not found by its title`;
};

const faultOfEvent = (pack: Pack, index: number): string | undefined => {
  const event = readEvent(pack, index);
  if (event === undefined) return `row ${index + 1} has quantities that cannot be read`;
  const fault = faultOf(eventSchema, event);
  if (fault !== undefined) return `row “${event.id}”, ${fault}`;
  return pack.findEvent(event.id)?.id === event.id ? undefined : `row “${event.id}” is not found by its id`;
};

const findFault = (pack: Pack): string | undefined => {
  const fault = faultOf(manifestSchema, pack.manifest);
  if (fault !== undefined) return `its description, ${fault}`;
  for (let row = 0; row < pack.entityCount; row++) {
    const found = faultOfEntity(pack, pack.entityAt(row));
    if (found !== undefined) return found;
  }
  for (let index = 0; index < pack.eventCount; index++) {
    const found = faultOfEvent(pack, index);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * Opens a pack of unknown origin. Fails as `openPack` does, with `pack-too-large`, or with `pack-unsound` and what is
 * wrong with it.
 */
export const inspectPack = (bytes: ArrayBuffer): Result<Pack> => {
  if (bytes.byteLength > MAX_IMPORTED_BYTES) {
    return failure(
      'pack-too-large',
      'This pack is larger than 512 MB, more than Backgrounder holds in memory.',
    );
  }
  const found = findSections(bytes);
  if (!found.ok) return found;
  const whole = checkContents(found.value);
  if (!whole.ok) return whole;
  const part = findUnsoundPart(whole.value.sections);
  if (part !== undefined) return unsound(`its ${part} lead outside the file`);
  const pack = openPack(bytes, { checkWhole: false });
  if (!pack.ok) return pack;
  const fault = findFault(pack.value);
  return fault === undefined ? pack : unsound(fault);
};
