import { say } from "../../platform/words";

/** The way from the data to bringing things in. */
export function ImportRow() {
  return (
    <>
      <div>
        <h2>{say("importTitle")}</h2>
        <p class="soft">{say("importRowLead")}</p>
      </div>
      <a class="btn" href="#data/import">
        {say("importOpen")}
      </a>
    </>
  );
}
