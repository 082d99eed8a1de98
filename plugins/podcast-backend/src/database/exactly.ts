/** The names of fields of a value that a type does not have, in nested objects and lists, too. */
type ExtraFields<Value, Type> = Value extends readonly (infer Entry)[]
  ? Type extends readonly (infer TypeOfEntry)[]
    ? ExtraFields<Entry, TypeOfEntry>
    : never
  : Value extends object
  ?
      | Exclude<keyof Value, keyof Type>
      | {
          [Key in keyof Value & keyof Type]-?: ExtraFields<
            NonNullable<Value[Key]>,
            NonNullable<Type[Key]>
          >;
        }[keyof Value & keyof Type]
  : never;

/**
 * Returns its argument. Does not compile if that has fields that the type does not have, which TypeScript otherwise allows in
 * spread and nested objects.
 */
export function exactly<Type>() {
  return <Value extends Type>(
    value: [ExtraFields<Value, Type>] extends [never]
      ? Value
      : { unplaced: ExtraFields<Value, Type> },
  ): Type => value as Value;
}
