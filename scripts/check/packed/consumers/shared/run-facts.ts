import { facts } from "./facts";

async function run(): Promise<void> {
  for (const [name, fact] of Object.entries(facts)) {
    await fact().catch((cause: unknown) => {
      throw new Error(name, { cause });
    });
  }
}

void run();
