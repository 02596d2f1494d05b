import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { forgetRefusals } from '../../data/opdracht.ts';
import { coreQuery } from '../../lib/core-client.ts';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';

/** Demo only: go on as somebody else, to see what each of them sees. */
export function DemoRol({ naam }: { readonly naam: string }) {
  const { data = [] } = useQuery(coreQuery.beheer.demoRollen.queryOptions({ retry: false }));
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  if (data.length < 2) return <span className="statusbalk__minder">{naam}</span>;
  const wissel = async (sleutel: string) => {
    try {
      // What this person had open may not be for the next one.
      if (pathname.startsWith('/klachten/')) await navigate('/klachten');
      await coreQuery.beheer.wisselRol.call({ sleutel });
      forgetRefusals();
      client.removeQueries({ queryKey: coreQuery.klachten.dossier.key() });
      await client.resetQueries({ queryKey: coreQuery.klachten.key() });
      await client.invalidateQueries();
      const current = data.find((rol) => rol.sleutel === sleutel);
      showMessage({
        soort: 'goed',
        tekst: `U bekijkt de demo nu als ${current?.naam ?? ''} (${current?.omschrijving ?? ''}).`,
      });
    } catch (cause) {
      showMessage({ soort: 'fout', tekst: leesFout(cause).tekst });
    }
  };
  return (
    <label className="statusbalk__demorol">
      Demo: u bent
      <select
        value={data.find(({ actief }) => actief)?.sleutel ?? ''}
        onChange={(gebeurtenis) => void wissel(gebeurtenis.target.value)}
      >
        {data.map(({ sleutel, naam: wie, omschrijving }) => (
          <option key={sleutel} value={sleutel}>
            {wie} ({omschrijving})
          </option>
        ))}
      </select>
    </label>
  );
}
