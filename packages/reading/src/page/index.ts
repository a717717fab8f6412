export { Pages } from './Pages.tsx';
