import { describe, expect, it } from "vitest";
import { distressPhrases } from "../../../src/core/care/distress-phrases";
import { hasDistress } from "../../../src/core/care/find-distress";
import { languagePacks } from "../../../src/core/detection";

/** In each language: what is meant as it is said, and figures of speech, denials, and the plain pain of a no. */
const said: Readonly<Record<string, { readonly meant: readonly string[]; readonly not: readonly string[] }>> = {
  en: {
    meant: [
      "I got the mail at noon. I just want to die.",
      "Some days I want to kill myself and nobody would notice",
      "im suicidal and i dont know who to tell",
      "Everyone would be better off without me.",
      "I’ve been self-harming again since the interview",
      "I see no way out.",
      "I don’t want to live anymore",
    ],
    not: [
      "I could kill for a coffee.",
      "This deadline kills me. I’m dying of boredom here.",
      "I want to die of embarrassment when I think of that answer.",
      "I see no way out of this contract before March.",
      "Not that I want to die, but I am so tired.",
      "I am at the end of my rope with this process.",
      "I nearly died when they asked about SQL. I feel like a failure.",
      "I want to cut myself some slack.",
      "My dead-end job is a suicide mission.",
      "Wanting to. Die Bahn war zu spät.",
      "I can’t go on like this, I need a break.",
    ],
  },
  es: {
    meant: ["Ya no puedo más, quiero morir.", "Tengo pensamientos suicidas", "Ya no quiero vivir."],
    not: [
      "Quiero morir de vergüenza.",
      "No quiero morir, quiero dormir.",
      "Este trabajo me mata.",
      "Ya no quiero vivir en Madrid.",
    ],
  },
  fr: {
    meant: ["J’ai envie de mourir.", "je pense au suicide tous les soirs", "Je ne veux plus vivre."],
    not: [
      "J’ai envie de mourir de honte.",
      "Ce délai me tue.",
      "Je ne veux plus vivre comme ça.",
      "Je vais me tuer à la tâche.",
    ],
  },
  de: {
    meant: [
      "Ich will nicht mehr leben.",
      "ich sehe keinen ausweg mehr",
      "Am liebsten wäre ich tot.",
      "Ich habe Selbstmordgedanken.",
    ],
    not: [
      "Ich will sterben vor Scham.",
      "Ich sehe keinen Ausweg aus diesem Vertrag.",
      "Die Frist bringt mich um.",
      "Ich bringe mich um den Schlaf.",
      "Ich will nicht mehr leben wie im letzten Jahr.",
      "Ich könnte sie umbringen.",
    ],
  },
  pt: {
    meant: ["Eu quero morrer.", "tenho pensamentos suicidas", "Não quero mais viver."],
    not: [
      "Quero morrer de vergonha.",
      "Não quero morrer.",
      "Este prazo está me matando.",
      "Não quero mais viver aqui.",
    ],
  },
  it: {
    meant: ["Voglio morire.", "penso al suicidio", "Non voglio più vivere.", "Non vedo via d’uscita."],
    not: [
      "Voglio morire dal ridere.",
      "Non voglio morire.",
      "Questa scadenza mi uccide.",
      "Non voglio più vivere così.",
    ],
  },
  nl: {
    meant: ["Ik wil dood.", "ik heb zelfmoordgedachten", "Ik wil niet meer leven."],
    not: [
      "Ik wil sterven van schaamte.",
      "Deze deadline wordt mijn dood.",
      "Ik zie geen uitweg uit dit contract.",
      "Ik snijd mezelf in de vingers.",
    ],
  },
  pl: {
    meant: ["Chcę umrzeć.", "mam mysli samobojcze", "Nie chcę już żyć."],
    not: [
      "Chcę umrzeć ze wstydu.",
      "Nie chcę umrzeć.",
      "Ten termin mnie zabije.",
      "Nie widzę wyjścia z tej umowy.",
      "Nie chcę żyć w stresie.",
    ],
  },
  sv: {
    meant: ["Jag vill dö.", "jag har självmordstankar", "Jag orkar inte leva längre."],
    not: ["Jag vill dö av skam.", "Den här tidsfristen tar död på mig.", "Jag vill inte leva så här stressat."],
  },
  da: {
    meant: ["Jeg vil dø.", "jeg tænker på selvmord", "Jeg vil ikke leve mere."],
    not: ["Jeg vil dø af grin.", "Den frist slår mig ihjel.", "Jeg vil ikke leve mere i den by."],
  },
  tr: {
    meant: ["Ölmek istiyorum.", "intihar etmeyi düşünüyorum", "Artık yaşamak istemiyorum."],
    not: ["Utançtan ölmek istiyorum.", "Ölmek istemiyorum.", "Bu süre beni öldürüyor.", "Burada yaşamak istemiyorum."],
  },
  ru: {
    meant: ["Я хочу умереть.", "думаю о самоубийстве", "Больше не хочу жить.", "Я не вижу выхода."],
    not: [
      "Хочу умереть от стыда.",
      "Я не хочу умереть.",
      "Этот срок меня убивает.",
      "Я не вижу выхода из этого договора.",
      "Не хочу жить в этом городе.",
    ],
  },
  ar: {
    meant: ["أريد أن أموت.", "افكر في الانتحار", "لا أريد أن أعيش."],
    not: ["أريد أن أموت من الخجل.", "لا أريد أن أموت.", "هذا الموعد يقتلني.", "لا أريد أن أعيش في هذه المدينة."],
  },
  ja: {
    meant: ["もう死にたい。", "自殺を考えている", "生きているのがつらい"],
    not: [
      "死にたいくらい恥ずかしい。",
      "死にたくない。",
      "自殺を考えたことはない",
      "この締め切りで死にそうだ",
      "死にたいとは思わない",
    ],
  },
  zh: {
    meant: ["我真的想死。", "我想自杀", "我不想活了", "我想傷害自己"],
    not: ["我想死你了！", "我不想死。", "这个期限要我的命", "笑死我了", "我没有自杀的念头"],
  },
  ko: {
    meant: ["그냥 죽고 싶다.", "자살하고 싶어", "더 이상 살고 싶지 않아"],
    not: ["죽고 싶지 않아.", "죽고 싶을 만큼 창피했다", "마감 때문에 죽겠다", "서울에 더 이상 살고 싶지 않다"],
  },
  hi: {
    meant: ["मैं मरना चाहता हूं।", "मुझे आत्महत्या के विचार आते हैं", "मैं अब जीना नहीं चाहती"],
    not: ["मैं मरना नहीं चाहता।", "यह समय सीमा मुझे मार रही है", "मैं जीना चाहता हूँ", "मैं शर्म से मर गया"],
  },
  tl: {
    meant: ["Gusto ko nang mamatay.", "iniisip kong magpakamatay", "Ayoko nang mabuhay."],
    not: ["Gusto ko nang mamatay sa hiya.", "Ayokong mamatay.", "Papatayin ako ng deadline na ito."],
  },
  id: {
    meant: ["Aku ingin mati.", "saya ingin bunuh diri", "Saya tidak ingin hidup lagi."],
    not: ["Aku ingin mati karena malu.", "Saya tidak ingin mati.", "Tenggat ini membunuh saya."],
  },
};

