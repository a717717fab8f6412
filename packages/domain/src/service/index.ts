export { type ServicePrice, servicePrice } from './service-price.ts';
