// Loaded ahead of a process that crashes on SIGUSR2.
process.on("SIGUSR2", function crashing() {
  throw new RangeError("fake-key-in-an-error");
});
