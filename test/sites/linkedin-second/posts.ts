interface Entry {
  urn: string
  name: string
  text: string
  /** By the person who is signed in, who may change it. */
  isMine?: boolean
}

export interface Post extends Entry {
  comment: Entry
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
  {
    urn: 'urn:li:activity:7503',
    name: 'Mila Jansen',
    text: 'Vandaag open huis.',
    isMine: true,
    comment: { urn: 'urn:li:comment:9003', name: 'Mila Jansen', text: 'Tot straks!', isMine: true },
  },
]
