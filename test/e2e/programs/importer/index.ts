import * as pulumi from "@pulumi/pulumi";

/** Reads another stack's outputs, of which the secret stays secret. */
const other = new pulumi.StackReference("organization/exporter/dev");

export const plain = other.getOutput("plain");
export const secret = other.requireOutput("secret");
export const absent = other.getOutput("absent");
