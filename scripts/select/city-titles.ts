import { type CityDecision, listOf } from './city-decisions.ts';

/**
 * Cities outside the listed countries whose title is not their plain name, or whose plain name is a word, a person's
 * name or another place's. A list is `GeoNames name` or `GeoNames name = title`, parted by semicolons; see
 * listOf for the marks.
 */
const TITLES: Readonly<Record<string, string>> = {
  CN: `Xi’an = Xi'an !; Harbin !; Tai’an = Tai'an; Suzhou; Jinan !; Zhongshan !; Yunfu !; Ordos = Ordos City; Changshu City = Changshu !; Jieyang !;
    Anyang; Zhumadian !; Changzhi !; Haikou !; Jinzhou; Huai'an; Jining; Chaoyang = Chaoyang, Liaoning; Pingxiang; Anshun; Suizhou !; Jingdezhen !;
    Chuzhou; Huanggang !; Ezhou !; Jingzhou !; Yichun = Yichun, Heilongjiang; Bozhou !; Fuyang; Jingmen !; Loudi !; Baiyin !; Yuncheng !; Tongchuanshi = Tongchuan !;
    Kunshan !; Sanya !; Xianning !; Shanwei !; Foshan !; Dongguan !`,
  PH: `Quezon City !; Caloocan City = Caloocan !; Cebu City !; Taguig !; Pasig City = Pasig !; Las Piñas !; Antipolo !; Makati City = Makati !; Bacolod City = Bacolod !; Dasmariñas !;
    Iloilo = Iloilo City; San Jose del Monte !; Bacoor !; Lapu-Lapu City !; Mandaue City = Mandaue !; Iligan City = Iligan !; Mandaluyong City = Mandaluyong !; Angeles City !;
    Baguio !; Navotas !; Tacloban !; Zamboanga = Zamboanga City !; Cagayan de Oro !; General Santos !; Marawi !; Tarlac City !; Cotabato = Cotabato City !; Legaspi = Legazpi, Albay`,
  BR: `Caxias = Caxias, Maranhão; Boa Vista = Boa Vista, Roraima; Paulista = Paulista, Pernambuco; Salvador = Salvador, Bahia; Natal = Natal, Rio Grande do Norte; Santos = Santos, São Paulo; Pelotas; Santarém = Santarém, Brazil; Palmas = Palmas, Tocantins;
    Vitória = Vitória, Espírito Santo; Santa Maria = Santa Maria, Rio Grande do Sul; Cascavel = Cascavel, Paraná; Rio Grande = Rio Grande, Rio Grande do Sul`,
  IQ: `Basrah = Basra; As Sulaymānīyah = Sulaymaniyah !; Najaf !; Karbala !; Al ‘Amārah = Amarah; Ad Dīwānīyah = Al Diwaniyah; Al Kūt = Kut; Al Ḩillah = Hillah !; Dihok = Duhok !;
    Al Fallūjah = Fallujah !; As Samawah = Samawah; Abū Ghurayb = Abu Ghraib`,
  ID: `Medan !; Tangerang !; South Tangerang !; Depok !; Batam; Padang; City of Balikpapan = Balikpapan !; Cimahi !; Jambi City !; Purwokerto !; Labuan Bajo !; Bandung !; Surabaya !`,
  IN: `Jammu !; Agra !; Gorakhpur; Kalyān = Kalyan; Thāne = Thane; Jodhpur !; Cochin = Kochi; Jamnagar !; Durgapur !; Thrissur !; Noida !; Greater Noida !; Darbhanga !;
    Bathinda !; Puducherry = Pondicherry; Secunderabad !; Haridwar !; Raebareli !; Puri; Kota = Kota, Rajasthan; Aurangabad = Aurangabad, Maharashtra; Salem = Salem, Tamil Nadu; Anantapur = Anantapur, Andhra Pradesh; Panchkula !;
    Singrauli !; Kharagpur !; Udupi !; Katihar !; Jalgaon !; Sambhal !; Bhatpara !; Malegaon !; Ayodhya !; Amarnāth = Ambernath`,
  AR: `La Rioja = La Rioja, Argentina; Resistencia = Resistencia, Chaco; Posadas = Posadas, Misiones; Salta; Córdoba = Córdoba, Argentina; Rosario = Rosario, Santa Fe; Mendoza = Mendoza, Argentina; Santa Fe = Santa Fe, Argentina; San Juan = San Juan, Argentina; Formosa = Formosa, Argentina;
    San Luis = San Luis, Argentina`,
  TR: `Bursa !; Batman = Batman, Turkey; Van = Van, Turkey; Tarsus = Tarsus, Mersin; Aydın`,
  MX: `Aguascalientes = Aguascalientes City; Querétaro = Querétaro City; Guanajuato = Guanajuato City; San Luis Potosí = San Luis Potosí City; Zacatecas = Zacatecas City; Victoria de Durango = Durango City; Colima = Colima City; Tonalá = Tonalá, Jalisco; Culiacán = Culiacán !; Juárez = Ciudad Juárez !; Chihuahua = Chihuahua City; Mérida = Mérida, Yucatán; Mazatlán !; Nogales = Nogales, Sonora; Salamanca = Salamanca, Guanajuato; Puebla de Zaragoza = Puebla (city); Puebla = Puebla (city);
    Oaxaca = Oaxaca City; Veracruz = Veracruz (city)`,
  NG: `Sokoto = Sokoto (city); Gombe = Gombe, Nigeria; Bauchi; Kaduna !; Benin City !; Aba = Aba, Nigeria; Oyo = Oyo, Oyo State; Katsina; Lekki !; Ikeja !; Minna; Ondo = Ondo City; Gusau !; Nnewi !; Suleja !; Sapele; Jos = Jos, Nigeria; Ibadan !; Port Harcourt !`,
  UA: 'Odessa = Odesa',
  RU: `Tula = Tula, Russia; Groznyy = Grozny; Orël = Oryol; Nizhniy Novgorod = Nizhny Novgorod !; Cheboksary !; Perm = Perm, Russia; Astrakhan !; Vladimir = Vladimir, Russia; Novorossiysk !; Blagoveshchensk; Armavir = Armavir, Russia; Engel’s = Engels, Saratov Oblast; Kamensk-Ural’skiy = Kamensk-Uralsky !;
    Kirov = Kirov, Kirov Oblast; Kaluga !; Engels = Engels, Saratov Oblast`,
  MA: 'Fès = Fez, Morocco; Sale = Salé; Tangier !; Al Hoceïma = Al Hoceima !; Safi = Safi, Morocco',
  CO: `Pasto = Pasto, Colombia; Cartagena = Cartagena, Colombia; Pereira = Pereira, Colombia; Bello = Bello, Antioquia; Soledad = Soledad, Atlántico; Villavicencio !; Buenaventura = Buenaventura, Valle del Cauca;
    Barranquilla !; Cúcuta !`,
  SA: 'Ta’if = Taif !; Al Kharj = Al-Kharj; Khamis Mushait !; Al Hufūf = Hofuf !; Al Jubayl = Jubail !; Khobar !; Dammam !',
  IR: `Ahvaz !; Arāk = Arak, Iran; Abadan = Abadan, Iran; Khorramshahr !; Sari = Sari, Iran; Gorgān = Gorgan !; Bābol = Babol !; Khowy = Khoy; Saqqez !; Shiraz !; Zahedan !; Kerman !`,
  PE: 'Trujillo = Trujillo, Peru',
  ES: `Sevilla = Seville; Zaragoza !; Murcia !; Palma = Palma de Mallorca !; Córdoba = Córdoba, Spain; Valladolid !; Vigo; L'Hospitalet de Llobregat !; Granada; Oviedo !; Cartagena = Cartagena, Spain; Pamplona !; Burgos;
    Salamanca; Málaga !; Alicante !; A Coruña !; Toledo = Toledo, Spain; Santiago de Compostela !; León = León, Spain`,
  MZ: 'Matola !',
  KR: 'Jeju City; Cheonan !; Gumi = Gumi, North Gyeongsang; Suncheon; Sejong = Sejong City; Anyang-si = Anyang, Gyeonggi; Gimcheon !; Seogwipo !; Uijeongbu-si = Uijeongbu !; Kimhae = Gimhae !; Chinju = Jinju',
  YE: 'Al Ḩudaydah = Al Hudaydah; Ta‘izz = Taiz !',
  DE: `Münster ?; Essen; Dortmund !; Leipzig !; Chemnitz !; Hagen; Hamm; Mülheim = Mülheim; Freiburg = Freiburg im Breisgau; Halle (Saale) = Halle (Saale); Mainz !; Bremen !; Hannover = Hanover; Nürnberg = Nuremberg !; Würzburg !;
    Offenbach = Offenbach am Main; Frankfurt (Oder) = Frankfurt (Oder); Trier !; Kiel !; Bonn !; Dresden !`,
  CI: 'Bouaké !; San-Pédro = San-Pédro, Ivory Coast',
  SD: 'Nyala = Nyala, Sudan; Al Qadarif = El-Gadarif; Kosti = Kosti, Sudan; Wad Medani = Wad Madani !; El Daein = Ed Daein !',
  AE: 'Ajman City = Ajman; Ras Al Khaimah City = Ras Al Khaimah !; Sharjah !',
  BY: "Homyel' = Gomel !; Brest = Brest, Belarus; Mahilyow = Mogilev !; Hrodna = Grodno !; Vitebsk !",
  KP: 'Namp’o = Nampo !',
  DZ: 'Constantine = Constantine, Algeria; Mascara = Mascara, Algeria',
  TZ: 'Mwanza !; Zanzibar = Zanzibar City',
  EG: `Al Maḩallah al Kubrá = El Mahalla El Kubra; Al Manşūrah = Mansoura, Egypt; Al Fayyūm = Faiyum !; Al Minyā = Minya, Egypt; New Cairo !; Banī Suwayf = Beni Suef !; Suez; Luxor !; Aswan !; Port Said !;
    Giza !; Ismailia !; Al Jīzah = Giza !; Ḩalwān = Helwan !; Al Ismā‘īlīyah = Ismailia !; Al Uqşur = Luxor !; Tanda = Tanta !`,
  PR: 'San Juan = San Juan, Puerto Rico; Carolina = Carolina, Puerto Rico; Ponce = Ponce, Puerto Rico',
  PS: 'Gaza = Gaza City; Jericho !; Tulkarm !; Deir al Balah = Deir al-Balah !',
  TW: 'Taoyuan City = Taoyuan, Taiwan; Hualien City !; Tainan !; Taichung !; Hsinchu !',
  GH: 'Tamale = Tamale, Ghana; Kumasi !',
  CU: 'Las Tunas = Las Tunas (city); Holguín !; Guantánamo = Guantánamo; Santa Clara = Santa Clara, Cuba; Cienfuegos',
  AZ: 'Ganja = Ganja, Azerbaijan; Sumqayıt = Sumgait !',
  VE: 'Coro = Coro, Venezuela; Mérida = Mérida, Mérida; San Cristóbal = San Cristóbal, Táchira; Valencia = Valencia, Venezuela; Barcelona = Barcelona, Venezuela',
  TH: 'Chiang Mai !; Phuket; Pattaya !',
  IT: 'Catania !; Bari !; Messina; Siracusa = Syracuse, Sicily; Padova = Padua !; Reggio Calabria = Reggio Calabria; Parma; Modena !; Verona !; Trieste !; Perugia !; Pescara !; Livorno !; Cagliari !; Foggia !',
  VN: 'Huế !; Vinh; Haiphong !; Hải Phòng = Haiphong !; Cần Thơ !; Nha Trang !; Biên Hòa !; Buôn Ma Thuột !; Qui Nhon = Quy Nhon; Hạ Long !',
  CL: 'La Serena = La Serena, Chile; San Bernardo = San Bernardo, Chile; Calama = Calama, Chile; Valparaíso !; Concepción = Concepción, Chile; Antofagasta !; Iquique !',
  EC: 'Milagro = Milagro, Ecuador; Cuenca = Cuenca, Ecuador; Esmeraldas = Esmeraldas, Ecuador; Manta = Manta, Ecuador; Machala !',
  QA: 'Ar Rayyān = Al Rayyan',
  BD: "Cox’s Bāzār = Cox's Bazar !; Chattogram = Chittagong !; Chittagong !; Rājshāhi = Rajshahi !; Sylhet !; Khulna !",
  PK: 'Sahiwal; Faisalābād = Faisalabad !; Multān = Multan !; Abbottabad !; Gwadar !; Siālkot = Sialkot !; Hyderabad = Hyderabad, Sindh; Sukkur !',
  BE: 'Gent = Ghent !; Liège !; Brugge = Bruges !; Charleroi !; Namur !; Mons = Mons, Belgium; Leuven !',
  LY: 'Tarhuna !; Al Khums = Khoms, Libya; Az Zāwīyah = Zawiya, Libya; Surt = Sirte !; Darnah = Derna, Libya; Zuwārah = Zuwarah !',
  AF: 'Jalalabad !; Jalālābād = Jalalabad !; Mazār-e Sharīf = Mazar-i-Sharif !; Kunduz !; Ghazni !; Lashkar Gāh = Lashkargah !',
  KZ: 'Oral = Oral, Kazakhstan; Shymkent !; Qaraghandy = Karaganda !; Karagandy = Karaganda !; Aktau !; Baikonur !',
  MY: 'George Town = George Town, Penang; Sibu !; Kuching !; Kota Kinabalu !; Ipoh !; Johor Bahru !; Malacca = Malacca City',
  UZ: 'Qo‘qon = Kokand !; Bukhara !; Namangan !; Andijon = Andijan !; Farg‘ona = Fergana; Nukus !',
  CH: 'Lausanne !; Lucerne !; Luzern = Lucerne !; Davos; Lugano !; Winterthur !; Sankt Gallen = St. Gallen !',
  SY: `Hama !; Ar Raqqah = Raqqa !; Al Ḩasakah = Al-Hasakah !; Al-Hasakah = Al-Hasakah !; Dayr az Zawr = Deir ez-Zor !; Deir ez-Zor !; Latakia !; Ţarţūs = Tartus !; Tartus !; Ḩamāh = Hama !; Dar‘ā = Daraa !; Al Qāmishlī = Qamishli !;
    As-Suwayda = Suwayda !; Manbij !; Douma = Douma, Syria; Tadmur = Palmyra; As Suwaydā’ = Suwayda !; Al Bāb = Al-Bab !; Ath Thawrah = Al-Thawrah !; Ar Rastan = Al-Rastan; Duma = Douma, Syria; Salamīyah = Salamiyah !; Idlib`,
  SV: 'Santa Ana = Santa Ana, El Salvador; San Miguel = San Miguel, El Salvador',
  SN: 'Saint-Louis = Saint-Louis, Senegal',
  FI: 'Turku !; Tampere !; Oulu !; Espoo !; Vantaa !; Rovaniemi !',
  RO: 'Arad = Arad, Romania; Constanţa = Constanța !; Constanța !; Iaşi = Iași; Braşov = Brașov !; Galaţi = Galați !; Ploieşti = Ploiești !; Piteşti = Pitești !; Satu Mare !; Bacău !; Botoşani = Botoșani !; Târgu-Mureş = Târgu Mureș !',
  FR: `Angers; Bordeaux !; Nantes !; Montpellier !; Rennes !; Reims !; Grenoble !; Dijon; Le Havre !; Brest = Brest, France; Tours = Tours, France; Rouen !; Nancy = Nancy, France; Metz; Calais !; Caen !; Le Mans !; Amiens !;
    Limoges !; Toulon !; Avignon; Cannes; Perpignan !; Orléans !; Orleans = Orléans; Dunkerque = Dunkirk !; Lourdes; Bayonne; Biarritz !; Colmar !; Ajaccio !; Bastia !; Versailles = Versailles, Yvelines; Mulhouse !; Saint-Étienne !`,
  HU: 'Pécs !; Debrecen !; Szeged !; Miskolc !; Győr !; Nyíregyháza !',
  BG: 'Ruse = Ruse, Bulgaria; Plovdiv !; Burgas !; Stara Zagora !; Pleven !',
  DO: 'San Cristóbal = San Cristóbal, Dominican Republic',
  AT: 'Salzburg !; Graz !; Linz !; Innsbruck !; Klagenfurt am Wörthersee = Klagenfurt !; Klagenfurt !; Villach !',
  NL: `Utrecht; Eindhoven !; Groningen; The Hague; Haarlem !; Nijmegen !; Leiden !; Delft !; Arnhem !; Breda; Tilburg !; Almere Stad = Almere !; Hilversum !; Zwolle !; 's-Hertogenbosch !`,
  DK: 'Århus = Aarhus !; Aarhus !; Odense !; Aalborg !; Esbjerg !',
  SE: 'Uppsala !; Västerås !; Örebro !; Linköping !; Lund; Kiruna !; Umeå !; Norrköping !; Helsingborg !',
  NO: 'Trondheim !; Stavanger !; Tromsø !; Kirkenes !; Bodø !; Drammen !; Kristiansand !',
  PL: `Łódź !; Poznań !; Szczecin !; Katowice !; Białystok !; Gdynia !; Częstochowa !; Radom !; Toruń !; Bydgoszcz !; Kielce !; Olsztyn !; Opole !; Przemyśl !; Chełm !; Suwałki !; Oświęcim !; Zakopane !; Sopot !; Zamość !`,
  CZ: 'Ostrava !; Plzeň = Plzeň !; Pilsen = Plzeň !; Olomouc !; Liberec !; Karlovy Vary !; České Budějovice !; Hradec Králové !; Pardubice !; Zlín !',
  SK: 'Prešov !; Žilina !; Nitra !; Banská Bystrica !; Trnava !; Martin = Martin, Slovakia; Trenčín !; Poprad !; Handlová !',
  RS: `Novi Sad !; Subotica !; Pančevo !; Čačak !; Kraljevo !; Novi Pazar !; Leskovac !; Zrenjanin !; Kruševac !; Smederevo !; Vranje !; Užice !; Šabac !; Valjevo !; Sombor !; Požarevac !; Zaječar !; Bor = Bor, Serbia; Loznica !;
    Bujanovac !; Preševo !`,
  XK: `Prizren; Peja = Peja !; Pejë = Peja !; Ferizaj !; Gjakova !; Gjakovë = Gjakova !; Gjilan !; Zveçan = Zvečan !; Leposaviq = Leposavić !; Zubin Potok !; Gračanica = Gračanica, Kosovo`,
  HR: 'Rijeka !; Osijek !; Zadar !; Šibenik !; Pula !; Karlovac !; Knin !; Vukovar !; Sisak !',
  BA: 'Banja Luka !; Zenica !; Bihać !; Brčko !; Prijedor !; Doboj !; Višegrad ?; Foča !; Goražde !; Trebinje !; Bijeljina !; Zvornik !; Neum !',
  CD: 'Beni = Beni, Democratic Republic of the Congo; Lubumbashi !; Kisangani !; Uvira !',
  ME: 'Nikšić !; Budva !; Kotor !; Cetinje !; Herceg Novi !; Pljevlja !; Bar = Bar, Montenegro; Tivat !',
  MK: 'Bitola !; Kumanovo !; Ohrid !; Prilep !; Gostivar !; Štip !; Strumica !; Veles = Veles, North Macedonia',
  AL: 'Durrës !; Vlorë !; Shkodër !; Elbasan !; Korçë !; Fier = Fier, Albania; Gjirokastër !; Sarandë !',
  SI: 'Maribor !; Celje !; Koper !; Kranj !',
  GR: 'Piraeus !; Patra = Patras !; Pátra = Patras !; Heraklion !; Irákleion = Heraklion !; Lárisa = Larissa, Greece; Volos !; Vólos = Volos !; Alexandroupoli !; Ioánnina = Ioannina !; Kalamata !',
  MD: 'Tiraspol !; Bălţi = Bălți !; Bender = Bender, Moldova; Comrat !; Ungheni !; Cahul !',
  GE: "Kutaisi !; Rustavi !; Gori = Gori, Georgia; Zugdidi !; Poti !; Sokhumi = Sukhumi !; Tskhinvali = Tskhinvali !; T'q'varcheli = Tkvarcheli !",
  AM: 'Vanadzor !',
  LT: 'Kaunas !; Klaipėda !; Šiauliai !; Panevėžys !',
  LV: 'Daugavpils !; Liepāja !; Jūrmala !; Rēzekne !',
  EE: 'Tartu !; Narva !; Pärnu !',
  PT: 'Braga; Coimbra !; Faro = Faro, Portugal; Fátima = Fátima, Portugal; Setúbal !; Aveiro = Aveiro, Portugal; Évora !',
  IL: `Ashdod !; Ashqelon = Ashkelon !; Ashkelon !; Beersheba !; Eilat !; Netanya !; Nazareth !; Sderot !; Acre = Acre, Israel; Tiberias !; Herzliya !; Rishon LeZion !; Rishon LeẔiyyon = Rishon LeZion !; Petah Tikva !; Petaẖ Tiqwa = Petah Tikva !; Kiryat Shmona !; Qiryat Shemona = Kiryat Shmona !; Metula !; Nahariya !; Nahariyya = Nahariya !; Safed !; Dimona !; H̱olon = Holon !; Bat Yam !; Bnei Brak !; Bené Beraq = Bnei Brak !`,
  LB: 'Tripoli = Tripoli, Lebanon; Sidon !; Tyre = Tyre, Lebanon; Baalbek !; Nabatîyé et Tahta = Nabatieh !; Zahlé = Zahlé !; Zahle = Zahlé !',
  JO: "Zarqa !; Irbid !; Aqaba !; 'Aqaba = Aqaba !",
};

/** By ISO code of the country and GeoNames name. */
export const CITY_TITLES: Readonly<Record<string, ReadonlyMap<string, CityDecision>>> = Object.fromEntries(
  Object.entries(TITLES).map(([country, list]) => [country, listOf(list)]),
);
