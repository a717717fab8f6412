/** What the body parser and the router throw. */
export type HttpError = Error & { readonly status?: number; readonly statusCode?: number; readonly type?: string };
