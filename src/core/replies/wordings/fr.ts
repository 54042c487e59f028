import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Bonjour {given},", "Bonjour {name},", "Bonjour à toute l'équipe {company},", "Bonjour,"],
  wordings: {
    thanks: [
      [
        [
          "Merci pour votre réponse et pour le temps que vous avez consacré à ma candidature au poste « {role} » chez {company}.",
          "Merci pour votre réponse et pour le temps que vous avez consacré à ma candidature au poste « {role} ».",
          "Merci pour votre réponse et pour le temps que vous avez consacré à ma candidature chez {company}.",
          "Merci pour votre réponse et pour le temps que vous avez consacré à ma candidature.",
        ],
        [
          "Si un poste correspondant à mon profil se présente chez {company}, c'est avec plaisir que j'échangerai avec vous.",
          "Si un poste correspondant à mon profil se présente, c'est avec plaisir que j'échangerai avec vous.",
        ],
      ],
      [["Je vous souhaite une très bonne continuation, à vous et à toute l'équipe."]],
    ],
    "after-interview": [
      [
        [
          "Merci pour votre réponse et pour le temps que vous avez consacré à notre entretien pour le poste « {role} » chez {company}.",
          "Merci pour votre réponse et pour le temps que vous avez consacré à notre entretien pour le poste « {role} ».",
          "Merci pour votre réponse et pour le temps que vous avez consacré à notre entretien chez {company}.",
          "Merci pour votre réponse et pour le temps que vous avez consacré à notre entretien.",
        ],
        ["J'ai ainsi pu mieux comprendre votre activité."],
      ],
      [
        [
          "J'aurais plaisir à rester en contact et à échanger de nouveau si un autre poste se présente chez {company}.",
          "J'aurais plaisir à rester en contact et à échanger de nouveau si un autre poste se présente.",
        ],
        ["Je vous souhaite une très bonne continuation, à vous et à toute l'équipe."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Merci pour votre réponse et pour le temps que vous avez consacré à notre entretien pour le poste « {role} » chez {company}.",
          "Merci pour votre réponse et pour le temps que vous avez consacré à notre entretien pour le poste « {role} ».",
          "Merci pour votre réponse et pour le temps que vous avez consacré à notre entretien chez {company}.",
          "Merci pour votre réponse et pour le temps que vous avez consacré à notre entretien.",
        ],
        ["J'aurais plaisir à rester en contact."],
      ],
      [
        ["Si vous avez un instant : y a-t-il un point qui aurait rendu ma candidature plus convaincante ?"],
        ["Une ligne suffit, et je comprendrai tout à fait que vous ne puissiez pas me répondre."],
        ["Je vous souhaite une très bonne continuation, à vous et à toute l'équipe."],
      ],
    ],
    "runner-up": [
      [
        [
          "Merci pour votre message et pour la confiance que vous m'avez accordée jusqu'à la dernière étape du recrutement pour le poste « {role} » chez {company}.",
          "Merci pour votre message et pour la confiance que vous m'avez accordée jusqu'à la dernière étape du recrutement pour le poste « {role} ».",
          "Merci pour votre message et pour la confiance que vous m'avez accordée jusqu'à la dernière étape du recrutement chez {company}.",
          "Merci pour votre message et pour la confiance que vous m'avez accordée jusqu'à la dernière étape du recrutement.",
        ],
        ["J'ai eu plaisir à découvrir votre équipe et votre travail."],
      ],
      [
        [
          "Si la situation évolue ou si un autre poste se présente chez {company}, c'est avec plaisir que j'échangerai de nouveau avec vous.",
          "Si la situation évolue ou si un autre poste se présente, c'est avec plaisir que j'échangerai de nouveau avec vous.",
        ],
        ["Je souhaite à toute l'équipe un bon démarrage avec la personne qui la rejoint."],
      ],
    ],
    filled: [
      [
        [
          "Merci de m'avoir fait savoir que le poste « {role} » chez {company} n'est plus à pourvoir.",
          "Merci de m'avoir fait savoir que le poste « {role} » n'est plus à pourvoir.",
          "Merci de m'avoir fait savoir que le poste chez {company} n'est plus à pourvoir.",
          "Merci de m'avoir fait savoir que le poste n'est plus à pourvoir.",
        ],
        ["Si le poste s'ouvre à nouveau, ou si un poste proche se présente, j'aurai plaisir à avoir de vos nouvelles."],
      ],
      [["Je vous souhaite une très bonne continuation, à vous et à toute l'équipe."]],
    ],
    hold: [
      [
        [
          "Merci de m'avoir fait part de l'avancement du recrutement pour le poste « {role} » chez {company}.",
          "Merci de m'avoir fait part de l'avancement du recrutement pour le poste « {role} ».",
          "Merci de m'avoir fait part de l'avancement du recrutement chez {company}.",
          "Merci de m'avoir fait part de l'avancement du recrutement.",
        ],
        ["Mon intérêt reste entier."],
      ],
      [["À quel moment me conseillez-vous de reprendre contact ?"]],
    ],
    "keep-details": [
      [
        [
          "Merci pour votre message concernant le poste « {role} » chez {company}.",
          "Merci pour votre message concernant le poste « {role} ».",
          "Merci pour votre message concernant ma candidature chez {company}.",
          "Merci pour votre message.",
        ],
        [
          "Oui, vous pouvez tout à fait conserver ma candidature ; j'aurai plaisir à avoir de vos nouvelles si un poste correspond à mon profil.",
        ],
      ],
      [["Je vous souhaite une très bonne continuation, à vous et à toute l'équipe."]],
    ],
    "thanks-for-feedback": [
      [
        ["Merci d'avoir pris le temps de me faire ce retour ; il m'est utile."],
        ["Je tiendrai compte de vos remarques."],
      ],
      [
        [
          "J'aurais plaisir à rester en contact et à échanger de nouveau si un autre poste se présente chez {company}.",
          "J'aurais plaisir à rester en contact et à échanger de nouveau si un autre poste se présente.",
        ],
      ],
    ],
    note: [
      [
        ["Bonjour {given},", "Bonjour {name},", "Bonjour,"],
        [
          "merci d'avoir étudié ma candidature au poste « {role} » chez {company}.",
          "merci d'avoir étudié ma candidature au poste « {role} ».",
          "merci d'avoir étudié ma candidature chez {company}.",
          "merci d'avoir étudié ma candidature.",
        ],
        ["J'aurais plaisir à rester en contact et vous souhaite une bonne continuation."],
      ],
    ],
  },
  closing: "Bien cordialement,",
};

