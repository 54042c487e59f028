/** Cuts a phrase at the spaces, or the bars, that stand outside brackets. Empty pieces are left out. */
export function cutOutside(text: string, separator: " " | "|"): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = "";
  for (const char of text) {
    if (char === "(" || char === "[") depth++;
    if (char === ")" || char === "]") depth--;
    if (char === separator && depth === 0) {
      pieces.push(piece);
      piece = "";
    } else piece += char;
  }
  pieces.push(piece);
  return pieces.filter((p) => p !== "");
}
