import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Hej {given},", "Hej {name},", "Hej alla på {company},", "Hej,"],
  wordings: {
    thanks: [
      [
        [
          "Tack för beskedet och för att ni tog er tid att gå igenom min ansökan till tjänsten som {role} hos {company}.",
          "Tack för beskedet och för att ni tog er tid att gå igenom min ansökan till tjänsten som {role}.",
          "Tack för beskedet och för att ni tog er tid att gå igenom min ansökan till {company}.",
          "Tack för beskedet och för att ni tog er tid att gå igenom min ansökan.",
        ],
        ["Om det dyker upp en tjänst hos er som passar hör jag gärna från er."],
      ],
      [["Jag önskar er allt gott."]],
    ],
    "after-interview": [
      [
        [
          "Tack för beskedet och för att ni tog er tid att prata med mig om tjänsten som {role} hos {company}.",
          "Tack för beskedet och för att ni tog er tid att prata med mig om tjänsten som {role}.",
          "Tack för beskedet och för att ni tog er tid att prata med mig om att arbeta hos {company}.",
          "Tack för beskedet och för att ni tog er tid att prata med mig.",
        ],
        ["Jag fick en bra bild av er verksamhet."],
      ],
      [
        ["Jag håller gärna kontakten, och det vore roligt att höra från er om en annan tjänst skulle passa."],
        ["Jag önskar er allt gott."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Tack för beskedet och för att ni tog er tid att prata med mig om tjänsten som {role} hos {company}.",
          "Tack för beskedet och för att ni tog er tid att prata med mig om tjänsten som {role}.",
          "Tack för beskedet och för att ni tog er tid att prata med mig om att arbeta hos {company}.",
          "Tack för beskedet och för att ni tog er tid att prata med mig.",
        ],
        ["Jag håller gärna kontakten."],
      ],
      [
        ["Om ni har en stund över: finns det en sak som hade gjort min ansökan starkare?"],
        ["En rad räcker, och jag förstår om det inte går."],
        ["Jag önskar er allt gott."],
      ],
    ],
    "runner-up": [
      [
        [
          "Tack för beskedet och för att jag fick vara med ända till slutet av rekryteringen till tjänsten som {role} hos {company}.",
          "Tack för beskedet och för att jag fick vara med ända till slutet av rekryteringen till tjänsten som {role}.",
          "Tack för beskedet och för att jag fick vara med ända till slutet av rekryteringen hos {company}.",
          "Tack för beskedet och för att jag fick vara med ända till slutet av rekryteringen.",
        ],
        ["Det var roligt att lära känna er och er verksamhet."],
      ],
      [
        ["Om något ändras, eller om en annan tjänst hos er blir aktuell, vill jag gärna prata igen."],
        ["Jag önskar er en fin start med den nya kollegan."],
      ],
    ],
    filled: [
      [
        [
          "Tack för att ni meddelade att tjänsten som {role} hos {company} inte längre är aktuell.",
          "Tack för att ni meddelade att tjänsten som {role} inte längre är aktuell.",
          "Tack för att ni meddelade att tjänsten hos {company} inte längre är aktuell.",
          "Tack för att ni meddelade att tjänsten inte längre är aktuell.",
        ],
        ["Om tjänsten utlyses igen, eller om något liknande dyker upp, hör jag gärna från er."],
      ],
      [["Jag önskar er allt gott."]],
    ],
    hold: [
      [
        [
          "Tack för att ni berättade hur det ligger till med tjänsten som {role} hos {company}.",
          "Tack för att ni berättade hur det ligger till med tjänsten som {role}.",
          "Tack för att ni berättade hur det ligger till med rekryteringen hos {company}.",
          "Tack för att ni berättade hur det ligger till med rekryteringen.",
        ],
        ["Jag är fortfarande intresserad."],
      ],
      [["När passar det att jag hör av mig igen?"]],
    ],
    "keep-details": [
      [
        [
          "Tack för beskedet om tjänsten som {role} hos {company}.",
          "Tack för beskedet om tjänsten som {role}.",
          "Tack för beskedet om min ansökan till {company}.",
          "Tack för beskedet.",
        ],
        ["Ja, spara gärna mina uppgifter; jag blir glad om ni hör av er när något passar."],
      ],
      [["Jag önskar er allt gott."]],
    ],
    "thanks-for-feedback": [
      [
        ["Tack för att ni tog er tid att ge mig den här återkopplingen; den har jag nytta av."],
        ["Jag arbetar vidare med det ni skriver."],
      ],
      [["Jag håller gärna kontakten, och det vore roligt att höra från er om en annan tjänst skulle passa."]],
    ],
    note: [
      [
        ["Hej {given},", "Hej {name},", "Hej,"],
        [
          "tack för att ni gick igenom min ansökan till tjänsten som {role} hos {company}.",
          "tack för att ni gick igenom min ansökan till tjänsten som {role}.",
          "tack för att ni gick igenom min ansökan till {company}.",
          "tack för att ni gick igenom min ansökan.",
        ],
        ["Det blev inte jag den här gången, men jag håller gärna kontakten."],
        ["Allt gott till dig och teamet."],
      ],
    ],
  },
  closing: "Vänliga hälsningar",
};

/** Swedish. */
export const sv: WordingPack = {
  tag: "sv",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["Det var trevligt att prata med {people}.", ""],
  tones: { warm },
};
