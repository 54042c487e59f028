import { useState } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";
import type { DataPorts, TakenForm } from "./data-ports";

const forms: readonly (readonly [TakenForm, WordKey])[] = [
  ["json-resume", "takeResume"],
  ["markdown", "takeMarkdown"],
  ["csv", "takeCsv"],
];

interface TakeRowProps {
  readonly firstName: string;
  readonly ports: Pick<DataPorts, "saveAchievements">;
}

/** Achievements in the forms other tools and people read. */
export function TakeRow({ firstName, ports }: TakeRowProps) {
  const [isSaved, setSaved] = useState<boolean | null>(null);
  const save = async (form: TakenForm) => {
    setSaved(null);
    setSaved(await ports.saveAchievements(form, { firstName }));
  };
  return (
    <>
      <div>
        <h2>{say("takeTitle")}</h2>
        <p class="soft">{say("takeLead")}</p>
        <p class="small soft" role="status">
          {isSaved === true && say("takeDone")}
        </p>
        {isSaved === false && <p role="alert">{say("saveFailed")}</p>}
      </div>
      <div class="line">
        {forms.map(([form, words]) => (
          <button key={form} type="button" class="btn" onClick={() => void save(form)}>
            {say(words)}
          </button>
        ))}
        <a class="btn" href="#data/print">
          {say("takePaper")}
        </a>
      </div>
    </>
  );
}
