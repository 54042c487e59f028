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
    you: "du | dig | din | dit | dine | jer | jeres | deres ansøgning | deres henvendelse | deres kandidatur | at de ikke er | dig selv | vil i | kære ansøger | I alle",
    we: "vi | os | vores | vor | vort | vore | hos os | undertegnede virksomhed | vores virksomhed | vores kunde | på vegne af",
    i: "jeg | mig | min | mit | mine | undertegnede | selv tak",
    they: "han | hun | hende | ham | hans | hendes | dem | deres | vedkommende | de som | de vi | de har | de vil | de ville | de synes | de syntes | hin",
    somebody:
      "nogen | en person | person | personer | personen | folk | mennesker | menneske | individ* | en der | én der | dem der | den der | den som | dem som | ham der | hende der | vedkommende | en ansøger | en kandidat | en ung | en fyr | fyren | en pige | en anden | nogle | nogen anden | de folk",
    other:
      "anden | andet | andre | øvrige | øvrig | anderledes | en anden | andetsteds | et andet sted | andre steder | andre veje | til anden side | alternativ* | resten | resterende | den anden | andens | andres",
    candidate:
      "ansøger | ansøgere | ansøgeren | ansøgerne | ansøgers | ansøgernes | ansøgerens | ansøgerfelt* | medansøger* | kandidat | kandidaten | kandidater | kandidaterne | kandidatens | kandidaters | kandidaternes | *kandidat | *kandidaten | *kandidater | *kandidaterne | finalist* | konkurrent* | jobsøgende | aspirant* | feltet | jobansøger*",
    client:
      "vores kunde | kunden | kundens | opdragsgiver* | ordregiver* | klient* | vores klient | slutkunde* | kundevirksomhed* | virksomheden har valgt | virksomheden bag | hvervgiver*",
    committee:
      "bestyrelse* | *bestyrelsen | udvalg | udvalget | *udvalg | *udvalget | ansættelsesudvalg* | bedømmelsesudvalg* | jury | juryen | panel | panelet | ledelse | ledelsen | *ledelsen | direktion* | direktør | direktøren | *direktøren | chef | chefen | *chefen | chefer | ansættende leder | ansættende chef* | lederen | *lederen | ledergruppe* | skoleleder* | rektor | rektoren | fakultet | fakultetet | institutleder* | dekan | dekanen | ejer | ejeren | ejerne | stifter | stifteren | menighedsråd* | bestyrelsesformand* | overlægen | mester | kaptajn* | orkestret | styregruppe* | nævnet | ministeriet | hr chef* | bestyrelsesmøde* | kunstudvalg* | personalechef* | forældrebestyrelse* | kollegiet | nærmeste leder | afdelingsleder* | udvalgsformand* | ministerium*",
    internal:
      "intern | internt | interne | egne rækker | eget hus | fra eget hus | inden for huset | internt besat | interne kandidat* | intern kandidat | intern ansøger | egne medarbejdere | egne vikarer | vores egne | nuværende medarbejder* | omplacer* | fortrinsberettig* | fortrinsret* | genansættelse* | de folk vi har | en intern | kollega i | forfremmet | forfremme* | overtallig*",
    everyone:
      "alle | samtlige | enhver | hver | hver enkelt | allesammen | alle sammen | alle ansøgere | alle kandidater | hver især | begge",
    friend:
      "ven | venner | veninde* | en ven | kammerat* | bror | broderen | søster | datter | datteren | søn | sønnen | mor | kusine | fætter | kæreste | kæresten | min kone | min mand | naboen | svigersøn | svoger | kollegaen",
    not: "ikke | ej | ingen | intet | aldrig | uden | nej | hverken | umulig* | uegnet | ugyldig* | næppe | afslag* | afslog* | afvis* | ingenting | ikkekvalificeret | heller ikke | ingenlunde | nægte* | frabedes | undlad | frasort* | fravalg* | fravælg* | slet ikke | manglende | afslå | afslår | afslås | afslået",
    unable:
      "kan ikke | kan ej | kunne ikke | ikke kunnet | ikke kan | ikke kunne | kan d* ikke | kan derfor ikke | kan desværre ikke | kan vi ikke | kan vi d* ikke | kan vi desværre ikke | kan jeg ikke | kan jeg d* ikke | kunne vi ikke | kunne d* ikke | kan på nuværende tidspunkt ikke | ikke mulighed | ingen mulighed | ikke muligt | ej muligt | umuligt | ikke har mulighed | har ikke mulighed | har desværre ikke mulighed | ikke i stand til | er ikke i stand | lader sig ikke | kan ikke lade sig gøre | ikke lade sig gøre | forhindret | ser os ikke i stand | ude af stand | dog ikke kan | vi dog ikke | må d* ikke",
    nolonger:
      "ikke længere | ej længere | ikke mere | ikke flere | ingen flere | ikke yderligere | ikke videre | ophørt | ophører | uden yderligere | alligevel ikke | ikke fortsat",
    sorry:
      "desværre | desvære | beklag* | ked af | kede af | er ked | trist | triste | ærgerlig* | uheldigvis | undskyld* | skuffe | skuffer | skuffet | skuffende | skuffelse* | øv | træls | dårligt nyt | dårlige nyheder | tunge nyheder | med tungt hjerte | tungt hjerte | ville ønske | gid | havde håbet | havde gerne | ville gerne have haft | gerne set | bedre nyt | bedre nyheder | kedelig* | ikke det svar | ikke den besked | sørgelig* | beklageligt | det gør mig ondt | tilgiv | hellere have | skriver med | sorry | skide ærgerligt | ikke sjovt | aldrig sjovt | hårdt at | desværre må",
    negative:
      "negativ | negativt | negative | afslag* | afvist | afvises | afvise | afvisning | fravalgt | fravælges | frasorter* | ikke udvalgt | ikke valgt | ikke er udvalgt | ikke gået videre | ikke går videre | ikke er gået videre | ikke antaget | ikke blevet antaget | ikke optaget | ikke bestået | ikke imødekommet | ikke kvalificeret | ikkekvalificeret | ikke egnet | et nej | blev et nej | blev nej | bliver et nej | ikke til din fordel | ikke lykkedes | ikke lykkes | ikke blandt | vraget | vrages | afslaget | ikke fået stillingen | ikke fået jobbet | ikke i betragtning | ikke aktuel | ikke længere aktuel | ikke dig | blev ikke dig | bliver ikke dig | skåret fra | sorteret fra | ikke med i | ikke ført til | ikke tilbudt | ikke tilbydes | afslå | afslår | afslås | afslået | kasseret | kasseres",
    but: "men | dog | imidlertid | alligevel | omvendt | selvom | selv om | skønt | derimod | ikke desto mindre | til gengæld | ellers | omend | på den anden side",
    instead:
      "i stedet | istedet | i stedet for | hellere | snarere | frem for | fremfor | foran dig | til fordel for | forud for dig | gik til | gået til | går til | givet til | tilfaldt | foretrukket | foretrak | foretrækker | faldt på | faldet på | forrang | på bekostning | lovet pladsen til | ham fra | hende fra | tilfaldet | i dit sted",
    if: "hvis | såfremt | om du | om vi | om det | om der | hvorvidt | i tilfælde af | i så fald | uanset | medmindre | forudsat | under forudsætning | skulle du | skulle det | skulle valget | skulle der | har du ikke | er du ikke | hører du ikke | bliver du ikke | består man | udebliver du | viser det sig | hvad enten | så længe | ønsker du | i det tilfælde | vil du have",
    may: "måske | kunne | ville | skulle | muligvis | eventuelt | eventuelle | eventuel | formentlig | sandsynligvis | nok | muligt | mulig | kan finde | kan gå op | antagelig* | formodentlig | kan blive | sikkert",
    when: "når | efter | inden | før | så snart | indtil | siden | da | mens | forud for | i forbindelse med | derefter | efterfølgende | til når | lige så snart | førend | efter at",
    because:
      "fordi | derfor | da vi | da du | da andre | da en | da der | da det | eftersom | idet | på grund af | pga | grundet | som følge af | med henblik på | af hensyn til | på baggrund af | med den begrundelse | skyldes | årsag* | grunden | grund til | grunde | hvorfor | begrundelse* | begrundet | betyder at | det betyder | hvilket | så derfor | i kraft af | af den grund | handlede om | på den baggrund | i lyset af",
    only: "kun | blot | udelukkende | alene | bare | kun én | kun en | kun to | kun plads",
    yet: "endnu | stadig | stadigvæk | fortsat | endnu ikke | ikke endnu | indtil videre | hidtil | på nuværende tidspunkt | p t | pt | i øjeblikket | for øjeblikket | foreløbig* | stadig ikke | lige nu",
    already: "allerede | nu | i mellemtiden | imens | siden da | efterhånden | hermed | i forvejen",
    timebeing:
      "denne gang | i denne omgang | i denne ombæring | i denne runde | i denne forbindelse | i første omgang | på nuværende tidspunkt | lige nu | for nuværende | for øjeblikket | i øjeblikket | for tiden | p t | pt | for nu | på dette tidspunkt | i år | til denne stilling | i dette tilfælde | ved denne lejlighed | nuværende | i denne proces | i denne rekruttering | denne omgang | denne ombæring | indtil videre | i denne sæson",
    again:
      "igen | på ny | på nyt | atter | endnu en gang | endnu engang | en gang til | om igen | forfra | genopslå* | genopslag* | søge igen | gen ansøg* | ny ansøgning",
    application:
      "ansøg* | *ansøgning | *ansøgningen | *ansøgninger | *ansøgningerne | søg | søge | søgte | søgt | søger du | du søger | har søgt | du søgte | kandidatur* | jobansøg* | søgte stilling | søgte embede | henvendelse | henvendelsen | din henvendelse | uopfordret | uopfordrede | motiveret ansøgning | indsendte | tilmelding | dine ansøgning*",
    documents:
      "cv | cvet | cver | motiveret | motivationsbrev* | følgebrev* | dokument* | portfolio* | portefølje* | karakterudskrift* | eksamensbevis* | eksamenspapir* | papirer | papirerne | papir | anbefalinger | bilag | ansøgningsmateriale* | materiale* | mappen | bunken | breve | brevet | arbejdsprøver | udtalelser | eksamensbeviser | lønoplysninger",
    position:
      "stilling | stillingen | stillinger | stillingerne | stillingens | *stilling | *stillingen | *stillinger | *stillingerne | job | jobbet | jobs | jobbene | *job | *jobbet | rolle | rollen | roller | rollerne | *srollen | *errollen | *orrollen | *rollen | post | posten | *posten | embede* | opgaven | opgaven som | vikariat* | *vikariat | *vikariatet | plads | pladsen | pladser | pladserne | praktikplads* | læreplads* | elevplads* | lærlingeplads* | studieplads* | hverv | vagt | vagter | vagterne | vagtlag | opslag | opslaget | opslagene | stillingsopslag* | jobopslag* | jobannonce* | annonce | annoncen | ansættelse | ansættelsen | *ansættelse | fastansættelse* | lektorat* | professorat* | stipendium* | stipendiet | ledig stilling | ledige stilling* | ledige job | ledig | ledige | vakance* | vakant | freelance* | tjeneste | position | positionen | *tjansen | fritidsjob* | studiejob* | stolen | stilling som | timerne | amanuens* | funktionen",
    hiring:
      "rekrutter* | *rekruttering | *rekrutteringen | hr | personaleafdeling* | personale | personalet | personalesag* | bemanding* | talent acquisition | ansættelsesproces* | ansættelsesforløb* | ansættelsessag* | ansættelsesstop* | ansættelsesprocedure | rekrutteringsforløb* | rekrutteringsproces* | karriere* | arbejdsgiver* | arbejdsplads* | headhunt* | human resources | vikarbureau* | besættelse af | besættelsen | genbesættelse* | ansættelsessamtale* | nyansættelse*",
    process:
      "proces* | *processen | *proces | forløb | forløbet | *forløb | *forløbet | procedure* | udvælgelse | udvælgelsen | udvælgelses* | konkurrence* | omgang | ansøgningsrunde* | ansøgningsforløb* | sag | sagen | optagelse | optagelsesudvalg* | bedømmelse | bedømmelsen | faglig bedømmelse | sagsbehandling* | kampagne | søgning* | rekrutteringen | udvælgelsesproces* | screening*",
    training:
      "praktik | praktikken | praktikant* | praktikplads* | *praktik | elev | elevplads* | elevstilling* | trainee* | lærling* | læreplads* | lærlingeplads* | graduate* | aspirant* | frivillig* | studentermedhjælp* | studiejob* | fritidsjob* | internship* | virksomhedspraktik* | erhvervspraktik* | hoveduddannelse* | værnepligt* | dommerfuldmægtig* | ph d stipend* | postdoc* | introduktionsstilling* | løntilskud* | jobprøvning | session | mesterlære",
    profile:
      "profil* | *profil | *profilen | baggrund* | *baggrund | kompetence* | *kompetencer | kvalifikation* | kvalificer* | styrke | styrker | styrkerne | potentiale* | egenskab* | færdighed* | evner | evne | talent | talenter | uddannelsesmæssig* | uddannelsesbaggrund* | forudsætning* | personlighed* | faglighed* | kundskab* | viden | din uddannelse | meritter",
    experience:
      "erfaren | erfarne | erfaring* | *erfaring | rutine | rutineret | rutinerede | kendskab* | *kendskab | indsigt | indgående | i branchen | branche* | branchekendskab* | branchekendskab | anciennitet | senior | seniorprofil* | i bagagen | i rygsækken | på bagen | års erfaring | mange års | års arbejde | arbejdet med | arbejdet i | kender i forvejen | ekspertise | specialistviden | speciale | oplært | fagligt fokus | vant til | meriteret | stået på",
    requirements:
      "krav | kravet | kravene | *krav | *kravet | *kravene | kræv | kræve | kræver | kræves | krævede | kravprofil* | behov | behovet | brug for | behøver | kriteri* | adgangskrav* | forventning* | det vi søger | vi søger | søger en | søger | leder efter | ledte efter | ledt efter | efterspørg* | mangler | manglede | mangle | savnede | savner | skal bruge | nødvendig* | ønskes | ønsker en | vilkår | betingelse* | autorisation* | certifikat* | forudsætter | eftersøgt | eftersøger | vil have en | lægger vægt | lagt vægt | sprogkrav | kørekort | opslaget",
    fit: "passe | passer | passede | passet | passende | match | matche | matcher | matchede | egnet | egner | egnede | egnethed | velegnet | modsvarer | svarer til | svarede til | opfyld* | rette | den rette | det rette | rigtige match | rigtige person | rigtige | relevant* | overensstem* | leve op | lever op | lever ikke op | kemien | i tråd med | bedst egnet | aktuel | aktuelle | skræddersy* | passer ind | passede ind | i spil | timing* | brik | brikken | brikkerne | rammer ikke | rammer helt | rette match",
    better:
      "bedre | bedst | bedste bud | stærkere | stærkest* | tættere | tættest | mere | mest | flest | længere erfaring | længere klinisk | højere | højest* | skarpere | skarpest | bredere | dybere | tydeligere | større | førstevalg* | foretrukne | forspring | lidt foran | foran | mere relevant* | mere erfar* | mere kvalific* | mest kvalific* | mest egnet | bedst egnede | bedst kvalific* | overhal* | længste strå | en tand | snævert | først | overlegen*",
    level:
      "niveau | niveauet | højt niveau | standard | kvalitet* | kvaliteten | stærkt felt | stærke felt | feltet | feltet har | ansøgerfelt* | konkurrence | konkurrencen | skarp konkurrence | hård konkurrence | stor konkurrence | benhård | hårdt felt | høj kvalitet | kvalificeret felt | kvalificerede felt | stærke ansøgere | barren | overliggeren",
    many: "mange | flere | adskillige | antal | antallet | stort antal | store antal | stor interesse | hundrede | hundredvis | tusindvis | snesevis | mængde* | massevis | masser | rekordmange | rigtig mange | overvældende | stor søgning | stort felt | talrige | en lang række | overvældet | mange gode | mange dygtige",
    interview:
      "interview* | *interview | *interviewet | jobsamtale* | ansættelsessamtale* | jobinterview* | samtale | samtalen | samtaler | samtalerne | *samtale | *samtalen | *samtaler | til samtale | anden samtale | 2 samtale | samtalerunde*",
    talk: "samtale | samtalen | samtaler | samtalerne | *samtale | *samtalen | snak | snakken | snakke | snakker | snakkede | snakket | *snak | tale | taler | talte | talt | tales | telefon* | ring | ringe | ringer | ringede | ringet | møde | møder | mødet | møderne | mødes | mødtes | mødte | mødt | *møde | *mødet | teams | zoom | google meet | meet | lære at kende | lære dig | kaffe | kop kaffe | frokost | besøg | besøget | besøge | kig forbi | komme forbi | kom forbi | dialog* | drøfte* | drøftelse* | hilse på | ses | sås | opkald* | hyggelig snak | videosamtale* | hør fra dig | ansigt til ansigt | træffes | sidst",
    test: "test | testen | tests | testene | *test | *testen | testsvar* | testresultat* | prøve | prøven | prøver | *prøve | *prøven | *prøver | arbejdsprøve* | prøvevagt* | prøvedag* | prøvetime* | prøveforelæsning* | prøvelektion* | prøvevisning* | prøvespil* | optagelsesprøve* | kodetest* | logiktest* | case | casen | caseopgave* | hjemmeopgave* | din opgave | opgaven herunder | testforløb* | assessment* | øvelse* | gruppeøvelse* | *øvelsen | casting* | audition* | fremlæg* | præsentation* | oplæg | oplægget | præsentere | personprofil* | spørgeskema om dig | prøver i | optag en | smagsprøve* | kørselstest* | undervisningsprøve* | personlighedstest* | prøvearbejd*",
    round:
      "runde | runden | runder | *runde | *runden | trin | næste trin | skridt | næste skridt | næste runde | fase | fasen | etape | omgang | næste | videre | det videre | videre forløb | videre proces | sidste runde | næste stop | anden runde | første udvælgelse | ledet",
    shortlist:
      "shortlist* | shortlisting* | finalist* | finale | finalen | sidste felt | udvalgt | udvalgte | udtaget | udtages | blandt de | blandt dem | iblandt | nummer to | nummer et | nr 0 på | skåret ned | nævnt på listen | listen over | kort liste | udvælgelsesliste | sidste fem | indstillet | indstilles | til sidste samtale | kandidatliste* | sluttet med | rangeret | prækvalific* | i feltet | i opløbet | snævre felt",
    list: "venteliste | ventelisten | ventelister | reserve | reserven | reserveliste* | førstereserve* | suppleant* | standby* | standbyliste* | nummer 0 | nr 0 | kø | køen | i køen | listen | liste | rangeret | rangering* | vikarkorps* | afløser | ventelisteplads* | falder fra | melder fra",
    pool: "talentpulje* | talentbank* | kandidatbank* | kandidatpulje* | jobbank* | cv database* | cv bank* | talent pool | talent community | database | databasen | gemmer dit | gemme dit | gemmer din | gemme din | gemmer dine | gemme | gemmer | beholde* | opbevarer dit | i tankerne | netværk* | netværksbank* | emnebank* | arkiv | arkivet | register | registret | vikarkorps* | vikarpulje* | holde kontakten | holder kontakten | beholder gerne | vores liste | kartotek* | ligge hos os | i baghovedet | i baghånden | beholder kontakten",
    offer:
      "tilbyde | tilbyder | tilbydes | tilbudt | tilbød | tilbud | tilbuddet | *tilbud | *tilbuddet | jobtilbud* | ansættelsestilbud* | bud | buddet | lover | løfte | lovet | offer | give dig jobbet | jobbet er dit | stillingen er din | pladsen er din | er din | er dit",
    contract:
      "kontrakt* | *kontrakt | *kontrakten | aftale om ansættelse | ansættelsesaftale* | ansættelsesbevis* | ansættelsesbrev* | underskriv* | underskrift* | skrive under | skriver under | skrevet under | mitid | signer* | onboarding | penneo | scrive | docusign | papirarbejde* | laver papirerne | indgået aftale | aftalen | aftale | i hus | på plads",
    salary:
      "løn | lønnen | lønninger | lønønske* | lønkrav* | lønforhandling* | lønudkast* | lønsystem* | startløn* | fastløn* | månedsløn* | timeløn* | årsløn* | bonus* | pension | pensionen | pensionsordning* | tillæg | tillægget | kroner | kr | honorar* | overenskomst* | personalegoder | frynsegode* | firmabil* | fri telefon | feriefridag* | feriedage | majløn* | lønindplacering* | skattekort | kontonummer",
    start:
      "starte | starter | start | startede | begynde | begynder | begyndte | begyndelse | tiltræde* | tiltrædelse* | første dag | første arbejdsdag* | startdato* | opstart* | introduktion* | fra og med | pr 0 | træde i kraft | møde ind | prøvetid* | onboarding | ombord | komme i gang | indkøring* | med på holdet",
    reference:
      "reference* | *reference | referencer | referencetagning* | baggrundstjek* | straffeattest* | børneattest* | sikkerhedsgodkend* | lægeerklæring* | helbredsundersøgelse* | helbredstjek* | helbredsoplysning* | attest | attester | attesten | eksamensbevis* | autorisations* | karakterudskrift* | anbefalingsbrev* | dokumentation | sikkerhedsundersøg* | id tjek | udtalelser",
    score:
      "point | pointene | *point | score | scoren | scorede | scoret | karakter | karakterer | karaktergennemsnit | gennemsnit* | rangeret | rangering* | rangorden | bestået | bestå | består | ikke bestået | dumpet | dumpede | procent | prøveresultat* | testresultat* | grænsen | adgangskvotient* | placeret | placering*",
    feedback:
      "feedback* | tilbagemelding* | uddyb* | uddybende | uddybning* | begrundelse* | kommentar* | kommentarer | evaluering* | respons | aktindsigt* | forklaring* | feedbacksamtale* | gode råd | individuel* begrundelse* | sparring",
    decide:
      "beslut* | besluttet | beslutning* | *beslutning | beslutter | afgør | afgøre | afgjort | afgør* | afgørelse* | valget | vores valg | jeres valg | deres valg | sit valg | et valg | valg af | konkluder* | konklusion* | nået frem til | nåede frem til | kommet frem til | kom frem til | enige | enig om | var enig | enighed* | enstemmig* | vurder* | vurdering* | afstemning | stemte | stemt | truffet | træffe | træffer | traf | bestemt | bestemme | bestemte | endte med | endt med | endte hos | landet | landede | lander | fandt | indstillet | indstilling* | peger på | pegede på | peget på | tage stilling | taget stilling | stillingtagen | faldet på | faldt ud | samlet vurdering | helhedsvurdering* | kommet til den",
    result:
      "resultat* | resultatet | udfald* | udfaldet | svar | svaret | svarene | besked | beskeden | nyt | nyhed | nyheder | nyheden | status* | opdatering* | afklaring* | tilbagemelding* | hvordan det gik | melding | meldingen | bedømmelsesresultat*",
    select:
      "valgt | vælger | vælge | valgte | vælges | valgtes | vælg | udvalgt | udvalgte | udvælg* | udpeg* | udnævnt | foretrukket | foretrækker | foretrak | faldet på | faldt på | peger på | pegede på | peget på | satser på | satset på | satsede på | prioriter* | endte med | endt med | gå med | går med | gået med | besluttet os for | bestemt os for | landet på | nominer* | indstillet | indstiller | indstille | udtaget | trukket lod | lodtrækning* | taget konsulenten | trak det længste",
    proceed:
      "gå videre | går videre | gået videre | gik videre | går vi ikke videre | går ikke videre | går vi derfor ikke videre | går desværre ikke videre | går vi desværre ikke videre | gik ikke videre | tage dig med videre | tage dig videre | tager dig videre | tager dig med videre | tage din ansøgning videre | tage videre | tager videre | taget videre | tages videre | med videre | videre med | videre i | videre til | videre forløb | videre proces* | det videre | komme videre | kommet videre | kommer videre | kom videre | arbejder videre | arbejde videre | snakke videre | ruller videre | fortsæt* | fortsat forløb | fortsatte | fortsættelse | gå frem | rykke videre | rykker videre | rykket videre | avancer* | næste skridt | ført til | føre til | fører til | førte til | forfølge* | fremsend* | vælge at tale | tale nærmere | sende videre | anledning til | springer",
    consider:
      "gennemgå* | gennemgået | gennemgang* | gennemlæs* | læst | læse | læste | læser | læses | læs igennem | kigget på | kigget | kigge på | set på | set nærmere | vurder* | vurdering* | overvej* | overvejelse* | overvejet | behandlet | behandles ikke | bedøm* | bedømmelse* | betragtning | i betragtning | gransk* | grundig* | nøje | omhyggelig* | nærlæs* | sammenlign* | taget stilling | tage stilling | drøftet | drøftelse* | tænkt | tænke | evaluer* | screenet | gået igennem | gå igennem | samlet vurdering | tygget på | under behandling | til vurdering | frem og tilbage | sidde med | sad længe",
    hire: "ansæt* | *ansætte | ansat | ansatte | ansættes | ansætter | genansæt* | nyansæt* | udnævn* | udnævnt | forfremm* | hyre | hyrer | hyret | hyrede | tage ind | taget ind | tager ind | antage | antager | antaget | antaget som | få jobbet | fået jobbet | får jobbet | fik jobbet | få stillingen | fået stillingen | fik stillingen | får stillingen | fået tilliden | fik tilliden | fik pladsen | fået pladsen | give dig hendes | tildel* | tildelt | rekrutteret | rekruttere | bruge dig | gøre brug af | vil have dig | have dig med | valgt dig | have dig | ansættelsesaftale* | fastansæt* | udpeget | skrevet kontrakt | skriver kontrakt | tages ind | byde velkommen | tager en anden | taget en anden | giver dig jobbet",
    fill: "besat | besatte | besættes | besætte | besat til anden side | optaget | optagne | væk | fyldt | fyldte | fuldt | fuld | fuldtegnet | fuldt belagt | fundet den | fundet en | fundet vores | fundet det | har fundet | fundet ham | fundet hende | gået til | gik til | går til | givet til | givet timerne | fordelt | fordeles | delt ud | tildelt | tildeles | ikke længere ledig* | ikke ledigt | ikke flere ledige | røget | i hus | er sat | er sat nu | på plads | i mål | dækket | afsat | udsolgt | lukket for | afløst | besættelse | sat navn | er taget | blevet taget | er optaget | taget af en | tages af",
    close:
      "afslut* | afsluttet | slut | slutter | sluttede | slutte | luk | lukke | lukker | lukket | lukkede | lukkes | stopper | stopper her | færdig | færdige | færdiggjort | færdigbehandl* | arkiver* | arkivet | ende | ender | endt | lægger din ansøgning | lægge din ansøgning | lagt væk | lægge væk | til side | skilles | udløbet | udløb | i mål | i hus | bortfald* | bortfaldet | sidste mail | tilendebragt | overstået | lægges i arkiv* | ophør* | stoppe dialogen | sletter | toget er kørt | sætter punktum | udgår | udgået",
    cancel:
      "aflys* | aflyst | aflyser | annuller* | annulleret | tilbagekald* | tilbagetræk* | trække tilbage | trækker tilbage | trukket tilbage | trukket | indstilles | standset | standse* | stopper | stoppet | stoppes | nedlag* | nedlægges | nedlagt | nedlægge* | droppe | dropper | droppet | skrotte* | skrottet | slette | slettet | slettes | udgår | udgået | udgå | forsvinder | forsvandt | bortfald* | falder væk | faldet væk | faldt væk | opsagt | ophæv* | fjernet | taget ned | taget af | ikke besætte | ikke genbesat | ikke bliver besat | ikke blive besat | uden at besætte | uden at ansætte | alligevel ikke | røg | afbryde* | afbrudt | tager ned | skal ned | bliver ikke til noget | afmeldt | lukket stillingen",
    freeze:
      "pause | pausen | pauset | i bero | bero | frosset | fryse | fryser | fryses | indefryse* | på is | lagt på is | udskudt | udskyde* | udskydes | udsat | udsættes | udsætte | stilstand | står stille | alt stille | afvente | afventer | venteposition | ansættelsesstop* | midlertidigt stop | stillet i bero | suspender* | på hold | på standby | sat på pause | skubbes | skubbet",
    budget:
      "budget* | budgettet | besparelse* | sparerunde* | spare | økonomi | økonomien | økonomiske | økonomisk situation | finansier* | finansiering* | finanslov* | bevilling* til stilling* | omstrukturer* | reorganiser* | omorganiser* | fyringsrunde* | fyring* | nedskæring* | afskedigelse* | fusion* | fusionen | sammenlægning* | opkøb* | opkøbt | opkøbet | ressourcer | pengene | midler | omkostning* | konjunktur* | ordrenedgang | ansættelsesstop* | headcount | prioritering* | koncern* beslutning | moderselskab* | ændrede planer | normering*",
    withdraw:
      "trække tilbage | trækker tilbage | trukket tilbage | trak tilbage | trækker vi | trække tilbuddet | trække det | trækker os | trække os | trak sig | trækker sig | trække min | trække din | tilbagetræk* | tilbagekald* | annuller* | annulleres | sprunget fra | sprang fra | springer fra | hopper fra | hoppe fra | hoppet fra | melder fra | melde fra | falder fra | fortryd* | ophæve* | ophævet | ophæves | bortfalder | falder væk | ikke stå ved | ikke længere gælder | gælder ikke længere | bakker ud | trække mig",
    reject:
      "afslag* | afslå | afslår | afslås | afslået | afslog* | afvis* | afvist | fravalg* | fravælg* | fravalgt | frasorter* | sorteret fra | sortere fra | sorterer fra | sorterede fra | sorteret dig fra | skåret fra | skære fra | sige nej | siger nej | sagt nej | sagde nej | siger vi nej | siger pænt nej | takke nej | takker nej | takket nej | takkede nej | takke pænt nej | få nej | får nej | fået nej | fik nej | et nej | nej til | nej tak | melde pas | melder pas | meldt pas | vraget | vrage* | forkast* | udeluk* | ekskluder* | diskvalific* | dumpe* | ikke bruge | kan ikke bruge | ikke gøre brug | ikke komme i betragtning | ikke kommet i betragtning | ikke i betragtning | ude af betragtning | ikke tages i betragtning | anden retning | en anden vej | andre veje | skilles | slippe dig | slipper dig | udgår | lade dig udgå | taget dig ud | ude af | rakte ikke | rækker ikke | ikke nok | ikke dig | blev ikke dig | bliver ikke dig | ikke til samtale | blev ikke til noget | bliver ikke til noget | ikke til noget | bliver ikke til | bliver desværre ikke til | ingen plads | ikke plads | ikke hvad vi | ikke indkalde | ikke invitere | ikke at invitere | ikke at tilbyde | ikke tilbyde | ikke kalde | ikke at kalde | ikke ansætte | ikke at ansætte | ikke at gå videre | ikke at fortsætte | ikke at tage dig | ikke fortsætte | ikke imødekomm* | ikke at imødekomme | ikke fået | fik ikke | ikke kommet med | ikke med i | ikke blandt | ikke iblandt | ikke udvalgt | ikke er udvalgt | ikke valgt | ikke aktuel | afmeldt | lægge din ansøgning | lægger din ansøgning | må skuffe | et andet sted hen | stopper her | slutter her | stopper dialogen | stopper legen | stopper dit forløb | slutter desværre her | udenfor | gik desværre ikke | gik ikke | skrotte | forbigå* | bortfaldet | bortfalder | gået til anden side | taget af den | ikke ønsker at | ønsker ikke at | valgt til anden side | ikke omfattet | nægtet | nægte | kasseret | kasseres | kassere | frasorteret | er taget af | ikke komme i spil | ikke have dig med | ikke til faglig | ikke at sende",
    accept:
      "takke ja | takker ja | takket ja | takkede ja | sige ja | siger ja | sagt ja | sagde ja | ja til | ja | mundtligt ja | accepter* | godkend* | godkendt | antage | antages | antaget | imødekom* | imødekommet | bevilge* | bevilget | bevilges | bevilling* | medhold | tilsagn* | optaget på | optager | tage imod | tager imod | give hånd på | givet hånd | indvillig* | tilladt | samtykke",
    pass: "bestå | bestået | består | klare | klaret | klarede | klarer | lykkedes | lykkes | gået videre | gik videre | videre til næste | kommet gennem | komme gennem | slap gennem | sluppet gennem | kvalific* til | udtaget | gået igennem | nåede så langt | nået så langt | er du blandt | du er en af | stadig med | stadig i feltet | kommet ind | kom ind | i top | var vilde med | nåleøje* | helt i mål | god nok",
    invite:
      "invit* | inviter* | inviteret | invitation* | indbyd* | indkald* | indkaldt | indkaldes | indkaldelse* | indbydelse* | kalde | kalder | kaldt | kaldt ind | kaldes | kalde ind | vil gerne møde | møde dig | vil gerne tale | tale med dig | vil gerne se | se dig | vil se dig | vil møde | gerne møde | gerne tale | gerne snakke | byde dig velkommen | velkommen til samtale | velkommen til | kom og | kom forbi | vil gerne høre | skal vi mødes | høre nærmere | til samtale | gerne have at du | vil gerne have dig",
    congratulate:
      "tillykke | til lykke | glad | glade | glæde | glæder | glædelig* | glæder os | glæder mig | ser frem | ser vi frem | fornøjelse | velkommen | velkomne | gode nyheder | godt nyt | positivt | positive | fedt | dejligt | hurra | stolte | skønt | fantastisk | sjovt | yes | vidunderlig*",
    confirm:
      "bekræft* | hermed | herved | kvittering* | kvitter* | registreret | registreres | modtagelse | noteret | noterer | bekræftelse*",
    receive:
      "modtag* | modtaget | modtog | modtager | fået din | fået dit | fik over | fik ind | indkom* | indløb* | kommet frem | kom frem | nået frem | nåede os | indsendt | indgået | landet hos | tage imod | kommet ind | vi har fået | har fået over | har fået mange | har fået din",
    wait: "vente | venter | ventet | ventetid* | afvente | afventer | tålmodig* | trække ud | trækker ud | trækker i langdrag | forsink* | længere tid | tager tid | tage tid | tager lidt længere | lidt mere tid | mere tid | bliv hængende | hold ud | lidt endnu | halvvejs | svartid* | holder dig lun | sagsbehandlingstid* | væbn* dig | endnu lidt | ikke færdige | fortsat aktiv | endnu ikke afgjort | stadig i gang",
    postpone:
      "udskyd* | udskudt | udskydes | flytte | flytter | flyttet | flyttes | flytning* | rykke | rykker | rykket | rykkes | ny tid | nyt tidspunkt | anden tid | anden dag | ny dato | anden dato | omlagt | ombook* | fremskyd* | skubbes | skubbet | udsat | udsætte | udsættes | aflyse i | aflyst på grund | passer mandag | forlænget | forlænges | forhindret | i stedet fredag | ændret tid",
    schedule:
      "book | booke | booker | booket | bookes | bestil tid | en tid | tid til | tider | tiderne | ny tid | tidspunkt* | tidspunktet | kalender* | kalenderen | calendly | passer dig | passer det | passer mandag | kan du komme | kan du i stedet | har du tid | har du mulighed | ledige tider | til rådighed | tilgængelig* | aftale tid | aftale et | samtaletid* | mødetid* | vagtplan* | kan du nå | kan vi ses | hvornår kan | hvornår du | skal vi tage | slot | slots | finde en tid | bookinglink*",
    daytime:
      "mandag* | tirsdag* | onsdag* | torsdag* | fredag* | lørdag* | søndag* | tirs | ons | tors | fre | i morgen | imorgen | i dag | idag | i går | igår | i aften | næste uge | uge | uger | ugen | ugerne | formiddag* | eftermiddag* | aften | aftenen | klokken | kl | minutter | minut* | time | halv time | kvarter | hverdage | weekend* | dage | i næste uge | i denne uge | 0:0 | aftes | middag",
    month:
      "januar | februar | marts | april | maj | juni | juli | august | september | oktober | november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | okt | nov | dec | foråret | forår | sommer | sommeren | sommerens | efterår | efteråret | efterårets | vinter | vinteren | kvartal* | årsskifte* | nytår | påske | pinse | sankthans | sommerferie* | helligtrekonger",
    place:
      "kontor | kontoret | *kontoret | adresse* | lokale | lokalet | lokaler | rum | rummet | etage* | indgang* | receptionen | vejen | gade | gaden | parkering* | mødelokale* | på stedet | møde op | på kontoret | i huset | opgang | hjemmefra | online | mødelink* | teams link | videolink* | auditorium* | sal | find vej | hos os i | havnen | komme ind på | kig ind | fysisk | mød op | fremmøde*",
    bring:
      "medbring* | tag med | tage med | have med | husk | husk at | legitimation* | id kort | sygesikring* | kørekort | billedlegitimation* | arbejdstøj | tøj | sikkerhedssko | adgangskort | forbered | forbereder | hav klar | forklæde | læs vedhæft* | og pas | dit pas | pas eller",
    send: "send | sende | sender | sendt | sendes | indsend* | upload* | udfyld* | aflever* | returner* | mail mig | fremsend* | videresend* | eftersend* | oplys | angiv | tilsend* | sendt ud",
    deadline:
      "senest | frist | fristen | fristens | *fristen | ansøgningsfrist* | deadline | inden 0 | inden for 0 | inden en | inden to | inden tre | inden for | inden den | inden fredag | udløber | sidste frist | løber ud | senest den | seneste | svarfrist*",
    link: "link | linket | links | klik* | log ind | logge ind | logger ind | login | portal | portalen | *portal | *portalen | konto | kontoen | hjemmeside* | website | webside* | web* | knap | knappen | http* | https* | www | app | appen | jobside* | karriereside* | min profil | spørgeskema* | formular* | intranet* | mitid",
    attached: "vedhæft* | vedlagt | vedlægg* | vedlagte | bilag* | vedføj* | herunder | attach*",
    answer:
      "svar | svare | svarer | svaret | svarede | besvar* | besvare | besvarer | vende tilbage | vender tilbage | vendt tilbage | kontakt* | kontakte | kontakter | kontaktet | hør fra | høre fra | hører fra | hører vi | hørt fra | hører du | skriv til | skriv endelig | skriv bare | ring til | ring bare | ring endelig | giv lyd | give lyd | sig til | sige til | give besked | giv besked | kontaktes | rykke os | meld tilbage | melder tilbage | træffes | respons | fang mig | tager fat i dig",
    inform:
      "meddel* | meddele | meddeles | inform* | informere | oplyse | oplyser | oplyses | underret* | underrette | fortæl | fortælle | fortæller | fortalt | orienter* | orientere | give besked | få besked | får besked | få at vide | lade dig vide | bekendtgør* | melde ud | melder ud | gøre opmærksom | fortælle dig | skriver for at | skrive til dig | kundgør* | besked om",
    ask: "spørge | spørger | spørgsmål | spurgte | spurgt | bede | beder | bedt | bedes | bad | anmod* | anmode | anmodning* | venligst | vil du | vil i | kan du | kunne du | begære | har du spørgsmål | gerne bede | henvend dig | venligst send | bed om | må vi få | kan vi ringe | kan i | må jeg bede | må jeg få | må jeg spørge",
    thank:
      "tak | takke | takker | takket | taknemmelig* | taknemlig* | mange tak | tusind tak | tak for | sætter pris på | sætter stor pris | satte pris på | satte stor pris | sætte pris på | påskøn* | værdsæt* | stor tak | qujanaq",
    interest:
      "interesse* | interesseret | tillid | tilliden | motivation* | engagement* | lyst til | vil arbejde hos | vil arbejde sammen | vist interesse | vise interesse | overvejet os | overvejet | være en del af | begejstr* | nysgerrig på os | tænkt på os",
    effort:
      "indsats* | indsatsen | tid du | den tid | tiden du | taget dig tid | tog dig tid | brugt tid | bruge tid | tid til at søge | arbejde du | det arbejde | kæmpe arbejde | ulejlighed* | umage | energi* | kræfter | besvær | brugt på | lagt i ansøgning* | lagt i | lagde i | forberedelse* | forberedt",
    impress:
      "imponer* | imponeret | godt indtryk | indtryk* | synes godt om | syntes godt om | godt lide | glade for at møde | hyggelig* | fin | fint | fine | god | godt | gode | spændende | interessant* | stærk | stærkt | stærke | dygtig* | dejlig | dejligt | værdifuld* | givende | overbevis* | fantastisk* | strålende | flot | flotte | sød | flink | kompetent* | velskrev* | modig* | fremragende | begejstr* | velkvalific* | kvalificerede | kvalificeret | vilde med | perle | behagelig | klar fremlæggelse | rigtig god | skarp | kloge | beundr* | elskede | besindig* | vellykk* | fornøjelse* | ros",
    hard: "svær | svært | svære | vanskelig* | hård | hårdt | hårde | ikke let | ikke nemt | ikke været let | ikke været nemt | tæt løb | tæt på | meget tæt | tæt | lige ved | snæver* | marginal* | på marginaler | kneben | knebent | et svært valg | svært valg | svær beslutning | svært for os | med nød og næppe | tungt | længe om | benhård | hovedbrud | lige ved og næsten | tippede",
    wish: "ønske | ønsker dig | ønsker vi dig | ønskes | ønsket | håb | håbe | håber | håbet | held og lykke | held | lykke | pøj pøj | alt godt | al mulig | alt det bedste | rigtig god | god vind | god vind fremover | held fremover | god sommer | god weekend | god dag | dejlig dag | hav en | kryds* fingre | hepper | heppe | succes | god jul | må det gå | pas på dig | god påske",
    path: "fremtid | fremtiden | fremtidige | karriere | karrierevej* | karrieren | jobsøgning* | jobsøgningen | jagten | din videre | videre færd | fremover | fremadrettet | din vej | vejen frem | arbejdsliv* | udfordring* | nye udfordringer | søgen | jobjagt* | andre veje | vores veje | vores vej | anden arbejdsgiver | andre muligheder | drømmejob* | noget andet | det rette job | det rette sted | din rejse | videre rejse",
    encourage:
      "velkommen til at søge | meget velkommen | altid velkommen | velkommen igen | velkommen til at | opfordr* | hold øje | holde øje | holder øje | følg os | følge os | følg med | følge med | søg gerne | søge igen | søg igen | søg endelig | søge andre | søge på ny | prøve igen | prøv igen | tøv ikke | tøv endelig ikke | tab ikke modet | giv ikke op | bliv ved | hæng i | meld dig | må gerne | må meget gerne | kig forbi | kom igen | kom så igen | tilmeld dig | opret | se nye | håber du søger | se andre stilling* | mod på at søge | ikke tabe modet | ikke ked af | skriv endelig | ring endelig | endelig igen | søge endelig",
    future:
      "i fremtiden | fremtidig | fremtidige | fremover | senere | en anden gang | anden gang | ved en anden lejlighed | dukker op | dukke op | opstår | opstå | viser sig | næste gang | næste år | næste ansøgningsrunde | næste hold | næste optag | næste sæson | kommende | andre stillinger | andre job | andre opgaver | anden stilling | lignende | noget nyt | noget andet | på længere sigt | til foråret | til efteråret | nye muligheder | åbner igen | nye opslag | næste opslag | næste rolle | øvrige ledige | slår en | slås op | slået op | ny stilling | på sigt | længere fremme | andre ledige | en anden rolle",
    remember:
      "vender tilbage til dig | vende tilbage til dig | husker dig | husk mig | huske dig | tænker på dig | have dig i tankerne | i tankerne | holde kontakten | holder kontakten | holde kontakt | ses igen | krydse veje | krydses | støder på | mødes igen | kontakte dig | kontakter dig | ringer til dig | ringer jeg til dig | tager fat i dig | finde dig frem | til gode | tager snakken | tager os med | på gensyn | høres ved | snakkes ved | gensyn | gemmer dit nummer",
    sincerely:
      "hilsen | hilsner | *hilsen | *hilsner | mvh | vh | venlig hilsen | venligst | kærlig hilsen | kærligst | mange hilsner | de bedste hilsner | bedste hilsner | knus | kram | kh | dbh | med venlig hilsen | højagtelsesfuldt | hils | bedste",
    dear: "kære | kære alle | hej | hejsa | goddag | god dag | hallo | hej med dig | davs | dav | halløj | yo | aluu | godmorgen | til rette vedkommende",
    data: "persondata* | personoplysning* | oplysninger | dine oplysninger | data | gdpr | databeskyt* | databeskyttelse* | privatliv* | slette | sletter | slettes | slettet | sletning* | opbevar* | gemmes | samtykke* | samtykket | lagres | fortrolig* | fortroligt | behandler dine | behandles efter | behandles fortroligt | registret | arkivlov* | destruer* | makuler*",
    automatic:
      "automat* | automatisk* | autosvar* | autogenerer* | systemgenerer* | no reply | noreply | kan ikke besvares | ikke besvares | kan ikke svares | svar ikke | undlad at svare | undlad venligst | ubemandet | ikke overvåget | besvarer ikke mails | do not reply | maskinelt | not monitored | kan ikke modtage svar",
    money:
      "lån | lånet | *lånet | boliglån* | låneansøg* | långiver* | kredit* | banken | bank | bankens | bankkonto* | rente* | betalingskort* | kreditkort* | kassekredit* | kreditvurder* | kreditansøg* | leasing* | inkasso* | gæld* | sygedagpenge* | dagpenge* | kontanthjælp* | skattestyrelse* | fradrag | fradraget | su | su styrelsen | slutlån* | belåning* | indkomst* | realkredit* | afdrag* | boligstøtte* | likviditet* | sparekasse* konto | banklån* | billån* | forbrugslån* | studielån* | lån på | boliglånet",
    home: "lejlighed | lejligheden | lejligheder | lejlighed* på | lejer | lejeren | udlejer* | udlejning* | leje | lejemål* | lejekontrakt* | bolig | boligen | boliger | boligsøg* | ejerbolig* | andelsbolig* | andelsforening* | fremleje* | fremvisning* | besigtigelse* | rækkehus* | villa | hus i | kolonihave* | ejendomsmægler* | mægler* | købstilbud | kvm | m2 | værelse* | *værelses* | indflytning* | boligforening* ventelist* | carport* | anciennitet på",
    permit:
      "tilladelse* | *tilladelse | *tilladelsen | visum* | visummet | opholdstilladelse* | arbejdstilladelse* | byggetilladelse* | byggesag* | udlændingestyrelse* | familiesammenføring* | statsborgerskab* | licens* | *licens | dispensation* | alkoholbevilling* | jagttegn* | våbentilladelse* | ambassade* | konsulat* | pasansøg* | udstedt | udstedes | parkeringslicens* | indfødsret | asyl* | siri | tilskud | bevilges ikke",
    study:
      "universitet* | optagelse* | optaget på | optagelsesbrev* | studie | studiet | *studiet | studier | studerende | studieplads* | student | elever | eleverne | skole | skolen | *skolen | skoleskift* | gymnasi* | børnehave* | vuggestue* | institution | kursus | kurset | kurser | uddannelsen | *uddannelsen | eksamen | eksaminer | semester | legat* | stipendium | ph d | phd | kandidatuddannelse* | bachelor* | fakultetet | højskole* | pasningsgaranti | undervise | undervist | undervisning* | adgangsgivende | kvote | dit barn | studentereksamen",
    paper:
      "manuskript* | artikel | artiklen | artikler | tidsskrift* | redaktion | redaktionen | forlag | forlaget | publicer* | publikation* | konference* | abstract* | bedømmer* af artikel | roman | romanen | bog | bogen | bøger | digt | digte | digtsamling* | novelle* | antologi* | anmeldelse af | debatindlæg* | kronik* | peer review | forfatter | filmen | filminstruktør* | essay* | mundtligt oplæg | indlæg | bidrag til antologi*",
    grant:
      "legat* | fond | fonden | fonde | støtte | støtten | støttes | tilskud | tilskuddet | midler | bevilling | bevillingen | projektstøtte* | projektansøg* | sponsor* | sponsorer* | sponsorat* | invester* | investor* | konkurrenceforslag | accelerator* | inkubator* | startup* | udstilling* | fotoudstilling* | dit bidrag | forslaget | tildele dig midler | residens* | puljen | puljemidler",
    claim:
      "forsikring* | *forsikring | skade | skaden | skader | skadeanmeld* | skadesag* | vandskade* | reklamation* | refusion* | refunder* | erstatning* | klage | klagen | klager | klagevejledning* | klageadgang* | klagenævn* | anke | anken | ankenævn* | garanti | garantien | dækker ikke | dækning | kasko | selvrisiko* | indsigelse* | landsret* | aktindsigt* | tvist* | medhold | påklage* | byretten | patientskade*",
    purchase:
      "ordre | ordren | ordrer | bestilling | bestillingen | bestillinger | levering | leveringen | levere | leverance* | køb | købe | købt | køber | produkt | produkter | produktet | prisen | priserne | priser | tilbudspris* | kampagnepris* | faktura* | betaling | betalingen | betale | retur | returvare* | kunder | kundenummer* | vare | varen | varer | pakke | pakken | pakkeshop* | fragt | rabat* | moms | abonnement* | sporing* | kurv | udsolgt | adgangskode* | driftsforstyrrelse* | version | udgivelse* | rengøring* | kortoplysning* | salg af | lagervare* | kundeservice",
    event:
      "billet* | billetten | koncert* | arrangement* | event | events | bordbestilling* | bord | bordet | selskab | selskaber | hotel | fly | flyet | flybillet* | turnering* | festival* | lodtrækning* | lotteri* | stævne | *stævne | messe | messen | standplads* | udstillingsplads* | bryllup* | foredrag | foredraget | forestilling* | lejr | skitur* | reservation* | fest | festen | rejse til | hundepension* | bustur* | booking | premiere*",
    tender:
      "udbud | udbuddet | *udbud | udbudsmateriale* | jeres tilbud | tilbudsgiver* | tilbudsmateriale* | leverandør* | tildelingsbeslutning* | rammeaftale* | pitch* | pitchen | reklamebureau* | bureauet | kontrakttildeling* | jeres pris | licitation* | underleverandør* | partnerskab* | samarbejdsaftale* | prisforslag | konsulentmægler*",
    member:
      "medlem | medlemmer | medlemmet | medlemskab* | forening | foreningen | *foreningens | klub | klubben | generalforsamling* | frivillig i | adoptere* | adoption* | plejefamilie* | familiepleje* | truppen | kor | koret | optagelse i | udvalgt til landshold | idrætsforening* | kontingent* | katten | hund | hunden | spillertrup* | prøvetræning*",
    health:
      "læge hos | lægetid* | lægen | lægehus* | sygehusaftale | hospitalstid | behandlingen | behandling hos | terapi | patient | patienter | patienten | operation | operationen | tandlægen | tandlægetid* | tandbehandling* | recept | recepten | konsultation* | henvisning | henvisningen | sygemeldt | sygdom | syg | vaccin* | undersøgelsen | donor* | bloddonor* | diagnose* | lidelse*",
    newsletter:
      "nyhedsbrev* | nyhedsmail* | afmeld* | frameld* | tilmeld dig | abonner* | læs mere | læs hele | læs også | artikel | podcast* | webinar* | blog | blogindlæg* | tips | guide | guiden | klumme* | ugens | læser | læserne | lyt | lytter | indlæg | undersøgelse | ny undersøgelse | viser en ny | skabeloner | ifølge fagforening* | gratis for medlemmer | annonce | fagligt nyt | sådan skriver | sådan tackler | kurset lærer",
    alert:
      "jobagent* | jobalarm* | nye job | nye jobs | job til dig | jobs til dig | anbefalede job | lignende job | lignende jobs | matcher din søgning | gemt søgning | gemte job | jobindex* | jobnet* | jobmail* | nye stillinger | nye match | matcher din profil | jobforslag* | job i nærheden | ugens job | flere job",
    rejection:
      "afslag | afslaget | afslagene | afslagsmail* | afslagsbrev* | afslagstekst* | standardafslag* | at få nej | fået nej | få afslag | fået afslag | giv afslag | give afslag | får afslag | ghost* | ghosting* | skuffelsen | et nej | nej er | mange nej | nejet | negativt svar | vraget | siger man nej | det gode afslag | høfligt afslag | afslag ét | sådan skriver",
    recruiterreach:
      "fandt din profil | faldt over din | så din profil | stødte på din | din linkedin | åben for | åben over for | spændende mulighed | interessant mulighed | nye udfordringer | på vegne af en kunde | for en kunde | for en af vores kunder | er du åben | kunne du være interesseret | er du interesseret i | noget for dig | anbefalede dig | fik dit navn | headhunt* | din baggrund fangede | er du fri på markedet | sender jeg profilen | diskret | uforpligtende",
    hrtalk:
      "sende afslag | send afslag | sende afslagene | afslagene på | afslag til de | melde ud til de andre | giv de andre besked | takke resten | ats | skabelon | skabelonen | skabeloner | i systemet | hr systemet | lukke jobbet | luk jobbet | luk opslaget | opslagene skal | ring til finalist* | siger nej til kandidat* | kandidat fire | kandidat nr | kandidat nummer | pipeline | scorecard* | debrief* | notatet | tillidsmand* | tillidsrepræsentant* | vakancer | skift status* | statuskode* | bureauets forslag | til de øvrige ansøgere | indstillingen til",
    ownmove:
      "jeg trækker | trækker jeg | trække min ansøgning | jeg takker nej | jeg har takket ja | jeg har fået et andet | jeg har fået en anden | jeg har fået job | min ansøgning | mit cv | jeg søger | jeg søgte | jeg har besluttet | jeg må afslå | må jeg afslå | jeg afslår | jeg hopper fra | så jeg hopper | jeg bliver hos | jeres tilbud | jeres stilling | jeres opslag | jeres virksomhed | jeres valg | jeres annonce | jeg er interesseret | jeg vil gerne søge | jeg vil klage | tak for svaret | tak for jeres | jeg opsiger | min opsigelse | opsigelsesvarsel* | jeg fik nej | jeg havde håbet | hermed søger jeg | jeg ansøger | vedhæfter mit | jeg kan begynde | jeg kan først | jeg kan desværre | jeg tilbagekalder | mit samtykke | jeg ikke gik videre | jeg gik ikke | jeg fik ikke | jeg flytter | min arbejdsgiver | min nuværende | nuværende arbejdsgiver | jeg har valgt den anden | mine data | hos jer | jeg er skuffet | fortryde | sender jeg min | jeg tillader mig",
    meant:
      "eksempel* | eksempelvis | for eksempel | f eks | fx | skabelon* | citat* | formulering* | formulere | sætning | sætningen | udtryk | vending | vendingen | ordet | forestil dig | sig noget | joke | standardsvar* | typisk | såsom | sådan lyder",
    error:
      "fejl | fejlen | fejlagtig* | en fejl | ved en fejl | forkert | forkerte | forkert modtager | se bort fra | ignorer* | teknisk fejl | rod | rodet | misforstå* | rettelse* | korrekt tid | fejlsendt* | bortset* | utilsigtet | tastefejl | var en fejl | forvekslet",
    despite:
      "trods | på trods | til trods | selvom | selv om | skønt | alligevel | uanset | ikke desto mindre | trods alt | ganske vist | skønt at",
    especially:
      "meget | rigtig | virkelig | særlig | særligt | især | utrolig* | yderst | ekstremt | vildt | oprigtigt | helt | super | varmt | enormt | stor | særdeles | virkeligt | kæmpe | ualmindelig* | tusind",
    first:
      "første | først | anden runde | anden samtale | anden omgang | tredje | fjerde | sidste | endelige | en af | 2 samtale | den sidste | til sidst | i sidste ende",
    person:
      "ny kollega | nye kollega | nye kolleger | vores nye | ny medarbejder | takket ja | har sagt ja | rette person | rigtige person | den rette | en anden person | anden kandidat | en anden kandidat | en anden ansøger | anden ansøger | andre kandidater | andre ansøgere | de øvrige kandidater | øvrige kandidater | en anden | den anden kandidat | den anden ansøger | den anden finalist | den anden | en person der | en person med | en kandidat med | en kandidat der | en ansøger med | en ansøger der | kandidater med | kandidater der | ansøgere med | ansøgere der | person med | person som | begynder hos os | starter hos os | tilbudt jobbet til | tilbudt stillingen til | intern kandidat | intern ansøger | hun der fik | ham der fik | byde ham | byde hende | til en anden | ansat en | en mere erfaren | to kandidater | to andre | et andet navn | ham fra | hende fra | tager ham | tager hende | deres mand | en nyuddannet | andre end dig | andre har | en elev fra | flere kandidater | andre er valgt | den ansatte | din medansøger | en som kan | en der kan | en der har | har taget en anden | et andet bureau",
    work: "arbejde | arbejdet | arbejder | arbejdede | arbejdes | team | teamet | teamets | virksomhed* | *virksomhed | *virksomheden | firma | firmaet | selskab | selskabet | afdeling* | *afdelingen | projekt* | organisation* | kollega | kollegaer | kolleger | kollegerne | medarbejder* | arbejdsplads* | kommune* | kommunen | region | regionen | enhed | enheden | forretning* | butik | butikken | værksted* | værkstedet | fabrik* | fabrikken | lager | lageret | køkken | køkkenet | institut* | holdet | gruppen | koncern* | huset | arbejdsopgave* | erhverv* | klinik* | kontor",
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
