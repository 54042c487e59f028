import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about Polish. */
export const pl: LanguagePack = {
  tag: "pl",
  script: "Latn",
  commonWords: (
    "i w z na do nie się że jest to o od za po dla przez przy bez pod nad ze we ale lub oraz a jak co czy który która które których " +
    "którzy tego tej tym te ten ta tych temu są był była było były być będzie będziemy został została zostało zostały nasz nasza nasze naszej " +
    "naszego naszym naszych nas nam pan pana panu pani panią państwa państwu twoje twoja twojej twój ci cię ciebie tobie mnie mi mam " +
    "mamy jego jej ich już jeszcze tylko także również bardzo więcej jeśli jeżeli gdy kiedy ponieważ bo jednak niestety dziękujemy " +
    "dziękuję prosimy proszę dzień dobry cześć hej szanowna szanowny państwo pozdrawiam poważaniem informujemy możemy może można ma " +
    "aby żeby oto tak nic kto ktoś tu tam teraz przed po między"
  ).split(" "),
  concepts: {
    you: "pan | pana | panu | panem | panie | pani | panią | państwo | państwa | państwu | państwem | pańsk* | ty | ci | cię | ciebie | tobie | tobą | twoj* | twoim | twych | twego | twej | was | wam | wami | wasz* | kandydatko | kandydacie | *łeś | *łaś | *łbyś | *łabyś | masz | *esz | *isz | *dasz | *asz się | jesteś | żebyś | byś | otrzymasz | dołączysz | dołączasz | zaczynasz | szukasz | czytasz | twą | twe",
    we: "my | nas | nam | nami | nasz* | *śmy | *amy | *emy | *imy | *ymy",
    i: "ja | mnie | mi | mną | moj* | mam | jestem | muszę | mogę | piszę | będę | *owałem | *iłem | *yłem | chciałem | miałem | musiałem | mogłem | dziękuję | proszę | przepraszam | życzę | wracam | zapraszam | czekam | liczę | rezygnuję | wiem | myślę | wolałbym | wolałabym | chciałbym | chciałabym | mógłbym | mogłabym | *łam | *stałem | *ytałem | *isałem | *rałem | *kałem | *łałem | *nałem | *małem | wiedziałem | wziąłem | przyjąłem | biorę | wolę | szukam | kończę | zamykam | zostawiam | wezmę | zadzwonię | napiszę | chcę | wierzę | mego | me | bym",
    they: "on | ona | ono | oni | one | jego | jej | jemu | niego | niej | nim | nią | ich | nich | im | nimi | go | mu | je | oboje | obaj | obie | tamt* | tych",
    somebody:
      "ktoś | kogoś | komuś | kimś | osoba | osobę | osoby | osobie | osób | osobom | osobami | człowiek* | ludzi | ludzie | ludźmi | ktokolwiek | kogokolwiek | chłopak* | dziewczyn* | panowie | studentk* | absolwent*",
    other:
      "inny | inna | inne | innego | innej | innemu | innym | innych | innymi | gdzie indziej | gdzieś indziej | drugiego | drugiej | drugiemu | drugą | pozostał* | odmienn* | dwie osoby | trochę inn* | reszta | reszty | resztę | poprzedni* | inaczej",
    candidate:
      "kandydat* | aplikant* | aplikując* | kandydując* | kontrkandydat* | konkurent* | finalist* | rywal* | zgłaszając* | osób zaproszonych | ubiegając* | rozmówc* | chętny | chętnych | chętni | chętna | uczestnik* | uczestniczk*",
    client:
      "klient | klienta | klientem | klientowi | pracodawca | pracodawcy | pracodawcę | zleceniodawc* | partner biznesowy | rodzina z | zlecając* | klienci | klientów | klientka | klientki",
    committee:
      "komisj* | komitet* | zarząd | zarządu | zarządem | zarządowi | panel | jury | kolegium | rada | rady | radzie | radę | dyrekcj* | dyrektor* | dyr | prezes* | kierownik* | kierownicz* | menedżer* | manager* | szef | szefa | szefow* | wspólnik* | wspólnicy | właściciel* | dziekan* | rektor* | grono pedagogiczne | założyciel* | lider* | wójt* | burmistrz* | team lead* | przełożony | przełożonego | przełożonych | przełożonym | przełożeni | centrala | dowódc* | komendant* | minister* | góra | kapituł* | senat* | ławnic* | biskup* | gospodarz* | dyrygent* | organ prowadząc* | szefostwo | kierownictw* | zwierzchni* | trener* | biuro prasowe | decydenc* | dowódz*",
    internal:
      "wewnętrzn* | z wewnątrz | wewnątrz firmy | z polecenia | awans* | z własnych szeregów | spośród pracowników | spośród naszych | dotychczasow* pracownik* | nasz pracownik | swojego | kolega z | koleżanka z",
    everyone:
      "wszyscy | wszystkich | wszystkim | wszystkie | wszystkimi | każdy | każda | każde | każdego | każdej | każdemu | każdym | ogół | komplet | wszystko | całość",
    friend:
      "brat | brata | siostr* | córk* | syn | syna | kolega | kolegę | koledze | koleżank* | przyjaciel* | przyjaciół* | sąsiad* | kuzyn* | mąż | męża | żona | żony | mamo | mama | tato | tata | szwagier* | kumpel* | współlokator* | znajomy | znajoma | znajomych | znajomym | znajomej | znajomego | bratem | żonę | narzeczon* | bratow* | synow* | szwagr*",
    not: "nie | ani | nikt | nikogo | nikomu | nikim | nic | niczego | niczym | żaden | żadn* | nigdy | bez | brak | braku | brakiem | brakuje | zabrakło | niezakwalifikow* | nieprzyjęt* | niewybran* | niezatrudni* | niespełni* | nieaktualn* | niedostępn* | nieważn* | nieuzyskani* | niewystarczając* | niemożliw* | nieosiągnięci* | niekompletn* | nieprzyjęci* | niebran* | niepozytywn* | odmown* | negatywn* | niepowodzeni* | niekontynuow* | nienawiąz* | niezaprasz* | niezaprosz* | niepodpis* | nieprzedstawi* | nieuwzględn* | nierozpatr* | niepodję* | niedopuszcz* | nieskorzyst* | niezdan* | niezdoln* | niestawi* | przeciw | przeciwko | znikąd",
    unable:
      "nie możemy | nie mogę | nie może | nie mogliśmy | nie mogłam | nie mogłem | nie mogliby* | nie jesteśmy w stanie | nie byliśmy w stanie | nie jestem w stanie | nie jest w stanie | nie będziemy w stanie | nie będziemy mogli | nie będę mogła | nie będę mógł | nie da się | nie dało się | nie damy rady | nie widzimy możliwości | nie mamy możliwości | nie ma możliwości | brak możliwości | niemożliw* | nie udało | nie uda | nie sposób | nie pozwala | nie pozwalają | nie mamy dla | nie mam dla | nie znaleźliśmy | nie ma szans | nie jest możliwe | nie było możliwe | nie zdoła* | nie potrafi* | nie dam | nie pomoże* | nie mamy jak | nie mamy czego | nie mamy z | nie mam jak | nie mamy wolnych | nie ma jak | nie wolno | nie pozwol* | nie stać | nie znajdzie* | nie zmieści* | nie ma wolnych | zmuszeni | nie mamy obecnie | nie mamy teraz | nie wykroi*",
    nolonger:
      "już nie | nie będzie już | nie szukam już | już się nie | więcej nie | nie będzie dalej | nie jest już | nie ma już | nie będziemy już | nie mamy już | nie szukamy | nieaktualn* | wygasł* | wygasa | nic więcej",
    sorry:
      "przykro | przykrością | przykra | przykry | żal | żalem | żałuj* | ubolew* | przeprasz* | przeprosi* | wybacz* | sorki | sorry | szkoda | smutkiem | smutn* | zasmuc* | rozczarow* | rozczaruj* | zawied* | zawiod* | zawieść | nie mam dobrych wieści | nie mam dla ciebie dobrych | nie mamy dobrych | złe wieści | złe wiadomości | złą wiadomość | niełatw* wiadomość | ciężkim sercem | bólem serca | boli | obawiam | obawiamy | klops | nie po twojej myśli | nie po pana myśli | nie po pani myśli | nie to chciał* | nie lubię tych maili | nie lubię pisać | najmniej przyjemn* | na którą czekał* | nie jest to odpowiedź | nie jest to wiadomość | wstyd | nie gniewaj* | płaka* | serce | nieubłagan* | nie bierz* tego do | do siebie | nie tak miało | trudno mi | trudniej mi | ciężko mi | niemił* | przygnębi* | kiepsk* | słabe wieści | gorsz* wieści | nie uciesz* | niewesoł* | nadziei | oczekiwał* inn* | inną wiadomość | innej odpowiedzi | inną odpowiedź | rozgorycz* | zmartwi* | cóż | liczył* pan* na | liczył* na inn* | weselsz* | w niepewności | nie jest tą | pęka | złe nowiny | złą nowin* | niepomyśln* | niestet*",
    negative:
      "negatyw* | odmown* | niepomyśln* | niezakwalifikow* | niewybran* | odrzucon* | odpadł* | odpada | odpadasz | nie przeszł* | nie przeszedł* | nie przechodzi* | nie zakwalifikow* | nie został* wybran* | nie został* zakwalifikow* | nie został* przyjęt* | nie został* wyłonion* | nie dostał* się | nie udało | bez powodzenia | na nie | nie wybrano | nie znalazł* się | nie był* w gronie | nie ma wśród | nie rekomend* | nie uzyskał* | nie otrzymał* | nie zdał* | nic z tego | bezskuteczn* | niekontynuow* | nienawiąz* | niezaprasz* | niezaprosz* | niepodpis* | nieuwzględn* | niedopuszcz* | nieprzyję* | rozmija* | rozbież* | poniżej progu | nie ma cię | nie ma pan* nazwisk* | nie obejmuje | wśród nich | w niej nie ma | nie wystarczył* | nie osiągn* | nie dostał | nie dostała | nie spełni* | wypadł* słab* | słabiej | przeciwko | przegra* | nie wygra* | nie przekonał* | nie udała | fiask* | porażk* | odpaść | nie na tym razem | nie zmieści* | nie załapa* | nie zosta* dopuszczon* | nisko | nie wyraził* | nie powiod* | nie spodoba* | nie przypadł* | nie udźwign* | nie zgrał* | gorzej | niżej | nie został pan | nie została pani | nie zostali państwo | nie zostałeś | nie zostałaś | nie zostanie pan | nie zostanie pani | nie zostaniesz | nie zosta* zaproszon* | nie zyska* | nie figuruj* | nie widniej* | niewymienion* | nie wszedł | nie weszł* | nie trafi* do",
    but: "ale | jednak | jednakże | lecz | natomiast | choć | chociaż | niemniej | aczkolwiek | mimo to | jednakowoż | za to | tymczasem | zaś | przeciwnie | tylko że | tyle że | wszelako | cóż",
    instead:
      "zamiast | raczej | na korzyść | na rzecz | w zamian | woleli | wolał* | woli | prefer* | przewag* | a nie | tylko że inn* | drugiemu kandydatowi | innej osobie | szala | przypadł* | wyprzedz* | ustąpi* | wolę | wolimy | w pierwszej kolejności | postawił* na | stawiamy na | zagłosow* na | opowiedział* się za | wskazała do zatrudnienia | lepiej wypad* | drugie miejsce | wolą | kogoś z | kogoś kto | osobę z | ktoś z | postawili* | padł* | lecz kogoś | skłonił* się | przechyli* | wybrano pan* | wybrano kogoś | wyżej oceni* | zwycięż* | szybszego | ustępuj* | innemu kandydat* | innej kandydat* | innym osobom | innym kandydat* | innymi osobami | innymi kandydat* | komuś innemu | kogoś innego | kimś innym | kogo innego | ktoś inny | inną osobę | inna osoba | inne osoby | inny skład | inne kandydatury | kto inny | dwojgu innym | inną aktork* | wybrała kandydat* | bardziej doświadczon*",
    if: "jeśli | jeżeli | gdyby | gdybyś | gdybyśmy | o ile | czy | w razie | w przypadku | chyba że | jakby | skoro | na wypadek | bez względu | niezależnie od | zastrzega* | póki | jeżeliby | gdybym | warunkiem",
    may: "może | mogą | mógłby | mogłaby | mogłoby | mogliby | ewentualn* | możliw* | prawdopodobn* | chyba | mógł | mogła | byłby | byłaby | chciałby | pewnie | można | mogłyby | pewno | raczej",
    when: "gdy | kiedy | jak tylko | zanim | dopóki | dopiero | po | przed | aż | odkąd | wówczas | wtedy | następnie | w trakcie | podczas | potem | w chwili | w momencie | wcześniej | w dniu | z dniem | z chwilą",
    because:
      "ponieważ | bo | gdyż | bowiem | ze względu | z uwagi | z powodu | z powodów | w związku | wobec | dlatego | więc | zatem | przyczyn* | powód | powodem | powody | skutek | wskutek | jako że | uzasadnieni* | dzięki temu | z racji | na podstawie | w wyniku | argument* | toteż | przeto | stąd | jako iż | wszak | skoro | decydując*",
    only: "tylko | jedynie | wyłącznie | zaledwie | po prostu | jedno miejsce | jedna osoba",
    yet: "jeszcze | nadal | wciąż | dotąd | dotychczas | do tej pory | na razie | obecnie | aktualnie | póki co",
    already:
      "już | teraz | w międzyczasie | tymczasem | dawno | właśnie | przed chwilą | niedawno | wcześniej | w zeszłym | w ubiegłym | w piątek podpisali*",
    timebeing:
      "tym razem | na razie | obecnie | w tej chwili | na tę chwilę | w tym momencie | na ten moment | chwilowo | w obecnej | aktualnie | w tej rekrutacji | w tym roku | póki co | w tym rozdaniu | nie teraz | dzisiaj nie | na dziś | w bieżąc* | obecna | obecnym | obecnych | obecny | obecne | tej turze | w tym sezonie | na ten sezon | w tym semestrze | na ten rok | tej edycji | bieżącej | tym etapie | tym naborze",
    again:
      "ponown* | znowu | znów | jeszcze raz | raz jeszcze | od nowa | kolejny raz | powtórn* | drugi raz | wróci* | po raz kolejny",
    application:
      "aplikow* | aplikuj* | zaaplikow* | zgłoszeni* | zgłosi* | zgłaszal* | zgłaszaj* | kandydatur* | kandydow* | podanie | podania | podaniu | wnios* | ubiega* | ubieg* się | oferta pani | oferta pana | pana ofert* | pani ofert* | złożon* ofert* | ofert złożon* | nadesłan* | przesłan* dokument* | staran* | startował* | startować | startuj* | aplika* | kandydatką",
    documents:
      "cv | cv'k* | życiorys* | dokument* | papiery | papierów | portfolio | list* motywacyjn* | resume | teczk* | próbk* | próbek | załącznik* | referencj* | świadectw* | dyplom* | linkedin | github*",
    position:
      "stanowisk* | posad* | etat* | wakat* | rolę | pozycj* | miejsc* | pracę | pracy | ogłoszeni* | funkcj* | zatrudnieni* | robot* | angaż* | job | zmian* nocn* | dyżur* | vacat* | staż* | ról | praca | roli | rola | rolach | fotel* | krzesł* | stołek | stołk* | szans* | wakacyjn* prac*",
    hiring:
      "rekrut* | hr | hr-u | kadr | kadry | kadrow* | kadrach | personaln* | talent acquisition | karier* | pracodawc* | headhunter* | zasob* ludzki* | people team | employer | zatrudnia* | agencj* | zrekrut* | nabor* | talentów",
    process:
      "proces* | procedur* | selekcj* | nabor* | konkurs* | postępowani* | poszukiwani* | kampani* | edycj* | rekrutacj* | preselekcj* | przesłucha* | projekt rekrutacyjny | udział* | szukani* | dobór | doboru | casting*",
    training:
      "staż | stażu | stażow* | stażyst* | praktyk* | wolontari* | aplikacj* radcow* | aplikant* | rezydentur* | rezydencj* | trainee* | intern* | przyucz* | program* | czeladni* | uczeń | uczni* | służb* przygotowawcz* | asystentur*",
    profile:
      "profil* | kwalifikacj* | umiejętnoś* | kompetencj* | zdolnoś* | potencjał* | mocn* stron* | wykształceni* | predyspozycj* | sylwetk* | dorob* | wiedz* | talent* | uprawnie* | osiągnięci* | skill* | seniority | atut*",
    experience:
      "doświadcz* | staż* pracy | lat pracy | lata w | praktyk* zawodow* | praktyką | dorob* | znajomoś* | biegł* | ścieżk* zawodow* | obyci* | większą praktyk* | przebieg* | poziom seniorski | robił już | prowadził* już | pracował* już | legitymuj* | praktyk* w zawodzie | praktyki | wiedza | staż prowadzeni* | obyty | obyta",
    requirements:
      "wymag* | wymóg | wymogi | wymogów | wymogom | kryteri* | oczekiwan* | potrzeb* | warunk* | szukamy | szukam | szukał* | poszukuj* | niezbędn* | konieczn* | zależy nam | zależał* | widełk* | przekracza* | oczekujemy | oczekiwał* | szukają | formaln*",
    fit: "dopasow* | pasuj* | pasow* | odpowiedni* | odpowiad* | zbież* | spełni* | pokrywa* | wpisuj* | wpasow* | właściw* | nadaj* | sprosta* | fit | match* | przystaje | adekw* | bliższ* | zgodność* | skrojon* | bliżej | zgrać | zgra* się | po drodze | trafia w | zbiega* | zgodn* z | wpasuj* | na miarę",
    better:
      "lepiej | lepsz* | najlep* | bardziej | bliższ* | najbliż* | pełniej | najpełniej | większ* | największ* | wyższ* | najwyższ* | najwięcej | przewyższ* | pierwszy wybór | o włos | słabiej | przewag* | szybsz* | głębsz* | dłuższ* | pewniejsz* | bogatsz* | lżejsz* | szersz* | trafniejsz* | wyżej | przoduj* | silniejs* | więcej doświadczenia | bliżej | mocniejs* | pierwszym wyborem",
    level:
      "poziom* | konkurencj* | jakoś* | standard* | poprzeczk* | klas* | rywalizacj* | wyrównan* | w stawce | naszej stawce | równych | silna | mocna | równie dobr* | wysoko",
    many: "wiele | wielu | wieloma | liczn* | dużo | liczb* | mnóstwo | setki | setek | kilkaset | ponad | ogrom* | rekordow* | sporo | tysiące | tysiąc | tysięcy | kilkudziesięciu | kilkadziesiąt | spośród | kilka osób | kilkoro | dziesiątki | czterysta | trzysta | dwustu | stu | tylu | tyle | chętnych | większość | większości | lawin* | zalew* | przerosł* | kilkuset | kilkanaście | kilkunastu | pełno | aż | osób na jedno | tłumy | tłumów | na jedno miejsce",
    interview: "wywiad* | interview | wideorozmow* | rozmow*",
    talk: "rozmow* | rozmawia* | porozmawia* | pogada* | spotka* | spotykamy | zdzwoni* | zadzwoni* | zadzwoń | dzwoni* | dodzwoni* | telefon* | call | calla | wideo* | teams* | zoom* | meet | poznać | poznamy | poznasz | poznali* | kawa | kawę | przegada* | opowie* | odwiedzi* | przyjazd* | przyjechał* | wpadnie* | wpadł*",
    test: "test | testu | testy | testem | teście | testach | testow* | zadani* | zadań | egzamin* | ćwiczeni* | sprawdzian* | próbn* | assessment* | centrum oceny | case* study | case'y | próbk* | lekcj* pokazow* | przesłuchani* | prezentacj* | kartkówk* | challenge | gra symulacyjna | nagran* | nagraj | psycholog* | sprawnościow* | próba | próby | próbę | symulacj* | rozwiązania | rozwiązanie",
    round:
      "etap | etapu | etapie | etapy | etapów | etapem | etapach | rund* | faz* | krok | kroku | kroki | kroków | krokiem | tur | turze | turę | tury | dalej | dalsz* | kolejn* | następn* | finał* | części rekrutacji | tura | trójka | rozmów końcowych | dwójka | finale | półfinał* | szczebel",
    shortlist:
      "krótk* list* | krótkiej liście | short list* | shortlist* | finalist* | finał* | wąsk* gron* | grona | dwójk* | trójk* | ostatniej dwójce | drugie miejsce | drugim miejscu | preselekcj* | wyłoni* | finale | skład | gronie | finalnej | wytypowan* | dwoje | pięć osób | dwie osoby | trzy osoby | zaproszone osoby | wybrane osoby | wybrani kandydaci | wybranych kandydat* | wybranymi | wybranym | z którymi | z nimi będziemy | ci kandydaci | do rozmów | tych kandydat* | czwórk* | piątk* kandydat*",
    list: "rezerw* | list* oczekując* | ranking* | drugim wyborem | drugi wybór | na liście | numer dwa | lista | listę | listy | nazwisk* | wykaz* | kolejce | kolejk*",
    pool: "baz* kandydat* | bazie | bazę | bazy | baza | pul* talent* | puli | społecznoś* | zachow* cv | zachowa* | przechow* | w pamięci | na przyszłość | segregator* | szuflad* | zostawiam | odłożyliśmy | sieć kontaktów | w kontakcie | w przyszłych rekrutacjach | pod ręką | teczk* | klubu talentów | na poczet | na wypadek | zostawiamy | zapisuj* sobie | numer mam | zapisany",
    offer:
      "ofert* | propozycj* | zaoferow* | proponuj* | propono* | zapropono* | oferuj* | list intencyjny | job offer",
    contract:
      "umow* | kontrakt* | podpis* | angaż* | onboarding* | kwestionariusz* | formalnoś* | porozumieni* | zleceni* | b2b | aneks*",
    salary:
      "wynagrodzeni* | pensj* | zarob* | stawk* | brutto | netto | benefit* | płac* | widełk* | finansow* | zł | podwyżk* | wypłat* | karta sportowa | dodatek | dodatku | dodatki | premia | premii | premię | godzinow* | pieniądz*",
    start:
      "zacząć | zaczn* | zaczyna* | rozpocz* | start | startu | startem | startuj* | startow* | dołącz* | pierwszy dzień | pierwszym dniem | pierwszego dnia | na pokładzie | rusza* | ruszy* | od poniedziałku | od września | od 0 | obejmuj* | objąć | obejmie | od zaraz | przejmuj* | przejmie | wdroż*",
    reference:
      "referencj* | zarekomend* | zaświadcz* | niekaralnoś* | badania wstępne | badań wstępnych | medycyn* pracy | orzeczeni* | świadectw* | sanepid* | uprawnie* | certyfikat* | weryfikacj* | skierowani* | oświadczeni* | badania lekarskie | background check | opini* | dowod*",
    score:
      "punkt* | próg | progu | progiem | wynik* | ocen* | procent* | minimum | suma | sumę | średni* | rankingow* | najwyższą liczbę",
    feedback:
      "feedback* | informacj* zwrotn* | uzasadni* | nad czym | popracować | komentarz* | co zespół odebrał | wskazówk* | omówi* | podsumowani* rozmow* | czego zabrakło | uwag | uwagami",
    decide:
      "zdecydow* | decyz* | decydow* | decyduj* | postanow* | postanaw* | uzna* | rozstrzyg* | stwierdzi* | wybór | wyboru | wyborem | wyborze | wybory | ustali* | ustalono | zapad* | zagłosow* | głosow* | orzekł* | opowiedzia* | wnios* że | doszliśmy do wniosku | padł* na | namyśl* | dyskusj* | naradz* | przemyśl* | rozważ*",
    result:
      "wynik* | rezultat* | odpowied* | wieść | wieści | wiadomoś* | status* | aktualizacj* | informacj* | rozstrzygnięci* | efekt* | finał | stan zgłoszenia | stan twojego",
    select:
      "wybra* | wybier* | wybor* | wyłon* | wskaza* | wytypow* | stawiamy | zdecydow* się na | decydujemy się na | postaw* | preferuj* | wolał* | woleli | selekcj* | zarekomend* | rekomend* | poparł* | opowiedział* | skupi* się | zagłosow* | skłani* | wziął | wzięła | biorę | bierze | bierzemy | wolą | wolimy | wolę | woli | wskazuj* | typ | obstaw* | pad* na | zwróci* się ku | opowiada* się | namaści* | dobór | doboru | dobrali* | dobrano | potwierdziła opiekun* | w stronę kogoś | szal* | poszukali* | znaleźli* | znaleziono | kwalifikuj*",
    proceed:
      "kontynu* | dalej | pójdziemy | przejdzie* | przechodzi* | przeszł* | przeszedł* | przejścia | przejść | posun* | dalsz* krok* | dalszego etapu | dalszych etap* | dalszym | dalszej części | kolejnego etapu | kolejnych etap* | kolejnym etap* | następnego etapu | następnej rundy | dopuszcz* | dopuści* | kolejnego kroku | dalszych rozmów | kroku naprzód | w grze | w grę | na kolejn* | zostaje* w procesie",
    consider:
      "rozpatr* | rozważ* | przeanaliz* | analiz* | ocen* | przejrz* | przegląda* | zapozna* | weryfik* | uwzględni* | pod uwagę | wnikliw* | starann* | dokładn* | uważn* | namyśl* | przemyśl* | obejrz* | ogląda* | czyta* | przeczyta* | sprawdz* | naradz* | dyskusj* | konsultacj* | debat* | zastan*",
    hire: "zatrudn* | przyjęt* | przyjmiemy | przyjąć | przyjęli* | przyjm* do prac* | powierz* | angaż* | bierzemy | wziąć | wzięli* | wziął | powoła* | mianow* | obsad* | współprac* | przyjęci* | przyjęł* | przyjął | przyjmie | przyjmuj* | przyjmować | bierze | weźmie* | zaangażuj* | biorę | biorą | wezmę | wzięłyśmy | zaangażow* | nawiąz* | podjąć prac* | stosunku | zawrze* | podpiszemy umow* | podjąć współ*",
    fill: "obsadz* | zajęt* | skomplet* | komplet | w komplecie | pełen skład | zapełni* | już mamy | nieaktualn* | przejął | przejmuj* | wolnych miejsc | nie ma już miejsc* | mamy już | dopięty | kogoś już | już ktoś | dołączył już | obejmuj* | obejmie | zajął | zajęła | usiadł* | ktoś zdążył | zdążył przed | taką osobę | właściwą osobę | przypadł* | nie szukamy | rozdzielon* | brak wakat* | nie mamy wakat* | nie mamy etat* | brak wolnych | znalazł sobie | przydzielon* | dobrał* już | przyjęliśmy już | wzięliśmy już | zatrudniliśmy już | etat otrzyma* | etat dostał* | z kim innym | znaleźli* | znaleziono | już mam | kogoś mamy | mamy kogoś | mam kogoś | ma już swoj* | pełna | pełny | wzięte | rozdane | dobór załogi | skład jest | skład mamy | zniknął | zniknęł* | wyczerpan* | skończyły się | przydzieli* | zasiądzie | powierzon* | powierzyli* | rozdysponow* | domknięt* | zajmie | zdobył* | wziął już | oddali* | kto inny | ktoś był szybszy | ktoś inny już | pełne | nie potrzebuję już | nie potrzebujemy już | nie potrzeba już | już nikogo | uprzątnięt* | wsiada | zaczął już | zaczęła już | wszyscy przyjęci | już wypieka | już pracuje | pracuje już | na swój etat | nie jest potrzebn*",
    close:
      "zamk* | zamyk* | zakończ* | kończy* | koniec | dobiegł* | końca | archiw* | zarchiwiz* | finaliz* | rozstrzygnięt* | wygas* | żegna* | pożegna* | rozchodz* | kończą | tym kończ* | domkn* | domyk* | skończ* | finisz* | ostateczn* | kropk* | odłożyli* do | po wszystkim | rozwiązuj* | odhacz*",
    cancel:
      "anulow* | unieważni* | skasow* | kasuj* | kasow* | rezygnuj* | zrezygn* | zdjęli* | zdejm* | zdjęt* | wycof* | likwid* | zlikwid* | nie będzie obsadz* | bez rozstrzygnięcia | bez zatrudnienia | ogłoszenie zdję* | zaniecha* | umorz* | odstąpi* | skreśl* etat* | bez wyboru | wypadł z planu | wypadła z planu | ścięli* | ścięt* | odwołano | odwołany | odwołana | odwołane | odwołaliśmy | odwołuj* | odwołać | obcię* | blokad* etat* | utrat* kontrakt* | wykreśl* | przepad* | nieważn* | rozwiązany | rozwiązana | rozwiązano | rozwiązujemy | nie dojdzie do | nie odbędzie | upadł | upadła | padł projekt | nie ruszy | nie ruszamy | zdj* ze stołu | wypada | zamykamy filię | zamknięta filia | za niebył* | zwija* | znika | znikn* | nie powstan* | wygaszon* | wygasza* | stracił* ważność | posypał* | utrąc* | nie otworzymy | nie utworz*",
    freeze:
      "zamroż* | zamraż* | wstrzym* | zawiesz* | pauz* | przerw* | odłoż* | odkład* | odroc* | hold | czasowo | zawiesi* | zamarz* | stop | postój | do odwołania | czekamy z decyzją | bez zmian | nic się nie zmieni*",
    budget:
      "budżet* | środk* finansow* | restruktur* | reorganizac* | cięci* | etatów | ekonomiczn* | kryzys* | spadek zamówień | sytuacj* gospodarcz* | headcount | inwestor* | redukcj* | zmian* organizacyjn* | zmian* w strukturze | strategi* | obcięł* | obcięt* | dotacj* | blokad* etat* | zlikwid* | oszczędnoś* | koszty | kosztów | kosztami | koszt | zwolnienia grupowe | zwolnień | funduszy | siła wyższa | arkusz* organizacyjn* | kontrakt nie | pieniądz* | pieniędzy | sprzedaż firmy | zwija* | fuzj* | przejęci*",
    withdraw:
      "wycof* | cofa* | cofn* | odwoł* ofert* | rezygnuj* | zrezygn* | rezygnacj* | anulow* ofert* | odstąp* | unieważni* ofert* | przestaje obowiązywać | za niebył* | nieważn* | przepada | odstępuj* | nieaktualna oferta | oferta wygas* | stracił* ważnoś* | przestaje być ważn*",
    reject:
      "odmaw* | odmów* | odrzuc* | podziękuj* | podziękow* | zrezygn* | odpad* | wyklucz* | eliminow* | wyelimin* | skreśl* | odprawi* | nie zdecydow* | nie pójdziemy | nie skorzysta* | nie przychyl* | odsiew* | odsian* | niezakwalifikow* | nie przyjm* | nie zaprosi* | nie zaprasza* | nie zakwalifik* | nie zaproponuj* | nie kontynuuj* | nie będziemy kontynuować | nie poparł* | nie zaakceptow* | chleba tym razem nie | nic z tego | nie tym razem | nie wybra* | nie wyłon* | nie wzięli* | nie weźmiemy | nie przejdzie* | nie przechodz* | nie otrzymasz | pozostawion* bez | bez rozpatrzeni* | bez dalszego rozpatrzenia | odsyłamy | żegnamy się z | nie bierzemy | nie będzie brana | odrzut* | nie przyjęt* | nie przyjęli* | nie przyjęł* | nie przyjął | nie zaiskrzy* | przekreśl* | nie zaangażuj* | nie zatrudni* | nie przedłuży* | rozchodzą | nie zatwierdzi* | nie znalazł* | na rzecz innego | nie zdecyduj* | nie podpisz* | nie otrzyma pan | nie otrzyma pani | niezdolno* | nie uzyskał* wymaganego | nie został* wezwan* | nie wskazał* | nie zostani* | niekontynuow* | nienawiąz* | niezaprasz* | niezaprosz* | niepodpis* | nieprzyję* | niezatrudni* | nieuwzględn* | nie idą | nie idziemy | nie podejmie* | nie podejmuj* | nie nawiąż* | nie złoży* | nie przedstawi* | nie zamierza* | nie posadz* | nie wezmę | nie weźmie | nie widzi* | nie spotkamy | nie zobaczymy | nie dostanie* | nie będzie pan | nie będzie pani | umowy nie będzie | etatu nie będzie | nie będzie umowy | nie będzie etatu | nie będzie z tego | nie wyjdzie | nie ma miejsca | miejsca nie ma | nie ma dla | nie po drodze | nie zagra* | nie dołączy* | nie pociągn* | odpuszcz* | odpuści* | spasow* | mówimy nie | mówię nie | jest na nie | była na nie | był na nie | krzyżyk | z kwitkiem | za drzwiami | na lodzie | nie uwzględni* | nie dopuści* | nie chce* pan* | nie chcemy | nie udzieli* | nie obejmie | zmuszeni | złudn* | nie robić nadziei | nie kandyduj* | nie widzę | nie ma sensu | bez ciebie | bez pana | bez pani | obejdzie* się | nie rusz* | nie zaoferuj* | nie wyrazi* zgody | nie zosta* przyjęt* | nie wejdzie* | nie wchodzi* | zaprzesta* | nie pasuje | nie jest brana | nie będzie brany | przepada | nie będziemy umawiać | nie wrócimy | poza konkurs* | dziękujemy pozostał* | wykreśl* | rezygnujemy | rezygnuje z | nie wyraził* | decyzja na nie | nie zgrał* | nie jesteśmy przekonani | nie jestem przekonan* | nie przekon* | nie przypadł* do | nie porywa* | nie złożę | nie zaproszę | nie ma cię | nie zawrze* | nie został pan | nie została pani | nie zostali państwo | nie zostałeś | nie zostałaś | nie został* zaproszon* | nie jest potrzebn* | nie będzie potrzebn* | nie potrzebuj* już | nie uznal* | nie będę pan*",
    accept:
      "przyjąć | zaakceptow* | akceptow* | akceptuj* | akceptacj* | zgadza* | zgodzi* | zgodę | zatwierdz* | aprobat* | na tak | zielone światło | bierzemy | dopuszcz* | poparł* | pozytywn* rekomend* | przyjęt* | przyjęci* | przyjęli* | przyjęł* | przyjął | przyjmie* | przyjmuj* | zgoda | zgody | zyskał*",
    pass: "przeszedł* | przeszł* | zakwalifikow* | kwalifikuj* | pomyśln* | zdał* | zdać | zalicz* | dostał* się | udało | pozytywn* | sukces* | osiągn* | uzyska* | wygra* | zwycięż* | awansow* do | przechodzi* | spełni* | pokonał* | wyłonion*",
    invite:
      "zaprasza* | zapros* | chcielibyśmy się spotkać | chcielibyśmy poznać | chętnie poznamy | chcemy cię poznać | chcemy poznać | chce się z panią spotkać | chce się z panem spotkać | chce się spotkać | chce pogadać | chcemy porozmawiać | chciałby porozmawiać | chcielibyśmy porozmawiać | prosimy o przyjście | proszę przyjść | wpadnij | wpadniesz | umówi* | umawia* | prosi o telefon | czeka na twój telefon",
    congratulate:
      "gratul* | cieszy* | ciesz* się | miło mi | miło nam | z przyjemnością | radość | brawo | super | świetnie | świetna wiadomość | dobra wiadomość | dobre wieści | wspaniale | witaj | witamy | witam w | nie możemy się doczekać | do zobaczenia | uradow* | z dumą | hurra | wyśmienic* | miło poinformować | radości* | cieszę | ucieszy*",
    confirm: "potwierdz* | niniejszym | zarejestr* | zapisan* w systemie | przyjęliśmy zgłoszenie | poświadcz*",
    receive:
      "otrzyma* | dotarł* | dostali* | wpłynę* | wpłynął | wpadł* | wylądow* | nadeszł* | dosz* do nas | doszł* | napłyn* | napływ* | odebrali* | trafił* | zgłosił*",
    wait: "czeka* | poczek* | zaczek* | cierpliwoś* | potrwa | potrwać | trwa | trwają | opóźni* | zwłok* | oczekiw* na | oczekując* | dłużej niż | jeszcze trochę | do czasu | wstrzymać się | najwcześniej | przedłuż* | wydłuż*",
    postpone:
      "przełoż* | przekład* | przenie* | przenos* | przesun* | przesuw* | inny termin | nowy termin | zmian* terminu | nowym terminie | innym terminie | odroczon* | kolejny termin | nowe zaproszenie | odwołać spotkanie",
    schedule:
      "termin | terminu | terminy | terminów | terminie | umówi* | umawia* | kalendarz* | calendly | dostępnoś* | godzin* | pasowałby | pasuje | odpowiada ci | odpowiada pani | odpowiada panu | zarezerw* | slot* | znalazłbyś | kiedy możesz | dogodn* | odbędzie się | proponuję | przyjdź | przyjść | o której | pokój rozmów | odbędą się | przyjdzie",
    daytime:
      "poniedział* | wtorek | wtorku | wtorki | środa | środę | środy | środzie | czwartek | czwartk* | piątek | piątk* | sobot* | niedziel* | godz | godz. | godzin* | jutro | jutra | jutrzejsz* | dziś | dzisiaj | dzisiejsz* | wczoraj | wczorajsz* | rano | wieczorem | tygodni* | tydzień | 0:0 | minut* | dziewiątej | dziesiątej | południ* | weekend* | w zeszłym | w ubiegłym | poranek | popołudni* | dni | dnia | miesiąc* | miesięcy",
    month:
      "stycz* | luty | lutego | marzec | marca | marcu | kwiec* | kwietni* | maj | maju | czerwca | lipiec | lipca | lipcu | sierp* | wrzes* | październik* | listopad* | grudz* | grudni* | wiosn* | lato | latem | jesie* | zim* | kwarta* | półrocz* | wakacj* | wielkanoc* | świętach | 0 maja | do maja | od maja | lutym | czerwiec | czerwcu | świąteczn*",
    place:
      "biur* | siedzib* | piętr* | pokój | pokoju | pok | sal* nr | sala | sali | adres* | ul | ulica | ulicy | wejści* | recepcj* | parking* | na miejscu | zakładzie | hali | auli | placówk* | link do teams* | link do spotkania | portiern* | oddział* | kawiarni* | przyjechać | dojazd* | sekretariac* | gablot* | holu",
    bring:
      "zabrać | zabierz | zabrani* | przynieś | weź | dowód osobisty | dowodu osobist* | paszport* | legitymac* | przygotować | mieć przy sobie | laptop* | dokument tożsamości | okazać | okazania | okazanie | przynieść | przyniesienie",
    send: "przesła* | wysła* | wysyła* | wyślij | wyśle* | odeśl* | odesła* | podeśl* | podesła* | dośl* | dosła* | wypełni* | uzupełni* | złoż* | załad* | wrzuć* | nadesła* | dostarcz* | podać | podaj | przekaż* | udostępni* | prześlij | prześle* | przesyłam | przesyłamy | przesyłać | wskazać | wskaż | wskazanie",
    deadline:
      "w terminie | do piątku | do poniedziałku | do czwartku | do środy | do wtorku | do niedzieli | do dnia | do 0 | najpóźniej | nie później niż | w ciągu | termin | deadline | upływa | upływie | po terminie | wygaśnie | wygasa | do jutra | w przeciągu | do godziny | do końca roku | do końca miesiąca | do końca tygodnia | do końca dnia | do końca maja",
    link: "link* | klik* | portal* | zaloguj* | logow* | przycisk* | stron* internet* | http* | www | platform* | formularz* | aplikacji mobilnej | profil kandydata | bip | zakładk* | zakładc* | na stronie | naszej stronie | panel kandydata | panelu kandydata | panelu klienta | w systemie | konto | konta | koncie | skrzynk*",
    attached: "załącz* | dołączam | przesyłam w",
    answer:
      "odpowied* | odpis* | skontakt* | kontakt* | daj znać | dać znać | damy znać | dam znać | odezw* | odzywa* | oddzwoni* | napisz* | pisz | pisać na | wracam z | wrócimy do | dajcie znać | milcz* | cisz* | odpowiadać | odpowiadamy | odpowiemy | odpowiem",
    inform:
      "inform* | poinform* | powiadom* | powiadam* | zawiad* | przekaz* | oznajm* | ogłos* | ogłasz* | powiedzie* | powiem* | mówi* | podać do wiadomości | komunik* | daję znać | dać znać | podziel* | donos* | piszę | napisa* | zakomunik* | uprzedz*",
    ask: "pyta* | zapyta* | prosi* | prosz* | poprosi* | prośb* | czy | ? | poprosz* | dlaczego | jaki | jaka | jakie | w sprawie",
    thank: "dziękuj* | podziękow* | podziękuj* | wdzięczn* | dzięki | doceni* | dziękow*",
    interest:
      "zainteresow* | zaufan* | obdarzy* | rozważasz pracę | że chcesz | chęć | chęci | ciekawi* | interesuj* | zainteresuj* | wybrał* właśnie nas* | że rozważ* | że pomyśl* o nas",
    effort:
      "czas | czasu | poświęc* | wysił* | trud | trudu | zaangażowani* | fatyg* | pofatyg* | wkład* | staran* | cierpliwoś* | przyjazd | włożon* | że przyjechał* | że wpadł* | energię | energia",
    impress:
      "wrażeni* | spodoba* | podoba* | imponuj* | zaimponow* | doceni* | ceni* | ciekaw* | interesując* | mił* | przyjemn* | sympatyczn* | świetn* | wspania* | dosko* | znakomit* | piękn* | super | wysoko oceni* | bardzo dobr* | mocn* | silny profil | cenn* | wartościow* | chwali* | ujęł* | zachwyc* | przekon* | fajn* | wybitn* | wyjątkow* | ciepł* | talent* | polubi* | uzdolni* | bezbłędn* | budzi szacunek | przychyln* | zna się | solidn* | urzek* | błyskotliw* | nietuzinkow*",
    hard: "trudn* | niełatw* | nie był* łatw* | ciężk* | blisko | o włos | niewielk* | minimaln* | wąsk* | różnica była | zacięt* | nie był oczywisty | nieoczywist* | podzielone | wyrównan* | bliska decyzja | bolesn* | równie dobr* | łamali* sobie | biliśmy się z | biłam się | niemało | spać po nocach | dylemat*",
    wish: "życz* | nadziej* | powodzeni* | sukces* | kciuk* | szczęści* | wszystkiego dobrego | wszystkiego najlepszego | pomyślnoś* | wierzymy | wierzę | udan* | owocn* | kibic* | oby | niech | trzymaj się | nadziei | złapiesz | ucieszy się | doceni | znajdzie* | odnalez* | odnajdz*",
    path: "karier* | przyszłoś* | dalsz* poszukiw* | poszukiwani* prac* | poszukiwaniach | rozwoj* | zawodow* | ścież* | drog* | drodz* | przygod* | podróż* | w dalszym | szukaniu pracy | planów | plany | wyzwa* | skrzydł* | inny pracodawca | gdzie indziej | innej firmie | inna firma | innym miejscu | następna firma | pióra | pod innym szyldem | właściwego pracodaw*",
    encourage:
      "zachęc* | śledź* | obserw* | zaobserw* | nie zniechęc* | nie poddaw* | próbow* | spróbow* | aplikuj ponownie | aplikować ponownie | ponownego aplikowania | prosimy aplikować | śmiało | zajrzyj* | zagląda* | zapraszamy do aplikowania | zapraszamy do udziału w kolejnych | zgłosi* się ponownie | zapraszamy ponownie | nie traktow* | za rok | próby przy | głowa do | nie rezygnuj | proszę nie rezygnować | wracaj | startuj | daj sobie | próbuj | jeszcze rok",
    future:
      "kolejn* rekrutacj* | kolejn* nabor* | innych rekrutacj* | inne ofert* | kiedyś | następn* edycj* | kolejn* edycj* | gdyby pojawi* | gdy pojawi* | jeśli pojawi* | pojawi* się | pojawieni* | otworzył* się | zwolni* się | gdyby coś | nowe wakaty | nowych rolach | nowych ofert | za rok | za pół roku | po wakacjach | następny konkurs | innych projekt* | przyszłych | przyszłoś* | przyszły | przyszłym | przyszłego | przyszłej | przyszłe | przyszłą | za jakiś czas | karencj* | następnym razem | kolejnym razem | innym razem | innej okazji | kolejna szansa | jeszcze się | gdy ruszy | nowej roli | nowy etat",
    remember:
      "pamięta* | zapamięta* | w pamięci | wróci* do | odezw* się | odezwę | odezwiemy | w kontakcie | skrzyżuj* | spotkamy się | spotkają | będę dzwonić | zadzwonię | pomyśl* o pan* | pomyśl* o tobie | mieć na uwadze | będziemy mieli na uwadze | do usłyszenia | będę pamięt* | zobaczymy się | polecimy | polecę | polecam | poleciłabym | zostawiamy sobie | numer mam | numer zapis* | wrócimy | napiszemy | zadzwonimy",
    sincerely:
      "pozdraw* | pozdrowieni* | poważani* | wyraz* szacunku | wyrazami | serdeczności | ściska* | uściski | buziaki | pozdro | łączę wyrazy | uszanowani* | z szacunkiem | szczęść boże | do usłyszenia",
    dear: "szanown* | drog* pan* | drodzy | dzień dobry | cześć | hej | hejka | witam | witaj | siema | dobry wieczór | kochan* | hello | hi | witajcie | drogi kandydacie | droga kandydatko | drogi studencie",
    data: "dan* osobow* | danych | dane | danymi | rodo | gdpr | przetwarz* | prywatnoś* | usun* | usuw* | administrator* | klauzul* | zniszcz* | przechow* | poufn* | inspektor* ochrony | uodo | zgody na udział | wyraził zgodę | wyraziła zgodę | wyrazisz zgodę | wyrażoną zgod* | za państwa zgodą | za pana zgodą | za pani zgodą | za twoją zgodą | wycofać zgodę | oryginał* | po upływie | kopie | komisyjnie | retencj*",
    automatic:
      "automatyczn* | wygenerow* | noreply | no-reply | nie jest monitorowan* | nie są monitorowan* | wiadomość systemowa | autoodpowied* | z systemu | skrzynk* nie | nie odpisuj* | nie odpowiadaj | nie odpowiadać | nie odpowiadajcie | prosimy na nią nie",
    money:
      "kredyt* | pożyczk* | bank | banku | bankow* | hipote* | rat | raty | ratal* | oprocentow* | lokat* | leasing* | bik | windykac* | faktoring* | płatność | kartą | spłat*",
    home: "mieszkani* | kawalerk* | wynaj* | najem* | najmu | lokator* | czynsz* | dom | domu | działk* | nieruchomoś* | pokój do | akademik* | spółdzieln* | klatek schodow* | współlokator* | lokal | lokalu | lokale | właścicielka pokoju | stancj* | wspólnot* | remont*",
    permit:
      "wiza | wizy | pozwoleni* | zezwoleni* | pobyt* | konsulat* | ambasad* | obywatelst* | starost* | paszport* | licencj* | koncesj* | rejestracj* pojazdu | skarbów* | zus | sąd | sądu | patent* | imigrac* | meldun* | wizow* | wizę",
    study:
      "studi* | uczelni* | uniwersyt* | politechni* | student* | uczeń | uczni* | szkoł* | przedszkol* | żłob* | kurs | kursu | kursy | stypendi* | magister* | doktor* | szkoleni* | klas* | irk | matur* | lice* | na kierunek | absolwent* | erasmus* | semestr* | wymian* | indeks* | stopnia kierunek | mentor* | kolokwi* | egzamin dojrzałości | szkolnym",
    paper:
      "artykuł* | rękopis* | manuskrypt* | tekst | tekstu | czasopism* | recenz* | publikacj* | konferencj* | referat* | abstrakt* | książk* | wydawnictw* | redakcj* | powieś* | opowiadani* | wiersz* | do druku | kwartalnik* | autor* | numerze",
    grant:
      "grant* | dofinansowani* | dotacj* | nagrod* | fundusz* | fundacj* | stypendi* | sponsor* | inwest* | akcelerator* | budżetu obywatelskiego | wniosek o dofinans* | startup* | inkubator* | finansowani* | wnioskodawc* | ekspert* | beneficjent* | projektów zgłoszon* | wniosku o | ncn | ncbr | opus | preludium",
    claim:
      "ubezpiecz* | odszkodow* | reklamac* | odwołani* | skarg* | sprzeciw* | gwaranc* | roszczen* | zażaleni* | polis* | szkody | szkodę | szkód | szkoda nr | zwrot | zwrotu | zwroty",
    purchase:
      "zamówi* | zamawia* | dostaw* | sklep* | produkt* | towar* | zakup* | faktur* | płatnoś* | zwrot środków | obsługa klienta | kurier* | paczk* | koszyk* | rabat* | subskrypcj* | abonament* | karnet* | bon | cena | ceny | cenę | przesyłk* | przesyłek | salon* | obsługi | promocj* | odbiorc* | zadowolon* | opakowani*",
    event:
      "bilet* | koncert* | rezerwac* | zarezerwow* | stolik* | lot | lotu | turniej* | maraton* | festiwal* | wycieczk* | impreza | targi | targach | losowani* | wylosow* | noclegi | konferencj* | zebrani* | mecz | meczu | meczach | wydarzeni* | wesele | wesela | weselu | weseln* | obóz | obozu | stoisk* | kolejk* na | obiad* | odwołany pociąg | pociąg do | wichur* | zapisy na",
    tender:
      "przetarg* | dostawc* | ofertow* | wykonawc* | zamówień publicznych | partnerstw* | oferta firmy | oferent* | kosztorys* | współpraca handlowa | drukarni* | zlecenie | dostawę | przegląd kotł* | serwis* | konserwacj* | podwykonawc* | usługodawc* | wyceny | wycenę | umowy na przegląd | umowy na dostaw*",
    member:
      "członk* | członek | stowarzyszeni* | klub* | drużyn* | wolontariusz* | adopc* | schronisk* | trener* | kadr* narod* | sekcj* | harcer* | związek zawodowy | związkowc* | chór | chóru | chórem | elektor* | wolontariat* | uczestniczek | altów",
    health:
      "lekarz* | lekarsk* | szpital* | leczeni* | terapi* | pacjent* | operacj* | wizyt* | przychodni* | dermatolog* | sanatori* | zabieg* | chorob* | klinik* | badani* klinicz* | poradni* | kardiolog* | ortoped* | klinicznego | nfz | rejestracj* do | medyczn*",
    newsletter:
      "newsletter* | wypisz* | wypisa* | czytaj* | czytelni* | artykuł* | blog* | podcast* | webinar* | subskryb* | odcinek | felieton* | preferencje powiadomień | poradnik* | sposobów | sposoby na | raport płacowy | porady | porad | wydaniu | ranking najlepszych | polub nasz | krok po kroku | dowiedz się | sprawdź jak | jak przetrwać | każdy z nas zna | na pamięć",
    alert:
      "oferty dla ciebie | oferty tygodnia | podobn* ofert* | nowe oferty | ofert* prac* dla | polecan* ofert* | alert* | zapisane wyszukiwani* | zobacz oferty | szukasz dalej | zobacz na co | dopasowane oferty | ustaw sobie | polub | obserwowan* firm* | dopasowane do ciebie | powiadomieni* | rekomendowan* ofert*",
    rejection:
      "odmow* | odrzuceni* | negatywna odpowiedź | ghosting* | odpowiedzi negatywn* | odrzucani* | wykluczeni* | podziękowaniem | nieprzyjęci* | niezakwalifikowani* | niepowodzeni*",
    recruiterreach:
      "trafiłem na twój profil | trafiłam na twój profil | znalazłem twój profil | znalazłam twój profil | znalazłem pana | natknąłem | natknęłam | twój profil zwrócił | zwrócił moją uwagę | czy rozważasz | czy jesteś otwart* | otwart* na nowe | otwart* na propozycj* | ciekaw* projekt | szukam do firmy | szukam senior* | dostałam do pani kontakt | pogadamy | zainteresowan* zmian* | dla mojego klienta | dla naszego klienta | czy rozważył* | od razu powiem | tamto stanowisko | nową rolę | mam dla ciebie | mam dla pan* | nowy projekt | szukam dla klienta | wracam z nową",
    hrtalk:
      "kandydat nr | kandydatka nr | kandydatów nr | szablon* | wyślij proszę odmow* | odmowy tym | wyślij odmowy | z puli | poinformował pana | go nie wybrali* | lista odrzuconych | bierzmy | protokół | kto dzwoni | debrief* | ats | pipeline | zdejmijcie | puścić | status kandydata na | kandydatka sama | kandydat sam | wzięłabym | wziąłbym | skłaniam się | zmieńcie | mój typ | mój faworyt | moim zdaniem | za drogi | za droga | nie zarządzał* | go uczyć | ją uczyć | żeby panu | żeby pani | odrzućcie | dajmy | zapraszajmy | co sądzicie | od zera",
    ownmove:
      "rezygnuję | wycofać swoją | wycofuję | moją kandydaturę | swoją kandydaturę | moja aplikacja | moje cv | moje zgłoszenie | muszę zrezygnować | przyjąłem ofert* | przyjęłam ofert* | zdecydowałem się przyjąć | zdecydowałam się przyjąć | zdecydowałem się zostać | nie mogę przyjąć państwa | aplikuję | zgłaszam swoją | ubiegam się | podpisałem umowę | podpisałam umowę | dziękuję za informację | chciałabym wycofać | chciałbym wycofać | odrzuciłam tamtą | wybrałem ofertę | w załączeniu przesyłam cv | rozumiem | rozumiemy | szukam pracy | odrzucam państwa | straciłam | straciłem | mnie odrzuc* | mi odmaw* | mi odmów* | zdecydowali się państwo | państwo zdecydow* | dziękuję za odpowiedź | jestem zainteresowan* | nie przyjęli mnie | poprzednią posadę | państwa propozycj* | państwa ofert*",
    meant:
      "przykład* | np | wzór | wzory | wzoru | szablon* | cytat* | zdanie to | tak zwan* | formułk* | typow* | wyobraź* | ćwiczeni* | quotation | oznacza | znaczy | nie świadczy | nie przesądza | wklejam | cytuj* | brzmi | brzmiał* | treść | przyszedł mail | przyszła odpowiedź | dostała maila | dostał maila | otwierasz | czytasz | znasz to | napisali jej | napisali mu | napisali że | nagłówek | pisz* wtedy | zwykle | zazwyczaj | przeważnie | nie zapomnę | zna to zdanie | słowami | pisze że | mówią że",
    error:
      "błąd | błęd* | pomył* | pomyli* | omyłk* | zignor* | awari* | technicz* problem* | korekta | korektę | korekty | doręcz* | nie dostarczono | odbiorcy | mylnie | niechcący",
    despite: "mimo | pomimo | chociaż | wbrew | niemniej | choć | i tak | niezależnie",
    especially:
      "bardzo | naprawdę | niezwykle | szczególn* | ogromn* | wyjątkowo | serdecznie | niesamowic* | zdecydowanie | niezmiernie | wysoce | szczerze | jednogłośnie | tak wysok* | tak świetn*",
    first:
      "pierwsz* | drug* | trzeci* | ostatni* | końcow* | finałow* | ostateczn* | wstępn* | czwarty | czwarta | czwartym | czwartego | czwartej",
    person:
      "nowa koleżanka | nowy kolega | nową osobę | nowego pracownika | nowy pracownik | ktoś inny | kogoś innego | dołączył już ktoś | dołączył ktoś | dołączyła inna | zaczyna pracę ktoś | zacznie u nas | właściwą osobę | właściwa osoba | inną osobę | inna osoba | innej osobie | osobę której | osoby których | osobę z | osobie która | innego kandydata | inną kandydatkę | innemu kandydatowi | innej kandydatce | inni kandydaci | inne osoby | inne kandydatury | drugi kandydat | drugiego kandydata | drugiej kandydatki | kandydatkę z | przyjął ofertę | przyjęła ofertę | przyjął ktoś | taką osobę | powiększy się | podpisaliśmy umowę z | tego drugiego | zatrudniono | innego zwycięzcę | dwóm innym | otrzymała koleżanka | otrzymał kolega | awans otrzymał* | angaż otrzymał* | otrzymała inna | otrzymał inny | kimś innym | z kim innym | komuś innemu | będzie inny | będzie inna | na kogoś | kandydat z | wybrana do zatrudnienia | inna uczestniczka | dołączyła już | przejmuje kolega | przejmuje koleżanka | nowym kierownikiem | znaleźliśmy człowieka | otrzyma inna | dostała inna | dostał inny | wskazała inną | wskazał inną | wzięli kogoś | wzięliśmy już | bierze inn* | zamieszkał* | wybrano panią | wybrano pana | wybrana pani | wybrany pan | kto inny | komuś kto | kogoś kto | kogoś z | ktoś z | osobę która | osoba która | osobę o | kogoś o | nowa osoba | nowym pracownikiem | nowa pracowni* | dołączy do nas | dołączył do nas | dołączyła do nas | ruszy z nami | poprowadzi | zagra | stoi już | zaczyna u | zaczął u nas | zaczęła u nas | znalazł sobie | znaleźliśmy kogoś | znaleźliśmy osobę | absolwentk* | obejmuje pan* | obejmie pan* | kogoś bardziej | kogoś szybsz* | kogoś lepsz* | kandydata z | kandydata o | kandydatowi z | kandydatce z | kontrkandydat* | drugiej finalist* | drugiemu finali* | osobie świeckiej | innymi kandydat* | innym osobom | w tej roli inn* | osoby z | osób z | osobami | ktoś o | kogoś w | ktoś kto | już kto",
    work: "prac* | zesp* | firm* | spółk* | spółce | przedsiębiorst* | dział | działu | dziale | działem | organizacj* | projekt* | instytucj* | ekip* | branż* | zakład | zakładu | zatrudnieni* | team | teamu | warsztat* | brygad* | załog* | kancelari* | filia | filii | placówc*",
    goesto:
      "trafił do | trafiła do | trafiło do | trafi do | trafiają do | przypadł* | przypadnie | padł na | padło na | padł wybór | poszedł do | poszła do | poszło do | poszły do | pójdzie do | idzie do | powędrował* | przydziel* | przyznan* | przyznali* | powierz* | w innych rękach | w inne ręce | w ręce | pojechał do | zdobył | zdobyła | zdobyli | zgarnął | zgarnęła | przejął | przejęła | przejmie | przejmuj* | przejmą | objął | objęła | obejmie | obejmuje | zajął | zajęła | zajmie | zajęli | wziął | wzięła | poprowadzi* | zagra | zasiądzie | siądzie | siądą | usiądzie | usiadł | usiadła | oddano | oddali* | oddajemy | oddaję | dostaje | dostanie | dostają | otrzyma | otrzymuje | etat dostał* | etat otrzymał* | pracę dostał* | posadę dostał* | miejsce dostał* | bierze | szala | szalę | wygrał | wygrała | wygrali | wskazano | wskazała | wskazał | ma już swoją | ma już swojego | znalazło właściciel* | w innym składzie | przypada w | rola należy | miejsce należy | trafia na | trafił na",
    stays:
      "wraca | wracają | wrócił | wróciła | powrócił* | powrót | powrotu | powraca | zostaje u nas | zostaje na | zostaje w | zostaje jako | zostaje z nami | zostają | pozostaje na | pozostanie na | postanowił zostać | postanowiła zostać | zdecydował się zostać | zdecydowała się zostać | jednak zostaje | dawny | dawna | dawnego | dotychczasow* | były pracowni* | była pracowni* | poprzednik* | poprzedniczk* | cofnął wypowiedzeni* | cofnęła wypowiedzeni* | wycofał wypowiedzeni* | wycofała wypowiedzeni* | wycofał rezygnacj* | wycofała rezygnacj* | rozmyślił* | zastępca | zastępował* | z urlopu | przedłużył* umow* | przedłużyli* umow* | na swoje dawne",
    lack: "brak | braku | braki | braków | brakiem | brakuje | brakowało | brakło | brakując* | zabraknie | za mało | za krótk* | za słab* | za wcześnie | zbyt mało | zbyt krótk* | zbyt słab* | zbyt wcześnie | niewystarczając* | nie wystarcz* | niedostateczn* | niedobór | niedosyt | luka | luki | lukę | nie posiada* | nie starcz* | niepełn* | skąp* | niekompletn* | bez doświadczeni* | bez certyfikat* | bez prawa | bez wymagan* | bez znajomości | nie dość | niespełnien* | poniżej | ubog* | nie ma pan doświadczeni* | nie ma pani doświadczeni* | jeszcze nie czas | o jakieś | zabrakł* | nie ma jeszcze | dopiero zaczyna* | początkując* | jeszcze rok",
    toomuch:
      "zbyt | za duż* | za wysok* | za drog* | za dobr* | za daleko | za star* | za młod* | za głośn* | za szybk* | za mocn* | nadto | nadmiern* | przekracz* | przekroczył* | przewyższ* | przerasta* | przeros* | ponad nasz* | powyżej | poza naszym zasięgiem | poza nasz* możliwoś* | poza budżet* | rozmija* | nie stać nas | nie udźwign* | nadkwalifik* | overqualified | udusi* | nudzi* | znudzi*",
    ending:
      "koniec | dobieg* | rozsta* | rozchodz* | żegna* | pożegna* | kropk* | tu kończ* | tutaj kończ* | tu się kończ* | kończ* się tutaj | ostatnia wiadomość | ostatni mail | zamykamy rozdział | rozdział zamyk* | temat zamk* | temat zamyk* | temat zdj* | sprawa zamk* | sprawę uzna* | sprawę zamyk* | po wszystkim | do widzenia | finisz* | kurtyn* | nie będziemy zabierać | oszczędz* pan* | oszczędz* ci | poprzesta* | kres | kresu | nie ma sensu | domkn* | domyka* | na tym etapie kończ* | zwija* | szlaban | klamka zapadła | kości zostały | odjeżdża* | odjecha* | nic z tego | drogi się | ze stołu | do samego końca | tu stawiam* | przygod* kończ* | przygoda się | droga się | kończ* się nasz* | tym kończ* | tyle z | to by było na tyle | swoją drogą | swoją drogę | w swoją stronę | czekania | do usłyszenia kiedyś",
    ahead:
      "o włos | wyprzedz* | przed panem | przed panią | przed tobą | drugie miejsce | drugim miejscu | drugiego miejsca | drugiej pozycji | druga na liście | drugi na liście | tuż za | zaraz za | lepszy od | lepsza od | lepsi od | pokona* | minimaln* | przewag* | przewyższ* | zwycię* | wygra* | szybsz* | uprzedził | uprzedziła | ubiegł cię | ubiegł pan* | ubiegła pan* | ubiegła cię | o krok | o pół punktu | o jeden punkt | o dwa punkty | o ułamek | ostatniej prostej | było blisko | bardzo blisko | niewiele zabrakło | niewiele brakowało | przegra* | ustąpi* | ustępuj* | prześcign* | lepiej wypad* | wypadł* lepiej | wypadli lepiej | słabiej | srebr* | na mecie | metą | rzutem na taśmę | stawce",
    deserve:
      "zasługuj* | zasłuż* | zasługiwał* | nieuczciw* | nie fair | szkoda pan* | szkoda ciebie | szkoda cię | szkoda byłoby | szkoda twoj* | zmarnow* | marnow* | marnuj* | zmarnuj* | nudzi* | znudzi* | udusi* | unieszczęśliw* | szczęśliwsz* | krzywd* | skrzywdz* | skrzydł* | warta więcej | warty więcej | stać cię na | stać pan* na | godn* | męczył* | doceni cię | cię doceni | doceni pan* | pan* doceni | namawiać | byłoby uczciw* | uczciwe wobec | uczciwsz*",
    direction:
      "w stronę | inną stronę | innej strony | w kierunku | inny kierunek | innym kierunku | innego kierunku | innym kierunkiem | ten kierunek | tym kierunku | nowy kierunek | inną drog* | innej drog* | inną ścieżk* | inaczej | inny skład | innym składzie | inny pomysł | inny profil | innym profilu | innego profilu | zmian* planów | zmian* profilu | zmian* kierunku | strategi* | koncepcj* | wizj* | zmienili* plan* | zmieniły się plan* | priorytet* | stawiamy na | postawiliśmy na | postawił* na | stawia na | skupić się | skupiamy | skupiliśmy | przeorientow* | przebudow* | inne plany | po drodze | tonacj* | kontynuacj* | specjalizacj* | zupełnie inn* | trochę inn* | innej energii | inną energię | innych umiejętnoś* | innych kompetencj* | innego rodzaju | szukamy inn* | szukaliśmy inn* | poszukali*",
    condition:
      "prawo jazdy | prawa jazdy | prawem jazdy | kategori* | licencj* | native* | ojczyst* | język* | angielsk* | niemieck* | francusk* | czesk* | ukraińsk* | b1 | b2 | c1 | c2 | dyplom* | magister* | certyfikat* | uprawnie* | dojazd* | dojeżdża* | relokac* | przeprowadzk* | przeprowadzić się | delegacj* | wyjazd* | zmianow* | nocn* | nocki | nockach | wiz* pracownicz* | mieszkając* | mieszka | mieszkają | odległoś* | zdaln* | hybrydow* | dyspozycyj* | pół etatu | pełny etat | pełnym etacie | pełen etat | wykształceni* | orzeczeni* | niekaralnoś* | sanepid* | sep | udt | itil | cfa | pmp | wypowiedzeni* | od ręki | od zaraz | podyplomow* | kierunkow* | portfelem klientów | własnym portfelem | staż pracy | stażu pracy | publikacj* | sprawnoś* | weekendow* | stacjonarnie | kwalifikacyjny kurs | dysponuj* | gotowość do | prawo wykonywania | staż prowadzeni* | lat praktyki | lata praktyki | lat po",
    recommend:
      "poleca* | poleci* | poleceni* | rekomend* | zarekomend* | poparci* | poparł* | popiera* | wytypow* | nominow* | nominac* | przedstawił* kandydatur* | przedstawi kandydatur* | zaproponował* kandydatur* | wnios* o powołanie | namawia* | wstawi* się | za panią przemawia* | zgłosił* kandydatur* | wskazał* do | wskazano do | opinię pozytywn* | przekonać",
    vote: "głosow* | zagłosow* | przegłosow* | głosy | głosem | głosami | jednogłośn* | jednomyśln* | narad* | namyśl* | dyskusj* | przedyskutow* | debat* | obrad* | rozważ* | przeważył* | przeważa* | szala | szalę | uzgodni* | większością | konsultacj* | skonsultow* | waha* | opowiedział* | skłania* | skłonił* | przeciwko | przeciw | przemyśl* | burzliw* | konsensus* | był na nie | był na tak | była na nie | byli na nie | porówna*",
    status:
      "status* | stan zgłoszenia | stan aplikacj* | stan twojego | archiw* | zarchiwiz* | nieaktywn* | oznaczon* | oznaczył* | przeniesion* do | nr | ref | sygn* | znak sprawy | rubryk* | system | dotyczy | id | zmieniono | numer ref* | numer sprawy | numer zgłoszeni* | numerem",
    figure:
      "drzwi | drzwiami | drzwiach | furtk* | klucz | kluczem | puzzl* | puzzel | układank* | kawałk* | scena | scenie | scenę | sceny | kurtyn* | pociąg* | statek | statku | łódź | łodzi | rejs* | peron* | kostk* | monet* | most | mosty | mostów | ziarn* | nasion* | przepis | przepisu | orkiestr* | batut* | nuta | nutę | nuty | tonacj* | rozdział* | iskr* | zaiskrzy* | sos | sosu | przypraw* | potraw* | danie | dania | mąka | mąki | chleb* | zupa | zupy | ciasto | tort* | szachow* | pionek | drabin* | szczyt* | meta | mecie | puchar* | szatni* | liga | ligi | lidze | boisk* | ławk* | ławce | fotel* | krzesł* | stołek | stołk* | stół | stole | stołu | steru | żagl* | kotwic* | mozaik* | skrzydł* | pokład* | gwiazd* | taniec | tańc* | rytm* | klock* | okno | bajk* | muzyk* | melodi* | akord* | pióro | książce | książki | kawa | światełko | światło | los | gra | grze | karty | rękawiczk* | kierownicą | kierownicę",
    late: "za późno | zbyt późno | spóźni* | po terminie | po czasie | po zamknięciu | po upływie | zdąży* | wcześniej | tuż przed | w ostatniej chwili | chwilę przed | dni po | dzień po | przegapi* | minął | minęł* | upłyn* | po wszystkim | po fakcie | przed tobą | przed panem | przed panią | wpłynęło po | wpłynęła po | dotarło po | dotarła po | po rozstrzygnięci* | szkoda że nie | skończyły się | tymczasem | za wcześnie | akurat | już uprzątn* | po dacie | po rozpoczęciu | ruszył już | sezon ruszył | jest już po | było już po",
    isyou:
      "to ty | to pan | to pani | to właśnie | właśnie ciebie | właśnie cię | właśnie pana | właśnie panią | wybraliśmy ciebie | wybraliśmy cię | wybraliśmy pana | wybraliśmy panią | padł na pan* | chcemy ciebie | chcemy cię | chcemy pan* | jest twoja | jest twój | jest twoje | należy do ciebie | jesteś | zostajesz | przechodzisz | przechodzi pan | przechodzi pani | przeszedłeś | przeszłaś | zakwalifikowałeś | zakwalifikowałaś | dostałeś | dostałaś | masz tę | ma pan tę | ma pani tę | w tym ty | w tym pan | w tym pani | bierzemy cię | bierzemy pan* | pierwszym wyborem | na ciebie | mamy ciebie | twoja jest | składamy panu | składamy pani | składamy ci | proponujemy panu | proponujemy pani | proponujemy ci | faworyt* | zaczynasz | wdrażanie ciebie | w grze | idziesz dalej | idzie pan dalej | idzie pani dalej | do zobaczenia | posada jest | tylko z tobą | wyłącznie z tobą | chcemy z tobą | jest pański* | pan należy | pani należy | należysz | pan jest w | pani jest w | jest pan w | jest pani w | podobało się | zostaje pan w | zostaje pani w | zapraszamy cię | zapraszamy pan* | chce się z tobą | przyjęty pan | to miejsce jest",
    welcome:
      "witaj | witamy | witajcie | powita* | przywita* | na pokładzie | na pokład | dołącz* do nas | dołączasz | dołączysz | do naszego zespołu | do naszej ekipy | do naszego grona | częścią zespołu | częścią naszego | część zespołu | członkiem zespołu | cieszymy się że | cieszę się że | pierwszy dzień | pierwszego dnia | pierwszym dniu | onboarding* | zaczynasz",
    pet: "pies | psa | psu | psem | psy | psów | psiak* | szczeni* | kot | kota | kotu | kotem | koty | kotów | kotka | kotki | kotkę | kocia* | zwierz* | adopc* | schronisk* | hodowl* | hodowc* | królik* | papug* | dom tymczasow* | domu tymczasow* | chomik* | konia | miot | miotu | rodowod*",
    media:
      "piosenk* | utwór | utworu | utwory | film* | wideo | zdjęci* | fotograf* | playlist* | opowiadani* | wiersz* | obraz | obrazu | obrazy | akwarel* | wystawa | wystawy | wystawie | wystawę | wernisaż* | kanał* | stoisk* | jarmark* | kiermasz* | audycj* | radio | radiu | radia | serial* | teleturniej* | album* | koncert* | galeri* | demo | nagrań | komiks* | teledysk* | podcast* | rękodzieł* | odcinek | odcinka | scenariusz* | spektakl* | gra planszowa | targow* | muzeum",
    sport:
      "mecz* | liga | lidze | ligi | ligow* | trener* | drużyn* | kadr* narodow* | turniej* | maraton* | półmaraton* | trening* | zawodnik* | zawodnic* | sędzi* | gracz* | bramkarz* | napastnik* | klub | klubu | klubie | zawody | zawodach | bieg | biegu | biegi | biegacz* | wyścig* | boisk* | sparing* | wspinacz* | obóz | obozu | obozie | selekcjoner* | sportow* | piłk* | siatk* | pływa* | judo | regat*",
    hrmatter:
      "podwyżk* | urlop* | zwolnieni* lekarsk* | l4 | delegacj* | rozliczeni* | parking* | home office | dofinansowani* szkoleni* | budżet szkoleniow* | zamian* zmian* | zamienić się | grafik* | nadgodzin* | ocen* roczn* | świadectwo pracy | świadectwa pracy | pit | zastępstw* | multisport* | macierzyńsk* | tacierzyńsk* | wychowawcz* | premia | premii | premię | rozliczy* | emerytur* | ekwiwalent* | ewidencj*",
    authority:
      "petycj* | podat* | skarbow* | zus | nfz | sąd | sądu | sądow* | zagospodarow* | pozwoleni* na budow* | uchwał* | kworum | radni | radnych | radny | prokuratur* | mandat* | grzywn* | pfron | mops | krus | działk* | ogródk* | żłobk* | żłobek | przedszkol* | starostw* | wojewod* | decyzj* administracyjn* | sprzeciw* | odwołani* | usc | stanu cywilnego | budżetu obywatelskiego | zasiłk* | wniosek o zasił* | dowód rejestrac* | ustaw* | kpa | art | wydział komunikacji | remont*",
    contest:
      "nagrod* | laureat* | juror* | jury | hackathon* | loteri* | losowani* | wylosow* | casting* | przesłuchani* | praca konkursowa | pracę konkursow* | prac konkursow* | konkurs plastyczn* | konkursu plastyczn* | konkurs fotograf* | konkursu fotograf* | konkurs literack* | konkursu literack* | konkursu głównego | medal* | wyróżnieni* | teleturniej* | plebiscyt* | quiz* | półfinał* | eliminacj* | śpiewak* | chór | chóru | chórze | alt | altów | tenor* | sopran* | promocja | promocji | zwycięsk* projekt* | statuetk* | stypendium artyst* | uczestniczek",
    sift: "selekcj* | preselekcj* | odsiew* | odsia* | sito | sita | przesiew* | screening* | odpad* | odpaść | eliminacj* | eliminow* | wyelimin* | wykreśl* | skreśl* | progu | próg | progiem | nie przeszł* | nie przeszedł* | zawęż* | wąsk* gron* | ścisł* | nie zmieści* | poza list* | nie znalazł* się | nie załapa* | formaln* | wstępn* | przebrn* | wyłoni* | dopuszczon* | sortow*",
    full: "komplet* | skomplet* | pełen skład | pełny | pełna | pełne | pełno | zapełni* | wszystkie miejsca | wszystkie wakaty | wszystkie stanowiska | wszystkie etaty | brak miejsc | braku miejsc | nie ma miejsc | nie ma już miejsc | nie mamy miejsc* | nie mamy już miejsc* | nie mamy wolnych | wolnych miejsc | brak wolnych | brak wakat* | ani jednego wakatu | wyczerp* | limit* | zajęte | zajęta | obsadzon* | nie zmieści* | przepełni* | domknięt* | wyprzedan* | skończyły się | rozdzielon* | rozdan* | dopięt* | po brzegi | już dość",
    giveback:
      "zwracamy | zwracam | zwrócimy | zwrócę | zwrócone | odsył* | odesła* | odeśl* | odebrać | odbioru | odbiór | odebrani* | zniszcz* | niszcz* | zwrot dokument* | zwrotu dokument* | oryginał* | zwrot kosztów | zwrotu kosztów | przepustk* | identyfikator* | usuniemy | usunięt* | kopie",
    done: "został | została | zostało | zostali | zostały | był | była | było | byli | były",
    will: "będę | będzie | będziemy | będą | będziecie | zostanie | zostaną | zostaniesz | będziesz",
    one: "jeden | jedna | jedno | jednego | jednej | jednemu | jednym | dwa | dwie | dwaj | dwóch | dwu | dwoje | dwojga | dwojgu | dwóm | dwoma | dwiema | trzy | trzech | trzej | troje | trojga | cztery | czterech | pięć | pięciu | sześć | sześciu | siedem | siedmiu",
    who: "kto | kogo | komu | kim | który | która | które | którego | której | któremu | którym | których | którymi | którzy | czyj*",
  },
  lists: {},
  unread: [
    "(nie odpowiadaj|nie odpowiadać|nie odpowiadajcie|nie odpisuj|nie odpisywać|nie odpowiadac)",
    "(prosimy|proszę) .. nie (odpowiadać|odpisywać)",
    "(skrzynka|adres|wiadomości|odpowiedzi|wiadomość) .. nie (jest|są) .. (monitorowan*|czytan*|obsługiwan*|sprawdzan*|odczytywan*|odbieran*)",
    "(adres|skrzynka|mail) .. (wyłącznie|tylko) do (wysyłki|wysyłania|powiadomień)",
    "(odpowiedzi|odpowiedź) .. (nie docierają|nie dotrą|nie czytamy|nie zostaną|nie odczytamy)",
    "skrzynka .. nie przyjmuje",
    "replies to this address are not delivered",
    "do not reply",
  ],
  invitesAnswer: [
    "(odpisz|odpisać|odpowiedz|odpowiedzieć|proszę odpisać|pisz) .. (na|do) (tę|tego|ten|mnie|te)",
    "(daj|dać|dajcie) [nam|mi] znać",
    "(proszę|prosimy) .. (odpowiedź|kontakt|przesłać|przesłanie)",
    "w odpowiedzi na (tę|ten|tego)",
  ],
  details: {
    roleFrames: [
      "! (stanowisko|roli|rolę|posadę|oferty|ofertę|ogłoszenia|ogłoszenie|stanowisku|etat|pozycję|miejsce): {role}",
      "(stanowisko|stanowisku|stanowiska|pozycję|rolę|posadę|funkcję|etat) {role} (w|dla) (firmie|spółce|naszej|naszym|banku|grupie) {company}",
      "(stanowisko|stanowisku|stanowiska|pozycję|rolę|roli|rola|posadę|funkcję|etat|wakat) [urzędnicze|pracy] [–|:|-] {role} (oraz|i|w|we|na|została|został|zostało|jest|nie|za|dostaliśmy|otrzymaliśmy|mamy|wybraliśmy|zatrudniono|wypada|już|zdecydowaliśmy|zaprosiliśmy|wpłynęło)",
      "(aplikację|aplikacji|aplikacja|zgłoszenie|zgłoszenia|kandydaturę|kandydatury|kandydatura|dokumentów|cv|rekrutacji|rekrutację|rekrutacja|konkurs|nabór|naboru|naborze|konkursu|konkursie|podanie) (na|do) [wolne|wolnego] [stanowisko|stanowiska|pozycję|rolę|roli|posadę|funkcję|ofertę|miejsce|etat] [urzędnicze|pracy] [–] {role} (w|dla|u) {company}",
      "(stanowisko|stanowisku|stanowiska|pozycję|pozycji|rolę|rola|roli|posadę|posady|funkcję|etat|wakat) [urzędnicze|pracy] [–|:|-] {role}",
      "(aplikację|aplikacji|aplikacja|zgłoszenie|zgłoszenia|kandydaturę|kandydatury|kandydatura|aplikował|aplikowała|aplikowałeś|aplikowałaś|ubiegał się|ubiegała się) (na|do|o) [ofertę|ogłoszenie|oferty] {role}",
      "(rekrutacji|rekrutację|rekrutacja|nabór|naboru|konkurs|konkursu|konkursie|proces rekrutacyjny|aplikacja|aplikacji|zgłoszenie|cv) [na|–|-|:] {role}",
      "(pracy|pracę|zatrudnienia|zatrudnienie|zatrudnić) [w charakterze|jako] {role}",
      "(na|ofertę|ofercie|ogłoszenia|ogłoszenie|jako) {role}",
    ],
    roleWords:
      "specjalist* anality* kierowni* menedżer* menadżer* manager* inżynier* programist* developer* dewelop* technik technika techniczka technicy asystent* koordynator* konsultant* doradc* doradczyni* przedstawiciel* handlow* sprzedaw* kasjer* magazynier* operator* kierowc* kierowcy kurier* kucharz* kuchar* kelner* barist* barman* recepcjonist* sekretark* sekretarz* księgow* główna główny kontroler* controller* audytor* referent* inspektor* podinspektor* nauczyciel* wychowawc* lektor* wykładowc* adiunkt* profesor* doktorant* stypendyst* rezydent* asystentk* pielęgniar* położn* lekarz* ratownik* ratownicz* farmaceut* fizjoterapeut* psycholog* psychoterapeut* terapeut* dentyst* stomatolog* weterynarz* opiekun* pomoc pomocnik* grafik graficz* grafika projektant* designer* architekt* redaktor* korektor* dziennikarz* copywriter* tłumacz* fotograf* ilustrator* animator* producent* reżyser* aktor* muzyk* bibliotekarz* archiwist* kustosz* muzealn* przewodni* pilot* steward* mechanik* elektryk* elektromonter* monter* spawacz* ślusarz* tokarz* frezer* stolarz* murarz* dekarz* hydraulik* malarz* majster* mistrz* brygadzist* budowl* operatork* pakowacz* sortowacz* pracowni* robotni* sprzątacz* sprzątając* ochroniarz* strażni* policjant* prawnik* prawni* radc* adwokat* aplikant* notariusz* legislator* urzędni* ekspert* ekspertk* naczelni* dyrektor* prezes* wiceprezes* zastępc* lider* leader lead szef* kapitan* brand key account scrum product owner master tester* testerk* devops administrator* informaty* webmaster* data engineer scientist frontend backend fullstack full-stack qa ux ui marketer* marketing* marketingow* rekruter* rekruterk* kadrow* hr logisty* spedytor* planist* zaopatrzeniow* zakupow* kupiec kupca technolog* chemi* biolog* laborant* fizyk* geodet* kosztorysant* rzeczoznawc* agent* broker* pośredni* makler* aktuariusz* bankier* windykator* telemarketer* hostess* fryzjer* kosmetycz* kosmetolog* masażyst* krawc* krawiec szwacz* krojcz* piekarz* cukierni* rzeźni* rzeźnik* ogrodnik* rolni* leśni* trener* instruktor* coach* animatork* moderator* content creator specialist officer consultant representative assistant associate architect engineer developer analyst designer lead stażyst* praktykant* wolontariusz* trainee intern internship młodszy młodsza starszy starsza junior senior growth community influencer* scenograf* realizator* dźwiękow* oświetleniow* rzecznik* dyspozytor* motornicz* maszynist* konduktor* kontrolerk* inwentaryzator* merchandiser* układacz* barmank* pokojow* pokojówk* concierge portier* woźn* dozorc* konserwator* serwisant* instalator* glazurnik* tynkarz* cieśl* zbrojarz* betoniarz* kafelkarz* szklarz* lakiernik* blacharz* wulkanizator* diagnost* optyk* okulist* radiolog* anestezjolog* kardiolog* logoped* pedagog* katechet* socjolog* ekonomist* statystyk* matematyk* kreślarz* archeolog* geolog* hydrolog* meteorolog* sędzi* prokurator* komornik* dietetyk* sommelier* zmywak* zmywając* dj".split(
        " ",
      ),
    hasCapitals: false,
    roleStops:
      "w we oraz i za z że na dla który która które którą którego której nie jest została został zostało w u od o po przy do po nr ref nr. prosimy informujemy informuję dziękujemy dziękuję niestety jednak ale a lecz także wraz czy już dostaliśmy otrzymaliśmy wpłynęło wpłynęły mamy wybraliśmy szukamy szukaliśmy zaprosiliśmy zatrudniliśmy zdecydowaliśmy postanowiliśmy postanowił zatrudnienie zatrudniono wybrano wypada wymaga została. kończymy zamykamy uprzejmie zamieszczoną zamieszczone będzie będziemy decyzją właśnie złożyła złożył".split(
        " ",
      ),
    notRoles:
      "application your aplikacja aplikacji aplikację zgłoszenie zgłoszenia rekrutacja rekrutacji rekrutację rekrutacyjny rekrutacyjnego rekrutacyjnym proces procesu wynik wyniki wyniku wyników naboru nabór konkurs konkursu decyzja odpowiedź odpowiedzi status statusu informacja informacje dziękujemy dziękuję dzięki rozmowa rozmowie rozmowy rozmowę spotkanie spotkaniu spotkania stanowisko stanowisku stanowiska praca pracy pracę oferta oferty ofertę kandydatura kandydat kandydata kandydatów zespół zespołu firma firmy cv portfolio twoja twoje twojej twojego pani pana państwa aktualizacja potwierdzenie zaproszenie propozycja feedback re fw fwd odp pd rozstrzygnięcie wiadomość podziękowanie hej cześć szanowny szanowna innego inna inną osobę osoby kogoś nas ciebie wolne tym innej".split(
        " ",
      ),
    companyFrames: [
      "(firmie|firmą|firmy|firma|spółce|spółką|spółki|spółka|fundacji|fundacją|grupie|grupy) {company}",
      "zainteresowanie (ofertą|ofertami|pracą w|pracą dla|dołączeniem do|współpracą z|naszą ofertą|marką|firmą) {company}",
      "(pracy|pracą|zatrudnienia|rekrutacji|rekrutacja|rekrutacją|rekrutację|karierze|karierą|roli|stanowisko) (w|z|dla) {company}",
      "(dziale|zespół|zespołu|zespołem|ekipa|ekipy|zespole) {company}",
      "(pozdrowieniami|ze strony) {company}",
      "{company} (informuje|zawiadamia|uprzejmie informuje|dziękuje)",
      "Firma {company} (odpowiedziała|rozpatrzyła|zakończyła|informuje|dziękuje|zaprasza|podjęła)",
      "(co-founder,|founder,|kadry,|manager,|recruiter,|hr,|@) {company}",
    ],
    companyStops:
      "oraz i w na za do z ze od że nie jest została został zostało są który która które informuje informujemy dziękujemy dziękuje zdecydowała zdecydował postanowiła odpowiedziała rozpatrzyła rozpatrzył zakończyła zakończono dobiegła dobiegł zaprasza podjęła chce prosi przy dla po o a ale lecz jednak niestety przez nam państwa pani pana z siedzibą siedzibą jako właśnie od teraz się wybrał wybrała".split(
        " ",
      ),
    teamWords: (
      "team zespół zespołu zespole zespołem dział działu dziale hr kadry kadr kadrach płac rekrutacja rekrutacji rekrutacje rekrutacyjny rekrutacyjna personalny personalnych personalna praca pracy kariera kariery biuro biura sekretariat sekretariatu " +
      "dyrekcja dyrekcji dyrektor dyrektora komisja komisji konkursowa konkursowej ekipa ekipy reszta talent acquisition recruiting recruitment recruiter careers career people ludzi ds noreply no-reply do not reply via powiadomienia " +
      "system obsługa obsługi administracja program programu stażowy newsletter redakcja redakcji nabór naboru jobs job hiring department specjalista specjalistka specialist partner manager kierownik sekretarz gminy prezes asystent asystentka " +
      "kandydat kandydata kandydatów serwis portal oferty pan pani dziekan dziekana dziekanat wydziału rektor zarząd zarządu polska z w od centrum office automat pozdrawiam pozdrawiamy dziękujemy"
    ).split(" "),
    legalForms:
      "sa s.a. sp sp. z o.o. oo zoo spółka sp.k. sp.j. spk spj s.c. sc fundacja stowarzyszenie stolarnia hotel kawiarnia restauracja szkoła szpital urząd instytut sklep apteka apteki przedszkole żłobek warsztat wydawnictwo muzeum teatr uniwersytet politechnika bank grupa kancelaria piekarnia salon studio zakład kopalnia gimnazjum liceum centrum kolegium przychodnia klinika drukarnia redakcja biblioteka gmina starostwo agencja firma serwis meble dachy gmbh ltd inc llc ag".split(
        " ",
      ),
    closings: (
      "z poważaniem|pozdrawiam|pozdrawiamy|pozdrowienia|pozdrawiam serdecznie|pozdrawiam ciepło|serdecznie pozdrawiam|z pozdrowieniami|z wyrazami szacunku|łączę wyrazy szacunku|łączę wyrazy uszanowania|" +
      "łączymy wyrazy szacunku|łączę pozdrowienia|z szacunkiem|z wyrazami uszanowania|z serdecznymi pozdrowieniami|serdecznie|serdeczności|ściskam|ściskamy|uściski|pozdro|trzymaj się|powodzenia|" +
      "życzę powodzenia|życzymy powodzenia|wszystkiego dobrego|z najlepszymi życzeniami|życząc sukcesów zawodowych|życząc powodzenia|do usłyszenia|do zobaczenia|buziaki|dziękuję|dziękujemy|dzięki|" +
      "dzięki jeszcze raz|jeszcze raz dziękuję|miłego dnia|dobrego dnia|udanego dnia|szczęść boże|z wdzięcznością|z góry dziękuję|z upoważnienia|z up|hej|na razie|trzymam kciuki|bez urazy|" +
      "ściskam i trzymam kciuki|życzę pani|życzę panu|życzę ci|życzę szkoły|w imieniu zespołu|w imieniu|best regards|kind regards|regards|best|cheers|z wyrazami|z życzeniami|ciepło pozdrawiam|dzięki że"
    ).split("|"),
    signedFrames: [],
    familyNames: [],
    greeting: { by: "first" },
    titles:
      "mgr inż dr prof hab lek med pan pani mec adw r.pr r.pr. mgr. inż. dr. prof. hab. lek. med. mec. adw. ks ks. siostra ojciec brat dyr dyr. z-ca kustosz farm farm. doc doc. red red. nadkom kpt mjr por".split(
        " ",
      ),
    stages: {
      offer: [
        "(wycof*|cofa*|cofn*|anulow*) .. (ofert*|propozycj*)",
        "(ofert*|propozycj*) .. (wycofan*|cofnięt*|anulowan*)",
      ],
      final: [
        "(finał*|finałow*|ostatni*|końcow*) .. (etap*|rozmow*|rozmów|dwójk*|trójk*|spotkani*|rund*)",
        "(finalist*|finałowej|finale|finału)",
        "(dwójki|trójki|dwojga) .. (finał*|kandydat*|osób)",
        "(spotkani*|rozmow*) z (zarządem|prezesem|prezes|właścicielem)",
        "(czterech|trzech|wszystkich) .. etapach",
        "(rada wydziału|rada nadzorcza|rady wydziału)",
      ],
      interview: [
        "(dzięk*|dziękuj*|miło było|podziękow*|miłą) .. (spotkani*|wizyt*|przyjazd*|przyjści*|poznać|gościć|porozmawiać|pogadać|przyjechał*|przyszł*|przyszedł*|wpadł*)",
        "(za|po|podczas|do|nawiązując do) .. (rozmowę|rozmowie|rozmowy|rozmów|rozmowach) (kwalifikacyjn*|rekrutacyjn*|technicz*|finałow*|z|ze|w|we|o|i|oraz|na|u|zesp*|zdecydow*|postanow*|wybra*|mogę|muszę|nie|jednak|mam|$)",
        "(po|podczas|za) [naszym|drugim|pierwszym|ostatnim|piękne|miłe] spotkani*",
        "rozmow* (kwalifikacyjn*|technicz*|rekrutacyjn*) .. (za nami|wypad*|poszł*)",
        "(rozmowa|rozmowę) .. (bardzo dobra|dobra|świetna|merytoryczn*|sympatyczn*)",
        "(naszą|naszej|twoją|wczorajszą|czwartkową|wtorkową|piątkową|poniedziałkową|środową|ostatnią|miłą|otwartą|fajnej) rozmow* (z|ze|w|we|o|i|oraz|$)",
        "(rozmawiało|rozmawialiśmy|spotkaliśmy|poznaliśmy|poznałyśmy|pofatygował*|miło .. poznać|przyjemnie .. gościć)",
        "(było|byłoby) nam .. (u|mił*|przemił*|przyjemn*)",
        "(dzień próbny|dnia próbnego|dniu próbnym|dniówk* próbn*)",
        "(wczorajsze|wtorkowe|dzięki za|dwie|trzy) .. (godziny|wtorek|środę|czwartek|piątek|poniedziałek)",
      ],
      assessment: [
        "(za|po|w|udział* w|wynik*|wyniki|wynikami|rozwiązan*|wykonan*|ukończeni*|przygotowani*|twoj*|pana|pani|części) .. (test|testu|testów|teście|testach|testem|zadani*|egzamin*|assessment*|sprawdzian*|wideorozmow*|prezentacj*)",
        "(lekcj*|wykład*) (próbn*|pokazow*)",
        "(próg|progu) punktow*",
        "części (ustnej|pisemnej|praktycznej)",
      ],
      screen: [
        "(rozmow*|rozmowie|kontakt*) (telefoniczn*|wstępn*|przez telefon|przez teams)",
        "przez telefon",
        "(trafił*|przedstawił*|przekazał*|zarekomendował*) .. (profil|kandydatur*|cv|klient*|dyrektor*|hiring)",
        "wstępn* (selekcj*|rozmow*|weryfikacj*)",
        "(pani|pana|twój|twoje) (profil|cv) .. (trafił*|przedstawi*|przekaza*)",
      ],
      application: [
        "(aplikacj*|aplikował*|aplikował*|zgłoszeni*|kandydatur*|cv|życiorys*|portfolio|podanie|podania|dokument*|kandydow*|nadesłan*|przesłan*|wniosk*|profil*|oferta złożon*|złożon*|nabór|naborze|rekrutacj*|rekrutowali*|chciał* z nami pracować|że chcieli*)",
      ],
    },
    feedbackRefused: [
      "(nie|niestety) .. (udziel*|możemy|jesteśmy w stanie|przekaz*|dajemy|przysługuje) .. (informacj* zwrotn*|feedback*|uzasadnie*|uzasadnienia|przyczyn*)",
      "nie (udzielamy|przekazujemy|prowadzimy) .. (uzasadnień|feedbacku|informacji|zwrotnych)",
      "(bez|brak) .. (uzasadnieni*|podania przyczyny)",
    ],
    feedbackOffered: [
      "(chętnie|chęcią|mogę|możemy|opowiem*|przekaż*|możemy się|gotow*|dyspozycji) .. (informacj* zwrotn*|feedback*|opowie*|zdzwonić|omówi*|szczegół*|telefon*|uwag*)",
      "(gdyby|jeśli|jeżeli|jak) .. (życzy*|chcesz|masz|chciał*|ma) .. (informacj* zwrotn*|feedback*|pytani*|zdzwonić|porozmawiać)",
      "(odpisz|zadzwoń|napisz|złap mnie) .. (feedback*|telefon*|calendly|kalendarz*|informacj*)",
      "pytani* do feedbacku",
    ],
    doorOpen: [
      "(zachęc*|zaprasz*|spróbow*|próbow*|prosz*) .. (ponown*|aplikow*|śledzeni*|kolejn*|znów|jeszcze|przyszł*)",
      "(aplikuj|aplikować|zgłosić|startować|wrócić|odezwij) .. (ponown*|jeszcze raz|znowu|znów)",
      "(zachowamy|zachowam|przechowamy|zostawiamy|zostawiam|pozostaną|pozostawimy|dodamy|przenosimy|odłożyliśmy|zapisali*|zatrzymamy) .. (cv|życiorys*|baz*|puli|aplikacj*|dane|numer*|kandydatur*|teczk*|segregatorze|profil*|papier*)",
      "(cv|dane|dokumenty|papiery|profil|aplikację) .. (zachowamy|zachowam|pozostaną|zostawiam|zostawiamy|przechowamy|dodamy)",
      "(odezw*|wrócimy|zadzwoni*|będę dzwonić|skontaktujemy|damy|pomyślimy|pomyślałam) .. (gdy|gdyby|jeśli|kolejn*|innych|znać|przyszł*)",
      "(gdy|gdyby|jeśli|jak) .. (zwolni*|pojawi*|otworzy*|zmieni*) .. ",
      "(przyszł*|kolejn*|innych) (rekrutacj*|nabor*|projekt*|ofert*|edycj*)",
      "(społeczności talentów|puli talentów|bazy talentów|baza kandydatów|bazie kandydatów)",
      "(pozosta*|zosta*|bądźmy) .. w kontakcie",
      "(nabór|rekrutacja) do następnej",
      "(drogi|ścieżki) .. (skrzyżują|spotkają|przetną)",
      "(inne|inny) .. (projekt*|ofert*|rol*)",
    ],
    waiting: [
      "(ponown*|aplikow*|zgłosić|karencji|startow*|spróbow*|wniosek) .. (po|za|dopiero za|najwcześniej|to|przez) .. {number} (miesiąc|miesiące|miesięcy|miesiącach|lata|lat|rok|roku|tygodni)",
      "(po|za|po upływie) {number} (miesiąc|miesiące|miesięcy|miesiącach|lata|lat|rok|roku) .. (ponown*|aplikow*|zgłosić|startow*|spróbow*)",
      "(karencj*|odczekać|przerwa) .. {number} (miesiąc|miesiące|miesięcy|lata|lat|rok|roku)",
    ],
    numberWords: {
      jeden: 1,
      dwa: 2,
      trzy: 3,
      cztery: 4,
      pięć: 5,
      sześć: 6,
      sześciu: 6,
      trzech: 3,
      dwóch: 2,
      dziewięć: 9,
      dwanaście: 12,
      dwunastu: 12,
      osiemnaście: 18,
    },
    yearWords: ["rok", "roku", "lata", "lat"],
    reasonFrames: [
      "(ponieważ|bo|gdyż|bowiem|ze względu na|z uwagi na|z powodu|w związku z|jako że|dlatego że|z racji) {reason}",
      "(powodem|powód|przyczyną|argumentem|uzasadnienie) (było|jest|był|była|to|:) [to, że] {reason}",
      "uzasadnienie: {reason}",
      "(osobę,|osoby,|osobie,|osoba,|kandydata,|kandydatkę,|kandydatów,|kogoś,|osób,|kandydatowi,|kandydatce,|kolega,|ktoś,) {reason}",
      "(osobę|osoby|osobie|kandydata|kandydatkę|kandydatów|kogoś|osób|chłopaka|kandydatowi|kandydatce|kandydaci) (z|o|bez|ze) {reason}",
      "(szukamy|potrzebujemy|szukaliśmy|potrzebowaliśmy|poszukujemy) (kogoś|osoby|osób|kandydata|kandydatów) {reason}",
      "(zabrakło|brakuje|brakowało) (nam|ci|panu|pani) {reason}",
      "(zabrakło|brakuje|brakowało) {reason}",
      "czego zabrakło: {reason}",
      "bez {reason} nie (damy|możemy|jesteśmy|będziemy)",
      "decydowały {reason}",
      "{reason} (dlatego|wobec czego|w związku z czym|toteż|więc)",
      "(wymaga|wymagało|wymagane|wymagana) (jest|jest jednak) {reason}",
    ],
  },
};
