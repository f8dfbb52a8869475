import { useId, useState } from 'react';
import type { OwnRow } from '../../lib/core/model/own-row.ts';
import { livingRows } from '../../lib/core/own-rows/row-drafts.ts';
import { countWords } from '../shared/count-words.ts';
import { PageSection } from '../shared/page.tsx';
import { TaskButton } from '../shared/task-button.tsx';
import type { OptionsProps } from './options-props.ts';

type Props = Pick<OptionsProps, 'ownRows' | 'corrections' | 'onExportRows'>;

const describe = (rows: readonly OwnRow[], spellings: number): string => {
  const parts = [
    ...(rows.length > 0 ? [countWords(rows.length, 'row')] : []),
    ...(spellings > 0 ? [countWords(spellings, 'spelling')] : []),
  ];
  return parts.join(' and ');
};

/** The reader's own rows and spellings, as a pack for others. */
export const OwnRowsSection = ({ ownRows, corrections, onExportRows }: Props) => {
  const id = useId();
  const [name, setName] = useState('My rows');
  const rows = livingRows(ownRows);
  const spellings = corrections.filter(each => each.kind === 'is-that' && each.scope.within === 'everywhere');
  const isEmpty = rows.length === 0 && spellings.length === 0;
  return (
    <PageSection heading="Your rows">
      {isEmpty ? (
        <p className="soft">None. “Add a row” on a name or a claim in the panel puts it here.</p>
      ) : (
        <>
          <p>
            You have {describe(rows, spellings.length)}. As a pack, others can add them to their Backgrounder;
            spellings are what you said a name means everywhere.
          </p>
          <p className="pack-name">
            <label htmlFor={id}>Name of the pack</label>
            <input
              id={id}
              type="text"
              maxLength={100}
              value={name}
              onChange={event => setName(event.currentTarget.value)}
            />
          </p>
          <TaskButton
            label="Export your rows as a pack"
            done="Exported."
            run={() => onExportRows(name.trim() || 'My rows')}
          />
        </>
      )}
    </PageSection>
  );
};
