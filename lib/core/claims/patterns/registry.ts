import { accessionProcess } from './accession-process.ts';
import { acquire } from './acquire.ts';
import { annex } from './annex.ts';
import { apply } from './apply.ts';
import { capture } from './capture.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import { declareIndependence } from './declare-independence.ts';
import { die } from './die.ts';
import { elect } from './elect.ts';
import { expel } from './expel.ts';
import { found } from './found.ts';
import { indict } from './indict.ts';
import { invade } from './invade.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { recognise } from './recognise.ts';
import { resign } from './resign.ts';
import { sanction } from './sanction.ts';
import { sign } from './sign.ts';
import { visit } from './visit.ts';
import { vote } from './vote.ts';

/** All families of relations that claims are read for; the first that fits a clause is taken. */
export const CLAIM_PATTERNS: readonly ClaimPattern[] = [
  declareIndependence,
  accessionProcess,
  apply,
  join,
  leave,
  expel,
  invade,
  annex,
  sign,
  recognise,
  sanction,
  elect,
  resign,
  found,
  acquire,
  vote,
  capture,
  visit,
  indict,
  die,
];
