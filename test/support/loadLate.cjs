/**
 * Preloaded into the SDK's processes that tests start: what they rarely need is loaded when they need it. That is
 * what serializes a provider's code, what traces a run, the Automation API, and the source maps of what is installed,
 * which the SDK would read for each resource's place in the program. It is more than half of the processor time of
 * `require("@pulumi/pulumi")`.
 */
"use strict";
const Module = require("node:module");
const { join, sep } = require("node:path");
const { setFlagsFromString } = require("node:v8");
// The same module that reads source maps for the SDK.
const { install } = Module.createRequire(require.resolve("@pulumi/pulumi"))("source-map-support");

const late = new Set([
  ...["@npmcli/arborist", "normalize-package-data", "typescript", "./automation"],
  ...[
    "exporter-zipkin",
    "instrumentation",
    "instrumentation-grpc",
    "resources",
    "sdk-trace-base",
    "sdk-trace-node",
  ].map((name) => `@opentelemetry/${name}`),
]);
const sdk = join("node_modules", "@pulumi", "pulumi", "");

const load = Module._load;
Module._load = function (request, parent, ...rest) {
  const ofSdk = parent?.filename?.includes(sdk) === true;
  if (ofSdk && /\bv8Hooks$/.test(request)) return (v8Hooks ??= connectingLate());
  if (ofSdk && /^\.\/(?:runtime\/)?debuggable$/.test(request)) {
    return withoutStacks(load.call(this, request, parent, ...rest));
  }
  if (!late.has(request) || !ofSdk) return load.call(this, request, parent, ...rest);
  // The SDK copies a module that is not marked so, and with that reads all of it.
  const get = (_, name) => {
    if (name === "__esModule") return true;
    const loaded = load.call(this, request, parent, ...rest);
    return name === "default" && !loaded.__esModule ? loaded : loaded[name];
  };
  return new Proxy({}, { get });
};

const noMap = JSON.stringify({ version: 3, sources: [], names: [], mappings: "" });
const installed = `${sep}node_modules${sep}`;
install({ retrieveSourceMap: (path) => (path.includes(installed) ? { url: path, map: noMap } : null) });

let v8Hooks;

/**
 * The SDK's connection to V8's inspector, which each of its programs opens, for a tenth of a second: opened with the
 * first function that is serialized, and with its listener before V8 reports the scripts that there are.
 */
function connectingLate() {
  const urls = new Map();
  let opened;
  const open = async () => {
    setFlagsFromString("--allow-natives-syntax");
    const session = new (require("node:inspector").Session)();
    session.connect();
    session.on("Debugger.scriptParsed", ({ params: { scriptId, url } }) => urls.set(scriptId, url));
    await new Promise((resolve, reject) => {
      session.post("Debugger.enable", (error) => (error ? reject(error) : resolve()));
    });
    return session;
  };
  return {
    getSessionAsync: () => (opened ??= open()),
    isInitializedAsync: () => Promise.resolve(),
    getScriptUrl: (id) => urls.get(id),
  };
}

/** The SDK formats a stack for each of its promises, which it shows with PULUMI_DEBUG_PROMISE_LEAKS alone. */
function withoutStacks(debuggable) {
  const { debuggablePromise, debugPromiseLeaks } = debuggable;
  if (debugPromiseLeaks || debuggablePromise.name === "") return debuggable;
  debuggable.debuggablePromise = (...args) => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      return debuggablePromise(...args);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  };
  return debuggable;
}
