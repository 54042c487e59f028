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
    somebody:
      "isang tao | tao | taong | may isang | sinuman | kung sino | someone | somebody | isang | mga tao | indibidwal | iba",
    other:
      "iba | ibang | ng iba | sa iba | iba pa | iba pang | isa pa | isa pang | other | another | others | else | elsewhere | different | kapalit | ibang tao",
    candidate:
      "aplikante* | kandidato* | kandidatong | nag apply | nag aapply | nag aplay | mga nag apply | applicant* | candidate* | examinee* | finalist* | kwalipikadong aplikante | aspirante | kalahok | katunggali | nagsipag apply | kumuha ng pagsusulit | mga kumuha",
    client:
      "client* | kliyente* | principal | employer* | end client | ng client | ang client | principal namin | account | foreign employer | amo | agency",
    committee:
      "komite | lupon* | panel | board | management | pamunuan | hiring manager* | hiring committee | direktor | director | principal | punong guro | partner | mga partner | boss | bossing | may ari | owner* | owners | department head | hrmpsb | selection board | konseho | academic council | dean | dekano | head nurse | ceo | gm | alkalde | mayor | hepe | pangulo | tagapangulo | manager | supervisor | chef | team | ops | si doc | leads",
    internal:
      "internal | internal candidate | galing sa loob | mula sa loob | promoted from within | from within | na promote | existing employee* | kasalukuyang empleyado | dating staff | taga loob | internal applicant | promotion | ipinromote | prinomote | paglipat",
    everyone: "lahat | bawat | bawat isa | lahat ng | buong | ang lahat | all | every | everyone | kabuuan | sinumang",
    friend:
      "kaibigan* | kapatid* | anak | pinsan* | kaklase* | kuya | ate | asawa | kapitbahay | kasama ko | tropa | kakilala | pamangkin | tatay | nanay | friend | bayaw | ama | ina | tita | tito | ninong",
    not: "hindi | di | hinde | hindi na | wala | walang | wala na | wala nang | wala pang | wag | huwag | huwag nang | no | not | none | without | nang walang | hindi pa | dili | never | ayaw | bawal | di na | di pa | d po | nothing | kulang | wont | wouldnt | cant | cannot | dont | didnt | isnt | hindi ito | hindi po",
    unable:
      "hindi namin ma | hindi na namin ma | hindi ka namin ma | hindi namin kayo ma | hindi maaari | hindi pwede | hindi puwede | di pwede | di puwede | hindi na pwede | hindi na maaari | hindi kaya | hindi kayang | di kaya | hindi namin kaya | hindi magawa | hindi namin magawang | hindi makakapag* | hindi na makakapag* | hindi kami makakapag* | hindi po kami makakapag* | di makaka* | hindi makaka* | hindi na makaka* | hindi po makaka* | hindi na po makaka* | hindi ka makaka* | hindi ka na makaka* | hindi ka na po makaka* | hindi kayo makaka* | hindi na po kayo makaka* | di na po namin | hindi namin maibibigay | di namin maibibigay | hindi namin mapagbibigyan | hindi mapagbibigyan | hindi po mapagbibigyan | hindi po namin mapagbibigyan | hindi maisasama | hindi ka namin maisasama | hindi namin kayo maisasama | hindi po namin kayo maisasama | hindi namin matatanggap | hindi po namin matatanggap | hindi po namin kayo matatanggap | hindi namin kayo matatanggap | hindi ka namin matatanggap | hindi matatanggap | hindi maitutuloy | hindi na maitutuloy | hindi namin maitutuloy | hindi na namin maitutuloy | hindi po namin maitutuloy | hindi na po namin maitutuloy | hindi maaprubahan | hindi ka po namin | hindi po namin kayo | hindi na po namin kayo | hindi na namin kayo | hindi ka na namin | di ka namin | di po namin | di namin ma | hindi na po namin | cannot | unable | not able | not possible | hindi posible | imposible | wala na po kaming | wala kaming | wala na kaming | hindi ka muna namin | cant | di kayang | di na natin",
    nolonger:
      "hindi na | wala na | wala nang | di na | hindi na po | wala na pong | hindi na muna | no longer | di na po | hindi na rin | huwag nang | hindi na ipagpapatuloy | tigil na | tapos na | not any more | na muna",
    sorry:
      "ikinalulungkot | kinalulungkot | ikinalulungkot naming | nakalulungkot | nakakalungkot | nalulungkot | sa kasamaang palad | kasamaang palad | pasensya* | pasensiya* | paumanhin* | paumanhing | humihingi ng paumanhin | sayang | sorry | unfortunately | regret* | regrettably | sad to say | sadly | nanghihinayang | ikinahihinayang | nakakapanghinayang | patawad | patawarin | afraid | apolog* | dispensa | masamang balita | hindi magandang balita | hindi ito ang balitang | malungkot | masakit man | mabigat sa loob | mabigat man | kaso | hinihingi namin ang inyong pang unawa | pang unawa | pasensyahan | disappoint* | sa kasawiang palad | lungkot | bad news",
    negative:
      "hindi napili | hindi kayo napili | hindi ka napili | hindi po kayo napili | hindi ka po napili | di napili | hindi ang napili | hindi kayo ang napili | hindi ka ang napili | hindi po kayo ang napili | hindi natanggap | hindi ka natanggap | hindi kayo natanggap | hindi po kayo natanggap | di ka natanggap | hindi nakapasa | hindi ka nakapasa | hindi kayo nakapasa | hindi po kayo nakapasa | di nakapasa | hindi pumasa | hindi kayo pumasa | hindi po kayo pumasa | di pumasa | di po kayo pumasa | di po pumasa | hindi po pumasa | hindi pasado | hindi po pasado | bagsak | bumagsak | bigo | nabigo | hindi nagtagumpay | hindi pinalad | hindi ka pinalad | hindi kayo pinalad | hindi po kayo pinalad | hindi qualified | hindi kwalipikado | hindi kayo qualified | hindi po kayo qualified | disqualified | diskwalipikado | hindi kabilang | hindi ka kabilang | hindi kayo kabilang | hindi po kayo kabilang | hindi kasama | hindi kayo kasama | hindi ka kasama | hindi po kayo kasama | hindi nakasama | hindi kayo nakasama | hindi po nakasama | hindi napabilang | hindi ka napabilang | hindi po kayo napabilang | hindi nakapasok | hindi kayo nakapasok | hindi po kayo nakapasok | hindi ka nakapasok | hindi umabot | hindi nakaabot | hindi natuloy | hindi po natuloy | hindi na approve | hindi po na approve | hindi naaprubahan | failed | fail | rejected | declined | denied | unsuccessful | not selected | not qualified | not shortlisted | hindi tumugma | hindi po tumugma | hindi nagtugma | hindi angkop | hindi swak | hindi match | hindi inirekomenda | hindi kayo inirekomenda | hindi nahirang | hindi kayo nahirang | disapproved | hindi isinama | hindi pinili | hindi kinuha | hindi ka kinuha | hindi na regular | hindi ka na regular | hindi ito na approve | hindi papalarin | mas mababa | kulang | not successful | hindi napiling | hindi napipili | hindi mapipili | hindi natatanggap | hindi natawag | hindi kayo natawag | hindi tinanggap | hindi nakatuloy | hindi nakapag qualify | hindi ipinasa | hindi naipasa | hindi nakaabot sa",
    but: "pero | ngunit | subalit | gayunman | gayunpaman | bagamat | bagama't | bagaman | kaso | kaso lang | kahit | datapwat | datapuwat | but | however | although | though | samantala | man | kaya lang | yun nga lang",
    instead:
      "imbes | sa halip | sa halip na | kaysa | instead | mas pinili | mas ginusto | mas pabor | pumanig | pabor | in favor of | mas uunahin | aming uunahin | uunahin | rather | naibigay sa iba | ibinigay sa iba | ibinigay na sa iba | naibigay na sa iba | kapalit | mas matimbang | matimbang | nagwagi",
    if: "kung | kapag | kung sakali | sakali | sakaling | kung sakaling | kung hindi | kapag hindi | if | unless | maliban kung | in case | oras na | basta | kundi | whether",
    may: "maaari* | maaaring | pwede* | puwede* | pwedeng | puwedeng | baka | siguro | marahil | posible* | possible | malamang | tila | mukhang | could | yata | might",
    when: "nang | noong | habang | matapos | pagkatapos | bago | hanggang | pagkalipas | makalipas | pagkaraan | kapag | sa oras na | once | after | before | until | tuwing | mula nang | simula nang | when | as soon as | after careful | after assessing | upon | kakatapos",
    because:
      "dahil | dahil sa | dahil dito | sapagkat | kasi | kaya | kayat | kaya't | dulot | bunsod | bunga | because | due to | since | sanhi | dahilan* | alinsunod | kaugnay | batay | ayon | sa gayon | palibhasa | because of | reason* | porke | gawa ng | bilang resulta",
    only: "lang | lamang | tanging | tangi | only | just | nag iisa | nag iisang | iisa | iisang | puro | hanggang dito na lang | basta | simply",
    yet: "pa | pa rin | hindi pa | wala pa | wala pang | hanggang ngayon | sa ngayon | kasalukuyan* | still | currently | yet | hanggang sa ngayon | as of today | as of now | mananatili* | nananatili",
    already: "ngayon | already | nakapag* | kanina | now | dati | dating | nauna | naunang | noon | noon pa | meron na",
    timebeing:
      "sa ngayon | muna | sa pagkakataong ito | pagkakataong ito | this time | at this time | for now | sa panahong ito | sa kasalukuyan | as of now | sa ngayon po | sa batch na ito | sa round na ito | hindi muna | ngayong taon | ngayong buwan | at the moment | in the meantime",
    again:
      "ulit | muli | muling | uli | ulitin | again | mag reapply | reapply | mag apply muli | mag apply ulit | mag aplay muli | subukan ulit | subukang muli | once more | balik* | bumalik | re apply | panibago",
    application:
      "aplikasyon* | aplikasyong | application* | apply | nag apply | mag apply | pag apply | pag aapply | inapplyan | inaplayan | inapplayan | in apply an | pinag apply an | pag aplay | mag aplay | nag aplay | pagsusumite | nag apply ka | applied | candidacy | kandidatura | pagpasok sa trabaho | application mo | na applyan | inapply* | mag aapply | applying",
    documents:
      "resume* | résumé* | cv | dokumento* | documents | papeles | portfolio | pds | personal data sheet | tor | transcript* | cover letter | liham | credentials | records | lisensya | diploma | coe | sss | nbi | biodata | bio data | kopya | writing sample | philhealth | pag ibig | larawan",
    position:
      "posisyon* | posisyong | position* | trabaho* | trabahong | role | roles | pwesto* | puwesto* | bakante* | bakanteng | bakanteng posisyon | vacanc* | opening* | slot* | job | jobs | item | plantilla | post | tungkulin | katungkulan | job posting | requisition | oportunidad* | opportunity | shift | upuan | lineup | puwang | lugar sa team | kaha | req | hanapbuhay | headcount",
    hiring:
      "hiring | hr | human resource* | hrmo | hrmpsb | recruit* | recruitment | talent | talent acquisition | career* | karera* | karerang | pagkuha ng tao | pagkuha ng empleyado | pagtanggap | staffing | manning | crewing | employment | pag hire | mag hire | empleyo | personnel | hahiranging | nagha hire | nag hahire | mangangasiwa ng tauhan | people and culture | manpower",
    process:
      "proseso* | prosesong | process* | pagpili | selection | screening | recruitment process | hiring process | paghahanap | kompetisyon | batch | pagsusuri | proseso ng pagpili | deliberasyon | deliberation | wave | pagsala | endorsement | pagtataya | ranking",
    training:
      "ojt | on the job | internship | intern | interns | practicum | praktikum | apprentice* | apprenticeship | trainee* | training | pagsasanay | management trainee | cadet* | cadetship | volunteer* | probation* | reliever",
    profile:
      "profile* | kwalipikasyon* | kuwalipikasyon* | kwalipikasyong | qualification* | kakayahan* | kasanayan* | skill* | skills | background | galing | husay | talento | credentials | potensyal | abilidad | katangian | competenc* | edukasyon",
    experience:
      "karanasan* | karanasang | experience* | experienced | matagal na sa | taon ng karanasan | taon na sa | may alam | sanay | beterano | senior | dating | lisensya | lisensiya* | may hawak nang | may background | knowledge | marunong | may lisensya",
    requirements:
      "hinahanap* | hinahanap namin | hanap | hanap namin | kinakailangan* | kailangan* | pangangailangan* | requirement* | pamantayan* | pamantayang | criteria | kailangan ng | hinihingi | needs | looking for | qualification standards | batayan | inaasahan* | hinahanap ng | kailangang | hiling",
    fit: "angkop* | akma* | swak | bagay | tugma* | tumugma | nagtugma | nagtutugma | tumutugma | fit | match* | kwalipikado* | kuwalipikado* | qualified | babagay | naaayon | naayon | nababagay | pasok | suited | suit* | right | naka align | aligned | nakahanay | para sa iyo | hiyang",
    better:
      "mas | pinaka* | mas angkop | mas bagay | mas malapit | mas may experience | mas magaling | mas mahusay | mas mataas | mas pinili | mas kailangan | mas senior | mas matimbang | lamang | nakalamang | better | best | stronger | more | most | closer | top | higit | higit na | nangunguna | una | preferred | tie breaker | edge | mas naging panatag | mas malaki | first choice",
    level:
      "antas | level | standard* | kalidad | quality | mataas | competitive | kompetisyon | matindi ang laban | mahigpit | tight | mahigpit ang laban | pamantayan | competition | mataas ang antas | dikit",
    many: "marami* | maraming | daan daang | daan daan | libo libong | libu libong | napakarami* | dami | sa dami | dose dosenang | sandamakmak | hundreds | thousands | many | volume | mahigit | tambak | ilang | ilan | bugso | several",
    interview:
      "interview* | interbyu* | panayam* | panayam | iinterbyuhin | ininterbyu | interbyuhin | na interview | mag iinterview | initial interview | final interview | panel interview | iinterviewhin | nainterview | pag interview",
    talk: "usap* | mag usap | makausap | makapag usap | nakausap | kausap | pag uusap | pag usapan | napag usapan | kwentuhan | kuwentuhan | tawag* | tawagan | tatawagan | tinawagan | tumawag | pagtawag | call | calls | chat | meeting | pagpupulong | nakilala | makilala | makikilala | pagkikita | makipagkita | magkita | makakapagkita | zoom | google meet | teams | video call | phone | talk | conversation | viber | kinokontak | text | pulong | i text | mag message | kapihan",
    test: "pagsusulit* | exam* | examination* | test* | assessment* | eksam* | demo teaching | demo | trial shift | trial | pagsubok | versant | take home | practical | audition | task | exercise | case study | online assessment | typing | pagtatasa | coding | presentation | exam mo | qualifying exam | pagwawasto | dinner tasting | sample captions",
    round:
      "yugto* | susunod na yugto | bahagi | susunod na bahagi | susunod | round* | stage* | step* | hakbang* | susunod na hakbang | phase | next step | next round | ikalawang | huling yugto | level | final round | paunang",
    shortlist:
      "shortlist* | na shortlist | short list* | listahan ng mga | talaan ng mga pumasa | finalist* | final list | top three | top | listahan | talaan | talaan ng | natira | na shortlisted | registry | rqa | registry of qualified | pinagpipilian | kabilang | napabilang | trim the list | naiwan | pangalan",
    list: "waiting list | waitlist* | reserve list* | reserba | listahan ng naghihintay | ranking* | ranggo | standby | naka standby | pangalawa | pangatlo sa listahan | second choice | cut off | reserve | pila",
    pool: "talent pool | pool | itatago | itatabi | nakatago | on file | ifa file | active file | database | itago namin | mananatili sa aming | keep your | i keep | files namin | ise save | future reference | records | mananatiling | itabi | keep on file | ilalagay sa pool | naka file | aming talaan | i save",
    offer:
      "alok* | iaalok | ialok | maiaalok | inialok | inaalok | pag alok | mag alok | makakapag alok | makapag alok | job offer* | offer* | in offer | ma o offer | ma offer | mag offer | offered | offering | alok na trabaho | nag offer | i offer",
    contract:
      "kontrata* | contract* | pirma* | pumirma | pirmahan | pipirma | pakipirmahan | napirmahan | signing | sign | signed | onboarding | contract signing | oath | panunumpa | pirmado* | pirmadong | notary | appointment paper | kaka sign",
    salary:
      "sahod* | sweldo* | suweldo* | salary | pay | basic pay | allowance* | hmo | benepisyo* | benefits | bonus | kada buwan | k budget | night differential | rate | kompensasyon | budget hanggang | asking | sg | thirteenth month | per month | hazard pay",
    start:
      "magsimula* | magsisimula* | makapagsimula | makakapagsimula | simula* | nagsimula* | sisimulan | start* | unang araw | first day | orientation | pagsisimula | papasok | sumali | sumama | joining | join | joined | maging bahagi | mapabilang | makasama | onboard | magstart | mag start | pasok ka na",
    reference:
      "reference* | character reference* | nbi* | nbi clearance | clearance | medical* | pre employment | sertipiko* | certificate* | background check | katibayan | referensya | medical certificate | drug test | barangay clearance | prc id | board exam | psa | saln | verification | prc | tor",
    score:
      "marka* | markang | puntos* | score* | iskor* | passing score | passing rate | cut off | cut off score | grado | rating | porsyento | percent | resulta ng exam | ranggo | wpm | mababa | average | puntos na | kabuuang puntos | passing",
    feedback:
      "feedback | puna | komento | paliwanag* | comments | obserbasyon | pagsusuri sa inyo | rason | tips para | detalyadong paliwanag | notes | dahilan ng | evaluation result | improve",
    decide:
      "nagpasya* | nagpasiya* | pasya* | pasiya* | napagpasyahan* | napagpasiyahan* | napagdesisyunan* | desisyon* | desisyong | nagdesisyon* | nag decide | decide* | decision* | napagkasunduan* | nagkasundo | pinal na pasya | magpasya | magdesisyon | makapagdesisyon | minarapat | hatol | decided | deliberation | deliberasyon | napag usapan | conclude* | ipinasya",
    result:
      "resulta* | balita* | balitang | update* | status* | katayuan | sagot | result* | anunsyo | abiso* | outcome | kinalabasan | estado | inilabas | kasagutan | news | verdict | notice | follow up",
    select:
      "napili* | napiling | pinili* | piniling | pumili | pipili | pagpili | mapili | mapipili | nakapili | hinirang | nahirang | select* | selected | chosen | choose | kinuha* | kinuhang | kukunin | kunin | nakuha | napusuan | napupusuan | ipinagkatiwala | ibigay | ibinigay | naibigay | pinagkalooban | went with | go with | going ahead with | binoto | ang napili | picked | mas pinili | prefer* | kumuha | nais naming kunin | maisasama | isasama | isama | maisama | nakasama | makasama | mapabilang | napabilang | kabilang | kasama",
    proceed:
      "ituloy* | itutuloy* | itinuloy* | maitutuloy* | maituloy | tuloy* | tumuloy | tutuloy | matutuloy | natuloy | makakatuloy | makatuloy | ipagpatuloy* | ipagpapatuloy* | magpatuloy | magpapatuloy* | nagpatuloy | nagpapatuloy | mag proceed | makaka proceed | makapag proceed | proceed* | move forward | moving forward | sumulong | susulong | umusad | uusad | umabante | advance* | go ahead | going ahead | forward | ipoproseso* | iproseso | mapoproseso | i endorse | ma endorse | maa endorse | maie endorse | maendorse | endorse* | ie endorse | i forward | ipinasa | ilipat | lilipat | sumunod | paandarin | continue* | moving | push through | papasok sa | makapasok | iimbitahan | move on | naka move on | nakapag move on",
    consider:
      "isaalang alang | isasaalang alang | pinag isipan | pag isipan | pinag aralan* | pag aaral | sinuri* | nasuri | susuriin | pagsusuri* | pagsuri | masusing | review* | ma review | ni review | i review | nire review | nirepaso | binasa* | tinimbang | consider* | ma consider | iko consider | iconsider | evaluat* | deliberation | maingat | maingat na | pagtitimbang | sinala | pagninilay | careful* | thorough | tiningnan | assessing | tinalakay | pagninilay nilay | pinagnilayan | under review | nabasa | dumaan | sasailalim",
    hire: "tanggapin sa trabaho | i hire | ma hire | mahi hire | mahire | hire* | hired | na hire | kukunin | kunin | kinuha | makuha | kumuha ng | kukuha ng | hinirang* | nahirang | hirangin | paghirang* | hahirangin | italaga | itinalaga | pagtatalaga | ma deploy | made deploy | deploy* | na regular | regular | tatanggapin | matatanggap | makuha namin | appoint* | na promote | makakasama sa | kuning | empleyado | magdadagdag ng tao | pag hire | employ | maibibigay | employed | na visa",
    fill: "napunan* | punuan | puno na | puno | punong | na fill | filled | nafill | may nakuha na | may kinuha na | nakuha na | nakapili na | may napili na | nakahanap na | nakahanap | naibigay na | ibinigay na | wala nang bakante | wala na pong bakante | wala nang slot | okupado | kumpleto na | kumpleto* | may iba na | iba na ang | taken | nakuha na ni | may nakaupo na | sapat na | sapat | napuno* | wala pong bakanteng | walang bakante* | walang bakanteng | na occupy | naupahan | may nahanap na | closed na | may nakuha | sold out | ubos na | naka fill | na fill na | may nauna | naunahan",
    close:
      "isara* | isinara* | isinasara* | sarado* | saradong | nagsara* | magsasara | closed | close | closing | tapos* | natapos* | nagtatapos* | magtatapos | pagtatapos | hanggang dito | hanggang dito na lang | hanggang dito na lamang | dito na nagtatapos | dito na po nagtatapos | end | ends | ended | wakas | nagwakas | pagsasara | final | pinal | huli na | tinapos | winakasan | completed | concluded | expired | bisa | tapos na ang bisa | ibabalik na | ibinabalik",
    cancel:
      "kanselado* | kanselahin | kinansela* | cancel* | kanselasyon | na cancel | itigil | itinigil* | itinitigil* | tigil | tumigil | hindi na matutuloy | hindi matutuloy | hindi na itutuloy | hindi natuloy | ipinatigil | binuwag | tinanggal | inalis | scrapped | dropped | stop* | discontinue* | di matutuloy | putol",
    freeze:
      "naka hold | on hold | naka on hold | hold | freeze | hiring freeze | naka hiring freeze | pansamantala* | pansamantalang | pinahinto muna | ipinagpaliban* | suspendido | sinuspinde | naka pause | paused | nakabinbin | pending | naantala* | pause | moratorium | naka standby",
    budget:
      "budget* | badyet | pondo | pondong | headcount | gastos | restructuring | merger | cost cutting | nagbawas | retrenchment | kakulangan sa pondo | lugi | krisis | reorganisasyon | bawas | pagbabawas | funding | manpower | eleksyon | nawala ang budget | walang budget",
    withdraw:
      "bawiin | binawi* | binabawi* | babawiin | pagbawi | na rescind | rescind* | revoke* | withdraw* | withdrawn | kinuha pabalik | pinawalang bisa | pawalang bisa | ipinapawalang bisa | mawawalan ng bisa | retract* | kinansela ang job offer | walang bisa | null and void | umatras* | umaatras | nag back out",
    reject:
      "tanggihan | tinanggihan* | tinatanggihan | tatanggihan | pagtanggi | na reject | nareject | i reject | reject* | decline* | turn down | di na tutuloy | hindi tatanggapin | hindi kayo tatanggapin | ibinasura | tinabla | pass na muna | pass na po muna | pass muna | different direction | ibang direksyon | hindi pinalad | di pinalad | hindi napagbigyan | hindi mapagbibigyan | hindi po mapagbibigyan | hindi isasaalang alang | hindi na po isasaalang alang | hindi na isasaalang alang | not for us | hindi pa siguro | hindi pa ito ang tamang panahon | hindi pa po ito ang | next time na lang | next time na lang po | hanggang dito na lang | hanggang dito na lang muna | hanggang dito na lang po muna | tinanggal sa listahan | i drop | na drop | laglag | nalaglag | natalo | talo | ekis | ligwak | kinapos | hindi namin mai | bumitaw | magpaalam | hindi ka isama | iba na ang kinuha | iba na ang napili | hindi namin maibibigay",
    accept:
      "tanggap* | tanggap ka | tanggap na | tinanggap* | tatanggapin | natanggap sa trabaho | matatanggap | pumayag | payag | pumapayag | approve* | approved | na approve | aprubado* | inaprubahan | naaprubahan | sang ayon | sumang ayon | accept* | pagtanggap | natanggap | tanggapin | pinagbigyan | ipinagkaloob | oo | mapagbibigyan | napagbigyan | mapagbigyan",
    pass: "pumasa* | pasado* | nakapasa* | makapasa | papasa | pagpasa | pumapasa | nakapasok | pasok | pasok ka | nagtagumpay* | tagumpay | qualified | kwalipikado | successful* | pass | passed | pinalad | papalarin | passer* | nakalusot | lusot | made it | umabot",
    invite:
      "inaanyayahan* | inanyayahan | anyaya | paanyaya* | iniimbitahan* | iniimbita | imbitado | imbitahan | imbitasyon | iimbitahan | invite* | invitation* | invited | gusto ka naming makausap | gusto ka naming makilala | nais ka nilang makilala | nais naming makilala | nais naming makausap | gusto kayong makausap | gusto po kayong makausap | gusto kang makausap | gusto ka nilang | makausap | makilala | makapanayam | ma interview | iinterbyuhin | ipinatatawag | pumunta kayo | pumunta po kayo | pumunta | dumating | ma interview kayo | interesado | game ka ba",
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
      "iskedyul* | schedule* | sked | sched* | naka schedule | itinakda* | itinakdang | slot* | calendar | kalendaryo | oras | available | availability | libre | bakanteng oras | appointment | petsa* | kailan | pumili ng oras | open slots | pwede ka ba | pwede ka | pwede ba | puwede ka ba | maaari ka ba | okay lang ba | kaya mo ba",
    daytime:
      "lunes | martes | miyerkules | huwebes | biyernes | sabado | linggo | bukas | mamaya | ngayong araw | umaga | hapon | gabi | alas* | ala una | tanghali | am | pm | monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow | today | next week | minutes | araw | ngayong linggo | susunod na linggo | kahapon | min | kanina | kagabi | makalawa",
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
      "sagot | sumagot | sagutin | mag reply | reply* | tumugon | tugon | pagtugon | tawagan | tatawagan | kontakin | kokontakin | makipag ugnayan | makipagugnayan | mag message | message | i message | mag text | i text | makakatanggap ng | get in touch | contact* | sulat | sumulat | response | tumawag | sabihan | sumasagot | mag email | sabihin | magtanong | ire reply | nakareply",
    inform:
      "ipaalam* | ipinaaalam* | ipinapaalam* | ipapaalam* | ipaaalam* | ipabatid* | ipinababatid* | ipinabatid* | ipabatid | ipaabot* | ipinaaabot* | ipinaabot | sabihin | sinasabi | abiso* | aabisuhan | nasabihan | sasabihan | anunsyo* | iaanunsyo* | ianunsyo | inform* | update lang | balitaan | ibalita | ise share | i share | ibahagi | pag inform | sabi | alamin | malaman | ipagbigay alam | notify* | announcement | paalala | let you know | quick update | isusulat",
    ask: "paki* | pakiusap | mangyari* | mangyaring | maari po bang | tanong* | katanungan* | tanungin | magtanong | hiling* | hinihiling* | hinihingi* | humihiling | please | kindly | pwede ba | puwede ba | maaari ba | ask | request* | pwede po ba | pwede ka bang | question* | po ba | ba kayo | humihingi",
    thank:
      "salamat* | maraming salamat | nagpapasalamat* | pinasasalamatan* | pinapasalamatan* | pasasalamat* | thank* | thanks | ty | pinahahalagahan* | pinapahalagahan* | pagpapahalaga | na appreciate | appreciat* | daghang salamat | utang na loob | grateful | tinatanaw | ikinararangal | karangalan | salamat kaayo | agyamanak",
    interest:
      "interes* | interest* | interesado* | interesadong | tiwala | pagtitiwala | pagnanais | kagustuhan | hangarin | sigasig | pagpapakita ng interes",
    effort:
      "oras* | panahon* | pagod* | pagsisikap* | pagsusumikap | sikap | effort* | tiyaga | pagtitiyaga* | abala | dedikasyon | inilaan* | naglaan | paglalaan | time | pagpunta* | pagdalo* | pagsama | sipag | pagkuha ng | pagsagot ng",
    impress:
      "humanga* | hinangaan* | napahanga* | paghanga* | nagustuhan* | nagandahan | bilib* | magaling* | mahusay* | mahuhusay* | maganda* | magandang | natuwa* | kahanga hanga | impress* | kinagiliwan* | gusto namin | gustong gusto | mabuti | great | okay naman | galing | bongga | husay | biyaya | namangha | tumatak | mabait | mabilis | nice | strong | ang ganda",
    hard: "mahirap* | mahigpit | dikit | dikit na dikit | sobrang dikit | hindi madali | hindi naging madali | difficult | hard | tight | tough | kinapos | mahirap ang naging desisyon | masikip | close fight | napakahirap | mabigat | fought",
    wish: "sana ay | hangad* | hangarin | nais namin ang | hiling namin | good luck | goodluck | goodluck sa | best of luck | all the best | pagpalain* | tagumpay* | magtagumpay* | god bless | wish* | dasal* | ipagdarasal* | panalangin | umaasa* | umaasang | suwerte | swerte | swertehin | kaya mo yan | ingat* | patnubayan | hope* | inaasahan | padayon | pagpapala | laban lang | kapayapaan | nawa | nawa'y | sana | gusto | nais | gustong | naising",
    path: "kinabukasan* | karera* | karerang | career* | hinaharap* | landas* | paglalakbay* | journey | job search | paghahanap ng trabaho | buhay | future | pag unlad | inyong larangan | larangan | tatahakin | endeavor* | nakalaan para sa | nakalaan | makahanap | susunod na kabanata | saan ka man | ibang pagkakataon | mas babagay",
    encourage:
      "huwag panghinaan | huwag kang panghinaan | huwag kayong panghinaan | huwag po kayong panghinaan | wag panghinaan | wag kang panghinaan | hinihikayat* | huwag susuko | huwag sumuko | wag sumuko | huwag mahiya | huwag mahiyang | lakasan | subukan* | i follow | follow* | bisitahin* | abangan* | mag apply muli | mag reapply | magreapply | maaaring mag apply | pwede kang mag apply | puwede kang mag apply | pwede kang mag reapply | laban lang | feel free | kaya mo | huwag kang malungkot | wag kang malungkot | huwag mawalan ng pag asa | try ulit | encourage* | panghinaan ng loob | hindi reflection | hindi sinusukat | hindi ito reflection",
    future:
      "sa hinaharap | hinaharap | sa susunod | susunod na | sa ibang pagkakataon | balang araw | next time | in the future | future | kapag may opening | kapag may bagong | kapag nagbukas | kung magkaroon | kung may opening | bagong opening | iba pang opening* | ibang opening* | susunod na batch | susunod na opening | sakaling may | sakaling magkaroon | sakaling may opening | once may | pag may bagong | future reference | mga susunod | iba pang bakanteng | next batch | next hiring | ibang branch | magkaroon ng vacancy | may parating",
    remember:
      "maaalala | maalala | aalalahanin | naaalala | babalikan* | balikan | tatawagan namin | tatawagan na lang | kayo ang una naming tatawagan | kokontakin ka | isasaisip | tandaan | natatandaan | susubaybayan* | subaybayan | keep in touch | stay connected | i message kita | will message you | ie endorse | i endorse kapag | get in touch | tawagan ka namin | kayo po ay tatawagan | makikipag ugnayan | una naming tatawagan | i text mo",
    sincerely:
      "lubos na gumagalang | gumagalang | sumasainyo | nagmamahal | taos puso* | matapat na sumasainyo | sa inyong lingkod | regards | best regards | warm regards | warmest regards | kind regards | very truly yours | yours truly | sincerely | truly yours | respectfully | ingat | salamat po | cheers | maraming salamat po | sumasaiyo | mabuhay po",
    dear: "mahal na | mahal naming | minamahal | minamahal naming | minamahal kong | dear | kumusta | kamusta | hi | hello | hey | magandang umaga | magandang hapon | magandang gabi | magandang araw | magandang tanghali | good morning | good afternoon | good day | good pm | good am | greetings | isang mapagpalang araw | maayong adlaw | maayong buntag | warm greetings | sa kinauukulan | g | gng | bb | pagbati",
    data: "datos | data | data privacy | privacy* | impormasyon | burahin | buburahin | records | personal na impormasyon | confidential* | consent | data privacy act | pahintulot | retention | pribado | detalye",
    automatic:
      "automated* | automatic* | awtomatiko* | awtomatikong | system generated | do not reply | no reply | noreply | huwag mag reply | huwag nang mag reply | wag mag reply | unattended | hindi mino monitor | unmonitored | huwag sagutin | huwag sumagot | huwag po mag reply | hindi puwedeng sagutin | hindi minomonitor | hindi sinasagot",
    money:
      "utang* | pautang* | loan* | lender* | credit* | bangko | bank* | kredito | interes rate | hulog | housing loan | home loan | credit card | credit score | sangla | lending | pera | account number | limit | co maker | bayaran",
    home: "kwarto* | kuwarto | room | apartment | bahay | paupahan | naupahan | umupa | boarder | bedspace* | landlord | landlady | rent* | renta | lease | condo | lupa | tirahan | second floor | dorm | deposit | upa | umuupa | upahan",
    permit:
      "visa* | embahada* | pasaporte | passport | permit* | lisensya | business permit | immigration | lto | barangay | munisipyo | dmw | work permit | dswd | konsulado | schengen | tax | buwis | bir | pag uwi",
    study:
      "unibersidad | pamantasan | kolehiyo | paaralan | kurso* | entrance exam | estudyante | mag aaral | upcat | enrol* | enrollment | scholarship* | iskolar* | bs | senior high | semestre | admission* | admisyon | student* | school | panuruan | dost | taong panuruan | nursing student | baitang | grade school | freshman | akademya | academy | quota",
    paper:
      "papel | manuskrito | journal | artikulo | tula | akda* | kuwento | kwento | maikling kuwento | publikasyon | ilalathala | mailalathala | mailalabas | lathala | abstract* | kumperensya | reviewer* | editor | libro | publish* | lahok | manunulat | isyu",
    grant:
      "grant* | pondohan | napondohan | pinondohan | proposal* | gawad* | parangal | award* | prize | patimpalak | paligsahan | sponsor* | accelerator | incubator | hurado | magwawagi | premyo | startup | competition | contest",
    claim:
      "claim* | insurance | reklamo* | refund* | i refund | apela* | umapela | warranty | reimbursement | reimburse | kompensasyon | policy | protesta | sinisingil | disputed | complaint*",
    purchase:
      "order* | inorder | item | produkto | bili | bumili | binili | deliver* | padala | presyo | bayad* | invoice | resibo | customer* | seller | tindahan* | shop* | stock | cart | benta | kaha de | singil | paninda | product*",
    event:
      "ticket* | tiket | concert | kasal | event* | reservation* | booking* | flight* | hotel | okasyon | palabas | piging | laro | paligsahan | party | seat | caterer | convention | choir",
    tender:
      "bid* | bidding | supplier* | vendor* | quotation | post disqualified | procurement | bac | tender* | kontratista | partnership | philgeps | canvass | proveedor | contractor | sub contractor | promo partnership",
    member:
      "miyembro | kasapi* | samahan | membership | kooperatiba | koop | club | organisasyon | member* | tryout* | kapisanan | asosasyon | choir | ampon | alumni",
    health:
      "doktor | pasyente* | gamot | ospital | operasyon | checkup | check up | clinic | klinika | dialysis | therapy | donor | may sakit | sakit | pagamot | hospital | doc",
    newsletter:
      "newsletter* | unsubscribe* | mag unsubscribe | subscribe* | basahin kung paano | basahin | webinar* | podcast | artikulo | blog | tips | weekly | paano | pahayagan | i download | libreng | article* | signs na | mga paraan | issue",
    alert:
      "job alert* | bagong trabaho | mga bagong trabaho | trabaho para sa | jobs for you | bagong job* | katulad na trabaho | mga katulad na | alert* | alert settings | mga role na baka magustuhan | maghanap ng ibang trabaho | recommended | 12 new | weekly application summary | saved job* | saved search | malapit nang magsara | mga trabaho | lumabas ka sa search",
    rejection:
      "rejection* | rejection email | rejection letter | regret letter* | na reject | nareject | rejected | pagtanggi | ghosted | na ghost | naghost | pagkabigo | bagsak ulit",
    recruiterreach:
      "nakita ko ang profile | nakita namin ang profile | open ka ba | open to | linkedin | interested ka ba | may bago kaming | may bago po kaming | para sa client ko | looking for a new | headhunt* | referral fee | marerefer | game ka ba | client ko | rehire | bagong role",
    hrtalk:
      "i drop na | paki check yung draft | pa review | draft* | template* | tracker | regret letter | pakipadalhan | hiring manager ituloy | i blast | weekly recap | endorsed | nasabihan mo na | take down | paki take down | scorecard | pipeline | hanap tayo ng iba | i draft | feeling ko",
    ownmove:
      "nagpasya akong | tinanggap ko | may tinanggap na | hindi ko matatanggap | hindi ko na itutuloy | hindi ko na po itutuloy | resume ko | application ko | nais kong mag apply | nais ko pong mag apply | hindi ako napili | hindi ako natanggap | na reject ako | rejected na naman ako | hindi ako makakarating | hindi ako makakapunta | bumagsak ako | akong bumagsak | hindi na ako interesado | paki delete | salamat sa pag inform | salamat po sa pag inform | follow up ko | i withdraw | my application | magre resign | nalungkot ako | bakit hindi ako | mag withdraw | i accept | hindi ako ang napili | umatras ako | akong umatras | umatras sa application | mag aatras ng application",
    meant:
      "halimbawa* | sample* | template* | hal | tulad ng | gaya ng | kagaya ng | ibig sabihin | kunwari | example* | katulad ng | ibig kong sabihin | e g | quote",
    error:
      "maling | pagkakamali | error* | system error | disregard | huwag pansinin | balewalain | mistake* | ignore | nagkamali | technical | hindi gumagana | maling link | naputol | hindi na verify | mali",
    despite:
      "kahit | kahit na | bagamat | bagama't | bagaman | sa kabila | sa kabila ng | gayunman | pa rin | despite | even though | gayon pa man | still",
    especially:
      "talaga* | talagang | sobra* | sobrang | lubos* | lubha | napaka* | tunay* | labis | very | really | totoo* | pinaka | lalo* | super | grabe | sinsero | truly | sobra sobra | masyado*",
    first:
      "unang | ikalawa* | ikatlo* | pangalawa | pangatlo | huli* | huling | final | first | second | last | third | isa sa | top | panghuli* | panghuling | initial | ika | ikalawa | ikatlo | ikaapat | una | pinakauna",
    person:
      "ibang aplikante | ibang kandidato | ibang applicant* | iba pong kandidato* | iba pong aplikante | iba pong applicant | isa pang finalist | isang kandidato* | isang guro | bagong cashier | bagong empleyado | bagong hire | may kinuha na | may napili na | may nakuha na | may nauna na | someone na | isa pang aplikante | isang taong | magsisimula na | tinanggap na niya | napupusuan | other candidates | another candidate | internal candidate | ang napili | taong matagal | makakasama sa | mas may experience | kumuha ng iba | kinuhang iba | napiling iba | napili nang iba | nakuhang iba | naming iba | isang dating | pinsan ng | someone else | nagsimula na | iba ang napili | ibang guro | ng iba",
    work: "trabaho* | team | kumpanya* | kompanya* | company | department* | departamento | proyekto* | project* | negosyo | opisina | trabahador | empleyado* | gawain | work* | operations | employment | tungkulin | tindahan | empresa | korporasyon | working | industriya | kawani*",
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
