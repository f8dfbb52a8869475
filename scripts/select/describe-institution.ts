import { countryInSentence } from './country-in-sentence.ts';
import type { InstitutionKind } from './institution-kinds.ts';

/** Adjectives with which Wikidata's descriptions begin, by ISO code. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  `American US;U.S. US;British GB;English GB;Scottish GB;German DE;French FR;Italian IT;Spanish ES;Dutch NL;Belgian BE;Swiss CH;Austrian AT;Swedish SE;Norwegian NO;Danish DK;Finnish FI;Icelandic IS;Irish IE;Portuguese PT;Greek GR;Polish PL;Czech CZ;Slovak SK;Hungarian HU;Romanian RO;Bulgarian BG;Serbian RS;Croatian HR;Slovenian SI;Ukrainian UA;Russian RU;Belarusian BY;Lithuanian LT;Latvian LV;Estonian EE;Turkish TR;Israeli IL;Lebanese LB;Jordanian JO;Saudi SA;Emirati AE;Kuwaiti KW;Qatari QA;Iranian IR;Iraqi IQ;Egyptian EG;Moroccan MA;Tunisian TN;Algerian DZ;Nigerian NG;Ghanaian GH;Kenyan KE;Ethiopian ET;Indian IN;Pakistani PK;Bangladeshi BD;Chinese CN;Taiwanese TW;Japanese JP;Indonesian ID;Malaysian MY;Singaporean SG;Singapore SG;Thai TH;Vietnamese VN;Philippine PH;Filipino PH;Australian AU;Canadian CA;Mexican MX;Brazilian BR;Argentine AR;Argentinian AR;Chilean CL;Colombian CO;Peruvian PE;Venezuelan VE;Ecuadorian EC;Georgian GE;Armenian AM;Azerbaijani AZ;Kazakh KZ;Kazakhstani KZ`
    .split(';')
    .map(pair => {
      const [adjective = '', code = ''] = pair.split(' ');
      return [adjective, code];
    }),
);

const ORIGIN_IN_TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['South Korean', 'KR'],
  ['South African', 'ZA'],
  ['New Zealand', 'NZ'],
  ['Hong Kong', 'HK'],
  ['Saudi Arabian', 'SA'],
  ['Sri Lankan', 'LK'],
]);

/** Where a description begins by saying where something is from. */
const originOf = (description: string): string | undefined => {
  const [first = '', second = ''] = description.split(' ');
  const code = ORIGIN_IN_TWO_WORDS.get(`${first} ${second}`) ?? ADJECTIVES.get(first);
  return code && countryInSentence(code);
};

const PARTS: Readonly<Record<string, string>> = { fx: 'FR', conus: 'US', uk: 'GB' };

/** The one country of the index's locations ("us", "us-ca.geojson"); undefined where there are more. */
const onlyCountry = (locations: ReadonlySet<string>): string | undefined => {
  const codes = new Set(
    [...locations].map(
      place => PARTS[place] ?? /^([a-z]{2})(-|$)/.exec(place)?.[1]?.toUpperCase() ?? 'several',
    ),
  );
  const [only = 'several'] = codes;
  return codes.size === 1 && only !== 'several' ? countryInSentence(only) : undefined;
};

type Described = { readonly description: string; readonly locations: ReadonlySet<string> };

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Supermarket chain from Germany", "Police force of Namibia", "Bank in Poland", "International hotel chain". */
export const describeInstitution = ({ noun, isPublic }: InstitutionKind, body: Described): string => {
  const origin = originOf(body.description);
  const only = onlyCountry(body.locations);
  if (isPublic && (only ?? origin)) return capitalized(`${noun} of ${only ?? origin}`);
  if (origin && origin === only) return capitalized(`${noun} in ${origin}`);
  if (origin) return capitalized(`${noun} from ${origin}`);
  if (only) return capitalized(`${noun} in ${only}`);
  return `International ${noun}`;
};
