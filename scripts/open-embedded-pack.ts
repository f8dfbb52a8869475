import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { failure, type Result } from '../lib/core/model/result.ts';
import { openPack, type Pack } from '../lib/knowledge/pack/open-pack.ts';
import { EMBEDDED_PACK } from './pack/embedded-pack.ts';

/** Opens a pack from a file. */
export const openPackFile = async (file: string): Promise<Result<Pack>> => {
  try {
    const bytes = await readFile(file);
    const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    return openPack(copy, { checkWhole: true });
  } catch (error) {
    return failure('pack-unreadable', `Cannot read the pack ${file}: ${String(error)}`);
  }
};

/** Opens the embedded pack; builds it first where it is missing, and says so on standard error. */
export const openEmbeddedPack = async (): Promise<Result<Pack>> => {
  if (!existsSync(EMBEDDED_PACK)) {
    process.stderr.write('Building the knowledge pack…\n');
    const { buildPack } = await import('./build-pack.ts');
    const built = await buildPack();
    if (!built.ok) return built;
  }
  return openPackFile(EMBEDDED_PACK);
};
