type Post = (
  path: string,
  options: { headers: Readonly<Record<string, string>>; body: string },
) => Promise<string>;

/** Sets up `node:http` with connections that are kept, and creates a function that posts a string and resolves to the answer's. */
export async function createNodeHttpPost(endpoint: string): Promise<Post> {
  const { Agent, request } = await import("node:http");
  const { hostname: host, port } = new URL(endpoint);
  const agent = new Agent({ keepAlive: true });

  return (path, { headers, body }) =>
    new Promise((resolve, reject) => {
      const length = { "content-length": Buffer.byteLength(body) };
      const options = { agent, host, port, path, method: "POST", headers: { ...headers, ...length } };
      const outgoing = request(options, (incoming) => {
        let text = "";
        incoming.setEncoding("utf8");
        incoming.on("data", (chunk: string) => {
          text += chunk;
        });
        incoming.on("error", reject);
        incoming.on("end", () => resolve(text));
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
}
