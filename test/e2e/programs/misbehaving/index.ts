import * as pulumi from "@pulumi/pulumi";

/** Makes one thing, then goes wrong in the way that it is told to. */
class Thing extends pulumi.CustomResource {
  constructor(name: string, options?: pulumi.CustomResourceOptions) {
    super("foreign:index:Thing", name, { value: name }, options);
  }
}

const good = new Thing("good");

const ways: Record<string, () => unknown> = {
  not: () => "well",
  speak: () => {
    console.log("said on stdout");
    console.error("said on stderr");
    void pulumi.log.info("informed");
    void pulumi.log.warn("warned", good);
    return "well";
  },
  environment: () => [process.env["GIVEN"], process.env["KEPT_BACK"] ?? "nothing"],
  throw: () => {
    throw new Error("thrown by the program");
  },
  reject: () =>
    good.id.apply(() => Promise.reject(withoutFrames(new pulumi.RunError("rejected in an apply")))),
  exit: () => process.exit(3),
  duplicate: () => new Thing("good").id,
  logError: () => pulumi.log.error("logged as an error", good),
  invoke: () => pulumi.runtime.invoke("foreign:index:getThing", {}),
  parent: () => new Thing("child", { parent: good }).urn,
};

/** On Node 20 the SDK takes half a minute to print an error with frames. */
function withoutFrames(error: Error): Error {
  error.stack = `RunError: ${error.message}`;
  return error;
}

export const ended = ways[new pulumi.Config().require("how")]?.();
