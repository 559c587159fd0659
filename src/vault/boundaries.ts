import type { Boundary } from '@/domain/boundary/boundary';
import type { Signal } from '@/domain/boundary/signal';
import { firstFormat } from './firstFormat';

export const boundaryKind = firstFormat<Boundary>('boundary');
export const signalKind = firstFormat<Signal>('signal');
