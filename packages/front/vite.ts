import type { PluginObj } from '@babel/core';
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset';
import { landsbyVite } from '@landsby/ui/vite';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel, { defineRolldownBabelPreset } from '@rolldown/plugin-babel';
import type { Plugin, UserConfig } from 'vite';

/** A fragment's words stand in each operation that spreads it; a component needs only its type. */
const fragmentsByType: PluginObj = {
  visitor: {
    CallExpression(call) {
      const [words] = call.node.arguments;
      if (call.get('callee').isIdentifier({ name: 'graphql' }) && words?.type === 'TemplateLiteral') {
        if (/^\s*fragment\b/.test(words.quasis[0]?.value.raw ?? '')) call.replaceWith({ type: 'NullLiteral' });
      }
    },
  },
};

/** An operation comes from what was generated, by its name. */
const operationsInPlace = [babelOptimizerPlugin, { artifactDirectory: 'src/generated', gqlTagName: 'graphql' }];
const documentsInPlace = defineRolldownBabelPreset({
  preset: () => ({ plugins: [fragmentsByType, operationsInPlace] }),
  rolldown: { filter: { code: /\bgraphql\(`/ } },
});

/** A front end's Vite, by the first word of its addresses. */
export function frontEndVite(app: string): UserConfig {
  return {
    base: `/${app}/`,
    plugins: [
      lingui({ failOnMissing: true, failOnCompileError: true }),
      babel({ presets: [linguiTransformerBabelPreset(), documentsInPlace] }),
      onlyWhatIsAsked(),
      landsbyVite(),
    ],
    build: { target: 'es2024', modulePreload: { polyfill: false } },
  };
}

/** What was generated does nothing by itself: what nobody asks for stays out. By itself, the bundler would keep it all. */
function onlyWhatIsAsked(): Plugin {
  return {
    name: 'landsby-only-what-is-asked',
    transform: {
      filter: { id: /[/\\]src[/\\]generated[/\\]\w+\.ts$/ },
      handler: (code) => ({
        code: code.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString('),
        map: null,
        moduleSideEffects: false,
      }),
    },
  };
}
