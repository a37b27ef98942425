import type { Lexicon } from './lexicon.js';

export const ro: Lexicon = {
  code: 'ro',
  common:
    'și a al ale cu din este sunt va vor fi pentru că în la pe de prin care sa său lor cel cea mai fost au o un unei dintre către asupra privind după precum',
  abbreviations:
    'dl dna dnei dlui d-na d-lui nr art alin lit str prof dr ing ian feb mar apr iun iul aug sept sep oct noi nov dec etc pag vol a.c a.n',
  nouns: {
    dialogue: `primire la | masa rotunda | mese rotunde | webinar* | teleconferint* | colocvi* | reuniun* | intalnir* | intrevede* | intrunir* | sedint* | sesiun* | runda | runde* | rundei | dialog* | discutii | discutiilor | convorbiri* | consultari* | consultarile | conferint* | summit* | summitul* | audier* | forum* | negocieri* | seminar* | atelier* | masa rotunda | mese rotunde | dezbater* | schimb de vederi | schimbul de vederi | schimb de opinii | plen/plenul/plenului/plenara | congres* | simpozion* | videoconferint* | reuniunea`,
    visit: 'sosirea/sosire | vizit* | deplasar* | misiun* | turneu* | calatori*',
    report: `declaratia/declaratiei preliminara/preliminare/finala/finale | proiect* de raport | raport/raportul/raportului/rapoarte* | informati* | informari | informare | informarea | scrisoare* | raspuns* | evaluare* | evaluari* | studiu* | concluzi* | recomandari* | date/datele | statistic* | observatii* | aviz/avizul* | analiz* | sinteza | nota de informare | o/unei nota/note | nota/notei informativa/informative/explicativa/explicative/conceptuala/verbala`,
    case: 'arest/arestul/arestului | verdict* | sentint* | hotararea instantei | gratier* | amnisti* | dosar/dosare* | caz/cazul/cazului/cazuri* | cazurile | cazurilor | proces/procesul/procesului | plangere* | plangeri* | ancheta* | anchetei | detinut* | cererea/cererii/cereri/cererile de revizuire/gratiere/eliberare/extradare/azil | recurs/recursul/recursului | expertiza/expertizei medicala/medicale/medico-legala | conditiile/conditiilor de detentie | detentie* | judecata/judecatii | proceselor/procesele',
    agreement:
      'acord* | memorandum* | tratat* | protocol* | conventi* | semnarea/semnarii | ratificarea/ratificarii | declaratie comuna | declaratia comuna | declaratia | contract* | parteneriatul* | aranjament*',
    action: `credit* | împrumut* | grant* | achizitia/achizitiei/achizitii/achizitiile | lucrari* | ziua alegerilor | procedur* | licitati* | zboruri/zborurile | linia/liniile aeriana/aeriene | curse/cursele | decizie/decizia/deciziei | hotararea | permis* | licent* | constructi* | renovar* | referendum* | lansare*/deschidere*/inaugurare*/trimitere*/predare*/adoptare*/publicare*/eliberare*/vot/votul | intrarea in vigoare | lista | listei | document* | chestionar* | foaie de parcurs | foaia de parcurs | agenda | plan/planul* | calendarul | propuneri* | strategi* | minuta | proces-verbal | procesul-verbal | lansar* | deschider* | inaugurar* | instruir* | formare* | proiect* | program/programul* | programe* | curs/cursuri* | grup de lucru | grupul de lucru | grupului de lucru | grupuri de lucru | platforma* | birou* | expoziti* | exercitiu* | exercitii* | adoptar* | intrarea in vigoare | alegeri* | lege/legea/legii | proiect de lege | proiectul de lege | amendament* | rezoluti* | vot/votul | bursa/burse* | grant* | transa* | finantar* | monitorizar* | stagi* | campani* | centru* | secretariat* | expert* | ceremoni* | receptie* | stagiu*`,
  },
  verbs: `
    action   | - | inregistreaza … proiect/proiectul/initiativa | -
    visit    | fi ~ oaspetele/oaspete; conduce/conduca personal/insusi ~ delegatia/delegatie | - | -
    dialogue | convoca/convoace ~ comisie/comisia/comitetul/grupul/sedinta; adresa ~ plenului | - | -
    agreement | puna/pune ~ semnatura/semnaturile | - | -
    action   | voteze/vota ~ codul/legea/proiectul/bugetul/amendamentele | - | -
    gets     | sprijini/sprijine/sustina/sustine ~ ~ ~ ~ cu milioane | - | -
    send     | parveni | parvine/parvin; vă/vi ajunge/ajung | - | -
    action   | repartiza/repartizeze/repeta/repete/reface/refaca/reactiva/reactiveze/supraveghea/supravegheze/licita/liciteze/exproprieze/expropria/livra/livreze/achita/achite/transfera/transfere/contesta/conteste/sanctiona/sanctioneze/demite/demita/revoca/revoce/extrada/extradeze/expulza/expulzeze/gratia/gratieze/amplasa/amplaseze/monta/monteze/majora/majoreze/diminua/diminueze/suplimenta/suplimenteze/rambursa/ramburseze/compensa/compenseze/despagubi/despagubeasca/amenaja/amenajeze/moderniza/modernizeze/conecta/conecteze/recunoaste/recunoasca/transpune/transpuna/ajusta/ajusteze/corecta/corecteze/rectifica/rectifice | achizitioneaza/cumpara/monteaza/construieste/finanteaza/plateste/platesc/termina/demareaza/detaseaza/doneaza/vireaza/majoreaza/suspenda/elibereaza/renoveaza/reabiliteaza/livreaza/transfera/contesta/suplimenteaza/demite/revoca | repartizat*/distribuit*/repetat*/refacut*/convenit*/incarcat*/reactivat*/supravegheat*/licitat*/livrat*/achitat*/transferat*/contestat*/sanctionat*/demis*/revocat*/extradat*/expulzat*/gratiat*/amplasat*/montat*/majorat*/diminuat*/suplimentat*/rambursat*/despagubit*/amenajat*/modernizat*/conectat*/recunoscut*/transpus*/ajustat*/corectat*/rectificat*
    action   | sista/sisteze/opri/opreasca/bloca/blocheze/interzice/interzica/liberaliza/liberalizeze/exporta/exporte/importa/importe/vinde/vanda/contracta/contracteze/mandata/mandateze/imputernici/imputerniceasca/delega/delege/investi/investeasca/imprumuta/imprumute/demina/demineze/planta/planteze; forma/formeze ~ ~ functionari/experti/specialisti/ofiteri/politisti/procurori/judecatori/profesori/medici | interzice/sisteaza/investeste/mandateaza | sistat*/blocat*/interzis*/liberalizat*/contractat*/mandatat*/imputernicit*/deminat*/instruit*/format*
    action   | aduca/aduce ~ contributie/contributia/bani/echipamente | aduce ~ contributie | -
    dialogue | reintalni/reintalneasca | se reintalnesc/revad; ne reintalnim | -
    attends  | da/dea curs ~ invitati* | - | -
    receives | astepta/astepte cu placere/drag/bucurie; astepta/astepte la/in | asteptam/astept (cu) (placere/drag/bucurie) la/in | -
    action   | audita/auditeze/inventaria/inventarieze/evalua/evalueze/testa/testeze/semnala/semnaleze; face/faca ~ ~ demersuri/demersurile/propunere/oferta; depune/depuna ~ plangere/recurs/apel; lua/ia ~ masuri/masurile; pune/puna capat | evalueaza/auditeaza/face-demersuri | auditat*/inventariat*/evaluat*/testat*/semnalat*
    send     | - | depunem/lansam/publicam/prezentam/aducem/comunicam/predam/inaintam | -
    agreement | - | semnam/ratificam | -
    visit    | - | mergem/venim/plecam/revenim/sosim la/in | -
    object   | - | organizam/incepem/gazduim/tinem/reluam/finalizam/deschidem | -
    action   | - | platim/alocam/deblocam/numim/desemnam/adoptam/votam/aprobam/introducem/eliminam/construim | -
    action   | acoperi/acopere/suporta/suporte/deconta/deconteze ~ ~ cheltuieli*/costuri*/taxele; renunta/renunte la; ajuta/ajute ~ ~ sa | acopera/suporta/deconteaza ~ cheltuieli*/costuri* | suportat*/decontat*
    send     | pune/puna la dispozitie ~ ~ locuri/burse/sali/expertiza; datora/datoreze | ii/le datoram/datorez | -
    case     | redeschide/redeschida ~ ~ dosar*/caz/cazul/cazuri*/proces*/ancheta*/instructia | redeschide ~ ~ dosar*/cazul/procesul/ancheta | -
    case     | incuviinta/incuviinteze/permita/permite/autoriza/autorizeze ~ ~ vizita/vizite/vizitarea/accesul | - | trimis* in judecata
    report   | scrie/scriu/scriem ~ scrisoare/scrisori/scrisoarea/scrisorile | scrie/scriu ~ scrisoare/scrisori/scrisoarea/scrisorile | -
    visit    | zbura/zboare | pleaca/zboara din/la/spre/in/catre; zboara pe | -
    action   | scuti/scuteasca | scuteste/scutesc | scutit*
    action   | ia/lua legatura/contact cu | ia/iau/luam legatura/contact cu | invitat*
    action   | intermedia/intermedieze/media/medieze; interveni/intervina pentru/pe-langa; asigura/asigure ~ profesor*/transport*/traducere*/interpret*/cazare*/expert*/echipament*/finantare*/sediu* | - | -
    action   | intra/intre pe ordinea-de-zi | intra pe ordinea-de-zi | inscris* pe ordinea-de-zi
    dialogue | dezbata/dezbate/examina/examineze/discuta/discute ~ raport*/concluzi*/proiect*/situati*/propuner*/misiun*/tratat*/acord*/rezoluti*/recomandari* | dezbate/dezbat | -
    report   | scrie/scrii | - | -
    case     | fi in sala | - | -
    case     | - | se-redeschide/se-reia/se-judeca | -
    gets     | primi/primeasca ~ ~ milioane/miliarde/transa/fonduri/euro | primeste/primesc ~ ~ milioane/transa/fonduri | -
    action   | ajunge/ajunga la vot | ajunge/ajung la vot | -
    report   | adresa/adreseze ~ scrisoare/scrisori/intrebari | - | -
    case     | intereseze/interesa de | - | -
    case     | ajunge/ajunga/fi/compare/compara in-fata ~ instantei/instanței/judecatorilor/tribunalului | ajunge/ajung/compare/compar in-fata ~ instantei/judecatorilor/tribunalului; se-judeca | judecat*
    visit    | faca/face escala/oprire | face/fac escala/oprire | -
    dialogue | negocia/negocieze | negociaza | negociat*
    visit    | pleca/plece/merge/mearga/deplasa/deplaseze spre | pleaca/merg/se-deplaseaza spre | -
    action   | puna/pune in legatura/contact | pune/pun in legatura | dat* in folosinta/exploatare/functiune; transferat*
    case     | puna/pune/aduca/aduce ~ in discutie ~ caz*; aduca/aduce in discutie | - | adus* ~ ~ in discutie
    action   | propune/propuna ~ date/data/perioada/nume/candidati/amendamente | propune/propun ~ date/data/perioada | -
    case | faciliteze/facilita/permite/permita/autorizeze/autoriza ~ intalnire/intalniri/intalnirea/acces/accesul/vizitarea/vizita | - | -
    report | comenta/comenteze | - | -
    gets | aiba/avea la dispozitie | - | -
    attends  | fi prezent* la/in | - | -
    gets     | primi/primeasca/obtine/obtina ~ raspuns/raspunsul/copie/copia/textul/lista/raportul/informatii/informatiile/date/datele/acces/traducerea/documentele/avizul/confirmarea | primeste/primesc ~ raspuns/copie/lista/raportul/informatii | informat*/instiintat*/notificat*
    visit    | - | paraseste/parasesc ~ romania; merg/merge/pleaca la/in/spre; face/fac o vizita/deplasare | -
    arrives  | fi la/in | - | -
    action   | dona/doneze/abroga/angaja/angajeze/repara/repare/renova/renoveze/reabilita/reabiliteze/restitui/restituie/returna/returneze/repatria/repatrieze/retrage/retraga/suspenda/suspende/revizui/revizuiasca/inlocui/inlocuiasca/inregistra/inregistreze/muta/mute/echipa/echipeze/doteze/achizitiona/achizitioneze/cumpara/cumpere/instala/instaleze/autoriza/autorizeze/dezincrimina/dezincrimineze/inchide/inchida/restabili/restabileasca/prelua/preia/detasa/detaseze/recruta/recruteze/scuti/scuteasca/simplifica/simplifice/digitaliza/digitalizeze/depune/depuna/mobiliza/mobilizeze/sesiza/sesizeze; facilita/faciliteze ~ vizita/accesul | doneaza/preia/inchide/instaleaza | donat*/reparat*/renovat*/reabilitat*/restituit*/returnat*/repatriat*/revizuit*/inlocuit*/inregistrat*/mutat*/echipat*/dotat*/achizitionat*/instalat*/autorizat*/dezincriminat*/inchis*/restabilit*/preluat*/detasat*/recrutat*/scutit*/simplificat*/digitalizat*/depus*/mobilizat*/constituit*
    action   | ajunge/ajunga/intra/intre in parlament/plen/dezbatere/vigoare/comisie; supune/supuna ~ dezbaterii | ajunge/intra in parlament/plen/dezbatere | -
    report   | prezinta/prezinte ~ bilant/bilantul; puna/pune la curent; reveni/revina cu | pune/pun la curent | -
    dialogue | discuta/discute/sta de vorba/consulta/consulte cu; audia/audieze | discut/discuta/discutam cu; vorbesc/vorbim cu; audiaza; sustine/sustin ~ discurs | -
    dialogue | sustina/sustine ~ discurs/alocutiune/prelegere | - | -
    action   | solicita/solicite/cere/ceara ~ informatii/clarificari/avizul/date/sprijinul/aprobarea; solicita/solicite ministerului/guvernului/ambasadei | - | -
    dialogue | revedea/revada; aiba/avea ~ discutii | ne vedem/intalnim/revedem/reunim; se revad | dezbatut* | -
    visit    | ajunge/ajunga/afla/afle/ramane/ramana la/in | ajunge/ajung/soseste/sosesc la/in; se deplaseaza; viziteaza | -
    report   | emita/emite ~ aviz/opinie; da/dea ~ raspuns; reveni/revina cu | emite ~ aviz/opinie; revine/revin cu; revin cu | -
    send     | impartasi/impartaseasca/posta/posteze/redacta | trimit/trimitem/transmitem/prezint/pregatim; publica/elaboreaza | facut* public*
    case     | elibera/elibereze/rejudeca/rejudece/judeca/judece/reanaliza/reanalizeze/solutiona/solutioneze | - | eliberat*; judecat*; rejudecat*; redeschis*; reanalizat*
    action   | prelungi/prelungeasca/acredita/acrediteze/schimba/schimbe/redeschide/redeschida/ocupa/ocupe/suna/stabili/stabileasca/pune-in-functiune/nominaliza/nominalizeze | suna/sun; se ocupa de; desemneaza/numesc/adopta; redeschide; nominalizeaza | prelungit*; acreditat*; operational*; functional*; stabilit*; nominalizat*
    object   | organiza/gazdui/convoca/prezida/tine | organizeaza/gazduieste | -
    send     | trimite/transmite/prezenta/publica/inainta/definitiva/comunica | se publica/transmite/trimite | -
    visit    | sosi/veni/reveni/ajunge/pleca/merge la/in | revin/vin/sosesc/sosește/pleacă/merg/merge la/in | - | va/vor sosi la/in
    dialogue | se vada/revada/intalneasca/reuneasca/intruneasca (din-nou) | se vad/intalnesc | -
    action   | inaugura/lansa/deschide; inaugureze/lanseze/deschida | inaugureaza/lanseaza | inaugurat*/lansat*
    send     | ajunge pe masa; ajunga pe masa | ajung/ajunge pe masa | -
    report   | prezenta/prezinte/transmite/transmita/comunica/comunice/furniza/furnizeze ~ ~ ~ datele/date/informatiile/informatii/statisticile/statistica/situatia | - | -
    send     | puna la dispozitie; pune la dispozitie | pune/pun la dispozitie | pus* la dispozitie; dat*/facut* publicitatii; facut* public*
    agreement | parafeze/parafa | - | parafat*
    visit    | revina/se deplaseze/ajunga la/plece la/in | pleaca/ajunge/revine/se deplaseaza la/in | - | -
    case     | urmari/urmareasca/monitoriza/monitorizeze/supraveghea/supravegheze ~ caz/cazul/cazuri/cazurile/proces/procesul/procese/procesele/dosarul/dosarele | - | -
    visit    | vizita/viziteze; efectueze/efectua/intreprinda/intreprinde/face/faca ~ vizita/deplasare/misiune/turneu/calatorie | viziteaza; efectueaza/intreprinde/face/fac ~ vizita/deplasare/misiune/turneu | vizitat*
    visit    | deplasa/deplaseze; merge/mearga/veni/vina/calatori/calatoreasca/pleca/plece/sosi/soseasca/reveni/revina/intoarce/intoarca in/la | se deplaseaza; merge/merg/vine/vin/calatoreste/pleaca/soseste/revine in/la/intr | -
    receives | primi/primeasca la/in/pe; primi/primeasca ~ ~ pe | - | -
    receives | primi/primeasca/intampina/gazdui/gazduiasca ~ delegatie/delegatia/delegatii/misiune/misiunea/presedintele/presedinta/ministrul/omologul/vizita/vizite/membrii | primeste/primesc/gazduieste ~ delegatie/delegatia/misiune/misiunea/presedintele/ministrul/vizita | -
    visit    | trimite/trimita ~ delegatie/misiune/echipa/grup/observatori/experti/reprezentanti/inspectori/evaluatori/medici; trimite/trimita ~ ~ ~ o/un/doi/trei/patru/cinci/zece delegatie/misiune/echipa/grup/observatori/experti/reprezentanti | trimite/trimit/trimitem ~ ~ delegatie/misiune/echipa/grup/observatori/experti/reprezentanti/inspectori/evaluatori/medici | -
    visit    | conduce/conduca ~ delegatie/delegatia/misiune/misiunea | - | -
    visit    | petreaca/petrece ~ zile/saptamani | - | primit/primita/primiti/primite
    arrives  | - | - | - | este/sunt asteptat* la/in
    visit    | afla/afle in vizita; fi in vizita | se afla in vizita | -
    speaks   | audia/audieze/asculta | - | audiat*; ascultat*
    object   | incheia/incheie/finaliza/finalizeze | - | incheiat*
    send     | pune/puna la dispozit* | pune/pun la dispozit* | pus* la dispozit*
    arrives  | afla/afle la/in | - | -
    dialogue | revedea/revada/intalni/intalneasca/intruni/intruneasca/reuni/reuneasca/intrevedea/intrevada | se intalneste/intalnesc/intruneste/intrunesc/reuneste/reunesc; intalneste/intruneste/reuneste | intrunit*
    dialogue | avea/aiba ~ intalnire/intalniri/intrevedere/intrevederi/consultari/discutii/convorbiri/reuniune/reuniuni/runda/schimb | are/au ~ intalniri/intrevederi/consultari/discutii | -
    object   | organiza/organizeze/gazdui/gazduiasca/tine/tina/convoca/convoace/desfasura/desfasoare/gasi/prezida/prezideze | organizeaza/gazduieste/gazduiesc/tine/tin/convoaca/prezideaza | organizat*; gazduit*; tinut*; convocat*; desfasurat*
    attends  | participa/participe/lua-parte/ia-parte/alatura/alature | participa/ia-parte/iau-parte | -
    object   | relua/reia/continua/continue/incepe/inceapa/deschide/deschida/lansa/lanseze/initia/initieze/demara/demareze | reia/deschide/lanseaza/incepe/incep | reluat*; deschis*; lansat*; continuat*; initiat*; inceput*
    object   | stabili/stabileasca/programa/programeze | - | programat*
    send     | trimitem/transmitem/prezentam/prezenta/prezinte/transmite/transmita/trimite/trimita/depune/depuna/inainta/inainteze/furniza/furnizeze/publica/publice/comunica/comunice/difuza/difuzeze/distribui/distribuie/remite/remita/elabora/elaboreze/redacta/redacteze/pregati/pregateasca/intocmi/intocmeasca/finaliza/finalizeze/definitiva/definitiveze/preda/predea/completa/completeze/expedia/expedieze | prezinta/transmite/transmit/trimite/trimit/depune/depun/inainteaza/furnizeaza/comunica/difuzeaza/distribuie/remite/elaboreaza/redacteaza/pregateste/intocmeste/finalizeaza/preda/completeaza | prezentat*; transmis*; trimis*; depus*; inaintat*; furnizat*; publicat*; comunicat/comunicata/comunicate; difuzat*; distribuit*; remis*; pus* la dispozitie; elaborat*; redactat*; pregatit*; intocmit*; finalizat*; definitivat*; predat*; completat*
    report   | da/dea ~ raspuns; veni/vina cu ~ raspuns/raspunsuri/recomandari/date/informatii/detalii/clarificari/precizari | da/dau/dam ~ raspuns; vin/vine/venim cu ~ raspuns/recomandari/date/informatii | -
    send     | aduca/aduce ~ la cunostinta | aduce/aducem ~ la cunostinta | adus* la cunostinta
    dialogue | - | se discuta/dezbate/examineaza | -
    report   | informa/informeze/raporta/raporteze/raspunde/raspunda/notifica/notifice/reveni-cu/revina-cu | informeaza/raporteaza/raspunde/raspund/notifica/revine-cu | informat*
    case     | pronunta/pronunte | se pronunta | pronuntat*
    case     | examina/examineze/analiza/analizeze/investiga/investigheze/cerceta/cerceteze/urmari/urmareasca/verifica/verifice/reexamina/reexamineze/clarifica/clarifice/relua/reia ~ caz/cazul/cazului/cazuri/cazurile/cazurilor/plangerea/plangerile/plangeri/dosarul/dosarele/dosare/situatia | examineaza/analizeaza/verifica/investigheaza ~ cazul/cazurile/plangerea/plangerile/dosarul/situatia | reexaminat*; redeschis*; solutionat*
    agreement | incheia/incheie ~ acord/acordul/tratat/tratatul/memorandum/memorandumul/protocol/contract; semna/semneze/ratifica/ratifice/parafa/parafeze | semneaza/ratifica/parafeaza | semnat*; ratificat*; incheiat*; parafat*
    action   | adopta/adopte/aproba/aprobe/vota/voteze/promulga/promulge; supune/supuna ~ votului/aprobarii | adopta/aproba/voteaza | adoptat*; aprobat*; votat*; supus* votului/aprobarii/dezbaterii
    action   | infiinta/infiinteze/crea/creeze/institui/instituie/desemna/desemneze/numi/numeasca/constitui/constituie/inaugura/inaugureze | infiinteaza/desemneaza/numeste/inaugureaza | infiintat*; creat*; instituit*; desemnat*; numit*; constituit*; inaugurat*
    action   | aloca/aloce/vira/vireze/finanta/finanteze/acorda/acorde/plati/plateasca/debloca/deblocheze | aloca/acorda | finantat*; alocat*; virat*; acordat*; platit*; deblocat*
    action   | introduce/introduca/elimina/elimine/modifica/modifice/abroga/abroge/ridica/ridice/construi/construiasca/traduce/traduca/verifica/verifice/contacta/contacteze/invita/invite/rezerva/rezerve/confirma/confirme/actualiza/actualizeze/consulta/consulte/instrui/instruiasca/implementa/implementeze | verifica/contacteaza/invita/rezerva/confirma/actualizeaza | introdus*; eliminat*; modificat*; abrogat*; ridicat*; construit*; tradus*; confirmat*; actualizat*; implementat*
    action   | intra/intre in vigoare | intra in vigoare | -
  `,
  acts: `
    object    | organizarea/desfasurarea/gazduirea/convocarea/reluarea/initierea/continuarea/tinerea
    send      | transmiterea/prezentarea/publicarea/trimiterea/elaborarea/redactarea/finalizarea/definitivarea/comunicarea/intocmirea/pregatirea
    action    | infiintarea/crearea/constituirea/instituirea/desemnarea/numirea/deschiderea/redeschiderea/lansarea/inaugurarea/adoptarea/aprobarea/alocarea/introducerea/eliminarea/ridicarea/detasarea/construirea/prelungirea/contactarea/rezervarea/invitarea
    agreement | semnarea/incheierea/ratificarea/parafarea
    visit     | efectuarea unei/unor vizite/vizita/deplasari/misiuni; trimiterea/deplasarea ~ delegatii/misiuni/echipe; schimbul de vizite
    case      | reexaminarea/eliberarea/solutionarea/redeschiderea ~ dosar*/caz*/detinut*
  `,
  future: `are/au timp/termen/ragaz/misiunea/sarcina/obligatia ~ ~ sa | are/au (timp) sa | urmand ca … sa | ?ramane/raman sa | este/sunt pe cale sa | ?pregateste/pregatesc | va/vor/vom/voi | va/vor (sa) | urmeaza (ca) … sa | urmeaza (ca) sa | urmeaza sa | urma sa | ar urma sa | urmand sa | are/au sa | o sa | este/sunt asteptat/asteptata/asteptati/asteptate sa | e asteptat/asteptata sa | este/sunt programat/programata/programati/programate sa | este/sunt prevazut* sa | se asteapta sa | se asteapta ca ~ sa | se preconizeaza sa/ca | se preconizeaza ca … sa | intentioneaza sa | planuieste sa | planuiesc sa | isi propune sa | isi propun sa | prevede sa | preconizeaza sa | are/au in vedere sa | urmeaza a`,
  agent: 'de catre | de',
  speaking: 'eu/noi/vom/voi',
  passive: `va/vor (mai) fi | urmeaza (sa/a) fi | urmeaza sa fie | urmeaza a fi | urmand a fi | urmand sa fie | este/sunt prevazut* (sa/a) fi | este/sunt programat* sa fie | se va/vor | ar urma sa fie | ?sa fie | ?a fi | ?care va/vor fi | ?se | trebuie sa fi`,
  undertakes: `s a/au oferit sa | se ofera sa | ne oferim sa | s a aratat de acord sa | a/au/am consimtit sa | isi asuma (sarcina) (de) (a) sa | si a luat sarcina (de) (a/sa) | si a/au asumat sa | si au luat angajamentul sa/de-a/ca | si a luat angajamentul sa/de-a/ca | a/au/am dat asigurari ca | a/au/am garantat ca | s a angajat ca | a/au/am hotarat ca … sa | a/au/am decis ca … sa | s a agreat sa/ca | partile au convenit | s a stabilit/convenit/hotarat ca | si au dat intalnire | ne am angajat (sa) | m am angajat (sa) | ne angajam (sa) | ma angajez (sa) | s a/au declarat de acord sa | este/sunt de acord sa | s a angajat (ca) (va) (sa) | s au angajat (ca) (vor) (sa) | se angajeaza (sa) | isi asuma angajamentul (de) (a) (sa) | si a asumat (angajamentul/obligatia) (de) (a) (sa) | si au asumat (angajamentul/obligatia) (de) (a) (sa) | a/au/am promis (ca) (va/vor) (sa) | promite (ca) (va) (sa) | a/au/am convenit (ca) … sa | a/au/am convenit asupra | a/au/am convenit (sa) | convin (sa) | au agreat (sa) | a/au/am hotarat (sa) | a/au/am decis (sa) | au stabilit (sa) | a/au/am stabilit ca … sa | a/au/am acceptat sa | a/au/am fost de acord sa | a/au/am acceptat invitatia (de) a/sa | a/au/am acceptat … invitatia … de a | a/au/am dat asigurari ca … va/vor | a/au/am asigurat … ca … va/vor | s a convenit (sa/ca) (sa) | s a convenit ca … sa | s a stabilit (sa) | s a stabilit ca … sa | s a decis (sa) | s a hotarat (sa) | a/au/am primit sarcina (de) (a/sa) | si a exprimat acordul sa | si au dat acordul sa | s a cazut de acord (ca) … sa | au cazut de acord (ca) … sa | a/au/am fost de acord ca … sa | partile vor | se obliga sa | s a obligat sa | s au obligat sa | a fost desemnat* sa | a/au/am confirmat ca va/vor | garanteaza ca va/vor`,
  undertakings: `angajamentul/promisiunea/decizia/hotararea/anuntul … de a | angajamentul/promisiunea/decizia/hotararea de a | angajamentul/promisiunea/asigurarea/asigurarile … ca | ?intentia … de a`,
  entrusts: `s a hotarat/decis/stabilit/convenit ca … sa | a/au hotarat/decis/stabilit/convenit ca … sa | a/au insarcinat … sa/cu | a/au incredintat … sa | a/au dat instructiuni … sa | a/au incredintat … sarcina de a | a/au fost insarcinat* sa/cu`,
  infinitive: { behind: 'să/sa/a', endings: '' },
  happens: `?este/sunt/e planificat*/prevazut*/preconizat* | s a/au mutat/amanat/decalat pe/in/la/pentru | se muta/amana/decaleaza pe/in/la/pentru | ?a/au fost agreat*/convenit*/retinut* (de-comun-acord) (datele/data) | a/au fost fixat*/stabilit* ~ termen* | ?ne putem astepta | este/sunt asteptat*/estimat* pentru | va/vor demara/debuta/incepe | ?urmeaza in/la/pe | ?demareaza/debuteaza/incepe/incep in/la/pe/din | este/sunt stabilit*/fixat*/agreat* pentru | ?sa (mai) aiba loc | ?sa se desfasoare/tina/intruneasca/reuneasca/intalneasca | va/vor (mai) avea loc | se va/vor (mai) desfasura | se va/vor (mai) tine | se va/vor (mai) intruni/reuni/intalni | va/vor fi organizat* | va/vor fi gazduit* | urmeaza (sa/a) (se) (aiba/avea) loc | urmeaza sa aiba loc | urmeaza sa se desfasoare/tina/intruneasca/reuneasca/intalneasca | urmeaza a avea loc | urmeaza a se desfasura/tine | urmand sa aiba loc | urmand a avea loc | urmand sa se desfasoare/tina | va/vor incepe/debuta/demara/continua pe/in/la/din/marti/luni/miercuri/joi/vineri | este/sunt programat/programata/programate/programati | a/au fost programat/programata/programate pentru/in/pe/la | este/sunt planificat* pentru/in/pe/la | este/sunt prevazut* pentru/in/la/pe/sa | este/sunt preconizat* pentru/in/la/sa | a/au fost stabilit*/fixat* pentru/la/in | a/au fost reprogramat*/amanat*/mutat* pentru/pe/la/in | reprogramat* pentru/pe | se preconizeaza pentru/in/a | este convocat* pentru/la/in/pe | a/au fost convocat* pentru/la/in/pe | va/vor fi convocat* | va/vor fi gata | ar urma sa aiba loc | ar urma sa se desfasoare/tina | va fi reluat* | isi va/vor relua | se va/vor relua | va/vor gazdui | urmatoarea … va fi | urmatorul … va fi | ?va/vor fi in/la/pe`,
  planned: `este/e/sunt înscris* pe ordinea de zi | asteptat* in/la/pe/pana | rezervat*/notat*/retinut* … pentru | are/au loc | se desfasoara | se tine/tin | se intruneste/intrunesc | se reuneste/reunesc | programat/programata/programate/programati pentru/in/pe/la/sa | prevazut/prevazuta/prevazute pentru/in/pe/la/sa | planificat/planificata/planificate pentru/in/pe/la | preconizat* pentru/in/la | stabilit*/fixat* pentru | ce/care va avea loc | ce/care vor avea loc | care urmeaza | asteptat* in/la/pentru | incepe/incep pe/in/la | convocat* pentru/la/in/pe | este pe`,
  accepted:
    'accepta/acceptam (cu) (placere/bucurie/recunostinta) invitatia | invitat* … confirmat (participarea/prezenta) | a/au primit (cu) (placere/satisfactie/bucurie/interes) invitatia/invitatiei | a/au raspuns afirmativ invitatiei | invitat* … acceptat | a/au acceptat … invitati* | invitati* … acceptata/acceptat | a dat curs invitatiei | a raspuns pozitiv invitatiei | accepta invitatia | dand curs invitatiei',
  coming:
    'din nou | revedea/revada | a/au anuntat | urmatoare* | urmatorul* | urmator/urmatorii | viitoare* | viitorul*/viitorului | viitor | proxim* | apropiat* | planificat* | preconizat* | programat* | a doua | celei de-a | cea de-a | noua/noi | pregatire* | pregatiri* | inaintea | in perspectiva | in vederea | de raspuns',
  assigns: 'sa | va | vor',
  minutes: `hotarari/hotarare/actiuni/actiune/decizii/concluzii/sarcini/minuta/masuri/diverse | pasii urmatori | puncte de actiune | puncte convenite | punctul`,
  says: `a/au/am ~ declarat/spus/anuntat/precizat/mentionat/replicat/indicat/relatat/raportat/reafirmat/informat/adaugat/afirmat/confirmat/explicat/aratat/asigurat/comunicat/promis/raspuns | a dat asigurari | potrivit`,
  greetings: `buna ziua | buna | draga/dragi/dragilor | stimate/stimata/stimati/stimatilor | salut | excelenta`,
  possessives: `sa/său/săi/sale/lui/ei/lor`,
  calendars:
    'agenda | calendar | evenimente | evenimente viitoare | date importante | pasii urmatori | intalniri viitoare',
  titles: `directorul/directoarea/rectorul/rectora/secretarul/secretara/seful/sefa/vicepresedintele/vicepresedinta/viceministrul/viceministra/consulul/primarul/primarita/prefectul/guvernatorul/guvernatoarea/inspectorul/negociatorul/negociatoarea/raportoarea/coordonatorul/coordonatoarea | dl/dna/dnul/domnul/doamna presedinte/presedinta/vicepresedinte/secretar/consilier/ministru/deputat/senator/ambasador/raportor | dl | dna | dnul | doamna | domnul | dr | prof | deputata | deputatul | senatorul | ambasadorul`,
  presentEndings: 'ă/e/ește/este/ește/ează/ază/esc/eaza/aza/este/ște',
  deeds: `lansare*/deschidere*/inaugurare*/trimitere*/predare*/adoptare*/publicare*/eliberare*/vot/votul | intrarea in vigoare`,
  participleEndings: 'at/ată/ați/ate/it/ită/iți/ite/ut/ută/uți/ute/s/să/se/și',
  vague: `la/de-la inceputul/sfarsitul/finalul anului universitar/scolar | in anul universitar/scolar | in semestrul de toamna/primavara/iarna | pana la ~ craciun/craciunului/pasti/paste/pastelui/sarbatori | in zilele/saptamanile/lunile ce-urmeaza | in cursul zilelor urmatoare | inainte/inaintea/dupa ~ vacanta/vacantei/sesiunii/alegerilor/alegeri/vara/verii/craciun/craciunului/pauza/pauzei/sarbatori/pasti | in cursul acestei saptamani | cu o zi/saptamana mai devreme/tarziu | a doua zi | la/de pasti/paste/craciun/rusalii/revelion | pana la ~ sfarsitul/finalul/incheierea ~ sesiunii/sesiuni/mandatului/legislaturii | in zilele/saptamanile/lunile urmatoare/viitoare | in urmatoarele/viitoarele zile/saptamani/luni | in curand | in scurt timp | in perioada urmatoare | cat mai curand | la urmatoarea/viitoarea sedinta/reuniune/sesiune/runda | pana atunci | la intoarcere | in cel mai scurt timp | fara intarziere`,
  bodies: `comitet* | subcomitet* | dialog* | consili* | comisia | comisiei | comisiile | subcomisi* | grup* de lucru | adunare* | adunarea | forumul* | delegati* | birou* | secretariat* | expert* | centru*`,
  deadline: `termen* | termenul-limita | data limita | data-limita | cel tarziu | pana cel tarziu | se asteapta pana | sunt asteptate pana | raspuns pana | observatii pana`,
  excludes: {
    wishes: `nădăjdui* | vreau | vrem | as vrea | am vrea | ar aprecia | am fi recunoscatori | ar saluta | convins* | in opinia/viziunea | este de dorit | ar fi de dorit | a/au reiterat invitatia | a/au adresat … invitatia | a/au transmis … invitatia | a/au lansat invitatia | exprimat* (propria) convingerea/increderea/speranta | analistii/economistii/expertii/observatorii ~ cred/estimeaza/anticipeaza/se-asteapta | isi propun/propune | ar fi util/oportun/binevenit* | potrivit prognozelor/estimarilor | se asteapta o crestere | estimeaza | crede/cred | prognoz* | anticipeaza | spera | speram | sper | sperau | sperand | sperant* | isi doreste | isi doresc | doreste | doresc | dorim | dorea | dorinta | ar dori | ar vrea | vrea | vor sa vada | urat* | si a exprimat dorinta | asteapta cu interes | asteapta cu nerabdare | asteptam cu interes | isi propusese | a propus | au propus | propune | propun | propunand | sugereaz* | a sugerat | a invitat | au invitat | invita | invitand | invitatia adresata | a adresat | posibilitat* | perspectiva | perspective* | ideea | ia in considerare | iau in considerare | au luat in considerare | explora* | explorarea | incuraj* | recomand* | a recomandat | interesul pentru | interesat* | sustine ideea | aspir* | ambiti* | oportunitat* | utilitatea | importanta | nevoia | increder* | optimis* | incredint* | tinde | considera util | vizeaza sa | urmareste sa | are ca scop | isi exprima speranta | ar fi | ar putea | necesitat* | disponibilitat* | cu dorinta`,
    demands: `intreaba/intrebam/intreband | a/au intrebat | cere | cer | a cerut | au cerut | ceri | solicita | a solicitat | au solicitat | solicitand | solicitare* | indeamn* | a indemnat | face apel | fac apel | a facut apel | apel* | trebuie | ar trebui | trebuia | necesar* | este nevoie | insista | a insistat | insist* | somat* | somea* | pretind* | e important | este important | este esential | obligat* sa | asteapta ca | asteapta de la | chemat* | cheama | reclama | impune | recomandat* ca`,
    readiness:
      'gata | pregatit sa | pregatita sa | pregatiti sa | dispus* | disponibil* | deschis* | deschiderea | hotarat sa/hotarati | determinat* | disponibilitatea',
    denials: `se indoi* | indoiala | indoieli | zvonurile | informatiile/stirile/relatarile potrivit/conform carora | asa-zis* | inventat* | nefundamentat* | nu corespund* | nu va | nu vor | nu este | nu sunt | nu a | nu au | nu se | nu s | nu exista | nu urmeaza | nu i | dezmint* | dezmintit* | a dezmintit | neag* | a negat | au negat | a respins | au respins | respinge | a refuzat | au refuzat | refuz* | a declinat | declin* | niciodata | niciun/nicio | nu vom/voi | nu ne/isi/imi/il/le/i/mai/te/se vom/voi/va/vor | exclude | a exclus | nefondat* | fals/false/falsa | zvon* | fara a/sa/ca/nicio/niciun | contrar | neadevarat*`,
    cancelled: `dar nu a/au facut o | nu va/vor (mai) avea loc | nu se va/vor (mai) tine | nu se va/vor (mai) desfasura | nu va fi organizat* | anulat* | anular* | trebuia sa | trebuiau sa | urma sa aiba loc dar | ar fi trebuit | ar fi urmat | renuntare* | a renuntat | au renuntat | abandonat* | suspendat* | amanat* sine die | amanat* pe termen nedeterminat | pe termen nelimitat | nu va mai | nu vor mai | nu mai | contramandat* | a fost revocat* | initial programat* | programat* initial | fusese programat* | fusese prevazut* | era programat* | erau programat* | era prevazut* | n a mai avut loc | nu a avut loc | retras*`,
    bygone:
      'anul/luna/saptamana trecut*/trecuta ~ ~ promis*/promisese/anuntat* | a/au promis/anuntat anul/luna trecut* | acum un/doi/cativa/cateva an/ani/luni | convenise* | convenisera | promisese* | declarase* | anuntase* | stabilise* | se angajase*',
    possibilities:
      'data/datele … va/vor (mai) fi stabilit*/anuntat*/comunicat*/confirmat*/convenit* | ar putea | ar putea sa | daca | poate | pot | eventual* | ar fi posibil | in cazul in care | posibil | s ar putea | sub rezerva | putea',
    effects: `fi mai | sustine ~ ~ parcurs* | acompania | trece peste | falsifica | fi (mereu/intotdeauna/in-continuare) alaturi | trebui | ramane | judeca dupa | pune ~ la incercare | juca | scadea | depasi | insemna | arata | demonstra | dura | costa | guverna | ghida | orienta | tina/tine ~ la curent | mentin* | intensific* | dezvolt* | coordon* | extind* | amplific* | accelera* | respect* | colabora* | coopera* | armoniz* | revigor* | implic* | acord* ~ ~ prioritate/atentie/importanta | fi libere/liber/libera/corecte | urmar* evolutia/situatia | depun* toate eforturile | fac* tot posibilul | tine cont/seama | genera | dubla | afecta | combat* | preveni* | proteja* | schimb* de experienta/bune-practici | implin* | iesi la pensie | raman* | continua | contribui* | ajut* | permit* | consolid* | aprofund* | imbunatat* | promov* | stimul* | sprijin* | serv* | discuta/discute/discutat/discutate/discutand | aborda* | abordat* | concentr* | axa | axeaza | axat* | viza | includ* | inclus* | acopera/acopere/acoperi | depind* | raman* | benefici* | facilit* | asigura | conduce la | duce la | da un impuls | trata | refer* | aduce | creste | spori | reduc* | intari | face obiectul | colabora | coopera | lucra | reprezenta | constitui | constituie | exista | insemna | oferi | avea un rol | avea ca | pe ordinea | inscri*`,
    remarks: `informeaza | ridica problema/chestiunea | apreciaza | propune | intervine | raspunde | solicita | prezinta ordinea | mentioneaza | adauga | isi exprima | multumeste | saluta | noteaza | reaminteste | subliniaza | deschide | inchide | intreaba | explica | considera | regreta | sustine | felicita | prezinta stadiul | este/era/are/a | precizeaza | mentioneaza | arata`,
    past: `a/au ridicat | a avut loc | au avut loc | s a desfasurat | s au desfasurat | s a tinut | s au tinut | s a intrunit | a vizitat | au vizitat | s a intalnit | s au intalnit | a participat | au participat | a efectuat | au efectuat | desfasurat* | avut* loc | a fost semnat* | au fost | a fost | a primit | au primit | a discutat | au discutat | incheiat* | a salutat | a prezentat | au prezentat | a subliniat | s a nascut | a absolvit | ales | din anul`,
    rules: `detalii/detaliile vor/urmeaza | mai multe detalii/informatii | festival* | concert* | vizitatori* | inflatia | populati* | cresterea economica | economia/economiei | expoziti* | lucrarile de | preturile | de regula | in mod normal | de obicei | in fiecare an | de doua ori pe an | o data pe an | periodic | regulat | cel putin o data | intotdeauna | ori de cate ori | orice persoana | fiecare membru | in conformitate cu articolul | potrivit legii | conform legii | in temeiul | conform regulamentului | potrivit regulamentului | alternativ | la fiecare an/luna/zi/doi/doua/trei/patru/cinci/sase | oricine | la cererea`,
    statutes: `statele membre ~ desemneaza/adopta/asigura | prezentul regulament | prezentei directive | potrivit/conform ~ ghidului/ghid/metodologiei | potrivit/conform/in-conformitate-cu/in-baza ~ regulamentului/regulamentul/statutului/statutul/constitutiei/constitutia/legii/articolului/cartei | articolul ~ prevede | regulamentul/statutul/constitutia/carta/legea prevede/stipuleaza | regulament de organizare`,
    biography: `nascut* in/la/pe | absolvent* al/a | a absolvit | de profesie | vorbeste ~ limbi | este casatorit* | va implini | iesi la pensie | mandatul sau/ei se va incheia | anterior a lucrat | a lucrat anterior | a condus anterior | cariera sa | a studiat`,
    furniture: `angajam | post vacant | posturi vacante | candidatul/candidata/candidatii selectat* | acest articol va | rezervati acum | cookie* | newsletter* | abonat* la | aboneaz* | abonare* | aboneaza-te | dezabon* | toate drepturile rezervate | copyright | citeste si | citeste mai mult | citiți și | citiți mai mult | afla mai mult | aflati mai multe | urmareste-ne | urmariti-ne | politica de confidentialitate | termeni si conditii | autentific* | inregistreaz* | parola | browser* | javascript | acest site | site ul | pe site | bilete/biletele ~ vanzare/pret/online | ofert* speciala | reducere/reduceri de-pret/de-preturi/la | publicitate | publicitatea | promotie* | comentariile vor fi | comentariu/comentariile ~ moderat* | ultima actualizare | click | apasa | adresa de email | adresa dvs | contul dvs | date personale | datele dumneavoastra | aplicatia | descarc* ~ aplicatia/pdf/programul/raportul | mentenanta | pagina va fi | aceasta pagina | acreditarea/acreditari/acreditarile presei/jurnalistilor | horoscop | meteo | temperatur* ~ grade | cumpara ~ bilet*/acum | livrare gratuita/rapida/la-domiciliu`,
    asides:
      'stiri similare | articole similare | citeste si | citiți și | vezi si | cele mai citite | ultimele stiri | alte stiri | stiri | agenda | calendar | evenimente | evenimente viitoare | publicitate | etichete | contact | despre noi | meniu | navigare | arhiva | recomandate | din aceeasi categorie | context',
  },
  resets:
    'urmand | arata/afirma/precizeaza/informeaza/anunta/confirma/raspunde/spune ca | a replicat | a explicat | a raspuns | a indicat | a relatat | a raportat | a declarat | au declarat | a spus | a anuntat | au anuntat | a precizat | a mentionat | a informat | a adaugat | a afirmat | dar | insa | a convenit | au convenit | a confirmat | au confirmat | a decis | s a convenit | iar | in timp ce | a comunicat | care va | care vor | a aratat',
  openings:
    'in plus | de asemenea | totodata | mai mult | in acest context | in acest sens | in acest scop | in concluzie | la final | in final | pe de alta parte | astfel | in context | cu aceasta ocazie | cu acest prilej | nu in ultimul rand | ca pas urmator | in continuare | actiuni | actiune | decizie | si | apoi | la randul sau | in incheiere',
  between: 'totodată/asemenea/însă/apoi/acum/ulterior/totuși/deja',
  relatives: 'care/ce/unde/caruia/careia/carora',
  anaphora:
    'acesta | aceasta | acestia | acestea | acestor | acestei | acestui | aceste | ea | el | ei | ele | aceasta vizita | vizita | reuniunea | intalnirea | evenimentul | raportul | documentul | sedinta | runda | semnarea | respectiv* | ambele | ambii | aceleasi | acelasi | dialogul | conferinta | misiunea | deplasarea | acest/acea/acel',
  sides: {
    ours: `comisarul/comisarului european/europeana | comisarul/comisara/comisarului/comisarei | statele/statelor membre | sectia/sectiei consulara/consulare | centrul cultural | institutul/institutului cultural roman | adunarea | senatul/senatului | grupul/grupului de prietenie | raportoar* | raportori* | raportorii | biroul | uniunea | coraportori* | vom | misiunea de observare | observatorii/observatorilor | raportul vizitei | raportul misiunii | membrii delegatiei | nostru/noastra/noastre/nostri | delegatia noastra | partea noastra | delegatia | parlamentul european | parlamentului european | parlamentul romaniei | icr | camer* deputatilor | senat* romaniei | eurodeputat* | uniun* europe* | deputat* europe* | europarlamentar* | ue | comisi* europe* | partea europeana | seful delegatiei | raportor* | romania | romaniei | partea romana | inaltul reprezentant | consiliul european | mae | secretariat*`,
    theirs:
      'tara sa | autoritatea | administrati* regional*/local*/raional*/prezidential* | presedintele/presedinta/presedintelui parlamentului/republicii/adunarii | adunarea/adunarii nationala/nationale | camera/camerei reprezentantilor | rada/radei | medjlisul | duma | veti | ati | comisia/comisiei de la venetia | oaspet* | comisia electorala | dumneavoastra | dvs | ministrul | ministrul* | procurorul* | curtea | avocatul poporului | institutia sa | guvernul | instanta | partea | gazda/gazde/gazdele | partea gazda | tara gazda | autoritati* | autoritatile | guvern* | ministr* | ministeri* | minister* | premier* | prim-ministr* | avocatul poporului | ombudsman* | tribunalul | primar* | guvernator* | politia |  ministerul | ministerului | omologi* | omologul | omologul sau | partenerii | ambasador* | ambasada | procurorul* | procuratura | parchetul* | interlocutorii',
    joint:
      'cei doi oficiali/demnitari/interlocutori/diplomati/lideri/sefi/omologi | cei doi vor/se/au/s | ambelor parti/delegatii | celor doua parti/tari/state/ministere/parlamente | mixt/mixta/mixte | premierii | liderii | presedintii | ministrii de | sefii de stat/guvern | expertii celor doua | grupurile/grupurilor (parlamentare) de prietenie | ambele/cele-doua secretariate | cele doua comisii/camere/guverne/ministere/secretariate/academii/universitati/echipe | comisia/comisiei interguvernamental* | comisia/comisiei/comitetul/comitetului mixt* | fiecare parte | fiecare dintre parti | delegatiile | ambele parti | cele doua parti | partile | partilor | ambele delegatii | cele doua delegatii | cele doua tari | ambii ministri | cei doi ministri | ministrii | copresedint* | comun/comuna/comune | impreuna | reciproc* | bilateral* | comitetul de cooperare | consiliul de cooperare | comitetul de asociere | consiliul de asociere | comitetului parlamentar de cooperare/asociere | comitetul parlamentar de cooperare/asociere | interparlamentar* | cei doi presedinti | cele doua parlamente | cele doua institutii | adunarea parlamentara',
  },
  and: 'si | precum si | iar | ; | urmat* de',
  cues: {
    that: 'că',
    clauses: 'când/deoarece/întrucât/dacă/deși/îndată',
    like: 'cum',
    indefinite: 'o/un',
    several: 'acestor/aceste/acestea/acestora/ambele/ambelor/respective/respectivele',
    persons: 'el/ea/acesta/aceasta',
    addressed: 'dumneavoastră/dvs/ați/veți',
    single: 'eu',
    inviting: 'invit*',
    after: 'după',
    asking: 'cererea/solicitarea/propunerea/rugămintea',
    promising: 'promis*/asum*/garant*',
    agreeing: 'convenit*/convin/acord*/agreat*',
    deciding: 'hotărât*/decis*/stabilit*',
    moved: 'amâna*/reprogram*/mutat*',
    awaited: 'așteptat*',
    informed: 'fost/s',
    hosting: 'organiz*/găzdui*',
    hearings: 'audier*/audia/audiază/audieze/audiat*/asculta/ascultă/asculte',
    ratifying: 'ratif*/adera*/adere*',
    courts: 'instanța/instanței/tribunal/tribunalul/tribunalului/judecătoria/judecătoriei',
    delegations: 'deleg*',
    committees: 'comisi*/subcomisi*/comitet*/subcomitet*/delega*',
    shared: 'comitet*/consili*',
    domestic:
      'lege*/legi/legea/legii/legile/referendum*/alegeri*/constituți*/cod/codul/codului/decret*/permis*/licenț*/registru*/închisoare*/penitenciar*/instanțe*/judecător*/taxe*/impozit*/scrutin*',
    debating: 'dezbat*/discut*/examin*',
    publishers: 'parlament*/senat*/camera/guvern*/minister*/ambasad*/președinți*/agenți*',
    times: 'când',
    payments: 'tranșa*/tranșe*/plata/plăți*/finanțare*/milioane/miliarde',
  },
  names: {
    inside: 'al/ale/a/de/la/pentru/privind/și/din/în/cu',
    institutions:
      'parlament*/comit*/comisi*/subcomi*/minist*/consili*/uniun*/europ*/național*/republic*/guvern*/ambasad*/senat*/camer*/biroul/curte*/curți*/agenți*/banc*/adunar*/universit*/institut*/autorit*/procurat*/direcți*/rada/sejm*/seimas*/bundestag*',
    treatiesBefore: 'statut*/convenți*/tratat*/carta/protocol*/acord*',
    union: 'europ*/bruxelles*/strasbourg*',
    unionShort: 'ue/pe',
    seats: 'bruxelles*/strasbourg*/luxemburg*',
  },
  dates: {
    months:
      '1: ianuarie/ian | 2: februarie/feb | 3: martie/mart | 4: aprilie/apr | 5: mai | 6: iunie/iun | 7: iulie/iul | 8: august/aug | 9: septembrie/sept/sep | 10: octombrie/oct | 11: noiembrie/nov/noembrie | 12: decembrie/dec',
    weekdays:
      '1: luni/lunea | 2: marti/martea | 3: miercuri/miercurea | 4: joi/joia | 5: vineri/vinerea | 6: sambata | 7: duminica',
    weekend: 'weekend/weekendul/weekendului/sfârșit de săptămână',
    nearest: 'ce vine',
    named:
      'școală de/școala de/școli de/școlii de/sesiunea de/sesiunii de/semestrul de/semestrului de/tabără de/tabere de/universitatea de/vacanța de/vacanței de',
    seasons:
      'primavara/primaverii/primavara anului | vara/verii/vara anului | toamna/toamnei/toamna anului | iarna/iernii/iarna anului',
    ordinals:
      'primul/prima/primului/primei/intai/intaiul | al doilea/a doua/doilea/doua/celui de-al doilea/celei de-a doua/cel de-al doilea/cea de-a doua | al treilea/a treia/treilea/treia | al patrulea/a patra/patrulea/patra',
    quarter: 'trimestru/trimestrul/trimestrului',
    half: 'semestru/semestrul/semestrului/jumatate/jumatatea/jumatati/parte a anului/parte a lui/parte a lunii',
    numbers:
      'un/una/o | doua/doi | trei | patru | cinci | sase | sapte | opt | noua | zece | unsprezece | doisprezece/douasprezece | 14: paisprezece | 15: cincisprezece | 20: douazeci | 30: treizeci | 45: patruzeci si cinci | 60: saizeci | 90: nouazeci',
    day: 'zile/zi/de zile/de zile lucratoare/zile lucratoare/de zile calendaristice/zile calendaristice',
    workingDay: 'de zile lucratoare/zile lucratoare/zi lucratoare',
    week: 'saptamana/saptamani/saptamanii/de saptamani',
    month: 'luna/luni/lunii/de luni',
    year: 'an/ani/anul/anului/de ani',
    several: 'saptamani/saptamanile',
    early: 'prima decada a/inceputul/inceput/la inceputul/primele zile/debutul/inceput de/la inceput de',
    mid: 'a doua decada a/mijlocul/jumatatea/mijloc/la mijlocul/mijloc de',
    late: 'ultima decada a/ultima decada/a treia decada a/sfarsitul/sfarsit/finalul/finele/ultimele zile/final/sfarsitului/finalului/incheierea/sfarsit de/final de/finele lunii',
    this: 'aceasta/asta/acest/acesta/acestui/acestei/in curs/curent/curenta',
    next: 'viitoare/viitor/viitorul/viitoarea/urmatoare/urmatorul/urmatoarea/urmator/urmatorului/proxima/proximul/viitoarei/viitorului/ce vine',
    last: 'ultima/ultimul/ultimei',
    thisYear:
      'parcursul anului/cursul anului/anul acesta/acest an/anul in curs/anul curent/anului curent/anului in curs/acestui an/anului acesta/a.c./a. c./ale acestui an/al acestui an/a acestui an',
    nextYear:
      'anul viitor/anului viitor/anul urmator/anului urmator/la anul/anul care vine/ale anului viitor/al anului viitor/a anului viitor',
    today: 'astazi/azi',
    tomorrow: 'maine',
    to: 'pana la/pana pe/pana in/la/pana/si pana la',
    and: 'si/sau/respectiv',
    fillers:
      'de/din/al/a/ale/anul/anului/luna/lunii/lunile/data de/datele de/zilele de/ziua de/lui/perioada/intervalul/intre/zilele/ziua/data/pe/in/la/cu/incepand',
    in: 'in/din/pentru/pe/la/luna/lunii/lunile/intre/pana in/pana la/incepand cu/incepand din/toata/cursul lunii/cursul/de/perioada/pana/anul/anului/si',
    by: 'pina la/pina in/pina pe/pina la data de/pana la/pana pe/pana in/pana cel tarziu/pana cel tarziu la/cel tarziu/cel tarziu la/cel tarziu pe/cel tarziu in/cel mai tarziu/nu mai tarziu de/pana/cel tarziu pana la/pana la data de/termen/termen limita/termen:/termen limita:/pana la data',
    atLatest: 'cel tarziu/cel mai tarziu',
    before: 'inainte de/inaintea/anterior datei de',
    dayNumber: 'data de/ziua de',
    noMonth:
      'mai mult*/mai putin*/mai mare/mai mari/mai mic*/mai bun*/mai bine/mai larg*/mai ampl*/mai aproape/mai apropiat*/mai departe/mai devreme/mai tarziu/mai ales/mai intai/mai recent*/mai nou*/mai noi/mai vechi/mai rapid*/mai repede/mai strans*/mai curand/mai presus/mai jos/mai sus/mai clar*/mai eficient*/mai puternic*/mai inalt*/mai scurt*/mai lung*/mai adanc*/mai important*/mai detaliat*/mai concret*/mai exact*/mai precis*/mai simpl*/mai activ*/mai usor/mai greu',
    from: 'incepand cu/incepand din/incepand cu data de/de la data de/dupa/cu incepere din/cu incepere de la/nu mai devreme de/din data de',
    since: 'din data/trecut/trecuta/trecute',
    pastBehind:
      'trecut/trecuta/trecute/anul trecut/anului trecut/a anului trecut/al anului trecut/ale anului trecut',
    within:
      'in termen de/in cel mult/in maximum/in maxim/in urmatoarele/in decurs de/in decursul a/in cel mai tarziu/in interval de/intr un termen de/in termen de maximum/in termen de cel mult/in urmatorii',
    inTime: 'peste/in',
    after: 'de la/dupa/din momentul/de la data',
    sameDay:
      'in aceeasi saptamana/aceeasi saptamana/in aceeasi zi/aceeasi zi/aceleasi zile/in aceleasi zile/aceeasi data/in aceeasi perioada/aceeasi perioada/in aceeasi luna/la aceeasi data',
    clock: 'ora/orele',
    dayMarks: 'lea',
  },
  unlike: 'vă',
  gap: 5,
  verbFirst: false,
};
