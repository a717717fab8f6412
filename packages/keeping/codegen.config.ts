import { generatedFrom } from '@landsby/front/codegen';

export default generatedFrom(['src', '../reading/src']);
