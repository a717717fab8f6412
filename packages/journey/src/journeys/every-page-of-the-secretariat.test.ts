import { lookOver } from './look-over.ts';

lookOver('secretariat');
