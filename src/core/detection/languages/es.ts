import type { LanguagePack } from "../language-pack";

/** What ends a role inside a sentence. */
const roleEnd =
  "(ha|han|fue|es|está|y|que|se|en|con|para|por|nos|no|ya|le|te|os|sigue|quedó|queda|tras|desde|hemos|tiene|lamentamos|pero)";

/** Everything the detector knows about Spanish, of Spain and of America. */
export const es: LanguagePack = {
  tag: "es",
  script: "Latn",
  commonWords: (
    "de a se bien me te la le les nos tu su por el la los las del al y en con un una unos unas es lo le les su sus te tu tus ti mi mis nos os que no pero más muy ya ha he han has " +
    "hemos sido está están estamos este esta estos estas ese esa eso esto como cuando donde porque aunque sino también hasta desde " +
    "sin sobre entre hay fue fueron era son eres soy somos ser estar hacer puede puedes podemos tiene tienes tenemos usted ustedes " +
    "vos contigo nuestro nuestra nuestros nuestras otro otra otros otras quien quienes cual todo todos toda todas mucho mucha muchos " +
    "muchas gracias hola buenos buenas días saludo saludos estimado estimada aquí ahora así según tras si hoy mañana cada ni o"
  ).split(" "),
  concepts: {
    you: "*arle | *arles | *arlos | *aste | *berte | *biste | *carte | *certe | *darte | *diste | *erle | *garte | *iarte | *irle | *irte | *larte | *marte | *nerte | *rarte | *sarte | *tarte | *verte | *viste | contigo | eras | eres | esperabas | estabas | estas en | fuiste | habias | has | hayas | incorporarlo | le | les | mereces | os | podras | podrias | puedas | puedes | quedas | queres | quieres | recibirlo | sabes | sigues | sos | su | sus | suya | suyo | te | tendras | tenes | ti | tienes | traias | tu | tus | tuya | tuyo | ud | usted | ustedes | vas | venga | vengas | vos | vuestra",
    we: "*amos | *emos | abrimos | coincidimos | cubrimos | decidimos | despedimos | el equipo | elegimos | equipo de | escribimos | esta casa | estuvimos | hicimos | la casa | la compañía | la empresa | nos | nosotras | nosotros | nuestra | nuestras | nuestro | nuestros | pedimos | preferimos | pudimos | pusimos | recibimos | remitimos | resolvimos | seguimos | sentimos | tuvimos | vimos",
    i: "agradezco | comparto | conmigo | debo | escribo | espero | estaba | estoy | he | lamento | llevo | me | mi | mia | mis | pido | prefiero | puedo | queria | quiero | quisiera | siento | sigo | soy | tengo | vi | voy a | yo",
    they: "ella | ellas | ellos | las que | los que | quienes",
    somebody:
      "alguien | alguna | alguno | colega | compañera | compañero | gente | manos | persona | personas | quien | quienes",
    other: "demas | diferent* | distint* | otra | otras | otro | otros | resto de",
    candidate:
      "aspirant* | candidat* | concursant* | finalista* | inscritos | la interesada | los demas | participante* | postulant* | preseleccionados | seleccionados | terna",
    client: "cliente | clientes | empresa usuaria | mandante",
    committee:
      "alcalde* | armador | ayuntamiento | casa matriz | ceo | claustro | comision | comite | consejo | corporativo | decanato | decano | departamento | direccion | directiv* | director* | dueño | el area | encargad* | evaluador* | gerencia | gerente* | jefa | jefatura | jefe | junta | jurado | la central | la matriz | lider de | panel | patronato | propietari* | rector* | responsable* | socio | socios | supervisor* | tribunal",
    internal: "antiguedad | compañero de | de casa | de la casa | de siempre | intern* | promoci* | ya cubria",
    everyone: "cada | cualquier* | toda | todas | todo | todos",
    friend:
      "amiga | amigo | amigos | colega mio | compañero de piso | cuñada | cuñado | esposa | esposo | hermana | hermano | hija | hijo | madre | mama | marido | mi tia | mi tio | mujer | novia | novio | padre | papa | prima | primo | sobrina | sobrino | vecina | vecino",
    not: "apenas | carec* | declin* | deneg* | denieg* | descart* | desestim* | desfavorable* | desiert* | excluid* | falta de | falto | imposib* | jamas | nada | nadie | negativ* | ni | ningun | ninguna | ninguno | no | nunca | rechaz* | sin | tampoco",
    unable:
      "impid* | imposib* | no alcanz* | no autoriz* | no fue posible | no ha podido | no ha sido posible | no hemos podido | no llegar* a | no nos es posible | no nos sera posible | no pod* | no pudimos | no pudo | no pued* | no se va a | no sera posible | no va a poder ser | no vamos a poder",
    nolonger: "dej* de | jamas | no avanz* | no contin* | no seguim* | no seguir* | nunca | ya no",
    sorry:
      "apena | cuesta escribir* | desafortunadamente | desgraciadamente | disculp* | duele | en la obligacion | franqueza | hemos tenido que | lamenta | lamentabl* | lamentam* | lamento | lastima | lastimosamente | malas noticias | me temo | mejores noticias | nos vemos obligad* | obligad* a | ojala | pena | perdon | perdona | pesar | por desgracia | sentimos | siento | silencio | sinceridad | sintiendolo | temo que | tener que",
    negative:
      "anulad* | declinad* | denegad* | descartad* | desestimad* | desfavorable* | eliminad* | excluid* | finalizada | malas noticias | negativ* | no acept* | no admitid* | no alcanz* | no apto | no cumple | no figura | no fue aceptad* | no fue aprobad* | no fue elegid* | no fue exitos* | no fue seleccionad* | no fuiste | no ha obtenido | no ha prosperado | no ha quedado | no ha resultado | no ha sido aceptad* | no ha sido admitid* | no ha sido concedid* | no ha sido elegid* | no ha sido preseleccionad* | no ha sido seleccionad* | no ha superado | no has resultado | no has sido seleccionad* | no hubo | no obtuv* | no pasaste | no quedaste | no resulto | no reune | no salio | no se nos dio | no seleccionad* | no supero | rechazad*",
    but: "aun asi | aunque | con todo | en cambio | mas que | pero | salvo que | si bien | sin embargo | sino | solo que",
    instead:
      "a otra | a otro | al otro | antes de | antes que | apost* | balanza | con otra | con otras | con otro | con otros | decant* | el otro | en cambio | en lugar de | favoreci* | fue para | inclin* | la otra | mas que | nos quedamos con | opt* por | para otra | para otro | por otra | por otro | por otros | preferencia | preferido | preferim* | prefier* | prefirio | prioridad | se quedo con",
    if: "cuando surja | de no | de ser | en caso | en cuanto | en el caso | en el supuesto | quienes no | salvo | si | supeditad*",
    may: "eventual* | habria | hubiera* | ojala | podamos | podia | podra* | podre* | podria* | posible* | pueda | puedas | puede | pueden | puedes | quiza | quizas | seria",
    when: "a partir | al final | antes | apenas | concluida | concluido | cuando | desde | despues | durante | en cuanto | entonces | finalizada | habiendo | hasta | luego | mientras | transcurrid* | tras | una vez",
    because:
      "al no | asi que | causa | como consecuencia | con lo que | dado que | de modo que | debido | en consecuencia | lo que nos | motivo* | por ello | por eso | por falta | por lo que | por no | por tanto | porque | pues | puesto que | razones | toda vez que | ya que",
    only: "exclusiv* | sencillamente | sola | solamente | solo | unic*",
    yet: "ahora mismo | aun | de momento | pendiente* | por ahora | por el momento | seguimos | sigue | siguen | sigues | todavia | vigente",
    already: "ahora | ahorita | entretanto | mientras tanto | recien | ya",
    timebeing:
      "ahorita | de momento | en esta convocatoria | esta edicion | esta fase | esta ocasion | esta oportunidad | esta ronda | esta temporada | esta vez | esta vuelta | este año | este curso | este momento | este semestre | este verano | hoy no | para esta | por ahora | por el momento | por esta",
    again: "nuevamente | nuevo | otra vez | reabri* | reanud* | retom* | volver* a | vuelva a | vuelve a | vuelvo a",
    application:
      "aplicacion* | aplicar | application | candidatura* | inscrib* | inscripcion* | inscrit* | postul* | presentado | se presento | solicitar | solicito | solicitud* | tu caso",
    documents:
      "antecedentes | curricul* | cv | documentacion | documento* | expediente* | ficha | formulario* | hoja de vida | hojas de vida | papeles | portafolio* | portfolio* | su carpeta | titulo*",
    position:
      "anuncio | atril* | aviso | busqueda | busquedas | cargo | catedra | coordinacion de | cupo | cupos | dependient* | designacion | destino* | el lugar | empleo* | hueco | jefatura | la oferta de | lugar en | mostrador | nombramiento | nuestra oferta | oferta de trabajo | oportunidades | papel de | plaza | plazas | posicion | puesto | puestos | requisicion | residencia | rol | role | silla | suplencia* | tu lugar | turno | un lugar | vacante*",
    hiring:
      "agencia | consultora | contratacion* | departamento de seleccion | direccion de personas | empleador* | equipo de personas | equipo de seleccion | ett | gestion humana | headhunter | people | personal | reclut* | recruit* | recursos humanos | rr hh | talent | talento",
    process:
      "baremacion | bolsa de empleo | busqueda | campaña | concurso* | convocatoria* | licitacion | oposicion* | procedimiento* | proceso | procesos | programa | promocion interna | seleccion | selectiv* | tramite",
    training:
      "aprendices | aprendiz* | beca de | becari* | dual | pasantia* | practica profesional | practicas | programa de graduados | residencia medica | residente* | trainee* | voluntari*",
    profile:
      "aptitud* | background | competencias | conocimiento* | formacion | idioma* | merito | meritos | perfil | perfiles | recorrido | solvencia | talento | titulacion | trayectoria*",
    experience:
      "antiguedad | años de | años en | calle | experiencia* | formacion | junior | mas años | oficio | recorrido | rodad* | senior | trayectoria",
    requirements:
      "acredit* | busca | buscaba | buscabamos | buscamos | condiciones que | criterio* | exige* | exigid* | hace falta | minimos | necesidad* | necesit* | pedia | pedido | pedimos | pide | pretension* | requer* | requier* | requisito* | solicitad*",
    fit: "acorde* | adecu* | ajust* | apta | apto | calz* | coincid* | correspond* | cuadra | cumple | cumples | cumplir | encaj* | idone* | lo que buscamos | match | responde mejor | reune | se acerca* | viable",
    better: "mas | mayor | mejor | mejores | primera opcion | superior*",
    level: "altura | calidad | muy alto | nivel | parejo* | reñid*",
    many: "alto numero | elevado | mil | muchas | muchisim* | muchos | numero de postul* | sesenta | tanta | tantas | trescient* | varios | volumen",
    interview: "entrevist* | interview | videoentrevist*",
    talk: "acercarte | cafe | charla* | cita | conocerle | conocerte | convers* | encuentro* | hablam* | hablar* | hable | hablemos | llamada* | llamam* | llamar* | llamo | marcamos | platic* | reunion* | reunir* | teams | telefonic* | telefono | vernos | verte | video | videollamada* | visit* | zoom",
    test: "assessment | audicion* | caso practico | clase muestra | cuestionario* | dinamica* | ejercicio* | evaluacion* | examen* | presentacion | prueba* | psicotecnic* | role play | test",
    round:
      "a la final | avanz* a la | etapa* | fase | fases | filtro* | final del | instancia* | pasar a la | paso | ronda* | te toca | vuelta",
    shortlist:
      "admitidos | aprobados | elegibles | elegidas | elegidos | finalista* | la final | las tres | lista corta | lista definitiva | los tres | preseleccion* | relacion definitiva | seleccionados | terna | ultima instancia",
    list: "bolsa | elegible* | interinos | la lista | lista de espera | listas | numero de orden | orden de merito | relacion | reserva | stand by | suplencia* | suplente*",
    pool: "archivos | base de datos | cartera | comunidad de talento | conservar* | guardam* | guardo | nuestra base | para mas adelante | permanecer* | queda en nuestra | tener* en cuenta",
    offer:
      "es tuyo | incorporacion | incorporarse | incorporarte | oferta | ofertas | ofrecem* | ofrecer* | ofrezc* | proponem* | proponer* | propongo | propuest*",
    contract:
      "acuerdo | contrato* | convenio | firma | firmada | firmado | firmam* | firmar* | firme | firmo | formalizar | indefinido | induccion | nombramiento | onboarding | periodo de prueba | temporal",
    salary: "banda | bono | brutos | euros | nomina | pagas | pretensiones | renta | salari* | sueldo* | viaticos",
    start:
      "a bordo | alta | arranc* | bienvenid* | empezar* | empiez* | incorpor* | ingreso | inici* | presentate | presentese | primer dia | sumarte",
    reference: "antecedentes penales | certificado* | examen medico | referencia* | revision medica | verificacion",
    score:
      "corte | folio | mayoria | media | nota | orden de merito | por debajo | puntaje* | punto | puntos | puntuacion* | votos",
    feedback:
      "comentarios | devolucion* | explicaciones | feedback | informe | los motivos | mejorar | opinion | valoracion*",
    decide:
      "acordo | acuerdo | consider* que | decant* | decid* | decision* | deliber* | determin* | dictamen* | eleccion | ha estimado | hemos concluido | hubo que | opt* por | optado | optam* | resolucion* | resolv* | resuelt* | resuelv* | unanimidad | voto",
    result:
      "actualizacion* | avance* | estado | estatus | fallo | noticia* | novedad* | resolucion* | respuesta* | resultado* | seguimiento",
    select:
      "adjudic* | apostamos | cogid* | cogieron | decant* | decidi* por | design* | eleccion | eleg* | elige* | eligi* | escog* | inclin* | incluid* | me quede con | me quedo con | nombrad* | nos quedamos | optado por | optamos por | preferid* | preferim* | prefier* | prefirio | preseleccion* | propon* | propuesto | quedarnos con | quiere a | se quedo con | seleccionad* | seleccionar*",
    proceed:
      "adelante | avance* | avanz* | continu* | en carrera | pasa a | pasado a | pasan | pasar* a | pasas | proced* | prosegu* | prosper* | seguimos | seguir* | siga | sigue con | sigue en | siguen | sigues | siguiente etapa | siguiente fase | tramitar*",
    consider:
      "analiz* | baremad* | comparad* | comparar* | con calma | consider* | contempl* | cuidados* | debat* | deliber* | detenid* | estudiad* | estudiar | evalu* | examin* | hemos visto | leer | leido | leimos | muchas vueltas | pensado | pensarlo | revisad* | revisam* | revisar* | revision* | valor* | vimos",
    hire: "a bordo | admitid* | admitir* | cogido a | cogieron | contar con | contar contigo | contaremos con | contratacion | contratam* | contratar* | contrato a | cubrir | designo | emplead* | fichaje | han cogido | incorpor* a | nombrad* | nombrar* | nuestra planta | plantilla | te queremos",
    fill: "aceptad* por | adjudicad* | asignad* | asigno | cerramos con | cerramos la | contratamos a | contrato a | cubiert* | cubrim* | cubrir* | designo | encontramos | encontro | esta complet* | esta hecha | hemos encontrado | incorporacion del | llevara | no quedan | ocupa | ocupad* | ocupar* | otorgad* | provist* | recayo en | se completo | se la dimos | tiene maestr* | tomara | ya firmo | ya fue | ya no esta disponible | ya quedo | ya tenemos a | ya tiene dueño | ya tiene nombre",
    close:
      "acab* | archiv* | baja | caduc* | cerrad* | cerram* | cerrar* | cerro | cierr* | conclu* | dado por | damos por | definitiv* | despach* | extingu* | fin de | finaliz* | hasta aqui | lo dejamos aqui | termin* | venc*",
    cancel:
      "anul* | cancel* | desaparec* | desiert* | extingu* | no habra | no renov* | perdimos | queda sin | se cayo | se suspendi* | sin efecto | supres* | suprim* | suspendid* | ya no se",
    freeze:
      "aplaz* | congel* | en espera | fren* | hasta que se | parad* | paramos | paus* | pospon* | stand by | suspend*",
    budget:
      "banda | economic* | financiac* | finanzas | licitac* | matriz | partida | presupuest* | recort* | reorganiz* | subvencion | ventas",
    withdraw: "desist* | queda anulad* | renunc* | retir* | revoc* | romp* | sin efecto",
    reject:
      "adios | decir que no | decirte que no | declin* | dejar* fuera | deneg* | denieg* | descart* | desestim* | despedid* | despedimos | despedirte | dijeron que no | dijo que no | eliminad* | eliminar* | en el camino | esta vez no | exclu* | fuera del proceso | hasta aqui | lo dejamos aqui | no apto | no avanzar* | no continu* | no contratar* | no encaj* | no entra* en | no es tu | no estas entre | no figura | no ha superado | no hacerte | no pasar* a | no pasaste | no paso | no procede* | no proponer* | no pudo ser | no quedaste | no quedo | no se nos dio | no seguir* | no superar | no te han cogido | no te va a | no te vamos a | no te vemos | no va a poder ser | no vamos a | no vas a | nos quedamos con las ganas | otro rumbo | puerta se cierra | queda fuera | quedado fuera | quedaron fuera | quedo fuera | quedo por debajo | rechaz* | se separan | sin ti | sin usted | un no",
    accept: "acept* | admis* | admit* | aprob* | aprueb* | autoriz* | conced* | favorable* | luz verde | visto bueno",
    pass: "alcanz* | aprobado | aprobar* | apta | apto | avanza | clasific* | con exito | exitosa | logr* | obtenid* | obtuviste | obtuvo | pasa a la | pasado | pasar a la | pasas a | pasaste | paso a | quedaste entre | sido aceptad* | superado | superar* | supero",
    invite:
      "acuda | citacion* | citado | citam* | citar* | convoc* | invit* | nos vemos en | presentese | queremos conocerte | queremos que | quiere conocer* | recibirle | te esperamos | te recib* | vente",
    congratulate:
      "alegr* | bienvenid* | buenas noticias | complac* | con gusto | contentos | enhorabuena | es tuyo | felicidad* | ilusion | placer",
    confirm:
      "acus* recibo | acusamos | acuse | con exito | confirm* | correctamente | por este conducto | por la presente",
    receive:
      "llegado | llegaron | llegaste | recepcion | recibe | recibi | recibid* | recibim* | recibir* | recibo | registrad*",
    wait: "avisaremos | demora* | esper* | le avis* | le debia* | mientras tanto | paciencia | pendiente* | pronto | retras* | silencio | tan larga | tardar* | te avis* | un poco mas | unas semanas | unos dias",
    postpone: "aplaz* | cambio de fecha | mover* | pospon* | prorrog* | reprogram*",
    schedule:
      "agend* | asistencia | calendario | cita | concert* | coordinar | disponibilidad | disponible* | fecha | fechas | hora | horario* | hueco | programad* | que dia | te viene bien",
    daytime:
      "0:0 | a las | anoche | ayer | dia | dias | domingo* | h | hora | horas | hoy | jueves | lunes | martes | mañana | miercoles | minutos | noche | rato | sabado* | semana | tarde | viernes",
    month:
      "abril | agosto | diciembre | enero | febrero | invierno | julio | junio | marzo | mayo | mes | meses | navidad | noviembre | octubre | otoño | primavera | semestre | septiembre | temporada | trimestre | verano",
    place:
      "calle | edificio | en persona | local | oficina* | piso | planta | presencial* | recepcion | sala | salon | sede | sucursal | taller | teams | tienda | videollamada | zoom",
    bring: "aportad* | aportar* | cedula | curp | dni | documento de identidad | ine | trae | traiga",
    send: "compart* | complet* el | completar | entreg* | envi* | facilit* | manda* | reenvi* | remit*",
    deadline: "a mas tardar | antes de | antes del | dias habiles | hasta el | plazo*",
    link: "acced* | contraseña | enlace* | http* | nuestro sitio | pagina | plataforma | portal | tu cuenta | web",
    attached: "acompañamos | adjunt* | anex*",
    answer: "avis* | contact* | contest* | dime | escrib* | llamame | respond* | respuesta",
    inform:
      "anunci* | avis* | compartir | comunica | comunicam* | comunicar* | comunico | conocimiento | contamos | contarte | cuento | decir* | enterar* | escribirte | indicar* | informa | informam* | informar* | le escribo | me dirijo | notific* | que sepas | te escribimos | te escribo | traslad*",
    ask: "? | aclar* | consulta* | duda | dudas | pedimos | pido | podrias | por favor | pregunt* | puedes | quisiera saber | quisieramos | rogamos | ruego",
    thank: "agradec* | agradez* | gracias | gratitud | reconocimiento | thank",
    interest:
      "confianza | confiar | curiosidad | demostrado | disposicion | entusiasmo | ganas | haber pensado en | ilusion | interes | interesa | interesad* | interesante | interesarse | mostrado | ofrecimiento",
    effort:
      "acercarte | asistencia | carrera | compart* | dedic* | el rato | el tiempo | empeño | esfuerzo* | molestia* | paciencia | participacion | participar* | por venir | preparar* | presentad* | presentarse | presentarte | tiempo que | tiempo y | tomarte | trabajo que | tu tiempo",
    impress:
      "admir* | agradable* | apreci* | brill* | buenisim* | cariño | convenc* | correcta | de diez | de verdad | disfrut* | encant* | estupend* | excelent* | genial* | gust* | ha sido un placer | impresion* | interesante* | magnific* | merito | muy bien | muy buen* | positiv* | recuerdo | simpatia | talento* | valios* | valoramos",
    hard: "costado | debat* | difici* | dura | muy parej* | parejo* | por muy poco | reñid*",
    wish: "animo | confiam* en que | deseam* | deseo | esper* que | exito* | lo mejor | mejores deseos | ojala | que encuentr* | suerte",
    path: "camino | caminos | carrera | proyectos | puerta* | rumbo | tu busqueda",
    encourage:
      "anim* | desanim* | intentarlo | invitamos a participar | le invitamos a | pendiente de | siguenos | te invitamos a | vuelva a | vuelve a",
    future:
      "abramos | abrir* | el año que viene | eventuales | futur* | mas adelante | nuevas vacantes | otoño | otra ocasion | otra vez | proxim* | se abre | si surg* | surja | temporada",
    remember:
      "contactaremos | en contacto | le avisaremos | se crucen | te avisaremos | te aviso | te llamar* | te tendremos",
    sincerely:
      "a su disposicion | a sus ordenes | abrazo* | afectuos* | atentamente | beso | con afecto | cordial | cordialmente | quedamos a | quedo a | saludo | saludos | sin otro particular",
    dear: "apreciad* | buen dia | buenas tardes | buenos dias | como va | don | doña | dr | dra | espero que estes | estimad* | hola | ing | lic | que tal | querid* | señor | señora | sr | sra",
    data: "borr* | confidencial* | conserv* tus | datos | derechos de acceso | destinatari* | destru* | eliminar | lopd* | privacidad | rectificacion | rgpd",
    automatic:
      "automatic* | buzon | casilla | no admite respuestas | no recibe respuestas | no respond* a este | no responda | no respondas",
    money:
      "aval | avales | bancari* | banco | bizum | buro | cajero | crediticio* | credito* | cuenta corriente | cuota* | deuda* | financi* | hacienda | hipoteca* | impago | importe | impuesto* | ingresos | iva | prestamo* | reintegro | renta baja | riesgo | solvencia | subsidio* | tarjeta* | tipo de interes | transferencia | tributari*",
    home: "alquil* | apartamento* | arrend* | arriendo | casera | casero | comunidad | depto | familia numerosa | fianza | garaje | habitacion | hipotec* | hogar | impago | inmobiliari* | inmueble* | inquilin* | la finca | mudanza | parcela | pareja | patio | piso | pisos | portal | propietari* | terraza | visita al | vivienda*",
    permit:
      "alcaldia | apostill* | arraigo | autoridad* | autoriza el uso | cita previa | ciudadania | consulado | embajada | empadron* | extranjeria | homologacion | licencia* | migra* | multa* | nacionalidad | nie provisional | ordenanza | pasaporte | patente | permiso* | reagrupacion | recurso contra | registro civil | residencia legal | trafico | tramite* | visa | visado*",
    study:
      "academic* | alumn* | asignatura | aula | aulas | año lectivo | bachiller* | beca* | catedratic* | cohorte | cole | colegio* | convalid* | curso | cursos | doctorado | doctorand* | escolar* | escuela* | estudiant* | facult* | generacion 0 | grado | guarderia* | hijo no ha obtenido | intercambio* | jardin de infantes | licenciatura | maestria | master | matricul* | mentoria | nivel inicial | parvul* | posgrado | preinscripcion | primaria | prueba de acceso | secundaria | taller de | universidad* | universitari*",
    paper:
      "abstract | articulo* | autor | autora | autores | capitulo* | cartel | comunicacion 0 | comunicacion oral | congreso* | consejo de redaccion | cortometraje | cuentos | editor | editora | editorial* | escritura | evaluadores anonimos | festival | guion* | libro* | manuscrito* | novela* | original recibido | pares ciegos | poema* | poesia | ponencia* | publicacion* | publicar* | relato | resumen | revisor* | revista*",
    grant:
      "aceleradora* | ayuda solicitada | ayudas | beca* | concurso de proyectos | dotacion economica | financiacion | financiar | fondo* | galardon* | incubadora* | inversion | inversor* | patrocin* | premio* | residencia artistica | startup | subvencion*",
    claim:
      "alegacion* | apelacion | asegurad* | cobertura | compañía de seguros | compensacion por | demanda judicial | devolucion del importe | garantia* | impugn* | indemniz* | juicio | poliza* | queja* | reclam* | recurso contra | recurso de | reembols* | reintegro | seguro de coche | seguro de hogar | seguro de vida | seguro dental | seguro medico | siniestro* | su recurso",
    purchase:
      "agotad* | almacen online | atencion al cliente | carrito | catering | cliente habitual | compra* | descuento* | devolucion | devoluciones de | entrega* | estimado cliente | existencias | factura* | lavadora | marca | marketplace | mercanci* | pago* | paquete* | pedido* | precio* | presupuesto del | producto* | proveedor* | renting | reparacion | servicio al cliente | stock | su envio | suscripcion* | talla* | taller | tarifa* | tienda online | tiendas | tu envio | vehiculo",
    event:
      "aforo | agotaron | agraciad* | billete* | boda* | boleto* | catering | concesion | concierto* | curso de | dorsal* | entrada* para | entradas | espectaculo | evento* | excursion | festival* | fiesta | hotel | inscripcion en la | jornada de puertas | la actuacion | la carrera | liguilla | mercadillo | mesa para | mesa reservada | noches | partido | pelicula | plaza en el curso | plazas del taller | puertas abiertas | reserva de mesa | reservar | restaurante | rifa | sorteo* | su reserva | teatro | torneo* | vuelo*",
    tender:
      "acuerdo comercial | adjudic* | concesion | concurso publico | contratista* | cotizacion* | licitacion* | licitador* | mesa de contratacion | nuestro presupuesto | oferta tecnica | otra empresa | otro taller | pitch | pliego* | presupuesto que nos | propuesta comercial | proveedor* | su empresa | su oferta economica | su presupuesto | subcontrat* | suministro | vuestra propuesta",
    member:
      "acogida | asociacion | club | cofradia | coro | entrenamiento* | equipo de futbol | estatutos | federacion | junta directiva | membresia* | miembro* | socia | socio | socios",
    health:
      "analiticas | baja medica | centro de salud | cirugia* | cita con el medico | cita medica | consulta medica | dentista | diagnostic* | donante* | enferma | enfermedad | enfermo | historial medico | hospital cita | odontolog* | operacion* | paciente* | receta* | sangre | terapia* | tratamiento* | urgencias",
    newsletter:
      "articulo* | blog | boletin* | como encajar | como saber si | consejos | curso gratuito | darse de baja | date de baja | entrevistamos a | episodio* | guia para | historia de | leccion | lector | lectora | lectores | leer mas | masterclass | newsletter* | numero de hoy | plantilla de correo | podcast* | que hacer cuando | razones por las que | segun el estudio | señales de | sigue leyendo | suscribete | suscribirse | suscribirte | suscripc* | suscriptor* | tip | tips | trucos | webinar*",
    alert:
      "alerta* | avisos parecidos | coinciden con tu | empleos nuevos | empleos para ti | empleos que | empleos recomendados | empleos similares | nuevas ofertas | nuevos empleos | ofertas nuevas | ofertas para ti | ofertas parecidas | ofertas que | ofertas similares | recomendados para ti | te pueden interesar | tu busqueda guardada | vacantes para ti | ver mas ofertas | ver todas",
    rejection:
      "al rechazo | carta de despedida | de rechazo | descarte* | el rechazo | ghosting | la negativa | los no | negativas | no seleccion | rechazos | respuesta negativa | te rechaz* | un no | un rechazo | una negativa",
    recruiterreach:
      "abiert* a escuchar | abiert* a propuestas | año pasado aplic* | busqueda directa | di con tu perfil | en ese entonces aplic* | encontre tu perfil | escucha activa | escuchas propuestas | estas abiert* | estas en busqueda activa | estoy buscando un | hace dos años | he visto tu perfil | inmail | llevo en exclusiva | me gustaria presentarte una | me tope con | no nos conocemos | nueva oportunidad para ti | oportunidad confidencial | pense en ti | por encargo de | quizas te interese | te escribo porque vi | te interesaria escuchar | te puede encajar | tu perfil en linkedin | vi tu perfil | vi tu trayectoria",
    hrtalk:
      "abrimos de nuevo | ats | avisad a | avisale | avisen a | baja del proceso | bloquead | bloqueen | candidata de la agencia | coincidimos todos | comunicar a los | de la vacante | debrief | decidle | decirles | descartamos a | digales | diles | dime tu | el elegido | equipo a la | excel con | floja en | flojo en | hay que avisar | headhunter | hemos descartado a | la dejaria fuera | la plantilla buena | la shortlist | le diria que | lo dejaria fuera | los descartados | los otros siete | los que no | los rechazados | los tres finalistas | mandales | mandar los rechazos | mandaste los | marca a todos | me convence | no la pasemos | no la veo | no lo pasemos | no lo veo | no seleccionados | no te vi | os paso | pasad a | pasame | pipeline | plantilla de rechazo | que le digo | quienes no pasaron | recordad que | recursos me | requisicion | scorecard | se cayo del proceso | texto del no | tienen que avisar | yo no la pasaria | yo no lo pasaria",
    ownmove:
      "aceptado otra oferta | acepte otra | aplique | comunicaros que dejo | debo rechazar | declino | dejo el proceso | desisto | firmado con otra | he aceptado | he decidido | he firmado | la cubrieron | lamento tener que rechazar | les comunico que | les ruego | me apena no | me apunte | me bajo | me declara | me dijeron | me dirijo a ustedes | me gustaria saber por que | me hayan dicho | me inscribi | me mudo | me postule | me postulo | me presente | me quedo con mi | me quedo en | me retiro | mi candidatura | mi curriculum | mi cv | mi decision | mi empresa actual | mi examen | mi familia | mi hoja de vida | mi oposicion | mi postulacion | mi proceso | mi puesto | mi respuesta | mi situacion | mi solicitud | motivos familiares | no acepto | no continuare | no deseo | no podre | no voy a incorporarme | no voy a seguir | por avisarme | por contestarme | por motivos personales | prefiero quedarme | presentar mi | quedo a la espera | quisiera saber | recibi su correo | recurro | renuncio | retirar mi | retirarme | retiro mi | sigo en carrera | solicito revision | soy una persona | vuelvo a postularme",
    meant:
      "cita textual | como si | cuenta la | ejemplo* | frase* | hipotetic* | imagin* | modelo* | plantilla de correo | plantilla de rechaz* | plantilla para rechaz* | quotation | se titula | segun cuenta | tipic*",
    error: "caso omiso | confusion | equivoc* | error* | fallo | ignor*",
    despite: "a pesar | aun asi | aun cuando | aunque | pese a | si bien",
    especially: "*isima | *isimo | bastante | de corazon | de verdad | mucho | muy | sinceramente | sobre todo | tan",
    first:
      "final | finales | finalmente | primer | primera | primeras | primero | primeros | segunda | segundo | tercer | tercera | tercero | ultima | ultimo",
    person:
      "a otra | a otro | al otro | alguien con | alguien de | alguien mas | alguien que | aspirantes que | candidatos con | candidatos cuy* | candidatos que | colegas de | dos compañeros | dos perfiles | el otro | el primero | el que vive | el titular | gente de | ingeniero | la otra | la primera | los demas | los otros | otr* aspirant* | otr* candidat* | otr* chic* | otr* compañer* | otr* estudiant* | otr* finalist* | otr* perfil* | otr* person* | otr* postulant* | perfil con | perfil mas | perfiles que | persona con | personas que | por otra | quienes | tres aspirantes | un colega | un compañero | ya tenemos a",
    work: "almacen | area | bufete | clinica | cocina | compañía* | constructora | cooperativa | departamento* | despacho | empresa* | equipo* | fabrica | farmacia | fundacion | grupo | hospital | institucion* | jornada | labor* | museo | negocio* | notaria | oficio | parroquia | peluqueria | planta de | productora | proyecto* | redaccion | taller de | tarea* | tienda | trabaj*",
    goesto:
      "a otra | a otro | adjudicad* a | al otro | asignad* a | cerr* con | con el que | contratamos a | contrato a | corresponde a | cubrira | designo a | elegimos a | eligio a | encontro | firm* con | fue para | la ocupa* | le corresponde | lo hara | lo ocupa* | manos de | otorgad* a | para otra | para otro | pasa a | pasara a | quedamos con | quedarnos con | quede con | recae* | recay* | relevo | se inclino por | se la dimos | se la lleva* | se queda con | se quedo con | tiene dueñ* | ya tiene nombre",
    stays:
      "antigua | antiguo | de siempre | permanec* | promoci* | renuncia | repite | retoma* | se queda en | se va | titular | titulares | volvio | ya cubria | ya venia",
    lack: "aun no | ausencia | carec* | falt* | floj* | limitad* | menos | muy poco | no acredit* | no alcanz* | no contamos con | no cuent* con | no llega | no lo es | no reun* | no tenemos | no termin* de | no tien* | por debajo | qued* cort* | todavia no | verde",
    toomuch: "de mas | demasiad* | mas que | sobrecalificad* | sobrecualificad* | te queda*",
    ending:
      "adios | aqui se | cerramos hoy | con las ganas | dejamos aqui | despedi* | fue un gusto | ha sido un placer | hasta aqui | lo dejamos | no pudo ser | no se nos dio | no va a poder ser | nos deja | por terminad* | por todo | se cierra | separan | su paso por | un gusto conocerte | un recuerdo",
    ahead: "balanza | muy cerca | peso | plan b | por encima | por muy poco | qued* segund* | suplente | te quedaste a",
    deserve: "aprovech* | brillar* | encerrar* | feliz | horizonte* | merec* | otra cocina",
    direction: "cambiado | cambio de | distinto de | orientacion | orientad* | otra cosa | prioridad* | rumbo",
    condition:
      "acredit* | aleman | b0 | biling* | c0 | carne de | certificacion* | certificad* | disponibilidad | distancia | edad | fines de semana | habla | hable | homolog* | horario | idioma* | ingles | jornada completa | licencia* | mudanza | mudar* | nacionalidad | nivel de | preaviso | presencial* | que vive | remoto | teletrabaj* | titulacion | traslad* | turno de | turnos | vive en",
    recommend:
      "abog* | apoya* | apoyo | candidat* por | defend* | nomin* | postul* a | propon* | propuest* | recomend*",
    vote: "acordo | balanza | debat* | deliber* | dictam* | mayoria | pensarlo | quorum | sesion | unanim* | vota* | voto | votos",
    status:
      "aparece* | archiv* | cerrad* | clasificad* | codigo | consta* | en revision | estado | estatus | expediente | figura | finalizad* | folio | publicad* | ref | referencia | requisicion | vigente",
    figure:
      "amor | apellido | caminos | capitulo* | corazon | equipaje | ficha | orquesta | penales | pieza* | puente | puerta* | puerto | rutas | silla* | tren | ventana | viaje | voz | vuelo | zapato*",
    late: "anoche | antes de que | cuando llego | dias de retraso | fuera de plazo | mal momento | ya encontr* | ya firmo | ya fue | ya habia* | ya tenemos",
    isyou:
      "contratarle | corresponde a usted | elegimos a ti | empiezas | eres la | eres nuestr* | eres tu | es suya | es tuyo | figura usted | has pasado | le ofrecemos | le proponemos | nos quedamos con tu | queremos que seas | seas nuestr* | te elegimos | te ofrecemos | te proponemos | te queremos",
    welcome:
      "a bordo | bienvenid* | formar parte | incorporarte | parte de nuestr* | parte del equipo | sumarte | te esperamos",
    pet: "acogida | adopcion* | adopt* | animal | animales | cachorr* | camada | canin* | conejo* | criador* | esterilizad* | felin* | galg* | gata | gatit* | gato | gatos | mascota* | peludo* | perr* | podenc* | protectora | refugio | veterinari*",
    media:
      "album | antologia* | aplicacion movil | artesan* | artistas | cancion* | cortometraje* | cuadro | cuadros | cuentos | disco | emisora | ensayo | expon* | exposicion* | feria | foto | fotografia* | fotos | galeria | ilustracion* | la muestra | libro* | maqueta | mercadillo | muestra ha | novela* | pelicula* | pintura* | playlist | poema* | poet* | receta* | relato* | su corto | su cuento | su obra | tienda de aplicaciones | tu canal | tu corto | tu cuento | tu obra | tu video | un cuento | videos",
    sport:
      "arbitr* | atleta* | baloncesto | campeonato* | carrera popular | categoria | ciclis* | club | competicion | cuadrangular | dorsal* | entrenador* | entrenamiento* | federacion | futbol | jugador* | liga | liguilla | maraton | natacion | padel | partido* | petos | pretemporada | regata | seleccion nacional | tenis | torneo* | tu equipo no | vestuario",
    hrmatter:
      "anticipo | aparcamiento | ascenso | asuntos propios | aumento | cambio de puesto | cambio de turno | conciliacion | cuadrante | desempeño | dia libre | dias libres | dietas | estacionamiento | evaluacion anual | excedencia | finiquito | gastos | home office | horas extra* | licencia por | licencia sin | parking | permiso por | permuta | plaza de garaje | plus | portatil | presupuesto de formacion | promocion | reduccion de jornada | subida de sueldo | subida salarial | teletrabaj* | trabajo remoto | vacaciones",
    authority:
      "afip | alcaldia | alegacion* | alzada | anses | ayuntamiento | boe | boletin oficial | bono social | catastro | concejal* | consejeria | decreto | empadron* | escolariz* | escuela infantil | guarderia* | hacienda | huertos | impuesto* | juez* | juzgado | licencia de | mesa acordo | ministerio | multa* | municip* | ordenanza | peticion | prestacion* | recurso de | registro civil | renta minima | sancion* | sat | sede electronica | seguridad social | sentencia | subsidio | tributari* | urbanis* | via publica",
    contest:
      "accesit | agraciad* | antologia* | audicion* | casting* | certamen | concursante* | concurso de | concurso lit* | dibujo* | edicion | festival* | galardon* | ganador* | hackathon* | hackaton* | jurado | mencion | obras presentadas | participantes | premio* | rifa* | semifinal* | sorteo*",
    sift: "corte | descart* | eliminad* | en el camino | filtro* | fuera del proceso | no aparec* | no estas entre | no figura* | no ha pasado | no ha superado | no pasara* | no pasaste | no paso | no supera* | preseleccion* | qued* fuera | se cayo",
    full: "agotad* | completa | completo | completos | lleno | no necesit* | no quedan | se agot*",
    giveback: "destru* | devolv* | devuelv* | monton | originales | reembols* | su carpeta",
    done: "era | eran | eras | estaba | estado | estuvo | fue | fueron | ha | haber | haberse | habia | habiamos | habias | han | has | haya | hayan | hayas | he | hemos | hubo | quedado | quedaron | quedaste | quedo | resulto | sido",
    will: "*aremos | *dremos | *iremos | abrira | continuara | cubrira | habra | hara | ibamos a | ira | llegara | llevara | ocupara | pasara | podra | podran | podras | quedara | recaera | sera | seran | tendra | tendras | va a | vamos a | van a | vas a | voy a",
    one: "cinco | cuatro | dos | seis | tres | una sola | uno",
    who: "al que | aquel | cual | cuya | cuyo | el que | la que | las que | los que | quien | quienes",
  },
  lists: {
    paper: [
      "(curriculum|cv|perfil|hoja de vida|candidatura|postulacion|datos|expediente|ficha|documentacion|antecedentes|nombre|contacto|portfolio|informacion)",
    ],
    apply: [
      "(candidatura|postulacion|postular*|solicitud|inscripcion|inscribirte|inscribirse|aplicacion|aplicar|curriculum|cv|hoja de vida)",
    ],
  },
  unread: [
    "no (responda|respondas|responder|contestes|conteste|contestar) .. (correo|mensaje|email|mail|direccion|notificacion)",
    "(por favor|favor) [de] no (responda|respondas|responder|contestes|conteste|contestar)",
    "(direccion|buzon|casilla|cuenta|correo|email|mensaje) .. no (admite|acepta|recibe|permite) .. (respuesta|respuestas|mensajes|correos)",
    "(buzon|casilla|direccion|cuenta|correo) .. no .. (atendid*|monitorizad*|monitoread*|supervisad*|revisa|revisad*|lee|leido|leida)",
    "direccion no (habilitada|valida|apta) .. (recepcion|recibir|respuestas|escritos)",
    "(buzon|casilla) (desatendid*|no atendid*|no supervisad*)",
    "las respuestas .. no .. (leidas|leen|entregan|entregadas|reciben|recibidas|atendidas|llegan|llegaran|revisan)",
    "(correo|mensaje|email) .. (generado|enviado) .. (automaticamente|sistema|automatica)",
    "(mensaje|correo|email|notificacion) automatic* .. no .. (responda|respondas|responder|contest*)",
    "no podremos (leer|ver|recibir) .. (respuesta|respuestas)",
    "solo (se usa|se utiliza|envia|sirve) .. (envio*|mensajes|correos|notificaciones)",
  ],
  invitesAnswer: [
    "(responde|responda|respondeme|respondenos|respondanos|contesta|conteste|contestame|contestanos|responder|contestar|respondiendo|contestando) .. (a este|este|esta|a esta) (correo|mensaje|email|mail|via|hilo)",
    "(escribeme|escribime|escribenos|escribanos|escribame|me escribis|me escribes|avisame|avisanos|aviseme) .. (correo|mail|aqui|aca|cuando|si|que|por)",
    "(basta|bastara) con (responder|contestar)",
    "(cualquier|si tienes|si tenes|alguna) (duda|dudas|pregunta|consulta) .. (responde|respondeme|contesta|escribeme|escribime|escribenos|aqui me tienes)",
    "(quedo|quedamos) .. (a tu|a su|a sus|a tus) (disposicion|ordenes|entera) .. (duda|dudas|consulta|pregunta|aclaracion)",
  ],
  told: {
    work: "respuesta* | presentación* | portafolio* | portfolio* | entrevista* | ejemplo* | caso práctico | el caso | ejercicio* | prueba* | código | solución* | soluciones | comunicación | preguntas | preparación | estructura* | detalle* | profundidad | resultados | cifras | carta | cv | currículum | curriculum | conversación | argument* | clase | exposición | dinámica de grupo | tus ideas | sus ideas",
    merit:
      "experiencia* | conocimiento* | habilidad* | competencia* | técnic* | inglés | español | francés | idioma* | liderazgo | gestión | proyecto* | sql | excel | analític* | sector* | mercado* | certificad* | certificación* | título | formación | cualificación* | estrateg* | perfil* | senior* | años | equipo* | clientes | ventas | negociación | motivación | dominio | nivel de",
    gap: "falt* | carec* | carencia* | ausencia | demasiado general* | muy general* | demasiado poc* | poco concret* | demasiado cort* | débil* | debilidad* | hubiéramos querido | nos hubiera gustado | nos habría gustado | habríamos querido | echamos en falta | eché en falta | echamos de menos | laguna* | no lo suficiente | insuficiente* | no suficiente* | poco clar* | superficial* | no convenc* | no nos convenc* | no terminó de | sobrecualific* | por debajo | más concret* | se quedó | se quedaron | flojo* | floja* | hablaste poco | habló poco | muy cort*",
    advice:
      "recomend* | suger* | sugier* | consej* | te aconsejo | le aconsejo | trabajar | trabajes | reforz* | refuerc* | mejorar | mejora | mejores | profundizar | profundic* | desarroll* | practicar | practique* | próxima vez | próxima entrevista | próximas entrevistas | futuras entrevistas | ayudaría | ayudará | ayuda | intent* | prepar* | mostrar | muestr* | mencion* | cuantific* | explic* | incluir | incluya* | añadir | convendría | conviene",
    strength:
      "punto fuerte | puntos fuertes | fortaleza* | gustó | gustaron | destac* | convenc* | muy buen* | muy clar* | muy sólid* | excelente* | sobresal* | sólid* | especialmente | lo mejor | mejor valorad* | valoramos mucho | impresionó | brillante*",
    compare:
      "más experiencia | más años | ya tenía | ya había | ya contaba | contaba con | más cercan* | más cerca | ventaja | marcó la diferencia | decisiv* | determinante* | inclinó | en comparación | más sólid* | más fuerte en | tenía más",
    reason:
      "la razón | razón principal | motivo principal | el motivo | se debió | se decidió por | lo que decidió | nos pareció | vimos que | el equipo vio | el panel | notamos | nuestra impresión | comentarios de | comentarios del | feedback de | feedback del | retroalimentación de | siendo sincer* | con franqueza | marcó la diferencia | decisiv* | determinante* | inclinó",
    other:
      "encuesta | cuestionario | su opinión | tu opinión | tus comentarios | sus comentarios | nuestro proceso | nuestros procesos | base de datos | bolsa | en contacto | contactaremos | contactar | volveremos | avisar* | informaremos | informar* | teléfono | llamada | llamar* | llám* | cita | agendar | invitar* | invitación | siguiente fase | siguiente etapa | segunda entrevista | próxima fase | conocer* | postular* | volver a presentar | otras vacantes | otra vacante | otros puestos | otro puesto | futuras vacantes | vacante* | no podemos | no es posible | no nos es posible | lamentablemente no | reenvi* | trasladar* | trasladaré | paso tu | datos personales | elimin* | gastos | factura | contrato | ofrecerte | ofrecerle | en revisión | adjunt* | boletín | suscripción | suerte | éxito* | paciencia",
    ahead:
      "invitar* | invitamos | invitación | segunda entrevista | nueva entrevista | siguiente fase | siguiente etapa | ofrecerte | ofrecerle | oferta | sigues interesad* | sigue interesad* | ha vuelto a abrir* | volver a hablar | volver a verte | contrato | fecha de incorporación | puedes venir | podría venir | tienes disponibilidad | tiene disponibilidad",
  },
  details: {
    roleFrames: [
      "!(puesto|vacante|plaza|cargo|posición|rol|empleo|búsqueda|oferta|vacantes|puestos|plazas) (de|del|como|para) {role} (en|para) {company}",
      "!(puesto|vacante|plaza|cargo|posición|rol|empleo|vacantes|puestos|plazas) (de|del|como|para) {role}",
      "(puesto|vacante|plaza|cargo|posición|rol|empleo|vacantes|puestos|plazas|oferta|aviso|función|búsqueda|selección|concurso|proceso): {role}",
      "(vacante|puesto|plaza|posición|cargo|proceso|oferta|aviso|selección|convocatoria|candidatura|postulación|solicitud|rol|vacantes|búsqueda|CV|reserva|empleo) [–|—|-|:] {role}",
      "(candidatura|postulación|solicitud|inscripción|aplicación|postulaste|postulado|inscribiste|inscrito|inscrita|aplicaste|aplicar|postular|postularte|postularse|presentaste|optaba|optabas|entrevista|contratación) (a|al|para|como|en) [la|el|nuestra|nuestro] [puesto|vacante|plaza|cargo|posición|rol|oferta|empleo|aviso] [de|del] {role} (en|con) {company}",
      "(candidatura|postulación|solicitud|inscripción|aplicación|postulaste|postulado|inscribiste|inscrito|inscrita|aplicaste|aplicar|postular|postularte|postularse|presentaste|optaba|optabas|entrevista|contratación|proceso|selección) (a|al|para|como|en|de) [la|el|nuestra|nuestro] [puesto|vacante|plaza|cargo|posición|rol|oferta|empleo|aviso] [de|del] {role}",
      "(contrato|práctica|pasantía|beca|prácticas|jefatura|coordinación) (de|como|en) {role}",
      "(proceso|búsqueda|selección|concurso|convocatoria|promoción|programa|pausa|oferta|candidatura|contratación|contratarte|contratarlo|contratarla|incorporarte|patrocinarlo|patrocinarla|incorporación|seguir) (de|como|para|del|a) {role}",
      "(para|como) [el|la|un|una] {role} (nos|recibimos|hemos|en)",
      "(bolsa|reserva|lista|baremación|terna) de {role}",
      `(puesto|vacante|plaza|cargo|posición|rol|candidatura|postulación|proceso) [de|del|como|a|para] [el|la] {role} ${roleEnd}`,
      "(nuestro|nuestra|nuevo|nueva|como|otro|otra) {role}",
    ],
    roleWords: (
      "abogad* académic* acompañante actor actriz actuari* adiestrador* administrador* administrativ* agente* agricultor* agrónom* albañil* almacener* " +
      "analist* animador* aprendi* arquitect* archiver* archivist* artesan* asesor* asistent* auditor* auxiliar* ayudant* azafat* bailarin* bailarín barman " +
      "barrender* barista becari* bibliotecari* biólog* biotecnólog* bodeguer* bombero* cajer* calderer* camarer* camioner* cantante capataz capitán " +
      "carniecer* carnicer* carpinter* carretiller* catedrátic* celador* cerrajer* chef chofer chófer cirujan* cociner* community comercial* comprador* " +
      "conductor* conferenciant* conserj* consultor* contable* contador* controlador* controller coordinador* copywriter corrector* creativ* cuidador* " +
      "curador* decorador* delegad* dependient* desarrollador* despachador* detective dibujant* dietist* directiv* director* diseñador* docente* doctor* " +
      "economist* editor* educador* ejecutiv* electricist* electromecánic* emplead* encargad* encofrador* enfermer* entrenador* envasador* especialist* " +
      "esteticist* estilist* estudiant* evaluador* facturador* farmacéutic* ferrallista fisioterapeut* florist* fontaner* formador* fotógraf* fresador* " +
      "fundador* gasfiter ganader* geólog* gerent* gestor* gobernanta gruist* guardia* guía guías hostess ilustrador* impresor* informátic* ingenier* " +
      "inspector* instalador* instructor* integrador* intérpret* interventor* investigador* jardiner* juez jueza jurist* lavaplatos lector* letrad* " +
      "licenciad* líder líderes limpiador* locutor* maquinist* maquillador* marinero* masajist* matron* mayordomo mecánic* mediador* mensajer* merchandiser " +
      "meser* metalúrgic* microbiólog* militar* minero* modelista monitor* montador* mozo* moza* músic* niñer* notari* nutricionist* obrer* odontólog* " +
      "oficial* oficinist* oftalmólog* operador* operari* opositor* orientador* panader* paramédic* pasante* pastelero* pastelera* patronista pediatr* " +
      "pedagog* peluquer* peón* peones perit* personal piloto* planificador* plomer* podólog* policía* portero* portera* practicante* preparador* " +
      "prevencionist* procurador* productor* profesor* programador* promotor* proyectist* psicólog* psicopedagog* publicist* químic* radiólog* realizador* " +
      "recepcionist* reclutador* redactor* rector* regente* regidor* relacionist* repartidor* reponedor* reportero* representant* residente* restaurador* " +
      "sanitari* secretari* seleccionador* sociólog* socorrist* soldador* soporte subdirector* subgerent* sumiller supervis* tapicer* taquiller* taxist* " +
      "técnic* teleoperador* telefonist* temporer* terapeut* tesorer* topógraf* trabajador* traductor* tramitador* transportist* tutor* vendedor* veterinari* " +
      "vigilant* visitador* vocalista voluntari* zapatero* zootecnist* ux ui designer data scientist engineer* developer* manager* specialist* lead head " +
      "analyst architect officer consultant associate assistant intern trainee owner scrum master qa devops backend frontend fullstack sre cto ceo cfo hr " +
      "sales representative executive accountant recruiter success strategist planner producer administrator coordinator buyer support tester business " +
      "partner it coach jr sr ing sénior camillero* gerocultor* médico médicos cobrador* surtidor* moderador* periodist* product mercaderist* laboratorist* " +
      "delivery gerontólog* tornero tornera pintor pintora jefe jefa jefes responsable* cartero sastra barbero barbera escaparatist* recolector* vendimiador* " +
      "playero playera remero chapista lijador* repositor* encuestador* digitador* jefatura subgerencia tens fonoaudiólog* kinesiólog* matrón nutriólog* " +
      "queser* fregador* friegaplatos pinche parriller* sommelier lavander* planchador* costurer* modist* sastre tejedor* estibador* patrón grumete pescador* " +
      "podador* injertador* pastor pastora apicultor* viticultor* enólog* sushiman panificador* heladero heladera churrero churrera tatuador* manicur* " +
      "esteticien maquetador* montajista sonidista iluminador* tramoyista guionista presentador* corresponsal cm planchista matricero matricera tuber* " +
      "estructurista mecanizador* prensista inyectador* rotulador* serígraf* encuadernador* cristaler* parquetista yeser* escayolista pulidor* pizarrero " +
      "solador* alicatador* impermeabilizador* aplicador* frigorista climatizador* teleasistent* telemarketer degustador* captador* escolta sereno basurero " +
      "recogedor* canguro au-pair ludotecari* logoped* maestr* catequista decano decana jefe/a fiscal tasador* tributarista bróker trader riesgos " +
      "aprovisionador* expedidor* despachante aforador* agrimensor* geógraf* cartógraf* ecólog* oceanógraf* meteorólog* matemátic* físic* estadístic* " +
      "lingüist* filólog* historiador* arqueólog* conservador* museólog*"
    ).split(" "),
    hasCapitals: false,
    roleStops:
      "/ en para con y, que por ha ya se le te nos lo fue está es tras desde hasta ante porque cuya cuyo durante dentro sobre publicad* ofertad* y del según no has hemos hay a me queremos queda quedó quedo agradecemos lamentamos lamento tiene está estará sigue siguen muchas gracias pero aunque sin como mediante celebrada será temporada remoto nivel mil en, en: gracias vía aquí cuando donde tu su sus tus esta este ese esa al".split(
        " ",
      ),
    notRoles: (
      "actualización candidatura candidaturas candidato candidata candidato/a proceso procesos selección postulación postulaciones solicitud solicitudes novedades noticias noticia resultado resultados " +
      "resolución respuesta entrevista entrevistas estado estatus seguimiento convocatoria currículum curriculum cv vacante vacantes puesto puestos oferta ofertas empleo empleos trabajo búsqueda " +
      "aviso notificación información feedback cierre cancelación gracias hola re rv fwd fw tu su sus tus nuestro nuestra nuestros nuestras interés informamos confianza responsabilidad valores " +
      "equipo familia empresa plaza plazas inscripción reclutamiento humanos talento oportunidad oportunidades momento referencia prueba relación ronda etapa fase pausa decisión aplicación " +
      "contratación motivo motivos día días mes meses año años confirmación recibida recibido lista concurso charla llamada mensaje correo cargo posición requisición estimado estimada"
    ).split(" "),
    companyFrames: [
      "(interés|confianza) (en|por|hacia) (formar parte|trabajar|ser parte|participar|unirte|colaborar|incorporarte|incorporarse|integrarse) (de|en|a|con) {company}",
      "(interés|confianza|participación|candidatura|trabajar|carrera|oportunidad|oportunidades|entrevista|proceso|procesos|equipo|incorporarte|incorporarse|empleo|vacante|puesto) (en|con|hacia|por) {company}",
      "{company} (ha|han) (actualizado|revisado|visto|cerrado|cambiado|leído|finalizado|descartado|publicado)",
      "(formar|formas|ser) parte de[l] {company}",
      "formar parte de {company}",
      "(desde|en nombre de|de parte de|parte de) {company}",
      "(equipo|talento|familia|selección|humanos|personas|equipos) de {company}",
      "(actualización|novedades|noticias|mensaje|saludo|saludos|respuesta) (de|desde) {company}",
      "(aquí|acá|nosotros|todos) en {company}",
      "(pensar|pensado|pensar) en {company}",
      "!(empresa|compañía|empleador|organización|razón social): {company}",
      "(la empresa|la compañía|el reclutador de|la firma|el grupo) {company}",
      "(Talent|People|Lead|Partner|RRHH|Selección|HR) (@|·|–|-|—|en) {company}",
    ],
    companyStops:
      "ha han y e te le les nos en para por con que de, tras desde es fue será hemos al se no agradece agradecemos agradecen quiere queremos informa comunica lamenta ya como está así cuando porque pero si sin sobre su sus tu tus ha, a te, revisó valora decidió decidido gracias donde este esta durante hasta sigue actualizó vimos aunque mediante ante un una muchas lo o".split(
        " ",
      ),
    teamWords: (
      "equipo selección seleccion talento recursos humanos rrhh rr.hh rr.hh. rr hh rh r.h. recruiting recruitment talent acquisition hr people personas gestión gestion humana humano capital " +
      "reclutamiento atracción atraccion adquisición empleo empleos vacantes jobs careers candidaturas candidatos postulaciones departamento dpto depto dirección direccion área area oficina secretaría secretaria " +
      "administración administracion no-reply noreply no responder no-responder notificaciones notificación avisos alertas soporte sistema coordinación coordinacion jefatura comité comision comisión general " +
      "servicio servicios contacto info team culture cultura bienestar personal contratación contrataciones reclutador reclutadora bolsa trabajo trainee becas prácticas practicantes gerencia mensajes vía via partner onboarding estudios enseñanza investigación desarrollo organizacional laboral portal convocatorias laborales relaciones rectorado cuentas"
    ).split(" "),
    legalForms: (
      "grupo banco clínica colegio escuela universidad instituto hospital laboratorios talleres hoteles fundación asociación cooperativa coop compañía constructora hidroeléctrica distribuidora agencia estudio editorial farmacias supermercados transportes panificadora restaurante hotel bodega bodegas residencia ayuntamiento municipalidad labs lab tech studio retail digital consulting consultores consultoría solutions soluciones software systems iberia group holding partners global services bank foods energía seguros logística industrias minera cafetería academia centro servicios sur norte " +
      "sa sl slu sac srl spa ltda cia eirl sas sapi cv coop scoop slp slne s.a s.l s.a.c s.r.l inc ltd llc gmbh"
    ).split(" "),
    closings: (
      "saludos|un saludo|saludos cordiales|un cordial saludo|cordial saludo|cordiales saludos|atentamente|atte|att|cordialmente|un abrazo|un fuerte abrazo|abrazo|abrazos|abrazo grande|un abrazo grande|un abrazo fuerte|" +
      "muy atentamente|reciba un cordial saludo|recibe un cordial saludo|reciba un saludo|recibe un saludo|un saludo muy cordial|un afectuoso saludo|afectuosamente|respetuosamente|sinceramente|" +
      "con afecto|con cariño|con afecto y gratitud|gracias|muchas gracias|muchísimas gracias|mil gracias|gracias de nuevo|gracias y saludos|mucha suerte|mucho éxito|muchos éxitos|éxitos|suerte|un beso|beso|besos|beso grande|" +
      "hasta pronto|quedo a su disposición|quedo a tu disposición|quedo a sus órdenes|a sus órdenes|quedamos a su disposición|quedo atento|quedo atenta|sin otro particular|le saluda atentamente|la saluda atentamente|lo saluda atentamente|te saluda|saluda atentamente|" +
      "le saluda|saludo a ud atentamente|saludo a usted atentamente|con mis mejores deseos|con los mejores deseos|con nuestros mejores deseos|mis mejores deseos|que estés bien|feliz día|feliz semana|buen fin de semana|buena semana|buen día|cuídate|un saludo cordial|saludos afectuosos|" +
      "mis saludos|reciba mis saludos|reciba un atento saludo|aprovecho la ocasión para saludarle|aprovechamos la ocasión para saludarle|ánimo|un placer|un gusto|con gratitud|con aprecio|cariños|saludos y suerte|suerte y un abrazo|hasta la próxima|bendiciones|chau|échale ganas|ánimo y adelante|mucho ánimo|muchos ánimos|que te vaya bonito|que te vaya muy bien|que le vaya muy bien|que te vaya bien|que le vaya bien|suerte con todo|mucha suerte con todo|cuídese|cuídate mucho|recuerdos|un abrazote|abrazote|besos y suerte|besitos|hasta siempre|hablamos|seguimos|nos vemos|adiós|adeu|salut|salutacions|agur|eskerrik asko|graciñas|apertas|unha aperta|una abraçada|le mando un saludo|te mando un abrazo|te mando un saludo|le envío un saludo|recibe un abrazo|reciba un abrazo|suyo afectísimo|siempre suyo|best|best regards|kind regards|regards|cheers|gracias por todo|atentos saludos|fraternalmente|un cálido saludo|un fraternal saludo"
    ).split("|"),
    titles:
      "flga flgo klga klgo nut qf sr sra srta srita don doña d dña dª dr dra lic licda ing arq prof profa mtro mtra cp c.p cpn psic mg mgtr mba phd abg econ téc enf ps rev pbro ilmo ilma excmo excma maestro maestra licenciado licenciada ingeniero ingeniera doctor doctora profesor profesora señor señora".split(
        " ",
      ),
    signedFrames: ["(le|te|la|lo) saluda {name}", "(soy|firma) {name}"],
    familyNames: [],
    greeting: { by: "first" },
    stages: {
      offer: [
        "(retir*|revoc*|rescind*|anul*|dejar sin efecto|deja sin efecto|queda sin efecto) .. (oferta|propuesta|nombramiento|designacion)",
        "(oferta|propuesta|nombramiento|designacion) .. (retirad*|revocad*|rescindid*|anulad*|sin efecto|pierde validez)",
        "oferta condicionada",
        "(oferta|propuesta|carta) [de incorporacion|de empleo|de trabajo|laboral|de contratacion|economica] (que|firmada|remitida|enviada) ... ... (sin efecto|anulada|retirada|cancelada)",
      ],
      final: [
        "(ultima|final) (ronda|entrevista|instancia|fase|etapa)",
        "(ronda|entrevista|fase|etapa|panel|terna) final",
        "(otr* finalista|otra persona finalista|entre los finalistas|eras finalista|fuiste finalista|llegaste a la final|llegar a la final|quedaste segund*|segundo lugar|segunda opcion|como finalista*|finalistas)",
        "(board|founders|fundadores|directorio|consejo|comite) (ha|se|han|ya) .. (inclinado|inclino|optado|votado|elegido|decantado)",
        "(comite|consejo|junta|directorio|patronato|socios) .. (voto|votaron|eligio|prefirio|decidio|se inclino)",
        "(comite de direccion|balanza se ha inclinado|decision muy reñida)",
        "entre (ustedes|vosotros|los|las) (dos|tres)",
        "(despues|luego) del panel",
        "(cuatro|cinco|tercera|cuarta) (conversaciones|rondas|encuentros|entrevistas|entrevista|reuniones)",
      ],
      interview: [
        "(gracias|agradec*|encanto|gusto|placer|disfrut*|valor*) ... (entrevista|entrevistas|charla|conversacion|reunion|encuentro|visita|entrevistarte|entrevistarse|conversar|charlar|conocerte|conocerle|conocerla|conocerlo|venir*|acercarte|reunirte|reunirse)",
        "(tras|despues de|luego de|durante|desde|concluida*|finalizada*) [la|las|tu|su|nuestra|nuestras|tus|sus] [primera|segunda|pasada] (entrevista|entrevistas|charla|charlas|videollamada|reuniones|reunion|conversacion) (personal|presencial|con|del|de|que|realizada*|mantenida*|posterior|pasada|sostenida*|le|te|se|hemos|nos|y|lamentamos|queremos|el|la|los|decidimos|por)",
        "(tras|despues de|luego de|concluidas|finalizadas) [la etapa de|la fase de|valorar|realizar] [las|tus|sus|nuestras] (entrevistas|reuniones|charlas)",
        "segunda entrevista",
        "(entrevistamos|entrevistadas|entrevistado|entrevistada|entrevistados|entrevistarte)",
        "(dinamica|dinamica de grupo)",
        "(conversaciones|charlas|entrevistas|reuniones|conversacion|charla|reunion) que (hemos|mantuvimos|tuvimos|tuviste|tuvo|sostuvimos|compartimos)",
        "(cerrad*|terminad*|finalizad*|concluid*|acabad*|hecho|hechas) .. entrevistas",
        "(sesion|charla|reunion|entrevista|videollamada|visita|encuentro|conversacion) (de|del) (ayer|hoy|lunes|martes|miercoles|jueves|viernes|sabado|otro dia|pasado|semana pasada)",
        "(tu|su) entrevista (les|le|nos|me)",
        "(haber|por) (venido|pasarte|pasado|acercarse|acercado)",
        "(te|le) (entrevistaste|entrevisto|recibimos|conocimos|vimos) (con|en|el|la|ayer)",
        "(nos visito|nos visitaste|viniste|vino|venirte|haber venido|por venir|gracias por venir|tu visita|su visita)",
        "(tu|su|la) (charla|conversacion) (con|del|fue|estuvo)",
        "(tu|su) entrevista (con|del|fue|estuvo|de)",
        "la entrevista (fue|estuvo|del|de ayer|posterior|pasada|que tuvimos|que mantuvimos)",
        "(tras|despues de|luego de) (conocerte|conocerle|conocerlo|conocerla)",
        "(despues de|tras) (verte|conocerte|hablar contigo|conversar contigo|las entrevistas)",
        "(conocerte|conocerle|conocerla|conocerlo) (en persona|el|la|un|ayer|mejor)",
        "(agendado|agendada) con (el|la) (gerente|director*|jefe|jefa)",
        "(estuvo|estuviste) participando con nosotros en planta",
      ],
      assessment: [
        "(prueba tecnica|pruebas psicotecnicas|prueba psicotecnica|prueba practica|prueba escrita|caso practico|take home|test tecnico|role play|assessment|prueba de oposicion|evaluacion tecnica|ejercicio practico|prueba de excel|desafio tecnico|reto tecnico|test de|prueba de nivel|examen)",
        "(dia|dias|jornada|turno|semana|noche|tarde|mañana|clase) de prueba",
        "(clase de practica|clase muestra|clase modelo|valoracion de meritos|baremo|audicion|business case)",
        "(case|caso|reto|challenge|prueba|ejercicio|trabajo|traduccion) que (nos|me) (mandaste|enviaste|hiciste|presentaste|preparaste|entregaste|envio|mando|entrego|presento)",
        "(evaluacion|evaluaciones|pruebas) (tecnica*|psicotecnica*|psicometrica*|escrita*|online|en linea|practica*|psicolaboral*)",
        "(tu|su|la|el|las|los|tus|sus) (prueba|pruebas|test|tests|examen|examenes|ejercicio|cuestionario|desafio|presentacion|puntaje|puntuacion|calificacion)",
        "(puntaje|puntuacion|nota) (minim*|obtenid*|de corte|insuficiente|necesari*)",
        "(orden de merito|por debajo del corte|no apto)",
      ],
      screen: [
        "(entrevista|llamada|conversacion|charla|contacto) telefonic*",
        "(por|al) telefono",
        "(videoentrevista|video entrevista|entrevista en video|entrevista grabada|preguntas filtro|primera llamada|llamada inicial|prefiltro)",
        "(atenderme|atendernos|atender nuestra llamada|hablar contigo ayer)",
        "(cuestionario .. video|video .. cuestionario)",
      ],
      application: [
        "(revisar|revisado|revisamos|revisada|revisado|estudiar|estudiado|analizar|analizado|analizada|valorar|valorado|evaluar|evaluado|evaluada|leer|leido|leimos|recibido|recibida|mirado|considerado|considerada|considerar) .. (candidatura|curriculum|cv|perfil|hoja de vida|postulacion|solicitud|carta|antecedentes|aplicacion|portafolio|portfolio|documentacion)",
        "(documentacion|antecedentes|informacion) (aportad*|remitid*|enviad*|presentad*)",
        "(tu|su|tus|sus|los|las) (carta|expediente|ficha|papeles|referencias|datos)",
        "(proceso de seleccion|inscrito|inscrita|presentaste|presentado|convocatoria)",
        "(candidatura|postulacion|curriculum|cv|hoja de vida|solicitud|inscripcion|inscribirte|inscribiste|postularte|postulaste|aplicar|aplicaste|aplicacion|postularse|postulo)",
        "(preseleccionad*|revision curricular|criba curricular|tu perfil|su perfil)",
        "(interes|agradec*|gracias) .. (interes|vacante|puesto|posicion|oferta|empleo)",
      ],
    },
    feedbackRefused: [
      "no (podemos|podremos|es posible|nos es posible|nos sera posible|facilitamos|damos|ofrecemos|proporcionamos|podra*|brindamos|entregamos) ... (feedback|motivos|razones|informacion adicional|comentarios|retroalimentacion|devolucion|devoluciones|detalles)",
      "(feedback|retroalimentacion|motivos|valoracion individual) .. no .. (facilit*|ofrec*|posible|podemos|podr*)",
      "no .. (mantener|mantendr*|entrar*|entraremos) .. (correspondencia)",
      "(por|debido al) .. (volumen|politica) .. no .. (feedback|motivos|individual*)",
    ],
    feedbackOffered: [
      "(encantad*|gustosament*|con gusto|disponible|dispuest*|quieres|queres|quiere|desea|deseas|prefieres|puedo|podemos|si te interesa|si te sirve) ... (feedback|devolucion|retroalimentacion|comentarios|valoracion|con mas calma|con mas detalle|los motivos|en que mejorar|que mejorar)",
      "(te paso|le paso|te doy|te daremos|le damos|te comparto|te cuento|le daremos|te mando) .. (feedback|devolucion|retroalimentacion|comentarios|detalle|con mas calma|informe|valoracion)",
      "(pide|pideme|pidenos|pidanos|solicita|solicitar|solicitarnos|pedir|pedirnos|pedirme) .. (feedback|retroalimentacion|devolucion)",
      "(te llamo|le llamo|llamame|agendemos|agendamos|hablamos) .. (detalle|cuento|calma|comentarios|feedback|media hora)",
    ],
    doorOpen: [
      "(conservar*|conservam*|guardar*|guardam*|guardo|mantendr*|mantener*|mantenem*|quedar*|queda|permanecer*|archivam*|archivad*|archivar*|incorpor*|dejo|incluir*|resguard*|pasa|tengo|tenemos) ... (base de datos|nuestra base|cartera|bolsa|banco de talento*|archivos|radar|registro*|futur*|proxim*|eventual*|talento|vacantes|otras|surgiera|surja|por si|lo que pueda|mas adelante|temporada|marcado|suplencias|cajon|fichero|suplente*)",
      "(tener*|tendr*|tenem*|considerar*) .. (en cuenta|presente|considerad*|en mente) ... (futur*|proxim*|otr*|cuando|si|adelante)",
      "(tener*|tendr*) (en cuenta|presente)",
      "(anim*|invit*|esperam*|alent*|gustaria|recomend*) ... (postular*|inscribir*|presentar*|aplicar|participar*|seguir|consult*|volver*|pendiente|atent*|estar)",
      "(volver|vuelve|vuelva|volverte|volverse|puedes volver|podras volver|puede volver) a (postular*|inscrib*|aplicar|presentar*|enviar*|intentar*)",
      "(postula|aplica|inscribete|postulate|presentate|aplicar|escribeme|escribenos) .. (de nuevo|nuevamente|otra vez|mas adelante|en febrero|en el futuro)",
      "(futuras|proximas|otras|nuevas) (vacantes|oportunidades|convocatorias|posiciones|busquedas|ofertas|plazas|candidaturas|selecciones)",
      "(puerta|puertas) .. abiert*",
      "(volver*|volvere|volveremos|no dudar*) .. (llamar*|contactar*|convocar*|escribir*)",
      "(primer*|proxim*) .. (llamar|llamare|avisar)",
      "(seguimos|sigamos|estamos|estaremos|mantengamos|sigues) .. (contacto|activo en nuestra base)",
      "(nuestro radar|te esperamos en la proxima|hasta luego|hasta la proxima)",
      "(te|le|lo|la) (llamar*|avisar*|contactar*|convocar*|marcar*|buscar*) .. (si|cuando|en cuanto|marzo|otoño|abramos)",
    ],
    waiting: [
      "(volver|postular*|inscrib*|presentar*|aplicar|candidatura|solicitud) ... (transcurrid*|pasad*|despues de|tras|dentro de|en|al cabo de|hasta) .. {number} (mes|meses|año|años)",
      "(transcurrid*|pasad*|hasta pasad*|despues de|tras|dentro de|al cabo de|esperar) [los|un plazo de|al menos] {number} (mes|meses|año|años) ... (volver|postular*|inscrib*|presentar*|aplicar|candidatura|nuevamente|de nuevo)",
      "no .. (postular*|inscrib*|presentar*|aplicar) ... {number} (mes|meses|año|años)",
      "(plazo|periodo|minimo) de {number} (mes|meses|año|años) .. (volver|postular*|inscrib*|aplicar|nueva)",
    ],
    numberWords: {
      un: 1,
      una: 1,
      uno: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      ocho: 8,
      nueve: 9,
      diez: 10,
      doce: 12,
      dieciocho: 18,
      veinticuatro: 24,
    },
    yearWords: ["año", "ano"],
    reasonFrames: [
      "(lo que terminó pesando es que|lo que pesó fue|lo que inclinó la balanza fue|el motivo es que|la razón es que|el motivo fue|el motivo principal es|más que nada por|principalmente por|sobre todo por|básicamente por|únicamente por) {reason}",
      "(motivo|motivos|motivo indicado por la empresa|razón|causa|sin efecto) : {reason}",
      "(porque|ya que|dado que|debido a|debido al|puesto que|pues|toda vez que|a causa de|como consecuencia de|con motivo de|por cuanto|en vista de que|a raíz de|a raíz del) {reason}",
      "(necesitamos|buscamos|necesitábamos|buscábamos|necesitaban|buscaban|buscan|necesitan|necesita|busca|requiere|exige|queremos|querían) (a alguien|alguien|una persona|perfiles|a una persona|a quien|un perfil|candidatos) (con|que) {reason}",
      "(candidato|candidata|candidatos|candidatas|persona|personas|perfil|perfiles|postulante|postulantes|aspirante|aspirantes|alguien|profesional|profesionales|compañeros|compañeras|chica|chico|muchacho|muchacha|gente) (que|con|cuya|cuyo|cuyos|cuyas|procedentes|procedente|provenientes|especializado|especializada|especializados) {reason}",
      "(postulante,|postulantes,|candidato,|candidata,|candidatos,|aspirante,|aspirantes,|persona,|perfil,|perfiles,|profesional,) (cuya|cuyo|cuyos|cuyas|que|con) {reason}",
      "(chica|chico|muchacho|muchacha|persona|compañero|compañera) de {role} que {reason}",
      "(candidatura|candidaturas|opción) con {reason}",
      "(quien|quienes) (cuentan|cuenta|tienen|tiene|ya|acreditan|acredita|disponen|poseen) {reason}",
      "(posición|puesto|rol|cargo|vacante|plaza) (requiere|exige|pide|necesita|implica|demanda) {reason}",
      "(te|le) (faltó|falta|faltaba|faltan|faltaron) {reason}",
      "(su|tu|sus|tus) {reason} (ha inclinado|ha terminado|terminó|inclinó|pesó|ha pesado|fue determinante|ha sido determinante|ha marcado|marcó|quedó por debajo|quedaron por debajo|está por debajo|están por debajo|no alcanzó|no alcanza|no alcanzan|no llega|no llegó|no superó|superan|excede|exceden|se salen|se sale)",
      "(vacante|plaza|posición|puesto|búsqueda|proceso) (se cancela|se canceló|se congela|se congeló|se suspende|se suspendió|fue cancelada|fue eliminada|ha sido cancelada|ha sido cubierta|fue cubierta|quedó cubierta|se cubrió|se ha cubierto) {reason}",
      "(inclinando|inclinamos|decantado|inclinó) por alguien con {reason}",
      "(por falta de|por no|al no|por antigüedad|por los plazos|por recorte|por ajuste) {reason}",
    ],
  },
};
