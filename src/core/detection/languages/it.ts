import type { LanguagePack } from "../language-pack";

/** What stands before a role, and what ends it. */
const post =
  "(posizione|posizioni|ruolo|posto|posti|figura|funzione|incarico|mansione|mansioni|impiego|job title|qualifica|cattedra|profilo|vacancy|opportunità)";
const of = "(di|da|del|della|dello|come|in qualità di|aperta di|vacante di|lavorativa di|:)";
const roleEnd =
  "(presso|al 100%|che|per cui|per la quale|per il quale|a tempo|è|e'|è stata|è stato|non|pubblicata|pubblicato|nel|nella|nell'ambito|all'interno|a cui|alla quale|al quale|e per|e di|e La|e le|e ti|siamo|abbiamo|purtroppo|con sede|con contratto|in sede|su|risulta|ha|ci|ti|La|Le|da Lei|rif.|Rif.|–|-|—|verrà|sarà|era|andrà|si|messo|messa|vacante|in oggetto|indetto|indetta)";

/** Everything the detector knows about Italian. */
export const it: LanguagePack = {
  tag: "it",
  script: "Latn",
  commonWords: (
    "il lo la i gli le l un uno una di del della dello dei degli delle dell da dal dalla dai dalle dall a al alla ai agli alle all in nel nella nei negli nelle nell su sul sulla sui sulle sull con per tra fra e ed o " +
    "che chi cui non è sono siamo sei era stato stata stati state ho hai ha abbiamo avete hanno si ci vi ti mi lei suo sua suoi sue tuo tua tuoi tue nostro nostra nostri nostre vostro vostra mio mia questo questa questi queste " +
    "quello quella ma però anche come più se grazie purtroppo buongiorno gentile cordiali saluti ciao perché quando dopo prima già ancora molto tutti tutto essere avere fare cosa così dove qui poi solo sempre senza loro nostra presso seguito verrà sarà possiamo può"
  ).split(" "),
  concepts: {
    you: "lei | suo | sua | suoi | sue | tu | te | ti | tuo | tua | tuoi | tue | voi | vi | vostro | vostra | vostri | vostre | la informiamo | la ringraziamo | la ringrazio | la contatt* | le comunich* | le augur* | la invit* | le scriv* | le propon* | la preghiamo | la aspett* | la attend* | la incontr* | la convoch* | la ammett* | la assum* | la richiam* | la ricontatt* | la considera | la ritenia* | non la | l'abbiamo | t'abbiamo | *arle | *irle | *erle | *tarla | *marla | *carla | *narla | *zarla | *dirla | *nerla | *derla | *gliene | s.v. | signor | signora | signoria | sv | le conferm* | le comunico | le sue | la sua",
    we: "noi | nostro | nostra | nostri | nostre | ci | siamo | abbiamo | nostra azienda | nostra società | il nostro team | nostro gruppo | da noi | con noi | saremo | saremmo | vorremmo | possiamo | dobbiamo | avremmo | vogliamo | riteniamo | l'azienda | nostro organico | noi di",
    i: "io | mio | mia | miei | mie | mi | me | ho | vorrei | posso | devo | avrei | sarei | me ne | m'ha | potrei | sarò | avevo | mi sono",
    they: "egli | ella | essi | loro | lui | esso | essa | costui | quest'ultimo | quest'ultima | costoro",
    somebody:
      "qualcuno | qualcuna | qualcun | una persona | persona | persone | chi | chiunque | gente | un ragazzo | una ragazza | ragazzi | qualcun altro | chi ha | tizio | qualcuno che | individuo | individui | qualcuno del",
    other:
      "altro | altra | altri | altre | un altro | un'altra | l'altro | l'altra | diverso | diversa | diversi | diverse | altrove | qualcun altro | alternativ* | altrui | ulteriori | gli altri | dall'altra | all'altro | all'altra | dell'altro | dell'altra | d'altri | quell'altro | quell'altra | dagli altri",
    candidate:
      "candidato | candidati | candidata | candidate | candidati/e | concorrente | concorrenti | aspirante | aspiranti | finalista | finalisti | finaliste | vincitore | vincitori | vincitrice | vincitrici | partecipanti | postulante | idoneo | idonei | idonea | profili | convocati | convocate | selezionati | esaminandi",
    client:
      "cliente | clienti | il nostro cliente | nostro cliente | mio cliente | committente | committenza | azienda cliente | azienda utilizzatrice | l'utilizzatore | impresa utilizzatrice | realtà cliente",
    committee:
      "commissione | comitato | giuria | consiglio | direzione | direttore | direttrice | dirigente | titolare | titolari | hiring manager | hiring team | amministrazione | proprietà | collegio | dipartimento | capo | vertici | il capo | preside | soci | socio | fondatori | cda | consiglio di amministrazione | proprietario | municipio | cancelleria | cavaliere | primario | team leader | board | panel | segreteria | vertice | il manager | i manager | il responsabile | la responsabile | responsabile del | responsabile della",
    internal:
      "interno | interna | interni | interne | internamente | risorsa interna | risorse interne | mobilità interna | candidatura interna | candidato interno | candidata interna | promozione interna | già in azienda | un collega | una collega | collega della sede | supplente in carica | già nostro | in organico | interpello | ricollocazione",
    everyone:
      "tutti | tutte | tutto | tutta | ogni | ognuno | ciascun* | chiunque | a tutti | tutti i candidati | ciascuno | ogni singol* | gentili candidati | gentili candidate",
    friend:
      "amico | amica | amici | fratello | sorella | figlio | figlia | cugino | cugina | marito | moglie | fidanzat* | coinquilin* | vicino di casa | il vicino | mia madre | mio padre | nipote | cognat* | un mio amico | ex collega",
    not: "non | no | nessun* | senza | mai | niente | nulla | manco | neanche | nemmeno | neppure | privo | priva | assenza | mancanza di | mancata | mancato | impossibil* | non più | nessuno | non è | non sono | non ha | inidoneo | mica | anziché | carenza | né sì né no | non c'è",
    unable:
      "non possiamo | non posso | non può | non possono | non potremo | non potrò | non potrà | non potranno | non è possibile | non sarà possibile | non è stato possibile | non ci è possibile | non abbiamo potuto | non ho potuto | non ha potuto | non riusciamo | non riesco | non siamo riusciti | non siamo in grado | non sono in grado | non siamo nella condizione | non siamo nelle condizioni | nell'impossibilità | impossibilità | impossibile | impossibilitat* | non poter | non poterla | non poterle | non poterti | non poter accogliere | non poter dare | non potendo | non avendo potuto | non consente | non consentono | non ci consent* | non ci permett* | non permette | non abbiamo modo | non c'è modo | non ci è stato possibile | non abbiamo le condizioni | non ci sentiamo | impedisc* | non mi è possibile | non potrei | non potremmo | non riusciremo | non è riuscit* | purtroppo non possiamo",
    nolonger:
      "non più | non è più | non sono più | non sarà più | non verrà più | non cerchiamo più | non esiste più | non assume più | non serve più | non risulta più | non abbiamo più | non potrà più | non accett* più | ulteriormente | non procederemo oltre | più disponibile | più aperta | più attiva | non occorre più | non siamo più | considerarla oltre | non la ricontatteremo | ulteriore considerazione | più vacante | non saranno più | procedere oltre | andare oltre | oltre nella | proseguire oltre",
    sorry:
      "purtroppo | sfortunatamente | dispiac* | mi dispiace | ci dispiace | spiace | spiacent* | spiacevol* | rammaric* | rincresc* | rincrescimento | desolat* | dolent* | duole | dispiacere | malincuore | ahimè | scusa | scusi | scusate | scusami | scusiamo | scuse | scuso | peccato | mortificat* | amarezza | deludent* | delus* | delusione | tristezza | triste | temo | ci vediamo costretti | siamo costretti | sono costretto | costrett* | dobbiamo purtroppo | cattiva notizia | cattive notizie | brutta notizia | brutte notizie | non è la risposta | non la risposta | non sono buone | avremmo voluto | avrei voluto | avremmo preferito | avrei preferito | ci piange il cuore | con dispiacere | con rammarico | siamo obbligati | ci vediamo obbligati | malauguratamente | disgraziatamente | malgrado noi | perdono | rattrist* | vergogno | sofferta | dover | devo purtroppo | a nostro malgrado",
    negative:
      "negativ* | esito negativo | esito non favorevole | sfavorevol* | non favorevole | non idone* | inidone* | non ammess* | non selezionat* | non è stata selezionata | non è stato selezionato | non accolt* | scartat* | respint* | bocciat* | rigettat* | rifiutat* | declinat* | eliminat* | non superat* | mancato superamento | non è stata accolta | non è stato accolto | non è risultat* | non risulta | non risultat* | insufficient* | non sufficient* | infruttuos* | inammissibil* | non vincitor* | non vincitric* | non è andata | andata male | non è andato | fallit* | non scelt* | non rientr* | non è rientrat* | negat* | parere contrario | non figur* | non compare | non compar* | non raggiung* | non ha raggiunto | non avendo raggiunto | non ha superato | non passa | non è passata | non è passato | non conform* | non ce l'hai fatta | non in linea | troppo senior | troppo junior | acerba | acerbo | overqualified | sovraqualificat* | non utile | decad* | insoddisfacent* | non all'altezza | non convin* | non sono andate | non è uscito | non utili | mancata ammissione | non collocat* | non è piaciut* | non è portata | non sia portata | escluso | esclusa | esclusi | escluse",
    but: "ma | però | tuttavia | ciononostante | eppure | bensì | invece | anche se | sebbene | benché | nondimeno | pur | mentre | d'altra parte | peraltro | seppur* | nonostante | ciò nonostante | comunque | per quanto",
    instead:
      "invece | piuttosto | al posto | a favore di | in favore | preferenza | anziché | a vantaggio | a beneficio | la precedenza | precedenza | priorità | la meglio | abbiamo preferito | ha preferito | preferito | è andato a | è andata a | spetta a | al suo posto | l'ha spuntata | spuntata | prevals* | privilegi* | orientar* su | orientati su | orientat* verso",
    if: "se | qualora | nel caso | in caso | purché | a meno che | salvo | semmai | eventual* | qualora dovesse* | laddove | nell'eventualità | a condizione | o meno | che la risposta | caso mai | ove",
    may: "potrebbe | potrebbero | potresti | potremmo | potrei | forse | possibil* | eventualmente | magari | probabilmente | può darsi | dovesse | dovessero | vorrebbe | sarebbe | avrebbe | riesci | saresti | potrà",
    when: "quando | appena | non appena | una volta | dopo | prima | fino | finché | al termine | a seguito | in seguito | a conclusione | all'esito | fin quando | durante | entro | poi | dopo aver | in esito | al momento in cui | successivamente | già dal | da quando | al termine di",
    because:
      "perché | poiché | in quanto | dato che | visto che | siccome | a causa | motivo | motivi | causa | per via | a seguito | pertanto | quindi | perciò | dunque | per questo | per cui | giacché | essendo | in considerazione | considerato che | tenuto conto | in ragione | dovuto a | dovuta a | alla luce | di conseguenza | per mancanza | ne consegue | dal momento che | ragione | ragioni | ragion per cui",
    only: "solo | soltanto | solamente | unicamente | esclusivamente | unico | unica | soli | sole | un solo | una sola | semplicemente | meramente | appena un | uno solo | un posto",
    yet: "ancora | tuttora | finora | non ancora | ad oggi | fino ad ora | attualmente | rimane | resta | rimangono | restano | a tutt'oggi | sempre | sinora",
    already:
      "già | nel frattempo | ormai | intanto | adesso | ora | oramai | nel mentre | frattanto | appena | da ieri | d'ora in poi | da oggi",
    timebeing:
      "per ora | per adesso | al momento | in questo momento | in questa occasione | questa volta | stavolta | per il momento | attualmente | allo stato attuale | in questa fase | a questo stadio | momentaneamente | per questa volta | ad oggi | quest'anno | per quest'anno | in questa circostanza | per questa posizione | per questa edizione | per questo giro | allo stato | nell'immediato | presentemente | temporane* | adesso come adesso | per questa selezione | oggi",
    again:
      "di nuovo | nuovamente | ancora una volta | ricandid* | riprov* | ritent* | ripresent* | un'altra volta | riapr* | ripart* | rivedere | risent* | daccapo | ripropor* | tornare | torner* | rinnov*",
    application:
      "candidatur* | domanda | domande | candidarsi | candidarti | candidato a | candidata a | candidarvi | autocandidatura | candidatura spontanea | richiesta di assunzione | richiesta di impiego | offerta di servizio | offerta d'impiego | offerte di servizio | messa a disposizione | domanda di impiego | domanda di lavoro | domanda di partecipazione | application | candidarmi | si è candidat* | ti sei candidat* | la sua richiesta | la tua richiesta | istanza | risposto al nostro annuncio | risposto alla nostra | concorrere | postulazione | iscriz* al concorso",
    documents:
      "cv | curriculum | curricula | lettera | lettera di presentazione | documenti | documentazione | portfolio | dossier | titoli | certificati | book | documento | referenze | materiale | allegati | diploma | attestat* | incartamento | fascicolo | showreel | demo reel | demo | lettera motivazionale",
    position:
      "posizion* | posto | posti | ruolo | ruoli | impiego | lavoro | incarico | incarichi | figura | figure | annuncio | annunci | mansion* | cattedra | cattedre | vacanza | vacanti | vacante | opportunità | offerta di lavoro | offerte di lavoro | bando | bandi | concorso | concorsi | supplenza | supplenze | sostituzione | sostituzioni | missione | missioni | turno | occupazione | job | role | sede vacante | funzione | apertura | inserzione | job posting | headcount | assegno di ricerca | vacancy | collocazione | requisition | posizioni aperte",
    hiring:
      "assunzion* | assum* | recruiting | recruiter | risorse umane | hr | personale | carriera | carriere | ufficio personale | talent | talent acquisition | inserimento | reclutamento | recruitment | people | datore di lavoro | ufficio selezione | selezione del personale | lavora con noi | impieg* | selezionatore | selezionatori",
    process:
      "processo | procedura | procedure | iter | selezione | selezioni | concorso | concors* | ricerca | ricerche | percorso di selezione | percorso | bando | campagna | sessione | prosieguo | proseguimento | screening | preselezione | fase di selezione | audizioni | interpello | processo di selezione | process | pratica | graduatorie | valutazione comparativa | avviso",
    training:
      "tirocin* | stage | stagista | stagisti | apprendist* | praticantato | praticant* | internship | volontari* | servizio civile | formazione lavoro | dottorat* | assegno di ricerca | borsa di ricerca | specializzand* | trainee | graduate program | alternanza | pcto | formativo | tirocinante | corso-concorso | corso concorso | assegnista",
    profile:
      "profil* | competenz* | background | percorso | qualific* | capacità | attitudin* | potenzial* | talent* | punti di forza | skill* | doti | qualità | preparazione | formazione | conoscenz* | titoli | bagaglio | percorso professionale | storia professionale | personalità | motivazione | abilità | trascorsi | la sua persona",
    experience:
      "esperienz* | esperto | esperti | anni di | conoscenza | pratica | padronanza | anzianità | seniority | senior | junior | maturat* | maturità | competenza | dimestichezza | navigat* | consolidat* | già abituato | abituato | specializzat* | del mestiere | pluriennal* | alle spalle | già formato | già format* | già abilitato | già lavorat* | curriculum più",
    requirements:
      "requisit* | criter* | esigenz* | necessità | aspettativ* | richiest* | cerchiamo | cercavamo | cercando | stiamo cercando | ricercat* | bisogno | fabbisogno | pretes* | indispensabil* | imprescindibil* | necessari* | ci serve | ci servono | serve qualcuno | ci vuole | prerequisit* | previst* | mancano | manca | mancava | richied* | cerca | prioritari* | fondamentali | desiderat* | in mente | attese | le attese",
    fit: "in linea | idone* | corrispond* | adatt* | risponde | rispondent* | rispondere ai | rispondenti | affin* | aderen* | aderenza | compatibil* | coerent* | giusto | giusta | match | fit | confacent* | fa al caso | al caso nostro | incastro | sintonia | calzant* | adeguat* | allineat* | pertinent* | incontra le | soddisf* | soddisfa i | rispecchi* | coincid* | portat* per | portata per | fatto per | appropriat* | all'altezza | la persona giusta | conform* | tagliat* per",
    better:
      "migliore | migliori | meglio | maggior* | maggiormente | più in linea | più affin* | più adatt* | più vicin* | più esperienza | più esperto | più espert* | più coerent* | più rispondent* | più aderent* | più lunga | più specific* | più adeguat* | prima scelta | superiore | superiori | preferit* | prevals* | vantaggio | punteggio più alto | più qualificat* | più tecnic* | più analitic* | più commerciale | più idone* | in più | più alto | più alte | piu strutturat* | più strutturat* | più senior | più completo | più avanzat* | meritevol* | più attinent* | più mirat* | ottim* | avanzata | preferib*",
    level:
      "livello | alto livello | concorrenza | qualità | elevat* | elevatissim* | competitiv* | competizione | livello medio | standard | molto alto | qualificat* | spessore | forte concorrenza | agguerrit*",
    many: "molti | molte | numeros* | elevato numero | gran numero | tant* | centinaia | parecch* | moltissim* | grande quantità | oltre cento | diversi | svariat* | mole | migliaia | un alto numero | tantissim* | numero di candidature | numero di domande | candidature ricevute | candidature pervenute | volume | grande affluenza | ricevuto oltre",
    interview:
      "colloqui* | intervist* | colloquio conoscitivo | colloquio di lavoro | interview | audizion* | prova orale | orale | colloquio finale | colloquio motivazionale",
    talk: "incontr* | chiamat* | telefonat* | telefono | telefonic* | chiacchierat* | chiacchierare | conversazion* | parlar* | parlato | parliamo | parlarne | sentirci | sentiamo | sentirti | sentirla | videochiamata | video call | call | confronto | discut* | discuss* | conoscerti | conoscerla | conoscerci | caffè | riunione | vedere | vederci | vediamo | vederti | vederla | visita | teams | zoom | meet | chiamare | chiamo | chiamerà | chiam* | richiam* | ci vediamo | fare due chiacchiere | confrontat* | presentarti | ascoltar* | sentir* | incontrarci | pranzo | a voce | di persona | dal vivo | in contatto con | ne parliamo | ci sentiamo",
    test: "prova | prove | test | esame | esami | assessment | esercizi* | caso studio | case study | valutazion* | prova pratica | prova tecnica | prova scritta | prova preselettiva | take-home | provino | provini | audizion* | compito | quiz | questionario | giornata di prova | elaborato | simulazione | lezione simulata | challenge | periodo di prova | scritto | orali | gioco di ruolo | sfida | presentazione | prove di gruppo | psicoattitudinal* | attitudinal* | business case | stage d'orientamento | in prova | eliminatoria | eliminatorie | inserimento in prova | pair programming | tavola rotonda | l'esame | all'esame",
    round:
      "fase | fasi | step | tappa | tappe | turno | round | passaggio | fase successiva | passo | passi | giro | prosieguo | successiv* | fasi successive | secondo colloquio | secondo giro | passaggi | stadio | prosecuzione | ulteriore fase | passo successivo",
    shortlist:
      "rosa | rosa dei candidati | rosa ristretta | short list | shortlist* | long list | finalist* | preselezionat* | preselezione | cerchia ristretta | ristrett* | ultimi due | ballottaggio | in finale | convocat* | terna | cinquina | prescelt* | selezione finale | finale | elenco dei convocati | ammessi alla | numero chiuso | rosa finale | il cerchio",
    list: "lista d'attesa | graduatoria | graduatorie | riserva | riserve | lista di attesa | elenco | posizione in graduatoria | idoneo non vincitore | idonei non vincitori | scorriment* | scorrimento | supplente | supplenti | lista | seconda scelta | secondo classificato | classificat* | posto in | gps | elenco degli idonei | graduatoria di merito | posizione utile | collocat* | al terzo posto | secondi su",
    pool: "database | archivio | banca dati | terremo in considerazione | teniamo il | tenere il suo | terremo il | terrà in considerazione | conserv* il suo | conserveremo | conserviamo | conservato | conservati | resta nel nostro | resterà nel | rimarrà nel | rimarrà disponibile | network | talent pool | talent community | mantenere il | teniamo da parte | da parte | nostri archivi | rete | restiamo in contatto | restare in contatto | rimanere in contatto | rimaniamo in contatto | tenere in contatto | contatti | teniamo in considerazione | inserito nel nostro | inserire il suo nominativo | bacino | bacheca | rubrica | cassetto | nel cassetto | future opportunità | future esigenze | tenerla in considerazione | tenerti in considerazione | agli atti | nostro data base | teniamo il tuo | talenti futuri",
    offer:
      "offerta | offerte | offrir* | offriamo | offre | proposta | proposte | proporre | proponiamo | proporle | proporti | proposta di assunzione | proposta contrattuale | proposta economica | lettera di assunzione | lettera d'impegno | lettera di impegno | offer | offer letter | propongo | offrirti | offrirle | offrirgliene | ti offriamo | le offriamo | offert*",
    contract:
      "contratt* | firm* | sottoscri* | sottoscrizione | stipul* | onboarding | docusign | assunzione firmata | tempo indeterminato | tempo determinato | scheda anagrafica | iban | controfirmat* | lettera di assunzione | presa di servizio | convenzione di | accordo | documenti di assunzione | decreto di nomina",
    salary:
      "stipend* | retribu* | ral | compens* | salari* | busta paga | buste paga | lordi | lordo | netti | euro | benefit | welfare | aspettative economiche | richiesta economica | remunerazion* | paga | pagata | tredicesima | quattordicesima | buoni pasto | economic* | inquadrament* | ccnl | chf | bonus | trattamento economico | indennità | budget economico | vitto e alloggio",
    start:
      "inizi* | cominc* | primo giorno | data di inizio | partire dal | ingresso | decorr* | prendere servizio | prenderà servizio | presa di servizio | entrare a far parte | entrerà | entra a far | entri | benvenut* | a bordo | unirti | unirsi | raggiunger* il | arrivo | da lunedì | dal primo | accoglienza | insediamento | inserimento in azienda | sei dei nostri | assumerà la direzione",
    reference:
      "referenz* | certificat* | casellario | carichi pendenti | visita medica | visita preassuntiva | titolo di studio | attestat* | verific* | titoli | abilitazion* | patente | patentino | idoneità | documento d'identità | codice fiscale | cud | background check | attestato di | diploma | lettera di referenze | permesso di lavoro | medico competente | idoneità fisica",
    score:
      "punteggio | votazione | voto | voti | soglia | graduatoria | minimo | classific* | percentil* | punti | posizione in | risultato di | ottavo | quinto | esito della prova | titoli valutati | punteggio inferiore | percentuale | note più alte | punteggi",
    feedback:
      "feedback | motivazioni | motivazione | commenti | commento | osservazioni | debriefing | chiariment* | dettaglio | dettagli | riscontro più | approfondiment* | spiegazion* | suggeriment* | consigli | valutazioni individuali | riscontro articolato | accesso agli atti | punti di miglioramento | delucidazioni | ritorno più",
    decide:
      "decis* | decid* | scelta | scelte | deliber* | conclus* | stabilit* | deciso | valutat* | ritenut* | ritenere | riteniamo | ragionamento | conclusione | optat* | scioglier* | sciolto la riserva | verdetto | risolt* | alla fine | giunti alla | presa di posizione | pensato a lungo | riflett* | riflettuto | ponderat* | ripensat* | decret* | vagliat* | stabilire | determinare | determinazione",
    result:
      "esit* | risultat* | risposta | riscontro | notizi* | aggiornament* | status | comunicazione | responso | stato della candidatura | outcome | update | com'è andata | esito della selezione | avviso | informazione sulla | l'esito | dell'esito | sull'esito | dall'esito | notizia | buone nuove | stato della | lo stato | nello stato | nuovo stato",
    select:
      "selezionat* | scelt* | sceglier* | scegliamo | scegli | prescelt* | preferit* | preferire | preferiamo | prefer* | individuat* | individuare | individuazione | optat* | optare | opzion* | orientat* | orientar* | nomina | designat* | designar* | elett* | eletto | ricadut* | caduta su | è ricaduta | è caduta | andata a | è andato | aggiudicat* | affidat* | affidar* | assegnat* | puntat* su | preso la decisione | individuando | selezionare | conferi* | privilegiat* | premiat* | premiare | premia | scelta è | vinto | vincitor* | vincitric* | concentrat* su | incarico a | sguardo | scelto di | andiamo su | orientamento | nominato | nominata | nominati | tenere in negozio | abbiamo scelto | ha scelto | stata scelta | si è posato",
    proceed:
      "proced* | prosegu* | prosecuz* | andare avanti | andremo avanti | andiamo avanti | va avanti | andare oltre | avanti | continu* | proseguimento | dare seguito | daremo seguito | darà seguito | dato seguito | dar seguito | diamo seguito | dare corso | dar corso | avanz* | passare alla | passare allo | passiamo | passa il turno | portare avanti | portiamo avanti | seguito positivo | procederà | procederemo | approfond* | prosieguo | avvalerci | passare al | muover* avanti | accedere | accede | dato corso | tenere conto | tenerne conto | prendere in considerazione | presa in considerazione | dare un seguito | fare un passo | in porto | non se ne fa",
    consider:
      "valut* | esamin* | attenta valutazione | attent* | analisi | analizz* | consider* | considerazion* | letto | letta | lettura | riflession* | esame | disamina | cura | attenzione | vagli* | ponderat* | studiat* | preso visione | presa visione | prenderemo in esame | visionat* | discuss* | confrontat* | confronto | approfondit* | preso in esame | passato in rassegna | discusso | riflettuto | pensato | l'esame | all'esame | dell'esame",
    hire: "assum* | assunzion* | assunt* | inseri* | inserimento | ingaggi* | prendere | prenderti | prenderla | prendiamo | prendo | preso una | preso un | accoglier* | accogliamo | accolt* | accoglierla | accoglierti | far parte | entrare in | collabor* | collaborazione | impiegare | reclut* | scritturat* | assegnat* | avvalerci | coinvolger* | coinvolta | immatricol* | arruol* | stabilizz* | immission* in ruolo | conferma | confermato | integr* | rapporto di collaborazione | in organico | in squadra | nomina | nominare | nominato | nominata | nominati | nominiamo | nomineremo | prenderà servizio",
    fill: "copert* | coperto | ricopert* | ricoprire | occupat* | assegnat* | attribuit* | aggiudicat* | preso | già preso | stato preso | trovat* | abbiamo trovato | ha trovato | individuat* | al completo | completo | completi | completato | organico al completo | esaurit* | non più disponibile | affidat* | riempit* | andato a | posti assegnati | tutti i posti | squadra al completo | conferit* | sistemat* | soddisfatto il | soddisfazione | posizione assegnata | copertura | pieno | piena | è tornat* | è rientrat* | sono stati occupati | rimesso in piedi | preso una | ho preso | abbiamo preso | già presa | stata presa | è preso",
    close:
      "chius* | chiud* | chiusura | conclus* | conclud* | termin* | finit* | finisc* | archiviat* | archivi* | definitiv* | fermiamo | fermarci | fermarmi | fermare | fermiamo qui | terminato | ultimat* | interromp* | evas* | conclusa la | conclusione | fine | scadut* | scade | sciolt* | sciolta | finisce qui | termina qui | si ferma | capitolo | in via definitiva | ci salutiamo | concluso | mettere fine | porre fine",
    cancel:
      "annull* | soppress* | sopprim* | elimin* la posizione | revocat* | salta | saltat* | sfumat* | abolit* | ritirat* | interrott* | interromper* | tagliat* | taglio | tagli | azzerat* | decadut* | decad* | desert* | andata deserta | non verrà più | non esiste | venuta meno | venuto meno | abbandon* | rinunciamo | rinunciar* | sospendere definitivamente | fermare il processo | non sarà più | soppressione | stralciat* | cancellata | cancellato | cancellati | cancellare | cancella | cancelliamo",
    freeze:
      "sospes* | sospension* | sospend* | congelat* | congel* | blocc* | bloccat* | blocco delle assunzioni | in pausa | stand-by | standby | in attesa | rinvi* | rimand* | in sospeso | fermo | freeze | messo in pausa | stallo | slitt* | non sblocc* | moratoria | messa in pausa",
    budget:
      "budget | fond* | finanziament* | finanziat* | finanziari* | bilancio | ristruttur* | riorganizz* | costi | tagli | crisi | economich* | risorse economiche | organico | fusione | acquisizione | esuber* | contesto economico | stanziament* | difficoltà finanziarie | difficoltà economiche | cassa integrazione | copertura finanziaria | andamento | situazione economica | commessa | casa madre | capogruppo | headcount | calo",
    withdraw:
      "revoc* | ritir* | ritirare la proposta | rescind* | rescission* | annullare l'offerta | rinunc* | recess* | recedere | nulla e priva | ritiro | da ritenersi revocata | da considerarsi nulla | intendersi revocata | priva di effetto | va considerata nulla | autotutela | annulla",
    reject:
      "respin* | rifiut* | declin* | scart* | esclud* | bocci* | rigett* | elimin* | eliminat* | dire di no | diciamo di no | un no | dirti di no | negare | diniego | rinunci* | non accoglier* | non accoglie* | non proced* | non prosegu* | non andare avanti | non andremo avanti | non daremo seguito | non darà seguito | non dare seguito | non dare corso | non continu* | non possiamo accogliere | non poter accogliere | non possiamo dare seguito | non prenderla | non ti prendiamo | non assum* | non ti assumiamo | non inserir* | non ti posso prendere | non posso prenderti | non selezionat* | non abbiamo selezionato | non l'abbiamo selezionata | non ti abbiamo scelt* | non è stata scelta | non è stato scelto | non sarai | non rientra | non rientri | non figura | non vincitore | non considerarti | non considerarla | non farti un'offerta | non fa al caso | cestin* | fermiamo qui | fermarci qui | fermarmi qui | ci fermiamo | ci salutiamo | un'altra strada | altra scelta | un'altra scelta | altra direzione | lasciarla andare | lasciarti andare | lasciarti liber* | non convocar* | non potrà convocarla | non incontrar* | non confermare | non instaurare | non sei stat* selez* | non la inseriremo | non ti inseriremo | non proseguirà | non approfondire | non far proseguire | ritenga pure | libera la sua | strade si | le strade | negato | negata | negate | negati | non la vedranno | tagliato il suo nome | non la vedrà | non ti richiam* | non ti assumer* | non potremo assumer* | non ti prenderemo | non la prenderemo | non se ne fa | non verrà presa | non verrà considerat* | non è stata presa | non saremo | escluso | esclusa | esclusi | escluse | esclusione | escludiamo",
    accept:
      "accett* | approv* | accord* | accolt* | accoglie | ammess* | ammissione | ammett* | autorizz* | dire di sì | un sì | valid* | convalid* | concess* | conced* | accettazione | favorevol* | favorevolmente | acconsent* | riconosc* | ok per",
    pass: "superat* | super* il | passat* il | passato il turno | passato | passa | promoss* | idone* | riuscit* | vinto | hai vinto | ammess* alla | ammesso | ammessa | ce l'hai fatta | qualificat* | qualificarsi | accede alla | accesso alla | tra i finalisti | superato la | superamento | successo | raggiunt* | arriv* in finale | in corsa | tra i selezionati | sei dentro | sei tu | positivamente | sei stato scelto | sei stata scelta | preselezionata | scelto lei | hai passato | la prendiamo | ti prendiamo | ha vinto | abbiamo scelto lei | abbiamo scelto te | spetta ora a lei | premia lei | il posto è suo | il posto è tuo | ti assumiamo | la assumiamo | scommettere su di te",
    invite:
      "invit* | convoc* | convocazion* | vorremmo incontrar* | vorremmo conoscer* | vorremmo parlar* | piacerebbe incontrar* | piacere di incontrar* | vogliamo conoscer* | vuole conoscer* | vogliono conoscer* | desidera incontrar* | vorremmo | la aspettiamo | ti aspettiamo | ti aspetta | la attende | la aspetta | venga | vieni a | venire a | passi | vorremmo invitar* | presentarsi | si presenti | accoglierla | incontrarla | incontrarti | la incontrer* | ti va di | venirci a trovare | vieni a trovarci | potrebbe venire | riesci a passare | vuole incontrarla | vogliamo sentirla",
    congratulate:
      "congratul* | complimenti | felic* | lieto | lieti | lieta | piacere | ottime notizie | buone notizie | bella notizia | bellissime notizie | benvenut* | evviva | entusiast* | gioia | siamo contenti | content* | bravo | brava | bravissim* | non vediamo l'ora | orgoglios* | rallegr* | onorat* | ottima notizia | buona notizia | alla grande",
    confirm:
      "conferm* | con la presente | ricevuta | avvenuta ricezione | si conferma | attest* | certifichiamo | presa in carico | preso in carico | si comunica | riscontriamo",
    receive:
      "ricevut* | ricev* | pervenut* | arrivat* | giunt* | ricezione | recapitat* | inoltrat* | acquisit* | è arrivata | è arrivato | ci è giunt* | preso in carico | inviata",
    wait: "attend* | pazien* | pazientare | ritard* | tempi | tempistich* | tard* | in attesa | silenzio | qualche giorno | qualche settimana | più tempo | prolung* | dilat* | la tengo aggiornata | ti tengo aggiornat* | tempi più lunghi | tempo necessario | prorogat* | slitt* | aspetta | aspettare | aspettiamo | aspettavi | aspettando | aspetto | aspettate | attesa | d'attesa | l'attesa | dell'attesa | un'attesa",
    postpone:
      "rinvi* | rimand* | spost* | riprogramm* | slitt* | posticip* | differ* | nuova data | altra data | ripianific* | anticip* | ricalendarizz* | cambio di orario | data da destinarsi | un altro giorno | rischedul*",
    schedule:
      "disponib* | appuntament* | slot | calendario | calendly | agenda | fissa | fissat* | fissare | concordar* | pianific* | data | date | orario | orari | prenot* | organizzar* | quando può | quando puoi | le andrebbe | ti va bene | le va bene | fasce orarie | fascia oraria | si svolger* | si terrà | avrà luogo | disponibilità | libero | libera | terrann* | in programma | programmata | programmato | programmate",
    daytime:
      "lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | domani | oggi | ieri | stamattina | mattina | pomeriggio | sera | stasera | ore | alle 10 | alle 10:30 | ora | prossima settimana | settimana prossima | questa settimana | minuti | mezz'ora | mezzogiorno | mattinata | mezza giornata | dopodomani | weekend | settimana",
    month:
      "gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | primavera | estate | autunno | inverno | trimestre | semestre | estiva | invernale | estivo | ferragosto",
    place:
      "sede | sedi | ufficio | uffici | piano | indirizzo | piazza | ingresso | sala | in presenza | portineria | reception | studio | stabilimento | link meet | link teams | aula | da remoto | online | laboratorio | filiale | locali | viale | in loco | in via manzoni | nostri uffici | nostra sede | nostri locali",
    bring:
      "port* con | porti | porta con | munit* | documento d'identità | carta d'identità | passaporto | documento valido | codice fiscale | esibire | scarpe | scarpe antinfortunistiche | abbigliamento | presentare un documento | originale | fotocopia | muniti",
    send: "invi* | mand* | caric* | compil* | complet* | trasmett* | trasmess* | inoltr* | sped* | forn* | restituir* | consegn* | allegar* | rispedir* | upload* | far avere | far pervenire | produrre | presentare domanda | indic* | mandaci | inserisci i | l'invio | dell'invio",
    deadline:
      "entro | scadenza | termine | al più tardi | entro il | entro e non oltre | entro le | termini | scadenz* | entro lunedì | ultimo giorno | non oltre | entro cinque giorni | scadrà | in scadenza",
    link: "link | clic* | cliccando | portale | sito | area riservata | account | accedi | accedere | login | pulsante | piattaforma | http* | www | pagina | qui sotto | credenzial* | modulo | formulario | candidate home | area personale | visualizza",
    attached: "allegat* | in allegato | acclus* | in calce | di seguito | alleghiamo | qui allegat*",
    answer:
      "rispond* | risposta | risposte | contatt* | ricontatt* | rispost* | farci sapere | ci faccia sapere | fammi sapere | facci sapere | scriver* | scrivere | scrivici | scrivimi | scriverci | riscontro | ritelefon* | richiamare | richiami | mi richiami | a disposizione | si farà vivo | farsi vivo | risentirci | sentirci | risentiremo | rivolger* | sollecit*",
    inform:
      "inform* | comunic* | avvis* | notific* | annunci* | aggiorn* | segnal* | dirle | dirti | dirvi | si rende noto | rendiamo noto | condivid* | facciamo sapere | le scrivo | ti scrivo | scriviamo | le scriviamo | ti scriviamo | con la presente | portare a conoscenza | a conoscenza | riferir* | farle sapere | farti sapere | desideriamo informar* | comunicarle | rappresent* | si comunica | ci teniamo | tengo a | anticipar* | ci riferiamo | facciamo seguito | ti aggiorn* | in merito a | parlarle",
    ask: "chied* | domand* se | richied* | preg* | per favore | per cortesia | cortesemente | la preghiamo | ti preghiamo | potrebbe | potresti | gentilmente | ti chiedo | le chiediamo | mi può | può | puoi | richiest* | quesit* | ci indichi | saremmo grati | riesci | perché no | ci dica | mi dica",
    thank: "grazie | ringrazi* | riconoscent* | gratitudine | grati | grato | grata | ringraziament*",
    interest:
      "interess* | fiducia | entusiasmo | interessamento | candidarti da noi | pensato a noi | aver pensato a | aver scelto | curiosità | attenzione verso | motivazione | passione | stima",
    effort:
      "tempo | impegno | energi* | disponibilità | sforz* | tempo dedicato | dedicato | dedicat* | fatica | partecipazione | aver partecipato | cura | lavoro svolto | messo in gioco | pazienza | impegnat* | aver svolto | aver dedicato",
    impress:
      "apprezz* | piaciut* | colpit* | interessant* | ottim* | brillant* | piacevol* | positiv* | conquistat* | stimolant* | notevol* | eccellent* | impression* | gradit* | toccat* | incuriosi* | talento | preziosa | prezios* | entusiasm* | bravissim* | splendid* | convinc* | convinto | convinti | simpatic* | spiccat* | di valore | serietà | lodare | innamorat* | perfett* | piaceva | piacevi | privilegio | stima | qualità | bello | bella | bellissim* | bel | belle | solido | solida | meritevol* | meriti | merita",
    hard: "difficil* | non facile | non è stata facile | sofferta | sofferto | combattut* | non semplice | ardu* | dur* | a malincuore | complicat* | difficoltà | per un soffio | di poco | sul filo | dilemma | non scontato | tutt'altro che scontat* | fatica | combattuta | tolto il sonno | impegnativ* | delicat* | pochissimo",
    wish: "augur* | auguri | speri* | sperando | speranza | in bocca al lupo | buona fortuna | ogni successo | successo | il meglio | migliori auguri | buon lavoro | buona continuazione | soddisfazion* | fortuna | auguriamo | trovare presto | buona ricerca | serenità | in gamba | incrociamo le dita | le migliori | ogni bene | meriti | merita | faville | le auguro | ti auguro",
    path: "futuro | carriera | percorso | ricerca di lavoro | futuro professionale | professional* | strada | prossime sfide | sfide | progetti | cammino | prosieguo | proseguo | nuove sfide | traguard* | avvenire | obiettiv* | occupazione | viaggio | strade | futuri progetti | avventura | attività future",
    encourage:
      "incoraggi* | non esitare | non esiti | scoragg* | invitiamo a candidarsi | invitiamo a consultare | seguici | segua | tenere d'occhio | continua a | continui a | tieni d'occhio | non mollare | consultare | monitorare | consult* il sito | ricandidarsi | ricandidarti | ricandid* | riprovaci | riprova | candidarsi nuovamente | candidarti nuovamente | candidarsi a | volentieri | porta è aperta | porta resta | dai un'occhiata | dia un'occhiata | visita la pagina | resta aggiornat* | restare aggiornat* | invitiamo",
    future:
      "futur* | in futuro | prossim* | un'altra occasione | altre occasioni | future opportunità | più avanti | altre opportunità | altre posizioni | altri ruoli | nuove opportunità | l'anno prossimo | il prossimo anno | successiv* | qualora si presentasse | qualora dovessero | dovessero presentarsi | presentarsi | un giorno | in seguito | altre selezioni | tra qualche mese | fra qualche mese | tra un anno | prossima edizione | nuove posizioni | anno venturo | prossime | tempi migliori | un domani | nuove ricerche",
    remember:
      "ricontatt* | contattarla | contattarti | terremo in considerazione | tenerla presente | tenerti presente | ricordo | ricord* | ci ricorderemo | rimanere in contatto | restare in contatto | restiamo in contatto | ci risentiamo | risentir* | rincontr* | incrociar* | incroci* | tornare da | porta aperta | porta è aperta | la porta | arrivederci | a presto | richiam* | seguiremo | perderti di vista | perderla di vista | penseremo a | terremo presente | rivedere | ritrov* | strade si | salutarci",
    sincerely:
      "cordiali saluti | distinti saluti | cordialmente | saluti | un saluto | un caro saluto | cordialità | in fede | un abbraccio | a presto | con stima | cari saluti | distintamente | porgiamo | porgerle | ossequi | cogliamo l'occasione | buona giornata | buon lavoro | saluto | abbracc* | buona serata | con viva cordialità | buon fine settimana | colgo l'occasione | a risentirci",
    dear: "gentile | gentilissim* | buongiorno | buonasera | ciao | caro | cara | cari | egregio | egregia | spett.le | spettabile | salve | gent.mo | gent.ma | gent | stimat* | pregiat* | gentili | carissim* | ehi | hey | egr",
    data: "dati | privacy | gdpr | cancellazione | trattament* | trattat* | consenso | distrutt* | distruggere | eliminazione dei | informativa | riservat* | rettifica | dati personali | protezione dei dati | normativa | diritti | eliminati dopo | conservati | conservazione | conservate | conservato | conservata | distruggeremo",
    automatic:
      "automatic* | non rispondere | non rispondere a | no-reply | noreply | generat* | casella non | non presidiat* | non monitorat* | solo invio | si prega di non | inviata automaticamente | non risponda | non è presidiata | generata automaticamente",
    money:
      "mutuo | mutui | prestit* | credito | banca | bancari* | conto corrente | carta di credito | carta | tasso | finanziari* | leasing | fido | plafond | rata | rate | bonifico | iban | istituto di credito | assegno | scoperto | anticipo",
    home: "appartament* | affitt* | alloggi* | casa popolare | inquilin* | proprietario | canone | locazion* | bilocale | trilocale | immobil* | agenzia immobiliare | stanza | condomin* | villa | rustico | caparra | visita dell'immobile | casa anziani | abitazion*",
    permit:
      "visto | visti | permesso | permess* | licenz* | cittadinanz* | questura | consolat* | ambasciat* | autorizzazion* | porto d'armi | immigrazione | soggiorno | concession* | nulla osta | soprintendenza | patente | prefettura | residenza | passaporto | edilizi* | equipollenz* | sportello unico",
    study:
      "universit* | scuola | scuole | student* | iscrizion* | iscriv* | master | laurea | corso | corsi | ateneo | facoltà | borsa di studio | erasmus | asilo | nido | medicina | liceo | dottorato | diploma | esame di ammissione | immatricol* | alunn* | classe | classi | scolastic* | formativ* | voucher formativo | conservatorio | doposcuola | infanzia | test di ammissione",
    paper:
      "manoscritt* | articolo | articoli | rivista | revisor* | pubblicazion* | pubblicare | conferenza | abstract | congresso | convegno | editore | editric* | editorial* | libro | romanzo | racconto | racconti | poesi* | redazione | peer review | opera | casa editrice | cortometraggio | paper | testo | mostra | antologia | atti del convegno",
    grant:
      "finanziament* | contribut* | bando regionale | premio | premi | premiat* | prin | sponsor* | sponsorizzazione | acceleratore | incubatore | residenza artistica | progetto di ricerca | investit* | investire | investitor* | startup | start-up | sovvenzion* | fondo | erogat* | erogazione | grant | agevolazion* | concorso letterario | donazion*",
    claim:
      "assicurazion* | assicurativ* | sinistro | reclam* | rimbors* | garanzia | ricors* | istanza | indennizz* | risarciment* | polizza | multa | sanzione | copertura del | giudice | tribunale | contestazion* | appello | cartella esattoriale | tar | protesi | asl non",
    purchase:
      "consegn* | prodott* | acquist* | negozio | prezzo | prezzi | fattur* | pagament* | client* finale | reso | resi | spedizion* | pacco | corriere | articolo ordinato | catalogo | abbonament* | tariff* | carrello | magazzino non | vendita | store | fornitura | listino | bolletta | gas | sconto | sconti | ordine | ordini | ordinato | ordinata | suo ordine | tuo ordine",
    event:
      "bigliett* | concert* | prenotazion* | tavolo | hotel | albergo | volo | voli | camera | torneo | partita | fiera | stand | ristorante | matrimonio | lotteria | sorteggi* | teatro | festival | esposizione | spettacolo | cena | sala | seminario | gita | settimana bianca | viaggi* organizzat* | posti a sedere | buffet | catering | evento | eventi",
    tender:
      "gara | appalt* | offerta tecnica | fornitor* | preventiv* | lotto | aggiudicazion* | aggiudicatari* | stazione appaltante | capitolato | bando di gara | partnership | subappalt* | fornitura | manifestazione di interesse | rdo | gare | proposta commerciale",
    member:
      "soci | socio | associazion* | tessera | iscritt* | circolo | club | affiliat* | membro | membri | coro | squadra di calcio | adozion* | adott* | affidament* | volontari* | quota associativa | tesserament* | canile | gattino | ct | polisportiva | adesione",
    health:
      "medico | dottore | ospedal* | visita specialistica | paziente | pazienti | terap* | chirurg* | dentist* | ambulatori* | clinica | cura medica | ricovero | vaccin* | sanitari* | reparto | trattamento medico | referto | prelievo | asl | intervento chirurgico",
    newsletter:
      "newsletter | disiscriv* | annulla iscrizione | annullare l'iscrizione | leggi tutto | leggi di più | articolo | blog | podcast | webinar | consigli | lettori | iscriviti | abbonati | scopri | numero di questo mese | approfondimento | open day | rubrica | guida completa | dossier del mese | la storia di | secondo l'indagine | riporta",
    alert:
      "avviso di lavoro | job alert | nuovi annunci | offerte consigliate | annunci consigliati | offerte per te | lavori per te | ricerca salvata | nuove offerte | potrebbero interessarti | annunci simili | offerte simili | alert | consigliati per te | candidati principali | nuove offerte di lavoro | altri annunci",
    rejection:
      "rifiuto | un rifiuto | rifiuti | lettera di rifiuto | lettera di rigetto | lettera di diniego | risposta negativa | risposte negative | un no | mancata selezione | mail di rifiuto | ghosting | fac-simile | diniego | rigetto | dei no | un rigetto",
    recruiterreach:
      "ho visto il tuo profilo | ho visto il suo profilo | ho trovato il tuo profilo | ho trovato il suo profilo | il tuo profilo linkedin | profilo linkedin | linkedin | saresti interessat* | sarebbe interessat* | saresti apert* | valuteresti | opportunità interessante | nuova opportunità professionale | per conto di | cacciatore di teste | head hunter | headhunter | stai valutando | ti candido | sono un recruiter | aperto a nuove",
    hrtalk:
      "i candidati | ai candidati | pipeline | scorecard | debrief | template | ats | avvisare i candidati | avvisi tu | mandi tu | finalisti da | la shortlist | griglia di valutazione | la scarto | lo scarto | non la prenderei | non lo porterei | al secondo giro | requisition | trovami | altri due cv | altri due curricula | ripubblicare l'annuncio | quante domande abbiamo | cartella condivisa | chi telefona | respinti | gli interni | lettera standard | congeliamo | non comunicate l'esito | tu che dici",
    ownmove:
      "la mia candidatura | mi candido | ritiro la mia | ritirare la mia candidatura | ho accettato | ho deciso di ritirar* | ho deciso di accettare | devo declinare | devo rinunciare | rinuncio | il mio cv | il mio curriculum | mi permetto di | le scrivo per candidarmi | vorrei candidarmi | scrivo per candidarmi | allego il mio | la mia domanda | sottoscritt* | dimission* | le mie dimissioni | il mio profilo | avermi comunicato | avermi informat* | non posso | vi ringrazio | vi scrivo | mi sono candidat* | la mia esperienza | le mie competenze | preferisco ritirar* | posto mio | con voi | vostra offerta | vostra risposta | mi ritiro | ci riproverò | non fa per me | sono disponibile | le mie attese",
    meant:
      "esempio | esempi | ad esempio | per esempio | modello | fac-simile | facsimile | immagina* | citazion* | frase | tipo | tipic* | formula | come dire | da adattare | bozza | campione",
    error:
      "error* | per errore | errat* | ignorare | ignori | ignora | non tenga conto | non tenere conto | svista | sbagli* | disguido | refuso | problema tecnico | errata corrige | annulla e sostituisce | pasticcio | disservizio | per sbaglio",
    despite:
      "nonostante | malgrado | pur | sebbene | benché | tuttavia | ciò nonostante | comunque | anche se | lo stesso | a dispetto | ugualmente | in ogni caso",
    especially:
      "molto | davvero | veramente | particolarmente | estremamente | assai | tanto | sinceramente | realmente | vivamente | decisamente | soprattutto | enorme | sul serio | troppo | del tutto | pienamente | così | *issimo | *issima | proprio",
    first:
      "primo | prima | primi | secondo | seconda | terzo | terza | ultimo | ultima | ultimi | finale | finali | iniziale | quarto | preliminare",
    person:
      "un'altra persona | altra persona | un altro candidato | un'altra candidata | altro candidato | altra candidata | altri candidati | altre candidature | altre candidate | altri profili | altro profilo | un altro profilo | altra risorsa | un'altra risorsa | altra figura | qualcun altro | un altro finalista | altro finalista | altra finalista | l'altro | l'altra | altro aspirante | altro concorrente | nuovo collega | nuova collega | entra nel team | entrerà nel team | prenderà servizio | ha accettato | ha firmato | abbiamo trovato la persona | la persona giusta | ha già accettato | un collega | una collega | il candidato prescelto | candidata prescelta | sarà affidata a | sarà affidato a | assumerà la direzione | risorsa interna | un altro ragazzo | un'altra ragazza | l'altro ragazzo | l'altra ragazza | una ragazza di | con un altro | altra studentessa | uno studente | una studentessa | ha trovato il suo | ultimo tassello | faccia nuova | candidato interno | primo classificato | nuovo ingresso | altre persone | altri concorrenti | altra scelta | è tornato | squadra con lui | al suo posto | un altro nome | altro nome | una docente | un educatore | continua soltanto | altra strada",
    work: "lavor* | aziend* | team | società | impresa | ditta | reparto | progett* | mestiere | dipendent* | colleg* | squadra | gruppo | struttura | organizzazion* | realtà | ente | istituto | attività | bottega | officina | stabilimento | settore | cooperativa | collaborator*",
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
    /** What follows a talk that was held face to face: "colloquio telefonico" is another thing. */
    thenFace: [
      "(del|di|dell|della|d|con|avvenuto|sostenuto|svolto|tenutosi|tenuti|a|al|in|presso|nella|nel|e|ed|ma|che|la|le|ti|ci|si|mi|il|lo|l|siamo|abbiamo|purtroppo|desider*|per|finale|ha|e|era|motivazionale|individuale|tecnico|effettuato|avuto|fatto|su|scorso|stato|molto|tuttavia|pero|non|sono|ho|lunedi|martedi|mercoledi|giovedi|venerdi|ieri|sabato|tra|de*|vis|piaciut*|andato|orale)",
      "$",
    ],
  },
  unread: [
    "(non|si prega di non|prega di non|preghiamo di non|pregati di non) rispondere (a|al|alla|direttamente|questa|questo)",
    "(prega|preghiamo|preghi|pregati) .. non rispondere",
    "^ non rispondere",
    "non (risponda|rispondete|rispondi|rispondere) (a|al|alla) (questa|questo|presente)",
    "(casella|indirizzo|mail|email|account|posta) .. (non|solo) .. (presidiat*|monitorat*|letta|letto|controllat*|abilitat*|gestit*|consultat*|invio)",
    "abilitat* al solo invio",
    "(risposte|messaggi) .. (non) .. (lett*|gestit*|recapitat*|verranno|presidiat*|monitorat*)",
    "(messaggio|mail|email|comunicazione) (generat*|inviat*) automaticamente .. non",
  ],
  invitesAnswer: [
    "(rispond*|scriv*) [pure|semplicemente|direttamente] (a|in risposta a) (questa|questo) (mail|email|messaggio|e mail)",
    "(puo|puoi|potete|possono|basta) rispond*",
    "(rispondici|rispondimi|scrivimi|scrivici|rispondermi|risponderci|scrivermi|scriverci)",
    "(mi|ci) (risponda|scriva|faccia sapere|richiami)",
    "(fammi|facci) sapere",
  ],
  details: {
    roleFrames: [
      '(posizione|ruolo|annuncio|candidatura|selezione|ricerca|offerta|figura) (di|per|da|per la posizione) [di] "{role}"',
      `(candidatura|candidature|selezione|domanda|ricerca|candidato|candidata|candidarti|candidarsi|concorso|bando|risposto al nostro annuncio|annuncio|cv|curriculum|grazie per esserti candidato|proposta|avviso) (per|a|al|alla|relativa al|relativa alla|relativo al|relativo alla|per il|per la|per l'|per lo|come) [il|la|un|nostro|nostra] ${post} ${of} {role} ${roleEnd}`,
      `${post} ${of} {role} ${roleEnd}`,
      `${post} ${of} {role}`,
      "!(Posizione|Ruolo|Annuncio|Figura|Profilo|Offerta|Concorso|Posto|Job title|Figura ricercata|Posizione ricercata|Selezione): {role}",
      `(candidatura|selezione|annuncio|candidati|ricerca|prova|colloquio|tirocinio|concorso|audizione|missione|aggiornamento|domanda|candidato|candidata|candidarti|candidarsi|candidarsi|stage|apprendistato|posto|inserzione|assunzione) (per|come|da|di un|di una|per un|per una|per il|per la|per il ruolo di|a|relativa a|relativo a|di) {role} ${roleEnd}`,
      "(candidatura|selezione|annuncio|candidati|ricerca|candidato|candidata|candidarti|candidarsi|concorso|domanda|missione|stage|prova|colloquio|inserzione|assunzione) (per|come|da|di un|di una|per un|per una|per il|per la|a|di) {role}",
      `(contabilità|n. 1 posto di|n. 2 posti di|tirocinio|servizio) (di|da) {role} ${roleEnd}`,
      `(selezione|posizione|posto|annuncio|candidatura|ricerca|ruolo|concorso|chiusura selezione|procedura selettiva|figura|interpello|stage|tirocinio) {role} ${roleEnd}`,
      "(selezione|posizione|annuncio|chiusura selezione|procedura selettiva|ricerca) {role}",
      "(n. 1 posto|n. 2 posti|n. 3 posti|n. 4 posti|un posto|il posto|posti|incarico a tempo determinato|incarico) (di|da) {role}",
      "(come|in qualità di) {role} (presso|nel|nella|in|per|da|al|alla|a)",
      "(nostra|nostro) (prossima|prossimo|nuova|nuovo) {role}",
      "(posto di|contratto di) {role}",
    ],
    roleWords: (
      "account accompagnat* accordat* acquirente addestrat* addetto addetta addetti addette addett* agente agenti agronom* aiuto aiutante allenat* allestit* allievo allieva amministrat* amministrativ* analista analyst animat* anestesista apprendista apprendistato apprendisti arbitro architetto architetta archivista area armatore aromatier* artista artigian* arredat* assegnista assegno assicurat* assistente assistenti assistant associate attore attrice attrezzista audit* ausiliari* autista autisti autore autrice autoriparat* avvocato avvocata " +
      "badante bagnino bagnina baker ballerin* banconista banchista barbiere barista baristi barman barelliere bibliotecari* bidello bidella biologo biologa bracciant* broker buyer business calzolai* cameriere cameriera camerieri cameraman cantante cantiniere capo capi capocantiere capoturno caporeparto capoufficio caposala caposquadra capotreno cardiologo carpentiere carrellista carrozziere casaro cassiere cassiera cassier* chef chimico chimica chirurgo clown coach collaborat* collaudat* colorista commerciale commercialista commesso commessa commess* commis community " +
      "comandante communication compliance compositore concierge conducente conduttor* conservat* consigliere consulente consulenti consultant contabile contabili contabilità controller controllore coordinat* copywriter coreograf* cork* corriere costumista counsel creativo credit cuoco cuoca cuochi curatore curatrice curatela custode cto ceo cfo data dentista designer developer devops dietista digital dipendente direttor* direttric* dirigente dirigenti disegnat* disossatore docente docenti doganalista domestic* dottorando drammaturgo ebanista economista editor educat* elettricista elettromeccanic* elettrauto engineer enologo ergoterapista estetista " +
      "export fabbro facchino facility fagott* falegname farmacista farmacisti fattorino fiduciari* finance fiorista fisico fisioterapista florovivaista fonditore fonico formatore formatrice fornai* fotograf* fresatore frigorista funzionari* gelatai* gelatiere geologo geometra gessatore gestore gestionale giardinier* giornalista governante graduate grafico grafica grafic* growth grossista gruista guardia guardiano guida guide head hostess hr igienista illustrat* imbianchino impiegato impiegata impiegati impiegat* impresario imprenditore infermier* influencer informatic* ingegner* insegnant* installat* intern interior interprete investigat* ispettore ispettrice istruttor* istruttric* " +
      "laborator* laboratorista lavapiatti lavorante lead lettore lettrice librai* logopedista macchinista macellai* maestro maestra magazzinier* maître mago manager manovale manutentor* manovrat* marinaio marketer marketing marmista massaggiat* mattator* meccanico meccanica mediat* medico medica medici mediatrice merchandiser meteorolog* militare modellista modello moderator* montator* mulettista muratore musicista musicologo neolaureat* neuropsichiatra notaio nutrizionista office operai* operator* operatric* optometrista orafo orchestrale orologiai* ortopedico oste ostetric* oss ottico owner osteopata " +
      "panettiere panificat* parrucchier* pasticcer* pasticciere pedagogist* pediatra perito perit* piastrellista piazzista piccolo pilota pittore pizzaiol* planner podologo portalettere portier* posatore postdoc postino preparat* preside presidente procuratore product produttor* professor* professionista profumiere programmat* progettist* project promoter promotor* propagandista psicolog* psicoterapeut* psichiatra pubblicista pulitor* quadro quality quantity ragionier* rappresentante receptionist recruiter redattor* redattric* regista responsabil* restaurat* ricercat* rider rilegat* rsa rtd rtd-a rtda rtt sales saldator* sarto sarta sceneggiat* scaffalista scienziat* scrittore scrum security segretari* selezionator* sistemista social soci* sommelier sostenibilità spazzin* specialist specialista specialisti specializzand* spedizionier* sportellista stage stagista stampator* steward stilista stiratrice store strumentista supervisor supplente supplenza sviluppator* sviluppatric* " +
      "tagliatore tappezziere tassista team tecnico tecnica tecnici tecnic* telefonista terapista tester timoniere tirocinante tirocinio tornitore tosatore tour trader traduttor* traduttric* trainee trasportatore trattorista truccat* tutor tuttofare ufficiale ux ui vasai* veterinari* vendit* venditor* venditric* verniciat* vetrinista vice vicedirett* vigilante vigile violinista viticoltore vivaista volontari* web webmaster writer zoologo program professionisti junior senior"
    ).split(" "),
    hasCapitals: false,
    roleStops: (
      "presso che per purtroppo siamo abbiamo ha hanno è sono sei non ma però tuttavia grazie gentile buongiorno ciao nel nella nei nell'ambito all'interno con ci ti mi la le lo il si da cui quale dopo prima rif rif. riferimento ref la sua tua suo tuo nostra nostro risulta verrà sarà era pubblicata pubblicato inserita inoltrata inviata " +
      "messo messa relativa relativo situata situato basata vacante indetto indetta oggetto su all'esito stata stato essere così quindi poiché perché come"
    ).split(" "),
    notRoles: (
      "candidatura candidature sua tua suo tuo nostra nostro nostri esito aggiornamento riscontro risposta selezione selezioni ricerca ricerche annuncio posizione ruolo posto offerta colloquio processo comunicazione comunicazioni chiusura informazione informazioni stato grazie gentile buongiorno ciao salve notizie conferma re fw fwd rif r " +
      "non è sono siamo abbiamo ha hanno stata stato purtroppo che incontro prova oggetto revoca proposta avviso procedura graduatoria domanda richiesta invio cv feedback cliente com'è comè andata ieri nostro personale noi te voi lei questa questo queste seguito merito fase step prossima prossimi gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre application your"
    ).split(" "),
    companyFrames: [
      "!presso {company} (a|e|per|in|con|ma|siamo|abbiamo|non|ha|è|nel|nella)",
      "presso {company}",
      "(lavorare|candidato|candidata|candidarti|candidarsi|esserti candidato|esserti candidata|pensato|interesse|interessato|interessata|interesse verso|interesse per|interesse nei confronti di|interesse mostrato verso|interesse dimostrato verso|fiducia in) (a|in|da|con|per|presso|verso|nei confronti di) {company}",
      "(interesse|candidatura|attenzione) (dimostrato|mostrato|manifestato|dimostrata) (verso|per|nei confronti di|in|a) {company}",
      "(verso|nei confronti di) [il|la|la nostra] {company}",
      "(team|Team|ufficio|Ufficio|staff|Staff) (HR|Risorse Umane|risorse umane|Selezione|selezione|Recruiting|Personale|Talent Acquisition) [di|del|della|dell'] {company}",
      "(il|dal|del|al) team (di|HR) {company}",
      "(dal|del|il|al|tutto il) team {company}",
      "(entrare in|entrare a far parte di|unirti a|unirsi a|far parte di|aggiornamento da|aggiornamento di|pensato a|tutti noi di|noi di|qui in|qui a|a nome di|per conto di|lo staff di|famiglia di|scelto|scelta di) {company}",
      "{company} (S.p.A.|Spa|SpA|S.r.l.|Srl|SRL|S.p.A|s.r.l.|s.p.a.|Onlus|SA|Sagl|S.n.c.|Scarl)",
      "!(Azienda|Ente|Società|Datore di lavoro|Recruiter): {company}",
      "(People|HR|Talent|Recruiting|Recruiter) @ {company}",
    ],
    companyStops:
      "ha è sono siamo abbiamo non per ma che con nel nella nei la sua tua ti ci mi si in a da dal al su come purtroppo grazie ringrazia verrà sarà hanno e' poiché dopo prima ed il lo le i dove quale".split(
        " ",
      ),
    teamWords: (
      "team hr risorse umane ufficio selezione personale recruiting recruiter recruitment careers career talent acquisition lavora noi con candidature candidatura lavoro jobs job selezioni no-reply noreply non rispondere direzione amministrazione " +
      "reclutamento people staff servizio segreteria concorsi concorso sezione settore area gestione uoc ufficio. bandi sviluppo organizzazione department system via comunicazione comunicazioni notifiche notifica notification notifications messaggi info graduate early interno filiale del " +
      "responsabile procedimento dirigente direttore direttrice commissione agenzia hiring candidate home carriere reparto divisione docenti infermieristica assunzioni stage tirocini apprendistato segretario presidente protocollo urp infermieristico supporto support guten tag freundliche version english grüße cordiali saluti distinti cordialmente distintamente personalabteilung personalbüro englisch deutsch"
    ).split(" "),
    legalForms: (
      "spa srl s.p.a. s.r.l. s.p.a s.r.l srls sas snc sa sagl sapa onlus scarl ets aps asd gmbh ag ltd inc coop cooperativa fondazione comune banca gruppo ospedale università azienda studio istituto scuola biblioteca museo cantina cantine ristorante trattoria pizzeria pasticceria hotel albergo farmacia clinica società associazione consorzio ente ministero provincia regione cantone asl ausl asp rsa officine officina " +
      "trasporti cantieri ceramiche supermercati salumificio rubinetterie teatro accademia liceo centro cooperative impresa ditta agenzia fiduciaria holding italia group casa villa parco club residenza edizioni editore tribunale prefettura questura municipio lavoro ottica panificio laboratorio macelleria autofficina carrozzeria falegnameria caseificio orchestra circolo parrocchia industrie industria manifattura edilizia immobiliare logistica dolciaria sistemi servizi consulting costruzioni meccanica meccaniche energia assicurazioni arredamenti impianti tipografia libreria gelateria forno birrificio tenuta"
    ).split(" "),
    closings: (
      "cordiali saluti|distinti saluti|cordialmente|saluti|un cordiale saluto|cordiale saluto|un saluto|un caro saluto|cari saluti|i migliori saluti|migliori saluti|con i migliori saluti|i più cordiali saluti|cordialità|con viva cordialità|in fede|con stima|con i più cordiali saluti|molti cordiali saluti|distintamente|" +
      "un abbraccio|ti abbracciamo|abbracci|a presto|a prestissimo|a risentirci|a rivederci|buona giornata|buona serata|buon lavoro|buona continuazione|buon fine settimana|buon weekend|buone cose|ciao|con affetto|con amicizia|con rammarico|con gratitudine|grazie|grazie ancora|grazie di cuore|grazie mille|tanti saluti|tanti cari saluti|" +
      "in bocca al lupo|le porgiamo|porgiamo|ti auguro|le auguro|nel ringraziarla|ringraziandola|ringraziandoti|cogliamo loccasione|il direttore|la direttrice|il dirigente|la dirigente|il responsabile|la responsabile|il presidente|la presidente|il segretario|la segretaria|il capo|il titolare|la titolare|il sindaco|il rettore|il preside|la preside|per la commissione|per la direzione|per il comitato|per la sezione|pf il|" +
      "firmato|fto|ossequi|con osservanza|con cordialità|cordialissimi saluti|saluti cordiali|un affettuoso saluto|a disposizione|resto a disposizione|restiamo a disposizione|kind regards|best regards|best|regards|con simpatia|un forte abbraccio|bacioni|baci|forza|stammi bene|tieni duro|alla prossima|arrivederci|con i miei migliori saluti|sinceramente|inviamo cordialità|vi salutiamo|ti saluto|la saluto"
    ).split("|"),
    signedFrames: [
      "(F.to|f.to|Firmato|firmato|p.o.) [il|dott.|Dott.] {name}",
      "(Il|La|il|la) (capo ufficio|direttore|direttrice|responsabile|segretario|segretaria|presidente|dirigente): {name}",
      "(Referente|Contatto|Persona di riferimento|Il tuo riferimento|Il suo riferimento): {name}",
    ],
    familyNames: [],
    greeting: {
      by: "first",
      formal: {
        phrases: [
          "(gentile|gentilissimo|gentilissima|egregio|egregia|gent mo|gent ma|gentmo|gentma|gent|spettle|spett le|stimato|stimata|buongiorno|buonasera|caro|cara|pregiatissimo|pregiatissima|pregmo|egr) (signor|signora|signorina|sig|sigra|sig ra|dott|dottore|dottoressa|dottor|dottssa|dott ssa|dr|dr ssa|drssa|ing|ingegner|ingegnere|avv|avvocato|prof|professor|professore|professoressa|prof ssa|profssa|arch|architetto|geom|rag|maestro) [ra|ssa|ma|mo] {Name}",
          "^ (dott|dottssa|dott ssa|prof|profssa|dr|drssa|dr ssa|ing|avv|arch) [ssa] {Name}",
          "spett le",
        ],
        woman: "Dott.ssa",
        man: "Dott.",
        // A title that stands first in a signature is the greeting itself.
        women: (
          "dott.ssa dottssa dottoressa dr.ssa prof.ssa ada adele adelaide adriana agata agnese alba alberta alda alessandra alessia alice alida allegra amalia amanda ambra amelia amina andreina angela angelica angiola anita anna annabella annachiara annalaura annalisa annamaria annarita antonella antonia antonietta arianna asia assunta aurelia aurora azzurra barbara beatrice benedetta bianca bice bruna brunella camilla candida carla carlotta carmela carmen carola carolina caterina cecilia celeste cesarina chiara cinzia clara claudia clelia clementina clotilde concetta consuelo cora corinna cosima costanza cristiana cristina " +
          "dalia dalila daniela daria debora deborah delia denise desirée diana diletta dina dolores domenica domitilla donata donatella donna dora doriana dorotea edda edith edvige elda elena eleonora elettra eliana elisa elisabetta elsa elvira emanuela emilia emma enrica erica erika erminia ernesta ersilia ester eugenia eva evelina fabia fabiana fabiola fabrizia fatima federica fedora felicia fernanda fiammetta filomena fiona fiora fiorella fiorenza flaminia flavia flora floriana franca francesca fulvia gabriella gaia gemma genoveffa gessica ghita giada gianna gilda gina ginevra gioia giorgia giovanna gisella giuditta giulia giuliana giulietta giuseppa giuseppina giusi giusy glenda gloria grazia graziella greta guendalina ida ilaria ilenia imma immacolata ines iolanda irene iris irma isa isabella isotta italia ivana ivonne jessica jolanda katia katiuscia ketty " +
          "lara laura lavinia lea leda leila lena leonora leontina letizia lia liana licia lidia liliana lina linda lisa lisetta livia loredana lorella lorena lorenza loretta luana lucia luciana lucilla lucrezia ludovica luigia luisa luisella maddalena mafalda magda mara marcella margherita maria marialuisa mariangela marianna mariateresa marica mariella marilena marilisa marina marinella mariolina marisa marta martina maura melania melissa mercedes michela milena milva mimma mina miranda mirella miriam mirta moira monia monica morena nadia natalia natalina nazzarena nella nerina nicla nicoletta nilde nina nives noemi nora norma novella nunzia ofelia olga olimpia olivia ombretta ondina oriana orietta ornella orsola ortensia osvalda palma paola patrizia paula penelope pia piera pierangela pina priscilla rachele raffaella ramona rebecca regina renata rina rita roberta romana romina rosa rosalba rosalia rosanna rosaria rosella rosetta rosina rossana rossella ruth " +
          "sabina sabrina samanta samantha samira sandra sara sarah savina selene serena severina sibilla silvana silvia simona simonetta sofia sonia stefania stella susanna sveva tamara tania tatiana tea tecla teresa tiziana tosca tullia ursula valentina valeria vanda vanessa vania vera veronica vilma viola violetta virginia vita vittoria viviana wanda ylenia yvonne zaira zoe giovannella mariagrazia mariacristina mariapia mariarosa katiusha"
        ).split(" "),
        men: (
          "dott. dott dottor dottore dr. dr prof. abdul abramo achille adamo adelmo adolfo adriano agostino alberico alberto aldo alessandro alessio alex alfio alfonso alfredo alvaro alvise amadeo amato ambrogio amedeo amerigo amilcare amos andrea angelo anselmo antonello antonino antonio armando arnaldo aroldo arrigo arturo attilio augusto aurelio baldassarre baldo barnaba bartolomeo basilio bastiano battista benedetto beniamino benito beppe bernardo berto biagio bonaventura boris bruno calogero camillo candido carlo carmelo carmine casimiro cataldo celestino cesare christian ciro claudio clemente corrado cosimo costantino costanzo cristian cristiano cristoforo " +
          "damiano daniele danilo dante dario davide demetrio denis diego dino domenico donato duccio edgardo edmondo edoardo efisio egidio elia elio eliseo elmo elvio emanuele emidio emiliano emilio emmanuele ennio enrico enzo ercole eric erminio ernesto ettore eugenio eusebio evaristo ezio fabiano fabio fabrizio fausto fedele federico felice ferdinando fermo fernando ferruccio filiberto filippo fiorenzo flavio florindo folco fortunato francesco franco fulvio furio gabriele gaetano galileo gaspare gastone gaudenzio gavino gennaro geremia gerardo germano gherardo giacinto giacomo giambattista giampaolo giampiero giancarlo gianfilippo gianfranco gianluca gianluigi gianmarco gianmaria gianni gianpaolo gianpiero gildo gilberto gino gioacchino gioele giordano giorgio giosuè giovanni girolamo giuliano giulio giuseppe giustino goffredo graziano gregorio gualtiero guerrino guglielmo guido ignazio igor ilario immanuel isacco ivan ivano ivo jacopo karim kevin " +
          "lamberto lapo lauro lazzaro leandro leo leonardo leone leopoldo libero liborio lino livio lorenzo loris luca luciano lucio ludovico luigi luis manfredi manfredo manlio manolo manuel manuele marcello marco mariano marino mario marzio massimiliano massimo matteo mattia maurizio mauro melchiorre michelangelo michele mimmo mino mirco mirko modesto moreno mosè nando nanni natale natalino nazareno nazario nello nereo nestore niccolò nicola nicolò nino noè norberto nunzio oliviero omar omero onofrio orazio oreste orfeo orlando osvaldo otello ottavio ottaviano paolo pasquale patrizio pierangelo piercarlo pierfrancesco pierluigi piero pierpaolo pietro pino pio placido pompeo primo quinto quirino raffaele raimondo ramon raniero raul remigio remo renato renzo riccardo rinaldo rino roberto rocco rodolfo rolando romano romeo romolo romualdo rosario ruben rudi ruggero ruggiero " +
          "sabatino sabino salvatore salvo samuel samuele sandro sante santi santo sauro saverio savino sebastiano serafino sergio settimio severino silvano silverio silvestro silvio simone siro sirio stefano tancredi tarcisio teo teodoro terenzio tiberio timoteo tito tiziano tobia tommaso toni tonino tullio ubaldo ugo ulisse umberto urbano valentino valerio valter vasco venanzio vincenzo virgilio virginio vitale vito vittore vittorio viviano vladimiro walter wladimiro yuri zeno nevio gaudenzio federigo"
        ).split(" "),
      },
    },
    titles: "sig sig.ra sig.na signor signora signorina don suor padre cav comm egr gent.mo gent.ma".split(" "),
    stages: {
      offer: [
        "(revoc*|ritir*|annull*|rescind*|nulla|decad*) .. (offerta|lofferta|proposta|lettera|assunzione)",
        "(offerta|lofferta|proposta|lettera di impegno|lettera dimpegno|lettera di assunzione) ... (revocat*|ritirat*|annullat*|nulla|decadut*|revoca)",
        "(confermare|confermiamo) .. (offerta|lofferta) condizionata",
        "(stessa|presente) deve intendersi revocata",
        "non confermare (lofferta|offerta|la proposta)",
        "(gia|ti avevamo) (promesso|fatto i complimenti)",
      ],
      final: [
        "(colloquio|fase|incontro|round|step|turno|prova) (finale|conclusivo|conclusiva)",
        "(ultimo|ultima) (colloquio|round|incontro|fase|step|turno|prova|passo)",
        "finalist*",
        "(in|alla|fase) finale",
        "(eravate|eravamo|siete|rimasti|rimaste) [rimasti|rimaste|arrivati|arrivate] [in] (due|tre)",
        "(altro|altra|laltro|laltra|allaltro|allaltra) (candidato|candidata|finalista) (arrivato|arrivata) (in fondo|alla fine)",
        "(ballottaggio|testa a testa)",
        "(secondo|seconda) (classificat*|in graduatoria|scelta|su)",
        "(consiglio|cda|proprieta|soci|ceo|amministratore delegato|presidente) .. (incontrat*|incontrare|colloquio|ha scelto|ha deciso|ha preferito|ha voluto)",
        "tra (lei|te) e (laltr*|un altr*)",
      ],
      interview: [
        "(grazie|dopo|seguito|esito|allesito|ringrazi*|riferimento|merito|termine|conclusione|piacere|apprezzato|piaciut*|durante|in occasione) .. (colloquio|*incontro|colloqui|intervista|chiacchierata|visita|call|incontri|audizione) {thenFace}",
        "(il|del|al|suo|tuo|nostro|un|quel|primo|secondo|i|dei) [suo|tuo|nostro|primo|secondo|recente] (colloquio|colloqui|incontro|*incontro) {thenFace}",
        "(dopo|durante|per|con|al) (il|del|al|un|nostro|suo|tuo) (colloquio|incontro|*incontro) $",
        "(averla|averti|averci|avervi|esserci) (incontrat*|conosciut*|dedicat* del tempo per un colloquio|intervistat*)",
        "(conoscerti|conoscerla|incontrarti|incontrarla|parlare con te|parlare con lei|chiacchierare con te) .. (e stato|piacere|ieri|giorni)",
        "(e stato|stato) .. (piacere|bello|privilegio) .. (conosc*|incontr*|ascolt*|parlar*|chiacchier*)",
        "(averci|averti|esserti|essere) (raggiunto|venuto|venuta|passato|passata) (a|da|in|presso|fin)",
        "(colloquio|incontro) (con|di|del|piaciut*|andato|era|e piaciuto|e andato)",
        "(nostro|il nostro|nostra) (incontro|conversazione|chiacchierata|caffe)",
        "(ci hai|ci ha) (messo|raccontat*|dett*|mostrat*)",
        "(call|videocall|videochiamata) (di|con|del)",
        "(colloqui|colloquio) (tenutisi|sostenuto|sostenuti|tenutosi)",
      ],
      assessment: [
        "(prova|prove|test|assessment|esercizio|esame|caso studio|case study|provino|audizione|take home|questionario|compito|elaborato) (tecnic*|pratic*|scritt*|oral*|preselettiv*|logic*|di|del|in|svolt*|attitudinal*|online|sostenut*|che|test|ha|e|non|selettiv*|psicoattitudinal*)",
        "(tua|sua|tuo|suo|la|il|del|della|nostro|dopo la) [giornata di|giornate di] (prova|test|assessment|esercizio|case study|caso studio|elaborato|provino|compito|soluzione|take home)",
        "(dopo|svolto|sostenuto|superat*|partecipato|completato|fatto|mancato superamento) .. (prova|prove|test|assessment|esercizio|case study|caso studio|giornata|giornate|take home)",
        "(punteggio|soglia|votazione) .. (di|minima|riportat*|ottenut*|inferiore)",
        "(giornata|giornate|giorni|periodo|mezze giornate) .. (prova|stage|salone|orientamento|inserimento)",
        "(in|dopo la) prova",
      ],
      screen: [
        "(colloquio|incontro|contatto|call|intervista|chiacchierata) [conoscitivo|conoscitiva] (telefonic*|conoscitiv*|preliminare|introduttiv*|esplorativ*|via teams|online)",
        "(al|per) telefono",
        "(telefonata|chiamata conoscitiva|prescreening|pre screening)",
        "(screening|preselezione) .. (telefonic*|telefono)",
      ],
      application: [
        "(candidatura|candidature|domanda|domande|curriculum|curricula|cv|profilo|dossier|documentazione|titoli|candidato|candidata|lettera|portfolio|offerta di servizio|annuncio|inserzione|candidarti|candidarsi|personale|messi a bando|posto|selezione|reel|book)",
      ],
    },
    feedbackRefused: [
      "(non) .. (fornire|dare|rilasciare|inviare|comunicare|entrare|offrire|commentare) .. (feedback|riscontri|riscontro|motivazion*|spiegazion*|dettagl*|commenti|valutazion*|merito)",
      "(feedback|motivazioni|riscontri) .. (non) .. (fornit*|possibil*|disponibil*|previst*)",
      "policy .. non .. (feedback|commentare|riscontri)",
      "(nessun|alcun) (feedback|riscontro individuale)",
    ],
    feedbackOffered: [
      "(disposizione|disponibil*|volentieri|lieti|liet*|felic*|piacere) .. (feedback|riscontro|chiariment*|confronto|approfondi*|spieg*|debriefing|commento|parlarne|raccont*)",
      "(desidera|desideri|vuole|vuoi|gradisce|volesse|desiderasse|interessa) .. (feedback|riscontro|chiariment*|dettagl*|debriefing|approfondi*|confronto|parlarne)",
      "(richiedere|chiedere|chiederci|prenotare) .. (feedback|riscontro|debriefing|accesso agli atti)",
      "(possiamo|puoi|puo) .. (sentirci|chiamarmi|scrivermi|debriefing) .. (debriefing|feedback|ora|telefonata|riscontro)",
      "(feedback|debriefing) .. (disponibil*|su richiesta|telefonic*)",
      "report .. (punti di forza|automatico|risultati)",
    ],
    doorOpen: [
      "(invit*|incoragg*|sper*|esit*|continu*|puo|puoi|potra|potrai|piacerebbe) .. (candidar*|ricandid*|riprova*|candidatur*|consultare|tenere d occhio|tenere docchio|seguirci|partecipare|ripresent*)",
      "(candidar*|ricandid*) .. (nuovamente|nuovo|futuro|prossim*|altre|altri|tra|clic)",
      "(conserv*|terremo|teniamo|tenere|mantener*|archivi*|inser*|tengo|rimarra|restera|resta|rimane) .. (cv|curriculum|curricula|candidatura|profilo|nominativo|dati|dossier|portfolio|book|nome|database|archivio|contatti)",
      "(cv|curriculum|profilo|candidatura|nominativo|nome) .. (database|archivio|banca dati|considerazione|visibile|disponibile|rubrica|cassetto)",
      "(ricontatt*|contattar*|ricontattarla|richiam*|risentir*|risentiamo|farci vivi) .. (qualora|futur*|opportunita|quando|se|caso|posizion*|mesi|anno|nuov*)",
      "(future|altre|nuove|prossime) (opportunita|posizioni|esigenze|selezioni|occasioni|ricerche|sessioni|offerte)",
      "(restar*|rimaner*|restiamo|rimaniamo|teniamoci|tenerci) .. in contatto",
      "(altre|posizioni|nuovi|nuove) .. (posizioni aperte|posizioni|negozi|ruoli)",
      "(la|nostra) porta .. (apert*)",
      "(torna|torni|tornare|riprova|riprovaci|ripassa) ",
      "(non) (perder*|vorremmo perder*) .. vista",
      "(prossim*) (concors*|band*|edizion*|stagion*|anno|collezione)",
      "(partecipare|candidarsi|candidarti) ai concorsi",
      "(tengo|proporre|propongo|segnalar*) .. (posto|alternativa|nominativo|contatto)",
      "incrociar* .. strade",
      "strade .. incrociar*",
    ],
    waiting: [
      "(ricandid*|candidar*|riprova*|ripresent*|candidatura) .. (tra|fra|dopo|entro|trascors*) [almeno] {number} (mesi|mese|anni|anno)",
      "(tra|fra|dopo|prima di|trascors*|passat*) [almeno] {number} (mesi|mese|anni|anno) .. (ricandid*|candidar*|candidatura|riprova*|domanda)",
      "(non) .. (candidar*|ricandid*|domanda) .. {number} (mesi|mese|anni|anno)",
    ],
    numberWords: {
      un: 1,
      uno: 1,
      una: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      otto: 8,
      nove: 9,
      dieci: 10,
      dodici: 12,
      diciotto: 18,
      ventiquattro: 24,
    },
    yearWords: ["anno", "anni"],
    reasonFrames: [
      "(perché|poiché|in quanto|dato che|visto che|siccome|a causa di|a causa del|a causa della|per mancanza di|a seguito di|a seguito della|in seguito a|per via di|per via della|giacché|dal momento che|considerato che) {reason}",
      "(candidato|candidata|candidati|candidature|profilo|profili|collega|persona|persone|risorsa|ragazzo|ragazza|finalista|figura|qualcuno) (che|con|già|in possesso di|più|maggiormente|dotato di|dotata di|dal|provenienti|residente) {reason}",
      "(cerchiamo|cercavamo|stiamo cercando|ci serve|avevamo bisogno di|abbiamo bisogno di|serviva) {reason}",
      "(per questo|manca|mancavano|mancava|è mancato:) {reason}",
      "(non essendosi|non avendo|essendo stato|essendo stata|essendo) {reason}",
      "(la posizione|il posto|tutti i posti) {reason}",
    ],
  },
};
