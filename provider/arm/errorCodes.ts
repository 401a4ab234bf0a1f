/** Codes of this package's own, for responses that have none. */

/** The code of a failure that the response does not explain. */
export const NO_ERROR = "NoErrorGiven";

/** The code of an error that has a message alone. */
export const NO_CODE = "NoErrorCode";

/** The code of a response that something else gave in Resource Manager's place. */
export const NOT_RESOURCE_MANAGER = "NotResourceManager";

/** The code of a 404 of what a response leads on to: the resource itself is there. */
export const LINK_NOT_FOUND = "LinkNotFound";
