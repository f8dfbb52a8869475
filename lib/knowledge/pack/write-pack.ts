import { createPackWriter } from './create-pack-writer.ts';
import type { PackContents, PackManifest } from './pack-format.ts';

const join = (blocks: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
};

/**
 * Lays out a pack in memory. Events must be in time order; every title in a role must be an entity's.
 * The same contents give the same bytes.
 */
export const writePack = (contents: PackContents): { bytes: Uint8Array; manifest: PackManifest } => {
  const writer = createPackWriter();
  for (const entity of contents.entities) writer.addEntity(entity);
  for (const event of contents.events) writer.addEvent(event);
  const { manifest, blocks } = writer.finish(contents);
  return { bytes: join([...blocks()]), manifest };
};
