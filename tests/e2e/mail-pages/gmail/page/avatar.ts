const colours = ["#4f6d8f", "#7a5c8e", "#5f7f5a", "#94685a", "#3f7f86", "#8a6d3b", "#6b6f92", "#80566b"];

/** A round picture with the first letter of a name, as an address that an `img` can show. */
export function avatarOf(name: string, address: string): string {
  const letter = (name.match(/\p{L}|\p{N}/u)?.[0] ?? "?").toUpperCase();
  let sum = 0;
  for (const sign of address) sum += sign.codePointAt(0) ?? 0;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="${colours[sum % colours.length]}"/>` +
    `<text x="20" y="26" font-family="sans-serif" font-size="18" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
