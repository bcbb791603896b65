const NativePromise = Promise;
await import("zone.js");
if (Promise === NativePromise) throw new Error("zone.js has left the platform's Promise in its place");
