import type { Lexicon } from './lexicon.js';

export const de: Lexicon = {
  code: 'de',
  common:
    'der die das den dem des und ist sind wird werden wurde wurden hat haben im am vom zum zur mit für auf von bei nach über ein eine einer einem einen nicht sich auch dass als an',
  abbreviations:
    'dr prof hr fr nr abs art bzw z.b z b d.h usw etc ca jan feb mär apr jun jul aug sept sep okt nov dez st inkl ggf bspw vgl s evtl u a',
  nouns: {
    dialogue: `gespräch/gespräche/gesprächs/gesprächen | aussprache | fachtagung* | webinar* | bestandsaufnahme | zwischenbilanz | telefonkonferenz* | jahrestagung* | kolloquium | austausch | *schalte | videoschalte* | *sitzung | *sitzungen | *tagung | *tagungen | *treffen | *konferenz | *gesprach | *gesprache | *gesprachen | *konsultation | *konsultationen | *dialog | *dialogs | *gipfel | *anhorung | *verhandlungen | *runde | sitzung* | treffen | tagung* | gipfel* | runde | gesprächsrunde* | verhandlungsrunde* | dialog* | dialogrunde* | gespräch* | konsultation* | konferenz* | anhörung* | forum | verhandlung* | seminar* | workshop* | runder tisch | meinungsaustausch | plenarsitzung* | plenum* | videokonferenz* | zusammenkunft | kongress* | symposium | tagungen | menschenrechtsdialog* | ausschusssitzung* | arbeitstreffen | gipfeltreffen | fachgespräch* | begegnung | zusammentreffen | klausur* | regierungskonsultation*`,
    visit:
      'landung | *aufenthalt | stippvisite | rundgang | rundreise | ankunft | eintreffen | *reise | *besuch | *besuchs | *besuche | *reise | mission | missionen | *smission | *tenmission | besuch* | gegenbesuch* | reise | reisen | delegationsreise* | dienstreise* | mission | missionen | staatsbesuch* | arbeitsbesuch* | antrittsbesuch*',
    report: `unterlagen | erkenntnisse | befunde | *analyse | *auswertung | *übersicht | *studie | *stellungnahme | *bewertung | *evaluierung | fassung | kommentierung | lagebild | *berichtsentwurf | berichtsentwurf | rückmeldung* | übersicht | papier | positionspapier* | konzept* | sonderbericht* | protokoll* | statistik* | *bericht | *berichts | *berichte | bericht* | antwort* | bewertung* | studie* | ergebnis* | stellungnahme* | information* | daten | bilanz | auskunft | auskünfte | statistik* | schreiben | empfehlungen | zahlen | angaben | schlussfolgerungen`,
    case: 'strafprozess | berufungsprozess | gerichtsprozess | schauprozess | verfahren gegen | prozessauftakt | prozessbeginn | verbleib | haftbedingungen | einzelhaft | untersuchungshaft | hausarrest | haftbeschwerde | todesurteil | berufungsurteil | gnadengesuch* | urteil* | urteilsverkündung | begnadigung* | amnestie* | überprüfung* | berufungsverhandlung | fall | fälle* | prozess | beschwerde* | untersuchung* | ermittlung* | häftling* | gefangene* | haft | einzelfall* | einzelfälle*',
    agreement:
      '*abkommen | *abkommens | *vertrag | *vereinbarung | *unterzeichnung | abkommen* | memorandum | vertrag* | vereinbarung* | absichtserklärung* | protokoll | konvention* | unterzeichnung* | ratifizierung* | erklärung | übereinkommen',
    action: `zulassung/erteilung/rückgabe/lieferung/bereitstellung/übernahme/abschaffung | bauarbeiten | wahltag | verfahren | direktverbindung* | flugverbindung* | jugendaustausch | entscheidung* | genehmigung* | ausschreibung* | bau | renovierung | fortbildung* | *programm | referendum* | volksabstimmung* | wahl | wahlen | *wahlen | start/eröffnung/einweihung/entsendung/übergabe/verabschiedung/veröffentlichung/freilassung/abstimmung/inkrafttreten | *liste | dokument* | fragebogen* | fahrplan | tagesordnung* | plan | zeitplan | vorschlag | vorschläge | strategie* | *entwurf | eröffnung* | einweihung | start | auftakt | schulung* | projekt* | programm* | kurs | kurse | arbeitsgruppe* | plattform* | büro* | ausstellung* | übung* | verabschiedung | annahme | inkrafttreten | wahl | wahlen | gesetz* | gesetzentwurf* | änderung* | entschließung* | abstimmung* | stipendium* | stipendien | tranche* | zahlung* | finanzierung* | beobachtung* | praktikum* | kampagne* | zentrum* | sekretariat* | expert* | wahlbeobachtung* | zeremonie* | empfang`,
  },
  verbs: `
    visit    | - | nach/ins/zum/zur ~ ~ reist/reisen/fährt/fahren/fliegt/fliegen/kommt/kommen; delegation/mission/team/gruppe/experten entsendet/entsenden | -
    report   | - | bericht/antwort/auskunft/liste/unterlagen vorlegt/vorlegen/übermittelt/übersendet/nachreicht | -
    gets     | - | euro/millionen ~ ~ ~ ~ bereitstellt/bereitstellen/zuschießt/beisteuert | -
    receives | - | erwarten wir; wir erwarten | -
    gets     | - | bekommst/kriegst/erhältst du; bekommen/erhalten sie; erhalten/bekommen wir | -
    action   | online-gehen; in-betrieb-gehen/den-betrieb-aufnehmen/die-arbeit-aufnehmen/an-den-start-gehen/ausschreiben/einstellen/aufstellen/in-die-wege-leiten | geht/gehen … online; geht/gehen … in betrieb; geht/gehen … an den start; nimmt/nehmen … arbeit auf | ausgeschrieben/aufgestellt/in-die-wege-geleitet/aufgenommen/freigeschaltet
    dialogue | kollegen/kollegin/amtskollegen/amtskollegin … sehen/sprechen/treffen | berät/beraten … über; berät/beraten darüber | -
    visit    | hinzustoßen/anreisen/landen/übernachten; vor ort sein; sich ein bild machen | landet/landen; stößt/stoßen … zu; macht/machen sich ~ bild | -
    report   | in einem bericht festhalten; sich rückmelden; rechenschaft ablegen; auskunft geben | legt/legen … rechenschaft ab; gibt/geben … auskunft | festgehalten
    action   | - | richtet/richten … ein | -
    action   | auf den Tisch legen | legt/legen … auf den Tisch | auf den Tisch gelegt
    action   | entfallen/wegfallen | entfällt/entfallen; fällt/fallen … weg | -
    case     | vor Gericht kommen/stehen/verhandeln | kommt/kommen/steht/stehen … vor Gericht | -
    dialogue | verhandeln | verhandelt/verhandeln | verhandelt
    visit    | Station machen | macht/machen … Station | -
    case     | zur sprache kommen/bringen | kommt/kommen zur sprache | zur sprache gebracht
    report   | bericht erstatten; rede und antwort stehen | erstattet/erstatten … bericht | -
    action   | vorschlagen/benennen ~ termin/termine/namen | schlägt/schlagen … termine/namen … vor | vorgeschlagen
    report | kommentieren | - | -
    send | gehen … zu; zugehen | geht/gehen … zu | -
    attends  | anwesend sein | - | -
    gets     | erhalten/bekommen ~ antwort/bericht/liste/kopie/auskunft/unterlagen/zugang/einsicht/bescheid/übersetzung/informationen | erhält/erhalten/bekommt/bekommen ~ antwort/bericht/liste/kopie/auskunft/unterlagen/zugang/bescheid | -
    send     | zukommen-lassen/nachliefern/zustellen/aushändigen/vorstellen/zur-verfügung-stellen/bekannt-geben/bekanntgeben/offenlegen/öffentlich-machen/hochladen/aufbereiten/zusammenstellen/aktualisieren/ergänzen/redigieren/formulieren/unterbreiten/vortragen/auf-den-weg-bringen/erstatten | lässt/lassen … zukommen; stellt/stellen … zur verfügung; gibt/geben … bekannt; händigt … aus; unterbreitet/unterbreiten; biete* … an; erstattet/erstatten … bericht; stellt/stellen … zusammen | ausgehändigt/zur-verfügung-gestellt/bekannt-gegeben/bekanntgegeben/öffentlich-gemacht/zusammengestellt/unterbreitet/ausgefertigt
    action   | einholen/einsetzen/entsenden/abberufen/abschaffen/abordnen/anheben/anerkennen/anfordern/anschaffen/aufstocken/ausbauen/ausrüsten/austauschen/ausweiten/beantragen/beauftragen/befreien/beheben/beitreten/besetzen/beziehen/einberufen/einleiten/einreichen/einrichten/einstellen/entkriminalisieren/entschädigen/entsperren/erlassen/erneuern/ersetzen/erteilen/erwerben/freischalten/genehmigen/gewähren/hinterlegen/in-betrieb-nehmen/kaufen/liefern/mobilisieren/nominieren/novellieren/registrieren/renovieren/reparieren/sanieren/schließen/schulen/sperren/spenden/streichen/überarbeiten/übernehmen/umsetzen/umziehen/vergeben/verlegen/verschärfen/vereinfachen/wählen/wiederaufbauen/wiederherstellen/zahlen/zulassen/zurückgeben/zurückziehen/zustimmen/aufnehmen/ablösen/personell-verstärken | holt/holen … ein; beantragt/beantragen; beauftragt; nominiert; spendet/spenden; übernimmt/übernehmen; eröffnet/eröffnen; nimmt/nehmen … auf | eingeholt/abgeschafft/abgeordnet/anerkannt/angefordert/aufgestockt/ausgebaut/ausgerüstet/beantragt/beauftragt/besetzt/eingeleitet/eingestellt/entkriminalisiert/entschädigt/erlassen/erneuert/ersetzt/erteilt/genehmigt/gewährt/hinterlegt/in-betrieb-genommen/geschlossen/geschult/mobilisiert/nominiert/novelliert/registriert/renoviert/repariert/saniert/gespendet/gestrichen/überarbeitet/übernommen/vergeben/verlegt/vereinfacht/gewählt/wiederaufgebaut/wiederhergestellt/gezahlt/zugelassen/zurückgegeben/aufgenommen
    dialogue | zusammentreten/sich-treffen/sich-zusammensetzen/sich-verständigen/konferieren/aussprechen/sich-beraten; gespräche führen; ein gespräch führen; zu-gesprächen-zusammenkommen; sich-konstituieren | tritt/treten … zusammen; setzt/setzen sich … zusammen; führt/führen … gespräche; konstituiert sich | -
    visit    | kommen/anreisen/eintreffen/weiterreisen/zurückkommen/ausreisen/pendeln | kommt/kommen; reist/reisen … weiter | -
    case     | wiederaufrollen/neu-verhandeln/neu-prüfen/begnadigen/überstellen/anhören/nachgehen | - | begnadigt/überstellt/neu-geprüft
    arrives  | - | - | - | wird/werden … erwartet
    dialogue | wiedersehen | sieht/sehen sich … wieder | -
    report   | erarbeiten/ausarbeiten | - | erarbeitet
    dialogue | sich befassen; sich wiedersehen; konferieren | befasst/befassen sich; berät/beraten über; erörtert/erörtern; debattiert/debattieren; hört/hören … an; sieht/sehen sich | erörtert/beraten/debattiert
    visit    | sich aufhalten; verbringen; zu besuch kommen; entsenden; fahren/fliegen/kommen | hält/halten sich … auf; fährt/fahren/fliegt/fliegen … nach; kommt/kommen zu besuch; verbringt/verbringen; weilt/weilen; wird/werden … empfangen | entsandt
    report   | erscheinen; sich melden; rückmeldung geben; bescheid geben; stellung nehmen | folgt/folgen; meldet/melden sich; nimmt/nehmen … stellung; gibt/geben … bescheid; berichten/informieren/antworten | -
    send     | entwerfen/anfertigen/hochladen/einreichen/weitergeben/teilen/offenlegen | entwirft/entwerfen; legt … offen; übergibt; leiten … weiter; verschicken/versenden/verteilen/erstellen/verfassen | offengelegt/entworfen/angefertigt/weitergegeben
    case     | wiederaufnehmen/neu-aufrollen/freilassen/entlassen/verhandeln | nimmt/nehmen … wieder auf; verhandelt/verhandeln; prüfen/untersuchen; lässt … frei | wiederaufgenommen/freigelassen/verhandelt/neu-verhandelt/neu-aufgerollt
    dialogue | sich austauschen; sich … austauschen mit/über | - | -
    action   | klären/vereinbaren/organisieren/anrufen/absprechen/besorgen/verlängern/öffnen/wiedereröffnen/akkreditieren/austauschen/beantragen/umsetzen/absolvieren/vorbereiten | klärt/klären; ruft/rufen … an; besorgt; verlängert; öffnet/öffnen; ernennen/gründen; richten … ein; tauscht/tauschen … aus; verabschieden/beschließen; buchen; nimmt/nehmen … kontakt … auf; absolviert/absolvieren | geklärt/verlängert/geöffnet/wiedereröffnet/akkreditiert/ausgetauscht/einsatzbereit/betriebsbereit
    action   | bereitstellen | stellt/stellen … bereit; führt/führen … ein | -
    report   | - | - | vorgelegt
    visit    | aufbrechen/abreisen/anreisen/eintreffen/zurückkehren/wiederkommen/einreisen/entsenden | bricht/brechen … auf; reist/reisen … ab/an; trifft/treffen … ein; kehrt/kehren … zurück | entsandt
    visit    | besuchen; reisen; abstatten; nach … kommen; aufbrechen; bereisen; zurückkehren; anreisen | reist/reisen … nach/in/zum/zur/ins; besucht/besuchen; stattet … besuch; kommt/kommen … nach | besucht
    arrives  | -; wird/werden … zu gast sein | -
    receives | empfangen/begrüßen/willkommen-heißen | empfängt/empfangen/begrüßt | -
    visit    | entsenden; zu gast sein | entsendet | entsandt; empfangen
    speaks   | anhören | - | angehört
    dialogue | treffen; zusammentreffen/zusammenkommen; tagen; sitzen; beraten | trifft/treffen sich; trifft/treffen … zusammen; kommt/kommen … zusammen; tagt/tagen; trifft | -
    object   | abhalten/veranstalten/ausrichten/organisieren/durchführen/einberufen/leiten; stattfinden | veranstaltet/organisiert/richtet … aus; hält … ab; lädt … ein | abgehalten/veranstaltet/ausgerichtet/organisiert/durchgeführt/einberufen
    attends  | teilnehmen/beiwohnen | nimmt/nehmen … teil | -
    object   | fortsetzen/wiederaufnehmen/aufnehmen/eröffnen/starten/beginnen | setzt/setzen … fort; eröffnet/eröffnen | fortgesetzt/wiederaufgenommen/aufgenommen/eröffnet/gestartet
    send     | vorlegen/übermitteln/übersenden/senden/zusenden/schicken/vorstellen/veröffentlichen/bereitstellen/übergeben/einreichen/verteilen/verschicken/versenden/zuleiten/weiterleiten/erstellen/ausarbeiten/vorbereiten/fertigstellen/abschließen/nachreichen/liefern/verfassen/mitteilen/entwerfen/abgeben/präsentieren/einbringen/herausgeben | legt/legen … vor; übermittelt/übermitteln; übersendet/sendet/schickt/senden/schicken; stellt/stellen … vor; veröffentlicht; reicht … ein; verteilt; verschickt; versendet; leitet … weiter; leitet … zu; erstellt; bereitet … vor; liefert; verfasst; teilt … mit; gibt … ab | vorgelegt/übermittelt/übersandt/gesendet/zugesandt/geschickt/vorgestellt/veröffentlicht/bereitgestellt/übergeben/eingereicht/verteilt/verschickt/versandt/zugeleitet/weitergeleitet/erstellt/ausgearbeitet/vorbereitet/fertiggestellt/nachgereicht/geliefert/verfasst/mitgeteilt/präsentiert/abgegeben/eingebracht
    report   | berichten/informieren/unterrichten/antworten/beantworten/zurückmelden | berichtet/informiert/unterrichtet/antwortet/beantwortet | beantwortet/unterrichtet
    case     | prüfen/untersuchen/nachgehen/aufgreifen/überprüfen/klären/nachverfolgen | prüft/untersucht; geht … nach | geprüft/überprüft/untersucht
    agreement | unterzeichnen/unterschreiben/ratifizieren/paraphieren | unterzeichnet/unterzeichnen/ratifiziert | unterzeichnet/unterschrieben/ratifiziert/paraphiert
    action   | verabschieden/beschließen/annehmen/abstimmen/billigen | verabschiedet/beschließt; stimmt … ab | verabschiedet/beschlossen/angenommen/gebilligt
    action   | einrichten/gründen/ernennen/benennen/einsetzen/einweihen | richtet … ein; gründet/ernennt/benennt/benennen; setzt … ein | eingerichtet/gegründet/ernannt/benannt/eingesetzt/eingeweiht
    action   | auszahlen/bereitstellen/überweisen/finanzieren/freigeben | zahlt … aus | ausgezahlt/überwiesen/freigegeben
    action   | einführen/ändern/aufheben/beobachten/ausbilden/bauen/buchen/einladen/bestätigen/abstimmen/kontaktieren/aktualisieren/umsetzen | lädt … ein; bucht; bestätigt; kontaktiert; aktualisiert; klärt | eingeführt/geändert/aufgehoben/eingeladen/bestätigt/übersetzt/umgesetzt
    action   | in-kraft-treten | tritt/treten … in kraft | -
  `,
  acts: `
    object    | abhaltung/ausrichtung/durchführung/einberufung/wiederaufnahme/aufnahme/fortsetzung
    send      | vorlage/übermittlung/übersendung/ausarbeitung/erstellung/veröffentlichung/fertigstellung
    action    | einrichtung/zulassung/aufhebung/erteilung/rückgabe/lieferung/bereitstellung/übernahme/abschaffung/öffnung/einsetzung/schaffung/gründung/ernennung/benennung/eröffnung/wiedereröffnung/einführung/aufhebung/entsendung/verlängerung/ausschreibung
    agreement | unterzeichnung/ratifizierung/paraphierung
    case      | überprüfung/freilassung/untersuchung
  `,
  future: `wird/werden | ?will/wollen | soll/sollen | plant/planen | beabsichtigt/beabsichtigen | ?würde/würden | ?werde | ?solle | hat/haben vor | ?möchte`,
  agent: 'durch | von | vom',
  passive: `wird/werden | soll/sollen | ?werde | ?zu | ist/sind zu`,
  undertakes: `habe … zugesagt/versprochen/vereinbart/zugesichert | vereinbart/beschlossen/festgelegt/verabredet/zugesagt wurde/wurden (außerdem/ferner/auch/zudem/weiter) | stellte/stellten … in aussicht | wurde/wurden … zugesagt/versprochen/zugesichert/in-aussicht-gestellt | hat/haben … zugesichert/zugesagt/versprochen/vereinbart/beschlossen/angekündigt | ist/sind … übereingekommen | kam/kamen (darin/darüber) überein | verständigte/verständigten sich (darauf/auf) | es wurde (auch/ferner/zudem) vereinbart/beschlossen/verabredet/festgelegt | wurde (auch/ferner/zudem) vereinbart/beschlossen/verabredet/festgelegt | gab/gaben die zusage | gab/gaben … ihr/sein wort | verständigten sich | verabredete/verabredeten | einigte/einigten sich darauf | sicherte/sicherten zu | sicherte/sicherten … zu | hat/haben verabredet | stellte/stellten in aussicht | verpflichtete/verpflichteten sich | verpflichtet/verpflichten sich | hat/haben sich verpflichtet | sagte/sagten zu | sagte/sagten … zu | sagt/sagen … zu | hat/haben zugesagt | zugesagt | versprach/versprachen | verspricht/versprechen | hat/haben versprochen | vereinbarte/vereinbarten | vereinbaren/vereinbart | hat/haben vereinbart | kam/kamen überein | kommen überein | kam/kamen … überein | beschloss/beschlossen | einigte/einigten sich darauf | einigten sich auf | erklärte/erklärten sich bereit | haben beschlossen | hat beschlossen | nahm/nahmen … einladung … an | hat/haben … einladung … angenommen | übernimmt/übernehmen es | übernahm/übernahmen es | sicherte/sicherten zu | sicherte/sicherten … zu | kündigte/kündigten an | kündigte/kündigten … an`,
  undertakings: `zusage/zusicherung/versprechen/ankündigung/verpflichtung/beschluss/entscheidung/zusagen | ?absicht`,
  entrusts: `wurde/wurden … beauftragt | beauftragte/beauftragten … mit/damit | wies/wiesen … an | wurde/wurden beauftragt | ist/sind beauftragt | wurde/wurden damit beauftragt`,
  infinitive: { behind: 'zu', endings: 'n', joined: 'zu' },
  happens: `ist/sind … festgesetzt/festgelegt/anberaumt | ?hat/haben … vertagt/verschoben/anberaumt/angesetzt/festgesetzt/einberufen | wurde/wurden … vertagt | ?geplant/vorgesehen ist/sind (ferner/auch/zudem/außerdem/weiter) | ?ist/sind/sei/seien … zu rechnen/erwarten | ?soll/sollen … erfolgen/folgen/beginnen/starten | ?folgt/folgen/erfolgt/erfolgen | ist/sind in aussicht genommen/gestellt | ist/sind … in aussicht genommen/gestellt | ?startet/starten | ?läuft/laufen … an | ist/sind … eingeplant/vereinbart/verabredet/datiert | wird/werden … eröffnet/erfolgen/starten | wird/werden … stattfinden | wird/werden … abgehalten | soll/sollen … stattfinden | stattfinden wird/werden | stattfinden soll/sollen | ist/sind (für/am/im/vom/zu/derzeit/auf/bereits/vorläufig) … geplant | ist/sind (für/auf/am/im/vom) … angesetzt | ist/sind … vorgesehen | ist/sind … terminiert | ist/sind … anberaumt | ist/sind für … geplant | wurde/wurden (für/auf) … angesetzt/anberaumt/festgelegt/einberufen/terminiert/verschoben/vereinbart | wurde/wurden auf … verschoben | ist/sind … einberufen | wird/werden … fortgesetzt | wird/werden … beginnen | wird/werden … zusammentreten | werden wird | steht/stehen … an | tritt/treten … zusammen`,
  planned: `steht/stehen … auf dem programm/plan | auf der agenda/tagesordnung steht/stehen | vorgemerkt | reserviert | ist/sind … vereinbart | findet/finden/finde/fänden … statt | stattfindet/stattfinden | stattfindende* | geplant* | vorgesehen* | angesetzt* | bevorstehend* | anstehend* | anberaumt* | beginnt/beginnen am/im | tritt … zusammen | terminiert* | vorgesehene* | einberufen*`,
  accepted: `nahm/nahmen … einladung* … an | hat/haben … einladung* … angenommen | einladung … angenommen | nimmt … einladung … an | folgt … einladung | folgen … einladung`,
  coming: `wiedersehen | nächste* | kommende* | bevorstehend* | anstehend* | künftig* | folgende* | geplante* | zweite* | dritte* | vorbereitung* | im vorfeld | vor dem | vor der | erneut*`,
  assigns: `: | soll`,
  minutes: `TOP | maßnahmen/aufgaben/beschlüsse/beschluss/ergebnisse/protokoll/aktionspunkte/verschiedenes/festlegungen/vereinbarungen | nächste schritte | to-dos | offene punkte`,
  says: `teilte … mit | gab … bekannt | sagte/sagten/erklärte/erklärten/bestätigte/bestätigten/berichtete/berichteten/informierte/informierten/versicherte/versicherten/betonte/kündigte/teilte/antwortete/erläuterte/sicherte/zufolge | nach angaben`,
  greetings: `liebe/lieber | sehr geehrte/geehrter | hallo | guten tag/morgen`,
  possessives: `sein/seine/seiner/seinem/seinen/ihr/ihre/ihrer/ihrem/ihren/dessen/deren`,
  calendars: 'kalender | agenda | termine | veranstaltungen | wichtige termine | nachste schritte',
  titles: `frau | herr | dr | prof | botschafter | botschafterin | abg`,
  presentEndings: 't',
  presentAhead: true,
  speaking: 'ich/wir',
  speakingEndings: '[^t]e/[^t]en',
  deeds: `start/eröffnung/einweihung/entsendung/übergabe/verabschiedung/veröffentlichung/freilassung/abstimmung/inkrafttreten`,
  participleEndings: 't/en',
  vague: `vor/nach seinem/ihrem/seiner/ihrer besuch/ankunft/abreise/reise | in der frühjahrssession/sommersession/herbstsession/wintersession | bei dieser/jener gelegenheit | noch vor/bis weihnachten/ostern/pfingsten/dem-sommer/dem-winter/der-sommerpause | sobald … vorliegt/vorliegen/fertig/abgeschlossen | vor/nach der sommerpause/winterpause/parlamentspause/wahl/abstimmung/sitzung | vor/nach weihnachten/ostern/dem-sommer | vor/bis ende der legislaturperiode/amtszeit/sitzungsperiode | in den nächsten/kommenden tagen/wochen/monaten | in kürze | demnächst | bald | alsbald | zeitnah | umgehend | bis dahin | nach seiner/ihrer rückkehr | auf der nächsten/kommenden sitzung | innerhalb weniger tage/wochen | bei nächster gelegenheit`,
  bodies: `ausschuss* | ausschusses | unterausschuss* | dialog* | rat | kommission | arbeitsgruppe* | versammlung | forum | delegation | menschenrechtsdialog* | büro* | sekretariat* | expert* | zentrum`,
  deadline: `frist* | stichtag | spätestens | termin | fällig | bis zum | bis spätestens | einsendeschluss | abgabetermin*`,
  excludes: {
    wishes: `wäre/wären … dankbar | würde/würden … begrüßen | überzeugt | würde/würden es begrüßen | nach ansicht/meinung | zu hoffen | es ist zu wünschen | wünschenswert | sprach/sprachen … einladung aus | übermittelte/übermittelten … einladung | einladung ausgesprochen | hoffe/hoffte/hofften/hoffentlich | experten/ökonomen/beobachter/analysten rechnen/erwarten/glauben | rechnet/rechnen/rechnete/rechneten damit | schätzungsweise | drückte/drückten ~ hoffnung/wunsch | äußerte/äußerten ~ hoffnung/wunsch | wäre/wären | rechnet/rechnen mit | schätzt/schätzen | glaubt/glauben | prognos* | erwartung* | äußerte/äußerten die erwartung | hofft | hoffen | hoffte* | hoffnung* | wünsch* | wunsch* | möchte | möchten | freut sich auf | freue mich | freuen sich | freuen uns | schlug vor | schlugen vor | schlägt vor | schlagen vor | vorgeschlagen | regte an | regt an | lud | luden | lädt | laden | möglichkeit* | aussicht* | idee | erwäg* | erwog* | empfiehlt | empfahl* | ermutig* | interesse an | zuversicht* | anstreb* | strebt | streben | angestrebt | bedeutung | notwendigkeit | sprach sich für | würde gern* | wäre | ziel* ist | zielt`,
    demands: `fordert/fordern/forderte/forderten … auf | fordert | fordern | forderte* | forderung* | gefordert | aufgefordert | ruft | rief | riefen | aufruf* | appell* | mahnt* | muss | müssen | müsste* | sollte | sollten | verlangt* | verlangen | bittet | bat | baten | bitten | drängt* | drängen | erwartet von | erwarten von | erwartet dass | notwendig | erforderlich | es gilt | pocht*`,
    readiness:
      'ist/sind/sei/seien/zeigt/zeigte/zeigten/zeigen ~ ~ bereit | bereitschaft | gewillt | offen für | entschlossen | in der lage',
    denials: `bezweifel* | zweifel* | meldungen/berichte/gerüchte/behauptungen/spekulationen/medienberichte (,) wonach/dass/denen-zufolge/nach-denen | wird es … nichts | frei erfunden | haltlos | aus der luft gegriffen | nicht | kein | keine | keinen | keinem | keiner | nie | niemals | dementiert* | bestreitet | bestritt* | wies | wiesen | weist | zurückgewiesen | lehnt* | lehnte* | abgelehnt | ausgeschlossen | schloss | schließt | gerücht* | falsch* | unzutreffend | ohne | entgegen | weder`,
    cancelled: `einladung … nicht folgen/annehmen/nachkommen | findet/finden nicht statt | wird/werden nicht stattfinden | entfällt/entfallen | abgesagt* | absage | fällt aus | fiel aus | entfällt | hätte/hätten … sollen | hätte | hätten | sollte ursprünglich | sollten ursprünglich | ursprünglich | gestrichen | aufgegeben | auf unbestimmte zeit | bis auf weiteres | verzichtet* | ausgesetzt | war geplant | waren geplant | war vorgesehen | gekippt | zurückgezogen`,
    bygone:
      'war/waren ~ vereinbart/zugesagt/beschlossen/versprochen worden | voriges/letztes jahr ~ sagte/sagten/versprach/versprachen | im vorigen/letzten/vergangenen jahr ~ sagte/sagten/versprach/versprachen | vor ~ jahr/jahren/monaten | hatte/hatten … versprochen/zugesagt/angekündigt/vereinbart',
    possibilities: `termin/datum … wird (noch/rechtzeitig) bekanntgegeben/mitgeteilt/festgelegt/bestimmt/vereinbart | termin/datum … wird (noch/rechtzeitig) bekannt gegeben | könnte | könnten | kann | können | wenn | falls | sofern | ob | vielleicht | möglicherweise | eventuell | dürfte | dürften | mag`,
    effects: `auf die Probe stellen | spielen | betreffen | wachsen | steigen | sinken | schrumpfen | zunehmen | abnehmen | kosten | gehören | bedeuten | darstellen | zeigen | ein bild machen | überwinden | dauern | auf dem laufenden | aufrechterhalten/aufrechtzuerhalten | intensivieren/zu-intensivieren | ausbauen/auszubauen | vertiefen | fortführen/fortzuführen | weiterentwickeln/weiterzuentwickeln | koordinieren | abstimmen | pflegen | respektieren | achten | einhalten/einzuhalten | bekämpfen | verhindern | schützen | beschleunigen | begleiten | einsetzen für | eng zusammenarbeiten | zusammenzuarbeiten | beizutragen | sich bemühen | bemühen | prägen | gelten | lähmen | verfolgen | beitragen | beitrag leisten | helfen | ermöglichen | stärken | vertiefen | verbessern | fördern | unterstützen | dienen | erörtern | diskutieren | behandeln | thematisieren | ansprechen | konzentrieren | umfassen | beinhalten | abhängen | bleiben | profitieren | erleichtern | gewährleisten | sicherstellen | befassen | zusammenarbeiten | arbeiten | führen | bringen | erhöhen | senken | austauschen | gehen um | besprechen | beschäftigen | bieten | fokussieren`,
    remarks: `berichtet über/vom/von | antwortet | erläutert | schlägt … vor | fragt | gibt … überblick | äußert | kritisiert | regt an | verliest | dankt | begrüßt | stellt fest | erinnert | betont | eröffnet | schließt | fragt | erklärt | hält | bedauert | unterstützt | gratuliert | ist/war/hat/weist | merkt | berichtet über | unterstreicht`,
    past: `hat/haben | läuft aus | unterzeichnet* im | ausgelaufen | fand | fanden | stattgefunden | besuchte* | traf | trafen | nahm/nahmen teil | wurde/wurden | hatte/hatten | abgehalten | war | waren | empfing* | gewählt | geboren | erörterten | diskutierten | sprach/sprachen | tagte/tagten | reiste/reisten | unterzeichneten | seit | eröffnete`,
    rules: `fortlaufend | laufend | festival* | konzert* | besucher | preise* | inflation | temperaturen | bevölkerung | bruttoinlandsprodukt | wirtschaftswachstum | ausstellung | jedes jahr | jährlich* | alljährlich* | in der regel | üblicherweise | normalerweise | gewöhnlich | regelmäßig* | zweimal im jahr | einmal im jahr | mindestens einmal | immer | jede person | jedes mitglied | gemäß artikel | nach artikel | grundsätzlich | alle zwei jahre | abwechselnd | stets | zweimal jährlich`,
    statutes: `nach/laut/gemäß/entsprechend ~ geschäftsordnung/satzung/verfassung/gesetz/artikel | artikel … sieht/bestimmt/regelt | die geschäftsordnung/satzung/verfassung sieht/bestimmt/regelt | das statut/gesetz sieht/bestimmt/regelt | werden für ~ jahre gewählt | wird für ~ jahre gewählt`,
    biography: `*geburtstag | geboren | studierte | promovierte | ist verheiratet | spricht ~ sprachen | in den ruhestand | seine/ihre amtszeit endet | seine/ihre laufbahn | zuvor war er/sie | zuvor arbeitete | war er/sie zuvor | wird ~ jahre alt`,
    furniture: `stellenausschreibung* | bewerber* | bewerbungen sind/bitte | dieser artikel wird | jetzt buchen | cookie* | newsletter* | abonnier* | abonnement* | abbestell* | alle rechte vorbehalten | copyright | weiterlesen | mehr lesen | lesen sie auch | folgen sie uns | datenschutz* | impressum | nutzungsbedingungen | agb | hier/jetzt anmelden | zum newsletter anmelden | passwort | browser* | javascript | diese website | unsere website | webseite | tickets gibt/sind/erhältlich | rabatt* | sonderangebot* | anzeigen schalten | werbung | kommentare werden | zuletzt aktualisiert | klicken | ihre e-mail | ihr konto | ihre daten | personenbezogen* | app | herunterladen | download* | wartungsarbeiten | diese seite | akkreditierung für medien/journalisten | medienvertreter können | wetter | jetzt kaufen | versand`,
    asides: `verwandte artikel | lesen sie auch | siehe auch | meistgelesen | aktuelle nachrichten | weitere meldungen | termine | veranstaltungen | kalender | anzeige | kontakt | pressekontakt | menü | archiv | über uns | teilen | hintergrund | mehr zum thema`,
  },
  resets: `teilte … mit | teilte mit | gab … bekannt | antwortete | erläuterte | berichtete | sagte | sagten | erklärte | erklärten | teilte mit | teilte … mit | kündigte | kündigten | betonte | aber | jedoch | bestätigte | bestätigten | vereinbarten | einigten | beschlossen | während | und wird | fügte hinzu | informierte`,
  openings: `außerdem | zudem | darüber hinaus | ferner | schließlich | in diesem zusammenhang | zu diesem zweck | im anschluss | abschließend | weiter | auch | maßnahme | maßnahmen | beschluss | ergebnis | festlegung`,
  between: 'auch/zudem/ferner/außerdem/ebenfalls/ebenso/schließlich/dann/nun/jedoch/hingegen/gleichfalls',
  relatives: 'der/die/das/den/dem/dessen/deren/welche/welcher/wo',
  anaphora: `sie | er | es | diese* | beide | beider | letztere | die sitzung | der besuch | das treffen | der bericht | die reise | das dokument | die unterzeichnung | die konferenz | der dialog | jene | dort`,
  sides: {
    ours: `parlamentariergruppe* | freundschaftsgruppe* | österreich* seite | landtag* | monitoringausschuss* | beobachtungsmission | wahlbeobacht* | delegationsleiter* | sekretariat | delegation | wir | unser* | uns | die delegation | delegation des | europäische parlament | europäischen parlaments | europäisches parlament | eu | europäische union | europäischen union | europäische kommission | eu-kommission | europaabgeordnete* | ep | bundestag* | deutsche seite | deutschen seite | eu-seite | berichterstatter* | bundesregierung | auswärtiges amt | hohe vertreter* | sekretariat*`,
    theirs: `venedig-kommission | senat* | nationalversammlung | repräsentantenhaus* | staatspräsident* | präsident/präsidenten/präsidentin des senats/parlaments | gäste | gästen | wahlkommission | ihr haus | ihre kollegin | ihr kollege | generalstaatsanw* | gericht* | ombuds* | regierung* | justizminister* | parlamentspräsident* | seite | gastgeber* | regierung* | minister* | ministerium* | *minister | *ministerium | ministerpräsident* | ombudsmann* | ombudsfrau | gericht* | gouverneur* | bürgermeister* | polizei |  gastland | behörden | regierung | der minister | ministerium | amtskollege* | botschafter* | botschaft | staatsanwaltschaft | generalstaatsanwalt* | gesprächspartner | außenminister* | justizminister*`,
    joint: `die staats- und regierungschefs | beide regierungen/ministerien/kammern/sekretariate/universitäten | die minister | die außenminister | die präsidenten | gemischte/gemischten/gemischter kommission/ausschuss | regierungskommission* | jede seite | jede partei | jede der | delegationen | freundschaftsgruppen | parlamentariergruppen | beide seiten | beiden seiten | die seiten | beide delegationen | beiden delegationen | beide länder | beiden länder | parteien | vertragsparteien | beide minister | beiden minister | ko-vorsitzende* | kovorsitzende* | gemeinsam* | gegenseitig* | bilateral* | kooperationsausschuss* | kooperationsrat* | assoziierungsausschuss* | assoziationsrat* | assoziationsausschuss* | interparlamentarisch* | beide parlamente | beiden parlamente | parlamentarische versammlung | beide präsidenten | einander | miteinander`,
  },
  and: 'und | sowie | während | ; | anschließend',
  cues: {
    that: 'dass',
    clauses: 'sobald/wenn/nachdem/weil/falls/obwohl/ob',
    like: 'wie',
    indefinite: 'ein/eine/einen/einem/einer',
    several: 'diese/dieser/beide/beider',
    persons: 'er/sie',
    single: 'ich',
    inviting: 'einlad*/eingelad*/lud/luden/lädt',
    after: 'nach/seit',
    asking: 'bitte/bitten/wunsch/ersuchen',
    promising: 'versp*/zugesa*/sag*/sich*/stell*',
    agreeing: 'vereinbar*/verabred*/geeinigt/einigten',
    deciding: 'beschlossen/beschloss*',
    moved: 'verschob*/verlegt*/vertagt*',
    awaited: 'erwartet*',
    informed: 'wurde/wurden',
    hearings: '*anhörung*/anhören/anhört/angehört/anzuhören',
    ratifying: 'ratif*/beitritt/beitreten/beizutreten',
    courts: '*gericht/*gerichts',
    delegations: 'deleg*',
    committees: '*ausschuss*/delega*',
    shared: '*ausschuss*/*rat',
    officers: 'vorsitzende*/ausschussvorsitzende*',
    domestic:
      'gesetz*/referendum*/volksabstimmung*/wahl/wahlen/*wahl/*wahlen/verfassung*/*gesetz/*gesetze/dekret*/genehmigung*/gefängnis*/steuer*',
    debating: 'berat*/berät/debatt*/erörter*',
    publishers:
      'parlament*/bundesrat/nationalrat/ständerat/regierung/bundeskanzlei/ministerium/botschaft/departement',
    times: 'wenn',
    payments: 'tranche*/*zahlung*/millionen/milliarden',
  },
  names: {
    inside: 'der/die/das/des/dem/für/und/von/im/zu/in',
    articles: 'der/die/das/den',
    institutions:
      '*parlament*/*ausschuss*/*kommission*/*minist*/*rat/*union*/europ*/nation*/republik*/*regierung*/*botschaft*/*senat*/*kammer*/bundes*/*amt/*gericht*/*agentur*/*bank/*versammlung*/universit*/*institut*/landtag*/sejm*/seimas*/rada',
    treatiesBefore: 'statut*/konvention*/vertrag*/übereinkommen*/charta',
    treatiesBehind: 'statut/konvention/vertrag/charta/prozess/format',
    union: 'europ*/brüssel*/straßburg*/strassburg*',
    unionShort: 'eu/ep',
    seats: 'brüssel*/straßburg*/strassburg*/luxemburg*',
  },
  dates: {
    months: '1: jan/jänner | 2: feb/feber | 3: mrz | 9: sept',
    weekdays:
      '1: montag/montagvormittag/montagmorgen/montagmittag/montagnachmittag/montagabend/montags | 2: dienstag/dienstagvormittag/dienstagmorgen/dienstagmittag/dienstagnachmittag/dienstagabend | 3: mittwoch/mittwochvormittag/mittwochmorgen/mittwochmittag/mittwochnachmittag/mittwochabend | 4: donnerstag/donnerstagvormittag/donnerstagmorgen/donnerstagmittag/donnerstagnachmittag/donnerstagabend | 5: freitag/freitagvormittag/freitagmorgen/freitagmittag/freitagnachmittag/freitagabend | 6: samstag/samstagvormittag/samstagmorgen/samstagmittag/samstagnachmittag/samstagabend/sonnabend | 7: sonntag/sonntagvormittag/sonntagmorgen/sonntagmittag/sonntagnachmittag/sonntagabend',
    yearEnd: 'jahresende/jahreswechsel/jahresschluss',
    weekend: 'wochenende',
    nearest: 'kommenden/kommende/kommender/kommendem',
    monthEnd: 'monatsende',
    seasons:
      'frühjahr/frühling/frühjahrs/frühlings | sommer/sommers | herbst/herbstes/herbsts/spätherbst/frühherbst | winter/winters',
    ordinals:
      'erste/ersten/erstes/1. | zweite/zweiten/zweites/2. | dritte/dritten/drittes/3. | vierte/vierten/viertes/4.',
    quarter: 'quartal/quartals/vierteljahr',
    half: 'halbjahr/halbjahres/hälfte/jahreshälfte',
    numbers:
      'eine/einem/ein/einer/eines | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf | 14: vierzehn | 15: fünfzehn | 20: zwanzig | 30: dreißig | 45: fünfundvierzig | 60: sechzig | 90: neunzig | 16: sechzehn | 18: achtzehn | 24: vierundzwanzig | 120: hundertzwanzig',
    day: 'tage/tagen/tag/werktagen/arbeitstagen/kalendertagen',
    workingDay: 'werktagen/arbeitstagen/werktage/arbeitstage/werktag',
    week: 'woche/wochen',
    month: 'monat/monate/monaten/monats',
    year: 'jahr/jahre/jahren/jahres',
    several: 'wochen/monate/monaten',
    early: 'anfang/anfang des/zu beginn des/beginn/beginn des/zu beginn/anfang des monats/zu anfang',
    mid: 'mitte/mitte des/der mitte des',
    late: 'ende/ende des/zum ende des/ausgang/das ende des/zum jahresende/gegen ende',
    this: 'diesen/dieses/diesem/dieser/diese/laufenden/laufendes',
    next: 'nächsten/nächste/nächster/nächstes/nächstem/kommenden/kommende/kommender/kommendes/kommendem/folgenden',
    last: 'letzte/letzten/vergangenen/letzter/letztes',
    thisYear:
      'laufe des jahres/laufenden jahr/laufendes jahr/dieses jahres/dieses jahr/in diesem jahr/des laufenden jahres/d.j./laufenden jahres/diesem jahr/d. j.',
    nextYear:
      'kommende jahr/das kommende jahr/nächsten jahres/nächstes jahr/im nächsten jahr/kommenden jahres/kommendes jahr/des kommenden jahres/im kommenden jahr/des folgenden jahres/im folgenden jahr/des nächsten jahres/nächsten jahr/kommenden jahr/folgejahr',
    today: 'heute',
    tomorrow: 'morgen',
    to: 'bis/bis zum/zum/bis zu',
    and: 'und/oder/beziehungsweise',
    fillers: 'den/dem/der/des/die/das/am/im/vom/von/zum/monat/monats/jahr/jahres/zwischen/in/für/zu',
    in: 'im/in/ab/für/vom/zum/bis/monat/seit/den/des/am/zwischen/und/gegen/auf/jahr/anfang/der/von',
    by: 'bis/bis zum/bis spätestens/spätestens/spätestens am/spätestens bis/spätestens bis zum/spätestens im/bis spätestens zum/bis zu/nicht später als/bis einschließlich/bis zur/spätestens zum/frist/frist:/termin:/bis:',
    atLatest: 'spätestens',
    before: 'vor/vor dem/noch vor',
    from: 'ab/ab dem/von/beginnend/frühestens/frühestens am/nach dem',
    since: 'seit/seit dem/datiert/vergangenen/letzten/letzter/letztes/vergangener/vom vergangenen',
    pastBehind:
      'letzten jahres/vergangenen jahres/vorigen jahres/des letzten jahres/des vergangenen jahres/des vorigen jahres',
    within:
      'innerhalb von/binnen/in den nächsten/in den kommenden/innerhalb der nächsten/innerhalb/innerhalb einer frist von/in den kommenden',
    inTime: 'in',
    after: 'nach/ab/seit',
    sameDay:
      'am selben tag/am gleichen tag/selben tag/gleichen tag/am selben tage/zum selben zeitpunkt/im selben monat/am gleichen tage/zur gleichen zeit',
    clock: 'um',
    dayMarks: '.',
  },
  gap: 22,
  separable: {
    parts:
      'wieder/vor/ein/ab/auf/aus/bei/mit/nach/an/fest/weiter/fort/teil/zusammen/fertig/bereit/wieder/zu/zurück/durch/heraus/um',
    between: 'zu',
    present: {
      changed:
        'geben-gibt/nehmen-nimmt/treffen-trifft/treten-tritt/sprechen-spricht/brechen-bricht/werfen-wirft/helfen-hilft/lesen-liest/sehen-sieht/fahren-fährt/tragen-trägt/schlagen-schlägt/laden-lädt/halten-hält/lassen-lässt/fallen-fällt/fangen-fängt/laufen-läuft/raten-rät/gehen-geht/stehen-steht/tun-tut',
      speaking: 'e',
      unsaid:
        'gehen/kommen/leiten/sitzen/stehen/teilen/schließen/berichten/erscheinen/beginnen/treffen/erarbeiten',
    },
  },
  verbFirst: true,
  nounsCapital: true,
};
