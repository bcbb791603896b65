export { type AlibabaAccount, mockAlibabaAccount } from "./alibaba-live/account.ts";
export type { MockOptions } from "./options.ts";
export type { Exchange } from "./server/exchange.ts";
export { type NamedExample, type OperationExamples, readExamples } from "./spec/examples.ts";
export { type Mock, type RunningVendor, startMock } from "./start-mock.ts";
export { mockTencentApp, type TencentApp } from "./tencent-live/app.ts";
export type { AccountOf, VendorName } from "./vendors.ts";
