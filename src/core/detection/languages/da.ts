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
    you: "du | dig | din | dit | dine | jer | jeres | deres ansøgning | vil i | kære ansøger | at de ikke | deg",
    we: "vi | os | vores | vor | vort | vore",
    i: "jeg | mig | min | mit | mine | undertegnede",
    they: "han | hun | hende | ham | hendes | dem | deres | vedkommende | de vi | de har | de vil | sin | sit",
    somebody:
      "nogen | person | personer | folk | mennesker | menneske | individ* | en der | dem der | den som | dem som | vedkommende | en ansøger | en kandidat | en anden | nogle | man | en mere | en med | navn | en fra | en til | ansigt",
    other: "anden | andet | andre | øvrige | anderledes | andetsteds | resten",
    candidate:
      "ansøger | ansøgere | ansøgerne | ansøgerfelt* | kandidat | kandidaten | kandidater | kandidaterne | *kandidat | *kandidaten | *kandidater | *kandidaterne | finalist* | konkurrent* | jobsøgende | aspirant* | feltet",
    client: "vores kunde | kunden | kundens | opdragsgiver* | kunder | virksomheden",
    committee:
      "bestyrelse* | *bestyrelsen | *udvalget | ansættelsesudvalg* | bedømmelsesudvalg* | juryen | panelet | ledelsen | *ledelsen | direktion* | direktør | direktøren | *direktøren | chef | chefen | *chefen | ansættende leder | lederen | *lederen | skoleleder* | rektor | fakultetet | institutleder* | menighedsråd* | mester | nævnet | ministeriet | hr chef* | afdelingsleder* | udvalg* | dekan* | provst* | rådet | partnerkreds* | partner | hovedkontor* | sekretariat* | formand* | regionen | lærerværelset",
    internal: "intern | internt | interne | vores egne | omplacer* | kollega i | kollega fra",
    everyone: "alle | samtlige | enhver | hver | begge | hele",
    friend:
      "ven | venner | veninde* | kammerat* | bror | broderen | søster | datter | datteren | søn | sønnen | mor | kusine | fætter | kæreste | kæresten | min kone | min mand | naboen | svigersøn | svoger | kollegaen | nabo | svigersønnen | kusinen | hun fik | han fik job | far siger",
    not: "ikke | ej | ingen | intet | aldrig | uden | nej | afslag* | afvis* | ingenting | frasort* | fravalg* | fravælg* | manglende | afslå | afslået | forgæves | udebli*",
    unable:
      "kan ikke | kunne ikke | ikke kan | ikke kunne | kan d* ikke | kan vi ikke | kan vi d* ikke | kan jeg ikke | får ikke | ikke få",
    nolonger: "ikke længere | ikke mere | ikke flere | ikke yderligere | ikke videre | ophører | alligevel ikke",
    sorry:
      "desværre | beklag* | kede af | trist | ærgerlig* | uheldigvis | undskyld* | skuffe | skuffet | træls | ville ønske | havde håbet | ville gerne have haft | bedre nyt | ærgrer | ked | tavshed | på dine vegne",
    negative:
      "negativt | afslag* | afvist | afvise | fravalgt | frasorter* | ikke udvalgt | ikke valgt | ikke gået videre | ikke går videre | ikke er gået videre | ikke antaget | ikke optaget | ikke bestået | ikke imødekommet | ikke kvalificeret | et nej | ikke lykkedes | ikke blandt | vraget | ikke i betragtning | ikke dig | skåret fra | ikke ført til | afslå | afslået | ikke noget | ikke til noget | ikke videre | ikke indstillet | forgæves | ikke godkendt | ikke godkendes",
    but: "men | dog | imidlertid | alligevel | selvom | selv om | ellers | bare",
    instead:
      "i stedet | hellere | frem for | gik til | gået til | går til | givet til | faldt på | faldet på | ham fra | hende fra | end dig | end din | uden dig",
    if: "hvis | om du | om vi | om det | om der | i tilfælde af | uanset | medmindre | udebliver du | så længe | har du ikke hørt | opfylder du | kan vi ikke bruge | når ansættelsen",
    may: "måske | kunne | ville | skulle | eventuelle | nok | muligt | mulig | sikkert | kan",
    when: "når | efter | inden | før | så snart | indtil | siden | da | mens | derefter | herefter | bagefter | dengang",
    because:
      "fordi | derfor | da vi | da du | da en | da der | da det | eftersom | som følge af | skyldes | årsag* | hvorfor | begrundelse* | betyder at | det betyder | handlede om | på den baggrund | dermed | for vi | grund | gør at | grundlag",
    only: "kun | blot | udelukkende | alene | bare",
    yet: "endnu | stadig | fortsat | indtil videre | på nuværende tidspunkt | lige nu",
    already: "allerede | nu | i mellemtiden | imens | hermed | i forvejen",
    timebeing:
      "denne gang | lige nu | i år | nuværende | denne omgang | indtil videre | til sommer | denne runde | for dette | lige til",
    again: "igen | på ny | på nyt | atter | endnu en gang | genopslå*",
    application:
      "ansøg* | *ansøgning | *ansøgningen | *ansøgninger | *ansøgningerne | søg | søge | søgte | søgt | kandidatur* | henvendelse | uopfordret | uopfordrede | tilmeldte",
    documents:
      "cv | dokument* | portfolio* | eksamensbevis* | eksamenspapir* | papirerne | bilag | materiale* | mappen | bunken | breve | brevet | papiret",
    position:
      "stilling | stillingen | stillinger | *stilling | *stillingen | *stillinger | job | jobbet | *job | *jobbet | rolle | rollen | roller | *rollen | post | posten | *posten | embede* | opgaven | vikariat* | *vikariat | *vikariatet | plads | pladsen | pladser | praktikplads* | læreplads* | elevplads* | vagt | vagter | vagterne | opslag | opslaget | stillingsopslag* | ansættelse | ansættelsen | *ansættelse | fastansættelse* | lektorat* | stipendium* | stipendiet | ledig | ledige | freelance* | position | stolen | timerne | timer | stol | adjunktur* | *vagt",
    hiring:
      "rekrutter* | *rekruttering | *rekrutteringen | hr | personaleafdeling* | bemanding* | talent acquisition | ansættelsesstop* | karriere* | arbejdsgiver* | arbejdsplads* | vikarbureau* | besættelse af | genbesættelse* | ansættende",
    process:
      "proces* | *processen | *proces | forløb | forløbet | *forløb | *forløbet | udvælgelse | udvælgelsen | konkurrence* | omgang | sag | sagen | optagelse | optagelsesudvalg* | bedømmelse | bedømmelsen | rekrutteringen | screening*",
    training:
      "praktik | praktikken | praktikplads* | *praktik | elev | elevplads* | trainee* | lærling* | læreplads* | graduate* | aspirant* | frivillig* | dommerfuldmægtig* | ph d stipend* | postdoc* | kontorelev* | elever | optagelsesprøve* | svend",
    profile:
      "profil* | *profil | *profilen | baggrund* | *baggrund | kvalificer* | talent | personlighed* | din erfaring | faglige | uddannelse",
    experience:
      "erfaren | erfaring* | *erfaring | *kendskab | branche* | anciennitet | senior | i rygsækken | kender i forvejen | stået på | tyve år",
    requirements:
      "krav | kravet | kravene | *krav | *kravet | *kravene | kræver | kravprofil* | behov | brug for | behøver | kriteri* | søger | leder efter | ledte efter | mangler | savnede | skal bruge | vilkår | autorisation* | certifikat* | vil have en | lagt vægt | kørekort",
    fit: "passer | passede | egnet | opfyld* | rette | rigtige | overensstem* | i spil | match* | kemi | rammer | ramte | ramme",
    better: "bedre | bedst | tættere | mere | højere | tydeligere | større | først | flere | nærmere | end",
    level:
      "niveauet | kvalitet* | feltet | ansøgerfelt* | konkurrence | konkurrencen | benhård | usædvanligt stærkt | tempoet",
    many: "mange | flere | adskillige | antal | antallet | hundrede",
    interview:
      "interview* | *interview | *interviewet | jobsamtale* | samtale | samtalen | samtaler | samtalerne | *samtale | *samtalen | *samtaler | prøveprædiken*",
    talk: "samtale | samtalen | samtaler | samtalerne | *samtale | *samtalen | snak | snakken | snakke | snakket | *snak | tale | taler | talte | talt | telefon* | ring | ringe | ringer | ringede | ringet | møde | mødet | mødes | mødtes | mødte | *møde | *mødet | teams | lære dig | kaffe | frokost | besøg | komme forbi | kom forbi | dialog* | drøfte* | hilse på | ses | opkald* | sidst",
    test: "test | testen | tests | *test | *testen | testresultat* | prøve | prøver | *prøve | *prøven | *prøver | arbejdsprøve* | prøvevagt* | prøvedag* | prøveforelæsning* | optagelsesprøve* | logiktest* | case | assessment* | audition* | fremlæg* | oplæg | personprofil* | personlighedstest*",
    round: "runde | *runde | trin | skridt | fase | omgang | næste | videre | tredje",
    shortlist:
      "shortlist* | finalist* | finalen | udvalgt | udvalgte | udtaget | blandt de | blandt dem | iblandt | nummer to | nummer et | nr 0 på | skåret ned | indstillet | til sidste samtale | i feltet | bruttoliste* | feltet er | de fire vi | de tre | en af de",
    list: "venteliste | ventelisten | nummer 0 | nr 0 | listen | vikarkorps* | reserve*",
    pool: "kandidatbank* | gemme | gemmer | beholde* | netværk* | vikarkorps* | har dig i | skuffen | dit nummer",
    offer:
      "tilbyde | tilbyder | tilbydes | tilbudt | tilbud | tilbuddet | *tilbud | *tilbuddet | ansættelsestilbud* | bud | buddet | lovet | pladsen er din",
    contract:
      "kontrakt* | *kontrakt | *kontrakten | underskriv* | underskrift* | skriver under | skrevet under | mitid | signer* | aftalen | aftale | på plads",
    salary: "løn | lønnen | lønønske* | lønsystem* | pension | kr | kontonummer",
    start:
      "starte | starter | start | begynde | begynder | tiltræde* | første dag | introduktion* | prøvetid* | ombord | med på holdet",
    reference:
      "reference* | *reference | straffeattest* | børneattest* | sikkerhedsgodkend* | eksamensbevis* | helbred*",
    score: "point | pointene | bestået | består | procent | testresultat*",
    feedback: "feedback* | tilbagemelding* | uddyb* | begrundelse* | kommentar* | aktindsigt*",
    decide:
      "beslut* | *beslutning | afgjort | afgør* | valget | vores valg | nået frem til | kommet frem til | enige | vurder* | truffet | bestemt | landede | lander | fandt | indstillet | indstilling* | peget på | faldet på | endte | har sagt ja | vedtaget | pegede | peger | afklaret | vi tager en",
    result: "resultat* | svar | svaret | besked | beskeden | nyt | status* | opdatering* | tilbagemelding* | nytt",
    select:
      "valgt | vælge | valgte | vælg | udvalgt | udvalgte | udvælg* | faldet på | faldt på | peget på | prioriter* | endte med | indstillet | udtaget | trukket lod | lodtrækning* | fundet | finde | finder | tage | tager | taget | tog",
    proceed:
      "gå videre | går videre | gået videre | går ikke videre | går desværre ikke videre | med videre | videre med | videre i | videre til | arbejder videre | arbejde videre | fortsæt* | næste skridt | ført til | førte til | anledning til | springer",
    consider:
      "gennemgå* | læst | læse | læser | kigget | set på | vurder* | overvej* | behandlet | bedøm* | betragtning | gransk* | grundig* | nøje | drøftet | drøftelse* | tænkt | tænke | frem og tilbage | igennem",
    hire: "ansæt* | *ansætte | ansat | udnævn* | antaget | få jobbet | fået jobbet | får jobbet | fik jobbet | tildel* | bruge dig | gøre brug af | valgt dig | have dig | fastansæt* | skrevet kontrakt",
    fill: "besat | besætte | optaget | væk | fyldt | fuldt | fuld | fundet den | fundet en | har fundet | gået til | gik til | går til | givet til | fordelt | tildelt | er sat | udsolgt | lukket for | besættelse | sat navn | er taget | er fundet | holdet er | taget af | mødte op",
    close:
      "afslut* | slut | slutter | lukker | lukket | stopper | færdig | færdige | færdigbehandl* | ende | ender | til side | skilles | udløbet | udløb | bortfald* | ophør* | sletter | udgår | henlagt | endeligt",
    cancel:
      "aflys* | annuller* | trukket | stopper | stoppet | nedlag* | droppe | slette | slettes | udgår | udgå | forsvinder | bortfald* | taget af | alligevel ikke | røg | bliver ikke til noget | lukket stillingen | er væk | bort",
    freeze: "pause | bero | fryser | på is | udskudt | udsat | alt stille | afventer | ansættelsesstop*",
    budget:
      "budget* | besparelse* | finansier* | fusion* | opkøb* | pengene | midler | ansættelsesstop* | investor* | ordre* | bevillingen | fonden",
    withdraw:
      "trukket tilbage | trække det | trække min | trække din | annuller* | melde fra | fortryd* | bortfalder | ved magt",
    reject:
      "afslag* | afslå | afslået | afvis* | fravalg* | fravælg* | frasorter* | skåret fra | sige nej | siger nej | sagt nej | sagde nej | takke nej | takker nej | takket nej | får nej | fået nej | fik nej | et nej | nej til | nej tak | melde pas | vrage* | udeluk* | ikke bruge | ikke i betragtning | anden retning | en anden vej | skilles | slippe dig | udgår | ude af | ikke dig | ikke til noget | bliver ikke til | ikke plads | ikke at invitere | ikke at tilbyde | ikke tilbyde | ikke at kalde | ikke ansætte | ikke at gå videre | ikke imødekomm* | ikke fået | fik ikke | ikke kommet med | ikke blandt | ikke iblandt | ikke udvalgt | ikke valgt | må skuffe | gik desværre ikke | gik ikke | bortfaldet | bortfalder | ikke ønsker at | er taget af | ikke går videre med | valgt fra | lade dig | ikke kan bruge | finder ikke | ikke fundet anledning | ikke ført til | ikke noget for | ikke helt | matcher ikke",
    accept:
      "ja | accepter* | godkend* | antaget | imødekom* | bevilge* | bevilling* | optaget på | tage imod | tager imod | samtykke | grønt lys",
    pass: "bestået | består | klarer | lykkedes | gået videre | kvalific* til | udtaget | du er en af | stadig med | helt i mål | videre til",
    invite:
      "invit* | indkald* | kalde | kaldt | møde dig | tale med dig | vil gerne se | se dig | vil møde | gerne møde | gerne tale | velkommen til | kom og | kom forbi | til samtale | vil gerne have dig | byde dig",
    congratulate:
      "tillykke | glad | glade | glæde | glæder | glædelig* | fornøjelse | velkommen | velkomne | fedt | dejligt | sjovt",
    confirm: "bekræft* | hermed | herved | kvitter* | registreret | noteret",
    receive: "modtag* | fået din | fik over | indkom* | kommet frem | nået frem | indgået | tage imod | vi har fået",
    wait: "vente | venter | ventet | ventetid* | afventer | tålmodig* | trækker ud | forsink* | længere tid | lidt endnu | væbn* dig | længe | venteliste*",
    postpone:
      "udskudt | flytte | flytter | flytning* | rykke | rykker | rykket | ny tid | ny dato | udsat | passer mandag | forlænget",
    schedule:
      "book | booke | en tid | tid til | tider | ny tid | kalender* | passer mandag | kan du komme | kan du i stedet | har du tid | samtaletid* | vagtplan* | kan du nå | hvornår kan | kl 0 | tid på | kan komme | en snak | et tidspunkt",
    daytime:
      "mandag* | tirsdag* | onsdag* | torsdag* | fredag* | lørdag* | søndag* | i morgen | i går | uge | uger | ugen | formiddag* | eftermiddag* | aften | klokken | kl | minut* | time | kvarter | hverdage | weekend* | dage | 0:0 | aftes | middag | morges | måned | måneder | dag | dagen",
    month:
      "januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december | jul | foråret | sommer | sommerens | efteråret | vinteren | kvartal* | nytår | påske | pinse | sommerferie*",
    place: "kontoret | *kontoret | lokalet | receptionen | vejen | parkering* | på stedet | online | sal | rådhuset",
    bring: "medbring* | husk | legitimation* | kørekort | arbejdstøj | og pas",
    send: "send | sende | sender | sendt | sendes | indsend* | aflever* | returner*",
    deadline: "senest | *fristen | ansøgningsfrist* | udløber | udløbet | frist* | inden",
    link: "linket | klik* | portalen | *portalen | hjemmeside* | web* | knappen | http* | appen | karriereside* | min profil | spørgeskema* | mitid",
    attached: "vedhæft* | vedlagt | vedlægg* | vedlagte | bilag* | herunder",
    answer:
      "svar | svare | svarer | svaret | besvar* | vender tilbage | kontakt* | høre fra | hører fra | hørt fra | hører du | skriv til | skriv bare | ring til | giv lyd | sig til",
    inform:
      "meddel* | inform* | oplyse | fortælle | fortæller | orienter* | får besked | besked om | skriver for | skrev | skrive | siger | sige det | direkte besked",
    ask: "spørge | spørger | spørgsmål | bede | beder | bedt | bedes | bad | anmod* | venligst | vil du | vil i | kan du | kunne du",
    thank: "tak | takke | takker | takket | sætter pris på | sætter stor pris | satte pris på | takk | tusind",
    interest: "interesse* | tilliden | overvejet | begejstr* | at du ville | lyst",
    effort:
      "indsats* | tid du | den tid | arbejde du | ulejlighed* | energi* | brugt på | lagde i | forberedt | lagt i din | har lagt",
    impress:
      "imponer* | indtryk* | hyggelig* | fin | fint | fine | god | godt | gode | spændende | stærkt | stærke | dygtig* | dejligt | flot | flink | velskrev* | modig* | begejstr* | kvalificerede | kvalificeret | skarp | kloge | fornøjelse* | talent | varmt | ordentlig",
    hard: "svær | svært | tæt | tungt | længe om | benhård",
    wish: "ønske | ønsker dig | ønsker vi dig | ønsket | håber | håbet | held | lykke | pøj pøj | alt godt | alt det bedste | rigtig god | god vind | god sommer | god dag | pas på dig | jagten | må du | pas godt på | skal nok | ønskede | håbede",
    path: "jobsøgning* | jagten | din videre | fremover | vores veje | noget andet | god vind | derude | andet sted | andetsteds",
    encourage:
      "meget velkommen | altid velkommen | velkommen til at | hold øje | følg os | søge igen | søg endelig | søge på ny | bliv ved | meld dig | opret | endelig igen",
    future:
      "fremover | anden gang | næste år | kommende | noget andet | til foråret | nye opslag | bliver noget | til næste | hvis noget",
    remember: "kontakter dig | ringer jeg til dig | gensyn | hører du fra | ringer hvis | har dig i",
    sincerely: "hilsen | hilsner | *hilsen | *hilsner | mvh | vh | venligst | knus | kram | kh | hils | bedste",
    dear: "kære | hej | hejsa | goddag | god dag | hallo",
    data: "personoplysning* | oplysninger | data | gdpr | databeskyt* | privatliv* | slette | sletter | slettes | opbevar* | samtykke* | fortrolig*",
    automatic: "automat* | autosvar* | autogenerer* | systemgenerer* | no reply | ikke besvares",
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
    error: "fejl | fejlen | fejlagtig* | forkert | forkerte | se bort fra",
    despite: "trods | selvom | selv om | skønt | alligevel | uanset",
    especially:
      "meget | rigtig | virkelig | især | vildt | helt | super | varmt | stor | tusind | usædvanligt | fuldt | lige | slet",
    first: "første | først | anden runde | anden samtale | tredje | sidste | en af",
    person:
      "vores nye | har sagt ja | den rette | anden kandidat | anden ansøger | andre kandidater | andre ansøgere | en anden | den anden | en kandidat med | en ansøger med | en ansøger der | kandidater der | ansøgere med | ansøgere der | ansat en | to andre | ham fra | hende fra | andre har | en der har | et andet bureau | den nye | en tidligere | en kollega | en med | en intern | der allerede | der kommer fra | der kan | nyuddannet | fra konkurrenten | med mere | med en ny",
    work: "arbejde | arbejder | team | teamet | virksomhed* | *virksomhed | *virksomheden | firma | afdeling* | *afdelingen | projekt* | kollega | medarbejder* | arbejdsplads* | kommune* | region | regionen | forretning* | butik | butikken | værksted* | fabrik* | lager | lageret | køkken | køkkenet | institut* | holdet | gruppen | koncern* | huset | erhverv* | klinik* | kontor | pladsen | tegnestuen | hospital* | plejehjem* | styrelse* | teatret | teater | hos os | biblioteket | rederi* | kontoret | entreprise*",
    goesto:
      "gik til | gået til | går til | faldt på | faldet på | fik den | fik jobbet | fået nøglen | fået jobbet | overtager | rykker op | vandt | til en med | til en intern | sat navn | skrevet under med | tildelt | skrevet kontrakt med | træder | gav | givet",
    stays: "kommet tilbage | vendt tilbage | tilbage fra | forlænge | den tidligere | dem vi har",
    lack: "mangl* | savn* | rakte | ikke helt | ligger under | lidt mere | mere erfaring | ringe | nåede ikke | når ikke | i tvivl | tvivl om | afstanden",
    toomuch: "for mange | for stor | for høj | for sent | kede dig | alt for",
    ending:
      "skilles | vores veje | farvel | løbet | slippe dig | til side | henlagt | skuffen | ikke yderligere | uden dig | uden at | for dit vedkommende | for din del | forgæves",
    ahead:
      "målstreg* | tættere på | nummer to | bagefter | slået | tæt på | højere grad | vandt | højere anciennitet | øverst",
    deserve: "fortjen* | ærligt talt | ærlig | synd | kede dig | sted hvor | skylder dig | heldige | hører til",
    direction:
      "retning | anden vej | anderledes | ændret | ændrer | prioriter* | sammensætning* | pegede | noget andet",
    condition:
      "kørekort* | *kørekort | truckcertifikat* | certifikat* | autorisation* | flydende | dansk | tysk | pendl* | afstand* | *vagter | fuld tid | deltid | timer om ugen | sikkerhedsgodkend* | ph d | straffeattest* | børneattest* | linjefag* | bil",
    recommend: "anbefal* | indstille* | indstilling* | foreslå* | forslag | forslaget",
    vote: "stemme | stemmerne | enige | drøft* | overlæg* | frem og tilbage | sovet | mødtes | vedtaget | sagde nej | rådet",
    status:
      "status* | j nr | ref | id 0 | nr 0 | opdateret | ændret til | sagen er | din sag | systemet | taget ud af | ikke udvalgt | henlagt | kommentar fra | færdigbehandlet",
    figure:
      "nøglen | toget | båd | ombord | bogen | strå | vind | målstreg* | finalen | station | rejse | rejsen | kemi | bordet | hav | turen | løbet | stolen | stol",
    late: "forsinke* | timing* | sent | efter fristen | udløbet | udløb | allerede besat | nåede at | nåede vi | inden vi | kom først | vente til | kan ikke vente | sæsonen",
    isyou:
      "det blev dig | du er den | du er gået videre | du er med | du er udvalgt | du har fået jobbet | pladsen er din | vil have dig | gerne have dig | valgt dig | tilbyde dig stilling* | tilbyde dig jobbet | tilbyde dig rollen | miste dig | ja til dig | din første dag | din kontrakt | gerne ansætte dig | dig vil vi",
    welcome: "velkommen til os | velkommen ombord | velkommen i | byde dig velkommen | med på holdet | første dag",
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
    sift: "screening* | frasort* | sorter* | skåret ned | skåret fra | bruttoliste* | bunken | bunke | ikke blandt | ikke iblandt | ikke med | ikke videre | grænse | valgt fra | vraget | sidelinjen | kasserer",
    full: "fuldt | fyldt | ingen ledige | udsolgt | optaget | ikke brug for | er sat",
    giveback: "retur* | hent | slettes | sletter | refunder* | for lån",
    done: "har | havde | haft | have | blev | blevet | fik | fået | været | var | er",
    will: "skal | skulle | vil | ville | bliver | blive | kommer | må | måtte | måttet | nødt | bør | blir | ønsker at",
    one: "to | tre | fire | fem | seks | syv | otte | ni | ti | elleve | tolv | fjorten | tyve | tredive | begge | ene | par | kun én",
    who: "hvem | hvilken | hvis profil | som | dem der | en der",
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
