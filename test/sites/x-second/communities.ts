export interface Community {
  id: string
  name: string
}

export const communities: Community[] = [{ id: '4410', name: 'Radeln in Kassel' }]

export const communityOf = (id: string | undefined): Community | undefined =>
  communities.find((community) => community.id === id)
