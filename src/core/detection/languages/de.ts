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
    you: "sie | ihr | ihre | ihrem | ihren | ihrer | ihres | ihnen | du | dich | dir | dein | deine | deinem | deinen | deiner | euch | eure",
    we: "wir | uns | unser | unsere | unserem | unseren | unserer | unseres",
    i: "ich | mich | mir | mein | meine | meinem | meinen | meiner | meines",
    they: "er | ihm | ihn | seine | seinen | seiner | dessen | deren | denen | jene | jenen",
    somebody: "jemand* | person | personen | menschen | leute | leuten | wer | eine dame",
    other: "mitbewerb* | alternativ* | restlichen | andere* | anders | anderswo | woanders | übrigen | anderweitig*",
    candidate:
      "bewerber* | mitbewerber* | finalist* | interessent* | bewerbende* | konkurrent* | wunschkandidat* | *kandidat | *kandidatin | *kandidaten | favorit* | teilnehmende* | kandidat | kandidaten | kandidatin* | kandidierende* | namen | jugendliche* | lehrkraft | lehrperson | geselle",
    client: "kundin* | auftraggeber* | mandant* | einsatzbetrieb* | kunde | kunden",
    committee:
      "kommission* | *kommission | gremium* | vorstand* | geschäftsleitung* | geschäftsführ* | fachabteilung* | fachbereich* | jury | panel | vorgesetzt* | abteilungsleit* | teamleit* | hiring manager* | direktion* | verwaltungsrat* | stiftungsrat* | aufsichtsrat* | personalrat* | betriebsrat* | gemeinderat* | stadtrat* | fakultätsrat* | schulpflege | chefin | chef | rektor* | direktor* | *ausschuss | cto | kollegium | leitung | schulleitung | filialleitung | projektleitung | werkleit* | leitungsteam* | team hat | personalchef* | senat | gutachter* | küchenchef* | stationsleitung | fakultät | intendan*",
    internal: "intern | im haus | eigenen reihen | versetzung* | stellvertret* | interne | internen | interner",
    everyone:
      "alle | allen | aller | jede | jeder | jedem | jeden | jedes | sämtliche* | ganze* | beide* | zusammen | alles",
    friend:
      "freund | freunde | freundin | bruder | schwester | sohn | tochter | papa | mama | vater | mutter | oma | opa | kumpel | mann von | frau von | cousin* | onkel | tante | neffe | nichte | ehemann | ehefrau | mitbewohner* | bekannte* | nachbar | nachbarin",
    not: "nicht | nichts | kein* | nie | niemand* | ohne | weder | nein | unberücksichtigt* | nichtberücksichtigung | nichteignung | mangels",
    unable:
      "nicht möglich | kann nicht | können nicht | konnte nicht | können wir nicht | können leider nicht | können wir leider nicht | können wir ihnen leider | können wir ihre bewerbung leider | keine möglichkeit | nicht machbar",
    nolonger: "nicht mehr | nicht länger | niemand* mehr | nicht weiter* | nicht fort* | nichts mehr | nicht aufrecht*",
    sorry:
      "leider | bedauer* | bedaure | unglücklich* | schade | leid | entschuldig* | verzeih* | sorry | enttäusch* | schweren herzens | fällt mir schwer | umso schwerer | keine gute* nachricht* | keine bessere* nachricht* | keine positive* nachricht* | etwas anderes geschrieben | haben sie verständnis | um verständnis | ihr verständnis | nicht persönlich | nichts für ungut | nachsicht | keine gute | keine bessere | unangenehm*",
    negative:
      "negativ* | abgelehnt* | abgesagt* | abschlägig* | ablehnend* | absage | absagen | keinen erfolg | nicht erfolgreich | keine positive* | keinen positiven | keinen besseren bescheid | keine bessere* nachricht* | nicht bestanden | keine zusage | nicht ausgewählt | nicht zu ihren gunsten | nicht geschafft | nicht geklappt | durchgefallen | nicht erreicht | kein glück | leider nein | leider nicht | nicht dabei | nichts wird | wird nichts | enttäuschen | nicht überzeug* | nicht gereicht | nichts mit | nicht sollen | sollen sein | umsonst | leer aus | nicht gefallen | keine berücksichtigung | nicht stattgegeben | nein vom | passt nicht | nicht passt",
    but: "aber | jedoch | doch | allerdings | dennoch | trotzdem | dagegen | obwohl | dafür | allein | zwar | sondern",
    instead:
      "stattdessen | lieber | zugunsten | vorzug | bevorzug* | vorrang | eher | sondern | am liebsten | statt eine*",
    if: "wenn | falls | ob | sofern | solange | im falle | für den fall | vorausgesetzt | bei bedarf | vorbehaltlich | unter vorbehalt | sollte die | sollten sie | sollten wir",
    may: "kann | kannst | können | könnte | könnten | könntest | darf | dürfen | dürfte | dürften | möglich* | vielleicht | womöglich | vermutlich | voraussichtlich | mag | magst | mögen | wäre | chance*",
    when: "sobald | bis | nachdem | bevor | ehe | wann | solange | nach ablauf | nach abschluss | seit | danach | anschließend | erst nach | vor dem",
    because:
      "weil | da | denn | wegen | aufgrund | grund | daher | deshalb | deswegen | darum | somit | sodass | zumal | begründ* | weshalb | mangels | angesichts | damit | ausschlag | gründe | warum | gründen | womit",
    only: "nur | lediglich | ausschließlich | allein | einzig* | schlicht",
    yet: "noch | weiterhin | nach wie vor | derzeit | momentan | zurzeit | aktuell | aktuelle* | bisher | vorübergehend | laufend*",
    already:
      "schon | bereits | inzwischen | mittlerweile | zwischenzeitlich | jetzt | nun | gerade | ab sofort | längst",
    timebeing:
      "derzeit | zurzeit | momentan | aktuell | gegenwärtig | vorerst | diesmal | dieses mal | im moment | im augenblick | zum jetzigen zeitpunkt | an dieser stelle | bis auf weiteres | heuer | in dieser runde | in diesem jahr | dieses jahr | in diesem fall",
    again: "wieder | erneut* | nochmal* | noch einmal | noch mal | abermals",
    application:
      "bewerb* | *bewerbung | *bewerbungen | bewirb* | beworben* | kandidatur* | gesuch | initiativ* | ihre unterlagen | deine unterlagen | ihr dossier | ihre mappe | deine mappe | zuschrift* | einsendung* | kandidier*",
    documents:
      "unterlagen | *unterlagen | lebenslauf* | portfolio* | mappe* | anschreiben* | zeugnis* | *zeugnis | *zeugnisse | dokument* | dossier* | motivationsschreiben* | arbeitsprobe* | diplom*",
    position:
      "stelle* | position* | vakanz* | rolle | rollen | job | jobs | *job | posten | dienstposten | *posten | platz | plätze | planstelle* | lehrstelle* | funktion | anstellung | ausschreibung* | *ausschreibung | inserat* | tätigkeit | schicht | amt | professur* | pensum | mandat | stuhl | ausbildungsplatz* | praktikumsplatz* | teilzeitstelle* | vollzeitstelle* | projektstelle* | doktorandenstelle* | ausgeschriebene* | freie | frei | betten",
    hiring:
      "personal* | *personal | recruit* | hr | talent acquisition | karriere* | einstellung* | ausbildungsleit* | people | besetzung* | stellenbesetzung* | neueinstellung* | arbeitgeber*",
    process:
      "verfahren* | *verfahren | prozess* | *prozess | auswahl* | ablauf | vorauswahl | endauswahl | besetzungsverfahren | vorgang | sichtung | ausschreibung | bestenauslese | bearbeitung",
    training:
      "ausbildung* | *ausbildung | azubi* | *azubi | lehre | lehrstelle* | lehrling* | lernende* | praktik* | *praktikum | trainee* | *trainee | volontar* | referendar* | *referendariat | werkstud* | duales studium | fsj | vorbereitungsdienst | schnupperlehre | auszubildende*",
    profile:
      "profil* | *profil | *profile | qualifi* | *qualifikation | fähigkeit* | stärke | stärken | hintergrund | werdegang | *kenntnisse | eignung | schwerpunkt*",
    experience:
      "erfahrung* | *erfahrung | praxis* | berufserfahr* | langjährig* | erfahren* | kennt | kannte | kennen | gelernt hat",
    requirements:
      "anforderung* | *anforderungen | *anforderungsprofil | kriteri* | *kriterium | *kriterien | bedarf | suchen | gesucht* | benötig* | brauchen | erforderlich* | gefordert* | anspruch | ausschlusskriterium | sucht | vorausgesetzt | gewünschte* | rahmen | mitbringen | vorstellungen | verlangen | voraussetz*",
    fit: "passt | passen | passend* | passte* | match* | geeignet* | entspr* | übereinstimm* | decken | eign* | gerecht* | erfüll* | funke | reicht | reichen | ausreich* | genügt | chemie",
    better:
      "besser* | beste | näher | eher | besonders | qualifizierter* | vorn | höher* | ein stück weiter | bevorzugt* | durchgesetzt | umfangreicher* | erstplatziert* | vordergrund | wunschkandidat* | mehr erfahrung | deutlich mehr | hatten mehr",
    level: "niveau | qualität* | hochkarätig* | konkurrenz* | stark* | vergleich",
    many: "viele | zahlreich* | hohen zahl | großen zahl | vielzahl | hundert | überwältig* | menge | 0 bewerbungen | 0 einsendungen | so viele* | der vielen | einige",
    interview:
      "interview* | *interview | vorstellungsgespräch* | auswahlgespräch* | zweitgespräch* | erstgespräch* | vorstellungstermin* | endrunde | hearing | probevortrag",
    talk: "gespräch* | *gespräch | *gespräche | telefon* | anruf* | rufe | ruf | rufen | kennenlern* | kennenzulernen | treffen | sprechen | gesprochen | reden | video* | call | austausch* | kaffee | besprech* | teams | zoom | begegn* | besuch | besuchen | vorgestellt",
    test: "assessment* | case | fallstudie* | probearbeit* | probetag* | probe | lehrprobe | schnupper* | hospitation* | arbeitsprobe* | einstellungstest* | eignungstest* | präsentation* | probekoch* | probestunde | vorsprech* | auswahltag* | sporttest | reinschnupper* | test | tests | testergebnis* | codingaufgabe* | probevortrag",
    round:
      "runde* | phase | stufe | schritt* | weiterkommen | endrunde | durchgang | *srunde | *lrunde | im weiteren | weiteren verfahren",
    shortlist:
      "engere* auswahl | engere* wahl | shortlist* | endauswahl | kreis der | endrunde | finalist* | zielgerade* | vorauswahl | auf die liste",
    list: "warteliste* | nachrück* | rangliste* | reserve* | platz 0 | vormerk* | vorgemerkt | rücken nach | auf platz | warten auf | liste | rückt",
    pool: "talentpool* | bewerberpool* | pool | evidenz | vormerk* | behalten | speichern | gespeichert | belassen | connected",
    offer:
      "angebot* | *angebot | anbieten | anzubieten | bieten | zusage* | zugesagt* | vertragsangebot* | einstellungszusage* | unterbreite* | in aussicht | erteilen",
    contract: "vertrag* | arbeitsvertrag* | dienstvertrag* | *vertrag | *verträge | unterschr* | unterzeichn*",
    salary:
      "gehalt* | *gehalt | lohn* | *lohn | honorar* | brutto* | kv | dienstwagen | urlaubstage | überzahlung | euro",
    start:
      "beginn* | begonnen | anfang | anfangen | anzufangen | fängt | start | startet | loslegen | antreten | antritt | an bord | einstieg",
    reference:
      "referenz* | führungszeugnis* | nachweis* | *nachweis | sicherheitsüberprüfung* | einstellungsuntersuchung | ärztlich* | amtsärztlich* | approbation | gutachten",
    score:
      "punkte | punkten | punktzahl* | *punktzahl | rang | bewertung* | testergebnis* | prozent | mindestpunktzahl | rangplatz | stimmen | erreicht haben",
    feedback: "feedback* | rückmeldung zu | begründung* | auskunft | auskünfte | rückfrage*",
    decide:
      "entscheid* | entschied* | *entscheidung | entschloss* | beschloss* | beschluss* | wahl | festgelegt | fiel | gefallen | ausgesprochen | geeinigt | zu dem ergebnis | verständigt | urteil* | würfel | bestimmt | votum",
    result:
      "ergebnis* | *ergebnis | *ergebnisse | nachricht* | bescheid* | *bescheid | stand | status* | update | neuigkeit* | rückmeldung* | mitteilung* | zwischenstand | zwischenbescheid | info | bewerbungsstatus | brief | zeilen | ausgefallen | fällt aus | beschieden",
    select:
      "auswähl* | ausgewählt* | wähl* | gewählt* | ausgesucht* | bevorzug* | vorzug | für einen anderen | für eine andere | für andere | für jemand* | ausgesprochen | nominier* | durchgesetzt | zuschlag | berücksichtigt | das rennen | zum zug | zugesprochen | den ausschlag | favoriten | am liebsten | erstplatzier* | vorgeschlagen",
    proceed:
      "weiterverfolg* | fortsetz* | fortzusetz* | weiterführ* | weitergeh* | weitermach* | weiterkomm* | verfolgen | in die zweite | weiter | weiterhin im verfahren | im rennen | in die nächste | weiterzu* | aufgreifen | vertragsverhandlung* | fort | gehen mit | gehen wir mit | gehen wir nun",
    consider:
      "berücksichtig* | *berücksichtigt | prüf* | geprüft* | sicht* | gesichtet* | durchsicht* | durchgesehen | angeschaut | gelesen | beurteil* | abwäg* | überleg* | sorgfältig* | eingehend* | gründlich* | reiflich* | betracht | beraten | vergleich | auswert* | bewertet | diskutier* | schaut | schauen | begutacht* | rücksprache | hin und her | sehen | sieht | gesehen | betrachten | lesen | ansehen",
    hire: "einstell* | eingestellt* | einzustellen | anstell* | engagier* | aufnehmen | aufgenommen | besetz* | *besetzen | *besetzt | ernenn* | berufen | übernehmen | übernommen | nehmen | genommen | verbeamt* | zusammenarbeit | einsetzen | verstärkung | übernahme | vorgesehen | nimmt | nehme | aufnahme | holen",
    fill: "besetzt* | vergeben* | schon weg | nicht mehr verfügbar | fündig | gefunden | belegt | alle plätze | komplett | nachbesetzt | ausgebucht | erledigt | ist weg | übernimmt | ging an | geht an | unterschrieben hat | ging heute | rennen hat | ist geregelt | haben jemanden | eine lösung",
    close:
      "abgeschlossen* | abschließ* | abschluss | beend* | endet | ende | geschlossen* | erledigt* | fertig | endgültig* | raus | scheiden | retournier* | zurückgesandt | zu unserer entlastung | trennen sich | aus dem verfahren | schluss | verfällt | archivier* | schließen | schließt",
    cancel:
      "abgebrochen* | aufgehoben* | gestrichen* | streich* | entfäll* | entfernt | ausfallen | fällt aus | nicht nachbesetzt | nicht statt | ersatzlos | hinfällig | zum opfer | findet nicht | kommt nicht zustande | nicht zustande | verlagert* | abgesagt werden | geplatzt | gekürzt | erübrig* | vom tisch | auf eis",
    freeze:
      "auf eis | eingefroren* | paus* | ausgesetzt* | einstellungsstopp* | zurückgestellt* | angehalten | ruht | vertagt* | verschoben | verzöger* | schwebe",
    budget:
      "budget* | haushalt* | kosten* | umstrukturier* | drittmittel | fördermittel | investor* | kapazität* | freigabe | freigegeben | genehmig* | gekürzt | stellenplan | finanzier*",
    withdraw:
      "zurückgezogen* | ziehe meine | widerruf* | zurücknehm* | rücknahme | treten wir | nicht aufrechterhalten | hinfällig | abgesprungen | abspring* | zurückzuziehen",
    reject:
      "absage* | abzusagen | abgesagt* | abgelehnt* | ablehn* | abzulehnen | lehnen | lehnt | zurückgewiesen* | zurückweis* | ausgeschlossen | ausschluss | aussortier* | scheidet aus | abstand | absehen | abzusehen | abgesehen | sehen wir ab | nicht berücksichtig* | nicht weiter berücksichtig* | keine berücksichtigung | nicht weiterverfolg* | nicht weiter zu verfolgen | nicht fortsetz* | nicht mit dir weiter* | gegen ihre | gegen ein* | anders entschieden | nicht für sie | nicht auf sie | nicht in die engere | nicht in betracht | nicht in frage | nicht entsprochen | nicht entsprechen | kein angebot | keine zusage | keinen platz | keine stelle | keine passende | nicht ausgewählt | nicht genommen | nicht aufnehmen | nicht anbieten | trennen sich | nicht zusammen* | auseinandergehen | nicht befürwortet | retourn* | abgewiesen | verzicht* | nicht weiterzu* | nicht geben | nicht überneh* | nicht zu einem | nicht zu den | nicht zum | keinen studienplatz | nicht in unser* | gegen dich",
    accept:
      "annehm* | angenommen* | annahme | akzeptier* | zustimm* | zugestimmt* | einverstanden | bewillig* | genehmig* | zulass* | zugelassen* | zusag* | zugesagt* | zugesprochen | befürwort* | aufgenommen | okay | stattgegeben | entsprochen",
    pass: "bestanden* | bestehen | erfolgreich | geschafft | schaffen | eine runde weiter | überzeugt* | erreicht | absolvier* | klappt | geklappt | gelangt",
    invite:
      "einlad* | einzuladen | eingeladen* | laden wir | wir laden | lädt sie | gern* kennenlernen | persönlich kennenlernen | näher kennenlernen | würden sie gern* | willkommen | begrüßen | vorbei | wollen dich",
    congratulate:
      "glückwunsch* | freuen | freut | freue | freude | gefreut | gute nachricht* | super | willkommen | erfreulich* | wir wollen dich",
    confirm: "bestätig* | hiermit | eingangsbestätigung* | erhalt | eingang ihrer | eingang deiner",
    receive:
      "erhalten* | eingegangen* | eingang | eingetroffen* | angekommen* | erreicht | bekommen | bekam* | erhalt | zugesandt* | übermittelt",
    wait: "geduld* | dauert | verzöger* | zwischenzeit | zeit in anspruch | melden uns | melde mich | meldet sich | bis dahin | noch nicht | vertagt | ich melde | stille | warten | wartet | weder zu noch",
    postpone: "verschieb* | verschoben* | verleg* | neuer termin | terminverschiebung | stattdessen am | vertagt*",
    schedule:
      "termin* | *termin | *termine | verfügbar* | vereinbar* | kalender* | passt dir | passt ihnen | zeit für | buchen | slot | zeitraum | geplant | statt",
    daytime:
      "montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag* | sonntag* | uhr | morgen | heute | gestern | vormittag* | nachmittag* | mittag* | abend* | früh | woche | wochen | wochenende | tag | tage | tagen | stunde | stunden | minuten | viertelstunde | werktag* | 0:0 | kommenden | übernächste*",
    month:
      "januar | jänner | februar | märz | april | juni | juli | august | september | oktober | november | dezember | frühjahr | frühling | sommer | herbst | winter | quartal* | mai | monat | monats | monate | monaten | jahr | jahre | jahren | sommersemester | wintersemester | saison | schuljahr | spielzeit* | ostern | pfingsten",
    place:
      "büro* | stock | eingang | raum | zimmer | adresse | vor ort | empfang | tor | parkplatz | anfahrt | niederlassung | standort | werk | homeoffice",
    bring: "mitbring* | bringen sie | bring | bringe | personalausweis | ausweis* | sicherheitsschuhe | steuer id",
    send: "schick* | einreich* | reich* sie | reichen sie | nachreich* | zusend* | teilen sie uns | nennen sie | geben sie uns | senden | verschick*",
    deadline:
      "frist* | *frist | bis zum | spätestens | innerhalb | bis freitag | bis montag | bis mittwoch | bis sonntag | bis morgen | bewerbungsschluss | binnen | abgabe | bis 0 | bis ende",
    link: "klick* | portal* | *portal | anmeld* | konto | website | http* | online | bewerberkonto | karriereseite* | app | passwort | link",
    attached: "anhang | anbei | beiliegend* | angehängt* | beigelegt* | liegt bei | zugesandte*",
    answer:
      "antwort* | *antwort | beantwort* | rückmeld* | melden | melde | meldet | gemeldet | bescheid | kontakt* | erreich* | rufen sie | rückfrag* | hören | hörst | auf sie zu* | zukommen | zurückkommen | wende* | durchwahl | wieder von | verfügung",
    inform:
      "mitteil* | mitgeteilt | teilen wir ihnen | teilt ihnen | informier* | benachrichtig* | bekannt* | sagen | sage | sag | gesagt | weitergeben | ausricht* | schreiben | geschrieben | hinweis* | erzähl* | ehrlich sein | brief | zeilen | sagt | gesteckt | unterrichten",
    ask: "frage | fragen | *fragen | rückfrage* | bitte | bitten | bittet | nachfrag* | anfrage* | frag | fragt | dürfen wir | dürften wir | ?",
    thank: "dank* | *dank | bedank* | merci | vergelts gott | gedankt",
    interest: "interess* | vertrauen* | entgegengebracht* | wertschätz* | neugier* | angesprochen | lust | motivation*",
    effort: "zeit | mühe* | energie | einsatz | engagement | geduld | vorbereitet | reise | offenheit | beanspruch*",
    impress:
      "beeindruck* | überzeug* | angenehm* | interessant* | spannend* | sympathisch* | gern gelesen | toll* | super | klasse | schön dass | angetan | eindruck | ansprech* | aussagekräftig* | stark* | nett* | beachtlich* | positiv* | schätz* | respekt | gut | gute | guten | guter | gutes | uns gefallen | freundlich | freundliche",
    hard: "schwer | nicht leicht* | schwergefallen | knapp* | haaresbreite | leichtgefallen",
    wish: "wunsch | hoff* | gehofft | erhofft | alles gute | alles liebe | erfolg | glück | daumen | kopf hoch | wünsche | wünschen | wünscht | drück* dir | gewünscht",
    path: "zukunft* | weg | wege | berufsweg* | werdegang | lebensweg | laufbahn* | karriere | stellensuche | beruflich* | private* | reise | suche | platz finden",
    encourage:
      "entmutig* | gern wieder | erneut bewerben | bewirb dich | folgen sie | besuchen sie | jederzeit | kopf hoch | versuchen | versuch | glauben sie | würden uns freuen | probier*",
    future:
      "künftig* | später* | andere* stelle* | nächstes jahr | nächsten jahr* | kommende* | im nächsten | bei bedarf | neue stelle* | beim nächsten | jahrgang | auftut | halben jahr | bald | offenen position* | weitere position*",
    remember:
      "zurückkommen | auf sie zukommen | auf sie zu | erinner* | wieder von dir | kreuzen | nicht vergessen | gewogen | anruf | empfehl*",
    sincerely:
      "gruß | grüße | grüsse | grüßen | grüssen | grüßt | lg | hochachtungsvoll | herzlich | servus | pfiat | bis bald | herzliche",
    dear: "geehrte* | liebe | lieber | hallo | hi | hey | guten tag | guten morgen | grüß gott | grüezi | moin | servus | damen | herr | frau | herrn | hoi",
    data: "daten | datenschutz* | dsgvo | lösch* | gelöscht* | vernicht* | speicher* | gespeichert | personenbezogen* | agg | art 0 | vertraulich* | widerspr* | einverständnis | bewerberdaten",
    automatic:
      "automat* | maschinell* | antworten sie nicht | nicht antworten | nicht auf diese | nicht gelesen | nicht geantwortet | do not reply | abmelden",
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
    error: "fehler* | versehen* | ignorier* | gegenstandslos | falsch* | unvollständig*",
    despite: "trotz* | obwohl | obgleich | dennoch | gleichwohl | auch wenn",
    especially:
      "sehr | besonders | wirklich | ganz | außerordentlich | herzlich* | mega | ausgesprochen | richtig | echt | so | aufrichtig* | ausdrücklich | vor allem",
    first:
      "zweite* | dritte* | letzte* | zuerst | zunächst | final* | nächste* | übernächste* | erste | ersten | erster | vierten",
    person:
      "andere person | anderen person | jemand anderes | jemand anderen | jemand anderem | einen mitbewerber | den mitbewerber | ein mitbewerber | einen bewerber | eine bewerberin | anderen bewerber* | andere bewerber* | anderen kandidat* | andere kandidat* | einer kandidatin | interne bewerb* | internen bewerb* | eine kollegin | ein kollege | fängt bei uns | bewerberinnen und bewerber* | andere profile | unser wunschkandidat | jemanden gefunden | nachfolg* | andere bewerbung* | kandidatinnen und kandidaten | mit anderen | mit einem anderen | heißt | mit zwei anderen | eine erzieherin | die kollegin | quereinsteiger* | anderen interessent* | drei andere | zwei anderen",
    work: "arbeit | arbeiten | *arbeit | team | teams | *team | firma | firmen | unternehmen* | betrieb* | abteilung* | *abteilung | projekt* | *projekt | mitarbeit* | zusammenarbeit | kolleg* | haus | aufgabe* | tätig* | dienst | institut | kanzlei | filiale* | einrichtung* | standort | agentur | station | werkstatt | labor | baustelle | küche | backstube | gearbeitet | branche | klinik | behörde",
    goesto:
      "geht an | ging an | gehen an | ging heute | bekommt | bekam | erhält | an jemand* | an einen anderen | an eine andere | an den mit* | übertragen | zugewiesen | zugesprochen | erteilt | fiel die | übernimmt | das rennen | den vorzug | den zuschlag | den ruf | zum zug* | berufen | gewählt | verteilt | jemanden mit | jemanden der | gegeben | hat den vertrag | die nachfolge",
    stays: "kehrt | zurückgekehrt | aus der elternzeit | bisherige* | ehemalig* | frühere*",
    lack: "fehlt | fehlen | fehlte | gefehlt | fehlend* | mangels | zu wenig* | lücken | bedenken | wenig | vorausgesetzt",
    toomuch: "zu viel* | zu weit | zu groß* | überqualifi* | unterforder* | übersteig* | weit mehr",
    ending:
      "endet | schluss | hier trenn* | trennen | auseinander* | verabschied* | abschied* | am ende | belassen | lassen es | vom tisch | zu ende | beanspruch* | nicht fort* | verfällt | nicht aufgreifen | ist vorbei | nicht weiter zu",
    ahead:
      "voraus | vorn | vorne | hinter | platz zwei | platz 0 | nummer zwei | plan b | haaresbreite | knapp* | zielgerade* | erstplatzier* | erstgereiht* | den ausschlag | rang 0 | rangplatz | zu zweit",
    deserve: "verdien* | gerecht wird | glücklich* | unglücklich | eingehen | erspar*",
    direction:
      "schwerpunkt* | anders entschieden | geändert* | anders verteilt | verlager* | umstrukturier* | umbau | plänen",
    condition:
      "führerschein* | *führerschein | staplerschein | *schein | *kenntnisse | englisch | französisch | b0 | arbeitsbewilligung* | approbation | wohnort | umzug | arbeitsweg | nachtschicht* | nachtdienst* | samstags | teilzeit | wochenstunden | pensum | kündigungsfrist | verfügbarkeit | sicherheitsüberprüfung | führungszeugnis | gehaltsvorstellung* | fächerkombination",
    recommend: "empfehl* | befürwort* | vorschlag* | vorgeschlagen* | nominier* | besetzungsvorschlag*",
    vote: "stimmen | votum | mehrheit* | einig | geeinigt | beraten | beratung* | diskutier* | diskussion* | gerungen | abwäg* | sitzung* | tagt | beschluss* | rücksprache | zugestimmt | bauchgefühl | senat | verständigt | ausgesprochen",
    status: "status | bewerbungsstatus | kennziffer | kennzahl | vorgang | ref | az | archiviert | geändert | nr",
    figure:
      "tür | türen | schlüssel | zug | würfel | rezept | orchester | funke | karten | herz | hand | hände | händen | garten | hut | tisch",
    late: "verspätung | spät | verpasst | früher | vor dir | wochen zu | zeitpunkt | rechtzeitig | schon weg | verzögerung",
    isyou:
      "gehört dir | bist eine runde | sind eine runde | für sie entschieden | auf sie gefallen | sie gewählt | wollen dich | ihrer einstellung | ihre einstellung | du schon",
    welcome: "willkommen* | an bord | im team | begrüßen | freuen uns auf | dabeigehabt",
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
    sift: "aussortier* | scheiden | scheidet | sichtung | vorauswahl | durchgefallen | gestrichen | aus dem verfahren | aus dem rennen | nicht zu den | nicht auf die liste | nicht darunter | nicht dabei | gehören leider nicht | filter | übrig | gelangt | shortlist | nicht in die engere",
    full: "voll | komplett* | ausgebucht | belegt | alle plätze | kein platz | keinen platz | kapazität* | genug | haben jemanden | ist weg",
    giveback:
      "zurück | zurückgesandt | zurückgeschickt | retour* | entlastung | abhol* | briefkasten | vernicht* | lösch* | gelöscht* | rücksend*",
    done: "haben | hat | habe | hab | hast | hatte | hatten | hattest | wurde | wurden | wurdest | war | waren | warst | worden | gewesen | geworden | gehabt | ist | sind | bist | bin",
    will: "wird | wirst | werden | werde | wollen | will | willst | wollte* | möchte | möchten | möchtest",
    one: "eins | zwei | drei | vier | fünf | beide | beiden | einzige | nur einen | nur eine | nur ein | nur einmal",
    who: "wer | wen | dessen | deren | denen | jene | jenen | bewerber die | kandidaten die | personen die | jemanden der | kollegin die | leute die | an den | an die",
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
