import type { Page } from "puppeteer-core";
import type { Answer, Ask, KeyTo, Reply } from "../../src/messages/protocol";

/** Says something to the background from a page of the extension's own, as the popup does; throws if it is not carried out. */
export async function askExtension<K extends KeyTo<"background">>(
  ownPage: Page,
  key: K,
  ask: Ask<K>,
): Promise<Reply<K>> {
  const answer = await ownPage.evaluate(
    (message) => {
      const { chrome } = window as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(message);
    },
    { onward: key, ask },
  );
  const heard = answer as Answer<Reply<K>> | null | undefined;
  if (!heard?.ok) throw new Error(`${key} was not carried out: ${heard?.kind ?? "no answer"}.`);
  return heard.value;
}
