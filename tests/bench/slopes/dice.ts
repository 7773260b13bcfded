/** Numbers from 0 to 1, the same ones every time. Park and Miller's generator, 1988. */
export function dice(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
