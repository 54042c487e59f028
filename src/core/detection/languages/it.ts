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
    "de il lo la i gli le l un uno una di del della dello dei degli delle dell da dal dalla dai dalle dall a al alla ai agli alle all in nel nella nei negli nelle nell su sul sulla sui sulle sull con per tra fra e ed o " +
    "che chi cui non è sono siamo sei era stato stata stati state ho hai ha abbiamo avete hanno si ci vi ti mi lei suo sua suoi sue tuo tua tuoi tue nostro nostra nostri nostre vostro vostra mio mia questo questa questi queste " +
    "quello quella ma però anche come più se grazie purtroppo buongiorno gentile cordiali saluti ciao perché quando dopo prima già ancora molto tutti tutto essere avere fare cosa così dove qui poi solo sempre senza loro nostra presso seguito verrà sarà possiamo può"
  ).split(" "),
  concepts: {
    you: "*arle | *carla | *carti | *derla | *derti | *erle | *gliene | *iarla | *iarti | *irle | *irti | *marla | *marti | *narla | *narti | *nerla | *nerti | *rarti | *rirla | *scerti | *tarla | *tarti | *uderla | *verla | *verti | *zarla | *zzarla | averla | avete | avevi | avrai | dirtelo | dottoressa | eri | esserle | esserti | farla | farti | hai | l'abbiamo | la ammett* | la aspett* | la assum* | la attend* | la contatt* | la incontr* | la informiamo | la invit* | la preghiamo | la richiam* | la ringraziamo | la ringrazio | la ritenia* | le augur* | le comunich* | le comunico | le conferm* | le propon* | le scriv* | lei | non la | puoi | s.v. | sarai | scriverti | sei | signor | signora | sua | sue | suo | suoi | te | ti | tu | tua | tuo | tuoi | vi | voi | vostra | vostro",
    we: "*avamo | *eremo | *evamo | *iamo | *iremo | *remmo | avremo | ci | eravamo | faremo | l'azienda | noi | nostra | nostre | nostri | nostro | potremo | saremo | terremo",
    i: "avevo | avrei | capisco | chiamo | credo | devo | faccio | ho | io | me | mi | mia | mie | miei | mio | posso | potrei | preferisco | sarò | scrivo | so | spero | tengo | voglio | volevo | vorrei",
    they: "ella | essa | hanno | loro | lui | vanno | vogliono | volevano",
    somebody:
      "chi | gente | persona | persone | professionista | qualcun* | quelli che | ragazza | ragazzi | ragazzo | uno che",
    other:
      "all'altro | alternativ* | altra | altre | altri | altro | altrove | dall'altra | dell'altro | different* | diversa | diverse | diverso | entrambi | esterna | esterno | l'altra | l'altro | resto | ulteriori | un'altra",
    candidate:
      "aspiranti | candidata | candidate | candidati | candidati/e | candidato | concorrente | concorrenti | convocati | finalista | finalisti | i primi | idonei | idoneo | nome | nomi | nominativo | professionist* | profili | risorsa | selezionati | vincitore | vincitrice",
    client: "azienda utilizzatrice | cliente | clienti | committente | committenza | l'utilizzatore",
    committee:
      "amministratore delegato | amministrazione | assemblea | board | cancelleria | capo | caposala | casa madre | cda | chef | collegio | comitato | commissione | consiglio | dipartimento | direttore | direttrice | direzione | dirigente | fondazione | giunta | giuria | il manager | il responsabile | la responsabile | municipio | preside | presidente | primario | proprietario | proprietà | regista | responsabile del | responsabile della | segreteria | soci | socio | titolare | vescovo",
    internal: "di casa | in famiglia | in organico | interna | interno | un collega | una collega",
    everyone: "ciascun* | gentili candidate | ogni | tutta | tutte | tutti | tutto",
    friend:
      "amica | amici | amico | cognat* | coinquilin* | compagna | compagno di | conoscente | cugina | cugino | ex collega | fidanzat* | figlia | figlio | fratello | il vicino | marito | mia madre | mio padre | moglie | nipote | nonna | nonno | sorella | vicino di casa | zia | zio",
    not: "assenza | carenza | impossibil* | mai | mancanza di | mancata | mancato | nemmeno | nessun* | niente | niente da fare | no | non | non c'è | non ce | non ci | non ha | non sono | non è | nulla | né sì né no | priva | senza",
    unable:
      "non abbiamo potuto | non ci è possibile | non consent* | non consente | non ha potuto | non possiamo | non posso | non potendo | non poter | non poter accogliere | non poterle | non potremo | non potrà | non potrò | non puoi | non può | non può essere | non riesco | non riusciamo | non riusciremo | non sarà possibile | non siamo in grado | non siamo riusciti | non è stato possibile | purtroppo non possiamo",
    nolonger: "non c'è più | non esiste più | non più | non sono più | non è più | più disponibile",
    sorry:
      "ahimè | avrei voluto | costrett* | delus* | desolat* | dispiac* | dolent* | dolore | duole | malincuore | mi costa | peccato | pianto | purtroppo | rammaric* | rincresc* | scusa | scusami | scusi | scusiamo | scuso | spiace | spiacent* | temo",
    negative:
      "acerba | andata male | bocciat* | cade | contrario | decad* | declinat* | eliminat* | esclus* | inammissibil* | insufficient* | mancato superamento | negat* | non accolt* | non ammess* | non avendo raggiunto | non ce l'hai fatta | non compar* | non compare | non corrispond* | non figur* | non ha avuto esito | non ha convinto | non ha raggiunto | non ha superato | non idone* | non interess* | non l'ha ammess* | non passa | non raggiung* | non rientr* | non rispond* | non risult* | non ritenut* | non sei tra | non selezionat* | non soddisf* | non vincitor* | non è andata | non è rientrat* | non è risultat* | non è stat* ritenut* | non è stata accolta | non è stata selezionata | non è stato selezionato | non è tra | respint* | rifiutat* | rigettat* | scartat* | senza esito | sfavorevol*",
    but: "anche se | benché | bensì | comunque | eppure | invece | ma | mentre | nonostante | però | pur | tuttavia",
    instead:
      "al posto | invece | precedenza | preferito | prevals* | prioritari* | priorità | privilegi* | è andata a | è andato a",
    if: "eventual* | in caso | nel caso | qualora | salvo | se",
    may: "avrebbe | dovesse | magari | possibil* | poter | potrebbe | potrei | potrà | potuto | riesci | sarebbe | saresti | si riserva | vorrebbe",
    when: "a seguito | al termine | all'esito | appena | dopo | durante | entro | finché | fino | in seguito | poi | prima | quando",
    because:
      "a seguito | allora | causa | dato che | dato il | di conseguenza | dunque | essendo | in considerazione | in quanto | motivi | motivo | per cui | per mancanza | per questo | perché | perciò | pertanto | poiché | quindi | sicché | visto che | visto il",
    only: "basta | esclusivamente | solo | soltanto | un posto | unico",
    yet: "ancora | resta | restano | rimane | sempre | tuttora",
    already: "adesso | appena | da ieri | da oggi | da tempo | già | intanto | nel frattempo | ora | ormai | subito",
    timebeing:
      "al momento | in questo momento | oggi | per adesso | per ora | per questa posizione | per questo giro | quest'anno | quest'estate | questa volta | questo giro | stavolta | temporane*",
    again:
      "di nuovo | nuovamente | riapr* | ricandid* | rinnov* | ripart* | ripresent* | riprov* | risent* | rivedere | tornare | torner*",
    application:
      "application | autocandidatura | candidarsi | candidatur* | domanda | domande | istanza | la sua richiesta | la tua richiesta | messa a disposizione | offerta d'impiego | offerta di servizio | risposto al nostro annuncio",
    documents:
      "allegati | attestat* | certificati | curricula | curriculum | cv | diploma | documentazione | documenti | documento | dossier | fascicolo | incarto | lettera | libretto | portfolio | provino | referenze | scheda | titoli",
    position:
      "annunci | annuncio | apertura | assegno di ricerca | bando | cattedr* | concorsi | concorso | figura | figure | funzione | impiego | incarichi | incarico | job | lavoro | mansion* | missione | opportunità | poltrona | posizion* | posti | posto | ruolo | sostituzione | sostituzioni | spazio | supplenza | supplenze | turno",
    hiring:
      "assum* | carriera | carriere | datore di lavoro | hr | ingressi | inserimento | organico | people | personale | recruiter | risorse umane | selezionatori | talent | ufficio selezione",
    process:
      "audizioni | avviso | bando | concors* | iter | percorso | pratica | preselezione | procedura | processo | prosieguo | ricerca | ricerche | screening | selezione | sessione",
    training:
      "apprendist* | assegno di ricerca | dottorat* | formativo | graduate program | praticant* | servizio civile | stage | tirocin* | volontari*",
    profile:
      "attitudin* | background | competenz* | conoscenz* | formazione | la sua persona | motivazione | percorso | profil* | qualific* | qualità | talent* | titoli",
    experience:
      "alle spalle | anni di | anzianità | conoscenza | del mestiere | esperienz* | junior | maturat* | pratica | senior",
    requirements:
      "aspettativ* | bisogno | cerca | cercando | cercava | cercavamo | cerchiamo | chiedev* | criter* | esigenz* | in mente | manca | mancano | necessari* | necessit* | occorr* | previst* | prioritari* | requisit* | ricercat* | richied* | richiest* | serve | serviva | servono | speravamo | vogliono | volevano | vuole",
    fit: "adatt* | aderen* | affin* | combacia* | compatibil* | conform* | corrispond* | fa per | giusta | giusto | idone* | in linea | incastr* | risponde | ritmo | soddisf*",
    better:
      "di più | in più | maggior* | meglio | migliore | migliori | ottim* | perfett* | più adatt* | più aderent* | più affin* | più commerciale | più esperienza | più in linea | più vicin* | preferit* | prevals* | prima scelta | superiore",
    level: "concorrenza | elevatissim* | elevato | livello | qualità | standard",
    many: "candidature pervenute | candidature ricevute | duecento | elevato numero | molte | molti | numero di domande | parecch* | quaranta | ricevuto oltre | tant*",
    interview: "audizion* | colloqui* | conoscitivo | intervist* | orale | video-colloqui*",
    talk: "a voce | ascoltar* | caffè | call | chiacchierare | chiacchierat* | chiam* | confronto | conoscere | conoscerla | conoscerti | convers* | di persona | discuss* | discut* | in contatto con | incontr* | meet | parlar* | parlato | parliamo | pranzo | richiam* | risent* | riunione | sentiamo | sentir* | teams | telefonat* | telefonic* | telefono | vedere | vederla | vederti | vediamo | visita",
    test: "assessment | attitudinal* | audizion* | case study | compito | eliminatoria | esame | esercizi* | l'esame | presentazione | prova | prove | provino | questionario | scritta | stage d'orientamento | test | valutazion*",
    round:
      "fase | giro | passaggio | passi | passo | prosieguo | round | secondo colloquio | step | successiv* | turno",
    shortlist:
      "ammessi alla | convocat* | finale | finalist* | la rosa | nella rosa | prescelt* | preselezione | ristrett* | rosa dei | rosa dei candidati",
    list: "al terzo posto | classificat* | collocat* | di riserva | elenco | graduatoria | idonei | idoneo non vincitore | lista | posto in | prima riserva | riserve | scorriment* | supplente | supplenti",
    pool: "agli atti | archivio | bacheca | banca dati | cassetto | conservati | conserveremo | conserviamo | database | future opportunità | restare in contatto | tengo in | teniamo il | teniamo il tuo | tuo numero",
    offer:
      "lettera d'impegno | lettera di assunzione | lettera di impegno | offert* | offriamo | offrir* | propongo | proponiamo | proporl* | proposta | proposte | trattativa",
    contract:
      "accordo | contratt* | determinato | firm* | indeterminato | lettera di assunzione | presa di servizio | scheda anagrafica",
    salary: "bonus | buoni pasto | ccnl | compens* | economic* | euro | inquadrament* | paga | pagata | ral | stipend*",
    start:
      "a bordo | accoglienza | arrivo | benvenut* | cominc* | da lunedì | da settembre | dal primo | decorr* | ingresso | inizi* | prenderà servizio | presa di servizio | sei dei nostri",
    reference:
      "abilitazion* | attestat* | casellario | certificat* | codice fiscale | diploma | documento d'identità | idoneità | libretto | nulla osta | patente | patentino | permesso di lavoro | referenz* | titoli | titolo di studio | verific* | visita medica | visita preassuntiva",
    score: "classific* | graduatoria | minimo | punteggio | punti | quinto | soglia | voti | voto",
    feedback:
      "accesso agli atti | approfondiment* | chiariment* | consigli | feedback | motivazione | riscontro più | spiegazion* | suggeriment*",
    decide:
      "alla fine | bilancia | conclus* | decid* | decis* | deliber* | espress* | intend* | optat* | provvedut* | ragionamento | riflett* | risolt* | riteniamo | ritenut* | scelta | stabilit* | valutat* | voluto",
    result:
      "aggiornament* | avviso | com'è andata | comunicazione | esit* | l'esito | lo stato | nello stato | notizi* | riscontro | risposta | risultat* | stato della | stato della candidatura | update",
    select:
      "affidar* | affidat* | aggiudicat* | andata a | assegnat* | bilancia | caduta su | conferi* | elett* | ha chiamato | ha indicato | incarico a | individuat* | nomina | nominato | optat* | orientamento | orientar* | pendere | prefer* | premiat* | prescelt* | ricadut* | scegli | sceglier* | scelt* | selezionat* | vincitor* | vincitric* | vinto | è andato | è caduta",
    proceed:
      "accede | approfond* | avanti | avanz* | avvalerci | continu* | dare seguito | dare ulteriore | daremo seguito | passare alla | passat* alla | passiamo | presa in considerazione | proced* | prosegu* | prosieguo | ulteriore corso",
    consider:
      "attent* | attenzione | confronto | consider* | cura | discuss* | esame | esamin* | l'esame | letto | pensato | riflettuto | vagli* | valut*",
    hire: "accoglier* | accolt* | assegnat* | assum* | assunt* | assunzion* | avvalerci | collabor* | conferma | confermato | in organico | in squadra | inseri* | instaurare | integr* | nomina | nominato | prendere | prenderà servizio | prendiamo | preso un | preso una | tenere | tenerti",
    fill: "affidat* | aggiudicat* | assegnat* | attribuit* | collocat* | completato | completo | conferit* | copert* | esaurit* | individuat* | occupat* | pieno | preso | provvedut* | scorrimento | stata presa | trovat* | tutti i posti | è andato | è fatto | è rientrat* | è tornat*",
    close:
      "archivi* | arrest* | chiud* | chius* | ci salutiamo | conclud* | conclus* | decors* | definitiv* | evas* | fermarmi | fermiamo | fine | finisc* | finit* | interromp* | scade | scadut* | sciolt* | si ferma | termin*",
    cancel:
      "abbiamo perso | annull* | cancellare | cancellata | cancellati | cancellato | chiude a | dal piano | decad* | desert* | disdett* | non esiste | non si farà | revocat* | rinunciamo | rinunciar* | ritirat* | salta | saltat* | soppress* | tagli | tagliat* | taglio",
    freeze:
      "blocc* | congel* | ferma | ferme | fermo | finché non | in attesa | in pausa | rimand* | rinvi* | slitt* | sospes* | stand-by",
    budget:
      "bilancio | budget | capogruppo | casa madre | commessa | costi | economich* | finanziament* | finanziari* | finanziat* | fondi | fusione | organico | preventivo | riorganizz* | risparmi* | ristruttur* | tagli | taglio",
    withdraw: "annulla | rescind* | rescission* | revoc* | rinunc* | ritir*",
    reject:
      "bocci* | cestin* | ci fermiamo | ci salutiamo | declin* | diniego | dire di no | disdett* | elimin* | esclud* | esclus* | fermiamo qui | negat* | non assum* | non daremo seguito | non desider* | non fa per | non figura | non intend* | non la inseriremo | non possiamo accogliere | non possiamo dare seguito | non poter accogliere | non prend* | non proced* | non prosegu* | non proseguirà | non rientra | non rientri | non sarai | non sei stat* selez* | non selezionat* | non ti prendiamo | non verrà presa | non vincitore | non vuole | non è stata scelta | non è stato scelto | picche | respin* | rifiut* | rigett* | rimoss* | rinunciare | scart* | strade si | un no",
    accept:
      "accett* | accoglim* | accolt* | accord* | ammess* | ammett* | ammissione | approv* | autorizz* | conced* | concess* | favorevol* | riconosc* | un sì | valida | valide | via libera",
    pass: "ammess* alla | ammessa | ammesso | arriv* in finale | ce l'hai fatta | idone* | il posto è tuo | in corsa | passat* alla | passat* il | passato | raggiunt* | riuscit* | successo | super* il | supera il | superamento | superat* | ti assumiamo | ti prendiamo | tra i finalisti | vinto",
    invite:
      "accoglierla | conoscerla di persona | convoc* | incontrarla | invit* | la aspetta | la aspettiamo | la attende | la incontrer* | passi | presentarsi | si presenti | ti aspettiamo | ti va di | vieni | vorremmo | vuole conoscer*",
    congratulate:
      "benvenut* | brava | bravissim* | complimenti | congratul* | felic* | gioia | lieti | onorat* | piacere",
    confirm: "attest* | avvenuta ricezione | con la presente | conferm* | ricevuta | si comunica",
    receive:
      "acquisit* | arriva | arrivano | arrivat* | arriverà | giunt* | inoltrat* | inviata | pervenut* | ricev* | ricezione",
    wait: "aspetta | aspettare | aspettiamo | attend* | attesa | d'attesa | l'attesa | pazien* | prolung* | qualche giorno | ritard* | silenzio | slitt* | tard* | tempi",
    postpone: "anticip* | data da destinarsi | rimand* | rinvi* | slitt* | spost*",
    schedule:
      "agenda | andrebbe | appuntament* | avrà luogo | calendario | concordar* | disponib* | fissare | fissat* | orari | orario | pianific* | quando puoi | sei libera | si libera | si svolger* | si terrà | slot",
    daytime:
      "alle 10 | domani | domenica | giorni | giorno | giovedì | ieri | lunedì | martedì | mattina | mattinata | mercoledì | mezza giornata | mezzogiorno | minuti | oggi | ora | ore | pomeriggio | sabato | sera | settimana | settimane | stamattina | stasera | venerdì",
    month:
      "agosto | anni | anno | aprile | dicembre | estate | estivo | febbraio | gennaio | giugno | invernale | inverno | luglio | maggio | marzo | mese | mesi | natale | novembre | ottobre | pasqua | primavera | semestre | settembre | stagione | trimestre",
    place:
      "aula | filiale | indirizzo | ingresso | laboratorio | lo studio | online | piano | portineria | sala | sede | stabilimento | studio legale | uffici | ufficio",
    bring: "codice fiscale | documento d'identità | originale | port* con | porti | scarpe",
    send: "caric* | compil* | completare | consegn* | fornire | indicarci | inoltr* | invi* | l'invio | mand* | partit* | presentare | sped* | trasmess* | trasmett*",
    deadline: "al più tardi | entro | scadenz* | termine | termini | ultimo giorno",
    link: "app | area riservata | credenzial* | formulario | http* | link | pagina | password | portale | qui sotto | sito | tuo account",
    attached: "acclus* | allegat* | alleghiamo | di seguito | in calce",
    answer:
      "a disposizione | ci faccia sapere | contatt* | dica | dimmi | email | fammi sapere | mail | messaggio | ricontatt* | riscontro | rispond* | rispost* | rivolger* | scriver* | sentirci | sollecit*",
    inform:
      "aggiorn* | annunciamo | annunciare | avvisat* | avviserem* | comunic* | con la presente | dire | dirle | dirtelo | dirti | inform* | le scrivo | notific* | parlarle | parole | sapere | scriverle | scriverti | scriviamo | segnal* | ti scrivo",
    ask: "chied* | gentilmente | mi dica | per favore | potrebbe | preg* | puoi | può | richied* | richiest* | riesci",
    thank: "grati | gratitudine | grato | grazie | riconoscent* | ringrazi*",
    interest: "aver pensato a | curiosità | entusiasmo | fiducia | interess* | motivazione | passione | stima",
    effort:
      "aver partecipato | aver svolto | cura | dedicat* | disponibilità | fatica | il tempo | impegno | messo in gioco | partecipazione | pazienza | tempo che",
    impress:
      "apprezz* | bel | bella | belle | bellissim* | bello | bravissim* | brillant* | colpit* | conquist* | convinc* | convinti | convinto | di valore | entusiasm* | fatto piacere | franchezza | garbo | innamorat* | interessant* | ottim* | perfett* | piacevi | piacevol* | piaciut* | positiv* | qualità | simpatic* | stima | talento | valido",
    hard: "a lungo | a malincuore | difficil* | difficoltà | dubbio | dur* | fatica | mi costa | per un soffio",
    wish: "augur* | di cuore | fortuna | il meglio | in bocca | in bocca al lupo | serenità | si accorg* | soddisfazion* | speri* | successo | trovare presto",
    path: "avvenire | cammino | carriera | futuro | percorso | professional* | progetti | prosieguo | strada | strade | viaggio",
    encourage: "candidarsi nuovamente | continua a | invitiamo | ricandid* | riprova | scoragg* | seguici | volentieri",
    future: "anno venturo | futur* | in seguito | nuove posizioni | presto | prossim* | successiv* | un giorno",
    remember:
      "a presto | ci risentiamo | d'occhio | incroci* | la porta | restare in contatto | richiam* | ricontatt* | ricord* | riparl* | risentir* | ritrov* | rivedere | seguiremo | strade si",
    sincerely: "a presto | abbracc* | con stima | cordialità | cordialmente | porgiamo | saluti | saluto",
    dear: "buonasera | buongiorno | cara | carissim* | caro | ciao | egregio | ehi | gent | gent.ma | gentile | gentili | salve | spett.le",
    data: "ai sensi | cancellazione | consenso | conservati | dati | diritti | distrutt* | gdpr | informativa | privacy",
    automatic:
      "automatic* | casella non | generat* | non rispondere | non rispondere a | non è presidiata | si prega di non",
    money:
      "assegno | banca | bancari* | bonifico | carta di | conto corrente | creditizi* | credito | fido | finanziari* | iban | leasing | mutui | mutuo | plafond | prestit* | rata | rate | scoperto | tasso",
    home: "abitazion* | affitt* | alloggi* | appartament* | bilocale | box | canone | caparra | casa anziani | casa popolare | condomin* | immobil* | inquilin* | locazion* | proprietaria | proprietario | rustico | stanza | trilocale | villa | villetta",
    permit:
      "ambasciat* | autorizzazion* | cittadinanz* | concession* | consolat* | di visto | edilizi* | equipollenz* | i visti | il visto | immigrazione | licenz* | nulla osta | passaporto | patente | per il visto | permess* | porto d'armi | prefettura | questura | residenza | soggiorno | soprintendenza | sportello unico | suo visto | tuo visto | un visto | visto d'ingresso | visto di | visto per | visto studio | visto turistico",
    study:
      "al corso | alunn* | ammission* al | asilo | ateneo | borsa di studio | classe | classi | conservatorio | corsi | corso di formazione | corso di lingua | corso serale | del corso | diploma | doposcuola | dottorato | erasmus | esame di ammissione | facoltà | formativ* | il corso | immatricol* | infanzia | iscriv* | iscrizion* | laurea | liceo | master | medicina | mentor* | nido | nostro corso | scolastic* | scuola | scuole | student* | tesi | tesista | test di ammissione | un corso | universit* | voto di",
    paper:
      "abstract | antologia | articoli | articolo | conferenza | congresso | convegno | cortometraggio | editore | editori* | editric* | libro | manoscritt* | mostra | opera | paper | peer review | poesi* | pubblicare | pubblicazion* | racconti | racconto | redazione | revisor* | rivista | romanzo | selezione ufficiale | testo",
    grant:
      "acceleratore | accoglimento della domanda | agevolazion* | bando regionale | concorso letterario | contribut* | donazion* | erogat* | erogazione | finanziabil* | finanziament* | fondo europeo | fondo per | fondo regionale | grant | incubatore | investiment* | investire | investit* | mentore | premi | premiat* | premio | prin | progetto di ricerca | residenza artistica | sovvenzion* | sponsor* | start-up | startup",
    claim:
      "appello | asl non | assicurativ* | assicurazion* | cartella esattoriale | contestazion* | copertura del | garanzia | giudice | indennizz* | istanza | multa | polizza | protesi | reclam* | ricors* | rimbors* | risarciment* | sanzione | sinistro | tar | tribunale",
    purchase:
      "abbonament* | acquist* | bolletta | carrello | catalogo | client* finale | consegn* | corriere | fattur* | fornitura | gas | listino | magazzino non | negozio | ordinata | ordinato | ordine | ordini | pacco | pagament* | prezzi | prezzo | prodott* | resi | reso | sconti | sconto | spedizion* | tariff* | usata | usato | vendita",
    event:
      "agriturismo | albergo | bigliett* | buffet | catering | concert* | esposizione | eventi | evento | festival | fiera | gita | hotel | invitati | lotteria | matrimonio | nozze | partita | posti a sedere | prenotazion* | ristorante | seminario | settimana bianca | sorteggi* | spettacol* | spettator* | sua camera | suo volo | teatro | torneo | tuo volo | un tavolo | una camera | viaggi* organizzat* | voli | volo per",
    tender:
      "aggiudicatari* | aggiudicazion* | appalt* | capitolato | fornitor* | fornitura | gara | gare | lotto | manifestazione di interesse | offerente | offerenti | offerta tecnica | partnership | preventiv* | proposta commerciale | rdo | subappalt*",
    member:
      "adesione | adott* | adozion* | affidament* | affiliat* | associazion* | canile | circolo | club | coro | ct | gattino | iscritt* | membri | membro | polisportiva | quota associativa | soci | socio | squadra di calcio | tessera | tesserament* | volontari*",
    health:
      "ambulatori* | asl | chirurg* | clinica | cura medica | dentist* | dottore | medico | ospedal* | paziente | pazienti | prelievo | referto | reparto | ricovero | sanitari* | terap* | vaccin* | visita specialistica",
    newsletter:
      "abbonati | annulla iscrizione | annullare l'iscrizione | approfondimento | articolo | blog | consigli | dieci secondi | disiscriv* | dossier del mese | ecco come | ecco perché | giornal* | guida completa | iscriviti | la storia di | leggi di più | leggi tutto | lettori | ministr* | newsletter | numero di questo mese | open day | podcast | quotidiano | righe | scopri | secondo l'indagine | sindacat* | webinar",
    alert:
      "alert | altri annunci | annunci consigliati | annunci simili | avviso di lavoro | candidati principali | consigliati per te | lavori per te | nuove offerte | nuove offerte di lavoro | nuovi annunci | offerte consigliate | offerte per te | offerte simili | potrebbero interessarti | ricerca salvata",
    rejection:
      "dei no | diniego | fac-simile | ghosting | mancata selezione | rifiuti | rifiuto | rigetto | risposta negativa | risposte negative | un no",
    recruiterreach:
      "aperto a nuove | cacciatore di teste | head hunter | headhunter | ho trovato il suo profilo | ho trovato il tuo profilo | ho visto il suo profilo | ho visto il tuo profilo | linkedin | nuova opportunità professionale | opportunità interessante | per conto di | sarebbe interessat* | saresti apert* | saresti interessat* | sono un recruiter | stai valutando | ti candido | valuteresti",
    hrtalk:
      "agli altri | ai candidati | al secondo giro | altri due curricula | altri due cv | ats | avvisare i candidati | avvisi tu | cartella condivisa | chi telefona | congeliamo | debrief | due righe | finalisti da | gli altri candidati | gli interni | griglia di valutazione | i candidati | i candidati che | i selezionatori | la scarto | la shortlist | lettera standard | lo scarto | mandi tu | non comunicate l'esito | non la prenderei | non lo porterei | pipeline | quante domande abbiamo | requisition | respinti | ripubblicare l'annuncio | scorecard | template | trovami | tu che dici",
    ownmove:
      "abbiate preferito | allego il mio | avendo accettato | avermi comunicato | avermi informat* | avete preferito | capisco che | ci riproverò | con voi | devo declinare | devo rinunciare | dimission* | ho accettato | ho deciso di accettare | ho deciso di ritirar* | ho preso un | ho ricevuto la sua | il mio curriculum | il mio cv | il mio profilo | in attesa di un vostro | la mia candidatura | la mia domanda | la mia esperienza | le mie attese | le mie competenze | le scrivo per candidarmi | mi candido | mi comunica | mi permetto di | mi ritiro | mi sono candidat* | mi trovo a dover* | non fa per me | non sono più | posto mio | preferisco ritirar* | rinuncio | ritirare la mia candidatura | ritirarmi | ritiro la mia | scrivo per candidarmi | sono disponibile | sottoscritt* | vi scrivo | vorrei candidarmi | vostra offerta | vostra risposta",
    meant:
      "bozza | c'è scritto | campione | citazion* | come dire | come rispondere | da adattare | del tipo | e via | esempi | esempio | fac-simile | facsimile | formula | frase | frasi | immagina* | leggere tra | modello | si legge | tipic* | tra le righe",
    error: "disguido | errat* | error* | ignorare | problema | sciopero",
    despite: "anche se | benché | comunque | in ogni caso | lo stesso | malgrado | nonostante | pur | tuttavia",
    especially:
      "*issima | *issimo | così | davvero | enorme | molto | pienamente | proprio | soprattutto | sul serio | tanto | troppo",
    first:
      "all'ultimo | finale | iniziale | prima | primi | primo | quarto | seconda | secondo | terzo | ultima | ultimo",
    person:
      "altra candidata | altra finalista | altra persona | altra risorsa | altra squadra | altri candidati | altri concorrenti | altri profili | altri tre | altro candidato | altro concorrente | altro finalista | altro nome | assunto la | chi ha già | compare | con un altro | ha accettato | ha firmato | il nuovo | l'altra | l'altro | la persona giusta | prenderà servizio | primo classificato | qualcun altro | un altro candidato | un altro nome | un collega | un'altra candidata | un'altra persona | un'altra risorsa | una collega | è tornato",
    work: "attività | aziend* | bottega | brigata | cantiere | collaborator* | collega | colleghe | colleghi | cooperativa | dipendent* | ditta | ente | gruppo | impresa | istituto | lavor* | mestiere | officina | progett* | realtà | reparto | settore | società | squadra | stabilimento | struttura | team",
    goesto:
      "accordat* | affidare | affidat* | aggiudicat* | andat* a | assegnat* | attribuit* | cadut* su | ci sarà | conferire | conferit* | dall'altra parte | dat* a | ha vinto | lo farà | passa a | per l'altra | ricad* su | ricadut* | subentr* | tocca a | va a | va di",
    stays: "in carica | le dimissioni | prorog* | resta con noi | rientrat* | tornat*",
    lack: "acerb* | assenza | carenz* | incomplet* | inferior* | insufficient* | manca | mancando | mancano | mancanz* | mancat* | non copr* | non ha ancora | priv* dell | priv* di | priva | sotto la",
    toomuch: "annoi* | fuori budget | superan* | troppa | troppi | troppo",
    ending:
      "addio | chiudiamo qui | ci fermiamo | ci salutiamo | conclude qui | fermiamo qui | finisce qui | l'ultima | niente da fare | ogni impegno | resta fuori | si chiude una porta | siamo a posto | strade si | è finita",
    ahead:
      "batt* | bilancia | davanti a | fino all'ultimo | pendere | precedeva | prevals* | prima riserva | quasi | soffio | spuntat*",
    deserve:
      "accorg* | annoi* | infelic* | merita | nei suoi confronti | più grande del nostro | risparmiar* | valorizz*",
    direction:
      "cambiat* | differente | diversa | diversamente | orientament* | orientar* | piega | priorità | ritmo | soluzione",
    condition:
      "abilitat* | abilitazion* | abita | albo | b2 | certificazion* | determinat* | diploma | disponibilità a | full-time | inglese | laurea | lingua | notte | notti | notturn* | part-time | partita iva | patent* | permesso di lavoro | preavviso | tedesco | tempo pieno | titolo di studio | trasferir* | turni",
    recommend: "indicato | insistito | nominat* | propon* | propost* | segnalat* | suggeri*",
    vote: "assemblea | concord* | contrario | contro | d'accordo | deliber* | discusso | elett* | espress* | favore | giudizio | parere | riflettut* | seduta | unanim* | verbale | voti | voto",
    status:
      "aggiornamento sulla | agli atti | archiviat* | codice | fascicolo | in oggetto | istanza | lo stato | nello stato | prot | protocollo | rif | riferimento | rimoss* | scheda | sezione | stato chius* | stato della | stato respint* | stato rifiutat* | stato scartat*",
    figure:
      "bilancia | binario | casella | cassetto | cuore | grembiule | luce | orchestra | poltrona | ponte | porta | portone | scrivani* | sedia | tassello | treno",
    late: "da tempo | ormai | ritardo | scadut* | settimana scorsa | tardi",
    isyou:
      "ce l'hai fatta | cominci | hai passato | la vogliamo | posto è tuo | sei dei nostri | su di lei | su di te | ti assumiamo | ti prendiamo",
    welcome:
      "a bordo | accoglierla | benvenut* | divisa | fianco a fianco | insieme | la aspettiamo | sei dei nostri | ti aspettiamo",
    pet: "adott* | adozion* | allevament* | allevator* | animal* | cagnolin* | cane | cani | canile | coniglio | cucciol* | gatti | gattile | gattin* | gatto | micio | pelos* | quattro zampe | razza | stallo | sterilizzat* | veterinari*",
    media:
      "album | bancarell* | brani | brano | canale | canzon* | corto | cortometraggio | dipint* | disegni | disegno | documentario | film | foto | fotografi* | il video | illustrazion* | mercatin* | mostra | playlist | poesi* | puntata | quadro | racconto | ricette | romanzo | scatti | spot | talk | torta | tuo video | un video | videogioc*",
    sport:
      "ai giochi | allenament* | allenator* | arbitr* | atlet* | basket | calcio | calcistic* | campionat* | ciclis* | gara | gare | giocator* | giovanili | gol | maratona | medagli* | mister | nazionale | nuoto | olimpi* | pallavolo | panchina | partita | polisportiva | rosa della prima | rugby | staffetta | tennis | tornei | torneo | under | volley",
    hrmatter:
      "aspettativa non | aspettativa per | aumento | auto aziendale | buoni pasto | busta paga | cambio di turno | cambio turno | cedolin* | congedo | corso di aggiornamento | ferie | giorni liberi | lavoro agile | malattia | mensa | nota spese | parcheggio | permessi | posto auto | premio di produzione | promozione | rimborso spese | settimana corta | smart working | straordinari* | telelavoro | tfr",
    authority:
      "agenzia delle entrate | anagrafe | art | asilo | catasto | cittadinanza | contribuent* | dal comune | decreto | dehors | del comune | edilizi* | esattorial* | esenzion* | giunta | il comune | imu | inps | irpef | ministero | multa | ordinanza | orti | orto | permesso di costruire | petizion* | prefettura | provincia | questura | regione | ricors* | scia | soprintendenza | suolo pubblico | tari | tassa | tasse | tribunale | tribut* | ufficio tecnico | ztl",
    contest:
      "audizion* | cast | casting | classifica | concorso di idee | concorso di poesia | concorso fotografico | concorso letterario | concorso musicale | edizione | estratti | estrazione | festival | finaliste | giurati | giuria | hackathon | in concorso | lotteria | menzione | opera | opere | podio | premi | premio | provin* | selezioni del | sorteggi* | vincitori del bando",
    sift: "eliminat* | esclus* | fuori | non ammess* | non rientr* | non sei tra | non è tra | preselezion* | ristrett* | scart* | screening | tagliat* | taglio | vaglio",
    full: "completo | esaurit* | numero sufficiente | pieno | siamo a posto | tutti i posti | è fatto",
    giveback:
      "distrugg* | distrutt* | incarto | le ritorniamo | può ritirare | restitu* | rimborsare | rimborsiamo | rimborso",
    done: "abbia | abbiamo | avendo | aver | avere | avete | aveva | avevamo | avevano | avevate | avevi | avevo | avuto | detto | era | erano | eravamo | eri | essendo | fatta | fatti | fatto | fosse | fu | ha | hai | hanno | ho | messo | sei | sono | stata | state | stati | stato | vengono | viene | è stat*",
    will: "*eranno | *eremo | *iranno | *iremo | arriverà | avrai | avremo | avrà | dovremo | faremo | farà | potranno | potremo | potrà | prenderà | resterà | riceverai | riceverà | rimarrà | sarai | saranno | saremo | sarà | sarò | terremo | terrà | venisse | verranno | verrà | vorrà",
    one: "cinque | dieci | due | entrambi | quattro | solo un | tre | un solo | uno",
    who: "candidat* che | che aveva | che ha | che hanno | chi | collega che | cui | la quale | persona che | profilo che | qualcuno che | quella che | quelli che | quello che | uno che",
  },
  lists: {
    /** What follows a talk that was held face to face: "colloquio telefonico" is another thing. */
    thenFace: [
      "(del|di|dell|della|d|con|avvenuto|sostenuto|svolto|tenutosi|tenuti|a|al|in|presso|nella|nel|e|ed|ma|che|la|le|ti|ci|si|mi|il|lo|l|siamo|abbiamo|purtroppo|desider*|per|finale|ha|e|era|motivazionale|individuale|tecnico di|tecnico del|tecnico con|tecnico svolto|tecnico sostenuto|effettuato|avuto|fatto|su|scorso|stato|molto|tuttavia|pero|non|sono|ho|lunedi|martedi|mercoledi|giovedi|venerdi|ieri|sabato|tra|de*|vis|piaciut*|andato|orale)",
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
  told: {
    work: "rispost* | presentazion* | portfolio | colloqui* | intervist* | esempi* | caso studio | case study | esercizi* | prova | prove | test | codice | soluzion* | comunicazione | domande | preparazione | struttura* | dettagli* | profondità | risultati | numeri | lettera | cv | curriculum | conversazione | argoment* | lezione | elaborato",
    merit:
      "esperienz* | conoscenz* | competenz* | capacità | tecnic* | inglese | italiano | tedesco | lingu* | leadership | gestione | progett* | sql | excel | analitic* | settor* | mercat* | certificazion* | laurea | titolo | formazione | qualific* | strategi* | profil* | senior* | anni | team | clienti | vendit* | negoziazion* | motivazione | padronanza",
    gap: "manca* | mancanza | troppo generic* | generic* | troppo poc* | troppo brev* | debol* | debolezz* | avremmo voluto | avrei voluto | ci sarebbe piaciuto | ci aspettavamo | speravamo | lacun* | non abbastanza | insufficient* | poco chiar* | poco concret* | incert* | esitazion* | superficial* | non ci ha convint* | non ci hanno convint* | non del tutto | sovraqualificat* | al di sotto | più concret* | carent* | superficie",
    advice:
      "consigl* | suggeri* | raccomand* | lavorare | rafforz* | miglior* | approfond* | svilupp* | esercitar* | prossima volta | prossimo colloquio | prossimi colloqui | futuri colloqui | aiuterebbe | aiuterà | aiuta | provi a | prova a | prepar* | mostrare | mostri | menzion* | quantific* | spiegare | spieghi | inserire | aggiung* | varrebbe | vale la pena",
    strength:
      "punto di forza | punti di forza | punto forte | punti forti | piaciut* | colpit* | convint* | molto buon* | molto chiar* | molto solid* | ottim* | eccellent* | solid* | soprattutto | particolarmente | la parte migliore | spicc* | brillant* | apprezzat*",
    compare:
      "più esperienza | più anni | più vicin* | vantaggio | ha fatto la differenza | decisiv* | determinant* | ago della bilancia | in confronto | più solid* | più forte in | aveva più | vantava | aveva già | ha già | già",
    reason:
      "la ragione | ragione principale | il motivo | motivo principale | è dipeso | si è deciso | abbiamo trovato | il team ha trovato | la commissione | abbiamo notato | è emerso | nostra impressione | riscontro del | riscontro della | feedback del | feedback della | fatto la differenza | decisiv* | determinant* | ago della bilancia",
    other:
      "sondaggio | questionario | la sua opinione | la tua opinione | il suo feedback | il tuo feedback | nostro processo | nostri processi | database | in contatto | contatteremo | contattar* | ricontatt* | faremo sapere | aggiornerò | aggiorneremo | telefon* | chiamata | chiamar* | appuntamento | fissare | invitar* | invito | prossima fase | secondo colloquio | fase successiva | conoscerla | incontrar* | ricandid* | candidarsi | candidarti | altre posizioni | altra posizione | altre opportunità | future opportunità | non possiamo | non siamo in grado | non è possibile | purtroppo non | inoltr* | girato | trasmess* | dati personali | cancell* | spese | fattura | contratto | offrirle | offrirti | in valutazione | allegat* | newsletter | in bocca al lupo | fortuna | successo | pazienza",
    ahead:
      "invitar* | invito | secondo colloquio | nuovo colloquio | ulteriore colloquio | fase successiva | prossima fase | offrirle | offrirti | proporle il | ancora interessat* | si è riaperta | riapert* | rivederla | rivederti | risentirci | contratto | data di inizio | è disponibile | sei disponibile",
  },
  details: {
    roleFrames: [
      '(posizione|ruolo|annuncio|candidatura|selezione|ricerca|offerta|figura) (di|per|da|per la posizione) [di] "{role}"',
      `(candidatura|candidature|selezione|domanda|ricerca|candidato|candidata|candidarti|candidarsi|concorso|bando|risposto al nostro annuncio|annuncio|cv|curriculum|grazie per esserti candidato|proposta|avviso) (per|a|al|alla|relativa al|relativa alla|relativo al|relativo alla|per il|per la|per l'|per lo|come|quale) [il|la|un|nostro|nostra] ${post} ${of} {role} ${roleEnd}`,
      `${post} ${of} {role} ${roleEnd}`,
      `${post} ${of} {role}`,
      "!(Posizione|Ruolo|Annuncio|Figura|Profilo|Offerta|Concorso|Posto|Job title|Figura ricercata|Posizione ricercata|Selezione): {role}",
      `(candidatura|selezione|annuncio|candidati|ricerca|prova|colloquio|tirocinio|concorso|audizione|missione|aggiornamento|domanda|candidato|candidata|candidarti|candidarsi|stage|apprendistato|posto|posting|interno|inserzione|assunzione|profilo|cv|curriculum) (per|come|quale|da|di un|di una|per un|per una|per il|per la|per il ruolo di|a|relativa a|relativo a|di) {role} ${roleEnd}`,
      "(candidatura|selezione|annuncio|candidati|ricerca|candidato|candidata|candidarti|candidarsi|concorso|domanda|missione|stage|prova|colloquio|posting|interno|inserzione|assunzione|profilo|cv|curriculum|search|selezioni) (per|come|quale|da|di un|di una|per un|per una|per il|per la|a|di) {role}",
      `(contabilità|n. 1 posto di|n. 2 posti di|tirocinio|servizio) (di|da) {role} ${roleEnd}`,
      `(selezione|posizione|posto|annuncio|candidatura|ricerca|ruolo|concorso|chiusura selezione|procedura selettiva|figura|interpello|stage|tirocinio) {role} ${roleEnd}`,
      "(selezione|posizione|annuncio|procedura selettiva|ricerca|candidatura|concorso|colloquio) {role}",
      "(n. 1 posto|n. 2 posti|n. 3 posti|n. 4 posti|un posto|il posto|posti|incarico a tempo determinato|incarico) (di|da) {role}",
      "(come|in qualità di) {role} (presso|nel|nella|in|per|da|al|alla|a)",
      "(nostra|nostro) (prossima|prossimo|nuova|nuovo) {role}",
      "(posto di|contratto di) {role}",
      "(un altro|un'altra|l'altro|l'altra) {role}",
      "(il|lo|la|un|una) {role} (l'ho|l'abbiamo|sarà affidata|sarà affidato|in più)",
    ],
    roleWords: (
      "account accompagnat* accordat* acquirente addestrat* addett* agente agenti agronom* aiuto aiutante allevator* alpeggiat* arrotino asfaltat* astronom* attuari* allenat* allestit* allievo allieva amministrat* analista analyst animat* anestesista apprendista apprendistato apprendisti arbitro architetto architetta archivista area armatore aromatier* artista artigian* arredat* assegnista assegno assicurat* assistente assistenti assistant associate attore attrice attrezzista audit* ausiliari* autista autisti autore autrice autoriparat* avvocato avvocata " +
      "badant* bagnin* balia banditore becchino betonier* boscaiol* botanic* buttafuori baker ballerin* banconista banchista barbiere barista baristi barman barelliere bibliotecari* bidello bidella biologo biologa bracciant* broker buyer business calzolai* camerier* cameraman cablator* caldarrost* campion* canottier* cantonier* capocuoc* caporedattor* carpentier* cantante cantiniere capo capi capocantiere capoturno caporeparto capoufficio caposala caposquadra capotreno cardiolog* carrellist* carrozzier* casar* cassier* chef chimico chimica chirurgo clown coach collaborat* collaudat* colorista commerciale commercialista commess* commis community " +
      "comandante comparsa concierg* conciator* conservator* controllor* corista coristi cronista croupier communication compliance compositore conducente conduttor* conservat* consigliere consulente consulenti consultant contabile contabili contabilità controller coordinat* copywriter coreograf* cork* corriere costumista counsel creativo credit cuoco cuoca cuochi curator* curatric* curatela custode cto ceo cfo data dentista designer developer devops dietista digital dipendente direttor* direttric* dirigente dirigenti disegnat* disossatore docente docenti doganalista domestic* dottorand* dogsitter drammaturg* elettrotecnic* ebanista economista editor educat* elettricista elettromeccanic* elettrauto engineer enologo ergoterapista estetista " +
      "export fabbro facchin* fabbri facility filologo floricol* forestal* formaggiai* fuochista fagott* falegname farmacista farmacisti fattorino fiduciari* finance fiorista fisico fisioterapista florovivaista fonditore fonico formatore formatrice fornai* fotograf* fresatore frigorista funzionari* gelatai* gelatiere geolog* geometr* gessator* giurist* giardinier* gestore gestionale giornalist* governante graduate grafic* growth grossista gruista guardia guardiano guida guide head hostess hr igienista illustrat* imbianchino informator* impiegat* impresario imprenditore infermier* influencer informatic* ingegner* insegnant* installat* intern interior interprete investigat* ispettore ispettrice istruttor* istruttric* " +
      "laborator* lavapiatti lavorante lead lettore lettrice librai* logopedista macchinista macellai* maestro maestra magazzinier* malgar* mandrian* maschera maschere mungitor* musicant* maître mago manager manovale manutentor* manovrat* marinaio marketer marketing marmista massaggiat* mattator* meccanico meccanica mediat* medico medica medici merchandiser meteorolog* militare modellista modello moderator* montator* mulettista muratore musicista musicologo neolaureat* neuropsichiatra notaio nutrizionista office operai* operator* operatric* optometrista orafo orchestrale orologiai* ortopedico oste ostetric* oss ottico owner osteopata " +
      "palafrenier* panettier* panificat* pastor* pelletter* perforator* pescator* pescivendol* polimeccanic* pompier* potator* praticante praticanti parrucchier* pasticcer* pasticciere pedagogist* pediatra perit* piastrellista piazzista piccolo pilota pittore pizzaiol* planner podologo portalettere portier* posatore postdoc postino preparat* preside presidente procuratore product produttor* professor* professionista profumiere programmat* progettist* project promoter promotor* propagandista psicolog* psicoterapeut* psichiatra pubblicista pulitor* quadro quality quantity ragionier* rappresentante receptionist recruiter redattor* redattric* regista responsabil* restaurat* ricercat* rider rilegat* rsa rtd rtd-a rtda sales saldator* sarto sarta sceneggiat* scaffalista scienziat* scrittore scrum security segretari* selezionator* scenograf* scalpellin* serramentist* soccorritor* sorvegliant* sistemist* social socio sommelier sostenibilità spazzin* specialist specialista specialisti specializzand* spedizionier* sportellista stage stagista stampator* steward stilista stiratrice store strumentista supervisor supplente supplenza sviluppator* sviluppatric* " +
      "tagliator* tappezzier* tassist* tecnologo tesoriere tintor* tipograf* topograf* team tecnic* telefonista terapista tester timoniere tirocinante tirocinio tornitore tosatore tour trader traduttor* traduttric* trainee trasportatore trattorista truccat* tutor tuttofare ufficiale ux ui vasai* veterinari* vendit* verniciat* vetraio vetrinist* vendemmiat* vice vicedirett* vigilante vigile violinista viticoltore vivaista volontari* web webmaster writer zoologo program professionisti junior senior"
    ).split(" "),
    hasCapitals: false,
    roleStops: (
      "presso che per purtroppo siamo abbiamo ha hanno è sono sei non ma però tuttavia grazie gentile buongiorno ciao nel nella nei nell'ambito all'interno con ci ti mi la le lo il si da cui quale dopo prima rif rif. riferimento ref la sua tua suo tuo nostra nostro risulta verrà sarà era desideriamo desidero informiamo comunichiamo spiacenti vorremmo scriviamo però pubblicata pubblicato inserita inoltrata inviata " +
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
      "!(azienda|società|ditta) {company} (ha|non ha)",
      "!l'azienda {company} (ha|non ha)",
      "!cliente, {company}",
      "!il cliente, {company}",
      "(HR|cda|board|proprietà) (di|del|della|dell') {company}",
      "(Personale|personale|Umane|Resources|Acquisition|HR|Organizzativo|Segreteria) (–|-|—) {company}",
      "(Personale|personale|Umane|HR|Director|Manager|Partner), {company}",
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
      "firmato|fto|ossequi|con osservanza|con cordialità|cordialissimi saluti|saluti cordiali|un affettuoso saluto|a disposizione|resto a disposizione|restiamo a disposizione|kind regards|best regards|best|regards|con simpatia|un forte abbraccio|bacioni|baci|forza|stammi bene|tieni duro|alla prossima|arrivederci|con i miei migliori saluti|sinceramente|ti abbraccio|vi abbraccio|la abbraccio|ti mando un abbraccio|un abbraccione|ciaoo|ciaooo|ciaone|con distinta stima|con perfetta osservanza|per lufficio|per la segreteria|la caporedattrice|il caporedattore|con viva stima|inviamo cordialità|vi salutiamo|ti saluto|la saluto"
    ).split("|"),
    signedFrames: [
      "(F.to|f.to|Firmato|firmato|p.o.) [il|dott.|Dott.] {name}",
      "(Il|La|il|la) (capo ufficio|direttore|direttrice|responsabile|segretario|segretaria|presidente|dirigente): {name}",
      "(Referente|Contatto|Persona di riferimento|Il tuo riferimento|Il suo riferimento): {name}",
    ],
    familyNames: [],
    greeting: {
      by: "first",
      binds: "avv. avvocato avvocata ing. arch. geom. suor don fra padre zia zio nonna nonno".split(" "),
      formal: {
        phrases: [
          "(gentile|gentilissimo|gentilissima|egregio|egregia|gent mo|gent ma|gentmo|gentma|gent|spettle|spett le|stimato|stimata|buongiorno|buonasera|caro|cara|pregiatissimo|pregiatissima|pregmo|egr) (signor|signora|signorina|sig|sigra|sig ra|dott|dottore|dottoressa|dottor|dottssa|dott ssa|dr|dr ssa|drssa|ing|ingegner|ingegnere|avv|avvocato|prof|professor|professore|professoressa|prof ssa|profssa|arch|architetto|geom|rag|maestro) [ra|ssa|ma|mo] {Name}",
          "^ (dott|dottssa|dott ssa|prof|profssa|dr|drssa|dr ssa|ing|avv|arch) [ssa] {Name}",
          "(spett le|spettabile)",
          "^ (egregio|egregia) (maestro|geometra|avvocato|avvocata|dottore|dottoressa|ingegnere|architetto|professore|professoressa|collega|candidato|candidata)",
          "^ (avv|ing|arch|geom) $",
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
        "(stessa|offerta|lofferta|proposta|presente) .. (deve intendersi revocata|priva di effetto|priva di effetti|senza effetto|da ritenersi nulla|decaduta)",
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
        "(visita|chiacchierata|mattinata) .. (andata|passato|passata|bella|piaciut*)",
        "(colloqui|colloquio) (tenutisi|sostenuto|sostenuti|tenutosi)",
      ],
      assessment: [
        "(prova|prove|test|assessment|esercizio|esame|caso studio|case study|provino|audizione|take home|questionario|compito|elaborato) (tecnic*|pratic*|scritt*|oral*|preselettiv*|logic*|di|del|in|svolt*|attitudinal*|online|sostenut*|che|test|ha|e|non|selettiv*|psicoattitudinal*)",
        "(tua|sua|tuo|suo|la|il|del|della|nostro|dopo la) [giornata di|giornate di] (prova|test|assessment|esercizio|case study|caso studio|elaborato|provino|compito|soluzione|take home)",
        "(dopo|svolto|sostenuto|superat*|partecipato|completato|fatto|mancato superamento) .. (prova|prove|test|assessment|esercizio|case study|caso studio|giornata|giornate|take home)",
        "(punteggio|soglia|votazione) .. (di|minima|riportat*|ottenut*|inferiore)",
        "(giornata|giornate|giorni|periodo|mezze giornate) .. (prova|stage|salone|orientamento|inserimento)",
        "(in|dopo la|di) prova",
        "(assessment|*assessment) (di|center|online|svolto)",
      ],
      screen: [
        "(colloquio|incontro|contatto|call|intervista|chiacchierata) [conoscitivo|conoscitiva] (telefonic*|conoscitiv*|preliminare|introduttiv*|esplorativ*|via teams|online)",
        "(al|per) telefono",
        "(nostra|dopo la|per la|della) (telefonata|chiamata)",
        "(chiamata conoscitiva|prescreening|pre screening)",
        "(screening|preselezione) .. (telefonic*|telefono)",
      ],
      application: [
        "(candidatura|candidature|curriculum|curricula|cv|dossier|documentazione|candidarti|candidarsi|inserzione|reel|book|portfolio)",
        "(suo|tuo|sua|tua) (profilo|domanda|lettera|portfolio|pezzo|video|offerta)",
        "(tutti i posti|personale|selezione per titoli|titoli) .. (bando|necessita|selezione)",
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
      "(perché|poiché|in quanto|dato che|visto che|siccome|a causa di|a causa del|a causa della|per mancanza di|a seguito di|a seguito del|in seguito a|per via di|per via della|per via del|giacché|dal momento che|considerato che) {reason}",
      "(motivo|motivazione|nota|nota dell'azienda|il motivo è|la ragione è|il motivo|è mancato|è mancata|cosa è mancato): {reason}",
      "(candidato|candidata|candidati|candidature|profilo|profili|collega|persona|risorsa|ragazzo|ragazza|finalista|figura|qualcuno) (che|con|già|in possesso di|più|maggiormente|dotato di|dotata di|dal|provenienti|residente) {reason}",
      "(candidato,|candidata,|candidati,|profilo,|profili,|collega,|persona,|risorsa,|ragazzo,|ragazza,|finalista,|figura,|percorso,) (che|con|già|in possesso di|più|maggiormente) {reason}",
      "(candidati|candidature|profili|persone|candidato|candidata|risorsa|risorse) (il|la|i|le) cui {reason}",
      "(l'altro|l'altra) (finalista|candidato|candidata|abita|aveva|conosce|vive|parla) {reason}",
      "(va|andrà|andata|andato) a chi {reason}",
      "che (ha già|aveva già|conosce già|conosceva già|lavora già|lavorava già) {reason}",
      "(cerchiamo|cercavamo|stiamo cercando|ci serve|ci serviva|avevamo bisogno di|abbiamo bisogno di|serviva) {reason}",
      "non abbiamo (necessità|bisogno|esigenza|esigenze) {reason}",
      "(riferito|detto|segnalato|rilevato|verificato) che {reason} e per questo",
      "(riferito|segnalato|rilevato|verificato) che {reason}",
      "(mancavano|mancava|è mancata|è mancato|manca ancora) {reason}",
      "(non essendosi|non avendo|essendo stato|essendo stata|essendo) {reason}",
      "non è stato ritenuto {reason}",
      "(ha|hanno) (approvato|sospeso|congelato|bloccato|cancellato|tagliato) [ieri] {reason}",
      "(l'organico|il nostro organico|tutti i posti|che la posizione|e la posizione) {reason}",
    ],
  },
};
