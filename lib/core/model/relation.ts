/**
 * The controlled vocabulary of what can happen in an event. A claim is compared with events of its own
 * relation only, so a relation is added when two rows that mean different things would otherwise share one.
 */
type Relation = {
  readonly definition: string;
  readonly examples: readonly [string, string];
};

const RELATIONS = {
  'declared-independence': {
    definition: 'A people or its assembly declares a state of its own, out of the object.',
    examples: [
      'Kosovo declared independence from Serbia.',
      'Ukraine declared independence from the Soviet Union.',
    ],
  },
  joined: {
    definition: 'The actor becomes a member of the object.',
    examples: ['Croatia joined the European Union.', 'Finland joined NATO.'],
  },
  left: {
    definition: 'The actor ends its membership of the object, by its own will.',
    examples: ['The United Kingdom left the European Union.', 'Russia withdrew from the Council of Europe.'],
  },
  expelled: {
    definition: 'The actor ends or suspends the membership of the object.',
    examples: ['The Council of Europe expelled Russia.', 'The G8 suspended Russia.'],
  },
  applied: {
    definition: 'The actor asks formally to become a member of the object.',
    examples: ['Serbia applied to join the European Union.', 'Kosovo applied to join the Council of Europe.'],
  },
  'granted-status': {
    definition: 'The actor gives the object a formal status, such as candidate.',
    examples: ['The European Council made Serbia a candidate.', 'The EU made Ukraine a candidate country.'],
  },
  'opened-talks': {
    definition: 'Formal negotiations between actor and object begin.',
    examples: ['Accession talks with Serbia opened.', 'Russia and Ukraine opened talks in Istanbul.'],
  },
  signed: {
    definition: 'The actors put their signature under the object, a treaty, agreement or law.',
    examples: [
      'Serbia signed the Stabilisation and Association Agreement.',
      'Russia and Ukraine signed the grain deal.',
    ],
  },
  agreed: {
    definition: 'The actors reach an agreement that is not (yet) a signed treaty.',
    examples: ['Belgrade and Pristina agreed on licence plates.', 'Leaders agreed on a loan for Ukraine.'],
  },
  ratified: {
    definition: 'The actor makes the object binding by its own procedure, or the object enters into force.',
    examples: ['The Rada ratified the agreement.', 'The Treaty of Lisbon entered into force.'],
  },
  invaded: {
    definition: 'The armed forces of the actor enter the object on a large scale.',
    examples: ['Russia invaded Ukraine.', 'Iraq invaded Kuwait.'],
  },
  attacked: {
    definition: 'The actor strikes the object by arms, short of an invasion.',
    examples: ['NATO bombed Yugoslavia.', 'Hamas attacked Israel.'],
  },
  captured: {
    definition: 'The actor takes control of the object, a place.',
    examples: ['Russian forces took Mariupol.', 'The Taliban took Kabul.'],
  },
  annexed: {
    definition: 'The actor declares the object, a territory, its own.',
    examples: ['Russia annexed Crimea.', 'Russia declared four regions annexed.'],
  },
  withdrew: {
    definition: 'The actor pulls its forces out of the object, or steps back from it.',
    examples: ['Russian forces withdrew from Kherson.', 'The United States left Afghanistan.'],
  },
  ceasefire: {
    definition: 'A truce between actor and object is agreed or takes effect.',
    examples: ['A ceasefire between Israel and Hamas took effect.', 'The Minsk truce began.'],
  },
  elected: {
    definition: 'The actor wins an office or seat, the object, by vote.',
    examples: ['Volodymyr Zelenskyy was elected President of Ukraine.', 'Parliament elected von der Leyen.'],
  },
  appointed: {
    definition: 'The actor takes up an office: named, sworn in, or inaugurated.',
    examples: ['Robert Fico became prime minister.', 'Aleksandar Vučić was sworn in as president.'],
  },
  resigned: {
    definition: 'The actor gives up an office.',
    examples: ['Miloš Vučević resigned.', 'Boris Yeltsin resigned.'],
  },
  removed: {
    definition: 'The object is taken out of office against its will, by the actor where one is named.',
    examples: ['Parliament removed Viktor Yanukovych.', 'The army removed the president.'],
  },
  born: {
    definition: 'The actor is born.',
    examples: ['Vladimir Putin was born in Leningrad.', 'Robert Fico was born in Topoľčany.'],
  },
  died: { definition: 'The actor dies.', examples: ['Alexei Navalny died in prison.', 'Elizabeth II died.'] },
  killed: {
    definition: 'The actor kills the object, on purpose or in an attack.',
    examples: ['Israel killed Hassan Nasrallah.', 'A gunman killed Zoran Đinđić.'],
  },
  founded: {
    definition: 'The object comes into being (the actor is its founder, where one is named).',
    examples: ['The G6 was founded at Rambouillet.', 'Pavel Durov launched Telegram.'],
  },
  dissolved: {
    definition: 'The object ceases to exist or is disbanded.',
    examples: ['The Soviet Union was dissolved.', 'Parliament was dissolved.'],
  },
  'went-bankrupt': {
    definition: 'The actor says that it cannot pay its debts, or stops business for that.',
    examples: ['Lehman Brothers filed for bankruptcy.', 'Thomas Cook collapsed.'],
  },
  won: {
    definition: 'The actor wins a contest or prize; the object is whom it beat, or the prize.',
    examples: ['Argentina won the World Cup against France.', 'Parasite won the Oscar for the best film.'],
  },
  renamed: {
    definition: 'The object gets another name.',
    examples: ['Twitter was renamed X.', 'Swaziland became Eswatini.'],
  },
  recognised: {
    definition: 'The actor recognises the object as a state or government.',
    examples: ['The United States recognised Kosovo.', 'Russia recognised Abkhazia.'],
  },
  sanctioned: {
    definition: 'The actor imposes sanctions on the object.',
    examples: ['The EU adopted its 19th package against Russia.', 'The US sanctioned Rosneft.'],
  },
  indicted: {
    definition: 'The actor brings charges or a warrant against the object.',
    examples: ['The ICC issued a warrant for Vladimir Putin.', 'The ICTY indicted Slobodan Milošević.'],
  },
  convicted: {
    definition: 'The actor, a court, finds the object guilty.',
    examples: ['The ICTY convicted Ratko Mladić.', 'A court convicted Marine Le Pen.'],
  },
  ruled: {
    definition: 'The actor, a court, decides a case about the object without a conviction.',
    examples: ['The ICJ found the declaration lawful.', 'The court ordered Israel to act.'],
  },
  'vote-adopted': {
    definition: 'The actor adopts the object, a resolution or law, by vote.',
    examples: ['The General Assembly condemned the invasion.', 'The Assembly backed Kosovo’s membership.'],
  },
  'vote-failed': {
    definition: 'The object, a resolution or law, fails in a vote of the actor.',
    examples: ['Kosovo’s bid for UNESCO failed.', 'The motion of no confidence failed.'],
  },
  vetoed: {
    definition: 'The actor blocks the object by veto.',
    examples: ['Russia vetoed the resolution.', 'Hungary blocked the statement.'],
  },
  launched: {
    definition: 'The actor starts the object: an operation, a process, a product, a service.',
    examples: ['Ukraine launched its Kursk offensive.', 'Euronews began broadcasting.'],
  },
  acquired: {
    definition: 'The actor takes over or buys the object.',
    examples: ['Elon Musk bought Twitter.', 'Alpac Capital bought Euronews.'],
  },
  met: {
    definition: 'Actors meet formally, or the actor visits the object.',
    examples: ['Vučić visited Odesa.', 'Trump and Putin met in Alaska.'],
  },
  'held-event': {
    definition: 'A summit, ceremony, parade, exercise or vote takes place without a relation of its own.',
    examples: ['The G7 met at Kananaskis.', 'A parade marked Victory Day.'],
  },
  protested: {
    definition: 'The actor protests, strikes or rises against the object.',
    examples: ['Students blocked Belgrade.', 'Protests began on the Maidan.'],
  },
  announced: {
    definition: 'The actor makes a decision or plan public that has no relation of its own.',
    examples: ['The Commission presented its growth plan.', 'Serbia announced military neutrality.'],
  },
  'changed-law': {
    definition: 'The actor changes its own constitution, law or rules.',
    examples: ['Serbia adopted a constitution.', 'Russia changed its constitution.'],
  },
  disaster: {
    definition: 'An accident or natural event harms people or the object.',
    examples: ['The canopy at Novi Sad station collapsed.', 'A reactor at Chernobyl exploded.'],
  },
} as const satisfies Record<string, Relation>;

export type RelationName = keyof typeof RELATIONS;

export const RELATION_NAMES = Object.keys(RELATIONS) as readonly RelationName[];
