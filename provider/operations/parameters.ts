/** Names that several operations have in their path. Source: the REST pages and their OpenAPI documents. */
import type { PathParameter } from "./operation";

export const resourceGroupName: PathParameter = {
  maxLength: 90,
  accepts: "1 to 90 characters",
};

/** Machine Learning asks for no more than that there is one. */
export const anySubscriptionId: PathParameter = {
  accepts: "the ID of a subscription",
};

export const uuidSubscriptionId: PathParameter = {
  pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  accepts: "a UUID such as 00000000-0000-0000-0000-000000000000",
};

export const machineLearningWorkspaceName: PathParameter = {
  pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/,
  accepts: "3 to 33 letters, digits, - and _, the first a letter or a digit",
};
