/** Reading a resource that the program does not own: `.get`, and references to other stacks. */
import { unknownValue } from "../../values";
import type { ApplyOptions } from "./apply";
import type { ResourceState } from "../state";

export async function readResource(
  resource: ResourceState,
  old: ResourceState | undefined,
  options: ApplyOptions,
): Promise<ResourceState> {
  const { report } = options;
  if (old === undefined || old.external || old.id === resource.id) {
    report.step("read", resource);
    return readState(resource, options);
  }
  report.step("read-replacement", resource);
  const read = await readState(resource, options);
  report.step("replace", resource, { olds: old.inputs, news: resource.inputs });
  options.onReplaced(old);
  return read;
}

/** Also what does not exist is read: it is the provider's part to say that that is an error. */
async function readState(resource: ResourceState, { providerFor }: ApplyOptions): Promise<ResourceState> {
  if (resource.id === unknownValue) {
    return resource;
  }
  const asked = { id: resource.id, inputs: resource.inputs, outputs: resource.inputs };
  const { id, outputs } = await providerFor(resource).read(resource, asked);
  return { ...resource, outputs, id: id === "" ? resource.id : id };
}
