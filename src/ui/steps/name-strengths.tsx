import { useLayoutEffect, useState } from "preact/hooks";
import { factsOf } from "../../core/recovery/facts";
import { say } from "../../platform/words";
import type { PickPorts } from "../step-ports";
import { StrengthPicks } from "../strength-picks";
import { strengthsToStart } from "../strength-words";
import { Lines, type StepBodyProps } from "./step-body";
import { WriteDoor } from "./write-door";

/** Three of the person's own strengths, picked; words of their own are written at the desk. */
export function NameStrengths({ mail, ports: { picks }, desk }: StepBodyProps) {
  return (
    <>
      {picks ? <Picks mail={mail} picks={picks} /> : <Prompts />}
      <p>{say("nameStrengthsShown")}</p>
      <WriteDoor step="name-strengths" mail={mail} desk={desk} />
    </>
  );
}

function Picks({ mail, picks }: Pick<StepBodyProps, "mail"> & { readonly picks: PickPorts }) {
  const [names, setNames] = useState<readonly string[] | null>(null);
  useLayoutEffect(() => {
    let isGone = false;
    void picks.listStrengths().then((found) => {
      if (!isGone) setNames((found ?? []).map(({ name }) => name));
    });
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <>
      <p>{pickSentence(factsOf(mail).role)}</p>
      {names && <StrengthPicks mail={mail} picks={picks} names={withWordsToStart(names)} />}
    </>
  );
}

/** Own words enough to pick from; below that, words to start with stand beside them. */
const enough = 6;

function withWordsToStart(names: readonly string[]): readonly string[] {
  return names.length >= enough ? names : [...new Set([...names, ...strengthsToStart()])];
}

/** What is asked for, with the role where it is known. */
export function pickSentence(role: string | null): string {
  return role === null ? say("nameStrengthsPick") : say("nameStrengthsPickFor", role);
}

function Prompts() {
  return (
    <>
      <p>{say("nameStrengthsLead")}</p>
      <Lines lines={[say("nameStrengthsAsked"), say("nameStrengthsEasy"), say("nameStrengthsLearned")]} />
    </>
  );
}
