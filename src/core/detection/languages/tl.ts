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
    you: "bes | ginoo | iha | ikaw | inyo | inyong | iyo | iyong | ka | kang | kayo | kayong | kita | mo | mo ang | mong | ninyo | ninyong | niyo | niyong | sa inyo | sa iyo | sir | you | your",
    we: "amin | aming | aming tanggapan | atin | ating | kami | kaming | namin | naming | natin | nating | ng kumpanya | ng tanggapan | our | tayo | tayong | team | us | we",
    i: "akin | aking | ako | akong | ko | kong | my | sa akin",
    they: "kanila | kanya | nila | nilang | niya | sila | silang | siya | siyang | their | they",
    somebody: "isang tao | sinuman | somebody | someone | tao | taong",
    other: "another | different | else | iba | ibang | isa pa | isa pang | ng iba | other | sa iba | sa ibang",
    candidate:
      "aplikante* | applicant* | candidate* | examinee* | finalist* | iskolar | kandidato* | kumuha ng pagsusulit | nag apply | tindera",
    client: "account | agency | amo | client* | employer* | kliyente* | ng client | principal",
    committee:
      "amo | board | boss* | ceo | chef | dean | department head | director | direktor | foreman | hiring committee | hiring manager* | hrmpsb | komite | lupon* | management | manager | may ari | mga partner | ops | owner* | panel | partner | principal | punong | selection board | si boss | si chef | si client | si doc | si sir | supervisor | tagapamahala | team | user",
    internal: "dati naming | internal | na promote | paglipat | probationary | promotion | taga loob",
    everyone: "all | ang lahat | bawat | bawat isa | buong | every | everyone | lahat | lahat ng",
    friend:
      "ama | anak | asawa | ate | bayaw | friend | ina | kaibigan* | kakilala | kaklase* | kapatid* | kapitbahay | kasama ko | kuya | nanay | ninong | pamangkin | pinsan* | tatay | tita | tito | tropa",
    not: "ayaw* | di | hindi | huwag | nang walang | no | not | wag | wala | walang | wont",
    unable:
      "di * mai* | di * maka* | di * pwede* | hindi * * * ma | hindi * * * mai* | hindi * * * maka* | hindi * * * matatanggap | hindi * * kaya | hindi * * ma | hindi * * maa* | hindi * * maaari* | hindi * * mabibigyan | hindi * * mai* | hindi * * maka* | hindi * * makukuha | hindi * * matatanggap | hindi * * pwede* | hindi * kaya | hindi * kayang | hindi * maa* | hindi * maaari* | hindi * mabibigyan | hindi * mai* | hindi * maka* | hindi * makap* | hindi * mapag* | hindi * matatanggap | hindi * matutuloy | hindi * pwede* | hindi maa* | hindi maka* | wala kaming | wala na po kaming",
    nolonger:
      "di na | di na po | hindi na | hindi na muna | hindi na po | huwag nang | na muna | no longer | tapos na | wala na | wala na pong | wala nang",
    sorry:
      "alam naming hindi | ang hirap | ayaw naming | hindi ito ang | hindi ito ang balitang | hirap | ikinalulungkot | kasamaang palad | kaso | malungkot | masamang balita | nahihiya | nakakahiya | nakakalungkot | nakalulungkot | pang unawa | pasensya* | paumanhin* | regret* | sa kasamaang palad | sad to say | sayang | sorry | unfortunately",
    negative:
      "ay hindi | bagsak | bumagsak | declined | denied | di * natanggap* | di natanggap* | di natuloy | di pumasa | di umabot | disapproved | disqualified | failed | hindi * * ang napili* | hindi * * kabilang | hindi * * kasama | hindi * * mapili | hindi * * na shortlist | hindi * * naisama* | hindi * * nakapasa* | hindi * * nakuha | hindi * * napili* | hindi * * pumasa | hindi * * qualified | hindi * kabilang | hindi * kasama | hindi * mapili | hindi * match | hindi * na approve* | hindi * na shortlist | hindi * naaprubahan | hindi * nakapasa* | hindi * nakapasok* | hindi * nakasama* | hindi * napabilang | hindi * napagbigyan | hindi * napili* | hindi * natanggap* | hindi * natuloy | hindi * pinalad | hindi * pinili | hindi * pumasa | hindi * tugma | hindi * tumugma | hindi * umabot | hindi aprubado | hindi kabilang | hindi kasama | hindi kayo ang | hindi kayo na shortlist | hindi kwalipikado | hindi naaprubahan | hindi nagtagumpay | hindi nakaabot | hindi nakapasa* | hindi napabilang | hindi napili* | hindi natanggap* | hindi natuloy | hindi papalarin | hindi pinalad | hindi po * * napili* | hindi pumasa | hindi swak | hindi tugma | hindi umabot | not selected | not shortlisted | rejected | unsuccessful",
    but: "bagama't | but | gayunman | kahit | kaso | kaya lang | man | ngunit | pero | subalit",
    instead: "iba ang napili | imbes | kaysa | mas pinili | pabor | pumanig | sa iba",
    if: "basta | if | kapag | kapag hindi | kung | kung hindi | kung sakaling | oras na | sakaling",
    may: "baka | could | maaari* | maaaring | mukhang | puwede* | puwedeng | pwede* | pwedeng | siguro",
    when: "after | agad | bago | before | habang | hanggang | kapag | makalipas | matapos | noong | once | pagkalipas | pagkaraan | pagkatapos | sa oras na | tuwing | until",
    because:
      "alinsunod | ayon | batay | dahil | dahil dito | dahil sa | dahilan* | due to | kasi | kaugnay | kaya | kaya't | reason* | sapagkat",
    only: "basta | hanggang dito na lang | iisa | iisang | lamang | lang | only",
    yet: "habang | hanggang ngayon | hindi pa | kasalukuyan* | mananatili* | nananatili | pa | sa ngayon | wala pa | wala pang",
    already: "already | kanina | nakapag* | nauna | naunang | ngayon | now",
    timebeing:
      "at this time | hindi muna | muna | ngayong buwan | ngayong taon | pagkakataong ito | sa batch na ito | sa ngayon | sa pagkakataong ito | this time",
    again:
      "again | balik* | bumalik | mag apply muli | mag apply ulit | mag reapply | muli | muling | panibago | re apply | reapply | ulit",
    application:
      "aplikasyon* | application* | apply | applying | candidacy | in apply an | in apply* | inaplay* | inapply* | kandidatura* | mag apply | nag apply | nag apply ka | nominasyon* | pag a apply | pag apply | pagsali | sumubok",
    documents:
      "biodata | coe | cover letter | credentials | cv | diploma | documents | dokumento* | folder | letter | liham | lisensya | nbi | pag ibig | papel | papeles | pds | personal data sheet | portfolio | records | resume* | résumé* | sobre | sss | tor | transcript* | writing sample",
    position:
      "bakante* | headcount | item | job | lineup | opening* | opportunity | plantilla | plantilya* | posisyon* | position* | post | posting | puwesto* | pwesto* | req | requisition | role | shift | slot* | trabaho* | upuan* | vacanc*",
    hiring:
      "career* | employment | hiring | hr | hrmo | hrmpsb | human resource* | manpower | pagtanggap | personnel | recruit* | recruitment | talent | talent acquisition",
    process:
      "batch | deliberasyon | deliberation | endorsement | hiring process | laban | labanan | paghahanap | pagpili | pagproseso | pagsusuri | pagtataya | process* | proseso* | ranking | screening | selection | wave",
    training:
      "apprentice* | apprenticeship | intern | internship | management trainee | ojt | probation* | reliever | trainee* | training | volunteer*",
    profile:
      "background | credentials | galing | kakayahan* | kwalipikasyon* | profile* | qualification* | skill* | skills",
    experience: "dating | experience* | karanasan* | knowledge | lisensya | marunong | senior",
    requirements:
      "ang gusto ng | dapat | gusto nila | hanap | hanapin | hiling | hinahanap* | hinihingi | inaasahan* | kailangan* | kinailangan* | kinakailangan* | naghahanap | pamantayan* | pangangailangan* | requirement*",
    fit: "akma* | angkop* | babagay | bagay | fit | kwalipikado* | match* | naaayon | nagtugma | para sa iyo | pasok | qualified | swak | tugma* | tumugma",
    better: "best | first choice | mas | more | pinaka* | top",
    level: "dikit | higpit | labanan | level | mahigpit | pamantayan | quality | standard*",
    many: "daan daan* | daan daang | dami | ilang | mahigit | marami* | sa dami | volume",
    interview:
      "final interview | haharap | iinterbyuhin | initial interview | interview* | mag iinterview | na interview | panayam* | panel interview",
    talk: "*usap | call | chat | google meet | kwentuhan | mag message | mag usap | magkita | makilala | meeting | nakilala | napag usapan | natawagan* | pag usapan | phone | talk | tatawag | tatawagan | tawag* | text | tinatawagan | tinawag* | tumawag | usap* | video call | zoom",
    test: "assessment* | audition | case study | coding | demo | exam* | exercise | online assessment | pagsusulit* | practical | presentation | take home | test* | trial | typing | versant",
    round:
      "bahagi | final round | hakbang* | ikalawang | level | next round | next step | paunang | round* | stage* | step* | susunod | susunod na hakbang | yugto*",
    shortlist:
      "final list | finalist* | listahan | na shortlist | naiwan | natira | pangalan* | registry | rqa | shortlist* | talaan | top",
    list: "cut off | ranggo | rank | ranking* | reserve | second choice | standby | waiting list | waitlist*",
    pool: "active file | database | ilagay | ilalagay | itatabi* | itatago* | keep your | mananatili sa aming | mananatiling | on file | pool | records | talent pool",
    offer: "alok* | ialok | inaalok | job offer* | maiaalok | offer*",
    contract:
      "*pirma | *pirmahan | contract* | kontrata* | lagda* | nakapirma* | panunumpa | pirma* | pumirma | sign | signing",
    salary:
      "allowance* | basic pay | bonus | hmo | kada buwan | night differential | pay | sahod* | salary | sg | sweldo*",
    start:
      "join | joining | mag start | maging bahagi | magsisimula* | makakapagsimula | makasama | nag start | orientation | papasok | pumasok na | simula* | start* | sumali | sumama | umpisa*",
    reference:
      "background check | certificate* | character reference* | clearance | medical certificate | medical* | nbi clearance | nbi* | prc | prc id | pre employment | reference* | saln | tor | verification",
    score: "cut off | kabuuan* | mababa | marka* | passing | puntong | puntos* | ranggo* | rating | score* | wpm",
    feedback: "comments | feedback | komento | obserbasyon | paliwanag* | puna",
    decide:
      "conclude* | decide* | decided | decision* | deliberasyon | deliberation | desisyon* | magdesisyon | makapagdesisyon | nag decide | nagdesisyon* | nagpasya* | napag usapan | napagdesisyunan* | napagkasunduan* | napagpasyahan* | pasya*",
    result: "abiso* | balita* | follow up | lumabas* | news | notice | outcome | result* | sagot | status* | update*",
    select:
      "*pili | *piling | ang napili | bigyan | chosen | go with | gusto ng | gusto nila | hihirangin | hinirang | ibigay | ibinigay | ipapadala | ipinagkatiwala | isama | isasama | itinalaga | kinuha* | kukuha* | kukunin | kumuha | kunin | mabibigyan | maisasama | makasama | mas pinili | nagustuhan ni | naibigay | naisama | nakasama | nakuha | napabilang | napasama | napili* | napupusuan | pinili* | pumili | select* | tinawagan | went with",
    proceed:
      "aabante | advance* | endorse* | forward | iimbitahan | ilipat | ipagpatuloy* | ipapasa | ipinasa | ipoproseso* | ituloy* | itutuloy* | lilipat | ma endorse | mag proceed | magpapatuloy* | maituloy | maitutuloy* | makakatuloy | makakausad | makapasok | matutuloy | move forward | move on | moving | nagpatuloy | natuloy | proceed* | tuloy* | tutuloy",
    consider:
      "binasa* | careful* | consider* | deliberation | dumaan | evaluat* | i review | iko consider | isasaalang alang | itinuturing | ituturing | ma review | maingat | masusing | nabasa | napag isipan | nasuri | nire review | pag aaral | pag isipan | pagsusuri* | pinag aralan* | review* | sinuri* | titingnan | under review",
    hire: "appoint* | deploy* | empleyado | hihirangin | hinirang* | hire* | itinalaga | kinuha | kukunin | kumuha ng | kunin | maibibigay | makakasama sa | matatanggap | na promote | paghirang* | pagkakahirang | regular | tatanggapin",
    fill: "buo na | closed na | filled | hindi na available | iba na ang | ibinigay na | kumpleto* | mapunan | mapupunan | may * na kami | may nakaupo na | may nakuha | may nakuha na | may napili na | may nauna | na fill | na fill na | na fill* | naibigay na | nakahanap* | nakakuha | nakapili na | nakapirma na | nakuha na | napunan* | napuno* | puno | punong | sapat | sold out | ubos na | wala na pong bakante | wala nang",
    close:
      "ang bisa | bisa ng | close | closed | closing | concluded | dito na po nagtatapos | end | ends | expired | isara* | isasara* | isinara* | isinasara* | nag expire | nagsara* | nagtatapos* | natapos* | sarado* | tapos* | tinapos | tinatapos*",
    cancel:
      "cancel* | hindi na ituloy | hindi na itutuloy | hindi na matutuloy | hindi natuloy | inihinto* | itinigil* | itinitigil* | kanselado* | kinakansela* | kinansela* | mawawala | nawala* | tanggalin | tinanggal | tumigil",
    freeze:
      "freeze | hiring freeze | hold | ipinagpaliban* | naantala* | naka freeze | naka hold | on hold | pansamantala* | paused | pending | sinuspinde",
    budget: "budget* | donor | eleksyon | headcount | manpower | merger | pondo",
    withdraw: "babawiin | bawiin | binabawi* | binawi* | umatras* | withdraw*",
    reject:
      "decline* | hanggang dito na lang | hanggang dito na lang muna | hindi * * itutuloy | hindi * * tutuloy | hindi * itutuloy | hindi na * itutuloy | hindi na kailangang | hindi na kita | hindi na po kailangang | hindi na po kayo tutuloy | hindi pa siguro | hindi pinalad | hindi pumayag | hindi tatanggapin | iba na po | kinapos | na reject | next time na lang | pagtanggi | reject* | tanggihan | tinanggihan*",
    accept:
      "accept* | approve* | aprubado* | inaprubahan | maaprubahan | mapagbibigyan | matatanggap | na approve | naaprubahan | napagbigyan | natanggap | oo | pagtanggap | payag | pinagbigyan | pinayagan | pumayag* | tanggap* | tatanggapin | tinanggap* | tinatanggap | tumatanggap",
    pass: "kwalipikado | nagtagumpay* | nakapasa* | nakapasok | pagpasa | papalarin | pasado* | pasok | pasok ka | pass | pinalad | pumasa* | qualified | successful* | tagumpay | umabot",
    invite:
      "dumaan | dumating | game ka ba | iimbitahan | iinterbyuhin | imbitasyon* | inaanyayahan* | iniimbitahan* | interesado | invitation* | invite* | ma interview | makausap | makilala | pumunta",
    congratulate:
      "binabati* | congrat* | congratulations | excited | good news | ikinagagalak* | mabuhay | magandang balita | masaya* | masayang | natutuwa | pagbati* | see you | welcome",
    confirm: "confirm* | kumpirma* | kumpirmado* | kumpirmahin | kumpirmasyon | pa confirm",
    receive:
      "makakatanggap | na receive | naisumite* | nakatanggap | nakuha ko na | natanggap | natanggap na | natanggap na namin | natanggap na po namin | natanggap ng | pagtanggap ng | pumasok na | received",
    wait: "delay* | hihintayin | hinihintay | hintay* | hintayin | maghintay | matagal | na delay | naantala* | naghihintay | paghihintay | pagkaantala | pagtitiyaga | patience | waiting",
    postpone:
      "i move | ibang oras | ililipat | ilipat | inilipat | ipinagpaliban* | lumipat | mas maaga | move sa | moved | na move | resched*",
    schedule:
      "appointment | available | calendar | itinakda* | kailan | libre | naka schedule | okay lang ba | oras | petsa* | pwede ka | pwede ka ba | pwede sa | sched* | slot*",
    daytime:
      "alas* | am | araw | biyernes | bukas | friday | gabi | hapon | huwebes | kagabi | kahapon | kanina | kaninang | linggo | lunes | mamaya | mamayang | martes | min | minutes | miyerkules | monday | ngayong araw | ngayong linggo | pm | sabado | saturday | sunday | susunod na linggo | thursday | today | tuesday | umaga | wednesday",
    month:
      "abril | agosto | august | buwan | disyembre | enero | hulyo | hunyo | january | july | june | marso | may 0 | mayo | next quarter | nobyembre | october | oktubre | pasko | pebrero | quarter | semestre | september | setyembre | taon",
    place:
      "address | branch* | building | clinic | dito sa | floor | kusina | lugar | office* | on site | onsite | opisina* | ospital | paaralan | parking | pumunta | punta | room | site | studio | taga | tanggapan* | venue | wfh",
    bring:
      "dala | dalhin | dalhin ang | id | kasama ang | magdala | orihinal | pakidala | passport | picture | valid id",
    send: "ipinadala | kumpletuhin | maghain | magpadala | magsumite* | pa send | padala | paki send | pakibalik | pakisagutan | sagutan | sagutin | send* | submit* | upload*",
    deadline: "bago ang | bago mag | by | deadline | due | hanggang | sa loob ng | until | within",
    link: "account | bulletin board | careers page | dashboard | facebook page | http* | link* | page | portal",
    attached: "attached | attachment | kalakip* | kasama ng | naka attach | nakalakip*",
    answer:
      "contact* | kokontakin | mag email | mag message | mag reply | magtanong | makakatanggap ng | message | natawagan* | padadalhan | reply* | sabihan | sabihin | sagot | sagutin | sulat | sumagot | sumasagot | tatawag | tatawagan | tawagan | tumawag",
    inform:
      "abiso* | alam | balitaan | ianunsyo | inform* | ipaaalam* | ipaabot* | ipaalam* | ipabatid* | ipapaalam* | ipinaaabot* | ipinababatid* | isusulat | malaman | nakapaskil | nasabihan | paalala | pag inform | quick update | sabi | sabihin | sinabihan | update lang",
    ask: "ba kayo | hiling* | hinihingi* | humihingi | katanungan* | kindly | magtanong | paki* | please | po ba | pwede po ba | question* | request* | tanong*",
    thank:
      "appreciat* | karangalan | maraming salamat | nagpapasalamat* | pasasalamat* | pinahahalagahan* | pinasasalamatan* | salamat* | thank* | thanks",
    interest: "interes* | interesado* | interesadong | interest* | pagtitiwala | tiwala",
    effort:
      "abala | effort* | inilaan* | oras* | pagdalo* | pagod* | pagpunta* | pagsagot ng | pagtitiyaga* | panahon* | sipag | time",
    impress:
      "ang ganda | bilib* | galing | ganda | gusto namin | gustong gusto | hanga | impress* | kahanga hanga | mabilis | mabuti | magagaling* | magaling* | maganda* | mahuhusay* | nagustuhan* | natuwa* | paghanga*",
    hard: "dikit | hindi madali | mabigat | mahigpit | mahirap* | sobrang dikit",
    wish: "all the best | god bless | good luck | goodluck | gusto | gustong | hangad* | hope* | inaasahan | ingat* | ipagdarasal* | kapayapaan | kaya mo yan | magtagumpay* | nais | nawa | nawa'y | pagpalain* | panalangin | sana | sumaiyo | sumasaiyo | tagumpay* | umaasa* | wish*",
    path: "career* | future | hinaharap* | job search | journey | landas* | larangan | mahanap | makahanap | nakalaan | paghahanap | paglalakbay* | saan ka man",
    encourage:
      "bisitahin* | follow* | hinihikayat* | huwag mawalan ng pag asa | i follow | kaya mo | mag apply muli | mag reapply | panghinaan | puwede kang mag apply | pwede kang mag apply | subukan* | sumubok* | try mo | try ulit | tuloy lang | wag kang | wag kang panghinaan | yakap*",
    future:
      "bagong branch | bagong opening | balak | future | hinaharap | iba pang bakanteng | ibang opening* | kapag nagbukas | kung may mabakante | mabakante | mga susunod | next time | next year | pag may | pag may bagong | sa hinaharap | sa susunod | sa susunod na taon | sakaling magkaroon | sakaling may | susunod na | susunod na batch | susunod na opening | susunod na taon",
    remember: "babalikan* | bukas ang pinto | maalala | makikipag ugnayan | susubaybayan* | tatawagan namin",
    sincerely:
      "cheers | gumagalang | ingat | lubos na gumagalang | maraming salamat po | regards | respectfully | salamat po | sincerely | sumasainyo | sumasaiyo | taos puso*",
    dear: "bb | dear | g | gng | good day | greetings | hello | hey | hi | kumusta | magandang araw | magandang hapon | magandang umaga | mahal na | mahal naming | minamahal | minamahal naming | pagbati",
    data: "buburahin | burahin | data | datos | impormasyon | privacy* | records",
    automatic: "automated* | automatic* | do not reply | huwag nang mag reply | system generated | unattended",
    money:
      "account number | bangko | bank* | bayaran | co maker | credit card | credit score | credit* | home loan | housing loan | hulog | interes rate | kredito | lender* | lending | limit | loan* | pautang* | pera | sangla | utang*",
    home: "advance | aircon | apartment | bahay | bedspace* | boarder | boarding house | condo | deposit | dorm | kapitbahay | kuwarto | kwarto* | landlady | landlord | lease | lupa | mangungupahan | nangungupahan | naupahan | paupahan | rent* | room | second floor | tirahan | umupa | umuupa* | upa | upahan | uupa*",
    permit:
      "business permit | embahada* | immigration | konsulado | lisensya | pag uwi | pasaporte | passport | permit* | schengen | visa* | work permit",
    study:
      "academy | admission* | admisyon | akademya | aral | baitang | bs | daycare | dormitoryo | dost | enrol* | entrance exam | estudyante | freshman | grade school | iskolar* | kindergarten | klase | kolehiyo | kurso* | mag aaral | mag aral | nursing student | paaralan | pamantasan | panuruan | pasukan | scholar* | school | semestre | senior high | student* | taong panuruan | thesis | unibersidad | upcat",
    paper:
      "abstract* | akda* | artikulo | editor | ilalathala | isyu | journal | kumperensya | kuwento | kwento | lahok | lathala | libro | maikling kuwento | mailalabas | mailalathala | manunulat | manuskrito | papel | publikasyon | publish* | reviewer* | tula",
    grant:
      "accelerator | award* | competition | contest | gawad* | grant* | hurado | incubator | magwawagi | napondohan | paligsahan | parangal | patimpalak | pinondohan | pondohan | premyo | prize | proposal* | sponsor* | startup",
    claim:
      "apela* | claim* | complaint* | disputed | i refund | iaapela | iapela | insurance | kahilingang | kompensasyon | maiaapela | policy | protesta | refund* | reimburse | reimbursement | reklamo* | sinisingil | umapela | warranty",
    purchase:
      "bayad* | benta | bili | binili | bumili | cart | customer* | deliver* | inorder | invoice | kaha de | order* | padala | paninda | presyo | produkto | resibo | seller | shop* | singil | stock | tindahan*",
    event:
      "binyag | booking* | caterer | choir | concert | convention | debut | event* | flight* | gown | handaan | hotel | kasal | kasalan | laro | okasyon | palabas | paligsahan | party | piging | reservation* | ticket* | tiket | venue",
    tender:
      "bac | bid* | bidding | canvass | contractor | kontratista | partnership | philgeps | post disqualified | procurement | promo partnership | proveedor | quotation | sub contractor | supplier* | tender* | vendor*",
    member:
      "alumni | ampon | asosasyon | boluntaryo* | choir | club | kapisanan | kasapi* | koop | kooperatiba | koro | mag volunteer | member* | miyembro | nag volunteer | organisasyon | parokya | samahan | sumali | sumapi | tryout*",
    health:
      "check up | checkup | clinic | dialysis | doc | doktor | donor | gamot | hospital | klinika | may sakit | operasyon | ospital | pagamot | pasyente* | sakit | therapy",
    newsletter:
      "article* | artikulo | basahin | blog | i download | libreng | mag unsubscribe | mga paraan | newsletter* | pahayagan | podcast | signs na | subscribe* | tips | unsubscribe* | webinar* | weekly",
    alert:
      "12 new | alert settings | alert* | bagong job* | bagong trabaho | job alert* | jobs for you | katulad na trabaho | lumabas ka sa search | maghanap ng ibang trabaho | malapit nang magsara | mga bagong trabaho | mga katulad na | mga role na baka magustuhan | mga trabaho | recommended | saved job* | saved search | trabaho para sa | weekly application summary",
    rejection:
      "bagsak ulit | ghosted | na ghost | na reject | naghost | nareject | pagkabigo | pagtanggi | regret letter* | rejected | rejection email | rejection letter | rejection*",
    recruiterreach:
      "bagong role | client ko | game ka ba | headhunt* | interested ka ba | linkedin | looking for a new | marerefer | may bago kaming | may bago po kaming | nakita ko ang profile | nakita namin ang profile | open ka ba | open to | para sa client ko | referral fee | rehire",
    hrtalk:
      "candidates natin | di natuloy sa | draft* | endorsed | feeling ko | hanap tayo ng iba | hindi sila | hiring manager ituloy | i blast | i draft | i drop na | i reject na | inform mo na | na fwd | nasabihan mo na | pa review | paki archive | paki check yung draft | paki inform mo | paki take down | pakipadalhan | pakisabihan | pipeline | profiles ng | regret letter | sabi ni sir | scorecard | sinabihan siya | sinabihan siyang | take down | tanggihan natin | template* | tracker | weekly recap",
    ownmove:
      "aatras | akong bumagsak | akong umatras | application ko | bakit hindi ako | bumagsak ako | di na po ako | follow up ko | gusto ko lang pong ipaalam | hindi ako ang napili | hindi ako makakapunta | hindi ako makakarating | hindi ako napili | hindi ako natanggap | hindi ko matatanggap | hindi ko na itutuloy | hindi ko na po | hindi ko na po itutuloy | hindi na ako interesado | hindi na po ako | i accept | i withdraw | mag aatras ng application | mag back out | mag withdraw | magre resign | may iba na akong | may tinanggap na | my application | na reject ako | nagpasya akong | nais ko pong mag apply | nais kong mag apply | naka sign na ako | nalungkot ako | paki delete | rejected na naman ako | resume ko | salamat po sa pag inform | salamat sa pag inform | sana makahanap kayo | sana po ay makakita kayo | sana po makahanap | tinanggap ko | tumanggap na ako | umatras ako | umatras sa application",
    meant:
      "bakit hindi | daw | e g | example* | gaya ng | hal | halimbawa* | ibig kong sabihin | ibig sabihin | kagaya ng | katulad ng | kunwari | quote | sample* | template* | tulad ng",
    error: "disregard | mali | maling | mistake* | nagkamali | technical",
    despite: "bagama't | gayunman | kahit | pa rin | sa kabila | sa kabila ng",
    especially: "grabe | lalo* | lubos* | masyado* | naman | napaka* | sobra* | talaga* | totoo* | truly",
    first:
      "final | first | huli* | huling | ika | ikalawa* | ikatlo* | initial | isa sa | last | pangatlo | second | third | top | una | unang",
    person:
      "ang napili | another candidate | bagong cashier | bagong hire | iba ang napili | ibang aplikante | ibang applicant* | ibang guro | ibang kandidato | ibang pangalan | isa pang aplikante | isa pang finalist | isang kandidato* | magsisimula na | makakasama sa | may bagong | may nakuha na | may napili na | may nauna na | na si | napili nang iba | napupusuan | ng iba | other candidates | siya na ang | someone else",
    work: "company | departamento | department* | empleyado* | employment | karinderya | kawani* | kumpanya* | operations | opisina | project* | proyekto* | team | tindahan | trabaho* | work*",
    goesto:
      "ang ipapadala | hahawak | hihirangin | hinirang | ialok | ibibigay* | ibinigay* | iginawad* | ipinagkatiwala* | itinalaga* | mapupunta | naibigay | nailaan* | nakaupo | nakuha na ng | napunta* | sa iba na | sa iba po | siya na ang | tinanggap na ng | uupo",
    stays: "ang dating | dati naming | ire renew | nag resign | renew* | resign* | retain*",
    lack: "di umabot | hindi * umabot | hindi pa | hindi pa tapos | hindi sapat | hindi umabot | kaunti | kaunting | kinapos | konti | konting | kulang* | mababa* | wala ka | wala kayong",
    toomuch: "labis* | lampas* | lumampas | mahal | masyado* | overqualified",
    ending:
      "dito na lang | dito na po nagtatapos | dulo* | hanggang dito | hanggang dito na lang | inihinto* | itinigil | katapusan | magkrus | pakawalan | sa puntong ito | tinatapos*",
    ahead: "dikit* | nanalo* | nasa unang | nauna* | pataas | unang ranggo",
    deserve: "karapat dapat | karapatdapat | nakalaan para sa iyo | nararapat* | patas | sayang ang",
    direction: "direksiyon* | direksyon* | ibang daan | ibang landas | nagbago* | tinahak",
    condition: "biyahe | eligibility | eligible | graveyard | height | lisensya* | malayo* | motor | nc ii",
    recommend: "inirekomenda* | inirerekomenda | irekomenda* | irerekomenda* | nominasyon* | pabor*",
    vote: "boto* | deliberasyon | napag isipan | napag usapan | napagkasunduan* | pinag usapan | pumanig",
    status: "estado | katayuan | naka archive | naka tag | tagged | void",
    figure: "alon* | baon | barko | bituin* | dagat | kabanata* | kulay | mesa | pinto* | tadhana | tahanan* | tulay",
    late: "bago mag | bago pa | hindi nagtagpo | huli na | inabot | lampas na | lumampas | may nauna | naantala | nagtagpo | nauna na | sarado na | tamang panahon",
    isyou:
      "diretso ka na | gusto ka | gusto kang | hindi ikaw | ikaw ang | ikaw na ang | ikaw pa rin | kabilang ka | kasama po kayo | kayo po ang | nakapasa ka | pasado ka | pasado kayo | pasado po kayo | pasok ka | sa iyo na | tanggap ka",
    welcome: "bahagi ka na | bahagi na kayo | bahagi ng pamilya | bahagi ng team | maligayang pagdating | pamilya*",
    pet: "aampunin | alaga | alagang | ampunin | askal | aso | asong | aspin | baboy | hayop* | ibon* | kalabaw | kambing | kuneho | kuting | mag ampon | manok* | pusa | pusang | puspin | tuta | tutang",
    media:
      "awit* | banda | bazaar | bidyo | dokumentaryo | dula* | eksibit | guhit | kanta* | komiks | konsiyerto | kuwento* | kwento* | likhang sining | litrato* | mang aawit | nobela | palabas | pelikula* | perya | pintura | teleserye | tiangge | tiktok | tula* | vlog*",
    sport:
      "barkada | basketball | basketbol | boksing | ensayo | esports | finals | ginebra | jersey | kampeon* | koponan | laro* | liga | manlalaro | mobile legends | ncaa | palaro | paliga | pba | takbuhan | torneo | uaap | varsity | volleyball",
    hrmatter:
      "bakasyon* | cash advance | dagdag na sahod | dagdag sahod | day off | lateral transfer | leave mo | liquidation | mag leave | memo | na regularize | ot | paglipat | palit shift | promosyon* | regularisasyon | regularization | regularize* | request for transfer | request mo | rest day | salary increase | sick leave | sl | taas sahod | umento | vl",
    authority:
      "aics | amilyar | ayuda | barangay | benepisyaryo* | bir | buwis* | city hall | comelec | dmw | dole | dswd | embahada | hukom | hukuman | kagawaran | kapitan | kapitolyo | konsulado | korte | ltfrb | lto | munisipyo | ordinansa | pabahay | petisyon | pinansyal | pulis | sangguniang | sentensya | subsidiya | tulong pinansyal | tupad",
    contest:
      "bunot | gawad* | hurado | kalahok | kontes | lahok* | magwawagi | nagsilahok | nagwagi | nanalo | pageant | paligsahan | panalo | parangal | patimpalak | premyo | timpalak",
    sift: "cut off | naiwan* | natira* | natitira* | passing rate | passing score | paunang | tinanggal",
    full: "buo na | iisa ang | iisa lang | kumpleto* | napuno* | puno* | quota | sapat na | ubos na | wala na pong bakante*",
    giveback: "bawiin ang | buburahin | burahin | ibabalik* | ibinabalik* | ibinalik* | maaaring kunin | pamasahe",
    done: "ginawa | na | nag | naging | nagkaroon | natapos",
    will: "darating | gagawin | magiging | magkakaroon | malapit na | mangyayari",
    one: "anim | apat | dalawa* | iisa | iisang | isa | isang | labin* | lima | limang | pitong | sampu* | siyam | tatlo | tatlong | tatlumpu* | una | walo",
    who: "ang isa | ang mas | ang may | ang mga | sino | siyang | yung isa | yung may | yung mga",
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
  told: {
    work: "sagot* | presentation* | presentasyon | portfolio* | interview* | panayam | halimbawa* | case study | exercise | task | test | exam | code | solusyon | solution* | design* | komunikasyon | communication* | tanong | paghahanda | preparation | structure* | istruktura | detalye* | details | lalim | resulta | numero | numbers | cover letter | cv | resume | demo | pagpapaliwanag | usapan",
    merit:
      "karanasan* | experience* | kaalaman* | knowledge | kakayahan* | skill* | technical* | teknikal | ingles | english | wika | pamumuno | leadership | pamamahala | management | proyekto* | project* | sql | excel | pagsusuri | analysis | analytic* | industriya* | industry | merkado | sertipiko* | certificat* | digri | kwalipikasyon* | estratehiya | profile | taon | team | kliyente* | customer* | benta | sales | negosasyon",
    gap: "kulang* | kakulangan | nagkulang | kinulang | masyadong maikli | masyadong pangkalahatan | mababaw | malabo | hindi malinaw | mahina | mas mahina | gusto sana namin | inaasahan namin | hinanap namin | puwang | hindi sapat | di sapat | nag aalangan | nag alangan | hindi nakumbinsi | mas kaunti | mas konkreto",
    advice:
      "payo | ipinapayo | mungkahi* | iminumungkahi | inirerekomenda | rekomendasyon | tip | tips | magsanay | sanayin | pagbutihin | pagandahin | palakasin | palalimin | paunlarin | sa susunod na | susunod na interview | makakatulong | makatutulong | nakakatulong | subukan* | ihanda | maghanda | ipakita | banggitin | ipaliwanag | magdagdag | dagdagan | mag focus | tutukan",
    strength:
      "kalakasan | pinakamalakas | nagustuhan | nakakakumbinsi | napakahusay | napakalinaw | napakaganda | mahusay ang | malakas ang | kapansin pansin | namumukod | tumatak | humanga kami sa paraan | pinakamaganda | plus",
    compare:
      "mas maraming | mas mahaba | mas malalim | mas malapit | mas malakas | mayroon nang | may mas | nakalamang | nakapagpasya | kaibahan | pagkakaiba | kumpara | kung ikukumpara | mas sanay",
    reason:
      "napansin namin | napansin ng | naramdaman namin | sa tingin namin | para sa team | sa tingin ng | feedback ng | puna ng | impresyon | nagpasya | naging pasya | nakapagpasya | pangunahing dahilan | ang dahilan",
    other:
      "survey | questionnaire | iyong feedback | inyong feedback | aming proseso | talent pool | database | makikipag ugnayan | ugnayan | kokontakin | kokontakin ka | tatawag | tawagan | tawag | babalikan | ipapaalam | ipaalam | iskedyul | mag iskedyul | schedule | imbita* | inaanyayahan | iniimbitahan | anyaya | susunod na hakbang | susunod na yugto | ikalawang interview | pangalawang interview | final interview | makilala ka | mag apply | ibang posisyon | ibang trabaho | bakante* | hindi kami makapagbibigay | hindi makapagbibigay | hindi namin maibibigay | hindi posible | paumanhin | ipinasa | ipapasa | ipapasa ko | datos | burahin | gastos | kontrata | alok | inaalok | nire review | sinusuri pa | kalakip | newsletter | swerte | suwerte | tagumpay | pasensya | pasensiya | pagpupunyagi",
    ahead:
      "inaanyayahan | iniimbitahan | imbitasyon | paanyaya | pangalawang interview | ikalawang interview | final interview | susunod na yugto | inaalok | alok na trabaho | interesado ka pa | interesado pa | bukas muli | muling nagbukas | magkita muli | makausap muli | kontrata | petsa ng simula | pwede ka ba | available ka ba",
  },
  details: {
    roleFrames: [
      "!(posisyon|position|job title|role|trabaho|title): {role}",
      "(bilang|para sa|sa posisyong|posisyong|posisyon ng|posisyon na|for the|as a|as an|as) [posisyong|isang|isa sa mga|the|a|an|role na|position na] {role} (sa|dito|ay|na|at|po|mula|noong|ngunit|pero|kaya|para|ng|hanggang|kung|namin|ninyo|nyo|niyo|ng|dahil|slot|position|role|post|opening|account|at|with|kasama|natin|muna|is)",
      "(position|role|post) (of|as|ng|na) [the|a|an] {role}",
      "(application|aplikasyon|applicant|candidate|opening|interview|resume) [mo|ninyo|po] (for|to|as|bilang|para sa|sa) [the|posisyong|posisyon na|posisyon ng] {role}",
      "(nag-apply|mag-apply|pag-apply|pag-aapply|pag-aplay|applying|applied|apply) [po] [ka|kayo] (bilang|for|as|sa|para sa) [the|a|isang|posisyong] {role}",
      "!(tungkol sa|regarding|hinggil sa) {role} (position|post|role|opening|slot|na posisyon)",
      "(tungkol sa|hinggil sa|regarding|para sa aming|para sa|item na|na-select na|papel ng|kinuhang|bilang isang) [aming|ating|isang|posisyong|the|our] {role} (namin|natin|ngayon|hanggang|dito|sa|ay|na|at|kahit|noong|post|slot)",
      "(tungkol sa|hinggil sa|item na|may-ari na|na-select na|para sa aming|pagiging) [posisyong|isang|aming] {role}",
      "{role} (applicant|applicants|application|post|posting|opening|ay nagbago)",
      "(ay|update sa|ang) {role} (na willing|na may|· )",
      "{role} · {name}",
      "(the|yung|ang|sa|ng|for) {role} (position|role|post|opening|slot|vacancy|job|na posisyon|requisition)",
      "(posisyong|posisyon ng|posisyon na|pwesto ng|puwesto ng) {role}",
      "(bilang|maging|kuning|dalawang|tatlong|bagong) [isang|mga] {role}",
      "(para sa|for the|for|hiring ng) [aming|ating|our|isang] {role}",
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
      "tsr tl fellow technologists engineers teachers nurses position-holder pipefitter fitter rigger mason plumber painter scaffolder organizer organiser physician resident ranger houseparent narrator tagapagsalaysay talent kalihim musician violinist byolin postdoc fellowship socmed sous bartender stevedore lineman foreman linis kargador labandera kusinera mangingisda magsasaka tagapag-ugnay tagapamahala tagaluto tagalinis tanod bantay nars manunulat editor-in-chief instructress embalmer groomer pilot purser wiper fireman deckhand civil tutor coach secretariat comptroller treasurer superintendent"
    ).split(" "),
    hasCapitals: true,
    roleStops: (
      "sa dito ay na at po mula noong ngunit pero kaya para ng hanggang kung namin ninyo nyo niyo dahil at with in our and but we i you for here has have " +
      "was is will this that because who is ang mga natin muna kasama nang matapos subalit upang bilang noon matapos lang kay ni ka mo ako ikaw hindi naman thank unfortunately"
    ).split(" "),
    notRoles: (
      "board council chancellor kolehiyo ty tnx thx peace greetings magandang tingnan kumpletuhin subukan mag-apply i-update bisitahin application applications aplikasyon update outcome interview status decision feedback result results resulta thank thanks salamat your iyong inyong " +
      "regarding tungkol next steps position posisyon role job opening vacancy candidate offer news notification re fw fwd letter hi hello dear hiring " +
      "recruitment process requisition closed follow up followup follow-up shortlisting list reserve notice abiso resume applicant ang mga panel pagsusuri employment sayo account"
    ).split(" "),
    companyFrames: [
      "(pag-apply sa|mag-apply sa|pag-aplay sa) {role} (sa|dito sa) {company}",
      "(minarkahan|isinara|tinanggihan|sinuri|pinili) (ng|ni) {company}",
      "(bahagi ng|interes sa|interes mo sa|interes ninyo sa|nagmula sa|mula sa|dito sa|apply sa|aplay sa|pag-aplay sa|pag-apply sa|magtrabaho sa|update mo mula sa) {company}",
      "(interest in|interest in joining|joining|considering|a career with|career with|greetings from|application with|employment with|on behalf of) {company}",
      "(bilang|as|for|posisyong|para sa|role na) {role} (sa|dito sa|with) {company}",
      "(napagpasyahan|napagdesisyunan|nagpapasalamat|nagpasya|pinasasalamatan) (ng|ang|ni) {company}",
      "(employer|agency|client|kumpanya|kompanya|company|ahensya): {company}",
    ],
    companyStops:
      "sa na ay para bilang po is has have was will as for with in our your we and matapos noong dahil ang mga dito kaya namin upang hindi to by this that thank".split(
        " ",
      ),
    teamWords: (
      "training dean cas program trainee academic personnel faculty records intake team talent acquisition ta hr hrd hrmo chrmo hrmpsb recruitment recruiting recruiter careers career human resources resource dept department group people culture hiring jobs job " +
      "office division section unit no-reply noreply notifications via secretariat nursing service admin administration support management manpower crewing the hub board " +
      "municipal city tanggapan lupon selection committee staffing ops operations partner manager"
    ).split(" "),
    legalForms:
      "studios staffing services inc ltd co corp corporation incorporated company llc opc bank hospital resort school clinic university college academy services solutions group hotel medical center grocery store shop kapehan kusina restaurant cafe foods food energy power logistics labs tech trading builders construction savings foundation parish paaralan ospital pamantasan kolehiyo bayan lungsod connect express systems digital media studio games air bpo staffing industries enterprises insurance realty motors".split(
        " ",
      ),
    closings: (
      "para sa bayan|sa ngalan ng|para sa dekano|sa pag ibig ni kristo|yakap|ingats|warmly|sumasainyo sa agham|hanggang sa muli|nagpapasalamat|pagpalain ka ng diyos|lubos na gumagalang|gumagalang|sumasainyo|sumasaiyo|nagmamahal|taos pusong gumagalang|sa inyong lingkod|salamat|salamat po|maraming salamat|maraming salamat po|" +
      "salamat po talaga|daghang salamat|thank you|thank you po|thanks|thank you and god bless|god bless|ingat|ingat lagi|ingat po|regards|best regards|best|kind regards|warm regards|" +
      "warmest regards|sincerely|sincerely yours|yours truly|very truly yours|respectfully|respectfully yours|cheers|all the best|love|truly yours|sumasainyo sa serbisyo|" +
      "mabuhay|padayon|yours|thank you so much|with gratitude|para sa chief of hospital|good luck|goodluck|kaya mo yan|stay safe|thank you po sa pagfafollow up|see you po|salamat kaayo"
    ).split("|"),
    titles:
      "rdo bb. chef capt kap mr mrs ms miss dr dra prof atty engr sir maam ma'am mam g gng bb ginoo ginang binibini sr fr hon arch coach ma rn man o.p op phd edd ceso rev nurse".split(
        " ",
      ),
    signedFrames: ["— {name}", "- {name}", "(si|ako si) {name} (po|ito|ng|mula|ng)", "xx {name}"],
    familyNames: [],
    greeting: {
      by: "first",
      keeps: ["Ann"],
      binds: [
        "sr.",
        "fr.",
        "capt.",
        "kap.",
        "bro.",
        "nanay",
        "tatay",
        "lola",
        "lolo",
        "manang",
        "manong",
        "padre",
        "direk",
        "doc",
        "kapitan",
        "inay",
        "ate",
        "kuya",
        "tita",
        "tito",
        "aling",
        "mang",
      ],
    },
    stages: {
      offer: [
        "(withdraw*|rescind*|revok*|binabawi|binawi|kinansela|kinakansela|bawiin|babawiin) .. (offer|alok|job offer|appointment)",
        "(offer|alok|job offer) .. (withdrawn|rescinded|revoked|binabawi|binawi|kanselado|pinawalang bisa|na rescind|kinansela)",
        "na rescind .. offer",
        "(offer|alok) .. (walang bisa|void|pinawawalang bisa|pinapawalang bisa)",
        "(pinawawalang bisa|pinapawalang bisa|pinawalang bisa) .. (offer|alok)",
        "(alok|offer letter|job offer) ... (bawiin|walang bisa)",
      ],
      final: [
        "(final|panghuling|huling) (interview|panayam|round|stage|panel|deliberation|yugto)",
        "(final panel|huling pulong)",
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
        "(na interview|nainterview|ininterbyu|nakausap) .. (ka|kayo|mo|po|ko)",
        "(nag usap tayo|usapan natin|kuwentuhan natin|kwentuhan natin|video call|nagustuhan po kayo|nagustuhan ka|kausap nung|nakausap ka|makilala ka|makilala kayo|presentation mo)",
        "(araw ng|iyong|mo|inyong) (pagbisita|pagpunta|pagdalaw)",
        "(pagbisita|pagdalaw) mo",
        "(video|working) interview",
        "(demo teaching)",
        "(pumunta|dumating|nagpunta|pagpunta) (ka|kayo|mo|ninyo)",
        "(pagdalo|dumalo|technical|resulta|result|feedback) .. (interview|panayam)",
        "score sheet",
        "^ (interview|final interview) result",
      ],
      assessment: [
        "(thank|thanks|salamat|nagpapasalamat|pagsagot|pagkuha|matapos|pagkatapos|resulta|result|results|score|iskor|pagwawasto|pag attend|sinagutan) .. (exam*|test|assessment|pagsusulit|take home|trial shift|sample captions|eksam|aptitude*|competency exam|versant)",
        "(exam|test|assessment|pagsusulit|typing|listening) .. (noong|result*|score|ninyo|mo|marka|kahapon|pasado)",
        "(nakuha ninyong marka|passing rate|passing score|cut off score|kabuuang puntos|hindi umabot sa)",
        "(captions|bug report|take home|audition|audition tape|pilot edit|dashboard|trade test|sample reading|coding test) .. (mo|ninyo|iyong)",
        "(iyong|inyong|ginawang|ginawa ninyong|ginawa mong|yung|yung ginawa) .. (sample reading|audition|trade test|take home|rotation|pilot)",
        "(dexterity test|trade test|practical exam|written exam|voice sample|pre residency rotation|sample shift|audition tape|pasado .. exam)",
        "(marinig|narinig|napakinggan|pinakinggan|pinanood) .. (kayo|ka|mo|iyong|ninyo)",
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
        "(liham|panawagan|nagpadala|voice clip|portfolio|biodata|sample mo|mock reels|endorsement letter|application|applications|aplikasyon|apply|nag apply|pag apply|pag aplay|resume|interes|interest|aplikante|applicants|natanggap|inaplayan|inapplyan|shortlisting|credentials)",
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
      "(ito ay dahil|ito po ay dahil|sapagkat|bunsod ng|dulot ng|dala ng|dala po ng|due to|sanhi ng|kaya lang,|given na) {reason}",
      "(kaso|pero) (bumaba|ang kinuha|kailangan|wala*|kulang|gusto nila|mas|hindi tugma|yung) {reason}",
      "(dahil|at dahil|kasi) (ang|may|mas|kumpleto|kailangan|requirement|wala*|nasa|puno|hindi|kulang|biglaang) {reason}",
      "(kandidatong|aplikanteng|kandidato na|aplikante na|guro na|taong|someone na|candidate na|candidates na|applicant na|technician na|taga-*) (mas|may|galing|nasa|marunong|na|willing|nag-aral) {reason}",
      "(hanap namin ay|hanap po kasi namin ay|hanap po namin ay|hinahanap namin ay|gusto nila|ang gusto ng|pinili nila ang may) {reason}",
      "{reason} (kaya|kaya't|kaya’t) (hindi|di|isasara|isinasara|ifa-file|isang|mawawala|napipilitan|itinitigil)",
      "mas (tugma|malapit|angkop|mababa|maraming) {reason}",
      "(hindi|hindi na po|hindi pa|di pa) (umabot|umaabot|ni-renew|nag-match|tapos) {reason}",
      "(kailangan pa|kailangan pa pong|kumpleto na|napuno na|napunan na|sapat na|naka-hiring) [po|ng|ang|pong] {reason}",
      "(lang|lamang) [po|daw] ang (slot|slots|upuan|kaya|budget|item) {reason}",
      "(lumabas na|may discrepancy|magkaiba ang|wala po kayong|wala pong bakanteng) {reason}",
      "(proyekto|posisyon|item|budget|programa) ay (hindi na|napunan|kanselado) {reason}",
    ],
  },
};
