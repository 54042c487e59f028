import type { FeedbackTheme } from "../model/feedback";

/** Parts of words that go with a theme, lower case: English, German, French, Spanish, Portuguese. */
export const themeWords: Readonly<Record<FeedbackTheme, readonly string[]>> = {
  experience: [
    ...["experience", "years", "senior", "background"],
    ...["erfahrung", "berufsjahre"],
    ...["expérience", "années"],
    ...["experiencia", "años"],
    ...["experiência", "anos"],
  ],
  skills: [
    ...["skill", "technical", "knowledge", "language", "depth"],
    ...["kenntnis", "fähigkeit", "fachlich"],
    ...["compétence", "connaissance"],
    ...["habilidad", "conocimiento"],
    ...["competência", "conhecimento"],
  ],
  examples: [
    ...["example", "concrete", "specific", "portfolio", "evidence"],
    ...["beispiel", "konkret"],
    ...["exemple", "concret"],
    ...["ejemplo", "concreto"],
    ...["exemplo"],
  ],
  communication: [
    ...["communicat", "clear", "listen", "present", "explain", "concise"],
    ...["kommunikation", "klar", "zuhör", "präsent"],
    ...["clarté", "écoute", "présentation"],
    ...["comunica", "claridad", "escuch"],
    ...["clareza", "apresenta"],
  ],
  motivation: [
    ...["motivat", "interest", "enthusias", "why you"],
    ...["interesse", "begeister"],
    ...["intérêt", "enthousias"],
    ...["motivación", "interés"],
    ...["motivação"],
  ],
  fit: [
    ...["fit ", "fit.", "culture", "values", "team"],
    ...["passt", "passung", "kultur"],
    ...["équipe", "valeurs"],
    ...["encaj", "equipo", "cultura"],
    ...["equipe", "perfil"],
  ],
  preparation: [
    ...["prepar", "research", "questions", "practice", "practise"],
    ...["vorbereit", "übung"],
    ...["prépar", "recherche"],
    ...["investig"],
    ...["pesquisa", "treino"],
  ],
  circumstances: [
    ...["budget", "internal candidate", "headcount", "timing", "salary", "location", "visa"],
    ...["intern", "gehalt", "standort", "stelle wurde"],
    ...["salaire", "interne"],
    ...["presupuesto", "salario", "ubicación"],
    ...["orçamento", "salário"],
  ],
};
