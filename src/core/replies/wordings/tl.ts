import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Magandang araw po, {name}.", "Magandang araw po sa inyong lahat sa {company}.", "Magandang araw po."],
  wordings: {
    thanks: [
      [
        [
          "Maraming salamat po sa pagbibigay-alam at sa pagsasaalang-alang sa aking aplikasyon para sa posisyong {role} sa {company}.",
          "Maraming salamat po sa pagbibigay-alam at sa pagsasaalang-alang sa aking aplikasyon para sa posisyong {role}.",
          "Maraming salamat po sa pagbibigay-alam at sa pagsasaalang-alang sa aking aplikasyon sa {company}.",
          "Maraming salamat po sa pagbibigay-alam at sa pagsasaalang-alang sa aking aplikasyon.",
        ],
        ["Kung magkaroon po kayo ng posisyong angkop sa akin, ikatutuwa ko pong makabalita mula sa inyo."],
      ],
      [["Hangad ko po ang tagumpay ninyo at ng inyong mga kasamahan."]],
    ],
    "after-interview": [
      [
        [
          "Maraming salamat po sa pagbibigay-alam at sa panahong inilaan ninyo para makausap ako tungkol sa posisyong {role} sa {company}.",
          "Maraming salamat po sa pagbibigay-alam at sa panahong inilaan ninyo para makausap ako tungkol sa posisyong {role}.",
          "Maraming salamat po sa pagbibigay-alam at sa panahong inilaan ninyo para makausap ako tungkol sa pagtatrabaho sa {company}.",
          "Maraming salamat po sa pagbibigay-alam at sa panahong inilaan ninyo para makausap ako.",
        ],
        ["Mas naunawaan ko po ang inyong gawain."],
      ],
      [
        [
          "Ikalulugod ko pong manatiling nakikipag-ugnayan sa inyo, lalo na kung magkaroon kayo ng iba pang angkop na posisyon.",
        ],
        ["Hangad ko po ang tagumpay ninyo at ng inyong mga kasamahan."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Maraming salamat po sa pagbibigay-alam at sa panahong inilaan ninyo para makausap ako tungkol sa posisyong {role} sa {company}.",
          "Maraming salamat po sa pagbibigay-alam at sa panahong inilaan ninyo para makausap ako tungkol sa posisyong {role}.",
          "Maraming salamat po sa pagbibigay-alam at sa panahong inilaan ninyo para makausap ako tungkol sa pagtatrabaho sa {company}.",
          "Maraming salamat po sa pagbibigay-alam at sa panahong inilaan ninyo para makausap ako.",
        ],
        ["Ikalulugod ko pong manatiling nakikipag-ugnayan sa inyo."],
      ],
      [
        ["Kung mamarapatin po ninyo, ano po ang isang bagay na maaari ko pang pagbutihin?"],
        ["Sapat na po ang isang pangungusap, at nauunawaan ko po kung hindi ito maaari."],
        ["Hangad ko po ang tagumpay ninyo at ng inyong mga kasamahan."],
      ],
    ],
    "runner-up": [
      [
        [
          "Maraming salamat po sa pagbibigay-alam at sa pagkakataong makarating sa huling yugto ng pagpili para sa posisyong {role} sa {company}.",
          "Maraming salamat po sa pagbibigay-alam at sa pagkakataong makarating sa huling yugto ng pagpili para sa posisyong {role}.",
          "Maraming salamat po sa pagbibigay-alam at sa pagkakataong makarating sa huling yugto ng pagpili sa {company}.",
          "Maraming salamat po sa pagbibigay-alam at sa pagkakataong makarating sa huling yugto ng pagpili.",
        ],
        ["Nagpapasalamat din po ako at nakilala ko kayo at ang inyong gawain."],
      ],
      [
        ["Kung may magbago po, o kung magkaroon kayo ng iba pang posisyon, ikalulugod kong makausap kayong muli."],
        ["Hangad ko po ang magandang simula ninyo kasama ang bago ninyong katrabaho."],
      ],
    ],
    filled: [
      [
        [
          "Maraming salamat po sa pagbibigay-alam na hindi na bukas ang posisyong {role} sa {company}.",
          "Maraming salamat po sa pagbibigay-alam na hindi na bukas ang posisyong {role}.",
          "Maraming salamat po sa pagbibigay-alam na hindi na bukas ang posisyon sa {company}.",
          "Maraming salamat po sa pagbibigay-alam na hindi na bukas ang posisyon.",
        ],
        ["Kung muli pong mabuksan ang posisyon, o kung may katulad nito, ikatutuwa ko pong makabalita mula sa inyo."],
      ],
      [["Hangad ko po ang tagumpay ninyo at ng inyong mga kasamahan."]],
    ],
    hold: [
      [
        [
          "Maraming salamat po sa balita tungkol sa posisyong {role} sa {company}.",
          "Maraming salamat po sa balita tungkol sa posisyong {role}.",
          "Maraming salamat po sa balita tungkol sa aking aplikasyon sa {company}.",
          "Maraming salamat po sa balita tungkol sa aking aplikasyon.",
        ],
        ["Nananatili po ang interes ko sa posisyon."],
      ],
      [["Kailan po kaya ako maaaring magtanong muli?"]],
    ],
    "keep-details": [
      [
        [
          "Maraming salamat po sa inyong mensahe tungkol sa posisyong {role} sa {company}.",
          "Maraming salamat po sa inyong mensahe tungkol sa posisyong {role}.",
          "Maraming salamat po sa inyong mensahe tungkol sa aking aplikasyon sa {company}.",
          "Maraming salamat po sa inyong mensahe.",
        ],
        [
          "Opo, maaari ninyong panatilihin sa inyong talaan ang aking impormasyon; ikatutuwa ko pong makabalita mula sa inyo kapag may angkop na posisyon.",
        ],
      ],
      [["Hangad ko po ang tagumpay ninyo at ng inyong mga kasamahan."]],
    ],
    "thanks-for-feedback": [
      [
        ["Maraming salamat po sa panahong inilaan ninyo para ibahagi ang inyong puna; malaking tulong po ito sa akin."],
        ["Pagbubutihin ko po ang mga bagay na inyong nabanggit."],
      ],
      [
        [
          "Ikalulugod ko pong manatiling nakikipag-ugnayan sa inyo, lalo na kung magkaroon kayo ng iba pang angkop na posisyon.",
        ],
      ],
    ],
    note: [
      [
        ["Magandang araw po, {name}.", "Magandang araw po."],
        [
          "Salamat po sa pagsasaalang-alang sa aking aplikasyon para sa posisyong {role} sa {company}.",
          "Salamat po sa pagsasaalang-alang sa aking aplikasyon para sa posisyong {role}.",
          "Salamat po sa pagsasaalang-alang sa aking aplikasyon sa {company}.",
          "Salamat po sa pagsasaalang-alang sa aking aplikasyon.",
        ],
        ["Nais ko pong manatiling nakikipag-ugnayan sa inyo."],
      ],
    ],
  },
  closing: "Lubos na nagpapasalamat,",
};

/** Filipino. */
export const tl: WordingPack = {
  tag: "tl",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["Ikinagalak ko po ang pakikipag-usap sa inyo ({people}).", ""],
  tones: { warm },
};