const short: TonePack = {
  greeting: ["Bonjour {given},", "Bonjour {name},", "Bonjour à toute l'équipe {company},", "Bonjour,"],
  wordings: {
    thanks: [
      [
        [
          "Merci pour votre réponse concernant le poste « {role} » chez {company} et pour le temps que vous m'avez accordé.",
          "Merci pour votre réponse concernant le poste « {role} » et pour le temps que vous m'avez accordé.",
          "Merci pour votre réponse concernant ma candidature chez {company} et pour le temps que vous m'avez accordé.",
          "Merci pour votre réponse et pour le temps que vous m'avez accordé.",
        ],
        ["Si un poste correspond plus tard à mon profil, j'aurai plaisir à avoir de vos nouvelles."],
      ],
    ],
    "after-interview": [
      [
        [
          "Merci pour votre réponse et pour notre échange au sujet du poste « {role} » chez {company}.",
          "Merci pour votre réponse et pour notre échange au sujet du poste « {role} ».",
          "Merci pour votre réponse et pour notre échange chez {company}.",
          "Merci pour votre réponse et pour notre échange.",
        ],
        ["J'aurais plaisir à rester en contact."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Merci pour votre réponse et pour notre échange au sujet du poste « {role} » chez {company}.",
          "Merci pour votre réponse et pour notre échange au sujet du poste « {role} ».",
          "Merci pour votre réponse et pour notre échange chez {company}.",
          "Merci pour votre réponse et pour notre échange.",
        ],
        ["Y a-t-il un point que j'aurais pu améliorer ?"],
        ["Une ligne suffit, et je comprendrai que vous ne puissiez pas me répondre."],
      ],
    ],
    "runner-up": [
      [
        [
          "Merci pour votre message et pour votre confiance jusqu'à la dernière étape du recrutement pour le poste « {role} » chez {company}.",
          "Merci pour votre message et pour votre confiance jusqu'à la dernière étape du recrutement pour le poste « {role} ».",
          "Merci pour votre message et pour votre confiance jusqu'à la dernière étape du recrutement chez {company}.",
          "Merci pour votre message et pour votre confiance jusqu'à la dernière étape du recrutement.",
        ],
        ["Si la situation évolue ou si un autre poste se présente, j'aurai plaisir à échanger de nouveau."],
      ],
    ],
    filled: [
      [
        [
          "Merci de m'avoir fait savoir que le poste « {role} » chez {company} n'est plus à pourvoir.",
          "Merci de m'avoir fait savoir que le poste « {role} » n'est plus à pourvoir.",
          "Merci de m'avoir fait savoir que le poste chez {company} n'est plus à pourvoir.",
          "Merci de m'avoir fait savoir que le poste n'est plus à pourvoir.",
        ],
        ["Si le poste s'ouvre à nouveau, j'aurai plaisir à avoir de vos nouvelles."],
      ],
    ],
    hold: [
      [
        [
          "Merci pour ces nouvelles concernant le poste « {role} » chez {company}.",
          "Merci pour ces nouvelles concernant le poste « {role} ».",
          "Merci pour ces nouvelles concernant ma candidature chez {company}.",
          "Merci pour ces nouvelles concernant ma candidature.",
        ],
        ["Mon intérêt reste entier."],
        ["Quand puis-je reprendre contact ?"],
      ],
    ],
    "keep-details": [
      [
        [
          "Merci pour votre message concernant le poste « {role} » chez {company}.",
          "Merci pour votre message concernant le poste « {role} ».",
          "Merci pour votre message concernant ma candidature chez {company}.",
          "Merci pour votre message.",
        ],
        ["Oui, vous pouvez tout à fait conserver ma candidature."],
      ],
    ],
    "thanks-for-feedback": [
      [
        ["Merci d'avoir pris le temps de me faire ce retour ; il m'est utile."],
        ["Je tiendrai compte de vos remarques."],
      ],
    ],
    note: [
      [
        ["Bonjour {given},", "Bonjour {name},", "Bonjour,"],
        [
          "merci d'avoir étudié ma candidature au poste « {role} » chez {company}.",
          "merci d'avoir étudié ma candidature au poste « {role} ».",
          "merci d'avoir étudié ma candidature chez {company}.",
          "merci d'avoir étudié ma candidature.",
        ],
        ["J'aurais plaisir à rester en contact."],
      ],
    ],
  },
  closing: "Cordialement,",
};

