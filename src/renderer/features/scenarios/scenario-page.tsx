import './scenarios.css';
import { Button, Checkbox } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { applyScenario, type NumberedMutatie } from '../../../shared/domain/scenario/apply.ts';
import { vergelijk } from '../../../shared/domain/scenario/compare.ts';
import { isOverTeNemen, type Mutatie, SCENARIO_STATUSSEN } from '../../../shared/domain/scenario/mutatie.ts';
import { countText } from '../../../shared/domain/tekst/number.ts';
import { periodeNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { maandagOf } from '../../../shared/domain/tijd/week.ts';
import { ConfirmDialog } from '../../components/dialog/bevestig-dialog.tsx';
import { DialogButton } from '../../components/dialog/dialog-button.tsx';
import { Picker } from '../../components/field/picker.tsx';
import { Page } from '../../components/page.tsx';
import { Part } from '../../components/part.tsx';
import { RightButton } from '../../components/right-button.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { Notice, QueryState } from '../../components/toestand.tsx';
import { useOpdracht } from '../../data/opdracht.ts';
import { usePlanbord } from '../../data/planbord-data.ts';
import { useToday } from '../../lib/today.ts';
import { KnelpuntGevolg } from '../../parts/gevolg/knelpunt-gevolg.tsx';
import { CompareTable } from './compare-table.tsx';
import { MutatieForm } from './mutatie-form.tsx';
import { createNames, mutatiePeriode, mutatieText } from './mutatie-text.ts';
import { EditScenario } from './scenario-form.tsx';
import {
  extendScenarioOptions,
  removeMutatieOptions,
  removeScenarioOptions,
  scenarioOptions,
  scenariosOptions,
  takeOverScenarioOptions,
  updateScenarioOptions,
} from './scenarios.queries.ts';

type Scenario = {
  readonly id: string;
  readonly naam: string;
  readonly toelichting: string;
  readonly basisPeildatum: string;
  readonly status: keyof typeof SCENARIO_STATUSSEN.labels;
  readonly auteur: string | null;
  readonly eigen: boolean;
  readonly mutaties: readonly NumberedMutatie[];
};

/** One scenario: its lines, and what it comes to beside the plan as it is now. */
export function ScenarioPage() {
  const { id = '' } = useParams();
  const vraag = useQuery(scenarioOptions(id));
  const { data } = vraag;
  const vandaag = useToday();
  const planning = usePlanbord(data?.basisPeildatum ?? vandaag);
  if (data === undefined || planning.data === undefined) {
    return (
      <Page titel="Scenario">
        <QueryState vraag={data === undefined ? vraag : planning} wat="Scenario" />
        <Link to="/capaciteit/scenarios">Alle scenario’s</Link>
      </Page>
    );
  }
  return <Opened scenario={data} gegevens={planning.data} />;
}

type OpenedProps = { readonly scenario: Scenario; readonly gegevens: PlanbordGegevens };

function Opened({ scenario, gegevens }: OpenedProps) {
  const { naam, toelichting, status, eigen, auteur, basisPeildatum, mutaties } = scenario;
  const vandaag = useToday();
  const beeld = useMemo(() => applyScenario(gegevens, mutaties), [gegevens, mutaties]);
  const mayChange = eigen && status !== 'toegepast';
  const whose = eigen ? 'van uzelf' : `van ${auteur ?? 'onbekend'}`;
  return (
    <Page titel={naam} sub={`${SCENARIO_STATUSSEN.labels[status]} · ${whose}`}>
      <div className="scenario">
        <p className="scenario__merk">Scenario: u kijkt naar wat zou kunnen. De planning verandert niet.</p>
        {toelichting === '' ? null : <p>{toelichting}</p>}
        <Tools {...{ scenario, gegevens, mayChange }} />
        <Lines {...{ scenario, gegevens, mayChange }} conflicten={beeld.conflicten} />
        {mutaties.length === 0 ? null : (
          <Compared scenario={scenario} plan={gegevens} beeld={beeld.gegevens} vandaag={vandaag} />
        )}
        {mutaties.length === 0 ? null : (
          <Part titel="Knelpunten">
            <KnelpuntGevolg voor={gegevens} na={beeld.gegevens} vandaag={vandaag} van={basisPeildatum} />
          </Part>
        )}
      </div>
    </Page>
  );
}

type PartProps = OpenedProps & { readonly mayChange: boolean };

/** What one does with the whole of it. */
function Tools({ scenario, gegevens, mayChange }: PartProps) {
  const { id, naam, toelichting, status, basisPeildatum, eigen } = scenario;
  const navigate = useNavigate();
  const sharing = useOpdracht(updateScenarioOptions, { formulier: false });
  const removing = useOpdracht(removeScenarioOptions, { formulier: false });
  const isShared = status === 'gedeeld';
  const share = (value: 'concept' | 'gedeeld') => void sharing.run({ id, naam, toelichting, status: value });
  const remove = async () => {
    const result = await removing.run({ id });
    if (result.soort === 'ok') void navigate('/capaciteit/scenarios');
  };
  return (
    <div className="scenario__balk">
      {mayChange ? (
        <>
          <DialogButton call={extendScenarioOptions} tekst="Regel toevoegen…">
            {(onClose) => (
              <MutatieForm scenarioId={id} van={basisPeildatum} gegevens={gegevens} onClose={onClose} />
            )}
          </DialogButton>
          <DialogButton call={updateScenarioOptions} tekst="Naam en toelichting…">
            {(onClose) => (
              <EditScenario
                scenario={{ id, naam, toelichting, status: isShared ? 'gedeeld' : 'concept' }}
                onClose={onClose}
              />
            )}
          </DialogButton>
          <RightButton
            call={updateScenarioOptions}
            size="small"
            onClick={() => share(isShared ? 'concept' : 'gedeeld')}
          >
            {isShared ? 'Niet meer delen' : 'Delen met collega’s'}
          </RightButton>
        </>
      ) : null}
      {eigen ? (
        <DialogButton call={removeScenarioOptions} tekst="Verwijderen…">
          {(onClose) => (
            <ConfirmDialog
              titel="Scenario verwijderen"
              knop="Verwijderen"
              bezig={removing.bezig}
              onConfirm={() => void remove()}
              onClose={onClose}
            >
              {`Scenario “${naam}” met ${countText(scenario.mutaties.length, 'regel', 'regels')} gaat weg. De planning blijft zoals die is. U kunt dit ongedaan maken.`}
            </ConfirmDialog>
          )}
        </DialogButton>
      ) : null}
      <Link to="/capaciteit/scenarios">Alle scenario’s</Link>
    </div>
  );
}

type LinesProps = PartProps & { readonly conflicten: ReadonlyMap<string, string> };

/** The lines, which of them still fit, and taking hours over into the plan. */
function Lines({ scenario, gegevens, mayChange, conflicten }: LinesProps) {
  const { id, mutaties } = scenario;
  const names = useMemo(() => createNames(gegevens), [gegevens]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const removing = useOpdracht(removeMutatieOptions, { formulier: false });
  const taking = useOpdracht(takeOverScenarioOptions, { formulier: false });
  const hours = mutaties.filter((row) => isOverTeNemen(row.mutatie) && !conflicten.has(row.id));
  const taken = hours.filter((row) => chosen.has(row.id));
  const tick = (rowId: string, isIn: boolean) => {
    const next = new Set(chosen);
    if (isIn) next.add(rowId);
    else next.delete(rowId);
    setChosen(next);
  };
  const takeOver = async () => {
    const result = await taking.run({ id, mutatieIds: taken.map((row) => row.id) });
    if (result.soort === 'ok') setChosen(new Set());
  };
  if (mutaties.length === 0)
    return <Notice soort="uitleg">Er staat nog niets in dit scenario. Voeg een regel toe.</Notice>;
  const text = (mutatie: Mutatie) => mutatieText(mutatie, gegevens, names);
  return (
    <>
      <DataTable
        naam="Regels van dit scenario"
        rol
        rijen={mutaties}
        sleutel={(row) => row.id}
        kolommen={[
          {
            kop: 'Wat er anders wordt',
            cel: (row) => (
              <>
                {mayChange && hours.includes(row) ? (
                  <Checkbox
                    label={text(row.mutatie)}
                    checked={chosen.has(row.id)}
                    onChange={(_, { checked }) => tick(row.id, checked === true)}
                  />
                ) : (
                  text(row.mutatie)
                )}
                {conflicten.has(row.id) ? (
                  <span className="scenario__conflict">{`Past niet meer, telt niet mee: ${conflicten.get(row.id) ?? ''}`}</span>
                ) : null}
              </>
            ),
          },
          { kop: 'Wanneer', cel: (row) => mutatiePeriode(row.mutatie) },
        ]}
        {...(mayChange
          ? {
              acties: (row: NumberedMutatie) => (
                <RightButton
                  call={removeMutatieOptions}
                  size="small"
                  aria-label={`Weghalen: ${text(row.mutatie)}`}
                  onClick={() => void removing.run({ id: row.id })}
                >
                  Weghalen
                </RightButton>
              ),
            }
          : {})}
      />
      {mayChange && hours.length > 0 ? (
        <div className="scenario__balk">
          <Button size="small" onClick={() => setChosen(new Set(hours.map((row) => row.id)))}>
            Alle uren kiezen
          </Button>
          <RightButton
            call={takeOverScenarioOptions}
            size="small"
            appearance="primary"
            disabledFocusable={taken.length === 0 || taking.bezig}
            onClick={() => void takeOver()}
          >
            {`Overnemen in de planning (${countText(taken.length, 'regel', 'regels')})`}
          </RightButton>
          <span className="zacht">Alleen uren kunnen worden overgenomen; de rest is een aanname.</span>
        </div>
      ) : null}
    </>
  );
}

/** How many weeks are compared. */
const WEKEN = 13;

type ComparedProps = {
  readonly scenario: Scenario;
  readonly plan: PlanbordGegevens;
  readonly beeld: PlanbordGegevens;
  readonly vandaag: string;
};

/** Beside the plan, or beside another scenario. */
function Compared({ scenario, plan, beeld, vandaag }: ComparedProps) {
  const [otherId, setOther] = useState('');
  const others = useQuery(scenariosOptions()).data?.filter(({ id }) => id !== scenario.id) ?? [];
  const other = useQuery({ ...scenarioOptions(otherId), enabled: otherId !== '' }).data;
  const van = maandagOf(scenario.basisPeildatum);
  const tot = plusDagen(van, WEKEN * 7);
  const rows = useMemo(() => {
    const first = other === undefined ? plan : applyScenario(plan, other.mutaties).gegevens;
    return vergelijk([first, beeld], { van, tot, vandaag });
  }, [plan, beeld, other, van, tot, vandaag]);
  return (
    <Part titel={`Gemiddelde week, ${periodeNl(van, tot)}`}>
      <div className="scenario__balk">
        <Picker
          naam="Vergelijk met"
          waarde={otherId}
          keuzes={[
            { waarde: '', label: 'de planning' },
            ...others.map(({ id, naam }) => ({ waarde: id, label: naam })),
          ]}
          onSelect={setOther}
        />
      </div>
      <CompareTable rows={rows} gegevens={beeld} against={other?.naam ?? 'de planning'} />
    </Part>
  );
}
