/** What was done, in words a person reads. An act that is not listed shows its own name. */
const acts: Record<string, string> = {
  'answer.saved': 'answered a question',
  'answer.withdrawn': 'took an answer back',
  'section.assigned': 'assigned a section',
  'section.unassigned': 'took an assignment back',
  'evidence.uploaded': 'uploaded evidence',
  'evidence.linked': 'added a link as evidence',
  'evidence.changed': 'changed evidence',
  'evidence.accepted': 'accepted evidence',
  'evidence.rejected': 'rejected evidence',
  'evidence.archived': 'archived evidence',
  'evidence.restored': 'restored evidence',
  'evidence.attached': 'attached evidence',
  'evidence.detached': 'detached evidence',
  'share.created': 'made an auditor link',
  'share.revoked': 'revoked an auditor link',
  'share.opened': 'opened the auditor link',
  'share.downloaded': 'downloaded evidence through the auditor link',
};

export const actName = (action: string): string => acts[action] ?? action.replace('.', ' ');
