import type { Lexicon } from './lexicon.js';

export const it: Lexicon = {
  code: 'it',
  common:
    'il lo la i gli le di del della dei delle degli che e è sono per con una un nel nella al alla dal dalla si sarà saranno ha hanno stato stata non anche questo questa come su tra',
  abbreviations:
    'resp sig sigg dott prof on sen art n nn gen feb mar apr mag giu lug ago set sett ott nov dic ecc pag es avv ing',
  nouns: {
    dialogue: `primo bilancio | webinar | teleconferenz* | riunion* | incontr* | session* | vertic* | round | tornata | ciclo | dialog* | colloqui* | consultazion* | conferenz* | audizion* | forum | negoziat* | seminar* | workshop | tavola rotonda | scambio di opinioni | seduta | sedute | plenaria | videoconferenz* | congresso | convegno | trattativ* | dibattito | bilaterale`,
    visit: 'arrivo | visit* | mission* | viaggi* | trasferta',
    report: `bozz* di relazione | progett* di relazione | nota | nota informativa | sintesi | inventario | relazion* | rapport* | lettera | rispost* | valutazion* | studio | conclusioni | raccomandazioni | informazion* | dati | bilancio | parere | osservazioni | statistiche | resoconto`,
    case: 'inchiest* | verdetto | sentenza | amnistia | caso | casi | processo | denunc* | reclam* | indagin* | detenut* | ricorso | fascicol*',
    agreement:
      'accord* | memorandum | trattat* | protocoll* | convenzion* | firma | ratifica | dichiarazione | contratt* | intes*',
    action: `lavori di | procedur* | voli | decisione | permess* | costruzione | ristrutturazione | referendum | lancio/apertura/inaugurazione/invio/consegna/adozione/approvazione/pubblicazione/liberazione/voto | entrata in vigore | elenco | lista | document* | questionari* | tabella di marcia | ordine del giorno | piano | calendario | propost* | strategi* | verbale | bozz* | lancio | apertura | inaugurazion* | formazion* | progett* | programm* | corso | corsi | gruppo di lavoro | gruppi di lavoro | piattaforma | ufficio | mostra | esercitazion* | adozione | approvazione | entrata in vigore | elezion* | legge | disegno di legge | emendament* | risoluzion* | voto | borse di studio | tranche | pagament* | finanziament* | osservazione | tirocin* | campagn* | centro | segretariato | espert* | cerimonia`,
  },
  verbs: `
    action | proporre ~ data/date/nomi | propone/propongono ~ data/date | - | proporrà/proporranno ~ data/date/nomi
    attends  | - | - | - | sarà/saranno presente/presenti a/al/alla
    attends  | essere presente/presenti a/al/alla | - | -
    gets     | ricevere/ottenere ~ risposta/copia/elenco/lista/rapporto/relazione/informazioni/accesso/testo/traduzione/documenti | riceve/ricevono ~ risposta/copia/elenco/rapporto | informat*/avvisat* | riceverà/riceveranno/otterrà/otterranno ~ risposta/copia/elenco/lista/rapporto/relazione/informazioni/accesso/testo/traduzione/documenti
    report   | rendere conto; tracciare/fare il bilancio | rende/rendono conto | - | renderà/renderanno conto; traccerà/tracceranno ~ bilancio; riferiremo/risponderemo
    case     | - | - | - | potrà/potranno incontrare/visitare/vedere
    send     | aggiornare/rendere-pubblic*/rendere-disponibil*/caricare/restituire | inviano/consegnano/redigono | aggiornat*/resa-pubblica/rese-pubbliche/reso-pubblico/resi-pubblici/resa-disponibile/reso-disponibile | aggiornerà/renderà/renderanno pubblic*
    action   | depenalizzare/sciogliere/eleggere/equipaggiare/risarcire/mobilitare/donare/rimpatriare/assumere/ricostruire/ristrutturare/riparare/sostituire/restituire/ritirare/semplificare/costruire/installare/acquistare/rilasciare/concedere/destinare/distaccare/affidare; permettere/agevolare ~ accesso/visita | dona/concede/installa/assume/affida | depenalizzat*/sciolt*/elett*/equipaggiat*/risarcit*/mobilitat*/donat*/rimpatriat*/assunt*/ricostruit*/ristrutturat*/riparat*/sostituit*/restituit*/semplificat*/costruit*/installat*/acquistat*/concess*/distaccat*/affidat* | depenalizzerà/scioglierà/eleggerà/eleggeranno/mobiliterà/donerà/rimpatrierà/assumerà/assumeranno/ricostruirà/ristrutturerà/sostituirà/restituirà/restituiranno/ritirerà/ritireranno/semplificherà/costruirà/installerà/acquisterà/rilascerà/concederà/concederanno/destinerà/distaccherà; aprirà i battenti; entrerà in carica
    dialogue | tenere ~ discorso; confrontarsi | tiene ~ discorso | - | terrà ~ discorso; si confronterà/confronteranno; si vedranno
    dialogue | rivedere | si rivede/rivedono; ci vediamo/rivediamo | dibattut*/esaminat* dalla/in | ci vedremo/rivedremo
    visit    | passare … giorni/settimane | va/vanno a/in/ad; viene/vengono; visita/visitano; passa/passano a trovarci | - | verrà/verranno ricevut* a/in; sarà/saranno ricevut* a/in
    report   | esprimere ~ parere; dare ~ risposta/riscontro; far sapere | dà/danno ~ risposta/riscontro; fa/fanno sapere; rispondono/riferiscono/informano | - | esprimerà/esprimeranno ~ parere; darà/daranno ~ risposta/riscontro; farà/faranno sapere
    send     | condividere/girare/rendere-not*/inviar* | condivide/condividono; invio/mando/giro; presentano/pubblicano/consegnano/preparano | condivis*/reso-noto/resa-nota/resi-noti/rese-note | condividerà/condivideranno; renderà/renderanno not*
    case     | scarcerare/liberare/riaprire/riesaminare/processare | - | scarcerat*/liberat*/processat* | scarcererà/libererà/riaprirà/riapriranno/riesaminerà/riesamineranno
    action   | aprire/riaprire/prorogare/accreditare/scambiare/chiamare/fissare/occuparsi | fissa/fissano; chiama/chiamo; prenotano; si occupa/occupano di; nominano/designano/approvano/adottano; scambiano | riapert*/prorogat*/accreditat*/scambiat*/operativ* | riaprirà/prorogherà/accrediterà/scambierà/scambieranno/fisserà; si occuperà/occuperanno di; nomineranno/designeranno
    visit    | trascorrere … giorni/settimane/settimana | - | - | trascorrerà/trascorreranno … giorni/settimane/settimana
    action   | approdare-in-parlamento | approda/arriva in-parlamento | - | approderà/arriverà in-parlamento
    dialogue | intervenire/presentarsi/parlare (in/alla/davanti) commissione; tornare a incontrarsi/riunirsi; comparire davanti | - | sentit* | tornerà/torneranno a incontrarsi/riunirsi; interverrà in/alla/davanti commissione
    action   | entrare-in-applicazione/istituire | - | - | entrerà/entreranno in-applicazione/vigore
    visit    | trasferirsi/partire/giungere/rientrare/fare-tappa/tornare | parte/partono per/alla/da; giunge/giungono/arriva/arrivano a/ad/in/nel | - | si trasferirà/trasferiranno; partirà/partiranno; giungerà/giungeranno; rientrerà/rientreranno; torneremo/tornerò/andremo; farà/faranno tappa; arriveranno
    report   | - | - | res* not* | riferiremo/informeremo; sarà/saranno res* not*; verrà/verranno res* not*
    send     | - | - | - | presenteremo/invieremo/trasmetteremo/pubblicheremo/consegneremo
    dialogue | - | - | ricevut* da/dal/dalla | sarà/saranno ricevut*; incontreremo; vedrà/vedranno; si ritroveranno; audirà/ascolterà
    action   | prendere-contatto/affidare/contattare | prende/prendono-contatto/contatta | affidat* | contatterà/affiderà
    visit    | visitare; recarsi/andare/venire/tornare/viaggiare (in/a/nel/negli); effettuare/compiere/svolgere/fare ~ visita/missione/viaggio | visitano; si reca/recano (in/a/nel); effettua/compie ~ visita/missione/viaggio | - | visiterà/visiteranno; si recherà/recheranno (in/a/nel); andrà/andranno/verrà/verranno/tornerà/torneranno/partirà/arriverà in/a/nel; effettuerà/effettueranno/compirà/compiranno/farà ~ visita/missione/viaggio; sarà/saranno in visita
    receives | ricevere/accogliere/ospitare ~ delegazione/missione/presidente/ministro/omologo/visita/membri | riceve/accoglie ~ delegazione/missione/presidente/ministro | - | riceverà/riceveranno/accoglierà/accoglieranno ~ delegazione/missione/presidente/ministro/omologo/visita/membri
    arrives  | essere a/ad/in/nel | - | - | è/sono attes*; sarà/saranno a/ad/in/nel/nella/nei/negli
    visit    | inviare ~ delegazione/missione/squadra/osservatori/esperti | invia ~ delegazione/missione/osservatori/esperti | - | invierà/invieranno ~ delegazione/missione/squadra/osservatori/esperti
    visit    | guidare ~ delegazione/missione | guida ~ delegazione/missione | - | guiderà ~ delegazione/missione
    dialogue | audire/ascoltare | - | audit*; ascoltat* | interverrà in-audizione
    dialogue | rivedersi/ritrovarsi/riunirsi/incontrarsi/incontrare/riunire | si riunisce/riuniscono/incontra/incontrano; incontra/incontrano | - | si riunirà/riuniranno/incontrerà/incontreranno; incontrerà/incontreranno; si rivedrà/rivedranno/vedrà/vedranno/ritroverà/ritroveranno/radunerà/raduneranno; avrà/avranno ~ incontri/colloqui/incontro/colloquio
    object   | tenere/organizzare/convocare/presiedere/svolgere | organizza/organizzano/tiene/tengono/convoca/presiede | organizzat*/convocat*/presiedut*/tenut* | terrà/terranno/organizzerà/organizzeranno/convocherà/presiederà/presiederanno/svolgerà
    object   | ospitare/accogliere | ospita/ospitano | ospitat* | ospiterà/ospiteranno/accoglierà
    attends  | partecipare/prendere-parte/intervenire/assistere | partecipa/partecipano/interviene/prende-parte | - | parteciperà/parteciperanno/prenderà-parte/prenderanno-parte/interverrà
    object   | riprendere/proseguire/avviare/aprire/lanciare/iniziare | riprende/riprendono/apre/avvia | ripres*/avviat*/apert*/lanciat* | riprenderà/riprenderanno/avvierà/avvieranno/aprirà/lancerà/lanceranno/proseguiranno
    send     | presentare/trasmettere/inviare/consegnare/fornire/pubblicare/diffondere/distribuire/comunicare/sottoporre/depositare/redigere/preparare/elaborare/completare/finalizzare/ultimare/inoltrare/predisporre | presenta/trasmette/trasmettono/invia/inviano/consegna/fornisce/distribuisce/comunica/sottopone/redige/prepara/elabora/completa/finalizza/inoltra/predispone | presentat*/trasmess*/inviat*/consegnat*/fornit*/pubblicat*/diffus*/distribuit*/comunicato/comunicata/comunicati/sottopost*/depositat*/redatt*/preparat*/elaborat*/completat*/finalizzat*/ultimat*/inoltrat*/predispost* | presenterà/presenteranno/trasmetterà/trasmetteranno/invierà/invieranno/consegnerà/consegneranno/fornirà/forniranno/pubblicherà/pubblicheranno/distribuirà/comunicherà/comunicheranno/sottoporrà/sottoporranno/depositerà/redigerà/preparerà/prepareranno/elaborerà/completerà/finalizzerà/inoltrerà/predisporrà
    send     | far-pervenire/far-avere/mettere-a-disposizione/rendere-pubblic* | fa-pervenire | res*-pubblic*/mess*-a-disposizione | farà/faranno pervenire/avere; renderà/renderanno pubblic*; metterà/metteranno a-disposizione
    report   | informare/riferire/rispondere | informa/riferisce/risponde | - | informerà/informeranno/riferirà/riferiranno/risponderà/risponderanno
    case     | esaminare/riesaminare/verificare/approfondire/seguire/riaprire/indagare ~ caso/casi/denunce/denuncia/fascicolo/fascicoli/situazione | esamina/verifica ~ caso/casi/fascicolo/fascicoli | riesaminat* | esaminerà/esamineranno/riesaminerà/verificherà/seguirà/riaprirà ~ caso/casi/denunce/denuncia/fascicolo/fascicoli/situazione
    case     | - | - | riapert*
    agreement | firmare/sottoscrivere/ratificare/siglare/concludere | firma/firmano/ratifica | firmat*/sottoscritt*/ratificat*/siglat* | firmerà/firmeranno/sottoscriverà/sottoscriveranno/ratificherà/ratificheranno/sigleranno
    action   | adottare/approvare/votare | adotta/approva/vota | adottat*/approvat*/votat* | adotterà/adotteranno/approverà/approveranno/voterà/voteranno
    action   | istituire/creare/nominare/designare/inaugurare/costituire | istituisce/nomina/designa/inaugura | istituit*/creat*/nominat*/designat*/inaugurat*/costituit* | istituirà/istituiranno/creerà/creeranno/nominerà/nomineranno/designerà/inaugurerà/inaugureranno/costituirà
    action   | erogare/stanziare/finanziare/versare/assegnare | eroga/versa | erogat*/stanziat*/versat*/assegnat* | erogherà/stanzierà/finanzierà/verserà/assegnerà
    action   | abolire/attuare/sbloccare/pagare/chiudere/riformare/allineare/recepire/sopprimere/osservare/formare/introdurre/modificare/abrogare/revocare/tradurre/contattare/invitare/prenotare/confermare/aggiornare/consultare/verificare | contatta/invita/prenota/conferma/aggiorna/verifica | introdott*/modificat*/abrogat*/revocat*/tradott*/confermat*/aggiornat* | abolirà/aboliranno/abrogherà/abrogheranno/revocherà/revocheranno/attuerà/attueranno/introdurranno/modificheranno/chiuderà/riformerà/allineerà/recepirà/tradurrà/osserverà/formerà/introdurrà/modificherà/contatterà/inviterà/confermerà/aggiornerà
    action   | entrare-in-vigore | entra-in-vigore/entrano-in-vigore | - | entrerà-in-vigore/entreranno-in-vigore
  `,
  acts: `
    object    | svolgimento/organizzazione/convocazione/ripresa/prosecuzione (di/del/della/dei/delle)
    send      | trasmissione/presentazione/redazione/elaborazione/pubblicazione/consegna/invio (di/del/della/dei/delle)
    action    | istituzione/creazione/costituzione/nomina/designazione/apertura/riapertura/lancio/introduzione/soppressione/avvio (di/del/della/dei/delle)
    agreement | firma/conclusione/ratifica/sigla (di/del/della/dei/delle)
    case      | liberazione/riesame/riapertura (di/del/della/dei/delle)
  `,
  future: `conta/contano di | dovrebbe/dovrebbero | dovrà/dovranno | è/sono previst* che | è/sono attes* a | ha/hanno in programma di | prevede/prevedono di | intende/intendono | ha/hanno intenzione di | si appresta/apprestano a | si prevede che | sta/stanno per | programma/programmano di | deve/devono`,
  futureEndings: 'rà/ranno/remo/rò',
  weEndings: 'remo/rò',
  weForms: 'rà-rò/ranno-remo',
  reportedForms: 'rà-rebbe/ranno-rebbero',
  agent: 'da/dal/dalla/dai/dalle/dagli/dallo/dall',
  speaking: 'io/noi',
  passive: `?sia/siano | sarà/saranno (anche/poi/inoltre) | verrà/verranno | dovrebbe/dovrebbero essere | dovrà/dovranno essere | deve/devono essere | ?da | ?sarebbe/sarebbero | ?sia/siano | ?essere`,
  undertakes: `ho promesso di | mi sono impegnat* a | mi impegno a | ha/hanno autorizzato | ha/hanno dato assicurazioni che | ha/hanno dato la parola che | si è impegnat* affinché | è stato/stata concordato/concordata | si è stabilito/deciso/concordato (di/che) | si è/sono impegnat* (a/ad) | si impegna/impegnano (a/ad) | impegnandosi (a/ad) | ha/hanno concordato (di) | hanno convenuto (di) | ha/hanno convenuto (di) | convengono (di) | concordano (di) | è stato concordato/deciso/convenuto (di) | si è concordato/deciso/convenuto (di) | ha/hanno promesso (di/che) | promette/promettono (di) | ha/hanno accettato (di) | ha/hanno accettato … invito … a | ha/hanno deciso (di) | ha/hanno assicurato che | ha/hanno dato la parola di | ha/hanno stabilito (di) | ha/hanno preso l'impegno (di/a) | si sono accordat* per | si sono accordat* (su/di) | ha/hanno garantito che | ha/hanno assunto l'impegno (di/a) | si farà carico di | si incarica di | si incaricherà di`,
  undertakings: `impegno/promessa/decisione/annuncio di/a/ad | impegno/promessa/decisione … di/a/ad | ?intenzione di | ?intenzione … di | promessa/garanzia/assicurazione che`,
  entrusts: `ha/hanno incaricato … di | ha/hanno affidato … il compito di | ha/hanno dato mandato … di/a | ha/hanno dato istruzioni … di/affinché | è/sono stat* incaricat* di | è/sono incaricat* di`,
  infinitive: { behind: 'a/ad/di', endings: 'are/ere/ire/arsi/ersi/irsi/rre' },
  happens: `?ci si può attendere | partirà/partiranno il/a/in/nel/dal | ?parte/partono il/dal | ?seguirà/seguiranno | ?inizia/iniziano/comincia/cominciano | avrà/avranno inizio | è/sono calendarizzat* | è/sono stat* indett*/calendarizzat* | avrà/avranno (nuovamente) luogo | si terrà/terranno | si svolgerà/svolgeranno | è/sono (già) previst* (per/a/il/in/nel/dal/entro/che) | è/sono (già) programmat* (per/a/il/in) | è/sono in programma (per/a/il/dal) | è/sono fissat* (per/a/il/al) | è/sono stat* fissat* (per) | è/sono stat* convocat* (per/a/il) | è/sono stat* programmat* per | è/sono stat* rinviat* (a/al) | è/sono stat* spostat* (a/al) | è/sono convocat* (per/il/a) | dovrebbe/dovrebbero tenersi | dovrebbe/dovrebbero svolgersi | dovrebbe/dovrebbero aver luogo | inizierà/inizieranno | comincerà/cominceranno | prenderà/prenderanno il via | si aprirà/apriranno | riprenderà/riprenderanno il/a/in/nel | proseguirà il/a/in/nel | è/sono in calendario/agenda (per) | verrà/verranno convocat* | si terrebbe/terrebbero | ?avrebbe/avrebbero luogo | ?sarà/saranno a/in/il | è/sono da tenersi`,
  planned: `riservat* per | prevista/previsto/previsti/previste (a/ad/in) ~ per/il/dal | ha/hanno luogo | si tiene/tengono | si svolge/svolgono | previst* (per/il/in/a/nel/dal) | in programma (per/il/a/dal/in/nel) | programmat* (per/il/a) | fissat* per | convocat* per | che si terrà | che avrà luogo | da tenersi | attes* (per/a/in/nel)`,
  accepted: `ha/hanno accettato … invito | accetta … invito | accogliendo … invito | invito … accettato | ha/hanno accolto … invito`,
  coming: `ha/hanno annunciato | prossim* | futur* | successiv* | seguent* | imminent* | second* | terz* | nuov* | preparazione/preparativi del/della/di | in vista | prima del | venturo`,
  assigns: 'a | deve | dovrà',
  minutes: `azioni/azione/decisioni/decisione/seguito/conclusioni/compiti/verbale/varie/impegni | prossimi passi | punti di azione | varie ed eventuali | punto`,
  says: `ha/hanno/aveva ~ detto/dichiarato/annunciato/precisato/indicato/informato/aggiunto/affermato/confermato/spiegato/assicurato/ricordato/risposto/promesso | secondo`,
  greetings: `caro/cara/cari/care | gentile/gentili | egregio/egregi | buongiorno | salve`,
  possessives: `suo/sua/suoi/sue/loro`,
  calendars:
    'calendario | agenda | eventi | appuntamenti | prossimi appuntamenti | prossime date | prossimi passi',
  titles: `dott | dottor | dottoressa | dott.ssa | sig | sig.ra | sigra | on | onorevole | sen | prof | avv | ambasciatore | ambasciatrice`,
  presentEndings: 'a/e/isce/ano/ono',
  deeds: `lancio/apertura/inaugurazione/invio/consegna/adozione/approvazione/pubblicazione/liberazione/voto | entrata in vigore`,
  participleEndings: 'ato/ata/ati/ate/uto/uta/uti/ute/ito/ita/iti/ite/so/sa/si/se/tto/tta/tti/tte/sto/sta',
  vague: `in quell'occasione | in tale occasione | non appena … pronto/pronti/disponibile/disponibili | prima/dopo ~ pausa/estate/vacanze/natale/pasqua/elezioni/voto/ferie | prima della pausa estiva | entro/prima della fine della/del ~ legislatura/mandato/sessione | nelle/nei prossime/prossimi giorni/settimane/mesi | nei giorni/mesi a venire | a breve | prossimamente | presto | quanto prima | al rientro | al ritorno | alla/nella prossima ~ seduta/riunione/sessione/tornata | giorni/settimane dopo | senza indugio | per allora`,
  bodies: `comitat* | commission* | sottocommission* | sottocomitat* | dialog* | consigli* | grupp* | assemblea | forum | delegazion* | ufficio | segretariato | espert* | centro`,
  deadline: 'termine | scadenz* | entro | al più tardi | non oltre | data limite',
  excludes: {
    wishes: `apprezzerebbe* | sarebbe/sarebbero grat* | convint* | a suo avviso | a parere | è auspicabile | c'è da sperare | ha/hanno rinnovato/rivolto/esteso/ribadito ~ invito | analisti/economisti/esperti/osservatori prevedono/ritengono/si-aspettano | sarebbe utile/auspicabile/opportuno | previsioni | auspic* | si augura/augurano | ritiene/ritengono | stima/stimano | spera/sperano | sperava | speranz* | auspic* | auspicio | desider* | vorrebbe/vorrebbero | augur* | si augura | confida* | fiducia | fiducios* | propone/propongono | ha/hanno proposto | proponendo | suggeri* | ha/hanno invitato | invita/invitano a | invitando | invita il/la | possibilità | prospettiv* | idea | valutare | valuta | considera | incoraggi* | raccomand* | interesse per | aspira* | mira/mirano a | punta a | importanza di | importanza del | necessità | opportunità | sarebbe/sarebbero utile | favorevol* | volontà di`,
    demands: `chiede/chiedono | ha/hanno chiesto | chiedendo | chiest* | esort* | sollecit* | invoc* | appello a/al/alla/affinché | si appella | rivendic* | esige/esigono | bisogna | occorre | dovrebbe/dovrebbero assolutamente | necessari* | richiede/richiedono | è/viene/sono richiest* | ha/hanno richiesto | insist* | ha/hanno esortato | preme | è urgente | si aspetta che`,
    readiness:
      'pronto/pronta/pronti/pronte a/ad | disponibile/disponibili a/ad | disponibilità a/ad | dispost* | apert* a | determinat* a',
    denials:
      'dubita/dubitano | voci/notizie/indiscrezioni secondo cui/le-quali | priv* di fondamento | infondat* | inventat* | si vota | non | mai | nessun* | smenti* | ha/hanno smentito | nega/negano | ha/hanno negato | respinge/respinto/respinti | rifiut* | declinat* | esclud* | escluso | fals* | infondat* | voci | senza | né',
    cancelled: `non avrà/avranno luogo | non si terrà/terranno | annullat* | annullamento | cancellat* | rinunc* | abbandonat* | sospes* | avrebbe/avrebbero dovuto | doveva/dovevano | rinviat* a data da destinarsi | a data da destinarsi | sine die | fino a nuovo avviso | era/erano previst* | era/erano in programma | era/erano stat* programmat* | inizialmente | originariamente | saltat* | revocat* l'`,
    bygone: 'anno/anni/mesi fa | aveva/avevano (già) promesso/annunciato/concordato',
    possibilities: `data/date … sarà/saranno (poi) fissata/fissate/comunicata/comunicate/annunciata/stabilita/concordata | potrebbe/potrebbero | può | possono | potrà/potranno | se | forse | eventual* | qualora | magari | a condizione`,
    effects: `metterà ~ alla prova | giocherà | tenere ~ informat* | mantenere | intensific* | coordin* | sviluppare/sviluppa/sviluppano/svilupper* | ampli* | acceler* | consolid* | rispettare/rispetta/rispettano/rispetter* | armonizz* | coopera* | collabora* | scambi* ~ esperienze/pratiche | fare tutto il possibile | vigilare | lottare | combattere | prevenire | proteggere | dare priorità | tenere conto | generare | accrescere | adoperarsi | resta/restano/rester*/restare | verif* | contribu* | aiut* | permett* | consent* | rafforz* | approfond* | miglior* | promuov* | favor* | sosten* | serve/servono/servir* | discut* | affront* | tratta/trattano/tratter*/trattare | concentr* | riguard* | copr* | includ* | dipend* | riman* | benefic* | agevol* | garant* | assicur* | scambi* | lavor* | cooper* | collabor* | aument* | ridu* | stimol* | essere utile | offr* | consolid* | analizz*`,
    remarks: `risponde | ricorda | propone | indica | solleva | segnala | illustra | riferisce su/sulla/sul | ritiene | chiede | ringrazia | saluta | prende atto | ricorda | sottolinea | apre | chiude | chiede | spiega | ritiene | si rammarica | sostiene | si congratula | è/era/ha/fa | osserva | precisa | esprime | illustra`,
    past: `scade | firmat* nel | concluso nel | ha/hanno avuto luogo | si è/sono tenut* | si è/sono svolt* | ha/hanno visitato | ha/hanno incontrato | ha/hanno partecipato | è stat* firmat* | svoltosi | svoltasi | tenutosi | tenutasi | è stato | è stata | era | ha ricevuto | si è recat* | nat* | elett* | dal | ha/hanno discusso | ha sottolineato | ha ricordato`,
    rules: `festival* | concerto/concerti | visitatori | prezzi | inflazione | temperature | popolazione | crescita | mostra | ogni anno | tutti gli anni | annual* | di norma | di regola | normalmente | abitualmente | regolarmente | due volte all'anno | una volta all'anno | almeno una volta | sempre | chiunque | ogni membro | ai sensi dell'articolo | in base a | ogni due anni | a rotazione | alternativamente`,
    statutes: `secondo/ai-sensi-di/ai-sensi-del/ai-sensi-dell/in-base-a/in-base-al/a-norma-del ~ regolamento/statuto/costituzione/carta/legge/articolo | articolo … prevede/stabilisce/dispone | il regolamento/lo-statuto/la-costituzione prevede/stabilisce/dispone`,
    biography: `nato a/nel/il | nata a/nel/il | laureat* in | ha studiato | parla ~ lingue | è sposat* | andrà in pensione | il suo mandato scadrà/terminerà | compirà ~ anni`,
    furniture: `offerta di lavoro | candidato selezionato | prenota ora | questo articolo sarà | cookie* | newsletter* | abbonat* | abbonament* | iscriviti | iscrivetevi | disiscriv* | tutti i diritti riservati | copyright | leggi anche | leggi tutto | continua a leggere | seguici | privacy | note legali | termini e condizioni | accedi al | password | browser | javascript | questo sito | nostro sito | il sito sarà | biglietti in vendita | biglietteria | sconto | sconti | offerta speciale | pubblicità | commenti saranno | ultimo aggiornamento | clicca | la tua email | il tuo account | i tuoi dati | dati personali | app | scarica | lavori di manutenzione | questa pagina | accredito stampa | accrediti/accreditarsi | meteo | i saldi | spedizione`,
    asides: `articoli correlati | leggi anche | vedi anche | i più letti | ultime notizie | altre notizie | notizie | agenda | calendario | eventi | pubblicità | contatti | menu | archivio | chi siamo | condividi`,
  },
  resets: `ha dichiarato | hanno dichiarato | ha annunciato | hanno annunciato | annuncia | ha indicato | ha precisato | ha aggiunto | ha affermato | ha informato | ma | tuttavia | ha confermato | hanno confermato | hanno concordato | hanno convenuto | ha/hanno promesso | si è/sono impegnat* | ha deciso | mentre | e si | che si terrà | e visiterà`,
  openings: `inoltre | altresì | infine | anche | in tale contesto | in questo contesto | a tal fine | in questa occasione | da parte sua | in conclusione | successivamente | azione | azioni | seguito | decisione | poi`,
  between: 'anche/inoltre/invece/però/infine/poi/quindi/comunque/altresì/tuttavia',
  relatives: 'che/cui/quale/dove',
  anaphora: `questa | questo | questi | queste | esso | essa | essi | esse | tale | tali | entrambi | entrambe | la riunione | la visita | l'incontro | il rapporto | la relazione | il documento | la sessione | la firma | il dialogo | la conferenza | la missione | il viaggio | detto | stesso | stessa`,
  sides: {
    ours: `l'unione | ufficio di presidenza | relatrice | rappresentanza della commissione | osservatori | missione di osservazione | segreteria | relazione della missione | capo missione | capo della delegazione | noi | nostro/nostra/nostri/nostre | la delegazione | parlamento europeo | unione europea | ue | l'ue | commissione europea | eurodeputat* | parte europea | relator* | camera dei deputati | senato della repubblica | parte italiana | alto rappresentante | seae | segretariato`,
    theirs: `commissione di venezia | senato | assemblea nazionale | camera dei rappresentanti | presidente del senato/parlamento | presidente della camera | ospiti | commissione elettorale | procura | il vostro/la vostra/i vostri | corte | garante | sottosegretari* | parlamento nazionale | presidente del consiglio | presidente della repubblica | difensore civico | ospitante | governo | ministro* | ministra | ministero | primo ministro | premier | difensore | tribunale | governatore | sindaco | polizia | viceministro |  paese ospitante | autorità | governo | il ministro | ministero | omolog* | ambasciator* | ambasciata | procura* | procuratore | interlocutori | partner`,
    joint: `commissione intergovernativa/mista | ciascuna | ciascuno | gruppi (parlamentari) di amicizia | ciascuna parte | ogni parte | le delegazioni | delegazioni | entrambe le parti | le parti | le due parti | entrambe le delegazioni | le due delegazioni | i due paesi | entrambi i paesi | i due ministri | i ministri | copresidenti | congiunt* | comune | reciproc* | bilateral* | comitato di cooperazione | consiglio di cooperazione | comitato di associazione | consiglio di associazione | interparlamentar* | i due parlamenti | gruppo di amicizia | assemblea parlamentare | commissione mista | i due presidenti | le due istituzioni`,
  },
  and: 'e | ed | nonché | mentre | ; | seguit* da',
  cues: {
    that: 'che',
    clauses: 'quando/perché/se/appena',
    like: 'come',
    indefinite: 'una/un',
    several: 'questi/queste/entrambi/entrambe',
    persons: 'egli/lui/lei/ella',
    single: 'io',
    inviting: 'invit*',
    after: 'dopo',
    asking: 'richiesta/proposta',
    promising: 'promet*/promess*/garant*/assum*',
    agreeing: 'concord*/convengo*/convenut*',
    deciding: 'deciso/stabilito',
    moved: 'rinvi*/spostat*',
    awaited: 'attes*',
    informed: 'stato/stata/stati/state',
    hearings: 'audizion*/audir*/ascolt*',
    ratifying: 'ratif*/ader*/ades*',
    courts: 'tribunale/corte',
    delegations: 'deleg*',
    committees: 'commission*/sottocomm*/delega*',
    shared: 'comitato/consiglio',
    domestic:
      'legge/leggi/referendum/elezione/elezioni/costituzione/codice/decreto/decreti/permesso/permessi/licenz*/carcere*/tassa/tasse',
    debating: 'dibatt*/esamin*/discut*',
    publishers: 'parlamento/consiglio/governo/ministero/ambasciata/segreteria',
    times: 'quando',
    payments: 'tranche/rata/pagament*/milioni/miliardi',
  },
  names: {
    inside: 'di/del/dei/della/delle/degli/e/per/il/la/le/in',
    articles: 'il/lo/la/gli/le',
    institutions:
      'parlament*/comit*/commissione*/sottocommissione*/minist*/consigli*/unione*/europ*/nazion*/repubblic*/govern*/ambasc*/senat*/camer*/ufficio/general*/cort*/tribunal*/agenzia*/banc*/assemblea/universit*/istitut*/rada/sejm',
    treatiesBefore: 'statuto*/convenzione*/trattato*/carta/protocollo*/accordo*',
    union: 'europ*/bruxelles/strasburgo',
    unionShort: 'ue/pe',
    seats: 'bruxelles/strasburgo/lussemburgo',
  },
  dates: {
    months: '1: genn/gen | 2: febb/feb | 5: mag | 6: giu | 7: lug | 8: ago | 9: sett | 10: ott | 12: dic',
    weekdays: '1: lunedi | 2: martedi | 3: mercoledi | 4: giovedi | 5: venerdi | 6: sabato | 7: domenica',
    yearEnd: "fine anno/fine dell'anno",
    weekend: 'fine settimana/weekend',
    nearest: 'prossimo/prossima',
    named: 'scuola di/università di',
    seasons: 'primavera | estate | autunno | inverno',
    ordinals: 'primo/prima/1° | secondo/seconda/2° | terzo/terza/3° | quarto/quarta/ultimo/4°',
    quarter: 'trimestre',
    half: 'semestre/metà/quindicina',
    numbers:
      'un/una/uno | due | tre | quattro | cinque | sei | sette | otto | nove | dieci | undici | dodici | 15: quindici | 20: venti | 30: trenta | 45: quarantacinque | 60: sessanta | 90: novanta | 14: quattordici | 18: diciotto | 24: ventiquattro | 120: centoventi',
    day: 'giorni/giorno/giorni lavorativi',
    workingDay: 'giorni lavorativi/giorno lavorativo',
    week: 'settimane/settimana',
    month: 'mesi/mese',
    year: 'anni/anno',
    several: 'settimane/mesi',
    early:
      "inizio/all'inizio di/inizio di/l'inizio di/inizi di/agli inizi di/ai primi di/primi di/all'inizio del/l'inizio del/inizio del/primi giorni di",
    mid: 'metà/a metà/la metà di/metà di/alla metà di',
    late: 'fine/a fine/la fine di/alla fine di/fine di/la fine del/alla fine del/fine del/gli ultimi giorni di/verso la fine di/la fine dell/alla fine dell/fine dell',
    this: 'questo/questa/corrente/in corso/quest',
    next: 'prossimo/prossima/il prossimo/la prossima/successivo/venturo/entrante/seguente',
    last: 'ultima/ultimo/scorso/scorsa',
    thisYear:
      "quest'anno/di quest'anno/dell'anno in corso/dell'anno corrente/anno in corso/del corrente anno/corrente anno",
    nextYear:
      "prossimo anno/il prossimo anno/del prossimo anno/l'anno prossimo/dell'anno prossimo/dell'anno successivo/anno prossimo/l'anno successivo/anno successivo",
    today: 'oggi/stasera/questo pomeriggio',
    tomorrow: 'domani',
    to: "al/all'/a/fino al/fino all",
    and: 'e/ed/o',
    fillers:
      "il/lo/la/l'/i/gli/le/di/del/dell'/della/dei/nel/nell'/nella/mese di/nel mese di/giorni/nei giorni/dal/dall'/in/tra/fra/anno/periodo/giorno/dell/nell/d/all",
    in: "in/a/di/del/dell'/nel/per/da/dal/tra/fra/fino a/nel mese di/mese di/entro/durante/e/il/ad/l'/della/nell'/dalla/nella",
    by: 'entro/entro il/entro la/entro e non oltre/entro e non oltre il/non oltre/non oltre il/al più tardi/al più tardi il/al più tardi a/fino al/al più tardi entro/scadenza/entro le/entro l',
    atLatest: 'al più tardi/al massimo',
    before: "prima del/prima della/prima di/anteriormente al/prima dell/prima dell'/prima dello/prima dei",
    dayNumber: 'giorno',
    from: 'a partire dal/a partire da/a decorrere dal/dopo il/a partire dall/dopo',
    since: 'dallo scorso/scorso/scorsa/datata/in data/del scorso/dello scorso',
    pastBehind: "scorso/scorsa/dello scorso anno/dell'anno scorso",
    within:
      'entro/nei prossimi/nelle prossime/nel giro di/entro un termine di/entro i prossimi/entro le prossime/entro il termine di/entro massimo',
    inTime: 'fra/tra',
    after: 'dalla/dal/dopo/a decorrere/successivi',
    sameDay:
      'lo stesso giorno/stesso giorno/quello stesso giorno/nelle stesse date/stesse date/la stessa data/nello stesso mese/nello stesso giorno',
    clock: 'alle/ore',
    dayMarks: '°/º',
  },
  accents: true,
  gap: 5,
  verbFirst: false,
};
