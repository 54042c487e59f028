import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Danish. */
export const da: LanguagePack = {
  tag: "da",
  script: "Latn",
  commonWords: (
    "og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os " +
    "op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget efter ned skulle denne end dette mit også under have dig " +
    "din dit dine jer jeres vores vor hende mod disse hvis nogle hos blive mange ad bliver hendes været jer sådan hej kære tak desværre gerne " +
    "hilsen venlig hilsner mvh vh derfor fordi eftersom uden inden ved kan må får fik gør går været blevet ingen intet noget nogen meget mere " +
    "samt endnu allerede kun bare lidt igen anden andet andre sige siger kommer komme"
  ).split(" "),
  concepts: {
    you: "du | dig | din | dit | dine | jer | jeres | deres ansøgning | deres henvendelse | deres kandidatur | vil i | kære ansøger | I alle | dem ikke | dem venligst | meddele dem | ønsker dem | ønske dem | takke dem | takker dem | de os | de bedes | at de ikke | deres papirer | deres interesse | deres materiale | deg",
    we: "vi | os | vores | vor | vort | vore | undertegnede virksomhed | på vegne af",
    i: "jeg | mig | min | mit | mine | undertegnede | selv tak",
    they: "han | hun | hende | ham | hans | hendes | dem | deres | vedkommende | de som | de vi | de har | de vil | de ville | de synes | de syntes | hin | sin | sit | sine",
    somebody:
      "nogen | person | personer | personen | folk | mennesker | menneske | individ* | en der | dem der | den der | den som | dem som | ham der | hende der | vedkommende | en ansøger | en kandidat | en ung | en fyr | fyren | en pige | en anden | nogle | man | hver sin | en mere | en med | en som | navn | navnet | en fra | en til | ansigt",
    other:
      "anden | andet | andre | øvrige | øvrig | anderledes | andetsteds | alternativ* | resten | resterende | andens | andres | annen | annet",
    candidate:
      "ansøger | ansøgere | ansøgeren | ansøgerne | ansøgers | ansøgernes | ansøgerens | ansøgerfelt* | medansøger* | kandidat | kandidaten | kandidater | kandidaterne | kandidatens | kandidaters | kandidaternes | *kandidat | *kandidaten | *kandidater | *kandidaterne | finalist* | konkurrent* | jobsøgende | aspirant* | feltet | jobansøger*",
    client:
      "vores kunde | kunden | kundens | opdragsgiver* | ordregiver* | klient* | slutkunde* | kundevirksomhed* | hvervgiver* | rederiet valgte | kunder | virksomheden",
    committee:
      "bestyrelse* | *bestyrelsen | *udvalg | *udvalget | ansættelsesudvalg* | bedømmelsesudvalg* | jury | juryen | panel | panelet | ledelse | ledelsen | *ledelsen | direktion* | direktør | direktøren | *direktøren | chef | chefen | *chefen | chefer | ansættende leder | ansættende chef* | lederen | *lederen | ledergruppe* | skoleleder* | rektor | rektoren | fakultet | fakultetet | institutleder* | ejer | ejeren | ejerne | stifter | stifteren | menighedsråd* | overlægen | mester | kaptajn* | orkestret | styregruppe* | nævnet | ministeriet | hr chef* | kunstudvalg* | personalechef* | forældrebestyrelse* | kollegiet | nærmeste leder | afdelingsleder* | ministerium* | udvalg* | dekan* | provst* | rådet | partnerkreds* | partner | hovedkontor* | instruktøren | køkkenchef* | sekretariat* | formand* | dirigent* | bedømmer* | topledelse* | TR | regionen | ansættelsesmyndighed* | institutledelse* | kommunaldirektør* | lærerværelset",
    internal:
      "intern | internt | interne | egne rækker | eget hus | inden for huset | egne medarbejdere | egne vikarer | vores egne | nuværende medarbejder* | omplacer* | fortrinsberettig* | fortrinsret* | genansættelse* | de folk vi har | kollega i | forfremme* | overtallig* | praktikant* | egen elev | fra egne | vikaren | egne folk | kollega fra",
    everyone:
      "alle | samtlige | enhver | hver | allesammen | begge | hele",
    friend:
      "ven | venner | veninde* | kammerat* | bror | broderen | søster | datter | datteren | søn | sønnen | mor | kusine | fætter | kæreste | kæresten | min kone | min mand | naboen | svigersøn | svoger | kollegaen | nabo | svigersønnen | kusinen | hun fik | han fik job | far siger",
    not: "ikke | ej | ingen | intet | aldrig | uden | nej | hverken | umulig* | uegnet | ugyldig* | næppe | afslag* | afslog* | afvis* | ingenting | ikkekvalificeret | ingenlunde | nægte* | frabedes | undlad | frasort* | fravalg* | fravælg* | manglende | afslå | afslår | afslås | afslået | ikkje | intetsteds | uopfyldt | forgæves | nei | aldri | udebli*",
    unable:
      "kan ikke | kan ej | kunne ikke | ikke kunnet | ikke kan | ikke kunne | kan d* ikke | kan vi ikke | kan vi d* ikke | kan jeg ikke | kan jeg d* ikke | kunne vi ikke | kunne d* ikke | ikke mulighed | ingen mulighed | ikke muligt | ej muligt | umuligt | ikke har mulighed | ikke i stand til | er ikke i stand | lader sig ikke | ikke lade sig gøre | forhindret | ser os ikke i stand | ude af stand | vi dog ikke | må d* ikke | kan vi desværre heller ikke | ikke vil kunne | nødsaget | ikke efterkomm* | får ikke | ikke få | ikke råd til | ikke har råd | uden mulighed | ikke plads til",
    nolonger:
      "ikke længere | ej længere | ikke mere | ikke flere | ingen flere | ikke yderligere | ikke videre | ophørt | ophører | uden yderligere | alligevel ikke | ikke fortsat | længere ikke | bortfaldt",
    sorry:
      "desværre | desvære | beklag* | kede af | trist | triste | ærgerlig* | uheldigvis | undskyld* | skuffe | skuffer | skuffet | skuffende | skuffelse* | øv | træls | dårligt nyt | dårlige nyheder | tunge nyheder | tungt hjerte | ville ønske | gid | havde håbet | havde gerne | ville gerne have haft | gerne set | bedre nyt | bedre nyheder | kedelig* | ikke det svar | ikke den besked | sørgelig* | det gør mig ondt | tilgiv | hellere have | skriver med | sorry | ikke sjovt | aldrig sjovt | hårdt at | ærgrer | ærgre | ærgrede | græmmer | gør ondt | ondt i maven | ked | kjedelig | dessverre | skamme* | uforskammet | svært at skrive | skulle have skrevet | noget andet til dig | bedre på hjerte | længe om at svare | tavsheden | tavshed | på dine vegne",
    negative:
      "negativ | negativt | negative | afslag* | afvist | afvises | afvise | afvisning | fravalgt | fravælges | frasorter* | ikke udvalgt | ikke valgt | ikke er udvalgt | ikke gået videre | ikke går videre | ikke er gået videre | ikke antaget | ikke blevet antaget | ikke optaget | ikke bestået | ikke imødekommet | ikke kvalificeret | ikkekvalificeret | ikke egnet | et nej | blev nej | ikke til din fordel | ikke lykkedes | ikke lykkes | ikke blandt | vraget | vrages | ikke fået stillingen | ikke fået jobbet | ikke i betragtning | ikke aktuel | ikke længere aktuel | ikke dig | skåret fra | sorteret fra | ikke med i | ikke ført til | ikke tilbudt | ikke tilbydes | afslå | afslår | afslås | afslået | kasseret | kasseres | ikke i dag | ikke noget | ikke til noget | blev ikke til | blev det ikke | ikke gav pote | ikke givet pote | ikke videre | dig imod | imod dig | ikke faldet ud | ikke i mål | ikke helt hjem | ikke lige | ikke det rette valg | ikke den rette | ikke kommet i betragtning | ikke kommet videre | ikke nok til | ikke indstillet | ikke placeret | ikke professorabel | ikke med til | ikke lod sig gøre | nedstemt | ikke rigtigt | forgæves | ikke efterkommes | ikke godkendt | ikke godkendes | ikke kaldt ind | ikke indkaldt | ikke fandt dig | uden held",
    but: "men | dog | imidlertid | alligevel | omvendt | selvom | selv om | skønt | derimod | ikke desto mindre | til gengæld | ellers | omend | på den anden side | blot | bare | når alt kommer til alt",
    instead:
      "i stedet | istedet | hellere | snarere | frem for | fremfor | foran dig | til fordel for | gik til | gået til | går til | givet til | tilfaldt | foretrukket | foretrak | foretrækker | faldt på | faldet på | forrang | på bekostning | lovet pladsen til | ham fra | hende fra | tilfaldet | i dit sted | end dig | end din | end dit | på din bekostning | uden dig | forud",
    if: "hvis | såfremt | om du | om vi | om det | om der | hvorvidt | i tilfælde af | i så fald | uanset | medmindre | forudsat | under forudsætning | skulle du | skulle det | skulle valget | skulle der | hører du ikke | består man | udebliver du | viser det sig | hvad enten | så længe | ønsker du | i det tilfælde | vil du have | med mindre | har du ikke hørt | bliver du ikke udvalgt | er du ikke blevet | opfylder du | kan vi ikke bruge | når ansættelsen | ved manglende | udløber linket",
    may: "måske | kunne | ville | skulle | muligvis | eventuelt | eventuelle | eventuel | formentlig | sandsynligvis | nok | muligt | mulig | antagelig* | formodentlig | sikkert | kanskje | kan",
    when: "når | efter | inden | før | så snart | indtil | siden | da | mens | forud for | i forbindelse med | derefter | efterfølgende | førend | idet | derpå | herefter | bagefter | dengang",
    because:
      "fordi | derfor | da vi | da du | da andre | da en | da der | da det | eftersom | idet | pga | grundet | som følge af | med henblik på | af hensyn til | på baggrund af | skyldes | årsag* | grunden | grunde | hvorfor | begrundelse* | begrundet | betyder at | det betyder | hvilket | i kraft af | handlede om | på den baggrund | i lyset af | dermed | for vi | for lige | for opgaven | således | grund | baggrunden er | gør at | med henvisning til | grundlag | grundlaget",
    only: "kun | blot | udelukkende | alene | bare",
    yet: "endnu | stadig | stadigvæk | fortsat | indtil videre | hidtil | på nuværende tidspunkt | p t | pt | i øjeblikket | for øjeblikket | foreløbig* | lige nu | på det her tidspunkt | nu og her | her og nu | lige her | fremdeles",
    already: "allerede | nu | i mellemtiden | imens | siden da | efterhånden | hermed | i forvejen",
    timebeing:
      "denne gang | i denne forbindelse | i første omgang | lige nu | for øjeblikket | i øjeblikket | for tiden | p t | pt | for nu | på dette tidspunkt | i år | til denne stilling | i dette tilfælde | ved denne lejlighed | nuværende | i denne proces | i denne rekruttering | denne omgang | denne ombæring | indtil videre | nu og her | i den her runde | den her gang | denne sæson | lige her | netop dette | dette opslag | denne post | den her stilling | dette hold | til sommer | denne runde | for dette | lige til",
    again:
      "igen | på ny | på nyt | atter | endnu en gang | endnu engang | en gang til | forfra | genopslå* | gen ansøg* | ny ansøgning",
    application:
      "ansøg* | *ansøgning | *ansøgningen | *ansøgninger | *ansøgningerne | søg | søge | søgte | søgt | søger du | du søger | kandidatur* | jobansøg* | henvendelse | henvendelsen | uopfordret | uopfordrede | indsendte | tilmelding | søkte | søknad* | søker | kandiderede | meldte dig | dit bud | tilmeldte | indsendelse* | dit tilbud om at arbejde | rokeringsønske* | henvendte dig",
    documents:
      "cv | cvet | cver | motiveret | motivationsbrev* | følgebrev* | dokument* | portfolio* | portefølje* | karakterudskrift* | eksamensbevis* | eksamenspapir* | papirer | papirerne | papir | anbefalinger | bilag | ansøgningsmateriale* | materiale* | mappen | bunken | breve | brevet | arbejdsprøver | udtalelser | lønoplysninger | papiret | mappe | portfolien | anbefaling | skrivelse | værkfotos | mapper",
    position:
      "stilling | stillingen | stillinger | stillingerne | stillingens | *stilling | *stillingen | *stillinger | *stillingerne | job | jobbet | jobs | jobbene | *job | *jobbet | rolle | rollen | roller | rollerne | *srollen | *errollen | *orrollen | *rollen | post | posten | *posten | embede* | opgaven | vikariat* | *vikariat | *vikariatet | plads | pladsen | pladser | pladserne | praktikplads* | læreplads* | elevplads* | lærlingeplads* | studieplads* | hverv | vagt | vagter | vagterne | vagtlag | opslag | opslaget | opslagene | stillingsopslag* | jobopslag* | jobannonce* | annonce | annoncen | ansættelse | ansættelsen | *ansættelse | fastansættelse* | lektorat* | professorat* | stipendium* | stipendiet | ledig | ledige | vakance* | vakant | freelance* | tjeneste | position | positionen | *tjansen | fritidsjob* | studiejob* | stolen | timerne | amanuens* | funktionen | stillinga | timer | skema | tjans | *tjans | stol | stole | vagten | adjunktur* | titel | sekretariatspost* | hovedrolle* | sæsonjob* | sommerjob* | *vagt | chefpost* | lederpost* | rokade | udnævnelse* | ansættelsesforhold*",
    hiring:
      "rekrutter* | *rekruttering | *rekrutteringen | hr | personaleafdeling* | personale | personalet | personalesag* | bemanding* | talent acquisition | ansættelsesproces* | ansættelsesforløb* | ansættelsessag* | ansættelsesstop* | ansættelsesprocedure | karriere* | arbejdsgiver* | arbejdsplads* | headhunt* | human resources | vikarbureau* | besættelse af | genbesættelse* | ansættelsessamtale* | nyansættelse* | udvælgelsesproces* | bemande* | ansættende",
    process:
      "proces* | *processen | *proces | forløb | forløbet | *forløb | *forløbet | procedure* | udvælgelse | udvælgelsen | udvælgelses* | konkurrence* | omgang | ansøgningsrunde* | ansøgningsforløb* | sag | sagen | optagelse | optagelsesudvalg* | bedømmelse | bedømmelsen | sagsbehandling* | kampagne | søgning* | rekrutteringen | screening* | rekrutteringsrunde* | sagsforløb* | udskilningsløb* | kandidatforløb* | vores søgen | søgen efter",
    training:
      "praktik | praktikken | praktikant* | praktikplads* | *praktik | elev | elevplads* | elevstilling* | trainee* | lærling* | læreplads* | graduate* | aspirant* | frivillig* | studentermedhjælp* | studiejob* | fritidsjob* | internship* | virksomhedspraktik* | erhvervspraktik* | hoveduddannelse* | værnepligt* | dommerfuldmægtig* | ph d stipend* | postdoc* | introduktionsstilling* | løntilskud* | jobprøvning | session | mesterlære | i lære | kontorelev* | elever | optagelsesprøve* | svend | elevansøg*",
    profile:
      "profil* | *profil | *profilen | baggrund* | *baggrund | kompetence* | *kompetencer | kvalifikation* | kvalificer* | styrke | styrker | styrkerne | potentiale* | egenskab* | færdighed* | evner | evne | talent | talenter | uddannelsesmæssig* | uddannelsesbaggrund* | forudsætning* | personlighed* | faglighed* | kundskab* | viden | meritter | din erfaring | håndværk | evnerne | faglig | faglige | fagligt | uddannelse | tyngde",
    experience:
      "erfaren | erfarne | erfaring* | *erfaring | rutine | rutineret | rutinerede | kendskab* | *kendskab | indsigt | indgående | branche* | anciennitet | senior | seniorprofil* | i bagagen | i rygsækken | på bagen | mange års | års arbejde | arbejdet med | arbejdet i | kender i forvejen | ekspertise | specialistviden | speciale | oplært | fagligt fokus | vant til | meriteret | stået på | rutinen | mange år | tyve år | trænet | øvet | i faget | specialiseret",
    requirements:
      "krav | kravet | kravene | *krav | *kravet | *kravene | kræv | kræve | kræver | kræves | krævede | kravprofil* | behov | behovet | brug for | behøver | kriteri* | adgangskrav* | forventning* | søger | leder efter | ledte efter | ledt efter | efterspørg* | mangler | manglede | mangle | savnede | savner | skal bruge | nødvendig* | ønskes | ønsker en | vilkår | betingelse* | autorisation* | certifikat* | forudsætter | eftersøgt | eftersøger | vil have en | lægger vægt | lagt vægt | kørekort | behøves | savnes | forlang* | påkrævet | forudsætning*",
    fit: "passe | passer | passede | passet | passende | egnet | egner | egnede | egnethed | velegnet | modsvarer | svarer til | svarede til | opfyld* | rette | rigtige | relevant* | overensstem* | leve op | lever op | lever ikke op | kemien | aktuel | aktuelle | skræddersy* | i spil | brik | brikken | brikkerne | match* | kemi | klikkede | svarende til | klæder | rammer | ramte | ramme | sammenfald | i tråd",
    better:
      "bedre | bedst | bedste bud | stærkere | stærkest* | tættere | tættest | mere | mest | flest | længere erfaring | længere klinisk | højere | højest* | skarpere | skarpest | bredere | dybere | tydeligere | større | førstevalg* | foretrukne | forspring | foran | overhal* | længste strå | en tand | snævert | først | overlegen* | bedste match | flere | nærmere | dygtigere | ældre | lettere | end",
    level:
      "niveau | niveauet | standard | kvalitet* | stærkt felt | stærke felt | feltet | ansøgerfelt* | konkurrence | konkurrencen | benhård | hårdt felt | kvalificeret felt | kvalificerede felt | stærke ansøgere | barren | overliggeren | usædvanligt stærkt | snittet | kaliber | højt tempo | tempoet",
    many: "mange | flere | adskillige | antal | antallet | stor interesse | hundrede | hundredvis | tusindvis | snesevis | mængde* | massevis | masser | rekordmange | overvældende | stor søgning | stort felt | talrige | en lang række | overvældet | rift om | hundreder | flertallet",
    interview:
      "interview* | *interview | *interviewet | jobsamtale* | ansættelsessamtale* | jobinterview* | samtale | samtalen | samtaler | samtalerne | *samtale | *samtalen | *samtaler | samtalerunde* | prøveprædiken*",
    talk: "samtale | samtalen | samtaler | samtalerne | *samtale | *samtalen | snak | snakken | snakke | snakker | snakkede | snakket | *snak | tale | taler | talte | talt | tales | telefon* | ring | ringe | ringer | ringede | ringet | møde | møder | mødet | møderne | mødes | mødtes | mødte | mødt | *møde | *mødet | teams | zoom | meet | lære at kende | lære dig | kaffe | frokost | besøg | besøget | besøge | kig forbi | komme forbi | kom forbi | dialog* | drøfte* | hilse på | ses | sås | opkald* | videosamtale* | hør fra dig | ansigt til ansigt | træffes | sidst",
    test: "test | testen | tests | testene | *test | *testen | testsvar* | testresultat* | prøve | prøven | prøver | *prøve | *prøven | *prøver | arbejdsprøve* | prøvevagt* | prøvedag* | prøvetime* | prøveforelæsning* | prøvelektion* | prøvevisning* | prøvespil* | optagelsesprøve* | kodetest* | logiktest* | case | casen | caseopgave* | hjemmeopgave* | din opgave | opgaven herunder | testforløb* | assessment* | øvelse* | gruppeøvelse* | *øvelsen | casting* | audition* | fremlæg* | præsentation* | oplæg | oplægget | præsentere | personprofil* | spørgeskema om dig | optag en | smagsprøve* | kørselstest* | undervisningsprøve* | personlighedstest* | prøvearbejd*",
    round:
      "runde | runden | runder | *runde | *runden | trin | skridt | fase | fasen | etape | omgang | næste | videre | første udvælgelse | ledet | første sortering | tredje | finalerunde* | sidste og | skridtet",
    shortlist:
      "shortlist* | finalist* | finale | finalen | sidste felt | udvalgt | udvalgte | udtaget | udtages | blandt de | blandt dem | iblandt | nummer to | nummer et | nr 0 på | skåret ned | nævnt på listen | listen over | kort liste | udvælgelsesliste | sidste fem | indstillet | indstilles | til sidste samtale | kandidatliste* | sluttet med | rangeret | prækvalific* | i feltet | i opløbet | snævre felt | bruttoliste* | bruttofelt* | feltet er | et mindre felt | kandidatfelt* | indsnævret | de fire vi | de tre | en af de | slutpanel* | hører til de | tilbage er",
    list: "venteliste | ventelisten | ventelister | førstereserve* | suppleant* | standby* | nummer 0 | nr 0 | kø | køen | listen | liste | rangeret | rangering* | vikarkorps* | afløser | ventelisteplads* | falder fra | melder fra | reserve* | vikarkartotek* | rækken | står først på",
    pool: "talentpulje* | talentbank* | kandidatbank* | kandidatpulje* | jobbank* | cv database* | cv bank* | talent pool | talent community | database | databasen | gemme | gemmer | beholde* | opbevarer dit | i tankerne | netværk* | emnebank* | arkiv | arkivet | register | registret | vikarkorps* | vikarpulje* | holde kontakten | holder kontakten | vores liste | kartotek* | ligge hos os | i baghovedet | i baghånden | har dig i | skuffen | står noteret | noteret i | i bunken til | gemt | tager det frem | dit nummer | materiale liggende | kender nu dit ansigt",
    offer:
      "tilbyde | tilbyder | tilbydes | tilbudt | tilbød | tilbud | tilbuddet | *tilbud | *tilbuddet | jobtilbud* | ansættelsestilbud* | bud | buddet | lover | løfte | lovet | offer | give dig jobbet | jobbet er dit | stillingen er din | pladsen er din | fremsatte | give dig en kontrakt | fremsat",
    contract:
      "kontrakt* | *kontrakt | *kontrakten | ansættelsesaftale* | ansættelsesbevis* | ansættelsesbrev* | underskriv* | underskrift* | skrive under | skriver under | skrevet under | mitid | signer* | onboarding | penneo | scrive | docusign | papirarbejde* | laver papirerne | aftalen | aftale | i hus | på plads | skrev under | underskrevet | skriv under | ansættelseskontrakt* | håndslag | hånd på det | givet hånd",
    salary:
      "løn | lønnen | lønninger | lønønske* | lønkrav* | lønforhandling* | lønudkast* | lønsystem* | startløn* | fastløn* | månedsløn* | timeløn* | årsløn* | bonus* | pension | pensionen | pensionsordning* | tillæg | tillægget | kroner | kr | honorar* | overenskomst* | personalegoder | frynsegode* | firmabil* | fri telefon | feriefridag* | feriedage | majløn* | lønindplacering* | skattekort | kontonummer | lønsum* | lønramme* | timesats* | aflønning*",
    start:
      "starte | starter | start | startede | begynde | begynder | begyndte | begyndelse | tiltræde* | første dag | første arbejdsdag* | startdato* | opstart* | introduktion* | fra og med | pr 0 | træde i kraft | møde ind | prøvetid* | onboarding | ombord | komme i gang | indkøring* | med på holdet | træder til | træde til | tiltrådte | møder ind | på arbejde | fra på mandag | første vagt | begynd",
    reference:
      "reference* | *reference | baggrundstjek* | straffeattest* | børneattest* | sikkerhedsgodkend* | lægeerklæring* | attest | attester | attesten | eksamensbevis* | autorisations* | karakterudskrift* | anbefalingsbrev* | dokumentation | sikkerhedsundersøg* | id tjek | udtalelser | vandelsattest* | helbred* | godkendelse",
    score:
      "point | pointene | *point | score | scoren | scorede | scoret | karakter | karakterer | karaktergennemsnit | gennemsnit* | rangeret | rangering* | rangorden | bestået | bestå | består | dumpet | dumpede | procent | prøveresultat* | testresultat* | grænsen | adgangskvotient* | placeret | placering* | snittet | scoring* | bedømt",
    feedback:
      "feedback* | tilbagemelding* | uddyb* | begrundelse* | kommentar* | evaluering* | respons | aktindsigt* | forklaring* | gode råd | sparring",
    decide:
      "beslut* | *beslutning | afgjort | afgør* | valget | vores valg | jeres valg | deres valg | sit valg | et valg | valg af | konkluder* | konklusion* | nået frem til | nåede frem til | kommet frem til | kom frem til | enige | enig om | var enig | enighed* | enstemmig* | vurder* | afstemning | stemte | stemt | truffet | træffe | træffer | traf | bestemt | bestemme | bestemte | endt med | landede | lander | fandt | indstillet | indstilling* | peget på | tage stilling | taget stilling | stillingtagen | faldet på | faldt ud | helhedsvurdering* | kommet til den | endte | ender med | afgjorde | udslagsgivende | fundet frem til | har sagt ja | vedtaget | pegede | peger | indstillede | tog bare | afklaret | vi tager en",
    result:
      "resultat* | udfald* | svar | svaret | svarene | besked | beskeden | nyt | nyhed | nyheder | nyheden | status* | opdatering* | afklaring* | tilbagemelding* | hvordan det gik | melding | meldingen | bedømmelsesresultat* | nytt | orientering | forløbets",
    select:
      "valgt | vælger | vælge | valgte | vælges | valgtes | vælg | udvalgt | udvalgte | udvælg* | udpeg* | udnævnt | foretrukket | foretrækker | foretrak | faldet på | faldt på | peger på | pegede på | peget på | satsede på | prioriter* | endte med | endt med | gå med | går med | gået med | besluttet os for | bestemt os for | landet på | nominer* | indstillet | indstiller | indstille | udtaget | trukket lod | lodtrækning* | trak det længste | hentede | fandt en | hentet | foretrukken | foretrukne | valg af | ville hellere have | helst vil have | gået efter | gå efter | gik efter | stemte for | holdt på | holder på | foretrække | kaldt til | udtog | udtager | kåret | satse | satser | satset | fundet | finde | finder | tage | tager | taget | tog",
    proceed:
      "gå videre | går videre | gået videre | gik videre | går vi ikke videre | går ikke videre | går vi derfor ikke videre | går desværre ikke videre | går vi desværre ikke videre | gik ikke videre | tage dig videre | tager dig videre | tage din ansøgning videre | tage videre | tager videre | taget videre | tages videre | med videre | videre med | videre i | videre til | videre forløb | videre proces* | det videre | komme videre | kommet videre | kommer videre | kom videre | arbejder videre | arbejde videre | snakke videre | ruller videre | fortsæt* | fortsat forløb | fortsatte | gå frem | rykke videre | rykker videre | rykket videre | avancer* | næste skridt | ført til | føre til | fører til | førte til | forfølge* | fremsend* | vælge at tale | tale nærmere | sende videre | anledning til | springer | arbejdes videre | arbejdes nu videre | arbejder nu videre | kører videre | kører sæsonen | dialog med | taler videre | koncentrere | nå videre | når ikke videre | videre uden | tage med | trækker videre | gå efter | deg videre",
    consider:
      "gennemgå* | gennemlæs* | læst | læse | læste | læser | læses | kigget | kigge på | set på | set nærmere | vurder* | overvej* | behandlet | behandles ikke | bedøm* | betragtning | gransk* | grundig* | nøje | omhyggelig* | nærlæs* | sammenlign* | taget stilling | tage stilling | drøftet | drøftelse* | tænkt | tænke | evaluer* | screenet | tygget på | under behandling | frem og tilbage | sidde med | sad længe | siddet med | sad med | set ansøgningerne | igennem | kigger på | vejet | sovet på | fintænk* | afvej* | opfattelse | skøn",
    hire: "ansæt* | *ansætte | ansat | ansatte | genansæt* | nyansæt* | udnævn* | forfremm* | hyre | hyrer | hyret | hyrede | tage ind | taget ind | tager ind | antage | antager | antaget | få jobbet | fået jobbet | får jobbet | fik jobbet | få stillingen | fået stillingen | fik stillingen | får stillingen | fået tilliden | fik tilliden | fik pladsen | fået pladsen | give dig hendes | tildel* | rekrutteret | rekruttere | bruge dig | gøre brug af | valgt dig | have dig | fastansæt* | udpeget | skrevet kontrakt | skriver kontrakt | tages ind | byde velkommen | tager en anden | taget en anden | giver dig jobbet | tage dig ind | tager ham | tager hende | indsat | antagelse | fastansat | træde ind | skrive kontrakt med | knyttet | tilknytte* | hyres | sat i stillingen | få dig om bord | ansatt | ansette*",
    fill: "besat | besatte | besættes | besætte | optaget | optagne | væk | fyldt | fyldte | fuldt | fuld | fuldtegnet | fundet den | fundet en | fundet vores | fundet det | har fundet | fundet ham | fundet hende | gået til | gik til | går til | givet til | givet timerne | fordelt | fordeles | delt ud | tildelt | tildeles | ikke længere ledig* | ikke ledigt | ikke flere ledige | røget | er sat | dækket | afsat | udsolgt | lukket for | afløst | besættelse | sat navn | er taget | blevet taget | tages af | fundet frem | fandt vores | fandt en | fandt den | finder den | fundet to | fundet nogen | fundet dem | er fundet | blev fundet | sat hold | holdet er | taget af | givet videre | gav stillingen | givet bort | er i mål med | fylt | har fået de | genbesat | besætning | mødte op | tømt | erobret",
    close:
      "afslut* | slut | slutter | sluttede | slutte | luk | lukke | lukker | lukket | lukkede | lukkes | stopper | færdig | færdige | færdiggjort | færdigbehandl* | arkiver* | arkivet | ende | ender | endt | lægger din ansøgning | lægge din ansøgning | lagt væk | lægge væk | til side | skilles | udløbet | udløb | bortfald* | sidste mail | tilendebragt | overstået | lægges i arkiv* | ophør* | stoppe dialogen | sletter | toget er kørt | sætter punktum | udgår | udgået | henlagt | henlægge* | endeligt | endelige | færdigt | slutning | er i mål | sat punktum | streg under | sidste dag | endestation*",
    cancel:
      "aflys* | annuller* | tilbagekald* | tilbagetræk* | trække tilbage | trækker tilbage | trukket | indstilles | standse* | stopper | stoppet | stoppes | nedlag* | nedlægge* | droppe | dropper | droppet | skrotte* | slette | slettet | slettes | udgår | udgået | udgå | forsvinder | forsvandt | bortfald* | falder væk | faldet væk | faldt væk | opsagt | ophæv* | fjernet | taget ned | taget af | ikke besætte | ikke genbesat | ikke bliver besat | ikke blive besat | uden at besætte | uden at ansætte | alligevel ikke | røg | afbryde* | afbrudt | tager ned | skal ned | bliver ikke til noget | afmeldt | lukket stillingen | strøget | stryges | stryge | stryg | sløjfe* | trække opslaget | trækker opslaget | opløst | opløses | nedlukk* | lukker ned | lagt ned | lægges ned | lægges sammen | lagt sammen | flyttet til | findes ikke | eksisterer ikke | er væk | bort | falder ud | spares væk | sparet væk | skåret væk | stå tom | står tom | lade stillingen | lade den stå | ikke genopslå* | ikke genbesætte* | genbesættes ikke | lukker afdelingen | skrinlag* | skrinlægge* | gået tabt | mistet | trak stikket | uaktuel*",
    freeze:
      "pause | pausen | pauset | bero | frosset | fryse | fryser | fryses | indefryse* | på is | udskudt | udskyde* | udsat | udsættes | udsætte | stilstand | står stille | alt stille | afvente | afventer | venteposition | ansættelsesstop* | midlertidigt stop | suspender* | på hold | på standby | skubbes | skubbet",
    budget:
      "budget* | besparelse* | sparerunde* | spare | økonomi | økonomien | økonomiske | økonomisk situation | finansier* | finanslov* | bevilling* til stilling* | omstrukturer* | reorganiser* | omorganiser* | fyring* | nedskæring* | afskedigelse* | fusion* | sammenlægning* | opkøb* | ressourcer | pengene | midler | omkostning* | konjunktur* | ansættelsesstop* | headcount | prioritering* | koncern* beslutning | moderselskab* | ændrede planer | normering* | sparekrav* | sparekniv* | spareforslag | sparer | penge | lønsum* | investor* | håndbremsen | ordre* | konkurs* | rekonstruktion | bevillingen | bevilling | økonomidirektør* | fonden",
    withdraw:
      "trække tilbage | trækker tilbage | trukket tilbage | trak tilbage | trækker vi | trække tilbuddet | trække det | trækker os | trække os | trak sig | trækker sig | trække min | trække din | tilbagetræk* | tilbagekald* | annuller* | sprunget fra | sprang fra | springer fra | hopper fra | hoppe fra | hoppet fra | melder fra | melde fra | falder fra | fortryd* | ophæve* | bortfalder | falder væk | ikke stå ved | ikke længere gælder | gælder ikke længere | bakker ud | trække mig | ved magt | bakke ud | står ikke længere | trækkes tilbage | frafald* | kan ikke fastholde* | kontrakten bliver derfor ikke | ser bort fra | kolde fødder",
    reject:
      "afslag* | afslå | afslår | afslås | afslået | afslog* | afvis* | fravalg* | fravælg* | frasorter* | sorteret fra | sortere fra | sorterer fra | sorterede fra | sorteret dig fra | skåret fra | skære fra | sige nej | siger nej | sagt nej | sagde nej | siger vi nej | siger pænt nej | takke nej | takker nej | takket nej | takkede nej | takke pænt nej | få nej | får nej | fået nej | fik nej | et nej | nej til | nej tak | melde pas | melder pas | meldt pas | vrage* | forkast* | udeluk* | ekskluder* | diskvalific* | dumpe* | ikke bruge | ikke gøre brug | ikke komme i betragtning | ikke kommet i betragtning | ikke i betragtning | ikke tages i betragtning | anden retning | en anden vej | andre veje | skilles | slippe dig | slipper dig | udgår | taget dig ud | ude af | rakte ikke | rækker ikke | ikke nok | ikke dig | ikke til samtale | ikke til noget | bliver ikke til | bliver desværre ikke til | ingen plads | ikke plads | ikke hvad vi | ikke indkalde | ikke invitere | ikke at invitere | ikke at tilbyde | ikke tilbyde | ikke kalde | ikke at kalde | ikke ansætte | ikke at ansætte | ikke at gå videre | ikke at fortsætte | ikke at tage dig | ikke fortsætte | ikke imødekomm* | ikke at imødekomme | ikke fået | fik ikke | ikke kommet med | ikke med i | ikke blandt | ikke iblandt | ikke udvalgt | ikke er udvalgt | ikke valgt | ikke aktuel | afmeldt | lægge din ansøgning | lægger din ansøgning | må skuffe | et andet sted hen | stopper her | slutter her | stopper dialogen | stopper legen | slutter desværre her | udenfor | gik desværre ikke | gik ikke | skrotte | forbigå* | bortfaldet | bortfalder | gået til anden side | taget af den | ikke ønsker at | ønsker ikke at | valgt til anden side | ikke omfattet | nægtet | nægte | kasseret | kasseres | kassere | er taget af | ikke komme i spil | ikke til faglig | ikke at sende | ikke går videre med | giver ikke mening | sige fra | siger fra | sagt fra | vælge fra | valgt fra | vælger fra | måttet vælge | må lade | lade dig | lader dig | ikke kan bruge | ikke have dig | ikke brug for dig | ikke arbejde videre | finder ikke | ikke fundet anledning | ikke fundet dig | stopper vi | stoppe her | stopper dit | ikke ført til | ikke opnå | uden at indkalde | uden at kunne | ikke indkalder | ikke kan tilbyde | ikke vil tilbyde | ikke tilbyder | satte hælene | vist fra os | i returkuverten | ikke til os | ikke for os | ikke noget for | ikke det vi | ikke helt | ikke lige det | var det ikke | bliver det ikke | blev det ikke | ikke få til at | sig nej | sendte nej | holder os fra | kan du stryge | gik forbi | trak det korteste | til en anden end dig | holdt ikke | bar ikke | lå ikke til | giver vi ikke | opfyldes ikke | du ikke er med | ikke gå op | forlader os | tager dig ikke | tager dig ud | falder uden for | falde uden for | ikke ramt plet | mellem to stole | ude i kulden | på bænken | trak nitten | trukket nitten | glippede | glipper | faldt igennem | falder igennem | ikke finde plads | ikke fundet plads | ikke kunnet finde | ikke det rette match | ikke et match | matcher ikke | ikke matcher | ikke matchede | passer ikke | passede ikke | måttet prioritere | ikke gør brug af | ikke gå efter | ikke bliver dig | ikke kunne blive",
    accept:
      "ja | accepter* | godkend* | antage | antages | antaget | imødekom* | bevilge* | bevilling* | medhold | tilsagn* | optaget på | optager | tage imod | tager imod | give hånd på | givet hånd | indvillig* | tilladt | samtykke | sige god for | gå med til | går med til | indvilger | grønt lys | bekræftet | bifald*",
    pass: "bestå | bestået | består | klare | klaret | klarede | klarer | lykkedes | lykkes | gået videre | gik videre | kommet gennem | komme gennem | slap gennem | sluppet gennem | kvalific* til | udtaget | gået igennem | nåede så langt | nået så langt | er du blandt | du er en af | stadig med | stadig i feltet | kommet ind | kom ind | i top | var vilde med | nåleøje* | helt i mål | god nok | videre til | i mål med | nåede finalen | nåede langt | gennemført",
    invite:
      "invit* | indbyd* | indkald* | kalde | kalder | kaldt | kaldes | møde dig | tale med dig | vil gerne se | se dig | vil møde | gerne møde | gerne tale | gerne snakke | velkommen til | kom og | kom forbi | vil gerne høre | skal vi mødes | høre nærmere | til samtale | gerne have at du | vil gerne have dig | byde dig | kom ned til | kom ind | tage en snak | høre mere fra dig",
    congratulate:
      "tillykke | til lykke | glad | glade | glæde | glæder | glædelig* | ser frem | ser vi frem | fornøjelse | velkommen | velkomne | positivt | positive | fedt | dejligt | hurra | stolte | skønt | fantastisk | sjovt | yes | vidunderlig* | gode nyheder | godt nyt",
    confirm:
      "bekræft* | hermed | herved | kvitter* | registreret | registreres | modtagelse | noteret | noterer",
    receive:
      "modtag* | modtog | fået din | fået dit | fik over | fik ind | indkom* | indløb* | kommet frem | kom frem | nået frem | nåede os | indsendt | indgået | landet hos | tage imod | kommet ind | vi har fået | har fået over | har fået mange",
    wait: "vente | venter | ventet | ventetid* | afvente | afventer | tålmodig* | trække ud | trækker ud | trækker i langdrag | forsink* | længere tid | tager tid | tage tid | tager lidt længere | mere tid | bliv hængende | hold ud | lidt endnu | halvvejs | svartid* | holder dig lun | sagsbehandlingstid* | væbn* dig | endnu lidt | ikke færdige | fortsat aktiv | endnu ikke afgjort | stadig i gang | længe | ventede | venteliste* | lang tids | trak ud | udsættelser | hænger i luften",
    postpone:
      "udskyd* | udskudt | flytte | flytter | flyttes | flytning* | rykke | rykker | rykket | rykkes | ny tid | nyt tidspunkt | anden tid | anden dag | ny dato | anden dato | omlagt | ombook* | fremskyd* | skubbes | skubbet | udsat | udsætte | udsættes | aflyse i | aflyst på grund | passer mandag | forlænget | forlænges | forhindret | i stedet fredag | ændret tid | ny aftale | holder i stedet",
    schedule:
      "book | booke | booker | booket | bookes | bestil tid | en tid | tid til | tider | tiderne | ny tid | kalender* | calendly | passer dig | passer det | passer mandag | kan du komme | kan du i stedet | har du tid | har du mulighed | til rådighed | tilgængelig* | aftale tid | aftale et | samtaletid* | mødetid* | vagtplan* | kan du nå | kan vi ses | hvornår kan | hvornår du | skal vi tage | slot | slots | bookinglink* | kl 0 | tid på | kan komme | en snak | aftale en | sat til | vælg selv | et tidspunkt",
    daytime:
      "mandag* | tirsdag* | onsdag* | torsdag* | fredag* | lørdag* | søndag* | tirs | ons | tors | fre | i morgen | imorgen | idag | i går | igår | uge | uger | ugen | ugerne | formiddag* | eftermiddag* | aften | aftenen | klokken | kl | minut* | time | kvarter | hverdage | weekend* | dage | 0:0 | aftes | middag | morges | nat | måned | måneder | dag | dagen | dagene",
    month:
      "januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | okt | nov | dec | foråret | forår | sommer | sommeren | sommerens | efterår | efteråret | efterårets | vinter | vinteren | kvartal* | årsskifte* | nytår | påske | pinse | sankthans | sommerferie* | helligtrekonger",
    place:
      "kontoret | *kontoret | adresse* | lokale | lokalet | lokaler | rum | rummet | etage* | indgang* | receptionen | vejen | gade | gaden | parkering* | mødelokale* | på stedet | møde op | i huset | opgang | hjemmefra | online | mødelink* | teams link | videolink* | auditorium* | sal | find vej | hos os i | havnen | komme ind på | kig ind | fysisk | mød op | fremmøde* | rådhuset | mødes på | kig forbi",
    bring:
      "medbring* | tag med | tage med | have med | husk | legitimation* | id kort | sygesikring* | kørekort | billedlegitimation* | arbejdstøj | tøj | sikkerhedssko | adgangskort | forbered | forbereder | hav klar | forklæde | læs vedhæft* | og pas | dit pas | pas eller",
    send: "send | sende | sender | sendt | sendes | indsend* | upload* | udfyld* | aflever* | returner* | mail mig | fremsend* | videresend* | eftersend* | oplys | angiv | tilsend*",
    deadline:
      "senest | *fristen | ansøgningsfrist* | deadline | udløber | løber ud | seneste | svarfrist* | udløbet | frist* | inden",
    link: "link | linket | links | klik* | log ind | logge ind | logger ind | login | portal | portalen | *portal | *portalen | konto | kontoen | hjemmeside* | web* | knap | knappen | http* | www | app | appen | jobside* | karriereside* | min profil | spørgeskema* | formular* | intranet* | mitid",
    attached: "vedhæft* | vedlagt | vedlægg* | vedlagte | bilag* | vedføj* | herunder | attach*",
    answer:
      "svar | svare | svarer | svaret | svarede | besvar* | vende tilbage | vender tilbage | vendt tilbage | kontakt* | hør fra | høre fra | hører fra | hører vi | hørt fra | hører du | skriv til | skriv endelig | skriv bare | ring til | ring bare | ring endelig | giv lyd | give lyd | sig til | sige til | give besked | giv besked | rykke os | meld tilbage | melder tilbage | træffes | respons | fang mig | tager fat i dig",
    inform:
      "meddel* | inform* | oplyse | oplyser | oplyses | underret* | fortæl | fortælle | fortæller | fortalt | orienter* | give besked | få besked | får besked | få at vide | lade dig vide | bekendtgør* | melde ud | melder ud | gøre opmærksom | kundgør* | besked om | meldt ud | skriver til | skriver for | skrev | skrive | siger | sige det | fik besked | fået besked | direkte besked | sige til | lade vide | fortalte | gør opmærksom",
    ask: "spørge | spørger | spørgsmål | spurgte | spurgt | bede | beder | bedt | bedes | bad | anmod* | venligst | vil du | vil i | kan du | kunne du | begære | henvend dig | bed om | må vi få | kan vi ringe | kan i | må jeg få",
    thank:
      "tak | takke | takker | takket | taknemmelig* | taknemlig* | sætter pris på | sætter stor pris | satte pris på | satte stor pris | sætte pris på | påskøn* | værdsæt* | qujanaq | takk | takkede | tusind",
    interest:
      "interesse* | tillid | tilliden | motivation* | engagement* | vil arbejde hos | vil arbejde sammen | overvejet | være en del af | begejstr* | nysgerrig på os | tænkt på os | hjertelig | at du ville | engageret | lyst",
    effort:
      "indsats* | tid du | den tid | tiden du | taget dig tid | tog dig tid | brugt tid | bruge tid | tid til at søge | arbejde du | det arbejde | kæmpe arbejde | ulejlighed* | umage | energi* | kræfter | besvær | brugt på | lagt i ansøgning* | lagde i | forberedelse* | forberedt | lagt i din | har lagt",
    impress:
      "imponer* | indtryk* | glade for at møde | hyggelig* | fin | fint | fine | god | godt | gode | spændende | interessant* | stærk | stærkt | stærke | dygtig* | dejlig | dejligt | værdifuld* | givende | overbevis* | fantastisk* | strålende | flot | flotte | sød | flink | kompetent* | velskrev* | modig* | fremragende | begejstr* | velkvalific* | kvalificerede | kvalificeret | vilde med | perle | behagelig | klar fremlæggelse | skarp | kloge | beundr* | elskede | besindig* | vellykk* | fornøjelse* | ros | talent | vakte | smuk | smukke | smukt | knoklede | berørt | varmt | oplivende | fornem* | forrygende | skøn | usædvanlig | rørte | ordentlig | herlig*",
    hard: "svær | svært | svære | vanskelig* | hård | hårdt | hårde | ikke let | ikke nemt | ikke været let | ikke været nemt | tæt | lige ved | snæver* | marginal* | kneben | knebent | med nød og næppe | tungt | længe om | benhård | hovedbrud | tippede",
    wish: "ønske | ønsker dig | ønsker vi dig | ønskes | ønsket | håb | håbe | håber | håbet | held | lykke | pøj pøj | alt godt | al mulig | alt det bedste | rigtig god | god vind | god sommer | god weekend | god dag | dejlig dag | hav en | kryds* fingre | hepper | heppe | succes | god jul | må det gå | pas på dig | god påske | god jagt | jagten | må du | alt muligt | krydser | alt vel | pas godt på | bedste ønsker | skal nok | ønskede | håbede | god tur",
    path: "fremtid | fremtiden | fremtidige | karriere | karrierevej* | karrieren | jobsøgning* | jagten | din videre | videre færd | fremover | fremadrettet | din vej | vejen frem | arbejdsliv* | udfordring* | søgen | jobjagt* | andre veje | vores veje | vores vej | anden arbejdsgiver | andre muligheder | drømmejob* | noget andet | det rette job | det rette sted | din rejse | videre rejse | god vind | dine næste | derude | næste kapitel | nye veje | andet sted | andetsteds | videre herfra | dit næste | de næste ansøgninger",
    encourage:
      "meget velkommen | altid velkommen | velkommen igen | velkommen til at | opfordr* | hold øje | holde øje | holder øje | følg os | følge os | følg med | følge med | søg gerne | søge igen | søg igen | søg endelig | søge andre | søge på ny | prøve igen | prøv igen | tøv ikke | tøv endelig ikke | tab ikke modet | giv ikke op | bliv ved | hæng i | meld dig | må gerne | må meget gerne | kig forbi | kom igen | kom så igen | tilmeld dig | opret | se nye | håber du søger | se andre stilling* | mod på at søge | ikke tabe modet | ikke ked af | skriv endelig | ring endelig | endelig igen | søge endelig | søk | forsøg igen | kom endelig | hold endelig | prøv hos | prøv dig | banke på",
    future:
      "i fremtiden | fremtidig | fremtidige | fremover | senere | anden gang | dukker op | dukke op | opstår | opstå | viser sig | næste gang | næste år | næste ansøgningsrunde | næste hold | næste optag | næste sæson | kommende | andre stillinger | andre job | andre opgaver | anden stilling | lignende | noget nyt | noget andet | på længere sigt | til foråret | til efteråret | nye muligheder | åbner igen | nye opslag | næste opslag | næste rolle | øvrige ledige | slår en | slås op | slået op | ny stilling | på sigt | længere fremme | andre ledige | en anden rolle | når der igen | når vi igen | når der bliver | bliver noget | noget ledigt | til næste | hvis noget | skulle dukke | til vinteren | til jul | andet projekt | anden lejlighed",
    remember:
      "vender tilbage til dig | vende tilbage til dig | husker dig | husk mig | huske dig | tænker på dig | i tankerne | holde kontakten | holder kontakten | holde kontakt | ses igen | krydse veje | krydses | støder på | mødes igen | kontakte dig | kontakter dig | ringer til dig | ringer jeg til dig | tager fat i dig | finde dig frem | til gode | tager snakken | tager os med | høres ved | snakkes ved | gensyn | gemmer dit nummer | kender nu dit | hører fra mig | hører du fra | ringer hvis | ringer når | tager vi fat | har dig i",
    sincerely:
      "hilsen | hilsner | *hilsen | *hilsner | mvh | vh | venligst | kærligst | knus | kram | kh | dbh | højagtelsesfuldt | hils | bedste",
    dear: "kære | hej | hejsa | goddag | god dag | hallo | davs | dav | halløj | yo | aluu | godmorgen | til rette vedkommende",
    data: "persondata* | personoplysning* | oplysninger | data | gdpr | databeskyt* | privatliv* | slette | sletter | slettes | slettet | sletning* | opbevar* | gemmes | samtykke* | lagres | fortrolig* | behandler dine | behandles efter | registret | arkivlov* | destruer* | makuler*",
    automatic:
      "automat* | autosvar* | autogenerer* | systemgenerer* | no reply | noreply | ikke besvares | kan ikke svares | svar ikke | undlad at svare | undlad venligst | ubemandet | ikke overvåget | besvarer ikke mails | do not reply | maskinelt | not monitored | kan ikke modtage svar",
    money:
      "lån | lånet | *lånet | boliglån* | låneansøg* | långiver* | kredit* | banken | bank | bankens | bankkonto* | rente* | betalingskort* | kassekredit* | leasing* | inkasso* | gæld* | sygedagpenge* | dagpenge* | kontanthjælp* | skattestyrelse* | fradrag | fradraget | su | slutlån* | belåning* | indkomst* | realkredit* | afdrag* | boligstøtte* | likviditet* | sparekasse* konto | banklån* | billån* | forbrugslån* | studielån* | rådighedsbeløb*",
    home: "lejlighed | lejligheden | lejligheder | lejlighed* på | lejer | lejeren | udlejer* | udlejning* | leje | lejemål* | lejekontrakt* | bolig | boligen | boliger | boligsøg* | ejerbolig* | andelsbolig* | andelsforening* | fremleje* | fremvisning* | besigtigelse* | rækkehus* | villa | hus i | kolonihave* | mægler* | købstilbud | kvm | m2 | værelse* | *værelses* | indflytning* | boligforening* ventelist* | carport* | anciennitet på | udlejet | opgang* | kollegie* | flytte ind | bud på | ejendom* | andelshaver* | boligselskab* | huset er | nøglerne til lejlighed*",
    permit:
      "tilladelse* | *tilladelse | *tilladelsen | visum* | opholdstilladelse* | arbejdstilladelse* | byggetilladelse* | byggesag* | udlændingestyrelse* | familiesammenføring* | statsborgerskab* | licens* | *licens | dispensation* | alkoholbevilling* | jagttegn* | våbentilladelse* | ambassade* | konsulat* | pasansøg* | udstedt | udstedes | parkeringslicens* | indfødsret | asyl* | siri | tilskud | bevilges ikke",
    study:
      "universitet* | optagelse* | optaget på | studie | studiet | *studiet | studier | studerende | studieplads* | student | elever | eleverne | skole | skolen | *skolen | skoleskift* | gymnasi* | børnehave* | vuggestue* | institution | kursus | kurset | kurser | uddannelsen | *uddannelsen | eksamen | eksaminer | semester | legat* | stipendium | ph d | phd | kandidatuddannelse* | bachelor* | fakultetet | højskole* | pasningsgaranti | undervise | undervist | undervisning* | adgangsgivende | kvote | dit barn | studentereksamen | jordemoderuddannelse* | pædagoguddannelse* | kvotient* | prioritet | meritoverfør* | merit | studiestart | kollegie* | efterskole* | sfo | elevråd* | optag | professionshøjskole* | adgangskrav | studieaktivitet*",
    paper:
      "artikel | artiklen | artikler | tidsskrift* | redaktion | redaktionen | forlag | forlaget | publicer* | publikation* | konference* | abstract* | roman | romanen | bog | bogen | bøger | digt | digte | digtsamling* | novelle* | antologi* | anmeldelse af | debatindlæg* | kronik* | forfatter | filmen | filminstruktør* | essay* | mundtligt oplæg | indlæg | fagfælle* | redaktør* | peer | manus* | antaget til | call for",
    grant:
      "legat* | fond | fonden | fonde | støtte | støtten | støttes | tilskud | tilskuddet | midler | bevilling | bevillingen | projektstøtte* | projektansøg* | sponsor* | invester* | investor* | konkurrenceforslag | accelerator* | inkubator* | startup* | udstilling* | fotoudstilling* | dit bidrag | forslaget | residens* | puljen | puljemidler | fondsmidler | projektmidler | rejselegat* | ansøgt beløb | kunstfond* | råd har | projektet",
    claim:
      "forsikring* | *forsikring | skade | skaden | skader | skadeanmeld* | skadesag* | vandskade* | reklamation* | refusion* | refunder* | erstatning* | klage | klagen | klager | klagevejledning* | klageadgang* | klagenævn* | anke | anken | ankenævn* | garanti | garantien | dækning | kasko | selvrisiko* | indsigelse* | landsret* | aktindsigt* | tvist* | medhold | påklage* | byretten | patientskade* | afgørelsen om | dækker | dække | pengene retur",
    purchase:
      "levering | leveringen | leverance* | køb | købe | købt | køber | produkt | produkter | produktet | prisen | priserne | priser | tilbudspris* | kampagnepris* | faktura* | betaling | betalingen | betale | retur | returvare* | kunder | kundenummer* | vare | varen | varer | pakke | pakken | pakkeshop* | fragt | rabat* | moms | abonnement* | sporing* | kurv | udsolgt | adgangskode* | driftsforstyrrelse* | version | udgivelse* | rengøring* | kortoplysning* | salg af | lagervare* | kundeservice | ordre* | bestill* | tilbageføres | beløbet | kortet | kunde | udgået",
    event:
      "billet* | koncert* | arrangement* | event | events | bordbestilling* | selskab | selskaber | hotel | fly | flyet | flybillet* | turnering* | festival* | lodtrækning* | lotteri* | stævne | *stævne | messe | messen | standplads* | udstillingsplads* | bryllup* | foredrag | foredraget | lejr | skitur* | reservation* | fest | festen | rejse til | hundepension* | bustur* | booking | premiere* | bord til | et bord | bookede | sommerfest*",
    tender:
      "udbud | udbuddet | *udbud | udbudsmateriale* | jeres tilbud | tilbudsgiver* | tilbudsmateriale* | leverandør* | tildelingsbeslutning* | rammeaftale* | pitch* | reklamebureau* | bureauet | kontrakttildeling* | jeres pris | licitation* | underleverandør* | partnerskab* | samarbejdsaftale* | prisforslag | konsulentmægler* | prækvalific* | buddet | entreprise | ordregiver | laveste pris | indkomne tilbud",
    member:
      "medlem | medlemmer | medlemmet | medlemskab* | forening | foreningen | *foreningens | klub | klubben | generalforsamling* | adoptere* | adoption* | plejefamilie* | familiepleje* | truppen | kor | koret | optagelse i | udvalgt til landshold | idrætsforening* | kontingent* | katten | hund | hunden | spillertrup* | prøvetræning* | frivillig* | mentorordning* | kajakklub*",
    health:
      "læge hos | lægetid* | lægen | lægehus* | sygehusaftale | hospitalstid | behandlingen | behandling hos | terapi | patient | patienter | patienten | operation | operationen | tandlægen | tandlægetid* | tandbehandling* | recept | recepten | konsultation* | henvisning | henvisningen | sygemeldt | sygdom | syg | vaccin* | undersøgelsen | donor* | bloddonor* | diagnose* | lidelse*",
    newsletter:
      "nyhedsbrev* | nyhedsmail* | afmeld* | frameld* | tilmeld dig | abonner* | læs mere | læs hele | læs også | artikel | podcast* | webinar* | blog | blogindlæg* | tips | guide | guiden | klumme* | ugens | læser | læserne | lyt | lytter | indlæg | undersøgelse | viser en ny | skabeloner | ifølge fagforening* | gratis for medlemmer | annonce | fagligt nyt | sådan skriver | sådan tackler | kurset lærer | råd fra | sådan får | tegn på | brevkasse* | fagblad* | undersøgelser | procent af | karrierecoach* | a kassen | statistikken viser | ny analyse",
    alert:
      "jobagent* | jobalarm* | nye job | nye jobs | job til dig | jobs til dig | anbefalede job | lignende job | lignende jobs | matcher din søgning | gemt søgning | gemte job | jobindex* | jobnet* | jobmail* | nye stillinger | nye match | matcher din profil | jobforslag* | job i nærheden | ugens job | flere job",
    rejection:
      "afslag | afslaget | afslagene | afslagsmail* | afslagsbrev* | afslagstekst* | standardafslag* | at få nej | fået nej | ghost* | skuffelsen | et nej | nej er | mange nej | nejet | negativt svar | vraget | siger man nej | sådan skriver | blev afvist | fik nej | sagde nej til mig",
    recruiterreach:
      "fandt din profil | faldt over din | så din profil | stødte på din | din linkedin | åben for | åben over for | spændende mulighed | interessant mulighed | nye udfordringer | på vegne af en kunde | for en kunde | for en af vores kunder | er du åben | kunne du være interesseret | er du interesseret i | noget for dig | anbefalede dig | fik dit navn | headhunt* | din baggrund fangede | er du fri på markedet | sender jeg profilen | diskret | uforpligtende",
    hrtalk:
      "sende afslag | send afslag | sende afslagene | afslagene på | afslag til de | melde ud til de andre | giv de andre besked | takke resten | ats | skabelon | skabelonen | skabeloner | i systemet | hr systemet | lukke jobbet | luk jobbet | luk opslaget | opslagene skal | ring til finalist* | siger nej til kandidat* | kandidat fire | kandidat nr | kandidat nummer | pipeline | scorecard* | debrief* | notatet | tillidsmand* | vakancer | skift status* | statuskode* | bureauets forslag | til de øvrige ansøgere | indstillingen til | fravalgte | giv besked til | ansøger a | ansøger b | kandidat tre | nummer fem | standardafslag* | referat | til orientering | opslaget kan tages | slår stillingen op | vi ikke indkalder | pænt afslag | skal vi ikke | finalisten | rekrutteringer | skal vi droppe",
    ownmove:
      "jeg trækker | trækker jeg | jeg har takket ja | jeg har fået et andet | jeg har fået en anden | jeg har fået job | min ansøgning | mit cv | jeg søger | jeg søgte | jeg har besluttet | jeg må afslå | må jeg afslå | jeg afslår | jeg hopper fra | så jeg hopper | jeg bliver hos | jeres tilbud | jeres stilling | jeres opslag | jeres virksomhed | jeres valg | jeres annonce | jeg er interesseret | jeg vil gerne søge | jeg vil klage | tak for svaret | tak for jeres | jeg opsiger | min opsigelse | opsigelsesvarsel* | jeg fik nej | jeg havde håbet | hermed søger jeg | jeg ansøger | vedhæfter mit | jeg kan begynde | jeg kan først | jeg kan desværre | jeg tilbagekalder | mit samtykke | jeg ikke gik videre | jeg gik ikke | jeg fik ikke | jeg flytter | min arbejdsgiver | min nuværende | nuværende arbejdsgiver | jeg har valgt den anden | mine data | hos jer | jeg er skuffet | fortryde | sender jeg min | jeg tillader mig | jeg må desværre | jeg må trække | jeg må melde | jeg takker | takker jeg | min plads | mit afslag | jeg vil gerne trække | jeg siger ja til | jeg ønsker ikke | undertegnede ønsker | siger jeg ja | siger derfor fra | jeg fortryder | jeg kan ikke deltage | jeg blev valgt fra | jeg ikke kom | jeres proces | jeg udgår | jobsøgende | jeres beslutning | jeg har modtaget et | jeg blev ikke",
    meant:
      "eksempel* | f eks | fx | skabelon* | citat* | formulering* | formulere | sætning | sætningen | udtryk | vending | vendingen | ordet | forestil dig | sig noget | joke | standardsvar* | typisk | såsom | stod der | lød mailen | lyder | siger de | skriver de | sådan lød",
    error:
      "fejl | fejlen | fejlagtig* | forkert | forkerte | se bort fra | ignorer* | rod | rodet | misforstå* | rettelse* | korrekt tid | fejlsendt* | bortset* | utilsigtet | tastefejl | forvekslet | ved en fejltagelse",
    despite:
      "trods | selvom | selv om | skønt | alligevel | uanset | ikke desto mindre | ganske vist | om end",
    especially:
      "meget | rigtig | virkelig | særlig | særligt | især | utrolig* | yderst | ekstremt | vildt | oprigtigt | helt | super | varmt | enormt | stor | særdeles | virkeligt | kæmpe | ualmindelig* | tusind | oprigtig | usædvanligt | fuldt | temmelig | lige | slet | aldeles",
    first:
      "første | først | anden runde | anden samtale | anden omgang | tredje | fjerde | sidste | endelige | en af | 2 samtale | til sidst | allerførst | andenpladsen | til slut",
    person:
      "ny kollega | nye kollega | nye kolleger | vores nye | takket ja | har sagt ja | rette person | rigtige person | den rette | anden kandidat | anden ansøger | andre kandidater | andre ansøgere | øvrige kandidater | en anden | den anden | en person der | en kandidat med | en kandidat der | en ansøger med | en ansøger der | kandidater med | kandidater der | ansøgere med | ansøgere der | person med | person som | begynder hos os | starter hos os | tilbudt jobbet til | tilbudt stillingen til | intern kandidat | intern ansøger | hun der fik | ham der fik | byde ham | byde hende | ansat en | en mere erfaren | to kandidater | to andre | et andet navn | ham fra | hende fra | tager ham | tager hende | deres mand | andre end dig | andre har | flere kandidater | andre er valgt | den ansatte | din medansøger | en som kan | en der har | et andet bureau | ny medarbejder* | den nye | en erfaren | en tidligere | en lærer | en elev | en profil | ansatte en | fundet vores | den vi skal bruge | den vi ledte | den kollega | kender allerede | en kollega | en med | en intern | hedder | sidder der en | kandidat som | der allerede | der kommer fra | der kan | der også kan | nyuddannet | fra konkurrenten | med flere | med mere | med en ny | fundet en ny | har en ny | fik en ny | får en ny | navnet på | ung mand | en ung | flytter en",
    work: "arbejde | arbejdet | arbejder | arbejdede | arbejdes | team | teamet | teamets | virksomhed* | *virksomhed | *virksomheden | firma | firmaet | selskab | selskabet | afdeling* | *afdelingen | projekt* | organisation* | kollega | kollegaer | kolleger | kollegerne | medarbejder* | arbejdsplads* | kommune* | region | regionen | enhed | enheden | forretning* | butik | butikken | værksted* | fabrik* | lager | lageret | køkken | køkkenet | institut* | holdet | gruppen | koncern* | huset | arbejdsopgave* | erhverv* | klinik* | kontor | gården | pladsen | tegnestuen | byggeplads* | stuen | hospital* | sygehus* | plejehjem* | bosted* | hotel | restaurant* | styrelse* | teatret | teater | hos os | biblioteket | rederi* | bureauet | ministerium* | kontoret | entreprise*",
    goesto:
      "gik til | gået til | går til | gik i stedet til | gives til | giver den til | gitt til | tilfaldt | tilfaldet | tilfalder | faldt på | faldet på | falder på | overdraget | overdrages | overlades til | fik den | fik jobbet | fik pladsen | fik stillingen | får stillingen | fået nøglen | fik nøglen | fået stillingen | fået pladsen | fået jobbet | hun fik | han fik | fik hun | fik han | tager over | overtager | overtaget | overtog | tog den | tog en fra | tog stillingen | træde til | tiltræder | rykker op | rykker ind | lovet væk | løb med | løber med | snuppet | snuppede | nappet | vandt | vinder | blev det til en | det blev en | blev en anden | blev det en | det blev til | andre hænder | til andre | til en med | til en der | til en fra | til en kollega | til en intern | til en ansøger | den andens | den anden side | andens fordel | til fordel | sat navn | samlede sig om | blev foretrukket | foretrukken | indgået med | skrev under med | skrevet under med | efterfølger* | skulle bruge | der begynder | som begynder | der starter | fæstnede | tildelt | udpeget | kronet | skrevet kontrakt med | underskrevet med | aftale med | træder | bliver til | hældte mod | hælder til | tager pladsen | gav | givet | må vige | vige for | løbet med sejren | trak det længste | trukket det længste | valget landede | valget er landet | tegnede kontrakt | sagde ja til jobbet | skal sidde i | sætter sig i stolen | indtager",
    stays:
      "kommet tilbage | vendt tilbage | tilbage fra | hjem igen | fra barsel | fra orlov | bliver hængende | blev hængende | bliver boende | blive hos os | bliver hos os | valgt at blive | vælger at blive | fortryder sin | fortrudt sin | sin opsigelse | fastansat | fastansættes | fastansætte | fast stilling til | gjort fast | fik den nu fast | blev fast | fortsætter hos os | fortsætter som | forlænge | forlænget sit | vikaren der | tidligere ansat | tidligere medarbejder* | tidligere kollega* | den tidligere | fra sidste år | fra sidste sæson | samme hold | samme folk | overtager sine | gamle opgaver | gammel kending | kendt ansigt | kender huset | kender stedet | som svend | udlært | været i praktik her | praktikanten | hidtidige | genansat | beholder vores | folk vi har | dem vi har | det vi kender",
    lack: "mangl* | savn* | lavt | for lav | lavere | lavest* | for lidt | for få | for kort | for tynd* | for svag* | svag | svagt | svage | tynd | tyndt | huller i | utilstrækkelig* | ikke tilstrækkelig* | ikke nok | række ikke | rakte | rækker | ikke helt | ikke fuldt | slog ikke til | slår ikke til | slog til | kom til kort | kommer til kort | kortere | mindre | færre | under grænsen | under den grænse | under snittet | ligger under | lå under | lå du under | ikke modent | ikke moden | begrænset | begrænsede | knap | knapt | halter | halvvejs | ingen erfaring | uden erfaring | ikke erfaring | manko | lidt mere | flere år | mere rutine | mere tyngde | mere erfaring | ringe | nåede ikke | når ikke | ikke nået | ikke råd | penge til | fraværet | tomt | i bund | i tvivl | tvivl om | ikke kunne godkendes | hul | gabet | afstanden | ikke så langt",
    toomuch:
      "for mange | for meget | for stor | for stort | for store | for dyr | for dyrt | for højt | for høj | for senior | for erfaren | for erfarne | for bred | for bredt | for tung* | for lang | for langt | for længe | for sent | for tidlig* | for snæver* | for god | for gammel | for ung | for lille | for specialiser* | for teoretisk* | for akademisk* | overkvalific* | overstiger | oversteg | over budget | over vores | ud over | uden for vores | mere end vi | stykke over | sprænger | keder dig | kede dig | kede sig | et nummer for | et par numre | langt over | alt for | vokset ud | vokser ud | spild af | understimuler* | for klog* | ikke udfordret",
    ending:
      "slutter her | stopper her | stopper vi | ender her | ender det | her ender | her slutter | skilles | vores veje | farvel | sætter punktum | sat punktum | sætte punktum | streg | stregen | lukker mappen | lukker bogen | lukker døren | løbet | er kørt | tæppet | tæppe falder | sidste ord | sidste mail | sidste station | endestation* | vejs ende | til ende | hertil og ikke | ikke længere sammen | lader den ligge | lade det ligge | lader det ligge | lader vi det | lader det blive | bliver ved det | stopper legen | tak for dansen | tak for turen | tak for kampen | tak for denne | pænt tak | takker af | takke af | slipper dig | slippe dig | lade dig gå | lader dig gå | sætter dig fri | til side | henlagt | henlægges | henlagde | på hylden | skuffen | ikke mere i | sker ikke mere | der sker ikke | ikke yderligere | foretager sig ikke | foretages ikke | ikke hos os | uden dig | uden at | for dit vedkommende | for din del | del for | stryge | stryger | strøget | ikke dig og os | ikke os | kommer ikke længere | hører ikke mere | afsked | forgæves | spares for | sparer dig | løsner grebet | vender ryggen | ebbede ud | overstået | er forbi | slut forbi | det var det | sidder med følelsen | kommer ikke videre | kommer vi ikke | når vi ikke at | skilte | så slutter | lukker vi | fred for | ønsker god vind | faldet til jorden | gået i vasken | gik i vasken | kuldsejl* | strandede | strander | lukket land | kaster håndklædet | håndklædet i ringen | ikke vejen frem | pakker sammen | ringen er sluttet | lukker og slukker",
    ahead:
      "foran | forspring* | hestehoved* | hestelængde* | næselængde* | hårsbred* | hængende hår | målstreg* | stolpen | stolpe | overliggeren | marginal* | en anelse | en tand | et hak | mulehår | tættere på | lige ved | nummer to | nr to | toer | andenplads* | andet valg | næstbedst* | bagefter | lige bag | slået | slog dig | overgået | overhal* | kant | kanten | opløb* | sølv | sølvmedalje* | medalje | tippede | vægtskål* | tungen på vægten | udslag* | vejede | vejer tungere | vægtede | vægter | en smule | kneben* | hårfin* | snublende | tæt løb | tæt på | lå bedre | højere grad | mere oplagt | stærkere | længste strå | korteste strå | vundet | vandt | sejr | skarpere | pokal* | rangeret over | højere anciennitet | førstevalg* | favorit* | øverst",
    deserve:
      "fortjen* | rimelig* | fair | uretfærdig* | retfærdig* | ærlig* over for dig | ærligt talt | ærlig | trives | trivedes | lykkelig | lykkeligere | ulykkelig | blomstre | blomstrer | folde dig ud | til sin ret | din ret | spild | spilde | spildt | synd | skade at | brænde inde | brænder inde | kede dig | keder dig | visne | bedre sted | rigtige sted | rette sted | sted hvor | forhåbninger | holde dig hen | trække dig gennem | skylder dig | sjovt her | glade for dig | bliver glad for dig | heldige | heldig at få | rift om | du kan så meget | din kaliber | sætter pris på dig | finder det sted | hører til | bedre tjent | tjent med | hvor din | kom til sin | glæde af",
    direction:
      "retning | retningen | anden vej | andre veje | anden løsning | anden model | anderledes | anden måde | kurs | kursændring* | strategi* | fokus | fokuser* | tænke om | tænkt om | tænker om | planer | planerne | ændret | ændrer | ændringer | ændringen | omlæg* | omprioriter* | prioriter* | ny struktur | nye behov | skifter spor | andet spor | nyt spor | mere klassisk | mere teknisk | sammensætning* | anden profil | andre profiler | andre boller | digitalt | outsource* | løser det selv | løse det | lander et andet sted | landet et andet sted | landede et andet sted | lå et andet sted | peger på | pegede | hver sit | hver vores | enig med sig selv | andre briller | anden type | anden slags | noget andet",
    condition:
      "kørekort* | *kørekort | truckcertifikat* | certifikat* | autoriser* | autorisation* | godkendt uddannelse | læreruddann* | sprogkund* | sproglig* | flydende | dansk | tysk | engelsk | svensk | norsk | grønlandsk | fransk | polsk | modersmål* | indfødsret | pendl* | afstand* | transporttid | bopæl* | bor i | du bor | bosat | bosiddende | flytte hertil | flytter hertil | rejsedage | rejseaktivitet* | nattevagt* | aftenvagt* | weekendvagt* | *vagter | skiftehold* | aften og weekend* | weekender | fuld tid | fuldtid | deltid | timer om ugen | hver dag | opsigelsesvarsel* | din opsigelse | fri af | arbejdstilladelse* | opholdstilladelse* | statsborger* | sikkerhedsgodkend* | sikkerhedsklar* | svendebrev* | speciallæge* | kandidatgrad* | bachelorgrad* | ph d | aldersgrænse* | fyldt 0 år | straffeattest* | børneattest* | linjefag* | undervisningskompetence* | truck | bil | tiltrædelsestidspunkt* | lønforventning* | turnusansættelse | arbejdstid* | skiftende tider | mødetid* | brancheerfaring",
    recommend:
      "anbefal* | indstille* | indstilling* | foreslå* | foreslog | forslag | forslaget | nominer* | støtter | støttede | støttet | støttes | bakker op | bakkede op | talte for | taler for | talte varmt | talt din sag | kæmpede for | kæmpet for | slå et slag | et godt ord | gode ord | fremhæver | fremhævede | fremhævet | præsenteret dig | præsentere dig | præsenterede dig | sendte dig ind | sendt dig ind | sagt god for | mit bedste bud | mit råd | råder dig | tilrå*",
    vote: "stemte | stemt | stemmer | stemme | stemmerne | stemmeflertal* | flertal* | afstemning* | nedstemt | nedstemte | enstemmig* | enig | enige | enighed | uenig* | drøft* | diskuter* | diskussion* | voter* | overlæg* | vejet | vejer | vægtet | fordele og ulemper | for og imod | vendt og drejet | oppe at vende | vende den | vendte | rundt om bordet | omkring bordet | frem og tilbage | sov på | sove på | sover på | sovet | talt sammen | talte sammen | talte længe om | talte om det | holdt møde | mødtes | på mødet | ved mødet | vedtaget | vedtog | sidste ord | kompromis* | satte hælene i | sagde nej | veto | mavefornemmelse* | tilslut* | besluttede | rådet | høres | samråd* | uafgjort | stod lige | delte meninger | vejede for | pegede på",
    status:
      "status* | j nr | jnr | journalnummer* | sagsnummer* | sagsnr | sags nr | ref | reference nr | job id | id 0 | ansøgning nr | ansøgning 0 | nr 0 | stillingsnummer* | arkiveret | inaktiv* | aktiv | markeret | markeres | afmeldt | lukket sag | under behandling | opdateret | ændret til | ændret fra | kandidatstatus | sagsforløb* | sagen er | din sag | systemet | taget ud af | ikke udvalgt | henlagt | kommentar fra | kode | kategori | færdigbehandlet",
    figure:
      "dør | døren | døre | nøgle | nøglen | puslespil* | brik | brikken | brikker | brikkerne | scene | scenen | tæppe | tæppet | toget | perron* | båd | båden | skib | skibet | skude | skuden | ombord | om bord | terning* | mønt | mønten | bro | broen | frø | haven | orkestret | kapitel | kapitlet | bogen | gnist | gnisten | gryde | gryden | ingrediens* | opskrift* | kage | kagen | dej | dejen | strå | vind | vinden | sejl | sejlene | medvind | modvind | kompas* | anker | høst | høsten | rødder | bold | bolden | stolpen | målstreg* | pokalen | finalen | hest | heste | svinget | station | rejse | rejsen | dans | dansen | tone | toner | node* | tråd | perle | perlen | kemi | kemien | hjerte | nål | nålen | høstak* | stjerne* | vægten | tavlen | bordet | fest | festen | legen | sure æble | bolle* | is i maven | skiven | blikket | farve | støvet | træ | blade | jord | jorden | gren | vejkryds | sti | bjerg | hav | havet | bølge* | havn | turen | løbet | kortene | stolen | stol | stole | plads ved | klikkede | gnidning",
    late: "forsinke* | timing* | sent | for sen | for længst | dagen før | dagen inden | dage før | en dag for | uge for | en måned før | lige efter at | lige inden | lige før | kort før | efter fristen | udløbet | udløb | overskredet | allerede sagt | allerede skrevet | allerede lovet | allerede besat | allerede fundet | allerede taget | allerede valgt | allerede ansat | allerede i gang | nåede at | nåede vi | nå at | inden vi | før vi fik | før din | inden din | da din ansøgning | da vi så | kom først | hurtigere | tidligere end | forkert tidspunkt | i sidste øjeblik | tiden løb | løb fra os | vente til | kan ikke vente | sæsonen | havde du skrevet | havde vi fået | tidligere i | gået for længe",
    isyou:
      "det blev dig | det er dig | det bliver dig | er det dig | bliver det dig | skal være dig | nemlig dig | faldt på dig | falder på dig | faldet på dig | du er den | du er videre | du er gået videre | du er en af de seks | hører til de | du er med | er du med | du er inde | du er indstillet | du er udvalgt | du er blevet udvalgt | du er optaget | du er antaget | du får jobbet | du får stillingen | du får pladsen | du har fået jobbet | du har fået stillingen | du fik jobbet til | jobbet er dit | stillingen er din | pladsen er din | rollen er din | stolen er din | stolen din | stolen er dit | er pladsen din | er stillingen din | vil have dig | vil vi have dig | gerne have dig | valgt dig | valgte dig | vælger dig | vi fundet dig | tilbyde dig stilling* | tilbyde dig jobbet | tilbyde dig rollen | gerne tilbyde dig | undvære dig | miste dig | ja til dig | indstillet dig | nummer et til | starter du | begynder du | kan du begynde | din første dag | rette til | jobbet dit | stadig med i | stadig interesseret | du indsættes | du bliver vores | din kontrakt | kontrakt til dig | kontrakten ligger klar | gerne ansætte dig | nu dig | indstiller dig | rigtigt dig | ud over dig | dig vil vi | skåret til dig | god for dig | fået grønt lys | du har fået pladsen | tillykke med jobbet | tillykke med stillingen | velkommen til holdet | er din hvis | blev valgt blandt",
    welcome:
      "velkommen til os | velkommen til holdet | velkommen ombord | velkommen på | velkommen i | byde dig velkommen | byder dig velkommen | byder velkommen | om bord | del af holdet | del af teamet | en del af vores | med på holdet | ny kollega | hilse på holdet | dit kommende team | dit nye team | dit skrivebord | din mentor | din makker | din leder | første arbejdsdag* | første dag | introdag* | introforløb* | introduktionsprogram* | oplæring | ses på mandag | ses mandag | ser frem til samarbejdet | glæder os til at se | glæder os til at få dig | onboarding | hilse på de andre",
    pet: "hund | hunde | hunden | hundene | hvalp* | kat | katte | katten | killing* | kuld | kuldet | opdrætter* | kennel* | dyr | dyret | dyrene | dyreinternat* | internat* | kæledyr* | hest | hesten | heste | pony* | kanin* | marsvin | papegøje* | undulat* | dyrlæge* | adopter* | adoption* | fodervært* | plejehjem til | stamtavle* | rideskole*",
    media:
      "sang | sangen | sange | film | filmen | kortfilm* | dokumentar* | video | videoen | foto | fotos | fotoet | fotograf* | billede* | app | appen | opskrift* | playliste* | historie | historien | digt* | maleri* | værk | værker | kunstværk* | skulptur* | udstilling* | forårsudstilling* | censur* | galleri* | kanal* | podcast* | radio* | tv | serie | afsnit* | album* | plade | pladen | musik* | band | bandet | numre | novelle* | roman* | avis | avisen | klumme* | læserbrev* | kronik* | julemarked* | loppemarked* | kræmmermarked* | stade* | bod | boden | instagram | filmkonkurrence* | koncertprogram | programmet",
    sport:
      "kamp | kampen | kampe | landshold* | førstehold* | startopstilling* | træner | træneren | trænere | landstræner* | truppen | trup | udtagelse* | turnering* | marathon* | maraton* | løb | motionsløb* | startnummer* | startnumre | startplads* | træning | træningen | fodbold* | håndbold* | ishockey* | badminton* | tennis* | svømme* | roklub* | kajak* | golf* | padel* | liga | ligaen | mesterskab* | dm | vm | em | ol | målmand* | spiller | spillere | spillertrup* | dommer | dommeren | holdkaptajn* | stævne* | cup | bænken | finalen | fitness* | styrtløb* | cykelløb* | triatlon*",
    hrmatter:
      "lønforhøjelse* | lønstigning* | lønforhandling* | lønkørsel* | lønseddel* | lønsedler | ferie | ferien | ferieønske* | ferieplan* | feriedage | orlov | orloven | barsel* | forældreorlov* | afspadser* | fridag* | omsorgsdag* | udlæg | rejseafregning* | rejseudgift* | kørselsgodtgør* | befordring* | forfremmelse | parkeringsplads* | p plads | hjemmearbejd* | arbejde hjemme | efteruddannelse* | kompetencemidler | kursusansøg* | vagtbytte* | bytte vagt* | vagtplan* | overarbejde | flekstid | nedsat tid | seniordage | firmabil* | arbejdstøj | sygemeld* | mus | julefrokost* | sommerfest* | personalefest* | lederkursus | mellemleder* | opsiger | opsigelse | opsigelsen | jubilæum* | tillidsrepræsentant* | arbejdsmiljø* | apv",
    authority:
      "andragende | borgerforslag* | underskriftindsaml* | lokalplan* | byggesag* | byggetilladelse* | landzone* | skat | skatten | skattestyrelsen | skatteankenævn* | forskudsopgørelse* | domstol* | retten | rettens | byret* | landsret* | højesteret* | fri proces | begæring* | ankestyrelsen | stadfæst* | nævnets | nævnet | ombudsmand* | klagenævn* | udbetaling danmark | jobcenter* | boligstøtte | førtidspension* | folkepension* | sygedagpenge* | ressourceforløb* | fleksjob* | byrådet | borgmester* | kommunalbestyrelse* | høring | høringssvar* | indsigelse* | kolonihave* | nyttehave* | haveforening* | havelod* | pladsanvisning* | vuggestueplads* | børnehaveplads* | dagtilbud* | pasning* | skolestart* | skoledistrikt* | bøde | bøden | politianmeld* | politiets | trafikstyrelse* | fogedret* | tinglys* | tilkend* | myndighed* | bevilling til | vielse* | navneforandring* | fredning* | udstykning* | nabohøring* | pensionsnævn* | statsforvaltning* | familieretshus* | skiftsesamråd* | adoptionsnævn* | samvær*",
    contest:
      "konkurrence | konkurrencen | *konkurrence | *konkurrencen | konkurrencebidrag* | prisen | *prisen | prisuddel* | prismodtager* | hæder | hædres | legatportion* | jury | juryen | juryens | dommerkomité* | dommerpanel* | finaleplads* | vinder | vinderen | vindere | hackathon* | lodtrækning* | udtrukket | trukket lod | lotteri* | gevinst* | quiz | casting* | audition* | bidrag | bidraget | bidragene | nomineret | publikumspris* | accelerator* | medalje* | talentkonkurrence* | melodi grand prix | festivalens | årets pris | statist | statister",
    sift: "screening* | screenet | frasort* | sorter* | grovsorter* | nåleøje* | skåret ned | skåret fra | skæres fra | indsnævr* | snævret ind | reduceret | bruttoliste* | nettoliste* | longlist* | faldt fra | falder fra | røg ud | ryger ud | røget ud | gled ud | faldt for | slået ud | slået hjem | siet | bunken | bunke | stakken | ikke blandt | ikke iblandt | ikke på den | stod ikke på | kom ikke på | ikke med | ikke kaldt | ikke indkaldt | ikke udtaget | ikke videre | tærskel* | grænsen | grænse | snittet | resterende | tilbageværende | tilbage er | udskilningsløb* | valgt fra | valgte fra | vælge fra | vælger fra | vraget | uden for feltet | udenfor | falde uden for | sidelinjen | ude af feltet | blev hængende i | minus | heriblandt | kasseret | kasserer | forbigået | gik forbi | næse forbi | uden for skiven | lige uden for",
    full: "fuldt | fuldtallig* | fuldtegnet | overtegnet | fyldt | fyldte | fylt opp | komplet | komplette | alle pladser | samtlige pladser | alle stillinger | alle roller | alle vagter | alle stole | ingen pladser | ingen ledige | ingen ledig | ikke flere pladser | ikke plads til | ingen plads | ikke plass | udsolgt | optaget | nok folk | folk nok | hænder nok | nok hænder | nok af | frivillige nok | har nok | ikke brug for | ingen brug for | bruger ikke flere | tager ikke flere | er sat | sat holdet | bemandet | bemandingen er | vagtplanen er | vagtlisten | rollelisten | skemaet er | dækket | taget ned | pladsmangel | ikke rum | fastlagt | klarer os | klare os | klarer sig | ikke behov | intet behov",
    giveback:
      "retur* | tilbagesend* | sendes tilbage | sender tilbage | tilbagelever* | lever* tilbage | afhente* | hente | hentes | hent | følger hermed | makuler* | destruer* | slettes | sletter | sletning* | nøglekort* | adgangskort* | rejseudgift* | rejseomkostning* | refunder* | for lån | værkfotos | pakker jeg | beholder ikke",
    done: "har | havde | haft | have | blev | blevet | fik | fået | været | var | er",
    will: "skal | skulle | vil | ville | bliver | blive | kommer | må | måtte | måttet | agter | tænker | nødt | bør | blir | ønsker at | ønskede at | har tænkt sig",
    one: "to | tre | fire | fem | seks | syv | otte | ni | ti | elleve | tolv | fjorten | femten | tyve | tredive | eneste | begge | ene | en enkelt | par | kun én",
    who: "hvem | hvilke | hvilken | hvis navn | hvis profil | som | den der | dem der | en der | ham der | hende der",
  },
  lists: {
    talked: [
      "samtale",
      "samtalen",
      "samtaler",
      "samtalerne",
      "*samtale",
      "*samtalen",
      "samtalerunde*",
      "interview",
      "interviewet",
      "interviews",
      "møde",
      "mødet",
      "møder",
      "snak",
      "snakken",
      "besøg",
      "besøget",
      "besøgsdagen",
      "kaffe",
      "fremlæggelse",
      "prøvedagen",
    ],
    tested: [
      "case",
      "casen",
      "caseopgave*",
      "test",
      "testen",
      "tests",
      "testene",
      "*test",
      "*testen",
      "prøve",
      "prøven",
      "prøver",
      "arbejdsprøve*",
      "prøvevagt*",
      "prøvedag*",
      "prøvetime*",
      "prøvespil*",
      "hjemmeopgave*",
      "opgaveløsning*",
      "testforløb*",
      "assessment*",
      "prøvelektion*",
      "smagsprøve*",
      "testresultat*",
      "løsning",
      "optagelsesprøve*",
    ],
  },
  unread: [
    "kan (ikke|ej) (besvares|svares|modtage)",
    "(svar|besvar|undlad) (ikke|venligst|at) .. (mail|mailen|besked|svare|besvare|mails|denne|beskeden)",
    "(ikke|ej) (svare|svar) på (denne|mailen|beskeden|dette)",
    "(besvarer|læser|overvåger|tjekker) ikke .. (mail|mails|svar|henvendelser|indbakke*|postkasse*)",
    "(mailen|mail|postkassen|indbakken|adressen|mailadressen|postkasse|adresse) .. ikke .. (overvåget|overvåges|læst|læses|bemandet|besvares|tjekkes|besvar*)",
    "(ubemandet|uovervåget) .. (mail*|postkasse*|indbakke*|adresse*)",
    "undlad .. (besvare|svare)",
    "svar ikke på",
    "do not reply",
    "mailbox is not monitored",
  ],
  invitesAnswer: [
    "(svar|skriv|ring|mail) (gerne|bare|blot|endelig|til|tilbage|mig|os) ..",
    "(giv|sig|meld|kontakt) (lyd|til|tilbage|mig|os|endelig|gerne)",
    "(så|bare) (ring|skriv|svar)",
    "er (det ok|du med på)",
    "skal vi",
  ],
  details: {
    roleFrames: [
      "!(Stilling|Stillingen|Rolle|Job|Position|Stillingsbetegnelse): {role}",
      "!(stillingen|stilling|stillinger|rollen|rolle|jobbet|job|posten|post|embedet|vikariatet|vikariat|barselsvikariat|opgaven|ansættelse|ansættelsen|pladsen|plads|elevplads|elevpladsen|lærepladsen|praktikplads|positionen|kandidatur|kandidaturet|tjansen|ansøgning|ansøgningen|sommerjob|fritidsjob|studiejob|deltidsjob) som {role}",
      "(stillingen|stilling|rollen|jobbet|job|posten|rekrutteringen|rekrutteringsforløbet|rekruttering|processen|ansøgning|søgt|søgte|besættelse|besættelsen|samtale|samtalen|forløb|udvælgelsen|interview|kandidatur|opgaven) (af|til|for|om|vedrørende|vedr.|angående|som|på) [den|en|vores|ny|en ny|to] [stillingen|stilling|rollen|jobbet|job|posten|ledige|ny] [som|af|for|til] {role}",
      "(stillingen|rollen|jobbet|positionen|posten|vikariatet) {role}",
      "(søgt|søgte|søge|søger|ansætte|ansat|ansættes|arbejde|dig|starte|begynde|forløb|tager ham|hende|ham) (som|til|en|ny) [en|ny|vores] {role}",
      "(ansøgning|job|stilling|samtale|tilbagemelding|svar|status|opdatering|ansættelse|plads|angående|ang.|vedr.|vedrørende) {role}",
      "(valgt|valgte|ansat|fundet|ansætter|ansætte|søger|mangler) [ikke|en|ny|flere|en anden|en ny|en mere erfaren] {role}",
      "(som|til) {role}",
      "(på|efter|om|en anden|flere) {role}",
      "en {role}",
    ],
    roleWords: (
      "*leder *ledere *lærer *lærere *pædagog *pædagoger *pædagogmedhjælper *medhjælper *medarbejder *medarbejdere *assistent *assistenter *konsulent *konsulenter *sælger *udvikler *udviklere *tekniker *teknikere *ingeniør *ingeniører *chef *direktør " +
      "*sygeplejerske *sygeplejersker *plejer *hjælper *hjælpere *sosu *sundhedsassistent *sundhedshjælper *læge *læger *overlæge *tandlæge *tandplejer *jordemoder *fysioterapeut *ergoterapeut *terapeut *psykolog *socialrådgiver *rådgiver *sagsbehandler *fuldmægtig " +
      "*koordinator *administrator *sekretær *bogholder *regnskabsassistent *revisor *økonom *controller *analytiker *arkitekt *landskabsarkitekter *arkitekter *designer *grafiker *fotograf *journalist *redaktør *reporter *tekstforfatter *oversætter *tolk *forfatter *illustrator " +
      "*forsker *lektor *professor *adjunkt *postdoc *stipendiat *laborant *bioanalytiker *biolog *kemiker *fysiker *statistiker *aktuar *jurist *advokat *advokatfuldmægtig *dommerfuldmægtig *inspektør *museumsinspektør *bibliotekar *arkivar *konservator " +
      "*mekaniker *smed *tømrer *tømrersvend *svend *snedker *maler *murer *elektriker *elinstallatør *vvs *blikkenslager *montør *operatør *maskinmester *håndværker *industriteknikker *svejser *gartner *landmand *skovarbejder *fisker *havnearbejder *arbejder " +
      "*chauffør *buschauffør *lastbilchauffør *vognmand *kranfører *truckfører *fører *lokomotivfører *pilot *styrmand *kaptajn *matros *steward *stewardesse *flyveleder *kok *kokke *souschef *tjener *opvasker *bager *konditor *slagter *bartender *barista *sommelier *køkkenassistent " +
      "*rengøringsassistent *pedel *vicevært *servicemedarbejder *portør *vagt *vægter *dørmand *betjent *politibetjent *brandmand *redder *soldat *officer *sergent *fængselsbetjent *elev *lærling *trainee *praktikant *studentermedhjælper *studerende *graduate *aspirant " +
      "*receptionist *telefonist *ekspedient *butiksassistent *butikschef *kassemedarbejder *indkøber *planlægger *logistiker *disponent *speditør *lagermedarbejder *pakker *bud *postbud *afløser *ferieafløser *vikar *barselsvikar *timelærer *underviser *instruktør *træner *coach *vejleder " +
      "*kommunikatør *strateg *specialist *programmør *tester *arkitekt *projektleder *teamleder *driftsleder *værkfører *formand *byggeleder *skoleleder *institutleder *rektor *dekan *præst *organist *kirketjener *kordegn *sanger *musiker *cellist *skuespiller *danser *guide *vært *værtinde *frisør *kosmetolog " +
      "*optiker *farmaceut *farmakonom *dyrlæge *veterinær *dyrepasser *au-pair *rytter *ambassadør *mægler *ejendomsmægler *kurator *antropolog *sociolog *geolog *geograf *meteorolog *matematiker *bankrådgiver *kunderådgiver *kundeservice *kundekonsulent *supporter *salgskonsulent *galleriassistent " +
      "*manager *developer *engineer *analyst *scientist *planner *owner *lead *artist *recruiter *director *buyer *editor *executive *representative *strategist *consultant *coordinator *assistant *advisor *master *agent *partner *associate *programmer *architect *specialist *tutor *host *clerk " +
      "ceo cfo cto coo cio hr-partner devops ux ui *stillingen *stilling *jobbet *job *vikariat *vikariatet *rollen *posten *pladsen *programmet programme *program *kommunikationsmedarbejder *presseansvarlig *ansvarlig *ansvarshavende *sommerguide *guider *kontorassistent *kontorelev *handelselev *salgselev *smedelærling " +
      "*tømrerlærling *kokkeelev *klinikassistent *lægesekretær *psykiater *diætist *børnepasser *dagplejer *støttepædagog *fritidspædagog *klubmedarbejder *omsorgsmedhjælper *nattevagt *timevikar *timelønnet *skolesekretær *bestyrer *forstander *menighedsplejer *tilsynsførende *kontrollør *kvalitetschef *vinduespudser *skorstensfejer *jægersoldat *mandskab"
    ).split(" "),
    hasCapitals: false,
    roleStops: (
      "fast egentlig altid deltids hos på i ved med og men vi du jeg at har er som til fra for inden der da fordi var blev bliver kommer havde desværre ikke ej nu den det denna denne dette via samt under " +
      "afsluttet annulleret besat gik går gået ref j.nr. j.nr jnr id 2024 2025 2026 2027 2028 os dig din dit jer mig efter før så hvilket uden eller om af kan vil må skulle find tak mvh hej allerede fundet blandt " +
      "sammen vores når både hvor hvis stilling stillingen opslået fuldtid deltid selvom selv derfor trukket hermed pr timer 32 37 30 endnu alligevel dog jf"
    ).split(" "),
    notRoles: (
      "af på til for fra med om de så mere hvad hvor kan skal vil være ansøgning ansøgninger ansøgningen tilbagemelding opdatering svar status tak hej kære angående ang ang. vedr vedr. vedrørende samtale samtalen processen rekrutteringen rekruttering rekrutteringsforløbet stillingen stilling rollen rolle jobbet job posten opslag " +
      "opslaget ansættelse ansættelsen ansættelsessamtale opgaven pladsen plads pladserne du vi jeg dig din dit dine os vores mig min mit beslutning meddelelse information næste skridt udvælgelse udvælgelsen bekræftelse modtaget velkommen invitation tilbud afslag kandidat kandidater " +
      "kandidaten ansøger ansøgere ansøgeren feedback re sv vb fw fwd testen casen uopfordret ikke hele linkedin teams zoom facebook instagram anden andet andre noget nogen arbejdspladsen hjemmesiden medlem den det denne dette som at har er eksempel bedste stor stort meget møde mødet telefon " +
      "tidligere kollega kollegaen ven menneske følge arbejdsgiver chefen lederen i venteliste ventelisten opfølgning kontrakt vigtigt nyt om besættelse kandidatur alle begge gerne hånd uge weekenden jobsøgningen jobsøgning kunden"
    ).split(" "),
    companyFrames: [
      "!(hos|til|ved|på) os (hos|i|på|ved) {company}",
      "!(interesse for|interesse i) [en|et] [stilling|job|ansættelse|at] [hos|i|ved|arbejde] {company}",
      "(stillingen|rollen|jobbet|ansættelse|ansættelsen|karriere|processen|rekrutteringen|ansøgning|ansøgningen|arbejde|job|stilling|samtalen|samtale) (hos|på|ved|til|i|med) {company}",
      "(som|til) {role} (hos|ved|på) {company}",
      "(hos) {company}",
      "(opdatering|hilsen|hilsner|svar|besked|tilbagemelding) fra {company}",
      "(alle|vi|teamet|os|her|direktionen|bestyrelsen|fat) (på|hos|i|ved) {company}",
      "(overvejet|ambassadør for) {company}",
      "(velkommen|ansøgt|ansøgning) til {company}",
      "en del af {company}",
      "(Partner,|Direktør,|Chef,|Afdelingsleder,|Teamleder,|Driftsleder,|Butikschef,|Regionschef,|Kontorchef,|HR-chef,|HR,|HR-partner,|HR-konsulent,|Leder,|Rekrutteringskonsulent,|Konsulent,|Ejer,|Indehaver,|Stifter,|Skoleleder,|Oversygeplejerske,|Afdelingssygeplejerske,|Sektionsleder,|Restaurantchef,|Køkkenchef,|Salgschef,|Personalechef,|Institutleder,|Forstander,|Souschef,|CEO,|CTO,|Daglig) {company}",
      "(Head of Product,|HR Director,|HR Manager,|HR Business Partner,|Talent Partner,|Adm. direktør,|daglig leder,) {company}",
    ],
    companyStops:
      "i og har er som med til på ved om at den det vi du så men samt der under fra næste kommer vil søger takker hos eller via gennem din dit dine desværre nu ikke vores efter da fordi når inden bliver blev tog ref j.nr. j.nr vedrørende angående ønsker de os skulle kunne".split(
        " ",
      ),
    teamWords: (
      "hilsen hilsner venlig mange varme knus tak kære hej svar besked hør hører det meddelelse team teamet rekruttering rekrutteringen rekrutteringsteamet rekrutteringsafdelingen rekrutteringsenheden hr hr-afdelingen hr-teamet hr-service løn personale personaleafdelingen personaleservice personalekontoret karriere career careers job jobs jobbet talent acquisition people culture human " +
      "resources hiring recruiting recruitment recruiter no-reply noreply svar ikke automatisk system info support kundeservice afdelingen afdeling enheden kontoret sekretariatet ledelsen bestyrelsen ansættelsesudvalget udvalget via graduate graduates graduate-teamet trainee elev elever elevansvarlig uddannelsesafdelingen " +
      "chef afdelingsleder leder driftsleder teamleder butikschef skoleleder rektor direktør hr-chef hr-partner hr-konsulent hr-business partner personalechef institutleder souschef kunde butikken alle vi jobagent bureauet rekrutteringskonsulent rekrutteringskonsulenten konsulent redaktionen receptionen administration administrationen " +
      "ansøgninger ansøgning e-rekruttering rekrutteringssystem kandidat kandidatservice bemanding bemandingen oversygeplejerske tandlægerne lægerne bagerne holdet banden"
    ).split(" "),
    legalForms: (
      "a/s aps as i/s ivs k/s p/s a.m.b.a. amba inc ltd ab group gruppen koncernen kommune kommunen region regionen styrelsen ministeriet universitet universitetet institut instituttet fakultetet skole skolen gymnasium gymnasiet børnehus børnehuset børnehaven vuggestuen plejehjem plejehjemmet plejecenter sygehus sygehuset " +
      "hospital hospitalet klinik klinikken lægehus boligforening boligselskab forening foreningen fonden fond forbundet forsikring pension bank banken sparekasse sparekassen energi elektrik el vvs byg byggeri entreprise maskiner industri industrier transport logistik shipping fødevarer landskab tegnestue tegnestuen arkitekter " +
      "rådgivende ingeniører software digital it data tech solutions systems consulting search bemanding rekruttering talent media medier forlag forlaget reklame bureau design studio games lab labs hotel kro kroen restaurant café bageri bageriet museum museet teater teatret bibliotek biblioteket politiet forsvaret domstol " +
      "domstolen nævnet kirke kirken menighedsråd menighedsrådet center centret genoptræningscenteret havn havnen lufthavn danmark denmark nordic nord syd vest øst handel detail mode møbler vinduer plast pack camp camping fitness golf trommeskolen musikskolen galleri galleriet bolig ejendomme service kantine køkken gartneri landbrug mejeri bryggeri"
    ).split(" "),
    closings: (
      "med venlig hilsen|venlig hilsen|venlige hilsner|med venlige hilsner|venligst|hilsen|hilsner|mvh|vh|m v h|de bedste hilsner|bedste hilsner|bedste hilsen|med de bedste hilsner|med bedste hilsner|bedste|mange hilsner|mange hilsener|kærlig hilsen|kærligst|kærlige hilsner|kh|knus|kram|dbh|" +
      "varme hilsner|varm hilsen|med varme hilsner|med kollegial hilsen|kollegial hilsen|kollegiale hilsner|glade hilsner|solrige hilsner|sommerhilsner|god sommer|god weekend|rigtig god weekend|hav en god dag|hav det godt|alt godt|alt det bedste|held og lykke|pøj pøj|tak|mange tak|tusind tak|på gensyn|vi ses|vi snakkes|" +
      "snakkes|med beklagelse|best|best regards|kind regards|regards|cheers|på vegne af|p v a|pva|pbv|på ansættelsesudvalgets vegne|på udvalgets vegne|de venligste hilsner|med venlig hilsen og på gensyn|venlig hilsen og held og lykke|ha det|hilsen fra|xoxo|inussiarnersumik inuulluaqqusillunga|blíðar heilsur|inuulluaqqusillunga|beste hilsener|mvh og"
    ).split("|"),
    titles:
      "hr fru frk dr lektor professor adjunkt overlæge ledende læge tandlæge advokat vognmand smed mester kaptajn provst sognepræst pastor cand scient jur med ing mr mrs ms dekan rektor skipper bager slagter murermester tømrermester direktør ejer".split(
        " ",
      ),
    signedFrames: [
      "(Mvh|Mvh.|Vh|Vh.|Hilsen|Hilsner|Knus|Kh|Venligst|Kærligst|Kram) {name}",
      "(//|/|~) {name}",
      "hilsen fra {name}",
      "{name} fra",
    ],
    familyNames: [],
    greeting: { by: "first" },
    stages: {
      offer: [
        "(trække|trækker|trukket|trak|tilbagekald*|annuller*) .. (tilbud*|tilbuddet|ansættelsestilbud*|kontrakt*)",
        "(tilbud|tilbuddet|ansættelsestilbud*|kontrakten) .. (tilbage|tilbagekaldt|bortfald*|annuller*|ophæv*)",
        "(annulleres|annullerer|annulleret|ophæves) .. kontrakt*",
        "mundtlige aftale",
        "din ansættelse .. (bliver ikke|kan derfor ikke|kan ikke|træde)",
      ],
      final: [
        "(efter|tak for|fra) .. (sidste|tredje|afsluttende|anden|2) .. (samtale*|samtalerunde*|runde|runden|møde|interview*)",
        "(finalist*|slutfelt*|sidste felt|finalen|opløbet)",
        "(en af|blandt) .. sidste (to|tre|fire)",
        "mellem dig og",
        "(efter|og|din|dine|kandidaters|med) .. (referencetagning*|referencer|referencerne)",
        "referencerne (talte|gav|var)",
        "(blev|endte|kom|var) .. (nummer to|nummer 2|på andenpladsen|nr 2)",
        "(bestyrelse*|direktionen|orkestret) .. (peget|valgt|valgte|indstillet|pegede)",
        "(prøveforelæsning*|prøvespil*|kontraktforhandling*)",
        "(stærkt alternativ|sidste runde)",
        "den anden (finalist|kandidat|ansøger)",
      ],
      interview: [
        "(tak|hyggeligt|dejligt|fint|efter|vores|din|ved|god|rart|deltog|begge|for|gode|sidst) .. {talked}",
        "{talked} .. (i tirsdags|i mandags|i onsdags|i torsdags|i fredags|i går|forleden|i sidste uge|med dig)",
        "(kom|komme|kommet|var) .. (forbi|til samtale|til os|ind) .. (i tirsdags|i mandags|i onsdags|i torsdags|i fredags|i går|forleden)",
        "(at|tak for) (møde|lære|hilse på|tale med) (dig|jer)",
        "vi (mødte|mødtes|talte|talte sammen|snakkede|sås)",
        "(du|I|jer) .. (mødt|mødte|interviewet)",
        "(begejstrede|eleverne|kunden|de) .. (for dig|elskede dig)",
        "tak for (sidst|i tirsdags|i mandags|i onsdags|i torsdags|i fredags|i går|besøget|kaffe)",
        "(deltog|deltaget|været) .. (samtale*|interview*)",
        "(fortsætter|fortsatte) med (to|tre) ",
      ],
      assessment: [
        "(din|dit|dine|efter|resultatet|resultat|i|på|med|alle|løst|lagde i|løste|den faglige) .. {tested}",
        "(kodetest*|logiktest*|personlighedstest*|arbejdsprøve*|assessment dagen|casen|kørselstest*|optagelsesprøve*)",
        "(scorede|point|testresultat*|prøveresultat*|assessment)",
      ],
      screen: [
        "(efter|tak for|vores|din|korte) .. (telefonsamtale*|telefoninterview*|telefonscreening*|telefonsnak*|videosamtale*|indledende samtale*|screening*)",
        "(talte|snakkede|talt|snakket) .. (telefon|telefonen|telefonisk)",
        "(telefonscreening*|telefoninterview*)",
      ],
      application: [
        "(ansøgning|ansøgninger|ansøgningen|ansøgningerne|søgt|søgte|søge|ansøger|ansøgere|cv|interesse|interessen|henvendelse|portfolio*|kandidatur|ansøgerfelt*|feltet|profil)",
        "(høre fra|hørt fra) (dig|en)",
        "(arbejde) .. (hos os|for os)",
        "(indkaldt|indkalder|udvalgt) .. samtale",
        "(pladsen er taget|stillingen er besat)",
      ],
    },
    feedbackRefused: [
      "(ikke|ingen|ej) .. (feedback|begrundelse*|tilbagemelding*|begrunde|uddybe)",
      "(feedback|begrundelse*|tilbagemelding) .. (ikke|ej) .. (gives|give|mulig*|mulighed|kan)",
    ],
    feedbackOffered: [
      "(vil|ønsker|gerne|kan|velkommen|hvis) .. (feedback|uddybning|uddybet|uddybende|begrundelse|tilbagemelding)",
      "(feedback|uddybning|begrundelse) .. (gerne|ring|skriv|svar|kontakt|rekvireres|velkommen|bare|telefon*)",
      "(begrundelse) .. (kan|rekvireres|inden)",
      "(ring|skriv|kontakt|giver|anmode) .. (feedback|uddyb*|begrundelse|tilbagemelding)",
      "(skylder|får) .. (forklaring|begrundelse)",
    ],
    doorOpen: [
      "(velkommen|håber|gerne|opfordr*|må|skal|prøve|tøv) .. (søge|søger|ansøge|søg|prøve)",
      "(søge|søg|prøve|prøv|meld|kom|ansøge) .. (igen|på ny|andre|næste|senere|fremtidige)",
      "(hold|holde|holder) .. (øje|kontakten|kontakt)",
      "(gemmer|gemme|beholder|beholde|flytter|ligge|opbevarer) .. (cv|ansøgning|profil|dig|nummer|kontakt*|database*|pulje*|talentpulje|bank|papirer|hos os)",
      "(hør|høre|ringer|ring|vender|kontakter|kontakte|tager fat) .. (dukker|andet|fremtid*|igen|fremover|dig|lignende|først*)",
      "(fremtidige|kommende|andre|nye|ledige|lignende|øvrige) .. (stillinger|roller|job|muligheder|opslag|opgaver|rolle)",
      "(næste|anden|andet) (gang|runde|ansøgningsrunde|hold|år|optag|sæson|rolle)",
      "(ses igen|krydse veje|til gode|se dig som ansøger|i tankerne|tager snakken|altid velkommen|frokost)",
      "(glad for|gerne) at se dig",
    ],
    waiting: [
      "(søg*|ansøg*|prøv*|velkommen|igen|meld*) .. (om|efter|tidligst|inden for|først|vent*) [mindst|tidligst|cirka|ca] {number} (måneder|måned|år|mdr)",
      "(søg*|ansøg*|prøv*|velkommen|igen|meld*) .. (om|efter|tidligst|inden for) (et|en) {number} [år|måned]",
      "(om|efter|tidligst) [mindst|cirka|ca] {number} (måneder|måned|år|mdr) .. (søg*|ansøg*|prøv*|velkommen|igen)",
      "(ikke|ej) .. (søge|ansøge) .. {number} (måneder|måned|år|mdr)",
      "(vente|karens*|karantæne) .. {number} (måneder|måned|år|mdr)",
    ],
    numberWords: {
      to: 2,
      tre: 3,
      fire: 4,
      fem: 5,
      seks: 6,
      syv: 7,
      otte: 8,
      ni: 9,
      ti: 10,
      tolv: 12,
      atten: 18,
      halvt: 0.5,
      halvar: 6,
      ar: 12,
      maned: 1,
      kvartal: 3,
    },
    yearWords: ["ar"],
    reasonFrames: [
      "(fordi|idet|eftersom|på grund af|grundet|som følge af|skyldes primært, at|skyldes, at|skyldes|grunden er, at|årsagen er, at|Det handlede om|handlede om|begrundelsen er, at) {reason}",
      "da (vi|du|andre|en|der|det|kunden|jeg) {reason}",
      "(kandidat|kandidater|ansøger|ansøgere|profil|profiler|person) (med|der har|der kommer|der kender|der er|der kan|der|som har|som) {reason}",
      "(kandidater,|kandidat,|ansøgere,|ansøger,|vikarer,|en,|kandidatstuderende,|person,) (der|som) {reason}",
      "(brug for|leder efter|søger|mangler|skal bruge|ønsker) (en|én|nogen|en, der|en person|kandidater) {reason}",
      "(savnede|savner) {reason}",
    ],
  },
};
