import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Hallo {name},", "Liebes Team von {company},", "Guten Tag,"],
  wordings: {
    thanks: [
      [
        [
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für meine Bewerbung auf die Stelle „{role}“ bei {company} genommen haben.",
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für meine Bewerbung auf die Stelle „{role}“ genommen haben.",
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für meine Bewerbung bei {company} genommen haben.",
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für meine Bewerbung genommen haben.",
        ],
        [
          "Sollte bei {company} einmal eine passende Stelle frei werden, freue ich mich, von Ihnen zu hören.",
          "Sollte einmal eine passende Stelle frei werden, freue ich mich, von Ihnen zu hören.",
        ],
      ],
      [["Ihnen und Ihrem Team wünsche ich alles Gute."]],
    ],
    "after-interview": [
      [
        [
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für unser Gespräch über die Stelle „{role}“ bei {company} genommen haben.",
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für unser Gespräch über die Stelle „{role}“ genommen haben.",
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für unser Gespräch über eine Mitarbeit bei {company} genommen haben.",
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für unser Gespräch genommen haben.",
        ],
        ["Ich habe dabei einen guten Einblick in Ihre Arbeit gewonnen."],
      ],
      [
        [
          "Ich würde gern in Kontakt bleiben und freue mich, von Ihnen zu hören, wenn bei {company} eine andere Stelle passen könnte.",
          "Ich würde gern in Kontakt bleiben und freue mich, von Ihnen zu hören, wenn eine andere Stelle passen könnte.",
        ],
        ["Ihnen und Ihrem Team wünsche ich alles Gute."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für unser Gespräch über die Stelle „{role}“ bei {company} genommen haben.",
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für unser Gespräch über die Stelle „{role}“ genommen haben.",
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für unser Gespräch über eine Mitarbeit bei {company} genommen haben.",
          "vielen Dank für Ihre Rückmeldung und für die Zeit, die Sie sich für unser Gespräch genommen haben.",
        ],
        ["Ich würde gern mit Ihnen in Kontakt bleiben."],
      ],
      [
        ["Falls Sie einen Moment Zeit haben: Gibt es etwas, das meine Bewerbung überzeugender gemacht hätte?"],
        ["Eine Zeile genügt, und ich habe Verständnis, wenn Sie dazu nichts sagen können."],
        ["Ihnen und Ihrem Team wünsche ich alles Gute."],
      ],
    ],
    "runner-up": [
      [
        [
          "vielen Dank für Ihre Nachricht und dafür, dass Sie mich für die Stelle „{role}“ bei {company} bis in die letzte Runde eingeladen haben.",
          "vielen Dank für Ihre Nachricht und dafür, dass Sie mich für die Stelle „{role}“ bis in die letzte Runde eingeladen haben.",
          "vielen Dank für Ihre Nachricht und dafür, dass Sie mich bei {company} bis in die letzte Runde eingeladen haben.",
          "vielen Dank für Ihre Nachricht und dafür, dass Sie mich bis in die letzte Runde eingeladen haben.",
        ],
        ["Es hat mich gefreut, Sie und Ihre Arbeit kennenzulernen."],
      ],
      [
        [
          "Sollte sich etwas ändern oder bei {company} eine andere Stelle frei werden, spreche ich gern wieder mit Ihnen.",
          "Sollte sich etwas ändern oder eine andere Stelle frei werden, spreche ich gern wieder mit Ihnen.",
        ],
        ["Ihnen und dem Team wünsche ich einen guten Start in der neuen Besetzung."],
      ],
    ],
    filled: [
      [
        [
          "vielen Dank für die Nachricht, dass die Stelle „{role}“ bei {company} nicht mehr offen ist.",
          "vielen Dank für die Nachricht, dass die Stelle „{role}“ nicht mehr offen ist.",
          "vielen Dank für die Nachricht, dass die Stelle bei {company} nicht mehr offen ist.",
          "vielen Dank für die Nachricht, dass die Stelle nicht mehr offen ist.",
        ],
        [
          "Falls die Stelle wieder ausgeschrieben wird oder sich etwas Ähnliches ergibt, freue ich mich, von Ihnen zu hören.",
        ],
      ],
      [["Ihnen und Ihrem Team wünsche ich alles Gute."]],
    ],
    hold: [
      [
        [
          "vielen Dank, dass Sie mir den aktuellen Stand zur Stelle „{role}“ bei {company} mitgeteilt haben.",
          "vielen Dank, dass Sie mir den aktuellen Stand zur Stelle „{role}“ mitgeteilt haben.",
          "vielen Dank, dass Sie mir den aktuellen Stand zu meiner Bewerbung bei {company} mitgeteilt haben.",
          "vielen Dank, dass Sie mir den aktuellen Stand zu meiner Bewerbung mitgeteilt haben.",
        ],
        ["Mein Interesse besteht weiterhin."],
      ],
      [["Wann wäre ein guter Zeitpunkt, um noch einmal nachzufragen?"]],
    ],
    "keep-details": [
      [
        [
          "vielen Dank für Ihre Nachricht zur Stelle „{role}“ bei {company}.",
          "vielen Dank für Ihre Nachricht zur Stelle „{role}“.",
          "vielen Dank für Ihre Nachricht zu meiner Bewerbung bei {company}.",
          "vielen Dank für Ihre Nachricht zu meiner Bewerbung.",
        ],
        ["Ja, Sie können meine Unterlagen gern behalten; ich freue mich, von Ihnen zu hören, wenn etwas passt."],
      ],
      [["Ihnen und Ihrem Team wünsche ich alles Gute."]],
    ],
    "thanks-for-feedback": [
      [
        ["vielen Dank, dass Sie sich die Zeit für diese Rückmeldung genommen haben; sie hilft mir weiter."],
        ["Ich werde an diesen Punkten arbeiten."],
      ],
      [
        [
          "Ich würde gern in Kontakt bleiben und freue mich, von Ihnen zu hören, wenn bei {company} eine andere Stelle passen könnte.",
          "Ich würde gern in Kontakt bleiben und freue mich, von Ihnen zu hören, wenn eine andere Stelle passen könnte.",
        ],
      ],
    ],
    note: [
      [
        ["Hallo {name},", "Guten Tag,"],
        [
          "vielen Dank, dass Sie sich meine Bewerbung auf die Stelle „{role}“ bei {company} angesehen haben.",
          "vielen Dank, dass Sie sich meine Bewerbung auf die Stelle „{role}“ angesehen haben.",
          "vielen Dank, dass Sie sich meine Bewerbung bei {company} angesehen haben.",
          "vielen Dank, dass Sie sich meine Bewerbung angesehen haben.",
        ],
        ["Ich würde gern in Kontakt bleiben und wünsche Ihnen und Ihrem Team alles Gute."],
      ],
    ],
  },
  closing: "Viele Grüße",
};

