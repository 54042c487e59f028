import type { ComponentChildren } from "preact";
import type { WrittenStep } from "../../core/model/note";
import type { OpenMail } from "../../core/model/open-mail";
import type { Press } from "../press";
import type { StepPorts } from "../step-ports";
import type { FocusWish } from "../use-focus";

/** What the view of a step is given. It only shows: nothing private is written on a mail page. */
export interface StepBodyProps {
  readonly mail: OpenMail;
  readonly ports: StepPorts;
  readonly wish: FocusWish;
  /** The way to where one writes; null where there is none. */
  readonly desk: WayToDesk | null;
}

/** Opens the desk, our own window: what is typed on a mail page could be read by the page. */
export interface WayToDesk {
  /** Resolves to whether it is open; never rejects. */
  readonly open: (step: WrittenStep) => Promise<boolean>;
  /** Wraps the press; the card refuses presses that no person made. */
  readonly guard: (press: Press) => Press;
}

/** A few lines to pick from. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The sentence a step starts with. */
export function Lead({ children }: { readonly children: ComponentChildren }) {
  return <p class="soft">{children}</p>;
}
