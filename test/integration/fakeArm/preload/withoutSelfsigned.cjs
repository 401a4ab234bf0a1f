// Loaded ahead of a process in which the package selfsigned is not installed.
const { register } = require("node:module");
const { pathToFileURL } = require("node:url");
const { isMainThread } = require("node:worker_threads");

// Node runs the hooks in a thread, for which it loads this file again.
if (isMainThread) register(pathToFileURL(__filename));

exports.resolve = async (name, context, next) => {
  if (name === "selfsigned") throw Object.assign(new Error("not here"), { code: "ERR_MODULE_NOT_FOUND" });
  return next(name, context);
};
