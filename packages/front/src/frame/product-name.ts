export const productName = 'Landsby';
