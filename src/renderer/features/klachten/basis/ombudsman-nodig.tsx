import { Button } from '@fluentui/react-components';
import { Notice } from '../../../components/toestand.tsx';
import { useMag } from '../../../data/rechten.ts';

/** What a letter or a closing misses, and the one step to it: Beheer brings the user back to this dossier. */
export function OmbudsmanNodig({ dossierId }: { readonly dossierId: string }) {
  const mag = useMag('basisgegevens');
  return (
    <Notice
      soort="let-op"
      acties={
        mag ? (
          <Button
            as="a"
            size="small"
            href={`#/beheer/klachten?nieuw=ombudsman&klacht=${encodeURIComponent(dossierId)}`}
          >
            Ombudsman vastleggen…
          </Button>
        ) : undefined
      }
    >
      <strong>Er is nog geen ombudsman vastgelegd.</strong> De brief moet de ombudsman noemen en de termijn.{' '}
      {mag
        ? 'U legt hem één keer vast; daarna komt u terug bij deze klacht.'
        : 'Vraag de administratie of de beheerder om hem vast te leggen (Beheer, Klachten).'}
    </Notice>
  );
}
