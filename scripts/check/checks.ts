import { check as build } from "./built/build.ts";
import { check as hover } from "./built/hover.ts";
import { check as importTime } from "./built/import.ts";
import { check as portable } from "./built/portable.ts";
import { check as size } from "./built/size.ts";
import { check as surface } from "./built/surface.ts";
import { check as licences } from "./packed/licences.ts";
import { check as packages } from "./packed/packages.ts";
import { check as specsForEveryone } from "./packed/specs-for-everyone.ts";
import type { Check } from "./runner/check.ts";
import { check as boundaries } from "./source/boundaries.ts";
import { check as circles } from "./source/circles.ts";
import { check as manifests } from "./source/manifests.ts";
import { check as security } from "./source/security.ts";
import { check as style } from "./source/style.ts";
import { check as types } from "./source/types.ts";
import { check as workflows } from "./source/workflows.ts";
import { check as coverage } from "./specs/coverage.ts";
import { check as generated } from "./specs/generated.ts";
import { check as specs } from "./specs/specs.ts";

/** Every check, the cheapest first. Those behind `build` look at what it wrote. A test compares the list with the folders. */
export const checks: readonly Check[] = [
  style,
  boundaries,
  circles,
  workflows,
  security,
  manifests,
  specs,
  coverage,
  generated,
  types,
  build,
  surface,
  portable,
  licences,
  hover,
  size,
  importTime,
  specsForEveryone,
  packages,
];
