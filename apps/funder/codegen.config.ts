import { generatedFrom } from '@landsby/front/codegen';

export default generatedFrom(['src', '../../packages/reading/src']);
