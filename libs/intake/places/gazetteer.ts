import { fold } from '../text/clean-text.js';

/**
 * Countries and the cities where delegations meet. A row: country (ISO 3166-1), zone (IANA), beginnings of its name and of what its
 * people and things are called, beginnings of its cities' names, in the languages that are read, folded. `=` before a beginning:
 * the whole word. What countries are called in the languages that are read comes from `Intl` as well, written with a capital.
 */
const rows = `
AL | Europe/Tirane | albani alban kuvend | tirana tirane
AM | Asia/Yerevan | armeni armen armeen | erevan yerevan eriwan erywan jerevan erywan
AT | Europe/Vienna | austri osterreich autrich oostenrijk =wiedenski | =vienna =viena =vienne =wien wiedn =wenen salzburg
AZ | Asia/Baku | azerb aserb azerbe milli_majlis milli_mejlis | =baku =bakou =bakoe =baku
BA | Europe/Sarajevo | bosni bosn | saraj
BE | Europe/Brussels | belgi belg | bruss brux brusel bruks =antwerp
BG | Europe/Sofia | bulgar bulgari bolgar bulgaar | =sofia =sofii =sofiei =sofija plovdiv
BR | America/Sao_Paulo | brazil brasil bresil brasile | =brasilia =brasília
BY | Europe/Minsk | belarus bielorus bielorr belarus weissrus bialorus wit-rus | =minsk =minsku
CA | America/Toronto | canad kanad | ottawa
CH | Europe/Zurich | elvet schweiz suiss svizzer szwajcar zwitser swiss switzer suic suiz elvetia helvet | geneva geneve genf ginebra ginevra genewa genewie =berna =berne =bern zurich lausanne =davos
CN | Asia/Shanghai | =china =chine =cina =chiny =chin =chinas chinez chines chinoi chinesi kines | beijing pekin peking pechino pequim
CY | Asia/Nicosia | cypr cipr chypr zyper chipr | nicosia nikosi nicosie
CZ | Europe/Prague | ceh cehi czech tschech tchequ chec ceco cecz tsjech czesk czeskiej =czech =ceca | =praga =prague =prag =praag =pradze =pragi
DE | Europe/Berlin | german deutsch allemag alleman alemania alemanha aleman duits niemc niemie niemiec =tedesca =tedesco =tedeschi | berlin =bonn munich munchen frankfurt hamburg
DK | Europe/Copenhagen | danemar denmark danimar dinamar danish danez dani_ deens dunsk =danii =danie folketing | copenh kopenh copenag kobenh copenhag
EE | Europe/Tallinn | estoni eston estland riigikogu | tallin
EG | Africa/Cairo | egypt egipt agypt egitto egiptu | =cairo =caire =kairo =kair kairze
ES | Europe/Madrid | spani spain espagn espan spagn hiszpa spanj | madrid barcelona sevilla
FI | Europe/Helsinki | finland finlandi finn finlandes eduskunta | helsink
FR | Europe/Paris | franc frankr francus frankrijk frans franzos | =paris =parigi =paryz =paryzu =parijs strasb strassb estrasb strazb straatsb lyon marseil
GB | Europe/London | britan regatul_unit =uk royaume-uni brytyj brits brytan regno_unito united_kingdom vereinigte_konig vereinigtes_konigr vereinigten_konigr reino_unid verenigd_kon westminster scottish scotland welsh =wales | london londr londyn =londen edinburgh
GE | Asia/Tbilisi | georgi georgisch gruzin gruzj gruzi georg_ | tbilis tiflis tbilissi batumi kutaisi
GR | Europe/Athens | greec greek grec griech grieche grecj grieken griekse hellenic hellenique hellenisch helenic ellenic =heleno =helenos =elen =eleni =elene | athen aten =ateny thessalonik salonic
HR | Europe/Zagreb | croat kroat hrvats chorwac croac croaz =sabor | zagreb
HU | Europe/Budapest | hungar ungari ungar hongr hongaar wegier wegr =magiar hungr maghiar magyar | budapest
IE | Europe/Dublin | irland ireland irish irlandi ierland ierse oireachtas | dublin
IL | Asia/Jerusalem | israel izrael knesset | jerusalem ierusal jerozol gerusal tel_aviv
IN | Asia/Kolkata | lok_sabha rajya_sabha =india =indian =indien =inde =indie =indii indian | delhi mumbai
IS | Atlantic/Reykjavik | =islandia =islanda =islande iceland =ijsland | reykjavik
IT | Europe/Rome | ital wloch wlosk | =roma =rome =rom =rzym =rzymie rzymu =milano =milan =mediolan venezi veneti florenc =firenze =bologna =torino
JO | Asia/Amman | jordan iordan giordan jordani | =amman =amman
JP | Asia/Tokyo | japan japon japo giappon nipon nippon | =tokyo =tokio
KG | Asia/Bishkek | kirg kyrgyz kirgh kirghi quirgui kirgis chirghiz kirguis kargaz jogorku zhogorku dschogorku | bishkek biskek bischkek bichkek bisjkek biszkek
KZ | Asia/Almaty | kazak kazah kasach cazaq kazach cazaj kazajst cazaqu kazachst kazaj majilis mazhilis mejilis | =astana astan =nur almaty alma-ata =astanie
LT | Europe/Vilnius | lituan lithuan litau lituani litouw litew lietuv litw seimas | vilnius vilna wilno wilni wilna
LU | Europe/Luxembourg | luxemburger luksemburs luxembourgeo | =luxembourg =luxemburg luksemb lussemb =luxemburgo
LV | Europe/Riga | letoni latvi lettl lettisc letland lotw lotys leton letton lets_ saeima | =riga =rydze =rygi =ryga
LY | Africa/Tripoli | liby libi | tripoli
MA | Africa/Casablanca | maroc marok marro morocc | =rabat rabacie casablanca
MD | Europe/Chisinau | moldov moldau moldaw moldavi moldav | chisinau chisin kischin kiszyn kisjin =balti =cahul comrat =orhei ungheni tiraspol soroca
ME | Europe/Podgorica | muntenegr montenegr czarnogor | podgoric
MK | Europe/Skopje | macedon mazedon macedoni sobrani | skopj skopie
MN | Asia/Ulaanbaatar | mongol mongool khural hural | ulaanba ulan_bator oulan-bator
MT | Europe/Malta | =malta =malte maltez maltes | valletta =lavaletta
MX | America/Mexico_City | mexic mexik messic meksyk mexiq | =mexico
NL | Europe/Amsterdam | olanda olandez netherl niederl pays-bas hollan nederland holandi =tarile_de_jos paises_bajos niderland dutch neerland olandes holend | amsterdam =haga =hague =haag =haye =haya =aja =rotterdam maastricht =hadze
NO | Europe/Oslo | norveg norweg norwey norueg noors noorweg norvegi norwa storting | =oslo
PL | Europe/Warsaw | poloni poland polish poln pologn polac polsk polon pools =polen =polscy =polski =polsce =polska sejm | varsovi warsaw warsch varsav warsz =krakow cracov krakau =cracovia
PS | Asia/Hebron | palest palastin | ramall
PT | Europe/Lisbon | portug | lisab lisbon lisbo lissab lizbon =porto
RO | Europe/Bucharest | roman rouman ruman rumun roemeen roemeni rumen =romania rumanien rumania romeni | bucur bucharest buchar bukarest bucarest bukares bukareszt boekarest =sibiu =cluj =iasi timisoara sinaia =constanta brasov craiova =galati oradea suceav tulcea ploiesti =arad =bacau pitesti =targu_mures =alba_iulia =baia_mare =satu_mare botosani vaslui =braila =buzau giurgiu =cugir mamaia snagov
RS | Europe/Belgrade | serb sarb =servia =servie skupstina | belgr
RU | Europe/Moscow | rusi russ rosj rosyj ruso =rusa =duma | moscov moscow moskau moskw moscu mosca moskou petersburg
SA | Asia/Riyadh | saudi arabia_saud saoud saoed saudyj arabie_saoud | riyad riad rijad
SE | Europe/Stockholm | suedi swed schwed suecia suec svez svedes zweed szwe szwecj riksdag | stockholm sztokhol estocol
SI | Europe/Ljubljana | sloveni slowen slovene | ljublj lubian
SK | Europe/Bratislava | slovaci slovak slowak slowac slovaq eslova slovacch | bratisl
TJ | Asia/Dushanbe | tadj tajik tadzik tadschik tagik tayik tadzjik tadzyk tadjiq | dushanb dusanb duschanb douchanb duszanb
TM | Asia/Ashgabat | turkmen | ashgab asgab aschgab achgab aszchab
TN | Africa/Tunis | tunis tunez tunes | =tunis =tunez =tunisi =tunes =tunisie_
TR | Europe/Istanbul | turci turk turqu turc turq tureck turcj turks | ankara istanbul estambul stambul
UA | Europe/Kyiv | ucrain ukrain ukrai oekrain ucran verkhovna werchowna =rada | =kiev =kyiv =kiew =kijow kijowie kijowa lviv lvov =odesa =odessa lwow lemberg
US | America/New_York | american amerik stati_unit estados_unid united_states amerykan =sua =usa etats-unis statele_unit statelor_unit vereinigte_staat vereinigten_staat stany_zjedn stanow_zjedn stanach_zjedn verenigde_stat | washingt waszyngt new_york
UZ | Asia/Tashkent | uzbek ousbek usbek oezbek uzbec ouzbek ouzbeq uzbeq oezbee oliy | tashkent taskent taschkent tachkent tasjkent taszkent samarkand samarcand samarcanda
VA | Europe/Rome | vatican vatik watyk | -
XK | Europe/Belgrade | kosov kosow | pristin prishtin prisztin
ZA | Africa/Johannesburg | sud-african south_africa sudafrik sudafric zuid-afrik | pretoria johannesb
AU | Australia/Sydney | australi | canberra sydney
NZ | Pacific/Auckland | =zealand | wellington
IR | Asia/Tehran | =iran =iranu iranian iranien iranisch iranes | teher tehran
IQ | Asia/Baghdad | =irak =iraq irakian irakisch iraki iraqi | bagdad baghdad
SY | Asia/Damascus | siri =syria =syrie =syrien syrian syrisch syryj =siria | damasc damask
LB | Asia/Beirut | liban leban libanon | beirut beyrut bejrut beyrouth
AF | Asia/Kabul | afghan afgan | kabul
VN | Asia/Ho_Chi_Minh | vietnam wietnam | hanoi
KR | Asia/Seoul | south_korea coreea_de_sud sudkorea coree_du_sud korean corean coreean coreen koreanisch koreans | seoul seul
DZ | Africa/Algiers | algeri argeli alger algier | =algiers
AR | America/Argentina/Buenos_Aires | argentin | buenos_aires
CL | America/Santiago | chile chilen | santiago
PE | America/Lima | peru perou peruan peruv | =lima
CO | America/Bogota | colomb kolumb columb | bogot
EC | America/Guayaquil | ecuad equad ekwad | =quito
BO | America/La_Paz | boliv boliw | la_paz
VE | America/Caracas | venez wenez | =caracas
PY | America/Asuncion | paragua paragw | asuncion
UY | America/Montevideo | urugua urugw | montevid
CU | America/Havana | =cuba =kuba cuban kuban | =havana =habana =havane =avana
GT | America/Guatemala | guatem gwatem | -
HN | America/Tegucigalpa | hondur | tegucig
NI | America/Managua | nicarag nikarag | managua
CR | America/Costa_Rica | costa_rica costarr | -
DO | America/Santo_Domingo | dominican | santo_domingo
SR | America/Paramaribo | surinam | paramarib
AO | Africa/Luanda | angol | luanda
MZ | Africa/Maputo | mozamb mocamb mosamb | maputo
CV | Atlantic/Cape_Verde | cape_verd cabo_verd cap-vert cabo-verd caboverd cap-verdien cabo-verdian | =praia mindelo
GW | Africa/Bissau | guine-bissau guinea-bissau | bissau
ST | Africa/Sao_Tome | santomen sao-tom | sao_tome
SN | Africa/Dakar | senegal | dakar
ML | Africa/Bamako | =mali =malian =malien =malienne | bamako
NE | Africa/Niamey | =niger nigerien | niamey
NG | Africa/Lagos | nigeri | abuja =lagos
GH | Africa/Accra | =ghana ghanai ghanes ganens | =accra
CI | Africa/Abidjan | cote_d_ivoire ivorian ivoirien | abidjan
BJ | Africa/Porto-Novo | =benin beninois benines beninez beninesi benins | cotonou
TG | Africa/Lome | =togo togol | =lome
CM | Africa/Douala | camero kameru camerun | yaound
TD | Africa/Ndjamena | =tchad =chad =ciad tchadien chadian | djamen
CD | Africa/Kinshasa | congo kongo congol | kinshas
RW | Africa/Kigali | rwand ruand ruanda | kigali
BI | Africa/Bujumbura | burund | bujumb
UG | Africa/Kampala | ugand | kampala
KE | Africa/Nairobi | kenya kenia keni | nairobi
TZ | Africa/Dar_es_Salaam | tanzan tansan | dodoma
ET | Africa/Addis_Ababa | ethiop etiop athiop | addis adis
SO | Africa/Mogadishu | somal | mogad
SD | Africa/Khartoum | sudan soudan | khartou chartum
ZM | Africa/Lusaka | zambi sambi | lusaka
ZW | Africa/Harare | zimbab simbab | harare
MW | Africa/Blantyre | malaw | lilongw
NA | Africa/Windhoek | namib | windhoek
MG | Indian/Antananarivo | madagas malgas malgac malagas | antanan
MR | Africa/Nouakchott | mauritan mauretan | nouakch
GN | Africa/Conakry | =guinea =guinee =guineea guineen | conakry
GM | Africa/Banjul | gambi | banjul
SL | Africa/Freetown | sierra_leon | freetown
LR | Africa/Monrovia | liberi_ =liberia | monrovi
QA | Asia/Qatar | qatar katar | =doha
AE | Asia/Dubai | emirat emirac | abu_dhabi =dubai
KW | Asia/Kuwait | kuwait koweit kuwej | -
OM | Asia/Muscat | =oman omani | =muscat
BH | Asia/Bahrain | bahrain bahrein | manama
YE | Asia/Aden | yemen jemen iemen | sanaa
PK | Asia/Karachi | pakist paquist | islamabad
BD | Asia/Dhaka | bangla | dhaka
LK | Asia/Colombo | sri_lank | colombo
NP | Asia/Kathmandu | nepal | kathman katmand
MM | Asia/Yangon | myanmar birman burm | naypyi yangon
TH | Asia/Bangkok | thail thai tailan tajland | bangkok
KH | Asia/Phnom_Penh | cambod kambod cambog | phnom
LA | Asia/Vientiane | =laos laotian =lao | vientian
MY | Asia/Kuala_Lumpur | malays malais malezi malasi | kuala
SG | Asia/Singapore | singap | -
ID | Asia/Jakarta | indones | jakart djakart yakart
PH | Asia/Manila | philipp filipp filipin | manil
TW | Asia/Taipei | taiwan tajwan | taipe
MV | Indian/Maldives | maldiv malediv | -
TL | Asia/Dili | timor-l timorens timorese | =dili
GY | America/Guyana | guyana guyanes | -
BF | Africa/Ouagadougou | burkina burkinab burkines | ouagadoug uagadug
BW | Africa/Gaborone | botsw botswan | gaboron
BT | Asia/Thimphu | bhutan butanes butanez | thimphu
BN | Asia/Brunei | brunei | -
ER | Africa/Asmara | eritre erythree erytre | asmara
SZ | Africa/Mbabane | eswatini swazil | mbabane
GA | Africa/Libreville | gabon | librevill
DJ | Africa/Djibouti | djibout dschibut yibut gibut dzibut jibut | -
HT | America/Port-au-Prince | haiti haitian | port-au-prince
JM | America/Jamaica | jamaic jamaik giamaic jamajk | -
SV | America/El_Salvador | el_salvador salvadoren salvadorian salvadorean salvadorea | san_salvador
PA | America/Panama | panama panamee | -
BZ | America/Belize | beliz | belmopan
BB | America/Barbados | =barbados barbadian | -
BS | America/Nassau | baham | -
TT | America/Port_of_Spain | trinidad trynidad | port_of_spain
FJ | Pacific/Fiji | fiji fidschi fidji fiyi figian fidzi | =suva
WS | Pacific/Apia | samoa | =apia
TO | Pacific/Tongatapu | =tonga tongan | -
VU | Pacific/Efate | vanuat | -
KI | Pacific/Tarawa | kiribat | tarawa
TV | Pacific/Funafuti | tuval | funafuti
NR | Pacific/Nauru | nauru | -
FM | Pacific/Pohnpei | micrones mikrones | palikir
SC | Indian/Mahe | seychel seszel | -
KM | Indian/Comoro | =comoros =comores comorian comorien komoren | -
LS | Africa/Maseru | lesoth lesot | maseru
LI | Europe/Vaduz | liechtenst lichtenst | vaduz
SM | Europe/San_Marino | san_marin saint-marin | -
AD | Europe/Andorra | andorr | -
KP | Asia/Pyongyang | north_korea nordkorea corea_del_norte coree_du_nord | pyongyan
`;

