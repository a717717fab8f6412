import {
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
} from 'graphql';
import { Holder, type Way } from './place.ts';
import type { FieldPlan, ObjectPlan, OperationPlan } from './plan.ts';
import type { Shape } from './shape.ts';

/** The answer is not a plain one: an error, or a null where none may stand. Telling it well is the usual execution's. */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}

const nothing: Readonly<Record<string, never>> = Object.freeze({});

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

  #object(plan: ObjectPlan, source: unknown, above: Way | undefined): Holder {
    const known = this.#answersTo(plan);
    const met = known.get(source);
    if (met) return met;
    const answer = new Holder();
    known.set(source, answer);
    for (const field of plan.fields) {
      const { asksWhere, key, resolve, shape } = field;
      const where = asksWhere ? this.#where(wayTo(field, above)) : (undefined as never);
      const value = resolve(source, this.#argumentsOf(field), this.#context, where);
      if (isThenable(value)) {
        answer[key] = undefined;
        this.#begin(value, (come) => (answer[key] = this.#complete(come, shape, wayTo(field, above))));
      } else
        answer[key] = shape.kind === 'leaf' ? leafOf(value, shape) : this.#complete(value, shape, wayTo(field, above));
    }
    return answer;
  }

  #answersTo(plan: ObjectPlan): Map<unknown, Holder> {
    const known = this.#answers.get(plan);
    if (known) return known;
    const answers = new Map<unknown, Holder>();
    this.#answers.set(plan, answers);
    return answers;
  }

  #begin(coming: PromiseLike<unknown>, put: (value: unknown) => void): void {
    const begun = Promise.resolve(coming).then(put);
    begun.catch(() => undefined);
    this.#begun.push(begun);
  }

  #complete(value: unknown, shape: Shape, way: Way): unknown {
    if (shape.kind === 'leaf') return leafOf(value, shape);
    if (value === null || value === undefined) return shape.mayBeNull ? null : irregular();
    if (value instanceof Error) throw new Irregular();
    if (shape.kind === 'list') return this.#list(value, shape.of, way);
    const type = shape.kind === 'object' ? shape.type : this.#typeOf(shape.type, value, way);
    this.#check(type, value, way);
    return this.#object(this.#plan.inside(way.field, type), value, way);
  }

  #list(value: unknown, shape: Shape, prev: Way): unknown {
    if (!Array.isArray(value)) throw new Irregular();
    const answers: unknown[] = [];
    for (const [index, item] of value.entries()) {
      const way: Way = { prev, key: index, typename: undefined, field: prev.field };
      answers.push(undefined);
      if (isThenable(item)) this.#begin(item, (come) => (answers[index] = this.#complete(come, shape, way)));
      else answers[index] = this.#complete(item, shape, way);
    }
    return answers;
  }

  #typeOf(type: GraphQLAbstractType, value: unknown, way: Way): GraphQLObjectType {
    const name = type.resolveType?.(value, this.#context, this.#where(way), type);
    const found = typeof name === 'string' ? this.#plan.schema.getType(name) : undefined;
    if (!isObjectType(found) || !this.#plan.schema.isSubType(type, found)) throw new Irregular();
    return found;
  }

  /** Whether the viewer may see things of this type; where it depends on the thing, each is asked about. */
  #check(type: GraphQLObjectType, value: unknown, way: Way): void {
    if (!type.isTypeOf || this.#checked.has(type)) return;
    if (type.isTypeOf(value, this.#context, this.#where(way)) !== true) throw new Irregular();
    if (isCheckedOnce(type)) this.#checked.add(type);
  }

  #argumentsOf(field: FieldPlan): Record<string, unknown> {
    if (field.definition.args.length === 0) return nothing;
    const known = this.#arguments.get(field);
    if (known) return known;
    const [node] = field.nodes;
    const given = node ? getArgumentValues(field.definition, node, this.#variables) : {};
    this.#arguments.set(field, given);
    return given;
  }

  #where(path: Way): GraphQLResolveInfo {
    const { definition, nodes, parentType } = path.field;
    const { fragments, operation, schema } = this.#plan;
    return {
      ...{ fieldName: definition.name, fieldNodes: nodes, returnType: definition.type, parentType, path },
      ...{ schema, fragments, operation, rootValue: undefined, variableValues: this.#variables },
    };
  }
}

function wayTo(field: FieldPlan, prev: Way | undefined): Way {
  return { prev, key: field.key, typename: field.parentType.name, field };
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

function leafOf(value: unknown, { mayBeNull, type }: Extract<Shape, { readonly kind: 'leaf' }>): unknown {
  if (value === null || value === undefined) return mayBeNull ? null : irregular();
  if (value instanceof Error) throw new Irregular();
  return type.serialize(value) ?? irregular();
}

function irregular(): never {
  throw new Irregular();
}

function isThenable(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
