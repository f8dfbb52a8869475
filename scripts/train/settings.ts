/** What training depends on besides its data; every number here was chosen on sentences held out of training. */
export const TRAINING = {
  seed: 7,
  epochs: 10,
  rate: 0.05,
  dropout: 0.35,
  wordDropout: 0.15,
  /** Share of documents that are also read with other names. */
  swapShare: 0.3,
  features: 120_000,
  leaning: 0.3,
} as const;

/** The month to which the data and these settings belong; a new one is set by hand. */
export const AS_OF = '2026-11';

/** Share of sentences joined as in a written text ("Kim's"), the others as in data sets ("Kim 's"). */
export const TIGHT_SHARE = 0.6;

/** The training sources with their licences, and what of each is left out while measuring. */
export const SOURCES = [
  {
    src: 'wikigold',
    name: 'WikiGold (Balasuriya et al., 2009)',
    url: 'https://aclanthology.org/W09-3302',
    licence: 'CC BY 4.0',
    heldOut: 'last fifth',
  },
  {
    src: 'wnut17-train',
    name: 'WNUT 2017 emerging entities, training part (Derczynski et al., 2017)',
    url: 'https://aclanthology.org/W17-4418',
    licence: 'CC BY 4.0',
    heldOut: 'nothing',
  },
  {
    src: 'wnut17-dev',
    name: 'WNUT 2017 emerging entities, development part (Derczynski et al., 2017)',
    url: 'https://aclanthology.org/W17-4418',
    licence: 'CC BY 4.0',
    heldOut: 'all',
  },
  {
    src: 'uner-ewt-dev',
    name: 'Universal NER, English EWT, development part (Mayhew et al., 2024)',
    url: 'https://www.universalner.org',
    licence: 'CC BY-SA 4.0',
    heldOut: 'all',
  },
  {
    src: 'uner-ewt-test',
    name: 'Universal NER, English EWT, test part (Mayhew et al., 2024)',
    url: 'https://www.universalner.org',
    licence: 'CC BY-SA 4.0',
    heldOut: 'nothing',
  },
  {
    src: 'crossner-politics-train',
    name: 'CrossNER politics, training part (Liu et al., 2021)',
    url: 'https://github.com/zliucr/CrossNER',
    licence: 'MIT',
    heldOut: 'nothing',
  },
  {
    src: 'crossner-politics-dev',
    name: 'CrossNER politics, development part (Liu et al., 2021)',
    url: 'https://github.com/zliucr/CrossNER',
    licence: 'MIT',
    heldOut: 'all',
  },
] as const;
