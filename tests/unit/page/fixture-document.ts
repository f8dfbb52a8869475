import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** A written page as a document without layout. */
export const fixtureDocument = (name: string, url = `https://news.example/${name}`): Document => {
  const html = readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8');
  return new JSDOM(html, { url }).window.document;
};

/** A document of the given markup. */
export const documentOf = (html: string, url = 'https://news.example/story'): Document =>
  new JSDOM(html, { url }).window.document;
