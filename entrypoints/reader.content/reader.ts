/**
 * The reader of one page, from injection to the end of its context. It reads the page once, tells who asks what the
 * page is, paints where that is wanted, and reads again when the words change.
 *
 * A second reader in the same page ends the first (by the context's signal), so there is never more than one.
 */
import type { Quote } from '../../lib/core/model/note.ts';
import type { PageState } from '../../lib/core/model/page-state.ts';
import { type Result, success } from '../../lib/core/model/result.ts';
import type { Span } from '../../lib/core/model/span.ts';
import { quoteAt } from '../../lib/core/notes/match-quote.ts';
import { tellPages } from '../../lib/extension/connect-parts.ts';
import { createHighlighter, type Highlighter } from '../../lib/page/highlighter.ts';
import { revealRange } from '../../lib/page/reveal-range.ts';
import { findMarks, type SubjectMark } from './article-marks.ts';
import { askAnalysis, askChoices, type Reading, readArticle, readyState } from './read-article.ts';

export type ReaderOptions = {
  readonly document: Document;
  readonly window: Window;
  readonly signal: AbortSignal;
};

/** A page that was navigated without a load brings its words within this time. */
const ARRIVAL_MS = 5000;

/** Values that crossed a border as JSON. */
const isSameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const READING: PageState = { kind: 'reading', step: 'extracting' };

const failedState = (error: unknown): PageState => ({
  kind: 'failed',
  problem: {
    code: 'unexpected',
    message: `This page could not be read: ${error instanceof Error ? error.message : String(error)}`,
  },
});

/** What `from` is replaced for. */
type Change = { readonly from: Reading; readonly isChanged: boolean };