export interface Country {
  readonly code: string;
  readonly zone: string;
}

export interface PlaceName extends Country {
  readonly city: boolean;
  /** What a word must begin with, or be. */
  readonly words: readonly string[];
  readonly whole: boolean;
  /** Only with a capital is it this name: "Island", "Gana". */
  readonly capital: boolean;
}

const named = ({ code, zone }: Country, cell: string, city: boolean): PlaceName[] =>
  cell
    .trim()
    .split(/\s+/)
    .filter((name) => name !== '-' && !name.endsWith('_'))
    .map((name) => ({
      code,
      zone,
      city,
      whole: name.startsWith('='),
      capital: city,
      words: name.replace('=', '').split(/[_-]/),
    }));

const languages = ['en', 'ro', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'nl'].map(
  (language) => new Intl.DisplayNames([language], { type: 'region' }),
);

/** In letters: of a longer name so many at its end bend ("Norway" does not, "Tadżykistanie" does). */
const ending = { longer: 5, letters: 1 };

/** "Island" in German is no island in English. */
const misread: ReadonlySet<string> = new Set(['island', 'jordan', 'georgia']);

const calledIn = (country: Country): PlaceName[] =>
  [...new Set(languages.map((names) => fold(names.of(country.code) ?? '')))]
    .map((name) => name.split(/[^\p{L}]+/u).filter((word) => word !== ''))
    .filter((words) => words.length > 0 && !(words.length === 1 && misread.has(`${words[0]}`)))
    .map((words) => {
      const last = `${words.at(-1)}`;
      const bends = last.length > ending.longer;
      const stem = bends ? last.slice(0, -ending.letters) : last;
      return { ...country, city: false, whole: !bends, capital: true, words: [...words.slice(0, -1), stem] };
    });

