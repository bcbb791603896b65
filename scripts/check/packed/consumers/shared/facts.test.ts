// Of Jest and of Vitest: the function `test` is a global of both.
import { facts } from "./facts";

for (const [name, fact] of Object.entries(facts)) test(name, fact);
