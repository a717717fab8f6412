import type { ErrorRequestHandler } from 'express';
import type { HttpError } from './http-error.ts';

const sentences: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  'entity.too.large': ['BODY_TOO_LARGE', 'The request is larger than 1 MB. Send less at once.'],
  'entity.parse.failed': ['BAD_REQUEST', 'The request is no valid JSON.'],
  'encoding.unsupported': ['BAD_REQUEST', 'The request has an encoding that Landsby does not read.'],
  'charset.unsupported': ['BAD_REQUEST', 'The request has a character set that Landsby does not read; use UTF-8.'],
  'request.aborted': ['BAD_REQUEST', 'The request ended before it was whole.'],
};

/** The last stop: a client's mistake is named, anything else is logged whole and told in one general sentence. */
export const tellMalformed: ErrorRequestHandler = (error: HttpError, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = error.status ?? error.statusCode ?? 500;
  const known = sentences[error.type ?? ''];
  if (status >= 500) request.log.error({ err: error }, 'request broke');
  const [code, message] =
    known ??
    (status < 500
      ? ['BAD_REQUEST', 'Landsby cannot read this request.']
      : [
          'INTERNAL',
          'Something broke on our side. Nothing was saved. Try again; if it stays, name the request id to the secretariat.',
        ]);
  response
    .status(status)
    .set('cache-control', 'no-store')
    .json({ errors: [{ message, extensions: { code, requestId: request.id } }] });
};
