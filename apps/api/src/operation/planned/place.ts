import type { GraphQLOutputType, GraphQLResolveInfo } from 'graphql';
import type { FieldPlan } from './plan.ts';

type Path = GraphQLResolveInfo['path'];

export type Holder = Record<string | number, unknown>;

/** A place in the answer: the way to it, as resolvers know ways, what belongs there and what holds it. */
export class Place implements Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
  readonly field: FieldPlan;
  readonly type: GraphQLOutputType;
  readonly holder: Holder;

  private constructor(way: Path, field: FieldPlan, { type, holder }: { type: GraphQLOutputType; holder: Holder }) {
    this.prev = way.prev;
    this.key = way.key;
    this.typename = way.typename;
    this.field = field;
    this.type = type;
    this.holder = holder;
  }

  static ofField(field: FieldPlan, above: Path | undefined, holder: Holder): Place {
    const { definition, key, parentType } = field;
    return new Place({ prev: above, key, typename: parentType.name }, field, { type: definition.type, holder });
  }

  ofItem(index: number, type: GraphQLOutputType, holder: Holder): Place {
    return new Place({ prev: this, key: index, typename: undefined }, this.field, { type, holder });
  }
}
