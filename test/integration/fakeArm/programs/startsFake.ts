/** Starts a fake and never closes it: prints the file of its certificate, or why it did not start. */
import { startFakeArm } from "pulumi-azure-listkeys/testing";

startFakeArm().then(
  ({ caFile }) => console.log(caFile),
  ({ message }: Error) => console.log(message),
);
