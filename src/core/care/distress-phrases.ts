/**
 * How people say, of themselves, that they want to die, to harm themselves, or see no way out. Whole phrases in the first
 * person, each as one writes it; small and capital letters, marks above letters, hyphens and apostrophes make no difference.
 */
export interface PhrasesOfLanguage {
  readonly says: readonly string[];
  /** Right before a phrase these turn it into something else: "no" before "quiero morir". */
  readonly notAfter: readonly string[];
  /** So do these right after it: "of embarrassment" after "I want to die". */
  readonly notBefore: readonly string[];
  /** True where words are not parted by spaces, or carry others on their edges: a phrase may then stand inside a word. */
  readonly isJoined: boolean;
}

/** By the tag of the language, in the order of the detector's languages; a test holds the two lists together. */
export const distressPhrases: Readonly<Record<string, PhrasesOfLanguage>> = {
  en: {
    says: `I want to die|I wanna die|I just want to die|I want to be dead|I wish I was dead|I wish I were dead|I'd rather be dead
      |I would rather be dead|I'd be better off dead|I would be better off dead|better off without me|I want to kill myself|I wanna kill myself
      |I'm going to kill myself|I am going to kill myself|I will kill myself|thinking of killing myself|thinking about killing myself
      |I want to end my life|thinking of ending my life|thinking about ending my life|I want to end it all|I want to take my own life|I'm suicidal
      |I am suicidal|I feel suicidal|I'm feeling suicidal|I have suicidal thoughts|I'm having suicidal thoughts|I keep thinking about suicide
      |I think about suicide|I'm thinking about suicide|I don't want to live anymore|I don't want to live any more
      |I don't want to be alive|I don't want to wake up anymore|I wish I wouldn't wake up|I have no reason to live|I have nothing to live for
      |my life is not worth living|my life isn't worth living|I want to hurt myself|I hurt myself on purpose|I want to cut myself
      |I've been cutting myself|I want to self-harm|I've been self-harming|I see no way out|I can't see a way out|I can't see any way out
      |there is no way out for me|I can't go on living`.split("|"),
    notAfter: "not that|mean|saying|think|would|as if|like".split("|"),
    notBefore:
      "of embarrassment|of shame|of boredom|of laughter|of cringe|of old age|from embarrassment|from boredom|from laughing|laughing|with embarrassment|with laughter|of this|of the|of my|of that|some slack|a slice|a piece|in this game|off from|with my|in this|in that|with this|here".split(
        "|",
      ),
    isJoined: false,
  },
  es: {
    says: `quiero morir|quiero morirme|quisiera morir|quiero estar muerto|quiero estar muerta|ojalá estuviera muerto|ojalá estuviera muerta
      |quiero matarme|quiero suicidarme|me quiero suicidar|voy a suicidarme|pienso en suicidarme|pienso en el suicidio|tengo pensamientos suicidas
      |tengo ideas suicidas|quiero quitarme la vida|pienso en quitarme la vida|ya no quiero vivir|no quiero vivir más|no quiero seguir viviendo
      |no tengo ganas de vivir|no tengo razones para vivir|quiero acabar con mi vida|quiero terminar con mi vida|quiero hacerme daño
      |me hago daño a propósito|me autolesiono|no veo ninguna salida|no veo salida|estarían mejor sin mí`.split("|"),
    notAfter: "no|nunca|jamás|tampoco".split("|"),
    notBefore:
      "de vergüenza|de la vergüenza|de risa|de la risa|de aburrimiento|de amor|de viejo|de vieja|de pena|de sueño|en|con|aquí|así|como|sin|a este|a esta|al|para|trabajando".split(
        "|",
      ),
    isJoined: false,
  },
  fr: {
    says: `je veux mourir|j'ai envie de mourir|je voudrais mourir|je voudrais être mort|je voudrais être morte|je préférerais être mort
      |je préférerais être morte|je veux me tuer|je vais me tuer|je veux en finir avec la vie|je veux me suicider|je vais me suicider
      |je pense au suicide|je pense à me suicider|j'ai des idées suicidaires|j'ai des pensées suicidaires|je suis suicidaire|je ne veux plus vivre
      |je veux plus vivre|je n'ai plus envie de vivre|j'ai plus envie de vivre|je n'ai plus de raison de vivre|je veux mettre fin à mes jours
      |je veux mettre fin à ma vie|je veux me faire du mal|je me fais du mal exprès|je me scarifie|je me mutile|je ne vois aucune issue
      |je ne vois plus d'issue|serait mieux sans moi|seraient mieux sans moi`.split("|"),
    notAfter: "pas que".split("|"),
    notBefore:
      "de honte|de rire|d'ennui|de fatigue|de chaud|de faim|à la tâche|au travail|au boulot|à|ça|cela|comme|dans|avec|ici|sans|chez|en|pour".split(
        "|",
      ),
    isJoined: false,
  },
  de: {
    says: `ich will sterben|ich möchte sterben|ich will nur noch sterben|am liebsten würde ich sterben|am liebsten wäre ich tot|ich wäre am liebsten tot
      |ich wäre lieber tot|ich wünschte ich wäre tot|ich will tot sein|ich will nicht mehr leben|ich möchte nicht mehr leben|ich mag nicht mehr leben
      |ich will mich umbringen|ich werde mich umbringen|ich bringe mich um|ich denke daran mich umzubringen|ich will mir das Leben nehmen
      |ich werde mir das Leben nehmen|ich denke daran mir das Leben zu nehmen|ich habe Suizidgedanken|ich habe Selbstmordgedanken
      |ich denke an Selbstmord|ich denke an Suizid|ich bin suizidal|ich will meinem Leben ein Ende setzen|ich sehe keinen Ausweg
      |ich sehe keinen Ausweg mehr|ich weiß keinen Ausweg mehr|ich verletze mich selbst|ich will mich verletzen|ich will mich selbst verletzen|ich ritze mich
      |ich will mich ritzen|ohne mich wären alle besser dran|mein Leben hat keinen Sinn mehr`.split("|"),
    notAfter: "nicht dass|als ob".split("|"),
    notBefore: "vor Scham|vor Lachen|vor Langeweile|vor Peinlichkeit|den|meinen|aus|für|wie|in|mit|ohne|um zu|so".split(
      "|",
    ),
    isJoined: false,
  },
  pt: {
    says: `quero morrer|queria morrer|eu queria estar morto|eu queria estar morta|quero me matar|vou me matar|penso em me matar|quero me suicidar
      |quero suicidar-me|quero matar-me|vou me suicidar|penso em suicídio|penso no suicídio|tenho pensamentos suicidas|quero tirar a minha vida
      |quero tirar minha vida|quero tirar a minha própria vida|penso em tirar minha vida|não quero mais viver|já não quero viver|não quero continuar a viver
      |não tenho vontade de viver|não tenho mais vontade de viver|não tenho razão para viver|quero acabar com a minha vida|quero acabar com minha vida
      |quero me machucar|quero magoar-me a mim|me corto de propósito|não vejo nenhuma saída|não vejo saída|estariam melhor sem mim`.split(
      "|",
    ),
    notAfter: "não|nunca|nem|jamais".split("|"),
    notBefore:
      "de vergonha|de rir|de tédio|de amor|de saudade|de medo|de sono|de fome|de tanto|de trabalhar|em|com|aqui|assim|como|sem|para|pra|longe".split(
        "|",
      ),
    isJoined: false,
  },
  it: {
    says: `voglio morire|vorrei morire|vorrei essere morto|vorrei essere morta|voglio uccidermi|voglio ammazzarmi|mi voglio uccidere
      |mi voglio ammazzare|voglio suicidarmi|penso al suicidio|penso di suicidarmi|ho pensieri suicidi|ho pensieri di suicidio|voglio togliermi la vita
      |penso di togliermi la vita|non voglio più vivere|non ho più voglia di vivere|non ho voglia di vivere|non ho motivo di vivere
      |voglio farla finita con la vita|voglio porre fine alla mia vita|voglio farmi del male|mi faccio del male apposta|mi taglio apposta
      |non vedo via d'uscita|non vedo vie d'uscita|non vedo nessuna via d'uscita|starebbero meglio senza di me`.split(
      "|",
    ),
    notAfter: "non|mai|neanche|nemmeno".split("|"),
    notBefore:
      "dal ridere|dalle risate|di vergogna|dalla vergogna|di noia|dalla noia|di fame|dal caldo|da|così|qui|con|in|come|senza|a|per".split(
        "|",
      ),
    isJoined: false,
  },
  nl: {
    says: `ik wil dood|ik wil doodgaan|ik wil sterven|ik wil niet meer leven|ik was liever dood|ik wou dat ik dood was|ik wilde dat ik dood was
      |ik wil mezelf van kant maken|ik wil mezelf doden|ik wil zelfmoord plegen|ik ga zelfmoord plegen|ik denk aan zelfmoord|ik heb zelfmoordgedachten
      |ik heb suïcidale gedachten|ik ben suïcidaal|ik wil een einde aan mijn leven maken|ik wil een eind aan mijn leven maken|ik wil mezelf pijn doen
      |ik snijd mezelf expres|ik zie geen uitweg|ik zie geen uitweg meer|ik heb geen reden om te leven|zonder mij is iedereen beter af`.split(
      "|",
    ),
    notAfter: "niet dat|alsof".split("|"),
    notBefore: "van schaamte|van het lachen|van verveling|van de honger|uit|zoals|in|met|zo|van|voor|zonder".split("|"),
    isJoined: false,
  },
  pl: {
    says: `chcę umrzeć|chcę już umrzeć|chciałbym umrzeć|chciałabym umrzeć|wolałbym nie żyć|wolałabym nie żyć|nie chcę żyć|nie chcę już żyć
      |nie chce mi się żyć|chcę się zabić|chcę popełnić samobójstwo|popełnię samobójstwo|myślę o samobójstwie|mam myśli samobójcze|chcę ze sobą skończyć
      |chcę odebrać sobie życie|chcę zrobić sobie krzywdę|chcę się okaleczyć|okaleczam się|tnę się specjalnie|nie widzę wyjścia
      |nie widzę żadnego wyjścia|nie mam po co żyć|beze mnie byłoby wszystkim lepiej|wszystkim byłoby lepiej beze mnie`.split(
      "|",
    ),
    notAfter: "nie|nigdy".split("|"),
    notBefore: "ze wstydu|ze śmiechu|z nudów|ze starości|z|w|tak|jak|bez|przeszłością|na|tutaj|tu|dla".split("|"),
    isJoined: false,
  },
  sv: {
    says: `jag vill dö|jag vill bara dö|jag vill inte leva|jag vill inte leva längre|jag orkar inte leva|jag orkar inte leva längre|jag önskar att jag var död
      |jag önskar jag var död|jag vill ta livet av mig|jag ska ta livet av mig|jag vill ta mitt liv|jag tänker ta mitt liv|jag tänker på självmord
      |jag har självmordstankar|jag är suicidal|jag vill skada mig själv|jag skär mig själv|jag skadar mig själv|jag ser ingen utväg
      |jag har inget att leva för|alla skulle ha det bättre utan mig`.split("|"),
    notAfter: "inte att".split("|"),
    notBefore: "av skam|av skratt|av tristess|av hunger|så|utan|med|i|som|på|ur|här".split("|"),
    isJoined: false,
  },
  da: {
    says: `jeg vil dø|jeg vil bare dø|jeg vil gerne dø|jeg ønsker at dø|jeg vil ikke leve mere|jeg vil ikke leve længere|jeg gider ikke leve mere
      |jeg orker ikke at leve|jeg orker ikke leve mere|gid jeg var død|jeg ville ønske jeg var død|jeg ville ønske at jeg var død|jeg vil begå selvmord
      |jeg tænker på selvmord|jeg har selvmordstanker|jeg er selvmordstruet|jeg vil tage mit eget liv|jeg vil tage livet af mig selv
      |jeg vil gøre skade på mig selv|jeg vil skade mig selv|jeg skærer i mig selv|jeg skader mig selv|jeg kan ikke se nogen udvej|jeg ser ingen udvej
      |jeg har intet at leve for|alle ville have det bedre uden mig`.split("|"),
    notAfter: "ikke at".split("|"),
    notBefore: "af grin|af skam|af kedsomhed|af sult|af latter|sådan|uden|med|i|som|på|fra|her".split("|"),
    isJoined: false,
  },
  tr: {
    says: `ölmek istiyorum|artık yaşamak istemiyorum|yaşamak istemiyorum artık|keşke ölsem|keşke ölseydim|keşke ölmüş olsam|kendimi öldürmek istiyorum
      |kendimi öldüreceğim|intihar etmek istiyorum|intihar edeceğim|intiharı düşünüyorum|intihar etmeyi düşünüyorum|intihar düşüncelerim var
      |canıma kıymak istiyorum|hayatıma son vermek istiyorum|kendime zarar vermek istiyorum|kendime zarar veriyorum|kendimi kesiyorum
      |hiçbir çıkış yolu görmüyorum|hiçbir çıkış yolu göremiyorum|yaşamak için bir nedenim yok|bensiz herkes daha iyi olur`.split(
      "|",
    ),
    notAfter: "utançtan|gülmekten|sıkıntıdan|can sıkıntısından|utancımdan|açlıktan|burada|böyle".split("|"),
    notBefore: "demek değil|demiyorum|bu şehirde|burada".split("|"),
    isJoined: false,
  },
  ru: {
    says: `хочу умереть|мне хочется умереть|не хочу жить|не хочу больше жить|больше не хочу жить|мне незачем жить|лучше бы я умер|лучше бы я умерла
      |лучше бы меня не было|хочу покончить с собой|покончу с собой|думаю о том чтобы покончить с собой|думаю о самоубийстве|у меня мысли о самоубийстве
      |думаю о суициде|у меня суицидальные мысли|хочу убить себя|хочу себя убить|хочу наложить на себя руки|хочу причинить себе боль|хочу причинить себе вред
      |я режу себя|я не вижу выхода|я не вижу никакого выхода|всем будет лучше без меня|всем было бы лучше без меня`.split(
      "|",
    ),
    notAfter: "не|никогда не".split("|"),
    notBefore:
      "от стыда|от смеха|со стыда|со смеху|от скуки|от голода|в|так|с|как|без|там|здесь|тут|из|по|на|за|своей смертью".split(
        "|",
      ),
    isJoined: false,
  },
  ar: {
    says: `أريد أن أموت|أريد الموت|أتمنى الموت|أتمنى أن أموت|أتمنى لو كنت ميتا|لا أريد أن أعيش|لم أعد أريد أن أعيش|لم أعد أريد العيش|لا أريد العيش بعد الآن
      |أريد أن أقتل نفسي|أريد قتل نفسي|سأقتل نفسي|أريد الانتحار|أريد أن أنتحر|سأنتحر|أفكر في الانتحار|أفكر بالانتحار|لدي أفكار انتحارية
      |عندي أفكار انتحارية|تراودني أفكار انتحارية|أريد إنهاء حياتي|أريد أن أنهي حياتي|أريد أن أؤذي نفسي|أؤذي نفسي عمدا|أجرح نفسي عمدا
      |لا أرى أي مخرج|لا أرى مخرجا|ليس لدي سبب للعيش|الجميع أفضل بدوني`.split("|"),
    notAfter: "لا|لم|لن|ما|ليس".split("|"),
    notBefore: "من|في|هكذا|مع|هنا|بدون|على|كما|خجلا|ضحكا|جوعا|ب".split("|"),
    isJoined: true,
  },
  ja: {
    says: "死にたい|消えて死にたい|この世から消えたい|この世から消えてしまいたい|生きていたくない|もう生きたくない|生きるのがつらい|生きるのが辛い|生きているのがつらい|生きているのが辛い|自殺したい|自殺を考え|自殺しようと思|命を絶ちたい|自ら命を絶とう|自分を傷つけたい|自分を傷つけてしま|リストカットしてしま|リストカットしたい|生きる意味がない|生きる意味が分からない|生きる意味がわからない|生きる価値がない|私がいない方がいい|私なんていない方がいい".split(
      "|",
    ),
    notAfter: "笑い|で笑い".split("|"),
    notBefore:
      "くらい|ぐらい|ほど|レベル|とは|わけでは|わけじゃ|なんて思|と思ったことはな|と思ったことがな|たことはな|たことがな|てはいな|ているわけ|ない|って言って".split(
        "|",
      ),
    isJoined: true,
  },
  zh: {
    says: "我想死|我真的想死|我真想死|我好想死|我只想死|我宁愿死|我寧願死|我不想活|不想再活下去|我活不下去了|我想自杀|我想自殺|我想要自杀|我想要自殺|我要自杀|我要自殺|我考虑自杀|我考慮自殺|我在想自杀|我在想自殺|有自杀的念头|有自殺的念頭|有自杀的想法|有自殺的想法|结束自己的生命|結束自己的生命|结束我的生命|結束我的生命|我想自残|我想自殘|我在自残|我在自殘|我想伤害自己|我想傷害自己|我活着没有意义|我活著沒有意義|活着没有任何意义|活著沒有任何意義|没有活下去的理由|沒有活下去的理由|没有我大家会更好|沒有我大家會更好".split(
      "|",
    ),
    notAfter: "没|没有|沒|沒有|从没|從沒|不是".split("|"),
    notBefore: "你|您|她|他|妳|它|家|了你|了妳|的心都|在家|得太|成这样|成這樣|这个游戏|這個遊戲".split("|"),
    isJoined: true,
  },
  ko: {
    says: "죽고 싶|죽고싶|더 이상 살고 싶지 않|더이상 살고 싶지 않|더는 살고 싶지 않|더 이상 살기 싫|더이상 살기 싫|그만 살고 싶|자살하고 싶|자살하고싶|자살을 생각|자살 생각이|자살 충동이|자해하고 싶|자해를 하고 싶|자해를 하게|목숨을 끊고 싶|스스로 목숨을 끊고|살 이유가 없|살아갈 이유가 없|내가 없는 게 모두에게".split(
      "|",
    ),
    notAfter: "에|에서|와|과|랑|하고|웃겨|웃겨서".split("|"),
    notBefore:
      "지 않|지는 않|지도 않|지 안|지않|을 만큼|을만큼|을 정도|을정도|지만 떡볶이|은 건 아니|은 게 아니|다는 뜻|없|들지 않|해 본 적|해본 적|한 적|하지 않|하지는".split(
        "|",
      ),
    isJoined: true,
  },
  hi: {
    says: `मैं मरना चाहता हूँ|मैं मरना चाहती हूँ|मैं मर जाना चाहता हूँ|मैं मर जाना चाहती हूँ|मुझे मर जाना है|मुझे मरना है|मैं जीना नहीं चाहता|मैं जीना नहीं चाहती
      |मैं अब जीना नहीं चाहता|मैं अब जीना नहीं चाहती|मुझे अब नहीं जीना|मुझे और नहीं जीना|मेरा जीने का मन नहीं करता|जीने की इच्छा नहीं है|मैं आत्महत्या करना चाहता हूँ
      |मैं आत्महत्या करना चाहती हूँ|मैं आत्महत्या के बारे में सोच रहा हूँ|मैं आत्महत्या के बारे में सोच रही हूँ|मुझे आत्महत्या के विचार आते हैं|मुझे आत्महत्या के ख्याल आते हैं
      |मैं खुदकुशी करना चाहता हूँ|मैं खुदकुशी करना चाहती हूँ|मैं खुद को मारना चाहता हूँ|मैं खुद को मारना चाहती हूँ|मैं अपनी जान लेना चाहता हूँ|मैं अपनी जान लेना चाहती हूँ
      |मैं अपनी जान दे दूँगा|मैं अपनी जान दे दूँगी|मैं खुद को चोट पहुँचाना चाहता हूँ|मैं खुद को चोट पहुँचाना चाहती हूँ|main marna chahta hoon|main marna chahti hoon
      |mujhe nahi jeena|main suicide karna chahta hoon|main suicide karna chahti hoon`.split("|"),
    notAfter: "ऐसा नहीं कि".split("|"),
    notBefore: "ऐसे|aise|is tarah|तुम पर|आप पर".split("|"),
    isJoined: false,
  },
  tl: {
    says: `gusto ko nang mamatay|gusto ko na mamatay|gusto ko na pong mamatay|gusto kong mamatay|gusto ko na lang mamatay|ayoko nang mabuhay|ayoko na mabuhay|ayaw ko nang mabuhay
      |ayaw ko na mabuhay|magpapakamatay ako|magpapakamatay na ako|gusto kong magpakamatay|gusto ko nang magpakamatay|iniisip kong magpakamatay|naiisip kong magpakamatay
      |sana mamatay na ako|sana patay na ako|sana mamatay na lang ako|gusto kong saktan ang sarili ko|sinasaktan ko ang sarili ko|wala nang saysay ang buhay ko
      |wala na akong dahilan para mabuhay|mas mabuti kung wala na ako`.split("|"),
    notAfter: "hindi ko sinasabing|hindi".split("|"),
    notBefore: "sa hiya|sa tawa|sa kahihiyan|sa gutom|kakatawa|sa kilig|sa antok|sa inip".split("|"),
    isJoined: false,
  },
  id: {
    says: `aku ingin mati|saya ingin mati|aku mau mati|saya mau mati|aku pengen mati|aku pengin mati|aku tidak ingin hidup lagi|saya tidak ingin hidup lagi|aku tidak mau hidup lagi
      |saya tidak mau hidup lagi|aku ingin bunuh diri|saya ingin bunuh diri|aku mau bunuh diri|saya mau bunuh diri|aku kepikiran bunuh diri|saya kepikiran bunuh diri
      |saya berpikir untuk bunuh diri|aku berpikir untuk bunuh diri|ingin mengakhiri hidupku|ingin mengakhiri hidup saya|ingin mengakhiri hidup ini|ingin menyakiti diri sendiri
      |aku menyakiti diri sendiri|saya menyakiti diri sendiri|lebih baik aku mati|lebih baik saya mati|tidak ada alasan untuk hidup lagi|aku tidak punya alasan untuk hidup
      |saya tidak punya alasan untuk hidup|semua lebih baik tanpa aku`.split("|"),
    notAfter: "tidak|tak|gak|nggak|bukan|bukannya".split("|"),
    notBefore:
      "karena malu|saking|ketawa|tertawa|rasanya malu|kebosanan|karena bosan|kelaparan|di sini|seperti ini".split("|"),
    isJoined: false,
  },
};
