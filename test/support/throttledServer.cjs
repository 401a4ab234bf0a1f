// Loaded ahead of a process that starts a fake Resource Manager, which then throttles every list action for two
// minutes, and says so on standard error.
const https = require("node:https");

const { createServer } = https;
https.createServer = (...args) => {
  const server = createServer(...args);
  const emit = server.emit.bind(server);
  server.emit = (event, request, response) => {
    if (event !== "request" || !request.url.includes("/listKeys?")) return emit(event, request, response);
    response.writeHead(429, { "retry-after": "120" }).end();
    process.stderr.write("throttled\n");
    return true;
  };
  return server;
};
