import { acquired } from './acquired.ts';
import { agreed } from './agreed.ts';
import { annexed } from './annexed.ts';
import { announced } from './announced.ts';
import { applied } from './applied.ts';
import { appointed } from './appointed.ts';
import { attacked } from './attacked.ts';
import { born } from './born.ts';
import { captured } from './captured.ts';
import { ceasefire } from './ceasefire.ts';
import { changedLaw } from './changed-law.ts';
import type { ClaimPattern } from './claim-pattern.ts';
import { convicted } from './convicted.ts';
import { declaredIndependence } from './declared-independence.ts';
import { died } from './died.ts';
import { disaster } from './disaster.ts';
import { dissolved } from './dissolved.ts';
import { elected } from './elected.ts';
import { expelled } from './expelled.ts';
import { founded } from './founded.ts';
import { grantedStatus } from './granted-status.ts';
import { heldEvent } from './held-event.ts';
import { indicted } from './indicted.ts';
import { invaded } from './invaded.ts';
import { joined } from './joined.ts';
import { killed } from './killed.ts';
import { launched } from './launched.ts';
import { left } from './left.ts';
import { met } from './met.ts';
import { openedTalks } from './opened-talks.ts';
import { protested } from './protested.ts';
import { ratified } from './ratified.ts';
import { recognised } from './recognised.ts';
import { removed } from './removed.ts';
import { renamed } from './renamed.ts';
import { resigned } from './resigned.ts';
import { ruled } from './ruled.ts';
import { sanctioned } from './sanctioned.ts';
import { signed } from './signed.ts';
import { vetoed } from './vetoed.ts';
import { voteAdopted } from './vote-adopted.ts';
import { voteFailed } from './vote-failed.ts';
import { wentBankrupt } from './went-bankrupt.ts';
import { withdrew } from './withdrew.ts';
import { won } from './won.ts';

/** How the press states each relation of the vocabulary. */
export const CLAIM_PATTERNS: readonly ClaimPattern[] = [
  declaredIndependence,
  joined,
  left,
  expelled,
  applied,
  grantedStatus,
  openedTalks,
  signed,
  agreed,
  ratified,
  invaded,
  attacked,
  captured,
  annexed,
  withdrew,
  ceasefire,
  elected,
  appointed,
  resigned,
  removed,
  born,
  died,
  killed,
  founded,
  dissolved,
  wentBankrupt,
  won,
  renamed,
  recognised,
  sanctioned,
  indicted,
  convicted,
  ruled,
  voteAdopted,
  voteFailed,
  vetoed,
  launched,
  acquired,
  met,
  heldEvent,
  protested,
  announced,
  changedLaw,
  disaster,
];
