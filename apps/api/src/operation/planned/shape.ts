import {
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** An output type taken apart once, so that no value need ask what its type is. */
export type Shape =
  | { readonly kind: 'leaf'; readonly mayBeNull: boolean; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly mayBeNull: boolean; readonly of: Shape }
  | { readonly kind: 'object'; readonly mayBeNull: boolean; readonly type: GraphQLObjectType }
  | { readonly kind: 'abstract'; readonly mayBeNull: boolean; readonly type: GraphQLAbstractType };

export function shapeOf(type: GraphQLOutputType): Shape {
  if (isNonNullType(type)) return { ...shapeOf(type.ofType), mayBeNull: false };
  if (isListType(type)) return { kind: 'list', mayBeNull: true, of: shapeOf(type.ofType) };
  if (isLeafType(type)) return { kind: 'leaf', mayBeNull: true, type };
  return isObjectType(type) ? { kind: 'object', mayBeNull: true, type } : { kind: 'abstract', mayBeNull: true, type };
}
