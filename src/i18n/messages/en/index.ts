import app from './app.json';
import home from './home.json';
import welcome from './welcome.json';

/** English, as far as the first screens need it. */
export const en = { ...app, ...home, ...welcome };
