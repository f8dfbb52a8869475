/**
 * A light stemmer, so that "annexed", "annexation" and "annexing" are one word to a pattern and to the comparison of
 * a clause with an event. It need not be right about English, only the same for both sides; it follows the idea of
 * M. Porter's stemmer (1980) with a table for irregular verbs in front.
 */

const IRREGULAR = new Map(
  `be:is,are,was,were,been,being,am have:has,had,having do:did,does,done win:won take:took,taken
  begin:began,begun fall:fell,fallen meet:met hold:held become:became seek:sought swear:swore,sworn shoot:shot
  strike:struck,stricken break:broke,broken go:went,gone come:came give:gave,given make:made,making lead:led
  buy:bought pay:paid sink:sank,sunk die:died,dying,dies lose:lost rise:rose,risen throw:threw,thrown
  withdraw:withdrew,withdrawn drive:drove,driven overrun:overran choose:chose,chosen send:sent blow:blew,blown
  bring:brought stand:stood overthrow:overthrew,overthrown tell:told leave:left,leaving bear:born,borne
  blast:blasts beat:beaten sell:sold keep:kept fight:fought see:saw,seen run:ran fly:flew,flown
  steal:stole,stolen rid:ridding quit:quitting,quits lay:laid lie:lying build:built drop:dropped
  invasion:invasions decide:decision,decisions defend:defence,defense agree:agreed,agrees,agreeing,agreement,agreements
  approve:approval approval:approvals withdraw:withdrawal withdraw:withdrawals remove:removal recognise:recognition
  recognise:recognised,recognized,recognises,recognizes,recognize,recognising,recognizing apply:application,applications
  protest:protester,protesters,demonstrator,demonstrators kill:killing,killings explode:explosion,explosions,exploded
  nuclear:atomic troop:troops,soldier,soldiers parliament:parliamentary,assembly,lawmaker,lawmakers,mps,meps
  organise:organize percent:per-cent goods:products prison:jail jail:jailed prize:prizes
  arm:armed accede:accession protect:protection,shield minister:ministers,ministerial president:presidential,presidency
  talk:negotiation,negotiations,negotiate,negotiating truce:ceasefire,armistice,ceasefires plane:aircraft,jet,airliner
  lorry:truck quake:earthquake,earthquakes gunman:gunmen run-off:runoff
  member:membership,members leader:leaders,leadership`
    .split(/\s+/)
    .flatMap(entry => {
      const [base = '', forms = ''] = entry.split(':');
      return forms.split(',').map(form => [form, base] as const);
    }),
);

const SUFFIXES: readonly (readonly [RegExp, string, number])[] = [
  [/ies$/, 'y', 3],
  [/ied$/, 'y', 3],
  [/(ss|x|ch|sh|z)es$/, '$1', 3],
  [/([^sui])s$/, '$1', 3],
  [/ations?$/, '', 4],
  [/ions?$/, '', 5],
  [/ments?$/, '', 4],
  [/ing$/, '', 3],
  [/ed$/, '', 3],
];

const stripSuffixes = (word: string): string => {
  let stem = word;
  for (const [suffix, instead, least] of SUFFIXES) {
    const cut = stem.replace(suffix, instead);
    if (cut.length >= least) stem = cut;
  }
  return stem;
};

/** "kill" and "kil", "invade" and "invad" become one. */
const levelEnd = (stem: string): string => {
  const bare = stem.length > 3 ? stem.replace(/e+$/, '') : stem;
  return bare.replace(/([bdfgklmnprt])\1$/, '$1');
};

const readStem = (word: string): string => {
  const base = IRREGULAR.get(word) ?? word;
  return base.length < 4 ? base : levelEnd(stripSuffixes(base));
};

/** An article has some thousand different words; past this many the memory starts anew. */
const MOST_KNOWN = 20_000;

const known = new Map<string, string>();

/** The stem of a word in lower case. Words that are forms of each other have the same; it is no word itself. */
export const stemWord = (word: string): string => {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST_KNOWN) known.clear();
  const stem = readStem(word);
  known.set(word, stem);
  return stem;
};
