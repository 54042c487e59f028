const leastRoom = 1 << 10;

/**
 * Words as a tree of letters. Its branches lie in one hash table of numbers, and what ends at a node in lists beside it:
 * a mail is walked over in a few microseconds, without making anything.
 */
export class LetterTree {
  #keys: Uint32Array;
  #nodes: Uint16Array;
  #size = 0;
  readonly #whole: (readonly number[] | undefined)[] = [];
  readonly #open: (readonly number[] | undefined)[] = [];
  readonly #afterStem: (number | undefined)[] = [];
  #marks: Uint8Array;

  /** `letters`: about how many there will be, so that the table need not grow. */
  constructor(letters = 0) {
    let room = leastRoom;
    while (room < letters) room *= 2;
    this.#keys = new Uint32Array(room);
    this.#nodes = new Uint16Array(room);
    this.#marks = new Uint8Array(room / 2);
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** The node one letter further, or -1. */
  next(node: number, code: number): number {
    const key = (node << 16) | code;
    const mask = this.#keys.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    for (;;) {
      const found = this.#nodes[place];
      if (found === 0) return -1;
      if (this.#keys[place] === key >>> 0) return found ?? -1;
      place = (place + 1) & mask;
    }
  }

  /** The node one letter further, made if it is not there. */
  grow(node: number, code: number): number {
    const known = this.next(node, code);
    if (known >= 0) return known;
    const made = this.#make();
    this.#insert(((node << 16) | code) >>> 0, made);
    return made;
  }

  /** The node the next word begins at after a stem that ends at `node`. */
  growAfterStem(node: number): number {
    const known = this.#afterStem[node];
    if (known !== undefined) return known;
    const made = this.#make();
    this.#afterStem[node] = made;
    this.#mark(node);
    return made;
  }

  afterStem(node: number): number {
    return this.#afterStem[node] ?? -1;
  }

  putWhole(node: number, concept: number): void {
    this.#whole[node] = [...(this.#whole[node] ?? []), concept];
    this.#mark(node);
  }

  putOpen(node: number, concept: number): void {
    this.#open[node] = [...(this.#open[node] ?? []), concept];
    this.#mark(node);
  }

  /** 0 where nothing ends at a node. */
  marksOf(node: number): number {
    return this.#marks[node] ?? 0;
  }

  tellWhole(node: number, at: number, tell: (concept: number, at: number) => void): void {
    const concepts = this.#whole[node];
    if (concepts !== undefined) for (const concept of concepts) tell(concept, at);
  }

  tellOpen(node: number, at: number, tell: (concept: number, at: number) => void): void {
    const concepts = this.#open[node];
    if (concepts !== undefined) for (const concept of concepts) tell(concept, at);
  }

  #make(): number {
    this.#size += 1;
    if (this.#size > 0xffff) throw new Error("A lexicon has more letters than its tree can hold.");
    return this.#size;
  }

  #mark(node: number): void {
    if (node >= this.#marks.length) {
      const more = new Uint8Array(2 * node);
      more.set(this.#marks);
      this.#marks = more;
    }
    this.#marks[node] = 1;
  }

  #insert(key: number, node: number): void {
    if (2 * this.#size > this.#keys.length) {
      const [keys, nodes] = [this.#keys, this.#nodes];
      this.#keys = new Uint32Array(2 * keys.length);
      this.#nodes = new Uint16Array(2 * keys.length);
      for (const [place, old] of nodes.entries()) if (old !== 0) this.#set(keys[place] ?? 0, old);
    }
    this.#set(key, node);
  }

  #set(key: number, node: number): void {
    const mask = this.#keys.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (this.#nodes[place] !== 0) place = (place + 1) & mask;
    this.#keys[place] = key;
    this.#nodes[place] = node;
  }
}
