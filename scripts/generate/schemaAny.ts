/** `arm.listKeys` and `arm.Keys`, as the schema has them: in typed languages a response of any form is one value. */
import { commentOf } from "./comments";
import { keepersArgument, stored } from "./schemaStored";
import { ANYTHING, outputFormOnly, type Properties, type PropertySpec } from "./schemaTypes";

/** The arguments of `arm.listKeys`. */
function anyArguments(): Properties {
  const input = (name: string) => ({ description: commentOf("resourcemanager.ts", `ListKeysArgs.${name}`) });
  return {
    resourceId: { type: "string", ...input("resourceId") },
    apiVersion: { type: "string", ...input("apiVersion") },
    action: { type: "string", ...input("action") },
    body: { ...ANYTHING, ...input("body") },
  };
}

const ANY_REQUIRED = ["resourceId", "apiVersion"];

const ANY_RESULT: PropertySpec = { ...ANYTHING, description: "The response of the service.", secret: true };

const ANY_NEEDS = "Needs the action `{resource type}/{action}/action`.";

export function anyResource(): object {
  const inputs = anyArguments();
  return {
    description: `${commentOf("resourcemanager.ts", "Keys")}\n\n${ANY_NEEDS}`,
    properties: {
      resourceId: stored.resourceId(),
      apiVersion: inputs["apiVersion"],
      action: inputs["action"],
      result: ANY_RESULT,
      keepers: stored.keepers(),
      revision: stored.revision(),
      rotated: stored.rotated(),
    },
    required: ["resourceId", "apiVersion", "action", "result", "revision", "rotated"],
    inputProperties: { ...inputs, keepers: keepersArgument() },
    requiredInputs: ANY_REQUIRED,
  };
}

export function anyFunction(): object {
  return outputFormOnly({
    description: `${commentOf("resourcemanager.ts", "listKeys")}\n\n${ANY_NEEDS}`,
    inputs: { type: "object", properties: anyArguments(), required: ANY_REQUIRED },
    outputs: { type: "object", properties: { result: ANY_RESULT }, required: ["result"] },
  });
}
