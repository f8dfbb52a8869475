import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { Article } from '../../lib/core/model/article.ts';

type Props = {
  readonly article: Article;
  readonly host: string;
  /** EDTF of a later change that the page states; null where it states none. */
  readonly updated: string | null;
  readonly isViewOpen: boolean;
};

const meta = (article: Article, host: string): string => {
  const published = article.published === null ? null : formatEdtf(article.published.slice(0, 10), 'long');
  return [article.site ?? host, published ?? 'no date stated'].join(' · ');
};

/** Which article this is. While a view is open its heading leads, and the title is one quiet line. */
export const PanelHeader = ({ article, host, updated, isViewOpen }: Props) =>
  isViewOpen ? (
    <p className="panel-title-quiet small" dir="auto">
      {article.title}
    </p>
  ) : (
    <>
      <h1 className="panel-title" dir="auto">
        {article.title}
      </h1>
      <p className="small">{meta(article, host)}</p>
      {updated !== null && <p className="small">Updated {formatEdtf(updated, 'long')}, says the page</p>}
    </>
  );
