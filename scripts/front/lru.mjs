/**
 * Values by key, bounded by their bytes: what was not asked for longest goes first.
 *
 * @template T
 * @param {number} capacity Bytes that it holds at most.
 */
export function createLru(capacity) {
  /** @type {Map<string, { value: T, bytes: number }>} */
  const held = new Map();
  let size = 0;

  const drop = (key) => {
    size -= held.get(key)?.bytes ?? 0;
    held.delete(key);
  };

  return {
    /** Bytes of all values held. */
    get size() {
      return size;
    },

    /** @param {string} key @returns {T | undefined} */
    get(key) {
      const found = held.get(key);
      if (found === undefined) return undefined;
      // A map keeps the order of insertion: the one just asked for goes to the end.
      held.delete(key);
      held.set(key, found);
      return found.value;
    },

    /**
     * Holds a value; setting a key again with another count of bytes is how a value grows.
     *
     * @param {string} key
     * @param {T} value
     * @param {number} bytes
     */
    set(key, value, bytes) {
      drop(key);
      held.set(key, { value, bytes });
      size += bytes;
      for (const oldest of held.keys()) {
        if (size <= capacity) break;
        drop(oldest);
      }
    },

    /** @param {string} key */
    has(key) {
      return held.has(key);
    },
  };
}
