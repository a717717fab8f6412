import { wordsOf } from '@landsby/front/words';

export default wordsOf(['front', 'keeping', 'reading']);
