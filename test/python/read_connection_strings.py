"""Reads connection strings as users of azure-quantum do; null for each that it refuses."""

import json
import sys

from azure.quantum import Workspace


def read(connection_string):
    try:
        workspace = Workspace.from_connection_string(connection_string)
    except ValueError:
        return None
    return {
        "subscriptionId": workspace.subscription_id,
        "resourceGroupName": workspace.resource_group,
        "workspaceName": workspace.name,
        "apiKey": workspace.credential.key,
    }


json.dump([read(each) for each in json.load(sys.stdin)], sys.stdout)
