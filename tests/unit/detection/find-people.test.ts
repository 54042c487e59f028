import { expect, it } from "vitest";
import { findPeople } from "../../../src/core/detection/index";
import { sample } from "./sample";

const english = { language: "en", company: "Northwind" };
const signed = "Hello Sam,\n\nwe chose somebody else for the role.\n\nKind regards,\nDana Petrov\nTalent Partner";

it("names the writer by whole name, then others who wrote in the thread, each once", () => {
  const earlier = [
    {
      sender: { name: "Jonas Akande", address: "jonas.akande@northwind.example" },
      own: false,
      sentAt: null,
      text: "Hi Sam,\n\nsee you on Tuesday.\n\nBest,\nJonas",
    },
    { sender: { name: "Sam Reed", address: "sam@mail.example" }, own: true, sentAt: null, text: "Thanks!\n\nSam Reed" },
    {
      sender: { name: "Dana Petrov", address: "dana.petrov@northwind.example" },
      own: false,
      sentAt: null,
      text: signed,
    },
  ];
  const sender = { name: "Dana Petrov", address: "dana.petrov@northwind.example" };
  expect(findPeople(sample({ text: signed, sender, earlier }), english)).toEqual(["Dana Petrov", "Jonas Akande"]);
});

it("names nobody who may be the person: a message whose owner the page does not tell", () => {
  const text = "Hello,\n\nthank you.\n\nBest,\nMaria Lind";
  const sender = { name: "Maria Lind", address: null };
  const dana = { name: "Dana Petrov", address: "dana.petrov@northwind.example" };
  const earlier = [{ sender, own: null, sentAt: null, text }];
  expect(findPeople(sample({ text: signed, sender: dana, earlier }), english)).toEqual(["Dana Petrov"]);
});

it("names nobody where a team or a robot writes", () => {
  const text = "Dear applicant,\n\nwe will not be moving forward.\n\nNorthwind Careers\nPlease do not reply.";
  expect(findPeople(sample({ text }), english)).toEqual([]);
});

it("joins a name of a script without spaces, and says so in the order of the script", () => {
  const sender = { name: "田中 健一", address: "tanaka@northwind.example" };
  const text = "森様\n\n選考の結果をお知らせします。\n\n田中 健一";
  const [writer] = findPeople(sample({ text, sender }), { language: "ja", company: null });
  expect(writer).toMatch(/^田中\s?健一$/u);
});

it("names three at most, from the newest messages of a long thread", () => {
  const names = ["Ada Berg", "Bo Castell", "Cleo Dahl", "Dov Ekman", "Eli Frisk"];
  const earlier = names.map((name) => ({
    sender: { name, address: `${name.toLowerCase().replace(" ", ".")}@northwind.example` },
    own: false,
    sentAt: null,
    text: `Hello Sam,\n\na line.\n\nBest,\n${name}`,
  }));
  const people = findPeople(sample({ text: signed, earlier }), english);
  expect(people).toEqual(["Dana Petrov", "Eli Frisk", "Dov Ekman"]);
});
