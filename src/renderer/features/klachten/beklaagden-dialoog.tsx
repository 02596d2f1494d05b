import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { datumNl } from '../../../shared/domain/datum.ts';
import type { Betrokkenheid } from '../../../shared/domain/klacht-types.ts';
import { Dialoog } from '../../components/dialoog.tsx';
import { KeuzeVeld } from '../../components/veld.tsx';
import type { DossierProps } from './dossier-props.ts';
import { Weigeringen } from './dossier-stap-dialoog.tsx';
import { klachtenOpdrachten, klachtenQueries, useDossierOpdracht } from './klachten.queries.ts';
import { BETROKKENHEDEN, betrokkenheidKeuzes, uitLijst } from './lijsten.ts';

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
  const { voerUit, bezig, velden } = useDossierOpdracht(klachtenOpdrachten.zetBeklaagden);
  const personen = new Map([
    ...[...dossier.betrokkenen, ...dossier.beklaagden].map((rij) => [rij.medewerkerId, rij.naam] as const),
    ...leden.map((lid) => [lid.medewerkerId, lid.naam] as const),
  ]);
  const zetRol = (id: string, tekst: string) =>
    zetRollen((vorige) => {
      const nieuw = new Map(vorige);
      const rol: Rol | null = tekst === 'beklaagde' ? 'beklaagde' : uitLijst(BETROKKENHEDEN, tekst);
      if (rol === null) nieuw.delete(id);
      else nieuw.set(id, rol);
      return nieuw;
    });
  const verstuur = async () => {
    const uitslag = await voerUit({
      id: dossier.id,
      beklaagden: [...rollen].flatMap(([id, rol]) => (rol === 'beklaagde' ? [id] : [])),
      betrokkenen: [...rollen].flatMap(([medewerkerId, rol]) =>
        rol === 'beklaagde' ? [] : [{ medewerkerId, betrokkenheid: rol }],
      ),
    });
    if (uitslag.soort === 'ok') onSluit();
  };
  return (
    <Dialoog
      breed
      titel="Betrokken personen"
      onSluit={onSluit}
      onVerstuur={() => void verstuur()}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={bezig}>
            Opslaan
          </Button>
          <Button onClick={onSluit}>Annuleren</Button>
        </>
      }
    >
      <Weigeringen meldingen={Object.values(velden)} />
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
            keuzes={[{ waarde: 'beklaagde', label: 'Beklaagde' }, ...betrokkenheidKeuzes]}
            onWijzig={(tekst) => zetRol(id, tekst)}
          />
        ))}
      </div>
    </Dialoog>
  );
}
