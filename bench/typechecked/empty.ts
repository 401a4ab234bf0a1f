// A Pulumi program with nothing in it: what every other one pays for, too.
import * as pulumi from "@pulumi/pulumi";

export const stack = pulumi.getStack();
