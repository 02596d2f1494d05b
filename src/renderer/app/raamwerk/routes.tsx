import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
// Not lazy: it is what people open the application for, and React shows a page that had to wait only
// 300 ms after the grey lines that stood in for it.
import { CapaciteitPagina } from '../../features/capaciteit/capaciteit-pagina.tsx';

const Vandaag = lazy(async () => ({
  default: (await import('../../features/vandaag/vandaag-pagina.tsx')).VandaagPagina,
}));
const Medewerkers = lazy(async () => ({
  default: (await import('../../features/medewerkers/lijst/medewerkers-pagina.tsx')).MedewerkersPagina,
}));
const Persoon = lazy(async () => ({
  default: (await import('../../features/medewerkers/persoon/persoon-pagina.tsx')).PersoonPagina,
}));
const Import = lazy(async () => ({
  default: (await import('../../features/uitwisseling/import-pagina.tsx')).ImportPagina,
}));
const laadKlachten = () => import('../../features/klachten/klachten-pagina.tsx');
const Klachten = lazy(async () => ({ default: (await laadKlachten()).KlachtenPagina }));
const Klachtintake = lazy(async () => ({ default: (await laadKlachten()).IntakePagina }));
const Klachtdossier = lazy(async () => ({ default: (await laadKlachten()).DossierPagina }));
const Jaarverslag = lazy(async () => ({
  default: (await import('../../features/klachten/jaarverslag/jaarverslag-pagina.tsx')).JaarverslagPagina,
}));
const Klachtafdruk = lazy(async () => ({
  default: (await import('../../features/klachten/papier/papier-pagina.tsx')).KlachtAfdrukPagina,
}));
const Vernietiging = lazy(async () => ({
  default: (await import('../../features/klachten/vernietiging/vernietiging-pagina.tsx')).VernietigingPagina,
}));
const Sjablonen = lazy(async () => ({
  default: (await import('../../features/klachten/brieven/brieven-sjablonen-pagina.tsx')).SjablonenPagina,
}));
const Organisaties = lazy(async () => ({
  default: (await import('../../features/organisaties/lijst/organisaties-pagina.tsx')).OrganisatiesPagina,
}));
const Organisatie = lazy(async () => ({
  default: (await import('../../features/organisaties/organisatie/organisatie-pagina.tsx')).OrganisatiePagina,
}));
const Overzichten = lazy(async () => ({
  default: (await import('../../features/overzichten/overzichten-pagina.tsx')).OverzichtenPagina,
}));
const Beheer = lazy(async () => ({
  default: (await import('../beheer/beheer-pagina.tsx')).BeheerPagina,
}));

const Team = lazy(async () => ({
  default: (await import('../../features/teams/team-pagina.tsx')).TeamPagina,
}));
const Gebied = lazy(async () => ({
  default: (await import('../../features/teams/gebied-pagina.tsx')).GebiedPagina,
}));

/** The pages inside the frame; the planbord is the start. */
export function Paginas() {
  return (
    <Routes>
      <Route path="/vandaag" element={<Vandaag />} />
      <Route path="/capaciteit" element={<CapaciteitPagina />} />
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
