/** A text whose last word, a date, is never cut at its hyphen. */
export function DatumWhole({ text }: { readonly text: string }) {
  const at = text.lastIndexOf(' ') + 1;
  return (
    <>
      {text.slice(0, at)}
      <span className="vast">{text.slice(at)}</span>
    </>
  );
}
