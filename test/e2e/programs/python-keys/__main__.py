"""Both forms of the plugin from Python, by token, as a generated SDK calls them; PROGRAM names the arguments' file."""

import json
import os

import pulumi

with open(os.environ["PROGRAM"], encoding="utf8") as file:
    program = json.load(file)


class Workspace(pulumi.CustomResource):
    def __init__(self, name: str):
        names = {"resourceGroupName": "rg", "workspaceName": "q1"}
        super().__init__("azure-native:quantum:Workspace", name, names)


class WorkspaceKeys(pulumi.CustomResource):
    primaryConnectionString: pulumi.Output[str]
    revision: pulumi.Output[int]

    def __init__(self, name: str, args: dict):
        outputs = {"primaryConnectionString": None, "revision": None}
        super().__init__("azure-listkeys:quantum:WorkspaceKeys", name, {**outputs, **args})


class Consumer(pulumi.CustomResource):
    def __init__(self, name: str, value: pulumi.Input[str]):
        super().__init__("kubernetes:core/v1:Secret", name, {"stringData": {"value": value}})


args = program["args"]
if program.get("create"):
    args = {"resourceId": Workspace("workspace").id}

listed = pulumi.runtime.invoke_output("azure-listkeys:quantum:listWorkspaceKeys", args)
kept = WorkspaceKeys("keys", args)
Consumer("consumer", kept.primaryConnectionString)

pulumi.export("listed", listed.apply(lambda keys: keys["primaryConnectionString"]))
pulumi.export("kept", kept.primaryConnectionString)
pulumi.export("revision", kept.revision)
