import { defineConfig } from 'vite';
import { landsbyVite } from '../vite.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [landsbyVite()],
  build: { outDir: 'dist', emptyOutDir: true },
});
