/** Lower case and without marks over letters, so that "Résumé" is found by "resume". */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
