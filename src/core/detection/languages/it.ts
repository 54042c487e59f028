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
    you: "lei | suo | sua | suoi | sue | tu | te | ti | tuo | tua | tuoi | tue | voi | vi | vostro | vostra | vostri | vostre | la informiamo | la ringraziamo | la ringrazio | la contatt* | le comunich* | le augur* | la invit* | le scriv* | le propon* | la preghiamo | la aspett* | la attend* | la incontr* | la convoch* | la ammett* | la assum* | la richiam* | la ricontatt* | la considera | la ritenia* | non la | l'abbiamo | t'abbiamo | *arle | *irle | *erle | *tarla | *marla | *carla | *narla | *nerla | *derla | *gliene | s.v. | signor | signora | signoria | sv | le conferm* | le comunico | *tarti | *marti | *narti | *rarti | *iarti | *carti | *derti | *verti | *nerti | *scerti | *glierti | *merti | *irti | farti | esserti | esserle | farla | averla | *iarla | *verla | *rirla | *zzarla | *ssarla | *uderla | hai | sei | avete | siete | eri | avevi | puoi | potrai | sarai | avrai | dottoressa | dirtelo | scriverti | *zarla | *dirla",
    we: "noi | nostro | nostra | nostri | nostre | ci | l'azienda | *iamo | *eremo | *iremo | *remmo | *evamo | *avamo | faremo | potremo | avremo | saremo | terremo | eravamo",
    i: "io | mio | mia | miei | mie | mi | me | ho | vorrei | posso | devo | avrei | sarei | m'ha | potrei | sarò | avevo | credo | spero | scrivo | volevo | voglio | tengo | preferisco | chiamo | ero | sono certa | sono certo | sono sicura | sono sicuro | capisco | faccio | so",
    they: "egli | ella | essi | loro | lui | esso | essa | costui | quest'ultimo | quest'ultima | costoro | hanno | vanno | avranno | vogliono | volevano | faranno",
    somebody:
      "persona | persone | chi | chiunque | gente | ragazzi | tizio | individuo | individui | altrettanti | uno che | una che | quelli che | professionista | una fissa | qualcun* | ragazzo | ragazza",
    other:
      "altro | altra | altri | altre | un'altra | l'altro | l'altra | diverso | diversa | diversi | diverse | altrove | alternativ* | altrui | ulteriori | dall'altra | all'altro | all'altra | dell'altro | dell'altra | d'altri | quell'altro | quell'altra | different* | esterno | esterna | resto | entrambi",
    candidate:
      "candidato | candidati | candidata | candidate | candidati/e | concorrente | concorrenti | aspirante | aspiranti | finalista | finalisti | finaliste | vincitore | vincitori | vincitrice | vincitrici | partecipanti | postulante | idoneo | idonei | idonea | profili | convocati | convocate | selezionati | esaminandi | nome | nomi | nominativo | nominativi | professionist* | i primi | classificati | risorsa",
    client:
      "cliente | clienti | committente | committenza | azienda utilizzatrice | l'utilizzatore | impresa utilizzatrice | mandante | mandanti | committenti",
    committee:
      "commissione | comitato | giuria | consiglio | direzione | direttore | direttrice | dirigente | titolare | titolari | hiring manager | hiring team | amministrazione | proprietà | collegio | dipartimento | capo | vertici | preside | soci | socio | fondatori | cda | proprietario | municipio | cancelleria | cavaliere | primario | team leader | board | panel | segreteria | vertice | il manager | i manager | il responsabile | la responsabile | responsabile del | responsabile della | chef | regista | presidente | caposala | il principale | assemblea | sindaco | giunta | professore | il mister | senato accademico | superiori | piani alti | amministratore delegato | casa madre | vescovo | fondazione | sede centrale",
    internal:
      "interno | interna | interni | interne | internamente | già in azienda | un collega | una collega | collega della sede | supplente in carica | già nostro | in organico | interpello | ricollocazione | di casa | in famiglia | promoss* | già lavora | del nostro organico | nostro dipendente | nostra dipendente | stagista della | apprendista della | un nostro | una nostra | dall'interno | in forza | dipendente già",
    everyone:
      "tutti | tutte | tutto | tutta | ogni | ognuno | ciascun* | chiunque | gentili candidati | gentili candidate",
    friend:
      "amico | amica | amici | fratello | sorella | figlio | figlia | cugino | cugina | marito | moglie | fidanzat* | coinquilin* | vicino di casa | il vicino | mia madre | mio padre | nipote | cognat* | ex collega | nonna | nonno | zio | zia | compagna | compagno di | conoscente",
    not: "non | no | nessun* | senza | mai | niente | nulla | manco | neanche | nemmeno | neppure | privo | priva | assenza | mancanza di | mancata | mancato | impossibil* | non più | non è | non sono | non ha | inidoneo | mica | anziché | carenza | né sì né no | non c'è | niente da fare | né la | mai più | assente | tutt'altro | macché | non ce | non ci",
    unable:
      "non possiamo | non posso | non può | non possono | non potremo | non potrò | non potrà | non potranno | non è possibile | non sarà possibile | non è stato possibile | non ci è possibile | non abbiamo potuto | non ho potuto | non ha potuto | non riusciamo | non riesco | non siamo riusciti | non siamo in grado | non sono in grado | non siamo nella condizione | non siamo nelle condizioni | nell'impossibilità | impossibilità | impossibile | impossibilitat* | non poter | non poterla | non poterle | non poterti | non poter accogliere | non poter dare | non potendo | non avendo potuto | non consente | non consentono | non ci consent* | non ci permett* | non permette | non abbiamo modo | non c'è modo | non ci è stato possibile | non abbiamo le condizioni | non ci sentiamo | impedisc* | non mi è possibile | non potrei | non potremmo | non riusciremo | non è riuscit* | purtroppo non possiamo | non ci sono i margini | non ci sono margini | non vediamo margini | non è in condizione | non è in grado | non sono in condizione | non siamo in condizione | non ce la siamo sentit* | non ci siamo sentiti | non me la sento | non potete | non ce le possiamo | non ce lo possiamo | non può essere | non potrai | non puoi | nessuna possibilità | nessun margine | non c'è verso | non c'è spazio | non abbiamo spazio | non consent* | non è nelle condizioni",
    nolonger:
      "non più | non è più | non sono più | non sarà più | non verrà più | non cerchiamo più | non esiste più | non assume più | non serve più | non risulta più | non abbiamo più | non potrà più | non accett* più | ulteriormente | non procederemo oltre | più disponibile | più aperta | più attiva | non occorre più | non siamo più | considerarla oltre | non la ricontatteremo | ulteriore considerazione | più vacante | non saranno più | procedere oltre | andare oltre | oltre nella | proseguire oltre | non servono più | non occorr* più | non ci occorr* più | non c'è più | non ci sono più | non avremo più | non vi è più | non è più necessari* | non cerch* più | non chiameremo più | mai più",
    sorry:
      "purtroppo | sfortunatamente | dispiac* | spiace | spiacent* | spiacevol* | rammaric* | rincresc* | desolat* | dolent* | duole | malincuore | ahimè | scusa | scusi | scusate | scusami | scusiamo | scuse | scuso | peccato | mortificat* | amarezza | deludent* | delus* | tristezza | triste | temo | costrett* | cattiva notizia | cattive notizie | brutte notizie | non è la risposta | non la risposta | non sono buone | avremmo voluto | avrei voluto | avremmo preferito | avrei preferito | ci piange il cuore | siamo obbligati | ci vediamo obbligati | malauguratamente | disgraziatamente | malgrado noi | perdono | rattrist* | vergogno | sofferta | a nostro malgrado | mi costa | ci costa | avremmo tanto | ci piange | piange il cuore | pianto | dolore | vorrei poter* | vorremmo poter* | avrebbe fatto piacere | avrebbe meritato | deluder* | brutta | ingrata | non è dipeso | non dipende da",
    negative:
      "esito non favorevole | sfavorevol* | non favorevole | non idone* | inidone* | non ammess* | non selezionat* | non è stata selezionata | non è stato selezionato | non accolt* | scartat* | respint* | bocciat* | rigettat* | rifiutat* | declinat* | eliminat* | non superat* | mancato superamento | non è stata accolta | non è stato accolto | insufficient* | non sufficient* | infruttuos* | inammissibil* | non vincitor* | non vincitric* | non è andata | andata male | non è andato | fallit* | non scelt* | non rientr* | non è rientrat* | negat* | non figur* | non compare | non compar* | non raggiung* | non ha raggiunto | non avendo raggiunto | non ha superato | non passa | non è passata | non è passato | non conform* | non ce l'hai fatta | non in linea | troppo senior | troppo junior | acerba | acerbo | overqualified | sovraqualificat* | non utile | decad* | insoddisfacent* | non all'altezza | non convin* | non sono andate | non è uscito | non utili | mancata ammissione | non collocat* | non è piaciut* | non è portata | non sia portata | non è tra | non sei tra | non siete tra | non è fra | non sei fra | non sono tra | non ritenut* | non è stat* ritenut* | non ha convinto | non convince | non ha avuto esito | senza esito | non ha trovato | non trova riscontro | non trova accoglimento | non avrà seguito | non ha avuto seguito | non in tuo favore | non a suo favore | non come speravamo | non era quella | nulla di fatto | non ha funzionato | non funziona* | ko | rimast* giù | non interess* | non vi rientr* | non soddisf* | non corrispond* | non rispond* | non in possesso | non l'ha ammess* | non l'ha inclus* | non inclus* | non present* i requisiti | esclus* | cade | contrario | non risult* | non è risultat*",
    but: "ma | però | tuttavia | ciononostante | eppure | bensì | invece | anche se | sebbene | benché | nondimeno | pur | mentre | d'altra parte | peraltro | seppur* | nonostante | comunque | per quanto | sennonché | purtuttavia | solo che | d'altronde | per contro | d'altro canto",
    instead:
      "invece | piuttosto | al posto | a favore di | in favore | preferenza | anziché | a vantaggio | a beneficio | precedenza | priorità | la meglio | preferito | è andato a | è andata a | spetta a | al suo posto | spuntata | prevals* | privilegi* | orientar* su | orientati su | orientat* verso | in luogo di | prioritari* | abbiamo puntato | ha la meglio | hanno la meglio | scavalc* | rispetto a lei",
    if: "se | qualora | nel caso | in caso | purché | a meno che | salvo | semmai | eventual* | laddove | nell'eventualità | a condizione | o meno | che la risposta | caso mai | ove",
    may: "potrebbe | potrebbero | potresti | potremmo | potrei | forse | possibil* | eventualmente | magari | probabilmente | può darsi | dovesse | dovessero | vorrebbe | sarebbe | avrebbe | riesci | saresti | potrà | potuto | poter | si riserva | potrai",
    when: "quando | appena | una volta | dopo | prima | fino | finché | al termine | a seguito | in seguito | a conclusione | all'esito | durante | entro | poi | in esito | al momento in cui | successivamente | già dal | al termine di",
    because:
      "perché | poiché | in quanto | dato che | visto che | siccome | motivo | motivi | causa | per via | a seguito | pertanto | quindi | perciò | dunque | per questo | per cui | giacché | essendo | in considerazione | considerato che | tenuto conto | dovuto a | dovuta a | alla luce | di conseguenza | per mancanza | ne consegue | dal momento che | ragione | ragioni | sicché | ragion | di qui | vista la | visto il | viste le | visto l'elevat* | stante | data la | dato il | allora",
    only: "solo | soltanto | solamente | unicamente | esclusivamente | unico | unica | soli | sole | una sola | semplicemente | meramente | appena un | un posto | basta",
    yet: "ancora | tuttora | finora | ad oggi | fino ad ora | attualmente | rimane | resta | rimangono | restano | a tutt'oggi | sempre | sinora",
    already:
      "già | nel frattempo | ormai | intanto | adesso | ora | oramai | nel mentre | frattanto | appena | da ieri | da oggi | subito | da tempo | per tempo | giorni fa",
    timebeing:
      "per ora | per adesso | al momento | in questo momento | in questa occasione | questa volta | stavolta | per il momento | attualmente | allo stato attuale | in questa fase | a questo stadio | momentaneamente | per questa volta | quest'anno | per quest'anno | in questa circostanza | per questa posizione | per questa edizione | per questo giro | allo stato | nell'immediato | presentemente | temporane* | adesso come adesso | per questa selezione | oggi | in questa tornata | in questo giro | questo giro | per questa stagione | quest'estate | per questo anno",
    again:
      "di nuovo | nuovamente | ancora una volta | ricandid* | riprov* | ritent* | ripresent* | un'altra volta | riapr* | ripart* | rivedere | risent* | daccapo | ripropor* | tornare | torner* | rinnov*",
    application:
      "candidatur* | domanda | domande | candidarsi | candidarti | candidato a | candidata a | candidarvi | autocandidatura | richiesta di assunzione | richiesta di impiego | offerta di servizio | offerta d'impiego | offerte di servizio | messa a disposizione | application | candidarmi | si è candidat* | ti sei candidat* | la sua richiesta | la tua richiesta | istanza | risposto al nostro annuncio | risposto alla nostra | concorrere | postulazione | iscriz* al concorso | proposta di collaborazione | la sua del | alla sua del | mad",
    documents:
      "cv | curriculum | curricula | lettera | documenti | documentazione | portfolio | dossier | titoli | certificati | book | documento | referenze | materiale | allegati | diploma | attestat* | incartamento | fascicolo | showreel | demo | scheda | libretto | reel | incarto | provino",
    position:
      "posizion* | posto | posti | ruolo | ruoli | impiego | lavoro | incarico | incarichi | figura | figure | annuncio | annunci | mansion* | vacanza | vacanti | vacante | opportunità | bando | bandi | concorso | concorsi | supplenza | supplenze | sostituzione | sostituzioni | missione | missioni | turno | occupazione | job | role | funzione | apertura | inserzione | headcount | assegno di ricerca | vacancy | collocazione | requisition | parte di | spazio | posticino | poltrona | scrivania | cattedr* | aperture",
    hiring:
      "assum* | recruiting | recruiter | risorse umane | hr | personale | carriera | carriere | talent | inserimento | reclutamento | recruitment | people | datore di lavoro | ufficio selezione | lavora con noi | selezionatore | selezionatori | ingressi | contrattualizz* | organico",
    process:
      "processo | procedura | procedure | iter | selezione | selezioni | concors* | ricerca | ricerche | percorso | bando | campagna | sessione | prosieguo | proseguimento | screening | preselezione | audizioni | interpello | process | pratica | graduatorie | valutazione comparativa | avviso",
    training:
      "tirocin* | stage | stagista | stagisti | apprendist* | praticant* | internship | volontari* | servizio civile | formazione lavoro | dottorat* | assegno di ricerca | borsa di ricerca | specializzand* | trainee | graduate program | alternanza | pcto | formativo | corso-concorso | corso concorso | assegnista",
    profile:
      "profil* | competenz* | background | percorso | qualific* | capacità | attitudin* | potenzial* | talent* | punti di forza | skill* | doti | qualità | preparazione | formazione | conoscenz* | titoli | bagaglio | storia professionale | personalità | motivazione | abilità | trascorsi | la sua persona",
    experience:
      "esperienz* | esperto | esperti | anni di | conoscenza | pratica | padronanza | anzianità | seniority | senior | junior | maturat* | maturità | competenza | dimestichezza | navigat* | consolidat* | abituato | specializzat* | del mestiere | pluriennal* | alle spalle | già formato | già format* | già abilitato | già lavorat* | curriculum più",
    requirements:
      "requisit* | criter* | esigenz* | aspettativ* | richiest* | cerchiamo | cercavamo | cercando | ricercat* | bisogno | fabbisogno | pretes* | indispensabil* | imprescindibil* | necessari* | prerequisit* | previst* | mancano | manca | mancava | richied* | cerca | prioritari* | fondamentali | desiderat* | in mente | attese | serve | servono | serviva | servivano | servirebbe | occorr* | vuole | vogliono | voleva | volevano | volevamo | presuppost* | pretend* | cercava | cercavano | chiedev* | esige | necessit* | speravamo | immaginavamo | pensavamo",
    fit: "in linea | idone* | corrispond* | adatt* | risponde | rispondent* | rispondere ai | affin* | aderen* | compatibil* | coerent* | giusto | giusta | match | fit | confacent* | fa al caso | al caso nostro | sintonia | calzant* | adeguat* | allineat* | pertinent* | incontra le | soddisf* | rispecchi* | coincid* | portat* per | portata per | fatto per | appropriat* | all'altezza | conform* | tagliat* per | intesa | feeling | alchimia | chimica | scintilla | ritmo | sulla stessa | lunghezza d'onda | fa per | funzionerebb* | su misura | disegnat* | incastr* | collim* | combacia* | confà | nelle nostre corde",
    better:
      "migliore | migliori | meglio | maggior* | più in linea | più affin* | più adatt* | più vicin* | più esperienza | più esperto | più espert* | più coerent* | più rispondent* | più aderent* | più lunga | più specific* | più adeguat* | prima scelta | superiore | superiori | preferit* | prevals* | vantaggio | punteggio più alto | più qualificat* | più tecnic* | più analitic* | più commerciale | più idone* | in più | più alto | più alte | piu strutturat* | più senior | più completo | più avanzat* | meritevol* | più attinent* | più mirat* | ottim* | avanzata | preferib* | di più | perfett*",
    level:
      "livello | concorrenza | qualità | elevatissim* | competitiv* | competizione | standard | molto alto | qualificat* | spessore | agguerrit* | elevato | elevata | elevati | elevate | eccelso",
    many: "molti | molte | numeros* | elevato numero | gran numero | tant* | centinaia | parecch* | moltissim* | grande quantità | oltre cento | diversi | svariat* | mole | migliaia | un alto numero | numero di candidature | numero di domande | candidature ricevute | candidature pervenute | volume | ricevuto oltre | quaranta | trecento | tutti voi | una valanga | molta gente | duecento | altissimo numero | affluenza",
    interview: "colloqui* | intervist* | interview | audizion* | orale | video-colloqui* | conoscitivo",
    talk: "incontr* | telefonat* | telefono | telefonic* | chiacchierat* | chiacchierare | parlar* | parlato | parliamo | sentiamo | videochiamata | call | confronto | discut* | discuss* | conoscerti | conoscerla | conoscerci | caffè | riunione | vedere | vederci | vediamo | vederti | vederla | visita | teams | zoom | meet | richiam* | fare due chiacchiere | confrontat* | presentarti | ascoltar* | sentir* | pranzo | a voce | di persona | dal vivo | in contatto con | riascoltare | convers* | risent* | chiam* | conoscere",
    test: "prova | prove | test | esame | esami | assessment | esercizi* | caso studio | case study | valutazion* | take-home | provino | provini | audizion* | compito | quiz | questionario | elaborato | simulazione | lezione simulata | challenge | orali | gioco di ruolo | sfida | presentazione | psicoattitudinal* | attitudinal* | business case | stage d'orientamento | eliminatoria | eliminatorie | pair programming | tavola rotonda | l'esame | all'esame | lo scritto | allo scritto | dello scritto | scritta",
    round:
      "fase | fasi | step | tappa | tappe | turno | round | passaggio | passo | passi | giro | prosieguo | successiv* | secondo colloquio | passaggi | stadio | prosecuzione",
    shortlist:
      "rosa dei candidati | short list | shortlist* | long list | finalist* | preselezionat* | preselezione | ristrett* | ultimi due | ballottaggio | convocat* | terna | cinquina | prescelt* | finale | ammessi alla | numero chiuso | il cerchio | cerchio si | ultimi tre | i tre nomi | la rosa | rosa dei | rosa di | nella rosa | una rosa",
    list: "graduatoria | graduatorie | riserve | elenco | idoneo non vincitore | scorriment* | supplente | supplenti | lista | seconda scelta | classificat* | posto in | gps | posizione utile | collocat* | al terzo posto | secondi su | in riserva | di riserva | prima riserva | come riserva | idonei",
    pool: "database | archivio | banca dati | terremo in considerazione | teniamo il | tenere il suo | terremo il | terrà in considerazione | conserv* il suo | conserveremo | conserviamo | conservato | conservati | resta nel nostro | resterà nel | rimarrà nel | rimarrà disponibile | network | talent pool | talent community | mantenere il | teniamo da parte | nostri archivi | rete | restiamo in contatto | restare in contatto | rimanere in contatto | rimaniamo in contatto | tenere in contatto | contatti | teniamo in considerazione | inserito nel nostro | inserire il suo nominativo | bacino | bacheca | cassetto | future opportunità | future esigenze | tenerla in considerazione | tenerti in considerazione | agli atti | nostro data base | teniamo il tuo | talenti futuri | in rubrica | da parte per | messo da parte | tengo in | teniamo volentieri | vivaio | ti ritroviamo | tengo il | terrò il | terrò da parte | suo numero | tuo numero | talent* futur*",
    offer:
      "offrir* | offriamo | offre | proposta | proposte | proporre | proponiamo | proporti | lettera di assunzione | lettera d'impegno | lettera di impegno | offer | propongo | offert* | proporl* | trattativa | trattative",
    contract:
      "contratt* | firm* | sottoscri* | stipul* | onboarding | docusign | scheda anagrafica | iban | controfirmat* | lettera di assunzione | presa di servizio | convenzione di | accordo | documenti di assunzione | decreto di nomina | indeterminato | determinato",
    salary:
      "stipend* | retribu* | ral | compens* | salari* | lordi | lordo | netti | euro | benefit | welfare | remunerazion* | paga | pagata | tredicesima | quattordicesima | buoni pasto | economic* | inquadrament* | ccnl | chf | bonus | indennità | vitto e alloggio",
    start:
      "inizi* | cominc* | primo giorno | partire dal | ingresso | decorr* | prendere servizio | prenderà servizio | presa di servizio | entrare a far parte | entrerà | entra a far | entri | a bordo | unirti | unirsi | raggiunger* il | arrivo | da lunedì | dal primo | accoglienza | insediamento | inserimento in azienda | sei dei nostri | assumerà la direzione | da settembre | entra in servizio | prende servizio | partirà | benvenut*",
    reference:
      "referenz* | certificat* | casellario | carichi pendenti | visita medica | visita preassuntiva | titolo di studio | attestat* | verific* | titoli | abilitazion* | patente | patentino | idoneità | documento d'identità | codice fiscale | cud | background check | diploma | permesso di lavoro | medico competente | nulla osta | libretto",
    score:
      "punteggio | votazione | voto | voti | soglia | graduatoria | minimo | classific* | percentil* | punti | posizione in | risultato di | ottavo | quinto | esito della prova | titoli valutati | percentuale | note più alte | punteggi",
    feedback:
      "feedback | motivazioni | motivazione | commenti | commento | osservazioni | debriefing | chiariment* | dettaglio | dettagli | riscontro più | approfondiment* | spiegazion* | suggeriment* | consigli | valutazioni individuali | riscontro articolato | accesso agli atti | punti di miglioramento | delucidazioni | ritorno più",
    decide:
      "decis* | decid* | scelta | scelte | deliber* | conclus* | stabilit* | valutat* | ritenut* | ritenere | riteniamo | ragionamento | optat* | scioglier* | sciolto la riserva | verdetto | risolt* | giunti alla | presa di posizione | pensato a lungo | riflett* | ponderat* | ripensat* | decret* | vagliat* | stabilire | determinare | determinazione | intend* | voluto | si è trattato | bilancia | espress* | provvedut* | alla fine",
    result:
      "esit* | risultat* | risposta | riscontro | notizi* | aggiornament* | status | comunicazione | responso | stato della candidatura | outcome | update | com'è andata | avviso | informazione sulla | l'esito | dell'esito | sull'esito | dall'esito | buone nuove | stato della | lo stato | nello stato | nuovo stato",
    select:
      "selezionat* | scelt* | sceglier* | scegliamo | scegli | prescelt* | prefer* | individuat* | individuare | individuazione | optat* | optare | opzion* | orientat* | orientar* | nomina | designat* | designar* | elett* | ricadut* | caduta su | è caduta | andata a | è andato | aggiudicat* | affidat* | affidar* | assegnat* | puntat* su | preso la decisione | individuando | selezionare | conferi* | privilegiat* | premiat* | premiare | premia | vinto | vincitor* | vincitric* | concentrat* su | incarico a | sguardo | andiamo su | orientamento | nominato | nominata | nominati | tenere in negozio | si è posato | scommess* su | scommettiamo | punta su | puntiamo su | punteremo su | orientand* | indicato un | indicata | ha indicato | dato spazio | dare spazio | pendere | bilancia | prend* chi | accontentar* | abbiamo chiamato | ho chiamato | ha chiamato | volut* un | volut* una | elegg* | stretta di mano | opta | optiamo",
    proceed:
      "proced* | prosegu* | prosecuz* | andare oltre | avanti | continu* | dare seguito | daremo seguito | darà seguito | dato seguito | dar seguito | diamo seguito | dare corso | dar corso | avanz* | passare alla | passare allo | passiamo | passa il turno | seguito positivo | approfond* | prosieguo | avvalerci | passare al | accedere | accede | dato corso | tenere conto | tenerne conto | prendere in considerazione | presa in considerazione | dare un seguito | fare un passo | in porto | non se ne fa | avrà seguito | avere seguito | alcun seguito | nessun seguito | ulteriore seguito | darle seguito | darvi seguito | dargli seguito | dato ulteriore | ulteriore corso | dare ulteriore | avrà corso | strada insieme | entrare nel merito | passat* alla",
    consider:
      "valut* | esamin* | attent* | analisi | analizz* | consider* | letto | letta | lettura | riflession* | esame | disamina | cura | attenzione | vagli* | ponderat* | studiat* | preso visione | presa visione | visionat* | discuss* | confrontat* | confronto | approfondit* | passato in rassegna | riflettuto | pensato | l'esame | all'esame | dell'esame",
    hire: "assum* | assunzion* | assunt* | inseri* | ingaggi* | prendere | prenderti | prenderla | prendiamo | prendo | preso una | preso un | accoglier* | accogliamo | accolt* | far parte | entrare in | collabor* | impiegare | reclut* | assegnat* | avvalerci | coinvolger* | coinvolta | immatricol* | arruol* | stabilizz* | immission* in ruolo | conferma | confermato | integr* | in organico | in squadra | nomina | nominare | nominato | nominata | nominati | nominiamo | nomineremo | prenderà servizio | instaurare | annoverare | tenere | tenerti | tenerla | scrittur* | formare",
    fill: "copert* | ricopert* | ricoprire | occupat* | assegnat* | attribuit* | aggiudicat* | preso | trovat* | individuat* | completo | completato | esaurit* | non più disponibile | affidat* | riempit* | tutti i posti | conferit* | sistemat* | soddisfatto il | pieno | piena | è tornat* | è rientrat* | rimesso in piedi | già presa | stata presa | provvedut* | già un padrone | ha già un | ha un nome | è fatto | non è più liber* | se l'è pres* | è stato dato | dato via | è andato | vinta da | contrattualizz* | collocat* | accontentat* | accettato l'incarico | firmato da | cast è chiuso | scorrimento",
    close:
      "chius* | chiud* | conclus* | conclud* | termin* | finit* | finisc* | archivi* | definitiv* | fermiamo | fermarci | fermarmi | fermare | ultimat* | interromp* | evas* | fine | scadut* | scade | sciolt* | si ferma | capitolo | ci salutiamo | cessa | cessat* | cala il sipario | decors* | arrest*",
    cancel:
      "annull* | soppress* | sopprim* | elimin* la posizione | revocat* | salta | saltat* | sfumat* | abolit* | ritirat* | interrott* | interromper* | tagliat* | taglio | tagli | azzerat* | decad* | desert* | non verrà più | non esiste | venuta meno | venuto meno | abbandon* | rinunciamo | rinunciar* | sospendere definitivamente | fermare il processo | non sarà più | cancellata | cancellato | cancellati | cancellare | cancella | cancelliamo | disdett* | disdic* | evaporat* | sparit* | smantell* | venut* a mancare | non si farà | non si fa più | stralci* | dal piano | dal tavolo | saltano | salterà | non partirà | non aprirà | non verrà emess* | non sarà attivat* | non attivat* | chiude a | chiude i | tolgono | tolt* dal | sostituit* da | ridott* | muore | morto | perso i | abbiamo perso | ha perso | hanno perso",
    freeze:
      "sospes* | sospension* | sospend* | congel* | blocc* | in pausa | stand-by | standby | in attesa | rinvi* | rimand* | fermo | freeze | messo in pausa | stallo | slitt* | non sblocc* | moratoria | messa in pausa | in caldo | aperta la sua | in congedo | ferma | fermi | ferme | finché non | fino a nuovo",
    budget:
      "budget | finanziament* | finanziat* | finanziari* | bilancio | ristruttur* | riorganizz* | costi | tagli | crisi | economich* | organico | fusione | acquisizione | esuber* | contesto economico | stanziament* | cassa integrazione | andamento | situazione economica | commessa | casa madre | capogruppo | headcount | calo | fondi | risparmi* | spesa | costo | costare | taglio | appalto | preventivo",
    withdraw:
      "revoc* | ritir* | rescind* | rescission* | annullare l'offerta | rinunc* | recess* | recedere | nulla e priva | da considerarsi nulla | priva di effetto | va considerata nulla | autotutela | annulla",
    reject:
      "respin* | rifiut* | declin* | scart* | esclud* | bocci* | rigett* | elimin* | dire di no | diciamo di no | un no | dirti di no | negare | diniego | non proced* | non prosegu* | non andare avanti | non andremo avanti | non daremo seguito | non darà seguito | non dare seguito | non dare corso | non continu* | non possiamo accogliere | non poter accogliere | non possiamo dare seguito | non prenderla | non ti prendiamo | non assum* | non ti assumiamo | non inserir* | non ti posso prendere | non posso prenderti | non selezionat* | non abbiamo selezionato | non l'abbiamo selezionata | non ti abbiamo scelt* | non è stata scelta | non è stato scelto | non sarai | non rientra | non rientri | non figura | non vincitore | non considerarti | non considerarla | non farti un'offerta | non fa al caso | cestin* | fermiamo qui | fermarci qui | fermarmi qui | ci fermiamo | ci salutiamo | un'altra strada | altra scelta | un'altra scelta | altra direzione | lasciarla andare | lasciarti andare | lasciarti liber* | non convocar* | non potrà convocarla | non incontrar* | non confermare | non instaurare | non sei stat* selez* | non la inseriremo | non ti inseriremo | non proseguirà | non approfondire | non far proseguire | ritenga pure | libera la sua | strade si | le strade | non la vedranno | tagliato il suo nome | non la vedrà | non ti richiam* | non ti assumer* | non potremo assumer* | non ti prenderemo | non la prenderemo | non se ne fa | non verrà presa | non verrà considerat* | non è stata presa | non saremo | esclus* | negat* | picche | pollice verso | porta in faccia | non fa per | non intend* | non desider* | non ha voluto | non vuole | non la chiam* | non la invit* | non la convoc* | non chiamar* | non propone | non ammett* | non la ammett* | non affidar* | non accogli* | fare a meno | faremo a meno | dirle di no | dirvi di no | dire no | risposta è no | linea di conto | disdic* | disdett* | si ritenga | ritenersi liber* | congedat* | congedare | congediamo | passare la mano | tolto il suo | tolto il tuo | tolgo dal | togliamo dal | rimoss* | non lavorerem* | non tener* | non se la sent* | non la ritenia* | non prend* | depenn* | non ti offr* | non le offr* | rinunciare",
    accept:
      "accett* | approv* | accord* | accolt* | accoglie | ammess* | ammissione | ammett* | autorizz* | dire di sì | un sì | concess* | conced* | favorevol* | acconsent* | riconosc* | ok per | validat* | accoglim* | ben volentieri | detto sì | dato l'ok | via libera | valida | valide | ha detto sì",
    pass: "superat* | super* il | passat* il | passato | promoss* | idone* | riuscit* | vinto | ammess* alla | ammesso | ammessa | ce l'hai fatta | qualificat* | qualificarsi | accede alla | accesso alla | tra i finalisti | superamento | successo | raggiunt* | arriv* in finale | in corsa | tra i selezionati | sei dentro | sei tu | positivamente | sei stato scelto | sei stata scelta | preselezionata | scelto lei | la prendiamo | ti prendiamo | abbiamo scelto lei | abbiamo scelto te | spetta ora a lei | premia lei | il posto è suo | il posto è tuo | ti assumiamo | la assumiamo | scommettere su di te | passa il | passa alla | passa al | promuov* | supera la | supera il | passat* alla | passat* allo | passat* al turno",
    invite:
      "invit* | convoc* | piacerebbe incontrar* | piacere di incontrar* | vogliamo conoscer* | vuole conoscer* | vogliono conoscer* | desidera incontrar* | vorremmo | la aspettiamo | ti aspettiamo | ti aspetta | la attende | la aspetta | venga | venire a | passi | presentarsi | si presenti | accoglierla | incontrarla | incontrarti | la incontrer* | ti va di | venirci a trovare | potrebbe venire | riesci a passare | vogliamo sentirla | passa pure | passa da | vieni | propone un incontro | conoscerla di persona",
    congratulate:
      "congratul* | complimenti | felic* | lieto | lieti | lieta | piacere | ottime notizie | buone notizie | bella notizia | bellissime notizie | benvenut* | evviva | entusiast* | gioia | content* | bravo | brava | bravissim* | non vediamo l'ora | orgoglios* | rallegr* | onorat* | ottima notizia | buona notizia | alla grande | ottim* notizi*",
    confirm:
      "conferm* | con la presente | ricevuta | avvenuta ricezione | attest* | certifichiamo | presa in carico | preso in carico | si comunica | riscontriamo",
    receive:
      "ricev* | pervenut* | arrivat* | giunt* | ricezione | recapitat* | inoltrat* | acquisit* | preso in carico | inviata | arriva | arrivano | arriverà",
    wait: "attend* | pazien* | ritard* | tempi | tempistich* | tard* | silenzio | qualche giorno | qualche settimana | più tempo | prolung* | dilat* | la tengo aggiornata | ti tengo aggiornat* | tempo necessario | prorogat* | slitt* | aspetta | aspettare | aspettiamo | aspettavi | aspettando | aspetto | aspettate | attesa | d'attesa | l'attesa | dell'attesa | un'attesa",
    postpone:
      "rinvi* | rimand* | spost* | riprogramm* | slitt* | posticip* | nuova data | altra data | ripianific* | anticip* | ricalendarizz* | cambio di orario | data da destinarsi | un altro giorno | rischedul* | differir* | differit* | differimento",
    schedule:
      "disponib* | appuntament* | slot | calendario | calendly | agenda | fissa | fissat* | fissare | concordar* | pianific* | orario | orari | prenot* | organizzar* | quando può | quando puoi | ti va bene | le va bene | fasce orarie | fascia oraria | si svolger* | si terrà | avrà luogo | terrann* | in programma | programmata | programmato | programmate | una data | le date | due date | date possibili | data e ora | sei libero | sei libera | è libero | è libera | si libera | andrebbe",
    daytime:
      "lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | domani | oggi | ieri | stamattina | mattina | pomeriggio | sera | stasera | ore | alle 10 | alle 10:30 | ora | minuti | mezz'ora | mezzogiorno | mattinata | mezza giornata | dopodomani | weekend | settimana | giorno | giorni | settimane",
    month:
      "gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | primavera | estate | autunno | inverno | trimestre | semestre | estiva | invernale | estivo | ferragosto | mese | mesi | anno | anni | natale | stagione | pasqua",
    place:
      "sede | sedi | ufficio | uffici | piano | indirizzo | piazza | ingresso | sala | in presenza | portineria | reception | stabilimento | link meet | link teams | aula | da remoto | online | laboratorio | filiale | locali | viale | in loco | in via manzoni | nostro studio | mio studio | lo studio | studio legale | studio dentistico",
    bring:
      "port* con | porti | porta con | munit* | documento d'identità | carta d'identità | passaporto | documento valido | codice fiscale | esibire | scarpe | abbigliamento | presentare un documento | originale | fotocopia",
    send: "invi* | mand* | caric* | compil* | trasmett* | trasmess* | inoltr* | sped* | consegn* | allegar* | rispedir* | upload* | far avere | far pervenire | produrre | inserisci i | l'invio | dell'invio | indicare | indicarci | indicaci | completare | completa il | fornire | fornirci | fornisc* | partit* | presentare | presenti la | presenti i",
    deadline: "entro | termine | al più tardi | termini | scadenz* | ultimo giorno | non oltre | scadrà",
    link: "link | clic* | portale | sito | area riservata | accedi | accedere | login | pulsante | piattaforma | http* | www | pagina | qui sotto | credenzial* | modulo | formulario | candidate home | area personale | visualizza | tuo account | suo account | nome utente | password | server | app",
    attached: "allegat* | acclus* | in calce | di seguito | alleghiamo",
    answer:
      "rispond* | contatt* | ricontatt* | rispost* | farci sapere | ci faccia sapere | fammi sapere | facci sapere | scriver* | scrivici | scrivimi | riscontro | ritelefon* | richiamare | richiami | a disposizione | si farà vivo | farsi vivo | risentirci | sentirci | risentiremo | rivolger* | sollecit* | mail | email | messaggio | dimmi | dica",
    inform:
      "inform* | comunic* | notific* | aggiorn* | segnal* | dirle | dirti | dirvi | si rende noto | rendiamo noto | condivid* | le scrivo | ti scrivo | scriviamo | con la presente | portare a conoscenza | a conoscenza | riferir* | ci teniamo | tengo a | anticipar* | ci riferiamo | facciamo seguito | in merito a | parlarle | annunciare | annunciamo | annunciarle | annunciarti | avvisat* | avvisare | avvisiamo | avviserem* | si rappresenta | sapere | dirtelo | dirglielo | dirlo | dire | scriverle | scriverti | parole",
    ask: "chied* | domand* se | richied* | preg* | per favore | per cortesia | cortesemente | potrebbe | potresti | gentilmente | può | puoi | richiest* | quesit* | ci indichi | saremmo grati | riesci | perché no | ci dica | mi dica",
    thank: "grazie | ringrazi* | riconoscent* | gratitudine | grati | grato | grata",
    interest:
      "interess* | fiducia | entusiasmo | candidarti da noi | pensato a noi | aver pensato a | aver scelto | curiosità | attenzione verso | motivazione | passione | stima",
    effort:
      "impegno | energi* | disponibilità | sforz* | dedicat* | fatica | partecipazione | aver partecipato | cura | lavoro svolto | messo in gioco | pazienza | impegnat* | aver svolto | il tempo | suo tempo | tuo tempo | del tempo | di tempo | tempo che | altro tempo",
    impress:
      "apprezz* | piaciut* | colpit* | interessant* | ottim* | brillant* | piacevol* | positiv* | stimolant* | notevol* | eccellent* | impression* | gradit* | toccat* | incuriosi* | talento | prezios* | entusiasm* | bravissim* | splendid* | convinc* | convinto | convinti | simpatic* | spiccat* | di valore | serietà | lodare | innamorat* | perfett* | piaceva | piacevi | privilegio | stima | qualità | bellissim* | bel | belle | solido | solida | meritevol* | lieto ricordo | prim'ordine | conquist* | incant* | commoss* | garbo | ammir* | franchezza | personalissim* | fatto piacere | preparata | preparato | in gamba | valido | bello | bella",
    hard: "difficil* | non facile | non è stata facile | sofferta | sofferto | combattut* | non semplice | ardu* | dur* | a malincuore | complicat* | difficoltà | per un soffio | di poco | sul filo | dilemma | non scontato | tutt'altro che scontat* | fatica | tolto il sonno | impegnativ* | delicat* | pochissimo | testa a testa | sofferenza | mi costa | ingrata | a lungo | dubbio | indecis*",
    wish: "augur* | speri* | sperando | in bocca al lupo | successo | il meglio | buon lavoro | buona continuazione | soddisfazion* | fortuna | trovare presto | buona ricerca | serenità | in gamba | incrociamo le dita | ogni bene | faville | tifo per | il tifo | in bocca | ti porti | di cuore | tutto il cuore | si accorg* | trovi presto | trover* presto | presto troverai | speranz*",
    path: "futuro | carriera | percorso | ricerca di lavoro | professional* | strada | sfide | progetti | cammino | prosieguo | proseguo | traguard* | avvenire | obiettiv* | occupazione | viaggio | strade | avventura | attività future | altra scuola | prossimo datore | nuova casa | altre porte",
    encourage:
      "incoraggi* | non esitare | non esiti | scoragg* | seguici | segua | tenere d'occhio | continua a | continui a | tieni d'occhio | non mollare | consultare | monitorare | consult* il sito | ricandid* | riprovaci | riprova | candidarsi nuovamente | candidarti nuovamente | candidarsi a | volentieri | porta è aperta | porta resta | dai un'occhiata | dia un'occhiata | visita la pagina | resta aggiornat* | restare aggiornat* | invitiamo",
    future:
      "futur* | prossim* | un'altra occasione | altre occasioni | più avanti | altre opportunità | altre posizioni | altri ruoli | nuove opportunità | successiv* | qualora si presentasse | qualora dovessero | dovessero presentarsi | un giorno | in seguito | altre selezioni | tra qualche mese | fra qualche mese | tra un anno | nuove posizioni | anno venturo | tempi migliori | un domani | nuove ricerche | tra qualche anno | fra qualche anno | in un altro momento | altra occasione | momento migliore | presto",
    remember:
      "ricontatt* | contattarla | contattarti | terremo in considerazione | tenerla presente | tenerti presente | ricord* | rimanere in contatto | restare in contatto | restiamo in contatto | ci risentiamo | risentir* | rincontr* | incroci* | tornare da | porta aperta | porta è aperta | la porta | arrivederci | a presto | richiam* | seguiremo | perderti di vista | perderla di vista | penseremo a | terremo presente | rivedere | ritrov* | strade si | salutarci | d'occhio | ci rivedremo | risento | squillo | sapremmo a chi | la aspettiamo lì | riparl* | ci risediamo | farci vivi",
    sincerely:
      "cordialmente | saluti | cordialità | in fede | a presto | con stima | distintamente | porgiamo | porgerle | ossequi | cogliamo l'occasione | buona giornata | buon lavoro | saluto | abbracc* | buona serata | buon fine settimana | colgo l'occasione | a risentirci",
    dear: "gentile | gentilissim* | buongiorno | buonasera | ciao | caro | cara | cari | egregio | egregia | spett.le | spettabile | salve | gent.mo | gent.ma | gent | stimat* | pregiat* | gentili | carissim* | ehi | hey | egr",
    data: "dati | privacy | gdpr | cancellazione | trattament* | consenso | distrutt* | distruggere | eliminazione dei | informativa | rettifica | normativa | diritti | eliminati dopo | conservati | conservazione | conservate | conservato | conservata | distruggeremo | riservatezza | ai sensi",
    automatic:
      "automatic* | non rispondere | non rispondere a | no-reply | noreply | generat* | casella non | non presidiat* | non monitorat* | solo invio | si prega di non | non risponda | non è presidiata",
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
    error:
      "error* | errat* | ignorare | ignori | ignora | non tenga conto | non tenere conto | svista | sbagli* | disguido | refuso | annulla e sostituisce | pasticcio | disservizio | problema | guasto | sciopero",
    despite:
      "nonostante | malgrado | pur | sebbene | benché | tuttavia | comunque | anche se | lo stesso | a dispetto | ugualmente | in ogni caso | per quanto | sia pure | nondimeno | quantunque",
    especially:
      "molto | davvero | veramente | particolarmente | estremamente | assai | tanto | sinceramente | realmente | vivamente | decisamente | soprattutto | enorme | sul serio | troppo | del tutto | pienamente | così | *issimo | *issima | proprio",
    first:
      "primo | prima | primi | secondo | seconda | terzo | terza | ultimo | ultima | ultimi | finale | finali | iniziale | quarto | preliminare | all'ultimo | in extremis",
    person:
      "un'altra persona | altra persona | un altro candidato | un'altra candidata | altro candidato | altra candidata | altri candidati | altre candidature | altre candidate | altri profili | altro profilo | un altro profilo | altra risorsa | un'altra risorsa | altra figura | qualcun altro | un altro finalista | altro finalista | altra finalista | l'altro | l'altra | altro aspirante | altro concorrente | nuovo collega | nuova collega | entra nel team | entrerà nel team | prenderà servizio | ha accettato | ha firmato | abbiamo trovato la persona | la persona giusta | ha già accettato | un collega | una collega | il candidato prescelto | candidata prescelta | sarà affidata a | sarà affidato a | assumerà la direzione | risorsa interna | un altro ragazzo | un'altra ragazza | l'altro ragazzo | l'altra ragazza | con un altro | altra studentessa | uno studente | una studentessa | ha trovato il suo | faccia nuova | candidato interno | primo classificato | nuovo ingresso | altre persone | altri concorrenti | altra scelta | è tornato | squadra con lui | al suo posto | un altro nome | altro nome | una docente | un educatore | continua soltanto | altra strada | un esterno | qualcuno di esterno | uno di casa | altra mano | altra attrice | altro professionista | altra professionista | altro collega | nuova responsabile | nuovo responsabile | il nuovo | la nuova | nuovo maestro | volto nuovo | nuova faccia | altra dottoressa | altro medico | altra infermiera | altro meccanico | altri finalisti | un conoscente | compare | tua compagna | tuo compagno | altri passeggeri | altra squadra | altro cavallo | altri tre | altre braccia | altro tecnico | altra operatrice | altra collega | altri nomi | altri aspiranti | uno più | una più | chi aveva | chi ha già | chi poteva | chi può | chi conosce | assunto la | assunto il | ultimo tassello",
    work: "lavor* | aziend* | team | società | impresa | ditta | reparto | progett* | mestiere | dipendent* | squadra | gruppo | struttura | organizzazion* | realtà | ente | istituto | attività | bottega | officina | stabilimento | settore | cooperativa | collaborator* | collega | colleghi | colleghe | cantiere | brigata",
    goesto:
      "va a | va ad | va al | va alla | va all | vanno a | vanno ai | vanno alle | vanno agli | andrà a | andrà ad | andrà al | andrà alla | andrà all | andrà in | andat* a | andat* ad | andat* al | andat* alla | andat* all | andat* ai | tocca a | tocca al | tocca alla | toccat* | toccherà | spetta a | spetta al | spetta alla | finit* a | passerà a | passerà al | passa a | ricad* su | ricadut* | cadut* su | assegnat* | affidat* | affidare | attribuit* | aggiudicat* | conferit* | conferire | accordat* | dat* a | dat* al | dat* alla | sarà di | l'avrà | lo avrà | lo prende | la prende | lo farà | la farà | le fanno | lo condurrà | l'ha pres* | l'ha avut* | l'ha ottenut* | l'ha spuntata | la spunta | l'ha vint* | ha vinto | hanno vinto | è stata vinta | ha ottenuto | nelle mani | in mani | altre mani | altra mano | la meglio | dall'altra parte | ricopert* da | occupat* da | copert* da | guiderà | dirigerà | occuperà | ci sarà | ci sarà già | seduto | seduta al | ha fatto centro | far felice | va di | andranno | subentr* | per l'altra | per l'altro",
    stays:
      "resta con noi | rimane con noi | restano con noi | al suo posto | tornat* | rientrat* | rientra in | rientra dalla | rientro | torna al suo | torna in servizio | sui suoi passi | ha cambiato idea | ci ha ripensato | le dimissioni | riconferm* | si tengono | si tiene | ci teniamo il | scorsa stagione | ultime due stagioni | così com'è | personale esistente | già lavora | già in organico | chi c'è | che c'è già | di nuovo suo | in carica | resta in servizio | rinnov* il contratto | prorog* | già collabora | si arrang* | stabilizz* | di sempre | tiene gli | tiene il | già in forza | sempre stato | tengono il | tengono la",
    lack: "manca | mancano | mancava | mancavano | manchi | mancat* | mancando | mancanz* | carenz* | carent* | priv* di | priv* del | priv* dell | priva | privo | sprovvist* | poca esperienza | non basta | non bastano | insufficient* | non sufficient* | scars* | lacun* | non copr* | non possied* | non dispon* | gap | assenza | assent* | a corto di | ravvis* | non emerg* | non sussist* | debol* | al di sotto | sotto la | inferior* | troppo poc* | abbastanza | non ha ancora | incomplet* | digiun* di | acerb*",
    toomuch:
      "troppo | troppa | troppi | troppe | sovraqualific* | overqualified | eccessiv* | eccede* | ben oltre | oltre ciò | oltre quello | di parecchio | superan* | supera il nostro | supera i nostri | al di sopra | sopra le nostre | fuori portata | fuori budget | nostro tetto | sprecat* | annoi* | strett* per | andrebbe strett* | starebbe strett* | va strett* | le ali | un dottorato alla | più di quanto | scapperest* | te ne andrest* | non possiamo permetter* | permettercel*",
    ending:
      "finisce qui | chiude qui | termina qui | ferma qui | conclude qui | finiamo qui | chiudiamo qui | fermiamo qui | ci fermiamo | fermarci qui | fermarmi qui | ci salutiamo | la salutiamo | ti salutiamo | la saluto | ti saluto | addio | congedo | congediamo | strade si | si separano | si dividono | capitolo | sipario | capolinea | lasciamo perdere | niente da fare | nulla da fare | nulla di fatto | non se ne fa | non se ne farà | andata così | sarà per la prossima | sarà per un | un'altra vita | pietra sopra | senza rancore | a posto così | siamo a posto | si arresta | si interrompe | lasciarla andare | lasciarti andare | trattener* | porta si chiude | si chiude una porta | resta fuori | restare fuori | rimast* fuori | lasciat* fuori | viaggio insieme | ritengas* | si ritenga | ritenersi liber* | ogni impegno | l'ultima | premio di consolazione | resta l'amicizia | resta la stima | è finita | com'è finita | come vanno | per noi finisce | questione è chiusa | mettiamo un punto | fine della corsa | con un punto | accetti pure | accettare pure | accetta pure | si rompe | ci lasciamo | chiudere qui",
    ahead:
      "soffio | per un pelo | passo avanti | davanti a | precedono | precede | precedeva | testa a testa | vantaggio | seconda scelta | second* classificat* | arrivat* second* | arrivare second* | secondo posto | prima riserva | spuntat* | la meglio | prevals* | prevale | ti ha superat* | l'ha superat* | sorpass* | scavalc* | batt* | fotofinish | in volata | filo di lana | decimi | decimo | pochi punti | manciata | una spanna | una marcia in più | un gradino | di misura | qualcosa in più | ne avevano di più | sopra di lei | sopra di te | quasi | a un passo | lei perfetta | fino all'ultimo | ultima curva | pendere | bilancia",
    deserve:
      "giustizia | non sarebbe onesto | non sarebbe giusto | nei tuoi confronti | nei suoi confronti | un torto | sprecat* | spreco | valorizz* | annoi* | infelic* | le ali | fiorire | sbocciare | fortunat* | degn* di | peccato per | tappeto rosso | accorg* | quanto vali | quanto vale | saresti felice | sarebbe felice | più grande del nostro | palcoscenico | meglio di noi | chi saprà | sappia apprezz* | ti vorranno | messo a frutto | una casa che | più libertà | risparmiar* | sulla coscienza | tornerai utile | merita | meriti | meritava* | meritano | meritat* | meriterebb* | meritereste",
    direction:
      "altra direzione | altre direzioni | direzione divers* | un'altra strada | altra strada | strada divers* | strade diverse | altre strade | altra via | orientat* | orientar* | orientand* | orientament* | taglio diverso | impostazione | rotta | strategi* | percorso divers* | percorso different* | altri percorsi | diversamente | piega | cambiat* | cambiament* | mutat* | mutament* | ridefin* | ripensat* | ripensament* | differente | differenti | sapore diverso | ritmo | stile | voce più | linea editoriale | una visione | altri piani | verso una figura | verso un profilo | verso figure | verso profili | spostat* verso | soluzione | priorità | scenario | diversa",
    condition:
      "patent* | madrelingua | abilitazion* | abilitat* | laurea | diploma | certificazion* | titolo di studio | titolo richiesto | trasfert* | trasferir* | traslocare | abita | abiti | abitare | pendolar* | distanza | chilometri | km | turni | turnist* | turnazion* | notte | notti | notturn* | part-time | full-time | festivi | permesso di lavoro | permesso di soggiorno | b2 | tedesco | inglese | francese | lingua | lingue | fluente | automunit* | auto propria | albo | domicilio | preavviso | presenza quotidiana | disponibilità a | disponibilità immediata | haccp | muletto | partita iva | iniziare prima | residen* a | determinat* | tempo pieno",
    recommend:
      "raccomand* | segnalat* | segnalare | segnalarl* | segnalarti | propost* | propon* | proporre | presentat* al cliente | nominat* | indicato | indicata | indicati | suggeri* | sostenut* la | sostegno | appoggi* | caldeggi* | insistito | parola buona | tifo | tifare | consiglio di rivolg* | ti consiglio | le consiglio | garantisco",
    vote: "votat* | voto | voti | votazione | maggioranza | unanim* | deliber* | consultat* | consultazion* | discusso | confrontat* | tra noi | fra noi | soppes* | ponderat* | assemblea | seduta | riunit* | rimugin* | contro | contrario | contraria | elett* | espress* | parere | giudizio | verbale | scrutin* | favore | ci abbiamo pensato | riflettut* | ne abbiamo parlato | concord* | d'accordo | intesa",
    status:
      "status | stato candidatura | stato della | stato non | stato chius* | nuovo stato | lo stato | nello stato | prot | protocollo | rif | riferimento | id | codice | numero di pratica | archiviat* | inattiv* | not selected | rejected | ko | cambiato in | spostat* nella | spostat* in | sezione | rimoss* | agli atti | storico | in oggetto | requisition | scheda | fascicolo | aggiornamento candidatura | aggiornamento sulla | istanza | stato scartat* | stato respint* | stato rifiutat* | stato negativ* | stato esclus* | stato conclus* | stato in",
    figure:
      "porta | porte | portone | chiave | chiavi | tassello | tasselli | puzzle | pezzo | sipario | palco | palcoscenico | barca | treno | binario | nave | equipaggio | dadi | moneta | ponte | seme | semi | ricetta | ingredient* | piatto | sapore | orchestra | spartito | capitolo | scintilla | sedia | sedie | poltrona | scrivani* | dal tavolo | al tavolo | bilancia | ciambell* | cavallo | curva | passeggeri | bussola | stella | stelle | pianeti | cappello | camice | grembiule | bacchetta | timone | nido più | le ali | vetta | traguardo | bandier* | fiore | cassetto | cerchio | cuore | vento | mare | maglia | guanto | vestito | melodia | casella | padrone | cilindro | luce | binari | spalti | casacca",
    late: "tardi | tardiv* | ritardo | fuori termine | oltre i termini | oltre il termine | oltre la scadenza | dopo la scadenza | scadut* | prima di lei | prima di te | poco prima | fuori tempo | tempo massimo | tempismo | momento sbagliato | in anticipo | dopo di te | dopo di lei | arrivat* dopo | ormai | da tempo | giorni fa | settimana scorsa | la scorsa settimana | quando è arrivat* | a giochi fatti",
    isyou:
      "sei tu | scelto lei | scelto te | scelta lei | scelto è lei | nominato lei | nominata lei | su di lei | su di te | sei dei nostri | posto è suo | posto è tuo | lavoro è suo | lavoro è tuo | ruolo è suo | ruolo è tuo | cattedra è sua | sei dentro | ti vogliamo | la vogliamo | ti assumiamo | la assumiamo | assumerla come | la prendiamo | ti prendiamo | ti abbiamo scelt* | l'abbiamo scelt* | ce l'hai fatta | ce l'ha fatta | hai passato | tocca a lei | tocca a te | spetta a lei | spetta a te | offriamo a lei | per lei il posto | teniamo per | le assegniamo | ti assegniamo | le conferi* | hai vinto | premia lei | spetta ora a lei | scommettere su di te | vogliamo te | lo offriamo | te ne offriamo | proseguiamo con lei | cominci | può cominciare | lei è dei nostri | proseguiamo con te | sceglie lei | sceglie te",
    welcome:
      "benvenut* | a bordo | nel team | far parte | entrare a far parte | unirti | unirsi a | ti aspettiamo | la aspettiamo | primo giorno | non vediamo l'ora | averti con noi | averla con noi | averti nel | averla nel | averti in squadra | averla in squadra | entrerai | entra in squadra | iniziare a lavorare | lavorare con te | lavorare con lei | collaborare con lei | la accogliamo | accoglierla | accoglierti | divisa | ti presentiamo | prime settimane | sei dei nostri | fianco a fianco | insieme",
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
    sift: "screening | preselezion* | scremat* | vaglio | taglio | tagliat* | ristrett* | restring* | si è stretto | scart* | fuori | esclus* | eliminat* | filtr* | sfolt* | cernita | non rientr* | primi venti | primi dieci | prima selezione | depennat* | non ammess* | long list | primo turno | tra i convocati | fra i convocati | non è tra | non sei tra | non è fra | non sei fra",
    full: "completo | pieno | piena | pieni | piene | esaurit* | tutti i posti | tutti occupati | tutte occupate | più posti | più posto | siamo a posto | numero sufficiente | tutti coperti | nessun posto | satur* | capienza | numero chiuso | già coperti | un solo posto | posto era uno | ne avevamo uno | ne serviva uno | è fatto | già tutti | tutti assegnati | basta una persona | posti disponibili risultano | al limite | ogni turno",
    giveback:
      "restitu* | rispedi* | ritorniamo la | le ritorniamo | ritirare i documenti | può ritirare | distrugg* | distrutt* | rimborso | rimborsiamo | rimborsare | spese di viaggio | badge | di ritorno | plico | riconsegn* | libretto di lavoro | incarto | distruzione | cancelliamo | cancelleremo | cancellazione dei",
    done: "ho | hai | ha | hanno | abbiamo | avete | aveva | avevo | avevi | avevamo | avevate | avevano | avendo | aver | avere | abbia | abbiano | abbiate | era | eri | erano | eravamo | fu | fosse | stato | stata | stati | state | sono | sei | essendo | è stat* | avuto | viene | vengono | venne | fatto | fatta | fatti | detto | messo",
    will: "sarà | saranno | saremo | sarai | sarò | verrà | verranno | verrai | avrà | avranno | avremo | avrai | farà | faranno | faremo | potrà | potranno | potremo | potrai | andrà | andranno | dovrà | dovranno | dovremo | vorrà | starà | terrà | terremo | resterà | rimarrà | riceverà | riceverai | troverà | arriverà | prenderà | entrerà | lavorerà | lavorerai | comincerà | inizierà | inizierai | partirà | uscirà | diventerà | porterà | *eremo | *iremo | *eranno | *iranno | venisse",
    one: "uno | due | tre | quattro | cinque | dieci | un solo | una sola | un unico | soltanto un* | solo una | solo un | entrambi | entrambe | ambedue",
    who: "chi | cui | colui | colei | coloro | quello che | quella che | quelli che | quelle che | il quale | la quale | i quali | le quali | al quale | alla quale | della quale | del quale | che ha | che hanno | che aveva | candidat* che | persona che | profilo che | figura che | collega che | qualcuno che | uno che | una che | professionista che",
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
