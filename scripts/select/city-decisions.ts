/**
 * What the rules of select-cities cannot decide, by hand: which titles English Wikipedia has where a name alone is not
 * the title. A list is `GeoNames name` or `GeoNames name = title`, parted by semicolons.
 */

/** How much a city's name says by itself: enough, or too little; where nothing was decided, the rules tell. */
type NameWeight = 'sure' | 'doubtful' | undefined;

/** What was decided about a city: its title, and what its name alone means. */
export type CityDecision = { readonly title: string; readonly weight: NameWeight };

const weightOf = (text: string): NameWeight =>
  text.includes('!') ? 'sure' : text.includes('?') ? 'doubtful' : undefined;

/**
 * Reads a list of decisions; `!` after one says that the name alone means this city whatever else bears it, `?` that it
 * needs evidence.
 */
export const listOf = (text: string): ReadonlyMap<string, CityDecision> =>
  new Map(
    text
      .split(';')
      .filter(part => part.trim() !== '')
      .map(part => {
        const [name = '', title = name] = part
          .replace(/[!?]/, '')
          .split('=')
          .map(each => each.trim());
        return [name, { title, weight: weightOf(part) }];
      }),
  );

/** US cities whose article has no ", State" (the list of the Associated Press, but for New York and Washington). */
export const STANDING_ALONE: ReadonlySet<string> = new Set(
  listOf(
    `Atlanta; Baltimore; Boston; Chicago; Cincinnati; Cleveland; Dallas; Denver; Detroit; Honolulu; Houston; Indianapolis;
    Las Vegas; Los Angeles; Miami; Milwaukee; Minneapolis; New Orleans; Oklahoma City; Philadelphia; Phoenix = -; Pittsburgh;
    Salt Lake City; San Antonio; San Diego; San Francisco; Seattle; St. Louis; Brooklyn; Queens; Manhattan; Staten Island;
    The Bronx`,
  ).keys(),
);

/** US places of GeoNames that are no cities of that name, or whose article is another's. */
export const NOT_IN_US: ReadonlySet<string> = new Set([
  ...listOf(
    `Maryvale, Arizona; Tempe Junction, Arizona; East Chattanooga, Tennessee; North Stamford, Connecticut; Metairie Terrace, Louisiana; Deer Valley, Arizona;
    Portsmouth Heights, Virginia; West Albany, New York; East Independence, Missouri; North Peoria, Illinois; East Norwalk, Connecticut; South Suffolk, Virginia;
    West Gulfport, Mississippi; West Lynchburg, Virginia; Framingham Center, Massachusetts; West Coon Rapids, Minnesota; Enchanted Hills, New Mexico; Kings Bridge, New York;
    Fordham, New York; Washington Heights, New York; Astoria, New York; Borough Park, New York; East Flatbush, New York; Sheepshead Bay, New York; Bushwick, New York;
    East Harlem, New York; Flatbush, New York; Canarsie, New York; Flatlands, New York; Parkchester, New York; Jackson Heights, New York; Bensonhurst, New York;
    Coney Island, New York; Alief, Texas; Carol City, Florida; Ahwatukee Foothills, Arizona; Jamaica, New York; Corona, New York; Elmhurst, New York; Flushing, New York;
    Ridgewood, New York; Harlem, New York; Chinatown, New York; Sunset Park, New York; Bayside, New York; Woodside, New York; Howard Beach, New York; Hollywood, California;
    Van Nuys, California; Koreatown, California; Boyle Heights, California; Silver Lake, California; Sherman Oaks, California; Echo Park, California; Downtown, California;
    Panorama City, California; Universal City, Texas; Meiners Oaks, California; Lincoln Park, Illinois; Logan Square, Illinois; South Boston, Massachusetts; Dorchester, Massachusetts;
    Jamaica Plain, Massachusetts; Uptown, Illinois; Near North Side, Illinois; Lake View, Illinois; Belmont Cragin, Illinois; Irving Park, Illinois; Austin, Illinois;
    West Town, Illinois; South Lawndale, Illinois; Portage Park, Illinois; Rogers Park, Illinois; West Ridge, Illinois; Morningside Heights, New York; Upper West Side, New York;
    East Village, New York; Midtown, New York; Gramercy Park, New York; Bedford, New York; Bath Beach, New York; Bay Ridge, New York; Gravesend, New York; Brownsville, New York;
    Richmond, Pennsylvania; Germantown, Pennsylvania; Bridgeport, Illinois; Hyde Park, Illinois; Hyde Park, Massachusetts; Roxbury, Massachusetts; Center City, Pennsylvania`,
  ).keys(),
  'Ironville, Kentucky',
  'Phoenix, -',
  'Meads, Kentucky',
  'Washington, District of Columbia',
  'Washington, D.C.',
  'New York City, New York',
  'East New York, New York',
  'Borough of Bronx, New York',
  'Nashville-Davidson, Tennessee',
  'Columbus, Mississippi',
]);

