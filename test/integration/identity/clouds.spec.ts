/** The audience and the authority of each cloud, as requested. */
import { readFileSync } from "node:fs";

import { expect } from "chai";

import { type Authority, startAuthority } from "./support/authority";
import { azureCliCalls, giveToken, installAzureCli, showAccount } from "./azureCli";
import { certificateOf, type Internet, startInternet } from "./support/internet";
import { authorityKinds, azureCliKind, configured, defaultKinds, type Kind, kinds } from "./support/kinds";
import { callOnce, startTools, type Tools, type Variables } from "./tools";

interface NamedCloud {
  readonly environment: string;
  readonly nameInAzureCli: string;
  readonly endpoint: string;
  /** The name it is configured by, and that which the library takes for it. */
  readonly authorities: readonly [string, string];
}

const CLOUDS: readonly NamedCloud[] = [
  {
    environment: "public",
    nameInAzureCli: "AzureCloud",
    endpoint: "management.azure.com",
    authorities: ["login.microsoftonline.com", "login.microsoftonline.com"],
  },
  {
    environment: "china",
    nameInAzureCli: "AzureChinaCloud",
    endpoint: "management.chinacloudapi.cn",
    authorities: ["login.chinacloudapi.cn", "login.partner.microsoftonline.cn"],
  },
  {
    environment: "usgovernment",
    nameInAzureCli: "AzureUSGovernment",
    endpoint: "management.usgovcloudapi.net",
    authorities: ["login.microsoftonline.us", "login.microsoftonline.us"],
  },
];

const names = CLOUDS.flatMap(({ endpoint, authorities }) => [endpoint, ...authorities]);

describe("identity in another cloud", () => {
  let tools: Tools;
  afterEach(() => tools.close());

  /** The environment, which names no cloud. */
  const plain = (more: Variables = {}) =>
    tools.environment({
      ARM_ENDPOINT: undefined,
      ARM_AUDIENCE: undefined,
      AZURE_AUTHORITY_HOST: undefined,
      ...more,
    });

  for (const cloud of CLOUDS) {
    describe(`named ${cloud.environment}`, () => {
      const audience = `https://${cloud.endpoint}`;
      let authority: Authority;
      let internet: Internet;
      let trusting: Variables;
      beforeEach(async () => {
        tools = await startTools(audience);
        const certificate = await certificateOf(names);
        authority = await startAuthority(tools.fake, tools.application, audience, certificate);
        internet = await startInternet(tools.fake, authority, certificate);
        const trusted = `${readFileSync(tools.fake.caFile, "utf8")}\n${certificate.cert}`;
        trusting = {
          NODE_EXTRA_CA_CERTS: tools.write("trusted.pem", trusted),
          HTTPS_PROXY: internet.proxy,
        };
      });
      afterEach(() => Promise.all([internet.close(), authority.close()]));

      /** A call with the kind's own settings alone, and the cloud by its name. */
      async function call(kind: Kind, prepareMore = () => {}): Promise<void> {
        const { settings, environment, endpoint } = await kind.prepare(tools);
        prepareMore();
        const { disableInstanceDiscovery: _, ...own } = settings;
        const configuration = configured({ ...own, environment: cloud.environment }, "azure-native");
        const { error } = await callOnce(plain({ ...environment, ...trusting }), configuration);
        await endpoint?.close();
        expect(error?.message).to.equal(undefined);
        expect(tools.fake.requests.map(({ status }) => status)).to.deep.equal([200]);
        expect(internet.hosts).to.include(cloud.endpoint);
      }

      for (const kind of [...authorityKinds, ...defaultKinds.slice(0, 2)]) {
        it(`requests a token of its authority, for its Resource Manager: ${kind.name}`, async () => {
          await call(kind);
          expect(authority.grants.map(({ scope }) => scope)).to.deep.equal([`${audience}/.default`]);
          const authorities = [...internet.hosts].filter((host) => host !== cloud.endpoint);
          expect(authorities).not.to.be.empty;
          expect(cloud.authorities).to.include.members(authorities);
        });
      }

      for (const kind of kinds.filter(({ name }) => /IMDS|msiEndpoint/.test(name))) {
        it(`requests a token for its Resource Manager, without an authority: ${kind.name}`, async () => {
          // Issues tokens only for the audience of this cloud.
          await call(kind);
          expect([...internet.hosts]).to.deep.equal([cloud.endpoint]);
        });
      }

      it("requests a token for its Resource Manager, without an authority: Azure CLI", async () => {
        await call(azureCliKind, () =>
          installAzureCli(tools.folder, {
            getAccessToken: giveToken(tools.fake),
            accountShow: showAccount(cloud.nameInAzureCli),
          }),
        );
        expect(azureCliCalls(tools.folder).at(-1)).to.include.members(["--resource", audience]);
        expect([...internet.hosts]).to.deep.equal([cloud.endpoint]);
      });
    });
  }

  describe("of custom addresses", () => {
    const audience = "https://arm.custom.example";
    beforeEach(async () => {
      tools = await startTools(audience);
    });

    for (const kind of kinds) {
      it(`requests a token where configured, for what is configured: ${kind.name}`, async () => {
        const { settings, environment, endpoint, given } = await kind.prepare(tools);
        const cloud = { endpoint: tools.fake.endpoint, audience, authorityHost: tools.authority.host };
        const { error } = await callOnce(plain(environment), {
          ...configured(settings, "azure-native"),
          ...configured(cloud, "azure-listkeys"),
        });
        await endpoint?.close();
        if (environment?.["IDENTITY_ENDPOINT"] !== undefined) {
          // The fake's endpoint issues tokens for the fake only, so its error shows what was requested.
          expect(error?.message).to.contain(`No token for resource '${audience}'`);
          return;
        }
        expect(error?.message).to.equal(undefined);
        expect(given()).to.equal(1);
        expect(tools.fake.requests.map(({ status }) => status)).to.deep.equal([200]);
        if (kind === azureCliKind) expect(azureCliCalls(tools.folder)[0]).to.include(audience);
      });
    }
  });
});
