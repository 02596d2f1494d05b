import type { Persoon } from '../../../shared/domain/klacht/basis/types.ts';
import { volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { createIds } from '../planning/random.ts';
import type { gebruikerRows } from './demo.repository.ts';

/** Who works with the application in the demo: one can go on as each of them (`beheer.wisselRol`). */

type Rows = Parameters<typeof gebruikerRows>[1];

export type DemoMens = {
  readonly medewerkerId: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
};

export type DemoSource = {
  /** Gebiedsmanagers of today, with their gebied. */
  readonly gebiedsmanagers: readonly (DemoMens & { readonly gebiedId: string })[];
  readonly administratie: readonly DemoMens[];
  /** A colleague of a team: sees counts only. */
  readonly collega: DemoMens | null;
};

export type DemoGebruikers = {
  readonly rijen: Rows;
  readonly behandelaars: readonly [Persoon, Persoon];
  /** Per gebied, the first one. */
  readonly gebiedsmanager: ReadonlyMap<string, Persoon>;
};

const GELDIG = { geldigVan: '2015-01-05', geldigTot: null };

export function createGebruikers({ gebiedsmanagers, administratie, collega }: DemoSource): DemoGebruikers {
  const gebruikerId = createIds('gebruiker');
  const rolId = createIds('gebruikerRol');
  const gebruikers: Rows['gebruikers'][number][] = [];
  const rollen: Rows['rollen'][number][] = [];
  const add = (
    naam: string,
    medewerkerId: string | null,
    rol: Rows['rollen'][number]['rol'],
    gebiedId: string | null = null,
  ): Persoon => {
    const id = gebruikerId();
    gebruikers.push({ id, naam, medewerkerId, geenMedewerker: medewerkerId === null, ...GELDIG });
    rollen.push({ id: rolId(), gebruikerId: id, rol, gebiedId, ...GELDIG });
    return { gebruikerId: id, medewerkerId, geenMedewerker: medewerkerId === null };
  };
  const first = add('Kim Oordelink', null, 'klachtbehandelaar');
  const tweede = add('Jules Weegstra', null, 'klachtbehandelaar');
  for (const mens of administratie) add(volledigeNaam(mens), mens.medewerkerId, 'administratie');
  const perGebied = new Map<string, Persoon>();
  for (const manager of gebiedsmanagers) {
    const persoon = add(volledigeNaam(manager), manager.medewerkerId, 'gebiedsmanager', manager.gebiedId);
    if (!perGebied.has(manager.gebiedId)) perGebied.set(manager.gebiedId, persoon);
  }
  add('Sam Beheerstra', null, 'beheerder');
  if (collega !== null) add(volledigeNaam(collega), collega.medewerkerId, 'teamcoordinator');
  add('Wil Meekijk', null, 'inzage');
  return { rijen: { gebruikers, rollen }, behandelaars: [first, tweede], gebiedsmanager: perGebied };
}
