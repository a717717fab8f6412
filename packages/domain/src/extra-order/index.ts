export { type ExtraOrder, extraOrders } from './extra-order.ts';
export { type ExtraOrderRefusal, extraOrderGate } from './gate.ts';
