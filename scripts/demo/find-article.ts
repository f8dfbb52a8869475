/** Where the demo's article is: on the web, or a file that is served from this machine with what lies beside it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failure, type Result, success } from '../../lib/core/model/result.ts';
import type { FindPage, ServedPage } from '../../tests/support/serve-pages.ts';

const DEFAULT_ARTICLE = fileURLToPath(
  new URL('../../tests/fixtures/pages/plain-article.html', import.meta.url),
);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

export type DemoArticle = {
  /** The article's address, given the port of the server of files. */
  addressAt(port: number): string;
  readonly findPage: FindPage;
};

const readServed = (file: string): ServedPage | undefined => {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const type = TYPES[extname(file).toLowerCase()];
  return { body: readFileSync(file), ...(type === undefined ? {} : { headers: { 'content-type': type } }) };
};

const fileArticle = (file: string): DemoArticle => {
  const folder = dirname(file) + sep;
  return {
    addressAt: port => `http://127.0.0.1:${port}/${encodeURIComponent(basename(file))}`,
    findPage: ({ pathname }) => {
      const asked = join(folder, decodeURIComponent(pathname));
      return asked.startsWith(folder) ? readServed(asked) : undefined;
    },
  };
};

const isWebAddress = (article: string): boolean => /^https?:\/\//iu.test(article);

/** The article behind the command line's argument; an error where it is no file. */
export const findArticle = (article: string = DEFAULT_ARTICLE): Result<DemoArticle> => {
  if (isWebAddress(article))
    return URL.canParse(article)
      ? success({ addressAt: () => article, findPage: () => undefined })
      : failure('bad-address', `This is not an address: ${article}`);
  const file = resolve(article);
  if (!existsSync(file) || !statSync(file).isFile()) return failure('no-file', `There is no file ${file}.`);
  return success(fileArticle(file));
};
