import type { SentEvidence } from './send-file.ts';

/** One file on its way into the library. */
export type Upload = {
  id: string;
  file: File;
  /** `known`: these bytes were here already. */
  state: 'waiting' | 'sending' | 'done' | 'known' | 'failed';
  /** How much has been sent, 0 to 1. */
  share: number;
  message?: string;
  mayRetry?: boolean;
  /** Once it has arrived. */
  evidence?: SentEvidence;
  uses?: number;
};

export const isOpen = ({ state }: Upload): boolean => state === 'waiting' || state === 'sending';
export const hasArrived = (upload: Upload): upload is Upload & { evidence: SentEvidence } =>
  upload.evidence !== undefined;
