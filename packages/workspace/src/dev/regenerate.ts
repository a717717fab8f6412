import { existsSync, watch } from 'node:fs';
import { frontEnds } from '../prepare/front-ends.ts';
import { turbo } from '../prepare/turbo.ts';
import { root } from '../setup/workspace.mjs';

const quietMilliseconds = 300;

/** Generates anew what follows from documents, the API's schema and the database's schema, when one of them is saved. */
export function regenerateOnChange(): { readonly close: () => void } {
  let running: Promise<number> = Promise.resolve(0);
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void (running = running.then(() => turbo(['generate']))), quietMilliseconds);
  };
  const documents = [...frontEnds().map((app) => `apps/${app}/src`), 'packages/reading/src', 'packages/keeping/src'];
  const watched = [...documents, 'apps/api/schema.graphql', 'prisma/schema'];
  const watchers = watched
    .filter((path) => existsSync(root + path))
    .map((path) => watch(root + path, { recursive: true }, (_event, file) => decides(file) && soon()));
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

export function decides(file: string | null): boolean {
  return (
    file !== null &&
    /\.(tsx?|graphql|prisma)$/.test(file) &&
    !/(^|[/\\])generated[/\\]/.test(file) &&
    !/\.test\.tsx?$/.test(file)
  );
}
