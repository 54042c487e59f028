import { createSearchIndex } from "./search-index";
import type { FromSearch, ToSearch } from "./search-messages";

// Building the index over ten thousand achievements takes a second: here it holds up nobody's typing.
const index = createSearchIndex();

function answer(words: FromSearch): void {
  postMessage(words);
}

addEventListener("message", ({ data }: MessageEvent<ToSearch>) => {
  if ("ask" in data) {
    answer({ ask: data.ask, ids: index.find(data.search) });
    return;
  }
  index.drop(data.drop);
  index.put(data.put);
  answer("taken");
});
