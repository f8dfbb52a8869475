/**
 * Damages clean text in the ways that copies on the web are damaged, with what stood there: by substitution inside
 * words (rules that the table of synonyms has, and rules that it has not), by character recognition, by a wrong
 * encoding, by lost spaces, by invisible characters and by letters of other alphabets. The seed is fixed.
 */

/** A damaged stretch without white space, and the clean text it was made of. */
export type Damage = { readonly start: number; readonly end: number; readonly original: string };

export type DamagedText = { readonly text: string; readonly damage: readonly Damage[] };

type Random = () => number;

/** Mulberry32: a small generator whose sequence depends on the seed alone. */
const seededRandom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

type Rule = readonly [original: string, substitute: string];

const rules = (text: string): readonly Rule[] =>
  text
    .trim()
    .split(/\s+/)
    .map(pair => {
      const [original = '', substitute = ''] = pair.split('>');
      return [original, substitute] as const;
    });

const LISTED = rules(`
  try>attempt end>finish use>utilize buy>purchase get>obtain tell>notify ask>inquire act>behave age>period all>entire
  form>shape man>male part>portion rest>remainder sign>signal over>above side>edge art>craft cover>conceal port>harbor
`);

const UNLISTED = rules(`
  ten>dozen ear>lobe ant>insect age>epoch rat>rodent tin>metal pan>skillet car>sedan man>fellow port>dock
  art>painting log>timber use>deploy end>closing ate>dined pen>quill red>scarlet rest>repose side>flank form>mold
`);

const substitute = (chunk: string, by: readonly Rule[]): string =>
  chunk.replace(/(?<![\p{L}'’])[a-z]{4,}(?![\p{L}'’])/gu, word => {
    const rule = by.find(([original]) => word.includes(original) && word !== original);
    return rule ? word.replace(rule[0], rule[1]) : word;
  });

const CONFUSED: readonly Rule[] = rules(
  'm>rn rn>m d>cl cl>d w>vv u>ii h>li l>1 i>1 o>0 i>l l>i e>c c>e h>b b>h n>u u>n fi>f l>I',
);

const misread = (chunk: string, random: Random): string => {
  const fitting = CONFUSED.filter(([original]) => chunk.includes(original));
  const rule = fitting[Math.floor(random() * fitting.length)];
  return rule ? chunk.replace(rule[0], rule[1]) : chunk;
};

const WINDOWS = new TextDecoder('windows-1252');

const misencode = (chunk: string): string =>
  /\P{ASCII}/u.test(chunk) ? WINDOWS.decode(new TextEncoder().encode(chunk)) : chunk;

const LOOK_ALIKES = new Map([...'aeopcxyTMHKB'].map((letter, at) => [letter, 'аеорсхуТМНКВ'.charAt(at)]));

const disguise = (chunk: string, random: Random): string => {
  const places = [...chunk].flatMap((letter, at) => (LOOK_ALIKES.has(letter) ? [at] : []));
  const at = places[Math.floor(random() * places.length)];
  if (at === undefined) return chunk;
  return chunk.slice(0, at) + (LOOK_ALIKES.get(chunk.charAt(at)) ?? '') + chunk.slice(at + 1);
};

const hyphenate = (chunk: string): string => {
  const half = Math.floor(chunk.length / 2);
  return `${chunk.slice(0, half)}\u00AD${chunk.slice(half)}`;
};

const IS_WORD = /^[A-Za-z]{4,}$/;

/** The ways to damage a text: each takes a stretch without white space. */
const WAYS: Readonly<Record<string, (chunk: string, random: Random) => string>> = {
  'substitution, rules of the table': chunk => substitute(chunk, LISTED),
  'substitution, other rules': chunk => substitute(chunk, UNLISTED),
  'substitution, all rules': chunk => substitute(chunk, [...LISTED, ...UNLISTED]),
  'misread letters': (chunk, random) =>
    /^[a-z]{3,}$/.test(chunk) && random() < 0.05 ? misread(chunk, random) : chunk,
  'wrong encoding': chunk => misencode(chunk),
  'letters of other alphabets': (chunk, random) =>
    IS_WORD.test(chunk) && random() < 0.05 ? disguise(chunk, random) : chunk,
  'soft hyphens': (chunk, random) =>
    chunk.length > 6 && IS_WORD.test(chunk) && random() < 0.1 ? hyphenate(chunk) : chunk,
};

const LOST_SPACES = 'lost spaces';

/** How a text can be damaged. */
export const KINDS_OF_DAMAGE: readonly string[] = [...Object.keys(WAYS), LOST_SPACES];

const SEED = 20251105;

const damageChunks = (text: string, way: (chunk: string, random: Random) => string): DamagedText => {
  const random = seededRandom(SEED + text.length);
  const damage: Damage[] = [];
  let damaged = '';
  for (const part of text.split(/(\s+)/)) {
    const changed = /^\s*$/.test(part) ? part : way(part, random);
    if (changed !== part)
      damage.push({ start: damaged.length, end: damaged.length + changed.length, original: part });
    damaged += changed;
  }
  return { text: damaged, damage };
};

const loseSpaces = (text: string): DamagedText => {
  const random = seededRandom(SEED + text.length);
  const damage: Damage[] = [];
  let damaged = '';
  let done = 0;
  for (const match of text.matchAll(/(?<=(?:^|\s))([a-z]{2,}) ([A-Za-z]{2,})(?=[\s.,])/g)) {
    if (match.index < done || random() > 0.03) continue;
    const [pair] = match;
    damaged += text.slice(done, match.index);
    const joined = pair.replace(' ', '');
    damage.push({ start: damaged.length, end: damaged.length + joined.length, original: pair });
    damaged += joined;
    done = match.index + pair.length;
  }
  return { text: damaged + text.slice(done), damage };
};

/** The text damaged in one way. */
export const damageText = (text: string, kind: string): DamagedText =>
  kind === LOST_SPACES ? loseSpaces(text) : damageChunks(text, WAYS[kind] ?? (chunk => chunk));
