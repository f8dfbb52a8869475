/**
 * Word lists by which names are told from the words around them. Lower case, folded; data, not logic: a word that
 * recognition gets wrong is usually one line here.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address and offices that stand before a name and are not part of it. */
export const TITLES = words(`
  mr mrs ms miss dr sir dame lord lady prof professor rev reverend father sister saint
  president vice prime minister ministers deputy chancellor premier king queen prince princess emperor pope
  cardinal archbishop bishop patriarch imam sheikh ayatollah emir sultan
  senator sen representative rep congressman congresswoman congressmember governor gov mayor councillor mp mep
  lawmaker speaker secretary foreign defence defense interior finance justice treasury home health
  ambassador envoy commissioner chairman chairwoman chair ceo cfo founder director chief head leader
  general gen colonel col lieutenant lt captain capt major maj sergeant sgt admiral adm marshal commander
  judge attorney prosecutor detective inspector officer spokesperson spokesman spokeswoman
  coach manager striker midfielder author actor actress singer journalist reporter editor analyst
  acting former then interim incumbent
`);

/** Titles that are as often part of an organisation's name; they end a title only when a person's name follows. */
export const SOFT_TITLES = words(
  'foreign defence defense interior finance justice treasury home health general head chief chair',
);

/** What an office can be of, without being a name ("Secretary of State"). */
export const DEPARTMENTS = words(
  'state defence defense interior finance justice health education staff parliament',
);

/** Directions before a place ("eastern Ukraine"): the place is the name, unless the pack knows the whole. */
export const DIRECTIONS = words(
  'north south east west northern southern eastern western central northeastern northwestern southeastern southwestern',
);

/** Words that mark a name as an organisation's. */
export const ORGANIZATION_WORDS = words(`
  party ministry department agency council court courts university college school institute academy union bank
  army navy forces force guard police parliament congress senate assembly government administration committee
  commission association federation confederation foundation fund group company corporation corp inc ltd llc plc
  club team league network channel tv radio news times post journal press gazette herald tribune telegraph
  magazine airlines airways bureau board authority office service services service hospital church movement front
  brigade battalion regiment division organisation organization centre center society trust alliance coalition
  partners holdings industries systems technologies studios records media labs motors energy
`);

/** Words that mark a name as a place's. */
export const PLACE_WORDS = words(`
  river lake sea ocean gulf bay strait island islands mount mountain mountains valley desert peninsula city town
  village county province district region oblast state street avenue road square bridge airport station stadium
  park beach port canal border hills coast
`);

/** Words that mark a name as an event's. */
export const EVENT_WORDS = words(`
  war battle siege offensive summit conference election elections referendum olympics games cup championship
  championships festival massacre genocide revolution uprising coup crisis earthquake hurricane pandemic day week
  awards prix open parade talks
`);

/** Words that mark a name as a work's. */
export const WORK_WORDS = words(
  'treaty act agreement accord accords convention constitution declaration protocol charter law bill report',
);

/** Small words that may stand inside a name, between capitalised ones. */
export const CONNECTORS = words(
  'of the de la le du des del della di da do dos von van der den ter bin ibn al el y e and for in on',
);

/** The connectors that only family names have. */
export const PARTICLES = words('de la le du del della di da dos von van der den ter bin ibn al el');

/** Capitalised words that are no names: weekdays, months, and words that open sentences or titles. */
export const NEVER_NAMES = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  i i'm i've i'd i'll ok am pm
  the a an this that these those it its he she they we you his her their our my your who what when where why how which
  and but or nor so yet if as at by for from in into of off on onto out over per to up with within without
  after before since until while during because although though however meanwhile moreover nevertheless notably
  no not yes there here now then today yesterday tomorrow tonight also even still just only more most many much some
  any all both each every either neither few several such another other others one two three four five six seven
  eight nine ten is are was were be been being do does did has have had can could will would should may might must
  later earlier once perhaps instead indeed thus hence hundreds thousands dozens according despite amid under above
  let get got make made see read watch follow join share click subscribe sign advertisement related photo image
  video credit source updated published
`);
