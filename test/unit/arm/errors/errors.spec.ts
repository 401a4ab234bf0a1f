import { inspect } from "node:util";

import { expect } from "chai";

import { errorFrom } from "../../../../provider/arm/readResponse";
import {
  ArgsError,
  ArmError,
  type ArmErrorFields,
  CredentialError,
  isNotFound,
} from "../../../../provider/arm/errors/errors";

const fields: ArmErrorFields = {
  operation: "listWorkspaceKeys",
  resourceId: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Quantum/workspaces/q",
  apiVersion: "2025-12-15-preview",
  code: "Odd",
  reason: "it went wrong",
};

const arm = (more: Partial<ArmErrorFields> = {}) => new ArmError({ ...fields, ...more });

describe("the message of an ArgsError", () => {
  it("is one line where one thing is wrong", () => {
    const { message } = new ArgsError("listKeys", [{ property: "name", reason: "is missing" }]);
    expect(message).to.equal("listKeys: name is missing.");
  });

  it("has a line for each of several", () => {
    const { message } = new ArgsError("configuration", [
      { property: "azure-listkeys:endpoint", reason: "takes an https URL" },
      { property: "ARM_USE_MSI", reason: "takes true or false" },
    ]);
    expect(message).to.equal(
      "configuration: 2 things are wrong.\n" +
        "  - azure-listkeys:endpoint takes an https URL.\n" +
        "  - ARM_USE_MSI takes true or false.",
    );
  });
});

describe("the message of a CredentialError", () => {
  it("begins with the kind, and what chose it", () => {
    expect(new CredentialError("client secret", "it expired").message).to.equal(
      "Could not get a token with the client secret credential: it expired.",
    );
    expect(new CredentialError("client secret", "it expired", "ARM_CLIENT_SECRET").message).to.equal(
      "Could not get a token with the client secret credential (chosen by ARM_CLIENT_SECRET): it expired.",
    );
  });
});

describe("the message of an ArmError", () => {
  const of = `listWorkspaceKeys of ${fields.resourceId}: it went wrong`;

  for (const [what, more, message] of [
    ["the code alone, where there was no answer", {}, `${of} (Odd, api-version 2025-12-15-preview).`],
    ["status and code", { status: 500 }, `${of} (500 Odd, api-version 2025-12-15-preview).`],
    [
      "the request's ID",
      { status: 500, requestId: "r-1", correlationId: "c-1" },
      `${of} (500 Odd, api-version 2025-12-15-preview, request ID r-1).`,
    ],
    [
      "the advice, on its line",
      { advice: "Do this" },
      `${of} (Odd, api-version 2025-12-15-preview).\nDo this.`,
    ],
    [
      "details, and those within, above the advice",
      {
        details: [{ code: "A", message: "a", details: [{ code: "B" }] }, { message: "c" }, { target: "t" }],
        additionalInfo: ["PolicyViolation", "Quota"],
        advice: "Do this",
      },
      `${of} (Odd, api-version 2025-12-15-preview).
  - A: a
  - B
  - c
  - additional information: PolicyViolation, Quota
Do this.`,
    ],
    [
      "nothing of empty lists",
      { details: [], additionalInfo: [] },
      `${of} (Odd, api-version 2025-12-15-preview).`,
    ],
  ] as const) {
    it(`has ${what}`, () => expect(arm(more).message).to.equal(message));
  }

  it("cuts off details that are too many, or too deep", () => {
    const many = arm({ details: Array.from({ length: 50 }, (_, index) => ({ code: `C${index}` })) });
    expect(many.message.match(/ {2}- C/g)).to.have.length(10);
    const deep = arm({
      details: [{ code: "1", details: [{ code: "2", details: [{ code: "3", details: [{ code: "4" }] }] }] }],
    });
    expect(deep.message).to.match(/- 1\n {2}- 2\n {2}- 3$/);
  });
});

describe("errors, however they are printed,", () => {
  /** Stands where a caller may have more in its hand than the error has a field for. */
  const planted = {
    cause: new Error("canary"),
    body: "canary",
    headers: { authorization: "canary" },
    info: "canary",
  };
  const errors: [error: Error, own: string[]][] = [
    [
      new ArgsError("listKeys", [{ property: "name", reason: "is missing" }]),
      ["name", "subject", "problems"],
    ],
    [new CredentialError("client secret", "it expired"), ["name", "kind", "reason", "chosenBy"]],
    [
      new ArmError({ ...fields, ...planted }),
      [
        "name",
        "operation",
        "resourceId",
        "apiVersion",
        "reason",
        "code",
        "status",
        "target",
        "details",
        "additionalInfo",
        "requestId",
        "correlationId",
      ],
    ],
  ];
  for (const [error, own] of errors) {
    it(`have their fields and nothing else: ${error.name}`, () => {
      expect(Object.keys(error).sort()).to.deep.equal([...own].sort());
      expect(Reflect.ownKeys(error).sort()).to.deep.equal([...own, "message", "stack"].sort());
      expect(error.cause).to.equal(undefined);
    });

    for (const [how, print] of Object.entries({
      inspect: (value: unknown) => inspect(value, { depth: 9, showHidden: true, getters: true }),
      JSON: (value: unknown) => JSON.stringify(value),
      String: (value: unknown) => String(value),
      structuredClone: (value: unknown) => inspect(structuredClone(value), { depth: 9, showHidden: true }),
      stack: (value: unknown) => (value as Error).stack ?? "",
    })) {
      it(`hold nothing else: ${error.name} by ${how}`, () => {
        expect(print(error)).to.be.a("string").and.not.contain("canary");
      });
    }

    it(`report what went wrong: ${error.name}`, () => {
      expect(String(error)).to.equal(`${error.name}: ${error.message}`);
      expect(structuredClone(error)).to.be.an("error").with.property("message", error.message);
    });
  }
});

