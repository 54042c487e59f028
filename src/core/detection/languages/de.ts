import type { LanguagePack } from "../language-pack";

/** Everything the detector knows about German, as it is written in Germany, Austria and Switzerland. */
export const de: LanguagePack = {
  tag: "de",
  script: "Latn",
  commonWords: (
    "der die das und ist ich nicht mit sie wir für auf dem den des ein eine einen einem einer eines von " +
    "zu im in an als auch es sich haben hat hatte sind wird werden wurde war bei nach aus vom zum zur " +
    "über um noch nur so wie aber oder wenn dass daß kann können uns unser unsere unserer unserem ihr ihre ihren ihrer " +
    "ihnen ihrem du dich dir dein deine deiner deinen mir mich mein meine man durch bis vor am sehr mehr keine kein " +
    "leider bitte vielen dank danke gerne gern sowie sein seine wieder diese dieser diesem diesen dieses unter gegen ohne seit damit da " +
    "weil sollten möchten müssen muss würden schon jetzt hier dann alle allen geehrte geehrter herr frau grüße grüßen freundlichen"
  ).split(" "),
  concepts: {
    you: "sie | ihr | ihre | ihrem | ihren | ihrer | ihres | ihnen | du | dich | dir | dein | deine | deinem | deinen | deiner | deines | deins | euch | euer | eure | eurem | euren | eurer | ihrerseits | ihretwegen",
    we: "wir | uns | unser | unsere | unserem | unseren | unserer | unseres | unsererseits | unserseits | ma",
    i: "ich | mich | mir | mein | meine | meinem | meinen | meiner | meines | meinerseits",
    they: "er | ihm | ihn | seine | seinem | seinen | seiner | seines | dessen | deren | denen | diejenigen | jene | jenen | jener",
    somebody: "jemand* | person | personen | mensch | menschen | leute | leuten | wer | eine dame | einen herrn",
    other:
      "weitere bewerb* | mitbewerb* | sonstige* | alternativ* | restlichen | andere* | anders | anderswo | woanders | übrige | übrigen | anderweitig* | andernorts",
    candidate:
      "bewerber* | mitbewerber* | mitkandidat* | finalist* | interessent* | bewerbende* | mitbewerbende* | konkurrent* | anwärter* | talents | wunschkandidat* | *kandidat | *kandidatin | *kandidaten | favorit* | wettbewerber* | teilnehmende* | kandidat | kandidaten | kandidatin* | kandidierende* | namen | jugendliche* | lehrkraft | lehrperson | geselle | gesellin",
    client:
      "kundin* | auftraggeber* | mandant* | endkunde* | klient* | einsatzbetrieb* | entleih* | hauptkunde* | kunde | kunden | kundenunternehmen",
    committee:
      "kommission* | *kommission | gremium* | gremien | vorstand* | geschäftsleitung* | geschäftsführ* | fachabteilung* | fachbereich* | jury | panel | vorgesetzt* | abteilungsleit* | teamleit* | hiring manager* | direktion* | verwaltungsrat* | stiftungsrat* | aufsichtsrat* | personalrat* | betriebsrat* | gemeinderat* | stadtrat* | spitalrat* | fakultätsrat* | schulpflege | chefin | chef | chefs | inhaber* | gründer* | rektor* | direktor* | *ausschuss | präsidium | auswahlstelle | ceo | cto | leadership | chefarzt | chefärztin | kollegium | leitung | schulleitung | heimleitung | klinikleitung | filialleitung | projektleitung | bereichsleitung | pflegedienstleitung | personalleitung | werkleit* | marktleit* | leitungsteam* | team hat | personalchef* | stadtpräsident* | senat | pfarrgemeinderat | bezirksschulrat | gutachter* | prüfer* | polier | trainerstab | spielleitung | hr macht | präsidialrat* | hotelleitung | küchenchef* | stationsleitung | fakultät | intendan*",
    internal:
      "intern | innerbetrieblich* | hausintern* | im haus | aus dem haus | aus unserem haus* | eigenen reihen | aus unseren reihen | eigenen haus* | konzernintern* | bestehenden mitarbeit* | eigenen mitarbeit* | versetzung* | rückt nach | belegschaft | stellvertret* | bei uns gelernt | ehemaligen auszubildenden | übernommene* | interne | internen | interner",
    everyone:
      "alle | allen | aller | jede | jeder | jedem | jeden | jedes | jedermann | sämtliche* | ganze* | jedwede* | beide* | zusammen | alles",
    friend:
      "freund | freunde | freundin | bruder | schwester | sohn | tochter | papa | mama | vater | mutter | oma | opa | kumpel | mann von | frau von | cousin* | onkel | tante | neffe | nichte | ehemann | ehefrau | mitbewohner* | bekannte* | nachbar | nachbarin",
    not: "nicht | nichts | kein* | nie | niemals | niemand* | ohne | weder | nein | nirgend* | ungeeignet* | unberücksichtigt* | unmöglich | nichtberücksichtigung | nichteignung | mangels | nix | nimmer | ned | nöd | nüt | unerfüllt | unbesetzt",
    unable:
      "unmöglich | nicht möglich | nicht in der lage | außerstande | ausserstande | nicht imstande | nicht im stande | kann nicht | können nicht | konnte nicht | konnten nicht | können wir nicht | konnten wir nicht | kann ich nicht | können leider nicht | konnten leider nicht | kann leider nicht | können wir leider nicht | konnten wir leider nicht | können wir sie leider | konnten wir sie leider | können wir dich leider | können wir ihnen leider | können wir dir leider | können wir ihre bewerbung leider | keine möglichkeit | keine einsatzmöglichkeit | keine chance | nicht machbar | nicht dürfen | gelingt nicht | nicht gelungen | nicht erlaubt | ausgeschlossen ist | keine option | nicht vorsehen",
    nolonger:
      "nicht mehr | nicht länger | kein* weitere* | keine mehr | niemand* mehr | nicht weiter* | nicht fort* | nichts mehr | nimmer | nicht aufrecht*",
    sorry:
      "leider | bedauer* | bedaure | unglücklich* | schade | leid | entschuldig* | verzeih* | sorry | traurig* | enttäusch* | schweren herzens | schwerfällt | fällt mir schwer | fällt uns schwer | umso schwerer | keine gute* nachricht* | schlechte nachricht* | unerfreulich* | keine bessere* nachricht* | keine positive* nachricht* | nicht die nachricht | nicht die mail | nicht die antwort | weinend* | betrüb* | bitter | sehr gern etwas anderes | etwas anderes geschrieben | haben sie verständnis | hab verständnis | um verständnis | ihr verständnis | dein verständnis | schmerz* | blöd* | nicht persönlich | nicht böse | nichts für ungut | nachsicht | tröst* | richtig weh | tut weh | lieber etwas | keine gute | keine guten | keine bessere | wehmut | wehmütig | zu gerne hätten | bittere | schlechte* nachricht* | unangenehm* | keine erfreulich* | nicht die erhoffte* | bedrück* | betroffen",
    negative:
      "negativ* | abgelehnt* | abgesagt* | abschlägig* | ablehnend* | absage | absagen | erfolglos* | ohne erfolg | keinen erfolg | nicht erfolgreich | keine positive* | keinen positiven | keinen besseren bescheid | keine bessere* nachricht* | nicht bestanden | nicht geeignet | nicht qualifiziert | keine zusage | nicht ausgewählt | ungünstig* | nicht zu ihren gunsten | nicht zu deinen gunsten | nicht geschafft | nicht geklappt | durchgefallen | gescheitert | nicht erreicht | kein glück | leider nein | leider nicht | nicht dabei | nichts wird | wird nichts | nicht sein | nicht dienstfähig | enttäuschen | nicht überzeug* | nicht gereicht | nicht ganz gereicht | fiel anders aus | wird das nichts | wird es nichts | wird das nix | wird nix | wird es nix | nichts mit | nix mit | vorbeigegangen | an ihnen vorbei | an dir vorbei | nicht restlos | nicht vollends | nicht hundertprozentig | nicht sollen | sollen sein | sollte nicht | sollte wohl | soll nicht sein | sollte es nicht | nicht ans ziel | umsonst | vergebens | vergeblich* | leer aus | leer ausgeh* | leer ausgegangen | kein match | den kürzeren | nicht zugunsten | nicht ausgereicht | nicht weit genug | auf der strecke | in die hose | nicht gefallen | fiel nicht auf | nicht funktioniert | war nichts | nicht gepasst | hat nicht gereicht | keinen zuspruch | keine berücksichtigung | nicht stattgegeben | das nein von | das nein vom | nein vom | passt nicht | passt es nicht | passt es diesmal nicht | passt leider nicht | passen nicht | nicht passt | nicht passen | passt diesmal | schlecht aus | schauts schlecht | nichts geworden",
    but: "aber | jedoch | doch | allerdings | dennoch | trotzdem | gleichwohl | hingegen | dagegen | obwohl | obgleich | wenngleich | wobei | dafür | freilich | allein | nur sucht | zwar | indes | indessen | während | sondern | immerhin | nichtsdestotrotz",
    instead:
      "stattdessen | anstelle | anstatt | lieber | zugunsten | zu gunsten | vorzug | bevorzug* | vorrang | vor ihnen | vorgezogen | eher | sondern | an ihrer stelle | an deiner stelle | ersatzweise | vielmehr | statt dessen | statt ihrer | am liebsten | statt eine* | statt des | statt der | gelegener | andere überzeug*",
    if: "wenn | falls | ob | sofern | soweit | solange | im falle | im fall | für den fall | es sei denn | andernfalls | ansonsten | vorausgesetzt | gegebenenfalls | ggf | bei bedarf | je nach | vorbehaltlich | unter vorbehalt | wofern | hören sie innerhalb | erhalten sie innerhalb | sollte sich | sollte es ein* | sollte ein* | sollte die | sollte der | sollte das | sollte ihr* | sollte ihnen | sollte dir | sollte dein* | sollte wieder | sollten sie | sollten wir | sollten sich | sollten noch | solltest",
    may: "kann | kannst | können | könnt | könnte | könnten | könntest | darf | dürfen | dürfte | dürften | dürft | darfst | möglich* | vielleicht | eventuell | womöglich | vermutlich | voraussichtlich | wahrscheinlich | unter umständen | allenfalls | mag | magst | mögen | evtl | koennen | koennte | koennten | wäre | chance*",
    when: "sobald | bis | nachdem | bevor | ehe | wann | solange | nach ablauf | nach abschluss | seit | seitdem | danach | daraufhin | im anschluss | anschließend | anschliessend | erst nach | vor dem | während | nach eingang",
    because:
      "weil | da | denn | wegen | aufgrund | grund | daher | deshalb | deswegen | darum | somit | dadurch | sodass | so dass | zumal | infolge | begründ* | weshalb | mangels | angesichts | damit | folglich | ausschlag | demzufolge | insofern | wodurch | dem zum opfer | gründe | warum | gründen | scheitert es | liegt daran | womit",
    only: "nur | lediglich | bloß | bloss | ausschließlich | ausschliesslich | allein | einzig* | schlicht | ausgerechnet | gerade einmal",
    yet: "noch | weiterhin | nach wie vor | derzeit | momentan | zurzeit | aktuell | aktuelle* | bislang | bisher | zur zeit | bis dato | einstweilen | vorübergehend | laufend*",
    already:
      "schon | bereits | inzwischen | mittlerweile | zwischenzeitlich | jetzt | nun | nunmehr | seitdem | unterdessen | gerade | soeben | ab sofort | längst",
    timebeing:
      "derzeit | zurzeit | zur zeit | momentan | aktuell | gegenwärtig | vorerst | vorläufig | diesmal | dieses mal | fürs erste | im moment | im augenblick | zum jetzigen zeitpunkt | zu diesem zeitpunkt | an dieser stelle | bis auf weiteres | heuer | in dieser runde | in diesem jahr | dieses jahr | zum gegenwärtigen zeitpunkt | in diesem fall | jetzt gerade | augenblicklich | für dieses mal | in ihrem fall | in deinem fall | beim jetzigen | in diesem anlauf | diesen anlauf",
    again:
      "wieder | erneut* | nochmal* | noch einmal | noch mal | abermals | wiederum | neuerlich* | von neuem | ein weiteres mal",
    application:
      "bewerb* | *bewerbung | *bewerbungen | bewirb* | bewarb* | beworben* | kandidatur* | gesuch | initiativ* | interesse an der stelle | interesse an der position | ihre unterlagen | deine unterlagen | ihr dossier | ihre mappe | deine mappe | zuschrift* | einsendung* | blindbewerbung | kandidier* | antrag auf versetzung | antrag auf übernahme | wiedereinstellung",
    documents:
      "unterlagen | *unterlagen | lebenslauf* | cv | portfolio* | mappe* | anschreiben* | zeugnis* | *zeugnis | *zeugnisse | dokument* | dossier* | motivationsschreiben* | referenzschreiben | arbeitsprobe* | textprobe* | showreel | diplom* | nachweise | bewerbungsmappe | papiere | resume | curriculum",
    position:
      "stelle* | position* | vakanz* | rolle | rollen | job | jobs | *job | posten | dienstposten | *posten | arbeitsplatz* | platz | plätze | plätzen | planstelle* | lehrstelle* | funktion | aufgabe bei | anstellung | beschäftigung | ausschreibung* | *ausschreibung | inserat* | tätigkeit | schicht | amt | festanstellung | professur* | pensum | mandat | opening | role | stuhl | stühle | ausbildungsplatz* | praktikumsplatz* | teilzeitstelle* | vollzeitstelle* | projektstelle* | praktikumsstelle* | ausbildungsstelle* | doktorandenstelle* | konrektorenstelle* | anwärterstelle* | führungsposition* | leitungsposition* | wunschposition | traineestelle* | ausgeschriebene* | leitungsfunktion | chorleitung | auftrag für sie | freie | freien | freier | freies | frei | deputat* | lehrauftrag | dienste als | bedarf an | einsatz ab | betten | pult",
    hiring:
      "personal* | *personal | recruit* | hr | human resources | talent acquisition | karriere* | einstellung* | rekrutier* | ausbildungsleit* | people | besetzung* | stellenbesetzung* | neueinstellung* | employer | arbeitgeber*",
    process:
      "verfahren* | *verfahren | prozess* | *prozess | auswahl* | ablauf | selektion* | vorauswahl | endauswahl | besetzungsverfahren | vorgang | wettbewerb* | bewerbungsphase | evaluation | sichtung | ausschreibung | rekrutierungsprozess* | bestenauslese | konkurs* | bearbeitung",
    training:
      "ausbildung* | *ausbildung | azubi* | *azubi | lehre | lehrstelle* | lehrling* | lernende* | praktik* | *praktikum | *praktika | trainee* | *trainee | volontar* | referendar* | *referendariat | werkstud* | duales studium | dualen stud* | fsj | freiwilligendienst* | vorbereitungsdienst | lehrvertrag | schnupperlehre | anwärter* | auszubildende*",
    profile:
      "profil* | *profil | *profile | qualifi* | *qualifikation | fähigkeit* | kompetenz* | stärke | stärken | hintergrund | werdegang | potenzial* | potential* | kenntnisse* | *kenntnisse | *kenntnissen | eignung | ausbildungshintergrund | background | skills | persönlichkeit | schwerpunkt* | voraussetzungen mit | niveau | abschluss als",
    experience:
      "erfahrung* | *erfahrung | *erfahrungen | praxis* | berufserfahr* | berufsjahr* | langjährig* | erfahren* | routin* | seniorität | know how | fachwissen | einschlägig* | vorkenntnis* | kennt | kannte | kennen | gelernt hat | beherrscht | mitbringt | schon gearbeitet | vorzuweisen | im gepäck",
    requirements:
      "anforderung* | *anforderungen | *anforderungsprofil | kriteri* | *kriterium | *kriterien | erwartung* | bedarf | suchen | gesucht* | benötig* | brauchen | brauche | erforderlich* | gefordert* | ansprüche* | anspruch | vorgabe* | stellenbeschreibung | stellenprofil | wunschprofil | aufgabengebiet | ausschlusskriterium | sucht | suche jemand* | vorausgesetzt | gewünschte* | rahmen | mitbringen | mitbringt | bräuchten | bräuchte | vorstellungen | verlangt | verlangen | verlangte* | gefragt war* | voraussetz* | setzen voraus | vorstellung von",
    fit: "pass | passt | passen | passend* | passte* | match* | geeignet* | entspr* | übereinstimm* | deckt | decken | eign* | zusammenpass* | stimmig | richtig für | der richtige | die richtige | das richtige | in einklang | gerecht* | erfüll* | hineinpass* | tauglich | kompatib* | nahe an | berührungspunkt* | überzeugt von | fit | wie die faust | ergänz* | funke | funken | reicht | reichte | reichen | ausreich* | genügt | genügen | genügte | gehaltsrahmen | chemie | wellenlänge | nicht hundertprozentig | deckungsgleich | gut aufgehoben",
    better:
      "besser* | beste | bestens geeignet | näher | stärker* | eher | noch mehr | besonders | optimal* | geeigneter* | passender* | qualifizierter* | idealer* | vorn | höher* | weiter sind | ein stück weiter | am besten | erste wahl | bevorzugt* | durchgesetzt | umfangreicher* | überlegen | erstplatziert* | günstiger | vorsprung | favorisier* | fortgeschritten* | vordergrund | quäntchen | wunschkandidat* | ausgewiesener* | einschlägiger* | mehr erfahrung | mehr praxis | etwas mehr | deutlich mehr | mehr mit | besten zu | am ehesten | hatte mehr | hatten mehr",
    level:
      "niveau | qualität* | hochkarätig* | konkurrenz* | stark* | sehr gute* bewerb* | leistungsdichte | anspruchsvoll* | leistungsstark* | messlatte | wettbewerb war | bewerberfeld | hohe* standard* | vergleich | durchwegs gut*",
    many: "viele | vielen bewerb* | vieler | zahlreich* | große zahl | grosse zahl | hohe zahl | hohen zahl | großen zahl | grossen zahl | vielzahl | fülle | unzählig* | hunderte* | hundert | tausend* | überwältig* | menge | anzahl | mehrere | mehreren | resonanz | flut | bewerberlage | große* nachfrage | grosse* nachfrage | große* zuspruch | grosse* zuspruch | 0 bewerbungen | 0 einsendungen | dutzend* | so viele* | der vielen | wie vielen | vielen gut* | vielen stark* | vielen interess* | vielen einsend* | einige | hundertfach | etliche*",
    interview:
      "interview* | *interview | vorstellungsgespräch* | bewerbungsgespräch* | auswahlgespräch* | jobinterview* | zweitgespräch* | erstgespräch* | vorstellungstermin* | einstellungsgespräch* | endrunde | kennenlerngespräch* | vorstellungsrunde | hearing | jurygespräch | berufungsvortrag | probevortrag | vorsingen",
    talk: "gespräch* | *gespräch | *gespräche | telefon* | anruf* | rufe | ruf | rufen | kennenlern* | kennenzulernen | treffen | treffe | treff | sprechen | gesprochen | spreche | sprach | reden | video* | call | calls | meeting* | austausch* | unterhielt* | plausch | kaffee | besprech* | teams | zoom | begegn* | besuch | besuchen | quatschen | chat | plaudern | unterhalten | unterhaltung | unterhaltet | sie getroffen | dich getroffen | uns getroffen | kennengelernt | kennen gelernt | vorgestellt | fragerunde",
    test: "testaufgabe* | assessment* | case | fallstudie* | probearbeit* | probetag* | probe | probelektion* | lehrprobe | schnupper* | hospitation* | hospitier* | arbeitsprobe* | einstellungstest* | eignungstest* | challenge | coding | präsentation* | probekoch* | probespiel | probestunde | probeunterricht* | vorspiel* | vorsprech* | auswahltag* | bewerbertag* | probeprojekt | sporttest | reinschnupper* | beschnupper* | kennenlerntag* | gruppendiskussion | schriftliche* teil | test | tests | onlinetest* | fachtest* | persönlichkeitstest* | testverfahren | testraum | testergebnis* | codingaufgabe* | probeaufgabe* | schriftliche aufgabe | aufnahmeprüfung* | schriftliche prüfung | mündliche prüfung | die aufgabe ist | über die aufgabe | prüfungsteil | probevortrag",
    round:
      "runde* | phase | phasen | stufe | stufen | schritt* | etappe | auswahlstufe | weiterkommen | finalrunde | schlussrunde | endrunde | vorrunde | durchgang | *srunde | *lrunde | gesprächsrunde* | auswahlrunde* | vergaberunde* | im weiteren | weiteren verlauf | weiteren verfahren | weiteren prozess | wahlgang",
    shortlist:
      "engere* auswahl | engere* wahl | shortlist* | endauswahl | kreis der | engsten kreis | engere* kreis | engeren kandidat* | endrunde | finalrunde | finalist* | letzten drei | letzten vier | letzten zwei | zielgerade* | favoritenkreis | vorauswahl | auf die liste | herausgepickt | in der auswahl | zur wahl | schlussrunde | kreis enger",
    list: "warteliste* | nachrück* | rangliste* | rangfolge | ranking | reserve* | platz 0 | hinterhand | vormerk* | vorgemerkt | rücken sie nach | rücken nach | bewerberliste | reihenfolge | auf platz | als nächste zum zug | standby | warten auf | liste | listen | eignungsliste | ersatzliste | rückt",
    pool: "talentpool* | bewerberpool* | pool | kandidatenpool | datenbank | evidenz | vormerk* | aufbewahr* | aufheb* | im blick | im auge | hinterleg* | behalten | in kontakt | kontakt bleiben | verbindung bleiben | in verbindung | netzwerk | talentnetzwerk | speichern | gespeichert | belassen | talent community | ruht nun | connected | aufnehmen in unseren | heben wir | heben ihre | pinnwand | kartei | aufgehoben in",
    offer:
      "angebot* | *angebot | anbieten | anzubieten | biete | bieten | bietet | zusage* | zugesagt* | jobangebot* | vertragsangebot* | stellenangebot* | einstellungszusage* | offerte | unterbreite* | in aussicht | übernahme als | erteilen | überlassen | vergeben können",
    contract:
      "vertrag* | arbeitsvertrag* | dienstvertrag* | ausbildungsvertrag* | *vertrag | *verträge | unterschr* | unterzeichn* | onboarding | einarbeitung* | signier* | arbeitspapiere | docusign | gegengezeichnet | anstellungsverfügung",
    salary:
      "gehalt* | *gehalt | lohn* | *lohn | vergütung* | verdienst | entgelt* | besoldung* | honorar* | bezahl* | brutto* | kollektivvertrag* | kv | tarif* | dienstwagen | urlaubstage | überzahlung | entlohn* | euro | chf | benefits",
    start:
      "beginn* | begonnen | anfang | anfangen | anzufangen | fängst | fängt | fang | start | starte | starten | startet | startest | loslegen | antreten | anzutreten | antritt | eintritt* | erster arbeitstag | ersten arbeitstag | an bord | einarbeit* | einstieg | starttermin | arbeitsbeginn | dienstantritt | dienstbeginn | tag eins | anfängst | anfangs | neustart",
    reference:
      "referenz* | führungszeugnis* | gesundheitszeugnis* | nachweis* | *nachweis | sicherheitsüberprüfung* | einstellungsuntersuchung | ärztlich* | amtsärztlich* | bescheinigung* | zertifikat* | attest | masern* | impf* | approbation | strafregister* | sonderprivatauszug | aufenthaltstitel | arbeitserlaubnis | gutachten | fähigkeitszeugnis | überprüfung | beglaubig*",
    score:
      "punkte | punkten | punktzahl* | *punktzahl | punktestand | note | noten | rang | ränge | bewertung* | ergebnis im | testergebnis* | prozent | schwelle | mindestpunktzahl | mindestanforderung* | gesamtpunktzahl | rangplatz | testresultat* | prüfungsergebnis* | *quote | stimmen | gesamtergebnis* | erreicht haben | eingestuft",
    feedback:
      "feedback* | rückmeldung zu | begründung* | gründe der | auskunft | auskünfte | tipps | einblick in die gründe | anmerkung* | notizen | kritik | hinweise zu ihrem | individuelle rückmeldung* | einzelne* begründ* | einsicht in | rückfrage*",
    decide:
      "entscheid* | entschied* | *entscheidung | entschloss* | entschließ* | entschliess* | beschloss* | beschluss* | beschließ* | beschliess* | wahl | festgelegt | fiel | gefallen | ausgesprochen | geeinigt | einigen | schluss gekommen | ergebnis gekommen | zu dem ergebnis | befunden | abgestimmt | abstimm* | verständigt | urteil* | würfel | bestimmt | votum | votier* | überein | übereingekommen",
    result:
      "ergebnis* | *ergebnis | *ergebnisse | resultat* | nachricht* | bescheid* | *bescheid | stand | status* | update | neuigkeit* | rückmeldung* | rückantwort | mitteilung* | antwort auf ihre | zwischenstand | zwischenbescheid | ausgang | sachstand | info | bewerbungsstatus | brief | zeilen | ausgefallen | fällt aus | beschieden | antwort fällt",
    select:
      "auswähl* | ausgewählt* | wähl* | gewählt* | ausgesucht* | aussuch* | bevorzug* | vorzug | für einen anderen | für eine andere | für andere | für jemand* | entschieden für | auserkoren | auserwählt | gefallen auf | ausgesprochen | festgelegt auf | vorgezogen | erwählt* | setzen auf | fokussier* | konzentrier* | nominier* | erkoren | ausgeguckt | durchgesetzt | zuschlag | vergeben an | herausgepickt | berücksichtigt | ausgesiebt | das rennen | rennen gemacht | zum zug | zum zuge | zugesprochen | herzenskandidat* | den ausschlag | favoriten | auserwählten | wunschperson | am liebsten | erstplatzier* | vorgeschlagen | tendier* | ins auge gefasst | eingeteilt",
    proceed:
      "weiterverfolg* | fortsetz* | fortzusetz* | fortgesetzt | fortführ* | fortzuführ* | weiterführ* | weitergeh* | weitermach* | weiterkomm* | vorangeh* | voranschreit* | vertief* | voranbring* | verfolgen | fortfahr* | anknüpf* | vorantreib* | einbeziehen | weiterlassen | weiterreich* | weitergereicht | weitergeleitet | rücken vor | nehmen wir gern* auf | in die zweite | weiter | weiterhin im verfahren | im rennen | in die nächste | weiterzu* | aufgreifen | aufgegriffen | vertragsverhandlung* | weiterarbeit* | fort | gehen mit | gehen wir mit | gehen wir nun | machen mit",
    consider:
      "berücksichtig* | *berücksichtigt | prüf* | geprüft* | überprüf* | sicht* | gesichtet* | durchsicht* | durchgesehen | angesehen | angeschaut | gelesen | beurteil* | abwäg* | abgewogen | überleg* | erwäg* | erwogen | sorgfältig* | eingehend* | gründlich* | intensiv* | reiflich* | betracht | beraten | berät | auseinandergesetzt | verglichen | vergleich | ausgewertet | auswert* | bewertet | betrachtet | diskutier* | anschau* | schaut | schauen | nachgedacht | gegangen durch | begutacht* | rücksprache | studiert | ausgetauscht | hin und her | studium ihrer | studium aller | studium der | sehen | sieht | gesehen | betrachten | lesen | durchgelesen | ansehen | einblick",
    hire: "einstell* | eingestellt* | einzustellen | anstell* | angestellt* | engagier* | beschäftigen | aufnehmen | aufgenommen | besetz* | *besetzen | *besetzt | ernannt* | ernenn* | berufen | übernehmen | übernommen | verpflicht* | anheuer* | nehmen | genommen | gewinnen können | verbeamt* | bestellt | rekrutier* | anvertrau* | beschäftigung | zusammenarbeit | verwendung | einsetzen | unterzubringen | verstärkung | übernahme | vorgesehen | nimmt | nehme | aufnahme | beruft | dabeihaben | holen | geholt | angeheuert",
    fill: "besetzt* | vergeben* | schon weg | bereits weg | nicht mehr frei | nicht mehr verfügbar | nicht mehr vakant | fündig | gefunden | belegt | versorgt | alle plätze | komplett | gut aufgestellt | nachbesetzt | ausgebucht | eingekauft | schließen konnten | schliessen konnten | vakanz schließen | vakanz schliessen | erledigt | ist weg | vergriffen | ausgeschöpft | aufgeteilt | steht fest | übernimmt | macht das | macht künftig | ging an | geht an | gegangen an | ging die | angenommen hat | unterschrieben hat | hatte bereits unterschrieben | zusage ging | ruf ging | ging heute | rennen hat | anders gelöst | stelle ist weg | plätze weg | weg ist | ging weg | ist schon weg | sind weg | früh weg | heute weg | wieder warm | neuen besitzer | ist geregelt | haben jemanden | vollzählig | jemand zugesagt | nicht mehr zu haben | unter dach | eine lösung | andere lösung | interne lösung | lösung aus | lösung im haus",
    close:
      "abgeschlossen* | abschließ* | abschliess* | abschluss | beend* | endet | enden | ende | geschlossen* | erledigt* | ad acta | zu den akten | fertig | vorüber | endgültig* | abgelaufen | letztlich | schlussendlich | raus | ausscheid* | scheiden | ausgeschieden | retournier* | zurückgesandt | zurück zu unserer entlastung | zu unserer entlastung | tür zu | trennen sich | getrennt | wege trennen | belassen es dabei | dabei belassen | aus dem verfahren | offline | abgehakt | schluss | der akt | den akt | dichtgemacht | verfällt | verfallen | erlischt | archivier* | schließen | schließt | schließe | schliessen | schliesst | schliesse",
    cancel:
      "abbrech* | abgebrochen* | abbruch | aufgehoben* | aufheb* | eingestellt wurde | verfahren eingestellt | gestrichen* | streich* | entfäll* | wegfall* | fällt weg | fallen weg | entfernt | zurückgezogen wurde | ausfallen | fällt aus | ausfällt | stornier* | nicht nachbesetzt | nicht besetzt | nicht mehr besetzt | keine besetzung | besetzung erfolgt nicht | eingezogen | gestoppt | stopp | nicht statt | ersatzlos | hinfällig | zum opfer | aufgelöst | auflös* | geschlossen wird | eingestampft | findet nicht | kommt nicht zustande | nicht zustande | verlagert* | verlagern | zusammengestrichen | weggefallen | verworfen | ausschreibung beendet | wurde abgesagt | abgesagt werden | abgesagt worden | termin absagen | termin ab | geplatzt | platzt | nichtig | außer kraft | ausser kraft | kassiert worden | rotstift | gekürzt | dichtgemacht | dicht macht | abgeblasen | abgeschafft | abbau | erübrig* | vom tisch | fällt flach | auf eis | gecancelt | gekippt | weggespart | eingespart | ausgestiegen | nicht weiterbesetzt | keinen gebrauch | kürzung* | abgesagt wird | abgesagt wurde",
    freeze:
      "auf eis | eingefroren* | einfrier* | paus* | ausgesetzt* | aussetz* | einstellungsstopp* | stellenstopp | einstellstopp | hiring freeze | zurückgestellt* | zurückstell* | angehalten | ruht | ruhen | vertagt* | verschoben | hinausschieb* | gestoppt | verzöger* | schwebe | vorerst keine | auf hold | on hold | stillgelegt | einstweilen | hinauszöger* | zwischenstopp",
    budget:
      "budget* | haushalt* | kosten* | einspar* | umstrukturier* | restrukturier* | reorganis* | wirtschaftlich* | wirtschaftslage | betrieblich* | betriebsbedingt | organisatorisch* | stellenabbau | personalabbau | drittmittel | fördermittel | investor* | insolven* | headcount | auftragslage | strateg* | strukturell* | kapazität* | zuwendungsbescheid | freigabe | freigegeben | genehmig* | auftragsrückgang | mangels mittel* | mittel fehlen | keine mittel | personalkosten | rotstift | gekürzt | weggespart | mittel eingefroren | stellenplan | sparen | sparkurs | sparmaßnahm* | sparmassnahm* | sparzwang* | finanziell* | finanzier* | finanzlage | kurzarbeit | finanzen",
    withdraw:
      "zurückzieh* | zurückgezogen* | ziehen wir | ziehe ich | ziehe meine | zieh* unser | widerruf* | zurücknehm* | zurückgenommen | rücknahme | zurücktret* | treten wir | rücktritt* | nicht aufrechterhalten | nicht aufrecht | hinfällig | von der einstellungszusage | annullier* | abgesprungen | springt ab | abspring* | rückgängig* | angebot zurück | zusage zurück | zurückzuziehen | zurückzunehmen",
    reject:
      "absage* | abzusagen | abgesagt* | abgelehnt* | ablehn* | abzulehnen | lehnen | lehne | lehnt | zurückgewiesen* | zurückweis* | ausgeschlossen | ausschluss | aussortier* | ausgesiebt | ausgeschieden | ausscheid* | scheidet aus | scheiden sie | verweiger* | abstand | absehen | abzusehen | abgesehen | sehen wir ab | sehen wir von | sieht von | nicht berücksichtig* | nicht weiter berücksichtig* | keine berücksichtigung | nicht weiterverfolg* | nicht weiter verfolg* | nicht weiter zu verfolgen | nicht fortsetz* | nicht fortzusetzen | nicht weiterführ* | nicht weitermachen | nicht mit dir weiter* | nicht mit ihnen weiter* | gegen ihre | gegen ein* | anders entschieden | anderweitig entschieden | nicht für sie | nicht für dich | nicht auf sie | nicht auf dich | nicht einladen | nicht in die engere | nicht in die nähere | nicht in betracht | nicht in frage | nicht infrage | nicht entsprochen | nicht entsprechen | einen korb | korb geben | eine abfuhr | kein angebot | keine zusage | keinen platz | keine stelle | keine anstellung | keine einstellung | keinen ausbildungsplatz | kein praktikum | keine passende | keine geeignete | keine verwendung | keinen bedarf | keine weitere verwendung | nicht ausgewählt | nicht genommen | nicht nehmen | nicht aufnehmen | nicht anbieten | nicht zugewiesen | trennen sich | wege trennen | sag* wir ihnen ab | sag* wir dir ab | sage ich ihnen ab | sage ich dir ab | sag* ihnen ab | sag* dir ab | nicht zusammen* | auseinandergehen | nicht befürwortet | nicht bei uns | nichts geworden | geht es für dich nicht weiter | geht es für sie nicht weiter | leider nicht geklappt | nicht das deine | endet hier | an dieser stelle endet | nicht teilnehmen | ins leere | retourn* | rausgeflogen | abgewiesen | abgewinkt | winkt ab | verzicht* | gegen deine | nicht das ihre | nicht der ihre | nicht die ihre | nicht ihres | nicht deines | nicht deins | auch sie nicht | auch dich nicht | nicht zu erteilen | macht nicht mit | da nicht mit | müssen passen | mussten passen | mussten bei ihnen passen | bei ihnen passen | bei dir passen | nichts für sie | nichts für dich | nehme dich aus | nehme sie aus | nehmen sie aus | nehmen dich aus | aus dem prozess | aus dem laufenden | herausnehm* | herausgenommen | nicht weiterzu* | keine einladung | nicht positiv | nicht einsetzen | nicht übertragen | nicht geben | nicht bitten | nicht treffen | nicht beschäftigen | nicht anstellen | nicht gewählt | nicht weitergeh* | nicht weiterhin | nicht überneh* | erteilen wir | nicht gegengezeichnet | nicht zugesprochen | sagen wir ab | wir sagen ab | abschmettern | kein bedarf | kein match | mitteilen dass nicht | nicht mitteilen | ausschließen | ausschließt | ausschliessen | nicht zu einem | nicht zu den | nicht zum | keinen studienplatz | keinen vertrag | kein vertrag | keine lehrstelle | nicht teil unser* | nicht teil des | nicht teil der | keinen gebrauch | nicht beschieden | keine weiterbeschäftigung | nicht dienen | kein nutzen | nicht in unser* | gegen sie | gegen dich | müssen wir passen | müssen leider passen",
    accept:
      "annehm* | angenommen* | anzunehmen | annimmt | annimmst | annahme | akzeptier* | zustimm* | zugestimmt* | einverstanden | ja sagen | ihr ja | dein ja | bewillig* | genehmig* | zulass* | zugelassen* | zusag* | zugesagt* | zuspruch | zugesprochen | befürwort* | einwillig* | aufgenommen | okay | ok | stattgegeben | entsprochen | grünes licht | ja gesagt | ja zu | ein ja | ja gern* | jasagen",
    pass: "bestanden* | bestehen | erfolgreich | geschafft | schaffen | eine runde weiter | weiter sind | überzeugt* | qualifiziert | gemeistert | durchgekommen | sie haben die stelle | du hast den job | du bist dabei | sie sind dabei | gut abgeschnitten | erreicht | absolvier* | klappt | geklappt | klappen | gelungen | gelingt | gelangt | erfolgreiche*",
    invite:
      "einlad* | einzuladen | eingeladen* | laden wir | wir laden | lade ich | laden sie herzlich | laden sie zu | laden sie gern* | laden dich | laden sie ein | lädt sie | lädt dich | möchten sie kennenlernen | gern* kennenlernen | persönlich kennenlernen | näher kennenlernen | möchten dich kennenlernen | würden sie gern* | würden dich gern* | willkommen | begrüßen | begrüssen | vorbeikommen | vorbei | bitten wir sie zu | freuen uns auf ihren besuch | wollen dich | wollen sie | treffen sie | sprechen sie | erwarten sie",
    congratulate:
      "glückwunsch* | gratul* | freuen | freut | freue | freude | gefreut | gute nachricht* | gern* teilen wir | mit vergnügen | hurra | super | toll | juhu | yeah | willkommen | erfreulich* | begeistert* | welcome | schöne nachricht* | prima | endlich | wir wollen dich | freu | vorfreude",
    confirm:
      "bestätig* | hiermit | eingangsbestätigung* | erhalt | eingang ihrer | eingang deiner | zur kenntnis | registriert | bestens erhalten | empfangsbestätigung | den empfang",
    receive:
      "erhalten* | erhielten | eingegangen* | eingang | eingetroffen* | angekommen* | erreicht | bekommen | bekam* | erhalt | zugegangen | vorliegen | liegt uns vor | liegen uns vor | einging* | gekriegt | zugesandt* | übermittelt",
    wait: "geduld* | dauert | länger dauern | verzöger* | noch etwas zeit | noch ein bisschen | zwischenzeit | hinziehen | in anspruch nehmen | zeit in anspruch | melden uns | melde mich | meldet sich | hören von uns | hörst von uns | hören sie von | bis dahin | noch nicht | noch keine | vertagt | im unklaren | in kürze | ich melde | bald mehr | stille | bis wir | dauerte | funkstille | brauchen noch | warten | wartet | warte | wartest | abwarten | gewartet | wartezeit | weder zu noch | zu oder abgesagt",
    postpone:
      "verschieb* | verschoben* | verleg* | ersatztermin | neuer termin | neuen termin | anderen termin | anderer termin | terminverschiebung | umplanen | umbuchen | ausweichtermin | neuen zeitpunkt | stattdessen am | vertagt* | nach hinten",
    schedule:
      "termin* | *termin | *termine | verfügbar* | vereinbar* | kalender* | zeitfenster | uhrzeit | passt dir | passt ihnen | passt es | zeit für | zeit hätten | hast du zeit | haben sie zeit | buchen | slot | slots | verabred* | ausmachen | einplan* | eingeplant | stattfind* | wunschtermin | zeitraum | anreise | treffpunkt | geplant | wann passt | findet am | findet das | findet unser | findet ihr | findet dein | statt",
    daytime:
      "montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag* | sonnabend* | sonntag* | uhr | morgen | heute | übermorgen | gestern | vormittag* | nachmittag* | mittag* | abend* | früh | woche | wochen | wochenende | tag | tage | tagen | stunde | stunden | minuten | viertelstunde | werktag* | 0:0 | kommenden | übernächste*",
    month:
      "januar | jänner | februar | feber | märz | april | juni | juli | august | september | oktober | november | dezember | jan | feb | apr | jun | jul | aug | sept | okt | nov | dez | frühjahr | frühling | sommer | herbst | winter | quartal* | mai | monat | monats | monate | monaten | jahr | jahres | jahre | jahren | sommersemester | wintersemester | saison | schuljahr | spielzeit* | ostern | pfingsten | weihnachten",
    place:
      "büro* | etage | stock | eingang | raum | zimmer | adresse | vor ort | zoom link | teams link | videolink | meetinglink | empfang | pforte | tor | straße | strasse | parkplatz | parken | anfahrt | niederlassung | standort | gebäude | werk | lobby | homeoffice | anreise | vorbeikommen | treffpunkt",
    bring:
      "mitbring* | bringen sie | bring | bringe | personalausweis | ausweis* | reisepass | pass mit | bereithalten | lichtbild | passfoto | sicherheitsschuhe | steuer id | bankverbindung | kleidergröße | kleidergrösse | legitim* | sozialversicherungsnummer",
    send: "schick* | zuschick* | einreich* | reich* sie | reichen sie | nachreich* | hochlad* | hochgeladen | upload* | ausfüll* | füllen | zusend* | zurücksend* | übermitteln | übersend* | nachsend* | einsenden | ergänz* | retournieren sie | teilen sie uns | nennen sie | geben sie uns | senden | sende | sendet | sendung an | zugeschickt | verschick* | nachgereicht",
    deadline:
      "frist* | *frist | bis zum | spätestens | innerhalb | bis freitag | bis montag | bis dienstag | bis mittwoch | bis donnerstag | bis sonntag | bis morgen | deadline | stichtag | bewerbungsschluss | einsendeschluss | binnen | abgabe | bis 0 | bis ende",
    link: "klick* | portal* | *portal | einlogg* | login | anmeld* | konto | button | webseite | website | http* | www | online | bewerberkonto | karriereseite* | homepage | internetseite | app | profil aktualisieren | passwort | benutzerkonto | bewerberprofil | link | links",
    attached:
      "anhang | anbei | beigefügt* | beiliegend* | angehängt* | beigelegt* | anlage* | liegt bei | beilage | als pdf | beifüg* | anzuhängen | zugesandte*",
    answer:
      "antwort* | *antwort | beantwort* | rückmeld* | melden | melde | meldet | meld | gemeldet | zurückmeld* | bescheid | kontakt* | erreich* | rückruf | zurückruf* | rufen sie | rückfrag* | schreib | schreiben sie | hören | hörst | hört | auf sie zu* | auf dich zu* | zukommen | zurückkommen | wende* | sag einfach | lass uns wissen | lassen sie uns wissen | reagier* | durchwahl | unter der nummer | wieder von | verfügung",
    inform:
      "mitteil* | mitzuteilen | mitgeteilt | teilen wir ihnen | teile ihnen | teile ich | teilt ihnen | teilen ihnen | informier* | benachrichtig* | bekannt* | verkünd* | sagen | sage | sag | gesagt | weitergeben | ausricht* | angekünd* | schreiben | geschrieben | in kenntnis | hinweis* | erzähl* | ehrlich sein | durchgegeben | weise | brief | zeilen | sagt | gesteckt | vernehmen | unterrichten | unterrichtet",
    ask: "frage | fragen | *fragen | rückfrage* | bitte | bitten | bittet | gebeten | ersuch* | nachfrag* | anfrage* | frag | fragst | fragt | dürfen wir | dürften wir | erkundig* | ? | bat | würden sie uns | könntest du uns",
    thank: "dank* | *dank | bedank* | merci | vergelts gott | gedankt",
    interest:
      "interess* | vertrauen* | entgegengebracht* | begeisterung | wertschätz* | neugier* | angesprochen | lust | ehrt uns | zuneigung | motivation*",
    effort:
      "zeit | mühe* | aufwand | bemüh* | energie | einsatz | engagement | geduld | herzblut | vorbereitung | vorbereitet | anstreng* | reise | offenheit | angereist | viel arbeit | beanspruch*",
    impress:
      "beeindruck* | gefiel* | überzeug* | angenehm* | interessant* | spannend* | sympathisch* | wertvoll* | gern gelesen | toll* | super | klasse | großartig* | grossartig* | schön dass | schön war | angetan | eindruck | eindrücke | eindrucksvoll* | ansprech* | aussagekräftig* | genossen | stark* | sehr gut* | nett* | beachtlich* | positiv* | schätz* | geschätzt | hervorragend* | bemerkenswert* | gelungen | respekt | hut ab | wertschätzung | informativ* | kompliment* | hochwertig* | gut | gute | guten | guter | gutes | uns gefallen | sehr gefallen | mir gefallen | freundlich | freundliche",
    hard: "schwer | schwere | schwierig* | nicht leicht* | nicht einfach | schwergefallen | schwerfall* | knapp* | haaresbreite | kopf an kopf* | eng* rennen | engen vergleich | lange diskutier* | lange überlegt | leichtgefallen | schwergetan | gezögert | um ein haar | hart | harte | harten",
    wish: "wunsch | hoff* | gehofft | erhofft | alles gute | alles liebe | erfolg | glück | daumen | kopf hoch | gelingen | das beste | gönnen | gegönnt | wünsche | wünschen | wünscht | wünschten | drück* dir | drück* ihnen | gewünscht | wünschte",
    path: "zukunft* | weg | wege | weges | berufsweg* | werdegang | lebensweg | laufbahn* | karriere | stellensuche | jobsuche | beruflich* | private* | weiterhin viel | reise | nächste* kapitel | herausforderung* | aufgabe finden | arbeitssuche | suche | platz finden | betrieb finden",
    encourage:
      "ermut* | ermuntern | entmutig* | gerne wieder | gern wieder | erneut bewerben | wieder bewerben | bewirb dich | bewerben sie sich | folgen sie | folge uns | folg uns | besuchen sie | schau* mal | vorbeischau* | ausschau | im auge behalten | jederzeit | scheuen | kopf hoch | versuchen | versuch | dranbleiben | bleiben sie dran | lassen sie sich nicht | glauben sie | glaub an | würde mich freuen | würden uns freuen | freuen wir uns über eine | anklopf* | einladen sich | probier* | kommen sie dann wieder",
    future:
      "zukünftig* | künftig* | in zukunft | später* | andere* stelle* | andere vakanz* | weitere stelle* | weiteren stelle* | offene* stelle* | nächstes jahr | nächsten jahr* | kommende* | im nächsten | nächste saison | bei bedarf | eines tages | irgendwann | neue stelle* | neue ausschreibung* | neue vakanz* | nächstes mal | beim nächsten | ein andermal | ergeben sollte | gelegenheit* | passende vakanz | andere position* | weitere ausschreib* | jahrgang | auftut | in einem jahr | halben jahr | bald | offene* vakanz* | offenen stelle* | offenen position* | weiteren position* | weitere position* | anderen stelle* | freiwerden*",
    remember:
      "zurückkommen | wieder auf sie | wieder auf dich | auf sie zukommen | auf dich zukommen | auf sie zu | auf dich zu | melden uns wieder | wieder melden | erinner* | denken an | in kontakt | kontakt bleiben | in verbindung | wiedersehen | wieder von dir | wieder von ihnen | kreuzen | begegnen | im hinterkopf | vormerken | nicht vergessen | faden | gewogen | anruf | empfehl* | weiterempfehl* | vergessen wir | vergessen werden",
    sincerely:
      "gruß | gruss | grüße | grüsse | grüßen | grüssen | grüßt | grüsst | mfg | lg | vg | hochachtungsvoll | herzlichst | herzlich | servus | tschüss | pfiat | bis bald | herzliche | ciao | salü",
    dear: "geehrte* | liebe | lieber | hallo | hi | hey | guten tag | guten morgen | grüß gott | grüss gott | grüezi | moin | servus | damen | herr | frau | herrn | hoi | guten abend | werte | werter",
    data: "daten | datenschutz* | dsgvo | lösch* | gelöscht* | vernicht* | speicher* | gespeichert | aufbewahr* | einwillig* | personenbezogen* | agg | art 0 | vertraulich* | privatsphäre | widerspr* | einverständnis | bewerberdaten | kontaktdaten | personendaten | stammdaten | bewerbungsdaten | profildaten",
    automatic:
      "automat* | noreply | no reply | systemgeneriert* | maschinell* | antworten sie nicht | nicht antworten | nicht auf diese | nicht gelesen | antwortfunktion | nicht geantwortet | system generiert* | nicht überwacht | do not reply | abmelden",
    money:
      "kredit* | *kredit | darlehen* | bank | banken | hypothek* | konto | girokonto* | karte | zins* | schufa* | leasing* | lastschrift | finanzierungsanfrage | überweis* | stundung | raten | bonität* | grundsteuer | steuerfest* | sparkasse",
    home: "wohnung* | *wohnung | miet* | *miete | vermiet* | makler* | besichtig* | doppelhaus | immobilie* | eigentümer* | wohnheim* | grundstück | parzelle | wg | hausverwaltung | kaufpreis | einfamilienhaus | hauskauf | reihenhaus",
    permit:
      "visum* | visa | aufenthalt* | niederlassung* | erlaubnis | *erlaubnis | genehmigung | *genehmigung | behörde* | *behörde | einbürger* | staatsbürger* | ausweis | bauantrag | bescheid der | botschaft | konsulat* | waffenschein | führerschein | stattgegeben | parkausweis | bußgeld* | bussgeld* | einspruch | antrag | anträge | *antrag | jugendamt | bauamt | ordnungsamt | finanzamt | im amt | standesamt | ausländeramt | arbeitsbewilligung | arbeitserlaubnis",
    study:
      "universität* | uni | hochschul* | *studium | schule* | kita* | kindergarten* | gymnasium | stipend* | *stipendium | immatrikul* | zulassung* | semester | bafög* | erasmus* | numerus | kurs | abitur* | betreuungsplatz | krippe | kind | masterstud* | bachelor* | fachsemester | kurse | gesamtschule | grundschule | sprachkurs* | töpferkurs* | student* | studien* | studium | studieren | studierende* | masterarbeit* | doktorarbeit* | betreuen | lehrgang",
    paper:
      "manuskript* | aufsatz | artikel | zeitschrift* | journal* | gutacht* | veröffentlich* | publi* | konferenz* | kongress* | *kongress | abstract* | buch | bücher | verlag | roman | gedicht* | autor* | beitrag | beiträge | tagung* | lektorat | vortrag | redaktion* | peer review",
    grant:
      "preis | preise | wettbewerb* | sponsor* | projektantrag* | stiftung* | accelerator | residenz | zuschuss* | bewilligung | drittmittel* | fonds | vorhaben | filmprojekt | auszeichn* | gründerpreis | fördermittel | förderung | förderantrag* | förderprogramm* | gefördert* | förderzusage | kulturförderung | filmförderung | projektförderung | investieren | start up",
    claim:
      "versicher* | *versicherung | schaden* | *schaden | erstatt* | rückerstatt* | reklamation* | beschwerde* | widerspruch* | garantie* | einspruch* | anspruch auf | entschädig* | kostenübernahme | leistungsantrag | krankenkasse* | reisekosten | fahrtkosten | klage* | unterhalts* | kulanz | leistungspflicht | police | policier* | rechtsbehelf* | rechtsmittel* | vorstellungskosten | aufwendungen | bewerbungskosten | kosten die ihnen",
    purchase:
      "bestell* | *bestellung | liefer* | *lieferung | shop | kauf* | gekauft | verkauft | rechnung* | zahlung* | rücksend* | retoure* | artikel | preis* | paket* | versand* | sendung | kundenservice | abo | abonnement | rabatt* | einkauf | gutschein* | warenkorb | händler* | strom* | produkt | produkte",
    event:
      "ticket* | karten | konzert* | veranstalt* | buchung* | gebucht | reservier* | tisch | turnier* | festival* | pokal* | lesung | hochzeit | losverfahren | verlos* | ausgebucht | workshop | reise nach | bus | feier | grillen | anmeldung zum | sommerfest | mitarbeiterfest | weihnachtsfeier | elternabend | der zug | zug nach | zugfahrt | hotelzimmer | theaterkarten | standplatz* | weihnachtsmarkt* | startplatz* | flug | flüge | flugticket* | gäste | talkrunde",
    tender:
      "vergabe* | ausschreibung der | lieferant* | *lieferanten | *lieferant | bieter* | zuschlag | offerte* | anbieter* | auktion* | gebot | leistungsverzeichnis | partnerschaft | pitch | dienstleister* | preisvergleich | auftrag | aufträge | auftrags | catering* | caterer* | reinigungsdienst* | zusammenarbeit mit ihrem | investment*",
    member:
      "mitglied* | *verein | club | *club | golfclub | ehrenamt* | adoption* | pflegefamilie | chor | aufnahmeantrag | mannschaft | kader | tierheim | vereinsvorstand | probetraining | trainer | verein | vereins | vereine | sportverein* | vereinsmitglied* | gastfamilie*",
    health:
      "arzt | ärzte | ärztin | zahnarzt | behandl* | therap* | patient* | *patienten | operation | reha* | praxis dr | untersuchung | impfung | krank | erkrankt | krankheitsbedingt | zahnarztpraxis | tierarzt* | krankenhausaufenthalt | arztpraxis | klinikaufenthalt | krankheit | *spende",
    newsletter:
      "newsletter* | abmelden | abbestell* | weiterlesen | blog* | podcast* | webinar* | abonnier* | ausgabe | leser* | folge 0 | kolumne | rubrik | magazin | reinhören | umfrage* | ratgeber | jetzt lesen | mehr erfahren | jobletter | im browser | statistik | gründe weshalb | häufiger als man | lesetipp",
    alert:
      "jobalarm* | jobagent* | suchagent* | neue jobs | neue stellenangebote | treffer | job alert* | empfohlene jobs | passende jobs | merkliste | jobs für dich | jobs für sie | jobbörse | gespeicherte suche | ähnliche jobs | neu für sie | jobempfehlung* | gemerkte* | merkzettel | deiner suche | ihrer suche | nicht mehr verfügbar",
    rejection:
      "ablehnung* | absageschreiben | absagemail* | absagefloskel* | nichtberücksichtigung | abgelehnt worden | konkurrentenmitteilung | standardabsage* | geghostet | deine absage | ihre absage | meine absage | absage erhalten | absage bekommen | absage kassier* | jede absage | jeder absage | absagebrief* | absagen schreib* | absagen verschick* | kein nein | höfliches nein | abfuhr | jobabsage* | serienabsage* | massenabsage* | wohnungsabsage*",
    recruiterreach:
      "auf ihr profil gestoßen | auf ihr profil gestossen | auf dein profil | ihr profil gefunden | profil auf linkedin | über linkedin | auf xing | sind sie offen | bist du offen | wechselwillig | spannende position | spannende rolle | spannende stelle | neue herausforderung interess* | passiv | direktansprache | headhunt* | offen für | profil aufmerksam | im auftrag eines | im kundenauftrag",
    hrtalk:
      "vorlage* | textvorschlag* | *vorlage | bewerber b | kandidat 0 | kandidat a | absagen rausgeschickt | schick* die absage* | sagst du | pipeline | scorecard | ats | debrief | votum | im system | gremiumsprotokoll | anzeige neu | den unterlegenen | die restlichen bewerb* | setz die stelle | raussuch* | würde ich einladen | nicht einladen | jour fixe | textbaustein* | musterbrief | der kunde will | die absage raus | wir schreiben neu | neu aus | ins team passt | der kandidaten verabschiedet | kandidaten verabschiedet",
    ownmove:
      "ziehe ich | ziehe meine | meine bewerbung | ich habe mich entschieden | ich habe mich für | bewerbe ich mich | ich bewerbe mich | muss ihr angebot | muss ich ihr angebot | meine unterlagen | mein lebenslauf | bewirb mich | habe mich beworben | meine zusage | meiner bewerbung | nehme ich an | ich nehme | möchte ich die stelle | ich sage ihnen | meine daten | ich widerrufe | mich erkundigen | mich nicht genommen | bei ihnen beworben | bei euch beworben | ich unterschrieben | ich ziehe | von meiner seite | ich habe mich beworben | dass sie sich für | dass ihr euch für | rückzug | habe lange hin | ihre zeit und | bedaure ihnen | ihr angebot | euer angebot | ich muss ihnen | muss ich ihnen | muss dir nun | meinen vorstellungen | meine vorstellungen | familiären gründen | persönlichen gründen | auf eigenen wunsch | eigenen wunsch | nachvollziehen | verstehe ich | dass sie jemanden | unser angebot nicht | gegen uns entschieden | nun gegen uns",
    meant:
      "beispiel* | z b | muster* | etwa | vorstellen sie sich | satz | sätze | zitat* | typisch* | floskel* | so etwas wie | lieblingsbeispiel | formulier* | lesetipp | autsch",
    error:
      "fehler* | irrtum* | versehen* | ignorier* | gegenstandslos | verwechs* | falsch* | systemfehler | irrläufer | panne | unvollständig*",
    despite:
      "trotz* | obwohl | obgleich | dennoch | gleichwohl | ungeachtet | auch wenn | nichtsdestotrotz | wider erwarten",
    especially:
      "sehr | besonders | wirklich | ganz | überaus | äußerst | äusserst | höchst | außerordentlich | ausserordentlich | herzlich* | total | mega | absolut | ausgesprochen | richtig | echt | so | aufrichtig* | ausdrücklich | ungemein | insbesondere | vor allem",
    first:
      "zweite* | dritte* | letzte* | zuerst | zunächst | eine der | final* | zuletzt | schließlich | schliesslich | nächste* | übernächste* | erste | ersten | erster | erstes | vierte | vierten | vierter",
    person:
      "neue kolleg* | neuen kolleg* | neuer kolleg* | neues teammitglied | neue teammitglied* | anderer person | andere person | anderen person | jemand anders | jemand anderes | jemand anderen | jemand anderer | jemand anderem | einen mitbewerber | eine mitbewerberin | einem mitbewerber | einer mitbewerberin | den mitbewerber | die mitbewerberin | ein mitbewerber | einen bewerber | eine bewerberin | eines bewerbers | einer bewerberin | einem bewerber | anderen bewerber* | andere bewerber* | anderer bewerber | anderem bewerber | anderen kandidat* | andere kandidat* | anderem kandidat* | einen kandidaten | eine kandidatin | einer kandidatin | einem kandidaten | interne bewerb* | internen bewerb* | interner kolleg* | interne kolleg* | internen kandidat* | eine kollegin | einen kollegen | ein kollege | einer kollegin | einem kollegen | beginnt bei uns | fängt bei uns | andere personen | anderen personen | bewerberinnen und bewerber* | andere profile | anderen profile* | unser wunschkandidat | richtigen menschen gefunden | jemanden gefunden | nachfolg* | unser neuer | unsere neue | anderen bewerbung | andere bewerbung* | anderen talents | andere talents | kandidatinnen und kandidaten | anderen menschen | bewerbungen mit | mit anderen | mit einer anderen | mit einem anderen | mit dem anderen | mit der anderen | jemand neues | jemand lokal* | jemandem gelandet | so jemanden | einen gesellen | berufseinsteiger* | wunschperson | der neue | heißt | mit zwei anderen | eine erzieherin | eine spezialistin | den kollegen | die kollegin | dem kollegen | der kollegin | das stammpersonal | quereinsteiger* | jemand aus | jemanden aus | rückkehrer* | andere dame | anderen herrn | nun andere | jetzt andere | andere lehrperson | anderen lehrperson | anderen interessent* | anderen teilnehm* | zwei andere | drei andere | drei anderen | zwei anderen | startet bei uns",
    work: "arbeit | arbeiten | *arbeit | team | teams | *team | firma | firmen | unternehmen* | betrieb* | abteilung* | *abteilung | projekt* | *projekt | mitarbeit* | *mitarbeit | zusammenarbeit | kolleg* | organisation | haus | aufgabe* | tätig* | dienst | organ | institut | kanzlei | filiale* | einrichtung* | konzern | standort | agentur | station | werkstatt | labor | baustelle | küche | backstube | gearbeitet | arbeitest | branche | lehrstuhl | klinik | behörde",
    goesto:
      "geht an | ging an | gehen an | gingen an | gegangen an | geht nun | geht somit | ging heute | ging gestern | ging schließlich | ging der | ging die | bekommt | bekommen hat | bekam | kriegt | kriegte | erhält | erhielt | an jemand* | an einen anderen | an eine andere | an eine kollegin | an einen kollegen | an eine person | an eine bewerb* | an einen bewerb* | an eine mitbewerb* | an einen mitbewerb* | an eine kandidat* | an einen kandidat* | an eine stud* | an den mit* | an die mit* | an den erst* | an die erst* | an intern* | an zwei | an drei | übertragen | zugewiesen | zugesprochen | zugeteilt | erteilt | geworden ist | fiel auf | gefallen auf | fällt auf | fiel die | übernimmt | übernehmen wird | heißt künftig | macht künftig | wird künftig | sitzt nun | sitzt jetzt | steht jetzt | in andere hände | in anderen händen | rennen gemacht | macht das rennen | machte das rennen | das rennen | den vorzug | den zuschlag | zuschlag ging | den ruf | zum zug* | berufen | beruft | ernannt | gewählt | verteilt | jemand mit | jemanden mit | jemand aus | jemanden aus | jemandem mit | jemanden der | jemand der | setzt auf | setzen auf | fokussieren | konzentrieren | neuen besitzer | neuer besitzer | verstärkt uns | gegeben | geben wir der | geben wir dem | geben wir einem | geben wir einer | der neue | ist es die | ist es der | besetzt mit | besetzen mit | besetzt den | besetzt die | wird es die | wird es der | wird es ein | wird es eine | wir geben der | wir geben dem | vortritt | tritt die | tritt ihr | tritt sein | sitzt ab | sitzt künftig | genommen haben wir | entschieden haben wir | gespielt | begrüßt | begrüsst | hat den vertrag | bekommen wir | die nachfolge | nachfolge an | an der reihe",
    stays:
      "kehrt | zurückgekehrt | zurückkehr* | zurückkommt | kommt zurück | heimgekehrt | rückkehr* | aus der elternzeit | aus der karenz | aus dem ruhestand | aus der pension | wieder da | steht wieder | hilft wieder | wieder an | hilft uns wieder | kündigung zurück | kündigung zurückgezogen | doch verlängert | vertrag verlängert | doch noch bleib* | uns erhalten | entfristet | übernommen wird | stelleninhaber* | bisherige* | derzeitige* | amtsinhaber* | vorgänger* | ehemalig* | frühere* | weitermacht | macht weiter | bleibt nun | bleibt doch | doch bleib* | bleiben möchte | bleibt uns",
    lack: "fehlt | fehlen | fehlte | fehlten | gefehlt | fehlend* | mangel | mangelt | mangelte | mangels | mangelnde* | zu wenig* | zu gering* | zu knapp | zu kurz | zu schwach | dünn | lücke | lücken | defizit* | vermiss* | nicht genug | nicht genügend | nicht ausreichend* | unzureichend* | ungenügend* | weniger als | tiefe | mehr erwartet | mehr gewünscht | mehr erhofft | fragezeichen | nicht reif | ausbaufähig | luft nach oben | schwächen | schwachstelle* | bedenken | zweifel* | unsicher* | hapert* | nicht vorhanden | nicht nachgewiesen | unterhalb | blieb hinter | nicht mithalten | scheitert* | keine ausreichend* | wenig | vorausgesetzt | nicht besitz* | nicht mitbring* | bringen nicht | zu wünschen übrig | nicht so weit",
    toomuch:
      "zu viel* | zu hoch* | zu weit | zu groß* | zu gross* | zu laut | zu teuer | zu senior | zu erfahren | zu gut | zu speziali* | zu lang* | zu schade | zu klein* | zu stark | überqualifi* | unterforder* | überforder* | übersteig* | überstieg* | sprengt | sprengen | sprengte | über unserem | über unseren | über dem budget | mehr als wir | größer zu | nummer zu | nummer größer | langweil* | außerhalb | ausserhalb | unsere möglichkeiten | unseren möglichkeiten | größeres unternehmen | größere bühne | zwei zu viel | ungleich | weit mehr | weit über | viel zu",
    ending:
      "endet | enden | hören auf | hören hier | hören wir | aufhören | schlussstrich | schluss | hier trenn* | trennt sich | trennen | auseinander* | verabschied* | abschied* | lebewohl | leben sie wohl | leb wohl | adieu | das wars | wars das | war es das | das war es | am ende | belassen | lassen wir es | lassen es | lassen wir das | bewenden | den akt | die akte* | deckel | vom tisch | aus der traum | ausgeträumt | letzte nachricht | letzte mail | vorhang | endstation | sackgasse | zu ende | haken dran | abgehakt | beanspruch* | aus der hand | geben sie frei | loslassen | ziehen lassen | lassen dich ziehen | du raus | sie raus | dir gehen | steigen aus | führt nicht | kein weg | keinen weg | nicht fort* | hier hin | erlischt | erloschen | verfällt | verfallen | nicht aufgreifen | die reise | ist vorbei | sind vorbei | aus und vorbei | nicht weiter zu",
    ahead:
      "voraus | vorn | vorne | vorsprung | hinter | zweite wahl | zweiten platz | zweiter platz | zweitplatzier* | platz zwei | platz 0 | nummer zwei | nummer eins | plan b | plan a | zweitbest* | überhol* | überflügel* | ausgestochen | haaresbreite | um ein haar | hauchdünn* | wimpernschlag | einen tick | kleinigkeit* | nuance* | quäntchen | hauch | knapp* | letzten metern | zielgerade* | ziellinie | kopf an kopf* | fotofinish | unterlegen | übertroffen | übertraf* | erstplatzier* | erstgereiht* | den ausschlag | zünglein | gepunktet | näher dran | eine spur | gelegener | zuvorgekommen | kam ihnen | rang 0 | rangplatz | erstgenannt* | zu zweit | für sich entschieden",
    deserve:
      "verdien* | gerecht wird | gerecht werden | gerecht würde* | unfair | fair | glücklich* | unglücklich | verschwend* | vergeud* | verkümmer* | eingehen | gutgetan | guttun | gut tun | gefallen tun | keinen gefallen | zu schade | schade um | aufblüh* | entfalten | entfaltung | zur geltung | schuldig | erspar* | würdig | zumuten | verbiegen | versauern | langweilen | ihr talent | dein talent | gut aufgehoben | besser aufgehoben | ihr wert | über ihren wert",
    direction:
      "anderen weg | andere wege | anderer weg | richtung | anders orientiert | umorientier* | neu orientier* | neuausricht* | ausrichtung | ausgerichtet | fokus | schwerpunkt* | anders aufgestellt | umgeplant | umdisponier* | strategie* | strategisch* | kurswechsel | anders entschieden | biegen | kreuzung | umentschieden | anders überlegt | anders besonnen | wenden uns | geändert* | änderung* | verändert* | veränderung* | neu gedacht | neu aufgestellt | anders gelöst | anders verteilt | neu ausschreib* | schreiben neu aus | neuausschreibung | verlager* | umstrukturier* | umbau | pläne | plänen | planänderung",
    condition:
      "führerschein* | *führerschein | staplerschein | fahrausweis | *schein | muttersprach* | *kenntnisse | *kenntnissen | deutsch | englisch | französisch | italienisch | b0 | c0 | a0 | arbeitserlaubnis | arbeitsbewilligung* | arbeitsvisum | aufenthaltstitel* | aufenthaltsbewilligung | abschluss in | meisterbrief | meistertitel | gesellenbrief | approbation | diplom | zertifikat* | pendel* | wohnort | wohnst | wohnen | wohnhaft | entfernung | umzug | umziehen | umzuziehen | reisebereit* | arbeitsweg | anfahrtsweg | schichtdienst | *schichtbetrieb | nachtschicht* | nachtdienst* | samstags | vollzeit | teilzeit | wochenstunden | stunden pro | pensum | kündigungsfrist | verfügbarkeit | präsenz | sicherheitsüberprüfung | führungszeugnis | zeitzone | drittstaat* | altersgrenze | gehaltsvorstellung* | fächerkombination | laufbahnbefähigung | branchenkenntnis* | studienabschluss | hochschulabschluss | schulabschluss | fahrpraxis",
    recommend:
      "empfehl* | empfohlen* | empfiehlt | befürwort* | vorschlag* | vorgeschlagen* | vorzuschlagen | nominier* | unterstützt | fürsprache | ans herz | weiterempfehl* | rate ich | raten wir | geraten | ratschlag | nahelegen | legen nahe | besetzungsvorschlag* | weitergeleitet | eingesetzt für",
    vote: "abgestimmt | abstimm* | gestimmt | stimmen | stimmte* | votier* | votum | wahlgang | mehrheit* | einstimmig* | einhellig* | einig | einigen | geeinigt | überstimmt | stichwahl | beraten | beratung* | beratschlagt | diskutier* | diskussion* | gerungen | abgewogen | abwäg* | sitzung* | tagt | tagte | getagt | beschluss* | debattier* | zusammengesetzt | zusammengesessen | unter uns | rücksprache | konsens | zugestimmt | veto | bauchgefühl | für und wider | senat | folgt dem | gefolgt | verständigt | ausgesprochen | das wort | wahlkommission | findungskommission | vernehmen",
    status:
      "status | bewerbungsstatus | aktenzeichen | kennziffer | kennzahl | referenznummer | vorgangsnummer | vorgang | job id | stellen id | stellennummer | ref | geschäftszeichen | gz | az | bearbeitungsstand | aktueller stand | inaktiv | archiviert | deaktiviert | statusänderung | statusmeldung | geändert | aktualisiert | verfahrensnummer | bewerber id | bewerbungsnummer | nr | stand der",
    figure:
      "tür | türe | türen | schlüssel | puzzle* | mosaik* | bühne | vorhang | boot | zug | schiff | würfel | münze | brücke | samen | rezept | orchester | kapitel | funke | funken | blatt | karten | topf | deckel | nadel* | faden | waage | zünglein | ball | herz | hand | hände | händen | stern | sterne | segel | hafen | ufer | ziel | kreuzung | blume* | wurzel* | wind | feuer | traum | primel | garten | klarinette | farbe | hut | auge | baum | latte | hürde* | metern | seele | weiche* | tisch | nische | melodie | klang | acker | ernte",
    late: "verspätet | verspätung | spät | später als | fristende | fristablauf | abgelaufen | verpasst | versäumt | zuvorgekommen | schneller | früher | vor ihnen | vor dir | zuvor | kurz davor | kurz vor | wochen zu | tage zu | ehe ihre | bevor ihre | bevor wir ihre | stand bereits | stand schon | bereits gefallen | timing | zeitpunkt | falschen zeit | falscher zeit | rechtzeitig | überschnitten | schon weg | verzögerung",
    isyou:
      "sie sind es | du bist es | sind sie es | bist du es | hast es geschafft | haben es geschafft | sie haben die stelle | haben sie die stelle | du hast den job | du hast die stelle | hast den job | gehört dir | gehört ihnen | ist ihrer | ist deiner | du bist dabei | sie sind dabei | bist dabei | sind dabei | sind weiter | bist weiter | bist eine runde | sind eine runde | für dich entschieden | für sie entschieden | auf dich gefallen | auf sie gefallen | fiel auf sie | fiel auf dich | sie gewählt | dich gewählt | sie ausgewählt | dich ausgewählt | dich einstellen | sie einstellen | ihnen zugesprochen | dir zugesprochen | dir zusagen | ihnen zusagen | sagen wir ihnen zu | sagen dir zu | mit ihnen zusammenarbeiten | mit dir zusammenarbeiten | wollen dich | wollen sie | will sie | will dich | wünschen uns sie | fängst du | du fängst | fangen sie | nehmen dich | ihrem start | ihrer einstellung | deiner einstellung | ihre einstellung | deine einstellung | deine übernahme | ihre übernahme | dein dienstantritt | ihr dienstantritt | ihres will | du schon | nachgerückt | ihr vertrag | dein vertrag | deinen vertrag | ihren vertrag | mit ihnen weiter | mit dir weiter | sehen uns am | sehen uns in",
    welcome:
      "willkommen* | an bord | im team | teil des teams | begrüßen | begrüssen | auf die zusammenarbeit | freuen uns auf | freut sich auf | verstärkst | verstärken sie | erster tag | ersten tag | erster arbeitstag | ersten arbeitstag | onboarding | einarbeitung | neuen kolleg* | dienstantritt | zusammenarbeiten | teil unser* | dabeihaben | dabeigehabt | mitwirken",
    pet: "hund | hunde | hundes | hündin | rüde | kater | welpe* | kätzchen | tierheim* | tierschutz* | züchter* | pferd | pferde* | kaninchen | pflegestelle | pflegefamilie | gassi | fellnase* | haustier* | meerschwein* | endstelle | katze | katzen",
    media:
      "film | films | *film | song* | lied | lieder | musik | album | playlist | foto* | bild | bilder | gemälde | app | apps | kochbuch | geschichte | kurzgeschichte* | gedicht* | drehbuch | roman* | exposé | ausstellung* | *ausstellung | aussteller* | galerie | kanal | standplatz | weihnachtsmarkt* | christkindlmarkt* | flohmarkt* | wochenmarkt* | hörspiel | comic | sortiment | marke | künstler* | kunst | verlagsprogramm | krimi | rezept | rezepte | serie | staffel",
    sport:
      "spiel | spiele | lauf | *marathon | marathon* | liga | bundesliga | trainer* | probetraining | mannschaft* | kader | aufstellung | turnier* | startplatz* | schiedsrichter* | spieler* | pokal | meisterschaft* | fußball* | fussball* | tennis* | handball* | wettkampf* | ruder* | boots* | sportler* | nationalmannschaft | triathlon | hockey | sport | trikot",
    hrmatter:
      "gehaltserhöhung* | lohnerhöhung* | urlaub* | ferienantrag | sonderurlaub | überstunden | spesen* | fahrtkosten* | reisekosten* | beförder* | höhergruppierung | eingruppierung | stufenlaufzeit | parkplatz* | stellplatz | weiterbildung* | fortbildung* | schichttausch | dienstplan* | dienstwagen | dienstrad | jobrad | krankmeldung | arbeitszeugnis | mitarbeitergespräch | jahresgespräch | bonus | prämie* | betriebsausflug | weihnachtsfeier | arbeitszeit* | altersteilzeit | sabbatical | vorschuss | nebentätigkeit | mentoring* | kündigung",
    authority:
      "petition* | bauantrag | baugenehmigung | baubewilligung | gericht | gerichts | *gericht | rathaus | ministerium | jugendamt | finanzamt | bauamt | ordnungsamt | standesamt | sozialamt | patent* | landratsamt | einspruch* | widerspruch* | einsprache* | rekurs | beschwerde* | kleingarten* | schrebergarten | parzelle* | kitaplatz | krippenplatz | betreuungsplatz* | kindergartenplatz | jobcenter | wohngeld | elterngeld | sozialhilfe | hilfsmittel | pflegegrad | rechtsbehelf* | vormerkung | anliegen | steuer | steuern | steuerbescheid | steuererklärung | steuernummer | steuerfestsetzung",
    contest:
      "wettbewerb* | *wettbewerb | preisträger* | gewinnspiel* | gewinner* | verlos* | ausgelost | auslosung | *verlosung | casting* | vorsprechen | vorsingen | jury | hackathon* | finale | award | auszeichnung* | teilnahme | teilnehm* | einreichung* | einsendung* | sieger* | auftritt | kinderchor | landesgartenschau | beitrag | losverfahren",
    sift: "aussortier* | aussieb* | ausgesiebt | ausgeschieden | ausscheid* | scheiden | scheidet | gesiebt | sichtung | vorauswahl | vorausgewählt | erste auswahl | rausgeflogen | rausgefallen | herausgefallen | durchgefallen | raster | hürde* | gestrichen | rausgenommen | herausgenommen | herausnehm* | aus dem prozess | aus dem verfahren | aus dem rennen | nicht zu den | nicht auf der liste | nicht auf die liste | nicht darunter | nicht dabei | nicht enthalten | auf der strecke | nicht weitergekommen | gehören nicht | gehören leider nicht | gehört nicht | eingegrenzt | verkleinert | filter | übrig | gelangt | gelangen | shortlist | nicht in die engere | nicht in die nähere | kategorie | zählen nicht | zählen leider nicht | zählt nicht",
    full: "voll | vollzählig | komplett* | ausgebucht | belegt | alle plätze | sämtliche plätze | kein platz | keinen platz | keine plätze | keine freien | ausgeschöpft | erschöpft | aufnahmestopp | aufnahmestop | überbucht | ausgelastet | kapazität* | randvoll | das team steht | team steht | steht fest | vergriffen | alle stellen | alle schichten | gut aufgestellt | überfüllt | genug | genügend leute | nehmen keinen | nehmen niemand* | nehmen keine | keinen mehr | haben jemanden | haben schon | wieder warm | ensemble steht | sind weg | ist weg | plätze sind weg",
    giveback:
      "zurück | zurücksend* | zurückschick* | zurückgesandt | zurückgeschickt | zurückgeben | retour* | entlastung | abhol* | rückgabe | rückversand | briefkasten | vernicht* | lösch* | gelöscht* | datenlöschung | rücksend* | schredder* | heben wir | aufbewahr*",
    done: "haben | hat | habe | hab | hast | habt | hatte | hatten | hattest | wurde | wurden | wurdest | war | waren | warst | worden | gewesen | geworden | gehabt | ist | sind | bist | bin",
    will: "wird | wirst | werden | werdet | werde | wollen | will | willst | wollte* | möchte | möchten | möchtest",
    one: "eins | zwei | drei | vier | fünf | beide | beiden | einer von | eine von | eines von | einzige | einziger | einzigen | nur einen | nur eine | nur ein | nur einer | nur einmal",
    who: "wer | wen | wem | wessen | dessen | deren | denen | derjenige* | diejenige* | denjenigen | jene | jenen | jener | bewerber der | bewerber die | bewerberin die | kandidat der | kandidatin die | kandidaten die | person die | personen die | jemanden der | jemand der | jemanden die | jemand die | kollegin die | kollege der | leute die | mit der wir | mit dem wir | an den | an die",
  },
  lists: {
    unit: ["monat", "monate", "monaten", "monats", "jahr", "jahre", "jahren", "jahres"],
  },
  unread: [
    "(antworten|antworte|antwortet|reagieren) .. (nicht|bitte nicht)",
    "(bitte|daher) nicht .. (antworten|beantworten)",
    "(antworten|rückantworten|rückfragen|nachrichten|eingehende mails|eingehende nachrichten|e mails) ... (nicht|werden weder) .. (gelesen|bearbeitet|beantwortet|zugestellt|empfangen|weitergeleitet|verarbeitet|möglich)",
    "(nachricht|e mail|email|mail|mailbox|postfach|adresse|absenderadresse|e mail adresse) ... (nicht|keine) .. (gelesen|beantwortet|geantwortet|überwacht|betreut|abgerufen|empfangen|antworten|eingesehen|bearbeitet)",
    "(antwortfunktion|reply funktion) .. nicht",
    "nicht .. antwortfunktion",
    "(kann|können) nicht .. (geantwortet|beantwortet) werden",
    "(no reply|noreply) (adresse|mail|e mail|postfach)",
    "(systemgeneriert*|automatisch generiert*|automatisch erzeugt*) (e mail|mail|nachricht) .. nicht",
  ],
  invitesAnswer: [
    "(antworten|antworte) .. (einfach|gern|gerne|direkt|jederzeit) .. (auf|hier|mir|uns)",
    "(antworten sie|antworte|antwort) (mir|uns|einfach|gern|gerne|direkt)",
    "(schreiben sie|schreib|schreibt) (mir|uns) [gern|gerne|einfach|jederzeit|kurz]",
    "(einfach|gern|gerne|direkt) auf diese (mail|e mail|email|nachricht) (antworten|antwortest)",
    "(genügt|reicht) eine kurze (nachricht|antwort|mail|e mail|rückmeldung)",
    "(melden sie|meld|melde) (sich|dich) .. (bei mir|bei uns|gern|gerne|direkt|unbedingt)",
    "(geben sie|gib|gebt) (mir|uns) .. (bescheid|rückmeldung)",
    "(freuen|freue) .. von (dir|ihnen) .. hören",
  ],
  details: {
    roleFrames: [
      "!(bewerbung|bewerben|beworben|kandidatur|initiativbewerbung|stelle|position) als [Dipl.|dipl.|Mag.|techn.] {role} (–|—|-|·|•|Ausschreibung|Kennziffer|Referenz|Ref|Ref.|Rückfrage|Stellennummer|Standort|Nr|Nr.)",
      "!(bewerbung|bewerben|beworben|kandidatur|bewirbst|unterlagen) als [Dipl.|dipl.|Mag.|Techn.|techn.] {role} (bei|beim|in|im|an|am|für|beworben|vom|zum|zur|zu|entschieden|interessieren|und|haben|danken|ist|auf|mit|gegen)",
      "!(bewerbung|bewerben|beworben|kandidatur|initiativbewerbung|onlinebewerbung) als [Dipl.|dipl.|Mag.|Techn.|techn.] {role}",
      "!(stelle|position|vakanz|rolle|funktion|tätigkeit|aufgabe|posten|anstellung|job|stellenausschreibung|ausschreibung|dienstposten) (als|einer|eines|der|des|einer/eines|eines/einer) [Dipl.|dipl.|Mag.|techn.] {role} (beworben|bei|beim|in|im|an|am|für|entschieden|interessiert|zu|danken|haben|ist|wurde|und|interessieren)",
      "!(stelle|position|vakanz|rolle|funktion|tätigkeit|aufgabe|posten|anstellung|job|stellenausschreibung|ausschreibung|dienstposten) (als|einer|eines|der|des|einer/eines|eines/einer) [Dipl.|dipl.|Mag.|techn.] {role}",
      "!(ausbildung|ausbildungsplatz|ausbildungsstelle|lehrstelle|lehre|praktikumsplatz|umschulung|weiterbildung) (zum|zur|als|zum/zur|zur/zum|im beruf) {role}",
      "!sich als [Dipl.|techn.] {role} (beworben|bei|bewerben|in|im)",
      "!uns als [Dipl.|techn.] {role} (beworben|bewerben)",
      "!dich als {role} (beworben|bei|bewerben|in|im)",
      "!(stelle|position|vakanz|rolle|job|funktion|bewerbung|ausschreibung|positionsbezeichnung|stellenbezeichnung|stellentitel|betreff|vakante position): {role}",
      "(ausschreibung|stellenausschreibung|vakanz|stelle|position|rolle|funktion|kennziffer) (nr|no|nummer|kennziffer) {role}",
      "!(stelle|position|vakanz|rolle|job|funktion|stellenausschreibung) [„|“|»|«] {role}",
      "!(stelle|position|vakanz|rolle|job|funktion|stellenausschreibung|bewerbung|absage) {role} (bei|beim|in|im|am|ist|haben|wurde|wird)",
      "(stelle|position|vakanz|rolle|job|funktion|stellenausschreibung|bewerbung|absage) {role} (–|—|-|·|•|/|Ausschreibung|Kennziffer|Referenz|Ref|Rückfrage|Stellennummer|Standort)",
      "(bewerbung|absage) {role}",
      "!(stelle|position|vakanz|rolle|job|funktion|stellenausschreibung) {role}",
      "!(bewerbung|bewerben|beworben|kandidatur) (um|auf|für) (das|die|den|ein|eine|einen|unser|unsere|unseren) [ausgeschriebene|ausgeschriebenes|ausgeschriebenen|Stelle|Position|Rolle|Vakanz|Ausschreibung|Platz|Praktikum] [als|zum|zur|im|in der] {role}",
      "(auswahlverfahren|besetzungsverfahren|bewerbungsverfahren|stellenbesetzungsverfahren|verfahren) [für|zum|zur] [den|die|das] {role}",
      "(initiativbewerbung|spontanbewerbung|blindbewerbung) [im Bereich|für den Bereich|für die|für|als|in der|im] {role}",
      "(bewerbung|absage|anfrage|rückmeldung) [als|zum|zur|für] {role}",
      "(interesse|interessiert) (an|für) (der|die|dem|das|unserer|unserem) [Stelle|Position|Rolle|Vakanz|Ausbildung|ausgeschriebenen] [als|zum|zur] {role}",
      "(gespräch|interview|vorstellungsgespräch|auswahlgespräch|probearbeiten|probetag) (als|für|zur|zum) [die Stelle als|die Position] {role}",
      "(als) {role} (beworben|interessiert|bewerben|einzustellen|anbieten)",
      "{role} (Stelle|Position|Rolle|Vakanz) (bei|in|wurde|ist|haben)",
    ],
    roleWords: (
      "mitarbeiter* *mitarbeiter *mitarbeiterin *mitarbeiters sachbearbeiter* *sachbearbeiter *sachbearbeiterin sachbearbeitung* *bearbeiter *arbeiter *arbeiterin leiter leiterin *leiter *leiterin leitung *leitung " +
      "ingenieur* *ingenieur *ingenieurin *ingenieure techniker* *techniker *technikerin mechaniker* *mechaniker *mechanikerin *mechatroniker *mechatronikerin mechatroniker* elektroniker* *elektroniker *elektronikerin elektriker* *elektriker *installateur *installateurin *monteur *monteurin monteur* " +
      "fachkraft *fachkraft lehrkraft *lehrkraft pflegekraft *pflegekraft *servicekraft servicekraft bürokraft *hilfskraft hilfskraft *reinigungskraft *aushilfskraft führungskraft *küchenkraft *schreibkraft fachfrau fachmann *fachfrau *fachmann fachperson *fachperson *spezialist *spezialistin fachspezialist* spezialist* " +
      "assistent* *assistent *assistentin assistenz *assistenz referent* *referent *referentin *kauffrau *kaufmann kauffrau kaufleute berater* *berater *beraterin consultant* *consultant entwickler* *entwickler *entwicklerin programmierer* *programmierer developer* *developer engineer* *engineer architekt* *architekt *architektin " +
      "pflegefachfrau* pflegefachmann* pflegehelfer* *krankenpfleger *altenpfleger *tierpfleger *gesundheitspfleger *krankenschwester krankenschwester stationsleitung hebamme *helfer *helferin helfer *fahrer *fahrerin fahrer verkäufer* *verkäufer *verkäuferin kassierer* lehrer lehrerin *lehrer *lehrerin lehrperson *lehrperson erzieher* *erzieher *erzieherin " +
      "praktikum *praktikum praktikant* *praktikant *praktikantin volontariat *volontariat volontär* *volontär *volontärin trainee* *trainee traineeprogramm werkstudent* *werkstudent *werkstudentin auszubildende* azubi* *azubi ausbildung *ausbildung lehrling lehrstelle lernende* referendariat* *referendariat referendar* anwärter* *anwärter *anwärterin *stipendiat doktorand* *doktorand *doktorandin postdoc* promotionsstelle *promotionsstelle " +
      "professur* *professur professor* *professor juniorprofessur dozent* *dozent *dozentin dekan* rektor* direktor* *direktor *direktorin manager* *manager *managerin management *management designer* *designer *designerin redakteur* *redakteur *redakteurin redaktion *redaktion lektor* *lektor *lektorin lektorat journalist* *journalist texter* *texter autor* grafiker* *grafiker *grafikerin gestalter* *gestalter *gestalterin illustrator* fotograf* *fotograf " +
      "sekretär* *sekretär *sekretärin sekretariat *sekretariat buchhalter* *buchhalter *buchhalterin buchhaltung *buchhaltung controller* *controller *controllerin controlling *controlling steuerberater* *steuerfachangestellte steuerfachangestellte* fachangestellte* *fachangestellte *angestellte angestellte* bilanzbuchhalter* revisor* revision *revision prüfer* *prüfer *prüferin wirtschaftsprüfer* auditor* analyst* *analyst *analystin aktuar* jurist* *jurist *juristin rechtsanwalt* *anwalt *anwältin justiziar* notar* *gehilfe *gehilfin " +
      "chef chefin *chef *chefin küchenchef* sous-chef souschef* köchin *köchin kellnerin servicemitarbeiter* barista barkeeper* rezeptionist* *rezeptionist *rezeptionistin empfang *empfang concierge hausdame hauswirtschaft* *hausmeister hausmeister* hauswart* facility* abwart reinigung* *reinigung bäckerin *konditor konditor* metzgerin fleischerin *verkauf verkauf vertrieb* *vertrieb außendienst* innendienst* *innendienst *außendienst account* *account sales " +
      "schichtführer* *schichtführer *führer *führerin vorarbeiter* polier* bauleiter* *bauleiter maschinenführer* *maschinenbediener maschinenbediener* *operator operator* produktionshelfer* lagerist* *lagerist *logistiker logistiker* *logistik disponent* *disponent *disponentin disposition *disposition einkäufer* *einkäufer *einkäuferin einkauf *einkauf *planer *planerin planer* konstrukteur* *konstrukteur *konstrukteurin konstruktion *konstruktion zeichner* *zeichner *zeichnerin " +
      "tischler* *dachdecker dachdecker* klempner* lackierer* schweißer* *schweißer schweisser* zerspaner* polymechaniker* *monteure laborant* *laborant *laborantin chemiker* *chemiker *chemikerin biolog* *biologin physiker* *physiker *physikerin informatiker* *informatiker *informatikerin mathematiker* statistiker* wissenschaftler* *wissenschaftler *wissenschaftlerin forscher* *forscher *forscherin bibliothekar* *bibliothekar archivar* *archivar kurator* *kurator " +
      "arzt ärztin *arzt *ärztin chefarzt oberarzt oberärztin assistenzarzt apotheker* *apotheker *apothekerin pta mta mtra mfa zfa *therapeut *therapeutin therapeut* psycholog* *psychologe *psychologin logopäd* *logopädin sanitäter* *sanitäter *sanitäterin sozialarbeiter* sozialpädagog* *pädagoge *pädagogin *pädagog betreuer* *betreuer *betreuerin heilerziehung* *begleiter *begleiterin begleiter* *coach coach* trainer* *trainer *trainerin übungsleiter* *berater/in " +
      "kundenbetreuer* *betreuung kundenservice kundendienst* callcenter* agent* *agent *agentin specialist* *specialist expert* *expert *experte *expertin koordinator* *koordinator *koordinatorin koordination *koordination beauftragte* *beauftragte *beauftragter administrator* *administrator *administratorin admin *admin lead *lead head officer *officer associate scrum product owner tester* *tester *testerin support *support gärtnerin *fachwirt *betriebswirt betriebswirt* landwirt* floristin florist friseur* kosmetiker* " +
      "polizist* polizeidienst *dienst zolldienst feuerwehr* *beamter *beamtin beamt* wachmann security* objektschützer* pilot* *pilot flugbegleiter* zugbegleiter* lokführer* schaffner* steward* busfahrer* matrose* kapitän* *geschäftsführer geschäftsführer* geschäftsführung *vorstand vorständin prokurist* partner* *partner aushilfe *aushilfe minijob* *minijob hilfe *hilfe *stelle projektstelle hilfsarbeiter* putzhilfe reinigungshilfe *sänger *musiker *geiger *geigerin dirigent* regisseur* *regisseur pfarrer* pastor* diakon* dolmetscher* übersetzer* *übersetzer *übersetzerin moderator* *moderator " +
      "revierförster* *reporter reporter* recruiter* *recruiter personaler* *scout influencer* strateg* *stratege *strategin *steuerer *supervisor supervisor* *inspektor inspektor* *gutachter gutachter* *sachverständige makler* *makler *maklerin broker* *kontrolleur kontrolleur* *aufseher *pförtner pförtner* *hostess host *host scientist* *artist *writer *editor *producer producer* developer intern *intern internship fsj bufdi rettungsdienst* kaufmännische* " +
      "amtsleiter* dezernent* bürgermeister* *inspekteur *verwalter *verwalterin verwalter* verwaltung* *verwaltung bankkaufmann bankkauffrau *schneiderin *näherin näher näherin *optiker optiker* akustiker* zahntechniker* *hygieniker hygienik* podolog* masseur* *masseurin ernährungsberater* *erhebung chefkoch jungkoch beikoch industrieschlosser konstruktionsschlosser landschaftsgärtner nachtwächter einzelhändler"
    ).split(" "),
    roleStops:
      "bei beim in im am an auf aus vom von zu zum zur mit und wir sie ihnen dir du ist sind haben hat hatten wurde wird danken bedanken beworben entschieden interessiert interessieren gern gerne leider vielen per ab für unter nach wegen sowie möchten müssen können konnten gegen welche welcher die der das dass".split(
        " ",
      ),
    notRoles:
      "bewerbung bewerbungen bewerbungsstatus rückmeldung absage status update feedback entscheidung entscheid ergebnis information info ihre ihr ihrer deine dein deiner unsere unser einladung danke dank betreff antwort nachricht mitteilung stelle position vakanz rolle funktion tätigkeit aufgabe interesse vorstellungsgespräch gespräch interview termin auswahlverfahren bewerbungsverfahren verfahren kennziffer referenz ref nr team karriere personalabteilung angebot zusage einstellungszusage bestätigung eingangsbestätigung rücknahme terminverschiebung hallo liebe lieber sehr frau herr herrn bitte re aw wg fwd initiativbewerbung ausbildungsplatz platz zwischenbescheid probekochen eingang unterlagen unternehmen hause mitarbeit zusammenarbeit ausschreibung stellenausschreibung dipl qualifikation".split(
        " ",
      ),
    companyFrames: [
      "{company} (GmbH|gGmbH|AG|KG|SE|mbH|UG|OHG|e.V.|eG|GesmbH|Gruppe)",
      "!(bewerbung|bewerben|beworben|interesse|kandidatur|stelle|job|karriere|arbeit|arbeiten|tätigkeit|mitarbeit|gespräch|vorstellungsgespräch|interview|einstieg|praktikum|ausbildung|anstellung|position|rolle|bewerbungsprozess|auswahlverfahren|bewerbungsverfahren) (bei|beim|in der|im) [der|dem|den] {company} (als|und|haben|danken|beworben|entgegengebracht|interessieren|für|um|zu)",
      "(bewerbung|bewerben|beworben|interesse|kandidatur|stelle|job|karriere|arbeit|arbeiten|tätigkeit|mitarbeit|gespräch|vorstellungsgespräch|interview|einstieg|praktikum|ausbildung|anstellung|position|rolle|bewerbungsprozess|auswahlverfahren|bewerbungsverfahren) (bei|beim) [der|dem|den] [Firma] {company}",
      "(interesse|vertrauen) (an|in|für) (der|die|dem|den) [Firma] {company}",
      "(interesse) (an|für) {company}",
      "(dich|sich|du|sie) (für|an|bei) [der|die|dem|den] {company} (interessierst|interessiert|interessieren|beworben|bewirbst|bewerben|gedacht|arbeiten)",
      "(uns|hier|alle|alles|alle hier|wir) (bei|von) [der|dem] {company}",
      "(team|das team|ihr team|dein team|recruiting team|hr team|grüße|gruß|kollegen|kolleginnen|die crew) (von|vom|bei|der|des|aus dem hause) [der|dem] {company}",
      "(namen|auftrag|namens|seitens) (der|des|von) [Firma] {company}",
      "(firma|die firma|unternehmens|unternehmen) {company}",
      "(teil|mitglied) (von|der|des) {company}",
      "als {role} (bei|beim) [der|dem] [Firma] {company}",
    ],
    companyStops:
      "als und haben danken beworben interessieren interessiert entgegengebracht ist hat wird wurde zu zum zur für um mit wir sie uns auf in im am an vom von aus bei nach gern gerne leider vielen per ab ihnen ihr ihre sich du dir dich oder sowie ein eine".split(
        " ",
      ),
    teamWords: (
      "team recruiting recruitment recruiter karriere career careers jobs job hr human resources people culture talent talents acquisition personal personalabteilung personaldienst personalwesen personalmanagement personalservice personalverwaltung personalgewinnung personalentwicklung personalstelle personalreferat personalteam " +
      "bewerbermanagement bewerbungsmanagement bewerberservice bewerbungseingang bewerbung bewerbungen ausbildung ausbildungsteam ausbildungsleitung service sekretariat dezernat referat abteilung hauptamt verwaltung noreply no-reply no reply do not info kontakt support system via auswahl auswahlverfahren auswahlkommission kommission " +
      "das die der dein deine ihr ihre unser von vom bei und & redaktionssekretariat geschäftsführung geschäftsleitung direktion leitung vorstand nachwuchs dienst stellen vermittlung benachrichtigung system grüße grüsse grüßen grüssen gruß gruss viele liebe beste freundliche herzliche danke dank stellenportal bewerberportal jobportal office empfang zentrale studium kanzlei-team crew kollegium stab besetzung fachbereich department hiring manager mit aus dem ganze ganzes im auftrag"
    ).split(" "),
    legalForms: (
      "gmbh mbh ag kg kgaa ohg gbr ug se ggmbh ev e.v eg co inc ltd limited sarl sa plc stiftung genossenschaft gesmbh gesellschaft llp partg " +
      "universität hochschule fachhochschule stadt gemeinde landkreis kanton land landratsamt stadtverwaltung stadtwerke ministerium behörde amt landesamt bundesamt klinikum klinik kliniken kantonsspital spital krankenhaus hotel restaurant verlag verlagshaus gruppe group holding verkehrsbetriebe werke sparkasse volksbank bank versicherung versicherungen kanzlei praxis institut verein verband schule gymnasium kita zentrum studio studios agentur büro haus gebr gebrüder söhne partner logistik automation pharma energie digital software solutions systems technik theater orchester museum akademie forum service consulting beratung maschinenbau"
    ).split(" "),
    closings: (
      "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|freundlichen gruß|freundlichen gruss|freundlicher gruß|freundlicher gruss|mit freundlichen gruessen|freundliche gruesse|viele gruesse|beste gruesse|liebe gruesse|" +
      "mit besten grüßen|mit besten grüssen|beste grüße|beste grüsse|besten gruß|besten gruss|bester gruß|mit bestem gruß|mit bestem gruss|viele grüße|viele grüsse|vielen grüßen|mit vielen grüßen|schöne grüße|schöne grüsse|schönen gruß|liebe grüße|liebe grüsse|lieben gruß|lieben gruss|lieber gruß|mit lieben grüßen|mit lieben grüssen|" +
      "ganz liebe grüße|ganz liebe grüsse|herzliche grüße|herzliche grüsse|herzlichen gruß|herzlichen gruss|herzlicher gruß|mit herzlichen grüßen|mit herzlichen grüssen|mit herzlichem gruß|herzlichst|herzlich|herzlich ihr|herzlich ihre|alles liebe|alles gute|hochachtungsvoll|mit vorzüglicher hochachtung|mit hochachtung|" +
      "sonnige grüße|sonnige grüsse|mit sonnigen grüßen|winterliche grüße|sommerliche grüße|frühlingshafte grüße|kollegiale grüße|mit kollegialen grüßen|mit kollegialem gruß|mit sportlichem gruß|mit sportlichen grüßen|sportliche grüße|grüße|grüsse|gruß|gruss|gruesse|grüße aus|mit gruß|mit den besten grüßen|mit den besten wünschen|mit besten wünschen|beste wünsche|" +
      "mfg|lg|vg|bg|glg|hg|kg|mit dank|vielen dank|danke|dankend|dank und gruß|danke und liebe grüße|mit bestem dank|besten dank|mit herzlichem dank|mit aufrichtigem bedauern|mit bedauern|mit aufrichtigen grüßen|im auftrag|in vertretung|ihr|ihre|ihr team|dein|deine|euer|eure|" +
      "bis bald|bis hoffentlich bald|bis dann|bis dahin|auf bald|auf ein baldiges wiedersehen|tschüss|tschüs|tschau|ciao|servus|pfiat di|pfiat di derweil|ade|salü|machs gut|mach es gut|mach's gut|häbs guet|häb's guet|häbs guet und bis hoffentlich bald|liäbi grüess|liebi grüess|fründlichi grüess|" +
      "fühl dich gedrückt|sei gegrüßt|sei lieb gegrüßt|es grüßt|es grüßt sie|es grüßt dich|es grüßt herzlich|es grüßt sie freundlich|es grüsst sie freundlich|es grüsst|wir grüßen|in diesem sinne|kopf hoch und viele grüße|kopf hoch|halt die ohren steif|frohe feiertage|schöne feiertage|schönes wochenende|schönen tag|einen schönen tag|" +
      "kind regards|best regards|best|cheers|regards|warm regards|sincerely"
    ).split("|"),
    signedFrames: [
      "(LG|VG|BG|MfG|Mfg|GLG|HG) {name}",
      "(i. A.|i. V.|i.A.|i.V.|I. A.|I. V.|ppa.) {name}",
      "(Gruß|Gruss|Grüße|Grüsse|Grüßle) {name}",
      "{name} (vom|von|aus dem) (Team|Talent|People|HR|Recruiting|Recruiting-Team|People-Team|HR-Team|Talent-Team|Personalteam|Ausbildungsteam)",
      "{name} aus (der|dem) (HR|Personalabteilung|Recruiting|Team|People-Team|HR-Team)",
      "{name} (&|und|+) (das|dein|euer|der|die|ihr) (Team|People-Team|ganze|HR-Team|gesamte|Recruiting-Team)",
      "(es grüßt|es grüsst|grüßt|grüsst) [dich|Sie|euch|herzlich|freundlich|lieb] {name}",
    ],
    familyNames: [],
    greeting: {
      by: "first",
      formal: {
        phrases: [
          "sehr geehrte*",
          "^ (guten|grüß|liebe|lieber|hallo|grüezi|moin|werte|werter|servus) .. (frau|herr|herrn) {Name}",
          "(frau|herr) {Name} {Name}",
          "(danken|wünschen|müssen|teilen|mitteilen|können|konnten|möchten|dürfen|geben|wir|ich|dass) .. ihnen",
          "(ihre|ihrer|ihren) (bewerbung|unterlagen|bewerbungsunterlagen|interesse|dossier|kandidatur|zukunft|anfrage|stellensuche|mappe|initiativbewerbung)",
          "(für|an) ihr (interesse|vertrauen)",
          "haben sie (vielen|besten|herzlichen) dank",
        ],
        woman: "Frau",
        man: "Herr",
        women: (
          "anna maria julia sarah laura lisa lena leonie sophie sophia sofia marie emma mia hannah hanna johanna katharina kathrin katrin christina christine kristina kerstin karin " +
          "karina sabine susanne sandra stefanie stephanie nicole nadine nadja tanja tatjana anja antje andrea angela angelika anke annette annegret anneliese astrid barbara beate " +
          "bettina birgit birgitta brigitte britta carina carla carolin caroline charlotte claudia clara klara cornelia corinna dagmar daniela denise diana doris dorothea edith " +
          "elena eleonore elfriede elisabeth elise elke ellen elsa erika esther eva evelyn franziska frauke friederike gabriele gabi gerda gisela gerlinde gudrun hannelore heidi " +
          "heidrun heike helga helena helene henrike hildegard ilona imke ina ines inga inge ingeborg ingrid irene iris irmgard isabel isabella isabelle jana janina jasmin jennifer " +
          "jessica josefine judith jule juliane jutta karla karoline käthe kim kirsten konstanze larissa lea leah linda lotte luise luisa lucia lydia magdalena maike maja manuela " +
          "mareike margarete margit margot margrit marion marita marlene marlies martina mathilda mechthild meike melanie melina michaela michelle mira miriam mirjam monika monica " +
          "nathalie natalie nele nina nora olga patricia paula petra pia ramona rebecca regina regine regula renate ricarda rita rosa rosemarie roswitha ruth sabrina saskia selma " +
          "seraina sibylle sybille sigrid silke silvia sylvia simone sina sonja stella svenja swantje tamara teresa theresa therese tina ulla ulrike ursina ursula uta ute valentina " +
          "valerie vanessa vera verena veronika victoria viktoria wiebke yvonne zoe doreen mandy cindy peggy steffi franzi lotta frieda ida greta mila ella amelie aylin elif ayse " +
          "fatma zeynep selin hatice esra dilara leyla yasemin emine olivia alina aleksandra alexandra agnes agnieszka ewa irina natalia svetlana ludmila oksana oxana ana jelena " +
          "milica marija ivana dragana adriana bianca chantal cécile claire gaby heidemarie hedwig herta waltraud wilma trude traudl resi vreni käthi annemarie anneke antonia " +
          "apollonia augusta beatrice beatrix bernadette caterina christa christel christiane dörte dorothee edeltraud edda emilia emily felicitas fiona florentina gesine gesa grit " +
          "hella heide hilde ilka ilse irmtraud janine jacqueline jolanda juliana kornelia laila leni liesel lieselotte lilli lilly lucie luzia madeleine maren margaretha marianne " +
          "mariella marina marit marleen marta martha maximiliane nikola noemi pauline philippa rahel romy ronja rosi rosina samira stefania thea tilda trixi ulrika valeria wanda " +
          "wencke"
        ).split(" "),
        men: (
          "thomas michael andreas peter stefan stephan christian martin markus marcus frank klaus uwe jürgen wolfgang bernd ralf rolf dieter hans heinz horst günter günther helmut " +
          "werner manfred gerhard karl karsten carsten kai kay matthias mathias tobias sebastian alexander daniel david florian felix fabian jan jens jörg jürg jonas julian johannes " +
          "johann josef joseph joachim jochen lars leon lukas lucas marc mark marco marko mario max maximilian moritz nico niko nils niels oliver olaf ole patrick paul philipp " +
          "philip phillip rainer reiner reinhard reinhold robert robin roland rudolf rüdiger sven swen simon steffen thorsten torsten tim timo till tom torben ulrich udo urs volker " +
          "walter wilhelm willi winfried xaver yannick jannik jannis jakob jacob kevin kilian konrad konstantin kurt leopold ludwig luis louis lorenz manuel marcel marius maurice " +
          "mehmet mustafa ahmet ali hasan hüseyin ibrahim murat onur emre can cem deniz erik eric erich ernst erwin eugen ferdinand franz friedrich fritz fred gustav georg gerd " +
          "gerald gernot gottfried gregor guido hannes harald hartmut hartwig heiko heinrich hendrik henning henrik herbert hermann hubert hugo holger ingo ingolf jannes jasper joel " +
          "jörn jost kaspar knut korbinian leander leonhard levin lennart lothar malte marian marvin maik meik mike micha milan mirko nikolaus norbert norman otto pascal pius quirin " +
          "raimund ralph raphael rafael reto rené rene richard rico roger roman ruben samuel sandro sascha severin siegfried silvan silvio stefano theo theodor thilo tilo tillmann " +
          "tristan urban valentin veit viktor victor vincent vinzenz waldemar wendelin wieland willy wolf wolfram beat beat-peter luca flurin gian andri christoph christof " +
          "christopher clemens klemens cornelius kornelius daniele detlef detlev dennis denis dirk dominik dominic eberhard eckhard edgar edmund egon elias emil engelbert enno falk " +
          "finn friedhelm gero giovanni götz hanspeter hans-peter hans-jürgen hans-joachim jens-peter karl-heinz karlheinz heinz-peter arne armin arno arnold arthur artur august " +
          "axel bastian bela ben benedikt benjamin benno bernhard bert björn bodo boris bruno burkhard anton albert albrecht alfred alois alfons adrian adam achim piotr pawel tomasz " +
          "krzysztof marek dariusz andrzej ivan igor sergej dimitri vladimir nikolai juri aleksandar goran zoran dragan milos antonio carlos josé miguel mohamed mohammed ahmad omar " +
          "yusuf tarek karim"
        ).split(" "),
      },
    },
    hasCapitals: true,
    titles:
      "dr prof dr. prof. mag ing dipl dipl.-ing dipl-ing med rer nat phil pd priv.-doz di msc mba bsc ma ba llm habil dkfm dkffr phd univ.-prof".split(
        " ",
      ),
    stages: {
      offer: [
        "(rücknahme|rücktritt|zurücknahme|widerruf) .. (zusage|angebot*|vertrag*|einstellungszusage|jobangebot*)",
        "(angebot|zusage|einstellungszusage|vertragsangebot|stellenangebot|vertrag) ... (zurück|zurückziehen|zurücknehmen|zurückgezogen|hinfällig|widerrufen|nicht aufrechterhalten|nicht aufrecht|nicht zustande|gegenstandslos)",
        "(ziehen|nehmen|treten|ziehe|nehme) .. (angebot|zusage|einstellungszusage|vertragsangebot|stellenangebot) .. zurück",
        "treten wir .. zusage",
        "fest .. (in aussicht gestellt|zugesagt)",
        "(zugesagte|angebotene|bestätigte|zugesicherte) (stelle|position|anstellung|platz)",
        "vertrag (lag|liegt) zur unterschrift",
      ],
      final: [
        "(letzte|letzten|finale|finalen) (runde|gesprächsrunde|auswahlrunde|gespräch|zwei|drei|beiden|kandidaten|auswahl|entscheidungsrunde)",
        "(endrunde|finalrunde|schlussrunde|finalist*|finalgespräch|finaltag|endauswahl)",
        "(zweiten|dritten|vierten|fünften) (runde|gespräch|gesprächsrunde|treffen|termin|interview)",
        "(zweitgespräch*|drittgespräch*|zweite gespräch|dritte gespräch)",
        "(zwei|drei|beiden) (kandidat*|bewerber*|person*|finalist*) .. (wahl|engeren|final*|zuletzt)",
        "standen .. (zur wahl|zur auswahl)",
        "(kopf an kopf|nur noch (zwei|drei)|unter den letzten|bis zum schluss|bis zuletzt)",
        "(vorstand|aufsichtsrat|verwaltungsrat|stiftungsrat|gremium|geschäftsführung) .. (stimmen|abgestimmt|ausgesprochen|gestimmt|diskutiert|präsentiert|vorgestellt)",
        "(fünf|vier|drei|mehreren) (gesprächen|interviews|runden)",
        "(probekochen|probevortrag|berufungsvortrag|probelektion) .. (finale|schluss*|endrunde)",
      ],
      interview: [
        "(dank|danke|danken|bedanken|bedanke|gefreut|freude|spaß|schön|angenehm*|toll*|nett*|gut*|offen*|interessant*|informativ*|vergangenen|letzten|unserem|unser|ihrem|deinem|ihr|dein|nach dem|das) .. (gespräch|vorstellungsgespräch|bewerbungsgespräch|auswahlgespräch|interview|erstgespräch|jobinterview|treffen|kennenlerngespräch|videogespräch|videointerview|vorstellungstermin|gespräche|bewerbungsinterview)",
        "(im|beim|nach|nach dem|nach den|zum|unserem|unser|abschluss der) (gespräch|gesprächen|gespräche|vorstellungsgespräch|vorstellungsgesprächen|interview|bewerbungsgespräch|auswahlgespräch|interviews|auswahlgesprächen|hearing)",
        "(gespräch|vorstellungsgespräch|interview|treffen) (am|vom|mit ihnen|mit dir|letzte|letzten|in der letzten|vergangene) ",
        "(kennenlernen|kennenzulernen) (durften|konnten)",
        "(kennengelernt|kennen gelernt|kennenlernen dürfen|kennen lernen durften)",
        "(freude|schön|vergnügen|freut|gefreut) .. (sie|dich) .. (kennenzulernen|kennen zu lernen|getroffen|zu treffen|zu sprechen)",
        "(besucht|besuch|vorbeigekommen|angereist|anreise|bei uns waren|bei uns warst|da warst|hospitation*|hospitiert|vorbeikommen) ",
        "(produktion|betrieb|werkstatt|haus|station|schule) .. (angeschaut|angesehen|umgeschaut|kennengelernt)",
        "(ihr|dein|ihrem|deinem|nach ihrem|nach deinem) .. (termin|besuch|vortrag|probevortrag|auftritt|vorstellungstermin) ",
        "(schnuppertag|probetag|probearbeiten|probearbeitstag|hospitationstag|kennenlerntag|schnuppern|probearbeit|probespiel|vorspiel|vorsingen|probelektion|lehrprobe|probeunterricht)",
        "(zu einem vortrag|zum vortrag|vorgestellt haben|sich .. vorgestellt|dich .. vorgestellt) ",
        "(erste|ersten) (gespräch|gesprächsrunde|runde|kennenlernen)",
      ],
      assessment: [
        "(assessment*|einstellungstest*|eignungstest*|online test*|onlinetest*|auswahltest*|leistungstest*|fachtest*|sporttest*|testaufgabe*|case study|fallstudie*|coding challenge|challenge|codingaufgabe|probeaufgabe|testergebnis*|auswahltag*|bewerbertag*|testverfahren|persönlichkeitstest*|eignungsprüfung*|aufnahmeprüfung*|probeprojekt|probetext|arbeitsauftrag)",
        "(deine|ihre|deiner|ihrer|eingereichte|die) .. (arbeitsprobe|arbeitsproben|testaufgabe|lösung|aufgabe|challenge|case|präsentation|abgabe|ausarbeitung|punktzahl|testergebnisse|case study|textprobe)",
        "(schriftlichen|schriftliche) (test|auswahlverfahren|prüfung|teil|aufgabe|eignungstest)",
        "(mindestpunktzahl|punktzahl|punkte|prüfungsteil)",
        "(fürs|für das) einreichen",
        "stand .. in der aufgabe",
        "im (test|eignungstest|einstellungstest|assessment)",
      ],
      screen: [
        "(telefonat*|telefongespräch*|telefoninterview*|telefonischen gespräch|telefonischen interview|telefonisches gespräch|telefonische gespräch|videocall|video call|erstgespräch|kurzinterview|vorauswahlgespräch|call|screening gespräch|anruf)",
        "(am|per|beim) telefon",
        "(telefonisch|kurz) .. (gesprochen|unterhalten|austauschen|ausgetauscht)",
        "telefoniert",
        "(meine|unsere) (rückfrage|nachfrage)",
        "(kunde|kunden|auftraggeber|mandant) .. (rückmeldung|feedback|profil|weiterverfolgen|entschieden)",
      ],
      application: [
        "(bewerbung*|bewerben|beworben|bewirbst|bewarben|bewerber*|unterlagen|bewerbungsunterlagen|dossier*|lebenslauf|mappe|kandidatur*|einsendung*|zuschrift*|profil|werdegang|interesse|initiativbewerbung|ausschreibung|portfolio|anschreiben)",
        "(stelle|position|vakanz) ",
      ],
    },
    feedbackRefused: [
      "(keine|keinerlei) .. (auskunft|auskünfte|begründung*|individuelle* feedback|rückmeldung*|feedback|gründe|details)",
      "(begründung*|individuelle* rückmeldung*|individuelle* feedback|feedback|gründe|auskunft|rückmeldung*) ... (nicht|keine|unmöglich|absehen|abzusehen) ",
      "(nachfragen|rückfragen|anfragen) .. (gründen|abzusehen|absehen|abstand)",
      "(nicht möglich|unmöglich|nicht in der lage|können nicht|können leider nicht|nicht geben) .. (begründung*|feedback|rückmeldung*|auskunft)",
      "(bitten|bitte) .. (verständnis) ... (keine|nicht) .. (begründung*|feedback|auskunft|gründe)",
    ],
    feedbackOffered: [
      "(gern|gerne|jederzeit|wunsch|möchten|möchtest|wenn|falls|interesse) .. (feedback|rückmeldung|begründung|tipps|gründe)",
      "(feedback|rückmeldung|tipps) .. (gern|gerne|geben|telefon*|möchten|wünschen|möchtest|wünschst|schicke|anbieten|besprechen)",
      "(rufen sie|ruf|melden sie sich|meld dich|schreib) .. (feedback|gründe|mehr)",
      "(erreichst|erreichen) .. (feedback|rückfragen)",
      "hier unsere notizen",
      "(gern|gerne) .. (erläutern|erklären|besprechen|durchsprechen|am telefon)",
    ],
    doorOpen: [
      "(wieder|erneut|nochmal|nochmals|noch einmal|jederzeit|später|auch künftig|künftig|zukünftig) .. (bewerben|bewirbst|bewirb|versuchen|bewerbung*|melden|anklopfst|anklopfen|hören)",
      "(bewerben|bewirb|bewerbung*|melden|meld) .. (wieder|erneut|nochmal|nochmals|noch einmal|jederzeit)",
      "(evidenz|talentpool|bewerberpool|kandidatenpool|talent pool|talentnetzwerk|datenbank|pool|vormerk*|vorgemerkt) ",
      "(unterlagen|bewerbung|profil|daten|lebenslauf|dossier|mappe|kontaktdaten) .. (behalten|aufbewahren|vormerken|speichern|aufheben|belassen|gespeichert|hinterlegen|ablegen|hinterlegt)",
      "(behalten|bewahren|speichern|halten|merken|nehmen) .. (unterlagen|bewerbung|profil|daten|lebenslauf|dossier) ",
      "(auf sie|auf dich) .. (zukommen|zurückkommen|zu)",
      "(kommen|komme|kämen) .. (auf sie|auf dich) .. (zu|zurück)",
      "(in kontakt|in verbindung|kontakt) .. (bleiben|halten|bleibst)",
      "(weitere|andere|offene|neue|zukünftige|künftige|passende|späteren|anderen|neuen|laufend) .. (stellen|positionen|vakanzen|ausschreibungen|stellenangebote|stellenausschreibungen|jobs)",
      "(karriereseite|karriereportal|stellenportal|jobportal|website|homepage) .. (vorbei|besuchen|informieren|ausschau|finden)",
      "(schau|schauen|besuchen|besuch) .. (karriereseite|karriereportal|stellenportal|homepage|website|jobportal)",
      "(nächstes jahr|nächste saison|im nächsten jahr|im sommer|im herbst|im frühjahr|im winter|nächsten jahrgang) .. (wieder|gern*|suchen|schreiben|bewerben|versuchen|neu)",
      "(vielleicht) (nächste|nächstes|beim nächsten|im nächsten|ein anderes|klappt)",
      "(freuen|freue|freut) .. (wenn|falls|über) ... (wieder|erneut|später|in zukunft|anklopf*|bewerb*)",
      "(darf|dürfen|kann) .. (noch einmal|wieder|erneut) .. bewerben",
    ],
    waiting: [
      "{number} {unit} .. (wieder|erneut|noch mal|nochmal|noch einmal|noch lust|bewerben|bewirbst|anklopfst|anklopfen)",
      "(frühestens|erst|wieder|erneut|nach|in|für|nach ablauf von|vor ablauf von|sperrfrist|wartezeit|wartefrist) .. {number} {unit} .. (bewerben|bewerbung|wieder|erneut|möglich|anklopfst|versuchen|noch|melden|später|lust)",
      "(bewerben|bewerbung|bewirb|wiederbewerbung|versuch*) .. (nach|frühestens|erst|in) .. {number} {unit}",
      "(wartezeit|sperrfrist|wartefrist) .. {number} {unit}",
    ],
    numberWords: {
      ein: 1,
      eine: 1,
      einem: 1,
      eines: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      funf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      zwolf: 12,
      achtzehn: 18,
      halben: 0.5,
      halbes: 0.5,
    },
    yearWords: ["jahr", "~jahr"],
    reasonFrames: [
      "(weil|da|nachdem|aufgrund|wegen|angesichts|mangels) {reason} (können wir|konnten wir|müssen wir|mussten wir|haben wir|kann ich|muss ich|wird|entfällt|werden wir)",
      "(weil|zumal|nachdem) {reason}",
      "(entschieden,|bewerber,|bewerberin,|bewerbern,|bewerberinnen,|kandidaten,|kandidatin,|mitbewerber,|mitbewerberin,|mitbewerbern,|person,|personen,|vordergrund,|jemanden,|profile,|profilen,|bewerbungen,|kollegin,|kollegen,|jemand,|menschen,|leute,|gruppe,|fortzusetzen,|fortsetzen,|gegeben,|zusammenarbeit,) (die|der|das|dessen|deren|denen) {reason}",
      "(gab,|war,|ist,|daran,|waren,) dass {reason}",
      "(dass) (Ihr Profil|dein Profil|Ihre Qualifikation|Ihre Erfahrung|deine Erfahrung) {reason}",
      "(aufgrund|wegen|mangels|angesichts|infolge) {reason}",
      "(suchen|brauchen|suchten|bräuchten|benötigen) [gerade|aktuell|derzeit] (jemanden|eine Person|Personen|Menschen|Leute) mit {reason}",
      "(aus) {reason} (abgebrochen|aufgehoben|nicht|eingestellt|beendet|gestrichen|gestoppt)",
      "(da) {reason}",
    ],
  },
};
