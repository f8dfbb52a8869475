import { Library } from '../../components/library/library.tsx';
import { exportNotes, importArchive } from '../shared/archive-files.ts';
import { mountPage } from '../shared/mount-page.tsx';
import { noteCallbacks } from '../shared/note-callbacks.ts';
import { openPage } from '../shared/page-services.ts';
import { useAllNotes } from '../shared/use-stored.ts';

const LibraryPage = () => (
  <Library
    notes={useAllNotes()}
    onExport={exportNotes}
    onImport={importArchive}
    onOpenOptions={() => openPage('options')}
    {...noteCallbacks}
  />
);

mountPage(<LibraryPage />);
