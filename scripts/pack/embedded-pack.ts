import { fileURLToPath } from 'node:url';

/** Where the builder puts the pack that ships with the extension. */
export const EMBEDDED_PACK = fileURLToPath(new URL('../../public/pack/backgrounder.pack', import.meta.url));
