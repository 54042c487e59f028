/**
 * What a button calls: the event first, so that the card can refuse one the mail page made, then what it is about.
 * Our own pages need not look at the event.
 */
export type Press<About extends readonly unknown[] = []> = (event: Event, ...about: About) => void;
