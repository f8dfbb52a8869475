/**
 * Checks the authored knowledge: `npx tsx scripts/check-knowledge.ts [FILES…]`. All files are read and checked
 * together; with FILES only their faults are printed, so that one author does not see another's unfinished work.
 * Where the tables of `../shared` are there, facts are compared with them: what a table has otherwise is a
 * fault unless the `note` of the fact explains it. Exit status 1 if there are faults.
 */
import { join, relative, resolve } from 'node:path';
import { checkSubjects } from '../lib/knowledge/authored/check-subjects.ts';
import { checkGaps } from '../lib/knowledge/authored/check-terms.ts';
import {
  countKnowledge,
  FULL_TIMELINE_EVENTS,
  type KnowledgeCounts,
} from '../lib/knowledge/authored/count-knowledge.ts';
import { groupBy } from '../lib/knowledge/authored/group-by.ts';
import type { AuthoringError } from '../lib/knowledge/authored/read-yaml.ts';
import { readAuthored } from './pack/read-authored.ts';
import { readCompleteOffices } from './pack/read-complete-offices.ts';
import { readPackages } from './pack/read-packages.ts';
import { compareWithTables } from './pack/tables/compare-with-tables.ts';
import type { Comparison } from './pack/tables/comparison.ts';

const FOLDER = 'knowledge';
const TABLES = '../shared';
/** Timelines this long are listed as nearly full. */
const NEARLY_FULL_EVENTS = 5;

const chosen = new Set(process.argv.slice(2).map(path => relative('.', resolve(path))));
const isChosen = ({ file }: { readonly file: string }): boolean => chosen.size === 0 || chosen.has(file);

const print = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line);
};

const lineOf = ({ file, line, message }: AuthoringError): string => `${file}:${line}: ${message}`;

const countLines = (counts: KnowledgeCounts): readonly string[] => {
  const full = counts.eventsByTitle.filter(([, events]) => events >= FULL_TIMELINE_EVENTS);
  const nearlyFull = counts.eventsByTitle.filter(
    ([, events]) => events >= NEARLY_FULL_EVENTS && events < FULL_TIMELINE_EVENTS,
  );
  return [
    `${counts.entities} entities, ${counts.events} events, ${counts.terms} office terms`,
    `${full.length} full timelines (${FULL_TIMELINE_EVENTS} events or more)`,
    `nearly full: ${nearlyFull.map(([title, events]) => `${title} ${events}`).join(', ') || 'none'}`,
  ];
};

const comparisonLines = (comparisons: readonly Comparison[]): readonly string[] =>
  [...groupBy(comparisons, ({ what }) => what)].map(([what, group]) => {
    const count = (outcome: Comparison['outcome']) =>
      group.filter(comparison => comparison.outcome === outcome).length;
    const different = `${count('different') + count('explained')} different (${count('explained')} explained)`;
    return `${what}: ${count('confirmed')} confirmed, ${different}, ${count('unknown')} unknown to the tables`;
  });

const isWarning = ({ what, outcome }: Comparison): boolean =>
  outcome === 'explained' || (what === 'Wikidata id' && outcome === 'unknown');

const { files, errors } = await readAuthored(FOLDER);
const packages = await readPackages(join(FOLDER, 'packages'), files);
const complete = await readCompleteOffices();
const compared = await compareWithTables(TABLES, { files, packages: packages.entities });
const comparisons = compared ?? [];
// Chosen files come last: of two repeated parts, the later one is the one reported.
const ordered = [...files].sort((a, b) => Number(chosen.has(a.file)) - Number(chosen.has(b.file)));
const faults = [
  ...errors,
  ...packages.errors,
  ...complete.errors,
  ...checkSubjects(ordered, packages.entities),
  ...checkGaps(ordered, complete.offices),
  ...comparisons.filter(({ outcome }) => outcome === 'different').map(({ note }) => note),
].filter(isChosen);
const warnings = comparisons
  .filter(isWarning)
  .map(({ note }) => note)
  .filter(isChosen);

print(warnings.map(({ file, line, message }) => lineOf({ file, line, message: `warning: ${message}` })));
print(faults.map(lineOf));
print(countLines(countKnowledge(files)));
print([`${complete.offices.length} offices listed complete`]);
print(compared ? comparisonLines(compared) : [`not compared: no tables in ${TABLES}`]);
print([faults.length === 0 ? 'no faults' : `${faults.length} faults`]);
process.exitCode = faults.length === 0 ? 0 : 1;
