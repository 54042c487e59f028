import type { Scenario } from "../scenario";

export const outlookScenarios: readonly Scenario[] = [];
