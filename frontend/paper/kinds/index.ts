import type { Kind } from '../model';
import { multiple, single } from './choice';
import type { Draw } from './kind';
import { matching } from './matching';
import { ordering } from './ordering';
import { typed } from './typed';

/** How each kind of question is drawn. */
export const kinds: Record<Kind, Draw> = { single, multiple, truth: single, matching, ordering, typed };
