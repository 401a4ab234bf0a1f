/** A part of the credential is missing or unusable, so that no token was requested. Shows no secret. */
export class NoCredential extends Error {}
