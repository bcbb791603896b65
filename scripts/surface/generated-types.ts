import ts from "typescript";

/** Names of the interfaces that openapi-typescript makes of a description. */
const OF_DESCRIPTION = ["paths", "operations", "components", "webhooks"];

/** A declaration with more members than this that are not methods is generated data. */
const MANY = 40;

/**
 * Tests whether a declaration is generated data: an interface made of a description, or one of very many members. A report says that it
 * is there and leaves out its members, which change with every operation and are reviewed where they are generated.
 */
export function isData(declaration: ts.Declaration): boolean {
  const type =
    ts.isTypeAliasDeclaration(declaration) || ts.isVariableDeclaration(declaration)
      ? declaration.type
      : declaration;
  if (!type || !(ts.isInterfaceDeclaration(type) || ts.isTypeLiteralNode(type))) return false;
  const { name } = declaration as ts.NamedDeclaration;
  if (ts.isInterfaceDeclaration(type) && OF_DESCRIPTION.includes(name?.getText() ?? "")) return true;
  const members: readonly ts.TypeElement[] = type.members;
  return members.some((member) => !ts.isMethodSignature(member)) && countMembers(type) > MANY;
}

/** Counts members with those of the types within, because data may be deep instead of long. */
function countMembers(node: ts.Node): number {
  let count = 0;
  const visit = (inner: ts.Node): void => {
    if (ts.isTypeElement(inner)) count += 1;
    ts.forEachChild(inner, visit);
  };
  ts.forEachChild(node, visit);
  return count;
}

/**
 * Names of the types that each operation of a client has: those that the methods of the client take and return. Empty for a
 * declaration that is not the interface of a client's methods.
 */
export function listOperationTypes(declaration: ts.Declaration): string[] {
  if (!isMethods(declaration)) return [];
  return (declaration as ts.InterfaceDeclaration).members.flatMap((member) => {
    const { parameters, type } = member as ts.MethodSignature;
    const returned = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
    return [parameters[0]?.type, returned].flatMap((one) =>
      one && ts.isTypeReferenceNode(one) ? [one.typeName.getText()] : [],
    );
  });
}

/** Tests whether a declaration is the interface of a client's methods, one for each operation: `get(request: …, options?: CallOptions)`. */
export function isMethods(declaration: ts.Declaration): boolean {
  if (!ts.isInterfaceDeclaration(declaration) || !declaration.name.text.endsWith("Methods")) return false;
  return declaration.members.every(
    (member) =>
      ts.isMethodSignature(member) && /^CallOptions\b/.test(member.parameters[1]?.type?.getText() ?? ""),
  );
}

/** Tests whether every member of an interface is named after an operation. */
export function isByOperation(declaration: ts.Declaration, operations: ReadonlySet<string>): boolean {
  return (
    ts.isInterfaceDeclaration(declaration) &&
    operations.size > 0 &&
    declaration.members.length > 0 &&
    declaration.members.every(({ name }) => name && operations.has(name.getText()))
  );
}
