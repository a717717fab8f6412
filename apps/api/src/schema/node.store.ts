import { Prisma } from '@landsby/db';
import { type GraphQLResolveInfo, isInterfaceType } from 'graphql';

type NodeId = { readonly typename: string; readonly id: string };

/** An id that names nothing, nothing of ours or nothing of the viewer's: all three are null, and nobody can tell them apart. */
export async function nodeOrNull(
  id: NodeId,
  info: GraphQLResolveInfo,
  load: (id: NodeId) => unknown,
): Promise<unknown> {
  const node = info.schema.getType('Node');
  const known = isInterfaceType(node) && info.schema.getPossibleTypes(node).some(({ name }) => name === id.typename);
  if (!known) return null;
  try {
    return (await load(id)) ?? null;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2025') return null;
    throw error;
  }
}
