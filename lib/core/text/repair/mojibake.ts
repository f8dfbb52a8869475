/**
 * Broken encoding: UTF-8 that was read as Windows-1252, Latin-1 or Mac Roman ("VuÄ‡iÄ‡", "donâ€™t"), also twice over.
 * Each character is one byte again, and the bytes are read as what they were. A clean text holds no such sequence but
 * by chance, so two-byte ones are believed only beside others or where they stand inside a word.
 */
import type { Edit } from './edit.ts';

/** Windows-1252, bytes 80 to 9F; a full stop where no character is. */
const WINDOWS_80 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Mac OS Roman, bytes 80 to FF. */
const MAC_80 =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ.ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const table = (characters: string): ReadonlyMap<string, number> =>
  new Map(
    [...characters].flatMap((character, at) => (character === '.' ? [] : [[character, 0x80 + at] as const])),
  );

const WINDOWS = table(WINDOWS_80);
const MAC = table(MAC_80);

type ToByte = (character: string) => number | undefined;

const windowsByte: ToByte = character => {
  const code = character.charCodeAt(0);
  return code >= 0x80 && code <= 0xff ? code : WINDOWS.get(character);
};

const macByte: ToByte = character => MAC.get(character);

const isContinuation = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/** How many bytes a character of UTF-8 has that begins with this one; 0 for none. */
const sequenceLength = (byte: number): number => {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
};

const decodeBytes = (bytes: readonly number[]): string => {
  const [lead = 0, ...others] = bytes;
  const bits = lead & (0xff >> (bytes.length + 1));
  const code = others.reduce((value, byte) => (value << 6) | (byte & 0x3f), bits);
  const least = [0, 0, 0x80, 0x800, 0x10000][bytes.length] ?? 0;
  const isCharacter = code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
};

/** A character with how many of the page's it was made of. */
type Piece = { readonly text: string; readonly length: number };

/** The character whose bytes stand at `index`, with how many pieces they are; undefined for none. */
const decodeAt = (
  run: readonly Piece[],
  index: number,
  toByte: ToByte,
): { piece: Piece; count: number } | undefined => {
  const count = sequenceLength(toByte(run[index]?.text ?? '') ?? 0);
  if (count === 0) return undefined;
  const pieces = run.slice(index, index + count);
  const bytes = pieces.map(({ text }) => toByte(text));
  if (bytes.length < count || !bytes.slice(1).every(isContinuation)) return undefined;
  const text = decodeBytes(bytes.map(byte => byte ?? 0));
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return text === '' ? undefined : { piece: { text, length }, count };
};

const decodeRun = (run: readonly Piece[], toByte: ToByte): readonly Piece[] => {
  const decoded: Piece[] = [];
  for (let index = 0; index < run.length; ) {
    const found = decodeAt(run, index, toByte);
    const piece = found?.piece ?? run[index];
    if (piece) decoded.push(piece);
    index += found?.count ?? 1;
  }
  return decoded;
};

/** What can begin a sequence, then what can go on: all letters and signs that stand for bytes of 80 to BF. */
const RUN = /[À-ôÂ√‚Ôœ][\u0080-\u00FFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™∞±≤≥≠∂∑∏π∫Ω√≈∆◊ıﬁﬂ⁄˘˙˚¸˝˛ˇ¯]+/g;

/** A quotation mark whose last byte was lost: Windows-1252 has no character for it. */
const LOST_QUOTE = /â€(?![\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™])/g;

const MOST_TIMES = 3;

const decodeFully = (run: readonly Piece[], isMac: boolean): readonly Piece[] => {
  let decoded = decodeRun(run, windowsByte);
  if (decoded.length === run.length) return isMac ? decodeRun(run, macByte) : run;
  for (let time = 1; time < MOST_TIMES; time++) decoded = decodeRun(decoded, windowsByte);
  return decoded;
};

/** What Western and Slavic text is made of; anything else is more likely a chance meeting of two letters. */
const IS_LIKELY =
  /^(?:[\u00A0-\u024F]|\p{M}|[\u0370-\u052F\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20BF\u2100-\u214F\u2190-\u22FF]|[\uFB00-\uFB06\uFEFF]|\p{Emoji_Presentation})$/u;

const IS_MAC = /^(?:‚Ä|√)/;

/** An edit for each character of a run that was several. */
const editsOf = (run: string, start: number): readonly Edit[] => {
  const pieces = [...run].map(text => ({ text, length: text.length }));
  let at = start;
  return decodeFully(pieces, IS_MAC.test(run)).flatMap(({ text, length }): readonly Edit[] => {
    at += length;
    return length > text.length && IS_LIKELY.test(text)
      ? [{ start: at - length, end: at, text, kind: 'encoding' }]
      : [];
  });
};

const isCertain = (page: string, { start, end, text }: Edit): boolean => {
  const surface = page.slice(start, end);
  if (/^(?:â€|‚Ä|Â[£€©®°½»«§·\u00A0]|ï»¿)/.test(surface)) return true;
  return /\p{L}/u.test(text) && /\p{L}/u.test(page.charAt(start - 1) + page.charAt(end));
};

/** Edits that undo broken encoding. */
export const findMojibake = (page: string): readonly Edit[] => {
  const edits: Edit[] = [];
  for (const { index, 0: run } of page.matchAll(RUN)) edits.push(...editsOf(run, index));
  for (const { index } of page.matchAll(LOST_QUOTE))
    edits.push({ start: index, end: index + 2, text: '”', kind: 'encoding' });
  return edits.length > 1 || edits.some(edit => isCertain(page, edit)) ? edits : [];
};
