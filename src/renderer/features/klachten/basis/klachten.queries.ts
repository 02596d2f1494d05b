import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import {
  type FieldFormOptions,
  type Fields,
  type Form,
  useForm,
  useValues,
  withFields,
} from '../../../data/form.ts';
import { type OpdrachtOptions, type OpdrachtResult, useOpdracht } from '../../../data/opdracht.ts';
import { coreQuery, shell } from '../../../lib/core-client.ts';

export type Registervraag = {
  readonly alleenOpen: boolean;
  readonly jaar: number | null;
  readonly zoek: string;
  readonly metNamen: boolean;
};

export type KlachtChoices = Awaited<ReturnType<typeof coreQuery.klachten.keuzes.call>>;

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
  mensen: (datum: string) => coreQuery.klachten.mensen.queryOptions({ input: { datum } }),
  concepten: () => coreQuery.klachten.concepten.queryOptions(),
  /** Each call is a line in the inzage log: read once per opening, and again at the next one. */
  dossier: (id: string) => coreQuery.klachten.dossier.queryOptions({ input: { id }, gcTime: 0 }),
  controleerStap: (input: Parameters<typeof coreQuery.klachten.controleerStap.call>[0]) =>
    coreQuery.klachten.controleerStap.queryOptions({ input: input, gcTime: 0 }),
};

export const klachtenOpdrachten = {
  registreer: coreQuery.klachten.registreer.mutationOptions(),
  nieuwePersoon: coreQuery.klachten.nieuwePersoon.mutationOptions(),
  koppelPersoon: coreQuery.klachten.koppelPersoon.mutationOptions(),
  wijzigGegevens: coreQuery.klachten.wijzigGegevens.mutationOptions(),
  zetBeklaagden: coreQuery.klachten.zetBeklaagden.mutationOptions(),
  zetOnderdelen: coreQuery.klachten.zetOnderdelen.mutationOptions(),
  zetOordeel: coreQuery.klachten.zetOordeel.mutationOptions(),
  corrigeerStap: coreQuery.klachten.corrigeerStap.mutationOptions(),
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
export function setDossier(client: QueryClient, dossier: KlachtDossierOutput): void {
  client.setQueryData(klachtenQueries.dossier(dossier.id).queryKey, dossier);
}

/** A write that answers the new dossier. */
export function useDossierOpdracht<I>(
  options: OpdrachtOptions<I, KlachtDossierOutput>,
  instelling: { readonly formulier?: boolean } = {},
) {
  const client = useQueryClient();
  const hook = useOpdracht(options, instelling);
  const { run: voer } = hook;
  const voerUit = useCallback(
    async (input: I): Promise<OpdrachtResult<KlachtDossierOutput>> => {
      const result = await voer(input);
      if (result.soort === 'ok') setDossier(client, result.uitvoer);
      return result;
    },
    [client, voer],
  );
  return { ...hook, voerUit };
}

/** A form in a dialog whose write answers the new dossier; it closes when that is on screen. */
export function useDossierForm<I>(
  options: OpdrachtOptions<I, KlachtDossierOutput>,
  { input, done }: { readonly input: () => I | null; readonly done: () => void },
): Form {
  const client = useQueryClient();
  return useForm(options, {
    input,
    done: (dossier) => {
      setDossier(client, dossier);
      done();
    },
  });
}

/** The same, with the values of its fields. */
export function useDossierFieldForm<I, V extends object>(
  options: OpdrachtOptions<I, KlachtDossierOutput>,
  { begin, input, done }: Omit<FieldFormOptions<I, unknown, V>, 'done'> & { readonly done: () => void },
): Form & Fields<V> {
  const values = useValues(begin);
  return withFields(values, useDossierForm(options, { input: () => input(values.waarden), done }));
}

/** Saves the draft of an intake; outside the journal. */
export const saveConcept = coreQuery.klachten.bewaarConcept.call;
export const removeConcept = coreQuery.klachten.verwijderConcept.call;

/** The bytes of a document (base64); logged. */
export const readDocument = coreQuery.klachten.document.call;

/** Asks where a file (base64) goes; null = cancelled. `vanBuiten`: somebody outside made it. */
export function saveFile(naam: string, inhoud: string, vanBuiten: boolean) {
  return shell.bestand.bewaar({ naam, inhoud, vanBuiten, logboek: null });
}

export function conceptenVerouderd(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: coreQuery.klachten.concepten.key() });
}

/** In a demo a new person is somebody one can be; and who somebody is decides what a dossier says of them. */
export function personenVerouderd(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: coreQuery.klachten.dossier.key() });
  void client.invalidateQueries({ queryKey: coreQuery.beheer.demoRollen.key() });
}
