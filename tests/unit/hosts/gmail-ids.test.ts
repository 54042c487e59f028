// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readArrival, readMessageId, readThreadId } from "../../../src/hosts/gmail/ids";

function element(attributes: Record<string, string>, ...children: Element[]): HTMLElement {
  const made = document.createElement("div");
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const logged = (ids: string[]) => `20277; u014N:xr6bB; 1:${btoa(JSON.stringify(ids))}`;

describe("a message's id", () => {
  it("is the same from its own attribute and from the older one", () => {
    expect(readMessageId(element({ "data-message-id": "#msg-f:1850000000000000001" }))).toBe(
      "msg-f:1850000000000000001",
    );
    expect(readMessageId(element({ "data-legacy-message-id": "19ac8532c2790001" }))).toBe(
      `msg-f:${BigInt("0x19ac8532c2790001").toString()}`,
    );
  });

  it("is read from the log when the attributes say undefined or nothing", () => {
    const body = element({ jslog: logged(["#msg-f:1850000000000000001"]) });
    expect(readMessageId(element({ "data-message-id": "undefined" }, body))).toBe("msg-f:1850000000000000001");
  });

  it("is null where nothing is certain", () => {
    expect(readMessageId(element({}))).toBeNull();
    expect(readMessageId(element({ "data-message-id": "undefined", "data-legacy-message-id": "zz" }))).toBeNull();
    expect(readMessageId(element({ jslog: "1:!!!!!!!!!!!!!!!!!!!!" }))).toBeNull();
  });

  it("tells when the message arrived, in any language", () => {
    const time = Number(1850000000000000001n >> 20n);
    expect(readArrival(element({ "data-message-id": "#msg-f:1850000000000000001" }))).toBe(time);
    expect(readArrival(element({ "data-message-id": "#msg-f:12" }))).toBeNull();
  });

  it("tells the time of what the person wrote by the older id, and none before there is one", () => {
    const legacy = 1850000000000000001n.toString(16);
    const own = element({ "data-message-id": "#msg-a:r-123", "data-legacy-message-id": legacy });
    expect(readMessageId(own)).toBe("msg-a:r-123");
    expect(readArrival(own)).toBe(Number(1850000000000000001n >> 20n));
    expect(readArrival(element({ "data-message-id": "#msg-a:r-123" }))).toBeNull();
  });
});

describe("a thread's id", () => {
  const thread = element({ jslog: logged(["#thread-f:1850000000000000009"]) });

  it("is read from three places, the surest first", () => {
    expect(readThreadId(element({ "data-thread-perm-id": "thread-f:5" }), thread)).toBe("thread-f:5");
    expect(readThreadId(element({ "data-legacy-thread-id": "5" }), thread)).toBe("thread-f:5");
    expect(readThreadId(element({ "data-thread-perm-id": "undefined" }), thread)).toBe("thread-f:1850000000000000009");
    expect(readThreadId(element({}), element({}))).toBeNull();
  });
});
