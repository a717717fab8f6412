/** `?text=en`: the agreement's text in English instead of in its own language. */
export function textInAddress({ text }: Record<string, unknown>): { readonly text?: 'en' } {
  return text === 'en' ? { text } : {};
}
