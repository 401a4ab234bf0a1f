import * as pulumi from "@pulumi/pulumi";

/** What another stack reads. */
export const plain = "seen";
export const secret = pulumi.secret("hidden");
