export const ENTITY_KINDS = ['person', 'place', 'organization', 'event', 'work', 'other'] as const;

/** What sort of thing a name stands for; CONTRACT: `other` holds demonyms, languages, prizes, ideologies. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** An entity's identity: `title` is the English Wikipedia title with spaces, `qid` its Wikidata id where certain. */
export type EntityRef = { readonly title: string; readonly qid: string | null; readonly label: string };

/**
 * How much the pack holds of an entity: 1 = a full timeline (8 events or more), 2 = some events,
 * 3 = a name and a line.
 */
export type EntityTier = 1 | 2 | 3;

/** An entity as the pack, or a source that the reader asked, describes it. */
export type Entity = EntityRef & {
  readonly kind: EntityKind;
  /** One line that a reader wants: "President of Serbia since 2017". */
  readonly description: string;
  readonly aliases: readonly string[];
  readonly tier: EntityTier;
  /** Month (`YYYY-MM`) of the newest text that the entry was checked against. */
  readonly asOf: string;
  /** How likely a name means this entity before any context is read, 0 to 1. */
  readonly prominence: number;
};