/** US titles that differ from "GeoNames name, State". */
export const US_TITLES: ReadonlyMap<string, string> = new Map([
  ['Boise, Idaho', 'Boise, Idaho'],
  ['St. Paul, Minnesota', 'Saint Paul, Minnesota'],
  ['Saint Petersburg, Florida', 'St. Petersburg, Florida'],
  ['Nashville, Tennessee', 'Nashville, Tennessee'],
  ['Louisville, Kentucky', 'Louisville, Kentucky'],
  ['Lexington-Fayette, Kentucky', 'Lexington, Kentucky'],
  ['Athens, Georgia', 'Athens, Georgia'],
  ['Ventura, California', 'Ventura, California'],
  ['The Bronx, New York', 'The Bronx'],
  ['Saint Joseph, Missouri', 'St. Joseph, Missouri'],
  ['Saint Charles, Missouri', 'St. Charles, Missouri'],
  ['St. Louis, Missouri', 'St. Louis'],
  ['Port Saint Lucie, Florida', 'Port St. Lucie, Florida'],
]);

/** US cities whose name is rather another thing's: a bay, a film, a salad. */
export const DOUBTFUL_IN_US: ReadonlySet<string> = new Set([
  'Chesapeake, Virginia',
  'Fargo, North Dakota',
  'Waldorf, Maryland',
  'Lakeland, Florida',
]);

/** US cities below the least population that the news names: capitals of states and scenes of much-reported events. */
export const SMALL_US_CITIES: ReadonlySet<string> = new Set(
  listOf(
    `Juneau, Alaska; Dover, Delaware; Annapolis, Maryland; Augusta, Maine; Helena, Montana; Montpelier, Vermont;
    Pierre, South Dakota; Concord, New Hampshire; Frankfort, Kentucky; Jefferson City, Missouri; Olympia, Washington;
    Harrisburg, Pennsylvania; Carson City, Nevada; Bismarck, North Dakota; Cheyenne, Wyoming; Charleston, West Virginia;
    Santa Fe, New Mexico; Fairbanks, Alaska; Ferguson, Missouri; Flint, Michigan; Uvalde, Texas; Los Alamos, New Mexico;
    Selma, Alabama; Grand Forks, North Dakota; Burlington, Vermont; Bangor, Maine; Lewiston, Maine; Portland, Maine;
    Charlottesville, Virginia; Blacksburg, Virginia; East Lansing, Michigan; Huntington, West Virginia; Wheeling, West Virginia;
    Biloxi, Mississippi; Hattiesburg, Mississippi; Pearl Harbor, Hawaii; Key West, Florida; Lahaina, Hawaii; Hilo, Hawaii;
    Eagle Pass, Texas; Del Rio, Texas; Waukesha, Wisconsin; Kenosha, Wisconsin; Minot, North Dakota; Casper, Wyoming;
    Rapid City, South Dakota; Missoula, Montana; Bozeman, Montana; Butte, Montana; Great Falls, Montana; Pocatello, Idaho;
    Coeur d'Alene, Idaho; Moscow, Idaho; Saratoga Springs, New York; Niagara Falls, New York; Poughkeepsie, New York;
    Atlantic City, New Jersey; Lancaster, Pennsylvania; State College, Pennsylvania; Newport, Rhode Island;
    Williamsburg, Virginia; Palo Alto, California; Menlo Park, California; Cupertino, California; Beverly Hills, California;
    West Hollywood, California; Malibu, California; Monterey, California; Palm Springs, California; Napa, California;
    Hot Springs, Arkansas; Bentonville, Arkansas; Los Gatos, California; Galveston, Texas; Terre Haute, Indiana;
    Dubuque, Iowa; Ames, Iowa; Cedar Falls, Iowa; Council Bluffs, Iowa; Salina, Kansas; Joplin, Missouri;
    Tuscaloosa, Alabama; Gulfport, Mississippi; Florence, South Carolina; Myrtle Beach, South Carolina; Hilton Head Island, South Carolina;
    Panama City, Florida; Pensacola, Florida; Palm Beach, Florida; Coral Gables, Florida; St. Augustine, Florida;
    Anderson, Indiana; Chapel Hill, North Carolina; Salem, Massachusetts; Plymouth, Massachusetts; Concord, Massachusetts;
    Sandy Hook, Connecticut; Newtown, Connecticut; Parkland, Florida; Mar-a-Lago, Florida; East Palestine, Ohio; Kent, Ohio; Bethesda, Maryland`,
  ).keys(),
);

