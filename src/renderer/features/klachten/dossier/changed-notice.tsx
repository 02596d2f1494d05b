import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { Notice } from '../../../components/toestand.tsx';
import { changedDossier } from '../../../data/volgen.ts';
import { tijdText } from '../../../lib/moment.ts';
import { useStore } from '../../../lib/store.ts';
import { klachtenQueries } from '../basis/klachten.queries.ts';

/** Says that somebody else changed this dossier; reading it again is asked, because reading is logged. */
export function ChangedNotice({ id }: { readonly id: string }) {
  const client = useQueryClient();
  const changed = useStore(changedDossier);
  if (changed === null || !changed.klachtIds.includes(id)) return null;
  const read = async () => {
    await client.refetchQueries({ queryKey: klachtenQueries.dossier(id).queryKey });
    changedDossier.set((now) => (now === changed ? null : now));
  };
  return (
    <div role="status">
      <Notice
        soort="let-op"
        acties={
          <Button size="small" onClick={() => void read()}>
            Opnieuw lezen
          </Button>
        }
      >
        Gewijzigd door {changed.wie} om {tijdText(changed.moment)}. Wat u hier ziet is van daarvoor.
      </Notice>
    </div>
  );
}
