import * as pulumi from "@pulumi/pulumi";

/** A resource of a package nobody has: what it is given comes back as its outputs. */
class Thing extends pulumi.CustomResource {
  declare readonly value: pulumi.Output<unknown>;
  declare readonly made: pulumi.Output<string | undefined>;
  constructor(name: string, props: pulumi.Inputs, options?: pulumi.CustomResourceOptions) {
    super("foreign:index:Thing", name, { made: undefined, ...props }, options);
  }
}

const config = new pulumi.Config();
const first = new Thing("first", { value: config.requireSecret("token"), plain: "seen" });
const second = new Thing("second", { value: first.id, nested: [{ key: first.value, plain: true }] });
const hidden = new Thing("hidden", { value: "by option" }, { additionalSecretOutputs: ["value"] });

export const greeting = config.require("greeting");
export const token = first.value;
export const firstId = first.id;
export const secondId = second.id;
export const hiddenValue = hidden.value;
export const unknownSecret = pulumi.secret(first.id);
export const structure = { list: [1, true, "two"], absent: undefined };
