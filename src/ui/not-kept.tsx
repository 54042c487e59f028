import { say } from "../platform/words";

/** Said where something that was picked could not be kept. */
export function NotKept() {
  return (
    <p class="small" role="alert">
      {say("notKept")}
    </p>
  );
}
