/**
 * How marks look. They whisper: a name has a thin dotted underline in its kind's hue, a claim a thin solid one
 * and a breath of tint, a note a marker's yellow. Line style tells them apart without colour; only properties
 * that `::highlight()` honours are used, and nothing changes the page's own letters.
 */

import { HIGHLIGHT_LAYERS, type HighlightLayer, registryName } from './highlight-layers.ts';
import type { PageTheme } from './page-theme.ts';

type Palette = Readonly<Record<Exclude<HighlightLayer, 'current'>, string>>;

/** One hue a kind, at one lightness; 3 : 1 or more against the page as a line must have (WCAG 1.4.11). */
const PALETTES: Readonly<Record<PageTheme, Palette>> = {
  light: {
    person: 'oklch(48% 0.09 190)',
    place: 'oklch(52% 0.1 70)',
    organization: 'oklch(48% 0.12 265)',
    event: 'oklch(48% 0.12 330)',
    work: 'oklch(48% 0.1 145)',
    other: 'oklch(50% 0.02 260)',
    claim: 'oklch(50% 0.13 35)',
    note: 'oklch(93% 0.09 95)',
  },
  dark: {
    person: 'oklch(78% 0.09 190)',
    place: 'oklch(80% 0.1 75)',
    organization: 'oklch(77% 0.1 265)',
    event: 'oklch(79% 0.1 330)',
    work: 'oklch(79% 0.1 145)',
    other: 'oklch(78% 0.02 260)',
    claim: 'oklch(78% 0.11 45)',
    note: 'oklch(38% 0.07 95)',
  },
};

/** Thick enough for the hue of a dot to be seen on a screen of one pixel a pixel. */
const NAME_LINE = 'max(2px, 0.1em)';

const UNDERLINE = 'text-decoration-line: underline; text-decoration-skip-ink: none;';

const declarationsOf = (layer: HighlightLayer, palette: Palette): string => {
  if (layer === 'note') return `background-color: ${palette.note};`;
  if (layer === 'current') {
    return `background-color: color-mix(in oklab, ${palette.claim} 22%, transparent);`;
  }
  const offset = layer === 'claim' ? '0.3em' : '0.18em';
  const line = `${UNDERLINE} text-underline-offset: ${offset}; text-decoration-color: ${palette[layer]};`;
  return layer === 'claim'
    ? `${line} text-decoration-style: solid; text-decoration-thickness: 1.5px;
       background-color: color-mix(in oklab, ${palette.claim} 9%, transparent);`
    : `${line} text-decoration-style: dotted; text-decoration-thickness: ${NAME_LINE};`;
};

/**
 * In forced colours hues are the reader's own: the line style alone tells marks apart. Chromium also fills every
 * highlight there like a selection, whatever is said here, so the line takes the colour of the letters.
 */
const forcedDeclarationsOf = (layer: HighlightLayer): string => {
  if (layer === 'note') return 'background-color: Mark; color: MarkText;';
  if (layer === 'current') return 'background-color: Highlight; color: HighlightText;';
  return 'text-decoration-color: currentColor; text-decoration-thickness: 2px; background-color: transparent;';
};

const rulesOf = (declarations: (layer: HighlightLayer) => string): string =>
  HIGHLIGHT_LAYERS.map(layer => `::highlight(${registryName(layer)}) { ${declarations(layer)} }`).join('\n');

/** The style sheet of all layers for a page of `theme`. */
export const highlightCss = (theme: PageTheme): string => `
${rulesOf(layer => declarationsOf(layer, PALETTES[theme]))}
@media (forced-colors: active) {
${rulesOf(forcedDeclarationsOf)}
}
@media print {
${rulesOf(() => 'text-decoration-line: none; background-color: transparent;')}
}
`;
