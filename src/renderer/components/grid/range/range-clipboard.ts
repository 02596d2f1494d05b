import { isTextField } from '../../../actions/keys.ts';

type Clipboard = {
  /** Text of what is selected; null = nothing is. */
  readonly copy: () => string | null;
  /** False: nothing can be pasted here. */
  readonly paste: (text: string) => boolean;
};

/**
 * The clipboard through the events of the window: whoever presses Ctrl+C or Ctrl+V gives the text, so no permission to
 * read or write the clipboard is asked, and none is given (main/security.ts).
 */
export function attachClipboard(box: HTMLElement, { copy, paste }: Clipboard): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  box.addEventListener(
    'copy',
    (event) => {
      const text = isTextField(event.target) ? null : copy();
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    },
    { signal },
  );
  box.addEventListener(
    'paste',
    (event) => {
      if (isTextField(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text !== '' && paste(text)) event.preventDefault();
    },
    { signal },
  );
  return () => gone.abort();
}
