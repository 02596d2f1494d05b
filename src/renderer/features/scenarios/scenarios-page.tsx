import './scenarios.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { SCENARIO_STATUSSEN } from '../../../shared/domain/scenario/mutatie.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { HelpLink } from '../../components/help-link.tsx';
import { May } from '../../components/may.tsx';
import { Page } from '../../components/page.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { EmptyState, QueryState } from '../../components/toestand.tsx';
import { useToday } from '../../lib/today.ts';
import { NewScenario } from './scenario-form.tsx';
import { createScenarioOptions, scenariosOptions } from './scenarios.queries.ts';

export const scenarioPath = (id: string): string => `/capaciteit/scenarios/${id}`;

/** What if: the scenario's of this user, and those that others share. */
export function ScenariosPage() {
  const vandaag = useToday();
  const navigate = useNavigate();
  const vraag = useQuery(scenariosOptions());
  const [isNew, setNew] = useState(false);
  return (
    <Page
      titel="Scenario’s"
      sub="Wat als? De planning zelf verandert er niet door."
      acties={
        <>
          <May call={createScenarioOptions}>
            <Button appearance="primary" onClick={() => setNew(true)}>
              Nieuw scenario…
            </Button>
          </May>
          <HelpLink topic="scenario" />
        </>
      }
    >
      {vraag.data === undefined ? (
        <QueryState vraag={vraag} wat="Scenario’s" />
      ) : vraag.data.length === 0 ? (
        <EmptyState titel="Er is nog geen scenario">
          In een scenario laat u zien wat een keuze doet, vóór u die maakt: een taak erbij, een vacature die
          wordt vervuld, uren die verschuiven. De planning blijft zoals die is.
        </EmptyState>
      ) : (
        <DataTable
          naam="Scenario’s"
          rijen={vraag.data}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: 'Naam', cel: ({ id, naam }) => <Link to={scenarioPath(id)}>{naam}</Link> },
            { kop: 'Stand', cel: ({ status }) => SCENARIO_STATUSSEN.labels[status] },
            { kop: 'Regels', getal: true, cel: ({ aantal }) => aantal },
            { kop: 'Vanaf', cel: ({ basisPeildatum }) => datumNl(basisPeildatum) },
            { kop: 'Van', cel: ({ auteur, eigen }) => (eigen ? 'uzelf' : (auteur ?? 'onbekend')) },
          ]}
        />
      )}
      {isNew ? (
        <NewScenario
          vandaag={vandaag}
          onDone={(id) => void navigate(scenarioPath(id))}
          onClose={() => setNew(false)}
        />
      ) : null}
    </Page>
  );
}
