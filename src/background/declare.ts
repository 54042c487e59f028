import { mailId } from "../core/model/mail";
import { markMail } from "../store/mails";
import { forgetCorrection, keepCorrection } from "../store/memory";
import { deleteUntouched } from "../store/rejections";
import { type Binding, bind } from "./bindings";
import { keep } from "./look-up";
import { changeRecord } from "./records";

/** Keeps that the person called this mail a rejection; the binding holds the verdict it then has. */
export async function declare(binding: Binding, writeId: string): Promise<Binding> {
  const { keys, verdict, lesson } = binding;
  const declared: Binding = { ...binding, verdict: { ...verdict, kind: "rejection" } };
  await changeRecord(declared, writeId, (rejection) => rejection);
  await keep(async () => {
    await markMail(keys, { dismissedAt: null, notARejectionAt: null, rejectionAt: Date.now() });
    if (lesson) await keepCorrection(mailId(keys), true, lesson);
  });
  await bind(declared);
  return declared;
}

/** Takes that back. A record in which nothing was done yet goes with it. */
export async function takeBack(binding: Binding): Promise<Binding> {
  const { keys, verdict } = binding;
  const withdrawn: Binding = { ...binding, verdict: { ...verdict, kind: "none" } };
  await keep(async () => {
    await markMail(keys, { rejectionAt: null });
    await forgetCorrection(mailId(keys));
    await deleteUntouched(keys);
  });
  await bind(withdrawn);
  return withdrawn;
}
