export { LinksProvider } from './links.ts';
