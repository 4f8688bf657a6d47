/** Raised when clients and servers of different versions can no longer understand each other: the client then reloads. */
export const PROTOCOL_VERSION = 2;
