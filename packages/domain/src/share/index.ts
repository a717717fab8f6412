export { addShares, compareShares, leastReaching, type Share, shareSchema } from './share.ts';
