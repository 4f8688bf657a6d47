type Counted<K extends string> = K extends `${infer Stem}_${'one' | 'other' | 'zero'}` ? Stem : K;

/** The keys of nested texts: 'coach.plan.title'. Plural forms (`_one`, `_other`) share one key, used with `count`. */
export type KeysOf<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${Counted<K>}` : KeysOf<T[K], `${Before}${K}.`>;
}[keyof T & string];
