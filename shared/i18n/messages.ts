/** The shape of a language's texts: plain strings, or functions that build a sentence from values. */
export type Messages<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Messages<T[K]>
}

/** The sentence for each refusal of a feature, by the part of its code after the dot. */
export type ErrorMessages<E> = {
  readonly [C in keyof E & string as C extends `${string}.${infer R}` ? R : never]: (params: E[C]) => string
}
