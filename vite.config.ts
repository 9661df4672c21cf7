import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** The code that every first view needs comes in one file: requests cost a phone more than bytes. */
const together: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'first', test: /FlowBootstrap|FlowClient|ApplicationConnection|Profiler|generated-flow-imports|generated\/(index|vaadin)/ }],
        },
      },
    },
  },
});

export default overrideVaadinConfig(together);
