/**
 * What stands inside an article's markup without being part of the article: buttons, share bars, credits,
 * advertisement labels, words meant for screen readers only. Judged by the element's role and name and by what
 * a whole block says, never by site.
 */

const DROPPED_TAGS: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'BUTTON',
  'SELECT',
  'OPTION',
  'TEXTAREA',
  'INPUT',
  'SVG',
  'MATH',
  'VIDEO',
  'AUDIO',
  'IFRAME',
  'OBJECT',
  'CANVAS',
  'NAV',
  'DIALOG',
]);

const DROPPED_ROLES: ReadonlySet<string> = new Set([
  'button',
  'navigation',
  'menu',
  'toolbar',
  'dialog',
  'alert',
  'search',
  'complementary',
]);

/** Names by which the web's style sheets call what a sighted reader does not see. */
const SCREEN_READER_NAME = /\b(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden|u-hidden)\b/i;

const FURNITURE_NAME =
  /(?:^|[\s_-])(?:share|sharing|social|newsletter|promo|advert|advertisement|ad-label|ad-slot|breadcrumbs?|related|recirc|most-read|read-more|tags|topics|sign-?up|credits?|copyright|byline|dateline|timestamp|reading-time|print-only|no-print)(?:$|[\s_-])/i;

/** Longer than this, an element is prose whatever its class says. */
const MAX_FURNITURE_CHARACTERS = 300;

const nameOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

const isSmallFurniture = (element: Element): boolean =>
  FURNITURE_NAME.test(nameOf(element)) && (element.textContent?.length ?? 0) <= MAX_FURNITURE_CHARACTERS;

/** True for an element of Readability's result that is left out with all it holds. */
export const isFurniture = (element: Element): boolean =>
  DROPPED_TAGS.has(element.tagName.toUpperCase()) ||
  DROPPED_ROLES.has(element.getAttribute('role') ?? '') ||
  element.hasAttribute('hidden') ||
  SCREEN_READER_NAME.test(nameOf(element)) ||
  isSmallFurniture(element);

/** Whole blocks that are labels of the page and not sentences of the article. */
const FURNITURE_BLOCKS: readonly RegExp[] = [
  /^(?:advertisements?|advert|sponsored|ad|publicité|anzeige|werbung|publicidad)\.?$/i,
  /^(?:article|story) continues (?:below|after)\b.{0,40}$/i,
  /^(?:share|tweet|email|print|save|comments?|copy link|link copied|reply|listen|watch|follow us?)[.:!]?$/i,
  /^(?:join|follow) us (?:on|at)\b.{0,60}$/i,
  /^share (?:this|on|via)\b.{0,40}$/i,
  /^(?:read|see|watch) (?:more|next|also)[:.]?$/i,
  /^(?:skip|back) to (?:content|top|main content)$/i,
  /^(?:more|read more|also read|related|recommended|watch|listen|don't miss) ?: .{0,130}$/i,
  /^(?:subscribe now|create an account|sign in or|sign up (?:for|to) (?:our|the)|join the conversation|for more stories like this)\b.{0,120}$/i,
  /^(?:after|skip past) newsletter promotion$/i,
  /^loading\b.{0,12}$/i,
  /^(?:image|photo|picture|foto)(?: (?:credit|source|caption))?[:,].{0,80}$/i,
  /^(?:getty images|reuters|afp|ap photo)(?:[/,].{0,40})?$/i,
];

/** True for a block that is all label: "Advertisement", "Share this article", a picture's credit. */
export const isFurnitureText = (text: string): boolean =>
  text.length <= 150 && FURNITURE_BLOCKS.some(pattern => pattern.test(text));

const DATE_OR_TIME = /\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b/;

/** True for a line above the text that only says who wrote it and when. */
export const isBylineText = (text: string, byline: string | null): boolean =>
  text.length <= 140 &&
  !/[.!?…]["”']?$/.test(text.replace(/\b[ap]\.m\.$/, '')) &&
  (/^by\s/i.test(text) ||
    (byline !== null && text.toLowerCase() === byline.toLowerCase()) ||
    (/^(?:published|updated|posted|last updated|first published)\b/i.test(text) && DATE_OR_TIME.test(text)));
