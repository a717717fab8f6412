import { useState } from 'react';
import { ConfirmCeremony, Explained, Page, Receipt, TextLink } from '../../src/index.ts';

export function CeremonyPage() {
  const [isDone, setDone] = useState(false);
  return (
    <Page
      title="Sig aftalen op"
      product="Landsby"
      above={
        <TextLink href="?page=leaving" isQuiet>
          Hvis Furesø går
        </TextLink>
      }
    >
      {isDone ? (
        <Receipt
          title="Aftalen er sagt op"
          facts={[
            { term: 'Aftale', is: 'Partnerskabsaftale mellem Furesø Kommune og Børns Vilkår' },
            { term: 'Varslet givet', is: '21. november 2026 kl. 14.32' },
            { term: 'Af', is: 'Sekretariatet (demo), Landsby Demokontor' },
            { term: 'Aftalen ender', is: '1. juni 2027' },
            { term: 'Kvittering', is: 'K-2026-0117' },
          ]}
        >
          Børns Vilkår og styregruppen har fået besked. Du kan tage opsigelsen tilbage indtil den 31. maj 2027.
        </Receipt>
      ) : (
        <ConfirmCeremony
          effect={
            <>
              Furesø Kommune siger partnerskabsaftalen op i dag, og den ender den{' '}
              <Explained
                value="1. juni 2027"
                label="Aftalens ende"
                steps={[{ sentence: 'Seks måneder, op til den 1.' }]}
                rules={['S0.59']}
              />
              .
            </>
          }
          told={{ title: 'Får besked', who: ['Børns Vilkår', 'Styregruppens fem medlemmer', 'OJD fonden'] }}
          takingBack={{
            title: 'Kan tages tilbage',
            sentence: 'Ja, indtil den 31. maj 2027, så længe ingen anden part har handlet på den.',
          }}
          agreement="Byrådet har besluttet at sige aftalen op, og beslutningen er ført til protokol."
          agreementMissing="Sæt kryds ved, at byrådet har besluttet det, før du siger op."
          verb="Sig aftalen op"
          onConfirm={() => setDone(true)}
          leave={{ label: 'Gå tilbage uden at sige op', href: '?page=leaving' }}
        />
      )}
    </Page>
  );
}
