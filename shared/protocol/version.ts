/** Raised when client and server of different versions no longer understand each other: the client then reloads. */
export const PROTOCOL_VERSION = 2;