const formal: TonePack = {
  greeting: ["Bonjour {name},", "Madame, Monsieur,"],
  wordings: {
    thanks: [
      [
        [
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que de l'attention que vous avez portée à ma candidature au poste « {role} » chez {company}.",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que de l'attention que vous avez portée à ma candidature au poste « {role} ».",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que de l'attention que vous avez portée à ma candidature chez {company}.",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que de l'attention que vous avez portée à ma candidature.",
        ],
        [
          "Si un poste correspondant à mon profil venait à s'ouvrir chez {company}, je me tiendrais volontiers à votre disposition.",
          "Si un poste correspondant à mon profil venait à s'ouvrir, je me tiendrais volontiers à votre disposition.",
        ],
      ],
      [["Je vous souhaite, ainsi qu'à votre équipe, pleine réussite dans vos projets."]],
    ],
    "after-interview": [
      [
        [
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que du temps que vous avez consacré à notre entretien pour le poste « {role} » chez {company}.",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que du temps que vous avez consacré à notre entretien pour le poste « {role} ».",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que du temps que vous avez consacré à notre entretien chez {company}.",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que du temps que vous avez consacré à notre entretien.",
        ],
        ["J'ai ainsi pu mieux connaître votre activité."],
      ],
      [
        [
          "Je resterais volontiers en contact avec vous et vous saurais gré de considérer ma candidature pour d'autres postes chez {company}.",
          "Je resterais volontiers en contact avec vous et vous saurais gré de considérer ma candidature pour d'autres postes.",
        ],
        ["Je vous souhaite, ainsi qu'à votre équipe, pleine réussite dans vos projets."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que du temps que vous avez consacré à notre entretien pour le poste « {role} » chez {company}.",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que du temps que vous avez consacré à notre entretien pour le poste « {role} ».",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que du temps que vous avez consacré à notre entretien chez {company}.",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que du temps que vous avez consacré à notre entretien.",
        ],
        ["Je souhaiterais rester en contact avec vous."],
      ],
      [
        ["Si votre temps vous le permet, pourriez-vous m'indiquer un point qui aurait renforcé ma candidature ?"],
        ["Une ligne me serait déjà utile, et je comprendrais que vous ne puissiez pas me répondre."],
        ["Je vous souhaite, ainsi qu'à votre équipe, pleine réussite dans vos projets."],
      ],
    ],
    "runner-up": [
      [
        [
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que de l'attention que vous avez portée à ma candidature au poste « {role} » chez {company} jusqu'au terme du recrutement.",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que de l'attention que vous avez portée à ma candidature au poste « {role} » jusqu'au terme du recrutement.",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que de l'attention que vous avez portée à ma candidature chez {company} jusqu'au terme du recrutement.",
          "Je vous remercie de m'avoir fait part de votre décision, ainsi que de l'attention que vous avez portée à ma candidature jusqu'au terme du recrutement.",
        ],
        ["J'ai apprécié la qualité de nos échanges."],
      ],
      [
        [
          "Si la situation venait à évoluer ou si un autre poste se présentait chez {company}, c'est avec plaisir que je m'entretiendrais de nouveau avec vous.",
          "Si la situation venait à évoluer ou si un autre poste se présentait, c'est avec plaisir que je m'entretiendrais de nouveau avec vous.",
        ],
        ["Je vous souhaite, ainsi qu'à votre équipe, pleine réussite dans vos projets."],
      ],
    ],
    filled: [
      [
        [
          "Je vous remercie de m'avoir fait savoir que le poste « {role} » chez {company} n'est plus à pourvoir.",
          "Je vous remercie de m'avoir fait savoir que le poste « {role} » n'est plus à pourvoir.",
          "Je vous remercie de m'avoir fait savoir que le poste chez {company} n'est plus à pourvoir.",
          "Je vous remercie de m'avoir fait savoir que le poste n'est plus à pourvoir.",
        ],
        [
          "Si ce poste venait à s'ouvrir de nouveau, ou si un poste similaire se présentait, je vous saurais gré de m'en informer.",
        ],
      ],
      [["Je vous souhaite, ainsi qu'à votre équipe, pleine réussite dans vos projets."]],
    ],
    hold: [
      [
        [
          "Je vous remercie de m'avoir fait part de l'état d'avancement du recrutement pour le poste « {role} » chez {company}.",
          "Je vous remercie de m'avoir fait part de l'état d'avancement du recrutement pour le poste « {role} ».",
          "Je vous remercie de m'avoir fait part de l'état d'avancement du recrutement chez {company}.",
          "Je vous remercie de m'avoir fait part de l'état d'avancement du recrutement.",
        ],
        ["Je vous confirme tout mon intérêt pour ce poste."],
      ],
      [["À quel moment me serait-il possible de reprendre contact avec vous ?"]],
    ],
    "keep-details": [
      [
        [
          "Je vous remercie de votre message concernant le poste « {role} » chez {company}.",
          "Je vous remercie de votre message concernant le poste « {role} ».",
          "Je vous remercie de votre message concernant ma candidature chez {company}.",
          "Je vous remercie de votre message.",
        ],
        [
          "Je vous donne volontiers mon accord pour la conservation de mon dossier et me tiens à votre disposition si un poste correspondant à mon profil venait à s'ouvrir.",
        ],
      ],
      [["Je vous souhaite, ainsi qu'à votre équipe, pleine réussite dans vos projets."]],
    ],
    "thanks-for-feedback": [
      [
        ["Je vous remercie d'avoir pris le temps de me faire part de votre appréciation ; elle m'est utile."],
        ["Je ne manquerai pas de tenir compte de vos remarques."],
      ],
      [
        [
          "Je resterais volontiers en contact avec vous et vous saurais gré de considérer ma candidature pour d'autres postes chez {company}.",
          "Je resterais volontiers en contact avec vous et vous saurais gré de considérer ma candidature pour d'autres postes.",
        ],
      ],
    ],
    note: [
      [
        ["Bonjour {name},", "Madame, Monsieur,"],
        [
          "je vous remercie de l'attention que vous avez portée à ma candidature au poste « {role} » chez {company}.",
          "je vous remercie de l'attention que vous avez portée à ma candidature au poste « {role} ».",
          "je vous remercie de l'attention que vous avez portée à ma candidature chez {company}.",
          "je vous remercie de l'attention que vous avez portée à ma candidature.",
        ],
        ["Je souhaiterais rester en contact avec vous."],
      ],
    ],
  },
  closing: "Avec mes salutations distinguées,",
};

/** French. */
export const fr: WordingPack = {
  tag: "fr",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["L'échange avec {people} m'a beaucoup apporté.", ""],
  tones: { warm, short, formal },
};
