import type { Lexicon } from './lexicon.js';

export const fr: Lexicon = {
  code: 'fr',
  common:
    'le la les des du une est sont sera seront et dans pour par avec sur au aux ce cette ces qui que ont été leur leurs il elle nous vous ne pas',
  abbreviations:
    'm mm mme mmes mlle dr pr art al no n st ste janv févr fév avr juil sept oct nov déc etc cf p pp vol éd av',
  nouns: {
    dialogue: `premier bilan | point d'étape | webinaire* | cycle de négociations | réunion* | rencontre* | session* | sommet* | cycle* | tour de | dialogue* | entretien* | consultation* | conférence* | audition* | forum* | négociation* | séminaire* | atelier* | table ronde | tables rondes | échange de vues | séance* | plénière* | visioconférence* | colloque* | congrès | pourparlers | débat | assises`,
    visit: 'arrivée | déplacement* | visite* | mission | missions | déplacement* | voyage* | tournée',
    report: `projet* de rapport | note/notes | note d'information | synthèse | mémoire | inventaire | rapport/rapports | lettre | réponse* | évaluation* | étude* | conclusions | recommandations | informations | information | données | bilan | avis | observations | statistiques | compte-rendu | compte rendu | point sur`,
    case: 'verdict | jugement | grâce | amnistie | cas | dossier* | procès | plainte* | enquête* | détenu* | prisonnier* | recours | affaire*',
    agreement:
      'accord* | mémorandum* | traité* | protocole* | convention* | signature* | ratification* | déclaration | contrat* | arrangement*',
    action: `travaux | procédure* | décision* | permis | construction | rénovation | référendum* | scrutin | lancement/ouverture/inauguration/envoi/déploiement/remise/adoption/publication/libération/vote | entrée en vigueur | liste | document* | questionnaire* | feuille de route | ordre du jour | plan | calendrier | proposition* | stratégie | procès-verbal | lancement | ouverture | inauguration | formation* | projet* | programme* | cours | groupe de travail | groupes de travail | plateforme | bureau | exposition* | exercice* | adoption | entrée en vigueur | élection* | loi | projet de loi | amendement* | résolution* | vote | bourse* | tranche* | versement* | financement* | observation | stage* | campagne* | centre | secrétariat | expert* | cérémonie`,
  },
  verbs: `
    visit    | passer ~ semaine à/au | passe/passent ~ semaine à/au | - | passera/passeront ~ semaine … à/au
    visit    | - | - | - | conduira/mènera ~ ~ ~ délégation à/au
    action   | prendre-en-charge/donner-suite/dépêcher/mettre-à-disposition/lever/supprimer/assouplir/abroger; se charger de | prend/prennent en charge; donne/donnent suite; se charge/chargent de; lève/lèvent | pris-en-charge/mis-à-disposition/mise-à-disposition/mises-à-disposition/levé* | dépêchera/dépêcheront; prendra/prendront en charge; donnera/donneront suite; mettra/mettront ~ à disposition; se chargera de; lèvera/lèveront; supprimera/supprimeront
    visit    | s'envoler/envoler pour/vers | s'envole/envolent pour/vers | - | s'envolera/envoleront pour/vers
    visit | - | - | reçu*
    action | - | - | transféré*
    action | proposer ~ date/dates/noms | propose/proposent ~ date/dates/noms | - | proposera/proposeront ~ date/dates/noms
    attends  | - | - | - | sera/seront présent* à/au/aux
    attends  | être présent* à/au/aux | - | -
    gets     | recevoir/obtenir ~ réponse/copie/liste/rapport/informations/accès/texte/traduction/documents/avis | reçoit/reçoivent/obtient ~ réponse/copie/liste/rapport/informations | informé*/avisé* | recevra/recevront/obtiendra/obtiendront ~ réponse/copie/liste/rapport/informations/accès/texte/traduction/documents/avis
    arrives  | être à/en/au/aux | - | - | sera/seront à/en/au/aux
    visit    | faire étape; être sur-place | fait/font étape; est/sont sur-place | - | sera/seront sur-place
    report   | rendre compte; dresser/faire (un/le) bilan | rend/rendent compte; dresse/dressent ~ bilan | - | rendra/rendront compte; dressera/dresseront/fera/feront (un/le) bilan; rendrons compte
    send     | déposer/mettre-en-ligne/relayer/actualiser/joindre/retourner/renvoyer | transmettent/remettent/communiquent/préparent/rédigent | actualisé*/mis-en-ligne/mise-en-ligne/mises-en-ligne | mettra/mettront en ligne; remettrons/transmettrons/enverrons/présenterons/publierons; renverra/renverront/actualisera
    action   | abolir/abroger/dépénaliser/dissoudre/élire/équiper/exonérer/indemniser/livrer/mobiliser/muter/offrir/ratifier/rapatrier/recruter/reconstruire/rénover/réparer/remplacer/restituer/retirer/saisir/simplifier/suspendre/supprimer/transposer/verser/construire/installer/acheter/délivrer/accorder/détacher/prendre-ses-fonctions/reprendre/assumer/doter/entamer/soumettre/engager; permettre/faciliter ~ accès/visite | accorde/accordent/installe/saisit/prend-ses-fonctions | aboli*/dépénalisé*/dissous/élu*/équipé*/exonéré*/indemnisé*/livré*/mobilisé*/rapatrié*/recruté*/reconstruit*/rénové*/réparé*/remplacé*/restitué*/retiré*/saisi*/simplifié*/supprimé*/transposé*/construit*/acheté*/délivré*/accordé*/détaché* | abolira/dépénalisera/dissoudra/élira/éliront/équipera/livrera/mobilisera/offrira/rapatriera/recrutera/reconstruira/rénovera/remplacera/restituera/restitueront/retirera/retireront/saisira/saisiront/simplifiera/supprimera/supprimeront/construira/construiront/achètera/délivrera/accordera/accorderont/détachera/assumera/prendra-ses-fonctions; ouvrira ses portes
    dialogue | s'entretenir/se concerter/se voir/se revoir/prononcer ~ discours/débattre | se concertent; prononce ~ discours; s'entretient/s'entretiennent | - | se concerteront; prononcera ~ discours; se verront; débattra/débattront; s'entretiendront
    dialogue | tenir une réunion | débat/débattent; auditionne/auditionnent/entend/entendent; se revoient/revoit | examiné* par/en/lors; débattu*/auditionné* | se reverront/reverra/tiendra/tiendront (une) réunion
    visit    | séjourner; passer … jours/semaines | séjourne/séjournent; arrive/arrivent; passe/passent nous voir; vient/viennent; va/vont (en/à/au) ; part/partent (pour/en/à/au) | - | séjournera/séjourneront; passera/passeront … jours/semaines; arrivera/arriveront
    report   | répondre par écrit; rendre public*; donner (son/un) avis; revenir vers | donne/donnent ~ avis; revient/reviennent vers | rendu* public*/publique/publiques | rendra/rendront ~ avis/public/publics/publiques; donnera/donneront ~ avis; reviendra/reviendront vers; seront/sera rendu* public/publics/publique/publiques
    send     | partager/relayer/mettre à (la) disposition | partage/transmettent/envoient/présentent/publient | partagé*/relayé*/mis* à (la) disposition | partagera/partageront; mettra/mettront à (la) disposition
    case     | libérer/rejuger/juger/réexaminer/rouvrir | - | libéré*/rejugé*/jugé*/réexaminé* | libérera/rejugera/jugera/réexaminera/rouvrira/rouvriront
    action   | ouvrir/rouvrir/prolonger/proroger/accréditer/échanger/convier/se-prononcer/prendre-l'attache/prendre-contact/recruter/installer | ouvrent/désignent/nomment/adoptent/créent; échange/échangent; prend/prennent l'attache; prend/prennent contact; se prononce/prononcent; s'occupe/occupent de; appelle/appellent; rouvre/rouvrent | rouvert*/prolongé*/prorogé*/accrédité*/échangé*/installé*/opérationnel* | rouvrira/rouvriront/prolongera/échangera/échangeront/accréditera/se-prononcera/prononceront/installera
    send     | faire parvenir | fait/font parvenir | - | fera/feront/ferai/ferons (vous) parvenir
    visit    | - | - | - | confirmé sa/leur venue
    dialogue | intervenir/s’exprimer devant | se réunit/réunissent | -
    report   | rendre ~ conclusions/rapport | rend/rendent ~ conclusions/rapport | rendu* | rendra/rendront ~ conclusions/rapport
    visit    | visiter; se rendre (en/à/au/aux/dans); effectuer/faire/entreprendre ~ visite/mission/déplacement/voyage | visitent; se rend/rendent; effectue/effectuent ~ visite/mission/déplacement | - | visitera/visiteront; se rendra/rendront (en/à/au/aux); effectuera/effectueront ~ visite/mission/déplacement/voyage; fera ~ visite/voyage
    visit    | aller/venir/voyager/retourner/revenir/partir en/à/au/aux/dans | - | - | ira/iront/viendra/viendront/voyagera/retournera/retourneront/reviendra/reviendront/partira/partiront en/à/au/aux/dans/pour
    receives | recevoir/accueillir ~ délégation/mission/président/présidente/ministre/homologue/membres/parlementaires | reçoit/accueille ~ délégation/mission/président/présidente/ministre | - | recevra/recevront/accueillera/accueilleront ~ délégation/mission/président/présidente/ministre/homologue/visite/membres
    arrives  | - | - | - | est/sont attendu*
    visit    | envoyer/dépêcher ~ délégation/mission/équipe/observateurs/experts | envoie ~ délégation/mission/observateurs/experts | - | enverra/enverront/dépêchera ~ délégation/mission/équipe/observateurs/experts
    visit    | conduire/diriger ~ délégation/mission | conduit ~ délégation/mission | - | conduira/dirigera/mènera ~ délégation/mission
    speaks   | comparaître/auditionner | - | entendu*/auditionné* | comparaîtra/auditionnera/entendra
    dialogue | réunir/rencontrer/retrouver; entretenir avec | se réunit/réunissent; rencontre/rencontrent; s'entretient; se rencontrent; se retrouvent | - | se réunira/réuniront; rencontrera/rencontreront; s'entretiendra/entretiendront; se rencontreront; se retrouveront; siégera/siégeront
    object   | tenir/organiser/convoquer/présider/mener | organise/organisent/tient/tiennent/convoque/préside | organisé*; tenu*; convoqué*; présidé* | tiendra/tiendront/organisera/organiseront/convoquera/présidera/présideront/mènera/mèneront
    object   | accueillir/recevoir | accueille | accueilli* | accueillera/accueilleront/abritera
    attends  | participer/assister/prendre-part | participe/participent/assiste/prend-part | - | participera/participeront/assistera/assisteront/prendra-part/prendront-part
    object   | reprendre/poursuivre/ouvrir/lancer/entamer/engager | reprend/reprennent/ouvre | repris*/ouvert*/lancé*/poursuivi* | reprendra/reprendront/ouvrira/ouvriront/lancera/lanceront/entamera/poursuivront
    send     | remettre/présenter/transmettre/soumettre/envoyer/adresser/communiquer/fournir/publier/diffuser/distribuer/déposer/rédiger/préparer/élaborer/établir/finaliser/compléter/achever/livrer; faire parvenir | remet/présente/transmet/transmettent/soumet/envoie/adresse/communique/fournit/publie/diffuse/distribue/dépose/rédige/prépare/élabore/finalise/complète | remis*/présenté*/transmis*/soumis*/envoyé*/adressé*/communiqué/communiquée/communiqués/fourni*/publié*/diffusé*/distribué*/déposé*/rédigé*/préparé*/élaboré*/finalisé*/rendu* | remettra/remettront/présentera/présenteront/transmettra/transmettront/soumettra/soumettront/enverra/enverront/adressera/adresseront/communiquera/communiqueront/fournira/fourniront/publiera/publieront/diffusera/distribuera/déposera/déposeront/rédigera/préparera/prépareront/élaborera/élaboreront/finalisera/finaliseront; fera/feront parvenir
    report   | informer/répondre/rendre-compte | informe/répond/rend-compte | - | informera/informeront/répondra/répondront/rendra-compte/rendront-compte; fera/feront (un) rapport/point
    case     | examiner/étudier/réexaminer/suivre/vérifier/rouvrir/enquêter ~ cas/dossier/dossiers/affaire/plainte/plaintes/situation | examine/étudie/suit ~ cas/dossier/dossiers/plainte/plaintes | réexaminé* | examinera/examineront/étudiera/réexaminera/suivra/vérifiera/rouvrira ~ cas/dossier/dossiers/affaire/plainte/plaintes/situation
    case     | - | - | rouvert*
    agreement | signer/conclure/ratifier/parapher | signe/signent/ratifie | signé*/conclu*/ratifié*/paraphé* | signera/signeront/conclura/concluront/ratifiera/ratifieront/paraphera
    action   | adopter/approuver/voter | adopte/approuve/vote | adopté*/approuvé*/voté* | adoptera/adopteront/approuvera/votera/voteront
    action   | créer/établir/nommer/désigner/instituer/inaugurer/mettre-en-place/constituer | crée/nomme/désigne/inaugure/met-en-place | créé*/nommé*/désigné*/inauguré*/mis-en-place/mise-en-place/mises-en-place/constitué* | créera/créeront/nommera/nommeront/désignera/désigneront/inaugurera/mettra-en-place/mettront-en-place
    action   | allouer/verser/débloquer/financer/octroyer | verse/débloque | alloué*/versé*/débloqué*/octroyé* | allouera/versera/débloquera/financera/octroiera
    action   | déployer/observer/former/introduire/modifier/abroger/lever/traduire/contacter/inviter/réserver/confirmer/vérifier/consulter | contacte/invite/réserve/confirme/vérifie/consulte | déployé*/introduit*/modifié*/abrogé*/levé*/traduit*/confirmé* | déploiera/observera/formera/introduira/modifiera/lèvera/contactera/invitera/confirmera
    action   | entrer-en-vigueur/entrer-en-application | entre-en-vigueur/entrent-en-vigueur | - | entrera-en-vigueur/entreront-en-vigueur
  `,
  acts: `
    object    | tenue/organisation/convocation/reprise/poursuite (de/d'/des/du)
    send      | transmission/remise/rédaction/élaboration/publication/finalisation/présentation (de/d'/des/du)
    action    | création/mise-en-place/constitution/nomination/désignation/ouverture/réouverture/lancement/introduction/levée/suppression/envoi (de/d'/des/du)
    agreement | signature/conclusion/ratification/paraphe (de/d'/des/du)
    case      | libération/réexamen/réouverture (de/d'/des/du)
  `,
  future: `va/vont | doit/doivent | devrait/devraient | est/sont censé* | est/sont appelé* à | est/sont prévu* (de) | il est prévu de | il est prévu que | prévoit/prévoient de | compte/comptent | envisage/envisagent de | a/ont l'intention de | a/ont prévu de | est/sont sur le point de | projette/projettent de | s'apprête/apprêtent à`,
  futureEndings:
    'era/eront/ira/iront/dra/dront/vra/vront/tra/tront/rrons/drons/erons/irons/dront/aura/auront/sera/seront/fera/feront/erai/irai/drai/vrai/errai/erons',
  reportedEndings: 'rait/raient',
  weEndings: 'rons/rai',
  weForms: 'ra-rai/ront-rons',
  reportedForms: 'ra-rait/ront-raient',
  agent: 'par',
  speaking: 'je/nous',
  passive: `?soit/soient | sera/seront (également/aussi/ensuite) | va/vont être | doit/doivent être | devrait/devraient être | est/sont prévu* d'être | ?doit/doivent | ?à être | ?serait/seraient | ?qui sera/seront`,
  undertakes: `ai promis de/d' | me suis engagé* à | ai décidé/accepté de/d' | a/ont promis | s'est/se sont engagé* à | s'engage/engagent à | s'engageant à | a/ont donné l'assurance que | a/ont donné sa/leur parole que | a/ont convenu que | il a été convenu/décidé que/de | a/ont accepté de | a/ont promis de/que | s'est/se sont dit* d'accord pour | sont/est convenu* de la/du/d’une | s'est engagé* à | se sont engagé* à | s'engage/engagent à | s'engageant à | a/ont convenu de/d' | sont convenu* de/d' | est convenu de | ont convenu qu'un/qu'une | a/ont promis de/d' | promet/promettent de | a/ont accepté de | a/ont décidé de/d' | a/ont accepté l'invitation … à | a/ont assuré que | a/ont donné l'assurance que | a/ont été chargé* de | est/sont chargé* de | s'est dit d'accord pour | ont pris l'engagement de | a pris l'engagement de | se sont mis d'accord pour | se sont accordé* pour | s'est vu confier | il a été convenu de/d' | il a été décidé de/d' | il a été convenu qu'une/qu'un | se charge/chargent de | garantit que`,
  undertakings: `engagement/promesse/décision/annonce de | engagement/promesse/décision … de | ?intention de | ?intention … de | promesse/assurance que`,
  entrusts: `ont/a chargé … de | a/ont donné (pour) instruction … de | a/ont donné mandat … de | a/ont mandaté … pour | est/sont/a été/ont été chargé* de | a/ont chargé ~ de/d`,
  infinitive: { behind: 'de/à/d', endings: 'er/ir/re' },
  happens: `?il faut s'attendre | est/sont attendu* pour/en/avant/d'ici | aura/auront lieu | débutera/débuteront | démarrera/démarreront | commencera/commenceront | ?débute/débutent | ?suivra/suivront | est/sont fixé*/calé*/arrêté*/programmé*/planifié* (au/à/pour/en) | a/ont été fixé*/arrêté*/programmé*/inscrit* (au/à/pour/en) | aura/auront (de-nouveau) lieu | se tiendra/tiendront | se déroulera/dérouleront | est/sont (d'ores-et-déjà) prévu* pour/en/à/le/la/les/au/du/dans | est/sont programmé* | est/sont fixé* au/à/pour | a/ont été fixé*/programmé*/prévu*/convoqué* (au/à/pour/le/en) | a/ont été reporté*/repoussé* au/à/en | est/sont reporté* au/à/en | est/sont convoqué* | doit/doivent se tenir | doit/doivent avoir lieu | doit/doivent se dérouler | doit/doivent se réunir | devrait/devraient se tenir | devrait/devraient avoir lieu | devrait/devraient se dérouler | va/vont avoir lieu | va/vont se tenir | s'ouvrira | débutera/débuteront | commencera/commenceront | reprendra/reprendront le/en/à/au | sera/seront lancé*/organisé*/convoqué* | fera/feront l'objet | reviendra | est inscrit* au/à | interviendra/interviendront | ?serait/seraient prévu* | ?se tiendrait/tiendraient | ?aurait/auraient lieu | ?sera/seront en/à/au`,
  planned: `réservé* pour | a/ont lieu | se tient/tiennent | se déroule/déroulent | prévu* (pour/le/en/à/du/au/dans) | programmé* (pour/le/en) | attendu* (pour/le/en/à) | fixé* au | devant se tenir/dérouler | devant avoir lieu | qui doit/doivent se tenir | qui se tiendra/tiendront | qui aura lieu | convoqué* pour/le | s'ouvre`,
  accepted: `a/ont accepté … invitation* | invitation* … acceptée* | a/ont répondu favorablement à … invitation | accepte … invitation`,
  coming: `a/ont annoncé (la-tenue) | prochain* | futur* | suivant* | à venir | deuxième | troisième | nouvelle/nouveau | préparation/préparatifs de/du | en vue de/du | avant | imminent* | ultérieur* | retour`,
  assigns: `à | de | doit`,
  minutes: `compte rendu | relevé de décisions/conclusions | procès-verbal | suites à donner | relevé de décisions | actions/action/décisions/décision/suivi/suites/conclusions/divers/tâches | prochaines étapes | points d'action | point`,
  says: `a/ont/avait ~ déclaré/dit/annoncé/précisé/indiqué/informé/ajouté/affirmé/confirmé/expliqué/assuré/rappelé/répondu | déclare/annonce/précise/indique/confirme/assure | selon`,
  greetings: `cher/chère/chers/chères | bonjour | madame/monsieur | mesdames/messieurs`,
  possessives: `son/sa/ses/leur/leurs`,
  calendars: 'calendrier | agenda | evenements | dates | prochaines echeances | a venir | prochaines etapes',
  titles: `m | mme | mmes | mlle | dr | pr | madame | monsieur`,
  presentEndings: 'e/it/nd/et/ut/ient/ent',
  deeds: `lancement/ouverture/inauguration/envoi/déploiement/remise/adoption/publication/libération/vote | entrée en vigueur`,
  participleEndings: 'é/ée/és/ées/ie/ue/us/ues/ise/ises/uit/uite/ert/erte',
  vague: `à la rentrée/toussaint/pentecôte | à noël/pâques | à cette occasion | dès que … prêt/prêts/disponible/disponibles/finalisé/achevé | ces prochains jours/semaines | ces jours-ci | avant/après ~ été/pause/vacances/noël/pâques/fin de session/élections/rentrée/trêve | avant/d'ici la fin de la/du ~ session/mandat/législature/présidence | dans les (tout) prochain* jours/semaines/mois | dans les jours/semaines/mois à venir | prochainement | sous peu | bientôt | à brève échéance | dans les meilleurs délais | d'ici là | à son/leur retour | lors de la/du prochain* ~ séance/réunion/session/dialogue | sans délai | sous quinzaine`,
  bodies: `comité* | commission | sous-commission* | sous-comité* | dialogue* | conseil* | groupe* | assemblée | forum | délégation | bureau | secrétariat | experts | centre | groupe de travail`,
  deadline: `date limite | délai | échéance* | avant le | au plus tard | dernier délai | d'ici le | d'ici au | d'ici à`,
  excludes: {
    wishes: `saurait/sauraient gré | serait/seraient reconnaissant* | apprécierait | convaincu* | à son avis | de l'avis de | il est à espérer | a/ont réitéré/renouvelé/adressé/transmis/lancé (son/une/leur/l') invitation | serait/seraient heureux | analystes/économistes/experts/observateurs ~ prévoient/estiment/pensent/s’attendent | espérer | contre toute attente | serait souhaitable/utile/bienvenu* | prévisions | a souhaité | confiant | estime/estiment | croit/croient | pronosti* | vœu/vœux | voeu* | à l'étude | envisagé* | espère* | espér* | espoir* | souhait* | voudrait | voudraient | aimerait | désir* | se réjouit | se réjouissent | se félicite de la perspective | propose/proposent/proposé/proposant | suggère* | suggéré | a invité | ont invité | invite | invitant | possibilité* | perspective* | idée | envisager | examine la possibilité | encourag* | recommand* | intérêt pour | en faveur | ambition* | vise/visent à | cherche à | utilité | importance de | nécessité | confiance | confiant* | opportunité | serait/seraient utile/souhaitable | a exprimé le voeu | voeu* | serait heureux | volonté de`,
    demands: `appelle/appellent | appelé/appelées/appelés (à) | a appelé | ont appelé | appelant | appel/appels à/aux/au | il/elle/qui demande | demandent | demande que/à/aux/au | a demandé | ont demandé | demandant | exhort* | exig* | faut | il convient de | devrait/devraient impérativement | réclame/réclament/réclamé/réclamait | insist* | a/ont pressé | prie/prient | a/ont sommé | somme ~ de | nécessaire | indispensable | impérati* | attend de | attendent de`,
    readiness:
      'prêt à | prête à | prêts à | prêtes à | disposé* | disponible/disponibles pour | ouvert à | déterminé* à | disponibilité à/pour',
    denials: `doute/doutent/doutait | rumeurs/allégations/informations/articles selon lesquelles/lesquels | sans fondement | inventé* | fantaisiste* | ne | n'a | n'ont | n'est | n'aura | n'y | aucun* | jamais | dément* | démenti | nié | nie | réfut* | rejeté | rejette | refus* | décliné | décline | exclut | exclu | faux | infondé* | rumeur* | sans | contrairement`,
    cancelled: `n aura/auront pas lieu | ne se tiendra/tiendront pas | annulé* | annulation | devait/devaient (initialement) (se) | devait/devaient avoir | aurait/auraient dû | renonc* | abandonné* | suspendu* | sine die | ajourné* | n'aura/auront pas lieu | ne se tiendra | initialement prévu* | était/étaient prévu* | avait/avaient été prévu* | jusqu'à nouvel ordre | reporté* à une date ultérieure`,
    bygone: 'il y a ~ an/ans/mois | avait/avaient (déjà) promis/annoncé/convenu',
    possibilities: `date/dates … sera/seront (encore/ultérieurement) fixée/fixées/communiquée/communiquées/annoncée/annoncées/arrêtée/précisée/convenue | pourrait | pourraient | peut-être | si | éventuel* | au cas où | sous réserve | peut | peuvent | à condition`,
    effects: `mettra ~ à l-épreuve | jouera | croître | diminu* | dépass* | concerne/concernent/concernera/concerneront/concerner | signifi* | montr* | durer* | coûter* | guider* | orienter* | constituer* | représenter* | tenir ~ informé* | maintenir/maintiendra* | intensifi* | coordonner* | développe/développent/développer* | élargi* | accélér* | consolid* | respecte/respectent/respecter* | harmonis* | coopère/coopèrent/coopérer* | collabor* | échanger ~ expériences/pratiques | tout mettre en œuvre | œuvrer | veiller | rester* | lutter | combattre | prévenir | protéger | accorder la priorité | tenir compte | générer | toucher | accroître | contribuer* | contribu* | aider* | aide/aident à | permett* | permettr* | renforc* | approfond* | amélior* | promouv* | favoris* | soutenir | soutiend* | servir* | discut* | abord* | évoqu* | porter* | concentr* | consacr* | couvr* | inclu* | inclur* | dépend* | rester* | bénéfici* | faciliter* | facilit* | assurer* | garantir* | permettre | consolid* | échangera/échangeront/échanger des-vues/leurs-vues | traiter* | travailler | coopérer | collaborer | être | faire | faire | rendre possible | augment* | rédui* | stimul* | accroît* | débattr*`,
    remarks: `répond | rappelle | présente | propose | indique | informe de | soulève | évoque | précise | signale | estime | remercie | salue | note | rappelle | souligne | ouvre | clôt | demande | explique | estime | regrette | soutient | félicite | est/était/a/fait/exprime/présente | précise | indique | constate`,
    past: `signé* en | adopté* en | expire | conclu* en | a eu lieu | s'est tenu* | s'est déroulé* | s'est rendu* | a visité | ont visité | a rencontré | ont rencontré | a participé | a été signé* | tenu* | a été | ont été | avait | a effectué | a reçu | ont discuté | né | élu | depuis | a accueilli | a souligné | a rappelé | a présenté`,
    rules: `festival* | concert* | visiteurs | prix | inflation | températures | population | croissance | exposition | prix | chaque année | tous les ans | annuel* | en règle générale | habituellement | normalement | régulièrement | deux fois par an | une fois par an | au moins une fois | toujours | toute personne | chaque membre | conformément à l'article | tous les deux ans | en vertu de | à tour de rôle | alternativement | de droit`,
    statutes: `selon/en-vertu-de/en-vertu-du/conformément-à/conformément-au/aux-termes-de ~ règlement/statuts/statut/constitution/charte/loi/article | article … prévoit/dispose/stipule | le règlement/statut prévoit/dispose | la charte/constitution/loi prévoit/dispose`,
    biography: `né en/le/à | née en/le/à | diplômé* de | a étudié | parle ~ langues | est marié* | prendra sa retraite | son mandat prendra fin | il/elle a auparavant | a fait ses études | fêtera ses | ancien élève`,
    furniture: `désinscription | offre d-emploi | candidat retenu | candidats retenus | réservez | cet article sera | cookie* | newsletter* | lettre d'information | abonnez | abonnement* | inscrivez-vous | désinscri* | tous droits réservés | copyright | lire la suite | lire aussi | suivez-nous | partager cet | confidentialité | mentions légales | conditions générales | se connecter | mot de passe | votre navigateur | javascript | ce site | notre site | le site sera | vos billets | billets en vente | billetterie | promotions | publicité* | commentaires seront | dernière mise à jour | mis à jour le | cliquez | votre adresse | votre compte | vos données | données personnelles | application mobile | téléchar* | opération/travaux de maintenance | cette page | accréditation/accréditations | presse accréditée | météo | les soldes | offre spéciale`,
    asides: `articles liés | à lire aussi | lire aussi | voir aussi | les plus lus | dernières actualités | autres actualités | actualités | agenda | calendrier | événements | publicité | contact | contact presse | menu | archives | à propos | partager`,
  },
  resets: `a déclaré | ont déclaré | a annoncé | ont annoncé | annonce | a indiqué | a précisé | a ajouté | a affirmé | a informé | mais | toutefois | cependant | a confirmé | ont convenu | sont convenu* | a décidé | tandis que | et se rendra | qui se | qui sera | et sera`,
  openings: `en outre | de plus | par ailleurs | également | enfin | à cet égard | dans ce contexte | à cette fin | à cette occasion | pour sa part | de même | en conclusion | ensuite | aussi | action | actions | suivi | décision | conclusion`,
  between: 'également/aussi/toutefois/enfin/ensuite/notamment/désormais/cependant/néanmoins/parallèlement',
  relatives: 'qui/que/dont/ou/lequel/laquelle',
  anaphora: `elle | il | elles | ils | celle-ci | celui-ci | ceux-ci | celles-ci | ces | cette | cet | ce | la réunion | la visite | le rapport | la rencontre | le document | la session | la signature | les deux | le dialogue | la conférence | la mission | ledit | la même`,
  sides: {
    ours: `groupe/groupes d'amitié | l'union | bureau | rapporteur* | rapporteure | mission d observation | observateurs | rapport de mission | chef de la délégation | secrétariat | nous | notre | nos | la délégation | parlement européen | union européenne | ue | l'ue | commission européenne | eurodéputé* | députés européens | partie européenne | seae | rapporteur* | assemblée nationale | sénat français | partie française | la france | haut représentant | secrétariat`,
    theirs: `commission de venise | sénat | chambre des représentants/députés | président/présidente du sénat/parlement | président/présidente de la république/chambre | commission électorale | parquet | ministre* | votre/vos | hôte | hôtes | pays hôte | les autorités | gouvernement | ministre* | ministère* | premier ministre | médiateur | défenseur | tribunal | gouverneur | maire | police |  autorités | le gouvernement | gouvernement | le ministre | le ministère | ministère | homologue* | ambassadeur* | ambassade | procureur* | parquet | interlocuteurs | partenaires`,
    joint: `commission intergouvernementale/mixte | chaque partie | chacune des parties | les délégations | délégations | deux parties | deux côtés | les parties | deux délégations | deux pays | deux ministres | les ministres | coprésidents | ensemble | conjoint* | commun | commune | communs | mutuel* | bilatér* | comité de coopération | conseil de coopération | comité d'association | conseil d'association | commission parlementaire de | interparlementaire* | deux présidents | deux parlements | groupe d'amitié | groupes d'amitié | assemblée parlementaire | commission mixte | deux institutions`,
  },
  and: 'et | ainsi que | tandis que | ; | puis',
  cues: {
    that: 'que',
    clauses: 'quand/lorsque/parce/dès/si',
    like: 'comme',
    indefinite: 'une/un',
    several: 'ces/deux',
    persons: 'il/elle',
    single: 'je',
    inviting: 'invit*',
    after: 'après/depuis',
    asking: 'demande/proposition',
    promising: 'promis*/promet*/garant*',
    agreeing: 'convenu*/convenir/accord*',
    deciding: 'décidé*',
    moved: 'reporté*/reporte*',
    awaited: 'attendu*',
    informed: 'été',
    hearings: 'audition*/entendu*/entendra/entendront',
    ratifying: 'ratif*/adhér*/adhés*',
    courts: 'tribunal/tribunaux',
    delegations: 'deleg*',
    committees: 'commission*/sous-commission*/délégation*',
    shared: 'comité*/conseil*',
    domestic:
      'loi/lois/référendum*/élection*/scrutin*/constitution/code/décret*/permis/licence*/prison*/impôt*',
    debating: 'débat*/examin*/discut*',
    publishers: 'parlement/sénat/assemblée/gouvernement/ministère/ambassade/département/conseil',
    times: 'lorsque/quand',
    payments: 'tranche*/versement*/paiement*/millions/milliards',
  },
  names: {
    inside: 'de/du/des/la/le/les/et/pour/d/l/à/aux/sur',
    articles: 'le/la/les',
    institutions:
      'parlement*/comité*/commission*/sous-commission*/minist*/conseil*/union*/europ*/nation*/républi*/gouvern*/ambass*/sénat*/chambre*/office*/général*/cour/agence*/banque*/assemblée*/universit*/institut*/rada/sejm',
    treatiesBefore: 'statut*/convention*/traité*/charte*/protocole*/accord*',
    union: 'europ*/bruxelles/strasbourg',
    unionShort: 'ue/pe',
    seats: 'bruxelles/strasbourg/luxembourg',
  },
  dates: {
    months: '1: janv | 2: fevr/fev | 4: avr | 7: juil | 9: sept | 12: dec',
    weekdays: '1: lundi | 2: mardi | 3: mercredi | 4: jeudi | 5: vendredi | 6: samedi | 7: dimanche',
    yearEnd: "fin d'année/la fin d'année",
    weekend: 'week-end/weekend/fin de semaine',
    nearest: 'prochain/prochaine',
    named: "école d'/université d'/académie d'",
    seasons: 'printemps | été | automne | hiver',
    ordinals:
      'premier/première/1er/1ère/1re | deuxième/second/seconde/2e/2ème/2nd | troisième/3e/3ème | quatrième/4e/4ème/dernier',
    quarter: 'trimestre',
    half: 'semestre/moitié/quinzaine',
    numbers:
      'un/une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | 15: quinze | 20: vingt | 30: trente | 45: quarante-cinq | 60: soixante | 90: quatre-vingt-dix | 14: quatorze | 16: seize | 18: dix-huit | 24: vingt-quatre | 120: cent vingt',
    day: 'jours/jour/jours ouvrables',
    workingDay: 'jours ouvrables/jours ouvrés/jour ouvrable',
    week: 'semaines/semaine',
    month: 'mois',
    year: 'ans/an/année/années',
    several: 'semaines',
    early:
      'début/au début/le début/début du mois de/début du/premiers jours/au début de/au début du/au début du mois de/début de',
    mid: 'mi/la mi/à la mi/milieu/au milieu/courant',
    late: 'fin/la fin/à la fin/fin du/fin de/la fin du mois/derniers jours/la fin de/la fin du',
    this: 'ce/cet/cette/en cours/courant',
    next: 'prochain/prochaine/le prochain/la prochaine/suivant/suivante/à venir',
    last: 'dernier/dernière/la dernière',
    thisYear: "cette année/de l'année en cours/de cette année/l'année en cours",
    nextYear:
      "l'année prochaine/l'an prochain/de l'année prochaine/de l'an prochain/l'année suivante/année prochaine",
    today: "aujourd'hui/ce soir/cet après-midi",
    tomorrow: 'demain',
    to: "au/à/jusqu'au/jusqu'en",
    and: 'et/ou',
    fillers:
      "le/la/les/de/du/des/d'/l'/en/au/mois de/mois d'/le mois de/dans/jours de/journées du/période/entre/à",
    in: "en/au/pour/dès/de/courant/dans/d'ici/dici/du/entre/le/pendant/durant/à/et/d'/mois de/mois d'/jusqu'en",
    by: "d'ici/d'ici au/d'ici à/d'ici le/d'ici la/jusqu'au/jusqu'en/jusqu'à/au plus tard/au plus tard le/au plus tard en/au plus tard à/avant la/le délai du/date limite",
    atLatest: 'au plus tard/au plus tard',
    before: 'avant/avant le/préalablement au',
    from: 'à partir du/à partir de/dès/dès le/à compter du/à compter de/après le/après',
    since: 'depuis/daté du/datée du/en date du',
    pastBehind: "dernier/dernière/passé/passée/de l'année dernière/de l'an dernier",
    within:
      "dans un délai de/dans les/sous/d'ici/dans un délai maximum de/au cours des/dans un délai maximal de/au plus tard dans",
    inTime: 'dans',
    after: 'après/à compter de/suivant/à partir de',
    sameDay: 'le même jour/ce même jour/même jour/aux mêmes dates/à la même date/le même mois',
    clock: 'à',
    dayMarks: 'er',
  },
  accents: true,
  gap: 5,
  verbFirst: false,
};