const read = (): PlaceName[] =>
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [code = '', zone = '', country = '', cities = ''] = row.split('|').map((cell) => cell.trim());
      return [
        ...named({ code, zone }, country, false),
        ...named({ code, zone }, cities, true),
        ...calledIn({ code, zone }),
      ];
    });

/** Under how many letters of its first word a name stands. */
export const placeKey = (word: string): string => word.slice(0, 3);

/** By the first letters of their first word. */
export const placeNames: ReadonlyMap<string, readonly PlaceName[]> = (() => {
  const byStart = new Map<string, PlaceName[]>();
  for (const name of read()) {
    const key = placeKey(`${name.words[0]}`);
    byStart.set(key, [...(byStart.get(key) ?? []), name]);
  }
  return byStart;
})();

/** Member states of the European Union: the other side of a dialogue with its Parliament is none of them. */
export const memberStates: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/** Whose language it mostly is, among those that send delegations; none for English. */
export const homeOf: Readonly<Record<string, string>> = {
  ro: 'RO',
  fr: 'FR',
  de: 'DE',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  pl: 'PL',
  nl: 'NL',
};

/** Who else has reports written in its language, outside the Union: at home where the text names it, and neither the Union nor its own country. */
export const homesOf: Readonly<Record<string, readonly string[]>> = {
  ro: ['MD'],
  fr: ['CH', 'SN', 'CI', 'MA', 'TN', 'DZ', 'CM', 'ML', 'BF', 'NE', 'BJ', 'TG', 'MG', 'CD', 'GA'],
  de: ['CH'],
  es: 'MX AR CO PE CL VE EC GT CU BO DO HN PY SV NI CR PA UY'.split(' '),
  it: ['SM', 'CH'],
  pt: ['BR', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL'],
  nl: ['SR'],
  en: 'GB US CA AU NZ IN SG PK LK BD MY KE NG GH ZA ZM ZW UG TZ RW MW MU NA BW SL GM JM TT BB FJ PG'.split(
    ' ',
  ),
};

export const southern: ReadonlySet<string> = new Set(['AU', 'NZ', 'AR', 'CL', 'ZA', 'BR']);
