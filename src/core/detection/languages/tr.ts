import type { LanguagePack } from "../language-pack";

/** A capital İ becomes an i with a loose dot in lower case: a word that begins with i is written both ways. */
const dotted = (words: readonly string[]): string[] =>
  words.flatMap((word) => (word.startsWith("i") ? [word, `i\u0307${word.slice(1)}`] : [word]));

/** Everything the detector knows about Turkish. */
export const tr: LanguagePack = {
  tag: "tr",
  script: "Latn",
  commonWords: (
    "ve bir bu için ile olarak sizi size sizin sizinle siz seni sana senin seninle sen bizim bizimle biz bize bizi çok daha ama ancak fakat gibi kadar sonra önce olan " +
    "olduğu olduğunu değil var yok her tüm bütün bazı diğer başka hakkında ilgili ilişkin üzere dolayı nedeniyle nedenle sebeple göre ise veya hem mi mı mu mü şu " +
    "teşekkür teşekkürler ederiz ederim rica lütfen merhaba selam sayın değerli sevgili bey hanım maalesef yazık iyi kolay gelsin günler çalışmalar başvurunuz " +
    "başvurun başvuru pozisyonu pozisyon pozisyonuna aday adayımız ilan iş işe süreç karar tekrar yeni ilginize ilgin zaman tarafından tarafınıza oldu olması olup " +
    "etmek etmeye edilmiştir bilgi saygılarımızla saygılarımla sevgiler görüşme görüşmek şimdi henüz artık hâlâ belki eğer iki üç ay yıl gün hafta bunu sizden yaptığınız yapılan " +
    "de da ne en olmak üzerinden arasında kapsamında içinde sonucu birlikte bile böyle yüzden kendi bana ben insan kaynakları çünkü hiç biri şey ilk açık olumsuz geri yeniden uygun geçen değerlendirme günü ediyoruz aldık genel gelen devam sonuç ön istiyoruz göreve birini bugün kararı istiyor süreci sonraki olmadı " +
    "yana ihtiyaç olsun başvurduğunuz yalnızca dönüş işi saat isteriz dileriz kusura üzülerek uzmanı etti kadrosu aynı ilana ardından personel itibaren ilanı gösterdiğiniz müdürlüğü birine kişi olduğundan " +
    "süresi biraz yine eksik olduğunuz kez mühendisi müdürü müdürümüz tarafımıza sebebiyle halinde tarihinde sonucunda adaylarla bakmayın verdi merkezi talebiniz tercih " +
    "yer ki iptal olumlu ekip teklif dün pazartesi haber ikinci teslim alım adayla isterim kısa ilgi söz yedek asil başarılar sözlü ekte ekibi kabul eğitim otomatik sınav yeterli bilgilerinize " +
    "ayrıca eder benzer dönem dilerim dört beş uzun neticesinde sayılı tam tarih adaylara sahibi ettiğiniz ücret bildiririz olursa önümüzdeki yaptığımız ayın satış teknik adayı olacak yönetim " +
    "görevi edilecektir yapmış hizmet tarihli sona özür cevap geldi karşı durum durumu dosyanızı firma raporları kurulu komisyon kadrosuna kadroya edilen başvuran adaya mevcut verilmiştir " +
    "kimseyi yerine arkadaşımız ayı jüri bildirimi üçüncü alabilirsiniz haftaya bölümü bizde doğru hemen"
  ).split(" "),
  concepts: {
    you: "siz | size | sizi | sizin | sizinle | sizden | sizde | sizler* | sizce | sizlik | sen | sana | seni | senin | seninle | senden | sende | tarafınız* | kendine | hakkınızda | adınız* | isminiz* | *iniz | *unuz | *inizi | *inize | *inizin | *inizle | *inizden | *inizde | *inizdeki | *unuzu | *unuza | *unuzun | *unuzla | *unuzdan | *unuzda | *anız | *anızı | *anıza | *enizi | *enize | *senız | *abilirsin | *ebilirsin | *ıyorsun | *uyorsun | *acaksın | *eceksin | *madın | *medin | başvurun | başvurunu | başvurunla | başvurunda | başvuruna | başvurduğun | profilin* | özgeçmişin* | ilgin | ilgine | zamanın | portfolyon* | yaptığın | ettiğin | gösterdiğin | gönderdiğin | ayırdığın | sürecin | cv'n* | *geniz | *beniz | *reniz | *yeniz | *meniz | *jeniz | *neniz | *leniz | *mıştın | *muştun | değilsin | *ıyordun | sizinki* | seninki* | kızınız* | oğlunuz* | sizdeydi | sendeydi | sizsiz | kendini | istersen",
    we: "biz | bizi | bize | bizim | bizimle | bizden | bizde | bizler* | bizdensiniz | bizce | tarafımız* | *imiz | *umuz | *imizi | *imize | *imizin | *imizle | *imizde | *imizden | *imizdeki | *imizce | *umuzu | *umuza | *umuzun | *umuzla | *umuzda | *umuzdan | *umuzdaki | *umuzca | *amız | *amıza | *amızda | *amızın | *amızı | *amızca | *ıyoruz | *uyoruz | *acağız | *eceğiz | *eriz | *arız | *ırız | *ttik | anlaştık | tanıştık | *dik | *duk | *stuk | *ttuk | *ctik | *ptik | *ktik | *ayız | *eyiz | *şalım | *kalım | *yalım | *yelim | *relim | *delim | değiliz | mahcubuz | *elimde",
    i: "ben | beni | bana | benim | benimle | benden | bende | şahsen | kendim | *ıyorum | *uyorum | *acağım | *eceğim | *ebilirim | *abilirim | *madım | *medim | *mıştım | *ğımı | *amam | isterdim | isterim | verdim | aldım | gördüm | okudum | ettim | gittim | geldim | dedim | sordum | duydum | buldum | *muştum | *yayım | *yeyim | *ledim | *ladım | minnettarım | içim",
    they: "onu | ona | onun | onlar* | kendisi | kendisine | kendisini | kendisinin | kendisiyle | kendileri*",
    somebody:
      "isimle | biri | birini | birine | birinin | biriyle | birisi* | kişi | kişiyi | kişiye | kişinin | kişiyle | kişiler* | kimse* | insan | insanlar* | isim | ismi | arkadaş | arkadaşı | arkadaşa | arkadaşla | birileri* | bir isim* | isme | isimler* | ismin | kişilik | hanımefendi* | beyefendi*",
    other:
      "başka | başkası* | başkalar* | diğer | diğeri* | diğerler* | öteki* | öbür* | farklı | bir başka | bir diğer | başkaydı | bambaşka* | dışarıdan",
    candidate:
      "aday | adayı | adaya | adayın | adayla | adayda | adaydan | adaylar* | adayımız* | başvuran* | başvuru sahi* | müracaat eden* | rakip* | rakibiniz | asil aday*",
    client:
      "müşterimiz* | müvekkil* | işveren* | firma | firması* | firmadan | firmanın | firmaya | danışanımız* | müşteri | müşteriyle | müşterinin",
    committee:
      "kurul | kurulu* | komisyon* | komite* | jüri* | yönetim* | müdürümüz* | müdürlüğümüz* | direktörümüz* | genel müdür* | yöneticimiz* | yöneticisi* | bölüm yönetici* | birim yönetici* | rektörlü* | dekanlı* | heyet* | mütevelli* | patron* | ekibimiz* | teknik ekip* | ik ekibi* | kurucu* | ustabaşı* | başhekim* | zümre* | hocalarımız | bölge müdürümüz | üst yönetim* | yukarıdan | belediye başkan* | takım liderimiz* | şefimiz* | şefi",
    internal:
      "şirket içi* | kurum içi* | iç aday* | iç transfer | kendi bünye* | bünyemizden | mevcut çalışan* | mevcut kadro* | çalışanımız* | içeride* | grup içi* | iç atama*",
    everyone: "her | herkes* | tüm | tümü* | bütün | hepsi* | hepimiz* | hepiniz* | tamamı* | tek tek",
    friend:
      "kardeş* | abi | abim | ağabey* | abla* | kızım | kızı | oğlum | oğlu | eşim | annem | babam | amcam | dayım | kuzen* | komşu* | arkadaşım | arkadaşımın | dostum | dostlar* | ev arkadaşı* | canım | kanka* | kızınız* | oğlunuz* | eşi | yeğen* | akraba* | tanıdığ*",
    not: "değil* | yok | yoktur | hayır | hiç | hiçbir* | olmadan | etmeden | asla | *mıyor | *mıyoruz | *mıyorsunuz | *mıyorum | *mıyorsun | *nmuyorsunuz | *ymuyorsunuz | *mayacak | *meyecek | *mayacaktır | *meyecektir | *mayacağız | *meyeceğiz | *mayacaksınız | *meyeceksiniz | *meyeceksin | *mayacaksın | *mayacağını | *meyeceğini | *mayacağınızı | *meyeceğinizi | *mayacağımızı | *meyeceğimizi | *mayacağım | *meyeceğim | *madı | *medi | *madık | *medik | *madım | *medim | *madınız | *mediniz | *madın | *medin | *madılar | *mediler | *mamış | *memiş | *mamıştır | *memiştir | *mamaktadır | *memektedir | *maktansa | *mamaya | *maması | *memesi | *mamasına | *memesine | *memenize | *mamanıza | *madığı | *mediği | *madığını | *mediğini | *madığımızı | *mediğimizi | *madığınız | *mediğiniz | *madığınızı | *mediğinizi | *madığından | *mediğinden | *madığınızdan | *mediğinizden | *madığımız | *mediğimiz | *mayan | *meyen | *mayınız | *meyiniz | *mayın | *meyin | *memek | *mamak | *lmama | *tmeme | *rmeme | *nmama | *nmeme | *lmeme | *rmama | *ememe | *amama | *mazsa | *mezse | *mazsanız | *mezseniz | *masa | *mese | *masak | *mesek | *maz | *mez | *mayız | *meyiz | *mayıp | *meyip | *mamışsınız | *memişsiniz | *mamışsın | *memişsin | *mayacaksa | yokmuş | yoktu | *miyormuş | *mamakta | *memekte | *memekteyiz | *mamaktayız | *mamanın | *memenin | *mamız | *mememiz | *mayışı | *mayacakları | *miyorlar | *muyor | *muyoruz | *masın | *mesin | *mayalım | *meyelim | *mamasından",
    unable:
      "*amıyoruz | *emiyoruz | *amayacağız | *emeyeceğiz | *amadık | *emedik | *amıyorum | *emiyorum | *amadınız | *emediniz | *amadın | *emedin | *amayacağımızı | *emeyeceğimizi | *amadığımızı | *emediğimizi | *amadığınız | *emediğiniz | *amadığından | *emediğinden | *amamıştır | *ememiştir | *amayacaksınız | *emeyeceksiniz | *amayacak | *emeyecek | *emedi | *amadı | *amam | mümkün değil* | mümkün olma* | mümkün olama* | mümkün görül* | mümkün bulunma* | imkânımız yok | imkânımız olma* | imkân bulunma* | imkân tanıma* | vermek durumundayız | etmek durumundayız | zorunda kal* | zorundayız | durumunda kal* | durumunda değil* | söz konusu değil* | elimizde değil* | olanak bulunma* | *emeyiz | *amayız | *amaz | *emez | *amamakta | *ememekte | *amamaktadır | *ememektedir | *ememekteyiz | *amamaktayız | *emememiz* | *amamamız* | *amamanın | *ememenin | *emeden | imkan verme* | imkan yok | el verme* | elverme* | mecburiyetinde | mecburuz | güç görün* | zorundaydık | durumundayız | namümkün | olanaksız* | imkansız* | elimizden gelme* | *emediğini | *amadığını | *emediğinizi | *amadığınızı | *emediği | *amadığı | *emediğimiz | *amadığımız | *ememişsiniz | *amamışsınız | *emezsek | *amazsak | *emediğinizden | *amadığınızdan | *ememiş | *amamış | imkan dahilinde değil* | elden gelme* | yapabileceğimiz bir şey",
    nolonger:
      "artık | bundan böyle | daha fazla | daha ileri | bundan sonra* | bir daha | geçerliliğini yitir* | hükmü kalma*",
    sorry:
      "maalesef | malesef | ne yazık ki | ne yazıkki | yazık | üzgünüz | üzgünüm | üzgün | üzüntü* | üzül* | özür* | kusura bakma* | kusurumuz* | affınız* | affedin* | bağışla* | hakkını* helal* | hayal kırıklı* | esefle | teessüf* | pişman* | buruk | içim sızla* | acı haber | kötü haber | talihsiz* | unfortunately | sorry | güzel haber vere* | mutlu edecek bir haber | müjdeyle aramayı | üzmek hiç | kolay değil yazmak | zoruma gidi* | keşke | mahcup* | mahcub* | utanıyor* | gönlümüz | gönül isterdi | kusura kalma* | kalbiniz kırılma* | elimiz boş | içim buruk | sevindirici değil* | telafi* | yüzüm yok | boynumuz bükük | elim varma* | dilim varma* | içimiz rahat değil",
    negative:
      "olumsuz* | başarısız* | olumlu sonuçlanma* | olumlu değerlendireme* | olumlu değerlendiril* | olumlu yanıt vereme* | olumlu cevap verile* | olumlu dönüş yapma* | yetersiz* | geçersiz* | uygun değil* | uygun bulunma* | uygun görülme* | uygun bulma* | uygun görme* | seçilmedi* | seçilmeme* | reddedildi* | elendi* | elenmiş* | kazanamadı* | kabul edilmedi* | kabul edilmeme* | giremedi* | karşılanama* | onaylanmadı* | aleyh* | tercih edilmedi* | alınmadınız | başarılı olama* | barajın altında | kabul alama* | hak kazanama* | hak sahibi olama* | olumlu bulunma* | değerlendirilemedi* | değerlendirilememiş* | menfi* | kabul görme* | kabul edilmemiş* | müspet değil* | lehinize sonuçlanma* | beklentimizin altında* | sonuçsuz* | gerisinde kal* | kabul almadı* | yeterli bulunma* | yeterli görülme* | başarı sağlayama* | olumluya dön* | iyi haber veremi* | hak elde edeme* | uygun olma* | geçemedi* | geçemeyec* | geçememiş* | uygun düşme* | muvaffak olama* | olumlu karşılanma* | olumlu bulma* | olumlu geçme* | muvafık görülme* | müspet sonuçlanma* | lehinize olma* | lehine olma* | lehinize çıkma*",
    but: "ama | ancak | fakat | lakin | yine de | bununla birlikte | bununla beraber | buna rağmen | ne var ki | oysa | halbuki | yalnız | buna karşın | ise de | rağmen | gelgelelim | mamafih | öte yandan",
    instead:
      "yerine | yerinize | yana | tercih* | ağır bas* | öne geç* | önünüze geç* | daha ziyade | lehine | ön plana | onun yerine | yeğle* | önceliğ* | ziyade | öteki* | başkasına | başkasını | bizden yana değil*",
    if: "eğer | şayet | takdirde | halinde | olması durumunda | olmaması durumunda | yapılmaması durumunda | edilmemesi durumunda | edilmeniz durumunda | edilmemeniz durumunda | seçilmeniz durumunda | seçilmemeniz durumunda | böyle bir durumda | olursa* | olmazsa* | *sanız | *seniz | *mazsa | *mezse | *erse | *ırsa | *arsa | *irsen | *arsan | *ersen | *ırsak | *ersek | aksi takdirde | aksi halde | aksi durumda | ihtimal* | şartıyla | koşuluyla | ne olursa olsun | da olsa | de olsa | bulursa* | olduğu sürece | kaldığı sürece | ettiği sürece | olsaydı* | *saydı | *seydi | *ıyorsa | *uyorsa | veya",
    may: "belki | olabilir* | *abilir | *ebilir | *abilirsiniz | *ebilirsiniz | *abilirsin | *ebilirsin | *abiliriz | *ebiliriz | *abiliyor | *ebiliyor | *abilecek | *ebilecek | muhtemel* | mümkünse | olası* | acaba | herhalde | galiba",
    when: "zaman | sonra | sonrasında | ardından | önce | evvel | iken | kadar | dek | değin | itibaren | itibarıyla | olunca | *ınca | gelir gelmez | *dığında | *diğinde | *tığında | *tiğinde | *duğunda | *tuğunda | neticesinde | sonucunda | tamamlanana | *arken | *ırken | *urken | giderken | ederken | derken | dinlerken | beklerken | dolunca | *meden | *madan | geçen hafta | geçen ay | geçen yıl | sonunda | sonrası | ne zaman | üzereyken | o zaman",
    because:
      "çünkü | zira | nedeni* | nedenle | nedenlerle | sebep | sebebi* | sebeple | sebepten | dolayı | dolayısıyla | ötürü | yüzünden | bu yüzden | o yüzden | gerekçe* | gereği | gereğince | uyarınca | *ğından | *ğinden | *ğundan | *dığınızdan | *diğinizden | istinaden | madem | diye | doğrultusunda | kaynaklan* | yüzden | göre | üzerine | itibariyle | sayesinde | haliyle | olduğ* için | olmadığ* için | bulunmadığ* için | bulunduğ* için | dolduğ* için | kaldığ* için | taşımadığ* için | karşılamadığ* için | geçemediğ* için | giremediğ* için | ettiğ* için | edemediğ* için",
    only: "yalnızca | sadece | sırf | ancak ve ancak | salt | tek | bir tek | münhasıran | yalnız",
    yet: "henüz | hâlâ | halen | şu an | şu anda | halihazırda | daha | mevcut | şimdiye kadar | bugüne kadar | devam ediyor | devam etmekte* | şu anki | şimdiki | hâlihazırdaki | biraz",
    already: "zaten | bile | çoktan | şimdi | artık | bu arada | çoktandır | önceden | hali hazırda | az önce | hemen",
    timebeing:
      "şimdilik | şu an için | şu anda | şu aşamada | bu aşamada | bu sefer* | bu kez | bu defa* | bu dönem* | bu noktada | bu etapta | bu pozisyon özelinde | bu turda | bu süreçte | bu yıl | bu sezon | şu sıra* | bugünlük | geçici olarak | bu ilan için | bu rolde | şu dönem* | bu ay | bu sene | bu alımda | bu tur | kısmet olma*",
    again: "tekrar | yeniden | yine | bir daha | bir kez daha | yenile* | gene | tekrardan | bir dahaki",
    application:
      "başvuru* | başvurd* | başvur | başvurma* | başvurmuş* | başvurabil* | başvuran* | adaylığ* | adaylık* | müracaat* | application | apply",
    documents:
      "özgeçmiş* | cv* | belge* | evrak* | dosya* | portföy* | portfolyo* | portfolio | ön yazı* | niyet mektubu* | diploma* | transkript* | sertifika* | ek belge* | dilekçe* | sgk dökümü* | ehliyet* | referans mektu* | öz geçmiş* | mektub* | mektup* | yazınız* | çizimler* | tutanak* | rapor* | demo kayd*",
    position:
      "pozisyon* | iş | işi | işe | işin | işten | işler | rol | rolü* | role | rolde | rolleri* | kadro* | görev | göreve | görevi | görevin* | görevle* | ilan | ilanı | ilanın* | ilana | ilanda | ilandan | ilanlar* | ilanımız* | kontenjan* | koltuğ* | unvan* | vardiya* | yer | yeri | yerimiz* | position | mevki* | posta | memuriyet* | boş sandalye | masası* | açığımız* | *ciliği | *lığına | *liğine | istihdam | ofisteki masa* | sandalye | koltuk* | kürsü* | makam* | istasyon | memurlu* | uzmanlı* | yardımcılığ* | müdürlüğ* | amirliğ* | şoförlüğ* | sekreterliğ* | koordinatörlüğ* | mühendisliğ* | temsilciliğ* | tezgah* | hemşireli* | asistanlı* | işini",
    hiring:
      "işe alım* | alım | alımı* | alımlar* | alıma | insan kaynakları* | ik | hr | personel | personeli | kariyer* | istihdam* | recruitment | talent | eleman al* | işe yerleştir* | insan kaynağı* | yetenek kazanım* | yetenek ekib* | alımda | alımdan | seçici*",
    process:
      "süreç* | prosedür* | seçim süre* | sınav süre* | aday süre* | yarışma* | arayış* | kampanya* | işe alım süre* | başvuru süre* | eleme | elemeler* | elemeyi | ön eleme* | takvim* | müsabaka* | seçme | seçmeler* | arama | aramayı | aramamız* | aramaya | programımız*",
    training:
      "staj* | çırak* | kursiyer* | işbaşı eğitim* | trainee | yeni mezun* | mt program* | gönüllü* | bursiyer* | asistanlı* | uzun dönem staj* | internship* | eğitim* | kursu* | usta çırak | çırağ* | programımıza",
    profile:
      "profil* | nitelik* | vasıf* | vasf* | beceri* | yetkinlik* | yetenek* | donanım* | birikim* | geçmişiniz* | potansiyel* | güçlü yön* | eğitim geçmiş* | formasyon* | yetkinliğ* | üslubunuz* | kişiliğ* | performans* | enerjiniz* | duruşunuz* | fikirleriniz* | kumaş*",
    experience:
      "deneyim* | tecrübe* | yıllık | kıdem* | bilginiz* | uzmanlı* | pişip | çevresi geniş | senior | geçmişe sahip | yıllar* | geçmişi olan | yönetmiş | çalışmış | pişmen | kökenli | alışkın | eli yatkın | sektöründen | uzman | uzmanı | usta | ustayı",
    requirements:
      "kriter* | şart | şartı | şartları* | şartlar | koşul* | gerekleri* | beklenti* | ihtiyac* | aranan | aradığımız | arıyoruz | istenen | talep edilen | ölçüt* | gereksinim* | bekliyoruz | lazım | zorunlu | gerek | gerekli* | gereken* | gerekiyor* | gerekir* | gerektir* | gerekmek* | gerekecek* | şartını | aradığı | istiyordu* | yeterli*",
    fit: "uygun* | eşleş* | örtüş* | uyuş* | uyum* | uymu* | uymak* | uyan* | bağdaş* | denk | oturuyor | biçilmiş | paralel | doğrultusunda | match | uyamayacağ* | fit | karşılam* | karşılay* | karşılan* | karşılıyor* | yakın | yakındı* | tutmadı | tutmuyor | uymadı | uyarsa | uyacak | yatkın* | doğru | doğruydu | münasip | denge* | kimya | elverişli*",
    better:
      "daha | en | ilk tercih* | bir adım önde | birkaç adım | bir oy farkla | öncelikli | tam olarak | birebir | üstün | üstünlü* | üstündü* | sağlam | önde | bir tık",
    level: "seviye* | düzey* | standart* | kalite* | nitelikli | rekabet* | çetin | yüksek nitelik* | barajı* | çıta*",
    many: "çok sayıda | birçok | pek çok | yüzlerce | binlerce | yoğun | yoğunlu* | fazla sayıda | sayısı* | başvuru yoğunluğ* | onlarca | sayıca | üzerinde başvuru | onca | kalabalık | beş yüz* aşkın | aşkın | sayıda | altı yüz* | çoğu | çoğunluk",
    interview:
      "mülakat* | görüşme | görüşmeye | görüşmesi* | görüşmeniz* | görüşmemiz* | görüşmede | görüşmeler* | görüşmenin | görüşmeyi | iş görüşme* | interview | video mülakat* | sözlü | ön görüşme* | yüz yüze | teknik görüşme* | son görüşme* | görüşmeyle | sözlüye",
    talk: "konuşm* | konuşt* | konuşal* | konuşay* | konuşab* | konuşac* | konuşur* | konuşul* | konuşup | sohbet* | telefon* | arayacağ* | arayabil* | aramak | görüntülü | toplantı* | tanış* | bir araya gel* | buluş* | görüştü* | görüşelim | görüşmek iste* | kahve* | zoom* | teams* | meet | çay | arayayım | görüşsek | call | ziyaret* | uğray* | uğrar* | çaya | dinledik | yazışma* | merhabalaş*",
    test: "test* | sınav* | ödev* | vaka çalışma* | vaka analiz* | değerlendirme merkez* | envanter* | örnek ders* | uygulama* sınav* | case* | task | kodlama* | sunum* | yazılı | yazılıda* | yazılıya | assessment | seçmeler* | numune* | uzanma test* | grup çalışma* | hackerrank | live coding | deneme | denemeye | uygulama sınav* | klavye* | sınıf içi | proje ödev*",
    round:
      "aşama* | tur | tura | turu* | turda | adım* | etap* | etabı* | bir sonraki | faz | merhale* | kademe* | final* | next step | üst tur* | bir üst | sonraki",
    shortlist:
      "kısa liste* | final* | asil list* | son aday* | davet listesi* | son üç | shortlist* | geriye iki aday | elekten geç* | ilk ona | elemeyi geçti* | elemeyi geçen*",
    list: "yedek* | bekleme list* | sıralama* | asil ve yedek | sırada* | sıranız | listesi* | listemiz* | listede | liste",
    pool: "aday havuz* | havuz* | veri taban* | veritaban* | saklan* | saklay* | sistemimizde | kayıtlarımız* | aktif tutul* | dosyanızı açık | numaran bende | cv'niz bende | aklımızda | talent pool | arşivimiz* | bizde dursun | network | muhafaza* | kenara not | bir kenara | saklı tut*",
    offer: "teklif* | iş teklif* | offer | sunuyoruz | masaya bir teklif | öneriyor*",
    contract:
      "sözleşme* | imza* | kontrat* | işe giriş* | özlük | anlaşma* | oryantasyon* | girişinizi* | bordro* | onboarding | sgk giriş* | evrak teslim* | söz kes*",
    salary:
      "maaş* | ücret* | net | brüt | yemek kartı* | prim* | yan hak* | lira | tl | servis | lojman* | asgari ücret* | aylık",
    start: "başla* | işbaşı* | ilk gün* | göreve başla* | iş başı* | katıl* | aramıza katıl* | işe başla*",
    reference:
      "referans* | adli sicil* | sağlık rapor* | güvenlik soruşturma* | arşiv araştırma* | sabıka* | ikametgâh* | doğrulama | hizmet döküm* | sertifikanız* | diplomanız* | belgesi",
    score:
      "puan* | baraj* | taban puan* | sıralama* | not ortalama* | notu | kpss* | yüzde | derece* | skor* | sınav sonuc* | altında",
    feedback:
      "geri bildirim* | geribildirim* | feedback | yorum* | notlar* | gerekçe paylaş* | gerekçesi* | değerlendirme not* | görüşlerimiz* | gözlem not*",
    decide:
      "karar* | kanaat* | sonucuna var* | hükm* | oybirliği* | oy birliği* | oy çokluğu* | uygun gör* | nihai | birleş* | kesinleş* | oyladı | takdir komisyon*",
    result:
      "sonuç* | netice* | durum | durumu* | haber | haberi* | gelişme* | güncelle* | cevap | bilgilendirme* | statü* | açıklan*",
    select:
      "seç* | tercih* | karar kıl* | yana kullan* | belirle* | yana yap* | yönel* | istedi | beğen* | uygun bulmuş* | arzu ed* | el sıkış* | yeğle* | ısındı | istemiş* | işaret ett* | birinde karar | arkadaşta karar | kullandık | kullanmış* | önermiştir | gözüne kestir* | alana* seç* | karar çıktı | arkadaşa ayır*",
    proceed:
      "devam | ilerle* | sürdür* | yola devam | yola çık* | yürüt* | aşamaya geç* | bir üst tura çıkar* | tura çıkar* | yol al* | yolumuza | geçtiniz | geçemediniz | başlatamıyor* | daha ileri | ilerliyor* | sürüyor | ileri | ileriye | sıradaki adım* | geçecek* | geçilecek*",
    consider:
      "değerlendir* | incele* | dikkate al* | göz önünde* | titizlikle | dikkatle | gözden geçir* | ele al* | okuduk | okuyoruz | düşün* | özenle | tarafımızca | göz attı | okudum | baktık | ölçüp | tart*",
    hire: "işe al* | istihdam* | atan* | atama* | atadı | kadroya al* | göreve başlat* | göreve getir* | bünyemize kat* | aramıza kat* | görevlendir* | işe başlat* | kadromuza kat* | alındı | alınan | çalışacağız | işe girdi* | yerleştir* | alamıyoruz | başlatıl* | tevdi* | işe kabul | getirildi | alım yap* | birini aldı* | onu aldı* | arkadaşı aldı* | ustayı aldı* | adayı aldı* | kişiyi aldı* | danışmanını aldı* | getirdik | getirilmiş* | başlattı* | başına geç* | tayin* | naklen | işi alan | ile çalışac* | alınacak | gelecek arkadaş | göreve başladı | göreve başlıyor | işi aldı | işi kaptı | kontrat imzala*",
    fill: "idare ed* | usta geçti | teslim ettiler | doldu | dolmuş* | dolduğ* | dolu | kapıldı | bulundu | bulduk | tamamlandı | tamamlanmış* | kadromuz tamam* | yerleştirme yapıl* | yerleştirdik | başkasına gitti | arkadaşımıza verildi | adaya verildi | ona verdik | başkasına verdik | birine verdik | devredildi | sahibi belli | yeni sahibi | yerimizi aldı | anlaştı* | anlaşmış* | el sıkıştı | emanet et* | yer kalma* | yer açama* | atama yapıl* | yer verile* | yer vere* | dağıtıldı | kişiyi bulduğu* | başına geç* | doldur* | oturuyor | oturacak | geçecek | belirlendi | belli oldu | seçildi | yerleştirildi | karşılandı | üstlen* | halloldu | çözüldü | bulmuş* | tahsis edil* | anlaşma sağla*",
    close:
      "kapat* | kapan* | bitir* | bitti | noktala* | tamamla* | arşiv* | sonlan* | burada bırak* | defter kapan* | sonuçlandırıl* | rafa kaldır* | nihayet* | kaldırıldı | bıraktık | düşürül* | perdeyi indir* | bitiyor | sona | tamamlıyor* | bitmiş* | noktayı | dosyayı kapat* | son bul* | düştü | geçerliliğini yitir*",
    cancel:
      "iptal* | vazgeç* | durdur* | yayından kaldır* | yayından kalk* | kaldırıl* | geri çekil* | alım yapma* | yapılmayacak* | lağved* | kesti | ilandan kaldır* | feshed* | sildir* | çıkarıldı* | alımdan vazgeç* | caydı* | cayar* | caymak | cayıp | yok oldu | ortadan kalk* | açmaktan vazgeç* | kapatılma* | kalktı | yapmama* | kaldırdı* | kurulmu* | çıkarılmış* | koymayacak* | var olmayac* | düşürdü* | gerek kalma* | ihtiyaç kalma* | ihtiyacımız kalma* | parayı çek* | kağıt üzerinde kal* | siliyor*",
    freeze:
      "dondur* | askıya* | beklemeye al* | durdu | ertelen* | ötelen* | öteledi | beklemede | ara ver* | durdurul* | geçici olarak durdur* | kısıtlama* | beklet* | sarktı | kesinleşmed*",
    budget:
      "bütçe* | ödenek* | ödeneğ* | yapılanma* | küçülme* | tasarruf* | maliyet* | ekonomik | kaynak yetersiz* | kısıntı* | mali nedenler* | yeniden yapılan* | fon | headcount | kadro sınır* | birleşme | iflas* | satıldı | satış düş* | siparişler düş* | yatırımcı çekil* | norm kadro* | küçülü* | kriz* | yatırımları durdur*",
    withdraw:
      "geri çek* | teklifi geri | feshed* | iptal edilmiş* | vazgeç* | feragat* | rücu* | teklifimizi geri | hükmü kalma*",
    reject:
      "reddet* | redded* | ret | red | reddi | olumsuz dönüş* | geri çevir* | geri çevril* | değerlendirme dışı* | elendi* | elenmiş* | eledik* | elenen* | elediği* | değerlendirmeye alınma* | dikkate alınma* | işleme alınma* | işlemden kaldır* | uygun görülme* | uygun bulunma* | uygun bulma* | kabul edilme* | kabul edeme* | kabul alama* | devam etmeme* | devam etmeyece* | devam edeme* | ilerlememe* | ilerlemeyece* | ilerleyeme* | yollarımız* ayrıl* | yollarımız kesişme* | yolumuzu ayır* | hayır demek | hayır dedi | listemizden çıkar* | listesinden çıkar* | listeye gireme* | seçilmedi* | tercih edilmedi* | tercih edilmeme* | ipi öteki | yollarımız şimdilik | hayırlısı olsun | başka bahara kal* | saf dışı* | teklif vermemeye | davet edemi* | davet edilme* | çağrılmaya* | çağıramı* | alınmama* | olumlu bulunma* | eşleşme olma* | denk gelmedi* | sen olmadın | arasında değil* | arasında yer alma* | yer almamakta* | yer almıyor* | aramızda göreme* | aramıza katama* | yer veremi* | yer vereme* | yer açama* | rastlamadık | bir sonraki aşamaya geçeme* | finale kalama* | düşünmüyoruz | tercihimiz sizden yana olma* | reject* | onaylanmamış* | onaylanamamış* | atanmaya hak kazanama* | atamanız yapılma* | bu sefer olma* | bu kez olma* | bu defa olma* | elen | eleni* | elenec* | eliyor* | elemek* | dışı bırak* | dışında bırak* | dışında kal* | dışı kal* | istemedi* | istemiyor* | almıyoruz | alamıyoruz | katamıyor* | katamayac* | ilerletme* | taşıyamı* | taşıyama* | taşınma* | yerleşeme* | kavuşma* | kısmet | kısmetin* | nasipte yok* | menzile var* | yolumuz birleş* | ayağ* | hayır var* | alınmayac* | alınamadı* | alınmadı* | çağrılmadı* | çağrılmamış* | teklif sunama* | teklifi sun* | yöneltemi* | kabul görme* | görmek isteme* | sıra gelme* | yol almayac* | işaretlenme* | düşünülme* | göreve başlatılma* | başlatılmayac* | yerleştirmeyec* | yerleştirileme* | ilerletilme* | takıldı* | uygun değil* | yeşil ışık yakma* | sıcak bakma* | onay verme* | onay vereme* | onay çıkma* | şans tanıyama* | fırsat vereme* | şans vereme* | kapsam dışı* | liste dışı* | üstü çizil* | üzerini çiz* | nasip | geçit verme* | evet diyeme* | yola çıkama* | bir araya geleme* | aramıza alama* | önünü* kes* | eli boş | elimiz boş",
    accept: "kabul* | onay* | evet | razı* | olumlu | hak kazan* | olumluya",
    pass: "geçtiniz | geçti | geçtin | başarıyla* | başarılı* | hak kazandı* | seçildiniz | kabul edildiniz | tebrik* | başardı* | geçer | hak ett* | yerleştiniz | tamamdır | yeterli bulundu* | yeterli bulunan | kazandı* | kazanan* | kazanmış* | elemeyi geçti* | elemeyi geçen* | aşamayı geçti*",
    invite:
      "davet* | çağır* | çağrıl* | bekliyoruz | bekliyor | tanışmak ist* | görüşmek ist* | görmek ist* | buyurun | gelmenizi | gelebilir misin* | konuşmak ist* | ağırla* | konuşalım mı | aramızda görmek | beklerim | gelin | gel | gelsene | buyrun | görecek | dinleyecek | bekleriz",
    congratulate:
      "tebrik* | kutla* | mutluluk* | memnun* | müjde* | hoş geldin* | hayırlı olsun | sevin* | güzel haber* | iyi haber* | mutluyuz | heyecan* | sabırsızlık* | gururla | harika | süper | hayırlı uğurlu | gözünüz aydın | gözün aydın | mutlu haber* | onur duy*",
    confirm: "teyit* | onayla* | işbu | doğrula* | kayıt altına | kaydedil* | bildirilmekte*",
    receive:
      "ulaş* | başvurunu aldık | başvuru alındı | alınmıştır | elimize geç* | elimize ulaş* | tarafımıza ulaş* | iletildi | gönderildi | teslim al* | başvurunuzu aldık | kaydedildi",
    wait: "bekle* | sabır* | sabr* | gecik* | uzuyor | uza* | biraz daha süre | geç yaz* | sürebil* | vakit al* | sarktı | sıra | bitince | netleş* | sürüyor | acele* | seyahatte",
    postpone:
      "ertele* | öteledi | ötelen* | başka bir gün | yeni tarih | kaydır* | başka bir tarih* | yeni randevu* | öne al* | ileri bir tarih* | saatini değiştir* | tarihe al* | sonrasına*",
    schedule:
      "randevu* | takvim* | uygun musun* | uygun olduğun* | müsait* | ayarla* | planla* | slot* | uyar mı | saat seç* | yer ayırt* | olur mu | tarih* | görüşsek | programla* | hazır | kaçta | buluşal* | yapalım | ne zaman uygun | saatler* | müsaid* | konuşalım",
    daytime:
      "pazartesi* | salı* | çarşamba* | perşembe* | cuma* | saat | saatin* | yarın* | bugün* | hafta | haftaya | haftadan | haftası* | sabah* | öğle* | akşam* | gün | dakika* | saatte | önümüzdeki hafta | ayın | dün | dünkü | günü* | pazar | gece | gecesi | geceki",
    month:
      "ocak | ocağ* | şubat* | mart | martta* | nisan* | mayıs* | haziran* | temmuz* | ağustos* | eylül* | ekim | ekimde | kasım* | aralık | aralıkta | ilkbahar* | yaz | yazın | sonbahar* | kış | kışın | çeyrek* | dönem* | baharda | baharı",
    place:
      "ofis* | kat | katta | adres* | oda | odası* | bina* | salon* | giriş | genel müdürlük* | merkez | şube* | kapıda | atölye* | tesis* | fabrika* | mağaza* | resepsiyon* | konum* | kampüs* | mahalle* | cadde* | danışma* | şantiye* | büro* | depo | depoda* | sahada",
    bring:
      "kimlik* | nüfus cüzdanı* | pasaport* | yanınızda | ibraz* | hazır bulun* | giyin* | kapalı ayakkabı | yanınıza | getirin* | getirmeniz* | getirmeyi | getirmen | getir",
    send: "gönder* | yollay* | yollad* | yollarsan* | yollar mı* | yükle* | teslim* | at | atın | sunmanız* | ulaştır* | tamamlayın* | tamamlamanız* | doldurun* | doldurman* | formu doldur* | iletin* | iletirseniz | iletmeniz* | iletebil* | iletil* | iletece* | ilettik | ilettim | paylaşman* | paylaşın* | atar mı* | e posta | mail | mailden",
    deadline:
      "son gün | son tarih* | en geç | kadar | süresi | süresinde | içinde | içerisinde | son başvuru* | mesai bitimi* | deadline | tarihine kadar | süre",
    link: "bağlantı* | link* | tıkla* | portal* | hesap | hesab* | buton* | sitemiz* | web | http* | www | giriş yap* | aşağıdaki | sayfa* | profilinizden | ekran* | uygulama üzerinden | e-devlet*",
    attached: "ek'te | ektedir | ekteki | ekli* | ilişikte | ekinde | ekler* | eklenmiş*",
    answer:
      "yanıt* | cevap* | cevab* | döneceğ* | döneriz | dönüyorum | geri dön* | iletişim* | haber ver* | bana yaz* | bize yaz* | bildirin | yazarsan* | haberdar* | temas* | ulaşabil* | haberleş*",
    inform:
      "bildir* | bilgilendir* | bilgi | bilginize | bilgilerinize | duyur* | haber ver* | haberdar* | ilan ed* | paylaş* | belirt* | söyle* | açıkla* | arz ed* | yazıyorum | bilgisine | beyan* | tebliğ* | iletir* | iletmek* | iletti* | iletil* | iletece* | maili | mail | mesaj* | dürüst* | açık sözlü | açık konuş* | baştan | belli oldu | diyecek | demiştik | anlaşılmakta* | yazdım | not düş* | haberleş*",
    ask: "sor | sormak | lütfen | rica* | talep* | misiniz | musunuz | misin | musun | ister misin* | dilek | isteğ* | soru | soruyu | soruya | sorular* | sorunuz* | sorusu* | sordu* | mi | mu | miyiz | nasıl | neler | merak",
    thank:
      "teşekkür* | sağ ol* | sağol* | minnet* | müteşekkir* | eline sağlık | elinize sağlık | emeğinize sağlık | emeğine sağlık | takdir* | kıymetli | tşk | eyvallah | şükran* | thanks | thank",
    interest:
      "ilgi | ilgin* | ilgilen* | teveccüh* | istek* | isteğiniz | tercih ettiğiniz için | heves* | alaka* | güven | güveni* | güvene | güvenle | gönül ver*",
    effort:
      "zaman ayır* | vakit* | vaktiniz* | vakti | emeğ* | çaba* | özen* | zahmet* | gayret* | zamanını* | ayırdığın* | katılımınız* | harca* | emek | emekler* | yorul* | yorma*",
    impress:
      "etkile* | beğen* | keyif* | hoşumuza* | güzel | güzeldi | değerli | güçlü | sağlam | zevk* | hayran* | bayıldık | çok iyi | başarılı bul* | olumlu izlenim* | ilgi çekici | parlak | gülümset* | kıymetli | memnun | muhteşem | müthiş | takdir* | onur* | ilham* | ikna edici | sevdik | alkış* | iz bırak* | unutulmaz* | ışığınız* | mutlu et*",
    hard: "zor | zordu | zorlu | zorlan* | kolay değil* | kolay olma* | güç | güçtü | çetin | kıl payı | ramak kal* | çekişmeli | yakındı | yarım puan* | tereddüt* | saatlerce | çok yaklaştı* | bıçak sırtı | uzun | ısrar | istemezdi* | içimiz el verme* | çok zorland* | güçlük* | yakındınız | uykusuz*",
    wish: "başarılar | başarıların* | umar* | umuyor* | temenni* | inanıyor* | inanç* | şans | şanslar | bol şans | yolunuz açık | yolun açık | kolay gelsin | dileği* | gönülden | diler | dileriz | dilerim | dileyerek | diliyor* | dilekler* | umut* | inşallah | olsun | versin | istiyor* | isterdi* | isteriz | isterim | istemiyor* | istemedi* | hayırlı* | gönlünü*",
    path: "kariyer* | gelecek* | geleceğ* | iş arayış* | yolculuğ* | yolculuk* | hayatınız* | ileriki | bundan sonraki | yolun* | hayatta | hedef* | profesyonel yaşam* | iş arama* | arayışınız* | meslek | mesleki | mesleğ* | yarınlar* | ufuk* | serüven*",
    encourage:
      "çekinme* | cesaret* | pes et* | moral* | takip et* | takip ed* | başvurabilir* | yine başvur* | tekrar başvur* | yeniden başvur* | tavsiye* | tekrar dene* | yeniden dene* | üzülme* | bekleriz | unutma* | teşvik* | abone* | göz at* | kapımız* açık | kapımızı çal* | vazgeçme* | yılma* | yeniden gel* | yine gel* | tekrar gel* | her zaman açık | beklerim | denemek | deneyin* | deneme fırsat* | denemeni*",
    future:
      "ileride* | gelecekte* | ilerleyen* | ileriki | başka fırsat* | uygun bir pozisyon* | yeni pozisyon* | yeni ilan* | başka bir zaman | ilerde | doğabilecek | gelecek dönem* | önümüzdeki | fırsat* | açıldığında | açılırsa | diğer ilan* | diğer pozisyon* | ihtiyaç doğ* | başka bir rol* | benzer ilan* | seneye | gelecek yıl* | yaz sonu* | gelecek sezon | bir dahaki* | bahara | baharda | açılacak | yeni bir ilan* | yeni bir kadro* | yeni sezon*",
    remember:
      "hatırla* | unutma* | aklımız* | tekrar iletişim* | yeniden iletişim* | iletişime geçece* | arayacağım | size dön* | haberleş* | görüşmek üzere | irtibat* | bağlantıda kal* | karşılaş* | kapımız* açık | tekrar ulaş* | temasa geç* | yeniden yollarımız | yollarımız yeniden | kapınızı çal* | ilk sizi | ilk seni | haber ederim | not ettik | bir kenara not | bir kenara yaz* | numaran* bende | izleyeceğ* | takipte",
    sincerely:
      "saygı* | sevgi | sevgiler* | sevgiyle | selamlar | iyi günler* | iyi çalışmalar | iyi haftalar | kolaylıklar | hoşça kal* | hürmet* | görüşmek üzere | esen kal*",
    dear: "sayın | sn | merhaba* | selam | selamlar | değerli | sevgili | selamünaleyküm | iyi günler | günaydın | hocam | hanım | bey | kıymetli | kardeşim | adayımız | hi | hello",
    data: "kvkk* | veri | veriler* | verinizi | kişisel veri* | silin* | silme* | sil | aydınlatma metni* | açık rıza* | imha* | işlenmekte* | gizli* | arşiv mevzuat* | saklama | muhafaza*",
    automatic:
      "otomatik* | yanıtlamayın* | cevaplamayın* | yanıt vermeyin* | sistem tarafından | izlenmemekte* | okunmaz | okunmuyor | okunmamakta* | gönderim amaçlı* | no-reply | noreply | bilgilendirme amaçlı*",
    money:
      "kredi* | banka kartı* | hesap açılış* | hesap açma* | ipotek* | konut kredisi* | limit* | faiz* | leasing* | kefalet* | borç* | teminat* | mevduat* | ihtiyaç kredisi* | müşterimiz olarak | kart limit* | hesabınız* | emeklilik* | kefil*",
    home: "daire | daireyi | daireniz* | kira | kirası* | kiraya | kirac* | kiral* | evi | evin | konut* | emlak* | apartman* | tapu* | depozito* | site yönetim* | yurt başvuru* | oda arkadaş* | arsa* | kat malik* | ev | taşınac* | mülk* | aidat* | çiftle | kamara*",
    permit:
      "vize* | ruhsat* | ikamet izni* | pasaport* | konsolosluk* | göç | imar* | belediye encümen* | çalışma izni* | ehliyet başvuru* | elçilik* | göçmen* | silah taşıma* | otopark kartı* | oturum | vatandaş*",
    study:
      "üniversite* | okul | okulu* | okula | fakülte* | öğrenci* | kreş* | anaokulu* | yüksek lisans* | doktora* | lisans* | kayıt yaptır* | ders | dersi* | dersler* | lise* | nakil* | tercih liste* | mezun* | erasmus* | tez | burs | bursu* | burslu* | bursiyer* | öğretmen* | yatay geçiş* | hazırlık sınıf* | müfredat* | velimiz* | velileri* | kurs | kursu* | kursa",
    paper:
      "makale* | dergi* | hakem* | editör* | yayın* | bildiri özet* | özetiniz* | konferans* | kongre* | kitap* | roman* | öykü* | şiir* | el yazma* | senaryo* | sözlü sunum* | bildiriniz* | basmaya* | metniniz* | film* | yazınız* | basım* | sayımız* | kaleminiz*",
    grant:
      "hibe* | fon | ödül* | sponsor* | proje çağrı* | proje öneri* | hızlandırma program* | kuluçka* | girişim* | yatırımcı* | destek talebi* | kosgeb* | tübitak* | pitch* | burs | bursu* | burslu* | mentor* | destekle* | fonlan*",
    claim:
      "sigorta* | poliçe* | hasar* | tazminat* | şikâyet* | garanti* | itiraz* | hakem heyeti* | istinaf* | dava* | kasko* | başvuru numarası | ödenek talebi* | sgk* | değişim | iade taleb* | iade talep*",
    purchase:
      "sipariş* | kargo* | ürün* | stok* | ödeme* | fatura* | fiyat* | indirim* | müşteri hizmet* | teslimat* | sepet* | satın al* | taksit* | alışveriş* | kart | kartınız* | ücret iade* | tutarı* | kartı | aboneliğ* | ücretsiz kargo | paket* | bakiye* | havale* | iade kod* | dükkanımızı kapat*",
    event:
      "bilet* | etkinlik* | rezervasyon* | uçuş* | masa ayır* | festival* | turnuva* | seans* | seferi | seferler* | gezi* | tur program* | kampı* | davetiyeniz | fuar* | düğün* | otel | oteli* | otelde | konser | konseri* | konsere | stant* | stand* | salon kirala* | menü* | çorba*",
    tender:
      "ihale* | tedarikçi* | fiyat teklif* | teklif değerlendirme* | satın alma* | satınalma* | yüklenici* | taşeron* | iş ortaklı* | şartname* | sözleşme bedel* | firmanız* | konkur* | ajansına verdi | bayilik* | bayiliğ* | peyzaj* | reklam iş* | acente*",
    member:
      "üye* | kulüp* | kulüb* | dernek* | derneğ* | koro* | takım seçme* | sahiplen* | vakıf* | vakfı* | bağışçı* | lig | taraftar* | genel kurul* | önerge* | koruyucu aile* | evlat* | gönüllü abla*",
    health:
      "doktor | doktoru* | muayene* | tedavi* | hasta | hastamız* | hastanın | ameliyat* | reçete* | poliklinik* | klinik* | diş | tahlil* | implant* | terapi* | hekim* | kan bağış* | bağışı* | hastane* | hemşire* randevu* | sağlık kurul* | sağlık merkez*",
    newsletter:
      "bülten* | abone* | blog* | podcast* | makalemiz* | webinar* | bölüm* yayında | köşe yazı* | ipuçları* | listeden çık* | devamını oku* | yazının tamamı | öneriler | haftanın | araştırmaya göre | öğüt* | okurlar* | sayımızda | koçumuz | favorimiz | kılavuz yazı* | yazdı | köşemiz*",
    alert:
      "iş alarm* | alarm* | yeni ilanlar | sana uygun | önerilen ilan* | benzer ilan* | kaydettiğin | kaydedilen arama* | kriterlerine uygun | yeni iş ilan* | takip ettiğin | iş bildirim* | size özel ilan* | alternatif",
    rejection: "olumsuz cevap* | olumsuz yanıt* | olumsuz dönüş* | hayır cevabı* | hayır yanıtı* | rejection | elenmek",
    recruiterreach:
      "profilinizi gördüm | profilinizi incele* | linkedin'de* | linkedin | size ulaşıyor* | ilgilenir misin* | iş değişikliği* | yeni bir fırsat* | aklıma gelen | müşterim için | ilginizi çekebil* | veri tabanımızdan | sizinle paylaşmak ist* | fırsatı | arıyorlar | profiliniz dikkat* | değerlendirmek ister misin* | headhunt*",
    hrtalk:
      "adayı nasıl | adaylara mail | adaylara bugün | elediklerimiz* | şablon* | diğerlerine duyur* | dördüncü aday | tutanağ* | sence | sen ne dersin | bence | aday kart* | ilanları indirin | ret maili* | pipeline | listede kırmızı | elenenlere | profillerin hiçbiri | statü kod* | aday takip* | sen çıkarabil* | adayla ilgili | ilana yeniden çık* | müdür hiçbirini | finalistleri",
    ownmove:
      "başvurumu* | başvuruma | adaylığımı* | geri çekmek ist* | geri çekmeye karar | çekiliyorum | feragat ediyorum | kabul ediyorum | başvurmak ist* | başvurayım | başvurmuştum | özgeçmişim* | cv'm* | yanıtınız için | kararınız* | görüşmüştük | şimdiki şirketim* | itiraz ediyorum | istifa ediyorum | başka bir iş buldu* | kabul edilmediğim* | gelemeyeceğim | katılamayacağım | verilerimi | bana gelen | öteki firmayı seçtim | almadığım | hakkımı başkasına | rızayı | teklifinizi kabul | teklifinizi reddet* | teklifinizden | kararı aldım | karar verdim | ilerlemeye karar verdim | iş buldum | taşınıyoruz | başka bir firmayla",
    meant:
      "örnek* | örneğin | mesela | şablon* | taslak* | misal | kalıb* | cümle* | hayal edin | ad soyad | sözgelimi | gibi ifadeler | diyelim ki | demişler | klasik | ifade* | tırnak | yazıyordu | demişti",
    error:
      "sehven | teknik bir | dikkate almayın* | karışıklık* | sistemsel | yanlış* | arıza* | sistem değişik* | bozul* | düzelt* | hata | hatas* | hatal* | hataydı | hatadan",
    despite:
      "rağmen | karşın | yine de | olsa da | olsa bile | olmasa da | her şeye rağmen | gerçi | ne kadar istesek | buna karşılık | her ne kadar | ne var ki",
    especially:
      "çok | gerçekten | son derece | oldukça | özellikle | epey | pek | hayli | fazlasıyla | gayet | inanın | içtenlikle | gönülden | yürekten | kesinlikle | mutlaka",
    first:
      "ilk | birinci* | ikinci* | üçüncü* | son | sonuncu | final | nihai | birisi | ilkin | dördüncü* | beşinci* | altıncı* | yedinci* | sekizinci* | dokuzuncu* | onuncu* | sıradasın* | sırada yer",
    person:
      "yeni çalışma arkadaş* | yeni arkadaş* | bir arkadaşı* | arkadaşımız* | göreve başlıyor | göreve başladı | başka bir aday* | başka adaylar* | diğer aday* | bir başka aday* | farklı bir aday* | farklı aday* | teklif yaptık ve kabul etti | aradığımız kişi* | aradığımız aday* | aradığımız ustayı | meslektaş* | adayla anlaş* | biriyle anlaş* | biriyle devam | birini aldık | birine verdi* | yeni müdürümüz | ekibe katıl* | öteki aday* | birini yerleştir* | bir aday* | adayda karar kıl* | biriyle yola | başkasını | başkasına | başka bir ismi | eski çalışanımız* | ile anlaşıldı | ile anlaştık | genç bir meslektaş* | olan bir aday* | görevi şirket içinden | ismi seç* | bir isme | bir isim* | başka biri* | diğer arkadaş* | yeni ekip arkadaş* | öğrencisi* | yeğeni* | dışarıdan bir* | bir uzman* | bir usta* | yeni pasta* | bir hanımefendi* | bir beyefendi* | sizden sonra gelen | yanındaki | finaliste | ikinci adayla | ilk adaya | iki meslektaş | sahibi belli | o aday* | bir danışman* | bir mimar* | bir araştırmacı | bir tasarımcı* | yerine geçecek | görevi alan | iç aday* | seçilen aday* | göreve başlayan",
    work: "çalış* | ekip* | ekib* | takım* | şirket* | kurum* | firma* | departman* | birim* | proje* | işletme* | ofis* | bölüm* | holding* | topluluğ* | grubumuz* | iş | mesai* | team | mutfağ* | büromuz* | kadromuz* | fabrikamız*",
    goesto:
      "gitti | gitmiş* | gidiyor | gidecek | başkasının | başkasınındı* | ona verdi* | ona verildi | birine verdi* | birine gitti | isme verildi | isme gitti | isme atıldı | adaya verildi | adaya gitti | adaya verdi* | arkadaşımıza verildi | arkadaşa verdi* | arkadaşa ayır* | onun oldu | emanet* | tahsis* | sahibini bul* | sahibi belli | devred* | devrett* | nasip oldu | birine ayır* | yönünde çıktı | yana çıktı | lehine çık* | götürüldü | götürüyor* | götürdü* | kucağına | eline geçti | ellerine | veriyoruz | ona ayır* | yakınına ayır* | birine verildi | arkadaşa verildi | kişiye verildi | kişiye verdi* | isme düştü* | ona düştü | teslim ediyor* | teslim ettik | teslim ettiler | teslim edildi | bir başkasının | öbürüne | diğerine | birine nasip | ona kaldı | ona kısmet",
    stays:
      "geri dönüyor | geri döndü | geri geldi | geri dönme* | fikrini değiştir* | fikrinden | istifasını geri | istifadan | kalmaya karar | görevinde kal* | görevine devam | yerinde kal* | kesin dönüş | izninden dön* | izinden dön* | ayrılmaktan vazgeç* | eski çalışan* | eski ekip* | geçen yıl ayrılan | ayrılan | yıllar önce | geçen yıldan | eskiden | yeniden başlıyor | vekalet* | devral* | mevcut öğretmen* | mevcut personel* | kendi eleman* | emekliliğini | yuvaya dön* | eski görev* | göreve geri | kadrosuna geri | emekli",
    lack: "eksik* | yetmedi* | yetmiyor* | yetmez | yeterli değil* | yeterli bulunma* | yeterli görülme* | yetersizliğ* | az | azlığ* | kısıtlı | sınırlı | noksan* | gerisinde | altında kal* | zayıf* | kıt | kalmadı | kalmamış* | yoktu | yok | bulunmuyor | olmayışı | olmaması | yetiştireme* | yeterince | pişmen | çok erken | tutturama* | sağlayama* | taşımıyor* | taşımadığ* | boşlu* | yetişmiyor | bulunamadı | oluşmadı* | kadar güçlü değil* | denk düşme* | kalmadığ* | bulunmadığ* | olmadığınd* | olgunlaş* | ham | tecrübesiz* | deneyimsiz*",
    toomuch:
      "fazla | fazlasıyla | dar gel* | dar kal* | küçük gel* | küçük kal* | üzerinde kal* | çok üzerinde | işin üzerinde | üzerindesin* | üstündesin* | büyük gel* | bol gel* | ağır gel* | hafif kal* | aşan | aşıyor* | aştığ* | aşmakta* | aşmış* | gereğinden | sığmaz* | sığmıyor* | sığmay* | daraltır* | tatmin etme* | aşırı | yüksek kal* | çok yüksek | fazlaca | pahalı | kaldırama* | çok iddialı | lüks | kalıba sığ* | ağır kaç* | aşacak* | üst seviye | üst düzey",
    ending:
      "burada bırak* | burada bitir* | burada bitiyor* | burada bitti | burada ayrıl* | burada ayır* | burada sona er* | burada kes* | burada noktal* | burada tamaml* | burada vedal* | burada dur* | burada iniyor | burada kapan* | burada kapat* | vedalaş* | veda | vedamız* | uğurlu* | uğurla* | yollarımız* ayr* | yollarımızı ayır* | yollarımızı burada | yolumuzu ayır* | nokta koy* | noktayı koy* | buraya kadar* | bu kadarmış | sona er* | son mesaj* | son satır* | rafa kaldır* | defter* kapat* | defter* kapan* | serbest bırak* | helal* | elveda | hoşça kal* | dost kalal* | yazışma* | yolun sonu* | sonuna gel* | güle güle | darısı | kenara koy* | finali | el salla* | son buldu | son bulu* | son durağ* | yol ayrım* | ayrılık | perdeyi kapat* | noktalı* | noktala* | kapatıyor* | yollarımız bu | durakta ayr*",
    ahead:
      "öne geç* | önünüze geç* | önüne geç* | önde | önünde | önündeydi* | öne çık* | bir adım* | birkaç adım* | kıl payı | ucu ucuna | farkla | farkıyla | burun fark* | ağır bas* | ağır gel* | baskın* | üstün gel* | göğüsle* | ikinci oldu* | ikinci sıra* | ikinci kal* | geride | arkasında | öncelik* | avantaj* | yarım puan* | sizden önce | senden önce | önce davran* | daha hızlı | son düzlük* | son viraj* | yarışı* | yarışta* | yakalayama* | dengeleri değiştir* | çok yaklaş* | ramak* | önümüze çık* | ilk sırada* | fark at* | solla* | nefes fark* | fotofiniş*",
    deserve:
      "hak ediyor* | hak eden | hakkını* ver* | haksızlık* | yazık olur* | yazık ede* | israf* | heba* | ziyan* | mutlu olma* | mutlu olac* | mutlu olur* | mutlu ede* | mutsuz* | yıprat* | yıpran* | layık* | yakışır* | yakışac* | yakışan* | solup | körel* | harcan* | bunal* | sıkıl* | parlay* | parlar* | kanat* | ufuk* | ufk* | oyala* | vicdan* | kıyma* | kıyama* | gideceğiniz yer | değerinizden | değerinden | değerinizi | kıymetini* | kalbimle | geliş* alan | törpüle* | sıkışır* | doyurma* | çiçek aç* | köşede kal* | gölge* | değer göre* | hakkını verecek | parlat*",
    direction:
      "yön | yönü* | yöne | yönde | yönelim* | rota* | istikamet* | başka bir yol* | başka yol* | farklı bir yol* | başka bir nokta* | farklı bir nokta* | odağ* | odak* | strateji* | planlar* değiş* | öncelikler* | ağırlığı* | başka bir kapı* | öbür kapı* | diğer kapı* | kaydığ* | kayıyor* | kaydırd* | değişti | değişiklik* | değişen* | vizyon* | profil değiş* | yeni bir alan* | farklı bir yapı* | içeriden doldur* | dışarıdan | ajansa ver* | yeni bir yön* | başka bir isim* | farklı bir isim* | başka türlü | başka bir kulvar* | kulvar* | yönlere | yönler",
    condition:
      "ehliyet* | src | sürücü belge* | ana dil* | anadil* | diploma* | mezuniyet* | vardiyalı | gece vardiya* | hafta sonu* | seyahat* | taşınma* | şehir dışı* | uzaktan | hibrit | tam zamanlı | yarı zamanlı | ihbar süre* | ingilizce* | almanca* | yabancı dil* | dil seviye* | dil puan* | çalışma izni* | askerli* | yaş | lisans mezun* | yüksek lisans mezun* | sınıfı | ikamet* | mesafe* | oturum izni* | sabıka* | kpss* | ders program* | norm | belgeniz | şartını | şartların* | lisanslı | sertifikalı",
    recommend:
      "öner* | tavsiye* | aday göster* | destekle* | arka çık* | kefil* | referans ol* | torpil* | telkin* | uygun gördü* | uygun görmüş*",
    vote: "oy | oyu | oyum | oylar* | oylama* | oylad* | oybirliğ* | çoğunlu* | lehine* | lehte | lehinize | lehinde | aleyh* | tartış* | müzakere* | görüşülmüş* | görüşülere* | masaya yatır* | uzlaş* | hükmed* | hükmet* | terazi* | tartıp | ısrar* | ikna* | istişare* | hemfikir | mutabık* | mutabakat* | kurulda | uzun uzun | ölçüp biç* | el kaldır*",
    status:
      "durum | durumu | durumunuz* | statü* | arşivlen* | arşive | arşivde | pasif* | kapalı | aktif | kayıt | kaydı* | dosya no | ilan no | başvuru no | talep no | işlemden* | işlem | işlemi | güncellen* | kod | kodu | etiket* | işaretlen* | şeması* | sistemden | kapatılmış* | sonlandırıldı*",
    figure:
      "kapı | kapıyı | kapısı* | kapımız* | kapıda* | kapının | kapılar* | anahtar* | yapboz* | parça* | sahne* | perde* | gemi* | tren | treni* | trene | otobüs* | durak* | istasyon* | liman* | yelken* | rüzgar* | zar | zarlar | terazi* | köprü* | tohum* | fidan* | toprak | orkestra* | hikaye* | kıvılcım* | kimya | masa | masada | masaya | masayı | sofra* | sandalye* | koltuğ* | bayrağ* | bayrak* | dümen* | top | ata | kalem* | eşiğ* | ipi | kıyı* | yıldız* | ışık* | ışığ* | ateş* | çizgi* | denizi* | kumaş* | kalıp* | elek* | satır* | dünya* | rüya* | masal* | film şerid* | hamur* | maya | bardağ* | bardak* | harita* | pusula* | göz göz* | baharat* | düğme* | merdiven* | basamak* | dağ | tepe | okyanus* | ada | filiz* | tuğla* | ayna* | ritim* | melodi* | nota | frekans* | dalga* | tüy* | kefe* | kulvar*",
    late: "geç | gecik* | çoktan | gelmeden | az önce | önce davran* | önce gel* | yetişeme* | yetişmedi* | kaçtı | zamanlama* | iş işten geç* | keşke | bir ay önce | bir hafta önce | birkaç gün önce | dün akşam | sıra size | sıra sana | süresi geç* | süresinden sonra | tarihinden sonra | mesai bitim* | erken gel* | daha önce | son anda | siz gelmeden | tam o sırada | kaçırdı* | kaçırmış* | atı alan",
    isyou:
      "sizsiniz | sensin | siz oldunuz | sen oldun | sizi seçti* | seni seçti* | sizde karar kıl* | sende karar kıl* | sizinle ilerliyor* | seninle ilerliyor* | sizinle ilerlemek | sizinle devam ediyor* | sizinle devam etmeye | sizinle devam etmek istiyor* | sizinle yola | seninle yola | sizinle çalışmak istiyor* | size vermek* | size verdik | sizindir | sizin oldu | sizi istiyor* | seni istiyor* | seçildiniz | seçildin | kazandınız | kazandın | kabul edildiniz | kabul edildin | yerleştiniz | yerleştirildiğiniz | yerleştirilmeniz | listedesiniz | finaldesin* | biri sizsiniz | birisiniz | birisin | sizi yazd* | iş sizin | iş senin | davetlisin* | atandınız | hakkınız doğ* | bizdensin* | elenmediniz | size teklif | sana teklif | unutulmadı* | sizden yana oldu | sizden yana çık* | çoğunluk sizden | karar sizden | karar senden | size evet diyoruz | sana evet diyor* | ipi siz | siz göğüs* | siz kazan* | yalnızca siz kal* | sadece siz kal* | sizin için kapat* | size ayırdık | sizin için ayır* | yeriniz hazır | yerin hazır | tercihimiz siz* | kararımız siz* | sizinle anlaştı* | seninle anlaştı*",
    welcome:
      "hoş geldin* | hoşgeldin* | aramıza katıl* | aramıza hoş | ailemize | ekibimize katıl* | bizdensin* | aramızdasın* | ekibimizdesin* | aramızda görmek* | ilk iş gün* | ilk gününüz* | oryantasyon* | birlikte çalışac* | bize katıl* | takıma hoş | ekibe hoş | iş giriş* | işe giriş* | masanız* hazır",
    pet: "köpek* | köpeğ* | kedi* | yavru* | sahiplen* | barınak* | barınağ* | hayvan* | pati* | mama | tasma* | tavşan* | kuş | kısırlaştır* | safkan | minik dost* | can dost* | bahçesi olan | ormanlık",
    media:
      "şarkı* | film* | video* | fotoğraf* | yemek tarif* | tarif* | çalma liste* | öykü* | şiir* | sergi | sergisi* | sergide | sergimiz* | kanal | kanalı* | stant* | stand* | klip* | albüm* | dizi | dizisi* | radyo* | eser | eseri* | heykel* | karikatür* | galeri* | podcast* | bölüm* yayın* | raflar* | tezgah yeri | pazar yeri | tablonuz* | tuval* | oyuncu* | semt pazar* | uygulamanız*",
    sport:
      "maç* | lig | ligi* | ligde | teknik direktör* | antrenör* | antrenman* | turnuva* | maraton* | forması* | hakem* | sporcu* | futbol* | basketbol* | voleybol* | yüzme* | milli takım* | lisanslı | şampiyon* | gol | transfer* | kulüp* | kulüb* | deplasman* | satranç* | yedek kulübe* | müsabaka* | oyuncumuz*",
    hrmatter:
      "yıllık izin* | izin | izni | iznin* | izne | izinli* | harcırah* | masraf* | avans* | zam | zammı* | maaş artış* | ücret artış* | terfi* | otopark* | park yeri | evden çalışma* | uzaktan çalışma* | eğitim bütçe* | eğitim taleb* | vardiya değiş* | fazla mesai* | servis güzergah* | yan hak* | dizüstü* | kreş yardım* | rotasyon* | staj defter* | mesainiz* | amirince | birim amir*",
    authority:
      "vergi* | mahkeme* | bakanlı* | valili* | kaymakam* | encümen* | meclis* | imar* | ruhsat* | tapu* | nüfus müdür* | sosyal yardım* | patent* | tescil* | marka başvuru* | kamulaştır* | icra* | savcılı* | noter* | hobi bahçe* | parsel* | muhtar* | dava* | ceza* | tebligat* | önerge* | çocuk esirgeme* | merkezi yerleştirme* | sicil* | gümrük* | dilekçe*",
    contest:
      "yarışma* | ödül* | hackathon* | çekiliş* | kura | kurası* | kurada | birincilik* | derece* gir* | audition | seçmeler* | casting* | oyuncu seç* | müsabaka* | kazananlar* | mansiyon* | konkur* | finale kal* | takımınız* | eserin* | girişimin* | hızlandırıcı* | talihli* | jüri özel",
    sift: "ön eleme* | eleme | elemeyi | elemeye | elemeler* | elemede | elenen* | elendi* | eledi* | elen | eleni* | elenec* | elek | elekten | ayıkla* | tarama* | süzgeç* | süzül* | listenin dışında | listeye gire* | listeye kal* | listeden çık* | listesinden çık* | takıldı* | ilk ona | ilk üçe | ilk beşe | barajı geç* | barajı aş* | baraj* altında | ön değerlendirme* | ön inceleme* | arasından | aranızdan | içinden | alınmadı* | davet edilen* | seçilen* | hak kazanan* | kısa liste* | giremediğ* | giremediniz",
    full: "doldu | dolu | doluydu | dolmuş* | dolduğ* | dolunca | kadromuz tamam* | kadro tamam* | ekip tamam* | ekibimiz tamam* | ekibimizi tamam* | yer kalma* | yer yok | yerimiz yok | yerimiz kalma* | başka yerimiz | yer açama* | kontenjan bitti | kontenjan kalma* | kapasite* | tükendi | tam kadro* | boş yer* | boş kadro* | boş koltuk* | açık kalma* | açığımız kalma* | açığımız yok | ihtiyaç kalma* | ihtiyacımız kalma* | ihtiyacımız yok | gerek kalma* | gerek yok | saat kalma* | kişilik yer* | tek bir yer* | fazla yer* | dolup | yerler doldu | kontenjan dışı",
    giveback:
      "iade* | geri gönder* | geri alabil* | teslim alabil* | danışmadan | zarf* | imha* | elden al* | geri ver* | yol masraf* | geri iste* | belgelerinizi al* | evraklarınız* | numuneler* | kargoyla | kartı* iade",
    done: "oldu | etti | verdi | geldi | kaldı | çıktı | yaptı | olmuş | *mıştır | *muştur | *ıldı | *uldu | *andı | *undu | *lmış | *nmış | *rmış | etmiş",
    will: "*acak | *ecek | *acaktır | *ecektir | *acağız | *eceğiz | *acağım | *eceğim | *acaksınız | *eceksiniz | *acaksın | *eceksin",
    one: "bir tek | tek | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | yirmi | otuz | kırk | ikisi* | üçü | birer | ikimiz* | doksan | seksen | altmış",
    who: "olan | olanlar* | olanı | olana | kim | kimi | kime | kimin | kiminle | kimler* | hangi* | o kişi | sahip olan | kimdi",
  },
  lists: {
    /** What may stand before it: a talk by telephone is another thing. */
    before: [
      "(^|yaptigimiz|yaptiginiz|yaptigin|gecen|gunku|dunku|gerceklestirdigimiz|keyifli|guzel|ikinci|birinci|ucuncu|son|teknik|haftaki|bize|bu|o|uc|iki|tum|yoneticimizle|ekibimizle|yuz yuze|bir|icin|pozisyonu|ile|ve|final|sozlu|ingilizce|video|katildiginiz|katildigin)",
    ],
    /** What a talk that was held is called. */
    talk: [
      "(gorusme|gorusmemiz*|gorusmeniz*|gorusmede|gorusmeler*|gorusmenin|gorusmesi*|mulakat*|sohbet*|tanisma*|bulusma*)",
    ],
  },
  unread: [
    "(yanitlamayin*|cevaplamayin*|yanit vermeyin*|cevap vermeyin*)",
    "(lutfen) .. (yanitlama|cevaplama|yanit verme|cevap verme)",
    "(posta kutusu|kutu|adres|e posta|eposta|hesap) .. (izlenme*|okunma*|takip edilme*|kontrol edilme*|yanit alma*)",
    "(yanitlar*|yanitlariniz|cevaplar*|iletiler|mesajlar|yanit) .. (okunma*|ulasma*|iletilme*|dikkate alinma*|degerlendirilme*)",
    "(yalnizca|sadece) .. (gonderim|bilgilendirme) amacli*",
    "yanit (kabul|almamakta|alamaz)",
  ],
  invitesAnswer: [
    "bu (e posta*|eposta*|mail*|mesaj*|ileti*) .. (yanitlayarak|yanitlayabilir*|cevaplayarak|yanitlaman*|cevap yaz*|yaniti*)",
    "(bana|bize) (yaz|yazin|yazman*|yazabilir*|donebilir*|ulasabilir*|donun)",
    "(yazmaktan|aramaktan|sormaktan|ulasmaktan) cekinme*",
    "(direkt|dogrudan) bana",
  ],
  details: {
    roleFrames: [
      "(pozisyon|pozisyon adı|kadro|unvan|ilan|İlan|görev|rol|başvurulan pozisyon|ilan adı|İlan Adı|kadro unvanı): {role}",
      "{role} (pozisyon*|rolü|rolüne|rolünde|rolünün|rolünden|rolüyle|rolümüz*|kadro*|ilanı*|ilanımız*|ilanla*|İlanı*|unvanı*|görevine|görevi|görevinde|vazifesi*|pozisyonu)",
      "{role} (başvuru*|Başvuru*|başvurduğ*|müracaat*|adaylığ*|Adaylığ*|aday*)",
      "{role} (için|olarak) (başvur*|müracaat*|yaptığ*|yapmış|aday*|görüş*|gönder*|iletti*)",
      "{role} (alımı*|alım|Alımı*|arayış*|seçme*|mülakat*|görüşme*|Görüşme*|işi|işine|işin*|stajı*|stajına|sürecin*|süreci*|sınavı*|ihtiyac*|değerlendirme*|Değerlendirme*|Kadrosu*|Pozisyonu*)",
      "{role} (çıraklık|staj|yetiştirme|eğitim|yeni mezun) program*",
      "{role} (programı|programımız*|programına|programında|Programı*)",
      "(bir|ikinci bir|yeni bir|başka bir|iyi bir) {role} (ald*|arı*|bul*|aray*|için)",
      "{role} (için|olarak|konusunda|tarafında)",
    ],
    roleWords: dotted(
      (
        "uzman* müdür* mühendis* temsilci* danışman* sorumlu* yönetici* yönetmen* koordinatör* direktör* asistan* sekreter* operatör* teknisyen* tekniker* teknikeri* analist* " +
        "geliştirici* tasarımcı* yazılımcı* programcı* öğretmen* öğretim görevli* görevli* hemşire* ebe ebelik doktor* hekimi hekimliği eczacı* fizyoterapist* diyetisyen* psikolog* avukat* " +
        "hukukçu* müşavir* denetçi* denetmen* müfettiş* memur* personel* eleman* işçi* usta ustası ustabaşı* kalfa* çırak* stajyer* garson* komi komilik kasiyer* şoför* sürücü* kurye* " +
        "aşçı* şef şefi şefliği barista* barmen* güvenlik bekçi* temizlikçi* hizmetli* resepsiyonist* muhasebeci* muhasebe muhabir* editör* yazar* çevirmen* tercüman* grafiker* fotoğrafçı* " +
        "mimar* peyzaj kaynakçı* tornacı* frezeci* elektrikçi* tesisatçı* boyacı* marangoz* modelist* terzi* kalıpçı* dikişçi* makineci* bakımcı* depocu* forkliftçi* forklift lojistik " +
        "pilot* kaptan* kabin hostes* rehber* antrenör* eğitmen* koç* animatör* müzisyen* kemancı* oyuncu* sunucu* spiker* kameraman* kurgucu* yapımcı* araştırmacı* bilimci* bilim " +
        "profesör* doçent* akademisyen* okutman* kütüphaneci* arşivci* laborant* biyolog* kimyager* fizikçi* istatistikçi* ekonomist* sosyolog* veteriner* ziraat tarım jeolog* haritacı* " +
        "topograf* şantiye formen* amiri amirliği* vardiya lider* başkan* yardımcı* vekil* sekreterya* satıcı* satış pazarlamacı* plasiyer* tezgâhtar* tezgahtar* reyon promotör* merchandiser " +
        "gişe veznedar* bankacı* portföy broker* aktüer* sigortacı* brülör kuaför* güzellik manikürcü* masör* masöz* kuafor* bakıcı* dadı* anne çocuk polis* subay* astsubay* itfaiye* zabıta* " +
        "hakim* hâkim* savcı* katip* kâtip* noter* mübaşir* imam* müezzin* vaiz* bahçıvan* çiftçi* seyis* kasap* fırıncı* pastacı* bulaşıkçı* bellboy kat hizmetleri housekeeping concierge " +
        "engineer* developer* manager* designer* analyst* specialist* consultant* coordinator* assistant* director* officer* lead intern internship trainee* engineering scientist* architect* " +
        "product backend frontend fullstack full-stack mobile devops qa sre cto ceo cfo cmo executive representative recruiter accountant auditor writer editor marketing growth owner scrum master " +
        "associate partner supervisor technician administrator support sales planner buyer controller strategist researcher copywriter content social hr ik muavin* saymanl* sayman* mutemet* " +
        "tasarım* kapıcı* sosyal hizmet* gözlemci* ressam* heykeltıraş* restoratör* rölöve* metin mürettebat* gemici* makinist* hareket memur* kondüktör* dağıtıcı* dağıtım toplayıcı* paketleme* " +
        "kalite üretim planlama bakım destek çağrı müşteri saha büro ofis idari mali finans insan tedarik satınalma"
      ).split(" "),
    ),
    hasCapitals: true,
    roleStops: dotted(
      (
        "için ile ve veya olarak hakkında hk pozisyonu pozisyonuna pozisyonunu rolü rolüne kadrosu kadrosuna ilanı ilanına ilanımıza başvurusu başvurunuz başvurun başvurduğunuz başvurduğun " +
        "süreci sürecimiz sürecinde görüşmesi mülakatı alımı seçimi sonucu sınavı görevine ancak fakat ama maalesef bu sizi seni tarafınıza olan konusunda tarafında @"
      ).split(" "),
    ),
    notRoles: dotted(
      (
        "başvuru başvurunuz başvurun başvurusu başvurularınız başvurunuzu başvurunuza başvurunuzun başvurduğunuz başvurduğun başvurular sonuç sonucu sonuçları sonucunuz sonuçlandı hakkında hk görüşme görüşmemiz " +
        "görüşmesi görüşmemizin görüşmemizi görüşmeniz ardından süreç süreci sürecin sürecimiz sürecinde sürece sürecimize bilgilendirme bilgi güncelleme kapanış davet daveti teklif teklifi teklifimiz iptal cevap re fw ynt rv ilan ilanı ilanına " +
        "kapatıldı teşekkür teşekkürler ederiz ilginiz ilgin ilginize pozisyon pozisyonu pozisyonuna kadro kadrosu kadrosuna kadromuz kadromuzu rol rolü rolüne iş işi için ile olarak ilgili ilişkin dair üzere gösterdiğiniz gösterdiğin " +
        "göstermiş olduğunuz duyduğunuz yaptığınız yaptığın yapmış yapılan açılan edilen düzenlenen tarihlerinde ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık aranan olan olduğumuz bulunan yürütülen bünyesindeki bünyesinde bünyemizdeki bankamızın bankamız kurumumuz kurumumuza kurumumuzun şirketimiz şirketimizin " +
        "şirketimize firmamız firmamıza firmamızın üniversitemiz üniversitemizin hastanemiz hastanemizin okulumuz okulumuzun ekibimiz ekibimize ekibimizdeki topluluğumuz grubumuz fabrikamız mağazamız bu bir ikinci yeni başka daha çok sayın merhaba selam " +
        "hanım bey sizi size sizin sizinle seni sana senin seninle siz sen biz bizim bizimle ancak fakat ama maalesef ne yazık ki günkü geçen hafta salı pazartesi cuma perşembe çarşamba tarihinde tarihli sayılı kapsamında tesisimiz şubemiz " +
        "değerlendirme değerlendirmesi değerlendirildi sınav sınavı ön telefon teknik mülakat mülakatı aşama aşamada aşamaya nihai karar kararı kararımız son hâlâ o ve bizi aday adayımız değerli sevgili aramıza tarafımıza tarafınıza " +
        "şirketinden güncellendi linkedin indeed youthall kariyer.net secretcv açık kısa uzatmadan söyleyeyim kısacası nedeniyle sebebiyle dolayı sizden durum durumu rolünden beklediğinizi sohbetimizde gönderdiğin gönderdiğiniz paylaştığınız " +
        "yorumu geri bildirim bildirimi geri-bildirim arkadaşımızın müdürümüz ekip quick update application your en uygun"
      ).split(" "),
    ),
    companyFrames: [
      "{company} şirketinden (güncelleme|yanıt|haber)",
      "{company} şirketi*",
      "{company} bu aşamada (başka|sizinle|seninle|diğer|farklı)",
      "{company} (ailesi|ailesine|ailesinin|ekibine|bünyesinde|bünyesindeki)",
      "(biz|Biz) {company} olarak",
      "{company} (İK|İnsan Kaynakları|İşe Alım|İK Ekibi|İşe Alım Ekibi|Aday İlişkileri|İK Birimi|Personel Dairesi|Kariyer|Yetenek Kazanımı)",
      "{company} (Rektörlüğü|REKTÖRLÜĞÜ|Dekanlığı|Başhekimliği|Genel Müdürlüğü|Belediye Başkanlığı|Hiring Team|Talent Team)",
    ],
    companyStops:
      "olarak için ve bu başvurunuz adına ailesi ekibi bünyesinde şirketinden de da ile hakkında ekibine tarafından".split(
        " ",
      ),
    teamWords: dotted(
      (
        "işe alım alimi alımı insan kaynakları kaynağı ik hr kariyer ekibi ekip people recruiting recruitment talent team aday ilişkileri adaylar personel dairesi daire başkanlığı bölümü birimi departmanı " +
        "müdürlüğü direktörlüğü altyapı koordinatörlüğü işleri idari yönetimi yönetim yetenek kazanımı eğitim birim sekreteryası sekreterya sekreterliği başhekimlik kabin bilgilendirme destek no-reply noreply bildirim " +
        "careers hiring jobs via notifications merkezi başvuru sınav komisyonu hukuk satınalma akademi planlama operasyon rektörlüğü from at hizmetleri kurumsal iletişim seçme stajyer sistemi portal portalı portali system"
      ).split(" "),
    ),
    legalForms: (
      "a.ş. a.ş aş as ltd ltd. şti şti. san san. tic tic. ve a.o. a.o t.c. kolektif holding grup group inc gmbh restoran kulübü kulüp kooperatifi vakfı derneği havayolları telekom ajans " +
      "ajansı teknoloji teknolojileri gıda tekstil bank bankası otomotiv sanayi yazılım enerji lojistik inşaat üniversitesi belediyesi hastanesi hastaneleri mobilya moda organik studio stüdyo " +
      "games game media medya danışmanlık sigorta turizm otel oteli hotel market mağazacılık perakende maden madencilik metal çelik cam plastik kimya ilaç sağlık nakliyat akademi kolej koleji " +
      "okulu okulları anaokulu kreşi yayınları yayınevi mimarlık mühendislik restaurant kafe cafe balık evi security delivery fintech retail bilişim elektrik elektronik makina makine tarım " +
      "süt yem seramik kozmetik consulting solutions labs"
    ).split(" "),
    closings: dotted(
      (
        "saygılarımla|saygılarımızla|saygılar|saygı ile|saygıyla|sevgiler|sevgilerimle|sevgilerimizle|sevgiyle|sevgi ve saygıyla|sevgi ve saygılarımla|sevgi ve saygılarımızla|saygı ve sevgilerimle|saygı ve sevgiyle|en derin saygılarımla|" +
        "selamlar|selam ve saygılar|selam ve saygılarımla|selamlarımla|iyi günler|iyi günler dilerim|iyi günler dileriz|iyi çalışmalar|iyi çalışmalar dilerim|iyi haftalar|iyi akşamlar|iyi hafta sonları|iyi bayramlar|kolay gelsin|kolaylıklar|kolaylıklar dilerim|" +
        "görüşmek üzere|görüşmek dileğiyle|hoşça kalın|hoşça kal|hoşçakalın|hoşçakal|kendine iyi bak|kendinize iyi bakın|yolun açık olsun|yolunuz açık olsun|yolun açık|yolunuz açık|şansın bol olsun|bol şans|bol şanslar|başarılar|başarılar dilerim|başarılar dileriz|" +
        "başarı dileklerimle|en iyi dileklerimle|en iyi dileklerimizle|iyi dileklerimle|içten dileklerimle|teşekkürler|teşekkür ederim|teşekkür ederiz|çok teşekkürler|sağlıcakla|sağlıcakla kalın|sağlıcakla kal|esen kalın|esen kal|eline sağlık|elinize sağlık|" +
        "emeğine sağlık|emeğinize sağlık|hayırlısı olsun|hayırlı günler|hayırlı işler|allaha emanet olun|allaha emanet ol|hürmetler|hürmetlerimle|muhabbetle|dostlukla|sıcak selamlar|bilgilerinize sunarım|bilgilerinize sunulur|bilgilerinizi rica ederim|bilginize|" +
        "gereğini rica ederim|arz ederim|rica ederim|kucak dolusu sevgiler|mutlu günler|keyifli günler|tekrar teşekkürler|best|best regards|kind regards|regards|cheers|thanks|xoxo|saygılarımı sunarım|saygılarımızı sunarız|adına"
      ).split("|"),
    ),
    titles:
      "sayın sn sn. av dr prof doç öğr gör uzm yrd arş mr mrs ms bay bayan bey hanım mali müşavir hoca müh ecz dt vet op".split(
        " ",
      ),
    signedFrames: [
      "(Av.|Dr.|Uzm.|Prof.) {name} (–|-|—|/)",
      "{name} (–|-|—|/) (İK|İnsan|HR|People|İşe|Talent|Recruiter|Kurucu|Genel|İdari)",
    ],
    familyNames: [],
    greeting: { by: "first" },
    stages: {
      offer: [
        "(teklif*|sozlesme*) .. (geri cek*|geri al*|iptal*|feshed*|gecersiz*|hukum*)",
        "(geri cek*|iptal*|vazgec*) .. teklif*",
        "teklif vermemeye",
      ],
      final: [
        "(final*|son) (gorusme*|mulakat*|tur*|asama*|degerlendirme*|sunum*|uc|iki)",
        "(finale|finalde) kal*",
        "finalist*",
        "(son|geriye) (iki|uc) (aday*|kisi*)",
        "(yonetim kurulu*|genel mudur*|mutevelli*) .. (gorus*|sunum*|degerlendir*|karar*|tercih*|secti*|atadi)",
      ],
      interview: [
        "(gecen*|dunku|gunku|yaptigimiz|gerceklestirdigimiz|teknik|yuz yuze|ikinci|uc) [guzel|keyifli] {talk}",
        "(tarihinde*|katildigi*|katiliminiz*) .. (mulakat*|gorusmeye|gorusmesine)",
        "{before} {talk} .. (tesekkur*|keyif*|guzeldi|ardindan|sonra*|zevk*|gosterdi*|icin|vakit|katil*|neticesinde|sonucu*|kazanama*|kazandi*|elendi*|hk|geri)",
        "(bizimle|bize) .. (gecirdigi*|ayirdigi*) .. (saat|zaman|vakit)",
        "(ziyaretiniz*|ziyaretin|geldiginiz*|geldigin|geldiniz|yormus|zahmet edip)",
        "(sozlu|mulakat) (sinav*|puan*|sonuc*)",
        "(live coding|konustugumuz|tanistigimiz|sizinle tanis*|seninle tanis*|anlattiniz|anlattigin*|dinledik)",
      ],
      assessment: [
        "(test*|odev*|sinav*|vaka calisma*|case*|envanter*|numune*|deneme gun*|deneme ders*|deneme vardiya*|ornek ders*|degerlendirme merkez*|degerlendirme gunu*|audition|sunum*|brief*) .. (teslim*|sonuc*|puan*|gosterdi*|tesekkur*|tamamla*|yetersiz*|altinda|katil*|gonderdi*|yazdigi*|sonra*|cok|olumsuz|basari*|ikna|iliskin|ait|dunku)",
        "(gonderdigi*|hazirladigi*|teslim ettigi*|tamamladigi*|cozdugu*|katildigi*|yaptigi*) .. (test*|odev*|sinav*|case*|vaka|calisma*|sunum*|numune*|kod*)",
        "(sinav|test|yazili|kpss|yerlestirme) puan*",
        "puaniniz* .. (altinda|yeterli*|baraj*|siralama*)",
        "(odevi|odevini*|odeviniz*|testiniz*|testin|case'in|casein|kodunla|yazili sinav)",
        "degerlendirme merkezi",
        "(deneme) (gunu*|vardiya*|dersi*)",
      ],
      screen: [
        "(telefon*|on) gorusme*",
        "telefon* .. gorusme*",
        "(telefonda|telefonla|gorusmesi sonrasinda telefon) .. (konus*|gorus*|ulas*)",
        "(video|on) mulakat* .. (sonra*|sonucu*|gec*)",
      ],
      application: [
        "(basvuru*|arayis*|surec*|vakit|basvurdu*|muracaat*|ozgecmis*|cv*|profil*|ilgi|ilgin*|ilginiz*|ilan|ilanina|ilanimiz*|İlan*|İlgi*|adaylig*|evrak*|dosya*|portfoly*|portfoy*|guven)",
      ],
    },
    feedbackRefused: [
      "(geri bildirim*|geribildirim*|feedback|gerekce*|puan|sonuc paylasimi|gozlem) .. (paylasama*|paylasilama*|paylasilma*|vereme*|yazami*|yapilma*|verileme*|sunami*|mumkun degil*|yapamiyor*|yapilmamakta*)",
      "(bireysel|tek tek|ayri ayri) .. (paylasami*|vereme*|yazami*|yapami*|donemi*)",
    ],
    feedbackOffered: [
      "(geri bildirim*|geribildirim*|feedback|yorum*|degerlendirme notlari*|not) .. (verebilir*|isterseniz|istersen|yazman*|paylasabilir*|iletebilir*|ekte*|bulabilir*|sevinirim|memnuniyet*|acti*|hazir*)",
      "(isterseniz|istersen|dilerseniz|dilersen|seve seve|memnuniyetle) .. (geri bildirim*|geribildirim*|feedback|notlar*|ayrintili|detayli|konusabilir*|arayabilir*)",
      "(detayli|ayrintili) (geri|feedback)",
    ],
    doorOpen: [
      "(tekrar|yeniden|yine|ileride|bir daha) .. (basvur*|yazarsa*|dene*|degerlendir*|gel|bekleri*|gorus*|iletisim*|gormek)",
      "(havuz*|veri taban*|veritaban*|sistemimiz*|kayitlar*|arsiv*|agi*|agimiz*) .. (sakla*|tut*|kal*|ekle*|aktar*|al*|dur*|degerlendir*)",
      "(ozgecmis*|cv*|dosya*|profil*|bilgi*|numara*) .. (sakla*|bende|bizde|acik tut*|tutul*|kalacak|havuz*)",
      "(yeni|diger|uygun|benzer|ikinci|acik|baska|farkli) .. (ilan*|pozisyon*|rol*|kadro*|ihtiyac*|firsat*) .. (acil*|dog*|takip*|basvur*|bilgilendir*|haber*|ara*|iletisim*|deger*|gel*|cikar*|planl*)",
      "(kapimiz*|kapilarimiz*) .. acik",
      "(haberleselim|ilk sizi ara*|ilk seni ara*|sizi arar*|seni arar*|aklimiz*|iletisime gec*|temasa gec*|baglantida kal*)",
      "(takip ed*|takip et*|goz at*|basvurabilir*)",
    ],
    waiting: [
      "(basvur*|dene*|muracaat*) .. (sonra*|en az|icin|suresi|ancak|icinde) .. {number} (ay*|yil*|sene*)",
      "{number} (ay|yil|sene|aylik|yillik) .. (sonra*|gec*|bekle*|dol*) .. (basvur*|dene*|muracaat*|yaz)",
      "{number} (ay|yil|sene) (sonra|gecmesi|boyunca|icinde|beklemeniz)",
      "(bekleme|basvuru) suresi .. {number} (ay*|yil*)",
      "(en az|asgari) {number} (ay*|yil*)",
    ],
    numberWords: {
      bir: 1,
      iki: 2,
      üç: 3,
      dört: 4,
      beş: 5,
      altı: 6,
      sekiz: 8,
      dokuz: 9,
      on: 10,
      "on iki": 12,
      oniki: 12,
      "on sekiz": 18,
    },
    yearWords: ["yıl", "sene", "yil"],
    reasonFrames: [
      "(çünkü|zira|gerekçe:|sebep:|neden:|nedeni|gerekçesi|gerekçesiyle:|notu:) {reason}",
      "(ancak|fakat|ama|lakin|ne yazık ki|maalesef|rolü için|ilan için|müdürümüz|ekibimiz|kurulumuz|yöneticimiz|direktörümüz) {reason} (biriyle|birine|birini|bir adayla|bir adayda|bir adayı|bir arkadaşla|bir arkadaşı|bir arkadaşımıza|arkadaşımıza|adaylarla|adaylara)",
      "(ancak|fakat|ama|lakin|ne yazık ki|maalesef|bu yıl|üzülerek|sonucunda|gerekirse|ise) {reason} (nedeniyle|sebebiyle|yüzünden|dolayı|ötürü|gerekçesiyle|göremedik|giremediğinden|kaldığından|bulunmadığından|olmadığından|olduğundan)",
      "{reason} (kaldığından|giremediğinden|bulunmadığından|olmadığından|olmadığınızdan|taşımadığınızdan|taşımadığından|anlaşıldığından|karşılamadığından|sağlamadığından|olduğundan|olduğumuzdan|yerleştirildiğinden|edildiğinden|alamadığınızdan|alamadığından|geldiğinden|dolduğundan|gerektirdiğinden)",
      "{reason} (örtüşmediği|uyuşmadığı|uymadığı|karşılamadığı|sağlanamamıştır|edilmiştir|oynadı|göremedik|not etmişler|değerlendirilmiştir)",
      "{reason} (tanımadığı|olmadığı|bulunmadığı|kaldığı|anlaştığımız|taşımadığı|gerektiği|gerektirdiği|bulduğumuz|belirttiğiniz|doldurduğumuz|dolduğu|vermediğiniz) için",
      "{reason} (nedeniyle|sebebiyle|yüzünden|gerekçesiyle)",
      "(bir|kadromuzu|görevi|pozisyonu|müdürümüz|aradığımız kişi) {reason} (doldurduk|verdik|aldı|anlaştı|anlaşmış|anlaştık|görmüştür|getirdik|geçmiş biri|olan biri)",
      "(Kontenjanımız|Kadromuz|kontenjanımız|kadromuz), {reason}",
    ],
  },
};
