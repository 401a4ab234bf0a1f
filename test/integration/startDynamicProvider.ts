/** The SDK's own process for dynamic resources, with a fake ARM that it calls. */
import type { FakeArm } from "../../provider/testing";
import { type DynamicProvider, dynamicProvider } from "../support/embedded/dynamicProvider";
import { readProject } from "../support/stack/project";
import { repository, startTrustedFake } from "./fakeArm/support";

export interface Started {
  readonly fake: FakeArm;
  readonly provider: DynamicProvider;
  /** What the process wrote, line by line. */
  readonly printed: string[];
  /** Ends both. */
  readonly end: () => Promise<void>;
}

export async function startDynamicProvider(environment: NodeJS.ProcessEnv = {}): Promise<Started> {
  const fake = await startTrustedFake();
  const printed: string[] = [];
  const provider = dynamicProvider({
    project: readProject(repository),
    env: { ...fake.environment(), ...environment },
    config: {},
    engineAddress: "127.0.0.1:9",
    onOutput: (_, line) => printed.push(line),
  });
  const end = async () => {
    await provider.end();
    await fake.close();
  };
  return { fake, provider, printed, end };
}
