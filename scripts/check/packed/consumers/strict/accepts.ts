/** The optional options of a type that may be absent and not undefined. */
type Refusing<Options> = Options extends unknown
  ? {
      [Name in keyof Options]-?: Partial<Pick<Options, Name>> extends Pick<Options, Name>
        ? { [One in Name]: undefined } extends Pick<Options, Name>
          ? never
          : Name
        : never;
    }[keyof Options]
  : never;

/** Compiles where nothing is left; the compiler's message names what is. */
export type Accepts<Options> = [Refusing<Options>] extends [never]
  ? "undefined"
  : { refuses: Refusing<Options> };
