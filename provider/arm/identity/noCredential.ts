/** What the credential is made of is not there, or cannot be used: nobody was asked for a token. Shows no secret. */
export class NoCredential extends Error {}
