interface ToldPart {
  readonly text: string;
  /** Where it is quoted from a text in another language. */
  readonly language?: string;
}
type Said = readonly ToldPart[];

export type ToldTextBlock =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Said[] }
  | { readonly kind: 'list'; readonly lead: Said; readonly items: readonly Said[]; readonly inOrder: boolean };

/** What a clause means, said in sentences and lists; a quotation keeps its own language. */
export function ToldText({ blocks }: { readonly blocks: readonly ToldTextBlock[] }) {
  return blocks.map((block) => <Block key={keyOf(block)} block={block} />);
}

function Block({ block }: { readonly block: ToldTextBlock }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        {block.sentences.map((sentence, position) => (
          <span key={textOf(sentence)}>
            {position > 0 && ' '}
            <Parts said={sentence} />
          </span>
        ))}
      </p>
    );
  }
  const List = block.inOrder ? 'ol' : 'ul';
  return (
    <div>
      <p>
        <Parts said={block.lead} />
      </p>
      <List
        className={`mt-1 flex flex-col gap-1 pl-6 ${block.inOrder ? 'list-decimal' : 'list-disc marker:text-ink-soft'}`}
      >
        {block.items.map((item) => (
          <li key={textOf(item)} className="pl-1">
            <Parts said={item} />
          </li>
        ))}
      </List>
    </div>
  );
}

function Parts({ said }: { readonly said: Said }) {
  return said.map(({ language, text }) =>
    language ? (
      <span key={text} lang={language}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}

function textOf(said: Said): string {
  return said.map(({ text }) => text).join('');
}

function keyOf(block: ToldTextBlock): string {
  return block.kind === 'paragraph'
    ? block.sentences.map(textOf).join(' ')
    : textOf(block.lead) + block.items.map(textOf).join(' ');
}
