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
    you: "*dasz | *esz | *isz | *łabyś | *łaś | *łeś | ci | ciebie | cię | czytasz | jesteś | kandydacie | kandydatko | masz | otrzymasz | pan | pana | panem | pani | panie | panią | panu | pańsk* | państwa | państwo | państwu | tobie | tobą | twoim | twoj* | ty | was | wasz* | żebyś",
    we: "*amy | *emy | *imy | *ymy | *śmy | my | nam | nami | nas | nasz*",
    i: "*isałem | *iłem | *owałem | *rałem | *stałem | *yłem | *łam | biorę | bym | będę | chciałabym | chciałem | chcę | czekam | dziękuję | ja | jestem | mam | mi | mnie | mogę | moj* | muszę | myślę | mógłbym | piszę | proszę | przepraszam | rezygnuję | szukam | wezmę | wiem | wierzę | wolałabym | wolałbym | wolę | wracam | zadzwonię | zapraszam | zostawiam | życzę",
    they: "go | ich | im | je | jego | jej | mu | nich | niego | niej | nim | nimi | nią | oboje | on | ona | tamt* | tych",
    somebody:
      "absolwent* | chłopak* | człowiek* | dziewczyn* | kimś | kogoś | komuś | ktoś | ludzi | osoba | osobami | osobie | osobom | osoby | osobę | osób | studentk*",
    other:
      "drugiego | drugiej | drugą | dwie osoby | gdzie indziej | inaczej | inna | inne | innego | innej | innemu | inny | innych | innym | innymi | poprzedni* | pozostał* | reszta",
    candidate:
      "aplikant* | chętnych | finalist* | kandydat* | konkurent* | kontrkandydat* | osób zaproszonych | uczestnik*",
    client: "klient | klienta | klientem | klientów | pracodawca | pracodawcy | pracodawcę | rodzina z | zleceniodawc*",
    committee:
      "centrala | dyrekcj* | dyrektor* | dyrygent* | dziekan* | gospodarz* | jury | kapituł* | kierownicz* | kierownik* | kolegium | komisj* | lider* | manager* | menedżer* | minister* | organ prowadząc* | panel | prezes* | przełożonego | rada | rady | rektor* | szef | szefa | szefow* | wspólnik* | wójt* | właściciel* | zarząd | zarządem | zarządu",
    internal: "awans* | kolega z | koleżanka z | wewnątrz firmy | wewnętrzn* | z wewnątrz",
    everyone:
      "każda | każde | każdego | każdej | każdemu | każdy | komplet | wszyscy | wszystkich | wszystkie | wszystkim | wszystkimi | wszystko",
    friend:
      "brat | brata | bratem | bratow* | córk* | koledze | kolega | kolegę | koleżank* | kumpel* | kuzyn* | mama | mamo | mąż | męża | narzeczon* | przyjaciel* | przyjaciół* | siostr* | syn | syna | synow* | szwagier* | szwagr* | sąsiad* | tata | tato | współlokator* | znajoma | znajomego | znajomej | znajomy | znajomych | znajomym | żona | żony | żonę",
    not: "ani | bez | brak | braku | brakuje | negatywn* | nic | nie | nieaktualn* | niedostępn* | niekompletn* | nieprzyjęci* | niespełni* | niewybran* | niewystarczając* | niezakwalifikow* | niezatrudni* | nigdy | nikogo | nikt | odmown* | zabrakło | żadn*",
    unable:
      "nie będziemy mogli | nie będę mogła | nie dam | nie damy rady | nie jesteśmy w stanie | nie mamy dla | nie mogę | nie może | nie możemy | nie pozwala | nie uda | nie udało | nie znajdzie* | nie znaleźliśmy | zmuszeni",
    nolonger:
      "już nie | nie będzie dalej | nie będziemy już | nie jest już | nie ma już | nie szukamy | nieaktualn* | wygasł*",
    sorry:
      "boli | cóż | inną odpowiedź | klops | liczył* pan* na | niestet* | przeprasz* | przykro | przykrością | rozczarow* | sorry | szkoda | ubolew* | zmartwi* | złe wieści | złą wiadomość | żalem | żałuj*",
    negative:
      "na nie | negatyw* | nic z tego | nie dostał | nie dostał* się | nie dostała | nie obejmuje | nie osiągn* | nie otrzymał* | nie przeszedł* | nie przeszł* | nie rekomend* | nie spełni* | nie udało | nie uzyskał* | nie wybrano | nie wyraził* | nie zakwalifikow* | nie znalazł* się | nie zosta* dopuszczon* | nie został pan | nie został* przyjęt* | nie został* wybran* | nie został* zakwalifikow* | nie została pani | nieprzyję* | niewybran* | niezakwalifikow* | niżej | odmown* | odpada | odpadasz | odpadł* | odrzucon* | przegra* | słabiej | wypadł* słab* | wśród nich",
    but: "ale | choć | cóż | jednak | jednakże | lecz | mimo to | natomiast | niemniej | tyle że | tymczasem | za to",
    instead:
      "a nie | drugie miejsce | inna osoba | inne osoby | innej kandydat* | innej osobie | innymi kandydat* | inną osobę | kimś innym | kogoś innego | kogoś kto | kogoś z | komuś innemu | kto inny | ktoś inny | ktoś z | na korzyść | osobę z | padł* | postawili* | postawił* na | prefer* | przypadł* | stawiamy na | w pierwszej kolejności | wolał* | wolą | wolę | zamiast | zwycięż*",
    if: "bez względu | czy | gdyby | jakby | jeśli | jeżeli | na wypadek | niezależnie od | o ile | w przypadku | w razie | zastrzega*",
    may: "mogła | może | możliw* | można | pewnie | pewno",
    when: "aż | dopiero | dopóki | gdy | kiedy | po | podczas | potem | przed | w dniu | w trakcie | wcześniej | wtedy | z dniem | zanim",
    because:
      "bo | dlatego | gdyż | na podstawie | ponieważ | powodem | powód | przyczyn* | toteż | uzasadnieni* | w wyniku | w związku | więc | wobec | z powodu | z powodów | z uwagi | zatem | ze względu",
    only: "jedno miejsce | jedynie | po prostu | tylko | wyłącznie | zaledwie",
    yet: "dotychczas | dotąd | jeszcze | na razie | nadal | wciąż",
    already: "dawno | już | przed chwilą | teraz | tymczasem | w ubiegłym | w zeszłym | wcześniej | właśnie",
    timebeing:
      "chwilowo | na dziś | na razie | na ten sezon | obecny | obecnym | tej edycji | tym etapie | tym naborze | tym razem | w obecnej | w tej chwili | w tym roku",
    again: "drugi raz | jeszcze raz | od nowa | ponown* | wróci* | znowu | znów",
    application:
      "aplika* | aplikow* | aplikuj* | kandydatką | kandydatur* | nadesłan* | pana ofert* | pani ofert* | podania | podanie | startuj* | ubiega* | wnios* | zgłosi* | zgłoszeni*",
    documents:
      "cv | dokument* | dyplom* | list* motywacyjn* | papiery | portfolio | próbk* | referencj* | resume | teczk* | załącznik* | świadectw* | życiorys*",
    position:
      "angaż* | dyżur* | etat* | fotel* | job | krzesł* | miejsc* | ogłoszeni* | posad* | pozycj* | praca | pracy | pracę | robot* | rola | rolach | roli | rolę | stanowisk* | staż* | szans* | wakat* | zatrudnieni*",
    hiring:
      "agencj* | hr | kadr | kadrach | kadrow* | kadry | karier* | nabor* | people team | personaln* | pracodawc* | rekrut* | talent acquisition | talentów | zatrudnia*",
    process:
      "casting* | edycj* | konkurs* | nabor* | postępowani* | poszukiwani* | procedur* | proces* | przesłucha* | rekrutacj* | selekcj* | szukani* | udział*",
    training:
      "aplikant* | intern* | praktyk* | program* | rezydencj* | staż | stażow* | stażu | stażyst* | uczeń | uczni* | wolontari*",
    profile: "dorob* | kompetencj* | kwalifikacj* | profil* | talent* | umiejętnoś* | uprawnie* | wiedz* | zdolnoś*",
    experience:
      "biegł* | dorob* | doświadcz* | praktyki | praktyką | prowadził* już | przebieg* | staż* pracy | znajomoś*",
    requirements:
      "formaln* | kryteri* | oczekiwan* | oczekujemy | potrzeb* | szukam | szukamy | warunk* | widełk* | wymag* | wymogi | wymogów",
    fit: "bliżej | bliższ* | dopasow* | match* | odpowiad* | odpowiedni* | pasow* | pasuj* | spełni* | właściw* | zgodn* z",
    better:
      "bardziej | bliżej | bliższ* | lepiej | lepsz* | mocniejs* | najbliż* | najlep* | najpełniej | największ* | najwyższ* | o włos | słabiej | większ* | wyższ*",
    level: "jakoś* | klas* | konkurencj* | poprzeczk* | poziom* | równych | silna | standard* | wysoko",
    many: "aż | chętnych | czterysta | dużo | liczb* | na jedno miejsce | ogrom* | ponad | przerosł* | spośród | stu | trzysta | tyle | tylu | tysięcy | wielu | większości",
    interview: "interview | rozmow* | wideorozmow* | wywiad*",
    talk: "call | dodzwoni* | dzwoni* | kawa | kawę | meet | opowie* | pogada* | porozmawia* | poznamy | poznasz | poznać | przegada* | przyjazd* | przyjechał* | rozmawia* | rozmow* | spotka* | teams* | telefon* | wideo* | wpadnie* | wpadł* | zadzwoni* | zadzwoń | zdzwoni* | zoom*",
    test: "assessment* | egzamin* | nagran* | prezentacj* | przesłuchani* | próbk* | próbn* | próby | próbę | psycholog* | rozwiązania | rozwiązanie | sprawnościow* | test | testow* | testu | testy | teście | zadani*",
    round:
      "części rekrutacji | dalej | dalsz* | etap | etapach | etapem | etapie | etapu | etapy | etapów | finale | finał* | kolejn* | krok | krokiem | kroku | następn* | rund* | turze",
    shortlist:
      "do rozmów | drugie miejsce | drugim miejscu | dwie osoby | dwoje | dwójk* | finale | finalist* | finał* | gronie | krótk* list* | krótkiej liście | pięć osób | trójk* | wybranymi | wyłoni* | z którymi",
    list: "kolejce | kolejk* | list* oczekując* | lista | listy | listę | na liście | nazwisk* | ranking* | rezerw* | wykaz*",
    pool: "bazie | na przyszłość | na wypadek | przechow* | puli | społecznoś* | teczk* | w kontakcie | w przyszłych rekrutacjach | zachow* cv | zachowa* | zostawiam | zostawiamy",
    offer: "list intencyjny | ofert* | proponuj* | propozycj* | zaoferow* | zapropono*",
    contract: "angaż* | b2b | kontrakt* | kwestionariusz* | podpis* | umow* | zleceni*",
    salary: "brutto | finansow* | pieniądz* | płac* | stawk* | widełk* | wynagrodzeni* | wypłat* | zł",
    start:
      "dołącz* | na pokładzie | obejmie | obejmuj* | objąć | od 0 | od poniedziałku | od września | od zaraz | pierwszego dnia | przejmuj* | rozpocz* | rusza* | ruszy* | start | startem | startow* | startuj* | zaczn* | zaczyna* | zacząć",
    reference:
      "badania wstępne | certyfikat* | dowod* | medycyn* pracy | niekaralnoś* | opini* | orzeczeni* | oświadczeni* | referencj* | sanepid* | skierowani* | uprawnie* | weryfikacj* | zarekomend* | zaświadcz* | świadectw*",
    score: "minimum | najwyższą liczbę | ocen* | procent* | progu | próg | punkt* | rankingow* | wynik*",
    feedback: "czego zabrakło | feedback* | informacj* zwrotn* | komentarz* | nad czym | popracować | uzasadni*",
    decide:
      "decyz* | dyskusj* | głosow* | namyśl* | naradz* | opowiedzia* | padł* na | postanow* | przemyśl* | rozstrzyg* | rozważ* | ustali* | uzna* | wyborem | wyboru | wyborze | wybór | zapad* | zdecydow*",
    result: "aktualizacj* | informacj* | odpowied* | rozstrzygnięci* | status* | wiadomoś* | wieści | wynik*",
    select:
      "bierze | bierzemy | biorę | opowiedział* | pad* na | poparł* | postaw* | rekomend* | selekcj* | stawiamy | wolał* | wolą | wolę | wskaza* | wybier* | wybor* | wybra* | wyłon* | wziął | zarekomend* | zdecydow* się na | znaleźli*",
    proceed:
      "dalej | dalszego etapu | dalszej części | dalszych etap* | dalszym | dopuszcz* | dopuści* | kolejnego etapu | kolejnego kroku | kontynu* | następnego etapu | przechodzi* | przejdzie* | przeszedł* | przeszł* | pójdziemy | w grze",
    consider:
      "analiz* | czyta* | dokładn* | dyskusj* | namyśl* | naradz* | obejrz* | ocen* | ogląda* | pod uwagę | przeczyta* | przejrz* | przemyśl* | rozpatr* | rozważ* | sprawdz* | uwzględni* | weryfik* | wnikliw* | zapozna* | zastan*",
    hire: "angaż* | bierze | bierzemy | biorę | nawiąz* | obsad* | powierz* | powoła* | przyjmie | przyjmiemy | przyjmować | przyjmuj* | przyjąć | przyjął | przyjęci* | przyjęli* | przyjęt* | przyjęł* | wezmę | weźmie* | współprac* | wziąć | wziął | wzięli* | zaangażow* | zatrudn* | zawrze*",
    fill: "dobrał* już | już mamy | kogoś mamy | komplet | kto inny | mamy już | nie ma już miejsc* | nie szukamy | nieaktualn* | obejmie | obejmuj* | obsadz* | pełna | pełny | przejmuj* | przydzieli* | przyjęliśmy już | przypadł* | skomplet* | taką osobę | w komplecie | zajęt* | zajęła | znaleźli* | zniknął | zniknęł*",
    close:
      "archiw* | dobiegł* | koniec | końca | kończy* | ostateczn* | pożegna* | rozchodz* | rozstrzygnięt* | skończ* | tym kończ* | wygas* | zakończ* | zamk* | zamyk* | żegna*",
    cancel:
      "anulow* | bez zatrudnienia | nie odbędzie | obcię* | odwołane | odwołany | odwołać | ogłoszenie zdję* | przepad* | rezygnuj* | unieważni* | utrat* kontrakt* | wycof* | wykreśl* | wypada | za niebył* | zdjęli* | zlikwid* | znikn* | zrezygn*",
    freeze: "bez zmian | odkład* | odłoż* | pauz* | przerw* | wstrzym* | zamroż* | zawiesz*",
    budget:
      "arkusz* organizacyjn* | budżet* | dotacj* | funduszy | inwestor* | koszty | kosztów | obcięł* | pieniądz* | pieniędzy | reorganizac* | zlikwid*",
    withdraw: "cofa* | cofn* | rezygnacj* | rezygnuj* | wycof* | za niebył* | zrezygn*",
    reject:
      "bez pana | nic z tego | nie będzie brana | nie będziemy kontynuować | nie chce* pan* | nie chcemy | nie dostanie* | nie ma sensu | nie nawiąż* | nie otrzyma pani | nie otrzymasz | nie pasuje | nie podejmie* | nie podpisz* | nie poparł* | nie przedstawi* | nie przedłuży* | nie przejdzie* | nie przyjm* | nie przyjęt* | nie przyjęł* | nie pójdziemy | nie rusz* | nie skorzysta* | nie tym razem | nie udzieli* | nie uwzględni* | nie weźmiemy | nie widzi* | nie wybra* | nie wyrazi* zgody | nie wyraził* | nie wyłon* | nie wzięli* | nie zakwalifik* | nie zaprasza* | nie zaproponuj* | nie zaprosi* | nie zatrudni* | nie zatwierdzi* | nie zdecydow* | nie zdecyduj* | nie znalazł* | nie zosta* przyjęt* | nie zostani* | nie został pan | nie została pani | nieprzyję* | niezakwalifikow* | niezatrudni* | odmaw* | odmów* | odpad* | odrzuc* | odsyłamy | podziękow* | podziękuj* | przekreśl* | rezygnuje z | rezygnujemy | rozchodzą | skreśl* | wyklucz* | wykreśl* | zmuszeni | zrezygn* | żegnamy się z",
    accept:
      "akceptacj* | bierzemy | dopuszcz* | na tak | poparł* | przyjmie* | przyjmuj* | przyjąć | przyjął | przyjęci* | przyjęli* | przyjęt* | przyjęł* | zaakceptow* | zatwierdz* | zgadza* | zgody | zgodzi* | zgodę | zielone światło",
    pass: "dostał* się | osiągn* | pomyśln* | pozytywn* | przechodzi* | przeszedł* | przeszł* | spełni* | sukces* | udało | uzyska* | wygra* | wyłonion* | zakwalifikow* | zalicz* | zwycięż*",
    invite: "proszę przyjść | umawia* | umówi* | wpadniesz | wpadnij | zaprasza* | zapros*",
    congratulate:
      "brawo | ciesz* się | cieszy* | do zobaczenia | gratul* | miło nam | super | witaj | witamy | z przyjemnością | świetnie",
    confirm: "niniejszym | potwierdz* | poświadcz* | przyjęliśmy zgłoszenie | zapisan* w systemie | zarejestr*",
    receive: "dostali* | doszł* | dotarł* | otrzyma* | trafił* | wpadł* | wpłynę* | wylądow* | zgłosił*",
    wait: "cierpliwoś* | czeka* | do czasu | jeszcze trochę | oczekując* | opóźni* | potrwa | przedłuż* | trwa | zwłok*",
    postpone: "nowy termin | nowym terminie | przekład* | przenie* | przenos* | przesun* | przełoż*",
    schedule:
      "godzin* | kalendarz* | kiedy możesz | odbędzie się | pasuje | proponuję | przyjdź | przyjść | termin | terminie | terminu | terminy | terminów | umawia* | umówi* | zarezerw*",
    daytime:
      "0:0 | czwartek | czwartk* | dni | dnia | dziesiątej | dziewiątej | dzisiejsz* | dziś | godz | godz. | godzin* | jutro | jutrzejsz* | miesiąc* | miesięcy | minut* | niedziel* | piątek | piątk* | poniedział* | popołudni* | południ* | rano | sobot* | tydzień | tygodni* | w ubiegłym | w zeszłym | wczoraj | wczorajsz* | weekend* | wieczorem | wtorek | środy | środę",
    month:
      "0 maja | czerwca | czerwcu | grudni* | jesie* | kwarta* | kwietni* | lato | lipca | lipcu | lipiec | listopad* | lutego | lutym | maj | maju | marca | marcu | październik* | sierp* | stycz* | wakacj* | wiosn* | wrzes* | zim*",
    place:
      "adres* | biur* | dojazd* | hali | holu | kawiarni* | na miejscu | oddział* | parking* | piętr* | pok | pokoju | pokój | recepcj* | sala | sali | sekretariac* | siedzib* | ul | ulicy | zakładzie",
    bring: "dowód osobisty | laptop* | weź | zabierz | zabrani* | zabrać",
    send: "dostarcz* | dosła* | nadesła* | odesła* | odeśl* | podać | podeśl* | przekaż* | przesyłam | przesyłamy | przesła* | uzupełni* | wrzuć* | wskazać | wypełni* | wysyła* | wysła* | wyśle* | złoż*",
    deadline:
      "do 0 | do czwartku | do końca miesiąca | do końca roku | do końca tygodnia | do niedzieli | do piątku | do środy | po terminie | termin | upływie | w ciągu | w terminie | wygaśnie",
    link: "bip | formularz* | klik* | konta | link* | na stronie | naszej stronie | platform* | portal* | skrzynk* | w systemie | zakładc* | zakładk*",
    attached: "dołączam | przesyłam w | załącz*",
    answer:
      "cisz* | daj znać | damy znać | dać znać | kontakt* | milcz* | napisz* | oddzwoni* | odezw* | odpis* | odpowiadać | odpowied* | skontakt* | wrócimy do",
    inform:
      "dać znać | inform* | komunik* | mówi* | napisa* | ogłasz* | ogłos* | piszę | podziel* | poinform* | powiadom* | powiedzie* | powiem* | przekaz* | uprzedz* | zawiad*",
    ask: "? | czy | dlaczego | jaka | jaki | poprosi* | prosi* | prosz* | prośb* | pyta* | w sprawie | zapyta*",
    thank: "doceni* | dzięki | dziękuj* | podziękow* | podziękuj* | wdzięczn*",
    interest: "interesuj* | obdarzy* | rozważasz pracę | zainteresow* | zaufan* | że chcesz",
    effort: "cierpliwoś* | czas | czasu | energia | poświęc* | przyjazd | zaangażowani*",
    impress:
      "bardzo dobr* | chwali* | ciekaw* | ciepł* | doceni* | dosko* | fajn* | imponuj* | interesując* | mił* | mocn* | piękn* | polubi* | przekon* | przychyln* | przyjemn* | spodoba* | super | talent* | wrażeni* | wyjątkow* | znakomit* | świetn*",
    hard: "ciężk* | nie był* łatw* | niewielk* | niełatw* | o włos | trudn*",
    wish: "doceni | kciuk* | nadziej* | niech | powodzeni* | sukces* | trzymaj się | udan* | wierzę | wszystkiego dobrego | znajdzie* | życz*",
    path: "dalsz* poszukiw* | drodz* | drog* | gdzie indziej | karier* | poszukiwaniach | przyszłoś* | rozwoj* | skrzydł* | w dalszym | zawodow* | ścież*",
    encourage:
      "aplikować ponownie | nie traktow* | nie zniechęc* | obserw* | ponownego aplikowania | próbow* | spróbow* | zachęc* | zajrzyj* | śledź* | śmiało",
    future:
      "gdy pojawi* | gdy ruszy | gdyby coś | jeszcze się | jeśli pojawi* | karencj* | kiedyś | kolejn* nabor* | nowych ofert | nowych rolach | otworzył* się | po wakacjach | pojawi* się | przyszłoś* | przyszły | przyszłych | przyszłym | za jakiś czas | za pół roku | zwolni* się",
    remember:
      "do usłyszenia | napiszemy | odezw* się | odezwiemy | odezwę | pamięta* | pomyśl* o tobie | skrzyżuj* | spotkamy się | w kontakcie | wróci* do | wrócimy | zadzwonię | zapamięta*",
    sincerely:
      "do usłyszenia | poważani* | pozdraw* | pozdro | pozdrowieni* | szczęść boże | wyraz* szacunku | wyrazami | łączę wyrazy | ściska*",
    dear: "cześć | drog* pan* | dzień dobry | hej | hello | hi | kochan* | szanown* | witaj | witam",
    data: "administrator* | dan* osobow* | dane | danych | klauzul* | komisyjnie | oryginał* | po upływie | poufn* | prywatnoś* | przechow* | przetwarz* | rodo | usun* | zniszcz*",
    automatic:
      "automatyczn* | nie jest monitorowan* | nie odpisuj* | nie odpowiadaj | nie odpowiadać | prosimy na nią nie | skrzynk* nie | wygenerow* | z systemu",
    money:
      "bank | bankow* | banku | bik | faktoring* | hipote* | kartą | kredyt* | leasing* | lokat* | oprocentow* | pożyczk* | płatność | rat | ratal* | raty | spłat* | windykac*",
    home: "akademik* | czynsz* | dom | domu | działk* | kawalerk* | klatek schodow* | lokal | lokale | lokalu | lokator* | mieszkani* | najem* | najmu | nieruchomoś* | pokój do | remont* | spółdzieln* | stancj* | wspólnot* | współlokator* | wynaj* | właścicielka pokoju",
    permit:
      "ambasad* | imigrac* | koncesj* | konsulat* | licencj* | meldun* | obywatelst* | paszport* | patent* | pobyt* | pozwoleni* | rejestracj* pojazdu | skarbów* | starost* | sąd | sądu | wiza | wizow* | wizy | wizę | zezwoleni* | zus",
    study:
      "absolwent* | doktor* | egzamin dojrzałości | erasmus* | indeks* | irk | klas* | kolokwi* | kurs | kursu | kursy | lice* | magister* | matur* | mentor* | na kierunek | politechni* | przedszkol* | semestr* | stopnia kierunek | student* | studi* | stypendi* | szkoleni* | szkolnym | szkoł* | uczelni* | uczeń | uczni* | uniwersyt* | wymian* | żłob*",
    paper:
      "abstrakt* | artykuł* | autor* | czasopism* | do druku | konferencj* | książk* | kwartalnik* | manuskrypt* | numerze | opowiadani* | powieś* | publikacj* | recenz* | redakcj* | referat* | rękopis* | tekst | tekstu | wiersz* | wydawnictw*",
    grant:
      "akcelerator* | beneficjent* | budżetu obywatelskiego | dofinansowani* | dotacj* | ekspert* | finansowani* | fundacj* | fundusz* | grant* | inkubator* | inwest* | nagrod* | ncbr | ncn | opus | preludium | projektów zgłoszon* | sponsor* | startup* | stypendi* | wniosek o dofinans* | wnioskodawc* | wniosku o",
    claim:
      "gwaranc* | odszkodow* | odwołani* | polis* | reklamac* | roszczen* | skarg* | sprzeciw* | szkoda nr | szkody | szkodę | szkód | ubezpiecz* | zażaleni* | zwrot | zwrotu | zwroty",
    purchase:
      "abonament* | bon | cena | ceny | cenę | dostaw* | faktur* | karnet* | koszyk* | kurier* | obsługa klienta | obsługi | odbiorc* | opakowani* | paczk* | produkt* | promocj* | przesyłek | przesyłk* | płatnoś* | rabat* | salon* | sklep* | subskrypcj* | towar* | zadowolon* | zakup* | zamawia* | zamówi* | zwrot środków",
    event:
      "bilet* | festiwal* | impreza | kolejk* na | koncert* | konferencj* | losowani* | lot | lotu | maraton* | mecz | meczach | meczu | noclegi | obiad* | obozu | obóz | odwołany pociąg | pociąg do | rezerwac* | stoisk* | stolik* | targach | targi | turniej* | wesela | wesele | weseln* | weselu | wichur* | wycieczk* | wydarzeni* | wylosow* | zapisy na | zarezerwow* | zebrani*",
    tender:
      "dostawc* | dostawę | drukarni* | konserwacj* | kosztorys* | oferent* | oferta firmy | ofertow* | partnerstw* | podwykonawc* | przegląd kotł* | przetarg* | serwis* | umowy na dostaw* | umowy na przegląd | usługodawc* | współpraca handlowa | wyceny | wycenę | wykonawc* | zamówień publicznych | zlecenie",
    member:
      "adopc* | altów | chór | chórem | chóru | członek | członk* | drużyn* | elektor* | harcer* | kadr* narod* | klub* | schronisk* | sekcj* | stowarzyszeni* | trener* | uczestniczek | wolontariat* | wolontariusz* | związek zawodowy | związkowc*",
    health:
      "badani* klinicz* | chorob* | dermatolog* | kardiolog* | klinicznego | klinik* | leczeni* | lekarsk* | lekarz* | medyczn* | nfz | operacj* | ortoped* | pacjent* | poradni* | przychodni* | rejestracj* do | sanatori* | szpital* | terapi* | wizyt* | zabieg*",
    newsletter:
      "artykuł* | blog* | czytaj* | czytelni* | dowiedz się | felieton* | jak przetrwać | każdy z nas zna | krok po kroku | na pamięć | newsletter* | odcinek | podcast* | polub nasz | porad | poradnik* | porady | preferencje powiadomień | ranking najlepszych | raport płacowy | sposoby na | sposobów | sprawdź jak | subskryb* | webinar* | wydaniu | wypisa* | wypisz*",
    alert:
      "alert* | dopasowane do ciebie | dopasowane oferty | nowe oferty | obserwowan* firm* | ofert* prac* dla | oferty dla ciebie | oferty tygodnia | podobn* ofert* | polecan* ofert* | polub | powiadomieni* | rekomendowan* ofert* | szukasz dalej | ustaw sobie | zapisane wyszukiwani* | zobacz na co | zobacz oferty",
    rejection:
      "ghosting* | negatywna odpowiedź | niepowodzeni* | nieprzyjęci* | niezakwalifikowani* | odmow* | odpowiedzi negatywn* | odrzucani* | odrzuceni* | podziękowaniem | wykluczeni*",
    recruiterreach:
      "ciekaw* projekt | czy jesteś otwart* | czy rozważasz | czy rozważył* | dla mojego klienta | dla naszego klienta | dostałam do pani kontakt | mam dla ciebie | mam dla pan* | natknąłem | natknęłam | nowy projekt | nową rolę | od razu powiem | otwart* na nowe | otwart* na propozycj* | pogadamy | szukam dla klienta | szukam do firmy | szukam senior* | tamto stanowisko | trafiłam na twój profil | trafiłem na twój profil | twój profil zwrócił | wracam z nową | zainteresowan* zmian* | znalazłam twój profil | znalazłem pana | znalazłem twój profil | zwrócił moją uwagę",
    hrtalk:
      "ats | bierzmy | co sądzicie | dajmy | debrief* | go nie wybrali* | go uczyć | ją uczyć | kandydat nr | kandydat sam | kandydatka nr | kandydatka sama | kandydatów nr | kto dzwoni | lista odrzuconych | moim zdaniem | mój faworyt | mój typ | nie zarządzał* | od zera | odmowy tym | odrzućcie | pipeline | poinformował pana | protokół | puścić | skłaniam się | status kandydata na | szablon* | wyślij odmowy | wyślij proszę odmow* | wziąłbym | wzięłabym | z puli | za droga | za drogi | zapraszajmy | zdejmijcie | zmieńcie | żeby pani | żeby panu",
    ownmove:
      "aplikuję | chciałabym wycofać | chciałbym wycofać | dziękuję za informację | dziękuję za odpowiedź | jestem zainteresowan* | mi odmaw* | mi odmów* | mnie odrzuc* | moja aplikacja | moje cv | moje zgłoszenie | moją kandydaturę | muszę zrezygnować | nie mogę przyjąć państwa | nie przyjęli mnie | odrzucam państwa | odrzuciłam tamtą | państwa ofert* | państwa propozycj* | państwo zdecydow* | podpisałam umowę | podpisałem umowę | poprzednią posadę | przyjąłem ofert* | przyjęłam ofert* | rezygnuję | rozumiem | rozumiemy | straciłam | straciłem | swoją kandydaturę | szukam pracy | ubiegam się | w załączeniu przesyłam cv | wybrałem ofertę | wycofać swoją | wycofuję | zdecydowali się państwo | zdecydowałam się przyjąć | zdecydowałem się przyjąć | zdecydowałem się zostać | zgłaszam swoją",
    meant:
      "brzmi | brzmiał* | cytat* | cytuj* | czytasz | dostał maila | dostała maila | formułk* | mówią że | nagłówek | napisali jej | napisali mu | napisali że | nie przesądza | nie zapomnę | nie świadczy | np | otwierasz | oznacza | pisz* wtedy | pisze że | przeważnie | przykład* | przyszedł mail | przyszła odpowiedź | quotation | szablon* | słowami | tak zwan* | treść | typow* | wklejam | wyobraź* | wzoru | wzory | wzór | zazwyczaj | zdanie to | zna to zdanie | znaczy | znasz to | zwykle | ćwiczeni*",
    error: "awari* | błąd | błęd* | doręcz* | omyłk* | pomył*",
    despite: "choć | i tak | mimo | niemniej | niezależnie | pomimo",
    especially: "bardzo | naprawdę | ogromn* | serdecznie | szczególn* | wyjątkowo",
    first: "drug* | finałow* | końcow* | ostateczn* | ostatni* | pierwsz* | trzeci* | wstępn*",
    person:
      "absolwentk* | drugiego kandydata | inna osoba | inne osoby | innego kandydata | innej osobie | innymi kandydat* | inną osobę | kandydat z | kandydata z | kandydatkę z | kimś innym | kogoś innego | kogoś kto | kogoś z | komuś innemu | kontrkandydat* | kto inny | ktoś inny | ktoś z | na kogoś | osobami | osobie która | osoby których | osoby z | osobę z | osób z | poprowadzi | taką osobę | wzięli kogoś | zagra | zamieszkał*",
    work: "branż* | brygad* | dziale | dział | działu | ekip* | filii | firm* | kancelari* | organizacj* | placówc* | prac* | projekt* | spółce | spółk* | team | warsztat* | zakład | zakładu | zatrudnieni* | załog* | zesp*",
    goesto:
      "bierze | dostanie | obejmie | obejmuje | otrzyma | padł na | poprowadzi* | poszła do | powierz* | przejmuj* | przydziel* | przypadł* | przyznan* | trafił do | wskazano | wskazał | wskazała | wygrała | wziął | zagra | zajęła",
    stays: "dawny | dotychczasow* | pozostaje na | wraca | z urlopu | zastępca | zostaje w | zostają",
    lack: "brak | braku | brakuje | niekompletn* | niewystarczając* | o jakieś | poniżej | zabrakł* | zbyt krótk*",
    toomuch: "nudzi* | powyżej | przeros* | za duż* | za wysok* | zbyt",
    ending:
      "czekania | dobieg* | drogi się | koniec | nic z tego | nie ma sensu | pożegna* | rozchodz* | tym kończ* | żegna*",
    ahead: "drugie miejsce | drugim miejscu | o włos | przegra* | słabiej | wygra* | zwycię*",
    deserve: "nudzi* | skrzydł* | szkoda byłoby | zasługiwał* | zasługuj* | zasłuż*",
    direction: "inaczej | inną stronę | postawiliśmy na | postawił* na | stawiamy na | w stronę",
    condition:
      "angielsk* | b1 | b2 | c1 | c2 | certyfikat* | dojazd* | dyplom* | dysponuj* | francusk* | język* | kategori* | magister* | niekaralnoś* | niemieck* | nocn* | od zaraz | orzeczeni* | portfelem klientów | publikacj* | pół etatu | sanepid* | sep | sprawnoś* | uprawnie* | wyjazd* | wypowiedzeni* | zdaln*",
    recommend: "poleca* | poleceni* | poleci* | poparł* | rekomend* | zarekomend*",
    vote: "dyskusj* | głosow* | jednogłośn* | namyśl* | narad* | obrad* | opowiedział* | porówna* | przemyśl* | rozważ* | waha*",
    status: "archiw* | dotyczy | nr | numerem | ref | status* | system",
    figure:
      "chleb* | drzwi | fotel* | gra | grze | iskr* | kawa | krzesł* | orkiestr* | pociąg* | pokład* | rozdział* | skrzydł* | szatni* | tort* | łodzi | łódź | światło | żagl*",
    late: "minęł* | po terminie | po upływie | po zamknięciu | przegapi* | spóźni* | tymczasem | wcześniej | zdąży*",
    isyou:
      "chcemy cię | chcemy pan* | do zobaczenia | dostałaś | dostałeś | jesteś | na ciebie | proponujemy pani | przechodzisz | to pani | w grze | w tym ty | wybraliśmy pana | zakwalifikowałeś | zapraszamy cię | zapraszamy pan* | zostajesz",
    welcome: "cieszymy się że | na pokładzie | pierwszego dnia | powita* | witaj | witamy",
    pet: "adopc* | chomik* | dom tymczasow* | domu tymczasow* | hodowc* | hodowl* | kocia* | konia | kot | kota | kotem | kotka | kotki | kotkę | kotu | koty | kotów | królik* | miot | miotu | papug* | pies | psa | psem | psiak* | psu | psy | psów | rodowod* | schronisk* | szczeni* | zwierz*",
    media:
      "akwarel* | album* | audycj* | demo | film* | fotograf* | galeri* | gra planszowa | jarmark* | kanał* | kiermasz* | komiks* | koncert* | muzeum | nagrań | obraz | obrazu | obrazy | odcinek | odcinka | opowiadani* | piosenk* | playlist* | podcast* | radia | radio | radiu | rękodzieł* | scenariusz* | serial* | spektakl* | stoisk* | targow* | teledysk* | teleturniej* | utworu | utwory | utwór | wernisaż* | wideo | wiersz* | wystawa | wystawie | wystawy | wystawę | zdjęci*",
    sport:
      "bieg | biegacz* | biegi | biegu | boisk* | bramkarz* | drużyn* | gracz* | judo | kadr* narodow* | klub | klubie | klubu | lidze | liga | ligi | ligow* | maraton* | mecz* | napastnik* | obozie | obozu | obóz | piłk* | półmaraton* | pływa* | regat* | selekcjoner* | siatk* | sparing* | sportow* | sędzi* | trener* | trening* | turniej* | wspinacz* | wyścig* | zawodach | zawodnic* | zawodnik* | zawody",
    hrmatter:
      "budżet szkoleniow* | delegacj* | dofinansowani* szkoleni* | ekwiwalent* | emerytur* | ewidencj* | grafik* | home office | l4 | macierzyńsk* | multisport* | nadgodzin* | ocen* roczn* | parking* | pit | podwyżk* | premia | premii | premię | rozliczeni* | rozliczy* | tacierzyńsk* | urlop* | wychowawcz* | zamian* zmian* | zamienić się | zastępstw* | zwolnieni* lekarsk* | świadectwa pracy | świadectwo pracy",
    authority:
      "art | budżetu obywatelskiego | decyzj* administracyjn* | dowód rejestrac* | działk* | grzywn* | kpa | krus | kworum | mandat* | mops | nfz | odwołani* | ogródk* | petycj* | pfron | podat* | pozwoleni* na budow* | prokuratur* | przedszkol* | radni | radny | radnych | remont* | skarbow* | sprzeciw* | stanu cywilnego | starostw* | sąd | sądow* | sądu | uchwał* | usc | ustaw* | wniosek o zasił* | wojewod* | wydział komunikacji | zagospodarow* | zasiłk* | zus | żłobek | żłobk*",
    contest:
      "alt | altów | casting* | chór | chóru | chórze | eliminacj* | hackathon* | juror* | jury | konkurs fotograf* | konkurs literack* | konkurs plastyczn* | konkursu fotograf* | konkursu głównego | konkursu literack* | konkursu plastyczn* | laureat* | losowani* | loteri* | medal* | nagrod* | plebiscyt* | prac konkursow* | praca konkursowa | pracę konkursow* | promocja | promocji | przesłuchani* | półfinał* | quiz* | sopran* | statuetk* | stypendium artyst* | teleturniej* | tenor* | uczestniczek | wylosow* | wyróżnieni* | zwycięsk* projekt* | śpiewak*",
    sift: "dopuszczon* | formaln* | nie przeszedł* | nie przeszł* | nie znalazł* się | odpad* | progu | próg | selekcj* | skreśl* | wstępn* | wykreśl* | wyłoni*",
    full: "komplet* | obsadzon* | pełna | pełny | skomplet* | zajęte",
    giveback:
      "odbioru | odebrać | odesła* | odeśl* | odsył* | oryginał* | usuniemy | usunięt* | zniszcz* | zwracamy | zwrócimy",
    done: "byli | był | była | było | były | został | została | zostało | zostały",
    will: "będzie | będziemy | będziesz | będą | będę | zostanie | zostaną",
    one: "czterech | cztery | dwa | dwie | dwoje | dwóch | jeden | jedna | jednego | jednej | jedno | jednym | pięciu | pięć | siedem | siedmiu | sześciu | sześć | trzech | trzy",
    who: "kto | która | które | którego | której | który | których | którym | którymi | którzy",
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
