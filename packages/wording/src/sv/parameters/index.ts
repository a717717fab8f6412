import type { ParameterCatalogue } from '../../parameter/catalogue.ts';
import { agreementLabels } from './agreement.ts';
import { choices } from './choices.ts';
import { moneyLabels } from './money.ts';
import { frames, unknown, values } from './values.ts';
import { workLabels } from './work.ts';

export const parameters: ParameterCatalogue = {
  labels: { ...agreementLabels, ...moneyLabels, ...workLabels },
  choices,
  values,
  frames,
  unknown,
};
