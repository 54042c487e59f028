import { describe, expect, it } from "vitest";
import { compileLists, findConcepts } from "../../../src/core/detection/lexicon";
import { writeNormal } from "../../../src/core/detection/normal-text";
import { readMail } from "../../../src/core/detection/read-mail";

const read = (text: string) => readMail({ subject: "", text, earlier: [] });

describe("the language of a mail", () => {
  it.each([
    [
      "es",
      "Gracias por tu interés en el puesto. Lamentamos decirte que no has sido seleccionada y te deseamos suerte.",
    ],
    ["sv", "Tack för din ansökan. Vi har tyvärr valt att gå vidare med andra sökande och önskar dig lycka till."],
    ["da", "Tak for din ansøgning. Vi har desværre valgt at gå videre med andre ansøgere og ønsker dig held og lykke."],
    ["pt", "Obrigado pelo seu interesse na vaga. Infelizmente não foi selecionado para esta fase do processo."],
    ["en", "We'll keep your CV, and we're sorry that it isn't you this time. I'd apply again if I were you."],
  ])("%s alone, whatever words it shares with its neighbours", (tag, text) => {
    expect(read(text).packs.map((pack) => pack.tag)).toEqual([tag]);
  });

  it("two, where each has words of its own", () => {
    const text =
      "Dear Ana, thank you for your application. We have decided to go on with other people and wish you all the best.\n\n" +
      "Liebe Ana, vielen Dank für deine Bewerbung. Wir haben uns für andere entschieden und wünschen dir alles Gute.";
    expect(
      read(text)
        .packs.map((pack) => pack.tag)
        .sort(),
    ).toEqual(["de", "en"]);
  });
});

it.each([
  ["Das Gespräch war am 18. Oktober in Berlin. Wir sagen ab.", 2],
  ["Frau Dipl. Ing. Kunze ruft an. Bis dann.", 2],
  ["We hired two. You came third.", 2],
])("cuts at the ends of sentences, not inside dates and titles: %s", (text, count) => {
  expect(read(text).sentences).toHaveLength(count);
});

describe("normal text", () => {
  const buffer = new Uint16Array(200);
  const normal = (text: string) => String.fromCharCode(...buffer.subarray(0, writeNormal(text, buffer)));

  it.each([
    ["İlan kapandı", " ilan kapandi "],
    ["We'll see", " we ll see "],
    ["well", " well "],
    ["don't", " dont "],
    ["l'entretien", " l entretien "],
    ["at 14:30, 2025", " at 0:0 0 "],
  ])("%s", (text, expected) => expect(normal(text)).toBe(expected));

  const told = (lists: readonly string[], text: string): number[] => {
    const found: number[] = [];
    findConcepts(compileLists(lists), buffer, writeNormal(text, buffer), (number) => found.push(number));
    return found;
  };

  it.each([
    ["a word, and not a longer one", ["not", "note"], "a note", [1]],
    ["a stem", ["appl*"], "an applicant", [0]],
    ["an ending", ["*stelle"], "die Lehrstelle", [0]],
    ["words in a row, and what is inside them", ["no longer", "no"], "no longer", [1, 0]],
    ["one word whatever it is", ["did * make"], "did not make", [0]],
    ["runs of characters, inside longer ones too", ["不採用", "採用"], "今回は不採用です", [0, 1]],
  ] as const)("a lexicon tells %s", (_name, lists, text, expected) => expect(told(lists, text)).toEqual(expected));
});