/** States of the USA by postal code: name, and the short form of the press. */
export const US_STATES: ReadonlyMap<string, readonly [name: string, short: string]> = new Map(
  `AL Alabama/Ala.;AK Alaska/;AZ Arizona/Ariz.;AR Arkansas/Ark.;CA California/Calif.;CO Colorado/Colo.;CT Connecticut/Conn.;DE Delaware/Del.;FL Florida/Fla.;GA Georgia/Ga.;HI Hawaii/;ID Idaho/;IL Illinois/Ill.;IN Indiana/Ind.;IA Iowa/;KS Kansas/Kan.;KY Kentucky/Ky.;LA Louisiana/La.;ME Maine/;MD Maryland/Md.;MA Massachusetts/Mass.;MI Michigan/Mich.;MN Minnesota/Minn.;MS Mississippi/Miss.;MO Missouri/Mo.;MT Montana/Mont.;NE Nebraska/Neb.;NV Nevada/Nev.;NH New Hampshire/N.H.;NJ New Jersey/N.J.;NM New Mexico/N.M.;NY New York/N.Y.;NC North Carolina/N.C.;ND North Dakota/N.D.;OH Ohio/;OK Oklahoma/Okla.;OR Oregon/Ore.;PA Pennsylvania/Pa.;RI Rhode Island/R.I.;SC South Carolina/S.C.;SD South Dakota/S.D.;TN Tennessee/Tenn.;TX Texas/;UT Utah/;VT Vermont/Vt.;VA Virginia/Va.;WA Washington/Wash.;WV West Virginia/W.Va.;WI Wisconsin/Wis.;WY Wyoming/Wyo.`
    .split(';')
    .map(part => {
      const [name = '', short = ''] = part.slice(3).split('/');
      return [part.slice(0, 2), [name, short]];
    }),
);

