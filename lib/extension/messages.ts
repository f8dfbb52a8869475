/**
 * Every message between the extension's parts, as a method with its input and answer. Commands are in the
 * imperative, events in the past tense. Over the wire each answer is a `Result`; see `message-channel.ts`.
 *
 * Three parts talk: the *background*; the *reader*, which is the script in a web page; and the extension's own
 * *pages* (panel, popup, options, library, welcome).
 */
import type { EntitySuggestion } from '../core/linking/suggest-entities.ts';
import type { Amount, Analysis } from '../core/model/analysis.ts';
import type { Article } from '../core/model/article.ts';
import type { Correction } from '../core/model/correction.ts';
import type { EntityBackground } from '../core/model/entity-background.ts';
import type { TimelineEvent } from '../core/model/event.ts';
import type { Quote } from '../core/model/note.ts';
import type { OwnRowText, RowReading } from '../core/model/own-row.ts';
import type { PackDescription } from '../core/model/pack-description.ts';
import type { PageState } from '../core/model/page-state.ts';
import type { PanelTarget } from '../core/model/panel-target.ts';
import type { Span } from '../core/model/span.ts';

/** A page as its reader names it. `address` is the page's own, without fragment. */
export type ReadPage = { readonly articleId: string; readonly host: string; readonly address: string };

/** A note on words of a page. */
export type PageNote = { readonly id: string; readonly text: string; readonly quote: Quote };

/** What the reader of the extension chose for one page. */
export type PageChoices = {
  readonly highlighted: boolean;
  /** The site's rule is on and its permission held. */
  readonly siteHighlighted: boolean;
  readonly amount: Amount;
  readonly corrections: readonly Correction[];
  /** The notes on words of this article. */
  readonly notes: readonly PageNote[];
};

/** A highlight that next and previous go to. */
export type Direction = 'next' | 'previous';

/** What the background does when asked, or takes note of. */
export type BackgroundMethods = {
  /** Recognises the article of a page at `host`: names, dates, claims, timeline, by the reader's corrections. */
  analyzeArticle(input: { readonly article: Article; readonly host: string }): Analysis;
  /** Gives what was chosen for a page: rules, amount, corrections, quotes of notes. Asked by the reader. */
  getChoices(page: ReadPage): PageChoices;
  /** Opens the panel beside the tab that asks. Asked by the reader, in a click. */
  openPanel(target: PanelTarget): null;
  /** Gives an entity's description and rows; an error `unknown-entity` where the pack has none. */
  getBackground(title: string): EntityBackground;
  /** Gives rows by id; ids that the pack does not know are left out. */
  getEvents(ids: readonly string[]): readonly TimelineEvent[];
  /** Gives entities that words may mean, for the reader to choose from. */
  suggestEntities(query: string): readonly EntitySuggestion[];
  /** Reads the sentence of a reader's own row, before it is kept. */
  readRow(row: OwnRowText): OwnRowText & RowReading;
  /** Keeps a correction and has the pages repainted. */
  addCorrection(correction: Correction): null;
  /** Takes a correction back and has the pages repainted. */
  removeCorrection(correction: Correction): null;
  /** Gives what a tab's page is now, having it read where the extension may. Never paints. */
  getPageState(input: { readonly tabId: number }): PageState;
  /** Has a tab's page read again; `force` reads it also where it does not look like an article. */
  readPage(input: { readonly tabId: number; readonly force: boolean }): PageState;
  /** Switches highlights on a tab's page on or off, for good. Pages hear of the new state as an event. */
  setPageHighlighted(input: { readonly tabId: number; readonly highlight: boolean }): null;
  /** Switches highlights on a site on or off, for good. */
  setSiteHighlighted(input: { readonly host: string; readonly highlight: boolean }): null;
  /** Forgets a site's rule and gives its permission back. */
  removeSiteRule(input: { readonly host: string }): null;
  /** Switches "on all news sites" on or off. */
  setAllNewsSites(input: { readonly highlight: boolean }): null;
  /** Sets how much is painted, everywhere. */
  setAmount(amount: Amount): null;
  /** Scrolls a tab's page to a stretch of its article. */
  jumpTo(input: { readonly tabId: number; readonly span: Span }): null;
  /** Gives what the embedded pack holds. */
  describePack(input: null): PackDescription;
  /** Forgets all rules, notes, corrections, settings and caches, and gives back the permissions. */
  forgetEverything(input: null): null;
  /** Notes of an article were written, deleted or brought back. */
  notesChanged(input: { readonly articleId: string }): null;
  /** Rules, corrections, notes or settings came in from a file. */
  archiveImported(input: null): null;
  /** Packs were added, removed or ordered: open pages are recognised anew. */
  packsChanged(input: null): null;
};

/** What the reader in a web page does when asked, or takes note of. */
export type ReaderMethods = {
  /** Answers that a reader is here. */
  isThere(input: null): true;
  /** Gives the address that stands for the article, when it is read; null where there is none. */
  getArticleId(input: null): string | null;
  /** Gives what the page is now. */
  getPageState(input: null): PageState;
  /** Reads the page again and gives what it is then. */
  readPage(input: { readonly force: boolean }): PageState;
  /** Rules, amount, corrections or notes changed: they are asked for again and the page is painted anew. */
  choicesChanged(input: null): null;
  /** Other packs are in use: what was recognised no longer holds. */
  knowledgeChanged(input: null): null;
  /** Scrolls to a stretch of the article and shows it. */
  jumpTo(span: Span): null;
  /** Goes to the next or previous highlight: scrolls, announces it, opens its card with the focus in it. */
  goToHighlight(direction: Direction): null;
  /** Goes to the next or previous claim that is painted. */
  goToClaim(direction: Direction): null;
  /** Gives the words that the reader selected, as a quote of the article; null where nothing of it is selected. */
  getSelectedQuote(input: null): Quote | null;
};

/** What every open page of the extension is told. */
export type PageEvents = {
  /** A tab's page was read, painted, or left; `tabId` is the sender's. */
  pageStateChanged(state: PageState): null;
};
