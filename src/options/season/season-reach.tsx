import type { SeasonSum } from "../../core/insight/seasons";
import { say } from "../../platform/words";
import { stageWords } from "../kept-words";
import { Panel } from "../parts/panel";

interface SeasonReachProps {
  readonly reached: SeasonSum["reached"];
  readonly count: number;
}

/** How many applications ended, and how far they came. */
export function SeasonReach({ reached, count }: SeasonReachProps) {
  if (count === 0) return null;
  return (
    <Panel title={count === 1 ? say("seasonCountOne") : say("seasonCount", String(count))}>
      <table class="counts">
        <caption class="sr">{say("seasonReach")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("factStage")}</th>
            <th scope="col">{say("seasonApplications")}</th>
          </tr>
        </thead>
        <tbody>
          {reached.map(({ what, count: many }) => (
            <tr key={what}>
              <th scope="row">{say(what === null ? "factUnknown" : stageWords[what])}</th>
              <td>{many}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
