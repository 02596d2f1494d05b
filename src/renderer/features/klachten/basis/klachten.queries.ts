import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import { type OpdrachtOpties, type OpdrachtUitslag, useOpdracht } from '../../../data/opdracht.ts';
import { useVorm, type Vorm } from '../../../data/vorm.ts';
import { coreQuery, shell } from '../../../lib/core-client.ts';

export type Registervraag = {
  readonly alleenOpen: boolean;
  readonly jaar: number | null;
  readonly zoek: string;
  readonly metNamen: boolean;
};

export type KlachtKeuzes = Awaited<ReturnType<typeof coreQuery.klachten.keuzes.call>>;

export const klachtenQueries = {
  aantallen: () => coreQuery.klachten.aantallen.queryOptions(),
  /** With names or a search it is logged: never kept, so that each look is a call. */
  lijst: (vraag: Registervraag) =>
    coreQuery.klachten.lijst.queryOptions({
      input: vraag,
      ...(vraag.metNamen || vraag.zoek !== '' ? { gcTime: 0 } : {}),
    }),
  keuzes: () => coreQuery.klachten.keuzes.queryOptions(),
  teamleden: (teamId: string, datum: string) =>
    coreQuery.klachten.teamleden.queryOptions({ input: { teamId, datum } }),
  concepten: () => coreQuery.klachten.concepten.queryOptions(),
  /** Each call is a line in the inzage log: read once per opening, and again at the next one. */
  dossier: (id: string) => coreQuery.klachten.dossier.queryOptions({ input: { id }, gcTime: 0 }),
  controleerStap: (invoer: Parameters<typeof coreQuery.klachten.controleerStap.call>[0]) =>
    coreQuery.klachten.controleerStap.queryOptions({ input: invoer, gcTime: 0 }),
};

export const klachtenOpdrachten = {
  registreer: coreQuery.klachten.registreer.mutationOptions(),
  nieuwePersoon: coreQuery.klachten.nieuwePersoon.mutationOptions(),
  wijzigGegevens: coreQuery.klachten.wijzigGegevens.mutationOptions(),
  zetBeklaagden: coreQuery.klachten.zetBeklaagden.mutationOptions(),
  zetOnderdelen: coreQuery.klachten.zetOnderdelen.mutationOptions(),
  zetOordeel: coreQuery.klachten.zetOordeel.mutationOptions(),
  zetStap: coreQuery.klachten.zetStap.mutationOptions(),
  wijzigBehandelaar: coreQuery.klachten.wijzigBehandelaar.mutationOptions(),
  voegNotitieToe: coreQuery.klachten.voegNotitieToe.mutationOptions(),
  verwijderNotitie: coreQuery.klachten.verwijderNotitie.mutationOptions(),
  zetMaatregel: coreQuery.klachten.zetMaatregel.mutationOptions(),
  verwijderMaatregel: coreQuery.klachten.verwijderMaatregel.mutationOptions(),
  voegDocumentToe: coreQuery.klachten.voegDocumentToe.mutationOptions(),
  verwijderDocument: coreQuery.klachten.verwijderDocument.mutationOptions(),
};

/** Puts the dossier that a write answered on screen, without reading (and logging) it again. */
export function zetDossier(client: QueryClient, dossier: KlachtDossierUitvoer): void {
  client.setQueryData(klachtenQueries.dossier(dossier.id).queryKey, dossier);
}

/** A write that answers the new dossier. */
export function useDossierOpdracht<I>(
  opties: OpdrachtOpties<I, KlachtDossierUitvoer>,
  instelling: { readonly formulier?: boolean } = {},
) {
  const client = useQueryClient();
  const haak = useOpdracht(opties, instelling);
  const { voerUit: voer } = haak;
  const voerUit = useCallback(
    async (invoer: I): Promise<OpdrachtUitslag<KlachtDossierUitvoer>> => {
      const uitslag = await voer(invoer);
      if (uitslag.soort === 'ok') zetDossier(client, uitslag.uitvoer);
      return uitslag;
    },
    [client, voer],
  );
  return { ...haak, voerUit };
}

/** A form in a dialog whose write answers the new dossier; it closes when that is on screen. */
export function useDossierVorm<I>(
  opties: OpdrachtOpties<I, KlachtDossierUitvoer>,
  { invoer, klaar }: { readonly invoer: () => I | null; readonly klaar: () => void },
): Vorm {
  const client = useQueryClient();
  return useVorm(opties, {
    invoer,
    klaar: (dossier) => {
      zetDossier(client, dossier);
      klaar();
    },
  });
}

/** Saves the draft of an intake; outside the journal. */
export const bewaarConcept = coreQuery.klachten.bewaarConcept.call;
export const verwijderConcept = coreQuery.klachten.verwijderConcept.call;

/** The bytes of a document (base64); logged. */
export const leesDocument = coreQuery.klachten.document.call;

export function bewaarBestand(naam: string, inhoud: string) {
  return shell.bestand.bewaar({ naam, inhoud });
}

export function conceptenVerouderd(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: coreQuery.klachten.concepten.key() });
}

/** In a demo a new person is somebody one can be. */
export function personenVerouderd(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: coreQuery.beheer.demoRollen.key() });
}
