import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Spanish, of Spain and of America. */
export const es: LanguagePack = {
  tag: "es",
  script: "Latn",
  commonWords: (
    "el la los las del al y en con un una unos unas es lo le les su sus te tu tus ti mi mis nos os que no pero más muy ya ha he han has " +
    "hemos sido está están estamos este esta estos estas ese esa eso esto como cuando donde porque aunque sino también hasta desde " +
    "sin sobre entre hay fue fueron era son eres soy somos ser estar hacer puede puedes podemos tiene tienes tenemos usted ustedes " +
    "vos contigo nuestro nuestra nuestros nuestras otro otra otros otras quien quienes cual todo todos toda todas mucho mucha muchos " +
    "muchas gracias hola buenos buenas días saludo saludos estimado estimada aquí ahora así según tras si hoy mañana cada ni o"
  ).split(" "),
  concepts: {
    you: "tu | tus | te | ti | tuyo | tuya | contigo | usted | ustedes | ud | vos | su | sus | suyo | suya | le | les | os | vuestra | has | eres | sos | tienes | tenes | puedes | podrias | quieres | queres | quedas | hayas | fuiste | *carte | *marte | *tarte | *darte | *rarte | *larte | *garte | *iarte | *sarte | *verte | *certe | *nerte | *berte | *irte | *arle | *erle | *irle | *arles | *arlos | incorporarlo | recibirlo | *aste | *biste | *diste | *viste | sabes | vas | vengas | venga | tendras | podras | puedas | eras | estabas | mereces | esperabas | traias | sigues | habias | estas en",
    we: "nos | nosotros | nosotras | nuestro | nuestra | nuestros | nuestras | *amos | *emos | decidimos | recibimos | elegimos | preferimos | sentimos | seguimos | pedimos | escribimos | vimos | hicimos | pudimos | tuvimos | estuvimos | pusimos | remitimos | resolvimos | despedimos | el equipo | equipo de | la empresa | la compañía | la casa | cubrimos | abrimos | coincidimos | esta casa",
    i: "yo | me | mi | mis | mia | conmigo | quiero | quisiera | queria | lamento | siento | escribo | agradezco | espero | soy | estoy | tengo | puedo | voy a | he | llevo | debo | prefiero | pido | comparto | sigo | vi | estaba",
    they: "ellos | ellas | ella | los que | las que | quienes",
    somebody:
      "alguien | persona | personas | gente | quien | quienes | alguno | alguna | manos | compañera | compañero | colega",
    other: "otro | otra | otros | otras | distint* | diferent* | demas | resto de",
    candidate:
      "candidat* | postulant* | aspirant* | concursant* | participante* | finalista* | terna | seleccionados | preseleccionados | la interesada | inscritos | los demas",
    client: "cliente | clientes | empresa usuaria | mandante",
    committee:
      "comite | comision | jurado | tribunal | panel | junta | consejo | direccion | directiv* | gerencia | gerente* | director* | responsable* | jefatura | jefe | jefa | decano | decanato | rector* | evaluador* | socio | socios | patronato | el area | lider de | encargad* | corporativo | dueño | propietari* | ceo | claustro | departamento | supervisor* | ayuntamiento | la central | casa matriz | la matriz | alcalde* | armador",
    internal: "intern* | de la casa | de casa | compañero de | ya cubria | promoci* | de siempre | antiguedad",
    everyone: "todos | todas | todo | toda | cada | cualquier*",
    friend:
      "amigo | amiga | amigos | hermano | hermana | hijo | hija | primo | prima | cuñado | cuñada | vecino | vecina | novio | novia | marido | esposa | esposo | mujer | sobrino | sobrina | mama | papa | padre | madre | colega mio | compañero de piso | mi tia | mi tio",
    not: "no | ni | nunca | jamas | nadie | ningun | ninguno | ninguna | nada | sin | tampoco | negativ* | deneg* | denieg* | imposib* | desfavorable* | desestim* | descart* | rechaz* | declin* | excluid* | carec* | desiert* | falta de | falto | apenas",
    unable:
      "no pod* | no pued* | no pudo | no pudimos | no hemos podido | no ha podido | no vamos a poder | no fue posible | no sera posible | no ha sido posible | no nos es posible | no nos sera posible | imposib* | impid* | no alcanz* | no va a poder ser | no se va a | no llegar* a | no autoriz*",
    nolonger: "ya no | no seguir* | no seguim* | no contin* | no avanz* | nunca | jamas | dej* de",
    sorry:
      "lamentam* | lamento | lamenta | lamentabl* | desafortunadamente | por desgracia | desgraciadamente | lastimosamente | siento | sentimos | sintiendolo | pesar | pena | apena | duele | perdon | perdona | disculp* | me temo | temo que | malas noticias | ojala | lastima | nos vemos obligad* | obligad* a | hemos tenido que | tener que | mejores noticias | silencio | sinceridad | franqueza | en la obligacion | cuesta escribir*",
    negative:
      "negativ* | desfavorable* | rechazad* | denegad* | desestimad* | descartad* | no seleccionad* | no apto | no admitid* | no ha sido seleccionad* | no fue seleccionad* | no has sido seleccionad* | no has resultado | no ha resultado | no ha prosperado | declinad* | excluid* | eliminad* | no ha sido elegid* | no ha sido preseleccionad* | no ha sido admitid* | no ha superado | no supero | no quedaste | no ha quedado | no figura | anulad* | finalizada | no pasaste | no reune | no cumple | no alcanz* | no resulto | no obtuv* | no ha obtenido | no fue aprobad* | no fue aceptad* | no ha sido aceptad* | no acept* | no fuiste | no ha sido concedid* | no fue elegid* | no fue exitos* | no salio | no hubo | no se nos dio | malas noticias",
    but: "pero | sin embargo | aunque | sino | si bien | con todo | aun asi | en cambio | solo que | mas que | salvo que",
    instead:
      "en lugar de | antes que | preferencia | prioridad | decant* | inclin* | preferim* | preferido | prefirio | prefier* | apost* | balanza | favoreci* | opt* por | nos quedamos con | se quedo con | fue para | en cambio | antes de | mas que | por otro | por otra | por otros | la otra | el otro | al otro | a otro | a otra | con otro | con otra | con otros | con otras | para otro | para otra",
    if: "si | en caso | en el caso | en el supuesto | salvo | de no | cuando surja | en cuanto | quienes no | de ser | supeditad*",
    may: "podria* | podra* | podre* | puede | pueden | puedes | quiza | quizas | posible* | eventual* | seria | hubiera* | habria | ojala | pueda | puedas | podia | podamos",
    when: "cuando | en cuanto | una vez | despues | luego | tras | antes | hasta | mientras | apenas | concluida | concluido | finalizada | habiendo | transcurrid* | desde | entonces | durante | a partir | al final",
    because:
      "porque | ya que | dado que | debido | puesto que | pues | por lo que | por tanto | por eso | por ello | toda vez que | como consecuencia | en consecuencia | motivo* | razones | por falta | al no | por no | asi que | de modo que | causa | con lo que | lo que nos",
    only: "solo | solamente | exclusiv* | sencillamente | sola | unic*",
    yet: "todavia | aun | por el momento | de momento | sigue | siguen | seguimos | sigues | por ahora | ahora mismo | pendiente* | vigente",
    already: "ya | ahora | entretanto | mientras tanto | recien | ahorita",
    timebeing:
      "esta vez | por el momento | por ahora | de momento | esta temporada | en esta convocatoria | esta ocasion | esta oportunidad | este año | este semestre | este verano | hoy no | esta ronda | por esta | este curso | este momento | ahorita | esta edicion | esta fase | para esta | esta vuelta",
    again: "nuevamente | otra vez | vuelve a | vuelva a | volver* a | reabri* | retom* | reanud* | vuelvo a | nuevo",
    application:
      "candidatura* | postul* | solicitud* | solicitar | inscripcion* | inscrib* | inscrit* | aplicacion* | aplicar | presentado | se presento | application | solicito | tu caso",
    documents:
      "cv | curricul* | hoja de vida | hojas de vida | portafolio* | portfolio* | antecedentes | documentacion | documento* | expediente* | titulo* | ficha | su carpeta | formulario* | papeles",
    position:
      "puesto | puestos | vacante* | plaza | plazas | cargo | posicion | rol | empleo* | oferta de trabajo | la oferta de | nuestra oferta | aviso | cupo | cupos | busqueda | busquedas | lugar en | silla | hueco | destino* | turno | role | requisicion | coordinacion de | residencia | catedra | anuncio | designacion | nombramiento | suplencia* | oportunidades | el lugar | un lugar | tu lugar | atril* | mostrador | papel de | jefatura | dependient*",
    hiring:
      "recursos humanos | rr hh | talento | reclut* | contratacion* | gestion humana | empleador* | talent | people | headhunter | consultora | ett | recruit* | equipo de seleccion | departamento de seleccion | personal | direccion de personas | agencia | equipo de personas",
    process:
      "proceso | procesos | procedimiento* | seleccion | concurso* | convocatoria* | oposicion* | busqueda | campaña | selectiv* | promocion interna | tramite | licitacion | bolsa de empleo | programa | baremacion",
    training:
      "practicas | practica profesional | pasantia* | becari* | aprendiz* | aprendices | dual | trainee* | voluntari* | residencia medica | residente* | programa de graduados | beca de",
    profile:
      "perfil | perfiles | trayectoria* | aptitud* | competencias | talento | formacion | titulacion | recorrido | background | conocimiento* | solvencia | meritos | merito | idioma*",
    experience:
      "experiencia* | años de | trayectoria | antiguedad | recorrido | mas años | rodad* | senior | junior | años en | calle | formacion | oficio",
    requirements:
      "requisito* | criterio* | necesidad* | exigid* | exige* | requer* | requier* | buscamos | buscabamos | buscaba | busca | condiciones que | pedia | pide | pedimos | pedido | minimos | solicitad* | pretension* | acredit* | necesit* | hace falta",
    fit: "encaj* | ajust* | adecu* | idone* | coincid* | correspond* | acorde* | reune | cuadra | calz* | match | apto | apta | viable | lo que buscamos | responde mejor | se acerca* | cumple | cumples | cumplir",
    better: "mejor | mejores | mayor | mas | superior* | primera opcion",
    level: "nivel | altura | calidad | parejo* | reñid* | muy alto",
    many: "elevado | muchas | muchos | muchisim* | alto numero | volumen | numero de postul* | varios | tantas | tanta | sesenta | trescient* | mil",
    interview: "entrevist* | videoentrevist* | interview",
    talk: "llamada* | llamar* | llamam* | llamo | convers* | charla* | hablar* | hablam* | hablemos | hable | reunion* | reunir* | videollamada* | telefono | telefonic* | video | encuentro* | conocerte | conocerle | platic* | cafe | cita | verte | vernos | zoom | teams | marcamos | visit* | acercarte",
    test: "prueba* | test | ejercicio* | evaluacion* | examen* | caso practico | assessment | dinamica* | presentacion | role play | clase muestra | cuestionario* | psicotecnic* | audicion*",
    round:
      "fase | fases | etapa* | ronda* | paso | instancia* | vuelta | final del | a la final | avanz* a la | pasar a la | filtro* | te toca",
    shortlist:
      "finalista* | terna | lista corta | preseleccion* | lista definitiva | relacion definitiva | elegidos | aprobados | seleccionados | admitidos | ultima instancia | elegibles | la final | elegidas | los tres | las tres",
    list: "lista de espera | suplente* | reserva | orden de merito | elegible* | bolsa | stand by | suplencia* | numero de orden | listas | la lista | interinos | relacion",
    pool: "base de datos | nuestra base | cartera | guardam* | guardo | conservar* | archivos | tener* en cuenta | comunidad de talento | permanecer* | queda en nuestra | para mas adelante",
    offer:
      "oferta | ofertas | ofrecer* | ofrecem* | ofrezc* | proponer* | proponem* | propongo | propuest* | es tuyo | incorporacion | incorporarte | incorporarse",
    contract:
      "contrato* | firma | firmar* | firmam* | firmo | firmado | firmada | firme | onboarding | formalizar | nombramiento | convenio | acuerdo | induccion | indefinido | temporal | periodo de prueba",
    salary: "salari* | sueldo* | renta | brutos | pagas | bono | euros | viaticos | nomina | pretensiones | banda",
    start:
      "empezar* | empiez* | incorpor* | inici* | arranc* | primer dia | ingreso | bienvenid* | sumarte | alta | a bordo | presentate | presentese",
    reference: "referencia* | antecedentes penales | certificado* | revision medica | examen medico | verificacion",
    score:
      "punto | puntos | puntaje* | puntuacion* | nota | corte | orden de merito | por debajo | mayoria | votos | folio | media",
    feedback:
      "feedback | devolucion* | comentarios | valoracion* | los motivos | informe | mejorar | opinion | explicaciones",
    decide:
      "decid* | decision* | determin* | resolv* | resuelt* | resuelv* | resolucion* | acuerdo | opt* por | optado | optam* | deliber* | eleccion | hemos concluido | voto | dictamen* | decant* | consider* que | unanimidad | ha estimado | acordo | hubo que",
    result:
      "resultado* | respuesta* | noticia* | novedad* | estado | estatus | actualizacion* | fallo | resolucion* | seguimiento | avance*",
    select:
      "seleccionad* | seleccionar* | elige* | eleccion | escog* | preferid* | preferim* | prefirio | prefier* | decant* | inclin* | quedarnos con | se quedo con | optado por | optamos por | decidi* por | cogid* | propon* | propuesto | preseleccion* | apostamos | incluid* | adjudic* | me quedo con | me quede con | nos quedamos | design* | eleg* | eligi* | quiere a | cogieron | nombrad*",
    proceed:
      "adelante | continu* | prosegu* | avanz* | avance* | proced* | prosper* | sigue en | pasa a | pasado a | tramitar* | siguiente fase | siguiente etapa | seguir* | sigues | seguimos | siga | pasar* a | pasas | en carrera | sigue con | pasan | siguen",
    consider:
      "consider* | valor* | evalu* | analiz* | examin* | deliber* | detenid* | cuidados* | con calma | leer | leido | leimos | baremad* | pensarlo | pensado | contempl* | debat* | vimos | hemos visto | estudiar | estudiad* | revisar* | revisad* | revisam* | revision* | comparar* | comparad* | muchas vueltas",
    hire: "contratar* | contratam* | contrato a | contratacion | incorpor* a | fichaje | nombrar* | nombrad* | cogido a | han cogido | cubrir | plantilla | contar con | contar contigo | admitir* | admitid* | nuestra planta | contaremos con | cogieron | te queremos | a bordo | designo | emplead*",
    fill: "cubiert* | cubrir* | cubrim* | ocupad* | ocupar* | ocupa | adjudicad* | asignad* | asigno | otorgad* | ya no esta disponible | hemos encontrado | se completo | esta complet* | se la dimos | llevara | ya tenemos a | ya firmo | cerramos con | cerramos la | ya fue | esta hecha | tomara | recayo en | provist* | encontro | encontramos | ya quedo | no quedan | designo | tiene maestr* | aceptad* por | incorporacion del | contratamos a | contrato a | ya tiene dueño | ya tiene nombre",
    close:
      "cerrar* | cerrad* | cerram* | cierr* | cerro | finaliz* | termin* | conclu* | archiv* | damos por | hasta aqui | lo dejamos aqui | acab* | caduc* | venc* | definitiv* | baja | dado por | fin de | extingu* | despach*",
    cancel:
      "cancel* | anul* | suprim* | supres* | sin efecto | desiert* | queda sin | desaparec* | se cayo | extingu* | ya no se | no renov* | no habra | perdimos | se suspendi* | suspendid*",
    freeze:
      "congel* | paus* | suspend* | stand by | en espera | parad* | paramos | aplaz* | pospon* | fren* | hasta que se",
    budget:
      "presupuest* | partida | recort* | reorganiz* | economic* | finanzas | ventas | matriz | licitac* | subvencion | financiac* | banda",
    withdraw: "retir* | revoc* | desist* | sin efecto | renunc* | romp* | queda anulad*",
    reject:
      "rechaz* | descart* | desestim* | deneg* | denieg* | declin* | exclu* | eliminad* | eliminar* | queda fuera | quedado fuera | quedaron fuera | quedo fuera | decir que no | decirte que no | dijo que no | dijeron que no | un no | no te han cogido | hasta aqui | lo dejamos aqui | otro rumbo | no apto | no proponer* | no pasaste | no quedaste | no quedo | no avanzar* | no continu* | despedid* | en el camino | no ha superado | no superar | no seguir* | no procede* | puerta se cierra | despedirte | despedimos | se separan | quedo por debajo | no es tu | no estas entre | no encaj* | no figura | no vas a | nos quedamos con las ganas | sin ti | sin usted | no pudo ser | no va a poder ser | no se nos dio | no te vamos a | no te va a | no vamos a | fuera del proceso | adios | no pasar* a | no paso | no entra* en | no hacerte | no contratar* | esta vez no | no te vemos | dejar* fuera",
    accept: "acept* | aprob* | admit* | admis* | visto bueno | conced* | autoriz* | aprueb* | favorable* | luz verde",
    pass: "superado | superar* | supero | pasado | pasaste | paso a | pasas a | pasar a la | pasa a la | aprobado | aprobar* | logr* | clasific* | avanza | quedaste entre | alcanz* | apto | apta | con exito | exitosa | sido aceptad* | obtuvo | obtuviste | obtenid*",
    invite:
      "invit* | convoc* | citar* | citam* | citado | te esperamos | quiere conocer* | queremos conocerte | vente | acuda | presentese | te recib* | recibirle | queremos que | nos vemos en | citacion*",
    congratulate:
      "enhorabuena | felicidad* | alegr* | complac* | placer | con gusto | buenas noticias | bienvenid* | contentos | es tuyo | ilusion",
    confirm:
      "confirm* | acus* recibo | acusamos | acuse | por la presente | por este conducto | correctamente | con exito",
    receive:
      "recibid* | recibi | recibim* | recibir* | recepcion | llegado | llegaron | llegaste | recibo | recibe | registrad*",
    wait: "esper* | paciencia | demora* | tardar* | retras* | silencio | mientras tanto | un poco mas | unas semanas | unos dias | te avis* | le avis* | avisaremos | pendiente* | pronto | tan larga | le debia*",
    postpone: "reprogram* | aplaz* | cambio de fecha | mover* | pospon* | prorrog*",
    schedule:
      "agend* | calendario | cita | horario* | hueco | disponibilidad | disponible* | concert* | programad* | te viene bien | hora | fecha | fechas | asistencia | que dia | coordinar",
    daytime:
      "lunes | martes | miercoles | jueves | viernes | sabado* | domingo* | mañana | tarde | noche | hoy | ayer | hora | horas | a las | h | semana | minutos | 0:0 | dia | dias | anoche | rato",
    month:
      "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | primavera | verano | otoño | invierno | trimestre | semestre | navidad | temporada | mes | meses",
    place:
      "oficina* | planta | sala | calle | edificio | sede | recepcion | piso | presencial* | en persona | sucursal | taller | tienda | zoom | teams | videollamada | salon | local",
    bring: "trae | traiga | dni | ine | curp | cedula | aportar* | aportad* | documento de identidad",
    send: "envi* | remit* | manda* | complet* el | completar | entreg* | facilit* | reenvi* | compart*",
    deadline: "plazo* | antes del | antes de | a mas tardar | hasta el | dias habiles",
    link: "enlace* | portal | http* | web | pagina | plataforma | acced* | tu cuenta | nuestro sitio | contraseña",
    attached: "adjunt* | anex* | acompañamos",
    answer: "respond* | respuesta | contest* | contact* | avis* | escrib* | llamame | dime",
    inform:
      "informar* | informam* | informa | comunicar* | comunicam* | comunico | comunica | notific* | avis* | decir* | contarte | cuento | contamos | traslad* | indicar* | compartir | anunci* | conocimiento | me dirijo | te escribo | le escribo | te escribimos | escribirte | que sepas | enterar*",
    ask: "pregunt* | ? | por favor | ruego | rogamos | pido | pedimos | podrias | puedes | consulta* | quisiera saber | quisieramos | aclar* | duda | dudas",
    thank: "gracias | agradec* | agradez* | reconocimiento | gratitud | thank",
    interest:
      "interes | interesad* | interesante | confianza | entusiasmo | ilusion | ganas | interesarse | haber pensado en | confiar | interesa | mostrado | demostrado | disposicion | ofrecimiento | curiosidad",
    effort:
      "esfuerzo* | dedic* | molestia* | el rato | trabajo que | tomarte | por venir | empeño | preparar* | participacion | participar* | asistencia | acercarte | compart* | carrera | presentarte | presentarse | presentad* | paciencia | tu tiempo | el tiempo | tiempo que | tiempo y",
    impress:
      "impresion* | gust* | encant* | brill* | excelent* | genial* | estupend* | magnific* | admir* | disfrut* | valios* | agradable* | buenisim* | convenc* | ha sido un placer | interesante* | muy bien | positiv* | muy buen* | valoramos | apreci* | simpatia | de diez | recuerdo | de verdad | cariño | correcta | talento* | merito",
    hard: "reñid* | dura | costado | por muy poco | muy parej* | parejo* | difici* | debat*",
    wish: "deseam* | deseo | suerte | exito* | esper* que | ojala | lo mejor | mejores deseos | animo | confiam* en que | que encuentr*",
    path: "carrera | tu busqueda | camino | proyectos | rumbo | puerta* | caminos",
    encourage:
      "anim* | invitamos a participar | te invitamos a | le invitamos a | siguenos | pendiente de | vuelve a | desanim* | intentarlo | vuelva a",
    future:
      "futur* | mas adelante | proxim* | otra ocasion | otra vez | nuevas vacantes | si surg* | surja | abramos | abrir* | se abre | el año que viene | temporada | otoño | eventuales",
    remember:
      "te tendremos | te llamar* | contactaremos | en contacto | te aviso | se crucen | te avisaremos | le avisaremos",
    sincerely:
      "saludo | saludos | atentamente | cordialmente | cordial | abrazo* | afectuos* | beso | a sus ordenes | sin otro particular | con afecto | quedo a | quedamos a | a su disposicion",
    dear: "hola | estimad* | querid* | apreciad* | buenos dias | buen dia | que tal | señor | señora | sr | sra | don | doña | dr | dra | lic | ing | como va | espero que estes | buenas tardes",
    data: "datos | privacidad | rgpd | lopd* | eliminar | conserv* tus | destru* | confidencial* | derechos de acceso | borr* | rectificacion | destinatari*",
    automatic:
      "automatic* | no respond* a este | no respondas | no responda | buzon | no admite respuestas | no recibe respuestas | casilla",
    money:
      "prestamo* | credito* | hipoteca* | banco | bancari* | tarjeta* | solvencia | tipo de interes | aval | avales | financi* | deuda* | cuota* | crediticio* | importe | cuenta corriente | buro | renta baja | subsidio* | reintegro | hacienda | tributari* | iva | impuesto* | ingresos | impago | bizum | transferencia | cajero | riesgo",
    home: "piso | pisos | apartamento* | alquil* | casero | casera | inquilin* | propietari* | vivienda* | arrend* | arriendo | inmobiliari* | fianza | habitacion | inmueble* | hogar | depto | pareja | mudanza | terraza | patio | familia numerosa | la finca | comunidad | impago | hipotec* | visita al | parcela | garaje | portal",
    permit:
      "visado* | visa | permiso* | extranjeria | licencia* | autoridad* | ciudadania | nacionalidad | embajada | consulado | ordenanza | tramite* | reagrupacion | multa* | recurso contra | pasaporte | migra* | registro civil | alcaldia | patente | trafico | autoriza el uso | arraigo | residencia legal | empadron* | homologacion | apostill* | nie provisional | cita previa",
    study:
      "universidad* | universitari* | master | maestria | alumn* | estudiant* | colegio* | escuela* | guarderia* | jardin de infantes | beca* | matricul* | doctorado | convalid* | bachiller* | preinscripcion | cohorte | licenciatura | posgrado | academic* | hijo no ha obtenido | año lectivo | cole | prueba de acceso | cursos | asignatura | escolar* | grado | intercambio* | mentoria | catedratic* | aula | aulas | curso | secundaria | primaria | facult* | doctorand* | nivel inicial | taller de | generacion 0 | parvul*",
    paper:
      "manuscrito* | articulo* | revista* | revisor* | publicacion* | publicar* | congreso* | resumen | editor | editora | editorial* | ponencia* | comunicacion oral | comunicacion 0 | capitulo* | novela* | poema* | poesia | libro* | pares ciegos | evaluadores anonimos | consejo de redaccion | cartel | cortometraje | abstract | original recibido | festival | guion* | autor | autora | autores | cuentos | escritura | relato",
    grant:
      "subvencion* | ayuda solicitada | beca* | premio* | financiacion | patrocin* | aceleradora* | startup | incubadora* | fondo* | inversor* | inversion | residencia artistica | galardon* | financiar | ayudas | concurso de proyectos | dotacion economica",
    claim:
      "asegurad* | siniestro* | poliza* | reclam* | garantia* | reembols* | indemniz* | impugn* | devolucion del importe | queja* | apelacion | cobertura | compensacion por | alegacion* | demanda judicial | juicio | reintegro | seguro dental | seguro de vida | seguro medico | seguro de hogar | seguro de coche | compañía de seguros | recurso contra | su recurso | recurso de",
    purchase:
      "entrega* | tienda online | producto* | compra* | precio* | factura* | pago* | existencias | stock | agotad* | paquete* | mercanci* | carrito | descuento* | suscripcion* | marketplace | almacen online | talla* | lavadora | vehiculo | proveedor* | tarifa* | su envio | tu envio | estimado cliente | atencion al cliente | servicio al cliente | devoluciones de | pedido* | catering | taller | marca | tiendas | renting | presupuesto del | reparacion | devolucion | cliente habitual",
    event:
      "entrada* para | entradas | evento* | concierto* | mesa reservada | vuelo* | torneo* | restaurante | festival* | sorteo* | boda* | billete* | espectaculo | teatro | aforo | fiesta | liguilla | mercadillo | boleto* | rifa | excursion | agraciad* | partido | su reserva | reserva de mesa | catering | concesion | dorsal* | inscripcion en la | plaza en el curso | pelicula | la carrera | plazas del taller | curso de | agotaron | hotel | noches | reservar | mesa para | la actuacion | puertas abiertas | jornada de puertas",
    tender:
      "proveedor* | licitacion* | licitador* | cotizacion* | presupuesto que nos | oferta tecnica | mesa de contratacion | pliego* | contratista* | concurso publico | propuesta comercial | suministro | acuerdo comercial | vuestra propuesta | su empresa | pitch | adjudic* | nuestro presupuesto | su presupuesto | otra empresa | otro taller | su oferta economica | subcontrat* | concesion",
    member:
      "socio | socios | socia | club | asociacion | membresia* | miembro* | acogida | cofradia | federacion | coro | equipo de futbol | entrenamiento* | junta directiva | estatutos",
    health:
      "hospital cita | consulta medica | tratamiento* | terapia* | paciente* | cirugia* | operacion* | historial medico | cita medica | sangre | donante* | receta* | diagnostic* | odontolog* | dentista | urgencias | baja medica | enfermo | enferma | enfermedad | centro de salud | cita con el medico | analiticas",
    newsletter:
      "newsletter* | boletin* | darse de baja | date de baja | leer mas | sigue leyendo | articulo* | blog | podcast* | webinar* | episodio* | lector | lectora | lectores | consejos | numero de hoy | guia para | razones por las que | trucos | suscriptor* | leccion | curso gratuito | tip | tips | masterclass | entrevistamos a | como encajar | segun el estudio | plantilla de correo | señales de | que hacer cuando | como saber si | historia de | suscripc* | suscribete | suscribirte | suscribirse",
    alert:
      "alerta* | ofertas nuevas | nuevas ofertas | empleos nuevos | empleos para ti | ofertas para ti | ofertas similares | empleos similares | ofertas parecidas | avisos parecidos | empleos recomendados | recomendados para ti | tu busqueda guardada | nuevos empleos | vacantes para ti | ver mas ofertas | ver todas | empleos que | te pueden interesar | ofertas que | coinciden con tu",
    rejection:
      "respuesta negativa | un no | los no | no seleccion | descarte* | ghosting | rechazos | la negativa | un rechazo | te rechaz* | carta de despedida | el rechazo | de rechazo | al rechazo | una negativa | negativas",
    recruiterreach:
      "vi tu perfil | he visto tu perfil | vi tu trayectoria | encontre tu perfil | tu perfil en linkedin | me tope con | di con tu perfil | escuchas propuestas | abiert* a propuestas | abiert* a escuchar | estas en busqueda activa | te interesaria escuchar | nueva oportunidad para ti | oportunidad confidencial | inmail | busqueda directa | por encargo de | no nos conocemos | llevo en exclusiva | me gustaria presentarte una | escucha activa | estas abiert* | te escribo porque vi | estoy buscando un | en ese entonces aplic* | año pasado aplic* | hace dos años | pense en ti | quizas te interese | te puede encajar",
    hrtalk:
      "los descartados | los rechazados | avisad a | avisen a | pasame | scorecard | pipeline | ats | debrief | los tres finalistas | mandaste los | mandar los rechazos | me convence | flojo en | floja en | excel con | headhunter | candidata de la agencia | abrimos de nuevo | que le digo | mandales | lo dejaria fuera | la dejaria fuera | comunicar a los | decirles | plantilla de rechazo | tienen que avisar | descartamos a | yo no la pasaria | yo no lo pasaria | no seleccionados | de la vacante | recordad que | dime tu | hemos descartado a | se cayo del proceso | marca a todos | el elegido | os paso | diles | bloqueen | bloquead | no la pasemos | no lo pasemos | le diria que | equipo a la | avisale | no te vi | la shortlist | decidle | digales | hay que avisar | los que no | pasad a | recursos me | requisicion | quienes no pasaron | los otros siete | texto del no | baja del proceso | coincidimos todos | la plantilla buena | no la veo | no lo veo",
    ownmove:
      "mi candidatura | mi postulacion | mi solicitud | mi curriculum | mi cv | mi hoja de vida | he decidido | he aceptado | acepte otra | aceptado otra oferta | renuncio | desisto | declino | retiro mi | retirar mi | dejo el proceso | me retiro | no podre | no acepto | me postulo | me dirijo a ustedes | me presente | por avisarme | por contestarme | me apena no | mi puesto | les comunico que | les ruego | no voy a incorporarme | comunicaros que dejo | prefiero quedarme | lamento tener que rechazar | vuelvo a postularme | me gustaria saber por que | me postule | presentar mi | quedo a la espera | me mudo | me dijeron | mi empresa actual | quisiera saber | sigo en carrera | me hayan dicho | la cubrieron | recibi su correo | no continuare | firmado con otra | he firmado | motivos familiares | mi proceso | retirarme | debo rechazar | me quedo en | mi situacion | recurro | me declara | no deseo | mi familia | me inscribi | me apunte | mi respuesta | aplique | soy una persona | no voy a seguir | me bajo | mi examen | mi oposicion | solicito revision | me quedo con mi | por motivos personales | mi decision",
    meant:
      "ejemplo* | modelo* | frase* | imagin* | cita textual | como si | tipic* | se titula | quotation | segun cuenta | cuenta la | hipotetic* | plantilla de correo | plantilla para rechaz* | plantilla de rechaz*",
    error: "error* | equivoc* | fallo | caso omiso | ignor* | confusion",
    despite: "pese a | aun cuando | aunque | aun asi | a pesar | si bien",
    especially: "muy | mucho | sinceramente | tan | de verdad | de corazon | bastante | sobre todo | *isimo | *isima",
    first:
      "primer | primero | primera | primeros | primeras | segundo | segunda | tercer | tercero | tercera | ultimo | ultima | final | finales | finalmente",
    person:
      "otr* candidat* | otr* person* | otr* postulant* | otr* aspirant* | otr* perfil* | otr* compañer* | otr* finalist* | otr* estudiant* | otr* chic* | alguien con | alguien que | alguien mas | perfil mas | candidatos con | candidatos que | candidatos cuy* | personas que | perfiles que | un compañero | un colega | los demas | a otro | a otra | dos perfiles | tres aspirantes | al otro | gente de | persona con | aspirantes que | colegas de | ya tenemos a | por otra | la otra | el otro | los otros | el que vive | la primera | el primero | quienes | alguien de | ingeniero | dos compañeros | el titular | perfil con",
    work: "trabaj* | equipo* | empresa* | compañía* | departamento* | proyecto* | negocio* | labor* | institucion* | fundacion | despacho | area | jornada | tarea* | grupo | cooperativa | oficio | bufete | taller de | productora | constructora | parroquia | clinica | notaria | fabrica | museo | peluqueria | planta de | almacen | tienda | hospital | farmacia | cocina | redaccion",
    goesto:
      "se la lleva* | se quedo con | se queda con | fue para | recae* | recay* | le corresponde | se la dimos | otorgad* a | asignad* a | adjudicad* a | manos de | tiene dueñ* | lo ocupa* | la ocupa* | pasa a | pasara a | relevo | firm* con | cerr* con | lo hara | para otro | para otra | al otro | a otro | a otra | se inclino por | designo a | corresponde a | quedamos con | quede con | quedarnos con | contratamos a | contrato a | encontro | cubrira | eligio a | elegimos a | con el que | ya tiene nombre",
    stays:
      "se queda en | volvio | retoma* | titular | titulares | renuncia | repite | permanec* | de siempre | antiguo | antigua | ya cubria | ya venia | promoci* | se va",
    lack: "falt* | carec* | muy poco | qued* cort* | no llega | no alcanz* | verde | floj* | menos | aun no | todavia no | ausencia | limitad* | no tien* | no tenemos | no cuent* con | no contamos con | no acredit* | por debajo | no lo es | no termin* de | no reun*",
    toomuch: "demasiad* | sobrecualificad* | sobrecalificad* | te queda* | mas que | de mas",
    ending:
      "hasta aqui | aqui se | lo dejamos | dejamos aqui | separan | despedi* | adios | se cierra | cerramos hoy | no pudo ser | no va a poder ser | no se nos dio | su paso por | un recuerdo | con las ganas | por terminad* | nos deja | un gusto conocerte | ha sido un placer | fue un gusto | por todo",
    ahead: "por muy poco | te quedaste a | qued* segund* | plan b | muy cerca | balanza | peso | por encima | suplente",
    deserve: "merec* | aprovech* | feliz | brillar* | horizonte* | encerrar* | otra cocina",
    direction: "rumbo | cambio de | cambiado | prioridad* | orientad* | orientacion | distinto de | otra cosa",
    condition:
      "licencia* | carne de | biling* | ingles | aleman | idioma* | b0 | c0 | titulacion | homolog* | certificacion* | certificad* | acredit* | vive en | mudar* | mudanza | traslad* | distancia | horario | disponibilidad | turnos | turno de | fines de semana | jornada completa | presencial* | remoto | teletrabaj* | edad | preaviso | nacionalidad | hable | habla | que vive | nivel de",
    recommend:
      "recomend* | propon* | propuest* | nomin* | apoya* | apoyo | defend* | abog* | postul* a | candidat* por",
    vote: "voto | votos | vota* | unanim* | mayoria | deliber* | debat* | acordo | quorum | sesion | dictam* | balanza | pensarlo",
    status:
      "estado | estatus | archiv* | cerrad* | vigente | expediente | folio | referencia | ref | requisicion | codigo | consta* | figura | aparece* | publicad* | en revision | clasificad* | finalizad*",
    figure:
      "puerta* | ventana | pieza* | tren | puente | orquesta | capitulo* | penales | equipaje | viaje | silla* | zapato* | corazon | amor | puerto | rutas | caminos | vuelo | voz | apellido | ficha",
    late: "fuera de plazo | dias de retraso | ya habia* | cuando llego | antes de que | mal momento | ya fue | anoche | ya firmo | ya encontr* | ya tenemos",
    isyou:
      "eres tu | eres la | eres nuestr* | es tuyo | es suya | te elegimos | has pasado | te queremos | queremos que seas | seas nuestr* | corresponde a usted | contratarle | empiezas | te ofrecemos | le ofrecemos | te proponemos | le proponemos | figura usted | elegimos a ti | nos quedamos con tu",
    welcome:
      "bienvenid* | a bordo | sumarte | incorporarte | formar parte | parte del equipo | parte de nuestr* | te esperamos",
    pet: "perr* | cachorr* | gato | gata | gatos | gatit* | felin* | canin* | mascota* | animal | animales | galg* | podenc* | protectora | refugio | adopcion* | adopt* | criador* | veterinari* | camada | conejo* | acogida | peludo* | esterilizad*",
    media:
      "cancion* | maqueta | album | disco | pelicula* | cortometraje* | foto | fotos | fotografia* | videos | tu video | tienda de aplicaciones | playlist | cuentos | relato* | poema* | poet* | novela* | pintura* | cuadro | cuadros | galeria | exposicion* | expon* | mercadillo | feria | artesan* | ilustracion* | antologia* | emisora | ensayo | libro* | tu obra | su obra | receta* | aplicacion movil | tu cuento | su cuento | un cuento | tu corto | su corto | artistas | la muestra | muestra ha | tu canal",
    sport:
      "partido* | liga | liguilla | torneo* | maraton | dorsal* | entrenador* | entrenamiento* | jugador* | arbitr* | seleccion nacional | futbol | baloncesto | pretemporada | atleta* | federacion | campeonato* | competicion | padel | tenis | natacion | ciclis* | regata | categoria | vestuario | club | tu equipo no | petos | cuadrangular | carrera popular",
    hrmatter:
      "vacaciones | dias libres | dia libre | excedencia | permiso por | licencia por | licencia sin | aumento | subida salarial | subida de sueldo | gastos | dietas | anticipo | ascenso | promocion | cambio de turno | cambio de puesto | permuta | plaza de garaje | aparcamiento | estacionamiento | parking | teletrabaj* | trabajo remoto | home office | presupuesto de formacion | reduccion de jornada | horas extra* | desempeño | cuadrante | asuntos propios | conciliacion | finiquito | plus | portatil | evaluacion anual",
    authority:
      "ayuntamiento | alcaldia | municip* | concejal* | ministerio | consejeria | juzgado | juez* | sentencia | hacienda | tributari* | impuesto* | sede electronica | registro civil | licencia de | urbanis* | alzada | recurso de | alegacion* | boletin oficial | boe | ordenanza | decreto | peticion | subsidio | prestacion* | bono social | seguridad social | sancion* | multa* | huertos | empadron* | escuela infantil | guarderia* | escolariz* | catastro | afip | sat | anses | via publica | mesa acordo | renta minima",
    contest:
      "certamen | premio* | galardon* | jurado | ganador* | hackathon* | hackaton* | sorteo* | rifa* | casting* | audicion* | semifinal* | obras presentadas | mencion | accesit | concursante* | antologia* | festival* | concurso de | concurso lit* | edicion | participantes | agraciad* | dibujo*",
    sift: "filtro* | corte | preseleccion* | qued* fuera | fuera del proceso | se cayo | no pasaste | no pasara* | no paso | no ha pasado | no supera* | no ha superado | eliminad* | descart* | no estas entre | no aparec* | no figura* | en el camino",
    full: "completo | completa | completos | lleno | agotad* | se agot* | no quedan | no necesit*",
    giveback: "devolv* | devuelv* | destru* | reembols* | originales | su carpeta | monton",
    done: "ha | han | has | he | hemos | habia | habiamos | habias | haya | hayan | hayas | haber | haberse | sido | fue | fueron | era | eran | eras | estado | estaba | estuvo | quedo | quedado | quedaron | resulto | quedaste | hubo",
    will: "sera | seran | va a | van a | vas a | voy a | vamos a | habra | podra | podran | podras | tendra | tendras | quedara | pasara | llevara | ocupara | hara | ira | ibamos a | continuara | *aremos | *iremos | *dremos | cubrira | recaera | abrira | llegara",
    one: "uno | dos | tres | cuatro | cinco | seis | una sola",
    who: "quien | quienes | cuyo | cuya | el que | la que | los que | las que | al que | aquel | cual",
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
  details: {
    roleFrames: [
      "!(puesto|vacante|plaza|cargo|posición|rol|empleo|búsqueda|oferta|vacantes|puestos|plazas) (de|del|como|para) {role} (en|para) {company}",
      "!(puesto|vacante|plaza|cargo|posición|rol|empleo|vacantes|puestos|plazas) (de|del|como|para) {role}",
      "(puesto|vacante|plaza|cargo|posición|rol|empleo|vacantes|puestos|plazas|oferta|aviso|función|búsqueda|selección|concurso|proceso): {role}",
      "(vacante|puesto|plaza|posición|cargo|proceso|oferta|aviso|selección|convocatoria|candidatura|postulación|solicitud|rol|vacantes|búsqueda|entrevista) [–|—|-|:] {role}",
      "(candidatura|postulación|solicitud|inscripción|aplicación|postulaste|postulado|inscribiste|inscrito|inscrita|aplicaste|aplicar|postular|postularte|postularse|presentaste|optaba|optabas|entrevista|contratación) (a|al|para|como|en) [la|el|nuestra|nuestro] [puesto|vacante|plaza|cargo|posición|rol|oferta|empleo|aviso] [de|del] {role} (en|con) {company}",
      "(candidatura|postulación|solicitud|inscripción|aplicación|postulaste|postulado|inscribiste|inscrito|inscrita|aplicaste|aplicar|postular|postularte|postularse|presentaste|optaba|optabas|entrevista|contratación|proceso|selección) (a|al|para|como|en|de) [la|el|nuestra|nuestro] [puesto|vacante|plaza|cargo|posición|rol|oferta|empleo|aviso] [de|del] {role}",
      "(contrato|práctica|pasantía|beca|prácticas|jefatura|coordinación) (de|como|en) {role}",
      "(proceso|búsqueda|selección|concurso|convocatoria|promoción|programa|pausa|oferta|candidatura|contratación|contratarte|contratarlo|contratarla|incorporarte|patrocinarlo|patrocinarla|incorporación|seguir) (de|como|para|del|a) {role}",
      "(para|como) [el|la|un|una] {role} (nos|recibimos|hemos|en)",
      "(nuestro|nuestra|nuevo|nueva) {role}",
    ],
    roleWords:
      "abogad* académic* acompañante actor actriz actuari* adiestrador* administrador* administrativ* agente* agricultor* agrónom* albañil* almacener* analist* animador* aprendi* aprendices arquitect* archiver* archivist* artesan* asesor* asistent* auditor* auxiliar* ayudant* azafat* bailarin* bailarín barman barrender* barista becari* bibliotecari* biólog* biotecnólog* bodeguer* bombero* cajer* calderer* camarer* camioner* cantante capataz capitán carniecer* carnicer* carpinter* carretiller* catedrátic* celador* cerrajer* chef chofer chófer cirujan* cociner* community comercial* comprador* conductor* conferenciant* conserj* consultor* contable* contador* controlador* controller coordinador* copywriter corrector* creativ* cuidador* curador* decorador* delegad* dependient* desarrollador* despachador* detective dibujant* dietist* directiv* director* diseñador* docente* doctor* economist* editor* educador* ejecutiv* electricist* electromecánic* emplead* encargad* encofrador* enfermer* entrenador* envasador* especialist* esteticist* estilist* estudiant* evaluador* facturador* farmacéutic* ferrallista fisioterapeut* florist* fontaner* formador* fotógraf* fresador* fundador* gasfiter ganader* geólog* gerent* gestor* gobernanta gruist* guardia* guía guías hostess ilustrador* impresor* informátic* ingenier* inspector* instalador* instructor* integrador* intérpret* interventor* investigador* jardiner* juez jueza jurist* lavaplatos lector* letrad* licenciad* líder líderes limpiador* locutor* logopeda* maquinist* maquillador* marinero* masajist* matron* mayordomo mecánic* mediador* médic* mensajer* merchandiser meser* metalúrgic* microbiólog* militar* minero* modelista monitor* montador* mozo* moza* músic* niñer* notari* nutricionist* obrer* odontólog* oficial* oficinist* oftalmólog* operador* operari* opositor* orientador* panader* paramédic* pasante* pastelero* pastelera* patronista pediatr* pedagog* peluquer* peón* peones perit* personal piloto* planificador* plomer* podólog* policía* portero* portera* practicante* preparador* prevencionist* procurador* productor* profesor* programador* promotor* proyectist* psicólog* psicopedagog* publicist* químic* radiólog* realizador* recepcionist* reclutador* redactor* rector* regente* regidor* relacionist* repartidor* reponedor* reportero* representant* residente* restaurador* sanitari* secretari* seleccionador* sociólog* socorrist* soldador* soporte subdirector* subgerent* sumiller supervis* tapicer* taquiller* taxist* técnic* teleoperador* telefonist* temporer* terapeut* tesorer* topógraf* trabajador* traductor* tramitador* transportist* tutor* vendedor* veterinari* vigilant* visitador* vocalista voluntari* zapatero* zootecnist* ux ui designer data scientist engineer* developer* manager* specialist* lead head director analyst architect officer consultant associate assistant intern trainee owner scrum master qa devops backend frontend fullstack sre cto ceo cfo hr sales representative executive accountant recruiter success strategist planner producer administrator coordinator buyer support tester business partner it coach jr sr ing sénior camillero* gerocultor* médico supervisor* cobrador* surtidor* moderador* periodist* product mercaderist* laboratorist* delivery gerontólog* tornero tornera pintor pintora maestro maestra maestros jefe jefa jefes responsable* cartero sastra barbero barbera niñera estilista escaparatist* cuidadora recolector* vendimiador* playero playera remero chapista lijador* cocinera azafato repositor* promotora encuestador* digitador* analista programadora".split(
        " ",
      ),
    hasCapitals: false,
    roleStops:
      "/ en para con y, que por ha ya se le te nos lo fue está es tras desde hasta ante porque cuya cuyo durante dentro sobre publicad* ofertad* y del según no has hemos hay a me queremos queda quedó quedo agradecemos lamentamos lamento tiene está estará sigue siguen muchas gracias pero aunque sin como mediante celebrada será temporada remoto nivel mil en, en: gracias vía aquí cuando donde tu su sus tus esta este ese esa al".split(
        " ",
      ),
    notRoles: (
      "actualización candidatura candidaturas candidato candidata candidato/a proceso procesos selección postulación postulaciones solicitud solicitudes novedades noticias noticia resultado resultados " +
      "resolución respuesta entrevista entrevistas estado estatus seguimiento convocatoria currículum curriculum cv vacante vacantes puesto puestos oferta ofertas empleo empleos trabajo búsqueda " +
      "aviso notificación información feedback cierre cancelación gracias hola re rv fwd fw tu su sus tus nuestro nuestra nuestros nuestras interés informamos confianza responsabilidad valores " +
      "equipo familia empresa plaza plazas inscripción reclutamiento humanos talento oportunidad oportunidades momento referencia prueba semana relación ronda etapa fase pausa decisión aplicación " +
      "contratación motivo motivos día días mes meses año años confirmación recibida recibido lista concurso charla llamada mensaje correo adjunto cargo posición requisición estimado estimada"
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
      "!empresa: {company}",
      "(la empresa|la compañía|el reclutador de) {company}",
    ],
    companyStops:
      "ha han y e te le les nos en para por con que de, tras desde es fue será hemos al se no agradece agradecemos agradecen quiere queremos informa comunica lamenta ya como está así cuando porque pero si sin sobre su sus tu tus ha, a te, revisó valora decidió decidido gracias donde este esta durante hasta sigue actualizó vimos del aunque mediante ante un una los las muchas el la lo o".split(
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
      "mis saludos|reciba mis saludos|reciba un atento saludo|aprovecho la ocasión para saludarle|aprovechamos la ocasión para saludarle|ánimo|un placer|un gusto|con gratitud|con aprecio|cariños|saludos y suerte|suerte y un abrazo|hasta la próxima|bendiciones|chau|best|best regards|kind regards|regards|cheers|gracias por todo|atentos saludos|fraternalmente|un cálido saludo|un fraternal saludo"
    ).split("|"),
    titles:
      "sr sra srta don doña d dña dª dr dra lic licda ing arq prof profa mtro mtra cp c.p cpn psic mg mgtr mba phd abg econ téc enf ps rev pbro ilmo ilma excmo excma maestro maestra licenciado licenciada ingeniero ingeniera doctor doctora profesor profesora señor señora".split(
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
      ],
      final: [
        "(ultima|final) (ronda|entrevista|instancia|fase|etapa)",
        "(ronda|entrevista|fase|etapa|panel|terna) final",
        "(otr* finalista|otra persona finalista|entre los finalistas|eras finalista|fuiste finalista|llegaste a la final|llegar a la final|quedaste segund*|segundo lugar|segunda opcion|como finalista*|finalistas)",
        "(comite|consejo|junta|directorio|patronato|socios) .. (voto|votaron|eligio|prefirio|decidio|se inclino)",
        "(comite de direccion|balanza se ha inclinado|decision muy reñida)",
        "entre (ustedes|vosotros|los|las) (dos|tres)",
        "(despues|luego) del panel",
        "(cuatro|cinco|tercera|cuarta) (encuentros|entrevistas|entrevista|reuniones)",
      ],
      interview: [
        "(gracias|agradec*|encanto|gusto|placer|disfrut*|valor*) ... (entrevista|entrevistas|charla|conversacion|reunion|encuentro|visita|entrevistarte|entrevistarse|conversar|charlar|conocerte|conocerle|conocerla|conocerlo|venir*|acercarte|reunirte|reunirse)",
        "(tras|despues de|luego de|durante|desde|concluida*|finalizada*) [la|las|tu|su|nuestra|nuestras|tus|sus] [primera|segunda|pasada] (entrevista|entrevistas|charla|charlas|videollamada|reuniones|reunion|conversacion) (personal|presencial|con|del|de|que|realizada*|mantenida*|posterior|pasada|sostenida*|le|te|se|hemos|nos|y|lamentamos|queremos|el|la|los|decidimos|por)",
        "(tras|despues de|luego de|concluidas|finalizadas) [la etapa de|la fase de|valorar|realizar] [las|tus|sus|nuestras] (entrevistas|reuniones|charlas)",
        "segunda entrevista",
        "(entrevistamos|entrevistadas|entrevistado|entrevistada|entrevistados|entrevistarte)",
        "(dinamica|dinamica de grupo|clase de practica|clase muestra|jornada de prueba|turno de prueba|dia de prueba) ",
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
        "(tu|su|la|el|las|los|tus|sus) (prueba|pruebas|test|tests|examen|examenes|evaluacion|evaluaciones|ejercicio|cuestionario|desafio|presentacion|puntaje|puntuacion|calificacion)",
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
        "(tu|su) (carta|expediente|ficha)",
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
      "(porque|ya que|dado que|debido a|debido al|puesto que|pues|toda vez que|a causa de|como consecuencia de|con motivo de|por cuanto) {reason}",
      "(necesitamos|buscamos|necesitábamos|buscábamos|necesitaban|buscaban|necesita|busca|requiere|exige) (a alguien|alguien|una persona|perfiles|a una persona|a quien|un perfil|candidatos) (con|que) {reason}",
      "(candidato|candidata|candidatos|candidatas|persona|personas|perfil|perfiles|postulante|postulantes|aspirante|aspirantes|alguien|profesional|profesionales) (que|con|cuya|cuyo|cuyos|cuyas) {reason}",
      "(postulante,|postulantes,|candidato,|candidata,|candidatos,|aspirante,|aspirantes,|persona,|perfil,|perfiles,|profesional,) (cuya|cuyo|cuyos|cuyas|que|con) {reason}",
      "(otra|otro) (chica|chico|muchacho|muchacha|compañera|compañero) que {reason}",
      "(posición|puesto|rol|cargo|vacante|plaza) (requiere|exige|pide|necesita) {reason}",
      "(lo que terminó pesando es que|lo que pesó fue|lo que inclinó la balanza fue|el motivo es que|la razón es que|el motivo fue|el motivo principal es) {reason}",
      "(inclinando|inclinamos|decantado|inclinó) por alguien con {reason}",
      "(por falta de|por no|al no) {reason}",
    ],
  },
};
