import { parseArgs, styleText } from "node:util";
import { type Exchange, mockAlibabaAccount, mockTencentApp, startMock } from "@livespec/mock";
import { type DemoCall, listAlibabaCalls, listTencentCalls } from "./calls.ts";
import { readAlibabaOptions, readTencentOptions } from "./live-options.ts";
import { showAnswer, showError, showRequest } from "./wire-view.ts";

const USAGE = "usage: demo [--live alibaba|tencent]";

const heading = (text: string) => console.log(`\n${styleText("bold", text)}`);
const indent = (text: string) => text.replace(/^/gm, "    ");

/** Runs calls one after the other and shows how each ended. Tells how many did not end as they should. */
async function show(
  calls: readonly DemoCall[],
  { wire, refused = false }: { wire: Exchange[]; refused?: boolean },
) {
  let surprises = 0;
  for (const { title, run } of calls) {
    heading(title);
    const end = await run().then(
      (answer) => ({ isRefusal: false, text: showAnswer(answer) }),
      (error: Error) => ({ isRefusal: true, text: showError(error) }),
    );
    for (const { request } of wire.splice(0)) console.log(styleText("dim", indent(showRequest(request))));
    console.log(
      `${styleText(end.isRefusal ? "yellow" : "green", end.isRefusal ? "  ✗ refused" : "  ✓ answered")}`,
    );
    console.log(indent(end.text));
    if (end.isRefusal !== refused) surprises += 1;
  }
  return surprises;
}

async function tour(): Promise<number> {
  const wire: Exchange[] = [];
  await using mock = await startMock({ onExchange: (exchange) => wire.push(exchange) });
  const { "alibaba-live": alibaba, "tencent-live": tencent } = mock.vendors;
  console.log(
    `\nAlibaba Cloud Live answers at ${alibaba.url}, Tencent's live API at ${tencent.url}: mocks on this machine.`,
  );

  const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
  const { sdkAppId, secretKey } = mockTencentApp;
  const toAlibaba = { credentials: { accessKeyId, accessKeySecret }, endpoint: alibaba.url };
  const toTencent = { sdkAppId, secretKey, administrator: "administrator", endpoint: tencent.url };
  const app = { appId: "a494caec-0000-695ef345db77" };
  const callback = { token: "a-token-of-your-own-choice" };

  const surprises = await show(
    [...listAlibabaCalls(toAlibaba, app), ...listTencentCalls(toTencent, callback)],
    { wire },
  );

  console.log(
    `\n${styleText("dim", "─".repeat(78))}\nThe same calls with a wrong secret: the vendor's refusal as a typed error.`,
  );
  const wrongAlibaba = { ...toAlibaba, credentials: { accessKeyId, accessKeySecret: "a-wrong-secret" } };
  const wrongTencent = { ...toTencent, secretKey: "a-wrong-key" };
  const refused = [
    ...listAlibabaCalls(wrongAlibaba, app),
    ...listTencentCalls(wrongTencent, callback).filter(({ title }) => title.includes("get")),
  ];
  return surprises + (await show(refused, { wire, refused: true }));
}

async function live(vendor: string): Promise<number> {
  const calls = {
    alibaba: () => {
      const { options, appId } = readAlibabaOptions(process.env);
      return listAlibabaCalls(options, { appId });
    },
    tencent: () => {
      const { options, token } = readTencentOptions(process.env);
      return listTencentCalls(options, { token });
    },
  };
  if (!Object.hasOwn(calls, vendor)) throw new Error(USAGE);
  return show(calls[vendor as keyof typeof calls](), { wire: [] });
}

try {
  const { values } = parseArgs({ options: { live: { type: "string" } } });
  process.exitCode = (await (values.live === undefined ? tour() : live(values.live))) > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
