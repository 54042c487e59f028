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
    you: "je | jij | jou | jouw | jouwe | u | uw | uwe | uzelf | jezelf | jullie | ge | gij | jijzelf | geadresseerde",
    we: "wij | we | ons | onze | wijzelf | onszelf | onzerzijds | men | ondergetekende*",
    i: "ik | mij | me | mijn | mijzelf | mezelf | ikzelf | m'n | mijnerzijds",
    they: "hij | zij | hem | haar | zijn eigen | hen | hun | ze | z'n | haarzelf | hijzelf | dezelfde",
    somebody:
      "iemand* | persoon | personen | mens | mensen | een heer | lieden | lui | man of vrouw | men | jongen | dame | vent | sommige* | volk",
    other:
      "ander* | elders | overige* | alternatie* | resterende | medekandida* | tegenkandida* | externe | extern | rest",
    candidate:
      "kandidaat* | kandidaten | kandidate | sollicitant* | kandidates | medekandida* | tegenkandida* | topkandidaat* | finalist* | gegadigde* | mededinger* | concurrent* | deelnemer* | laureaat | laureaten | reservekandida* | favoriet* | aspirant* | geselecteerden | gerangschikte* | afgevallen*",
    client:
      "klant | klanten | opdrachtgever* | cliënt | eindklant* | inlener* | inhuur* | gebruikersbedrijf | bureau | uitzendbureau* | detacheer* | de fabriek | eindgebruiker | opdracht gever",
    committee:
      "commissie* | *commissie | bestuur | bestuurders | directie* | directeur* | management* | manager | managers | jury* | panel* | leidinggevende* | afdelingshoofd* | hoofd van | teamleider* | ploegleider* | college van | schoolbestuur | gemeenteraad | raad | ploegbaas | baas | chef | faculteit | hiring manager* | ondernemingsraad | rector | decaan | schooldirecteur | ceo | vennoten | toezicht | cliëntenraad | eigenaar | eigenares | zaakvoerder* | bazin | patron | gemeentebestuur | kerkenraad | faculteitsraad | faculteitsbestuur | schoolleiding | oprichter* | founder* | compagnon* | bisschop | hoogleraar | hoofdkantoor | moederbedrijf | trainer | kweker | meerderheid | vereniging van | bondscoach | benoemingsadvies*",
    internal:
      "intern | herplaats* | eigen huis | eigen gelederen | eigen mensen | eigen medewerk* | eigen rangen | huidige team | doorstrom* | doorgroei* | overplaats* | binnenshuis | huidige medewerk* | bestaande medewerk* | interne kandida* | interne sollicit* | interne procedure | oud collega",
    everyone:
      "alle | allen | iedereen | ieder | iedere | elk | elke | allemaal | eenieder | allebei | beide | beiden | gehele",
    friend:
      "vriend | vrienden | vriendin | broer | zus | zoon | dochter | papa | mama | vader | moeder | oma | opa | buurman | buurvrouw | maat | neef | nicht | oom | tante | echtgeno* | mijn man | mijn vrouw | schoonzus | huisgenoot | vriendje | zusje | broertje | schoonbroer | zwager | schoonzoon | zoontje | dochtertje | nichtje | neefje | ouders | vriendinnen | partner | jaargenote | jaargenoot",
    not: "niet | niets | niks | geen | nooit | niemand | nee | neen | noch | zonder | nergens | geenszins | nimmer | onvoldoende | ongeschikt* | ongunstig* | onmogelijk* | oninteressant | nie | nul | onontvankelijk | ongegrond",
    unable:
      "niet mogelijk | onmogelijk* | kunnen niet | kan niet | kon niet | konden niet | kunt niet | niet in staat | geen mogelijkhe* | geen kans | niet haalbaar | kunnen wij niet | kunnen we niet | kunnen u niet | kunnen je niet | kunnen jou niet | kunnen u helaas | kunnen je helaas | kunnen we je helaas | kunnen wij u helaas | kunnen we helaas | kunnen wij helaas | kunnen u geen | kunnen je geen | kunnen wij u geen | kunnen we je geen | kunnen u dit keer | niet gelukt | lukt niet | lukt helaas niet | lukt het niet | lukt het helaas | niet bij machte | genoodzaakt | moeten wij u | niet ingaan op | geen gehoor | niet lukken | niet mogen | niet permitteren | niet kunnen geven | niet aanvragen | kunnen er niet | niet starten | niet omheen | kan er niet | kun je niet | mogen u niet | mag ik niet | mogen je niet | niet tot de mogelijkheden | kan hier niet | zit er niet in | niet tegemoet | moeten u | moeten je | moeten we je | moet ik je | moet ik u | moesten we",
    nolonger:
      "niet meer | niet langer | niet verder | geen verdere | geen meer | niemand meer | niets meer | nooit meer | geen deel meer | niet voort",
    sorry:
      "helaas | jammer* | spijt* | betreur* | sorry | excuses | excuus | verontschuldig* | vervelend* | zonde | droef* | verdriet* | teleurstel* | teleurgesteld* | teleur | slecht nieuws | geen goed nieuws | minder goed nieuws | geen beter nieuws | ander nieuws | met pijn in | naar nieuws | pijnlijk* | ongelukkig* | bedroefd | lood in | balen | moeilijk bericht | zuur | rot | hadden je graag | had je graag | had jou graag | hadden u graag | had u graag | hadden je er graag | hadden u er graag | hadden jullie graag | graag bij gehad | graag gehad | graag anders | liever anders | ander bericht | gemengde gevoelens | zwaar gemoed | leed | ontgoochel* | troost* | ondankbare | treur* | hartzeer | akelig | bittere pil | slik* | slecht bericht | knuffel | valt me zwaar | rouw | hart | gewild | had gemogen | zwaarste | met tegenzin | met lood | het kost me | ongemakkelijk* | kwalijk",
    negative:
      "negatief | negatieve | afgewezen* | afwijz* | afwijs* | geweigerd* | ongunstig* | niet succesvol | zonder succes | geen succes | onsuccesvol | niet geslaagd | niet geselecteerd | niet weerhouden | niet gekozen | niet gehaald | niet aangenomen | niet geschikt | ongeschikt* | onvoldoende | niet akkoord | helaas niet | helaas geen | niet gelukt | niet gered | niet geworden | niet het gewenste | geen goed nieuws | teleurstellen | geen match | gezakt | in uw nadeel | in jouw nadeel | in je nadeel | tegenvallend* | mislukt* | afvalt | afgevallen | niet gehonoreerd | niet genomen | buiten de boot | uit de boot | ernaast | naast de job | liep mis | zit je niet bij | er niet bij | daar niet bij | bent niet door | niet bij zit | verkeerd uit | geen positief | niet gunstig | afgekeurd* | onderaan | niet voldaan | niet geleid tot | niet geresulteerd | niet overtuigd | niet overtuigend | er niet tussen | niet als beste | voor niets | tevergeefs | nul op het rekest | bot gevangen | achter het net",
    but: "maar | echter | evenwel | toch | doch | hoewel | ofschoon | al is | alleen | niettemin | desondanks | daarentegen | nochtans | desalniettemin | terwijl | zij het | edoch",
    instead:
      "in plaats van | in plaats daarvan | liever | voorkeur* | ten gunste | ten voordele | verkozen | veeleer | voorrang | in de plaats | ten koste | vervangen | boven u | boven jou | ander dan | in zijn plaats | in uw plaats | in jouw plaats | voor de andere | houden het bij | houdt het bij",
    if: "indien | wanneer | mocht | mochten | of je | of u | tenzij | mits | zolang | zo ja | zo niet | in geval | ingeval | in het geval | voor het geval | als het | of het | in dat geval | eventueel | eventuele | voor zover | hoor je niets | hoort u niets | heb je niets gehoord | heb je na | als je | als u | als er | als we | als wij | als ik | als jij | als dat | als de | of er | of we | onder voorbehoud",
    may: "kan | kun | kunt | kunnen | kon | konden | zou | zouden | zoudt | mag | mogen | mogelijk* | misschien | wellicht | eventueel | allicht | waarschijnlijk* | wie weet | vermoedelijk | moogt",
    when: "zodra | wanneer | nadat | voordat | totdat | sinds | toen | na afloop | na sluiting | vooraleer | alvorens | eenmaal | vanaf | zolang | tot dan | daarna | tijdens | waarna",
    because:
      "omdat | want | doordat | wegens | vanwege | reden | redenen | daarom | vandaar | dus | waardoor | zodat | aangezien | gezien | daardoor | omwille | ten gevolge | gevolg | derhalve | bijgevolg | gelet op | daarmee | waarmee | doorslag | aanleiding | zodoende | deswege | door de | door het | door een",
    only: "alleen | slechts | enkel | uitsluitend | louter | enige | maar liefst | maar een | pas na | pas vanaf | zegge en schrijve",
    yet: "nog | vooralsnog | tot nu toe | momenteel | op dit moment | thans | steeds | tot op heden | tot dusver | lopende | voorlopig",
    already:
      "al | reeds | inmiddels | intussen | ondertussen | nu | tussentijd | zojuist | net | zonet | meteen | alvast | onderhand | daarnet",
    timebeing:
      "op dit moment | momenteel | dit keer | deze keer | ditmaal | voorlopig | vooralsnog | nu | thans | in deze fase | dit jaar | deze ronde | in dit stadium | voor deze functie | op dit ogenblik | voor dit moment | dit seizoen | tijdelijk | in dit geval | dees keer | voor het komende schooljaar | in deze selectie | deze lichting | deze editie | deze zomer | dit schooljaar | deze vacature | dit traject | komend seizoen | deze procedure",
    again:
      "opnieuw | weer | nogmaals | wederom | andermaal | hernieuwd | nog een | herneem* | herop* | alsnog | voortaan | terug | eens",
    application:
      "sollicit* | kandidatuur | kandidaturen | kandidatuurstelling | kandideer* | gesolliciteerd | inschrijving* | *sollicitatie | *sollicitaties | reactie op de vacature | reacties | uw brief | je brief | postulatie | inzending* | uw schrijven | inzenden | deelname | deelnemen | deelgenomen | deelnam | meedoen | meegedaan | openstelling | aanvraagnummer | verzoek tot | meedingen | gereageerd | ons aanschreef | langs kwam",
    documents:
      "cv | cvs | curriculum* | brief | brieven | sollicitatiebrief* | portfolio* | documenten | document | diploma* | motivatie* | papieren | dossier* | bijlagen | getuigschrift* | referentiebrief | cijferlijst* | showreel* | map | formulier* | werkmap | stagebrieven | werkstuk",
    position:
      "functie* | *functie | banen | *baan | *baantje | vacature* | *vacature | positie* | rollen | *rol | jobs | *job | plek* | plaats | plaatsen | plaatsje | *plek | *plekken | betrekking | post | ambt | stoel | arbeidsplaats* | werkplek* | mandaat | aanstelling* | opdracht | dienstbetrekking* | openstaande | leerstoel | taak | opening | fte | opleidingsplaats* | stageplaats* | vacant* | vrijgekomen | vrijkomt | vrijkomen | stoeltje | klus | formatieplaats* | uurtjes | shift | dienstverband | ambten | engagement | leerplek* | uren | vervanging | invalbeurt* | oppas",
    hiring:
      "werving* | rekruter* | recruit* | aanwerv* | hr | personeel* | p&o | loopbaan* | carrière* | werkgever* | arbeidsmarkt* | *werving | instroom* | human resources | talent | werven | hrm | invulling | bezetting",
    process:
      "procedure* | *procedure | proces | processen | selectie* | *selectie | traject* | *traject | wervingsprocedure* | sollicitatieprocedure* | vergelijkend examen | zoektocht | wedstrijd | ronde | screening | sollicitatieronde* | werving | pijplijn | campagne | gang van zaken",
    training:
      "stage* | stagiair* | trainee* | *trainee | leerling* | leerplek* | leerwerk* | bbl | opleiding* | vrijwillig* | werkstudent* | leercontract | afstudeer* | zij instro* | leerbedrij* | jobstudent* | vakantiejob* | duaal | duale | snuffelstage | werkervaringsplek* | promovend* | aios",
    profile:
      "profiel* | *profiel | achtergrond* | kwaliteit* | vaardighe* | competentie* | kwalificatie* | talent* | kracht | sterk* punt* | potentie* | specialisme | eigenschap* | kennis | diploma* | persoonlijkhe* | geschikthe* | bekwaamhe* | denker | doener | type | bagage | verhaal",
    experience:
      "ervaring* | *ervaring | *ervaringen | werkervar* | ervaren | anciënniteit | praktijk* | kennis van | expertise | trackrecord | affiniteit | senioriteit | ruime | vakkennis | kilometers in | vlieguren | aantoonbare | al gewerkt | thuis in",
    requirements:
      "eis | eisen | criteri* | voorwaarde* | vereist* | zoeken | zochten | nodig | verwacht* | functie eis* | gevraagde | gevraagd profiel | behoefte | gezocht* | wensen | zoekt | zocht | zoek | benodigde | basisvoorwaarde | norm | verlangd* | misten | ontbreek* | ontbrak | mis je | missen | vraagt om | eisenpakket | vergt | volstaat niet | vraagt deze | diende | voorgeschreven | vergde | vergen | droegen | volstond",
    fit: "past | passen | passende* | paste | pasten | sluit onvoldoende | sluit niet | sluit aan | sluiten aan | aansloten | aangesloten | sluit daar | geschikt* | match* | klik | voldoe* | voldeed | bij elkaar | juiste | overeenkom* | komt overeen | stroken | strookt | aanslui* | op zijn plek | goed bij | niet zinvol | voeling | beantwoord* aan | te beperkt | beter bij | niet erkend | chemie | combinatie | thuishoort | hoort bij | hoort in | aardt | op zijn plaats | op je plaats | op je plek | rijmen | niet bij ons | bij ons niet",
    better:
      "beter* | best | beste kandidaat | sterker* | dichter | dichterbij | geschikter* | hoger* | net iets | net wat | streepje | voorkeur* | nauwer | passender | overtuigender | scherper | eerste keus | topkandidaat | voorsprong | doorslag* | extra | net dat | sneller | completer | relevanter | net niet | aan elkaar gewaagd | meer ervaring | meer werkervaring | met meer | meest geschikt* | meer dan | verder in | voordrong | de beste | sterkste | hoogste | jonger | rijper | meer bagage | meer kennis | meer bestuurlijk* | verder staat | grotere | groter | meer ervaren | mooier | commerciëler | ervarener | passenders | voordeel | verder dan | langer | steviger | rijker | bredere",
    level:
      "niveau* | kwaliteit | concurrentie* | sterk profiel | goede kandidaten | goede mensen | hoogstaand | standaard | lat | veld was | moordend | goede sollicit* | sterke | tempo | torenhoog | sterk veld",
    many: "veel | vele | talrijk* | hoeveelheid | tientallen | honderden | duizenden | overweldig* | overdonderd | aantal | meerdere | zoveel | heel wat | verscheidene | stroom aan | toeloop | 0 reacties | 0 sollicitaties | 0 brieven | grote belangstelling | massaal | diverse kandidaten | overstelp* | tweehonderd* | driehonderd* | zesendertig | handen genoeg | meer dan genoeg",
    interview:
      "interview* | sollicitatiegesprek* | selectiegesprek* | kennismakingsgesprek* | vervolggesprek* | gespreksronde* | jurygesprek* | *interview | tweede gesprek | eerste gesprek | videogesprek* | mondeling* | adviesgesprek | slotgesprek | klikgesprek | matchingsgesprek* | eindgesprek* | gesprek met de selectie* | gespreksdag | arbeidsvoorwaardengesprek* | gesprekken gehad",
    talk: "gesprek* | *gesprek | *gesprekken | bel | bellen | belt | belde | gebeld | telefoon* | telefonisch* | praten | praat | gepraat | gesproken | spreken | sprak | spraken | ontmoet* | kennismak* | kennis te maken | kennis maken | kennis met je | kennis met u | leren kennen | koffie | babbel | teams | zoom | video* | call | afspreken | bijpraten | sparren | onderhoud | treffen | lunch* | langskom* | langs komen | bezoek | ontvangen wij u | bespreek | bespreken | besprak | meeting | belafspraak | chat | bakkie",
    test: "tests | testen | toets* | proeven | proefdag* | proefles* | proefcollege* | proefdraai* | proefdienst* | meeloopdag* | meelopen | meedraai* | assessment* | examen* | *examen | *test | *proef | opdracht die | casus | case | praktijkopdracht* | auditie* | challenge | uitwerking | presentatie | opdracht zo | selectieproef* | selectieproeven | selectiedag* | game based | proefperiode | snuffeldag | prototype | oefening | huiswerk",
    round:
      "*ronde | *rondes | fase | fases | fasen | stap | stappen | vervolg* | etappe | deel één | deel twee | stadium | lichting | gedeelte | halte | trede",
    shortlist:
      "shortlist* | laatste drie | laatste twee | laatste vijf | finalist* | eindronde | geselecteerden | voorselectie | engere selectie | kortelijst | uitgekozen | buiten de selectie | longlist | overgebleven | eindstreep | eindselectie | laatste kandidaten | preselectie | door de selectie | teruggebracht | telt drie | drie namen | vier namen | twaalf namen | gelukkigen | kanshebber* | naar voren gekomen | overhouden | bij de laatste | tot de laatste | kandidaten die | behoor*",
    list: "wachtlijst* | reservelijst* | wervingsreserve* | werfreserve* | reserve | reservekandida* | rangschik* | gerangschikt* | rangnummer | tweede op | nummer vier | ranglijst* | achter de hand | rang | voordracht | lijst | naam | namen | rijtje | lijstje | prikbord | staat op plaats | plaats op | figurantenlijst",
    pool: "talentpool* | talent pool | bestand | databank* | database | portefeuille | bewaren | bewaar | bewaard | in beeld | archief | achter de hand | op de plank | kaartenbak | wervingsreserve | in ons systeem | warm houden | contact houden | contact blijven | netwerk | opnemen in onze | talentenpool | talentbank | bijhouden | houden wij | onze gegevens | gegevens houden",
    offer:
      "aanbod* | *aanbod | aanbied* | aangeboden | bieden | bied | biedt | bod | voorstel* | arbeidsvoorwaardenvoorstel | contractvoorstel* | toezegging* | toegezegd* | salarisvoorstel | willen jou | willen je graag | jobvoorstel | beloof* | belofte* | zegden toe",
    contract:
      "contract* | *contract | *contracten | teken | tekenen | tekent | getekend | ondertek* | handtekening* | arbeidsovereenkomst* | overeenkomst* | onboarding* | aanstellingsbesluit | arbeidsvoorwaard* | inwerk* | sociaal secretariaat | tekende | verleng* | onderhandel* | dienstverband | onbepaalde",
    salary:
      "salaris* | *salaris | loon | lonen | verloning | bruto* | vergoeding* | beloning | schaal | cao | maandloon | honorarium | wedde | barema* | secundaire | leaseauto | bedrijfswagen | bonus | vakantiegeld | betaling per",
    start:
      "start* | begin | beginnen | begint | begon | gestart | eerste werkdag | aan de slag | ingangsdatum | indiensttred* | in dienst | aanvang | aanvangen | welkom bij | opstart | inwerkweek | treden | treedt | begonnen | ingang van",
    reference:
      "referent* | vog | bewijs van | verklaring* | keuring | veiligheidsonderzoek* | identiteitsbewijs | rijbewijs* | vca | attest* | getuigschrift* | screening | uittreksel | strafregister | bevoegdheid | psychologisch onderzoek | medisch* | diploma erk* | kopie van",
    score:
      "punten | punt | scoorde* | score* | gescoord | cijfer | cijfers | uitslag* | rang | rangschik* | resultaat van | percentage | drempel | norm | op 0 | laureaat | geslaagd* | behaal* | nipt | *uitslag | testresultaat* | op tien | procent | batig",
    feedback:
      "feedback* | terugkoppel* | toelicht* | bevindingen | motivering | opmerkingen | uitleg | suggesties | tips | evaluatie* | reden waarom | nabespreking | rapport | testrapport | motiveren | verklaren | corresponderen | inzien",
    decide:
      "besluit* | besloten | besliss* | beslist | keuze* | keus | kiezen | gekozen | koos | kozen | conclusie* | geconcludeerd | knoop | knopen | doorgehakt | besloot | oordeel* | geoordeeld | bepaald | overeengekomen | viel op | gevallen op | uitsluitsel | gestemd | stemde | stemrondes | afweging | uitgesproken | verklaard | vastgelegd | vastgesteld | gemeend | bleek | blijkt | gebleken | doorhakken | bepalen | bepaalde | beslecht | de balans | verdict | uitgemaakt | afgesproken | kogel | beklonken | bezegeld | door de kerk",
    result:
      "uitslag* | resultaat | resultaten | nieuws | bericht* | status | stand van zaken | update* | terugkoppel* | reactie | uitkomst* | antwoord | beslissing | uitsluitsel | tussenstand | afloop | geleid tot | leidt tot | leiden tot | geresulteerd | resulteer* | schrijven | deze mail | verdict | advies | eindbalans | gevolg | vervolg aan",
    select:
      "select* | geselecteerd* | kies | kiest | kiezen | koos | kozen | gekozen | uitgekozen | uitkiezen | voorkeur* | keuze gevallen | keuze is gevallen | keus gevallen | keuze viel | verkozen | verkiezen | weerhoud* | aangewezen | voorgedragen | draagt voor | voordragen | voordracht | aanbevolen | gaan voor | uitgegaan naar | favoriet* | uitverkoren | oog is gevallen | oog gevallen | ander type | andere keuze | behoor* | aangeduid | uitgepikt | pikten | pikte | getrokken | voorgekozen | ging voor | gingen voor | voor de andere | naar de andere | voor haar | voor hem | boven u | meerderheid voor | geplaatst | weerhield* | ons voor | getekend met | tekende met | in zee | aan de haal | won | beroepen | gehaald uit | in het voordeel | ander paard",
    proceed:
      "vervolg* | voortzet* | voort te zetten | voortgezet* | gesprekken voort | voortgang | doorgaan | door te gaan | gaat door | ga door | ga je door | doorgaat | door naar | doorlopen | doorlaten | door de selectie | doorstrom* | in zee | verderga* | verder | voorwaarts | hervat* | doorstoten | doorzetten | opgepakt | praten door | stroomden door | stroomt door | stroom je door | mee door | door mogen | mag door | gesprek mag | pakken door | pakt door | behandeling",
    consider:
      "overweg* | overwogen | beoordeel* | beoordeling* | bekeken | bekijk* | gekeken | gelezen | doorgenomen | doornemen | zorgvuldig* | beraad | bestudeer* | afweging* | afgewogen | aanmerking | vergelijk* | vergeleken | analyse | aandacht* | grondig* | beschouw* | bespreking | overleg* | besproken | gewogen | kennisgenomen | kennisneming | kennis genomen | evaluatie | gebogen | getwijfeld | nagegaan | onderzocht | lezing | nagekeken | nader inzien | bij nader | bezien | kijken | keken | denken | dachten | gedacht | bevonden | zien | ziet | zagen | weging | uitgezocht | bespraken | doorgelezen | vind | vinden | vond | vonden | zie | zag | denk | dacht | doorgesproken",
    hire: "aannemen | aangenomen | aan te nemen | nemen je niet aan | nemen u niet aan | aanstel* | aangesteld* | aan te stellen | stelt aan | benoem* | in dienst | aanwerv* | aangeworven | geplaatst | plaatsing | tewerkstel* | indiensttred* | inhuren | ingehuurd | aantrekken | aangetrokken | bemand | laten starten | versterk* | samenwerk* | bevorder* | opgenomen | aan boord | aanboord | te plaatsen | iedereen plaatsen | kunnen plaatsen | ingelijfd | aangegaan | dienstverband | aantrok | aannam | nam een | nemen een | tewerkgesteld | beroepen | in het team | in zee | contract gegeven | proefcontract | engagement",
    fill: "vervuld* | ingevuld* | invullen | invulling | vergeven | bezet* | gevonden | niet meer vrij | niet meer beschikbaar | is weg | al weg | vol | volzet | compleet | geen plek meer | geen plaats meer | voldoende mensen | opgevuld | toegewezen* | toe te wijzen | toewijzen | gaat naar | ging naar | is gegaan naar | krijgt de functie | krijgt de job | krijgt de baan | baan gekregen | heeft getekend | herverdeeld | ingeplukt | volgeboekt | bemand | gegund | het wordt | is rond | genoeg mensen | geworden | voltallig | stokje | geven de plek | plek gaat | krijgt het | eer gaat | begint er | start er | schuift aan | neemt de leiding | mag het gaan doen | gevuld | onder dak | opgevangen | voorzien | begeven | gevlogen | weggegeven | overgenomen | ingelost | is naar | zijn naar | ondergebracht | toegekend aan | neemt over | bekleed | in kannen | besteld | zijn weg | verdeeld onder | uitgerekend | van het bord",
    close:
      "afgeslot* | afsluit* | beëindig* | eindig* | gesloten | sluiten | sluit | sluiting | afgerond* | afronden | afronding | stopt | stop | stoppen | houdt het hier op | houdt het op | houdt hier op | houdt op | op te houden | gestopt | stopgezet* | gearchiveerd* | archief* | archiver* | geëindigd | definitief | terzijde | eindpunt | scheiden | zit erop | voltooid | uiteindelijk | eindstreep | eindmeet | slotsom | tot een einde | buiten beschouwing | vervallen | zoektocht is | niet aan het lijntje | punt achter | ronden wij | ronden we | rond ik | ronden het | afhandel* | afgehandeld* | dicht | afgedaan | eindfase | geldigheid | liep af | loopt af | afloopt | sloot",
    cancel:
      "annul* | geannuleerd* | schrap* | geschrapt* | stopgezet* | stop te zetten | stopzet* | vervalt | vervallen | gaat niet door | niet doorgaan | gaan niet door | gaat het niet door | intrek* | ingetrokken vacature | streep | opgeheven | op te heffen | opheff* | afgeblazen | afblazen | afgelast* | afgezegd* | afzegg* | afbellen | niet meer ingevuld | niet ingevuld | niet invullen | van tafel | van de baan | verdwijnt | niemand te benoemen | gestopt | offline | niet meer nodig | houdt op te bestaan | gecanceld | teruggetrokken vacature | sneuvel* | gesneuveld | verdampt | weggevallen | valt weg | wegvalt | wegbezuinigd | uit de begroting | van de agenda | uit je agenda | uit de agenda | afbestel* | niet verlengd | ontslagen van | niet bestaan | wordt niet meer | rem op | bestaat niet | van het bord | afgevoerd | ingeslikt | stop gezet | opgedoekt | subsidieplafond",
    freeze:
      "on hold | bevroren | bevries* | vacaturestop | aanwervingsstop | wervingsstop | recruitmentstop | personeelsstop | stilgelegd | ligt stil | pauze* | gepauzeerd | uitgesteld* | uitstel* | opgeschort* | opschort* | in de wacht | tijdelijk | parkeer* | geparkeerd | parkeren | op een laag pitje | in de ijskast | aangehouden | verschoven | even stil | voorlopig stop | in beraad | staat stil | stil te leggen | lopende heroverweging | bedenktijd | jaarwisseling | heroverweeg* | geschorst | aanhouden | on ijs | onder voorbehoud",
    budget:
      "budget* | begroting* | begroot | bezuinig* | kosten* | financieel* | financiële* | subsidie* | reorganisat* | herstructurer* | economisch* | fusie | formatie | bedrijfseconomisch* | overname | middelen | geld | fte | financier* | investering* | omstandighe* | faillissement | inkrimp* | herschik* | organisatorisch* | capaciteit | leerlingenaantal* | bedrijfsredenen | strategische keuze | boekhouding | accountant | rekenblad | geldkraan | potje | hoofdkantoor | boekjaar | omzet | order | minder werk | drukte | tegenval* | verbouwing | leerlingaantal* | personeelsplan",
    withdraw:
      "intrekken | ingetrokken* | in te trekken | trekken wij | trekken we | trek ik | trekken het | intrekking | terugtrek* | teruggetrokken | herroep* | intrekt | trekt in | terug te trekken | komen terug op | terugkomen op ons aanbod | aanbod in | aanbod vervalt | niet nakomen | afzien van ons aanbod",
    reject:
      "afwijz* | afgewezen* | afwijs* | af te wijzen | wijzen wij | wijzen je | wijzen u | wijzen uw | wijst af | wees af | weiger* | geweigerd* | afgeslagen | bedank* voor de eer | nee | geen ja | valt af | val je af | val af | vallen af | afvallen | afvalt | val je buiten | valt u buiten | buiten de selectie | afgevallen | uitgesloten | uitsluit* | afzeg* | zie af | zien af | zien wij af | ziet af | af te zien | niet weerhouden | niet geselecteerd | niet aangenomen | niet uitnodigen | niet uit te nodigen | niet uitgenodigd | niet uit voor | niet verder | niet met je | niet met jou | niet met u | niet met elkaar | niet voor jou | niet voor u | niet op jou | niet op u | niet voort | niet voortzetten | niet honoreren | niet gehonoreerd | niet in aanmerking | niet in behandeling | niet opgenomen | niet toegelaten | niet aanstellen | niet benoemen | niet plaatsen | niet aannemen | niet aan te nemen | neem* je niet aan | nemen je niet | nemen u niet | niet in dienst | niet voor te dragen | niet voordragen | niet gekozen | niet geworden | geen aanbod | geen contract | geen gesprek | geen uitnodiging | geen plek | geen plaats | geen functie | geen vervolg | geen match | geen vacature | geen aanstelling | geen betrekking | geen stageplek | geen leerwerkplek | geen mogelijkheid | geen mogelijkheden | geen aanleiding | geen gehoor | geen vraag naar | geen sprake | geen geschikte | niks voor je | niets voor je | terzijde gelegd | buiten beschouwing | scheiden onze wegen | scheiden hier | andere kant op | stoppen we | niet gunnen | niet op te roepen | niet oproepen | gesneuveld | afgeserveerd | niet weerhield* | afscheid | moet je teleurstellen | moeten teleurstellen | niet ingaan | in zee met iemand anders | niet in zee | je dus af | u helaas af | je helaas af | je daarom af | u daarom af | jou af | ronden het hier af | valt een gesprek | niet moet gaan | andere weg | niet op gesprek | niet aan de slag | niet langer mee | stelt je niet | stelt u niet | niet in te gaan | blijft het bij | afgeschreven | bijt niet | haken af | haken wij af | haken we af | haakt af | afhaken | afgehaakt | durf het niet | durven het niet | niet aan te durven | laten lopen | laten schieten | laten vallen | laten gaan | ervan af | zien wij van | zien we van | niet de jouwe | niet de uwe | wordt het niet | m niet | hem niet | komt er niet | er niet tussen | hangt er niet bij | staat er niet bij | staat niet op | staat niet bij | komt niet voor | niet tot de | niet bij de | hoor je niet | niet op de lijst | niet op de voordracht | niet starten | laten starten niet | niet aan beginnen | niet beginnen | geen klik | geen vertrouwen | geen stoel | geen baan | geen job | geen positief | keur* af | afgekeurd* | afkeur* | doorgestreept | van de lijst | verkeerde stapel | niets geworden | niks geworden | neemt je niet | neemt u niet | niet gerangschikt | niet voorgedragen | niet benoemd | niet aangesteld | niet opgeroepen | niet geplaatst | tegemoetgekomen | niet overtuigd | overtuigde niet | overtuigde ons niet | niet van de partij | afgeschoten | afgeketst | ketst af | aan de kant | bedanken wij | bedanken we | gepasseerd | passeren | niet tegemoet | de stekker | bij een kennismaking | afgewimpeld | uit de droom | geen toekomst | niet forceren | liever niet | doen we niet | doen het niet | niet doen | niet zetten | niet te komen | afzien | niks voor jou | niets voor jou | niets voor u | niet gebruiken | niet batig | viel je naam | viel uw naam | om je te bedanken | om u te bedanken | niet in jouw voordeel | geen keuze | zetten niet | niet door | stop gezet | wijs ik | wees je | zonder jou | jouwe niet | uwe niet | val je toch | bij laten | daarbij laten",
    accept:
      "aanvaard* | accept* | akkoord | instem* | toestem* | ja | aanneem* | toelat* | toegelaten | goedkeur* | goedgekeurd* | keurt goed | toegekend* | kent toe | honor* | gehonoreerd | toezeg* | goed te keuren | gegund | opgenomen | ingestemd | stemt in | stemden in | gaan in op",
    pass: "geslaagd* | slaagt | slagen | door naar | je bent door | succesvol* | gelukt | gefeliciteerd | gaat door | ga door | geschikt verklaard | je bent aangenomen | bij de laatste | haalde je | het gehaald | drempel gehaald | proef gehaald | examen gehaald | u haalde | je haalde",
    invite:
      "uitnodig* | uitgenodigd* | nodigen | nodigt | nodig ik | nodig je | nodig u | graag kennismaken | graag ontmoeten | leren kennen | welkom | kom langs | langskomen | oproep* | verwelkom* | willen je zien | wil je zien | graag zien | zien je graag | ontvangen u | ontvangt u | voorstellen aan | willen u spreken | wil u spreken | graag met u | graag met je | verwachten je | verwachten u | zin om | kom maar | langs te | te ontvangen | opgeroepen | roepen",
    congratulate:
      "gefeliciteerd* | feliciteer* | proficiat | hoera | goed nieuws | verheug* | leuk | fijn | kijken uit | kijken ernaar uit | met plezier | heugelijk | top | super* | mooi nieuws | joepie | yes | welkom | zin om met je | genoegen | feest | blij | blije | dolblij | je bent aangenomen | met trots | hartstikke",
    confirm:
      "bevestig* | ontvangstbevestiging* | hierbij | in goede orde | registr* | ontvangstmelding | genoteerd | bij deze wil | bij dezen",
    receive:
      "ontvangen | ontvangst* | ontving* | ontvangt | binnengekomen | aangekomen | gekregen | kregen | krijg | krijgt | krijgen | bereikt | toegekomen | toekomen | kwamen binnen | binnengekregen | ontvang | toegestuurd | is binnen | binnen gekomen | zijn binnen | reacties binnen",
    wait: "wacht* | geduld* | duurt | duren | vertraag* | vertraging* | langer dan | tijd nodig | even nog | nog even | op de hoogte houden | hou je op de hoogte | houd je op de hoogte | u hoort | hoor je | hoort u | in afwachting | volgt nog | laat op zich | stilte | je hoort van | je hoort nog | je hoort het | je hoort zo | je hoort binnen | je hoort uiterlijk | je hoort snel | streven | binnen drie | even op zich | radiostilte",
    postpone:
      "verzet* | verplaats* | verschuif* | verschoven | andere datum | nieuwe datum | nieuwe afspraak | ander moment | nieuw moment | nieuwe tijd | uitgesteld | verschuiven | opschuif* | schuift | verschuiving | vervangende datum | later dan gepland",
    schedule:
      "afspraak* | afspraken | plannen | gepland* | inplan* | ingepland* | agenda* | tijdstip | tijdslot | beschikbaar* | past het | schikt | wanneer kun | wanneer kan | datum | data waarop | reserveer* | uitkomt | tijd en plaats | vindt plaats | aanwezig | heb je tijd | heeft u tijd | kies een | uurtje | kwartiertje | halfuur | ander moment | moment om | geschikt moment | plan ik | plan je | ingeroosterd | planning | afgesproken",
    daytime:
      "maandag* | dinsdag* | woensdag* | donderdag* | vrijdag* | zaterdag* | zondag* | uur | morgen | vandaag | gisteren | overmorgen | ochtend* | middag* | avond* | vanochtend | vanmiddag | vanavond | week | weken | dag | dagen | minuten | 0:0 | half tien | werkdag* | vanmorgen | dagdeel | gisteravond | vannacht | eergisteren | kerst | weekend",
    month:
      "januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | jan | feb | apr | jun | jul | aug | sept | okt | nov | dec | voorjaar | lente | zomer* | najaar | herfst | winter* | kwartaal | maand* | jaar | jaren | schooljaar | seizoen | halfjaar | academiejaar",
    place:
      "kantoor | verdieping | kamer | lokaal | adres | locatie* | receptie | onthaal | teams link | zoom link | link naar | stadhuis | gebouw* | vestiging | parkeren | parkeerplaats | straat | balie | balken | pand | ter plaatse | routebeschrijving | zaal | de ingang",
    bring:
      "meenemen | neem je | neem mee | meebrengen | breng je | breng mee | identiteitskaart* | paspoort* | id kaart | legitim* | rekeningnummer | veiligheidsschoenen | pasfoto | bsn | rijksregister* | bankkaart | meebrengt",
    send: "stuur | stuurt | sturen | opsturen | toestur* | doorstur* | verzend* | upload* | bezorg* | indien* in | in te dienen | ingediend | inleveren | invullen | vul | mail ons | mail me | mail mij | zend* | aanlever* | bijvoeg* | doormail* | doorgeven | insturen | terugsturen | doorgestuurd | retour | gelieve | indienen | verzonden | verstuurd | toegezonden",
    deadline:
      "uiterlijk | deadline | voor vrijdag | binnen de | termijn* | sluitingsdatum | tegen 0 | ten laatste | voor zondag | voor maandag | voor 0 | voor het weekend | vervaldatum | tot zondag | tot 0 | uiterste datum | voor dinsdag | voor woensdag | voor donderdag | voor middernacht | ten vroegste",
    link: "link | linkje | portaal | portal | inlog* | log in | account | knop | website | site | vacaturesite | http* | www | online | app | webpagina | pagina | vacaturepagina | webformulier | profiel aanpassen | klik op | klik hier | klikken | klikt",
    attached:
      "bijlage* | bijgevoegd* | bijgesloten | hierbij stuur | ingesloten | aangehecht | zit erbij | toegevoegd | bijgaand* | als pdf | meegestuurd",
    answer:
      "antwoord* | beantwoord* | reageer* | reactie | reageren | terugmail* | terugbellen | bel terug | contact | contacteer* | contacteren | laat weten | laten weten | laat me | laat ons | laat het | hoor ik | hoor graag | hoor het graag | gecontacteerd* | mail | mailen | app me | terecht bij | horen | gehoord | vernomen | verneem | berichtje | seintje | weten te vinden | wende* | bereikbaar* | te bereiken | bereik me | bereik ons",
    inform:
      "meedel* | mee te delen | medel* | delen u mee | delen wij | deel ik | deelt u | laten weten | laat u weten | laat je weten | bericht ik | berichten | informer* | geïnformeerd* | op de hoogte | mededel* | melden | meld | melding | zeggen | gezegd | zeg | vertel* | kondig* | aankondig* | doorgeven | inlichten | kenbaar | schrijven | te moeten mailen | uitleggen | weten dat | bekend* | bij deze | met dit | dit bericht | brengen u | ter kennis | uit de droom | lees* tussen | vermeld* | hiermee",
    ask: "vraag | vragen | vraagt | gevraagd | verzoek* | graag | gelieve | alstublieft | alsjeblieft | wil je | wilt u | kun je | kunt u | zou je | zou u | kan je | mogen we | mag ik | ? | navragen | aanvragen | vroeg | informeer naar | aub",
    thank: "dank* | bedank* | *dank | erkentelijk | merci | thanks",
    interest:
      "interesse* | belangstelling* | *interesse | vertrouwen* | enthousiasme | geïnteresseerd* | getoonde | aandacht voor | zin in | betrokkenheid | waarder* | gewaardeerd | op prijs",
    effort:
      "moeite | tijd | energie | inzet | gestoken | komst | voorbereid* | geduld | toewijding | openhartig* | inspann* | je best | uw best | inleving | bijdrage",
    impress:
      "indruk* | leuk* | fijn* | prettig* | mooi* | goed* | sterk* | positief | interessant* | boeiend* | aangenaam* | waardeer* | genoten | knap* | sympathiek* | enthousiast* | prachtig* | aanspreek* | sprak ons aan | aansprak | lovend* | tof | toffe | gezellig* | bewonder* | compliment* | fantastisch* | hulde | uitstekend* | waardering | helder* | geweldig* | lekker* | prachtmens | geslaagd gesprek | overtuig* | gevoel | lof | roemt | roemen | petje af | chapeau | diepe | fraai* | bijgebleven | liefst | lief",
    hard: "moeilijk* | lastig* | zwaar* | niet makkelijk | niet eenvoudig | niet gemakkelijk | nek aan nek* | nipt | krap | dicht bij elkaar | kantje boord | getwijfeld | wikken | worstel* | twijfel* | harde noot | viel niet mee | scheelde weinig | aan elkaar gewaagd | zware keuze",
    wish: "wens* | hoop | hopen | gehoopt | hopelijk | succes | geluk | toegewenst | gunnen | gun | sterkte | gewenst | alle goeds | toewens* | voorspoed | duimen | het beste | duim | hart onder de riem",
    path: "loopbaan* | carrière* | toekomst* | zoektocht* | wegen | pad | paden | vervolg van | reis | avontuur | uitdaging* | verdere | beroepsleven | levenspad | een mooie baan | nieuwe baan | baan vindt | hoofdstuk | werkgever die | een werkgever | plek waar | werkkring | iets moois | mooie plek | plek vindt | je plek | jouw plek | een school die | zorginstelling | een huis | een bakker | talenten | komt er wel | elders vindt | kruis je",
    encourage:
      "gerust | aarzel niet | ontmoedig* | volg ons | blijf | in de gaten | hou onze | houd onze | nodigen u uit om opnieuw | opnieuw solliciteren | nog eens solliciteren | probeer* | proberen | aanmoedig* | moedig* | veld slaan | kop op | kopop | zet hem op | aanrad* | raden | schroom niet | niet getreurd | geef niet op | meld je | meld u | schrijf je in | zet een jobalert | haaks | uitkijken naar | kijk op | hou je | wanhoop niet | geef de moed | volgende keer beter",
    future:
      "toekomst* | later | volgende keer | volgend jaar | andere vacature* | andere functie* | overige vacature* | nieuwe vacature* | andere openstaande | nieuwe kansen | nieuwe stageplaats* | volgende vacature | ander moment | over een jaar | over een half jaar | over een halfjaar | mocht er zich | binnenkort | zich voordoet | andere job | openstaande vacatures | komende | straks | ooit | volgende lichting | een volgende | indien er zich | doet zich | tot ziens | passende opportuniteit | als er iets | iets opduikt | op termijn | nieuwe ronde",
    remember:
      "contact houden | in contact | contact opnemen | terugkomen | komen bij je terug | komen op je terug | in gedachten | onthouden | in het achterhoofd | tot ziens | kruisen | kruist | blijven volgen | denken aan je | weten te vinden | weten we je | weet je me te vinden | bijblijven | nogmaals benaderen | opnieuw contacteren | contacteren wij u opnieuw | opnieuw benaderen | bel ik je als eerste | bij je aan | elkaar tegen | elkaar treffen | tegenkomen | terugzien | terug te zien | herinner* | in mijn telefoon | op je lijstje | benieuwd | paden",
    sincerely:
      "groet | groeten | groetjes | vriendelijke groet* | hoogachtend | hoogachting | mvg | liefs | ciao | salukes | gr | kusjes | hartelijke groet* | met vriendelijke",
    dear: "beste | geachte | hallo | hoi | hi | hey | lieve | hé | goedemorgen | goedemiddag | goedenavond | goedendag | heer | mevrouw | heren | meneer | yo | ha",
    data: "gegevens* | persoonsgegevens | privacy* | avg | gdpr | verwijder* | wissen | vernietig* | bewaar* | bewaren | toestemming | vertrouwelijk* | sollicitatiegegevens | opslaan | gewist | opgeslagen",
    automatic:
      "automat* | noreply | no reply | niet beantwoord* | niet reageren | niet op antwoorden | hierop niet | niet op reageren | gegenereerd* | systeembericht | antwoorden op deze | geen berichten ontvangt | systeemfout | niet gelezen | geen e mail ontvangen",
    money:
      "lening* | krediet* | hypotheek* | bank | bankrekening | rekening | rente | creditcard* | leasecontract | bkr | schuld* | incasso | betaal* | spaar* | leenaanvraag | financiering | overschrijving | platinumkaart",
    home: "woning* | *woning | huur* | *huur | verhuur* | appartement* | studentenkamer | makelaar* | bezichtig* | kijkdag | huis te koop | woz | kavel | perceel | flat | woonruimte | schutting | hospiteer* | hospita | flatje | complex | kamer | etage | huisraad | bewoner* | co housing",
    permit:
      "vergunning* | *vergunning | visum* | visa | verblijf* | ind | naturalisatie | rijbewijs aan | nationaliteit | ambassade | uitkering* | uwv | ocmw | leefloon | cjib | boete | aanvraag* | *aanvraag | ontheffing | beschikking | consul | consulaat | consulair* | *visum",
    study:
      "universiteit* | hogeschool | school | scholen | studie* | student* | toelating* | beurs | duo | inschrijven | bachelor* | master* | cursus* | geneeskunde | lesweek | crèche | kinderopvang | kind | conservatorium | uitgeloot | hoorcollege | middelbare | instroom | yogales | schoolverlaters | avondopleiding | dagopleiding | inschrijving voor | tweedejaars | lesplaats | schoolbank*",
    paper:
      "manuscript* | artikel* | tijdschrift* | publicat* | reviewer* | peer review | abstract* | congres* | boek | boeken | uitgever* | dichtbundel | gedicht* | scenario | roman | referenten | inzending | auteur* | conferentie* | lezing | column | redactie",
    grant:
      "subsidie* | beurs | fonds* | *fonds | prijs | prijzen | prijsvraag | sponsor* | projectvoorstel* | financieringsaanvraag | nwo | toelage | accelerator | donatie | project is helaas | cofinanciering | investeerder*",
    claim:
      "verzeker* | *verzekering | claim* | schade* | *schade | klacht* | bezwaar* | beroep | terugbetaal* | vergoed* | garantie* | terugbetaling* | compensatie | geschil* | reiskosten | retourverzoek | dekking | dekt | ongegrond | uitgekeerd | machtiging | zorgverzekeraar | polis",
    purchase:
      "bestel* | *bestelling | levering* | koop* | aankoop* | factuur* | betaling* | prijs | prijzen | pakket* | verzending | retour* | klantenservice | abonnement* | uitverkocht | korting* | webshop | leverancier* | verkoper* | artikelnummer | offerte* | webwinkel | geleverd* | levertijd | bezorging | product | producten | klus | dakkapel | badkamer | onderhoudscontract | verpakkings* | *pakket | modem | schoonmaakfirma | abonnee*",
    event:
      "ticket* | kaarten | kaartje* | concert* | boeking* | geboekt | reserver* | vlucht | toernooi | festival* | marathon | finale | voorstelling* | borrel | bruiloft | uitgeloot | geloot | loting | zwembad | kermis | evenement* | workshop | hotelkamer | tafel voor | tafeltje | reünie | bandavond | yogales | optreden* | gastspreker | lezingvoorstel | programma | huwelijk | kraampje",
    tender:
      "aanbested* | offerte* | leverancier* | inschrijving op | gunnen | gegund* | gunning | bod | bieding | partij | opdracht aan | dienstverlener* | prijsopgave | partnerschap | pitch | schilderwerk | economisch voordeligste | inkoper",
    member:
      "lid | leden | lidmaatschap* | vereniging* | *vereniging | *club | ledenstop | vrijwillig* | koor | adopt* | pleeg* | asiel | selectie voor het | elftal | trainer | volkstuin*",
    health:
      "arts | artsen | patiënt* | behandeling bij | therap* | operatie | kliniek | tandarts* | recept | consult | huisarts | ziek | ziekte | griep | zorgverlener | polikliniek | medicijn* | geneesmiddel* | ziekenhuisopname | dokter | dokters | doktersafspraak",
    newsletter:
      "nieuwsbrief* | uitschrijv* | afmeld* | lees verder | lees meer | blog* | podcast* | webinar* | abonneer* | aflevering | editie | column | magazine | enquête | in je browser | bekijk in | lees ook | tips | loopbaancoach | artikel | volg onze | krant | vdab | minister | uit onderzoek | blijkt uit | opinie | werkzoekenden",
    alert:
      "jobalert* | job alert* | vacature alert | nieuwe vacatures | aanbevolen vacatures | deze jobs | jobs voor jou | vacatures voor jou | opgeslagen zoek* | zoekopdracht | favorieten | bewaarde vacature* | vergelijkbare vacatures | passende vacatures | vacatures die | werkalert",
    rejection:
      "afwijzing* | *afwijzing | afwijsmail* | weigering* | nee | negatief besluit | standaardafwijz* | ghosting | geghost",
    recruiterreach:
      "via linkedin | op linkedin | je profiel gezien | uw profiel gezien | je profiel tegen | kwam je profiel | sta je open | ervoor open | openstaan voor | open voor | interessante rol | mooie kans | zoek ik een | nieuwe stap | headhunt* | namens een opdrachtgever | interesse in een | prima op je plek | nieuwe uitdaging | even sparren",
    hrtalk:
      "afbellen | afwijzingen al verstuurd | kandidaat b | kandidaat a | sjabloon* | voorbeeldbrief* | standaardbrief* | template* | pijplijn | pipeline | scorecard | ats | debrief | herschrijf | mijn stem | afgevallen sollicitanten | wil jij | zou jij | uit het systeem | zet de vacature | opnieuw adverteren | voorbeeldzin* | topkandidaat | de andere twee | overige kandidaten | verslag",
    ownmove:
      "mijn sollicitatie | ik heb besloten | ik trek | ik solliciteer | solliciteer ik | mijn cv | mijn brief | heb ik besloten | uw aanbod niet | jullie aanbod | ik bedank | ik kies | kies ik | ik heb elders | ik stap | ik zie af | ik wil mij | mijn kandidatuur | teken ik bezwaar | ik heb gekozen | mijn motivatie | in te trekken mijn | hierbij solliciteer | van mijn kant | ik blijf liever | kan ik uw aanbod | bijgevoegd mijn | in bijlage mijn",
    meant:
      "voorbeeld* | bijvoorbeeld | bv | zinnen | quote | citaat | stel je voor | typisch* | zoiets als | formuler* | sjabloon | standaardzin* | de zin | zoals deze | schrijft de krant | stond er",
    error:
      "fout* | *fout | vergissing* | per ongeluk | abusievelijk | abuis | negeer* | negeren | onterecht | verkeerd* | storing | misverstand | niet van toepassing | als niet verzonden",
    despite:
      "ondanks | hoewel | ofschoon | toch | desondanks | niettemin | ook al | in weerwil | al had | niettegenstaande",
    especially:
      "heel | zeer | erg | echt | ontzettend | uitermate | hartelijk* | oprecht* | enorm* | uiterst | super | vooral | met name | hoogst | buitengewoon | bijzonder* | nét | maar liefst | van harte | volkomen | helemaal | werkelijk | gewoon | juist | eigenlijk",
    first: "eerste | tweede | derde | vierde | laatste | allereerst | vooreerst | slot | eindelijk",
    person:
      "nieuwe collega* | nieuw teamlid | nieuwe medewerker | iemand anders | een ander | andere kandidaat | andere kandidaten | andere sollicitant* | een andere kandida* | nieuwe aanwinst | opvolger | kandidaten die | iemand die | met iemand | iemand gevonden | juiste persoon gevonden | geschikte kandidaat | kandidaat gevonden | oud stagiair | met kandidaten | met mensen | herplaatsingskandidaat | interne kandida* | voor een andere | voorkeurskandidaat | de favoriet | iemand uit | zo iemand | het wordt de | aan iemand | mensen die | een medewerker | een kandidaat | de kandidaat met | een profiel | onze nieuwe | een nieuwe | de nieuwe | de tweede kandidaat | de eerste kandida* | degene die | de dame | een jongen | een dame | een meisje | een man | een vrouw | de collega | een collega | een medekandida* | een mededinger* | een leerling | een jaargeno* | een buitenstaander | een oud* | een interne | een ervaren | een jonge | de andere | een andere hoboïst | een andere dirigent | iemand van | iemand met | mensen met | kandidaten met | profielen | diende zich | meldde zich | dient zich | de man die | de vrouw die | naam die | een starter | zijn handtekening | haar handtekening | gaan door | staat vanaf | ander paard | zette zijn | een tweedejaars | stapt in | nam de | een student* | een zij instromer | de buurman | bij ons begonnen | onze keuze",
    work: "werken | werkt | *werk | teams | *team | bedrijf* | *bedrijf | organisatie* | afdeling* | *afdeling | project* | *project | diensten | werkgever | collega* | medewerk* | samenwerk* | taken | firma | instelling* | filiaal | werkvloer | ploeg | ploegen | huis | keuken | winkel | atelier | fabriek | vestiging | vakgroep | maatschap | gezelschap | redactie | praktijk | zaken | werkkring | lab | studio | klas | onderneming | gemeente | provincie | ministerie | stichting | sectie | kabinet | zaak | magazijn | crew",
    goesto:
      "gaat naar | ging naar | gaan naar | gingen naar | gaat op naar | is naar | zijn naar | gegaan | naar iemand anders | naar een ander* | toegekend aan | toevertrouw* | toegewezen | toewijz* | viel op | valt op | valt toe aan | viel toe | te beurt | gevallen | terechtgekomen | ondergebracht | overhandigd | gegeven aan | geven aan | geven de | geven we | gaven | vergeven | gunnen | gunning | gegund | uit naar | uitgegaan naar | de eer | bekleed | belandt | belandde | geworden | wordt het | werd het | krijgt de | kreeg de | krijgt het | kreeg het | voorrang | vandoor | sleepte | binnengehaald | in de wacht gesleept | won | wint | wonnen | gewonnen | winnaar | ten deel | in handen | bij een ander | bij iemand anders | voor iemand anders | voor een ander* | aan iemand | aan een ander* | aan een collega | aan de ander* | neemt over | overgenomen | opvolg* | volgt op | mag het gaan doen | het stokje | in het voordeel | voordeel van | sloeg door | viel uit | is voor een | is voor de | komt bij ons | aan het roer | staat vanaf | begint vanaf | ander paard | bij haar | bij hem terecht | wordt een | wedden op | naar een collega | naar een interne",
    stays:
      "blijft | blijven | bleef | bleven | gebleven | aanblijven | keert terug | keerde terug | terugkeer* | komt terug | kwam terug | teruggekeerd | teruggekomen | wegging | verlengd | zittende | waarnemend* | interim* | invaller | invalster | vaste kracht | de huidige | bedenkt zich | bedacht zich | zich bedacht | van gedachten | ontslag introk | houden het bij | houdt het bij | zoals ze is | die er al | al zat | al werkte | al jaren | al kennen | oudgediende | toch terug | oude bekende | teruggehaald | haalde terug | eerder terug | komt eerder | terug uit | behouden | houdt de",
    lack: "ontbreek* | ontbrak* | ontbrek* | mist | mis ik | mis je | missen | misten | gemist | gemis | tekort* | te kort | mager | te licht | te dun | te smal | te klein | te jong | te junior | te laag | gebrek* | niet genoeg | niet voldoende | onvoldoende | ontoereikend* | hapert* | hiaat | hiaten | kloof | geen ervaring | net niet | onvolledig | leeg | beperkt | onervaren | zwakker | minder | weinig | volstaat niet | niet volstaan | nog geen | geen geld | geen werk | kwijt",
    toomuch:
      "te ervaren | te zwaar | overgekwalificeerd* | te veel | teveel | te hoog | te groot | te ver | te duur | te senior | te goed | te oud | te lang | te ruim | te breed | te stil | te druk | te snel | te vroeg | te specialistisch | te theoretisch | te formeel | te bescheiden | te afwachtend | te klein voor | te weinig uitdaging | boven je niveau | boven uw niveau | meer in huis | doodvervelen | vervelen | uitgekeken | op je honger | zonde van je | te makkelijk | routine | niet permitteren | onderbenut* | uitgeblust | verpieter* | te stijf | te krap",
    ending:
      "hierbij te laten | hierbij laten | het hierbij | zo te laten | zo moeten laten | blijft het bij | houdt het op | houdt het hier op | houdt hier op | ophoudt | eindigt | stopt hier | stopt het | hier stopt | wegen scheiden | scheiden onze | afscheid* | punt achter | een punt | streep onder | laatste bericht | afgedaan | doek | de kous | uit de droom | rit | stekker | loslaten | vaarwel | tot hier | tot zover | zit erop | eindstation | eindhalte | eindpunt | eindmeet | over en uit | stoppen we | voorbij | deur dicht | boek dicht | gaat dicht | op te houden | niet verder dan | klaar mee | rest mij | rest ons | einde | zoveel is | jouw avontuur | zit je avontuur",
    ahead:
      "nipt | neuslengte | op een haar | een haar na | haartje | streepje | stapje voor | voorsprong | voorging | voorafgaat | voorgaat | was je voor | was je net | je net voor | boven u | boven jou | voor u verkozen | tweede plaats | tweede geworden | als tweede | plaats twee | nummer twee | tweede keus | tweede keuze | runner up | zilver | op de valreep | nek aan nek* | kop aan kop | scheelde* | verschil | op een zucht | een fractie | een tikje | tikkeltje | tienden | millimeter* | net iets | net wat | net achter | bijna | nippertje | kantje boord | aftroef* | troefde* | overtrof | overklast* | won het | verloor | verloren | verslagen | uit de bus | hoger scoorde* | hogere score | beter scoorde* | iets dichter | net dat | dichter bij | overtuigender | meer punten | naar voren | een ander was je | was u voor | gaf de doorslag | gaven de doorslag | in de rangschikking | hoger gerangschikt* | lager | troostprijs | op een na | voordeel",
    deserve:
      "verdien* | besparen | bespaar* | tekortdoen | tekort doen | te kort doen | recht doen | tot je recht | tot uw recht | tot hun recht | zonde van | gelukkig worden | gelukkiger | ongelukkig maken | niet eerlijk | onrecht | waardig | gun je | gun u | gunnen je | gunnen u | gunnen jou | zo gegund | aandoen | doodvervelen | vervelen | verspil* | thuis geven | beter af | waard | op je honger | gelukkig de | blij met jou | blij met je | in goede handen | weet te waarderen | op waarde | verpieter* | wegkwijn* | verzuren | uitgeblust | opgebrand | wegzakken | tot bloei | tot zijn recht",
    direction:
      "andere weg | ander pad | wending | koers* | richting* | focus | strateg* | anders ingevuld | andere invulling | anders invullen | andere plannen | andere boeg | andere keuze* | andere opzet | andere aanpak | accent* | priorit* | herori* | kompas | ingeslagen | vernieuw* | nieuwe wind | ander profiel | ander type | ander soort | ander licht | andere wereld* | twee werelden | continuïteit | roer om | bakens | kant | verder van | andere eisen",
    condition:
      "rijbewijs* | vaarbewijs | vog | big | bevoegdheid* | bevoegd | diploma* | moedertaal* | vloeiend* | taalniveau | tweetalig* | machtig | reistijd | reizen | reisafstand | rijden | verhuiz* | woon werk* | woonplaats | woont | wonen | woonachtig | pendel* | eigen vervoer | thuiswerk* | nachtdienst* | weekenddienst* | ploegendienst* | avonddienst* | werkvergunning* | arbeidsvergunning* | certifica* | attest* | registratie | vca | fulltime | voltijds | voltijd | deeltijd* | parttime | uur per week | uren per week | opzegtermijn | leeftijd | frans | engels | duits | fries | nederlands | taal | talen | salariswens | hbo | mbo | masterdiploma | bachelordiploma | afgestudeerd",
    recommend:
      "aanbevel* | aanbevolen | voordra* | voorgedragen | draagt voor | droeg voor | draagt u voor | voor te dragen | voorgesteld | voorstelde | voorgelegd | voor te stellen | voorstellen aan | nomin* | genomineerd* | steun* | ondersteun* | pleit* | gepleit | advies* | adviseer* | adviseren | geadviseerd* | naar voren geschoven | beroepen | voorspraak | aangedragen | aan te dragen | geïntroduceerd | goed woordje",
    vote: "stem | stemmen | stemde* | gestemd | stemming | stemrond* | meerderheid | unaniem* | eenparig* | beraad* | wikken | gewikt | gewogen | afgewogen | afweg* | knoop | knopen | doorhakken | doorgehakt | overleg* | veto | voor en tegen | eensgezind* | consensus | nachtje | geslapen | onderling* | na lang | weegschaal | eindbalans | balans | doorslag | sloeg door | over eens | voet bij stuk | overstemd | vergadering | vergaderd | gebogen over | lang gepraat | lang over | neigt | neigde",
    status:
      "status* | afgesloten | gearchiveerd* | archief | inactief | inactieve | afgehandeld* | gemarkeerd | opgeborgen | opbergen | dossier* | referentie* | kenmerk | vacaturenummer | aanvraagnummer | kandidaatnummer | zaaknummer | ref | uitgeschreven | eindfase | actief | systeem | bijgewerkt | nummer | nr | kandidaatstatus | code",
    figure:
      "deur | deuren | sleutel* | puzzel* | stukje | stukjes | trein | perron | halte | station | wagon | boot | bootje | schip | roer | anker | haven | zeilen | brug | dobbelsteen | teerling | muntje | munt | dubbeltje | kwartje | doek | gordijn | podium | toneel | orkest | partituur | hoofdstuk | bladzijde | zaadje | tuin | perk | planten | bloem* | oogst | soep | peper | deeg | taart | koek | vonk | vlam | kaars | vuur | licht | kapstok* | jas | jassen | schort | schoen* | stoeltje | ster | sterren | kompas | vis | finish* | bal | spel | weegschaal | troostprijs | vlag | droom | droomt | inkt | kier | deksel | potje | plank | stapel | plaatje | teller | wieg | pindakaas | kruiken | nest | wind | storm | tij | bemanning | dam | kogel | bord | brood | hengel | pit | tafel | kruispunt | oven | koers",
    late: "te laat | te vroeg | te traag | net te | op de valreep | verkeerde moment | goede moment | juiste moment | timing | een dag later | dagen later | net voor | vlak voor | net voordat | vlak voordat | na sluiting | misgelopen | achter het net | gepasseerd | gevlogen | eerder | al droog | al gemaakt | al rond | kannen en kruiken | in kannen | al beslist | na de deadline | buiten de termijn | laattijdig* | verstreken | voorbij | sneller | ingehaald | achterhaald | treuzel* | getreuzel | al vergeven | al weg | al ingevuld | al getekend | al een ander | net vergeven | voor was | bij nader",
    isyou:
      "jij bent het | u bent het | u wordt het | jij wordt | u wordt onze | je wordt onze | wordt u onze | word je onze | jij krijgt | je krijgt de | u krijgt de | met jou verder | met u verder | met u gaan | met jou gaan | met jou aan | voor u gekozen | kiezen voor u | jou gekozen | jou kiezen | jou willen | willen we jou | willen jou | wij jou | bent aangenomen | bent door | je bent toegelaten | bent geslaagd | je hebt de baan | je hebt de job | is de jouwe | is de uwe | is voor u | jij het geworden | het jij | jij geworden | op u gevallen | je zit erin | bent erbij | staat erop | waaronder de uwe | waaronder jij | jou een contract | u te benoemen | jou te benoemen | u wordt benoemd | jou als | je hoort erbij | u nodig als | jou nodig | jou gelukkig | is van jou | baan is voor jou",
    welcome:
      "welkom* | verwelkom* | aan boord | in ons midden | deel uitmak* | deel van het team | deel van ons team | ons team versterk* | toetreden | komt versterken | kom je bij ons | bij ons beginnen | bij ons begint | bij ons starten | bij ons start | eerste werkdag | inwerk* | aan de slag bij | jouw bureau | jouw plek bij | erbij te hebben",
    pet: "hond | honden | hondje | puppy* | pup | pups | kat | katten | katje | kater | poes | poezen | kitten* | nestje | fokker* | baasje* | asiel* | dierenasiel* | adoptie* | adopter* | konijn* | paard | paarden | pony | dier | dieren | huisdier* | dierenarts* | stamboom",
    media:
      "lied | liedje* | playlist | film | films | filmpje | kortfilm* | foto | foto's | video | video's | app | recept | recepten | verhalen | gedicht* | schilderij* | expo | tentoonstell* | kanaal | kraampje | rommelmarkt | kerstmarkt | vrijdagmarkt | markt | tv | serie | podcast* | radio* | omroep | krant | kranten | uitzending* | journaal | demo | band | album | muziek* | minister | onderzoek | *kraam | merk | influencer* | nummer voor | tekst | teksten",
    sport:
      "wedstrijd* | elftal | coach* | trainer* | bondscoach | basisploeg | basiself | opstelling | speler* | speelster* | scheidsrechter* | toernooi* | competitie | marathon* | training | trainingen | voetbal* | hockey* | tennis* | wieler* | wielren* | renner* | atlet* | korfbal* | kampioen* | blessure* | startnummer* | startbewijs | sportclub | zwemles* | judo | turnen | yoga*",
    hrmatter:
      "loonsverhoging | opslag | salarisverhoging | vakantie* | verlof* | vrije dag* | onkosten* | declarati* | reiskosten* | parkeerplaats | parkeerplek | thuiswerkdag* | opleidingsbudget | ruilen | ruil | dienstrooster | rooster | roosters | ziekmelding | overuren | ouderschapsverlof | atv | tijdskrediet | functioneringsgesprek* | beoordelingsgesprek* | proeftijd | fietsplan | werkkleding | laptop | tankkaart | leasefiets | vierdaagse | maaltijdcheques | borrel | nieuwjaarsborrel",
    authority:
      "rechtbank | rechter | raad van state | petitie* | bezwaar* | beroepschrift* | bestemmingsplan* | bouwplan* | bouwvergunning* | omgevingsvergunning* | kapvergunning* | belasting* | fiscus | aanslag | wethouder* | kadaster | ombudsman | volkstuin* | crèche* | kinderopvang | opvangplaats | burgerlijke stand | vve | inspectie | verkiezing* | kieslijst | college van burgemeester | zienswijze | dwangsom | handhaving | moestuin* | tuintje | cliëntenraad | ondernemingsraad",
    contest:
      "wedstrijd* | prijsvraag* | prijs | prijzen | award* | jury* | finale | winnaar* | winnares* | nominatie* | genomineerd* | hackathon* | loterij | verloting | loting | geloot | uitgeloot | trekking | tombola | auditie* | casting* | figurant* | talentenjacht | quiz | kampioenschap* | inzending* | ingezonden | publieksprijs | medaille",
    sift: "screening* | gescreend | voorselectie* | preselectie* | briefselectie* | cv selectie | selectieronde* | eerste selectie | eerste ronde | schifting* | zeef | afgevallen | afvallen | afvalt | viel af | viel je af | vielen af | val je af | valt af | afvaller* | afvalrace | buiten de boot | uit de boot | teruggebracht | uitgeschakeld | weggestreept | doorgestreept | streepten | longlist | kwam niet door | niet door de | gezakt | cesuur | drempel | overgebleven | overblijv* | uitgedund | stapel | stapeltje | niet langs",
    full: "vol | volzet | voltallig* | volgeboekt | compleet | bezet | overvol | is rond | rond is | opstelling rond | geen plek | geen plaats | geen plaatsen | geen stoel | geen plekje | geen ruimte | volle bemanning | volle sterkte | op sterkte | genoeg mensen | genoeg handen | genoeg kandidaten | voldoende mensen | niemand nodig | geen extra | geen mensen | volgelopen | al voorzien | bezetting | niet vrij | meer vrij | niet bij hebben | alle plaatsen | alle plekken | ledenstop | onze ploeg is | uitverkocht | handen genoeg | mensen genoeg | niet te komen | zijn weg",
    giveback:
      "teruggestuurd | terugsturen | sturen terug | stuur terug | retour* | terugbezorg* | teruggeven | terug te geven | terugkrijg* | post terug | ophalen | afhalen | af te halen | opgehaald | vernietig* | gewist | wissen | verwijder* | badge | toegangspas* | pasje | inleveren | reiskosten* | onkosten* | originelen | proefstukken | werkmap | hierbij terug",
    done: "heb | hebt | heeft | hebben | had | hadden | was | waren | werd | werden | geweest | is | bent",
    will: "zal | zul | zult | zullen | wil | willen | wilt | wilde | wilden",
    one: "twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | twintig | dertig | veertig | eentje | tweeën | drieën | maar een | slechts een | een enkele",
    who: "wie | wiens | wier | degene* | diegene* | die",
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
