import { say } from "../platform/words";
import { FailedNotice } from "../ui/failed-notice";
import { StorageNotice } from "../ui/storage-notice";
import type { FocusWish } from "../ui/use-focus";

interface MailNoticesProps {
  readonly canKeep: boolean;
  readonly retry: (() => void) | null;
  readonly wish: FocusWish;
  readonly lookAgain: () => Promise<boolean>;
}

/** What stands in the way just now; one at a time. */
export function MailNotices({ canKeep, retry, wish, lookAgain }: MailNoticesProps) {
  if (!canKeep) return <StorageNotice words={say("noStorage")} tryAgain={lookAgain} />;
  return retry && <FailedNotice wish={wish} onRetry={retry} />;
}
