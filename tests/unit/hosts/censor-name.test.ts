import { describe, expect, it } from "vitest";
import { censorName, wordsOf } from "../../../src/hosts/page/censor-name";

const none = new Set<string>();

describe("a name in a page's structure", () => {
  it.each([
    ["ReadingPaneContainerId", "ReadingPaneContainerId"],
    ["ConversationReadingPaneContainer", "ConversationReadingPaneContainer"],
    ["MSG_AAMkADExample_FROM", "MSG_…_FROM"],
    ["CONV_AQQkADAwATAAAA_SUBJECT", "CONV_…_SUBJECT"],
    ["CONV_AQQk/ADAw+AT==_SUBJECT", "CONV_…_SUBJECT"],
    ["MSG_AAMkADAwLWE5-x_yz_FROM", "MSG_…_FROM"],
    ["UniqueMessageBody_14", "UniqueMessageBody_…"],
    ["docking_InitVisiblePart_0", "docking_InitVisiblePart_…"],
    [":r5", ":r…"],
    [":1wk", ":…"],
    ["primaryMailboxRoot_00000000-0000@00000000", "…"],
    ["ines@example.com", "…"],
    ["FMfcgzGxSRMZPhqRBgVXnTq", "…"],
    ["19ac8532c2790001", "…"],
    ["zoë", "…"],
    ["x".repeat(200), "…"],
  ])("as an id: %s is told as %s", (id, told) => {
    expect(censorName(id, "id", none)).toBe(told);
  });

  it.each(["a98", "iY", "T-I-Js-IF", "gFxsud", "DILLkc", "oy8Mbf", "customScrollBar", "allowTextSelection", "bi4"])(
    "as a class keeps its digit or two, as in %s",
    (name) => {
      expect(censorName(name, "class", none)).toBe(name);
    },
  );

  it("as a class loses what is counted or coded", () => {
    expect(censorName("root-341", "class", none)).toBe("root-…");
    expect(censorName("fui-Button__f1euv43f", "class", none)).toBe("fui-Button__…");
  });

  it("loses every word that the page shows", () => {
    const words = new Set(wordsOf("Dear Mara Lindqvist, thank you"));
    expect(censorName("persona-Lindqvist", "class", words)).toBe("persona-…");
    expect(censorName("folder_MARA", "id", words)).toBe("folder_…");
  });
});
