/** What sort of body an item of the name suggestion index is, in words that make a description. */

/** `isPublic`: a body of a state, which is "of" it; a business is "in" it or "from" it. */
export type InstitutionKind = { readonly noun: string; readonly isPublic: boolean };

/** Kinds by the index's category, best first: a chain of filling stations that also sells power is a fuel company. */
const BY_CATEGORY: readonly (readonly [category: string, noun: string])[] = [
  ['office/political_party', 'political party'],
  ['office/union', 'trade union'],
  ['shop/car', 'car maker'],
  ['shop/truck', 'truck maker'],
  ['shop/motorcycle', 'motorcycle maker'],
  ['amenity/bank', 'bank'],
  ['office/insurance', 'insurance company'],
  ['amenity/post_office', 'postal service'],
  ['shop/telecommunication', 'telecommunications company'],
  ['office/telecommunication', 'telecommunications company'],
  ['shop/mobile_phone', 'telecommunications company'],
  ['shop/supermarket', 'supermarket chain'],
  ['shop/wholesale', 'wholesale chain'],
  ['shop/department_store', 'department store chain'],
  ['shop/electronics', 'electronics retailer'],
  ['shop/furniture', 'furniture chain'],
  ['shop/doityourself', 'home improvement chain'],
  ['amenity/fuel', 'fuel company'],
  ['shop/convenience', 'chain of convenience stores'],
  ['shop/variety_store', 'chain of discount stores'],
  ['shop/chemist', 'chain of drugstores'],
  ['amenity/pharmacy', 'pharmacy chain'],
  ['shop/books', 'bookseller'],
  ['shop/sports', 'sports retailer'],
  ['shop/outdoor', 'outdoor clothing brand'],
  ['shop/shoes', 'shoe brand'],
  ['shop/clothes', 'clothing brand'],
  ['shop/cosmetics', 'cosmetics brand'],
  ['shop/watches', 'watch brand'],
  ['shop/jewelry', 'jewellery brand'],
  ['shop/toys', 'toy brand'],
  ['shop/bakery', 'bakery chain'],
  ['amenity/cafe', 'chain of cafés'],
  ['amenity/fast_food', 'fast-food chain'],
  ['amenity/restaurant', 'restaurant chain'],
  ['amenity/cinema', 'cinema chain'],
  ['tourism/hotel', 'hotel chain'],
  ['amenity/car_rental', 'car rental company'],
  ['office/logistics', 'logistics company'],
  ['amenity/parcel_locker', 'parcel service'],
  ['amenity/money_transfer', 'money transfer company'],
  ['shop/travel_agency', 'travel company'],
  ['office/consulting', 'consulting firm'],
  ['office/financial', 'financial company'],
  ['office/financial_advisor', 'financial company'],
  ['shop/charity', 'charity'],
  ['shop/tyres', 'tyre maker'],
  ['shop/hifi', 'maker of audio equipment'],
  ['shop/computer', 'computer company'],
  ['shop/bookmaker', 'bookmaker'],
  ['office/association', 'organisation'],
];

/** Kinds by words of the label or of Wikidata's description, for operators, whose category says only what they run. */
const BY_DESCRIPTION: readonly (readonly [pattern: RegExp, noun: string, isPublic: boolean])[] = [
  [/\buniversity\b|\buniversité|\buniversität/i, 'university', false],
  [/\bpolice\b|constabulary|gendarmerie|carabinier/i, 'police force', true],
  [/\bcoast guard\b/i, 'coast guard', true],
  [
    /\b(army|navy|air force|armed forces|ground force|self-defense force|military branch)\b/i,
    'armed force',
    true,
  ],
  [/\bministry\b/i, 'ministry', true],
  [/\b(fire (department|brigade|service)|firefight)/i, 'fire service', true],
  [/\bcourts?\b/i, 'court', true],
  [/\bpost(al)? (service|office|company)|\bpostal\b|mail company/i, 'postal service', true],
  [/\brail(way|road)?\b/i, 'railway company', false],
  [/\b(oil|gas|petroleum|petrochemical|pipeline)\b/i, 'oil and gas company', false],
  [/\b(electric|electricity|power|energy|utility|nuclear|renewable)\b/i, 'energy company', false],
  [
    /\b(telecom\w*|telephone|cable provider|internet (service )?provider|mobile network)\b/i,
    'telecommunications company',
    false,
  ],
  [
    /\b(steel|mining|aluminium|chemical|cement|automaker|automobile manufacturer|car manufacturer)\b/i,
    'industrial company',
    false,
  ],
  [
    /\b(technology|software|internet|cloud|semiconductor) (company|corporation|conglomerate)/i,
    'technology company',
    false,
  ],
  [/\b(hospital|health (care )?system|healthcare|health service)\b/i, 'health service', false],
  [
    /\b(charity|charitable|non-?profit|humanitarian|ngo|non-governmental|aid agency)\b/i,
    'non-profit organisation',
    false,
  ],
  [/\b(bank)\b/i, 'bank', false],
  [/\bairport\b/i, 'airport operator', false],
  [/\b(meteorolog\w+|weather) (service|institute|office|agency)/i, 'weather service', true],
  [
    /\b(government|public|state|federal|national|executive|statutory) (agency|department|body|authority|corporation|company|enterprise)/i,
    'public body',
    true,
  ],
  [/\b(government|ministry|department of|government agency|authority)\b/i, 'public body', true],
];

/** Kinds of shops and eating places, of which there are many with names that are words. */
const CONSUMER = /(brand|chain|chain of .*|bookseller|retailer)$/;

/** True for what sells to consumers, whose name alone says less than a bank's or a police force's. */
export const isConsumerKind = ({ noun }: InstitutionKind): boolean =>
  CONSUMER.test(noun) && !/^(supermarket|department store|hotel)/.test(noun);

/** Words of a description that is of a place or a local body, not of an institution. */
const PLACE =
  /^(highly urbanized |independent |former |capital|largest )?(city|town|municipality|village|county|borough|district|commune|province|state|prefecture|human settlement|administrative|federated|federal state|region|island|canton|unitary|metropolitan|local government|local authority|autonomous|seat|ward|school district)\b|\bcity in\b|capital of|municipal(ity)?\b|\b(city|county|town|borough|district) council\b|school district|prefecture of/i;

export const isPlace = (description: string): boolean => PLACE.test(description);

/** The kind of an item that has the categories `brands/…` or `operators/…`; undefined where it is of no kind we take. */
export const kindOf = (categories: ReadonlySet<string>, words: string): InstitutionKind | undefined => {
  const brand = BY_CATEGORY.find(([category]) => categories.has(`brands/${category}`));
  if (brand) return { noun: brand[1], isPublic: false };
  if (categories.has('operators/amenity/post_office')) return { noun: 'postal service', isPublic: true };
  const described = BY_DESCRIPTION.find(([pattern]) => pattern.test(words));
  return described && { noun: described[1], isPublic: described[2] };
};