describe("words of distress", () => {
  it("are known in every language the detector reads", () => {
    const tags = languagePacks.map(({ tag }) => tag);
    expect(Object.keys(distressPhrases)).toEqual(tags);
    expect(Object.keys(said)).toEqual(tags);
  });

  it.each(Object.entries(said))("are heard where they are meant: %s", (_, { meant }) => {
    expect(meant.filter((text) => !hasDistress(text))).toEqual([]);
  });

  it.each(Object.entries(said))("are not read into a figure of speech or a denial: %s", (_, { not }) => {
    expect(not.filter(hasDistress)).toEqual([]);
  });

  it.each(Object.entries(distressPhrases))("are found by every phrase of the list itself: %s", (_, { says }) => {
    expect(says.filter((phrase) => !hasDistress(phrase))).toEqual([]);
  });

  it("are heard in any writing of the same words, and in the middle of a long note", () => {
    expect(hasDistress("I WANT TO KILL MYSELF")).toBe(true);
    expect(hasDistress("quiero\n morir")).toBe(false);
    expect(hasDistress("ich WEISS keinen Ausweg mehr")).toBe(true);
    const long = "It was a long day and I wrote it all down. ".repeat(400);
    expect(hasDistress(`${long}I want to die. ${long}`)).toBe(true);
    expect(hasDistress(long)).toBe(false);
    expect(hasDistress("")).toBe(false);
  });

  it("are not made of the end of one sentence and the start of the next", () => {
    expect(hasDistress("That is what I want. To die is not on the list.")).toBe(false);
  });
});
