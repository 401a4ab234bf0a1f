// All four functions and one resource. `pulumi install` makes the SDK that is imported here.
package main

import (
	"example.com/pulumi-azure-listkeys/sdk/go/azurelistkeys/machinelearningservices"
	"example.com/pulumi-azure-listkeys/sdk/go/azurelistkeys/quantum"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")
		resourceGroupName := pulumi.String(settings.Require("resourceGroupName"))
		workspaceName := pulumi.String(settings.Require("workspaceName"))
		endpointName := pulumi.String(settings.Require("endpointName"))

		// Every result is secret.
		workspace := machinelearningservices.ListWorkspaceKeysOutput(ctx, machinelearningservices.ListWorkspaceKeysOutputArgs{
			ResourceGroupName: resourceGroupName,
			WorkspaceName:     workspaceName,
		})
		compute := machinelearningservices.ListComputeKeysOutput(ctx, machinelearningservices.ListComputeKeysOutputArgs{
			ResourceGroupName: resourceGroupName,
			WorkspaceName:     workspaceName,
			ComputeName:       pulumi.String(settings.Require("computeName")),
		})
		endpoint := machinelearningservices.ListServerlessEndpointKeysOutput(ctx, machinelearningservices.ListServerlessEndpointKeysOutputArgs{
			ResourceGroupName: resourceGroupName,
			WorkspaceName:     workspaceName,
			Name:              endpointName,
		})
		quantumWorkspace := quantum.ListWorkspaceKeysOutput(ctx, quantum.ListWorkspaceKeysOutputArgs{
			ResourceGroupName: resourceGroupName,
			WorkspaceName:     pulumi.String(settings.Require("quantumWorkspaceName")),
		})

		// A function is asked on every run. A resource also keeps what it found: a key that is rotated in Azure shows
		// in the plan by its name, and only what uses that key changes.
		kept, err := machinelearningservices.NewServerlessEndpointKeys(ctx, "endpoint", &machinelearningservices.ServerlessEndpointKeysArgs{
			ResourceGroupName: resourceGroupName,
			WorkspaceName:     workspaceName,
			Name:              endpointName,
		})
		if err != nil {
			return err
		}

		// Outputs that hold a key are shown as [secret].
		ctx.Export("storageKey", workspace.UserStorageKey())
		ctx.Export("kubeconfig", compute.UserKubeConfig())
		ctx.Export("endpointKey", endpoint.ActiveKey())
		ctx.Export("quantumConnection", quantumWorkspace.ActiveConnectionString())
		ctx.Export("keptKey", kept.ActiveKey)
		ctx.Export("revision", kept.Revision)
		return nil
	})
}
