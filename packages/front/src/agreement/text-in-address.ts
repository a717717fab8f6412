const others = ['en', 'short'] as const;
export type OtherText = (typeof others)[number];
export interface TextInAddress {
  readonly text?: OtherText;
}

/** `?text=en`: the agreement explained in English; `?text=short`: what it means, in the reader's language. */
export function textInAddress({ text }: Record<string, unknown>): TextInAddress {
  const other = others.find((one) => one === text);
  return other ? { text: other } : {};
}
