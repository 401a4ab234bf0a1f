import { BlobServiceClient, StorageSharedKeyCredential } from "@azure/storage-blob";
import { expect } from "chai";

import { type storage, wiring } from "../../../provider";
import { operationNamed } from "../../../provider/operations";
import { sampleOf } from "../../../provider/operations/sample";
import { failureOf, secretValueOf } from "../../support/stack/outputs";

describe("storageConnectionString", () => {
  const userStorageResourceId =
    "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/fakeaccount";
  const userStorageKey = Buffer.from("fake-account-key").toString("base64");

  it("is read by the Azure Storage SDK", async () => {
    const text = await secretValueOf(
      wiring.storageConnectionString({ userStorageResourceId, userStorageKey }),
    );
    const client = BlobServiceClient.fromConnectionString(text);
    expect([client.accountName, client.url]).to.deep.equal([
      "fakeaccount",
      "https://fakeaccount.blob.core.windows.net/",
    ]);
    expect(client.credential).to.be.instanceOf(StorageSharedKeyCredential);
    const { accountKey } = client.credential as unknown as { accountKey: Buffer };
    expect(accountKey.toString("base64")).to.equal(userStorageKey);
  });

  it("is of another cloud if its domain is passed", async () => {
    const text = await secretValueOf(
      wiring.storageConnectionString({
        userStorageResourceId,
        userStorageKey,
        endpointSuffix: "core.chinacloudapi.cn",
      }),
    );
    expect(BlobServiceClient.fromConnectionString(text).url).to.equal(
      "https://fakeaccount.blob.core.chinacloudapi.cn/",
    );
  });

  describe("of a storage account's keys", () => {
    const accountName = "fakeaccount";
    const keys = ["key1", "key2"].map((keyName) => ({
      keyName,
      value: Buffer.from(`fake-${keyName}`).toString("base64"),
    }));

    for (const keyName of [undefined, "key1", "key2"] as const) {
      it(`is read by the Azure Storage SDK: ${keyName ?? "the default"}`, async () => {
        const client = BlobServiceClient.fromConnectionString(
          await secretValueOf(wiring.storageConnectionString({ accountName, keys, keyName })),
        );
        expect(client.url).to.equal("https://fakeaccount.blob.core.windows.net/");
        const { accountKey } = client.credential as unknown as { accountKey: Buffer };
        expect(accountKey.toString()).to.equal(`fake-${keyName ?? "key1"}`);
      });
    }

    it("takes the result of the operation as it is", async () => {
      const sample = sampleOf(operationNamed("storage.listStorageAccountKeys"), "mark");
      const { keys: listed } = sample as unknown as { keys: storage.StorageAccountKey[] };
      const text = await secretValueOf(wiring.storageConnectionString({ accountName, keys: listed }));
      expect(text).to.contain(`;AccountKey=${listed[0]?.value};`);
    });

    const wrong: [title: string, values: object, message: RegExp][] = [
      [
        "no account",
        { accountName: undefined },
        /: accountName is null or missing: takes the name of a storage/,
      ],
      [
        "a host",
        { accountName: "fakeaccount.blob.core.windows.net" },
        /: accountName takes the name of a storage/,
      ],
      ["no keys", { keys: null }, /: keys is null or missing: pass keys of listStorageAccountKeys\.$/],
      [
        "an empty list",
        { keys: [] },
        /: keys\[key1\] is null or missing: the service returned no key of that name/,
      ],
      ["a third key", { keyName: "key3" }, /: keyName takes "key1" or "key2"\.$/],
    ];
    for (const [title, values, message] of wrong) {
      it(`is rejected: ${title}`, async () => {
        const args = { accountName, keys, ...values } as wiring.StorageConnectionStringArgs;
        expect(await failureOf(wiring.storageConnectionString(args)))
          .to.match(message)
          .and.not.match(/fake/);
      });
    }
  });

  const wrong: [title: string, values: object, message: RegExp][] = [
    ["no key", { userStorageKey: null }, /userStorageKey is null or missing: the workspace has none/],
    ["no account", { userStorageResourceId: undefined }, /userStorageResourceId is null or missing/],
    [
      "another resource",
      { userStorageResourceId: "/subscriptions/fake/resourceGroups/rg/providers/Microsoft.Web/sites/s" },
      /userStorageResourceId is not the ID of a Microsoft\.Storage\/storageAccounts/,
    ],
    ["no ID", { userStorageResourceId: "fakeaccount" }, /is not the ID of a Microsoft\.Storage/],
    ["a key that ends its part", { userStorageKey: "fake;AccountName=x" }, /userStorageKey holds a ";"/],
    [
      "a URL as the domain",
      { endpointSuffix: "https://fake" },
      /endpointSuffix takes a host name such as core/,
    ],
  ];
  for (const [title, values, message] of wrong) {
    it(`is rejected: ${title}`, async () => {
      const output = wiring.storageConnectionString({ userStorageResourceId, userStorageKey, ...values });
      expect(await failureOf(output))
        .to.match(message)
        .and.not.match(/fake/);
    });
  }
});
