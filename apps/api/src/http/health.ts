import { type RequestHandler, Router } from 'express';

export function healthRoutes(databaseAnswers: () => Promise<boolean>): RequestHandler {
  return Router()
    .get('/live', (_request, response) => {
      response.set('cache-control', 'no-store').json({ status: 'live' });
    })
    .get('/ready', async (_request, response) => {
      const ready = await databaseAnswers();
      response
        .set('cache-control', 'no-store')
        .status(ready ? 200 : 503)
        .json({ status: ready ? 'ready' : 'the database does not answer' });
    });
}