const short: TonePack = {
  greeting: ["Hallo {name},", "Liebes Team von {company},", "Guten Tag,"],
  wordings: {
    thanks: [
      [
        [
          "danke für Ihre Rückmeldung zur Stelle „{role}“ bei {company} und für Ihre Zeit.",
          "danke für Ihre Rückmeldung zur Stelle „{role}“ und für Ihre Zeit.",
          "danke für Ihre Rückmeldung zu meiner Bewerbung bei {company} und für Ihre Zeit.",
          "danke für Ihre Rückmeldung zu meiner Bewerbung und für Ihre Zeit.",
        ],
        ["Wenn später etwas passt, freue ich mich, von Ihnen zu hören."],
      ],
    ],
    "after-interview": [
      [
        [
          "danke für Ihre Rückmeldung und für das Gespräch über die Stelle „{role}“ bei {company}.",
          "danke für Ihre Rückmeldung und für das Gespräch über die Stelle „{role}“.",
          "danke für Ihre Rückmeldung und für das Gespräch über eine Mitarbeit bei {company}.",
          "danke für Ihre Rückmeldung und für das Gespräch.",
        ],
        ["Ich würde gern in Kontakt bleiben."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "danke für Ihre Rückmeldung und für das Gespräch über die Stelle „{role}“ bei {company}.",
          "danke für Ihre Rückmeldung und für das Gespräch über die Stelle „{role}“.",
          "danke für Ihre Rückmeldung und für das Gespräch über eine Mitarbeit bei {company}.",
          "danke für Ihre Rückmeldung und für das Gespräch.",
        ],
        ["Gibt es etwas, das ich hätte besser machen können?"],
        ["Eine Zeile genügt, und wenn es nicht geht, ist das auch in Ordnung."],
      ],
    ],
    "runner-up": [
      [
        [
          "danke für Ihre Nachricht und dafür, dass Sie mich für die Stelle „{role}“ bei {company} bis in die letzte Runde eingeladen haben.",
          "danke für Ihre Nachricht und dafür, dass Sie mich für die Stelle „{role}“ bis in die letzte Runde eingeladen haben.",
          "danke für Ihre Nachricht und dafür, dass Sie mich bei {company} bis in die letzte Runde eingeladen haben.",
          "danke für Ihre Nachricht und dafür, dass Sie mich bis in die letzte Runde eingeladen haben.",
        ],
        ["Wenn sich etwas ändert oder eine andere Stelle frei wird, spreche ich gern wieder mit Ihnen."],
      ],
    ],
    filled: [
      [
        [
          "danke für die Nachricht, dass die Stelle „{role}“ bei {company} nicht mehr offen ist.",
          "danke für die Nachricht, dass die Stelle „{role}“ nicht mehr offen ist.",
          "danke für die Nachricht, dass die Stelle bei {company} nicht mehr offen ist.",
          "danke für die Nachricht, dass die Stelle nicht mehr offen ist.",
        ],
        ["Wenn die Stelle wieder ausgeschrieben wird, freue ich mich, von Ihnen zu hören."],
      ],
    ],
    hold: [
      [
        [
          "danke für den Zwischenstand zur Stelle „{role}“ bei {company}.",
          "danke für den Zwischenstand zur Stelle „{role}“.",
          "danke für den Zwischenstand zu meiner Bewerbung bei {company}.",
          "danke für den Zwischenstand zu meiner Bewerbung.",
        ],
        ["Mein Interesse besteht weiterhin."],
        ["Wann darf ich noch einmal nachfragen?"],
      ],
    ],
    "keep-details": [
      [
        [
          "danke für Ihre Nachricht zur Stelle „{role}“ bei {company}.",
          "danke für Ihre Nachricht zur Stelle „{role}“.",
          "danke für Ihre Nachricht zu meiner Bewerbung bei {company}.",
          "danke für Ihre Nachricht zu meiner Bewerbung.",
        ],
        ["Ja, Sie können meine Unterlagen gern behalten."],
      ],
    ],
    "thanks-for-feedback": [
      [
        ["danke, dass Sie sich die Zeit für diese Rückmeldung genommen haben; sie hilft mir weiter."],
        ["Ich werde an diesen Punkten arbeiten."],
      ],
    ],
    note: [
      [
        ["Hallo {name},", "Guten Tag,"],
        [
          "danke, dass Sie sich meine Bewerbung auf die Stelle „{role}“ bei {company} angesehen haben.",
          "danke, dass Sie sich meine Bewerbung auf die Stelle „{role}“ angesehen haben.",
          "danke, dass Sie sich meine Bewerbung bei {company} angesehen haben.",
          "danke, dass Sie sich meine Bewerbung angesehen haben.",
        ],
        ["Ich würde gern in Kontakt bleiben."],
      ],
    ],
  },
  closing: "Beste Grüße",
};

