/** What the user is to mend; its message is printed as it is. */
export class Problem extends Error {
  /** @param isOfArguments true if another command is the remedy */
  constructor(
    message: string,
    readonly isOfArguments = false,
  ) {
    super(message);
  }
}
