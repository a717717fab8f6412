export { PageNotFound } from './PageNotFound.tsx';
