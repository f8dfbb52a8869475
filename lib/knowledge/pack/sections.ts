import { failure, type Result, success } from '../../core/model/result.ts';
import { hashWords } from './hash.ts';
import { HEADER_WORDS, PACK_FORMAT_VERSION, PACK_MAGIC, SECTION, type SectionName } from './pack-format.ts';

/** The parts of a pack, each as a view into its bytes. */
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

const SECTION_NAMES = Object.keys(SECTION) as SectionName[];

const padded = (length: number): number => (length + 3) & ~3;

/** Lays the sections behind a header with their places and a checksum. */
export const joinSections = (sections: Sections): Uint8Array => {
  const headerLength = (HEADER_WORDS + SECTION_NAMES.length * 3) * 4;
  const total = SECTION_NAMES.reduce((sum, name) => sum + padded(sections[name].length), headerLength);
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  let offset = headerLength;
  SECTION_NAMES.forEach((name, index) => {
    const section = sections[name];
    words.set([SECTION[name], offset, section.length], HEADER_WORDS + index * 3);
    bytes.set(section, offset);
    offset += padded(section.length);
  });
  words.set([PACK_MAGIC, PACK_FORMAT_VERSION, total, 0, SECTION_NAMES.length]);
  words[3] = hashWords(words.subarray(4));
  return bytes;
};

const checkHeader = (bytes: ArrayBuffer): Result<Uint32Array> => {
  if (bytes.byteLength < HEADER_WORDS * 4 || bytes.byteLength % 4 !== 0) {
    return failure('pack-truncated', 'The knowledge pack is cut short.');
  }
  const words = new Uint32Array(bytes);
  if (words[0] !== PACK_MAGIC) return failure('pack-not-a-pack', 'This file is not a Backgrounder pack.');
  if (words[1] !== PACK_FORMAT_VERSION) {
    return failure(
      'pack-version',
      `The pack is of version ${words[1]}; this Backgrounder reads version ${PACK_FORMAT_VERSION}.`,
    );
  }
  if (words[2] !== bytes.byteLength) return failure('pack-truncated', 'The knowledge pack is cut short.');
  if (words[3] !== hashWords(words.subarray(4))) {
    return failure('pack-damaged', 'The knowledge pack is damaged: its checksum does not fit its contents.');
  }
  return success(words);
};

/** Finds the sections of a pack as views into its bytes; refuses what is cut short, altered or of another version. */
export const findSections = (bytes: ArrayBuffer): Result<Sections> => {
  const header = checkHeader(bytes);
  if (!header.ok) return header;
  const words = header.value;
  const found = new Map<number, Uint8Array>();
  for (let index = 0; index < (words[4] ?? 0); index++) {
    const at = HEADER_WORDS + index * 3;
    const offset = words[at + 1] ?? 0;
    const length = words[at + 2] ?? 0;
    if (offset % 4 !== 0 || offset + length > bytes.byteLength) {
      return failure('pack-damaged', 'The knowledge pack is damaged: a part lies outside the file.');
    }
    found.set(words[at] ?? 0, new Uint8Array(bytes, offset, length));
  }
  const missing = SECTION_NAMES.find(name => !found.has(SECTION[name]));
  if (missing)
    return failure('pack-damaged', `The knowledge pack is damaged: its part "${missing}" is missing.`);
  return success(
    Object.fromEntries(SECTION_NAMES.map(name => [name, found.get(SECTION[name]) as Uint8Array])) as Sections,
  );
};

/** The 32-bit integers of a section. */
export const wordsOf = (section: Uint8Array): Uint32Array =>
  new Uint32Array(section.buffer, section.byteOffset, section.byteLength >>> 2);

/** The bytes of an array of 32-bit integers. */
export const bytesOf = (words: Uint32Array): Uint8Array =>
  new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
