import type { NeedFinding, NeedState } from "../../core/model/inspection";
import { say, type WordKey } from "../../platform/words";
import { Icon, type IconName } from "../../ui/icon";
import { sayNeed } from "../../ui/need-words";

const states: Readonly<Record<NeedState, { readonly icon: IconName; readonly words: WordKey }>> = {
  found: { icon: "check", words: "needFound" },
  missing: { icon: "note", words: "needMissing" },
  unsure: { icon: "note", words: "needUnsure" },
  absent: { icon: "skip", words: "needAbsent" },
};

/** What was found of every need, one a row. */
export function NeedTable({ needs }: { readonly needs: readonly NeedFinding[] }) {
  return (
    <table class="needs">
      <caption class="sr">{say("needTable")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("needPart")}</th>
          <th scope="col">{say("needBy")}</th>
          <th scope="col">{say("needCandidates")}</th>
          <th scope="col">{say("needResult")}</th>
        </tr>
      </thead>
      <tbody>
        {needs.map((finding) => (
          <tr key={finding.need} data-state={finding.state}>
            <th scope="row">{sayNeed(finding.need)}</th>
            <td>{sayWay(finding)}</td>
            <td>
              {finding.rows > 0 && (
                <>
                  <span class="narrow" aria-hidden="true">
                    {`${say("needCandidates")} `}
                  </span>
                  {sayCount(finding)}
                </>
              )}
            </td>
            <td>
              <span class="state">
                <Icon name={states[finding.state].icon} />
                {say(states[finding.state].words)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayWay({ row, rows, seen }: NeedFinding): string {
  if (rows === 0) return say("needByAll");
  return row === null ? say("needByNone", `${rows}`) : say("needByRow", `${row + 1}`, `${rows}`, seen ?? "");
}

function sayCount({ candidates, visible }: NeedFinding): string {
  return candidates === visible ? `${candidates}` : say("needVisible", `${candidates}`, `${visible}`);
}
