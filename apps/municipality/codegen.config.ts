import { generatedFrom } from '@landsby/front/codegen';

export default generatedFrom(['src', '../../packages/keeping/src', '../../packages/reading/src']);
