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
    you: "ge | geadresseerde | je | jezelf | jij | jou | jouw | jouwe | jullie | u | uw | uwe",
    we: "men | ons | onze | we | wij | wijzelf",
    i: "ik | me | mezelf | mij | mijn | mijzelf",
    they: "dezelfde | haar | hem | hen | hij | hun | z'n | ze | zij | zijn eigen",
    somebody: "dame | iemand* | jongen | men | mensen | persoon",
    other: "ander* | elders | externe | medekandida* | overige* | rest",
    candidate:
      "afgevallen* | aspirant* | concurrent* | favoriet* | finalist* | gegadigde* | gerangschikte* | geselecteerden | kandidaat* | kandidate | kandidaten | laureaten | medekandida* | reservekandida* | sollicitant*",
    client: "bureau | de fabriek | inlener* | klant | opdrachtgever* | uitzendbureau*",
    committee:
      "*commissie | afdelingshoofd* | baas | benoemingsadvies* | bestuur | chef | cliëntenraad | college van | commissie* | directeur* | directie* | eigenaar | faculteit | gemeenteraad | hoofdkantoor | jury* | leidinggevende* | management* | manager | moederbedrijf | ondernemingsraad | oprichter* | panel* | ploegleider* | raad | rector | schoolbestuur | teamleider* | toezicht | vennoten",
    internal: "eigen huis | herplaats* | intern | interne kandida* | interne sollicit* | oud collega | overplaats*",
    everyone: "alle | allen | beide | elk | elke | iedere | iedereen",
    friend:
      "broer | broertje | buurman | buurvrouw | dochter | dochtertje | echtgeno* | huisgenoot | jaargenoot | jaargenote | maat | mama | mijn man | mijn vrouw | moeder | neef | neefje | nicht | nichtje | oma | oom | opa | ouders | papa | partner | schoonbroer | schoonzoon | schoonzus | tante | vader | vriend | vrienden | vriendin | vriendinnen | vriendje | zoon | zoontje | zus | zusje | zwager",
    not: "geen | nee | neen | niemand | niet | niets | niks | nooit | nul | ongegrond | ongunstig* | onontvankelijk | onvoldoende | zonder",
    unable:
      "geen mogelijkhe* | genoodzaakt | kan niet | kon niet | kun je niet | kunnen niet | kunnen we je helaas | kunnen we niet | kunnen wij niet | kunnen wij u geen | lukt niet | moesten we | moet ik je | moeten je | moeten u | moeten we je | moeten wij u | niet mogelijk",
    nolonger: "niemand meer | niet langer | niet meer | niet verder | niet voort | niets meer",
    sorry:
      "betreur* | droef* | excuses | geen beter nieuws | geen goed nieuws | gewild | had je graag | hart | helaas | jammer* | knuffel | met pijn in | slecht nieuws | sorry | spijt* | teleurstel* | vervelend* | zonde",
    negative:
      "afgekeurd* | afgevallen | afgewezen* | afvalt | afwijs* | afwijz* | buiten de boot | daar niet bij | er niet bij | er niet tussen | geen goed nieuws | geen match | geen positief | geweigerd* | gezakt | helaas geen | helaas niet | mislukt* | negatief | niet aangenomen | niet gehaald | niet gehonoreerd | niet gekozen | niet geleid tot | niet geschikt | niet geselecteerd | niet geslaagd | niet geworden | niet succesvol | niet weerhouden | ongunstig* | onvoldoende | teleurstellen",
    but: "al is | alleen | evenwel | hoewel | maar | terwijl | toch",
    instead: "boven u | in plaats daarvan | in plaats van | liever | voor de andere | voorkeur* | voorrang",
    if: "als de | als er | als het | als ik | als je | als u | heb je na | in dat geval | indien | mocht | mochten | of het | of je | of u | of we | onder voorbehoud | wanneer",
    may: "kan | kon | konden | kun | kunnen | kunt | mag | misschien | mogelijk* | mogen | waarschijnlijk* | wie weet | zou | zouden",
    when: "daarna | eenmaal | na sluiting | nadat | sinds | tijdens | toen | tot dan | vanaf | voordat | wanneer | zodra",
    because:
      "aanleiding | bijgevolg | daarmee | daarom | door de | door een | door het | doordat | doorslag | dus | gevolg | gezien | omdat | reden | redenen | vandaar | vanwege | waardoor | waarmee | want | wegens | zodat",
    only: "alleen | enige | enkel | maar een | slechts | uitsluitend",
    yet: "lopende | momenteel | nog | op dit moment | steeds | voorlopig",
    already: "al | alvast | inmiddels | intussen | meteen | net | nu | ondertussen | reeds | zojuist",
    timebeing:
      "deze editie | deze keer | deze ronde | deze vacature | dit jaar | dit keer | dit schooljaar | dit seizoen | ditmaal | momenteel | nu | op dit moment | tijdelijk | voor deze functie | voorlopig",
    again: "alsnog | eens | herop* | nog een | nogmaals | opnieuw | terug | voortaan | weer",
    application:
      "*sollicitatie | *sollicitaties | deelname | deelnemen | gereageerd | gesolliciteerd | inschrijving* | inzending* | je brief | kandidaturen | kandidatuur | reacties | sollicit* | uw brief | uw schrijven | verzoek tot",
    documents:
      "bijlagen | brief | brieven | cv | diploma* | documenten | dossier* | map | motivatie* | portfolio* | sollicitatiebrief*",
    position:
      "*baan | *functie | *job | *plek | *plekken | *rol | *vacature | aanstelling* | ambt | banen | betrekking | fte | functie* | jobs | klus | leerplek* | leerstoel | mandaat | opdracht | opening | openstaande | opleidingsplaats* | plaats | plaatsen | plek* | positie* | post | stageplaats* | stoel | uren | vacant* | vacature* | vrijkomt | werkplek*",
    hiring:
      "*werving | aanwerv* | bezetting | hr | instroom* | loopbaan* | p&o | personeel* | recruit* | talent | werkgever* | werven | werving*",
    process:
      "*procedure | *selectie | *traject | procedure* | proces | ronde | screening | selectie* | sollicitatieprocedure* | sollicitatieronde* | traject* | werving | zoektocht",
    training:
      "*trainee | bbl | jobstudent* | leercontract | leerling* | leerplek* | leerwerk* | opleiding* | promovend* | stage* | stagiair* | trainee* | vakantiejob* | vrijwillig* | zij instro*",
    profile:
      "*profiel | achtergrond* | diploma* | geschikthe* | kennis | kwaliteit* | persoonlijkhe* | profiel* | talent* | type | vaardighe* | verhaal",
    experience: "*ervaring | aantoonbare | anciënniteit | ervaren | ervaring* | kennis van | praktijk* | vlieguren",
    requirements:
      "diende | eisen | functie eis* | gevraagde | misten | nodig | ontbrak | ontbreek* | vereist* | verwacht* | volstaat niet | voorwaarde* | wensen | zocht | zochten | zoek | zoeken | zoekt",
    fit: "aanslui* | beter bij | bij ons niet | geschikt* | hoort in | juiste | klik | match* | overeenkom* | passende* | past | paste | sluit onvoldoende | voldoe*",
    better:
      "best | beste kandidaat | beter* | dichter | doorslag* | eerste keus | extra | grotere | hoger* | langer | meer ervaring | met meer | net niet | sneller | verder in | voordeel | voorkeur*",
    level: "concurrentie* | goede mensen | kwaliteit | niveau* | sterke | tempo",
    many: "0 reacties | aantal | toeloop | tweehonderd* | veel | zoveel",
    interview:
      "*interview | eerste gesprek | gesprek met de selectie* | gespreksronde* | interview* | jurygesprek* | kennismakingsgesprek* | mondeling* | selectiegesprek* | slotgesprek | sollicitatiegesprek* | tweede gesprek | videogesprek*",
    talk: "*gesprek | *gesprekken | bel | belde | bellen | belt | bespreken | bezoek | gebeld | gesprek* | gesproken | kennis met je | kennismak* | koffie | langskom* | leren kennen | lunch* | onderhoud | ontmoet* | praten | sparren | sprak | spraken | spreken | teams | telefonisch* | telefoon* | treffen | video*",
    test: "*examen | *proef | *test | assessment* | auditie* | case | casus | examen* | meedraai* | meeloopdag* | meelopen | presentatie | proefcollege* | proefdag* | proefdraai* | proefles* | proefperiode | proeven | selectiedag* | selectieproeven | toets* | uitwerking",
    round: "*ronde | *rondes | fase | gedeelte | halte | lichting | stap | stappen | trede | vervolg*",
    shortlist:
      "behoor* | bij de laatste | buiten de selectie | door de selectie | drie namen | eindronde | eindstreep | finalist* | gelukkigen | geselecteerden | kandidaten die | laatste twee | preselectie | shortlist* | uitgekozen | voorselectie",
    list: "gerangschikt* | lijst | naam | namen | nummer vier | plaats op | prikbord | rangnummer | rangschik* | reserve | reservekandida* | reservelijst* | tweede op | voordracht | wachtlijst* | wervingsreserve*",
    pool: "archief | bestand | bewaard | bewaren | bijhouden | houden wij | in beeld | netwerk | portefeuille | talentpool* | wervingsreserve",
    offer:
      "*aanbod | aanbied* | aanbod* | aangeboden | arbeidsvoorwaardenvoorstel | beloof* | bieden | bod | contractvoorstel* | toegezegd* | voorstel*",
    contract:
      "*contract | arbeidsovereenkomst* | arbeidsvoorwaard* | contract* | getekend | handtekening* | inwerk* | onbepaalde | onderhandel* | ondertek* | overeenkomst* | teken | tekende | tekenen | tekent | verleng*",
    salary: "*salaris | bruto* | cao | leaseauto | loon | salaris* | schaal | vergoeding*",
    start: "begin | beginnen | begint | begon | in dienst | indiensttred* | ingang van | start* | treden | welkom bij",
    reference:
      "attest* | bevoegdheid | identiteitsbewijs | keuring | kopie van | medisch* | referent* | rijbewijs* | screening | vca | vog",
    score: "*uitslag | geslaagd* | op 0 | procent | punt | punten | rangschik* | scoorde* | score* | uitslag*",
    feedback: "feedback* | inzien | rapport | terugkoppel* | tips | toelicht*",
    decide:
      "afgesproken | afweging | bepalen | besliss* | beslist | besloten | besluit* | bleek | blijkt | doorgehakt | doorhakken | gekozen | gevallen op | keus | keuze* | kiezen | knoop | knopen | koos | kozen | oordeel* | stemde | uitgesproken | uitsluitsel | verklaard | viel op",
    result:
      "advies | antwoord | bericht* | beslissing | deze mail | geleid tot | gevolg | leidt tot | nieuws | reactie | resultaat | schrijven | status | terugkoppel* | uitkomst* | uitslag* | uitsluitsel | update*",
    select:
      "behoor* | boven u | favoriet* | gekozen | geplaatst | geselecteerd* | in het voordeel | in zee | keuze viel | kies | kiest | kiezen | koos | kozen | naar de andere | select* | uitgegaan naar | uitgekozen | voor de andere | voor haar | voordracht | voorgedragen | voorkeur* | weerhoud* | won",
    proceed:
      "behandeling | door de selectie | door naar | door te gaan | doorgaan | doorgaat | gaat door | in zee | verder | verderga* | vervolg* | voort te zetten",
    consider:
      "aandacht* | aanmerking | afweging* | analyse | bekeken | bekijk* | beoordeel* | beoordeling* | beraad | beschouw* | besproken | bevonden | bij nader | dacht | denk | denken | doornemen | gedacht | gekeken | gelezen | gewogen | kijken | nader inzien | overleg* | overweg* | vergelijk* | vind | vinden | vond | vonden | zag | zagen | zie | zien | ziet | zorgvuldig*",
    hire: "aangenomen | aangesteld* | aannemen | aanstel* | aanwerv* | benoem* | geplaatst | in dienst | in het team | in zee | indiensttred* | kunnen plaatsen | nam een | nemen je niet aan | opgenomen | samenwerk* | te plaatsen",
    fill: "begeven | bezet* | compleet | gaat naar | gegund | gevonden | geworden | ging naar | heeft getekend | het wordt | ingevuld* | invullen | is naar | is rond | is weg | krijgt de baan | toegewezen* | vergeven | vervuld* | vol | volgeboekt | volzet",
    close:
      "afgerond* | afgeslot* | afronding | archief* | beëindig* | definitief | dicht | eindig* | eindstreep | gesloten | houdt het hier op | houdt op | ronden we | scheiden | sloot | slotsom | sluit | sluiten | sluiting | stop | stopgezet* | stoppen | stopt | uiteindelijk | vervallen",
    cancel:
      "afbellen | afgezegd* | afzegg* | annul* | bestaat niet | gaat niet door | geannuleerd* | geschrapt* | intrek* | niet meer nodig | niet verlengd | offline | opgeheven | schrap* | sneuvel* | stopgezet* | streep | van tafel | verdwijnt | vervallen | vervalt",
    freeze:
      "aanwervingsstop | bevroren | geschorst | in beraad | in de wacht | on hold | onder voorbehoud | parkeer* | parkeren | pauze* | tijdelijk | uitgesteld* | vacaturestop | verschoven",
    budget:
      "accountant | begroting* | bezuinig* | budget* | financieel* | financier* | fte | fusie | geld | hoofdkantoor | investering* | kosten* | order | overname | reorganisat* | subsidie* | verbouwing",
    withdraw: "herroep* | in te trekken | ingetrokken* | intrekken | teruggetrokken | trekken we | trekken wij",
    reject:
      "af te wijzen | afgekeurd* | afgeschoten | afgevallen | afgewezen* | afscheid | afvallen | afvalt | afwijs* | afwijz* | afzeg* | andere kant op | blijft het bij | buiten de selectie | de stekker | er niet tussen | ervan af | geen aanbod | geen aanleiding | geen aanstelling | geen contract | geen ja | geen leerwerkplek | geen match | geen mogelijkheid | geen plaats | geen plek | geen positief | geen sprake | geen vervolg | geweigerd* | hem niet | laten gaan | m niet | nee | nemen je niet | niet aangenomen | niet aannemen | niet benoemd | niet bij de | niet doen | niet door | niet gehonoreerd | niet gekozen | niet geselecteerd | niet geworden | niet in aanmerking | niet in behandeling | niet in dienst | niet met je | niet met jou | niet met u | niet op jou | niet op u | niet opgenomen | niet toegelaten | niet tot de | niet uit te nodigen | niet uit voor | niet uitgenodigd | niet uitnodigen | niet verder | niet voor te dragen | niet voort | niet weerhouden | niets geworden | scheiden onze wegen | uitgesloten | uitsluit* | uwe niet | valt af | van de lijst | weiger* | wijzen je | wijzen wij | wordt het niet | zien af | zonder jou",
    accept:
      "aanneem* | aanvaard* | akkoord | gegund | gehonoreerd | goedgekeurd* | goedkeur* | honor* | ja | opgenomen | toegekend* | toegelaten | toelat* | toestem*",
    pass: "bij de laatste | door naar | gaat door | gefeliciteerd | gelukt | geslaagd* | je bent aangenomen | je bent door | slaagt | slagen | succesvol*",
    invite:
      "graag met je | graag met u | langs te | langskomen | leren kennen | nodig ik | nodigen | ontvangt u | opgeroepen | oproep* | roepen | te ontvangen | uitgenodigd* | uitnodig* | verwelkom* | welkom | zin om",
    congratulate:
      "blij | fijn | gefeliciteerd* | genoegen | goed nieuws | je bent aangenomen | leuk | met plezier | proficiat | super* | top | welkom | yes",
    confirm: "bevestig* | genoteerd | hierbij | in goede orde | ontvangstbevestiging* | registr*",
    receive:
      "aangekomen | bereikt | binnengekomen | gekregen | is binnen | kregen | krijg | krijgen | krijgt | ontvangen | ontvangst* | ontvangt | ontving* | toegekomen | toekomen",
    wait: "binnen drie | duurt | geduld* | hoor je | hoort u | langer dan | nog even | stilte | streven | vertraag* | vertraging* | wacht*",
    postpone: "schuift | uitgesteld | verplaats* | verschoven | verschuif* | verzet*",
    schedule:
      "aanwezig | afgesproken | afspraak* | agenda* | beschikbaar* | datum | gepland* | halfuur | kies een | plannen | planning | schikt | tijdstip | uurtje | vindt plaats | wanneer kan",
    daytime:
      "avond* | dag | dagen | dinsdag* | donderdag* | gisteravond | gisteren | kerst | maandag* | middag* | minuten | morgen | ochtend* | uur | vanavond | vandaag | vanmiddag | vanmorgen | vannacht | vanochtend | vrijdag* | week | weekend | weken | werkdag* | woensdag* | zaterdag* | zondag*",
    month:
      "academiejaar | april | augustus | december | februari | halfjaar | jaar | jan | januari | jaren | juli | juni | kwartaal | maand* | maart | mei | najaar | november | oktober | schooljaar | seizoen | september | voorjaar | zomer*",
    place:
      "adres | balie | gebouw* | kamer | kantoor | link naar | locatie* | lokaal | onthaal | parkeren | receptie | stadhuis | vestiging | zaal",
    bring: "breng je | breng mee | meebrengen | meenemen | neem je | neem mee",
    send: "bezorg* | doorgestuurd | doorgeven | gelieve | indienen | ingediend | invullen | retour | sturen | stuur | upload* | verstuurd | verzonden | vul | zend*",
    deadline:
      "binnen de | sluitingsdatum | termijn* | tot 0 | tot zondag | uiterlijk | voor 0 | voor vrijdag | voor zondag",
    link: "app | http* | link | online | pagina | portaal | site | vacaturepagina",
    attached: "bijgaand* | bijgesloten | bijgevoegd* | bijlage* | hierbij stuur | zit erbij",
    answer:
      "antwoord* | beantwoord* | bereikbaar* | berichtje | contact | contacteren | gecontacteerd* | gehoord | hoor graag | hoor ik | horen | laat het | laten weten | mail | mailen | reactie | reageer* | reageren | seintje | verneem | vernomen | wende*",
    inform:
      "bekend* | berichten | bij deze | dit bericht | doorgeven | gezegd | hiermee | laat je weten | laten weten | mededel* | meedel* | meld | melden | op de hoogte | schrijven | vermeld* | vertel* | weten dat | zeg | zeggen",
    ask: "? | aanvragen | gelieve | gevraagd | graag | kan je | kun je | kunt u | mag ik | mogen we | verzoek* | vraag | vraagt | vragen | vroeg | wil je | wilt u | zou je | zou u",
    thank: "*dank | bedank* | dank* | erkentelijk | merci | thanks",
    interest:
      "*interesse | belangstelling* | enthousiasme | getoonde | gewaardeerd | geïnteresseerd* | interesse* | op prijs | vertrouwen* | waarder*",
    effort: "energie | geduld | gestoken | inzet | komst | moeite | openhartig* | tijd | voorbereid*",
    impress:
      "compliment* | enthousiast* | fijn* | gevoel | geweldig* | goed* | helder* | indruk* | lekker* | leuk* | lief | liefst | mooi* | overtuig* | positief | prachtig* | prettig* | sterk* | tof | waardering",
    hard: "kantje boord | lastig* | moeilijk* | twijfel* | wikken | zwaar*",
    wish: "alle goeds | duimen | gehoopt | geluk | gewenst | gunnen | hoop | hopelijk | hopen | succes | toegewenst | wens*",
    path: "avontuur | een huis | een werkgever | hoofdstuk | je plek | jouw plek | loopbaan* | pad | paden | plek waar | reis | toekomst* | verdere | vervolg van | wegen | werkkring | zoektocht*",
    encourage:
      "blijf | gerust | hou onze | in de gaten | meld je | niet getreurd | ontmoedig* | opnieuw solliciteren | probeer* | proberen | schrijf je in | volg ons | zet een jobalert",
    future:
      "andere functie* | andere vacature* | een volgende | komende | later | nieuwe vacature* | ooit | op termijn | over een halfjaar | straks | toekomst* | tot ziens | volgend jaar | volgende keer | volgende vacature",
    remember: "contact houden | herinner* | kruisen | paden | tegenkomen | tot ziens",
    sincerely:
      "gr | groet | groeten | groetjes | hartelijke groet* | hoogachtend | hoogachting | liefs | met vriendelijke | vriendelijke groet*",
    dear: "beste | geachte | goedemiddag | goedemorgen | ha | hallo | heer | hey | hi | hoi | hé | lieve | meneer | mevrouw",
    data: "avg | bewaar* | bewaren | gegevens* | persoonsgegevens | privacy* | toestemming | vernietig* | vertrouwelijk* | verwijder* | wissen",
    automatic: "antwoorden op deze | automat* | niet beantwoord* | niet gelezen | no reply | noreply",
    money:
      "bank | bankrekening | betaal* | bkr | creditcard* | financiering | hypotheek* | incasso | krediet* | leasecontract | leenaanvraag | lening* | overschrijving | platinumkaart | rekening | rente | schuld* | spaar*",
    home: "*huur | *woning | appartement* | bewoner* | bezichtig* | co housing | complex | etage | flat | flatje | hospita | hospiteer* | huis te koop | huisraad | huur* | kamer | kavel | kijkdag | makelaar* | perceel | schutting | studentenkamer | verhuur* | woning* | woonruimte | woz",
    permit:
      "*aanvraag | *vergunning | *visum | aanvraag* | ambassade | beschikking | boete | cjib | consul | consulaat | consulair* | ind | leefloon | nationaliteit | naturalisatie | ocmw | ontheffing | rijbewijs aan | uitkering* | uwv | verblijf* | vergunning* | visa | visum*",
    study:
      "avondopleiding | bachelor* | beurs | conservatorium | crèche | cursus* | dagopleiding | duo | geneeskunde | hogeschool | hoorcollege | inschrijven | inschrijving voor | instroom | kind | kinderopvang | lesplaats | lesweek | master* | middelbare | scholen | school | schoolbank* | schoolverlaters | student* | studie* | toelating* | tweedejaars | uitgeloot | universiteit* | yogales",
    paper:
      "abstract* | artikel* | auteur* | boek | boeken | column | conferentie* | congres* | dichtbundel | gedicht* | inzending | lezing | manuscript* | peer review | publicat* | redactie | referenten | reviewer* | roman | scenario | tijdschrift* | uitgever*",
    grant:
      "*fonds | accelerator | beurs | cofinanciering | donatie | financieringsaanvraag | fonds* | investeerder* | nwo | prijs | prijsvraag | prijzen | project is helaas | projectvoorstel* | sponsor* | subsidie* | toelage",
    claim:
      "*schade | *verzekering | beroep | bezwaar* | claim* | compensatie | dekking | dekt | garantie* | geschil* | klacht* | machtiging | ongegrond | polis | reiskosten | retourverzoek | schade* | terugbetaal* | terugbetaling* | uitgekeerd | vergoed* | verzeker* | zorgverzekeraar",
    purchase:
      "*bestelling | *pakket | aankoop* | abonnee* | abonnement* | artikelnummer | badkamer | bestel* | betaling* | bezorging | dakkapel | factuur* | geleverd* | klantenservice | klus | koop* | korting* | leverancier* | levering* | levertijd | modem | offerte* | onderhoudscontract | pakket* | prijs | prijzen | product | producten | retour* | schoonmaakfirma | uitverkocht | verkoper* | verpakkings* | verzending | webshop | webwinkel",
    event:
      "bandavond | boeking* | borrel | bruiloft | concert* | evenement* | festival* | finale | gastspreker | geboekt | geloot | hotelkamer | huwelijk | kaarten | kaartje* | kermis | kraampje | lezingvoorstel | loting | marathon | optreden* | programma | reserver* | reünie | tafel voor | tafeltje | ticket* | toernooi | uitgeloot | vlucht | voorstelling* | workshop | yogales | zwembad",
    tender:
      "aanbested* | bieding | bod | dienstverlener* | economisch voordeligste | gegund* | gunnen | gunning | inkoper | inschrijving op | leverancier* | offerte* | opdracht aan | partij | partnerschap | pitch | prijsopgave | schilderwerk",
    member:
      "*club | *vereniging | adopt* | asiel | elftal | koor | leden | ledenstop | lid | lidmaatschap* | pleeg* | selectie voor het | trainer | vereniging* | volkstuin* | vrijwillig*",
    health:
      "arts | artsen | behandeling bij | consult | dokter | dokters | doktersafspraak | geneesmiddel* | griep | huisarts | kliniek | medicijn* | operatie | patiënt* | polikliniek | recept | tandarts* | therap* | ziek | ziekenhuisopname | ziekte | zorgverlener",
    newsletter:
      "abonneer* | aflevering | afmeld* | artikel | bekijk in | blijkt uit | blog* | column | editie | enquête | in je browser | krant | lees meer | lees ook | lees verder | loopbaancoach | magazine | minister | nieuwsbrief* | opinie | podcast* | tips | uit onderzoek | uitschrijv* | vdab | volg onze | webinar* | werkzoekenden",
    alert:
      "aanbevolen vacatures | bewaarde vacature* | deze jobs | favorieten | job alert* | jobalert* | jobs voor jou | nieuwe vacatures | opgeslagen zoek* | passende vacatures | vacature alert | vacatures die | vacatures voor jou | vergelijkbare vacatures | werkalert | zoekopdracht",
    rejection:
      "*afwijzing | afwijsmail* | afwijzing* | geghost | ghosting | nee | negatief besluit | standaardafwijz* | weigering*",
    recruiterreach:
      "ervoor open | even sparren | headhunt* | interessante rol | interesse in een | je profiel gezien | je profiel tegen | kwam je profiel | mooie kans | namens een opdrachtgever | nieuwe stap | nieuwe uitdaging | op linkedin | open voor | openstaan voor | prima op je plek | sta je open | uw profiel gezien | via linkedin | zoek ik een",
    hrtalk:
      "afbellen | afgevallen sollicitanten | afwijzingen al verstuurd | ats | de andere twee | debrief | herschrijf | kandidaat a | kandidaat b | mijn stem | opnieuw adverteren | overige kandidaten | pijplijn | pipeline | scorecard | sjabloon* | standaardbrief* | template* | topkandidaat | uit het systeem | verslag | voorbeeldbrief* | voorbeeldzin* | wil jij | zet de vacature | zou jij",
    ownmove:
      "bijgevoegd mijn | heb ik besloten | hierbij solliciteer | ik bedank | ik blijf liever | ik heb besloten | ik heb elders | ik heb gekozen | ik kies | ik solliciteer | ik stap | ik trek | ik wil mij | ik zie af | in bijlage mijn | in te trekken mijn | jullie aanbod | kan ik uw aanbod | kies ik | mijn brief | mijn cv | mijn kandidatuur | mijn motivatie | mijn sollicitatie | solliciteer ik | teken ik bezwaar | uw aanbod niet | van mijn kant",
    meant:
      "bijvoorbeeld | bv | citaat | de zin | formuler* | quote | schrijft de krant | sjabloon | standaardzin* | stel je voor | stond er | typisch* | voorbeeld* | zinnen | zoals deze | zoiets als",
    error: "*fout | fout* | negeer* | storing | vergissing* | verkeerd*",
    despite: "desondanks | hoewel | ofschoon | ondanks | ook al | toch",
    especially:
      "bijzonder* | echt | eigenlijk | erg | gewoon | hartelijk* | heel | helemaal | juist | nét | oprecht* | super | van harte | vooral | zeer",
    first: "allereerst | derde | eerste | laatste | tweede | vierde",
    person:
      "andere kandidaat | andere kandidaten | andere sollicitant* | de andere | de collega | de eerste kandida* | de nieuwe | diende zich | een ander | een andere kandida* | een collega | een interne | een kandidaat | een medekandida* | een medewerker | een nieuwe | een oud* | een profiel | een student* | gaan door | geschikte kandidaat | herplaatsingskandidaat | iemand anders | iemand die | iemand met | iemand uit | iemand van | interne kandida* | kandidaat gevonden | kandidaten die | kandidaten met | mensen die | mensen met | met iemand | met kandidaten | met mensen | onze keuze | onze nieuwe | staat vanaf | voor een andere | zo iemand",
    work: "*afdeling | *bedrijf | *project | *team | *werk | afdeling* | atelier | bedrijf* | collega* | crew | diensten | fabriek | filiaal | gemeente | huis | instelling* | keuken | klas | lab | maatschap | magazijn | medewerk* | ministerie | organisatie* | ploeg | praktijk | project* | provincie | redactie | samenwerk* | sectie | stichting | studio | teams | vakgroep | vestiging | werken | werkgever | werkkring | werkt | winkel | zaak | zaken",
    goesto:
      "aan de ander* | aan een ander* | aan een collega | de eer | gaat naar | gaven | gegaan | gegeven aan | gegund | gevallen | geworden | ging naar | gunnen | in het voordeel | is naar | is voor de | is voor een | krijgt de | naar een ander* | naar iemand anders | staat vanaf | toegewezen | toewijz* | uit naar | uitgegaan naar | vergeven | viel op | voor een ander* | voor iemand anders | voordeel van | voorrang | wint | won | wordt een | wordt het",
    stays: "bleef | blijft | blijven | de huidige | houdt de | interim* | invaller | terug uit | toch terug | verlengd",
    lack: "beperkt | gebrek* | geen geld | geen werk | kwijt | leeg | mager | minder | mist | misten | net niet | nog geen | ontbrak* | ontbreek* | ontbrek* | onvoldoende | volstaat niet | weinig",
    toomuch: "te hoog | te lang | te stijf | te stil | te ver | te zwaar | vervelen",
    ending:
      "afscheid* | blijft het bij | einde | eindigt | gaat dicht | houdt het hier op | rit | scheiden onze | stekker | voorbij",
    ahead: "bijna | boven u | dichter bij | kantje boord | lager | naar voren | verschil | voordeel",
    deserve: "bespaar* | besparen | blij met je | verdien* | vervelen | waard",
    direction: "ander pad | andere weg | anders invullen | kant | kompas | richting*",
    condition:
      "attest* | bevoegdheid* | big | certifica* | diploma* | duits | engels | frans | hbo | nachtdienst* | nederlands | registratie | rijbewijs* | rijden | salariswens | thuiswerk* | vca | verhuiz* | vog | werkvergunning* | wonen | woont",
    recommend:
      "advies* | draagt u voor | genomineerd* | steun* | voor te dragen | voordra* | voorgedragen | voorgesteld | voorstelde",
    vote: "afweg* | beraad* | doorgehakt | doorhakken | doorslag | eensgezind* | geslapen | gewogen | knoop | knopen | lang over | na lang | nachtje | overleg* | stem | stemde* | stemmen | stemming | unaniem* | vergadering | wikken",
    status: "actief | afgesloten | archief | dossier* | nummer | opgeborgen | ref | referentie* | status* | systeem",
    figure:
      "boot | deur | deuren | finish* | halte | hoofdstuk | kompas | kwartje | licht | orkest | oven | pindakaas | puzzel* | sleutel* | soep | stapel | taart | tafel | trein | tuin",
    late: "al gemaakt | al ingevuld | al vergeven | bij nader | eerder | na sluiting | net voor | sneller | te laat | verstreken | voorbij",
    isyou:
      "bent aangenomen | bent door | bent geslaagd | is van jou | jij bent het | jij wordt | jou als | jou gekozen | met u verder | op u gevallen | willen we jou",
    welcome: "aan boord | deel uitmak* | in ons midden | inwerk* | verwelkom* | welkom*",
    pet: "adopter* | adoptie* | asiel* | baasje* | dier | dieren | dierenarts* | dierenasiel* | fokker* | hond | honden | hondje | huisdier* | kat | kater | katje | katten | kitten* | konijn* | nestje | paard | paarden | poes | poezen | pony | pup | puppy* | pups | stamboom",
    media:
      "*kraam | album | app | band | demo | expo | film | filmpje | films | foto | foto's | gedicht* | influencer* | journaal | kanaal | kerstmarkt | kortfilm* | kraampje | krant | kranten | lied | liedje* | markt | merk | minister | muziek* | nummer voor | omroep | onderzoek | playlist | podcast* | radio* | recept | recepten | rommelmarkt | schilderij* | serie | tekst | teksten | tentoonstell* | tv | uitzending* | verhalen | video | video's | vrijdagmarkt",
    sport:
      "atlet* | basiself | basisploeg | blessure* | bondscoach | coach* | competitie | elftal | hockey* | judo | kampioen* | korfbal* | marathon* | opstelling | renner* | scheidsrechter* | speelster* | speler* | sportclub | startbewijs | startnummer* | tennis* | toernooi* | trainer* | training | trainingen | turnen | voetbal* | wedstrijd* | wieler* | wielren* | yoga* | zwemles*",
    hrmatter:
      "atv | beoordelingsgesprek* | borrel | declarati* | dienstrooster | fietsplan | functioneringsgesprek* | laptop | leasefiets | loonsverhoging | maaltijdcheques | nieuwjaarsborrel | onkosten* | opleidingsbudget | opslag | ouderschapsverlof | overuren | parkeerplaats | parkeerplek | proeftijd | reiskosten* | rooster | roosters | ruil | ruilen | salarisverhoging | tankkaart | thuiswerkdag* | tijdskrediet | vakantie* | verlof* | vierdaagse | vrije dag* | werkkleding | ziekmelding",
    authority:
      "aanslag | belasting* | beroepschrift* | bestemmingsplan* | bezwaar* | bouwplan* | bouwvergunning* | burgerlijke stand | cliëntenraad | college van burgemeester | crèche* | dwangsom | fiscus | handhaving | inspectie | kadaster | kapvergunning* | kieslijst | kinderopvang | moestuin* | ombudsman | omgevingsvergunning* | ondernemingsraad | opvangplaats | petitie* | raad van state | rechtbank | rechter | tuintje | verkiezing* | volkstuin* | vve | wethouder* | zienswijze",
    contest:
      "auditie* | award* | casting* | figurant* | finale | geloot | genomineerd* | hackathon* | ingezonden | inzending* | jury* | kampioenschap* | loterij | loting | medaille | nominatie* | prijs | prijsvraag* | prijzen | publieksprijs | quiz | talentenjacht | tombola | trekking | uitgeloot | verloting | wedstrijd* | winnaar* | winnares*",
    sift: "afgevallen | afvallen | afvalt | briefselectie* | buiten de boot | eerste selectie | gezakt | niet door de | preselectie* | screening* | stapel | valt af | voorselectie*",
    full: "bezet | bezetting | compleet | geen extra | geen plaats | geen plek | is rond | ledenstop | meer vrij | uitverkocht | vol | volgeboekt | volzet",
    giveback: "afhalen | ophalen | reiskosten* | retour* | teruggestuurd | vernietig* | verwijder* | wissen",
    done: "bent | geweest | had | hadden | heb | hebben | hebt | heeft | is | waren | was | werd | werden",
    will: "wil | wilde | wilden | willen | wilt | zal | zullen | zult",
    one: "acht | dertig | drie | drieën | eentje | elf | maar een | negen | tien | twaalf | twee | tweeën | twintig | veertig | vier | vijf | zes | zeven",
    who: "degene* | die | diegene* | wie | wiens | wier",
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
  told: {
    work: "antwoord* | presentatie* | portfolio | gesprek* | interview* | voorbeeld* | casus | case | opdracht* | test | code | oplossing* | ontwerp* | communicatie | vragen | voorbereiding | structuur* | detail* | diepgang | resultaten | cijfers | brief | motivatiebrief | cv | argument* | proefles | les | proefdag",
    merit:
      "ervaring* | werkervaring | kennis | vakkennis | vaardighe* | competentie* | inhoudelijk* | technisch* | engels | nederlands | duits | taal* | leiding* | leidinggeven* | project* | sql | excel | analytisch* | sector* | branche* | markt* | certifica* | diploma* | opleiding | kwalificatie* | strategisch* | profiel | senior* | jaar | jaren | team* | klanten | verkoop | onderhandel* | stakeholder* | motivatie",
    gap: "miste* | gemist | ontbrak* | ontbreek* | ontbreken | gebrek | te weinig | te algemeen | te vaag | te kort | te lang | te oppervlakkig | oppervlakkig* | zwakker | zwak | zwakke | graag meer | hadden graag | had graag | hadden gehoopt | hiaat | niet genoeg | onvoldoende | onduidelijk | niet duidelijk | onzeker | zenuwachtig | niet overtuig* | weinig overtuig* | overgekwalificeerd | niet helemaal | bleef | bleven | concreter | net niet | tekort* | wat kort | aan de korte kant | pleitte tegen",
    advice:
      "advies | adviseer* | aanraden | raad ik | raden wij | tip | tips | oefen* | uitbreiden | verdiep* | verbeter* | versterk* | volgende keer | volgend gesprek | volgende sollicitatie | toekomstige gesprekken | zou helpen | probeer | bereid | voorbereiden | laat zien | laten zien | noemen | toelichten | onderbouw* | werken aan | werk aan | let op | loont",
    strength:
      "sterk punt | sterke punten | sterke kant | kracht* | bijzonder | erg goed | heel goed | zeer goed | erg sterk | heel sterk | erg duidelijk | overtuig* | sprak ons aan | sprak aan | viel op | vielen op | uitstekend* | uitmuntend* | positief | beste | pluspunt | goed doordacht | compliment*",
    compare:
      "meer ervaring | meer jaren | al eerder | langer* | voorsprong | de doorslag | doorslag* | doorslaggevend | het verschil | vergeleken | in vergelijking | sterker | verder was | beschikte | net iets | had al | heeft al | had daar al",
    reason:
      "de reden | belangrijkste reden | reden was | kwam doordat | lag aan | vonden we | vonden wij | vond het team | vond de commissie | viel ons op | onze indruk | indruk | terugkoppeling van | feedback van | feedback was | de doorslag | doorslag* | het verschil",
    other:
      "enquête | vragenlijst | uw feedback | jouw feedback | je feedback | ons proces | onze procedure | in portefeuille | talentpool | contact | nemen contact | laten weten | laat u weten | laat je weten | kom erop terug | komen erop terug | terugkom* | telefo* | bellen | afspraak | inplannen | uitnodig* | volgende ronde | tweede gesprek | kennismak* | opnieuw solliciteren | solliciteer | andere vacature* | andere functie* | vacature* | geen inhoudelijke | geen feedback | geen toelichting | niet mogelijk | kunnen wij geen | kunnen we geen | helaas geen | doorgestuurd | doorsturen | stuur het door | privacy | verwijder* | kosten | factuur | contract | aanbieden | startdatum | in behandeling | bijlage | nieuwsbrief | afmelden | succes | geduld",
    ahead:
      "uitnodig* | tweede gesprek | vervolggesprek | volgende ronde | aanbieden | aanbod | nog interesse | nog geïnteresseerd | weer vrij | opnieuw open | nogmaals spreken | nog een keer spreken | terugzien | startdatum | contract | schikt | kun je maandag | bent u beschikbaar | ben je beschikbaar",
  },
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
      "(gesolliciteerd|solliciteerde|aangemeld|solliciteer) (als|voor|naar|op) {role}",
      "!(interesse|belangstelling) (in|voor) (de|onze|het) (functie|vacature|rol|positie|job|stage) [van|als] {role}",
      "(werken als|aan de slag als|beginnen als|aanstellen als|jou als|je als|u als) {role}",
      "{role} (gaat niet door|vervuld|ingevuld)",
      "(reactie|gereageerd|reageerde|solliciteerde|wachtlijst|aanmelding|gesprek|vervolg|traject|leerplek|stageplek|kennismakingen|gedaan) [op|voor|als] [een] {role} (zijn|waren)",
      "(reactie|gereageerd|reageerde|solliciteerde|wachtlijst|aanmelding|gesprek|vervolg|traject|leerplek|stageplek|vakantiejob) [op|voor|als] [een] {role}",
    ],
    roleWords: (
      "medewerker* adviseur* *adviseur consultant* *consultant manager* *manager *leider teamleider* teamleidster coördinator* *coördinator coordinator* directeur* *directeur bestuurder* *bestuurder *hoofd " +
      "*chef *voorman hoofdmeester *chauffeur chauffeur* *monteur monteur* *technicus *technieker *techniekers elektricien* *elektricien loodgieter* timmervrouw lasser* *lasser metselaar* stratenmaker* " +
      "dakdekker* *installateur installateur* operator* *operator machinist* *machinist mecanicien* *mecanicien *mechanicus *werker *werkster maatschappelijk *arbeider arbeider* *planner planner* *inkoper " +
      "inkoper* *verkoper verkoper* *verkoopster verkoop* *verkoop vertegenwoordiger* accountmanager* account *specialist specialist* *expert expert* boekhouder* controller* *controller accountant* " +
      "*accountant analist* *analist analyst* *analyst administrateur* *administrateur administratie* *administratie secretaris* *secretaris secretaresse* *secretaresse secretariaat *assistent *assistente " +
      "assistent* receptionist* *receptionist telefonist* jurist* *jurist advocaat* *advocaat notaris* griffier* *griffier paralegal* ambtenaar* *ambtenaar beleidsmedewerker* *beleid verpleegkundige* " +
      "*verpleegkundige verzorgende* *verzorgende verpleger zorgkundige* *zorgkundige begeleider* begeleidster hulpverlener* *verlener artsen *arts tandarts* apotheker* *apotheker doktersassistent* " +
      "therapeut* *therapeut logopedist* *logopedist ergotherapeut* fysiotherapeut* kinesist* diëtist* vroedvrouw* verloskundige* laborant* *laborant haptonoom aios anios opvoeder* *opvoeder *pedagoog " +
      "pedagogisch docent* *docent leraar* *leraar lerares leerkracht* onderwijzer* juf onderwijsassistent* instructeur* *instructeur trainer* *trainer coach* *coach hoogleraar* professor* promovendus " +
      "promovenda promovendi postdoc* onderzoeker* *onderzoeker lector* rector* *rector decaan universitair leerstoel wetenschapper* *wetenschapper bibliothecaris* bibliotheekassistent* conservator* " +
      "*conservator archivaris* ontwikkelaar* *ontwikkelaar developer* *developer engineer* *engineer ingenieur* *ingenieur programmeur* *programmeur architect* *architect ontwerper* *ontwerper designer* " +
      "*designer vormgever* *vormgever redacteur* *redacteur journalist* *journalist tekstschrijver* *fotograaf illustrator* marketeer* *marketeer marketing communicatie* *communicatie tester* *tester " +
      "beheerder* *beheerder scrummaster scrum product owner *lead *officer partner recruiter* *recruiter bediening barista kelner* ober gastheer *gastvrouw kapster schoonmaker* *schoonmaker schoonmaakster " +
      "huismeester* *huismeester conciërge* beveiliger* *beveiliger bewaker* *bewaker portier* orderpicker* *picker vakkenvuller* *vuller heftruckchauffeur* dispatcher* *dispatcher koerier* *koerier " +
      "bezorger* *bezorger postbode *logistiek *stage stagiair* *stagiair trainee* *trainee *traineeship werkstudent* leerling* *leerling *bijbaan vakantiejob* jobstudent* vrijwilliger* *vrijwilliger " +
      "bijbaantje weekendhulp* *hulp zij-instromer* *instromer oproepkracht* *kracht vakantiekracht* tuinman landbouwer* dierenarts* dierenverzorger* *verzorger boswachter* politieagent* *agent agente " +
      "inspecteur* *inspecteur brandweer* militair matroos piloot steward* conducteur* *conducteur buschauffeur* burgemeester* wethouder* gemeentesecretaris* rechter* officier* penningmeester* predikant* " +
      "pastor* koster* tolk* vertaler* *vertaler muzikant* hoboïst violist* acteur* regisseur* *regisseur producent* *producent presentator* winkelmedewerker* winkelbediende* bediende* *bediende kassier* " +
      "kassamedewerker* caissière filiaalmanager* bedrijfsleider* ploegleider* ploegbaas uitvoerder* *uitvoerder werkvoorbereider* *voorbereider projectleider* projectmanager* procesoperator* toezichthouder* " +
      "*houder raadslid commissaris* *strateeg makelaar* *makelaar acceptant* claimbehandelaar* *behandelaar behandelaar* klantadviseur* monteerder* *monteuse bemiddelaar* *bemiddelaar *therapeute sociaal " +
      "jongerenwerker* *assistante facilitair* *facilitair ceo cfo cto coo scientist* *scientist *support servicedesk* *sales business data hr ux qa devops *intern *coordinator interieurbouwer *vakman " +
      "*vakvrouw schoonheidsspecialiste barman barvrouw nagelstylist* stylist* *stylist visagist* chirurg* klinisch *loog *econoom chemicus fysicus statisticus wiskundige informaticus *analiste energiecoach* " +
      "magazijn* jachtbouwer aspirant* *aspirant lio lio-* stageplaats *instroomplek hulpkok *klerk attaché kandidaat-notaris zaakvoerder kapper schoolmeester bouwmeester werkmeester huisschilder zelfstandig"
    ).split(" "),
    roleStops:
      "bij van in op aan met en hebben heb heeft is was wij we je u ik niet hier die dat dit deze wordt werd werden zijn waarop waarvoor helaas bedankt dank danken hartelijk binnen vanaf per wegens vanwege omdat gaat ging naar ons onze uw jouw als dus maar want willen wil kunnen kan moeten moet door uit".split(
        " ",
      ),
    notRoles:
      "sollicitatie sollicitaties sollicitatieprocedure kandidatuur uw je jouw jullie onze update status terugkoppeling feedback uitslag reactie afwijzing bericht betreft besluit nieuws uitnodiging afspraak gesprek gesprekken functie vacature vacatures procedure positie rol job baan aanbod intrekken bevestiging ontvangstbevestiging dank bedankt interesse team beste geachte hallo antwoord re aw ref referentie nr selectieprocedure bevindingen opdrachtgever even over hier helaas niet geen vraag vacaturenummer kandidaatstelling werken organisatie bedrijf gegevens gewijzigd bijpraten".split(
        " ",
      ),
    companyFrames: [
      "!(sollicitatie|solliciteren|gesolliciteerd|solliciteerde|kandidatuur|functie|vacature|baan|job|rol|werken|werkt|stage|plek|stageplek|carrière|loopbaan|gesprek|interesse|aan de slag|start|kennismaking|betrekking|positie|traineeship|aanstelling|slag) (bij|binnen) {company} (hebben|heb|heeft|en|is|wilt|wil|te|als|voor|op|willen|bent|dank|in|waren|naar)",
      "(sollicitatie|solliciteren|gesolliciteerd|solliciteerde|kandidatuur|functie|vacature|baan|job|rol|werken|werkt|stage|plek|stageplek|carrière|loopbaan|gesprek|kennismaking|betrekking|positie|traineeship|aanstelling|slag|opdracht|voorstel|pitch|attaché|zaken) (bij|binnen) [het|de] {company}",
      "!(werkgever|bedrijf|organisatie|opdrachtgever): {company}",
      "(contact gehad|gesproken|gebeld|gesprek) met {company} over",
      "(adviseur,|recruiter,|directeur,|manager,|leider,|medewerker,|coördinator,|afdelingsleider|HR-directeur|havo,) {company}",
      "(interesse|belangstelling|vertrouwen) (in|voor) {company}",
      "als {role} bij {company}",
      "(functie|vacature) [van] {role} bij {company}",
      "(hier|ons|iedereen|allemaal|team|wij|collega's|we) (bij|van) {company}",
      "(namens|vanuit) [de|het|heel] {company}",
      "(groeten van|groet van|groetjes van|het team van|directie van|bestuur van|raad van toezicht van|raad van bestuur van|recruiter|recruitment|werving) {company}",
      "{company} (B.V.|BV|N.V.|NV|nv|bv|vzw|VZW|V.O.F.|VOF|bvba|BVBA|Groep)",
      "(klant|opdrachtgever|bedrijf|firma) {company}",
    ],
    companyStops:
      "hebben heb heeft en is wilt wil te als voor op willen bent dank waren naar in aan bij met door tot van om je u we wij ik die dat dit deze ons onze uw graag helaas niet werd wordt zijn zal kan kunnen zet besloten heeft".split(
        " ",
      ),
    teamWords: (
      "team hr recruitment recruiting recruiter werving selectie & en werken bij personeel personeelszaken personeelsdienst p&o po jobs job vacatures vacature talent careers career loopbaan info no-reply noreply no reply donotreply support service klantenservice klantcontact secretariaat bureau dienst afdeling directie bestuur bestuursbureau sectordirectie commissie planning administratie receptie systeem via sollicitaties sollicitatie hrm human resources " +
      "people culture rekrutering aanwerving instroom instroomloket loket opleidingen stage stages young het een wervingsteam opleidingsteam selecties examens onthaal crew redactie management instituut onderwijsbureau selectiedienst selectiebureau zij-instroom wervingsbureau sectorbestuur corporate acquisition hiring department detachering advies medewerkers collega's collega’s groeten groetjes groet met vriendelijke namens dank partner manager " +
      "personeelsadministratie mobiliteit mobiliteitsbureau talentteam hr-team hr-afdeling hr-secretariaat"
    ).split(" "),
    legalForms: (
      "bv b.v nv n.v vzw vof v.o.f bvba cvba stichting coöperatie gmbh ltd inc llc sa group groep holding " +
      "gemeente provincie universiteit hogeschool school college lyceum gymnasium ziekenhuis az umc museum theater studio rechtbank ministerie waterschap bank verzekeringen zorggroep zorg kliniek praktijk apotheek bakkerij brouwerij kapsalon woningcorporatie restaurant hotel transport logistiek techniek bouw media games juristen advocaten consulting services solutions analytics faculteit stad fabriek meubelen bibliotheek politie defensie zonen garage bib brasserie café bistro slagerij bakker boetiek winkel boerderij kwekerij veerdienst uitzendbureau detachering notarissen notariskantoor kantoor kinderopvang peuterspeelzaal basisschool zorgkring woonzorgcentrum installatiebedrijf bouwbedrijf schildersbedrijf hoveniersbedrijf loonbedrijf rederij uitgeverij drukkerij makelaardij fietsen meubels energie pensioenen verzekeraar jachtbouw staalbouw zuivel recruitment werkplein nederland belgië vlaanderen brussel antwerpen gent amsterdam rotterdam utrecht eindhoven groningen"
    ).split(" "),
    closings: (
      "met|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|hartelijks|warme groet|warme groeten|zonnige groet|zonnige groeten|collegiale groet|groet|groeten|groetjes|" +
      "de groeten|veel groetjes|lieve groet|lieve groetjes|lieve groeten|liefs|veel liefs|beste groet|beste groeten|mvg|gr|grt|grtz|vr gr|vriendelijke gr|hoogachtend|oprechte groet|vriendelijk|" +
      "hartelijk|dank|alvast dank|bedankt|veel succes|succes|alle goeds|het beste|al het goede|het allerbeste|tot snel|tot gauw|tot ziens|tot later|tot dan|wie weet tot ziens|ciao|salukes|salut|" +
      "kusjes|doei|high five|cheers|rij voorzichtig|hou je haaks|kop op|namens|fijne dag|fijne avond|fijn weekend|een fijne dag|prettige dag|prettig weekend|fijne feestdagen|fijne zomer|" +
      "vrolijke groet|creatieve groet|muzikale groet|groene groet|blije groet|mooie dag|kind regards|regards|best|warm regards|sincerely|het spijt me|genegen|behouden vaart|het ga je goed|" +
      "het ga u goed|pootje|merci|houdoe|hou je taai|tot kijk|veel plezier|veel zomerplezier|veel geluk|goede moed|hou moed|sterkte|knuffel|dikke knuffel|kus|xx|ahoi|ik hoop je|we houden contact|" +
      "vriendelijks|groetend|de beste|gegroet|cordialement|keep in touch|take care|all the best|doeg|toedeloe|mazzel|ajuus|in de hoop|in afwachting"
    ).split("|"),
    signedFrames: [
      "(gr|gr.|grt|grtz|mvg|Mvg|MVG|groet|groetjes|groeten|liefs|xx) {name}",
      "(mr.|drs.|ir.|ing.|jhr.|mw.|dhr.|mevr.) {name}",
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
          "anna maria johanna elisabeth cornelia sanne lisa laura emma sophie eva julia lotte anne anouk femke fleur iris jasmijn kim linda marieke marijke marloes maaike marjolein marleen " +
          "marlies marja marjan marianne margriet margot mariska marit mirjam miriam monique mieke mia nadia natasja nienke nicole nina noa noor noortje paula petra rianne ria rosa roos ruth " +
          "sandra saskia sara sarah selma sharon silvia simone sofie sonja stephanie stefanie suzanne susan tamara tessa thea tineke trudy truus vera veerle wendy willemijn wilma yvonne yara " +
          "zoë zoe ingrid inge ilse irene ineke janneke jacqueline jessica jolanda jolien joke josien jet juliette karin katrien katrijn karen karlijn kirsten lies liesbeth lieselot lieve " +
          "lien leen leonie liselotte lucia lucy lydia manon merel merle mies myrthe miranda margreet marga marjo anneke annelies anneloes annemarie annemiek annet annette an angela anja ans " +
          "astrid barbara beatrijs bea bianca birgit brenda brigitte carla carolien caroline chantal charlotte christel christine cindy claudia corrie conny corine daniëlle danielle danique " +
          "debby debora denise diana dorien doortje edith els elke ellen elly elien eline elise emilie esmée esmee ester esther evelien eveline evi fatima fenna floor floortje franka " +
          "frederike froukje geertje geertrui gerda gerdien gerry goedele greet greetje griet gwen hanna hannah hanne hanneke heidi heleen helena helga henny hennie hetty hilde hiske ilona " +
          "isabel isabelle jana janine jantine jeanine jeannette jenny jitske joanne jorien joyce judith kaat karolien kelly khadija lara lena lisanne loes lot louise maartje machteld " +
          "mathilde mette meike melissa mendy michelle mireille moniek nathalie nele nelleke nancy nora petronella pien pleun priscilla rachel renate renée renee riet rita rosanne roxanne " +
          "ruby sabine samira sigrid silke sien sterre stien sylvia tanja tine tinne tinneke tjitske ursula valerie vanessa viviane wies willeke wietske ymke sharda patricia pauline odile " +
          "babette godelieve indra noémie noemie amélie angelique angélique jolijn rozemarijn roosmarijn wilhelmina aafke aaltje aleida alida amber anita annelie annelien antonia arianne " +
          "aukje baukje berdien bernadette bo bregje carina carine catharina cathy celine céline christa cora dana delphine dewi dilek doenja donna edda eefje eefke ellis elma elsbeth " +
          "ellemieke eugenie fadoua fieke fien fiona francien francine frédérique gabi gabriëlle geke gina gonnie hafida hatice helma hermine hester hettie hilda houda imke ina inez ivonne " +
          "jannie jannet jeske joan jolande jorinde joosje josephine kaatje karima karla katja katleen kathleen katelijne kristel kristien laila leila leontien liesje lilian lilianne linde " +
          "linsey liv loren lore louisa maike malou manuela maren mariëlle marielle mariette marijn marina marion marita martina martine maryam mascha mechteld mila minke nadine naima nadja " +
          "nanda natalie nel nicolette nikki noëlle nynke orla patty paulien ragna reina rieke rietje ronja roosje sabrina sandy sietske sjoukje stéphanie susanna suze tara teuntje tessel " +
          "thirza tilly titia tonnie trees trijntje tilde veronique véronique vicky vivian yasmina yentl ymkje youssra zeynep zohra"
        ).split(" "),
        men: (
          "jan piet pieter peter henk hans kees cornelis johan johannes willem wim dirk gerrit gert geert gerard ger joost joris jeroen jasper jelle jesse joep joeri jos jozef jorrit jurgen " +
          "jurriaan koen koenraad klaas lars laurens leo leon lennart lex lucas luc luuk luk maarten marc mark marco marcel martijn martin mats matthijs matthias max menno michael michel " +
          "michiel mike milan mohamed mohammed niels nico nick nicolaas olaf onno oscar otto pascal patrick paul philip pim quinten raf ralph ramon raymond reinier remco remko rené rene rens " +
          "ricardo richard rick rik rob robbert robert robin roel roelof rogier roland rolf ron ronald roy rudi rudy ruben ruud sander sebastiaan sem siebe sjaak sjoerd stan stef stefan " +
          "steven sven sybren thijs thomas thijmen tijs tim timo tom ton toon tony tjeerd twan vincent victor vic wesley wilfried willy wilco wouter xander yannick yves youssef ahmed ali " +
          "arend arie arjan arjen arnold arno arnaud aart adriaan adrian ad albert alex alexander andré andre andries anton antoon auke bart bas bastiaan ben bernard bert berend bob boudewijn " +
          "bram brecht bruno carl casper chris christiaan christian coen cor daan daniel daniël dave david dennis derk diederik dick dieter dries edwin eduard egbert eelco elias emiel eric " +
          "erik ernst erwin evert ewout fabian felix ferdinand filip floris frank frans fred freek frits frederik gaston gijs gilles guido guus guy gustaaf hein hendrik herman hidde hugo huib " +
          "hubert ivo igor jaap jack jacob jacques jake jakob jannes jean jeffrey jens jochem jochen joachim johnny jonas jonathan jordy jurre kai karel karim kasper kevin kobe kris kurt " +
          "lander lieven lode lodewijk lorenzo lowie luca ludo maurits maurice mathijs mehmet mees mustafa omar oguz paulus pepijn piet-hein rachid rein reinout rinus rutger samuel simon " +
          "stijn stephan teun teunis theo thierry tiemen tobias tygo ulrich urbain valentijn walter ward wannes warre werner wiebe wietse wessel wybren wijnand yorick zeger danny denny jim " +
          "jimmy roderick erik-jan jan-willem jan-peter gert-jan geert-jan pieter-jan bert-jan hendrik-jan karel-jan folkert marnix aad abdel abdelkader achmed adam adil albertus aldert " +
          "alfons allard alfred amine amir amar anass andreas angelo arnoud arnout axel aziz barend bastian bauke bavo benjamin benno berry bilal bjorn björn bjarne boris brahim brian " +
          "bernhard bouke cas cees chiel claudio claus constantijn cyriel damian damien danilo dean diego dion dominique douwe driss durk edgar eddy edward eelke ed edo eef emre enzo ernest " +
          "eugène evan ezra faisal fedor feike ferry fons francis franciscus fredrik gabriel gaspard geoffrey georges gerben gerhard germain gerlof germen gerolf gustave giel giovanni govert " +
          "guillaume hamid hans-peter harald harm harmen harrie harry hassan hayo heiko henri henricus herbert hilbert hille hubrecht hylke ibrahim imad isaac ivan jaak jacco jacobus jan-jaap " +
          "jan-kees jelmer jelte jeroom jimme jan-dirk job jochum joey jonah joop jordi jorik jorn josef julian julien jurriën justin jurrien kamal kenneth khalid klaas-jan kristof lambert " +
          "laurent leendert levi levent lucien ludovic luigi maikel manuel marinus mario mathieu matteo maxim maxime melle merijn mick mitchell mounir murat nathan nathanaël nicolas noah noud " +
          "nout oege olivier omer onne orlando otis pepe peer perry pierre quincy quinn rafael raoul rembrandt reza rienk robbie robby robbe rocco rodolphe ronnie rudolf rudolph ruurd said " +
          "samir sam sef selim sergio servaas siemen simen sietse siebren sil sjef sjors sybrand steffen stephane stéphane storm taco tarik teije teus theodoor thibault tjalling tristan tuur " +
          "umut vito wilhelm willem-jan willem-alexander wilbert wolf wubbo xavier yasin yassin yassine yvo zakaria ziggy"
        ).split(" "),
      },
    },
    hasCapitals: false,
    titles: "dr prof msc bsc ma ba llm em dipl".split(" "),
    stages: {
      offer: [
        "(intrekken|ingetrokken|trekken|trek|intrekking|herroepen|terugtrekken) .. (aanbod|voorstel|contractvoorstel|toezegging|aanstelling|jobaanbod)",
        "(aanbod|voorstel|contractvoorstel|toezegging|jobaanbod|contract) ... (in|intrekken|ingetrokken|terug|vervalt|komt te vervallen|niet nakomen|gaat niet door|komt er niet)  $",
        "(aanbod|contractvoorstel|toezegging) .. (intrekken|ingetrokken|vervalt|herroepen)",
        "(toegezegde|aangeboden|beloofde) (aanstelling|functie|baan|plek|contract|job)",
        "(gaven|gegeven) .. (de hand|een hand) op",
        "(stuurden|deden|gaven|deed|stuurde) .. (voorstel|aanbod|contract|contractvoorstel)",
        "(contract|contracten|aanbod) .. (vervallen|ingetrokken|intrekken)",
      ],
      final: [
        "(laatste|finale|derde|vierde|definitieve) (ronde|gesprek|gesprekken|gespreksronde|twee|drie|selectieronde|stap)",
        "(eindronde|finalist*|slotgesprek|eindgesprek|eindselectie|finaleronde)",
        "(drie|vier|vijf|alle) (rondes|gespreksrondes)",
        "(twee|beide|andere) (kandidaten|finalisten) .. (over|laatste|overgebleven)",
        "(het is|is het) {Name} geworden",
        "de andere (kandidaat|finalist) ",
        "(nek aan nek*|aan elkaar gewaagd|tussen jou en|tweede geworden)",
      ],
      interview: [
        "(dank|bedankt|leuk|leuke|fijn|fijne|prettig|prettige|mooi|mooie|goed|goede|open|plezierig|plezierige|aangenaam|aangename|eerlijk|hartelijk|genoten|ons|onze) .. (gesprek|sollicitatiegesprek|kennismakingsgesprek|selectiegesprek|interview|jurygesprek|gesprekken|kennismaking|ontmoeting) ",
        "(na|tijdens|uit) [het|ons|de|je|uw|onze|jouw] (gesprek|gesprekken|sollicitatiegesprek|interview|kennismaking|selectiegesprek|jurygesprek|matchingsgesprek)",
        "((je|u|jou|elkaar|met u|met je) [vorige|te|gisteren] [week] gesproken|gesprek gehad|gesprek gevoerd|gesprekken gevoerd|voerden|ontmoet|ontmoeten|te ontmoeten|langskwam|langs bent|langs was|op bezoek|bezoek aan|je komst|uw komst|komst) ",
        "(kennis .. gemaakt|kennisgemaakt|kennis te maken)",
        "(meegedraaid|meegelopen|meegereden|meegeholpen|meegewerkt|rondgang|rondleiding|onderhoud)",
        "(dat je|dat u|dat jij) ... (kwam|gekomen|langsgekomen)",
        "(bedankt|dank|dankjewel|merci) voor (je|uw|jouw|de) .. (komst|bezoek|ochtend|middag|zaterdag)",
        "(gesprek|gesprekken|interview) (gevoerd|gehad)",
        "(met jou|met je|met u) .. (te praten|te spreken|te sparren|gesproken)",
        "(sprak|spraken) (je|u|wij|we) .. (elkaar|met)",
        "(score|resultaat) voor het (interview|gesprek)",
        "goed gewerkt",
        "(spraken|sprak) (elkaar|met)",
        "(aan|voor) (de|onze|ons|het) (kennismaking|gesprek|ontmoeting)",
        "(mooie|fijne|leuke|gezellige) (ochtend|middag|dag)",
        "(drie|vier|vijf) gesprekken",
        "(eerste|tweede) gesprek",
        "(vonden|vond) (je|u|jou) (een|enthousiast|praktisch|prettig|sympathiek)",
        "(vonden|vond) (je|u|jou) .. (voorbereid|enthousiast|prettig|sympathiek|overtuigend)",
        "(docenten|kandidaten|mensen|sollicitanten) gesproken",
        "(voor de|naar de|in de) tweede ronde",
        "(wat een|wat was het) .. gesprek",
      ],
      assessment: [
        "(assessment*|proefdag*|proefles|proefdienst|meeloopdag|proefdraaien|selectieproef|selectieproeven|testresultaat*|testresultaten|capaciteitentest|game based|casus|case|data case|codetest|praktijkopdracht|opdracht zo|uitwerking|auditie|toets|test gemaakt|selectiedag|schriftelijk gedeelte|schriftelijke proef|challenge|take home|*test|*testen|testuitslag)",
        "(u|je|jou) .. getoetst",
        "(je|jouw|uw|de) .. (test|assessment|opdracht|case|casus|uitwerking|proef|presentatie|queries|toets|score)",
        "(scoorde|behaalde|gescoord) ",
        "(proef|examen|proeven) .. (deel|deelgenomen|afgelegd|gemaakt)",
        "(vannacht|vandaag|gisteren) bij was",
      ],
      screen: [
        "(telefoongesprek|telefonisch* gesprek|telefonisch gesproken|belafspraak|telefonisch interview|videocall|aan de telefoon|per telefoon|telefonische kennismaking|kennismakingscall|screeningscall|telefoontje met|telefoongesprekje|belletje)",
        "telefonisch .. (gesproken|kennisgemaakt|contact)",
        "(gesproken|spraken|sprak) .. telefonisch",
        "(spraken|gesproken|sprak) .. (telefoon|telefonisch|net even|gisteren)",
        "(net even|even) (gesproken|gebeld) ",
        "(screening|voorselectie|intake) (gesprek|call)",
        "(je|u|jou|jullie) .. (net|gisteren|zojuist) .. gesproken",
      ],
      application: [
        "(sollicit*|gesolliciteerd|kandidatuur|kandidaturen|cv|brief|brieven|motivatie*|reactie|reacties|aanmelding*|curriculum|dossier|portfolio|sollicitatiebrief|sollicitant*|bijbaan|interesse|belangstelling|mail|gereageerd|pitch|map|dashboard|uit te nodigen|uitnodigen)",
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
      "(doorslag gaf|doorslag gaven) [uiteindelijk|voor ons] [dat] {reason}",
      "(gaf|gaven) {reason} de doorslag",
      "(heeft|hebben|woog|wogen) {reason} (zwaar gewogen|meegewogen|de doorslag gegeven|zwaar mee|zwaarder)",
      "{reason} (gaf|gaven) (de|uiteindelijk de) doorslag",
      "{reason} (was|waren) (voor de directie|voor ons|voor het team|voor de commissie|daarbij|hierin|uiteindelijk) (beslissend|doorslaggevend|bepalend)",
      "(struikelblok|reden|knelpunt|breekpunt|pijnpunt|bezwaar|main reason|toelichting|motivatie|feedback|terugkoppeling): {reason}",
      "(omdat|aangezien|doordat|Gezien|wegens|vanwege) {reason} (wordt u|word je|kunnen wij|kunnen we|hebben wij|hebben we|heeft het|heeft de|gaan we|gaan wij|kiezen we|kiezen wij|zochten we|zochten wij|moeten we|moeten wij|moet ik|vervalt|kan ik|wijzen wij|komt u|kom je)",
      "Nu {reason} (kunnen wij|kunnen we|hebben wij|hebben we|heeft het|heeft de|moeten we|vervalt)",
      "(omdat|aangezien|doordat|vanwege|wegens|Gezien) {reason}",
      "{reason} (waardoor|zodat) (we|wij|ik|je|u|de|er|uw|jouw)",
      "{reason} (dus|daarmee|daardoor|daarom) (vervalt|kunnen|kan|gaat|gaan|houdt|moeten|moet|is de|de rol|de functie|de vacature|de plek)",
      "(iemand|mensen|kandidaat|kandidate|kandidaten|candidates|sollicitant|sollicitanten|collega|studente|student|persoon|medewerker|vakman|docent|profielen) [uit|gekozen|uitgenodigd] (die|met|wier|wiens) {reason}",
      "(andere) (kandidaten|sollicitanten|profielen|kandidaat|sollicitant) (sloot|sloten|sluiten|past|passen|pasten|voldeed|voldeden|voldoen|hadden|had|beschikt|beschikken) {reason}",
      "(past|passen|pasten|sluit|sluiten|sloten) (beter|nauwer|meer|net beter|iets beter) {reason}",
      "(zochten|zocht) [naar|nu|vooral] {reason}",
      "(we|wij) zoeken (op dit moment|nu|momenteel|juist|echt|vooral) {reason}",
      "(misten|mist|ontbrak|ontbreekt|ontbraken|ontbreken) [we|wij|ze|ik|het|nog|jou|aan] {reason}",
      "{reason} (ontbrak|ontbraken|ontbreekt)",
      "(reden is|reden hiervoor is|reden daarvoor is|komt doordat|komt omdat) [dat] {reason}",
      "(gaat|ging) [puur|vooral|alleen|louter|enkel] om {reason}",
      "berust [met name|vooral] op {reason}",
      "(vond|vonden|vindt|vinden|vast|bekend|besloten) dat (je|jouw|uw|er|alle|het) {reason}",
      "(meedelen|mededelen|conclusie|gebleken) dat (uw|je|jouw) (profiel|ervaring|opleiding|achtergrond|kennis|diploma) {reason}",
      "(hij|zij) (bracht|brengt|bouwde|beschikt|kent|spreekt|beheerst) [al|eerder|ook] {reason}",
      "(hebben|zijn) {reason} (gevonden|ingevuld|bezet|volzet) en",
      "want (voor|de|het|wij|er|we zoeken|we hebben|we kunnen|onze|ons) {reason}",
    ],
  },
};
