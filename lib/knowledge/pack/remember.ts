/** Remembers what `read` gave for a key, so that a row of a pack is decoded once. */
export const remember = <K, T>(read: (key: K) => T): ((key: K) => T) => {
  const known = new Map<K, T>();
  return key => {
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const value = read(key);
    known.set(key, value);
    return value;
  };
};
