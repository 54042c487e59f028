import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Swedish, as it is written in Sweden and in Finland. */
export const sv: LanguagePack = {
  tag: "sv",
  script: "Latn",
  commonWords: (
    "och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu år ut " +
    "hon man ditt dig din dina du er ert era ni oss vår vårt våra mig min mitt mina hos vid eller också ska skulle " +
    "blir blev bli varit vara här där efter innan mot mer mycket alla andra någon något några ingen inget inga denna " +
    "detta dessa hej tack tyvärr dessvärre gärna även samt utan eftersom därför genom inom under över får fick kommer " +
    "vill måste gå går gått sedan redan bara ännu hade än då kunde vad hur vilket vilka mvh hälsningar hälsning vänlig vänliga nästa"
  ).split(" "),
  concepts: {
    you: "du | dig | din | ditt | dina | er | ert | ni",
    we: "vi | oss | vårt | vår kund | vår sida | vår nya | vår vd | vår bank | för vår | av vår | till vår | på vår | från vår | våra behov | våra vägar | våra lediga | av våra",
    i: "jag | mig | min | mitt | mina | undertecknad",
    they: "han | hon | hen | henne | honom | hennes | dem | dom | deras | denne | de som | de vi | de har | de andra | sin | sitt | sina | dess | denna",
    somebody:
      "någon | person | personer | folk | människor | individ* | en sökande | den som | dem som | de som | en kandidat | en tjej | killen | man",
    other: "annan | annat | andra | annorlunda | övriga | olika | resten | andre | andras | annans",
    candidate:
      "sökande | sökanden | *kandidat | *kandidaten | *kandidater | *kandidaterna | konkurrent* | aspirant* | finalist* | jobbsökande | arbetssökande",
    client: "kunden | kundens | kund | uppdragsgivare* | beställaren | klient*",
    committee:
      "styrelse* | *kommittén | juryn | panelen | *ledningen | chef | *chefen | chefer | rekryterande chef* | rektor | rektorn | direktion* | vd | sakkunnig* | rekryteringsgruppen | kyrkorådet | domkapitlet | orkestern | *nämnden | *nämndens | *nämnd | huvudkontoret | styrgruppen | urvalsgrupp*",
    internal: "omplacer* | förtur | kollega på | egna | återanställning* | intern* | sommarens vikari*",
    everyone: "alla | samtliga | varje | var och en | allihop | allesammans",
    friend:
      "en vän | min vän | vänner | väninn* | kompis* | bror | brodern | syster | dotter | dottern | son | sonen | mamma | pappa | kusin | sambo | sambon | hustru | flickvän | pojkvän | polare | min fru | min man | grannen",
    not: "inte | ej | ingen | inget | inga | aldrig | utan | nej | varken | avslag* | avslår | avslås | avslog* | avböj* | saknar | saknas | upphör | upphört | avstår",
    unable:
      "kan inte | kunde inte | inte kunnat | inte kan | kan t* inte | kan d* inte | kan vi inte | kan vi t* inte | kan jag inte | kan v* inte | inte möjlighet | går inte att | går tyvärr inte | inte gå dig till mötes | kan därför inte | kan tyvärr inte",
    nolonger: "inga fler | inte mer | inget mer | inte vidare | upphört | upphör | längre",
    sorry:
      "tyvärr | dessvärre | beklag* | ledsen | ledsna | tråkig* | trist | synd | olyckligtvis | ursäkt* | förlåt* | besvik* | surt | hade önskat | hade hoppats | önskar att vi hade | ber om överseende | gråt* | tvungna att | saknad*",
    negative:
      "negativt | avslag* | avslås | avvis* | bortvald* | inte uttagen | inte vald | inte valts | inte antagen | inte antagits | inte gått vidare | inte gick vidare | inte går vidare | ej aktuell | inte är aktuell | inte längre aktuell | ej behörig | ett nej | inte till dig | inte bland | räckte inte | räcker inte | inte blivit utvald | inte blivit uttagen | inte blivit antagen | blev du inte | inte hela vägen | har inte fått | fick du inte | inte är läge | inte aktuellt",
    but: "men | dock | däremot | ändå | fastän | även om | annars | fast",
    instead: "istället | i stället | hellre | framför | före dig | hann före",
    if: "om du | om vi | om det | om något | om någon | om så | om de | om jag | ifall | i så fall | under förutsättning | oavsett | skulle du | blir du | hade du | har du inte hört",
    may: "kanske | kunde | skulle | kunna | kunnat | kan | möjlighet",
    when: "när | efter | innan | förrän | före | inför | så snart | så fort | tills | till dess | sedan | då | sen | därefter | medan | så länge",
    because:
      "eftersom | därför | då | för att | på grund av | med hänvisning till | anledning* | skäl | varför | utifrån | vilket gör | innebär | motivering*",
    only: "bara | endast | enbart | blott | uteslutande | enda",
    yet: "ännu | fortfarande | inte än | i nuläget | kvar | tills vidare",
    already: "redan | nu | under tiden | hunnit | härmed | därmed | i förra",
    timebeing:
      "just nu | i nuläget | i det här läget | den här omgången | i år | tills vidare | nuvarande | gången | denna | säsongen",
    again: "igen | på nytt | återigen | ånyo | en gång till | åter",
    application:
      "ansök* | *ansökan | *ansökningar | *ansökningarna | sök | söka | sökt | sökte | du söker | kandidatur* | intresseanmäl* | anmälan | jobbansök* | spontanansök* | sökta | dina handlingar | jobbsök*",
    documents:
      "cv | brev | brevet | handlingar | handlingarna | dokument* | portfolio* | betyg | intyg | examensbevis* | arbetsprover | mappen | meriter | underlag",
    position:
      "tjänst | tjänster | *tjänsten | *jobb | *jobbet | *jobben | befattning* | *befattning | *befattningen | roll | rollen | roller | posten | uppdrag | uppdraget | *anställning | *anställningen | vakans* | plats | platsen | platser | platserna | praktikplats* | lärlingsplats* | doktorandplats* | vikariat* | *vikariat | *vikariatet | skift* | annons* | utlysning* | utlysta | stolen | lektorat* | förordnande* | sommarjobb* | position | ledig | lediga",
    hiring:
      "rekryter* | *rekrytering | *rekryteringen | hr | personal | personalen | personalavdelning* | personalenhet* | bemanning* | talent acquisition | anställningsförfarande* | anställningsbeslut* | tillsättning* | karriär* | arbetsgivare* | urvalsarbete* | nyanställ*",
    process:
      "process* | *processen | *process | urval | urvalet | urvals* | konkurrens | konkurrensen | omgång | omgången | ärende | ärendet | antagning* | prövning | handläggning* | rekryteringen | kampanjen",
    training:
      "praktikant* | praktikplats* | *praktik | trainee* | lärling* | aspirant* | graduate* | provtjänstgör* | doktorandtjänst* | gå bredvid",
    profile:
      "profil* | *profil | *profilen | bakgrund* | kompetens* | *kompetens | merit* | kunskap* | *kunskaper | förutsättning*",
    experience:
      "erfarenhet* | *erfarenhet | *vana | bransch* | senior | seniora | jobbat med | i ryggen | meriterad* | kunskaper i",
    requirements:
      "krav* | *krav | *kraven | behöv* | behörig | behörighet* | önskemål* | söker | vi sökte | letar efter | letat efter | villkor* | annonsen | legitimation* | certifikat* | vill ha en | körkort",
    fit: "passa | passar | passade | passande | match | matchar | matchade | matchning* | lämplig* | stämmer | motsvar* | uppfyll* | rätt person | rätt för | tajming* | aktuell | aktuella | aktuellt | funka* | funger* | magkänsla* | tonen | tempot",
    better:
      "bättre | närmare | mer | mest | vassare | bredare | högre | större | förstahandsval* | före dig | först | högst",
    level: "nivå* | *nivå | kvalitet* | konkurrens | konkurrensen | stenhård* | söktryck*",
    many: "många | fler | antal | antalet | söktryck* | stort intresse",
    interview: "intervju* | *intervju | *intervjun | *intervjuer | *intervjuerna | anställningsintervju*",
    talk: "samtalen | *samtal | *samtalet | telefon* | ring | ringa | ringer | ringde | prata | pratar | pratat | snack | *möte | *mötet | träffa | träffar | träffat | ses | talade | hörs | hördes | teams | lära känna | fika | kaffe | besök | dialog* | diskut* | diskussion* | kom förbi | call | signal | provdag*",
    test: "testresultat* | *test | *testet | *tester | *testerna | *prov | *provet | arbetsprov* | provjobb* | provdag* | provspel* | provlektion* | provföreläs* | *uppgiften | kodtest* | assessment* | audition* | casting* | presentera* | presentation | säkerhetsprövning* | formuläret | case*",
    round:
      "steg | steget | omgång | omgången | runda | rundan | nästa | moment | skede | fortsatta | vidare | slutomgång*",
    shortlist:
      "slutkandidat* | finalist* | final | finalen | slutomgång* | slutintervju* | utvald | utvalda | uttagen | uttagning* | bland de | bland dem | tvåa | rangordn* | på förslaget",
    list: "väntelist* | reserv | reservlist* | reservplats* | reservkandidat* | kö | kön | rangordn* | listan | lista | kötid* | hoppar av",
    pool: "talangpool* | kandidatbank* | databas* | sparar gärna | behåll* | nätverk* | vår lista",
    offer:
      "erbjud* | *erbjudande | *erbjudandet | bud | budet | anställningserbjudande* | löfte | utlova* | jobbet är ditt | är din",
    contract:
      "avtal* | *avtal | *avtalet | kontrakt* | *kontrakt | skriva på | skriver på | skrivit på | skriva under | signer* | underskri* | påskr* | bankid | undertecknat | i hamn | skakat hand | signatur*",
    salary: "lön | lönen | löner | pension* | kr | semester",
    start:
      "börja | börjar | start | starta | startar | tillträd* | från och med | påbörja* | ombord | provanställning*",
    reference:
      "referens* | referent* | *referenser | bakgrundskontroll* | belastningsregist* | registerutdrag* | utdrag | säkerhetsprövn* | examensbevis*",
    score: "*poäng | godkänd | godkänt | rangordn* | placer* | procent | testresultat*",
    feedback: "återkoppl* | feedback* | motivering* | utlåtande* | sakkunnigutlåtande* | omdöme* | kommentar*",
    decide:
      "beslut* | bestäm* | avgör | avgjor* | avgörande* | valet | val av | kommit fram till | enig | eniga | landat | landade | bedöms | bedömts | bedömning* | tagit ställning | röstade | fattat | fattats | förorda*",
    result:
      "resultat | resultatet | utfall* | *besked | *beskedet | svar | svaret | nyheter | status* | uppdatering* | läget | läge | lägesrapport*",
    select:
      "valt | väljer | välja | valde | valts | vald | valdes | välj | utvald* | prioriter* | bestämt oss för | stannat för | landat i | uttagen | förorda* | lottning* | kallar | kallas | antagen | antagna | röstade | valet föll | föll valet | kallats",
    proceed:
      "gå vidare | går vidare | gått vidare | gick vidare | går inte vidare | går vi inte vidare | går vi * vidare | gick inte vidare | ta dig vidare | ta din ansökan vidare | vidare med | vidare i | vidare till | är vidare | fortsätt* | nästa steg | hoppar över",
    consider:
      "gått igenom | genomgång* | granska* | granskning* | *granskning | överväg* | bedöm* | utvärder* | läst | läser | läsa igenom | tagit del | beakta* | behandlat | behandlats | behandlas | prövats | prövas | jämfört | jämförelse* | noga | noggrant | noggrann* | vägt | funderat | handlägg* | ställning till | tänkt | ser | sett | tycker | tyckte | känner | känns | kändes | kände | tror",
    hire: "anställ* | *anställd | *anställa | nyanställ* | återanställ* | tillsätt* | utnämn* | ta in | tar in | fick jobbet | fått tjänsten | fick tjänsten | förordna* | tilldela* | ha dig | valt dig | tjänsteförhållande*",
    fill: "tillsatt | tillsatta | tillsatts | tillsättas | besatt | fyllda | upptag* | taget | bemannad* | hittat vår | inte längre ledig | full | fullt | fullbokad* | tilldelats | i hamn | är satt | fått plats | borta",
    close:
      "avslut* | slut | slutar | slutet | stänga | stänger | stängd | stängt | klar | klart | klara | färdig* | arkiver* | makuler* | stannar | i mål | i hamn | upphör* | gått ut | utgått | utgår | slutför* | är över",
    cancel:
      "avbryt* | ställa in | inställd* | inställt | avboka* | återkall* | stoppat | utgår | utgått | dra tillbaka | drar tillbaka | dragit tillbaka | tagit bort | ta bort | uteblir | utlyses på nytt",
    freeze: "paus | pausa* | fryses | på is | vilande | skjut* upp | anställningsstopp* | avvakta*",
    budget:
      "budget* | finansier* | ekonomiskt | omorganis* | anställningsstopp* | råd med | pengarna | varslet | ekonomi",
    withdraw:
      "dra tillbaka | drar tillbaka | dragit tillbaka | återkalla* | återtar | drog sig ur | hoppar av | stå fast | gäller inte längre",
    reject:
      "avslag* | avslår | avslås | avslog* | avvis* | avböj* | tacka nej | tackar nej | tackat nej | tackade nej | säga nej | säger nej | sagt nej | fått nej | fick nej | ett nej | nej till | nej tack | valt bort | valts bort | bortvald* | avstår | faller bort | annan inriktning | släpper dig | räckte inte | räcker inte | blir inget | inte du | blir ingen | ingen plats | inte plats | inte gå dig till mötes | utan bifall | inte beaktas | inte gått vidare | ej aktuell | inte aktuellt | inte blivit uttagen | inte uttagen | inte kalla | inte att kalla | inte erbjuda | inte bland | inte hela vägen | inte fått plats | inte fick jobbet | inte upp till | inte är aktuell | inte längre aktuell | sortera* bort | inte en av | nej från",
    accept: "accepter* | godkän* | bifall* | antagit* | antagen | antagna | bevilja* | tillgodose* | ja",
    pass: "klara | klarar | klarade | godkänd | godkänt | gått vidare | kvalificer* | kom in | kommit in | vidare till nästa | är vidare | uttagen | antagen | du är en av | tog dig",
    invite:
      "bjuda in | bjuder | inbjud* | välkommen till | välkommen på | kalla | kallar | kallas | kallad | kallade | kallats | kallelse* | träffa dig | vill träffa | vill ses | prata med dig | vill boka | boka in | vill höra | skulle vilja | vill gärna | få träffa | lära känna dig",
    congratulate:
      "grattis | glada | glädj* | kul | roligt | positivt | ser fram emot | välkommen | välkomna | äntligen",
    confirm: "bekräft* | härmed | mottagningsbevis* | kvittens* | registrerad | registrerats",
    receive:
      "mottag* | tagit emot | ta emot | fått in | fick in | inkomna | inkommer | kommit in | kommit fram | fått din | erhåll* | tar emot",
    wait: "vänta | väntar | väntan | väntat | väntas | tålamod* | dröj* | drar ut på tiden | försen* | längre tid | häng kvar | avvakta*",
    postpone:
      "skjut* upp | skjuts | flytta | flyttar | flyttas | flyttat | flyttats | ny tid | ställa in | inställd | inställt | förlängt | förhinder",
    schedule:
      "boka | bokning* | en tid | tider | ny tid | tid som passar | intervjutid* | kalender* | passar dig | funkar | kan du komma | tillgänglighet* | schema | schemat | hinner du | har du möjlighet",
    daytime:
      "måndag* | tisdag* | onsdag* | torsdag* | fredag* | lördag* | söndag* | i går | veckan | vecka | veckor | förmiddag* | eftermiddag* | kväll | klockan | kl | minuter | timme | halvtimme* | helgen | dagar | 0:0 | morgon | kvart | dag | dagen | morse",
    month:
      "januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december | våren | sommar | sommaren | sommarens | hösten | höstens | i höst | vintern | kvartal* | midsommar* | påsk | nyår | årsskifte* | månad | månader | månaden | säsongen | året",
    place:
      "kontor | *kontoret | rum | rummet | lokalen | receptionen | entré* | *gatan | på plats | kom in | sal | växeln | hos oss på",
    bring: "ta med | legitimation | körkort* | kom ihåg | förbereda | examensbevis*",
    send: "skicka | skickar | skickat | skickas | skickade | sända | ladda upp | kompletter*",
    deadline:
      "senast | sista dag | sista ansökningsdag* | inom en | inom tre | inom fyra | fristen | ansökningstid* | till och med | går ut | före den",
    link: "*länken | klick* | logga in | *portalen | webb* | mina sidor | http* | appen | karriärsid* | formulär* | bankid",
    attached: "bifog* | bilag* | medsänd* | medskick* | attach*",
    answer:
      "svar | svara | svarar | besvara* | återkom* | hör av | höra av | hört av | kontakt | kontakta* | ring mig | mejla | meddela oss | säg till | säga till | hört något | tveka inte | hörs vi | mejl | mejlet | mail",
    inform:
      "meddel* | inform* | berätta* | ge besked | lämna besked | får besked | uppdatera | hör av oss | anslagits | anslås | besked om | veta | höra | säga | säger | betyder | förstår | skriva | skriver",
    ask: "fråga | frågor | frågan | undrar | ber | be dig | vänligen | begär* | vill du | kan ni | kan du | skulle du kunna | får vi | får jag",
    thank: "tack | tacka | tackar | tackat | tackade | tacksam* | uppskatta*",
    interest: "intress* | förtroende | förtroendet | engagemang | engagemanget | vill jobba hos",
    effort: "den tid | tid du | tid att | tog dig tid | tiden du | energi* | engagemang* | din tid | för tiden",
    impress:
      "imponer* | gillade | trevlig* | kul | roligt | intressant* | fin | fint | fina | bra | starkt | starka | duktig* | värdefull* | givande | intryck* | övertyg* | fantastisk* | gott | goda | välskriv* | tyckte om | uppskattade | nöje | kvalificerade | nyfiken",
    hard: "svårt | inte lätt | inte varit lätt | jämnt | hård | nära | tungt | tvungna",
    wish: "önska* | hoppas* | lycka | allt gott | håller tummarna | hejar | förhopp* | ha det så bra | ha en fin | fin sommar | trevlig helg | hoppats",
    path: "framtiden | framtida | karriär | fortsatta | jobbsök* | arbetssök* | resa | resan | framåt | framöver | fortsättning* | våra vägar | drömjobb* | något annat | på avstånd | hamnar",
    encourage:
      "välkommen att söka | varmt välkommen att | tveka inte | hålla utkik | håll ögonen | följ oss | söka igen | söker igen | söka andra | prova | ge inte upp | hoppas att du söker | hejar på | söka på nytt | gärna",
    future:
      "i framtiden | framtida | framöver | annan gång | dyker upp | nästa år | kommande | andra tjänster | liknande | något annat | till hösten | till våren | blir ledig* | snart | sammanhang",
    remember: "hör av oss | ses igen | korsas | kontaktar dig | ringer dig | ringer jag",
    sincerely:
      "*hälsning | *hälsningar | mvh | hälsar | vänligen | med vänlig | vänliga | bästa hälsning* | varma | vh | kram | allt gott",
    dear: "hej | bästa | bäste | kära | tja | tjena | god dag",
    data: "personuppgift* | uppgifter | gdpr | dataskydd* | radera | raderas | gallras | samtyck* | sparas | spara | sparar | diskrimineringslag* | konfidentiell*",
    automatic:
      "automat* | svara inte | autosvar* | går inte att svara | går inte att besvara | kan inte besvaras | systemgenerer* | utskick",
    money:
      "*lånet | bolån* | lån på | ditt lån | lånelöfte* | låneansök* | låneförfråg* | långivar* | *långivare | kredit* | banken | bank | bankens | bankkonto* | ränta* | kontokort* | bankkort* | checkräkning* | amorter* | leasing* | inkasso* | skuld | skulder | försörjningsstöd* | bistånd* | sjukpenning* | inkomst* | riksnorm* | csn | skatteverket | avdrag | avdraget | återkrav* | föräldrapenning* | a kassa* | likvidit* | investering*",
    home: "lägenhet* | hyres* | hyra | hyran | hyr | bostad* | andra hand | andrahand* | uthyr* | mäklar* | villa | villan | radhus* | kolonilott* | parkeringsplats* | kvm | rok | kötid | husets ägare | fastighetsägare* | visning | visningen | budgivning* | carport* | inflytt* | trean | tvåan | huset vi | *lägenhet",
    permit:
      "tillstånd* | *tillstånd | *tillståndet | visum* | uppehållstillstånd* | arbetstillstånd* | bygglov* | migrationsverk* | licens* | *licens | medborgarskap* | parkeringstillstånd* | dispens* | byggnadsnämnd* | ambassad* | konsulat* | vapenlicens* | passansök* | körkortstillstånd* | serveringstillstånd* | utfärda* | färdtjänst* | skolskjuts* | asyl* | personnummer",
    study:
      "universitet* | högskol* | antagning* | student* | elev | elever | eleven | elevens | skola | skolan | förskoleplats* | förskola | förskolan | kurs | kursen | kurser | kursplats* | *programmet | termin | terminen | examen | examens* | stipendi* | studie* | gymnasi* | läkarprogram* | doktorand* | hp | *utbildningen | yrkeshögskol* | folkhögskol* | forskarutbild* | forskarskol* | behörighetsgivande | konstfack | betygsurval | undervis*",
    paper:
      "manus* | artikel | artikeln | artiklar | tidskrift* | redaktionen | redaktör | förlag | förlaget | publicer* | publikation* | konferens* | abstract | abstracts | granskare | boken | böcker | bok | dikt | dikter | diktsamling* | novell* | roman | romanen | antologi* | recension* | insändar* | debattartikel* | essä* | peer review | författare | krönika* | film | filmen | regissör* | reviewer* | *skildring | i tryck",
    grant:
      "bidrag | bidraget | stipendi* | fond | fonden | stiftelse* | projektmedel | medel | vetenskapsråd* | sponsr* | sponsor* | investera* | pris | priset | tävling* | juryns val | projektansök* | stödvillkor* | *stödet | *premie | accelerator* | inkubator* | residens* | utmärkelse* | startup* | motion | anslagsansök* | forskningsanslag* | nominering*",
    claim:
      "försäkring* | *försäkring | skada | skador | skadeanmäl* | skadeärend* | *skadan | reklamation* | återbetal* | överklag* | omprövning* | klagomål* | garanti | garantin | självrisk* | besvärshänvis* | invändning* | tvist* | ångerrätt* | kammarrätt* | förvaltningsrätt* | ersättning | ersättningen | begäran om | anspråk | konsumentnämnd* | hyresnämnd* | skadeståndskrav* | rättelseyrkan* | återköp*",
    purchase:
      "beställning* | order | ordern | orderbekräft* | leverans* | leverer* | köp | köpa | köpt | köpare | produkt | produkter | produkten | pris | priset | priser | priserna | faktur* | betalning* | betala | retur | returer | kunder | kundnummer* | varan | varor | paket | paketet | frakt* | rabatt* | kampanj* | moms | abonnemang* | spårning* | varukorg* | ombud | ombudet | slut i lager | byta färg | lösenord* | driftstörning* | release* | städning* | prenumerationsavgift* | biljetten",
    event:
      "biljett* | evenemang* | konsert* | bord | bordsbok* | bordet | flyg | flyget | flygbiljett* | turnering* | festival* | lotteri* | utställning* | fotoutställning* | bröllop* | event | events | lopp | loppet | cup | skidläger* | föreläsning | föreläsningen | premiär* | fullbokad* | sällskap | middag | fest | festen | fredagsfika* | mässan | pub | avbokad* | match en",
    tender:
      "upphandling* | anbud* | offert* | leverantör* | avrop* | ramavtal* | tilldelningsbeslut* | pitch* | prisförslag* | konsultmäklare* | partnerskap* | underleverantör* | kommersiell* förslag | samarbetsförfråg* | reklambyrån",
    member:
      "medlem | medlemmar | medlemmen | medlemskap* | förening | föreningen | bostadsrättsförening* | klubb | *klubben | ideell* | adopter* | adoption* | jourhem* | familjehem* | truppen | stämman | stämmans | årsmöte* | volontär | provträn* | idrottsförening* | kören | körplats* | förtroendeuppdrag* | lumpen",
    health:
      "läkartid* | läkarbesök* | vårdcentral* | remiss* | operation | operationen | terapi | patient | patienten | patienter | tandläkaren | tandläkartid* | tandvård* | recept | receptet | provsvar | journalen | sjukskriv* | vaccin* | undersökning | undersökningen | blodgiv* | behandlingen | hälsocentral* | hälsostation* | diagnos* | sjuk | sjukdom | vårdplats* | mottagningen",
    newsletter:
      "nyhetsbrev* | avprenumer* | prenumer* | läs mer | läs hela | läs vår | avsnitt | avsnittet | podd* | podcast* | webbinar* | webinar* | blogg* | tips | guide | guiden | krönika* | veckans | läsare | läsaren | lyssna | lyssnare | inlägg* | avregistrera* | undersökning visar | statistiken | enligt facket | visar en ny | avsluta utskick | quiz | kursen lär",
    alert:
      "jobbevakning* | bevakning | bevakningar | bevakningen | nya jobb | nya träffar | jobb för dig | rekommenderade jobb | liknande jobb | matchar din sökning | jobbtips | jobbförslag | jobbagent* | platsbanken | sparad sökning | sparade jobb | nya annonser | jobb du kan | jobbmejl | jobb som matchar | lediga jobb i",
    rejection:
      "avslaget | avslagsmejl* | avslagsbrev* | avslagstext* | avslagen | refusering* | nejet | nej mejl* | nejmejl* | att få nej | att få avslag | ge avslag | ghosta* | ghosting | standardmejl* | standardsvar* | besvikelse* | många nej | nobben | fick nej | fått nej | så skriver du | ratad | avslag på en | avslag på ett | avslag är",
    recruiterreach:
      "hittade din profil | såg din profil | din linkedin | sprang på din | snubblade över | öppen för | nyfiken på nya | nya utmaningar | spännande möjlighet | intressant möjlighet | på uppdrag av en kund | för en kunds räkning | är du öppen | skulle du vara intresserad | är du intresserad av | vara intressant för dig | tipsad om dig | fick ditt namn | rekommenderade dig | på jakt efter | inte är på jakt | söker jag dig | fastnade för dina | hjälper ett växande | jag hjälper | headhunt* | din bakgrund fångade | nytt uppdrag åt",
    hrtalk:
      "skicka avslag | skicka ut avslag | skicka ut nej* | meddela de andra | meddelar de andra | meddela övriga | tacka övriga | tacka nej till konsult* | ats | mallen | mall | mallar | i systemet | stänga tjänsten | stäng tjänsten | stänga annonsen | annonserna ska | ringa slutkandidat* | ring slutkandidat* | säger nej till kandidat* | kandidat nummer | kandidat nr | pipeline | scorecard* | debrief* | protokollet | facklig* | facket | vakanser | byt status* | statuskod* | vår shortlist | återkoppla till kandidat* | nej mejlen | de som fått avslag | motivera i | de fyra som var",
    ownmove:
      "jag drar tillbaka | drar jag tillbaka | jag tackar nej | tackar jag nej | jag har tackat ja | jag har fått en annan | jag har fått ett annat | jag har fått ett jobb | min ansökan | mitt cv | jag söker | jag sökte | jag har beslutat mig | jag avböjer | jag måste avböja | jag hoppar av | hoppar jag av | jag väljer att stanna | dra tillbaka min | återkalla min | ert erbjudande | er annons | er arbetsplats | jag är intresserad | jag vill söka | tack för beskedet | tack för svaret | tack för ert | jag säger upp | säger härmed upp | min uppsägning* | jag fick nej | jag hade hoppats | härmed söker | bifogar mitt | jag kan börja | jag kan tyvärr inte | jag vill överklaga | mitt samtycke | jag fick inte | jag inte fick | jag inte gick vidare | jag flyttar | min arbetsgivare | min nuvarande | valde det andra | jag har valt det andra | mina uppgifter | hos er | jag är besviken | uppsägningstid*",
    meant:
      "exempel | exempelvis | t ex | mall | mallar | citat* | formulering* | uttrycket | frasen | fraser | föreställ dig | tänk dig | standardfras* | skämt | namn och | så skriver | så hanterar | så kan det låta | tolka | betyder egentligen",
    error: "fel | felet | misstag* | felaktig* | bortse* | ignorer*",
    despite: "trots | även om | oaktat | fastän | ändå | oavsett",
    especially: "mycket | verkligen | särskilt | extra | riktigt | varmt | djupt | absolut | helt | allra",
    first: "första | andra intervju* | sista | en av | först | till slut | förra | senaste | till sist",
    person:
      "vår nya | tackat ja | rätt person | annan person | annan kandidat | annan sökande | andra kandidater | andra sökande | någon annan | den andra finalist* | en person med | en kandidat med | en kandidat som | kandidater med | kandidater som | kandidater vars | sökande med | sökande som | sökande vars | den person vi | erbjuda tjänsten till | intern sökande | en annan | en tjej | som ny | en av de andra | övriga sökande | övriga kandidater | två andra | en junior | någon med | någon som | andra för | tar över | sagt ja | den andre | den andra kandidat* | hon som | som anställts",
    work: "arbete | arbetat | arbeten | jobba | jobbat | team | teamet | företag* | *företag | *företaget | bolag | *bolaget | avdelning* | *avdelningen | projekt* | organisation* | verksamhet* | enheten | kolleg* | medarbet* | arbetsplats* | kommun | kommunen | kommunens | region | regionen | förvaltning* | *förvaltningen | myndighet* | byrå | firma* | verkstad* | arbetslag* | arbetsuppgift* | koncern* | gänget | gruppen | fabrik* | lager | lagret | restaurang* | butik | butiken | yrke* | kundtjänst | frilans*",
    goesto:
      "gick till | gått till | går till | valet föll | föll på en | tar över | ta över | tilldelats | tilldelas | blir ny | blev en annan | till någon annan | till en annan | någon annans | skakat hand | vann | kommer från | ersätter",
    stays:
      "blir kvar | komma tillbaka | förläng* | återanställ* | företräd* | uppsagd* | i fjol | omplacer* | förtur* | timvikari* | tillsvidareanställning*",
    lack: "sakna* | räckte | räcker | inte riktigt | ofullständig* | år till | ligger under | mindre | vagt",
    toomuch: "för mycket | för många | för stor | för stort | för högt | överstig*",
    ending: "tagit slut | är slut | för din del | är över | släpper dig | fortsättning | blir det inte | utan dig",
    ahead:
      "före dig | framför dig | ligger närmare | nästan | så nära | tvåa | mållinjen | fördel | etta | ett halvt | konkurrens*",
    deserve: "förtjän* | trivas | olycklig* | värd | glädjen att | vore inte",
    direction:
      "annat håll | åt ett | inriktning* | ompröv* | fokusera* | annan typ | ändrats | förändrats | göra om | annorlunda",
    condition:
      "körkort* | truckkort* | legitimation* | behörig* | certifi* | finska | språkkunskap* | pendl* | avstånd* | kvällspass* | heltid* | deltid* | dagtid | arbetstillstånd* | säkerhetspröv* | uppsägningstid* | medborgar* | 0 år | tvåspråkig* | uppehållstillstånd | belastningsregist*",
    recommend: "förord* | föreslå* | förslag | förslaget | argumenter* | presentera dig",
    vote: "rösta* | röst | enig | eniga | enas | överens | vägt | vägde | resonerade | pratat ihop oss | sammanträd* | fram och tillbaka | tagit ställning | på mötet",
    status:
      "status* | arkiver* | aktiv | markera* | dnr | referensnummer | jobb id | ref | pågående | under behandling | mottagen | flyttats från | ändrats till | avslutad | avslutade | ej aktuell",
    figure: "dörr* | bit | tåg | tåget | frö* | orkester* | ankar* | regn* | mållinje* | vågen | tråden | brygga*",
    late: "försen* | sent | tajming* | hann | hunnit | missa* | efter sista | gått ut | tidigare | redan har | i sista | innan du | i tid | har redan",
    isyou:
      "det blir du | vill ha dig | valt dig | jobbet är ditt | tjänsten är din | erbjuder vi dig | vidare med dig | vidare med din | du går vidare | du är vidare | du har gått vidare | är du välkommen | anställa dig | du tackar ja | du blir",
    welcome: "ombord | välkommen till oss | en del av | ha dig här | introduktion* | vi ses | ses på",
    pet: "hund | hunden | hundar | hundarna | hundpensionat* | hundvalp* | katt | katten | katter | kattunge* | kull | kullen | uppföd* | kennel* | omplaceringshund* | djur | djuret | djurhem* | husdjur* | häst | hästen | ponny* | kanin* | marsvin | papegoj* | veterinär* | adopt* | fodervärd* | stamtavla | avel* | valp | valpen | valpar | valparna | hyrhäst* | ryttare",
    media:
      "låten | låtar | låtarna | sång | sången | film* | video* | kortfilm* | foto* | bild | bilder | bilden | app | appen | recept | receptet | spellist* | berättelse* | dikt | dikter | tavla | tavlor | målning* | måleri | utställning* | galleri* | konsthall* | konstverk* | kanal | kanalen | julmarknad* | loppis* | bod | boden | radio* | tv | serien | avsnitt* | podd* | album* | skivan | singel* | skulptur* | tidning* | insändar* | musik | musiken | band | bandet | föreställning* | keramik | antologi* | novell* | blogg* | hantverk* | roman | romanen",
    sport:
      "matchen | matcher | matchtrupp* | landslag* | startelva* | lagkapten* | tränare* | truppen | trupputtag* | turnering* | marat* | lopp | loppet | startplats* | startnummer | startlist* | träningar | träningen | fotboll* | hockey* | ishockey* | innebandy* | handboll* | basket* | tennis | gym | gymmet | cup | cupen | mästerskap* | allsvensk* | bänken | petad | petade | petas | klubb* | padel* | golf* | orientering* | idrott* | junior | juniorer | vm | em | os | skidlopp* | provträn* | säsongskort* | spelare | spelaren | spelarna",
    hrmatter:
      "löneförhöj* | löneökning* | lönesamtal* | lönerevision* | semesterans* | semestervecka* | semesterlist* | ledighet* | föräldraledig* | tjänstledig* | sjukfrånvaro* | sjukanmäl* | utlägg* | reseräkning* | befordran | parkeringsplats* | p plats* | hemarbete* | distansarbete* | kompetensutveckling* | utbildningsbudget* | byta pass | byte av pass | passbyt* | skiftbyt* | schemabyt* | övertid* | flextid* | tjänstebil* | tjänstebostad* | arbetskläder | dator | datorn | lönespec* | medarbetarsamtal* | utvecklingssamtal* | friskvård* | personalfest* | julbord* | arbetstidsförkort* | löneväxl* | utlandstjänst* | mötesrum*",
    authority:
      "petition* | namninsamling* | detaljplan* | bygglov* | byggnadsnämnd* | skatteverk* | skatt | skatten | skatter | domstol* | tingsrätt* | förvaltningsrätt* | kommunfullmäktige | medborgarförslag* | motion | motionen | riksdag* | invändning* | överklag* | kolonilott* | lott | odlingslott* | odling | förskoleplats* | barnomsorg* | skolval* | folkbokför* | migrationsverk* | trafiktillstånd* | serveringstillstånd* | fpa | försäkringskass* | arbetsförmedling* | kronofogd* | polisanmäl* | dispens* | strandskydd* | altan* | staket | böter | lagfart* | ombudsman* | inspektion* | avslår | verksamhetsstöd* | bygdestöd* | bostadsbidrag* | marktillstånd* | regeringen",
    contest:
      "tävling* | *tävling | *tävlingen | bidrag | bidraget | bidragen | pris | priset | pristagare* | jury | juryn | juryns | finalplats* | vinnare* | vinsten | vinster | hackathon* | lotteri* | utlott* | lottas | lottad | lottning* | dragningen | deltävling* | melodifestival* | quiz | utmärkelse* | publikens | casting* | medalj* | stipendiet",
    sift: "sålla* | första urval* | kom inte med | faller bort | strukit | återstår | de flesta | ratad* | högen | inte vidare till | utanför",
    full: "fulltalig* | fullteckna* | fullbok* | full | fullt | alla platser | bemannade | lagd | fyllda | inte plats för fler",
    giveback: "retur | återsänd* | hämta den | makuler* | raderas | för lånet",
    done: "har | hade | haft | ha | blev | blivit | fick | fått | varit",
    will: "ska | kommer | blir | bli | tänker | lär | vill | ville | vilja | måste",
    one: "två | tre | fyra | fem | sex | sju | åtta | nio | tio | elva | tolv | femton | tjugo | trettio | enda | båda | ena | par",
    who: "vem | vems | vilka | vilken | vars | som",
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
