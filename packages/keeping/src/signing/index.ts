export { SignPage } from './SignPage.tsx';
