import type { ComponentType } from 'react';
import type { RapportNaam } from '../../../shared/rapport/rapporten.ts';
import type { PrintProps } from '../../parts/print/print.tsx';

/** The paper of every report; each is loaded when it is printed. */
export const PAPIEREN: Readonly<Record<RapportNaam, () => Promise<ComponentType<PrintProps>>>> = {
  gebiedsoverzicht: async () =>
    (await import('../../features/overzichten/rapporten/gebiedsoverzicht/papier.tsx')).GebiedsoverzichtPrint,
  teamoverzicht: async () =>
    (await import('../../features/overzichten/rapporten/teamoverzicht/papier.tsx')).TeamoverzichtPrint,
  aanwezigheid: async () => (await import('../../features/aanwezigheid/papier/papier.tsx')).AanwezigheidPrint,
  wijkkaart: async () =>
    (await import('../../features/overzichten/rapporten/wijkkaart/papier.tsx')).WijkkaartPrint,
  matrix: async () => (await import('../../features/overzichten/rapporten/matrix/papier.tsx')).MatrixPrint,
  organisatieoverzicht: async () =>
    (await import('../../features/overzichten/rapporten/organisatieoverzicht/papier.tsx'))
      .OrganisatieoverzichtPrint,
  formatie: async () =>
    (await import('../../features/overzichten/rapporten/formatie/papier.tsx')).FormatiePrint,
  autorisatieoverzicht: async () =>
    (await import('../../features/overzichten/rapporten/autorisatieoverzicht/papier.tsx'))
      .AutorisatieoverzichtPrint,
  verwerkingenoverzicht: async () =>
    (await import('../../features/overzichten/rapporten/verwerkingenoverzicht/papier.tsx'))
      .VerwerkingenoverzichtPrint,
  raadrapport: async () =>
    (await import('../../features/indicatoren/rapportage-papier.tsx')).RaadrapportPrint,
  kwartaalrapportage: async () =>
    (await import('../../features/indicatoren/rapportage-papier.tsx')).KwartaalrapportagePrint,
  klachtenjaarverslag: async () =>
    (await import('../../features/klachten/papier/jaarverslag-papier.tsx')).JaarverslagPrint,
  klachtenregister: async () =>
    (await import('../../features/klachten/papier/register-papier.tsx')).RegisterPrint,
  vernietigingsverklaring: async () => (await import('../../features/avg/papier.tsx')).VerklaringPrint,
  inzagemedewerker: async () => (await import('../../features/avg/papier.tsx')).InzageMedewerkerPrint,
  inzageklager: async () => (await import('../../features/avg/papier.tsx')).InzageKlagerPrint,
  klachtdossier: async () => (await import('../../features/klachten/papier/dossier-papier.tsx')).DossierPrint,
};
