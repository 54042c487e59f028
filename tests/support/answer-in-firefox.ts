import type { Browser } from "puppeteer-core";
import type { Answer } from "./browser";
import { connectionOf } from "./firefox-window";

interface Request {
  readonly isBlocked: boolean;
  readonly intercepts?: readonly string[];
  readonly request: { readonly request: string; readonly url: string };
}

/** Answers requests to one origin for the whole browser, in every tab and window. */
export async function answerInFirefox(driver: Browser, origin: string, answer: (url: string) => Answer): Promise<void> {
  const connection = connectionOf(driver);
  const { protocol, hostname } = new URL(origin);
  const added = await connection.send("network.addIntercept", {
    phases: ["beforeRequestSent"],
    urlPatterns: [{ type: "pattern", protocol: protocol.slice(0, -1), hostname }],
  });
  const { intercept } = added.result as { intercept: string };
  connection.on("network.beforeRequestSent", ({ isBlocked, intercepts, request }: Request) => {
    if (!isBlocked || !intercepts?.includes(intercept)) return;
    const { status, headers, body } = answer(request.url);
    const provided = connection.send("network.provideResponse", {
      request: request.request,
      statusCode: status,
      reasonPhrase: "",
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: "string", value } })),
      body: { type: "base64", value: Buffer.from(body).toString("base64") },
    });
    // A request whose tab has been closed meanwhile has nobody left to answer.
    provided.catch(() => undefined);
  });
}
