import { useWording } from '@landsby/front';
import { Section, Sentence, Stack } from '@landsby/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../generated/index.ts';
import { useRuleInWords } from './use-rule-in-words.ts';

const HowItDecidesFragment = graphql(`
  fragment HowItDecides on Body {
    decisionRule {
      lacks
      ...RuleInWords
    }
  }
`);

interface HowItDecidesProps {
  readonly body: FragmentType<typeof HowItDecidesFragment>;
  readonly name: string;
}

/** How a body decides, in a sentence each; what nobody has chosen, and who can. */
export function HowItDecides({ body, name }: HowItDecidesProps) {
  const { t } = useLingui();
  const wording = useWording();
  const { decisionRule } = readFragment(HowItDecidesFragment, body);
  const sentences = useRuleInWords()(decisionRule);
  const { lacks } = decisionRule;
  const missing = wording.missing({ code: 'decisionRuleUnstated', facts: [{ name: 'lacks', texts: lacks }] });

  return (
    <Section level={3} title={t`How ${name} decides`}>
      <Stack space="tight">
        {sentences.map((sentence) => (
          <Sentence key={sentence}>{sentence}</Sentence>
        ))}
        {lacks.length > 0 && (
          <>
            <Sentence>{missing.missing}</Sentence>
            <Sentence look="quiet">
              <Trans>Until it is chosen, no vote here has an outcome.</Trans> {missing.settledBy}
            </Sentence>
          </>
        )}
      </Stack>
    </Section>
  );
}
