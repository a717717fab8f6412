export { type Links, LinksProvider } from './links.ts';