/** Countries whose titles follow no simple rule: only what is listed is taken. */
export const LISTED: Readonly<Record<string, ReadonlyMap<string, CityDecision>>> = {
  CA: listOf(
    `Mississauga; Surrey = Surrey, British Columbia; Québec = Quebec City; Hamilton = Hamilton, Ontario; Brampton !; Laval = Laval, Quebec;
    Halifax = Halifax, Nova Scotia; London = London, Ontario; Oshawa; Victoria = Victoria, British Columbia; Windsor = Windsor, Ontario;
    Markham = Markham, Ontario; Gatineau; Vaughan; Kitchener = Kitchener, Ontario; Longueuil; Burnaby; Saskatoon !;
    Richmond Hill = Richmond Hill, Ontario; Barrie; Richmond = Richmond, British Columbia; Regina = Regina, Saskatchewan; Oakville = Oakville, Ontario;
    Burlington = Burlington, Ontario; Greater Sudbury; Abbotsford = Abbotsford, British Columbia; Saguenay = Saguenay, Quebec; Coquitlam;
    St. Catharines; Sherbrooke; Lévis = Lévis, Quebec; Kelowna; Cambridge = Cambridge, Ontario; Trois-Rivières; Guelph;
    Kingston = Kingston, Ontario; Moncton; Delta = Delta, British Columbia; Thunder Bay; St. John's = St. John's, Newfoundland and Labrador;
    Waterloo = Waterloo, Ontario; Fredericton; Charlottetown; Whitehorse = Whitehorse, Yukon; Yellowknife; Iqaluit; Edmonton; Calgary; Winnipeg;
    Vancouver !; Toronto; Montréal = Montreal; Nanaimo; Kamloops; Lethbridge; Red Deer = Red Deer, Alberta; Fort McMurray; Saint John = Saint John, New Brunswick;
    Medicine Hat; Prince George = Prince George, British Columbia; Lac-Mégantic = Lac-Mégantic, Quebec`,
  ),
  AU: listOf(
    `Gold Coast = Gold Coast, Queensland; Newcastle = Newcastle, New South Wales; Wollongong; Geelong; Hobart; Townsville; Cairns; Toowoomba;
    Darwin = Darwin, Northern Territory; Launceston = Launceston, Tasmania; Bendigo; Ballarat; Mandurah; Alice Springs; Rockhampton;
    Wagga Wagga; Mackay = Mackay, Queensland; Bundaberg; Albury; Shepparton; Sydney; Melbourne; Brisbane; Perth; Adelaide; Canberra`,
  ),
  NZ: listOf(
    `Dunedin; Hamilton = Hamilton, New Zealand; Tauranga; Lower Hutt; Palmerston North; Rotorua; Hastings = Hastings, New Zealand;
    Nelson = Nelson, New Zealand; Napier = Napier, New Zealand; Porirua; Whangarei = Whangārei; New Plymouth; Invercargill; Queenstown = Queenstown, New Zealand`,
  ),
  GB: listOf(
    `Nottingham !; Bristol !; Leicester !; Edinburgh !; Cardiff !; Stoke-on-Trent; Coventry !; Sunderland !; Birkenhead; Reading = Reading, Berkshire;
    Kingston upon Hull; Preston = Preston, Lancashire; Newport = Newport, Wales ?; Swansea; Bradford; Southend-on-Sea; Belfast !; Derby;
    Plymouth; Luton !; Wolverhampton !; Southampton; Blackpool; Milton Keynes; Northampton; Norwich !; Dudley; Aberdeen !; Portsmouth !;
    Newcastle upon Tyne; Swindon; Crawley; Ipswich; Wigan !; Croydon !; Walsall; Mansfield; Warrington; Slough; Bournemouth; Peterborough;
    Doncaster !; York; Poole; Gloucester !; Burnley; Huddersfield; Telford; Dundee !; Blackburn; Basildon; Middlesbrough; Bolton; Stockport;
    Brighton !; West Bromwich; Grimsby; Hastings; High Wycombe; Watford !; Colchester !; Eastbourne; Exeter; Rotherham; Cheltenham !;
    Lincoln = Lincoln, England; Chesterfield; Chelmsford; Basingstoke; Maidstone; Bedford; Oldham; Woking; St Helens = St Helens, Merseyside;
    Worcester = Worcester, England; Worthing; Rochdale; Solihull; Bath = Bath, Somerset; Carlisle = Carlisle, Cumbria; Chester; Durham = Durham, England;
    Canterbury; Winchester; Salisbury; Inverness !; Perth = Perth, Scotland; Stirling; Derry; Wrexham !; Bangor = Bangor, Gwynedd; Lancaster = Lancaster, Lancashire;
    Halifax = Halifax, West Yorkshire; Barnsley; Wakefield; Bury = Bury, Greater Manchester; Southport; Scunthorpe; Hartlepool; Stevenage;
    Dover; Folkestone; Margate; Harrogate; Scarborough = Scarborough, North Yorkshire; Truro; Penzance; Hereford; Shrewsbury; Stafford;
    Nuneaton; Rugby = Rugby, Warwickshire; Kettering; Paisley = Paisley, Renfrewshire; Motherwell; Dunfermline; Falkirk; Kilmarnock; Lockerbie; Omagh;
    Newry; Lisburn; Enniskillen`,
  ),
  IE: listOf(
    'Cork = Cork (city); Luimneach = Limerick !; Gaillimh = Galway; Waterford !; Drogheda; Dundalk; Sligo; Kilkenny; Tralee',
  ),
  JP: listOf(
    `Yokohama; Nagoya; Sapporo; Kobe; Fukuoka; Kawasaki = Kawasaki, Kanagawa; Saitama = Saitama (city); Sendai; Kitakyushu; Chiba = Chiba (city);
    Sakai; Shizuoka = Shizuoka (city); Kumamoto; Okayama; Hamamatsu; Kagoshima; Niigata = Niigata (city); Himeji; Kanazawa; Utsunomiya;
    Ōita = Ōita (city); Matsuyama; Kurashiki; Nagano = Nagano (city); Toyama = Toyama (city); Fukushima = Fukushima (city);
    Akita = Akita (city); Aomori = Aomori (city); Naha; Hakodate; Asahikawa; Morioka; Miyazaki = Miyazaki (city); Kochi = Kōchi (city); Gifu-shi = Gifu;
    Nara-shi = Nara (city); Wakayama = Wakayama (city); Tokushima = Tokushima (city); Takamatsu; Tottori = Tottori (city); Matsue; Maebashi;
    Yamagata = Yamagata (city); Sasebo; Okinawa = Okinawa (city); Kōfu = Kōfu; Mito = Mito, Ibaraki; Toyota = Toyota, Aichi; Yokkaichi; Iwaki = Iwaki, Fukushima`,
  ),
  ZA: listOf(
    `Soweto; Port Elizabeth = Gqeberha; Pietermaritzburg; East London = East London, South Africa; Bloemfontein; Polokwane; Pretoria; Cape Town; Nelspruit = Mbombela;
    Kimberley = Kimberley, Northern Cape; Rustenburg; Stellenbosch; Centurion = Centurion, Gauteng; Midrand; Witbank = eMalahleni, Mpumalanga; Klerksdorp; Welkom; Tembisa; Krugersdorp; Vereeniging;
    Benoni = Benoni, South Africa; Boksburg; Richards Bay; Paarl; Roodepoort; Randburg; Knysna; Mthatha; Mahikeng; Potchefstroom`,
  ),
};
