import { Button, ButtonRow, DraftStatus, FileField, Form, Stack, TextField } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useAct } from '../graphql/use-act.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { Failure } from '../graphql/Failure.tsx';
import { useDraft } from './draft.ts';
import { readDefinition } from './read-definition.ts';
import { TakeInOutcome } from './TakeInOutcome.tsx';

const TakeInFormFragment = graphql(`
  fragment TakeInForm on Programme {
    id
    version
  }
`);

const ImportAgreement = graphql(`
  mutation ImportAgreement($input: ImportAgreementInput!) {
    importAgreement(input: $input) {
      __typename
      ...TakeInOutcome
    }
  }
`);

export function TakeInForm(props: { readonly programme: FragmentType<typeof TakeInFormFragment> }) {
  const { t } = useLingui();
  const { id, version } = readFragment(TakeInFormFragment, props.programme);
  const [text, setText] = useDraft(id);
  const [clientKey, setClientKey] = useState(() => crypto.randomUUID());
  const [failure, setFailure] = useState<string | null>(null);
  const [{ data, error, fetching }, importAgreement] = useAct(ImportAgreement);

  const change = (next: string) => {
    setText(next);
    setFailure(null);
    setClientKey(crypto.randomUUID());
  };
  const takeIn = async () => {
    const read = readDefinition(text);
    if (read.kind === 'Empty') return setFailure(t`Paste the definition, or choose its file.`);
    if (read.kind === 'NotJson') {
      const { line } = read;
      return setFailure(line === null ? t`This is not JSON.` : t`This is not JSON. Reading stopped in line ${line}.`);
    }
    const input = { clientKey, programmeId: id, expectedVersion: version, definition: read.definition };
    const answer = await importAgreement({ input });
    if (answer.data?.importAgreement.__typename === 'AgreementImported') change('');
    return undefined;
  };

  return (
    <Stack space="wide">
      {data && !fetching && <TakeInOutcome key={clientKey} outcome={data.importAgreement} />}
      {error && <Failure error={error} onRetry={() => void takeIn()} />}
      <Form label={t`Take in an agreement`} onSubmit={() => void takeIn()}>
        <FileField
          label={t`Definition file`}
          description={t`A .json file from this computer. Its text is put into the field below.`}
          accept="application/json,.json"
          onChoose={change}
        />
        <TextField
          id="definition"
          label={t`Definition`}
          description={t`What is sent. You can paste and correct it here.`}
          value={text}
          onChange={change}
          lines={16}
          isCode
          {...(failure !== null && { failure })}
        />
        {text !== '' && <DraftStatus sentence={t`Kept in this browser until it is taken in.`} />}
        <ButtonRow>
          <Button type="submit" look="primary" isPending={fetching}>
            <Trans>Check and take in</Trans>
          </Button>
        </ButtonRow>
      </Form>
    </Stack>
  );
}
