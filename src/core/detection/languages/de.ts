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
    you: "dein | deine | deinem | deinen | deiner | dich | dir | du | euch | eure | ihnen | ihr | ihre | ihrem | ihren | ihrer | ihres | sie",
    we: "uns | unser | unsere | unserem | unseren | unserer | unseres | wir",
    i: "ich | mein | meine | meinem | meinen | meiner | meines | mich | mir",
    they: "denen | deren | dessen | er | ihm | ihn | jene | jenen | seine | seinen | seiner",
    somebody: "eine dame | jemand* | leute | leuten | menschen | person | personen | wer",
    other: "alternativ* | andere* | anders | anderswo | anderweitig* | mitbewerb* | restlichen | woanders | übrigen",
    candidate:
      "*kandidat | *kandidaten | *kandidatin | bewerbende* | bewerber* | favorit* | finalist* | geselle | interessent* | jugendliche* | kandidat | kandidaten | kandidatin* | kandidierende* | konkurrent* | lehrkraft | lehrperson | mitbewerber* | namen | teilnehmende* | wunschkandidat*",
    client: "auftraggeber* | einsatzbetrieb* | kunde | kunden | kundin* | mandant*",
    committee:
      "*ausschuss | *kommission | abteilungsleit* | aufsichtsrat* | betriebsrat* | chef | chefin | cto | direktion* | direktor* | fachabteilung* | fachbereich* | fakultät | fakultätsrat* | filialleitung | gemeinderat* | geschäftsführ* | geschäftsleitung* | gremium* | gutachter* | hiring manager* | intendan* | jury | kollegium | kommission* | küchenchef* | leitung | leitungsteam* | panel | personalchef* | personalrat* | projektleitung | rektor* | schulleitung | schulpflege | senat | stadtrat* | stationsleitung | stiftungsrat* | team hat | teamleit* | verwaltungsrat* | vorgesetzt* | vorstand* | werkleit*",
    internal: "eigenen reihen | im haus | intern | interne | internen | interner | stellvertret* | versetzung*",
    everyone:
      "alle | allen | aller | alles | beide* | ganze* | jede | jedem | jeden | jeder | jedes | sämtliche* | zusammen",
    friend:
      "bekannte* | bruder | cousin* | ehefrau | ehemann | frau von | freund | freunde | freundin | kumpel | mama | mann von | mitbewohner* | mutter | nachbar | nachbarin | neffe | nichte | oma | onkel | opa | papa | schwester | sohn | tante | tochter | vater",
    not: "kein* | mangels | nein | nicht | nichtberücksichtigung | nichteignung | nichts | nie | niemand* | ohne | unberücksichtigt* | weder",
    unable:
      "kann nicht | keine möglichkeit | konnte nicht | können leider nicht | können nicht | können wir ihnen leider | können wir ihre bewerbung leider | können wir leider nicht | können wir nicht | nicht machbar | nicht möglich",
    nolonger: "nicht aufrecht* | nicht fort* | nicht länger | nicht mehr | nicht weiter* | nichts mehr | niemand* mehr",
    sorry:
      "bedauer* | bedaure | entschuldig* | enttäusch* | etwas anderes geschrieben | fällt mir schwer | haben sie verständnis | ihr verständnis | keine bessere | keine bessere* nachricht* | keine gute | keine gute* nachricht* | keine positive* nachricht* | leid | leider | nachsicht | nicht persönlich | nichts für ungut | schade | schweren herzens | sorry | um verständnis | umso schwerer | unangenehm* | unglücklich* | verzeih*",
    negative:
      "abgelehnt* | abgesagt* | ablehnend* | absage | absagen | abschlägig* | durchgefallen | enttäuschen | kein glück | keine berücksichtigung | keine bessere* nachricht* | keine positive* | keine zusage | keinen besseren bescheid | keinen erfolg | keinen positiven | leer aus | leider nein | leider nicht | negativ* | nein vom | nicht ausgewählt | nicht bestanden | nicht dabei | nicht erfolgreich | nicht erreicht | nicht gefallen | nicht geklappt | nicht gereicht | nicht geschafft | nicht passt | nicht sollen | nicht stattgegeben | nicht zu ihren gunsten | nicht überzeug* | nichts mit | nichts wird | passt nicht | sollen sein | umsonst | wird nichts",
    but: "aber | allein | allerdings | dafür | dagegen | dennoch | doch | jedoch | obwohl | sondern | trotzdem | zwar",
    instead:
      "am liebsten | bevorzug* | eher | lieber | sondern | statt eine* | stattdessen | vorrang | vorzug | zugunsten",
    if: "bei bedarf | falls | für den fall | im falle | ob | sofern | solange | sollte die | sollten sie | sollten wir | unter vorbehalt | vorausgesetzt | vorbehaltlich | wenn",
    may: "chance* | darf | dürfen | dürfte | dürften | kann | kannst | können | könnte | könnten | könntest | mag | magst | mögen | möglich* | vermutlich | vielleicht | voraussichtlich | womöglich | wäre",
    when: "anschließend | bevor | bis | danach | ehe | erst nach | nach ablauf | nach abschluss | nachdem | seit | sobald | solange | vor dem | wann",
    because:
      "angesichts | aufgrund | ausschlag | begründ* | da | daher | damit | darum | denn | deshalb | deswegen | grund | gründe | gründen | mangels | sodass | somit | warum | wegen | weil | weshalb | womit | zumal",
    only: "allein | ausschließlich | einzig* | lediglich | nur | schlicht",
    yet: "aktuell | aktuelle* | bisher | derzeit | laufend* | momentan | nach wie vor | noch | vorübergehend | weiterhin | zurzeit",
    already:
      "ab sofort | bereits | gerade | inzwischen | jetzt | längst | mittlerweile | nun | schon | zwischenzeitlich",
    timebeing:
      "aktuell | an dieser stelle | bis auf weiteres | derzeit | dieses jahr | dieses mal | diesmal | gegenwärtig | heuer | im augenblick | im moment | in diesem fall | in diesem jahr | in dieser runde | momentan | vorerst | zum jetzigen zeitpunkt | zurzeit",
    again: "abermals | erneut* | noch einmal | noch mal | nochmal* | wieder",
    application:
      "*bewerbung | *bewerbungen | bewerb* | bewirb* | beworben* | deine mappe | deine unterlagen | einsendung* | gesuch | ihr dossier | ihre mappe | ihre unterlagen | initiativ* | kandidatur* | kandidier* | zuschrift*",
    documents:
      "*unterlagen | *zeugnis | *zeugnisse | anschreiben* | arbeitsprobe* | diplom* | dokument* | dossier* | lebenslauf* | mappe* | motivationsschreiben* | portfolio* | unterlagen | zeugnis*",
    position:
      "*ausschreibung | *job | *posten | amt | anstellung | ausbildungsplatz* | ausgeschriebene* | ausschreibung* | betten | dienstposten | doktorandenstelle* | frei | freie | funktion | inserat* | job | jobs | lehrstelle* | mandat | pensum | planstelle* | platz | plätze | position* | posten | praktikumsplatz* | professur* | projektstelle* | rolle | rollen | schicht | stelle* | stuhl | teilzeitstelle* | tätigkeit | vakanz* | vollzeitstelle*",
    hiring:
      "*personal | arbeitgeber* | ausbildungsleit* | besetzung* | einstellung* | hr | karriere* | neueinstellung* | people | personal* | recruit* | stellenbesetzung* | talent acquisition",
    process:
      "*prozess | *verfahren | ablauf | ausschreibung | auswahl* | bearbeitung | besetzungsverfahren | bestenauslese | endauswahl | prozess* | sichtung | verfahren* | vorauswahl | vorgang",
    training:
      "*ausbildung | *azubi | *praktikum | *referendariat | *trainee | ausbildung* | auszubildende* | azubi* | duales studium | fsj | lehre | lehrling* | lehrstelle* | lernende* | praktik* | referendar* | schnupperlehre | trainee* | volontar* | vorbereitungsdienst | werkstud*",
    profile:
      "*kenntnisse | *profil | *profile | *qualifikation | eignung | fähigkeit* | hintergrund | profil* | qualifi* | schwerpunkt* | stärke | stärken | werdegang",
    experience:
      "*erfahrung | berufserfahr* | erfahren* | erfahrung* | gelernt hat | kannte | kennen | kennt | langjährig* | praxis*",
    requirements:
      "*anforderungen | *anforderungsprofil | *kriterien | *kriterium | anforderung* | anspruch | ausschlusskriterium | bedarf | benötig* | brauchen | erforderlich* | gefordert* | gesucht* | gewünschte* | kriteri* | mitbringen | rahmen | suchen | sucht | verlangen | vorausgesetzt | voraussetz* | vorstellungen",
    fit: "ausreich* | chemie | decken | eign* | entspr* | erfüll* | funke | geeignet* | genügt | gerecht* | match* | passen | passend* | passt | passte* | reichen | reicht | übereinstimm*",
    better:
      "besonders | besser* | beste | bevorzugt* | deutlich mehr | durchgesetzt | eher | ein stück weiter | erstplatziert* | hatten mehr | höher* | mehr erfahrung | näher | qualifizierter* | umfangreicher* | vordergrund | vorn | wunschkandidat*",
    level: "hochkarätig* | konkurrenz* | niveau | qualität* | stark* | vergleich",
    many: "0 bewerbungen | 0 einsendungen | der vielen | einige | großen zahl | hohen zahl | hundert | menge | so viele* | viele | vielzahl | zahlreich* | überwältig*",
    interview:
      "*interview | auswahlgespräch* | endrunde | erstgespräch* | hearing | interview* | probevortrag | vorstellungsgespräch* | vorstellungstermin* | zweitgespräch*",
    talk: "*gespräch | *gespräche | anruf* | austausch* | begegn* | besprech* | besuch | besuchen | call | gesprochen | gespräch* | kaffee | kennenlern* | kennenzulernen | reden | ruf | rufe | rufen | sprechen | teams | telefon* | treffen | video* | vorgestellt | zoom",
    test: "arbeitsprobe* | assessment* | auswahltag* | case | codingaufgabe* | eignungstest* | einstellungstest* | fallstudie* | hospitation* | lehrprobe | probe | probearbeit* | probekoch* | probestunde | probetag* | probevortrag | präsentation* | reinschnupper* | schnupper* | sporttest | test | testergebnis* | tests | vorsprech*",
    round:
      "*lrunde | *srunde | durchgang | endrunde | im weiteren | phase | runde* | schritt* | stufe | weiteren verfahren | weiterkommen",
    shortlist:
      "auf die liste | endauswahl | endrunde | engere* auswahl | engere* wahl | finalist* | kreis der | shortlist* | vorauswahl | zielgerade*",
    list: "auf platz | liste | nachrück* | platz 0 | rangliste* | reserve* | rücken nach | rückt | vorgemerkt | vormerk* | warteliste* | warten auf",
    pool: "behalten | belassen | bewerberpool* | connected | evidenz | gespeichert | pool | speichern | talentpool* | vormerk*",
    offer:
      "*angebot | anbieten | angebot* | anzubieten | bieten | einstellungszusage* | erteilen | in aussicht | unterbreite* | vertragsangebot* | zugesagt* | zusage*",
    contract: "*vertrag | *verträge | arbeitsvertrag* | dienstvertrag* | unterschr* | unterzeichn* | vertrag*",
    salary:
      "*gehalt | *lohn | brutto* | dienstwagen | euro | gehalt* | honorar* | kv | lohn* | urlaubstage | überzahlung",
    start:
      "an bord | anfang | anfangen | antreten | antritt | anzufangen | beginn* | begonnen | einstieg | fängt | loslegen | start | startet",
    reference:
      "*nachweis | amtsärztlich* | approbation | einstellungsuntersuchung | führungszeugnis* | gutachten | nachweis* | referenz* | sicherheitsüberprüfung* | ärztlich*",
    score:
      "*punktzahl | bewertung* | erreicht haben | mindestpunktzahl | prozent | punkte | punkten | punktzahl* | rang | rangplatz | stimmen | testergebnis*",
    feedback: "auskunft | auskünfte | begründung* | feedback* | rückfrage* | rückmeldung zu",
    decide:
      "*entscheidung | ausgesprochen | beschloss* | beschluss* | bestimmt | entscheid* | entschied* | entschloss* | festgelegt | fiel | geeinigt | gefallen | urteil* | verständigt | votum | wahl | würfel | zu dem ergebnis",
    result:
      "*bescheid | *ergebnis | *ergebnisse | ausgefallen | bescheid* | beschieden | bewerbungsstatus | brief | ergebnis* | fällt aus | info | mitteilung* | nachricht* | neuigkeit* | rückmeldung* | stand | status* | update | zeilen | zwischenbescheid | zwischenstand",
    select:
      "am liebsten | ausgesprochen | ausgesucht* | ausgewählt* | auswähl* | berücksichtigt | bevorzug* | das rennen | den ausschlag | durchgesetzt | erstplatzier* | favoriten | für andere | für eine andere | für einen anderen | für jemand* | gewählt* | nominier* | vorgeschlagen | vorzug | wähl* | zugesprochen | zum zug | zuschlag",
    proceed:
      "aufgreifen | fort | fortsetz* | fortzusetz* | gehen mit | gehen wir mit | gehen wir nun | im rennen | in die nächste | in die zweite | verfolgen | vertragsverhandlung* | weiter | weiterführ* | weitergeh* | weiterhin im verfahren | weiterkomm* | weitermach* | weiterverfolg* | weiterzu*",
    consider:
      "*berücksichtigt | abwäg* | angeschaut | ansehen | auswert* | begutacht* | beraten | berücksichtig* | betracht | betrachten | beurteil* | bewertet | diskutier* | durchgesehen | durchsicht* | eingehend* | gelesen | geprüft* | gesehen | gesichtet* | gründlich* | hin und her | lesen | prüf* | reiflich* | rücksprache | schauen | schaut | sehen | sicht* | sieht | sorgfältig* | vergleich | überleg*",
    hire: "*besetzen | *besetzt | anstell* | aufgenommen | aufnahme | aufnehmen | berufen | besetz* | eingestellt* | einsetzen | einstell* | einzustellen | engagier* | ernenn* | genommen | holen | nehme | nehmen | nimmt | verbeamt* | verstärkung | vorgesehen | zusammenarbeit | übernahme | übernehmen | übernommen",
    fill: "alle plätze | ausgebucht | belegt | besetzt* | eine lösung | erledigt | fündig | gefunden | geht an | ging an | ging heute | haben jemanden | ist geregelt | ist weg | komplett | nachbesetzt | nicht mehr verfügbar | rennen hat | schon weg | unterschrieben hat | vergeben* | übernimmt",
    close:
      "abgeschlossen* | abschließ* | abschluss | archivier* | aus dem verfahren | beend* | ende | endet | endgültig* | erledigt* | fertig | geschlossen* | raus | retournier* | scheiden | schließen | schließt | schluss | trennen sich | verfällt | zu unserer entlastung | zurückgesandt",
    cancel:
      "abgebrochen* | abgesagt werden | auf eis | aufgehoben* | ausfallen | entfernt | entfäll* | ersatzlos | erübrig* | findet nicht | fällt aus | gekürzt | geplatzt | gestrichen* | hinfällig | kommt nicht zustande | nicht nachbesetzt | nicht statt | nicht zustande | streich* | verlagert* | vom tisch | zum opfer",
    freeze:
      "angehalten | auf eis | ausgesetzt* | eingefroren* | einstellungsstopp* | paus* | ruht | schwebe | verschoben | vertagt* | verzöger* | zurückgestellt*",
    budget:
      "budget* | drittmittel | finanzier* | freigabe | freigegeben | fördermittel | gekürzt | genehmig* | haushalt* | investor* | kapazität* | kosten* | stellenplan | umstrukturier*",
    withdraw:
      "abgesprungen | abspring* | hinfällig | nicht aufrechterhalten | rücknahme | treten wir | widerruf* | ziehe meine | zurückgezogen* | zurücknehm* | zurückzuziehen",
    reject:
      "abgelehnt* | abgesagt* | abgesehen | abgewiesen | ablehn* | absage* | absehen | abstand | abzulehnen | abzusagen | abzusehen | anders entschieden | auseinandergehen | ausgeschlossen | ausschluss | aussortier* | gegen dich | gegen ein* | gegen ihre | kein angebot | keine berücksichtigung | keine passende | keine stelle | keine zusage | keinen platz | keinen studienplatz | lehnen | lehnt | nicht anbieten | nicht auf sie | nicht aufnehmen | nicht ausgewählt | nicht befürwortet | nicht berücksichtig* | nicht entsprechen | nicht entsprochen | nicht fortsetz* | nicht für sie | nicht geben | nicht genommen | nicht in betracht | nicht in die engere | nicht in frage | nicht in unser* | nicht mit dir weiter* | nicht weiter berücksichtig* | nicht weiter zu verfolgen | nicht weiterverfolg* | nicht weiterzu* | nicht zu den | nicht zu einem | nicht zum | nicht zusammen* | nicht überneh* | retourn* | scheidet aus | sehen wir ab | trennen sich | verzicht* | zurückgewiesen* | zurückweis*",
    accept:
      "akzeptier* | angenommen* | annahme | annehm* | aufgenommen | befürwort* | bewillig* | einverstanden | entsprochen | genehmig* | okay | stattgegeben | zugelassen* | zugesagt* | zugesprochen | zugestimmt* | zulass* | zusag* | zustimm*",
    pass: "absolvier* | bestanden* | bestehen | eine runde weiter | erfolgreich | erreicht | geklappt | gelangt | geschafft | klappt | schaffen | überzeugt*",
    invite:
      "begrüßen | eingeladen* | einlad* | einzuladen | gern* kennenlernen | laden wir | lädt sie | näher kennenlernen | persönlich kennenlernen | vorbei | willkommen | wir laden | wollen dich | würden sie gern*",
    congratulate:
      "erfreulich* | freude | freue | freuen | freut | gefreut | glückwunsch* | gute nachricht* | super | willkommen | wir wollen dich",
    confirm: "bestätig* | eingang deiner | eingang ihrer | eingangsbestätigung* | erhalt | hiermit",
    receive:
      "angekommen* | bekam* | bekommen | eingang | eingegangen* | eingetroffen* | erhalt | erhalten* | erreicht | zugesandt* | übermittelt",
    wait: "bis dahin | dauert | geduld* | ich melde | melde mich | melden uns | meldet sich | noch nicht | stille | vertagt | verzöger* | warten | wartet | weder zu noch | zeit in anspruch | zwischenzeit",
    postpone: "neuer termin | stattdessen am | terminverschiebung | verleg* | verschieb* | verschoben* | vertagt*",
    schedule:
      "*termin | *termine | buchen | geplant | kalender* | passt dir | passt ihnen | slot | statt | termin* | vereinbar* | verfügbar* | zeit für | zeitraum",
    daytime:
      "0:0 | abend* | dienstag* | donnerstag* | freitag* | früh | gestern | heute | kommenden | minuten | mittag* | mittwoch* | montag* | morgen | nachmittag* | samstag* | sonntag* | stunde | stunden | tag | tage | tagen | uhr | viertelstunde | vormittag* | werktag* | woche | wochen | wochenende | übernächste*",
    month:
      "april | august | dezember | februar | frühjahr | frühling | herbst | jahr | jahre | jahren | januar | juli | juni | jänner | mai | monat | monate | monaten | monats | märz | november | oktober | ostern | pfingsten | quartal* | saison | schuljahr | september | sommer | sommersemester | spielzeit* | winter | wintersemester",
    place:
      "adresse | anfahrt | büro* | eingang | empfang | homeoffice | niederlassung | parkplatz | raum | standort | stock | tor | vor ort | werk | zimmer",
    bring: "ausweis* | bring | bringe | bringen sie | mitbring* | personalausweis | sicherheitsschuhe | steuer id",
    send: "einreich* | geben sie uns | nachreich* | nennen sie | reich* sie | reichen sie | schick* | senden | teilen sie uns | verschick* | zusend*",
    deadline:
      "*frist | abgabe | bewerbungsschluss | binnen | bis 0 | bis ende | bis freitag | bis mittwoch | bis montag | bis morgen | bis sonntag | bis zum | frist* | innerhalb | spätestens",
    link: "*portal | anmeld* | app | bewerberkonto | http* | karriereseite* | klick* | konto | link | online | passwort | portal* | website",
    attached: "anbei | angehängt* | anhang | beigelegt* | beiliegend* | liegt bei | zugesandte*",
    answer:
      "*antwort | antwort* | auf sie zu* | beantwort* | bescheid | durchwahl | erreich* | gemeldet | hören | hörst | kontakt* | melde | melden | meldet | rufen sie | rückfrag* | rückmeld* | verfügung | wende* | wieder von | zukommen | zurückkommen",
    inform:
      "ausricht* | bekannt* | benachrichtig* | brief | ehrlich sein | erzähl* | gesagt | geschrieben | gesteckt | hinweis* | informier* | mitgeteilt | mitteil* | sag | sage | sagen | sagt | schreiben | teilen wir ihnen | teilt ihnen | unterrichten | weitergeben | zeilen",
    ask: "*fragen | ? | anfrage* | bitte | bitten | bittet | dürfen wir | dürften wir | frag | frage | fragen | fragt | nachfrag* | rückfrage*",
    thank: "*dank | bedank* | dank* | gedankt | merci | vergelts gott",
    interest: "angesprochen | entgegengebracht* | interess* | lust | motivation* | neugier* | vertrauen* | wertschätz*",
    effort: "beanspruch* | einsatz | energie | engagement | geduld | mühe* | offenheit | reise | vorbereitet | zeit",
    impress:
      "angenehm* | angetan | ansprech* | aussagekräftig* | beachtlich* | beeindruck* | eindruck | freundlich | freundliche | gern gelesen | gut | gute | guten | guter | gutes | interessant* | klasse | nett* | positiv* | respekt | schätz* | schön dass | spannend* | stark* | super | sympathisch* | toll* | uns gefallen | überzeug*",
    hard: "haaresbreite | knapp* | leichtgefallen | nicht leicht* | schwer | schwergefallen",
    wish: "alles gute | alles liebe | daumen | drück* dir | erfolg | erhofft | gehofft | gewünscht | glück | hoff* | kopf hoch | wunsch | wünsche | wünschen | wünscht",
    path: "beruflich* | berufsweg* | karriere | laufbahn* | lebensweg | platz finden | private* | reise | stellensuche | suche | weg | wege | werdegang | zukunft*",
    encourage:
      "besuchen sie | bewirb dich | entmutig* | erneut bewerben | folgen sie | gern wieder | glauben sie | jederzeit | kopf hoch | probier* | versuch | versuchen | würden uns freuen",
    future:
      "andere* stelle* | auftut | bald | bei bedarf | beim nächsten | halben jahr | im nächsten | jahrgang | kommende* | künftig* | neue stelle* | nächsten jahr* | nächstes jahr | offenen position* | später* | weitere position*",
    remember:
      "anruf | auf sie zu | auf sie zukommen | empfehl* | erinner* | gewogen | kreuzen | nicht vergessen | wieder von dir | zurückkommen",
    sincerely:
      "bis bald | gruß | grüsse | grüssen | grüße | grüßen | grüßt | herzlich | herzliche | hochachtungsvoll | lg | pfiat | servus",
    dear: "damen | frau | geehrte* | grüezi | grüß gott | guten morgen | guten tag | hallo | herr | herrn | hey | hi | hoi | liebe | lieber | moin | servus",
    data: "agg | art 0 | bewerberdaten | daten | datenschutz* | dsgvo | einverständnis | gelöscht* | gespeichert | lösch* | personenbezogen* | speicher* | vernicht* | vertraulich* | widerspr*",
    automatic:
      "abmelden | antworten sie nicht | automat* | do not reply | maschinell* | nicht antworten | nicht auf diese | nicht geantwortet | nicht gelesen",
    money:
      "*kredit | bank | banken | bonität* | darlehen* | finanzierungsanfrage | girokonto* | grundsteuer | hypothek* | karte | konto | kredit* | lastschrift | leasing* | raten | schufa* | sparkasse | steuerfest* | stundung | zins* | überweis*",
    home: "*miete | *wohnung | besichtig* | doppelhaus | eigentümer* | einfamilienhaus | grundstück | hauskauf | hausverwaltung | immobilie* | kaufpreis | makler* | miet* | parzelle | reihenhaus | vermiet* | wg | wohnheim* | wohnung*",
    permit:
      "*antrag | *behörde | *erlaubnis | *genehmigung | antrag | anträge | arbeitsbewilligung | arbeitserlaubnis | aufenthalt* | ausländeramt | ausweis | bauamt | bauantrag | behörde* | bescheid der | botschaft | bussgeld* | bußgeld* | einbürger* | einspruch | erlaubnis | finanzamt | führerschein | genehmigung | im amt | jugendamt | konsulat* | niederlassung* | ordnungsamt | parkausweis | staatsbürger* | standesamt | stattgegeben | visa | visum* | waffenschein",
    study:
      "*stipendium | *studium | abitur* | bachelor* | bafög* | betreuen | betreuungsplatz | doktorarbeit* | erasmus* | fachsemester | gesamtschule | grundschule | gymnasium | hochschul* | immatrikul* | kind | kindergarten* | kita* | krippe | kurs | kurse | lehrgang | masterarbeit* | masterstud* | numerus | schule* | semester | sprachkurs* | stipend* | student* | studien* | studieren | studierende* | studium | töpferkurs* | uni | universität* | zulassung*",
    paper:
      "*kongress | abstract* | artikel | aufsatz | autor* | beitrag | beiträge | buch | bücher | gedicht* | gutacht* | journal* | konferenz* | kongress* | lektorat | manuskript* | peer review | publi* | redaktion* | roman | tagung* | verlag | veröffentlich* | vortrag | zeitschrift*",
    grant:
      "accelerator | auszeichn* | bewilligung | drittmittel* | filmförderung | filmprojekt | fonds | förderantrag* | fördermittel | förderprogramm* | förderung | förderzusage | gefördert* | gründerpreis | investieren | kulturförderung | preis | preise | projektantrag* | projektförderung | residenz | sponsor* | start up | stiftung* | vorhaben | wettbewerb* | zuschuss*",
    claim:
      "*schaden | *versicherung | anspruch auf | aufwendungen | beschwerde* | bewerbungskosten | einspruch* | entschädig* | erstatt* | fahrtkosten | garantie* | klage* | kosten die ihnen | kostenübernahme | krankenkasse* | kulanz | leistungsantrag | leistungspflicht | police | policier* | rechtsbehelf* | rechtsmittel* | reisekosten | reklamation* | rückerstatt* | schaden* | unterhalts* | versicher* | vorstellungskosten | widerspruch*",
    purchase:
      "*bestellung | *lieferung | abo | abonnement | artikel | bestell* | einkauf | gekauft | gutschein* | händler* | kauf* | kundenservice | liefer* | paket* | preis* | produkt | produkte | rabatt* | rechnung* | retoure* | rücksend* | sendung | shop | strom* | verkauft | versand* | warenkorb | zahlung*",
    event:
      "anmeldung zum | ausgebucht | buchung* | bus | der zug | elternabend | feier | festival* | flug | flugticket* | flüge | gebucht | grillen | gäste | hochzeit | hotelzimmer | karten | konzert* | lesung | losverfahren | mitarbeiterfest | pokal* | reise nach | reservier* | sommerfest | standplatz* | startplatz* | talkrunde | theaterkarten | ticket* | tisch | turnier* | veranstalt* | verlos* | weihnachtsfeier | weihnachtsmarkt* | workshop | zug nach | zugfahrt",
    tender:
      "*lieferant | *lieferanten | anbieter* | auftrag | auftrags | aufträge | auktion* | ausschreibung der | bieter* | caterer* | catering* | dienstleister* | gebot | investment* | leistungsverzeichnis | lieferant* | offerte* | partnerschaft | pitch | preisvergleich | reinigungsdienst* | vergabe* | zusammenarbeit mit ihrem | zuschlag",
    member:
      "*club | *verein | adoption* | aufnahmeantrag | chor | club | ehrenamt* | gastfamilie* | golfclub | kader | mannschaft | mitglied* | pflegefamilie | probetraining | sportverein* | tierheim | trainer | verein | vereine | vereins | vereinsmitglied* | vereinsvorstand",
    health:
      "*patienten | *spende | arzt | arztpraxis | behandl* | erkrankt | impfung | klinikaufenthalt | krank | krankenhausaufenthalt | krankheit | krankheitsbedingt | operation | patient* | praxis dr | reha* | therap* | tierarzt* | untersuchung | zahnarzt | zahnarztpraxis | ärzte | ärztin",
    newsletter:
      "abbestell* | abmelden | abonnier* | ausgabe | blog* | folge 0 | gründe weshalb | häufiger als man | im browser | jetzt lesen | jobletter | kolumne | leser* | lesetipp | magazin | mehr erfahren | newsletter* | podcast* | ratgeber | reinhören | rubrik | statistik | umfrage* | webinar* | weiterlesen",
    alert:
      "deiner suche | empfohlene jobs | gemerkte* | gespeicherte suche | ihrer suche | job alert* | jobagent* | jobalarm* | jobbörse | jobempfehlung* | jobs für dich | jobs für sie | merkliste | merkzettel | neu für sie | neue jobs | neue stellenangebote | nicht mehr verfügbar | passende jobs | suchagent* | treffer | ähnliche jobs",
    rejection:
      "abfuhr | abgelehnt worden | ablehnung* | absage bekommen | absage erhalten | absage kassier* | absagebrief* | absagefloskel* | absagemail* | absagen schreib* | absagen verschick* | absageschreiben | deine absage | geghostet | höfliches nein | ihre absage | jede absage | jeder absage | jobabsage* | kein nein | konkurrentenmitteilung | massenabsage* | meine absage | nichtberücksichtigung | serienabsage* | standardabsage* | wohnungsabsage*",
    recruiterreach:
      "auf dein profil | auf ihr profil gestossen | auf ihr profil gestoßen | auf xing | bist du offen | direktansprache | headhunt* | ihr profil gefunden | im auftrag eines | im kundenauftrag | neue herausforderung interess* | offen für | passiv | profil auf linkedin | profil aufmerksam | sind sie offen | spannende position | spannende rolle | spannende stelle | wechselwillig | über linkedin",
    hrtalk:
      "*vorlage | absagen rausgeschickt | anzeige neu | ats | bewerber b | debrief | den unterlegenen | der kandidaten verabschiedet | der kunde will | die absage raus | die restlichen bewerb* | gremiumsprotokoll | im system | ins team passt | jour fixe | kandidat 0 | kandidat a | kandidaten verabschiedet | musterbrief | neu aus | nicht einladen | pipeline | raussuch* | sagst du | schick* die absage* | scorecard | setz die stelle | textbaustein* | textvorschlag* | vorlage* | votum | wir schreiben neu | würde ich einladen",
    ownmove:
      "auf eigenen wunsch | bedaure ihnen | bei euch beworben | bei ihnen beworben | bewerbe ich mich | bewirb mich | dass ihr euch für | dass sie jemanden | dass sie sich für | eigenen wunsch | euer angebot | familiären gründen | gegen uns entschieden | habe lange hin | habe mich beworben | ich bewerbe mich | ich habe mich beworben | ich habe mich entschieden | ich habe mich für | ich muss ihnen | ich nehme | ich sage ihnen | ich unterschrieben | ich widerrufe | ich ziehe | ihr angebot | ihre zeit und | mein lebenslauf | meine bewerbung | meine daten | meine unterlagen | meine vorstellungen | meine zusage | meinen vorstellungen | meiner bewerbung | mich erkundigen | mich nicht genommen | muss dir nun | muss ich ihnen | muss ich ihr angebot | muss ihr angebot | möchte ich die stelle | nachvollziehen | nehme ich an | nun gegen uns | persönlichen gründen | rückzug | unser angebot nicht | verstehe ich | von meiner seite | ziehe ich | ziehe meine",
    meant:
      "autsch | beispiel* | etwa | floskel* | formulier* | lesetipp | lieblingsbeispiel | muster* | satz | so etwas wie | sätze | typisch* | vorstellen sie sich | z b | zitat*",
    error: "falsch* | fehler* | gegenstandslos | ignorier* | unvollständig* | versehen*",
    despite: "auch wenn | dennoch | gleichwohl | obgleich | obwohl | trotz*",
    especially:
      "aufrichtig* | ausdrücklich | ausgesprochen | außerordentlich | besonders | echt | ganz | herzlich* | mega | richtig | sehr | so | vor allem | wirklich",
    first:
      "dritte* | erste | ersten | erster | final* | letzte* | nächste* | vierten | zuerst | zunächst | zweite* | übernächste*",
    person:
      "andere bewerber* | andere bewerbung* | andere kandidat* | andere person | andere profile | anderen bewerber* | anderen interessent* | anderen kandidat* | anderen person | bewerberinnen und bewerber* | den mitbewerber | die kollegin | drei andere | ein kollege | ein mitbewerber | eine bewerberin | eine erzieherin | eine kollegin | einen bewerber | einen mitbewerber | einer kandidatin | fängt bei uns | heißt | interne bewerb* | internen bewerb* | jemand anderem | jemand anderen | jemand anderes | jemanden gefunden | kandidatinnen und kandidaten | mit anderen | mit einem anderen | mit zwei anderen | nachfolg* | quereinsteiger* | unser wunschkandidat | zwei anderen",
    work: "*abteilung | *arbeit | *projekt | *team | abteilung* | agentur | arbeit | arbeiten | aufgabe* | backstube | baustelle | behörde | betrieb* | branche | dienst | einrichtung* | filiale* | firma | firmen | gearbeitet | haus | institut | kanzlei | klinik | kolleg* | küche | labor | mitarbeit* | projekt* | standort | station | team | teams | tätig* | unternehmen* | werkstatt | zusammenarbeit",
    goesto:
      "an den mit* | an eine andere | an einen anderen | an jemand* | bekam | bekommt | berufen | das rennen | den ruf | den vorzug | den zuschlag | die nachfolge | erhält | erteilt | fiel die | gegeben | gehen an | geht an | gewählt | ging an | ging heute | hat den vertrag | jemanden der | jemanden mit | verteilt | zugesprochen | zugewiesen | zum zug* | übernimmt | übertragen",
    stays: "aus der elternzeit | bisherige* | ehemalig* | frühere* | kehrt | zurückgekehrt",
    lack: "bedenken | fehlen | fehlend* | fehlt | fehlte | gefehlt | lücken | mangels | vorausgesetzt | wenig | zu wenig*",
    toomuch: "unterforder* | weit mehr | zu groß* | zu viel* | zu weit | überqualifi* | übersteig*",
    ending:
      "abschied* | am ende | auseinander* | beanspruch* | belassen | endet | hier trenn* | ist vorbei | lassen es | nicht aufgreifen | nicht fort* | nicht weiter zu | schluss | trennen | verabschied* | verfällt | vom tisch | zu ende",
    ahead:
      "den ausschlag | erstgereiht* | erstplatzier* | haaresbreite | hinter | knapp* | nummer zwei | plan b | platz 0 | platz zwei | rang 0 | rangplatz | voraus | vorn | vorne | zielgerade* | zu zweit",
    deserve: "eingehen | erspar* | gerecht wird | glücklich* | unglücklich | verdien*",
    direction:
      "anders entschieden | anders verteilt | geändert* | plänen | schwerpunkt* | umbau | umstrukturier* | verlager*",
    condition:
      "*führerschein | *kenntnisse | *schein | approbation | arbeitsbewilligung* | arbeitsweg | b0 | englisch | französisch | fächerkombination | führerschein* | führungszeugnis | gehaltsvorstellung* | kündigungsfrist | nachtdienst* | nachtschicht* | pensum | samstags | sicherheitsüberprüfung | staplerschein | teilzeit | umzug | verfügbarkeit | wochenstunden | wohnort",
    recommend: "befürwort* | besetzungsvorschlag* | empfehl* | nominier* | vorgeschlagen* | vorschlag*",
    vote: "abwäg* | ausgesprochen | bauchgefühl | beraten | beratung* | beschluss* | diskussion* | diskutier* | einig | geeinigt | gerungen | mehrheit* | rücksprache | senat | sitzung* | stimmen | tagt | verständigt | votum | zugestimmt",
    status: "archiviert | az | bewerbungsstatus | geändert | kennzahl | kennziffer | nr | ref | status | vorgang",
    figure:
      "funke | garten | hand | herz | hut | hände | händen | karten | orchester | rezept | schlüssel | tisch | tür | türen | würfel | zug",
    late: "früher | rechtzeitig | schon weg | spät | verpasst | verspätung | verzögerung | vor dir | wochen zu | zeitpunkt",
    isyou:
      "auf sie gefallen | bist eine runde | du schon | für sie entschieden | gehört dir | ihre einstellung | ihrer einstellung | sie gewählt | sind eine runde | wollen dich",
    welcome: "an bord | begrüßen | dabeigehabt | freuen uns auf | im team | willkommen*",
    pet: "endstelle | fellnase* | gassi | haustier* | hund | hunde | hundes | hündin | kaninchen | kater | katze | katzen | kätzchen | meerschwein* | pferd | pferde* | pflegefamilie | pflegestelle | rüde | tierheim* | tierschutz* | welpe* | züchter*",
    media:
      "*ausstellung | *film | album | app | apps | aussteller* | ausstellung* | bild | bilder | christkindlmarkt* | comic | drehbuch | exposé | film | films | flohmarkt* | foto* | galerie | gedicht* | gemälde | geschichte | hörspiel | kanal | kochbuch | krimi | kunst | kurzgeschichte* | künstler* | lied | lieder | marke | musik | playlist | rezept | rezepte | roman* | serie | song* | sortiment | staffel | standplatz | verlagsprogramm | weihnachtsmarkt* | wochenmarkt*",
    sport:
      "*marathon | aufstellung | boots* | bundesliga | fussball* | fußball* | handball* | hockey | kader | lauf | liga | mannschaft* | marathon* | meisterschaft* | nationalmannschaft | pokal | probetraining | ruder* | schiedsrichter* | spiel | spiele | spieler* | sport | sportler* | startplatz* | tennis* | trainer* | triathlon | trikot | turnier* | wettkampf*",
    hrmatter:
      "altersteilzeit | arbeitszeit* | arbeitszeugnis | beförder* | betriebsausflug | bonus | dienstplan* | dienstrad | dienstwagen | eingruppierung | fahrtkosten* | ferienantrag | fortbildung* | gehaltserhöhung* | höhergruppierung | jahresgespräch | jobrad | krankmeldung | kündigung | lohnerhöhung* | mentoring* | mitarbeitergespräch | nebentätigkeit | parkplatz* | prämie* | reisekosten* | sabbatical | schichttausch | sonderurlaub | spesen* | stellplatz | stufenlaufzeit | urlaub* | vorschuss | weihnachtsfeier | weiterbildung* | überstunden",
    authority:
      "*gericht | anliegen | bauamt | bauantrag | baubewilligung | baugenehmigung | beschwerde* | betreuungsplatz* | einsprache* | einspruch* | elterngeld | finanzamt | gericht | gerichts | hilfsmittel | jobcenter | jugendamt | kindergartenplatz | kitaplatz | kleingarten* | krippenplatz | landratsamt | ministerium | ordnungsamt | parzelle* | patent* | petition* | pflegegrad | rathaus | rechtsbehelf* | rekurs | schrebergarten | sozialamt | sozialhilfe | standesamt | steuer | steuerbescheid | steuererklärung | steuerfestsetzung | steuern | steuernummer | vormerkung | widerspruch* | wohngeld",
    contest:
      "*verlosung | *wettbewerb | auftritt | ausgelost | auslosung | auszeichnung* | award | beitrag | casting* | einreichung* | einsendung* | finale | gewinner* | gewinnspiel* | hackathon* | jury | kinderchor | landesgartenschau | losverfahren | preisträger* | sieger* | teilnahme | teilnehm* | verlos* | vorsingen | vorsprechen | wettbewerb*",
    sift: "aus dem rennen | aus dem verfahren | aussortier* | durchgefallen | filter | gehören leider nicht | gelangt | gestrichen | nicht auf die liste | nicht dabei | nicht darunter | nicht in die engere | nicht zu den | scheiden | scheidet | shortlist | sichtung | vorauswahl | übrig",
    full: "alle plätze | ausgebucht | belegt | genug | haben jemanden | ist weg | kapazität* | kein platz | keinen platz | komplett* | voll",
    giveback:
      "abhol* | briefkasten | entlastung | gelöscht* | lösch* | retour* | rücksend* | vernicht* | zurück | zurückgesandt | zurückgeschickt",
    done: "bin | bist | gehabt | gewesen | geworden | hab | habe | haben | hast | hat | hatte | hatten | hattest | ist | sind | war | waren | warst | worden | wurde | wurden | wurdest",
    will: "möchte | möchten | möchtest | werde | werden | will | willst | wird | wirst | wollen | wollte*",
    one: "beide | beiden | drei | eins | einzige | fünf | nur ein | nur eine | nur einen | nur einmal | vier | zwei",
    who: "an den | an die | bewerber die | denen | deren | dessen | jemanden der | jene | jenen | kandidaten die | kollegin die | leute die | personen die | wen | wer",
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
  told: {
    work: "antwort* | präsentation* | portfolio* | gespräch* | interview* | beispiel* | fallstudie | case | aufgabe* | probeaufgabe | test | code | lösung* | entwurf | entwürfe | kommunikation | fragen | vorbereitung | struktur* | detail* | tiefe | ergebnis* | zahlen | kennzahlen | arbeitsprobe* | anschreiben | lebenslauf | motivationsschreiben | probetag | probearbeit* | unterricht | probestunde | lehrprobe | auftritt | argument* | vortrag | skizze* | statik | probe",
    merit:
      "erfahrung* | berufserfahrung | kenntnis* | fachkenntnis* | wissen | fachwissen | fähigkeit* | kompetenz* | fachlich* | technisch* | englisch* | deutsch* | französisch* | sprachkenntnisse | sprachlich* | führung* | führungserfahrung | leitung | projekt* | sql | excel | analytisch* | branche* | branchenkenntnis* | markt* | zertifikat* | abschluss | studium | qualifikation* | ausbildung | strategisch* | profil | senior* | jahre | team* | kunden* | vertrieb* | verhandl* | stakeholder* | motivation | praxis | praktisch*",
    gap: "fehlt* | gefehlt | fehlend* | vermisst* | zu wenig | weniger | zu allgemein | zu vage | vage | zu kurz | zu lang | zu knapp | zu oberflächlich | oberflächlich* | schwächer | schwach | schwäche* | gewünscht | erhofft | lücke* | nicht ganz | nicht genug | nicht ausreichend | unklar | nicht klar | unsicher | nervös | nicht überzeug* | wenig überzeug* | hätten gerne | hätten gern | hätte gerne | überqualifiziert | ausbaufähig | zu wenige | konkreter | ausführlicher | gezögert | zu kurz gekommen | zögerlich* | zu leise | zu langsam",
    advice:
      "empfehl* | empfiehlt | rate ich | raten wir | tipp | tipps | üben | ausbauen | ausbau | vertiefen | verbessern | verbesser* | stärken sie | beim nächsten mal | nächstes mal | nächsten gespräch | nächsten bewerbung | für künftige gespräche | würde helfen | hilfreich | lohnt | achten sie | konzentrieren | vorbereiten | nennen sie | erwähnen | zeigen sie | ergänzen | ausbaufähig | versuchen sie | versuch | würde ich | an ihrer stelle | sammeln | mehr von | arbeiten sie an | arbeite an",
    strength:
      "stärke | stärken | besonders | sehr gut | sehr stark | sehr klar | sehr überzeugend | überzeugt | überzeugend* | gefallen | gefiel | herausragend* | ausgezeichnet | hervorragend* | stark | beeindruckt hat | beste* | gelungen | gelobt | positiv | pluspunkt | souverän",
    compare:
      "mehr erfahrung | mehr praxis | mehr jahre | bereits | schon | länger* | vorsprung | den ausschlag | ausschlag | ausschlaggebend | entscheidend | im vergleich | stärker | tiefer* | mitbrachte | mitbringt | mitgebracht | der unterschied | knapp vorn | hatte schon | hatte bereits | hat bereits",
    reason:
      "der grund | grund war | grund dafür | hauptgrund | gründe waren | lag daran | lag es | fanden wir | fand das team | unser eindruck | rückmeldung aus | rückmeldung des | feedback des | feedback aus | feedback lautet | ehrlich gesagt | offen gesagt | den ausschlag | ausschlaggebend | entscheidend",
    other:
      "umfrage | fragebogen | ihr feedback | dein feedback | unserem prozess | unseren prozess | bewerberpool | talentpool | in kontakt | bei ihnen melden | melden uns | melde mich | meldet sich | telefon* | anruf* | termin* | einladen | einladung | nächste runde | zweites gespräch | zweiten gespräch | kennenlernen | erneut bewerben | wieder bewerben | bewerben sie sich | andere stelle* | andere position* | weitere stellen | keine auskunft | keine rückmeldung | kein individuelles | kein feedback | nicht möglich | leider keine | weitergeleitet | leite | weitergebe* | datenschutz | löschen | gelöscht | kosten | rechnung | vertrag | anbieten | startdatum | prüfen wir | geprüft | hochladen | anhang | anbei | newsletter | abmelden | viel erfolg | alles gute | bearbeitung | warten | geduld",
    ahead:
      "einladen | einladung | zweites gespräch | zweiten gespräch | weiteres gespräch | nächste runde | nächsten runde | anbieten | angebot | noch interesse | wieder frei | neu ausgeschrieben | nochmals sprechen | noch einmal sprechen | wiedersehen | eintrittstermin | startdatum | vertrag | haben sie zeit | hast du zeit | passt ihnen | passt dir",
  },
  details: {
    roleFrames: [
      "!(bewerbung|bewerben|beworben|kandidatur|initiativbewerbung|stelle|position) als [Dipl.|dipl.|Mag.|techn.] {role} (–|—|-|·|•|Ausschreibung|Kennziffer|Referenz|Ref|Ref.|Rückfrage|Stellennummer|Standort|Nr|Nr.)",
      "!(bewerbung|bewerben|beworben|kandidatur|bewirbst|unterlagen) als [Dipl.|dipl.|Mag.|Techn.|techn.] {role} (bei|beim|in|im|an|am|für|beworben|vom|zum|zur|zu|entschieden|interessieren|und|haben|danken|ist|auf|mit|gegen)",
      "!(bewerbung|bewerben|beworben|kandidatur|initiativbewerbung|onlinebewerbung) als [Dipl.|dipl.|Mag.|Techn.|techn.] {role}",
      "!(stelle|position|vakanz|rolle|funktion|tätigkeit|aufgabe|posten|anstellung|job|stellenausschreibung|ausschreibung|dienstposten) (als|einer|eines|der|des|einer/eines|eines/einer) [Dipl.|dipl.|Mag.|techn.] {role} (beworben|bei|beim|in|im|an|am|für|entschieden|interessiert|zu|danken|haben|ist|wurde|und|interessieren)",
      "!(stelle|position|vakanz|rolle|funktion|tätigkeit|aufgabe|posten|anstellung|job|stellenausschreibung|ausschreibung|dienstposten) (als|einer|eines|der|des|einer/eines|eines/einer) [Dipl.|dipl.|Mag.|techn.] {role}",
      "!(ausbildung|ausbildungsplatz|ausbildungsstelle|lehrstelle|lehre|praktikumsplatz|umschulung|weiterbildung) (zum|zur|als|zum/zur|zur/zum|im beruf) {role}",
      "!(sich|uns|dich) als [Dipl.|techn.] {role} (beworben|bewerben|bei|in|im)",
      "!(stelle|position|vakanz|rolle|job|funktion|bewerbung|ausschreibung|positionsbezeichnung|stellenbezeichnung|stellentitel|betreff|vakante position): {role}",
      "(ausschreibung|stellenausschreibung|vakanz|stelle|position|rolle|funktion|kennziffer) (nr|no|nummer|kennziffer) {role}",
      "!(stelle|position|vakanz|rolle|job|funktion|stellenausschreibung) [„|“|»|«] {role}",
      "!(stelle|position|vakanz|rolle|job|funktion|stellenausschreibung|bewerbung|absage) {role} (bei|beim|in|im|am|ist|haben|wurde|wird)",
      "(stelle|position|vakanz|rolle|job|funktion|stellenausschreibung|bewerbung|absage) {role} (–|—|-|·|•|Ausschreibung|Kennziffer|Referenz|Ref|Rückfrage|Stellennummer|Standort)",
      "(bewerbung|absage|kandidatur|dossier|zuschrift|laufbahn|fachrichtung|berufungsverfahren) {role}",
      "!(ausbildungsplatz|ausbildungsstelle|lehrstelle|schnupperlehre|praktikumsplatz) {role}",
      "!(dich|sich|Sie) (auf|um|für) (die|den|das|eine|einen|unsere|unseren) {role} (beworben|bewerben|bewirbst|interessiert|interessieren)",
      "(für) (die|den|das|unsere|unseren|eine|einen) {role} (haben|hätten|suchen|suchten|brauchen|können|konnten)",
      "(im|in der|als|am) {role} (anfangen|anzufangen|arbeiten|mitarbeiten|mitzuarbeiten|verstärken)",
      "!(stelle|position|vakanz|rolle|job|funktion|stellenausschreibung) {role}",
      "!(bewerbung|bewerben|beworben|kandidatur) (um|auf|für) (das|die|den|ein|eine|einen|unser|unsere|unseren) [ausgeschriebene|ausgeschriebenes|ausgeschriebenen|Stelle|Position|Rolle|Vakanz|Ausschreibung|Platz|Praktikum] [als|zum|zur|im|in der] {role}",
      "(auswahlverfahren|besetzungsverfahren|bewerbungsverfahren|stellenbesetzungsverfahren|verfahren) [für|zum|zur] [den|die|das] {role}",
      "(initiativbewerbung|spontanbewerbung|blindbewerbung) [im Bereich|für den Bereich|für die|für|als|in der|im] {role}",
      "(interesse|interessiert) (an|für) (der|die|dem|das|unserer|unserem) [Stelle|Position|Rolle|Vakanz|Ausbildung|ausgeschriebenen] [als|zum|zur] {role}",
      "(gespräch|interview|vorstellungsgespräch|auswahlgespräch|probearbeiten|probetag) (als|für|zur|zum) [die Stelle als|die Position] {role}",
      "(als) {role} (beworben|interessiert|bewerben|einzustellen|anbieten)",
      "{role} (Stelle|Position|Rolle|Vakanz) (bei|in|wurde|ist|haben)",
    ],
    roleWords: (
      "mitarbeiter* *mitarbeiters sachbearbeiter* sachbearbeitung* *arbeiter *arbeiterin *leiter *leiterin *leitung ingenieur* *ingenieur *ingenieurin *ingenieure techniker* *techniker *technikerin " +
      "mechaniker* *mechaniker *mechanikerin *mechatroniker *mechatronikerin mechatroniker* elektroniker* *elektroniker *elektronikerin elektriker* *elektriker *installateur *installateurin *monteur " +
      "*monteurin monteur* *fachkraft *lehrkraft *pflegekraft *servicekraft bürokraft *hilfskraft *reinigungskraft führungskraft *küchenkraft *schreibkraft *fachfrau *fachmann *fachperson *spezialist " +
      "*spezialistin fachspezialist* spezialist* assistent* *assistent *assistentin *assistenz referent* *referent *referentin *kauffrau *kaufmann kaufleute berater* *berater *beraterin consultant* " +
      "*consultant entwickler* *entwickler *entwicklerin programmierer* *programmierer developer* *developer engineer* *engineer architekt* *architekt *architektin pflegefachfrau* pflegefachmann* " +
      "pflegehelfer* *krankenpfleger *altenpfleger *tierpfleger *gesundheitspfleger *krankenschwester hebamme *helfer *helferin *fahrer *fahrerin verkäufer* *verkäufer *verkäuferin kassierer* *lehrer " +
      "*lehrerin *lehrperson erzieher* *erzieher *erzieherin *praktikum praktikant* *praktikant *praktikantin *volontariat volontär* *volontär *volontärin trainee* *trainee werkstudent* *werkstudent " +
      "*werkstudentin auszubildende* azubi* *azubi *ausbildung lehrling lernende* *referendariat referendar* anwärter* *anwärter *anwärterin *stipendiat doktorand* *doktorand *doktorandin postdoc* professur* " +
      "*professur professor* *professor dozent* *dozent *dozentin dekan* rektor* direktor* *direktor *direktorin manager* *manager *managerin *management designer* *designer *designerin redakteur* *redakteur " +
      "*redakteurin *redaktion lektor* *lektor *lektorin journalist* *journalist texter* *texter autor* grafiker* *grafiker *grafikerin gestalter* *gestalter *gestalterin illustrator* fotograf* *fotograf " +
      "sekretär* *sekretär *sekretärin *sekretariat buchhalter* *buchhalter *buchhalterin *buchhaltung controller* *controller *controllerin *controlling steuerberater* steuerfachangestellte* " +
      "fachangestellte* *angestellte angestellte* bilanzbuchhalter* revisor* *revision prüfer* *prüfer *prüferin wirtschaftsprüfer* auditor* analyst* *analyst *analystin aktuar* jurist* *jurist *juristin " +
      "rechtsanwalt* *anwalt *anwältin justiziar* notar* *gehilfin *chef *chefin küchenchef* souschef* *köchin kellnerin servicemitarbeiter* barista barkeeper* rezeptionist* *rezeptionist *rezeptionistin " +
      "*empfang concierge hausdame hauswirtschaft* hausmeister* hauswart* facility* abwart reinigung* *reinigung bäckerin *konditor konditor* metzgerin fleischerin *verkauf vertrieb* *vertrieb außendienst* " +
      "innendienst* account* *account sales schichtführer* *führer *führerin vorarbeiter* polier* bauleiter* maschinenführer* *maschinenbediener maschinenbediener* *operator operator* produktionshelfer* " +
      "lagerist* *lagerist *logistiker logistiker* *logistik disponent* *disponent *disponentin *disposition einkäufer* *einkäufer *einkäuferin *einkauf *planer *planerin planer* konstrukteur* *konstrukteur " +
      "*konstrukteurin *konstruktion zeichner* *zeichner *zeichnerin tischler* *dachdecker dachdecker* klempner* lackierer* schweißer* *schweißer schweisser* zerspaner* polymechaniker* *monteure laborant* " +
      "*laborant *laborantin chemiker* *chemiker *chemikerin biolog* *biologin physiker* *physiker *physikerin informatiker* *informatiker *informatikerin mathematiker* statistiker* wissenschaftler* " +
      "*wissenschaftler *wissenschaftlerin forscher* *forscher *forscherin bibliothekar* *bibliothekar archivar* *archivar kurator* *kurator *arzt *ärztin apotheker* *apotheker *apothekerin pta mta mtra mfa " +
      "zfa *therapeut *therapeutin therapeut* psycholog* *psychologe *psychologin logopäd* *logopädin sanitäter* *sanitäter *sanitäterin sozialarbeiter* sozialpädagog* *pädagoge *pädagogin *pädagog betreuer* " +
      "*betreuer *betreuerin heilerziehung* begleiter* *coach coach* trainer* *trainer *trainerin übungsleiter* *berater/in kundenbetreuer* *betreuung kundenservice kundendienst* callcenter* agent* *agent " +
      "*agentin specialist* *specialist expert* *expert *experte *expertin koordinator* *koordinator *koordinatorin *koordination beauftragte* *beauftragte *beauftragter administrator* *administrator " +
      "*administratorin *admin *lead head *officer associate scrum product owner tester* *tester *testerin *support gärtnerin *fachwirt *betriebswirt betriebswirt* landwirt* floristin florist friseur* " +
      "kosmetiker* polizist* *dienst feuerwehr* *beamter *beamtin beamt* wachmann security* objektschützer* pilot* *pilot flugbegleiter* zugbegleiter* lokführer* schaffner* steward* busfahrer* matrose* " +
      "kapitän* geschäftsführer* geschäftsführung *vorstand vorständin prokurist* partner* *partner minijob* *minijob *hilfe *stelle hilfsarbeiter* *sänger *musiker *geiger *geigerin dirigent* regisseur* " +
      "*regisseur pfarrer* pastor* diakon* übersetzer* *übersetzer *übersetzerin moderator* *moderator revierförster* *reporter reporter* recruiter* *recruiter personaler* *scout influencer* strateg* " +
      "*stratege *strategin *steuerer *supervisor supervisor* *inspektor inspektor* *gutachter gutachter* *sachverständige makler* *makler *maklerin broker* *kontrolleur kontrolleur* *aufseher *pförtner " +
      "pförtner* *hostess *host scientist* *artist *writer *editor *producer producer* *intern internship fsj bufdi rettungsdienst* kaufmännische* amtsleiter* dezernent* bürgermeister* *inspekteur *verwalter " +
      "*verwalterin verwalter* verwaltung* *verwaltung *schneiderin *näherin näher *optiker optiker* akustiker* zahntechniker* *hygieniker hygienik* podolog* masseur* *masseurin ernährungsberater* *erhebung " +
      "chefkoch jungkoch beikoch landschaftsgärtner nachtwächter einzelhändler *studium w1 w2 w3 rezeption *dramaturgie dramaturg* *marketing *analytik *kommunikation restaurator* zimmerer zimmerin " +
      "gleisbauer* orgelbauer* straßenbauer* *fachangestellten *fachkräfte intendant* *schlosser *schlosserin schlosser* zivildienst* dolmetsch* sommelier* *meister *meisterin *technologe *technologin " +
      "*assistenten *vertretung geolog* *biologe werkstudierende* *studierende *praktikanten springer* tagesmutter *sprecher *sprecherin schauspieler* tänzer* requisit*"
    ).split(" "),
    roleStops:
      "bei beim in im am an auf aus vom von zu zum zur mit und wir sie ihnen dir du ist sind haben hat hatten wurde wird danken bedanken beworben entschieden interessiert interessieren gern gerne leider vielen per ab für unter nach wegen sowie möchten müssen können konnten gegen welche welcher die der das dass bezahlt besetzt vergeben geworden uns mich ich nicht jedoch".split(
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
      "(firma|unternehmens|unternehmen|hause) {company}",
      "!(arbeitgeber|unternehmen|firma|betrieb|einrichtung|auftraggeber): {company}",
      "(geschäftsführer,|geschäftsführerin,|personalleiter,|personalleiterin,|recruiting,|personal,|inhaber,|inhaberin,|einrichtungsleitung,) {company}",
      "(update|neuigkeit|neuigkeiten|nachricht|rückmeldung|antwort) von {company}",
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
      "das die dein deine ihr ihre unser bei und & redaktionssekretariat geschäftsführung geschäftsleitung direktion leitung vorstand nachwuchs dienst stellen vermittlung benachrichtigung system grüße grüsse grüßen grüssen gruß gruss viele liebe beste freundliche herzliche danke dank stellenportal bewerberportal jobportal office empfang zentrale studium kanzlei-team crew kollegium stab besetzung fachbereich department hiring manager berufungskommission schulleitung schulverwaltung dekanat fakultät fb ii iii iv amtsleitung küche nachwuchsteam jobbörse mit aus dem ganze ganzes im auftrag"
    ).split(" "),
    legalForms: (
      "gmbh mbh ag kg kgaa ohg gbr ug se ggmbh ev e.v eg co inc ltd limited sarl sa plc stiftung genossenschaft gesmbh gesellschaft llp partg " +
      "universität hochschule fachhochschule stadt gemeinde landkreis kanton land landratsamt stadtverwaltung stadtwerke ministerium behörde amt landesamt bundesamt klinikum klinik kliniken kantonsspital spital krankenhaus hotel restaurant verlag verlagshaus gruppe group holding verkehrsbetriebe werke sparkasse volksbank bank versicherung versicherungen kanzlei praxis institut verein verband schule gymnasium kita zentrum studio studios agentur büro haus gebr gebrüder söhne partner logistik automation pharma energie digital software solutions systems technik theater orchester museum akademie forum service consulting beratung maschinenbau " +
      "bäckerei konditorei metzgerei fleischerei gärtnerei schreinerei tischlerei zimmerei schlosserei druckerei brauerei molkerei spedition autohaus möbelhaus schuhhaus modehaus kaufhaus apotheke drogerie tierarztpraxis zahnarztpraxis kita kindergarten kinderdorf weingut hof gut gasthof gasthaus café eiscafé bistro notariat redaktion radio schauspiel oper malerbetrieb handwerksbetrieb elektro holzbau metallbau stahlbau tiefbau hochbau ingenieurbüro planungsbüro architekten steuerberatung treuhand pflegedienst pflegezentrum seniorenheim altenheim marketing media medien handel baustoffe feinkost glas möbel mode reisen immobilien bau familie kollektiv gemeindeamt stadtarchiv landesklinikum bezirkskrankenhaus primarschule grundschule universitätsklinikum " +
      "deutschland österreich schweiz berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig dresden bremen hannover nürnberg wien graz linz salzburg innsbruck zürich basel bern luzern genf"
    ).split(" "),
    closings: (
      "mit|in|freundliche grüße|freundliche grüsse|freundlichen gruß|freundlichen gruss|freundlicher gruß|freundlicher gruss|freundliche gruesse|viele gruesse|beste gruesse|liebe gruesse|beste grüße|" +
      "beste grüsse|besten gruß|besten gruss|bester gruß|viele grüße|viele grüsse|vielen grüßen|schöne grüße|schöne grüsse|schönen gruß|liebe grüße|liebe grüsse|lieben gruß|lieben gruss|lieber gruß|" +
      "ganz liebe grüße|ganz liebe grüsse|herzliche grüße|herzliche grüsse|herzlichen gruß|herzlichen gruss|herzlicher gruß|herzlichst|herzlich|alles liebe|alles gute|hochachtungsvoll|sonnige grüße|" +
      "sonnige grüsse|winterliche grüße|sommerliche grüße|frühlingshafte grüße|kollegiale grüße|sportliche grüße|grüße|grüsse|gruß|gruss|gruesse|beste wünsche|mfg|lg|vg|bg|glg|hg|kg|vielen dank|danke|dankend|" +
      "dank und gruß|besten dank|im auftrag|ihr|ihre|dein|deine|euer|eure|bis bald|bis hoffentlich bald|bis dann|bis dahin|auf bald|auf ein baldiges wiedersehen|tschüss|tschüs|tschau|ciao|servus|ade|salü|" +
      "machs gut|mach es gut|häbs guet|liäbi grüess|liebi grüess|fründlichi grüess|fühl dich gedrückt|sei gegrüßt|sei lieb gegrüßt|es grüßt|es grüsst|wir grüßen|kopf hoch|frohe feiertage|schöne feiertage|" +
      "schönes wochenende|schönen tag|einen schönen tag|kind regards|best|cheers|regards|warm regards|sincerely|freundlich|verbindlich|verbindlichst|zum wohl|prost|glück auf|ahoi|moin moin|viel erfolg|" +
      "viel glück|toi toi toi|ride on|rock on|keep going|keep in touch|take care|stay tuned|all the best|many thanks|yours|cordially|gutes gelingen|gute reise|wir drücken|drück dich|fühlt euch|" +
      "lass von dir hören|halt die ohren|gute zeit|bleib gesund|bleiben sie gesund|guten rutsch|frohe ostern|gezeichnet|nix für ungut|pfüat di|pfiat|baba|merci|adieu|adé|uf wiederluege|bis zum nächsten mal|" +
      "man sieht sich"
    ).split("|"),
    signedFrames: [
      "(LG|VG|BG|MfG|Mfg|GLG|HG) {name}",
      "(i. A.|i. V.|i.A.|i.V.|I. A.|I. V.|ppa.|gez.|gezeichnet|Gez.) {name}",
      "(Gruß|Gruss|Grüße|Grüsse|Grüßle) {name}",
      "{name} (vom|von|aus dem) (Team|Talent|People|HR|Recruiting|Recruiting-Team|People-Team|HR-Team|Talent-Team|Personalteam|Ausbildungsteam)",
      "{name} & (das|dein|euer|ihr) [ganze] {company}",
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
          "(ihre|ihrer|ihren) (bewerbung|unterlagen|bewerbungsunterlagen|interesse|dossier|kandidatur|zukunft|anfrage|stellensuche|mappe|initiativbewerbung)",
          "(ihnen~*|sie~*|ihr~*|ihre~*|ihren~*|ihrem~*|ihrer~*)",
        ],
        woman: "Frau",
        man: "Herr",
        women: (
          "anna maria julia sarah laura lisa lena leonie sophie sophia sofia marie emma mia hannah hanna johanna katharina kathrin katrin christina christine kristina kerstin karin karina " +
          "sabine susanne sandra stefanie stephanie nicole nadine nadja tanja tatjana anja antje andrea angela angelika anke annette annegret anneliese astrid barbara beate bettina birgit " +
          "birgitta brigitte britta carina carla carolin caroline charlotte claudia clara klara cornelia corinna dagmar daniela denise diana doris dorothea edith elena eleonore elfriede " +
          "elisabeth elise elke ellen elsa erika esther eva evelyn franziska frauke friederike gabriele gabi gerda gisela gerlinde gudrun hannelore heidi heidrun heike helga helena helene " +
          "henrike hildegard ilona imke ina ines inga inge ingeborg ingrid irene iris irmgard isabel isabella isabelle jana janina jasmin jennifer jessica josefine judith jule juliane jutta " +
          "karla karoline käthe kim kirsten konstanze larissa lea leah linda lotte luise luisa lucia lydia magdalena maike maja manuela mareike margarete margit margot margrit marion marita " +
          "marlene marlies martina mathilda mechthild meike melanie melina michaela michelle mira miriam mirjam monika monica nathalie natalie nele nina nora olga patricia paula petra pia " +
          "ramona rebecca regina regine regula renate ricarda rita rosa rosemarie roswitha ruth sabrina saskia selma seraina sibylle sybille sigrid silke silvia sylvia simone sina sonja " +
          "stella svenja swantje tamara teresa theresa therese tina ulla ulrike ursina ursula uta ute valentina valerie vanessa vera verena veronika victoria viktoria wiebke yvonne zoe doreen " +
          "mandy cindy peggy steffi franzi lotta frieda ida greta mila ella amelie aylin elif ayse fatma zeynep selin hatice esra dilara leyla yasemin emine olivia alina aleksandra alexandra " +
          "agnes agnieszka ewa irina natalia svetlana ludmila oksana oxana ana jelena milica marija ivana dragana adriana bianca chantal cécile claire gaby heidemarie hedwig herta waltraud " +
          "wilma trude traudl resi vreni käthi annemarie anneke antonia apollonia augusta beatrice beatrix bernadette caterina christa christel christiane dörte dorothee edeltraud edda emilia " +
          "emily felicitas fiona florentina gesine gesa grit hella heide hilde ilka ilse irmtraud janine jacqueline jolanda juliana kornelia laila leni liesel lieselotte lilli lilly lucie " +
          "luzia madeleine maren margaretha marianne mariella marina marit marleen marta martha maximiliane nikola noemi pauline philippa rahel romy ronja rosi rosina samira stefania thea " +
          "tilda trixi ulrika valeria wanda wencke kristin kristine kirstin marie-theres marie-luise marie-christin anna-lena anna-maria anna-lisa ann-kathrin ann-katrin ann-christin " +
          "anne-marie eva-maria eva-marie lisa-marie rose-marie uschi ursel gundula gunda gerti gertrud gertraud traute hermine josefa josephine johanne walburga theresia kreszentia notburga " +
          "rosmarie annelies anneli annika anita anni anne aneta alma amalia almut alwine ariane aurelia babette barbora berit berta bertha bärbel carmen catharina cathrin catrin celina " +
          "christin cordula dana desiree dilek dunja ebru eleni elina elli elvira emely estelle eveline fabienne fanny fenja filiz finja flavia friedel fränzi gabriela gabriella geraldine " +
          "gesche giulia gülay hana hendrikje hilke hülya ildiko iryna isolde ivonne jadwiga janna jara jeannette jeannine joana josephin juliette jytte kaja kamila karen karola katarina " +
          "katja kati katarzyna käte kora korinna kristiane lara leonore liane liliane lilian lina lioba livia loreen lore louisa louise luna lynn magda malgorzata malin manja mara marcella " +
          "margarita margarethe margitta maria-theresia mariam marijke marike marilena mathilde maxi melissa mercedes merle merve meryem michaele milena mona moni nadia natascha nayla neele " +
          "nicola nike nilgün nuray ottilie özlem paulina pelin philine pinar ragna raphaela ria rike romina romana roxana sandy sara sevda sevgi seyma sibel sieglinde sigrun silja sinem " +
          "solveig songül sunniva susann susanna suse svea svantje tabea talea tessa thekla theodora thora tine trudi tuba undine urte vivian viviane walli waltraut wibke wilhelmine xenia " +
          "yara yesim yvette zita züleyha mareile gerlind franka friedegard"
        ).split(" "),
        men: (
          "thomas michael andreas peter stefan stephan christian martin markus marcus frank klaus uwe jürgen wolfgang bernd ralf rolf dieter hans heinz horst günter günther helmut werner " +
          "manfred gerhard karl karsten carsten kai kay matthias mathias tobias sebastian alexander daniel david florian felix fabian jan jens jörg jürg jonas julian johannes johann josef " +
          "joseph joachim jochen lars leon lukas lucas marc mark marco marko mario max maximilian moritz nico niko nils niels oliver olaf ole patrick paul philipp philip phillip rainer reiner " +
          "reinhard reinhold robert robin roland rudolf rüdiger sven swen simon steffen thorsten torsten tim timo till tom torben ulrich udo urs volker walter wilhelm willi winfried xaver " +
          "yannick jannik jannis jakob jacob kevin kilian konrad konstantin kurt leopold ludwig luis louis lorenz manuel marcel marius maurice mehmet mustafa ahmet ali hasan hüseyin ibrahim " +
          "murat onur emre can cem deniz erik eric erich ernst erwin eugen ferdinand franz friedrich fritz fred gustav georg gerd gerald gernot gottfried gregor guido hannes harald hartmut " +
          "hartwig heiko heinrich hendrik henning henrik herbert hermann hubert hugo holger ingo ingolf jannes jasper joel jörn jost kaspar knut korbinian leander leonhard levin lennart " +
          "lothar malte marian marvin maik meik mike micha milan mirko nikolaus norbert norman otto pascal pius quirin raimund ralph raphael rafael reto rené rene richard rico roger roman " +
          "ruben samuel sandro sascha severin siegfried silvan silvio stefano theo theodor thilo tilo tillmann tristan urban valentin veit viktor victor vincent vinzenz waldemar wendelin " +
          "wieland willy wolf wolfram beat luca flurin gian andri christoph christof christopher clemens klemens cornelius kornelius daniele detlef detlev dennis denis dirk dominik dominic " +
          "eberhard eckhard edgar edmund egon elias emil engelbert enno falk finn friedhelm gero giovanni götz hanspeter hans-peter hans-jürgen hans-joachim jens-peter karl-heinz karlheinz " +
          "heinz-peter arne armin arno arnold arthur artur august axel bastian bela ben benedikt benjamin benno bernhard bert björn bodo boris bruno burkhard anton albert albrecht alfred " +
          "alois alfons adrian adam achim piotr pawel tomasz krzysztof marek dariusz andrzej ivan igor sergej dimitri vladimir nikolai juri aleksandar goran zoran dragan milos antonio carlos " +
          "josé miguel mohamed mohammed ahmad omar yusuf tarek karim friedemann lutz ludger sönke ottokar ueli ruedi hansruedi hansueli köbi röbi gion gieri jachen curdin fadri andrin livio " +
          "dario remo renato luzius pirmin meinrad edi edy jonte fiete hinnerk hinrich hauke eike onno ocke okke arfst broder momme tjark tamme tammo thies tjorven wiebo wilko keno eilert " +
          "focko folkert habbo ihno menno ubbo volkmar volkhard wendel wigbert wilfried winfrid wolfhard wulf hagen ekkehard ekkehart eckart eckhart edzard egbert eginhard emmerich ewald " +
          "fabio fabrizio felipe franco frederic frederik fredrik friedbert friedolin fridolin gabriel gangolf gebhard georgios gerrit gerold gilbert godehard gunnar gunter gunther hanno " +
          "hans-christian hans-dieter hans-martin hans-ulrich hans-werner karl-friedrich karl-josef klaus-dieter klaus-peter wolf-dieter ernst-august jan-philipp paul-georg jens-uwe heiner " +
          "heino heribert hilmar ignaz immanuel ismael ivo jaroslaw jean jean-pierre jeremias jesko jo joe jockel joris josua juan julius justin justus jurij kaan kajetan karel karl-georg " +
          "kemal kerem kersten klaas konstantinos lasse laurenz laurin leif lenz leo levent linus ludolf lucca magnus malik manolo marcello marinus markwart mattheo matthäus matti maurus " +
          "meinhard meinolf melchior mert mikael minh michel mohammad momo nathan nepomuk nicolai nicolas nikita nikolas nino noah nuri oguz oleg orhan oskar oscar osman ottmar otmar othmar " +
          "özgür pablo paolo pasquale peer pepe petr pieter quentin radek raik rasmus reimar reimund reiko remigius riccardo ricky roderich ronald ronny rouven roy rupert ruprecht salvatore " +
          "sami sandor selim semih sepp serdar serge sergio serkan sigismund sigmar sigurd silvester sixtus sigi siggi stanislaw steffan stefanos sven-erik tamer theobald thiemo tilman tjard " +
          "tomas tomislav toralf torge traugott tobi uli ulli ullrich umut ulf utz veli vito vinko vitus waldo walther wenzel wigand wim wladimir wolfdietrich yann yannik yannis yannic " +
          "zacharias zdenko zeki zlatko philippe pierre eckehard falko"
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
        "(angebot|zusage|einstellungszusage|vertragsangebot|stellenangebot|vertrag) ... (zurück|zurückziehen|zurückzuziehen|zurücknehmen|zurückzunehmen|zurückgezogen|hinfällig|widerrufen|nicht aufrechterhalten|nicht aufrecht|nicht zustande|gegenstandslos)",
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
        "(nochmals|noch einmal|ein zweites mal) .. (zu uns|gekommen|hergekommen|angereist)",
        "(runde|gespräch|termin) mit .. (verwaltungsrat|vorstand|stiftungsrat)",
      ],
      interview: [
        "(dank|danke|danken|bedanken|bedanke|gefreut|freude|spaß|schön|angenehm*|toll*|nett*|gut*|offen*|interessant*|informativ*|vergangenen|letzten|unserem|unser|ihrem|deinem|ihr|dein|nach dem|das) .. (gespräch|vorstellungsgespräch|bewerbungsgespräch|auswahlgespräch|interview|erstgespräch|jobinterview|treffen|kennenlerngespräch|videogespräch|videointerview|vorstellungstermin|gespräche|bewerbungsinterview)",
        "(im|beim|am|vom|nach|nach dem|nach den|zum|unserem|unser|abschluss der) (gespräch|gesprächen|gespräche|vorstellungsgespräch|vorstellungsgesprächen|interview|bewerbungsgespräch|auswahlgespräch|interviews|auswahlgesprächen|hearing)",
        "(gespräch|vorstellungsgespräch|interview|treffen) (am|vom|mit ihnen|mit dir|letzte|letzten|in der letzten|vergangene) ",
        "(kennenlernen|kennenzulernen) (durften|konnten)",
        "(kennengelernt|kennen gelernt|kennenlernen dürfen|kennen lernen durften)",
        "(freude|schön|vergnügen|freut|gefreut) .. (sie|dich) .. (kennenzulernen|kennen zu lernen|getroffen|zu treffen|zu sprechen)",
        "(besucht|vorbeigekommen|angereist|bei uns waren|bei uns warst|da warst|hospitation*|hospitiert)",
        "(produktion|betrieb|werkstatt|haus|station|schule) .. (angeschaut|angesehen|umgeschaut|kennengelernt)",
        "(ihr|dein|ihrem|deinem|ihren|deinen|ihre|deine) .. (termin|besuch|vortrag|probevortrag|auftritt|vorstellungstermin|vorstellung|interview|gespräch)",
        "(gespräch|vorstellungsgespräch|interview) (geführt|hatten|hattest|hatte|zurück)",
        "(panel|gremium|kommission|jury|runde) .. (gestellt|vorgestellt|präsentiert)",
        "(schnuppertag|hospitationstag|kennenlerntag|schnuppern|probevortrag)",
        "(zu einem vortrag|zum vortrag|vorgestellt haben|sich .. vorgestellt|dich .. vorgestellt) ",
        "(erste|ersten) (gespräch|gesprächsrunde|runde|kennenlernen)",
      ],
      assessment: [
        "(assessment*|einstellungstest*|eignungstest*|online test*|onlinetest*|auswahltest*|leistungstest*|fachtest*|sporttest*|testaufgabe*|case study|fallstudie*|coding challenge|challenge|codingaufgabe|codeaufgabe|code aufgabe|programmieraufgabe|hausaufgabe|pull request|take home|probeaufgabe|testergebnis*|auswahltag*|bewerbertag*|testverfahren|persönlichkeitstest*|eignungsprüfung*|aufnahmeprüfung*|probeprojekt|probetext|arbeitsauftrag)",
        "(deine|ihre|deiner|ihrer|eingereichte|die) .. (arbeitsprobe|arbeitsproben|testaufgabe|lösung|aufgabe|challenge|case|präsentation|abgabe|ausarbeitung|punktzahl|testergebnisse|case study|textprobe)",
        "(schriftlichen|schriftliche) (test|auswahlverfahren|prüfung|teil|aufgabe|eignungstest)",
        "(mindestpunktzahl|punktzahl|punkte|prüfungsteil)",
        "(fürs|für das) einreichen",
        "(probetag*|probeabend|probeschicht|probestunde*|probewoche|probearbeit*|probegearbeitet|probekochen|probespiel|probefahrt|vorspiel|vorspielen|vorsingen|vorsprechen|probelektion|probeunterricht|lehrprobe|schnupperlehre|schnupperwoche|schnupperzeugnis|arbeitsprobe)",
        "(zur probe|probeweise|probieren lassen|mitgearbeitet|mitgeholfen|mitgekocht|mitangepackt|mit angepackt)",
        "stand .. in der aufgabe",
        "im (test|eignungstest|einstellungstest|assessment)",
      ],
      screen: [
        "(telefonat*|telefongespräch*|telefoninterview*|telefonischen gespräch|telefonischen interview|telefonisches gespräch|telefonische gespräch|videocall|video call|erstgespräch|kurzinterview|vorauswahlgespräch|call|screening gespräch|anruf)",
        "(gesprochen|unterhalten|unterhaltung|gespräch|austausch|kennengelernt) .. (am|per) telefon",
        "(am|per|beim) telefon .. (gesprochen|unterhalten|unterhielten|erzählt|ausgetauscht|kennengelernt)",
        "(telefonisch|kurz) .. (gesprochen|unterhalten|austauschen|ausgetauscht)",
        "telefoniert",
        "(meine|unsere) (rückfrage|nachfrage)",
        "(kunde|kunden|auftraggeber|mandant) .. (rückmeldung|feedback|profil|weiterverfolgen|entschieden)",
      ],
      application: [
        "(bewerbung*|bewerben|beworben|bewirbst|bewarben|bewerber*|unterlagen|bewerbungsunterlagen|dossier*|lebenslauf|mappe|kandidatur*|einsendung*|zuschrift*|profil|werdegang|interesse|initiativbewerbung|ausschreibung|portfolio|anschreiben|zeilen|zeugnis*|schreiben|registrierung|essay|demo)",
        "(hast|haben|hatten|hattest) .. (geschrieben|angefragt|gemeldet)",
        "(stelle|position|vakanz|rolle)",
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
      "(den Ausschlag|ausschlaggebend|entscheidend) (gab|gaben|war|waren|hat|dafür war) [letztlich|am Ende|dabei|schließlich|letztendlich] {reason}",
      "(gab|gaben|war|waren|ist|lag|liegt|geschuldet|liegen|Grund|Ausschlag|gegeben|darin|daran), dass {reason}",
      "(gab,|gaben,|war,|waren,|ist,|daran,|darin,|geschuldet,|Grund,|gegeben,|verstehen,) dass {reason}",
      "{reason} (weshalb|weswegen|sodass|so dass) (wir|ich|Ihre|deine|eine|uns|leider|keine)",
      "{reason} (darum|drum|deshalb|deswegen|daher) (kann|können|konnten|muss|müssen|mussten|habe|haben|wird|werden|bleibt|gehen|geht|ist|entfällt)",
      "(weil|zumal|denn) {reason}",
      "nachdem {reason} (können wir|konnten wir|müssen wir|mussten wir|haben wir|kann ich|muss ich|habe ich|werden wir|entfällt)",
      "(entschieden,|bewerberin,|bewerberinnen,|kandidaten,|kandidatin,|kandidatinnen,|mitbewerber,|mitbewerberin,|person,|personen,|vordergrund,|jemanden,|jemandem,|jemand,|profile,|profilen,|bewerbungen,|kollegin,|kollegen,|menschen,|leute,|leuten,|gruppe,|fortzusetzen,|fortsetzen,|fortgesetzt,|gegeben,|zusammenarbeit,|gewählt,|ausgewählt,|weitergehen,|weitergeht,|weitermachen,|weiter,|treffen,|sprechen,|einladen,|eingeladen,|kennenlernen,|sitzen,|anfangen,|besetzen,|besetzt,|einstellen,|eingestellt,|gefunden,|vergeben,|übernehmen,|übernimmt,|an,|ausgesprochen,|verständigt,|verpflichtet,|runde,|round,|frau,|mann,|fachkraft,|kraft,|erzieherin,|stimme,) (die|der|das|dessen|deren|denen) [bereits|schon] [über] {reason}",
      "(bewerber,|bewerbern,|mitbewerbern,|kandidat*innen,|kandidat:innen,) (dessen|deren|denen|die bereits|die schon|die besser|die noch besser|die über|die mehr|die den|die dem|die unseren) {reason}",
      "(dass) (Ihr Profil|dein Profil|Ihre Qualifikation|deine Qualifikation|Ihre Erfahrung|deine Erfahrung) {reason}",
      "(aufgrund|auf Grund|wegen|mangels|infolge) {reason} (können wir|konnten wir|müssen wir|mussten wir|haben wir|wird|wurde|entfällt|werden wir|nicht)",
      "(aufgrund|auf Grund|wegen|mangels|infolge) {reason}",
      "aus {reason} (abgebrochen|aufgehoben|eingestellt|beendet|gestrichen|gestoppt|nicht besetzt)",
      "da (wir|sich|die|der|das|es|uns|unser|unsere|andere|mehrere|Ihnen|dir|keine|kein|im|bei|aktuell|derzeit|zurzeit) {reason}",
      "{reason} gefehlt",
      "(ihm|ihr|uns|dir|Ihnen|Kunden|Team) (fehlt|fehlte|fehlten|fehlen) {reason}",
      "(fehlt|fehlte|fehlten|fehlen) (ihm|ihr|uns|dir|Ihnen|Ihrem Profil|deinem Profil) [noch|allerdings|leider|aber] {reason}",
      "((wir|und) (suchen|suchten|brauchen|bräuchten|benötigen)|suchten wir) {reason}",
      "(er|sie) (bringt|verfügt|kennt|beherrscht|konnte|kann auch|kann schon|kann sofort) {reason}",
      "(kollege|kollegin|kandidat|kandidatin|mitbewerber|mitbewerberin) (konnte|bringt|brachte|verfügt|kennt) {reason}",
      "(konkurrenz|andrang|nachfrage|resonanz) (war|ist) {reason}",
      "(stelle|position|vakanz|rolle|leitung|teamleitung) (ist|wurde|wird|haben wir|konnte) (nun|jetzt|inzwischen|bereits|mittlerweile|zwischenzeitlich|kurzfristig|leider) {reason}",
    ],
  },
};
