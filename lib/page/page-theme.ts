/**
 * Whether the page behind the article is light or dark. What counts is the colour that is really painted there,
 * not the reader's preference: many pages have no dark form, and many have their own switch. Backgrounds are
 * laid over each other from the text outwards until one is opaque; where a picture hides the answer, the colour
 * of the text gives it, since text is legible.
 */

export type PageTheme = 'light' | 'dark';

/** How light a colour looks, 0 to 1, and how opaque it is. */
type Shade = { readonly lightness: number; readonly alpha: number };

const number = (text: string | undefined, whole = 1): number => {
  const value = Number.parseFloat(text ?? '');
  if (Number.isNaN(value)) return 0;
  return text?.endsWith('%') ? (value / 100) * whole : value;
};

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance) to CIE lightness. */
const lightnessOfRgb = (red: number, green: number, blue: number): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map(channel =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return luminance > 0.008856 ? 1.16 * Math.cbrt(luminance) - 0.16 : 9.033 * luminance;
};

/** Reads a computed colour, which browsers serialise as rgb(), color(), lab(), lch(), oklab() or oklch(). */
const parseShade = (color: string): Shade | undefined => {
  const parts = /^(rgba?|color|lab|lch|oklab|oklch)\(([^)]*)\)$/.exec(color.trim());
  if (!parts) return undefined;
  const values = (parts[2] ?? '').split(/[\s,/]+/).filter(value => value !== '');
  if (parts[1] === 'color') values.shift();
  const alpha = values[3] === undefined ? 1 : number(values[3]);
  const [first, second, third] = values;
  if (parts[1] === 'lab' || parts[1] === 'lch') return { lightness: number(first, 100) / 100, alpha };
  if (parts[1] === 'oklab' || parts[1] === 'oklch') return { lightness: number(first), alpha };
  const whole = parts[1] === 'color' ? 1 : 255;
  const channels = [first, second, third].map(value => number(value, whole) / whole);
  return { lightness: lightnessOfRgb(channels[0] ?? 0, channels[1] ?? 0, channels[2] ?? 0), alpha };
};

/** From here on a background counts as light: the middle of CIE lightness. */
const LIGHT_FROM = 0.5;

const themeOf = (lightness: number): PageTheme => (lightness >= LIGHT_FROM ? 'light' : 'dark');

/** The canvas under everything: dark only where the page says that it can be. */
const canvasTheme = (view: Window, root: Element): PageTheme => {
  const scheme = view.getComputedStyle(root).colorScheme ?? '';
  const canBeDark = /\bdark\b/.test(scheme);
  const prefersDark = view.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
  return canBeDark && (prefersDark || !/\blight\b/.test(scheme)) ? 'dark' : 'light';
};

const textTheme = (view: Window, element: Element): PageTheme => {
  const shade = parseShade(view.getComputedStyle(element).color);
  return shade && shade.lightness >= LIGHT_FROM ? 'dark' : 'light';
};

/** The theme of what is painted behind `element`. */
export const readPageTheme = (element: Element): PageTheme => {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  let lightness = 0;
  let covered = 0;
  for (let level: Element | null = element; level; level = level.parentElement) {
    const style = view.getComputedStyle(level);
    const shade = parseShade(style.backgroundColor);
    if (shade) {
      lightness += (1 - covered) * shade.alpha * shade.lightness;
      covered += (1 - covered) * shade.alpha;
    }
    if (covered > 0.95) return themeOf(lightness / covered);
    if (style.backgroundImage !== '' && style.backgroundImage !== 'none') return textTheme(view, element);
  }
  const canvas = canvasTheme(view, element.ownerDocument.documentElement) === 'dark' ? 0.1 : 1;
  return themeOf(lightness + (1 - covered) * canvas);
};
