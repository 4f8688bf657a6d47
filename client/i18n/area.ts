/** Every language has the keys of the Dutch texts: `{nl, en}` of one shape. */
export type SameShape<T> = { [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };
export interface Area<T> {
  nl: T;
  en: SameShape<T>;
}
