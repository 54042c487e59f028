import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Buongiorno {given},", "Buongiorno {name},", "Buongiorno a tutto il team di {company},", "Buongiorno,"],
  wordings: {
    thanks: [
      [
        [
          "grazie per il riscontro e per aver preso in considerazione la mia candidatura per la posizione di {role} presso {company}.",
          "grazie per il riscontro e per aver preso in considerazione la mia candidatura per la posizione di {role}.",
          "grazie per il riscontro e per aver preso in considerazione la mia candidatura presso {company}.",
          "grazie per il riscontro e per aver preso in considerazione la mia candidatura.",
        ],
        [
          "Se in futuro si aprisse una posizione in linea con il mio profilo, mi farebbe piacere ricevere vostre notizie.",
        ],
      ],
      [["Auguro buon lavoro a tutto il team."]],
    ],
    "after-interview": [
      [
        [
          "grazie per il riscontro e per il tempo dedicato al colloquio per la posizione di {role} presso {company}.",
          "grazie per il riscontro e per il tempo dedicato al colloquio per la posizione di {role}.",
          "grazie per il riscontro e per il tempo dedicato al colloquio presso {company}.",
          "grazie per il riscontro e per il tempo dedicato al nostro colloquio.",
        ],
        ["Ho potuto conoscere meglio il vostro lavoro."],
      ],
      [
        [
          "Mi farebbe piacere restare in contatto, anche per altre posizioni presso {company} in linea con il mio profilo.",
          "Mi farebbe piacere restare in contatto, anche per altre posizioni in linea con il mio profilo.",
        ],
        ["Auguro buon lavoro a tutto il team."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "grazie per il riscontro e per il tempo dedicato al colloquio per la posizione di {role} presso {company}.",
          "grazie per il riscontro e per il tempo dedicato al colloquio per la posizione di {role}.",
          "grazie per il riscontro e per il tempo dedicato al colloquio presso {company}.",
          "grazie per il riscontro e per il tempo dedicato al nostro colloquio.",
        ],
        ["Mi farebbe piacere restare in contatto."],
      ],
      [
        ["Se possibile, posso chiedervi di indicarmi un aspetto su cui lavorare per le prossime candidature?"],
        ["Basta anche una sola riga, e capisco se non vi è possibile rispondere."],
        ["Auguro buon lavoro a tutto il team."],
      ],
    ],
    "runner-up": [
      [
        [
          "grazie per il riscontro e per la fiducia dimostrata fino alla fase finale della selezione per la posizione di {role} presso {company}.",
          "grazie per il riscontro e per la fiducia dimostrata fino alla fase finale della selezione per la posizione di {role}.",
          "grazie per il riscontro e per la fiducia dimostrata fino alla fase finale della selezione presso {company}.",
          "grazie per il riscontro e per la fiducia dimostrata fino alla fase finale della selezione.",
        ],
        ["Mi ha fatto piacere conoscere voi e il vostro lavoro."],
      ],
      [
        [
          "Se la situazione dovesse cambiare, o se si aprisse un'altra posizione presso {company}, mi farebbe piacere riparlarne.",
          "Se la situazione dovesse cambiare, o se si aprisse un'altra posizione, mi farebbe piacere riparlarne.",
        ],
        ["Auguro a tutto il team un buon inizio con chi entrerà a farne parte."],
      ],
    ],
    filled: [
      [
        [
          "grazie per avermi fatto sapere che la posizione di {role} presso {company} non è più aperta.",
          "grazie per avermi fatto sapere che la posizione di {role} non è più aperta.",
          "grazie per avermi fatto sapere che la posizione presso {company} non è più aperta.",
          "grazie per avermi fatto sapere che la posizione non è più aperta.",
        ],
        [
          "Se la posizione venisse riaperta, o se si presentasse un ruolo simile, mi farebbe piacere ricevere vostre notizie.",
        ],
      ],
      [["Auguro buon lavoro a tutto il team."]],
    ],
    hold: [
      [
        [
          "grazie per l'aggiornamento sulla posizione di {role} presso {company}.",
          "grazie per l'aggiornamento sulla posizione di {role}.",
          "grazie per l'aggiornamento sulla selezione presso {company}.",
          "grazie per l'aggiornamento sullo stato della selezione.",
        ],
        ["La posizione continua a interessarmi."],
      ],
      [["Quando sarebbe un buon momento per ricontattarvi?"]],
    ],
    "keep-details": [
      [
        [
          "grazie per il riscontro sulla posizione di {role} presso {company}.",
          "grazie per il riscontro sulla posizione di {role}.",
          "grazie per il riscontro sulla mia candidatura presso {company}.",
          "grazie per il riscontro.",
        ],
        [
          "Sì, potete senz'altro conservare i miei dati; mi farebbe piacere ricevere vostre notizie se si presentasse una posizione adatta.",
        ],
      ],
      [["Auguro buon lavoro a tutto il team."]],
    ],
    "thanks-for-feedback": [
      [
        ["grazie per aver trovato il tempo di darmi queste indicazioni: mi sono utili."],
        ["Lavorerò su questi aspetti."],
      ],
      [
        [
          "Mi farebbe piacere restare in contatto, anche per altre posizioni presso {company} in linea con il mio profilo.",
          "Mi farebbe piacere restare in contatto, anche per altre posizioni in linea con il mio profilo.",
        ],
      ],
    ],
    note: [
      [
        ["Buongiorno {given},", "Buongiorno {name},", "Buongiorno,"],
        [
          "grazie per aver considerato la mia candidatura per la posizione di {role} presso {company}.",
          "grazie per aver considerato la mia candidatura per la posizione di {role}.",
          "grazie per aver considerato la mia candidatura presso {company}.",
          "grazie per aver considerato la mia candidatura.",
        ],
        ["Questa volta è andata diversamente, ma resto volentieri in contatto."],
        ["Buon lavoro."],
      ],
    ],
  },
  closing: "Un cordiale saluto,",
};

/** Italian. */
export const it: WordingPack = {
  tag: "it",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["È stato un piacere parlare con {people}.", ""],
  tones: { warm },
};
