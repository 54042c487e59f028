import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Beste {given},", "Beste {name},", "Beste team van {company},", "Goedendag,"],
  wordings: {
    thanks: [
      [
        [
          "Bedankt voor het bericht over de functie van {role} bij {company}, en voor de tijd en aandacht voor mijn sollicitatie.",
          "Bedankt voor het bericht over de functie van {role}, en voor de tijd en aandacht voor mijn sollicitatie.",
          "Bedankt voor het bericht, en voor de tijd en aandacht voor mijn sollicitatie bij {company}.",
          "Bedankt voor het bericht, en voor de tijd en aandacht voor mijn sollicitatie.",
        ],
        [
          "Komt er bij {company} een functie vrij die goed bij mij past, dan hoor ik dat graag.",
          "Komt er een functie vrij die goed bij mij past, dan hoor ik dat graag.",
        ],
      ],
      [["Ik wens het hele team veel succes."]],
    ],
    "after-interview": [
      [
        [
          "Bedankt voor het bericht, en voor het gesprek over de functie van {role} bij {company}.",
          "Bedankt voor het bericht, en voor het gesprek over de functie van {role}.",
          "Bedankt voor het bericht, en voor het gesprek over werken bij {company}.",
          "Bedankt voor het bericht, en voor het gesprek.",
        ],
        ["Ik heb nu een goed beeld van het werk."],
      ],
      [
        [
          "Ik blijf graag in contact, ook voor andere functies bij {company} die goed bij mij passen.",
          "Ik blijf graag in contact, ook voor andere functies die goed bij mij passen.",
        ],
        ["Ik wens het hele team veel succes."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Bedankt voor het bericht, en voor het gesprek over de functie van {role} bij {company}.",
          "Bedankt voor het bericht, en voor het gesprek over de functie van {role}.",
          "Bedankt voor het bericht, en voor het gesprek over werken bij {company}.",
          "Bedankt voor het bericht, en voor het gesprek.",
        ],
        ["Ik blijf graag in contact."],
      ],
      [
        ["Mag ik nog één ding vragen: wat had mijn sollicitatie sterker kunnen maken?"],
        ["Eén regel is genoeg, en ik begrijp het ook als het niet kan."],
        ["Ik wens het hele team veel succes."],
      ],
    ],
    "runner-up": [
      [
        [
          "Bedankt voor het bericht, en voor het vertrouwen tot aan de laatste ronde voor de functie van {role} bij {company}.",
          "Bedankt voor het bericht, en voor het vertrouwen tot aan de laatste ronde voor de functie van {role}.",
          "Bedankt voor het bericht, en voor het vertrouwen tot aan de laatste ronde bij {company}.",
          "Bedankt voor het bericht, en voor het vertrouwen tot aan de laatste ronde.",
        ],
        ["Het was leuk om het team en het werk te leren kennen."],
      ],
      [
        [
          "Mocht er iets veranderen, of mocht er bij {company} een andere functie vrijkomen, dan praat ik graag verder.",
          "Mocht er iets veranderen, of mocht er een andere functie vrijkomen, dan praat ik graag verder.",
        ],
        ["Ik wens het team een goede start met de nieuwe collega."],
      ],
    ],
    filled: [
      [
        [
          "Bedankt voor het bericht dat de functie van {role} bij {company} niet meer openstaat.",
          "Bedankt voor het bericht dat de functie van {role} niet meer openstaat.",
          "Bedankt voor het bericht dat de functie bij {company} niet meer openstaat.",
          "Bedankt voor het bericht dat de functie niet meer openstaat.",
        ],
        ["Komt de functie opnieuw vrij, of iets wat erop lijkt, dan hoor ik dat graag."],
      ],
      [["Ik wens het hele team veel succes."]],
    ],
    hold: [
      [
        [
          "Bedankt voor het bericht over de stand van zaken rond de functie van {role} bij {company}.",
          "Bedankt voor het bericht over de stand van zaken rond de functie van {role}.",
          "Bedankt voor het bericht over de stand van zaken bij {company}.",
          "Bedankt voor het bericht over de stand van zaken.",
        ],
        ["Ik heb nog steeds belangstelling."],
      ],
      [["Wanneer kan ik het beste weer contact opnemen?"]],
    ],
    "keep-details": [
      [
        [
          "Bedankt voor het bericht over de functie van {role} bij {company}.",
          "Bedankt voor het bericht over de functie van {role}.",
          "Bedankt voor het bericht over mijn sollicitatie bij {company}.",
          "Bedankt voor het bericht.",
        ],
        ["Ja, mijn gegevens mogen bewaard blijven; als zich iets passends voordoet, hoor ik het graag."],
      ],
      [["Ik wens het hele team veel succes."]],
    ],
    "thanks-for-feedback": [
      [
        ["Bedankt voor de tijd en de moeite om mij deze feedback te geven; daar heb ik veel aan."],
        ["Ik ga met deze punten aan de slag."],
      ],
      [
        [
          "Ik blijf graag in contact, ook voor andere functies bij {company} die goed bij mij passen.",
          "Ik blijf graag in contact, ook voor andere functies die goed bij mij passen.",
        ],
      ],
    ],
    note: [
      [
        ["Beste {given},", "Beste {name},", "Goedendag,"],
        [
          "bedankt voor de tijd en aandacht voor mijn sollicitatie als {role} bij {company}.",
          "bedankt voor de tijd en aandacht voor mijn sollicitatie als {role}.",
          "bedankt voor de tijd en aandacht voor mijn sollicitatie bij {company}.",
          "bedankt voor de tijd en aandacht voor mijn sollicitatie.",
        ],
        ["Deze keer liep het anders, maar ik blijf graag in contact."],
        ["Ik wens het hele team veel succes."],
      ],
    ],
  },
  closing: "Hartelijke groet,",
};

/** Dutch. */
export const nl: WordingPack = {
  tag: "nl",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["Het was fijn om met {people} te spreken.", ""],
  tones: { warm },
};
