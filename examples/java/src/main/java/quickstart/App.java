package quickstart;

import com.pulumi.Config;
import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.azurelistkeys.machinelearningservices.MachinelearningservicesFunctions;
import com.pulumi.azurelistkeys.machinelearningservices.ServerlessEndpointKeys;
import com.pulumi.azurelistkeys.machinelearningservices.ServerlessEndpointKeysArgs;
import com.pulumi.azurelistkeys.machinelearningservices.inputs.ListComputeKeysArgs;
import com.pulumi.azurelistkeys.machinelearningservices.inputs.ListServerlessEndpointKeysArgs;
import com.pulumi.azurelistkeys.quantum.QuantumFunctions;

/** All four functions and one resource. `pulumi install` makes the SDK that is imported here. */
public final class App {
  public static void main(String[] args) {
    Pulumi.run(App::quickstart);
  }

  private static void quickstart(Context context) {
    Config config = context.config();
    String resourceGroupName = config.require("resourceGroupName");
    String workspaceName = config.require("workspaceName");
    String endpointName = config.require("endpointName");

    // Every result is secret.
    var workspace =
        MachinelearningservicesFunctions.listWorkspaceKeys(
            com.pulumi.azurelistkeys.machinelearningservices.inputs.ListWorkspaceKeysArgs.builder()
                .resourceGroupName(resourceGroupName)
                .workspaceName(workspaceName)
                .build());
    var compute =
        MachinelearningservicesFunctions.listComputeKeys(
            ListComputeKeysArgs.builder()
                .resourceGroupName(resourceGroupName)
                .workspaceName(workspaceName)
                .computeName(config.require("computeName"))
                .build());
    var endpoint =
        MachinelearningservicesFunctions.listServerlessEndpointKeys(
            ListServerlessEndpointKeysArgs.builder()
                .resourceGroupName(resourceGroupName)
                .workspaceName(workspaceName)
                .name(endpointName)
                .build());
    // Both modules have a function of this name.
    var quantumWorkspace =
        QuantumFunctions.listWorkspaceKeys(
            com.pulumi.azurelistkeys.quantum.inputs.ListWorkspaceKeysArgs.builder()
                .resourceGroupName(resourceGroupName)
                .workspaceName(config.require("quantumWorkspaceName"))
                .build());

    // A function is asked on every run. A resource also keeps what it found: a key that is rotated in Azure shows in
    // the plan by its name, and only what uses that key changes.
    var kept =
        new ServerlessEndpointKeys(
            "endpoint",
            ServerlessEndpointKeysArgs.builder()
                .resourceGroupName(resourceGroupName)
                .workspaceName(workspaceName)
                .name(endpointName)
                .build());

    // Outputs that hold a key are shown as [secret]. A field that may be absent is an Optional.
    context.export("storageKey", workspace.applyValue(keys -> keys.userStorageKey().orElse(null)));
    context.export("kubeconfig", compute.applyValue(keys -> keys.userKubeConfig().orElse(null)));
    context.export("endpointKey", endpoint.applyValue(keys -> keys.activeKey()));
    context.export("quantumConnection", quantumWorkspace.applyValue(keys -> keys.activeConnectionString()));
    context.export("keptKey", kept.activeKey());
    context.export("revision", kept.revision());
  }
}
