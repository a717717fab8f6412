import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { ChooseEffort } from './ChooseEffort.tsx';
import { CompleteEffort } from './CompleteEffort.tsx';
import { InvolveChildren } from './InvolveChildren.tsx';
import { RecordEffort } from './RecordEffort.tsx';

const RecordEffortsFragment = graphql(`
  fragment RecordEfforts on AskedEfforts {
    known {
      ...EffortToChoose
    }
    ...RecordEffort
  }
`);

/** The way of an effort: proposed, with children in it, finally chosen, complete. */
export function RecordEfforts(props: { readonly efforts: FragmentType<typeof RecordEffortsFragment> }) {
  const efforts = readFragment(RecordEffortsFragment, props.efforts);
  return (
    <>
      <RecordEffort efforts={efforts} />
      <InvolveChildren efforts={efforts.known} />
      <ChooseEffort efforts={efforts.known} />
      <CompleteEffort efforts={efforts.known} />
    </>
  );
}
