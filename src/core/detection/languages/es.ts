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
    you: "tu | tus | te | ti | tuyo | tuya | tuyos | tuyas | contigo | usted | ustedes | ud | uds | vd | vds | vos | su | sus | suyo | suya | suyos | suyas | le | les | os | vosotros | vosotras | vuestro | vuestra | vuestros | vuestras | has | eres | sos | tienes | tenes | puedes | podes | podrias | quieres | queres | quedas | hayas | estuviste | fuiste | quedaste | pasaste | llegaste | *carte | *marte | *tarte | *darte | *narte | *rarte | *larte | *garte | *iarte | *sarte | *zarte | *jarte | *verte | *certe | *nerte | *berte | *derte | *gerte | *lerte | *irte | *arle | *erle | *irle | *arles | *erles | *irles | *arlos | *aros | invitarlo | invitarla | contratarlo | contratarla | incorporarlo | incorporarla | recibirlo | recibirla | citarlo | citarla | considerarlo | considerarla",
    we: "nos | nosotros | nosotras | nuestro | nuestra | nuestros | nuestras | hemos | *amos | *emos | decidimos | recibimos | elegimos | preferimos | sentimos | seguimos | conseguimos | pedimos | escribimos | vimos | hicimos | dijimos | pudimos | quisimos | tuvimos | estuvimos | fuimos | supimos | pusimos | dirigimos | remitimos | definimos | resolvimos | concluimos | despedimos | compartimos | conocimos | aprendimos | entendimos | invitamos | el equipo | equipo de | la empresa | la compañia | la casa",
    i: "yo | me | mi | mis | mio | mia | conmigo | quiero | quisiera | queria | lamento | siento | escribo | agradezco | espero | soy | estoy | tengo | puedo | creo | voy a | he decidido",
    they: "ellos | ellas | ella | los que | las que | quienes | suyas | ambos | ambas",
    somebody:
      "alguien | persona | personas | gente | quien | quienes | alguno | alguna | individuo* | un chico | una chica | un muchacho",
    other:
      "otro | otra | otros | otras | distint* | diferent* | demas | ajen* | otra parte | otro sitio | alternativ* | resto de",
    candidate:
      "candidat* | postulant* | aspirant* | concursant* | opositor* | participante* | solicitante* | finalista* | interesad* | preseleccionad* | seleccionad* | inscrit* | inscript* | terna | oponente* | entrevistad* | candidatos",
    client:
      "cliente | clientes | nuestro cliente | el cliente | empresa usuaria | empresa cliente | mi cliente | mandante | cliente final",
    committee:
      "comite | comision | jurado | tribunal | panel | junta | consejo | direccion | directorio | directiv* | gerencia | gerente* | director* | responsable* | jefatura | jefe | jefa | decano | decana | decanato | rectorado | rector* | hiring manager | hiring panel | manager | evaluador* | socio | socios | patronato | unidad de gestion | el area | area solicitante | lider de | encargad* | corporativo | presidenci* | fundador* | dueño | dueña | propietari* | ceo | cto | claustro | departamento | supervisor* | concejo | ayuntamiento",
    internal:
      "intern* | de la casa | de casa | propia plantilla | promocion interna | plantilla actual | de dentro | cantera | concurso interno | personal de planta | movilidad interna | compañero de",
    everyone:
      "todos | todas | todo | toda | cada | cada uno | cualquier* | todo el mundo | cada persona | todos los candidatos | ambos | conjunto de",
    friend:
      "amigo | amiga | amigos | hermano | hermana | hijo | hija | primo | prima | cuñado | cuñada | vecino | vecina | novio | novia | marido | esposa | esposo | mujer | sobrino | sobrina | mama | papa | padre | madre | colega mio | compañero de piso | mi tia | mi tio",
    not: "no | ni | nunca | jamas | nadie | ningun | ninguno | ninguna | ningunos | ningunas | nada | sin | tampoco | negativ* | deneg* | denieg* | inviable | imposib* | desfavorable* | desestim* | descart* | rechaz* | declin* | excluid* | inadmit* | incumpl* | carec* | desiert* | insuficient* | falta de | falto | faltaba",
    unable:
      "no pod* | no pued* | no pude | no pudo | no pudimos | no hemos podido | no ha podido | no he podido | no vamos a poder | no voy a poder | no se pod* | no se pued* | no te pod* | no le pod* | no nos pod* | no es posible | no fue posible | no sera posible | no ha sido posible | no resulta posible | no nos es posible | no nos sera posible | no nos ha sido posible | no nos fue posible | no te sera posible | no seria posible | imposib* | impid* | impos* de | no estamos en condiciones | no estamos en posicion | no hay manera | no hay forma | no logr* | no consegu* | no consig* | no alcanz* | no cab* | incapac* | no es viable | no viable | inviable | no poder | no nos permit* | no permit*",
    nolonger:
      "ya no | no mas | nunca mas | no seguir* | no seguim* | no continu* | no contin* | dejar de | dejado de | dejamos de | no proseg* | no prosig* | mas alla de | no avanz* | no volver* | en adelante no",
    sorry:
      "lamentablemente | lamentar* | lamentam* | lamento | lamenta | lamentan | lamentabl* | desafortunadamente | por desgracia | desgraciadamente | lastimosamente | penosamente | infortunadamente | infelizmente | tristemente | siento | sentimos | sintiendolo | lo siento | muy a nuestro pesar | a nuestro pesar | con pesar | pesar | pena | apena | apenas podemos | nos apena | me apena | da pena | da rabia | triste* | duele | perdon | perdona | perdone | disculp* | me temo | nos temo | temo que | nos duele | malas noticias | mala noticia | no tengo buenas noticias | ojala | desilusi* | decepcion* | por mala suerte | que mal | una lastima | lastima | con dolor | muy sentid* | otra noticia | otra respuesta | muy a mi pesar | nos habria encantado | nos hubiera gustado | nos habria gustado | quisiera haberte",
    negative:
      "negativ* | desfavorable* | rechazad* | denegad* | desestimad* | descartad* | infructuos* | no seleccionad* | no apto | no apta | no aptos | no elegible* | no admitid* | no aprobad* | no superad* | no exitos* | no ha sido seleccionad* | no fue seleccionad* | no has sido seleccionad* | no fuiste seleccionad* | no resulto seleccionad* | no has resultado | no ha resultado | no resultaste | no ha prosperado | no prosper* | no idone* | declinad* | excluid* | eliminad* | inadmitid* | no favorable* | no ha sido elegid* | no has sido elegid* | no elegid* | no preseleccionad* | no ha sido preseleccionad* | no has sido preseleccionad* | no ha sido admitid* | no ha superado | no has superado | no superaste | no superó | no quedaste | no has quedado | no ha quedado | no fue electo | no figura | no figuras | anulad* | finalizada | no avanzaste | no pasaste | no calific* | no reune | no cumple | no alcanz* | no resulto | no alcanza",
    but: "pero | sin embargo | no obstante | aunque | sino | si bien | con todo | ahora bien | aun asi | en cambio | por el contrario | solo que | mientras que",
    instead:
      "en lugar de | en vez de | en favor de | a favor de | antes que | mas bien | preferencia | prioridad | dar paso a | decant* | inclin* | se inclino | preferir* | preferim* | preferido | prefirio | prefier* | por encima de | apost* | frente a | por delante | balanza | favoreci* | opt* por | nos quedamos con | se quedo con | fue para | fue a parar | en cambio | dimos prioridad | sobre los demas | nos decidimos",
    if: "si | en caso | en el caso | en caso de | en el supuesto | siempre que | siempre y cuando | a menos que | salvo que | salvo | a no ser | con tal | de no | por si | cuando surja | en cuanto | quienes no | los que no | de lo contrario | si fuera | si fueras | si surgiera | de ser | de resultar | condicionad*",
    may: "puede que | podria* | podra* | podre* | puede | pueden | puedes | podes | pudiera* | pudiese* | quiza | quizas | tal vez | acaso | posible* | posiblemente | probable* | eventual* | eventualmente | a lo mejor | seria | serias | podriamos | potencial* | hubiera* | habria",
    when: "cuando | en cuanto | tan pronto | una vez | despues | luego | tras | hasta que | antes de | antes | hasta | mientras | despues de | apenas | ni bien | al finalizar | concluida | concluido | finalizada | habiendo | transcurrid*",
    because:
      "porque | ya que | dado que | dado el | dada la | dados | debido | puesto que | pues | por lo que | por tanto | por lo tanto | por eso | por ello | toda vez que | a causa | a raiz | como consecuencia | en consecuencia | motivo* | razon | razones | por tal | por este motivo | por esta razon | en virtud | por falta | al no | por no | por cuanto | asi que | de modo que | por tratarse | por ajuste | causa | en razon | con base en | de ahi que",
    only: "solo | solamente | unicamente | exclusiv* | tan solo | sencillamente | simplemente | nada mas que | meramente | sola | unic*",
    yet: "todavia | aun no | aun | actualmente | por el momento | de momento | sigue | siguen | seguimos | sigues | hasta ahora | hasta la fecha | por ahora | ahora mismo | de momento no | pendiente* | continuamos | sigue viva | sigue abiert* | sigue en",
    already: "ya | ahora | entretanto | mientras tanto | a estas alturas | desde entonces | ya ha | ya esta | recien",
    timebeing:
      "en esta ocasion | esta vez | por el momento | por ahora | de momento | en este momento | en estos momentos | en esta oportunidad | en esta vuelta | para esta vuelta | esta temporada | en esta convocatoria | por esta vez | actualmente | al momento | a dia de hoy | hoy por hoy | esta ocasion | esta oportunidad | este año | este semestre | este verano | en la actualidad | en este caso | a la fecha | hoy no | presente proceso",
    again:
      "de nuevo | nuevamente | otra vez | volver a | vuelve a | vuelva a | volveras | volvemos a | volver* a | reintent* | repostul* | una vez mas | reabri* | retom* | reanud* | recandidat* | vuelvo a",
    application:
      "candidatura* | postulacion* | postul* | solicitud* | solicitast* | solicitar | inscripcion* | inscribi* | inscrib* | inscrit* | aplicacion* | aplicar | aplicaste | aplico | aplica | aplicado | apply | aplicante* | presentast* | presentado | ofrecimiento de servicios | te presentaste | se presento | application | solicito | optabas | optar a | auto candidatura | autocandidatura | tu caso",
    documents:
      "cv | cvs | curriculum* | curricul* | hoja de vida | hojas de vida | portafolio* | portfolio* | carta de presentacion | carta de motivacion | antecedentes | documentacion | documento* | expediente* | titulo* | ficha | tu carpeta | su carpeta | carnet | formulario* | papeles | resume | vida laboral | diploma* | cartas de recomendacion | resumen curricular | curriculum vitae",
    position:
      "puesto | puestos | vacante* | plaza | plazas | cargo | cargos | posicion | posiciones | rol | roles | empleo* | trabajo como | oferta de empleo | oferta de trabajo | ofertas de empleo | la oferta de | nuestra oferta | oferta laboral | aviso | cupo | cupos | oportunidad laboral | busqueda | busquedas | lugar en | silla | hueco | destino* | turno | job | role | requisicion | escritorio | jefatura de | la jefatura | coordinacion de | puesto de trabajo | residencia | sillon | catedra | anuncio | chamba | laburo | pega | curro | funcion | funciones | designacion | nombramiento | horas de docencia | suplencia* | interinidad | opening | vacancy | oportunidades | oportunidad profesional | lugar para | el lugar | un lugar | tu lugar | direccion de la",
    hiring:
      "recursos humanos | rrhh | rr hh | rh | talento | atraccion de talento | adquisicion de talento | reclut* | contratacion* | personas | gestion humana | capital humano | seleccion de personal | seleccionador* | gestion de personas | empleador* | talent | people | hr | headhunter | consultora | ett | recruit* | bienestar | equipo de seleccion | departamento de seleccion | desarrollo humano | personal | direccion de personas | agencia | oficina de empleo | cazatalentos",
    process:
      "proceso | procesos | procedimiento* | seleccion | concurso* | convocatoria* | oposicion* | busqueda | campaña | proceso de seleccion | proceso selectivo | selectiv* | promocion interna | pipeline | tramite | licitacion | concurso de meritos | bolsa de empleo | bases del | programa | baremacion",
    training:
      "practicas | practica profesional | pasantia* | pasante* | becari* | beca laboral | aprendiz* | aprendices | formacion profesional | dual | trainee* | voluntari* | residencia medica | residente* | practicante* | internship | programa de graduados | jovenes talentos | etapa productiva | beca de | estudiante en",
    profile:
      "perfil | perfiles | trayectoria* | cualificacion* | cualidades | capacidad* | habilidad* | fortaleza* | aptitud* | competencias | potencial | talento | formacion | titulacion | recorrido | bagaje | background | conocimiento* | virtudes | preparacion | skills | solvencia | valia | idoneidad | meritos | merito | credenciales | dominio | nivel de ingles | idioma*",
    experience:
      "experiencia* | años de | trayectoria | antiguedad | recorrido | mas años | rodaje | rodad* | seniority | expertise | senior | junior | años en | con mas calle | experimentad* | formacion en | manejo de | especialidad | especializ* | conocimiento del | practica en | mas experiencia | tablas",
    requirements:
      "requisito* | criterio* | necesidad* | exigid* | exigencia* | exige* | requer* | requier* | buscamos | buscabamos | buscaba | busca | buscan | buscaban | lo que buscamos | necesitamos | necesitabamos | necesitaba* | necesita | condiciones que | expectativa* | demanda | pedia | pide | pedimos | pediamos | pedido | descripcion del puesto | imprescindible* | minimos | lo solicitado | solicitad* | perfil buscado | indispensable* | obligatori* | pretension* | deseable* | acredit*",
    fit: "encaj* | encaje | ajust* | se ajusta | adecu* | se adecua | adecuad* | idone* | coinciden* | coincid* | correspond* | acorde* | afin | afines | aline* | alinead* | cumpl* | reun* | reune | compatib* | a la medida | aproxim* | acerc* | cuadra | calz* | match | fit | apto | apta | aptos | aptas | como un guante | persona adecuada | indicad* | a la altura | viable | cuadran | cuadraba | persona que buscamos | lo que buscamos | responde mejor | idoneo | idonea | encaj | tu lugar | tu sitio",
    better:
      "mejor | mejores | mas cerca* | mas afin* | mas adecuad* | mas experiencia | mayor experiencia | mayor | mas | superior* | mas cercan* | mas fuerte* | mas alt* | se ajustan mas | se ajusta mas | se ajustaban mas | se acerca mas | se acercan mas | encajan mejor | preferent* | mas solid* | mas complet* | mas relevante* | mas recorrido | mas rodad* | mas competitiv* | primera opcion | mas acorde* | mas alinead* | mas senior | mas junior | potente* | mas calificad* | mas cualificad* | mas profund* | mas a fondo | de mayor",
    level:
      "nivel | niveles | competitiv* | competencia | altura | calidad | listón | liston | parejo* | reñid* | alto nivel | gran nivel | estandar* | muy alto | exigente* | competidos | competido",
    many: "numeros* | elevado | muchas | muchos | muchisim* | gran cantidad | gran volumen | gran numero | elevado numero | alto numero | alto volumen | volumen | cientos | centenar* | miles | cantidad de | multitud | cuatrocientos | mas de cien | mas de doscient* | numero de candidat* | numero de solicitud* | numero de postul* | varios | varias | nos llegaron mas | avalancha | masiv* | un monton | ampliamente | alta demanda | desbord* | bastantes",
    interview: "entrevist* | videoentrevist* | interview | entrevista personal | ronda de entrevistas",
    talk: "llamada* | llamar* | llamam* | llamo | llame | llamamos | llama | conversacion* | conversar* | convers* | charla* | charlar | charlam* | hablar* | hablam* | hablemos | hablaron | hable | reunion* | reunir* | reunimos | videollamada* | telefono | telefonic* | video | encuentro* | conocerte | conocerle | conocerlo | conocerla | conocernos | conocer al | conocimos | conoci | platic* | cafe | cita | verte | verle | vernos | zoom | teams | meet | call | marcar* | marcamos | hangout | visita | visit* | acercarte | acerqu* | escucharte | dialog*",
    test: "prueba* | test | tests | ejercicio* | evaluacion* | examen* | examenes | caso practico | tarea | reto | retos | desafio* | assessment | dinamica* | simulacro | presentacion | role play | take home | pair programming | clase de prueba | clase muestra | dia de prueba | turno de prueba | cuestionario* | psicotecnic* | psicometric* | tecnic* prueba | audicion* | jornada de prueba | live coding | challenge | prueba tecnica | hackerrank | ejercicio practico | psicofisico | aptitud fisica | clase magistral | kata",
    round:
      "fase | fases | etapa* | ronda* | paso | pasos | siguiente paso | proximo paso | proximos pasos | siguientes pasos | siguiente fase | proxima fase | siguiente etapa | instancia* | vuelta | nivel siguiente | ultima ronda | stage | round | final del | a la final | recta final | tramo | avanz* a la | siguiente ronda | pasar a la | filtro* | te toca | ahora toca | lo que sigue | toca la | relevo",
    shortlist:
      "finalista* | terna | lista corta | preseleccion* | preseleccionad* | shortlist* | short list | entre los finalistas | criba* | cribado | final list | lista definitiva | tres finalistas | ultimos candidatos | candidatos finales | relacion definitiva | elegidos | aprobados | seleccionados | lista final | admitidos | segunda opcion | ultima instancia | pasan a la final | elegibles",
    list: "lista de espera | lista de reserva | bolsa de trabajo | bolsa de empleo | bolsa de suplentes | suplente* | reserva | orden de merito | ranking | puesto numero | lista de elegibles | elegible* | accesitari* | bolsa | stand by | standby | lista de interinos | suplencia* | numero de orden | lugar numero | waitlist | lista de aprobados | en la lista | siguiente en la lista | ocupo el lugar | prelacion",
    pool: "banco de talento* | bolsa de talento* | base de datos | nuestra base | cartera | cartera de talento | guardar* tu | guardam* tu | guardarem* | guardam* | guardo | conservar* | conservam* | conservarem* | archivos | en nuestros archivos | tener* en cuenta | tenerte en cuenta | tenerle en cuenta | tendremos en cuenta | tendremos presente | tener* presente | mantendremos | mantener* tu | talent pool | comunidad de talento | red de talento | nuestra red | nuestro radar | en el radar | resguard* | banco de candidatos | permanecer* | queda en nuestra | quedara en nuestra | se queda en nuestra | base de candidatos | cajon | queda anotad* | mantendra | archivad* sus antecedentes | fichero* | incorporad* a nuestra base | registro de candidatos | reserva de candidatos | base para | futuras busquedas | para mas adelante",
    offer:
      "oferta | ofertas | carta oferta | ofrecer* | ofrecem* | ofrezc* | ofrece | ofrecido | ofrecimos | ofrecio | propuesta* | proponer* | proponem* | propongo | propuest* | offer | oferta formal | oferta economica | oferta laboral | propuesta economica | hacerte una oferta | hacerle una oferta | carta de oferta | es tuyo | es suyo | te queremos en | incorporacion | incorporarte | incorporarse",
    contract:
      "contrato* | firma | firmar* | firmam* | firmo | firmado | firmada | firme | firmo | onboarding | alta en | darte de alta | formalizar | docusign | nombramiento | papeleo | convenio | acuerdo | induccion | contractual | rubric* | firmo contrato | indefinido | temporal | periodo de prueba",
    salary:
      "salari* | sueldo* | remunera* | retribu* | renta | compensacion | beneficios | prestaciones | brutos | netos | pagas | bono | jornal | banda salarial | pretension* salarial* | condiciones economicas | euros | pesos | soles | mensuales | honorarios | viaticos | nomina | comision* variable | aguinaldo | seguro medico",
    start:
      "empezar* | empiez* | empieces | comenzar* | comienz* | comiences | incorpor* | inici* | arranc* | primer dia | ingreso | ingresar* | fecha de ingreso | fecha de inicio | bienvenid* | sumarte | sumarse | unirte | unirse | te sumas | se suma | entrar a | toma de posesion | tomar posesion | alta | estrenar | debut* | a bordo | presentate | presentese",
    reference:
      "referencia* | antecedentes penales | certificado* | revision medica | examen medico | reconocimiento medico | verificacion | comprobante* | acreditacion | apto medico | examen preocupacional | preocupacional | prueba de drogas | titulo homologado | validar referencias | antecedentes judiciales",
    score:
      "punto | puntos | puntaje* | puntuacion* | nota | notas | calificacion* | corte | nota de corte | baremo* | orden de merito | ranking | umbral | porcentaje | puntaje minimo | medio punto | resultado del examen | por debajo | rankead* | mayoria | votos",
    feedback:
      "feedback | retroalimentacion* | devolucion* | comentarios | valoracion* | observaciones | los motivos | las razones | puntos de mejora | informe | mejorar | te paso los | sugerencias | opinion",
    decide:
      "decid* | decision* | determin* | resolv* | resuelt* | resuelv* | resolucion* | acord* | acuerdo | conclu* que | conclusion | llegado a la conclusion | optar* | opt* por | optado | optam* | opto | deliber* | eleccion | hemos concluido | estim* oportuno | voto | votacion | votar* | dictamen* | decant* | consider* que | hemos tomado | tomado la | tomada | definir | definimos | definio | definid* | unanimidad | por mayoria | ha estimado | estimamos",
    result:
      "resultado* | respuesta* | noticia* | novedad* | estado | estatus | status | actualizacion* | desenlace | fallo | resolucion* | veredicto | seguimiento | informe sobre | avance*",
    select:
      "seleccionad* | seleccionar* | seleccionam* | selecciono | seleccionaron | elegir* | elegid* | elegim* | elegi | eligio | eligieron | elij* | elige* | eleccion | escog* | escoj* | preferid* | preferim* | prefirio | prefier* | decant* | inclin* | quedarnos con | nos quedamos con | se quedo con | optado por | opto por | optamos por | optar por | decidi* por | decidimos por | electo | electa | cogid* | tomad* a | designad* | propon* | propuesto | preseleccion* | apostar | apostado | apostamos | incluid* | escogid* | ganador* | nombrad* | se decidio por | resultado elegid* | adjudic* | apuest*",
    proceed:
      "seguir adelante | seguiremos adelante | seguimos adelante | sigue adelante | siga adelante | sigas adelante | adelante | continu* | prosegu* | prosig* | avanz* | avance* | avances | proced* | progres* | prosper* | dar continuidad | continuidad | dar curso | seguir en | seguir con | seguimos con | seguiremos con | seguir contigo | seguimos contigo | sigues en | sigue en | siguen en | seguir en carrera | pasar a | pasa a | pasas a | pasan a | pasado a | pasar de | tramitar* | tirar para adelante | siguiente fase | siguiente etapa | continuo | ir mas alla | paso a la | adelantar",
    consider:
      "consider* | valor* | evalu* | analiz* | analisis | revis* | estudi* | examin* | reflexi* | deliber* | tomar* en cuenta | tenido en cuenta | tenida en cuenta | tomado en cuenta | detenid* | detenidamente | cuidados* | con atencion | con calma | leer | leido | leimos | leido con | ponder* | baremad* | pensarlo | pensado | barajar | barajado | mirado | hemos mirado | contempl* | vista de | compar* | a conciencia | estudiado | debat* | vimos | hemos visto | repas*",
    hire: "contratar* | contratam* | contrata | contrato a | contratado* | contratada* | contratacion | incorporar* a | incorporad* | incorpor* a | emplear* | fichar* | fichad* | fichaje | nombrar* | nombrad* | designar* | designad* | sumar a | sumamos a | cogido a | hemos cogido | han cogido | tomamos a | cubrir | plantilla | dotacion | hire | contar con | contar contigo | contar con usted | colocar* | admitir* | admitid* | promover | ascendid* | ascenso | efectivizar | nuestra planta | contaremos con | contaremos contigo | cogieron | coger* | cogio | te queremos | le queremos | te cogemos | a bordo | contratamos a | quedarnos contigo | quedamos contigo | se hara cargo",
    fill: "cubiert* | cubrir* | cubrim* | cubrio | ocupad* | ocupar* | ocupa | adjudicad* | asignad* | asigno | otorgad* | otorgo | ya no esta disponible | no disponible | ya tiene | dueño | nombre y apellido | se la queda | se lo queda | quedo cubiert* | ya encontramos | ya hemos encontrado | encontramos a | hemos encontrado | encontrado a | se completo | completo el cupo | completaron | esta complet* | plantilla completa | plaza dada | se la dimos | se lo dimos | fue concedid* | llevara | lo llevara | lo ocupara | la ocupara | quedo ocupad* | ya tenemos a | ya contamos con | tenemos a nuestr* | ya firmo | ya habia firmado | ya hemos cerrado | cerrado con | cerramos con | cerramos la | resuelta con | ya fue | esta hecha | esta armad* | quedo armad* | concluyo con exito | no disponemos de | no hay vacante* | no tenemos vacante* | se cubre | esta completa | completo su | completo con | completo sus | completaron su | ya se completo | quedo completo | quedo completa | al completo | ya hay alguien | se le dio a | le dimos la plaza | tomara | quedo en manos | la llave | se resolvio con | resolvimos con | se hara cargo | recayo en | gano",
    close:
      "cerrar* | cerrad* | cerram* | cerre | cierr* | cierre | cierra | cerro | cerraron | finaliz* | finaliza | termin* | concluid* | concluy* | conclu* | clausur* | archiv* | fin del proceso | fin al proceso | llega a su fin | dar por | damos por | llega hasta aqui | hasta aqui | termina aqui | acaba aqui | lo dejamos aqui | acab* | caduc* | venc* | definitiv* | desactiv* | baja | se da de baja | poner fin | dado por",
    cancel:
      "cancel* | anul* | suprim* | supres* | elimin* el puesto | eliminar la | eliminada de la planta | sin efecto | dejar sin efecto | desiert* | declarad* desiert* | no se cubrira | no cubrir | suspend* definitiv* | paraliz* | abort* | no se reanudara | queda sin | no habra contratacion | ya no hay puesto | desaparec* | no va a cubrir | se cancela | amortiz* | extincion | retirar el anuncio | tumb* | se cayo | se cae | discontinu* | prescind* | sin contratacion | deja de existir",
    freeze:
      "congel* | en pausa | pausa* | paus* | suspend* | stand by | standby | en espera | parad* | paramos | aplaz* | pospon* | pospuest* | detenido | detuv* | fren* | bloquead* | hasta nuevo aviso | ralentiz* | en suspenso | posterg* | on hold | hold | descongel* | stop",
    budget:
      "presupuest* | partida | recort* | reestructur* | reorganiz* | reduc* | plantilla se reduce | ajuste presupuestal | economic* | situacion economica | coste | costes | costo | costos | financiacion | fondos | fusion | crisis | ajuste de | headcount | despido* | facturacion | reorganizacion | perdida del proyecto | cambio de estrategia | finanzas | cierre del ejercicio | ventas",
    withdraw:
      "retirar la oferta | retir* | retirada | revoc* | rescind* | rescis* | desist* | dejar sin efecto | queda sin efecto | sin efecto | pierde validez | anul* la oferta | desdecir* | retract* | echar atras | renunc* | desvincul*",
    reject:
      "rechaz* | descart* | desestim* | deneg* | denieg* | declin* | exclu* | eliminad* | eliminar* | elimina | inadmit* | inadmis* | queda fuera | quedas fuera | quedado fuera | quedaste fuera | quedar fuera | quedaron fuera | quedo fuera | dejar fuera | dejado fuera | decir que no | decirte que no | decirle que no | dijo que no | dijeron que no | decir no | un no | no te han cogido | no la cogieron | no lo cogieron | prescind* | hasta aqui | lo dejamos aqui | termina aqui | llega hasta aqui | acaba aqui | caminos se separan | otro rumbo | otro camino | camino diferente | camino distinto | otra direccion | no contar* cont* | no contar* con | no vamos a contar | no apto | no apta | no elegible | no poder darte el si | no tenid* en cuenta | no sera tenid* | no ser* considerad* | no fue considerad* | no ha sido considerad* | no ser* seleccionad* | no incluir* | no ofrecer* | no proponer* | no te llamar* | no te vamos a llamar | no encajas | no encajabas | dado de baja | te supera | se te quedaria | en otra ocasion sera | sera en otra | no pasaste | no quedaste | no quedo | no pasas | no avanzas | no avanzar* | no continu* | no prosig* | no sigues | despedid* | ghoste* | en el camino | no es un adios | hasta luego | no te elegimos | no te hemos elegido | no ha superado | no superaste | no has superado | no superar | no te podemos | no le podemos | no seguir* | no procede* | desech* | tachad* | puerta se cierra | despedirte | despedimos | despedirnos | se separan | quedo por debajo | por debajo del corte | otro momento | momento distinto | entorno distinto | quedas liberad* | no era tu | no es tu | no estas entre | no encaj* | no figura | no vas a pasar | no vas a | dejarlo aqui | nos quedamos con las ganas | termina tu | termina su",
    accept:
      "acept* | aprob* | admit* | admis* | dar el si | dijo que si | decir que si | visto bueno | acoger | acogid* | concedid* | conced* | autoriz* | acordado | de acuerdo | aprueb* | estar de acuerdo | favorable* | favorablemente",
    pass: "superado | superar* | superaste | supero | pasado | pasaste | paso a | pasas a | pasar a la | pasa a la | aprobado | aprobaste | aprobar* | logr* | conseguid* | conseguiste | clasific* | avanzas | avanza | quedaste entre | has llegado | llegaste a | alcanz* | apto | apta | califica* | estas dentro | estas en la final | ganaste | quedaste seleccionad* | has sido seleccionad* | fuiste seleccionad* | fuiste aceptad* | has sido preseleccionad* | con exito | exitosa | exitoso | exitosamente",
    invite:
      "invit* | convoc* | citar* | citam* | citado | citada | te esperamos | lo esperamos | la esperamos | le esperamos | nos gustaria conocerte | nos encantaria conocerte | nos gustaria hablar | quiere conocer* | quieren verte | quiere verte | queremos verte | queremos conocerte | vente | pasate | acercate | acuda | presentese | nos gustaria verte | nos gustaria invitar* | me gustaria verte | agendarte | te recib* | le recib* | recibirte | recibirle | queremos que | nos vemos | quisiera verte | me gustaria llamarte | me gustaria comentartela",
    congratulate:
      "enhorabuena | felicidad* | felicit* | alegr* | encantad* de | nos encanta | nos complace | complac* | placer | tenemos el agrado | agrado | con gusto | nos emociona | nos alegra | buenas noticias | buena noticia | bienvenid* | contentos | contenta | contento | ilusionad* | deseando | es un gusto | grata | gratamente | es tuyo | es tuya | es suyo | con alegria | nos hace ilusion | muy felices | orgullo*",
    confirm:
      "confirm* | acus* recibo | acusamos | acuse | por la presente | por medio de la presente | por este medio | por este conducto | constancia | mediante la presente | por medio del presente | ratific* | correctamente | con exito",
    receive:
      "recibid* | recibi | recibim* | recibir* | recepcion | llegado | llegaron | llegaste | nos llego | ha llegado | nos han llegado | recibo | recibio | recibe | registrad* | registrada | entrado | nos ha llegado",
    wait: "esper* | paciencia | demora* | demorad* | tardar* | tarda | tardan | retras* | retraso | silencio | mientras tanto | un poco mas | a la espera | en espera | aguard* | seguimos evaluando | unas semanas | unos dias | par de semanas | te avis* | le avis* | avisaremos | pendiente* | no te olvidamos | a la mayor brevedad | en breve | pronto",
    postpone:
      "reprogram* | aplaz* | cambio de fecha | cambiar la fecha | mover* | posterg* | pospon* | otra fecha | nueva fecha | otro dia | nuevo horario | reagend* | se traslada | corrio a | adelant* la | cambiar el dia | otro horario | se pasa al | prorrog* | reubic* | pasa a la sede",
    schedule:
      "agend* | agenda | calendario | cita | citas | horario* | hueco | huecos | disponibilidad | disponible* | reserv* tu | reserva tu | concert* | coordin* | fijad* | fijar | programad* | programar | te viene bien | te va bien | te acomoda | te encaja | te queda bien | cuadrar | a que hora | hora | fecha | fechas | confirmar asistencia | asistencia | calendly | qué dia | que tarde | tienes un rato | tenes un rato",
    daytime:
      "lunes | martes | miercoles | jueves | viernes | sabado* | domingo* | mañana | tarde | noche | hoy | ayer | hora | horas | mediodia | a las | h | semana | semana que viene | proxima semana | pasado mañana | media hora | minutos | 0:0 | dia | dias | a primera hora | anoche | fin de semana | rato",
    month:
      "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre | noviembre | diciembre | primavera | verano | otoño | invierno | trimestre | semestre | fin de mes | navidad | temporada | cuatrimestre | mes | meses | temporada",
    place:
      "oficina* | planta | sala | direccion calle | calle | edificio | sede | recepcion | piso | presencial* | instalaciones | en persona | porteria | sucursal | parking | parqueo | avenida | avda | enlace de zoom | liga de | nuestras oficinas | en sitio | centro de trabajo | taller | tienda | zoom | teams | videollamada | salon | auditorio | local",
    bring:
      "trae | traer | traiga | traigas | traete | tráete | dni | ine | curp | rfc | cedula | pasaporte | identificacion | aportar* | aporte | aportad* | acompañad* de | llevar contigo | vestimenta | documento de identidad | nie | rut | lapiz | presentar original* | en ayunas | ropa",
    send: "envi* | enviar* | envie | remit* | adjunte | sube | subir | suba | mandar* | manda* | mandame | rellen* | complet* el | completa el | completar | entreg* | presente la | facilit* | hacernos llegar | hazme llegar | haganos llegar | reenvi* | diligenci* | llenar | llena | responder el | devuelv* firmad* | compart* | llegar su",
    deadline:
      "plazo* | antes del | antes de | a mas tardar | fecha limite | hasta el | hasta las | dias habiles | tienes hasta | vence | cierra el | en un plazo | tienes cuatro dias | fecha tope | vencimiento | en el plazo | limite",
    link: "enlace* | link | links | liga | pulsa | haz clic | haga clic | clic | click | portal | http* | www | web | pagina | boton | aqui | plataforma | accede | acced* | inici* sesion | iniciar sesion | perfil de usuario | url | app | usuario | tu cuenta | su cuenta | mi cuenta | sitio web | nuestro sitio",
    attached:
      "adjunt* | anex* | adjunto | adjunta | archivo adjunto | encontraras adjunt* | documento adjunto | acompañamos",
    answer:
      "respond* | respuesta | contest* | contact* | ponte en contacto | pongase en contacto | avis* | avisam* | avisame | escrib* | escribime | escribeme | comunicate | comunicarte con | comunicarse con | llamame | en contacto | decir* algo | hazme saber | haganos saber | confirm* si | diganos | dinos | dime | me dices | me escribis | nos comunicaremos | volveremos a contact*",
    inform:
      "informar* | informam* | informo | informa | informan | informad* | informo | comunicar* | comunicam* | comunico | comunica | comunican | comunicad* | comunicarle | notific* | avisar* | avis* | hacer* saber | hacemos saber | decir* | decirte | decirle | contar* | contarte | cuento | te cuento | contamos | trasladar* | traslad* | participar* que | indicar* | indicam* | compartir | anunci* | comento | comentar* | comentarte | comentarle | ponemos en conocimiento | conocimiento | hacemos llegar | transmit* | cumplo en | nos permitimos | nos dirigimos | me dirijo | poner* en contacto | te escribo | le escribo | te escribimos | le escribimos | escribirte | saber que | que sepas | dar* respuesta | adelant* que | manifest* | señal* que",
    ask: "pregunt* | ? | por favor | ruego | rogamos | pido | pedimos | te pedimos | le pedimos | solicitamos | podrias | podria usted | puedes | seria tan amable | cuestion* | consulta* | duda* | favor de | te importa | quisiera saber | quisieramos | aclar* | solicitarle | solicitarte | solicitamos que",
    thank:
      "gracias | agradec* | agradez* | agradecid* | agradecimiento | reconocimiento | gratitud | gracia | reconocem* | le damos las gracias | thanks | thank",
    interest:
      "interes | interesad* | interesante | confianza | motivacion | entusiasmo | ilusion | ganas | interesarte | interesarse | haber pensado en | confiado | confiar | interesa | nos interesa | mostrado | demostrado | pensado en nosotros | disposicion",
    effort:
      "tiempo | esfuerzo* | dedic* | dedicad* | energia | molestia* | el rato | trabajo que | implicacion | trabajo de preparar | tomarte | tomarse | haber venido | por venir | venirte | viajar* | disponibilidad | empeño | preparar* | haber participado | participacion | participad* | participar* | asistencia | compartir | acercarte | compart*",
    impress:
      "impresion* | gust* | encant* | brill* | excelent* | genial* | estupend* | fantastic* | magnific* | notable | admir* | disfrut* | valios* | agradable* | sorprend* | buenisim* | convenc* | destac* | preciosa | fue un placer | ha sido un placer | un gusto | interesante* | muy bien | positiv* | positivamente | muy buen* | enriquec* | potente* | emocion* | caiste | caido | carismat* | copado | copo | bacan | valor* mucho | valoramos | apreci* | llamado la atencion | precioso | aprendido | aprendimos | solido | solida | solidos | bonito | bonita | bonitas | grandes candidatos | nos caiste | recuerdo excelente | simpatia | de diez | magistral | elogi* | listón muy alto | impecable",
    hard: "dificil* | dificilisim* | no ha sido facil | no fue facil | no es facil | reñid* | ajustad* | complicad* | duro | dura | costoso | costado | cost* mucho | decision dificil | por muy poco | por poco | por medio punto | muy parej* | parejo* | cerquisima | cerca | nos hizo dudar | dudar | nada facil | complej* | arduo | ardua | nos cuesta",
    wish: "deseam* | deseo | desear* | deseando lo mejor | suerte | exito* | esper* que | ojala | lo mejor | mejores deseos | que te vaya | que le vaya | animo | confiam* en que | confio en que | los mayores exitos | auguram* | mucha suerte | bendicion* | fuerza | toda la suerte | votos | merece* | que encuentres | que encuentre | le deseo | te deseo | les deseo | te ira | le ira",
    path: "futuro profesional | carrera | carrera profesional | trayectoria profesional | busqueda de empleo | tu busqueda | su busqueda | camino | proyectos profesionales | proyectos | proyecto profesional | vida laboral | proximos retos | nuevos retos | desarrollo profesional | siguiente paso profesional | emprend* | andadura | rumbo | puerta* | vida profesional | futuros proyectos | metas",
    encourage:
      "anim* | animo | no te desanim* | no se desanim* | no desanim* | no dudes | no dude | invitamos a seguir | invitamos a participar | te invitamos a | le invitamos a | lo invitamos a | seguir postul* | postula* de nuevo | siguenos | siganos | estate atent* | estar atent* | estar pendiente | pendiente de | sigue atent* | volver a presentar* | volver a postular* | vuelve a | activa alertas | visit* nuestr* | consultar nuestra | consultando | desanim* | no pierdas | sigue adelante con | sigue asi | a seguir | consult* nuestra | estes atent* | aliento | alent*",
    future:
      "futur* | en el futuro | mas adelante | proxim* | proximamente | otra ocasion | otra oportunidad | otra vez | otras oportunidades | otras vacantes | otros procesos | otras ofertas | nuevas oportunidades | nuevas vacantes | si surg* | surja | surgiera | cuando surja | cuando abramos | abramos | abrir* | abra | se abre | venider* | en otro momento | el año que viene | año proximo | la proxima | temporada | proxima convocatoria | futuras | futuros procesos | posteriormente | algun dia | dentro de unos meses | otoño | para mas adelante | en la proxima | otra ocasión | otro momento | por lo que pueda | por si surg* | eventuales",
    remember:
      "recordar* | acord* de ti | nos acordaremos | tendremos presente | tendremos en cuenta | te tendremos | le tendremos | lo tendremos | la tendremos | te llamar* | volver* a llamarte | volver* a contactar* | volveremos | contactar* contigo | contactaremos | en contacto | seguimos en contacto | mantener el contacto | estaremos en contacto | nos volvamos a | volvamos a | volver a encontrar* | coincid* de nuevo | nuestros caminos | no te olvid* | no nos olvid* | pensar* en ti | cualquier cosa te | te aviso | puerta abierta | puertas abiertas | la puerta esta | estamos en contacto | cruzar | cruzarnos | se crucen | crucemos | vuelvan a cruzar | no dudaremos en",
    sincerely:
      "saludo | saludos | atentamente | cordialmente | cordial | un abrazo | abrazo* | atte | att | afectuos* | un cordial saludo | saludos cordiales | reciba un cordial | besos | beso | a sus ordenes | sin otro particular | atento saludo | con afecto | quedo a | quedamos a | a tu disposicion | a su disposicion | respetuos*",
    dear: "hola | estimad* | querid* | apreciad* | buenos dias | buenas tardes | buenas noches | buenas | buen dia | que tal | distinguid* | señor | señora | señorita | sr | sra | don | doña | dr | dra | lic | ing | muy señor* | como estas | como andas | como va | ola | esperamos que te encuentres | espero que estes",
    data: "datos | proteccion de datos | privacidad | rgpd | gdpr | lopd* | lopdgdd | elimin* tus | elimin* sus | eliminar | consentimiento | conserv* tus | conserv* sus | destru* | supresion de | almacen* | tratamiento de | confidencial* | aviso legal | habeas data | derechos de acceso | borr* | suprimir* tus | rectificacion | destinatari* | responsable del tratamiento",
    automatic:
      "automatic* | automatizad* | no respond* a este | no respondas | no responda | no contest* a este | no responder | buzon | no-reply | noreply | desatendido | generado por el sistema | autorespuesta | no admite respuestas | no monitorizad* | no atendid* | no recibe respuestas | direccion no | respuesta automatica | casilla",
    money:
      "prestamo* | credito* | hipoteca* | hipotecari* | banco | bancari* | tarjeta* | cuenta bancaria | solvencia | tipo de interes | aval | avales | financi* | deuda* | cuota* | riesgo crediticio | crediticio* | importe | cuenta corriente | buro | renta baja | subsidio* | reintegro | hacienda | tributari* | iva | impuesto*",
    home: "piso | pisos | apartamento* | alquil* | casero | casera | inquilin* | propietari* | vivienda* | arrend* | arriendo | departamento en alquiler | inmobiliari* | fianza | habitacion | contrato de alquiler | inmueble* | hogar | depto | visita al piso | comunidad de vecinos | a otra pareja | pareja",
    permit:
      "visado* | visa | permiso* | extranjeria | licencia* | autoridad* | ciudadania | nacionalidad | embajada | consulado | ordenanza | tramite* | reagrupacion | multa* | recurso contra | pasaporte | migra* | registro civil | alcaldia | patente | trafico | autoriza el uso | arraigo | permiso de residencia",
    study:
      "universidad* | universitari* | admision* | master | maestria | alumn* | estudiant* | colegio* | escuela* | guarderia* | jardin de infantes | beca* | matricul* | facultad* | doctorado | convalid* | bachiller* | preinscripcion | cohorte | licenciatura | posgrado | academic* | instituto | hijo no ha obtenido | año lectivo | cole | prueba de acceso | cursos | curso de | el curso | del curso | curso entrante | asignatura | estudios de grado | convocatoria de admision",
    paper:
      "manuscrito* | articulo* | revista* | revisor* | publicacion* | publicar* | publicara | congreso* | resumen | editor | editora | editorial* | ponencia* | comunicacion oral | comunicacion 0 | capitulo* | novela* | poema* | poesia | libro* | pares ciegos | evaluadores anonimos | consejo editorial | consejo de redaccion | cartel | cortometraje | abstract | original recibido | festival | guion* | autor | autora | autores | cuentos",
    grant:
      "subvencion* | ayuda solicitada | beca* | convocatoria de ayudas | premio* | financiacion | patrocin* | aceleradora* | startup | incubadora* | fondo* | inversor* | inversion | residencia artistica | galardon* | financiar | ayudas | concurso de proyectos | dotacion economica",
    claim:
      "aseguradora* | asegurad* | siniestro* | poliza* | reclam* | garantia* | reembols* | indemniz* | impugn* | devolucion del importe | queja* | apelacion | reclamacion* | cobertura | compensacion por | alegacion* | demanda judicial | juicio | reintegro | seguro dental | seguro de vida | seguro medico | seguro de hogar | seguro de coche | compañia de seguros | recurso contra | su recurso | recurso de",
    purchase:
      "entrega* | tienda online | producto* | compra* | precio* | factura* | pago* | existencias | stock | agotad* | paquete* | mercanci* | comprar | carrito | descuento* | suscripcion* | marketplace | almacen online | talla* | lavadora | vehiculo | proveedor* | tarifa* | su envio | tu envio | estimado cliente | atencion al cliente | servicio al cliente | devolucion del | devoluciones de | su pedido | tu pedido | pedidos | atender su pedido",
    event:
      "entrada* para | entradas | evento* | concierto* | mesa reservada | vuelo* | torneo* | restaurante | festival* | sorteo* | boda* | billete* | espectaculo | teatro | aforo | fiesta | liguilla | mercadillo | boleto* | rifa | excursion | agraciad* | partido | su reserva | reserva de hotel | reserva de mesa",
    tender:
      "proveedor* | licitacion* | licitador* | adjudicatari* | adjudicacion | cotizacion* | presupuesto que nos | oferta tecnica | contrato de suministro | mesa de contratacion | pliego* | contratista* | concurso publico | propuesta comercial | suministro | acuerdo comercial | vuestra propuesta | su empresa | pitch",
    member:
      "socio | socios | socia | club | asociacion | membresia* | miembro* | adopcion* | adopt* | acogida | cofradia | federacion | coro | peña | equipo de futbol | entrenamiento* | liga | junta directiva | estatutos | refugio | galga | perrito | gatito",
    health:
      "hospital cita | consulta medica | tratamiento* | terapia* | paciente* | cirugia* | operacion* | historial medico | cita medica | sangre | donante* | receta* | diagnostic* | odontolog* | dentista | urgencias | analitica | baja medica | enfermo | enferma | enfermedad | centro de salud | cita con el medico",
    newsletter:
      "newsletter* | boletin* | suscri* | darse de baja | date de baja | leer mas | sigue leyendo | articulo* | blog | podcast* | webinar* | episodio* | lector | lectora | lectores | consejos | edicion | numero de hoy | guia para | razones por las que | trucos | suscriptor* | leccion | curso gratuito | tip | tips | masterclass | entrevistamos a | como encajar | segun el estudio | plantilla de correo",
    alert:
      "alerta* | ofertas nuevas | nuevas ofertas | empleos nuevos | empleos para ti | ofertas para ti | ofertas similares | empleos similares | ofertas parecidas | avisos parecidos | empleos recomendados | recomendados para ti | tu busqueda guardada | nuevos empleos | vacantes para ti | ver mas ofertas | ver todas | empleos que | te pueden interesar | ofertas que | coinciden con tu",
    rejection:
      "carta de rechazo | respuesta negativa | un no | los no | no seleccion | correo* de rechazo | descarte* | ghosting | correos de no seleccion | rechazos | la negativa | un rechazo | te rechaz* | carta de despedida | el rechazo | de rechazo | al rechazo | una negativa | negativas",
    recruiterreach:
      "vi tu perfil | he visto tu perfil | vi tu trayectoria | encontre tu perfil | tu perfil en linkedin | me topé con | di con tu perfil | escuchas propuestas | abiert* a propuestas | abiert* a escuchar | estas en busqueda activa | te interesaria escuchar | nueva oportunidad para ti | oportunidad confidencial | inmail | busqueda directa | por encargo de | no nos conocemos | llevo en exclusiva | me gustaria presentarte una | escucha activa | estas abiert* | te escribo porque vi | estoy buscando un",
    hrtalk:
      "los descartados | los rechazados | avisad a | avisen a | pasame | scorecard | pipeline | ats | debrief | los tres finalistas | mandaste los | mandar los rechazos | no me convence | me convence | flojo en | floja en | excel con | headhunter | candidata de la agencia | abrimos de nuevo | cerrar la requisicion | que le digo | mandales | lo dejaria fuera | la dejaria fuera | comunicar a los | decirles | plantilla de rechazo | tienen que avisar | descartamos a | yo no la pasaria | yo no lo pasaria | no seleccionados | de la vacante | recordad que | dime tu | hemos descartado a | se cayo del proceso | marca a todos | el elegido | cierra la requisicion",
    ownmove:
      "mi candidatura | mi postulacion | mi solicitud | mi curriculum | mi cv | mi hoja de vida | he decidido | he aceptado | acepte otra | aceptado otra oferta | renuncio | desisto | declino | retiro mi | retirar mi | dejo el proceso | me retiro | no podre | no acepto | me postulo | me dirijo a ustedes | me presente | gracias por avisarme | por avisarme | por contestarme | me apena no | mi puesto | les comunico que | les ruego | no voy a incorporarme | comunicaros que dejo | prefiero quedarme | lamento tener que rechazar | vuelvo a postularme | me gustaria saber por que | me postule | presentar mi | quedo a la espera | me mudo | me dijeron | mi empresa actual | quisiera saber | sigo en carrera | me hayan dicho | la cubrieron | recibi su correo",
    meant:
      "ejemplo* | modelo* | por ejemplo | muestra | frase* | imagin* | cita textual | como si | tipic* | se titula | quotation | segun cuenta | cuenta la | hipotetic* | plantilla: | plantilla de correo | plantilla para | modelo de correo",
    error:
      "error* | por error | equivoc* | fallo | fallo del sistema | haga caso omiso | haz caso omiso | caso omiso | ignor* | confusion | se envio por error | incorrect* | erroneo* | erronea* | correo anterior | no tengas en cuenta | no tenga en cuenta | correccion | disregard | corregi*",
    despite:
      "a pesar de | pese a | aun cuando | aunque | aun asi | no obstante | a pesar | aun valorando | por mas que | si bien",
    especially:
      "muy | mucho | realmente | verdaderamente | sinceramente | sumamente | especialmente | extremadamente | tan | muchisimo | de verdad | de corazon | bastante | enormemente | profundamente | sobre todo | totalmente | *isimo | *isima | plenamente | francamente",
    first:
      "primer | primero | primera | primeros | primeras | segundo | segunda | tercer | tercero | tercera | ultimo | ultima | ultimos | ultimas | final | finales | tres primeros",
    person:
      "otr* candidat* | otr* person* | otr* postulant* | otr* aspirant* | otr* profesional* | otr* perfil* | otr* compañer* | otr* finalist* | otr* concursant* | otr* estudiant* | otr* alumn* | otr* colega* | otr* chic* | otr* muchach* | otr* profesor* | otr* participant* | otr* arquitect* | otr* directiv* | nuev* compañer* | nuev* encargad* | nuev* coordinador* | nuev* responsabl* | nuev* chef | nuev* director* | alguien con | alguien que | alguien mas | persona seleccionada | persona elegida | candidato seleccionado | candidato elegido | candidata elegida | candidata interna | candidato interno | persona que ocupa* | persona que llevara | persona que se hara | perfil mas | un perfil mas | candidatos con | candidatos que | candidatos cuy* | personas que | perfiles que | perfiles con | perfiles mas | quien nos | quienes mostraron | quienes ya | se incorpora | se incorporara | ya ha firmado | acepto la | acepto nuestra | gente de la casa | una compañera | un compañero | un colega | los demas | otras candidaturas | a otro | a otra | persona idonea | dos perfiles | tres aspirantes | seleccionamos a | la otra finalista | al otro | con el otro | el otro candidato | a una persona | los elegidos | las elegidas | gente de | antigu* compañer* | persona con | aspirantes que | colegas de | ya tenemos a | compañero que entra | una persona que | a un chico | el compañero que | quien finalmente | sera otr* | por otra",
    work: "trabaj* | equipo* | empresa* | compañia* | departamento* | proyecto* | negocio* | labor* | laboral* | organizacion* | institucion* | fundacion | despacho | area | jornada | corporacion | tarea* | grupo | cooperativa | entidad | oficio",
    goesto: "",
    stays: "",
    lack: "",
    toomuch: "",
    ending: "",
    ahead: "",
    deserve: "",
    direction: "",
    condition: "",
    recommend: "",
    vote: "",
    status: "",
    figure: "",
    late: "",
    isyou: "",
    welcome: "",
    pet: "",
    media: "",
    sport: "",
    hrmatter: "",
    authority: "",
    contest: "",
    sift: "",
    full: "",
    giveback: "",
    done: "",
    will: "",
    one: "",
    who: "",
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
