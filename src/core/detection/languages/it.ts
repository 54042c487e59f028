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
    you: "lei | suo | sua | suoi | sue | tu | te | ti | tuo | tua | tuoi | voi | vi | vostro | vostra | la informiamo | la ringraziamo | la ringrazio | la contatt* | le comunich* | le augur* | la invit* | le scriv* | le propon* | la preghiamo | la aspett* | la attend* | la incontr* | la ammett* | la assum* | la richiam* | la ritenia* | non la | l'abbiamo | *arle | *irle | *erle | *tarla | *marla | *carla | *narla | *nerla | *derla | *gliene | s.v. | signor | signora | le conferm* | le comunico | *tarti | *marti | *narti | *rarti | *iarti | *carti | *derti | *verti | *nerti | *scerti | *irti | farti | esserti | esserle | farla | averla | *iarla | *verla | *rirla | *zzarla | *uderla | hai | sei | avete | eri | avevi | puoi | sarai | avrai | dottoressa | dirtelo | scriverti | *zarla",
    we: "noi | nostro | nostra | nostri | nostre | ci | l'azienda | *iamo | *eremo | *iremo | *remmo | *evamo | *avamo | faremo | potremo | avremo | saremo | terremo | eravamo",
    i: "io | mio | mia | miei | mie | mi | me | ho | vorrei | posso | devo | avrei | potrei | sarò | avevo | credo | spero | scrivo | volevo | voglio | tengo | preferisco | chiamo | capisco | faccio | so",
    they: "ella | loro | lui | essa | hanno | vanno | vogliono | volevano",
    somebody:
      "persona | persone | chi | gente | ragazzi | uno che | quelli che | professionista | qualcun* | ragazzo | ragazza",
    other:
      "altro | altra | altri | altre | un'altra | l'altro | l'altra | diverso | diversa | diverse | altrove | alternativ* | ulteriori | dall'altra | all'altro | dell'altro | different* | esterno | esterna | resto | entrambi",
    candidate:
      "candidato | candidati | candidata | candidate | candidati/e | concorrente | concorrenti | aspiranti | finalista | finalisti | vincitore | vincitrice | idoneo | idonei | profili | convocati | selezionati | nome | nomi | nominativo | professionist* | i primi | risorsa",
    client: "cliente | clienti | committente | committenza | azienda utilizzatrice | l'utilizzatore",
    committee:
      "commissione | comitato | giuria | consiglio | direzione | direttore | direttrice | dirigente | titolare | amministrazione | proprietà | collegio | dipartimento | capo | preside | soci | socio | cda | proprietario | municipio | cancelleria | primario | board | segreteria | il manager | il responsabile | la responsabile | responsabile del | responsabile della | chef | regista | presidente | caposala | assemblea | giunta | amministratore delegato | casa madre | vescovo | fondazione",
    internal: "interno | interna | un collega | una collega | in organico | di casa | in famiglia",
    everyone: "tutti | tutte | tutto | tutta | ogni | ciascun* | gentili candidate",
    friend:
      "amico | amica | amici | fratello | sorella | figlio | figlia | cugino | cugina | marito | moglie | fidanzat* | coinquilin* | vicino di casa | il vicino | mia madre | mio padre | nipote | cognat* | ex collega | nonna | nonno | zio | zia | compagna | compagno di | conoscente",
    not: "non | no | nessun* | senza | mai | niente | nulla | nemmeno | priva | assenza | mancanza di | mancata | mancato | impossibil* | non è | non sono | non ha | carenza | né sì né no | non c'è | niente da fare | non ce | non ci",
    unable:
      "non possiamo | non posso | non può | non potremo | non potrò | non potrà | non sarà possibile | non è stato possibile | non ci è possibile | non abbiamo potuto | non ha potuto | non riusciamo | non riesco | non siamo riusciti | non siamo in grado | non poter | non poterle | non poter accogliere | non potendo | non consente | non riusciremo | purtroppo non possiamo | non può essere | non puoi | non consent*",
    nolonger: "non più | non è più | non sono più | non esiste più | più disponibile | non c'è più",
    sorry:
      "purtroppo | dispiac* | spiace | spiacent* | rammaric* | rincresc* | desolat* | dolent* | duole | malincuore | ahimè | scusa | scusi | scusami | scusiamo | scuso | peccato | delus* | temo | costrett* | avrei voluto | mi costa | pianto | dolore",
    negative:
      "sfavorevol* | non idone* | non ammess* | non selezionat* | non è stata selezionata | non è stato selezionato | non accolt* | scartat* | respint* | bocciat* | rigettat* | rifiutat* | declinat* | eliminat* | mancato superamento | non è stata accolta | insufficient* | inammissibil* | non vincitor* | non è andata | andata male | non rientr* | non è rientrat* | negat* | non figur* | non compare | non compar* | non raggiung* | non ha raggiunto | non avendo raggiunto | non ha superato | non passa | non ce l'hai fatta | acerba | decad* | non è tra | non sei tra | non ritenut* | non è stat* ritenut* | non ha convinto | non ha avuto esito | senza esito | non interess* | non soddisf* | non corrispond* | non rispond* | non l'ha ammess* | esclus* | cade | contrario | non risult* | non è risultat*",
    but: "ma | però | tuttavia | eppure | bensì | invece | anche se | benché | pur | mentre | nonostante | comunque",
    instead:
      "invece | al posto | precedenza | priorità | preferito | è andato a | è andata a | prevals* | privilegi* | prioritari*",
    if: "se | qualora | nel caso | in caso | salvo | eventual*",
    may: "potrebbe | potrei | possibil* | magari | dovesse | vorrebbe | sarebbe | avrebbe | riesci | saresti | potrà | potuto | poter | si riserva",
    when: "quando | appena | dopo | prima | fino | finché | al termine | a seguito | in seguito | all'esito | durante | entro | poi",
    because:
      "perché | poiché | in quanto | dato che | visto che | motivo | motivi | causa | a seguito | pertanto | quindi | perciò | dunque | per questo | per cui | essendo | in considerazione | di conseguenza | per mancanza | sicché | visto il | dato il | allora",
    only: "solo | soltanto | esclusivamente | unico | un posto | basta",
    yet: "ancora | tuttora | rimane | resta | restano | sempre",
    already: "già | nel frattempo | ormai | intanto | adesso | ora | appena | da ieri | da oggi | subito | da tempo",
    timebeing:
      "per ora | per adesso | al momento | in questo momento | questa volta | stavolta | quest'anno | per questa posizione | per questo giro | temporane* | oggi | questo giro | quest'estate",
    again:
      "di nuovo | nuovamente | ricandid* | riprov* | ripresent* | riapr* | ripart* | rivedere | risent* | tornare | torner* | rinnov*",
    application:
      "candidatur* | domanda | domande | candidarsi | autocandidatura | offerta di servizio | offerta d'impiego | messa a disposizione | application | la sua richiesta | la tua richiesta | istanza | risposto al nostro annuncio",
    documents:
      "cv | curriculum | curricula | lettera | documenti | documentazione | portfolio | dossier | titoli | certificati | documento | referenze | allegati | diploma | attestat* | fascicolo | scheda | libretto | incarto | provino",
    position:
      "posizion* | posto | posti | ruolo | impiego | lavoro | incarico | incarichi | figura | figure | annuncio | annunci | mansion* | opportunità | bando | concorso | concorsi | supplenza | supplenze | sostituzione | sostituzioni | missione | turno | job | funzione | apertura | assegno di ricerca | spazio | poltrona | cattedr*",
    hiring:
      "assum* | recruiter | risorse umane | hr | personale | carriera | carriere | talent | inserimento | people | datore di lavoro | ufficio selezione | selezionatori | ingressi | organico",
    process:
      "processo | procedura | iter | selezione | concors* | ricerca | ricerche | percorso | bando | sessione | prosieguo | screening | preselezione | audizioni | pratica | avviso",
    training:
      "tirocin* | stage | apprendist* | praticant* | volontari* | servizio civile | dottorat* | assegno di ricerca | graduate program | formativo",
    profile:
      "profil* | competenz* | background | percorso | qualific* | attitudin* | talent* | qualità | formazione | conoscenz* | titoli | motivazione | la sua persona",
    experience:
      "esperienz* | anni di | conoscenza | pratica | anzianità | senior | junior | maturat* | del mestiere | alle spalle",
    requirements:
      "requisit* | criter* | esigenz* | aspettativ* | richiest* | cerchiamo | cercavamo | cercando | ricercat* | bisogno | necessari* | previst* | mancano | manca | richied* | cerca | prioritari* | in mente | serve | servono | serviva | occorr* | vuole | vogliono | volevano | cercava | chiedev* | necessit* | speravamo",
    fit: "in linea | idone* | corrispond* | adatt* | risponde | affin* | aderen* | compatibil* | giusto | giusta | soddisf* | conform* | ritmo | fa per | incastr* | combacia*",
    better:
      "migliore | migliori | meglio | maggior* | più in linea | più affin* | più adatt* | più vicin* | più esperienza | più aderent* | prima scelta | superiore | preferit* | prevals* | più commerciale | in più | ottim* | di più | perfett*",
    level: "livello | concorrenza | qualità | elevatissim* | standard | elevato",
    many: "molti | molte | elevato numero | tant* | parecch* | numero di domande | candidature ricevute | candidature pervenute | ricevuto oltre | quaranta | duecento",
    interview: "colloqui* | intervist* | audizion* | orale | video-colloqui* | conoscitivo",
    talk: "incontr* | telefonat* | telefono | telefonic* | chiacchierat* | chiacchierare | parlar* | parlato | parliamo | sentiamo | call | confronto | discut* | discuss* | conoscerti | conoscerla | caffè | riunione | vedere | vediamo | vederti | vederla | visita | teams | meet | richiam* | ascoltar* | sentir* | pranzo | a voce | di persona | in contatto con | convers* | risent* | chiam* | conoscere",
    test: "prova | prove | test | esame | assessment | esercizi* | case study | valutazion* | provino | audizion* | compito | questionario | presentazione | attitudinal* | stage d'orientamento | eliminatoria | l'esame | scritta",
    round:
      "fase | step | turno | round | passaggio | passo | passi | giro | prosieguo | successiv* | secondo colloquio",
    shortlist:
      "rosa dei candidati | finalist* | preselezione | ristrett* | convocat* | prescelt* | finale | ammessi alla | la rosa | rosa dei | nella rosa",
    list: "graduatoria | riserve | elenco | idoneo non vincitore | scorriment* | supplente | supplenti | lista | classificat* | posto in | collocat* | al terzo posto | di riserva | prima riserva | idonei",
    pool: "database | archivio | banca dati | teniamo il | conserveremo | conserviamo | conservati | restare in contatto | bacheca | cassetto | future opportunità | agli atti | teniamo il tuo | tengo in | tuo numero",
    offer:
      "offrir* | offriamo | proposta | proposte | proponiamo | lettera di assunzione | lettera d'impegno | lettera di impegno | propongo | offert* | proporl* | trattativa",
    contract:
      "contratt* | firm* | scheda anagrafica | lettera di assunzione | presa di servizio | accordo | indeterminato | determinato",
    salary: "stipend* | ral | compens* | euro | paga | pagata | buoni pasto | economic* | inquadrament* | ccnl | bonus",
    start:
      "inizi* | cominc* | ingresso | decorr* | prenderà servizio | presa di servizio | a bordo | arrivo | da lunedì | dal primo | accoglienza | sei dei nostri | da settembre | benvenut*",
    reference:
      "referenz* | certificat* | casellario | visita medica | visita preassuntiva | titolo di studio | attestat* | verific* | titoli | abilitazion* | patente | patentino | idoneità | documento d'identità | codice fiscale | diploma | permesso di lavoro | nulla osta | libretto",
    score: "punteggio | voto | voti | soglia | graduatoria | minimo | classific* | punti | quinto",
    feedback:
      "feedback | motivazione | chiariment* | riscontro più | approfondiment* | spiegazion* | suggeriment* | consigli | accesso agli atti",
    decide:
      "decis* | decid* | scelta | deliber* | conclus* | stabilit* | valutat* | ritenut* | riteniamo | ragionamento | optat* | risolt* | riflett* | intend* | voluto | bilancia | espress* | provvedut* | alla fine",
    result:
      "esit* | risultat* | risposta | riscontro | notizi* | aggiornament* | comunicazione | stato della candidatura | update | com'è andata | avviso | l'esito | stato della | lo stato | nello stato",
    select:
      "selezionat* | scelt* | sceglier* | scegli | prescelt* | prefer* | individuat* | optat* | orientar* | nomina | elett* | ricadut* | caduta su | è caduta | andata a | è andato | aggiudicat* | affidat* | affidar* | assegnat* | conferi* | premiat* | vinto | vincitor* | vincitric* | incarico a | orientamento | nominato | ha indicato | pendere | bilancia | ha chiamato",
    proceed:
      "proced* | prosegu* | avanti | continu* | dare seguito | daremo seguito | avanz* | passare alla | passiamo | approfond* | prosieguo | avvalerci | accede | presa in considerazione | ulteriore corso | dare ulteriore | passat* alla",
    consider:
      "valut* | esamin* | attent* | consider* | letto | esame | cura | attenzione | vagli* | discuss* | confronto | riflettuto | pensato | l'esame",
    hire: "assum* | assunzion* | assunt* | inseri* | prendere | prendiamo | preso una | preso un | accoglier* | accolt* | collabor* | assegnat* | avvalerci | conferma | confermato | integr* | in organico | in squadra | nomina | nominato | prenderà servizio | instaurare | tenere | tenerti",
    fill: "copert* | occupat* | assegnat* | attribuit* | aggiudicat* | preso | trovat* | individuat* | completo | completato | esaurit* | affidat* | tutti i posti | conferit* | pieno | è tornat* | è rientrat* | stata presa | provvedut* | è fatto | è andato | collocat* | scorrimento",
    close:
      "chius* | chiud* | conclus* | conclud* | termin* | finit* | finisc* | archivi* | definitiv* | fermiamo | fermarmi | interromp* | evas* | fine | scadut* | scade | sciolt* | si ferma | ci salutiamo | decors* | arrest*",
    cancel:
      "annull* | soppress* | revocat* | salta | saltat* | ritirat* | tagliat* | taglio | tagli | decad* | desert* | non esiste | rinunciamo | rinunciar* | cancellata | cancellato | cancellati | cancellare | disdett* | non si farà | dal piano | chiude a | abbiamo perso",
    freeze:
      "sospes* | congel* | blocc* | in pausa | stand-by | in attesa | rinvi* | rimand* | fermo | slitt* | ferma | ferme | finché non",
    budget:
      "budget | finanziament* | finanziat* | finanziari* | bilancio | ristruttur* | riorganizz* | costi | tagli | economich* | organico | fusione | commessa | casa madre | capogruppo | fondi | risparmi* | taglio | preventivo",
    withdraw: "revoc* | ritir* | rescind* | rescission* | rinunc* | annulla",
    reject:
      "respin* | rifiut* | declin* | scart* | esclud* | bocci* | rigett* | elimin* | dire di no | un no | diniego | non proced* | non prosegu* | non daremo seguito | non possiamo accogliere | non poter accogliere | non possiamo dare seguito | non ti prendiamo | non assum* | non selezionat* | non è stata scelta | non è stato scelto | non sarai | non rientra | non rientri | non figura | non vincitore | cestin* | fermiamo qui | ci fermiamo | ci salutiamo | non sei stat* selez* | non la inseriremo | non proseguirà | strade si | non verrà presa | esclus* | negat* | picche | non fa per | non intend* | non desider* | non vuole | disdett* | rimoss* | non prend* | rinunciare",
    accept:
      "accett* | approv* | accord* | accolt* | ammess* | ammissione | ammett* | autorizz* | un sì | concess* | conced* | favorevol* | riconosc* | accoglim* | via libera | valida | valide",
    pass: "superat* | super* il | passat* il | passato | idone* | riuscit* | vinto | ammess* alla | ammesso | ammessa | ce l'hai fatta | tra i finalisti | superamento | successo | raggiunt* | arriv* in finale | in corsa | ti prendiamo | il posto è tuo | ti assumiamo | supera il | passat* alla",
    invite:
      "invit* | convoc* | vuole conoscer* | vorremmo | la aspettiamo | ti aspettiamo | la attende | la aspetta | passi | presentarsi | si presenti | accoglierla | incontrarla | la incontrer* | ti va di | vieni | conoscerla di persona",
    congratulate:
      "congratul* | complimenti | felic* | lieti | piacere | benvenut* | gioia | brava | bravissim* | onorat*",
    confirm: "conferm* | con la presente | ricevuta | avvenuta ricezione | attest* | si comunica",
    receive:
      "ricev* | pervenut* | arrivat* | giunt* | ricezione | inoltrat* | acquisit* | inviata | arriva | arrivano | arriverà",
    wait: "attend* | pazien* | ritard* | tempi | tard* | silenzio | qualche giorno | prolung* | slitt* | aspetta | aspettare | aspettiamo | attesa | d'attesa | l'attesa",
    postpone: "rinvi* | rimand* | spost* | slitt* | anticip* | data da destinarsi",
    schedule:
      "disponib* | appuntament* | slot | calendario | agenda | fissat* | fissare | concordar* | pianific* | orario | orari | quando puoi | si svolger* | si terrà | avrà luogo | sei libera | si libera | andrebbe",
    daytime:
      "lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | domani | oggi | ieri | stamattina | mattina | pomeriggio | sera | stasera | ore | alle 10 | ora | minuti | mezzogiorno | mattinata | mezza giornata | settimana | giorno | giorni | settimane",
    month:
      "gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | primavera | estate | inverno | trimestre | semestre | invernale | estivo | mese | mesi | anno | anni | natale | stagione | pasqua",
    place:
      "sede | ufficio | uffici | piano | indirizzo | ingresso | sala | portineria | stabilimento | aula | online | laboratorio | filiale | lo studio | studio legale",
    bring: "port* con | porti | documento d'identità | codice fiscale | scarpe | originale",
    send: "invi* | mand* | caric* | compil* | trasmett* | trasmess* | inoltr* | sped* | consegn* | l'invio | indicarci | completare | fornire | partit* | presentare",
    deadline: "entro | termine | al più tardi | termini | scadenz* | ultimo giorno",
    link: "link | portale | sito | area riservata | http* | pagina | qui sotto | credenzial* | formulario | tuo account | password | app",
    attached: "allegat* | acclus* | in calce | di seguito | alleghiamo",
    answer:
      "rispond* | contatt* | ricontatt* | rispost* | ci faccia sapere | fammi sapere | scriver* | riscontro | a disposizione | sentirci | rivolger* | sollecit* | mail | email | messaggio | dimmi | dica",
    inform:
      "inform* | comunic* | notific* | aggiorn* | segnal* | dirle | dirti | le scrivo | ti scrivo | scriviamo | con la presente | parlarle | annunciare | annunciamo | avvisat* | avviserem* | sapere | dirtelo | dire | scriverle | scriverti | parole",
    ask: "chied* | richied* | preg* | per favore | potrebbe | gentilmente | può | puoi | richiest* | riesci | mi dica",
    thank: "grazie | ringrazi* | riconoscent* | gratitudine | grati | grato",
    interest: "interess* | fiducia | entusiasmo | aver pensato a | curiosità | motivazione | passione | stima",
    effort:
      "impegno | disponibilità | dedicat* | fatica | partecipazione | aver partecipato | cura | messo in gioco | pazienza | aver svolto | il tempo | tempo che",
    impress:
      "apprezz* | piaciut* | colpit* | interessant* | ottim* | brillant* | piacevol* | positiv* | talento | entusiasm* | bravissim* | convinc* | convinto | convinti | simpatic* | di valore | innamorat* | perfett* | piacevi | stima | qualità | bellissim* | bel | belle | conquist* | garbo | franchezza | fatto piacere | valido | bello | bella",
    hard: "difficil* | dur* | a malincuore | difficoltà | per un soffio | fatica | mi costa | a lungo | dubbio",
    wish: "augur* | speri* | in bocca al lupo | successo | il meglio | soddisfazion* | fortuna | trovare presto | serenità | in bocca | di cuore | si accorg*",
    path: "futuro | carriera | percorso | professional* | strada | progetti | cammino | prosieguo | avvenire | viaggio | strade",
    encourage: "scoragg* | seguici | continua a | ricandid* | riprova | candidarsi nuovamente | volentieri | invitiamo",
    future: "futur* | prossim* | successiv* | un giorno | in seguito | nuove posizioni | anno venturo | presto",
    remember:
      "ricontatt* | ricord* | restare in contatto | ci risentiamo | risentir* | incroci* | la porta | a presto | richiam* | seguiremo | rivedere | ritrov* | strade si | d'occhio | riparl*",
    sincerely: "cordialmente | saluti | cordialità | a presto | con stima | porgiamo | saluto | abbracc*",
    dear: "gentile | buongiorno | buonasera | ciao | caro | cara | egregio | spett.le | salve | gent.ma | gent | gentili | carissim* | ehi",
    data: "dati | privacy | gdpr | cancellazione | consenso | distrutt* | informativa | diritti | conservati | ai sensi",
    automatic:
      "automatic* | non rispondere | non rispondere a | generat* | casella non | si prega di non | non è presidiata",
    money:
      "mutuo | mutui | prestit* | credito | banca | bancari* | conto corrente | tasso | finanziari* | leasing | fido | plafond | rata | rate | bonifico | iban | assegno | scoperto | creditizi* | carta di",
    home: "appartament* | affitt* | alloggi* | casa popolare | inquilin* | proprietario | canone | locazion* | bilocale | trilocale | immobil* | stanza | condomin* | villa | rustico | caparra | casa anziani | abitazion* | proprietaria | villetta | box",
    permit:
      "permess* | licenz* | cittadinanz* | questura | consolat* | ambasciat* | autorizzazion* | porto d'armi | immigrazione | soggiorno | concession* | nulla osta | soprintendenza | patente | prefettura | residenza | passaporto | edilizi* | equipollenz* | sportello unico | il visto | i visti | un visto | suo visto | tuo visto | visto di | visto per | visto turistico | visto d'ingresso | visto studio | di visto | per il visto",
    study:
      "universit* | scuola | scuole | student* | iscrizion* | iscriv* | master | laurea | corsi | ateneo | facoltà | borsa di studio | erasmus | asilo | nido | medicina | liceo | dottorato | diploma | esame di ammissione | immatricol* | alunn* | classe | classi | scolastic* | formativ* | conservatorio | doposcuola | infanzia | test di ammissione | il corso | al corso | un corso | del corso | nostro corso | corso di formazione | corso di lingua | corso serale | ammission* al | mentor* | tesi | tesista | voto di",
    paper:
      "manoscritt* | articolo | articoli | rivista | revisor* | pubblicazion* | pubblicare | conferenza | abstract | congresso | convegno | editore | editric* | libro | romanzo | racconto | racconti | poesi* | redazione | peer review | opera | cortometraggio | paper | testo | mostra | antologia | editori* | selezione ufficiale",
    grant:
      "finanziament* | contribut* | bando regionale | premio | premi | premiat* | prin | sponsor* | acceleratore | incubatore | residenza artistica | progetto di ricerca | investit* | investire | startup | start-up | sovvenzion* | erogat* | erogazione | grant | agevolazion* | concorso letterario | donazion* | fondo per | fondo regionale | fondo europeo | investiment* | mentore | finanziabil* | accoglimento della domanda",
    claim:
      "assicurazion* | assicurativ* | sinistro | reclam* | rimbors* | garanzia | ricors* | istanza | indennizz* | risarciment* | polizza | multa | sanzione | copertura del | giudice | tribunale | contestazion* | appello | cartella esattoriale | tar | protesi | asl non",
    purchase:
      "consegn* | prodott* | acquist* | negozio | prezzo | prezzi | fattur* | pagament* | client* finale | reso | resi | spedizion* | pacco | corriere | catalogo | abbonament* | tariff* | carrello | magazzino non | vendita | fornitura | listino | bolletta | gas | sconto | sconti | ordine | ordini | ordinato | ordinata | usata | usato",
    event:
      "bigliett* | concert* | prenotazion* | hotel | albergo | voli | torneo | partita | fiera | ristorante | matrimonio | lotteria | sorteggi* | teatro | festival | esposizione | seminario | gita | settimana bianca | viaggi* organizzat* | posti a sedere | buffet | catering | evento | eventi | un tavolo | volo per | suo volo | tuo volo | una camera | sua camera | agriturismo | nozze | invitati | spettator* | spettacol*",
    tender:
      "gara | appalt* | offerta tecnica | fornitor* | preventiv* | lotto | aggiudicazion* | aggiudicatari* | capitolato | partnership | subappalt* | fornitura | manifestazione di interesse | rdo | gare | proposta commerciale | offerente | offerenti",
    member:
      "soci | socio | associazion* | tessera | iscritt* | circolo | club | affiliat* | membro | membri | coro | squadra di calcio | adozion* | adott* | affidament* | volontari* | quota associativa | tesserament* | canile | gattino | ct | polisportiva | adesione",
    health:
      "medico | dottore | ospedal* | visita specialistica | paziente | pazienti | terap* | chirurg* | dentist* | ambulatori* | clinica | cura medica | ricovero | vaccin* | sanitari* | reparto | referto | prelievo | asl",
    newsletter:
      "newsletter | disiscriv* | annulla iscrizione | annullare l'iscrizione | leggi tutto | leggi di più | articolo | blog | podcast | webinar | consigli | lettori | iscriviti | abbonati | scopri | numero di questo mese | approfondimento | open day | guida completa | dossier del mese | la storia di | secondo l'indagine | righe | dieci secondi | ecco come | ecco perché | giornal* | ministr* | sindacat* | quotidiano",
    alert:
      "avviso di lavoro | nuovi annunci | offerte consigliate | annunci consigliati | offerte per te | lavori per te | ricerca salvata | nuove offerte | potrebbero interessarti | annunci simili | offerte simili | alert | consigliati per te | candidati principali | nuove offerte di lavoro | altri annunci",
    rejection:
      "rifiuto | rifiuti | risposta negativa | risposte negative | un no | mancata selezione | ghosting | fac-simile | diniego | rigetto | dei no",
    recruiterreach:
      "ho visto il tuo profilo | ho visto il suo profilo | ho trovato il tuo profilo | ho trovato il suo profilo | linkedin | saresti interessat* | sarebbe interessat* | saresti apert* | valuteresti | opportunità interessante | nuova opportunità professionale | per conto di | cacciatore di teste | head hunter | headhunter | stai valutando | ti candido | sono un recruiter | aperto a nuove",
    hrtalk:
      "i candidati | ai candidati | pipeline | scorecard | debrief | ats | avvisare i candidati | avvisi tu | mandi tu | finalisti da | la shortlist | griglia di valutazione | la scarto | lo scarto | non la prenderei | non lo porterei | al secondo giro | requisition | trovami | altri due cv | altri due curricula | ripubblicare l'annuncio | quante domande abbiamo | cartella condivisa | chi telefona | respinti | gli interni | lettera standard | congeliamo | non comunicate l'esito | tu che dici | template | agli altri | gli altri candidati | due righe | i selezionatori | i candidati che",
    ownmove:
      "la mia candidatura | mi candido | ritiro la mia | ritirare la mia candidatura | ho accettato | ho deciso di ritirar* | ho deciso di accettare | devo declinare | devo rinunciare | rinuncio | il mio cv | il mio curriculum | mi permetto di | le scrivo per candidarmi | vorrei candidarmi | scrivo per candidarmi | allego il mio | la mia domanda | sottoscritt* | dimission* | il mio profilo | avermi comunicato | avermi informat* | vi scrivo | mi sono candidat* | la mia esperienza | le mie competenze | preferisco ritirar* | posto mio | con voi | vostra offerta | vostra risposta | mi ritiro | ci riproverò | non fa per me | sono disponibile | le mie attese | mi comunica | capisco che | mi trovo a dover* | avete preferito | abbiate preferito | ho ricevuto la sua | avendo accettato | ho preso un | non sono più | in attesa di un vostro | ritirarmi",
    meant:
      "esempio | esempi | modello | fac-simile | facsimile | immagina* | citazion* | frase | tipic* | formula | come dire | da adattare | bozza | campione | leggere tra | tra le righe | e via | si legge | c'è scritto | frasi | come rispondere | del tipo",
    error: "error* | errat* | ignorare | disguido | problema | sciopero",
    despite: "nonostante | malgrado | pur | benché | tuttavia | comunque | anche se | lo stesso | in ogni caso",
    especially:
      "molto | davvero | tanto | soprattutto | enorme | sul serio | troppo | pienamente | così | *issimo | *issima | proprio",
    first:
      "primo | prima | primi | secondo | seconda | terzo | ultimo | ultima | finale | iniziale | quarto | all'ultimo",
    person:
      "un'altra persona | altra persona | un altro candidato | un'altra candidata | altro candidato | altra candidata | altri candidati | altri profili | altra risorsa | un'altra risorsa | qualcun altro | altro finalista | altra finalista | l'altro | l'altra | altro concorrente | prenderà servizio | ha accettato | ha firmato | la persona giusta | un collega | una collega | con un altro | primo classificato | altri concorrenti | è tornato | un altro nome | altro nome | il nuovo | compare | altra squadra | altri tre | chi ha già | assunto la",
    work: "lavor* | aziend* | team | società | impresa | ditta | reparto | progett* | mestiere | dipendent* | squadra | gruppo | struttura | realtà | ente | istituto | attività | bottega | officina | stabilimento | settore | cooperativa | collaborator* | collega | colleghi | colleghe | cantiere | brigata",
    goesto:
      "va a | andat* a | tocca a | passa a | ricad* su | ricadut* | cadut* su | assegnat* | affidat* | affidare | attribuit* | aggiudicat* | conferit* | conferire | accordat* | dat* a | lo farà | ha vinto | dall'altra parte | ci sarà | va di | subentr* | per l'altra",
    stays: "resta con noi | tornat* | rientrat* | le dimissioni | in carica | prorog*",
    lack: "manca | mancano | mancat* | mancando | mancanz* | carenz* | priv* di | priv* dell | priva | insufficient* | non copr* | assenza | sotto la | inferior* | non ha ancora | incomplet* | acerb*",
    toomuch: "troppo | troppa | troppi | superan* | fuori budget | annoi*",
    ending:
      "finisce qui | conclude qui | chiudiamo qui | fermiamo qui | ci fermiamo | ci salutiamo | addio | strade si | niente da fare | siamo a posto | si chiude una porta | resta fuori | ogni impegno | l'ultima | è finita",
    ahead:
      "soffio | davanti a | precedeva | prima riserva | spuntat* | prevals* | batt* | quasi | fino all'ultimo | pendere | bilancia",
    deserve:
      "nei suoi confronti | valorizz* | annoi* | infelic* | accorg* | più grande del nostro | risparmiar* | merita",
    direction:
      "orientar* | orientament* | diversamente | piega | cambiat* | differente | ritmo | soluzione | priorità | diversa",
    condition:
      "patent* | abilitazion* | abilitat* | laurea | diploma | certificazion* | titolo di studio | trasferir* | abita | turni | notte | notti | notturn* | part-time | full-time | permesso di lavoro | b2 | tedesco | inglese | lingua | albo | preavviso | disponibilità a | partita iva | determinat* | tempo pieno",
    recommend: "segnalat* | propost* | propon* | nominat* | indicato | suggeri* | insistito",
    vote: "voto | voti | unanim* | deliber* | discusso | assemblea | seduta | contro | contrario | elett* | espress* | parere | giudizio | verbale | favore | riflettut* | concord* | d'accordo",
    status:
      "stato della | stato chius* | lo stato | nello stato | prot | protocollo | rif | riferimento | codice | archiviat* | sezione | rimoss* | agli atti | in oggetto | scheda | fascicolo | aggiornamento sulla | istanza | stato scartat* | stato respint* | stato rifiutat*",
    figure:
      "porta | portone | tassello | treno | binario | ponte | orchestra | sedia | poltrona | scrivani* | bilancia | grembiule | cassetto | cuore | casella | luce",
    late: "tardi | ritardo | scadut* | ormai | da tempo | settimana scorsa",
    isyou:
      "su di lei | su di te | sei dei nostri | posto è tuo | la vogliamo | ti assumiamo | ti prendiamo | ce l'hai fatta | hai passato | cominci",
    welcome:
      "benvenut* | a bordo | ti aspettiamo | la aspettiamo | accoglierla | divisa | sei dei nostri | fianco a fianco | insieme",
    pet: "cane | cani | cagnolin* | cucciol* | gatto | gatti | gattin* | micio | canile | gattile | coniglio | animal* | allevament* | allevator* | adott* | adozion* | veterinari* | pelos* | razza | sterilizzat* | quattro zampe | stallo",
    media:
      "canzon* | brano | brani | film | foto | fotografi* | playlist | racconto | poesi* | quadro | dipint* | mostra | canale | bancarell* | mercatin* | cortometraggio | corto | documentario | album | illustrazion* | torta | videogioc* | puntata | scatti | ricette | talk | spot | romanzo | un video | il video | tuo video | disegno | disegni",
    sport:
      "partita | gara | gare | campionat* | allenator* | mister | allenament* | nazionale | torneo | tornei | maratona | giocator* | arbitr* | calcio | calcistic* | basket | pallavolo | volley | rugby | nuoto | tennis | ciclis* | atlet* | staffetta | panchina | giovanili | under | gol | medagli* | olimpi* | ai giochi | polisportiva | rosa della prima",
    hrmatter:
      "ferie | aumento | promozione | rimborso spese | nota spese | straordinari* | smart working | telelavoro | lavoro agile | parcheggio | posto auto | buoni pasto | cambio turno | cambio di turno | malattia | congedo | aspettativa non | aspettativa per | premio di produzione | busta paga | cedolin* | tfr | settimana corta | giorni liberi | auto aziendale | mensa | permessi | corso di aggiornamento",
    authority:
      "il comune | del comune | dal comune | questura | prefettura | tribunale | agenzia delle entrate | inps | imu | tari | irpef | ministero | regione | provincia | soprintendenza | catasto | anagrafe | edilizi* | permesso di costruire | scia | petizion* | ricors* | esenzion* | tassa | tasse | tribut* | multa | asilo | orto | orti | ufficio tecnico | giunta | esattorial* | ztl | dehors | suolo pubblico | cittadinanza | contribuent* | decreto | ordinanza | art",
    contest:
      "concorso fotografico | concorso letterario | concorso di idee | concorso di poesia | concorso musicale | in concorso | premio | premi | giuria | giurati | finaliste | hackathon | lotteria | sorteggi* | estrazione | estratti | casting | cast | audizion* | provin* | edizione | festival | menzione | podio | classifica | opere | opera | vincitori del bando | selezioni del",
    sift: "screening | preselezion* | vaglio | taglio | tagliat* | ristrett* | scart* | fuori | esclus* | eliminat* | non rientr* | non ammess* | non è tra | non sei tra",
    full: "completo | pieno | esaurit* | tutti i posti | siamo a posto | numero sufficiente | è fatto",
    giveback:
      "restitu* | le ritorniamo | può ritirare | distrugg* | distrutt* | rimborso | rimborsiamo | rimborsare | incarto",
    done: "ho | hai | ha | hanno | abbiamo | avete | aveva | avevo | avevi | avevamo | avevate | avevano | avendo | aver | avere | abbia | era | eri | erano | eravamo | fu | fosse | stato | stata | stati | state | sono | sei | essendo | è stat* | avuto | viene | vengono | fatto | fatta | fatti | detto | messo",
    will: "sarà | saranno | saremo | sarai | sarò | verrà | verranno | avrà | avremo | avrai | farà | faremo | potrà | potranno | potremo | dovremo | vorrà | terrà | terremo | resterà | rimarrà | riceverà | riceverai | arriverà | prenderà | *eremo | *iremo | *eranno | *iranno | venisse",
    one: "uno | due | tre | quattro | cinque | dieci | un solo | solo un | entrambi",
    who: "chi | cui | quello che | quella che | quelli che | la quale | che ha | che hanno | che aveva | candidat* che | persona che | profilo che | collega che | qualcuno che | uno che",
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
