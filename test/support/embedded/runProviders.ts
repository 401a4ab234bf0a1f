/** The providers of one run, by the package of a type. */
import type { Properties } from "../values";
import { isProvider, packageOf } from "../urn";
import { dynamicProvider } from "./dynamicProvider";
import type { DynamicProviderOptions } from "./dynamicProvider";
import { dynamicPackage } from "./packageConfig";
import { builtinProvider, foreignProvider, providerProvider } from "./providers";
import type { Provider } from "./providers";

export interface RunProviders {
  for: (type: string) => Provider;
  /** Ends the processes that were started. */
  end: () => Promise<void>;
}

export function runProviders(
  options: DynamicProviderOptions,
  outputsOfStack: (reference: string) => Properties,
): RunProviders {
  const dynamic = dynamicProvider(options);
  const builtin = builtinProvider(outputsOfStack);
  return {
    for(type) {
      if (isProvider(type)) {
        return providerProvider;
      }
      const name = packageOf(type);
      return name === dynamicPackage ? dynamic : name === "pulumi" ? builtin : foreignProvider;
    },
    end: () => dynamic.end(),
  };
}
