import { lookUp, spine } from "./spine";

export function connect(): Promise<(workspaceName: string) => Promise<unknown>> {
  const surroundings = lookUp();
  return Promise.resolve(spine(() => surroundings));
}
