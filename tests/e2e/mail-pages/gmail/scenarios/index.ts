import type { Scenario } from "../../scenario";
import { boxScenarios } from "./boxes";
import { places } from "./places";
import { reading } from "./reading";
import { redesign } from "./redesign";
import { replying } from "./replying";

/** Every way the simulated Gmail behaves, and what must come of it. */
export const gmailScenarios: readonly Scenario[] = [...reading, ...places, ...replying, ...boxScenarios, ...redesign];
