const full = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

/** As in a message's header: "20 Aug 2025, 13:19". */
export function fullDate(at: number): string {
  return full.format(at);
}

/** As in the list: "20 Aug". */
export function shortDate(at: number): string {
  return short.format(at);
}
