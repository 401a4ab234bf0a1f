/** This package's codes, for responses without one. */

/** The code of a failure that the response does not explain. */
export const NO_ERROR = "NoErrorGiven";

/** The code of an error that has only a message. */
export const NO_CODE = "NoErrorCode";

/** The code of a response that is not from Resource Manager. */
export const NOT_RESOURCE_MANAGER = "NotResourceManager";

/** The code of a 404 for a link in a response: the resource itself exists. */
export const LINK_NOT_FOUND = "LinkNotFound";
