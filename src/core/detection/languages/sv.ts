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
    you: "du | dig | dej | din | ditt | dina | er | ert | era | eder | ni | erat",
    we: "vi | oss | vårt | vår kund | vår verksamhet | vår organisation | vår sida | vår bedömning | vår process | vår rekrytering* | vår nya | vår vd | vår bank | för vår | av vår | till vår | på vår | från vår | våra krav | våra behov | våra kandidat* | våra chefer | våra vägar | våra lediga | våra processer | av våra | till våra | från våra | våra framtida | våra förvänt* | våra öppna | undertecknade | vår huvudman",
    i: "jag | mig | mej | min | mitt | mina | undertecknad",
    they: "han | hon | hen | henne | honom | hans | hennes | hens | dem | dom | deras | denne | de som | de vi | de har | de tyckte | de vill* | de valde | de andra | sin | sitt | sina | dess | denna",
    somebody:
      "någon | nån | person | personer | personen | folk | människa | människor | individ* | en sökande | den som | dem som | de som | en kandidat | en kille | en tjej | killen | tjejen | vederbörande | man",
    other:
      "annan | annat | andra | annorlunda | övriga | övrig | annanstans | alternativ* | olika | resterande | resten | andres | andre | andras | annans | ytterligare en",
    candidate:
      "sökande | sökanden | sökandena | sökandes | kandidatens | kandidaters | kandidaternas | *kandidat | *kandidaten | *kandidater | *kandidaterna | medsökande | konkurrent* | aspirant* | finalist* | jobbsökande | arbetssökande | spekulant* | tjej som | sökandegrupp*",
    client:
      "kunden | kundens | kund | uppdragsgivare* | beställaren | klient* | slutkund* | kundföretag* | huvudman* | kundbolag*",
    committee:
      "styrelse* | kommitté* | *kommitté | *kommittén | jury | juryn | juryns | panel | panelen | ledning | *ledningen | chef | *chefen | chefer | rekryterande chef* | anställande chef* | rektor | rektorn | direktör* | direktion* | vd | ägarna | ägaren | grundare* | fakulteten | sakkunnig* | prefekt* | dekan | dekanus | rekryteringsgruppen | ledningsgruppen | arbetsgruppen | intervjugruppen | kyrkorådet | domkapitlet | fullmäktige | valberedning* | tillsättningsgrupp* | orkestern | kapten* | personalchef* | hr chef* | anställningsgrupp* | *nämnden | *nämndens | *nämnd | huvudkontoret | biskopen | styrgruppen | urvalsgrupp* | högre upp",
    internal:
      "inom huset | inifrån | egen personal | befintlig personal | befintliga medarbetare | omplacer* | företrädesrätt* | övertalig* | förtur | förtursrätt | enligt las | den personal vi har | kollega på | egna | räckt upp handen | återanställning* | inhyrd* | husets | inom organisationen | intern* | sommarens vikari* | redan jobbar | redan arbetar",
    everyone: "alla | samtliga | varje | var och en | allihop | allesammans | samtlig | vardera",
    friend:
      "en vän | min vän | vänner | väninn* | kompis* | bror | brodern | syster | dotter | dottern | son | sonen | mamma | pappa | kusin | sambo | sambon | hustru | flickvän | pojkvän | polare | min fru | min man | grannen",
    not: "inte | ej | icke | ingen | inget | inga | ingenting | aldrig | utan | nej | varken | omöjlig* | olämplig* | obehörig* | ogiltig* | knappast | avslag* | avslå | avslår | avslås | avslog* | avböj* | neka | nekar | nekas | nekad | nekats | nekade | saknar | saknas | saknade | saknats | ingendera | ingalunda | upphör | upphört | ingenstans | undanber | utom | avstår | förgäves | slutade",
    unable:
      "kan inte | kan ej | kan icke | kunde inte | inte kunnat | inte kan | inte kunde | inte kunna | ej kunna | ej kunnat | kan t* inte | kan d* inte | kan vi inte | kan vi t* inte | kan vi d* inte | kan jag inte | kan jag t* inte | kan jag d* inte | kan vi ej | kan v* inte | kan i nuläget inte | kan alltså inte | kan för närvarande inte | kunde vi inte | kunde t* inte | kunde d* inte | inte möjlighet | ingen möjlighet | inte möjligt | ej möjligt | omöjligt | går inte att | gick inte att | går tyvärr inte | inte i stånd | förhindrad* | inte i tillfälle | saknar möjlighet* | saknar vi möjlighet* | inte gå dig till mötes | inte heller kan | inte förmå | får inte ihop | får det inte att | får vi det inte | får vi inte | inte få ihop | går inte ihop | kan därför inte | kan därmed inte | kan tyvärr inte | kan dessvärre inte | ser oss inte",
    nolonger:
      "inga fler | inte fler | inte mer | inget mer | ingen mer | inte vidare | ej vidare | inga ytterligare | upphört | upphör | inte kvar | längre",
    sorry:
      "tyvärr | tyvär | dessvärre | beklag* | ledsen | ledsna | ledsamt | ledsamma | ledsnad | tråkig* | trist | trista | synd | sorglig* | olyckligtvis | ursäkt* | förlåt* | besvik* | tungt besked | med tungt hjärta | tunga besked | surt | hade sluppit | helst sluppit | hellre hade | mindre roliga | mindre kul | jobbigt besked | hade gärna | gärna sett | gärna velat | hade önskat | hade hoppats | önskar att vi hade | inte det svar | inte det besked | nedslående | snöpligt | snopet | sorry | bättre nyheter | dåliga nyheter | ber om överseende | tråkar | med sorg | smärtar | jobbiga besked | tufft besked | tunga nyheter | gråt* | ont i hjärtat | ont i magen | svider | skulle ha velat | sörj* | inte kul | inte rolig* | tvungna att | ont att | saknad* | hade jag velat | vemod* | tårar | inte vad du | inte det du",
    negative:
      "negativ | negativt | negativa | avslag* | avslås | avvis* | bortvald* | nekad | nekas | nekats | ratad | ratade | nobbad | inte uttagen | ej uttagen | inte utvald | ej utvald | inte vald | ej vald | inte valts | inte antagen | ej antagen | inte antagits | inte gått vidare | inte gick vidare | ej gått vidare | inte går vidare | ej aktuell | inte aktuell | inte är aktuell | inte längre aktuell | obehörig | ej behörig | ej godkänd | underkän* | blev nej | blir nej | ett nej | inte lyckats | inte lyckades | utslagen | till din nackdel | tråkigt besked | tråkiga besked | tråkiga nyheter | bortsortera* | bortgallra* | inte lett till | ledde inte till | inte till dig | det blev inte du | inte kallas | inte kallad | inte bland | räckte inte | räcker inte | inte blivit utvald | inte blivit uttagen | inte blivit vald | inte blivit antagen | inte blivit kallad | blev du inte | fick inte tjänsten | fick inte jobbet | inte blivit valda | gällde inte dig | inte gällde dig | gick dig emot | går dig emot | inte läge | räkna inte med | räckte * inte | räcker * inte | inte som vi | inte så som vi | inte uppfört | inte hela vägen | inte gick hela vägen | inte rangordnats | har inte fått | fick du inte | inte rätt | känns inte | kändes inte | kände inte | inte rönt framgång | utan framgång | inte kvar | inte erhållit | ej antagits | ej valts | inte räckt | inte blev du | blev det inte du | blir det inte du | inte blir du | får du inte | inte är läge | inte är aktuellt | inte aktuellt | gick miste | går miste | lottlös* | stå tillbaka | nådde inte fram | nådde inte ända | inte nått fram | hålla måttet | höll inte måttet | når inte upp | nådde inte upp | stupade på | slagen av | stryka på foten | förkasta* | faller på | föll på att | föll på målsnöret | inte är vår | inte är tu tal",
    but: "men | dock | emellertid | däremot | ändå | fastän | även om | trots det | likväl | visserligen | annars | samtidigt | å andra sidan | icke desto mindre | fast | likaså",
    instead:
      "istället | i stället | hellre | snarare | framför | till förmån för | till fördel för | före dig | i st f | företräde | på din bekostnad | gå före | gick före | prioriterats | finalistens fördel | föredrog | föredrar | hann före",
    if: "om du | om ni | om vi | om det | om något | om någon | om inte | om så | om de | om jag | om man | ifall | såvida | huruvida | i så fall | i det fall | i fall | förutsatt | under förutsättning | oavsett | vare sig | skulle du | skulle det | skulle någon | skulle valet | skulle ni | hör du inte | hör vi inget | blir du | vid ett | vid eventuell* | vid avslag | om inget | om sökande | om kandidat* | hade du | hade vi haft | hade det | hade jag | om bara | hade ni | har du inte hört | hör du inget | om en tjänst dyker",
    may: "kanske | kunde | skulle | möjligen | möjligtvis | eventuellt | eventuella | eventuell | förmodligen | troligen | sannolikt | antagligen | torde | månne | förhoppningsvis | kunna | kunnat | kan | möjlighet | möjligheten | möjligt",
    when: "när | efter | innan | förrän | före | inför | så snart | så fort | tills | till dess | sedan | då | sen | i samband med | därefter | medan | så länge | i och med att",
    because:
      "eftersom | därför | då | för att | på grund av | pga | p g a | med hänsyn till | med hänvisning till | beror på | beror det | beroende på | orsak* | anledning* | skäl | skälet | varför | i och med | till följd av | tack vare | utifrån | med tanke på | vilket gör | innebär | motivering* | på så vis | utgående från | på basis av",
    only: "bara | endast | enbart | blott | uteslutande | enkom | enda",
    yet: "ännu | fortfarande | inte än | än så länge | i nuläget | för närvarande | hittills | alltjämt | kvar | tills vidare | i dagsläget | fortsättningsvis | inte klart",
    already:
      "redan | nu | numera | under tiden | sedan dess | hunnit | härmed | vid det här laget | därmed | hädanefter | sedan länge | i förra",
    timebeing:
      "för tillfället | för närvarande | just nu | i dagsläget | i nuläget | i det här läget | i detta läge | i detta skede | i det här skedet | den här omgången | den här rundan | i den här processen | i år | i detta fall | vid detta tillfälle | vid det här tillfället | för stunden | tills vidare | tillsvidare | på den här rollen | på det här uppdraget | till den här rollen | nuvarande | gången | den gång | just den här | just detta | denna | säsongen | i det här fallet | till det här",
    again:
      "igen | på nytt | återigen | ånyo | en gång till | åter | söka om | sök om | än en gång | ytterligare en gång | nytt försök | ny ansökan",
    application:
      "ansök* | *ansökan | *ansökningar | *ansökningarna | *ansökningen | sök | söka | sökt | sökte | sökts | söker du | du söker | kandidatur* | intresseanmäl* | anmälan | anhåll* | jobbansök* | spontanansök* | sökta | dina handlingar | jobbsök*",
    documents:
      "cv | cvn | meritförteckning* | personliga brev* | följebrev* | presentationsbrev* | brev | brevet | handling | handlingar | handlingarna | ansökningshandling* | dokument* | portfolio* | portfölj* | betyg | betyget | betygen | betygskopi* | intyg | intyget | intygen | examensbevis* | examensbetyg* | papper | papperen | papperna | material | materialet | reel | arbetsprover | ansökningsmaterial | mappen | meriter | underlag | underlaget",
    position:
      "tjänst | tjänster | tjänstens | *tjänsten | *tjänsterna | *jobb | *jobbet | *jobben | befattning* | *befattning | *befattningen | roll | rollen | roller | rollerna | *srollen | *jrollen | *arrollen | *tjänstrollen | *lrollen | posten | uppdrag | uppdraget | uppdragen | *anställning | *anställningen | vakans* | plats | platsen | platser | platserna | praktikplats* | lärlingsplats* | traineeplats* | doktorandplats* | elevplats* | sommarplats* | lia plats* | notarieplats* | *notarieplatsen | vikariat* | *vikariat | *vikariatet | extrapass | skift* | annons* | platsannons* | utlysning* | utlyst | utlysta | stol | stolen | stolar | lektorat* | professur* | förordnande* | sommarjobb* | extrajobb* | extraknäck | chefsjobb* | gig | position | positionen | post som | arbetstillfäll* | ordinarie | ledig | lediga",
    hiring:
      "rekryter* | *rekrytering | *rekryteringen | hr | hrpartner | personal | personalen | personalavdelning* | personalenhet* | personalfråg* | bemanning* | talent acquisition | anställningsprocess* | anställningsförfarande* | anställningsbeslut* | tillsättning* | karriär* | arbetsgivare* | urvalsarbete* | headhunt* | jobbmöjlighet* | nyanställ* | kompetensförsörjning | human resources | people culture | anställningsärende*",
    process:
      "process* | *processen | *process | förfarande* | *förfarandet | urval | urvalet | urvals* | konkurrens | konkurrensen | sökning* | omgång | omgången | ansökningsomgång* | rekryteringsomgång* | ärende | ärendet | ärenden | intag | intaget | intagning* | antagning* | prövning | handläggning* | tillsättningsärende* | rekryteringen | rekryteringarna | kampanjen | gallringen",
    training:
      "praktiken | praktikant* | praktikplats* | *praktik | trainee* | lärling* | elevplats* | lia | apl | prao | feriejobb* | sommarlovsjobb* | aspirant* | volontär* | graduate* | introduktionsprogram* | internship* | arbetsträning | provtjänstgör* | civiltjänst* | at läkare | at tjänst* | st läkare | fiskal | notarie* | *notarie | doktorandtjänst* | examensarbete | exjobb* | gå bredvid | skuggar | utbildningsplats*",
    profile:
      "profil* | *profil | *profilen | bakgrund* | kompetens* | *kompetens | kvalifik* | merit* | styrka | styrkor | potential* | egenskap* | färdighet* | kunskap* | *kunskaper | förmåga | förmågor | talang | talanger | talangfull* | utbildningsbakgrund | lämplighet | förutsättning* | personlighet | kapacitet | din utbildning",
    experience:
      "erfaren | erfarna | erfarenhet* | *erfarenhet | van vid | van att | *vana | kännedom | bransch* | arbetslivserfarenhet* | senior | seniora | seniort | jobbat med | jobbat inom | jobbat på | jobbat i | arbetat med | arbetat inom | arbetat i | i ryggen | i bagaget | rutin | rutinerad* | meriterad* | specialist*kunskap | disputerad* | kunskaper i | insikt* | många år | flera år | års arbete",
    requirements:
      "krav* | *krav | *kraven | behöv* | behörig | behöriga | behörighet* | kriteri* | önskemål* | förväntning* | söker | vi sökte | eftersök* | efterfråg* | letar efter | leta efter | letat efter | letade efter | villkor* | annonsen | förutsätter | legitimation* | legitimerad* | certifikat* | certifiering* | vill ha en | vill ha någon | i första hand | längtat efter | körkort",
    fit: "passa | passar | passade | passat | passande | passform | match | matcha | matchar | matchade | matchat | matchning* | lämpad* | lämplig* | lämpa sig | stämmer | stämde | stämma | stämt | motsvar* | svarar mot | uppfyll* | rätt person | rätt för | rätt profil | överensstäm* | relevan* | klippt och skuren | kemin | klaffa* | går ihop | gick ihop | anpassad* | till sin rätt | tajming* | pusselbit* | rätt bakgrund | aktuell | aktuella | aktuellt | funka* | funger* | känns rätt | kändes rätt | kännas rätt | gå ihop | föll på plats | faller på plats | magkänsla* | hand i handske | tonen | tempot | linje med | hör hemma | klickade | klickar",
    better:
      "bättre | bäst | bästa lämpad | starkare | starkast* | närmare | mer | mera | mest | främst | främsta | vassare | vassast | tydligare | bredare | djupare | högre | större | längre erfarenhet | lång erfarenhet | förstahandsval* | försprång | spetsigare | tyngre | snäppet | hårfint | aningen | skarpare | före dig | ytterligare | först | överlägs* | högst | extra råg | råg i ryggen | längst* strået | tyngst | vägde över | spets | snarlik* | fällde avgörandet | avgörande",
    level:
      "nivå* | *nivå | *nivån | standard | kvalitet* | konkurrens | konkurrensen | stenhård* | startfält* | sökandefält* | ribba* | hög klass | starkt fält | många starka | söktryck* | höga krav | hög kompetens",
    many: "många | flera | fler | flertal* | mängd | mängder | hundratals | tusentals | tiotals | antal | antalet | massor | söktryck* | rekordmånga | rekordstort | stort intresse | mycket stort | varit stort | överväldig* | hundra | trehundra | gott om | ett hundratal | fullt av",
    interview: "intervju* | *intervju | *intervjun | *intervjuer | *intervjuerna | anställningsintervju*",
    talk: "samtalen | samtals* | *samtal | *samtalet | telefon* | ring | ringa | ringer | ringde | ringt | ringas | prata | pratar | pratade | pratat | pratas | pratstund* | snack | snacka | snacket | snackade | möten | mötena | *möte | *mötet | träff | träffa | träffar | träffade | träffat | träffas | träffen | ses | sågs | setts | tala | talar | talade | talat | talas | talades | höras | hörs | hördes | hörts | videosamtal* | teams | zoom | meet | lära känna | fika | fikan | kaffe | besök | besöket | besöka | dialog* | diskut* | diskussion* | kom förbi | komma förbi | avstäm* | stämma av | stämmer av | lyfta luren | coffee | call | rundtur | visa dig runt | signal | hälsade på | provdag*",
    test: "testen | testresultat* | *test | *testet | *tester | *testerna | proven | provresultat* | *prov | *provet | arbetsprov* | provjobb* | provarbet* | provdag* | provspel* | provlektion* | provföreläs* | provvisning* | provkör* | provpass* | uppgift | hemuppgift* | hemläxa | *uppgiften | kodtest* | assessment* | övning | övningen | gruppövning* | audition* | casting* | presentera* | presentation | presentationen | lämplighetsbedömning* | säkerhetsprövning* | fystest* | hospiter* | antagningsprov* | frågeformulär* | personlighetsformulär* | formuläret | videopresentation* | prototyp* | spela in | case*",
    round:
      "steg | steget | omgång | omgången | omgångar | runda | rundan | rundor | fas | fasen | etapp* | nästa | moment | momentet | skede | skedet | fortsatt process | fortsatta | fortsatt prövning | vidare | slutomgång*",
    shortlist:
      "shortlist* | slutkandidat* | finalist* | final | finalen | slutfinal* | slutgrupp* | toppgrupp* | slutomgång* | slutintervju* | utvald | utvalda | uttagen | uttagna | uttagning* | bland de | bland dem | tvåa | slutligt urval | slutgiltiga urval* | slutliga urval* | kortlist* | rangordn* | gallrat fram | presenteras för kunden | topp tre | slutstrid* | listan över | en av de fyra | de tre främsta | på förslag | på förslaget | uppfört dig",
    list: "väntelist* | reserv | reserver | reservlist* | reservplats* | reservkandidat* | reservplacer* | kö | kön | rangordn* | plats nummer | listan | lista | turordning* | ersättare | suppleant* | standby | vikariepool* | kötid* | hoppar av | plats 0 | hoppade av | hoppat av | på tur",
    pool: "talangpool* | kandidatbank* | kandidatpool* | kompetensbank* | kompetenspool* | talent pool | talent community | talent network | talangnätverk* | databas* | cv bank* | jobbank* | spara din | sparar din | spara ditt | sparar ditt | spara dig | sparar gärna | sparar dina | sparar vi din | behåll* | i åtanke | nätverk* | registret | register | personalpool* | timpool* | vikariebank* | i bakfickan | håll kontakten | hålla kontakten | hålla kontakt | ha dig kvar i | vår lista | kvar i vår | ligga kvar | ha kvar din* | i vår bank | bank av kandidater",
    offer:
      "erbjud* | erbjöd* | *erbjudande | *erbjudandet | bud | budet | jobberbjudande* | anställningserbjudande* | löfte | löften | löftet | utlova* | offer | ge dig jobbet | jobbet är ditt | är din",
    contract:
      "avtal* | *avtal | *avtalet | kontrakt* | *kontrakt | skriva på | skriver på | skrivit på | skrev på | skriv på | skriva under | skriver under | skrivit under | signer* | underskri* | påskr* | bankid | undertecknat | underteckna | onboarding | scrive | penneo | oneflow | docusign | anställningsbevis* | anställningspapper* | i hamn | skrevs | tecknat | tecknade | tecknats | tecknar | skakat hand | skakade hand | signatur* | i lås",
    salary:
      "lön | lönen | löner | lönenivå* | löneanspråk* | lönekrav | löneförhandl* | lönerevision* | månadslön* | grundlön* | timlön* | årslön* | bonus* | ob tillägg | pension* | tjänstepension | friskvård* | kronor | kr | provision* | förmåner | förmånerna | förmånspaket* | kollektivavtal* | semesterdagar | semester | arvode* | kompensation | ersättningsnivå*",
    start:
      "börja | börjar | börjat | började | start | starta | startar | starten | startdatum* | startade | tillträd* | första dag | första arbetsdag* | första dagen | introduktion | introduktionen | från och med | fr o m | inskolning* | onboarding | påbörja* | ombord | ansluta | ansluter | komma igång | provanställning* | skolas in",
    reference:
      "referens* | referent* | *referenser | bakgrundskontroll* | bakgrundskoll* | belastningsregist* | registerkontroll* | registerutdrag* | utdrag | utdraget | hälsoundersök* | hälsokontroll* | läkarintyg* | drogtest* | drogscreening* | säkerhetsprövn* | säkerhetssamtal* | rekommendationsbrev* | arbetsbetyg | examensbevis* | straffregister* | säkerhetsutredning* | valvira* | arbetsintyg* | betygskopi*",
    score:
      "*poäng | *poängen | meritvärde* | minimipoäng* | minimin* | gränsvärde* | godkänd | godkänt | godkända | underkän* | rangordn* | placer* | procent | percentil* | provresultat* | testresultat* | betygssnitt | antagningspoäng* | nådde inte upp | siffror",
    feedback:
      "återkoppl* | feedback* | feed back | synpunkt* | motivering* | utlåtande* | sakkunnigutlåtande* | omdöme* | kommentar* | förklaring* | respons | tips från",
    decide:
      "beslut* | bestäm* | avgör | avgöra | avgörs | avgjor* | avgörande* | valet | vårt val | ett val | ert val | val av | slutsats* | kommit fram till | kom fram till | kommer fram till | kommit till | enats | enig | eniga | enhällig* | överens om | landat | landade | landar | bedömt | bedömde | bedöms | bedömts | bedömning* | ställningstagande* | tagit ställning | ta ställning | konstater* | rösta | röstade | röstat | fattat | fattats | fattades | fatta | förorda* | fann | funnit att | utslag | vägval | valen | slutligt besked | domslut* | lyder",
    result:
      "resultat | resultatet | resultaten | utfall* | *besked | *beskedet | svar | svaret | svaren | nyhet | nyheter | nyheten | status* | uppdatering* | läget | läge | lägesrapport* | utgången av | urvalsbesked* | anställningsbesked* | beslutsmeddelande* | hur det gick",
    select:
      "valt | väljer | välja | valde | valda | valts | vald | valdes | välj | väljas | utse | utser | utsett | utses | utsedd | utvald* | utvalt | fastna för | fastnade för | fäst sig vid | satsa | satsar | satsat | kör med | kör på | går för | prioriter* | bestämt oss för | bestämde oss för | stannat för | stannade för | landat i | landade i | uttagen | uttagna | tas ut | tagit ut | ta ut | nominer* | förorda* | lottad | lottning* | kallar | kallas | antagen | antagna | drog det längsta | föredrar | föredrog | föredragit | röstade | valet föll | gällt | utsedde | utsedda | föll valet | drog längsta | satsade | hålla fast vid | bestämde sig för | bestämt sig för | bestämmer oss för | kallats | går med | gick med | gått med | kör vidare med | rekryterat | fäste sig | fastnat",
    proceed:
      "gå vidare | går vidare | gått vidare | gick vidare | gick du inte vidare | går inte vidare | går vi inte vidare | går vi * vidare | går vi tyvärr inte vidare | går vi dessvärre inte vidare | går tyvärr inte vidare | gick inte vidare | gick tyvärr inte vidare | ta dig vidare | tar dig vidare | tagit dig vidare | tar vi dig vidare | tar vi inte dig vidare | ta din ansökan vidare | tar din ansökan vidare | tar vidare | ta vidare | tas vidare | tar vi vidare | tagits vidare | tagit vidare | föra vidare | fört vidare | vidare med | vidare i | vidare till | komma vidare | kommit vidare | kom vidare | kommer vidare | kom du inte vidare | är vidare | vidare process* | fortsätt* | fortskrid* | fortlöp* | fortgå* | fullfölj* | avancer* | driva vidare | arbeta* vidare | jobba* vidare | gå framåt | nästa steg | leda till | lett till | ledde till | leder till | rullar vidare | hoppar över | går vi direkt | gå in i | förlänga dialogen | gå längre | bli kontaktad vidare | dra igång",
    consider:
      "gått igenom | gå igenom | går igenom | gick igenom | gått genom | genomgång* | genomgått | granska* | granskning* | *granskning | överväg* | bedöm* | utvärder* | läst | läser | läsa igenom | lästs | genomläsning* | tagit del | ta del | tar del | beakta* | tittat | tittar på | kollat | behandlat | behandlats | behandlas | prövats | prövat | prövas | jämfört | jämför | jämförelse* | noga | noggrant | noggrann* | grundlig* | sammanväg* | vägt | funderat | fundera | diskuterat | studerat | handlägg* | helhetsbedömning* | i betraktande | ställning till | med omsorg | ingående | velande | tänkt | begrunda* | ser | sett | tycker | tyckte | känner | känns | kändes | kände | tror | anser | ansåg | uppfattar | omdöme",
    hire: "anställ* | *anställd | *anställa | nyanställ* | återanställ* | tillsätt* | utnämn* | utse | utsett | utses | ta in | tar in | tagit in | tog in | tas in | engagera | engagerat | hyra in | hyr in | hyrt in | anlita* | rekryterat | rekrytera | rekryterats | får jobbet | fått jobbet | fick jobbet | få jobbet | fått tjänsten | fick tjänsten | får tjänsten | få tjänsten | ge dig tjänsten | gett jobbet | gett uppdraget | gav jobbet | gett tjänsten | gett platsen | fick förtroendet | fått förtroendet | fick platsen | värva* | knyta till oss | förordna* | befordra* | tilldela* | ha dig | valt dig | fått jobb | få dig med | tjänsteinnehavare | arbetsavtalsförhållande* | tjänsteförhållande*",
    fill: "tillsatt | tillsatta | tillsatts | tillsättas | tillsattes | besatt | besatts | besattes | besättas | besätta | fylld | fyllda | fyllts | fylla | upptag* | tagen | tagna | taget | bemannad* | hittat den | hittat en | hittat vår | hittat rätt | hittat folk | hittat någon | hittat nån | funnit den | funnit en | funnit rätt | inte längre ledig | inte ledig* | fulltecknad* | full | fullt | fullsatt* | fullbokad* | fördelats | fördelade | fördelat | fördelades | tilldelats | i hamn | är satt | satt klart | pusslat klart | avgjord | täckt | täckta | inte vakant | fått sin | klart med | fått plats | gick åt | tog slut | borta",
    close:
      "avslut* | slut | slutar | slutet | slutade | stäng | stänga | stänger | stängd | stängt | stängs | stängdes | klar | klart | klara | färdig* | arkiver* | makuler* | stannar | stanna här | läggs ner | läggs ned | lägga ner din | lägger ner din | läggas ner | läggas ned | lägger vi ner | lagts ner | lagts ned | åt sidan | i mål | i hamn | upphör* | avskriv* | inaktiv* | gått ut | utgått | utgår | slutför* | skiljs | sätter punkt | satt punkt | sista mejl* | löpt ut | genomförd | är över | ute ur",
    cancel:
      "avbryt* | avbrut* | ställa in | ställer in | ställs in | ställas in | ställts in | inställd* | inställt | avboka* | återkall* | stopp | stoppa | stoppat | stoppas | stoppats | utgår | utgått | dra in | dras in | dragits in | dragit in | drar in | indragen | indragna | indragning* | inte tillsätta | inte tillsättas | inte att tillsättas | inte kommer att tillsättas | utan att tillsätta | utan att anställa | slopa* | stryks | strök | ströks | struken | strukna | strukits | skrota* | nedlagd* | lägger ner | la ner | läggs ner | läggs ned | dra tillbaka | drar tillbaka | dragit tillbaka | dragits tillbaka | tagits bort | tas bort | tagit bort | ta bort | försvinn* | upphäv* | rivs | avblås* | förklaras vakant | annuller* | avveckl* | rivits | minskats | uteblir | raderats | makuleras | drogs in | drog in | inleds inte | upplös* | lades ned | lades ner | la ned | inte bli av | blir inte av | blev inte av | i graven | utlyses på nytt | utlyses om | omprövats | inte blir av | blir det inget av | i sanden | om intet | i stöpet | upp i rök | drar i handbromsen | utan tillsättning",
    freeze:
      "paus | pausa* | fryst* | frys | fryser | fryses | frusit | frusen | på is | vilande | bordlade | bordlagd* | bordlägg* | skjut* upp | skjuta upp | skjutits upp | skjuter upp | uppskjut* | anställningsstopp* | avvakta* | står stilla | står allt stilla | tillfälligt stopp | i malpåse | vänteläge | tinas | handbroms* | på hyllan",
    budget:
      "budget* | finansier* | besparing* | ekonomiska | ekonomiskt | omorganis* | omstruktur* | neddrag* | varsel | varslar | varsla | varslat | kostnad* | nedskärning* | sparkrav | konjunktur* | resurser | resursbrist | uppköp* | fusion* | sammanslag* | övertalig* | arbetsbrist | anställningsstopp* | orderläge* | orderingång* | förutsättningarna | förändrade förutsättningar | headcount | prioriteringar | omprioriter* | koncernledning* | verksamhetsförändr* | samarbetsförhandling* | omställningsförhandling* | bantar | medel saknas | minskat behov | behovet har | råd med | hade råd | har råd | inte råd | pengar | pengarna | slås ihop | slogs ihop | slå ihop | slagits ihop | finansiär* | varslet | ekonomi | ekonomin | översyn*",
    withdraw:
      "dra tillbaka | drar tillbaka | dragit tillbaka | dragits tillbaka | dras tillbaka | drogs tillbaka | drar vi tillbaka | drar vi därför tillbaka | vi drar * tillbaka | återkalla* | återta | återtar | återtas | återtagit | ta tillbaka | tar tillbaka | tagit tillbaka | upphäva | upphävs | drar oss ur | dra oss ur | drog sig ur | dragit sig ur | drar mig ur | hoppar av | hoppa av | hoppat av | stå fast | står inte fast | rivs | river | ångra* | inte längre gäller | gäller inte längre | backar ur | backa ur | vårt erbjudande om | inte fullfölja | hoppade av | drog mig ur | drog tillbaka | drogs vi | sagt upp sitt avtal | säger upp | ur erbjudandet",
    reject:
      "avslag* | avslå | avslår | avslås | avslog* | avvis* | avböj* | neka | nekar | nekas | nekad | nekats | tacka nej | tackar nej | tackat nej | tackade nej | tackar vi nej | säga nej | säger nej | sagt nej | sade nej | sa nej | säger vi nej | säger vi därför nej | får nej | fått nej | fick nej | ett nej | till nej | blir nej | blev nej | blir det nej | blir det tyvärr nej | nej till | nej tack | välja bort | väljer bort | valt bort | valde bort | väljs bort | valts bort | bortvald* | bortval | sållat bort | sållats bort | sålla bort | sorterat bort | sorterats bort | sorteras bort | sortera bort | bortsorter* | gallrat bort | gallrats bort | gallras bort | gallra bort | bortgallr* | tagit bort dig | uteslut* | diskvalificer* | struken | strukits | ströks | underkän* | rata | ratad | ratade | ratat | refuser* | avfärda* | avstå | avstår | avstått | falla bort | faller bort | fallit bort | föll bort | bortfall* | annan riktning | annan inriktning | annan väg | andra vägar | skiljs våra vägar | vägar skiljs | skiljas åt | släpper dig | släppa dig | avförd* | avförs | avfört | utslagen | åker ut | ute ur | räckte inte | räcker inte | räckte tyvärr inte | inget jobb | blir inget | blev inget | inget för dig | inte du | inte dig | blir ingen | ingen plats | inte plats | inte fick plats | till din nackdel | inte rätt för | inte för oss | bortprioriter* | nobb* | inte gå dig till mötes | inte tillgodoses | utan åtgärd | utan bifall | inte bifall* | inte beaktas | tas inte upp | inte tas med | inte tas upp | inte gått vidare | stannar här | stannar processen | stannar vi | slutar här | lägger din ansökan | inte aktuell | ej aktuell | inte aktuellt | inte blivit uttagen | inte uttagen | inte utvald | inte kalla | inte kallas | inte att kallas | inte att kalla | inte erbjuda | inte lett till | ledde inte | leder inte till | ledde det inte | inte med på | inte bland | inte hela vägen | inte in dig | inte passat | fick inte jobbet | fick inte tjänsten | fick inte platsen | fick inte uppdraget | inte fått tjänsten | inte fått jobbet | inte fått plats | inte fick jobbet | inte fick tjänsten | inte upp till | valde de bort | inte är aktuell | inte längre aktuell | inte längre är aktuell | sortera* bort | tummen ner | tummen ned | tumme ner | tumme ned | rött ljus | kalla handen | tack men nej | ej att kalla | ej kallas | ej att bli | inte ut till dig | delas inte ut | ej erhållit | inte erhållit | inte erhålla | inte komma i fråga | inte kommer i fråga | kommer inte i fråga | ej i fråga | inte är en av | inte en av | inte tillhör | tillhör inte | hör inte till | inte hör till | hör tyvärr inte | hör dessvärre inte | inte ta din | inte tar din | inte tagit ut dig | ej kommer | inte kallat dig | nej från | inte från oss | inte blir något | blir inte något | inte något jobb | inte någon plats | inget av med | tas inte med | ej uttagits | ej bifall*",
    accept:
      "accepter* | godkän* | godta | godtar | godtagit | godtagbar* | bifall* | anta | antar | antas | antagit* | antagen | antagna | bevilja* | tillstyrk* | medge | medger | medges | gå med på | tillmötesgå* | tillgodose* | ja",
    pass: "klara | klarat | klarar | klarade | godkänd | godkänt | godkänts | lyckats | lyckades | lyckas | gått vidare | tagit sig igenom | kvalificer* | kvala* | kom in | kommit in | vidare till nästa | är vidare | bestått | uttagen | antagen | du är en av | gick kanon | gått till final | tillräckligt bra | kommit långt | kommit så långt | tog dig | tagit dig | nålsöga* | tar dig vidare",
    invite:
      "bjuda in | bjudit in | bjöd in | bjuder | inbjud* | välkommen till | välkommen på | välkommen in | välkomna dig | kalla | kallar | kallas | kallad | kallade | kallat | kallats | kallelse* | träffa dig | vill träffa | vilja träffa | vill ses | vilja ses | vill se dig | prata med dig | vilja prata | vilja boka | vill boka | boka in | komma på intervju | kom på intervju | komma till oss | möt oss | intervjua dig | vill höra | vilja höra | skulle vilja | vill gärna | få träffa | lära känna dig | bett dig",
    congratulate:
      "grattis | gratul* | glad | glada | glatt | glädj* | kul | roligt | rolig | roliga | goda nyheter | bra nyheter | positivt | positiva besked | ser fram emot | se fram emot | ser vi fram | välkommen | välkomna | stolta | hurra | äntligen | nöjet | fantastiskt | toppen | förväntan | jättekul",
    confirm:
      "bekräft* | härmed | mottagningsbevis* | kvittens* | registrerad | registrerats | registreras | registrerat | intygar | kvittera* | notera*",
    receive:
      "mottag* | mottog* | tagit emot | tog emot | ta emot | tas emot | fått in | fick in | inkom | inkommit | inkomna | inkommer | kommit in | kommit fram | kom fram | nått oss | nådde oss | emottag* | fått din | fått ditt | erhåll* | erhöll | anlänt | fått er | tar emot | nådde mig | nådde fram till oss",
    wait: "vänta | väntar | väntan | väntat | väntas | väntetid* | invänta* | tålamod* | dröj* | dra ut på tiden | drar ut på tiden | försen* | längre tid | tar tid | ta tid | mer tid | häng kvar | håll ut | tåls | avvakta* | ta upp till | håller dig varm | handläggningstid* | tar tyvärr längre | halvvägs | lite till | fortfarande aktiv | behandlas fortfarande",
    postpone:
      "skjut* upp | skjuta upp | skjuter upp | skjuts | skjuta på | skjutits | flytta | flyttar | flyttas | flyttat | flyttats | senarelägg* | omboka* | boka om | ny tid | nytt datum | annat datum | annan tid | annan dag | uppskjut* | framflytt* | tidigarelägg* | framskjut* | ställa in | ställer in | inställd | inställt | förskjut* | ändrad tid | byta tid | förlängt | förlängs | förhinder | försenar",
    schedule:
      "boka | bokar | bokat | bokas | bokad | bokning* | en tid | tider | tiderna | ny tid | vilken tid | tid som passar | tidpunkt* | tidsförslag* | intervjutid* | kalender* | calendly | passar dig | passar det | funkar | kan du komma | kan du i stället | tillgänglig | tillgängliga | tillgänglighet* | tidsbok* | schema | schemat | hinner du | har du tid | har du möjlighet | avtalad tid | ledig tid | kan vi ses | när kan du | kan vi höras | förslag på tid* | tid och plats",
    daytime:
      "måndag* | tisdag* | onsdag* | torsdag* | fredag* | lördag* | söndag* | tis | ons | tors | fre | imorgon | idag | i går | igår | veckan | vecka | veckor | förmiddag* | eftermiddag* | kväll | kvällen | klockan | kl | minuter | minut | timme | timmar | halvtimme* | helgen | morgonen | dagar | v 0 | lunchtid | 0:0 | morgon | kvart | dag | dagen | morse | natten",
    month:
      "januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december | jan | feb | apr | jun | jul | aug | sept | okt | nov | dec | våren | vårens | sommar | sommaren | sommarens | hösten | höstens | i höst | höstterminen | vintern | i vinter | vinterns | kvartal* | midsommar* | påsk | påsken | nyår | årsskifte* | trettonhelgen | lucia | månad | månader | månaden | säsong | säsongen | året",
    place:
      "kontor | *kontoret | adress | adressen | besöksadress* | rum | rummet | lokal | lokalen | lokaler | reception | receptionen | våning* | entré* | *gatan | på plats | komma in | kom in | plan | trappa* | porten | grind* | distans | zoomlänk* | möteslänk* | teamslänk* | via länk | ute på | sal | hitta hit | vägbeskrivning* | mötesrum* | växeln | parkering | hos oss på | digitalt möte | expeditionen | anmäl dig i",
    bring:
      "ta med | tag med | ha med | medtag* | medta | legitimation | legitimera* | id kort* | id handling* | körkort* | leg | arbetskläder | kläder | ta fram | glöm inte | kom ihåg | förarbevis* | passerkort | förbered | förbereda | läs igenom | examensbevis* | giltigt pass | pass eller",
    send: "skicka | skickar | skickat | skickas | skickade | sända | sänd | sänder | ladda upp | laddat upp | laddar upp | fyll i | fylla i | ifyll* | lämna in | inlämn* | lämna uppgift* | mejla in | kompletter* | returnera* | översänd* | insänd* | tillhandahåll* | vidarebefordr* | skickats | utskickad* | bifoga",
    deadline:
      "senast | sista dag | sista ansökningsdag* | sista dagen | deadline | inom en | inom två | inom tre | inom fyra | inom 0 | tidsfrist* | frist | fristen | fristens | sista datum | ansökningstid* | till och med | t o m | löper ut | går ut | besvärstid* | svarstid* | före den | innan den | svara före",
    link: "länk | länkar | *länken | klick* | logga in | loggar in | inlogg* | portal | *portalen | konto | kontot | webb* | hemsida* | sajt* | mina sidor | knapp | knappen | http* | www | appen | karriärsid* | jobbsida* | formulär* | enkät* | inställning* | kandidatportal* | min sida | bankid",
    attached: "bifog* | bilag* | medsänd* | medskick* | attach*",
    answer:
      "svar | svara | svarar | svarat | besvara* | återkom* | hör av | höra av | hört av | hörs av | hör gärna av | kontakt | kontakta* | kontakten | hör oss | höra från | nå mig | når mig | nås på | skriv till | ring mig | ring oss | ring gärna | mejla | maila | meddela oss | meddela mig | återkoppla* | säg till | säga till | skriv en rad | hör från | hört något | tveka inte | hörs vi | mejl | mejlet | mail",
    inform:
      "meddel* | inform* | underrätt* | berätta* | tala om | upplys* | delge | delges | ge besked | lämna besked | få besked | får besked | uppdatera | framföra | hör av mig | hör av oss | delgiv* | kungör* | anslagits | anslås | anslagen | tillkännag* | besked om | återkommer jag | återkommer vi | veta | höra | säga | säger | betyder | förstår | skriva | skriver",
    ask: "fråga | frågor | frågan | frågar | frågade | frågat | undra | undrar | undrade | ber | be dig | bett | vänligen | var vänlig | begär* | vill du | vill ni | kan ni | kan du | skulle du kunna | ombeds | önskar du | snälla | får vi | får jag | skulle ni",
    thank: "tack | tacka | tackar | tackat | tackade | tacksam* | uppskatta*",
    interest:
      "intress* | förtroende | förtroendet | engagemang | engagemanget | entusiasm | nyfiken på oss | vill jobba hos | vill jobba med | ville jobba | vill arbeta hos | ville bli en del | du tänker på oss | sökt dig till oss | valt att söka",
    effort:
      "den tid | tid du | tid att | tagit dig tid | tog dig tid | tiden du | lagt ner | lagt ned | lade ner | la ner | lägger ner | ansträng* | möda | energi* | arbete du | arbetet du | jobb du lagt | engagemang* | ditt arbete | din tid | insats | omak | nedlagd tid | förberett | förberedelse* | för tiden | er tid | tiden ni | tiden och",
    impress:
      "imponer* | gilla | gillade | gillar | gillat | trevlig* | kul | roligt | rolig | roliga | spännande | intressant* | fin | fint | fina | bra | stark | starkt | starka | duktig* | härlig* | värdefull* | givande | intryck* | övertyg* | fantastisk* | strålande | gott | goda | skicklig* | utmärkt* | välskriv* | modig | modigt | jättebra | jättevass | grym | grymt | tyckte om | tyckte mycket | uppskattade | nöje | nöjet | gediget | gedigen | gedigna | lovande | kvalificerade | kvalificerad | kompetent* | pärla | exemplarisk* | kanon | vass | kloka | genomtänkt* | proffsig* | beröm | begåva* | nyfiken | drivande",
    hard: "svårt | svåra val | svåra beslut | svårare | svåraste | svårighet* | tuff | tufft | tuffa | inte lätt | inte varit lätt | inte enkelt | lätt beslut | jämnt | jämn | hård | hårt | nära | hårfin* | knivig* | jobbigt | tungt | marginal* | millimeter* | nålsög* | delade meningar | länge om | plåga | ett halvt poäng | snävt | tvekat | tvekade | vånda* | kval | tvungna | tvingas | tvingats | tvungen | nödgas | nödgats",
    wish: "önska* | hoppas* | hoppades | lycka | allt gott | all välgång | framgång* | håller tummarna | hejar | heja | förhopp* | må gott | må så gott | ha det gott | ha det bra | ha det så bra | ha en fin | ha en bra | ha en trevlig | ha en fortsatt | fin sommar | trevlig helg | glad påsk | god jul | glad sommar | trevlig dag | hoppats",
    path: "framtid | framtiden | framtida | karriär | karriären | fortsatta | jobbsök* | sökandet | arbetssök* | resa | resan | framåt | framöver | fortsättning* | yrkesliv* | yrkesbana | utmaning* | jakt | jakten | bana | forskarbana | våra vägar | andra möjligheter | vidare väg | drömjobb* | leta vidare | nytt jobb | något annat | annan arbetsgivare | hitta annat | följa din | följer din | på håll | på avstånd | ditt sökande | din väg | hamnar | vart du än | var du än",
    encourage:
      "välkommen att söka | välkomna att söka | varmt välkommen att | uppmuntra* | uppmana* | uppmaning* | tveka inte | håll utkik | hålla utkik | håll ögonen | hålla ögonen | håll ett öga | följ oss | följa oss | söka igen | sök igen | söker igen | söka andra | söka hos oss | prova | tappa inte | ge inte upp | häng i | misströsta inte | håll koll | hoppas att du söker | prenumerera | bevaka | hejar på | fortsätt söka | ansöka igen | ansöka på nytt | söka på nytt | välkommen åter | titta in | hoppas vi ses | knacka på | knackar på | söka dig till | gärna | nappar | ge dig inte | kämpa på",
    future:
      "i framtiden | framtida | framöver | senare | längre fram | annan gång | dyker upp | dyka upp | nästa gång | nästa år | nästa intag | nästa omgång | kommande | andra möjligheter | andra tjänster | andra roller | andra jobb | andra uppdrag | annan tjänst | annan roll | liknande | något annat | något mer passande | på sikt | till hösten | till våren | nya möjligheter | öppnar igen | öppnar ansökan | nya tjänster | fler tjänster | till sommaren | nästa projekt | nästa säsong | blir ledig* | något nytt | snart | sammanhang",
    remember:
      "återkommer till dig | återkommer gärna | återkommer vi | hör av oss | hör av mig | höra av oss | minns | minnas | i åtanke | ihåg dig | hålla kontakten | hålla kontakt | håll kontakten | ses igen | hörs igen | höras igen | träffas igen | korsas | stöta på varandra | kontakta dig | kontaktar dig | ringer dig | ringer jag | tänker på dig | i tankarna | på återseende | återuppta* | spara dig | ta snacket igen | tar snacket | bär med oss | tar med oss | tar med mig | följa din | följer din | följer gärna din | följer vi | följa dig | nära till hands",
    sincerely:
      "*hälsning | *hälsningar | mvh | hälsar | vänligen | med vänlig | vänliga | bästa hälsning* | varma | mbh | vh | kram | kramar | högaktningsfullt | tjing | hej så länge | allt gott",
    dear: "hej | hejsan | hejhej | bästa | bäste | kära | käre | tja | tjena | tjenare | god dag | goddag | heeej | heej | god morgon | moj | morjens | hejdå | hejssan",
    data: "personuppgift* | uppgifter | uppgifterna | gdpr | dataskydd* | integritet* | radera | raderas | raderar | raderat | gallras | gallrar | samtyck* | sparas | spara | sparar | sparat | lagra | lagras | lagrar | lagring | diskrimineringslag* | arkivlag* | sekretess* | bevara* | konfidentiell* | behandlar dina | behandlar vi dina | borttagen | ta bort dina",
    automatic:
      "automat* | noreply | no reply | svara inte | svara ej | autosvar* | går inte att svara | går inte att besvara | går ej att svara | obevakad* | kan inte besvaras | kan ej besvaras | kan inte svara på | systemgenerer* | maskinellt | meddelandet skickas | do not reply | ej svarsbar* | utskick | utskicket",
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
    error:
      "fel | felet | misstag* | felaktig* | bortse* | ignorer* | strul* | rättelse* | korriger* | oavsiktlig* | råkade | missförstånd* | felskick* | rätt tid är",
    despite: "trots | även om | oaktat | fastän | ändå | oavsett | likväl | hur som helst | icke desto mindre",
    especially:
      "mycket | väldigt | verkligen | särskilt | extra | riktigt | otroligt | ytterst | synnerligen | oerhört | framför allt | framförallt | enormt | extremt | himla | galet | särdeles | varmt | djupt | absolut | jättemycket | så pass | superbra | innerligt | helt | allra | alldeles | ganska | rätt så | oändligt",
    first:
      "första | andra intervju* | andra rundan | andra omgång* | tredje | fjärde | sista | slutlig* | slutgiltig* | en av | först | till slut | ettan | förra | senaste | till sist | slutändan",
    person:
      "ny kollega | nya kollega | nya kollegan | ny medarbetare | vår nya | tackat ja | rätt person | annan person | annan kandidat | annan sökande | andra kandidater | andra sökande | någon annan | nån annan | den andra sökanden | den andra finalist* | den andra slutkandidat* | andra slutkandidaten | en person med | en person som | en kandidat med | en kandidat som | kandidater med | kandidater som | kandidater vars | sökande med | sökande som | sökande vars | den person vi | den vi sökte | den vi letade | börjar hos oss | erbjudit tjänsten | erbjuda tjänsten till | intern kandidat | intern sökande | intern kollega | en annan | annan konsult | en kille | en tjej | den som fick | som ny | en av de andra | övriga sökande | övriga kandidater | mer erfar* kandidat* | två andra | ett annat namn | startar med henne | startar med honom | välkomna henne | henne välkommen | honom välkommen | en junior | ny person | andra profiler | en profil som | någon med | nån med | någon som | nån som | andra elever | andra för | tar över | annan sökandes | sagt ja | den andre | den andra kandidat* | den utsedd* | ett namn | hon som | han som | en kollega som | er andra | praktikanten | den vi fastnade | nya souschef* | en signatur | nytt namn | ny rektor | förstärks | får sällskap av | den anställde | som anställts",
    work: "arbete | arbeta | arbetar | arbetet | arbetat | arbeten | jobba | jobbar | jobbat | jobbade | team | teamet | teamets | företag* | *företag | *företaget | bolag | bolagets | *bolaget | avdelning* | *avdelningen | projekt* | organisation* | verksamhet* | enhet | enheten | kolleg* | medarbet* | arbetsplats* | kommun | kommunen | kommunens | region | regionen | förvaltning* | *förvaltningen | myndighet* | byrå | firma* | verkstad* | arbetslag* | arbetsuppgift* | koncern* | gänget | gruppen | fabrik* | lager | lagret | restaurang* | butik | butiken | yrke* | kundtjänst | tjänstgör* | frilans*",
    goesto:
      "gick till | gått till | går till | tillföll | tillfallit | tillfaller | valet föll | valet har fallit | valet stannade | lotten föll | föll på en | föll på någon | föll på annan | föll på den | föll på andra | hon fick | han fick | fick hon | fick han | hon får | han får | som får tjänsten | tar över | ta över | tog över | tagit över | efterträd* | knep | kammade hem | längsta strået | tilldelats | tilldelades | tilldelas | delats ut | delades ut | blir ny | blev ny | blir vår nya | det blev han | det blev hon | blev det han | blev det hon | blir det hon | blir det han | blev en annan | blev någon annan | annan blev det | till någon annan | till en annan | till annan | åt en annan | åt någon annan | andra händer | någon annans | annans fördel | andres fördel | andras fördel | till förmån | till fördel för | skakat hand | tog hem | vann | vinner | stafettpinne* | förstärks med | sätter sig | i stolen | gett uppdraget | gav uppdraget | gett jobbet | gav jobbet | gett tjänsten | gav tjänsten | gett platsen | lämnat över | överlåt* | lovat bort | bortlovad* | är det hon | är det han | fick samtalet | på sin post | rodret | tar plats | som börjar | kommer från | till andra sökande | till andra kandidater | till andra personer | fått anställningen | fick anställningen | får anställningen | tog den | tog jobbet | fördelades till | gavs till | ges till | lämnas till | går nu till | anförtro* | gått hem till | hamnade hos | hamnat hos | hamnar hos | landade hos | landat hos | ligger hos | drog vinstlotten | bytt händer | fick förtroende* | fått förtroende* | kliver in | klev in | kliver på som | axlar | axla | ersätter | efter sig | tar vid | tog vid",
    stays:
      "blir kvar | blev kvar | är kvar hos | stannar kvar | stanna kvar | stannade kvar | valt att stanna | väljer att stanna | bestämt sig för att stanna | kom tillbaka | kommer tillbaka | komma tillbaka | tillbaka från | kommit tillbaka | återvänd* | återgå* | återkommer till sin | åter i tjänst | från föräldraledighet* | från tjänstledighet* | fast tjänst | förläng* | ångrat sig | ångrade sig | ändrade sig | ändrat sig | sin uppsägning | återtog sin | återanställ* | företräd* | uppsagd* | vikarien | vikarierat | vikarierar | sedan tidigare | i fjol | fjolårets | från förra | samma gäng | samma personer | fortsätter hos | fortsätter som | omplacer* | inhyrd* | nuvarande innehavare | befintlig* | redan har på plats | redan finns | gammal bekant | hemvändare | permanent* | fastanställ* | förtur* | sagt upp sig | timanställd* | timvikari* | tillsvidareanställning* | fast anställning",
    lack: "sakna* | brist* | fattas | fattades | otillräcklig* | inte tillräcklig* | för lite | för litet | för få | för kort | för tunn* | för svag* | svag | svagt | svaga | svagare | tunn | tunt | tunna | glapp* | lucka | luckor | räckte | räcker | räcka | halvvägs | nådde inte | når inte | nådde du inte | når du inte | inte nått | ända fram | inte fullt ut | inte riktigt | inte ända | ont om | avsaknad | ofullständig* | begränsad* | inte nog | inga pengar | inte råd | höll inte | håller inte | inte höll | satt inte | inte satt | obefintlig* | mer tid | år till | lite till | behövs mer | ligger under | under gränsen | lägre | lägst | kortare | mindre | fåtal* | inte komplett | ej komplett | tomt | otydlig* | inte visat | inte styrkt | ej styrkt | ej fullt | minskat | vagt | oerfaren | oerfarna | inte räckt | inte är tillräcklig* | ej tillräcklig* | ha mer av | dokumenterad",
    toomuch:
      "för mycket | för många | för stor | för stort | för stora | för senior* | för erfar* | för liten | för höga | för högt | för hög | för långt | för lång | för bred | för tung | för tungt | för dyr | för dyrt | för kvalificera* | för sent | för tidigt | för snäv* | för enkelt | för bra | för teoretisk* | överkvalif* | mer än | överstig* | översteg | överskrid* | överskred | alltför | vuxit ur | växer ur | växa ur | understimulera* | uttråka* | tristess | över det vi | över vår budget | utanför vår | utanför ramen | bortom | långt över",
    ending:
      "slutar här | slutar rekryteringen | slutar det | slutar vår | slutar din | stannar här | stannar vi | stannar det | stannar processen | stannar din | tar slut | tog slut | tagit slut | är slut | tar stopp | sista hållplats* | ändstation* | slutstation* | slutpunkt* | så långt som | längre än så | längre kommer vi | inte längre än hit | hit men inte | skiljs våra | skils våra | vägar skiljs | vägar skils | vägar åt | skilda vägar | skiljas åt | tack och hej | tack för oss | farväl | adjö | punkt för | sätter punkt | satt punkt | sätta punkt | ett streck | dra streck | stänger boken | stänger vi | slår igen | slagit igen | kapitlet | avrund* | runda av | rundar av | rundar vi av | knyter ihop säcken | ridån | sista mejl* | sista brev* | sista meddel* | sista ordet | för din del | för er del | är över | nöjer oss | nöja oss | nöjer jag | lämna det där | lämnar det där | låta det stanna | ut ur processen | ute ur | släpper dig | släppa dig | släpper vi | släppa taget | släppa oss | släpper taget | till handlingarna | till ända | fortsättning | blir det inte | tackar av | tackas av | tackade av | tack men nej | vägs ände | inte längre med | utan dig | gå vidare utan | går vidare utan | avsluta här | avsluta vi | dammet lagt | lägger locket | locket på | tackar för den här | på hyllan | kasta in handduken | knyta ihop | sista gången vi | lämna det här | landar i ett nej | sista stoppet | ända hit | inte ända | går vi åt var",
    ahead:
      "steget före | snäppet | strax före | före dig | framför dig | var före | låg före | ligger före | ligger närmare | låg närmare | låg ett | gick om | gick förbi | nosen | hästlängd | hårsmån | hårfin* | marginal* | knapp | knappt | nätt och jämnt | nästan | så nära | på håret | tvåa | andraplats* | andra plats | silver* | upploppet | mållinjen | målsnöre* | målfoto* | stolpskott | tungan på vågen | vägde över | vägt över | väger över | vägde tyngst | vägde tyngre | övervikt | fördel | försprång* | övertag* | slagen | slog dig | överträff* | strået vassare | strå vassare | snudd på | skilde | skilja | skiljer | skillnad* | etta | ettan | rankad* | rangordnats högre | högre rangordn* | högre poäng | starkare meriter | främst | strax bakom | en halv | ett halvt | närmast | konkurrens* | konkurrerade | en näsa | snubblande nära | trea | millimeter* | ett uns | en tiondel",
    deserve:
      "förtjän* | rättvis* | orättvis* | ärligt mot dig | trivas | trivs | trivdes | lycklig | lycklige | lyckliga | lyckligare | olycklig* | vantriv* | otjänst | björntjänst | slöseri | slösa* | bortkasta* | värd | värda | din skull | egen skull | er skull | större scen* | tur som får | turen att | glädjen att | glada de | deras vinst | vår förlust | deras förlust | ta vara på | tar vara på | till sin rätt | komma till din rätt | blomstra* | nappar | nappa | snappas upp | snappar upp | landar rätt | hamnar rätt | hamnar till slut | schysst | i goda händer | till glädje | falska förhoppningar | samvete | lova något | lova dig | vad du kan | bättre ställe | inte vore | vore inte | skulle det inte vara | ha tråkigt | ha det tråkigt | rastlös | göra dig en | bespara dig | komma till nytta | missunna* | ge rätt | göra dig gott | bättre öde | mer uppskattad | ångrar sig | gratulera den",
    direction:
      "annat håll | åt ett | riktning* | inriktning* | annan väg | annat spår | nytt spår | byter spår | andra vägar | kursändring* | byta kurs | byter fot | ändrade planer | nya planer | planerna | våra planer | strateg* | omvärder* | tänka om | tänkt om | tänker om | tänkte om | ompröv* | fokus | fokusera* | omtag | annan typ | annan sorts | annan modell | ändrats | ändrat | förändrats | förändrad* | görs om | göra om | gjort om | gjorts om | omgjord* | omformuler* | tänker olika | tänker lite olika | olika syn | lutar åt | lutade | drar åt | prioritera om | annorlunda | på annat sätt | annan lösning | lösa det | löser det | annan profil | andra kryddor | ny väg | vänder blad",
    condition:
      "körkort* | truckkort* | legitimation* | legitimera* | lärarlegitimation* | behörig* | certifi* | modersmål* | svenskan | finskan | finska | språkkrav* | språkkunskap* | språkprov* | språknivå* | flytande | engelska | engelskan | norska | danska | tyska | franska | pendl* | flytta hit | flytta till | flytten | bosatt* | boende i | boende på | avstånd* | restid* | resor | resdag* | nattpass* | nattskift* | kvällspass* | kvällar | nätter | helger | varannan helg | helgpass* | helgarbete | heltid* | deltid* | dagtid | treskift* | tvåskift* | skiftgång | jour | beredskap | arbetstillstånd* | säkerhetsklass* | säkerhetspröv* | uppsägningstid* | medborgar* | åldersgräns* | fyllt 0 | 0 år | jobba hemifrån | truck | examen | hälsointyg* | tjänstgöringsintyg* | fartygstid | tvåspråkig* | arbetstid | arbetstider* | nyexaminer* | nyexad | sponsra | timmar i veckan | uppehållstillstånd | lärarexamen | utdraget | belastningsregist* | svenska som | svenska språk* | på svenska | i svenska",
    recommend:
      "rekommender* | förord* | föreslå* | föreslog | förslag | förslaget | nominer* | stödja | stödde | stödjer | stöttar | stöttade | backa upp | backade upp | talade för | talar för | pläder* | lyft fram | lyfte fram | lyfter fram | lägger fram | lagt fram | lade fram | goda ord | gott ord | tillstyrk* | uppfört | förespråk* | ett slag för | argumenter* | sakkunnigförord* | mitt råd | råder dig | rådde | presentera dig | presenterar dig | presenterat dig | skickat vidare dig",
    vote: "rösta* | röst | röster | rösterna | utslagsröst* | omröstning* | nedröst* | voter* | majoritet* | flertalet | enhällig* | enig | eniga | oenig* | enat | enats | enades | enas | överens | samstämmig* | överlagt | överlägg* | rådslag | vägt | vägde | väger | vågskål* | tungan på vågen | för och emot | delade meningar | delade åsikter | vände och vred | vänt och vridit | vridit och vänt | velat fram | sovit på saken | sova på saken | diskuterat | diskuterade | resonerat | resonerade | pratat ihop oss | pratat igenom | samråd* | samrått | sammanträd* | fram och tillbaka | kompromiss* | kört över | körde över | överröst* | tog ställning | tagit ställning | på mötet | somliga | rådgjort | rådgör",
    status:
      "status* | arkiver* | inaktiv* | aktiv | markera* | ärendenummer* | ärende nr | dnr | diarie* | referensnummer | rekryteringsnummer | jobb id | annons id | ref | pågående | under behandling | mottagen | flyttats till | flyttats från | flyttat din | ändrats till | ändrad till | uppdaterats | rekryteringssystem* | registrerad som | ej uttagen | avslutad | avslutade | avslutats | profilen har | ärendet är | ej aktuell",
    figure:
      "dörr* | nyckel | nyckeln | pussel* | bit | biten | bitar | bitarna | scen | scenen | ridå* | tåg | tåget | perrong* | båt | båten | skepp* | skuta* | tärning* | mynt | myntet | krona eller | bro | bron | frö* | orkester* | instrument* | kapitel | kapitlet | gnista* | gryta* | krydd* | deg | degen | kaka | kakan | strå | strået | stjärna | stjärnor* | vindar* | medvind | motvind | segel | seglen | kompass* | ankar* | lampa | lampan | regn* | skörd | skörden | rot | rötter | toppen av | mållinje* | målsnöre* | stolpskott | boll | bollen | korten | hållplats* | vågskål* | vågen | nål | nålen | höstack* | kroken | dans | ton | toner | tråd | tråden | pärla | kemin | hjärta* | hjärna* | krukan | rabatten | nappar | skogen | molnet | solen | storm* | frack | eld | glöd | brygga* | tavlan",
    late: "försen* | sent | tajming* | hann | hunnit | hinner före | dagen innan | dagen före | dagar före | dagar innan | timmar före | timmar innan | strax innan | precis innan | strax före | redan gått | loppet är kört | loppet kört | redan kört | missa* | efter sista | efter ansökningstid* | utgånget | gått ut | gick ut | passerat | passerade | löpt ut | löpte ut | utgången | för länge sedan | tidigare | redan tecknat | redan skrivit | redan sagt | redan lovat | redan tagen | redan tagna | redan tillsatt | redan tillsatta | redan besatt | redan hittat | redan anställt | redan valt | redan skakat | redan har | fel tidpunkt | fel tillfälle | fel läge | rätt läge | rätt tillfälle | för tidigt | i sista | sista minuten | sista stund | snabbare | inkom efter | kom in efter | nådde oss efter | innan din | innan du | i tid | vid det laget | i grevens tid | sedan en vecka | för snabba | för långsam* | redan i mål | efter stängning | när vi redan | hade redan | har redan",
    isyou:
      "det är dig | det är du | du är den | det blir du | blir du som | valet blev du | valet föll på dig | blir vår nya | dig vi vill | vill ha dig | valt dig | valde dig | väljer dig | välja dig | du är vald | du har valts | du har blivit vald | du har blivit utvald | du har blivit antagen | du har blivit uttagen | du är antagen | du är uttagen | du är utvald | anställningen är din | jobbet är ditt | tjänsten är din | platsen är din | rollen är din | blir din | vill erbjuda dig | erbjuder dig | erbjuder vi dig | erbjuds du | du erbjuds | gärna erbjuda dig | vidare med dig | vidare med din | vidare med er | du går vidare | du är vidare | du har gått vidare | är du vidare | går du vidare | tar dig vidare | tagit dig vidare | är du välkommen | är du en av | du som får | anställa dig | anställer dig | rätt person för oss | satsa på dig | satsar på dig | du tackar ja | är det dig | din första | ni rangordnades | du rangordnades | utse dig | du får jobbet | du får tjänsten | du får rollen | du får platsen | du får plats | du har fått jobbet | du har fått tjänsten | du har fått platsen | valet på dig | gärna ha dig | du överst | ni överst | du blir | nu dig | just dig",
    welcome:
      "ombord | välkommen till oss | välkommen till teamet | välkommen till gänget | välkommen hit | välkommen in | hälsa dig | hälsar dig | hälsar vi dig | en del av | del av teamet | del av vårt | med i gänget | med i laget | med i teamet | ha dig med | ha dig här | ha dig hos | få dig med | ny kollega | din första dag | första arbetsdag* | första dagen | introduktion* | inskolning* | skolas in | börjar du hos | börja hos oss | kliver på | kliva på | ditt skrivbord | din handledare | din mentor | din chef | vi ses | ses på | längtar | onboarding* | uppstart*",
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
    sift: "sålla* | gallrat | gallrats | gallringen | utgallr* | bortgallr* | screening* | förurval* | första urval* | urvalssteg* | nålsöga* | sorterat | sorterats | sorterade | kom inte med | inte kom med | kommit med | kommer inte med | kom du inte med | inte med bland | inte tog dig | tog dig inte | åkte ut | åker ut | åkt ut | föll bort | faller bort | fallit bort | faller ifrån | föll ifrån | föll du | utslagen | utslagning* | strök | struken | strukna | ströks | stryks | strukit | avförd* | avförs | avfört | smalnat | krymp* | kvarvarande | återstår | återstående | de flesta | blir utan | blev utan | longlist* | tröskel* | spärr* | ratad* | högen | bunten | inte vidare till | klarade inte | klarar inte | petad | petade | utanför | bland de utvalda | ned till | banta ner | skärningen | kallas inte | grovgallr* | smala av",
    full: "fullbemanna* | fulltalig* | fullteckna* | fullsatt* | fullbok* | fullbelag* | full | fullt | fulla | komplett | kompletta | inga platser | inga lediga | inget ledigt | slut på platser | alla platser | samtliga platser | samtliga tjänster | alla tjänster | alla stolar | alla roller | alla pass | tagna | upptagna | täckt | täckta | klarar oss | klara oss | klarar vi oss | klarar sig | tillräckligt med folk | nog med folk | så många vi | bemannat | bemannade | lagd | lagt schemat | fördelade | fördelats | fyllt våra | fyllt vårt | fyllt sitt | fyllt alla | fyllda | inget behov | inte behov | behöver ingen | behövs ingen | behövs inte | behöver inte fler | inte in fler | gänget är | besättningen är | truppen är | utan extra | sommarlistan | alla veckor | inte plats för fler | inte rum för | trångt | inget utrymme | huset är | båten är | styrkan är | på plats allihop | har alla vi behöver",
    giveback:
      "retur | återsänd* | skickar tillbaka | skickas tillbaka | skickat tillbaka | sänder tillbaka | sänds tillbaka | får tillbaka | få tillbaka | lämna tillbaka | lämnas tillbaka | lämnar tillbaka | återlämn* | hämta ut | hämta den | hämta dem | hämta dina | kan hämta* | hämtas | förstörs | makuler* | strimlas | raderas | reseersättning* | reskostnad* | resekostnad* | ersätter resan | ersätter din resa | passerkort* | nycklarna | kastas | slängs | till låns | för lånet | lånet av",
    done: "har | hade | haft | ha | blev | blivit | fick | fått | varit",
    will: "ska | skall | kommer | blir | bli | tänker | lär | vill | ville | vilja | måste",
    one: "två | tre | fyra | fem | sex | sju | åtta | nio | tio | elva | tolv | femton | tjugo | trettio | enda | båda | bägge | ena | par",
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
