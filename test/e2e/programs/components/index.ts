import { existsSync } from "node:fs";
import * as pulumi from "@pulumi/pulumi";

/** A component with a child, one that depends on it as a whole, and one that goes by a new name once a file is there. */
class Thing extends pulumi.CustomResource {
  declare readonly value: pulumi.Output<string>;
  constructor(name: string, value: pulumi.Input<unknown>, options?: pulumi.CustomResourceOptions) {
    super("foreign:index:Thing", name, { value }, options);
  }
}

class Group extends pulumi.ComponentResource {
  readonly secret: pulumi.Output<string>;
  constructor(name: string) {
    super("test:index:Group", name);
    this.secret = new Thing("child", pulumi.secret("hidden"), { parent: this }).value;
    this.registerOutputs({ secret: this.secret });
  }
}

const group = new Group("group");
const after = new Thing("after", "waits", { dependsOn: group });
new Thing("reference", { group, after, asset: new pulumi.asset.StringAsset("text") });
if (existsSync(process.env["RENAMED"] ?? "")) {
  new Thing("new", "kept", { aliases: [{ name: "old" }] });
} else {
  new Thing("old", "kept");
}

export const groupSecret = group.secret;
export const groupUrn = group.urn;
