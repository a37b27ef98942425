import type { Lexicon } from './lexicon.js';

export const pt: Lexicon = {
  code: 'pt',
  common:
    'o a os as do da dos das no na nos nas em um uma que e é são foi será serão por com para se ao à pelo pela não também mais sobre entre esta este seu sua está',
  abbreviations:
    'sr sra srs dr dra prof art n nº jan fev mar abr mai jun jul ago set out nov dez etc pág exmo exma',
  nouns: {
    dialogue: `primeiro balanço | teleconferência* | ronda* | negociaç* | reunião | reuniões | encontro* | sessão | sessões | cimeira* | cúpula* | ronda* | rodada* | diálogo* | conversações | consulta* | conferência* | audição | audições | audiência* | fórum | negociações | seminário* | workshop | mesa-redonda | mesa redonda | troca de pontos de vista | plenário | plenária | videoconferência* | congresso | colóquio* | debate`,
    visit: 'chegada | visita* | missão | missões | viagem | viagens | deslocação | deslocações',
    report: `projeto* de relatório | nota | nota informativa | síntese | resumo | inventário | relatório* | carta | resposta* | avaliação | estudo* | conclusões | recomendações | informação | informações | dados | balanço | parecer* | observações | estatísticas`,
    case: 'veredicto | sentença | indulto | amnistia | caso* | julgamento* | processo | processos | queixa* | denúncia* | inquérito* | investigação | preso* | detido* | recurso*',
    agreement:
      'rubrica | acordo* | memorando* | tratado* | protocolo* | convenção | convenções | assinatura | ratificação | declaração | contrato*',
    action: `obras | voos | decisão | licença* | construção | renovação | referendo* | lançamento/abertura/inauguração/envio/entrega/adoção/aprovação/publicação/libertação/votação | entrada em vigor | lista* | documento* | questionário* | roteiro | ordem do dia | plano | calendário | proposta* | estratégia | ata | minuta | lançamento | abertura | inauguração | formação | projeto* | projecto* | programa* | curso* | grupo de trabalho | grupos de trabalho | plataforma | gabinete | exposição | exercício* | adoção | aprovação | entrada em vigor | eleições | lei | projeto de lei | proposta de lei | alteração | resolução | votação | bolsa* | parcela* | pagamento* | financiamento | observação | estágio* | campanha* | centro | secretariado | peritos | cerimónia`,
  },
  verbs: `
    agreement | subscrever | subscreve/subscrevem | subscrit*/subscritos/subscritas | subscreverá/subscreverão; será/serão subscrit*
    send     | fazer-chegar/remeter/facultar/disponibilizar | remete/remetem/faculta/facultam/disponibiliza | remetid*/facultad*/disponibilizad* | far-lhe-ei/far-lhe-emos/far-vos-emos/far-lhe-á chegar; enviar-lhe-ei/enviar-lhe-emos; remeterá/remeterão/facultará/facultarão/disponibilizará/disponibilizarão
    dialogue | recebê-la/recebê-lo | - | - | recebê-la-á/recebê-lo-á/recebê-los-á/recebê-las-á
    action | propor ~ data/datas/nomes | propõe/propõem ~ data/datas | - | proporá/proporão ~ data/datas/nomes
    attends  | - | - | - | estará/estarão presente* em/na/no
    attends  | estar presente* em/na/no | - | -
    gets     | receber/obter ~ resposta/cópia/lista/relatório/informações/acesso/texto/tradução/documentos | recebe/recebem ~ resposta/cópia/lista/relatório | informad*/notificad* | receberá/receberão/obterá/obterão ~ resposta/cópia/lista/relatório/informações/acesso/texto/tradução/documentos
    report   | prestar contas; dar conta; fazer (o/um) balanço | presta/prestam contas; dá/dão conta | - | prestará/prestarão contas; dará/darão conta; fará/farão (o/um) balanço
    case     | - | - | - | poderá/poderão visitar/ver
    send     | atualizar/devolver/publicitar/fazer-chegar/endereçar | publicam/entregam/elaboram | atualizad* | devolverá/devolverão; atualizará; fará/farão chegar
    action   | despenalizar/dissolver/eleger/equipar/indemnizar/mobilizar/doar/repatriar/contratar/reconstruir/renovar/reparar/substituir/restituir/devolver/retirar/simplificar/construir/instalar/comprar/emitir/outorgar/assumir/afetar; permitir/facilitar ~ acesso/visita | assume/assumem/doa/instala | despenalizad*/dissolvid*/eleit*/equipad*/indemnizad*/mobilizad*/doad*/repatriad*/contratad*/reconstruíd*/renovad*/reparad*/substituíd*/restituíd*/devolvid*/simplificad*/construíd*/instalad*/comprad* | despenalizará/dissolverá/elegerá/elegerão/equipará/mobilizará/doará/repatriará/contratará/reconstruirá/renovará/reparará/substituirá/restituirá/devolverá/retirará/simplificará/construirá/construirão/instalará/comprará/assumirá/assumirão; abrirá portas; tomará posse
    dialogue | proferir ~ discurso; discursar; dialogar | profere ~ discurso; discursa | - | proferirá ~ discurso; discursará; dialogará
    dialogue | voltar a reunir/reunir/encontrar | reunimos/reunimo-nos; encontram-se; ouve/ouvem | debatid* em | vão/vai reunir se; encontrar-se-á/encontrar-se-ão; ouvirá/ouvirão
    visit    | passar … dias/semanas | visita/visitam; vem/vêm; vai/vão a/ao/à/para; fica/ficam até | - | será/serão recebid* em
    report   | emitir ~ parecer; dar ~ resposta; tornar públic* | emite/emitem ~ parecer; dá/dão ~ resposta | tornad* públic* | emitirá/emitirão ~ parecer; dará/darão ~ resposta/conta; pronunciar-se-á/pronunciar-se-ão
    send     | enviar/mandar/colocar à disposição | mando/envio/remeto; enviam/apresentam/publicam/preparam/transmitem | - | colocará/colocarão à disposição
    case     | libertar/libertar/rever/julgar | - | libertad*/libertad*/julgad*/reexaminad* | libertará/reabrirá/reabrirão/será-reaberto
    action   | abrir/reabrir/prorrogar/acreditar/trocar/intercambiar/ligar/tratar/marcar/designar | trata/tratam de; marca/marcam; liga/ligo; nomeiam/designam/aprovam/adotam; troca/trocam | reabert*/prorrogad*/acreditad*/trocad*/operacional/operacionais | reabrirá/prorrogará/acreditará/trocarão/trocará/marcará; tratará de
    visit    | passar … dias/semanas | - | - | passará/passarão … dias/semanas
    visit    | fazer-escala | - | - | fará/farão escala; segue/seguem (amanhã) para
    dialogue | comparecer perante/na; intervir na/perante; voltar-a-reunir-se | voltam a reunir se; volta a reunir se; recebe/recebem ~ presidente/ministro/ministra/delegação; reúne-se/reúnem-se; reúne se | - | comparecerá; voltará/voltarão a reunir se; receberá/receberão ~ presidente/ministro/ministra
    visit    | - | parte/partem ~ para; segue/seguem ~ para; ruma/rumam a | - | partirá/seguirá ~ para
    action   | lançar/apresentar-um-plano | lança | lançad* | lançará
    visit    | partir/chegar/deslocar-se/regressar | desloca-se/deslocam-se (entre/de/até) (a/ao/à); desloca/deslocam se; chega/chegam a/ao/à; parte/partem para; regressa/regressam a | - | partirá/partirão; chegará/chegarão; voltaremos/regressaremos/iremos/visitaremos; estará/estarão de-visita
    send     | remeter/partilhar | remete/partilha | remetid*/partilhad* | remeterá/remeterão/partilhará/partilharão/divulgará/divulgarão/apresentaremos/enviaremos/publicaremos
    case     | reexaminar/reabrir/rever/analisar ~ processo/processos/caso/casos/dossiê | reexamina ~ processo/caso | reexaminad*/reabert* | reexaminará/reabrirá/analisará ~ processo/processos/caso/casos
    visit    | visitar; viajar/ir/vir/regressar/voltar/deslocar-se (a/à/ao/para/até); deslocar se; efetuar/efectuar/realizar/fazer ~ visita/viagem/missão/deslocação | visitam; desloca-se/deslocam-se a; efetua/realiza ~ visita/viagem/missão | - | visitará/visitarão; viajará/viajarão/irá/irão/virá/virão/regressará/voltará/partirá (a/à/ao/para/até); deslocar-se-á/deslocar-se-ão; se deslocará/deslocarão; efetuará/efectuará/realizará/realizarão/fará/farão ~ visita/viagem/missão/deslocação
    receives | receber/acolher ~ delegação/missão/presidente/ministro/homólogo/visita/membros | recebe/acolhe ~ delegação/missão/presidente/ministro | - | receberá/receberão/acolherá ~ delegação/missão/presidente/ministro/homólogo/visita/membros
    arrives  | estar em/no/na/nos | - | - | é/são esperad*; estará/estarão em/no/na/nos/nas; chega/chegam/chegará/chegarão a/ao/à
    visit    | enviar ~ delegação/missão/equipa/observadores/peritos | envia ~ delegação/missão/observadores/peritos | - | enviará/enviarão ~ delegação/missão/equipa/observadores/peritos
    visit    | chefiar/liderar ~ delegação/missão | chefia ~ delegação/missão | - | chefiará/liderará ~ delegação/missão
    dialogue | ouvir | - | ouvid* | ouvirá/ouvirão
    dialogue | ver-se/reencontrar-se/reunir/reunir-se/encontrar-se/avistar-se; reunir se; manter ~ reuniões/encontros/conversações/consultas | reúne-se/reúnem-se/encontra-se; se reúne/reúnem | - | reunir-se-á/reunir-se-ão/encontrar-se-á/encontrar-se-ão; se reunirá/reunirão/encontrará; reunirá/reunirão; manterá/manterão/terá/terão ~ reuniões/encontros/conversações/reunião/encontro
    object   | realizar/organizar/convocar/presidir/promover | organiza/organizam/convoca/preside | realizad*/organizad*/convocad* | organizará/organizarão/convocará/presidirá/presidirão/realizará/realizarão/promoverá
    object   | acolher/receber/sediar | acolhe | acolhid* | acolherá/acolherão/sediará
    attends  | participar/assistir/tomar-parte | participa/participam/assiste | - | participará/participarão/assistirá/tomará-parte
    object   | retomar/prosseguir/iniciar/abrir/lançar/continuar | retoma/retomam/abre | retomad*/iniciad*/abert*/lançad* | retomará/retomarão/iniciará/iniciarão/abrirá/lançará/lançarão/prosseguirão
    send     | apresentar/transmitir/enviar/entregar/fornecer/publicar/divulgar/distribuir/comunicar/submeter/remeter/redigir/preparar/elaborar/finalizar/concluir/completar/partilhar/facultar/encaminhar | apresenta/transmite/envia/enviam/entrega/fornece/divulga/distribui/comunica/submete/remete/redige/prepara/elabora/conclui/partilha | apresentad*/transmitid*/enviad*/entregue*/fornecid*/publicad*/divulgad*/distribuíd*/comunicad*/submetid*/remetid*/redigid*/preparad*/elaborad*/finalizad*/concluíd*/partilhad* | apresentará/apresentarão/transmitirá/transmitirão/enviará/enviarão/entregará/entregarão/fornecerá/publicará/publicarão/divulgará/distribuirá/comunicará/submeterá/submeterão/remeterá/remeterão/redigirá/preparará/prepararão/elaborará/elaborarão/finalizará/partilhará/facultará
    send     | fazer-chegar/disponibilizar/tornar-públic* | faz-chegar | tornad*-públic*/disponibilizad* | fará/farão chegar; disponibilizará/disponibilizarão; tornará/tornarão públic*
    report   | informar/responder/prestar-contas | informa/responde | - | informará/informarão/responderá/responderão
    case     | examinar/analisar/reexaminar/rever/investigar/esclarecer/acompanhar/reabrir ~ caso/casos/queixa/queixas/processo/processos/denúncia/situação | examina/analisa/revê ~ caso/casos/processo | - | examinará/examinarão/analisará/analisarão/reexaminará/reverá/investigará/investigarão/esclarecerá/reabrirá ~ caso/casos/queixa/queixas/processo/processos/situação
    case     | - | - | reabert*
    agreement | assinar/celebrar/ratificar/rubricar | assina/assinam/ratifica | assinad*/ratificad*/rubricad* | assinará/assinarão/ratificará/ratificarão/rubricarão
    action   | adotar/aprovar/votar | adota/aprova/vota | adotad*/aprovad*/votad* | adotará/adotarão/aprovará/aprovarão/votará/votarão
    action   | criar/estabelecer/nomear/designar/inaugurar/constituir/instituir | cria/nomeia/designa/inaugura | criad*/estabelecid*/nomead*/designad*/inaugurad*/constituíd*/instituíd* | criará/criarão/estabelecerá/nomeará/nomearão/designará/designarão/inaugurará/inaugurarão/constituirá/instituirá
    action   | desembolsar/conceder/financiar/atribuir/pagar | desembolsa | desembolsad*/concedid*/atribuíd*/pag* | desembolsará/concederá/financiará/atribuirá/pagará
    action   | abolir/aplicar/encerrar/reformar/alinhar/transpor/suprimir/destacar/observar/formar/introduzir/alterar/revogar/levantar/traduzir/contactar/convidar/reservar/confirmar/atualizar/consultar | contacta/convida/reserva/confirma/atualiza | introduzid*/alterad*/revogad*/traduzid*/confirmad*/atualizad* | abolirá/abolirão/revogará/revogarão/aplicará/aplicarão/introduzirão/alterarão/encerrará/reformará/alinhará/traduzirá/observará/formará/introduzirá/alterará/levantará/contactará/convidará/confirmará/atualizará
    action   | entrar-em-vigor | entra-em-vigor/entram-em-vigor | - | entrará-em-vigor/entrarão-em-vigor
  `,
  acts: `
    object    | realização/organização/convocação/retoma/continuação (de/do/da/dos/das)
    send      | apresentação/envio/elaboração/redação/publicação/entrega/conclusão (de/do/da/dos/das)
    action    | criação/constituição/nomeação/designação/abertura/reabertura/lançamento/introdução/supressão (de/do/da/dos/das)
    agreement | assinatura/ratificação/rubrica (de/do/da/dos/das)
    case      | libertação/revisão/reabertura (de/do/da/dos/das)
  `,
  future: `vai/vão | voltará/voltarão a | virá/virão a | deverá/deverão | irá/irão | tem/têm previsto | prevê/preveem | está/estão previsto que | está previsto que | prevê-se que | tenciona/tencionam | pretende | planeia/planeiam | conta/contam | está/estão prestes a | espera-se que | há-de/hão-de`,
  futureEndings: 'rá/rão/remos/rei',
  reportedEndings: 'ria/riam',
  weEndings: 'remos/rei',
  weForms: 'rá-rei/rão-remos',
  reportedForms: 'rá-ria/rão-riam',
  agent: 'por/pelo/pela/pelos/pelas',
  speaking: 'eu',
  passive: `?seja/sejam | será/serão (também/ainda) | vai/vão ser | deverá/deverão ser | irá/irão ser | está/estão previsto ser | ?seria/seriam | ?a ser | ?seja/sejam`,
  undertakes: `prometi | comprometi-me a | comprometo-me a | deu/deram garantias de que | prometeu/prometeram a … | foi/ficou decidido/acordado/combinado/estabelecido (que) | ficou combinado que | acordou-se (que/em) | decidiu-se (que) | comprometeu-se/comprometeram-se (a/em) | compromete-se/comprometem-se (a/em) | se comprometeu/comprometeram (a) | comprometendo-se a | acordou/acordaram (em) | acordam (em) | concordou/concordaram em | concordam em | foi acordado (que) | ficou acordado (que) | prometeu/prometeram (que) | deu/deram a (sua) palavra de | ficou/foi decidido (que) | promete/prometem | aceitou/aceitaram … convite … para/a/de | aceitou/aceitaram | decidiu/decidiram | assumiu/assumiram o compromisso de | garantiu/garantiram que | ficou/ficaram de | assegurou que | encarregar-se-á de`,
  undertakings: `compromisso/promessa/decisão/anúncio de | compromisso/promessa/decisão/anúncio … de | ?intenção de | ?intenção … de | promessa/garantia/garantias de que`,
  entrusts: `encarregou/encarregaram … de | incumbiu/incumbiram … de | mandatou/mandataram … para | deu/deram instruções … para | ficou/ficaram encarregad* de | foi/foram incumbid* de | foi/foram encarregad* de`,
  infinitive: { behind: 'a/em/de', endings: 'ar/er/ir/ôr' },
  happens: `?é/são de esperar | arrancará/arrancarão | ?arranca/arrancam/começa/começam | ?seguir-se-á/seguir-se-ão | ?segue-se/seguem-se | terá/terão início | está/estão fixad* para | terá/terão (novamente) lugar | realizar-se-á/realizar-se-ão | se realizará/realizarão | decorrerá/decorrerão | vai/vão realizar-se | vai/vão decorrer | vai/vão ter lugar | deverá/deverão realizar-se | deverá/deverão ter lugar | deverá/deverão decorrer | está/estão (já) previst* (para/em/de/a) | está/estão agendad* (para/em) | está/estão marcad* (para/em) | está/estão programad* (para/em) | foi/foram agendad* para | foi/foram marcad* para | foi/foram convocad* para | ficou/ficaram marcad*/agendad* para | foi/foram adiad* (para/até) | está/estão convocad* para | será/serão retomad* | começará/começarão | terá/terão início | iniciar-se-á/iniciar-se-ão | prosseguirá/prosseguirão em/a/no/na | será/serão em/no/na/a | celebrar-se-á | ?teria/teriam lugar | ?realizar-se-ia | efetuar-se-á | reunir-se-á`,
  planned: `reservad* para | tem/têm lugar | realiza-se/realizam-se | se realiza/realizam | decorre/decorrem | previst* (para/em/no/na/de) | agendad* (para/em) | marcad* (para/em) | programad* para | convocad* para | a realizar (em/no/na/a/de) | a decorrer | a ter lugar | que terá lugar | que se realizará | que decorrerá`,
  accepted: `aceitou/aceitaram … convite | convite … aceite | convite … aceito | aceita … convite | respondeu favoravelmente a … convite`,
  coming: `anunciou/anunciaram | próxim* | seguinte* | futur* | vindour* | segunda | terceira | nova/novo | preparação/preparativos da/do/de | com vista | tendo em vista | antes da | iminente*`,
  assigns: 'a | deve | deverá',
  minutes: `ações/acções/ação/acção/decisões/deliberações/conclusões/seguimento/tarefas/ata/acta/diversos/compromissos | próximos passos | pontos de ação | ponto`,
  says: `disse/declarou/anunciou/informou/referiu/acrescentou/afirmou/confirmou/explicou/garantiu/assegurou/indicou/recordou/respondeu/prometeu | segundo | de acordo com`,
  greetings: `caro/cara/caros/caras | prezado/prezada/prezados/prezadas | estimado/estimada/estimados | olá | bom dia | boa tarde`,
  possessives: `seu/sua/seus/suas`,
  calendars: 'calendario | agenda | eventos | proximas datas | datas | proximos passos',
  titles: `sr | sra | dr | dra | eng | dom | senhor | senhora | embaixador | prof`,
  presentEndings: 'a/e/am/em',
  deeds: `lançamento/abertura/inauguração/envio/entrega/adoção/aprovação/publicação/libertação/votação | entrada em vigor`,
  participleEndings: 'ado/ada/ados/adas/ido/ida/idos/idas/osto/osta/erto/erta/ito/ita',
  vague: `nessa/nesta ocasião | assim que … pronto/prontos/disponível/disponíveis | antes/depois do/da/das/de ~ verão/natal/páscoa/férias/eleições/interrupção/recesso | até ao natal | até à páscoa | até ao/antes do fim/final/termo da/do ~ legislatura/mandato/sessão | nos próximos dias/meses | nas próximas semanas | em breve | brevemente | logo que possível | o mais rapidamente possível | no seu regresso | no regresso | na próxima ~ sessão/reunião/ronda | dias/semanas após/depois | sem demora | até lá`,
  bodies: `comité* | comissão | subcomissão | subcomité* | diálogo* | conselho* | grupo* | assembleia | fórum | delegação | gabinete | secretariado | peritos | centro`,
  deadline: 'prazo* | data limite | data-limite | até ao dia | até | o mais tardar | impreterivelmente',
  excludes: {
    wishes: `agradeceria* | apreciaria* | convencid* | convict* | na opinião | é de esperar que | reiterou/reiteraram ~ convite | endereçou/endereçaram ~ convite | renovou/renovaram ~ convite | formulou ~ convite | analistas/economistas/peritos/observadores preveem/esperam/acreditam/estimam | confia/confiam | seria útil/desejável/oportuno | previsões | acredita/acreditam | estima/estimam | espera/esperam | esperava | esperança* | desej* | gostaria/gostariam | confia/confiam | confiança | confiante* | propôs/propuseram | propõe/propõem | propondo | suger* | convidou/convidaram | convida/convidam | convidando | possibilidade* | perspetiva* | ideia | considera/considerou/consideram | ponder* | encoraj* | recomend* | interesse em | aspira* | pretende/pretendem | visa/visam | procura/procuram | importância | necessidade | oportunidade | seria/seriam | fazer votos | faz votos | votos de | a favor | oxalá | vontade de | anseia`,
    demands: `pede/pedem | pediu/pediram | pedindo | exige/exigem | exigiu | exort* | insta/instam | instou/instaram | apela/apelam/apelou/apelaram/apelo/apelos | solicita/solicitam/solicitou/solicitaram/solicitando/solicitado | reclama/reclamam/reclamou/reclamaram | deve/devem | deveria/deveriam | insist* | é preciso | é necessário | necessári* | urge | impõe-se | requer`,
    readiness:
      'pronto/pronta/prontos/prontas a/para | dispost* | disponibilidade | disponível/disponíveis para | abert* a | determinad* a | disposição de/para',
    denials:
      'duvida/duvidam | rumores/informações/notícias segundo os-quais/as-quais | sem fundamento | infundad* | inventad* | não | nunca | jamais | nenhum* | desmentiu/desmente/desmentiram | negou/nega/negaram | rejeitou/rejeita/rejeitaram | recus* | declinou | descart* | excluiu | fals* | boato* | rumor* | sem | nem | infundad*',
    cancelled: `visita/viagem/reunião/cimeira … caiu | visitas/viagens/reuniões … caíram | deixou/deixaram de estar previst* | não terá/terão lugar | não se realizará/realizarão | cancelad* | cancelou | cancelamento | anulad* | desmarcad* | suspens* | renunci* | desist* | abandonad* | deveria/deveriam ter | devia/deviam ter | era para | estava/estavam previst* | estava/estavam agendad* | estava/estavam marcad* | tinha/tinham sido previst* | adiad* sine die | sine die | inicialmente | até nova ordem | sem nova data | adiad* por tempo indeterminado`,
    bygone: 'há ~ ano/anos/meses | tinha/tinham/havia/haviam (já) prometido/anunciado/acordado',
    possibilities: `data/datas … será/serão (ainda) fixada/fixadas/anunciada/anunciadas/comunicada/definida/acordada | poderia/poderiam | poderá/poderão | pode/podem | se houver | caso seja/sejam/haja/houver/venha/venham/se/não/contrário | talvez | eventual* | desde que | possa/possam`,
    effects: `porá ~ à prova | jogará | manter ~ informad* | manter | intensific* | coorden* | desenvolver*/desenvolve/desenvolvem | alarg* | aceler* | consolid* | respeitar*/respeita/respeitam | harmoniz* | cooper* | colabor* | intercambiar experiências | fazer tudo | zelar | lutar | combater | prevenir | proteger | dar prioridade | ter em conta | gerar | afetar | continuar a | contribu* | ajud* | permit* | reforç* | aprofund* | melhor* | promov* | foment* | apoiar*/apoia/apoiam | serve/servem/servir* | discut* | abord* | tratar* | trata/tratam/tratará/tratarão/tratando | centrar*/centra/centram | cobr* | incluir*/inclui/incluem | depend* | permanec* | benefici* | facilit* | assegur* | garant* | troc* | trabalh* | cooper* | colabor* | aument* | reduz* | estimul* | debat* | oferec* | analis* | incide/incidem/incidir*`,
    remarks: `responde | recorda | propõe | indica | levanta | assinala | comenta | considera | pergunta | agradece | saúda | toma nota | recorda | sublinha | abre | encerra | pergunta | explica | considera | lamenta | apoia | felicita | é/era/tem/faz | observa | salienta | refere`,
    past: `caduca | assinad* em | expira | teve/tiveram lugar | realizou-se/realizaram-se | decorreu/decorreram | visitou/visitaram | reuniu/reuniram | participou/participaram | foi/foram | tinha | realizad* | recebeu | deslocou | assinaram | assinou | nasceu | eleit* | desde | salientou | recordou | apresentou`,
    rules: `festival* | concerto* | visitantes | preços | inflação | temperaturas | população | crescimento | exposição | obras | todos os anos | anual* | anualmente | em regra | por regra | normalmente | habitualmente | regularmente | duas vezes por ano | uma vez por ano | pelo menos uma vez | sempre | qualquer pessoa | cada membro | nos termos do artigo | ao abrigo | de dois em dois anos | alternadamente`,
    statutes: `segundo/nos-termos-do/nos-termos-da/de-acordo-com/em-conformidade-com ~ regimento/regulamento/estatuto/estatutos/constituição/carta/lei/artigo | artigo … prevê/estabelece/dispõe | o regimento/regulamento/estatuto prevê/estabelece/dispõe`,
    biography: `nasceu em/no/na | nascido em/no/na | nascida em/no/na | licenciad* em | estudou | fala ~ línguas/idiomas | é casad* | reformar-se | vai reformar-se | o seu mandato termina/terminará | completará ~ anos | fará ~ anos`,
    furniture: `oferta de emprego | candidato selecionado | reserve já | este artigo será | cookie* | newsletter* | boletim* | subscreva a/já/agora | subscrição/subscrições | subscritor/subscritores | assine já | todos os direitos reservados | copyright | ler mais | leia também | siga-nos | política de privacidade | aviso legal | termos e condições | iniciar sessão | palavra-passe | senha | o-seu/seu navegador | javascript | este sítio | este site | nosso site | venda de bilhetes | bilhetes à venda | ingressos | desconto* | promoções | publicidade | comentários serão | última atualização | clique | o seu e-mail | a sua conta | os seus dados | dados pessoais | aplicação móvel | descarregue a aplicação | descarreg* | trabalhos de manutenção | esta página | acreditação/acreditações | meteorologia | saldos`,
    asides: `notícias relacionadas | leia também | ver também | mais lidas | últimas notícias | outras notícias | notícias | agenda | calendário | eventos | publicidade | contactos | contato | menu | arquivo | sobre nós | partilhar`,
  },
  resets: `declarou | declararam | anunciou | anunciaram | anuncia | indicou | precisou | acrescentou | afirmou | informou | mas | contudo | no entanto | porém | confirmou | confirmaram | acordaram | concordaram | decidiu | enquanto | e visitará | que se realizará | disse`,
  openings: `além disso | ademais | por outro lado | também | por último | finalmente | por fim | neste contexto | para o efeito | para esse fim | nesta ocasião | por seu lado | em conclusão | depois | ação | ações | seguimento | decisão | igualmente`,
  between: 'também/ainda/igualmente/finalmente/depois/agora/entretanto/porém',
  relatives: 'que/quem/qual/cuja/cujo/onde',
  anaphora: `esta | este | estes | estas | essa | esse | ela | ele | eles | elas | ambos | ambas | a reunião | a visita | o encontro | o relatório | o documento | a sessão | a assinatura | o diálogo | a conferência | a missão | a viagem | referid* | mesma | tal`,
  sides: {
    ours: `a união | relatora/relator | grupo de amizade | mesa da comissão | missão de observação | observadores | relatório da missão | chefe da delegação | secretariado | nosso/nossa/nossos/nossas | a delegação | parlamento europeu | união europeia | ue | comissão europeia | eurodeputad* | parte europeia | relator* | assembleia da república | parte portuguesa | alto representante | seae | secretariado`,
    theirs: `comissão de veneza | senado | assembleia nacional | câmara dos representantes/deputados | presidente do senado/parlamento | presidente da assembleia/câmara | convidados | comissão eleitoral | o vosso | a vossa | ministr* | governo | procurador* | provedor* | tribunal | presidente da república | embaixad* | lado | anfitri* | governo | ministro* | ministra* | ministério* | primeiro-ministro | provedor* | tribunal | governador* | polícia | vice-ministro |  país anfitrião | autoridades | governo | o ministro | ministério | homólog* | embaixador* | embaixada | procurador* | procuradoria | interlocutores | parceiros`,
    joint: `comissão intergovernamental/mista | grupos (parlamentares) de amizade | cada parte | cada uma das partes | as delegações | delegações | peritos das partes | ambas as partes | as partes | as duas partes | ambas as delegações | as duas delegações | ambos os países | os dois países | os dois ministros | os ministros | copresidentes | conjunt* | comum | mútu* | bilatera* | comité de cooperação | conselho de cooperação | comité de associação | conselho de associação | comissão parlamentar mista | interparlamentar* | dois parlamentos | grupo de amizade | assembleia parlamentar | comissão mista | os dois presidentes | comissão parlamentar de cooperação | comissão parlamentar de associação`,
  },
  and: 'e | bem como | enquanto | ; | seguid* de',
  cues: {
    that: 'que',
    clauses: 'quando/porque/se/logo',
    like: 'como',
    indefinite: 'uma/um',
    several: 'destes/destas/estes/estas/ambos/ambas',
    persons: 'ele/ela',
    single: 'eu',
    inviting: 'convid*/convit*',
    after: 'após/desde',
    asking: 'pedido/proposta/solicitação',
    promising: 'promet*/comprom*/assum*/garant*',
    agreeing: 'acord*/combinad*/convencion*',
    deciding: 'decidiu/decidiram/decidido',
    moved: 'adiad*',
    awaited: 'esperad*',
    informed: 'foi/foram/sido',
    hearings: 'audiç*/audiênci*/ouvir*',
    ratifying: 'ratif*/ader*/ades*',
    courts: 'tribunal/tribunais',
    delegations: 'deleg*',
    committees: 'comiss*/subcomiss*/delega*',
    shared: 'comité*/comitê*/conselho*',
    domestic:
      'lei/leis/referendo*/eleição/eleições/constituição/código/decreto*/licença*/prisão*/prisões/imposto*',
    debating: 'debat*/examin*/discut*',
    publishers: 'parlamento/assembleia/governo/ministério/embaixada/congresso/câmara/senado',
    times: 'quando',
    payments: 'parcela*/pagament*/desembols*/milhões',
  },
  names: {
    inside: 'de/do/da/dos/das/e/para/a/o/em',
    articles: 'o/a/os/as',
    institutions:
      'parlament*/comit*/comiss*/subcomiss*/minist*/conselh*/uni*/europ*/nacion*/naç*/repúbl*/govern*/embaix*/senad*/câmara*/gabinete/geral/tribunal*/agência*/banco*/assembleia*/universid*/instituto*/rada/sejm',
    treatiesBefore: 'estatuto*/convenção*/tratado*/carta/protocolo*/acordo*',
    union: 'europ*/bruxelas/estrasburgo',
    unionShort: 'ue/pe',
    seats: 'bruxelas/estrasburgo/luxemburgo',
  },
  dates: {
    months: '1: jan | 2: fev | 3: março | 4: abr | 8: ago | 9: set | 10: out | 12: dez',
    weekdays:
      '1: segunda-feira | 2: terça-feira | 3: quarta-feira | 4: quinta-feira | 5: sexta-feira | 6: sabado | 7: domingo',
    yearEnd: 'fim de ano/final de ano',
    weekend: 'fim de semana',
    nearest: 'próximo/próxima/que vem',
    named: 'escola de/curso de/universidade de',
    seasons: 'primavera | verão | outono | inverno',
    ordinals:
      'primeiro/primeira/1.º/1º/1.ª | segundo/segunda/2.º/2º | terceiro/terceira/3.º/3º | quarto/quarta/último/4.º/4º',
    quarter: 'trimestre',
    half: 'semestre/metade/quinzena',
    numbers:
      'um/uma | dois/duas | três | quatro | cinco | seis | sete | oito | nove | dez | onze | doze | 15: quinze | 20: vinte | 30: trinta | 45: quarenta e cinco | 60: sessenta | 90: noventa | 14: catorze | 18: dezoito | 24: vinte e quatro | 120: cento e vinte',
    day: 'dias/dia/dias úteis',
    workingDay: 'dias úteis/dia útil',
    week: 'semanas/semana',
    month: 'meses/mês',
    year: 'anos/ano',
    several: 'semanas/meses',
    early:
      'início de/no início de/o início de/princípio de/princípios de/inícios de/início do/no início do/o início do/primeiros dias de/começo de/no começo de',
    mid: 'meados de/em meados de/meados do/em meados do',
    late: 'final de/no final de/o final de/fim de/no fim de/o fim de/finais de/em finais de/final do/no final do/o final do/fim do/no fim do/o fim do/últimos dias de/ao final de/ao final do',
    this: 'este/esta/neste/nesta/deste/desta/corrente/em curso',
    next: 'próximo/próxima/o próximo/a próxima/seguinte/que vem',
    last: 'último/última/passado/passada',
    thisYear: 'este ano/deste ano/do corrente ano/neste ano/do ano em curso/corrente ano',
    nextYear:
      'próximo ano/o próximo ano/do próximo ano/no próximo ano/ano que vem/do ano seguinte/ano seguinte/o ano que vem',
    today: 'hoje/esta tarde/esta noite',
    tomorrow: 'amanhã',
    to: 'a/ao/até/até ao/até a',
    and: 'e/ou',
    fillers:
      'o/a/os/as/de/do/da/em/no/na/mês de/o mês de/no mês de/dias/nos dias/dia/entre/ano/no dia/os dias/período/durante/aos',
    in: 'em/de/do/para/durante/desde/até/entre/no mês de/mês de/a/e/o mês de/no/antes de/na/deste/ano de/ano/da',
    by: 'até/até ao/até ao dia/até à/até o/o mais tardar/o mais tardar até/o mais tardar em/no máximo até/impreterivelmente até/prazo/até o dia/até aos',
    atLatest: 'o mais tardar/no máximo',
    before: 'antes de/antes do/antes da',
    dayNumber: 'dia',
    from: 'a partir de/a partir do/desde/após/depois de/a contar de/depois do',
    since: 'passado/do passado/no passado/datada de/com data de/último/desde o passado',
    pastBehind: 'passado/passada/do ano passado',
    within:
      'no prazo de/num prazo de/dentro de/nos próximos/nas próximas/num prazo máximo de/no prazo máximo de/em até',
    inTime: 'dentro de/daqui a',
    after: 'após/depois/a contar/a partir/posteriores',
    sameDay:
      'no mesmo dia/mesmo dia/nesse mesmo dia/nesse dia/nas mesmas datas/mesmas datas/mesma data/no mesmo mês',
    clock: 'às',
    dayMarks: 'º/.º',
  },
  accents: true,
  gap: 5,
  verbFirst: false,
};
