/** An example as a spec has it. */
export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
}
