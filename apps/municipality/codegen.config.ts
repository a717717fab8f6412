import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.tsx', 'src/**/*.ts', '!src/generated/**'],
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

export default config;
