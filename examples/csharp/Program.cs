using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureListKeys.MachineLearningServices;
using Quantum = Pulumi.AzureListKeys.Quantum;

// All four functions and one resource. `pulumi install` makes the SDK that is imported here.
return await Deployment.RunAsync(() =>
{
    var config = new Config();
    var resourceGroupName = config.Require("resourceGroupName");
    var workspaceName = config.Require("workspaceName");
    var endpointName = config.Require("endpointName");

    // Every result is secret. Use `Invoke`: `InvokeAsync` returns plain strings.
    var workspace = ListWorkspaceKeys.Invoke(new()
    {
        ResourceGroupName = resourceGroupName,
        WorkspaceName = workspaceName,
    });
    var compute = ListComputeKeys.Invoke(new()
    {
        ResourceGroupName = resourceGroupName,
        WorkspaceName = workspaceName,
        ComputeName = config.Require("computeName"),
    });
    var endpoint = ListServerlessEndpointKeys.Invoke(new()
    {
        ResourceGroupName = resourceGroupName,
        WorkspaceName = workspaceName,
        Name = endpointName,
    });
    var quantumWorkspace = Quantum.ListWorkspaceKeys.Invoke(new()
    {
        ResourceGroupName = resourceGroupName,
        WorkspaceName = config.Require("quantumWorkspaceName"),
    });

    // A function is asked on every run. A resource also keeps what it found: a key that is rotated in Azure shows in
    // the plan by its name, and only what uses that key changes.
    var kept = new ServerlessEndpointKeys("endpoint", new()
    {
        ResourceGroupName = resourceGroupName,
        WorkspaceName = workspaceName,
        Name = endpointName,
    });

    // Outputs that hold a key are shown as [secret].
    return new Dictionary<string, object?>
    {
        ["storageKey"] = workspace.Apply(keys => keys.UserStorageKey),
        ["kubeconfig"] = compute.Apply(keys => keys.UserKubeConfig),
        ["endpointKey"] = endpoint.Apply(keys => keys.ActiveKey),
        ["quantumConnection"] = quantumWorkspace.Apply(keys => keys.ActiveConnectionString),
        ["keptKey"] = kept.ActiveKey,
        ["revision"] = kept.Revision,
    };
});
