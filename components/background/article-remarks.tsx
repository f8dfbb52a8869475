import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { Article } from '../../lib/core/model/article.ts';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

const languageName = (tag: string): string => {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    // A page can state a tag that is none; its own word is then the best we have.
    return tag;
  }
};

const isEnglish = (language: string | null): boolean => language === null || /^en\b/i.test(language);

type Props = {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly highlighted: boolean;
  readonly onHighlightPage: (highlight: boolean) => void;
};

/** What a reader should know about this copy before trusting what was found in it. */
export const ArticleRemarks = ({ article, analysis, highlighted, onHighlightPage }: Props) => {
  const restored = analysis.repairs.length;
  return (
    <>
      {!highlighted && (
        <p className="remark">
          Highlights are off on this page.{' '}
          <button type="button" className="link-button" onClick={() => onHighlightPage(true)}>
            Turn them on
          </button>
        </p>
      )}
      {restored > 0 && (
        <p className="remark">
          This copy looks machine-altered: {restored === 1 ? '1 word' : `${restored} words`} restored for
          reading.
        </p>
      )}
      {article.language !== null && !isEnglish(article.language) && (
        <p className="remark">
          The page says it is in {languageName(article.language)}. Backgrounder reads English, so much will be
          missing here.
        </p>
      )}
    </>
  );
};
