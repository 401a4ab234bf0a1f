// Loaded ahead of a process to which the system is to answer with an error that no server on loopback can bring
// about. SYSTEM_ERRORS is a JSON list of the codes that the next requests meet; those after them go through.
const dns = require("node:dns");
const https = require("node:https");

const codes = JSON.parse(process.env.SYSTEM_ERRORS);
const LOOK_UPS = ["ENOTFOUND", "EAI_AGAIN"];

const { lookup } = dns;
dns.lookup = (hostname, options, callback) => {
  if (hostname !== "localhost" || !LOOK_UPS.includes(codes[0])) return lookup(hostname, options, callback);
  const code = codes.shift();
  const error = new Error(`getaddrinfo ${code} ${hostname}`);
  process.nextTick(callback, Object.assign(error, { code, syscall: "getaddrinfo", hostname }));
};

const { request } = https;
https.request = (...args) => {
  const sent = request(...args);
  if (codes.length > 0 && !LOOK_UPS.includes(codes[0])) {
    const code = codes.shift();
    sent.destroy(Object.assign(new Error(`write ${code}`), { code, syscall: "write" }));
  }
  return sent;
};
