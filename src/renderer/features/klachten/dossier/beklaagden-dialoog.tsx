import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BETROKKENHEDEN, type Betrokkenheid } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { KeuzeVeld } from '../../../components/veld/veld.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, klachtenQueries, useDossierVorm } from '../basis/klachten.queries.ts';
import { Weigeringen } from '../stap/dossier-stap-dialoog.tsx';

type Rol = 'beklaagde' | Betrokkenheid;

type Props = DossierProps & { readonly onSluit: () => void };

/** Who the complaint is about and who else was involved: they may not handle it (Awb 9:7). */
export function BeklaagdenDialoog({ dossier, keuzes, vandaag, onSluit }: Props) {
  const { gegevens } = dossier;
  const [teamId, zetTeamId] = useState(gegevens.teamId ?? keuzes.teams[0]?.id ?? '');
  const [rollen, zetRollen] = useState<ReadonlyMap<string, Rol>>(
    () =>
      new Map([
        ...dossier.betrokkenen.map((rij) => [rij.medewerkerId, rij.betrokkenheid] as const),
        ...dossier.beklaagden.map((rij) => [rij.medewerkerId, 'beklaagde'] as const),
      ]),
  );
  const dag = gegevens.datumGedraging ?? gegevens.ontvangstdatum;
  const datum = dag > vandaag ? vandaag : dag;
  const leden = useQuery({ ...klachtenQueries.teamleden(teamId, datum), enabled: teamId !== '' }).data ?? [];
  const personen = new Map([
    ...[...dossier.betrokkenen, ...dossier.beklaagden].map((rij) => [rij.medewerkerId, rij.naam] as const),
    ...leden.map((lid) => [lid.medewerkerId, lid.naam] as const),
  ]);
  const zetRol = (id: string, tekst: string) =>
    zetRollen((vorige) => {
      const nieuw = new Map(vorige);
      const rol: Rol | null = tekst === 'beklaagde' ? 'beklaagde' : BETROKKENHEDEN.find(tekst);
      if (rol === null) nieuw.delete(id);
      else nieuw.set(id, rol);
      return nieuw;
    });
  const vorm = useDossierVorm(klachtenOpdrachten.zetBeklaagden, {
    invoer: () => ({
      id: dossier.id,
      beklaagden: [...rollen].flatMap(([id, rol]) => (rol === 'beklaagde' ? [id] : [])),
      betrokkenen: [...rollen].flatMap(([medewerkerId, rol]) =>
        rol === 'beklaagde' ? [] : [{ medewerkerId, betrokkenheid: rol }],
      ),
    }),
    klaar: onSluit,
  });
  return (
    <VormDialoog breed titel="Betrokken personen" knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <Weigeringen meldingen={Object.values(vorm.velden)} />
      <KeuzeVeld
        label={`Medewerkers op ${datumNl(datum)} van team`}
        waarde={teamId}
        keuzes={keuzes.teams.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        onWijzig={zetTeamId}
      />
      <div className="velden">
        {[...personen].map(([id, naam]) => (
          <KeuzeVeld
            key={id}
            label={naam}
            waarde={rollen.get(id) ?? ''}
            leeg="Niet betrokken"
            keuzes={[{ waarde: 'beklaagde', label: 'Beklaagde' }, ...BETROKKENHEDEN.options]}
            onWijzig={(tekst) => zetRol(id, tekst)}
          />
        ))}
      </div>
    </VormDialoog>
  );
}
