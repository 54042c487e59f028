/** A text as it is compared: its case, its blanks and the full stop behind it mean nothing. */
export function normalText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^[\s.,;:]+|[\s.,;:]+$/gu, "");
}
