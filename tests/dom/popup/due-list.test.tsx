import { act, cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { DueList, type DueProps } from "../../../src/popup/due-list";
import { Popup } from "../../../src/popup/popup";
import { Discretion } from "../../../src/ui/discretion";
import { fakeFollowUps, sampleFollowUp } from "../../support/fake-follow-ups";
import { person } from "../../support/person";
import { sampleRejection } from "../../support/sample-mail";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

const rejection = sampleRejection({ role: "Product Designer", company: "Nordlicht Energie" });
const lunch = sampleFollowUp("next-action", "2026-11-20", { text: "If lunch is over, read one page" });
const touch = sampleFollowUp("stay-in-touch", "2026-11-26");

function startDue(change: Partial<DueProps> = {}, isDiscreet = false) {
  const ports = { ...fakeFollowUps(), open: vi.fn() };
  const items = [lunch, touch].map((followUp) => ({ followUp, rejection }));
  const props: DueProps = { items, today: "2026-11-26", offersNotifying: false, ports, ...change };
  const draw = (next: DueProps) => (
    <Discretion.Provider value={isDiscreet}>
      <DueList {...next} />
    </Discretion.Provider>
  );
  const view = render(draw(props));
  const renew = (next: Partial<DueProps>) => void act(() => view.rerender(draw({ ...props, ...next })));
  return { ports, items, renew };
}

const button = (name: string) => screen.getByRole("button", { name });

test("it shows what is due: in the person's words or ours, whose it is, and since when", () => {
  startDue();
  const list = within(screen.getByRole("region", { name: "Planned for today" }));
  const [first, second] = list.getAllByRole("listitem");
  expect(first?.textContent).toContain("If lunch is over, read one page");
  expect(first?.textContent).toContain("Product Designer, Nordlicht Energie · since November 20");
  expect(second?.textContent).toContain("Stay in touch");
  expect(second?.textContent).not.toContain("since");
});

test("nothing due is nothing to see", () => {
  startDue({ items: [] });
  expect(screen.queryByRole("region")).toBeNull();
});

test("done can be taken back; focus goes to the way back, whose row is gone", async () => {
  const { ports, items, renew } = startDue();
  ports.settle.mockImplementationOnce(async () => {
    renew({ items: items.slice(0, 1) });
    return true;
  });
  await person.click(button("Done: Stay in touch, Nordlicht Energie"));
  expect(ports.settle).toHaveBeenLastCalledWith(touch.id, true);
  expect(screen.getByRole("status").textContent).toContain("Marked as done.");
  expect(document.activeElement).toBe(button("Undo"));
  await person.click(button("Undo"));
  expect(ports.settle).toHaveBeenLastCalledWith(touch.id, false);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Planned for today" }));
  expect(screen.queryByRole("status")).toBeNull();
});

test("the last one that is done leaves its way back", async () => {
  const { ports, renew } = startDue();
  ports.settle.mockImplementationOnce(async () => {
    renew({ items: [] });
    return true;
  });
  await person.click(button("Done: Stay in touch, Nordlicht Energie"));
  expect(button("Undo")).toBeTruthy();
  await person.click(button("Undo"));
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Planned for today" }));
});

test("it is put off from today, not from the day it was planned for, and back to that one", async () => {
  const { ports } = startDue();
  await person.click(button("In a week: If lunch is over, read one page, Nordlicht Energie"));
  expect(ports.move).toHaveBeenLastCalledWith(lunch, "2026-12-03");
  screen.getByText("Moved to December 3.");
  await person.click(button("Undo"));
  expect(ports.move).toHaveBeenCalledOnce();
  expect(ports.restore).toHaveBeenLastCalledWith(lunch);
  await person.click(button("Tomorrow: Stay in touch, Nordlicht Energie"));
  expect(ports.move).toHaveBeenLastCalledWith(touch, "2026-11-27");
  screen.getByText("Moved to tomorrow.");
});

test("what failed says so, and promises nothing", async () => {
  const { ports } = startDue();
  ports.settle.mockResolvedValueOnce(false);
  await person.click(button("Done: Stay in touch, Nordlicht Energie"));
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  expect(screen.queryByRole("status")).toBeNull();
});

test("the application leads to its page", async () => {
  const { ports } = startDue({ items: [{ followUp: touch, rejection }] });
  await person.click(screen.getByRole("link", { name: "Product Designer" }));
  expect(ports.open).toHaveBeenCalledWith(rejection.id);
});

test("notifications are offered where that was not answered, and a no of the browser is said", async () => {
  const { ports } = startDue({ offersNotifying: true });
  ports.notify.mockResolvedValueOnce(false);
  await person.click(button("Yes, tell me"));
  expect(ports.notify).toHaveBeenLastCalledWith(true);
  screen.getByText("Your browser does not allow it. What is due still shows here and on the icon.");
});

test("no is an answer too", async () => {
  const { ports } = startDue({ offersNotifying: true });
  await person.click(button("No, thanks"));
  expect(ports.notify).toHaveBeenLastCalledWith(false);
});

test("in discreet mode the company can be come to by keyboard, and is there for who listens", () => {
  startDue({ items: [{ followUp: touch, rejection }] }, true);
  const name = screen.getByText("Nordlicht Energie");
  expect(name.tabIndex).toBe(0);
  expect(name.className).toBe("private");
  cleanup();
  startDue({ items: [{ followUp: touch, rejection }] });
  expect(screen.getByText("Nordlicht Energie").hasAttribute("tabindex")).toBe(false);
});

test("the popup shows it on any page, and has a neutral title in discreet mode", () => {
  const ports = { ...fakeFollowUps(), open: vi.fn() };
  const due = { items: [{ followUp: touch, rejection }], today: "2026-11-26", offersNotifying: false, ports };
  const quick = { readDraft: async () => null, saveDraft: vi.fn(), addAchievement: vi.fn() };
  const popup = (isDiscreet: boolean) => (
    <Discretion.Provider value={isDiscreet}>
      <Popup
        status={{ page: "not-mail" }}
        trouble={null}
        pause={null}
        due={due}
        ports={{ openSettings: vi.fn(), findMissing: async () => false, quick } as never}
      />
    </Discretion.Provider>
  );
  const view = render(popup(false));
  screen.getByRole("region", { name: "Planned for today" });
  screen.getByRole("heading", { level: 1, name: "Onward" });
  view.rerender(popup(true));
  screen.getByRole("heading", { level: 1, name: "Notes" });
});

test("below what is due the popup does not say that there is nothing, nor a new sentence when the last is done", () => {
  const ports = { ...fakeFollowUps(), open: vi.fn() };
  const quick = { readDraft: async () => null, saveDraft: vi.fn(), addAchievement: vi.fn() };
  const popup = (items: DueProps["items"]) => (
    <Popup
      status={{ page: "ready", host: "gmail", mail: null }}
      trouble={null}
      pause={null}
      due={{ items, today: "2026-11-26", offersNotifying: false, ports }}
      ports={{ openSettings: vi.fn(), findMissing: async () => false, quick, switchSite: vi.fn() } as never}
    />
  );
  const view = render(popup([{ followUp: touch, rejection }]));
  const words = "No rejection is open here. When a mail ends an application, its steps appear here.";
  screen.getByText(words);
  expect(screen.queryByText(/^Nothing here/u)).toBeNull();
  view.rerender(popup([]));
  screen.getByText(words);
  cleanup();
  render(popup([]));
  screen.getByText("Nothing here right now. When a mail ends an application, its steps appear here.");
});
