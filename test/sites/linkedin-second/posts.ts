export interface Post {
  urn: string
  name: string
  text: string
  comment: { urn: string; name: string; text: string }
}

export const posts: Post[] = [
  {
    urn: 'urn:li:activity:7501',
    name: 'Sanne de Wit',
    text: 'Mijn waterkoker is na drie weken al stuk. Iemand een idee?',
    comment: { urn: 'urn:li:comment:9001', name: 'Femke Bos', text: 'De mijne ook!' },
  },
  {
    urn: 'urn:li:activity:7502',
    name: 'Ruben Postma',
    text: 'We zoeken twee collega’s voor de werkplaats in Zwolle.',
    comment: { urn: 'urn:li:comment:9002', name: 'Joris Vaneker', text: 'Gedeeld.' },
  },
]
