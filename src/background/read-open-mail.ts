import type { Mail } from "../core/model/mail";
import { Refusal } from "../messages/answer";
import { callPage } from "../messages/call";
import type { Binding } from "./bindings";

/** The mail as the page shows it now: its text is held nowhere else. Throws `Refusal` when another one is open by now. */
export async function readOpenMail({ tabId, frameId, keys }: Binding): Promise<Mail> {
  const answer = await callPage("mail/tell", { messageKey: keys.messageKey }, { tabId, frameId });
  if (!answer.ok || !answer.value.mail) throw new Refusal("no-mail");
  return answer.value.mail;
}
