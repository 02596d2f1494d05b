import type { z } from 'zod';
import type { tijdlijnSchema } from '../../../../shared/contract/klachten/dossier.ts';
import { GRONDEN_AFZIEN_HOREN, KLACHT_STAP_SOORTEN } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { vindOvergang } from '../../../../shared/domain/klacht/verloop/overgangen.ts';
import type { StapRij } from '../klacht/klachten.repository.ts';
import type { DocumentRij, NotitieRij } from '../klacht/verloop.repository.ts';

/** What happened, newest first: every line with who recorded it and when. */

type Regel = z.infer<typeof tijdlijnSchema>;

export type TijdlijnBron = {
  readonly stappen: readonly StapRij[];
  readonly documenten: readonly DocumentRij[];
  readonly notities: readonly NotitieRij[];
  /** Name of a medewerker. */
  readonly naam: (medewerkerId: string) => string;
};

function overgangTitel(soort: StapRij['soort']): string {
  switch (soort) {
    case 'registreren':
      return 'Klacht geregistreerd';
    case 'behandelaar':
      return 'Andere behandelaar';
    default:
      if (KLACHT_STAP_SOORTEN.has(soort)) return KLACHT_STAP_SOORTEN.labels[soort];
      return vindOvergang(soort)?.label ?? soort;
  }
}

function stapSoort(soort: StapRij['soort']): Regel['soort'] {
  if (soort === 'registreren') return 'ontvangst';
  if (soort === 'verdagen') return 'verdaging';
  if (soort === 'uitstellen') return 'uitstel';
  return KLACHT_STAP_SOORTEN.has(soort) ? 'stap' : 'overgang';
}

function stapRegel(rij: StapRij, naam: TijdlijnBron['naam']): Regel {
  const wie = rij.partij === 'klager' ? 'klager' : rij.beklaagdeId === null ? '' : naam(rij.beklaagdeId);
  const grond = rij.grond === null ? '' : GRONDEN_AFZIEN_HOREN.labels[rij.grond];
  return {
    id: rij.id,
    datum: rij.datum,
    soort: stapSoort(rij.soort),
    titel: [overgangTitel(rij.soort), wie].filter((deel) => deel !== '').join(': '),
    toelichting: [grond, rij.toelichting].filter((deel) => deel !== '').join('. '),
    vastgelegdOp: rij.vastgelegdOp,
    door: rij.vastgelegdDoor,
  };
}

/** Newest first; on one day in the order in which they were recorded. */
export function maakTijdlijn({ stappen, documenten, notities, naam }: TijdlijnBron): Regel[] {
  const regels: Regel[] = [
    ...stappen.map((rij) => stapRegel(rij, naam)),
    ...documenten.map((rij) => ({
      id: rij.id,
      datum: rij.vastgelegdOp.slice(0, 10),
      soort: 'document' as const,
      titel: rij.soort === 'brief' ? 'Brief gemaakt' : 'Document toegevoegd',
      toelichting: rij.naam,
      vastgelegdOp: rij.vastgelegdOp,
      door: rij.vastgelegdDoor,
    })),
    ...notities.map((rij) => ({
      id: rij.id,
      datum: rij.vastgelegdOp.slice(0, 10),
      soort: 'notitie' as const,
      titel: 'Notitie',
      toelichting: '',
      vastgelegdOp: rij.vastgelegdOp,
      door: rij.vastgelegdDoor,
    })),
  ];
  return regels.sort(
    (a, b) =>
      b.datum.localeCompare(a.datum) ||
      b.vastgelegdOp.localeCompare(a.vastgelegdOp) ||
      b.id.localeCompare(a.id),
  );
}
