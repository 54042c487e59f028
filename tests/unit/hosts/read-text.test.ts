// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/hosts/page/read-text";

function body(html: string): HTMLElement {
  const element = document.createElement("div");
  element.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  return element;
}

const isQuote = (element: Element) => element.classList.contains("gmail_quote");

describe("the text of a mail", () => {
  it("has a line for each line that is shown", () => {
    expect(
      readText(body("<div>Dear  Ines,<br>thank\n you.</div><p>One</p><p>Two</p><ul><li>a</li><li>b</li></ul>"), 1000),
    ).toBe("Dear Ines,\nthank you.\nOne\n\nTwo\n\na\nb");
  });

  it("keeps words of neighbouring cells apart and spans together", () => {
    expect(readText(body("<table><tr><td>Role</td><td>Designer</td></tr></table>"), 1000)).toBe("Role Designer");
    expect(readText(body("un<b>fortunate</b>ly"), 1000)).toBe("unfortunately");
  });

  it("marks quoted lines and leaves out styles, scripts and what a sender hides", () => {
    const mail =
      "<style>p{}</style><span style='display:none'>preview</span>New<div class=gmail_quote>Old<br>words</div>";
    expect(readText(body(mail), 1000, isQuote)).toBe("New\n> Old\n> words");
  });

  it("stops at its limit", () => {
    const long = body("<p>word</p>".repeat(2_000));
    const text = readText(long, 2000);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text.length).toBeGreaterThan(1900);
  });

  it("is empty for an empty body", () => {
    expect(readText(body("<div><br></div>"), 1000)).toBe("");
  });
});
