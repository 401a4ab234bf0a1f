// Loaded ahead of a process in which a function of Node fails, with a value in its message.
require("node:util").isDeepStrictEqual = () => {
  throw new RangeError("fake-key-in-an-error");
};
