/** What the page says in one language. */
interface PageWords {
  /** The label before a sender, with its colon. */
  readonly from: string;
  readonly to: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly more: string;
  /** The word that stands before the writer of a draft. */
  readonly draft: string;
  readonly body: string;
  readonly message: string;
  readonly nothing: string;
}

const words = {
  en: {
    from: "From: ",
    to: "To",
    reply: "Reply",
    replyAll: "Reply all",
    forward: "Forward",
    more: "More actions",
    draft: "[Draft]",
    body: "Message body",
    message: "Email message",
    nothing: "Select an item to read",
  },
  de: {
    from: "Von: ",
    to: "An",
    reply: "Antworten",
    replyAll: "Allen antworten",
    forward: "Weiterleiten",
    more: "Weitere Aktionen",
    draft: "[Entwurf]",
    body: "Nachrichtentext",
    message: "E-Mail-Nachricht",
    nothing: "Wählen Sie ein Element zum Lesen aus",
  },
  fr: {
    from: "De : ",
    to: "À",
    reply: "Répondre",
    replyAll: "Répondre à tous",
    forward: "Transférer",
    more: "Autres actions",
    draft: "[Brouillon]",
    body: "Corps du message",
    message: "Message électronique",
    nothing: "Sélectionnez un élément à lire",
  },
  zh: {
    from: "发件人： ",
    to: "收件人",
    reply: "答复",
    replyAll: "全部答复",
    forward: "转发",
    more: "更多操作",
    draft: "[草稿]",
    body: "邮件正文",
    message: "电子邮件",
    nothing: "选择要阅读的项目",
  },
  he: {
    from: "מאת: ",
    to: "אל",
    reply: "השב",
    replyAll: "השב לכולם",
    forward: "העבר",
    more: "פעולות נוספות",
    draft: "[טיוטה]",
    body: "גוף ההודעה",
    message: "הודעת דואר אלקטרוני",
    nothing: "בחר פריט לקריאה",
  },
} as const satisfies Readonly<Record<string, PageWords>>;

/** The words of the page's language. */
export function say(): PageWords {
  return words[window.simulatedOutlook.switches.fromLabel];
}

/** Tells the document its language and direction. */
export function setLanguage(page: Document): void {
  const { fromLabel } = window.simulatedOutlook.switches;
  page.documentElement.lang = fromLabel;
  page.documentElement.dir = fromLabel === "he" ? "rtl" : "ltr";
}
