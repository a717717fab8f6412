import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../../', import.meta.url));
export const node26 = `${root}node_modules/.bin/node`;
export const pnpmVersion = '12.21.0';