const formal: TonePack = {
  greeting: ["Guten Tag {name},", "Sehr geehrte Damen und Herren,"],
  wordings: {
    thanks: [
      [
        [
          "ich danke Ihnen für Ihre Mitteilung und für die Prüfung meiner Bewerbung um die Position „{role}“ bei {company}.",
          "ich danke Ihnen für Ihre Mitteilung und für die Prüfung meiner Bewerbung um die Position „{role}“.",
          "ich danke Ihnen für Ihre Mitteilung und für die Prüfung meiner Bewerbung bei {company}.",
          "ich danke Ihnen für Ihre Mitteilung und für die Prüfung meiner Bewerbung.",
        ],
        [
          "Sollte bei {company} künftig eine geeignete Position zu besetzen sein, würde ich mich über eine Nachricht von Ihnen freuen.",
          "Sollte künftig eine geeignete Position zu besetzen sein, würde ich mich über eine Nachricht von Ihnen freuen.",
        ],
      ],
      [["Ihnen und Ihrem Team wünsche ich weiterhin viel Erfolg."]],
    ],
    "after-interview": [
      [
        [
          "ich danke Ihnen für Ihre Mitteilung und für die Zeit, die Sie sich für das Gespräch über die Position „{role}“ bei {company} genommen haben.",
          "ich danke Ihnen für Ihre Mitteilung und für die Zeit, die Sie sich für das Gespräch über die Position „{role}“ genommen haben.",
          "ich danke Ihnen für Ihre Mitteilung und für die Zeit, die Sie sich für das Gespräch über eine Mitarbeit bei {company} genommen haben.",
          "ich danke Ihnen für Ihre Mitteilung und für die Zeit, die Sie sich für das Gespräch genommen haben.",
        ],
        ["Den Einblick in Ihre Arbeit habe ich sehr geschätzt."],
      ],
      [
        [
          "Ich würde gern mit Ihnen in Verbindung bleiben und freue mich, wenn Sie mich für weitere Positionen bei {company} berücksichtigen.",
          "Ich würde gern mit Ihnen in Verbindung bleiben und freue mich, wenn Sie mich für weitere Positionen berücksichtigen.",
        ],
        ["Ihnen und Ihrem Team wünsche ich weiterhin viel Erfolg."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "ich danke Ihnen für Ihre Mitteilung und für die Zeit, die Sie sich für das Gespräch über die Position „{role}“ bei {company} genommen haben.",
          "ich danke Ihnen für Ihre Mitteilung und für die Zeit, die Sie sich für das Gespräch über die Position „{role}“ genommen haben.",
          "ich danke Ihnen für Ihre Mitteilung und für die Zeit, die Sie sich für das Gespräch über eine Mitarbeit bei {company} genommen haben.",
          "ich danke Ihnen für Ihre Mitteilung und für die Zeit, die Sie sich für das Gespräch genommen haben.",
        ],
        ["Ich würde gern mit Ihnen in Verbindung bleiben."],
      ],
      [
        [
          "Dürfte ich Sie, sofern es Ihre Zeit erlaubt, um einen Hinweis bitten, was meine Bewerbung überzeugender gemacht hätte?",
        ],
        ["Ein Satz wäre mir bereits eine Hilfe; ich habe Verständnis, falls Sie sich dazu nicht äußern können."],
        ["Ihnen und Ihrem Team wünsche ich weiterhin viel Erfolg."],
      ],
    ],
    "runner-up": [
      [
        [
          "ich danke Ihnen für Ihre Mitteilung und dafür, dass Sie meine Bewerbung um die Position „{role}“ bei {company} bis zuletzt in Betracht gezogen haben.",
          "ich danke Ihnen für Ihre Mitteilung und dafür, dass Sie meine Bewerbung um die Position „{role}“ bis zuletzt in Betracht gezogen haben.",
          "ich danke Ihnen für Ihre Mitteilung und dafür, dass Sie meine Bewerbung bei {company} bis zuletzt in Betracht gezogen haben.",
          "ich danke Ihnen für Ihre Mitteilung und dafür, dass Sie meine Bewerbung bis zuletzt in Betracht gezogen haben.",
        ],
        ["Unsere Gespräche habe ich sehr geschätzt."],
      ],
      [
        [
          "Sollten sich die Umstände ändern oder bei {company} eine andere Position zu besetzen sein, stehe ich Ihnen gern wieder für ein Gespräch zur Verfügung.",
          "Sollten sich die Umstände ändern oder eine andere Position zu besetzen sein, stehe ich Ihnen gern wieder für ein Gespräch zur Verfügung.",
        ],
        ["Ihnen und Ihrem Team wünsche ich weiterhin viel Erfolg."],
      ],
    ],
    filled: [
      [
        [
          "ich danke Ihnen für die Mitteilung, dass die Position „{role}“ bei {company} nicht mehr zu besetzen ist.",
          "ich danke Ihnen für die Mitteilung, dass die Position „{role}“ nicht mehr zu besetzen ist.",
          "ich danke Ihnen für die Mitteilung, dass die Position bei {company} nicht mehr zu besetzen ist.",
          "ich danke Ihnen für die Mitteilung, dass die Position nicht mehr zu besetzen ist.",
        ],
        [
          "Sollte die Position erneut ausgeschrieben oder eine vergleichbare frei werden, würde ich mich über eine Nachricht von Ihnen freuen.",
        ],
      ],
      [["Ihnen und Ihrem Team wünsche ich weiterhin viel Erfolg."]],
    ],
    hold: [
      [
        [
          "ich danke Ihnen für die Mitteilung zum Stand des Auswahlverfahrens für die Position „{role}“ bei {company}.",
          "ich danke Ihnen für die Mitteilung zum Stand des Auswahlverfahrens für die Position „{role}“.",
          "ich danke Ihnen für die Mitteilung zum Stand meiner Bewerbung bei {company}.",
          "ich danke Ihnen für die Mitteilung zum Stand meiner Bewerbung.",
        ],
        ["Mein Interesse besteht unverändert."],
      ],
      [["Wann darf ich mich wieder bei Ihnen nach dem Stand erkundigen?"]],
    ],
    "keep-details": [
      [
        [
          "ich danke Ihnen für Ihre Nachricht zur Position „{role}“ bei {company}.",
          "ich danke Ihnen für Ihre Nachricht zur Position „{role}“.",
          "ich danke Ihnen für Ihre Nachricht zu meiner Bewerbung bei {company}.",
          "ich danke Ihnen für Ihre Nachricht zu meiner Bewerbung.",
        ],
        [
          "Ich bin mit der Aufbewahrung meiner Unterlagen einverstanden und würde mich über eine Nachricht freuen, sobald eine geeignete Position zu besetzen ist.",
        ],
      ],
      [["Ihnen und Ihrem Team wünsche ich weiterhin viel Erfolg."]],
    ],
    "thanks-for-feedback": [
      [
        ["ich danke Ihnen, dass Sie sich die Zeit für Ihre Einschätzung genommen haben; sie hilft mir weiter."],
        ["Ich werde Ihre Hinweise beherzigen."],
      ],
      [
        [
          "Ich würde gern mit Ihnen in Verbindung bleiben und freue mich, wenn Sie mich für weitere Positionen bei {company} berücksichtigen.",
          "Ich würde gern mit Ihnen in Verbindung bleiben und freue mich, wenn Sie mich für weitere Positionen berücksichtigen.",
        ],
      ],
    ],
    note: [
      [
        ["Guten Tag {name},", "Sehr geehrte Damen und Herren,"],
        [
          "ich danke Ihnen für die Prüfung meiner Bewerbung um die Position „{role}“ bei {company}.",
          "ich danke Ihnen für die Prüfung meiner Bewerbung um die Position „{role}“.",
          "ich danke Ihnen für die Prüfung meiner Bewerbung bei {company}.",
          "ich danke Ihnen für die Prüfung meiner Bewerbung.",
        ],
        ["Gern würde ich mit Ihnen in Verbindung bleiben."],
      ],
    ],
  },
  closing: "Mit freundlichen Grüßen",
};

/** German. */
export const de: WordingPack = {
  tag: "de",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["Über das Gespräch mit {people} habe ich mich gefreut.", ""],
  tones: { warm, short, formal },
};
