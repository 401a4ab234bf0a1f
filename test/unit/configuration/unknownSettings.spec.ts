import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect } from "chai";

import {
  configurationKeysOf,
  type SettingName,
  settingsByName,
} from "../../../provider/configuration/declaration";
import {
  misspeltNativeSettingsIn,
  settingMeantBy,
  unknownSettings,
  unknownSettingsIn,
} from "../../../provider/configuration/unknownSettings";

const reasonFor = (name: string) => unknownSettings([name], "my-project")[0]?.reason;
const allKeys = Object.keys(settingsByName).flatMap((name) => configurationKeysOf(name as SettingName));

describe("names that are not settings", () => {
  for (const [misspelt, setting] of [
    ["subscripton", "subscriptionId"],
    ["subscription", "subscriptionId"],
    ["subscriptionID", "subscriptionId"],
    ["onRotaton", "onRotation"],
    ["useMIS", "useMsi"],
    ["tennantId", "tenantId"],
    ["clientSecrte", "clientSecret"],
    ["resourceManagerEndpiont", "resourceManagerEndpoint"],
  ] as const) {
    it(`are reported with the nearest setting: ${misspelt}`, () => {
      expect(unknownSettings([misspelt], "my-project")).to.deep.equal([
        {
          property: `azure-listkeys:${misspelt}`,
          reason: `is not a setting; the nearest one is azure-listkeys:${setting}`,
        },
      ]);
    });
  }

  for (const name of ["plugin", "constructor", "", "x", "idTenant"]) {
    it(`are reported with all settings if none is near: ${JSON.stringify(name)}`, () => {
      expect(reasonFor(name)).to.match(
        /^is not a setting; the settings are subscriptionId, environment, .*unreadable$/,
      );
    });
  }

  it("are found in this package's part of a stack's configuration alone", () => {
    const configuration = {
      "azure-listkeys:subscripton": "fake-value",
      "azure-listkeys:timeoutSeconds": "5",
      "azure-native:subscripton": "fake-value",
      "my-project:subscripton": "fake-value",
    };
    const problems = unknownSettingsIn(configuration, "my-project");
    expect(problems.map(({ property }) => property)).to.deep.equal(["azure-listkeys:subscripton"]);
    expect(JSON.stringify(problems)).not.to.include("fake-value");
  });

  it("are no setting under any of its names, not the profiles, and not what the engine adds", () => {
    expect(allKeys).to.have.length.above(50);
    const all = Object.fromEntries(allKeys.map((key) => [key, "x"]));
    expect(unknownSettingsIn(all, "my-project")).to.deep.equal([]);
    const ofEngine = ["version", "pluginDownloadURL", "pluginChecksums", "parameterization", "__internal"];
    expect(unknownSettings(["profiles", ...ofEngine], "my-project")).to.deep.equal([]);
  });

  it("may be the program's own, in a project whose name is the namespace", () => {
    expect(unknownSettingsIn({ "azure-listkeys:workspaceName": "x" }, "azure-listkeys")).to.deep.equal([]);
  });

  it("mean the setting whose value they may have", () => {
    expect(settingMeantBy("clientSecrte")).to.have.property("secret", true);
    expect(settingMeantBy("resourceManagerEndpoint")).to.equal(settingsByName["endpoint"]);
    expect(settingMeantBy("password")).to.equal(undefined);
  });
});

describe("names in azure-native's configuration", () => {
  it("are reported if they are almost a setting", () => {
    expect(misspeltNativeSettingsIn({ "azure-native:subscripton": "x" })).to.deep.equal([
      "azure-native:subscripton is ignored: it is not a setting of pulumi-azure-listkeys. If azure-native:subscriptionId is meant, correct the name.",
    ]);
    expect(misspeltNativeSettingsIn({ "azure-native:clientCertPath": "x" })).to.deep.equal([]);
    expect(misspeltNativeSettingsIn({ "azure-nativ:subscripton": "x" })).to.deep.equal([]);
  });

  it("are none of those that azure-native itself has, nor of this package's", () => {
    const folder = dirname(require.resolve("@pulumi/azure-native/package.json"));
    const text = readFileSync(join(folder, "config/vars.d.ts"), "utf8");
    const own = [...text.matchAll(/^export declare const (\w+):/gm)].map(
      ([, name]) => `azure-native:${name}`,
    );
    expect(own).to.include("azure-native:location");
    const keys = [...own, ...allKeys].map((key) => [key, "x"] as const);
    expect(misspeltNativeSettingsIn(Object.fromEntries(keys))).to.deep.equal([]);
  });
});
