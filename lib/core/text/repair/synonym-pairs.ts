/**
 * Synonyms that programs put in the place of common words, from what such copies show and from what any thesaurus
 * has: first the word, then what it is replaced by. Longer ones of each pair are also looked for the other way round.
 */
const PAIRS = `
  try: attempt seek endeavor endeavour; end: finish conclude terminate stop; use: utilize utilise employ apply
  buy: purchase acquire; tell: notify inform; get: obtain receive acquire; help: assist aid support; say: state declare
  ask: inquire request; need: require demand; show: demonstrate display reveal exhibit; start: commence begin initiate
  about: approximately regarding concerning; let: permit allow; keep: retain maintain preserve; give: provide grant offer
  begin: commence start; make: create produce; live: reside dwell; but: however; also: additionally; so: therefore thus
  big: large huge; old: aged elderly ancient; fix: repair mend; choose: select pick; send: transmit dispatch
  rest: relaxation remainder; go: travel proceed; see: view observe witness; look: appear glance; find: locate discover
  think: believe consider; know: understand; want: desire wish; ill: sick unwell; win: triumph prevail; lose: misplace
  act: behave perform; add: append include; age: period; aid: assistance; aim: goal target; air: atmosphere
  all: every entire; and: plus; any: whichever; arm: limb; art: craft; back: rear; bad: poor negative; ban: prohibit
  bar: pub; base: foundation; bat: club; beat: defeat; bed: couch; best: finest; bet: wager; bit: piece; body: corpse
  box: container carton; boy: lad; break: smash; bring: deliver carry; build: construct erect; burn: scorch; bus: coach
  call: phone summon; can: able; car: vehicle automobile auto; care: concern; case: instance; cat: feline; catch: capture
  cause: reason; chance: opportunity; change: alter modify; cheap: inexpensive; check: verify examine; child: kid
  city: town metropolis; clean: tidy; clear: obvious evident; close: shut near; cold: chilly; come: arrive approach
  cook: chef; copy: duplicate; cost: price expense; count: tally number; cover: conceal; cry: weep; cup: mug; cut: slice
  dad: father; damage: harm; dark: dim; date: day; day: date; deal: bargain; dear: expensive; deep: profound
  die: perish expire; dig: excavate; do: perform; dog: hound canine; down: below; draw: sketch; drink: beverage
  drop: fall; dry: arid; each: every; earn: gain; east: orient; easy: simple; eat: consume devour; enter: input
  even: level; ever: always; eye: gaze; face: visage; fact: truth; fair: just; fall: drop autumn; far: distant
  farm: ranch; fast: quick rapid; fat: overweight; fear: dread; feel: sense; few: several; field: meadow; fight: battle
  fill: load; film: movie; fire: blaze flame; first: initial; fit: suit; fly: soar; for: since; form: shape; free: liberate
  friend: pal buddy; full: complete; fun: enjoyment; gain: profit; game: match; girl: lass; glad: happy; goal: objective
  good: great fine; great: terrific wonderful; group: cluster; grow: expand increase; gun: weapon firearm; guy: man
  hand: palm; hang: suspend; hard: difficult tough; hat: cap; hate: detest despise; have: possess; head: skull
  hear: listen; heart: core; hide: conceal; high: tall elevated; hit: strike; hold: grasp grip; home: house residence
  hope: wish; hot: warm; house: home; hunt: chase; hurt: harm injure; idea: concept notion; in: inside within
  job: task occupation work; join: unite; jump: leap; just: merely simply; kill: slay murder; kind: type sort; king: monarch
  land: terrain ground; large: big; last: final; late: tardy; laugh: giggle; law: regulation; lay: place; lead: guide
  learn: study; leave: depart exit; left: departed; less: fewer; letter: note; lie: fib; life: existence; light: lamp
  like: enjoy; line: row queue; list: roster; little: small tiny; long: lengthy; lot: plenty; love: adore; low: short
  mad: angry crazy; main: primary principal; man: male guy; many: numerous; map: chart; mark: sign; may: might
  mean: imply signify; meet: encounter; men: males; mind: brain; miss: skip; mix: blend; mom: mother; money: cash
  more: additional extra; most: majority; move: shift relocate; much: lots; must: should; name: title; near: close
  neat: tidy; new: novel fresh; next: following; nice: pleasant; night: evening; not: never; note: memo; now: currently
  odd: strange; of: from; off: away; offer: propose; only: solely; open: unlock; or: otherwise; order: command
  other: alternative; out: outside; over: above; own: possess; pain: ache; pair: couple; part: portion section
  party: celebration; pass: overtake; past: previous; path: route trail; pay: compensate remit; peace: harmony; pen: marker
  people: folks individuals; pick: choose select; place: location spot; plan: scheme; play: perform; port: harbor harbour
  press: push; pretty: beautiful; price: cost; prove: confirm; pull: drag tug; push: shove; put: place; quick: fast
  quiet: silent; quit: resign; race: competition; rain: downpour; raise: lift; ran: sprinted; rate: speed; reach: attain
  read: peruse; real: actual genuine; red: crimson; rich: wealthy; ride: trip; right: correct proper; ring: circle
  rise: ascend; road: street highway; rob: steal; rock: stone; room: chamber; rule: govern; run: sprint jog; sad: unhappy
  safe: secure; sale: deal; same: identical; save: rescue; sea: ocean; search: seek; seat: chair; sell: vend
  set: place; shape: form; share: portion; ship: vessel boat; shop: store; short: brief; shout: yell; shut: close
  sick: ill; side: edge; sign: signal; sin: transgression; sit: perch; size: dimension; skin: hide; sleep: slumber
  slow: gradual; small: little tiny; smart: clever intelligent; smell: scent; some: several; son: boy; sort: type
  sound: noise; speak: talk; speed: velocity; spend: expend; spot: location; stand: rise; star: celebrity; stay: remain
  step: stride; still: yet; stop: halt cease; story: tale; strong: powerful; sum: total; sun: star; sure: certain
  talk: speak converse; tall: high; team: squad; tear: rip; ten: decade; test: exam; thing: item object; time: moment
  tie: bind; tip: hint; tire: exhaust; top: peak summit; total: sum; touch: contact; town: city; train: locomotive
  trip: journey voyage; true: correct; turn: rotate; two: couple; up: upward; very: extremely; view: see; vote: ballot
  wage: salary; wait: remain; walk: stroll; wall: barrier; war: conflict battle; warm: heat; wash: clean; watch: observe
  water: liquid; way: method manner; weak: feeble; wear: don; well: properly; wet: damp; whole: entire; wide: broad
  will: shall; wise: sage; woman: lady female; word: term; work: labor labour; world: globe; worry: concern; write: pen
  wrong: incorrect; yes: yeah; young: youthful youth; year: annum; can: could; ad: advertisement; on: upon; one: single
`;

const parsePairs = (): readonly (readonly [original: string, substitute: string])[] =>
  PAIRS.trim()
    .split(/;|\n/)
    .flatMap(entry => {
      const [original = '', substitutes = ''] = entry.split(':').map(part => part.trim());
      return substitutes.split(' ').map(substitute => [original, substitute] as const);
    });

/** A substitute of fewer letters is looked for only in the direction that the table states. */
const LEAST_REVERSED = 5;

const collect = (): ReadonlyMap<string, readonly string[]> => {
  const originals = new Map<string, string[]>();
  const add = (substitute: string, original: string): void => {
    const known = originals.get(substitute) ?? [];
    if (!known.includes(original)) originals.set(substitute, [...known, original]);
  };
  const pairs = parsePairs();
  for (const [original, substitute] of pairs) add(substitute, original);
  for (const [original, substitute] of pairs)
    if (original.length >= LEAST_REVERSED) add(original, substitute);
  return originals;
};

/** The words that each substitute may have been put in the place of. */
export const ORIGINALS: ReadonlyMap<string, readonly string[]> = collect();
