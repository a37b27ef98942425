import type { Lexicon } from './lexicon.js';

export const nl: Lexicon = {
  code: 'nl',
  common:
    'de het een van en in op is zijn was waren wordt worden werd werden zal zullen dat die dit voor met aan bij naar niet ook door om te heeft hebben uit over als tot',
  abbreviations:
    'dhr mevr mw mr dr prof ir art nr blz jan feb mrt apr jun jul aug sep sept okt nov dec enz bijv m.b.t o.a a.u.b t.a.v resp incl',
  nouns: {
    dialogue: `*besprekingen | rondetafelgesprek* | vervolggesprek* | overlegronde* | consultatieronde* | onderhandelingsronde* | *gesprek | *gesprekken | onderhoud | *consultaties | minitop | eurotop | klimaattop | *debat | *mechanisme | telefoongesprek* | lunch | diner | receptie | webinar* | tussenbalans | conferentiegesprek | rondetafel* | gesprek* | conferentie* | vergadering* | bijeenkomst* | zitting* | top | topoverleg | ronde* | gespreksronde* | dialoog | dialogen | *dialoog | overleg | *overleg | gesprek* | besprekingen | consultaties | conferentie* | hoorzitting* | forum | onderhandeling* | seminar* | workshop* | rondetafel* | gedachtewisseling* | plenaire | videoconferentie* | congres* | symposium | debat | ontmoeting* | *bijeenkomst* | *vergadering* | topconferentie`,
    visit:
      'rondgang | rondleiding* | rondreis | handelsmissie* | waarnemersmissie* | onderzoeksmissie* | werkmissie* | studiereis | handelsreis | aankomst | komst | werkbezoek* | bezoek* | *bezoek | *bezoeken | tegenbezoek* | werkbezoek* | missie* | reis | reizen | dienstreis*',
    report: `zienswijze* | *overzicht | *enquête | bevindingen | *bevindingen | uitkomsten | resultaten | visie | standpunt | vertaling* | beleidsnota | kamerbrief* | *notitie | *analyse | *evaluatie | *studie | *conceptverslag | reisverslag* | notitie* | nota | inventaris | samenvatting | overzicht* | brief | eindrapport* | eindverslag* | ontwerpverslag* | terugkoppeling | *verslag | *verslagen | *rapport | *rapportage | brief | antwoord* | beoordeling* | studie | studies | conclusies | aanbevelingen | informatie | gegevens | advies | opmerkingen | statistieken | cijfers | verslag*`,
    case: 'uitleveringszaak* | strafzaak/strafzaken | rechtszaak/rechtszaken | vonnis* | uitspraak | gratie | amnestie | hoger beroep | zaak | zaken | proces | klacht* | onderzoek | gevangene* | gedetineerde* | dossier* | geval/gevallen',
    agreement:
      'akkoord* | overeenkomst* | memorandum | verdrag* | protocol* | ondertekening* | ratificatie | verklaring | contract* | *overeenkomst | *verdrag',
    action: `teruggave/levering/toelating/opheffing/verlening/overname/vrijgave | eindstemming | slotstemming | stembus | draaiboek* | lening* | *examen | proefrit* | proefvlucht* | *campagne | *project | *programma | loket | verkiezingsdag | werkzaamheden | vluchten | besluit | beslissing | vergunning* | bouw | renovatie | referendum | opening/lancering/inhuldiging/uitzending/overdracht/aanneming/publicatie/vrijlating/stemming/inwerkingtreding | *lijst | document* | vragenlijst* | routekaart | agenda | plan | planning | voorstel* | strategie* | notulen | concept* | opening | lancering | inhuldiging | training* | opleiding* | project* | programma* | cursus* | werkgroep* | platform | kantoor | tentoonstelling* | oefening* | goedkeuring | aanneming | inwerkingtreding | verkiezing* | wet | wetsvoorstel* | amendement* | resolutie* | stemming* | beurs | beurzen | tranche* | betaling* | financiering | waarneming* | waarnemingsmissie | stage* | campagne* | centrum | secretariaat | deskundige* | plechtigheid`,
  },
  verbs: `
    report   | - | verslag/rapport/antwoord/overzicht voorlegt/voorleggen/stuurt/sturen/toestuurt/bezorgt | -
    case     | - | dossier/zaak ~ laat heropenen/onderzoeken | -
    action | loskomen/ter-beschikking-stellen/betalen/bekostigen | komt/komen … los; stelt/stellen … ter beschikking; stemt/stemmen … af; betaalt/betalen | ter-beschikking-gesteld/betaald/bekostigd
    dialogue | om de tafel gaan/zitten | gaat/gaan … om de tafel | -
    object   | behandelen | behandelt/behandelen | behandeld
    send     | samenstellen/inleveren/bundelen/nasturen/naleveren/doorzenden/terugsturen/opmaken | maakt/maken … op | samengesteld/ingeleverd/gebundeld/nagestuurd/nageleverd/doorgezonden/opgemaakt
    visit    | ter plaatse gaan/kijken; polshoogte nemen; komen beoordelen/bekijken/inspecteren/controleren | gaat/gaan … ter plaatse; komt/komen … beoordelen/bekijken/inspecteren/controleren/bestuderen; neemt/nemen … polshoogte | -
    action   | beslissing/besluit/maatregelen nemen; overmaken/storten/uitkeren/vrijmaken/verdubbelen/afschaffen | neemt/nemen … beslissing/besluit; hakt/hakken … knoop/knopen door | overgemaakt/gestort/vrijgemaakt/verdubbeld/verdrievoudigd/gehalveerd
    report   | van zich laten horen | hoort/horen ~ van mij/ons | -
    dialogue | aansluiten; in gesprek gaan; praten | sluit/sluiten … aan bij; praat/praten … met | -
    agreement | toetreden; partij worden | treedt/treden … toe | toegetreden
    action   | naar de stembus gaan/trekken; opengaan/ingaan/vrijkomen/beschikbaar-komen/vervallen/invullen/vervullen/aanpassen | gaat/gaan/trekt/trekken … naar de stembus; gaat/gaan … open/in; komt/komen … beschikbaar/vrij | vervuld/ingevuld/aangepast/vrijgemaakt/vrijgegeven/uitgetrokken/opengesteld
    visit    | neerstrijken/langskomen/terugkomen/terugreizen/aandoen; landen; trekken naar | strijkt/strijken … neer; landt/landen; trekt/trekken … naar; komt/komen … langs | -
    visit    | voor een bezoek/staatsbezoek/werkbezoek verwacht worden | wordt/worden … voor een bezoek/staatsbezoek/werkbezoek/gesprek/overleg verwacht | -
    dialogue | aanschuiven/aanzitten/debatteren/onderhandelen; een onderhoud hebben; elkaar treffen/spreken/zien | schuift/schuiven … aan; heeft/hebben … onderhoud; treffen elkaar; elkaar treffen | -
    report   | nader berichten; uw kamer informeren; op de hoogte stellen/brengen | stelt/stellen … op de hoogte; ligt/liggen … op het bureau | geïnformeerd/op-de-hoogte-gesteld/op-de-hoogte-gebracht
    gets     | - | krijgt/krijgen/ontvangt/ontvangen ~ vertaling/tekst/documenten/inzage | -
    send     | rondsturen/rondzenden | stuurt/sturen/zendt/zenden … rond; rondstuurt/rondsturen/rondzendt/rondzenden | rondgestuurd/rondgezonden
    case     | voor de rechter/rechtbank komen/verschijnen | komt/komen/verschijnt/verschijnen … voor de rechter/rechtbank | -
    dialogue | onderhandelen | onderhandelt/onderhandelen | onderhandeld
    visit    | aandoen | doet/doen … aan | -
    visit    | vliegen/doorvliegen | vliegt/vliegen … naar | -
    action | voorstellen ~ datum/data/namen; data voorstellen | stelt/stellen … data … voor | voorgesteld
    attends  | aanwezig zijn | - | -
    gets     | ontvangen/krijgen ~ antwoord/kopie/lijst/verslag/informatie/toegang/tekst/vertaling/documenten; antwoord/bericht/toegang/inzage krijgen/ontvangen | krijgt/krijgen/ontvangt/ontvangen ~ antwoord/kopie/lijst/verslag/informatie/toegang | -
    report   | te informeren/berichten/rapporteren; verslag doen | doet/doen … verslag; licht/lichten … in | ingelicht
    send     | aanbieden/aan-te-bieden/overleggen/bekend-maken/openbaar-maken/bijwerken/aanvullen | biedt/bieden … aan; doet/doen … voorstel; maakt/maken … bekend; legt/leggen … over | bekend-gemaakt/bijgewerkt/aangevuld
    action   | voorstel doen; schenken/doneren/afvaardigen/detacheren/vervangen/herbouwen/renoveren/repareren/kopen/aanschaffen/inzetten/verlenen/toelaten/erkennen/afgeven/aantreden/overnemen/ontbinden/verkiezen/terugtrekken/teruggeven/vergoeden/mobiliseren/registreren/verplaatsen/vereenvoudigen/bouwen/installeren/inwinnen/aanvragen/goedkeuren/uittrekken | vraagt/vragen … aan; schenkt/schenken; treedt … aan; neemt/nemen … over; verleent/verlenen; wint … in; trekt/trekken … uit | geschonken/gedoneerd/gedetacheerd/vervangen/herbouwd/gerenoveerd/gerepareerd/gekocht/aangeschaft/ingezet/verleend/toegelaten/erkend/afgegeven/overgenomen/ontbonden/verkozen/teruggegeven/vergoed/gemobiliseerd/geregistreerd/verplaatst/vereenvoudigd/gebouwd/geïnstalleerd/aangevraagd/uitgetrokken
    dialogue | bijeen te komen; bijeenkomen/toespreken/een-toespraak-houden; in gesprek gaan | bijeenkomt/bijeenkomen; spreekt/spreken … toe; houdt … toespraak; gaat/gaan … in gesprek | -
    visit    | werkbezoek brengen | brengt/brengen … werkbezoek/bezoek; vertrekt/vertrekken | -
    visit    | stage lopen | loopt/lopen … stage | -
    action   | op tafel leggen | legt/leggen … op tafel | op tafel gelegd
    dialogue | debatteren; bij elkaar/samen komen | komen … bij elkaar/samen; debatteert/debatteren; overlegt/overleggen; spreekt/spreken … met; hoort/horen | besproken
    visit    | ontvangen; te gast zijn; op bezoek gaan/komen; verblijven; doorbrengen | ontvangen; gaat/gaan/komt/komen op bezoek; komen/gaan … naar; bezoeken; is/zijn … op bezoek; verblijft/verblijven | -
    report   | laten weten; berichten; bericht/antwoord/uitsluitsel krijgen/geven; op terugkomen | laat/laten … weten; rapporteren; antwoorden; informeren; komt … op terug; geeft/geven … antwoord; krijgt/krijgen … bericht/antwoord | -
    send     | doorgeven/delen/schrijven/opsturen/uitsturen/voltooien | sturen; presenteren; publiceren; leggen … voor; dienen … in; delen; schrijft/schrijven; stellen … op; bereiden … voor; ronden … af; maakt/maken … openbaar | doorgegeven/gedeeld/geschreven/opgestuurd/voltooid/aangeboden/openbaar-gemaakt
    case     | herzien/opnieuw-bekijken; vrijlaten | onderzoeken; gaan … na; bekijkt/bekijken … opnieuw | opnieuw-bekeken/bekeken/vrijgelaten
    action   | contacteren/bellen/mailen/opzoeken/uitzoeken/navragen/uitwisselen/aanbieden/aanstellen/opzetten/openen/heropenen/in-gebruik-nemen/verlengen/voorleggen/vragen-stellen | belt/bellen/bel; zoekt/zoeken … uit; vraagt/vragen … na; wijst/wijzen … aan; benoemen; richten … op; zet/zetten … op; opent/openen; heropent/heropenen; verlengt; keuren … goed; nodigen … uit; boeken; bevestigen; wisselt/wisselen … uit; stelt/stellen … vragen | uitgewisseld/aangesteld/opgezet/geopend/heropend/verlengd/operationeel/in-gebruik-genomen
    visit    | - | - | - | is/zijn … te gast
    visit    | tegenbezoek brengen | brengt/brengen … tegenbezoek; reist/reizen … af | -
    action   | naar het parlement gaan/sturen | gaat/gaan naar het parlement; naar het parlement gaat/gaan | -
    dialogue | - | komt/volgt een/de/er hoorzitting/gesprek; hoorzitting komt/volgt | -
    visit    | terugkeren/landen/aankomen/doorreizen/overkomen | vertrekt/vertrekken … naar; keert/keren … terug; komt/komen … aan; reist/reizen … af; brengt … een bezoek | -
    report   | verschijnen/uitbrengen/terugkoppelen; terug te komen op | verschijnt/verschijnen; brengt/brengen … verslag uit; komt/komen … terug op | uitgebracht
    send     | mailen/doen toekomen | verstuurt/versturen/mailt/verzendt/bezorgt | -
    dialogue | - | bespreekt/bespreken; buigt/buigen zich over | -
    action   | contact opnemen/regelen/nakijken/afstemmen | neemt/nemen … contact op; regelt | -
    visit    | - | naar … komt/komen/reist/reizen/gaat/afreist/vertrekt | -
    visit    | bezoeken; reizen/komen/gaan/terugkeren/afreizen/vertrekken; brengen | bezoekt; reist/reizen/komt/gaat … naar; brengt/brengen … bezoek | bezocht
    receives | ontvangen/verwelkomen | ontvangt/ontvangen/verwelkomt ~ delegatie/missie/voorzitter/minister/ambassadeur | -
    visit    | delegatie/missie/waarnemers ~ sturen | stuurt ~ delegatie/missie/waarnemers | ontvangen
    dialogue | - | ziet/zien elkaar; spreekt/spreken elkaar | -
    arrives  | - | - | - | wordt/worden … verwacht; is … te gast
    dialogue | ontmoeten/vergaderen/bijeenkomen/samenkomen; spreken | komt/komen … bijeen; komt/komen … samen; vergadert/vergaderen; ontmoet/ontmoeten | -
    object   | houden/organiseren/beleggen/bijeenroepen/voorzitten/voeren | houdt/houden/organiseert/organiseren; belegt | gehouden/georganiseerd/belegd/bijeengeroepen
    object   | - | is/zijn … gastheer/gastvrouw van | -
    attends  | deelnemen/bijwonen | neemt/nemen … deel | -
    object   | hervatten/voortzetten/openen/starten/beginnen/lanceren | hervat/hervatten/opent | hervat/voortgezet/geopend/gestart/gelanceerd
    send     | voorleggen/indienen/overleggen/toezenden/toesturen/sturen/verzenden/versturen/doorsturen/presenteren/publiceren/bekendmaken/verstrekken/overhandigen/rondsturen/rondzenden/verspreiden/opstellen/uitwerken/voorbereiden/afronden/aanleveren/leveren/bezorgen | legt … voor; dient … in; stuurt/sturen/zendt/presenteert/publiceert/verstrekt/overhandigt/verspreidt; stelt … op; bereidt … voor; rondt … af; levert … aan; stuurt … rond | voorgelegd/ingediend/toegezonden/toegestuurd/gestuurd/verzonden/verstuurd/gepresenteerd/gepubliceerd/bekendgemaakt/verstrekt/overhandigd/rondgestuurd/verspreid/opgesteld/uitgewerkt/voorbereid/afgerond/aangeleverd/bezorgd
    report   | informeren/rapporteren/antwoorden/beantwoorden/terugkoppelen/verslag-uitbrengen | informeert/rapporteert/antwoordt/beantwoordt; brengt verslag uit; koppelt … terug | beantwoord
    case     | onderzoeken/nagaan/herzien/heropenen/opvolgen | onderzoekt; gaat … na | onderzocht/herzien/heropend
    agreement | ondertekenen/tekenen/ratificeren/paraferen/sluiten | ondertekent/ondertekenen/ratificeert/tekenen/tekent | ondertekend/getekend/geratificeerd/geparafeerd/gesloten
    action   | goedkeuren/aannemen/stemmen/vaststellen | keurt … goed; stemt/stemmen | goedgekeurd/aangenomen/vastgesteld
    action   | oprichten/instellen/benoemen/aanwijzen/inhuldigen | richt … op; benoemt; wijst … aan | opgericht/ingesteld/benoemd/aangewezen/ingehuldigd
    action   | uitbetalen/toekennen/financieren/uitkeren | - | uitbetaald/toegekend/uitgekeerd
    action   | schrappen/afschaffen/hervormen/sluiten/toepassen/omzetten/invoeren/wijzigen/intrekken/opheffen/opleiden/vertalen/contacteren/uitnodigen/boeken/bevestigen/bijwerken/uitvoeren | nodigt … uit; boekt; bevestigt; contacteert; werkt … bij | afgeschaft/hervormd/omgezet/ingevoerd/gewijzigd/ingetrokken/opgeheven/vertaald/uitgenodigd/bevestigd/bijgewerkt/uitgevoerd
    action   | in-werking-treden | treedt/treden … in werking | -
  `,
  acts: `
    object    | organisatie/bijeenroeping/hervatting/voortzetting (van)
    send      | toezending/indiening/opstelling/publicatie/voorlegging/afronding (van)
    action    | oprichting/teruggave/levering/toelating/opheffing/verlening/uitbreiding/overname/vrijgave/instelling/benoeming/aanwijzing/opening/heropening/lancering/invoering/afschaffing/uitzending (van)
    agreement | ondertekening/ratificatie/sluiting (van)
    case      | vrijlating/herziening/heropening (van)
  `,
  future: `?verwacht/verwachten ~ te kunnen | ?krijgt/krijgen … (de) tijd om | ?de tijd gegeven/gekregen om | ?heeft/hebben (de) tijd om | zal/zullen | gaat/gaan | is/zijn van plan | plant/plannen | is/zijn voornemens | zou/zouden naar verwachting | ?zou/zouden | wordt/worden verwacht | ?wil/willen | naar verwachting`,
  agent: 'door',
  passive: `zal/zullen | wordt/worden | ?zou/zouden | moet | ?te worden`,
  undertakes: `heb … toegezegd/beloofd/besloten/afgesproken | heeft/hebben … toegezegd/beloofd/besloten/afgesproken/verbonden | gaf/gaven … het woord/zijn-woord | afgesproken is/werd (dat) | besloten is/werd (dat) | overeengekomen is/werd (dat) | verzekerde/verzekerden … dat | heeft/hebben … toegezegd/beloofd/besloten/afgesproken | is/werd … afgesproken/besloten/overeengekomen | verbond/verbonden zich ertoe | verbindt/verbinden zich ertoe | heeft/hebben zich ertoe verbonden | heeft/hebben toegezegd | zegde/zegden toe | zegde/zegden … toe | zegt/zeggen toe | beloofde/beloofden | belooft/beloven | heeft/hebben beloofd | kwam/kwamen overeen | komen overeen | is/zijn overeengekomen | spraken af | sprak af | is/zijn afgesproken | heeft/hebben afgesproken | werd/is afgesproken | besloot/besloten | heeft/hebben besloten | is/werd besloten | heeft/hebben … uitnodiging … aanvaard | aanvaardde/aanvaardden … uitnodiging | engageerde zich | neemt op zich | nam/namen op zich | heeft/hebben ermee ingestemd | stemde/stemden ermee in | ging/gingen akkoord`,
  undertakings: `toezegging/belofte/besluit/aankondiging/verbintenis | ?voornemen`,
  entrusts: `gaf/gaven … opdracht | heeft/hebben … opdracht gegeven | droeg/droegen … op | werd/werden belast met | is/zijn belast met`,
  infinitive: { behind: 'te', endings: 'n' },
  happens: `heeft/hebben … aangehouden/uitgesteld/verdaagd/geschorst/verschoven tot/naar | is/zijn aangehouden/verdaagd/geschorst tot | ?staat/staan … op het programma/rooster | ?valt/vallen … te verwachten | ?volgt/volgen (in/op/begin/eind/medio) | ?start/starten (in/op) | is/zijn … geagendeerd/ingepland | staat/staan … op de agenda/rol | is/zijn … gezet op/voor | gaat/gaan … verder | zal/zullen … plaatsvinden | zal/zullen … plaatshebben | zal/zullen … worden gehouden | zal/zullen … gehouden worden | wordt/worden … gehouden | staat/staan (voorlopig/al) gepland | is/zijn (voorlopig/al) gepland | staat/staan … gepland | is/zijn … gepland (voor/op/in) | is/zijn vastgesteld/vastgelegd/bepaald/belegd (op/voor) | is/zijn voorzien (voor/op/in) | is/zijn … voorzien | is/zijn … bijeengeroepen | werd/werden vastgesteld/vastgelegd op | werd/werden uitgesteld tot | is/zijn uitgesteld tot | is/zijn verplaatst/verschoven naar | werd/werden verplaatst/verschoven naar | zal/zullen … beginnen | zal/zullen … bijeenkomen | zal/zullen van start gaan | gaat/gaan van start | wordt/worden hervat | wordt/worden voortgezet | zal/zullen … vergaderen`,
  planned: `gereserveerd/vrijgehouden voor | vindt/vinden … plaats | heeft/hebben … plaats | gepland* (voor/op/in/van) | voorzien* (voor/op/in) | vastgesteld op | te houden | die/dat plaatsvindt/plaatsvinden | die/dat zal plaatsvinden | begint/beginnen op/in | aanstaande | verwachte | bijeengeroepen`,
  accepted: `uitnodiging … aangenomen/geaccepteerd | heeft/hebben … uitnodiging … aanvaard/aangenomen | aanvaardde/aanvaardden … uitnodiging* | nam/namen … uitnodiging … aan | ging/gingen in op … uitnodiging | uitnodiging … aanvaard`,
  coming: `volgende* | komende* | eerstvolgende | aanstaande | toekomstige | geplande | tweede | derde | nieuwe | voorbereiding* | in de aanloop | voorafgaand | met het oog op`,
  assigns: ': | zal | moet',
  minutes: `afsprakenlijst/actielijst/besluitenlijst/takenlijst/actiepuntenlijst/toezeggingen | actiepunten/actiepunt/acties/actie/besluiten/besluit/afspraken/conclusies/opvolging/notulen/verslag/rondvraag/taken | volgende stappen | agendapunt`,
  says: `zo maakte/maakten/heeft/hebben | maakte/maakten … bekend | liet/lieten weten | zei/zeiden/verklaarde/verklaarden/meldde/meldden/bevestigde/bevestigden/antwoordde/antwoordden/verzekerde/verzekerden/beloofde/beloofden/benadrukte/lichtte/deelde/kondigde/voegde | volgens`,
  greetings: `beste | geachte | hallo | hoi | goedemorgen | goedemiddag | dag`,
  possessives: `zijn/haar/hun/diens`,
  calendars: 'agenda | kalender | evenementen | data | planning | belangrijke data | volgende stappen',
  titles: `mevrouw | mevr | dhr | dr | prof | mw | meneer | ambassadeur`,
  presentEndings: 't',
  presentAhead: true,
  speaking: 'ik/wij/we',
  speakingEndings: '[^td]/[^td]en',
  deeds: `opening/lancering/inhuldiging/uitzending/overdracht/aanneming/publicatie/vrijlating/stemming/inwerkingtreding`,
  participleEndings: 'd/t/en',
  vague: `vóór/voor/na zijn/haar/hun komst/bezoek/vertrek/aankomst | bij die/dezelfde/dit gelegenheid | nog voor de kerst/feestdagen/jaarwisseling | voor/na de kerst/kerstdagen/jaarwisseling | bij/tijdens/in de volgende/eerstvolgende vergadering/zitting/bijeenkomst/overleg | zodra … gereed/klaar/beschikbaar/rond/afgerond | voor/na het kerstreces/zomerreces/reces/herfstreces/voorjaarsreces/kerst/pasen/zomer | voor/na de zomer/stemming/verkiezingen/feestdagen | voor het einde van de ~ zittingsperiode/legislatuur/zitting | voor kerst/pasen | in de komende dagen/weken/maanden | de komende dagen/weken/maanden | binnenkort | weldra | spoedig | op korte termijn | zo snel/spoedig mogelijk | tegen die tijd | na zijn/haar/hun terugkeer | op de volgende/eerstvolgende vergadering/zitting | de dag na | onverwijld`,
  bodies: `staf | griffie | secretariaten | commissie* | subcommissie* | comité* | subcomité* | dialoog | mensenrechtendialoog | raad | werkgroep* | vergadering | forum | delegatie | kantoor | secretariaat | deskundige* | centrum`,
  deadline:
    'termijn* | deadline* | uiterlijk | uiterste datum | sluitingsdatum | voor het einde | ten laatste',
  excludes: {
    wishes: `zou/zouden … op-prijs-stellen | zou/zouden … verwelkomen | overtuigd | naar ~ mening | te hopen | herhaalde/herhaalden ~ uitnodiging | deed/deden ~ uitnodiging | sprak/spraken ~ uitnodiging uit | economen/waarnemers/experts/analisten/deskundigen verwachten/denken/voorspellen | volgens economen/analisten/waarnemers | naar schatting | spreekt de wens | spraken de wens | spreken de wens | sloot/sluit niet uit | spreekt/sprak de hoop | gelooft/geloven | schat/schatten | verwacht dat | hoopt | hopen | hoopte* | hoop | wens* | wenst | zou/zouden graag | graag | kijkt uit | kijken uit | keek uit | ziet uit | stelde voor | stelden voor | stelt voor | stellen voor | voorgesteld | suggere* | nodigde/nodigden | nodigt/nodigen | uitgenodigd | mogelijkheid/mogelijkheden | vooruitzicht* | idee | overweegt/overwegen/overwoog | moedigt | aanmoedig* | beveelt | aanbevolen | belangstelling | vertrouwen | streeft/streven | streefde | beoogt | belang van | noodzaak | de/een gelegenheid | wil/willen graag | zou nuttig | zou goed | pleit/pleitte/pleiten | voorstander`,
    demands: `roept/roepen | riep/riepen | opgeroepen | oproep* | eist/eisen | eiste* | dringt/dringen | drong/drongen | aangedrongen | vraagt/vragen | vroeg/vroegen | gevraagd | verzoekt/verzoeken | verzocht* | moet/moeten | moest* | zou/zouden moeten | dient/dienen te | vereist | noodzakelijk | nodig | verwacht dat | verwachten dat | maant`,
    readiness: 'bereid | bereidheid | klaar om | klaar voor | open voor | vastbesloten | beschikbaar om/voor',
    denials:
      'betwijfel* | twijfel* | berichten/geruchten (,) dat/volgens-welke/als-zou | uit de lucht gegrepen | ongegrond* | verzonnen | niet | geen | nooit | ontkent/ontkende/ontkenden/ontkennen | weersprak | weerspreekt | verwierp* | verwerpt | weigert/weigerde/weigerden | sloeg … af | afgewezen | wees … af | uitgesloten | sloot | onjuist | gerucht* | zonder | evenmin | noch | vals',
    cancelled: `uitnodiging … kan/kon/konden/kunnen … niet aannemen/aanvaarden | gaat/gaan niet door | zal/zullen niet plaatsvinden | vindt/vinden niet plaats | zou/zouden … plaatsvinden | zou plaatsvinden | afgelast | geannuleerd | annulering | geschrapt | afgezegd | opgegeven | afgeblazen | had/hadden moeten | zou/zouden oorspronkelijk | oorspronkelijk | voor onbepaalde tijd | tot nader order | opgeschort | was/waren gepland | stond/stonden gepland | was/waren voorzien | zag/zagen af | afgezien | ingetrokken | zou/zouden hebben`,
    bygone:
      'vorig/vorige/eerder-dit jaar/maand/voorjaar/najaar ~ zegde/zegden/beloofde/beloofden | jaar/jaren/maanden geleden | had/hadden (eerder) beloofd/toegezegd/aangekondigd',
    possibilities: `datum/data … wordt/worden/zal/zullen (nog/later) (worden) bekendgemaakt/vastgesteld/bepaald/meegedeeld/afgesproken | zou/zouden kunnen | kan/kunnen | mag | als | indien | of | misschien | mogelijk | eventueel | wellicht | mits | tenzij`,
    effects: `uitbouwen/uit te bouwen | uit te breiden | aan te halen | op de proef stellen | spelen | groeien | stijgen | dalen | betreffen | betekenen | duren | kosten | tonen | aantonen | vormen | op de hoogte houden | handhaven | intensiveren | coördineren | ontwikkelen | uitbreiden | versnellen | respecteren | eerbiedigen | samenwerken/samen te werken | uitwisselen van ervaringen | alles in het werk stellen | waken | strijden | bestrijden | voorkomen | beschermen | prioriteit geven | rekening houden | blijven | versterken/te versterken | verdiepen | bijdragen | helpen | toelaten | versterken | verdiepen | verbeteren | bevorderen | steunen | ondersteunen | dienen | bespreken | behandelen | aansnijden | concentreren | richten | omvatten | bevatten | afhangen | blijven | profiteren | vergemakkelijken | garanderen | verzekeren | samenwerken | werken | leiden | verhogen | verlagen | uitwisselen | gaan over | aandacht | bieden | mogelijk maken | draaien`,
    remarks: `notulen ~ ~ worden vastgesteld/goedgekeurd | notulen/verslag/agenda … vastgesteld/goedgekeurd | antwoordt | licht … toe | meldt | deelt … mee | brengt … ter sprake | stelt voor | spreekt zijn/haar | schetst | bericht over | vindt dat | dankt | verwelkomt | merkt | herinnert | benadrukt | opent | sluit | vraagt | legt uit | vindt | betreurt | steunt | feliciteert | is/was/heeft/wijst | stelt vast | onderstreept`,
    past: `loopt af | verloopt | getekend in | vond/vonden | plaatsgevonden | bezocht* | ontmoette* | sprak/spraken | nam/namen deel | werd/werden | had/hadden | gehouden | was/waren | ontving* | gekozen | geboren | bespraken | sinds | reisde* | ondertekenden | benadrukte | herinnerde`,
    rules: `festival* | bezoekers | winkels | concert* | prijzen | inflatie | temperaturen | bevolking | economische groei | tentoonstelling | elk jaar | ieder jaar | jaarlijks* | in de regel | doorgaans | normaal gesproken | gewoonlijk | regelmatig | twee keer per jaar | tweemaal per jaar | eenmaal per jaar | ten minste eenmaal | altijd | iedereen | elk lid | overeenkomstig artikel | krachtens | om de twee jaar | afwisselend | steeds`,
    statutes: `het verdrag/akkoord/protocol bepaalt/voorziet | de grondwet/wet/het-reglement/het-statuut schrijft … voor | volgens/krachtens/overeenkomstig/op-grond-van ~ reglement/statuten/statuut/grondwet/handvest/wet/artikel | artikel … bepaalt/voorziet | het reglement/statuut bepaalt/voorziet | de grondwet/statuten bepaalt/bepalen`,
    biography: `geboren in/te/op | studeerde | spreekt ~ talen | is getrouwd | gaat met pensioen | met pensioen | zijn/haar ambtstermijn loopt | eerder werkte | werkte eerder | wordt ~ jaar`,
    furniture: `kantoor/ambassade/consulaat ~ gesloten | zijn/is gesloten op/van | onze/alle/openstaande vacature* | sollicitant* | sollicitatie* | dit artikel wordt | boek nu | cookie* | nieuwsbrief* | abonneer* | abonnement* | uitschrijv* | alle rechten voorbehouden | copyright | lees meer | lees ook | volg ons | privacy* | disclaimer | gebruiksvoorwaarden | inloggen | wachtwoord* | browser* | javascript | deze website | onze website | de website wordt | tickets zijn/te | korting* | aanbiedingen | speciale aanbieding | advertentie* | reacties worden | laatst bijgewerkt | klik | uw e-mail | uw account | uw gegevens | persoonsgegevens | app | download* | technisch/gepland onderhoud | deze pagina | accreditatie/accrediteren voor de pers | perskaart* | weerbericht | weersverwachting* | uitverkoop | bezorging`,
    asides: `gerelateerd | gerelateerde artikelen | lees ook | zie ook | meest gelezen | laatste nieuws | ander nieuws | nieuws | agenda | kalender | evenementen | advertentie | contact | menu | archief | over ons | delen`,
  },
  resets: `zei/zeiden | verklaarde/verklaarden | kondigde/kondigden | deelde/deelden | meldde/meldden | voegde toe | maar | echter | bevestigde/bevestigden | kwamen overeen | spraken af | besloot/besloten | terwijl | en zal | informeerde`,
  openings: `bovendien | daarnaast | verder | tevens | ook | tot slot | ten slotte | in dit verband | in deze context | daartoe | bij deze gelegenheid | van zijn kant | vervolgens | actie | acties | besluit | actiepunt | actiepunten | voorts`,
  between: 'ook/verder/bovendien/tevens/eveneens/daarnaast/vervolgens/nu/echter/daarentegen',
  relatives: 'die/dat/wie/waar/waarvan',
  anaphora: `ze | zij | hij | het | deze | dit | beide | de vergadering | het bezoek | de bijeenkomst | het verslag | het rapport | het document | de zitting | de ondertekening | de dialoog | de conferentie | de missie | de reis | laatstgenoemde`,
  sides: {
    ours: `europese deskundige* | bureau | waarnemingsmissie* | waarnemers | delegatieleider* | eindrapport | wij | we | ons | onze | de delegatie | delegatie van het europees | europees parlement | europese unie | eu | europese commissie | europarlementari* | europese zijde | rapporteur* | tweede kamer | eerste kamer | nederlandse delegatie | nederlandse zijde | hoge vertegenwoordiger | edeo | secretariaat`,
    theirs: `commissie van venetië | huis van afgevaardigden/vertegenwoordigers | nationale vergadering | senaat | voorzitter van het parlement/huis | venetië-commissie | gasten | kiescommissie | uw/jullie | ombudsvrouw | parlementsvoorzitter | hooggerechtshof | parlement | gastheer | regering* | minister* | ministerie* | premier* | ombudsman* | rechtbank | gouverneur* | burgemeester* | politie |  gastland | autoriteiten | regering | de minister | ministerie | ambtgeno* | collega | ambassadeur* | ambassade | openbaar ministerie | procureur* | gesprekspartners`,
    joint: `intergouvernementele/gemengde commissie | elke partij | elk van de partijen | iedere partij | elk van beide | delegaties | co voorzitters | co-voorzitters | beide partijen | de partijen | beide zijden | beide kanten | beide delegaties | beide landen | de twee landen | beide ministers | de ministers | covoorzitters | medevoorzitters | gezamenlijk* | gemeenschappelijk* | wederzijds* | bilatera* | samenwerkingscomité | samenwerkingsraad | associatiecomité | associatieraad | interparlementair* | beide parlementen | vriendschapsgroep* | parlementaire vergadering | gemengde commissie | beide voorzitters | elkaar`,
  },
  and: 'en | alsook | alsmede | terwijl | ; | gevolgd door',
  cues: {
    that: 'dat',
    clauses: 'zodra/wanneer/nadat/omdat/indien/als/hoewel',
    like: 'zoals',
    indefinite: 'een',
    several: 'deze/beide',
    persons: 'hij/zij',
    single: 'ik',
    inviting: 'nodig*/uitgenod*/uitnod*',
    after: 'na/sinds',
    asking: 'verzoek/voorstel',
    promising: 'beloof*/belof*/toegez*/zeg*',
    agreeing: 'afgespr*/overeen*/spraken',
    deciding: 'besloten/besloot',
    moved: 'uitgesteld/verplaatst/verschoven',
    awaited: 'verwacht*',
    informed: 'werd/werden/is/zijn',
    hearings: 'hoorzitting*/hoort/horen/gehoord',
    ratifying: 'ratif*/toetred*',
    courts: 'rechtbank/gerechtshof',
    delegations: 'deleg*',
    committees: '*commissie*/delega*',
    shared: 'comité*/*raad',
    officers: 'voorzitter/griffier',
    domestic:
      'wet/wetten/*wet/wetsvoorstel*/referendum*/verkiezing*/*verkiezingen/grondwet*/wetboek*/decreet*/vergunning*/gevangenis*/belasting*',
    debating: 'debat*/bespre*/behandel*',
    publishers: 'parlement/assemblée/ministerie/ambassade/regering',
    times: 'wanneer/als',
    payments: 'tranche*/betaling*/miljoen/miljard',
  },
  names: {
    inside: 'van/voor/en/het/de/der/den/in/te/met/op',
    articles: 'de/het',
    institutions:
      '*parlement*/*comité*/*commissie*/*minister*/*raad/*unie/europ*/nation*/republiek*/*regering*/*ambassade*/*senaat*/*kamer/*bureau/*hof/*agentschap*/*bank/*vergadering/universit*/*instituut*/sejm/rada',
    treatiesBefore: 'statuut*/conventie*/verdrag*/handvest*/protocol*',
    union: 'europ*/brussel*/straatsburg*',
    unionShort: 'eu/ep',
    seats: 'brussel*/straatsburg*/luxemburg*',
  },
  dates: {
    months: '3: mrt | 9: sept',
    weekdays:
      '1: maandag/maandagochtend/maandagmorgen/maandagmiddag/maandagavond | 2: dinsdag/dinsdagochtend/dinsdagmorgen/dinsdagmiddag/dinsdagavond | 3: woensdag/woensdagochtend/woensdagmorgen/woensdagmiddag/woensdagavond | 4: donderdag/donderdagochtend/donderdagmorgen/donderdagmiddag/donderdagavond | 5: vrijdag/vrijdagochtend/vrijdagmorgen/vrijdagmiddag/vrijdagavond | 6: zaterdag/zaterdagochtend/zaterdagmorgen/zaterdagmiddag/zaterdagavond | 7: zondag/zondagochtend/zondagmorgen/zondagmiddag/zondagavond',
    yearEnd: 'jaareinde',
    weekend: 'weekend/weekeinde',
    nearest: 'komende/komend/aanstaande/eerstkomende',
    seasons: 'lente/voorjaar | zomer | herfst/najaar | winter',
    ordinals: 'eerste/1e/1ste | tweede/2e/2de | derde/3e/3de | vierde/4e/4de',
    quarter: 'kwartaal',
    half: 'helft/halfjaar/jaarhelft/semester',
    numbers:
      'een/één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | 14: veertien | 15: vijftien | 20: twintig | 30: dertig | 45: vijfenveertig | 60: zestig | 90: negentig | 16: zestien | 18: achttien | 24: vierentwintig | 120: honderdtwintig',
    day: 'dagen/dag/werkdagen',
    workingDay: 'werkdagen/werkdag',
    week: 'weken/week',
    month: 'maanden/maand',
    year: 'jaar/jaren',
    several: 'weken/maanden',
    early: 'begin/begin van/het begin van/in het begin van/begin van de',
    mid: 'midden/half/medio/halverwege/in het midden van',
    late: 'eind/einde/einde van/eind van/het einde van/het eind van/aan het einde van/eind van de/het einde van de',
    this: 'deze/dit/lopende/huidige',
    next: 'volgende/volgend/komende/komend/aanstaande/eerstkomende',
    last: 'laatste/vorige/afgelopen',
    thisYear: 'loop van het jaar/dit jaar/van dit jaar/lopende jaar/van het lopende jaar/het lopende jaar',
    nextYear:
      'volgend jaar/van volgend jaar/komend jaar/het komende jaar/het volgende jaar/van het volgende jaar/van komend jaar',
    today: 'vandaag/vanmiddag/vanavond',
    tomorrow: 'morgen',
    to: 'tot/tot en met/t/m/en met/tot aan',
    and: 'en/of',
    fillers:
      'de/het/van/in/op/maand/de maand/in de maand/dagen/tussen/jaar/periode/van de/loop van/de loop van/voor/dag',
    in: 'in/op/van/voor/tot/tussen/vanaf/en/per/tijdens/de maand/gedurende/loop van/te/jaar/om',
    by: 'tegen/uiterlijk/uiterlijk op/uiterlijk in/uiterlijk tegen/ten laatste/ten laatste op/niet later dan/tot/tot en met/vóór of op/uiterlijk voor/deadline/deadline:/tot uiterlijk/uiterlijk per',
    atLatest: 'uiterlijk/ten laatste/op zijn laatst',
    before: 'vóór/vooraf aan/nog vóór/eerder dan',
    scheduled:
      'gepland/ingepland/geprikt/uitgetrokken/gereserveerd/geagendeerd/voorzien/agenda/planning/programma/uitnodiging/afspraak/vastgelegd/vastgesteld/bepaald/verwacht/bijeenkomst/vergadering/zitting/bijeengeroepen/uitgenodigd',
    from: 'vanaf/met ingang van/na/niet eerder dan/ingaande',
    since: 'sinds/vorig/afgelopen/vorige/gedateerd/d.d.',
    pastBehind: 'vorig jaar/van vorig jaar/afgelopen jaar/jongstleden',
    within: 'binnen/binnen een termijn van/in de komende/binnen de komende/de komende/uiterlijk binnen',
    inTime: 'over',
    after: 'na/vanaf',
    sameDay:
      'dezelfde dag/op dezelfde dag/diezelfde dag/op diezelfde dag/dezelfde datum/dezelfde dagen/dezelfde maand/in dezelfde periode',
    clock: 'om',
    dayMarks: 'e/ste/de',
  },
  gap: 20,
  separable: {
    parts:
      'voor/in/aan/af/bijeen/deel/door/mee/na/op/over/rond/samen/terug/toe/uit/bij/bekend/goed/plaats/vast/voort',
    between: ' te ',
    present: {
      changed: 'gaan-gaat/staan-staat/slaan-slaat/doen-doet/zien-ziet/komen-komt',
      doubled: 'aeou',
      softened: 'v-f/z-s',
      speaking: '',
      unsaid:
        'gaan/komen/brengen/spreken/houden/voeren/beginnen/openen/sluiten/delen/stemmen/zenden/vragen/reizen/vertrekken/landen/verschijnen',
    },
  },
  verbFirst: true,
};
