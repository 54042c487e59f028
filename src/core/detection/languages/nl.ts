import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Dutch, as it is written in the Netherlands and in Flanders. */
export const nl: LanguagePack = {
  tag: "nl",
  script: "Latn",
  commonWords: (
    "de het een van en dat die niet ik je jij u wij we is zijn was op te voor met aan er om ook als maar bij dan nog " +
    "naar heeft heb hebt hebben uit of door over tot wat zo worden wordt werd geen hij ze zij mijn uw jouw jou ons onze deze dit " +
    "kan kun kunt kunnen zal zullen zou zouden moet moeten weer jaar hoi wil willen wel nu meer al hier daar waar wie hoe toe veel " +
    "tijdens na onder tussen want omdat dus helaas graag beste geachte bedankt dank groet groeten vriendelijke mevrouw heer jullie hun haar hem mag mogen gaan gaat geworden"
  ).split(" "),
  concepts: {
    you: "je | jij | jou | jouw | jouwe | u | uw | uwe | uzelf | jezelf | jullie | ge | gij",
    we: "wij | we | ons | onze | wijzelf | onszelf | onzerzijds",
    i: "ik | mij | me | mijn | mijzelf | mezelf | ikzelf | m'n | mijnerzijds",
    they: "hij | zij | hem | haar | zijn eigen | hen | hun | wiens | wier | degene* | ze | z'n",
    somebody: "iemand* | persoon | personen | mens | mensen | een dame | een heer | lieden | lui | man of vrouw | wie",
    other:
      "ander* | elders | overige* | anderen | alternatie* | iemand anders | een ander | ergens anders | anderszins | resterende | medekandida* | tegenkandida*",
    candidate:
      "kandidaat* | kandidaten | kandidate | sollicitant* | kandidates | medekandida* | tegenkandida* | topkandidaat* | finalist* | gegadigde* | mededinger* | concurrent* | deelnemer* | laureaat | laureaten | reservekandida* | favoriet* | aspirant* | geselecteerden | gerangschikte* | afgevallen*",
    client:
      "klant | klanten | opdrachtgever* | onze klant | cliënt | eindklant* | inlener* | de klant | inhuur* | gebruikersbedrijf",
    committee:
      "commissie* | *commissie | bestuur | bestuurders | raad van bestuur | raad van toezicht | directie* | directeur* | management* | manager | managers | jury* | panel* | leidinggevende* | afdelingshoofd* | hoofd van | teamleider* | ploegleider* | college van | schoolbestuur | gemeenteraad | raad | ploegbaas | baas | chef | faculteit | het team | hiring manager* | ondernemingsraad | rector | decaan | schooldirecteur | sectie | ceo | partners | vennoten | toezicht | cliëntenraad | vertrouwenscommissie | kabinet",
    internal:
      "intern | herplaats* | eigen huis | eigen gelederen | eigen mensen | eigen medewerk* | eigen rangen | huidige team | doorstrom* | doorgroei* | overplaats* | binnenshuis | huidige medewerk* | bestaande medewerk* | interne kandida* | interne sollicit* | interne procedure | oud collega",
    everyone:
      "alle | allen | iedereen | ieder | iedere | elk | elke | allemaal | eenieder | allebei | beide | beiden | gehele | alle kandidaten | alle sollicitanten",
    friend:
      "vriend | vrienden | vriendin | broer | zus | zoon | dochter | papa | mama | vader | moeder | oma | opa | buurman | buurvrouw | maat | neef | nicht | oom | tante | echtgeno* | mijn man | mijn vrouw | schoonzus | huisgenoot | vriendje | zusje | broertje",
    not: "niet | niets | niks | geen | nooit | niemand | nee | neen | noch | zonder | nergens | geenszins | nimmer | onvoldoende | ongeschikt* | ongunstig* | onmogelijk* | oninteressant | nie | nul | onontvankelijk | ongegrond",
    unable:
      "niet mogelijk | onmogelijk* | kunnen niet | kan niet | kon niet | konden niet | kunt niet | niet kunnen | niet in staat | geen mogelijkhe* | geen kans | niet haalbaar | kunnen wij niet | kunnen we niet | kunnen u niet | kunnen je niet | kunnen jou niet | kunnen u helaas | kunnen je helaas | kunnen we je helaas | kunnen wij u helaas | kunnen we helaas | kunnen wij helaas | kunnen u geen | kunnen je geen | kunnen wij u geen | kunnen we je geen | kunnen u dit keer | niet gelukt | lukt niet | lukt helaas niet | lukt het niet | lukt het helaas | niet bij machte | genoodzaakt | moeten wij u | niet ingaan op | geen gehoor | niet lukken | niet mogen",
    nolonger:
      "niet meer | niet langer | niet verder | geen verdere | geen meer | niemand meer | niets meer | niet verder te | niet verder in | nooit meer | geen deel meer | niet meer ingevuld | niet voort",
    sorry:
      "helaas | jammer* | spijt* | het spijt | tot mijn spijt | tot onze spijt | met spijt | betreur* | sorry | excuses | excuus | verontschuldig* | vervelend* | zonde | droef* | verdriet* | teleurstel* | teleurgesteld* | teleur | slecht nieuws | geen goed nieuws | minder goed nieuws | geen beter nieuws | ander nieuws gebeld | ander nieuws | met pijn in | pijn in het hart | naar nieuws | pijnlijk* | ongelukkig* | bedroefd | zwaar hart | lood in | spijtig* | balen | moeilijk bericht | zuur | slecht van geslapen | rot",
    negative:
      "negatief | negatieve | afgewezen* | afwijz* | afwijs* | geweigerd* | ongunstig* | niet succesvol | zonder succes | geen succes | onsuccesvol | niet geslaagd | niet geselecteerd | niet weerhouden | niet gekozen | niet gehaald | niet aangenomen | niet geschikt | ongeschikt* | onvoldoende | niet akkoord | helaas niet | helaas geen | niet gelukt | niet gered | niet geworden | niet het gewenste | geen goed nieuws | teleurstellen | geen match | gezakt | in uw nadeel | in jouw nadeel | in je nadeel | tegenvallend* | mislukt* | afvalt | afgevallen | niet gehonoreerd | niet genomen | buiten de boot | uit de boot | ernaast | naast de job | liep mis | m niet geworden | hem niet geworden | zit je niet bij | er niet bij | daar niet bij | bent niet door | niet bij zit",
    but: "maar | echter | evenwel | toch | doch | hoewel | ofschoon | al is | alleen | niettemin | desondanks | daarentegen | nochtans | desalniettemin | terwijl | zij het | edoch",
    instead:
      "in plaats van | in plaats daarvan | liever | voorkeur* | de voorkeur | ten gunste | ten voordele | verkozen | veeleer | eerder | voorrang | in de plaats | voor jou gekozen | ten koste | vervangen",
    if: "indien | wanneer | mocht | mochten | of je | of u | tenzij | mits | zolang | zo ja | zo niet | in geval | ingeval | in het geval | voor het geval | als het | of het | in dat geval | eventueel | eventuele | voor zover | hoor je niets | hoort u niets | heb je niets gehoord | heb je na | als je | als u | als er | als we | als wij | als ik | als jij | als dat | als de | of er | of we | onder voorbehoud",
    may: "kan | kun | kunt | kunnen | kon | konden | zou | zouden | zoudt | mag | mogen | mogelijk* | misschien | wellicht | eventueel | allicht | waarschijnlijk* | wie weet | vermoedelijk | moogt | mogelijkerwijs",
    when: "zodra | wanneer | nadat | voordat | totdat | sinds | toen | na afloop | na sluiting | eens | vooraleer | voor de | tot en met | alvorens | eenmaal | vanaf | zolang | tot dan",
    because:
      "omdat | want | doordat | wegens | vanwege | reden | redenen | daarom | vandaar | dus | waardoor | zodat | aangezien | gezien | daardoor | omwille | ten gevolge | gevolg | derhalve | bijgevolg | gelet op | daarmee | waarmee | doorslag | aanleiding | zodoende | deswege | doordat er | door de | door het | door een",
    only: "alleen | slechts | enkel | uitsluitend | louter | enige | maar liefst | pas | alleen maar | slechts een | enkel maar",
    yet: "nog | nog steeds | nog niet | vooralsnog | tot nu toe | momenteel | op dit moment | thans | nog altijd | steeds | nog geen | tot op heden | tot dusver | lopende | voorlopig",
    already:
      "al | reeds | inmiddels | intussen | ondertussen | nu | tussentijd | zojuist | net | zonet | meteen | alvast | onderhand | daarnet",
    timebeing:
      "op dit moment | momenteel | dit keer | deze keer | ditmaal | voorlopig | vooralsnog | nu | thans | voor nu | in deze fase | dit jaar | deze ronde | in dit stadium | voor deze functie | op dit ogenblik | voor dit moment | voor deze keer | dit seizoen | tijdelijk | in dit geval | in deze procedure | dees keer | voor het komende schooljaar | in deze selectie",
    again:
      "opnieuw | weer | nogmaals | nog eens | nog een keer | wederom | terug | andermaal | hernieuwd | nog een | herneem* | herop*",
    application:
      "sollicit* | kandidatuur | kandidaturen | kandidatuurstelling | kandideer* | sollicitatie* | gesolliciteerd | aanmelding* | inschrijving* | open sollicitatie | spontane sollicitatie | *sollicitatie | *sollicitaties | reactie op de vacature | reacties | uw brief | je brief | postulatie | inzending* | uw schrijven | inzenden | meegedongen",
    documents:
      "cv | cvs | curriculum* | brief | brieven | motivatiebrief* | sollicitatiebrief* | portfolio* | documenten | document | diploma* | motivatie* | papieren | dossier* | bijlagen | getuigschrift* | referentiebrief | cijferlijst* | showreel* | map | formulier* | werkmap | stagebrieven | motivatiebrieven | werkstuk",
    position:
      "functie* | *functie | baan | banen | *baan | *baantje | bijbaan | vacature* | *vacature | positie* | rol | rollen | *rol | job | jobs | *job | plek* | plaats | plaatsen | plaatsje | *plek | *plekken | betrekking | post | ambt | stoel | arbeidsplaats* | werkplek* | werkplaats | mandaat | aanstelling* | opdracht | uren | dienstbetrekking* | openstaande | leerstoel | taak | posities | opening | fte | opleidingsplaats* | stageplaats* | werkplekken",
    hiring:
      "werving* | rekruter* | recruit* | aanwerv* | hr | personeel* | personeelsdienst | p&o | loopbaan* | carrière* | werkgever* | arbeidsmarkt* | *werving | instroom* | human resources | talent | werven | hrm | invulling | aan te werven | bezetting",
    process:
      "procedure* | *procedure | proces | processen | selectie* | *selectie | traject* | *traject | selectieprocedure* | wervingsprocedure* | sollicitatieprocedure* | voorselectie | vergelijkend examen | aanwervingsprocedure | zoektocht | wedstrijd | ronde | preselectie | screening | sollicitatieronde* | werving | pijplijn | campagne | gang van zaken",
    training:
      "stage | stages | stage* | stagiair* | trainee* | *trainee | traineeship* | leerling* | leerplek* | leerwerk* | bbl | opleidingsplaats* | opleiding* | vrijwillig* | werkstudent* | leercontract | afstudeer* | zij instro* | leerbedrij* | jobstudent* | vakantiejob* | duaal | duale | snuffelstage | werkervaringsplek* | promovend* | aios",
    profile:
      "profiel* | *profiel | achtergrond* | kwaliteit* | vaardighe* | competentie* | kwalificatie* | talent* | kracht | sterk* punt* | potentie* | specialisme | eigenschap* | kennis | diploma* | persoonlijkhe* | geschikthe* | bekwaamhe* | denker | doener | functieprofiel",
    experience:
      "ervaring* | *ervaring | *ervaringen | werkervar* | jaren ervaring | ervaren | anciënniteit | praktijk* | kennis van | expertise | trackrecord | affiniteit | senioriteit | ruime | vakkennis | kilometers in | vlieguren | aantoonbare | al gewerkt | thuis in",
    requirements:
      "eis | eisen | criteri* | voorwaarde* | vereist* | vereiste* | zoeken | zochten | op zoek naar | nodig hebben | nodig | verwacht* | functie eis* | gevraagde | gevraagd profiel | behoefte | gezocht* | wensen | zoekt | zocht | zoek | benodigde | vereisten | basisvoorwaarde | norm | verlangd* | misten | ontbreek* | ontbrak | mis je | missen | vraagt om | eisenpakket | te beperkt | te weinig | tekort | te ver | te klein | te groot | te mager | vergt | vereist | volstaat niet | vraagt deze",
    fit: "past | passen | pas | passende* | paste | pasten | aansluit* | sluit onvoldoende | sluit niet | sluit aan | sluiten aan | aansloten | aangesloten | aansluiting | sluit daar | geschikt* | match* | matcht | klik | voldoe* | voldoet | voldeed | geschiktheid | bij elkaar | bij ons past | juiste persoon | juiste kandidaat | juiste match | juiste stap | juiste | overeenkom* | komt overeen | bij je past | bij u past | stroken | strookt | aanslui* | op zijn plek | goed bij | niet zinvol | voeling | recht komt | beantwoord* aan | vervelen | overgekwalificeerd | te ervaren | minder geschikt | te beperkt | beter bij | niet erkend",
    better:
      "beter* | best | beste kandidaat | sterker* | dichter | dichterbij | geschikter* | hoger* | net iets | net wat | een streepje voor | streepje | voorkeur* | nauwer | passender | overtuigender | scherper | eerste keus | topkandidaat | voorsprong | doorslag* | extra | net dat | sneller | nader | completer | relevanter | net niet | aan elkaar gewaagd | voorop | meer ervaring | meer werkervaring | met meer | meest geschikt* | meer dan | beetje extra | verder in | hoger op | voordrong | beter bij | lang zo",
    level:
      "niveau* | kwaliteit | hoog niveau | hoge kwaliteit | concurrentie* | sterke kandidaten | sterke kandida* | sterk profiel | goede kandidaten | goede mensen | hoogstaand | standaard | lat | veld was | moordend | goede sollicit* | sterke",
    many: "veel | vele | talrijk* | groot aantal | grote aantal | hoeveelheid | tientallen | honderden | duizenden | overweldig* | overdonderd | aantal | meerdere | zoveel | heel wat | verscheidene | stroom aan | grote toeloop | toeloop | zo veel | 0 reacties | 0 sollicitaties | 0 brieven | grote belangstelling | massaal | diverse kandidaten | overstelp* | enorm veel",
    interview:
      "interview* | sollicitatiegesprek* | selectiegesprek* | kennismakingsgesprek* | vervolggesprek* | gespreksronde* | jurygesprek* | *interview | tweede gesprek | eerste gesprek | videogesprek* | spraakinterview | mondeling* | adviesgesprek | slotgesprek | klikgesprek | matchingsgesprek* | eindgesprek* | gesprek met de selectie* | gespreksdag | arbeidsvoorwaardengesprek* | gesprekken gehad",
    talk: "gesprek* | *gesprek | *gesprekken | bel | bellen | belt | belde | gebeld | telefoon* | telefonisch* | telefoongesprek* | praten | praat | gepraat | gesproken | spreken | sprak | spraken | ontmoet* | kennismak* | kennis te maken | kennis maken | kennis met je | kennis met u | leren kennen | koffie | babbel | teams | zoom | video* | call | afspreken | bijpraten | sparren | onderhoud | treffen | lunch* | langskom* | langs komen | bezoek | ontvangen wij u | bespreek | bespreken | besprak | meeting | belafspraak | chat | bakkie | voorstelgesprek",
    test: "test | tests | testen | toets* | proef | proeven | proefdag* | proefles* | proefcollege* | proefdraai* | proefdienst* | meeloopdag* | meelopen | meedraai* | assessment* | examen* | *examen | *test | *proef | opdracht die | casus | case | praktijkopdracht* | auditie* | vaardigheidstest | capaciteitentest | challenge | uitwerking | presentatie | codetest | opdracht zo | selectieproef* | selectieproeven | selectiedag* | game based | data case | proefperiode | snuffeldag | prototype | oefening | huiswerk",
    round:
      "ronde | rondes | *ronde | *rondes | fase | fases | fasen | stap | stappen | volgende stap | volgende ronde | vervolg* | tweede ronde | eindronde | etappe | deel één | deel twee | stadium | voorronde",
    shortlist:
      "shortlist* | selectie gemaakt | laatste drie | laatste twee | laatste vijf | finalist* | eindronde | geselecteerden | voorselectie | engere selectie | kortelijst | uitgekozen | lijst van | de selectie | buiten de selectie | longlist | overgebleven | eindstreep | eindselectie | laatste kandidaten | preselectie | door de selectie",
    list: "wachtlijst* | reservelijst* | wervingsreserve* | werfreserve* | reserve | reservekandida* | rangschik* | gerangschikt* | rangnummer | tweede op | nummer vier | ranglijst* | achter de hand | geplaatst op | in reserve | rang | voordracht | lijst",
    pool: "talentpool* | talent pool | bestand | databank* | database | portefeuille | bewaren | bewaar | bewaard | in ons bestand | in beeld | archief | achter de hand | op de plank | kaartenbak | wervingsreserve | in ons systeem | warm houden | contact houden | contact blijven | netwerk | opnemen in onze | talentenpool | talentbank | bijhouden | houden wij | onze gegevens | gegevens houden",
    offer:
      "aanbod* | *aanbod | aanbied* | aan te bieden | aangeboden | bieden | bied | biedt | bod | voorstel* | arbeidsvoorwaardenvoorstel | contractvoorstel* | jobaanbod | bied aan | aanbieding* | toezegging* | toegezegd* | toegezegde | salarisvoorstel | willen jou | willen je graag | jobvoorstel | gunnen",
    contract:
      "contract* | *contract | *contracten | teken | tekenen | tekent | getekend | ondertek* | handtekening* | arbeidsovereenkomst* | overeenkomst* | onboarding* | aanstellingsbesluit | arbeidsvoorwaard* | inwerk* | sociaal secretariaat | jaarcontract | leercontract | tekende",
    salary:
      "salaris* | *salaris | loon | lonen | verloning | bruto* | vergoeding* | beloning | schaal | cao | maandloon | honorarium | wedde | barema* | secundaire | leaseauto | bedrijfswagen | bonus | salariswens | euro bruto | vakantiegeld | betaling per",
    start:
      "start* | begin | beginnen | begint | begon | gestart | eerste werkdag | aan de slag | ingangsdatum | indiensttred* | in dienst | startdatum | aanvang | aanvangen | van start | welkom bij | startmoment | in dienst treden | opstart | inwerkweek",
    reference:
      "referentie* | referent* | vog | bewijs van | verklaring* | medische keuring | keuring | veiligheidsonderzoek* | identiteitsbewijs | rijbewijs* | vca | attest* | getuigschrift* | screening | uittreksel | strafregister | bevoegdheid | psychologisch onderzoek | medisch* | diploma erk* | kopie van",
    score:
      "punten | punt | scoorde* | score* | scoren | gescoord | cijfer | cijfers | uitslag* | rang | rangschik* | resultaat van | percentage | drempel | norm | op 0 | laureaat | geslaagd* | behaal* | nipt | *uitslag | testresultaat* | beoordeling",
    feedback:
      "feedback* | terugkoppel* | toelicht* | toelichting | bevindingen | motivering | opmerkingen | uitleg | suggesties | tips | evaluatie* | reden waarom | nabespreking | rapport | testrapport | motiveren | verklaren | corresponderen | inzien",
    decide:
      "besluit* | besloten | besliss* | beslist | beslissing* | keuze* | keus | kiezen | gekozen | koos | kozen | conclusie* | geconcludeerd | knoop | knopen | doorgehakt | besloot | oordeel* | geoordeeld | bepaald | overeengekomen | viel op | gevallen op | gevallen | eruit | oordeelde | uitsluitsel | gestemd | stemde | stemrondes | tot de conclusie | afweging | uitgesproken",
    result:
      "uitslag* | resultaat | resultaten | nieuws | bericht* | status | stand van zaken | update* | terugkoppel* | reactie | uitkomst* | antwoord | beslissing | uitsluitsel | nieuwe status | tussenstand | terugkoppeling | afloop | huidige status | ander nieuws",
    select:
      "select* | geselecteerd* | selecteer* | kies | kiest | kiezen | koos | kozen | gekozen | uitgekozen | uitkiezen | voorkeur* | keuze gevallen | keuze is gevallen | keus gevallen | keuze viel | verkozen | verkiezen | weerhoud* | weerhouden | aangewezen | gunnen | voorgedragen | draagt voor | voordragen | aan te dragen | voordracht | aanbevolen | gaan voor | uitgegaan naar | ging de voorkeur | selectie gemaakt | op het oog | favoriet* | benaderd | uitverkoren | draagt | oog is gevallen | oog gevallen | ander type | andere keuze | koos voor",
    proceed:
      "verder gaan | verdergaan | verdergaat | verder te gaan | verder met | gaan verder | ga verder | gaat verder | verder in | niet verder | vervolg* | vervolgen | voortzet* | voort te zetten | voortgezet* | gesprekken voort | voortgang | doorgaan | door te gaan | gaat door | ga door | gaat niet door | ga je door | doorgaat | door naar | doorlopen | doorlaten | door de selectie | doorstrom* | in zee | mee verder | verderga* | verder | laten doorgaan | voorwaarts | hervat* | doorstoten | behandeling | in behandeling | toegelaten | doorzetten | gaan we niet | meelopen | opgepakt | opvolging",
    consider:
      "overweg* | overwogen | beoordeel* | beoordeling* | bekeken | bekijk* | gekeken | gelezen | doorgenomen | doornemen | zorgvuldig* | beraad | rijp beraad | bestudeer* | bestudeerd | afweging* | afgewogen | in overweging | in aanmerking | aanmerking | vergelijk* | vergeleken | analyse | aandacht* | met aandacht | grondig* | beschouw* | bespreking | overleg* | besproken | gewogen | kennisgenomen | kennisneming | kennis genomen | evaluatie | gebogen | getwijfeld | nagegaan | onderzocht | lezing | betrokken bij",
    hire: "aannemen | aangenomen | aan te nemen | nemen je niet aan | nemen u niet aan | aanstel* | aangesteld* | aan te stellen | stelt aan | benoem* | benoemd* | in dienst | in dienst nemen | aanwerv* | aangeworven | werven | plaatsen | geplaatst | plaatsing | tewerkstel* | indiensttred* | inhuren | ingehuurd | aantrekken | aangetrokken | aanstelling* | benoeming* | bemand | laten starten | versterk* | samenwerk* | op te nemen | bevorder* | opgenomen | aan boord | aanboord",
    fill: "vervuld* | ingevuld* | invullen | invulling | vergeven | bezet* | voorzien in | gevonden | niet meer vrij | niet meer beschikbaar | is weg | al weg | vol | volzet | zitten vol | compleet | geen plek meer | geen plaats meer | voldoende mensen | ingevuld door | opgevuld | toegewezen* | toe te wijzen | toewijzen | gaat naar | ging naar | is naar iemand | naar iemand anders | naar een ander | is gegaan naar | gegaan naar | aan een ander | krijgt de functie | krijgt de job | krijgt de baan | baan gekregen | heeft getekend | herverdeeld | ingeplukt | volgeboekt | bemand | is vergeven | gegund | het wordt | het is geworden | zijn weg | waarschijnlijk weg | is rond | vol is | plek weg | voldoende | genoeg mensen | al vol | iemand gevonden | is vol | bij een ander | geworden | voltallig | stokje | geven de plek | plek gaat | krijgt het | eer gaat | begint er | start er | schuift aan | neemt de leiding | mag het gaan doen | gevuld | onder dak",
    close:
      "afgeslot* | afsluit* | af te sluiten | beëindig* | beeindig* | eindig* | eindigt | einde | ten einde | gesloten | sluiten | sluit | sluiting | afgerond* | afronden | afronding | stopt | stop | stoppen | houdt het hier op | houdt het op | houdt hier op | houdt op | op te houden | gestopt | stopgezet* | gearchiveerd* | archief* | archiver* | klaar | geëindigd | definitief | terzijde | dossier gesloten | eindpunt | scheiden | wegen zich | zit erop | voltooid | uiteindelijk | eindstreep | eindmeet | slotsom | tot een einde | buiten beschouwing | vervallen | afgelopen | dossier afgesloten | zoektocht is | avontuur | niet aan het lijntje | punt achter",
    cancel:
      "annul* | geannuleerd* | schrap* | geschrapt* | stopgezet* | stop te zetten | stopzet* | vervalt | vervallen | komt te vervallen | komen te vervallen | gaat niet door | niet doorgaan | gaan niet door | gaat het niet door | intrek* | ingetrokken vacature | streep | opgeheven | op te heffen | opheff* | afgeblazen | afblazen | afgelast* | afgezegd* | afzegg* | afbellen | niet meer ingevuld | niet ingevuld | niet invullen | van tafel | van de baan | verdwijnt | niemand te benoemen | gestopt | offline | dichtgaat | niet meer nodig | houdt op te bestaan | gecanceld | teruggetrokken vacature",
    freeze:
      "on hold | bevroren | bevries* | vacaturestop | aanwervingsstop | wervingsstop | recruitmentstop | personeelsstop | stilgelegd | ligt stil | stil | pauze* | gepauzeerd | uitgesteld* | uitstel* | opgeschort* | opschort* | in de wacht | tijdelijk | parkeer* | geparkeerd | parkeren | op een laag pitje | in de ijskast | aangehouden | verschoven | even stil | voorlopig stop | in beraad | uitstellen",
    budget:
      "budget* | begroting* | begroot | bezuinig* | kosten* | financieel* | financiële* | subsidie* | reorganisat* | herstructurer* | economisch* | fusie | formatie | bedrijfseconomisch* | overname | middelen | geld | fte | financier* | investering* | omstandighe* | faillissement | inkrimp* | herschik* | organisatorisch* | capaciteit | leerlingenaantal* | bedrijfsredenen | strategische keuze",
    withdraw:
      "intrekken | ingetrokken* | in te trekken | trekken wij | trekken we | trek ik | trekken het | intrekking | terugtrek* | teruggetrokken | herroep* | intrekt | trekt in | terug te trekken | komen terug op | terugkomen op ons aanbod | aanbod in | aanbod vervalt | niet nakomen | afzien van ons aanbod",
    reject:
      "afwijz* | afgewezen* | afwijs* | af te wijzen | wijzen wij | wijzen je | wijzen u | wijzen uw | wijst af | wees af | weiger* | geweigerd* | weigering* | afgeslagen | bedank* voor de eer | nee | een nee | geen ja | valt af | val je af | val af | vallen af | afvallen | laten afvallen | afvalt | val je buiten | valt u buiten | buiten de selectie | afgevallen | uitgesloten | uitsluit* | uitsluiting | afzeg* | zie af | zien af | zien wij af | ziet af | af te zien | niet weerhouden | niet geselecteerd | niet aangenomen | niet uitnodigen | niet uit te nodigen | niet uitgenodigd | niet uit voor | niet verder | niet met je | niet met jou | niet met u | niet met elkaar | niet voor jou | niet voor u | niet op jou | niet op u | niet door | niet voort | niet voortzetten | niet voort te zetten | niet honoreren | niet gehonoreerd | niet in aanmerking | niet in behandeling | niet opgenomen | niet toegelaten | niet aanstellen | niet benoemen | niet plaatsen | niet aannemen | niet aan te nemen | neem* je niet aan | nemen je niet | nemen u niet | niet in dienst | niet voor te dragen | niet voordragen | niet gekozen | niet geworden | geen aanbod | geen contract | geen gesprek | geen uitnodiging | geen plek | geen plaats | geen functie | geen passende | geen vervolg | geen match | geen vacature | geen aanstelling | geen betrekking | geen stageplek | geen leerwerkplek | geen mogelijkheid | geen mogelijkheden | geen aanleiding | geen gehoor | geen vraag naar | geen sprake | geen geschikte | niks voor je | niets voor je | terzijde gelegd | buiten beschouwing | scheiden onze wegen | scheiden hier | andere kant op | stoppen we | niet gunnen | niet geschikt bevonden | ongeschikt | niet op te roepen | niet oproepen | gesneuveld | afgeserveerd | niet weerhield* | afscheid | moet je teleurstellen | moeten teleurstellen | niet ingaan | in zee met iemand anders | niet in zee | naast | valt er helaas | je dus af | u helaas af | je helaas af | je daarom af | u daarom af | jou af | ronden het hier af | valt een gesprek | niet moet gaan | andere weg | niet verder mee | niet op gesprek | niet aan de slag | niet langer mee | stelt je niet | stelt u niet | niet in te gaan | blijft het bij | afgeschreven",
    accept:
      "aanvaard* | accept* | akkoord | instem* | toestem* | ja | aanneem* | toelat* | toegelaten | goedkeur* | goedgekeurd* | keurt goed | toegekend* | kent toe | honor* | gehonoreerd | toezeg* | goed te keuren | bevestig* | gegund",
    pass: "geslaagd* | slaagt | slagen | gehaald | haal je | door naar | je bent door | succesvol* | gelukt | gefeliciteerd | geslaagden | gaat door | ga door | geschikt verklaard | met succes | je hebt de | je bent aangenomen | overtuig* | bij de laatste | behoort tot de",
    invite:
      "uitnodig* | uitgenodigd* | uit te nodigen | nodigen | nodigt | nodig ik | nodig je | nodig u | nodigen we | graag kennismaken | graag ontmoeten | leren kennen | welkom | kom langs | langskomen | langs te komen | roepen we u | oproep* | oproepen | verwelkom* | willen je zien | wil je zien | graag zien | zien je graag | ontvangen u | ontvangt u | voorstellen aan | willen u spreken | wil u spreken | graag met u | graag met je | verwachten je | verwachten u | zin om",
    congratulate:
      "gefeliciteerd* | feliciteer* | proficiat | van harte | hoera | goed nieuws | verheug* | leuk | fijn | enthousiast | kijken uit | kijken ernaar uit | met plezier | heugelijk | top | super* | mooi nieuws | joepie | yes | welkom | zin om met je | genoegen | feest | blij | blije | dolblij | je bent aangenomen | wat leuk",
    confirm:
      "bevestig* | ontvangstbevestiging* | hierbij | in goede orde | bevestiging* | registr* | ontvangstmelding | genoteerd | bij deze wil | bij deze bevestig* | bij dezen",
    receive:
      "ontvangen | ontvangst* | ontving* | ontvangt | binnengekomen | aangekomen | gekregen | kregen | krijg | krijgt | krijgen | bereikt | toegekomen | toekomen | kwamen binnen | binnengekregen | ontvang | toegestuurd | goed aangekomen | is binnen | binnen gekomen | zijn binnen | reacties binnen",
    wait: "wacht* | wachten | geduld* | duurt | duren | vertraag* | vertraging* | langer dan | tijd nodig | even nog | wachttijd | nog even | op de hoogte houden | hou je op de hoogte | houd je op de hoogte | u hoort | je hoort | hoor je | hoort u | tot dan | in afwachting | volgt nog | laat op zich | stilte",
    postpone:
      "verzet* | verzetten | verplaats* | verplaatst* | verschuif* | verschoven | andere datum | nieuwe datum | nieuwe afspraak | ander moment | nieuw moment | nieuwe tijd | uitgesteld | verschuiven | opschuif* | schuift | verschuiving | vervangende datum | later dan gepland",
    schedule:
      "afspraak* | afspraken | plannen | gepland* | inplan* | ingepland* | agenda* | tijdstip | tijdslot | beschikbaar* | beschikbaarheid | past het | schikt | wanneer kun | wanneer kan | datum | data waarop | reserveer* | moment | uitkomt | rooster* | tijd en plaats | vindt plaats | aanwezig | heb je tijd | heeft u tijd | kies een | uurtje | kwartiertje | halfuur",
    daytime:
      "maandag* | dinsdag* | woensdag* | donderdag* | vrijdag* | zaterdag* | zondag* | uur | morgen | vandaag | gisteren | overmorgen | volgende week | deze week | ochtend* | middag* | avond* | vanochtend | vanmiddag | vanavond | week | weken | dag | dagen | minuten | 0:0 | half tien | werkdag* | komende week | vanmorgen | dagdeel | zaterdags",
    month:
      "januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | jan | feb | apr | jun | jul | aug | sept | okt | nov | dec | voorjaar | lente | zomer* | najaar | herfst | winter* | kwartaal | maand* | jaar | jaren | schooljaar | seizoen | halfjaar | academiejaar",
    place:
      "kantoor | verdieping | ingang | kamer | lokaal | adres | locatie* | receptie | onthaal | teams link | zoom link | link naar | stadhuis | gebouw* | vestiging | parkeren | parkeerplaats | straat | balie | balken | pand | op locatie | ter plaatse | routebeschrijving | zaal",
    bring:
      "meenemen | neem je | neem mee | meebrengen | breng je | breng mee | identiteitskaart* | paspoort* | id kaart | legitim* | rekeningnummer | veiligheidsschoenen | pasfoto | bsn | rijksregister* | bankkaart | meebrengt",
    send: "stuur | stuurt | sturen | opsturen | toestur* | doorstur* | verzend* | upload* | bezorg* | indien* in | in te dienen | ingediend | inleveren | invullen | vul | mail ons | mail me | mail mij | zend* | aanlever* | bijvoeg* | doormail* | doorgeven | insturen | terugsturen | doorgestuurd | retour | gelieve",
    deadline:
      "uiterlijk | deadline | voor vrijdag | binnen de | termijn* | sluitingsdatum | tegen 0 | ten laatste | voor zondag | voor maandag | voor 0 | voor het weekend | vervaldatum | tot zondag | tot 0 | uiterste datum | voor dinsdag | voor woensdag | voor donderdag | voor middernacht | ten vroegste",
    link: "link | linkje | portaal | portal | inlog* | log in | account | knop | website | site | vacaturesite | http* | https | www | online | app | webpagina | pagina | vacaturepagina | webformulier | profiel aanpassen | klik op | klik hier | klikken | klikt",
    attached:
      "bijlage* | bijgevoegd* | bijgesloten | in bijlage | hierbij stuur | ingesloten | aangehecht | zit erbij | toegevoegd | bijgaand* | als pdf | meegestuurd",
    answer:
      "antwoord* | beantwoord* | reageer* | reactie | reageren | terugmail* | terugbellen | bel terug | contact | contacteer* | contacteren | laat weten | laten weten | laat me | laat ons | laat het | hoor ik | hoor graag | hoor het graag | bereik* | contact op | neem contact | gecontacteerd* | mail | mailen | app me | terecht bij | horen | gehoord | vernomen | verneem | berichtje | seintje | weten te vinden | wende*",
    inform:
      "meedel* | mee te delen | medel* | delen u mee | delen wij | deel ik | deelt u | laten weten | te laten weten | laat u weten | laat je weten | bericht ik | berichten | informer* | geïnformeerd* | op de hoogte | mededel* | melden | meld | melding | zeggen | gezegd | zeg | vertel* | verteld | kondig* | aankondig* | doorgeven | inlichten | kenbaar | te mailen | schrijven | te vertellen | te moeten mailen | uitleggen | weten dat | bekend*",
    ask: "vraag | vragen | vraagt | gevraagd | verzoek* | graag | gelieve | alstublieft | alsjeblieft | wil je | wilt u | kun je | kunt u | zou je | zou u | kan je | mogen we | mag ik | ? | navragen | aanvragen | vroeg | informeer naar | aub",
    thank:
      "dank* | bedank* | bedankt | *dank | dankbaar | erkentelijk | merci | hartelijk dank | thanks | dankjewel | dankuwel",
    interest:
      "interesse* | belangstelling* | *interesse | vertrouwen* | enthousiasme | geïnteresseerd* | getoonde | aandacht voor | zin in | betrokkenheid | waarder* | gewaardeerd | op prijs",
    effort:
      "moeite | tijd | inspanning* | energie | inzet | moeite genomen | tijd genomen | tijd en moeite | gestoken | genomen moeite | komst | voorbereid* | geduld | toewijding | openhartig* | inspann*",
    impress:
      "indruk* | onder de indruk | leuk* | fijn* | prettig* | mooi* | goed* | sterk* | positief | interessant* | boeiend* | aangenaam* | waardeer* | genoten | knap* | sympathiek* | overtuigd | enthousiast* | prachtig* | aanspreek* | sprak ons aan | aansprak | lovend* | tof | toffe | gezellig* | bewonder* | compliment* | fantastisch* | hulde | uitstekend* | waardering | helder* | geweldig* | lekker* | prachtmens | geslaagd gesprek",
    hard: "moeilijk* | lastig* | zwaar* | niet makkelijk | niet eenvoudig | niet gemakkelijk | nek aan nek* | nipt | krap | dicht bij elkaar | kantje boord | getwijfeld | wikken | worstel* | twijfel* | harde noot | viel niet mee | scheelde weinig | aan elkaar gewaagd | zware keuze",
    wish: "wens* | wensen | hoop | hopen | gehoopt | hopelijk | succes | geluk | toegewenst | beste wensen | gunnen | gun | sterkte | gewenst | alle goeds | toewens* | voorspoed | duimen | het beste",
    path: "loopbaan* | carrière* | toekomst* | zoektocht* | weg | wegen | pad | paden | verder zoektocht | vervolg van | reis | avontuur | uitdaging* | verdere | beroepsleven | levenspad | verdere loopbaan | toekomstige | een mooie baan | nieuwe baan | baan vindt | hoofdstuk | zoektocht naar | werk te vinden",
    encourage:
      "gerust | aarzel niet | ontmoedig* | niet ontmoedigen | blijf ons volgen | volg ons | blijf | in de gaten | hou onze | houd onze | nodigen u uit om opnieuw | opnieuw solliciteren | nog eens solliciteren | solliciteer gerust | probeer* | proberen | aanmoedig* | moedig* | veld slaan | kop op | kopop | zet hem op | aanrad* | raden | schroom niet | niet getreurd | geef niet op | meld je | meld u | schrijf je in | zet een jobalert | haaks | uitkijken naar | kijk op | kijk gerust",
    future:
      "toekomst* | in de toekomst | later | een volgende keer | volgende keer | volgend jaar | andere vacature* | andere functie* | overige vacature* | nieuwe vacature* | andere openstaande | nieuwe kansen | nieuwe stageplaats* | volgende vacature | ander moment | over een jaar | over een half jaar | over een halfjaar | mocht er zich | binnenkort | zich voordoet | andere job | openstaande vacatures | komende | straks | ooit | volgende lichting | een volgende | indien er zich | doet zich | tot ziens | andere vacatures | passende opportuniteit | als er iets | iets opduikt | op termijn | nieuwe ronde",
    remember:
      "contact houden | in contact | contact opnemen | terugkomen | komen bij je terug | komen op je terug | in gedachten | onthouden | in het achterhoofd | tot ziens | kruisen | kruist | blijven volgen | denken aan je | weten te vinden | weten we je | weet je me te vinden | bijblijven | nogmaals benaderen | opnieuw contacteren | contacteren wij u opnieuw | opnieuw benaderen | bel ik je als eerste | bij je aan | elkaar tegen | elkaar treffen | tegenkomen | terugzien | terug te zien | herinner*",
    sincerely:
      "groet | groeten | groetjes | vriendelijke groet* | hoogachtend | hoogachting | mvg | liefs | ciao | salukes | met hoogachting | gr | kusjes | hartelijke groet* | met vriendelijke",
    dear: "beste | geachte | dag | hallo | hoi | hi | hey | lieve | hé | goedemorgen | goedemiddag | goedenavond | goedendag | heer | mevrouw | heren | meneer | yo | ha",
    data: "gegevens* | persoonsgegevens | privacy* | avg | gdpr | verwijder* | wissen | vernietig* | bewaar* | bewaren | bewaard | bewaartermijn* | toestemming | vertrouwelijk* | sollicitatiegegevens | opslaan | gewist",
    automatic:
      "automatisch* | automat* | noreply | no reply | niet beantwoord* | niet reageren | niet op antwoorden | hierop niet | niet op reageren | gegenereerd* | systeembericht | antwoorden op deze | geen berichten ontvangt | systeemfout | niet gelezen | geen e mail ontvangen",
    money:
      "lening* | krediet* | hypotheek* | bank | bankrekening | rekening | rente | kredietkaart | creditcard* | leasecontract | bkr | schuld* | incasso | betaal* | spaar* | leenaanvraag | financiering | overschrijving",
    home: "woning* | *woning | huur* | *huur | huurwoning | verhuur* | appartement* | kamer in | studentenkamer | makelaar* | bezichtig* | kijkdag | huurder* | koopwoning | huis te koop | woz | kavel | perceel | flat | woonruimte | eigenaar | huurcontract | schutting",
    permit:
      "vergunning* | *vergunning | visum* | visa | verblijf* | ind | verblijfsvergunning | naturalisatie | rijbewijs aan | nationaliteit | bouwaanvraag | omgevingsvergunning | parkeervergunning | ambassade | uitkering* | uwv | ocmw | leefloon | cjib | boete | aanvraag* | *aanvraag | ontheffing | beschikking | consul | consulaat | consulair* | consulaire",
    study:
      "universiteit* | hogeschool | school | scholen | studie* | student* | studiejaar | toelating* | beurs | studiebeurs | duo | inschrijven | bachelor* | master* | cursus* | opleiding geneeskunde | geneeskunde | faculteit | leerling | lesweek | crèche | kinderopvang | kind | conservatorium | uitgeloot | geplaatst op | studielink | toelatingsexamen | hoorcollege | middelbare",
    paper:
      "manuscript* | artikel* | tijdschrift* | publicat* | reviewer* | peer review | abstract* | congres* | boek | boeken | uitgever* | dichtbundel | gedicht* | scenario | roman | referenten | inzending | auteur* | conferentie* | lezing | column | redactie",
    grant:
      "subsidie* | subsidieaanvraag | beurs | fonds* | *fonds | prijs | prijzen | prijsvraag | sponsor* | projectvoorstel* | financieringsaanvraag | nwo | toelage | accelerator | donatie | project is helaas | cofinanciering | investeerder*",
    claim:
      "verzeker* | *verzekering | claim* | schade* | *schade | klacht* | bezwaar* | beroep | terugbetaal* | vergoed* | garantie* | schadevergoeding* | terugbetaling* | compensatie | geschil* | reiskosten | retourverzoek | dekking | dekt | ongegrond | uitgekeerd | machtiging | zorgverzekeraar | polis",
    purchase:
      "bestel* | *bestelling | lever* | levering* | product* | koop* | aankoop* | factuur* | betaling* | prijs | prijzen | pakket* | verzending | retour* | klantenservice | abonnement* | uitverkocht | korting* | webshop | leverancier* | verkoper* | verkopers | artikelnummer | offerte* | webwinkel",
    event:
      "ticket* | kaarten | kaartje* | concert* | boeking* | geboekt | reserver* | tafel | vlucht | toernooi | festival* | marathon | finale | voorstelling* | borrel | feest | bruiloft | uitgeloot | geloot | loting | trein | zwembad | kermis | evenement* | workshop | voorstelling | hotelkamer",
    tender:
      "aanbested* | offerte* | leverancier* | inschrijving op | gunnen | gegund* | gunning | bod | bieding | partij | opdracht aan | dienstverlener* | prijsopgave | partnerschap | pitch | schilderwerk | economisch voordeligste | inkoper",
    member:
      "lid | leden | lidmaatschap* | vereniging* | *vereniging | club | *club | ledenstop | vrijwillig* | koor | adopt* | pleeg* | asiel | vereniging | selectie voor het | elftal | trainer | volkstuin*",
    health:
      "arts | artsen | patiënt* | behandeling bij | therap* | operatie | kliniek | tandarts* | recept | consult | huisarts | ziek | ziekte | griep | zorgverlener | polikliniek | medicijn* | geneesmiddel* | ziekenhuisopname | dokter | dokters | doktersafspraak",
    newsletter:
      "nieuwsbrief* | uitschrijv* | afmeld* | lees verder | lees meer | blog* | podcast* | webinar* | abonneer* | lezer* | aflevering | editie | column | magazine | enquête | in je browser | bekijk in | lees ook | tips | loopbaancoach | artikel | volg onze",
    alert:
      "jobalert* | job alert* | vacature alert | nieuwe vacatures voor | nieuwe vacatures | aanbevolen vacatures | deze jobs | jobs voor jou | vacatures voor jou | opgeslagen zoek* | zoekopdracht | favorieten | bewaarde vacature* | vergelijkbare vacatures | passende vacatures | vacatures die | werkalert",
    rejection:
      "afwijzing* | *afwijzing | afwijzingsmail* | afwijsmail* | weigering* | afwijzingsbrief* | nee | negatief besluit | standaardafwijz* | ghosting | geghost",
    recruiterreach:
      "via linkedin | op linkedin | je profiel gezien | uw profiel gezien | je profiel tegen | kwam je profiel | sta je open | ervoor open | openstaan voor | open voor | interessante rol | mooie kans | zoek ik een | nieuwe stap | headhunt* | namens een opdrachtgever | interesse in een | prima op je plek | nieuwe uitdaging | even sparren",
    hrtalk:
      "afbellen | afwijzingen al verstuurd | kandidaat b | kandidaat a | sjabloon* | voorbeeldbrief* | standaardbrief* | template* | pijplijn | pipeline | scorecard | ats | debrief | herschrijf | mijn stem | afgevallen sollicitanten | wil jij | zou jij | uit het systeem | zet de vacature | opnieuw adverteren | voorbeeldzin* | topkandidaat | de andere twee | overige kandidaten | verslag",
    ownmove:
      "mijn sollicitatie | ik heb besloten | ik trek | ik solliciteer | solliciteer ik | mijn cv | mijn brief | heb ik besloten | uw aanbod niet | jullie aanbod | ik bedank | ik kies | kies ik | ik heb elders | ik stap | ik zie af | ik wil mij | mijn kandidatuur | teken ik bezwaar | ik heb gekozen | mijn motivatie | in te trekken mijn | hierbij solliciteer | van mijn kant | ik blijf liever | kan ik uw aanbod | bijgevoegd mijn | in bijlage mijn",
    meant:
      "voorbeeld* | bijvoorbeeld | bv | zinnen | quote | citaat | stel je voor | typisch* | zoiets als | formuler* | sjabloon | standaardzin* | voorbeeldzinnen | de zin | zoals deze",
    error:
      "fout* | *fout | vergissing* | per ongeluk | abusievelijk | abuis | per abuis | negeer* | negeren | onterecht | verkeerd* | technische storing | storing | foutmelding | systeemfout | misverstand | niet van toepassing | als niet verzonden",
    despite:
      "ondanks | hoewel | ofschoon | toch | desondanks | niettemin | ook al | in weerwil | al had | niettegenstaande",
    especially:
      "heel | zeer | erg | echt | bijzonder | ontzettend | uitermate | hartelijk* | oprecht* | enorm* | uiterst | super | vooral | met name | hoogst | buitengewoon | zo | bijzonder* | nét | maar liefst | vast",
    first:
      "eerste | tweede | derde | vierde | laatste | allereerst | ten eerste | vooreerst | een van de | slot | voorste | als eerste | eindelijk | volgende",
    person:
      "nieuwe collega* | nieuw teamlid | nieuwe medewerker | iemand anders | een ander | andere kandidaat | andere kandidaten | andere sollicitant* | een andere kandida* | anderen | nieuwe aanwinst | opvolger | een kandidaat die | kandidaten die | voor iemand die | iemand die | met iemand | iemand gevonden | juiste persoon gevonden | geschikte kandidaat | kandidaat gevonden | een collega van | een studente | een leerling van | naar een medewerker | vier andere | enkele andere | een buurman | oud stagiair | met kandidaten | met mensen | herplaatsingskandidaat | interne kandidaat | interne kandida* | een dame uit | voor een andere | de andere kandidaat | voorkeurskandidaat | de favoriet | iemand uit | de collega die | een nieuwe binder | zo iemand | het wordt de | met een ander | naar een ander | aan iemand | een andere leerkracht | een andere opvoeder | mensen die | een ander type | meer grijze | een medewerker | een kandidaat | de kandidaat met | een technicus | een profiel",
    work: "werk | werken | werkt | *werk | team | teams | *team | bedrijf* | *bedrijf | organisatie* | afdeling* | *afdeling | project* | *project | dienst | diensten | werkgever | collega* | medewerk* | samenwerk* | zaak | taken | firma | kantoor | instelling* | filiaal | werkvloer",
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
    unit: ["maand", "maanden", "jaar", "jaren"],
  },
  unread: [
    "(antwoorden|antwoord|reageren|reacties|terugmailen|beantwoorden|mails|berichten) ... (niet|geen) .. (gelezen|behandeling|beantwoord|mogelijk|reageren|antwoorden|ontvangen|zin|bezorgd)",
    "(gelieve|verzoek*|kunt|kan|kun|hoeft) .. (niet) .. (antwoorden|reageren|beantwoorden|antwoord)",
    "(gelieve|verzoek*|kunt|kan|kun) .. (hierop|op deze|op dit) .. niet",
    "niet .. (op|te) (reageren|antwoorden|beantwoorden)",
    "(antwoorden|reageren|terugmailen) (heeft geen zin|kan niet|is niet mogelijk|niet mogelijk)",
    "(adres|mailbox|postvak|e mailadres|emailadres) ... (geen|niet) .. (ontvangen|ontvangt|gelezen|bekeken|beheerd|gemonitord|mail*|berichten)",
    "(vanaf|via|op) dit (adres|e mailadres|bericht) .. (niet|geen)",
    "(no reply|noreply) (adres|mail|e mail)",
  ],
  invitesAnswer: [
    "(antwoord|reageer|mail|schrijf) [gerust|gewoon|even|dan] (op deze|mij|me|ons|terug)",
    "(beantwoord|beantwoorden) [gerust] deze (mail|e mail)",
    "(stuur|stuurt) .. (een berichtje|berichtje|een mailtje|me een|mij een|een reactie)",
    "(laat|laten) (het|me|mij|ons) .. (weten|horen)",
    "(hoor|verneem|horen|vernemen) [ik|wij|we|het] .. graag",
    "graag .. (hoor|verneem) ik",
    "(neem|neemt) gerust contact",
    "(mag|kunt|kan|kun) .. (me|mij|ons) .. (mailen|bellen|bereiken)",
    "(mogen we|zal ik|wil je|kun je) .. (bewaren|doorsturen|voorstellen|bellen)",
  ],
  details: {
    roleFrames: [
      "!(sollicitatie|solliciteerde|solliciteren|gesolliciteerd|kandidatuur|kandidatuurstelling|solliciteert|reactie|aanmelding) (op|naar|voor) (de|onze|het|deze) (functie|vacature|positie|rol|betrekking|baan|job|post|stage) (van|als|voor|:) {role} (bij|in|op|aan|te|binnen|hebben|heb|en|is|bij ons|op onze|voor)",
      "!(functie|vacature|positie|rol|betrekking|baan|job|post|plek|stageplek|opdracht|mandaat|opleiding) (van|als|voor|tot|:) {role} (bij|in|op|aan|te|binnen|hebben|heb|en|is|op onze|voor|wordt|werd|niet|is|hier)",
      "!(functie|vacature|positie|rol|betrekking|baan|job|post|plek|stageplek|opdracht|mandaat|opleiding) (van|als|voor|tot) {role}",
      "!(sollicitatie|solliciteerde|solliciteren|gesolliciteerd|kandidatuur|kandideerde|start|afwijzing) (als|voor|naar) {role} (bij|in|op|aan|te|binnen|hebben|heb|en|is|van|voor)",
      "!(sollicitatie|solliciteerde|solliciteren|gesolliciteerd|kandidatuur|kandideerde|kandidaat|start|begonnen) (als|voor|naar) [de functie van|de vacature van|de functie|de vacature] {role}",
      "!(functie|vacature|positie|rol|betreft|betrekking|functietitel|functienaam|vacaturetitel|sollicitatie|kandidatuur|job): {role}",
      "!(vacature|functie|positie|rol) {role} (bij|in|op|aan|te|binnen|hebben|heb|en|is|vervuld|ingevuld|gaat|wordt|werd)",
      "!(vacature|functie|positie|rol|mandaat) {role}",
      "(open sollicitatie|spontane sollicitatie|sollicitatie|kandidatuur|selectieprocedure|selectieproeven|sollicitatieprocedure|procedure|selectie|afwijzing|terugkoppeling|gesprekken|benoemingsadviescommissie|voorselectie|examen) [voor|op|als|tot] [de|het] {role} (stopgezet|vervuld|gaat|beëindigd|–|-|—|bij|in|hebben|is|op|·|ref|ref.|afgerond)",
      "(open sollicitatie|spontane sollicitatie|sollicitatie|kandidatuur|selectieprocedure|selectieproeven|sollicitatieprocedure|procedure|selectie|afwijzing|terugkoppeling|gesprekken|benoemingsadviescommissie|voorselectie|examen) [voor|op|als|tot] [de|het] {role}",
      "(gesolliciteerd|solliciteerde|aangemeld|beworven|solliciteer) (als|voor|naar|op) {role}",
      "!(interesse|belangstelling) (in|voor) (de|onze|het) (functie|vacature|rol|positie|job|stage) [van|als] {role}",
      "(werken als|aan de slag als|beginnen als|aanstellen als|jou als|je als|u als) {role}",
      "{role} (gaat niet door|vervuld|ingevuld)",
    ],
    roleWords: (
      "medewerker* *medewerker *medewerkster adviseur* *adviseur consultant* *consultant manager* *manager leider *leider teamleider* *teamleider teamleidster coördinator* *coördinator coordinator* directeur* *directeur bestuurder* *bestuurder hoofd *hoofd chef *chef afdelingshoofd *voorman voorman hoofdmeester *chauffeur chauffeur* *monteur monteur* *technicus technicus technieker *technieker *techniekers " +
      "elektricien* *elektricien loodgieter* timmervrouw lasser* *lasser metselaar* stratenmaker* dakdekker* *installateur installateur* operator* *operator machinist* *machinist mecanicien* *mecanicien *mechanicus *werker *werkster werker maatschappelijk *arbeider arbeider* *planner planner* *inkoper inkoper* *verkoper verkoper* *verkoopster verkoopadviseur verkoop* *verkoop vertegenwoordiger* accountmanager* account *specialist specialist* *expert expert* " +
      "boekhouder* *boekhouder controller* *controller accountant* *accountant analist* *analist analyst* *analyst administrateur* *administrateur administratie* *administratie secretaris* *secretaris secretaresse* *secretaresse secretariaat *assistent *assistente assistent* assistente receptionist* *receptionist telefonist* jurist* *jurist advocaat* *advocaat notaris* griffier* *griffier paralegal* ambtenaar* *ambtenaar beleidsadviseur beleidsmedewerker* *beleid " +
      "verpleegkundige* *verpleegkundige verzorgende* *verzorgende verpleger zorgkundige* *zorgkundige begeleider* *begeleider begeleidster hulpverlener* *hulpverlener *verlener arts artsen *arts tandarts* apotheker* *apotheker apothekersassistent* doktersassistent* doktersassistente therapeut* *therapeut psycholoog *psycholoog logopedist* *logopedist ergotherapeut* fysiotherapeut* kinesist* diëtist* vroedvrouw* verloskundige* laborant* *laborant haptonoom aios anios opvoeder* *opvoeder orthopedagoog *pedagoog pedagogisch " +
      "docent* *docent leraar* *leraar lerares leerkracht* *leerkracht onderwijzer* juf onderwijsassistent* instructeur* *instructeur trainer* *trainer coach* *coach hoogleraar* professor* promovendus promovenda promovendi postdoc* onderzoeker* *onderzoeker lector* rector* *rector decaan universitair *docent leerstoel wetenschapper* *wetenschapper bibliothecaris* bibliotheekassistent* conservator* *conservator archivaris* " +
      "ontwikkelaar* *ontwikkelaar developer* *developer engineer* *engineer ingenieur* *ingenieur programmeur* *programmeur architect* *architect ontwerper* *ontwerper designer* *designer vormgever* *vormgever redacteur* *redacteur journalist* *journalist tekstschrijver* fotograaf *fotograaf illustrator* marketeer* *marketeer marketing communicatie* *communicatie tester* *tester beheerder* *beheerder scrummaster scrum product owner lead *lead officer *officer partner recruiter* *recruiter hr-adviseur " +
      " souschef bediening barmedewerker barista kelner* ober gastheer gastvrouw *gastvrouw kapster schoonmaker* *schoonmaker schoonmaakster huismeester* *huismeester conciërge* beveiliger* *beveiliger bewaker* *bewaker portier* orderpicker* *picker magazijnier* magazijnmedewerker vakkenvuller* *vuller heftruckchauffeur* dispatcher* *dispatcher koerier* *koerier bezorger* *bezorger postbode logistiek *logistiek " +
      "stage *stage stagiair* *stagiair stagiaire trainee* *trainee traineeship* *traineeship werkstudent* leerling* *leerling leerling-kapper bijbaan *bijbaan vakantiejob* jobstudent* vrijwilliger* *vrijwilliger bijbaantje weekendhulp* *hulp hulp zij-instromer* *instromer oproepkracht* *kracht vakantiekracht* " +
      "tuinman landbouwer* dierenarts* dierenverzorger* *verzorger boswachter* politieagent* agent *agent agente inspecteur* *inspecteur brandweerman* brandweer* militair matroos piloot steward* stewardess* machinist* conducteur* *conducteur buschauffeur* burgemeester* wethouder* gemeentesecretaris* rechter* officier* penningmeester* predikant* pastor* koster* tolk* vertaler* *vertaler muzikant* hoboïst violist* acteur* regisseur* *regisseur producent* *producent presentator* " +
      "winkelmedewerker* winkelbediende* bediende* *bediende kassier* kassamedewerker* caissière filiaalmanager* bedrijfsleider* *bedrijfsleider ploegleider* ploegbaas uitvoerder* *uitvoerder werkvoorbereider* *voorbereider projectleider* *projectleider projectmanager* procesoperator* toezichthouder* *houder raadslid commissaris* *toezichthouder strateeg *strateeg makelaar* *makelaar verzekeringsadviseur acceptant* claimbehandelaar* *behandelaar behandelaar* incassomedewerker callcentermedewerker klantadviseur* *agent monteerder* *monteuse bemiddelaar* *bemiddelaar *therapeute sociaal jongerenwerker* *assistante facilitair* *facilitair " +
      "ceo cfo cto coo scientist* *scientist support *support servicedesk* sales *sales business data hr ux qa devops intern *intern *coordinator interieurbouwer *vakman *vakvrouw schoonheidsspecialiste barman barvrouw nagelstylist* stylist* *stylist visagist* chirurg* klinisch radioloog *loog bioloog geoloog econoom *econoom chemicus fysicus statisticus wiskundige informaticus *analiste energiecoach* magazijn* sous-chef interieurbouwer jachtbouwer tekstschrijver kapper schoolmeester bouwmeester werkmeester bakkersleerling kapsalonmedewerker huisschilder hulpkok zelfstandig leerling-kok"
    ).split(" "),
    roleStops:
      "bij op aan met en hebben heb heeft is was wij we je u ik niet hier die dat dit deze wordt werd werden zijn waarop waarvoor helaas bedankt dank danken hartelijk binnen vanaf per wegens vanwege omdat gaat ging naar ons onze uw jouw als dus maar want willen wil kunnen kan moeten moet door uit".split(
        " ",
      ),
    notRoles:
      "sollicitatie sollicitaties sollicitatieprocedure kandidatuur uw je jouw jullie onze update status terugkoppeling feedback uitslag reactie afwijzing bericht betreft besluit nieuws uitnodiging afspraak gesprek gesprekken functie vacature vacatures procedure positie rol job baan aanbod intrekken bevestiging ontvangstbevestiging dank bedankt interesse team beste geachte hallo antwoord re aw ref referentie nr selectieprocedure bevindingen opdrachtgever even over hier helaas niet geen vraag vacaturenummer werken organisatie bedrijf gegevens gewijzigd bijpraten".split(
        " ",
      ),
    companyFrames: [
      "!(sollicitatie|solliciteren|gesolliciteerd|solliciteerde|kandidatuur|functie|vacature|baan|job|rol|werken|werkt|stage|plek|stageplek|carrière|loopbaan|gesprek|interesse|aan de slag|start|kennismaking|betrekking|positie|traineeship|aanstelling|slag) (bij|binnen|in|op) {company} (hebben|heb|heeft|en|is|wilt|wil|te|als|voor|op|willen|bent|dank|in|waren|naar)",
      "(sollicitatie|solliciteren|gesolliciteerd|solliciteerde|kandidatuur|functie|vacature|baan|job|rol|werken|werkt|stage|plek|stageplek|carrière|loopbaan|gesprek|kennismaking|betrekking|positie|traineeship|aanstelling|slag) (bij|binnen) {company}",
      "(interesse|belangstelling|vertrouwen) (in|voor) {company}",
      "als {role} bij {company}",
      "(functie|vacature) [van] {role} bij {company}",
      "(hier|ons|iedereen|allemaal|team|wij|collega's|we) (bij|van) {company}",
      "(namens|vanuit) [de|het|heel] {company}",
      "(groeten van|groet van|groetjes van|team|het team van|directie van|bestuur van|raad van toezicht van|raad van bestuur van|recruiter|recruitment|werving) {company}",
      "{company} (B.V.|BV|N.V.|NV|nv|bv|vzw|VZW|V.O.F.|VOF|bvba|BVBA|Groep)",
      "(klant|opdrachtgever|bedrijf|firma) {company}",
    ],
    companyStops:
      "hebben heb heeft en is wilt wil te als voor op willen bent dank waren naar in aan bij met door tot van om je u we wij ik die dat dit deze ons onze uw graag helaas niet werd wordt zijn zal kan kunnen zet besloten heeft".split(
        " ",
      ),
    teamWords: (
      "team hr recruitment recruiting recruiter werving selectie & en werken bij personeel personeelszaken personeelsdienst p&o po jobs job vacatures vacature talent careers career loopbaan info no-reply noreply no reply donotreply support service klantenservice klantcontact secretariaat bureau dienst afdeling directie bestuur bestuursbureau sectordirectie commissie planning administratie receptie systeem via sollicitaties sollicitatie hrm human resources " +
      "people culture rekrutering aanwerving instroom instroomloket loket opleidingen stage stages young het de een van wervingsteam opleidingsteam selecties examens onthaal crew redactie management instituut onderwijsbureau corporate acquisition hiring department detachering advies medewerkers collega's collega’s groeten groetjes groet met vriendelijke namens dank partner manager " +
      "personeelsadministratie mobiliteit mobiliteitsbureau talentteam hr-team hr-afdeling hr-secretariaat"
    ).split(" "),
    legalForms: (
      "bv b.v nv n.v vzw vof v.o.f bvba cvba stichting coöperatie gmbh ltd inc llc sa group groep holding " +
      "gemeente provincie universiteit hogeschool school college lyceum gymnasium ziekenhuis az umc museum theater studio rechtbank ministerie waterschap bank verzekeringen zorggroep zorg kliniek praktijk apotheek bakkerij brouwerij kapsalon woningcorporatie restaurant hotel transport logistiek techniek bouw media games juristen advocaten consulting services solutions analytics faculteit stad fabriek meubelen bibliotheek politie defensie zonen"
    ).split(" "),
    closings: (
      "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|met hartelijke groet|met hartelijke groeten|hartelijke groet|hartelijke groeten|hartelijk gegroet|hartelijks|met hartelijke|met warme groet|met warme groeten|warme groet|warme groeten|met zonnige groet|zonnige groet|zonnige groeten|met sportieve groet|met collegiale groet|collegiale groet|met collegiale groeten|" +
      "groet|groeten|groetjes|de groeten|groeten uit|groetjes uit|veel groetjes|lieve groet|lieve groetjes|lieve groeten|liefs|veel liefs|liefs en tot snel|liefs en tot gauw|beste groet|beste groeten|met beste groet|met beste groeten|mvg|gr|grt|grtz|vr gr|vriendelijke gr|met de meeste hoogachting|met de meeste achting|hoogachtend|met hoogachting|met achting|met oprechte groet|oprechte groet|" +
      "vriendelijk groetend|vriendelijk|hartelijk|dank en groet|dank en groeten|dank|alvast dank|alvast dank voor je geduld|met dank|bedankt|veel succes|succes|succes ermee|alle goeds|het beste|al het goede|het allerbeste|alle goeds gewenst|tot snel|tot gauw|tot ziens|tot later|tot dan|wie weet tot ziens|ciao|salukes|salut|kusjes|doei|high five|cheers|rij voorzichtig|hou je haaks|kop op|" +
      "namens het team|namens het hele team|namens het hele team van|namens de commissie|namens de directie|namens het bestuur|namens deze|namens allen|namens ons allemaal|namens|fijne dag|fijne dag nog|fijne avond|fijn weekend|een fijne dag|prettige dag|prettig weekend|fijne feestdagen|fijne zomer|vrolijke groet|creatieve groet|muzikale groet|groene groet|blije groet|mooie dag|" +
      "kind regards|best regards|regards|best|warm regards|sincerely|het spijt me oprecht|met spijt|het spijt me|in de hoop u hiermee voldoende te hebben geïnformeerd"
    ).split("|"),
    signedFrames: [
      "(gr|gr.|grt|grtz|mvg|Mvg|MVG|groet|groetjes|groeten|liefs|xx) {name}",
      "(mr.|drs.|ir.|ing.|mw.|dhr.|mevr.) {name}",
      "{name} (van het|van|uit het|en het) (team|HR|recruitmentteam|recruitment|wervingsteam|hele team)",
      "{name} (en|&) (het|de|heel) (team|hele|collega's)",
    ],
    familyNames: [],
    greeting: {
      by: "first",
      formal: {
        phrases: ["geachte", "hoogachtend", "^ (beste|goedendag|dag) (mijnheer|meneer) {Name}"],
        woman: "mevrouw",
        man: "de heer",
        women: (
          "anna maria johanna elisabeth cornelia sanne lisa laura emma sophie eva julia lotte anne anouk femke fleur iris jasmijn kim linda marieke marijke marloes maaike marjolein " +
          "marleen marlies marja marjan marianne margriet margot mariska marit mirjam miriam monique mieke mia nadia natasja nienke nicole nina noa noor noortje paula petra rianne " +
          "ria rosa roos ruth sandra saskia sara sarah selma sharon silvia simone sofie sonja stephanie stefanie suzanne susan tamara tessa thea tineke trudy truus vera veerle wendy " +
          "willemijn wilma yvonne yara zoë zoe ingrid inge ilse irene ineke janneke jacqueline jessica jolanda jolien joke josien jet juliette karin katrien katrijn karen karlijn " +
          "kirsten lies liesbeth lieselot lieve lien leen leonie liselotte lucia lucy lydia manon merel merle mies myrthe miranda margreet marga marjo anneke annelies anneloes " +
          "annemarie annemiek annet annette an angela anja ans astrid barbara beatrijs bea bianca birgit brenda brigitte carla carolien caroline chantal charlotte christel christine " +
          "cindy claudia corrie conny corine daniëlle danielle danique debby debora denise diana dorien doortje edith els elke ellen elly elien eline elise emilie esmée esmee ester " +
          "esther evelien eveline evi fatima fenna floor floortje franka frederike froukje geertje geertrui gerda gerdien gerry goedele greet greetje griet gwen hanna hannah hanne " +
          "hanneke heidi heleen helena helga henny hennie hetty hilde hiske ilona isabel isabelle jana janine jantine jeanine jeannette jenny jitske joanne jorien joyce judith kaat " +
          "karolien kelly khadija lara lena lisanne loes lot louise maartje machteld mathilde mette meike melissa mendy michelle mireille moniek nathalie nele nelleke nancy nora " +
          "petronella pien pleun priscilla rachel renate renée renee riet rita rosanne roxanne ruby sabine samira sigrid silke sien sterre stien sylvia tanja tine tinne tinneke " +
          "tjitske ursula valerie vanessa viviane wies willeke wietske ymke sharda patricia pauline"
        ).split(" "),
        men: (
          "jan piet pieter peter henk hans kees cornelis johan johannes willem wim dirk gerrit gert geert gerard ger joost joris jeroen jasper jelle jesse joep joeri jos jozef " +
          "jorrit jurgen jurriaan koen koenraad klaas lars laurens leo leon lennart lex lucas luc luuk luk maarten marc mark marco marcel martijn martin mats matthijs matthias max " +
          "menno michael michel michiel mike milan mohamed mohammed niels nico nick nicolaas olaf onno oscar otto pascal patrick paul philip pim quinten raf ralph ramon raymond " +
          "reinier remco remko rené rene rens ricardo richard rick rik rob robbert robert robin roel roelof rogier roland rolf ron ronald roy rudi rudy ruben ruud sander sebastiaan " +
          "sem siebe sjaak sjoerd stan stef stefan steven sven sybren thijs thomas thijmen tijs tim timo tom ton toon tony tjeerd twan vincent victor vic wesley wilfried willy wilco " +
          "wouter xander yannick yves youssef ahmed ali arend arie arjan arjen arnold arno arnaud aart adriaan adrian ad albert alex alexander andré andre andries anton antoon auke " +
          "bart bas bastiaan ben bernard bert berend bob boudewijn bram brecht bruno carl casper chris christiaan christian coen cor daan daniel daniël dave david dennis derk " +
          "diederik dick dieter dries edwin eduard egbert eelco elias emiel eric erik ernst erwin evert ewout fabian felix ferdinand filip floris frank frans fred freek frits " +
          "frederik gaston gijs gilles guido guus guy gustaaf hein hendrik herman hidde hugo huib hubert ivo igor jaap jack jacob jacques jake jakob jannes jean jeffrey jens jochem " +
          "jochen joachim johnny jonas jonathan jordy jurre kai karel karim kasper kevin kobe kris kurt lander lieven lode lodewijk lorenzo lowie luca ludo maurits maurice mathijs " +
          "mehmet mees mustafa omar oguz paulus pepijn piet-hein rachid rein reinout rinus rutger samuel simon stijn stephan teun teunis theo thierry tiemen tobias tygo ulrich " +
          "urbain valentijn walter ward wannes warre werner wiebe wietse wessel wybren wijnand yorick zeger danny denny jim jimmy roderick erik-jan jan-willem jan-peter gert-jan " +
          "geert-jan pieter-jan bert-jan hendrik-jan karel-jan"
        ).split(" "),
      },
    },
    hasCapitals: false,
    titles: "dr prof ing drs ir msc bsc ma ba llm em dipl".split(" "),
    stages: {
      offer: [
        "(intrekken|ingetrokken|trekken|trek|intrekking|herroepen|terugtrekken) .. (aanbod|voorstel|contractvoorstel|toezegging|aanstelling|jobaanbod)",
        "(aanbod|voorstel|contractvoorstel|toezegging|jobaanbod|contract) ... (in|intrekken|ingetrokken|terug|vervalt|komt te vervallen|niet nakomen|gaat niet door|komt er niet)  $",
        "(aanbod|contractvoorstel|toezegging) .. (intrekken|ingetrokken|vervalt|herroepen)",
        "(toegezegde|aangeboden|beloofde) (aanstelling|functie|baan|plek|contract|job)",
        "(gaven|gegeven) .. (de hand|een hand) op",
      ],
      final: [
        "(laatste|finale|derde|vierde|definitieve) (ronde|gesprek|gesprekken|gespreksronde|twee|drie|selectieronde|stap)",
        "(eindronde|finalist*|slotgesprek|eindgesprek|eindselectie|finaleronde)",
        "(drie|vier|vijf|alle) (rondes|gesprekken)",
        "(twee|beide|andere) (kandidaten|finalisten) .. (over|laatste|overgebleven)",
        "(raad van toezicht|raad van bestuur|cliëntenraad|raad van commissarissen) ",
        "(het is|is het) {Name} geworden",
        "de andere (kandidaat|finalist) ",
        "(nek aan nek*|aan elkaar gewaagd|tussen jou en|tweede geworden)",
      ],
      interview: [
        "(dank|bedankt|leuk|leuke|fijn|fijne|prettig|prettige|mooi|mooie|goed|goede|open|plezierig|plezierige|aangenaam|aangename|eerlijk|hartelijk|genoten|ons|onze) .. (gesprek|sollicitatiegesprek|kennismakingsgesprek|selectiegesprek|interview|jurygesprek|gesprekken|kennismaking|ontmoeting) ",
        "(na|tijdens|uit) [het|ons|de|je|uw|onze|jouw] (gesprek|gesprekken|sollicitatiegesprek|interview|kennismaking|selectiegesprek|jurygesprek|matchingsgesprek)",
        "((je|u|jou|elkaar|met u|met je) [vorige|te|gisteren] [week] gesproken|gesprek gehad|gesprek gevoerd|gesprekken gevoerd|voerden|ontmoet|ontmoeten|te ontmoeten|langskwam|langs bent|langs was|op bezoek|bezoek aan|je komst|uw komst|komst) ",
        "(kennis .. gemaakt|kennisgemaakt|kennis te maken)",
        "(eerste|tweede) gesprek",
        "(vonden|vond) (je|u|jou) .. (voorbereid|enthousiast|prettig|sympathiek|overtuigend)",
        "(docenten|kandidaten|mensen|sollicitanten) gesproken",
        "(voor de|naar de|in de) tweede ronde",
        "(wat een|wat was het) .. gesprek",
      ],
      assessment: [
        "(assessment*|proefdag*|proefles|proefdienst|meeloopdag|proefdraaien|selectieproef|selectieproeven|testresultaat*|testresultaten|capaciteitentest|game based|casus|case|data case|codetest|praktijkopdracht|opdracht zo|uitwerking|auditie|toets|test gemaakt|selectiedag|schriftelijk gedeelte|schriftelijke proef|proefcollege|challenge)",
        "(je|jouw|uw|de) .. (test|assessment|opdracht|case|casus|uitwerking|proef|presentatie|queries|toets|score)",
        "(scoorde|behaalde|gescoord) ",
        "(proef|examen|proeven) .. (deel|deelgenomen|afgelegd|gemaakt)",
        "(vannacht|vandaag|gisteren) bij was",
      ],
      screen: [
        "(telefoongesprek|telefonisch* gesprek|telefonisch gesproken|belafspraak|telefonisch interview|videocall|aan de telefoon|per telefoon|telefonisch*)",
        "(spraken|gesproken|sprak) .. (telefoon|telefonisch|net even|gisteren)",
        "(net even|even) (gesproken|gebeld) ",
        "(screening|voorselectie|intake) (gesprek|call)",
        "(je|u|jou|jullie) .. (net|gisteren|zojuist) .. gesproken",
      ],
      application: [
        "(sollicit*|gesolliciteerd|kandidatuur|kandidaturen|cv|brief|brieven|motivatie*|reactie|reacties|aanmelding*|curriculum|dossier|portfolio|sollicitatiebrief|sollicitant*|bijbaan|interesse|mail|uit te nodigen|uitnodigen)",
        "(functie|vacature) ",
      ],
    },
    feedbackRefused: [
      "(geen|niet) .. (feedback|toelichting|terugkoppeling|motivering|inhoudelijk*) .. (geven|gegeven|mogelijk|verstrekken|haalbaar)",
      "(feedback|toelichting|terugkoppeling|motivering|correspondentie) ... (niet|geen) ",
      "(niet|geen) .. (corresponderen|correspondentie)",
      "(kunnen|kan) .. (niet|geen) .. (feedback|toelichting|toelichten|ingaan op)",
    ],
    feedbackOffered: [
      "(feedback|toelichting|terugkoppeling|tips|uitleg) .. (vragen|geven|bellen|weten|wil*|gerust|telefonisch|graag|opvragen|krijgen)",
      "(graag|gerust|wil|wilt|wilde|willen|kan|kunt|prijs) .. (feedback|toelichting|terugkoppeling|toe te lichten|toelichten|uitleg)",
      "(bel|mail|app|stuur) .. (feedback|weten|toelichting|vragen)",
      "(vragen), .. (mailen|bellen)",
      "(wil|wilt) .. weten .. (scoorde|waarom)",
      "(bel|bellen) .. (toe te lichten|door te nemen|doornemen|doorspreken|bespreken)",
      "(doornemen|nabespreken) ",
    ],
    doorOpen: [
      "(opnieuw|nog eens|nog een keer|weer|gerust|nogmaals|later) .. (solliciteren|solliciteer|proberen|melden|reageren|kandideren|aankloppen|sollicitatie)",
      "(solliciteer|solliciteren|meld|probeer|proberen) .. (opnieuw|gerust|nog eens|weer|nogmaals|rechtstreeks|volgend)",
      "(bewaren|bewaar|houden|houd|nemen|bijhouden|opnemen|leggen) .. (gegevens|cv|naam|profiel|brief|kandidatuur|dossier) ",
      "(gegevens|cv|naam|profiel|brief) .. (bewaren|portefeuille|bestand|houden|wervingsreserve|talentpool|databank|doorsturen|plank)",
      "(wervingsreserve|talentpool|portefeuille|databank|wervingsdatabank|ons bestand)",
      "(andere|overige|nieuwe|openstaande|toekomstige|volgende) .. (vacature|vacatures|functie|functies|jobs|kansen|stageplaatsen|openstaande vacatures)",
      "(contact|in contact|op de hoogte) .. (houden|blijven|opnemen|opnieuw)",
      "(contacteren|benaderen|bellen|denken) .. (opnieuw|nogmaals|aan je|aan u|als eerste)",
      "(weten we|weet je|weten wij) .. te vinden",
      "(hou|houd|volg|blijf) .. (gaten|ons|volgen|vacaturepagina|werkenbij*|site)",
      "(volgend jaar|over een jaar|half jaar|halfjaar|najaar|voorjaar|volgende keer|in januari|later) .. (opnieuw|weer|proberen|solliciteren|zoeken|bel|meld|geïnteresseerd|kansen|nog)",
      "(in het voorjaar|in het najaar|in januari|in de zomer|volgend jaar) .. (zoeken|bel|weer|opnieuw)",
      "(mocht|mochten) .. (veranderen|voordoen|opduiken|vrijkomen|wijzigen|willen)",
    ],
    waiting: [
      "(over|na|pas na|binnen|vanaf|gedurende|wachttijd van|minimaal|minstens) {number} {unit} .. (opnieuw|solliciteren|weer|nog|proberen|geïnteresseerd|melden|kandideren)",
      "{number} {unit} .. (opnieuw|solliciteren|nog eens|weer proberen|geïnteresseerd)",
      "halfjaar .. (opnieuw|solliciteren|nog eens|proberen|geïnteresseerd)",
      "(solliciteren|solliciteer|kandideren|proberen|melden) .. (over|na|pas na) {number} {unit}",
      "(opnieuw|weer) .. (over|na|pas na) {number} {unit}",
    ],
    numberWords: {
      een: 1,
      één: 1,
      twee: 2,
      drie: 3,
      vier: 4,
      vijf: 5,
      zes: 6,
      zeven: 7,
      acht: 8,
      negen: 9,
      tien: 10,
      twaalf: 12,
      achttien: 18,
      half: 0.5,
      halfjaar: 6,
    },
    yearWords: ["jaar", "jaren"],
    reasonFrames: [
      "(omdat|aangezien|doordat|nu|gezien|wegens|vanwege) {reason} (wordt u|word je|kunnen wij|kunnen we|hebben wij|hebben we|heeft het|heeft de|gaan we|gaan wij|kiezen we|kiezen wij|zochten we|zochten wij|moeten we|moeten wij|moet ik|vervalt|kan ik|wijzen wij|komt u|kom je)",
      "(omdat|aangezien|doordat|nadat|vanwege|wegens|gezien) {reason}",
      "(iemand|mensen|kandidaat|kandidaten|sollicitant|sollicitanten|collega|studente|persoon) (die|met|wier|wiens) {reason}",
      "(zochten|zocht) [naar|nu|vooral] {reason}",
      "(doorslag|doorslag gaf) [uiteindelijk] dat {reason}",
      "(reden is|reden hiervoor is|komt doordat) [dat] {reason}",
      "(meedelen|mededelen|conclusie|gebleken) dat {reason}",
      "(Nu|want) {reason}",
    ],
  },
};
