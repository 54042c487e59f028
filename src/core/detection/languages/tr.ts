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
    you: "siz | size | sizi | sizin | sizinle | sizden | sizde | sen | sana | seni | senin | seninle | senden | tarafınız* | hakkınızda | adınız* | isminiz* | *iniz | *unuz | *inizi | *inize | *inizin | *inizle | *inizden | *inizde | *inizdeki | *unuzu | *unuza | *unuzun | *unuzla | *unuzda | *anız | *anızı | *anıza | *enizi | *enize | *senız | *abilirsin | *ebilirsin | *ıyorsun | *eceksin | *madın | başvurun | başvurunu | başvurduğun | profilin* | özgeçmişin* | portfolyon* | yaptığın | ettiğin | gösterdiğin | gönderdiğin | sürecin | cv'n* | *geniz | *beniz | *reniz | *yeniz | *meniz | *neniz | *leniz | sizinki* | kızınız* | oğlunuz* | sizdeydi | sizsiz | istersen",
    we: "biz | bizi | bize | bizim | bizimle | bizden | bizde | tarafımız* | *imiz | *umuz | *imizi | *imize | *imizin | *imizle | *imizde | *imizden | *umuza | *umuzun | *umuzda | *umuzdan | *umuzca | *amız | *amıza | *amızda | *amızın | *amızı | *ıyoruz | *uyoruz | *acağız | *eceğiz | *eriz | *arız | *ırız | *ttik | anlaştık | *dik | *duk | *stuk | *ctik | *ptik | *ktik | *ayız | *eyiz | *şalım | *kalım | *yalım | *yelim | *relim | *delim | mahcubuz",
    i: "ben | beni | bana | bende | *ıyorum | *uyorum | *acağım | *eceğim | *ebilirim | *madım | *mıştım | *ğımı | *amam | isterdim | isterim | verdim | aldım | gördüm | okudum | ettim | *yeyim | *ledim | *ladım | minnettarım | içim",
    they: "onu | ona | onun | onlar* | kendisi | kendileri*",
    somebody:
      "isimle | biri | birini | birine | birinin | biriyle | birisi* | kişi | kişiye | kişinin | kişiyle | kişiler* | kimse* | insan | insanlar* | isim | ismi | arkadaş | arkadaşı | arkadaşla | bir isim* | isme | isimler* | kişilik | hanımefendi*",
    other: "başka | başkası* | diğer | diğeri* | diğerler* | öteki* | öbür* | farklı | bir başka | dışarıdan",
    candidate:
      "aday | adayı | adaya | adayın | adayla | adayda | adaydan | adaylar* | adayımız* | başvuran* | başvuru sahi* | rakip* | rakibiniz | asil aday*",
    client: "müşterimiz* | işveren* | firma | firması* | firmadan | firmanın | müşteri",
    committee:
      "kurul | kurulu* | komisyon* | komite* | jüri* | yönetim* | müdürümüz* | müdürlüğümüz* | direktörümüz* | genel müdür* | yöneticimiz* | yöneticisi* | rektörlü* | heyet* | patron* | ekibimiz* | ik ekibi* | kurucu* | ustabaşı* | başhekim* | zümre* | bölge müdürümüz | şefimiz* | şefi",
    internal: "şirket içi* | kurum içi* | iç aday* | iç transfer | çalışanımız* | içeride*",
    everyone: "her | herkes* | tüm | bütün | hepsi* | hepimiz* | tamamı* | tek tek",
    friend:
      "kardeş* | abi | abim | ağabey* | abla* | kızım | kızı | oğlum | oğlu | eşim | annem | babam | amcam | dayım | kuzen* | komşu* | arkadaşım | arkadaşımın | dostum | dostlar* | ev arkadaşı* | canım | kanka* | kızınız* | oğlunuz* | eşi | yeğen* | akraba* | tanıdığ*",
    not: "değil* | yok | yoktur | hayır | hiç | hiçbir* | olmadan | *mıyor | *mıyoruz | *mıyorsunuz | *mıyorum | *ymuyorsunuz | *mayacak | *meyecek | *mayacaktır | *meyecektir | *mayacağız | *meyeceğiz | *mayacaksınız | *mayacağını | *mayacağınızı | *mayacağımızı | *meyeceğimizi | *mayacağım | *meyeceğim | *madı | *medi | *madık | *medik | *madım | *madınız | *mediniz | *madın | *mamış | *memiş | *mamıştır | *memiştir | *mamaktadır | *memektedir | *mamaya | *maması | *memesi | *madığı | *mediği | *madığını | *mediğini | *mediğimizi | *madığınız | *mediğiniz | *madığınızı | *mediğinizi | *madığından | *mediğinden | *madığınızdan | *mediğinizden | *mediğimiz | *mayan | *meyen | *mayınız | *mayın | *meyin | *tmeme | *rmeme | *ememe | *mazsa | *mezse | *mazsanız | *mezseniz | *masa | *maz | *mez | *meyiz | *mamız | *muyor | *muyoruz | *masın | *mayalım",
    unable:
      "*amıyoruz | *emiyoruz | *amayacağız | *emeyeceğiz | *amadık | *emedik | *amıyorum | *emiyorum | *amadınız | *emediniz | *amadın | *amayacağımızı | *emeyeceğimizi | *emediğimizi | *amadığınız | *emediğiniz | *emediğinden | *amamıştır | *ememiştir | *amayacak | *emeyecek | *emedi | *amadı | *amam | mümkün değil* | mümkün görül* | zorunda kal* | zorundayız | durumunda kal* | *emeyiz | *emez | *amamaktadır | *emeden | zorundaydık | durumundayız | *emediğini | *emediğinizi | *amadığı | *emediğimiz | *emezsek | *ememiş",
    nolonger: "artık | bundan böyle | daha fazla | daha ileri | bundan sonra* | bir daha",
    sorry:
      "maalesef | ne yazık ki | yazık | üzgünüz | üzüntü* | üzül* | özür* | kusura bakma* | affınız* | bağışla* | hakkını* helal* | hayal kırıklı* | buruk | kötü haber | güzel haber vere* | keşke | mahcub* | gönlümüz | telafi*",
    negative:
      "olumsuz* | başarısız* | olumlu sonuçlanma* | olumlu değerlendireme* | olumlu değerlendiril* | olumlu yanıt vereme* | olumlu dönüş yapma* | yetersiz* | geçersiz* | uygun değil* | uygun bulunma* | uygun görülme* | uygun bulma* | seçilmedi* | reddedildi* | elendi* | elenmiş* | kazanamadı* | kabul edilmedi* | giremedi* | karşılanama* | onaylanmadı* | aleyh* | tercih edilmedi* | alınmadınız | barajın altında | hak kazanama* | kabul görme* | kabul edilmemiş* | kabul almadı* | yeterli bulunma* | geçemedi* | geçememiş*",
    but: "ama | ancak | fakat | lakin | yine de | bununla birlikte | rağmen | gelgelelim",
    instead: "yerine | yana | tercih* | ağır bas* | öne geç* | yeğle* | öteki* | başkasına | başkasını",
    if: "eğer | halinde | olursa* | olmazsa* | *sanız | *seniz | *mazsa | *mezse | *erse | *ırsa | *arsa | *ersen | *ırsak | ne olursa olsun | da olsa | olsaydı* | *saydı | *ıyorsa | veya",
    may: "belki | olabilir* | *abilir | *ebilir | *abilirsiniz | *ebilirsiniz | *abilirsin | *ebilirsin | *abiliriz | *ebiliriz | *ebiliyor | *abilecek",
    when: "zaman | sonra | sonrasında | ardından | önce | evvel | kadar | dek | itibaren | itibarıyla | *ınca | *dığında | *diğinde | *duğunda | neticesinde | sonucunda | *arken | *ırken | *urken | *meden | *madan | geçen hafta | geçen ay | geçen yıl | sonunda | sonrası | ne zaman | o zaman",
    because:
      "çünkü | zira | nedeni* | nedenle | sebebi* | sebeple | dolayı | dolayısıyla | ötürü | yüzünden | bu yüzden | o yüzden | gerekçe* | gereği | *ğından | *ğinden | *ğundan | *dığınızdan | *diğinizden | diye | doğrultusunda | kaynaklan* | yüzden | göre | üzerine | haliyle | olduğ* için | kaldığ* için | ettiğ* için",
    only: "yalnızca | sadece | sırf | ancak ve ancak | tek | bir tek",
    yet: "henüz | hâlâ | şu an | şu anda | halihazırda | daha | mevcut | devam ediyor | şu anki | şimdiki | biraz",
    already: "bile | çoktan | şimdi | artık | bu arada | hemen",
    timebeing:
      "şimdilik | şu an için | şu anda | bu aşamada | bu sefer* | bu kez | bu defa* | bu dönem* | bu noktada | bu pozisyon özelinde | bu turda | bu süreçte | bu yıl | bu sezon | şu sıra* | geçici olarak | bu ilan için | bu rolde",
    again: "tekrar | yeniden | yine | bir daha | bir kez daha | yenile* | bir dahaki",
    application:
      "başvuru* | başvurd* | başvurma* | başvurmuş* | başvurabil* | başvuran* | adaylığ* | adaylık* | müracaat* | application",
    documents:
      "özgeçmiş* | cv* | belge* | evrak* | dosya* | portfolyo* | ön yazı* | diploma* | sertifika* | dilekçe* | ehliyet* | mektub* | mektup* | yazınız* | rapor*",
    position:
      "pozisyon* | iş | işi | işe | işin | işten | işler | rol | rolü* | role | rolde | kadro* | görev | göreve | görevi | görevin* | görevle* | ilan | ilanı | ilanın* | ilana | ilanda | ilanlar* | ilanımız* | kontenjan* | koltuğ* | unvan* | vardiya* | yer | yeri | yerimiz* | posta | masası* | açığımız* | *ciliği | *lığına | *liğine | istihdam | koltuk* | kürsü* | makam* | memurlu* | uzmanlı* | yardımcılığ* | müdürlüğ* | amirliğ* | şoförlüğ* | sekreterliğ* | mühendisliğ* | temsilciliğ* | tezgah* | hemşireli* | asistanlı* | işini",
    hiring:
      "işe alım* | alım | alımı* | alımlar* | insan kaynakları* | ik | personel | personeli | kariyer* | istihdam* | talent | yetenek kazanım* | alımda | seçici*",
    process:
      "süreç* | yarışma* | arayış* | kampanya* | işe alım süre* | eleme | elemeyi | ön eleme* | takvim* | seçme | seçmeler* | aramayı | aramamız* | aramaya | programımız*",
    training: "staj* | çırak* | yeni mezun* | gönüllü* | bursiyer* | asistanlı* | eğitim* | kursu* | programımıza",
    profile: "profil* | nitelik* | yetkinlik* | yetenek* | performans* | enerjiniz*",
    experience:
      "deneyim* | tecrübe* | yıllık | kıdem* | bilginiz* | uzmanlı* | senior | yıllar* | yönetmiş | çalışmış | kökenli | sektöründen | uzman | uzmanı | usta | ustayı",
    requirements:
      "kriter* | şartları* | şartlar | koşul* | beklenti* | ihtiyac* | aranan | aradığımız | arıyoruz | talep edilen | ölçüt* | bekliyoruz | lazım | gerek | gerekli* | gerekiyor* | gerekir* | gerekmek* | gerekecek* | şartını | aradığı | istiyordu* | yeterli*",
    fit: "uygun* | eşleş* | örtüş* | uyuş* | uymu* | uyan* | denk | oturuyor | doğrultusunda | karşılam* | karşılay* | karşılan* | yakın | tutmadı | uymadı | yatkın* | doğru | münasip | denge* | kimya",
    better: "daha | en | ilk tercih* | tam olarak | birebir | önde",
    level: "seviye* | düzey* | standart* | kalite* | nitelikli | barajı*",
    many: "çok sayıda | birçok | pek çok | yoğun | yoğunlu* | sayısı* | başvuru yoğunluğ* | üzerinde başvuru | onca | sayıda | çoğu | çoğunluk",
    interview:
      "mülakat* | görüşme | görüşmeye | görüşmesi* | görüşmeniz* | görüşmemiz* | görüşmede | görüşmeler* | görüşmenin | görüşmeyi | video mülakat* | sözlü | ön görüşme* | yüz yüze | teknik görüşme* | son görüşme* | sözlüye",
    talk: "konuşm* | konuşt* | konuşal* | konuşur* | sohbet* | telefon* | arayacağ* | görüntülü | toplantı* | tanış* | bir araya gel* | buluş* | görüştü* | kahve* | zoom* | teams* | çay | ziyaret* | uğray*",
    test: "test* | sınav* | ödev* | vaka çalışma* | değerlendirme merkez* | envanter* | örnek ders* | uygulama* sınav* | kodlama* | sunum* | yazılı | seçmeler* | numune* | grup çalışma* | deneme | uygulama sınav*",
    round: "aşama* | tur | tura | turu* | turda | adım* | bir sonraki | final* | bir üst | sonraki",
    shortlist: "kısa liste* | final* | asil list* | son aday* | davet listesi* | elemeyi geçen*",
    list: "yedek* | bekleme list* | sıralama* | asil ve yedek | sırada* | sıranız | listesi* | listemiz* | listede | liste",
    pool: "aday havuz* | havuz* | veri taban* | saklan* | saklay* | dosyanızı açık | aklımızda | muhafaza* | saklı tut*",
    offer: "teklif* | iş teklif* | offer | sunuyoruz | masaya bir teklif | öneriyor*",
    contract: "sözleşme* | imza* | işe giriş* | anlaşma* | oryantasyon* | girişinizi* | evrak teslim*",
    salary: "maaş* | ücret* | net | yemek kartı* | prim* | tl | servis | lojman* | aylık",
    start: "başla* | işbaşı* | ilk gün* | göreve başla* | katıl* | işe başla*",
    reference:
      "referans* | adli sicil* | sağlık rapor* | güvenlik soruşturma* | arşiv araştırma* | sertifikanız* | belgesi",
    score: "puan* | baraj* | taban puan* | sıralama* | not ortalama* | kpss* | yüzde | sınav sonuc* | altında",
    feedback: "geri bildirim* | geribildirim* | yorum* | notlar* | gerekçe paylaş* | gerekçesi*",
    decide: "karar* | kanaat* | sonucuna var* | hükm* | oy birliği* | uygun gör* | birleş* | kesinleş*",
    result: "sonuç* | netice* | durum | durumu* | haber | haberi* | güncelle* | cevap | bilgilendirme* | statü*",
    select:
      "seç* | tercih* | karar kıl* | yana kullan* | belirle* | yönel* | istedi | beğen* | arzu ed* | el sıkış* | yeğle* | işaret ett* | kullandık",
    proceed:
      "devam | ilerle* | sürdür* | yola devam | yola çık* | yürüt* | aşamaya geç* | yolumuza | geçtiniz | geçemediniz | başlatamıyor* | daha ileri | ilerliyor* | sürüyor | ileri | geçecek* | geçilecek*",
    consider:
      "değerlendir* | incele* | dikkate al* | titizlikle | dikkatle | gözden geçir* | ele al* | okuduk | okuyoruz | düşün* | özenle | tarafımızca | okudum | tart*",
    hire: "işe al* | istihdam* | atan* | atama* | göreve başlat* | aramıza kat* | görevlendir* | işe başlat* | alındı | çalışacağız | yerleştir* | alamıyoruz | başlatıl* | tevdi* | işe kabul | getirildi | alım yap* | birini aldı* | başlattı* | tayin*",
    fill: "doldu | dolmuş* | dolduğ* | dolu | bulundu | bulduk | tamamlandı | tamamlanmış* | yerleştirme yapıl* | ona verdik | anlaştı* | anlaşmış* | emanet et* | yer kalma* | yer vere* | dağıtıldı | doldur* | oturuyor | geçecek | belirlendi | belli oldu | seçildi | üstlen* | bulmuş*",
    close:
      "kapat* | kapan* | bitir* | bitti | noktala* | tamamla* | arşiv* | sonlan* | burada bırak* | sonuçlandırıl* | rafa kaldır* | kaldırıldı | bitiyor | sona | tamamlıyor* | son bul* | düştü",
    cancel:
      "iptal* | vazgeç* | durdur* | yayından kaldır* | kaldırıl* | yapılmayacak* | çıkarıldı* | kalktı | yapmama* | kaldırdı* | çıkarılmış* | gerek kalma*",
    freeze:
      "dondur* | askıya* | beklemeye al* | durdu | ertelen* | ötelen* | beklemede | durdurul* | geçici olarak durdur* | kısıtlama* | beklet* | sarktı",
    budget: "bütçe* | ödeneğ* | yapılanma* | yeniden yapılan* | birleşme | satıldı",
    withdraw: "geri çek* | teklifi geri | iptal edilmiş* | vazgeç* | feragat* | teklifimizi geri",
    reject:
      "reddet* | redded* | ret | olumsuz dönüş* | geri çevir* | geri çevril* | değerlendirme dışı* | elendi* | elenmiş* | eledik* | elenen* | değerlendirmeye alınma* | dikkate alınma* | işleme alınma* | işlemden kaldır* | uygun görülme* | uygun bulunma* | uygun bulma* | kabul edilme* | kabul edeme* | devam etmeme* | devam etmeyece* | devam edeme* | ilerlememe* | ilerleyeme* | yollarımız kesişme* | listeye gireme* | seçilmedi* | tercih edilmedi* | hayırlısı olsun | davet edemi* | davet edilme* | çağıramı* | arasında değil* | arasında yer alma* | yer almıyor* | yer veremi* | yer vereme* | bir sonraki aşamaya geçeme* | finale kalama* | onaylanmamış* | atamanız yapılma* | eleni* | elenec* | dışı bırak* | dışında kal* | istemedi* | istemiyor* | almıyoruz | alamıyoruz | katamayac* | taşıyamı* | taşıyama* | taşınma* | yerleşeme* | kısmet | ayağ* | alınmayac* | alınamadı* | alınmadı* | çağrılmadı* | teklifi sun* | kabul görme* | sıra gelme* | yerleştirileme* | takıldı* | uygun değil* | nasip | evet diyeme*",
    accept: "kabul* | onay* | evet | razı* | olumlu | hak kazan*",
    pass: "geçtiniz | geçti | geçtin | başarıyla* | başarılı* | hak kazandı* | kabul edildiniz | tebrik* | kazandı* | kazanan* | elemeyi geçen*",
    invite:
      "davet* | çağır* | çağrıl* | bekliyoruz | bekliyor | tanışmak ist* | görmek ist* | buyurun | gelebilir misin* | konuşmak ist* | konuşalım mı | beklerim | gelin | gel | bekleriz",
    congratulate:
      "tebrik* | mutluluk* | memnun* | müjde* | hoş geldin* | hayırlı olsun | sevin* | güzel haber* | mutluyuz",
    confirm: "teyit* | onayla* | işbu | doğrula* | kayıt altına | kaydedil*",
    receive:
      "ulaş* | alınmıştır | elimize geç* | tarafımıza ulaş* | iletildi | gönderildi | teslim al* | başvurunuzu aldık | kaydedildi",
    wait: "bekle* | sabır* | sabr* | gecik* | uza* | geç yaz* | sarktı | sıra | netleş* | sürüyor",
    postpone: "ertele* | öteledi | ötelen* | kaydır* | ileri bir tarih* | sonrasına*",
    schedule:
      "randevu* | takvim* | uygun olduğun* | müsait* | ayarla* | planla* | uyar mı | olur mu | tarih* | hazır | buluşal* | yapalım | saatler* | konuşalım",
    daytime:
      "pazartesi* | salı* | çarşamba* | perşembe* | cuma* | saat | yarın* | bugün* | hafta | haftaya | haftadan | haftası* | sabah* | öğle* | akşam* | gün | dakika* | saatte | önümüzdeki hafta | ayın | dün | dünkü | günü* | pazar | gece | gecesi",
    month:
      "ocak | mart | nisan* | mayıs* | haziran* | temmuz* | ağustos* | eylül* | ekim | ekimde | kasım* | yaz | yazın | sonbahar* | kış | çeyrek* | dönem*",
    place:
      "ofis* | adres* | oda | odası* | bina* | salon* | giriş | genel müdürlük* | merkez | şube* | kapıda | atölye* | tesis* | fabrika* | mağaza* | danışma* | şantiye* | büro* | depo | depoda* | sahada",
    bring: "kimlik* | nüfus cüzdanı* | pasaport* | yanınızda | ibraz* | getirin*",
    send: "gönder* | yollay* | yollad* | yollarsan* | yükle* | teslim* | at | atın | tamamlamanız* | iletin* | iletebil* | iletil* | ilettim | e posta | mail",
    deadline: "en geç | kadar | süresi | süresinde | içinde | son başvuru* | mesai bitimi* | süre",
    link: "bağlantı* | link* | tıkla* | portal* | sitemiz* | web | http* | giriş yap* | aşağıdaki | sayfa* | ekran* | e-devlet*",
    attached: "ek'te | ektedir | ekteki | ekli* | ilişikte | ekler*",
    answer:
      "yanıt* | cevap* | cevab* | döneceğ* | döneriz | geri dön* | iletişim* | haber ver* | bana yaz* | yazarsan* | haberdar* | temas* | ulaşabil* | haberleş*",
    inform:
      "bildir* | bilgilendir* | bilgi | bilginize | bilgilerinize | duyur* | haber ver* | haberdar* | ilan ed* | paylaş* | belirt* | söyle* | açıkla* | arz ed* | yazıyorum | beyan* | tebliğ* | iletir* | iletti* | iletil* | maili | mail | mesaj* | dürüst* | baştan | belli oldu | diyecek | haberleş*",
    ask: "lütfen | rica* | talep* | misiniz | musunuz | misin | musun | isteğ* | soru | sorular* | mi | mu | miyiz | nasıl | merak",
    thank: "teşekkür* | sağ ol* | minnet* | eline sağlık | elinize sağlık | emeğinize sağlık | takdir* | kıymetli",
    interest: "ilgi | ilgin* | ilgilen* | teveccüh* | isteğiniz | tercih ettiğiniz için | güven | güveni*",
    effort: "zaman ayır* | vakit* | emeğ* | özen* | zahmet* | zamanını* | ayırdığın* | katılımınız* | harca* | emek",
    impress:
      "etkile* | beğen* | keyif* | güzel | güzeldi | değerli | bayıldık | kıymetli | takdir* | onur* | sevdik | alkış*",
    hard: "kolay değil* | kolay olma* | güç | kıl payı | yarım puan* | tereddüt* | uzun | ısrar",
    wish: "başarılar | umar* | umuyor* | temenni* | inanıyor* | şans | yolunuz açık | yolun açık | kolay gelsin | dileği* | dileriz | dilerim | umut* | olsun | istiyor* | isterdi* | isteriz | isterim | istemiyor* | istemedi* | hayırlı* | gönlünü*",
    path: "kariyer* | gelecek* | yolculuğ* | hayatınız* | bundan sonraki | yolun* | arayışınız* | meslek",
    encourage:
      "çekinme* | cesaret* | moral* | takip et* | takip ed* | başvurabilir* | tekrar başvur* | yeniden başvur* | yeniden dene* | bekleriz | unutma* | abone* | göz at* | kapımız* açık | yeniden gel* | yine gel* | beklerim | denemek",
    future:
      "ileride* | gelecekte* | uygun bir pozisyon* | yeni ilan* | önümüzdeki | fırsat* | açıldığında | diğer ilan* | ihtiyaç doğ* | başka bir rol* | gelecek yıl* | bir dahaki* | bahara | açılacak",
    remember:
      "hatırla* | unutma* | aklımız* | iletişime geçece* | arayacağım | size dön* | haberleş* | görüşmek üzere | irtibat* | karşılaş* | kapımız* açık | temasa geç* | ilk sizi | numaran* bende",
    sincerely:
      "saygı* | sevgi | sevgiler* | sevgiyle | selamlar | iyi günler* | iyi çalışmalar | iyi haftalar | kolaylıklar | görüşmek üzere",
    dear: "sayın | sn | merhaba* | selam | selamlar | değerli | sevgili | iyi günler | günaydın | hocam | hanım | bey | kıymetli | kardeşim | adayımız",
    data: "kvkk* | veri | veriler* | kişisel veri* | silin* | aydınlatma metni* | imha* | işlenmekte* | gizli* | muhafaza*",
    automatic: "otomatik* | yanıtlamayın* | cevaplamayın* | sistem tarafından | izlenmemekte* | okunmaz",
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
    error: "sehven | dikkate almayın* | yanlış* | arıza* | düzelt* | hatal*",
    despite: "rağmen | karşın | yine de | olsa da | olsa bile | olmasa da",
    especially: "çok | gerçekten | oldukça | özellikle | pek | inanın | içtenlikle | mutlaka",
    first: "ilk | birinci* | ikinci* | üçüncü* | son | final | dördüncü* | altıncı* | sıradasın*",
    person:
      "bir arkadaşı* | arkadaşımız* | başka bir aday* | başka adaylar* | diğer aday* | farklı aday* | aradığımız kişi* | meslektaş* | adayla anlaş* | birini aldık | öteki aday* | bir aday* | adayda karar kıl* | başkasını | başkasına | başka bir ismi | olan bir aday* | bir isme | bir isim* | başka biri* | diğer arkadaş* | öğrencisi* | yeğeni* | bir usta* | finaliste | bir tasarımcı* | seçilen aday*",
    work: "çalış* | ekip* | ekib* | takım* | şirket* | kurum* | firma* | birim* | proje* | işletme* | ofis* | bölüm* | holding* | iş | mesai* | team | mutfağ* | büromuz* | kadromuz* | fabrikamız*",
    goesto: "gitti | gitmiş* | gidiyor | başkasının | ona verdi* | emanet* | devred* | veriyoruz",
    stays: "geri dönüyor | geri dönme* | ayrılan | geçen yıldan | vekalet* | emekli",
    lack: "eksik* | yetmedi* | yetmiyor* | yeterli bulunma* | az | sınırlı | altında kal* | kalmadı | kalmamış* | yok | bulunmuyor | olmaması | yetiştireme* | taşımadığ* | boşlu* | kalmadığ* | bulunmadığ* | olmadığınd*",
    toomuch: "fazla | dar gel* | üzerinde kal* | çok üzerinde | aşan | aştığ*",
    ending: "burada bırak* | vedalaş* | sona er* | rafa kaldır* | helal* | sonuna gel* | noktala* | kapatıyor*",
    ahead:
      "öne geç* | önde | bir adım* | kıl payı | farkla | ağır bas* | göğüsle* | ikinci sıra* | arkasında | öncelik* | yarım puan* | yarışı* | çok yaklaş* | ilk sırada*",
    deserve: "hak ediyor* | hak eden | mutlu ede* | sıkıl* | oyala* | vicdan*",
    direction:
      "yönü* | yöne | yönde | kaydırd* | değişti | değişiklik* | dışarıdan | ajansa ver* | başka bir isim* | başka türlü",
    condition:
      "ehliyet* | diploma* | mezuniyet* | gece vardiya* | hafta sonu* | seyahat* | taşınma* | uzaktan | hibrit | tam zamanlı | yarı zamanlı | ihbar süre* | ingilizce* | almanca* | askerli* | yaş | sınıfı | ikamet* | kpss* | belgeniz | şartını | şartların*",
    recommend: "öner* | tavsiye* | aday göster* | destekle* | arka çık* | uygun görmüş*",
    vote: "oy | oylama* | çoğunlu* | lehine* | aleyh* | tartış* | görüşülmüş* | terazi* | ısrar* | ikna* | uzun uzun",
    status:
      "durum | durumu | durumunuz* | statü* | arşive | kapalı | aktif | kayıt | kaydı* | başvuru no | işlemden* | güncellen* | kod | kodu | işaretlen* | sistemden | kapatılmış*",
    figure:
      "kapı | kapıyı | kapısı* | kapımız* | kapıda* | anahtar* | yapboz* | parça* | sahne* | perde* | gemi* | otobüs* | durak* | istasyon* | liman* | yelken* | rüzgar* | terazi* | toprak | orkestra* | hikaye* | kıvılcım* | kimya | masa | masada | masaya | sandalye* | koltuğ* | kalem* | eşiğ* | ipi | kıyı* | ışığ* | kalıp* | elek* | satır* | pusula*",
    late: "geç | gecik* | çoktan | gelmeden | yetişmedi* | zamanlama* | keşke | dün akşam | sıra size | tarihinden sonra | mesai bitim* | daha önce | kaçırdı*",
    isyou:
      "sizsiniz | sensin | siz oldunuz | sizi seçti* | sizi istiyor* | seni istiyor* | kazandınız | kabul edildiniz | biri sizsiniz | birisiniz | davetlisin* | size teklif | tercihimiz siz*",
    welcome: "hoş geldin* | hoşgeldin* | aramıza katıl* | aramıza hoş | oryantasyon* | işe giriş*",
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
    sift: "ön eleme* | eleme | elemeyi | elenen* | elendi* | eledi* | eleni* | elenec* | listeye gire* | listeye kal* | listeden çık* | takıldı* | baraj* altında | ön değerlendirme* | arasından | içinden | alınmadı* | seçilen* | kısa liste* | giremediğ* | giremediniz",
    full: "doldu | dolu | dolmuş* | dolduğ* | ekip tamam* | yer kalma* | tükendi | gerek kalma* | gerek yok | saat kalma*",
    giveback:
      "iade* | geri gönder* | geri alabil* | teslim alabil* | danışmadan | zarf* | imha* | yol masraf* | evraklarınız*",
    done: "oldu | etti | verdi | geldi | kaldı | çıktı | yaptı | *mıştır | *muştur | *ıldı | *uldu | *andı | *undu | *lmış | *nmış | *rmış | etmiş",
    will: "*acak | *ecek | *acaktır | *ecektir | *acağız | *eceğiz | *acağım | *eceğim | *acaksınız | *eceksiniz | *eceksin",
    one: "bir tek | tek | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | yirmi | otuz | kırk | ikisi* | ikimiz* | doksan | seksen",
    who: "olan | olanlar* | olanı | olana | kimin | hangi*",
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
