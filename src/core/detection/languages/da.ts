import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Danish. */
export const da: LanguagePack = {
  tag: "da",
  script: "Latn",
  commonWords: (
    "i at dem og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os " +
    "op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget efter ned skulle denne end dette mit også under have dig " +
    "din dit dine jer jeres vores vor hende mod disse hvis nogle hos blive mange ad bliver hendes været jer sådan hej kære tak desværre gerne " +
    "hilsen venlig hilsner mvh vh derfor fordi eftersom uden inden ved kan må får fik gør går været blevet ingen intet noget nogen meget mere " +
    "samt endnu allerede kun bare lidt igen anden andet andre sige siger kommer komme"
  ).split(" "),
  concepts: {
    you: "at de ikke | deg | deres ansøgning | dig | din | dine | dit | du | jer | jeres | kære ansøger | vil i",
    we: "os | vi | vor | vore | vores | vort",
    i: "jeg | mig | min | mine | mit | undertegnede",
    they: "de har | de vi | de vil | dem | deres | ham | han | hende | hendes | hun | sin | sit | vedkommende",
    somebody:
      "ansigt | dem der | dem som | den som | en anden | en ansøger | en der | en fra | en kandidat | en med | en mere | en til | folk | individ* | man | menneske | mennesker | navn | nogen | nogle | person | personer | vedkommende",
    other: "anden | anderledes | andet | andetsteds | andre | resten | øvrige",
    candidate:
      "*kandidat | *kandidaten | *kandidater | *kandidaterne | ansøger | ansøgere | ansøgerfelt* | ansøgerne | aspirant* | feltet | finalist* | jobsøgende | kandidat | kandidaten | kandidater | kandidaterne | konkurrent*",
    client: "kunden | kundens | kunder | opdragsgiver* | virksomheden | vores kunde",
    committee:
      "*bestyrelsen | *chefen | *direktøren | *ledelsen | *lederen | *udvalget | afdelingsleder* | ansættelsesudvalg* | ansættende leder | bedømmelsesudvalg* | bestyrelse* | chef | chefen | dekan* | direktion* | direktør | direktøren | fakultetet | formand* | hovedkontor* | hr chef* | institutleder* | juryen | ledelsen | lederen | lærerværelset | menighedsråd* | mester | ministeriet | nævnet | panelet | partner | partnerkreds* | provst* | regionen | rektor | rådet | sekretariat* | skoleleder* | udvalg*",
    internal: "intern | interne | internt | kollega fra | kollega i | omplacer* | vores egne",
    everyone: "alle | begge | enhver | hele | hver | samtlige",
    friend:
      "broderen | bror | datter | datteren | far siger | fætter | han fik job | hun fik | kammerat* | kollegaen | kusine | kusinen | kæreste | kæresten | min kone | min mand | mor | nabo | naboen | svigersøn | svigersønnen | svoger | søn | sønnen | søster | ven | veninde* | venner",
    not: "afslag* | afslå | afslået | afvis* | aldrig | ej | forgæves | frasort* | fravalg* | fravælg* | ikke | ingen | ingenting | intet | manglende | nej | udebli* | uden",
    unable:
      "får ikke | ikke få | ikke kan | ikke kunne | kan d* ikke | kan ikke | kan jeg ikke | kan vi d* ikke | kan vi ikke | kunne ikke",
    nolonger: "alligevel ikke | ikke flere | ikke længere | ikke mere | ikke videre | ikke yderligere | ophører",
    sorry:
      "bedre nyt | beklag* | desværre | havde håbet | ked | kede af | på dine vegne | skuffe | skuffet | tavshed | trist | træls | uheldigvis | undskyld* | ville gerne have haft | ville ønske | ærgerlig* | ærgrer",
    negative:
      "afslag* | afslå | afslået | afvise | afvist | et nej | forgæves | frasorter* | fravalgt | ikke antaget | ikke bestået | ikke blandt | ikke dig | ikke er gået videre | ikke ført til | ikke godkendes | ikke godkendt | ikke gået videre | ikke går videre | ikke i betragtning | ikke imødekommet | ikke indstillet | ikke kvalificeret | ikke lykkedes | ikke noget | ikke optaget | ikke til noget | ikke udvalgt | ikke valgt | ikke videre | negativt | skåret fra | vraget",
    but: "alligevel | bare | dog | ellers | imidlertid | men | selv om | selvom",
    instead:
      "end dig | end din | faldet på | faldt på | frem for | gik til | givet til | gået til | går til | ham fra | hellere | hende fra | i stedet | uden dig",
    if: "har du ikke hørt | hvis | i tilfælde af | kan vi ikke bruge | medmindre | når ansættelsen | om der | om det | om du | om vi | opfylder du | så længe | uanset | udebliver du",
    may: "eventuelle | kan | kunne | mulig | muligt | måske | nok | sikkert | skulle | ville",
    when: "bagefter | da | dengang | derefter | efter | før | herefter | inden | indtil | mens | når | siden | så snart",
    because:
      "begrundelse* | betyder at | da der | da det | da du | da en | da vi | derfor | dermed | det betyder | eftersom | for vi | fordi | grund | grundlag | gør at | handlede om | hvorfor | på den baggrund | skyldes | som følge af | årsag*",
    only: "alene | bare | blot | kun | udelukkende",
    yet: "endnu | fortsat | indtil videre | lige nu | på nuværende tidspunkt | stadig",
    already: "allerede | hermed | i forvejen | i mellemtiden | imens | nu",
    timebeing:
      "denne gang | denne omgang | denne runde | for dette | i år | indtil videre | lige nu | lige til | nuværende | til sommer",
    again: "atter | endnu en gang | genopslå* | igen | på ny | på nyt",
    application:
      "*ansøgning | *ansøgningen | *ansøgninger | *ansøgningerne | ansøg* | henvendelse | kandidatur* | søg | søge | søgt | søgte | tilmeldte | uopfordrede | uopfordret",
    documents:
      "bilag | breve | brevet | bunken | cv | dokument* | eksamensbevis* | eksamenspapir* | mappen | materiale* | papirerne | papiret | portfolio*",
    position:
      "*ansættelse | *job | *jobbet | *posten | *rollen | *stilling | *stillingen | *stillinger | *vagt | *vikariat | *vikariatet | adjunktur* | ansættelse | ansættelsen | elevplads* | embede* | fastansættelse* | freelance* | job | jobbet | ledig | ledige | lektorat* | læreplads* | opgaven | opslag | opslaget | plads | pladsen | pladser | position | post | posten | praktikplads* | rolle | rollen | roller | stilling | stillingen | stillinger | stillingsopslag* | stipendiet | stipendium* | stol | stolen | timer | timerne | vagt | vagter | vagterne | vikariat*",
    hiring:
      "*rekruttering | *rekrutteringen | ansættelsesstop* | ansættende | arbejdsgiver* | arbejdsplads* | bemanding* | besættelse af | genbesættelse* | hr | karriere* | personaleafdeling* | rekrutter* | talent acquisition | vikarbureau*",
    process:
      "*forløb | *forløbet | *proces | *processen | bedømmelse | bedømmelsen | forløb | forløbet | konkurrence* | omgang | optagelse | optagelsesudvalg* | proces* | rekrutteringen | sag | sagen | screening* | udvælgelse | udvælgelsen",
    training:
      "*praktik | aspirant* | dommerfuldmægtig* | elev | elever | elevplads* | frivillig* | graduate* | kontorelev* | læreplads* | lærling* | optagelsesprøve* | ph d stipend* | postdoc* | praktik | praktikken | praktikplads* | svend | trainee*",
    profile:
      "*baggrund | *profil | *profilen | baggrund* | din erfaring | faglige | kvalificer* | personlighed* | profil* | talent | uddannelse",
    experience:
      "*erfaring | *kendskab | anciennitet | branche* | erfaren | erfaring* | i rygsækken | kender i forvejen | senior | stået på | tyve år",
    requirements:
      "*krav | *kravene | *kravet | autorisation* | behov | behøver | brug for | certifikat* | krav | kravene | kravet | kravprofil* | kriteri* | kræver | kørekort | lagt vægt | leder efter | ledte efter | mangler | savnede | skal bruge | søger | vil have en | vilkår",
    fit: "egnet | i spil | kemi | match* | opfyld* | overensstem* | passede | passer | ramme | rammer | ramte | rette | rigtige",
    better: "bedre | bedst | end | flere | først | højere | mere | nærmere | større | tydeligere | tættere",
    level:
      "ansøgerfelt* | benhård | feltet | konkurrence | konkurrencen | kvalitet* | niveauet | tempoet | usædvanligt stærkt",
    many: "adskillige | antal | antallet | flere | hundrede | mange",
    interview:
      "*interview | *interviewet | *samtale | *samtalen | *samtaler | interview* | jobsamtale* | prøveprædiken* | samtale | samtalen | samtaler | samtalerne",
    talk: "*møde | *mødet | *samtale | *samtalen | *snak | besøg | dialog* | drøfte* | frokost | hilse på | kaffe | kom forbi | komme forbi | lære dig | møde | mødes | mødet | mødte | mødtes | opkald* | ring | ringe | ringede | ringer | ringet | samtale | samtalen | samtaler | samtalerne | ses | sidst | snak | snakke | snakken | snakket | tale | taler | talt | talte | teams | telefon*",
    test: "*prøve | *prøven | *prøver | *test | *testen | arbejdsprøve* | assessment* | audition* | case | fremlæg* | logiktest* | oplæg | optagelsesprøve* | personlighedstest* | personprofil* | prøve | prøvedag* | prøveforelæsning* | prøver | prøvevagt* | test | testen | testresultat* | tests",
    round: "*runde | fase | næste | omgang | runde | skridt | tredje | trin | videre",
    shortlist:
      "blandt de | blandt dem | bruttoliste* | de fire vi | de tre | en af de | feltet er | finalen | finalist* | i feltet | iblandt | indstillet | nr 0 på | nummer et | nummer to | shortlist* | skåret ned | til sidste samtale | udtaget | udvalgt | udvalgte",
    list: "listen | nr 0 | nummer 0 | reserve* | venteliste | ventelisten | vikarkorps*",
    pool: "beholde* | dit nummer | gemme | gemmer | har dig i | kandidatbank* | netværk* | skuffen | vikarkorps*",
    offer:
      "*tilbud | *tilbuddet | ansættelsestilbud* | bud | buddet | lovet | pladsen er din | tilbud | tilbuddet | tilbudt | tilbyde | tilbyder | tilbydes",
    contract:
      "*kontrakt | *kontrakten | aftale | aftalen | kontrakt* | mitid | på plads | signer* | skrevet under | skriver under | underskrift* | underskriv*",
    salary: "kontonummer | kr | løn | lønnen | lønsystem* | lønønske* | pension",
    start:
      "begynde | begynder | første dag | introduktion* | med på holdet | ombord | prøvetid* | start | starte | starter | tiltræde*",
    reference:
      "*reference | børneattest* | eksamensbevis* | helbred* | reference* | sikkerhedsgodkend* | straffeattest*",
    score: "bestået | består | point | pointene | procent | testresultat*",
    feedback: "aktindsigt* | begrundelse* | feedback* | kommentar* | tilbagemelding* | uddyb*",
    decide:
      "*beslutning | afgjort | afgør* | afklaret | beslut* | bestemt | endte | enige | faldet på | fandt | har sagt ja | indstillet | indstilling* | kommet frem til | landede | lander | nået frem til | pegede | peger | peget på | truffet | valget | vedtaget | vi tager en | vores valg | vurder*",
    result: "besked | beskeden | nyt | nytt | opdatering* | resultat* | status* | svar | svaret | tilbagemelding*",
    select:
      "endte med | faldet på | faldt på | finde | finder | fundet | indstillet | lodtrækning* | peget på | prioriter* | tage | tager | taget | tog | trukket lod | udtaget | udvalgt | udvalgte | udvælg* | valgt | valgte | vælg | vælge",
    proceed:
      "anledning til | arbejde videre | arbejder videre | fortsæt* | ført til | førte til | gå videre | gået videre | går desværre ikke videre | går ikke videre | går videre | med videre | næste skridt | springer | videre i | videre med | videre til",
    consider:
      "bedøm* | behandlet | betragtning | drøftelse* | drøftet | frem og tilbage | gennemgå* | gransk* | grundig* | igennem | kigget | læse | læser | læst | nøje | overvej* | set på | tænke | tænkt | vurder*",
    hire: "*ansætte | ansat | ansæt* | antaget | bruge dig | fastansæt* | fik jobbet | få jobbet | fået jobbet | får jobbet | gøre brug af | have dig | skrevet kontrakt | tildel* | udnævn* | valgt dig",
    fill: "besat | besætte | besættelse | er fundet | er sat | er taget | fordelt | fuld | fuldt | fundet den | fundet en | fyldt | gik til | givet til | gået til | går til | har fundet | holdet er | lukket for | mødte op | optaget | sat navn | taget af | tildelt | udsolgt | væk",
    close:
      "afslut* | bortfald* | ende | endeligt | ender | færdig | færdigbehandl* | færdige | henlagt | lukker | lukket | ophør* | skilles | sletter | slut | slutter | stopper | til side | udgår | udløb | udløbet",
    cancel:
      "aflys* | alligevel ikke | annuller* | bliver ikke til noget | bort | bortfald* | droppe | er væk | forsvinder | lukket stillingen | nedlag* | røg | slette | slettes | stopper | stoppet | taget af | trukket | udgå | udgår",
    freeze: "afventer | alt stille | ansættelsesstop* | bero | fryser | pause | på is | udsat | udskudt",
    budget:
      "ansættelsesstop* | besparelse* | bevillingen | budget* | finansier* | fonden | fusion* | investor* | midler | opkøb* | ordre* | pengene",
    withdraw:
      "annuller* | bortfalder | fortryd* | melde fra | trukket tilbage | trække det | trække din | trække min | ved magt",
    reject:
      "afslag* | afslå | afslået | afvis* | anden retning | bliver ikke til | bortfalder | bortfaldet | en anden vej | er taget af | et nej | fik ikke | fik nej | finder ikke | frasorter* | fravalg* | fravælg* | fået nej | får nej | gik desværre ikke | gik ikke | ikke ansætte | ikke at gå videre | ikke at invitere | ikke at kalde | ikke at tilbyde | ikke blandt | ikke bruge | ikke dig | ikke fundet anledning | ikke fået | ikke ført til | ikke går videre med | ikke helt | ikke i betragtning | ikke iblandt | ikke imødekomm* | ikke kan bruge | ikke kommet med | ikke noget for | ikke plads | ikke til noget | ikke tilbyde | ikke udvalgt | ikke valgt | ikke ønsker at | lade dig | matcher ikke | melde pas | må skuffe | nej tak | nej til | sagde nej | sagt nej | sige nej | siger nej | skilles | skåret fra | slippe dig | takke nej | takker nej | takket nej | ude af | udeluk* | udgår | valgt fra | vrage*",
    accept:
      "accepter* | antaget | bevilge* | bevilling* | godkend* | grønt lys | imødekom* | ja | optaget på | samtykke | tage imod | tager imod",
    pass: "bestået | består | du er en af | gået videre | helt i mål | klarer | kvalific* til | lykkedes | stadig med | udtaget | videre til",
    invite:
      "byde dig | gerne møde | gerne tale | indkald* | invit* | kalde | kaldt | kom forbi | kom og | møde dig | se dig | tale med dig | til samtale | velkommen til | vil gerne have dig | vil gerne se | vil møde",
    congratulate:
      "dejligt | fedt | fornøjelse | glad | glade | glæde | glædelig* | glæder | sjovt | tillykke | velkommen | velkomne",
    confirm: "bekræft* | hermed | herved | kvitter* | noteret | registreret",
    receive: "fik over | fået din | indgået | indkom* | kommet frem | modtag* | nået frem | tage imod | vi har fået",
    wait: "afventer | forsink* | lidt endnu | længe | længere tid | trækker ud | tålmodig* | vente | venteliste* | venter | ventet | ventetid* | væbn* dig",
    postpone:
      "flytning* | flytte | flytter | forlænget | ny dato | ny tid | passer mandag | rykke | rykker | rykket | udsat | udskudt",
    schedule:
      "book | booke | en snak | en tid | et tidspunkt | har du tid | hvornår kan | kalender* | kan du i stedet | kan du komme | kan du nå | kan komme | kl 0 | ny tid | passer mandag | samtaletid* | tid på | tid til | tider | vagtplan*",
    daytime:
      "0:0 | aften | aftes | dag | dage | dagen | eftermiddag* | formiddag* | fredag* | hverdage | i går | i morgen | kl | klokken | kvarter | lørdag* | mandag* | middag | minut* | morges | måned | måneder | onsdag* | søndag* | time | tirsdag* | torsdag* | uge | ugen | uger | weekend*",
    month:
      "april | august | december | efteråret | februar | foråret | januar | jul | juli | juni | kvartal* | maj | marts | november | nytår | oktober | pinse | påske | september | sommer | sommerens | sommerferie* | vinteren",
    place: "*kontoret | kontoret | lokalet | online | parkering* | på stedet | receptionen | rådhuset | sal | vejen",
    bring: "arbejdstøj | husk | kørekort | legitimation* | medbring* | og pas",
    send: "aflever* | indsend* | returner* | send | sende | sender | sendes | sendt",
    deadline: "*fristen | ansøgningsfrist* | frist* | inden | senest | udløber | udløbet",
    link: "*portalen | appen | hjemmeside* | http* | karriereside* | klik* | knappen | linket | min profil | mitid | portalen | spørgeskema* | web*",
    attached: "bilag* | herunder | vedhæft* | vedlagt | vedlagte | vedlægg*",
    answer:
      "besvar* | giv lyd | høre fra | hører du | hører fra | hørt fra | kontakt* | ring til | sig til | skriv bare | skriv til | svar | svare | svarer | svaret | vender tilbage",
    inform:
      "besked om | direkte besked | fortælle | fortæller | får besked | inform* | meddel* | oplyse | orienter* | sige det | siger | skrev | skrive | skriver for",
    ask: "anmod* | bad | bede | beder | bedes | bedt | kan du | kunne du | spørge | spørger | spørgsmål | venligst | vil du | vil i",
    thank: "satte pris på | sætter pris på | sætter stor pris | tak | takk | takke | takker | takket | tusind",
    interest: "at du ville | begejstr* | interesse* | lyst | overvejet | tilliden",
    effort:
      "arbejde du | brugt på | den tid | energi* | forberedt | har lagt | indsats* | lagde i | lagt i din | tid du | ulejlighed*",
    impress:
      "begejstr* | dejligt | dygtig* | fin | fine | fint | flink | flot | fornøjelse* | god | gode | godt | hyggelig* | imponer* | indtryk* | kloge | kvalificerede | kvalificeret | modig* | ordentlig | skarp | spændende | stærke | stærkt | talent | varmt | velskrev*",
    hard: "benhård | længe om | svær | svært | tungt | tæt",
    wish: "alt det bedste | alt godt | god dag | god sommer | god vind | held | håbede | håber | håbet | jagten | lykke | må du | pas godt på | pas på dig | pøj pøj | rigtig god | skal nok | ønske | ønskede | ønsker dig | ønsker vi dig | ønsket",
    path: "andet sted | andetsteds | derude | din videre | fremover | god vind | jagten | jobsøgning* | noget andet | vores veje",
    encourage:
      "altid velkommen | bliv ved | endelig igen | følg os | hold øje | meget velkommen | meld dig | opret | søg endelig | søge igen | søge på ny | velkommen til at",
    future:
      "anden gang | bliver noget | fremover | hvis noget | kommende | noget andet | nye opslag | næste år | til foråret | til næste",
    remember: "gensyn | har dig i | hører du fra | kontakter dig | ringer hvis | ringer jeg til dig",
    sincerely: "*hilsen | *hilsner | bedste | hils | hilsen | hilsner | kh | knus | kram | mvh | venligst | vh",
    dear: "god dag | goddag | hallo | hej | hejsa | kære",
    data: "data | databeskyt* | fortrolig* | gdpr | opbevar* | oplysninger | personoplysning* | privatliv* | samtykke* | slette | sletter | slettes",
    automatic: "autogenerer* | automat* | autosvar* | ikke besvares | no reply | systemgenerer*",
    money:
      "*lånet | afdrag* | bank | banken | bankens | bankkonto* | banklån* | belåning* | betalingskort* | billån* | boliglån* | boligstøtte* | dagpenge* | forbrugslån* | fradrag | fradraget | gæld* | indkomst* | inkasso* | kassekredit* | kontanthjælp* | kredit* | leasing* | likviditet* | lån | låneansøg* | lånet | långiver* | realkredit* | rente* | rådighedsbeløb* | skattestyrelse* | slutlån* | sparekasse* konto | studielån* | su | sygedagpenge*",
    home: "*værelses* | anciennitet på | andelsbolig* | andelsforening* | andelshaver* | besigtigelse* | bolig | boligen | boliger | boligforening* ventelist* | boligselskab* | boligsøg* | bud på | carport* | ejendom* | ejerbolig* | flytte ind | fremleje* | fremvisning* | hus i | huset er | indflytning* | kollegie* | kolonihave* | kvm | købstilbud | leje | lejekontrakt* | lejemål* | lejer | lejeren | lejlighed | lejlighed* på | lejligheden | lejligheder | m2 | mægler* | nøglerne til lejlighed* | opgang* | rækkehus* | udlejer* | udlejet | udlejning* | villa | værelse*",
    permit:
      "*licens | *tilladelse | *tilladelsen | alkoholbevilling* | ambassade* | arbejdstilladelse* | asyl* | bevilges ikke | byggesag* | byggetilladelse* | dispensation* | familiesammenføring* | indfødsret | jagttegn* | konsulat* | licens* | opholdstilladelse* | parkeringslicens* | pasansøg* | siri | statsborgerskab* | tilladelse* | tilskud | udlændingestyrelse* | udstedes | udstedt | visum* | våbentilladelse*",
    study:
      "*skolen | *studiet | *uddannelsen | adgangsgivende | adgangskrav | bachelor* | børnehave* | dit barn | efterskole* | eksamen | eksaminer | elever | eleverne | elevråd* | fakultetet | gymnasi* | højskole* | institution | jordemoderuddannelse* | kandidatuddannelse* | kollegie* | kurser | kurset | kursus | kvote | kvotient* | legat* | merit | meritoverfør* | optag | optagelse* | optaget på | pasningsgaranti | ph d | phd | prioritet | professionshøjskole* | pædagoguddannelse* | semester | sfo | skole | skolen | skoleskift* | stipendium | student | studentereksamen | studerende | studie | studieaktivitet* | studieplads* | studier | studiestart | studiet | uddannelsen | undervise | undervisning* | undervist | universitet* | vuggestue*",
    paper:
      "abstract* | anmeldelse af | antaget til | antologi* | artikel | artiklen | artikler | bog | bogen | bøger | call for | debatindlæg* | digt | digte | digtsamling* | essay* | fagfælle* | filmen | filminstruktør* | forfatter | forlag | forlaget | indlæg | konference* | kronik* | manus* | mundtligt oplæg | novelle* | peer | publicer* | publikation* | redaktion | redaktionen | redaktør* | roman | romanen | tidsskrift*",
    grant:
      "accelerator* | ansøgt beløb | bevilling | bevillingen | dit bidrag | fond | fonde | fonden | fondsmidler | forslaget | fotoudstilling* | inkubator* | invester* | investor* | konkurrenceforslag | kunstfond* | legat* | midler | projektansøg* | projektet | projektmidler | projektstøtte* | puljemidler | puljen | rejselegat* | residens* | råd har | sponsor* | startup* | støtte | støtten | støttes | tilskud | tilskuddet | udstilling*",
    claim:
      "*forsikring | afgørelsen om | aktindsigt* | anke | anken | ankenævn* | byretten | dække | dækker | dækning | erstatning* | forsikring* | garanti | garantien | indsigelse* | kasko | klage | klageadgang* | klagen | klagenævn* | klager | klagevejledning* | landsret* | medhold | patientskade* | pengene retur | påklage* | refunder* | refusion* | reklamation* | selvrisiko* | skade | skadeanmeld* | skaden | skader | skadesag* | tvist* | vandskade*",
    purchase:
      "abonnement* | adgangskode* | beløbet | bestill* | betale | betaling | betalingen | driftsforstyrrelse* | faktura* | fragt | kampagnepris* | kortet | kortoplysning* | kunde | kundenummer* | kunder | kundeservice | kurv | køb | købe | køber | købt | lagervare* | leverance* | levering | leveringen | moms | ordre* | pakke | pakken | pakkeshop* | prisen | priser | priserne | produkt | produkter | produktet | rabat* | rengøring* | retur | returvare* | salg af | sporing* | tilbageføres | tilbudspris* | udgivelse* | udgået | udsolgt | vare | varen | varer | version",
    event:
      "*stævne | arrangement* | billet* | bookede | booking | bord til | bordbestilling* | bryllup* | bustur* | et bord | event | events | fest | festen | festival* | fly | flybillet* | flyet | foredrag | foredraget | hotel | hundepension* | koncert* | lejr | lodtrækning* | lotteri* | messe | messen | premiere* | rejse til | reservation* | selskab | selskaber | skitur* | sommerfest* | standplads* | stævne | turnering* | udstillingsplads*",
    tender:
      "*udbud | buddet | bureauet | entreprise | indkomne tilbud | jeres pris | jeres tilbud | konsulentmægler* | kontrakttildeling* | laveste pris | leverandør* | licitation* | ordregiver | partnerskab* | pitch* | prisforslag | prækvalific* | rammeaftale* | reklamebureau* | samarbejdsaftale* | tilbudsgiver* | tilbudsmateriale* | tildelingsbeslutning* | udbud | udbuddet | udbudsmateriale* | underleverandør*",
    member:
      "*foreningens | adoptere* | adoption* | familiepleje* | forening | foreningen | frivillig* | generalforsamling* | hund | hunden | idrætsforening* | kajakklub* | katten | klub | klubben | kontingent* | kor | koret | medlem | medlemmer | medlemmet | medlemskab* | mentorordning* | optagelse i | plejefamilie* | prøvetræning* | spillertrup* | truppen | udvalgt til landshold",
    health:
      "behandling hos | behandlingen | bloddonor* | diagnose* | donor* | henvisning | henvisningen | hospitalstid | konsultation* | lidelse* | læge hos | lægehus* | lægen | lægetid* | operation | operationen | patient | patienten | patienter | recept | recepten | syg | sygdom | sygehusaftale | sygemeldt | tandbehandling* | tandlægen | tandlægetid* | terapi | undersøgelsen | vaccin*",
    newsletter:
      "a kassen | abonner* | afmeld* | annonce | artikel | blog | blogindlæg* | brevkasse* | fagblad* | fagligt nyt | frameld* | gratis for medlemmer | guide | guiden | ifølge fagforening* | indlæg | karrierecoach* | klumme* | kurset lærer | lyt | lytter | læs hele | læs mere | læs også | læser | læserne | ny analyse | nyhedsbrev* | nyhedsmail* | podcast* | procent af | råd fra | skabeloner | statistikken viser | sådan får | sådan skriver | sådan tackler | tegn på | tilmeld dig | tips | ugens | undersøgelse | undersøgelser | viser en ny | webinar*",
    alert:
      "anbefalede job | flere job | gemt søgning | gemte job | job i nærheden | job til dig | jobagent* | jobalarm* | jobforslag* | jobindex* | jobmail* | jobnet* | jobs til dig | lignende job | lignende jobs | matcher din profil | matcher din søgning | nye job | nye jobs | nye match | nye stillinger | ugens job",
    rejection:
      "afslag | afslagene | afslaget | afslagsbrev* | afslagsmail* | afslagstekst* | at få nej | blev afvist | et nej | fik nej | fået nej | ghost* | mange nej | negativt svar | nej er | nejet | sagde nej til mig | siger man nej | skuffelsen | standardafslag* | sådan skriver | vraget",
    recruiterreach:
      "anbefalede dig | din baggrund fangede | din linkedin | diskret | er du fri på markedet | er du interesseret i | er du åben | faldt over din | fandt din profil | fik dit navn | for en af vores kunder | for en kunde | headhunt* | interessant mulighed | kunne du være interesseret | noget for dig | nye udfordringer | på vegne af en kunde | sender jeg profilen | spændende mulighed | stødte på din | så din profil | uforpligtende | åben for | åben over for",
    hrtalk:
      "afslag til de | afslagene på | ansøger a | ansøger b | ats | bureauets forslag | debrief* | finalisten | fravalgte | giv besked til | giv de andre besked | hr systemet | i systemet | indstillingen til | kandidat fire | kandidat nr | kandidat nummer | kandidat tre | luk jobbet | luk opslaget | lukke jobbet | melde ud til de andre | notatet | nummer fem | opslagene skal | opslaget kan tages | pipeline | pænt afslag | referat | rekrutteringer | ring til finalist* | scorecard* | send afslag | sende afslag | sende afslagene | siger nej til kandidat* | skabelon | skabelonen | skabeloner | skal vi droppe | skal vi ikke | skift status* | slår stillingen op | standardafslag* | statuskode* | takke resten | til de øvrige ansøgere | til orientering | tillidsmand* | vakancer | vi ikke indkalder",
    ownmove:
      "fortryde | hermed søger jeg | hos jer | jeg afslår | jeg ansøger | jeg blev ikke | jeg blev valgt fra | jeg bliver hos | jeg er interesseret | jeg er skuffet | jeg fik ikke | jeg fik nej | jeg flytter | jeg fortryder | jeg gik ikke | jeg har besluttet | jeg har fået en anden | jeg har fået et andet | jeg har fået job | jeg har modtaget et | jeg har takket ja | jeg har valgt den anden | jeg havde håbet | jeg hopper fra | jeg ikke gik videre | jeg ikke kom | jeg kan begynde | jeg kan desværre | jeg kan først | jeg kan ikke deltage | jeg må afslå | jeg må desværre | jeg må melde | jeg må trække | jeg opsiger | jeg siger ja til | jeg søger | jeg søgte | jeg takker | jeg tilbagekalder | jeg tillader mig | jeg trækker | jeg udgår | jeg vil gerne søge | jeg vil gerne trække | jeg vil klage | jeg ønsker ikke | jeres annonce | jeres beslutning | jeres opslag | jeres proces | jeres stilling | jeres tilbud | jeres valg | jeres virksomhed | jobsøgende | min ansøgning | min arbejdsgiver | min nuværende | min opsigelse | min plads | mine data | mit afslag | mit cv | mit samtykke | må jeg afslå | nuværende arbejdsgiver | opsigelsesvarsel* | sender jeg min | siger derfor fra | siger jeg ja | så jeg hopper | tak for jeres | tak for svaret | takker jeg | trækker jeg | undertegnede ønsker | vedhæfter mit",
    meant:
      "citat* | eksempel* | f eks | forestil dig | formulere | formulering* | fx | joke | lyder | lød mailen | ordet | sig noget | siger de | skabelon* | skriver de | standardsvar* | stod der | sådan lød | såsom | sætning | sætningen | typisk | udtryk | vending | vendingen",
    error: "fejl | fejlagtig* | fejlen | forkert | forkerte | se bort fra",
    despite: "alligevel | selv om | selvom | skønt | trods | uanset",
    especially:
      "fuldt | helt | især | lige | meget | rigtig | slet | stor | super | tusind | usædvanligt | varmt | vildt | virkelig",
    first: "anden runde | anden samtale | en af | først | første | sidste | tredje",
    person:
      "anden ansøger | anden kandidat | andre ansøgere | andre har | andre kandidater | ansat en | ansøgere der | ansøgere med | den anden | den nye | den rette | der allerede | der kan | der kommer fra | en anden | en ansøger der | en ansøger med | en der har | en intern | en kandidat med | en kollega | en med | en tidligere | et andet bureau | fra konkurrenten | ham fra | har sagt ja | hende fra | kandidater der | med en ny | med mere | nyuddannet | to andre | vores nye",
    work: "*afdelingen | *virksomhed | *virksomheden | afdeling* | arbejde | arbejder | arbejdsplads* | biblioteket | butik | butikken | entreprise* | erhverv* | fabrik* | firma | forretning* | gruppen | holdet | hos os | hospital* | huset | institut* | klinik* | kollega | kommune* | koncern* | kontor | kontoret | køkken | køkkenet | lager | lageret | medarbejder* | pladsen | plejehjem* | projekt* | rederi* | region | regionen | styrelse* | team | teamet | teater | teatret | tegnestuen | virksomhed* | værksted*",
    goesto:
      "faldet på | faldt på | fik den | fik jobbet | fået jobbet | fået nøglen | gav | gik til | givet | gået til | går til | overtager | rykker op | sat navn | skrevet kontrakt med | skrevet under med | til en intern | til en med | tildelt | træder | vandt",
    stays: "dem vi har | den tidligere | forlænge | kommet tilbage | tilbage fra | vendt tilbage",
    lack: "afstanden | i tvivl | ikke helt | lidt mere | ligger under | mangl* | mere erfaring | nåede ikke | når ikke | rakte | ringe | savn* | tvivl om",
    toomuch: "alt for | for høj | for mange | for sent | for stor | kede dig",
    ending:
      "farvel | for din del | for dit vedkommende | forgæves | henlagt | ikke yderligere | løbet | skilles | skuffen | slippe dig | til side | uden at | uden dig | vores veje",
    ahead:
      "bagefter | højere anciennitet | højere grad | målstreg* | nummer to | slået | tæt på | tættere på | vandt | øverst",
    deserve: "fortjen* | heldige | hører til | kede dig | skylder dig | sted hvor | synd | ærlig | ærligt talt",
    direction:
      "anden vej | anderledes | noget andet | pegede | prioriter* | retning | sammensætning* | ændrer | ændret",
    condition:
      "*kørekort | *vagter | afstand* | autorisation* | bil | børneattest* | certifikat* | dansk | deltid | flydende | fuld tid | kørekort* | linjefag* | pendl* | ph d | sikkerhedsgodkend* | straffeattest* | timer om ugen | truckcertifikat* | tysk",
    recommend: "anbefal* | foreslå* | forslag | forslaget | indstille* | indstilling*",
    vote: "drøft* | enige | frem og tilbage | mødtes | overlæg* | rådet | sagde nej | sovet | stemme | stemmerne | vedtaget",
    status:
      "din sag | færdigbehandlet | henlagt | id 0 | ikke udvalgt | j nr | kommentar fra | nr 0 | opdateret | ref | sagen er | status* | systemet | taget ud af | ændret til",
    figure:
      "bogen | bordet | båd | finalen | hav | kemi | løbet | målstreg* | nøglen | ombord | rejse | rejsen | station | stol | stolen | strå | toget | turen | vind",
    late: "allerede besat | efter fristen | forsinke* | inden vi | kan ikke vente | kom først | nåede at | nåede vi | sent | sæsonen | timing* | udløb | udløbet | vente til",
    isyou:
      "det blev dig | dig vil vi | din første dag | din kontrakt | du er den | du er gået videre | du er med | du er udvalgt | du har fået jobbet | gerne ansætte dig | gerne have dig | ja til dig | miste dig | pladsen er din | tilbyde dig jobbet | tilbyde dig rollen | tilbyde dig stilling* | valgt dig | vil have dig",
    welcome: "byde dig velkommen | første dag | med på holdet | velkommen i | velkommen ombord | velkommen til os",
    pet: "adopter* | adoption* | dyr | dyreinternat* | dyrene | dyret | dyrlæge* | fodervært* | hest | heste | hesten | hund | hunde | hunden | hundene | hvalp* | internat* | kanin* | kat | katte | katten | kennel* | killing* | kuld | kuldet | kæledyr* | marsvin | opdrætter* | papegøje* | plejehjem til | pony* | rideskole* | stamtavle* | undulat*",
    media:
      "afsnit* | album* | app | appen | avis | avisen | band | bandet | billede* | bod | boden | censur* | digt* | dokumentar* | film | filmen | filmkonkurrence* | forårsudstilling* | foto | fotoet | fotograf* | fotos | galleri* | historie | historien | instagram | julemarked* | kanal* | klumme* | koncertprogram | kortfilm* | kronik* | kræmmermarked* | kunstværk* | loppemarked* | læserbrev* | maleri* | musik* | novelle* | numre | opskrift* | plade | pladen | playliste* | podcast* | programmet | radio* | roman* | sang | sange | sangen | serie | skulptur* | stade* | tv | udstilling* | video | videoen | værk | værker",
    sport:
      "badminton* | bænken | cup | cykelløb* | dm | dommer | dommeren | em | finalen | fitness* | fodbold* | førstehold* | golf* | holdkaptajn* | håndbold* | ishockey* | kajak* | kamp | kampe | kampen | landshold* | landstræner* | liga | ligaen | løb | marathon* | maraton* | mesterskab* | motionsløb* | målmand* | ol | padel* | roklub* | spiller | spillere | spillertrup* | startnummer* | startnumre | startopstilling* | startplads* | styrtløb* | stævne* | svømme* | tennis* | triatlon* | trup | truppen | træner | trænere | træneren | træning | træningen | turnering* | udtagelse* | vm",
    hrmatter:
      "afspadser* | apv | arbejde hjemme | arbejdsmiljø* | arbejdstøj | barsel* | befordring* | bytte vagt* | efteruddannelse* | ferie | feriedage | ferien | ferieplan* | ferieønske* | firmabil* | flekstid | forfremmelse | forældreorlov* | fridag* | hjemmearbejd* | jubilæum* | julefrokost* | kompetencemidler | kursusansøg* | kørselsgodtgør* | lederkursus | lønforhandling* | lønforhøjelse* | lønkørsel* | lønseddel* | lønsedler | lønstigning* | mellemleder* | mus | nedsat tid | omsorgsdag* | opsigelse | opsigelsen | opsiger | orlov | orloven | overarbejde | p plads | parkeringsplads* | personalefest* | rejseafregning* | rejseudgift* | seniordage | sommerfest* | sygemeld* | tillidsrepræsentant* | udlæg | vagtbytte* | vagtplan*",
    authority:
      "adoptionsnævn* | andragende | ankestyrelsen | begæring* | bevilling til | boligstøtte | borgerforslag* | borgmester* | byggesag* | byggetilladelse* | byret* | byrådet | bøde | bøden | børnehaveplads* | dagtilbud* | domstol* | familieretshus* | fleksjob* | fogedret* | folkepension* | forskudsopgørelse* | fredning* | fri proces | førtidspension* | haveforening* | havelod* | højesteret* | høring | høringssvar* | indsigelse* | jobcenter* | klagenævn* | kolonihave* | kommunalbestyrelse* | landsret* | landzone* | lokalplan* | myndighed* | nabohøring* | navneforandring* | nyttehave* | nævnet | nævnets | ombudsmand* | pasning* | pensionsnævn* | pladsanvisning* | politianmeld* | politiets | ressourceforløb* | retten | rettens | samvær* | skat | skatteankenævn* | skatten | skattestyrelsen | skiftsesamråd* | skoledistrikt* | skolestart* | stadfæst* | statsforvaltning* | sygedagpenge* | tilkend* | tinglys* | trafikstyrelse* | udbetaling danmark | udstykning* | underskriftindsaml* | vielse* | vuggestueplads*",
    contest:
      "*konkurrence | *konkurrencen | *prisen | accelerator* | audition* | bidrag | bidragene | bidraget | casting* | dommerkomité* | dommerpanel* | festivalens | finaleplads* | gevinst* | hackathon* | hæder | hædres | jury | juryen | juryens | konkurrence | konkurrencebidrag* | konkurrencen | legatportion* | lodtrækning* | lotteri* | medalje* | melodi grand prix | nomineret | prisen | prismodtager* | prisuddel* | publikumspris* | quiz | statist | statister | talentkonkurrence* | trukket lod | udtrukket | vinder | vindere | vinderen | årets pris",
    sift: "bruttoliste* | bunke | bunken | frasort* | grænse | ikke blandt | ikke iblandt | ikke med | ikke videre | kasserer | screening* | sidelinjen | skåret fra | skåret ned | sorter* | valgt fra | vraget",
    full: "er sat | fuldt | fyldt | ikke brug for | ingen ledige | optaget | udsolgt",
    giveback: "for lån | hent | refunder* | retur* | sletter | slettes",
    done: "blev | blevet | er | fik | fået | haft | har | havde | have | var | været",
    will: "blir | blive | bliver | bør | kommer | må | måtte | måttet | nødt | skal | skulle | vil | ville | ønsker at",
    one: "begge | elleve | ene | fem | fire | fjorten | kun én | ni | otte | par | seks | syv | ti | to | tolv | tre | tredive | tyve",
    who: "dem der | en der | hvem | hvilken | hvis profil | som",
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
  told: {
    work: "svar* | præsentation* | portfolio* | portefølje | samtale* | interview* | eksempl* | case | casen | opgave* | test* | kode* | løsning* | design* | kommunikation* | spørgsmål* | forberedelse* | struktur* | detalje* | dybde* | resultat* | tal | ansøgning | cv | argument* | prøvetime | undervisning*",
    merit:
      "erfaring* | viden | kendskab | kompetence* | færdighed* | fagligt | faglig* | tekni* | engelsk* | dansk* | tysk* | sprog* | ledelse* | leder* | projekt* | sql | excel | analytisk* | branche* | marked* | certifi* | uddannelse* | kvalifikation* | strategisk* | profil* | senior* | år | team* | kunder | salg* | forhandl* | motivation*",
    gap: "mangl* | savne* | for lidt | for generel* | for vag* | for kort* | for lang* | for overfladisk* | overfladisk* | svagere | svag* | ville gerne have | havde gerne | havde håbet | ønsket | huller | ikke nok | utilstrækkelig* | uklar* | usikker* | nervøs | ikke overbevis* | overkvalificeret | ikke helt | mere konkret* | konkretere | stoppede | tynd* | lidt kort* | ikke et klart | talte imod",
    advice:
      "anbefal* | foreslå* | råd | rådet | tip | tips | øv* | træn* | udbyg* | uddyb* | forbedr* | styrk* | udvikl* | næste gang | næste samtale | fremtidige samtaler | ville hjælpe | hjælper | hjælpe | prøv | forbered | forberede | vis | vise | nævn* | fortæl | beskriv* | arbejd* med | fremhæv* | suppler*",
    strength:
      "styrke* | særligt | især | meget god* | rigtig god* | meget stærk* | rigtig stærk* | meget tydelig* | overbevis* | kunne lide | skilte sig ud | fremragende | bedst* | imponerede | positivt | plus | gennemtænkt* | ros",
    compare:
      "mere erfaring | flere år | forspring | afgørende | afgjorde | udslaget | udslag | forskellen | sammenlignet | i sammenligning | stærkere | havde allerede | vejede | har allerede | allerede",
    reason:
      "årsagen | grunden | hovedårsagen | begrundelsen | skyldtes | handlede om | vi syntes | teamet syntes | vi oplevede | vi så | vi bemærkede | vores indtryk | indtrykket | tilbagemelding* fra | tilbagemeldingen | feedback fra | feedbacken | afgørende | afgjorde | udslaget",
    other:
      "spørgeskema* | undersøgelse* | din feedback | vores proces | vores processer | emnebank | kontakt* | hører fra | vender tilbage | giver besked | ring* | telefon* | aftale* | booke | inviter* | invitation* | næste runde | næste trin | anden samtale | møde* | søge igen | søge på ny | andre stillinger | anden stilling | fremtidige stillinger | ingen feedback | ikke mulighed | ikke muligt | kan ikke give | kan desværre | desværre ingen | videresend* | sendt videre | sender videre | personoplysning* | slette* | udgift* | faktura* | kontrakt* | tilbyde | startdato | gennemgår | vedhæft* | nyhedsbrev* | held og lykke | tålmodighed",
    ahead:
      "invitere dig | inviterer dig | invitation | anden samtale | ny samtale | næste runde | tilbyde dig | tilbud | stadig interesseret | stadig interesse | ledig igen | genopslået | mødes igen | ses igen | kontrakt | startdato | passer det dig | har du tid",
  },
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
