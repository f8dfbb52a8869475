/**
 * The figures of the last commit, kept in `docs/figures.json` so that every change of quality stands in the history
 * beside the change that made it.
 */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Figure } from './figures.ts';

const FILE = 'docs/figures.json';

/** The value of each figure, under its area, set and name. */
export type KeptFigures = Readonly<Record<string, number>>;

export const keyOfFigure = ({ area, set, name }: Figure): string => `${area} | ${set} | ${name}`;

const DECIMALS = 4;

/** Writes the figures where the next commit keeps them. */
export const keepFigures = async (figures: readonly Figure[]): Promise<void> => {
  const rows = figures.map(each => [keyOfFigure(each), Number(each.value.toFixed(DECIMALS))] as const);
  await writeFile(FILE, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
};

/** The figures as the last commit has them; none where it has no such file, or there is no git. */
export const figuresOfLastCommit = async (): Promise<KeptFigures> => {
  try {
    const { stdout } = await promisify(execFile)('git', ['show', `HEAD:${FILE}`]);
    return JSON.parse(stdout) as KeptFigures;
  } catch {
    return {};
  }
};
