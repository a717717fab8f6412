import type { GraphQLResolveInfo } from 'graphql';
import type { FieldPlan } from './plan.ts';

/** The way to a place in the answer, as resolvers know ways, and the field that led there. */
export type Way = GraphQLResolveInfo['path'] & { readonly field: FieldPlan };

/** What answers are put into: it inherits nothing, whatever its fields are called, and the same fields in the same order are quick to read. */
export class Holder {
  [key: string]: unknown;
}
Object.setPrototypeOf(Holder.prototype, null);
Reflect.deleteProperty(Holder.prototype, 'constructor');
