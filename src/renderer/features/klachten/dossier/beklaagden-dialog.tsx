import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BETROKKENHEDEN, type Betrokkenheid } from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, klachtenQueries, useDossierForm } from '../basis/klachten.queries.ts';
import { MensenZoeker, naamOf } from '../mensen/mensen-zoeker.tsx';
import { useMensen } from '../mensen/wie-fields.tsx';
import { Weigeringen } from '../stap/dossier-stap-dialog.tsx';
import { RedenField } from './reden-field.tsx';

type Rol = 'beklaagde' | Betrokkenheid;

type Props = DossierProps & { readonly onClose: () => void };

function mensenOf(rollen: ReadonlyMap<string, Rol>) {
  return {
    beklaagden: [...rollen].flatMap(([id, rol]) => (rol === 'beklaagde' ? [id] : [])),
    betrokkenen: [...rollen].flatMap(([medewerkerId, rol]) =>
      rol === 'beklaagde' ? [] : [{ medewerkerId, betrokkenheid: rol }],
    ),
  };
}

/** Who the complaint is about and who else was involved: they may not handle it (Awb 9:7). */
export function BeklaagdenDialog({ dossier, keuzes, vandaag, onClose }: Props) {
  const { gegevens } = dossier;
  const [teamId, setTeamId] = useState(gegevens.teamId ?? keuzes.teams[0]?.id ?? '');
  const [rollen, setRollen] = useState<ReadonlyMap<string, Rol>>(
    () =>
      new Map([
        ...dossier.betrokkenen.map((row) => [row.medewerkerId, row.betrokkenheid] as const),
        ...dossier.beklaagden.map((row) => [row.medewerkerId, 'beklaagde'] as const),
      ]),
  );
  const [reden, setReden] = useState('');
  // Besides the people of the team: above them, so that they are seen.
  const [erbij, setErbij] = useState<readonly string[]>([]);
  const dag = gegevens.datumGedraging ?? gegevens.ontvangstdatum;
  const datum = dag > vandaag ? vandaag : dag;
  const mensen = useMensen(datum);
  const leden = useQuery({ ...klachtenQueries.teamleden(teamId, datum), enabled: teamId !== '' }).data ?? [];
  const personen = new Map([
    ...[...dossier.betrokkenen, ...dossier.beklaagden].map((row) => [row.medewerkerId, row.naam] as const),
    ...erbij.map((sleutel) => [sleutel, naamOf(mensen, sleutel)] as const),
    ...leden.map((lid) => [lid.medewerkerId, lid.naam] as const),
  ]);

  const setRol = (id: string, text: string) =>
    setRollen((previous) => {
      const nieuw = new Map(previous);
      const rol: Rol | null = text === 'beklaagde' ? 'beklaagde' : BETROKKENHEDEN.find(text);
      if (rol === null) nieuw.delete(id);
      else nieuw.set(id, rol);
      return nieuw;
    });
  const form = useDossierForm(klachtenOpdrachten.zetBeklaagden, {
    input: () => ({
      id: dossier.id,
      ...mensenOf(rollen),
      ...(dossier.open ? {} : { reden }),
    }),
    done: onClose,
  });
  return (
    <FormDialog breed titel="Betrokken personen" knop="Opslaan" vorm={form} onClose={onClose}>
      <Weigeringen meldingen={Object.values(form.velden)} />
      <ChoiceField
        label={`Medewerkers op ${datumNl(datum)} van team`}
        waarde={teamId}
        keuzes={keuzes.teams.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        onChange={setTeamId}
      />
      <MensenZoeker
        mensen={mensen}
        gekozen={[...personen.keys()]}
        onSelect={(sleutel) => {
          setErbij([...erbij, sleutel]);
          setRol(sleutel, 'beklaagde');
        }}
      />
      <div className="velden">
        {[...personen].map(([id, naam]) => (
          <ChoiceField
            key={id}
            label={naam}
            waarde={rollen.get(id) ?? ''}
            leeg="Niet betrokken"
            keuzes={[{ waarde: 'beklaagde', label: 'Beklaagde' }, ...BETROKKENHEDEN.options]}
            onChange={(text) => setRol(id, text)}
          />
        ))}
      </div>
      {dossier.open ? null : <RedenField reden={reden} onChange={setReden} melding={form.velden.reden} />}
    </FormDialog>
  );
}
