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
    you:
      "tu | tus | te | ti | tuyo | tuya | tuyos | tuyas | contigo | usted | ustedes | ud | uds | vd | vds | vos | su | sus | suyo | suya | suyos | suyas | le | les | os | vosotros | vosotras | vuestro | vuestra | vuestros | vuestras | has | eres | sos | tienes | tenes | puedes | podes | podrias | quieres | queres | quedas | hayas | fuiste | *carte | *marte | *tarte | *darte | *narte | *rarte | *larte | *garte | *iarte | *sarte | *zarte | *jarte | *verte | *certe | *nerte | *berte | *derte | *gerte | *lerte | *irte | *arle | *erle | *irle | *arles | *erles | *irles | *arlos | *aros | invitarlo | invitarla | contratarlo | contratarla | incorporarlo | incorporarla | recibirlo | recibirla | citarlo | citarla | considerarlo | considerarla | *aste | *biste | *ciste | *diste | *viste | *niste | *piste | *giste | debes | sabes | vas | vengas | venga | seras | estaras | tendras | podras | pudieras | puedas | eras | estabas | tenias | tuvieras | merecias | mereces | dabas | buscas | buscabas | esperabas | optabas | traias | sigues | sigas | seguis | haces | vives | habias | habrias | serias | estas interesad* | estas en | estas dentro",
    we:
      "nos | nosotros | nosotras | nuestro | nuestra | nuestros | nuestras | *amos | *emos | decidimos | recibimos | elegimos | preferimos | sentimos | seguimos | conseguimos | pedimos | escribimos | vimos | hicimos | dijimos | pudimos | quisimos | tuvimos | estuvimos | fuimos | supimos | pusimos | dirigimos | remitimos | definimos | resolvimos | concluimos | despedimos | compartimos | conocimos | aprendimos | entendimos | el equipo | equipo de | la empresa | la compania | la casa | cubrimos | abrimos | vinimos | sugerimos | incluimos | coincidimos | esta casa",
    i:
      "yo | me | mi | mis | mio | mia | conmigo | quiero | quisiera | queria | lamento | siento | escribo | agradezco | espero | soy | estoy | tengo | puedo | creo | voy a | he | te lo digo | llevo | debo | prefiero | pido | comparto | sigo | vi | hice | quise | pude | estuve | tuve | habria querido | estaba",
    they:
      "ellos | ellas | ella | los que | las que | quienes | suyas | ambos | ambas | suyos | aquellos | sus propios | les dijimos",
    somebody:
      "alguien | persona | personas | gente | quien | quienes | alguno | alguna | individuo* | un chico | una chica | un muchacho | un hombre | una mujer | fulano | un tecnico | una tecnica | un ingeniero | una ingeniera | un profesor | una profesora | una maestra | un maestro | una enfermera | una abogada | un abogado | una alumna | un alumno | un senor | una senora | una doctora | rostros | manos | companera | companero | colega",
    other:
      "otro | otra | otros | otras | distint* | diferent* | demas | ajen* | alternativ* | resto de | tercer* persona | terceros",
    candidate:
      "candidat* | postulant* | aspirant* | concursant* | opositor* | participante* | solicitante* | finalista* | terna | oponente* | seleccionados | seleccionadas | preseleccionados | el interesado | la interesada | al interesado | interesados | entrevistados | entrevistadas | inscritos | inscriptos | concurrent* | los demas",
    client: "cliente | clientes | empresa usuaria | mandante",
    committee:
      "comite | comision | jurado | tribunal | panel | junta | consejo | direccion | directiv* | gerencia | gerente* | director* | responsable* | jefatura | jefe | jefa | decano | decana | decanato | rector* | hiring manager | evaluador* | socio | socios | patronato | unidad de gestion | el area | area solicitante | lider de | encargad* | corporativo | presidenci* | fundador* | dueno | duena | propietari* | ceo | cto | claustro | departamento | supervisor* | concejo | ayuntamiento | el manager | la manager | tu manager | su manager | engineering manager de | los de arriba | la central | casa matriz | la matriz | alcalde* | armador | asamblea",
    internal:
      "intern* | de la casa | de casa | propia plantilla | plantilla actual | de dentro | cantera | personal de planta | companero de | de adentro | personal propio | propia casa | propio equipo | becaria nuestra | de la propia | de la misma sucursal | ya trabaja* | ya cubria | ya conocia | antigua becaria | promoci* | de plantilla | de siempre | antiguedad | mas antigua | mas antiguo",
    everyone: "todos | todas | todo | toda | cada | cualquier* | ambos | conjunto de | completamente",
    friend:
      "amigo | amiga | amigos | hermano | hermana | hijo | hija | primo | prima | cunado | cunada | vecino | vecina | novio | novia | marido | esposa | esposo | mujer | sobrino | sobrina | mama | papa | padre | madre | colega mio | companero de piso | mi tia | mi tio",
    not:
      "no | ni | nunca | jamas | nadie | ningun | ninguno | ninguna | ningunos | ningunas | nada | sin | tampoco | negativ* | deneg* | denieg* | inviable | imposib* | desfavorable* | desestim* | descart* | rechaz* | declin* | excluid* | inadmit* | incumpl* | carec* | desiert* | insuficient* | falta de | falto | faltaba | apenas | en absoluto | nones",
    unable:
      "no pod* | no pued* | no pude | no pudo | no pudimos | no hemos podido | no ha podido | no he podido | no vamos a poder | no voy a poder | no se pod* | no se pued* | no te pod* | no le pod* | no nos pod* | no es posible | no fue posible | no sera posible | no ha sido posible | no resulta posible | no nos es posible | no nos sera posible | no nos ha sido posible | no nos fue posible | no te sera posible | no seria posible | imposib* | impid* | impos* de | no estamos en condiciones | no estamos en posicion | no hay manera | no hay forma | no logr* | no consegu* | no consig* | no alcanz* | no cab* | incapac* | no es viable | no viable | inviable | no nos permit* | no permit* | no va a poder ser | no se va a | no va a ser | no hay margen | no llegar* a | no se concret* | no cuaj* | no fragu* | no se materializ* | no ha lugar | no disponemos | no tenemos manera | no esta en nuestras manos | no esta en mi mano | no depende de | no me dejan | prohib* | no hay lugar | no hemos logrado | no autoriz* | no fue autorizad* | no me autoriz* | no nos es dable | no hubo forma | no hubo manera | sin lograrlo | no da mas",
    nolonger:
      "ya no | no mas | no seguir* | no seguim* | no contin* | no proseg* | no prosig* | mas alla de | no avanz* | no volver* | en adelante no | nunca | jamas | para siempre | no te molest* | no le molest* | dej* de | no da* un paso | mas adelante no",
    sorry:
      "lamentar* | lamentam* | lamento | lamenta | lamentan | lamentabl* | desafortunadamente | por desgracia | desgraciadamente | lastimosamente | penosamente | infortunadamente | infelizmente | siento | sentimos | sintiendolo | pesar | pena | apena | apenas podemos | da rabia | triste* | duele | perdon | perdona | perdone | disculp* | me temo | nos temo | temo que | malas noticias | mala noticia | no tengo buenas noticias | ojala | desilusi* | decepcion* | por mala suerte | que mal | lastima | con dolor | muy sentid* | otra noticia | otra respuesta | nos habria encantado | nos hubiera gustado | nos habria gustado | quisiera haberte | nos vemos obligad* | obligad* a | tuvimos que | hemos tenido que | tener que | no me queda mas remedio | mejores noticias | me sabe mal | nos sabe mal | sabe fatal | agridulce | apenad* | no te lo tomes a mal | no me lo tome a mal | de malas | malas nuevas | me toca escribir* | me toca decir* | toca darte | en el alma | a disgusto | silencio | nos hubiera encantado | me hubiera gustado | me habria gustado | me habria encantado | chale | esperabas otra | esperaba otra | me entristece | nos entristece | no te voy a mentir | para que enganar* | te soy franc* | soy sincer* | sinceridad | franqueza | por mi parte lo | con el corazon | nos da mucha | me da mucha | tragar* | amarg*",
    negative:
      "negativ* | desfavorable* | rechazad* | denegad* | desestimad* | descartad* | infructuos* | no seleccionad* | no apto | no apta | no aptos | no elegible* | no admitid* | no superad* | no exitos* | no ha sido seleccionad* | no fue seleccionad* | no has sido seleccionad* | no has resultado | no ha resultado | no resultaste | no ha prosperado | no prosper* | no idone* | declinad* | excluid* | eliminad* | inadmitid* | no favorable* | no ha sido elegid* | no has sido elegid* | no elegid* | no preseleccionad* | no ha sido preseleccionad* | no has sido preseleccionad* | no ha sido admitid* | no ha superado | no has superado | no superaste | no supero | no quedaste | no has quedado | no ha quedado | no fue electo | no figura | no figuras | anulad* | finalizada | no avanzaste | no pasaste | no calific* | no reune | no cumple | no alcanz* | no resulto | no obtuv* | no obtien* | no ha obtenido | no has obtenido | no obten* | no fue aprobad* | no aprob* | no fue aceptad* | no ha sido aceptad* | no acept* | no fue incluid* | no ha sido incluid* | no fuiste | no ha sido concedid* | no fue concedid* | no concedid* | no favorec* | no admision | no ha sido valorad* | no fue elegid* | no es elegible | no clasific* | no fue exitos* | no ha sido favorable | no fue favorable | en contra | a tu favor no | peor parte | no salio | no ha salido | no se logro | perdiste | perdio | no llego a | no ha llegado a | no llegaste | no quedar* | no quedas | no queda elegid* | sin exito | sin plaza | suspens* | desaprobad* | reprob* | no apareces | no aparece | no consta | no se le confirma | no convencid* | no hubo | no se dio | no se nos dio | no se dieron | no termino de | no acab* de | denegatori* | desestimatori* | de tu lado | de su lado | no cayo | no result* favorec* | malas noticias | mala noticia | noticias malas | nada bueno | no siendo | no ha lugar | no le fue | no te fue",
    but:
      "pero | sin embargo | no obstante | aunque | sino | si bien | con todo | ahora bien | aun asi | en cambio | por el contrario | solo que | mientras que | mas que | eso si | por contra | en su lugar | salvo que | excepto",
    instead:
      "en lugar de | en favor de | a favor de | antes que | mas bien | preferencia | prioridad | dar paso a | decant* | inclin* | preferir* | preferim* | preferido | prefirio | prefier* | por encima de | apost* | frente a | por delante | balanza | favoreci* | opt* por | nos quedamos con | se quedo con | fue para | fue a parar | en cambio | sobre los demas | nos decidimos | antes de | en su lugar | en vez | en su puesto | mas que | prioriz* | por otro | por otra | por otros | por otras | la otra | el otro | al otro | lo otro | a otro | a otra | con otro | con otra | con otros | con otras | para otro | para otra",
    if:
      "si | en caso | en el caso | en el supuesto | siempre que | siempre y cuando | a menos que | salvo | a no ser | con tal | de no | cuando surja | en cuanto | quienes no | los que no | de lo contrario | de ser | de resultar | condicionad* | en otras circunstancias | de haber",
    may:
      "podria* | podra* | podre* | puede | pueden | puedes | podes | pudiera* | pudiese* | quiza | quizas | tal vez | acaso | posible* | probable* | eventual* | a lo mejor | seria | serias | potencial* | hubiera* | habria | podias | habrias | habriamos | ojala | pueda | puedan | puedas",
    when:
      "cuando | en cuanto | tan pronto | una vez | despues | luego | tras | antes | hasta | mientras | apenas | ni bien | al finalizar | concluida | concluido | finalizada | habiendo | transcurrid* | desde | entonces | durante | a partir | al final | por fin | previo a | al termino",
    because:
      "porque | ya que | dado que | dado el | dada la | dados | debido | puesto que | pues | por lo que | por tanto | por lo tanto | por eso | por ello | toda vez que | a raiz | como consecuencia | en consecuencia | motivo* | razon | razones | por tal | en virtud | por falta | al no | por no | por cuanto | asi que | de modo que | por tratarse | por ajuste | causa | con base en | de ahi que | de forma que | con lo que | lo que nos | conque | visto que | habida cuenta | atendido que | en vista de | por un tema de | por cuestiones",
    only: "solo | solamente | exclusiv* | sencillamente | simplemente | nada mas que | meramente | sola | unic*",
    yet:
      "todavia | aun | actualmente | por el momento | de momento | sigue | siguen | seguimos | sigues | hasta ahora | hasta la fecha | por ahora | ahora mismo | pendiente* | continuamos | vigente",
    already:
      "ya | ahora | entretanto | mientras tanto | a estas alturas | desde entonces | recien | ahorita | recientemente | hace poco",
    timebeing:
      "esta vez | por el momento | por ahora | de momento | en estos momentos | esta temporada | en esta convocatoria | actualmente | al momento | a dia de hoy | esta ocasion | esta oportunidad | este ano | este semestre | este verano | en la actualidad | en este caso | a la fecha | hoy no | presente proceso | esta ronda | por esta | en esta no | este curso | este ejercicio | por lo pronto | este momento | este periodo | por hoy | ahorita | esta edicion | esta fase | para esta | esta vuelta",
    again:
      "nuevamente | otra vez | vuelve a | vuelva a | volveras | volvemos a | volver* a | reintent* | repostul* | una vez mas | reabri* | retom* | reanud* | recandidat* | vuelvo a | nuevo | una nueva | segunda vez | regres*",
    application:
      "candidatura* | postul* | solicitud* | solicitast* | solicitar | inscripcion* | inscrib* | inscrit* | aplicacion* | aplicar | aplicaste | aplico | aplica | aplicado | apply | aplicante* | presentast* | presentado | ofrecimiento de servicios | se presento | application | solicito | optabas | optar a | autocandidatura | tu caso",
    documents:
      "cv | cvs | curricul* | hoja de vida | hojas de vida | portafolio* | portfolio* | carta de presentacion | carta de motivacion | antecedentes | documentacion | documento* | expediente* | titulo* | ficha | tu carpeta | su carpeta | carnet | formulario* | papeles | resume | vida laboral | diploma* | cartas de recomendacion",
    position:
      "puesto | puestos | vacante* | plaza | plazas | cargo | cargos | posicion | posiciones | rol | roles | empleo* | trabajo como | oferta de trabajo | la oferta de | nuestra oferta | oferta laboral | aviso | cupo | cupos | oportunidad laboral | busqueda | busquedas | lugar en | silla | hueco | destino* | turno | job | role | requisicion | escritorio | coordinacion de | residencia | sillon | catedra | anuncio | chamba | laburo | pega | curro | funcion | funciones | designacion | nombramiento | horas de docencia | suplencia* | interinidad | opening | vacancy | oportunidades | oportunidad profesional | lugar para | el lugar | un lugar | tu lugar | direccion de la | ayudantia* | atril* | mostrador | chambita | trabajito | vacancia | puestecito | papel de | jefatura | dependient* | asiento | colocacion",
    hiring:
      "recursos humanos | rrhh | rr hh | rh | talento | reclut* | contratacion* | gestion humana | capital humano | seleccionador* | gestion de personas | empleador* | talent | people | hr | headhunter | consultora | ett | recruit* | bienestar | equipo de seleccion | departamento de seleccion | desarrollo humano | personal | direccion de personas | agencia | oficina de empleo | cazatalentos | equipo de personas | area de personas | personas y cultura | departamento de personas",
    process:
      "proceso | procesos | procedimiento* | seleccion | concurso* | convocatoria* | oposicion* | busqueda | campana | selectiv* | promocion interna | pipeline | tramite | licitacion | bolsa de empleo | bases del | programa | baremacion",
    training:
      "practicas | practica profesional | pasantia* | pasante* | becari* | beca laboral | aprendiz* | aprendices | formacion profesional | dual | trainee* | voluntari* | residencia medica | residente* | practicante* | internship | programa de graduados | jovenes talentos | etapa productiva | beca de | estudiante en",
    profile:
      "perfil | perfiles | trayectoria* | cualificacion* | cualidades | capacidad* | habilidad* | fortaleza* | aptitud* | competencias | potencial | talento | formacion | titulacion | recorrido | bagaje | background | conocimiento* | virtudes | preparacion | skills | solvencia | valia | idoneidad | meritos | merito | credenciales | dominio | nivel de ingles | idioma*",
    experience:
      "experiencia* | anos de | trayectoria | antiguedad | recorrido | mas anos | rodaje | rodad* | seniority | expertise | senior | junior | anos en | experimentad* | manejo de | especialidad | especializ* | conocimiento del | practica en | tablas | calle | kilometros | formacion | oficio | cercania al | lleva anos | lleva seis | lleva diez | bagaje",
    requirements:
      "requisito* | criterio* | necesidad* | exigid* | exige* | requer* | requier* | buscamos | buscabamos | buscaba | busca | buscan | buscaban | condiciones que | expectativa* | demanda | pedia | pide | pedimos | pediamos | pedido | descripcion del puesto | imprescindible* | minimos | solicitad* | perfil buscado | indispensable* | obligatori* | pretension* | deseable* | acredit* | necesit* | que marca | prerrequisito* | hace falta | hallamos | nos pedian | nos piden | quieren un | quiere un | quiere una | pretend*",
    fit:
      "encaj* | ajust* | adecu* | idone* | coincid* | correspond* | acorde* | afin | afines | aline* | reune | compatib* | a la medida | aproxim* | cuadra | calz* | match | fit | apto | apta | aptos | aptas | como un guante | a la altura | viable | cuadran | cuadraba | persona que buscamos | lo que buscamos | responde mejor | reunes | reunen | reunia* | reunir los | se acerca* | cumple | cumples | cumplen | cumplir | cumpla* | cumplia* | cumplid* | mas indicad* | persona indicada | compagin* | hecho para | hecha para | pega con | conjug*",
    better: "mejor | mejores | mayor | mas | superior* | preferent* | primera opcion | potente*",
    level:
      "nivel | niveles | competitiv* | altura | calidad | liston | parejo* | renid* | estandar* | muy alto | exigente* | competidos | competido | mucha competencia | competencia fue | competencia ha sido | competencia era | fuerte competencia | competencia muy",
    many:
      "elevado | muchas | muchos | muchisim* | gran cantidad | gran numero | alto numero | volumen | cientos | centenar* | miles | cantidad de | multitud | cuatrocientos | mas de cien | numero de candidat* | numero de solicitud* | numero de postul* | varios | varias | nos llegaron mas | avalancha | masiv* | un monton | ampliamente | alta demanda | desbord* | bastantes | tantas | tantos | tanta | tanto candidat* | sesenta | decenas | nos sobr* | doscient* | trescient* | quinient* | mil | alta participacion | mucha gente | montones | demasiadas | alud | lluvia de | numerosos | numerosas | numerosa | numeroso",
    interview: "entrevist* | videoentrevist* | interview",
    talk:
      "llamada* | llamar* | llamam* | llamo | llame | llama | convers* | charla* | hablar* | hablam* | hablemos | hable | reunion* | reunir* | reunimos | videollamada* | telefono | telefonic* | video | encuentro* | conocerte | conocerle | conocerlo | conocerla | conocernos | conocer al | conocimos | conoci | platic* | cafe | cita | verte | verle | vernos | zoom | teams | meet | call | marcar* | marcamos | hangout | visit* | acercarte | acerqu* | escucharte | dialog*",
    test:
      "prueba* | test | tests | ejercicio* | evaluacion* | examen* | caso practico | tarea | reto | retos | desafio* | assessment | dinamica* | simulacro | presentacion | role play | take home | pair programming | clase muestra | cuestionario* | psicotecnic* | psicometric* | audicion* | live coding | challenge | hackerrank | psicofisico | aptitud fisica | clase magistral | kata",
    round:
      "fase | fases | etapa* | ronda* | paso | pasos | instancia* | vuelta | nivel siguiente | stage | round | final del | a la final | recta final | tramo | avanz* a la | pasar a la | filtro* | te toca | lo que sigue",
    shortlist:
      "finalista* | terna | lista corta | preseleccion* | shortlist* | short list | criba* | final list | lista definitiva | candidatos finales | relacion definitiva | elegidos | aprobados | seleccionados | lista final | admitidos | segunda opcion | ultima instancia | elegibles | la final | elegidas | nominad* | ultimos | los tres | las tres",
    list:
      "lista de espera | suplente* | reserva | orden de merito | ranking | puesto numero | elegible* | accesitari* | bolsa | stand by | standby | suplencia* | numero de orden | lugar numero | waitlist | lista de aprobados | ocupo el lugar | prelacion | listas | la lista | interinos | relacion",
    pool:
      "banco de talento* | bolsa de talento* | base de datos | nuestra base | cartera | guardar* tu | guardarem* | guardam* | guardo | conservar* | conservam* | archivos | tener* en cuenta | tendremos en cuenta | tendremos presente | tener* presente | mantendremos | mantener* tu | talent pool | comunidad de talento | red de talento | nuestra red | nuestro radar | en el radar | resguard* | banco de candidatos | permanecer* | queda en nuestra | quedara en nuestra | base de candidatos | cajon | mantendra | archivad* sus antecedentes | fichero* | registro de candidatos | reserva de candidatos | base para | futuras busquedas | para mas adelante | anotad* | queda registrad* | quede en | seguira* en nuestr* | conserva | tu telefono sera | apuntad* | me quedo con tu | en mi agenda",
    offer:
      "oferta | ofertas | ofrecer* | ofrecem* | ofrezc* | ofrece | ofrecido | ofrecimos | ofrecio | proponer* | proponem* | propongo | propuest* | offer | es tuyo | es suyo | te queremos en | incorporacion | incorporarte | incorporarse",
    contract:
      "contrato* | firma | firmar* | firmam* | firmo | firmado | firmada | firme | onboarding | alta en | darte de alta | formalizar | docusign | nombramiento | papeleo | convenio | acuerdo | induccion | contractual | rubric* | indefinido | temporal | periodo de prueba",
    salary:
      "salari* | sueldo* | remunera* | retribu* | renta | compensacion | beneficios | prestaciones | brutos | netos | pagas | bono | jornal | condiciones economicas | euros | pesos | soles | mensuales | honorarios | viaticos | nomina | comision* variable | aguinaldo | seguro medico | pretensiones | banda | tope | expectativas economicas",
    start:
      "empezar* | empiez* | empieces | comenzar* | comienz* | comiences | incorpor* | inici* | arranc* | primer dia | ingreso | ingresar* | bienvenid* | sumarte | sumarse | unirte | unirse | te sumas | se suma | entrar a | toma de posesion | tomar posesion | alta | estrenar | debut* | a bordo | presentate | presentese",
    reference:
      "referencia* | antecedentes penales | certificado* | revision medica | examen medico | reconocimiento medico | verificacion | comprobante* | acreditacion | apto medico | preocupacional | prueba de drogas | titulo homologado | antecedentes judiciales",
    score:
      "punto | puntos | puntaje* | puntuacion* | nota | notas | calificacion* | corte | baremo* | orden de merito | ranking | umbral | porcentaje | resultado del examen | por debajo | rankead* | mayoria | votos | clasific* en | folio | puesto numero | obtuvo un | obtuvo 0 | media | promedio | segundo lugar | primer lugar | primer termino",
    feedback:
      "feedback | retroalimentacion* | devolucion* | comentarios | valoracion* | observaciones | los motivos | las razones | puntos de mejora | informe | mejorar | te paso los | sugerencias | opinion",
    decide:
      "decid* | decision* | determin* | resolv* | resuelt* | resuelv* | resolucion* | acuerdo | conclu* que | conclusion | optar* | opt* por | optado | optam* | opto | deliber* | eleccion | hemos concluido | estim* oportuno | voto | votacion | votar* | dictamen* | decant* | consider* que | hemos tomado | tomado la | tomada | definir | definimos | definio | definid* | unanimidad | por mayoria | ha estimado | estimamos | acordamos | acordado | acordo | acordar* | hubo que | dirim*",
    result:
      "resultado* | respuesta* | noticia* | novedad* | estado | estatus | status | actualizacion* | desenlace | fallo | resolucion* | veredicto | seguimiento | informe sobre | avance* | contestacion",
    select:
      "seleccionad* | seleccionar* | seleccionam* | selecciono | elij* | elige* | eleccion | escog* | escoj* | preferid* | preferim* | prefirio | prefier* | decant* | inclin* | quedarnos con | se quedo con | optado por | opto por | optamos por | optar por | decidi* por | electo | electa | cogid* | tomad* a | propon* | propuesto | preseleccion* | apostar | apostado | apostamos | incluid* | ganador* | adjudic* | apuest* | quedarse con | me quedo con | me quede con | nos quedamos | tomaron a | tomamos a | design* | voto por | se fue con | me decidi* | eleg* | eligi* | preferir | prefer* a | se llevo | se lleva | firmamos con | va un | va una | el si fue | la si fue | queria a | quieren a | quiere a | cogieron | dieron prioridad | nombro | nombraron | nombrar | nombrad* | mas proxim* | con quien veniamos | filas con | nos fuimos | votado | votaron | fuimos con",
    proceed:
      "adelante | continu* | prosegu* | prosig* | avanz* | avance* | proced* | progres* | prosper* | dar curso | sigue en | pasa a | pasado a | pasar de | tramitar* | siguiente fase | siguiente etapa | ir mas alla | paso a la | adelantar | un paso mas | dar el paso | seguir* | sigan | sigues | seguimos | siga | pasar* a | pasas | en carrera | darle curso | sigue con | sigue ahora | sigue unicamente | pasan | pasaras | siguen",
    consider:
      "consider* | valor* | evalu* | analiz* | analisis | examin* | reflexi* | deliber* | tomar* en cuenta | tenido en cuenta | tenida en cuenta | tomado en cuenta | detenid* | cuidados* | con atencion | con calma | leer | leido | leimos | ponder* | baremad* | pensarlo | pensado | barajar | barajado | mirado | contempl* | vista de | a conciencia | debat* | vimos | hemos visto | repas* | estudiar | estudiad* | estudiam* | estudiaremos | estudiando | revisar* | revisad* | revisam* | revision* | revisando | revisemos | comparar* | comparad* | comparac* | comparamos | meditad* | meditar* | sopes* | muchas vueltas",
    hire:
      "contratar* | contratam* | contrata | contrato a | contratado* | contratada* | contratacion | incorporad* | incorpor* a | emplear* | fichar* | fichad* | fichaje | nombrar* | nombrad* | designar* | designad* | sumar a | sumamos a | cogido a | hemos cogido | han cogido | tomamos a | cubrir | plantilla | dotacion | hire | contar con | contar contigo | colocar* | admitir* | admitid* | promover | ascendid* | ascenso | efectivizar | nuestra planta | contaremos con | contaremos contigo | cogieron | coger* | cogio | te queremos | le queremos | te cogemos | a bordo | quedarnos contigo | quedamos contigo | se hara cargo | fichamos | se contrato | contratando | nombro | designo | incorporamos | incorporaron | incorporo | reubic* | sumo a | se suma | suman | dieron de alta | emplead* | enrol* | jornal* | promocion* a | asciende",
    fill:
      "cubiert* | cubrir* | cubrim* | cubrio | ocupad* | ocupar* | ocupa | adjudicad* | asignad* | asigno | otorgad* | otorgo | ya no esta disponible | no disponible | ya tiene | nombre y apellido | se la queda | se lo queda | hemos encontrado | encontrado a | se completo | completo el cupo | completaron | esta complet* | plantilla completa | plaza dada | se la dimos | se lo dimos | fue concedid* | llevara | ya tenemos a | ya contamos con | tenemos a nuestr* | ya firmo | ya habia firmado | ya hemos cerrado | cerrado con | cerramos con | cerramos la | resuelta con | ya fue | esta hecha | esta armad* | quedo armad* | concluyo con exito | no disponemos de | no hay vacante* | no tenemos vacante* | se cubre | completo su | completo con | completo sus | quedo completo | quedo completa | al completo | se le dio a | le dimos la plaza | tomara | quedo en manos | la llave | se resolvio con | resolvimos con | se hara cargo | recayo en | gano | comprometim* | comprometid* con | provist* | provey* | completado | completada | llenad* | se lleno | encontro | encontramos | encontraron | hallamos a | ya firmaron | cerraron con | se ocupo | la ocupo | lo ocupo | se cubrieron | asignaron | ya esta | ya quedo | hay quien | ya tienen | agarro | tomaron a | tomado a | ya hay | se reparti* | repartieron | se concedi* | se entrego | duen* | otro apellido | dada a | ya no queda* | no quedan | concedida a | ya estaba | adjudico | adjudicarl* | designo | designaron | copad* | la tiene ya | se apalabr* | apalabrad* | formalizada la contratacion | nombro | nombraron | tiene maestr* | tiene profesor* | aceptad* por | ya la acept* | ya lo acept* | lo acepto | la acepto | ha nombrado | propuso a | incorporacion del | incorporacion de la | tras la incorporacion | cerro con | conformad* | provision | contratamos a | contrato a | se contrato | contratado a | hemos contratado | han contratado | hemos fichado | quedado con | nombrad* a | filas con",
    close:
      "cerrar* | cerrad* | cerram* | cerre | cierr* | cerro | finaliz* | termin* | conclu* | clausur* | archiv* | fin del proceso | fin al proceso | llega a su fin | dar por | damos por | hasta aqui | lo dejamos aqui | acab* | caduc* | venc* | definitiv* | desactiv* | baja | poner fin | dado por | fin de | agota | extingu* | extinc* | expir* | ultima palabra | completa* el proceso | despach* | prescri*",
    cancel:
      "cancel* | anul* | suprim* | supres* | elimin* el puesto | eliminar la | eliminada de la planta | sin efecto | desiert* | no se cubrira | no cubrir | suspend* definitiv* | paraliz* | abort* | no se reanudara | queda sin | ya no hay puesto | desaparec* | no va a cubrir | amortiz* | extincion | retirar el anuncio | tumb* | se cayo | se cae | discontinu* | prescind* | sin contratacion | no se abrira | no abrir* | no se inaugur* | no se convoc* | disolv* | disuel* | esfum* | extingu* | desconvoc* | ya no se | no se hara | no se realizar* | no saldra adelante | no sigue adelante | no se renov* | no renov* | no habra | se perdio | perdimos | perdida | cierran | se trunc* | frustr* | queda nul* | nulo | nula | dar de baja | deja de | dejan de | no vengas | no compres | no viajes | al traste | no se ejecut* | no firmar* | no se firmar* | no se cubre* | no se incorporara nadie | se suspendi* | quitar* | suspendid* | no tiene objeto | pierde objeto | sin objeto | ya no hace falta | no se celebrar* | no se llevar*",
    freeze:
      "congel* | paus* | suspend* | stand by | standby | en espera | parad* | paramos | aplaz* | pospon* | pospuest* | detenido | detuv* | fren* | bloquead* | hasta nuevo aviso | ralentiz* | en suspenso | posterg* | hold | descongel* | stop | prohib* | en el aire | hasta que se",
    budget:
      "presupuest* | partida | recort* | reestructur* | reorganiz* | reduc* | economic* | coste | costes | costo | costos | fondos | fusion | crisis | ajuste de | headcount | facturacion | perdida del proyecto | cambio de estrategia | finanzas | cierre del ejercicio | ventas | matriz | licitac* | subvencion | financiac* | numeros rojos | inversion | restriccion* | situacion del negocio | contrato perdido | caida de | banda | tope | despid* | sucursal se cierra",
    withdraw:
      "retir* | revoc* | rescind* | rescis* | desist* | sin efecto | anul* la oferta | desdecir* | retract* | echar atras | renunc* | desvincul* | romp* | deja sin | dejamos sin | se extingue | pierde valid* | ya no es valid* | decae | dejamos nul* | queda anulad* | se anula | liber* de",
    reject:
      "rechaz* | descart* | desestim* | deneg* | denieg* | declin* | exclu* | eliminad* | eliminar* | elimina | inadmit* | inadmis* | queda fuera | quedas fuera | quedado fuera | quedaste fuera | quedar fuera | quedaron fuera | quedo fuera | dejar fuera | dejado fuera | decir que no | decirte que no | decirle que no | dijo que no | dijeron que no | decir no | un no | no te han cogido | no la cogieron | no lo cogieron | prescind* | hasta aqui | lo dejamos aqui | termina aqui | acaba aqui | otro rumbo | otro camino | camino diferente | camino distinto | otra direccion | no contar* cont* | no contar* con | no apto | no apta | no elegible | no poder darte el si | no tenid* en cuenta | no sera tenid* | no ser* considerad* | no fue considerad* | no ha sido considerad* | no ser* seleccionad* | no incluir* | no ofrecer* | no proponer* | no te llamar* | dado de baja | te supera | se te quedaria | en otra ocasion sera | sera en otra | no pasaste | no quedaste | no quedo | no pasas | no avanzas | no avanzar* | no continu* | no prosig* | no sigues | despedid* | ghoste* | en el camino | hasta luego | no te elegimos | no te hemos elegido | no ha superado | no superaste | no has superado | no superar | no te podemos | no le podemos | no seguir* | no procede* | desech* | tachad* | puerta se cierra | despedirte | despedimos | despedirnos | se separan | quedo por debajo | por debajo del corte | otro momento | momento distinto | entorno distinto | quedas liberad* | no era tu | no es tu | no estas entre | no encaj* | no figura | no vas a | dejarlo aqui | nos quedamos con las ganas | termina tu | termina su | sin ti | sin usted | sin vos | sin su | no pudo ser | no ha podido ser | no va a poder ser | no se dio | no se nos dio | no se dieron | no se va a poder | es que no | ni modo | otra vez sera | sera en la proxima | sera otra vez | a la proxima sera | sera la proxima | lo nuestro no | no hubo match | no hay match | no hubo suerte | no ha habido suerte | no te vamos a | no le vamos a | no lo vas a | no te va a | no le va a | no vamos a | no vengas | no venga el | no hace falta que veng* | no convoc* | no sera convocad* | no seras convocad* | no fuiste convocad* | no te convoc* | no requiere sus | no requerimos sus | no sera usted | no seras tu | no eres tu | no eres la | no eres el | no es usted | te dejo libre | dejarte ir | dejarle ir | dejamos marchar | te soltamos | no contemplam* | no contamos contigo | no te contamos | no damos un paso | no daremos un paso | no dar el paso | apartad* | apartar* | fuera del proceso | fuera de la seleccion | usted fuera | te quedaste en | quedarte fuera | despedirme | despedirse | despedir | te toco perder | adios | se acabo | no apareces | no te sumar* | no se incorpor* | no pasa de | no pasa a | no pasar* a | no paso | no entra* en | no ha entrado | no ser* llamad* | no te han elegido | no te eligi* | no te han escogido | no te quieren | no nos convenc* | no nos termin* | no nos acab* | no te confirm* | lo saco de | te saco de | la saco de | dejar ir | no formar* parte | no formes parte | sale de la lista | no va con | no va contigo | paramos aqui | rompe* el | no ha sido la | no es la suya | no es la tuya | no fue la suya | no fue la tuya | no es el tuyo | como la tuya | la tuya no | no la propus* | no lo propus* | no te propus* | no fue propuest* | no la hiciste | te bajamos de | baja* del proceso | no se armo | no jalo | no cas* con | no cuadr* | no es lo que | no seras parte | no sera parte | no hacerte | no hacerle | no contratar* | no te contratar* | no le contratar* | no te fich* | no te cog* | te digo que no | ser que no | no habra segunda | fuera de la terna | no la vamos a | no lo vamos a | no es considerad* | siendo considerad* | no esta siendo | no estas siendo | no estamos considerando | no te queremos hacer | hemos perdido la ocasion | calabazas | cerrarte la | cerrarle la | dar el no | esta vez no | no puede ser | no podra ser | nos deja* usted | nos toca decir | al margen | aqui no va a ser | no te van a | no le van a",
    accept:
      "acept* | aprob* | admit* | admis* | dar el si | dijo que si | decir que si | visto bueno | acoger | acogid* | conced* | autoriz* | acordado | de acuerdo | aprueb* | favorable*",
    pass:
      "superado | superar* | superaste | supero | pasado | pasaste | paso a | pasas a | pasar a la | pasa a la | aprobado | aprobaste | aprobar* | logr* | conseguid* | conseguiste | clasific* | avanzas | avanza | quedaste entre | has llegado | llegaste a | alcanz* | apto | apta | califica* | estas dentro | estas en la final | ganaste | con exito | exitosa | exitoso | exitosamente | que has sido seleccionad* | que fuiste seleccionad* | que ha sido seleccionad* | que has sido preseleccionad* | candidatura ha sido preseleccionad* | sido aceptad* | obtuvo | obtuviste | obtener | obtenid*",
    invite:
      "invit* | convoc* | citar* | citam* | citado | citada | te esperamos | lo esperamos | la esperamos | le esperamos | nos gustaria conocerte | nos encantaria conocerte | nos gustaria hablar | quiere conocer* | quieren verte | quiere verte | queremos verte | queremos conocerte | vente | pasate | acercate | acuda | presentese | nos gustaria verte | me gustaria verte | agendarte | te recib* | le recib* | recibirte | recibirle | queremos que | quisiera verte | me gustaria llamarte | me gustaria comentartela | nos vemos el | nos vemos en | citacion* | pasa por | encantaria que vinier*",
    congratulate:
      "enhorabuena | felicidad* | felicit* | alegr* | encantad* de | nos encanta | complac* | placer | agrado | con gusto | nos emociona | buenas noticias | buena noticia | bienvenid* | contentos | contenta | contento | ilusionad* | deseando | es un gusto | grata | gratamente | es tuyo | es tuya | es suyo | muy felices | orgullo* | honor | ilusion | por fin | tenemos noticias | dichos*",
    confirm:
      "confirm* | acus* recibo | acusamos | acuse | por la presente | por medio de la presente | por este medio | por este conducto | constancia | mediante la presente | por medio del presente | ratific* | correctamente | con exito",
    receive:
      "recibid* | recibi | recibim* | recibir* | recepcion | llegado | llegaron | llegaste | nos llego | recibo | recibio | recibe | registrad* | entrado",
    wait:
      "esper* | paciencia | demora* | tardar* | tarda | tardan | retras* | silencio | mientras tanto | un poco mas | aguard* | seguimos evaluando | unas semanas | unos dias | par de semanas | te avis* | le avis* | avisaremos | pendiente* | no te olvidamos | a la mayor brevedad | en breve | pronto | tan larga | te debia* | le debia*",
    postpone:
      "reprogram* | aplaz* | cambio de fecha | cambiar la fecha | mover* | posterg* | pospon* | otra fecha | nueva fecha | otro dia | nuevo horario | reagend* | se traslada | corrio a | adelant* la | cambiar el dia | otro horario | se pasa al | prorrog* | reubic* | pasa a la sede",
    schedule:
      "agend* | calendario | cita | citas | horario* | hueco | huecos | disponibilidad | disponible* | reserv* tu | concert* | fijad* | fijar | programad* | programar | te viene bien | te va bien | te acomoda | te encaja | te queda bien | cuadrar | hora | fecha | fechas | asistencia | calendly | que dia | que tarde | tienes un rato | tenes un rato | coordinar | coordinam* | coordinemos",
    daytime:
      "lunes | martes | miercoles | jueves | viernes | sabado* | domingo* | manana | tarde | noche | hoy | ayer | hora | horas | mediodia | a las | h | semana | minutos | 0:0 | dia | dias | anoche | rato",
    month:
      "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | setiembre | octubre | noviembre | diciembre | primavera | verano | otono | invierno | trimestre | semestre | navidad | temporada | cuatrimestre | mes | meses",
    place:
      "oficina* | planta | sala | calle | edificio | sede | recepcion | piso | presencial* | instalaciones | en persona | porteria | sucursal | parking | parqueo | avenida | avda | liga de | en sitio | centro de trabajo | taller | tienda | zoom | teams | videollamada | salon | auditorio | local",
    bring:
      "trae | traer | traiga | traigas | traete | dni | ine | curp | rfc | cedula | pasaporte | identificacion | aportar* | aporte | aportad* | acompanad* de | llevar contigo | vestimenta | documento de identidad | nie | rut | lapiz | presentar original* | en ayunas | ropa",
    send:
      "envi* | remit* | adjunte | sube | subir | suba | manda* | rellen* | complet* el | completar | entreg* | presente la | facilit* | hacernos llegar | hazme llegar | haganos llegar | reenvi* | diligenci* | llenar | llena | responder el | devuelv* firmad* | compart* | llegar su",
    deadline:
      "plazo* | antes del | antes de | a mas tardar | hasta el | hasta las | dias habiles | tienes hasta | vence | cierra el | tienes cuatro dias | fecha tope | vencimiento | limite",
    link:
      "enlace* | link | links | pulsa | clic | click | portal | http* | www | web | pagina | boton | plataforma | acced* | inici* sesion | url | app | usuario | tu cuenta | su cuenta | mi cuenta | nuestro sitio | desde aqui | contrasena",
    attached: "adjunt* | anex* | acompanamos",
    answer:
      "respond* | respuesta | contest* | contact* | avis* | escrib* | comunicate | comunicarte con | comunicarse con | llamame | decir* algo | hazme saber | haganos saber | confirm* si | diganos | dinos | dime | me dices | nos comunicaremos",
    inform:
      "informar* | informam* | informo | informa | informan | informad* | comunicar* | comunicam* | comunico | comunica | comunican | comunicad* | notific* | avis* | hacer* saber | hacemos saber | decir* | contarte | cuento | contamos | traslad* | participar* que | indicar* | indicam* | compartir | anunci* | comento | comentarte | comentarle | conocimiento | hacemos llegar | transmit* | cumplo en | nos permitimos | nos dirigimos | me dirijo | poner* en contacto | te escribo | le escribo | te escribimos | le escribimos | escribirte | saber que | que sepas | dar* respuesta | adelant* que | manifest* | senal* que | contarle | contarles | contaros | contar que | comentarles | comentaros | enterar* | enteres | entere | anotici* | darte la noticia | supieras | conozcas de | que lo sepas | de primera mano | grano",
    ask:
      "pregunt* | ? | por favor | ruego | rogamos | pido | pedimos | solicitamos | podrias | podria usted | puedes | seria tan amable | consulta* | favor de | te importa | quisiera saber | quisieramos | aclar* | solicitarle | solicitarte | duda | dudas | cuestion | cuestiones",
    thank: "gracias | agradec* | agradez* | reconocimiento | gratitud | reconocem* | thanks | thank",
    interest:
      "interes | interesad* | interesante | confianza | motivacion | entusiasmo | ilusion | ganas | interesarte | interesarse | haber pensado en | confiado | confiar | interesa | mostrado | demostrado | pensado en nosotros | disposicion | acercarte a | ofrecimiento | acercamiento | queria trabajar | curiosidad",
    effort:
      "esfuerzo* | dedic* | energia | molestia* | el rato | trabajo que | implicacion | tomarte | tomarse | haber venido | por venir | venirte | viajar* | empeno | preparar* | participacion | participad* | participar* | asistencia | acercarte | compart* | carrera | llegaras | llegaste hasta | presentarte | presentarse | presentad* | paciencia | tu tiempo | su tiempo | el tiempo | tiempo que | tiempo y | vuestro tiempo",
    impress:
      "impresion* | gust* | encant* | brill* | excelent* | genial* | estupend* | fantastic* | magnific* | notable | admir* | disfrut* | valios* | agradable* | sorprend* | buenisim* | convenc* | destac* | preciosa | fue un placer | ha sido un placer | interesante* | muy bien | positiv* | muy buen* | enriquec* | potente* | emocion* | caiste | carismat* | copado | copo | bacan | valor* mucho | valoramos | apreci* | llamado la atencion | precioso | aprendido | aprendimos | solido | solida | solidos | bonito | bonita | bonitas | grandes candidatos | simpatia | de diez | magistral | elogi* | liston muy alto | impecable | recuerdo | te luciste | de verdad | carino | honor | lujo | tremendo | calidez | sonrisa | buena onda | crack | campeon | maravill* | adora | adoramos | vivas | correcta | talento* | entranable | simpatic* | de primera | memorable | merito | luchad* | luminos* | delicios* | inolvidable | cercania | genuin*",
    hard:
      "no ha sido facil | no fue facil | no es facil | renid* | ajustad* | complicad* | duro | dura | costoso | costado | cost* mucho | por muy poco | por poco | por medio punto | muy parej* | parejo* | cerquisima | dudar | nada facil | complej* | arduo | ardua | nos cuesta | difici* | apretad* | igualad* | debat* | discut* | quebradero* | costo elegir | cuesta mucho | nos lo pusiste | por un pelo | peleamos | no era facil | tan cerca | estuviste cerca | estuvo cerca | anduviste cerca",
    wish:
      "deseam* | deseo | desear* | suerte | exito* | esper* que | ojala | lo mejor | mejores deseos | que te vaya | que le vaya | animo | confiam* en que | confio en que | auguram* | bendicion* | fuerza | te ira | le ira | hacemos votos | seguro que te | que encuentr* | le auguro | te auguro",
    path:
      "futuro profesional | carrera | trayectoria profesional | busqueda de empleo | tu busqueda | su busqueda | camino | proyectos | proyecto profesional | vida laboral | proximos retos | nuevos retos | desarrollo profesional | siguiente paso profesional | emprend* | andadura | rumbo | puerta* | vida profesional | metas | caminos | tu ruta | dondequiera | alla donde | donde vayas | donde vaya | siguiente trabajo | proximo destino | siguiente aventura | nueva etapa",
    encourage:
      "anim* | no dudes | no dude | invitamos a participar | te invitamos a | le invitamos a | lo invitamos a | seguir postul* | postula* de nuevo | siguenos | siganos | estate atent* | estar atent* | estar pendiente | pendiente de | sigue atent* | volver a presentar* | volver a postular* | vuelve a | activa alertas | visit* nuestr* | consultando | desanim* | no pierdas | sigue adelante con | sigue asi | consult* nuestra | estes atent* | aliento | alent* | intentalo | intentarlo | prueba de nuevo | probar con | volve a | vuelva a | invita a seguir | te invito a",
    future:
      "futur* | mas adelante | proxim* | otra ocasion | otra oportunidad | otra vez | otras oportunidades | otras vacantes | otros procesos | otras ofertas | nuevas oportunidades | nuevas vacantes | si surg* | surja | surgiera | abramos | abrir* | abra | se abre | venider* | el ano que viene | temporada | posteriormente | algun dia | dentro de unos meses | otono | otro momento | por lo que pueda | eventuales | lo que venga | que vengan | vuelve con | otra convocatoria | vuelve a intentar* | algun momento | en lo sucesivo | volve a | si falla alguien | siguiente convocatoria | ulterior*",
    remember:
      "recordar* | acord* de ti | nos acordaremos | tendremos presente | tendremos en cuenta | te tendremos | le tendremos | lo tendremos | la tendremos | te llamar* | volver* a llamarte | volver* a contactar* | volveremos | contactar* contigo | contactaremos | en contacto | mantener el contacto | volvamos a | volver a encontrar* | coincid* de nuevo | no te olvid* | no nos olvid* | pensar* en ti | cualquier cosa te | te aviso | puerta abierta | puertas abiertas | la puerta esta | cruzar | cruzarnos | se crucen | crucemos | no dudaremos en | caminos vuelvan | rutas vuelvan | vuelvan a | te avisaremos | le avisaremos | te buscar* | le buscar* | te llamamos el | vida nos vuelva | nos cruzamos",
    sincerely:
      "saludo | saludos | atentamente | cordialmente | cordial | abrazo* | atte | att | afectuos* | besos | beso | a sus ordenes | sin otro particular | con afecto | quedo a | quedamos a | a tu disposicion | a su disposicion | respetuos*",
    dear:
      "hola | estimad* | querid* | apreciad* | buenos dias | buen dia | que tal | distinguid* | senor | senora | senorita | sr | sra | don | dona | dr | dra | lic | ing | muy senor* | como estas | como andas | como va | ola | esperamos que te encuentres | espero que estes | muy buenas | buenas noches | buenas tardes",
    data:
      "datos | privacidad | rgpd | gdpr | lopd* | elimin* tus | elimin* sus | eliminar | consentimiento | conserv* tus | conserv* sus | destru* | supresion de | tratamiento de | confidencial* | aviso legal | habeas data | derechos de acceso | borr* | suprimir* tus | rectificacion | destinatari* | responsable del tratamiento | almacenar* | almacenam* | almacenad*",
    automatic:
      "automatic* | automatizad* | no respond* a este | no respondas | no responda | no contest* a este | no responder | buzon | no-reply | noreply | desatendido | generado por el sistema | autorespuesta | no admite respuestas | no monitorizad* | no atendid* | no recibe respuestas | direccion no | casilla",
    money:
      "prestamo* | credito* | hipoteca* | banco | bancari* | tarjeta* | solvencia | tipo de interes | aval | avales | financi* | deuda* | cuota* | crediticio* | importe | cuenta corriente | buro | renta baja | subsidio* | reintegro | hacienda | tributari* | iva | impuesto* | ingresos | impago | bizum | transferencia | cajero",
    home:
      "piso | pisos | apartamento* | alquil* | casero | casera | inquilin* | propietari* | vivienda* | arrend* | arriendo | inmobiliari* | fianza | habitacion | inmueble* | hogar | depto | pareja | mudanza | terraza | patio | familia numerosa | la finca | comunidad | impago | hipotec* | visita al | parcela | garaje | portal",
    permit:
      "visado* | visa | permiso* | extranjeria | licencia* | autoridad* | ciudadania | nacionalidad | embajada | consulado | ordenanza | tramite* | reagrupacion | multa* | recurso contra | pasaporte | migra* | registro civil | alcaldia | patente | trafico | autoriza el uso | arraigo | residencia legal | empadron* | homologacion | apostill* | nie provisional | cita previa",
    study:
      "universidad* | universitari* | admision* | master | maestria | alumn* | estudiant* | colegio* | escuela* | guarderia* | jardin de infantes | beca* | matricul* | doctorado | convalid* | bachiller* | preinscripcion | cohorte | licenciatura | posgrado | academic* | hijo no ha obtenido | ano lectivo | cole | prueba de acceso | cursos | asignatura | escolar* | grado | intercambio* | mentoria | catedratic* | aula | aulas | curso | secundaria | primaria | facult* | doctorand* | nivel inicial | taller de | generacion 0 | parvul*",
    paper:
      "manuscrito* | articulo* | revista* | revisor* | publicacion* | publicar* | congreso* | resumen | editor | editora | editorial* | ponencia* | comunicacion oral | comunicacion 0 | capitulo* | novela* | poema* | poesia | libro* | pares ciegos | evaluadores anonimos | consejo de redaccion | cartel | cortometraje | abstract | original recibido | festival | guion* | autor | autora | autores | cuentos | escritura | relato",
    grant:
      "subvencion* | ayuda solicitada | beca* | premio* | financiacion | patrocin* | aceleradora* | startup | incubadora* | fondo* | inversor* | inversion | residencia artistica | galardon* | financiar | ayudas | concurso de proyectos | dotacion economica",
    claim:
      "asegurad* | siniestro* | poliza* | reclam* | garantia* | reembols* | indemniz* | impugn* | devolucion del importe | queja* | apelacion | cobertura | compensacion por | alegacion* | demanda judicial | juicio | reintegro | seguro dental | seguro de vida | seguro medico | seguro de hogar | seguro de coche | compania de seguros | recurso contra | su recurso | recurso de",
    purchase:
      "entrega* | tienda online | producto* | compra* | precio* | factura* | pago* | existencias | stock | agotad* | paquete* | mercanci* | carrito | descuento* | suscripcion* | marketplace | almacen online | talla* | lavadora | vehiculo | proveedor* | tarifa* | su envio | tu envio | estimado cliente | atencion al cliente | servicio al cliente | devoluciones de | pedido* | catering | taller | marca | tiendas | renting | presupuesto del | reparacion | devolucion | cliente habitual",
    event:
      "entrada* para | entradas | evento* | concierto* | mesa reservada | vuelo* | torneo* | restaurante | festival* | sorteo* | boda* | billete* | espectaculo | teatro | aforo | fiesta | liguilla | mercadillo | boleto* | rifa | excursion | agraciad* | partido | su reserva | reserva de mesa | catering | concesion | dorsal* | inscripcion en la | plaza en el curso | pelicula | la carrera | plazas del taller | curso de | agotaron | hotel | noches | reservar | mesa para | la actuacion",
    tender:
      "proveedor* | licitacion* | licitador* | cotizacion* | presupuesto que nos | oferta tecnica | mesa de contratacion | pliego* | contratista* | concurso publico | propuesta comercial | suministro | acuerdo comercial | vuestra propuesta | su empresa | pitch | adjudic* | nuestro presupuesto | su presupuesto | otra empresa | otro taller | su oferta economica | subcontrat* | concesion",
    member:
      "socio | socios | socia | club | asociacion | membresia* | miembro* | acogida | cofradia | federacion | coro | equipo de futbol | entrenamiento* | junta directiva | estatutos",
    health:
      "hospital cita | consulta medica | tratamiento* | terapia* | paciente* | cirugia* | operacion* | historial medico | cita medica | sangre | donante* | receta* | diagnostic* | odontolog* | dentista | urgencias | baja medica | enfermo | enferma | enfermedad | centro de salud | cita con el medico | analiticas",
    newsletter:
      "newsletter* | boletin* | darse de baja | date de baja | leer mas | sigue leyendo | articulo* | blog | podcast* | webinar* | episodio* | lector | lectora | lectores | consejos | numero de hoy | guia para | razones por las que | trucos | suscriptor* | leccion | curso gratuito | tip | tips | masterclass | entrevistamos a | como encajar | segun el estudio | plantilla de correo | senales de | que hacer cuando | como saber si | historia de | suscripc* | suscribete | suscribirte | suscribirse",
    alert:
      "alerta* | ofertas nuevas | nuevas ofertas | empleos nuevos | empleos para ti | ofertas para ti | ofertas similares | empleos similares | ofertas parecidas | avisos parecidos | empleos recomendados | recomendados para ti | tu busqueda guardada | nuevos empleos | vacantes para ti | ver mas ofertas | ver todas | empleos que | te pueden interesar | ofertas que | coinciden con tu",
    rejection:
      "respuesta negativa | un no | los no | no seleccion | descarte* | ghosting | rechazos | la negativa | un rechazo | te rechaz* | carta de despedida | el rechazo | de rechazo | al rechazo | una negativa | negativas",
    recruiterreach:
      "vi tu perfil | he visto tu perfil | vi tu trayectoria | encontre tu perfil | tu perfil en linkedin | me tope con | di con tu perfil | escuchas propuestas | abiert* a propuestas | abiert* a escuchar | estas en busqueda activa | te interesaria escuchar | nueva oportunidad para ti | oportunidad confidencial | inmail | busqueda directa | por encargo de | no nos conocemos | llevo en exclusiva | me gustaria presentarte una | escucha activa | estas abiert* | te escribo porque vi | estoy buscando un | en ese entonces aplic* | ano pasado aplic* | hace dos anos | pense en ti | quizas te interese | te puede encajar",
    hrtalk:
      "los descartados | los rechazados | avisad a | avisen a | pasame | scorecard | pipeline | ats | debrief | los tres finalistas | mandaste los | mandar los rechazos | me convence | flojo en | floja en | excel con | headhunter | candidata de la agencia | abrimos de nuevo | que le digo | mandales | lo dejaria fuera | la dejaria fuera | comunicar a los | decirles | plantilla de rechazo | tienen que avisar | descartamos a | yo no la pasaria | yo no lo pasaria | no seleccionados | de la vacante | recordad que | dime tu | hemos descartado a | se cayo del proceso | marca a todos | el elegido | os paso | diles | bloqueen | bloquead | no la pasemos | no lo pasemos | le diria que | equipo a la | avisale | no te vi | la shortlist | decidle | digales | hay que avisar | los que no | pasad a | recursos me | requisicion | quienes no pasaron | los otros siete",
    ownmove:
      "mi candidatura | mi postulacion | mi solicitud | mi curriculum | mi cv | mi hoja de vida | he decidido | he aceptado | acepte otra | aceptado otra oferta | renuncio | desisto | declino | retiro mi | retirar mi | dejo el proceso | me retiro | no podre | no acepto | me postulo | me dirijo a ustedes | me presente | por avisarme | por contestarme | me apena no | mi puesto | les comunico que | les ruego | no voy a incorporarme | comunicaros que dejo | prefiero quedarme | lamento tener que rechazar | vuelvo a postularme | me gustaria saber por que | me postule | presentar mi | quedo a la espera | me mudo | me dijeron | mi empresa actual | quisiera saber | sigo en carrera | me hayan dicho | la cubrieron | recibi su correo | no continuare | firmado con otra | he firmado | motivos familiares | mi proceso | retirarme | debo rechazar | me quedo en | mi situacion | recurro | me declara | no deseo | mi familia | me inscribi | me apunte | mi respuesta | aplique | soy una persona",
    meant:
      "ejemplo* | modelo* | frase* | imagin* | cita textual | como si | tipic* | se titula | quotation | segun cuenta | cuenta la | hipotetic* | plantilla de correo | plantilla para rechaz* | plantilla de rechaz*",
    error:
      "error* | equivoc* | fallo | caso omiso | ignor* | confusion | incorrect* | erroneo* | erronea* | correo anterior | no tengas en cuenta | no tenga en cuenta | correccion | disregard | corregi*",
    despite: "pese a | aun cuando | aunque | aun asi | no obstante | a pesar | aun valorando | por mas que | si bien",
    especially:
      "muy | mucho | realmente | verdaderamente | sinceramente | sumamente | especialmente | extremadamente | tan | de verdad | de corazon | bastante | enormemente | profundamente | sobre todo | totalmente | *isimo | *isima | plenamente | francamente",
    first:
      "primer | primero | primera | primeros | primeras | segundo | segunda | tercer | tercero | tercera | ultimo | ultima | ultimos | ultimas | final | finales | finalmente | por fin",
    person:
      "otr* candidat* | otr* person* | otr* postulant* | otr* aspirant* | otr* profesional* | otr* perfil* | otr* companer* | otr* finalist* | otr* concursant* | otr* estudiant* | otr* alumn* | otr* colega* | otr* chic* | otr* muchach* | otr* profesor* | otr* participant* | otr* arquitect* | otr* directiv* | nuev* companer* | nuev* encargad* | nuev* coordinador* | nuev* responsabl* | nuev* chef | nuev* director* | alguien con | alguien que | alguien mas | persona seleccionada | persona elegida | candidato seleccionado | candidato elegido | candidata elegida | candidata interna | candidato interno | persona que ocupa* | persona que llevara | persona que se hara | perfil mas | candidatos con | candidatos que | candidatos cuy* | personas que | perfiles que | perfiles con | perfiles mas | quien nos | se incorpora | se incorporara | ya ha firmado | acepto la | acepto nuestra | una companera | un companero | un colega | los demas | a otro | a otra | persona idonea | dos perfiles | tres aspirantes | seleccionamos a | al otro | a una persona | los elegidos | las elegidas | gente de | antigu* companer* | persona con | aspirantes que | colegas de | ya tenemos a | companero que entra | una persona que | a un chico | el companero que | quien finalmente | sera otr* | por otra | la otra | el otro | las otras | los otros | una chica de | un chico de | otras voces | otros rostros | nuevo equipo | quien ocupa | quien ya | quien acumula | quien encabez* | quien vive | el que vive | quien tiene | una antigua | un antiguo | primer clasificad* | la primera | el primero | quienes | otro reparto | otro consult* | otro tecnic* | otra tecnic* | otra docente | otro docente | otra maestra | alguien de | alguien a | personal propio | ya conoce la casa | otra enfermera | otro operario | un tecnico | una enfermera | una doctorand* | un profesor | una profesora | otro artesan* | un directivo | un portero | un sobrino | un conocido | ingeniero | una ingeniera | la senora | una maestra | la maestra | dos companeros | el titular | la titular | quien veniamos | perfil con | perfiles de | candidaturas mas",
    work:
      "trabaj* | equipo* | empresa* | compania* | departamento* | proyecto* | negocio* | labor* | organizacion* | institucion* | fundacion | despacho | area | jornada | corporacion | tarea* | grupo | cooperativa | entidad | oficio | bufete | taller de | productora | constructora | parroquia | clinica | notaria | fabrica | museo | peluqueria",
    goesto:
      "se la lleva* | se lo lleva* | se la llevo | se lo llevo | se la queda | se lo queda | se quedo con | se queda con | fue para | va para | sera para | ha sido para | es para otr* | fue a parar | ha ido a | se fue con | recae* | recay* | recaig* | recaido | le toco | le corresponde | se le dio | se lo dio | se lo dieron | se la dieron | se lo dimos | se la dimos | se lo damos | le dimos | dimos la | dimos el | le dieron | se le otorg* | se le asign* | se le conced* | se lo conced* | otorgad* a | asignad* a | adjudicad* a | concedid* a | adjudico a | entregamos a | se la entregamos | se lo entregamos | manos de | lleva* otro | otro apellido | ya tiene | tiene duen* | lo ocupa* | la ocupa* | pasa a | pasara a | relevo | asumir* | asume* | asumio | hara cargo | se sentara | agarro | firm* con | cerr* con | lo hara | la hara | lo llevara* | la llevara* | llevaran | disfrutara | conducira | escriben | queda para | quedo para | va un | va una | para otro | para otra | para otros | al otro | a otro | a otra | se inclino por | se decanto por | a favor de | nombro a | ha nombrado | nombraron a | designo a | designad* | corresponde a | corresponden a | lo acepto | la acepto | lo aceptaron | va a llevar | va a ocupar | va a hacer | quedado con | quedamos con | quede con | quedarnos con | nos fuimos con | nos vamos con | vamos por otr* | entra en el puesto | tomo a | tomaron a | contratamos a | contrato a | contrataron a | encontro | cubre la | cubrira | cubriran | es de otr* | ya es de | fichado a | fichamos a | eligio a | eligieron a | elegimos a | con el que | con la que vive | nueva encargada | lo hace",
    stays:
      "se queda en | sigue en su | renov* a | renueva* | reincorpor* | reingres* | volvio | vuelve a su | vuelve de | regresa | regreso | retoma* | retomo | titular | titulares | renuncia | se retracto | se arrepintio | reconsider* | fijos | repite | repiten | permanec* | de siempre | antiguo | antigua | personal propio | medios propios | reubic* | recoloc* | plantilla actual | mismo equipo | ya estaba | ya cubria | ya venia | la venia | lo venia | promoci* | la interina | el interino | una interina | un interino | al interino | se va | sustituy* | volver al | vuelve al puesto | ya daba | ya hacia",
    lack:
      "falt* | escas* | carenc* | carec* | laguna* | insuficien* | poca | pocas | pocos | muy poco | cort* de | qued* cort* | no llega | no llegas | no llegaba* | no llego la | no alcanz* | no basta* | no da | no dan | verde | floj* | debil* | endeble* | menos | aun no | todavia no | ausencia | limitad* | no tien* | no tenia* | no tenemos | no cuent* con | no contamos con | no pose* | no domin* | no acredit* | sin experiencia | por debajo | demasiadas dudas | reservas | no lo es | deficien* | justito | justita | mejorable | no suficient* | sin margen | no llego el | frenan | nos freno | no termin* de | flaque* | sin suficient* | ni cerca | no suma* | no junt* | no reun* | no ten* aun | quedaron dudas | dudas sobre | con dudas | nos quedan dudas | dejo dudas",
    toomuch:
      "demasiad* | sobrecualificad* | sobrecalificad* | exces* | exced* | se te qued* | se le qued* | le queda* cort* | te queda* | le queda* grande | le queda* alt* | te aburr* | se aburr* | por encima de nuestr* | por encima del presup* | fuera de presupuesto | fuera de nuestr* | mas de lo que | supera* la banda | superan | grande para | chico para | pequen* para | poca cosa | mas que | te supera | nos viene* grande | de mas | sobra* | desbord*",
    ending:
      "hasta aqui | aqui termina* | termina aqui | aqui acab* | acaba aqui | aqui se | aqui conclu* | aqui lo | lo dejamos | dejarlo aqui | dejamos aqui | paramos aqui | separan | separamos | despedi* | despid* | adios | punto final | punto y final | pasar pagina | se cierra | cerramos la puerta | cerramos hoy | telon | fin del | final del camino | llega* a su fin | fin al | se acabo | se termino | se agota | eso es todo | esto es todo | no pudo ser | no ha podido ser | no va a poder ser | no puede ser | no se dio | no se nos dio | no se va a poder | otra vez sera | sera en otra | sera en la proxima | sera otra vez | va a ser que no | lo nuestro | ni modo | hasta siempre | hasta luego | sin rencor* | toca a su fin | tu paso por | su paso por | termina* para | termina hoy | termina tu | termina su | no molestar* | liberad* | liberamos | carpetazo | buen recuerdo | nos llevamos | nos llevaremos | un recuerdo | quedamos aqui | con las ganas | se esfum* | dar por cerrad* | por terminad* | nos deja | un gusto conocerte | ha sido un placer | fue un placer | fue un honor | fue un gusto | te recordaremos | sirva esta | dejamos a otros | tu libertad | su libertad | que te vaya | por todo",
    ahead:
      "por delante | ventaj* | aventaj* | por un pelo | por los pelos | por poco | por muy poco | por la minima | por un punto | por medio punto | decima* | a un paso | a un punto | a nada | te quedaste a | se quedo a | segundo lugar | segundo puesto | segunda opcion | qued* segund* | plan b | plan a | se nos adelant* | se te adelant* | se adelant* | cerquisima | muy cerca | balanza | pesaron mas | peso | gano | ganaron | gana | perdiste | perdio | a las puertas | roz* | primer clasificad* | primer lugar | primer termino | encabez* | centimetro | un cuerpo | foto finish | por encima | mas votad* | septim* | suplente | superado por | mejor clasificad* | te saca | te sacan | le saca | se llevo la | se lleva la | por el minimo | falto poco | falto nada | estuviste a",
    deserve:
      "merec* | merez* | dign* de | digno | digna | tu altura | su altura | tu talla | justo contigo | seria justo | seria honesto | te aburr* | se aburr* | desperdici* | desaprovech* | aprovech* | feliz | felices | infeliz* | brillar* | desplegar | justicia | mas grande | mas grandes | mas vuelo | horizonte* | encerrar* | alas | algo mejor | lucirte | crecer | apagar* | marchit* | a lo grande | mejor sitio | circunstancias | otra casa | otra cocina | otra institucion | pelearse por | rifar* | raro seria que no | cualquiera querria | suerte de trabajar | tu mundo | tremend*",
    direction:
      "otra direccion | otro camino | otra via | otra linea | otro tipo de | camino diferente | camino distinto | rumbo | enfoque* | estrateg* | giro | reorient* | redefin* | replante* | reformul* | cambio de | cambiado | cambiaron los | cambio los | cambia los | prioridad* | va hacia | otros planes | otra formula | orientad* | orientacion | estetica | algo distint* | algo diferente | muy distint* | eligio distinto | de planes | distinto de",
    condition:
      "licencia* | carnet | carne de | nativ* | biling* | ingles | aleman | frances | portugues | chino | quechua | catalan | idioma* | b0 | c0 | titulo de | titulacion | titulad* | homolog* | colegiad* | certificacion* | certificad* | acredit* | permiso de trabajo | residir | viva cerca | que viva | vive en | vive a | mudar* | mudanza | traslad* | relocal* | desplaz* | distancia | lejos | kilometr* | vehiculo propio | coche propio | viajar | horario | horarios | disponibilidad | turnos | turno de | fines de semana | jornada parcial | jornada completa | media jornada | tiempo completo | presencial* | remoto | teletrabaj* | hibrido | edad | preaviso | nacionalidad | formacion en | manejo de | arraigo | hable | habla | que vive | viva en | resid* en | nivel de | cercan* a | proxim* al | cerca del",
    recommend:
      "recomend* | propon* | propuest* | propus* | avalad* | avalar | avalo | respald* | nomin* | sugier* | sugeri* | apoya* | apoyo | defend* | abog* | postul* a",
    vote:
      "voto | votos | vota* | unanim* | mayoria | deliber* | debat* | discut* | discusion | ponder* | sopes* | consens* | acordo | acordamos | acordado | acordar* | quorum | empat* | desempat* | entre todos | asamblea | sesion | dictam* | balanza | hablado entre | hablarlo | hablado con el equipo | conversarlo | pensarlo | consultado",
    status:
      "estado | estatus | status | archiv* | inactiv* | desactiv* | cerrad* | vigente | vigentes | expediente | folio | referencia | ref | requisicion | codigo | marcad* como | consta* | figura | figuras | figuran | aparece* | publicad* | dado de baja | en revision | clasificad* | codificad* | rubro | id | en tramite | finalizad*",
    figure:
      "puerta* | ventana | llave | llaves | telon | escenario | pieza* | puzle | puzzle | rompecabezas | barco | tren | anden | moneda | puente | semilla* | arbol | jardin | orquesta | capitulo* | chispa | estrella* | copa | podio | meta | penales | equipaje | viaje | silla* | escalon | trampolin | zapato* | guante | traje | corazon | flechazo | amor | violin | baile | timon | viento | puerto | brujula | ruta | rutas | caminos | cumbre | cima | cuerda | baraja | horno | pelo | liston | vuelo | alas | sabor | voz | apellido | ficha | rueda | trayecto | maleta | echada | suerte esta | los dados | mapa | red de | mimbres | pagina en",
    late:
      "demasiado tarde | muy tarde | llega* tarde | llego tarde | tardi* | fuera de plazo | fuera de termino | extempor* | a destiempo | con retraso | dias de retraso | plazo vencido | ya habia* | ya se habia* | ya estaba* | cuando llego | cuando llegaste | cuando recibimos | cuando nos escrib* | por un dia | dias antes | horas antes | antes de que | te escap* | acababamos | acabamos de | hace un mes | mal momento | se nos adelant* | justo antes | por dias | vispera | ya fue | ya no llegas | ya no llegaste | hubieramos conocido | anoche | ya contratamos | ya firmamos | ya firmo | ya cubrimos | ya encontr* | ya tenemos | ultimas entrevistas | habiamos hecho",
    isyou:
      "eres tu | eres la | eres el | eres nuestr* | sos vos | sos la | sos el | sos nuestr* | es tuyo | es tuya | es suyo | es suya | son tuyas | te elegimos | te hemos elegido | te escogi* | te hemos escogido | te seleccion* | te hemos seleccionad* | te prefier* | te eligi* | a ti | a vos | estas dentro | estas adentro | ya eres | has pasado | avanzas | lo lograste | lo conseguiste | lo has conseguido | te queremos | le queremos | queremos que seas | seas nuestr* | nuestra proxima persona | te corresponde | corresponde a usted | quedas contratad* | estas contratad* | te ficham* | contratarte | contratarle | contratarlo | contratarla | con tu nombre | preparate | te quedas | te damos el | te damos la | que has sido | que fuiste | y has sido | que ha sido seleccionad* | te incorporas | empiezas | comienzas | empieza usted | te ofrecemos | le ofrecemos | te proponemos | le proponemos | figura usted | te encontramos | nos quedamos contigo | quedarnos contigo | queremos contigo | queremos a | empezar contigo | cerramos contigo | persona eres | te vemos | quieren verte | te espera el | es para ti | para ti tenemos | te guardamos el | te reservamos | te contratamos | te contrata | te contratan",
    welcome:
      "bienvenid* | a bordo | sumarte | te sumas | sumate | unirte | unete | te unes | incorporarte | te incorporas | ser parte | formar parte | forma parte | formes parte | forme parte | formas parte | formaras parte | seras parte | parte del equipo | parte de nuestr* | parte de la familia | integrarte | integrarse al | nuestra familia | te esperamos | le esperamos | os esperamos | estamos deseando | tu primer dia | su primer dia",
    pet:
      "perr* | cachorr* | gato | gata | gatos | gatit* | felin* | canin* | mascota* | animal | animales | galg* | podenc* | protectora | refugio | adopcion* | adopt* | criador* | veterinari* | camada | conejo* | acogida | peludo* | esterilizad*",
    media:
      "cancion* | maqueta | album | disco | pelicula* | cortometraje* | foto | fotos | fotografia* | videos | tu video | tienda de aplicaciones | playlist | cuentos | relato* | poema* | poet* | novela* | pintura* | cuadro | cuadros | galeria | exposicion* | expon* | mercadillo | feria | artesan* | ilustracion* | antologia* | emisora | ensayo | libro* | tu obra | su obra | receta* | aplicacion movil | tu cuento | su cuento | un cuento | tu corto | su corto | artistas | la muestra | muestra ha | tu canal",
    sport:
      "partido* | liga | liguilla | torneo* | maraton | dorsal* | entrenador* | entrenamiento* | jugador* | arbitr* | seleccion nacional | futbol | baloncesto | pretemporada | atleta* | federacion | campeonato* | competicion | padel | tenis | natacion | ciclis* | regata | categoria | vestuario | club | tu equipo no | petos | cuadrangular | carrera popular",
    hrmatter:
      "vacaciones | dias libres | dia libre | excedencia | permiso por | licencia por | licencia sin | aumento | subida salarial | subida de sueldo | gastos | dietas | anticipo | ascenso | promocion | cambio de turno | cambio de puesto | permuta | plaza de garaje | aparcamiento | estacionamiento | parking | teletrabaj* | trabajo remoto | home office | presupuesto de formacion | reduccion de jornada | horas extra* | desempeno | cuadrante | asuntos propios | conciliacion | finiquito | plus | portatil | evaluacion anual",
    authority:
      "ayuntamiento | alcaldia | municip* | concejal* | ministerio | consejeria | juzgado | juez* | sentencia | hacienda | tributari* | impuesto* | sede electronica | registro civil | licencia de | urbanis* | alzada | recurso de | alegacion* | boletin oficial | boe | ordenanza | decreto | peticion | subsidio | prestacion* | bono social | seguridad social | sancion* | multa* | huertos | empadron* | escuela infantil | guarderia* | escolariz* | catastro | afip | sat | anses | via publica | mesa acordo | renta minima",
    contest:
      "certamen | premio* | galardon* | jurado | ganador* | hackathon* | hackaton* | sorteo* | rifa* | casting* | audicion* | semifinal* | obras presentadas | mencion | accesit | concursante* | antologia* | festival* | concurso de | concurso lit* | edicion | participantes | agraciad* | dibujo*",
    sift:
      "criba* | filtro* | corte | preseleccion* | primera seleccion | qued* fuera | fuera del proceso | fuera de la seleccion | fuera de la lista | usted fuera | se cayo | se caen | no pasaste | no pasas | no pasa | no pasara* | no paso | no ha pasado | no has pasado | no vas a pasar | no supera* | no ha superado | no has superado | te quedaste en | se quedo en | eliminad* | descart* | apartad* | sale de la | no estas entre | no esta entre | no te contamos | no aparec* | no figura* | no consta | primera ronda | tamiz* | en el camino | no llego a la | no llegaste a | no ha llegado a | tachad*",
    full:
      "completo | completa | completos | completas | lleno | llena | llenos | aforo | agotad* | se agot* | sin plazas | sin cupo | no quedan | no queda | no hay plaza* | no hay cupo* | no hay lugar | con lugar | no tenemos lugar | no cab* | no hay sitio | no hay hueco | todas ocupadas | ya se reparti* | repartieron | tiene personal | saturad* | todos los turnos | no necesit* | no nos hace falta | un solo lugar | solo habia un* | solo hay un* | son once | limitado | copad* | completado | se llen*",
    giveback:
      "devolv* | devuelv* | devolucion de | retirar su | retirar tu | pasar a retirar | pase a retirar | recoger | recoja | recogerl* | recoge tu | le espera en | te espera en | destru* | reembols* | gastos de viaje | gastos de desplazamiento | originales | tu carpeta | su carpeta | conserjeria | mesa de entradas | de vuelta | reintegr* | restitu* | monton",
    done:
      "ha | han | has | he | hemos | habia | habian | habiamos | habias | haya | hayan | hayas | haber | habido | haberse | haberle | sido | fue | fueron | fuimos | era | eran | eras | estado | estaba | estaban | estuvo | quedo | quedado | quedaron | resulto | quedaste | hubo",
    will:
      "sera | seran | seras | va a | van a | vas a | voy a | vamos a | habra | podra | podran | podras | tendra | tendras | quedara | pasara | pasaras | llevara | ocupara | hara | haran | ira | iran | iba a | iban a | ibas a | ibamos a | seguira | continuara | *aremos | *iremos | *dremos | cubrira | recaera | abrira | estara | llegara | dara",
    one: "uno | dos | tres | cuatro | cinco | seis | un solo | una sola | solo un | solo una | unica | unico",
    who:
      "quien | quienes | cuyo | cuya | cuyos | cuyas | el que | la que | los que | las que | al que | aquel | aquella | aquellos | cual | cuales",
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
