import app from './app.json';
import boundaries from './boundaries.json';
import card from './card.json';
import help from './help.json';
import home from './home.json';
import labels from './labels.json';
import menu from './menu.json';
import practice from './practice.json';
import problems from './problems.json';
import quiz from './quiz.json';
import settings from './settings.json';
import welcome from './welcome.json';

/** English, one file for each feature. */
export const en = {
  ...app,
  ...boundaries,
  ...card,
  ...help,
  ...home,
  ...labels,
  ...menu,
  ...practice,
  ...problems,
  ...quiz,
  ...settings,
  ...welcome,
};
