import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Halo Bapak/Ibu {name},", "Halo tim {company},", "Halo Bapak/Ibu,"],
  wordings: {
    thanks: [
      [
        [
          "Terima kasih sudah memberi kabar dan mempertimbangkan lamaran saya untuk posisi {role} di {company}.",
          "Terima kasih sudah memberi kabar dan mempertimbangkan lamaran saya untuk posisi {role}.",
          "Terima kasih sudah memberi kabar dan mempertimbangkan lamaran saya ke {company}.",
          "Terima kasih sudah memberi kabar dan mempertimbangkan lamaran saya.",
        ],
        [
          "Jika suatu saat ada posisi yang cocok di {company}, saya akan senang menerima kabar dari Bapak/Ibu.",
          "Jika suatu saat ada posisi yang cocok, saya akan senang menerima kabar dari Bapak/Ibu.",
        ],
      ],
      [["Semoga Bapak/Ibu dan tim selalu sukses."]],
    ],
    "after-interview": [
      [
        [
          "Terima kasih atas kabarnya dan atas waktu yang diberikan untuk berbincang tentang posisi {role} di {company}.",
          "Terima kasih atas kabarnya dan atas waktu yang diberikan untuk berbincang tentang posisi {role}.",
          "Terima kasih atas kabarnya dan atas waktu yang diberikan untuk berbincang tentang pekerjaan di {company}.",
          "Terima kasih atas kabarnya dan atas waktu yang diberikan untuk berbincang dengan saya.",
        ],
        ["Perbincangan itu memberi saya gambaran yang jelas tentang pekerjaan tim."],
      ],
      [
        [
          "Saya akan senang jika kita tetap terhubung, termasuk bila nanti ada posisi lain yang cocok di {company}.",
          "Saya akan senang jika kita tetap terhubung, termasuk bila nanti ada posisi lain yang cocok.",
        ],
        ["Semoga Bapak/Ibu dan tim selalu sukses."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Terima kasih atas kabarnya dan atas waktu yang diberikan untuk berbincang tentang posisi {role} di {company}.",
          "Terima kasih atas kabarnya dan atas waktu yang diberikan untuk berbincang tentang posisi {role}.",
          "Terima kasih atas kabarnya dan atas waktu yang diberikan untuk berbincang tentang pekerjaan di {company}.",
          "Terima kasih atas kabarnya dan atas waktu yang diberikan untuk berbincang dengan saya.",
        ],
        ["Saya akan senang jika kita tetap terhubung."],
      ],
      [
        ["Jika Bapak/Ibu berkenan, adakah satu hal yang bisa saya perbaiki untuk lamaran berikutnya?"],
        ["Satu kalimat saja sudah cukup, dan saya mengerti jika tidak memungkinkan."],
        ["Semoga Bapak/Ibu dan tim selalu sukses."],
      ],
    ],
    "runner-up": [
      [
        [
          "Terima kasih atas kabarnya dan atas kesempatan mengikuti seleksi hingga tahap akhir untuk posisi {role} di {company}.",
          "Terima kasih atas kabarnya dan atas kesempatan mengikuti seleksi hingga tahap akhir untuk posisi {role}.",
          "Terima kasih atas kabarnya dan atas kesempatan mengikuti seleksi hingga tahap akhir di {company}.",
          "Terima kasih atas kabarnya dan atas kesempatan mengikuti seleksi hingga tahap akhir.",
        ],
        ["Saya senang bisa mengenal tim dan pekerjaannya."],
      ],
      [
        [
          "Jika keadaan berubah, atau ada posisi lain di {company}, saya akan senang berbincang lagi.",
          "Jika keadaan berubah, atau ada posisi lain, saya akan senang berbincang lagi.",
        ],
        ["Semoga semuanya berjalan lancar bersama rekan baru di tim."],
      ],
    ],
    filled: [
      [
        [
          "Terima kasih sudah memberi kabar bahwa posisi {role} di {company} sudah tidak dibuka lagi.",
          "Terima kasih sudah memberi kabar bahwa posisi {role} sudah tidak dibuka lagi.",
          "Terima kasih sudah memberi kabar bahwa posisi di {company} sudah tidak dibuka lagi.",
          "Terima kasih sudah memberi kabar bahwa posisi tersebut sudah tidak dibuka lagi.",
        ],
        [
          "Jika nanti posisi ini dibuka kembali, atau ada posisi serupa, saya akan senang menerima kabar dari Bapak/Ibu.",
        ],
      ],
      [["Semoga Bapak/Ibu dan tim selalu sukses."]],
    ],
    hold: [
      [
        [
          "Terima kasih atas kabar terbaru tentang posisi {role} di {company}.",
          "Terima kasih atas kabar terbaru tentang posisi {role}.",
          "Terima kasih atas kabar terbaru tentang proses seleksi di {company}.",
          "Terima kasih atas kabar terbaru tentang proses seleksi.",
        ],
        ["Saya masih berminat pada posisi ini."],
      ],
      [["Kapan sebaiknya saya menanyakannya kembali?"]],
    ],
    "keep-details": [
      [
        [
          "Terima kasih atas kabarnya mengenai posisi {role} di {company}.",
          "Terima kasih atas kabarnya mengenai posisi {role}.",
          "Terima kasih atas kabarnya mengenai lamaran saya ke {company}.",
          "Terima kasih atas kabarnya.",
        ],
        ["Ya, silakan simpan data saya; saya akan senang menerima kabar jika ada posisi yang cocok."],
      ],
      [["Semoga Bapak/Ibu dan tim selalu sukses."]],
    ],
    "thanks-for-feedback": [
      [
        ["Terima kasih sudah meluangkan waktu untuk memberi masukan; masukan ini sangat berguna bagi saya."],
        ["Saya akan berusaha memperbaiki hal-hal yang disampaikan."],
      ],
      [
        [
          "Saya akan senang jika kita tetap terhubung, termasuk bila nanti ada posisi lain yang cocok di {company}.",
          "Saya akan senang jika kita tetap terhubung, termasuk bila nanti ada posisi lain yang cocok.",
        ],
      ],
    ],
    note: [
      [
        ["Halo Bapak/Ibu {name},", "Halo Bapak/Ibu,"],
        [
          "terima kasih sudah mempertimbangkan lamaran saya untuk posisi {role} di {company}.",
          "terima kasih sudah mempertimbangkan lamaran saya untuk posisi {role}.",
          "terima kasih sudah mempertimbangkan lamaran saya ke {company}.",
          "terima kasih sudah mempertimbangkan lamaran saya.",
        ],
        ["Saya akan senang jika kita tetap terhubung."],
        ["Sukses selalu untuk Bapak/Ibu dan tim."],
      ],
    ],
  },
  closing: "Salam hangat,",
};

/** Indonesian. */
export const id: WordingPack = {
  tag: "id",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["Saya senang bisa berbincang dengan {people}.", ""],
  tones: { warm },
};