describe("isNotThere", () => {
  for (const code of [
    "ResourceNotFound",
    "ParentResourceNotFound",
    "ResourceGroupNotFound",
    "NotFound",
    "UserError",
  ]) {
    it(`says yes of 404 ${code}`, () => expect(isNotFound(arm({ status: 404, code }))).to.equal(true));
  }
  for (const [status, code] of [
    [404, "SubscriptionNotFound"],
    [404, "InvalidResourceType"],
    [404, "InvalidResourceNamespace"],
    [404, "NoRegisteredProviderFound"],
    [404, "NoErrorGiven"],
    [403, "ResourceNotFound"],
    [409, "ResourceNotFound"],
    [200, "ResourceNotFound"],
    [undefined, "ENOTFOUND"],
  ] as const) {
    it(`says no of ${status ?? "no answer:"} ${code}`, () => {
      expect(isNotFound(arm({ status, code }))).to.equal(false);
    });
  }
  for (const [what, value] of [
    ["an error of another kind", Object.assign(new Error("404"), { status: 404, code: "ResourceNotFound" })],
    ["a CredentialError", new CredentialError("k", "r")],
    ["nothing", undefined],
    ["null", null],
    ["a word", "ResourceNotFound"],
  ] as const) {
    it(`says no of ${what}`, () => expect(isNotFound(value)).to.equal(false));
  }
});

describe("the error of a TLS connection", () => {
  const target = { ...fields, resourceType: "Microsoft.Quantum/workspaces", action: "listKeys" };
  const messageOn = (code: string) =>
    errorFrom({ code, header: () => undefined, headerNames: [] }, target)?.message ?? "";

  // Names of OpenSSL's verification errors: https://nodejs.org/api/tls.html#x509-certificate-error-codes
  const advice: Readonly<Record<string, readonly [says: RegExp, codes: readonly string[]]>> = {
    "an authority that is not trusted": [
      /set NODE_EXTRA_CA_CERTS to its file/,
      [
        "UNABLE_TO_GET_ISSUER_CERT",
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        "DEPTH_ZERO_SELF_SIGNED_CERT",
        "SELF_SIGNED_CERT_IN_CHAIN",
        "CERT_UNTRUSTED",
        "CERT_SIGNATURE_FAILURE",
      ],
    ],
    "a certificate out of date": [
      /has expired: check the clock of this machine, and have .* renew it/,
      ["CERT_HAS_EXPIRED"],
    ],
    "a certificate before its time": [/is not valid yet: check the clock/, ["CERT_NOT_YET_VALID"]],
    "another host's certificate": [
      /is for another host name: check the name in the URL/,
      ["ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"],
    ],
    "a certificate that was taken back": [/was revoked: do not trust it/, ["CERT_REVOKED"]],
    "a certificate of the client": [
      /requires a client certificate, which this package does not send/,
      ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE"],
    ],
    "a handshake that was refused": [
      /rejected the TLS handshake: it may require a client certificate/,
      ["ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE"],
    ],
    "another version": [
      /no version of TLS in common/,
      ["ERR_SSL_UNSUPPORTED_PROTOCOL", "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "ERR_SSL_VERSION_TOO_LOW"],
    ],
    "no TLS at all": [/does not speak TLS: check the port/, ["ERR_SSL_WRONG_VERSION_NUMBER"]],
    "something else": [
      /^Check the network, HTTPS_PROXY/m,
      ["ECONNREFUSED", "ENOTFOUND", "ECONNRESET", "ETIMEDOUT"],
    ],
  };
  for (const [what, [says, codes]] of Object.entries(advice)) {
    for (const code of codes) {
      it(`reports what to do about ${what}, and nothing else: ${code}`, () => {
        const message = messageOn(code);
        for (const [other] of Object.values(advice)) {
          if (other === says) expect(message).to.match(other);
          else expect(message).not.to.match(other);
        }
      });
    }
  }
});
