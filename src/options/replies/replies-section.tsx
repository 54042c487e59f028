import type { OwnWording } from "../../core/model/own-wording";
import { say } from "../../platform/words";
import { Section } from "../parts/section";
import type { OptionsPorts } from "../ports";
import { WordingList } from "./wording-list";

interface RepliesSectionProps {
  readonly wordings: readonly OwnWording[];
  readonly ports: OptionsPorts;
}

/** Wordings of the person's own, and the way to what all replies have in common. */
export function RepliesSection({ wordings, ports }: RepliesSectionProps) {
  return (
    <Section title={say("namesTitle")} lead={say("repliesLead")}>
      <p class="soft">
        {say("repliesElsewhere")}{" "}
        <a class="link" href="#settings/names">
          {say("repliesToSettings")}
        </a>
      </p>
      <WordingList wordings={wordings} ports={ports} />
    </Section>
  );
}
