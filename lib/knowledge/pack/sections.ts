import { failure, type Result, success } from '../../core/model/result.ts';
import { checksumOf, createChecksum } from './hash.ts';
import {
  ALIGNMENT_BYTES,
  HEADER_WORDS,
  PACK_FORMAT_VERSION,
  PACK_MAGIC,
  SECTION,
  SECTION_WORDS,
  type SectionName,
} from './pack-format.ts';

/** The parts of a pack, each as a view into its bytes. */
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

/** A part that is to be written: its bytes in blocks, each but the last a multiple of 16 long. */
export type SectionSource = () => Iterable<Uint8Array>;

export const SECTION_NAMES = Object.keys(SECTION) as SectionName[];

const HEADER_BYTES =
  Math.ceil(((HEADER_WORDS + SECTION_NAMES.length * SECTION_WORDS) * 4) / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;

const CHECKED_FROM = 16;

/** The length of a section and its checksum. */
export type SectionMeasure = { readonly length: number; readonly checksum: number };

/** Reads a section that is to be written once, for its length and checksum. */
export const measureSection = (source: SectionSource): SectionMeasure => {
  const checksum = createChecksum();
  let length = 0;
  for (const chunk of source()) {
    checksum.add(chunk);
    length += chunk.length;
  }
  return { length, checksum: checksum.value() };
};

const paddingAfter = (length: number): number =>
  (ALIGNMENT_BYTES - (length % ALIGNMENT_BYTES)) % ALIGNMENT_BYTES;

const layOutHeader = (measures: Readonly<Record<SectionName, SectionMeasure>>): Uint8Array => {
  const header = new Uint32Array(HEADER_BYTES / 4);
  let offset = HEADER_BYTES;
  SECTION_NAMES.forEach((name, index) => {
    const { length, checksum } = measures[name];
    header.set([SECTION[name], offset, length, checksum], HEADER_WORDS + index * SECTION_WORDS);
    offset += length + paddingAfter(length);
  });
  if (offset > 0xffff_ffff) throw new Error('A pack cannot be larger than 4 GB.');
  header.set([PACK_MAGIC, PACK_FORMAT_VERSION, offset, 0, SECTION_NAMES.length]);
  const bytes = bytesOf(header);
  header[3] = checksumOf(bytes.subarray(CHECKED_FROM));
  return bytes;
};

/** The bytes of a pack, block by block: a header with the places and checksums of its sections, then the sections. */
export function* joinSections(
  sources: Readonly<Record<SectionName, SectionSource>>,
  measures: Readonly<Record<SectionName, SectionMeasure>>,
): Iterable<Uint8Array> {
  yield layOutHeader(measures);
  for (const name of SECTION_NAMES) {
    yield* sources[name]();
    yield new Uint8Array(paddingAfter(measures[name].length));
  }
}

const CUT_SHORT = failure('pack-truncated', 'The knowledge pack is cut short.');

const damaged = (how: string): Result<never> =>
  failure('pack-damaged', `The knowledge pack is damaged: ${how}.`);

const checkHeader = (bytes: ArrayBuffer): Result<Uint32Array> => {
  if (bytes.byteLength < HEADER_WORDS * 4) return CUT_SHORT;
  const [magic, version, length] = new Uint32Array(bytes, 0, HEADER_WORDS);
  if (magic !== PACK_MAGIC) return failure('pack-not-a-pack', 'This file is not a Backgrounder pack.');
  if (version !== PACK_FORMAT_VERSION) {
    return failure(
      'pack-version',
      `The pack is of version ${version}; this Backgrounder reads version ${PACK_FORMAT_VERSION}.`,
    );
  }
  if (bytes.byteLength < HEADER_BYTES || (length ?? 0) > bytes.byteLength) return CUT_SHORT;
  if (length !== bytes.byteLength) return damaged('its length is not the one that it was written with');
  const header = new Uint32Array(bytes, 0, HEADER_BYTES / 4);
  const isWhole = header[3] === checksumOf(new Uint8Array(bytes, CHECKED_FROM, HEADER_BYTES - CHECKED_FROM));
  return isWhole ? success(header) : damaged('the checksum of its header does not fit');
};

type Place = SectionMeasure & { readonly id: number; readonly offset: number };

const placesOf = (header: Uint32Array): readonly Place[] =>
  Array.from({ length: Math.min(header[4] ?? 0, SECTION_NAMES.length) }, (_, index) => {
    const at = HEADER_WORDS + index * SECTION_WORDS;
    const [id = 0, offset = 0, length = 0, checksum = 0] = header.subarray(at, at + SECTION_WORDS);
    return { id, offset, length, checksum };
  });

const isInside = ({ offset, length }: Place, bytes: ArrayBuffer): boolean =>
  offset % ALIGNMENT_BYTES === 0 && offset + length + paddingAfter(length) <= bytes.byteLength;

/** The sections of a pack with the checksums that they were written with. */
export type CheckedSections = {
  readonly sections: Sections;
  readonly checksums: Readonly<Record<SectionName, number>>;
};

/**
 * Finds the sections of a pack as views into its bytes. Refuses what is cut short or of another version, and a header
 * or manifest that was altered; the other sections are not read.
 */
export const findSections = (bytes: ArrayBuffer): Result<CheckedSections> => {
  const header = checkHeader(bytes);
  if (!header.ok) return header;
  const places = new Map(placesOf(header.value).map(place => [place.id, place]));
  const sections: Partial<Record<SectionName, Uint8Array>> = {};
  const checksums: Partial<Record<SectionName, number>> = {};
  for (const name of SECTION_NAMES) {
    const place = places.get(SECTION[name]);
    if (place === undefined) return damaged(`its part "${name}" is missing`);
    if (!isInside(place, bytes)) return damaged('a part lies outside the file');
    sections[name] = new Uint8Array(bytes, place.offset, place.length);
    checksums[name] = place.checksum;
  }
  const found = { sections, checksums } as CheckedSections;
  return isSectionWhole(found, 'manifest')
    ? success(found)
    : damaged('the checksum of its manifest does not fit');
};

/** A section with the zeros after it, which count for nothing in its checksum as long as they are zeros. */
const withPadding = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length + paddingAfter(length));

/** True where a section is as it was written. */
const isSectionWhole = ({ sections, checksums }: CheckedSections, name: SectionName): boolean =>
  checksumOf(withPadding(sections[name])) === checksums[name];

/** Reads every section once; fails with `pack-damaged` where one is not as it was written. */
export const checkContents = (found: CheckedSections): Result<CheckedSections> => {
  const altered = SECTION_NAMES.find(name => !isSectionWhole(found, name));
  return altered === undefined
    ? success(found)
    : damaged(`the checksum of its part "${altered}" does not fit its contents`);
};

/** The 32-bit integers of a section. */
export const wordsOf = (section: Uint8Array): Uint32Array =>
  new Uint32Array(section.buffer, section.byteOffset, section.byteLength >>> 2);

/** The bytes of an array of 32-bit integers. */
export const bytesOf = (words: Uint32Array): Uint8Array =>
  new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
