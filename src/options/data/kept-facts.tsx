import { say } from "../../platform/words";
import { PermissionsList } from "./permissions-list";

/** What is kept of a mail and what never is, and what Onward may do in the browser. */
export function KeptFacts() {
  return (
    <div class="stack">
      <h2>{say("dataWhat")}</h2>
      <p class="soft">{say("dataNothing")}</p>
      <dl class="facts">
        <dt>{say("dataKept")}</dt>
        <dd>{say("dataKeptWhat")}</dd>
        <dt>{say("dataOwn")}</dt>
        <dd>{say("dataOwnWhat")}</dd>
        <dt>{say("dataMarks")}</dt>
        <dd>{say("dataMarksWhat")}</dd>
        <dt>{say("dataNever")}</dt>
        <dd>{say("dataNeverWhat")}</dd>
        <dt>{say("dataGone")}</dt>
        <dd>{say("dataGoneWhat")}</dd>
      </dl>
      <PermissionsList />
    </div>
  );
}
