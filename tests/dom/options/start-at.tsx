import { act, fireEvent, render, screen, within } from "@testing-library/preact";
import { vi } from "vitest";
import { defaultSettings } from "../../../src/core/model/settings";
import type { KeptRecord } from "../../../src/options/follow-record";
import { Options, type OptionsProps } from "../../../src/options/options";
import type { OptionsPorts } from "../../../src/options/ports";
import { fakeAchievements } from "../../support/fake-achievements";
import { fakeData } from "../../support/fake-data";
import { fakeFollowUps } from "../../support/fake-follow-ups";
import { fakeImports } from "../../support/fake-imports";
import { fakeSettings, fakeStrengths } from "../../support/fake-options";
import { sampleRejection } from "../../support/sample-mail";

/** The rejection of the record, unless a test gives others. */
export const rejection = sampleRejection({ createdAt: 10 });
export const noon = (month: number, day: number) => new Date(2026, month - 1, day, 12).getTime();

/** The options page at an address, over a record; every port says yes, and tells what it was asked. */
export function startAt(address: string, change: Partial<KeptRecord> = {}, props: Partial<OptionsProps> = {}) {
  location.hash = address;
  const asked: Partial<Record<keyof OptionsPorts, ReturnType<typeof vi.fn>>> = {
    readDraft: vi.fn(async () => null),
    closeSeason: vi.fn(async () => "s1"),
  };
  const port = (name: keyof OptionsPorts) => (asked[name] ??= vi.fn(async () => true));
  const subjects = {
    achievements: fakeAchievements(),
    followUps: fakeFollowUps(),
    settings: fakeSettings(),
    strengths: fakeStrengths(),
    data: fakeData(),
    imports: fakeImports(),
  };
  const ports = new Proxy(subjects as unknown as OptionsPorts, {
    get: (own, name): unknown => Reflect.get(own, name) ?? port(name as keyof OptionsPorts),
  });
  const record: KeptRecord = {
    achievements: [],
    strengths: [],
    rejections: [rejection],
    notes: [],
    feedback: [],
    followUps: [],
    wordings: [],
    seasons: [],
    apart: [],
    drafts: [],
    ...change,
  };
  const all = { settings: defaultSettings, storage: "ready" as const, record, sitesForbidden: [], ports, ...props };
  const view = render(<Options {...all} />);
  const renew = (next: Partial<KeptRecord>) => {
    void act(() => view.rerender(<Options {...all} record={{ ...record, ...next }} />));
  };
  const renewProps = (next: Partial<OptionsProps>) => {
    void act(() => view.rerender(<Options {...all} {...next} />));
  };
  return { port, renew, renewProps, ...subjects };
}

export const button = (name: string) => screen.getByRole("button", { name });
export const region = (name: string) => within(screen.getByRole("region", { name }));
export const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
export const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
export const submit = (name: string) => {
  const { form } = field(name);
  if (!form) throw new Error(`${name} is in no form.`);
  fireEvent.submit(form);
};
export const items = (list: HTMLElement) =>
  within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
