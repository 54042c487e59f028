/** Cuts a phrase at the spaces, or the bars, that stand outside brackets. Empty pieces are left out. */
export function cutOutside(text: string, separator: " " | "|"): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const char = text[index] ?? separator;
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth--;
    else if ((char === separator && depth === 0) || index === text.length) {
      if (index > start) pieces.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return pieces;
}
