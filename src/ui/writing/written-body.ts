import type { OpenMail } from "../../core/model/open-mail";
import type { OwnPorts } from "../own-ports";
import type { StepPorts } from "../step-ports";
import type { Writing } from "../step-writing";

/** What the view of a private step is given, on our own pages. */
export interface WrittenBodyProps {
  readonly mail: OpenMail;
  readonly writing: Writing;
  readonly ports: StepPorts;
  readonly own: OwnPorts;
  /** True where the person came to write: the first field takes focus. */
  readonly takesFocus: boolean;
}
