import { mapOf, name, object, service, string } from "../operations/declare";
import { callbackUrl } from "./shared/callbackUrl";
import { appName, itself, WEB_API_VERSION } from "./shared/web/app";
import { relayNames, sendKey, webAppOperations } from "./shared/web/operations";

const staticSiteName = name("the name of the static site", "the name of a static site");

const environmentName = name(
  "the name of the build: `default`, or the number of a pull request",
  "the name of a build",
);

const staticSite = { apiVersion: WEB_API_VERSION, path: "staticSites/{name}" };
const staticSiteBuild = { apiVersion: WEB_API_VERSION, path: "staticSites/{name}/builds/{environmentName}" };

/** Settings by name. */
function settings(type: string, description: string) {
  const properties = mapOf("string", "The settings by name.", { required: true });
  return object(type, description, { properties }, { itself });
}

export default service({
  module: "web",
  namespace: "Microsoft.Web",
  title: "Azure App Service and Functions",
  operations: {
    listStaticSiteSecrets: {
      ...staticSite,
      resource: "StaticSiteSecrets",
      summary: "the secrets of a static site",
      details: ", the key that deploys to it among them",
      action: "listSecrets",
      names: { name: staticSiteName },
      result: object(
        "ListStaticSiteSecretsResult",
        "The secrets of a static site.",
        {
          properties: mapOf("string", "The secrets by name: `apiKey` deploys to the site.", {
            required: true,
            names: ["apiKey"],
          }),
        },
        { itself },
      ),
    },
    listStaticSiteAppSettings: {
      ...staticSite,
      resource: "StaticSiteAppSettings",
      summary: "the app settings of a static site",
      action: "listAppSettings",
      names: { name: staticSiteName },
      result: settings("ListStaticSiteAppSettingsResult", "The app settings of a static site."),
    },
    listStaticSiteFunctionAppSettings: {
      ...staticSite,
      resource: "StaticSiteFunctionAppSettings",
      summary: "the app settings of the functions of a static site",
      action: "listFunctionAppSettings",
      names: { name: staticSiteName },
      result: settings(
        "ListStaticSiteFunctionAppSettingsResult",
        "The app settings of the functions of a static site.",
      ),
    },
    listStaticSiteBuildAppSettings: {
      ...staticSiteBuild,
      resource: "StaticSiteBuildAppSettings",
      summary: "the app settings of a build of a static site",
      action: "listAppSettings",
      names: { name: staticSiteName, environmentName },
      result: settings(
        "ListStaticSiteBuildAppSettingsResult",
        "The app settings of a build of a static site.",
      ),
    },
    listStaticSiteBuildFunctionAppSettings: {
      ...staticSiteBuild,
      resource: "StaticSiteBuildFunctionAppSettings",
      summary: "the app settings of the functions of a build of a static site",
      action: "listFunctionAppSettings",
      names: { name: staticSiteName, environmentName },
      result: settings(
        "ListStaticSiteBuildFunctionAppSettingsResult",
        "The app settings of the functions of a build of a static site.",
      ),
    },
    ...webAppOperations,
    listAppServicePlanHybridConnectionKeys: {
      resource: "AppServicePlanHybridConnectionKeys",
      summary: "the send key of a hybrid connection of an App Service plan",
      path: "serverfarms/{name}/hybridConnectionNamespaces/{namespaceName}/relays/{relayName}",
      action: "listKeys",
      apiVersion: WEB_API_VERSION,
      names: {
        name: name("the name of the App Service plan", "the name of an App Service plan"),
        ...relayNames,
      },
      result: object(
        "ListAppServicePlanHybridConnectionKeysResult",
        "The send key of a hybrid connection.",
        sendKey,
        { envelope: "properties", itself },
      ),
    },
    listConnectionKeys: {
      resource: "ConnectionKeys",
      summary: "the key of an API connection",
      path: "connections/{connectionName}",
      action: "listConnectionKeys",
      apiVersion: "2015-08-01-preview",
      names: { connectionName: name("the name of the connection", "the name of a connection") },
      body: {
        id: string("The ARM ID of the connection."),
        kind: string("The kind of the connection."),
        location: string("The location of the connection: the service asks for it."),
        name: string("The name of the connection."),
        tags: mapOf("string", "The tags of the connection."),
        type: string("The resource type of the connection."),
        validityTimeSpan: string("For how long the key is valid.", { within: "properties" }),
      },
      result: object("ListConnectionKeysResult", "The key of an API connection.", {
        connectionKey: string("The key."),
        parameterValues: mapOf("any", "The values of the connection's parameters."),
      }),
      // Each call makes a key that expires.
      stable: false,
    },
    listWorkflowTriggerCallbackUrl: {
      resource: "WorkflowTriggerCallbackUrl",
      summary: "the callback URL of a trigger of a workflow in an app",
      path: "sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows/{workflowName}/triggers/{triggerName}",
      action: "listCallbackUrl",
      apiVersion: WEB_API_VERSION,
      names: {
        name: appName,
        workflowName: name("the name of the workflow", "the name of a workflow"),
        triggerName: name("the name of the trigger", "the name of a trigger"),
      },
      result: object(
        "ListWorkflowTriggerCallbackUrlResult",
        "The callback URL of a trigger, and its parts.",
        callbackUrl,
      ),
      stable: false,
    },
  },
});
