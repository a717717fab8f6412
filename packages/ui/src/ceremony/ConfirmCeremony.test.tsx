import { expect, it, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { ConfirmCeremony } from './ConfirmCeremony.tsx';

it('acts only once the person has agreed, and says so when asked too soon', async () => {
  const onConfirm = vi.fn<() => void>();
  const screen = await show(
    <ConfirmCeremony
      effect="Aftalen ender den 1. juni 2027."
      told={{ title: 'Får besked', who: ['Børns Vilkår'] }}
      agreement="Byrådet har besluttet det."
      agreementMissing="Sæt kryds først."
      verb="Sig aftalen op"
      onConfirm={onConfirm}
      leave={{ label: 'Gå tilbage', href: '#' }}
    />,
  );
  const act = screen.getByRole('button', { name: 'Sig aftalen op' });
  await act.click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Sæt kryds først.');
  expect(onConfirm).not.toHaveBeenCalled();

  await screen.getByRole('checkbox', { name: 'Byrådet har besluttet det.' }).click();
  await expect.element(screen.getByText('Sæt kryds først.')).not.toBeInTheDocument();
  await act.click();
  expect(onConfirm).toHaveBeenCalledOnce();
});
