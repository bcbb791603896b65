/** All differences between our requests and those of the vendor's own package, with the reason of each. */
export const wireDifferences: Readonly<Record<string, string>> = {
  "! ' ( ) *":
    "We percent-encode these five in queries and forms, as RFC 3986 and the vendor's signing page have it; the package " +
    "leaves them as they are there and encodes them only where it signs. Both decode to the same text.",
  "accept-encoding": "We read gzip and say so; the package does not ask for it.",
  "content-length": "We say how long a body is.",
  "transfer-encoding": "The package streams a body in chunks instead.",
  "user-agent": "The package tells of itself and of the machine; we tell nothing.",
  "x-acs-credentials-provider": "The package tells how it came by the access key; no operation asks for it.",
};
