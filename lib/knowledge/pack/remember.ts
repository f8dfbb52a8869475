/** So many are remembered at most; then it begins anew, so that the memory of a large pack stays bounded. */
const MOST = 1 << 16;

/** Remembers what `read` gave for a key, so that a row of a pack is decoded once while it is in use. */
export const remember = <K, T>(read: (key: K) => T): ((key: K) => T) => {
  const known = new Map<K, T>();
  return key => {
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const value = read(key);
    if (known.size >= MOST) known.clear();
    known.set(key, value);
    return value;
  };
};
