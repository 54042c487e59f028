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
    you: "ikaw | ka | mo | iyo | iyong | kayo | kayong | ninyo | ninyong | niyo | niyong | inyo | inyong | sa iyo | kang | mong | kita | sir | ginoo | iha | bes | you | your | sa inyo | mo ang",
    we: "kami | kaming | namin | naming | amin | aming | tayo | tayong | natin | nating | atin | ating | team | aming tanggapan | we | us | our | ng kumpanya | ng tanggapan",
    i: "ako | akong | ko | kong | akin | aking | sa akin | my",
    they: "siya | siyang | niya | kanya | sila | silang | nila | nilang | kanila | they | their",
    somebody: "isang tao | tao | taong | sinuman | someone | somebody",
    other: "iba | ibang | ng iba | sa iba | isa pa | isa pang | other | another | else | different | sa ibang",
    candidate:
      "aplikante* | kandidato* | nag apply | applicant* | candidate* | examinee* | finalist* | kumuha ng pagsusulit | tindera | iskolar",
    client: "client* | kliyente* | principal | employer* | ng client | account | amo | agency",
    committee:
      "komite | lupon* | panel | board | management | hiring manager* | hiring committee | direktor | director | principal | partner | mga partner | may ari | owner* | department head | hrmpsb | selection board | dean | ceo | manager | supervisor | chef | team | ops | si doc | boss* | amo | user | tagapamahala | punong | foreman | si chef | si sir | si boss | si client",
    internal: "internal | na promote | taga loob | promotion | paglipat | dati naming | probationary",
    everyone: "lahat | bawat | bawat isa | lahat ng | buong | ang lahat | all | every | everyone",
    friend:
      "kaibigan* | kapatid* | anak | pinsan* | kaklase* | kuya | ate | asawa | kapitbahay | kasama ko | tropa | kakilala | pamangkin | tatay | nanay | friend | bayaw | ama | ina | tita | tito | ninong",
    not: "hindi | di | wala | walang | wag | huwag | no | not | nang walang | wont | ayaw*",
    unable:
      "wala na po kaming | wala kaming | hindi * * ma | hindi * mai* | hindi * * mai* | di * mai* | hindi maa* | hindi * maa* | hindi * * maa* | hindi maka* | hindi * maka* | hindi * * maka* | di * maka* | hindi * makap* | hindi * matatanggap | hindi * * matatanggap | hindi * mapag* | hindi * mabibigyan | hindi * * mabibigyan | hindi * * makukuha | hindi * matutuloy | hindi * maaari* | hindi * * maaari* | hindi * pwede* | hindi * * pwede* | di * pwede* | hindi * kaya | hindi * * kaya | hindi * kayang | hindi * * * ma | hindi * * * mai* | hindi * * * matatanggap | hindi * * * maka*",
    nolonger:
      "hindi na | wala na | wala nang | di na | hindi na po | wala na pong | hindi na muna | no longer | di na po | huwag nang | tapos na | na muna",
    sorry:
      "ikinalulungkot | nakalulungkot | nakakalungkot | sa kasamaang palad | kasamaang palad | pasensya* | paumanhin* | sayang | sorry | unfortunately | regret* | sad to say | masamang balita | hindi ito ang balitang | malungkot | kaso | pang unawa | nahihiya | ang hirap | hirap | hindi ito ang | alam naming hindi | ayaw naming | nakakahiya",
    negative:
      "bagsak | bumagsak | disqualified | failed | rejected | declined | denied | unsuccessful | not selected | not shortlisted | disapproved | hindi napili* | hindi * napili* | hindi * * napili* | hindi natanggap* | hindi * natanggap* | di natanggap* | di * natanggap* | hindi nakapasa* | hindi * nakapasa* | hindi * * nakapasa* | hindi pumasa | hindi * pumasa | hindi * * pumasa | di pumasa | hindi pinalad | hindi * pinalad | hindi papalarin | hindi * nakapasok* | hindi napabilang | hindi * napabilang | hindi kabilang | hindi * kabilang | hindi * * kabilang | hindi kasama | hindi * kasama | hindi * * kasama | hindi * nakasama* | hindi * * naisama* | hindi * pinili | hindi * * nakuha | hindi * * qualified | hindi kwalipikado | hindi umabot | hindi * umabot | di umabot | hindi nakaabot | hindi natuloy | hindi * natuloy | di natuloy | hindi naaprubahan | hindi * naaprubahan | hindi tugma | hindi * tugma | hindi nagtagumpay | hindi swak | hindi * mapili | hindi * * mapili | hindi * napagbigyan | hindi * tumugma | hindi * match | hindi po * * napili* | hindi * * ang napili* | hindi kayo ang | hindi kayo na shortlist | ay hindi | hindi * na shortlist | hindi * * na shortlist | hindi * na approve* | hindi aprubado",
    but: "pero | ngunit | subalit | gayunman | bagama't | kaso | kahit | but | man | kaya lang",
    instead: "imbes | kaysa | mas pinili | pumanig | pabor | sa iba | iba ang napili",
    if: "kung | kapag | sakaling | kung sakaling | kung hindi | kapag hindi | if | oras na | basta",
    may: "maaari* | maaaring | pwede* | puwede* | pwedeng | puwedeng | baka | siguro | mukhang | could",
    when: "noong | habang | matapos | pagkatapos | bago | hanggang | pagkalipas | makalipas | pagkaraan | kapag | sa oras na | once | after | before | until | tuwing | agad",
    because:
      "dahil | dahil sa | dahil dito | sapagkat | kasi | kaya | kaya't | due to | dahilan* | alinsunod | kaugnay | batay | ayon | reason*",
    only: "lang | lamang | only | iisa | iisang | hanggang dito na lang | basta",
    yet: "pa | hindi pa | wala pa | wala pang | hanggang ngayon | sa ngayon | kasalukuyan* | mananatili* | nananatili | habang",
    already: "ngayon | already | nakapag* | kanina | now | nauna | naunang",
    timebeing:
      "sa ngayon | muna | sa pagkakataong ito | pagkakataong ito | this time | at this time | sa batch na ito | hindi muna | ngayong taon | ngayong buwan",
    again:
      "ulit | muli | muling | again | mag reapply | reapply | mag apply muli | mag apply ulit | balik* | bumalik | re apply | panibago",
    application:
      "aplikasyon* | application* | apply | nag apply | mag apply | pag apply | in apply an | nag apply ka | candidacy | inapply* | applying | pag a apply | kandidatura* | in apply* | inaplay* | nominasyon* | pagsali | sumubok",
    documents:
      "resume* | résumé* | cv | dokumento* | documents | papeles | portfolio | pds | personal data sheet | tor | transcript* | cover letter | liham | credentials | records | lisensya | diploma | coe | sss | nbi | biodata | writing sample | pag ibig | letter | folder | sobre | papel",
    position:
      "posisyon* | position* | trabaho* | role | pwesto* | puwesto* | bakante* | vacanc* | opening* | slot* | job | item | plantilla | post | requisition | opportunity | shift | lineup | req | headcount | posting | plantilya* | upuan*",
    hiring:
      "hiring | hr | human resource* | hrmo | hrmpsb | recruit* | recruitment | talent | talent acquisition | career* | pagtanggap | employment | personnel | manpower",
    process:
      "proseso* | process* | pagpili | selection | screening | hiring process | paghahanap | batch | pagsusuri | deliberasyon | deliberation | wave | endorsement | pagtataya | ranking | pagproseso | laban | labanan",
    training:
      "ojt | internship | intern | apprentice* | apprenticeship | trainee* | training | management trainee | volunteer* | probation* | reliever",
    profile:
      "profile* | kwalipikasyon* | qualification* | kakayahan* | skill* | skills | background | galing | credentials",
    experience: "karanasan* | experience* | senior | dating | lisensya | knowledge | marunong",
    requirements:
      "hinahanap* | hanap | kinakailangan* | kailangan* | pangangailangan* | requirement* | pamantayan* | hinihingi | inaasahan* | hiling | kinailangan* | naghahanap | hanapin | gusto nila | ang gusto ng | dapat",
    fit: "angkop* | akma* | swak | bagay | tugma* | tumugma | nagtugma | fit | match* | kwalipikado* | qualified | babagay | naaayon | pasok | para sa iyo",
    better: "mas | pinaka* | best | more | top | first choice",
    level: "level | standard* | quality | mahigpit | pamantayan | dikit | higpit | labanan",
    many: "marami* | daan daang | dami | sa dami | volume | mahigit | ilang | daan daan*",
    interview:
      "interview* | panayam* | iinterbyuhin | na interview | mag iinterview | initial interview | final interview | panel interview | haharap",
    talk: "usap* | mag usap | pag usapan | napag usapan | kwentuhan | tawag* | tatawagan | tumawag | call | chat | meeting | nakilala | makilala | magkita | zoom | google meet | video call | phone | talk | text | mag message | *usap | natawagan* | tatawag | tinawag* | tinatawagan",
    test: "pagsusulit* | exam* | test* | assessment* | demo | trial | versant | take home | practical | audition | exercise | case study | online assessment | typing | coding | presentation",
    round:
      "yugto* | bahagi | susunod | round* | stage* | step* | hakbang* | susunod na hakbang | next step | next round | ikalawang | level | final round | paunang",
    shortlist:
      "shortlist* | na shortlist | finalist* | final list | top | listahan | talaan | natira | registry | rqa | naiwan | pangalan*",
    list: "waiting list | waitlist* | ranking* | ranggo | standby | second choice | cut off | reserve | rank",
    pool: "talent pool | pool | on file | active file | database | mananatili sa aming | keep your | records | mananatiling | ilalagay | ilagay | itatago* | itatabi*",
    offer: "alok* | ialok | maiaalok | inaalok | job offer* | offer*",
    contract:
      "kontrata* | contract* | pirma* | pumirma | signing | sign | panunumpa | *pirma | *pirmahan | lagda* | nakapirma*",
    salary:
      "sahod* | sweldo* | salary | pay | basic pay | allowance* | hmo | bonus | kada buwan | night differential | sg",
    start:
      "magsisimula* | makakapagsimula | simula* | start* | orientation | papasok | sumali | sumama | joining | join | maging bahagi | makasama | mag start | umpisa* | nag start | pumasok na",
    reference:
      "reference* | character reference* | nbi* | nbi clearance | clearance | medical* | pre employment | certificate* | background check | medical certificate | prc id | saln | verification | prc | tor",
    score: "marka* | puntos* | score* | cut off | rating | wpm | mababa | passing | ranggo* | kabuuan* | puntong",
    feedback: "feedback | puna | komento | paliwanag* | comments | obserbasyon",
    decide:
      "nagpasya* | pasya* | napagpasyahan* | napagdesisyunan* | desisyon* | nagdesisyon* | nag decide | decide* | decision* | napagkasunduan* | magdesisyon | makapagdesisyon | decided | deliberation | deliberasyon | napag usapan | conclude*",
    result: "balita* | update* | status* | sagot | result* | abiso* | outcome | news | notice | follow up | lumabas*",
    select:
      "napili* | pinili* | pumili | hinirang | select* | chosen | kinuha* | kukunin | kunin | nakuha | napupusuan | ipinagkatiwala | ibigay | ibinigay | naibigay | went with | go with | ang napili | mas pinili | kumuha | maisasama | isasama | isama | nakasama | makasama | napabilang | *pili | *piling | naisama | napasama | mabibigyan | bigyan | itinalaga | hihirangin | tinawagan | ipapadala | gusto nila | gusto ng | nagustuhan ni | kukuha*",
    proceed:
      "ituloy* | itutuloy* | maitutuloy* | maituloy | tuloy* | tutuloy | matutuloy | natuloy | makakatuloy | ipagpatuloy* | magpapatuloy* | nagpatuloy | mag proceed | proceed* | move forward | advance* | forward | ipoproseso* | ma endorse | endorse* | ipinasa | ilipat | lilipat | moving | makapasok | iimbitahan | move on | aabante | makakausad | ipapasa",
    consider:
      "isasaalang alang | pag isipan | pinag aralan* | pag aaral | sinuri* | nasuri | pagsusuri* | masusing | review* | ma review | i review | nire review | binasa* | consider* | iko consider | evaluat* | deliberation | maingat | careful* | under review | nabasa | dumaan | itinuturing | ituturing | napag isipan | titingnan",
    hire: "hire* | kukunin | kunin | kinuha | kumuha ng | hinirang* | paghirang* | itinalaga | deploy* | regular | tatanggapin | matatanggap | appoint* | na promote | makakasama sa | empleyado | maibibigay | pagkakahirang | hihirangin",
    fill: "napunan* | puno | punong | na fill | filled | may nakuha na | nakuha na | nakapili na | may napili na | naibigay na | ibinigay na | wala na pong bakante | kumpleto* | iba na ang | may nakaupo na | sapat | napuno* | closed na | may nakuha | sold out | ubos na | na fill na | may nauna | may * na kami | nakahanap* | nakakuha | na fill* | buo na | mapunan | mapupunan | nakapirma na | hindi na available | wala nang",
    close:
      "isara* | isinara* | isinasara* | sarado* | nagsara* | closed | close | closing | tapos* | natapos* | nagtatapos* | dito na po nagtatapos | end | ends | tinapos | concluded | expired | isasara* | nag expire | tinatapos* | ang bisa | bisa ng",
    cancel:
      "kanselado* | kinansela* | cancel* | itinigil* | itinitigil* | tumigil | hindi na matutuloy | hindi na itutuloy | hindi natuloy | tinanggal | kinakansela* | nawala* | mawawala | inihinto* | hindi na ituloy | tanggalin",
    freeze:
      "naka hold | on hold | hold | freeze | hiring freeze | pansamantala* | ipinagpaliban* | sinuspinde | paused | pending | naantala* | naka freeze",
    budget: "budget* | pondo | headcount | merger | manpower | eleksyon | donor",
    withdraw: "bawiin | binawi* | binabawi* | babawiin | withdraw* | umatras*",
    reject:
      "tanggihan | tinanggihan* | pagtanggi | na reject | reject* | decline* | hindi tatanggapin | hindi pinalad | hindi pa siguro | next time na lang | hanggang dito na lang | hanggang dito na lang muna | kinapos | hindi pumayag | iba na po | hindi na kailangang | hindi na po kailangang | hindi na kita | hindi * itutuloy | hindi * * itutuloy | hindi na * itutuloy | hindi na po kayo tutuloy | hindi * * tutuloy",
    accept:
      "tanggap* | tinanggap* | tatanggapin | matatanggap | payag | approve* | na approve | aprubado* | inaprubahan | naaprubahan | accept* | pagtanggap | natanggap | pinagbigyan | oo | mapagbibigyan | napagbigyan | pumayag* | pinayagan | tinatanggap | tumatanggap | maaprubahan",
    pass: "pumasa* | pasado* | nakapasa* | pagpasa | nakapasok | pasok | pasok ka | nagtagumpay* | tagumpay | qualified | kwalipikado | successful* | pass | pinalad | papalarin | umabot",
    invite:
      "inaanyayahan* | iniimbitahan* | iimbitahan | invite* | invitation* | makausap | makilala | ma interview | iinterbyuhin | pumunta | dumating | interesado | game ka ba | dumaan | imbitasyon*",
    congratulate:
      "binabati* | pagbati* | congrat* | congratulations | ikinagagalak* | natutuwa | masaya* | masayang | magandang balita | good news | welcome | excited | mabuhay | see you",
    confirm: "kumpirma* | kumpirmahin | kumpirmado* | kumpirmasyon | confirm* | pa confirm",
    receive:
      "natanggap na namin | natanggap na po namin | natanggap na | natanggap | nakatanggap | na receive | received | nakuha ko na | pumasok na | naisumite* | pagtanggap ng | natanggap ng | makakatanggap",
    wait: "hintay* | hintayin | maghintay | naghihintay | paghihintay | hinihintay | hihintayin | delay* | na delay | naantala* | pagkaantala | matagal | pagtitiyaga | patience | waiting",
    postpone:
      "ipinagpaliban* | resched* | na move | i move | inilipat | lumipat | ilipat | ililipat | ibang oras | mas maaga | moved | move sa",
    schedule:
      "sched* | naka schedule | itinakda* | slot* | calendar | oras | available | libre | appointment | petsa* | kailan | pwede ka ba | pwede ka | okay lang ba | pwede sa",
    daytime:
      "lunes | martes | miyerkules | huwebes | biyernes | sabado | linggo | bukas | mamaya | ngayong araw | umaga | hapon | gabi | alas* | am | pm | monday | tuesday | wednesday | thursday | friday | saturday | sunday | today | minutes | araw | ngayong linggo | susunod na linggo | kahapon | min | kanina | kagabi | mamayang | kaninang",
    month:
      "enero | pebrero | marso | abril | mayo | hunyo | hulyo | agosto | setyembre | oktubre | nobyembre | disyembre | january | may 0 | june | july | august | september | october | buwan | next quarter | quarter | taon | pasko | semestre",
    place:
      "opisina* | tanggapan* | office* | lugar | floor | building | branch* | onsite | on site | address | dito sa | punta | pumunta | venue | clinic | room | parking | studio | paaralan | ospital | kusina | site | wfh | taga",
    bring:
      "magdala | dalhin | pakidala | dala | dalhin ang | id | valid id | picture | kasama ang | passport | orihinal",
    send: "magpadala | padala | magsumite* | submit* | upload* | sagutan | pakisagutan | sagutin | paki send | send* | pa send | ipinadala | kumpletuhin | pakibalik | maghain",
    deadline: "hanggang | deadline | sa loob ng | bago ang | bago mag | by | within | due | until",
    link: "link* | portal | page | facebook page | account | http* | dashboard | careers page | bulletin board",
    attached: "nakalakip* | kalakip* | naka attach | attached | attachment | kasama ng",
    answer:
      "sagot | sumagot | sagutin | mag reply | reply* | tawagan | tatawagan | kokontakin | mag message | message | makakatanggap ng | contact* | sulat | tumawag | sabihan | sumasagot | mag email | sabihin | magtanong | natawagan* | tatawag | padadalhan",
    inform:
      "ipaalam* | ipapaalam* | ipaaalam* | ipabatid* | ipinababatid* | ipaabot* | ipinaaabot* | sabihin | abiso* | nasabihan | ianunsyo | inform* | update lang | balitaan | pag inform | sabi | malaman | paalala | quick update | isusulat | sinabihan | alam | nakapaskil",
    ask: "paki* | tanong* | katanungan* | magtanong | hiling* | hinihingi* | please | kindly | request* | pwede po ba | question* | po ba | ba kayo | humihingi",
    thank:
      "salamat* | maraming salamat | nagpapasalamat* | pinasasalamatan* | pasasalamat* | thank* | thanks | pinahahalagahan* | appreciat* | karangalan",
    interest: "interes* | interest* | interesado* | interesadong | tiwala | pagtitiwala",
    effort:
      "oras* | panahon* | pagod* | effort* | pagtitiyaga* | abala | inilaan* | time | pagpunta* | pagdalo* | sipag | pagsagot ng",
    impress:
      "paghanga* | nagustuhan* | bilib* | magaling* | mahuhusay* | maganda* | natuwa* | kahanga hanga | impress* | gusto namin | gustong gusto | mabuti | galing | mabilis | ang ganda | ganda | hanga | magagaling*",
    hard: "mahirap* | mahigpit | dikit | sobrang dikit | hindi madali | mabigat",
    wish: "hangad* | good luck | goodluck | all the best | pagpalain* | tagumpay* | magtagumpay* | god bless | wish* | ipagdarasal* | panalangin | umaasa* | kaya mo yan | ingat* | hope* | inaasahan | kapayapaan | nawa | nawa'y | sana | gusto | nais | gustong | sumaiyo | sumasaiyo",
    path: "career* | hinaharap* | landas* | paglalakbay* | journey | job search | future | larangan | nakalaan | makahanap | saan ka man | mahanap | paghahanap",
    encourage:
      "wag kang panghinaan | hinihikayat* | subukan* | i follow | follow* | bisitahin* | mag apply muli | mag reapply | pwede kang mag apply | puwede kang mag apply | kaya mo | huwag mawalan ng pag asa | try ulit | try mo | sumubok* | panghinaan | wag kang | tuloy lang | yakap*",
    future:
      "sa hinaharap | hinaharap | sa susunod | susunod na | next time | future | kapag nagbukas | bagong opening | ibang opening* | susunod na batch | susunod na opening | sakaling may | sakaling magkaroon | pag may bagong | mga susunod | iba pang bakanteng | balak | bagong branch | kung may mabakante | mabakante | next year | sa susunod na taon | susunod na taon | pag may",
    remember: "maalala | babalikan* | tatawagan namin | susubaybayan* | makikipag ugnayan | bukas ang pinto",
    sincerely:
      "lubos na gumagalang | gumagalang | sumasainyo | taos puso* | regards | sincerely | respectfully | ingat | salamat po | cheers | maraming salamat po | sumasaiyo",
    dear: "mahal na | mahal naming | minamahal | minamahal naming | dear | kumusta | hi | hello | hey | magandang umaga | magandang hapon | magandang araw | good day | greetings | g | gng | bb | pagbati",
    data: "datos | data | privacy* | impormasyon | burahin | buburahin | records",
    automatic: "automated* | automatic* | system generated | do not reply | huwag nang mag reply | unattended",
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
    error: "maling | disregard | mistake* | nagkamali | technical | mali",
    despite: "kahit | bagama't | sa kabila | sa kabila ng | gayunman | pa rin",
    especially: "talaga* | sobra* | lubos* | napaka* | totoo* | lalo* | grabe | truly | masyado* | naman",
    first:
      "unang | ikalawa* | ikatlo* | pangatlo | huli* | huling | final | first | second | last | third | isa sa | top | initial | ika | una",
    person:
      "ibang aplikante | ibang kandidato | ibang applicant* | isa pang finalist | isang kandidato* | bagong cashier | bagong hire | may napili na | may nakuha na | may nauna na | isa pang aplikante | magsisimula na | napupusuan | other candidates | another candidate | ang napili | makakasama sa | napili nang iba | someone else | iba ang napili | ibang guro | ng iba | siya na ang | ibang pangalan | may bagong | na si",
    work: "trabaho* | team | kumpanya* | company | department* | departamento | proyekto* | project* | opisina | empleyado* | work* | operations | employment | tindahan | kawani* | karinderya",
    goesto:
      "napunta* | mapupunta | naibigay | ibinigay* | ibibigay* | iginawad* | ipinagkatiwala* | nailaan* | ialok | hahawak | uupo | nakaupo | nakuha na ng | siya na ang | tinanggap na ng | itinalaga* | hinirang | hihirangin | sa iba na | sa iba po | ang ipapadala",
    stays: "retain* | renew* | ire renew | resign* | nag resign | ang dating | dati naming",
    lack: "kulang* | kinapos | hindi sapat | hindi umabot | hindi * umabot | di umabot | mababa* | hindi pa tapos | kaunti | kaunting | konti | konting | hindi pa | wala kayong | wala ka",
    toomuch: "masyado* | labis* | overqualified | lampas* | lumampas | mahal",
    ending:
      "hanggang dito | hanggang dito na lang | dito na po nagtatapos | dito na lang | katapusan | dulo* | tinatapos* | pakawalan | sa puntong ito | magkrus | inihinto* | itinigil",
    ahead: "nauna* | nanalo* | dikit* | unang ranggo | nasa unang | pataas",
    deserve: "nararapat* | karapat dapat | karapatdapat | sayang ang | patas | nakalaan para sa iyo",
    direction: "direksyon* | direksiyon* | ibang landas | ibang daan | nagbago* | tinahak",
    condition: "lisensya* | nc ii | eligibility | eligible | motor | biyahe | malayo* | graveyard | height",
    recommend: "irekomenda* | inirekomenda* | inirerekomenda | irerekomenda* | nominasyon* | pabor*",
    vote: "boto* | deliberasyon | napagkasunduan* | pumanig | pinag usapan | napag usapan | napag isipan",
    status: "estado | katayuan | naka archive | naka tag | tagged | void",
    figure: "pinto* | tulay | barko | kabanata* | tadhana | bituin* | kulay | alon* | dagat | tahanan* | baon | mesa",
    late: "huli na | nauna na | may nauna | lampas na | lumampas | bago pa | bago mag | tamang panahon | inabot | sarado na | hindi nagtagpo | nagtagpo | naantala",
    isyou:
      "ikaw ang | ikaw na ang | ikaw pa rin | kayo po ang | sa iyo na | pasok ka | tanggap ka | nakapasa ka | pasado ka | pasado kayo | pasado po kayo | kabilang ka | kasama po kayo | gusto ka | gusto kang | hindi ikaw | diretso ka na",
    welcome: "maligayang pagdating | bahagi ka na | bahagi na kayo | bahagi ng pamilya | bahagi ng team | pamilya*",
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
    sift: "paunang | tinanggal | natira* | natitira* | naiwan* | cut off | passing score | passing rate",
    full: "puno* | napuno* | kumpleto* | buo na | sapat na | ubos na | wala na pong bakante* | quota | iisa lang | iisa ang",
    giveback: "ibabalik* | ibinabalik* | ibinalik* | bawiin ang | maaaring kunin | buburahin | burahin | pamasahe",
    done: "naging | nagkaroon | nag | ginawa | natapos | na",
    will: "magiging | magkakaroon | mangyayari | darating | gagawin | malapit na",
    one: "isa | isang | iisa | iisang | dalawa* | tatlo | tatlong | apat | lima | limang | anim | pitong | walo | siyam | sampu* | labin* | tatlumpu* | una",
    who: "sino | ang may | yung may | siyang | yung isa | yung mga | ang isa | ang mga | ang mas",
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
