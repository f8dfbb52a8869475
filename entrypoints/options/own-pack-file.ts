/** The reader's own rows as a pack: made here, saved to the reader's disk. */
import { type Result, success } from '../../lib/core/model/result.ts';
import { ownPackContents } from '../../lib/knowledge/own/own-pack.ts';
import { writePack } from '../../lib/knowledge/pack/write-pack.ts';
import { saveFile } from '../shared/archive-files.ts';
import { stores } from '../shared/page-services.ts';

/** Letters and digits only, so that every system takes the name of the file. */
const fileName = (name: string): string =>
  `${
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'rows'
  }.pack`;

/** Saves the rows, and what the reader said that names mean everywhere, as a pack with this name. */
export const exportOwnRows = async (name: string): Promise<Result<null>> => {
  const rows = await stores.ownRows.listRows();
  if (!rows.ok) return rows;
  const corrections = await stores.corrections.listCorrections();
  if (!corrections.ok) return corrections;
  const contents = ownPackContents({ name, rows: rows.value, corrections: corrections.value });
  const bytes = new Uint8Array(writePack(contents).bytes);
  saveFile({ name: fileName(name), type: 'application/octet-stream', text: bytes });
  return success(null);
};
