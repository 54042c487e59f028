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
    you: "*abilirsin | *anız | *anıza | *anızı | *beniz | *ebilirsin | *eceksin | *enize | *enizi | *geniz | *iniz | *inizde | *inizdeki | *inizden | *inize | *inizi | *inizin | *inizle | *leniz | *madın | *meniz | *neniz | *reniz | *senız | *unuz | *unuza | *unuzda | *unuzla | *unuzu | *unuzun | *yeniz | *ıyorsun | adınız* | başvurduğun | başvurun | başvurunu | cv'n* | ettiğin | gönderdiğin | gösterdiğin | hakkınızda | isminiz* | istersen | kızınız* | oğlunuz* | portfolyon* | profilin* | sana | sen | senden | seni | senin | seninle | siz | sizde | sizden | sizdeydi | size | sizi | sizin | sizinki* | sizinle | sizsiz | sürecin | tarafınız* | yaptığın | özgeçmişin*",
    we: "*acağız | *amız | *amıza | *amızda | *amızı | *amızın | *arız | *ayız | *ctik | *delim | *dik | *duk | *eceğiz | *eriz | *eyiz | *imiz | *imizde | *imizden | *imize | *imizi | *imizin | *imizle | *kalım | *ktik | *ptik | *relim | *stuk | *ttik | *umuz | *umuza | *umuzca | *umuzda | *umuzdan | *umuzun | *uyoruz | *yalım | *yelim | *ırız | *ıyoruz | *şalım | anlaştık | biz | bizde | bizden | bize | bizi | bizim | bizimle | mahcubuz | tarafımız*",
    i: "*acağım | *amam | *ebilirim | *eceğim | *ladım | *ledim | *madım | *mıştım | *uyorum | *yeyim | *ğımı | *ıyorum | aldım | bana | ben | bende | beni | ettim | gördüm | isterdim | isterim | içim | minnettarım | okudum | verdim",
    they: "kendileri* | kendisi | ona | onlar* | onu | onun",
    somebody:
      "arkadaş | arkadaşla | arkadaşı | bir isim* | biri | birine | birini | birinin | birisi* | biriyle | hanımefendi* | insan | insanlar* | isim | isimle | isimler* | isme | ismi | kimse* | kişi | kişiler* | kişilik | kişinin | kişiye | kişiyle",
    other: "başka | başkası* | bir başka | diğer | diğeri* | diğerler* | dışarıdan | farklı | öbür* | öteki*",
    candidate:
      "aday | adaya | adayda | adaydan | adayla | adaylar* | adayı | adayımız* | adayın | asil aday* | başvuran* | başvuru sahi* | rakibiniz | rakip*",
    client: "firma | firmadan | firmanın | firması* | işveren* | müşteri | müşterimiz*",
    committee:
      "başhekim* | bölge müdürümüz | direktörümüz* | ekibimiz* | genel müdür* | heyet* | ik ekibi* | jüri* | komisyon* | komite* | kurucu* | kurul | kurulu* | müdürlüğümüz* | müdürümüz* | patron* | rektörlü* | ustabaşı* | yöneticimiz* | yöneticisi* | yönetim* | zümre* | şefi | şefimiz*",
    internal: "iç aday* | iç transfer | içeride* | kurum içi* | çalışanımız* | şirket içi*",
    everyone: "bütün | hepimiz* | hepsi* | her | herkes* | tamamı* | tek tek | tüm",
    friend:
      "abi | abim | abla* | akraba* | amcam | annem | arkadaşım | arkadaşımın | ağabey* | babam | canım | dayım | dostlar* | dostum | ev arkadaşı* | eşi | eşim | kanka* | kardeş* | komşu* | kuzen* | kızı | kızım | kızınız* | oğlu | oğlum | oğlunuz* | tanıdığ* | yeğen*",
    not: "*ememe | *madı | *madık | *madım | *madın | *madınız | *madığı | *madığından | *madığını | *madığınız | *madığınızdan | *madığınızı | *mamaktadır | *maması | *mamaya | *mamız | *mamış | *mamıştır | *masa | *masın | *mayacak | *mayacaksınız | *mayacaktır | *mayacağım | *mayacağımızı | *mayacağını | *mayacağınızı | *mayacağız | *mayalım | *mayan | *mayın | *mayınız | *maz | *mazsa | *mazsanız | *medi | *medik | *mediniz | *mediği | *mediğimiz | *mediğimizi | *mediğinden | *mediğini | *mediğiniz | *mediğinizden | *mediğinizi | *memektedir | *memesi | *memiş | *memiştir | *meyecek | *meyecektir | *meyeceğim | *meyeceğimizi | *meyeceğiz | *meyen | *meyin | *meyiz | *mez | *mezse | *mezseniz | *muyor | *muyoruz | *mıyor | *mıyorsunuz | *mıyorum | *mıyoruz | *rmeme | *tmeme | *ymuyorsunuz | değil* | hayır | hiç | hiçbir* | olmadan | yok | yoktur",
    unable:
      "*amadı | *amadık | *amadın | *amadınız | *amadığı | *amadığınız | *amam | *amamaktadır | *amamıştır | *amayacak | *amayacağımızı | *amayacağız | *amıyorum | *amıyoruz | *emeden | *emedi | *emedik | *emediniz | *emediğimiz | *emediğimizi | *emediğinden | *emediğini | *emediğiniz | *emediğinizi | *ememiş | *ememiştir | *emeyecek | *emeyeceğimizi | *emeyeceğiz | *emeyiz | *emez | *emezsek | *emiyorum | *emiyoruz | durumunda kal* | durumundayız | mümkün değil* | mümkün görül* | zorunda kal* | zorundaydık | zorundayız",
    nolonger: "artık | bir daha | bundan böyle | bundan sonra* | daha fazla | daha ileri",
    sorry:
      "affınız* | bağışla* | buruk | gönlümüz | güzel haber vere* | hakkını* helal* | hayal kırıklı* | keşke | kusura bakma* | kötü haber | maalesef | mahcub* | ne yazık ki | telafi* | yazık | özür* | üzgünüz | üzül* | üzüntü*",
    negative:
      "aleyh* | alınmadınız | barajın altında | başarısız* | elendi* | elenmiş* | geçemedi* | geçememiş* | geçersiz* | giremedi* | hak kazanama* | kabul almadı* | kabul edilmedi* | kabul edilmemiş* | kabul görme* | karşılanama* | kazanamadı* | olumlu değerlendireme* | olumlu değerlendiril* | olumlu dönüş yapma* | olumlu sonuçlanma* | olumlu yanıt vereme* | olumsuz* | onaylanmadı* | reddedildi* | seçilmedi* | tercih edilmedi* | uygun bulma* | uygun bulunma* | uygun değil* | uygun görülme* | yeterli bulunma* | yetersiz*",
    but: "ama | ancak | bununla birlikte | fakat | gelgelelim | lakin | rağmen | yine de",
    instead: "ağır bas* | başkasına | başkasını | tercih* | yana | yerine | yeğle* | öne geç* | öteki*",
    if: "*arsa | *erse | *ersen | *mazsa | *mezse | *sanız | *saydı | *seniz | *ırsa | *ırsak | *ıyorsa | da olsa | eğer | halinde | ne olursa olsun | olmazsa* | olsaydı* | olursa* | veya",
    may: "*abilecek | *abilir | *abiliriz | *abilirsin | *abilirsiniz | *ebilir | *ebiliriz | *ebilirsin | *ebilirsiniz | *ebiliyor | belki | olabilir*",
    when: "*arken | *diğinde | *duğunda | *dığında | *madan | *meden | *urken | *ınca | *ırken | ardından | dek | evvel | geçen ay | geçen hafta | geçen yıl | itibaren | itibarıyla | kadar | ne zaman | neticesinde | o zaman | sonra | sonrası | sonrasında | sonucunda | sonunda | zaman | önce",
    because:
      "*diğinizden | *dığınızdan | *ğinden | *ğundan | *ğından | bu yüzden | diye | dolayı | dolayısıyla | doğrultusunda | ettiğ* için | gerekçe* | gereği | göre | haliyle | kaldığ* için | kaynaklan* | nedeni* | nedenle | o yüzden | olduğ* için | sebebi* | sebeple | yüzden | yüzünden | zira | çünkü | ötürü | üzerine",
    only: "ancak ve ancak | bir tek | sadece | sırf | tek | yalnızca",
    yet: "biraz | daha | devam ediyor | halihazırda | henüz | hâlâ | mevcut | şimdiki | şu an | şu anda | şu anki",
    already: "artık | bile | bu arada | hemen | çoktan | şimdi",
    timebeing:
      "bu aşamada | bu defa* | bu dönem* | bu ilan için | bu kez | bu noktada | bu pozisyon özelinde | bu rolde | bu sefer* | bu sezon | bu süreçte | bu turda | bu yıl | geçici olarak | şimdilik | şu an için | şu anda | şu sıra*",
    again: "bir daha | bir dahaki | bir kez daha | tekrar | yeniden | yenile* | yine",
    application:
      "adaylık* | adaylığ* | application | başvurabil* | başvuran* | başvurd* | başvurma* | başvurmuş* | başvuru* | müracaat*",
    documents:
      "belge* | cv* | dilekçe* | diploma* | dosya* | ehliyet* | evrak* | mektub* | mektup* | portfolyo* | rapor* | sertifika* | yazınız* | ön yazı* | özgeçmiş*",
    position:
      "*ciliği | *liğine | *lığına | amirliğ* | asistanlı* | açığımız* | görev | göreve | görevi | görevin* | görevle* | hemşireli* | ilan | ilana | ilanda | ilanlar* | ilanı | ilanımız* | ilanın* | istihdam | iş | işe | işi | işin | işini | işler | işten | kadro* | koltuk* | koltuğ* | kontenjan* | kürsü* | makam* | masası* | memurlu* | müdürlüğ* | mühendisliğ* | posta | pozisyon* | rol | rolde | role | rolü* | sekreterliğ* | temsilciliğ* | tezgah* | unvan* | uzmanlı* | vardiya* | yardımcılığ* | yer | yeri | yerimiz* | şoförlüğ*",
    hiring:
      "alım | alımda | alımlar* | alımı* | ik | insan kaynakları* | istihdam* | işe alım* | kariyer* | personel | personeli | seçici* | talent | yetenek kazanım*",
    process:
      "aramamız* | aramaya | aramayı | arayış* | eleme | elemeyi | işe alım süre* | kampanya* | programımız* | seçme | seçmeler* | süreç* | takvim* | yarışma* | ön eleme*",
    training: "asistanlı* | bursiyer* | eğitim* | gönüllü* | kursu* | programımıza | staj* | yeni mezun* | çırak*",
    profile: "enerjiniz* | nitelik* | performans* | profil* | yetenek* | yetkinlik*",
    experience:
      "bilginiz* | deneyim* | kökenli | kıdem* | sektöründen | senior | tecrübe* | usta | ustayı | uzman | uzmanlı* | uzmanı | yönetmiş | yıllar* | yıllık | çalışmış",
    requirements:
      "aradığı | aradığımız | aranan | arıyoruz | beklenti* | bekliyoruz | gerek | gerekecek* | gerekir* | gerekiyor* | gerekli* | gerekmek* | ihtiyac* | istiyordu* | koşul* | kriter* | lazım | talep edilen | yeterli* | ölçüt* | şartlar | şartları* | şartını",
    fit: "denge* | denk | doğru | doğrultusunda | eşleş* | karşılam* | karşılan* | karşılay* | kimya | münasip | oturuyor | tutmadı | uyan* | uygun* | uymadı | uymu* | uyuş* | yakın | yatkın* | örtüş*",
    better: "birebir | daha | en | ilk tercih* | tam olarak | önde",
    level: "barajı* | düzey* | kalite* | nitelikli | seviye* | standart*",
    many: "başvuru yoğunluğ* | birçok | onca | pek çok | sayıda | sayısı* | yoğun | yoğunlu* | çok sayıda | çoğu | çoğunluk | üzerinde başvuru",
    interview:
      "görüşme | görüşmede | görüşmeler* | görüşmemiz* | görüşmenin | görüşmeniz* | görüşmesi* | görüşmeye | görüşmeyi | mülakat* | son görüşme* | sözlü | sözlüye | teknik görüşme* | video mülakat* | yüz yüze | ön görüşme*",
    talk: "arayacağ* | bir araya gel* | buluş* | görüntülü | görüştü* | kahve* | konuşal* | konuşm* | konuşt* | konuşur* | sohbet* | tanış* | teams* | telefon* | toplantı* | uğray* | ziyaret* | zoom* | çay",
    test: "deneme | değerlendirme merkez* | envanter* | grup çalışma* | kodlama* | numune* | seçmeler* | sunum* | sınav* | test* | uygulama sınav* | uygulama* sınav* | vaka çalışma* | yazılı | ödev* | örnek ders*",
    round: "adım* | aşama* | bir sonraki | bir üst | final* | sonraki | tur | tura | turda | turu*",
    shortlist: "asil list* | davet listesi* | elemeyi geçen* | final* | kısa liste* | son aday*",
    list: "asil ve yedek | bekleme list* | liste | listede | listemiz* | listesi* | sırada* | sıralama* | sıranız | yedek*",
    pool: "aday havuz* | aklımızda | dosyanızı açık | havuz* | muhafaza* | saklan* | saklay* | saklı tut* | veri taban*",
    offer: "iş teklif* | masaya bir teklif | offer | sunuyoruz | teklif* | öneriyor*",
    contract: "anlaşma* | evrak teslim* | girişinizi* | imza* | işe giriş* | oryantasyon* | sözleşme*",
    salary: "aylık | lojman* | maaş* | net | prim* | servis | tl | yemek kartı* | ücret*",
    start: "başla* | göreve başla* | ilk gün* | işbaşı* | işe başla* | katıl*",
    reference:
      "adli sicil* | arşiv araştırma* | belgesi | güvenlik soruşturma* | referans* | sağlık rapor* | sertifikanız*",
    score: "altında | baraj* | kpss* | not ortalama* | puan* | sınav sonuc* | sıralama* | taban puan* | yüzde",
    feedback: "gerekçe paylaş* | gerekçesi* | geri bildirim* | geribildirim* | notlar* | yorum*",
    decide: "birleş* | hükm* | kanaat* | karar* | kesinleş* | oy birliği* | sonucuna var* | uygun gör*",
    result: "bilgilendirme* | cevap | durum | durumu* | güncelle* | haber | haberi* | netice* | sonuç* | statü*",
    select:
      "arzu ed* | belirle* | beğen* | el sıkış* | istedi | işaret ett* | karar kıl* | kullandık | seç* | tercih* | yana kullan* | yeğle* | yönel*",
    proceed:
      "aşamaya geç* | başlatamıyor* | daha ileri | devam | geçecek* | geçemediniz | geçilecek* | geçtiniz | ileri | ilerle* | ilerliyor* | sürdür* | sürüyor | yola devam | yola çık* | yolumuza | yürüt*",
    consider:
      "değerlendir* | dikkate al* | dikkatle | düşün* | ele al* | gözden geçir* | incele* | okuduk | okudum | okuyoruz | tarafımızca | tart* | titizlikle | özenle",
    hire: "alamıyoruz | alım yap* | alındı | aramıza kat* | atama* | atan* | başlattı* | başlatıl* | birini aldı* | getirildi | göreve başlat* | görevlendir* | istihdam* | işe al* | işe başlat* | işe kabul | tayin* | tevdi* | yerleştir* | çalışacağız",
    fill: "anlaşmış* | anlaştı* | belirlendi | belli oldu | bulduk | bulmuş* | bulundu | dağıtıldı | doldu | doldur* | dolduğ* | dolmuş* | dolu | emanet et* | geçecek | ona verdik | oturuyor | seçildi | tamamlandı | tamamlanmış* | yer kalma* | yer vere* | yerleştirme yapıl* | üstlen*",
    close:
      "arşiv* | bitir* | bitiyor | bitti | burada bırak* | düştü | kaldırıldı | kapan* | kapat* | noktala* | rafa kaldır* | son bul* | sona | sonlan* | sonuçlandırıl* | tamamla* | tamamlıyor*",
    cancel:
      "durdur* | gerek kalma* | iptal* | kaldırdı* | kaldırıl* | kalktı | vazgeç* | yapmama* | yapılmayacak* | yayından kaldır* | çıkarıldı* | çıkarılmış*",
    freeze:
      "askıya* | beklemede | beklemeye al* | beklet* | dondur* | durdu | durdurul* | ertelen* | geçici olarak durdur* | kısıtlama* | sarktı | ötelen*",
    budget: "birleşme | bütçe* | satıldı | yapılanma* | yeniden yapılan* | ödeneğ*",
    withdraw: "feragat* | geri çek* | iptal edilmiş* | teklifi geri | teklifimizi geri | vazgeç*",
    reject:
      "alamıyoruz | almıyoruz | alınamadı* | alınmadı* | alınmayac* | arasında değil* | arasında yer alma* | atamanız yapılma* | ayağ* | bir sonraki aşamaya geçeme* | davet edemi* | davet edilme* | devam edeme* | devam etmeme* | devam etmeyece* | değerlendirme dışı* | değerlendirmeye alınma* | dikkate alınma* | dışı bırak* | dışında kal* | eledik* | elendi* | elenec* | elenen* | eleni* | elenmiş* | evet diyeme* | finale kalama* | geri çevir* | geri çevril* | hayırlısı olsun | ilerlememe* | ilerleyeme* | istemedi* | istemiyor* | işlemden kaldır* | işleme alınma* | kabul edeme* | kabul edilme* | kabul görme* | katamayac* | kısmet | listeye gireme* | nasip | olumsuz dönüş* | onaylanmamış* | redded* | reddet* | ret | seçilmedi* | sıra gelme* | takıldı* | taşınma* | taşıyama* | taşıyamı* | teklifi sun* | tercih edilmedi* | uygun bulma* | uygun bulunma* | uygun değil* | uygun görülme* | yer almıyor* | yer vereme* | yer veremi* | yerleşeme* | yerleştirileme* | yollarımız kesişme* | çağrılmadı* | çağıramı*",
    accept: "evet | hak kazan* | kabul* | olumlu | onay* | razı*",
    pass: "başarılı* | başarıyla* | elemeyi geçen* | geçti | geçtin | geçtiniz | hak kazandı* | kabul edildiniz | kazanan* | kazandı* | tebrik*",
    invite:
      "beklerim | bekleriz | bekliyor | bekliyoruz | buyurun | davet* | gel | gelebilir misin* | gelin | görmek ist* | konuşalım mı | konuşmak ist* | tanışmak ist* | çağrıl* | çağır*",
    congratulate:
      "güzel haber* | hayırlı olsun | hoş geldin* | memnun* | mutluluk* | mutluyuz | müjde* | sevin* | tebrik*",
    confirm: "doğrula* | işbu | kaydedil* | kayıt altına | onayla* | teyit*",
    receive:
      "alınmıştır | başvurunuzu aldık | elimize geç* | gönderildi | iletildi | kaydedildi | tarafımıza ulaş* | teslim al* | ulaş*",
    wait: "bekle* | gecik* | geç yaz* | netleş* | sabr* | sabır* | sarktı | sürüyor | sıra | uza*",
    postpone: "ertele* | ileri bir tarih* | kaydır* | sonrasına* | öteledi | ötelen*",
    schedule:
      "ayarla* | buluşal* | hazır | konuşalım | müsait* | olur mu | planla* | randevu* | saatler* | takvim* | tarih* | uyar mı | uygun olduğun* | yapalım",
    daytime:
      "akşam* | ayın | bugün* | cuma* | dakika* | dün | dünkü | gece | gecesi | gün | günü* | hafta | haftadan | haftası* | haftaya | pazar | pazartesi* | perşembe* | saat | saatte | sabah* | salı* | yarın* | çarşamba* | önümüzdeki hafta | öğle*",
    month:
      "ağustos* | dönem* | ekim | ekimde | eylül* | haziran* | kasım* | kış | mart | mayıs* | nisan* | ocak | sonbahar* | temmuz* | yaz | yazın | çeyrek*",
    place:
      "adres* | atölye* | bina* | büro* | danışma* | depo | depoda* | fabrika* | genel müdürlük* | giriş | kapıda | mağaza* | merkez | oda | odası* | ofis* | sahada | salon* | tesis* | şantiye* | şube*",
    bring: "getirin* | ibraz* | kimlik* | nüfus cüzdanı* | pasaport* | yanınızda",
    send: "at | atın | e posta | gönder* | iletebil* | iletil* | iletin* | ilettim | mail | tamamlamanız* | teslim* | yollad* | yollarsan* | yollay* | yükle*",
    deadline: "en geç | içinde | kadar | mesai bitimi* | son başvuru* | süre | süresi | süresinde",
    link: "aşağıdaki | bağlantı* | e-devlet* | ekran* | giriş yap* | http* | link* | portal* | sayfa* | sitemiz* | tıkla* | web",
    attached: "ek'te | ekler* | ekli* | ektedir | ekteki | ilişikte",
    answer:
      "bana yaz* | cevab* | cevap* | döneceğ* | döneriz | geri dön* | haber ver* | haberdar* | haberleş* | iletişim* | temas* | ulaşabil* | yanıt* | yazarsan*",
    inform:
      "arz ed* | açıkla* | baştan | belirt* | belli oldu | beyan* | bildir* | bilgi | bilgilendir* | bilgilerinize | bilginize | diyecek | duyur* | dürüst* | haber ver* | haberdar* | haberleş* | ilan ed* | iletil* | iletir* | iletti* | mail | maili | mesaj* | paylaş* | söyle* | tebliğ* | yazıyorum",
    ask: "isteğ* | lütfen | merak | mi | misin | misiniz | miyiz | mu | musun | musunuz | nasıl | rica* | soru | sorular* | talep*",
    thank: "eline sağlık | elinize sağlık | emeğinize sağlık | kıymetli | minnet* | sağ ol* | takdir* | teşekkür*",
    interest: "güven | güveni* | ilgi | ilgilen* | ilgin* | isteğiniz | tercih ettiğiniz için | teveccüh*",
    effort: "ayırdığın* | emek | emeğ* | harca* | katılımınız* | vakit* | zahmet* | zaman ayır* | zamanını* | özen*",
    impress:
      "alkış* | bayıldık | beğen* | değerli | etkile* | güzel | güzeldi | keyif* | kıymetli | onur* | sevdik | takdir*",
    hard: "güç | kolay değil* | kolay olma* | kıl payı | tereddüt* | uzun | yarım puan* | ısrar",
    wish: "başarılar | dilerim | dileriz | dileği* | gönlünü* | hayırlı* | inanıyor* | istemedi* | istemiyor* | isterdi* | isterim | isteriz | istiyor* | kolay gelsin | olsun | temenni* | umar* | umut* | umuyor* | yolun açık | yolunuz açık | şans",
    path: "arayışınız* | bundan sonraki | gelecek* | hayatınız* | kariyer* | meslek | yolculuğ* | yolun*",
    encourage:
      "abone* | başvurabilir* | beklerim | bekleriz | cesaret* | denemek | göz at* | kapımız* açık | moral* | takip ed* | takip et* | tekrar başvur* | unutma* | yeniden başvur* | yeniden dene* | yeniden gel* | yine gel* | çekinme*",
    future:
      "açılacak | açıldığında | bahara | başka bir rol* | bir dahaki* | diğer ilan* | fırsat* | gelecek yıl* | gelecekte* | ihtiyaç doğ* | ileride* | uygun bir pozisyon* | yeni ilan* | önümüzdeki",
    remember:
      "aklımız* | arayacağım | görüşmek üzere | haberleş* | hatırla* | iletişime geçece* | ilk sizi | irtibat* | kapımız* açık | karşılaş* | numaran* bende | size dön* | temasa geç* | unutma*",
    sincerely:
      "görüşmek üzere | iyi günler* | iyi haftalar | iyi çalışmalar | kolaylıklar | saygı* | selamlar | sevgi | sevgiler* | sevgiyle",
    dear: "adayımız | bey | değerli | günaydın | hanım | hocam | iyi günler | kardeşim | kıymetli | merhaba* | sayın | selam | selamlar | sevgili | sn",
    data: "aydınlatma metni* | gizli* | imha* | işlenmekte* | kişisel veri* | kvkk* | muhafaza* | silin* | veri | veriler*",
    automatic: "cevaplamayın* | izlenmemekte* | okunmaz | otomatik* | sistem tarafından | yanıtlamayın*",
    money:
      "banka kartı* | borç* | emeklilik* | faiz* | hesabınız* | hesap açma* | hesap açılış* | ihtiyaç kredisi* | ipotek* | kart limit* | kefalet* | kefil* | konut kredisi* | kredi* | leasing* | limit* | mevduat* | müşterimiz olarak | teminat*",
    home: "aidat* | apartman* | arsa* | daire | daireniz* | daireyi | depozito* | emlak* | ev | evi | evin | kamara* | kat malik* | kira | kirac* | kiral* | kirası* | kiraya | konut* | mülk* | oda arkadaş* | site yönetim* | tapu* | taşınac* | yurt başvuru* | çiftle",
    permit:
      "belediye encümen* | ehliyet başvuru* | elçilik* | göç | göçmen* | ikamet izni* | imar* | konsolosluk* | otopark kartı* | oturum | pasaport* | ruhsat* | silah taşıma* | vatandaş* | vize* | çalışma izni*",
    study:
      "anaokulu* | burs | bursiyer* | burslu* | bursu* | ders | dersi* | dersler* | doktora* | erasmus* | fakülte* | hazırlık sınıf* | kayıt yaptır* | kreş* | kurs | kursa | kursu* | lisans* | lise* | mezun* | müfredat* | nakil* | okul | okula | okulu* | tercih liste* | tez | velileri* | velimiz* | yatay geçiş* | yüksek lisans* | öğrenci* | öğretmen* | üniversite*",
    paper:
      "basmaya* | basım* | bildiri özet* | bildiriniz* | dergi* | editör* | el yazma* | film* | hakem* | kaleminiz* | kitap* | konferans* | kongre* | makale* | metniniz* | roman* | sayımız* | senaryo* | sözlü sunum* | yayın* | yazınız* | öykü* | özetiniz* | şiir*",
    grant:
      "burs | burslu* | bursu* | destek talebi* | destekle* | fon | fonlan* | girişim* | hibe* | hızlandırma program* | kosgeb* | kuluçka* | mentor* | pitch* | proje çağrı* | proje öneri* | sponsor* | tübitak* | yatırımcı* | ödül*",
    claim:
      "başvuru numarası | dava* | değişim | garanti* | hakem heyeti* | hasar* | iade taleb* | iade talep* | istinaf* | itiraz* | kasko* | poliçe* | sgk* | sigorta* | tazminat* | ödenek talebi* | şikâyet*",
    purchase:
      "aboneliğ* | alışveriş* | bakiye* | dükkanımızı kapat* | fatura* | fiyat* | havale* | iade kod* | indirim* | kargo* | kart | kartı | kartınız* | müşteri hizmet* | paket* | satın al* | sepet* | sipariş* | stok* | taksit* | teslimat* | tutarı* | ödeme* | ücret iade* | ücretsiz kargo | ürün*",
    event:
      "bilet* | davetiyeniz | düğün* | etkinlik* | festival* | fuar* | gezi* | kampı* | konser | konsere | konseri* | masa ayır* | menü* | otel | otelde | oteli* | rezervasyon* | salon kirala* | seans* | seferi | seferler* | stand* | stant* | tur program* | turnuva* | uçuş* | çorba*",
    tender:
      "acente* | ajansına verdi | bayilik* | bayiliğ* | firmanız* | fiyat teklif* | ihale* | iş ortaklı* | konkur* | peyzaj* | reklam iş* | satın alma* | satınalma* | sözleşme bedel* | taşeron* | tedarikçi* | teklif değerlendirme* | yüklenici* | şartname*",
    member:
      "bağışçı* | dernek* | derneğ* | evlat* | genel kurul* | gönüllü abla* | koro* | koruyucu aile* | kulüb* | kulüp* | lig | sahiplen* | takım seçme* | taraftar* | vakfı* | vakıf* | önerge* | üye*",
    health:
      "ameliyat* | bağışı* | diş | doktor | doktoru* | hasta | hastamız* | hastane* | hastanın | hekim* | hemşire* randevu* | implant* | kan bağış* | klinik* | muayene* | poliklinik* | reçete* | sağlık kurul* | sağlık merkez* | tahlil* | tedavi* | terapi*",
    newsletter:
      "abone* | araştırmaya göre | blog* | bölüm* yayında | bülten* | devamını oku* | favorimiz | haftanın | ipuçları* | koçumuz | köşe yazı* | köşemiz* | kılavuz yazı* | listeden çık* | makalemiz* | okurlar* | podcast* | sayımızda | webinar* | yazdı | yazının tamamı | öneriler | öğüt*",
    alert:
      "alarm* | alternatif | benzer ilan* | iş alarm* | iş bildirim* | kaydedilen arama* | kaydettiğin | kriterlerine uygun | sana uygun | size özel ilan* | takip ettiğin | yeni ilanlar | yeni iş ilan* | önerilen ilan*",
    rejection: "elenmek | hayır cevabı* | hayır yanıtı* | olumsuz cevap* | olumsuz dönüş* | olumsuz yanıt* | rejection",
    recruiterreach:
      "aklıma gelen | arıyorlar | değerlendirmek ister misin* | fırsatı | headhunt* | ilgilenir misin* | ilginizi çekebil* | iş değişikliği* | linkedin | linkedin'de* | müşterim için | profiliniz dikkat* | profilinizi gördüm | profilinizi incele* | size ulaşıyor* | sizinle paylaşmak ist* | veri tabanımızdan | yeni bir fırsat*",
    hrtalk:
      "aday kart* | aday takip* | adayla ilgili | adaylara bugün | adaylara mail | adayı nasıl | bence | diğerlerine duyur* | dördüncü aday | elediklerimiz* | elenenlere | finalistleri | ilana yeniden çık* | ilanları indirin | listede kırmızı | müdür hiçbirini | pipeline | profillerin hiçbiri | ret maili* | sen ne dersin | sen çıkarabil* | sence | statü kod* | tutanağ* | şablon*",
    ownmove:
      "adaylığımı* | almadığım | bana gelen | başka bir firmayla | başka bir iş buldu* | başvurayım | başvurmak ist* | başvurmuştum | başvuruma | başvurumu* | cv'm* | feragat ediyorum | gelemeyeceğim | geri çekmek ist* | geri çekmeye karar | görüşmüştük | hakkımı başkasına | ilerlemeye karar verdim | istifa ediyorum | itiraz ediyorum | iş buldum | kabul edilmediğim* | kabul ediyorum | karar verdim | kararı aldım | kararınız* | katılamayacağım | rızayı | taşınıyoruz | teklifinizden | teklifinizi kabul | teklifinizi reddet* | verilerimi | yanıtınız için | çekiliyorum | öteki firmayı seçtim | özgeçmişim* | şimdiki şirketim*",
    meant:
      "ad soyad | cümle* | demişler | demişti | diyelim ki | gibi ifadeler | hayal edin | ifade* | kalıb* | klasik | mesela | misal | sözgelimi | taslak* | tırnak | yazıyordu | örnek* | örneğin | şablon*",
    error: "arıza* | dikkate almayın* | düzelt* | hatal* | sehven | yanlış*",
    despite: "karşın | olmasa da | olsa bile | olsa da | rağmen | yine de",
    especially: "gerçekten | inanın | içtenlikle | mutlaka | oldukça | pek | çok | özellikle",
    first: "altıncı* | birinci* | dördüncü* | final | ikinci* | ilk | son | sıradasın* | üçüncü*",
    person:
      "adayda karar kıl* | adayla anlaş* | aradığımız kişi* | arkadaşımız* | başka adaylar* | başka bir aday* | başka bir ismi | başka biri* | başkasına | başkasını | bir aday* | bir arkadaşı* | bir isim* | bir isme | bir tasarımcı* | bir usta* | birini aldık | diğer aday* | diğer arkadaş* | farklı aday* | finaliste | meslektaş* | olan bir aday* | seçilen aday* | yeğeni* | öteki aday* | öğrencisi*",
    work: "birim* | bölüm* | büromuz* | ekib* | ekip* | fabrikamız* | firma* | holding* | iş | işletme* | kadromuz* | kurum* | mesai* | mutfağ* | ofis* | proje* | takım* | team | çalış* | şirket*",
    goesto: "başkasının | devred* | emanet* | gidiyor | gitmiş* | gitti | ona verdi* | veriyoruz",
    stays: "ayrılan | emekli | geri dönme* | geri dönüyor | geçen yıldan | vekalet*",
    lack: "altında kal* | az | boşlu* | bulunmadığ* | bulunmuyor | eksik* | kalmadı | kalmadığ* | kalmamış* | olmadığınd* | olmaması | sınırlı | taşımadığ* | yeterli bulunma* | yetiştireme* | yetmedi* | yetmiyor* | yok",
    toomuch: "aşan | aştığ* | dar gel* | fazla | çok üzerinde | üzerinde kal*",
    ending: "burada bırak* | helal* | kapatıyor* | noktala* | rafa kaldır* | sona er* | sonuna gel* | vedalaş*",
    ahead:
      "arkasında | ağır bas* | bir adım* | farkla | göğüsle* | ikinci sıra* | ilk sırada* | kıl payı | yarım puan* | yarışı* | çok yaklaş* | öncelik* | önde | öne geç*",
    deserve: "hak eden | hak ediyor* | mutlu ede* | oyala* | sıkıl* | vicdan*",
    direction:
      "ajansa ver* | başka bir isim* | başka türlü | değişiklik* | değişti | dışarıdan | kaydırd* | yönde | yöne | yönü*",
    condition:
      "almanca* | askerli* | belgeniz | diploma* | ehliyet* | gece vardiya* | hafta sonu* | hibrit | ihbar süre* | ikamet* | ingilizce* | kpss* | mezuniyet* | seyahat* | sınıfı | tam zamanlı | taşınma* | uzaktan | yarı zamanlı | yaş | şartların* | şartını",
    recommend: "aday göster* | arka çık* | destekle* | tavsiye* | uygun görmüş* | öner*",
    vote: "aleyh* | görüşülmüş* | ikna* | lehine* | oy | oylama* | tartış* | terazi* | uzun uzun | çoğunlu* | ısrar*",
    status:
      "aktif | arşive | başvuru no | durum | durumu | durumunuz* | güncellen* | işaretlen* | işlemden* | kapalı | kapatılmış* | kaydı* | kayıt | kod | kodu | sistemden | statü*",
    figure:
      "anahtar* | durak* | elek* | eşiğ* | gemi* | hikaye* | ipi | istasyon* | kalem* | kalıp* | kapı | kapıda* | kapımız* | kapısı* | kapıyı | kimya | koltuğ* | kıvılcım* | kıyı* | liman* | masa | masada | masaya | orkestra* | otobüs* | parça* | perde* | pusula* | rüzgar* | sahne* | sandalye* | satır* | terazi* | toprak | yapboz* | yelken* | ışığ*",
    late: "daha önce | dün akşam | gecik* | gelmeden | geç | kaçırdı* | keşke | mesai bitim* | sıra size | tarihinden sonra | yetişmedi* | zamanlama* | çoktan",
    isyou:
      "biri sizsiniz | birisiniz | davetlisin* | kabul edildiniz | kazandınız | seni istiyor* | sensin | siz oldunuz | size teklif | sizi istiyor* | sizi seçti* | sizsiniz | tercihimiz siz*",
    welcome: "aramıza hoş | aramıza katıl* | hoş geldin* | hoşgeldin* | işe giriş* | oryantasyon*",
    pet: "bahçesi olan | barınak* | barınağ* | can dost* | hayvan* | kedi* | kuş | köpek* | köpeğ* | kısırlaştır* | mama | minik dost* | ormanlık | pati* | safkan | sahiplen* | tasma* | tavşan* | yavru*",
    media:
      "albüm* | bölüm* yayın* | dizi | dizisi* | eser | eseri* | film* | fotoğraf* | galeri* | heykel* | kanal | kanalı* | karikatür* | klip* | oyuncu* | pazar yeri | podcast* | radyo* | raflar* | semt pazar* | sergi | sergide | sergimiz* | sergisi* | stand* | stant* | tablonuz* | tarif* | tezgah yeri | tuval* | uygulamanız* | video* | yemek tarif* | çalma liste* | öykü* | şarkı* | şiir*",
    sport:
      "antrenman* | antrenör* | basketbol* | deplasman* | forması* | futbol* | gol | hakem* | kulüb* | kulüp* | lig | ligde | ligi* | lisanslı | maraton* | maç* | milli takım* | müsabaka* | oyuncumuz* | satranç* | sporcu* | teknik direktör* | transfer* | turnuva* | voleybol* | yedek kulübe* | yüzme* | şampiyon*",
    hrmatter:
      "amirince | avans* | birim amir* | dizüstü* | evden çalışma* | eğitim bütçe* | eğitim taleb* | fazla mesai* | harcırah* | izin | izinli* | izne | izni | iznin* | kreş yardım* | maaş artış* | masraf* | mesainiz* | otopark* | park yeri | rotasyon* | servis güzergah* | staj defter* | terfi* | uzaktan çalışma* | vardiya değiş* | yan hak* | yıllık izin* | zam | zammı* | ücret artış*",
    authority:
      "bakanlı* | ceza* | dava* | dilekçe* | encümen* | gümrük* | hobi bahçe* | icra* | imar* | kamulaştır* | kaymakam* | mahkeme* | marka başvuru* | meclis* | merkezi yerleştirme* | muhtar* | noter* | nüfus müdür* | parsel* | patent* | ruhsat* | savcılı* | sicil* | sosyal yardım* | tapu* | tebligat* | tescil* | valili* | vergi* | çocuk esirgeme* | önerge*",
    contest:
      "audition | birincilik* | casting* | derece* gir* | eserin* | finale kal* | girişimin* | hackathon* | hızlandırıcı* | jüri özel | kazananlar* | konkur* | kura | kurada | kurası* | mansiyon* | müsabaka* | oyuncu seç* | seçmeler* | takımınız* | talihli* | yarışma* | çekiliş* | ödül*",
    sift: "alınmadı* | arasından | baraj* altında | eledi* | eleme | elemeyi | elendi* | elenec* | elenen* | eleni* | giremediniz | giremediğ* | içinden | kısa liste* | listeden çık* | listeye gire* | listeye kal* | seçilen* | takıldı* | ön değerlendirme* | ön eleme*",
    full: "doldu | dolduğ* | dolmuş* | dolu | ekip tamam* | gerek kalma* | gerek yok | saat kalma* | tükendi | yer kalma*",
    giveback:
      "danışmadan | evraklarınız* | geri alabil* | geri gönder* | iade* | imha* | teslim alabil* | yol masraf* | zarf*",
    done: "*andı | *lmış | *muştur | *mıştır | *nmış | *rmış | *uldu | *undu | *ıldı | etmiş | etti | geldi | kaldı | oldu | verdi | yaptı | çıktı",
    will: "*acak | *acaksınız | *acaktır | *acağım | *acağız | *ecek | *eceksin | *eceksiniz | *ecektir | *eceğim | *eceğiz",
    one: "altı | beş | bir tek | doksan | dokuz | dört | iki | ikimiz* | ikisi* | kırk | otuz | sekiz | seksen | tek | yedi | yirmi | üç",
    who: "hangi* | kimin | olan | olana | olanlar* | olanı",
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
    "(yalnizca|sadece) .. (gonderim|bilgilendirme) (amacli*|icindir)",
    "elektronik .. (itirazlar|basvurular|yanitlar) dikkate alinma*",
    "yanit (kabul|almamakta|alamaz)",
  ],
  invitesAnswer: [
    "bu (e posta*|eposta*|mail*|mesaj*|ileti*) .. (yanitlayarak|yanitlayabilir*|cevaplayarak|yanitlaman*|cevap yaz*|yaniti*)",
    "(bana|bize) (yaz|yazin|yazman*|yazabilir*|donebilir*|ulasabilir*|donun)",
    "(yazmaktan|aramaktan|sormaktan|ulasmaktan) cekinme*",
    "(direkt|dogrudan) bana",
  ],
  told: {
    work: "cevap* | yanıt* | sunum* | portfolyo* | portföy* | mülakat* | görüşme* | örnek* | örneğ* | vaka* | ödev* | görev* | test* | kod* | çözüm* | tasarım* | iletişim* | soru* | hazırlı* | yapı* | detay* | ayrıntı* | derinli* | sonuçlar* | rakam* | ön yazı* | niyet mektub* | cv* | özgeçmiş* | argüman* | ders anlatım*",
    merit:
      "deneyim* | tecrübe* | bilgi* | beceri* | yetkinli* | teknik* | ingilizce* | türkçe* | almanca* | dil* | liderlik* | yönetim* | proje* | sql* | excel* | analitik* | sektör* | pazar* | sertifika* | diploma* | eğitim* | nitelik* | niteli* | strateji* | profil* | kıdem* | yıl* | ekip* | ekib* | müşteri* | satış* | müzakere* | motivasyon* | hakimiyet*",
    gap: "eksik* | yetersiz* | yeterince | fazla genel | çok genel | genel kal* | yüzeysel* | belirsiz* | kısa kal* | daha zayıf | zayıf* | görmek isterdik | duymak isterdik | beklerdik | beklediğimiz* | boşluk* | net değil* | kararsız* | heyecanlı* | ikna ol* | ikna etmedi | daha somut | geride",
    advice:
      "öner* | tavsiye* | ipucu | çalışma* | çalışman* | pratik yap* | geliştir* | güçlendir* | derinleştir* | iyileştir* | bir dahaki | bir sonraki görüşme* | sonraki mülakat* | gelecekteki görüşme* | yardımcı ol* | faydalı ol* | fayda* | deneyin | hazırlan* | göster* | bahset* | anlat* | ekle* | odaklan* | iyi olur",
    strength:
      "güçlü yan* | güçlü yön* | beğendi* | hoşumuza | çok iyi* | çok başarılı* | çok net* | çok açık* | ikna edici* | etkileyici* | etkiledi | mükemmel* | öne çık* | özellikle | en iyi | artı | takdir",
    compare:
      "daha fazla deneyim | daha uzun | daha önce | daha yakın | avantaj* | bir adım önde | önde | belirleyici* | fark yarat* | kıyasla | daha güçlü | sahipti | ağır bas* | daha fazla deneyim* | daha fazla tecrübe*",
    reason:
      "fark ettik | izlenim* | ekip* geri bildirim* | ekibin geri | geri bildirimi şu | belirleyici* | fark yarat* | ağır bas* | asıl neden | temel neden | nedeni | nedenlerden | asıl sebep | sebebi",
    other:
      "anket* | geri bildiriminiz | sürecimiz* | süreçlerimiz* | havuz* | iletişime geç* | iletişimde | döneceğiz | dönüş yap* | haber ver* | bilgi vereceğ* | bilgilendir* | telefon* | ara* beni | randevu* | planla* | davet* | sonraki aşama* | ikinci görüşme* | ikinci mülakat* | tanış* | tekrar başvur* | yeniden başvur* | başvur* | diğer pozisyon* | başka pozisyon* | açık pozisyon* | veremiyoruz | paylaşamıyoruz | mümkün değil | maalesef | ilett* | ilet* | kişisel veri* | sil* | masraf* | fatura* | sözleşme* | teklif* | değerlendirmede | değerlendiriliyor | ekte | bülten* | başarılar | şans* | sabr*",
    ahead:
      "davet et* | davet ed* | davetiye | ikinci görüşme* | ikinci mülakat* | sonraki aşama* | bir sonraki aşama* | teklif* | hala ilgi* | hâlâ ilgi* | yeniden açıl* | tekrar görüş* | sözleşme* | başlangıç tarih* | uygun musunuz | müsait misiniz",
  },
  details: {
    roleFrames: [
      "(pozisyon|pozisyon adı|kadro|unvan|ilan|İlan|görev|rol|başvurulan pozisyon|ilan adı|İlan Adı|kadro unvanı): {role}",
      "{role} (pozisyon*|rolü|rolüne|rolünde|rolünün|rolünden|rolüyle|rolümüz*|kadro*|ilanı*|ilanımız*|ilanla*|İlanı*|unvanı*|görevine|görevi|görevinde|vazifesi*|pozisyonu)",
      "{role} (başvuru*|Başvuru*|başvurduğ*|müracaat*|adaylığ*|Adaylığ*|aday*)",
      "{role} (için|olarak) (başvur*|müracaat*|yaptığ*|yapmış|aday*|görüş*|gönder*|iletti*)",
      "{role} (masası*|koltuğu*|kontenjan*|rolünüz*|aramalar*|alındı)",
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
        "mimar* peyzaj kaynakçı* tornacı* frezeci* elektrikçi* tesisatçı* boyacı* marangoz* modelist* terzi* kalıpçı* dikişçi* makineci* bakımcı* depocu* forkliftçi* redaktör* kâhya* kahya* bursiyer* staj* direktörlük* üyesi zootekni* aktarıcı* operasyoncu* şarküteri* meydancı* vale* valet* hamal* nakliyeci* kaptan* gemi* dalgıç* cankurtaran* " +
        "pilot* kaptan* kabin hostes* rehber* antrenör* eğitmen* koç* animatör* müzisyen* kemancı* oyuncu* sunucu* spiker* kameraman* kurgucu* yapımcı* araştırmacı* bilimci* bilim " +
        "profesör* doçent* akademisyen* okutman* kütüphaneci* arşivci* laborant* biyolog* kimyager* fizikçi* istatistikçi* ekonomist* sosyolog* veteriner* ziraat tarım jeolog* haritacı* " +
        "topograf* şantiye formen* amiri amirliği* vardiya lider* başkan* yardımcı* vekil* sekreterya* satıcı* satış pazarlamacı* plasiyer* tezgâhtar* tezgahtar* reyon promotör* merchandiser " +
        "gişe veznedar* bankacı* portföy broker* aktüer* sigortacı* brülör kuaför* güzellik manikürcü* masör* masöz* kuafor* bakıcı* dadı* anne çocuk polis* subay* astsubay* itfaiye* zabıta* " +
        "hakim* hâkim* savcı* katip* kâtip* noter* mübaşir* imam* müezzin* vaiz* bahçıvan* çiftçi* seyis* kasap* fırıncı* pastacı* bulaşıkçı* bellboy housekeeping concierge " +
        "engineer* developer* manager* designer* analyst* specialist* consultant* coordinator* assistant* director* officer* lead intern internship trainee* engineering scientist* architect* " +
        "product backend frontend fullstack full-stack mobile devops qa sre cto ceo cfo cmo executive representative recruiter accountant auditor writer editor marketing growth owner scrum master " +
        "associate partner supervisor technician administrator support sales planner buyer controller strategist researcher copywriter content social hr ik muavin* saymanl* sayman* mutemet* " +
        "tasarım* kapıcı* sosyal hizmet* gözlemci* ressam* heykeltıraş* restoratör* rölöve* metin mürettebat* gemici* makinist* hareket memur* kondüktör* dağıtıcı* dağıtım toplayıcı* paketleme* " +
        "bakım"
      ).split(" "),
    ),
    hasCapitals: true,
    roleStops: dotted(
      (
        "uygulama yazılı klavye için ile ve veya olarak hakkında hk pozisyonu pozisyonuna pozisyonunu rolü rolüne kadrosu kadrosuna ilanı ilanına ilanımıza başvurusu başvurunuz başvurun başvurduğunuz başvurduğun " +
        "süreci sürecimiz sürecinde görüşmesi mülakatı alımı seçimi sonucu sınavı görevine ancak fakat ama maalesef bu sizi seni tarafınıza olan konusunda tarafında @"
      ).split(" "),
    ),
    notRoles: dotted(
      (
        "staj öğretmenlik uzmanlık alanı yönetmenimiz şefimiz başvuru başvurunuz başvurun başvurusu başvurularınız başvurunuzu başvurunuza başvurunuzun başvurduğunuz başvurduğun başvurular sonuç sonucu sonuçları sonucunuz sonuçlandı hakkında hk görüşme görüşmemiz " +
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
      "!(Firma|Şirket|İşveren|Kurum|Kuruluş|İş veren|Firma adı|Şirket adı): {company}",
      "(Direktörü,|Müdürü,|Ortak,|Yöneticisi,|Kurucu,|Sorumlusu,|Uzmanı,|Koordinatörü,|Ortağı,|CEO,|İK,) {company}",
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
        "sağlıklı günler|sağlıklı günler dileriz|sağlıklı günler dilerim|gözlerinden öperim|dayanışmayla|kocaman sevgiler|emeklerine sağlık|selametle|bol şans dilerim|güzel günler|güzel günler dilerim|güneşli günler|saygılarımla|saygılarımızla|saygılar|saygı ile|saygıyla|sevgiler|sevgilerimle|sevgilerimizle|sevgiyle|sevgi ve saygıyla|sevgi ve saygılarımla|sevgi ve saygılarımızla|saygı ve sevgilerimle|saygı ve sevgiyle|en derin saygılarımla|" +
        "selamlar|selam ve saygılar|selam ve saygılarımla|selamlarımla|iyi günler|iyi günler dilerim|iyi günler dileriz|iyi çalışmalar|iyi çalışmalar dilerim|iyi haftalar|iyi akşamlar|iyi hafta sonları|iyi bayramlar|kolay gelsin|kolaylıklar|kolaylıklar dilerim|" +
        "görüşmek üzere|görüşmek dileğiyle|hoşça kalın|hoşça kal|hoşçakalın|hoşçakal|kendine iyi bak|kendinize iyi bakın|yolun açık olsun|yolunuz açık olsun|yolun açık|yolunuz açık|şansın bol olsun|bol şans|bol şanslar|başarılar|başarılar dilerim|başarılar dileriz|" +
        "başarı dileklerimle|en iyi dileklerimle|en iyi dileklerimizle|iyi dileklerimle|içten dileklerimle|teşekkürler|teşekkür ederim|teşekkür ederiz|çok teşekkürler|sağlıcakla|sağlıcakla kalın|sağlıcakla kal|esen kalın|esen kal|eline sağlık|elinize sağlık|" +
        "emeğine sağlık|emeğinize sağlık|hayırlısı olsun|hayırlı günler|hayırlı işler|allaha emanet olun|allaha emanet ol|hürmetler|hürmetlerimle|muhabbetle|dostlukla|sıcak selamlar|bilgilerinize sunarım|bilgilerinize sunulur|bilgilerinizi rica ederim|bilginize|" +
        "gereğini rica ederim|arz ederim|rica ederim|kucak dolusu sevgiler|mutlu günler|keyifli günler|tekrar teşekkürler|best|best regards|kind regards|regards|cheers|thanks|xoxo|saygılarımı sunarım|saygılarımızı sunarız|adına"
      ).split("|"),
    ),
    titles:
      "usta şef hocam abi abla ağa sayın sn sn. av dr prof doç öğr gör uzm yrd arş mr mrs ms bay bayan bey hanım mali müşavir hoca müh ecz dt vet op".split(
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
        "(yonetim kurulu*|genel mudur*|mutevelli*) .. (gorusme*|yaptiginiz|sunum*|degerlendir*|karar*|tercih*|secti*|atadi)",
      ],
      interview: [
        "(gecen*|dunku|gunku|yaptigimiz|yaptiginiz|yapilan|gerceklestirdigimiz|gerceklestirdiginiz|gerceklestirilen|teknik|yuz yuze|ikinci|uc) [guzel|keyifli] {talk}",
        "(tarihinde*|katildigi*|katiliminiz*) .. (mulakat*|gorusmeye|gorusmesine)",
        "{before} {talk} .. (tesekkur*|keyif*|guzeldi|ardindan|sonra*|zevk*|gosterdi*|icin|vakit|katil*|neticesinde|sonucu*|kazanama*|kazandi*|elendi*|hk|geri)",
        "(bizimle|bize) .. (gecirdigi*|ayirdigi*) .. (saat|zaman|vakit)",
        "(ziyaretiniz*|ziyaretin|geldiginiz*|geldigin|geldiniz|yormus|zahmet edip)",
        "(sozlu|mulakat) (sinav*|puan*|sonuc*)",
        "(live coding|konustugumuz|tanistigimiz|sizinle tanis*|seninle tanis*|anlattiniz|anlattiginizda|anlattiginda|dinledik|sohbet ettig*)",
        "(adayla|arkadasla|kisiyle|sizinle|seninle) gorustu*",
        "(gelip|gelerek|gelmeniz|gelmen) ... (tesekkur*|sag ol*|saglik)",
      ],
      assessment: [
        "(test*|odev*|sinav*|vaka calisma*|case*|envanter*|numune*|deneme gun*|deneme ders*|deneme vardiya*|ornek ders*|degerlendirme merkez*|degerlendirme gunu*|audition|sunum*|brief*) .. (teslim*|sonuc*|puan*|gosterdi*|tesekkur*|tamamla*|yetersiz*|altinda|katil*|gonderdi*|yazdigi*|sonra*|cok|olumsuz|basari*|ikna|iliskin|ait|dunku)",
        "(gonderdigi*|hazirladigi*|teslim ettigi*|tamamladigi*|cozdugu*|katildigi*|yaptigi*) .. (test*|odev*|sinav*|case*|vaka|calisma*|sunum*|numune*|kod*)",
        "(sinav|test|yazili|kpss|yerlestirme) puan*",
        "puaniniz* .. (altinda|yeterli*|baraj*|siralama*)",
        "(odevi|odevini*|odeviniz*|testiniz*|testin|case'in|casein|kodunla|yazili sinav)",
        "degerlendirme merkezi",
        "(deneme|ornek) (gunu*|vardiya*|dersi*|ders|metni*|metnini|calisma*)",
      ],
      screen: [
        "(telefon*|on) gorusme*",
        "telefon* .. gorusme*",
        "(telefonda|telefonla|gorusmesi sonrasinda telefon) .. (konus*|gorus*|ulas*)",
        "(video|on) mulakat* .. (sonra*|sonucu*|gec*)",
      ],
      application: [
        "(basvuru*|arayis*|vakit|muracaat*|basvurdu*|muracaat*|ozgecmis*|cv*|profil*|ilgi|ilgin*|ilginiz*|ilan|ilanina|ilanimiz*|İlan*|İlgi*|adaylig*|evrak*|dosya*|portfoly*|portfoy*|guven)",
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
      "{reason} (olan|bulunan|yapmış|etmiş|üstlenmiş|yürütmüş|yönetmiş|çalışmış|geçirmiş|karşılayan|sahip|bilen|oturan|yakın) [diğer|bir] (biriyle|birine|birini|adaya|adayla|adaylar*|öğrenciyle|öğrencilerle|finaliste|arkadaş*|aday*|meslektaş*)",
      "{reason} (ihtiyacımız var|arıyorduk|arıyoruz|zorlandığını|yetiştiremedin*|takıldığını|tespit edil*|sağlayamadığınız|örtüşmediğinden|belirttiniz|diye düşündük|kaydırdı|iptal edildiği için|olduğu için|edildiği için)",
      "(bütçe*|bütçesinden|yatırım turu*|donör*|kontenjan*|kadromuz*), {reason}",
      "(yatırım turumuz|kontenjanımız|kontenjan|bütçemiz|bütçesinden|fonumuz|hibemiz) {reason}",
    ],
  },
};
