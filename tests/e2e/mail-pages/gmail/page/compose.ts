import { awaited, later } from "./clock";
import { type ClosureEditor, openEditor } from "./closure-editor";
import { knowEditor, noteBuilt } from "./editors";
import { box, element } from "./element";
import { icon } from "./icons";
import { nameDraft } from "./reply-fields";
import { draftContent, dropFormatting } from "./reply-text";
import { setTripwire } from "./tripwires";
import { words } from "./words";

/** Milliseconds until an editor is exchanged: while the box opens, and once it is in use. */
const rebuildDelays = { "while it opens": 100, "while it is used": 320 } as const;

/** What one box is made of. */
interface ComposePlan {
  /** Whose words it holds, see `TestedPage.nameEditor`. */
  readonly name: string;
  readonly label: string;
  readonly form: HTMLFormElement;
  readonly content: readonly Node[];
  /** What is restored in it a moment later, in place of all it holds. */
  readonly draft: string | null;
  /** A box for an answer takes focus, and is exchanged where the page does that. */
  readonly isReply: boolean;
  readonly onDiscard: () => void;
}

/** One box in which a mail is written. */
export interface Compose {
  readonly region: HTMLElement;
  editor(): HTMLElement;
  /** Makes the field an editor; the box must be on the page. */
  start(): Promise<void>;
  save(): void;
  end(): void;
}

let boxes = 0;

/** The number of the next box. */
export function nextBox(): number {
  boxes += 1;
  return boxes;
}

/** Builds a box with fields, editor, the button that holds the quote, and Send. */
export function compose(plan: ComposePlan): Compose {
  const said = words();
  let field = editorField(plan.content);
  let closure: ClosureEditor | null = null;
  const saved = box("oG aOy");
  const quote = element("div", { class: "ajR", role: "button", tabindex: "1", "aria-label": said.trimmed });
  quote.append(box("ajT", icon("more")));
  const inner = element("td", {}, field, quote);
  const table = (name: string, cell: Node) =>
    element("table", { class: name }, element("tbody", {}, element("tr", {}, cell)));
  const discard = element("div", { class: "og T-I-J3", role: "button", tabindex: "1", "aria-label": said.discard });
  discard.append(icon("bin"));
  discard.addEventListener("click", plan.onDiscard);
  setTripwire(discard, "discard:click");
  const about = { role: "button", tabindex: "1", "aria-label": `${said.send} ‪(Ctrl-Enter)‬` };
  const send = element("div", { class: "T-I J-J5-Ji aoO v7 T-I-atl L3", ...about }, said.send);
  const sendCell = box("Up", send);
  setTripwire(sendCell, "send:click");
  const region = element(
    "div",
    { class: "aoI", role: "region", "data-compose-id": String(boxes), "aria-label": plan.label },
    plan.form,
    table("aoP", element("td", { class: "I5" }, table("cf An", inner))),
    box("IZ", sendCell, saved, discard),
  );

  const save = () => {
    if (window.simulatedGmail.switches.plainText) dropFormatting(field);
    nameDraft(plan.form);
    saved.textContent = said.saved;
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks are part of what was saved
    window.simulatedGmail.drafts.push(field.innerText);
  };

  const open = async () => {
    closure = await awaited(openEditor(field.id, save));
    if (closure !== null) knowEditor(field, plan.name);
  };

  /** The same words in a new editor, as when a framework builds a part of the page anew. */
  const rebuild = async () => {
    if (!region.isConnected) return;
    const hadFocus = document.activeElement === field;
    const next = editorField([...field.childNodes].map((node) => node.cloneNode(true)));
    closure?.end();
    field.replaceWith(next);
    field = next;
    await open();
    save();
    if (hadFocus) closure?.focus();
  };

  const start = async () => {
    await open();
    if (!plan.isReply) return;
    const { focusDelay, draftDelay, boxRebuilt } = window.simulatedGmail.switches;
    later(focusDelay, () => closure?.focus());
    if (boxRebuilt !== "never") later(rebuildDelays[boxRebuilt], () => void awaited(rebuild()));
    const { draft } = plan;
    if (draft === null) return;
    later(draftDelay, () => {
      field.replaceChildren(...draftContent(draft, plan.content));
      noteBuilt(field);
    });
  };

  const end = () => {
    closure?.end();
    closure = null;
  };

  return { region, editor: () => field, start, save, end };
}

let fields = 0;

function editorField(content: readonly Node[]): HTMLElement {
  fields += 1;
  return element(
    "div",
    {
      id: `:r${fields}`,
      class: "Am aiL Al editable LW-avf tS-tW",
      hidefocus: "true",
      "aria-label": words().body,
      role: "textbox",
      "aria-multiline": "true",
      tabindex: "1",
    },
    ...content,
  );
}
