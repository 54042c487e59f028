import type { PhrasesOfLanguage } from "./phrases-of-language";

/** Words of distress in the languages from Polish to Indonesian. */
export const furtherPhrases: Readonly<Record<string, PhrasesOfLanguage>> = {
  pl: {
    groups: [
      {
        says: "chcę umrzeć|chcę już umrzeć|chciałbym umrzeć|chciałabym umrzeć|wolałbym nie żyć|wolałabym nie żyć",
        notBefore: "ze wstydu|ze śmiechu|z nudów|ze starości",
      },
      {
        says: "nie chcę żyć|nie chcę już żyć|nie chce mi się żyć|nie mam po co żyć",
        notBefore: "z|w|tak|jak|bez|przeszłością|na|tutaj|tu|dla",
      },
      {
        says: "nie widzę wyjścia|nie widzę żadnego wyjścia",
        notBefore: "z|w|dla",
      },
      {
        says: `chcę się zabić|chcę popełnić samobójstwo|popełnię samobójstwo|myślę o samobójstwie|mam myśli samobójcze
          |chcę ze sobą skończyć|chcę odebrać sobie życie|chcę zrobić sobie krzywdę|chcę się okaleczyć|okaleczam się
          |tnę się specjalnie|beze mnie byłoby wszystkim lepiej|wszystkim byłoby lepiej beze mnie
          |nie widzę wyjścia z tej sytuacji|nie widzę wyjścia z mojej sytuacji|nie widzę dla siebie wyjścia
          |nie widzę wyjścia dla siebie|nie widzę żadnego wyjścia z tej sytuacji|nie chcę żyć z tym bólem`,
        notBefore: "",
      },
    ],
    notAfter: "nie|nigdy",
    isJoined: false,
  },
  sv: {
    groups: [
      {
        says: "jag vill dö|jag vill bara dö|jag önskar att jag var död|jag önskar jag var död",
        notBefore: "av skam|av skratt|av tristess|av hunger",
      },
      {
        says: `jag vill inte leva|jag vill inte leva längre|jag orkar inte leva|jag orkar inte leva längre
          |jag har inget att leva för`,
        notBefore: "så|med|i|som|på|här",
      },
      {
        says: "jag ser ingen utväg",
        notBefore: "ur|för|i",
      },
      {
        says: `jag vill ta livet av mig|jag ska ta livet av mig|jag vill ta mitt liv|jag tänker ta mitt liv
          |jag tänker på självmord|jag har självmordstankar|jag är suicidal|jag vill skada mig själv|jag skär mig själv
          |jag skadar mig själv|alla skulle ha det bättre utan mig|jag ser ingen utväg ur det här
          |jag ser ingen utväg ur situationen|jag ser ingen utväg ur min situation|jag ser ingen utväg för mig`,
        notBefore: "",
      },
    ],
    notAfter: "inte att",
    isJoined: false,
  },
  da: {
    groups: [
      {
        says: `jeg vil dø|jeg vil bare dø|jeg vil gerne dø|jeg ønsker at dø|gid jeg var død|jeg ville ønske jeg var død
          |jeg ville ønske at jeg var død`,
        notBefore: "af grin|af skam|af kedsomhed|af sult|af latter",
      },
      {
        says: `jeg vil ikke leve mere|jeg vil ikke leve længere|jeg gider ikke leve mere|jeg orker ikke at leve
          |jeg orker ikke leve mere|jeg har intet at leve for`,
        notBefore: "sådan|med|i|som|på|her",
      },
      {
        says: "jeg kan ikke se nogen udvej|jeg ser ingen udvej",
        notBefore: "fra|i|for",
      },
      {
        says: `jeg vil begå selvmord|jeg tænker på selvmord|jeg har selvmordstanker|jeg er selvmordstruet
          |jeg vil tage mit eget liv|jeg vil tage livet af mig selv|jeg vil gøre skade på mig selv|jeg vil skade mig selv
          |jeg skærer i mig selv|jeg skader mig selv|alle ville have det bedre uden mig|jeg ser ingen udvej fra det her
          |jeg ser ingen udvej for mig|jeg kan ikke se nogen udvej for mig|jeg kan ikke se nogen udvej i mit liv`,
        notBefore: "",
      },
    ],
    notAfter: "ikke at",
    isJoined: false,
  },
  tr: {
    groups: [
      {
        says: `ölmek istiyorum|artık yaşamak istemiyorum|yaşamak istemiyorum artık|keşke ölsem|keşke ölseydim|keşke ölmüş olsam
          |kendimi öldürmek istiyorum|kendimi öldüreceğim|intihar etmek istiyorum|intihar edeceğim|intiharı düşünüyorum
          |intihar etmeyi düşünüyorum|intihar düşüncelerim var|canıma kıymak istiyorum|hayatıma son vermek istiyorum
          |kendime zarar vermek istiyorum|kendime zarar veriyorum|kendimi kesiyorum|hiçbir çıkış yolu görmüyorum
          |hiçbir çıkış yolu göremiyorum|yaşamak için bir nedenim yok|bensiz herkes daha iyi olur`,
        notBefore: "demek değil|demiyorum|bu şehirde|burada",
      },
    ],
    notAfter: "utançtan|gülmekten|sıkıntıdan|can sıkıntısından|utancımdan|açlıktan|burada|böyle",
    isJoined: false,
  },
  ru: {
    groups: [
      {
        says: "хочу умереть|мне хочется умереть|лучше бы я умер|лучше бы я умерла|хочу убить себя|хочу себя убить",
        notBefore: "от стыда|от смеха|со стыда|со смеху|от скуки|от голода|своей смертью",
      },
      {
        says: "не хочу жить|не хочу больше жить|больше не хочу жить|мне незачем жить",
        notBefore: "в|так|с|как|без|там|здесь|тут|на|за",
      },
      {
        says: "я не вижу выхода|я не вижу никакого выхода",
        notBefore: "из|в|для|на",
      },
      {
        says: `лучше бы меня не было|хочу покончить с собой|покончу с собой|думаю о том чтобы покончить с собой
          |думаю о самоубийстве|у меня мысли о самоубийстве|думаю о суициде|у меня суицидальные мысли
          |хочу наложить на себя руки|хочу причинить себе боль|хочу причинить себе вред|я режу себя
          |всем будет лучше без меня|всем было бы лучше без меня|я не вижу выхода из этой ситуации
          |я не вижу выхода из своей ситуации|я не вижу выхода из этого.|я не вижу никакого выхода из этой ситуации
          |я не вижу выхода для себя|не хочу жить в этом мире|не хочу жить с этой болью`,
        notBefore: "",
      },
    ],
    notAfter: "не|никогда не",
    isJoined: false,
  },
  ar: {
    groups: [
      {
        says: `أريد أن أموت|أريد الموت|أتمنى الموت|أتمنى أن أموت|أتمنى لو كنت ميتا|لا أريد أن أعيش|لم أعد أريد أن أعيش
          |لم أعد أريد العيش|لا أريد العيش بعد الآن|أريد أن أقتل نفسي|أريد قتل نفسي|سأقتل نفسي|أريد الانتحار|أريد أن أنتحر
          |سأنتحر|أفكر في الانتحار|أفكر بالانتحار|لدي أفكار انتحارية|عندي أفكار انتحارية|تراودني أفكار انتحارية
          |أريد إنهاء حياتي|أريد أن أنهي حياتي|أريد أن أؤذي نفسي|أؤذي نفسي عمدا|أجرح نفسي عمدا|لا أرى أي مخرج|لا أرى مخرجا
          |ليس لدي سبب للعيش|الجميع أفضل بدوني`,
        notBefore: "من|في|هكذا|مع|هنا|بدون|على|كما|خجلا|ضحكا|جوعا|ب",
      },
    ],
    notAfter: "لا|لم|لن|ما|ليس",
    isJoined: true,
  },
  ja: {
    groups: [
      {
        says: `死にたい|消えて死にたい|この世から消えたい|この世から消えてしまいたい|生きていたくない|もう生きたくない|生きるのがつらい|生きるのが辛い|生きているのがつらい|生きているのが辛い|自殺したい|自殺を考え|自殺しようと思
          |命を絶ちたい|自ら命を絶とう|自分を傷つけたい|自分を傷つけてしま|リストカットしてしま|リストカットしたい|生きる意味がない|生きる意味が分からない|生きる意味がわからない|生きる価値がない|私がいない方がいい
          |私なんていない方がいい`,
        notBefore:
          "くらい|ぐらい|ほど|レベル|とは|わけでは|わけじゃ|なんて思|と思ったことはな|と思ったことがな|たことはな|たことがな|てはいな|ているわけ|ない|って言って",
      },
    ],
    notAfter: "笑い|で笑い",
    isJoined: true,
  },
  zh: {
    groups: [
      {
        says: `我想死|我真的想死|我真想死|我好想死|我只想死|我宁愿死|我寧願死|我不想活|不想再活下去|我活不下去了|我想自杀|我想自殺|我想要自杀|我想要自殺|我要自杀|我要自殺|我考虑自杀|我考慮自殺|我在想自杀|我在想自殺
          |有自杀的念头|有自殺的念頭|有自杀的想法|有自殺的想法|结束自己的生命|結束自己的生命|结束我的生命|結束我的生命|我想自残|我想自殘|我在自残|我在自殘|我想伤害自己|我想傷害自己|我活着没有意义|我活著沒有意義
          |活着没有任何意义|活著沒有任何意義|没有活下去的理由|沒有活下去的理由|没有我大家会更好|沒有我大家會更好`,
        notBefore: "你|您|她|他|妳|它|家|了你|了妳|的心都|在家|得太|成这样|成這樣|这个游戏|這個遊戲",
      },
    ],
    notAfter: "没|没有|沒|沒有|从没|從沒|不是",
    isJoined: true,
  },
  ko: {
    groups: [
      {
        says: `죽고 싶|죽고싶|더 이상 살고 싶지 않|더이상 살고 싶지 않|더는 살고 싶지 않|더 이상 살기 싫|더이상 살기 싫|그만 살고 싶|자살하고 싶|자살하고싶|자살을 생각|자살 생각이|자살 충동이|자해하고 싶
          |자해를 하고 싶|자해를 하게|목숨을 끊고 싶|스스로 목숨을 끊고|살 이유가 없|살아갈 이유가 없|내가 없는 게 모두에게`,
        notBefore:
          "지 않|지는 않|지도 않|지 안|지않|을 만큼|을만큼|을 정도|을정도|지만 떡볶이|은 건 아니|은 게 아니|다는 뜻|없|들지 않|해 본 적|해본 적|한 적|하지 않|하지는",
      },
    ],
    notAfter: "에|에서|와|과|랑|하고|웃겨|웃겨서",
    isJoined: true,
  },
  hi: {
    groups: [
      {
        says: `मैं मरना चाहता हूँ|मैं मरना चाहती हूँ|मैं मर जाना चाहता हूँ|मैं मर जाना चाहती हूँ|मुझे मर जाना है|मुझे मरना है
          |मैं जीना नहीं चाहता|मैं जीना नहीं चाहती|मैं अब जीना नहीं चाहता|मैं अब जीना नहीं चाहती|मुझे अब नहीं जीना
          |मुझे और नहीं जीना|मेरा जीने का मन नहीं करता|जीने की इच्छा नहीं है|मैं आत्महत्या करना चाहता हूँ
          |मैं आत्महत्या करना चाहती हूँ|मैं आत्महत्या के बारे में सोच रहा हूँ|मैं आत्महत्या के बारे में सोच रही हूँ
          |मुझे आत्महत्या के विचार आते हैं|मुझे आत्महत्या के ख्याल आते हैं|मैं खुदकुशी करना चाहता हूँ
          |मैं खुदकुशी करना चाहती हूँ|मैं खुद को मारना चाहता हूँ|मैं खुद को मारना चाहती हूँ|मैं अपनी जान लेना चाहता हूँ
          |मैं अपनी जान लेना चाहती हूँ|मैं अपनी जान दे दूँगा|मैं अपनी जान दे दूँगी|मैं खुद को चोट पहुँचाना चाहता हूँ
          |मैं खुद को चोट पहुँचाना चाहती हूँ|main marna chahta hoon|main marna chahti hoon|mujhe nahi jeena
          |main suicide karna chahta hoon|main suicide karna chahti hoon`,
        notBefore: "ऐसे|aise|is tarah|तुम पर|आप पर",
      },
    ],
    notAfter: "ऐसा नहीं कि",
    isJoined: false,
  },
  tl: {
    groups: [
      {
        says: `gusto ko nang mamatay|gusto ko na mamatay|gusto ko na pong mamatay|gusto kong mamatay|gusto ko na lang mamatay
          |ayoko nang mabuhay|ayoko na mabuhay|ayaw ko nang mabuhay|ayaw ko na mabuhay|magpapakamatay ako
          |magpapakamatay na ako|gusto kong magpakamatay|gusto ko nang magpakamatay|iniisip kong magpakamatay
          |naiisip kong magpakamatay|sana mamatay na ako|sana patay na ako|sana mamatay na lang ako
          |gusto kong saktan ang sarili ko|sinasaktan ko ang sarili ko|wala nang saysay ang buhay ko
          |wala na akong dahilan para mabuhay|mas mabuti kung wala na ako`,
        notBefore: "sa hiya|sa tawa|sa kahihiyan|sa gutom|kakatawa|sa kilig|sa antok|sa inip",
      },
    ],
    notAfter: "hindi ko sinasabing|hindi",
    isJoined: false,
  },
  id: {
    groups: [
      {
        says: `aku ingin mati|saya ingin mati|aku mau mati|saya mau mati|aku pengen mati|aku pengin mati
          |aku tidak ingin hidup lagi|saya tidak ingin hidup lagi|aku tidak mau hidup lagi|saya tidak mau hidup lagi
          |aku ingin bunuh diri|saya ingin bunuh diri|aku mau bunuh diri|saya mau bunuh diri|aku kepikiran bunuh diri
          |saya kepikiran bunuh diri|saya berpikir untuk bunuh diri|aku berpikir untuk bunuh diri|ingin mengakhiri hidupku
          |ingin mengakhiri hidup saya|ingin mengakhiri hidup ini|ingin menyakiti diri sendiri|aku menyakiti diri sendiri
          |saya menyakiti diri sendiri|lebih baik aku mati|lebih baik saya mati|tidak ada alasan untuk hidup lagi
          |aku tidak punya alasan untuk hidup|saya tidak punya alasan untuk hidup|semua lebih baik tanpa aku`,
        notBefore:
          "karena malu|saking|ketawa|tertawa|rasanya malu|kebosanan|karena bosan|kelaparan|di sini|seperti ini",
      },
    ],
    notAfter: "tidak|tak|gak|nggak|bukan|bukannya",
    isJoined: false,
  },
};
