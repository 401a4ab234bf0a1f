// azure-native as a whole, of which nothing else is used: only the specifier changes.
import * as azure from 'pulumi-azure-listkeys'

const names = { resourceGroupName: 'rg', workspaceName: 'q1' }
export const key = azure.quantum.listWorkspaceKeysOutput(names).apply((keys) => keys.primaryKey?.key)
export const again = (azure.quantum).listWorkspaceKeysOutput(names).primaryConnectionString
