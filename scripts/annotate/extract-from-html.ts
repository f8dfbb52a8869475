import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../lib/core/model/article.ts';
import { failure, type Result, success } from '../../lib/core/model/result.ts';
import { extractArticle } from '../../lib/page/extract-article.ts';

/** Where a file without an address of its own is taken to stand, so that its links resolve. */
const FILE_URL = 'https://file.invalid/';

/** Runs the extension's extraction on a page outside a browser. Nothing is loaded and no script runs. */
export const extractFromHtml = (html: string): Result<Article> => {
  const dom = new JSDOM(html, { url: FILE_URL, virtualConsole: new VirtualConsole() });
  try {
    const extracted = extractArticle(dom.window.document, { url: FILE_URL, force: true });
    return extracted.ok ? success(extracted.value.article) : extracted;
  } catch (error) {
    return failure('extraction-failed', `The page could not be read: ${String(error)}`);
  } finally {
    dom.window.close();
  }
};
