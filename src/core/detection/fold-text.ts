const accented = /[\u0901\u093c\u0958-\u095f\u00c0-\u024f\u1e00-\u1eff\u0451\u0622-\u0629\u0640-\u065f\u0670]/gu;

const arabic: Readonly<Record<string, string>> = {
  آ: "ا",
  أ: "ا",
  إ: "ا",
  ة: "ه",
  ى: "ي",
  ـ: "",
  "ँ": "ं",
  "\u093c": "",
  ı: "i",
  ё: "е",
};

/** Takes accents off and unifies letters that are written now one way and now the other. The text must be lower case. */
export function foldText(text: string): string {
  return text.replace(accented, (letter) => {
    const known = arabic[letter];
    if (known !== undefined) return known;
    return /\p{M}/u.test(letter) ? "" : letter.normalize("NFD").replace(/\p{M}+/gu, "");
  });
}
