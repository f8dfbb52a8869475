// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { TimelineTab } from '../../../components/timeline/timeline-tab.tsx';
import type { Claim } from '../../../lib/core/model/analysis.ts';
import { success } from '../../../lib/core/model/result.ts';
import { ANALYSIS } from '../../support/gallery/sample-analysis.ts';
import { render } from './render.ts';

const row = ANALYSIS.timeline.find(({ date }) => date.length === 10);
const [claim] = ANALYSIS.claims;

const show = (claims: readonly Claim[]) =>
  render(
    <TimelineTab
      events={row ? [row] : []}
      entities={ANALYSIS.entities}
      claims={claims}
      published={null}
      met={new Set()}
      onExport={async () => success(null)}
    />,
  );

describe('a row of the article’s timeline', () => {
  it('says which entities of the article it is about', async () => {
    const { container } = await show([]);
    const label = ANALYSIS.entities.find(({ title }) => row?.entities.includes(title))?.label;
    expect(container.querySelector('.row-why')?.textContent).toContain(`about ${label}`);
    expect(container.textContent).not.toContain('a day that this article names');
  });

  it('says that a claim names its day', async () => {
    if (!row || !claim) throw new Error('the sample has rows and claims');
    const { container } = await show([{ ...claim, date: row.date }]);
    expect(container.textContent).toContain('a day that this article names');
  });
});
