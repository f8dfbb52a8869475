/** The pages under test: our fixtures under any host name, and some that are made when they are asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FindPage, ServedPage } from '../support/serve-pages.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

/** A real article with damaged words, where it lies beside the repository. */
export const REAL_ARTICLE = fileURLToPath(new URL('../../../shared/articles/seed.html', import.meta.url));

const HUGE_LENGTH = 5_000_000;

const PARAGRAPH = `<p>Serbia and Kosovo met in Brussels, and nothing came of it. The European Union said that it would ask
  them again in a month, and that the number plates of cars would then be the first thing on the table.</p>\n`;

/** A page with five megabytes of text. */
const hugePage = (): string =>
  `<!doctype html><html lang="en"><title>A very long report</title><article><h1>A very long report</h1>
  ${PARAGRAPH.repeat(Math.ceil(HUGE_LENGTH / PARAGRAPH.length))}</article></html>`;

const MADE: Readonly<Record<string, () => ServedPage>> = {
  'huge.html': () => ({ body: hugePage() }),
  'real-article.html': () => ({ body: readFileSync(REAL_ARTICLE) }),
  // The strictest policy that a site can send: no script, no style, no frame, no connection.
  'strict-csp.html': () => ({
    body: readFileSync(`${FIXTURES}strict-csp.html`),
    headers: { 'content-security-policy': "default-src 'none'; sandbox allow-same-origin" },
  }),
};

/** Serves the fixtures by their file names. */
export const findFixture: FindPage = ({ pathname }) => {
  const name = basename(pathname);
  const file = `${FIXTURES}${name}`;
  return (
    MADE[name]?.() ?? (name.endsWith('.html') && existsSync(file) ? { body: readFileSync(file) } : undefined)
  );
};
