import {
  appNames,
  interfaceWords,
  type PageLanguage,
  pageLanguages,
  weekdays,
} from "../fixtures/mail-pages/interface-words";

/** Attributes a person reads, or hears. `name` and `data-name` only where the mail app calls the person "me". */
const spoken = ["aria-label", "title", "alt", "placeholder", "data-tooltip"];

/** Words with something of the mail behind them, in attributes alone: in a text they may be the mail's. */
const beginnings = ["From:", "Unread", "Account manager for", "Google Account:"];

/**
 * Turns the mail app around a mail into another language, from English: labels, titles, the words on buttons, dates, "me"
 * and the title bar, and which way the page runs. The mail's own words stay, and so do names and addresses.
 */
export function localise(page: Document, language: PageLanguage): void {
  page.documentElement.lang = language;
  page.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  if (language === "en") return;
  page.title = page.title
    .split(" - ")
    .map((part) => appName(part, language))
    .join(" - ");
  for (const element of page.body.querySelectorAll("*")) {
    for (const name of spoken) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, localiseLabel(value, language));
    }
    for (const name of ["name", "data-name"]) {
      if (element.getAttribute(name) === "me") element.setAttribute(name, localiseWord("me", language));
    }
  }
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    const word = text.trim();
    if (word) node.nodeValue = text.replace(word, () => localiseText(word, language));
  }
}

/** One word of a mail app, or a date as it writes it; anything else stays. */
export function localiseWord(word: string, language: PageLanguage): string {
  if (language === "en") return word;
  const known = Object.hasOwn(interfaceWords, word) ? interfaceWords[word] : undefined;
  return known?.[pageLanguages.indexOf(language) - 1] ?? localiseTime(word, language);
}

function localiseText(text: string, language: PageLanguage): string {
  // A date and how long ago it was stand in one text.
  const [, date, ago] = /^(.+) (\(.+ ago\))$/u.exec(text) ?? [];
  return date && ago ? `${localiseWord(date, language)} ${localiseWord(ago, language)}` : localiseWord(text, language);
}

function localiseLabel(label: string, language: PageLanguage): string {
  const beginning = beginnings.find((words) => label.startsWith(`${words} `));
  if (!beginning) return localiseWord(label, language);
  return `${localiseWord(beginning, language)}${label.slice(beginning.length)}`;
}

function appName(part: string, language: Exclude<PageLanguage, "en">): string {
  const names: Readonly<Record<string, readonly string[]>> = appNames;
  const index = pageLanguages.indexOf(language) - 1;
  const [word = "", count] = part.split(" (", 2);
  if (count !== undefined) return `${localiseWord(word, language)} (${count}`;
  return (Object.hasOwn(names, part) ? names[part]?.[index] : undefined) ?? part;
}

/** Outlook's times, `Tue 2026-09-01 14:05`, as each language writes them; some count hours to twelve. */
function localiseTime(time: string, language: Exclude<PageLanguage, "en">): string {
  const [, year, month, day, hour, minute] = /^\w{3} (\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)$/u.exec(time) ?? [];
  if (!year || !month || !day || !hour || !minute) return time;
  const weekday = weekdays[language][new Date(`${year}-${month}-${day}T12:00Z`).getUTCDay()] ?? "";
  const ofTwelve = `${((Number(hour) + 11) % 12) + 1}:${minute}`;
  const isMorning = Number(hour) < 12;
  const forms = {
    de: `${weekday}, ${day}.${month}.${year} ${hour}:${minute}`,
    es: `${weekday} ${day}/${month}/${year} ${hour}:${minute}`,
    vi: `${weekday} ${day}/${month}/${year} ${ofTwelve} ${isMorning ? "SA" : "CH"}`,
    ko: `${year}-${month}-${day} (${weekday}) ${isMorning ? "오전" : "오후"} ${ofTwelve}`,
    ar: `${weekday} ${easternDigits(`${day}/${month}/${year} ${ofTwelve}`)} ${isMorning ? "ص" : "م"}`,
  };
  return forms[language];
}

function easternDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? digit);
}
