import { name, object, service, string } from "../operations/declare";
import type { OperationDeclaration } from "../operations/declare";
import type { PathParameter } from "../operations/types";
import { callbackUrl } from "./shared/callbackUrl";
import { twoKeys } from "./shared/twoKeys";

const integrationAccountName = name(
  "the name of the integration account",
  "the name of an integration account",
);
const workflowName = name("the name of the workflow", "the name of a workflow");
const triggerName = name("the name of the trigger", "the name of a trigger");
const versionId = name("the name of the version", "the name of a version");

/** A URL that the call signs. */
const signed = { apiVersion: "2019-05-01", stable: false } as const;

const body = {
  keyType: string("The key that the URL is signed with.", {
    values: ["NotSpecified", "Primary", "Secondary"],
  }),
  notAfter: string("Until when the URL is valid: an RFC 3339 date and time."),
};

/** A URL of what an artifact of an integration account contains. */
function contentUrl(
  type: string,
  noun: string,
  path: string,
  names: Readonly<Record<string, PathParameter>>,
): OperationDeclaration {
  return {
    ...signed,
    resource: `IntegrationAccount${type}ContentCallbackUrl`,
    summary: `a callback URL of the content of ${noun} of an integration account`,
    path: `integrationAccounts/{integrationAccountName}/${path}`,
    action: "listContentCallbackUrl",
    names: { integrationAccountName, ...names },
    body,
    result: object(
      `ListIntegrationAccount${type}ContentCallbackUrlResult`,
      `A callback URL of the content of ${noun}, and its parts.`,
      callbackUrl,
    ),
  };
}

const versionPath = "workflows/{workflowName}/versions/{versionId}/triggers/{triggerName}";

export default service({
  module: "logic",
  namespace: "Microsoft.Logic",
  title: "Azure Logic Apps",
  operations: {
    listWorkflowCallbackUrl: {
      ...signed,
      resource: "WorkflowCallbackUrl",
      summary: "a callback URL of a workflow",
      path: "workflows/{workflowName}",
      action: "listCallbackUrl",
      reference: "https://learn.microsoft.com/rest/api/logic/workflows/listcallbackurl",
      names: { workflowName },
      body,
      result: object(
        "ListWorkflowCallbackUrlResult",
        "A callback URL of a workflow, and its parts.",
        callbackUrl,
      ),
    },
    listWorkflowTriggerCallbackUrl: {
      ...signed,
      resource: "WorkflowTriggerCallbackUrl",
      summary: "a callback URL of a trigger of a workflow",
      path: "workflows/{workflowName}/triggers/{triggerName}",
      action: "listCallbackUrl",
      reference: "https://learn.microsoft.com/rest/api/logic/workflow-triggers/list-callback-url",
      names: { workflowName, triggerName },
      result: object(
        "ListWorkflowTriggerCallbackUrlResult",
        "A callback URL of a trigger, and its parts.",
        callbackUrl,
      ),
    },
    listWorkflowVersionTriggerCallbackUrl: {
      ...signed,
      resource: "WorkflowVersionTriggerCallbackUrl",
      summary: "a callback URL of a trigger of a version of a workflow",
      path: versionPath,
      action: "listCallbackUrl",
      names: { workflowName, versionId, triggerName },
      body,
      result: object(
        "ListWorkflowVersionTriggerCallbackUrlResult",
        "A callback URL of a trigger of a version, and its parts.",
        callbackUrl,
      ),
    },
    listWorkflowVersionCallbackUrl: {
      ...signed,
      resource: "WorkflowVersionCallbackUrl",
      summary: "a callback URL of a trigger of a version of a workflow, by an older api-version",
      path: versionPath,
      action: "listCallbackUrl",
      apiVersion: "2016-06-01",
      names: { workflowName, versionId, triggerName },
      body,
      result: object(
        "ListWorkflowVersionCallbackUrlResult",
        "A callback URL of a trigger of a version, and its parts.",
        callbackUrl,
      ),
    },
    listWorkflowAccessKeySecretKeys: {
      resource: "WorkflowAccessKeySecrets",
      summary: "the two keys of an access key of a workflow",
      path: "workflows/{workflowName}/accessKeys/{accessKeyName}",
      action: "list",
      apiVersion: "2015-02-01-preview",
      names: { workflowName, accessKeyName: name("the name of the access key", "the name of an access key") },
      result: object(
        "ListWorkflowAccessKeySecretKeysResult",
        "The keys of an access key of a workflow.",
        twoKeys(["primarySecretKey", "secondarySecretKey"], "required"),
      ),
      pair: { activeKey: ["primarySecretKey", "secondarySecretKey"] },
    },
    listIntegrationAccountCallbackUrl: {
      ...signed,
      resource: "IntegrationAccountCallbackUrl",
      summary: "a callback URL of an integration account",
      path: "integrationAccounts/{integrationAccountName}",
      action: "listCallbackUrl",
      names: { integrationAccountName },
      body,
      result: object("ListIntegrationAccountCallbackUrlResult", "A callback URL of an integration account.", {
        value: string("The URL, with its signature.", {
          example: "https://fake.logic.example/integrationAccounts/fake?sv=1.0&sig=fake-signature-{mark}",
        }),
      }),
    },
    listIntegrationAccountAgreementContentCallbackUrl: contentUrl(
      "Agreement",
      "an agreement",
      "agreements/{agreementName}",
      { agreementName: name("the name of the agreement", "the name of an agreement") },
    ),
    listIntegrationAccountAssemblyContentCallbackUrl: {
      ...contentUrl("Assembly", "an assembly", "assemblies/{assemblyArtifactName}", {
        assemblyArtifactName: name("the name of the assembly", "the name of an assembly"),
      }),
      body: {},
    },
    listIntegrationAccountMapContentCallbackUrl: contentUrl("Map", "a map", "maps/{mapName}", {
      mapName: name("the name of the map", "the name of a map"),
    }),
    listIntegrationAccountPartnerContentCallbackUrl: contentUrl(
      "Partner",
      "a partner",
      "partners/{partnerName}",
      { partnerName: name("the name of the partner", "the name of a partner") },
    ),
    listIntegrationAccountSchemaContentCallbackUrl: contentUrl("Schema", "a schema", "schemas/{schemaName}", {
      schemaName: name("the name of the schema", "the name of a schema"),
    }),
  },
});
