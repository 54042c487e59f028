import messages from "../../public/_locales/en/messages.json";

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Fills a message as the browser does: `$NAME$` stands for the placeholder, whose content is `$1` to `$9`. */
function getMessage(key: string, substitutions: readonly string[] = []): string {
  const { message, placeholders = {} } = (messages as Readonly<Record<string, Message>>)[key] ?? { message: "" };
  return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? "";
    return substitutions[Number(content.slice(1)) - 1] ?? "";
  });
}

/** Stands in for `platform/browser` where only words are needed: `vi.mock(path, () => import("…/support/words"))`. */
export const browser = { i18n: { getMessage } };
