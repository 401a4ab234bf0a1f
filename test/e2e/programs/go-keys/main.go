// Both forms of the plugin from Go, by token, as a generated SDK calls them; PROGRAM names the arguments' file.
package main

import (
	"encoding/json"
	"os"
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

type program struct {
	Args   map[string]string
	Create bool
}

type workspaceKeys struct {
	pulumi.CustomResourceState
	PrimaryConnectionString pulumi.StringPtrOutput `pulumi:"primaryConnectionString"`
	Revision                pulumi.IntOutput       `pulumi:"revision"`
}

type listedKeys struct {
	PrimaryConnectionString string `pulumi:"primaryConnectionString"`
}

type listedOutput struct{ *pulumi.OutputState }

func (listedOutput) ElementType() reflect.Type { return reflect.TypeOf(listedKeys{}) }

type foreign struct {
	pulumi.CustomResourceState
}

func main() {
	pulumi.RegisterOutputType(listedOutput{})
	pulumi.Run(run)
}

func run(ctx *pulumi.Context) error {
	given, err := read()
	if err != nil {
		return err
	}
	args := pulumi.Map{}
	for name, value := range given.Args {
		args[name] = pulumi.String(value)
	}
	if given.Create {
		var workspace foreign
		names := pulumi.Map{"resourceGroupName": pulumi.String("rg"), "workspaceName": pulumi.String("q1")}
		if err := ctx.RegisterResource("azure-native:quantum:Workspace", "workspace", names, &workspace); err != nil {
			return err
		}
		args = pulumi.Map{"resourceId": workspace.ID()}
	}

	listed := args.ToMapOutput().ApplyT(func(known map[string]interface{}) listedOutput {
		none := pulumi.InvokeOutputOptions{}
		return ctx.InvokeOutput("azure-listkeys:quantum:listWorkspaceKeys", known, listedOutput{}, none).(listedOutput)
	}).(listedOutput)
	var kept workspaceKeys
	if err := ctx.RegisterResource("azure-listkeys:quantum:WorkspaceKeys", "keys", args, &kept); err != nil {
		return err
	}
	data := pulumi.Map{"stringData": pulumi.Map{"value": kept.PrimaryConnectionString}}
	if err := ctx.RegisterResource("kubernetes:core/v1:Secret", "consumer", data, &foreign{}); err != nil {
		return err
	}

	ctx.Export("listed", listed.ApplyT(func(keys listedKeys) string {
		return keys.PrimaryConnectionString
	}))
	ctx.Export("kept", kept.PrimaryConnectionString)
	ctx.Export("revision", kept.Revision)
	return nil
}

func read() (program, error) {
	var given program
	text, err := os.ReadFile(os.Getenv("PROGRAM"))
	if err != nil {
		return given, err
	}
	return given, json.Unmarshal(text, &given)
}
