import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/page/extract-article.ts';
import { documentOf, fixtureDocument } from './fixture-document.ts';

const read = (name: string, force = false) => {
  const url = `https://news.example/${name}`;
  return extractArticle(fixtureDocument(name, url), { url, force });
};

const readArticle = (name: string) => {
  const result = read(name);
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value.article;
};

describe('extractArticle', () => {
  const article = readArticle('plain-article');

  it('parts its blocks by a blank line and starts with the text, not the headline', () => {
    const { text, blocks } = article;
    expect(text).toMatch(/^A country that stayed outside military blocs/);
    expect(blocks.map(block => text.slice(block.start, block.end)).join('\n\n')).toBe(text);
    expect(text).not.toMatch(/Finland joins NATO and doubles/);
  });

  it('keeps headings, quotations and captions as what they are', () => {
    const of = (kind: string) =>
      article.blocks.filter(b => b.kind === kind).map(b => article.text.slice(b.start, b.end));
    expect(of('heading')).toEqual(['A long border', 'How it came about']);
    expect(of('quote')).toEqual(['“The era of military non-alignment in our history has come to an end.”']);
    expect(of('caption')).toEqual(['The Finnish flag is raised outside NATO headquarters.']);
  });

  it.each([
    'Advertisement',
    'Share',
    'Sign up for our morning briefing',
    'By Ines Harrow',
    'Published',
    'opens in a new window',
    'Photograph',
    'Most read',
    'first to comment',
    'What Article 5 says',
  ])('leaves out %j', words => {
    expect(article.text).not.toContain(words);
  });

  it('writes words as a browser shows them', () => {
    expect(article.text).toContain('it would take countermeasures');
    expect(article.text).toContain('What changes at once is Article 5:');
    expect(article.text).toContain('an attack on all.\nWhat does not change');
    expect(article.text).toContain('was not aimed at anyone, and that Sweden should');
  });

  it('reads what the page states about itself', () => {
    expect(readArticle('plain-article')).toMatchObject({
      title: 'Finland joins NATO and doubles the alliance’s border with Russia',
      byline: 'Ines Harrow, Tom Akerman',
      site: 'The Harbour Post',
      language: 'en-GB',
      published: '2023-04-04T18:40:00+01:00',
    });
  });

  it('reads pages of line breaks and of broken markup', () => {
    expect(readArticle('line-breaks').blocks.length).toBeGreaterThanOrEqual(4);
    expect(readArticle('line-breaks')).toMatchObject({ published: '2024-03-31', language: 'en-US' });
    const broken = readArticle('malformed');
    expect(broken.text).toContain('Nataša Pirc Musar won the second round');
    expect(broken.text).toContain('declared independence from Yugoslavia');
    expect(broken.published).toBe('2022-11-13');
  });

  it('does not take a front page for an article, unless told to', () => {
    expect(read('front-page')).toMatchObject({ ok: false, error: { code: 'not-an-article' } });
    expect(read('front-page', true)).toMatchObject({ ok: true });
  });

  it('answers with a code for what cannot be read', () => {
    expect(read('empty')).toMatchObject({ ok: false, error: { code: 'empty-page' } });
    expect(read('empty', true)).toMatchObject({ ok: false, error: { code: 'empty-page' } });
    const short = documentOf('<p>Two words.</p>');
    expect(extractArticle(short, { url: short.URL })).toMatchObject({ ok: false });
    const large = documentOf(`<p>${'word '.repeat(900_000)}</p>`);
    expect(extractArticle(large, { url: large.URL })).toMatchObject({ error: { code: 'too-large' } });
  });

  it('survives endless words, lone surrogates and controls', () => {
    const prose = 'It was said on Monday that this sentence is long enough to count as prose, and it is. ';
    const odd = `${'x'.repeat(200_000)} \uD800 \uDFFF \u0000 \u202E end.`;
    const page = documentOf(
      `<article><p>${prose.repeat(9)}</p><p>${odd}</p><p>${prose.repeat(9)}</p></article>`,
    );
    const result = extractArticle(page, { url: page.URL });
    expect(result.ok && result.value.article.text).toContain('x'.repeat(1_000));
  });

  it('leaves the page as it was', () => {
    const page = fixtureDocument('plain-article');
    const before = page.documentElement.outerHTML;
    extractArticle(page, { url: page.URL });
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
