// Loaded ahead of a process that prints which files it has loaded, as it ends.
process.on("exit", () => {
  const files = Object.keys(require.cache).map((file) => file.replaceAll("\\", "/"));
  process.stderr.write(`${JSON.stringify(files)}\n`);
});
