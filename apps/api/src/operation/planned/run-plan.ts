import {
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { Place, type Holder } from './place.ts';
import type { FieldPlan, ObjectPlan, OperationPlan } from './plan.ts';

/** The answer is not a plain one: an error, or a null where none may stand. Telling it well is the usual execution's. */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}

/** One operation carried out after its plan: straight where values are at hand, and everything in its place once they come. */
export class PlanRun {
  readonly #plan: OperationPlan;
  readonly #context: unknown;
  readonly #variables: Record<string, unknown>;
  readonly #arguments = new Map<FieldPlan, Record<string, unknown>>();
  readonly #checked = new Set<GraphQLObjectType>();
  /** One thing met twice in the same place of the question gives the same answer twice. */
  readonly #answers = new Map<ObjectPlan, Map<unknown, Holder>>();
  readonly #begun: Promise<void>[] = [];

  constructor(plan: OperationPlan, context: unknown, variables: Record<string, unknown>) {
    this.#plan = plan;
    this.#context = context;
    this.#variables = variables;
  }

  async answer(): Promise<Record<string, unknown>> {
    const data = this.#object(this.#plan.root, undefined, undefined);
    for (let done = 0; done < this.#begun.length; ) {
      const rest = this.#begun.slice(done);
      done = this.#begun.length;
      await Promise.all(rest);
    }
    return data;
  }

  /** Ends when everything that was begun has ended, well or not. */
  async settle(): Promise<void> {
    for (let settled = 0; settled < this.#begun.length; ) {
      settled = this.#begun.length;
      await Promise.allSettled(this.#begun);
    }
  }

  #object(plan: ObjectPlan, source: unknown, above: Place | undefined): Holder {
    const known = this.#answers.get(plan) ?? new Map<unknown, Holder>();
    const met = known.get(source);
    if (met) return met;
    const answer = Object.create(null) as Holder;
    known.set(source, answer);
    this.#answers.set(plan, known);
    for (const field of plan.fields) {
      const place = Place.ofField(field, above, answer);
      const where = field.asksWhere ? this.#where(place) : (undefined as never);
      this.#put(place, field.resolve(source, this.#argumentsOf(field), this.#context, where));
    }
    return answer;
  }

  #put(place: Place, value: unknown): void {
    const { holder, key, type } = place;
    if (!isThenable(value)) {
      holder[key] = this.#complete(value, type, place);
      return;
    }
    holder[key] = undefined;
    const put = async () => {
      holder[key] = this.#complete(await value, type, place);
    };
    const begun = put();
    begun.catch(() => undefined);
    this.#begun.push(begun);
  }

  #complete(value: unknown, type: GraphQLOutputType, place: Place): unknown {
    if (isNonNullType(type)) return this.#complete(value, type.ofType, place) ?? irregular();
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw new Irregular();
    if (isLeafType(type)) return type.serialize(value) ?? irregular();
    if (isListType(type)) return this.#list(value, type.ofType, place);
    const found = isObjectType(type) ? type : this.#typeOf(type, value, place);
    this.#check(found, value, place);
    return this.#object(this.#plan.inside(place.field, found), value, place);
  }

  #list(value: unknown, type: GraphQLOutputType, place: Place): unknown {
    if (!Array.isArray(value)) throw new Irregular();
    const answers: unknown[] = [];
    for (const [index, item] of value.entries()) this.#put(place.ofItem(index, type, answers as never), item);
    return answers;
  }

  #typeOf(type: GraphQLAbstractType, value: unknown, place: Place): GraphQLObjectType {
    const name = type.resolveType?.(value, this.#context, this.#where(place), type);
    const found = typeof name === 'string' ? this.#plan.schema.getType(name) : undefined;
    if (!isObjectType(found) || !this.#plan.schema.isSubType(type, found)) throw new Irregular();
    return found;
  }

  /** Whether the viewer may see things of this type; where it depends on the thing, each is asked about. */
  #check(type: GraphQLObjectType, value: unknown, place: Place): void {
    if (!type.isTypeOf || this.#checked.has(type)) return;
    if (type.isTypeOf(value, this.#context, this.#where(place)) !== true) throw new Irregular();
    if (isCheckedOnce(type)) this.#checked.add(type);
  }

  #argumentsOf(field: FieldPlan): Record<string, unknown> {
    const known = this.#arguments.get(field);
    if (known) return known;
    const [node] = field.nodes;
    const given = node ? getArgumentValues(field.definition, node, this.#variables) : {};
    this.#arguments.set(field, given);
    return given;
  }

  #where(path: Place): GraphQLResolveInfo {
    const { definition, nodes, parentType } = path.field;
    const { fragments, operation, schema } = this.#plan;
    return {
      ...{ fieldName: definition.name, fieldNodes: nodes, returnType: definition.type, parentType, path },
      ...{ schema, fragments, operation, rootValue: undefined, variableValues: this.#variables },
    };
  }
}

const checkedOnce = new WeakMap<GraphQLObjectType, boolean>();

/** Scopes that are a plain list are the viewer's alone. */
function isCheckedOnce(type: GraphQLObjectType): boolean {
  const known = checkedOnce.get(type);
  if (known !== undefined) return known;
  const once = [type, ...type.getInterfaces()].every(({ extensions }) => {
    const options = extensions['pothosOptions'] as Readonly<Record<string, unknown>> | undefined;
    return options !== undefined && typeof options['authScopes'] !== 'function' && !options['grantScopes'];
  });
  checkedOnce.set(type, once);
  return once;
}

function irregular(): never {
  throw new Irregular();
}

function isThenable(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
