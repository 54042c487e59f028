import type { TonePack, WordingPack } from "../wording-pack";

const warm: TonePack = {
  greeting: ["Sayın {name},", "Merhaba {company} ekibi,", "Merhaba,"],
  wordings: {
    thanks: [
      [
        [
          "{company} bünyesindeki {role} pozisyonuna yaptığım başvuruyu değerlendirdiğiniz ve sonucu bana bildirdiğiniz için teşekkür ederim.",
          "{role} pozisyonuna yaptığım başvuruyu değerlendirdiğiniz ve sonucu bana bildirdiğiniz için teşekkür ederim.",
          "{company} bünyesinde çalışmak için yaptığım başvuruyu değerlendirdiğiniz ve sonucu bana bildirdiğiniz için teşekkür ederim.",
          "Başvurumu değerlendirdiğiniz ve sonucu bana bildirdiğiniz için teşekkür ederim.",
        ],
        ["İleride ekibinizde bana uygun bir pozisyon açılırsa sizden haber almak isterim."],
      ],
      [["Size ve ekibinize iyi çalışmalar dilerim."]],
    ],
    "after-interview": [
      [
        [
          "Bilgilendirmeniz ve {company} bünyesindeki {role} pozisyonuna dair görüşmemize ayırdığınız zaman için teşekkür ederim.",
          "Bilgilendirmeniz ve {role} pozisyonuna dair görüşmemize ayırdığınız zaman için teşekkür ederim.",
          "Bilgilendirmeniz ve {company} bünyesindeki iş imkânına dair görüşmemize ayırdığınız zaman için teşekkür ederim.",
          "Bilgilendirmeniz ve görüşmemize ayırdığınız zaman için teşekkür ederim.",
        ],
        ["Görüşmemiz, çalışmalarınızı yakından tanımama yardımcı oldu."],
      ],
      [
        ["İletişimde kalmak ve ekibinizdeki başka uygun pozisyonlardan haberdar olmak isterim."],
        ["Size ve ekibinize iyi çalışmalar dilerim."],
      ],
    ],
    "ask-feedback": [
      [
        [
          "Bilgilendirmeniz ve {company} bünyesindeki {role} pozisyonuna dair görüşmemize ayırdığınız zaman için teşekkür ederim.",
          "Bilgilendirmeniz ve {role} pozisyonuna dair görüşmemize ayırdığınız zaman için teşekkür ederim.",
          "Bilgilendirmeniz ve {company} bünyesindeki iş imkânına dair görüşmemize ayırdığınız zaman için teşekkür ederim.",
          "Bilgilendirmeniz ve görüşmemize ayırdığınız zaman için teşekkür ederim.",
        ],
        ["İletişimde kalmak isterim."],
      ],
      [
        ["Vaktiniz olursa sormak isterim: başvurumu daha güçlü kılacak bir nokta var mıydı?"],
        ["Tek bir cümle yeterli; yanıtlamanız mümkün değilse anlayışla karşılarım."],
        ["Size ve ekibinize iyi çalışmalar dilerim."],
      ],
    ],
    "runner-up": [
      [
        [
          "Sonucu bildirdiğiniz ve beni {company} bünyesindeki {role} pozisyonunun son aşamasına kadar değerlendirdiğiniz için teşekkür ederim.",
          "Sonucu bildirdiğiniz ve beni {role} pozisyonunun son aşamasına kadar değerlendirdiğiniz için teşekkür ederim.",
          "Sonucu bildirdiğiniz ve beni {company} bünyesindeki sürecin son aşamasına kadar değerlendirdiğiniz için teşekkür ederim.",
          "Sonucu bildirdiğiniz ve beni sürecin son aşamasına kadar değerlendirdiğiniz için teşekkür ederim.",
        ],
        ["Sizi ve çalışmalarınızı tanıma fırsatı bulduğum için memnun oldum."],
      ],
      [
        ["Koşullar değişirse ya da ekibinizde başka bir pozisyon açılırsa yeniden görüşmek isterim."],
        ["Size ve yeni ekip arkadaşınıza güzel bir başlangıç dilerim."],
      ],
    ],
    filled: [
      [
        [
          "{company} bünyesindeki {role} pozisyonunun artık açık olmadığını bildirdiğiniz için teşekkür ederim.",
          "{role} pozisyonunun artık açık olmadığını bildirdiğiniz için teşekkür ederim.",
          "{company} bünyesindeki pozisyonun artık açık olmadığını bildirdiğiniz için teşekkür ederim.",
          "Pozisyonun artık açık olmadığını bildirdiğiniz için teşekkür ederim.",
        ],
        ["Pozisyon yeniden açılırsa ya da benzer bir fırsat söz konusu olursa sizden haber almak isterim."],
      ],
      [["Size ve ekibinize iyi çalışmalar dilerim."]],
    ],
    hold: [
      [
        [
          "{company} bünyesindeki {role} pozisyonunun son durumunu paylaştığınız için teşekkür ederim.",
          "{role} pozisyonunun son durumunu paylaştığınız için teşekkür ederim.",
          "{company} bünyesindeki sürecin son durumunu paylaştığınız için teşekkür ederim.",
          "Sürecin son durumunu paylaştığınız için teşekkür ederim.",
        ],
        ["Bu pozisyona ilgim sürüyor."],
      ],
      [["Sizinle yeniden ne zaman iletişime geçmem uygun olur?"]],
    ],
    "keep-details": [
      [
        [
          "{company} bünyesindeki {role} pozisyonuyla ilgili dönüşünüz için teşekkür ederim.",
          "{role} pozisyonuyla ilgili dönüşünüz için teşekkür ederim.",
          "{company} bünyesinde çalışmak için yaptığım başvuruyla ilgili dönüşünüz için teşekkür ederim.",
          "Başvurumla ilgili dönüşünüz için teşekkür ederim.",
        ],
        ["Evet, bilgilerimi saklayabilirsiniz; uygun bir pozisyon olduğunda sizden haber almak isterim."],
      ],
      [["Size ve ekibinize iyi çalışmalar dilerim."]],
    ],
    "thanks-for-feedback": [
      [
        ["Zaman ayırıp bu geri bildirimi paylaştığınız için teşekkür ederim; bana yardımcı olacak."],
        ["Belirttiğiniz noktalar üzerinde çalışacağım."],
      ],
      [["İletişimde kalmak ve ekibinizdeki başka uygun pozisyonlardan haberdar olmak isterim."]],
    ],
    note: [
      [
        ["Sayın {name},", "Merhaba,"],
        [
          "{company} bünyesindeki {role} pozisyonuna yaptığım başvuruyu değerlendirdiğiniz için teşekkür ederim.",
          "{role} pozisyonuna yaptığım başvuruyu değerlendirdiğiniz için teşekkür ederim.",
          "{company} bünyesinde çalışmak için yaptığım başvuruyu değerlendirdiğiniz için teşekkür ederim.",
          "başvurumu değerlendirdiğiniz için teşekkür ederim.",
        ],
        ["Bu kez olmadı, ancak iletişimde kalmak isterim."],
        ["Ekibinize iyi çalışmalar dilerim."],
      ],
    ],
  },
  closing: "Saygılarımla,",
};

/** Turkish. */
export const tr: WordingPack = {
  tag: "tr",
  gap: " ",
  nameOrder: "given-first",
  talkedWith: ["{people} ile görüşmek güzeldi.", ""],
  tones: { warm },
};
