type StyleRoot = Document | ShadowRoot;

/** One style sheet in a document and in shadow roots, without an element in either. */
export type AdoptedStyle = {
  /** Replaces the rules. */
  setCss(css: string): void;
  /** Adds the sheet to `root` where it is missing: pages put their own lists of sheets in place of ours. */
  ensureIn(root: StyleRoot): void;
  /** Takes the sheet out everywhere. */
  remove(): void;
};

/** Makes an empty sheet of `document`; undefined where the browser has no constructable sheets. */
export const createAdoptedStyle = (document: Document): AdoptedStyle | undefined => {
  const view = document.defaultView;
  if (!view || !('adoptedStyleSheets' in document) || !('replaceSync' in view.CSSStyleSheet.prototype)) {
    return undefined;
  }
  const sheet = new view.CSSStyleSheet();
  const roots = new Set<StyleRoot>();
  let current = '';
  return {
    setCss: css => {
      if (css === current) return;
      current = css;
      sheet.replaceSync(css);
    },
    ensureIn: root => {
      roots.add(root);
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    },
    remove: () => {
      for (const root of roots) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter(one => one !== sheet);
      }
      roots.clear();
    },
  };
};
