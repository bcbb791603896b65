import { equal } from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import next from "next";

const app = next({ dev: false });
await app.prepare();
const server = createServer(app.getRequestHandler()).listen(0, "127.0.0.1");
await once(server, "listening");
for (const runtime of ["node", "edge"]) {
  const response = await fetch(`http://127.0.0.1:${server.address().port}/api/${runtime}`);
  const text = await response.text();
  equal(response.status, 200, `${runtime}: ${text}`);
  equal(JSON.parse(text).length, 1);
}
process.exit();
