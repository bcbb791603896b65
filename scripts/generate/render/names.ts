/** `alibaba-live` → `AlibabaLive`, `getMessageToken` → `GetMessageToken`: a name as a type is named. */
export const toPascalCase = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
