import { useSearchParams } from 'react-router';

/** Which "Nieuw …" dialog is open; lives in the URL (`?nieuw=team`) so that other screens can link to it. */
export function useNew<S extends string>(soorten: readonly S[]): [S | null, (soort: S | null) => void] {
  const [vraag, setVraag] = useSearchParams();
  const asked = vraag.get('nieuw');
  const set = (soort: S | null) => {
    setVraag(
      (previous) => {
        const nieuw = new URLSearchParams(previous);
        if (soort === null) nieuw.delete('nieuw');
        else nieuw.set('nieuw', soort);
        return nieuw;
      },
      { replace: true },
    );
  };
  return [soorten.find((soort) => soort === asked) ?? null, set];
}
