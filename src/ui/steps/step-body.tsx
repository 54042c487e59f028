import type { ComponentChildren } from "preact";
import type { OpenMail } from "../../core/model/open-mail";
import type { StepPorts } from "../step-ports";
import type { FocusWish } from "../use-focus";

/** What the view of a step is given. It only shows: nothing private is written on a mail page. */
export interface StepBodyProps {
  readonly mail: OpenMail;
  readonly ports: StepPorts;
  readonly wish: FocusWish;
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
