import { Navigate, Route, Routes } from 'react-router';
// Not lazy: it is what people open the application for, and React shows a page that had to wait only
// 300 ms after the grey lines that stood in for it.
import { CapaciteitPage } from '../../features/capaciteit/capaciteit-page.tsx';
import { later } from '../../lib/later.tsx';

const Vandaag = later(async () => (await import('../../features/vandaag/vandaag-page.tsx')).VandaagPage);
const Medewerkers = later(
  async () => (await import('../../features/medewerkers/list/medewerkers-page.tsx')).MedewerkersPage,
);
const Persoon = later(
  async () => (await import('../../features/medewerkers/persoon/persoon-page.tsx')).PersoonPage,
);
const Import = later(async () => (await import('../../features/uitwisseling/import-page.tsx')).ImportPage);
const loadKlachten = () => import('../../features/klachten/klachten-page.tsx');
const Klachten = later(async () => (await loadKlachten()).KlachtenPage);
const Klachtintake = later(async () => (await loadKlachten()).IntakePage);
const Klachtdossier = later(async () => (await loadKlachten()).DossierPage);
const Jaarverslag = later(
  async () => (await import('../../features/klachten/jaarverslag/jaarverslag-page.tsx')).JaarverslagPage,
);
const Klachtafdruk = later(
  async () => (await import('../../features/klachten/papier/papier-page.tsx')).KlachtPrintPage,
);
const Vernietiging = later(
  async () => (await import('../../features/klachten/vernietiging/vernietiging-page.tsx')).VernietigingPage,
);
const Sjablonen = later(
  async () => (await import('../../features/klachten/brieven/brieven-sjablonen-page.tsx')).SjablonenPage,
);
const Organisaties = later(
  async () => (await import('../../features/organisaties/list/organisaties-page.tsx')).OrganisatiesPage,
);
const Organisatie = later(
  async () => (await import('../../features/organisaties/organisatie/organisatie-page.tsx')).OrganisatiePage,
);
const Scenarios = later(
  async () => (await import('../../features/scenarios/scenarios-page.tsx')).ScenariosPage,
);
const Scenario = later(async () => (await import('../../features/scenarios/scenario-page.tsx')).ScenarioPage);
const Voorstel = later(
  async () => (await import('../../features/voorstellen/voorstel-page.tsx')).VoorstelPage,
);
const Werkvoorraad = later(
  async () => (await import('../../features/werkvoorraad/werkvoorraad-page.tsx')).WerkvoorraadPage,
);
const Indicatoren = later(
  async () => (await import('../../features/indicatoren/indicatoren-page.tsx')).IndicatorenPage,
);
const Aanwezigheid = later(
  async () => (await import('../../features/aanwezigheid/aanwezigheid-page.tsx')).AanwezigheidPage,
);
const Rapportage = later(
  async () => (await import('../../features/indicatoren/rapportage-page.tsx')).RapportagePage,
);
const Vooruitblik = later(
  async () => (await import('../../features/indicatoren/vooruitblik-page.tsx')).VooruitblikPage,
);
const Overzichten = later(
  async () => (await import('../../features/overzichten/overzichten-page.tsx')).OverzichtenPage,
);
const OudMedewerkers = later(
  async () => (await import('../../features/avg/oud-medewerkers-page.tsx')).OudMedewerkersPage,
);
const Verklaring = later(async () => (await import('../../features/avg/afdruk-page.tsx')).VerklaringPage);
const InzageMedewerker = later(
  async () => (await import('../../features/avg/inzage-page.tsx')).InzageMedewerkerPage,
);
const InzageKlager = later(async () => (await import('../../features/avg/inzage-page.tsx')).InzageKlagerPage);
const Beheer = later(async () => (await import('../beheer/beheer-page.tsx')).BeheerPage);

const Team = later(async () => (await import('../../features/teams/team-page.tsx')).TeamPage);
const Gebied = later(async () => (await import('../../features/teams/gebied-page.tsx')).GebiedPage);

const Help = later(async () => (await import('../../features/help/help-page.tsx')).HelpPage);

/** The pages inside the frame; the planbord is the start. */
export function Pages() {
  return (
    <Routes>
      <Route path="/vandaag" element={<Vandaag />} />
      <Route path="/capaciteit" element={<CapaciteitPage />} />
      <Route path="/capaciteit/voorstel" element={<Voorstel />} />
      <Route path="/capaciteit/scenarios" element={<Scenarios />} />
      <Route path="/capaciteit/scenarios/:id" element={<Scenario />} />
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
      <Route path="/werkvoorraad" element={<Werkvoorraad />} />
      <Route path="/indicatoren" element={<Indicatoren />} />
      <Route path="/aanwezigheid" element={<Aanwezigheid />} />
      <Route path="/indicatoren/rapportage" element={<Rapportage />} />
      <Route path="/indicatoren/vooruitblik" element={<Vooruitblik />} />
      <Route path="/overzichten" element={<Overzichten />} />
      <Route path="/privacy/oud-medewerkers" element={<OudMedewerkers />} />
      <Route path="/privacy/verklaring/:id" element={<Verklaring />} />
      <Route path="/privacy/inzage/medewerker/:id" element={<InzageMedewerker />} />
      <Route path="/privacy/inzage/klager/:id" element={<InzageKlager />} />
      <Route path="/beheer" element={<Beheer />} />
      <Route path="/beheer/:tab" element={<Beheer />} />
      <Route path="/beheer/teams/:id" element={<Team />} />
      <Route path="/beheer/gebieden/:id" element={<Gebied />} />
      <Route path="/help" element={<Help />} />
      <Route path="*" element={<Navigate to="/capaciteit" replace />} />
    </Routes>
  );
}
