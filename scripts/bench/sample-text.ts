import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FIXTURE = fileURLToPath(new URL('../../tests/fixtures/texts/summit.txt', import.meta.url));

/** News prose of about `length` UTF-16 code units: our own article, repeated. */
export const sampleText = (length: number): string => {
  const article = readFileSync(FIXTURE, 'utf8').trim();
  return `${article}\n\n`.repeat(Math.ceil(length / (article.length + 2))).slice(0, length);
};
