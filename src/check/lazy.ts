/** A question that is answered at most once: the answer is made at the first asking and kept. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * A table of each language, made once in a process: drawing one up (month names from CLDR, number words) costs more than reading
 * an article. Only for what follows from the tag alone and is never changed.
 */
export function perLanguage<T>(make: (language: string) => T): (language: string) => T {
  const tables = new Map<string, { readonly value: T }>();
  return (language) => {
    let table = tables.get(language);
    if (table === undefined) tables.set(language, (table = { value: make(language) }));
    return table.value;
  };
}

/** What follows from an object that never changes, found out once and kept as long as the object. */
export function perObject<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const found = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    let known = found.get(key);
    if (known === undefined) found.set(key, (known = { value: make(key) }));
    return known.value;
  };
}