/** See the top of the file. */
export class PageReader {
  readonly highlighter: Highlighter;
  readonly #options: ReaderOptions;
  #state: PageState = READING;
  #reading: Reading | undefined;
  #marks: ReadonlyMap<string, SubjectMark> = new Map();
  /** The read or repaint under way, or the last one; it never rejects. */
  #settled: Promise<void> = Promise.resolve();
  #run = 0;
  /** "Run here anyway", which holds for this address. */
  #isForced = false;
  /** The words changed while nobody looked. */
  #isStale = false;
  /** A page of the extension shows this page's state. */
  #isWatched = false;
  #arrivingUntilMs = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.highlighter = createHighlighter(options);
  }

  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** The painted marks in reading order. */
  get marks(): readonly SubjectMark[] {
    return [...this.#marks.values()];
  }

  /** The marks under a point of the viewport, the innermost first. */
  readonly marksAt = (x: number, y: number): readonly SubjectMark[] =>
    this.highlighter.hitTest(x, y).flatMap(({ id }) => this.#marks.get(id) ?? []);

  /** Reads the page, and settles when it is read and painted. */
  read(isForced: boolean): Promise<void> {
    this.#run += 1;
    this.#isForced = isForced;
    this.#isStale = false;
    return this.#settle(this.#readNow(this.#run));
  }

  /** What the page is, when what is under way has settled. Whoever asks is told of changes from then on. */
  async findState(): Promise<PageState> {
    this.#isWatched = true;
    await this.settle();
    return this.#state;
  }

  /** Settles when the page is read and painted as it stands now. */
  async settle(): Promise<void> {
    if (this.#isStale) this.read(this.#isForced);
    for (let waited: unknown; waited !== this.#settled; ) {
      waited = this.#settled;
      await waited;
    }
  }

  /** Asks for the choices again and paints by them. */
  async applyChoices(): Promise<Result<null>> {
    await this.#settled;
    const reading = this.#reading;
    if (reading === undefined) return success(null);
    const { document } = this.#options;
    const choices = await askChoices(document, reading.article);
    if (!choices.ok) return choices;
    const isCorrected = !isSameJson(choices.value.corrections, reading.choices.corrections);
    return this.#recognizeAgain(
      { ...reading, choices: choices.value },
      { from: reading, isChanged: isCorrected },
    );
  }

  /** What was recognised no longer holds, though the words do: they are recognised anew, in place of what is shown. */
  async noteKnowledgeChange(): Promise<void> {
    await this.#settled;
    const reading = this.#reading;
    if (reading === undefined) return;
    if (this.#isWatched || reading.choices.highlighted) {
      const again = await this.#recognizeAgain(reading, { from: reading, isChanged: true });
      if (again.ok) return;
    }
    this.#reading = undefined;
    this.#readIfLookedAt(reading.choices.highlighted);
  }

  /** The page's words changed. Nobody looking, they are read when somebody does. */
  noteContentChange(): void {
    this.#readIfLookedAt(this.#reading?.choices.highlighted === true);
  }

  /** Another page stands here now, without a load. */
  noteNavigation(): void {
    this.#reading = undefined;
    this.#marks = new Map();
    this.highlighter.clear();
    this.#arrivingUntilMs = Date.now() + ARRIVAL_MS;
    this.read(false);
  }

  /** Scrolls to a stretch of the article and shows it: as the current mark where it is one, else as selected. */
  jumpTo(span: Span): void {
    const mark = this.marks.find(each => each.start === span.start && each.end === span.end);
    const range = this.#reading?.textMap.rangeOf(span);
    if (range === undefined) return;
    this.highlighter.setCurrent(mark?.id);
    if (mark === undefined) this.#select(range);
    revealRange(range);
  }

  /** The selected words as a quote; null where none of the article's are selected. */
  async findSelectedQuote(): Promise<Quote | null> {
    await this.settle();
    const selection = this.#options.window.getSelection();
    if (this.#reading === undefined || selection === null || selection.rangeCount === 0) return null;
    const { article, textMap } = this.#reading;
    const span = textMap.spanOf(selection.getRangeAt(0));
    return span === undefined ? null : quoteAt(article.text, span);
  }

  /** Shows `next`, recognised anew where what it depends on is changed, unless the page was read again meanwhile. */
  async #recognizeAgain(next: Reading, change: Change): Promise<Result<null>> {
    const { document } = this.#options;
    const analysis = change.isChanged ? await askAnalysis(document, next.article) : success(next.analysis);
    if (!analysis.ok) return analysis;
    if (this.#reading === change.from) {
      this.#reading = { ...next, analysis: analysis.value };
      await this.#settle(this.#show(this.#reading));
    }
    return success(null);
  }

  #readIfLookedAt(isPainted: boolean): void {
    if (this.#isWatched || isPainted || Date.now() < this.#arrivingUntilMs) this.read(this.#isForced);
    else this.#isStale = true;
  }

  #settle(work: Promise<void>): Promise<void> {
    this.#settled = work.catch(error => this.#setState(failedState(error)));
    return this.#settled;
  }

  async #readNow(run: number): Promise<void> {
    const { document, signal } = this.#options;
    const before = this.#reading;
    const result = await readArticle({
      document,
      force: this.#isForced,
      before,
      onStep: step => before === undefined && this.#setState({ kind: 'reading', step }),
    });
    // A newer read, or the end of this script, makes this one worthless.
    if (run !== this.#run || signal.aborted) return;
    if (result.kind === 'read') {
      this.#reading = result.reading;
      await this.#show(result.reading);
    } else {
      this.#reading = undefined;
      this.#marks = new Map();
      this.highlighter.clear();
      this.#setState(result.state);
    }
  }

  async #show(reading: Reading): Promise<void> {
    const { article, textMap, choices } = reading;
    const { amount, notes, highlighted } = choices;
    const marks = highlighted
      ? findMarks({ text: article.text, analysis: reading.analysis, amount, notes })
      : [];
    this.#marks = new Map(marks.map(mark => [mark.id, mark]));
    if (highlighted) await this.highlighter.paint(marks, textMap);
    else this.highlighter.clear();
    this.#setState(readyState(reading, this.#options.document.location.host));
  }

  #setState(state: PageState): void {
    this.#state = state;
    if (!this.#isWatched) return;
    tellPages('pageStateChanged', state).then(heard => {
      if (!heard.ok && heard.error.code === 'no-receiver') this.#isWatched = false;
    });
  }

  #select(range: Range): void {
    const selection = this.#options.window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}
