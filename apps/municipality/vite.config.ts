import { frontEndVite } from '@landsby/front/vite';
import { defineConfig } from 'vite';

export default defineConfig(frontEndVite('municipality'));
