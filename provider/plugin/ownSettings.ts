/** Messages name settings as a TypeScript program may share them with azure-native; a plugin is given only its own. */
export function withOwnSettings(message: string): string {
  return message.replaceAll("azure-native:", "azure-listkeys:");
}
