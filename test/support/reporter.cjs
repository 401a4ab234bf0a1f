// Mocha's spec reporter, which also leaves its counts in the file that TEST_REPORT names.
const { writeFileSync } = require("node:fs");
const { reporters } = require("mocha");

module.exports = class extends reporters.Spec {
  done(failures, finish) {
    const { passes, failures: failed, pending } = this.stats;
    if (process.env.TEST_REPORT) {
      writeFileSync(process.env.TEST_REPORT, JSON.stringify({ passed: passes, failed, skipped: pending }));
    }
    finish(failures);
  }
};
