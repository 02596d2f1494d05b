import { useSearchParams } from 'react-router';

/** Which "Nieuw …" dialog is open; lives in the URL (`?nieuw=team`) so that other screens can link to it. */
export function useNieuw<S extends string>(soorten: readonly S[]): [S | null, (soort: S | null) => void] {
  const [vraag, zetVraag] = useSearchParams();
  const gevraagd = vraag.get('nieuw');
  const zet = (soort: S | null) => {
    zetVraag(
      (vorige) => {
        const nieuw = new URLSearchParams(vorige);
        if (soort === null) nieuw.delete('nieuw');
        else nieuw.set('nieuw', soort);
        return nieuw;
      },
      { replace: true },
    );
  };
  return [soorten.find((soort) => soort === gevraagd) ?? null, zet];
}
