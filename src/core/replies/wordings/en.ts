import type { WordingPack } from "../wording-pack";

/** English. */
export const en: WordingPack = {
  tag: "en",
  greeting: ["Hello {contact},", "Hello {company} team,", "Hello,"],
  wordings: {
    thanks: [
      [
        [
          "Thank you for letting me know, and for considering me for the role of {role} at {company}.",
          "Thank you for letting me know, and for considering me for the role of {role}.",
          "Thank you for letting me know, and for considering my application at {company}.",
          "Thank you for letting me know, and for considering my application.",
        ],
        [
          "If a role comes up at {company} that fits, I would be glad to hear from you.",
          "If a role comes up that fits, I would be glad to hear from you.",
        ],
      ],
      [["I wish you and the team all the best."]],
    ],
    "after-interview": [
      [
        [
          "Thank you for letting me know, and for the time you took to talk with me about the role of {role} at {company}.",
          "Thank you for letting me know, and for the time you took to talk with me about the role of {role}.",
          "Thank you for letting me know, and for the time you took to talk with me about working at {company}.",
          "Thank you for letting me know, and for the time you took to talk with me.",
        ],
        ["I enjoyed our conversation and came away with a good picture of your work."],
      ],
      [
        [
          "I would be glad to stay in touch, and to be considered if another role at {company} fits.",
          "I would be glad to stay in touch, and to be considered if another role fits.",
        ],
        ["I wish you and the team all the best."],
      ],
    ],
  },
  closing: "Best wishes,",
};
