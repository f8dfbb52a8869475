/** What the reader of the extension chose for one page, gathered for the script in that page. */
import { isHighlighted } from '../../lib/core/model/reading-rules.ts';
import { type Result, success } from '../../lib/core/model/result.ts';
import type { PageChoices, ReadPage } from '../../lib/extension/messages.ts';
import { correctionsFor } from '../../lib/storage/correction-store.ts';
import type { Stores } from '../../lib/storage/open-stores.ts';
import { isSiteHighlighted, type SiteChoiceParts } from './site-choices.ts';

/** Remembers under which address a page with a rule was read, so that the rule is found before the page is. */
const rememberAddress = async (page: ReadPage, { rules }: Stores): Promise<void> => {
  const [known, rule] = await Promise.all([
    rules.findPageRuleAt(page.address),
    rules.findPageRule(page.articleId),
  ]);
  if (known.ok && known.value === undefined && rule.ok && rule.value !== undefined)
    await rules.setPageRule(rule.value, page.address);
};

/** The choices for `page`; an error where the storage fails. */
export const findPageChoices = async (
  page: ReadPage,
  stores: Stores,
  sites: SiteChoiceParts,
): Promise<Result<PageChoices>> => {
  const [rule, site, settings, corrections, notes] = await Promise.all([
    stores.rules.findPageRule(page.articleId),
    isSiteHighlighted(page.host, sites),
    stores.settings.readSettings(),
    stores.corrections.listCorrections(),
    stores.notes.listNotes(page.articleId),
    rememberAddress(page, stores),
  ]);
  if (!rule.ok) return rule;
  if (!site.ok) return site;
  if (!settings.ok) return settings;
  if (!corrections.ok) return corrections;
  if (!notes.ok) return notes;
  return success({
    highlighted: isHighlighted(rule.value, { host: page.host, highlight: site.value }),
    siteHighlighted: site.value,
    amount: settings.value.amount,
    corrections: correctionsFor(corrections.value, page),
    notes: notes.value.flatMap(({ id, text, quote }) => (quote === null ? [] : [{ id, text, quote }])),
  });
};
