import { usePickedWords } from '@landsby/front';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';

const NoticeTitleFragment = graphql(`
  fragment NoticeTitle on Agreement {
    title {
      da
      sv
      en
    }
  }
`);

export function NoticeTitle({ agreement }: { readonly agreement: FragmentType<typeof NoticeTitleFragment> }) {
  const pick = usePickedWords();
  const { text, language } = pick(readFragment(NoticeTitleFragment, agreement).title);
  return <span lang={language}>{text}</span>;
}
