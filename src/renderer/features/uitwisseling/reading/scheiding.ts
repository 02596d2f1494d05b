/** What can stand between the columns of a text. */
export const SCHEIDINGEN = [';', '\t', ',', '|', '^', '~'] as const;
export type Scheiding = (typeof SCHEIDINGEN)[number];

export const SCHEIDING_LABEL: Readonly<Record<Scheiding, string>> = {
  ';': 'puntkomma ;',
  '\t': 'tab',
  ',': 'komma ,',
  '|': 'streep |',
  '^': 'dakje ^',
  '~': 'slang ~',
};
