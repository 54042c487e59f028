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
    you: "pan | pana | panu | panem | panie | pani | panią | państwo | państwa | państwu | pańsk* | ty | ci | cię | ciebie | tobie | tobą | twoj* | twoim | was | wasz* | kandydatko | kandydacie | *łeś | *łaś | *łabyś | masz | *esz | *isz | *dasz | jesteś | żebyś | otrzymasz | czytasz",
    we: "my | nas | nam | nami | nasz* | *śmy | *amy | *emy | *imy | *ymy",
    i: "ja | mnie | mi | moj* | mam | jestem | muszę | mogę | piszę | będę | *owałem | *iłem | *yłem | chciałem | dziękuję | proszę | przepraszam | życzę | wracam | zapraszam | czekam | rezygnuję | wiem | myślę | wolałbym | wolałabym | chciałabym | mógłbym | *łam | *stałem | *isałem | *rałem | biorę | wolę | szukam | zostawiam | wezmę | zadzwonię | chcę | wierzę | bym",
    they: "on | ona | jego | jej | niego | niej | nim | nią | ich | nich | im | nimi | go | mu | je | oboje | tamt* | tych",
    somebody:
      "ktoś | kogoś | komuś | kimś | osoba | osobę | osoby | osobie | osób | osobom | osobami | człowiek* | ludzi | chłopak* | dziewczyn* | studentk* | absolwent*",
    other:
      "inny | inna | inne | innego | innej | innemu | innym | innych | innymi | gdzie indziej | drugiego | drugiej | drugą | pozostał* | dwie osoby | reszta | poprzedni* | inaczej",
    candidate:
      "kandydat* | aplikant* | kontrkandydat* | konkurent* | finalist* | osób zaproszonych | chętnych | uczestnik*",
    client: "klient | klienta | klientem | pracodawca | pracodawcy | pracodawcę | zleceniodawc* | rodzina z | klientów",
    committee:
      "komisj* | zarząd | zarządu | zarządem | panel | jury | kolegium | rada | rady | dyrekcj* | dyrektor* | prezes* | kierownik* | kierownicz* | menedżer* | manager* | szef | szefa | szefow* | wspólnik* | właściciel* | dziekan* | rektor* | lider* | wójt* | przełożonego | centrala | minister* | kapituł* | gospodarz* | dyrygent* | organ prowadząc*",
    internal: "wewnętrzn* | z wewnątrz | wewnątrz firmy | awans* | kolega z | koleżanka z",
    everyone:
      "wszyscy | wszystkich | wszystkim | wszystkie | wszystkimi | każdy | każda | każde | każdego | każdej | każdemu | komplet | wszystko",
    friend:
      "brat | brata | siostr* | córk* | syn | syna | kolega | kolegę | koledze | koleżank* | przyjaciel* | przyjaciół* | sąsiad* | kuzyn* | mąż | męża | żona | żony | mamo | mama | tato | tata | szwagier* | kumpel* | współlokator* | znajomy | znajoma | znajomych | znajomym | znajomej | znajomego | bratem | żonę | narzeczon* | bratow* | synow* | szwagr*",
    not: "nie | ani | nikt | nikogo | nic | żadn* | nigdy | bez | brak | braku | brakuje | zabrakło | niezakwalifikow* | niewybran* | niezatrudni* | niespełni* | nieaktualn* | niedostępn* | niewystarczając* | niekompletn* | nieprzyjęci* | odmown* | negatywn*",
    unable:
      "nie możemy | nie mogę | nie może | nie jesteśmy w stanie | nie będziemy mogli | nie będę mogła | nie damy rady | nie udało | nie uda | nie pozwala | nie mamy dla | nie znaleźliśmy | nie dam | nie znajdzie* | zmuszeni",
    nolonger:
      "już nie | nie będzie dalej | nie jest już | nie ma już | nie będziemy już | nie szukamy | nieaktualn* | wygasł*",
    sorry:
      "przykro | przykrością | żalem | żałuj* | ubolew* | przeprasz* | sorry | szkoda | rozczarow* | złe wieści | złą wiadomość | boli | klops | inną odpowiedź | zmartwi* | cóż | liczył* pan* na | niestet*",
    negative:
      "negatyw* | odmown* | niezakwalifikow* | niewybran* | odrzucon* | odpadł* | odpada | odpadasz | nie przeszł* | nie przeszedł* | nie zakwalifikow* | nie został* wybran* | nie został* zakwalifikow* | nie został* przyjęt* | nie dostał* się | nie udało | na nie | nie wybrano | nie znalazł* się | nie rekomend* | nie uzyskał* | nie otrzymał* | nic z tego | nieprzyję* | nie obejmuje | wśród nich | nie osiągn* | nie dostał | nie dostała | nie spełni* | wypadł* słab* | słabiej | przegra* | nie zosta* dopuszczon* | nie wyraził* | niżej | nie został pan | nie została pani",
    but: "ale | jednak | jednakże | lecz | natomiast | choć | niemniej | mimo to | za to | tymczasem | tyle że | cóż",
    instead:
      "zamiast | na korzyść | wolał* | prefer* | a nie | innej osobie | przypadł* | wolę | w pierwszej kolejności | postawił* na | stawiamy na | drugie miejsce | wolą | kogoś z | kogoś kto | osobę z | ktoś z | postawili* | padł* | zwycięż* | innej kandydat* | innymi kandydat* | komuś innemu | kogoś innego | kimś innym | ktoś inny | inną osobę | inna osoba | inne osoby | kto inny",
    if: "jeśli | jeżeli | gdyby | o ile | czy | w razie | w przypadku | jakby | na wypadek | bez względu | niezależnie od | zastrzega*",
    may: "może | możliw* | mogła | pewnie | można | pewno",
    when: "gdy | kiedy | zanim | dopóki | dopiero | po | przed | aż | wtedy | w trakcie | podczas | potem | wcześniej | w dniu | z dniem",
    because:
      "ponieważ | bo | gdyż | ze względu | z uwagi | z powodu | z powodów | w związku | wobec | dlatego | więc | zatem | przyczyn* | powód | powodem | uzasadnieni* | na podstawie | w wyniku | toteż",
    only: "tylko | jedynie | wyłącznie | zaledwie | po prostu | jedno miejsce",
    yet: "jeszcze | nadal | wciąż | dotąd | dotychczas | na razie",
    already: "już | teraz | tymczasem | dawno | właśnie | przed chwilą | wcześniej | w zeszłym | w ubiegłym",
    timebeing:
      "tym razem | na razie | w tej chwili | chwilowo | w obecnej | w tym roku | na dziś | obecnym | obecny | na ten sezon | tej edycji | tym etapie | tym naborze",
    again: "ponown* | znowu | znów | jeszcze raz | od nowa | drugi raz | wróci*",
    application:
      "aplikow* | aplikuj* | zgłoszeni* | zgłosi* | kandydatur* | podanie | podania | wnios* | ubiega* | pana ofert* | pani ofert* | nadesłan* | startuj* | aplika* | kandydatką",
    documents:
      "cv | życiorys* | dokument* | papiery | portfolio | list* motywacyjn* | resume | teczk* | próbk* | załącznik* | referencj* | świadectw* | dyplom*",
    position:
      "stanowisk* | posad* | etat* | wakat* | rolę | pozycj* | miejsc* | pracę | pracy | ogłoszeni* | zatrudnieni* | robot* | angaż* | job | dyżur* | staż* | praca | roli | rola | rolach | fotel* | krzesł* | szans*",
    hiring:
      "rekrut* | hr | kadr | kadry | kadrow* | kadrach | personaln* | talent acquisition | karier* | pracodawc* | people team | zatrudnia* | agencj* | nabor* | talentów",
    process:
      "proces* | procedur* | selekcj* | nabor* | konkurs* | postępowani* | poszukiwani* | edycj* | rekrutacj* | przesłucha* | udział* | szukani* | casting*",
    training:
      "staż | stażu | stażow* | stażyst* | praktyk* | wolontari* | aplikant* | rezydencj* | intern* | program* | uczeń | uczni*",
    profile: "profil* | kwalifikacj* | umiejętnoś* | kompetencj* | zdolnoś* | dorob* | wiedz* | talent* | uprawnie*",
    experience:
      "doświadcz* | staż* pracy | praktyką | dorob* | znajomoś* | biegł* | przebieg* | prowadził* już | praktyki",
    requirements:
      "wymag* | wymogi | wymogów | kryteri* | oczekiwan* | potrzeb* | warunk* | szukamy | szukam | widełk* | oczekujemy | formaln*",
    fit: "dopasow* | pasuj* | pasow* | odpowiedni* | odpowiad* | spełni* | właściw* | match* | bliższ* | bliżej | zgodn* z",
    better:
      "lepiej | lepsz* | najlep* | bardziej | bliższ* | najbliż* | najpełniej | większ* | największ* | wyższ* | najwyższ* | o włos | słabiej | bliżej | mocniejs*",
    level: "poziom* | konkurencj* | jakoś* | standard* | poprzeczk* | klas* | równych | silna | wysoko",
    many: "wielu | dużo | liczb* | ponad | ogrom* | tysięcy | spośród | czterysta | trzysta | stu | tylu | tyle | chętnych | większości | przerosł* | aż | na jedno miejsce",
    interview: "wywiad* | interview | wideorozmow* | rozmow*",
    talk: "rozmow* | rozmawia* | porozmawia* | pogada* | spotka* | zdzwoni* | zadzwoni* | zadzwoń | dzwoni* | dodzwoni* | telefon* | call | wideo* | teams* | zoom* | meet | poznać | poznamy | poznasz | kawa | kawę | przegada* | opowie* | przyjazd* | przyjechał* | wpadnie* | wpadł*",
    test: "test | testu | testy | teście | testow* | zadani* | egzamin* | próbn* | assessment* | próbk* | przesłuchani* | prezentacj* | nagran* | psycholog* | sprawnościow* | próby | próbę | rozwiązania | rozwiązanie",
    round:
      "etap | etapu | etapie | etapy | etapów | etapem | etapach | rund* | krok | kroku | krokiem | turze | dalej | dalsz* | kolejn* | następn* | finał* | części rekrutacji | finale",
    shortlist:
      "krótk* list* | krótkiej liście | finalist* | finał* | dwójk* | trójk* | drugie miejsce | drugim miejscu | wyłoni* | finale | gronie | dwoje | pięć osób | dwie osoby | wybranymi | z którymi | do rozmów",
    list: "rezerw* | list* oczekując* | ranking* | na liście | lista | listę | listy | nazwisk* | wykaz* | kolejce | kolejk*",
    pool: "bazie | puli | społecznoś* | zachow* cv | zachowa* | przechow* | na przyszłość | zostawiam | w kontakcie | w przyszłych rekrutacjach | teczk* | na wypadek | zostawiamy",
    offer: "ofert* | propozycj* | zaoferow* | proponuj* | zapropono* | list intencyjny",
    contract: "umow* | kontrakt* | podpis* | angaż* | kwestionariusz* | zleceni* | b2b",
    salary: "wynagrodzeni* | stawk* | brutto | płac* | widełk* | finansow* | zł | wypłat* | pieniądz*",
    start:
      "zacząć | zaczn* | zaczyna* | rozpocz* | start | startem | startuj* | startow* | dołącz* | pierwszego dnia | na pokładzie | rusza* | ruszy* | od poniedziałku | od września | od 0 | obejmuj* | objąć | obejmie | od zaraz | przejmuj*",
    reference:
      "referencj* | zarekomend* | zaświadcz* | niekaralnoś* | badania wstępne | medycyn* pracy | orzeczeni* | świadectw* | sanepid* | uprawnie* | certyfikat* | weryfikacj* | skierowani* | oświadczeni* | opini* | dowod*",
    score: "punkt* | próg | progu | wynik* | ocen* | procent* | minimum | rankingow* | najwyższą liczbę",
    feedback: "feedback* | informacj* zwrotn* | uzasadni* | nad czym | popracować | komentarz* | czego zabrakło",
    decide:
      "zdecydow* | decyz* | postanow* | uzna* | rozstrzyg* | wybór | wyboru | wyborem | wyborze | ustali* | zapad* | głosow* | opowiedzia* | padł* na | namyśl* | dyskusj* | naradz* | przemyśl* | rozważ*",
    result: "wynik* | odpowied* | wieści | wiadomoś* | status* | aktualizacj* | informacj* | rozstrzygnięci*",
    select:
      "wybra* | wybier* | wybor* | wyłon* | wskaza* | stawiamy | zdecydow* się na | postaw* | wolał* | selekcj* | zarekomend* | rekomend* | poparł* | opowiedział* | wziął | biorę | bierze | bierzemy | wolą | wolę | pad* na | znaleźli*",
    proceed:
      "kontynu* | dalej | pójdziemy | przejdzie* | przechodzi* | przeszł* | przeszedł* | dalszego etapu | dalszych etap* | dalszym | dalszej części | kolejnego etapu | następnego etapu | dopuszcz* | dopuści* | kolejnego kroku | w grze",
    consider:
      "rozpatr* | rozważ* | analiz* | ocen* | przejrz* | zapozna* | weryfik* | uwzględni* | pod uwagę | wnikliw* | dokładn* | namyśl* | przemyśl* | obejrz* | ogląda* | czyta* | przeczyta* | sprawdz* | naradz* | dyskusj* | zastan*",
    hire: "zatrudn* | przyjęt* | przyjmiemy | przyjąć | przyjęli* | powierz* | angaż* | bierzemy | wziąć | wzięli* | wziął | powoła* | obsad* | współprac* | przyjęci* | przyjęł* | przyjął | przyjmie | przyjmuj* | przyjmować | bierze | weźmie* | biorę | wezmę | zaangażow* | nawiąz* | zawrze*",
    fill: "obsadz* | zajęt* | skomplet* | komplet | w komplecie | już mamy | nieaktualn* | przejmuj* | nie ma już miejsc* | mamy już | obejmuj* | obejmie | zajęła | taką osobę | przypadł* | nie szukamy | dobrał* już | przyjęliśmy już | znaleźli* | kogoś mamy | pełna | pełny | zniknął | zniknęł* | przydzieli* | kto inny",
    close:
      "zamk* | zamyk* | zakończ* | kończy* | koniec | dobiegł* | końca | archiw* | rozstrzygnięt* | wygas* | żegna* | pożegna* | rozchodz* | tym kończ* | skończ* | ostateczn*",
    cancel:
      "anulow* | unieważni* | rezygnuj* | zrezygn* | zdjęli* | wycof* | zlikwid* | bez zatrudnienia | ogłoszenie zdję* | odwołany | odwołane | odwołać | obcię* | utrat* kontrakt* | wykreśl* | przepad* | nie odbędzie | wypada | za niebył* | znikn*",
    freeze: "zamroż* | wstrzym* | zawiesz* | pauz* | przerw* | odłoż* | odkład* | bez zmian",
    budget:
      "budżet* | reorganizac* | inwestor* | obcięł* | dotacj* | zlikwid* | koszty | kosztów | funduszy | arkusz* organizacyjn* | pieniądz* | pieniędzy",
    withdraw: "wycof* | cofa* | cofn* | rezygnuj* | zrezygn* | rezygnacj* | za niebył*",
    reject:
      "odmaw* | odmów* | odrzuc* | podziękuj* | podziękow* | zrezygn* | odpad* | wyklucz* | skreśl* | nie zdecydow* | nie pójdziemy | nie skorzysta* | niezakwalifikow* | nie przyjm* | nie zaprosi* | nie zaprasza* | nie zakwalifik* | nie zaproponuj* | nie będziemy kontynuować | nie poparł* | nic z tego | nie tym razem | nie wybra* | nie wyłon* | nie wzięli* | nie weźmiemy | nie przejdzie* | nie otrzymasz | odsyłamy | żegnamy się z | nie będzie brana | nie przyjęt* | nie przyjęł* | przekreśl* | nie zatrudni* | nie przedłuży* | rozchodzą | nie zatwierdzi* | nie znalazł* | nie zdecyduj* | nie podpisz* | nie otrzyma pani | nie zostani* | nieprzyję* | niezatrudni* | nie podejmie* | nie nawiąż* | nie przedstawi* | nie widzi* | nie dostanie* | nie uwzględni* | nie chce* pan* | nie chcemy | nie udzieli* | zmuszeni | nie ma sensu | bez pana | nie rusz* | nie wyrazi* zgody | nie zosta* przyjęt* | nie pasuje | wykreśl* | rezygnujemy | rezygnuje z | nie wyraził* | nie został pan | nie została pani",
    accept:
      "przyjąć | zaakceptow* | akceptacj* | zgadza* | zgodzi* | zgodę | zatwierdz* | na tak | zielone światło | bierzemy | dopuszcz* | poparł* | przyjęt* | przyjęci* | przyjęli* | przyjęł* | przyjął | przyjmie* | przyjmuj* | zgody",
    pass: "przeszedł* | przeszł* | zakwalifikow* | pomyśln* | zalicz* | dostał* się | udało | pozytywn* | sukces* | osiągn* | uzyska* | wygra* | zwycięż* | przechodzi* | spełni* | wyłonion*",
    invite: "zaprasza* | zapros* | proszę przyjść | wpadnij | wpadniesz | umówi* | umawia*",
    congratulate:
      "gratul* | cieszy* | ciesz* się | miło nam | z przyjemnością | brawo | super | świetnie | witaj | witamy | do zobaczenia",
    confirm: "potwierdz* | niniejszym | zarejestr* | zapisan* w systemie | przyjęliśmy zgłoszenie | poświadcz*",
    receive: "otrzyma* | dotarł* | dostali* | wpłynę* | wpadł* | wylądow* | doszł* | trafił* | zgłosił*",
    wait: "czeka* | cierpliwoś* | potrwa | trwa | opóźni* | zwłok* | oczekując* | jeszcze trochę | do czasu | przedłuż*",
    postpone: "przełoż* | przekład* | przenie* | przenos* | przesun* | nowy termin | nowym terminie",
    schedule:
      "termin | terminu | terminy | terminów | terminie | umówi* | umawia* | kalendarz* | godzin* | pasuje | zarezerw* | kiedy możesz | odbędzie się | proponuję | przyjdź | przyjść",
    daytime:
      "poniedział* | wtorek | środę | środy | czwartek | czwartk* | piątek | piątk* | sobot* | niedziel* | godz | godz. | godzin* | jutro | jutrzejsz* | dziś | dzisiejsz* | wczoraj | wczorajsz* | rano | wieczorem | tygodni* | tydzień | 0:0 | minut* | dziewiątej | dziesiątej | południ* | weekend* | w zeszłym | w ubiegłym | popołudni* | dni | dnia | miesiąc* | miesięcy",
    month:
      "stycz* | lutego | marca | marcu | kwietni* | maj | maju | czerwca | lipiec | lipca | lipcu | sierp* | wrzes* | październik* | listopad* | grudni* | wiosn* | lato | jesie* | zim* | kwarta* | wakacj* | 0 maja | lutym | czerwcu",
    place:
      "biur* | siedzib* | piętr* | pokój | pokoju | pok | sala | sali | adres* | ul | ulicy | recepcj* | parking* | na miejscu | zakładzie | hali | oddział* | kawiarni* | dojazd* | sekretariac* | holu",
    bring: "zabrać | zabierz | zabrani* | weź | dowód osobisty | laptop*",
    send: "przesła* | wysła* | wysyła* | wyśle* | odeśl* | odesła* | podeśl* | dosła* | wypełni* | uzupełni* | złoż* | wrzuć* | nadesła* | dostarcz* | podać | przekaż* | przesyłam | przesyłamy | wskazać",
    deadline:
      "w terminie | do piątku | do czwartku | do środy | do niedzieli | do 0 | w ciągu | termin | upływie | po terminie | wygaśnie | do końca roku | do końca miesiąca | do końca tygodnia",
    link: "link* | klik* | portal* | platform* | formularz* | bip | zakładk* | zakładc* | na stronie | naszej stronie | w systemie | konta | skrzynk*",
    attached: "załącz* | dołączam | przesyłam w",
    answer:
      "odpowied* | odpis* | skontakt* | kontakt* | daj znać | dać znać | damy znać | odezw* | oddzwoni* | napisz* | wrócimy do | milcz* | cisz* | odpowiadać",
    inform:
      "inform* | poinform* | powiadom* | zawiad* | przekaz* | ogłos* | ogłasz* | powiedzie* | powiem* | mówi* | komunik* | dać znać | podziel* | piszę | napisa* | uprzedz*",
    ask: "pyta* | zapyta* | prosi* | prosz* | poprosi* | prośb* | czy | ? | dlaczego | jaki | jaka | w sprawie",
    thank: "dziękuj* | podziękow* | podziękuj* | wdzięczn* | dzięki | doceni*",
    interest: "zainteresow* | zaufan* | obdarzy* | rozważasz pracę | że chcesz | interesuj*",
    effort: "czas | czasu | poświęc* | zaangażowani* | cierpliwoś* | przyjazd | energia",
    impress:
      "wrażeni* | spodoba* | imponuj* | doceni* | ciekaw* | interesując* | mił* | przyjemn* | świetn* | dosko* | znakomit* | piękn* | super | bardzo dobr* | mocn* | chwali* | przekon* | fajn* | wyjątkow* | ciepł* | talent* | polubi* | przychyln*",
    hard: "trudn* | niełatw* | nie był* łatw* | ciężk* | o włos | niewielk*",
    wish: "życz* | nadziej* | powodzeni* | sukces* | kciuk* | wszystkiego dobrego | wierzę | udan* | niech | trzymaj się | doceni | znajdzie*",
    path: "karier* | przyszłoś* | dalsz* poszukiw* | poszukiwaniach | rozwoj* | zawodow* | ścież* | drog* | drodz* | w dalszym | skrzydł* | gdzie indziej",
    encourage:
      "zachęc* | śledź* | obserw* | nie zniechęc* | próbow* | spróbow* | aplikować ponownie | ponownego aplikowania | śmiało | zajrzyj* | nie traktow*",
    future:
      "kolejn* nabor* | kiedyś | gdy pojawi* | jeśli pojawi* | pojawi* się | otworzył* się | zwolni* się | gdyby coś | nowych rolach | nowych ofert | za pół roku | po wakacjach | przyszłych | przyszłoś* | przyszły | przyszłym | za jakiś czas | karencj* | jeszcze się | gdy ruszy",
    remember:
      "pamięta* | zapamięta* | wróci* do | odezw* się | odezwę | odezwiemy | w kontakcie | skrzyżuj* | spotkamy się | zadzwonię | pomyśl* o tobie | do usłyszenia | wrócimy | napiszemy",
    sincerely:
      "pozdraw* | pozdrowieni* | poważani* | wyraz* szacunku | wyrazami | ściska* | pozdro | łączę wyrazy | szczęść boże | do usłyszenia",
    dear: "szanown* | drog* pan* | dzień dobry | cześć | hej | witam | witaj | kochan* | hello | hi",
    data: "dan* osobow* | danych | dane | rodo | przetwarz* | prywatnoś* | usun* | administrator* | klauzul* | zniszcz* | przechow* | poufn* | oryginał* | po upływie | komisyjnie",
    automatic:
      "automatyczn* | wygenerow* | nie jest monitorowan* | z systemu | skrzynk* nie | nie odpisuj* | nie odpowiadaj | nie odpowiadać | prosimy na nią nie",
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
    error: "błąd | błęd* | pomył* | omyłk* | awari* | doręcz*",
    despite: "mimo | pomimo | niemniej | choć | i tak | niezależnie",
    especially: "bardzo | naprawdę | szczególn* | ogromn* | wyjątkowo | serdecznie",
    first: "pierwsz* | drug* | trzeci* | ostatni* | końcow* | finałow* | ostateczn* | wstępn*",
    person:
      "ktoś inny | kogoś innego | inną osobę | inna osoba | innej osobie | osoby których | osobę z | osobie która | innego kandydata | inne osoby | drugiego kandydata | kandydatkę z | taką osobę | kimś innym | komuś innemu | na kogoś | kandydat z | wzięli kogoś | zamieszkał* | kto inny | kogoś kto | kogoś z | ktoś z | poprowadzi | zagra | absolwentk* | kandydata z | kontrkandydat* | innymi kandydat* | osoby z | osób z | osobami",
    work: "prac* | zesp* | firm* | spółk* | spółce | dział | działu | dziale | organizacj* | projekt* | ekip* | branż* | zakład | zakładu | zatrudnieni* | team | warsztat* | brygad* | załog* | kancelari* | filii | placówc*",
    goesto:
      "trafił do | przypadł* | padł na | poszła do | przydziel* | przyznan* | powierz* | przejmuj* | obejmie | obejmuje | zajęła | wziął | poprowadzi* | zagra | dostanie | otrzyma | bierze | wygrała | wskazano | wskazała | wskazał",
    stays: "wraca | zostaje w | zostają | pozostaje na | dawny | dotychczasow* | zastępca | z urlopu",
    lack: "brak | braku | brakuje | zbyt krótk* | niewystarczając* | niekompletn* | poniżej | o jakieś | zabrakł*",
    toomuch: "zbyt | za duż* | za wysok* | przeros* | powyżej | nudzi*",
    ending:
      "koniec | dobieg* | rozchodz* | żegna* | pożegna* | nie ma sensu | nic z tego | drogi się | tym kończ* | czekania",
    ahead: "o włos | drugie miejsce | drugim miejscu | zwycię* | wygra* | przegra* | słabiej",
    deserve: "zasługuj* | zasłuż* | zasługiwał* | szkoda byłoby | nudzi* | skrzydł*",
    direction: "w stronę | inną stronę | inaczej | stawiamy na | postawiliśmy na | postawił* na",
    condition:
      "kategori* | język* | angielsk* | niemieck* | francusk* | b1 | b2 | c1 | c2 | dyplom* | magister* | certyfikat* | uprawnie* | dojazd* | wyjazd* | nocn* | zdaln* | pół etatu | orzeczeni* | niekaralnoś* | sanepid* | sep | wypowiedzeni* | od zaraz | portfelem klientów | publikacj* | sprawnoś* | dysponuj*",
    recommend: "poleca* | poleci* | poleceni* | rekomend* | zarekomend* | poparł*",
    vote: "głosow* | jednogłośn* | narad* | namyśl* | dyskusj* | obrad* | rozważ* | waha* | opowiedział* | przemyśl* | porówna*",
    status: "status* | archiw* | nr | ref | system | dotyczy | numerem",
    figure:
      "drzwi | pociąg* | łódź | łodzi | orkiestr* | rozdział* | iskr* | chleb* | tort* | szatni* | fotel* | krzesł* | żagl* | skrzydł* | pokład* | kawa | światło | gra | grze",
    late: "spóźni* | po terminie | po zamknięciu | po upływie | zdąży* | wcześniej | przegapi* | minęł* | tymczasem",
    isyou:
      "to pani | wybraliśmy pana | chcemy cię | chcemy pan* | jesteś | zostajesz | przechodzisz | zakwalifikowałeś | dostałeś | dostałaś | w tym ty | na ciebie | proponujemy pani | w grze | do zobaczenia | zapraszamy cię | zapraszamy pan*",
    welcome: "witaj | witamy | powita* | na pokładzie | cieszymy się że | pierwszego dnia",
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
    sift: "selekcj* | odpad* | wykreśl* | skreśl* | progu | próg | nie przeszł* | nie przeszedł* | nie znalazł* się | formaln* | wstępn* | wyłoni* | dopuszczon*",
    full: "komplet* | skomplet* | pełny | pełna | zajęte | obsadzon*",
    giveback:
      "zwracamy | zwrócimy | odsył* | odesła* | odeśl* | odebrać | odbioru | zniszcz* | oryginał* | usuniemy | usunięt*",
    done: "został | została | zostało | zostały | był | była | było | byli | były",
    will: "będę | będzie | będziemy | będą | zostanie | zostaną | będziesz",
    one: "jeden | jedna | jedno | jednego | jednej | jednym | dwa | dwie | dwóch | dwoje | trzy | trzech | cztery | czterech | pięć | pięciu | sześć | sześciu | siedem | siedmiu",
    who: "kto | który | która | które | którego | której | którym | których | którymi | którzy",
  },
  lists: {},
  unread: [
    "(nie odpowiadaj|nie odpowiadać|nie odpowiadajcie|nie odpisuj|nie odpisywać|nie odpowiadac)",
    "(prosimy|proszę) .. nie (odpowiadać|odpisywać)",
    "(skrzynka|adres|wiadomości|odpowiedzi|wiadomość) .. nie (jest|są) .. (monitorowan*|czytan*|obsługiwan*|sprawdzan*|odczytywan*|odbieran*)",
    "(adres|skrzynka|mail) .. (wyłącznie|tylko) do (wysyłki|wysyłania|powiadomień)",
    "(odpowiedzi|odpowiedź) .. (nie docierają|nie dotrą|nie czytamy|nie zostaną|nie odczytamy)",
    "(skrzynka|adres) .. (nie przyjmuje|nieobsługiwan*|bez obsługi|techniczn*)",
    "na (tę|ta) wiadomość nie można odpowiedzieć",
    "replies to this address are not delivered",
    "do not reply",
  ],
  invitesAnswer: [
    "(odpisz|odpisać|odpowiedz|odpowiedzieć|proszę odpisać|pisz) .. (na|do) (tę|tego|ten|mnie|te)",
    "(daj|dać|dajcie) [nam|mi] znać",
    "(proszę|prosimy) .. (odpowiedź|kontakt|przesłać|przesłanie)",
    "w odpowiedzi na (tę|ten|tego)",
  ],
  told: {
    work: "odpowied* | prezentac* | portfolio | rozmow* | rozmów | przykład* | case study | zadani* | zadań | test* | kod* | rozwiązan* | projekt graficzny | komunikac* | pytani* | przygotowani* | struktur* | szczegół* | wyniki | wyników | liczb* | list motywacyjny | cv | argument* | lekcj* | próbk*",
    merit:
      "doświadczeni* | wiedz* | umiejętno* | kompetencj* | techniczn* | angielsk* | polsk* | niemieck* | język* | kierowani* | zarządzani* | projekt* | sql | excel* | analityczn* | branż* | rynk* | certyfikat* | dyplom* | wykształceni* | kwalifikacj* | strategiczn* | profil* | senior* | lat | zespoł* | zespół | klient* | sprzedaż* | negocjac* | motywac* | znajomo* | praktyk*",
    gap: "brak* | zabrakło | niedosyt | za mało | zbyt mało | zbyt ogóln* | ogólnikow* | zbyt krótk* | zbyt długo | słabsz* | słab* | chcielibyśmy usłyszeć | chcielibyśmy zobaczyć | oczekiwaliśmy | liczyliśmy | luk* | niewystarczając* | niedostateczn* | niejasn* | niepewn* | powierzchown* | nie przekona* | zbyt wysokie kwalifikacje | poniżej | bardziej konkretn* | nie do końca",
    advice:
      "polec* | zalec* | sugeruj* | sugerował* | radz* | radzi* | rada | wskazówk* | warto | popracować | poćwiczyć | ćwiczyć | pogłębić | poprawić | poprawy | wzmocnić | rozwinąć | rozwijać | następnym razem | następnej rozmow* | kolejnych rozmow* | kolejnej rozmow* | przyszłość | pomogłoby | pomoże | pomaga | proszę spróbować | przygotować | pokazać | pokaż | wspomnieć | opisać | uzupełnić | dodać",
    strength:
      "mocn* stron* | mocną stron* | mocne strony | atut* | spodoba* | podobał* | przekonał nas | przekonała nas | przekonały nas | przekonując* | bardzo dobr* | bardzo jasn* | bardzo mocn* | doskonał* | świetn* | wyróżnia* | szczególnie | najlepsz* | plus | na plus | docenili*",
    compare:
      "więcej doświadczenia | więcej lat | większe | większym | dłuższ* | bliższ* | przewag* | przeważył* | przesądził* | zadecydował* | zdecydował* o | decydując* | różnic* | w porównaniu | mocniejsz* | lepiej zna* | miał już | miała już | dysponował* | miał* już | ma już | już",
    reason:
      "wynikał* | uznaliśmy | zespół uznał | zauważyliśmy | wrażeni* | opini* zespołu | informacj* zwrotn* od | feedback od | feedback zespołu | przeważył* | przesądził* | zadecydował* | powodem | powód to | głównym powodem | przyczyną | główny powód",
    other:
      "ankiet* | kwestionariusz* | pani opini* | pana opini* | twoj* opini* | nasz* proces* | naszego procesu | baz* danych | bazie | w kontakcie | skontaktujemy | odezw* | wróc* do | damy znać | dam znać | poinformuj* | telefon* | zadzwoni* | spotkani* | termin* | umówi* | zaprasz* | zaprosi* | zaproszeni* | kolejny etap | kolejnego etapu | drug* rozmow* | drugiej rozmowy | poznać | ponownie | aplikowa* | inne stanowisk* | innych stanowisk | innej rekrutacji | przyszłych rekrutac* | nie możemy | nie jesteśmy w stanie | nie udzielamy | niestety nie | przekaza* | przekaż* | przesłał* dalej | danych osobowych | usun* | koszt* | faktur* | umow* | zaproponować | w trakcie | załącz* | newsletter* | powodzenia | sukces* | cierpliwo*",
    ahead:
      "zaprosi* | zaprasza* | zaproszeni* | drugą rozmowę | kolejną rozmowę | kolejnej rozmowy kwalifikacyjnej w | kolejnego etapu | zaproponować | ofertę pracy | nadal zainteresowan* | ponownie otwart* | spotkać się ponownie | umow* o pracę | data rozpoczęcia | czy pasuje",
  },
  details: {
    roleFrames: [
      "! (stanowisko|roli|rolę|posadę|oferty|ofertę|ogłoszenia|ogłoszenie|stanowisku|etat|pozycję|miejsce|urzędnicze|kierownicze|zgłoszenie|specjalność|wakat): {role}",
      "(stanowisko|stanowisku|stanowiska|pozycję|rolę|posadę|funkcję|etat) {role} (w|dla) (firmie|spółce|naszej|naszym|banku|grupie) {company}",
      "(stanowisko|stanowisku|stanowiska|stanowiskiem|pozycję|pozycji|rolę|roli|rola|rolą|posadę|posady|funkcję|etat|wakat) [urzędnicze|pracy|kierownicze] [–|:|-] {role} (oraz|i|a|z|zamknęliśmy|zamykamy|zakończył|zakończyła|zakończyliśmy|kończymy|dobiegła|dobiegł|do|w|we|na|została|został|zostało|jest|nie|za|dostaliśmy|otrzymaliśmy|mamy|wybraliśmy|zatrudniono|wypada|już|zdecydowaliśmy|zaprosiliśmy|wpłynęło)",
      "(aplikację|aplikacji|aplikacja|zgłoszenie|zgłoszenia|kandydaturę|kandydatury|kandydatura|dokumentów|cv|rekrutacji|rekrutację|rekrutacja|konkurs|nabór|naboru|naborze|konkursu|konkursie|podanie) (na|do) [wolne|wolnego] [stanowisko|stanowiska|pozycję|rolę|roli|posadę|funkcję|ofertę|miejsce|etat] [urzędnicze|pracy|kierownicze] [–] {role} (w|dla|u) {company}",
      "(stanowisko|stanowisku|stanowiska|stanowiskiem|stanowiskach|pozycję|pozycji|pozycją|rolę|rola|roli|rolą|posadę|posady|posadą|funkcję|funkcji|etat|etatu|wakat|projektu|szukamy|szukaliśmy|poszukujemy|zatrudnimy) [urzędnicze|pracy|kierownicze] [–|:|-] {role}",
      "(aplikację|aplikacji|aplikacja|zgłoszenie|zgłoszenia|kandydaturę|kandydatury|kandydatura|aplikował|aplikowała|aplikowałeś|aplikowałaś|ubiegał się|ubiegała się) (na|do|o) [ofertę|ogłoszenie|oferty] {role}",
      "(rekrutacji|rekrutację|rekrutacja|nabór|naboru|konkurs|konkursu|konkursie|proces rekrutacyjny|aplikacja|aplikacji|zgłoszenie|cv) [na|–|-|:] {role}",
      "(pracy|pracę|zatrudnienia|zatrudnienie|zatrudnić) [w charakterze|jako] {role}",
      "(na|ofertę|ofercie|ogłoszenia|ogłoszenie|jako|przesłuchań na|pracy|pracę) {role}",
    ],
    roleWords:
      "specjalist* anality* kierowni* menedżer* menadżer* manager* inżynier* programist* developer* dewelop* technik technika technicy koordynator* konsultant* doradc* przedstawiciel* handlow* sprzedaw* kasjer* magazynier* operator* kierowc* kurier* kucharz* kuchark* kelner* barist* barman* recepcjonist* sekretark* sekretarz* księgow* główna główny kontroler* controller* audytor* referent* inspektor* podinspektor* nauczyciel* wychowawc* lektor* wykładowc* adiunkt* profesor* doktorant* stypendyst* rezydent* pielęgniar* położn* lekarz* ratownik* ratownicz* farmaceut* fizjoterapeut* psycholog* psychoterapeut* terapeut* dentyst* stomatolog* weterynarz* opiekun* pomoc pomocnik* grafik grafika grafikiem graficz* projektant* designer* architekt* redaktor* korektor* dziennikarz* copywriter* tłumacz* fotograf* ilustrator* animator* producent* reżyser* aktor* muzyk* bibliotekarz* archiwist* kustosz* muzealn* przewodni* pilot* steward* mechanik* elektryk* elektromonter* monter* spawacz* ślusarz* tokarz tokarza frezer* stolarz* murarz* dekarz* hydraulik* malarz* majster* mistrz* brygadzist* budowl* pakowacz* sortowacz* pracowni* robotni* sprzątacz* sprzątając* strażni* policjant* prawni* radc* adwokat* aplikant* notariusz* legislator* urzędni* ekspert* naczelni* dyrektor* prezes* wiceprezes* zastępc* lider* leader lead szef szefa szefem szefowa szefowej kapitan* brand key account scrum product owner master tester* devops administrator* informaty* webmaster* data engineer scientist frontend backend fullstack full-stack qa ux ui marketer* marketing* rekruter* kadrow* hr logisty* spedytor* planist* zaopatrzeniow* zakupow* kupiec kupca technolog* chemi* biolog* laborant* fizyk* geodet* kosztorysant* rzeczoznawc* agent* broker* pośredni* makler* aktuariusz* bankier* windykator* telemarketer* hostess* fryzjer* kosmetycz* kosmetolog* masażyst* krawiec krawca krawcowa krawcowej krawcową szwacz* krojcz* piekarz* cukierni* rzeźni* ogrodnik* rolnik* leśnik leśnika leśniczy leśniczego trener* instruktor* coach* moderator* content specialist officer consultant representative assistant associate architect analyst stażyst* praktykant* wolontariusz* trainee intern internship młodszy młodsza starszy starsza junior senior growth community influencer* scenograf* realizator* dźwiękow* oświetleniow* rzecznik* dyspozytor* motornicz* maszynist* konduktor* inwentaryzator* merchandiser* układacz* pokojow* pokojówk* concierge portier* woźny woźna woźnego woźnej dozorc* konserwator* serwisant* instalator* glazurnik* tynkarz* cieśla cieśli cieślę zbrojarz* betoniarz* kafelkarz* szklarz* lakiernik* blacharz* wulkanizator* diagnost* optyk* okulist* radiolog* anestezjolog* kardiolog* logoped* pedagog* katechet* socjolog* ekonomist* matematyk* kreślarz* archeolog* geolog* hydrolog* meteorolog* sędzia sędziego prokurator* komornik* dietetyk* sommelier* zmywak* zmywając* dj konstruktor* staż dekorator* florystk* florist* manikiurzyst* stylist* brafitter* optometryst* rejestrator* rehabilitant* sanitariusz* salow* niani* guwernant* uczeń ucznia uczennic* czeladni* pomocnic* sufler* skrzyp* altówk* wiolonczel* waltorn* puzon* klarnet* organist* chórzyst* solist* tancer* choreograf* statyst* dramaturg* scenarzyst* montażyst* researcher* writer executive head director president buyer planner recruiter support success manufacturing stolark* zdun zduna brukarz* kamieniarz* elektronik* mechatronik* automatyk* energetyk* hutnik hutnika górnik górnika sztygar* metalurg* odlewnik* szlifierz* wytapiacz* wiertacz* operacyjn* cnc palacz* ładowacz* drwal* pilarz* hodowc* zootechnik* pszczelarz* rybak* marynarz* nawigator* taksówkarz* listonosz* ajent* franczyz* ankieter* rekrutator* korepetytor* native egzaminator* metodyk* bibliotekark* edukator* strażak* ochron* kancelist* protokolant* asesor* likwidator* underwriter* pełnomocnik* badacz* wizażyst* modelk* barber* podolog* higienist* technicz* asyst* *log *loga *logiem *ista *istka *istę *istki *ysta *ystka *ator *atora *atorka *atorki".split(
        " ",
      ),
    hasCapitals: false,
    roleStops:
      "w we oraz i za z że na dla który która które którą którego której nie jest została został zostało u od o po przy do nr ref nr. prosimy informujemy informuję dziękujemy dziękuję niestety jednak ale a lecz także wraz czy już dostaliśmy otrzymaliśmy wpłynęło wpłynęły mamy wybraliśmy szukamy szukaliśmy zaprosiliśmy zatrudniliśmy zdecydowaliśmy postanowiliśmy postanowił zatrudnienie zatrudniono wybrano wypada wymaga została. kończymy zamykamy uprzejmie zamieszczoną zamieszczone będzie będziemy decyzją właśnie złożyła złożył zakończył zakończyła zamknęliśmy dobiegła zostaje jesteśmy prosimy, uległ uległa tym dlatego poszło wypadła została, wybraliśmy, bo gdyż ponieważ kasujemy".split(
        " ",
      ),
    notRoles:
      "application your aplikacja aplikacji aplikację zgłoszenie zgłoszenia rekrutacja rekrutacji rekrutację rekrutacyjny rekrutacyjnego rekrutacyjnym proces procesu wynik wyniki wyniku wyników naboru nabór konkurs konkursu decyzja odpowiedź odpowiedzi status statusu informacja informacje dziękujemy dziękuję dzięki rozmowa rozmowie rozmowy rozmowę spotkanie spotkaniu spotkania stanowisko stanowisku stanowiska praca pracy pracę oferta oferty ofertę kandydatura kandydat kandydata kandydatów zespół zespołu firma firmy cv portfolio twoja twoje twojej twojego pani pana państwa aktualizacja potwierdzenie zaproszenie propozycja feedback re fw fwd odp pd rozstrzygnięcie wiadomość podziękowanie hej cześć szanowny szanowna innego inna inną osobę osoby kogoś nas ciebie wolne tym innej urzędnicze kierownicze katalog dialog analog tej tę lista listę listy liście kogo".split(
        " ",
      ),
    companyFrames: [
      "(firmie|firmą|firmy|firma|firmę|spółce|spółką|spółki|spółka|fundacji|fundacją|grupie|grupy|marki|marką) {company}",
      "(pracodawca|pracodawcy|firma|spółka) {company} (zaktualizował|zaktualizowała|odrzucił|odrzuciła|odpowiedział|odpowiedziała|rozpatrzył|rozpatrzyła|zakończył|zakończyła|zdecydował|zdecydowała|podjął|podjęła|wybrał|wybrała|zamknął|zamknęła|nie|informuje|dziękuje|zaprasza)",
      "(wyświetlona|wyświetlone|obejrzana|obejrzane|rozpatrzona|rozpatrzone|odrzucona|odrzucone|przejrzana) przez {company}",
      "zainteresowanie (ofertą|ofertami|pracą w|pracą dla|dołączeniem do|współpracą z|naszą ofertą|marką|firmą|karierą w) {company}",
      "(pracy|pracą|zatrudnienia|rekrutacji|rekrutacja|rekrutacją|rekrutację|karierze|karierą|roli|stanowisko|przyszłość|aplikacji|aplikacja|aplikację) (w|z|dla|do) {company}",
      "(dziale|zespół|zespołu|zespołem|ekipa|ekipy|zespole|rekrutacja) {company}",
      "(pozdrowieniami|ze strony) {company}",
      "{company} (informuje|zawiadamia|uprzejmie informuje|dziękuje)",
      "(co-founder,|founder,|kadry,|manager,|recruiter,|hr,|partner,|właściciel,|właścicielka,|dyrektor,|prezes,|kierownik,|personalnych,|rekrutacji,|inspektor,|specjalistka,|specjalista,|orkiestry,|lead,|@) {company}",
      "(dyr.|kancelaria|kawiarnia|restauracja|piekarnia|cukiernia|apteka|apteki|fundacja|stowarzyszenie|wydawnictwo|klinika|przychodnia|żłobek|żłobka|przedszkole|przedszkola|teatr|teatru|galeria|księgarnia|gospodarstwo|salon|studio|agencja|filharmonia|kopalnia|huta|warsztat|hotel|dom|planetarium|muzeum|bankowość) {company}",
      "(application|applying|interest) (to|in|with|at) {company}",
    ],
    companyStops:
      "oraz i w na za do z ze od że nie jest została został zostało są który która które informuje informujemy dziękujemy dziękuje zdecydowała zdecydował postanowiła odpowiedziała rozpatrzyła rozpatrzył zakończyła zakończono dobiegła dobiegł zaprasza podjęła chce prosi przy dla po o a ale lecz jednak niestety przez nam państwa pani pana siedzibą jako im nr zaktualizował zaktualizowała odrzucił odrzuciła dla, pod dyrektor kadry rekrutacja właśnie teraz się wybrał wybrała".split(
        " ",
      ),
    teamWords: (
      "team zespół zespołu zespole zespołem dział działu dziale hr kadry kadr kadrach płac rekrutacja rekrutacji rekrutacje rekrutacyjny rekrutacyjna personalny personalnych personalna praca pracy kariera kariery biuro biura sekretariat sekretariatu " +
      "dyrekcja dyrekcji dyrektor dyrektora komisja komisji konkursowa konkursowej ekipa ekipy reszta talent acquisition recruiting recruitment recruiter careers career people ludzi ds noreply no-reply do not reply via powiadomienia " +
      "system obsługa obsługi administracja program programu stażowy newsletter redakcja redakcji nabór naboru jobs job hiring department specjalista specjalistka specialist partner manager kierownik sekretarz gminy prezes asystent asystentka " +
      "kandydat kandydata kandydatów serwis portal oferty pan pani dziekan dziekana dziekanat wydziału rektor zarząd zarządu polska z w od centrum office automat pozdrawiam pozdrawiamy dziękujemy wewnętrzny wewnętrzna impresariat olx pracuj.pl linkedin szanowny szanowna szanowni państwo drogi droga cześć hej witaj ty my wy twój twoja twoje to na po za o we przez czytelnicy"
    ).split(" "),
    legalForms:
      "sa s.a. sp sp. z o.o. oo zoo spółka sp.k. sp.j. spk spj s.c. sc fundacja stowarzyszenie stolarnia hotel kawiarnia restauracja szkoła szpital urząd instytut sklep apteka apteki przedszkole żłobek warsztat wydawnictwo muzeum teatr uniwersytet politechnika bank grupa kancelaria piekarnia salon studio zakład kopalnia gimnazjum liceum centrum kolegium przychodnia klinika drukarnia redakcja biblioteka gmina starostwo agencja firma serwis meble dachy gmbh ltd inc llc ag".split(
        " ",
      ),
    closings: (
      "z poważaniem|pozdrawiam|pozdrawiamy|pozdrowienia|serdecznie pozdrawiam|z pozdrowieniami|" +
      "łączę pozdrowienia|z szacunkiem|z serdecznymi pozdrowieniami|serdecznie|serdeczności|ściskam|ściskamy|uściski|pozdro|trzymaj się|powodzenia|" +
      "wszystkiego dobrego|z najlepszymi życzeniami|do usłyszenia|do zobaczenia|buziaki|dziękuję|dziękujemy|dzięki|" +
      "jeszcze raz dziękuję|miłego dnia|dobrego dnia|udanego dnia|z wdzięcznością|z góry dziękuję|z upoważnienia|z up|hej|na razie|trzymam kciuki|bez urazy|łączę wyrazy|łączymy wyrazy|życzę|życzymy|życząc|kłaniam się|z ubolewaniem|z żalem|z przykrością|z całego serca|z sympatią|z uszanowaniem|do następnego|do napisania|trzymajcie się|trzymaj kciuki|miłego|udanego|dobrego|spokojnego|pozdr|pzdr|całuję|głowa do góry|sekretarz gminy|wójt gminy|burmistrz|starosta|prezydent miasta|dyrektor szkoły|przewodniczący komisji|przewodnicząca komisji|" +
      "w imieniu|best regards|kind regards|regards|best|cheers|z wyrazami|z życzeniami|ciepło pozdrawiam|dzięki że"
    ).split("|"),
    signedFrames: ["(twój|twoja|wasz|wasza) {name}"],
    familyNames: [],
    greeting: { by: "first" },
    titles:
      "mgr inż dr prof hab lek med pan pani mec adw r.pr r.pr. mgr. inż. dr. prof. hab. lek. med. mec. adw. ks ks. siostra ojciec brat dyr dyr. z-ca kustosz farm farm. doc doc. red red. nadkom kpt mjr por s o".split(
        " ",
      ),
    stages: {
      offer: [
        "(wycof*|cofa*|cofn*|anulow*|odwoł*) .. (ofert*|propozycj*|ustaleni*)",
        "(ofert*|propozycj*) .. (traci|straciła|tracą) ważność",
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
        "(dzięk*|dziękuj*|miło było|podziękow*|miłą) .. (spotkani*|wizyt*|przyjazd*|przyjści*|poznać|gościć|porozmawiać|pogadać|przyjechał*|przyszłaś|przyszła pani|przyszedł*|wpadł*)",
        "(za|po|podczas|nawiązując do) .. (rozmowę|rozmowie|rozmowy|rozmów|rozmowach) (kwalifikacyjn*|rekrutacyjn*|technicz*|finałow*|z|ze|w|we|o|i|oraz|na|u|zesp*|zdecydow*|postanow*|wybra*|mogę|muszę|nie|jednak|mam|$)",
        "(po|podczas|za) [naszym|drugim|pierwszym|ostatnim|piękne|miłe] spotkani*",
        "rozmow* (kwalifikacyjn*|technicz*|rekrutacyjn*) .. (za nami|wypad*|poszł*)",
        "(rozmowa|rozmowę) .. (bardzo dobra|dobra|świetna|merytoryczn*|sympatyczn*)",
        "(naszą|naszej|twoją|wczorajszą|czwartkową|wtorkową|piątkową|poniedziałkową|środową|ostatnią|miłą|otwartą|fajnej) rozmow* (z|ze|w|we|o|i|oraz|$)",
        "(rozmawiało|rozmawialiśmy|spotkaliśmy|poznaliśmy|poznałyśmy|pofatygował*|miło .. poznać|przyjemnie .. gościć)",
        "(było|byłoby) nam .. (u|mił*|przemił*|przyjemn*)",
        "(pani|pana|twoja|nasza|wczorajsza) rozmowa",
        "umówion* .. (rozmow*|spotkani*)",
        "(dobrze|świetnie|fajnie|miło|super) .. (gadał*|gadało|rozmawiał*|pogadać|porozmawiać)",
        "(przyjechał*|przyszedł*|przyszłaś|przyjazd*) .. (do nas|z nami|pogadać|na rozmowę|na spotkanie)",
        "(wczorajsze|wtorkowe|dzięki za|dwie|trzy) .. (godziny|wtorek|środę|czwartek|piątek|poniedziałek)",
      ],
      assessment: [
        "(za|po|udział* w|wynik*|wyniki|wynikami|rozwiązan*|wykonan*|ukończeni*|przygotowani*|twoj*|pana|pani|części) .. (test|testu|testów|teście|testach|testem|zadani*|egzamin*|assessment*|sprawdzian*|wideorozmow*|prezentacj*)",
        "(lekcj*|wykład*) (próbn*|pokazow*)",
        "(próg|progu) (punktow*|kwalifikac*)",
        "(dzień|dnia|dniu|dniówk*|dni|zmian*|honorarium|godzin*) próbn*",
        "(hackathon*|kwestionariusz* osobowo*|egzaminie|dwa dni)",
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
        "(aplikacj*|aplikował*|aplikował*|zgłoszeni*|kandydatur*|cv|życiorys*|portfolio|podanie|podania|dokument*|kandydow*|nadesłan*|przesłan*|wniosk*|profil*|oferta złożon*|złożon*|nabór|naborze|rekrutacj*|rekrutowali*|przysłał*|aplikacji|chciał* z nami pracować|że chcieli*)",
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
      "{reason} (wobec czego|w związku z czym|toteż|dlatego nie|dlatego z|dlatego lista|dlatego zamykamy|dlatego kończymy|dlatego musimy|dlatego tym|dlatego też|więc)",
      "{reason} i (etatu|etat|stanowiska|miejsca|oferta|rekrutacja|rekrutację) ",
      "(ponieważ|bo|gdyż|bowiem|ze względu na|z uwagi na|z powodu|w związku z|jako że|dlatego że|z racji|na skutek|wskutek) {reason}",
      "(powodem|powód|przyczyną|przyczyna|argumentem|uzasadnienie) (było|jest|był|była|to|odmowy|decyzji:|:) [to, że] {reason}",
      "(uzasadnienie|wyboru|powód|przyczyna|zabrakło|decyzji): {reason}",
      "(przesądziła|przesądziło|przeważyło|przeważyła|zaważyło|zaważyła|zaważyły|zadecydowało|zadecydowała|zadecydowały|decydowały) {reason}",
      "(osobę,|osoby,|osobie,|osoba,|kandydata,|kandydatkę,|kandydatów,|kogoś,|osób,|kandydatowi,|kandydatce,|ktoś,|panią,) (których|którego|której|czyje) {reason}",
      "(która|który|którzy|które|kto) (już|ma|mają|miał|miała|posiada|posiadają|prowadziła|prowadził|pracował|współpracowała|zastępowała|zastępował|od|spełnia|spełniają|lepiej|bardziej|najlepiej|najpełniej|zna|znają|robił|jeździ|w tej|mieszka|dysponuje) {reason}",
      "(osobę|osoby|osobie|osoba|kandydata|kandydatkę|kandydatów|kogoś|osób|chłopaka|kandydatowi|kandydatce|kandydaci) [o|z|ze] (z|ze|o|bez|minimum|większym|większą|mocniejszym|wieloletnim|trzyletnią|dwuletnią|kilkuletnią|profilu) (doświadczeniem|doświadczeniu|praktyką|portfelem|znajomością|certyfikatem|uprawnieniami|wykształceniem|bardziej|większym|większą|dłuższym|bogatszym|szerszym|silniejszym|mocniejszym|minimum|biegłą|biegłym|trzyletnią|kilkuletnią|wieloletnim|praktyczną|profilu|własną|własnym|czynną) {reason}",
      "(szukamy|potrzebujemy|szukaliśmy|potrzebowaliśmy|poszukujemy) (kogoś|osoby|osób|kandydata|kandydatów) {reason}",
      "(zabrakło|brakuje|brakowało) [nam|ci|panu|pani] {reason}",
      "(uznał,|uznała,|uznali,|stwierdził,|ocenił,) że {reason}",
      "nie (spełnia|spełniła|spełnił|spełniają|spełniało) {reason}",
      "(ma|posiada) (kurs|doświadczenie|praktykę|uprawnienia|certyfikat|większe|wieloletnie) {reason}",
      "(obie|obaj|oboje) {reason}",
      "bez {reason} nie (damy|możemy|jesteśmy|będziemy)",
      "nieaktualne, {reason}",
      "{reason} nie (potrzebuję|potrzebujemy|przyjmujemy|szukamy)",
      "(wymaga|wymagało|wymagane|wymagana) [jest|jednak] {reason}",
    ],
  },
};
