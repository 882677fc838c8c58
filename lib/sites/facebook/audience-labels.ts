import type { Audience } from '../../check/draft.ts'

/** Facebook names the audience in the reader's language only; a name that is not here leaves it unknown. */
const labels: Record<Audience, string[]> = {
  public: ['Public', 'Öffentlich', 'Público', 'Pubblica', 'Công khai'],
  connections: ['Friends', 'Freunde', 'Amis', 'Ami(e)s', 'Amigos', 'Amici', 'Bạn bè'],
  private: ['Only me', 'Nur ich', 'Moi uniquement', 'Solo yo', 'Somente eu', 'Solo io', 'Chỉ mình tôi'],
  group: [],
}

/** The audience a picture's alternative text names; undefined when unknown. */
export function audienceNamed(alt: string): Audience | undefined {
  const entries = Object.entries(labels) as [Audience, string[]][]
  return entries.find(([, names]) => names.includes(alt.trim()))?.[0]
}
