import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Hello {given},", "Hello {name},", "Hello {company} team,", "Hello,"],
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
        ["I came away with a good picture of your work."],
      ],
      [
        [
          "I would be glad to stay in touch, and to be considered if another role at {company} fits.",
          "I would be glad to stay in touch, and to be considered if another role fits.",
        ],
        ["I wish you and the team all the best."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Thank you for letting me know, and for the time you took to talk with me about the role of {role} at {company}.",
          "Thank you for letting me know, and for the time you took to talk with me about the role of {role}.",
          "Thank you for letting me know, and for the time you took to talk with me about working at {company}.",
          "Thank you for letting me know, and for the time you took to talk with me.",
        ],
        ["I would be glad to stay in touch."],
      ],
      [
        ["If you have a moment: is there one thing that would have made my application stronger?"],
        ["A line is plenty, and I understand if you cannot say."],
        ["I wish you and the team all the best."],
      ],
    ],
    "runner-up": [
      [
        [
          "Thank you for telling me, and for taking me so far in the choice for {role} at {company}.",
          "Thank you for telling me, and for taking me so far in the choice for {role}.",
          "Thank you for telling me, and for taking me so far at {company}.",
          "Thank you for telling me, and for taking me so far.",
        ],
        ["I enjoyed getting to know you and your work."],
      ],
      [
        [
          "Should things change, or another role at {company} come up, I would be glad to talk again.",
          "Should things change, or another role come up, I would be glad to talk again.",
        ],
        ["I wish you and the team a good start with the new colleague."],
      ],
    ],
    filled: [
      [
        [
          "Thank you for letting me know that the role of {role} at {company} is no longer open.",
          "Thank you for letting me know that the role of {role} is no longer open.",
          "Thank you for letting me know that the role at {company} is no longer open.",
          "Thank you for letting me know that the role is no longer open.",
        ],
        ["I would be glad to hear from you if the role opens again, or if something close to it comes up."],
      ],
      [["I wish you and the team all the best."]],
    ],
    hold: [
      [
        [
          "Thank you for letting me know how things stand with the role of {role} at {company}.",
          "Thank you for letting me know how things stand with the role of {role}.",
          "Thank you for letting me know how things stand at {company}.",
          "Thank you for letting me know how things stand.",
        ],
        ["I am still interested."],
      ],
      [["When would be a good time for me to ask again?"]],
    ],
    "keep-details": [
      [
        [
          "Thank you for letting me know about the role of {role} at {company}.",
          "Thank you for letting me know about the role of {role}.",
          "Thank you for letting me know about my application at {company}.",
          "Thank you for letting me know.",
        ],
        ["Yes, please keep my details; I would be glad to hear from you when something fits."],
      ],
      [["I wish you and the team all the best."]],
    ],
    "thanks-for-feedback": [
      [["Thank you for taking the time to tell me this; it helps."], ["I will work on these points."]],
      [
        [
          "I would be glad to stay in touch, and to be considered if another role at {company} fits.",
          "I would be glad to stay in touch, and to be considered if another role fits.",
        ],
      ],
    ],
    note: [
      [
        ["Hello {given},", "Hello {name},", "Hello,"],
        [
          "thank you for considering me for {role} at {company}.",
          "thank you for considering me for {role}.",
          "thank you for considering my application at {company}.",
          "thank you for considering my application.",
        ],
        ["It went another way this time; I would be glad to stay in touch."],
        ["All the best to you and the team."],
      ],
    ],
  },
  closing: "Best wishes,",
};

const short: TonePack = {
  greeting: ["Hi {given},", "Hi {name},", "Hi {company} team,", "Hi,"],
  wordings: {
    thanks: [
      [
        [
          "Thanks for letting me know about {role} at {company}, and for your time.",
          "Thanks for letting me know about {role}, and for your time.",
          "Thanks for letting me know about my application at {company}, and for your time.",
          "Thanks for letting me know, and for your time.",
        ],
        ["I would be happy to hear from you if something fits later."],
      ],
    ],
    "after-interview": [
      [
        [
          "Thanks for letting me know, and for the talk about {role} at {company}.",
          "Thanks for letting me know, and for the talk about {role}.",
          "Thanks for letting me know, and for the talk about working at {company}.",
          "Thanks for letting me know, and for the talk.",
        ],
        ["I would be happy to stay in touch."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Thanks for letting me know, and for the talk about {role} at {company}.",
          "Thanks for letting me know, and for the talk about {role}.",
          "Thanks for letting me know, and for the talk about working at {company}.",
          "Thanks for letting me know, and for the talk.",
        ],
        ["Is there one thing I could have done better?"],
        ["A line is plenty, and no answer is fine too."],
      ],
    ],
    "runner-up": [
      [
        [
          "Thanks for telling me, and for taking me so far with {role} at {company}.",
          "Thanks for telling me, and for taking me so far with {role}.",
          "Thanks for telling me, and for taking me so far at {company}.",
          "Thanks for telling me, and for taking me so far.",
        ],
        ["If things change, or another role comes up, I would be happy to talk again."],
      ],
    ],
    filled: [
      [
        [
          "Thanks for letting me know that {role} at {company} is no longer open.",
          "Thanks for letting me know that {role} is no longer open.",
          "Thanks for letting me know that the role at {company} is no longer open.",
          "Thanks for letting me know that the role is no longer open.",
        ],
        ["I would be happy to hear from you if the role opens again."],
      ],
    ],
    hold: [
      [
        [
          "Thanks for letting me know where {role} at {company} stands.",
          "Thanks for letting me know where {role} stands.",
          "Thanks for letting me know where things stand at {company}.",
          "Thanks for letting me know where things stand.",
        ],
        ["I am still interested."],
        ["When should I ask again?"],
      ],
    ],
    "keep-details": [
      [
        [
          "Thanks for letting me know about {role} at {company}.",
          "Thanks for letting me know about {role}.",
          "Thanks for letting me know about my application at {company}.",
          "Thanks for letting me know.",
        ],
        ["Yes, please keep my details."],
      ],
    ],
    "thanks-for-feedback": [
      [["Thanks for taking the time to tell me this; it helps."], ["I will work on these points."]],
    ],
    note: [
      [
        ["Hi {given},", "Hi {name},", "Hi,"],
        [
          "thanks for considering me for {role} at {company}.",
          "thanks for considering me for {role}.",
          "thanks for considering my application at {company}.",
          "thanks for considering my application.",
        ],
        ["I would be happy to stay in touch."],
      ],
    ],
  },
  closing: "Best,",
};

