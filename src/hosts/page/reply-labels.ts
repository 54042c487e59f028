/**
 * What Reply is called, exactly, in the languages the mail apps speak: the last thing to go by. "Reply all" is another
 * label in each of them, so none of these can be taken for it.
 */
const labels = [
  "Reply",
  "Antworten",
  "Répondre",
  "Responder",
  "Rispondi",
  "Beantwoorden",
  "Svara",
  "Svar",
  "Vastaa",
  "Odpowiedz",
  "Odpovědět",
  "Válasz",
  "Yanıtla",
  "Ответить",
  "Відповісти",
  "رد",
  "השב",
  "返信",
  "답장",
  "回复",
  "回覆",
  "Trả lời",
  "Balas",
] as const;

/** The last row of a table of reply buttons. */
export const replyLabelRow = {
  selector: `:is(button, [role=button], [role=menuitem]):is(${labels.map((label) => `[aria-label="${label}"]`).join()})`,
  seen: "2026-09",
} as const;
