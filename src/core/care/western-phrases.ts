import type { PhrasesOfLanguage } from "./phrases-of-language";

/** Words of distress in the languages from English to Dutch. */
export const westernPhrases: Readonly<Record<string, PhrasesOfLanguage>> = {
  en: {
    groups: [
      {
        says: `I want to die|I wanna die|I just want to die|I want to be dead|I wish I was dead|I wish I were dead
          |I'd rather be dead|I would rather be dead|I'd be better off dead|I would be better off dead
          |I want to kill myself|I wanna kill myself|I'm going to kill myself|I am going to kill myself|I will kill myself
          |thinking of killing myself|thinking about killing myself`,
        notBefore:
          "of embarrassment|of shame|of the shame|of the embarrassment|of boredom|of laughter|of cringe|of old age|from embarrassment|from boredom|from laughing|laughing|with embarrassment|with laughter|in this game|in this meeting|in that meeting|than",
      },
      {
        says: `better off without me|I don't want to live anymore|I don't want to live any more|I don't want to be alive
          |I can't go on living`,
        notBefore: "in this|in that|with this|with that|with my|here",
      },
      {
        says: "I want to cut myself|I've been cutting myself",
        notBefore: "some slack|a slice|a piece|off from",
      },
      {
        says: "I see no way out|I can't see a way out|I can't see any way out|there is no way out for me",
        notBefore: "of this|of the|of my|of that",
      },
      {
        says: `I want to end my life|thinking of ending my life|thinking about ending my life|I want to end it all
          |I want to take my own life|I'm suicidal|I am suicidal|I feel suicidal|I'm feeling suicidal
          |I have suicidal thoughts|I'm having suicidal thoughts|I keep thinking about suicide|I think about suicide
          |I'm thinking about suicide|I don't want to wake up anymore|I wish I wouldn't wake up|I have no reason to live
          |I have nothing to live for|my life is not worth living|my life isn't worth living|I want to hurt myself
          |I hurt myself on purpose|I want to self-harm|I've been self-harming|I see no way out of this.
          |I can't see a way out of this.|I can't see any way out of this.|I see no way out of this anymore
          |I see no way out of this any more|I see no way out of this and|I see no way out of this situation
          |I see no way out of my situation|I see no way out of the situation|I see no way out of my life
          |I see no way out of this life|I see no way out of this pain|I see no way out of this hole
          |I can't see a way out of this anymore|I can't see a way out of this any more|I can't see a way out of this and
          |I can't see a way out of this situation|I can't see a way out of my situation
          |I can't see a way out of the situation|I can't see a way out of my life|I can't see a way out of this life
          |I can't see a way out of this pain|I can't see a way out of this hole|I can't see any way out of this anymore
          |I can't see any way out of this any more|I can't see any way out of this and
          |I can't see any way out of this situation|I can't see any way out of my situation
          |I can't see any way out of the situation|I can't see any way out of my life
          |I can't see any way out of this life|I can't see any way out of this pain|I can't see any way out of this hole
          |I don't want to live in this world anymore|I don't want to live anymore in this world
          |I don't want to be alive in this world`,
        notBefore: "",
      },
    ],
    notAfter:
      "not that|not like|don't mean|doesn't mean|does not mean|do not mean|not saying|don't think|do not think|didn't think|never think|you think|they think|people think|would think|might think|why would|not as if|sounds as if|looks as if|sound like|sounds like|look like|looks like|act like|acting like",
    isJoined: false,
  },
  es: {
    groups: [
      {
        says: `quiero morir|quiero morirme|quisiera morir|quiero estar muerto|quiero estar muerta|ojalá estuviera muerto
          |ojalá estuviera muerta|quiero matarme`,
        notBefore:
          "de vergüenza|de la vergüenza|de risa|de la risa|de aburrimiento|de amor|de viejo|de vieja|de pena|de sueño|trabajando|estudiando",
      },
      {
        says: `ya no quiero vivir|no quiero vivir más|no quiero seguir viviendo|no tengo ganas de vivir
          |no tengo razones para vivir`,
        notBefore: "en|con|aquí|así|como|para|trabajando",
      },
      {
        says: "no veo ninguna salida|no veo salida",
        notBefore: "en|a este|a esta|al|para",
      },
      {
        says: "estarían mejor sin mí",
        notBefore: "en|con|aquí",
      },
      {
        says: `quiero suicidarme|me quiero suicidar|voy a suicidarme|pienso en suicidarme|pienso en el suicidio
          |tengo pensamientos suicidas|tengo ideas suicidas|quiero quitarme la vida|pienso en quitarme la vida
          |quiero acabar con mi vida|quiero terminar con mi vida|quiero hacerme daño|me hago daño a propósito
          |me autolesiono|no veo salida a esta situación|no veo salida a este dolor|no veo salida en mi vida
          |no veo salida para mí|no veo ninguna salida a esta situación|no veo ninguna salida a este dolor
          |no veo ninguna salida para mí|ya no quiero vivir en este mundo|ya no quiero vivir con este dolor`,
        notBefore: "",
      },
    ],
    notAfter: "no|nunca|jamás|tampoco",
    isJoined: false,
  },
  fr: {
    groups: [
      {
        says: `je veux mourir|j'ai envie de mourir|je voudrais mourir|je voudrais être mort|je voudrais être morte
          |je préférerais être mort|je préférerais être morte|je veux me tuer|je vais me tuer`,
        notBefore: "de honte|de rire|d'ennui|de fatigue|de chaud|de faim|à la tâche|au travail|au boulot|à ça",
      },
      {
        says: `je ne veux plus vivre|je veux plus vivre|je n'ai plus envie de vivre|j'ai plus envie de vivre
          |je n'ai plus de raison de vivre`,
        notBefore: "à|ça|cela|comme|dans|avec|ici|sans|chez|en|pour",
      },
      {
        says: "je ne vois aucune issue|je ne vois plus d'issue",
        notBefore: "à|dans|pour|en",
      },
      {
        says: "serait mieux sans moi|seraient mieux sans moi",
        notBefore: "dans|ici|avec|pour",
      },
      {
        says: `je veux en finir avec la vie|je veux me suicider|je vais me suicider|je pense au suicide|je pense à me suicider
          |j'ai des idées suicidaires|j'ai des pensées suicidaires|je suis suicidaire|je veux mettre fin à mes jours
          |je veux mettre fin à ma vie|je veux me faire du mal|je me fais du mal exprès|je me scarifie|je me mutile
          |je ne vois aucune issue à ça|je ne vois aucune issue à cette situation|je ne vois aucune issue à ma situation
          |je ne vois aucune issue à ma vie|je ne vois aucune issue pour moi|je ne vois plus d'issue à cette situation
          |je ne vois plus d'issue à ma situation|je ne vois plus d'issue à ma vie|je ne vois plus d'issue pour moi
          |je ne veux plus vivre dans ce monde|je ne veux plus vivre avec cette douleur`,
        notBefore: "",
      },
    ],
    notAfter: "pas que",
    isJoined: false,
  },
  de: {
    groups: [
      {
        says: `ich will sterben|ich möchte sterben|ich will nur noch sterben|am liebsten würde ich sterben
          |am liebsten wäre ich tot|ich wäre am liebsten tot|ich wäre lieber tot|ich wünschte ich wäre tot
          |ich will tot sein|ich will mich umbringen|ich werde mich umbringen`,
        notBefore: "vor Scham|vor Lachen|vor Langeweile|vor Peinlichkeit|für meine|für die",
      },
      {
        says: "ich bringe mich um",
        notBefore: "den|meinen|vor Scham|vor Lachen",
      },
      {
        says: "ich will nicht mehr leben|ich möchte nicht mehr leben|ich mag nicht mehr leben",
        notBefore: "wie|in|mit|ohne|um zu|so|für",
      },
      {
        says: "ich sehe keinen Ausweg|ich sehe keinen Ausweg mehr|ich weiß keinen Ausweg mehr",
        notBefore: "aus|für|in",
      },
      {
        says: `ich verletze mich selbst|ich will mich verletzen|ich will mich selbst verletzen|ich ritze mich
          |ich will mich ritzen`,
        notBefore: "in|mit den",
      },
      {
        says: `ich denke daran mich umzubringen|ich will mir das Leben nehmen|ich werde mir das Leben nehmen
          |ich denke daran mir das Leben zu nehmen|ich habe Suizidgedanken|ich habe Selbstmordgedanken
          |ich denke an Selbstmord|ich denke an Suizid|ich bin suizidal|ich will meinem Leben ein Ende setzen
          |ohne mich wären alle besser dran|mein Leben hat keinen Sinn mehr|ich sehe keinen Ausweg aus meiner Lage
          |ich sehe keinen Ausweg aus dieser Lage|ich sehe keinen Ausweg aus meiner Situation
          |ich sehe keinen Ausweg aus dieser Situation|ich sehe keinen Ausweg aus der Situation
          |ich sehe keinen Ausweg aus alldem|ich sehe keinen Ausweg aus all dem|ich sehe keinen Ausweg aus meinem Leben
          |ich sehe keinen Ausweg für mich|ich sehe keinen Ausweg in meinem Leben
          |ich sehe keinen Ausweg mehr aus meiner Lage|ich sehe keinen Ausweg mehr aus dieser Situation
          |ich sehe keinen Ausweg mehr für mich|ich will nicht mehr leben mit diesem Schmerz
          |ich will nicht mehr leben in dieser Welt`,
        notBefore: "",
      },
    ],
    notAfter: "nicht dass|nicht als ob|klingt als ob|tue als ob",
    isJoined: false,
  },
  pt: {
    groups: [
      {
        says: `quero morrer|queria morrer|eu queria estar morto|eu queria estar morta|quero me matar|vou me matar
          |penso em me matar|quero matar-me`,
        notBefore: "de vergonha|de rir|de tédio|de amor|de saudade|de medo|de sono|de fome|de tanto|de trabalhar",
      },
      {
        says: `não quero mais viver|já não quero viver|não quero continuar a viver|não tenho vontade de viver
          |não tenho mais vontade de viver|não tenho razão para viver`,
        notBefore: "em|com|aqui|assim|como|para|pra|longe",
      },
      {
        says: "não vejo nenhuma saída|não vejo saída",
        notBefore: "em|para|pra",
      },
      {
        says: "estariam melhor sem mim",
        notBefore: "em|aqui|com",
      },
      {
        says: `quero me suicidar|quero suicidar-me|vou me suicidar|penso em suicídio|penso no suicídio
          |tenho pensamentos suicidas|quero tirar a minha vida|quero tirar minha vida|quero tirar a minha própria vida
          |penso em tirar minha vida|quero acabar com a minha vida|quero acabar com minha vida|quero me machucar
          |quero magoar-me a mim|me corto de propósito|não vejo saída para mim|não vejo saída para isto
          |não vejo saída para isso|não vejo saída para esta situação|não vejo saída para essa situação
          |não vejo saída para a minha situação|não vejo saída para a minha vida|não vejo saída pra mim
          |não vejo saída pra isso|não vejo nenhuma saída para mim|não vejo nenhuma saída para esta situação
          |não vejo nenhuma saída para a minha vida|não quero mais viver com esta dor|não quero mais viver com essa dor`,
        notBefore: "",
      },
    ],
    notAfter: "não|nunca|nem|jamais",
    isJoined: false,
  },
  it: {
    groups: [
      {
        says: `voglio morire|vorrei morire|vorrei essere morto|vorrei essere morta|voglio uccidermi|voglio ammazzarmi
          |mi voglio uccidere|mi voglio ammazzare`,
        notBefore: "dal ridere|dalle risate|di vergogna|dalla vergogna|di noia|dalla noia|di fame|dal caldo",
      },
      {
        says: "non voglio più vivere|non ho più voglia di vivere|non ho voglia di vivere|non ho motivo di vivere",
        notBefore: "da|così|qui|con|in|come|a|per",
      },
      {
        says: "non vedo via d'uscita|non vedo vie d'uscita|non vedo nessuna via d'uscita",
        notBefore: "da|dal|dalla|per|in",
      },
      {
        says: "starebbero meglio senza di me",
        notBefore: "in|qui|con|per",
      },
      {
        says: `voglio suicidarmi|penso al suicidio|penso di suicidarmi|ho pensieri suicidi|ho pensieri di suicidio
          |voglio togliermi la vita|penso di togliermi la vita|voglio farla finita con la vita
          |voglio porre fine alla mia vita|voglio farmi del male|mi faccio del male apposta|mi taglio apposta
          |non vedo via d'uscita da qui|non vedo via d'uscita da tutto questo|non vedo via d'uscita da questa situazione
          |non vedo via d'uscita dalla mia situazione|non vedo via d'uscita per me
          |non vedo vie d'uscita da questa situazione|non vedo vie d'uscita dalla mia situazione
          |non vedo vie d'uscita per me|non vedo nessuna via d'uscita da questa situazione
          |non vedo nessuna via d'uscita per me|non voglio più vivere in questo mondo
          |non voglio più vivere con questo dolore`,
        notBefore: "",
      },
    ],
    notAfter: "non|mai|neanche|nemmeno",
    isJoined: false,
  },
  nl: {
    groups: [
      {
        says: "ik wil dood|ik wil doodgaan|ik wil sterven|ik was liever dood|ik wou dat ik dood was|ik wilde dat ik dood was",
        notBefore: "van schaamte|van het lachen|van verveling|van de honger|voor",
      },
      {
        says: "ik wil niet meer leven|ik heb geen reden om te leven",
        notBefore: "zoals|in|met|zo|van|voor",
      },
      {
        says: "ik zie geen uitweg|ik zie geen uitweg meer",
        notBefore: "uit|voor|in",
      },
      {
        says: "ik wil mezelf pijn doen|ik snijd mezelf expres",
        notBefore: "in de|in mijn vinger|in mijn vingers",
      },
      {
        says: `ik wil mezelf van kant maken|ik wil mezelf doden|ik wil zelfmoord plegen|ik ga zelfmoord plegen
          |ik denk aan zelfmoord|ik heb zelfmoordgedachten|ik heb suïcidale gedachten|ik ben suïcidaal
          |ik wil een einde aan mijn leven maken|ik wil een eind aan mijn leven maken|zonder mij is iedereen beter af
          |ik zie geen uitweg uit mijn situatie|ik zie geen uitweg uit deze situatie|ik zie geen uitweg uit de situatie
          |ik zie geen uitweg uit dit alles|ik zie geen uitweg uit dit leven|ik zie geen uitweg voor mij
          |ik zie geen uitweg voor mezelf|ik zie geen uitweg in mijn leven|ik zie geen uitweg meer uit deze situatie
          |ik zie geen uitweg meer voor mezelf|ik wil niet meer leven in deze wereld|ik wil niet meer leven met deze pijn`,
        notBefore: "",
      },
    ],
    notAfter: "niet dat|niet alsof|klinkt alsof|doe alsof",
    isJoined: false,
  },
};
