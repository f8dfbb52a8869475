/** `npm run notices`: writes THIRD-PARTY-NOTICES.md from the lock file; a test asserts that it is up to date. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { composeNotices } from './notices/compose-notices.ts';

/** Where the notices stand. */
const NOTICES_FILE = fileURLToPath(new URL('../THIRD-PARTY-NOTICES.md', import.meta.url));

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) await writeFile(NOTICES_FILE, composeNotices());
