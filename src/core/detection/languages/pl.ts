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
    you: "pan | pana | panu | panem | panie | pani | panią | państwo | państwa | państwu | państwem | pański* | pańsk* | ty | ci | cię | ciebie | tobie | tobą | twój | twoj* | twoim | twych | twego | twej | was | wam | wami | wasz* | kandydatko | kandydacie | *łeś | *łaś | *łbyś | *łabyś | jesteś | żebyś | dostaniesz | masz | możesz | chcesz | otrzymasz | znajdziesz | przechodzisz | dołączysz | dołączasz | będziesz | zaczynasz | dzięki żeś",
    we: "my | nas | nam | nami | nasz* | u nas | *liśmy | *łyśmy | *śmy | *jemy | *żemy | *simy | będziemy | jesteśmy | chcemy | mamy | damy | znamy | szukamy | zapraszamy | wysyłamy | składamy | czekamy | życzymy | odrzucamy | zamykamy | cofamy | kończymy | stawiamy | pójdziemy | wrócimy | zachowamy | zaprosimy | przepraszamy | zachęcamy | chcielibyśmy | chciałybyśmy | żegnamy | przekazujemy | nasza firma | nasz zespół",
    i: "ja | mnie | mi | mną | mój | moj* | mam | jestem | muszę | mogę | piszę | będę | *owałem | *owałam | *iłem | *iłam | *yłem | *yłam | *ałam | *ęłam | *ąłem | dostałem | wysłałem | chciałem | miałem | zostałem | podpisałem | czytałem | wybrałem | otrzymałem | musiałem | mogłem | mogłam | dziękuję | proszę | przepraszam | życzę | przesyłam | wracam | zapraszam | czekam | liczę | rezygnuję | wiem | myślę | wolałbym | wolałabym | chciałbym | chciałabym | mógłbym | mogłabym",
    they: "on | ona | ono | oni | one | jego | jej | jemu | niego | niej | nim | nią | ich | nich | im | nimi | jego",
    somebody:
      "ktoś | kogoś | komuś | kimś | osoba | osobę | osoby | osobie | osobą | osób | osobom | osobami | człowiek* | ludzi | ludzie | ludźmi | ktokolwiek | kogokolwiek | chłopak* | dziewczyn* | taką osobę",
    other:
      "inny | inna | inne | innego | innej | innemu | innym | innych | innymi | inną | ktoś inny | kogoś innego | kimś innym | komuś innemu | gdzie indziej | gdzieś indziej | drugiego | drugiej | drugiemu | drugą | pozostał* | pozostałym* | odmienn* | dwie osoby | pozostałymi | trochę inn*",
    candidate:
      "kandydat* | aplikant* | aplikując* | kandydując* | kontrkandydat* | konkurent* | finalist* | rywal* | zgłaszając* | osób zaproszonych | ubiegając* | rozmówc* | rozmówczyn* | chętny | chętnych | chętni | chętna | uczestnik* | uczestniczk* | konkurentk*",
    client:
      "klient | klienta | klientem | klientowi | nasz klient | naszego klienta | po stronie klienta | pracodawca | pracodawcy | pracodawcę | zleceniodawc* | partner biznesowy",
    committee:
      "komisj* | komitet* | zarząd | zarządu | zarządem | zarządowi | panel rekrutacyjny | panel | jury | kolegium | rada | rady | radzie | radę | dyrekcj* | dyrektor* | dyr | prezes* | kierownik* | kierownicz* | hiring manager* | menedżer* | manager* | szef | szefa | szefowa | szefow* | wspólnik* | wspólnicy | właściciel* | dziekan* | rektor* | grono pedagogiczne | założyciel* | lider* | wójt* | burmistrz* | team lead* | przełożony | przełożonego | przełożonych | przełożonym | przełożeni | bezpośredni przełożony | centrala | dowódc* | komendant* | minister* | ministerstw*",
    internal:
      "wewnętrzn* | z wewnątrz | wewnątrz firmy | z polecenia | rekrutacji wewnętrznej | awans* | awans wewnętrzny | z własnych szeregów | spośród pracowników | spośród naszych | dotychczasow* pracownik* | nasz pracownik | swojego | kolega z | koleżanka z",
    everyone:
      "wszyscy | wszystkich | wszystkim | wszystkie | wszystkimi | każdy | każda | każde | każdego | każdej | każdemu | każdą | każdym | ogół | komplet | wszystko | całość",
    friend:
      "brat | brata | siostr* | córk* | syn | syna | kolega | kolegę | koledze | koleżank* | przyjaciel* | przyjaciół* | sąsiad* | kuzyn* | mąż | męża | żona | żoną | żony | mamo | mama | tato | tata | szwagier* | kumpel* | współlokator* | znajomy | znajoma | znajomych | znajomym | znajomej | znajomego",
    not: "nie | ani | nikt | nikogo | nikomu | nikim | nic | niczego | niczym | żaden | żadn* | nigdy | bez | brak | braku | brakiem | brakuje | zabrakło | niezakwalifikow* | nieprzyjęt* | niewybran* | niezatrudni* | niespełni* | niespełnien* | nieaktualn* | niedostępn* | nieważn* | nieuzyskani* | niewystarczając* | niemożliw* | nie ma | ani jedn* | nieosiągnięci* | niezaproszon* | niekompletn* | nieprzyjęci* | niewybrani* | niebran* | niepozytywn* | odmown* | negatywn* | niepowodzeni*",
    unable:
      "nie możemy | nie mogę | nie może | nie mogliśmy | nie mogłam | nie mogłem | nie mogliby* | nie jesteśmy w stanie | nie byliśmy w stanie | nie jestem w stanie | nie jest w stanie | nie będziemy w stanie | nie będziemy mogli | nie będę mogła | nie będę mógł | nie da się | nie dało się | nie damy rady | nie dam rady | nie widzimy możliwości | nie mamy możliwości | nie ma możliwości | brak możliwości | niemożliw* | nie udało | nie uda | nie sposób | nie pozwala | nie pozwalają | nie pozwoli* | nie mamy dla | nie mam dla | nie znaleźliśmy | nie zdołał* | nie ma szans | nie jest możliwe | nie było możliwe | nie zmieścimy",
    nolonger:
      "już nie | nie będzie już | nie szukamy już | nie szukam już | już się nie | więcej nie | nie będzie dalej | nie jest już | nie ma już | nie będziemy już | nie mamy już | nie szukamy | nieaktualn* | wygasł* | wygasa | nic więcej",
    sorry:
      "niestety | przykro | przykrością | przykra | przykry | żal | żalem | żałuj* | ubolew* | przeprasz* | przeprosi* | wybacz* | sorki | sorry | szkoda | smutkiem | smutn* | zasmuc* | rozczarow* | rozczaruj* | zawied* | zawiod* | zawieść | nie mam dobrych wieści | nie mam dla ciebie dobrych | nie mamy dobrych | złe wieści | złe wiadomości | złą wiadomość | zła wiadomość | niełatw* wiadomość | ciężkim sercem | bólem serca | boli | obawiam | obawiamy | klops | nie po twojej myśli | nie po pana myśli | nie po pani myśli | nie to chciał* | nie lubię tych maili | nie lubię pisać | najmniej przyjemn* | coś weselszego | liczył pan na inn* | liczyła pani na inn* | liczyłeś na inn* | liczyłaś na inn* | na którą czekał* | nie jest to odpowiedź | nie jest to wiadomość",
    negative:
      "negatyw* | odmown* | niepomyśln* | niezakwalifikow* | nieprzyjęt* | niewybran* | odrzucon* | odpadł* | odpada | odpadasz | nie przeszł* | nie przeszedł* | nie przechodzi* | nie zakwalifikow* | nie został* wybran* | nie został* zakwalifikow* | nie został* przyjęt* | nie został* wyłonion* | nie dostał* się | nie udało | bez powodzenia | na nie | nie wybrano | nie znalazł* się | nie był* w gronie | nie ma wśród | nie rekomend* | nie uzyskał* | nie otrzymał* | nie zdał* | nic z tego | bezskuteczn*",
    but: "ale | jednak | jednakże | lecz | natomiast | choć | chociaż | niemniej | aczkolwiek | mimo to | jednakowoż | za to | tymczasem | zaś | przeciwnie",
    instead:
      "zamiast | raczej | na korzyść | na rzecz | w zamian | woleli | wolał* | woli | preferuj* | prefer* | przewagę | przewag* | a nie | tylko że inn* | drugiemu kandydatowi | innemu kandydatowi | innej osobie | szala | przypadł* | wyprzedz* | ustąpi* | wolę | wolimy | w pierwszej kolejności | postawiliśmy na | postawił* na | stawiamy na | wybór padł na | padł na osob* | zagłosow* na | opowiedział* się za | wskazała do zatrudnienia | lepiej wypad* | drugie miejsce",
    if: "jeśli | jeżeli | gdyby | gdybyś | gdybyśmy | o ile | czy | w razie | w przypadku | chyba że | pod warunkiem | jakby | skoro | na wypadek | bez względu | niezależnie od",
    may: "może | mogą | mógłby | mogłaby | mogłoby | mogliby | być może | ewentualn* | możliw* | możliwe że | prawdopodobn* | chyba | mógł | mogła | byłby | byłaby | chciałby | pewnie",
    when: "gdy | kiedy | jak tylko | zanim | dopóki | dopiero | po | przed | aż | odkąd | wówczas | wtedy | następnie | w trakcie | podczas",
    because:
      "ponieważ | bo | gdyż | bowiem | ze względu | z uwagi | z powodu | z powodów | w związku | wobec | dlatego | dlatego że | więc | zatem | przyczyn* | powód | powodem | powody | skutek | wskutek | jako że | uzasadnieni* | dzięki temu | z racji | na podstawie | wobec czego | z przyczyn | w wyniku | na skutek | argument*",
    only: "tylko | jedynie | wyłącznie | zaledwie | po prostu | tylko jedn* | jedno miejsce | jedna osoba",
    yet: "jeszcze | nadal | wciąż | dotąd | dotychczas | do tej pory | na razie | obecnie | aktualnie | nadal trwa | póki co | jak dotąd",
    already: "już | teraz | w międzyczasie | tymczasem | dawno | właśnie | przed chwilą | niedawno",
    timebeing:
      "tym razem | na tym etapie | na razie | obecnie | w tej chwili | na tę chwilę | w tym momencie | na ten moment | chwilowo | w obecnej | aktualnie | w tym naborze | w tej rekrutacji | w tym roku | póki co | w tej edycji | w tym rozdaniu | nie teraz | dzisiaj nie | na dziś | w bieżąc* | obecna | obecnym | obecnych | obecny | obecne | obecną",
    again:
      "ponown* | znowu | znów | jeszcze raz | raz jeszcze | od nowa | kolejny raz | powtórn* | drugi raz | wrócić | wróci* | po raz kolejny",
    application:
      "aplikacj* | aplikow* | aplikuj* | zaaplikow* | zgłoszeni* | zgłosi* | zgłaszal* | zgłaszaj* | kandydatur* | kandydow* | podanie | podania | podaniu | wnios* | wniosek o zatrudnienie | ubiega* | ubieg* się | oferta pani | oferta pana | pana oferta | pani oferta | pana ofert* | pani ofert* | złożon* ofert* | ofert złożon* | nadesłan* | przesłan* dokument* | staran* | startow*",
    documents:
      "cv | cv'k* | życiorys* | dokument* | papiery | papierów | portfolio | list* motywacyjn* | list motywacyjny | resume | teczk* | próbk* | próbek | załącznik* | referencj* | świadectw* | dyplom* | nadesłan* dokument* | linkedin | github*",
    position:
      "stanowisk* | posad* | etat* | wakat* | rolę | pozycj* | miejsc* | miejsce pracy | pracę | pracy | ogłoszeni* | funkcj* | zatrudnieni* | wolne stanowisk* | wolne miejsc* | oferta pracy | oferty pracy | ofertę pracy | ofercie pracy | robot* | angaż* | job | zmian* nocn* | dyżur* | vacat* | staż* | ról | praca | roli | rola | rolą | rolach | robota | robotę",
    hiring:
      "rekrut* | rekruter* | hr | hr-u | kadr | kadry | kadrow* | kadrach | personaln* | talent acquisition | karier* | pracodawc* | dział* kadr | zespół rekrutacji | headhunter* | zasob* ludzki* | people team | employer | zatrudnia* | agencj* | zrekrut* | nabor* | talentów | dział talentów | etat hr | zasobów ludzkich",
    process:
      "proces* | procedur* | selekcj* | nabor* | nabór | naborze | konkurs* | postępowani* | poszukiwani* | kampani* | edycj* | rekrutacj* | preselekcj* | castingu | przesłucha* | projekt rekrutacyjny",
    training:
      "staż | stażu | stażow* | stażyst* | praktyk* | praktykant* | wolontari* | aplikacj* radcow* | aplikant* | rezydentur* | rezydencj* | trainee* | intern* | przyucz* | program stażowy | program* | czeladni* | uczeń | uczni* | służb* przygotowawcz* | asystentur*",
    profile:
      "profil* | kwalifikacj* | umiejętnoś* | kompetencj* | zdolnoś* | potencjał* | mocn* stron* | wykształceni* | predyspozycj* | sylwetk* | dorob* | wiedz* | wiedzę | talent* | uprawnie* | osiągnięci* | skill* | seniority | atut*",
    experience:
      "doświadcz* | staż* pracy | stażu pracy | lat pracy | lata w | praktyk* zawodow* | praktyką | dorob* | znajomoś* | biegł* | ścieżk* zawodow* | obyci* | większą praktyk* | przebieg* | poziom seniorski | robił już | prowadził* już | pracował* już",
    requirements:
      "wymag* | wymóg | wymogi | wymogów | wymogom | kryteri* | oczekiwan* | potrzeb* | warunk* | szukamy | szukam | szukał* | poszukuj* | niezbędn* | konieczn* | potrzebuj* | potrzebn* | czego szukamy | zależy nam | zależał* | widełk* | wymagania kwalifikacyjne | przekracza* | przekraczają | oczekujemy | oczekiwał*",
    fit: "dopasow* | pasuj* | pasow* | pasują | odpowiada* | odpowiedni* | odpowiad* | zbież* | spełni* | pokrywa* | pasuje | wpisuj* | wpasow* | właściw* osob* | właściw* | adekwatn* | nadaj* | sprosta* | fit | match* | przystaje | adekw* | bliższ* | zgodność* | zgodny z | nie ta energia | gra w zupełnie inn*",
    better:
      "lepiej | lepsz* | najlep* | bardziej | bliższ* | najbliż* | pełniej | najpełniej | bardziej doświadczon* | większ* | największ* | wyższ* | najwyższ* | silniejsz* | mocniejsz* | najwięcej | przewyższ* | w większym stopniu | w najwyższym stopniu | pierwszy wybór | o włos | słabiej | zbyt | za mało | przewag* | bardziej technicz* | przewyższa*",
    level:
      "poziom* | wysoki poziom | konkurencj* | konkurencja | jakoś* | standard* | poprzeczk* | klas* | rywalizacj* | silna stawka | mocna stawka | wyrównan* | w stawce | naszej stawce | w naszej stawce",
    many: "wiele | wielu | wieloma | liczn* | dużo | duż* liczb* | dużej liczby | dużą liczbę | liczb* | licznych | mnóstwo | setki | setek | kilkaset | ponad | ogrom* | rekordow* | ogromn* zainteresow* | sporo | tysiące | tysiąc | tysięcy | kilkudziesięciu | kilkadziesiąt | spośród | kilka osób | kilkoro | dziesiątki | czterysta | trzysta | dwustu | stu | tak wielu | tak wiele",
    interview:
      "rozmow* kwalifikacyjn* | rozmow* rekrutacyjn* | rozmowę rekrutacyjn* | rozmów kwalifikacyjn* | rozmowa kwalifikacyjna | wywiad* | interview | rozmow* technicz* | rozmow* o prac* | rozmow* finałow* | rozmow* w sprawie pracy | wideorozmow* | rozmow* | rozmów | rozmową | rozmowę | rozmówk*",
    talk: "rozmow* | rozmów | rozmowę | rozmawia* | porozmawia* | pogada* | pogadamy | spotka* | spotkaj* | spotykamy | zdzwoni* | zadzwoni* | zadzwoń | dzwoni* | dodzwoni* | telefon* | call | calla | wideo* | teams* | zoom* | google meet | meet | poznać | poznamy | poznasz | poznali* | kawa | kawę | kontakt telefoniczny | przegada* | opowie* | odwiedzi* | przyjazd* | przyjechał* | wpadnie* | wpadł*",
    test: "test | testu | testy | testów | testem | teście | testach | testow* | zadani* | zadań | egzamin* | ćwiczeni* | sprawdzian* | próbn* | dzień próbny | dnia próbnego | assessment* | centrum oceny | case* study | case'y | próbk* | wykład* próbn* | lekcj* pokazow* | przesłuchani* | prezentacj* | kartkówk* | challenge | zadanie domowe | gra symulacyjna | nagran* | nagraj | nagrani* | psycholog* | sprawnościow*",
    round:
      "etap | etapu | etapie | etapy | etapów | etapem | etapach | rund* | faz* | krok | kroku | kroki | kroków | krokiem | tur | turze | turę | tury | dalej | dalsz* | kolejn* etap* | następn* etap* | kolejn* | następn* | finał* | części rekrutacji",
    shortlist:
      "krótk* list* | krótka lista | krótkiej liście | krótką listę | short list* | shortlist* | finalist* | finał* | finałow* | wąsk* gron* | wąskim gronie | ścisł* finał* | w gronie | grona | dwójk* | trójk* | ostatniej dwójce | lista finalistów | drugie miejsce | drugim miejscu | preselekcj* | wyłonion* | wyłoni* | finale | drugie miejsce w",
    list: "lista rezerwow* | liście rezerwow* | listy rezerwow* | listę rezerwow* | rezerw* | list* oczekując* | lista oczekujących | listę oczekujących | ranking* | lista rankingowa | list* rankingow* | miejsc* na liście | drugim wyborem | drugi wybór | na liście | numer dwa | rezerwie kadrowej",
    pool: "baz* kandydat* | bazie | bazy danych | bazę | bazy | baza | pul* talent* | puli talentów | puli | społecznoś* talent* | społecznoś* | zachow* cv | zachowa* | zachowamy | zachować | przechow* | w pamięci | na przyszłość | segregator* | teczki | szuflad* | numer na wypadek | zostawiamy sobie | zostawiam | odłożyliśmy | sieć kontaktów | pozostajemy w kontakcie | w kontakcie | w przyszłych rekrutacjach",
    offer:
      "ofert* | propozycj* | zaoferow* | proponuj* | propono* | zapropono* | oferuj* | propozycja pracy | propozycję pracy | propozycja zatrudnienia | propozycję zatrudnienia | list intencyjny | złożyli* ofert* | oferta zatrudnienia | job offer",
    contract:
      "umow* | umów | kontrakt* | podpis* | podpisz | podpisan* | angaż* | onboarding* | kwestionariusz* | formalnoś* | porozumieni* | zleceni* | b2b | aneks*",
    salary:
      "wynagrodzeni* | pensj* | zarob* | stawk* | brutto | netto | benefit* | premi* | płac* | widełk* | finansow* | oczekiwania finansowe | zł | tysięcy | dodatk* | podwyżk* | wypłat* | karta sportowa | podstawa | podstawą | podstawy",
    start:
      "zacząć | zaczn* | zaczyna* | zaczynasz | rozpocz* | start | startu | startem | startuj* | startow* | dołącz* | pierwszy dzień | pierwszym dniem | pierwszego dnia | witaj na pokładzie | na pokładzie | rusza* | ruszy* | od poniedziałku | od września | od 0 | obejmuj* | objąć | obejmie | termin rozpoczęcia | od zaraz | przejmuj* | przejmie | wdroż*",
    reference:
      "referencj* | zarekomend* | zaświadcz* | niekaralnoś* | badania wstępne | badań wstępnych | medycyn* pracy | orzeczeni* | świadectw* | książeczk* sanepid* | sanepid* | uprawnie* | certyfikat* | weryfikacj* | skierowani* | oświadczeni* | badania lekarskie | background check | opini* | dowod*",
    score:
      "punkt* | punktacj* | próg | progu | progiem | wynik* | ocen* | procent* | minimum | suma | sumę | średni* | rankingow* | liczbę punktów | najwyższą liczbę | pozytywnego wyniku",
    feedback:
      "feedback* | informacj* zwrotn* | informację zwrotną | informacji zwrotnej | informacja zwrotna | uzasadnieni* | uzasadni* | nad czym | popracować | komentarz* | co zespół odebrał | wskazówk* | omówi* | podsumowani* rozmow* | czego zabrakło | uwag | uwagami | kilka uwag",
    decide:
      "zdecydow* | decyz* | decydow* | decyduj* | postanow* | postanaw* | uzna* | rozstrzyg* | rozstrzygni* | stwierdzi* | wybór | wyboru | wyborem | wyborze | wybory | ustali* | ustalono | zapad* | zagłosow* | głosow* | orzekł* | opowiedzia* | wnios* że | doszliśmy do wniosku | padł* na | padło na | namyśl* | dyskusj* | naradz* | przemyśl* | rozważ*",
    result:
      "wynik* | rezultat* | odpowied* | wieść | wieści | wiadomoś* | status* | aktualizacj* | informacj* | rozstrzygnięci* | efekt* | finał | stan zgłoszenia | stan twojego | ogłoszeni* wynik*",
    select:
      "wybra* | wybier* | wybor* | wyłoni* | wyłon* | wyłonion* | wskaza* | wytypow* | postawi* na | stawia* na | stawiamy | zdecydow* się na | decydujemy się na | postaw* | wybrano | preferuj* | wolał* | woleli | wybór padł | padł na | selekcj* | zarekomend* | rekomend* | poparł* | poparła | opowiedział* | skupić się na | skupi* się | zagłosow* | skłani* | wytypowa* | wybran* | przewaga",
    proceed:
      "kontynu* | dalej | pójść dalej | pójdziemy | idziemy dalej | iść dalej | idziesz dalej | przejść dalej | przejdzie* | przechodzi* | przeszł* | przeszedł* | przejścia | przejść | posun* | dalsz* krok* | lecimy dalej | przekaz* dalej | dalszego etapu | dalszych etap* | dalszym | dalszej części | kolejnego etapu | kolejnych etap* | kolejnym etap* | następnego etapu | następnej rundy | dopuszcz* | dopuści* | kolejnego kroku | zapraszamy cię dalej | prowadzi* dalej | dalszych rozmów | kroku naprzód",
    consider:
      "rozpatr* | rozważ* | przeanaliz* | analiz* | ocen* | przejrz* | przegląda* | zapozna* | weryfik* | uwzględni* | pod uwagę | wnikliw* | starann* | dokładn* | uważn* | namyśl* | przemyśl* | obejrz* | ogląda* | czyta* | przeczyta* | sprawdz* | branż* | brana pod | brane pod | bierzemy pod | wzięli* pod | analizie | naradz* | dyskusj* | konsultacj* | debat* | zastan*",
    hire: "zatrudn* | przyjęt* | przyjmiemy | przyjmujemy | przyjąć | przyjęli* | przyjm* do prac* | powierz* | angaż* | bierzemy | wziąć | wzięli* | wziął | weźmiemy | powoła* | mianow* | obsad* | powołan* | do pracy | zatrudniono | zatrudniła | współprac* | współpracę | podjąć współprac* | do zespołu | przyjęci* | przyjęł* | przyjął | przyjmie | przyjmuj* | przyjmować | wzięliśmy | bierze | weźmie* | na stałe | angażuj* | zaangażuj* | zaangażować",
    fill: "obsadz* | obsadzeni* | zajęt* | zajęte | skomplet* | komplet | w komplecie | pełny stan | pełen skład | zapełni* | znaleźli* już | już mamy | nieaktualn* | przejął | przejmuj* | wolnych miejsc | nie ma już miejsc* | mamy już | dopięty | kogoś już | już ktoś | dołączył już | obejmuj* | obejmie | zajął | zajęła | usiadł* | ktoś zdążył | zdążył przed | taką osobę | jest już gotow* | właściwą osobę | przypadł* | nie szukamy | już nie szukamy | miejsce zajęt* | rozdzielon* | brak wakat* | nie mamy wakat* | nie mamy etat* | brak wolnych | znalazł sobie | znaleźliśmy człowieka | znaleźliśmy osobę | znaleźliśmy kogoś | znaleźliśmy ją u kogoś | przydzielon* | dobrał* już | mamy już obsadz* | już obsadzon* | obsadzony | przyjęliśmy już | wzięliśmy już | zatrudniliśmy już | etat otrzyma* | etat dostał* | z kim innym",
    close:
      "zamk* | zamyk* | zamknięt* | zamknęli* | zakończ* | kończy* | kończymy | koniec | dobieg* końca | dobiegł* | końca | zamknięci* | archiw* | zarchiwiz* | finaliz* | rozstrzygnięt* | zakończeni* | wygas* | żegna* | pożegna* | drogi się rozchodzą | rozchodz* | kończą | tym kończ* | uważa się za zakończon*",
    cancel:
      "anulow* | unieważni* | skasow* | kasuj* | kasow* | rezygnuj* | zrezygn* | zdjęli* | zdejm* | zdjęt* | wycof* | likwid* | zlikwid* | nie powstanie | nie będzie obsadz* | bez rozstrzygnięcia | bez zatrudnienia | ogłoszenie zdję* | zaniecha* | umorz* | odstąpi* | skreśl* etat* | bez wyboru | wypada z planu | wypadł z planu | wypadła z planu | ścięli* | ścięto | ścięt* | odwołano | odwołany | odwołana | odwołane | odwołaliśmy | odwołuj* | odwołać | obcię* | zniknął | zniknęł* | przepadł* | zlikwidował* | blokad* etat* | utrat* kontrakt*",
    freeze:
      "zamroż* | zamrozi* | zamraż* | wstrzym* | zawiesz* | pauz* | przerw* | odłoż* | odkład* | odroc* | hold | wstrzymane | wstrzymana | on hold | czasowo | chwilowo wstrzym* | zawiesi* | zawieszo*",
    budget:
      "budżet* | finansowani* | środk* finansow* | oszczęd* | restruktur* | reorganizac* | cięci* | koszt* | etatów | ekonomiczn* | kryzys* | spadek zamówień | sytuacj* gospodarcz* | headcount | centrali | inwestor* | zwolnie* | redukcj* | zmian* organizacyjn* | zmian* w strukturze | strategi* | obcięł* | obcięt* | dotacj* | blokad* etat* | zlikwid*",
    withdraw:
      "wycof* | cofa* | cofn* | cofamy | odwoł* ofert* | rezygnuj* | zrezygn* | rezygnacj* | anulow* ofert* | odstąp* | unieważni* ofert* | przestaje obowiązywać | straciła ważność | za niebył* | uznajemy za niebyły",
    reject:
      "odmaw* | odmów* | odmow* | odmówi* | odmówiono | odmowa | odmowę | odmowy | odmową | odrzuc* | odrzuci* | odrzucon* | podziękuj* | podziękow* | rezygnuj* | zrezygn* | odpad* | odpadł* | wykluczy* | wyklucz* | eliminow* | wyelimin* | skreśl* | odprawi* | nie zdecydow* | nie pójdziemy | nie skorzysta* | nie przychyl* | odsiew* | odsian* | niezakwalifikow* | nieprzyjęt* | nie przyjm* | nie zaprosi* | nie zaprasza* | nie zakwalifik* | nie zaproponuj* | nie kontynuuj* | nie będziemy kontynuować | nie poparł* | nie zaakceptow* | drogi się rozchodzą | chleba tym razem nie | nic z tego | nie tym razem | nie wybra* | nie wyłon* | nie wzięli* | nie weźmiemy | nie przejdzie* | nie przechodz* | nie dołączysz | nie otrzymasz | pozostawion* bez | bez rozpatrzeni* | bez dalszego rozpatrzenia | nie przedstawimy oferty | innego puzzla | swoją drogą | odsyłamy | żegnamy się z | nie bierzemy | nie będzie brana | odrzut* | bez urazy | poza to co możemy | zacząłbyś się nudzić | zaczęłabyś się | nie przyjęt* | nie przyjęli* | nie przyjęł* | nie przyjął | nie zaiskrzy* | przekreśl* | nie zaangażuj* | nie zatrudni* | nie podpisze* | nie przedłuży* | nie zaprosili* | zamyka on rozmowy | odpadasz | rozchodzą | nie zatwierdzi* | nie dojdzie | puszczamy dalej | nie znalazł* | w innych tonacjach | na rzecz innego | nie zdecyduj* | nie podpisz* | nie przyjmiemy | nie zaproponujemy | nie złożymy | nie otrzyma pan | nie otrzyma pani | niezdolno* | nie uzyskał* wymaganego | nie został* wezwan* | nie wskazał* | nie zostani* | zakończyło się odmową",
    accept:
      "przyjąć | zaakceptow* | akceptow* | akceptuj* | akceptacj* | zgadza* | zgodzi* | zgodę | zatwierdz* | aprobat* | na tak | przyjęta | zielone światło | bierzemy | dopuszcz* | poparł* | pozytywn* rekomend* | przyjęt* | przyjęci* | przyjęli* | przyjęł* | przyjął | przyjmie* | przyjmuj* | zgoda | zgody | zgodą | zatwierdził*",
    pass: "przeszedł* | przeszł* | zakwalifikow* | kwalifikuj* | zakwalifikować | pomyśln* | zdał* | zdać | zalicz* | dostałeś się | dostałaś się | dostał* się | udało | pozytywn* | sukces* | osiągn* | uzyska* | wygra* | zwycięż* | zwycięzc* | awansow* do | przechodzi* | przechodzisz | spełnia* | spełni* | pokonał* | wyłonion*",
    invite:
      "zaprasza* | zapros* | zaprosz* | zapraszam* | zaproszeni* | zaproszon* | chcielibyśmy się spotkać | chcielibyśmy poznać | chętnie poznamy | chcemy cię poznać | chcemy poznać | chce się z panią spotkać | chce się z panem spotkać | chce się spotkać | chce pogadać | chcemy porozmawiać | chciałby porozmawiać | chcielibyśmy porozmawiać | chcemy umówić | chciałbym zaprosić | chciałabym zaprosić | prosimy o przyjście | proszę przyjść | wpadnij | wpadniesz | umówi* | umawia* | prosi o telefon | czeka na twój telefon",
    congratulate:
      "gratul* | gratulacj* | cieszy* | ciesz* się | cieszymy | miło mi | miło nam | z przyjemnością | z radością | radość | brawo | super | świetnie | świetna wiadomość | dobra wiadomość | dobre wieści | wspaniale | witaj | witamy | witam w | nie możemy się doczekać | do zobaczenia | uradow* | z dumą | hurra | wyśmienic*",
    confirm:
      "potwierdz* | potwierdzeni* | niniejszym | zarejestr* | zapisan* w systemie | przyjęliśmy zgłoszenie | poświadcz*",
    receive:
      "otrzyma* | otrzymali* | dotarł* | dotarło | dostali* | dostaliśmy | wpłynę* | wpłynął | wpadł* | wpadło | wylądow* | nadeszł* | dosz* do nas | doszł* | doszła | napłyn* | napływ* | odebrali* | trafił* | zgłosił*",
    wait: "czeka* | czeka | czekamy | poczek* | zaczek* | cierpliwoś* | potrwa | potrwać | trwa | trwają | opóźni* | opóźnia | zwłok* | oczekiw* na | oczekując* | dłużej niż | jeszcze trochę | do czasu | wstrzymać się | prosimy o cierpliwość | najwcześniej | przedłuż* | wydłuż*",
    postpone:
      "przełoż* | przekład* | przenie* | przenos* | przesun* | przesuw* | przesunię* | inny termin | nowy termin | zmian* terminu | nowym terminie | innym terminie | odroczon* | kolejny termin | nowe zaproszenie | odwołać spotkanie",
    schedule:
      "termin | terminu | terminy | terminów | terminie | umówi* | umawia* | kalendarz* | calendly | dostępnoś* | godzin* | pasuje pani | pasuje panu | pasuje ci | pasowałby | pasuje | odpowiada ci | odpowiada pani | odpowiada panu | zarezerw* | slot* | ustali* termin | znalazłbyś | kiedy możesz | wolne terminy | dogodn* | odbędzie się | proponuję",
    daytime:
      "poniedział* | wtorek | wtorku | wtorki | środa | środę | środy | środzie | czwartek | czwartku | czwartk* | piątek | piątku | piątk* | sobot* | niedziel* | godz | godz. | godzin* | jutro | jutra | jutrzejsz* | dziś | dzisiaj | dzisiejsz* | wczoraj | wczorajsz* | rano | po południu | wieczorem | przed południem | w przyszłym tygodniu | tygodni* | tydzień | 0:0 | minut* | dziewiątej | dziesiątej | południ* | weekend*",
    month:
      "stycz* | styczeń | luty | lutego | marzec | marca | marcu | kwiec* | kwietni* | maj | maju | czerwca | lipiec | lipca | lipcu | sierp* | wrzes* | wrześ* | październik* | listopad* | grudz* | grudni* | wiosn* | lato | latem | jesie* | jesień | zim* | zimow* | kwarta* | półrocz* | wakacj* | wielkanoc* | świętach | 0 maja | do maja | od maja | w maju | lutym | czerwiec | czerwcu | świąteczn*",
    place:
      "biur* | siedzib* | piętr* | pokój | pokoju | pok | sal* nr | sala | sali | adres* | ul | ulica | ulicy | wejści* | recepcj* | parking* | na miejscu | zakładzie | hali | auli | placówk* | w siedzibie | link do teams* | link do spotkania | portiern* | oddział* | kawiarni* | przyjechać | dojazd*",
    bring:
      "zabrać | zabierz | zabrani* | przynieś | weź | dowód osobisty | dowodu osobist* | paszport* | legitymac* | przygotować | mieć przy sobie | proszę zabrać | laptop* | dokument tożsamości | okazać | okazania | okazanie | przynieść | przyniesienie",
    send: "przesła* | wysła* | wysyła* | wyślij | wyśle* | odeśl* | odesła* | podeśl* | podesła* | dośl* | dosła* | wypełni* | uzupełni* | złoż* | złożyć | załad* | wrzuć* | wrzuc* | nadesła* | dostarcz* | podać | podaj | przekaż* | udostępni* | prześlij | prześle* | prześlemy | przesłać | przesyłam | przesyłamy | przesyłać | wskazać | wskaż | wskazanie | podeślij | wyślemy",
    deadline:
      "w terminie | do piątku | do poniedziałku | do czwartku | do środy | do wtorku | do niedzieli | do dnia | do 0 | najpóźniej | nie później niż | w ciągu | termin | deadline | upływa | upływie | po terminie | wygaśnie | wygasa | do jutra | w przeciągu | do godziny | do końca roku | do końca miesiąca | do końca tygodnia | do końca dnia | do końca maja",
    link: "link* | klik* | kliknij | portal* | zaloguj* | logow* | konto | konta | panel* | przycisk* | stron* internet* | strona | stronie | stronę | http* | www | platform* | formularz* | systemie | aplikacji mobilnej | profil kandydata | bip | zakładk* | zakładc*",
    attached: "załącz* | w załączeniu | załączniku | załączam | dołączam | załączamy | przesyłam w",
    answer:
      "odpowied* | odpis* | odpisz* | odpisa* | skontakt* | kontakt* | daj znać | dać znać | damy znać | dam znać | odezw* | odzywa* | oddzwoni* | napisz* | pisz | pisać na | wracam z | wrócimy do | dajcie znać | proszę dać znać | milcz* | cisz* | odpowiadać | odpowiadamy | odpowiemy | odpowiem | odpowiedzieć | odpowiedz",
    inform:
      "inform* | poinform* | powiadom* | powiadam* | zawiad* | zawiadam* | przekaz* | oznajm* | ogłos* | ogłasz* | powiedzie* | powiem* | mówi* | podać do wiadomości | komunik* | daję znać | dać znać | podziel* | donos* | piszę | napisa* | zakomunik*",
    ask: "pyta* | pytani* | pytań | zapyta* | prosi* | prosz* | prosimy | proszę | poprosi* | prośb* | prosił* | czy | czy mogłaby | czy mógłby | czy może | ? | poprosz* | uprzejmie prosz*",
    thank:
      "dziękuj* | podziękow* | podziękuj* | wdzięczn* | dzięki | dziękuję | doceni* | docenia* | podziękować | serdeczne dzięki | dziękówk* | dziękow* | dziękując*",
    interest:
      "zainteresow* | zaufani* | zaufan* | obdarzy* | rozważasz pracę | że chcesz | chęć | chęci | ciekawi* | interesuj* | zainteresuj* | wybrał* właśnie nas* | że rozważ* | że pomyśl* o nas",
    effort:
      "czas | czasu | poświęc* | wysił* | trud | trudu | zaangażowani* | fatyg* | pofatyg* | energi* | wkład* | staran* | cierpliwoś* | przyjazd | praca włożona | włożon* | że przyjechał* | że wpadł*",
    impress:
      "wrażeni* | spodoba* | podoba* | imponuj* | zaimponow* | doceni* | docenia* | ceni* | cenim* | ciekaw* | interesując* | mił* | przyjemn* | sympatyczn* | świetn* | wspania* | dosko* | znakomit* | piękn* | super | wysoko oceni* | bardzo dobr* | mocn* | silny profil | cenn* | wartościow* | chwali* | ujęł* | zachwyc* | przekon* | fajn* | wybitn* | wyjątkow* | ciepł* | talent*",
    hard: "trudn* | niełatw* | nie był* łatw* | nie była łatwa | nie było łatwo | ciężk* | blisko | o włos | niewielk* | minimaln* | wąsk* | różnica była | zacięt* | nie był oczywisty | nieoczywist* | podzielone | wyrównan* | bliska decyzja | bolesn*",
    wish: "życz* | życzymy | życzeni* | nadziej* | mamy nadzieję | powodzeni* | sukces* | trzym* kciuki | kciuk* | szczęści* | wszystkiego dobrego | wszystkiego najlepszego | pomyślnoś* | wierzymy | wierzę | udan* | owocn* | kibic* | oby | niech | trzymaj się",
    path: "karier* | przyszłoś* | dalsz* poszukiw* | poszukiwani* prac* | poszukiwaniach | rozwoj* | rozwój | zawodow* | ścież* | ścieżk* | drog* | droga | drodze | drodz* | dróg | przygod* | podróż* | w dalszym | szukaniu pracy | planów | plany | wyzwa* | skrzydł* | życiu zawodowym",
    encourage:
      "zachęc* | zachęcam* | śledzeni* | śledź* | śledzi* nasz* | obserw* | zaobserw* | nie zniechęc* | nie poddaw* | próbow* | spróbow* | aplikuj ponownie | aplikować ponownie | ponownego aplikowania | prosimy aplikować | śmiało | zajrzyj* | zagląda* | zapraszamy do aplikowania | zapraszamy do udziału w kolejnych | zgłosi* się ponownie | głowa do góry | prosimy śledzić | zapraszamy ponownie | nie traktow*",
    future:
      "w przyszłości | przyszł* | kolejn* rekrutacj* | kolejn* nabor* | innych rekrutacj* | inne ofert* | kiedyś | później | w przyszłym roku | następn* edycj* | kolejn* edycj* | gdyby pojawi* | gdy pojawi* | jeśli pojawi* | pojawi* się | pojawieni* | otworzył* się | zwolni* się | zwolnił* się | gdyby coś | nowe wakaty | nowych rolach | nowych ofert | za rok | za pół roku | na przyszłość | przyszłym sezonie | po wakacjach | następny konkurs | innych projekt* | przyszłych",
    remember:
      "pamięta* | zapamięta* | w pamięci | wrócimy do | wróci* do | odezw* się | odezwę | odezwiemy | będziemy pamiętać | pozosta* w kontakcie | zosta* w kontakcie | w kontakcie | skrzyżuj* | skrzyżują | spotkamy się | spotkają | będę dzwonić | zadzwonię | pomyśl* o pan* | pomyśl* o tobie | mieć na uwadze | będziemy mieli na uwadze | do usłyszenia | będę pamięt* | zobaczymy się | polecimy | polecę | polecam | poleciłabym",
    sincerely:
      "pozdraw* | pozdrowieni* | poważani* | z poważaniem | wyraz* szacunku | wyrazami | serdeczności | ściska* | uściski | buziaki | pozdro | łączę wyrazy | uszanowani* | z szacunkiem | szczęść boże | do usłyszenia",
    dear: "szanown* | drog* pan* | drodzy | dzień dobry | cześć | hej | hejka | witam | witaj | siema | dobry wieczór | kochan* | hello | hi | witajcie | droga pani | drogi panie | drogi kandydacie | droga kandydatko | drogi studencie | moi drodzy",
    data: "dan* osobow* | danych | dane | danymi | rodo | gdpr | przetwarz* | prywatnoś* | usun* | usuw* | usunię* | administrator* | zgod* na przetwarzanie | klauzul* | zniszcz* | zniszczon* | przechow* | poufn* | inspektor* ochrony | uodo | zgodę na przetwarzanie | zgody na przetwarzanie | zgody na udział | wyraził zgodę | wyraziła zgodę | wyrazisz zgodę | wyrażoną zgod* | za państwa zgodą | za pana zgodą | za pani zgodą | za twoją zgodą | wycofać zgodę | klauzula",
    automatic:
      "automatyczn* | wygenerow* | noreply | no-reply | nie jest monitorowan* | nie są monitorowan* | wiadomość systemowa | autoodpowied* | z systemu | skrzynk* nie | nie odpisuj* | nie odpowiadaj | nie odpowiadać | nie odpowiadajcie | prosimy na nią nie | proszę nie odpowiadać",
    money:
      "kredyt* | pożyczk* | bank | banku | bankow* | hipote* | konto bankowe | kart* | karty kredytowej | zdolnoś* kredytow* | rat | raty | ratal* | oprocentow* | lokat* | leasing* | bik | windykac* | faktoring* | płatność",
    home: "mieszkani* | kawalerk* | wynaj* | najem* | najmu | lokator* | czynsz* | dom | domu | działk* | nieruchomoś* | pokój do | akademik* | wspólnot* mieszkan* | spółdzieln* | klatek schodow* | najemc* | współlokator* | lokal | lokalu | lokale",
    permit:
      "wiza | wizy | pozwoleni* | zezwoleni* | pobyt* | konsulat* | ambasad* | obywatelst* | starost* | paszport* | licencj* | koncesj* | rejestracj* pojazdu | urząd skarbow* | skarbów* | zus | sąd | sądu | patent* | imigrac* | meldun* | wizow* | wizę",
    study:
      "studi* | studia | uczelni* | uniwersyt* | politechni* | student* | uczeń | uczni* | szkoł* | szkół | przedszkol* | żłob* | kurs | kursu | kursy | stypendi* | magister* | doktor* | rekrutacj* na studia | szkoleni* | rodzic* | klas* | irk | matur* | lice* | kierunek studiów | na kierunek | kierunku studiów | absolwent*",
    paper:
      "artykuł* | rękopis* | manuskrypt* | tekst | tekstu | czasopism* | recenz* | recenzj* | publikacj* | konferencj* | referat* | abstrakt* | książk* | wydawnictw* | redakcj* | powieś* | opowiadani* | wiersz* | do druku | kwartalnik* | autorz* | autor* | numerze",
    grant:
      "grant* | dofinansowani* | dotacj* | nagrod* | nagrodę | fundusz* | fundacj* | stypendi* | sponsor* | inwest* | akcelerator* | budżetu obywatelskiego | wniosek o dofinans* | finansowaniem | startup* | konkurs* grantow* | inkubator*",
    claim:
      "ubezpiecz* | odszkodow* | reklamac* | reklamacj* | odwołani* | skarg* | skargi | sprzeciw* | gwaranc* | roszczen* | zażaleni* | polis* | likwidacj* szkód | szkody | szkodę | szkód | szkoda nr | zwrot | zwrotu | zwroty | zwrot kosztów",
    purchase:
      "zamówi* | zamówieni* | zamawia* | dostaw* | sklep* | produkt* | towar* | zakup* | faktur* | płatnoś* | zwrot środków | obsługa klienta | kurier* | paczk* | koszyk* | rabat* | subskrypcj* | abonament* | karnet* | bon | cena | ceny | cenę | przesyłk* | przesyłek",
    event:
      "bilet* | koncert* | rezerwac* | zarezerwow* | stolik* | hotel* | lot | lotu | turniej* | maraton* | restaurac* | festiwal* | wesel* | wycieczk* | impreza | targi | targach | losowani* | wylosow* | noclegi | konferencj* | zebrani* | pociąg* | mecz | meczu | meczach | wydarzeni*",
    tender:
      "przetarg* | dostawc* | ofertow* | zapytani* ofertow* | wykonawc* | zamówień publicznych | partnerstw* | oferta firmy | oferent* | kosztorys* | współpraca handlowa | drukarni* | zlecenie | dostawę",
    member:
      "członk* | członek | stowarzyszeni* | klub* | drużyn* | wolontariusz* | adopc* | adopcyjn* | schronisk* | trener* | kadr* narod* | sekcj* | harcer* | związek zawodowy | związkowc* | chór | chóru | chórem",
    health:
      "lekarz* | lekarsk* | szpital* | leczeni* | terapi* | pacjent* | operacj* | wizyt* | przychodni* | dermatolog* | sanatori* | zabieg* | chorob* | klinik* | badani* klinicz* | poradni*",
    newsletter:
      "newsletter* | wypisz* | wypisa* | czytaj* | czytelni* | artykuł* | blog* | podcast* | webinar* | subskryb* | odcinek | felieton* | preferencje powiadomień | poradnik* | sposobów | sposoby na | raport płacowy | porady | porad | poradnik | wydaniu | wydanie newslettera",
    alert:
      "oferty dla ciebie | oferty tygodnia | podobn* ofert* | nowe oferty | ofert* prac* dla | polecan* ofert* | alert* | powiadomieni* o nowych | zapisane wyszukiwani* | zobacz oferty | szukasz dalej | zobacz na co | dopasowane oferty | ustaw powiadomieni* | ustaw sobie",
    rejection:
      "odmow* | odmowa | odmowę | odmowie | odmową | odmowy | odmów | odmowami | odrzuceni* | list* odmown* | mail* odmown* | maila z odmową | negatywna odpowiedź | ghosting* | odpowiedzi negatywn* | decyzji odmownej | odrzucani*",
    recruiterreach:
      "trafiłem na twój profil | trafiłam na twój profil | znalazłem twój profil | znalazłam twój profil | znalazłem pana | natknąłem | natknęłam | twój profil zwrócił | zwrócił moją uwagę | czy rozważasz | czy jesteś otwart* | otwart* na nowe | otwart* na propozycj* | ciekaw* projekt | szukam do firmy | szukam senior* | dostałam do pani kontakt | pogadamy | zainteresowan* zmian* | dla mojego klienta | dla naszego klienta | czy rozważył*",
    hrtalk:
      "kandydat nr | kandydatka nr | kandydatów nr | szablon* | wyślij proszę odmow* | odmowy tym | wyślij odmowy | z puli | poinformował pana | go nie wybrali* | lista odrzuconych | wolę mart* | nie bierzmy | bierzmy | protokół | odpada | kto dzwoni | headhunter* | debrief* | ats | pipeline | zdejmijcie | puścić | status kandydata na | kandydatka sama | kandydat sam",
    ownmove:
      "rezygnuję | rezygnuje z udziału | wycofać swoją | wycofuję | moją kandydaturę | swoją kandydaturę | moja aplikacja | moje cv | moje zgłoszenie | muszę zrezygnować | przyjąłem ofert* | przyjęłam ofert* | zdecydowałem się przyjąć | zdecydowałam się przyjąć | zdecydowałem się zostać | nie mogę przyjąć państwa | aplikuję | zgłaszam swoją | ubiegam się | podpisałem umowę | podpisałam umowę | dziękuję za informację | chciałabym wycofać | chciałbym wycofać | odrzuciłam tamtą | wybrałem ofertę | w załączeniu przesyłam cv | w załączeniu moje cv",
    meant:
      "przykład* | na przykład | np | wzór | wzory | wzoru | szablon* | cytat* | zdanie to | tak zwan* | formułk* | typow* | wyobraź* | ćwiczeni* | quotation | opowiada* | co naprawdę znaczy | znaczy tyle",
    error:
      "błąd | błęd* | błędu | błędem | pomył* | pomyli* | pomyłk* | omyłk* | omyłkowo | zignor* | proszę zignorować | awari* | przez pomyłkę | technicz* problem* | korekta | korektę | korekty",
    despite: "mimo | pomimo | chociaż | wbrew | niemniej | choć | i tak | niezależnie",
    especially:
      "bardzo | naprawdę | niezwykle | szczególn* | ogromn* | wyjątkowo | serdecznie | niesamowic* | tak | ogromnie | zdecydowanie | niezmiernie | wysoce | szczerze | jednogłośnie",
    first:
      "pierwsz* | drug* | trzeci* | ostatni* | końcow* | finałow* | ostateczn* | wstępn* | czwarty | czwarta | czwartym | czwartego | czwartej",
    person:
      "nowa koleżanka | nowy kolega | nową osobę | nowego pracownika | nowy pracownik | ktoś inny | kogoś innego | dołączył już ktoś | dołączył ktoś | dołączyła inna | zaczyna pracę ktoś | zacznie u nas | zaczyna u nas | właściwą osobę | właściwa osoba | inną osobę | inna osoba | innej osobie | osobę której | osoby których | osobę z | osobie która | innego kandydata | inną kandydatkę | innemu kandydatowi | innej kandydatce | inni kandydaci | innymi kandydatami | inne osoby | inne kandydatury | pani konkurentka | drugi kandydat | drugiego kandydata | drugiej kandydatki | kandydatkę z | przyjął ofertę | przyjęła ofertę | przyjął ktoś | taką osobę | powiększy się | podpisaliśmy umowę z | wygrała inna osoba | tego drugiego | zatrudniono | trzy inne osoby | innego zwycięzcę | dwóm innym | otrzymała koleżanka | otrzymał kolega | awans otrzymał* | angaż otrzymał* | otrzymała inna | otrzymał inny | kimś innym | z kim innym | komuś innemu | będzie inny | będzie inna | na kogoś | innej energii | ktoś z wewnątrz | kogoś z wewnątrz | kandydat z | wybrana do zatrudnienia | inna uczestniczka | inną absolwentkę | dołączyła już | przejmuje kolega | przejmuje koleżanka | nowym kierownikiem | znaleźliśmy człowieka | takiego sobie znalazł | otrzyma inna | dostała inna | dostał inny | wskazała inną | wskazał inną | wziął chłopaka | wzięli kogoś | wzięliśmy już | z nimi | bierze inn*",
    work: "prac* | pracę | pracy | zesp* | zespół | zespołu | zespole | firm* | spółk* | spółce | przedsiębiorst* | dział | działu | dziale | działem | organizacj* | projekt* | instytucj* | ekip* | ekipę | branż* | zakład | zakładu | zatrudnieni* | team | teamu | warsztat*",
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
