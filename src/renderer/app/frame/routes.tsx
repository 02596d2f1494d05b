import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
// Not lazy: it is what people open the application for, and React shows a page that had to wait only
// 300 ms after the grey lines that stood in for it.
import { CapaciteitPage } from '../../features/capaciteit/capaciteit-page.tsx';

const Vandaag = lazy(async () => ({
  default: (await import('../../features/vandaag/vandaag-page.tsx')).VandaagPage,
}));
const Medewerkers = lazy(async () => ({
  default: (await import('../../features/medewerkers/list/medewerkers-page.tsx')).MedewerkersPage,
}));
const Persoon = lazy(async () => ({
  default: (await import('../../features/medewerkers/persoon/persoon-page.tsx')).PersoonPage,
}));
const Import = lazy(async () => ({
  default: (await import('../../features/uitwisseling/import-page.tsx')).ImportPage,
}));
const loadKlachten = () => import('../../features/klachten/klachten-page.tsx');
const Klachten = lazy(async () => ({ default: (await loadKlachten()).KlachtenPage }));
const Klachtintake = lazy(async () => ({ default: (await loadKlachten()).IntakePage }));
const Klachtdossier = lazy(async () => ({ default: (await loadKlachten()).DossierPage }));
const Jaarverslag = lazy(async () => ({
  default: (await import('../../features/klachten/jaarverslag/jaarverslag-page.tsx')).JaarverslagPage,
}));
const Klachtafdruk = lazy(async () => ({
  default: (await import('../../features/klachten/papier/papier-page.tsx')).KlachtPrintPage,
}));
const Vernietiging = lazy(async () => ({
  default: (await import('../../features/klachten/vernietiging/vernietiging-page.tsx')).VernietigingPage,
}));
const Sjablonen = lazy(async () => ({
  default: (await import('../../features/klachten/brieven/brieven-sjablonen-page.tsx')).SjablonenPage,
}));
const Organisaties = lazy(async () => ({
  default: (await import('../../features/organisaties/list/organisaties-page.tsx')).OrganisatiesPage,
}));
const Organisatie = lazy(async () => ({
  default: (await import('../../features/organisaties/organisatie/organisatie-page.tsx')).OrganisatiePage,
}));
const Overzichten = lazy(async () => ({
  default: (await import('../../features/overzichten/overzichten-page.tsx')).OverzichtenPage,
}));
const Beheer = lazy(async () => ({
  default: (await import('../beheer/beheer-page.tsx')).BeheerPage,
}));

const Team = lazy(async () => ({
  default: (await import('../../features/teams/team-page.tsx')).TeamPage,
}));
const Gebied = lazy(async () => ({
  default: (await import('../../features/teams/gebied-page.tsx')).GebiedPage,
}));

/** The pages inside the frame; the planbord is the start. */
export function Pages() {
  return (
    <Routes>
      <Route path="/vandaag" element={<Vandaag />} />
      <Route path="/capaciteit" element={<CapaciteitPage />} />
      <Route path="/medewerkers" element={<Medewerkers />} />
      <Route path="/medewerkers/importeren" element={<Import />} />
      <Route path="/medewerkers/:id" element={<Persoon />} />
      <Route path="/klachten" element={<Klachten />} />
      <Route path="/klachten/nieuw" element={<Klachtintake />} />
      <Route path="/klachten/jaarverslag" element={<Jaarverslag />} />
      <Route path="/klachten/afdruk" element={<Klachtafdruk />} />
      <Route path="/klachten/vernietiging" element={<Vernietiging />} />
      <Route path="/klachten/sjablonen" element={<Sjablonen />} />
      <Route path="/klachten/:id" element={<Klachtdossier />} />
      <Route path="/organisaties" element={<Organisaties />} />
      <Route path="/organisaties/:id" element={<Organisatie />} />
      <Route path="/overzichten" element={<Overzichten />} />
      <Route path="/beheer" element={<Beheer />} />
      <Route path="/beheer/:tab" element={<Beheer />} />
      <Route path="/beheer/teams/:id" element={<Team />} />
      <Route path="/beheer/gebieden/:id" element={<Gebied />} />
      <Route path="*" element={<Navigate to="/capaciteit" replace />} />
    </Routes>
  );
}
