/** Sends one request to the fake that the environment names: prints the status, or the code of the failure. */
fetch(process.env["ARM_ENDPOINT"] ?? "").then(
  ({ status }) => console.log(status),
  ({ cause }: Error) => console.log((cause as { code: string }).code),
);
