import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { danish } from '../../gallery/words.ts';
import { Sentence } from '../page/Sentence.tsx';
import { UiProvider } from '../provider/UiProvider.tsx';
import { show } from '../testing/show.tsx';
import { Explained } from './Explained.tsx';
import { Undetermined } from './Undetermined.tsx';

const exit = (
  <Explained
    value="1. juni 2027"
    label="Tidligste udtræden"
    steps={[{ sentence: 'Seks hele måneder lægges til.', value: '21. maj 2027' }]}
    rounding="Op til den næste 1. i en måned."
    clause={{ label: '§ 8.2', quote: 'Til den første i en måned.', href: '#c8-2' }}
    rules={['S0.59']}
  />
);

describe('a computed value', () => {
  it('opens its reasons in place by Enter and closes them by Escape', async () => {
    const screen = await show(<Sentence>Aftalen ender {exit}, hvis varslet gives i dag.</Sentence>);
    const value = screen.getByRole('button', { name: '1. juni 2027 (Tidligste udtræden. Hvorfor?)' });
    await expect.element(value).toHaveAttribute('aria-expanded', 'false');

    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(value).toHaveAttribute('aria-expanded', 'true');
    const trace = screen.getByRole('note', { name: 'Tidligste udtræden' });
    expect(trace.element().textContent).toBe(
      'Sådan regnet1. Seks hele måneder lægges til. 21. maj 2027AfrundingOp til den næste 1. i en måned.Aftalen siger§ 8.2Til den første i en måned.RegelS0.59',
    );
    await expect.element(screen.getByRole('link', { name: '§ 8.2' })).toHaveAttribute('href', '#c8-2');

    await userEvent.keyboard('{Escape}');
    await expect.element(trace).not.toBeInTheDocument();
    await expect.element(value).toHaveFocus();
  });

  it('asks why once where its name is a whole sentence', async () => {
    const screen = await show(
      <Explained value="tavs" label="Aftalen siger ikke noget om dette: opsigelse med grund." />,
    );
    const name = 'tavs (Aftalen siger ikke noget om dette: opsigelse med grund. Hvorfor?)';
    await expect.element(screen.getByRole('button', { name, exact: true })).toBeVisible();
  });

  it('opens under its line and leaves the sentence whole', async () => {
    const screen = await show(<Sentence>Aftalen ender {exit}, hvis varslet gives.</Sentence>);
    const value = screen.getByRole('button');
    const before = value.element().getBoundingClientRect();
    const restTop = () => {
      const range = document.createRange();
      range.selectNodeContents(screen.getByRole('paragraph').element().lastChild ?? document.body);
      return range.getBoundingClientRect().top;
    };
    const restBefore = restTop();
    await value.click();
    const trace = screen.getByRole('note').element().getBoundingClientRect();
    expect(value.element().getBoundingClientRect().top).toBe(before.top);
    expect(restTop()).toBe(restBefore);
    expect(trace.top).toBeGreaterThanOrEqual(before.bottom - 1);
    expect(screen.getByRole('paragraph').element().getBoundingClientRect().bottom).toBeGreaterThanOrEqual(trace.bottom);
  });
});

describe('what could not be determined', () => {
  it('says what is missing and who can settle it', async () => {
    const screen = await show(
      <Undetermined
        word="ingen frist"
        label="Frist"
        missing="Aftalen siger ikke hvornår."
        settledBy="Styregruppen"
        rules={['S0.38']}
      />,
    );
    await screen.getByRole('button', { name: 'ingen frist (Frist. Hvorfor?)' }).click();
    expect(screen.getByRole('note').element().textContent).toBe(
      'Det manglerAftalen siger ikke hvornår.Kan afgøres afStyregruppenRegelS0.38',
    );
  });
});

it('says what a rule says beside its id', async () => {
  const screen = await render(
    <UiProvider language="da" words={danish} ruleName={(rule) => (rule === 'S0.59' ? 'Seks måneders varsel' : null)}>
      <Explained value="1. juli 2025" label="Slut" rules={['S0.59', 'S9.99']} />
    </UiProvider>,
  );
  await screen.getByRole('button', { name: /Hvorfor/ }).click();
  await expect.element(screen.getByRole('note')).toHaveTextContent('RegelS0.59Seks måneders varselS9.99');
});
