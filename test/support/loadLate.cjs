/**
 * Preloaded into the SDK's processes that tests start: what the SDK needs only to serialize a provider's code is
 * loaded when that happens. It is most of the modules that `require("@pulumi/pulumi")` loads, and half of the
 * processor time.
 */
"use strict";
const Module = require("node:module");

const late = new Set(["@npmcli/arborist", "typescript"]);

const load = Module._load;
Module._load = function (request, ...rest) {
  if (!late.has(request)) return load.call(this, request, ...rest);
  // The SDK copies a module that is not marked so, and with that reads all of it.
  const get = (_, name) => name === "__esModule" || load.call(this, request, ...rest)[name];
  return new Proxy({}, { get });
};
