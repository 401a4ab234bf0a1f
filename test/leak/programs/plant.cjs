// The control of what is printed: required into a process, it prints what PLANTED holds.
if (process.env.PLANTED) process.stderr.write(`${process.env.PLANTED}\n`);
