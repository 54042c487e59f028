import type { HostId } from "../../../src/core/model/host-names";
import { gmailScenarios } from "./gmail/scenarios";
import { outlookScenarios } from "./outlook/scenarios";
import type { Scenario } from "./scenario";

/** All that is gone through in each mail app. */
export const scenariosOf: Readonly<Record<HostId, readonly Scenario[]>> = {
  gmail: gmailScenarios,
  outlook: outlookScenarios,
};
