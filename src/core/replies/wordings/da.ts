import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Hej {given}", "Hej {name}", "Hej alle hos {company}", "Hej"],
  wordings: {
    thanks: [
      [
        [
          "Tak for svaret, og fordi I tog jer tid til at læse min ansøgning til stillingen som {role} hos {company}.",
          "Tak for svaret, og fordi I tog jer tid til at læse min ansøgning til stillingen som {role}.",
          "Tak for svaret, og fordi I tog jer tid til at læse min ansøgning til {company}.",
          "Tak for svaret, og fordi I tog jer tid til at læse min ansøgning.",
        ],
        ["Hvis der kommer en stilling hos jer, der passer, hører jeg gerne fra jer."],
      ],
      [["Jeg ønsker jer alt det bedste."]],
    ],
    "after-interview": [
      [
        [
          "Tak for svaret og for den tid, I brugte på at tale med mig om stillingen som {role} hos {company}.",
          "Tak for svaret og for den tid, I brugte på at tale med mig om stillingen som {role}.",
          "Tak for svaret og for den tid, I brugte på at tale med mig om at arbejde hos {company}.",
          "Tak for svaret og for den tid, I brugte på at tale med mig.",
        ],
        ["Samtalen gav mig et godt indtryk af jeres arbejde."],
      ],
      [
        ["Jeg vil gerne holde kontakten og hører gerne fra jer, hvis en anden stilling kunne passe."],
        ["Jeg ønsker jer alt det bedste."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Tak for svaret og for den tid, I brugte på at tale med mig om stillingen som {role} hos {company}.",
          "Tak for svaret og for den tid, I brugte på at tale med mig om stillingen som {role}.",
          "Tak for svaret og for den tid, I brugte på at tale med mig om at arbejde hos {company}.",
          "Tak for svaret og for den tid, I brugte på at tale med mig.",
        ],
        ["Jeg vil gerne holde kontakten."],
      ],
      [
        ["Hvis I har et øjeblik: Er der én ting, der ville have gjort min ansøgning stærkere?"],
        ["En enkelt linje er nok, og jeg forstår godt, hvis det ikke kan lade sig gøre."],
        ["Jeg ønsker jer alt det bedste."],
      ],
    ],
    "runner-up": [
      [
        [
          "Tak for svaret, og fordi jeg fik mulighed for at være med helt til sidste runde om stillingen som {role} hos {company}.",
          "Tak for svaret, og fordi jeg fik mulighed for at være med helt til sidste runde om stillingen som {role}.",
          "Tak for svaret, og fordi jeg fik mulighed for at være med helt til sidste runde hos {company}.",
          "Tak for svaret, og fordi jeg fik mulighed for at være med helt til sidste runde.",
        ],
        ["Jeg er glad for at have lært jer og jeres arbejde at kende."],
      ],
      [
        ["Hvis noget ændrer sig, eller der kommer en anden stilling hos jer, tager jeg gerne en snak igen."],
        ["Jeg ønsker jer en god start med den nye kollega."],
      ],
    ],
    filled: [
      [
        [
          "Tak, fordi I gav mig besked om, at stillingen som {role} hos {company} ikke længere er aktuel.",
          "Tak, fordi I gav mig besked om, at stillingen som {role} ikke længere er aktuel.",
          "Tak, fordi I gav mig besked om, at stillingen hos {company} ikke længere er aktuel.",
          "Tak, fordi I gav mig besked om, at stillingen ikke længere er aktuel.",
        ],
        ["Hvis stillingen bliver slået op igen, eller der kommer noget lignende, hører jeg gerne fra jer."],
      ],
      [["Jeg ønsker jer alt det bedste."]],
    ],
    hold: [
      [
        [
          "Tak for opdateringen om stillingen som {role} hos {company}.",
          "Tak for opdateringen om stillingen som {role}.",
          "Tak for opdateringen om forløbet hos {company}.",
          "Tak for opdateringen om forløbet.",
        ],
        ["Jeg er fortsat interesseret."],
      ],
      [["Hvornår passer det jer, at jeg spørger igen?"]],
    ],
    "keep-details": [
      [
        [
          "Tak for svaret om stillingen som {role} hos {company}.",
          "Tak for svaret om stillingen som {role}.",
          "Tak for svaret på min ansøgning til {company}.",
          "Tak for svaret.",
        ],
        ["Ja, I må gerne gemme mine oplysninger, og jeg hører gerne fra jer, når noget passer."],
      ],
      [["Jeg ønsker jer alt det bedste."]],
    ],
    "thanks-for-feedback": [
      [
        ["Tak, fordi I tog jer tid til at give mig denne tilbagemelding; den kan jeg bruge."],
        ["Jeg arbejder videre med det, I skriver."],
      ],
      [["Jeg vil gerne holde kontakten og hører gerne fra jer, hvis en anden stilling kunne passe."]],
    ],
    note: [
      [
        ["Hej {given},", "Hej {name},", "Hej,"],
        [
          "tak, fordi I læste min ansøgning til stillingen som {role} hos {company}.",
          "tak, fordi I læste min ansøgning til stillingen som {role}.",
          "tak, fordi I læste min ansøgning til {company}.",
          "tak, fordi I læste min ansøgning.",
        ],
        ["Det blev ikke mig denne gang, men jeg vil gerne holde kontakten."],
        ["Alt det bedste til dig og teamet."],
      ],
    ],
  },
  closing: "Venlig hilsen",
};

/** Danish. */
export const da: WordingPack = {
  tag: "da",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["Det var en fornøjelse at tale med {people}.", ""],
  tones: { warm },
};
