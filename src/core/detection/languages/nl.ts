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
    you: "je | jij | jou | jouw | jouwe | u | uw | uwe | jezelf | jullie | ge | geadresseerde",
    we: "wij | we | ons | onze | wijzelf | men",
    i: "ik | mij | me | mijn | mijzelf | mezelf",
    they: "hij | zij | hem | haar | zijn eigen | hen | hun | ze | z'n | dezelfde",
    somebody: "iemand* | persoon | mensen | men | jongen | dame",
    other: "ander* | elders | overige* | medekandida* | externe | rest",
    candidate:
      "kandidaat* | kandidaten | kandidate | sollicitant* | medekandida* | finalist* | gegadigde* | concurrent* | laureaten | reservekandida* | favoriet* | aspirant* | geselecteerden | gerangschikte* | afgevallen*",
    client: "klant | opdrachtgever* | inlener* | bureau | uitzendbureau* | de fabriek",
    committee:
      "commissie* | *commissie | bestuur | directie* | directeur* | management* | manager | jury* | panel* | leidinggevende* | afdelingshoofd* | teamleider* | ploegleider* | college van | schoolbestuur | gemeenteraad | raad | baas | chef | faculteit | ondernemingsraad | rector | vennoten | toezicht | cliëntenraad | eigenaar | oprichter* | hoofdkantoor | moederbedrijf | benoemingsadvies*",
    internal: "intern | herplaats* | eigen huis | overplaats* | interne kandida* | interne sollicit* | oud collega",
    everyone: "alle | allen | iedereen | iedere | elk | elke | beide",
    friend:
      "vriend | vrienden | vriendin | broer | zus | zoon | dochter | papa | mama | vader | moeder | oma | opa | buurman | buurvrouw | maat | neef | nicht | oom | tante | echtgeno* | mijn man | mijn vrouw | schoonzus | huisgenoot | vriendje | zusje | broertje | schoonbroer | zwager | schoonzoon | zoontje | dochtertje | nichtje | neefje | ouders | vriendinnen | partner | jaargenote | jaargenoot",
    not: "niet | niets | niks | geen | nooit | niemand | nee | neen | zonder | onvoldoende | ongunstig* | nul | onontvankelijk | ongegrond",
    unable:
      "niet mogelijk | kunnen niet | kan niet | kon niet | geen mogelijkhe* | kunnen wij niet | kunnen we niet | kunnen we je helaas | kunnen wij u geen | lukt niet | genoodzaakt | moeten wij u | kun je niet | moeten u | moeten je | moeten we je | moet ik je | moesten we",
    nolonger: "niet meer | niet langer | niet verder | niemand meer | niets meer | niet voort",
    sorry:
      "helaas | jammer* | spijt* | betreur* | sorry | excuses | vervelend* | zonde | droef* | teleurstel* | slecht nieuws | geen goed nieuws | geen beter nieuws | met pijn in | had je graag | knuffel | hart | gewild",
    negative:
      "negatief | afgewezen* | afwijz* | afwijs* | geweigerd* | ongunstig* | niet succesvol | niet geslaagd | niet geselecteerd | niet weerhouden | niet gekozen | niet gehaald | niet aangenomen | niet geschikt | onvoldoende | helaas niet | helaas geen | niet geworden | geen goed nieuws | teleurstellen | geen match | gezakt | mislukt* | afvalt | afgevallen | niet gehonoreerd | buiten de boot | er niet bij | daar niet bij | geen positief | afgekeurd* | niet geleid tot | er niet tussen",
    but: "maar | evenwel | toch | hoewel | al is | alleen | terwijl",
    instead: "in plaats van | in plaats daarvan | liever | voorkeur* | voorrang | boven u | voor de andere",
    if: "indien | wanneer | mocht | mochten | of je | of u | als het | of het | in dat geval | heb je na | als je | als u | als er | als ik | als de | of we | onder voorbehoud",
    may: "kan | kun | kunt | kunnen | kon | konden | zou | zouden | mag | mogen | mogelijk* | misschien | waarschijnlijk* | wie weet",
    when: "zodra | wanneer | nadat | voordat | sinds | toen | na sluiting | eenmaal | vanaf | tot dan | daarna | tijdens",
    because:
      "omdat | want | doordat | wegens | vanwege | reden | redenen | daarom | vandaar | dus | waardoor | zodat | gezien | gevolg | bijgevolg | daarmee | waarmee | doorslag | aanleiding | door de | door het | door een",
    only: "alleen | slechts | enkel | uitsluitend | enige | maar een",
    yet: "nog | momenteel | op dit moment | steeds | lopende | voorlopig",
    already: "al | reeds | inmiddels | intussen | ondertussen | nu | zojuist | net | meteen | alvast",
    timebeing:
      "op dit moment | momenteel | dit keer | deze keer | ditmaal | voorlopig | nu | dit jaar | deze ronde | voor deze functie | dit seizoen | tijdelijk | deze editie | dit schooljaar | deze vacature",
    again: "opnieuw | weer | nogmaals | nog een | herop* | alsnog | voortaan | terug | eens",
    application:
      "sollicit* | kandidatuur | kandidaturen | gesolliciteerd | inschrijving* | *sollicitatie | *sollicitaties | reacties | uw brief | je brief | inzending* | uw schrijven | deelname | deelnemen | verzoek tot | gereageerd",
    documents:
      "cv | brief | brieven | sollicitatiebrief* | portfolio* | documenten | diploma* | motivatie* | dossier* | bijlagen | map",
    position:
      "functie* | *functie | banen | *baan | vacature* | *vacature | positie* | *rol | jobs | *job | plek* | plaats | plaatsen | *plek | *plekken | betrekking | post | ambt | stoel | werkplek* | mandaat | aanstelling* | opdracht | openstaande | leerstoel | opening | fte | opleidingsplaats* | stageplaats* | vacant* | vrijkomt | klus | leerplek* | uren",
    hiring:
      "werving* | recruit* | aanwerv* | hr | personeel* | p&o | loopbaan* | werkgever* | *werving | instroom* | talent | werven | bezetting",
    process:
      "procedure* | *procedure | proces | selectie* | *selectie | traject* | *traject | sollicitatieprocedure* | zoektocht | ronde | screening | sollicitatieronde* | werving",
    training:
      "stage* | stagiair* | trainee* | *trainee | leerling* | leerplek* | leerwerk* | bbl | opleiding* | vrijwillig* | leercontract | zij instro* | jobstudent* | vakantiejob* | promovend*",
    profile:
      "profiel* | *profiel | achtergrond* | kwaliteit* | vaardighe* | talent* | kennis | diploma* | persoonlijkhe* | geschikthe* | type | verhaal",
    experience: "ervaring* | *ervaring | ervaren | anciënniteit | praktijk* | kennis van | vlieguren | aantoonbare",
    requirements:
      "eisen | voorwaarde* | vereist* | zoeken | zochten | nodig | verwacht* | functie eis* | gevraagde | wensen | zoekt | zocht | zoek | misten | ontbreek* | ontbrak | volstaat niet | diende",
    fit: "past | passende* | paste | sluit onvoldoende | geschikt* | match* | klik | voldoe* | juiste | overeenkom* | aanslui* | beter bij | hoort in | bij ons niet",
    better:
      "beter* | best | beste kandidaat | dichter | hoger* | voorkeur* | eerste keus | doorslag* | extra | sneller | net niet | meer ervaring | met meer | verder in | grotere | voordeel | langer",
    level: "niveau* | kwaliteit | concurrentie* | goede mensen | sterke | tempo",
    many: "veel | aantal | zoveel | toeloop | 0 reacties | tweehonderd*",
    interview:
      "interview* | sollicitatiegesprek* | selectiegesprek* | kennismakingsgesprek* | gespreksronde* | jurygesprek* | *interview | tweede gesprek | eerste gesprek | videogesprek* | mondeling* | slotgesprek | gesprek met de selectie*",
    talk: "gesprek* | *gesprek | *gesprekken | bel | bellen | belt | belde | gebeld | telefoon* | telefonisch* | praten | gesproken | spreken | sprak | spraken | ontmoet* | kennismak* | kennis met je | leren kennen | koffie | teams | video* | sparren | onderhoud | treffen | lunch* | langskom* | bezoek | bespreken",
    test: "toets* | proeven | proefdag* | proefles* | proefcollege* | proefdraai* | meeloopdag* | meelopen | meedraai* | assessment* | examen* | *examen | *test | *proef | casus | case | auditie* | uitwerking | presentatie | selectieproeven | selectiedag* | proefperiode",
    round: "*ronde | *rondes | fase | stap | stappen | vervolg* | lichting | gedeelte | halte | trede",
    shortlist:
      "shortlist* | laatste twee | finalist* | eindronde | geselecteerden | voorselectie | uitgekozen | buiten de selectie | eindstreep | preselectie | door de selectie | drie namen | gelukkigen | bij de laatste | kandidaten die | behoor*",
    list: "wachtlijst* | reservelijst* | wervingsreserve* | reserve | reservekandida* | rangschik* | gerangschikt* | rangnummer | tweede op | nummer vier | voordracht | lijst | naam | namen | prikbord | plaats op",
    pool: "talentpool* | bestand | portefeuille | bewaren | bewaard | in beeld | archief | wervingsreserve | netwerk | bijhouden | houden wij",
    offer:
      "aanbod* | *aanbod | aanbied* | aangeboden | bieden | bod | voorstel* | arbeidsvoorwaardenvoorstel | contractvoorstel* | toegezegd* | beloof*",
    contract:
      "contract* | *contract | teken | tekenen | tekent | getekend | ondertek* | handtekening* | arbeidsovereenkomst* | overeenkomst* | arbeidsvoorwaard* | inwerk* | tekende | verleng* | onderhandel* | onbepaalde",
    salary: "salaris* | *salaris | loon | bruto* | vergoeding* | schaal | cao | leaseauto",
    start: "start* | begin | beginnen | begint | begon | indiensttred* | in dienst | welkom bij | treden | ingang van",
    reference:
      "referent* | vog | keuring | identiteitsbewijs | rijbewijs* | vca | attest* | screening | bevoegdheid | medisch* | kopie van",
    score: "punten | punt | scoorde* | score* | uitslag* | rangschik* | op 0 | geslaagd* | *uitslag | procent",
    feedback: "feedback* | terugkoppel* | toelicht* | tips | rapport | inzien",
    decide:
      "besluit* | besloten | besliss* | beslist | keuze* | keus | kiezen | gekozen | koos | kozen | knoop | knopen | doorgehakt | oordeel* | viel op | gevallen op | uitsluitsel | stemde | afweging | uitgesproken | verklaard | bleek | blijkt | doorhakken | bepalen | afgesproken",
    result:
      "uitslag* | resultaat | nieuws | bericht* | status | update* | terugkoppel* | reactie | uitkomst* | antwoord | beslissing | uitsluitsel | geleid tot | leidt tot | schrijven | deze mail | advies | gevolg",
    select:
      "select* | geselecteerd* | kies | kiest | kiezen | koos | kozen | gekozen | uitgekozen | voorkeur* | keuze viel | weerhoud* | voorgedragen | voordracht | uitgegaan naar | favoriet* | behoor* | voor de andere | naar de andere | voor haar | boven u | geplaatst | in zee | won | in het voordeel",
    proceed:
      "vervolg* | voort te zetten | doorgaan | door te gaan | gaat door | doorgaat | door naar | door de selectie | in zee | verderga* | verder | behandeling",
    consider:
      "overweg* | beoordeel* | beoordeling* | bekeken | bekijk* | gekeken | gelezen | doornemen | zorgvuldig* | beraad | afweging* | aanmerking | vergelijk* | analyse | aandacht* | beschouw* | overleg* | besproken | gewogen | nader inzien | bij nader | kijken | denken | gedacht | bevonden | zien | ziet | zagen | vind | vinden | vond | vonden | zie | zag | denk | dacht",
    hire: "aannemen | aangenomen | nemen je niet aan | aanstel* | aangesteld* | benoem* | in dienst | aanwerv* | geplaatst | indiensttred* | samenwerk* | opgenomen | te plaatsen | kunnen plaatsen | nam een | in het team | in zee",
    fill: "vervuld* | ingevuld* | invullen | vergeven | bezet* | gevonden | is weg | vol | volzet | compleet | toegewezen* | gaat naar | ging naar | krijgt de baan | heeft getekend | volgeboekt | gegund | het wordt | is rond | geworden | begeven | is naar",
    close:
      "afgeslot* | beëindig* | eindig* | gesloten | sluiten | sluit | sluiting | afgerond* | afronding | stopt | stop | stoppen | houdt het hier op | houdt op | stopgezet* | archief* | definitief | scheiden | uiteindelijk | eindstreep | slotsom | vervallen | ronden we | dicht | sloot",
    cancel:
      "annul* | geannuleerd* | schrap* | geschrapt* | stopgezet* | vervalt | vervallen | gaat niet door | intrek* | streep | opgeheven | afgezegd* | afzegg* | afbellen | van tafel | verdwijnt | offline | niet meer nodig | sneuvel* | niet verlengd | bestaat niet",
    freeze:
      "on hold | bevroren | vacaturestop | aanwervingsstop | pauze* | uitgesteld* | in de wacht | tijdelijk | parkeer* | parkeren | verschoven | in beraad | geschorst | onder voorbehoud",
    budget:
      "budget* | begroting* | bezuinig* | kosten* | financieel* | subsidie* | reorganisat* | fusie | overname | geld | fte | financier* | investering* | accountant | hoofdkantoor | order | verbouwing",
    withdraw: "intrekken | ingetrokken* | in te trekken | trekken wij | trekken we | teruggetrokken | herroep*",
    reject:
      "afwijz* | afgewezen* | afwijs* | af te wijzen | wijzen wij | wijzen je | weiger* | geweigerd* | nee | geen ja | valt af | afvallen | afvalt | buiten de selectie | afgevallen | uitgesloten | uitsluit* | afzeg* | zien af | niet weerhouden | niet geselecteerd | niet aangenomen | niet uitnodigen | niet uit te nodigen | niet uitgenodigd | niet uit voor | niet verder | niet met je | niet met jou | niet met u | niet op jou | niet op u | niet voort | niet gehonoreerd | niet in aanmerking | niet in behandeling | niet opgenomen | niet toegelaten | niet aannemen | nemen je niet | niet in dienst | niet voor te dragen | niet gekozen | niet geworden | geen aanbod | geen contract | geen plek | geen plaats | geen vervolg | geen match | geen aanstelling | geen leerwerkplek | geen mogelijkheid | geen aanleiding | geen sprake | scheiden onze wegen | andere kant op | afscheid | blijft het bij | laten gaan | ervan af | wordt het niet | m niet | hem niet | er niet tussen | niet tot de | niet bij de | geen positief | afgekeurd* | van de lijst | niets geworden | niet benoemd | afgeschoten | de stekker | niet doen | niet door | zonder jou | uwe niet",
    accept:
      "aanvaard* | akkoord | toestem* | ja | aanneem* | toelat* | toegelaten | goedkeur* | goedgekeurd* | toegekend* | honor* | gehonoreerd | gegund | opgenomen",
    pass: "geslaagd* | slaagt | slagen | door naar | je bent door | succesvol* | gelukt | gefeliciteerd | gaat door | je bent aangenomen | bij de laatste",
    invite:
      "uitnodig* | uitgenodigd* | nodigen | nodig ik | leren kennen | welkom | langskomen | oproep* | verwelkom* | ontvangt u | graag met u | graag met je | zin om | langs te | te ontvangen | opgeroepen | roepen",
    congratulate:
      "gefeliciteerd* | proficiat | goed nieuws | leuk | fijn | met plezier | top | super* | yes | welkom | genoegen | blij | je bent aangenomen",
    confirm: "bevestig* | ontvangstbevestiging* | hierbij | in goede orde | registr* | genoteerd",
    receive:
      "ontvangen | ontvangst* | ontving* | ontvangt | binnengekomen | aangekomen | gekregen | kregen | krijg | krijgt | krijgen | bereikt | toegekomen | toekomen | is binnen",
    wait: "wacht* | geduld* | duurt | vertraag* | vertraging* | langer dan | nog even | hoor je | hoort u | stilte | streven | binnen drie",
    postpone: "verzet* | verplaats* | verschuif* | verschoven | uitgesteld | schuift",
    schedule:
      "afspraak* | plannen | gepland* | agenda* | tijdstip | beschikbaar* | schikt | wanneer kan | datum | vindt plaats | aanwezig | kies een | uurtje | halfuur | planning | afgesproken",
    daytime:
      "maandag* | dinsdag* | woensdag* | donderdag* | vrijdag* | zaterdag* | zondag* | uur | morgen | vandaag | gisteren | ochtend* | middag* | avond* | vanochtend | vanmiddag | vanavond | week | weken | dag | dagen | minuten | werkdag* | vanmorgen | gisteravond | vannacht | kerst | weekend",
    month:
      "januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | jan | voorjaar | zomer* | najaar | kwartaal | maand* | jaar | jaren | schooljaar | seizoen | halfjaar | academiejaar",
    place:
      "kantoor | kamer | lokaal | adres | locatie* | receptie | onthaal | link naar | stadhuis | gebouw* | vestiging | parkeren | balie | zaal",
    bring: "meenemen | neem je | neem mee | meebrengen | breng je | breng mee",
    send: "stuur | sturen | upload* | bezorg* | ingediend | invullen | vul | zend* | doorgeven | doorgestuurd | retour | gelieve | indienen | verzonden | verstuurd",
    deadline:
      "uiterlijk | voor vrijdag | binnen de | termijn* | sluitingsdatum | voor zondag | voor 0 | tot zondag | tot 0",
    link: "link | portaal | site | http* | online | app | pagina | vacaturepagina",
    attached: "bijlage* | bijgevoegd* | bijgesloten | hierbij stuur | zit erbij | bijgaand*",
    answer:
      "antwoord* | beantwoord* | reageer* | reactie | reageren | contact | contacteren | laten weten | laat het | hoor ik | hoor graag | gecontacteerd* | mail | mailen | horen | gehoord | vernomen | verneem | berichtje | seintje | wende* | bereikbaar*",
    inform:
      "meedel* | laten weten | laat je weten | berichten | op de hoogte | mededel* | melden | meld | zeggen | gezegd | zeg | vertel* | doorgeven | schrijven | weten dat | bekend* | bij deze | dit bericht | vermeld* | hiermee",
    ask: "vraag | vragen | vraagt | gevraagd | verzoek* | graag | gelieve | wil je | wilt u | kun je | kunt u | zou je | zou u | kan je | mogen we | mag ik | ? | aanvragen | vroeg",
    thank: "dank* | bedank* | *dank | erkentelijk | merci | thanks",
    interest:
      "interesse* | belangstelling* | *interesse | vertrouwen* | enthousiasme | geïnteresseerd* | getoonde | waarder* | gewaardeerd | op prijs",
    effort: "moeite | tijd | energie | inzet | gestoken | komst | voorbereid* | geduld | openhartig*",
    impress:
      "indruk* | leuk* | fijn* | prettig* | mooi* | goed* | sterk* | positief | enthousiast* | prachtig* | tof | compliment* | waardering | helder* | geweldig* | lekker* | overtuig* | gevoel | liefst | lief",
    hard: "moeilijk* | lastig* | zwaar* | kantje boord | wikken | twijfel*",
    wish: "wens* | hoop | hopen | gehoopt | hopelijk | succes | geluk | toegewenst | gunnen | gewenst | alle goeds | duimen",
    path: "loopbaan* | toekomst* | zoektocht* | wegen | pad | paden | vervolg van | reis | avontuur | verdere | hoofdstuk | een werkgever | plek waar | werkkring | je plek | jouw plek | een huis",
    encourage:
      "gerust | ontmoedig* | volg ons | blijf | in de gaten | hou onze | opnieuw solliciteren | probeer* | proberen | niet getreurd | meld je | schrijf je in | zet een jobalert",
    future:
      "toekomst* | later | volgende keer | volgend jaar | andere vacature* | andere functie* | nieuwe vacature* | volgende vacature | over een halfjaar | komende | straks | ooit | een volgende | tot ziens | op termijn",
    remember: "contact houden | tot ziens | kruisen | tegenkomen | herinner* | paden",
    sincerely:
      "groet | groeten | groetjes | vriendelijke groet* | hoogachtend | hoogachting | liefs | gr | hartelijke groet* | met vriendelijke",
    dear: "beste | geachte | hallo | hoi | hi | hey | lieve | hé | goedemorgen | goedemiddag | heer | mevrouw | meneer | ha",
    data: "gegevens* | persoonsgegevens | privacy* | avg | verwijder* | wissen | vernietig* | bewaar* | bewaren | toestemming | vertrouwelijk*",
    automatic: "automat* | noreply | no reply | niet beantwoord* | antwoorden op deze | niet gelezen",
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
    error: "fout* | *fout | vergissing* | negeer* | verkeerd* | storing",
    despite: "ondanks | hoewel | ofschoon | toch | desondanks | ook al",
    especially:
      "heel | zeer | erg | echt | hartelijk* | oprecht* | super | vooral | bijzonder* | nét | van harte | helemaal | gewoon | juist | eigenlijk",
    first: "eerste | tweede | derde | vierde | laatste | allereerst",
    person:
      "iemand anders | een ander | andere kandidaat | andere kandidaten | andere sollicitant* | een andere kandida* | kandidaten die | iemand die | met iemand | geschikte kandidaat | kandidaat gevonden | met kandidaten | met mensen | herplaatsingskandidaat | interne kandida* | voor een andere | iemand uit | zo iemand | mensen die | een medewerker | een kandidaat | een profiel | onze nieuwe | een nieuwe | de nieuwe | de eerste kandida* | de collega | een collega | een medekandida* | een oud* | een interne | de andere | iemand van | iemand met | mensen met | kandidaten met | diende zich | gaan door | staat vanaf | een student* | onze keuze",
    work: "werken | werkt | *werk | teams | *team | bedrijf* | *bedrijf | organisatie* | afdeling* | *afdeling | project* | *project | diensten | werkgever | collega* | medewerk* | samenwerk* | instelling* | filiaal | ploeg | huis | keuken | winkel | atelier | fabriek | vestiging | vakgroep | maatschap | redactie | praktijk | zaken | werkkring | lab | studio | klas | gemeente | provincie | ministerie | stichting | sectie | zaak | magazijn | crew",
    goesto:
      "gaat naar | ging naar | is naar | gegaan | naar iemand anders | naar een ander* | toegewezen | toewijz* | viel op | gevallen | gegeven aan | gaven | vergeven | gunnen | gegund | uit naar | uitgegaan naar | de eer | geworden | wordt het | krijgt de | voorrang | won | wint | voor iemand anders | voor een ander* | aan een ander* | aan een collega | aan de ander* | in het voordeel | voordeel van | is voor een | is voor de | staat vanaf | wordt een",
    stays: "blijft | blijven | bleef | verlengd | interim* | invaller | de huidige | toch terug | terug uit | houdt de",
    lack: "ontbreek* | ontbrak* | ontbrek* | mist | misten | mager | gebrek* | onvoldoende | net niet | leeg | beperkt | minder | weinig | volstaat niet | nog geen | geen geld | geen werk | kwijt",
    toomuch: "te zwaar | te hoog | te ver | te lang | te stil | vervelen | te stijf",
    ending:
      "blijft het bij | houdt het hier op | eindigt | scheiden onze | afscheid* | rit | stekker | voorbij | gaat dicht | einde",
    ahead: "boven u | verschil | bijna | kantje boord | dichter bij | naar voren | lager | voordeel",
    deserve: "verdien* | besparen | bespaar* | vervelen | waard | blij met je",
    direction: "andere weg | ander pad | richting* | anders invullen | kompas | kant",
    condition:
      "rijbewijs* | vog | big | bevoegdheid* | diploma* | rijden | verhuiz* | woont | wonen | thuiswerk* | nachtdienst* | werkvergunning* | certifica* | attest* | registratie | vca | frans | engels | duits | nederlands | salariswens | hbo",
    recommend:
      "voordra* | voorgedragen | draagt u voor | voor te dragen | voorgesteld | voorstelde | genomineerd* | steun* | advies*",
    vote: "stem | stemmen | stemde* | stemming | unaniem* | beraad* | wikken | gewogen | afweg* | knoop | knopen | doorhakken | doorgehakt | overleg* | eensgezind* | nachtje | geslapen | na lang | doorslag | vergadering | lang over",
    status: "status* | afgesloten | archief | opgeborgen | dossier* | referentie* | ref | actief | systeem | nummer",
    figure:
      "deur | deuren | sleutel* | puzzel* | trein | halte | boot | kwartje | orkest | hoofdstuk | tuin | soep | taart | licht | kompas | finish* | stapel | pindakaas | tafel | oven",
    late: "te laat | net voor | na sluiting | eerder | al gemaakt | verstreken | voorbij | sneller | al vergeven | al ingevuld | bij nader",
    isyou:
      "jij bent het | jij wordt | met u verder | jou gekozen | willen we jou | bent aangenomen | bent door | bent geslaagd | op u gevallen | jou als | is van jou",
    welcome: "welkom* | verwelkom* | aan boord | in ons midden | deel uitmak* | inwerk*",
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
    sift: "screening* | voorselectie* | preselectie* | briefselectie* | eerste selectie | afgevallen | afvallen | afvalt | valt af | buiten de boot | niet door de | gezakt | stapel",
    full: "vol | volzet | volgeboekt | compleet | bezet | is rond | geen plek | geen plaats | geen extra | bezetting | meer vrij | ledenstop | uitverkocht",
    giveback: "teruggestuurd | retour* | ophalen | afhalen | vernietig* | wissen | verwijder* | reiskosten*",
    done: "heb | hebt | heeft | hebben | had | hadden | was | waren | werd | werden | geweest | is | bent",
    will: "zal | zult | zullen | wil | willen | wilt | wilde | wilden",
    one: "twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | twintig | dertig | veertig | eentje | tweeën | drieën | maar een",
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
