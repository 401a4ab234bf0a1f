/** One list action of one resource: what a client is asked for. */
export interface Target {
  /** What messages call it: `listWorkspaceKeys`. */
  readonly operation: string;
  /** The full ARM ID of the resource. */
  readonly resourceId: string;
  /** `Microsoft.Quantum/workspaces`. */
  readonly resourceType: string;
  /** The action posted to: `listKeys`. */
  readonly action: string;
  readonly apiVersion: string;
  /** Beside the api-version, where the action takes more. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** The request's JSON body, where the action takes one. */
  readonly body?: unknown;
}
