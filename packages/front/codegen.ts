import type { CodegenConfig } from '@graphql-codegen/cli';

/** The types of the documents in these folders, for a package's `codegen.config.ts`. Only its own component reads a fragment. */
export function generatedFrom(folders: readonly string[]): CodegenConfig {
  return {
    schema: '../../apps/api/schema.graphql',
    documents: folders.flatMap((folder) => [`${folder}/**/*.{ts,tsx}`, `!${folder}/generated/**`]),
    ignoreNoDocuments: true,
    generates: {
      './src/generated/': {
        preset: 'client',
        presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
        config: {
          useTypeImports: true,
          documentMode: 'string',
          importExtension: '.ts',
          enumsAsTypes: true,
          strictScalars: true,
          scalars: {
            ID: 'string',
            Day: 'string',
            Instant: 'string',
            StatementCode: 'string',
            StatementFacts: '@landsby/wording#WireFacts',
            AgreementDefinition: 'unknown',
            ClauseParameters: 'unknown',
            RecordContent: 'unknown',
          },
        },
      },
    },
  };
}
