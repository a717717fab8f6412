export { expecting, readExpectation, type ShapeExpectation } from './expectation.ts';
export { type Found, foundOf } from './found.ts';
export { expectationText } from './of-issue.ts';
