/** Advice for failures of TLS. */

/**
 * Advice for an error code; no trailing period. `undefined` if the code is not about TLS.
 * Codes: https://nodejs.org/api/tls.html#x509-certificate-error-codes, and OpenSSL's alerts after `ERR_SSL_`.
 */
export function tlsAdvice(code: string): string | undefined {
  return ADVICE.find(([codes]) => codes.test(code))?.[1];
}

const SERVER = "The server, or a proxy in front of it,";
const CERTIFICATE = "The certificate of the server, or of a proxy in front of it,";

const ADVICE: readonly (readonly [codes: RegExp, advice: string])[] = [
  [
    /^CERT_HAS_EXPIRED$|CERTIFICATE_EXPIRED/,
    `${CERTIFICATE} has expired: check the clock of this machine, and have whoever runs the server renew it`,
  ],
  [/^CERT_NOT_YET_VALID$/, `${CERTIFICATE} is not valid yet: check the clock of this machine`],
  [
    /ALTNAME|HOSTNAME_MISMATCH|UNRECOGNIZED_NAME/,
    `${CERTIFICATE} is for another host name: check the name in the URL, and that the name resolves to the right server`,
  ],
  [/^CERT_REVOKED$|CERTIFICATE_REVOKED/, `${CERTIFICATE} was revoked: do not trust it`],
  [
    /ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_UNKNOWN|UNSUPPORTED_CERTIFICATE)/,
    `${SERVER} requires a client certificate, which this package does not send: use an endpoint, or a proxy, that needs none`,
  ],
  [
    /HANDSHAKE_FAILURE/,
    `${SERVER} rejected the TLS handshake: it may require a client certificate, which this package does not send, or ciphers that Node does not have`,
  ],
  [
    /PROTOCOL|VERSION_TOO_LOW|UNSUPPORTED_VERSION|NO_SHARED_CIPHER|INSUFFICIENT_SECURITY|DH_KEY_TOO_SMALL/,
    `${SERVER} and this machine have no version of TLS in common that is safe (Node accepts 1.2 and 1.3): have the server updated`,
  ],
  [
    /WRONG_VERSION_NUMBER|HTTP_REQUEST|PACKET_LENGTH_TOO_LONG|RECORD_TOO_LONG/,
    "The server there does not speak TLS: check the port of the URL; if it is a proxy without TLS of its own, HTTPS_PROXY must begin with http:",
  ],
  [
    /CERT|SIGNED|SIGNATURE|TLS|SSL|ISSUER|CRL|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH/,
    "The certificate is not trusted: if a proxy or a private cloud has its own certificate authority, set NODE_EXTRA_CA_CERTS to its file",
  ],
];
