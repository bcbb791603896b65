import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { mockAlibabaAccount, startMock } from "@livespec/mock";
import { expect, test } from "vitest";
import { device } from "./device.ts";

// In a process of its own: the chain looks at the environment of the process that it runs in.
test("a client with the vendor's chain signs with the access key of the environment", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"] });
  const program = `
    import { createClientWithVendorChain } from ${JSON.stringify(import.meta.resolve("../credentials/vendor-chain.ts"))};
    const live = createClientWithVendorChain({ endpoint: ${JSON.stringify(mock.vendors["alibaba-live"].url)} });
    const { Result } = await live.getMessageToken(${JSON.stringify(device)});
    process.stdout.write(Object.keys(Result).join());
    process.exit();`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@livespec/source", "--input-type=module", "-e", program],
    {
      cwd: import.meta.dirname,
      env: {
        PATH: process.env["PATH"],
        ALIBABA_CLOUD_ACCESS_KEY_ID: mockAlibabaAccount.accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: mockAlibabaAccount.accessKeySecret,
      },
    },
  );
  expect(stdout).toContain("AccessToken");
});
