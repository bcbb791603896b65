/**
 * Known answers of UserSig. V1, V2, V5 and V6 were made with the vendor's own package (tls-sig-api-v2 1.0.2) at a clock
 * of 1700000000; the crate's two are what a third party's tests give, made with the vendor's Python package and
 * recomputed, with times in milliseconds as there.
 *
 * Source: https://github.com/tencentyun/tls-sig-api-v2-node, https://trtc.io/document/34385,
 * the tests of the Rust crate tls_sig_api
 */
export const secretKey = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";

export const vectors = [
  {
    name: "V1",
    claims: { identifier: "xiaojun", sdkAppId: 1400000000, time: 1700000000, expire: 15552000 },
    textToSign: "TLS.identifier:xiaojun\nTLS.sdkappid:1400000000\nTLS.time:1700000000\nTLS.expire:15552000\n",
    signature: "LvA7d/Iw7gSsnskvVzBDPOCCDbuNCw4GHwTC0bip+B4=",
    userSig:
      "eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwhWZiflZpXlQqeKU7MSCgswUJStDEwMogMiUZOamKlkZmqOKplYUZBaBxE1NTY3gosWZ6UpWSj5ljuYp*p7l5unBxXnF2WVhVU4uAf7Ozi5JpX7O5SbuHuUhzgZJmQXaTia2SrUAohcx8g__",
  },
  {
    name: "V2, a PrivateMapKey",
    claims: {
      identifier: "xiaojun",
      sdkAppId: 1400000000,
      time: 1700000000,
      expire: 15552000,
      userBuf: "AAAHeGlhb2p1blNyTgAAACcQZkE/AAAAAP8AAAAA",
    },
    textToSign:
      "TLS.identifier:xiaojun\nTLS.sdkappid:1400000000\nTLS.time:1700000000\nTLS.expire:15552000\n" +
      "TLS.userbuf:AAAHeGlhb2p1blNyTgAAACcQZkE/AAAAAP8AAAAA\n",
    signature: "y9Avb5xwHgIgoABbGakLaE0xs+v/dLcIPegbWfcbRLI=",
    userSig:
      "eJxVjc0KgkAYRd-l2xb*kVQDLb5CVJCwEoJ2jo7TpKn410j07qFZ0N1c7jmL*4TAOykdq4CAoWgwH7eIWd6IRIxYirC4tfmk6jgNy1LEQPSFNuVjGnFnQPTlP2WyFNXATdM0frStWUXbBAggosPs7EqNUqfZvg84Iu6iwyW1VBzir8b63gsOBPo1dtSUD4e7vMAttcPUCy1N1rNOjb3I9Rmn5ySiR8-dwOsNn*tDuQ__",
  },
  {
    name: "V5",
    claims: { identifier: "admin", sdkAppId: 88888888, time: 1700000000, expire: 604800 },
    textToSign: "TLS.identifier:admin\nTLS.sdkappid:88888888\nTLS.time:1700000000\nTLS.expire:604800\n",
    signature: "PAzMF+vJygzdKj7ZNQIzYzYeH2tfUY+GqtOoNTVeRTk=",
    userSig:
      "eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwokpuZl5UInilOzEgoLMFCUrCyiAiJdk5qYqWRmaG0ABRDS1oiCzKFXJyszAxAImVpyZrmSlFOBY5eumXeZVmV6V4p1lHuUX6FkVWRWZ6mFUkhYaqe1eWOKf7xcSlhoUkm2rVAsAj1wxTw__",
  },
  {
    name: "V6, outside ASCII",
    claims: { identifier: "用户-01", sdkAppId: 1400000000, time: 1700000000, expire: 86400 },
    textToSign: "TLS.identifier:用户-01\nTLS.sdkappid:1400000000\nTLS.time:1700000000\nTLS.expire:86400\n",
    signature: "2vfInlbC2OnNOwgFEfUJIsUzsFQfNWuPjsYeSHvqjGE=",
    userSig: undefined,
  },
  {
    name: "the crate's",
    claims: { identifier: "0", sdkAppId: 1400000000, time: 1569910200000, expire: 15552000000 },
    textToSign: "TLS.identifier:0\nTLS.sdkappid:1400000000\nTLS.time:1569910200000\nTLS.expire:15552000000\n",
    signature: "bEj7EPKeOGh/DZ+LevCNXjSrLtgjj+lC8Ed0uirJXYU=",
    userSig: undefined,
  },
  {
    name: "the crate's with a userbuf",
    claims: {
      identifier: "0",
      sdkAppId: 1400000000,
      time: 1569910200000,
      expire: 15552000000,
      userBuf: "YWJj",
    },
    textToSign:
      "TLS.identifier:0\nTLS.sdkappid:1400000000\nTLS.time:1569910200000\nTLS.expire:15552000000\nTLS.userbuf:YWJj\n",
    signature: "sWtbl2+lkv1DcoBF2Y2IWjGB44KoDgDIFxdhzwVXo2Q=",
    userSig: undefined,
  },
];

/** V1 with its document in a stored block, as the vendor's Go package writes by default; made with zlib at level 0. */
export const storedV1 =
  "eAEBqwBU-3siVExTLnZlciI6IjIuMCIsIlRMUy5pZGVudGlmaWVyIjoieGlhb2p1biIsIlRMUy5zZGthcHBpZCI6MTQwMDAwMDAwMCwiVExTLnRpbWUiOjE3MDAwMDAwMDAsIlRMUy5leHBpcmUiOjE1NTUyMDAwLCJUTFMuc2lnIjoiTHZBN2QvSXc3Z1NzbnNrdlZ6QkRQT0NDRGJ1TkN3NEdId1RDMGJpcCtCND0ifaIXMfI_";

/** The document that travels in the UserSig of a vector. */
export const toDocument = ({
  claims,
  signature,
}: Pick<(typeof vectors)[number], "claims" | "signature">) => ({
  "TLS.ver": "2.0",
  "TLS.identifier": claims.identifier,
  "TLS.sdkappid": claims.sdkAppId,
  "TLS.time": claims.time,
  "TLS.expire": claims.expire,
  ...("userBuf" in claims ? { "TLS.userbuf": claims.userBuf } : {}),
  "TLS.sig": signature,
});
