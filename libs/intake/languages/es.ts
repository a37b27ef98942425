import type { Lexicon } from './lexicon.js';

export const es: Lexicon = {
  code: 'es',
  common:
    'el la los las del de que y en un una es son fue será serán por con para se su sus al lo como más han ha está este esta entre sobre también',
  abbreviations:
    'sr sra sres dr dra d dª prof art núm no ene feb mar abr may jun jul ago sep sept oct nov dic etc pág ud uds ee uu av ltd',
  nouns: {
    dialogue: `cita | citas | balance conjunto | seminario web | coloquio* | teleconferencia* | mesa de diálogo | reunión | reuniones | encuentro* | sesión | sesiones | cumbre* | ronda* | diálogo* | conversaciones | consulta* | conferencia* | audiencia* | foro* | negociaciones | seminario* | taller* | mesa redonda | mesas redondas | intercambio de opiniones | pleno | plenaria | videoconferencia* | coloquio* | entrevista* | debate | comparecencia`,
    visit: 'llegada | visita* | misión | misiones | viaje* | gira | desplazamiento*',
    report: `proyecto* de informe | borrador* de informe | nota/notas | nota informativa | síntesis | resumen | inventario | informe* | carta | respuesta* | evaluación | estudio* | conclusiones | recomendaciones | información | informaciones | datos | balance | dictamen | observaciones | estadísticas`,
    case: 'veredicto | sentencia | indulto | amnistía | caso* | juicio* | denuncia* | queja* | investigación | preso* | detenido* | recurso* | expediente*',
    agreement:
      'acuerdo* | memorando* | memorándum | tratado* | protocolo* | convenio* | firma | ratificación | declaración | contrato*',
    action: `obras | procedimiento* | vuelos | decisión | permiso* | construcción | renovación | referéndum* | comicios | puntos de contacto | lanzamiento/apertura/inauguración/envío/despliegue/entrega/adopción/publicación/liberación/votación | entrada en vigor | lista | documento* | cuestionario* | hoja de ruta | orden del día | plan | calendario | propuesta* | estrategia | acta | borrador* | lanzamiento | apertura | inauguración | formación | proyecto* | programa* | curso* | grupo de trabajo | grupos de trabajo | plataforma | oficina | exposición | ejercicio* | adopción | aprobación | entrada en vigor | elecciones | ley | proyecto de ley | enmienda* | resolución | votación | beca* | tramo* | pago* | financiación | observación | prácticas | campaña* | centro | secretaría | expertos | ceremonia`,
  },
  verbs: `
    dialogue | convocar | convoca/convocan | convocad* | se convocará/convocarán; convocaremos
    action   | acreditar/levantar/restituir/desbloquear/hacerse-cargo | levanta/levantan; se hace/hacen cargo | levantad*/restituid*/desbloquead* | acreditará/acreditarán; levantará/levantarán; restituirá/restituirán; desbloqueará/desbloquearán; se hará/harán cargo
    visit | - | - | recibid*
    send | - | - | ultimad*
    action | proponer ~ fecha/fechas/nombres | propone/proponen ~ fecha/fechas | - | propondrá/propondrán ~ fecha/fechas/nombres
    attends  | - | - | - | estará/estarán presente* en
    attends  | estar presente* en | - | -
    gets     | recibir/obtener ~ respuesta/copia/lista/informe/información/acceso/texto/traducción/documentos | recibe/reciben ~ respuesta/copia/lista/informe | informad*/notificad* | recibirá/recibirán/obtendrá/obtendrán ~ respuesta/copia/lista/informe/información/acceso/texto/traducción/documentos
    receives | - | - | - | recibirá/recibirán ~ ~ delegación/observadores/expertos/ministro/ministra/presidente/presidenta/embajador/comité/comisión/miembros/homólogo/homóloga/representantes
    visit    | hacer escala; estar en | está/están en | - | estará/estarán en/de-visita; hará escala; acudirá
    report   | rendir cuentas; dar cuenta | rinde/rinden cuentas; da/dan cuenta | - | rendirá/rendirán cuentas; dará/darán cuenta
    send     | facilitar/hacer-público/actualizar/subir/devolver | envían/remiten/publican/preparan/entregan | actualizad* | hará/harán público/pública/públicos; enviaremos/remitiremos/presentaremos/publicaremos; facilitaremos; actualizará
    action   | abolir/derogar/despenalizar/disolver/elegir/equipar/indemnizar/movilizar/donar/repatriar/contratar/reconstruir/renovar/reparar/sustituir/restituir/devolver/retirar/simplificar/suspender/suprimir/construir/instalar/comprar/expedir/otorgar/asumir/destinar/someter; permitir/facilitar ~ acceso/visita | asume/asumen/otorga/instala/dona | abolid*/despenalizad*/disuelt*/elegid*/equipad*/indemnizad*/movilizad*/donad*/repatriad*/contratad*/reconstruid*/renovad*/reparad*/sustituid*/restituid*/devuelt*/simplificad*/suprimid*/construid*/instalad*/comprad*/otorgad* | abolirá/derogará/despenalizará/disolverá/elegirá/elegirán/equipará/movilizará/donará/repatriará/contratará/reconstruirá/renovará/reparará/sustituirá/restituirá/devolverá/retirará/retirarán/simplificará/suprimirá/construirá/construirán/instalará/comprará/otorgará/otorgarán/asumirá/asumirán/destinará/destinarán; abrirá sus puertas; tomará posesión
    dialogue | dialogar/departir/pronunciar ~ discurso/dirigirse al/a la | pronuncia ~ discurso | - | pronunciará ~ discurso; dialogará/dialogarán; se dirigirá al/a
    dialogue | volver-a-reunirse/volver-a-verse/verse | debate/debaten; escucha/escuchan ~ ministro/ministra/informe; se reúnen/ven | debatido*/debatida*/oído* | volverá/volverán a reunirse/verse; se verá/verán; escuchará/escucharán
    visit    | pasar … días/semanas | visita/visitan; parte/parten hacia/para; viene/vienen; va/van a | - | partirá/partirán hacia/para
    report   | dar/emitir ~ respuesta/dictamen/opinión; hacer públic* | emite/emiten ~ dictamen/opinión | hech* públic* | emitirá/emitirán/dará/darán ~ respuesta/dictamen/opinión; hará/harán públic*
    send     | compartir/hacer-llegar/poner-a-disposición/adelantar | comparte/comparten; hace/hacen llegar; mando/envío/remito | compartid* | compartirá/compartirán; hará/harán llegar; pondrá/pondrán a disposición
    case     | liberar/reabrir/repetir el juicio | - | liberad*/repetid*/reexaminad* | liberará/reabrirá/reabrirán; se repetirá
    action   | abrir/reabrir/prorrogar/acreditar/intercambiar/llamar/gestionar/coordinar/ampliar/poner-en-marcha/prepare | gestiona/gestionan; llama/llamo; acredita; intercambia/intercambian; coordina; nombran/designan/adoptan/aprueban; se encarga/encargan de; prepara/preparan | reabiert*/prorrogad*/acreditad*/intercambiad*/operativ* | reabrirá/prorrogará/acreditará/intercambiará/intercambiarán/gestionará/coordinará/ampliará; se votará/votarán; se abrirá/abrirán; se aprobará/aprobarán
    visit    | pasar … días/semanas | - | - | pasará/pasarán … días/semanas
    dialogue | comparecer/intervenir ante | - | - | recibirá/recibirán ~ delegación/misión/ministro/presidente
    action   | consultar/contactar/designar | consulta/contacta/designa | designad* | consultará/contactará/designará
    visit    | visitar; viajar/ir/acudir/desplazarse/trasladarse/regresar/volver/venir/llegar (a) (la/el); realizar/efectuar/hacer/llevar-a-cabo ~ visita/viaje/misión/gira | visitan; viaja/viajan/acude/acuden/llega/llegan a; se desplaza/desplazan a; realiza/efectúa ~ visita/viaje | - | visitará/visitarán; viajará/viajarán/acudirá/acudirán/irá/irán/regresará/regresarán/volverá/volverán/vendrá/vendrán/llegará/llegarán (a); se desplazará/desplazarán/trasladará a; realizará/realizarán/efectuará/efectuarán/hará/harán ~ visita/viaje/misión/gira
    receives | recibir/acoger ~ delegación/misión/presidente/presidenta/ministro/homólogo/visita/miembros | recibe/acoge ~ delegación/misión/presidente/ministro | - | recibirá/recibirán/acogerá ~ delegación/misión/presidente/presidenta/ministro/homólogo/visita/miembros
    arrives  | - | - | - | se espera; es/son esperad*
    visit    | enviar ~ delegación/misión/equipo/observadores/expertos | envía ~ delegación/misión/observadores/expertos | - | enviará/enviarán/desplegará/desplegarán ~ delegación/misión/equipo/observadores/expertos
    visit    | encabezar/dirigir ~ delegación/misión | encabeza ~ delegación/misión | - | encabezará/dirigirá ~ delegación/misión
    dialogue | comparecer/escuchar | comparece/comparecen | oído* | comparecerá/comparecerán
    visit    | visite/visiten/viaje/viajen (a) | - | -
    object   | celebre/celebren/organice/organicen/reanude/reanuden | - | -
    send     | presente/presenten/remita/remitan/entregue/entreguen/envíe/envíen | - | -
    agreement | firme/firmen/ratifique | - | -
    action   | adopte/adopten/apruebe/aprueben/vote | - | -
    dialogue | se reúna/reúnan | - | -
    dialogue | reunirse/encontrarse/entrevistarse; reunir; mantener ~ reunión/reuniones/encuentro/encuentros/conversaciones/consultas | se reúne/reúnen; se entrevista/encuentra con; mantiene/mantienen ~ reunión/reuniones/encuentro/conversaciones | - | se reunirá/reunirán; se entrevistará/entrevistarán; se encontrará con; mantendrá/mantendrán ~ reunión/reuniones/encuentro/encuentros/conversaciones/consultas
    object   | celebrar/organizar/convocar/presidir/mantener/sostener | organiza/organizan/convoca/preside | celebrado*/celebrada*/organizado*/organizada*/convocado*/convocada* | organizará/organizarán/convocará/presidirá/presidirán/celebrará/celebrarán/sostendrá/mantendrán/mantendrá
    object   | acoger/albergar | acoge | acogido*/acogida* | acogerá/acogerán/albergará
    attends  | participar/asistir/tomar-parte/intervenir | participa/participan/asiste/asisten | - | participará/participarán/asistirá/asistirán/tomará-parte/intervendrá
    object   | reanudar/retomar/continuar/iniciar/abrir/lanzar | reanuda/reanudan/abre | reanudado*/reanudada*/iniciado*/iniciada*/abierto*/lanzado* | reanudará/reanudarán/retomarán/retomará/iniciará/iniciarán/abrirá/lanzará/lanzarán/continuarán
    send     | presentar/remitir/enviar/transmitir/entregar/facilitar/proporcionar/publicar/difundir/distribuir/comunicar/someter/elevar/redactar/preparar/elaborar/finalizar/ultimar/completar/trasladar/aportar | presenta/remite/envía/envían/transmite/entrega/facilita/difunde/distribuye/comunica/somete/redacta/prepara/elabora/ultima/completa | presentado*/presentada*/remitido*/remitida*/enviado*/enviada*/transmitido*/transmitida*/entregado*/entregada*/facilitado*/facilitada*/publicado*/publicada*/distribuido*/distribuida*/difundido*/comunicado*/redactado*/preparado*/preparada*/elaborado*/elaborada*/finalizado*/sometido* | presentará/presentarán/remitirá/remitirán/enviará/enviarán/transmitirá/transmitirán/entregará/entregarán/facilitará/facilitarán/proporcionará/publicará/publicarán/difundirá/distribuirá/comunicará/someterá/redactará/preparará/prepararán/elaborará/elaborarán/finalizará/ultimará/completará/trasladará
    report   | informar/responder/contestar/rendir-cuentas | informa/responde/contesta | - | informará/informarán/responderá/responderán/contestará/contestarán
    case     | examinar/estudiar/revisar/investigar/aclarar/seguir/reabrir ~ caso/casos/denuncia/denuncias/expediente/expedientes/situación | examina/estudia/revisa ~ caso/casos/expediente | - | examinará/examinarán/estudiará/estudiarán/revisará/revisarán/investigará/investigarán/aclarará/reabrirá ~ caso/casos/denuncia/denuncias/expediente/expedientes/situación
    case     | - | - | reabiert*/revisado/revisados
    agreement | firmar/suscribir/ratificar/rubricar/concluir | firma/firman/ratifica | firmado*/firmada*/suscrito*/ratificado*/ratificada*/rubricado* | firmará/firmarán/suscribirá/suscribirán/ratificará/ratificarán/rubricarán
    action   | adoptar/aprobar/votar | adopta/aprueba/vota | adoptado*/adoptada*/aprobado*/aprobada*/votado* | adoptará/adoptarán/aprobará/aprobarán/votará/votarán
    action   | crear/establecer/nombrar/designar/inaugurar/constituir/poner-en-marcha | crea/nombra/designa/inaugura | creado*/creada*/establecido*/nombrado*/designado*/inaugurado*/inaugurada*/constituido*/puesto-en-marcha/puesta-en-marcha/puestos-en-marcha/puestas-en-marcha | creará/crearán/establecerá/nombrará/nombrarán/designará/designarán/inaugurará/inaugurarán/constituirá/pondrá-en-marcha/pondrán-en-marcha
    action   | desembolsar/conceder/financiar/asignar/abonar | desembolsa | desembolsado*/concedido*/asignado*/abonado* | desembolsará/concederá/financiará/asignará/abonará
    action   | desplegar/observar/formar/introducir/modificar/derogar/levantar/traducir/contactar/invitar/reservar/confirmar/actualizar/consultar | contacta/invita/reserva/confirma/actualiza | introducido*/modificado*/derogado*/levantado*/traducido*/confirmado* | observará/formará/introducirá/modificará/levantará/contactará/invitará/confirmará/actualizará
    action   | entrar-en-vigor | entra-en-vigor/entran-en-vigor | - | entrará-en-vigor/entrarán-en-vigor
  `,
  acts: `
    object    | celebración/organización/convocatoria/reanudación/continuación (de/del)
    send      | presentación/remisión/elaboración/redacción/publicación/entrega/finalización (de/del)
    action    | creación/constitución/nombramiento/designación/apertura/reapertura/lanzamiento/introducción/supresión/envío (de/del)
    agreement | firma/conclusión/ratificación/rúbrica (de/del)
    case      | liberación/revisión/reapertura (de/del)
  `,
  future: `va/van a | tiene/tienen previsto | tiene/tienen previsto (el) | prevé/prevén | está/están previsto que | está/se prevé que | se espera que | se prevé que | planea/planean | proyecta | tiene/tienen la intención de | está/están previsto* | se dispone/disponen a | deberá/deberán`,
  futureEndings: 'rá/rán/remos/ré',
  reportedEndings: 'ría/rían',
  weEndings: 'remos/ré',
  weForms: 'rá-ré/rán-remos',
  reportedForms: 'rá-ría/rán-rían',
  agent: 'por',
  speaking: 'yo/nosotros',
  passive: `quedará/quedarán | ?sea/sean | será/serán (también) | va/van a ser | está/están previsto* ser | tiene/tienen que ser | ?sería/serían | ?sea/sean | ?a ser | ?se`,
  undertakes: `me he comprometido a | me comprometí a | he prometido | dio/dieron su palabra de | dio/dieron garantías de que | se comprometió/comprometieron a que | se convino/decidió/pactó (en/que) | ha/han quedado en | quedó/ha sido acordado (que) | se comprometió/comprometieron a | se ha/han comprometido a | se compromete/comprometen a | comprometiéndose a | acordó/acordaron | acuerda/acuerdan | ha/han acordado | se acordó | convinieron (en) | convino (en) | convienen en | prometió/prometieron | promete/prometen | ha/han prometido | aceptó/aceptaron … invitación … a/de/para | aceptó/aceptaron | ha/han aceptado | decidió/decidieron | ha/han decidido | se encargará/encargarán de | se encarga de | asumió/asumieron el compromiso de | aseguró/aseguraron que | quedó/quedaron en | garantizó que`,
  undertakings: `compromiso/promesa/decisión/anuncio de | compromiso/promesa/decisión/anuncio … de | ?intención de | ?intención … de | promesa/garantía/garantías de que`,
  entrusts: `encargó/encargaron … que | encargó/encargaron a … | instruyó/instruyeron … para/que/a | encomendó/encomendaron a … | ha/han encargado/encomendado a … | dio/dieron instrucciones … para | quedó encargad* de | fue/fueron encargad* de`,
  infinitive: { endings: 'ar/er/ir/arse/erse/irse' },
  happens: `quedó/quedaron/queda/quedan aplazad*/fijad*/señalad*/convocad* (para/hasta/a) | ?cabe esperar | está/están fijad*/convocad*/señalad* (para/el) | arrancará/arrancarán | ?arranca/arrancan/comienza/comienzan/empieza/empiezan | ?seguirá/seguirán | tendrá/tendrán comienzo/inicio | tendrá/tendrán lugar | se celebrará/celebrarán | se desarrollará/desarrollarán | se llevará/llevarán a cabo | está/están previst* para/en/el/los/a/del | está/están programad* (para/el) | está/están fijad* para | se ha/han fijado (para) | se ha/han programado | se ha/han convocado | ha/han sido convocad* (para) | fue/fueron convocad* para | fue/fueron fijad* para | quedó/quedaron fijad* para | ha/han sido aplazad* (a/al/hasta) | se ha/han aplazado (a/al/hasta) | se aplazó/aplazaron a/al/hasta | se va/van a celebrar | tiene/tienen previsto celebrarse | va/van a tener lugar | comenzará/comenzarán | empezará/empezarán | dará/darán comienzo | continuará/continuarán en/el | se reanudará/reanudarán | se iniciará/iniciarán | se inaugurará | se abrirá | será/serán el próximo | será en | ?tendría/tendrían lugar | ?se celebraría/celebrarían | ?será/serán en/el | se espera que se celebre/tenga | se prevé que se celebre/tenga`,
  planned: `reservad* para | tiene/tienen lugar | se celebra/celebran | previsto* (para/en/el/los) | prevista* (para/en/el/los) | programad* (para/el) | convocad* para | fijad* para | que tendrá lugar | que se celebrará | a celebrar | a celebrarse | señalad* para`,
  accepted: `aceptó/aceptaron … invitación | ha/han aceptado … invitación | invitación … aceptada | acepta … invitación | respondió favorablemente a … invitación`,
  coming: `anunció/anunciaron | próxim* | siguiente* | futur* | venidero* | segunda | tercera | nueva/nuevo | preparación/preparativos de/para | con vistas a | de cara a | antes de | inminente*`,
  assigns: 'a | debe | deberá',
  minutes: `acuerdos adoptados | compromisos | acta | acuerdos/acuerdo/acciones/acción/decisiones/seguimiento/conclusiones/tareas/acta/varios/compromisos | próximos pasos | puntos de acción | punto`,
  says: `dijo/declaró/anunció/informó/señaló/añadió/afirmó/confirmó/explicó/aseguró/indicó/comunicó/recordó/respondió/prometió | según`,
  greetings: `estimado/estimada/estimados/estimadas | querido/querida/queridos/queridas | hola | buenos días | buenas tardes`,
  possessives: `su/sus`,
  calendars: 'calendario | agenda | eventos | proximas citas | fechas | proximos pasos',
  titles: `sr | sra | srta | dr | dra | don | doña | señor | señora | embajador`,
  presentEndings: 'a/e/an/en',
  deeds: `lanzamiento/apertura/inauguración/envío/despliegue/entrega/adopción/publicación/liberación/votación | entrada en vigor`,
  participleEndings: 'ado/ada/ados/adas/ido/ida/idos/idas/esto/esta/estas/uesto/uesta/erto/erta',
  vague: `en esa/dicha/esta ocasión | cuando esté/estén list*/disponible/disponibles | antes de/del ~ verano/receso/vacaciones/navidad/elecciones/pausa/fin de-la legislatura/mandato/sesiones | antes de que termine ~ periodo/legislatura/mandato/sesión | después de/del ~ verano/receso/elecciones | en los próximos días/meses | en las próximas semanas | próximamente | en breve | cuanto antes | a la mayor brevedad | a su regreso | en la próxima sesión/reunión/ronda | para entonces | sin demora | lo antes posible`,
  bodies: `comité* | comisión | subcomité* | subcomisión | diálogo* | consejo* | grupo* | asamblea | foro | delegación | oficina | secretaría | expertos | centro`,
  deadline: 'plazo* | fecha límite | a más tardar | antes del | hasta el | como muy tarde',
  excludes: {
    wishes: `agradecería* | apreciaría* | convencid* | en opinión de | a su juicio | es de esperar | reiteró/reiteraron ~ invitación | cursó/cursaron ~ invitación | trasladó/trasladaron ~ invitación | extendió/extendieron ~ invitación | analistas/economistas/expertos/observadores prevén/esperan/creen/estiman | confía/confían/confió/confiaron/confian en | sería deseable/útil/conveniente | previsiones | cree/creen | estima/estiman | pronostic* | confió/confiaron | confía | espera/esperan | esperaba | esperó | esperando | esperanza* | desea/desean | deseo* | quisiera | le gustaría | gustaría | confía/confían | confianza | propuso/propusieron | propone/proponen | proponiendo | sugirió | sugiere | invitó/invitaron | invita/invitan | invitando | posibilidad* | perspectiva* | idea | considera/consideran/consideró | estudiar la posibilidad | anima | alent* | recomend* | recomienda | interés en | aspira* | pretende/pretenden | busca/buscan | importancia de | necesidad | oportunidad | sería/serían | ilusión | abogó | aboga | a favor de | ojalá | voluntad de`,
    demands: `pide/piden | pidió/pidieron | pidiendo | pedido | exige/exigen | exigió | exigencia | exhort* | insta/instan | instó/instaron | instando | reclama/reclaman/reclamó/reclamaron/reclamando | solicita/solicitan/solicitó/solicitaron/solicitando/solicitado | llama/llamó/llamaron/llamado/llamamiento | debe/deben | debería/deberían | insist* | hay que | es necesario | necesari* | imprescindible | urge | urgió | apela/apelan/apeló/apelaron | ruega | espera de`,
    readiness:
      'dispuest* | disposición a/para | en disposición | disponible/disponibles para | disponibilidad para | preparado/preparada para | listo/lista para | abiert* a | decidid* a | determinación',
    denials:
      'duda/dudan/dudó | rumores/informaciones/noticias según las cuales/los-cuales | sin fundamento | infundad* | inventad* | no | nunca | jamás | ningún/ninguna/ninguno | desmintió/desmiente/desmintieron | negó/niega/negaron | rechazó/rechaza/rechazaron | rehusó | declinó | descartó | descarta | falso/falsa | rumor* | sin | tampoco | infundad* | contrariamente',
    cancelled: `quedó sin efecto | no tendrá/tendrán lugar | no se celebrará/celebrarán | cancelad* | canceló | cancelación | anulad* | suspendid* | renunció/renunciaron/renuncia/renunciado | abandonad* | iba/iban a | debía/debían (haber) | debía/debían | habría debido | aplazad* sine die | sine die | hasta nuevo aviso | estaba/estaban previst* | había/habían sido previst* | inicialmente | desconvocad* | sin efecto`,
    bygone: 'hace ~ año/años/meses | había/habían (ya) prometido/anunciado/acordado',
    possibilities: `fecha/fechas … será/serán fijada/fijadas/anunciada/anunciadas/comunicada/comunicadas | fecha/fechas … se fijará/fijarán/anunciará/anunciarán/comunicará/determinará/acordará | podría/podrían | puede/pueden | si | quizá* | tal vez | acaso | eventual* | en caso de | siempre que | pudiera`,
    effects: `mantendrá/mantendrán su apoyo/compromiso | pondrá ~ a prueba | jugará | mantener ~ informad* | mantener* | intensific* | coordin* | desarrollar*/desarrolla/desarrollan | ampliar los lazos | aceler* | consolid* | respetar*/respeta/respetan | armoniz* | cooper* | colabor* | intercambi* experiencias/prácticas | hacer todo lo posible | velar | seguir trabajando | luchar | combatir | prevenir | proteger | dar prioridad | tener en cuenta | generar | afectar | contribu* | ayud* | permit* | reforz* | refuerz* | fortalec* | profundiz* | mejor* | promov* | promuev* | foment* | apoyar*/apoya/apoyan | sirve/sirven | servir* | discut* | abord* | tratar* | trata/tratan/tratará/tratarán/tratando | centrar*/centra/centran | cubr* | incluir*/incluye/incluyen | depend* | permanec* | benefici* | facilitar/facilitará el | asegur* | garantiz* | intercambi* | trabaj* | cooper* | colabor* | aument* | reduc* | estimul* | impulsar*/impulsa/impulsan | debat* | ser | ofrec* | analiz*`,
    remarks: `responde | recuerda | presenta ~ orden | propone | indica | plantea | señala | comenta | considera | agradece | saluda | toma nota | recuerda | subraya | abre | cierra | pregunta | explica | considera | lamenta | apoya | felicita | es/era/ha/hace | destaca | señala | indica`,
    past: `vence | expira | firmad* en | tuvo/tuvieron lugar | se celebró/celebraron | visitó/visitaron | se reunió/reunieron | participó/participaron | fue/fueron | había | celebrad* | realizó | recibió | viajó | firmaron | firmó | nació | elegid* | desde | destacó | recordó | presentó | intercambiaron`,
    rules: `festival* | concierto* | visitantes | precios | inflación | temperaturas | población | crecimiento | exposición | vacunación | cada año | todos los años | anual* | por regla general | normalmente | habitualmente | regularmente | dos veces al año | una vez al año | al menos una vez | siempre | toda persona | cada miembro | de conformidad con el artículo | en virtud de | cada dos años | alternativamente | con carácter general`,
    statutes: `según/conforme-a/de-acuerdo-con/en-virtud-de ~ reglamento/estatuto/estatutos/constitución/carta/ley/artículo | artículo … establece/dispone/prevé | el reglamento/estatuto establece/dispone/prevé`,
    biography: `nació en/el | nacido en/el | nacida en/el | licenciad* en | estudió en/derecho/economía/filosofía/ciencias | habla ~ idiomas/lenguas | está casad* | se jubilará | su mandato terminará/concluirá | cumplirá ~ años`,
    furniture: `su comentario será | compartir esta noticia | oferta de empleo | candidato seleccionado | reserve ahora | este artículo será | cookie* | newsletter* | boletín* | suscríbase | suscríbete | suscribirse ~ boletín | suscripción/suscripciones | todos los derechos | copyright | leer más | lea también | síganos | síguenos | política de privacidad | aviso legal | condiciones de uso | iniciar sesión | contraseña | su/tu navegador | javascript | este sitio | nuestra web | nuestro sitio | página web | entradas a la venta | venta de entradas | descuento* | oferta especial | publicidad | comentarios serán | última actualización | haga clic | su correo | su cuenta | sus datos | datos personales | aplicación móvil | descarg* | tareas/labores de mantenimiento | esta página | acreditación/acreditaciones | medios acreditados | previsión del tiempo | rebajas | envío gratis`,
    asides: `noticias relacionadas | lea también | ver también | lo más leído | últimas noticias | otras noticias | noticias | agenda | calendario | eventos | publicidad | contacto | menú | archivo | acerca de | compartir | relacionado`,
  },
  resets: `declaró | declararon | anunció | anunciaron | anuncia | indicó | precisó | señaló que | añadió | afirmó | informó | pero | sin embargo | confirmó | confirmaron | acordaron | convinieron | decidió | mientras que | y se | que se reunirá | y visitará`,
  openings: `además | asimismo | por otra parte | también | por último | finalmente | en este contexto | a tal fin | con este fin | en esta ocasión | por su parte | en conclusión | después | acción | acciones | seguimiento | decisión | del mismo modo`,
  between: 'también/además/asimismo/igualmente/finalmente/luego/ahora/entretanto',
  relatives: 'que/quien/cual/cuya/cuyo/donde',
  anaphora: `esta | este | estos | estas | ésta | dicha | dicho | dichos | dichas | ambos | ambas | la reunión | la visita | el encuentro | el informe | el documento | la sesión | la firma | el diálogo | la conferencia | la misión | el viaje | ella | él | misma | tal`,
  sides: {
    ours: `la unión | eurodiputad* | ponente | misión de observación | observadores | informe de la misión | jefe de la delegación | secretaría | nosotros | nuestro/nuestra/nuestros/nuestras | la delegación | parlamento europeo | unión europea | ue | la ue | comisión europea | eurodiputad* | parte europea | ponente | congreso de los diputados | cortes | senado español | parte española | alto representante | seae | secretaría`,
    theirs: `comisión de venecia | senado | asamblea nacional/legislativa | cámara de representantes/diputados | presidente/presidenta del senado/congreso/parlamento | presidente/presidenta de la república/asamblea/cámara | invitados | comisión electoral | fiscalía | fiscal general | ustedes | su equipo | presidenta del congreso | congreso | fiscal* | defensor* del pueblo | canciller | corte | tribunal | ministr* | anfitrión | gobierno | ministro* | ministra* | primer ministro | defensor* | tribunal | gobernador* | alcalde* | policía | viceministro* |  anfitriones | país anfitrión | autoridades | gobierno | el ministro | ministerio | homólogo* | embajador* | embajada | fiscal* | fiscalía | interlocutores | socios`,
    joint: `comisión intergubernamental/mixta | grupos (parlamentarios) de amistad | cada parte | cada una de las partes | las delegaciones | delegaciones | ambas partes | las partes | las dos partes | ambas delegaciones | las dos delegaciones | ambos países | los dos países | ambos ministros | los ministros | copresidentes | conjunt* | común | mutu* | bilateral* | comité de cooperación | consejo de cooperación | comité de asociación | consejo de asociación | comisión parlamentaria mixta | interparlamentari* | ambos parlamentos | grupo de amistad | asamblea parlamentaria | comisión mixta | dos presidentes | ambos presidentes | ambas instituciones`,
  },
  and: 'y | e | así como | mientras que | ; | seguid* de',
  cues: {
    that: 'que',
    clauses: 'cuando/porque/si/aunque',
    like: 'como',
    indefinite: 'una/un',
    several: 'estos/estas/ambos/ambas',
    persons: 'ella',
    single: 'yo',
    inviting: 'invit*',
    after: 'tras/desde',
    asking: 'petición/solicitud/propuesta/instancias',
    promising: 'promet*/comprom*/asum*/garant*',
    agreeing: 'acord*/acuerd*/convinieron/convenido',
    deciding: 'decidió/decidieron/decidido',
    moved: 'aplaz*/pospu*',
    awaited: 'esperad*',
    informed: 'fue/fueron/sido',
    hearings: 'audienci*/audición*/comparec*/oirá/oirán',
    ratifying: 'ratif*/adher*/adhes*',
    courts: 'tribunal/tribunales/juzgado/juzgados/corte',
    delegations: 'deleg*',
    committees: 'comisi*/subcomisi*/delegación*',
    shared: 'comité*/consejo*',
    domestic:
      'ley/leyes/referéndum*/elección/elecciones/comicios/constitución/código/decreto*/permiso*/licencia*/prisión*/impuesto*',
    debating: 'debat*/examin*/discut*',
    publishers: 'congreso/senado/cámara/gobierno/ministerio/embajada/cancillería/asamblea',
    times: 'cuando',
    payments: 'tramo*/desembols*/pago*/millones',
  },
  names: {
    inside: 'de/del/la/las/los/el/y/e/para/en',
    articles: 'el/la/los/las',
    institutions:
      'parlament*/comit*/comisi*/subcomisi*/minist*/consej*/uni*/europ*/naci*/repúbl*/gobier*/embaj*/senad*/cámara*/oficina*/general/tribunal*/corte/agencia*/banco*/congreso/asamblea/universid*/instituto*/rada/sejm',
    treatiesBefore: 'estatuto*/convención*/convenio*/tratado*/carta/protocolo*/acuerdo*',
    union: 'europ*/bruselas/estrasburgo',
    unionShort: 'ue/pe',
    seats: 'bruselas/estrasburgo/luxemburgo',
  },
  dates: {
    months: '1: ene | 2: feb | 4: abr | 8: ago | 9: setiembre/sept | 12: dic',
    weekdays: '1: lunes | 2: martes | 3: miercoles | 4: jueves | 5: viernes | 6: sabado | 7: domingo',
    yearEnd: 'fin de año/final de año/finales de año/fines de año',
    weekend: 'fin de semana',
    nearest: 'próximo/que viene',
    named: 'escuela de/curso de/universidad de',
    seasons: 'primavera | verano | otoño | invierno',
    ordinals:
      'primer/primero/primera/1.er/1º | segundo/segunda/2º/2.º | tercer/tercero/tercera/3º/3.er | cuarto/cuarta/último/4º',
    quarter: 'trimestre',
    half: 'semestre/mitad/quincena',
    numbers:
      'un/una/uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | 15: quince | 20: veinte | 30: treinta | 45: cuarenta y cinco | 60: sesenta | 90: noventa | 14: catorce | 18: dieciocho | 24: veinticuatro | 120: ciento veinte',
    day: 'días/día/días hábiles/días naturales',
    workingDay: 'días hábiles/días laborables/día hábil',
    week: 'semanas/semana',
    month: 'meses/mes',
    year: 'años/año',
    several: 'semanas/meses',
    early:
      'principios de/a principios de/principios del/a principios del/comienzos de/a comienzos de/inicios de/a inicios de/primeros de/a primeros de/primeros días de/a comienzos del/a inicios del',
    mid: 'mediados de/a mediados de/mediados del/a mediados del',
    late: 'finales de/a finales de/fines de/a fines de/final de/finales del/a finales del/fin de/final del/a fines del/últimos días de/el final de/el final del',
    this: 'este/esta/presente/actual/en curso/corriente',
    next: 'próximo/próxima/el próximo/la próxima/siguiente/que viene/entrante',
    last: 'último/última/pasado/pasada',
    thisYear:
      'este año/de este año/del presente año/del año en curso/del año actual/del corriente año/el presente año',
    nextYear:
      'próximo año/el próximo año/del próximo año/el año que viene/del año que viene/del año próximo/el año próximo/el año siguiente/del año siguiente/año próximo',
    today: 'hoy/esta tarde/esta noche',
    tomorrow: 'mañana',
    to: 'al/a/hasta el/hasta',
    and: 'y/e/o',
    fillers:
      'el/la/los/las/de/del/mes de/el mes de/días/los días/día/en/entre/año/periodo/período/desde el/durante',
    in: 'en/de/del/durante/para/desde/hasta/entre/en el mes de/el mes de/mes de/a/y/los/antes de/este/el año',
    by: 'antes del final a más tardar/a más tardar el/a más tardar en/hasta/hasta el/como muy tarde/como muy tarde el/no más tarde del/a más tardar a/plazo',
    atLatest: 'a más tardar/como muy tarde/como máximo',
    before: 'antes de/antes del/con anterioridad al/previo al',
    dayNumber: 'día',
    from: 'a partir de/a partir del/desde/desde el/después de/tras el/después del',
    since: 'desde el pasado/pasado/del pasado/fechada/con fecha de/el pasado',
    pastBehind: 'pasado/pasada/del año pasado',
    within:
      'en un plazo de/en el plazo de/dentro de/en los próximos/en las próximas/en un plazo máximo de/durante los próximos/dentro de los',
    inTime: 'dentro de',
    after: 'después de/tras/desde/a partir de/posteriores',
    sameDay:
      'el mismo día/ese mismo día/mismo día/ese día/en las mismas fechas/la misma fecha/el mismo mes/mismas fechas',
    clock: 'a las',
    dayMarks: 'º',
  },
  accents: true,
  gap: 5,
  verbFirst: false,
};
