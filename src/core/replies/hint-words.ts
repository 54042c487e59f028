import type { ReplyHint } from "../model/reply";

/** Hints that hang on words, and so on a language. */
export type WordHint = Extract<ReplyHint, "plea" | "reconsider" | "why">;

/**
 * What a word hint looks for, per language, in lower case: to beg, to ask for another decision, to ask for reasons. A part
 * of a longer word is not meant, but for Japanese, Chinese and Korean, which put no spaces there.
 */
export const hintWords: Readonly<Record<string, Readonly<Record<WordHint, readonly string[]>>>> = {
  en: {
    plea: [
      "i beg",
      "begging",
      "please, please",
      "one more chance",
      "another chance",
      "a second chance",
      "desperate",
      "desperately",
    ],
    reconsider: ["reconsider", "reconsidering", "rethink", "change your mind", "think again", "overturn"],
    why: ["why", "how come", "for what reason"],
  },
  de: {
    plea: ["ich flehe", "bitte, bitte", "noch eine chance", "eine zweite chance", "verzweifelt"],
    reconsider: ["überdenken", "noch einmal überlegen", "nochmal überlegen", "ihre meinung ändern", "umstimmen"],
    why: ["warum", "weshalb", "wieso", "aus welchem grund"],
  },
  fr: {
    plea: [
      "je vous supplie",
      "je vous en supplie",
      "une seconde chance",
      "une deuxième chance",
      "désespéré",
      "désespérée",
    ],
    reconsider: [
      "reconsidérer",
      "revoir votre décision",
      "revenir sur votre décision",
      "changer d'avis",
      "changer d’avis",
    ],
    why: ["pourquoi", "pour quelle raison"],
  },
  es: {
    plea: [
      "le ruego",
      "les ruego",
      "le suplico",
      "les suplico",
      "otra oportunidad",
      "segunda oportunidad",
      "desesperado",
      "desesperada",
    ],
    reconsider: [
      "reconsiderar",
      "reconsidere",
      "reconsideren",
      "reconsideraran",
      "cambiar de opinión",
      "cambiar su decisión",
    ],
    why: ["por qué", "por cuál motivo", "por qué motivo"],
  },
  pt: {
    plea: [
      "imploro",
      "suplico",
      "outra chance",
      "mais uma chance",
      "segunda chance",
      "outra oportunidade, por favor",
      "desesperado",
      "desesperada",
    ],
    reconsider: [
      "reconsiderar",
      "reconsidere",
      "reconsiderem",
      "mudar de ideia",
      "rever a decisão",
      "rever sua decisão",
    ],
    why: ["por que", "por quê", "porquê", "por qual motivo"],
  },
  ja: {
    plea: ["どうかお願い", "何卒もう一度", "もう一度チャンス", "最後のチャンス", "どうしても入社"],
    reconsider: ["再考", "考え直", "ご再検討", "再度ご検討", "お考え直し"],
    why: ["なぜ", "何故", "どうして", "不採用の理由"],
  },
  zh: {
    plea: ["求求", "恳求", "再给我一次机会", "再给一次机会"],
    reconsider: ["重新考虑", "再考虑一下", "改变决定"],
    why: ["为什么", "为何", "什么原因"],
  },
  it: {
    plea: [
      "vi prego, vi prego",
      "vi supplico",
      "la supplico",
      "un'altra possibilità",
      "un’altra possibilità",
      "disperato",
      "disperata",
    ],
    reconsider: ["riconsiderare", "ripensarci", "cambiare idea", "rivedere la decisione"],
    why: ["perché", "per quale motivo"],
  },
  nl: {
    plea: ["ik smeek", "alstublieft, alstublieft", "nog een kans", "een tweede kans", "wanhopig"],
    reconsider: ["heroverwegen", "heroverweegt", "van gedachten veranderen"],
    why: ["waarom", "om welke reden"],
  },
};
