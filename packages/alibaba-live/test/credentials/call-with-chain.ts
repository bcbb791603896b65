// A separate program, because the vendor's chain reads the environment and the home of its process.
// Makes the given number of calls, one after the other, and prints how each ended.
import { createRequire } from "node:module";
import { type CredentialsClient, createAlibabaLiveClient, credentialsFrom } from "../../src/index.ts";

const [endpoint = "", calls = "1"] = process.argv.slice(2);
// Required, because the name of a CommonJS package's export depends on the importer: a bundler or Node.
const { default: Credential } = createRequire(import.meta.url)("@alicloud/credentials") as {
  default: new () => CredentialsClient;
};
const live = createAlibabaLiveClient({ credentials: credentialsFrom(new Credential()), endpoint });
for (let call = 0; call < Number(calls); call += 1) {
  const end = await live
    .getMessageToken({
      AppId: "a494caec-0000-695ef345db77",
      UserId: "de1.a0",
      DeviceId: "dev-01",
      DeviceType: "web",
    })
    .then(
      () => "answered",
      (error: Error) => `${error.name}: ${error.message}`,
    );
  process.stdout.write(`${end}\n`);
}
// Kept-alive connections must not keep the process running.
process.exit();
