import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { CompleteOffice } from '../../lib/knowledge/authored/check-terms.ts';
import { type AuthoringError, readYaml } from '../../lib/knowledge/authored/read-yaml.ts';

const FILE = 'knowledge/checks/complete-offices.yaml';

const schema = v.strictObject({
  offices: v.array(v.strictObject({ office: v.string(), since: v.string() })),
});

/** The offices that the authored knowledge claims to list complete, and the faults of their file. */
export const readCompleteOffices = async (): Promise<{
  readonly offices: readonly CompleteOffice[];
  readonly errors: readonly AuthoringError[];
}> => {
  const result = readYaml(schema, FILE, await readFile(FILE, 'utf8'));
  return 'read' in result
    ? { offices: result.read.value.offices, errors: [] }
    : { offices: [], errors: result.errors };
};
