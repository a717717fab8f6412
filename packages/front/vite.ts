import { babelOptimizerPlugin } from '@graphql-codegen/client-preset';
import { landsbyVite } from '@landsby/ui/vite';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel, { defineRolldownBabelPreset } from '@rolldown/plugin-babel';
import type { UserConfig } from 'vite';

/** Each component brings its own document along, so that a page loads only what it asks for. */
const documentsInPlace = defineRolldownBabelPreset({
  preset: () => ({ plugins: [[babelOptimizerPlugin, { artifactDirectory: 'src/generated', gqlTagName: 'graphql' }]] }),
  rolldown: { filter: { code: /\bgraphql\(`/ } },
});

/** A front end's Vite, by the first word of its addresses. */
export function frontEndVite(app: string): UserConfig {
  return {
    base: `/${app}/`,
    plugins: [
      lingui({ failOnMissing: true, failOnCompileError: true }),
      babel({ presets: [linguiTransformerBabelPreset(), documentsInPlace] }),
      landsbyVite(),
    ],
    build: { target: 'es2024', modulePreload: { polyfill: false } },
  };
}
