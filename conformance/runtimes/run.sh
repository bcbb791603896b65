#!/usr/bin/env bash
# What `pnpm reach` runs: builds the packages, installs the runtimes, which weigh half a gigabyte and are therefore not of the
# workspace, and runs the suite on those whose names begin with an argument, or on all of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
turbo run build --output-logs=errors-only >&2
pnpm --silent --dir conformance/runtimes install --ignore-workspace --frozen-lockfile --ignore-scripts
exec node conformance/runtimes/cli.ts "$@"
