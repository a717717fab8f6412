import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.tsx', 'src/**/*.ts', '!src/generated/**'],
  ignoreNoDocuments: true,
  documentTransforms: [addTypenameSelectionDocumentTransform],
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        useTypeImports: true,
        importExtension: '.ts',
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          Day: 'string',
          Instant: 'string',
          StatementCode: 'string',
          AgreementDefinition: 'unknown',
        },
      },
    },
  },
};

export default config;
