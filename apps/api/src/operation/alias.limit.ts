import { GraphQLError, type ValidationRule } from 'graphql';

const mostAliases = 30;

/** An alias asks for the same field again under another name: a short text can then cost as much as a long one. */
export const limitAliases: ValidationRule = (context) => {
  let aliases = 0;
  return {
    Field(field) {
      if (field.alias && ++aliases === mostAliases + 1) {
        context.reportError(
          new GraphQLError(`The operation uses more than ${mostAliases} aliases; ask in several operations.`, {
            nodes: [field],
          }),
        );
      }
    },
  };
};
