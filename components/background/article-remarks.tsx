import { TABLE_LANGUAGES } from '../../lib/core/dates/table-dates.ts';
import type { Analysis } from '../../lib/core/model/analysis.ts';
import { damageRemarks } from './damage-remarks.ts';

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

const languageName = (tag: string): string => {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    // A page can state a tag that is none; its own word is then the best we have.
    return tag;
  }
};

/** What is supported of an article in another language. */
const languageRemark = (language: string): string => {
  const found = TABLE_LANGUAGES.includes(language)
    ? 'Names and dates are recognised'
    : 'Names are recognised';
  const about =
    language === 'und' ? 'This article is not in English.' : `This article is in ${languageName(language)}.`;
  return `${about} ${found} where the packs have them in it; claims are read in English only.`;
};

type Props = {
  readonly analysis: Analysis;
  readonly highlighted: boolean;
  readonly onHighlightPage: (highlight: boolean) => void;
};

/** What a reader should know about this copy before trusting what was found in it. */
export const ArticleRemarks = ({ analysis, highlighted, onHighlightPage }: Props) => {
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
      {damageRemarks(analysis.repairs).map(remark => (
        <p key={remark} className="remark">
          {remark}
        </p>
      ))}
      {analysis.language !== 'en' && <p className="remark">{languageRemark(analysis.language)}</p>}
    </>
  );
};
