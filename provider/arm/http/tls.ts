/** What to do about a connection that TLS does not come to. */

/**
 * Advice for the code of a failure, as a sentence without its full stop; `undefined` where it is not one of TLS.
 * Codes: https://nodejs.org/api/tls.html#x509-certificate-error-codes, and OpenSSL's alerts after `ERR_SSL_`.
 */
export function tlsAdvice(code: string): string | undefined {
  return ADVICE.find(([codes]) => codes.test(code))?.[1];
}

const PROXY = "or of a proxy before it";

const ADVICE: readonly (readonly [codes: RegExp, advice: string])[] = [
  [
    /^CERT_HAS_EXPIRED$|CERTIFICATE_EXPIRED/,
    `The certificate of the server, ${PROXY}, has expired: check the clock of this machine, and have whoever runs the server renew it`,
  ],
  [
    /^CERT_NOT_YET_VALID$/,
    `The certificate of the server, ${PROXY}, is not valid yet: check the clock of this machine`,
  ],
  [
    /ALTNAME|HOSTNAME_MISMATCH|UNRECOGNIZED_NAME/,
    `The certificate of the server, ${PROXY}, is for another host name: check the name in the URL, and that the name leads to the right server`,
  ],
  [
    /^CERT_REVOKED$|CERTIFICATE_REVOKED/,
    `The certificate of the server, ${PROXY}, was revoked: do not trust it`,
  ],
  [
    /ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_UNKNOWN|UNSUPPORTED_CERTIFICATE)/,
    `The server, ${PROXY}, asks for a certificate of the client, which this package does not send: use an endpoint, or a way to it, that needs none`,
  ],
  [
    /HANDSHAKE_FAILURE/,
    `The server, ${PROXY}, refused the TLS handshake: it may ask for a certificate of the client, which this package does not send, or for ciphers that Node does not have`,
  ],
  [
    /PROTOCOL|VERSION_TOO_LOW|UNSUPPORTED_VERSION|NO_SHARED_CIPHER|INSUFFICIENT_SECURITY|DH_KEY_TOO_SMALL/,
    `The server, ${PROXY}, and this machine have no version of TLS in common that is safe (Node takes 1.2 and 1.3): have it brought up to date`,
  ],
  [
    /WRONG_VERSION_NUMBER|HTTP_REQUEST|PACKET_LENGTH_TOO_LONG|RECORD_TOO_LONG/,
    "What answers there does not speak TLS: check the port of the URL, and that HTTPS_PROXY names a proxy by http: where that has no TLS itself",
  ],
  [
    /CERT|SIGNED|SIGNATURE|TLS|SSL|ISSUER|CRL|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH/,
    "The certificate is not trusted: where a proxy or a private cloud has its own authority, name its file in NODE_EXTRA_CA_CERTS",
  ],
];
