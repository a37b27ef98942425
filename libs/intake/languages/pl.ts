import type { Lexicon } from './lexicon.js';

export const pl: Lexicon = {
  code: 'pl',
  common:
    'i w na z do że się jest są był była było były będzie będą nie od po przez dla oraz jak który która które o za przy także jego jej ich ten ta to tym roku',
  abbreviations:
    'r dr prof ul art ust nr tzw np m.in itd itp p godz tj św gen płk inż mgr ok min sty lut mar kwi maj cze lip sie wrz paź lis gru zob',
  nouns: {
    dialogue: `podsumowani* | telekonferencj* | webinar* | rund* | spotkani* | posiedzeni* | sesj* | szczyt* | rund* | dialog* | rozmow* | rozmów | konsultacj* | konferencj* | wysłuchani* | forum | negocjacj* | seminari* | warsztat* | okrągły stół | wymian* poglądów | obrad* | wideokonferencj* | kongres* | sympozjum | debat* | zgromadzenie plenarne | narad*`,
    visit: 'przyjazd/przyjazdu | przylot | wizytacj* | wizyt* | misj* | podróż* | wyjazd* | rewizyt*',
    report: `projekt* sprawozdania/raportu | ustaleni* | notatk* | podsumowanie | zestawieni* | opracowani* | wyniki | ustalenia misji | raport* | sprawozdani* | odpowiedź/odpowiedzi | ocen* | badani* | wnioski | zaleceni* | informacj* | dane | danych | opini* | uwagi | statystyk* | pismo`,
    case: 'wyrok* | ułaskawieni* | amnesti* | spraw* | proces/procesu | skarg* | śledztw* | więźni* | zatrzyman* | dochodzeni* | przypadk*',
    agreement:
      'umow* | porozumieni* | memorandum | traktat* | protokoł* | konwencj* | podpisani* | ratyfikacj* | deklaracj* | układ*',
    action: `prace budowlane | loty | lotów | decyzj* | pozwoleni* | budow* | remont* | referendum | otwarcie/uruchomienie/inauguracja/wysłanie/przekazanie/przyjęcie/publikacja/uwolnienie/głosowanie | wejście w życie | list/lista/listę/listy | dokument* | ankiet* | porządek obrad | plan/planu | harmonogram* | propozycj* | strategi* | protokół | otwarci* | inauguracj* | uruchomieni* | szkoleni* | projekt* | program* | kurs* | grup* robocz* | platform* | biur* | wystaw* | ćwiczeni* | przyjęci* | wejści* w życie | wybor* | wybory | ustaw* | poprawk* | rezolucj* | głosowani* | stypendi* | transz* | płatnoś* | finansowani* | obserwacj* | staż* | kampani* | centrum | sekretariat* | ekspert* | uroczystoś*`,
  },
  verbs: `
    visit | wylecieć/wyjechać/wyruszyć | wylatuje/wylatują/wyrusza/wyruszają | - | wyleci/wylecą/wyruszy/wyruszą/wyjedzie/wyjadą
    send | - | - | uzgodnion*
    action | zaproponować ~ termin/terminy/daty | proponuje/proponują ~ termin/terminy | - | zaproponuje/zaproponują ~ termin/terminy/daty
    attends  | - | - | - | będzie/będą obecn* na
    attends  | być obecn* na | - | -
    gets     | otrzymać/uzyskać ~ odpowiedź/kopię/listę/raport/sprawozdanie/informacje/dostęp/tekst/tłumaczenie/dokumenty | otrzymuje/otrzymują ~ odpowiedź/raport | - | otrzyma/otrzymają/uzyska/uzyskają ~ odpowiedź/kopię/listę/raport/sprawozdanie/informacje/dostęp/tekst/tłumaczenie/dokumenty
    report   | zdać relację; przedstawienie ~ odpowiedzi/informacji/sprawozdania; udzielenie ~ odpowiedzi; podsumować | zdaje/zdają relację | - | zda/zdadzą relację/sprawozdanie; podsumuje/podsumują
    send     | przedstawienie/przekazanie/przesłanie/dostarczenie/opublikowanie/złożenie/przygotowanie | wysyłają/przedkładają | zaktualizowan* | zaktualizuje/wręczy/wręczą/zgłosi/zgłoszą
    action   | zniesienie/zmiana/zmiany/uchwalenie/przyjęcie/powołanie/utworzenie/otwarcie/wprowadzenie/uwolnienie; zdekryminalizować/rozwiązać/wybrać/wyposażyć/odszkodować/zmobilizować/przekazać-w-darze/repatriować/zatrudnić/odbudować/wyremontować/naprawić/zastąpić/zwrócić/wycofać/uprościć/zbudować/zainstalować/kupić/wydać/objąć/oddelegować/umożliwić/ułatwić | obejmuje/obejmują | wybran*/wyposażon*/odbudowan*/wyremontowan*/naprawion*/zastąpion*/zwrócon*/uproszczon*/zbudowan*/zainstalowan*/kupion*/wydan*/oddelegowan* | wybierze/wybiorą/wyposaży/zatrudni/odbuduje/wyremontuje/zastąpi/zwróci/zwrócą/wycofa/wycofają/uprości/zbuduje/zbudują/zainstaluje/kupi/wyda/wydadzą/obejmie/obejmą/oddeleguje/umożliwi/umożliwią/ułatwi
    dialogue | wygłosić ~ przemówienie; wystąpić przed; omówić | wygłasza ~ przemówienie; występuje przed | - | wygłosi ~ przemówienie; wystąpi/wystąpią przed; omówi/omówią ~ wyniki
    dialogue | spotkać się ponownie/wysłuchać | spotykamy się; widzimy się | omówion* | spotkamy się; spotkają się ponownie; wysłucha/wysłuchają
    visit    | gościć w; spędzić | przyjeżdżają/jedzie/jadą/leci/lecą do; wraca/wracają; wizytuje | - | spędzi/spędzą
    report   | wydać ~ opinię; wrócić ~ informacją; dać znać | wydaje/wydają ~ opinię; daje/dają znać; odpowiadają/informują | - | wyda/wydadzą ~ opinię; da/dadzą znać; wróci/wrócą z informacją/odpowiedzią
    send     | ogłosić/podać/podzielić/podać-do-wiadomości | wysyłam/przesyłam/przygotowuję; przygotowują/przesyłają/przekazują/publikują | ogłoszon*/podany-do-wiadomości/podana-do-wiadomości/podane-do-wiadomości | ogłosi/ogłoszą/poda/podadzą
    case     | zwolnić/uwolnić/ponownie-rozpatrzyć/osądzić | - | zwolnion*/uwolnion*/osądzon*/ponownie-rozpatrzon*/ponownie-zbadan* | zwolni/uwolni/ponownie-rozpatrzy/ponownie-zbada
    action   | otworzyć/przedłużyć/wymienić/akredytować/zająć-się/zadzwonić/uzgodnić/ustalić/wnieść | dzwoni/dzwonię; ustala/ustalają; zajmuje/zajmują się; wyznaczają/powołują/przyjmują; wymieniają | przedłużon*/wymienion*/akredytowan*/wniesion* | przedłuży/wymieni/wymienią/akredytuje; zajmie/zajmą się; zadzwoni; ustali/ustalą; wniesie/wniosą; trafi/trafią/otworzy/otworzą/zamknie/zamkną
    dialogue | wysłuchać ~ informacji/sprawozdania | - | - | wysłucha/wysłuchają
    report   | udzielić ~ odpowiedzi | - | - | udzieli/udzielą ~ odpowiedzi
    case     | ogłosić wyrok | ogłasza wyrok | - | ogłosi/ogłoszą wyrok
    send     | - | - | - | prześle/prześlą/przekaże/przekażą
    action   | wymienić/wymieniać | - | - | wymieni/wymienią; przyjmie/przyjmą program/ustawę
    visit    | przyjechać/przylecieć/wrócić/udać się/pojechać/polecieć | - | - | przyjedzie/przyjadą/przyleci/przylecą/wróci/wrócą/wrócimy/pojedzie/pojadą/pojedziemy/uda/udadzą/poleci; przybędzie/przybędą; złoży/złożą wizytę; odwiedzi/odwiedzą/odwiedzimy
    report   | - | - | - | ukaże/ukażą się; opublikuje/opublikują/opublikujemy; przedstawimy/przekażemy/prześlemy; trafi do delegacji
    action   | - | - | - | trafi/trafią do parlamentu/sejmu/komisji; wyznaczy/wyznaczą; powoła/powołają
    action   | - | kontaktuje/kontaktują się; rozsyła/rozsyłają | - | -
    visit    | odwiedzić; udać się; pojechać/przyjechać/przybyć/wyjechać/polecieć/wrócić/przyjeżdżać (do); złożyć/odbyć ~ wizytę/wizyty/podróż/misję; składać wizytę; zwizytować | odwiedza/odwiedzają; udaje/udają się; przyjeżdża/przybywa do; składa/składają ~ wizytę | - | odwiedzi/odwiedzą; uda/udadzą się; pojedzie/pojadą/przyjedzie/przyjadą/przybędzie/przybędą/poleci/wróci/wyjedzie (do/z); złoży/złożą ~ wizytę/wizyty; odbędzie/odbędą ~ wizytę/podróż/misję
    receives | przyjąć/gościć/podjąć ~ delegację/misję/przewodniczącego/ministra/marszałka/wizytę/członków | przyjmuje/gości ~ delegację/misję/przewodniczącego/ministra | - | przyjmie/przyjmą/podejmie/ugości ~ delegację/misję/przewodniczącego/ministra/marszałka/wizytę/członków
    arrives  | - | - | - | jest/są oczekiwan*/spodziewan*; spodziewan*/oczekiwan* jest/są
    visit    | wysłać ~ delegację/misję/zespół/obserwatorów/ekspertów | wysyła ~ delegację/misję/obserwatorów/ekspertów | - | wyśle/wyślą ~ delegację/misję/zespół/obserwatorów/ekspertów
    dialogue | - | - | wysłuchan*
    dialogue | spotkać się; spotkać; zebrać się; obradować | spotyka/spotykają się; zbiera/zbierają się; obraduje/obradują | - | spotka/spotkają się; się spotka/spotkają; zbierze/zbiorą się
    object   | zorganizować/zwołać/przeprowadzić/odbyć/poprowadzić | organizuje/organizują/zwołuje | zorganizowan*/zwołan*/przeprowadzon* | zorganizuje/zorganizują/zwoła/zwołają/przeprowadzi/przeprowadzą/odbędą/odbędzie/poprowadzi
    object   | gościć/być-gospodarzem | gości | - | ugości/będzie-gospodarzem/będą-gospodarzami
    attends  | uczestniczyć; wziąć udział | uczestniczy; bierze/biorą udział | - | weźmie/wezmą udział
    object   | wznowić/kontynuować/rozpocząć/otworzyć/uruchomić/zainaugurować | wznawia/rozpoczyna/otwiera | wznowion*/rozpoczęt*/otwart*/uruchomion*/zainaugurowan* | wznowi/wznowią/rozpocznie/rozpoczną/otworzy/otworzą/uruchomi/uruchomią/zainauguruje
    send     | przedstawić/przekazać/przesłać/wysłać/złożyć/dostarczyć/opublikować/udostępnić/rozesłać/przedłożyć/opracować/przygotować/sporządzić/zakończyć/uzupełnić/zaprezentować | przedstawia/przekazuje/przesyła/wysyła/składa/dostarcza/publikuje/udostępnia/rozsyła/przedkłada/opracowuje/przygotowuje/sporządza/uzupełnia | przedstawion*/przekazan*/przesłan*/wysłan*/złożon*/dostarczon*/opublikowan*/udostępnion*/rozesłan*/przedłożon*/opracowan*/przygotowan*/sporządzon*/zaprezentowan* | przedstawi/przedstawią/przekaże/przekażą/prześle/prześlą/wyśle/wyślą/złoży/złożą/dostarczy/dostarczą/opublikuje/opublikują/udostępni/udostępnią/roześle/rozesłą/przedłoży/przedłożą/opracuje/opracują/przygotuje/przygotują/sporządzi/sporządzą/uzupełni/zaprezentuje
    report   | poinformować/odpowiedzieć/zdać sprawozdanie | informuje/odpowiada | - | poinformuje/poinformują/odpowie/odpowiedzą
    case     | zbadać/rozpatrzyć/przeanalizować/wyjaśnić/sprawdzić/wznowić ~ sprawę/sprawy/skargę/skargi/przypadek/przypadki/sytuację | bada/rozpatruje/sprawdza ~ sprawę/sprawy/skargę/skargi | zbadan*/rozpatrzon* | zbada/zbadają/rozpatrzy/rozpatrzą/przeanalizuje/wyjaśni/sprawdzi/wznowi ~ sprawę/sprawy/skargę/skargi/przypadek/przypadki/sytuację
    agreement | podpisać/zawrzeć/ratyfikować/parafować | podpisuje/podpisują/ratyfikuje | podpisan*/zawart*/ratyfikowan*/parafowan* | podpisze/podpiszą/zawrze/zawrą/ratyfikuje/ratyfikują/parafuje
    action   | przyjąć/uchwalić/zatwierdzić/głosować/zagłosować | przyjmuje/uchwala/zatwierdza | przyjęt*/uchwalon*/zatwierdzon* | przyjmie/przyjmą/uchwali/zatwierdzi/zatwierdzą/zagłosuje/zagłosują
    action   | powołać/utworzyć/ustanowić/mianować/wyznaczyć | powołuje/tworzy/wyznacza | powołan*/utworzon*/ustanowion*/mianowan*/wyznaczon* | powoła/powołają/utworzy/utworzą/ustanowi/mianuje/wyznaczy/wyznaczą
    action   | wypłacić/przyznać/sfinansować/przeznaczyć | wypłaca | wypłacon*/przyznan* | wypłaci/przyzna/sfinansuje/przeznaczy
    action   | wprowadzić/zmienić/uchylić/znieść/przetłumaczyć/skontaktować/zaprosić/zarezerwować/potwierdzić/zaktualizować/przeszkolić/wdrożyć | zaprasza/potwierdza/rezerwuje/aktualizuje | wprowadzon*/zmienion*/uchylon*/zniesion*/przetłumaczon*/potwierdzon*/wdrożon* | wprowadzi/zmieni/uchyli/zniesie/przetłumaczy/zaprosi/zarezerwuje/potwierdzi/zaktualizuje/przeszkoli/wdroży
    action   | wejść w życie | wchodzi/wchodzą w życie | - | wejdzie/wejdą w życie
  `,
  acts: `
    object    | zorganizowanie/zorganizowania/zwołanie/wznowienie/wznowienia/kontynuację/przeprowadzenie
    send      | przedstawienie/przedstawienia/przekazanie/przekazania/przesłanie/przesłania/dostarczenie/dostarczenia/opublikowanie/opublikowania/złożenie/złożenia/przygotowanie/przygotowania/opracowanie/opracowania/udzielenie/udzielenia
    action    | utworzenie/utworzenia/powołanie/powołania/wyznaczenie/mianowanie/otwarcie/otwarcia/uruchomienie/uruchomienia/wprowadzenie/wprowadzenia/zniesienie/zniesienia/wysłanie/wysłania
    agreement | podpisanie/podpisania/zawarcie/zawarcia/ratyfikację/ratyfikacji
    case      | zwolnienie/zwolnienia/uwolnienie/uwolnienia/zbadanie/zbadania
  `,
  future: `będzie/będą | ma/mają | planuje/planują | zamierza/zamierzają | przewiduje się że | oczekuje się że | spodziewane jest że | powinien/powinna/powinno | ma/mają zamiar | miał*/miali`,
  futureEndings: 'emy/imy/ymy',
  weEndings: 'emy/imy/ymy/amy',
  agent: 'przez',
  speaking: 'ja/my',
  passive: `zostanie/zostaną (także/też/również) | będzie/będą | ma/mają zostać | ma/mają być | ?mający/mająca/mające zostać`,
  undertakes: `dał*/dali słowo że | zapewnił*/zapewnili … że | ustalono też/również/także (że) | uzgodniono też/również/także (że) | postanowiono (też/również/także) (że) | zobowiązał*/zobowiązali się (do) (że) | zobowiązuje/zobowiązują się (do) (że) | uzgodnił*/uzgodnili (że) | uzgodniono (że) | ustalono (że) | ustalili/ustaliły/ustalił (że) | zgodził*/zgodzili się (na) (że) | obiecał*/obiecali (że) | przyrzekł* (że) | zapewnił*/zapewnili że | postanowił*/postanowili (że) | zdecydował*/zdecydowali (że/o) | zdecydowano (że/o) | przyjął/przyjęł*/przyjęli zaproszenie (do) | przyjął/przyjęł*/przyjęli … zaproszenie (do) | podjął/podjęł*/podjęli się | zobowiązanie do | porozumieli się`,
  undertakings: `zobowiązanie/zobowiązania/obietnica/obietnicę/decyzja/decyzję/zapowiedź … do | obietnica/obietnicę/zapewnienie/decyzja/decyzję (,) że`,
  entrusts: `zobowiązał*/zobowiązali … do | upoważnił*/upoważnili … do | został*/zostali zobowiązan* do`,
  infinitive: { endings: 'ć' },
  happens: `?należy/można się spodziewać | ?ruszy/ruszą | ?rusza/ruszają/rozpoczyna/rozpoczynają się | będzie/będą się odbywać | jest/są zwołan*/wyznaczon* na | ustalono na | przewidziano (na/w) | przewidziano … na | odbędzie/odbędą się | się odbędzie/odbędą | zostanie/zostaną zorganizowan* | jest/są (wstępnie/już) zaplanowan* (na/w) | jest/są (wstępnie/już) planowan* (na/w) | jest/są przewidzian* (na/w) | został*/zostali zaplanowan* (na/w) | został*/zostali wyznaczon* na | został*/zostali zwołan* (na) | został*/zostali przełożon* na | przełożon* na | zaplanowano (na/w) | wyznaczono (na) | przewidziano na | planowane jest/są | planowana jest | planowany jest | ma/mają się odbyć | ma/mają odbyć się | rozpocznie/rozpoczną się | zacznie się | będzie/będą kontynuowan* | zbierze/zbiorą się | nastąpi/nastąpią | dojdzie do | zaplanowan* jest/są na | miałoby się odbyć | będzie/będą miał*/mieć miejsce`,
  planned: `zarezerwowan* na | odbywa/odbywają się | zaplanowan* (na/w) | planowan* (na/w) | przewidzian* (na/w) | wyznaczon* na | spodziewan* (w/na) | zwołan* na | mający/mająca/mające się odbyć | mającego/mającej/mających się odbyć | który/która/które odbędzie się | ma miejsce | rozpoczyna się`,
  accepted: `przyjął/przyjęł*/przyjęli … zaproszenie | zaproszenie … przyjęte | zaproszenie zostało przyjęte | przyjmuje … zaproszenie`,
  coming: `zapowiedział*/zapowiedzieli | następn* | kolejn* | najbliższ* | nadchodząc* | zbliżając* | przyszł* | planowan* | drug* | trzeci* | nowa/nową | przygotowani* do | przed | w związku z`,
  assigns: 'ma | : | –',
  minutes: `ustalenia/zadania/decyzje/wnioski/działania/protokół/ustalono/różne | sprawy różne | wolne wnioski | kolejne kroki | dalsze kroki | punkt/pkt`,
  says: `powiedział*/oświadczył*/poinformował*/zapowiedział*/zapewnił*/dodał*/potwierdził*/wyjaśnił*/podkreślił*/przekazał*/odpowiedział*/obiecał* | według | zdaniem`,
  greetings: `szanowni/szanowna/szanowny | drodzy/droga/drogi | dzień dobry | witam | cześć`,
  possessives: `jego/jej/ich/swój/swoja/swoje/swoją/swojego/swojej`,
  calendars:
    'kalendarz | agenda | wydarzenia | terminy | harmonogram | najblizsze wydarzenia | kolejne kroki',
  titles: `pan | pani | dr | prof | poseł | posłanka | senator | ambasador`,
  presentEndings: 'a/e/i/y/ą',
  deeds: `otwarcie/uruchomienie/inauguracja/wysłanie/przekazanie/przyjęcie/publikacja/uwolnienie/głosowanie | wejście w życie`,
  participleEndings: 'ny/na/ne/ni/ty/ta/te/ci',
  vague: `przy tej okazji | przy tamtej okazji | gdy tylko/jak-tylko będzie/będą gotowy/gotowa/gotowe/dostępne | przed/po ~ wakacjami/wakacjach/świętami/świętach/wyborami/wyborach/przerwą/latem/wielkanocą/bożym-narodzeniem | do/przed ~ końca/końcem kadencji/sesji | w najbliższych/nadchodzących/kolejnych dniach/tygodniach/miesiącach | w najbliższym czasie | wkrótce | niebawem | niezwłocznie | jak najszybciej | do tego czasu | po powrocie | na najbliższym/następnym/kolejnym posiedzeniu/spotkaniu | bez zwłoki`,
  bodies: `komitet* | komisj* | podkomisj* | podkomitet* | dialog* | rad* | grup* | zgromadzeni* | forum | delegacj* | biuro | sekretariat* | ekspert* | centrum`,
  deadline: 'termin* | najpóźniej | do dnia | nie później niż | w terminie do | deadline',
  excludes: {
    wishes: `byłby/byłaby/byliby wdzięczn* | przekonan* | zdaniem ekspertów | należy mieć nadzieję | ponowił*/ponowili zaproszenie | wystosował*/wystosowali zaproszenie | skierował*/skierowali zaproszenie | analitycy/ekonomiści/eksperci/obserwatorzy przewidują/oczekują/uważają/spodziewają | spodziewa/spodziewają się | byłoby wskazane/dobrze | prognoz* | liczy/liczą na | uważa/uważają | prognoz* | szacuje/szacują | ma/mają nadzieję | wyraził*/wyrazili nadzieję | nadziej* | liczy/liczą na | chciałby/chciałaby/chcieliby | chce/chcą | życz* | pragnie/pragną | zaproponował*/zaproponowali | proponuje/proponują | sugeruj* | zasugerował* | zaprosił*/zaprosili | zaprasza/zapraszają | zapraszając | możliwoś* | perspektyw* | pomysł* | rozważ* | zachęc* | zaleca* | zainteresowan* | aspir* | ambicj* | dąży/dążą | ma na celu | znaczenie | potrzeb* | potrzebę | szansa | szans* | ufa/ufają | optymi* | za celowe | byłby/byłaby/byłoby | wola`,
    demands: `wzywa/wzywają | wezwał*/wezwali | wezwanie | apel/apelu/apelem/apeluje/apelują/apelował/apelowała/apelowali | zaapelował* | domaga* | żąda* | zażądał* | należy | musi/muszą | powinien/powinna/powinno/powinny/powinni | trzeba | prosi/proszą | poprosił*/poprosili | zwrócił się z | nalega* | konieczn* | niezbędn* | oczekuje/oczekują od | postul*`,
    readiness:
      'gotów/gotowy/gotowa/gotowi/gotowe do/na | gotowość | otwart* na | skłonn* | zdecydowan* | zdeterminowan*',
    denials:
      'wątpi* | doniesienia/pogłoski/informacje (,) jakoby/według-których | bezpodstawn* | wyssan* z palca | zmyślon* | nie | nigdy | żaden/żadna/żadne/żadnych | zdementował*/dementuje | zaprzeczył*/zaprzecza | odrzucił*/odrzuca | odmówił*/odmawia | wykluczył*/wyklucza | fałszyw* | nieprawdziw* | plotk* | pogłos* | bez | ani | wbrew',
    cancelled: `nie odbędzie/odbędą się | odwołan* | odwołano | anulowan* | zrezygnowa* | zrezygnował* | porzucon* | zawieszon* | miał*/miali się odbyć | miał*/miali odbyć się | miał*/miali | bezterminowo | na czas nieokreślony | do odwołania | był*/byli planowan* | był*/byli zaplanowan* | pierwotnie | początkowo | zaniechan* | nie doszło do skutku`,
    bygone: 'rok/lata/lat temu | obiecywał*',
    possibilities: `termin/data … zostanie (jeszcze) ustalony/ustalona/podany/podana/ogłoszony/uzgodniony/uzgodniona | mógłby/mogłaby/mogłoby/mogłyby | może/mogą | jeśli | jeżeli | gdyby | czy | być może | ewentualn* | o ile | pod warunkiem`,
    effects: `wystawi ~ na próbę | zagra | informować na bieżąco | utrzym* | zintensyfik* | koordyn* | rozwij* | rozszerz* | przyspiesz* | respekt* | współpracować/współpracuje/współpracują/współpracowa* | harmoniz* | wymian* doświadczeń | dołożyć starań | dbać | walczyć | zapobieg* | chronić | kontynuować współpracę/dialog | zacieśni* | przyczyni* | pomoże | pomóc | pomag* | pozwol* | umożliwi* | wzmocni* | wzmacni* | pogłębi* | poprawi* | promowa* | wspier* | służy* | omówi* | omawia* | dyskutowa* | rozmawia* | dotycz* | poświęc* | skupi* | obejm* | zależ* | pozost* | skorzyst* | ułatwi* | zapewni* | pracowa* | zwiększ* | zmniejsz* | tematem | przedmiotem | wymieni* | sprzyja*`,
    remarks: `odpowiada | przypomina | proponuje | wskazuje | porusza | zauważa | uważa | pyta | informuje o | omawia przebieg | dziękuje | wita | odnotowuje | przypomina | podkreśla | otwiera | zamyka | pyta | wyjaśnia | uważa | żałuje | popiera | gratuluje | jest/była/ma | zauważa | wskazuje | zaznacza | omawia`,
    past: `wygasa | podpisan* w | odbył*/odbyli się | się odbył*/odbyli | odwiedził* | spotkał* | uczestniczył* | podpisał* | złożył* wizytę | został*/zostali | był*/byli | przyjął/przyjęła | omówili | rozmawiali | urodzon* | wybran* | od | podkreślił* | przypomniał* | przedstawił*`,
    rules: `festiwal* | koncert* | ceny | inflacj* | temperatur* | ludność/ludności | wzrost gospodarczy | wystawa | co roku | każdego roku | coroczn* | z reguły | zazwyczaj | zwykle | regularnie | dwa razy w roku | raz w roku | co najmniej raz | zawsze | każda osoba | każdy członek | zgodnie z art | na podstawie art | co dwa lata | naprzemiennie | rokrocznie`,
    statutes: `zgodnie z/na podstawie/na mocy ~ regulaminem/regulaminu/statutem/statutu/konstytucją/konstytucji/ustawą/ustawy/artykułem/artykułu | regulamin/statut/konstytucja/ustawa przewiduje/stanowi | artykuł … stanowi/przewiduje`,
    biography: `urodził* się | urodzon* w/się | ukończył* studia | absolwent* | mówi ~ językach | jest żonaty/zamężna | przejdzie na emeryturę | jego/jej kadencja | wcześniej pracował* | skończy ~ lat`,
    furniture: `oferta pracy | kandydat wybrany | zarezerwuj | ten artykuł zostanie | cookie* | ciasteczk* | newsletter* | subskryb* | zapisz się | wypisz | wszelkie prawa zastrzeżone | copyright | czytaj więcej | czytaj także | śledź nas | obserwuj nas | polityka prywatności | regulamin serwisu/sklepu/konkursu | zaloguj | hasło/hasła | przeglądark* | javascript | ta strona | nasza strona | strona internetowa | serwis będzie | bilet* | rabat* | promocja cenowa | promocje | reklam* | komentarze będą | ostatnia aktualizacja | kliknij | twój e-mail | twoje konto | twoje dane | dane osobowe | aplikacja mobilna | pobierz aplikację | pobierz | prace konserwacyjne | prace techniczne | akredytacja/akredytacje dla dziennikarzy/mediów | akredytacje prasowe | pogod* | wyprzedaż*`,
    asides: `powiązane artykuły | czytaj także | zobacz także | najczęściej czytane | najnowsze wiadomości | inne wiadomości | aktualności | kalendarz | wydarzenia | reklama | kontakt | menu | archiwum | o nas | udostępnij | polecane`,
  },
  resets: `powiedział* | oświadczył* | ogłosił* | zapowiedział* | poinformował* | dodał* | stwierdził* | ale | jednak | natomiast | potwierdził* | uzgodnili | uzgodniono | ustalono | postanowił* | podczas gdy | a także | i odwiedzi`,
  openings: `ponadto | co więcej | również | także | poza tym | wreszcie | w związku z tym | w tym kontekście | w tym celu | przy tej okazji | z kolei | na zakończenie | następnie | działanie | działania | ustalenia | decyzja | poza tym`,
  between: 'także/też/również/ponadto/natomiast/następnie/wreszcie/teraz/jednak',
  relatives: 'ktory/ktora/ktore/ktorzy/ktorego/ktorej/gdzie',
  anaphora: `ona | on | ono | oni | one | ta | ten | to | te | tych | tym | obie | oba | obu | spotkanie | wizyta | posiedzenie | raport | dokument | sesja | podpisanie | dialog | konferencja | misja | wizytę | tego | tej`,
  sides: {
    ours: `grupa ekspertów | wiceprzewodnicząc* komisji | europejsk* | misja obserwacyjna/misji obserwacyjnej | obserwator* | szef*-misji | raport z misji | szef* delegacji | my | nasz/nasza/nasze/nasi/naszej/naszego | delegacja | parlament europejski | parlamentu europejskiego | unia europejska | unii europejskiej | ue | komisja europejska | komisji europejskiej | eurodeputowan* | europos* | strona europejska | sprawozdawc* | sejm | sejmu | senat rp | strona polska | wysoki przedstawiciel | pe | posłowie | sekretariat*`,
    theirs: `komisja/komisji/komisję wenecka/weneckiej/wenecką | zgromadzeni* narodow* | izba/izby reprezentantów | prezydent* | goście | gości | komisja wyborcza | panstwo | panstwa | trybunał* | sąd* | rzecznik* | prokurator* | premier* | minister* | ministr* | przewodnicząc* parlamentu | rząd* | strona | ombudsman* | gospodarz* | rząd* | minister* | ministr* | premier* | rzecznik* | gubernator* | burmistrz* | policj* | wiceminister* |  gospodarze | władze | rząd | rządu | minister | ministerstwo | ministerstwa | odpowiednik* | ambasador* | ambasad* | prokurator* | prokuratur* | rozmówc* | partnerzy`,
    joint: `komisja/komisji międzyrządow*/mieszan* | każda ze stron | grupy przyjaźni | każda strona | delegacje | obie strony | obu stron | strony | obie delegacje | oba kraje | obu krajów | ministrowie | obaj ministrowie | współprzewodniczący | wspóln* | wzajemn* | dwustronn* | komitet współpracy | rada współpracy | komitet stowarzyszenia | rada stowarzyszenia | międzyparlamentarn* | oba parlamenty | grupa przyjaźni | grupy przyjaźni | zgromadzenie parlamentarne | parlamentarny komitet współpracy | parlamentarnego komitetu | obaj przewodniczący`,
  },
  and: 'i | oraz | a także | natomiast | ; | a następnie',
  cues: {
    that: 'że',
    clauses: 'gdy/kiedy/ponieważ/jeśli/jeżeli',
    like: 'jak',
    accusative: 'cję',
    several: 'tych/obu/te',
    persons: 'on/ona',
    single: 'ja',
    inviting: 'zapros*/zaprasz*',
    after: 'po/od',
    asking: 'prośbę/prośby/wniosek',
    promising: 'przyrzek*/obiec*',
    agreeing: 'uzgodni*/ustal*',
    deciding: 'postanowi*/zdecydow*',
    moved: 'przełoż*/przesun*',
    awaited: 'oczekiwan*/spodziewan*',
    informed: 'poinformowan*/zapewnion*',
    hearings: 'wysłucha*',
    ratifying: 'ratyfik*/przystąp*',
    courts: 'sąd/sądu',
    delegations: 'deleg*',
    committees: 'komisj*/podkomisj*/delega*',
    shared: 'komitet*/rada/komisj*',
    domestic:
      'ustaw*/referendum*/wybory/wyborów/wyborach/konstytucj*/kodeks*/dekret*/zezwole*/licencj*/więzien*/podatk*/podatek',
    debating: 'debat*/omówi*/rozpatrz*',
    publishers: 'parlament/rząd/ministerstwo/ambasada',
    times: 'kiedy/gdy',
    payments: 'transz*/wypłat*/płatnoś*/milion*/mln',
  },
  names: {
    inside: 'i/w/z/do/ds/na/rzecz/oraz/dla',
    institutions:
      'parlament*/komi*/podkomi*/minist*/rad*/uni*/europ*/narod*/republik*/rząd*/ambasad*/senat*/izb*/urząd/urzęd*/biur*/sąd*/agencj*/bank*/sejm*/zgromadzen*/uniwersyt*/instytut*/prokuratur*',
    treatiesBefore: 'statut*/konwen*/traktat*/kart*/protokół*/protokoł*',
    union: 'europ*/bruksel*/strasburg*/strasburskiej',
    unionShort: 'ue/pe',
    seats: 'bruksel*/strasburg*/luksemburg*',
  },
  dates: {
    months:
      '1: styczeń/stycznia/styczniu/stycz/styczniem | 2: luty/lutego/lutym | 3: marzec/marca/marcu/marcem | 4: kwiecień/kwietnia/kwietniu | 5: maj/maja/maju | 6: czerwiec/czerwca/czerwcu | 7: lipiec/lipca/lipcu | 8: sierpień/sierpnia/sierpniu | 9: wrzesień/września/wrześniu | 10: październik/października/październiku | 11: listopad/listopada/listopadzie | 12: grudzień/grudnia/grudniu',
    weekdays:
      '1: poniedziałek/poniedziałku/poniedziałkiem | 2: wtorek/wtorku | 3: środa/środę/środy | 4: czwartek/czwartku | 5: piątek/piątku | 6: sobota/sobotę/soboty | 7: niedziela/niedzielę/niedzieli',
    bareSeasons: true,
    weekend: 'weekend/weekendu',
    nearest: 'najbliższy/najbliższą/najbliższym/nadchodzący/nadchodzącą',
    seasons:
      'wiosna/wiosną/wiosny/wiosnę/wiośnie | lato/latem/lecie | jesień/jesienią/jesieni | zima/zimą/zimy/zimę',
    ordinals:
      'pierwszy/pierwsza/pierwszym/pierwszej/pierwszego | drugi/druga/drugim/drugiej/drugiego | trzeci/trzecia/trzecim/trzeciej/trzeciego | czwarty/czwarta/czwartym/czwartego',
    quarter: 'kwartał/kwartale/kwartału',
    half: 'półrocze/półroczu/półrocza/połowa/połowie/połowy',
    numbers:
      'jeden/jednego/jednym/jednej | dwa/dwóch/dwie | trzy/trzech | cztery/czterech | pięć/pięciu | sześć/sześciu | siedem/siedmiu | osiem/ośmiu | dziewięć/dziewięciu | dziesięć/dziesięciu | jedenaście | dwanaście/dwunastu | 14: czternaście/czternastu | 15: piętnastu | 20: dwudziestu | 30: trzydziestu | 60: sześćdziesięciu | 90: dziewięćdziesięciu | 18: osiemnaście/osiemnastu | 24: dwudziestu czterech | 120: stu dwudziestu',
    day: 'dni/dnia/dni roboczych',
    workingDay: 'dni roboczych/dni robocze',
    week: 'tydzień/tygodni/tygodnie/tygodnia/tygodniu',
    month: 'miesiąc/miesięcy/miesiące/miesiąca/miesiącu',
    year: 'rok/roku/lat/lata',
    several: 'tygodni/tygodnie/tygodniach/miesiące/miesięcy/miesiącach',
    early: 'początek/początku/na początku/początkiem/w pierwszych dniach',
    mid: 'połowa/połowie/połowy/w połowie/połową',
    late: 'koniec/końca/końcu/pod koniec/na koniec/z końcem/w ostatnich dniach/schyłek',
    this: 'tego/tej/ten/tę/tym/bieżącego/bieżącym/obecnego/obecnym',
    next: 'przyszły/przyszłego/przyszłym/przyszłej/przyszłą/następny/następnego/następnym/następnej/najbliższy/najbliższą/najbliższym/nadchodzący/nadchodzącą/nadchodzącym',
    last: 'ostatni/ostatnim/ubiegły/zeszły/ostatniego/ostatnich',
    thisYear: 'tego roku/w tym roku/bieżącego roku/br./b.r./obecnego roku/tym roku/bieżącym roku/br',
    nextYear:
      'przyszłego roku/w przyszłym roku/przyszłym roku/następnego roku/następnym roku/kolejnego roku/w kolejnym roku',
    today: 'dziś/dzisiaj/dziś wieczorem',
    tomorrow: 'jutro',
    to: 'do/a',
    and: 'i/oraz/lub/a',
    fillers:
      'w/we/na/dniach/w dniach/dnia/w dniu/roku/rok/r./miesiąca/miesiącu/od/między/pomiędzy/z/dni/tegorocznej/tegorocznego/z dnia/termin/dzień/okresie',
    in: 'w/we/na/do/od/z/między/pomiędzy/przed/po/i/o/przez/ciągu/rok/roku/a/lub/za',
    by: 'do/do dnia/najpóźniej do/najpóźniej/najpóźniej w/nie później niż do/nie później niż/w terminie do/najpóźniej do dnia/termin do/termin:/najpóźniej na',
    atLatest: 'najpóźniej',
    before: 'przed/przed dniem',
    dayNumber: 'dnia',
    from: 'od/od dnia/począwszy od/po/nie wcześniej niż',
    since: 'od zeszłego/zeszłego/ubiegłego/minionego/z dnia/zeszłym/ubiegłym/w ubiegłym/datowan*',
    pastBehind: 'ubiegłego roku/zeszłego roku/minionego roku',
    within:
      'w ciągu/w terminie/w ciągu najbliższych/w ciągu najbliższego/w ciągu kolejnych/w przeciągu/w ciągu następnych',
    inTime: 'za',
    after: 'od/po',
    sameDay:
      'tego samego dnia/tym samym dniu/w tym samym dniu/w tych samych dniach/w tym samym czasie/w tym samym terminie/tym samym terminie/tym samym miesiącu',
    clock: 'godz./godz/godzinie',
    dayMarks: '.',
  },
  gap: 6,
  verbFirst: false,
};
