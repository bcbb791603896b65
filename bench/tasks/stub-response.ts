/**
 * An answer that is there at once. No `Response`, because making one is the network's cost, but with everything that
 * clients of `fetch` look at.
 */
export function createStubResponse(text: string): () => Response {
  const bytes = new TextEncoder().encode(text);
  const headers = Object.assign([], { get: () => null, has: () => false });
  const getReader = () => {
    let isRead = false;
    const read = async () => {
      if (isRead) return { done: true };
      isRead = true;
      return { done: false, value: bytes };
    };
    return { read };
  };
  const response = { ok: true, status: 200, headers, body: { getReader }, text: async () => text };
  return () => response as unknown as Response;
}
