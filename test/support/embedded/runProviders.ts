/** The providers of one run, by the package of a type. */
import type { Properties } from "../values";
import { isProvider, packageOf, providerTypePrefix } from "../stack/urn";
import { dynamicProvider } from "./dynamicProvider";
import type { DynamicProviderOptions } from "./dynamicProvider";
import { dynamicPackage } from "./packageConfig";
import { Plugins } from "./plugins";
import type { PluginsOptions } from "./plugins";
import { builtinProvider, foreignProvider, providerProvider } from "./providers";
import type { Provided, Provider } from "./providers";

export interface RunProviders {
  for: (resource: Provided) => Provider;
  /** Those whose functions can be called. */
  plugins: Plugins;
  /** Ends the processes that were started. */
  end: () => Promise<void>;
}

export function runProviders(
  options: DynamicProviderOptions & PluginsOptions,
  outputsOfStack: (reference: string) => Properties,
): RunProviders {
  const dynamic = dynamicProvider(options);
  const plugins = new Plugins(options);
  const builtin = builtinProvider(outputsOfStack);
  return {
    for({ type, provider }) {
      if (isProvider(type)) {
        return plugins.has(type.slice(providerTypePrefix.length)) ? plugins.provider : providerProvider;
      }
      const name = packageOf(type);
      if (plugins.has(name)) {
        return plugins.for(provider);
      }
      return name === dynamicPackage ? dynamic : name === "pulumi" ? builtin : foreignProvider;
    },
    plugins,
    async end() {
      await Promise.all([dynamic.end(), plugins.end()]);
    },
  };
}