const formal: TonePack = {
  greeting: ["Dear {name},", "Dear {company} Hiring Team,", "Dear Hiring Team,"],
  wordings: {
    thanks: [
      [
        [
          "Thank you for informing me of your decision, and for considering my application for the position of {role} at {company}.",
          "Thank you for informing me of your decision, and for considering my application for the position of {role}.",
          "Thank you for informing me of your decision, and for considering my application at {company}.",
          "Thank you for informing me of your decision, and for considering my application.",
        ],
        [
          "Should a suitable position arise at {company}, I would be pleased to hear from you.",
          "Should a suitable position arise, I would be pleased to hear from you.",
        ],
      ],
      [["I wish you and your team every success."]],
    ],
    "after-interview": [
      [
        [
          "Thank you for informing me of your decision, and for the time you gave to our conversation about the position of {role} at {company}.",
          "Thank you for informing me of your decision, and for the time you gave to our conversation about the position of {role}.",
          "Thank you for informing me of your decision, and for the time you gave to our conversation about working at {company}.",
          "Thank you for informing me of your decision, and for the time you gave to our conversation.",
        ],
        ["I valued the insight into your work."],
      ],
      [
        [
          "I would be pleased to remain in contact, and to be considered for other positions at {company}.",
          "I would be pleased to remain in contact, and to be considered for other positions.",
        ],
        ["I wish you and your team every success."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Thank you for informing me of your decision, and for the time you gave to our conversation about the position of {role} at {company}.",
          "Thank you for informing me of your decision, and for the time you gave to our conversation about the position of {role}.",
          "Thank you for informing me of your decision, and for the time you gave to our conversation about working at {company}.",
          "Thank you for informing me of your decision, and for the time you gave to our conversation.",
        ],
        ["I would be pleased to remain in contact."],
      ],
      [
        ["If your time allows, may I ask for one point that would have strengthened my application?"],
        ["A single line would help me, and I understand if you are unable to comment."],
        ["I wish you and your team every success."],
      ],
    ],
    "runner-up": [
      [
        [
          "Thank you for informing me of your decision, and for considering me to the end for the position of {role} at {company}.",
          "Thank you for informing me of your decision, and for considering me to the end for the position of {role}.",
          "Thank you for informing me of your decision, and for considering me to the end at {company}.",
          "Thank you for informing me of your decision, and for considering me to the end.",
        ],
        ["I valued our conversations."],
      ],
      [
        [
          "Should circumstances change, or another position at {company} arise, I would be pleased to speak with you again.",
          "Should circumstances change, or another position arise, I would be pleased to speak with you again.",
        ],
        ["I wish you and your team every success."],
      ],
    ],
    filled: [
      [
        [
          "Thank you for informing me that the position of {role} at {company} is no longer open.",
          "Thank you for informing me that the position of {role} is no longer open.",
          "Thank you for informing me that the position at {company} is no longer open.",
          "Thank you for informing me that the position is no longer open.",
        ],
        ["Should it be opened again, or a similar position arise, I would be pleased to hear from you."],
      ],
      [["I wish you and your team every success."]],
    ],
    hold: [
      [
        [
          "Thank you for informing me of the present state of the position of {role} at {company}.",
          "Thank you for informing me of the present state of the position of {role}.",
          "Thank you for informing me of the present state of my application at {company}.",
          "Thank you for informing me of the present state of my application.",
        ],
        ["I remain interested."],
      ],
      [["When would be a suitable time for me to enquire again?"]],
    ],
    "keep-details": [
      [
        [
          "Thank you for your message about the position of {role} at {company}.",
          "Thank you for your message about the position of {role}.",
          "Thank you for your message about my application at {company}.",
          "Thank you for your message.",
        ],
        ["I agree to your keeping my details, and would be pleased to hear from you when a suitable position arises."],
      ],
      [["I wish you and your team every success."]],
    ],
    "thanks-for-feedback": [
      [["Thank you for taking the time to give me your view; it is helpful to me."], ["I will take it to heart."]],
      [
        [
          "I would be pleased to remain in contact, and to be considered for other positions at {company}.",
          "I would be pleased to remain in contact, and to be considered for other positions.",
        ],
      ],
    ],
    note: [
      [
        ["Dear {name},", "Dear Sir or Madam,"],
        [
          "thank you for considering my application for {role} at {company}.",
          "thank you for considering my application for {role}.",
          "thank you for considering my application at {company}.",
          "thank you for considering my application.",
        ],
        ["I would be pleased to remain in contact."],
      ],
    ],
  },
  closing: "Kind regards,",
};

/** English. */
export const en: WordingPack = {
  tag: "en",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["I enjoyed talking with {people}.", ""],
  tones: { warm, short, formal },
};
