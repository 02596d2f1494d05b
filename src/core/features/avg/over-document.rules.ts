import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { factSectie, type Sectie } from '../../../shared/rapport/document.ts';

/** What stands first in everything that somebody is given about themselves (AVG art. 12, 15). */

type Over = {
  readonly wie: string;
  readonly dag: string;
  readonly gemeente: string;
  readonly verwerkingsverantwoordelijke: string;
  readonly fgNaam: string;
  readonly fgContact: string;
  /** What stands here, and what does not. */
  readonly bereik: string;
};

const NIET_INGEVULD = 'nog niet ingevuld';

export function overDocument(over: Over): Sectie {
  const fg = [over.fgNaam, over.fgContact].filter((text) => text !== '').join(', ');
  return factSectie('Over dit overzicht', [
    ['Voor', over.wie],
    ['Stand op', datumNl(over.dag)],
    ['Gemeente', over.gemeente],
    ['Verwerkingsverantwoordelijke', over.verwerkingsverantwoordelijke || NIET_INGEVULD],
    ['Functionaris gegevensbescherming', fg || NIET_INGEVULD],
    ['Wat staat hierin', over.bereik],
    [
      'Uw rechten',
      'U mag vragen om gegevens te verbeteren, aan te vullen, te beperken of te wissen. U mag ook bezwaar maken. Vraag dat aan de gemeente. Bent u het niet eens met het antwoord, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
    ],
    [
      'Waarvoor en hoe lang',
      'Dat staat in het verwerkingenoverzicht. De gemeente geeft u dat als u erom vraagt.',
    ],
  ]);
}
