import { Failure, useAct } from '@landsby/front';
import { Button, ButtonRow, DraftStatus, FileField, Form, Stack, TextField } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCheck } from '../graphql/use-check.ts';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useDraft } from './draft.ts';
import { readDefinition } from './read-definition.ts';
import { FoundBefore } from './FoundBefore.tsx';
import { DefinitionProblems } from './DefinitionProblems.tsx';
import { Preview } from './Preview.tsx';
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

const CheckDefinition = graphql(`
  query CheckDefinition($programme: ID!, $definition: AgreementDefinition!) {
    checkDefinition(programmeId: $programme, definition: $definition) {
      __typename
      ... on DefinitionChecked {
        findings {
          key
          ...FoundBefore
        }
      }
      ... on DefinitionRejected {
        problems {
          path
          ...DefinitionProblems
        }
      }
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
  const check = useCheck(CheckDefinition);
  const found = check.answer?.checkDefinition;

  const change = (next: string) => {
    setText(next);
    setFailure(null);
    setClientKey(crypto.randomUUID());
    check.forget();
  };
  /** What is found is shown once before anything is kept. */
  const takeIn = async (isSeen: boolean) => {
    const read = readDefinition(text);
    if (read.kind === 'Empty') return setFailure(t`Paste the definition, or choose its file.`);
    if (read.kind === 'NotJson') {
      const { line } = read;
      return setFailure(line === null ? t`This is not JSON.` : t`This is not JSON. Reading stopped in line ${line}.`);
    }
    if (!isSeen) {
      const checked = (await check.ask({ programme: id, definition: read.definition }))?.checkDefinition;
      if (checked?.__typename !== 'DefinitionChecked' || checked.findings.length > 0) return undefined;
    }
    const input = { clientKey, programmeId: id, expectedVersion: version ?? 0, definition: read.definition };
    const answer = await importAgreement({ input });
    if (answer.data?.importAgreement.__typename === 'AgreementImported') change('');
    return undefined;
  };

  return (
    <Stack space="wide">
      {data && !fetching && <TakeInOutcome key={clientKey} outcome={data.importAgreement} />}
      {error && <Failure error={error} onRetry={() => void takeIn(true)} />}
      {check.error && <Failure error={check.error} onRetry={() => void takeIn(false)} />}
      {found?.__typename === 'DefinitionRejected' && <DefinitionProblems problems={found.problems} />}
      {found?.__typename === 'DefinitionChecked' && found.findings.length > 0 && !data && (
        <FoundBefore findings={found.findings} isPending={fetching} onTakeIn={() => void takeIn(true)} />
      )}
      <Form label={t`Take in an agreement`} onSubmit={() => void takeIn(false)}>
        <FileField
          label={t`Definition file`}
          description={t`A .json file from this computer. Its text is put into the field below.`}
          accept={['application/json', '.json']}
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
          <Button type="submit" look="primary" isPending={fetching || check.isAsking}>
            <Trans>Check and take in</Trans>
          </Button>
        </ButtonRow>
      </Form>
      <Preview programme={id} text={text} />
    </Stack>
  );
}
