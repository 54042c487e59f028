import { describe, expect, it } from "vitest";
import { detect } from "../../../src/core/detection/index";
import { emptyMemory } from "../../../src/core/model/memory";
import { sample } from "./sample";

/** The plainest letters there are: whatever else the detector learns, these must stay as they are. */
const rejections: readonly [language: string, subject: string, text: string, decision: string][] = [
  [
    "en",
    "Your application",
    "Dear Sam,\n\nThank you for your interest. We have decided to pursue other candidates.\n\nKind regards",
    "We have decided to pursue other candidates.",
  ],
  [
    "de",
    "Ihre Bewerbung",
    "Sehr geehrte Frau Kern,\n\nleider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.\n\nMit freundlichen Grüßen\nHalden GmbH",
    "leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.",
  ],
  [
    "fr",
    "Votre candidature",
    "Madame,\n\nNous avons le regret de vous informer que votre candidature n'a pas été retenue.\n\nCordialement",
    "Nous avons le regret de vous informer que votre candidature n'a pas été retenue.",
  ],
  [
    "es",
    "Tu candidatura",
    "Hola Ana:\n\nGracias por tu interés. Lamentamos comunicarte que no has sido seleccionada para el puesto.\n\nUn saludo",
    "Lamentamos comunicarte que no has sido seleccionada para el puesto.",
  ],
  [
    "it",
    "La sua candidatura",
    "Gentile Anna,\n\nla ringraziamo per la candidatura. Purtroppo abbiamo deciso di procedere con altri candidati.\n\nCordiali saluti",
    "Purtroppo abbiamo deciso di procedere con altri candidati.",
  ],
  [
    "ja",
    "選考結果のご連絡",
    "山田様\n\nこのたびはご応募いただきありがとうございました。\n誠に残念ながら、今回は採用を見送らせていただくことになりました。\n今後のご活躍をお祈り申し上げます。",
    "誠に残念ながら、今回は採用を見送らせていただくことになりました。",
  ],
  [
    "pl",
    "Rekrutacja",
    "Dzień dobry,\n\ndziękujemy za udział w rekrutacji. Niestety zdecydowaliśmy się kontynuować proces z innymi kandydatami.\n\nPozdrawiamy",
    "Niestety zdecydowaliśmy się kontynuować proces z innymi kandydatami.",
  ],
  [
    "nl",
    "Uw sollicitatie",
    "Beste Anna,\n\nHelaas moeten wij je laten weten dat we niet verder gaan met je sollicitatie.\n\nGroet",
    "Helaas moeten wij je laten weten dat we niet verder gaan met je sollicitatie.",
  ],
  [
    "zh",
    "应聘结果",
    "您好,\n\n感谢您应聘我公司。很遗憾地通知您,您未能通过本次面试。\n\n祝您前程似锦。",
    "很遗憾地通知您,您未能通过本次面试。",
  ],
];

const others: readonly [language: string, subject: string, text: string][] = [
  [
    "de",
    "Einladung",
    "Guten Tag Frau Kern,\n\nleider ist der Termin am Dienstag nicht mehr frei. Könnten Sie am Donnerstag zum Gespräch kommen?\n\nViele Grüße",
  ],
  [
    "en",
    "We got your application",
    "Hi Sam,\n\nThanks for applying. If your profile fits we will be in touch; if you hear nothing in four weeks, please consider your application unsuccessful.\n\nThe team",
  ],
  [
    "fr",
    "Votre demande de prêt",
    "Madame,\n\nNous avons le regret de vous informer que votre demande de prêt immobilier n'a pas été acceptée par notre banque.\n\nCordialement",
  ],
  [
    "es",
    "Oferta",
    "Hola Ana:\n\nNos alegra comunicarte que has sido seleccionada para el puesto. ¿Cuándo podrías empezar?\n\nUn saludo",
  ],
];

describe("the plainest letters", () => {
  it.each(rejections)("%s: %s is a rejection, with its sentence", (language, subject, text, decision) => {
    expect(detect(sample({ subject, text }), emptyMemory)).toMatchObject({ kind: "rejection", language, decision });
  });

  it.each(others)("%s: %s is none", (_language, subject, text) => {
    expect(detect(sample({ subject, text }), emptyMemory).kind).toBe("none");
  });
});
