/** Joins the reader of a page with its card, its presses, the page's changes, and who asks. */
import { success } from '../../lib/core/model/result.ts';
import { answerAsReader } from '../../lib/extension/connect-parts.ts';
import { observePage } from '../../lib/page/observe-page.ts';
import { createMarkWalk, type MarkWalk } from './mark-walk.ts';
import { createMarkCard, type MarkCard } from './page-card.ts';
import { hearPresses } from './page-presses.ts';
import { PageReader, type ReaderOptions } from './reader.ts';

type StartOptions = ReaderOptions & {
  /** False once the extension was updated or removed under this page; the signal is aborted then. */
  readonly isAlive: () => boolean;
};

/** The node that holds the whole article; undefined where there is none or its nodes left the page. */
const articleRegion = ({ reading }: PageReader): Node | undefined => {
  const segments = reading?.textMap.segments ?? [];
  const [first, last] = [segments[0]?.node, segments.at(-1)?.node];
  if (first?.isConnected !== true || last?.isConnected !== true) return undefined;
  const range = first.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.commonAncestorContainer;
};

const watchPage = (reader: PageReader, card: MarkCard, { window, signal, isAlive }: StartOptions): void => {
  observePage({
    window,
    signal,
    isOurs: node => card.host.contains(node),
    articleRegion: () => articleRegion(reader),
    onContentChange: () => {
      if (isAlive()) reader.noteContentChange();
    },
    onNavigate: () => {
      card.close();
      if (isAlive()) reader.noteNavigation();
    },
  });
};

const answer = (reader: PageReader, walk: MarkWalk, signal: AbortSignal): void =>
  answerAsReader(
    {
      isThere: () => success(true),
      getArticleId: async () => {
        await reader.settle();
        return success(reader.reading?.article.id ?? null);
      },
      getPageState: async () => success(await reader.findState()),
      readPage: async ({ force }) => {
        reader.read(force);
        return success(await reader.findState());
      },
      choicesChanged: () => reader.applyChoices(),
      knowledgeChanged: () => {
        reader.noteKnowledgeChange();
        return success(null);
      },
      jumpTo: span => {
        reader.jumpTo(span);
        return success(null);
      },
      goToHighlight: direction => walk(direction),
      goToClaim: direction => walk(direction, 'claim'),
      getSelectedQuote: async () => success(await reader.findSelectedQuote()),
    },
    signal,
  );

/** Starts reading this page until `signal` is aborted. */
export const startReader = (options: StartOptions): void => {
  const { document, window, signal, isAlive } = options;
  const reader = new PageReader(options);
  let walk: MarkWalk | undefined;
  const card = createMarkCard({
    document,
    signal,
    onStep: (direction, { id, subject }) => {
      if (isAlive()) walk?.(direction, subject.kind === 'claim' ? 'claim' : 'any', id);
    },
    findReading: () => reader.reading,
    onClose: () => reader.highlighter.setCurrent(undefined),
  });
  hearPresses({
    window,
    signal,
    marksAt: reader.marksAt,
    onPress: (mark, { clientX, clientY }) => {
      const range = reader.highlighter.rangeOf(mark.id);
      const lines = [...(range?.getClientRects() ?? [])];
      const pressed = lines.find(({ top, bottom }) => top <= clientY && clientY <= bottom);
      // A claim may have several lines: its card goes below the last, so that all of it can be read.
      const line = mark.subject.kind === 'claim' ? lines.at(-1) : pressed;
      if (isAlive()) card.openOn(mark, line ?? new DOMRect(clientX, clientY, 1, 1), 'pointer');
    },
  });
  watchPage(reader, card, options);
  const { highlighter } = reader;
  walk = createMarkWalk({ window, highlighter, card, findMarks: () => reader.marks });
  answer(reader, walk, signal);
  reader.read(false);
};
