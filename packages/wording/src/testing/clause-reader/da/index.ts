import { agreement } from './agreement.ts';
import { money } from './money.ts';
import { work } from './work.ts';

export { lexicon } from './lexicon.ts';
export const patterns = { ...agreement, ...money, ...work };
export { silences } from './silences.ts';
