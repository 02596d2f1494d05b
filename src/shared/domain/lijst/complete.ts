/** True when an object that was filled key by key has every key of `model`: then it is whole. */
export function isComplete<T extends object>(
  part: { readonly [K in keyof T]?: T[K] },
  model: { readonly [K in keyof T]: unknown },
): part is T {
  return Object.keys(model).every((key) => Object.hasOwn(part, key));
}
