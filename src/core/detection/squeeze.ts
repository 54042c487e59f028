/** How Cyrillic and other letters are written in addresses; letters that are only marked lose their marks. */
const latin: Readonly<Record<string, string>> = {
  "&": "and",
  ß: "ss",
  ø: "o",
  ł: "l",
  ı: "i",
  đ: "d",
  æ: "ae",
  œ: "oe",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
};

/** A name as it would stand in an address: small Latin letters and digits alone. Empty for a script it does not know. */
export function squeeze(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, (sign) => latin[sign] ?? "");
}
