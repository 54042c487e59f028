import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Dzień dobry,"],
  wordings: {
    thanks: [
      [
        [
          "dziękuję za wiadomość i za rozpatrzenie mojej kandydatury na stanowisko {role} w firmie {company}.",
          "dziękuję za wiadomość i za rozpatrzenie mojej kandydatury na stanowisko {role}.",
          "dziękuję za wiadomość i za rozpatrzenie mojego zgłoszenia do firmy {company}.",
          "dziękuję za wiadomość i za rozpatrzenie mojego zgłoszenia.",
        ],
        ["Jeśli pojawi się stanowisko zgodne z moim profilem, będzie mi miło otrzymać od Państwa wiadomość."],
      ],
      [["Życzę Państwu wszystkiego dobrego."]],
    ],
    "after-interview": [
      [
        [
          "dziękuję za wiadomość oraz za czas poświęcony na rozmowę o stanowisku {role} w firmie {company}.",
          "dziękuję za wiadomość oraz za czas poświęcony na rozmowę o stanowisku {role}.",
          "dziękuję za wiadomość oraz za czas poświęcony na rozmowę o pracy w firmie {company}.",
          "dziękuję za wiadomość oraz za czas poświęcony na rozmowę ze mną.",
        ],
        ["Rozmowa dała mi dobry obraz Państwa pracy."],
      ],
      [
        ["Chętnie pozostanę w kontakcie, także w sprawie innych rekrutacji u Państwa."],
        ["Życzę Państwu wszystkiego dobrego."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "dziękuję za wiadomość oraz za czas poświęcony na rozmowę o stanowisku {role} w firmie {company}.",
          "dziękuję za wiadomość oraz za czas poświęcony na rozmowę o stanowisku {role}.",
          "dziękuję za wiadomość oraz za czas poświęcony na rozmowę o pracy w firmie {company}.",
          "dziękuję za wiadomość oraz za czas poświęcony na rozmowę ze mną.",
        ],
        ["Chętnie pozostanę w kontakcie."],
      ],
      [
        ["Jeśli znajdą Państwo chwilę: co mogłoby wzmocnić moją kandydaturę w przyszłości?"],
        ["Wystarczy jedno zdanie, a jeśli nie jest to możliwe, w pełni to rozumiem."],
        ["Życzę Państwu wszystkiego dobrego."],
      ],
    ],
    "runner-up": [
      [
        [
          "dziękuję za wiadomość oraz za zaproszenie do ostatniego etapu rekrutacji na stanowisko {role} w firmie {company}.",
          "dziękuję za wiadomość oraz za zaproszenie do ostatniego etapu rekrutacji na stanowisko {role}.",
          "dziękuję za wiadomość oraz za zaproszenie do ostatniego etapu rekrutacji w firmie {company}.",
          "dziękuję za wiadomość oraz za zaproszenie do ostatniego etapu rekrutacji.",
        ],
        ["Cieszę się z możliwości poznania Państwa zespołu i pracy."],
      ],
      [
        ["Gdyby sytuacja się zmieniła lub pojawiło się u Państwa inne stanowisko, chętnie wrócę do rozmowy."],
        ["Życzę Państwu i nowej osobie w zespole dobrego początku współpracy."],
      ],
    ],
    filled: [
      [
        [
          "dziękuję za informację, że rekrutacja na stanowisko {role} w firmie {company} jest już zamknięta.",
          "dziękuję za informację, że rekrutacja na stanowisko {role} jest już zamknięta.",
          "dziękuję za informację, że rekrutacja w firmie {company} jest już zamknięta.",
          "dziękuję za informację, że rekrutacja jest już zamknięta.",
        ],
        [
          "Gdyby rekrutacja została wznowiona albo pojawiło się podobne stanowisko, byłoby mi miło otrzymać od Państwa wiadomość.",
        ],
      ],
      [["Życzę Państwu wszystkiego dobrego."]],
    ],
    hold: [
      [
        [
          "dziękuję za informację o przebiegu rekrutacji na stanowisko {role} w firmie {company}.",
          "dziękuję za informację o przebiegu rekrutacji na stanowisko {role}.",
          "dziękuję za informację o przebiegu rekrutacji w firmie {company}.",
          "dziękuję za informację o przebiegu rekrutacji.",
        ],
        ["To stanowisko nadal mnie interesuje."],
      ],
      [["Kiedy byłby dobry moment, aby zapytać ponownie?"]],
    ],
    "keep-details": [
      [
        [
          "dziękuję za wiadomość w sprawie stanowiska {role} w firmie {company}.",
          "dziękuję za wiadomość w sprawie stanowiska {role}.",
          "dziękuję za wiadomość w sprawie mojego zgłoszenia do firmy {company}.",
          "dziękuję za wiadomość.",
        ],
        [
          "Tak, zgadzam się na przechowywanie moich danych; będzie mi miło otrzymać wiadomość, gdy pojawi się coś odpowiedniego.",
        ],
      ],
      [["Życzę Państwu wszystkiego dobrego."]],
    ],
    "thanks-for-feedback": [
      [["dziękuję za poświęcony czas i za te uwagi; są dla mnie pomocne."], ["Popracuję nad tymi kwestiami."]],
      [["Chętnie pozostanę w kontakcie, także w sprawie innych rekrutacji u Państwa."]],
    ],
    note: [
      [
        ["Dzień dobry,"],
        [
          "dziękuję za rozpatrzenie mojej kandydatury na stanowisko {role} w firmie {company}.",
          "dziękuję za rozpatrzenie mojej kandydatury na stanowisko {role}.",
          "dziękuję za rozpatrzenie mojego zgłoszenia do firmy {company}.",
          "dziękuję za rozpatrzenie mojego zgłoszenia.",
        ],
        ["Tym razem się nie udało, ale chętnie pozostanę w kontakcie."],
        ["Wszystkiego dobrego dla zespołu."],
      ],
    ],
  },
  closing: "Serdecznie pozdrawiam",
};

/** Polish. */
export const pl: WordingPack = {
  tag: "pl",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["Miło wspominam rozmowę z Państwa zespołem ({people}).", ""],
  tones: { warm },
};
