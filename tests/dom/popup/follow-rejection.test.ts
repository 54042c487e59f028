import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { readRejection } from "../../../src/popup/follow-rejection";
import { database } from "../../../src/store/database";
import { markMail } from "../../../src/store/mails";
import { sampleRejection } from "../../support/sample-mail";

test("at the desk a mail is hidden where it was hidden, and not sent away where it was", async () => {
  const rejection = sampleRejection();
  await database.rejections.put(rejection);
  expect(await readRejection(rejection.id)).toMatchObject({ isFolded: false });
  await markMail(rejection, { foldedAt: 5, dismissedAt: 5 });
  expect(await readRejection(rejection.id)).toMatchObject({ isFolded: true, standing: "shown" });
});
