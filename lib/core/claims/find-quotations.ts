import type { Span } from '../model/span.ts';
import type { TokenizedText } from '../text/token.ts';

/** A quotation that is not closed ends with its paragraph, or here, in UTF-16 code units. */
const LONGEST_QUOTATION = 3000;

const OPENING = new Set(['“', '„', '«', '"']);
const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '“': ['”'],
  '„': ['“', '”'],
  '«': ['»'],
  '"': ['"'],
};

/** What stands between quotation marks, without the marks. Quotations do not run over the end of a paragraph. */
export const findQuotations = (text: TokenizedText): readonly Span[] => {
  const found: Span[] = [];
  let open: { start: number; mark: string } | undefined;
  for (const token of text.tokens) {
    if (
      open &&
      (text.text.lastIndexOf('\n', token.start) > open.start || token.start - open.start > LONGEST_QUOTATION)
    ) {
      open = undefined;
    }
    if (token.kind !== 'symbol') continue;
    if (open && CLOSING[open.mark]?.includes(token.text)) {
      found.push({ start: open.start, end: token.start });
      open = undefined;
    } else if (!open && OPENING.has(token.text)) {
      open = { start: token.end, mark: token.text };
    }
  }
  return found;
};
