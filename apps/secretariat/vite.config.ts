import { landsbyVite } from '@landsby/ui/vite';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/secretariat/',
  plugins: [
    lingui({ failOnMissing: false, failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    landsbyVite(),
  ],
  build: { target: 'es2024', modulePreload: { polyfill: false } },
});
