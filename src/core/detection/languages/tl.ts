import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Tagalog, and about Tagalog mixed with English. */
export const tl: LanguagePack = {
  tag: "tl",
  script: "Latn",
  commonWords: (
    "ang ng mga sa na at ay po ho ko mo ka siya kami tayo kayo sila namin natin ninyo nila niya kanya akin iyo inyo amin atin kanila si ni kay " +
    "kina para dahil kung kapag pag hindi wala walang may mayroon meron ito iyan iyon yung yun dito diyan doon nito niyan noon nang din rin " +
    "lang lamang pa ba nga naman muna kasi pero ngunit subalit upang habang kaya dapat maaari pwede puwede gusto nais isang isa lahat iba ibang " +
    "bawat mula hanggang tungkol ayon bilang sana salamat maraming ngayon kahit talaga mas pinaka paano kailan sino ano saan opo hi hello dear ninyong " +
    "inyong aming iyong ating kanilang naming kayong nyo niyo sayo ikaw ako mahal magandang umaga hapon araw ulit muli agad"
  ).split(" "),
  concepts: {
    you: "ikaw | ka | mo | iyo | iyong | kayo | kayong | ninyo | ninyong | nyo | niyo | nyong | niyong | inyo | inyong | sayo | sa iyo | kang | mong | kita | maam | sir | mam | mamser | maam sir | ginoo | ginang | binibini | kabayan | iha | iho | beshie | bes | you | your | sainyo | sa inyo | mo ang | nyo po",
    we: "kami | kaming | namin | naming | amin | aming | tayo | tayong | natin | nating | atin | ating | kumpanya namin | team | aming tanggapan | we | us | our | ng kumpanya | ang kumpanya | our team | satin | samin | ang tanggapan | ng tanggapan",
    i: "ako | akong | ko | kong | akin | aking | sakin | sa akin | my | me",
    they: "siya | siyang | sya | niya | nya | kanya | kanyang | kaniya | sila | silang | nila | nilang | kanila | kanilang | they | he | she | their | her | him",
    somebody: "isang tao | tao | taong | sinuman | someone | somebody | mga tao | indibidwal",
    other:
      "iba | ibang | ng iba | sa iba | isa pa | isa pang | other | another | others | else | elsewhere | different | kapalit | naiiba | sa ibang | magkaiba | karibal",
    candidate:
      "aplikante* | kandidato* | nag apply | nag aapply | nag aplay | mga nag apply | applicant* | candidate* | examinee* | finalist* | kwalipikadong aplikante | aspirante | kalahok | katunggali | nagsipag apply | kumuha ng pagsusulit | mga kumuha | nominado | kasabay* | nakasabayan | ka batch | kasamahan | nag audition | mga nag* | nag exam | tindera | iskolar",
    client:
      "client* | kliyente* | principal | employer* | end client | ng client | ang client | principal namin | account | foreign employer | amo | agency",
    committee:
      "komite | lupon* | panel | board | management | pamunuan | hiring manager* | hiring committee | direktor | director | principal | partner | mga partner | may ari | owner* | department head | hrmpsb | selection board | konseho | academic council | dean | dekano | head nurse | ceo | gm | alkalde | mayor | hepe | pangulo | tagapangulo | manager | supervisor | chef | team | ops | si doc | leads | boss* | amo | user | presidente | tagapamahala | punong | mga boss | end user | prinsipal | foreman | inhenyero | si chef | si sir | si maam | si boss | si client | kapitan",
    internal:
      "internal | galing sa loob | mula sa loob | promoted from within | from within | na promote | existing employee* | kasalukuyang empleyado | dating staff | taga loob | promotion | ipinromote | prinomote | paglipat | taga rito | tagarito | kasalukuyang kawani | dati naming | probationary | in absorb | na absorb | galing na sa | galing na mismo | kasama na namin | matagal nang naglilingkod | miyembro na namin | lateral transfer",
    everyone: "lahat | bawat | bawat isa | lahat ng | buong | ang lahat | all | every | everyone | kabuuan | sinumang",
    friend:
      "kaibigan* | kapatid* | anak | pinsan* | kaklase* | kuya | ate | asawa | kapitbahay | kasama ko | tropa | kakilala | pamangkin | tatay | nanay | friend | bayaw | ama | ina | tita | tito | ninong",
    not: "hindi | di | hinde | wala | walang | wag | huwag | no | not | none | without | nang walang | dili | never | bawal | d po | nothing | wont | wouldnt | cant | cannot | dont | didnt | isnt | ayoko | ayaw* | hinding hindi | tanggi",
    unable:
      "cannot | unable | not able | not possible | imposible | wala na po kaming | wala kaming | wala na kaming | cant | hindi ma | hindi * ma | hindi * * ma | di ma | di * ma | hindi mai* | hindi * mai* | hindi * * mai* | di mai* | di * mai* | hindi maa* | hindi * maa* | hindi * * maa* | di maa* | di * maa* | hindi maka* | hindi * maka* | hindi * * maka* | di maka* | di * maka* | hindi makap* | hindi * makap* | hindi * * makap* | di makap* | di * makap* | hindi matatanggap | hindi * matatanggap | hindi * * matatanggap | di matatanggap | di * matatanggap | hindi mapag* | hindi * mapag* | hindi * * mapag* | di mapag* | di * mapag* | hindi mabibigyan | hindi * mabibigyan | hindi * * mabibigyan | di mabibigyan | di * mabibigyan | hindi makukuha | hindi * makukuha | hindi * * makukuha | di makukuha | di * makukuha | hindi masasama | hindi * masasama | hindi * * masasama | di masasama | di * masasama | hindi matutuloy | hindi * matutuloy | hindi * * matutuloy | di matutuloy | di * matutuloy | hindi maip* | hindi * maip* | hindi * * maip* | di maip* | di * maip* | hindi magagawa* | hindi * magagawa* | hindi * * magagawa* | di magagawa* | di * magagawa* | hindi maaari* | hindi * maaari* | hindi * * maaari* | di maaari* | di * maaari* | hindi pwede* | hindi * pwede* | hindi * * pwede* | di pwede* | di * pwede* | hindi puwede* | hindi * puwede* | hindi * * puwede* | di puwede* | di * puwede* | hindi kaya | hindi * kaya | hindi * * kaya | di kaya | di * kaya | hindi kayang | hindi * kayang | hindi * * kayang | di kayang | di * kayang | hindi * * * ma | di * * ma | hindi posible | hindi magawa* | hindi * * * mai* | walang magagawa | walang paraan | wala sa aming kamay | ayaw pumayag | di * * * ma | di * * * * ma | hindi * * * * ma | hindi * * * matatanggap | hindi * * * mapag* | hindi * * * mabibigyan | hindi * * * makukuha | di * * * mai* | di * * * * mai* | hindi * irerekomenda | hindi * * irerekomenda | hindi magtugma | hindi * * * maka* | hindi * * mako* | hindi * mako* | hindi * * * mako*",
    nolonger:
      "hindi na | wala na | wala nang | di na | hindi na po | wala na pong | hindi na muna | no longer | di na po | hindi na rin | huwag nang | hindi na ipagpapatuloy | tigil na | tapos na | not any more | na muna",
    sorry:
      "ikinalulungkot | kinalulungkot | nakalulungkot | nakakalungkot | nalulungkot | sa kasamaang palad | kasamaang palad | pasensya* | pasensiya* | paumanhin* | humihingi ng paumanhin | sayang | sorry | unfortunately | regret* | sad to say | sadly | nanghihinayang | ikinahihinayang | nakakapanghinayang | patawad | patawarin | afraid | apolog* | dispensa | masamang balita | hindi magandang balita | hindi ito ang balitang | malungkot | mabigat sa loob | mabigat man | kaso | hinihingi namin ang inyong pang unawa | pang unawa | disappoint* | sa kasawiang palad | lungkot | bad news | ipagpaumanhin* | nahihiya | nahihirapan | masakit | ang hirap | mahirap man | mahirap mang | hirap | naku | ramdam namin | hindi ito ang | alam naming hindi | hindi namin nais | ayaw naming | nakakahiya | di man pinalad | bigat | kalungkot* | dismaya* | madidismaya | ang hirap sabihin | ang hirap naman",
    negative:
      "bagsak | bumagsak | bigo | nabigo | disqualified | diskwalipikado | failed | fail | rejected | declined | denied | unsuccessful | not selected | not qualified | not shortlisted | disapproved | not successful | hindi napili* | hindi * napili* | hindi * * napili* | di napili* | di * napili* | hindi natanggap* | hindi * natanggap* | hindi * * natanggap* | di natanggap* | di * natanggap* | hindi natatanggap | hindi * natatanggap | hindi * * natatanggap | di natatanggap | di * natatanggap | hindi nakapasa* | hindi * nakapasa* | hindi * * nakapasa* | di nakapasa* | di * nakapasa* | hindi pumasa | hindi * pumasa | hindi * * pumasa | di pumasa | di * pumasa | hindi pasado | hindi * pasado | hindi * * pasado | di pasado | di * pasado | hindi pinalad | hindi * pinalad | hindi * * pinalad | di pinalad | di * pinalad | hindi papalarin | hindi * papalarin | hindi * * papalarin | di papalarin | di * papalarin | hindi nakapasok* | hindi * nakapasok* | hindi * * nakapasok* | di nakapasok* | di * nakapasok* | hindi napabilang | hindi * napabilang | hindi * * napabilang | di napabilang | di * napabilang | hindi kabilang | hindi * kabilang | hindi * * kabilang | di kabilang | di * kabilang | hindi kasama | hindi * kasama | hindi * * kasama | di kasama | di * kasama | hindi nakasama* | hindi * nakasama* | hindi * * nakasama* | di nakasama* | di * nakasama* | hindi naisama* | hindi * naisama* | hindi * * naisama* | di naisama* | di * naisama* | hindi napasama | hindi * napasama | hindi * * napasama | di napasama | di * napasama | hindi isinama | hindi * isinama | hindi * * isinama | di isinama | di * isinama | hindi pinili | hindi * pinili | hindi * * pinili | di pinili | di * pinili | hindi kinuha | hindi * kinuha | hindi * * kinuha | di kinuha | di * kinuha | hindi nakuha | hindi * nakuha | hindi * * nakuha | di nakuha | di * nakuha | hindi qualified | hindi * qualified | hindi * * qualified | di qualified | di * qualified | hindi kwalipikado | hindi * kwalipikado | hindi * * kwalipikado | di kwalipikado | di * kwalipikado | hindi umabot | hindi * umabot | hindi * * umabot | di umabot | di * umabot | hindi nakaabot | hindi * nakaabot | hindi * * nakaabot | di nakaabot | di * nakaabot | hindi natuloy | hindi * natuloy | hindi * * natuloy | di natuloy | di * natuloy | hindi tinanggap | hindi * tinanggap | hindi * * tinanggap | di tinanggap | di * tinanggap | hindi nahirang | hindi * nahirang | hindi * * nahirang | di nahirang | di * nahirang | hindi inirekomenda | hindi * inirekomenda | hindi * * inirekomenda | di inirekomenda | di * inirekomenda | hindi natawag | hindi * natawag | hindi * * natawag | di natawag | di * natawag | hindi naaprubahan | hindi * naaprubahan | hindi * * naaprubahan | di naaprubahan | di * naaprubahan | hindi pasok | hindi * pasok | hindi * * pasok | di pasok | di * pasok | hindi tugma | hindi * tugma | hindi * * tugma | di tugma | di * tugma | hindi angkop | hindi * angkop | hindi * * angkop | di angkop | di * angkop | hindi nagtagumpay | hindi * nagtagumpay | hindi * * nagtagumpay | di nagtagumpay | di * nagtagumpay | hindi matagumpay | hindi * matagumpay | hindi * * matagumpay | di matagumpay | di * matagumpay | hindi swak | hindi * swak | hindi * * swak | di swak | di * swak | hindi mapipili | hindi * mapipili | hindi * * mapipili | di mapipili | di * mapipili | hindi mapili | hindi * mapili | hindi * * mapili | di mapili | di * mapili | hindi inendorso | hindi * inendorso | hindi * * inendorso | di inendorso | di * inendorso | hindi naendorse | hindi * naendorse | hindi * * naendorse | di naendorse | di * naendorse | hindi ipinasa | hindi * ipinasa | hindi * * ipinasa | di ipinasa | di * ipinasa | hindi pinasa | hindi * pinasa | hindi * * pinasa | di pinasa | di * pinasa | hindi kukunin | hindi * kukunin | hindi * * kukunin | di kukunin | di * kukunin | hindi isasama | hindi * isasama | hindi * * isasama | di isasama | di * isasama | hindi pinagbigyan | hindi * pinagbigyan | hindi * * pinagbigyan | di pinagbigyan | di * pinagbigyan | hindi napagbigyan | hindi * napagbigyan | hindi * * napagbigyan | di napagbigyan | di * napagbigyan | hindi napaboran | hindi * napaboran | hindi * * napaboran | di napaboran | di * napaboran | hindi isinali | hindi * isinali | hindi * * isinali | di isinali | di * isinali | hindi nakatuloy | hindi * nakatuloy | hindi * * nakatuloy | di nakatuloy | di * nakatuloy | hindi nagtugma | hindi * nagtugma | hindi * * nagtugma | di nagtugma | di * nagtugma | hindi tumugma | hindi * tumugma | hindi * * tumugma | di tumugma | di * tumugma | hindi match | hindi * match | hindi * * match | di match | di * match | hindi napasa | hindi * napasa | hindi * * napasa | di napasa | di * napasa | hindi nakalusot | hindi * nakalusot | hindi * * nakalusot | di nakalusot | di * nakalusot | di * * napili* | hindi po * * napili* | hindi * * ang napili* | hindi naging positibo | hindi * naging successful | hindi naging maganda | hindi * naging positibo | hindi na approve | di po na approve | hindi na regular | hindi ka na regular | hindi kayo ang | hindi ka ang | hindi ikaw ang | hindi na shortlist | di ka na shortlist | hindi kayo na shortlist | hindi na select | hindi siguro | hindi pa ito ang | hindi nangyari | hindi umayon | hindi ang sagot | ay hindi | di * * natanggap* | di * * nakapasa* | di * * pumasa | di * * pinalad | di * * nakapasok* | di * * kasama | di * * nakasama* | di * * umabot | di * * natuloy | hindi * na shortlist | hindi * * na shortlist | hindi * na approve* | hindi * * na approve* | hindi * na select* | hindi * * na select* | hindi * na regular* | hindi * * na regular* | hindi * na endorse* | hindi * * na hire | hindi aprubado | hindi * aprubado | hindi nakahanay | hindi * nakahanay | hindi pabor | hindi * pabor | hindi pumanig | hindi * raw kukunin | hindi positibo | wala ang pangalan | wala roon | wala kayo | hindi * bukas | hindi naging",
    but: "pero | ngunit | subalit | gayunman | gayunpaman | bagamat | bagama't | bagaman | kaso | kaso lang | kahit | datapwat | datapuwat | but | however | although | though | samantala | man | kaya lang | yun nga lang",
    instead:
      "imbes | sa halip | sa halip na | kaysa | instead | mas pinili | mas ginusto | mas pabor | pumanig | pabor | in favor of | mas uunahin | aming uunahin | uunahin | rather | naibigay sa iba | ibinigay sa iba | ibinigay na sa iba | naibigay na sa iba | kapalit | mas matimbang | matimbang | nagwagi | kesa | sa iba | kay * na | mas nagustuhan | mas pinaboran | piniling ialok | prinayoridad* | nanaig | iba ang kinuha | iba ang napili | iba ang gusto | iba ang nag uwi | iba ang hinirang",
    if: "kung | kapag | kung sakali | sakali | sakaling | kung sakaling | kung hindi | kapag hindi | if | unless | maliban kung | in case | oras na | basta | kundi | whether",
    may: "maaari* | maaaring | pwede* | puwede* | pwedeng | puwedeng | baka | siguro | marahil | posible* | possible | malamang | tila | mukhang | could | yata | might",
    when: "noong | habang | matapos | pagkatapos | bago | hanggang | pagkalipas | makalipas | pagkaraan | kapag | sa oras na | once | after | before | until | tuwing | mula nang | simula nang | when | as soon as | upon | agad | kaagad",
    because:
      "dahil | dahil sa | dahil dito | sapagkat | kasi | kaya | kayat | kaya't | dulot | bunsod | bunga | because | due to | since | sanhi | dahilan* | alinsunod | kaugnay | batay | ayon | sa gayon | palibhasa | because of | reason* | porke | gawa ng | bilang resulta",
    only: "lang | lamang | tanging | tangi | only | just | nag iisa | nag iisang | iisa | iisang | puro | hanggang dito na lang | basta | simply",
    yet: "pa | hindi pa | wala pa | wala pang | hanggang ngayon | sa ngayon | kasalukuyan* | still | currently | yet | hanggang sa ngayon | as of today | as of now | mananatili* | nananatili | habang | rin pa | inaayos",
    already: "ngayon | already | nakapag* | kanina | now | nauna | naunang | noon pa | meron na",
    timebeing:
      "sa ngayon | muna | sa pagkakataong ito | pagkakataong ito | this time | at this time | for now | sa panahong ito | sa kasalukuyan | as of now | sa ngayon po | sa batch na ito | sa round na ito | hindi muna | ngayong taon | ngayong buwan | at the moment | in the meantime",
    again:
      "ulit | muli | muling | uli | ulitin | again | mag reapply | reapply | mag apply muli | mag apply ulit | mag aplay muli | subukan ulit | subukang muli | once more | balik* | bumalik | re apply | panibago",
    application:
      "aplikasyon* | application* | apply | nag apply | mag apply | pag apply | pag aapply | in apply an | pinag apply an | pag aplay | mag aplay | nag aplay | pagsusumite | nag apply ka | applied | candidacy | pagpasok sa trabaho | na applyan | inapply* | mag aapply | applying | pag a apply | pinag a apply an | kandidatura* | in apply* | inaplay* | inapplay* | nominasyon* | kahilingan* | pakikilahok | pagsali | pag audition | ipinasa mo | sumubok | pagsubok mo",
    documents:
      "resume* | résumé* | cv | dokumento* | documents | papeles | portfolio | pds | personal data sheet | tor | transcript* | cover letter | liham | credentials | records | lisensya | diploma | coe | sss | nbi | biodata | bio data | kopya | writing sample | philhealth | pag ibig | larawan | letter | rekord* | folder | sobre | kredensyal* | papel",
    position:
      "posisyon* | position* | trabaho* | role | roles | pwesto* | puwesto* | bakante* | vacanc* | opening* | slot* | job | jobs | item | plantilla | post | tungkulin | katungkulan | requisition | oportunidad* | opportunity | shift | lineup | puwang | lugar sa team | kaha | req | hanapbuhay | headcount | posting | tungkuling | plantilya* | upuan* | alokasyon",
    hiring:
      "hiring | hr | human resource* | hrmo | hrmpsb | recruit* | recruitment | talent | talent acquisition | career* | karera* | karerang | pagkuha ng tao | pagkuha ng empleyado | pagtanggap | staffing | manning | crewing | employment | pag hire | mag hire | empleyo | personnel | hahiranging | nagha hire | nag hahire | mangangasiwa ng tauhan | people and culture | manpower",
    process:
      "proseso* | process* | pagpili | selection | screening | recruitment process | hiring process | paghahanap | kompetisyon | batch | pagsusuri | deliberasyon | deliberation | wave | pagsala | endorsement | pagtataya | ranking | pagproseso | pagpoproseso | usapin | laban | labanan",
    training:
      "ojt | on the job | internship | intern | interns | practicum | praktikum | apprentice* | apprenticeship | trainee* | training | pagsasanay | management trainee | cadet* | cadetship | volunteer* | probation* | reliever",
    profile:
      "profile* | kwalipikasyon* | kuwalipikasyon* | kwalipikasyong | qualification* | kakayahan* | kasanayan* | skill* | skills | background | galing | husay | talento | credentials | potensyal | abilidad | katangian | competenc* | edukasyon",
    experience:
      "karanasan* | experience* | matagal na sa | taon ng karanasan | taon na sa | may alam | sanay | beterano | senior | dating | lisensya | lisensiya* | may hawak nang | may background | knowledge | marunong | may lisensya | bihasa | eksperto | dalubhasa | datihan | nakapagtrabaho | nagtrabaho | batikan | may taon | lumaki sa",
    requirements:
      "hinahanap* | hanap | kinakailangan* | kailangan* | pangangailangan* | requirement* | pamantayan* | criteria | hinihingi | needs | looking for | qualification standards | batayan | inaasahan* | hiling | kinailangan* | kakailanganin | nangangailangan | naghahanap | hanapin | inaasam | gusto ng client | gusto nila | habol | ang gusto ng | nirerequire | ni require | dapat",
    fit: "angkop* | akma* | swak | bagay | tugma* | tumugma | nagtugma | nagtutugma | tumutugma | fit | match* | kwalipikado* | kuwalipikado* | qualified | babagay | naaayon | naayon | nababagay | pasok | suited | suit* | right | naka align | aligned | nakahanay | para sa iyo | hiyang",
    better:
      "mas | pinaka* | nakalamang | better | best | stronger | more | most | closer | top | higit | nangunguna | preferred | tie breaker | edge | first choice",
    level:
      "antas | level | standard* | kalidad | quality | mataas | competitive | kompetisyon | mahigpit | tight | pamantayan | competition | dikit | higpit | labanan | dikdikan | matindi* | kumpetisyon*",
    many: "marami* | daan daang | daan daan | libo libong | libu libong | napakarami* | dami | sa dami | dose dosenang | sandamakmak | hundreds | thousands | many | volume | mahigit | tambak | ilang | ilan | bugso | several | daan daan* | dinagsa | umabot sa * ang nag | ilandaan | sangkatutak",
    interview:
      "interview* | interbyu* | panayam* | iinterbyuhin | ininterbyu | na interview | mag iinterview | initial interview | final interview | panel interview | iinterviewhin | nainterview | pag interview | paanyaya sa panayam | i interviewhin | kinapanayam | nakapanayam | ininterview | in interview | iniinterview | haharap",
    talk: "usap* | mag usap | makapag usap | pag uusap | pag usapan | napag usapan | kwentuhan | kuwentuhan | tawag* | tatawagan | tumawag | pagtawag | call | calls | chat | meeting | pagpupulong | nakilala | makilala | makikilala | pagkikita | makipagkita | magkita | makakapagkita | zoom | google meet | teams | video call | phone | talk | conversation | viber | kinokontak | text | pulong | i text | mag message | kapihan | *usap | natawagan* | tatawag | tinawag* | tinatawagan | na contact | kinontak | magkikita | nakita ka",
    test: "pagsusulit* | exam* | test* | assessment* | eksam* | demo | trial | versant | take home | practical | audition | task | exercise | case study | online assessment | typing | pagtatasa | coding | presentation | qualifying exam | pagwawasto | dinner tasting | sample captions",
    round:
      "yugto* | susunod na yugto | bahagi | susunod na bahagi | susunod | round* | stage* | step* | hakbang* | susunod na hakbang | phase | next step | next round | ikalawang | huling yugto | level | final round | paunang",
    shortlist:
      "shortlist* | na shortlist | short list* | finalist* | final list | top | listahan | talaan | natira | na shortlisted | registry | rqa | pinagpipilian | trim the list | naiwan | pangalan*",
    list: "waiting list | waitlist* | reserba | listahan ng naghihintay | ranking* | ranggo | standby | naka standby | pangalawa | pangatlo sa listahan | second choice | cut off | reserve | pila | talaan ng naghihintay | nakapila | numero* | puwang | line number | nasa ika | alternate | rank",
    pool: "talent pool | pool | on file | ifa file | active file | database | mananatili sa aming | keep your | i keep | files namin | ise save | future reference | records | mananatiling | itabi | keep on file | naka file | aming talaan | i save | ilalagay | ilagay | inilipat sa database | itatago* | itatabi* | nasa file | nasa active | nakatago* | nakatabi | ilista | ililista | itago | nasa listahan namin",
    offer:
      "alok* | iaalok | ialok | maiaalok | inialok | inaalok | pag alok | mag alok | makakapag alok | makapag alok | job offer* | offer* | in offer | ma o offer | ma offer | mag offer | offered | offering | alok na trabaho | nag offer | i offer",
    contract:
      "kontrata* | contract* | pirma* | pumirma | signing | sign | signed | onboarding | oath | panunumpa | notary | appointment paper | kaka sign | *pirma | *pirmahan | lumagda | lagda* | nilagdaan | pinirma* | nakapirma*",
    salary:
      "sahod* | sweldo* | suweldo* | salary | pay | basic pay | allowance* | hmo | benepisyo* | benefits | bonus | kada buwan | k budget | night differential | kompensasyon | budget hanggang | sg | thirteenth month | per month | hazard pay",
    start:
      "magsimula* | magsisimula* | makapagsimula | makakapagsimula | simula* | nagsimula* | sisimulan | start* | unang araw | first day | orientation | pagsisimula | papasok | sumali | sumama | joining | join | joined | maging bahagi | mapabilang | makasama | onboard | magstart | mag start | pasok ka na | umpisa* | nag umpisa | mag uumpisa | mag umpisa | nag start | magsstart | pumasok na | nagtatrabaho na | sumasahod",
    reference:
      "reference* | character reference* | nbi* | nbi clearance | clearance | medical* | pre employment | sertipiko* | certificate* | background check | katibayan | referensya | medical certificate | drug test | barangay clearance | prc id | board exam | psa | saln | verification | prc | tor",
    score:
      "marka* | puntos* | score* | iskor* | cut off | cut off score | grado | rating | porsyento | percent | resulta ng exam | wpm | mababa | average | passing | ranggo* | kabuuan* | pasang awa | nasa ilalim | puntong",
    feedback:
      "feedback | puna | komento | paliwanag* | comments | obserbasyon | pagsusuri sa inyo | tips para | detalyadong paliwanag | notes | evaluation result | improve",
    decide:
      "nagpasya* | nagpasiya* | pasya* | pasiya* | napagpasyahan* | napagpasiyahan* | napagdesisyunan* | desisyon* | desisyong | nagdesisyon* | nag decide | decide* | decision* | napagkasunduan* | nagkasundo | pinal na pasya | magpasya | magdesisyon | makapagdesisyon | minarapat | hatol | decided | deliberation | deliberasyon | napag usapan | conclude* | ipinasya",
    result:
      "balita* | update* | status* | katayuan | sagot | result* | anunsyo | abiso* | outcome | kinalabasan | estado | inilabas | kasagutan | news | verdict | notice | follow up | lumabas* | ilalabas",
    select:
      "napili* | pinili* | pumili | hinirang | nahirang | select* | chosen | choose | kinuha* | kukunin | kunin | nakuha | napusuan | napupusuan | ipinagkatiwala | ibigay | ibinigay | naibigay | pinagkalooban | went with | go with | going ahead with | binoto | ang napili | picked | mas pinili | prefer* | kumuha | maisasama | isasama | isama | maisama | nakasama | makasama | mapabilang | napabilang | *pili | *piling | mamili | naisama | napasama | masasama | mabibigyan | bigyan | binigyan | ia appoint | itinalaga | hihirangin | papasukin | isasakay | ipinalista | tinawagan | pinapunta | ipapadala | gusto nila | gusto ng | nagustuhan ni | sinelect | na select | prinayoridad* | ipinasok | pinagkatiwalaan | kukuha* | iupo | iluklok",
    proceed:
      "ituloy* | itutuloy* | itinuloy* | maitutuloy* | maituloy | tuloy* | tumuloy | tutuloy | matutuloy | natuloy | makakatuloy | makatuloy | ipagpatuloy* | ipagpapatuloy* | magpatuloy | magpapatuloy* | nagpatuloy | nagpapatuloy | mag proceed | makaka proceed | makapag proceed | proceed* | move forward | sumulong | susulong | umusad | uusad | umabante | advance* | go ahead | going ahead | forward | ipoproseso* | iproseso | mapoproseso | i endorse | ma endorse | maa endorse | maie endorse | maendorse | endorse* | ie endorse | i forward | ipinasa | ilipat | lilipat | sumunod | paandarin | continue* | moving | push through | papasok sa | makapasok | iimbitahan | move on | naka move on | nakapag move on | ipu push | aabante | umakyat | iakyat | makausad | makakausad | isulong | ipapasa | ipinapasa",
    consider:
      "isaalang alang | isasaalang alang | pinag isipan | pag isipan | pinag aralan* | pag aaral | sinuri* | nasuri | susuriin | pagsusuri* | pagsuri | masusing | review* | ma review | ni review | i review | nire review | nirepaso | binasa* | tinimbang | consider* | ma consider | iko consider | iconsider | evaluat* | deliberation | maingat | pagtitimbang | sinala | pagninilay | careful* | thorough | tiningnan | assessing | tinalakay | pinagnilayan | under review | nabasa | dumaan | sasailalim | itinuturing | ituturing | napag isipan | pinagpilian | isinaalang* | mako consider | nag isip | inisip | pagtimbang | titingnan",
    hire: "tanggapin sa trabaho | i hire | ma hire | mahi hire | mahire | hire* | na hire | kukunin | kunin | kinuha | makuha | kumuha ng | kukuha ng | hinirang* | nahirang | hirangin | paghirang* | hahirangin | italaga | itinalaga | pagtatalaga | ma deploy | made deploy | deploy* | na regular | regular | tatanggapin | matatanggap | appoint* | na promote | makakasama sa | kuning | empleyado | magdadagdag ng tao | pag hire | employ | maibibigay | employed | na visa | ia appoint | pagkakahirang | hihirangin | hinihirang | isasakay | papasukin | pinapasok | mag aassign | makakatrabaho | naka assign | in absorb | nakuhang",
    fill: "napunan* | punuan | puno | punong | na fill | filled | nafill | may nakuha na | may kinuha na | nakuha na | nakapili na | may napili na | naibigay na | ibinigay na | wala nang bakante | wala na pong bakante | wala nang slot | okupado | kumpleto* | may iba na | iba na ang | taken | nakuha na ni | may nakaupo na | sapat | napuno* | wala pong bakanteng | walang bakante* | walang bakanteng | na occupy | naupahan | may nahanap na | closed na | may nakuha | sold out | ubos na | naka fill | na fill na | may nauna | naunahan | may * na kami | may * na po kami | may tao na | nakahanap* | nakakuha | na fill* | buo na | mapunan | mapupunan | may napusuan | may kapalit na | nakapag hire na | nakapirma na | may pumirma | hindi na bukas | hindi na available | kuha na | nahanap na | nakita na niya | nakita na nila | para na kay | nakapirma na ang | set na ang | set na | wala nang | hindi na * available",
    close:
      "isara* | isinara* | isinasara* | sarado* | nagsara* | magsasara | closed | close | closing | tapos* | natapos* | nagtatapos* | magtatapos | pagtatapos | dito na nagtatapos | dito na po nagtatapos | end | ends | ended | wakas | nagwakas | pagsasara | tinapos | winakasan | completed | concluded | expired | nagtapos | nagsasara | isasara* | sinara* | pinagsarhan | natatapos | nag expire | na expire | tinatapos* | hindi na bukas | napaso | ang bisa | bisa ng",
    cancel:
      "kanselado* | kanselahin | kinansela* | cancel* | kanselasyon | na cancel | itigil | itinigil* | itinitigil* | tigil | tumigil | hindi na matutuloy | hindi matutuloy | hindi na itutuloy | hindi natuloy | ipinatigil | binuwag | tinanggal | inalis | scrapped | dropped | stop* | discontinue* | di matutuloy | putol | kinakansela* | ikakansela | ikinansela | kakanselahin | binubuwag | bubuwagin | na dissolve | nabuwag | naglaho | nawala* | mawawala | tatanggalin | inihinto* | ihihinto | hininto | hindi na ituloy | di na tuloy | hindi na tuloy | tanggalin | binura | ni release | nire release",
    freeze:
      "naka hold | on hold | naka on hold | hold | freeze | hiring freeze | naka hiring freeze | pansamantala* | pinahinto muna | ipinagpaliban* | suspendido | sinuspinde | naka pause | paused | nakabinbin | pending | naantala* | pause | moratorium | naka standby | na freeze | naka freeze | nakapinid | nakatengga | ipagpapaliban | tengga | itinigil muna | tigil muna | sarado muna | hinto muna | inayos muna",
    budget:
      "budget* | badyet | pondo | pondong | headcount | gastos | restructuring | merger | cost cutting | nagbawas | retrenchment | kakulangan sa pondo | lugi | krisis | reorganisasyon | bawas | pagbabawas | funding | manpower | eleksyon | nawala ang budget | walang budget | gipit | nagtitipid | pagtitipid | tipid | matumal | pagkalugi | nalugi | donor | alokasyon | restructure | reorg | kapital",
    withdraw:
      "bawiin | binawi* | binabawi* | babawiin | pagbawi | na rescind | rescind* | revoke* | withdraw* | kinuha pabalik | pawalang bisa | ipinapawalang bisa | mawawalan ng bisa | retract* | kinansela ang job offer | walang bisa | null and void | umatras* | umaatras | nag back out | na void | mababawi | nabawi | bawi | pinawalang* | pinawawalang* | wala nang bisa",
    reject:
      "tanggihan | tinanggihan* | tinatanggihan | pagtanggi | na reject | nareject | i reject | reject* | decline* | turn down | di na tutuloy | hindi tatanggapin | hindi kayo tatanggapin | ibinasura | tinabla | pass na muna | pass na po muna | pass muna | different direction | ibang direksyon | hindi pinalad | di pinalad | hindi napagbigyan | hindi mapagbibigyan | hindi po mapagbibigyan | hindi isasaalang alang | hindi na po isasaalang alang | hindi na isasaalang alang | not for us | hindi pa siguro | hindi pa ito ang tamang panahon | hindi pa po ito ang | next time na lang | next time na lang po | hanggang dito na lang | hanggang dito na lang muna | hanggang dito na lang po muna | tinanggal sa listahan | i drop | na drop | laglag | nalaglag | natalo | talo | ekis | ligwak | kinapos | bumitaw | magpaalam | hindi ka isama | iba na ang kinuha | iba na ang napili | hindi namin maibibigay | tatanggihan* | hindi napaboran | di pumayag | hindi pumayag | hindi * pumayag | ayaw ng | ayaw nila | ayaw ni | tinurn down | binagsak | ibinagsak | itinumba | isinantabi | inilaglag | di ka pinasa | iba ang gusto | iba ang nag uwi | iba ang hanap | iba na lang | iba na po | iba na lang po | hindi kita | hindi para sa iyo | hindi para sa inyo | hindi ka para | hindi kami ang susunod | hindi ito ang taon | sumabit | binabasura | hindi ito para | baka hindi pa | not for this | ni reject | hindi na dadalhin | hindi na kailangang | hindi na po kailangang | di na kailangang | wag ka nang pumunta | huwag na kayong pumunta | hindi na po dadalhin | hindi ka pinasa | hindi na kita | di na kita | hindi * itutuloy | hindi * * itutuloy | hindi itutuloy | hindi ituloy | hindi na * itutuloy | di * * itutuloy | hindi na po kayo tutuloy | hindi * tutuloy | hindi * * tutuloy | hindi na sumulong | wala na pong hiring",
    accept:
      "tanggap* | tinanggap* | tatanggapin | matatanggap | payag | pumapayag | approve* | na approve | aprubado* | inaprubahan | naaprubahan | sang ayon | sumang ayon | accept* | pagtanggap | natanggap | pinagbigyan | ipinagkaloob | oo | mapagbibigyan | napagbigyan | mapagbigyan | pumayag* | pinayagan | pinahintulutan | tinatanggap | tumatanggap | pinagtibay | maaprubahan",
    pass: "pumasa* | pasado* | nakapasa* | makapasa | papasa | pagpasa | pumapasa | nakapasok | pasok | pasok ka | nagtagumpay* | tagumpay | qualified | kwalipikado | successful* | pass | passed | pinalad | papalarin | passer* | nakalusot | lusot | made it | umabot",
    invite:
      "inaanyayahan* | inanyayahan | anyaya | paanyaya* | iniimbitahan* | iniimbita | imbitado | imbitahan | iimbitahan | invite* | invitation* | gusto ka naming makausap | gusto ka naming makilala | nais ka nilang makilala | nais naming makilala | nais naming makausap | gusto kayong makausap | gusto po kayong makausap | gusto kang makausap | gusto ka nilang | makausap | makilala | makapanayam | ma interview | iinterbyuhin | ipinatatawag | pumunta | dumating | ma interview kayo | interesado | game ka ba | kinokontak | inaasahan namin kayo | pakisama | dumalo | dumaan | tumuloy kayo | imbitasyon* | kita kits | halika | iimbitahin | ininvite | inimbitahan*",
    congratulate:
      "binabati* | bumabati | pagbati* | maligayang bati | maligayang pagbati | congrat* | congratulations | ikinagagalak* | nagagalak | nasisiyahan* | ikinatutuwa | natutuwa | natutuwang | masaya* | masayang | masaya kami | magandang balita | good news | welcome | maligayang pagdating | excited | proud | mabuhay | ipagmalaki | happy | yehey | salubong | glad | pleased | see you",
    confirm:
      "kumpirma* | kumpirmahin | kumpirmado* | kumpirmasyon | pagpapatunay | nagpapatunay | confirm* | confirmed | pa confirm | i confirm | katunayan | acknowledg* | patunay | makumpirma | abiso ng",
    receive:
      "natanggap na namin | natanggap namin | natanggap na po namin | natanggap na | natanggap | nakatanggap | na receive | nareceive | received | nakuha na namin | nakuha ko na | dumating na | pumasok na | naisumite* | nakasumite | pagtanggap ng | nakarating | natanggap ng | receipt | makatanggap | makakatanggap",
    wait: "hintay* | hintayin | maghintay | naghihintay | maghihintay | paghihintay | hinihintay | hihintayin | konting hintay | antay* | abangan | delay* | na delay | naantala* | pagkaantala | matagal | pagtitiyaga | tiyaga | pasensya sa delay | patience | mahaba | waiting | makakahintay",
    postpone:
      "ipinagpaliban* | ipagpaliban | ipagpapaliban | resched* | reschedule* | na move | i move | move natin | nilipat | inilipat | lumipat | ilipat | ililipat | ibang araw | ibang petsa | ibang oras | baguhin ang schedule | iniurong | na resched | bagong schedule | postpone* | na move sa | mas maaga | binago | pagbabago ng | maurong | moved | move sa | i move natin",
    schedule:
      "iskedyul* | sked | sched* | naka schedule | itinakda* | slot* | calendar | kalendaryo | oras | available | availability | libre | bakanteng oras | appointment | petsa* | kailan | pumili ng oras | open slots | pwede ka ba | pwede ka | pwede ba | puwede ka ba | maaari ka ba | okay lang ba | kaya mo ba | naka sched | itakda | itatakda | nakatakda | puwede sa | pwede sa",
    daytime:
      "lunes | martes | miyerkules | huwebes | biyernes | sabado | linggo | bukas | mamaya | ngayong araw | umaga | hapon | gabi | alas* | ala una | tanghali | am | pm | monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow | today | next week | minutes | araw | ngayong linggo | susunod na linggo | kahapon | min | kanina | kagabi | makalawa | mamayang | kaninang | ngayong hapon | ngayong gabi | gabing",
    month:
      "enero | pebrero | marso | abril | mayo | hunyo | hulyo | agosto | setyembre | oktubre | nobyembre | disyembre | january | february | march | april | may 0 | june | july | august | september | october | november | december | buwan | next quarter | quarter | taon | peak season | pasko | semestre",
    place:
      "opisina* | tanggapan* | office* | lugar | floor | palapag | gusali | building | main office | branch* | sangay | onsite | on site | address | dito sa | punta | pumunta | pumarito | magtungo | venue | clinic | session hall | room | parking | kwarto | studio | paaralan | link ng zoom | ospital | kusina | site | work from home | wfh | taga | bahay",
    bring:
      "magdala | dalhin | pakidala | dala | dalhin ang | bitbit | id | valid id | ids | picture | ballpen | magsuot | attire | business attire | i bring | kasama ang | passport | photocopy | orihinal",
    send: "ipadala | magpadala | padala | pakipadala | isumite | magsumite* | magsubmit | mag submit | submit* | pakihabol | ipasa | magpasa | i upload | mag upload | upload* | punan | sagutan | pakisagutan | sagutin | fill out | paki fill out | i send | paki send | send* | i forward | pa send | ipinadala | i fill | kumpletuhin | isusumite | pakibalik | ipahabol | maghain | pinadala",
    deadline:
      "hanggang | deadline | takdang petsa | takdang oras | sa loob ng | bago ang | bago mag | huling araw | by | within | on or before | due | itinakdang petsa | until | cut off date | hindi lalampas | kapag lumampas",
    link: "link* | i click | click | portal | website | page | facebook page | mag log in | login | account | http* | www | button | dashboard | careers page | bulletin board | url | browser",
    attached:
      "nakalakip* | kalakip* | naka attach | attached | attachment | kasama ng | inilakip | enclosed | ilakip | nakaattach | lakip | nasa ibaba",
    answer:
      "sagot | sumagot | sagutin | mag reply | reply* | tumugon | tugon | pagtugon | tawagan | tatawagan | kontakin | kokontakin | makipag ugnayan | makipagugnayan | mag message | message | i message | mag text | i text | makakatanggap ng | get in touch | contact* | sulat | sumulat | response | tumawag | sabihan | sumasagot | mag email | sabihin | magtanong | ire reply | nakareply | natawagan* | tatawag | nakontak | na contact | padadalhan | sasagutin | bumalik sa iyo | balikan kayo",
    inform:
      "ipaalam* | ipinaaalam* | ipinapaalam* | ipapaalam* | ipaaalam* | ipabatid* | ipinababatid* | ipinabatid* | ipaabot* | ipinaaabot* | ipinaabot | sabihin | sinasabi | abiso* | aabisuhan | nasabihan | sasabihan | anunsyo* | iaanunsyo* | ianunsyo | inform* | update lang | balitaan | ibalita | ise share | i share | ibahagi | pag inform | sabi | alamin | malaman | ipagbigay alam | notify* | announcement | paalala | let you know | quick update | isusulat | sinabihan | sinabi | nasabi | ipapaabot | ipinapaabot* | ipagbibigay alam | ipinagbibigay alam | nilinaw | linaw | alam | naipaskil | nakapaskil | nai post | na post | ipinapabatid | ipapabatid | pakisabi",
    ask: "paki* | pakiusap | mangyari* | mangyaring | maari po bang | tanong* | katanungan* | tanungin | magtanong | hiling* | hinihiling* | hinihingi* | humihiling | please | kindly | pwede ba | puwede ba | maaari ba | ask | request* | pwede po ba | pwede ka bang | question* | po ba | ba kayo | humihingi",
    thank:
      "salamat* | maraming salamat | nagpapasalamat* | pinasasalamatan* | pinapasalamatan* | pasasalamat* | thank* | thanks | ty | pinahahalagahan* | pinapahalagahan* | pagpapahalaga | na appreciate | appreciat* | daghang salamat | utang na loob | grateful | tinatanaw | ikinararangal | karangalan | salamat kaayo | agyamanak",
    interest:
      "interes* | interest* | interesado* | interesadong | tiwala | pagtitiwala | pagnanais | kagustuhan | hangarin | sigasig | pagpapakita ng interes",
    effort:
      "oras* | panahon* | pagod* | pagsisikap* | pagsusumikap | sikap | effort* | tiyaga | pagtitiyaga* | abala | dedikasyon | inilaan* | naglaan | paglalaan | time | pagpunta* | pagdalo* | pagsama | sipag | pagsagot ng",
    impress:
      "humanga* | hinangaan* | napahanga* | paghanga* | nagustuhan* | nagandahan | bilib* | magaling* | mahusay* | mahuhusay* | maganda* | natuwa* | kahanga hanga | impress* | kinagiliwan* | gusto namin | gustong gusto | mabuti | great | okay naman | galing | bongga | husay | biyaya | namangha | tumatak | mabait | mabilis | nice | strong | ang ganda | ganda | hanga | ikinatuwa | ikinatutuwa namin | bumilib | pinahanga | puri* | napabilib | magaganda* | magagaling* | karapat dapat | ramdam",
    hard: "mahirap* | mahigpit | dikit | sobrang dikit | hindi madali | hindi naging madali | difficult | hard | tight | tough | masikip | close fight | napakahirap | mabigat | fought",
    wish: "hangad* | hangarin | hiling namin | good luck | goodluck | best of luck | all the best | pagpalain* | tagumpay* | magtagumpay* | god bless | wish* | dasal* | ipagdarasal* | panalangin | umaasa* | suwerte | swerte | swertehin | kaya mo yan | ingat* | patnubayan | hope* | inaasahan | padayon | pagpapala | laban lang | kapayapaan | nawa | nawa'y | sana | gusto | nais | gustong | naising | sumaiyo | sumainyo | sumasaiyo | rooting | ipinagdarasal | ipagdasal | kaluguran | good vibes | hinihiling namin | ikabubuti*",
    path: "kinabukasan* | karera* | career* | hinaharap* | landas* | paglalakbay* | journey | job search | buhay | future | pag unlad | inyong larangan | larangan | tatahakin | endeavor* | nakalaan | makahanap | susunod na kabanata | saan ka man | ibang pagkakataon | mas babagay | saan ka man dalhin | lalakbayin | mahanap | makita mo ang | matagpuan | tahakin | job hunt | paghahanap | pag aapplyan | pag apply mo sa iba | mapunta | mapadpad | saan man kayo",
    encourage:
      "huwag panghinaan | huwag kang panghinaan | huwag kayong panghinaan | huwag po kayong panghinaan | wag panghinaan | wag kang panghinaan | hinihikayat* | huwag susuko | huwag sumuko | wag sumuko | huwag mahiya | huwag mahiyang | lakasan | subukan* | i follow | follow* | bisitahin* | abangan* | mag apply muli | mag reapply | magreapply | maaaring mag apply | pwede kang mag apply | puwede kang mag apply | pwede kang mag reapply | laban lang | feel free | kaya mo | huwag kang malungkot | wag kang malungkot | huwag mawalan ng pag asa | try ulit | encourage* | hindi reflection | hindi sinusukat | hindi ito reflection | try lang | try mo | subok* | sumubok* | magsasawa* | panghinaan | wag kang | huwag kang | marami pang | may panahon | tuloy lang | push mo | i push mo | kayang kaya | bangon | ipagpatuloy mo | ipagpatuloy ninyo | mag apply din | dibdibin | huwag mong dibdibin | yakap* | may panahon ka rin",
    future:
      "sa hinaharap | hinaharap | sa susunod | susunod na | sa ibang pagkakataon | balang araw | next time | in the future | future | kapag may opening | kapag may bagong | kapag nagbukas | kung magkaroon | kung may opening | bagong opening | iba pang opening* | ibang opening* | susunod na batch | susunod na opening | sakaling may | sakaling magkaroon | sakaling may opening | once may | pag may bagong | mga susunod | iba pang bakanteng | next batch | next hiring | ibang branch | magkaroon ng vacancy | may parating | balak | bagong branch | bagong batch | kung may mabakante | mabakante | mababakante | magbukas | magbubukas | pagbukas ng | next year | next season | next sem | next month | sa susunod na taon | susunod na taon | pag may | kapag may nag resign | malay natin",
    remember:
      "maaalala | maalala | aalalahanin | naaalala | babalikan* | balikan | tatawagan namin | tatawagan na lang | kayo ang una naming tatawagan | kokontakin ka | isasaisip | tandaan | natatandaan | susubaybayan* | subaybayan | keep in touch | stay connected | i message kita | will message you | ie endorse | i endorse kapag | get in touch | tawagan ka namin | kayo po ay tatawagan | makikipag ugnayan | una naming tatawagan | i text mo | bukas ang pinto | laging bukas | bukas ang aming pinto",
    sincerely:
      "lubos na gumagalang | gumagalang | sumasainyo | nagmamahal | taos puso* | matapat na sumasainyo | sa inyong lingkod | regards | best regards | warm regards | warmest regards | kind regards | very truly yours | yours truly | sincerely | truly yours | respectfully | ingat | salamat po | cheers | maraming salamat po | sumasaiyo | mabuhay po",
    dear: "mahal na | mahal naming | minamahal | minamahal naming | minamahal kong | dear | kumusta | kamusta | hi | hello | hey | magandang umaga | magandang hapon | magandang gabi | magandang araw | magandang tanghali | good morning | good afternoon | good day | good pm | good am | greetings | isang mapagpalang araw | maayong adlaw | maayong buntag | warm greetings | sa kinauukulan | g | gng | bb | pagbati",
    data: "datos | data | privacy* | impormasyon | burahin | buburahin | records | personal na impormasyon | confidential* | consent | pahintulot | retention | pribado",
    automatic:
      "automated* | automatic* | awtomatiko* | awtomatikong | system generated | do not reply | no reply | noreply | huwag mag reply | huwag nang mag reply | wag mag reply | unattended | hindi mino monitor | unmonitored | huwag sagutin | huwag sumagot | huwag po mag reply | hindi puwedeng sagutin | hindi minomonitor | hindi sinasagot",
    money:
      "utang* | pautang* | loan* | lender* | credit* | bangko | bank* | kredito | interes rate | hulog | housing loan | home loan | credit card | credit score | sangla | lending | pera | account number | limit | co maker | bayaran",
    home: "kwarto* | kuwarto | room | apartment | bahay | paupahan | naupahan | umupa | boarder | bedspace* | landlord | landlady | rent* | lease | condo | lupa | tirahan | second floor | dorm | deposit | upa | upahan | nangungupahan | umuupa* | uupa* | advance | aircon | kapitbahay | boarding house | mangungupahan",
    permit:
      "visa* | embahada* | pasaporte | passport | permit* | lisensya | business permit | immigration | work permit | konsulado | schengen | pag uwi",
    study:
      "unibersidad | pamantasan | kolehiyo | paaralan | kurso* | entrance exam | estudyante | mag aaral | upcat | enrol* | iskolar* | bs | senior high | semestre | admission* | admisyon | student* | school | panuruan | dost | taong panuruan | nursing student | baitang | grade school | freshman | akademya | academy | pasukan | kindergarten | daycare | klase | mag aral | scholar* | thesis | dormitoryo | aral",
    paper:
      "papel | manuskrito | journal | artikulo | tula | akda* | kuwento | kwento | maikling kuwento | publikasyon | ilalathala | mailalathala | mailalabas | lathala | abstract* | kumperensya | reviewer* | editor | libro | publish* | lahok | manunulat | isyu",
    grant:
      "grant* | pondohan | napondohan | pinondohan | proposal* | gawad* | parangal | award* | prize | patimpalak | paligsahan | sponsor* | accelerator | incubator | hurado | magwawagi | premyo | startup | competition | contest",
    claim:
      "claim* | insurance | reklamo* | refund* | i refund | apela* | umapela | warranty | reimbursement | reimburse | kompensasyon | policy | protesta | sinisingil | disputed | complaint* | iapela | maiaapela | iaapela | kahilingang",
    purchase:
      "order* | inorder | produkto | bili | bumili | binili | deliver* | padala | presyo | bayad* | invoice | resibo | customer* | seller | tindahan* | shop* | stock | cart | benta | kaha de | singil | paninda",
    event:
      "ticket* | tiket | concert | kasal | event* | reservation* | booking* | flight* | hotel | okasyon | palabas | piging | laro | paligsahan | party | caterer | convention | choir | kasalan | debut | handaan | binyag | gown | venue",
    tender:
      "bid* | bidding | supplier* | vendor* | quotation | post disqualified | procurement | bac | tender* | kontratista | partnership | philgeps | canvass | proveedor | contractor | sub contractor | promo partnership",
    member:
      "miyembro | kasapi* | samahan | kooperatiba | koop | club | organisasyon | member* | tryout* | kapisanan | asosasyon | choir | ampon | alumni | sumali | sumapi | koro | parokya | boluntaryo* | mag volunteer | nag volunteer",
    health:
      "doktor | pasyente* | gamot | ospital | operasyon | checkup | check up | clinic | klinika | dialysis | therapy | donor | may sakit | sakit | pagamot | hospital | doc",
    newsletter:
      "newsletter* | unsubscribe* | mag unsubscribe | subscribe* | basahin | webinar* | podcast | artikulo | blog | tips | weekly | pahayagan | i download | libreng | article* | signs na | mga paraan",
    alert:
      "job alert* | bagong trabaho | mga bagong trabaho | trabaho para sa | jobs for you | bagong job* | katulad na trabaho | mga katulad na | alert* | alert settings | mga role na baka magustuhan | maghanap ng ibang trabaho | recommended | 12 new | weekly application summary | saved job* | saved search | malapit nang magsara | mga trabaho | lumabas ka sa search",
    rejection:
      "rejection* | rejection email | rejection letter | regret letter* | na reject | nareject | rejected | pagtanggi | ghosted | na ghost | naghost | pagkabigo | bagsak ulit",
    recruiterreach:
      "nakita ko ang profile | nakita namin ang profile | open ka ba | open to | linkedin | interested ka ba | may bago kaming | may bago po kaming | para sa client ko | looking for a new | headhunt* | referral fee | marerefer | game ka ba | client ko | rehire | bagong role",
    hrtalk:
      "i drop na | paki check yung draft | pa review | draft* | template* | tracker | regret letter | pakipadalhan | hiring manager ituloy | i blast | weekly recap | endorsed | nasabihan mo na | take down | paki take down | scorecard | pipeline | hanap tayo ng iba | i draft | feeling ko | tanggihan natin | paki archive | paki inform mo | inform mo na | na fwd | profiles ng | di natuloy sa | i reject na | sabi ni sir | candidates natin | pakisabihan | sinabihan siya | sinabihan siyang | hindi sila",
    ownmove:
      "nagpasya akong | tinanggap ko | may tinanggap na | hindi ko matatanggap | hindi ko na itutuloy | hindi ko na po itutuloy | resume ko | application ko | nais kong mag apply | nais ko pong mag apply | hindi ako napili | hindi ako natanggap | na reject ako | rejected na naman ako | hindi ako makakarating | hindi ako makakapunta | bumagsak ako | akong bumagsak | hindi na ako interesado | paki delete | salamat sa pag inform | salamat po sa pag inform | follow up ko | i withdraw | my application | magre resign | nalungkot ako | bakit hindi ako | mag withdraw | i accept | hindi ako ang napili | umatras ako | akong umatras | umatras sa application | mag aatras ng application | gusto ko lang pong ipaalam | naka sign na ako | tumanggap na ako | may iba na akong | aatras | mag back out | sana po ay makakita kayo | sana po makahanap | sana makahanap kayo | hindi na po ako | di na po ako | hindi ko na po",
    meant:
      "halimbawa* | sample* | template* | hal | tulad ng | gaya ng | kagaya ng | ibig sabihin | kunwari | example* | katulad ng | ibig kong sabihin | e g | quote | bakit hindi | daw",
    error:
      "maling | pagkakamali | error* | system error | disregard | huwag pansinin | balewalain | mistake* | ignore | nagkamali | technical | hindi gumagana | maling link | naputol | hindi na verify | mali",
    despite:
      "kahit | kahit na | bagamat | bagama't | bagaman | sa kabila | sa kabila ng | gayunman | pa rin | despite | even though | gayon pa man | still",
    especially:
      "talaga* | sobra* | lubos* | lubha | napaka* | tunay* | labis | very | really | totoo* | pinaka | lalo* | super | grabe | sinsero | truly | masyado* | naman",
    first:
      "unang | ikalawa* | ikatlo* | pangalawa | pangatlo | huli* | huling | final | first | second | last | third | isa sa | top | panghuli* | panghuling | initial | ika | ikalawa | ikatlo | ikaapat | una | pinakauna",
    person:
      "ibang aplikante | ibang kandidato | ibang applicant* | iba pong kandidato* | iba pong aplikante | iba pong applicant | isa pang finalist | isang kandidato* | isang guro | bagong cashier | bagong empleyado | bagong hire | may kinuha na | may napili na | may nakuha na | may nauna na | someone na | isa pang aplikante | isang taong | magsisimula na | tinanggap na niya | napupusuan | other candidates | another candidate | internal candidate | ang napili | taong matagal | makakasama sa | mas may experience | kumuha ng iba | kinuhang iba | napiling iba | napili nang iba | nakuhang iba | naming iba | isang dating | pinsan ng | someone else | nagsimula na | iba ang napili | ibang guro | ng iba | kay * na | isa pang nominado | ang papasok bukas | siya na ang | bagong * namin | may nahanap | anak ng may ari | pamangkin ni | pamangkin ng | kapatid ni | anak ni | ibang pangalan | may bagong | may kapalit | kasabay mo | ka batch mo | na si | nakuha na si | kinuha na si | sa ibang kandidato | ibang tao",
    work: "trabaho* | team | kumpanya* | kompanya* | company | department* | departamento | proyekto* | project* | negosyo | opisina | trabahador | empleyado* | gawain | work* | operations | employment | tungkulin | tindahan | empresa | korporasyon | industriya | kawani* | gawaan | pagawaan | planta | karinderya | talyer",
    goesto:
      "napunta* | mapupunta | napupunta | naibigay | ibinigay* | ibinibigay | ibibigay* | ibigay na sa | iginawad* | igagawad | ipinagkaloob* | ipinagkatiwala* | ipinaubaya* | nailaan* | nakalaan na | nakalaan sa | inilaan na | inialok* | iaalok | ialok | para na kay | para kay | para na sa | hahawak | uupo | umupo | nakaupo | nag uwi | nakuha ni | nakuha na ni | nakuha ng | nakuha na ng | kinuha ni | kinuha ng | siya na ang | sila na ang | siya ang | sa kanya na | tinanggap na ng | tinanggap na ni | tinanggap ng | na accept na ng | pinagtibay* | itinalaga* | hinirang | hihirangin | papalit | pumalit | ipapalit | ipinalit | hahalili | humalili | magmamana | tatao | manggagaling | magmumula | pumirma na | binigyan na | binigyan ng | doon kami sa | sa iba na | sa iba po | sa iba na lang | kay * na | mapapasakamay | ipinasa kay | ipapadala namin | ay para na | tatanggapin na si | ang ipapadala | dumiretso na kami",
    stays:
      "retain* | ire retain | i retain | renew* | na renew | ire renew | in absorb | na absorb | a absorb | absorb* | babalik si | bumalik si | bumalik na | nagbalik | babalik na | mananatili si | nanatili | mananatili sa pwesto | mananatili sa puwesto | hindi na aalis | di na aalis | binawi ang resignation | resign* | nag resign | muling hinirang | extension | pinalawig | palalawigin | naka leave | ibabalik sa pwesto | matagal nang naglilingkod | naglilingkod | ang dating | dati naming | taga amin",
    lack: "kulang* | kakulangan* | nagkulang | kinulang | nagkukulang | kapos* | kinapos | kinakapos | salat | wala pang karanasan | walang karanasan* | walang experience | wala pang experience | walang lisensya | wala pang lisensya | hindi sapat | di sapat | hindi pa sapat | hindi * sapat | hindi pa handa | hindi * pa handa | hindi umabot | hindi * umabot | di umabot | hindi abot | mababa* | hilaw | bitin | bata pa | maaga pa | hindi pa tapos | hindi kumpleto | incomplete | sumabit | sumablay | sablay | nawawala | walang naisumite | kaunti | kaunting | konti | konting | ilang puntos | hindi pa | wala ka pang | wala kayong | wala ka | walang nc | hinog | hindi eligible",
    toomuch:
      "masyado* | labis* | overqualified | lampas* | lumampas | lumalampas | lagpas | lumagpas | higit sa | higit pa sa | mas mataas sa kaya | mataas ang asking | mahal | hindi abot ng | sayang ang | maliit para | malaki para | sobra na | sobra ang | sobrang taas",
    ending:
      "hanggang dito | hanggang doon | hanggang dito na lang | dito na nagtatapos | dito na po nagtatapos | dito nagtatapos | dito * natapos | dito na tayo | dito na po tayo | dito na lang | dito na lamang | dito na muna | dito muna tayo | doon na po natapos | doon na natapos | doon nagtapos | nagtapos | maghihiwalay* | naghiwalay | paalam | magpaalam | nagpapaalam | magpapaalam | katapusan | dulo* | hangganan | tuldok* | tinutuldukan | tinuldukan | wakas* | magwawakas | nagwawakas | tinatapos* | tatapusin | tapusin na | pakawalan | pinapakawalan | pinakawalan | papakawalan | bitaw* | binitawan | binibitawan | bibitawan | release na | pinal na sagot | huling mensahe | huwag nang maghintay | huwag na kayong maghintay | wag ka nang maghintay | wag ka nang | huwag na kayong | huwag ka nang | paasahin | pinaasa | sa puntong ito | uuwi* | magkrus | hanggang sa muli | pagkikita muli | tuloy lang ang laban | tuloy ang laban | ititigil | inihinto* | ihihinto | hininto | itinigil | kandado",
    ahead:
      "nanguna* | nangunguna* | lamang na | nakalamang* | nakakalamang | lumamang | mas lamang | nauna* | natalo* | talo | tinalo | dinaig | nadaig | nanaig* | nangibabaw | nanalo* | matimbang* | umangat | nakaangat | mas mataas | pangalawa | pumangalawa | ikalawang puwesto | ikalawang pwesto | dikit* | nahuli | nasa likod | pinaboran | naungusan | unang ranggo | nasa unang | pataas | mas malakas | mas handa | mas nauna",
    deserve:
      "nararapat* | karapat dapat | karapatdapat | sayang ang | sayang lang | sayang kayo | sayang ka | sayang po ang | makatarungan* | hindi patas | patas | hindi fair | magiging masaya | magiging maligaya | mas sasaya | mas masaya | liligaya | mas liligaya | mababagot | maiinip | mauubos | masasayang | nasasayang | ikukulong | makukulong | mas malaking entablado | mas magandang nakalaan | mas maganda para sa | nakalaan para sa iyo | nakalaan para sa inyo | swerte ng | suwerte ng | maswerte ang | masuwerte ang | magsisisi | pagsisisihan | nanghihinayang | lilipad | mas babagay | mas lalago | mas mag e enjoy | mas magugustuhan | mas aangat",
    direction:
      "direksyon* | direksiyon* | ibang landas | ibang daan | nagbago* | magbabago | nabago | pagbabago | ibang plano | bagong plano | plano* | estratehiya | pinagtuunan | pagtutuunan | nakatuon | tututok | tutok | prayoridad* | priyoridad* | inuuna | prinayoridad* | uunahin | ibang klase* | ibang uri* | ibang kulay | ibang timpla | ibang istilo | ibang estilo | ibang profile | ibang background | lumihis | tatahakin | tinahak | mas pagtutuunan | nag iba* | naiba",
    condition:
      "lisensya* | lisensiya* | nc ii | nc 0 | tesda | sertipikasyon | eligibility | eligible | motor | motorsiklo | mag relocate | biyahe | malayo* | layo | graveyard | edad* | height | tangkad | nihongo | ingles | wika* | mag nihongo | mag ingles | handang | willing | render* | taga rito | tagarito | residente* | titulo | masters | doctorate | nagtapos ng | gradweyt | puyat | night duty | linggu linggo | stay in | stay out",
    recommend:
      "irekomenda* | inirekomenda* | inirerekomenda | irerekomenda* | nagrekomenda | nagrerekomenda | rekomenda* | inendorso | iendorso | i endorse | ie endorse | isinulong | isulong | isusulong | nominado* | nominasyon* | ipinanukala | iminungkahi* | ipinaglaban | nilaban | inilaban | ilaban | sinuportahan | suporta* | napaboran | pinaboran | pabor* | irefer | i refer | ni refer | nirefer | ipinasok",
    vote: "boto* | bumoto | binoto | nagbotohan | pinagbotohan | deliberasyon | pagdedeliberasyon | tinimbang | pinagtimbang | timbangan | pinagkasunduan | napagkasunduan* | nagkasundo | nagkaisa | nagkakaisa | mayorya | pumanig | panig | kumampi | nanaig | pinagtibay | resolusyon | umayon | sumang ayon | hindi sumang ayon | pinagdebatehan | pinag usapan | napag usapan | napagusapan | kinumbinsi | nakumbinsi | napag isipan | pinag isipan",
    status:
      "estado | katayuan | naka archive | naka tag | tagged | minarkahan | namarkahan | markado | nakamarka | na downgrade | na void | void | kaso bilang | nakatala | itinala | tala | not for hire | dnh",
    figure:
      "pinto* | susi* | tulay | bangka | barko | tren | dyip | istasyon* | kabanata* | entablado | tadhana | kapalaran | bituin* | korona | binhi | punla* | sahog | kaldero | sinigang | adobo | lutuin | timpla | kulay | puzzle | piraso | bintana | bahaghari | ulan | alon* | dagat | daungan | tahanan* | himig | orkestra | gulong | hagdan | baon | lord | panginoon | diyos | sibol | sisibol | pundasyon | apoy | ilaw | mesa | hapag | sayaw | hardin | bulaklak | tayo na talaga | aming lupa | ibang lupa",
    late: "huli na | huli ka na | huli na po | huli na ang | nahuli* | nauna na | may nauna | naunahan* | lampas na | lumampas | nakaalis | umalis na | kung mas maaga | sana ay mas maaga | mas maaga sana | bago pa | bago mag | noong dumating | maling panahon | tamang panahon | hindi pa panahon | naabutan | inabot | inabutan | sarado na | kahapon pa | last week pa | noong isang buwan | noong nakaraang | nakaraang buwan | hindi nagtagpo | nagtagpo | naantala",
    isyou:
      "ikaw ang | ikaw na ang | ikaw pa rin | ikaw po ang | kayo na ang | kayo po ang | kayo pa rin | kayo na po | sa iyo na | sa inyo na | sa iyo napunta | sa iyo pa rin | pasok ka | pasok na kayo | pasok kayo | pasok po kayo | napili ka | napili kayo | napili po kayo | napili namin kayo | natanggap ka | natanggap kayo | natanggap po kayo | natanggap na kayo | tanggap ka | tanggap kayo | tanggap po kayo | tanggap na kayo | tanggap na po kayo | pumasa ka | pumasa kayo | pumasa po kayo | nakapasa ka | nakapasa kayo | nakapasa po kayo | pasado ka | pasado kayo | pasado po kayo | pasado na | hired ka | hired na kayo | qualified ka | qualified kayo | qualified po kayo | shortlisted ka | shortlisted kayo | na shortlist ka | na shortlist kayo | na shortlist po kayo | kabilang ka | kabilang kayo | kabilang po kayo | kasama kayo | kasama po kayo | umabot ka | umabot kayo | approved na kayo | approved ka | kukunin ka | kukunin kita | kukunin namin kayo | gusto ka | gusto ka ng | gusto kang | kayo na lamang | kayo na lang | kayong dalawa | hindi ikaw | sayo na | kasama ka sa | kasama ka na | endorse ka na | sa iyo ang role | sa inyo ang posisyon | kasama ka pa rin | nakita na namin sa iyo | nakita namin sa iyo | nasa iyo ang | nasa iyo na | diretso ka na | dumiretso ka",
    welcome:
      "maligayang pagdating | bahagi ka na | bahagi na kayo | bahagi ng pamilya | bahagi ng team | bahagi ng aming | makatrabaho* | makakatrabaho* | makakasama ka | makakasama kayo | makakasama ka namin | makakasama namin kayo | unang araw mo | unang araw ninyo | first day mo | first day niyo | sumama sa amin | sasama sa amin | samahan | kita kits | kita tayo | magkikita tayo | sasalubungin | salubong | pamilya* | kapamilya | kasama ka na",
    pet: "aso | asong | tuta | tutang | pusa | pusang | kuting | alaga | alagang | hayop* | manok* | kalabaw | baboy | ibon* | kambing | kuneho | askal | aspin | puspin | ampunin | aampunin | mag ampon",
    media:
      "kanta* | awit* | mang aawit | pelikula* | litrato* | bidyo | kuwento* | kwento* | tula* | palabas | dula* | banda | pintura | guhit | eksibit | teleserye | vlog* | tiktok | tiangge | bazaar | perya | dokumentaryo | komiks | nobela | likhang sining | konsiyerto",
    sport:
      "laro* | liga | paliga | palaro | basketball | basketbol | volleyball | ginebra | pba | uaap | ncaa | jersey | manlalaro | koponan | varsity | kampeon* | torneo | finals | boksing | takbuhan | ensayo | mobile legends | esports | barkada",
    hrmatter:
      "bakasyon* | vl | sl | umento | dagdag sahod | dagdag na sahod | taas sahod | salary increase | promosyon* | ot | cash advance | liquidation | palit shift | rest day | day off | lateral transfer | regularization | regularisasyon | na regularize | regularize* | memo | paglipat | sick leave | mag leave | leave mo | request mo | request for transfer",
    authority:
      "barangay | munisipyo | kapitolyo | city hall | dswd | dole | dmw | bir | lto | ltfrb | korte | hukuman | hukom | pulis | ayuda | aics | tulong pinansyal | pinansyal | pabahay | benepisyaryo* | tupad | buwis* | amilyar | petisyon | kapitan | ordinansa | sangguniang | kagawaran | comelec | subsidiya | konsulado | embahada | sentensya",
    contest:
      "patimpalak | paligsahan | timpalak | kontes | premyo | nagwagi | magwawagi | nanalo | panalo | hurado | pageant | gawad* | parangal | bunot | lahok* | kalahok | nagsilahok",
    sift: "sala | sinala | sasalain | pagsala | pagsasala | paunang | natanggal | tinanggal | nalaglag | laglag | naligwak | ligwak | na cut | nakalusot | lusot | natira* | natitira* | naiwan* | maiwan | pinagpilian | cut off | passing score | passing rate | inalis",
    full: "puno* | napuno* | kumpleto* | buo na | nabuo na | sapat na | ubos na | naubos | mauubos na | wala nang slot | wala nang bakante* | wala na pong bakante* | walang bakante* | wala pong bakante* | wala nang natira* | wala nang natitira* | walang natira* | walang natitira* | wala nang matitira | wala nang lugar | wala nang puwang | wala nang upuan | wala nang mailalagay | wala nang puwesto | wala na pong puwesto | wala nang opening | wala na pong opening | wala na pong slot | wala na pong hiring | wala nang hiring | siksik* | umapaw | dinagsa | quota | set na | okupado | isa lang ang | iisa lang | iisa ang | isa lang po ang",
    giveback:
      "ibabalik* | ibinabalik* | ibinalik* | ibalik | isasauli | isinasauli* | isauli | isinauli | bawiin ang | bawiin ang inyong | maaaring kunin | pwede nang kunin | maaari itong kunin | sisirain | sirain | buburahin | burahin | pamasahe | i pick up",
    done: "naging | nagkaroon | nag | nagawa | ginawa | natapos | na",
    will: "magiging | magkakaroon | mangyayari | darating | gagawin | malapit na | gaganapin | isasagawa | magaganap",
    one: "isa | isang | iisa | iisang | dalawa* | tatlo | tatlong | apat | lima | limang | anim | pito | pitong | walo | walong | siyam | sampu* | labin* | tatlumpu* | limampu* | kalahati | pares | una | dosena*",
    who: "sino | sinong | ang may | yung may | ang mga may | ang siyang | siyang | yung isa | yung mga | ang isa | ang mga | ang mas",
  },
  lists: {},
  unread: [
    "[please] do not (reply|respond)",
    "(huwag|wag) [po] [nang|na] (mag reply|sagutin|sumagot|replyan|tumugon)",
    "(mailbox|inbox|email|address|message) .. (unattended|unmonitored|hindi mino monitor|hindi minomonitor|hindi binabasa|not monitored)",
    "(unattended|unmonitored|no reply|noreply) (mailbox|inbox|address|account|email|mail)",
    "(system generated|automated|computer generated) [na] (message|email|mensahe|notification)",
    "(automated|awtomatikong) .. (ito|mensahe|message)",
    "hindi (puwedeng|pwedeng|maaaring) (sagutin|replyan)",
  ],
  invitesAnswer: [
    "(reply|mag reply|i reply|sumagot|sagot|mag message|message|i text|tumawag|sulat|sumulat|mag text) (lang|lamang|ka|kayo|po|sa|mo|dito)",
    "(reply|respond|write) [back] to this",
    "(sabihan|kontakin|tawagan) (mo|ninyo|nyo) (ako|kami|lang)",
  ],
  details: {
    roleFrames: [
      "!(posisyon|position|job title|role|trabaho|title): {role}",
      "(bilang|para sa|sa posisyong|posisyong|posisyon ng|posisyon na|for the|as a|as an|as) [posisyong|isang|isa sa mga|the|a|an|role na|position na] {role} (sa|dito|ay|na|at|po|mula|noong|ngunit|pero|kaya|para|ng|hanggang|kung|namin|ninyo|nyo|niyo|ng|dahil|slot|position|role|post|opening|account|at|with|kasama|natin|muna|is)",
      "(position|role|post) (of|as|ng|na) [the|a|an] {role}",
      "(application|aplikasyon|applicant|candidate|opening|interview|resume) [mo|ninyo|po] (for|to|as|bilang|para sa|sa) [the|posisyong|posisyon na|posisyon ng] {role}",
      "(nag-apply|mag-apply|pag-apply|pag-aapply|pag-aplay|applying|applied|apply) [po] [ka|kayo] (bilang|for|as|sa|para sa) [the|a|isang|posisyong] {role}",
      "(the|yung|ang|sa|ng|for) {role} (position|role|post|opening|slot|vacancy|job|na posisyon|requisition)",
      "(posisyong|posisyon ng|posisyon na|pwesto ng|puwesto ng) {role}",
      "(bilang|maging|kuning|dalawang|tatlong|isang|bagong) [isang|mga] {role}",
      "(para sa|for the|for|hiring ng) {role}",
    ],
    roleWords: (
      "accountant accounting clerk cashier bagger barista crew nurse nursing attendant caregiver teacher guro adviser instructor professor driver rider " +
      "courier agent representative rep csr associate analyst engineer developer programmer manager supervisor leader lead coordinator officer assistant " +
      "aide staff secretary receptionist designer artist animator copywriter writer editor recruiter generalist specialist consultant technician mechanic " +
      "welder electrician carpenter helper janitor guard security cook chef kusinero tindera tindero saleslady salesman sales merchandiser encoder " +
      "bookkeeper auditor auditing processor underwriter teller banker paralegal attorney lawyer abogado doctor dentist pharmacist pharmacy technologist " +
      "medtech radtech therapist dietitian nutritionist midwife coder checker picker packer warehouse warehouseman inventory controller planner buyer " +
      "purchaser purchasing procurement operator machinist foreman architect surveyor draftsman estimator inspector qa qc tester trainer trainee intern " +
      "ojt cadet cadetship apprentice steward stewardess attendant cabin seafarer seaman rating messman oiler bosun mate captain pilot host va virtual " +
      "assistant-va researcher scientist statistician economist librarian registrar principal dean counselor psychologist psychometrician social worker " +
      "administrator admin administrative executive director head president vp ceo cfo cto coo chief dispatcher scheduler custodian utility maid kasambahay " +
      "yaya nanny gardener hardinero tailor sewer mananahi beautician hairdresser barber masseuse vet farmer fisherman technical support desk bartender " +
      "waiter waitress server dishwasher baker butcher housekeeper housekeeping concierge porter bellboy room linen laundry liaison messenger collector " +
      "appraiser adjuster broker realtor property leasing marketing advertising brand product project program growth data database network system systems " +
      "devops sysadmin frontend backend mobile fullstack ux ui scrum master moderator annotator transcriptionist translator interpreter videographer " +
      "photographer editor-video producer reporter journalist announcer dj performer singer dancer entertainer model promodizer demonstrator " +
      "foundry technologist geologist chemist chemistry biologist agriculturist agricultural forester environmental safety nurse-aide ward lupon kawani " +
      "tsr tl fellow technologists engineers teachers nurses position-holder civil tutor coach secretariat comptroller treasurer superintendent"
    ).split(" "),
    hasCapitals: true,
    roleStops: (
      "sa dito ay na at po mula noong ngunit pero kaya para ng hanggang kung namin ninyo nyo niyo dahil at with in our and but we i you for here has have " +
      "was is will this that because who is ang mga natin muna kasama nang matapos subalit upang bilang noon matapos lang kay ni ka mo ako ikaw hindi naman thank unfortunately"
    ).split(" "),
    notRoles: (
      "application applications aplikasyon update outcome interview status decision feedback result results resulta thank thanks salamat your iyong inyong " +
      "regarding tungkol next steps position posisyon role job opening vacancy candidate offer news notification re fw fwd letter hi hello dear hiring " +
      "recruitment process requisition closed follow up followup follow-up shortlisting list reserve notice abiso resume applicant ang mga panel pagsusuri employment sayo account"
    ).split(" "),
    companyFrames: [
      "(bahagi ng|interes sa|interes mo sa|interes ninyo sa|nagmula sa|mula sa|dito sa|apply sa|aplay sa|pag-aplay sa|pag-apply sa|magtrabaho sa|update mo mula sa) {company}",
      "(interest in|interest in joining|joining|considering|a career with|career with|greetings from|application with|employment with|on behalf of) {company}",
      "(bilang|as|for|posisyong|para sa|role na) {role} (sa|dito sa|with) {company}",
      "(napagpasyahan|napagdesisyunan|nagpapasalamat|nagpasya|pinasasalamatan) (ng|ang|ni) {company}",
      "(employer|agency|client|kumpanya|kompanya|company|ahensya): {company}",
    ],
    companyStops:
      "sa ng na ay at para bilang po is has have was will as for with in our your we and matapos noong dahil ang mga dito kaya namin upang hindi to by this that thank".split(
        " ",
      ),
    teamWords: (
      "team talent acquisition ta hr hrd hrmo chrmo hrmpsb recruitment recruiting recruiter careers career human resources resource dept department group people culture hiring jobs job " +
      "office division section unit no-reply noreply notifications via secretariat nursing service admin administration support management manpower crewing the hub board " +
      "municipal city tanggapan lupon selection committee staffing ops operations partner manager"
    ).split(" "),
    legalForms:
      "inc ltd co corp corporation incorporated company llc opc bank hospital resort school clinic university college academy services solutions group hotel medical center grocery store shop kapehan kusina restaurant cafe foods food energy power logistics labs tech trading builders construction savings foundation parish paaralan ospital pamantasan kolehiyo bayan lungsod connect express systems digital media studio games air bpo staffing industries enterprises insurance realty motors".split(
        " ",
      ),
    closings: (
      "lubos na gumagalang|gumagalang|sumasainyo|sumasaiyo|nagmamahal|taos pusong gumagalang|sa inyong lingkod|salamat|salamat po|maraming salamat|maraming salamat po|" +
      "salamat po talaga|daghang salamat|thank you|thank you po|thanks|thank you and god bless|god bless|ingat|ingat lagi|ingat po|regards|best regards|best|kind regards|warm regards|" +
      "warmest regards|sincerely|sincerely yours|yours truly|very truly yours|respectfully|respectfully yours|cheers|all the best|love|truly yours|sumasainyo sa serbisyo|" +
      "mabuhay|padayon|yours|thank you so much|with gratitude|para sa chief of hospital|good luck|goodluck|kaya mo yan|stay safe|thank you po sa pagfafollow up|see you po|salamat kaayo"
    ).split("|"),
    titles:
      "mr mrs ms miss dr dra prof atty engr sir maam ma'am mam g gng bb ginoo ginang binibini sr fr hon arch coach ma rn man o.p op phd edd ceso rev nurse".split(
        " ",
      ),
    signedFrames: ["— {name}", "- {name}", "(si|ako si) {name} (po|ito|ng|mula|ng)", "xx {name}"],
    familyNames: [],
    greeting: { by: "first", binds: ["ate", "kuya", "tita", "tito", "aling", "mang"] },
    stages: {
      offer: [
        "(withdraw*|rescind*|revok*|binabawi|binawi|kinansela|kinakansela|bawiin|babawiin) .. (offer|alok|job offer|appointment)",
        "(offer|alok|job offer) .. (withdrawn|rescinded|revoked|binabawi|binawi|kanselado|pinawalang bisa|na rescind|kinansela)",
        "na rescind .. offer",
      ],
      final: [
        "(final|panghuling|huling) (interview|panayam|round|stage|panel|deliberation|yugto)",
        "(isa pang|dalawang|tatlong|top) (finalist|finalists|two|three)",
        "(panel with the owners|owners|director|direktor|ceo|gm|client in) .. (pinili|decided|napili|nagpasya)",
        "kayong dalawa na lang",
        "(reserve list|runner up|second choice)",
        "(pre employment medical|background check|job offer stage)",
        "calibration ",
      ],
      interview: [
        "(thank you|thanks|salamat|nagpapasalamat|pinasasalamatan) ... (interview|panayam|interbyu|pagpunta|pumunta|pagdalo|pagbisita|oras mo|demo teaching|makausap)",
        "(interview|panayam|interbyu|demo teaching) .. (noong|kahapon|last|kanina|ninyo|mo|kay|with)",
        "(matapos|pagkatapos|after) .. (interview|panayam|interbyu|demo teaching)",
        "(na interview|nainterview|ininterbyu|nakausap) .. (ka|kayo|mo|po|ko|namin)",
        "(demo teaching)",
        "(pumunta|dumating|nagpunta|pagpunta) (ka|kayo|mo|ninyo)",
        "(pagdalo|dumalo|technical|resulta|result|feedback) .. (interview|panayam)",
        "score sheet",
        "^ (interview|final interview) result",
      ],
      assessment: [
        "(thank|thanks|salamat|nagpapasalamat|pagsagot|pagkuha|sumagot|kumuha|matapos|pagkatapos|resulta|result|results|score|iskor|pagwawasto|pag attend|sinagutan) .. (exam*|test|assessment|pagsusulit|take home|trial shift|sample captions|eksam|aptitude*|competency exam|versant)",
        "(exam|test|assessment|pagsusulit|typing|listening) .. (noong|result*|score|ninyo|mo|marka|kahapon|pasado)",
        "(nakuha ninyong marka|passing rate|passing score|cut off score|kabuuang puntos|hindi umabot sa)",
        "(sample|samples|captions|bug report) .. (mo|ninyo) ",
        "(trial shift|trial day)",
      ],
      screen: [
        "(phone|initial|screening|pagsagot ng) (screen|call|screening|tawag|interview over)",
        "(salamat|thank you|matapos|after) .. (tawag|call) (kanina|kahapon)",
        "communication skills",
        "(pagsagot|sagot) .. tawag",
        "initial interview",
      ],
      application: [
        "(application|aplikasyon|apply|nag apply|pag apply|pag aplay|resume|interes|interest|aplikante|applicants|natanggap|inaplayan|inapplyan|shortlisting|credentials)",
      ],
    },
    feedbackRefused: ["(hindi|di|cannot|unable|walang) ... (feedback|paliwanag|detalye|detalyadong|rason|comments)"],
    feedbackOffered: [
      "(feedback|scores|score sheet) .. (message|reply|mag reply|sabihan|tawag|call|text|pwede|puwede|ise share|share)",
      "(gusto|nais|want|like|humingi) .. (feedback)",
      "(ise share|i share|ibabahagi) .. (resulta|feedback|score)",
    ],
    doorOpen: [
      "(mag reapply|mag apply|mag aplay|reapply|apply|sumubok|subukan|kumuha) .. (muli|ulit|uli|again|makalipas|pagkalipas|after|sa susunod|future)",
      "(mag reapply|reapply|pag apply muli)",
      "(itatago|itatabi|ifa file|keep|mananatili|nasa pool|ilalagay|file|itabi) .. (resume|cv|records|pangalan|pool|file|talaan|profile|details|future)",
      "(tatawagan|i endorse|message|babalikan|kokontakin|sabihan|tawagan|text|touch) .. (kapag|kung|sakaling|pag|once|may|nagbukas|opening)",
      "(talent pool|future reference|bukas ang pinto|balik po kayo|bulletin board)",
      "(hinihikayat|inaanyayahan) .. (mag apply|mag aplay|muling)",
      "(iba pang|ibang|bagong|susunod na|other|future) (opening*|posisyon|bakanteng|walk in|branch|batch|opportunities|roles|trabaho)",
      "(kapag|kung|sakaling|once) .. (opening|vacancy|bakante|nagbukas|magkaroon|certification)",
    ],
    waiting: [
      "(reapply|apply|aplay|kumuha|ulit|muli|exam) .. (pagkalipas|makalipas|pagkaraan|after|sa loob|matapos|pagkatapos) .. {number} .. (buwan|taon|month|months|year|years) ",
      "(pagkalipas|makalipas|pagkaraan|after|matapos|pagkatapos) [ng|nang] [the] {number} [na|{digits}|ng] (buwan|taon|month|months|year|years)",
      "(pagkalipas|makalipas|pagkaraan|matapos) .. {number} .. (buwan|taon)",
    ],
    numberWords: {
      isa: 1,
      isang: 1,
      dalawa: 2,
      dalawang: 2,
      tatlo: 3,
      tatlong: 3,
      apat: 4,
      limang: 5,
      anim: 6,
      siyam: 9,
      sampung: 10,
      labindalawang: 12,
      six: 6,
      three: 3,
      one: 1,
      twelve: 12,
    },
    yearWords: ["taon", "year"],
    reasonFrames: [
      "(dahil sa|ito ay dahil|ito po ay dahil|sapagkat|kasi|bunsod ng|dulot ng|because of|because|due to|sanhi ng) {reason}",
      "(dahil|kaso) (ang|may|mas|kumpleto|kailangan) {reason}",
      "(kandidatong|kandidato na|guro na|taong|someone na|candidate na|applicant na|isang taong) {reason}",
      "(hanap namin ay|hanap po kasi namin ay|hanap po namin ay|hinahanap namin ay) {reason}",
    ],
  },
};
