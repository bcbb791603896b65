import { startMock } from "@livespec/mock";

export default async function startMockOnce() {
  const mock = await startMock();
  process.env.ALIBABA_LIVE_ENDPOINT = mock.vendors["alibaba-live"].url;
  process.env.TENCENT_ENDPOINT = mock.vendors["tencent-live"].url;
  globalThis.stopMock = () => mock.close();
}
