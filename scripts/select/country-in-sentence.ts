const regionNames = new Intl.DisplayNames('en', { type: 'region' });

const TAKES_ARTICLE =
  /^(United|Netherlands|Philippines|Czech|Dominican|Bahamas|Maldives|Congo|Central African)/;

/** Names of CLDR that we do not use. */
const OUR_NAMES: Readonly<Record<string, string>> = {
  CD: 'the Democratic Republic of the Congo',
  CG: 'the Republic of the Congo',
  CI: 'Ivory Coast',
  CZ: 'the Czech Republic',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macau',
  PS: 'Palestine',
  TR: 'Turkey',
};

/** The English name of an ISO code as it stands after "in"; undefined for what is no country. */
export const countryInSentence = (code: string): string | undefined => {
  const name = OUR_NAMES[code] ?? regionNames.of(code);
  if (name === undefined || name === code) return undefined;
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name.replaceAll('&', 'and');
};
