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
    "süresi biraz yine eksik olduğunuz kez mühendisi müdürü müdürümüz tarafımıza sebebiyle halinde tarihinde sonucunda adaylarla bakmayın verdi merkezi talebiniz tercih"
  ).split(" "),
  concepts: {
    you: "siz | size | sizi | sizin | sizinle | sizden | sizde | sizler* | sizce | sizlik | sen | sana | seni | senin | seninle | senden | sende | seninki | tarafınıza | tarafınız* | kendinize | kendinizi | kendinizden | kendine | hakkınızda | adınız* | isminiz* | *iniz | *unuz | *inizi | *inize | *inizin | *inizle | *inizden | *inizde | *inizdeki | *unuzu | *unuza | *unuzun | *unuzla | *unuzdan | *unuzda | *anız | *anızı | *anıza | *enizi | *enize | *senız | *abilirsin | *ebilirsin | *ıyorsun | *uyorsun | *acaksın | *eceksin | *madın | *medin | başvurun | başvurunu | başvurunla | başvurunda | başvuruna | başvurduğun | profilin* | özgeçmişin* | ilgin | ilgine | zamanın | portfolyon* | yaptığın | ettiğin | gösterdiğin | gönderdiğin | ayırdığın | sürecin | cv'n*",
    we: "biz | bizi | bize | bizim | bizimle | bizden | bizde | bizler* | bizdensiniz | bizce | tarafımız* | aramıza | aramızda | *imiz | *umuz | *imizi | *imize | *imizin | *imizle | *imizde | *imizden | *imizdeki | *imizce | *umuzu | *umuza | *umuzun | *umuzla | *umuzda | *umuzdan | *umuzdaki | *umuzca | *amız | *amıza | *amızda | *amızın | *amızı | *amızca | *ıyoruz | *uyoruz | *acağız | *eceğiz | *eriz | *arız | *ırız | *rdik | *ldik | *ndik | *ttik | *lduk | *nduk | *rduk | *madık | *medik | çalıştık | konuştuk | görüştük | anlaştık | tanıştık | seçtik",
    i: "ben | beni | bana | benim | benimle | benden | bende | şahsen | kendim | *ıyorum | *uyorum | *acağım | *eceğim | *ebilirim | *abilirim | *madım | *medim | *mıştım | *ğımı | *ğimi | *amam | isterdim | isterim",
    they: "onu | ona | onun | onlar* | kendisi | kendisine | kendisini | kendisinin | kendisiyle | kendileri*",
    somebody:
      "isimle | isimlerle | biri | birini | birine | birinin | biriyle | birisi* | kişi | kişiyi | kişiye | kişinin | kişiyle | kişiler* | kimse* | insan | insanlar* | isim | ismi | arkadaş | arkadaşı | arkadaşa | arkadaşla | birileri*",
    other:
      "başka | başkası* | başkalar* | diğer | diğeri* | diğerler* | öteki* | öbür* | farklı | bir başka | bir diğer | bambaşka | başkasına",
    candidate:
      "aday | adayı | adaya | adayın | adayla | adayda | adaydan | adaylar* | adayımız* | adayları* | başvuran* | başvuru sahi* | müracaat eden* | rakip* | rakibiniz | asil aday*",
    client:
      "müşterimiz* | müvekkil* | işveren* | firma | firması* | firmadan | firmanın | firmaya | müşteri firma* | danışanımız*",
    committee:
      "kurul | kurulu* | kurulumuz* | komisyon* | komite* | jüri* | yönetim* | yönetimimiz* | müdürümüz* | müdürlüğümüz* | direktörümüz* | genel müdür* | yöneticimiz* | yöneticisi* | bölüm yönetici* | birim yönetici* | rektörlü* | dekanlı* | heyet* | mütevelli* | patron* | ekibimiz* | teknik ekip* | ik ekibi* | kurucu* | ustabaşı* | başhekim* | zümre* | hocalarımız | bölge müdürümüz",
    internal:
      "şirket içi* | kurum içi* | içeriden | iç aday* | iç transfer | kendi bünye* | bünyemizden | mevcut çalışan* | mevcut kadro* | çalışanımız* | içeride* | grup içi* | iç atama*",
    everyone: "her | herkes* | tüm | tümü* | bütün | hepsi* | hepimiz* | hepiniz* | tamamı* | her biri* | tek tek",
    friend:
      "kardeş* | kardeşim | abi | abim | ağabey* | abla* | kızım | kızı | oğlum | oğlu | eşim | annem | babam | amcam | dayım | kuzen* | komşu* | arkadaşım | arkadaşımın | dostum | dostlar* | ev arkadaşı* | canım",
    not: "değil* | yok | yoktur | hayır | hiç | hiçbir* | olmayan | olmadan | etmeden | asla | *mıyor | *mıyoruz | *mıyorsunuz | *mıyorum | *mıyorsun | *lmuyor | *nmuyor | *rmuyor | *lmuyoruz | *nmuyoruz | *rmuyoruz | *ymuyoruz | *nmuyorsunuz | *ymuyorsunuz | *ymuyor | *mayacak | *meyecek | *mayacaktır | *meyecektir | *mayacağız | *meyeceğiz | *mayacaksınız | *meyeceksiniz | *meyeceksin | *mayacaksın | *mayacağını | *meyeceğini | *mayacağınızı | *meyeceğinizi | *mayacağımızı | *meyeceğimizi | *mayacağım | *meyeceğim | *madı | *medi | *madık | *medik | *madım | *medim | *madınız | *mediniz | *madın | *medin | *madılar | *mediler | *mamış | *memiş | *mamıştır | *memiştir | *mamaktadır | *memektedir | *maktansa | *mamaya | *memeye | *maması | *memesi | *mamasına | *memesine | *memenize | *mamanıza | *madığı | *mediği | *madığını | *mediğini | *madığımızı | *mediğimizi | *madığınız | *mediğiniz | *madığınızı | *mediğinizi | *madığından | *mediğinden | *madığınızdan | *mediğinizden | *madığımız | *mediğimiz | *mayan | *meyen | *mayınız | *meyiniz | *mayın | *meyin | *memek | *mamak | *lmama | *tmeme | *rmeme | *nmama | *nmeme | *lmeme | *rmama | *ememe | *amama | *mazsa | *mezse | *mazsanız | *mezseniz | *masa | *mese | *masak | *mesek | olmaz | olamaz | edilemez | edilmez | alınmaz | verilmez | çağrılmaz | yapılmaz | bulunmaz | gelmez | onaylanmaz",
    unable:
      "*amıyoruz | *emiyoruz | *amayacağız | *emeyeceğiz | *amadık | *emedik | *amıyorum | *emiyorum | *amadınız | *emediniz | *amadın | *emedin | *amayacağımızı | *emeyeceğimizi | *amadığımızı | *emediğimizi | *amadığınız | *emediğiniz | *amadığından | *emediğinden | *amamıştır | *ememiştir | *amayacaksınız | *emeyeceksiniz | *amayacak | *emeyecek | *emedi | *amadı | *amam | mümkün değil* | mümkün olma* | mümkün olama* | mümkün görül* | mümkün bulunma* | imkânımız yok | imkânımız olma* | imkân bulunma* | imkân tanıma* | vermek durumundayız | etmek durumundayız | zorunda kal* | zorundayız | durumunda kal* | durumunda değil* | söz konusu değil* | elimizde değil* | edilemez | olanak bulunma*",
    nolonger:
      "artık | bundan böyle | daha fazla | daha ileri | bundan sonra* | bir daha | geçerliliğini yitir* | hükmü kalma*",
    sorry:
      "maalesef | malesef | ne yazık ki | ne yazıkki | yazık | üzgünüz | üzgünüm | üzgün | üzülerek | üzüntü* | üzüldük | üzül* | özür* | kusura bakma* | kusurumuz* | affınız* | affedin* | bağışla* | hakkını* helal* | hayal kırıklı* | esefle | teessüf* | pişman* | buruk | içim sızla* | acı haber | kötü haber | talihsiz* | unfortunately | sorry | güzel haber vere* | mutlu edecek bir haber | müjdeyle aramayı | üzmek hiç | kolay değil yazmak | zoruma gidi*",
    negative:
      "olumsuz* | başarısız* | olumlu sonuçlanma* | olumlu değerlendireme* | olumlu değerlendirilme* | olumlu değerlendiril* | olumlu yanıt vereme* | olumlu cevap verile* | olumlu dönüş yapma* | yetersiz* | geçersiz* | uygun değil* | uygun bulunma* | uygun görülme* | uygun bulma* | uygun görme* | seçilmedi* | seçilmeme* | reddedildi* | elendi* | elenmiş* | kazanamadı* | kabul edilmedi* | kabul edilmeme* | giremedi* | karşılanamamış* | karşılanama* | onaylanmadı* | aleyh* | tercih edilmedi* | alınmadınız | başarılı olama* | barajın altında | kabul alama* | hak kazanama* | hak sahibi olama* | olumlu bulunma* | değerlendirilemedi* | değerlendirilememiş*",
    but: "ama | ancak | fakat | lakin | lâkin | yine de | bununla birlikte | bununla beraber | buna rağmen | ne var ki | oysa | halbuki | yalnız | buna karşın | ise de | rağmen | gelgelelim | mamafih | öte yandan",
    instead:
      "yerine | yerinize | yana | tercih* | ağır bas* | öne geç* | önünüze geç* | daha ziyade | lehine | ön plana | onun yerine | başkasına gitti",
    if: "eğer | şayet | takdirde | halinde | hâlinde | olması durumunda | olmaması durumunda | yapılmaması durumunda | edilmemesi durumunda | edilmeniz durumunda | edilmemeniz durumunda | seçilmeniz durumunda | seçilmemeniz durumunda | böyle bir durumda | olursa* | olursanız | olmazsa* | *sanız | *seniz | *ırsanız | *erseniz | *mazsa | *mezse | *ursa | *erse | *ırsa | *arsa | *irsen | *arsan | *ersen | *ırsak | *ersek | dilerseniz | dilersen | isterseniz | istersen | aksi takdirde | aksi halde | aksi durumda | ihtimal* | sürece | şartıyla | koşuluyla | ne olursa olsun | da olsa | de olsa",
    may: "belki | olabilir* | *abilir | *ebilir | *abilirsiniz | *ebilirsiniz | *abilirsin | *ebilirsin | *abiliriz | *ebiliriz | *abiliyor | *ebiliyor | *abilecek | *ebilecek | muhtemel* | mümkünse | olası* | acaba | gerekebilir | herhalde | galiba",
    when: "zaman | sonra | sonrasında | ardından | önce | evvel | iken | *ken | kadar | dek | değin | itibaren | itibarıyla | olunca | *ınca | *unca | gelir gelmez | *dığında | *diğinde | *tığında | *tiğinde | *duğunda | *tuğunda | neticesinde | sonucunda | tamamlanana",
    because:
      "çünkü | zira | nedeni* | nedeniyle | nedenle | nedenlerle | sebep | sebebi* | sebebiyle | sebeple | sebepten | dolayı | dolayısıyla | ötürü | yüzünden | bu yüzden | o yüzden | gerekçe* | gereği | gereğince | uyarınca | için | *dığından | *diğinden | *duğundan | *tığından | *tiğinden | *ğından | *ğinden | *ğundan | *dığınızdan | *diğinizden | istinaden | madem | diye | doğrultusunda | kaynaklan*",
    only: "yalnızca | sadece | sırf | ancak ve ancak | salt | tek | bir tek | münhasıran | yalnız",
    yet: "henüz | hâlâ | hala | halen | şu an | şu anda | halihazırda | hâlihazırda | daha | mevcut | şimdiye kadar | bugüne kadar | hâlen | devam ediyor | devam etmekte*",
    already: "zaten | bile | çoktan | şimdi | artık | bu arada | çoktandır | önceden | hali hazırda",
    timebeing:
      "şimdilik | şu an için | şu anda | şu aşamada | bu aşamada | bu sefer* | bu kez | bu defa* | bu dönem* | bu noktada | bu etapta | bu pozisyon özelinde | bu turda | bu süreçte | bu yıl | bu sezon | şu sıra* | bugünlük | geçici olarak | bu ilan için | bu rolde | şu dönem*",
    again: "tekrar | yeniden | yine | bir daha | bir kez daha | yenile* | gene | tekrardan",
    application:
      "başvuru* | başvurduğ* | başvurd* | başvur | başvurma* | başvurmuş* | başvurmak | başvurabil* | başvuran* | başvurunuz* | adaylığ* | adaylık* | müracaat* | application | apply",
    documents:
      "özgeçmiş* | cv* | belge* | evrak* | dosya* | portföy* | portfolyo* | portfolio | ön yazı* | niyet mektubu* | diploma* | transkript* | sertifika* | ek belge* | dilekçe* | sgk dökümü* | ehliyet* | referans mektu* | öz geçmiş*",
    position:
      "pozisyon* | iş | işi | işe | işin | işten | işler | rol | rolü* | role | rolde | rolün* | rolleri* | kadro* | görev | göreve | görevi | görevin* | görevle* | ilan | ilanı | ilanın* | ilanına | ilana | ilanda | ilandan | ilanlar* | ilanımız* | açık pozisyon* | kontenjan* | koltuk | koltuğ* | unvan* | vardiya* | yer | yeri | yerimiz* | position | mevki* | posta | memuriyet* | memurluğ* | boş sandalye | masası* | açığımız* | *ciliği | *cılığı | *lığına | *liğine | istihdam",
    hiring:
      "işe alım* | alım | alımı* | alımlar* | alıma | insan kaynakları* | ik | i̇k | hr | personel | personeli | personel alımı* | kariyer* | istihdam* | recruitment | talent | yetenek* | eleman al* | işe yerleştir* | insan kaynağı* | personel daire*",
    process:
      "süreç* | sürec* | prosedür* | seçim süre* | seçme* | sınav süre* | aday süre* | yarışma* | arayış* | kampanya* | işe alım süre* | başvuru süre* | eleme | elemeler* | elemeyi | ön eleme* | takvim* | müsabaka*",
    training:
      "staj* | stajyer* | çırak* | kursiyer* | işbaşı eğitim* | trainee | intern* | yeni mezun* | mt program* | gönüllü* | bursiyer* | asistanlı* | uzun dönem staj*",
    profile:
      "profil* | nitelik* | nitelikli | vasıf* | vasf* | beceri* | yetkinlik* | yetenek* | donanım* | birikim* | geçmişiniz* | potansiyel* | güçlü yön* | eğitim geçmiş* | formasyon* | yetkinliğ*",
    experience:
      "deneyim* | tecrübe* | yıllık | kıdem* | bilginiz* | uzmanlı* | uzmanlığ* | pişip | çevresi geniş | senior | geçmişe sahip | yıllar*",
    requirements:
      "kriter* | şart | şartı | şartları* | şartlar | koşul* | gereklilik* | gerekleri* | beklenti* | ihtiyac* | ihtiyaç* | aranan | aradığımız | arıyoruz | istenen | talep edilen | gereken | ölçüt* | gereksinim* | bekliyoruz | lazım | gerek* | zorunlu",
    fit: "uygun* | eşleş* | örtüş* | uyuş* | uyum* | uymu* | uyan | uymak* | uyan* | bağdaş* | karşıla* | denk | yakın* | oturuyor | biçilmiş | doğru kişi | doğru aday | paralel | doğrultusunda | elverişli | match | uyamayacağ* | fit",
    better:
      "daha | en | daha uygun | daha yakın* | daha iyi | daha deneyimli | daha tecrübeli | daha kıdemli | en uygun | en iyi | ilk tercih* | daha yüksek | daha güçlü | üstün* | bir adım önde | birkaç adım | bir oy farkla | öncelikli | daha çok | daha yatkın | daha geniş | tam olarak | birebir",
    level: "seviye* | düzey* | standart* | kalite* | nitelikli | rekabet* | çetin | yüksek nitelik* | barajı* | çıta*",
    many: "çok sayıda | birçok | pek çok | yüzlerce | binlerce | yoğun | yoğunlu* | yoğun ilgi | fazla sayıda | sayısı* | başvuru yoğunluğ* | onlarca | oldukça | sayıca | üzerinde başvuru | onca | kalabalık",
    interview:
      "mülakat* | görüşme | görüşmeye | görüşmesi* | görüşmeniz* | görüşmemiz* | görüşmede | görüşmeler* | görüşmenin | görüşmeyi | iş görüşme* | interview | video mülakat* | sözlü | ön görüşme* | yüz yüze | teknik görüşme* | son görüşme*",
    talk: "konuşm* | konuşt* | konuşal* | konuşay* | konuşab* | konuşac* | konuşur* | konuşul* | konuşup | sohbet* | telefon* | arayacağ* | arayabil* | aramak | görüntülü | toplantı* | tanış* | bir araya gel* | buluş* | görüştü* | görüşelim | görüşmek iste* | kahve* | zoom* | teams* | meet | çay | arayayım | görüşsek | call | ziyaret* | uğra*",
    test: "test* | sınav* | ödev* | vaka çalışma* | vaka analiz* | değerlendirme merkez* | envanter* | deneme günü* | deneme ders* | deneme vardiya* | örnek ders* | uygulama* sınav* | case* | task | kodlama* | sunum* | yazılı | yazılıda* | yazılıya | yazılı sınav* | assessment | deneme turu* | seçmeler* | numune* | uzanma test* | grup çalışma* | yazılıdan | hackerrank | live coding",
    round:
      "aşama* | tur | tura | turu* | turda | turunu* | adım* | etap* | etabı* | bir sonraki | sonraki aşama* | bir üst tur* | faz | merhale* | kademe* | final* | next step",
    shortlist:
      "kısa liste* | finale kal* | final* | asil list* | son aday* | ön elemeyi geç* | davet listesi* | finalist* | son üç | shortlist* | geriye iki aday | elekten geç* | ilk ona",
    list: "yedek* | bekleme list* | sıralama* | asil ve yedek | yedeksiniz | sırada* | sıranız | sıradasınız | listesi* | listemiz* | listede | liste",
    pool: "aday havuz* | havuz* | veri taban* | veritaban* | yetenek havuz* | yetenek ağ* | saklan* | saklay* | sistemimizde | kayıtlarımız* | aktif tutul* | dosyanızı açık | numaran bende | cv'niz bende | aklımızda | talent pool | arşivimiz* | bizde dursun | network",
    offer:
      "teklif* | iş teklif* | offer | öneriyoruz | sunuyoruz | öner* | teklifini* | teklifimiz* | masaya bir teklif",
    contract:
      "sözleşme* | imza* | kontrat* | işe giriş* | özlük | anlaşma* | oryantasyon* | girişinizi* | bordro* | onboarding",
    salary:
      "maaş* | ücret* | net | brüt | yemek kartı* | prim* | yan hak* | lira | tl | servis | lojman* | maaşı* | asgari ücret* | aylık",
    start:
      "başla* | başlangıç* | işbaşı* | ilk gün* | göreve başla* | iş başı* | katıl* | aramıza katıl* | işe başla* | başlayabil*",
    reference:
      "referans* | adli sicil* | sağlık rapor* | güvenlik soruşturma* | arşiv araştırma* | sabıka* | ikametgâh* | doğrulama | hizmet döküm* | sertifikanız* | sağlık raporu* | diplomanız* | doğrulama çalışma* | belgesi",
    score:
      "puan* | baraj* | taban puan* | sıralama* | not ortalama* | notu | kpss* | yüzde | derece* | skor* | sınav sonuc* | kura* | altında",
    feedback:
      "geri bildirim* | geribildirim* | feedback | yorum* | notları* | notlar* | gerekçe paylaş* | gerekçesi* | değerlendirme not* | görüşlerimiz* | gözlem not*",
    decide:
      "karar* | kararımız* | karar ver* | karar al* | karar kıl* | kanaat* | sonucuna var* | hükm* | oybirliği* | oy birliği* | oy çokluğu* | uygun gör* | nihai | birleş* | kesinleş* | oyladı | takdir komisyon* | kararlaştır*",
    result:
      "sonuç* | sonuc* | sonuçlan* | netice* | durum | durumu* | durumunuz* | haber | haberi* | gelişme* | güncelle* | cevap | bilgilendirme* | statü* | sonucu* | açıklan*",
    select:
      "seç* | tercih* | karar kıl* | yana kullan* | tercih et* | tercih ed* | belirlen* | belirle* | yana yap* | yönel* | istedi | beğen* | işaret etti | uygun bulmuş* | arzu ed* | el sıkış* | tercihimiz*",
    proceed:
      "devam | devam et* | devam ed* | ilerle* | sürdür* | yola devam | ileri taşı* | yola çık* | yürüt* | ileriye taşı* | aşamaya geç* | bir üst tura çıkar* | tura çıkar* | yol al* | yol alma* | yolumuza | geçtiniz | geçemediniz | başlatamıyor* | daha ileri",
    consider:
      "değerlendir* | incele* | dikkate al* | göz önünde* | titizlikle | dikkatle | gözden geçir* | ele al* | okuduk | okuyoruz | düşün* | özenle | tarafımızca | göz attı | okudum | baktık | ölçüp | tart*",
    hire: "işe al* | işe alın* | istihdam* | atan* | atama* | atadı | kadroya al* | göreve başlat* | göreve getir* | bünyemize kat* | aramıza kat* | görevlendir* | işe başlat* | kadromuza kat* | aldık | aldı | almış | alındı | alınan | alacağız | çalışacağız | işe girdi* | yerleştir* | istihdamı* | alamıyoruz | başlatıl* | tevdi* | işe kabul | getirildi | alım yap*",
    fill: "idare ed* | usta geçti | teslim ettiler | üstlenecek | doldu | dolmuş* | dolduğ* | doldurduk | doldurul* | dolu | doldurmuş* | kapandı | kapıldı | bulundu | bulduk | tamamlandı | tamamlanmış* | kadromuz tamam* | yerleştirme yapıl* | yerleştirdik | başkasına gitti | arkadaşımıza verildi | adaya verildi | ona verdik | başkasına verdik | birine verdik | devredildi | sahibi belli | yeni sahibi | üstlendi | yerimizi aldı | anlaştı* | anlaştık | anlaşmış* | anlaşıldı | el sıkıştı | emanet et* | yer kalma* | kalmadı | yer açama* | atama yapıl* | anlaşma sağlan* | yer verile* | yer vere* | dağıtıldı | dolduğundan | kişiyi bulduğu*",
    close:
      "kapat* | kapan* | sonlandır* | sona er* | bitir* | bitti | bitiriyor* | noktala* | noktalan* | tamamla* | arşiv* | sonlan* | burada bırak* | defter kapan* | son buldu | sonuçlandırıl* | rafa kaldır* | nihayet* | kaldırıldı | sona ermiş* | bıraktık | düşürül* | perdeyi indir* | kapanış*",
    cancel:
      "iptal* | vazgeç* | durdur* | yayından kaldır* | yayından kalk* | kaldırıl* | kaldırılmış* | geri çekil* | alım yapma* | yapılmayacak* | lağved* | kesti | cay* | durduruldu | ilandan kaldır* | feshed* | sildir* | çıkarıldı* | alımdan vazgeç*",
    freeze:
      "dondur* | askıya* | beklemeye al* | durdu | ertelen* | ötelen* | öteledi | beklemede | bekletil* | ara ver* | durdurul* | geçici olarak durdur*",
    budget:
      "bütçe* | ödenek* | ödeneğ* | yapılanma* | küçülme* | tasarruf* | maliyet* | ekonomik | kaynak yetersiz* | kısıntı* | mali nedenler* | yeniden yapılan* | fon | headcount | kadro sınır* | ödeneği* | birleşme | tasarruf tedbir*",
    withdraw:
      "geri çek* | geri çekti* | teklifi geri | feshed* | feshedilmiş* | iptal edilmiş* | vazgeç* | feragat* | rücu* | teklifimizi geri | hükmü kalma*",
    reject:
      "dar gelir* | çok üzerinde | işin üzerinde | yollarımız şimdilik | burada bırakalım | ikinci oldun* | reddet* | redded* | ret | red | reddi | olumsuz dönüş* | geri çevir* | geri çevril* | değerlendirme dışı* | elendi* | elenmiş* | eledik* | elemek | elenen* | elediği* | eleniyor* | değerlendirmeye alınma* | dikkate alınma* | işleme alınma* | işlemden kaldır* | uygun görülme* | uygun bulunma* | uygun bulma* | kabul edilme* | kabul edeme* | kabul alama* | devam etmeme* | devam etmeyece* | devam edeme* | ilerlememe* | ilerlemeyece* | ilerleyeme* | yollarımız* ayrıl* | yollarımız kesişme* | yolumuzu ayır* | hayır demek | hayır dedi | listemizden çıkar* | listesinden çıkar* | listeye gireme* | seçilmedi* | tercih edilmedi* | tercih edilmeme* | kıl payı | ipi öteki | yollarımız şimdilik | burada ayrıl* | nasip değil* | kısmet değil* | nasip olma* | kısmet bu kadar* | hayırlısı olsun | başka bahara kal* | ret kararı* | saf dışı* | teklif vermemeye | davet edemi* | davet edilme* | çağrılmaya* | çağıramı* | alınmama* | olumlu bulunma* | eşleşme olma* | denk gelmedi* | sen olmadın | siz değilsiniz | arasında değil* | arasında yer alma* | yer almamakta* | yer almıyor* | aramızda göreme* | aramıza katama* | yer veremi* | yer vereme* | yer açama* | rastlamadık | bir sonraki aşamaya geçeme* | finale kalama* | düşünmüyoruz | tercihimiz sizden yana olma* | reject* | onaylanmamış* | onaylanamamış* | yerleştirilemedi* | atanmaya hak kazanama* | atamanız yapılma*",
    accept: "kabul* | kabul et* | onay* | onaylan* | onayla* | evet | razı* | olumlu | hak kazan* | kabul edildi*",
    pass: "geçtiniz | geçti | geçtin | başarıyla* | başarılı* | hak kazandı* | kazandı* | kaldınız | seçildiniz | kabul edildiniz | aşamayı geç* | geçen | elemeyi geç* | kazandınız | yeterli bulun* | tebrik* | kazan*",
    invite:
      "davet* | çağır* | çağrıl* | bekliyoruz | bekliyor | tanışmak ist* | görüşmek ist* | görmek ist* | buyurun | gelmenizi | gelir misin* | gelebilir misin* | konuşmak ist* | ağırla* | davetiye* | konuşalım mı | aramızda görmek | beklerim",
    congratulate:
      "tebrik* | kutla* | mutluluk* | memnuniyet* | memnun* | sevinçle | müjde* | hoş geldin* | hayırlı olsun | sevin* | güzel haber* | iyi haber* | mutluyuz | heyecan* | sabırsızlık* | gururla | harika | süper",
    confirm: "teyit* | onayla* | işbu | doğrula* | kayıt altına | kaydedil* | bildirilmekte*",
    receive:
      "ulaş* | ulaştı | başvurunu aldık | başvuru alındı | alınmıştır | elimize geç* | elimize ulaş* | tarafımıza ulaş* | iletildi | gönderildi | teslim al* | başvurunuzu aldık | kaydedildi",
    wait: "bekle* | sabır* | sabr* | gecik* | uzuyor | uza* | biraz daha süre | geç yaz* | sürebil* | vakit al* | gecikme* | sarktı | beklemek* | geciken",
    postpone:
      "ertele* | öteledi | ötelen* | başka bir gün | yeni tarih | kaydır* | başka bir tarih* | yeni randevu* | öne al* | ileri bir tarih* | saatini değiştir* | tarihe al* | sonrasına*",
    schedule:
      "randevu* | takvim* | uygun musun* | uygun olduğun* | müsait* | ayarla* | planla* | slot* | uyar mı | saat seç* | yer ayırt* | olur mu | tarih* | görüşsek | programla*",
    daytime:
      "pazartesi* | salı* | çarşamba* | perşembe* | cuma* | cumartesi* | pazar günü | saat | saatin* | yarın* | bugün* | hafta | haftaya | haftadan | haftası* | sabah* | öğle* | akşam* | gün | günü | dakika* | dün* | saatte | önümüzdeki hafta | ayın",
    month:
      "ocak | ocağ* | şubat* | mart | martta* | nisan* | mayıs* | haziran* | temmuz* | ağustos* | eylül* | ekim | ekimde | kasım* | aralık | aralıkta | ilkbahar* | yaz | yazın | sonbahar* | kış | kışın | bahar* | çeyrek* | dönem*",
    place:
      "ofis* | kat | katta | adres* | oda | odası* | bina* | salon* | giriş | genel müdürlük* | merkez | şube* | yerinde | kapıda | danışma | atölye* | tesis* | fabrika* | mağaza* | resepsiyon* | konum* | kampüs* | mahalle* | cadde*",
    bring:
      "getir* | kimlik* | nüfus cüzdanı* | pasaport* | yanınızda | ibraz* | hazır bulun* | giyin* | kapalı ayakkabı | yanınıza",
    send: "gönder* | yollay* | yollad* | yollayın | yollarsan* | yollar mı* | ilet* | yükle* | doldur* | paylaş* | teslim* | at | atın | sunmanız* | ulaştır* | tamamlayın* | yanıtla* | tamamlamanız*",
    deadline:
      "son gün | son tarih* | en geç | kadar | süresi | süresinde | içinde | içerisinde | son başvuru* | mesai bitimi* | deadline | tarihine kadar | süre",
    link: "bağlantı* | link* | tıkla* | portal* | hesap | hesab* | buton* | sitemiz* | web | http* | www | giriş yap* | aşağıdaki | sayfa* | profilinizden | ekran* | uygulama üzerinden | e-devlet*",
    attached: "ek'te | ekte | ektedir | ekteki | ekli* | ilişikte | ekinde | ekler* | eklenmiş*",
    answer:
      "yanıt* | cevap* | cevab* | dönüş* | döneceğ* | döneriz | dönüyorum | geri dön* | iletişim* | iletişime geç* | haber ver* | bana yaz* | bize yaz* | bildirin | yazarsan* | haberdar* | temas* | ulaşabil* | haberleş*",
    inform:
      "bildir* | bilgilendir* | bilgi | bilginize | bilgilerinize | duyur* | haber ver* | haberdar* | ilan ed* | paylaş* | belirt* | söyle* | ilet* | açıkla* | arz ed* | yazıyorum | bilgisine | beyan* | tebliğ*",
    ask: "soru* | sor | sormak | lütfen | rica* | talep* | misiniz | mısınız | musunuz | müsünüz | misin | mısın | musun | ister misin* | dilek | isteğ*",
    thank:
      "teşekkür* | sağ ol* | sağol* | minnet* | müteşekkir* | eline sağlık | elinize sağlık | emeğinize sağlık | emeğine sağlık | takdir* | kıymetli | tşk | eyvallah | şükran* | thanks | thank",
    interest:
      "ilgi | ilgin* | ilginiz* | ilgileni* | ilgilen* | güven* | teveccüh* | istek* | isteğiniz | tercih ettiğiniz için | heves* | ilginize | ilgi göster* | alaka*",
    effort:
      "zaman ayır* | zamanınız* | vakit* | vaktiniz* | vakti | emek* | emeğ* | çaba* | özen* | zahmet* | gayret* | zamanını* | ayırdığın* | katılımınız* | harca*",
    impress:
      "etkile* | beğendik | beğen* | keyif* | keyifli* | hoşumuza* | güzel | güzeldi | değerli | güçlü | sağlam | zevk* | hayran* | bayıldık | çok iyi | başarılı bul* | olumlu izlenim* | ilgi çekici | parlak | gülümset* | kıymetli | etkileyici | memnun | muhteşem | müthiş | onurlandır* | takdir*",
    hard: "zor | zordu | zorlu | zorland* | zorlan* | kolay değil* | kolay olma* | güç | güçtü | çetin | kıl payı | ramak kal* | çekişmeli | yakındı | yarım puan* | tereddüt* | saatlerce | uzun tartışma* | uzun uzun | çok yaklaştı* | bıçak sırtı",
    wish: "dile* | dileriz | diliyoruz | dilerim | başarılar | başarıların* | umar* | umuyor* | umarız | temenni* | inanıyor* | inanç* | şans | şanslar | bol şans | hayırlısı* | yolunuz açık | yolun açık | kolay gelsin | dileği* | gönülden",
    path: "kariyer* | kariyeriniz* | gelecek* | geleceğ* | iş arayış* | yolculuğ* | yolculuk* | hayatınız* | meslek hayat* | ileriki | bundan sonraki | yolun* | yolunuz* | hayatta | hedef* | profesyonel yaşam* | arama* | meslek*",
    encourage:
      "çekinme* | cesaret* | pes et* | moral* | takip et* | takip ed* | başvurabilir* | yine başvur* | tekrar başvur* | yeniden başvur* | öner* | tavsiye* | denemek | denersen* | denemeni* | tekrar dene* | yeniden dene* | üzülme* | bekleriz | unutma* | teşvik* | abone* | göz at* | değerlendirmenizi öner*",
    future:
      "ileride* | gelecekte* | ilerleyen* | ileriki | başka fırsat* | uygun bir pozisyon* | yeni pozisyon* | yeni ilan* | başka bir zaman | ilerde | doğabilecek | gelecek dönem* | önümüzdeki | fırsat* | açıldığında | açılırsa | diğer ilan* | diğer pozisyon* | ihtiyaç doğ* | sonraki dönem* | başka bir rol* | benzer ilan* | seneye | gelecek yıl* | yaz sonu*",
    remember:
      "hatırla* | unutma* | aklımız* | tekrar iletişim* | yeniden iletişim* | iletişime geçece* | arayacağım | ilk sizi ara* | size dön* | haberleş* | görüşmek üzere | irtibat* | bağlantıda kal* | karşılaş* | kapımız* açık | tekrar ulaş* | temasa geç* | yeniden yollarımız | yollarımız yeniden",
    sincerely:
      "saygı* | saygılarım* | saygılar | sevgi | sevgiler* | sevgiyle | selamlar | iyi günler* | iyi çalışmalar | iyi haftalar | kolaylıklar | hoşça kal* | hürmet* | görüşmek üzere | esen kal*",
    dear: "sayın | sn | merhaba* | selam | selamlar | değerli | sevgili | selamünaleyküm | iyi günler | günaydın | hocam | hanım | bey | kıymetli | kardeşim | adayımız | hi | hello",
    data: "kvkk* | veri | verileri* | veriler* | verinizi | kişisel veri* | gizlilik* | silin* | silme* | sil | aydınlatma metni* | açık rıza* | imha* | işlenmekte* | saklama süre* | gizli* | verilerini*",
    automatic:
      "otomatik* | yanıtlamayın* | cevaplamayın* | yanıt vermeyin* | sistem tarafından | izlenmemekte* | okunmaz | okunmuyor | okunmamakta* | gönderim amaçlı* | no-reply | noreply | bilgilendirme amaçlı*",
    money:
      "kredi* | banka kartı* | kredi kartı* | hesap açılış* | hesap açma* | ipotek* | konut kredisi* | limit* | faiz* | leasing* | kefalet* | borç* | teminat* | mevduat* | ihtiyaç kredisi* | müşterimiz olarak",
    home: "daire | daireyi | daireniz* | kira | kirası* | kiraya | kirac* | kiral* | ev sahi* | evi | evin | konut* | emlak* | apartman* | tapu* | depozito* | site yönetim* | yurt başvuru* | oda arkadaş* | arsa* | kat malik* | ev | kiralık",
    permit:
      "vize* | ruhsat* | izin belge* | oturum izni* | ikamet izni* | pasaport* | konsolosluk* | vatandaşlık* | göç | imar* | belediye encümen* | çalışma izni* | ehliyet başvuru* | elçilik* | göçmen* | silah taşıma* | otopark kartı*",
    study:
      "üniversite* | okul | okulu* | okula | fakülte* | öğrenci* | kreş* | anaokulu* | yüksek lisans* | doktora* | lisans* | burs* | kayıt yaptır* | ders | dersi* | dersler* | lise* | nakil* | tercih liste* | kurs kaydı* | mezun* | erasmus* | tez",
    paper:
      "makale* | dergi* | hakem* | editör* | yayın* | bildiri özet* | özetiniz* | konferans* | kongre* | kitap* | roman* | öykü* | şiir* | yayınevi* | el yazma* | senaryo* | sözlü sunum* | bildiriniz* | basmaya* | metniniz* | film*",
    grant:
      "hibe* | fon destek* | fon | ödül* | sponsor* | proje çağrı* | proje öneri* | hızlandırma program* | kuluçka* | girişim* | yatırımcı* | destek talebi* | kosgeb* | tübitak* | sergi* | pitch* | burs*",
    claim:
      "sigorta* | poliçe* | hasar* | tazminat* | iade* | şikâyet* | şikayet* | garanti* | itiraz* | hakem heyeti* | istinaf* | dava* | kasko* | başvuru numarası | ödenek talebi* | sgk* | değişim",
    purchase:
      "sipariş* | kargo* | ürün* | stok* | ödeme* | fatura* | fiyat* | indirim* | müşteri hizmet* | teslimat* | sepet* | satın al* | taksit* | alışveriş* | müşterimiz | kart | kartınız* | tutar* | ücret iade*",
    event:
      "bilet* | konser* | etkinlik* | rezervasyon* | otel* | uçuş* | masa ayır* | festival* | turnuva* | seans* | seferi | seferler* | gezi* | tur program* | kampı* | davetiyeniz | kura | fuar* | düğün* | restoran* | salonu*",
    tender:
      "ihale* | tedarikçi* | fiyat teklif* | teklifiniz* | teklif değerlendirme* | satın alma* | satınalma* | yüklenici* | taşeron* | iş ortaklı* | şartname* | sözleşme bedel* | firmanız* | firmanızın | konkur* | ajansına verdi",
    member:
      "üye* | üyelik* | kulüp* | kulüb* | dernek* | derneğ* | koro* | takım seçme* | evlat edin* | sahiplen* | vakıf* | vakfı* | bağışçı* | lig | taraftar* | genel kurul* | önerge*",
    health:
      "doktor | doktoru* | muayene* | tedavi* | hasta | hastamız* | hastanın | ameliyat* | reçete* | poliklinik* | klinik* | diş | tahlil* | implant* | terapi* | randevunuz* | bağış* | hekim*",
    newsletter:
      "bülten* | abone* | abonelik* | blog* | podcast* | makalemiz* | webinar* | okur* | bölüm* yayında | köşe yazı* | ipuçları* | listeden çık* | devamını oku* | yazının tamamı | öneriler | rehber* | haftanın | araştırmaya göre | öğüt* | mektup*",
    alert:
      "iş alarm* | alarm* | yeni ilanlar | sana uygun | senin için | önerilen ilan* | benzer ilan* | kaydettiğin | kaydedilen arama* | kriterlerine uygun | yeni iş ilan* | takip ettiğin | iş bildirim* | size özel ilan* | alternatif",
    rejection:
      "ret | ret mektub* | ret mail* | reddedilme* | reddedil* | olumsuz cevap* | olumsuz yanıt* | olumsuz dönüş* | hayır cevabı* | hayır yanıtı* | rejection | ret mesajı* | ret yiyen* | elenmek | ret al*",
    recruiterreach:
      "profilinizi gördüm | profilinizi incele* | linkedin'de* | linkedin'deki* | linkedin | size ulaşıyor* | ilgilenir misin* | iş değişikliği* | yeni bir fırsat* | aklıma gelen | müşterim için | ilginizi çekebil* | veri tabanımızdan | sizinle paylaşmak ist* | fırsatı | arıyorlar | profiliniz dikkat* | değerlendirmek ister misin* | headhunt*",
    hrtalk:
      "adayı nasıl | adaylara mail | adaylara bugün | elediklerimiz* | şablon* | diğerlerine duyur* | dördüncü aday | tutanağ* | sence | sen ne dersin | bence | aday kart* | ilanları indirin | ret maili* | pipeline | listede kırmızı | elenenlere | profillerin hiçbiri | statü kod* | aday takip* | sen çıkarabil* | adayla ilgili | ilana yeniden çık* | müdür hiçbirini | finalistleri",
    ownmove:
      "başvurumu* | başvuruma | adaylığımı* | geri çekmek ist* | geri çekmeye karar | çekiliyorum | feragat ediyorum | teklifinizi kabul ede* | teklifinizi | kabul ediyorum | kararınıza saygı | başvurmak ist* | başvurayım | başvurmuştum | özgeçmişim* | cv'm* | yanıtınız için | kararınız* | görüşmüştük | şimdiki şirketim* | itiraz ediyorum | istifa ediyorum | başka bir iş buldu* | kabul edilmediğim* | gelemeyeceğim | katılamayacağım | verilerimi | bana gelen | öteki firmayı seçtim | almadığım | hakkımı başkasına | rızayı",
    meant:
      "örnek* | örneğin | mesela | şablon* | taslak* | misal | kalıb* | cümle* | hayal edin | diyelim | ad soyad | sözgelimi | gibi ifadeler",
    error:
      "hata* | yanlışlık* | sehven | teknik bir | dikkate almayın* | karışıklık* | sistemsel | hatalı* | yanlış* | arıza* | sistem değişik* | bozul* | düzelt*",
    despite:
      "rağmen | karşın | yine de | olsa da | olsa bile | olmasa da | her şeye rağmen | gerçi | ne kadar istesek | buna karşılık | her ne kadar",
    especially:
      "çok | gerçekten | son derece | oldukça | özellikle | epey | pek | hayli | fazlasıyla | gayet | inanın | içtenlikle | gönülden | yürekten | kesinlikle | mutlaka",
    first: "ilk | birinci* | ikinci* | üçüncü* | son | sonuncu | final | nihai | dördüncü | birisi | ilkin",
    person:
      "yeni çalışma arkadaş* | yeni arkadaş* | bir arkadaşımız* | bir arkadaşı* | arkadaşımız* | arkadaşımıza | göreve başlıyor | göreve başladı | başka bir aday* | başka adaylar* | diğer aday* | bir başka aday* | farklı bir aday* | farklı aday* | teklif yaptık ve kabul etti | aradığımız kişi* | aradığımız aday* | aradığımız ustayı | meslektaş* | adayla anlaş* | biriyle anlaş* | biriyle devam | birini aldık | birine verdi* | yeni müdürümüz | ekibe katıl* | öteki aday* | başka birini* | başka birine | birini yerleştir* | bir aday* | adayda karar kıl* | biriyle yola | başkasını | başkasına | başka bir ismi | eski çalışanımız* | ile anlaşıldı | ile anlaştık | genç bir meslektaş* | olan bir aday* | görevi şirket içinden",
    work: "çalışma* | çalış* | ekip* | ekib* | takım* | şirket* | kurum* | kurumumuz* | firma* | departman* | birim* | proje* | işletme* | ofis* | bölüm* | holding* | topluluğ* | grubumuz* | iş | mesai* | team",
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
