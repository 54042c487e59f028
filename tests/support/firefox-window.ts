import type { Browser } from "puppeteer-core";

/** The driver's own connection, which its types keep to themselves. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listener: (params: never) => void): void;
}

/** Firefox's own window: scripts run in it with all rights, and see every page through its accessibility tree. */
export interface FirefoxWindow {
  /** Runs the body of an async function in the window; what it returns is given back as plain data. */
  run<T>(body: string): Promise<T>;
}

/** The connection a driver speaks over. */
export function connectionOf(driver: Browser): Connection {
  return (driver as unknown as { connection: Connection }).connection;
}

/** Finds the browser's window. */
export async function openWindow(driver: Browser): Promise<FirefoxWindow> {
  const connection = connectionOf(driver);
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url.endsWith("browser.xhtml"))?.context;
  if (context === undefined) throw new Error("Firefox has no window.");
  return {
    async run<T>(body: string): Promise<T> {
      const expression = `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`;
      const answer = await connection.send("script.evaluate", { expression, target: { context }, awaitPromise: true });
      const told = answer.result as {
        type: string;
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (told.type !== "success" || !told.result)
        throw new Error(told.exceptionDetails?.text ?? "Firefox did not answer.");
      return JSON.parse(told.result.value) as T;
    },
  };
}
