export interface Sent {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation in a request, as the client wrote it. */
export function sentIn(request: RequestInit | undefined): Sent {
  if (typeof request?.body !== 'string') throw new TypeError('A GraphQL request has a text as its body.');
  return JSON.parse(request.body) as Sent;
}
