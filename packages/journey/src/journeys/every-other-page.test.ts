import { lookOver } from './look-over.ts';

lookOver('funder', 'before signing in', 'a front end of others');
