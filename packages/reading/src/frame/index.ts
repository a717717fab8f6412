export { SignedIn, type Viewer } from './SignedIn.tsx';
