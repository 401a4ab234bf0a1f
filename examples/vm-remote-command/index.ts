// The administrator of a virtual machine, for a command that is run on it.
import { remote } from "@pulumi/command";
import * as pulumi from "@pulumi/pulumi";
import { machinelearningservices, wiring } from "pulumi-azure-listkeys";

const config = new pulumi.Config();

const compute = machinelearningservices.listComputeKeys({ resourceId: config.require("computeId") });

const uptime = new remote.Command("uptime", {
  connection: wiring.sshCredentials({
    compute,
    host: config.require("host"),
    port: config.getNumber("port"),
  }),
  create: "uptime",
});

export const printed = uptime.stdout;
