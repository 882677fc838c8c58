import type { Channel } from './card.ts'

/** What people read of a channel: "Jira, jira.acme.example". */
export const channelName = ({ label, address }: Channel): string => [label, address].filter(Boolean).join(', ')
