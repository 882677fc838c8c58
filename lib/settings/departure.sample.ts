import type { Departure } from '../messages.ts'

/** Something that left this device, for tests. */
export const sampleDeparture: Departure = {
  id: 'a1',
  at: 1,
  network: 'x',
  owner: 'communications',
  channel: 'mail',
  address: 'communications@brightwater.example',
  subject: 'A question',
  body: 'May I?',
}
