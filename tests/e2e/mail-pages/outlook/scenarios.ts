import type { Scenario } from "../scenario";
import { answer } from "./scenarios/answer";
import { box } from "./scenarios/box";
import { message } from "./scenarios/message";
import { pane } from "./scenarios/pane";
import { places } from "./scenarios/places";

/** All that is gone through in the simulated Outlook: what is right by Onward's rules, whatever the code does today. */
export const outlookScenarios: readonly Scenario[] = [...places, ...pane, ...message, ...answer, ...box];
