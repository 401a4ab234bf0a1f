"""All four functions and one resource. `pulumi install` makes the SDK that is imported here."""

import pulumi
from pulumi_azure_listkeys import machinelearningservices, quantum

config = pulumi.Config()
resource_group_name = config.require("resourceGroupName")
workspace_name = config.require("workspaceName")
endpoint_name = config.require("endpointName")

# Every result is secret.
workspace = machinelearningservices.list_workspace_keys_output(
    resource_group_name=resource_group_name, workspace_name=workspace_name
)
compute = machinelearningservices.list_compute_keys_output(
    resource_group_name=resource_group_name,
    workspace_name=workspace_name,
    compute_name=config.require("computeName"),
)
endpoint = machinelearningservices.list_serverless_endpoint_keys_output(
    resource_group_name=resource_group_name, workspace_name=workspace_name, name=endpoint_name
)
quantum_workspace = quantum.list_workspace_keys_output(
    resource_group_name=resource_group_name, workspace_name=config.require("quantumWorkspaceName")
)

# A function is asked on every run. A resource also keeps what it found: a key that is rotated in Azure shows in the
# plan by its name, and only what uses that key changes.
kept = machinelearningservices.ServerlessEndpointKeys(
    "endpoint", resource_group_name=resource_group_name, workspace_name=workspace_name, name=endpoint_name
)

# Outputs that hold a key are shown as [secret].
pulumi.export("storageKey", workspace.user_storage_key)
pulumi.export("kubeconfig", compute.user_kube_config)
pulumi.export("endpointKey", endpoint.active_key)
pulumi.export("quantumConnection", quantum_workspace.active_connection_string)
pulumi.export("keptKey", kept.active_key)
pulumi.export("revision", kept.revision)
