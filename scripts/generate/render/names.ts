/** `alibaba-live` → `AlibabaLive`, `getMessageToken` → `GetMessageToken`: a name as a type is named. */
export function toPascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
}
