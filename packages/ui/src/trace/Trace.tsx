import { TextLink } from '../action/TextLink.tsx';
import { useRuleName } from '../provider/rule-names.ts';
import { useWords } from '../provider/words.ts';
import { TracePart } from './TracePart.tsx';
import type { TraceClause, TraceContent, TraceStep } from './trace-content.ts';

/** The reasons, in the order a person asks for them. Spans, so that it may stand inside a sentence. */
export function Trace({ steps, rounding, clause, rules, missing, settledBy }: TraceContent) {
  const words = useWords().trace;
  return (
    <>
      {missing !== undefined && <TracePart title={words.missing}>{missing}</TracePart>}
      {settledBy !== undefined && <TracePart title={words.settledBy}>{settledBy}</TracePart>}
      {steps && steps.length > 0 && (
        <TracePart title={words.steps}>
          <Steps steps={steps} />
        </TracePart>
      )}
      {rounding !== undefined && <TracePart title={words.rounding}>{rounding}</TracePart>}
      {clause && (
        <TracePart title={words.clause}>
          <ClauseQuote {...clause} />
        </TracePart>
      )}
      {rules && rules.length > 0 && (
        <TracePart title={words.rules}>
          <Rules rules={rules} />
        </TracePart>
      )}
    </>
  );
}

function Steps({ steps }: { readonly steps: readonly TraceStep[] }) {
  return (
    <span className="block">
      {steps.map((step, index) => (
        <span key={step.sentence} className="flex gap-2 py-0.5">
          <span className="w-4 shrink-0 text-ink-soft tabular-nums">{index + 1}. </span>
          <span className="grow @lg:flex @lg:justify-between @lg:gap-4">
            {step.sentence}{' '}
            {step.value !== undefined && (
              <span className="block shrink-0 font-semibold tabular-nums">{step.value}</span>
            )}
          </span>
        </span>
      ))}
    </span>
  );
}

function Rules({ rules }: { readonly rules: readonly string[] }) {
  const nameOf = useRuleName();
  return rules.map((rule) => {
    const name = nameOf(rule);
    return (
      <span
        key={rule}
        className="flex gap-2 py-0.5 print:inline print:after:content-['_·_'] print:last:after:content-none"
      >
        <span className="w-12 shrink-0 text-ink-soft tabular-nums print:mr-1">{rule}</span>
        {name !== rule && <span>{name}</span>}
      </span>
    );
  });
}

function ClauseQuote({ label, quote, quoteLang, href }: TraceClause) {
  return (
    <>
      {href === undefined ? <span className="font-semibold">{label}</span> : <TextLink href={href}>{label}</TextLink>}
      {quote !== undefined && (
        <q
          lang={quoteLang}
          className="mt-1 block before:content-none after:content-none border-edge border-l-2 pl-3 font-serif text-base"
        >
          {quote}
        </q>
      )}
    </>
  );
}
