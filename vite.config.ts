import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated.ts';

// One script: the whole of it is small, and a first view of one request is quicker than of twenty
const oneScript: UserConfigFn = () => ({
  build: { rolldownOptions: { output: { codeSplitting: false } } },
});

export default overrideVaadinConfig(oneScript);
