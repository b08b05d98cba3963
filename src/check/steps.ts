/** Work that can be paused: after each `yield` its owner may let others have their turn, or drop it. */
export type Steps<T> = Generator<void, T, void>;

/** How many items are done between two pauses: a few milliseconds. */
const stepSize = 256;

export function* mapInSteps<A, B>(items: readonly A[], make: (item: A) => B): Steps<B[]> {
  const made: B[] = [];
  for (const [at, item] of items.entries()) {
    if (at % stepSize === stepSize - 1) yield;
    made.push(make(item));
  }
  return made;
}

/** All of the work at one go. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
