import { stemWord } from '../words/stem-word.ts';

/**
 * Names that the press uses for one another: capitals and seats of power for states, organs for their organisation.
 * By title, one way only: "Moscow" may stand for Russia, not the other way round.
 */
const ASSOCIATES: ReadonlyMap<string, readonly string[]> = new Map(
  `Moscow:Russia,Soviet Union,Kremlin|Kremlin:Russia,Vladimir Putin,Soviet Union|Kyiv:Ukraine|Belgrade:Serbia,Yugoslavia
  Pristina:Kosovo|Washington, D.C.:United States|White House:United States,Donald Trump|Beijing:China|London:United Kingdom
  Downing Street:United Kingdom|Paris:France|Berlin:Germany|Bonn:Germany|Rome:Italy|Madrid:Spain|Warsaw:Poland
  Budapest:Hungary|Bratislava:Slovakia|Prague:Czech Republic|Vienna:Austria|Ankara:Turkey|Athens:Greece|Sofia:Bulgaria
  Bucharest:Romania|Zagreb:Croatia|Ljubljana:Slovenia|Sarajevo:Bosnia and Herzegovina|Podgorica:Montenegro
  Skopje:North Macedonia|Tirana:Albania|Chișinău:Moldova|Minsk:Belarus,Minsk agreements,Minsk Protocol,Minsk II
  Tbilisi:Georgia (country)|Yerevan:Armenia|Baku:Azerbaijan|Tehran:Iran|Baghdad:Iraq|Damascus:Syria|Jerusalem:Israel
  Tel Aviv:Israel|Beirut:Lebanon|Cairo:Egypt|Riyadh:Saudi Arabia|Doha:Qatar|Kabul:Afghanistan|Islamabad:Pakistan
  New Delhi:India|Tokyo:Japan|Seoul:South Korea|Pyongyang:North Korea|Taipei:Taiwan|Canberra:Australia|Ottawa:Canada
  Helsinki:Finland|Stockholm:Sweden|Oslo:Norway|Copenhagen:Denmark|Tallinn:Estonia|Riga:Latvia|Vilnius:Lithuania
  The Hague:International Criminal Court,International Court of Justice,International Criminal Tribunal for the former Yugoslavia
  Lisbon:Portugal,Treaty of Lisbon|Dublin:Republic of Ireland|Bern:Switzerland|Brussels:European Union,NATO,European Commission
  Strasbourg:European Parliament,Council of Europe|Caracas:Venezuela|Addis Ababa:Ethiopia|Khartoum:Sudan|Juba:South Sudan
  Kinshasa:Democratic Republic of the Congo|Kigali:Rwanda|Abuja:Nigeria|Bamako:Mali|Niamey:Niger|Tripoli:Libya
  European Council:European Union|European Commission:European Union|European Parliament:European Union
  European Union:European Council,European Commission,Eurozone|Council of the European Union:European Union
  United Nations:United Nations General Assembly,United Nations Security Council,International Criminal Tribunal for the former Yugoslavia,International Court of Justice,International Atomic Energy Agency
  Parliamentary Assembly of the Council of Europe:Council of Europe|Council of Europe:Parliamentary Assembly of the Council of Europe
  United Nations General Assembly:United Nations|United Nations Security Council:United Nations|NATO:Kosovo Force
  Knesset:Israel|Verkhovna Rada:Ukraine|National Assembly (France):France|Bundestag:Germany|Sejm:Poland
  House of Commons of the United Kingdom:United Kingdom|United States Congress:United States|Supreme Court of the United States:United States
  National Assembly (Serbia):Serbia|Yugoslav People's Army:Yugoslavia|Armed Forces of Ukraine:Ukraine|Russian Armed Forces:Russia
  Security Service of Ukraine:Ukraine|Euro:Eurozone|Hezbollah:Lebanon|Pentagon:United States|Elysée Palace:France
  Gaza Strip:Hamas,Palestine|Hamas:Gaza Strip|Facebook:Meta Platforms|Meta Platforms:Facebook|Yugoslavia:Serbia and Montenegro
  Baltic states:Estonia,Latvia,Lithuania|Soviet Union:Russia|Crimea:Annexation of Crimea by the Russian Federation|Kosovo Force:NATO`
    .split(/[|\n]/)
    .map(entry => {
      const [title = '', others = ''] = entry.trim().split(':');
      return [title, others.split(',')] as const;
    }),
);

/** Titles that `title` may stand for besides itself. */
export const associatesOf = (title: string): readonly string[] => ASSOCIATES.get(title) ?? [];

/** What the press calls without a name, by stem. */
const DESCRIPTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bloc: ['European Union'],
    alliance: ['NATO'],
    tribunal: ['International Criminal Tribunal for the former Yugoslavia'],
    court: ['International Court of Justice', 'International Criminal Court'],
    currency: ['Euro', 'Eurozone'],
    euro: ['Euro', 'Eurozone'],
    commission: ['European Commission'],
    britons: ['United Kingdom'],
    lisbon: ['Treaty of Lisbon'],
    brexit: ['Brexit', 'United Kingdom', 'European Union'],
    westminster: ['House of Commons of the United Kingdom', 'United Kingdom'],
  }).map(([word, titles]) => [stemWord(word), titles] as const),
);

/** Titles that a stem may describe: "the bloc", "the alliance". */
export const describedBy = (stem: string): readonly string[] => DESCRIPTIONS.get(stem) ?? [];
