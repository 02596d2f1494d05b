import type { ComponentType } from 'react';
import type { RapportNaam } from '../../../shared/rapport/rapporten.ts';
import type { AfdrukProps } from '../../parts/afdruk/afdruk.tsx';

/** The paper of every report; each is loaded when it is printed. */
export const PAPIEREN: Readonly<Record<RapportNaam, () => Promise<ComponentType<AfdrukProps>>>> = {
  gebiedsoverzicht: async () =>
    (await import('../../features/overzichten/rapporten/gebiedsoverzicht/papier.tsx')).GebiedsoverzichtAfdruk,
  teamoverzicht: async () =>
    (await import('../../features/overzichten/rapporten/teamoverzicht/papier.tsx')).TeamoverzichtAfdruk,
  matrix: async () => (await import('../../features/overzichten/rapporten/matrix/papier.tsx')).MatrixAfdruk,
  organisatieoverzicht: async () =>
    (await import('../../features/overzichten/rapporten/organisatieoverzicht/papier.tsx'))
      .OrganisatieoverzichtAfdruk,
  formatie: async () =>
    (await import('../../features/overzichten/rapporten/formatie/papier.tsx')).FormatieAfdruk,
  klachtenjaarverslag: async () =>
    (await import('../../features/klachten/papier/jaarverslag-papier.tsx')).JaarverslagAfdruk,
  klachtenregister: async () =>
    (await import('../../features/klachten/papier/register-papier.tsx')).RegisterAfdruk,
  klachtdossier: async () =>
    (await import('../../features/klachten/papier/dossier-papier.tsx')).DossierAfdruk,
};
