// Loaded ahead of a process whose waits are to pass at once: time goes on by as much as each of them was to take.
// Those of a minute and more are time limits, whose end nobody waits for, and stay what they are.
const { systemClock } = require("../../../../dist/arm/clock.js");

const { now, after } = systemClock;
let passed = 0;

systemClock.now = () => now() + passed;
systemClock.after = (milliseconds, act) => {
  if (milliseconds >= 60_000) return after(milliseconds, act);
  passed += milliseconds;
  return after(1, act);
};
