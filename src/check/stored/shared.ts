/**
 * What is made of an object is made once: where many refer to one list (each finding of a term to all of its mentions), what is made of
 * them refers to one list, too. A structured clone keeps that.
 */
export function onceForEach<A extends object, B>(make: (of: A) => B): (of: A) => B {
  const made = new WeakMap<A, { readonly value: B }>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}
