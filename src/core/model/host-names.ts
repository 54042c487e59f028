/** The mail sites Onward can read, in the order they are tried. */
export const hostIds = ["gmail", "outlook"] as const;

/** A mail site we can read, and put replies into. */
export type HostId = (typeof hostIds)[number];

/** Origins of each host; the manifest's match patterns and the sender check are held against this list by a test. */
export const hostOrigins: Readonly<Record<HostId, readonly string[]>> = {
  gmail: ["https://mail.google.com"],
  outlook: [
    "https://outlook.live.com",
    "https://outlook.office.com",
    "https://outlook.office365.com",
    "https://outlook.cloud.microsoft",
  ],
};

/** The host a page belongs to, judged by its origin alone; null for any other page. */
export function hostOfOrigin(origin: string): HostId | null {
  return hostIds.find((id) => hostOrigins[id].includes(origin)) ?? null;
}
