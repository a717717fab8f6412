export { type ExtraOrder, extraOrders, extraOrderSource } from './extra-order.ts';
export { type ExtraOrderRefusal, extraOrderGate } from './gate.ts';
