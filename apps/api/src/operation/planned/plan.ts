import {
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  typeFromAST,
  isAbstractType,
  visit,
} from 'graphql';
import { type Shape, shapeOf } from './shape.ts';

/** What is asked of an object of one type: worked out once for a document, not once for each object. */
export type ObjectPlan = {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldPlan[];
};

export type FieldPlan = {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly shape: Shape;
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  /** Those that take fewer than four arguments do not look at where they stand. */
  readonly asksWhere: boolean;
  /** What is asked of an object that the field leads to, by the object's type. */
  readonly inside: Map<GraphQLObjectType, ObjectPlan>;
};

export class OperationPlan {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly root: ObjectPlan;

  constructor(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: OperationPlan['fragments']) {
    this.schema = schema;
    this.operation = operation;
    this.fragments = fragments;
    const type = schema.getRootType(operation.operation);
    if (!type) throw new Error(`This schema has no ${operation.operation}.`);
    this.root = this.#plan(type, [operation.selectionSet]);
  }

  inside(field: FieldPlan, type: GraphQLObjectType): ObjectPlan {
    const known = field.inside.get(type);
    if (known) return known;
    const plan = this.#plan(
      type,
      field.nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
    field.inside.set(type, plan);
    return plan;
  }

  #plan(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ObjectPlan {
    const asked = new Map<string, FieldNode[]>();
    for (const set of sets) this.#collect(type, set, asked);
    return { type, fields: [...asked].map(([key, nodes]) => planField(type, key, nodes)) };
  }

  #collect(type: GraphQLObjectType, { selections }: SelectionSetNode, asked: Map<string, FieldNode[]>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        asked.set(key, [...(asked.get(key) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments[selection.name.value];
      if (fragment && this.#meets(fragment.typeCondition, type)) this.#collect(type, fragment.selectionSet, asked);
    }
  }

  #meets(condition: FragmentDefinitionNode['typeCondition'] | undefined, type: GraphQLObjectType): boolean {
    if (!condition) return true;
    const wanted = typeFromAST(this.schema, condition);
    return wanted === type || (isAbstractType(wanted) && this.schema.isSubType(wanted, type));
  }
}

function planField(parentType: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan {
  const name = nodes[0]?.name.value ?? '';
  const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parentType.getFields()[name];
  if (!definition) throw new Error(`${parentType.name} has no plain field ${name}.`);
  const resolve =
    definition === TypeNameMetaFieldDef ? () => parentType.name : (definition.resolve ?? defaultFieldResolver);
  const asksWhere = definition !== TypeNameMetaFieldDef && (resolve.length === 0 || resolve.length > 3);
  const shape = shapeOf(definition.type);
  return { key, nodes, parentType, definition, shape, resolve, asksWhere, inside: new Map() };
}

const plans = new WeakMap<OperationDefinitionNode, OperationPlan | null>();

/** Null for what no plan is made for: several acts in one operation, directives, questions about the schema itself. */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlan | null {
  const known = plans.get(operation);
  if (known !== undefined) return known;
  const plan = isPlain(document, operation) ? new OperationPlan(schema, operation, fragmentsOf(document)) : null;
  plans.set(operation, plan);
  return plan;
}

function isPlain(document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): boolean {
  const [one, ...more] = selectionSet.selections;
  let plain = operation === OperationTypeNode.QUERY || (one?.kind === Kind.FIELD && more.length === 0);
  visit(document, {
    Directive: () => void (plain = false),
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') plain = false;
    },
  });
  return plain;
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
