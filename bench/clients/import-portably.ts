import { bundle } from "@livespec/scripts/bundle.ts";

/**
 * Bundles a module, given as its source, as for a runtime other than Node, and imports the bundle. It shows the cost of code that
 * uses nothing but the language and the web's APIs.
 */
export async function importPortably<Module>(source: string): Promise<Module> {
  const conditions = process.execArgv.flatMap(toCondition);
  const { code } = await bundle(source, { from: import.meta.dirname, runtime: "portable", conditions });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

/** Bundles the sources when the bench itself runs on them. */
function toCondition(argument: string): readonly string[] {
  return argument.match(/^--conditions=(.+)$/)?.slice(1) ?? [];
}
