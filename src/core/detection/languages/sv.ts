import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Swedish, as it is written in Sweden and in Finland. */
export const sv: LanguagePack = {
  tag: "sv",
  script: "Latn",
  commonWords: (
    "i igen dem at sin dit och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu år ut " +
    "hon man ditt dig din dina du er ert era ni oss vår vårt våra mig min mitt mina hos vid eller också ska skulle " +
    "blir blev bli varit vara här där efter innan mot mer mycket alla andra någon något några ingen inget inga denna " +
    "detta dessa hej tack tyvärr dessvärre gärna även samt utan eftersom därför genom inom under över får fick kommer " +
    "vill måste gå går gått sedan redan bara ännu hade än då kunde vad hur vilket vilka mvh hälsningar hälsning vänlig vänliga nästa"
  ).split(" "),
  concepts: {
    you: "dig | din | dina | ditt | du | er | ert | ni",
    we: "av vår | av våra | från vår | för vår | oss | på vår | till vår | vi | vår bank | vår kund | vår nya | vår sida | vår vd | våra behov | våra lediga | våra vägar | vårt",
    i: "jag | mig | min | mina | mitt | undertecknad",
    they: "de andra | de har | de som | de vi | dem | denna | denne | deras | dess | dom | han | hen | henne | hennes | hon | honom | sin | sina | sitt",
    somebody:
      "de som | dem som | den som | en kandidat | en sökande | en tjej | folk | individ* | killen | man | människor | någon | person | personer",
    other: "andra | andras | andre | annan | annans | annat | annorlunda | olika | resten | övriga",
    candidate:
      "*kandidat | *kandidaten | *kandidater | *kandidaterna | arbetssökande | aspirant* | finalist* | jobbsökande | konkurrent* | sökande | sökanden",
    client: "beställaren | klient* | kund | kunden | kundens | uppdragsgivare*",
    committee:
      "*chefen | *kommittén | *ledningen | *nämnd | *nämnden | *nämndens | chef | chefer | direktion* | domkapitlet | huvudkontoret | juryn | kyrkorådet | orkestern | panelen | rekryterande chef* | rekryteringsgruppen | rektor | rektorn | sakkunnig* | styrelse* | styrgruppen | urvalsgrupp* | vd",
    internal: "egna | förtur | intern* | kollega på | omplacer* | sommarens vikari* | återanställning*",
    everyone: "alla | allesammans | allihop | samtliga | var och en | varje",
    friend:
      "brodern | bror | dotter | dottern | en vän | flickvän | grannen | hustru | kompis* | kusin | mamma | min fru | min man | min vän | pappa | pojkvän | polare | sambo | sambon | son | sonen | syster | väninn* | vänner",
    not: "aldrig | avböj* | avslag* | avslog* | avslår | avslås | avstår | ej | inga | ingen | inget | inte | nej | saknar | saknas | upphör | upphört | utan | varken",
    unable:
      "går inte att | går tyvärr inte | inte gå dig till mötes | inte kan | inte kunnat | inte möjlighet | kan d* inte | kan därför inte | kan inte | kan jag inte | kan t* inte | kan tyvärr inte | kan v* inte | kan vi inte | kan vi t* inte | kunde inte",
    nolonger: "inga fler | inget mer | inte mer | inte vidare | längre | upphör | upphört",
    sorry:
      "beklag* | ber om överseende | besvik* | dessvärre | förlåt* | gråt* | hade hoppats | hade önskat | ledsen | ledsna | olyckligtvis | saknad* | surt | synd | trist | tråkig* | tvungna att | tyvärr | ursäkt* | önskar att vi hade",
    negative:
      "avslag* | avslås | avvis* | blev du inte | bortvald* | ej aktuell | ej behörig | ett nej | fick du inte | har inte fått | inte aktuellt | inte antagen | inte antagits | inte bland | inte blivit antagen | inte blivit uttagen | inte blivit utvald | inte gick vidare | inte går vidare | inte gått vidare | inte hela vägen | inte längre aktuell | inte till dig | inte uttagen | inte vald | inte valts | inte är aktuell | inte är läge | negativt | räcker inte | räckte inte",
    but: "annars | dock | däremot | fast | fastän | men | ändå | även om",
    instead: "framför | före dig | hann före | hellre | i stället | istället",
    if: "blir du | hade du | har du inte hört | i så fall | ifall | oavsett | om de | om det | om du | om jag | om någon | om något | om så | om vi | skulle du | under förutsättning",
    may: "kan | kanske | kunde | kunna | kunnat | möjlighet | skulle",
    when: "därefter | då | efter | före | förrän | inför | innan | medan | när | sedan | sen | så fort | så länge | så snart | till dess | tills",
    because:
      "anledning* | därför | då | eftersom | för att | innebär | med hänvisning till | motivering* | på grund av | skäl | utifrån | varför | vilket gör",
    only: "bara | blott | enbart | enda | endast | uteslutande",
    yet: "fortfarande | i nuläget | inte än | kvar | tills vidare | ännu",
    already: "därmed | hunnit | härmed | i förra | nu | redan | under tiden",
    timebeing:
      "den här omgången | denna | gången | i det här läget | i nuläget | i år | just nu | nuvarande | säsongen | tills vidare",
    again: "en gång till | igen | på nytt | ånyo | åter | återigen",
    application:
      "*ansökan | *ansökningar | *ansökningarna | anmälan | ansök* | dina handlingar | du söker | intresseanmäl* | jobbansök* | jobbsök* | kandidatur* | spontanansök* | sök | söka | sökt | sökta | sökte",
    documents:
      "arbetsprover | betyg | brev | brevet | cv | dokument* | examensbevis* | handlingar | handlingarna | intyg | mappen | meriter | portfolio* | underlag",
    position:
      "*anställning | *anställningen | *befattning | *befattningen | *jobb | *jobben | *jobbet | *tjänsten | *vikariat | *vikariatet | annons* | befattning* | doktorandplats* | förordnande* | ledig | lediga | lektorat* | lärlingsplats* | plats | platsen | platser | platserna | position | posten | praktikplats* | roll | rollen | roller | skift* | sommarjobb* | stolen | tjänst | tjänster | uppdrag | uppdraget | utlysning* | utlysta | vakans* | vikariat*",
    hiring:
      "*rekrytering | *rekryteringen | anställningsbeslut* | anställningsförfarande* | arbetsgivare* | bemanning* | hr | karriär* | nyanställ* | personal | personalavdelning* | personalen | personalenhet* | rekryter* | talent acquisition | tillsättning* | urvalsarbete*",
    process:
      "*process | *processen | antagning* | handläggning* | kampanjen | konkurrens | konkurrensen | omgång | omgången | process* | prövning | rekryteringen | urval | urvalet | urvals* | ärende | ärendet",
    training:
      "*praktik | aspirant* | doktorandtjänst* | graduate* | gå bredvid | lärling* | praktikant* | praktikplats* | provtjänstgör* | trainee*",
    profile:
      "*kompetens | *kunskaper | *profil | *profilen | bakgrund* | förutsättning* | kompetens* | kunskap* | merit* | profil*",
    experience:
      "*erfarenhet | *vana | bransch* | erfarenhet* | i ryggen | jobbat med | kunskaper i | meriterad* | senior | seniora",
    requirements:
      "*krav | *kraven | annonsen | behörig | behörighet* | behöv* | certifikat* | krav* | körkort | legitimation* | letar efter | letat efter | söker | vi sökte | vill ha en | villkor* | önskemål*",
    fit: "aktuell | aktuella | aktuellt | funger* | funka* | lämplig* | magkänsla* | match | matchade | matchar | matchning* | motsvar* | passa | passade | passande | passar | rätt för | rätt person | stämmer | tajming* | tempot | tonen | uppfyll*",
    better:
      "bredare | bättre | före dig | först | förstahandsval* | högre | högst | mer | mest | närmare | större | vassare",
    level: "*nivå | konkurrens | konkurrensen | kvalitet* | nivå* | stenhård* | söktryck*",
    many: "antal | antalet | fler | många | stort intresse | söktryck*",
    interview: "*intervju | *intervjuer | *intervjuerna | *intervjun | anställningsintervju* | intervju*",
    talk: "*möte | *mötet | *samtal | *samtalet | besök | call | dialog* | diskussion* | diskut* | fika | hördes | hörs | kaffe | kom förbi | lära känna | prata | pratar | pratat | provdag* | ring | ringa | ringde | ringer | samtalen | ses | signal | snack | talade | teams | telefon* | träffa | träffar | träffat",
    test: "*prov | *provet | *test | *tester | *testerna | *testet | *uppgiften | arbetsprov* | assessment* | audition* | case* | casting* | formuläret | kodtest* | presentation | presentera* | provdag* | provföreläs* | provjobb* | provlektion* | provspel* | säkerhetsprövning* | testresultat*",
    round:
      "fortsatta | moment | nästa | omgång | omgången | runda | rundan | skede | slutomgång* | steg | steget | vidare",
    shortlist:
      "bland de | bland dem | final | finalen | finalist* | på förslaget | rangordn* | slutintervju* | slutkandidat* | slutomgång* | tvåa | uttagen | uttagning* | utvald | utvalda",
    list: "hoppar av | kö | kön | kötid* | lista | listan | rangordn* | reserv | reservkandidat* | reservlist* | reservplats* | väntelist*",
    pool: "behåll* | databas* | kandidatbank* | nätverk* | sparar gärna | talangpool* | vår lista",
    offer:
      "*erbjudande | *erbjudandet | anställningserbjudande* | bud | budet | erbjud* | jobbet är ditt | löfte | utlova* | är din",
    contract:
      "*avtal | *avtalet | *kontrakt | avtal* | bankid | i hamn | kontrakt* | påskr* | signatur* | signer* | skakat hand | skriva på | skriva under | skriver på | skrivit på | underskri* | undertecknat",
    salary: "kr | lön | lönen | löner | pension* | semester",
    start:
      "börja | börjar | från och med | ombord | provanställning* | påbörja* | start | starta | startar | tillträd*",
    reference:
      "*referenser | bakgrundskontroll* | belastningsregist* | examensbevis* | referens* | referent* | registerutdrag* | säkerhetsprövn* | utdrag",
    score: "*poäng | godkänd | godkänt | placer* | procent | rangordn* | testresultat*",
    feedback: "feedback* | kommentar* | motivering* | omdöme* | sakkunnigutlåtande* | utlåtande* | återkoppl*",
    decide:
      "avgjor* | avgör | avgörande* | bedömning* | bedöms | bedömts | beslut* | bestäm* | enig | eniga | fattat | fattats | förorda* | kommit fram till | landade | landat | röstade | tagit ställning | val av | valet",
    result:
      "*besked | *beskedet | läge | lägesrapport* | läget | nyheter | resultat | resultatet | status* | svar | svaret | uppdatering* | utfall*",
    select:
      "antagen | antagna | bestämt oss för | föll valet | förorda* | kallar | kallas | kallats | landat i | lottning* | prioriter* | röstade | stannat för | uttagen | utvald* | vald | valde | valdes | valet föll | valt | valts | välj | välja | väljer",
    proceed:
      "fortsätt* | gick inte vidare | gick vidare | gå vidare | går inte vidare | går vi * vidare | går vi inte vidare | går vidare | gått vidare | hoppar över | nästa steg | ta dig vidare | ta din ansökan vidare | vidare i | vidare med | vidare till | är vidare",
    consider:
      "*granskning | beakta* | bedöm* | behandlas | behandlat | behandlats | funderat | genomgång* | granska* | granskning* | gått igenom | handlägg* | jämförelse* | jämfört | kände | kändes | känner | känns | läsa igenom | läser | läst | noga | noggrann* | noggrant | prövas | prövats | ser | sett | ställning till | tagit del | tror | tycker | tyckte | tänkt | utvärder* | vägt | överväg*",
    hire: "*anställa | *anställd | anställ* | fick jobbet | fick tjänsten | fått tjänsten | förordna* | ha dig | nyanställ* | ta in | tar in | tilldela* | tillsätt* | tjänsteförhållande* | utnämn* | valt dig | återanställ*",
    fill: "bemannad* | besatt | borta | full | fullbokad* | fullt | fyllda | fått plats | hittat vår | i hamn | inte längre ledig | taget | tilldelats | tillsatt | tillsatta | tillsatts | tillsättas | upptag* | är satt",
    close:
      "arkiver* | avslut* | färdig* | gått ut | i hamn | i mål | klar | klara | klart | makuler* | slut | slutar | slutet | slutför* | stannar | stänga | stängd | stänger | stängt | upphör* | utgår | utgått | är över",
    cancel:
      "avboka* | avbryt* | dra tillbaka | dragit tillbaka | drar tillbaka | inställd* | inställt | stoppat | ställa in | ta bort | tagit bort | uteblir | utgår | utgått | utlyses på nytt | återkall*",
    freeze: "anställningsstopp* | avvakta* | fryses | paus | pausa* | på is | skjut* upp | vilande",
    budget:
      "anställningsstopp* | budget* | ekonomi | ekonomiskt | finansier* | omorganis* | pengarna | råd med | varslet",
    withdraw:
      "dra tillbaka | dragit tillbaka | drar tillbaka | drog sig ur | gäller inte längre | hoppar av | stå fast | återkalla* | återtar",
    reject:
      "annan inriktning | avböj* | avslag* | avslog* | avslår | avslås | avstår | avvis* | blir ingen | blir inget | bortvald* | ej aktuell | ett nej | faller bort | fick nej | fått nej | ingen plats | inte aktuellt | inte att kalla | inte beaktas | inte bland | inte blivit uttagen | inte du | inte en av | inte erbjuda | inte fick jobbet | inte fått plats | inte gå dig till mötes | inte gått vidare | inte hela vägen | inte kalla | inte längre aktuell | inte plats | inte upp till | inte uttagen | inte är aktuell | nej från | nej tack | nej till | räcker inte | räckte inte | sagt nej | släpper dig | sortera* bort | säga nej | säger nej | tacka nej | tackade nej | tackar nej | tackat nej | utan bifall | valt bort | valts bort",
    accept: "accepter* | antagen | antagit* | antagna | bevilja* | bifall* | godkän* | ja | tillgodose*",
    pass: "antagen | du är en av | godkänd | godkänt | gått vidare | klara | klarade | klarar | kom in | kommit in | kvalificer* | tog dig | uttagen | vidare till nästa | är vidare",
    invite:
      "bjuda in | bjuder | boka in | få träffa | inbjud* | kalla | kallad | kallade | kallar | kallas | kallats | kallelse* | lära känna dig | prata med dig | skulle vilja | träffa dig | vill boka | vill gärna | vill höra | vill ses | vill träffa | välkommen på | välkommen till",
    congratulate:
      "glada | glädj* | grattis | kul | positivt | roligt | ser fram emot | välkommen | välkomna | äntligen",
    confirm: "bekräft* | härmed | kvittens* | mottagningsbevis* | registrerad | registrerats",
    receive:
      "erhåll* | fick in | fått din | fått in | inkommer | inkomna | kommit fram | kommit in | mottag* | ta emot | tagit emot | tar emot",
    wait: "avvakta* | drar ut på tiden | dröj* | försen* | häng kvar | längre tid | tålamod* | vänta | väntan | väntar | väntas | väntat",
    postpone:
      "flytta | flyttar | flyttas | flyttat | flyttats | förhinder | förlängt | inställd | inställt | ny tid | skjut* upp | skjuts | ställa in",
    schedule:
      "boka | bokning* | en tid | funkar | har du möjlighet | hinner du | intervjutid* | kalender* | kan du komma | ny tid | passar dig | schema | schemat | tid som passar | tider | tillgänglighet*",
    daytime:
      "0:0 | dag | dagar | dagen | eftermiddag* | fredag* | förmiddag* | halvtimme* | helgen | i går | kl | klockan | kvart | kväll | lördag* | minuter | morgon | morse | måndag* | onsdag* | söndag* | timme | tisdag* | torsdag* | vecka | veckan | veckor",
    month:
      "april | augusti | december | februari | hösten | höstens | i höst | januari | juli | juni | kvartal* | maj | mars | midsommar* | månad | månaden | månader | november | nyår | oktober | påsk | september | sommar | sommaren | sommarens | säsongen | vintern | våren | året | årsskifte*",
    place:
      "*gatan | *kontoret | entré* | hos oss på | kom in | kontor | lokalen | på plats | receptionen | rum | rummet | sal | växeln",
    bring: "examensbevis* | förbereda | kom ihåg | körkort* | legitimation | ta med",
    send: "kompletter* | ladda upp | skicka | skickade | skickar | skickas | skickat | sända",
    deadline:
      "ansökningstid* | fristen | före den | går ut | inom en | inom fyra | inom tre | senast | sista ansökningsdag* | sista dag | till och med",
    link: "*länken | *portalen | appen | bankid | formulär* | http* | karriärsid* | klick* | logga in | mina sidor | webb*",
    attached: "attach* | bifog* | bilag* | medskick* | medsänd*",
    answer:
      "besvara* | hör av | höra av | hörs vi | hört av | hört något | kontakt | kontakta* | mail | meddela oss | mejl | mejla | mejlet | ring mig | svar | svara | svarar | säg till | säga till | tveka inte | återkom*",
    inform:
      "anslagits | anslås | berätta* | besked om | betyder | får besked | förstår | ge besked | hör av oss | höra | inform* | lämna besked | meddel* | skriva | skriver | säga | säger | uppdatera | veta",
    ask: "be dig | begär* | ber | fråga | frågan | frågor | får jag | får vi | kan du | kan ni | skulle du kunna | undrar | vill du | vänligen",
    thank: "tack | tacka | tackade | tackar | tackat | tacksam* | uppskatta*",
    interest: "engagemang | engagemanget | förtroende | förtroendet | intress* | vill jobba hos",
    effort: "den tid | din tid | energi* | engagemang* | för tiden | tid att | tid du | tiden du | tog dig tid",
    impress:
      "bra | duktig* | fantastisk* | fin | fina | fint | gillade | givande | goda | gott | imponer* | intressant* | intryck* | kul | kvalificerade | nyfiken | nöje | roligt | starka | starkt | trevlig* | tyckte om | uppskattade | välskriv* | värdefull* | övertyg*",
    hard: "hård | inte lätt | inte varit lätt | jämnt | nära | svårt | tungt | tvungna",
    wish: "allt gott | fin sommar | förhopp* | ha det så bra | ha en fin | hejar | hoppas* | hoppats | håller tummarna | lycka | trevlig helg | önska*",
    path: "arbetssök* | drömjobb* | fortsatta | fortsättning* | framtida | framtiden | framåt | framöver | hamnar | jobbsök* | karriär | något annat | på avstånd | resa | resan | våra vägar",
    encourage:
      "följ oss | ge inte upp | gärna | hejar på | hoppas att du söker | håll ögonen | hålla utkik | prova | söka andra | söka igen | söka på nytt | söker igen | tveka inte | varmt välkommen att | välkommen att söka",
    future:
      "andra tjänster | annan gång | blir ledig* | dyker upp | framtida | framöver | i framtiden | kommande | liknande | nästa år | något annat | sammanhang | snart | till hösten | till våren",
    remember: "hör av oss | kontaktar dig | korsas | ringer dig | ringer jag | ses igen",
    sincerely:
      "*hälsning | *hälsningar | allt gott | bästa hälsning* | hälsar | kram | med vänlig | mvh | varma | vh | vänliga | vänligen",
    dear: "bästa | bäste | god dag | hej | kära | tja | tjena",
    data: "dataskydd* | diskrimineringslag* | gallras | gdpr | konfidentiell* | personuppgift* | radera | raderas | samtyck* | spara | sparar | sparas | uppgifter",
    automatic:
      "automat* | autosvar* | går inte att besvara | går inte att svara | kan inte besvaras | svara inte | systemgenerer* | utskick",
    money:
      "*lånet | *långivare | a kassa* | amorter* | avdrag | avdraget | bank | banken | bankens | bankkonto* | bankkort* | bistånd* | bolån* | checkräkning* | csn | ditt lån | försörjningsstöd* | föräldrapenning* | inkasso* | inkomst* | investering* | kontokort* | kredit* | leasing* | likvidit* | lån på | låneansök* | låneförfråg* | lånelöfte* | långivar* | riksnorm* | ränta* | sjukpenning* | skatteverket | skuld | skulder | återkrav*",
    home: "*lägenhet | andra hand | andrahand* | bostad* | budgivning* | carport* | fastighetsägare* | huset vi | husets ägare | hyr | hyra | hyran | hyres* | inflytt* | kolonilott* | kvm | kötid | lägenhet* | mäklar* | parkeringsplats* | radhus* | rok | trean | tvåan | uthyr* | villa | villan | visning | visningen",
    permit:
      "*licens | *tillstånd | *tillståndet | ambassad* | arbetstillstånd* | asyl* | bygglov* | byggnadsnämnd* | dispens* | färdtjänst* | konsulat* | körkortstillstånd* | licens* | medborgarskap* | migrationsverk* | parkeringstillstånd* | passansök* | personnummer | serveringstillstånd* | skolskjuts* | tillstånd* | uppehållstillstånd* | utfärda* | vapenlicens* | visum*",
    study:
      "*programmet | *utbildningen | antagning* | behörighetsgivande | betygsurval | doktorand* | elev | eleven | elevens | elever | examen | examens* | folkhögskol* | forskarskol* | forskarutbild* | förskola | förskolan | förskoleplats* | gymnasi* | hp | högskol* | konstfack | kurs | kursen | kurser | kursplats* | läkarprogram* | skola | skolan | stipendi* | student* | studie* | termin | terminen | undervis* | universitet* | yrkeshögskol*",
    paper:
      "*skildring | abstract | abstracts | antologi* | artikel | artikeln | artiklar | bok | boken | böcker | debattartikel* | dikt | dikter | diktsamling* | essä* | film | filmen | författare | förlag | förlaget | granskare | i tryck | insändar* | konferens* | krönika* | manus* | novell* | peer review | publicer* | publikation* | recension* | redaktionen | redaktör | regissör* | reviewer* | roman | romanen | tidskrift*",
    grant:
      "*premie | *stödet | accelerator* | anslagsansök* | bidrag | bidraget | fond | fonden | forskningsanslag* | inkubator* | investera* | juryns val | medel | motion | nominering* | pris | priset | projektansök* | projektmedel | residens* | sponsor* | sponsr* | startup* | stiftelse* | stipendi* | stödvillkor* | tävling* | utmärkelse* | vetenskapsråd*",
    claim:
      "*försäkring | *skadan | anspråk | begäran om | besvärshänvis* | ersättning | ersättningen | försäkring* | förvaltningsrätt* | garanti | garantin | hyresnämnd* | invändning* | kammarrätt* | klagomål* | konsumentnämnd* | omprövning* | reklamation* | rättelseyrkan* | självrisk* | skada | skadeanmäl* | skadeståndskrav* | skadeärend* | skador | tvist* | ångerrätt* | återbetal* | återköp* | överklag*",
    purchase:
      "abonnemang* | beställning* | betala | betalning* | biljetten | byta färg | driftstörning* | faktur* | frakt* | kampanj* | kunder | kundnummer* | köp | köpa | köpare | köpt | leverans* | leverer* | lösenord* | moms | ombud | ombudet | order | orderbekräft* | ordern | paket | paketet | prenumerationsavgift* | pris | priser | priserna | priset | produkt | produkten | produkter | rabatt* | release* | retur | returer | slut i lager | spårning* | städning* | varan | varor | varukorg*",
    event:
      "avbokad* | biljett* | bord | bordet | bordsbok* | bröllop* | cup | evenemang* | event | events | fest | festen | festival* | flyg | flygbiljett* | flyget | fotoutställning* | fredagsfika* | fullbokad* | föreläsning | föreläsningen | konsert* | lopp | loppet | lotteri* | match en | middag | mässan | premiär* | pub | skidläger* | sällskap | turnering* | utställning*",
    tender:
      "anbud* | avrop* | kommersiell* förslag | konsultmäklare* | leverantör* | offert* | partnerskap* | pitch* | prisförslag* | ramavtal* | reklambyrån | samarbetsförfråg* | tilldelningsbeslut* | underleverantör* | upphandling*",
    member:
      "*klubben | adopter* | adoption* | bostadsrättsförening* | familjehem* | förening | föreningen | förtroendeuppdrag* | ideell* | idrottsförening* | jourhem* | klubb | kören | körplats* | lumpen | medlem | medlemmar | medlemmen | medlemskap* | provträn* | stämman | stämmans | truppen | volontär | årsmöte*",
    health:
      "behandlingen | blodgiv* | diagnos* | hälsocentral* | hälsostation* | journalen | läkarbesök* | läkartid* | mottagningen | operation | operationen | patient | patienten | patienter | provsvar | recept | receptet | remiss* | sjuk | sjukdom | sjukskriv* | tandläkaren | tandläkartid* | tandvård* | terapi | undersökning | undersökningen | vaccin* | vårdcentral* | vårdplats*",
    newsletter:
      "avprenumer* | avregistrera* | avsluta utskick | avsnitt | avsnittet | blogg* | enligt facket | guide | guiden | inlägg* | krönika* | kursen lär | lyssna | lyssnare | läs hela | läs mer | läs vår | läsare | läsaren | nyhetsbrev* | podcast* | podd* | prenumer* | quiz | statistiken | tips | undersökning visar | veckans | visar en ny | webbinar* | webinar*",
    alert:
      "bevakning | bevakningar | bevakningen | jobb du kan | jobb för dig | jobb som matchar | jobbagent* | jobbevakning* | jobbförslag | jobbmejl | jobbtips | lediga jobb i | liknande jobb | matchar din sökning | nya annonser | nya jobb | nya träffar | platsbanken | rekommenderade jobb | sparad sökning | sparade jobb",
    rejection:
      "att få avslag | att få nej | avslag på en | avslag på ett | avslag är | avslagen | avslaget | avslagsbrev* | avslagsmejl* | avslagstext* | besvikelse* | fick nej | fått nej | ge avslag | ghosta* | ghosting | många nej | nej mejl* | nejet | nejmejl* | nobben | ratad | refusering* | standardmejl* | standardsvar* | så skriver du",
    recruiterreach:
      "din bakgrund fångade | din linkedin | fastnade för dina | fick ditt namn | för en kunds räkning | headhunt* | hittade din profil | hjälper ett växande | inte är på jakt | intressant möjlighet | jag hjälper | nya utmaningar | nyfiken på nya | nytt uppdrag åt | på jakt efter | på uppdrag av en kund | rekommenderade dig | skulle du vara intresserad | snubblade över | sprang på din | spännande möjlighet | såg din profil | söker jag dig | tipsad om dig | vara intressant för dig | är du intresserad av | är du öppen | öppen för",
    hrtalk:
      "annonserna ska | ats | byt status* | de fyra som var | de som fått avslag | debrief* | facket | facklig* | i systemet | kandidat nr | kandidat nummer | mall | mallar | mallen | meddela de andra | meddela övriga | meddelar de andra | motivera i | nej mejlen | pipeline | protokollet | ring slutkandidat* | ringa slutkandidat* | scorecard* | skicka avslag | skicka ut avslag | skicka ut nej* | statuskod* | stäng tjänsten | stänga annonsen | stänga tjänsten | säger nej till kandidat* | tacka nej till konsult* | tacka övriga | vakanser | vår shortlist | återkoppla till kandidat*",
    ownmove:
      "bifogar mitt | dra tillbaka min | drar jag tillbaka | er annons | er arbetsplats | ert erbjudande | hoppar jag av | hos er | härmed söker | jag avböjer | jag drar tillbaka | jag fick inte | jag fick nej | jag flyttar | jag hade hoppats | jag har beslutat mig | jag har fått en annan | jag har fått ett annat | jag har fått ett jobb | jag har tackat ja | jag har valt det andra | jag hoppar av | jag inte fick | jag inte gick vidare | jag kan börja | jag kan tyvärr inte | jag måste avböja | jag säger upp | jag söker | jag sökte | jag tackar nej | jag vill söka | jag vill överklaga | jag väljer att stanna | jag är besviken | jag är intresserad | min ansökan | min arbetsgivare | min nuvarande | min uppsägning* | mina uppgifter | mitt cv | mitt samtycke | säger härmed upp | tack för beskedet | tack för ert | tack för svaret | tackar jag nej | uppsägningstid* | valde det andra | återkalla min",
    meant:
      "betyder egentligen | citat* | exempel | exempelvis | formulering* | frasen | fraser | föreställ dig | mall | mallar | namn och | skämt | standardfras* | så hanterar | så kan det låta | så skriver | t ex | tolka | tänk dig | uttrycket",
    error: "bortse* | fel | felaktig* | felet | ignorer* | misstag*",
    despite: "fastän | oaktat | oavsett | trots | ändå | även om",
    especially: "absolut | allra | djupt | extra | helt | mycket | riktigt | särskilt | varmt | verkligen",
    first: "andra intervju* | en av | förra | först | första | senaste | sista | till sist | till slut",
    person:
      "andra för | andra kandidater | andra sökande | annan kandidat | annan person | annan sökande | den andra finalist* | den andra kandidat* | den andre | den person vi | en annan | en av de andra | en junior | en kandidat med | en kandidat som | en person med | en tjej | erbjuda tjänsten till | hon som | intern sökande | kandidater med | kandidater som | kandidater vars | någon annan | någon med | någon som | rätt person | sagt ja | som anställts | som ny | sökande med | sökande som | sökande vars | tackat ja | tar över | två andra | vår nya | övriga kandidater | övriga sökande",
    work: "*avdelningen | *bolaget | *företag | *företaget | *förvaltningen | arbetat | arbete | arbeten | arbetslag* | arbetsplats* | arbetsuppgift* | avdelning* | bolag | butik | butiken | byrå | enheten | fabrik* | firma* | frilans* | företag* | förvaltning* | gruppen | gänget | jobba | jobbat | kolleg* | kommun | kommunen | kommunens | koncern* | kundtjänst | lager | lagret | medarbet* | myndighet* | organisation* | projekt* | region | regionen | restaurang* | team | teamet | verksamhet* | verkstad* | yrke*",
    goesto:
      "blev en annan | blir ny | ersätter | föll på en | gick till | går till | gått till | kommer från | någon annans | skakat hand | ta över | tar över | till en annan | till någon annan | tilldelas | tilldelats | valet föll | vann",
    stays:
      "blir kvar | företräd* | förläng* | förtur* | i fjol | komma tillbaka | omplacer* | tillsvidareanställning* | timvikari* | uppsagd* | återanställ*",
    lack: "inte riktigt | ligger under | mindre | ofullständig* | räcker | räckte | sakna* | vagt | år till",
    toomuch: "för högt | för mycket | för många | för stor | för stort | överstig*",
    ending: "blir det inte | fortsättning | för din del | släpper dig | tagit slut | utan dig | är slut | är över",
    ahead:
      "ett halvt | etta | framför dig | fördel | före dig | konkurrens* | ligger närmare | mållinjen | nästan | så nära | tvåa",
    deserve: "förtjän* | glädjen att | olycklig* | trivas | vore inte | värd",
    direction:
      "annan typ | annat håll | annorlunda | fokusera* | förändrats | göra om | inriktning* | ompröv* | ändrats | åt ett",
    condition:
      "0 år | arbetstillstånd* | avstånd* | behörig* | belastningsregist* | certifi* | dagtid | deltid* | finska | heltid* | kvällspass* | körkort* | legitimation* | medborgar* | pendl* | språkkunskap* | säkerhetspröv* | truckkort* | tvåspråkig* | uppehållstillstånd | uppsägningstid*",
    recommend: "argumenter* | föreslå* | förord* | förslag | förslaget | presentera dig",
    vote: "enas | enig | eniga | fram och tillbaka | pratat ihop oss | på mötet | resonerade | röst | rösta* | sammanträd* | tagit ställning | vägde | vägt | överens",
    status:
      "aktiv | arkiver* | avslutad | avslutade | dnr | ej aktuell | flyttats från | jobb id | markera* | mottagen | pågående | ref | referensnummer | status* | under behandling | ändrats till",
    figure: "ankar* | bit | brygga* | dörr* | frö* | mållinje* | orkester* | regn* | tråden | tåg | tåget | vågen",
    late: "efter sista | försen* | gått ut | hann | har redan | hunnit | i sista | i tid | innan du | missa* | redan har | sent | tajming* | tidigare",
    isyou:
      "anställa dig | det blir du | du blir | du går vidare | du har gått vidare | du tackar ja | du är vidare | erbjuder vi dig | jobbet är ditt | tjänsten är din | valt dig | vidare med dig | vidare med din | vill ha dig | är du välkommen",
    welcome: "en del av | ha dig här | introduktion* | ombord | ses på | vi ses | välkommen till oss",
    pet: "adopt* | avel* | djur | djuret | djurhem* | fodervärd* | hund | hundar | hundarna | hunden | hundpensionat* | hundvalp* | husdjur* | hyrhäst* | häst | hästen | kanin* | katt | katten | katter | kattunge* | kennel* | kull | kullen | marsvin | omplaceringshund* | papegoj* | ponny* | ryttare | stamtavla | uppföd* | valp | valpar | valparna | valpen | veterinär*",
    media:
      "album* | antologi* | app | appen | avsnitt* | band | bandet | berättelse* | bild | bilden | bilder | blogg* | bod | boden | dikt | dikter | film* | foto* | föreställning* | galleri* | hantverk* | insändar* | julmarknad* | kanal | kanalen | keramik | konsthall* | konstverk* | kortfilm* | loppis* | låtar | låtarna | låten | musik | musiken | måleri | målning* | novell* | podd* | radio* | recept | receptet | roman | romanen | serien | singel* | skivan | skulptur* | spellist* | sång | sången | tavla | tavlor | tidning* | tv | utställning* | video*",
    sport:
      "allsvensk* | basket* | bänken | cup | cupen | em | fotboll* | golf* | gym | gymmet | handboll* | hockey* | idrott* | innebandy* | ishockey* | junior | juniorer | klubb* | lagkapten* | landslag* | lopp | loppet | marat* | matchen | matcher | matchtrupp* | mästerskap* | orientering* | os | padel* | petad | petade | petas | provträn* | skidlopp* | spelare | spelaren | spelarna | startelva* | startlist* | startnummer | startplats* | säsongskort* | tennis | truppen | trupputtag* | tränare* | träningar | träningen | turnering* | vm",
    hrmatter:
      "arbetskläder | arbetstidsförkort* | befordran | byta pass | byte av pass | dator | datorn | distansarbete* | flextid* | friskvård* | föräldraledig* | hemarbete* | julbord* | kompetensutveckling* | ledighet* | löneförhöj* | lönerevision* | lönesamtal* | lönespec* | löneväxl* | löneökning* | medarbetarsamtal* | mötesrum* | p plats* | parkeringsplats* | passbyt* | personalfest* | reseräkning* | schemabyt* | semesterans* | semesterlist* | semestervecka* | sjukanmäl* | sjukfrånvaro* | skiftbyt* | tjänstebil* | tjänstebostad* | tjänstledig* | utbildningsbudget* | utlandstjänst* | utlägg* | utvecklingssamtal* | övertid*",
    authority:
      "altan* | arbetsförmedling* | avslår | barnomsorg* | bostadsbidrag* | bygdestöd* | bygglov* | byggnadsnämnd* | böter | detaljplan* | dispens* | domstol* | folkbokför* | fpa | förskoleplats* | försäkringskass* | förvaltningsrätt* | inspektion* | invändning* | kolonilott* | kommunfullmäktige | kronofogd* | lagfart* | lott | marktillstånd* | medborgarförslag* | migrationsverk* | motion | motionen | namninsamling* | odling | odlingslott* | ombudsman* | petition* | polisanmäl* | regeringen | riksdag* | serveringstillstånd* | skatt | skatten | skatter | skatteverk* | skolval* | staket | strandskydd* | tingsrätt* | trafiktillstånd* | verksamhetsstöd* | överklag*",
    contest:
      "*tävling | *tävlingen | bidrag | bidragen | bidraget | casting* | deltävling* | dragningen | finalplats* | hackathon* | jury | juryn | juryns | lottad | lottas | lotteri* | lottning* | medalj* | melodifestival* | pris | priset | pristagare* | publikens | quiz | stipendiet | tävling* | utlott* | utmärkelse* | vinnare* | vinsten | vinster",
    sift: "de flesta | faller bort | första urval* | högen | inte vidare till | kom inte med | ratad* | strukit | sålla* | utanför | återstår",
    full: "alla platser | bemannade | full | fullbok* | fullt | fulltalig* | fullteckna* | fyllda | inte plats för fler | lagd",
    giveback: "för lånet | hämta den | makuler* | raderas | retur | återsänd*",
    done: "blev | blivit | fick | fått | ha | hade | haft | har | varit",
    will: "bli | blir | kommer | lär | måste | ska | tänker | vilja | vill | ville",
    one: "båda | elva | ena | enda | fem | femton | fyra | nio | par | sex | sju | tio | tjugo | tolv | tre | trettio | två | åtta",
    who: "som | vars | vem | vems | vilka | vilken",
  },
  lists: {
    talked: [
      "samtal",
      "samtalet",
      "samtalen",
      "intervju",
      "intervjun",
      "intervjuer",
      "intervjuerna",
      "möte",
      "mötet",
      "möten",
      "träff",
      "träffar",
      "träffen",
      "fika",
      "fikan",
      "besök",
      "besöket",
      "pratstund",
      "pratstunden",
      "snack",
      "snacket",
      "gruppintervjun",
    ],
    tested: [
      "arbetsprov*",
      "test",
      "testet",
      "tester",
      "testerna",
      "testresultat*",
      "*test",
      "*testet",
      "*testerna",
      "prov",
      "provet",
      "case",
      "caset",
      "casepresentation*",
      "hemuppgift*",
      "arbetsuppgiften",
      "kodtest*",
      "uppgiften",
      "provjobb*",
      "provdag*",
      "provpass*",
      "provlektion*",
      "provspel*",
      "provvisning*",
      "hospitering*",
      "fystest*",
      "gruppövning*",
      "inskickade",
    ],
  },
  unread: [
    "går (inte|ej) att (svara|besvara)",
    "kan (inte|ej) (besvaras|svara|besvara|svaras) [på]",
    "svara (inte|ej) [på]",
    "(inte|ej) svara på (detta|det här|mejlet|mailet|meddelandet|utskicket)",
    "(obevakad|obevakat|oövervakad) .. (brevlåda|inkorg|adress|mejladress|e)",
    "(brevlåda*|inkorg*|adress*|mejladress*|mailadress*|postadress*|e postadress*) .. (läses|bevakas|övervakas|besvaras) (inte|ej)",
    "(läser|bevakar|övervakar|besvarar) (inte|ej) .. (svar|mejl|mail|inkorg*|brevlåda*|adress*)",
    "(svar|mejl|mail) .. (denna|den här) .. (läses|besvaras) (inte|ej)",
    "(brevlådan|inkorgen|adressen) är (inte|obevakad|obemannad)",
    "do not reply",
  ],
  invitesAnswer: [
    "(svara|skriv|mejla|maila) (bara|gärna|direkt|på|mig|oss|tillbaka|till) ..",
    "(hör|höra) (gärna|bara) av dig",
    "(säg|meddela|ring|messa|smsa|sms a) (till|mig|oss|gärna)",
    "hörs vi",
    "(får|skall|ska) (jag|vi) (spara|sätta|behålla|ha|höra)",
  ],
  told: {
    work: "svar* | presentation* | portfolio | portfölj* | intervju* | samtal* | exempel* | case | caset | uppgift* | arbetsprov* | test* | kod* | lösning* | design* | kommunikation* | frågor* | förberedelse* | struktur* | detalj* | djup* | resultat* | siffror | personligt brev | brevet | cv | argument* | lektion*",
    merit:
      "erfarenhet* | kunskap* | kompetens* | färdighet* | tekni* | engelska* | svenska* | språk* | ledarskap* | ledar* | projekt* | sql | excel | analytisk* | bransch* | marknad* | certifi* | examen | utbildning* | kvalifikation* | strategisk* | profil* | senior* | år | team* | kunder | sälj* | förhandl* | motivation*",
    gap: "sakna* | brist* | för lite | för allmän* | för vag* | för kort* | för lång* | för ytlig* | ytlig* | svagare | svag* | hade gärna | hade velat | hade hoppats | önskat | lucka | luckor | inte tillräcklig* | otillräcklig* | otydlig* | oklar* | osäker* | nervös | inte övertyg* | överkvalificerad | inte riktigt | mer konkret* | konkretare | stannade | tunn* | talade emot | inte jobbat | inte arbetat | lite kort | för korta",
    advice:
      "rekommendera* | föreslå* | råd | rådet | tips | öva* | träna* | bredda | fördjupa* | förbättra* | stärk* | utveckla* | nästa gång | nästa intervju | framtida intervjuer | skulle hjälpa | hjälper | hjälpa | försök | förbered | förbereda | visa | lyft | lyfta | nämn* | berätta mer | beskriv* | arbeta med | jobba med | vinner på | kompletter*",
    strength:
      "styrk* | särskilt | mycket bra | väldigt bra | mycket stark* | väldigt stark* | mycket tydlig* | väldigt tydlig* | övertyga* | gillade | tyckte om | stack ut | utmärkt* | bäst* | imponerade | positivt | plus | genomtänkt* | beröm",
    compare:
      "mer erfarenhet | fler år | försprång | avgörande | avgjorde | fällde avgörandet | skillnaden | jämfört | i jämförelse | starkare | hade redan | vägde | har redan | redan",
    reason:
      "anledningen | skälet | orsaken | huvudskälet | främsta skälet | berodde | handlade om | vi tyckte | teamet tyckte | vi upplevde | vi såg | vi noterade | vårt intryck | intrycket | återkoppling* från | återkopplingen | feedback från | feedbacken | avgörande | avgjorde | fällde avgörandet",
    other:
      "enkät* | undersökning* | din feedback | dina synpunkter | vår process | våra processer | kandidatbank | kontakt* | hör av | hörs | återkomm* | meddela* | ring* | telefon* | samtal om | boka* | inbjud* | bjuda in | bjuder | nästa steg | nästa runda | andra intervju | träffa* | söka igen | söka på nytt | ansök* | andra tjänster | annan tjänst | framtida tjänster | ingen feedback | inte möjlighet | inte möjligt | kan inte ge | kan tyvärr | tyvärr ingen | vidarebefordra* | skickat vidare | skickar vidare | personuppgift* | radera* | kostnad* | faktura* | kontrakt* | avtal* | erbjuda | startdatum | granskar | bifog* | nyhetsbrev* | lycka till | tålamod",
    ahead:
      "bjuda in | bjuder in | inbjudan | andra intervju | nytt samtal | nästa steg | nästa runda | erbjuda dig | erbjudande | fortfarande intresserad | fortfarande intresse | ledig igen | utlyst igen | träffas igen | ses igen | avtal | startdatum | passar det dig | har du tid",
  },
  details: {
    roleFrames: [
      "!(Befattning|Tjänst|Roll|Tjänsten|Position|Jobb|Uppdrag|Anställning): {role}",
      "!(tjänsten|tjänst|rollen|roll|befattningen|befattning|anställningen|anställning|uppdraget|posten|vikariatet|vikariat|positionen|provanställning|tillsvidareanställning|timanställning|praktikplats|praktikplatsen|kandidatur|kandidaturen|spontanansökan|förordnande|jobbet|jobb|arbete|arbetet|ansökan|ansökning|lärlingsplatsen|elevplatsen|sommarjobb|deltidsjobb) som {role}",
      "(tjänsten|rollen|befattningen|positionen|uppdraget|jobbet|rekryteringen|rekrytering|processen|ansökan|ansökt|tjänst|roll|intervju|intervjun|slutintervju|slutintervjun|urvalet|kandidatur|tillsättningen|prov|arbetsprov|anställning) (av|till|för|om|avseende|gällande|angående|som|på) [den|en|vår|ny|nya|två|en ny] [tjänsten|rollen|befattningen|positionen|tjänst|roll|uppdraget|jobbet|anställning|vakanta] [som|av|för] {role}",
      "(tjänsten|rollen|befattningen|positionen|uppdraget|platsen|vikariatet) {role}",
      "(sökt|sökte|söka|ansökt|söker|anställa|anställt|anställd|jobba|arbeta|dig|börja|henne|honom) (som|till|en|ny) [en|ny|vår] {role}",
      "(ansökan|jobb|tjänst|intervju|återkoppling|besked|svar|status|uppdatering|anställning|platsen|plats|angående|ang.|gällande) {role}",
      "(som|till) {role}",
      "(valde|valt|hittat|anställt|anställer|söker) [inga|en|ny|fler|en annan|en ny] {role}",
      "(en annan|efter|om|fler) {role}",
    ],
    roleWords: (
      "*ledare *lärare *säljare *utvecklare *medarbetare *handläggare *vårdare *arbetare *tekniker *konsult *konsulter *ingenjör *ingenjören *chef *assistent *assistenter *sköterska *sköterskor " +
      "*skötare *ekonom *designer *ansvarig *biträde *rådgivare *koordinator *samordnare *redaktör *förare *montör *snickare *målare *elektriker *terapeut *psykolog *pedagog *inspektör *sekreterare " +
      "*controller *analytiker *arkitekt *forskare *lektor *läkare *jurist *advokat *utredare *direktör *mästare *värd *värdinna *vakt *väktare *tolk *kock *bagare *städare *chaufför *operatör *reparatör " +
      "*mekaniker *specialist *strateg *administratör *receptionist *revisor *utbildare *instruktör *tränare *coach *fotograf *kommunikatör *konstruktör *programmerare *testare *förvaltare *planerare *inköpare " +
      "*upphandlare *logistiker *bibliotekarie *socionom *sekreterare *kurator *sjukgymnast *fysioterapeut *logoped *dietist *optiker *apotekare *farmaceut *receptarie *barnmorska *undersköterska *tandsköterska *hygienist " +
      "*tandläkare *veterinär *biolog *kemist *fysiker *geolog *statistiker *aktuarie *mäklare *kassör *kassörska *servitör *servitris *bartender *barista *hovmästare *sommelier *konditor *slaktare *florist *frisör " +
      "*stylist *skräddare *svetsare *plåtslagare *rörmokare *vvs *golvläggare *murare *betongarbetare *takläggare *anläggare *maskinist *kranförare *truckförare *lastare *packare *plockare *lagerarbetare *terminalarbetare " +
      "*brevbärare *bud *lokförare *pilot *styrman *kapten *matros *steward *flygvärdinna *polis *brandman *soldat *officer *aspirant *trainee *praktikant *lärling *doktorand *postdoktor *professor *adjunkt *docent *amanuens " +
      "*rektor *förskollärare *barnskötare *fritidsledare *fritidspedagog *elevassistent *vaktmästare *fastighetsskötare *drifttekniker *trädgårdsmästare *skogsarbetare *lantbrukare *djurskötare *djurvårdare *hundförare *jägmästare " +
      "*präst *diakon *kantor *organist *musiker *violinist *skådespelare *artist *animatör *illustratör *grafiker *formgivare *tecknare *journalist *reporter *producent *programledare *översättare *författare *copywriter *korrekturläsare " +
      "*notarie *fiskal *domare *åklagare *handledare *mentor *ombudsman *sakkunnig *kanslist *registrator *arkivarie *antikvarie *intendent *kurator *guide *reseledare *eventkoordinator *projektör *besiktningsman *kontrollant *kalkylator " +
      "*platschef *arbetsledare *förman *verkmästare *controller *redovisningskonsult *lönekonsult *lönespecialist *bankrådgivare *handläggare *skadereglerare *telefonist *kundtjänst *kundservice *kundvärd *supporttekniker *systemutvecklare " +
      "*chefer *sommarjobb *sommarjobbare *extrajobb *lagerjobb *jobb *jobbet *tjänsten *rollen *vikarie *vikariat *vikariatet *platsen *befattningen *uppdraget *traineeprogram *traineeprogrammet *graduateprogrammet *personal *extrapersonal *ungdom *ledamot *ordförande " +
      "*sekretariat *partner *arbetsterapeut *undersköterskor *lärarvikarie *resurs *programmer *developer *engineer *manager *analyst *scientist *planner *owner *lead *artist *recruiter *director *officer *buyer *editor *architect *executive *representative " +
      "*administrator *accountant *strategist *consultant *coordinator *assistant *advisor *master *writer *designer *tester *agent *seller *associate *intern *host *clerk ceo cfo cto coo cio vd hr-partner ux-designer ux ui devops säljchef au-pair " +
      "sjuksköterska sjuksköterskor specialistsjuksköterska röntgensjuksköterska ssk usk läkarsekreterare hemtjänst städerska diskare köksbiträde sous souschef smed elkonstruktör flygledare modell dj domprost komminister pastor församlingspedagog " +
      "statsvetare samhällsvetare naturvetare ekonomiassistent personalvetare *hjälpreda *tekniskt *uthyrare *butikssäljare *hjälp *uppdrag klasslärare ämneslärare timlärare närvårdare sjukskötare hälsovårdare vicehäradshövding föreståndare *föreståndare lantmätare *lantmätare"
    ).split(" "),
    hasCapitals: false,
    roleStops: (
      "hos på i vid med och men vi du ni jag att har är som för till från inför där då eftersom vars var blev blir kommer hade tyvärr dessvärre inte ej nu den det denna detta via samt enligt under " +
      "avbryts avslutad avslutas pausas tillsatts tillsatt gick går gått ref dnr referens referensnummer id 2024 2025 2026 2027 2028 oss dig din ditt mig er efter innan så vilken vilket utan eller om av kan vill får " +
      "skulle finns ska start heltid deltid sök tack mvh hej redan hittat behöver sedan vårt vår våra både när den-här"
    ).split(" "),
    notRoles: (
      "av på i till för från med om de så mer vad hur ansökan ansökningar ansökning återkoppling uppdatering besked svar status tack hej angående ang gällande intervju slutintervju processen rekryteringen rekrytering tjänsten tjänst rollen roll jobbet jobb befattningen befattning " +
      "anställningen anställning uppdraget platsen plats platserna posten du vi ni er jag dig din ditt dina oss vår vårt våra mig min mitt beslut meddelande information nästa steg urval urvalet bekräftelse mottagen välkommen inbjudan kallelse erbjudande " +
      "kandidat kandidater kandidaten sökande sökanden feedback re sv vb fw fwd ang. testet caset spontanansökan utlystes utannonserades avser inte hela linkedin teams zoom facebook instagram annan andra annat någon något arbetsplatsen webbplatsen hemsidan " +
      "medsökande medlem den det denna detta som att har är exempel bästa stort mycket samtal samtalet möte mötet telefon tidigare kollega kollegan vän människa följd arbetsgivare chefen en-annan reservplats tisdags onsdags måndags torsdags fredags detta nu"
    ).split(" "),
    companyFrames: [
      "!(hos|till|med) oss (på|hos|i|vid|inom) {company}",
      "!(intresse för|intresse av) [en] [anställning|tjänst|att|jobb] [hos|på|vid|i|arbeta] {company}",
      "(tjänsten|rollen|jobbet|anställning|anställningen|befattningen|karriär|karriären|processen|rekryteringen|ansökan|jobba|arbeta|jobb|tjänst|arbete|framtid|intervjun|intervju) (hos|på|vid|till|i|med) {company}",
      "(som) {role} (hos|på|vid) {company}",
      "(hos|vid) {company}",
      "(uppdatering|hälsningar|besked|svar|återkoppling|hej|meddelande) (från|för) {company}",
      "(Chef,|Regionchef,|Enhetschef,|Verksamhetschef,|Avdelningschef,|Gruppchef,|Platschef,|Butikschef,|Receptionschef,|Produktionschef,|Personalchef,|Kanslichef,|Ekonomichef,|Försäljningschef,|Restaurangchef,|Kökschef,|Konsultchef,|HR-chef,|HR,|VD,|Vd,|HR-partner,|HR-specialist,|Rekryterare,|Rekryteringskonsult,|Rekryteringsansvarig,|Rektor,|Föreståndare,|Partner,|Ägare,|Grundare,|Teamledare,) {company}",
      "(Regionchef|Enhetschef|Verksamhetschef|Avdelningschef|Gruppchef|Platschef|Butikschef|Teamledare|Chef) {role} {company}",
      "(alla|vi|teamet|gänget|oss|här) (på|hos|vid) {company}",
      "(välkommen|ansökan|ansökt|tack) till {company}",
      "del av {company}",
    ],
    companyStops:
      "i och har är som med för till på vid om att den det vi du ni så men samt där under från nästa kommer vill söker tackar hos eller via genom din ditt dina tyvärr nu inte vår efter då eftersom när innan inför blir blev tog ref dnr gällande angående".split(
        " ",
      ),
    teamWords: (
      "peace hälsning hälsningar vänlig vänliga varma kram tack hej svar besked uppdatering hör team teamet rekrytering rekryteringen rekryteringsteamet rekryteringsgruppen rekryteringsservice rekryteringsenheten rekryterare rekryterarna rekryteringsavdelningen hr hr-avdelningen hr-teamet hr-enheten hr-service personal personalavdelningen personalenheten " +
      "karriär career careers jobb jobs job jobba talent acquisition people culture human resources hiring recruiting recruitment recruiter no-reply noreply do not reply svara ej inte automatisk automatiskt utskick notis notiser info support kundtjänst kundservice avdelningen " +
      "avdelning enheten kontoret kansliet expeditionen ledningen styrelsen via lön urvalsgruppen ansökningsteamet traineeprogram trainee traineeteamet sommarjobb sommarjobbsgruppen praktik bemanning bemanningen bemanningsenheten antagning antagningen " +
      "chef enhetschef verksamhetschef avdelningschef gruppchef platschef butikschef regionchef rektor vd hr-chef hr-partner hr-specialist hr-business produktionschef personalchef kanslichef rekryteringskonsult rekryteringskonsulten konsultchef receptionen redaktionen " +
      "hr-assistent hr-generalist hr-konsult hr-koordinator partner kund butiken alla gänget vi systemet meddelande bevakning jobbevakning e-rekrytering rekryteringssystem rekryteringsmyndigheten talangteamet"
    ).split(" "),
    legalForms: (
      "ab aktiebolag hb kb oy oyj abp asa as inc ltd group gruppen grupp kommun kommunen stad region regionen landsting länsstyrelsen universitet universitetet högskola högskolan institutet institutionen myndigheten verket skola skolan skolor gymnasium förskola " +
      "förskolan sjukhus sjukhuset vård omsorg fastigheter bygg entreprenad konsult konsulter energi industri industrier digital games labs studio studios ateljé byrå byrån arkitekter arkitekt bank sparbank försäkring försäkringar hotell hotel restaurang " +
      "café bageri pack logistik transport partners förlag media design teknik el hem församling församlingen stiftelsen stiftelse förening föreningen förbundet förbund nordic sverige sweden svenska finland livs handel mat is snickeri verkstad " +
      "museum museet teater teatern bibliotek biblioteket polisen försvarsmakten domstol tingsrätten hovrätten säkerhet solutions systems software data it technologies tech consulting rekrytering bemanning search klinik kliniken vårdcentral rehab dental " +
      "apotek tandvård välfärdsområde friskola trädgård golf camping kiosk glass arena center centrum gård gården bruk kvarn fabrik fabriken förvaltning förvaltningen departementet nämnden kyrkan svenskakyrkan"
    ).split(" "),
    closings: (
      "med vänlig hälsning|med vänliga hälsningar|vänlig hälsning|vänliga hälsningar|vänligen|hälsningar|hälsning|hälsar|mvh|m v h|med vänlig hälsning och lycka till|bästa hälsningar|bästa hälsning|med bästa hälsningar|med bästa hälsning|varma hälsningar|varm hälsning|" +
      "med varma hälsningar|med varm hälsning|många hälsningar|mbh|vh|allt gott|kram|kramar|stor kram|tjing|hej så länge|ha det gott|ha det bra|ha det så bra|ha det fint|ha det|tack|tack så mycket|tack på förhand|tack igen|stort tack|högaktningsfullt|soliga hälsningar|" +
      "glada hälsningar|hjärtliga hälsningar|snöiga hälsningar|musikaliska hälsningar|kollegiala hälsningar|med kollegial hälsning|med beklagande|lycka till|lycka till framöver|vi hörs|vi ses|väl mött|på återseende|best|best regards|kind regards|regards|cheers|xoxo|" +
      "hälsningar från|önskar|vänligast|med sorg i hjärtat|trevlig helg|ha en fin dag|ha en bra dag|med hopp om|hej svejs|puss|allt väl|med vänlig halsning|med vanlig halsning|med vanliga halsningar|vanliga halsningar|halsningar|på arbetsgivarens vägnar|för myndigheten"
    ).split("|"),
    titles:
      "herr fru fröken dr doktor prof professor docent lektor rektor advokat kyrkoherde prästen kapten ing leg mr mrs ms tandläkare överläkare doc fil tekn jur vd chefen mäster ägaren kocken rekryteraren".split(
        " ",
      ),
    signedFrames: [
      "(Mvh|Vh|Mbh|Hälsningar|Hälsning|Hälsar|Kram|Kramar|Vänligen|Allt gott) {name}",
      "(//|/|~) {name}",
      "(hälsning|hälsningar) [från] {name}",
      "{name} från",
    ],
    familyNames: [],
    greeting: { by: "first" },
    stages: {
      offer: [
        "(drar|dra|dragit|dras|tar|ta|återkallar|återkalla|återtar|dragits) .. (erbjudande*|anställningserbjudande*)",
        "(erbjudande*|anställningserbjudande*|löfte*) .. (tillbaka|återkall*|upphör*|gäller inte|stå fast)",
        "(stå|står) .. fast .. erbjudande*",
        "(kontrakt*|avtal*|anställningsavtal*) .. (rivs|upphävs|återkallas|hävs)",
        "muntliga (löften|löfte|löftet)",
        "(fullfölja|genomföra) anställningen",
        "provanställningen .. inte .. (starta|påbörjas)",
      ],
      final: [
        "(efter|från|din|dina|era|vägt|samman|tack) .. (slutintervju*|slutomgång*|slutsamtal*)",
        "(slutomgång*|slutkandidaten|finalisten|slutkandidaterna|slutfinal*)",
        "(en av|som|bland|två|tre|våra|annan|andra) .. (slutkandidat*|finalist*)",
        "mellan (dig|er två|två) ",
        "(sista|tredje|fjärde|slutgiltiga) (rundan|runda|intervjun|intervju|omgången|samtalet|mötet|träffen)",
        "(efter|och|tagit|dina|genomförd|era) .. (referenstagning*|referenserna|referenter|referenterna)",
        "(kom|blev|slutade) .. (tvåa|på andra plats)",
        "(första|förste) reserv",
        "(styrelse*|styrelseordförande*|orkestern) .. (valt|valde|förordat|fäst|enats|röstade|talade)",
        "(provföreläsning*|provspelning*|avtalsförhandling*)",
        "(fyra|tre|fem|fyra) (träffar|intervjuer|samtal|möten)",
        "på upploppet",
        "den andra (slutkandidaten|finalisten|kandidaten|sökanden)",
      ],
      interview: [
        "(tack|kul|roligt|trevligt|efter|vårt|ditt|tyckte|uppskattade|gillade|fint|givande|trots|både|båda|alla|förra|genomfört|sedan) .. {talked}",
        "{talked} .. (i tisdags|i måndags|i onsdags|i torsdags|i fredags|i går|igår|förra veckan|häromdagen|med dig|hos oss var)",
        "(kom|komma|kommit|var|varit) (på|till|förbi|hit|in) .. (intervju*|i tisdags|i måndags|i onsdags|i torsdags|i fredags|i går|oss|samtal*|hit)",
        "(att|fick|få) (träffa|lära känna|prata med|ses med|möta) (dig|er)",
        "(du|ni|dig) .. (träffat|träffade|mött|intervjuats|intervjuades)",
        "vi (träffade|träffat|pratade|sågs|talades|sist hördes|möttes)",
        "tack för (senast|i tisdags|i måndags|i onsdags|i torsdags|i fredags|i går|besöket|igår|att du kom|sist)",
        "(gillade|uppskattade|tyckte om) .. (genomgång|presentation|svar)",
        "(kunden|kundens|beställaren|kandidater) .. (möte|träffade|intervju|bestämt vilka)",
        "(provjobbade|provjobbat)",
      ],
      assessment: [
        "(ditt|dina|din|vårt|vår|ert|efter|resultatet|resultat|på|med|alla|inskickade|skrivit) .. {tested}",
        "(arbetsprov*|kodtest*|logiktest*|personlighetstest*|fystest*|caseuppgift*|caset)",
        "(poäng|provresultat|testresultat*|prototyper|lösningar)",
      ],
      screen: [
        "(efter|tack för|vårt|ditt|korta|trevligt|i) .. (telefonsamtal*|telefonintervju*|telefonavstämning*|videosamtal*|inledande samtal*|telefonprat*|screening*)",
        "(pratade|talades|hördes|talade|samtalade) .. (telefon|telefonen|luren)",
        "(på|per|över|via) telefon .. (i måndags|i tisdags|i onsdags|i torsdags|i fredags|i går|igår|häromdagen)",
      ],
      application: [
        "(ansökan|ansökningar|ansökningarna|ansökt|sökt|sökte|söka|sökande|cv|intresse|intresset|spontanansökan|portfolio*|reel|ansökningshandlingar|handlingar|urvalet|urval|kandidatur|meriter|ansökning|profil)",
        "(jobba|arbeta|sälja) .. (oss|hos oss)",
        "(uttagen|kallas|kalla|kallad) .. intervju",
        "(hittat folk|lärling)",
      ],
    },
    feedbackRefused: [
      "(inte|ej|ingen) .. (återkoppling|feedback|motivering*|återkoppla|synpunkter)",
      "(återkoppling|feedback|motivering) .. (inte|ej) .. (ges|lämnas|möjlig*|möjlighet|kan)",
      "(inte|ej) .. (motivera|kommentera) .. (beslut*|urval*|val)",
    ],
    feedbackOffered: [
      "(vill|önskar|gärna|skulle vilja) .. (återkoppling|feedback|testresultat*|veta mer|återkopplingssamtal|motivering)",
      "(återkoppling|feedback|återkopplingssamtal|utlåtande*) .. (gärna|bokas|boka|ring|svara|hör|skriv|mejla|kontakta|välkommen)",
      "(ring|ringer|hör|mejla|kontakta|berättar|delar|ge|ger|får) .. (återkoppling|feedback|testresultat*|motivering|tankar)",
      "ordentlig återkoppling",
      "(ring|hör) [mig|av dig] gärna .. (prata|frågor|funderingar|veta)",
      "tips från mig",
    ],
    doorOpen: [
      "(välkommen|välkomna|hoppas|gärna|uppmuntra*|får|hoppa*|rätt) .. (söka|söker|ansöka|sök|prova)",
      "(söka|sök|söker|ansöka|prova|försök) .. (igen|på nytt|andra|framtida|nästa|kommande|åter|via)",
      "(hålla|håll|håller) .. (utkik|ögonen|koll|öga|kontakten|kontakt)",
      "(spara|sparar|behåller|behålla|lägger|flyttas|hamnar|ligga) .. (profil|cv|ansökan|dig|uppgifter|kontakt*|databas|kandidatbank|pool|bank|listan|prylar|community)",
      "(hör|höra|hörs|ringer|ring|återkommer|kontaktar|kontakta) .. (dyker|annat|framtid*|igen|framöver|dig|våren|passande|liknande)",
      "(framtida|kommande|andra|nya|lediga|liknande) (tjänster|roller|jobb|möjligheter|rekryteringar|uppdrag|annonser|processer|bolag)",
      "(stå|sätta) .. (lista|listan)",
      "(nästa|annan|annat) (gång|omgång|intag|år|säsong|projekt|sammanhang)",
      "(vägar korsas|ses igen|hörs igen|höras igen|tar vi snacket|blicka framåt|i åtanke|stämmer av läget)",
    ],
    waiting: [
      "(sök*|ansök*|prova|välkommen|åter*|försök*) .. (om|efter|tidigast|inom|minst|först|vänta*) [minst|tidigast|cirka|ca] {number} (månader|månad|år|mån)",
      "(sök*|ansök*|prova|välkommen|åter*|försök*) .. (om|efter|tidigast|inom) (ett|en) {number}",
      "(om|efter|tidigast) [minst|cirka|ca] {number} (månader|månad|år|mån) .. (sök*|ansök*|prova|välkommen|igen|åter)",
      "(inte|ej) .. (söka|ansöka) .. {number} (månader|månad|år)",
      "(vänta|karens*|karantän) .. {number} (månader|månad|år)",
    ],
    numberWords: {
      tva: 2,
      tre: 3,
      fyra: 4,
      fem: 5,
      sex: 6,
      sju: 7,
      atta: 8,
      nio: 9,
      tio: 10,
      tolv: 12,
      arton: 18,
      tjugofyra: 24,
      halvar: 6,
      ar: 12,
      manad: 1,
      kvartal: 3,
    },
    yearWords: ["ar"],
    reasonFrames: [
      "(eftersom|därför att|på grund av att|på grund av|med anledning av att|med anledning av|till följd av|skillnaden var|anledningen är att|skälet är att|avgörandet är att|orsaken är att|beror på att|beror på) {reason}",
      "(kandidater|kandidat|sökande|person|personer|profil|profiler|konsult|någon|nån) (vars|med|som har|som är|som redan|som kan|som) {reason}",
      "(söker|behöver|sökte|behövde|letar efter|letade efter|vill ha) (någon|en|nån|en person|personer|en kandidat) {reason}",
      "(saknar|saknade) {reason}",
      "då (vi|du|det|kunden|andra|den) {reason}",
      "(landat i|landade i|fastnat för|stannat för|går för|valde|valt) (en|nån|någon) {reason}",
    ],
  },
};
