// Loaded ahead of a process whose waits are to pass at once: time goes on by as much as each of them was to take.
// Sleeps of a minute and more are deadlines, which nobody waits for, and stay what they are.
const { systemClock } = require("../../../../dist/arm/clock.js");

const { now, sleep } = systemClock;
let passed = 0;

systemClock.now = () => now() + passed;
systemClock.sleep = (milliseconds, signal) => {
  if (milliseconds > 60_000) return sleep(milliseconds, signal);
  passed += milliseconds;
  return sleep(1, signal);
};
