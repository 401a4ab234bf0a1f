/** Prints the file of the fake's certificate and runs until the signal in its argument, which it takes its time over. */
process.on(process.argv[2] ?? "", () =>
  setTimeout(() => {
    console.log("bye");
    process.exit(5);
  }, 50),
);
console.log(process.env["NODE_EXTRA_CA_CERTS"]);
setInterval(() => undefined, 1000);
