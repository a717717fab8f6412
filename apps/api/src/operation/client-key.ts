import type { InputFieldBuilder } from '@pothos/core';
import type { builder } from '../schema/builder.ts';
import { badInput } from './errors.ts';

const longest = 200;

export function clientKeyField(t: InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>) {
  return t.string({
    required: true,
    description: `A key of the client’s making, of 1 to ${longest} characters: the same key with the same input is one act, however often it is sent.`,
  });
}

export function checkClientKey(clientKey: string): void {
  if (clientKey === '' || clientKey.length > longest)
    throw badInput(`A client key has 1 to ${longest} characters, not ${clientKey.length}.`);
}
