import { toForm } from "../operation/serialize.ts";

/** How a body is written, by the encoding that the spec names. */
export const serializers = {
  form: (body: unknown) => toForm(body as object),
  json: (body: unknown) => JSON.stringify(body),
};
