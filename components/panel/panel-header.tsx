import { formatEdtf } from '../../lib/core/dates/format-edtf.ts';
import type { Article } from '../../lib/core/model/article.ts';

type Props = { readonly article: Article; readonly host: string; readonly isViewOpen: boolean };

const meta = (article: Article, host: string): string => {
  const published = article.published === null ? null : formatEdtf(article.published.slice(0, 10), 'long');
  return [article.site ?? host, published ?? 'no date stated'].join(' · ');
};

/** Which article this is. While a view is open its heading leads, and the title is one quiet line. */
export const PanelHeader = ({ article, host, isViewOpen }: Props) =>
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
    </>
  );
