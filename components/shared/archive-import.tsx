import type { Result } from '../../lib/core/model/result.ts';
import { countWords } from './count-words.ts';
import { ImportBox } from './import-box.tsx';
import type { ImportReport } from './import-report.ts';

const reportWords = ({ added, updated, unchanged, problems }: ImportReport): string => {
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(updated > 0 ? [`${updated} updated`] : []),
    ...(unchanged > 0 ? [`${unchanged} already here`] : []),
    ...(problems.length > 0 ? [`${countWords(problems.length, 'entry', 'entries')} left out`] : []),
  ];
  return parts.length === 0 ? 'nothing to take over' : parts.join(', ');
};

const Report = ({ name, report }: { readonly name: string; readonly report: ImportReport }) => (
  <>
    <p>
      {name}: {reportWords(report)}.
    </p>
    {report.problems.length > 0 && (
      <ul className="import-problems">
        {report.problems.map(({ where, message }) => (
          <li key={`${where} ${message}`}>
            {where}: {message}
          </li>
        ))}
      </ul>
    )}
  </>
);

type Props = { readonly onImport: (file: File) => Promise<Result<ImportReport>> };

/** Takes an exported file back and says, entry by entry, what became of it. */
export const ArchiveImport = ({ onImport }: Props) => (
  <ImportBox
    prompt="Bring back an exported file: drop it here, or choose it. Nothing that is here is lost."
    fileLabel="File to import"
    accept=".json,application/json"
    onImport={onImport}
    renderResult={(name, report) => <Report name={name} report={report} />}
  />
);
