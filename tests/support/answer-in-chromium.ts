import type { Browser, Protocol } from "puppeteer-core";
import type { Answer } from "./browser";

/**
 * Answers requests to one origin for the whole browser: a session on the browser itself sees tabs that open later from
 * their very first request, workers and redirects included, which interception page by page does not.
 */
export async function answerInChromium(
  driver: Browser,
  origin: string,
  answer: (url: string) => Answer,
): Promise<void> {
  const session = await driver.target().createCDPSession();
  const fulfil = async ({ requestId, request }: Protocol.Fetch.RequestPausedEvent) => {
    const { status, headers, body } = answer(request.url);
    await session.send("Fetch.fulfillRequest", {
      requestId,
      responseCode: status,
      responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
      body: Buffer.from(body).toString("base64"),
    });
  };
  session.on("Fetch.requestPaused", (event) => {
    // A request whose tab has been closed meanwhile has nobody left to answer.
    fulfil(event).catch(() => undefined);
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: `${origin}/*` }] });
}
