import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { browserOwnHosts } from "./quiet-flags";

/** A proxy that lets nothing through and remembers who was asked for. */
export interface LoggingProxy {
  /** For a browser's proxy setting, `http://127.0.0.1:port`. */
  readonly address: string;
  /** Every host asked for so far, with its port where one was named. */
  readonly hosts: readonly string[];
  /** The hosts that are not the browser's own: must be empty. */
  foreignHosts(): string[];
  close(): Promise<void>;
}

/** Starts a proxy on this machine. It answers every request with 502, whether it is a tunnel or a plain one. */
export async function startLoggingProxy(): Promise<LoggingProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(hostOf(request.url ?? ""));
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    hosts.push(request.url ?? "");
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    hosts,
    foreignHosts: () => hosts.filter((host) => !browserOwnHosts.includes(host.replace(/:\d+$/, ""))),
    close() {
      server.closeAllConnections();
      return new Promise((closed, failed) => server.close((error) => (error ? failed(error) : closed())));
    },
  };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
