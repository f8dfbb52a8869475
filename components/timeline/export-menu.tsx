import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFormatName,
} from '../../lib/core/export/export-formats.ts';
import type { Result } from '../../lib/core/model/result.ts';
import { TaskButton } from '../shared/task-button.tsx';

type Props = { readonly onExport: (format: ExportFormatName) => Promise<Result<unknown>> };

/** Saves the article's background as a file, in the format that is pressed. */
export const ExportMenu = ({ onExport }: Props) => (
  <details className="export">
    <summary className="section">Take it along</summary>
    <p className="small">
      Timeline, claims and names as a file on this computer. Of the article’s words only the claims go with
      it.
    </p>
    <div className="buttons">
      {EXPORT_FORMAT_NAMES.map(name => (
        <TaskButton key={name} label={EXPORT_FORMATS[name].label} done="Saved." run={() => onExport(name)} />
      ))}
    </div>
  </details>
);
