import { describe, expect, it } from 'vitest';
import { readPageMetadata } from '../../../lib/page/page-metadata.ts';
import { documentOf } from './fixture-document.ts';

const published = (html: string, url = 'https://news.example/story'): string | null =>
  readPageMetadata(documentOf(html, url), url).published;

const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('published', () => {
  it('is as written, without conversion of zones', () => {
    expect(published(ld({ '@type': 'NewsArticle', datePublished: '2025-11-05T23:30:00-05:00' }))).toBe(
      '2025-11-05T23:30:00-05:00',
    );
    expect(published('<meta property="article:published_time" content="2025-11-05 23:30:00 +0200">')).toBe(
      '2025-11-05T23:30:00+02:00',
    );
  });

  it.each([
    [
      ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article'], datePublished: '2024-02-29' }] }),
      '2024-02-29',
    ],
    [ld([{ '@type': 'ReportageNewsArticle', datePublished: '2024-02-29T10:00Z' }]), '2024-02-29T10:00Z'],
    ['<meta name="parsely-pub-date" content="2024-02-29T10:00:00Z">', '2024-02-29T10:00:00Z'],
    ['<meta name="DC.date" content="20240229">', '2024-02-29'],
    ['<span itemprop="datePublished" content="2024-02-29">yesterday</span>', '2024-02-29'],
    ['<main><h1>T</h1><div><time datetime="2024-02-29">Thursday</time></div></main>', '2024-02-29'],
    ['<main><h1>T</h1><p class="dateline">29th February, 2024</p></main>', '2024-02-29'],
    ['<main><h1>T</h1><p class="meta">By Staff | Feb. 29, 2024, 4:20 pm</p></main>', '2024-02-29'],
  ])('is read from %s', (html, date) => {
    expect(published(html)).toBe(date);
  });

  it('falls back to the address, and to null', () => {
    expect(published('<p>x</p>', 'https://news.example/2024/02/29/story')).toBe('2024-02-29');
    expect(published('<p>x</p>', 'https://news.example/world/2024/feb/29/story')).toBe('2024-02-29');
    expect(published('<p>x</p>', 'https://news.example/story-20240230')).toBeNull();
    expect(published('<p>x</p>')).toBeNull();
  });

  it('does not take a date of change, of a comment or an impossible one', () => {
    const html = `<meta property="article:modified_time" content="2025-01-01">
      <meta property="article:published_time" content="2024-02-31">
      <section class="comments"><time datetime="2025-02-02">x</time></section>`;
    expect(published(html)).toBeNull();
  });

  it('never throws on hostile records', () => {
    let deep: unknown = { '@type': 'NewsArticle', datePublished: '2024-01-01' };
    for (let level = 0; level < 200; level += 1) deep = { '@graph': [deep] };
    const html = [
      ld(deep),
      ld(null),
      ld([[[[]]]]),
      ld({ '@type': { a: 1 }, datePublished: 5 }),
      ld({
        '@type': 'NewsArticle',
        datePublished: { toString: 1 },
        author: [null, 3, { name: [] }],
        headline: 7,
      }),
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
    ].join('');
    expect(readPageMetadata(documentOf(html), 'https://news.example/')).toMatchObject({
      published: null,
      byline: null,
    });
  });
});

describe('title', () => {
  it('is the headline that the reader sees, where the page confirms it', () => {
    const html = `<title>Minister resigns after vote | Harbour Post</title><meta property="og:site_name" content="Harbour Post">
      <h1>Minister  resigns\n after <em>vote</em></h1>`;
    expect(readPageMetadata(documentOf(html), 'https://news.example/').title).toBe(
      'Minister resigns after vote',
    );
  });

  it('loses the name of the site', () => {
    const html = `<title>Minister resigns – Harbour Post</title><meta property="og:site_name" content="The Harbour Post">`;
    expect(readPageMetadata(documentOf(html), 'https://news.example/').title).toBe('Minister resigns');
    const dash =
      '<title>Minister resigns – for good</title><meta property="og:site_name" content="Harbour Post">';
    expect(readPageMetadata(documentOf(dash), 'https://news.example/').title).toBe(
      'Minister resigns – for good',
    );
  });
});

describe('address', () => {
  const address = (html: string, url: string): string => readPageMetadata(documentOf(html, url), url).address;

  it('is the canonical one of the same site, without tracking and place', () => {
    const html = '<link rel="canonical" href="/world/story?utm_source=x&id=7">';
    expect(address(html, 'https://www.news.example/amp/story?fbclid=1#c')).toBe(
      'https://www.news.example/world/story?id=7',
    );
    expect(address('', 'https://news.example/story?id=7&utm_medium=rss&gclid=2#part-3')).toBe(
      'https://news.example/story?id=7',
    );
  });

  it('does not let a page speak for another site, nor for its own front page', () => {
    const other = '<link rel="canonical" href="https://other.test/story">';
    expect(address(other, 'https://news.example/story')).toBe('https://news.example/story');
    const front = '<link rel="canonical" href="https://news.example/">';
    expect(address(front, 'https://news.example/story')).toBe('https://news.example/story');
  });

  it('keeps a hash that is a route', () => {
    expect(address('', 'https://news.example/#!/story/3')).toBe('https://news.example/#!/story/3');
  });
});
