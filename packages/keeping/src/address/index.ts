export { LinksProvider } from './links.tsx';
